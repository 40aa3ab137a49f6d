// SPDX-License-Identifier: Apache-2.0

//! The rules of receipts and rewards: which acts earn, how much, and for how long.
//!
//! Types bound the points, the weights of roles, the parts of credit and the weight cut. Points fit 16 bits, and so does
//! the number of times a day that they count, so every sum of the ledger fits 128 bits (see `pallet_rewards`). A [`Perbill`]
//! is at most one, whatever bytes it is decoded from.

use super::{
	commerce::COMMUNE_FEE,
	commune::{lost_part, STAKE_PART},
};
use crate::constants::{
	currency::{CENTS, UNITS},
	time::{DAY_MS, HOUR_MS, MILLISECS_PER_BLOCK},
};
use core::marker::PhantomData;
use frame_support::{parameter_types, traits::Get, BoundedVec};
use pallet_receipts::Weights;
use pallet_rewards::types::{
	AssetWorth, CashbackRates, EarningRules, LossRules, TenureRule, Worths, MAX_HOLD_ERAS,
};
use souk_math::bound::{ActRule, LostParts, Worth};
use souk_primitives::{
	activity::RewardEra,
	rewards::{ByRole, Points, PointsTable},
	AssetId, Balance, Millis, TIME,
};
use sp_runtime::Perbill;

/// The length of a reward era: a day, the unit of every white paper.
pub const ERA_LENGTH: Millis = DAY_MS;
/// The part of what it holds that an account still has an era later. Held power halves in about two months.
pub const POWER_KEPT: Perbill = Perbill::from_parts(988_500_000);
/// How much more the sales of a merchant weigh that sold in as many days as a year has: a tenth.
pub const TENURE: TenureRule = TenureRule { most: Perbill::from_percent(10), full: 365 };
/// The least price of a line that earns power: 0.01 of an asset.
pub const MIN_SALE: Balance = CENTS;
/// The number of eras for which a closed era can be claimed after its hold.
pub const CLAIM_ERAS: u32 = 90;
/// The most cashback of one buyer in an era, in base units of TIME.
pub const CASHBACK_CAP: Balance = 100 * UNITS;
/// The eras for which cashback, bounties and the pay of policies are held before they can be claimed, so that a claw-back
/// still finds them.
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
/// How long an account rests after a case against it was dropped: long enough to claim. The pallet keeps it shorter than the hold.
pub const CASE_REST: Millis = 3 * DAY_MS;
/// The eras for which a limit lasts.
pub const LIMIT_ERAS: u32 = 30;
/// The eras after its last penalty from which an account may be rehabilitated.
pub const REHABILITATION_ERAS: u32 = 180;
/// The longest time a debt may run.
pub const MAX_DEBT_LIFE: Millis = 180 * DAY_MS;

/// The SOUK that must be on hold for a customer while the customer's receipts count, in base units.
pub const MIN_STANDING: Balance = UNITS;
/// What a shop pays for receipts to count that are worth one unit of account, in base units of SOUK. It is what an order of
/// one SOUK pays: 15 % to the experience pool and 0.6 % to the commune. The chain knows no price, so one SOUK stands for one
/// unit of account until governance knows better.
pub const RECEIPT_FEE: Balance = UNITS * 156 / 1_000;
/// The level of verification from which a shop is measured by its own premises.
pub const PREMISES_LEVEL: u8 = 1;
/// The part of the usual cost that a verified shop is charged for at least.
pub const LEAST_COST_PART: Perbill = Perbill::from_percent(50);
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
		service: points(5, 200),
		countersignature: points(2, 20),
		trace_upload: points(1, 500),
		report: points(50, 10),
		referral: points(100, 5),
		check_in: points(1, 1),
	}
}

/// What deeds and sales earn.
pub fn earning() -> EarningRules {
	EarningRules {
		points: points(),
		role_weights: every_role(Perbill::one()),
		tenure: TENURE,
		min_sale: MIN_SALE,
		cashback: cashback_rates(),
		cashback_cap: CASHBACK_CAP,
	}
}

/// A value for each role.
pub const fn every_role(value: Perbill) -> ByRole<Perbill> {
	ByRole { seller: value, promoter: value, buyer: value, service: value }
}

/// What counts as lost, and for whom: three tenths of the commune fee; of one-way fees what is sealed; of the experience
/// pool's leg 1.5 %, and of no more than the 9 % that the least fee puts into the pool.
///
/// In a young chain one person can have all winning testers, who get the whole leg back, and with it the part of the
/// commune that goes to work. If it has half of the stake too, seven tenths of the commune fee come back
/// ([`lost_part`]). Then a sale of 100 costs it 0.18. At half of what counts it earns 0.1575, whatever fee it sets. Of a
/// loss, a tenth weighs only as far as the account acted, in full with ten points. Three quarters of the weight
/// are held, and earn as they fade: about the part that S0's 300 000 a day have in what policies want in the first year.
pub fn losses() -> LossRules {
	let (half, tenth) = (Perbill::from_percent(50), Perbill::from_percent(10));
	let (party, promoter) = (Perbill::from_percent(40), Perbill::from_percent(20));
	let commune = lost_part(STAKE_PART);
	LossRules {
		parts: LostParts { commune, experience: most_of_pool(COMMUNE_FEE, commune), fees: half },
		pool: Perbill::from_percent(9),
		roles: ByRole { seller: party, promoter, buyer: party, service: Perbill::one() },
		acts: ActRule { part: tenth, full: 10 },
		cashback: party,
		bounty: tenth,
		held: Perbill::from_percent(75),
	}
}

/// The worths of assets. TIME counts two SOUK when it is paid out, and nothing when it is lost. The chain knows no price, so
/// each errs on the side on which less is paid. Governance lists better ones when there is a market.
pub fn worths() -> Worths {
	let time =
		AssetWorth { asset: AssetId::WithId(TIME), lost: Worth::default(), paid: Worth { souk: 2, per: 1 } };
	let mut worths = Worths::new();
	// One entry fits.
	let _ = worths.try_push(time);
	worths
}

/// The part of a sale that its buyer gets back in TIME, by worth: two percent of what was paid in SOUK. Paying in TIME earns none.
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
	/// The least fee of receipts worth one unit of account: 0.01 SOUK. If receipts cost nothing, any number would be made up.
	pub const LeastReceiptFee: Balance = CENTS;
	/// The least part of the usual cost that a verified shop is charged for: a tenth. An attester who lies multiplies the
	/// BizPower of a shop by no more than ten.
	pub const SmallestCostPart: Perbill = Perbill::from_percent(10);
	/// All of it.
	pub const Whole: Perbill = Perbill::one();
	/// One of something.
	pub const One: u32 = 1;
	/// A thousand of something.
	pub const Thousand: u32 = 1_000;
	/// The most eras for which cashback and bounties are held. A purse has room for so many.
	pub const LongestHold: u32 = MAX_HOLD_ERAS;
	/// The least part of what it holds that an account has left an era later: half. A rate near zero would forget what no
	/// later rate can give back.
	pub const LeastPowerKept: Perbill = Perbill::from_percent(50);
	/// The largest part of what it holds that an account has left an era later. It still fades: it halves in about nineteen
	/// years of days. A bounded era pays by held power at most a part of what fades, so a slower rate pays later, and never
	/// more.
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

/// The largest part of the experience pool's leg that counts as lost, if all of a commune fee of 0.6 % is lost. With that
/// fee and the largest part that an era may pay of a loss, [`MOST_PART`](souk_math::bound::MOST_PART), a forger with all
/// winning testers still earns less than the fee.
pub const LARGEST_EXPERIENCE_LOSS: Perbill = Perbill::from_percent(5);

/// The largest part of the experience pool's leg that counts as lost at a commune fee of `fee` of which `lost` does not come
/// back: what is lost of that fee is all that a forger with all winning testers loses, so the part follows it down.
fn most_of_pool(fee: Perbill, lost: Perbill) -> Perbill {
	// At most one.
	let fee = Perbill::from_rational(fee.deconstruct(), COMMUNE_FEE.deconstruct());
	Perbill::from_parts(lost.mul_floor(fee.mul_floor(LARGEST_EXPERIENCE_LOSS.deconstruct())))
}

/// The rules of losses that governance set, with no more of the `Fee` to the commune than what is lost of it where
/// `StakePart` of it goes to stake; with no more of the experience pool's leg than [`LARGEST_EXPERIENCE_LOSS`] at a fee of
/// 0.6 %, and in proportion less where less is lost; and of no more than the 9 % of a sale that the least fee puts into the
/// pool.
pub struct ValidLosses<Setting, Fee, StakePart>(PhantomData<(Setting, Fee, StakePart)>);
impl<Setting: Get<LossRules>, Fee: Get<Perbill>, StakePart: Get<Perbill>> Get<LossRules>
	for ValidLosses<Setting, Fee, StakePart>
{
	fn get() -> LossRules {
		let mut rules = Setting::get();
		let lost = lost_part(StakePart::get());
		rules.parts.commune = lost.min(rules.parts.commune);
		rules.parts.experience = most_of_pool(Fee::get(), lost).min(rules.parts.experience);
		rules.pool = losses().pool.min(rules.pool);
		rules
	}
}

/// The most by which the sales of a merchant weigh more for its tenure.
pub const LARGEST_TENURE: Perbill = Perbill::from_percent(25);

/// Reads what deeds and sales earn as governance set it: with a bonus for tenure of at most [`LARGEST_TENURE`], a least sale
/// and a cap of cashback of at most [`LargestAmount`], and cashback rates through [`bounded_cashback`]. Any points, any weights
/// of roles and any number of eras will do.
pub struct ValidEarning<Setting>(PhantomData<Setting>);
impl<Setting: Get<EarningRules>> Get<EarningRules> for ValidEarning<Setting> {
	fn get() -> EarningRules {
		let mut rules = Setting::get();
		rules.tenure.most = LARGEST_TENURE.min(rules.tenure.most);
		rules.min_sale = LargestAmount::get().min(rules.min_sale);
		rules.cashback_cap = LargestAmount::get().min(rules.cashback_cap);
		EarningRules { cashback: bounded_cashback(rules.cashback), ..rules }
	}
}

/// Reads the least sale out of them.
pub struct LeastSale<Setting>(PhantomData<Setting>);
impl<Setting: Get<EarningRules>> Get<Balance> for LeastSale<Setting> {
	fn get() -> Balance {
		ValidEarning::<Setting>::get().min_sale
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
			pub DefaultEarning: EarningRules = earning();
			pub const DefaultReceiptFee: Balance = RECEIPT_FEE;
			pub const DefaultCostPart: Perbill = LEAST_COST_PART;
		}
		assert_eq!(within::<Balance, DefaultReceiptFee, LeastReceiptFee, LargestAmount>(), RECEIPT_FEE);
		assert_eq!(within::<Perbill, DefaultCostPart, SmallestCostPart, Whole>(), LEAST_COST_PART);
		assert_eq!(within::<Perbill, DefaultKept, LeastPowerKept, MostPowerKept>(), POWER_KEPT);
		assert_eq!(within::<u32, DefaultHold, OneEra, LongestHold>(), HOLD_ERAS);
		assert_eq!(ValidEarning::<DefaultEarning>::get(), earning());
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
		// Receipts never count for nothing, and no shop counts as free.
		assert_eq!(within::<Balance, NoAmount, LeastReceiptFee, LargestAmount>(), CENTS);
		assert_eq!(within::<Perbill, Never, SmallestCostPart, Whole>(), Perbill::from_percent(10));
	}

	#[test]
	fn should_bound_what_tenure_adds_and_amounts() {
		parameter_types! {
			pub Extreme: EarningRules = EarningRules {
				tenure: TenureRule { most: Perbill::one(), full: 0 },
				min_sale: Balance::MAX,
				cashback_cap: Balance::MAX,
				..earning()
			};
		}
		assert_eq!(
			[0, 73, 365, 9_999].map(|eras| TENURE.bonus(eras)),
			[0, 2, 10, 10].map(Perbill::from_percent)
		);
		let extreme = ValidEarning::<Extreme>::get();
		assert_eq!((extreme.min_sale, extreme.cashback_cap), (LargestAmount::get(), LargestAmount::get()));
		assert_eq!(LeastSale::<Extreme>::get(), LargestAmount::get());
		let extreme = extreme.tenure;
		assert_eq!(extreme.bonus(0), Perbill::zero());
		assert_eq!(extreme.weigh(0, 1_250), 1_000);
		assert_eq!(TenureRule { full: 1, ..extreme }.bonus(7), Perbill::from_percent(25));
	}

	#[test]
	fn should_count_no_more_as_lost_than_a_forger_with_all_testers_loses() {
		parameter_types! {
			pub Set: LossRules = losses();
			pub AllCounts: LossRules = LossRules {
				parts: LostParts { commune: Perbill::one(), experience: Perbill::one(), ..losses().parts },
				pool: Perbill::one(),
				..losses()
			};
			pub static Commune: Perbill = COMMUNE_FEE;
		}
		parameter_types! {
			pub static Stake: Perbill = STAKE_PART;
		}
		assert_eq!(ValidLosses::<Set, Commune, Stake>::get(), losses());
		assert_eq!(ValidLosses::<AllCounts, Commune, Stake>::get(), losses());
		// Of a sale of a million: what is lost of the commune's 6 000, and 90 000 that come back.
		let stakes = [(60, 30), (10, 5), (90, 45), (100, 50), (0, 0)];
		let cases = [(50_000, 4_500), (6_000, 4_500), (3_000, 2_250), (600, 450), (0, 0)];
		for ((stake, lost), (commune, pool)) in
			stakes.into_iter().flat_map(|stake| cases.map(|case| (stake, case)))
		{
			Commune::set(Perbill::from_rational(commune, 1_000_000u32));
			Stake::set(Perbill::from_percent(stake));
			let rules = ValidLosses::<AllCounts, Commune, Stake>::get();
			let fee = Balance::from(commune);
			let counted = rules.parts.of_line(fee, rules.pool.mul_floor(1_000_000u128));
			let lost = Perbill::from_percent(lost);
			// Of the pool's leg counts what did where all of the fee was lost, in proportion.
			assert_eq!(counted, lost.mul_floor(fee) + lost.mul_floor(pool));
			// One who has all testers, all power and half of the stake loses `lost`, and earns less.
			assert!(souk_math::bound::MOST_PART.mul_floor(counted) <= lost.mul_floor(fee));
		}
		// What was counted before anybody was paid from the commune pays such a forger.
		let before =
			LostParts { commune: Perbill::one(), experience: Perbill::from_percent(5), ..losses().parts };
		let (earned, loses) = (before.of_line(6_000, 90_000) / 2, lost_part(STAKE_PART).mul_floor(6_000u128));
		assert_eq!((earned, loses), (5_250, 1_800));
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
