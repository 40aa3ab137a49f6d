// SPDX-License-Identifier: Apache-2.0

//! A broken state is noticed, whichever invariant it breaks.

use super::*;
use sp_runtime::TryRuntimeError;

/// From a sound state, `damage` is noticed by the invariant that begins with `number`.
fn noticed(number: &str, damage: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		assert_ok!(Shops::open_shop(signed(ALICE), profile()));
		for capability in [Capability::Publish, Capability::Distribute] {
			assert_ok!(Shops::add_capability(signed(ALICE), 0, capability));
		}
		assert_ok!(Shops::add_slots(signed(ALICE), 0, 1));
		let listings = batch(vec![new_listing(terms()), new_listing(promoted_terms())]);
		assert_ok!(Shops::publish_listings(signed(ALICE), 0, listings));
		assert_ok!(Shops::open_shop(signed(BOB), profile()));
		assert_ok!(Shops::close_shop(signed(BOB), 1));
		assert_ok!(Shops::do_try_state());
		damage();
		match Shops::do_try_state() {
			Err(TryRuntimeError::Other(what)) => {
				assert!(what.starts_with(number), "expected {number}, got {what}")
			},
			other => panic!("expected {number}, got {other:?}"),
		}
	});
}

fn change(what: impl FnOnce(&mut ShopOf<Test>)) {
	crate::Shops::<Test>::mutate_extant(0, what);
}

fn change_listing(what: impl FnOnce(&mut souk_primitives::listing::Listing)) {
	Listings::<Test>::mutate_extant(0, what);
}

#[test]
fn should_notice_a_price_too_high() {
	let charge = Charge { bond: Balance::MAX, fee: 0 };
	noticed("1:", || Prices::<Test>::insert(Priced::Open, charge));
}

#[test]
fn should_notice_numbers_not_given_out() {
	noticed("2:", || NextShopId::<Test>::put(0));
	noticed("2:", || NextListingId::<Test>::put(1));
}

#[test]
fn should_notice_a_wrong_index_of_shops() {
	noticed("3:", || ShopsOf::<Test>::remove(ALICE));
	noticed("3:", || ShopsOf::<Test>::insert(ALICE, BoundedVec::truncate_from(vec![0, 0])));
	noticed("3:", || ShopsOf::<Test>::insert(ALICE, BoundedVec::truncate_from(vec![0, 1])));
	noticed("3:", || ShopsOf::<Test>::insert(BOB, BoundedVec::truncate_from(vec![0])));
	noticed("3:", || ShopsOf::<Test>::insert(BOB, BoundedVec::new()));
}

#[test]
fn should_notice_capabilities_out_of_order() {
	noticed("4:", || change(|shop| AsMut::<[CapabilityBond]>::as_mut(&mut shop.capabilities).reverse()));
	noticed("4:", || change(|shop| shop.capabilities[1] = shop.capabilities[0]));
}

#[test]
fn should_notice_wrong_slots() {
	noticed("5:", || change(|shop| shop.slots.included = 8));
	noticed("5:", || change(|shop| shop.slots.included = u32::MAX));
	noticed("5:", || change(|shop| shop.slots.included = 0));
	noticed("5:", || change(|shop| shop.slots.bonded = 0));
	noticed("5:", || {
		change(|shop| {
			let _ = shop.capabilities.remove(0);
		})
	});
}

#[test]
fn should_notice_a_wrong_index_of_listings() {
	noticed("6:", || crate::Shops::<Test>::remove(0));
	noticed("6:", || ListingsOf::<Test>::remove(0, 0));
	noticed("6:", || ListingsOf::<Test>::insert(0, 9, ()));
}

#[test]
fn should_notice_miscounted_listings() {
	noticed("7:", || change(|shop| shop.slots.taken = 1));
	noticed("7:", || change(|shop| shop.promoted = 0));
	noticed("7:", || {
		change(|shop| {
			let _ = shop.capabilities.remove(1);
		})
	});
}

#[test]
fn should_notice_terms_that_are_not_sound() {
	noticed("8:", || change_listing(|listing| listing.terms.price.token.1 = 0));
	noticed("8:", || change_listing(|listing| listing.terms.max_depth = 1));
}

#[test]
fn should_notice_a_wrong_offer_or_verification() {
	noticed("9:", || change(|shop| shop.offered_to = Some(ALICE)));
	let verification =
		|level, issuer| Some(Verification { level, issuer, evidence: H256::zero(), expires: DAY });
	noticed("9:", || change(|shop| shop.verification = verification(0, BOB)));
	noticed("9:", || change(|shop| shop.verification = verification(1, ALICE)));
}

#[test]
fn should_notice_empty_unbonding() {
	noticed("10:", || Unbonding::<Test>::insert(ALICE, BoundedVec::new()));
	let chunk = UnbondingChunk { amount: 0, release_at: 1 };
	noticed("10:", || Unbonding::<Test>::insert(ALICE, BoundedVec::truncate_from(vec![chunk])));
}

#[test]
#[should_panic(expected = "a hold was left behind")]
fn should_notice_a_hold_left_behind_when_its_owner_has_no_shop() {
	State::default().run(|| {
		use frame_support::traits::fungible::hold::Mutate;
		assert_ok!(Balances::hold(&HoldReason::ShopBond.into(), &BOB, 1));
		assert_ok!(Shops::do_try_state());
	});
}

#[test]
fn should_notice_bonds_that_are_not_held() {
	noticed("11:", || change(|shop| shop.bond += 1));
	noticed("11:", || change(|shop| shop.slots.bond -= 1));
	noticed("11:", || change(|shop| shop.capabilities[0].bond = Balance::MAX));
	noticed("11:", || {
		let chunk = UnbondingChunk { amount: 1, release_at: 1 };
		Unbonding::<Test>::insert(ALICE, BoundedVec::truncate_from(vec![chunk]))
	});
}
