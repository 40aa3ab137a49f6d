// SPDX-License-Identifier: Apache-2.0

//! Signed promotion links (seed S1-06, protocol §4).
//!
//! A promoter signs "I pass this listing on" and hands the link to the next promoter or to the buyer. Signing costs
//! nothing on chain: the chain sees a path once, when an order carries it.

use crate::{
	signed::{Payload, Signed, Statement, LINK_CONTEXT},
	ListingId, MaxPathDepth, Millis,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::BoundedVec;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use souk_math::commission::CommissionPlan;
use sp_core::H256;
use sp_runtime::traits::{BlakeTwo256, Hash};

/// A promoter's statement, signed as a [`Payload`]: "I pass this listing on to anyone this link reaches, until it
/// expires".
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct LinkStatement<AccountId> {
	/// The listing that is passed on.
	pub listing: ListingId,
	/// [`Payload::hash`] of the link that this one extends. Zero for the first link of a path.
	pub parent: H256,
	/// The promoter, who passes it on and earns.
	pub promoter: AccountId,
	/// When the link expires, in milliseconds since the Unix epoch.
	pub expires: Millis,
	/// The [`plan_hash`] of the listing that the promoter relied on. `None` if the promoter takes whatever the listing pays
	/// when the buyer places the order.
	pub plan: Option<H256>,
}

impl<AccountId: Encode> Statement for LinkStatement<AccountId> {
	const CONTEXT: [u8; 16] = LINK_CONTEXT;
}

/// What a promoter's signature is over.
pub type LinkPayload<AccountId> = Payload<LinkStatement<AccountId>>;

/// One link as an order carries it. The chain, the listing and the parent follow from its place and are not sent.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Link<AccountId, Signature> {
	/// The promoter, who passed the listing on.
	pub promoter: AccountId,
	/// When the link expires, in milliseconds since the Unix epoch.
	pub expires: Millis,
	/// The plan that the promoter relied on, as in the [`LinkStatement`].
	pub plan: Option<H256>,
	/// The promoter's signature over the [`LinkPayload`].
	pub signed: Signed<Signature>,
}

/// Whom a campaign pays.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub enum Audience {
	/// Every promoter.
	#[default]
	Everyone,
	/// Members of the shop's network alone.
	Members,
}

/// What a promoter of a listing relies on: the blake2-256 of the SCALE encoding of the listing's commission plan and of the
/// most links that it pays, in this order, as the seller published them. If part of the price is paid `outside` the chain, a
/// byte of one follows: no commission is paid on that part, so a seller must not move the price there behind a promoter's back.
///
/// Limits of governance are left out. They are no secret that a seller could change at the last moment.
pub fn plan_hash(commission: &CommissionPlan, max_depth: u8, outside: bool) -> H256 {
	if outside {
		BlakeTwo256::hash_of(&(commission, max_depth, true))
	} else {
		BlakeTwo256::hash_of(&(commission, max_depth))
	}
}

/// The links of one order line, the promoter next to the seller first.
pub type PromotionPath<AccountId, Signature> = BoundedVec<Link<AccountId, Signature>, MaxPathDepth>;

/// The promoters of a verified path, the one next to the seller first.
pub type Promoters<AccountId> = BoundedVec<AccountId, MaxPathDepth>;

#[cfg(test)]
mod tests;
