// SPDX-License-Identifier: Apache-2.0

//! The words of a shop.

use crate::{
	codes::{Mcc, Region},
	content::Cid,
	standing::ProductVerdict,
	Balance, Millis,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;
use sp_runtime::Perbill;

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
	/// Open a network of promoters.
	Network,
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

/// The levels of verification that have rules of their own. A higher level counts as the last of them.
pub const LEVELS: usize = 4;

/// What the level of a merchant's verification allows its shops (seed S2-29).
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
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct Gate {
	/// The most orders that one shop accepts in a day. The largest number stands for no limit.
	pub orders: u32,
	/// The part of the deposit of a dispute that the seller puts up.
	#[serde(with = "crate::json::rate")]
	pub deposit: Perbill,
	/// What the level adds to the rank of a listing, in points.
	pub rank: u16,
}

/// The gates of all levels.
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
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct Gates {
	/// Nobody verified the merchant, or the verification has lapsed.
	pub unverified: Gate,
	/// Level 1.
	pub first: Gate,
	/// Level 2.
	pub second: Gate,
	/// Level 3 and above.
	pub third: Gate,
}

impl Gates {
	/// The gate of a level.
	pub const fn of(&self, level: u8) -> &Gate {
		match level {
			0 => &self.unverified,
			1 => &self.first,
			2 => &self.second,
			_ => &self.third,
		}
	}

	/// The gates of all levels, the lowest first.
	pub const fn all(&self) -> [Gate; LEVELS] {
		[self.unverified, self.first, self.second, self.third]
	}

	/// The gates with each number brought within its bounds: a level takes at least as many orders as the one below, and
	/// one or more; it deposits at most as much, and at least `least_deposit`; and it ranks no lower. So a check never
	/// costs a merchant anything, whatever governance sets.
	pub fn within(&self, least_deposit: Perbill) -> Self {
		let after = |below: Gate, gate: Gate| Gate {
			orders: gate.orders.max(below.orders),
			deposit: gate.deposit.min(below.deposit).max(least_deposit),
			rank: gate.rank.max(below.rank),
		};
		let nothing = Gate { orders: 1, deposit: Perbill::one(), rank: 0 };
		let unverified = after(nothing, self.unverified);
		let first = after(unverified, self.first);
		let second = after(first, self.second);
		Self { unverified, first, second, third: after(second, self.third) }
	}
}

/// The points of a listing's rank that do not depend on the level of its merchant.
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
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct RankPoints {
	/// What a verdict adds that confirms every claim of the product.
	pub confirmed: u16,
	/// What a verdict takes off that denies one of them.
	pub deviating: u16,
	/// The most that the owner's credit as a seller adds.
	pub credit: u16,
	/// The credit, in orders, that adds half of that.
	pub half: u16,
}

impl RankPoints {
	/// The rank of a listing, in points, of a merchant behind `gate` with `credit` as a seller. Credit adds by
	/// `credit / (credit + half)`, so the first orders count most and no number of them counts for more than its part.
	pub fn rank(&self, gate: &Gate, verdict: ProductVerdict, credit: u32) -> u32 {
		let (most, credit) = (u64::from(self.credit), u64::from(credit));
		// At most as much as the points of credit, so it fits.
		let earned = most.saturating_mul(credit).checked_div(credit.saturating_add(self.half.into()));
		let earned = u32::try_from(earned.unwrap_or_default()).unwrap_or_default();
		let usual = u32::from(gate.rank).saturating_add(earned);
		match verdict {
			ProductVerdict::Confirmed => usual.saturating_add(self.confirmed.into()),
			ProductVerdict::Deviates => usual.saturating_sub(self.deviating.into()),
			ProductVerdict::Open | ProductVerdict::Unknown => usual,
		}
	}
}

/// What the verdict on a product changes (seed S3-11): parts of the least experience fee of those who sell it, or of the
/// bond of its producer.
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
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct VerdictRates {
	/// What a product is let off whose claims are all confirmed.
	#[serde(with = "crate::json::rate")]
	pub confirmed: Perbill,
	/// What a product pays on top that deviates from a claim.
	#[serde(with = "crate::json::rate")]
	pub deviating: Perbill,
}

impl VerdictRates {
	/// A rate as it is under `verdict`: less if all claims are confirmed, more if one is denied, at most the whole.
	pub fn rate(&self, verdict: ProductVerdict, usual: Perbill) -> Perbill {
		let amount = self.amount(verdict, usual.deconstruct().into());
		Perbill::from_parts(u32::try_from(amount).unwrap_or(u32::MAX))
	}

	/// An amount as it is under `verdict`, rounded up. One that would not fit is the largest there is.
	pub fn amount(&self, verdict: ProductVerdict, usual: Balance) -> Balance {
		match verdict {
			ProductVerdict::Confirmed => usual.saturating_sub(self.confirmed.mul_floor(usual)),
			ProductVerdict::Deviates => usual.saturating_add(self.deviating.mul_ceil(usual)),
			ProductVerdict::Open | ProductVerdict::Unknown => usual,
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	const fn gate(orders: u32, percent: u32, rank: u16) -> Gate {
		Gate { orders, deposit: Perbill::from_percent(percent), rank }
	}

	#[test]
	fn should_read_a_level_above_the_last_as_the_last() {
		let (unverified, first, second, third) =
			(gate(10, 100, 0), gate(50, 90, 10), gate(500, 75, 20), gate(u32::MAX, 50, 30));
		let gates = Gates { unverified, first, second, third };
		let ranks = [0, 1, 2, 3, 4, 255].map(|level| gates.of(level).rank);
		assert_eq!(ranks, [0, 10, 20, 30, 30, 30]);
		assert_eq!(gates.within(Perbill::from_percent(50)), gates);
	}

	#[test]
	fn should_make_no_level_worse_than_the_one_below() {
		let gates = Gates {
			unverified: gate(0, 60, 5),
			first: gate(7, 80, 1),
			second: gate(3, 10, 9),
			third: gate(4, 0, 2),
		};
		let within = gates.within(Perbill::from_percent(25)).all();
		assert_eq!(within, [gate(1, 60, 5), gate(7, 60, 5), gate(7, 25, 9), gate(7, 25, 9)]);
	}

	#[test]
	fn should_rank_by_level_verdict_and_credit() {
		let points = RankPoints { confirmed: 300, deviating: 500, credit: 400, half: 100 };
		let (low, high) = (gate(1, 100, 0), gate(1, 100, 300));
		let ranks =
			[0, 1, 100, 300, u32::MAX].map(|credit| points.rank(&low, ProductVerdict::Unknown, credit));
		assert_eq!(ranks, [0, 3, 200, 300, 399]);
		let ranks = [ProductVerdict::Confirmed, ProductVerdict::Open, ProductVerdict::Deviates]
			.map(|verdict| points.rank(&high, verdict, 100));
		assert_eq!(ranks, [800, 500, 0]);
		let nothing = RankPoints { confirmed: 0, deviating: 0, credit: 0, half: 0 };
		assert_eq!(nothing.rank(&low, ProductVerdict::Confirmed, 0), 0);
	}

	#[test]
	fn should_change_rates_and_amounts_by_the_verdict() {
		let rates =
			VerdictRates { confirmed: Perbill::from_percent(10), deviating: Perbill::from_percent(50) };
		let usual = Perbill::from_percent(15);
		assert_eq!(rates.rate(ProductVerdict::Confirmed, usual), Perbill::from_parts(135_000_000));
		assert_eq!(rates.rate(ProductVerdict::Deviates, usual), Perbill::from_parts(225_000_000));
		for verdict in [ProductVerdict::Open, ProductVerdict::Unknown] {
			assert_eq!(rates.rate(verdict, usual), usual);
			assert_eq!(rates.amount(verdict, 7), 7);
		}
		assert_eq!(rates.rate(ProductVerdict::Deviates, Perbill::from_percent(90)), Perbill::one());
		assert_eq!(rates.amount(ProductVerdict::Confirmed, 11), 10);
		assert_eq!(rates.amount(ProductVerdict::Deviates, 11), 17);
		assert_eq!(rates.amount(ProductVerdict::Deviates, Balance::MAX), Balance::MAX);
	}
}
