// SPDX-License-Identifier: Apache-2.0

//! Signed promotion links (seed S1-06, protocol §4).
//!
//! A promoter signs "I pass this listing on" and hands the link to the next one, or to the buyer. Signing costs
//! nothing on chain: the chain sees a path once, when an order carries it.

use crate::{ListingId, MaxPathDepth, Millis};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::BoundedVec;
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::traits::{BlakeTwo256, Hash};

/// What every link payload starts with, so that a link can never be mistaken for anything else that is signed.
pub const LINK_CONTEXT: [u8; 16] = *b"souk:promotion:1";

/// What a promoter signs: the SCALE encoding of this struct, bare or wrapped in `<Bytes>…</Bytes>` as wallets do.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct LinkPayload<AccountId> {
	/// [`LINK_CONTEXT`].
	pub context: [u8; 16],
	/// Genesis hash of the chain the link is good on.
	pub chain: H256,
	/// The listing passed on.
	pub listing: ListingId,
	/// Hash of the payload of the link this one extends; zero for the first link of a path.
	pub parent: H256,
	/// Who passes it on, and earns.
	pub promoter: AccountId,
	/// The link is good until this moment.
	pub expires: Millis,
}

impl<AccountId: Encode> LinkPayload<AccountId> {
	/// The hash the next link of the path names as its parent: blake2-256 of the SCALE encoding.
	pub fn hash(&self) -> H256 {
		BlakeTwo256::hash_of(self)
	}

	/// The bytes as a wallet's `signRaw` wraps them.
	pub fn wrapped(&self) -> Vec<u8> {
		[&b"<Bytes>"[..], &self.encode(), &b"</Bytes>"[..]].concat()
	}
}

/// One link as an order carries it. Chain, listing and parent follow from where it stands and are not sent.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Link<AccountId, Signature> {
	/// Who passed the listing on.
	pub promoter: AccountId,
	/// The link is good until this moment.
	pub expires: Millis,
	/// The promoter's signature over the [`LinkPayload`].
	pub signature: Signature,
}

/// The links of one order line, the promoter next to the seller first.
pub type PromotionPath<AccountId, Signature> = BoundedVec<Link<AccountId, Signature>, MaxPathDepth>;

/// The promoters of a verified path, the one next to the seller first.
pub type Promoters<AccountId> = BoundedVec<AccountId, MaxPathDepth>;

#[cfg(test)]
mod tests;
