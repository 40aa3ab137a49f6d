// SPDX-License-Identifier: Apache-2.0

//! The rules of receipts and rewards: which acts earn, how much, and for how long.
//!
//! Types bound the points, the weights of roles, the parts of credit and the weight cut. Points fit 16 bits, and so does
//! the number of times a day that they count, so every sum of the ledger fits 128 bits (see `pallet_rewards`). A [`Perbill`]
//! is at most one, whatever bytes it is decoded from.

use crate::constants::{
	currency::{CENTS, UNITS},
	time::{DAY_MS, HOUR_MS, MILLISECS_PER_BLOCK},
};
use core::marker::PhantomData;
use frame_support::{parameter_types, traits::Get, BoundedVec};
use pallet_receipts::Weights;
use pallet_rewards::types::{CashbackRates, MAX_HOLD_ERAS};
use souk_primitives::{
	activity::RewardEra,
	rewards::{ByRole, Points, PointsTable},
	AssetId, Balance, Millis, TIME,
};
use sp_runtime::Perbill;

/// The length of a reward era: a day, the unit of every white paper.
pub const ERA_LENGTH: Millis = DAY_MS;
/// The part of its power that an account still has an era later. Power halves in about two months.
pub const POWER_KEPT: Perbill = Perbill::from_parts(988_500_000);
/// The least price of a line that earns power: 0.01 of an asset.
pub const MIN_SALE: Balance = CENTS;
/// The number of eras for which a closed era can be claimed.
pub const CLAIM_ERAS: u32 = 90;
/// The most cashback of one buyer in an era, in base units of TIME.
pub const CASHBACK_CAP: Balance = 100 * UNITS;
/// The eras for which cashback and bounties are held before they can be claimed, so that a claw-back still finds them.
pub const HOLD_ERAS: u32 = 7;
/// The bounty of an inviter for an account that became active, in base units of TIME.
pub const REFERRAL_BOUNTY: Balance = 5 * UNITS;
/// The number of different parties with which an invited account must settle an order.
pub const REFERRAL_ORDERS: u32 = 3;
/// The eras for which an invitation is good.
pub const INVITATION_ERAS: u32 = 90;
/// The eras without a counted act after which an account's row may be removed.
pub const IDLE_ERAS: u32 = 365;
/// How long SOUK stays frozen after it stopped earning.
pub const UNFREEZE_DELAY: Millis = 7 * DAY_MS;
/// The part of an account's acts that still counts after a weight cut.
pub const CUT_WEIGHT: Perbill = Perbill::from_percent(50);
/// The time in which the accused may appeal.
pub const APPEAL_PERIOD: Millis = 7 * DAY_MS;
/// The time in which an appeal may be decided.
pub const DECISION_PERIOD: Millis = 14 * DAY_MS;
/// The eras for which a limit lasts.
pub const LIMIT_ERAS: u32 = 30;
/// The eras after its last penalty from which an account may be rehabilitated.
pub const REHABILITATION_ERAS: u32 = 180;
/// The longest time a debt may run.
pub const MAX_DEBT_LIFE: Millis = 180 * DAY_MS;

/// The SOUK that a customer's account must hold for its receipts to count, in base units.
pub const MIN_STANDING: Balance = UNITS;
/// The most receipts of one customer that count at one shop in an era.
pub const RECEIPTS_PER_CUSTOMER: u32 = 3;
/// The most shops at which one customer counts in an era.
pub const SHOPS_PER_CUSTOMER: u32 = 10;
/// The eras for which a row can be countersigned and reversed after the era it was posted in.
pub const COUNTERSIGN_WINDOW: RewardEra = 3;
/// The eras for which the root of a batch is kept.
pub const BATCH_LIFE: RewardEra = 30;
/// The eras after which a shop forgets a customer who did not come back.
pub const CUSTOMER_LIFE: RewardEra = 180;
/// The eras for which the totals of an era are kept.
pub const HISTORY_LIFE: RewardEra = 365;
/// The eras after a visit in which a shop can send the customer on to another shop.
pub const INTRODUCTION_LIFE: RewardEra = 30;
/// The longest time a till may wait before it posts a receipt.
pub const MAX_AGE: Millis = 48 * HOUR_MS;

/// The points of every action, and how often a day it counts.
pub const fn points() -> PointsTable {
	const fn points(each: u16, daily: u16) -> Points {
		Points { each, daily }
	}
	PointsTable {
		sale: points(10, 1_000),
		purchase: points(10, 20),
		promotion: points(5, 200),
		countersignature: points(2, 20),
		trace_upload: points(1, 500),
		report: points(50, 10),
		referral: points(100, 5),
		check_in: points(1, 1),
	}
}

/// A value for each role.
pub const fn every_role(value: Perbill) -> ByRole<Perbill> {
	ByRole { seller: value, promoter: value, buyer: value }
}

/// The part of a sale that its buyer gets back in TIME: two percent of what was paid in SOUK. Paying in TIME earns none.
pub fn cashback_rates() -> CashbackRates {
	let mut rates = BoundedVec::new();
	// One entry fits.
	let _ = rates.try_push((AssetId::Native, Perbill::from_percent(2)));
	rates
}

/// The weights of new, returning and external customers in BizPower.
pub const fn customer_weights() -> Weights {
	Weights {
		new: Perbill::from_percent(40),
		returning: Perbill::from_percent(40),
		external: Perbill::from_percent(20),
	}
}

parameter_types! {
	/// The shortest reward era: one block.
	pub const ShortestEra: Millis = MILLISECS_PER_BLOCK;
	/// The longest reward era: thirty days.
	pub const LongestEra: Millis = 30 * DAY_MS;
	/// One era.
	pub const OneEra: u32 = 1;
	/// Ten years of eras of a day.
	pub const ManyEras: u32 = 3_650;
	/// No amount.
	pub const NoAmount: Balance = 0;
	/// A million tokens.
	pub const LargestAmount: Balance = 1_000_000 * UNITS;
	/// One of something.
	pub const One: u32 = 1;
	/// A thousand of something.
	pub const Thousand: u32 = 1_000;
	/// The most eras for which cashback and bounties are held. A purse has room for so many.
	pub const LongestHold: u32 = MAX_HOLD_ERAS;
	/// The least part of its power that an account has left an era later: half. Power fades at today's rate for all the eras
	/// since the last act of an account, so a rate near zero would forget what no later rate can give back.
	pub const LeastPowerKept: Perbill = Perbill::from_percent(50);
	/// The largest part of its power that an account has left an era later. Power still fades: it halves in about nineteen
	/// years of days.
	pub const MostPowerKept: Perbill = Perbill::from_parts(999_900_000);
}

/// The most cashback of a sale. An invented sale costs more than it brings: at the default rates 0.6 % go to the commune and
/// 9 % to the experience pool.
pub const LARGEST_CASHBACK: Perbill = Perbill::from_percent(5);

/// The rates without those above [`LARGEST_CASHBACK`], and without one for TIME: paying in TIME earns no TIME.
pub fn bounded_cashback(mut setting: CashbackRates) -> CashbackRates {
	setting.retain(|(asset, _)| *asset != AssetId::WithId(TIME));
	for (_, rate) in setting.iter_mut() {
		*rate = LARGEST_CASHBACK.min(*rate);
	}
	setting
}

/// Reads the cashback rates that governance set through [`bounded_cashback`].
pub struct ValidCashback<Setting>(PhantomData<Setting>);
impl<Setting: Get<CashbackRates>> Get<CashbackRates> for ValidCashback<Setting> {
	fn get() -> CashbackRates {
		bounded_cashback(Setting::get())
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::parameters::Within;

	fn within<V: Ord, Value: Get<V>, Least: Get<V>, Most: Get<V>>() -> V {
		<Within<Value, Least, Most> as Get<V>>::get()
	}

	fn read(asset: AssetId, rate: Perbill) -> Vec<(AssetId, Perbill)> {
		let setting =
			CashbackRates::truncate_from(vec![(AssetId::WithId(7), Perbill::zero()), (asset, rate)]);
		bounded_cashback(setting).into_inner()
	}

	#[test]
	fn should_leave_the_defaults_as_they_are() {
		parameter_types! {
			pub const DefaultKept: Perbill = POWER_KEPT;
			pub const DefaultHold: u32 = HOLD_ERAS;
			pub DefaultCashback: CashbackRates = cashback_rates();
		}
		assert_eq!(within::<Perbill, DefaultKept, LeastPowerKept, MostPowerKept>(), POWER_KEPT);
		assert_eq!(within::<u32, DefaultHold, OneEra, LongestHold>(), HOLD_ERAS);
		assert_eq!(ValidCashback::<DefaultCashback>::get(), cashback_rates());
		assert!(customer_weights().is_valid());
	}

	#[test]
	fn should_read_the_nearest_bound_when_a_setting_is_extreme() {
		parameter_types! {
			pub const Never: Perbill = Perbill::zero();
			pub const Always: Perbill = Perbill::one();
			pub const Endless: u32 = u32::MAX;
			pub const AtOnce: u32 = 0;
		}
		assert_eq!(within::<Perbill, Never, LeastPowerKept, MostPowerKept>(), Perbill::from_percent(50));
		assert_eq!(within::<Perbill, Always, LeastPowerKept, MostPowerKept>(), MostPowerKept::get());
		// The pallet's integrity test asks this of a hold.
		assert_eq!(within::<u32, Endless, OneEra, LongestHold>(), MAX_HOLD_ERAS);
		assert_eq!(within::<u32, AtOnce, OneEra, LongestHold>(), 1);
	}

	#[test]
	fn should_give_no_more_cashback_than_a_made_up_sale_costs_and_none_for_time() {
		let other = (AssetId::WithId(7), Perbill::zero());
		for parts in (0..=1_000).map(|parts| parts * 1_000_000) {
			let rate = Perbill::from_parts(parts);
			// The pallet's integrity test asks this of the rates.
			assert_eq!(read(AssetId::WithId(TIME), rate), std::slice::from_ref(&other));
			assert_eq!(
				read(AssetId::Native, rate),
				[other.clone(), (AssetId::Native, rate.min(LARGEST_CASHBACK))]
			);
		}
		// An empty list ends cashback: no asset counts as money any more.
		assert!(bounded_cashback(CashbackRates::default()).is_empty());
	}
}
