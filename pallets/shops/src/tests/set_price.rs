// SPDX-License-Identifier: Apache-2.0

use super::*;

#[test]
fn should_set_when_the_manager_asks() {
	State::default().run(|| {
		let charge = Some(Charge { bond: 7, fee: 8 });
		assert_ok!(Shops::set_price(root(), Priced::Slot, charge));
		assert_eq!(Prices::<Test>::get(Priced::Slot), charge);
		assert_eq!(events(), [Event::PriceSet { what: Priced::Slot, charge }]);

		assert_ok!(Shops::set_price(root(), Priced::Slot, None));
		assert!(!Prices::<Test>::contains_key(Priced::Slot));
		assert_eq!(events(), [Event::PriceSet { what: Priced::Slot, charge: None }]);
	});
}

#[test]
fn should_change_no_bond_already_placed() {
	stocked().run(|| {
		let was = held(ALICE);
		for (what, _) in prices().entries() {
			assert_ok!(Shops::set_price(root(), what, Some(Charge { bond: 1, fee: 1 })));
		}
		assert_eq!(held(ALICE), was);
	});
}

#[test]
fn should_refuse_when_above_the_most() {
	State::default().run(|| {
		let most = 1_000_000_000;
		for charge in [Charge { bond: most + 1, fee: 0 }, Charge { bond: 0, fee: most + 1 }] {
			assert_noop!(Shops::set_price(root(), Priced::Open, Some(charge)), Error::<Test>::PriceTooHigh);
		}
		assert_ok!(Shops::set_price(root(), Priced::Open, Some(Charge { bond: most, fee: most })));
	});
}

#[test]
fn should_refuse_when_not_the_manager() {
	State::default().run(|| {
		assert_noop!(Shops::set_price(signed(ALICE), Priced::Open, None), BadOrigin);
	});
}
