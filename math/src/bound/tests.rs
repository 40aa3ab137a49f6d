// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::testing::{part, rates, WHOLE};
use proptest::prelude::*;
use sp_core::U256;

/// Half of what was lost is paid. All of the commune's 6 ‰ counts, and half of the pool's 9 %.
const HALF: Perbill = Perbill::from_percent(50);
const PARTS: LostParts = LostParts { commune: Perbill::one(), experience: HALF, fees: HALF };
const ACTS: ActRule = ActRule { part: Perbill::from_percent(10), full: 10 };

/// Amounts up to 2¹⁰⁰, the largest total of a schedule.
fn sums() -> impl Strategy<Value = Balance> {
	prop_oneof![0..2_000u128, any::<u64>().prop_map(Balance::from), 0..=crate::emission::MAX_TOTAL]
}

/// Worths, unknown ones and SOUK's among them.
fn worths() -> impl Strategy<Value = Worth> {
	prop_oneof![
		Just(Worth::SOUK),
		(0..4u64, 0..4u64).prop_map(|(souk, per)| Worth { souk, per }),
		(any::<u64>(), any::<u64>()).prop_map(|(souk, per)| Worth { souk, per }),
	]
}

/// Whether amounts with worths are together worth at most `most`, to 64 binary places.
fn within(pays: &[(Balance, Worth)], most: Balance) -> bool {
	let paid = pays.iter().filter(|(amount, _)| *amount > 0).fold(U256::zero(), |sum, (amount, worth)| {
		// At most 2¹⁰⁰ · 2⁶⁴ · 2⁶⁴, so it fits.
		sum + ((U256::from(*amount) * U256::from(worth.souk)) << 64) / U256::from(worth.per)
	});
	paid <= U256::from(most) << 64
}

#[test]
fn should_read_the_part_of_a_mode() {
	assert_eq!(EmissionMode::default().part(), None);
	assert_eq!(EmissionMode::Bounded { part: HALF }.part(), Some(HALF));
	assert!(EmissionMode::Literal.is_valid());
	assert!(EmissionMode::Bounded { part: MOST_PART }.is_valid());
	let more = Perbill::from_parts(MOST_PART.deconstruct() + 1);
	assert!(!EmissionMode::Bounded { part: more }.is_valid());
}

#[test]
fn should_count_what_nobody_of_a_sale_gets_back() {
	// 100 SOUK: 0.6 to the commune, 9 to the pool.
	assert_eq!(PARTS.of_line(600_000_000_000, 9_000_000_000_000), 5_100_000_000_000);
	assert_eq!(PARTS.of_line(1, 1), 1);
	assert_eq!(PARTS.of_fee(7), 3);
}

/// What a forger earns of a sale of a billion whose fees are 0.6 % and 9 %, if this part of the pool's leg counts, and what
/// the sale costs who has the expert and this percentage of the winners. The expert gets a sixth of the leg and the testers
/// five sixths.
fn earned_and_lost(experience: Perbill, winners: u32) -> (Balance, Balance) {
	let sale: Balance = 1_000_000_000;
	let (commune, pool) = (sale * 6 / 1_000, sale * 9 / 100);
	let back = pool / 6 + Perbill::from_percent(winners).mul_floor(pool * 5 / 6);
	(HALF.mul_floor(LostParts { experience, ..PARTS }.of_line(commune, pool)), commune + pool - back)
}

/// The argument of docs/design/rewards.md.
#[test]
fn should_cost_more_than_it_earns_by_the_part_of_the_winners_that_the_forger_holds() {
	let pays = |percent, winners| {
		let (earned, lost) = earned_and_lost(Perbill::from_percent(percent), winners);
		earned >= lost
	};
	// If half of the leg counts, the sale pays who has three quarters of all winners; if a quarter counts, nine tenths.
	assert!(!pays(50, 73) && pays(50, 75));
	assert!(!pays(25, 88) && pays(25, 90));
	// A twentieth counts, and it pays nobody: of a sale of 100 the forger earns 0.525, and loses at least 0.6.
	assert!(!pays(5, 100));
	assert_eq!(earned_and_lost(Perbill::from_percent(5), 100), (5_250_000, 6_000_000));
	// The most that can count at half of what was lost is a fifteenth.
	assert!(pays(7, 100));
}

#[test]
fn should_leave_nothing_of_a_loss_when_all_of_it_was_granted() {
	// 2.55 SOUK may be granted for 5.1. At two SOUK a piece that is 1.275 TIME.
	let time = Worth { souk: 2, per: 1 };
	let lost = 5_100_000_000_000;
	let most = most_granted(HALF, lost, &time);
	assert_eq!(most, 1_275_000_000_000);
	assert_eq!(left_of(HALF, lost, most, &time), 0);
	assert_eq!(left_of(HALF, lost, most / 2, &time), lost / 2);
	assert_eq!(left_of(HALF, lost, 0, &time), lost);
	// Without a worth nothing is granted, and what was granted all the same takes everything.
	assert_eq!(most_granted(HALF, lost, &Worth::default()), 0);
	assert_eq!(left_of(HALF, lost, 1, &Worth::default()), 0);
	assert_eq!(left_of(Perbill::zero(), lost, 1, &time), 0);
}

#[test]
fn should_serve_roles_in_order_when_their_parts_sum_to_more_than_one() {
	let parts = [Perbill::from_percent(80), HALF, HALF];
	assert_eq!(divide(100, parts), [80, 20, 0]);
	assert_eq!(divide(1_001, [HALF, Perbill::from_percent(10), Perbill::zero()]), [500, 100, 0]);
}

#[test]
fn should_weigh_acts_up_to_the_full_number_and_only_with_a_loss() {
	assert_eq!(ACTS.weight(1_000, 0), 900);
	assert_eq!(ACTS.weight(1_000, 5), 950);
	assert_eq!(ACTS.weight(1_000, 10), 1_000);
	assert_eq!(ACTS.weight(1_000, u32::MAX), 1_000);
	assert_eq!(ACTS.weight(0, 10), 0);
	// No number of points is full: the part does not weigh.
	assert_eq!(ActRule { full: 0, ..ACTS }.weight(1_000, 10), 900);
}

#[test]
fn should_cut_every_policy_by_the_same_part_when_the_budget_is_short() {
	let time = Worth { souk: 2, per: 1 };
	let mut budget = Budget::new(HALF, 300);
	assert!(budget.want(200, &Worth::SOUK));
	assert!(budget.want(200, &time));
	assert!(!budget.want(200, &Worth::default()));
	assert_eq!((budget.most(), budget.wanted()), (150, 600));
	// A quarter of what they want: 50 SOUK, and 50 TIME worth 100.
	assert_eq!(budget.grant(200), Allowed { amount: 50, most: 50 });
}

#[test]
fn should_pay_what_is_wanted_when_the_budget_is_larger() {
	let mut budget = Budget::new(HALF, 4_000);
	assert!(budget.want(500, &Worth::SOUK));
	let pay = budget.grant(500);
	assert_eq!(pay, Allowed { amount: 500, most: 2_000 });
	// Half of the weight, all of the other basis: no more than the half of the budget.
	assert_eq!(pay.by_weight(2_000, 4_000), 250);
	assert_eq!(pay.by_basis(7, 7, 2_000, 4_000), 500);
	assert_eq!(pay.by_basis(7, 7, 400, 4_000), 200);
	assert_eq!(pay.by_basis(7, 7, 0, 4_000), 0);
}

#[test]
fn should_pay_nothing_when_nothing_was_lost_or_wanted() {
	let mut budget = Budget::new(HALF, 0);
	assert_eq!(budget.grant(0), Allowed::default());
	assert!(budget.want(1_000, &Worth::SOUK));
	assert_eq!(budget.grant(1_000), Allowed::default());
}

#[test]
fn should_not_count_what_does_not_fit() {
	let mut budget = Budget::new(HALF, 100);
	let dear = Worth { souk: u64::MAX, per: 1 };
	assert!(!budget.want(Balance::MAX, &dear));
	assert!(budget.want(Balance::MAX, &Worth::SOUK));
	assert!(!budget.want(1, &Worth::SOUK));
	assert_eq!(budget.wanted(), Balance::MAX);
}

proptest! {
	#[test]
	fn should_count_at_most_what_was_paid(commune in sums(), experience in sums(), a in rates(), b in rates(), c in rates()) {
		let parts = LostParts { commune: a, experience: b, fees: c };
		let lost = parts.of_line(commune, experience);
		prop_assert_eq!(lost, part(commune, a.deconstruct()) + part(experience, b.deconstruct()));
		prop_assert!(lost <= commune + experience);
		prop_assert!(parts.of_fee(commune) <= commune);
	}

	#[test]
	fn should_round_a_worth_against_the_account(amount in sums(), value in sums(), worth in worths()) {
		let (low, high) = (worth.at_least(amount), worth.at_most(amount));
		if let Some(high) = high {
			prop_assert!(low <= high && high - low <= 1);
		}
		prop_assert!(worth.at_most(worth.amount(value)).is_none_or(|back| back <= value));
	}

	#[test]
	fn should_pay_at_most_the_part_when_grants_and_shares_are_added(
		lost in sums(), due in sums(), k in rates(), worth in worths()
	) {
		let granted = due.min(most_granted(k, lost, &worth));
		let left = left_of(k, lost, granted, &worth);
		prop_assert!(left <= lost);
		let taken = if granted == 0 { 0 } else { worth.at_most(granted).unwrap() };
		prop_assert!(k.mul_floor(left) + taken <= k.mul_floor(lost));
		// No more is taken than the rounding needs.
		if granted == 0 {
			prop_assert_eq!(left, lost);
		}
	}

	#[test]
	fn should_divide_at_most_the_loss(lost in sums(), a in rates(), b in rates(), c in rates()) {
		let all = divide(lost, [a, b, c]);
		prop_assert!(all.iter().sum::<Balance>() <= lost);
		prop_assert!(all[0] == part(lost, a.deconstruct()));
	}

	#[test]
	fn should_gain_nothing_by_splitting_over_accounts(
		losses in proptest::collection::vec((sums(), 0..1_000u32), 1..8), rule in rates(), full in 0..100u32
	) {
		let rule = ActRule { part: rule, full };
		let apart: u128 = losses.iter().map(|(lost, points)| rule.weight(*lost, *points)).sum();
		let (lost, points) = losses.iter().fold((0, 0), |(lost, points), one| (lost + one.0, points + one.1));
		let together = rule.weight(lost, points);
		prop_assert!(apart <= together, "{apart} {together}");
		prop_assert!(together <= lost);
	}

	#[test]
	fn should_weigh_in_proportion_to_what_was_lost(lost in 0..1u128 << 90, times in 1..1_000u128, points in 0..20u32) {
		let (one, many) = (ACTS.weight(lost, points), ACTS.weight(lost * times, points));
		// Only rounding differs: less than a base unit for each of the three floors.
		prop_assert!(one * times <= many && many < (one + 3) * times);
	}

	#[test]
	fn should_never_pay_more_than_the_part_of_what_was_lost(
		dues in proptest::collection::vec((sums(), worths()), 1..6), weights in sums(), k in rates()
	) {
		let mut budget = Budget::new(k, weights);
		let counted: Vec<_> = dues.iter().filter(|(amount, worth)| budget.want(*amount, worth)).collect();
		let pays: Vec<_> = counted.iter().map(|(amount, worth)| (budget.grant(*amount).amount, *worth)).collect();
		prop_assert!(within(&pays, part(weights, k.deconstruct())));
		for ((due, _), (pay, _)) in counted.iter().zip(&pays) {
			prop_assert!(pay <= due);
			// If the budget suffices, nothing is cut.
			prop_assert!(budget.wanted() > budget.most() || pay == due);
		}
	}

	#[test]
	fn should_never_pay_an_account_more_than_the_part_of_what_it_lost(
		dues in proptest::collection::vec((sums(), worths(), any::<bool>()), 1..6),
		own in 0..1u128 << 80, others in 0..1u128 << 80, basis in 0..1_000u128, all in 1..1_000u128, k in rates()
	) {
		let weights = own + others;
		let mut budget = Budget::new(k, weights);
		let counted: Vec<_> = dues.iter().filter(|(amount, worth, _)| budget.want(*amount, worth)).collect();
		let pays: Vec<_> = counted
			.iter()
			.map(|(amount, worth, by_weight)| {
				let pay = budget.grant(*amount);
				let own = if *by_weight {
					pay.by_weight(own, weights)
				} else {
					pay.by_basis(basis.min(all), all, own, weights)
				};
				(own, *worth)
			})
			.collect();
		prop_assert!(within(&pays, part_up(own, k)));
	}

	#[test]
	fn should_pay_all_accounts_together_at_most_what_a_policy_pays(
		due in sums(), accounts in proptest::collection::vec((0..1u128 << 80, 0..1u128 << 80), 1..8), k in rates()
	) {
		let weights: u128 = accounts.iter().map(|(weight, _)| weight).sum();
		let bases: u128 = accounts.iter().map(|(_, basis)| basis).sum();
		let mut budget = Budget::new(k, weights);
		prop_assert!(budget.want(due, &Worth::SOUK));
		let pay = budget.grant(due);
		let by_weight: Balance = accounts.iter().map(|(weight, _)| pay.by_weight(*weight, weights)).sum();
		let by_basis: Balance = accounts.iter().map(|(weight, basis)| pay.by_basis(*basis, bases, *weight, weights)).sum();
		prop_assert!(by_weight <= pay.amount && by_basis <= pay.amount);
	}
}

/// `⌈amount · rate⌉`.
fn part_up(amount: Balance, rate: Perbill) -> Balance {
	let whole = U256::from(WHOLE);
	((U256::from(amount) * U256::from(rate.deconstruct()) + whole - U256::one()) / whole).as_u128()
}

/// A zero in either place says that the chain knows no worth.
#[test]
fn should_know_a_worth_only_when_both_sides_have_one() {
	let known = |souk, per| Worth { souk, per }.is_known();
	assert!(Worth::SOUK.is_known() && known(1, u64::MAX) && known(u64::MAX, 1));
	assert!(!known(0, 1) && !known(1, 0) && !known(0, 0) && !Worth::default().is_known());
}
