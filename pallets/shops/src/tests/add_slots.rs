// SPDX-License-Identifier: Apache-2.0

use super::*;

#[test]
fn should_add_when_paid() {
	State::default().shop(ALICE, &[Capability::Publish]).run(|| {
		let (was_held, was_sealed) = (held(ALICE), sealed());
		assert_ok!(Shops::add_slots(signed(ALICE), 0, 3, ANY, ANY));

		assert_eq!(shop(0).slots, Slots { included: INCLUDED, bonded: 3, bond: 3 * SLOT.bond, taken: 0 });
		assert_eq!(held(ALICE), was_held + 3 * SLOT.bond);
		assert_eq!(sealed(), was_sealed + 3 * SLOT.fee);
		assert_eq!(
			events(),
			[Event::SlotsAdded { shop: 0, count: 3, bond: 3 * SLOT.bond, fee: 3 * SLOT.fee }]
		);
	});
}

#[test]
fn should_refuse_when_none_are_asked() {
	State::default().shop(ALICE, &[Capability::Publish]).run(|| {
		assert_noop!(Shops::add_slots(signed(ALICE), 0, 0, ANY, ANY), Error::<Test>::NothingAsked);
	});
}

#[test]
fn should_refuse_when_not_publishing() {
	State::default().shop(ALICE, &[Capability::Market]).run(|| {
		assert_noop!(Shops::add_slots(signed(ALICE), 0, 1, ANY, ANY), Error::<Test>::CapabilityMissing);
	});
}

#[test]
fn should_refuse_when_not_for_sale() {
	State::default().shop(ALICE, &[Capability::Publish]).run(|| {
		assert_ok!(Shops::set_price(root(), Priced::Slot, None));
		assert_noop!(Shops::add_slots(signed(ALICE), 0, 1, ANY, ANY), Error::<Test>::NotForSale);
	});
}

#[test]
fn should_refuse_when_more_than_the_most() {
	State::default().shop(ALICE, &[Capability::Publish]).run(|| {
		assert_noop!(Shops::add_slots(signed(ALICE), 0, 6, ANY, ANY), Error::<Test>::TooManySlots);
		assert_noop!(Shops::add_slots(signed(ALICE), 0, u32::MAX, ANY, ANY), Error::<Test>::TooManySlots);
		assert_ok!(Shops::add_slots(signed(ALICE), 0, 5, ANY, ANY));
		assert_noop!(Shops::add_slots(signed(ALICE), 0, 1, ANY, ANY), Error::<Test>::TooManySlots);
	});
}

#[test]
fn should_refuse_when_not_open() {
	State::default().shop(ALICE, &[Capability::Publish]).run(|| {
		assert_ok!(Shops::suspend_shop(root(), 0));
		assert_noop!(Shops::add_slots(signed(ALICE), 0, 1, ANY, ANY), Error::<Test>::ShopNotOpen);
	});
}

#[test]
fn should_refuse_when_not_the_owner() {
	State::default().shop(ALICE, &[Capability::Publish]).run(|| {
		assert_noop!(Shops::add_slots(signed(BOB), 0, 1, ANY, ANY), Error::<Test>::NotOwner);
		assert_noop!(Shops::add_slots(root(), 0, 1, ANY, ANY), BadOrigin);
		assert_noop!(Shops::add_slots(signed(ALICE), 1, 1, ANY, ANY), Error::<Test>::ShopNotFound);
	});
}

#[test]
fn should_refuse_when_it_cannot_be_paid() {
	State::default().shop(ALICE, &[Capability::Publish]).run(|| {
		let dear = Charge { bond: ENDOWMENT, fee: 0 };
		assert_ok!(Shops::set_price(root(), Priced::Slot, Some(dear)));
		assert_noop!(Shops::add_slots(signed(ALICE), 0, 1, ANY, ANY), TokenError::FundsUnavailable);
	});
}

#[test]
fn should_refuse_when_governance_raised_the_price_meanwhile() {
	State::default().shop(ALICE, &[Capability::Publish]).run(|| {
		let add = |max_bond, max_fee| Shops::add_slots(signed(ALICE), 0, 2, max_bond, max_fee);
		// The maxima are for all slots together.
		assert_noop!(add(2 * SLOT.bond - 1, 2 * SLOT.fee), Error::<Test>::BondAboveMaximum);
		assert_noop!(add(2 * SLOT.bond, 2 * SLOT.fee - 1), Error::<Test>::FeeAboveMaximum);
		assert_ok!(add(2 * SLOT.bond, 2 * SLOT.fee));
	});
}
