// SPDX-License-Identifier: Apache-2.0

//! The words of a shop.

use crate::{
	codes::{Mcc, Region},
	content::Cid,
	Millis,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;

/// Something that a bond unlocks for a shop (seed S1-03).
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub enum Capability {
	/// Publish listings. It comes with the governed number of showcase slots.
	Publish,
	/// Pay commission to promoters.
	Distribute,
	/// Run campaigns.
	Market,
	/// Build a community.
	Community,
}

/// The state of a shop.
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
pub enum ShopState {
	/// It takes orders and publishes listings.
	#[default]
	Open,
	/// The merchant winds it down. Open orders run on, and it takes no new orders or listings.
	Closing,
	/// Moderation stopped it. Open orders run on, and only moderation can lift the stop.
	Suspended,
}

/// What a merchant says of a shop. The merchant may change it.
#[derive(
	Clone,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct ShopProfile {
	/// The region it is in: ISO 3166-2.
	pub region: Region,
	/// The category of what it sells: ISO 18245 merchant category code.
	pub category: Mcc,
	/// Its sales floor in square metres, zero for a shop without one. A cost in BizPower (seed S2-05).
	pub floor_area: u32,
	/// The number of its staff. A cost in BizPower (seed S2-05).
	pub staff: u32,
	/// The address of its name, images and the like, off chain.
	pub metadata: Cid,
}

impl ShopProfile {
	/// Whether it states other premises than `other`: what the shop costs to run, where it is and what it sells. Its name
	/// and images are not among them.
	pub fn moved_from(&self, other: &Self) -> bool {
		let of =
			|profile: &Self| (profile.region.clone(), profile.category, profile.floor_area, profile.staff);
		of(self) != of(other)
	}
}

/// A check by an attester of the merchant, and of the premises that the shop's profile states. What was found is not on
/// chain (product decision 10). It ends when the shop changes hands, and when the merchant states other premises.
#[derive(
	Clone,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct Verification<AccountId> {
	/// How much was checked. A higher level includes the lower ones.
	pub level: u8,
	/// The attester who checked.
	pub issuer: AccountId,
	/// The salted hash of the evidence.
	pub evidence: H256,
	/// When it lapses, in milliseconds since the Unix epoch.
	#[serde(with = "crate::json::decimal")]
	pub expires: Millis,
}
