// SPDX-License-Identifier: Apache-2.0

//! The parts of a Souk runtime that do not depend on its consensus.
//!
//! Both runtimes, `runtime/solo` and `runtime/parachain`, depend on this crate. What they share beside it speaks of their own `Runtime`
//! type, and no crate can: those files are in `runtime/common/both`, and are modules of each runtime.
//!
//! | module | holds |
//! |---|---|
//! | [`constants`] | time, tokens and deposits |
//! | [`block`] | the weight and the length of a block |
//! | [`fees`] | the fee of a transaction, and its receivers |
//! | [`keyless`] | the accounts that the runtime owns and that have no key |
//! | [`assets`] | SOUK and assets behind one interface, and the assets that orders may be paid in |
//! | [`locks`] | keeps locked SOUK apart from SOUK that is on hold for others |
//! | [`payout`] | the pay of validators and nominators |
//! | [`parameters`] | defaults and bounds of the parameters that governance sets |

#![cfg_attr(not(feature = "std"), no_std)]
// Sums in tests may overflow: a test that panics fails.
#![cfg_attr(test, allow(clippy::arithmetic_side_effects))]

#[cfg(feature = "runtime-benchmarks")]
extern crate alloc;

pub mod assets;
pub mod block;
pub mod constants;
pub mod fees;
pub mod keyless;
pub mod locks;
pub mod parameters;
pub mod payout;

use sp_runtime::{
	generic,
	traits::{BlakeTwo256, IdentifyAccount, Verify},
	MultiAddress, MultiSignature, OpaqueExtrinsic,
};

pub use souk_primitives::Balance;

/// The number of a block.
pub type BlockNumber = u32;
/// A signature over a transaction.
pub type Signature = MultiSignature;
/// A public key that can sign transactions.
pub type AccountPublic = <Signature as Verify>::Signer;
/// An account.
pub type AccountId = <AccountPublic as IdentifyAccount>::AccountId;
/// The form in which a transaction names an account.
pub type Address = MultiAddress<AccountId, ()>;
/// The number of transactions an account has sent.
pub type Nonce = u32;
/// The hash of a block, a storage root or a statement.
pub type Hash = sp_core::H256;
/// The header of a block.
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;

/// Blocks with transactions that stay encoded. The node works with these.
pub mod opaque {
	use super::{generic, Header, OpaqueExtrinsic};

	/// A block.
	pub type Block = generic::Block<Header, OpaqueExtrinsic>;
}
