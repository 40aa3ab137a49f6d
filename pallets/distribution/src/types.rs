// SPDX-License-Identifier: Apache-2.0

//! Plain types that own their rules: campaigns, promoter records, tiers, and how a settled line counts.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	traits::{ConstU32, Get},
	BoundedBTreeSet, BoundedVec,
};
use scale_info::TypeInfo;
use souk_primitives::{
	api::{CampaignView, PromoterView},
	money::Fiat,
	order::{OrderMode, OrderState},
	promotion::Audience,
	traits::{LineAmounts, PromotedLine, SettledLine},
	AssetId, Balance, CampaignId, ListingId, Millis, ShopId, BASIS_POINTS,
};
use sp_runtime::Perbill;

/// The most tiers governance can set.
pub const MAX_TIERS: u32 = 8;

/// What a promoter must reach for each tier, the lowest tier first. The entry at index `i` is for tier `i + 1`.
pub type Tiers = BoundedVec<TierThreshold, ConstU32<MAX_TIERS>>;

/// The most that a promoter of each tier is paid as commission for one line, as a part of the sale: the entry at index `i` is
/// for tier `i`. A tier without an entry has no ceiling.
pub type Ceilings = BoundedVec<Perbill, ConstU32<{ MAX_TIERS + 1 }>>;

/// What a promoter must reach for one tier. All three must hold.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct TierThreshold {
	/// At least this many settled lines with an escrow.
	pub settled: u32,
	/// At least this much settled value in SOUK, in base units.
	pub value: Balance,
	/// At most this refund rate, in basis points.
	pub max_refund_rate: u16,
}

/// What a campaign pays, and for which lines.
///
/// The reward is a fixed sum, but never more than a part of what the buyer paid and did not get back. Otherwise a buyer who
/// is the promoter too would be paid for buying next to nothing.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct CampaignTerms {
	/// The asset it pays in.
	pub asset: AssetId,
	/// The most it pays for one line of a settled sale, in base units. Never zero.
	pub reward: Balance,
	/// The most it pays, as a part of what the line brought in that asset. Never zero.
	pub max_part: Perbill,
	/// The least that a line of an escrow order must bring in that asset, in base units. Never zero.
	pub least_sale: Balance,
	/// The least price of one unit outside the chain, as the seller states it, for a line of an attested order. `None` if the
	/// campaign pays for none of these. Never zero.
	pub least_fiat: Option<Fiat>,
	/// Whom it pays. One for members alone is how a shop pays its network a higher rate: the commission of a listing is the
	/// same for all.
	pub audience: Audience,
	/// The least tier of a promoter that it pays. Zero for all.
	pub least_tier: u8,
}

impl CampaignTerms {
	/// Whether it pays something, and only for sales of some size.
	pub fn pays(&self) -> bool {
		let least = self.least_fiat.map_or(self.least_sale, |fiat| self.least_sale.min(fiat.amount));
		self.reward > 0 && !self.max_part.is_zero() && least > 0
	}

	/// Whether a reward can be promised for a line.
	pub fn fits<AccountId>(&self, line: &PromotedLine<'_, AccountId>) -> bool {
		match line.mode {
			OrderMode::Escrow => line
				.assets
				.iter()
				.zip(line.amounts)
				.any(|(asset, amount)| *asset == self.asset && *amount >= self.least_sale),
			// The chain cannot see this money. It sees that both parties signed, and what they say the price is.
			OrderMode::Attested => self
				.least_fiat
				.zip(line.fiat)
				.is_some_and(|(least, unit)| unit.currency == least.currency && unit.amount >= least.amount),
		}
	}

	/// What a promise of a reward comes to, in base units, for a line of which something was kept.
	pub fn due<AccountId>(&self, line: &SettledLine<'_, AccountId>) -> Balance {
		if line.mode == OrderMode::Attested {
			// Nothing is due for money that the seller says it gave back in full.
			return if line.fiat_kept.is_zero() { 0 } else { self.reward };
		}
		let Some(sold) = line.amounts.iter().find(|amounts| amounts.asset == self.asset) else { return 0 };
		if sold.sale < self.least_sale {
			return 0;
		}
		// The legs of a sale sum to the sale, so this never saturates.
		let commission = sold.commission.iter().fold(0, |sum: Balance, part| sum.saturating_add(*part));
		// What the buyer may get back by other names, as promoter and as platform, is never more than the sale. So nobody can
		// be paid for buying.
		let rest = sold.sale.saturating_sub(commission).saturating_sub(sold.platform);
		self.reward.min(self.max_part.mul_floor(sold.sale)).min(rest)
	}
}

/// A merchant's promise of a reward for each settled sale that came over a promotion path. It pays for at most one line
/// of an order, and at most once in an era for one buyer, out of a budget held on the merchant's account.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Campaign<AccountId, Listings> {
	/// The shop whose sales it pays for.
	pub shop: ShopId,
	/// The account whose funds are held, and that gets the leftover. It stays the same when the shop changes hands.
	pub funder: AccountId,
	/// The listings it covers. `None` for all of the shop, future ones included.
	pub listings: Option<Listings>,
	/// What it pays, and for which lines.
	pub terms: CampaignTerms,
	/// The part of the budget that is held and not paid yet, promises included, in base units.
	pub remaining: Balance,
	/// The number of promises: lines that are not final yet. `reward · reserved ≤ remaining`.
	pub reserved: u32,
	/// The number of lines it paid for.
	pub paid: u32,
	/// After this moment it takes no new lines. Nor does it once its funder does not own the shop.
	pub expires: Millis,
	/// Whether it was closed. It then takes no new lines, and lives until its promises are decided.
	pub closed: bool,
}

impl<AccountId, MaxListings: Get<u32>> Campaign<AccountId, BoundedBTreeSet<ListingId, MaxListings>> {
	/// The amount promised to lines that are not final yet, in base units.
	pub fn promised(&self) -> Balance {
		// At most `remaining` (see `reserved`), so this never saturates.
		self.terms.reward.saturating_mul(Balance::from(self.reserved))
	}

	/// The part of the budget that is neither paid nor promised, in base units.
	pub fn unreserved(&self) -> Balance {
		// `promised ≤ remaining`, so this never saturates.
		self.remaining.saturating_sub(self.promised())
	}

	/// Whether it pays for sales of `listing`.
	pub fn covers(&self, listing: ListingId) -> bool {
		self.listings.as_ref().is_none_or(|listings| listings.contains(&listing))
	}

	/// Whether its time is over.
	pub fn expired(&self, now: Millis) -> bool {
		now > self.expires
	}

	/// Whether it can promise a reward for one more line.
	pub fn active(&self, now: Millis) -> bool {
		!self.closed
			&& !self.expired(now)
			&& self.unreserved() >= self.terms.reward
			&& self.reserved < u32::MAX
	}

	/// Whether nothing is left to pay, to promise or to release. The row dies then.
	pub fn ended(&self) -> bool {
		self.closed && self.reserved == 0 && self.remaining == 0
	}

	/// The campaign as clients see it.
	pub fn view(self, id: CampaignId, now: Millis) -> CampaignView<AccountId> {
		CampaignView {
			id,
			active: self.active(now),
			shop: self.shop,
			funder: self.funder,
			listings: self.listings.map(|listings| listings.into_iter().collect()),
			asset: self.terms.asset,
			reward: self.terms.reward,
			max_part: self.terms.max_part,
			least_sale: self.terms.least_sale,
			least_fiat: self.terms.least_fiat,
			audience: self.terms.audience,
			least_tier: self.terms.least_tier,
			remaining: self.remaining,
			reserved: self.reserved,
			paid: self.paid,
			expires: self.expires,
		}
	}
}

/// The most that a promoter of a tier is paid as commission for one line, as a part of the sale.
pub fn ceiling(ceilings: &Ceilings, tier: u8) -> Perbill {
	ceilings.get(usize::from(tier)).copied().unwrap_or(Perbill::one())
}

/// How a final line counts.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Fate {
	/// It was a real sale, and the buyer kept some of it. The campaign pays, and the promoters' records grow.
	Kept,
	/// It was shipped and nothing of it was kept. The campaign does not pay, and the promoters' refund rate rises.
	Refunded,
	/// It never shipped, or something was kept and the sale was not real. The campaign does not pay, and the line leaves no
	/// mark: a buyer who cancels or a seller who misses a deadline says nothing about a promoter, and neither does a sale
	/// that any account can make up. A mark that costs nothing could also be used against a rival.
	Void,
}

/// Whether money stood behind a line on chain: an escrow, or fees that were paid out of a prepaid account. Anyone can invent
/// lines of attested orders that nobody paid fees for, and lines that cost nothing, for free.
pub fn is_backed<AccountId>(line: &SettledLine<'_, AccountId>) -> bool {
	let held = |amounts: &LineAmounts| line.mode == OrderMode::Escrow && amounts.escrow > 0;
	line.amounts.iter().any(|amounts| held(amounts) || amounts.experience > 0 || amounts.commune > 0)
}

impl Fate {
	/// How `line` counts.
	///
	/// A backed line that shipped is kept if some of its money stayed with the sale. If it was returned, some of its units
	/// must also have stayed with the buyer. A line without money behind it is kept if some of its units were. What was kept
	/// counts only if the sale was real. Whether a sale of which nothing was kept would have been real, nobody can say.
	pub fn of<AccountId>(line: &SettledLine<'_, AccountId>) -> Self {
		let sold = line.amounts.iter().any(|amounts| amounts.sale > 0);
		let kept = match (line.state, is_backed(line)) {
			(OrderState::Completed | OrderState::Ruled, true) => sold,
			(OrderState::Returned, true) => sold && line.kept > 0,
			(OrderState::Completed | OrderState::Returned | OrderState::Ruled, false) => line.kept > 0,
			_ => return Self::Void,
		};
		match (kept, line.real) {
			(true, true) => Self::Kept,
			(true, false) => Self::Void,
			(false, _) => Self::Refunded,
		}
	}
}

/// Sums of one asset in a promoter's record, in base units. A sum that reaches the largest number stays there.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Tally {
	/// The value of settled sales with an escrow.
	pub value: Balance,
	/// Commission and campaign rewards received.
	pub earned: Balance,
}

impl Tally {
	fn add(&mut self, value: Balance, earned: Balance) {
		// The same money can pass through a sum again and again, so the sum has no bound. A record at the largest number
		// has reached the highest tier long before, so it may stop there.
		self.value = self.value.saturating_add(value);
		self.earned = self.earned.saturating_add(earned);
	}

	fn is_zero(&self) -> bool {
		self.value == 0 && self.earned == 0
	}
}

/// What the chain keeps of a promoter. It does not keep the tier: every read derives it from the current thresholds.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Record<Others> {
	/// Settled lines with an escrow.
	pub settled: u32,
	/// Lines with an escrow that shipped and were refunded in full.
	pub refunded: u32,
	/// Settled lines without an escrow. They are free to invent, so they count for nothing else.
	pub attested: u32,
	/// Sums in SOUK.
	pub native: Tally,
	/// Sums in other assets by asset number, in the order in which they first came. A full list takes no further asset.
	pub others: Others,
	/// When it last changed.
	pub active: Millis,
}

impl<MaxAssets: Get<u32>> Record<BoundedVec<(u32, Tally), MaxAssets>> {
	/// Count one more final line. A count that reaches the largest number stays there.
	pub fn count(&mut self, fate: Fate, backed: bool, now: Millis) {
		match (fate, backed) {
			(Fate::Kept, true) => self.settled = self.settled.saturating_add(1),
			(Fate::Kept, false) => self.attested = self.attested.saturating_add(1),
			(Fate::Refunded, true) => self.refunded = self.refunded.saturating_add(1),
			(Fate::Refunded, false) | (Fate::Void, _) => (),
		}
		self.active = now;
	}

	/// Add settled value and received pay in one asset.
	pub fn tally(&mut self, asset: &AssetId, value: Balance, earned: Balance) {
		if value == 0 && earned == 0 {
			return;
		}
		match asset {
			AssetId::Native => self.native.add(value, earned),
			AssetId::WithId(id) => {
				if let Some((_, tally)) = self.others.iter_mut().find(|(other, _)| other == id) {
					tally.add(value, earned);
				} else {
					// A full list takes no further asset, see `others`.
					let _ = self.others.try_push((*id, Tally { value, earned }));
				}
			},
		}
	}

	/// The share of lines refunded in full among all final lines with an escrow, in basis points, rounded down. Zero
	/// where there is no such line.
	pub fn refund_rate(&self) -> u16 {
		let all = u64::from(self.settled).saturating_add(u64::from(self.refunded));
		// Two 32-bit counts and a factor of 10 000 stay far below 64 bits.
		u64::from(self.refunded)
			.saturating_mul(u64::from(BASIS_POINTS))
			.checked_div(all)
			.and_then(|rate| u16::try_from(rate).ok())
			.unwrap_or_default()
	}

	/// The highest tier whose threshold is met, 0 for none.
	pub fn tier(&self, tiers: &Tiers) -> u8 {
		let rate = self.refund_rate();
		self.highest(tiers, |threshold| rate <= threshold.max_refund_rate)
	}

	/// The highest tier that the promoter has earned by what it led to, whatever its refund rate. Its ceiling follows from this
	/// one. A seller can raise the refund rate of a promoter for the fees of a few transactions, by buying from itself over the
	/// promoter's link and sending everything back, and what is above a ceiling stays with the seller.
	pub fn earned_tier(&self, tiers: &Tiers) -> u8 {
		self.highest(tiers, |_| true)
	}

	/// The highest tier whose counts are met, and which `also` lets pass.
	fn highest(&self, tiers: &Tiers, also: impl Fn(&TierThreshold) -> bool) -> u8 {
		tiers
			.iter()
			.zip(1u8..)
			.filter(|(threshold, _)| {
				self.settled >= threshold.settled && self.native.value >= threshold.value && also(threshold)
			})
			.map(|(_, tier)| tier)
			.last()
			.unwrap_or_default()
	}

	/// Sums by asset, SOUK first. Zeros are left out.
	fn sums(&self, of: impl Fn(&Tally) -> Balance) -> Vec<(AssetId, Balance)> {
		core::iter::once((AssetId::Native, &self.native))
			.chain(self.others.iter().map(|(id, tally)| (AssetId::WithId(*id), tally)))
			.map(|(asset, tally)| (asset, of(tally)))
			.filter(|(_, amount)| *amount > 0)
			.collect()
	}

	/// The record as clients see it.
	pub fn view<AccountId>(
		&self,
		who: AccountId,
		tiers: &Tiers,
		ceilings: &Ceilings,
		may_promote: bool,
	) -> PromoterView<AccountId> {
		PromoterView {
			who,
			settled: self.settled,
			refunded: self.refunded,
			attested: self.attested,
			refund_rate: self.refund_rate(),
			value: self.sums(|tally| tally.value),
			earned: self.sums(|tally| tally.earned),
			tier: self.tier(tiers),
			ceiling: ceiling(ceilings, self.earned_tier(tiers)),
			may_promote,
		}
	}

	/// Check the record's own rules.
	///
	/// # Errors
	///
	/// The message of the first rule that is broken.
	pub fn check(&self, now: Millis) -> Result<(), &'static str> {
		let mut assets = self.others.iter().map(|(id, _)| *id).collect::<Vec<_>>();
		assets.sort_unstable();
		assets.dedup();
		if assets.len() != self.others.len() {
			return Err("a record names an asset twice");
		}
		if self.others.iter().any(|(_, tally)| tally.is_zero()) {
			return Err("a record keeps an asset with nothing in it");
		}
		let counted = self.settled > 0 || self.refunded > 0;
		if !counted && self.attested == 0 {
			return Err("a record counts no line");
		}
		if !counted
			&& core::iter::once(&self.native).chain(self.others.iter().map(|(_, t)| t)).any(|t| t.value > 0)
		{
			return Err("a record has settled value without a line that had an escrow");
		}
		if self.active > now {
			return Err("a record changed in the future");
		}
		Ok(())
	}
}
