// SPDX-License-Identifier: Apache-2.0

//! The types of the chain that the node must know. They must be the types of the runtime.

use sp_runtime::{generic, traits::BlakeTwo256, AccountId32, OpaqueExtrinsic};

pub use souk_primitives::Balance;

/// The number of a block.
pub type BlockNumber = u32;
/// The header of a block.
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;
/// A block. Its extrinsics stay encoded, because only the runtime reads them.
pub type Block = generic::Block<Header, OpaqueExtrinsic>;
/// The hash of a block.
pub type Hash = sp_core::H256;
/// An account.
pub type AccountId = AccountId32;
/// The number of transactions an account has sent.
pub type Nonce = u32;

#[cfg(test)]
mod tests {
	use super::*;
	use std::any::TypeId;

	#[test]
	fn should_be_the_types_of_the_runtime() {
		assert_eq!(TypeId::of::<AccountId>(), TypeId::of::<souk_runtime::AccountId>());
		assert_eq!(TypeId::of::<Balance>(), TypeId::of::<souk_runtime::Balance>());
		assert_eq!(TypeId::of::<BlockNumber>(), TypeId::of::<souk_runtime::BlockNumber>());
		assert_eq!(TypeId::of::<Hash>(), TypeId::of::<souk_runtime::Hash>());
		assert_eq!(TypeId::of::<Header>(), TypeId::of::<souk_runtime::Header>());
		assert_eq!(TypeId::of::<Nonce>(), TypeId::of::<souk_runtime::Nonce>());
	}
}
