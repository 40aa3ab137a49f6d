// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::{
	testing::{amounts, rates},
	Balance,
};
use proptest::prelude::*;
use score::Ranked;

fn samples(list: &[(i64, u32)]) -> Vec<Sample> {
	list.iter().map(|&(value, weight)| Sample { value, weight }).collect()
}

fn percent(percent: u32) -> Perbill {
	Perbill::from_percent(percent)
}

/// Values as they occur on chain, ties and the ends often.
fn values() -> impl Strategy<Value = i64> {
	prop_oneof![4 => -50..50i64, 4 => -1_000_000..1_000_000i64, 1 => Just(MAX_VALUE), 1 => Just(-MAX_VALUE)]
}

fn panels() -> impl Strategy<Value = Vec<Sample>> {
	let weight = prop_oneof![8 => 0..20_000u32, 1 => Just(0), 1 => Just(MAX_WEIGHT)];
	proptest::collection::vec((values(), weight).prop_map(|(value, weight)| Sample { value, weight }), 0..80)
}

// Medians

#[test]
fn should_take_the_lower_median_when_weights_tie() {
	assert_eq!(weighted_median(&mut samples(&[(1, 1), (2, 1), (3, 1), (4, 1)])), Some(2));
	assert_eq!(weighted_median(&mut samples(&[(4, 1), (1, 1), (3, 1)])), Some(3));
	assert_eq!(weighted_median(&mut samples(&[(10, 3), (20, 3)])), Some(10));
	assert_eq!(weighted_median(&mut samples(&[(10, 3), (20, 4)])), Some(20));
	assert_eq!(weighted_median(&mut samples(&[(7, 0), (9, 1), (8, 0)])), Some(9));
	assert_eq!(weighted_median(&mut samples(&[(7, 0)])), None);
	assert_eq!(weighted_median(&mut []), None);
}

#[test]
fn should_survive_the_largest_values_and_weights() {
	let mut extremes = samples(&[(i64::MIN, MAX_WEIGHT), (i64::MAX, MAX_WEIGHT), (0, MAX_WEIGHT)]);
	assert_eq!(weighted_median(&mut extremes), Some(0));
	assert_eq!(weighted_mad(&mut extremes, i64::MIN), Some(1 << 63));
	assert!(consensus(&mut extremes, u64::MAX, &Cut::default()).is_some());
	let cut = Cut { factor: u32::MAX, floor: u32::MAX, ceiling: u32::MAX };
	assert_eq!(consensus(&mut extremes, u64::MAX, &cut).unwrap().kept, 3);
}

#[test]
fn should_keep_honest_noise_when_most_values_are_equal() {
	// MAD is zero, yet ±tolerance is not an outlier.
	let mut panel = samples(&[(100, 1), (100, 1), (100, 1), (98, 1), (102, 1), (110, 1)]);
	let agreed = consensus(&mut panel, 2, &Cut::default()).unwrap();
	assert_eq!((agreed.value, agreed.kept, agreed.cut), (100, 5, 1));
	assert_eq!(agreed.kept_weight, Perbill::from_rational(5u32, 6));
}

#[test]
fn should_cut_a_minority_that_widens_the_deviation() {
	// Two in five agree on 130, so the MAD of all is large. But the tolerance bounds the cut.
	let mut panel = samples(&[(96, 1), (98, 1), (99, 1), (100, 1), (101, 1), (103, 1), (130, 4)]);
	let agreed = consensus(&mut panel, 5, &Cut::default()).unwrap();
	assert_eq!((agreed.value, agreed.kept, agreed.cut), (99, 6, 1));
	let unbounded = Cut { ceiling: u32::MAX, factor: 10_000, ..Cut::default() };
	assert_eq!(consensus(&mut panel, 5, &unbounded).unwrap().value, 101);
}

proptest! {
	#[test]
	fn should_split_the_weight_in_halves_around_the_median(mut panel in panels()) {
		let total: u128 = panel.iter().map(|s| u128::from(s.weight)).sum();
		let Some(median) = weighted_median(&mut panel) else {
			prop_assert_eq!(total, 0);
			return Ok(());
		};
		let weigh = |keep: &dyn Fn(i64) -> bool| -> u128 {
			panel.iter().filter(|s| keep(s.value)).map(|s| u128::from(s.weight)).sum()
		};
		prop_assert!(2 * weigh(&|v| v < median) < total);
		prop_assert!(2 * weigh(&|v| v <= median) >= total);
		prop_assert!(panel.iter().any(|s| s.value == median && s.weight > 0));
	}

	#[test]
	fn should_agree_whatever_the_order_and_origin(
		panel in panels(), seed in any::<u64>(), shift in -1_000_000..1_000_000i64, tolerance in 0..10_000u64,
	) {
		let cut = Cut::default();
		let agreed = consensus(&mut panel.clone(), tolerance, &cut);
		let mut other = panel.clone();
		other.sort_by_key(|s| (s.value as u64 ^ seed).wrapping_mul(0x9e37_79b9_7f4a_7c15));
		prop_assert_eq!(consensus(&mut other, tolerance, &cut), agreed);
		let mut moved: Vec<_> = panel.iter().map(|s| Sample { value: s.value + shift, ..*s }).collect();
		let expected = agreed.map(|a| Consensus { value: a.value + shift, ..a });
		prop_assert_eq!(consensus(&mut moved, tolerance, &cut), expected);
	}

	/// A minority of the weight never moves the consensus beyond the range of the others and the cut, and the median
	/// not even beyond the range.
	#[test]
	fn should_stay_among_the_honest_when_less_than_half_of_the_weight_lies(
		honest in proptest::collection::vec((-1_000..1_000i64, 1..10_000u32), 1..60),
		lies in proptest::collection::vec((any::<i64>(), 1..10_000u32), 0..60),
		tolerance in 1..5_000u64,
	) {
		let weight: u64 = honest.iter().map(|(_, w)| u64::from(*w)).sum();
		let mut panel = samples(&honest);
		let mut left = weight.saturating_sub(1);
		for (value, w) in lies {
			if u64::from(w) <= left {
				left -= u64::from(w);
				panel.push(Sample { value, weight: w });
			}
		}
		let (low, high) = (honest.iter().map(|h| h.0).min().unwrap(), honest.iter().map(|h| h.0).max().unwrap());
		let median = weighted_median(&mut panel).unwrap();
		prop_assert!((low..=high).contains(&median));
		let agreed = consensus(&mut panel, tolerance, &Cut::default()).unwrap();
		let reach = i64::try_from(2 * tolerance).unwrap();
		prop_assert!((low - reach..=high + reach).contains(&agreed.value));
		prop_assert!(agreed.kept >= 1);
		prop_assert_eq!((agreed.kept + agreed.cut) as usize, panel.len());
		prop_assert!(agreed.spread <= 2 * 2 * tolerance);
	}

	#[test]
	fn should_cap_every_weight_at_its_share(
		mut weights in proptest::collection::vec(1..1_000_000u32, 1..60), share in 1..=100u32,
	) {
		let original = weights.clone();
		let cap = cap_weights(&mut weights, percent(share));
		prop_assert!(cap >= 1 || share == 1);
		let total: u64 = original.iter().map(|w| u64::from((*w).min(cap))).sum();
		let heaviest = u64::from(original.iter().copied().max().unwrap().min(cap));
		let equal = original.iter().all(|w| *w >= cap);
		// One unit for rounding the cap down.
		prop_assert!(equal || (heaviest.saturating_sub(1)) * 100 <= total * u64::from(share));
	}

	#[test]
	fn should_count_effective_reports_between_one_and_their_number(
		weights in proptest::collection::vec(1..=MAX_WEIGHT, 1..100),
	) {
		let effective = effective_reports(weights.iter().copied());
		prop_assert!(effective >= 1 && effective as usize <= weights.len());
		prop_assert_eq!(effective_reports(weights.iter().map(|_| 7)) as usize, weights.len());
	}
}

// Scores, winners, pay

#[test]
fn should_be_flat_up_to_the_tolerance_and_fall_evenly_to_its_reach() {
	let close = |distance: i64| closeness(1_000 + distance, 1_000, 100, 3_000);
	for distance in [0, 1, 99, 100] {
		assert_eq!(close(distance), Perbill::one());
		assert_eq!(close(-distance), Perbill::one());
	}
	assert_eq!(close(150), percent(75));
	assert_eq!(close(-200), percent(50));
	assert_eq!(close(299), Perbill::from_parts(5_000_000));
	assert_eq!(close(300), Perbill::zero());
	assert_eq!(closeness(i64::MIN, i64::MAX, u64::MAX, u32::MAX), Perbill::one());
	assert_eq!(closeness(5, 5, 0, 3_000), Perbill::one());
	assert_eq!(closeness(5, 6, 0, 3_000), Perbill::zero());
	// A reach of nothing beyond the tolerance is a step.
	assert_eq!(closeness(102, 0, 100, 1_000), Perbill::zero());
	assert_eq!(closeness(102, 0, 100, 0), Perbill::zero());
}

#[test]
fn should_void_a_report_when_one_attribute_is_far_off() {
	let attribute = |value, weight| Measured { value, consensus: 0, tolerance: 10, weight };
	let score = |list: &[Measured]| score_report(list.iter().copied(), 3_000);
	assert_eq!(score(&[attribute(0, 1), attribute(5, 3)]).total, Perbill::one());
	assert_eq!(
		score(&[attribute(0, 1), attribute(20, 3)]),
		Score { total: Perbill::from_rational(5u32, 8), worst: percent(50) }
	);
	assert_eq!(
		score(&[attribute(0, 99), attribute(30, 1)]),
		Score { total: Perbill::zero(), worst: Perbill::zero() }
	);
	// An attribute without weight does not count.
	assert_eq!(score(&[attribute(0, 1), attribute(30, 0)]).total, Perbill::one());
	assert_eq!(score(&[attribute(0, 0)]).total, Perbill::zero());
	assert_eq!(score(&[]).total, Perbill::zero());
}

#[test]
fn should_let_the_best_half_win() {
	let entry = |index, parts, tie| Ranked { index, score: Perbill::from_parts(parts), tie: [tie; 32] };
	let mut entries = [entry(0, 5, 9), entry(1, 9, 9), entry(2, 5, 1), entry(3, 0, 0), entry(4, 1, 0)];
	assert_eq!(pick_winners(&mut entries), 3);
	// The tie decides between equal scores, not the order.
	assert_eq!(entries.map(|e| e.index), [1, 2, 0, 4, 3]);
	let mut none = [entry(0, 0, 0), entry(1, 0, 1)];
	assert_eq!(pick_winners(&mut none), 0);
	let mut few = [entry(0, 0, 0), entry(1, 0, 1), entry(2, 0, 1), entry(3, 7, 1)];
	assert_eq!(pick_winners(&mut few), 1);
	assert_eq!(few[0].index, 3);
	assert_eq!(pick_winners(&mut []), 0);
	assert_eq!(pick_winners(&mut [entry(0, 1, 0)]), 1);
}

#[test]
fn should_weigh_points_by_panel_news_and_product() {
	let rule = PointRule { reach: 3_000, open: percent(25), news: 3 };
	let full = u64::from(WHOLE);
	assert_eq!(points(&rule, Perbill::one(), true, false, Perbill::one()), full);
	assert_eq!(points(&rule, Perbill::one(), true, true, Perbill::one()), 3 * full);
	assert_eq!(points(&rule, Perbill::one(), false, true, Perbill::one()), 3 * full / 4);
	assert_eq!(points(&rule, percent(50), false, false, percent(10)), full / 80);
	assert_eq!(points(&rule, Perbill::zero(), true, true, Perbill::one()), 0);
	let most = PointRule { news: u32::MAX, ..rule };
	assert_eq!(points(&most, Perbill::one(), true, true, Perbill::one()), full * u64::from(u32::MAX));
	assert_eq!(product_factor(5, 20), percent(25));
	assert_eq!(product_factor(50, 20), Perbill::one());
	assert_eq!(product_factor(0, 0), Perbill::one());
	assert_eq!(product_factor(0, 1), Perbill::zero());
}

proptest! {
	#[test]
	fn should_never_pay_more_than_the_pool(
		pool in amounts(), shares in proptest::collection::vec(0..=3_000_000_000u64, 1..100),
	) {
		let total: u128 = shares.iter().map(|s| u128::from(*s)).sum();
		let mut left = pool;
		for share in &shares {
			// Underflow would panic.
			left -= pay(pool, u128::from(*share), total);
		}
		prop_assert!(total == 0 || left < shares.len() as u128);
		prop_assert!(total > 0 || left == pool);
	}

	#[test]
	fn should_score_closer_reports_no_worse(
		consensus in values(), a in -5_000..5_000i64, b in -5_000..5_000i64, tolerance in 0..2_000u64, reach in 0..10_000u32,
	) {
		let (near, far) = if a.abs() <= b.abs() { (a, b) } else { (b, a) };
		let close = |d: i64| closeness(consensus + d, consensus, tolerance, reach);
		prop_assert!(close(near) >= close(far));
		prop_assert_eq!(close(near), close(-near));
	}

	#[test]
	fn should_rank_alike_whatever_the_order(
		list in proptest::collection::vec((0..5u32, any::<[u8; 2]>()), 0..40), turn in 0..40usize,
	) {
		let mut entries: Vec<_> = (0u32..).zip(&list).map(|(index, (score, tie))| {
			let mut bytes = [0; 32];
			bytes[..2].copy_from_slice(tie);
			Ranked { index, score: Perbill::from_parts(*score), tie: bytes }
		}).collect();
		let mut turned = entries.clone();
		turned.rotate_left(turn.min(list.len()));
		let winners = pick_winners(&mut entries);
		prop_assert_eq!(pick_winners(&mut turned), winners);
		prop_assert_eq!(&turned, &entries);
		prop_assert!(winners <= list.len().div_ceil(2));
		prop_assert!(entries[..winners].iter().all(|e| !e.score.is_zero()));
		if let (Some(last), Some(next)) = (winners.checked_sub(1).map(|l| entries[l]), entries.get(winners)) {
			prop_assert!(last.score >= next.score);
		}
	}
}

// Power and weight

#[test]
fn should_lose_power_by_the_worst_attribute_and_gain_only_on_panels() {
	let rule = PowerRule { retained: percent(90), at_stake: percent(60), cap: 64_000_000_000 };
	let score = |total, worst| Score { total: percent(total), worst: percent(worst) };
	assert_eq!(rule.after_report(10_000_000_000, &score(100, 100), true), 11_000_000_000);
	assert_eq!(rule.after_report(10_000_000_000, &score(100, 100), false), 10_000_000_000);
	assert_eq!(rule.after_report(10_000_000_000, &score(0, 0), true), 4_000_000_000);
	assert_eq!(rule.after_report(10_000_000_000, &score(80, 50), true), 7_800_000_000);
	assert_eq!(rule.after_report(10_000_000_000, &score(80, 50), false), 7_000_000_000);
	assert_eq!(rule.after_report(u64::MAX, &score(100, 100), true), rule.cap);
	assert_eq!(rule.after_report(0, &score(0, 0), true), 0);
	assert_eq!(rule.after_report(1, &score(0, 99), true), 0);
}

#[test]
fn should_weigh_a_newcomer_and_amplify_a_history() {
	let curve = WeightCurve {
		base: 1_000,
		per_report: 1_000,
		per_backing: 100,
		backing_unit: 1_000_000_000_000,
		backing_limit: percent(25),
		cap: 10_000,
	};
	assert_eq!(curve.weight(0, 0), 1_000);
	// Backing does not replace a history.
	assert_eq!(curve.weight(0, u128::MAX), 1_000);
	assert_eq!(curve.weight(16_000_000_000, 0), 5_000);
	assert_eq!(curve.weight(16_000_000_000, 4_000_000_000_000), 5_200);
	assert_eq!(curve.weight(16_000_000_000, u128::MAX), 6_000);
	assert_eq!(curve.weight(u64::MAX, u128::MAX), 10_000);
	assert_eq!(WeightCurve { backing_unit: 0, ..curve }.weight(16_000_000_000, 5), 5_000);
}

proptest! {
	#[test]
	fn should_weigh_more_with_power_and_backing_but_ever_less_of_it(
		power in 0..64_000_000_000u64, step in 1..8_000_000_000u64, backing in amounts(), more in amounts(),
	) {
		let curve = WeightCurve::default();
		let weight = curve.weight(power, backing);
		prop_assert!((curve.base..=curve.cap).contains(&weight));
		prop_assert!(curve.weight(power + step, backing) >= weight);
		prop_assert!(curve.weight(power, backing.saturating_add(more)) >= weight);
		// It is concave, to within what rounding the roots moves.
		let by_power = |power| curve.weight(power, 0);
		prop_assert!(by_power(power + 2 * step) + by_power(power) <= 2 * by_power(power + step) + 2);
	}

	#[test]
	fn should_fade_as_cycle_by_cycle_and_never_grow(
		power in 0..1_000_000_000_000u64, retained in rates(), a in 0..200u32, b in 0..200u32,
	) {
		let rule = PowerRule { retained, ..Default::default() };
		let stepwise = (0..a).fold(power, |power, _| rule.after_cycles(power, 1));
		let closed = rule.after_cycles(power, a);
		// Step by step it loses up to a unit each cycle.
		prop_assert!(closed + 1 >= stepwise && closed <= stepwise + u64::from(a) + 1);
		prop_assert!(closed <= power);
		prop_assert!(rule.after_cycles(power, a + b) <= closed);
		prop_assert_eq!(rule.after_cycles(power, 0), power);
	}

	#[test]
	fn should_keep_power_below_its_cap(power in any::<u64>(), total in rates(), worst in rates(), gains in any::<bool>()) {
		let rule = PowerRule::default();
		let after = rule.after_report(power, &Score { total, worst }, gains);
		prop_assert!(after <= rule.cap);
		let better = Score { total, worst: Perbill::one() };
		prop_assert!(rule.after_report(power, &better, gains) >= after);
	}
}

// Draw

#[test]
fn should_draw_all_when_few_are_enrolled_and_nobody_at_no_share() {
	assert_eq!(draw_share(40, 10_000, percent(50)), Perbill::from_parts(8_000_000));
	assert_eq!(draw_share(40, 80, percent(50)), Perbill::one());
	assert_eq!(draw_share(40, 0, percent(50)), Perbill::one());
	assert_eq!(draw_share(40, 80, Perbill::zero()), Perbill::one());
	assert_eq!(draw_share(0, 80, percent(50)), Perbill::zero());
	for byte in [0, 1, 127, 255] {
		assert!(is_drawn(&[byte; 32], Perbill::one()));
		assert!(!is_drawn(&[byte; 32], Perbill::zero()));
	}
	let mut half = [0; 32];
	half[7] = 0x80;
	assert!(!is_drawn(&half, percent(50)));
	half[7] = 0x7f;
	assert!(is_drawn(&half, percent(50)));
}

#[test]
fn should_bound_the_seats_of_newcomers_and_of_few_veterans() {
	let rule = PanelRule {
		target: 40,
		retest_factor: 2,
		uptake: percent(50),
		newcomer_seats: percent(20),
		veteran_power: 4,
		veteran_factor: 4,
	};
	// Newcomers are few: all testers are drawn alike.
	assert_eq!(
		draw_shares(&rule, 40, 9_000, 1_000),
		DrawShares { veteran: Perbill::from_parts(8_000_000), newcomer: Perbill::from_parts(8_000_000) }
	);
	// Newcomers are many: they get a fifth of the seats, whatever their number.
	assert_eq!(
		draw_shares(&rule, 40, 8_000, 8_000),
		DrawShares { veteran: Perbill::from_parts(8_000_000), newcomer: Perbill::from_parts(2_000_000) }
	);
	// Veterans are few: they are drawn four times as often as without strata, and newcomers get the rest.
	assert_eq!(
		draw_shares(&rule, 40, 100, 9_900),
		DrawShares { veteran: Perbill::from_parts(32_000_000), newcomer: Perbill::from_parts(7_757_575) }
	);
	// No tester has a history yet, and there are fewer than a panel.
	assert_eq!(draw_shares(&rule, 40, 0, 10_000).newcomer, Perbill::from_parts(8_000_000));
	assert_eq!(
		draw_shares(&rule, 40, 20, 20),
		DrawShares { veteran: Perbill::one(), newcomer: Perbill::one() }
	);
	assert_eq!([0, 1, 2].map(|round| rule.target_of_round(round)), [40, 80, 160]);
}

proptest! {
	#[test]
	fn should_fill_panels_and_no_more(
		target in 1..1_000u32, veterans in 0..100_000u32, newcomers in 0..100_000u32, seats in rates(), uptake in 1..=100u32,
	) {
		let uptake = percent(uptake);
		let rule = PanelRule { newcomer_seats: seats, uptake, ..Default::default() };
		let DrawShares { veteran, newcomer } = draw_shares(&rule, target, veterans, newcomers);
		let expected = |share: Perbill, count: u32| f64::from(share.deconstruct()) / 1e9 * f64::from(count);
		let wanted = f64::from(target) / (f64::from(uptake.deconstruct()) / 1e9);
		let drawn = expected(veteran, veterans) + expected(newcomer, newcomers);
		let full = wanted.min(f64::from(veterans) + f64::from(newcomers));
		prop_assert!((drawn - full).abs() <= 0.01 + 1e-6 * full, "{drawn} of {full}");
		// A newcomer is not drawn more often than a veteran, except for the seats that rounding leaves.
		let ahead = u64::from(newcomer.deconstruct()).saturating_sub(veteran.deconstruct().into());
		prop_assert!(veterans == 0 || ahead * u64::from(newcomers) <= u64::from(veterans) + u64::from(newcomers));
	}

	#[test]
	fn should_draw_more_with_a_larger_share(hash in any::<[u8; 32]>(), a in rates(), b in rates()) {
		let (less, more) = if a <= b { (a, b) } else { (b, a) };
		prop_assert!(!is_drawn(&hash, less) || is_drawn(&hash, more));
	}
}

#[test]
fn should_draw_about_as_many_as_the_share_says() {
	let share = percent(3);
	// SplitMix64 in place of a cryptographic hash.
	let hash = |i: u64| {
		let mut z = i.wrapping_mul(0x9e37_79b9_7f4a_7c15);
		z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
		z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
		let mut hash = [0; 32];
		hash[..8].copy_from_slice(&(z ^ (z >> 31)).to_le_bytes());
		hash
	};
	let drawn = (1..=100_000).filter(|i| is_drawn(&hash(*i), share)).count();
	// Four standard deviations are 216.
	assert!((2_784..3_216).contains(&drawn), "{drawn}");
}

// Verdicts

#[test]
fn should_judge_only_what_is_worse_than_claimed() {
	use Conformity::*;
	use Preference::*;
	let judge = |value, direction| judge(value, 100, 5, direction).conformity;
	for (value, higher, lower, nearer) in [
		(94, Deviating, Confirmed, Deviating),
		(95, Confirmed, Confirmed, Confirmed),
		(105, Confirmed, Confirmed, Confirmed),
		(106, Confirmed, Deviating, Deviating),
	] {
		assert_eq!(judge(value, HigherBetter), higher);
		assert_eq!(judge(value, LowerBetter), lower);
		assert_eq!(judge(value, NearerBetter), nearer);
	}
	assert_eq!(super::judge(-MAX_VALUE, MAX_VALUE, 5, HigherBetter).difference, -2 * MAX_VALUE);
	assert_eq!(super::judge(i64::MIN, i64::MAX, u64::MAX, NearerBetter).conformity, Confirmed);
}

#[test]
fn should_settle_only_with_quorum_and_agreement() {
	let rule =
		Quorum { reports: 10, effective: 8, weight_share: percent(10), agreement: percent(66), retests: 2 };
	for (reports, effective, agreed, retests, standing) in [
		(9, 9, 100, 2, PanelState::NoQuorum),
		(10, 7, 100, 2, PanelState::NoQuorum),
		(10, 8, 66, 0, PanelState::Settled),
		(10, 8, 65, 0, PanelState::Contested),
		(10, 8, 65, 1, PanelState::Contested),
		(10, 8, 51, 2, PanelState::Settled),
	] {
		assert_eq!(settle(&rule, reports, effective, percent(agreed), retests), standing);
	}
}

#[test]
fn should_measure_agreement_by_weight() {
	let panel = samples(&[(100, 3), (104, 1), (80, 4)]);
	let of = |conformity| agreement(&panel, conformity, 100, 5, Preference::HigherBetter);
	assert_eq!(of(Conformity::Confirmed), percent(50));
	assert_eq!(of(Conformity::Deviating), percent(50));
	assert_eq!(agreement(&[], Conformity::Confirmed, 0, 0, Preference::HigherBetter), Perbill::zero());
}

proptest! {
	/// On a one-sided attribute the uncut median conforms if and only if the majority's values do, except for an exact
	/// half.
	#[test]
	fn should_say_what_most_of_the_weight_says(mut panel in panels(), claim in values(), tolerance in 0..100u64) {
		if let Some(median) = weighted_median(&mut panel) {
			for direction in [Preference::HigherBetter, Preference::LowerBetter] {
				let conformity = judge(median, claim, tolerance, direction).conformity;
				prop_assert!(agreement(&panel, conformity, claim, tolerance, direction) >= percent(50));
			}
		}
	}

	#[test]
	fn should_trust_more_with_reports_and_less_with_deviation(
		value in -100_000..100_000i64, farther in 0..1_000i64, tolerance in 1..5_000u64, n in 0..1_000u32, spread in any::<u64>(),
	) {
		let rule = TrustRule::default();
		let agreed = Consensus { value, spread, kept: n, cut: 0, kept_weight: Perbill::one() };
		let grade = |value: i64, agreed: &Consensus| {
			attribute_grade(&judge(value, 0, tolerance, Preference::NearerBetter), agreed, tolerance, rule.reach)
		};
		let trust = |grade: Perbill, n: u32| trust_score([(grade, 2), (Perbill::one(), 1)], n, &rule);
		let worse = value + if value < 0 { -farther } else { farther };
		prop_assert!(grade(worse, &agreed) <= grade(value, &agreed));
		let sharper = Consensus { spread: spread / 2, ..agreed };
		prop_assert!(grade(value, &sharper) >= grade(value, &agreed));
		prop_assert!(trust(grade(value, &agreed), n) <= trust(grade(value, &agreed), n + 1));
		prop_assert!(trust(grade(worse, &agreed), n) <= trust(grade(value, &agreed), n));
	}
}

#[test]
fn should_reach_half_of_the_trust_at_the_given_number() {
	let rule = TrustRule { half_at: 5, reach: 5_000 };
	assert_eq!(trust_score([(Perbill::one(), 1)], 5, &rule), percent(50));
	assert_eq!(
		trust_score([(Perbill::one(), 1), (Perbill::zero(), 3)], 15, &rule),
		Perbill::from_parts(187_500_000)
	);
	assert_eq!(trust_score([], 15, &rule), Perbill::zero());
	assert_eq!(trust_score([(Perbill::one(), 1)], 0, &TrustRule { half_at: 0, reach: 0 }), Perbill::zero());
}

// Money

/// Seed S3-05 and the protocol's vector.
#[test]
fn should_pay_the_vector_of_the_protocol() {
	let million = 1_000_000;
	let commune = Perbill::from_rational(6u32, 1_000);
	assert_eq!(
		split_sales(20 * million, percent(15), percent(10), percent(40), commune),
		SalesShares {
			fee: 3 * million,
			experts: 300_000,
			testers: 1_500_000,
			platform: 1_200_000,
			commune: 120_000
		}
	);
	// As on chain, where each order has paid the platform's slice.
	assert_eq!(
		split_pool(1_800_000, percent(10), percent(50)),
		PoolShares { experts: 300_000, testers: 1_500_000 }
	);
	assert_eq!(split_pool(7, percent(10), percent(50)), PoolShares { experts: 1, testers: 6 });
	assert_eq!(split_pool(7, percent(0), percent(0)), PoolShares { experts: 0, testers: 7 });
}

#[test]
fn should_share_pay_with_backers() {
	assert_eq!(split_pay(1_000, percent(10), 0, 0), PayShares { tester: 1_000, backers: 0 });
	assert_eq!(split_pay(1_000, percent(10), 0, 5), PayShares { tester: 100, backers: 900 });
	assert_eq!(split_pay(1_000, percent(10), 15, 5), PayShares { tester: 775, backers: 225 });
	assert_eq!(split_pay(1_000, percent(100), 15, 5), PayShares { tester: 1_000, backers: 0 });
}

proptest! {
	#[test]
	fn should_conserve_pool_and_pay(
		amount in amounts(), a in rates(), b in rates(), own in amounts(), backing in amounts(),
	) {
		let PoolShares { experts, testers } = split_pool(amount, a, b);
		prop_assert_eq!(experts.checked_add(testers), Some(amount));
		let PayShares { tester, backers } = split_pay(amount, a, own, backing);
		prop_assert_eq!(tester.checked_add(backers), Some(amount));
		prop_assert!(tester >= a.mul_floor(amount));
		prop_assert!(backing > 0 || backers == 0);
		let sales = split_sales(amount, a, b, percent(40), percent(1));
		prop_assert_eq!(sales.experts + sales.testers + sales.platform, sales.fee);
	}
}

// A panel of one's own

#[test]
fn should_want_reports_in_proportion_to_the_draw() {
	// 315 testers, 66 of them drawn, 40 reports expected: half of them.
	let shares = draw_shares(&PanelRule::default(), 40, 0, 315);
	assert_eq!(drawn_of(&shares, 0, 315), 66);
	assert_eq!(least_reports(66, percent(60), percent(50)), 20);
	// Rounded up.
	assert_eq!(least_reports(1, percent(60), percent(50)), 1);
	assert_eq!(least_reports(0, percent(60), percent(50)), 0);
	assert_eq!(least_reports(u32::MAX, percent(100), percent(100)), u32::MAX);
}

/// 15 members of 315 testers were ten of a panel for one product in 6 000. Now they need 20.
#[test]
fn should_leave_a_twentieth_of_the_testers_no_panel_of_its_own() {
	let shares = draw_shares(&PanelRule::default(), 40, 0, 315);
	let needed = least_reports(drawn_of(&shares, 0, 315), percent(60), percent(50));
	assert!(needed > 15);
	// However many draws it waits for: with every draw more reports are wanted.
	for retest in 1..3 {
		let target = PanelRule::default().target_of_round(retest);
		let drawn = drawn_of(&draw_shares(&PanelRule::default(), target, 0, 315), 0, 315);
		assert!(least_reports(drawn, percent(60), percent(50)) > needed);
	}
}

#[test]
fn should_return_no_more_than_was_paid_in_when_all_testers_are_drawn() {
	assert_eq!(return_limit(1_000, 5, 66, 66), 1_000);
	assert_eq!(return_limit(1_000, 5, 80, 66), 1_000);
	assert_eq!(return_limit(1_000, 5, 0, 0), 1_000);
	assert_eq!(return_limit(1_000, 5, 66, 315), 4_161);
	assert_eq!(return_limit(1_000, 5, 0, 10_000), 5_000);
	assert_eq!(return_limit(1_000, 0, 0, 10_000), 1_000);
	assert_eq!(return_limit(Balance::MAX, u32::MAX, 0, 1), Balance::MAX);
}

proptest! {
	#[test]
	fn should_bound_reports_and_returns(
		drawn in 0..100_000u32, enrolled in 0..100_000u32, uptake in rates(), part in rates(),
		own in 0..u128::MAX / 1_000, times in 1..1_000u32,
	) {
		let least = least_reports(drawn, uptake, part);
		prop_assert!(least <= drawn);
		prop_assert!(least_reports(drawn + 1, uptake, part) >= least);
		let limit = return_limit(own, times, drawn, enrolled);
		prop_assert!(limit >= own && limit <= own * u128::from(times));
		prop_assert!(return_limit(own, times, drawn + 1, enrolled) <= limit);
	}
}

#[cfg(feature = "serde")]
#[test]
fn should_write_and_read_what_clients_see() {
	let comparison = Comparison { conformity: Conformity::Deviating, difference: -MAX_VALUE };
	let text = serde_json::to_string(&comparison).unwrap();
	assert_eq!(text, r#"{"conformity":"deviating","difference":"-1000000000000000000"}"#);
	assert_eq!(serde_json::from_str::<Comparison>(&text).unwrap(), comparison);
	let text = serde_json::to_string(&Parameters::default()).unwrap();
	assert_eq!(serde_json::from_str::<Parameters>(&text).unwrap(), Parameters::default());
}

// Worked by hand, so that the crate alone shows these rules. The reference in `tests/` compares them on random data.

#[test]
fn should_keep_nine_tenths_a_cycle_when_the_rule_says_so() {
	let rule = PowerRule { retained: percent(90), ..Default::default() };
	let powers = [1_000_000, 900_000, 810_000, 729_000, 656_100, 590_490, 531_441];
	for (cycles, power) in (0..).zip(powers) {
		assert_eq!(rule.after_cycles(1_000_000, cycles), power, "{cycles} cycles");
	}
}

#[test]
fn should_measure_the_spread_on_both_sides_when_values_lie_around_the_center() {
	// The distances to 10 are 0, 2 and 10: the second of three is the median.
	assert_eq!(weighted_mad(&mut samples(&[(8, 1), (10, 1), (20, 1)]), 10), Some(2));
	assert_eq!(weighted_mad(&mut samples(&[(0, 1), (10, 1), (12, 1)]), 10), Some(2));
	// The same distance on both sides: it does not matter which side is asked first.
	assert_eq!(weighted_mad(&mut samples(&[(8, 3), (10, 1), (12, 3)]), 10), Some(2));
}

#[test]
fn should_count_only_samples_with_weight_when_some_have_none() {
	let mut panel = samples(&[(100, 2), (100, 0), (101, 1), (900, 0), (901, 1)]);
	let agreed = consensus(&mut panel, 1, &Cut::default()).unwrap();
	assert_eq!((agreed.value, agreed.kept, agreed.cut), (100, 2, 1));
	assert_eq!(agreed.kept_weight, percent(75));
}

#[test]
fn should_cap_weights_as_computed_by_hand() {
	// 26 of 26 + 20 + 20 is the first at most 40 %: c = 0.4 · (40 + c).
	assert_eq!(cap_weights(&mut [20, 60, 20], percent(40)), 26);
	// Half each, so nobody is capped.
	assert_eq!(cap_weights(&mut [10, 10], percent(50)), 10);
	// Two cannot have a tenth each: the cap is the smallest weight. One without weight is not the smallest.
	assert_eq!(cap_weights(&mut [10, 30], percent(10)), 10);
	assert_eq!(cap_weights(&mut [10, 0, 30], percent(10)), 10);
	assert_eq!(cap_weights(&mut [0, 0], percent(10)), 0);
}

#[test]
fn should_grade_by_deviation_and_by_spread() {
	let agreed = |spread| Consensus { value: 0, spread, kept: 3, cut: 0, kept_weight: Perbill::one() };
	let grade = |value, spread| {
		let compared = judge(value, 0, 100, Preference::NearerBetter);
		attribute_grade(&compared, &agreed(spread), 100, 3_000)
	};
	// Within the tolerance of 100 it is whole, at three times the tolerance nothing.
	assert_eq!(grade(100, 0), Perbill::one());
	assert_eq!(grade(200, 0), percent(50));
	assert_eq!(grade(300, 0), Perbill::zero());
	// A panel that spreads twice as far as the tolerance counts half.
	assert_eq!(grade(100, 100), Perbill::one());
	assert_eq!(grade(100, 200), percent(50));
	assert_eq!(grade(200, 200), percent(25));
}
