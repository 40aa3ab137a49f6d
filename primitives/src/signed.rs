// SPDX-License-Identifier: Apache-2.0

//! The statements that people sign off chain, and the one check of their signatures.
//!
//! A signature is over a [`Payload`]: a context that names the kind of statement, the chain it is good on, and the
//! statement itself. The chain never receives a payload. It rebuilds the payload from what it knows and from the call.
//! So a signature cannot be moved to another chain, kind, listing or receipt.
//!
//! Wallets wrap raw bytes in `<Bytes>…</Bytes>` before they sign. A [`Signed`] says whether its bytes were wrapped, so
//! that every signature costs one verification and never two.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_system::pallet_prelude::BlockNumberFor;
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::traits::{BlakeTwo256, Hash, IdentifyAccount, Verify, Zero};

/// A kind of statement that people sign. Its context is the first 16 bytes of every payload of the kind. So a signature
/// over one kind is never good for another. See the list of [contexts](self#constants).
pub trait Statement: Encode {
	/// The first bytes of every payload of this kind.
	const CONTEXT: [u8; 16];
}

/// The context of a promotion link ([`LinkStatement`](crate::promotion::LinkStatement)).
pub const LINK_CONTEXT: [u8; 16] = *b"souk:promotion:1";
/// The context of a read of a post ([`ReadStatement`](crate::network::ReadStatement)).
pub const READ_CONTEXT: [u8; 16] = *b"souk:read:post:1";
/// The context of a sale at a till, which the buyer signs.
pub const SALE_CONTEXT: [u8; 16] = *b"souk:till-sale:1";
/// The context of one receipt ([`Receipt`](crate::receipts::Receipt)).
pub const RECEIPT_CONTEXT: [u8; 16] = *b"souk:receipt:::1";
/// The context of many receipts ([`ReceiptLeaves`](crate::receipts::ReceiptLeaves)).
pub const RECEIPTS_CONTEXT: [u8; 16] = *b"souk:receipts::1";

/// What a signature is over: the SCALE encoding of this struct, bare or wrapped in `<Bytes>…</Bytes>`.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct Payload<Body> {
	/// [`Statement::CONTEXT`].
	pub context: [u8; 16],
	/// Genesis hash of the chain the signature is good on.
	pub chain: H256,
	/// The statement.
	pub body: Body,
}

impl<Body: Statement> Payload<Body> {
	/// The payload of a statement on a chain.
	pub fn new(chain: H256, body: Body) -> Self {
		Self { context: Body::CONTEXT, chain, body }
	}

	/// Blake2-256 of the SCALE encoding. It names the statement: a link names its parent by it.
	pub fn hash(&self) -> H256 {
		BlakeTwo256::hash_of(self)
	}

	/// The bytes a signature is over.
	pub fn bytes(&self, wrapped: bool) -> Vec<u8> {
		let payload = self.encode();
		if wrapped {
			[&b"<Bytes>"[..], &payload, &b"</Bytes>"[..]].concat()
		} else {
			payload
		}
	}
}

/// A signature, and the form of the payload it is over.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Signed<Signature> {
	/// Whether the payload was wrapped in `<Bytes>…</Bytes>` before it was signed.
	pub wrapped: bool,
	/// The signature.
	pub signature: Signature,
}

impl<Signature: Verify> Signed<Signature> {
	/// Whether this is the signature of `who` over the payload, in the form that `wrapped` says. Costs one
	/// verification.
	pub fn is_by<Body: Statement>(
		&self,
		who: &<Signature::Signer as IdentifyAccount>::AccountId,
		payload: &Payload<Body>,
	) -> bool {
		self.signature.verify(payload.bytes(self.wrapped).as_slice(), who)
	}
}

/// The genesis hash of this chain, which every payload carries.
pub fn genesis<T: frame_system::Config<Hash = H256>>() -> H256 {
	frame_system::Pallet::<T>::block_hash(BlockNumberFor::<T>::zero())
}

#[cfg(test)]
mod tests;
