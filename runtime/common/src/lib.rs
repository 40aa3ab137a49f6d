// SPDX-License-Identifier: Apache-2.0

//! What both Souk runtimes share.
//!
//! | module | holds |
//! |---|---|
//! | [`constants`] | time, tokens and deposits |
//! | [`block`] | how heavy and how long a block may be |
//! | [`fees`] | what a transaction costs and who gets it |
//! | [`accounts`] | the keyless accounts the runtime owns |
//! | [`assets`] | SOUK and assets behind one interface, and which assets orders may be paid in |
//! | [`locks`] | keeps locked SOUK apart from what is on hold for others |
//! | [`payout`] | what validators and nominators earn |
//! | [`parameters`] | defaults and bounds of what governance may set |

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(
	not(any(test, feature = "runtime-benchmarks")),
	deny(
		clippy::arithmetic_side_effects,
		// Not `as_conversions`, which also fires inside the derives of SCALE and FRAME.
		clippy::expect_used,
		clippy::indexing_slicing,
		clippy::panic,
		clippy::unwrap_used
	)
)]

pub mod accounts;
pub mod assets;
pub mod block;
pub mod constants;
pub mod fees;
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
/// Who can sign.
pub type AccountPublic = <Signature as Verify>::Signer;
/// An account.
pub type AccountId = <AccountPublic as IdentifyAccount>::AccountId;
/// How a transaction names an account.
pub type Address = MultiAddress<AccountId, ()>;
/// How many transactions an account has sent.
pub type Nonce = u32;
/// What the chain hashes to.
pub type Hash = sp_core::H256;
/// The header of a block.
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;

/// A block whose transactions nobody decodes: what the node works with.
pub mod opaque {
	use super::{generic, Header, OpaqueExtrinsic};

	/// A block.
	pub type Block = generic::Block<Header, OpaqueExtrinsic>;
}
