// SPDX-License-Identifier: Apache-2.0

use super::*;
use souk_primitives::traits::Catalog;
use sp_runtime::traits::{BlakeTwo256, Hash};

#[test]
fn should_reprice_when_owned() {
	stocked().run(|| {
		// An order keeps the terms it took before.
		let taken = <Shops as Catalog<_>>::take(0, 1).unwrap();

		let dearer = ListingTerms { price: Price { token: (TIME, 9), fiat: None }, ..terms() };
		assert_ok!(Shops::update_terms(signed(ALICE), 0, None, dearer.clone()));

		assert_eq!(Shops::listing(0).unwrap().terms, dearer);
		assert_eq!(<Shops as Catalog<_>>::offer(0).unwrap().terms, dearer);
		assert_eq!(taken.terms, terms());
		assert_eq!(events(), [Event::TermsUpdated { listing: 0 }]);
	});
}

#[test]
fn should_count_commission_when_it_begins_and_ends() {
	stocked().run(|| {
		assert_ok!(Shops::update_terms(signed(ALICE), 0, None, promoted_terms()));
		assert_eq!(shop(0).promoted, 2);
		assert_ok!(Shops::update_terms(signed(ALICE), 0, None, promoted_terms()));
		assert_eq!(shop(0).promoted, 2);
		assert_ok!(Shops::update_terms(signed(ALICE), 0, None, terms()));
		assert_ok!(Shops::update_terms(signed(ALICE), 1, None, terms()));
		assert_eq!(shop(0).promoted, 0);
	});
}

#[test]
fn should_update_when_winding_down_or_withdrawn() {
	stocked().run(|| {
		assert_ok!(Shops::withdraw_listing(root(), 0));
		assert_ok!(Shops::wind_down_shop(signed(ALICE), 0));
		assert_ok!(Shops::update_terms(signed(ALICE), 0, None, promoted_terms()));
		assert_eq!(Shops::listing(0).unwrap().status, ListingStatus::Withdrawn);
	});
}

#[test]
fn should_refuse_when_the_terms_are_wrong() {
	stocked().run(|| {
		let low = ListingTerms { experience_fee: Perbill::zero(), ..terms() };
		assert_noop!(Shops::update_terms(signed(ALICE), 0, None, low), Error::<Test>::ExperienceFeeTooLow);
		let unknown = ListingTerms { price: Price { token: (UNKNOWN, 1), fiat: None }, ..terms() };
		assert_noop!(Shops::update_terms(signed(ALICE), 0, None, unknown), Error::<Test>::AssetNotPayable);
	});
}

#[test]
fn should_refuse_commission_when_not_distributing() {
	State::default().shop(ALICE, &[Capability::Publish]).listing(terms()).run(|| {
		assert_noop!(
			Shops::update_terms(signed(ALICE), 0, None, promoted_terms()),
			Error::<Test>::CapabilityMissing
		);
	});
}

#[test]
fn should_refuse_when_not_the_owner() {
	stocked().run(|| {
		assert_noop!(Shops::update_terms(signed(BOB), 0, None, terms()), Error::<Test>::NotOwner);
		assert_noop!(Shops::update_terms(root(), 0, None, terms()), BadOrigin);
		assert_noop!(Shops::update_terms(signed(ALICE), 2, None, terms()), Error::<Test>::ListingNotFound);
	});
}

#[test]
fn should_refuse_when_a_colleague_changed_the_terms_meanwhile() {
	stocked().run(|| {
		let looked = Some(BlakeTwo256::hash_of(&terms()));
		let dearer = ListingTerms { price: Price { token: (AssetId::Native, 2_000), fiat: None }, ..terms() };
		assert_ok!(Shops::update_terms(signed(ALICE), 0, looked, dearer.clone()));
		// Another clerk wants longer returns and still saw the old price. The new price would be lost.
		let longer = ListingTerms { return_window: 14 * DAY, ..terms() };
		assert_noop!(
			Shops::update_terms(signed(ALICE), 0, looked, longer.clone()),
			Error::<Test>::TermsChanged
		);
		assert_eq!(Shops::listing(0).unwrap().terms, dearer);
		assert_ok!(Shops::update_terms(signed(ALICE), 0, None, longer));
	});
}
