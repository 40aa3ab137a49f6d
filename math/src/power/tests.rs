// SPDX-License-Identifier: Apache-2.0

use super::*;
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Half of the power is gone in 30 eras.
const DECAY: Decay = Decay { kept: Perbill::from_parts(977_159_968), window: 720 };
/// Eras in which power halves.
const HALF: u32 = 30;

/// A ledger as a pallet would keep it.
#[derive(Default)]
struct Ledger {
	total: PowerTotal,
	holders: BTreeMap<u8, PowerPosition>,
	filed: BTreeMap<u32, PerShare>,
	era: u32,
	payable: Balance,
	claimed: Balance,
}

impl Ledger {
	fn pass(&mut self, eras: u32) {
		self.era += eras;
		if let Some((generation, per_share)) = DECAY.roll(&mut self.total, self.era) {
			assert!(self.filed.insert(generation, per_share).is_none());
		}
	}

	fn settled(&self, who: u8) -> PowerPosition {
		let fresh = PowerPosition { generation: self.total.generation, ..Default::default() };
		let mut holder = self.holders.get(&who).copied().unwrap_or(fresh);
		DECAY
			.settle(&self.total, &mut holder, |generation| {
				self.filed.get(&generation).copied().unwrap_or_default()
			})
			.unwrap();
		holder
	}

	fn add(&mut self, who: u8, points: u64) {
		let mut holder = self.settled(who);
		DECAY.add(&mut self.total, &mut holder, points, self.era).unwrap();
		self.holders.insert(who, holder);
	}

	fn distribute(&mut self, amount: Balance, least: u128) -> Balance {
		let taken = self.total.accumulator.distribute(amount, least);
		self.payable += taken;
		taken
	}

	fn owed(&self, who: u8) -> Balance {
		self.settled(who).position.owed
	}

	fn power(&self, who: u8) -> u128 {
		DECAY.points(self.settled(who).position.shares, self.era)
	}

	fn claim(&mut self, who: u8) {
		let mut holder = self.settled(who);
		let amount = core::mem::take(&mut holder.position.owed);
		self.payable -= amount;
		self.claimed += amount;
		self.holders.insert(who, holder);
	}
}

#[test]
fn should_be_capped_and_weighted_when_earned() {
	let half = Perbill::from_percent(50);
	assert_eq!(earned(10, 3, Perbill::one(), 1_000), 30);
	assert_eq!(earned(10, 3, half, 1_000), 15);
	assert_eq!(earned(5, 3, half, 1_000), 7);
	assert_eq!(earned(10, 3, half, 4), 4);
	assert_eq!(earned(10, 3, half, 0), 0);
	assert_eq!(
		earned(u32::MAX, u32::MAX, Perbill::one(), u64::MAX),
		u64::from(u32::MAX) * u64::from(u32::MAX)
	);
}

#[test]
fn should_halve_when_half_lives_pass() {
	assert!(DECAY.is_valid());
	let mut ledger = Ledger::default();
	ledger.add(1, 1 << 20);
	assert_eq!(ledger.power(1), 1 << 20);
	for halvings in 1..=24 {
		ledger.pass(HALF);
		let power = ledger.power(1);
		let truth = (1u128 << 20) >> halvings;
		assert!(power <= truth + 1 && power + 1 >= truth, "{power} after {halvings}");
	}
	// Into the next generation and on, until nothing is left.
	ledger.pass(720);
	assert_eq!(ledger.power(1), 0);
}

#[test]
fn should_weigh_new_points_more_when_old_ones_decayed() {
	let mut ledger = Ledger::default();
	ledger.add(1, 1_000_000);
	ledger.pass(HALF);
	ledger.add(2, 500_000);
	let taken = ledger.distribute(1_000_000, 0);
	assert!(taken >= 999_999);
	let (one, two) = (ledger.owed(1), ledger.owed(2));
	assert!(one.abs_diff(500_000) <= 1 && two.abs_diff(500_000) <= 1, "{one} {two}");
	ledger.pass(HALF);
	ledger.add(2, 250_000);
	// 250 000 to 500 000.
	ledger.distribute(900_000, 0);
	assert!(ledger.owed(1).abs_diff(500_000 + 300_000) <= 2);
	assert!(ledger.owed(2).abs_diff(500_000 + 600_000) <= 2);
}

#[test]
fn should_owe_the_same_when_a_generation_ends() {
	let mut ledger = Ledger::default();
	ledger.pass(719);
	ledger.add(1, 3_000);
	ledger.add(2, 1_000);
	ledger.distribute(4_000, 0);
	let owed = (ledger.owed(1), ledger.owed(2));
	assert_eq!(owed, (2_999, 999));
	ledger.pass(1);
	assert_eq!(ledger.total.generation, 1);
	assert_eq!((ledger.owed(1), ledger.owed(2)), owed);
	let (one, two) = (ledger.power(1), ledger.power(2));
	assert!((2_930..=2_931).contains(&one) && (976..=977).contains(&two), "{one} {two}");
	ledger.distribute(4_000, 0);
	assert!(ledger.owed(1).abs_diff(6_000) <= 2 && ledger.owed(2).abs_diff(2_000) <= 2);
}

#[test]
fn should_be_zero_when_everything_was_missed() {
	let mut ledger = Ledger::default();
	ledger.add(1, u64::MAX >> 8);
	ledger.distribute(1_000, 0);
	for _ in 0..=MAX_GENERATIONS + 1 {
		ledger.pass(720);
		ledger.distribute(1_000, 1 << 40);
	}
	let holder = ledger.settled(1);
	assert_eq!(holder.position.shares, 0);
	assert!(holder.position.owed >= 999);
	assert!(holder.position.owed <= ledger.payable);
	// A gap of many generations at once is the same.
	let mut ledger = Ledger::default();
	ledger.add(1, 1_000);
	ledger.distribute(1_000, 0);
	ledger.pass(720 * 1_000);
	assert_eq!(ledger.settled(1).position, Position { shares: 0, settled: PerShare::default(), owed: 1_000 });
}

#[test]
fn should_leave_a_part_when_cut() {
	let mut ledger = Ledger::default();
	ledger.add(1, 1_000);
	ledger.add(2, 1_000);
	let mut holder = ledger.settled(1);
	DECAY.cut(&mut ledger.total, &mut holder, Perbill::from_percent(25)).unwrap();
	ledger.holders.insert(1, holder);
	assert_eq!((ledger.power(1), ledger.power(2)), (250, 1_000));
	assert_eq!(ledger.total.accumulator.shares, 1_250 * UNITS_PER_POINT);
	let mut stale = holder;
	ledger.pass(720);
	assert_eq!(
		DECAY.cut(&mut ledger.total, &mut stale, Perbill::zero()),
		Err(AccumulatorError::ForeignPosition)
	);
	assert_eq!(stale, holder);
	let mut ahead = PowerPosition { generation: 9, ..Default::default() };
	assert_eq!(
		DECAY.settle(&ledger.total, &mut ahead, |_| PerShare::default()),
		Err(AccumulatorError::ForeignPosition)
	);
}

#[test]
fn should_refuse_decays_when_out_of_bounds() {
	let decay = |parts, window| Decay { kept: Perbill::from_parts(parts), window };
	assert!(decay(990_000_000, 1_500).is_valid());
	assert!(!decay(990_000_000, 1_000).is_valid());
	assert!(!decay(990_000_000, 3_000).is_valid());
	assert!(!decay(1_000_000_000, 1_000).is_valid());
	assert!(!decay(0, 1).is_valid());
	assert!(!decay(990_000_000, 0).is_valid());
	// A decay that would be refused does no harm.
	assert_eq!(decay(0, 0).generation(7), 0);
	assert_eq!(decay(0, 5).unit(7), 1 << 64);
}

/// S1: CS = (1, 3), AS = (1, 1), s = 50 %.
#[test]
fn should_weigh_credit_and_activity_when_by_role() {
	let half = Perbill::from_percent(50);
	assert_eq!(role_weight(1, 4, 1, 2, half), bizpower::ONE * 3 / 8);
	assert_eq!(role_weight(3, 4, 1, 2, half), bizpower::ONE * 5 / 8);
	assert_eq!(role_weight(0, 0, 1, 1, half), bizpower::ONE / 2);
	assert_eq!(role_weight(0, 0, 0, 0, half), 0);
	assert_eq!(role_weight(1, 1, 1, 1, Perbill::from_percent(30)), bizpower::ONE);
	assert_eq!(role_weight(9, 1, 9, 1, half), bizpower::ONE);
	assert_eq!(split_by_role_weight(1_001, half), (500, 501));
	assert_eq!((per_role(1_000, 3), per_role(1_000, 0)), (333, 0));
}

/// Paying two accumulators s : 1 − s is paying by role weight.
#[test]
fn should_pay_role_weights_when_two_accumulators_are_paid() {
	let (credit, active) = split_by_role_weight(8_000_000, Perbill::from_percent(50));
	let (mut by_credit, mut by_activity) = (Accumulator::default(), Accumulator::default());
	let mut holders = [(1, 1), (3, 1)].map(|(credit, active)| {
		let (mut one, mut other) = (Position::default(), Position::default());
		by_credit.set_shares(&mut one, credit).unwrap();
		by_activity.set_shares(&mut other, active).unwrap();
		(one, other)
	});
	assert_eq!(by_credit.distribute(credit, 0) + by_activity.distribute(active, 0), 8_000_000);
	let paid = holders
		.each_mut()
		.map(|(one, other)| by_credit.claim(one).unwrap() + by_activity.claim(other).unwrap());
	assert_eq!(paid, [3_000_000, 5_000_000]);
}

proptest! {
	/// Twelve years and more of days that earn, pay and claim in any order: all holders can be paid, and the sum of
	/// power is no less than its parts.
	#[test]
	fn should_stay_solvent_when_years_pass(
		steps in proptest::collection::vec((0..6u8, 0..4u8, 0..1u64 << 40, 0..80u32), 100..200),
	) {
		let mut ledger = Ledger::default();
		let mut given = 0;
		for (who, what, number, eras) in steps {
			ledger.pass(eras);
			match what {
				0 => ledger.claim(who),
				1 => given += ledger.distribute(number.into(), UNITS_PER_POINT),
				_ => ledger.add(who, number),
			}
			let settled: Vec<_> = (0..6).map(|who| ledger.settled(who).position).collect();
			prop_assert!(settled.iter().map(|one| one.shares).sum::<u128>() <= ledger.total.accumulator.shares);
			prop_assert!(settled.iter().map(|one| one.owed).sum::<u128>() <= ledger.payable);
			prop_assert_eq!(given, ledger.payable + ledger.claimed);
		}
		// Rounding keeps only dust from holders: the six of them miss less than a millionth, and a unit a step.
		let owed: u128 = (0..6).map(|who| ledger.owed(who)).sum();
		prop_assert!(ledger.payable - owed <= 2_000 + given / 1_000_000, "{} of {given}", ledger.payable - owed);
	}

	/// Power now is what a loop over eras would give, to within a point.
	#[test]
	fn should_decay_like_a_loop_when_eras_pass(points in 0..1u64 << 40, start in 0..719u32, eras in 0..700u32) {
		let end = (start + eras).min(719);
		let mut truth = sp_core::U256::from(points) << 64;
		for _ in start..end {
			truth = truth * sp_core::U256::from(DECAY.kept.deconstruct()) / sp_core::U256::from(1_000_000_000);
		}
		let truth = (truth >> 64).as_u128();
		let power = DECAY.points(DECAY.units(points, start).unwrap(), end);
		prop_assert!(power.abs_diff(truth) <= 1 + truth / 1_000_000_000, "{power} {truth}");
	}

	#[test]
	fn should_sum_to_no_more_than_one_when_weighed_by_role(
		scores in proptest::collection::vec((0..1u128 << 100, 0..1u128 << 100), 1..50), s in 0..=1_000_000_000u32,
	) {
		let s = Perbill::from_parts(s);
		let credit: u128 = scores.iter().map(|(credit, _)| credit).sum();
		let active: u128 = scores.iter().map(|(_, active)| active).sum();
		let sum: u128 = scores.iter().map(|(one, other)| role_weight(*one, credit, *other, active, s)).sum();
		prop_assert!(sum <= bizpower::ONE);
		if credit > 0 && active > 0 {
			prop_assert!(bizpower::ONE - sum <= 2 * scores.len() as u128);
		}
	}
}
