// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::types::*;
use proptest::prelude::*;

#[test]
fn should_write_the_price_table_as_json_when_asked() {
	let table = GenesisConfig::<Test> { prices: prices(), ..Default::default() };
	let json = serde_json::to_value(&table).unwrap();
	assert_eq!(json["prices"]["open"], serde_json::json!({ "bond": 1_000, "fee": 100 }));
	assert_eq!(json["prices"]["network"], serde_json::Value::Null);
}

#[test]
fn should_name_every_capability_once() {
	let mut sorted = CAPABILITIES;
	sorted.sort();
	assert_eq!(sorted, CAPABILITIES);
	assert_eq!(prices().entries().count(), 5);
}

#[test]
fn should_refuse_charges_that_do_not_fit() {
	let charge = Charge { bond: Balance::MAX, fee: 1 };
	assert_eq!(charge.times(1), Some(charge));
	assert_eq!(charge.times(2), None);
	assert_eq!(charge.times(0), Some(Charge::default()));
}

proptest! {
	/// For any slots bonded and given up, exactly the bond that went in comes out, and never more than the slots' part.
	#[test]
	fn should_give_back_every_slot_bond(
		steps in prop::collection::vec((any::<bool>(), 1u32..20, 0u128..1_000_000), 1..60),
	) {
		let mut slots = Slots::default();
		let (mut placed, mut freed) = (0, 0);
		for (add, count, bond) in steps {
			if add {
				if let Some(more) = slots.with_bonded(count, bond, 1_000) {
					slots = more;
					placed += bond;
				}
			} else if let Some((fewer, out)) = slots.without_bonded(count) {
				prop_assert_eq!(out, slots.bond * u128::from(count) / u128::from(slots.bonded));
				slots = fewer;
				freed += out;
			}
			prop_assert_eq!(placed, freed + slots.bond);
		}
		if slots.bonded > 0 {
			let (none, out) = slots.without_bonded(slots.bonded).unwrap();
			prop_assert_eq!(none, Slots::default());
			prop_assert_eq!(placed, freed + out);
		}
	}

	/// No input makes the slots panic, or count wrong.
	#[test]
	fn should_never_hold_more_slots_than_allowed(
		included: u32, bonded: u32, bond: u128, taken: u32, count: u32, more: u128, most: u32,
	) {
		let slots = Slots { included, bonded, bond, taken };
		if let Some(after) = slots.with_bonded(count, more, most) {
			prop_assert!(after.total() <= most);
			prop_assert_eq!(after.bond, bond + more);
		}
		if let Some((after, freed)) = slots.without_bonded(count) {
			prop_assert!(after.taken <= after.total());
			prop_assert_eq!(after.bond + freed, bond);
		}
		if let Some(after) = slots.with_taken(count) {
			prop_assert!(after.taken <= after.total());
		}
	}
}
