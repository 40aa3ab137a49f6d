// SPDX-License-Identifier: Apache-2.0

use super::*;
use souk_primitives::traits::Shops as ShopsTrait;

#[test]
fn should_add_when_paid() {
	State::default().shop(ALICE, &[]).run(|| {
		let (was_held, was_sealed) = (held(ALICE), sealed());
		assert_ok!(Shops::add_capability(signed(ALICE), 0, Capability::Distribute, ANY, ANY, 0));

		assert!(<Shops as ShopsTrait<_>>::has_capability(0, Capability::Distribute));
		assert!(!<Shops as ShopsTrait<_>>::has_capability(0, Capability::Publish));
		assert_eq!(held(ALICE), was_held + DISTRIBUTE.bond);
		assert_eq!(sealed(), was_sealed + DISTRIBUTE.fee);
		assert_eq!(
			events(),
			[Event::CapabilityAdded {
				shop: 0,
				capability: Capability::Distribute,
				bond: DISTRIBUTE.bond,
				fee: DISTRIBUTE.fee,
			}]
		);
	});
}

#[test]
fn should_bring_slots_when_publishing() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_ok!(Shops::add_capability(signed(ALICE), 0, Capability::Publish, ANY, ANY, 0));
		assert_eq!(shop(0).slots, Slots { included: INCLUDED, ..Default::default() });

		// A number governed later changes nothing.
		IncludedSlots::set(&0);
		assert_eq!(Shops::shop_view(0).unwrap().slots, (0, INCLUDED));
	});
}

#[test]
fn should_bring_no_more_than_the_most_slots() {
	State::default().shop(ALICE, &[]).run(|| {
		IncludedSlots::set(&100);
		assert_ok!(Shops::add_capability(signed(ALICE), 0, Capability::Publish, ANY, ANY, 0));
		assert_eq!(shop(0).slots.total(), 8);
	});
}

#[test]
fn should_keep_them_sorted_whatever_the_order() {
	let backwards = [Capability::Market, Capability::Distribute, Capability::Publish];
	State::default().shop(ALICE, &backwards).run(|| {
		let capabilities = Shops::shop_view(0).unwrap().capabilities;
		assert_eq!(
			capabilities,
			[
				(Capability::Publish, PUBLISH.bond),
				(Capability::Distribute, DISTRIBUTE.bond),
				(Capability::Market, MARKET.bond),
			]
		);
	});
}

#[test]
fn should_refuse_when_held_already() {
	State::default().shop(ALICE, &[Capability::Publish]).run(|| {
		assert_noop!(
			Shops::add_capability(signed(ALICE), 0, Capability::Publish, ANY, ANY, 0),
			Error::<Test>::CapabilityHeld
		);
	});
}

#[test]
fn should_refuse_when_not_for_sale() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_noop!(
			Shops::add_capability(signed(ALICE), 0, Capability::Network, ANY, ANY, 0),
			Error::<Test>::NotForSale
		);
	});
}

#[test]
fn should_refuse_when_not_open() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_ok!(Shops::suspend_shop(root(), 0));
		assert_noop!(
			Shops::add_capability(signed(ALICE), 0, Capability::Publish, ANY, ANY, 0),
			Error::<Test>::ShopNotOpen
		);
	});
}

#[test]
fn should_refuse_when_not_the_owner() {
	State::default().shop(ALICE, &[]).run(|| {
		let publish = Capability::Publish;
		assert_noop!(Shops::add_capability(signed(BOB), 0, publish, ANY, ANY, 0), Error::<Test>::NotOwner);
		assert_noop!(Shops::add_capability(root(), 0, publish, ANY, ANY, 0), BadOrigin);
		assert_noop!(
			Shops::add_capability(signed(ALICE), 1, publish, ANY, ANY, 0),
			Error::<Test>::ShopNotFound
		);
	});
}

#[test]
fn should_refuse_when_it_cannot_be_paid() {
	State::default().shop(ALICE, &[]).run(|| {
		let dear = Charge { bond: 2 * ENDOWMENT, fee: 0 };
		assert_ok!(Shops::set_price(root(), Priced::Capability(Capability::Publish), Some(dear)));
		assert_noop!(
			Shops::add_capability(signed(ALICE), 0, Capability::Publish, ANY, ANY, 0),
			TokenError::FundsUnavailable
		);
	});
}

#[test]
fn should_refuse_when_governance_raised_the_price_meanwhile() {
	State::default().shop(ALICE, &[]).run(|| {
		let add = |max_bond, max_fee| {
			Shops::add_capability(signed(ALICE), 0, Capability::Distribute, max_bond, max_fee, 0)
		};
		let was = free(ALICE);
		let dear = Charge { fee: 900_000, ..DISTRIBUTE };
		assert_ok!(Shops::set_price(root(), Priced::Capability(Capability::Distribute), Some(dear)));
		assert_noop!(add(DISTRIBUTE.bond, DISTRIBUTE.fee), Error::<Test>::FeeAboveMaximum);
		assert_noop!(add(DISTRIBUTE.bond - 1, ANY), Error::<Test>::BondAboveMaximum);
		assert_eq!(free(ALICE), was);
		assert_ok!(Shops::set_price(root(), Priced::Capability(Capability::Distribute), Some(DISTRIBUTE)));
		assert_ok!(add(DISTRIBUTE.bond, DISTRIBUTE.fee));
	});
}

#[test]
fn should_refuse_when_fewer_slots_come_with_it_meanwhile() {
	State::default().shop(ALICE, &[]).run(|| {
		let publish =
			|min_slots| Shops::add_capability(signed(ALICE), 0, Capability::Publish, ANY, ANY, min_slots);
		IncludedSlots::set(&(INCLUDED - 1));
		assert_noop!(publish(INCLUDED), Error::<Test>::SlotsBelowMinimum);
		assert_ok!(publish(INCLUDED - 1));
		// Another capability brings no slots.
		assert_ok!(Shops::add_capability(signed(ALICE), 0, Capability::Market, ANY, ANY, INCLUDED));
	});
}
