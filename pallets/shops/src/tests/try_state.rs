// SPDX-License-Identifier: Apache-2.0

//! Every check of the invariants has been seen to fail. A case breaks a sound state in one way and names the whole
//! message it must lead to.

use super::*;
use sp_runtime::TryRuntimeError;

/// The message that must come, and how the state is broken.
type Case = (&'static str, fn());

fn shop(harm: impl FnOnce(&mut ShopOf<Test>)) {
	crate::Shops::<Test>::mutate_extant(0, harm);
}

fn terms_of(listing: u64, harm: impl FnOnce(&mut ListingTerms)) {
	Listings::<Test>::mutate_extant(listing, |listing| harm(&mut listing.terms));
}

fn shops_of(owner: AccountId, shops: &[u32]) {
	ShopsOf::<Test>::insert(owner, BoundedVec::truncate_from(shops.to_vec()));
}

fn verified(level: u8, issuer: AccountId) {
	let verification = Verification { level, issuer, evidence: H256::zero(), expires: DAY };
	shop(|shop| shop.verification = Some(verification));
}

fn unbonding(amounts: &[Balance]) {
	let chunks = amounts.iter().map(|amount| UnbondingChunk { amount: *amount, release_at: 1 }).collect();
	Unbonding::<Test>::insert(ALICE, BoundedVec::truncate_from(chunks));
}

fn price(charge: Charge) {
	Prices::<Test>::insert(Priced::Open, charge);
}

const TABLE: [Case; 2] = [
	("1: a price is above the most it may be", || price(Charge { bond: Balance::MAX, fee: 0 })),
	("1: a price is above the most it may be", || price(Charge { bond: 0, fee: Balance::MAX })),
];

const LISTINGS: [Case; 7] = [
	("2: a listing has a number not given out", || NextListingId::<Test>::put(1)),
	("6: a listing has no shop", || crate::Shops::<Test>::remove(0)),
	("6: a listing is not in the index", || ListingsOf::<Test>::remove(0, 0)),
	("6: the index names a listing of another shop", || ListingsOf::<Test>::insert(0, 9, ())),
	("6: the index names a listing of another shop", || ListingsOf::<Test>::insert(9, 0, ())),
	("8: the terms of a listing are not sound", || terms_of(0, |terms| terms.price.token.1 = 0)),
	("8: the terms of a listing are not sound", || terms_of(0, |terms| terms.max_depth = 1)),
];

const SHOPS: [Case; 17] = [
	("2: a shop has a number not given out", || NextShopId::<Test>::put(0)),
	("3: a shop is not in its owner's index", || ShopsOf::<Test>::remove(ALICE)),
	("3: the index has an empty row", || shops_of(BOB, &[])),
	("3: a shop is twice in the index", || shops_of(ALICE, &[0, 0])),
	("3: the index names a shop of another owner", || shops_of(ALICE, &[0, 1])),
	("3: the index names a shop of another owner", || shops_of(BOB, &[0])),
	("4: capabilities repeat or are not sorted", || {
		shop(|shop| AsMut::<[CapabilityBond]>::as_mut(&mut shop.capabilities).reverse());
	}),
	("4: capabilities repeat or are not sorted", || {
		shop(|shop| shop.capabilities[1] = shop.capabilities[0]);
	}),
	("5: slots do not fit", || shop(|shop| shop.slots.included = u32::MAX)),
	("5: a shop has too many slots", || shop(|shop| shop.slots.included = 8)),
	("5: more slots are taken than there are", || shop(|shop| shop.slots.included = 0)),
	("5: a bond for no slot", || shop(|shop| shop.slots.bonded = 0)),
	("5: slots without publishing", || {
		shop(|shop| {
			shop.remove_capability(Capability::Publish);
		});
	}),
	("7: taken slots are not the listings", || shop(|shop| shop.slots.taken = 1)),
	("7: promoted listings are miscounted", || shop(|shop| shop.promoted = 0)),
	("7: promoted listings are miscounted", || {
		terms_of(1, |terms| (terms.commission, terms.max_depth) = (CommissionPlan::None, 0));
	}),
	("7: commission without distributing", || {
		shop(|shop| {
			shop.remove_capability(Capability::Distribute);
		});
	}),
];

const PEOPLE: [Case; 3] = [
	("9: a shop is offered to its owner", || shop(|shop| shop.offered_to = Some(ALICE))),
	("9: a verification has no level", || verified(0, BOB)),
	("9: a shop is verified by its owner", || verified(1, ALICE)),
];

const DAYS: [Case; 1] = [("13: a shop accepted orders on a day that has not come", || {
	shop(|shop| shop.accepted.day = 2);
})];

const BONDS: [Case; 9] = [
	("12: a sentence takes nothing", || Sentences::<Test>::insert(ALICE, Perbill::zero())),
	("10: an unbonding row is empty", || unbonding(&[])),
	("10: an unbonding chunk is empty", || unbonding(&[0])),
	("11: bonds do not fit", || shop(|shop| shop.capabilities[0].bond = Balance::MAX)),
	("11: bonds do not fit", || unbonding(&[Balance::MAX])),
	("11: what is held is not what was bonded", || shop(|shop| shop.bond += 1)),
	("11: what is held is not what was bonded", || shop(|shop| shop.slots.bond -= 1)),
	("11: what is held is not what was bonded", || shop(|shop| shop.capabilities[0].bond += 1)),
	("11: what is held is not what was bonded", || unbonding(&[1])),
];

/// Break a sound state, and return what the invariants say.
fn broken(harm: fn()) -> String {
	new_test_ext().execute_with(|| {
		assert_ok!(Shops::open_shop(signed(ALICE), profile(), ANY, ANY));
		for capability in [Capability::Publish, Capability::Distribute] {
			assert_ok!(Shops::add_capability(signed(ALICE), 0, capability, ANY, ANY, 0));
		}
		assert_ok!(Shops::add_slots(signed(ALICE), 0, 1, ANY, ANY));
		let listings = batch(vec![new_listing(terms()), new_listing(promoted_terms())]);
		assert_ok!(Shops::publish_listings(signed(ALICE), 0, listings));
		assert_ok!(Shops::open_shop(signed(BOB), profile(), ANY, ANY));
		assert_ok!(Shops::close_shop(signed(BOB), 1));
		assert_ok!(Shops::do_try_state());
		harm();
		match Shops::do_try_state() {
			Err(TryRuntimeError::Other(message)) => message.into(),
			other => format!("{other:?}"),
		}
	})
}

fn should_notice(cases: &[Case]) {
	for (index, (message, harm)) in cases.iter().enumerate() {
		assert_eq!(broken(*harm), *message, "case {index}");
	}
}

#[test]
fn should_notice_when_the_price_table_is_broken() {
	should_notice(&TABLE);
}

#[test]
fn should_notice_when_a_listing_is_broken() {
	should_notice(&LISTINGS);
}

#[test]
fn should_notice_when_a_shop_is_broken() {
	should_notice(&SHOPS);
}

#[test]
fn should_notice_when_an_offer_or_a_verification_is_broken() {
	should_notice(&PEOPLE);
}

#[test]
fn should_notice_when_a_day_is_broken() {
	should_notice(&DAYS);
}

#[test]
fn should_notice_when_bonds_are_broken() {
	should_notice(&BONDS);
}

#[test]
fn should_know_a_case_for_every_check() {
	let covered = [&TABLE[..], &LISTINGS, &SHOPS, &PEOPLE, &DAYS, &BONDS].concat();
	souk_testing::assert_all_broken(
		[include_str!("../try_state.rs")],
		covered.into_iter().map(|(message, _)| message),
	);
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
