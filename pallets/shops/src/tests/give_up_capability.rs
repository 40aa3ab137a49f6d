// SPDX-License-Identifier: Apache-2.0

use super::*;

#[test]
fn should_unbond_when_given_up() {
	State::default().shop(ALICE, &[Capability::Market]).run(|| {
		assert_ok!(Shops::give_up_capability(signed(ALICE), 0, Capability::Market));

		assert!(!shop(0).holds(Capability::Market));
		assert_eq!(held(ALICE), OPEN.bond + MARKET.bond);
		assert_eq!(
			events(),
			[
				Event::BondUnbonding { owner: ALICE, amount: MARKET.bond, release_at: 1 + UNBONDING },
				Event::CapabilityGivenUp { shop: 0, capability: Capability::Market, bond: MARKET.bond },
			]
		);
	});
}

#[test]
fn should_unbond_what_was_placed_when_prices_changed() {
	State::default().shop(ALICE, &[Capability::Market]).run(|| {
		let what = Priced::Capability(Capability::Market);
		assert_ok!(Shops::set_price(root(), what, Some(Charge { bond: 1, fee: 1 })));
		assert_ok!(Shops::give_up_capability(signed(ALICE), 0, Capability::Market));
		assert_eq!(Unbonding::<Test>::get(ALICE)[0].amount, MARKET.bond);
	});
}

#[test]
fn should_take_every_slot_along_when_publishing_ends() {
	State::default().shop(ALICE, &[Capability::Publish]).run(|| {
		assert_ok!(Shops::add_slots(signed(ALICE), 0, 2, ANY, ANY));
		assert_ok!(Shops::give_up_capability(signed(ALICE), 0, Capability::Publish));
		assert_eq!(shop(0).slots, Slots::default());
		assert_eq!(Unbonding::<Test>::get(ALICE)[0].amount, PUBLISH.bond + 2 * SLOT.bond);
	});
}

#[test]
fn should_say_nothing_of_unbonding_when_there_was_no_bond() {
	State::default().run(|| {
		let what = Priced::Capability(Capability::Network);
		assert_ok!(Shops::set_price(root(), what, Some(Charge::default())));
		assert_ok!(Shops::open_shop(signed(ALICE), profile(), ANY, ANY));
		assert_ok!(Shops::add_capability(signed(ALICE), 0, Capability::Network, ANY, ANY, 0));
		events();
		assert_ok!(Shops::give_up_capability(signed(ALICE), 0, Capability::Network));
		assert_eq!(
			events(),
			[Event::CapabilityGivenUp { shop: 0, capability: Capability::Network, bond: 0 }]
		);
		assert!(!Unbonding::<Test>::contains_key(ALICE));
	});
}

#[test]
fn should_refuse_to_end_publishing_when_listings_remain() {
	stocked().run(|| {
		assert_noop!(
			Shops::give_up_capability(signed(ALICE), 0, Capability::Publish),
			Error::<Test>::ListingsRemain
		);
	});
}

#[test]
fn should_refuse_to_end_distributing_when_commission_is_offered() {
	stocked().run(|| {
		let distribute = Capability::Distribute;
		assert_noop!(
			Shops::give_up_capability(signed(ALICE), 0, distribute),
			Error::<Test>::CommissionOffered
		);
		assert_ok!(Shops::update_terms(signed(ALICE), 1, None, terms()));
		assert_ok!(Shops::give_up_capability(signed(ALICE), 0, distribute));
	});
}

#[test]
fn should_refuse_when_not_held() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_noop!(
			Shops::give_up_capability(signed(ALICE), 0, Capability::Publish),
			Error::<Test>::CapabilityMissing
		);
	});
}

#[test]
fn should_refuse_when_the_queue_is_full() {
	State::default().shop(ALICE, &[Capability::Publish, Capability::Market]).run(|| {
		assert_ok!(Shops::add_slots(signed(ALICE), 0, 4, ANY, ANY));
		for block in 1..=4 {
			System::set_block_number(block);
			assert_ok!(Shops::give_up_slots(signed(ALICE), 0, 1));
		}
		// Bonds that fall due in the same block are one chunk.
		assert_ok!(Shops::give_up_capability(signed(ALICE), 0, Capability::Market));
		System::set_block_number(5);
		assert_noop!(
			Shops::give_up_capability(signed(ALICE), 0, Capability::Publish),
			Error::<Test>::UnbondingFull
		);
	});
}

#[test]
fn should_refuse_when_not_the_owner() {
	State::default().shop(ALICE, &[Capability::Publish]).run(|| {
		let publish = Capability::Publish;
		assert_noop!(Shops::give_up_capability(signed(BOB), 0, publish), Error::<Test>::NotOwner);
		assert_noop!(Shops::give_up_capability(root(), 0, publish), BadOrigin);
		assert_noop!(Shops::give_up_capability(signed(ALICE), 1, publish), Error::<Test>::ShopNotFound);
	});
}
