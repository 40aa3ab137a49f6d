// SPDX-License-Identifier: Apache-2.0

use super::*;
use proptest::prelude::*;
use sp_core::U256;

fn to_99_percent() -> impl Strategy<Value = Perbill> {
	prop_oneof![0..=990_000_000u32, Just(990_000_000), Just(750_000_000), Just(900_000_000)]
		.prop_map(Perbill::from_parts)
}

#[test]
fn should_be_exact_when_the_power_is_a_fraction() {
	let three_quarters = Perbill::from_percent(75);
	assert_eq!(decayed(4096, three_quarters, 6, Rounding::Down), 729);
	assert_eq!(decayed(4096, three_quarters, 7, Rounding::Down), 546);
	assert_eq!(decayed(4096, three_quarters, 7, Rounding::Up), 547);
	assert_eq!(decayed(1_000_000, Perbill::from_percent(90), 6, Rounding::Up), 531_441);
	assert_eq!(decayed(7, Perbill::one(), u32::MAX, Rounding::Down), 7);
	assert_eq!(decayed(7, Perbill::zero(), 0, Rounding::Down), 7);
	assert_eq!(decayed(7, Perbill::zero(), 1, Rounding::Up), 0);
	assert_eq!(exact_power(three_quarters, 63), Some((3u128.pow(63), 1 << 126)));
	assert_eq!(exact_power(three_quarters, 64), None);
	assert_eq!(exact_power(Perbill::from_percent(90), 39), None);
}

proptest! {
	#[test]
	fn should_never_rise_when_the_exponent_does(
		amount in any::<u128>(),
		part in to_99_percent(),
		n in prop_oneof![0..200u32, 0..20_000u32, any::<u32>()],
	) {
		for rounding in [Rounding::Down, Rounding::Up] {
			let (now, next) = (decayed(amount, part, n, rounding), decayed(amount, part, n.saturating_add(1), rounding));
			prop_assert!(next <= now, "{next} > {now}");
			prop_assert!(now <= amount);
		}
		prop_assert!(decayed(amount, part, n, Rounding::Down) <= decayed(amount, part, n, Rounding::Up));
	}

	/// Compared with a chain of 256-bit products, each rounded down to 128 binary places.
	#[test]
	fn should_be_near_the_truth_when_the_power_is_no_fraction(part in to_99_percent(), n in 0..2_000u32) {
		let mut truth = U256::one() << 128;
		for _ in 0..n {
			truth = truth * U256::from(part.deconstruct()) / U256::from(1_000_000_000);
		}
		let truth = (truth >> 8).as_u128();
		let power = power(part, n);
		if power > 0 {
			prop_assert!(power <= truth + n as u128 && truth <= power + ERROR, "{power} {truth}");
		} else {
			prop_assert!(truth <= LEAST + ERROR);
		}
	}
}

#[test]
fn should_be_zero_when_a_power_is_below_the_least() {
	let half = Perbill::from_percent(50);
	assert_eq!(power(half, 100), LEAST);
	assert_eq!(power(half, 101), 0);
	assert_eq!(LEAST, 1_048_576);
}

#[test]
fn should_round_to_either_side_when_a_power_is_no_fraction() {
	let (part, n, amount) = (Perbill::from_percent(70), 60, 1_000_000_000_000_000_000_000_000_000_000u128);
	assert_eq!(exact_power(part, n), None);
	let down = decayed(amount, part, n, Rounding::Down);
	let up = decayed(amount, part, n, Rounding::Up);
	// 0.7⁶⁰ is 5.080 218 607 396 252 8e-10.
	assert_eq!(down / 1_000_000_000, 508_021_860_739);
	assert!(down < up && up - down < 1_000, "{down} {up}");
}
