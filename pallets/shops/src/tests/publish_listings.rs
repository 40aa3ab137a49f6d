// SPDX-License-Identifier: Apache-2.0

use super::*;
use frame_support::dispatch::DispatchResultWithPostInfo;
use souk_primitives::{
	listing::{AcceptedAsset, Listing},
	money::{Currency, Fiat},
};
use sp_runtime::FixedU128;

/// Publish a listing with these terms in Alice's shop, which may distribute.
fn publish(terms: ListingTerms) -> DispatchResultWithPostInfo {
	Shops::publish_listings(signed(ALICE), 0, batch(vec![new_listing(terms)]))
}

/// These terms are refused with this error, and nothing changes.
fn refuse(terms: ListingTerms, error: Error<Test>) {
	State::default().shop(ALICE, &[Capability::Publish, Capability::Distribute]).run(|| {
		assert_noop!(publish(terms), error);
	});
}

/// These terms are fine.
fn allow(terms: ListingTerms) {
	State::default().shop(ALICE, &[Capability::Publish, Capability::Distribute]).run(|| {
		assert_ok!(publish(terms.clone()));
		assert_eq!(Shops::listing(0).unwrap().terms, terms);
	});
}

fn accepted(assets: Vec<AcceptedAsset>) -> ListingTerms {
	ListingTerms { accepted: assets.try_into().unwrap(), ..terms() }
}

fn fiat(amount: Balance) -> Option<Fiat> {
	Some(Fiat { currency: Currency::parse("CNY").unwrap(), amount })
}

fn commission(commission: CommissionPlan, max_depth: u8) -> ListingTerms {
	ListingTerms { commission, max_depth, ..terms() }
}

fn levels(rate: u32, shares: &[u32]) -> CommissionPlan {
	CommissionPlan::Levels {
		rate: Perbill::from_percent(rate),
		shares: shares
			.iter()
			.map(|share| Perbill::from_percent(*share))
			.collect::<Vec<_>>()
			.try_into()
			.unwrap(),
	}
}

#[test]
fn should_publish_a_batch_under_consecutive_numbers() {
	State::default().shop(ALICE, &[Capability::Publish, Capability::Distribute]).run(|| {
		let listings = vec![new_listing(terms()), new_listing(promoted_terms())];
		assert_ok!(Shops::publish_listings(signed(ALICE), 0, batch(listings.clone())));

		assert_eq!(Shops::listings_of(0), [0, 1]);
		for (id, listing) in (0..).zip(listings) {
			assert_eq!(
				Shops::listing(id),
				Some(Listing {
					shop: 0,
					product: listing.product,
					metadata: listing.metadata,
					terms: listing.terms,
					stock: listing.stock,
					status: ListingStatus::Active,
				})
			);
		}
		assert_eq!(shop(0).slots.taken, 2);
		assert_eq!(shop(0).promoted, 1);
		assert_eq!(events(), [Event::ListingsPublished { shop: 0, first: 0, count: 2 }]);

		assert_ok!(publish(terms()));
		assert_eq!(events(), [Event::ListingsPublished { shop: 0, first: 2, count: 1 }]);
	});
}

#[test]
fn should_publish_no_listing_when_one_is_wrong() {
	State::default().shop(ALICE, &[Capability::Publish]).run(|| {
		let free = ListingTerms { price: Price { token: (AssetId::Native, 0), fiat: None }, ..terms() };
		assert_noop!(
			Shops::publish_listings(signed(ALICE), 0, batch(vec![new_listing(terms()), new_listing(free)])),
			Error::<Test>::ZeroPrice
		);
	});
}

#[test]
fn should_refuse_when_the_batch_is_empty() {
	State::default().shop(ALICE, &[Capability::Publish]).run(|| {
		assert_noop!(Shops::publish_listings(signed(ALICE), 0, batch(vec![])), Error::<Test>::NothingAsked);
	});
}

#[test]
fn should_refuse_when_not_publishing() {
	State::default().shop(ALICE, &[Capability::Distribute]).run(|| {
		assert_noop!(publish(terms()), Error::<Test>::CapabilityMissing);
	});
}

#[test]
fn should_refuse_when_no_slot_is_free() {
	stocked().run(|| {
		assert_ok!(publish(terms()));
		assert_noop!(publish(terms()), Error::<Test>::NoFreeSlot);
		assert_ok!(Shops::add_slots(signed(ALICE), 0, 1, ANY, ANY));
		assert_noop!(
			Shops::publish_listings(signed(ALICE), 0, batch(vec![new_listing(terms()); 2])),
			Error::<Test>::NoFreeSlot
		);
		assert_ok!(publish(terms()));
	});
}

#[test]
fn should_refuse_when_numbers_are_out() {
	State::default().shop(ALICE, &[Capability::Publish]).run(|| {
		NextListingId::<Test>::put(u64::MAX);
		assert_noop!(publish(terms()), Error::<Test>::NoIdLeft);
	});
}

#[test]
fn should_refuse_when_not_the_owner() {
	State::default().shop(ALICE, &[Capability::Publish]).run(|| {
		let listings = || batch(vec![new_listing(terms())]);
		assert_noop!(Shops::publish_listings(signed(BOB), 0, listings()), Error::<Test>::NotOwner);
		assert_noop!(Shops::publish_listings(root(), 0, listings()), BadOrigin);
		assert_noop!(Shops::publish_listings(signed(ALICE), 1, listings()), Error::<Test>::ShopNotFound);
	});
}

#[test]
fn should_refuse_commission_when_not_distributing() {
	State::default().shop(ALICE, &[Capability::Publish]).run(|| {
		assert_noop!(publish(promoted_terms()), Error::<Test>::CapabilityMissing);
	});
}

#[test]
fn should_need_a_price_of_some_kind() {
	let price =
		|amount, fiat| ListingTerms { price: Price { token: (AssetId::Native, amount), fiat }, ..terms() };
	refuse(price(0, None), Error::ZeroPrice);
	refuse(price(0, fiat(0)), Error::ZeroPrice);
	allow(price(0, fiat(1)));
	allow(price(1, fiat(0)));
	allow(price(1, fiat(1)));
	allow(price(Balance::MAX, None));
}

#[test]
fn should_refuse_when_an_asset_cannot_be_paid() {
	let quoted = |asset| ListingTerms { price: Price { token: (asset, 1), fiat: None }, ..terms() };
	refuse(quoted(UNKNOWN), Error::AssetNotPayable);
	refuse(quoted(DEAD), Error::AssetNotPayable);
	allow(quoted(TIME));
	refuse(accepted(vec![accept(TIME, 2), accept(UNKNOWN, 2)]), Error::AssetNotPayable);
	allow(accepted(vec![accept(TIME, 2), accept(TOKEN, 3)]));
}

#[test]
fn should_refuse_when_an_asset_repeats() {
	refuse(accepted(vec![accept(TIME, 2), accept(TIME, 3)]), Error::AssetRepeated);
	refuse(accepted(vec![accept(AssetId::Native, 2)]), Error::AssetRepeated);
}

#[test]
fn should_refuse_when_a_rate_is_zero() {
	refuse(accepted(vec![accept(TIME, 0)]), Error::ZeroRate);
	let least = AcceptedAsset { rate: FixedU128::from_inner(1), ..accept(TIME, 1) };
	allow(accepted(vec![least]));
}

#[test]
fn should_refuse_when_shares_are_not_whole() {
	refuse(commission(levels(20, &[50, 49]), 2), Error::SharesNotWhole);
	refuse(commission(levels(20, &[50, 51]), 2), Error::SharesNotWhole);
	refuse(commission(levels(20, &[]), 0), Error::SharesNotWhole);
	allow(commission(levels(20, &[50, 50]), 2));
}

#[test]
fn should_refuse_when_rates_exceed_the_sale() {
	let of = |rate: Perbill, experience_fee| ListingTerms {
		experience_fee,
		..commission(CommissionPlan::Formula { rate, closing: Perbill::one() }, 3)
	};
	// 15 % and 6 per mille leave 84.4 %.
	let fee = Perbill::from_percent(15);
	refuse(of(Perbill::from_parts(844_000_001), fee), Error::RatesExceedWhole);
	allow(of(Perbill::from_parts(844_000_000), fee));
	refuse(of(Perbill::zero(), Perbill::one()), Error::RatesExceedWhole);
}

#[test]
fn should_refuse_when_paths_are_too_deep() {
	// Deeper than governed.
	refuse(ListingTerms { max_depth: 4, ..promoted_terms() }, Error::PathTooDeep);
	// Deeper than the plan pays.
	refuse(commission(levels(20, &[50, 50]), 3), Error::PathTooDeep);
	refuse(ListingTerms { max_depth: 1, ..terms() }, Error::PathTooDeep);
	// More levels than governed are fine as long as no path is that deep.
	allow(commission(levels(20, &[25, 25, 25, 25]), 3));
	// Deeper than the hard cap, whatever is governed.
	State::default().shop(ALICE, &[Capability::Publish, Capability::Distribute]).run(|| {
		MaxDepth::set(&100);
		assert_noop!(publish(ListingTerms { max_depth: 9, ..promoted_terms() }), Error::<Test>::PathTooDeep);
		assert_ok!(publish(ListingTerms { max_depth: 8, ..promoted_terms() }));
	});
}

#[test]
fn should_refuse_when_the_experience_fee_is_too_low() {
	let fee = |experience_fee| ListingTerms { experience_fee, ..terms() };
	refuse(fee(Perbill::from_parts(149_999_999)), Error::ExperienceFeeTooLow);
	allow(fee(Perbill::from_percent(16)));
}

#[test]
fn should_refuse_when_the_return_window_is_too_long() {
	refuse(ListingTerms { return_window: 30 * DAY + 1, ..terms() }, Error::ReturnWindowTooLong);
	allow(ListingTerms { return_window: 30 * DAY, ..terms() });
	allow(ListingTerms { return_window: 0, ..terms() });
}
