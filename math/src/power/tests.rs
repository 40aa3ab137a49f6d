// SPDX-License-Identifier: Apache-2.0

use super::*;
use proptest::prelude::*;

/// Half of what is held is gone in about two months, as on the network.
const KEPT: Perbill = Perbill::from_parts(988_500_000);

/// The index of each of `eras` eras.
fn indices(kept: Perbill, eras: u32) -> Vec<Index> {
	core::iter::successors(Some(Index::default()), |index| Some(index.next(kept)))
		.take(eras as usize)
		.collect()
}

/// A tenth of a token fades to a half in sixty days, and to nothing in the end.
#[test]
fn should_fade_by_the_same_part_each_era() {
	let indices = indices(KEPT, 4_000);
	let gained = indices[0].units(1_000_000_000);
	assert_eq!(indices[0].amount(gained), 1_000_000_000);
	assert_eq!(indices[1].nearest(gained), 988_500_000);
	assert_eq!(indices[2].nearest(gained), 977_132_250);
	assert!(indices[60].amount(gained) < 500_000_000 && indices[59].amount(gained) > 500_000_000);
	// The part of one holder in all units is its part in what is left, whenever each gained.
	let later = indices[60].units(500_000_000);
	assert!(later.abs_diff(gained) < gained / 1_000, "{later} {gained}");
	let stock = Stock { scale: 0, power: gained, weight: 0 };
	assert_eq!(indices[3_999].amount(stock.at(indices[3_999].scale).power), 0);
}

#[test]
fn should_be_scaled_down_in_five_years_and_every_five_years_after() {
	let indices = indices(KEPT, 6_000);
	let steps: Vec<_> =
		(1..indices.len()).filter(|era| indices[*era].scale > indices[era - 1].scale).collect();
	assert_eq!(steps, [1_918, 3_836, 5_753]);
	// One step takes 32 places off the index and the units. What an amount counts for stays the same.
	let (before, after) = (indices[1_917], indices[1_918]);
	let stock = Stock { scale: 0, power: before.units(1_000_000_000_000), weight: 7 };
	let scaled = stock.at(after.scale);
	assert_eq!(scaled.weight, 0);
	assert_eq!(after.nearest(scaled.power), 988_500_000_000);
	assert_eq!(stock.at(after.scale + 3).power, 0);
	// Units of a later scale are not turned back.
	assert_eq!(scaled.at(0), scaled);
	assert!(!stock.is_empty() && stock.at(9).is_empty());
}

/// At the bounds of governance, and beyond them.
#[test]
fn should_have_an_index_for_every_rate() {
	let half = Index::default().next(Perbill::from_percent(50));
	assert_eq!((half.units(5), half.amount(half.units(5))), (2_560, 5));
	let slow = Index::default().after(Perbill::from_parts(999_900_000), 3_650);
	assert_eq!(slow.amount(Index::default().units(1_000_000)), 694_183);
	assert_eq!(Index::default().next(Perbill::one()), Index::default());
	assert_eq!(Index::default().after(Perbill::one(), u32::MAX), Index::default());
	// Nothing is left: what was held before counts nothing, what is gained now counts in full.
	for index in [Index::default().next(Perbill::zero()), Index::default().after(KEPT, 4_000)] {
		let held = Stock { scale: 0, power: u128::MAX, weight: u128::MAX };
		assert!(held.at(index.scale).is_empty());
		assert_eq!(index.amount(index.units(9)), 9);
		assert_eq!(Index::default().faded(&index, Index::default().units(9)), 9);
	}
	let tiny = Index::default().next(Perbill::from_parts(1));
	assert_eq!((tiny.scale, tiny.amount(tiny.units(9))), (0, 9));
	assert_eq!(tiny.next(Perbill::from_parts(1)).scale, 1);
	// A number that does not fit is the largest one.
	assert_eq!(half.units(u128::MAX), u128::MAX);
}

/// Many eras at once are as many one by one, up to the rounding.
#[test]
fn should_pass_many_eras_at_once() {
	let one_by_one = *indices(KEPT, 101).last().unwrap();
	let at_once = Index::default().after(KEPT, 100);
	let units = Index::default().units(1 << 60);
	assert!(one_by_one.amount(units).abs_diff(at_once.amount(units)) < 1 << 30);
	assert_eq!(Index::default().after(KEPT, 0), Index::default());
}

#[test]
fn should_weigh_credit_and_activity_when_by_role() {
	let half = Perbill::from_percent(50);
	assert_eq!(role_weight(1, 4, 1, 2, half), bizpower::ONE * 3 / 8);
	assert_eq!(role_weight(3, 4, 1, 2, half), bizpower::ONE * 5 / 8);
	assert_eq!(role_weight(0, 0, 1, 1, half), bizpower::ONE / 2);
	assert_eq!(role_weight(0, 0, 0, 0, half), 0);
	assert_eq!(role_weight(1, 1, 1, 1, Perbill::from_percent(30)), bizpower::ONE);
	assert_eq!(role_weight(9, 1, 9, 1, half), bizpower::ONE);
}

/// A holder as a pallet keeps it: its units, and what it gained and was paid so far.
#[derive(Clone, Copy, Default)]
struct Holder {
	stock: Stock,
	gained: u128,
	paid: u128,
}

proptest! {
	/// Years in which five holders gain, are cut and are paid what fades, at rates that governance changes, over several
	/// steps of the scale. No holder is ever paid more than it gained, an era never pays more than fades, and the sum of
	/// units is never less than its parts.
	#[test]
	fn should_never_pay_a_holder_more_than_it_gained(
		steps in proptest::collection::vec((0..5usize, 0..1u128 << 70, 0..40u32, 0..4u8), 50..150),
		rates in proptest::collection::vec(0..=1_000_000_000u32, 1..4),
	) {
		let mut index = Index::default();
		let mut all = Stock::default();
		let mut holders = [Holder::default(); 5];
		let mut era = 0;
		for (who, amount, eras, what) in steps {
			let holder = &mut holders[who];
			holder.stock = holder.stock.at(index.scale);
			match what {
				0 => {
					let left = holder.stock.weight / 2;
					all.weight -= holder.stock.weight - left;
					holder.stock.weight = left;
				},
				_ => {
					let units = index.units(amount).min(u128::MAX - all.weight);
					holder.stock.weight += units;
					holder.gained += amount;
					all.weight += units;
				},
			}
			for _ in 0..eras {
				era += 1;
				// Most rates are slow, so that what is held lasts over steps of the scale.
				let rate = rates[era % rates.len()];
				let kept = Perbill::from_parts(if era % 97 == 0 { rate } else { 900_000_000 + rate / 10 });
				let next = index.next(kept);
				let faded = index.faded(&next, all.weight);
				let mut sum = 0;
				for holder in &mut holders {
					let own = holder.stock.at(index.scale).weight;
					let pay = bizpower::share(faded, own, all.weight);
					holder.paid += pay;
					sum += pay;
				}
				prop_assert!(sum <= faded);
				index = next;
				all = all.at(index.scale);
				let parts: u128 = holders.iter().map(|holder| holder.stock.at(index.scale).weight).sum();
				prop_assert!(parts <= all.weight);
			}
		}
		for holder in holders {
			prop_assert!(holder.paid <= holder.gained);
		}
	}

	/// What one holder gained once is paid in full over the eras, but for the rounding: nothing is lost to the bound.
	#[test]
	fn should_pay_in_the_end_what_was_gained(amount in 1u128 << 30..1 << 70, kept in 500_000_000..=990_000_000u32) {
		let kept = Perbill::from_parts(kept);
		let (mut index, mut paid) = (Index::default(), 0);
		let mut stock = Stock { scale: 0, power: 0, weight: index.units(amount) };
		let mut eras = 0u32;
		while !stock.is_empty() && eras < 20_000 {
			let next = index.next(kept);
			paid += index.faded(&next, stock.weight);
			index = next;
			stock = stock.at(index.scale);
			eras += 1;
		}
		prop_assert!(paid <= amount);
		prop_assert!(amount - paid <= u128::from(eras) + amount / 1_000_000, "{paid} of {amount}");
	}

	/// The weights of a role sum to one, less the rounding.
	#[test]
	fn should_weigh_a_role_whole(
		scores in proptest::collection::vec((0..1u128 << 100, 0..1u128 << 100), 1..8),
		s in 0..=1_000_000_000u32,
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
