// SPDX-License-Identifier: Apache-2.0

//! What the verdict on a product changes for those who sell it.

use super::*;
use souk_primitives::{standing::ProductVerdict, traits::Catalog};

fn fee_of(percent_tenths: u32) -> ListingTerms {
	ListingTerms { experience_fee: Perbill::from_parts(percent_tenths * 1_000_000), ..terms() }
}

fn publish(percent_tenths: u32) -> frame_support::dispatch::DispatchResultWithPostInfo {
	Shops::publish_listings(signed(ALICE), 0, batch(vec![new_listing(fee_of(percent_tenths))]))
}

fn offered(listing: u64) -> Perbill {
	<Shops as Catalog<AccountId>>::offer(listing).unwrap().terms.experience_fee
}

#[test]
fn should_let_a_certified_product_off_a_part_of_the_least_fee() {
	State::default().shop(ALICE, &[Capability::Publish]).run(|| {
		let too_low = DispatchError::from(Error::<Test>::ExperienceFeeTooLow);
		assert_noop!(publish(149), too_low);
		Found::set(&ProductVerdict::Open);
		assert_noop!(publish(149), too_low);
		// A fifth less than 15 %.
		Found::set(&ProductVerdict::Confirmed);
		assert_noop!(publish(119), too_low);
		assert_ok!(publish(120));
		assert_eq!(offered(0), Perbill::from_percent(12));
		// The mark is gone, so an order placed now pays what all pay.
		Found::set(&ProductVerdict::Unknown);
		assert_eq!(offered(0), Perbill::from_percent(15));
		let taken = <Shops as Catalog<AccountId>>::take(0, 1).unwrap();
		assert_eq!(taken.terms.experience_fee, Perbill::from_percent(15));
		assert_noop!(Shops::update_terms(signed(ALICE), 0, None, fee_of(120)), too_low);
	});
}

#[test]
fn should_ask_a_deviating_product_for_more() {
	State::default().shop(ALICE, &[Capability::Publish]).run(|| {
		assert_ok!(publish(150));
		Found::set(&ProductVerdict::Deviates);
		// Half as much again as 15 %, for listings that were published before as well.
		assert_eq!(offered(0), Perbill::from_parts(225_000_000));
		assert_noop!(publish(224), Error::<Test>::ExperienceFeeTooLow);
		assert_ok!(publish(225));
		assert_ok!(Shops::update_terms(signed(ALICE), 0, None, fee_of(230)));
		// A seller that asks for more than that keeps its own fee.
		assert_eq!(offered(0), Perbill::from_percent(23));
	});
}

#[test]
fn should_mark_and_rank_listings_by_what_was_found_out() {
	stocked().run(|| {
		let view = || Shops::listing_view(0).unwrap();
		let listing = Shops::listing(0).unwrap();
		assert_eq!(
			(view().product, view().terms, view().stock),
			(listing.product, listing.terms, listing.stock)
		);
		assert_eq!((view().certified, view().verdict, view().rank), (false, ProductVerdict::Unknown, 0));
		Found::set(&ProductVerdict::Confirmed);
		assert_eq!((view().certified, view().rank), (true, 300));
		assert_eq!(Shops::shop_view(0).unwrap().certified, 2);
		// A verification of the second level, and credit of a hundred orders.
		assert_ok!(Shops::verify_shop(signed(ATTESTER), 0, ALICE, profile(), 2, H256::zero(), 9 * DAY));
		Credits::set(&vec![(ALICE, 100), (BOB, 7)]);
		assert_eq!(view().rank, 300 + 200 + 200);
		Found::set(&ProductVerdict::Deviates);
		assert_eq!((view().certified, view().rank), (false, 0));
		assert_eq!(Shops::shop_view(0).unwrap().certified, 0);
		assert!(Shops::listing_view(9).is_none());
	});
}
