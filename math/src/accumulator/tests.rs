// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::testing::amounts;
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Holders by number, a pot, and the account that pays claims: the accumulator as a pallet uses it.
#[derive(Default)]
struct Ledger {
	accumulator: Accumulator,
	holders: BTreeMap<u8, Position>,
	pot: Balance,
	payable: Balance,
	claimed: Balance,
}

impl Ledger {
	fn distribute(&mut self, amount: Balance, least: u128) -> Balance {
		let taken = self.accumulator.distribute(amount.min(self.pot), least);
		self.pot -= taken;
		self.payable += taken;
		taken
	}

	fn set_shares(&mut self, who: u8, shares: u128) -> Result<(), AccumulatorError> {
		let mut position = self.holders.get(&who).copied().unwrap_or_default();
		self.accumulator.set_shares(&mut position, shares)?;
		self.holders.insert(who, position);
		Ok(())
	}

	/// Two changes. The second reads what the first wrote.
	fn move_shares(&mut self, from: u8, to: u8, shares: u128) -> Result<(), AccumulatorError> {
		let has =
			|ledger: &Self, who| ledger.holders.get(&who).map_or(0, |position: &Position| position.shares);
		let left = has(self, from).checked_sub(shares).ok_or(AccumulatorError::Overflow)?;
		self.set_shares(from, left)?;
		self.set_shares(to, has(self, to).checked_add(shares).ok_or(AccumulatorError::Overflow)?)
	}

	fn owed(&self, who: u8) -> Balance {
		self.holders.get(&who).map_or(0, |position| self.accumulator.owed(position).unwrap())
	}

	fn claim(&mut self, who: u8) -> Balance {
		let Some(position) = self.holders.get_mut(&who) else { return 0 };
		let amount = self.accumulator.claim(position).unwrap();
		self.payable -= amount;
		self.claimed += amount;
		amount
	}

	fn all_owed(&self) -> Balance {
		self.holders.keys().map(|who| self.owed(*who)).sum()
	}
}

fn ledger(pot: Balance, shares: &[(u8, u128)]) -> Ledger {
	let mut ledger = Ledger { pot, ..Default::default() };
	for (who, shares) in shares {
		ledger.set_shares(*who, *shares).unwrap();
	}
	ledger
}

#[test]
fn should_pay_by_shares_when_distributed() {
	let mut ledger = ledger(1_000, &[(1, 1), (2, 3)]);
	assert_eq!(ledger.distribute(100, 0), 100);
	assert_eq!((ledger.owed(1), ledger.owed(2)), (25, 75));
	ledger.set_shares(3, 4).unwrap();
	assert_eq!(ledger.distribute(80, 0), 80);
	assert_eq!((ledger.owed(1), ledger.owed(2), ledger.owed(3)), (35, 105, 40));
	assert_eq!(ledger.claim(2), 105);
	assert_eq!(ledger.claim(2), 0);
	assert_eq!((ledger.pot, ledger.payable, ledger.claimed), (820, 75, 105));
}

#[test]
fn should_leave_the_remainder_in_the_pot_when_it_does_not_divide() {
	// Thirds of a base unit add up over distributions and are not lost.
	let mut ledger = ledger(1_000, &[(1, 1), (2, 1), (3, 1)]);
	for _ in 0..3 {
		assert_eq!(ledger.distribute(100, 0), 100);
	}
	// A third is rounded down to a 2⁻⁹⁶th, so three of them are just below one.
	assert_eq!(ledger.all_owed(), 297);
	assert_eq!(ledger.payable - ledger.all_owed(), 3);
	// With more shares than 2⁹⁶ times the amount a share earns nothing, and nothing is taken.
	let mut crowd = Ledger { pot: 1_000, ..Default::default() };
	crowd.set_shares(1, u128::MAX).unwrap();
	assert_eq!(crowd.distribute(1, 0), 0);
	assert_eq!(crowd.pot, 1_000);
}

#[test]
fn should_take_nothing_when_nobody_holds_a_share() {
	let mut ledger = ledger(1_000, &[]);
	assert_eq!(ledger.distribute(100, 0), 0);
	assert_eq!(ledger.distribute(100, 50), 0);
	assert_eq!(ledger.pot, 1_000);
}

/// First finding: shares moved to oneself must not double anything.
#[test]
fn should_change_nothing_when_shares_are_moved_to_oneself() {
	let mut ledger = ledger(1_000, &[(1, 10), (2, 10)]);
	assert_eq!(ledger.distribute(100, 0), 100);
	for _ in 0..5 {
		ledger.move_shares(1, 1, 10).unwrap();
		ledger.move_shares(1, 1, 3).unwrap();
	}
	assert_eq!((ledger.owed(1), ledger.owed(2), ledger.accumulator.shares), (50, 50, 20));
	assert_eq!(ledger.distribute(100, 0), 100);
	assert_eq!((ledger.owed(1), ledger.owed(2)), (100, 100));
}

/// Second finding: shares moved in dust must carry no reward they did not earn.
#[test]
fn should_earn_nothing_more_when_shares_move_in_dust() {
	let mut ledger = ledger(1_000, &[(1, 1_000), (2, 1_000)]);
	assert_eq!(ledger.distribute(999, 0), 999);
	for _ in 0..1_000 {
		ledger.move_shares(1, 3, 1).unwrap();
	}
	assert_eq!((ledger.owed(1), ledger.owed(2), ledger.owed(3)), (499, 499, 0));
	// Shares that come after a distribution have no part in it, however small they are.
	for shares in 1..=1_000 {
		ledger.set_shares(4, shares).unwrap();
	}
	assert_eq!(ledger.owed(4), 0);
}

/// Third finding: the first holder must not get what gathered before it came, nor everything that comes while it is
/// alone.
#[test]
fn should_get_its_part_only_when_first() {
	let mut ledger = ledger(1_000_000, &[]);
	assert_eq!(ledger.distribute(500_000, 1_000), 0);
	ledger.set_shares(1, 1).unwrap();
	assert_eq!(ledger.distribute(500_000, 1_000), 500);
	assert_eq!(ledger.owed(1), 500);
	assert_eq!(ledger.pot, 999_500);
	ledger.set_shares(2, 999).unwrap();
	assert_eq!(ledger.distribute(500_000, 1_000), 500_000);
	assert_eq!((ledger.owed(1), ledger.owed(2)), (1_000, 499_500));
}

#[test]
fn should_refuse_when_a_position_belongs_elsewhere() {
	let mut accumulator = Accumulator { shares: 10, ..Default::default() };
	let mut foreign = Position { shares: 11, ..Default::default() };
	assert_eq!(accumulator.owed(&foreign), Err(AccumulatorError::ForeignPosition));
	assert_eq!(accumulator.set_shares(&mut foreign, 1), Err(AccumulatorError::ForeignPosition));
	let ahead = PerShare { whole: 1, fraction: 0 };
	let mut foreign = Position { shares: 1, settled: ahead, owed: 0 };
	assert_eq!(accumulator.claim(&mut foreign), Err(AccumulatorError::ForeignPosition));
	assert_eq!(accumulator.set_shares(&mut foreign, 2), Err(AccumulatorError::ForeignPosition));
	assert_eq!(accumulator, Accumulator { shares: 10, ..Default::default() });
}

#[test]
fn should_change_nothing_when_numbers_do_not_fit() {
	let mut accumulator = Accumulator { shares: u128::MAX, ..Default::default() };
	let mut position = Position::default();
	assert_eq!(accumulator.set_shares(&mut position, 1), Err(AccumulatorError::Overflow));
	assert_eq!(position, Position::default());
	// A share that has earned the most there can be earns no more, and the pot keeps the amount.
	let full = PerShare { whole: u128::MAX, fraction: 0 };
	let mut full = Accumulator { shares: 1, per_share: full };
	assert_eq!(full.distribute(1, 0), 0);
	let position = Position { shares: 1, settled: PerShare::default(), owed: 1 };
	assert_eq!(full.owed(&position), Err(AccumulatorError::Overflow));
}

/// What can happen to a ledger.
#[derive(Clone, Debug)]
enum Step {
	Fund(Balance),
	Distribute(Balance, u128),
	Set(u8, u128),
	Move(u8, u8, u128),
	Claim(u8),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
	let who = || 0..6u8;
	let shares = || prop_oneof![0..20u128, 0..1u128 << 90];
	let amount = || prop_oneof![0..1_000u128, 0..1u128 << 90];
	let least = prop_oneof![Just(0u128), 0..1u128 << 80];
	proptest::collection::vec(
		prop_oneof![
			amount().prop_map(Step::Fund),
			(amount(), least).prop_map(|(amount, least)| Step::Distribute(amount, least)),
			(who(), shares()).prop_map(|(who, shares)| Step::Set(who, shares)),
			(who(), who(), shares()).prop_map(|(from, to, shares)| Step::Move(from, to, shares)),
			who().prop_map(Step::Claim),
		],
		1..200,
	)
}

proptest! {
	/// Whatever happens, all holders can be paid, and nothing appears or is lost. A change of shares changes no debt.
	#[test]
	fn should_stay_solvent_when_anything_happens(steps in steps()) {
		let mut ledger = Ledger::default();
		let mut funded = 0;
		for step in steps {
			let before: Vec<_> = (0..6).map(|who| ledger.owed(who)).collect();
			match step {
				Step::Fund(amount) => {
					ledger.pot += amount;
					funded += amount;
				},
				Step::Distribute(amount, least) => {
					let shares = ledger.accumulator.shares;
					let taken = ledger.distribute(amount, least);
					prop_assert!(taken <= amount);
					if shares == 0 {
						prop_assert_eq!(taken, 0);
					}
				},
				Step::Set(who, shares) => ledger.set_shares(who, shares).unwrap(),
				Step::Move(from, to, shares) => {
					let _ = ledger.move_shares(from, to, shares);
				},
				Step::Claim(who) => {
					prop_assert_eq!(ledger.claim(who), before[usize::from(who)]);
					prop_assert_eq!(ledger.owed(who), 0);
					continue;
				},
			}
			if !matches!(step, Step::Distribute(..)) {
				let after: Vec<_> = (0..6).map(|who| ledger.owed(who)).collect();
				prop_assert_eq!(before, after);
			}
			prop_assert_eq!(ledger.holders.values().map(|one| one.shares).sum::<u128>(), ledger.accumulator.shares);
			prop_assert!(ledger.all_owed() <= ledger.payable);
			prop_assert_eq!(funded, ledger.pot + ledger.payable + ledger.claimed);
		}
	}

	/// One distribution gives every holder its part to within a base unit, and leaves less than one base unit per
	/// holder.
	#[test]
	fn should_be_fair_when_distributed_once(
		amount in 0..1u128 << 100, shares in proptest::collection::vec(1..1u128 << 80, 1..50),
	) {
		let mut ledger = Ledger { pot: amount, ..Default::default() };
		for (who, shares) in shares.iter().enumerate() {
			ledger.set_shares(who as u8, *shares).unwrap();
		}
		let all = ledger.accumulator.shares;
		let taken = ledger.distribute(amount, 0);
		// What is not taken is less than the shares' last place, 2⁻⁹⁶ each, and a base unit.
		prop_assert!(amount - taken <= (all >> 96) + 1);
		for (who, shares) in shares.iter().enumerate() {
			let fair = mul_div(amount, *shares, all).unwrap();
			let owed = ledger.owed(who as u8);
			prop_assert!(owed <= fair && fair - owed <= 1 + (shares >> 96));
		}
		prop_assert!(taken - ledger.all_owed() <= shares.len() as u128);
	}

	#[test]
	fn should_add_and_subtract_when_fractions_carry(one in (amounts(), 0..FRACTION), two in (amounts(), 0..FRACTION)) {
		let [one, two] = [one, two].map(|(whole, fraction)| PerShare { whole: whole >> 1, fraction });
		let sum = one.checked_add(two).unwrap();
		prop_assert_eq!(sum.checked_sub(two), Some(one));
		prop_assert_eq!(sum.checked_sub(one), Some(two));
		prop_assert!(sum >= one && sum >= two && sum.fraction < FRACTION);
		prop_assert_eq!(one.checked_sub(two).is_some(), one >= two);
	}
}
