// SPDX-License-Identifier: Apache-2.0

use super::*;

#[test]
fn should_unbond_when_free() {
	State::default().shop(ALICE, &[Capability::Publish]).run(|| {
		assert_ok!(Shops::add_slots(signed(ALICE), 0, 3, ANY, ANY));
		events();
		assert_ok!(Shops::give_up_slots(signed(ALICE), 0, 2));
		assert_eq!(shop(0).slots, Slots { included: INCLUDED, bonded: 1, bond: SLOT.bond, taken: 0 });
		assert_eq!(
			events(),
			[
				Event::BondUnbonding { owner: ALICE, amount: 2 * SLOT.bond, release_at: 1 + UNBONDING },
				Event::SlotsGivenUp { shop: 0, count: 2, bond: 2 * SLOT.bond },
			]
		);
	});
}

#[test]
fn should_free_all_that_was_placed_when_bonded_at_several_prices() {
	State::default().shop(ALICE, &[Capability::Publish]).run(|| {
		assert_ok!(Shops::add_slots(signed(ALICE), 0, 2, ANY, ANY));
		assert_ok!(Shops::set_price(root(), Priced::Slot, Some(Charge { bond: 101, fee: 0 })));
		assert_ok!(Shops::add_slots(signed(ALICE), 0, 1, ANY, ANY));
		let placed = 2 * SLOT.bond + 101;
		assert_eq!(shop(0).slots.bond, placed);

		// A third, rounded down; half of the rest, rounded down; all that is left.
		assert_ok!(Shops::give_up_slots(signed(ALICE), 0, 1));
		assert_eq!(shop(0).slots.bond, placed - 67);
		assert_ok!(Shops::give_up_slots(signed(ALICE), 0, 1));
		assert_eq!(shop(0).slots.bond, placed - 67 - 67);
		assert_ok!(Shops::give_up_slots(signed(ALICE), 0, 1));
		assert_eq!(shop(0).slots.bond, 0);
		assert_eq!(Unbonding::<Test>::get(ALICE)[0].amount, placed);
	});
}

#[test]
fn should_refuse_when_taken() {
	stocked().run(|| {
		// Three come with publishing, and two are taken.
		assert_ok!(Shops::add_slots(signed(ALICE), 0, 1, ANY, ANY));
		let listings = vec![new_listing(terms()), new_listing(terms())];
		assert_ok!(Shops::publish_listings(signed(ALICE), 0, batch(listings)));
		assert_noop!(Shops::give_up_slots(signed(ALICE), 0, 1), Error::<Test>::SlotsTaken);
		assert_ok!(Shops::delist(signed(ALICE), 0));
		assert_ok!(Shops::give_up_slots(signed(ALICE), 0, 1));
	});
}

#[test]
fn should_refuse_when_not_bonded() {
	State::default().shop(ALICE, &[Capability::Publish]).run(|| {
		// Slots that come with publishing are given up only with it.
		assert_noop!(Shops::give_up_slots(signed(ALICE), 0, 1), Error::<Test>::SlotsTaken);
	});
}

#[test]
fn should_refuse_when_none_are_asked() {
	State::default().shop(ALICE, &[Capability::Publish]).run(|| {
		assert_noop!(Shops::give_up_slots(signed(ALICE), 0, 0), Error::<Test>::NothingAsked);
	});
}

#[test]
fn should_refuse_when_the_queue_is_full() {
	State::default().shop(ALICE, &[Capability::Publish]).run(|| {
		assert_ok!(Shops::add_slots(signed(ALICE), 0, 5, ANY, ANY));
		for block in 1..=4 {
			System::set_block_number(block);
			assert_ok!(Shops::give_up_slots(signed(ALICE), 0, 1));
		}
		System::set_block_number(5);
		assert_noop!(Shops::give_up_slots(signed(ALICE), 0, 1), Error::<Test>::UnbondingFull);
	});
}

#[test]
fn should_refuse_when_not_the_owner() {
	State::default().shop(ALICE, &[Capability::Publish]).run(|| {
		assert_noop!(Shops::give_up_slots(signed(BOB), 0, 1), Error::<Test>::NotOwner);
		assert_noop!(Shops::give_up_slots(root(), 0, 1), BadOrigin);
		assert_noop!(Shops::give_up_slots(signed(ALICE), 1, 1), Error::<Test>::ShopNotFound);
	});
}
