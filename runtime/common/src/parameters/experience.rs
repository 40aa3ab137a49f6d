// SPDX-License-Identifier: Apache-2.0

//! Experience consensus: bonds, periods and rates. The numbers of its formulas are the default of
//! [`souk_math::experience::Parameters`], chosen by simulation (`docs/design/experience-parameters.md`).
//!
//! [`ValidBonds`], [`ValidPeriods`] and [`ValidRules`] read the settings of governance. A number outside its bounds reads as
//! the nearest bound. The bounds are [`least_bonds`] and [`most_bonds`], [`least_periods`] and [`most_periods`],
//! [`least_rules`] and [`most_rules`]. Then numbers that must agree with each other are adjusted. Some rates make sense at
//! any value from zero to one. Their type bounds them: a [`Perbill`] is at most one, whatever bytes it is decoded from.

use crate::{
	constants::{
		currency::UNITS,
		time::{DAYS, DAY_MS, EPOCH_SLOTS, SECOND_MS, SLOT_DURATION},
	},
	Balance, BlockNumber,
};
use core::marker::PhantomData;
use frame_support::{parameter_types, traits::Get};
use pallet_experience::{types::MAX_POWER, Bonds, CyclePeriods};
use souk_math::experience::{
	Cut, PanelRule, Parameters, PointRule, PowerRule, Quorum, TrustRule, WeightCurve, WHOLE,
};
use souk_primitives::{experience::CycleNumber, Millis};
use sp_runtime::Perbill;

/// Experts' part of the experience fee (product decision 5).
pub const EXPERT_RATE: Perbill = Perbill::from_percent(10);
/// Testers' part of the experience fee (product decision 5).
pub const TESTER_RATE: Perbill = Perbill::from_percent(50);
/// The part of its bond that a report forfeits if it is not revealed.
pub const FORFEIT: Perbill = Perbill::from_percent(100);
/// The most that the winners of one product get, as a multiple of the testers' part of the fees that its own sales paid.
/// Findings pay more than repetitions. So a producer could make a wrong claim and let its own testers find it out. At
/// five, that costs more than it brings unless they are a fifth of the winners (`docs/design/experience.md`).
pub const MAX_RETURN: u32 = 5;
/// The most that an expert gets of a cycle, as a multiple of the experts' part of what sales under its models paid in.
pub const MAX_EXPERT_RETURN: u32 = 1;
/// The number of producers with judged products for which a whole pool is paid. Below it a cycle pays what its judged
/// products paid in.
pub const MIN_PRODUCERS: u32 = 5;
/// The part of the reports expected of those who were drawn that a verdict needs. With the usual uptake of 60 % it is
/// three in ten of those who were drawn: a smaller part of the testers has no panel of its own.
pub const LEAST_UPTAKE: Perbill = Perbill::from_percent(50);
/// The part of the producer's own price that a real sale brings at least.
pub const LEAST_PRICE_PART: Perbill = Perbill::from_percent(50);
/// The number of whole cycles without a seat taken after which a tester is idle.
pub const IDLE_AFTER: CycleNumber = 3;
/// The number of seats that a tester must have been drawn for on average before it is idle. Of honest testers, who take six
/// in ten, one in a hundred takes none of eight.
pub const IDLE_SEATS: u32 = 8;
/// How long the accused may answer a case, in milliseconds.
pub const CASE_APPEAL_PERIOD: Millis = 14 * DAY_MS;
/// How long the appeal authority may decide a case, in milliseconds. A referendum of root fits.
pub const CASE_DECISION_PERIOD: Millis = 42 * DAY_MS;
/// How long no case may be opened against a tester after one was dropped, in milliseconds. Much shorter than unbonding, so
/// what is given up only then cannot be withdrawn before the next case.
pub const CASE_REST: Millis = 3 * DAY_MS;
/// How long a bond or stake stays on hold after its owner gave it up, in blocks.
pub const UNBONDING_PERIOD: BlockNumber = 14 * DAYS;

/// The amounts that are put on hold, in base units of SOUK.
pub const fn bonds() -> Bonds {
	Bonds {
		model: 100 * UNITS,
		version: 10 * UNITS,
		binding: 20 * UNITS,
		enrolment: 20 * UNITS,
		report: UNITS,
		appeal: 50 * UNITS,
		backing: UNITS,
	}
}

/// The lengths of everything: a cycle has four weeks, the last one for revealing.
pub const fn periods() -> CyclePeriods {
	CyclePeriods {
		commit: 21 * DAY_MS,
		reveal: 7 * DAY_MS,
		report: 60 * DAY_MS,
		claim: 6,
		carry: 3,
		appeal: 2,
		retention: 12,
	}
}

/// The most panel reports of one product. The idle time of a block can judge so many at once.
pub const MAX_PANEL: u32 = 256;

/// The smallest bond is its default divided by this, in case SOUK gains as much. It still costs more than the rows it pays
/// for.
pub const LEAST_BOND_PART: Balance = 10;
/// The largest bond is its default times this, in case SOUK loses as much. A larger bond would keep all testers out, and
/// without reports there are no verdicts.
pub const MOST_BOND_TIMES: Balance = 100;

/// Every bond, computed from its default.
fn each_bond(of: impl Fn(Balance) -> Balance) -> Bonds {
	let Bonds { model, version, binding, enrolment, report, appeal, backing } = bonds();
	Bonds {
		model: of(model),
		version: of(version),
		binding: of(binding),
		enrolment: of(enrolment),
		report: of(report),
		appeal: of(appeal),
		backing: of(backing),
	}
}

/// The smallest bonds governance may set.
pub fn least_bonds() -> Bonds {
	each_bond(|usual| usual.checked_div(LEAST_BOND_PART).unwrap_or_default())
}

/// The largest bonds governance may set.
pub fn most_bonds() -> Bonds {
	each_bond(|usual| usual.saturating_mul(MOST_BOND_TIMES))
}

/// The least time after the close of its cycle in which pay can be claimed, however short cycles are: two weeks.
pub const LEAST_CLAIM_TIME: Millis = 14 * DAY_MS;
/// The least time in which a verdict can be appealed, however short cycles are.
pub const LEAST_APPEAL_TIME: Millis = 3 * DAY_MS;
/// The least time for which a verdict stays after its producer unbinds the product, however short cycles are.
pub const LEAST_RETENTION_TIME: Millis = 90 * DAY_MS;

/// The shortest periods governance may set.
pub const fn least_periods() -> CyclePeriods {
	CyclePeriods {
		// 25 minutes. The draw comes one to two epochs after the beginning, so at least half an epoch is left to commit in.
		// Short enough for test networks.
		commit: 5 * EPOCH_SLOTS * SLOT_DURATION / 2,
		// Four minutes, 80 blocks.
		reveal: 240 * SECOND_MS,
		// And no less than a whole cycle, so that every purchase is followed by a commit window.
		report: 7 * DAY_MS,
		// And no less than `LEAST_CLAIM_TIME`.
		claim: 2,
		// At zero, a product without a quorum would never get a second panel.
		carry: 1,
		// And no less than `LEAST_APPEAL_TIME`.
		appeal: 1,
		// And no less than `LEAST_RETENTION_TIME`.
		retention: 3,
	}
}

/// The longest periods governance may set.
pub const fn most_periods() -> CyclePeriods {
	CyclePeriods {
		// Half a year: pay and bonds wait until the cycle is over.
		commit: 180 * DAY_MS,
		reveal: 30 * DAY_MS,
		// The row of each purchase stays so long.
		report: 730 * DAY_MS,
		// More if so many cycles are shorter than `LEAST_CLAIM_TIME`. The same holds for appeal and retention.
		claim: 60,
		carry: 12,
		appeal: 12,
		retention: 120,
	}
}

/// The smallest numbers of the formulas governance may set.
pub const fn least_rules() -> Parameters {
	Parameters {
		panel: PanelRule {
			// And no fewer than the quorum.
			target: 5,
			// A re-test has a larger panel.
			retest_factor: 2,
			// A very low uptake would draw all testers, and then a party could gather a panel of its own.
			uptake: Perbill::from_percent(10),
			// Newcomers always get some seats.
			newcomer_seats: Perbill::from_percent(5),
			// A veteran has at least one report.
			veteran_power: WHOLE as u64,
			veteran_factor: 1,
		},
		weight: WeightCurve {
			// A report without weight is no report.
			base: 100,
			// Power and backing may count for nothing.
			per_report: 0,
			per_backing: 0,
			// At zero, no backing would count.
			backing_unit: UNITS / 100,
			backing_limit: Perbill::zero(),
			// And no less than the base.
			cap: 100,
		},
		power: PowerRule {
			// Power fades at today's rate for all the cycles since its last change, so a rate near zero could not be undone.
			retained: Perbill::from_percent(50),
			at_stake: Perbill::zero(),
			// One perfect report.
			cap: WHOLE as u64,
		},
		cut: Cut {
			// Honest values spread by their own deviation and by the tolerance, so less would cut honest testers.
			factor: 1_000,
			floor: 1_000,
			ceiling: 1_000,
		},
		quorum: Quorum {
			// One account, or two that know each other, must not be a panel.
			reports: 5,
			effective: 3,
			// All reports weigh the same.
			weight_share: Perbill::zero(),
			// A verdict has at least half of the weight behind it.
			agreement: Perbill::from_percent(50),
			// A split panel is tested again.
			retests: 1,
		},
		points: PointRule {
			// At 1 000 and below, no value lies between close and far.
			reach: 1_100,
			open: Perbill::zero(),
			news: 1,
		},
		trust: TrustRule { half_at: 1, reach: 1_100 },
	}
}

/// The largest numbers of the formulas governance may set.
pub const fn most_rules() -> Parameters {
	Parameters {
		panel: PanelRule {
			// Two thirds of `MAX_PANEL`, because a panel may turn out half as large again as expected.
			target: 170,
			retest_factor: 8,
			uptake: Perbill::one(),
			// However many fresh accounts there are, they never take a whole panel.
			newcomer_seats: Perbill::from_percent(50),
			// And no more than the cap.
			veteran_power: MAX_POWER,
			veteran_factor: 16,
		},
		weight: WeightCurve {
			base: 1_000_000,
			per_report: 1_000_000,
			per_backing: 1_000_000,
			backing_unit: 1_000_000 * UNITS,
			// Backing adds at most as much as power does.
			backing_limit: Perbill::one(),
			// And no more than a hundred times the base.
			cap: 100_000_000,
		},
		power: PowerRule {
			// Power must fade, because skill does. It halves in 68 cycles.
			retained: Perbill::from_percent(99),
			at_stake: Perbill::one(),
			cap: MAX_POWER,
		},
		cut: Cut { factor: 10_000, floor: 5_000, ceiling: 10_000 },
		quorum: Quorum {
			// Four in ten of `MAX_PANEL`, so that a panel can always reach it.
			reports: 100,
			// And no more than `reports`.
			effective: 100,
			// Three testers must never decide alone.
			weight_share: Perbill::from_percent(33),
			// If all had to agree, one tester could keep all others unpaid.
			agreement: Perbill::from_percent(90),
			// After the last re-test the majority decides, so that every product is judged in the end.
			retests: 3,
		},
		points: PointRule { reach: 10_000, open: Perbill::one(), news: 100 },
		trust: TrustRule { half_at: 100, reach: 50_000 },
	}
}

/// The most weight of a report, as a multiple of its base.
const MOST_WEIGHT_TIMES: u32 = 100;

/// `value`, but never less than `least` and never more than `most`. If `least` is above `most`, it is `most`.
fn within<V: Ord>(value: V, least: V, most: V) -> V {
	value.max(least).min(most)
}

/// Every bond within its bounds.
pub fn bounded_bonds(setting: Bonds) -> Bonds {
	let (least, most) = (least_bonds(), most_bonds());
	Bonds {
		model: within(setting.model, least.model, most.model),
		version: within(setting.version, least.version, most.version),
		binding: within(setting.binding, least.binding, most.binding),
		enrolment: within(setting.enrolment, least.enrolment, most.enrolment),
		report: within(setting.report, least.report, most.report),
		appeal: within(setting.appeal, least.appeal, most.appeal),
		backing: within(setting.backing, least.backing, most.backing),
	}
}

/// `cycles`, and more if so many of these periods' cycles are shorter than `time`, in milliseconds.
pub fn lasting(cycles: CycleNumber, time: Millis, periods: &CyclePeriods) -> CycleNumber {
	// At most `u32::MAX` cycles, because a cycle has its shortest windows at least.
	cycles.max(CycleNumber::try_from(time.div_ceil(periods.cycle().max(1))).unwrap_or(CycleNumber::MAX))
}

/// Every period within its bounds. Periods that are counted in cycles get more cycles if they would be too short.
pub fn bounded_periods(setting: CyclePeriods) -> CyclePeriods {
	let (least, most) = (least_periods(), most_periods());
	let commit = within(setting.commit, least.commit, most.commit);
	let reveal = within(setting.reveal, least.reveal, most.reveal);
	let report = within(setting.report, least.report, most.report);
	let mut periods = CyclePeriods { commit, reveal, report, ..setting };
	let lasting = |cycles: u32, time: Millis| lasting(cycles, time, &periods);
	let claim = lasting(within(setting.claim, least.claim, most.claim), LEAST_CLAIM_TIME);
	let appeal = lasting(within(setting.appeal, least.appeal, most.appeal), LEAST_APPEAL_TIME);
	let retention = lasting(within(setting.retention, least.retention, most.retention), LEAST_RETENTION_TIME);
	periods.report = report.max(periods.cycle());
	periods.carry = within(setting.carry, least.carry, most.carry);
	(periods.claim, periods.appeal, periods.retention) = (claim, appeal, retention);
	periods
}

/// Every number of the formulas within its bounds, and adjusted to the others.
pub fn bounded_rules(setting: Parameters) -> Parameters {
	let (least, most) = (least_rules(), most_rules());
	let mut rules = setting;
	macro_rules! bound {
		($($group:ident: $($field:ident)+;)+) => {
			$($(rules.$group.$field =
				within(setting.$group.$field, least.$group.$field, most.$group.$field);)+)+
		};
	}
	bound! {
		panel: target retest_factor uptake newcomer_seats veteran_power veteran_factor;
		weight: base per_report per_backing backing_unit backing_limit cap;
		power: retained at_stake cap;
		cut: factor floor ceiling;
		quorum: reports effective weight_share agreement retests;
		points: reach open news;
		trust: half_at reach;
	}
	rules.quorum.effective = rules.quorum.effective.min(rules.quorum.reports);
	rules.panel.target = rules.panel.target.max(rules.quorum.reports);
	rules.panel.veteran_power = rules.panel.veteran_power.min(rules.power.cap);
	let (base, heaviest) = (rules.weight.base, rules.weight.base.saturating_mul(MOST_WEIGHT_TIMES));
	rules.weight.cap = within(rules.weight.cap, base, heaviest);
	rules.cut.ceiling = rules.cut.ceiling.max(rules.cut.floor);
	rules
}

/// Reads the bonds that governance set through [`bounded_bonds`].
pub struct ValidBonds<Setting>(PhantomData<Setting>);
impl<Setting: Get<Bonds>> Get<Bonds> for ValidBonds<Setting> {
	fn get() -> Bonds {
		bounded_bonds(Setting::get())
	}
}

/// Reads the periods that governance set through [`bounded_periods`].
pub struct ValidPeriods<Setting>(PhantomData<Setting>);
impl<Setting: Get<CyclePeriods>> Get<CyclePeriods> for ValidPeriods<Setting> {
	fn get() -> CyclePeriods {
		bounded_periods(Setting::get())
	}
}

/// Reads the numbers of the formulas that governance set through [`bounded_rules`].
pub struct ValidRules<Setting>(PhantomData<Setting>);
impl<Setting: Get<Parameters>> Get<Parameters> for ValidRules<Setting> {
	fn get() -> Parameters {
		bounded_rules(Setting::get())
	}
}

parameter_types! {
	/// The least multiple: once.
	pub const OnceReturned: u32 = 1;
	/// The most that a product's winners may ever get, as a multiple of the fees that its sales paid.
	pub const LargestReturn: u32 = 1_000;
	/// The most that an expert may ever get, as a multiple of the experts' part of the fees that its models' sales paid.
	pub const LargestExpertReturn: u32 = 10;
	/// The least number of producers for which a whole pool is paid.
	pub const OneProducer: u32 = 1;
	/// The largest number of producers that a pool may wait for: as many as the close of a cycle counts.
	pub const MostProducers: u32 = pallet_experience::types::MAX_PRODUCERS;
	/// The smallest part of the expected reports that a verdict may need, and of the producer's own price that a real sale
	/// may bring.
	pub const SmallestPart: Perbill = Perbill::from_percent(10);
	/// All expected reports, or the whole price.
	pub const WholePart: Perbill = Perbill::one();
	/// A tester that took no seat for a cycle may be idle, but no sooner.
	pub const OneCycle: CycleNumber = 1;
	/// The most cycles without a seat taken. Idle testers are counted for so long.
	pub const MostCycles: CycleNumber = 24;
	/// The least number of seats before a tester is idle. With fewer, honest testers would be idle by chance.
	pub const FewestSeats: u32 = 4;
	/// The largest number of seats before a tester is idle.
	pub const MostSeats: u32 = 1_000;
	/// The least time to answer a case, and to decide one.
	pub const ShortestCase: Millis = 3 * DAY_MS;
	/// The least time between a case that was dropped and the next: enough to withdraw.
	pub const ShortestRest: Millis = DAY_MS;
	/// The most time in which a tester cannot be accused: as long as its bond stays on hold by default.
	pub const LongestRest: Millis = 14 * DAY_MS;
	/// The largest part of the fee for experts, and for testers: half, so that together they never get more than the fee.
	pub const LargestPart: Perbill = Perbill::from_percent(50);
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::constants::currency::deposit;
	use frame_support::pallet_prelude::MaxEncodedLen;
	use pallet_experience::types::{can_decide, Appeal, Binding, Commitment, Model, Version};
	use sp_runtime::{
		traits::{BlakeTwo256, Hash},
		AccountId32,
	};

	/// Random settings: extremes and their neighbours as often as all other numbers.
	struct Any(u64);
	impl Any {
		fn number(&mut self, most: u128) -> u128 {
			self.0 += 1;
			let [kind, shift, digits @ ..] = BlakeTwo256::hash(&self.0.to_le_bytes()).to_fixed_bytes();
			let random = u128::from_le_bytes(digits[..16].try_into().unwrap()) >> (shift % 128);
			match kind % 6 {
				0 => 0,
				1 => 1,
				2 => most,
				3 => most - 1,
				_ => random.min(most),
			}
		}
		fn u32(&mut self) -> u32 {
			self.number(u32::MAX.into()) as u32
		}
		fn u64(&mut self) -> u64 {
			self.number(u64::MAX.into()) as u64
		}
		fn rate(&mut self) -> Perbill {
			Perbill::from_parts(self.number(WHOLE.into()) as u32)
		}
		fn bonds(&mut self) -> Bonds {
			let [model, version, binding, enrolment, report, appeal, backing] =
				core::array::from_fn(|_| self.number(u128::MAX));
			Bonds { model, version, binding, enrolment, report, appeal, backing }
		}
		fn periods(&mut self) -> CyclePeriods {
			let [commit, reveal, report] = core::array::from_fn(|_| self.u64());
			let [claim, carry, appeal, retention] = core::array::from_fn(|_| self.u32());
			CyclePeriods { commit, reveal, report, claim, carry, appeal, retention }
		}
		fn rules(&mut self) -> Parameters {
			Parameters {
				panel: PanelRule {
					target: self.u32(),
					retest_factor: self.u32(),
					uptake: self.rate(),
					newcomer_seats: self.rate(),
					veteran_power: self.u64(),
					veteran_factor: self.u32(),
				},
				weight: WeightCurve {
					base: self.u32(),
					per_report: self.u32(),
					per_backing: self.u32(),
					backing_unit: self.number(u128::MAX),
					backing_limit: self.rate(),
					cap: self.u32(),
				},
				power: PowerRule { retained: self.rate(), at_stake: self.rate(), cap: self.u64() },
				cut: Cut { factor: self.u32(), floor: self.u32(), ceiling: self.u32() },
				quorum: Quorum {
					reports: self.u32(),
					effective: self.u32(),
					weight_share: self.rate(),
					agreement: self.rate(),
					retests: self.u32(),
				},
				points: PointRule { reach: self.u32(), open: self.rate(), news: self.u32() },
				trust: TrustRule { half_at: self.u32(), reach: self.u32() },
			}
		}
	}

	/// The number of random settings that the tests try.
	const TRIED: usize = 20_000;

	/// All numbers of the rules, in their order.
	fn numbers(rules: &Parameters) -> Vec<u128> {
		let Parameters { panel, weight, power, cut, quorum, points, trust } = *rules;
		let rate = |rate: Perbill| u128::from(rate.deconstruct());
		vec![
			panel.target.into(),
			panel.retest_factor.into(),
			rate(panel.uptake),
			rate(panel.newcomer_seats),
			panel.veteran_power.into(),
			panel.veteran_factor.into(),
			weight.base.into(),
			weight.per_report.into(),
			weight.per_backing.into(),
			weight.backing_unit,
			rate(weight.backing_limit),
			weight.cap.into(),
			rate(power.retained),
			rate(power.at_stake),
			power.cap.into(),
			cut.factor.into(),
			cut.floor.into(),
			cut.ceiling.into(),
			quorum.reports.into(),
			quorum.effective.into(),
			rate(quorum.weight_share),
			rate(quorum.agreement),
			quorum.retests.into(),
			points.reach.into(),
			rate(points.open),
			points.news.into(),
			trust.half_at.into(),
			trust.reach.into(),
		]
	}

	fn amounts(bonds: &Bonds) -> [Balance; 7] {
		let Bonds { model, version, binding, enrolment, report, appeal, backing } = *bonds;
		[model, version, binding, enrolment, report, appeal, backing]
	}

	#[test]
	fn should_leave_the_defaults_as_they_are() {
		assert_eq!(bounded_bonds(bonds()), bonds());
		assert_eq!(bounded_periods(periods()), periods());
		assert_eq!(bounded_rules(Parameters::default()), Parameters::default());
	}

	#[test]
	fn should_read_the_nearest_bound_of_each_number_when_it_is_extreme() {
		assert_eq!(bounded_bonds(each_bond(|_| 0)), least_bonds());
		assert_eq!(bounded_bonds(each_bond(|_| Balance::MAX)), most_bonds());
		// Each bound leaves the other numbers as they are.
		assert_eq!(bounded_bonds(Bonds { report: u128::MAX, ..bonds() }).report, 100 * bonds().report);
		assert_eq!(bounded_bonds(Bonds { report: 0, ..bonds() }), Bonds { report: UNITS / 10, ..bonds() });

		let zero =
			CyclePeriods { commit: 0, reveal: 0, report: 0, claim: 0, carry: 0, appeal: 0, retention: 0 };
		let short = bounded_periods(zero);
		let (least, cycle) = (least_periods(), short.cycle());
		assert_eq!((short.commit, short.reveal, short.carry), (least.commit, least.reveal, least.carry));
		assert_eq!(short.report, least.report);
		for (cycles, time) in [
			(short.claim, LEAST_CLAIM_TIME),
			(short.appeal, LEAST_APPEAL_TIME),
			(short.retention, LEAST_RETENTION_TIME),
		] {
			let cycles = Millis::from(cycles);
			assert!(cycles * cycle >= time && (cycles - 1) * cycle < time);
		}
		let (long, much) = (u64::MAX, u32::MAX);
		let endless = CyclePeriods {
			commit: long,
			reveal: long,
			report: long,
			claim: much,
			carry: much,
			appeal: much,
			retention: much,
		};
		assert_eq!(bounded_periods(endless), most_periods());
		// This was a defect once: pay must not be lost at once, and every cycle must have a commit window.
		let usual = periods();
		assert_eq!(bounded_periods(CyclePeriods { claim: 0, ..usual }), CyclePeriods { claim: 2, ..usual });
		assert!(
			bounded_periods(CyclePeriods { commit: 0, ..usual }).commit > 2 * EPOCH_SLOTS * SLOT_DURATION
		);

		let (one, nothing) = (Perbill::one(), Perbill::zero());
		let mut setting = Parameters::default();
		(setting.quorum.reports, setting.quorum.effective, setting.quorum.retests) =
			(u32::MAX, u32::MAX, u32::MAX);
		(setting.quorum.agreement, setting.panel.uptake) = (one, nothing);
		let rules = bounded_rules(setting);
		assert_eq!((rules.quorum.reports, rules.quorum.effective, rules.quorum.retests), (100, 100, 3));
		assert_eq!((rules.quorum.agreement, rules.panel.target), (Perbill::from_percent(90), 100));
		assert_eq!(rules.panel.uptake, Perbill::from_percent(10));
	}

	#[test]
	fn should_stay_within_bounds_whatever_governance_sets() {
		let mut any = Any(1);
		for _ in 0..TRIED {
			let setting = any.bonds();
			let (bonds, least, most) = (bounded_bonds(setting), least_bonds(), most_bonds());
			for ((bond, least), most) in amounts(&bonds).into_iter().zip(amounts(&least)).zip(amounts(&most))
			{
				assert!((least..=most).contains(&bond), "{setting:?}");
			}
			assert_eq!(bounded_bonds(bonds), bonds);
			assert!(bonds.model.checked_add(bonds.version).is_some());

			let setting = any.periods();
			let (periods, least, most) = (bounded_periods(setting), least_periods(), most_periods());
			assert!(periods.is_valid(), "{setting:?}");
			assert!((least.commit..=most.commit).contains(&periods.commit), "{setting:?}");
			assert!((least.reveal..=most.reveal).contains(&periods.reveal), "{setting:?}");
			assert!((least.report..=most.report).contains(&periods.report), "{setting:?}");
			assert!((least.carry..=most.carry).contains(&periods.carry), "{setting:?}");
			assert!(periods.claimable() >= LEAST_CLAIM_TIME, "{setting:?}");
			assert!(periods.claimable() <= 60 * most.commit.saturating_add(most.reveal), "{setting:?}");
			for (cycles, time) in
				[(periods.appeal, LEAST_APPEAL_TIME), (periods.retention, LEAST_RETENTION_TIME)]
			{
				assert!(cycles > 0 && Millis::from(cycles) * periods.cycle() >= time, "{setting:?}");
			}
			assert_eq!(bounded_periods(periods), periods);

			let setting = any.rules();
			let rules = bounded_rules(setting);
			assert!(can_decide(&rules, MAX_PANEL), "{setting:?}");
			let bounds = numbers(&least_rules()).into_iter().zip(numbers(&most_rules()));
			for (number, (least, most)) in numbers(&rules).into_iter().zip(bounds) {
				assert!((least..=most).contains(&number), "{setting:?}");
			}
			assert!(rules.panel.veteran_power <= rules.power.cap, "{setting:?}");
			assert!(rules.weight.base <= rules.weight.cap, "{setting:?}");
			assert!(rules.weight.cap / rules.weight.base <= MOST_WEIGHT_TIMES, "{setting:?}");
			assert!(rules.cut.floor <= rules.cut.ceiling, "{setting:?}");
			assert_eq!(bounded_rules(rules), rules);
		}
	}

	#[test]
	fn should_have_bounds_that_agree_with_each_other() {
		assert!(can_decide(&least_rules(), MAX_PANEL) && can_decide(&most_rules(), MAX_PANEL));
		assert_eq!(bounded_rules(least_rules()), least_rules());
		assert_eq!(bounded_rules(most_rules()), most_rules());
		// The number a draw aims at, see `set_shares` of the pallet.
		assert_eq!(most_rules().panel.target, MAX_PANEL - MAX_PANEL.div_ceil(3));
		assert!(most_rules().quorum.reports <= most_rules().panel.target);
		let (least, most) = (least_periods(), most_periods());
		assert!(
			least.commit > 2 * EPOCH_SLOTS * SLOT_DURATION,
			"a draw can come before nothing is committed"
		);
		assert!(most.report >= most.cycle(), "a buyer has a whole cycle ahead");
	}

	#[test]
	fn should_pay_for_its_rows_with_the_smallest_bond() {
		fn row<R: MaxEncodedLen>() -> Balance {
			deposit(1, u32::try_from(R::max_encoded_len()).unwrap())
		}
		let least = least_bonds();
		let named = row::<u64>();
		assert!(least.model >= row::<Model<AccountId32, BlockNumber>>() + named);
		assert!(least.version >= row::<Version>());
		assert!(least.binding >= row::<Binding<AccountId32>>() + named);
		assert!(least.report >= row::<Commitment>() + named);
		assert!(least.appeal >= row::<Appeal<AccountId32>>());
	}

	#[test]
	fn should_bound_what_the_runtime_reads() {
		parameter_types! {
			pub NoBonds: Bonds = each_bond(|_| 0);
			pub NoClaims: CyclePeriods = CyclePeriods { claim: 0, ..periods() };
			pub static NoPanel: Parameters = Parameters::default();
		}
		NoPanel::mutate(|rules| rules.quorum.reports = u32::MAX);
		assert_eq!(ValidBonds::<NoBonds>::get(), least_bonds());
		assert_eq!(ValidPeriods::<NoClaims>::get().claim, 2);
		assert_eq!(ValidRules::<NoPanel>::get().quorum.reports, 100);
	}
}
