// SPDX-License-Identifier: Apache-2.0

//! The traits that orders and distribution use, and what clients read.

use super::*;
use crate::types::{NewListing, Restock};
use souk_primitives::{
	listing::Offer,
	money::{Currency, Fiat},
	traits::{Catalog, Shops as ShopsTrait, Sites},
};

type TheCatalog = Shops;

fn take(listing: u64, quantity: u32) -> Result<Offer<AccountId>, sp_runtime::DispatchError> {
	<TheCatalog as Catalog<AccountId>>::take(listing, quantity)
}

fn offer(listing: u64) -> Option<Offer<AccountId>> {
	<TheCatalog as Catalog<AccountId>>::offer(listing)
}

#[test]
fn should_take_stock_when_there_is_enough() {
	stocked().run(|| {
		let NewListing { product, metadata, .. } = new_listing(terms());
		let offered = Offer { shop: 0, seller: ALICE, product, metadata, terms: promoted_terms() };
		assert_eq!(take(1, 4), Ok(offered.clone()));
		assert_eq!(stock(1), 6);
		assert_eq!(offer(1), Some(offered));
		assert_ok!(take(1, 6));
		assert_noop!(take(1, 1), Error::<Test>::OutOfStock);
	});
}

#[test]
fn should_refuse_to_take_when_it_cannot_be_bought() {
	stocked().run(|| {
		assert_noop!(take(0, 0), Error::<Test>::NothingAsked);
		assert_noop!(take(0, 11), Error::<Test>::OutOfStock);
		assert_noop!(take(7, 1), Error::<Test>::ListingNotFound);
		assert_eq!(offer(7), None);
	});
}

#[test]
fn should_offer_whether_or_not_it_can_be_bought() {
	stocked().run(|| {
		assert_ok!(Shops::suspend_shop(root(), 0));
		assert!(offer(0).is_some());
	});
}

/// No commission is paid on a fiat part, so moving the price there is a change of what promoters rely on. Other prices are not.
#[test]
fn should_have_another_plan_when_part_of_the_price_moves_outside_the_chain() {
	stocked().run(|| {
		let plan_at = |token, fiat: Option<Balance>| {
			let currency = Currency::parse("EUR").unwrap();
			let fiat = fiat.map(|amount| Fiat { currency, amount });
			let terms =
				ListingTerms { price: Price { token: (AssetId::Native, token), fiat }, ..promoted_terms() };
			assert_ok!(Shops::update_terms(signed(ALICE), 1, None, terms));
			<TheCatalog as ShopsTrait<AccountId>>::plan(1).unwrap()
		};
		let signed_for = plan_at(1_000, None);
		assert_eq!([plan_at(1, None), plan_at(1_000, Some(0))], [signed_for; 2]);
		let outside = plan_at(1, Some(999));
		assert_ne!(outside, signed_for);
		assert_eq!(plan_at(500, Some(500)), outside);
	});
}

#[test]
fn should_put_back_when_an_order_did_not_keep_units() {
	stocked().run(|| {
		assert_ok!(take(0, 4));
		<TheCatalog as Catalog<_>>::put_back(0, 3);
		assert_eq!(stock(0), 9);
		<TheCatalog as Catalog<_>>::put_back(0, u32::MAX);
		assert_eq!(stock(0), u32::MAX);
		<TheCatalog as Catalog<_>>::put_back(7, 3);
	});
}

#[test]
fn should_count_open_orders() {
	stocked().run(|| {
		assert_ok!(<TheCatalog as Catalog<_>>::order_opened(0));
		assert_ok!(<TheCatalog as Catalog<_>>::order_opened(0));
		<TheCatalog as Catalog<_>>::order_closed(0);
		assert_eq!(Shops::shop_view(0).unwrap().open_orders, 1);
		assert_noop!(<TheCatalog as Catalog<_>>::order_opened(1), Error::<Test>::ShopNotFound);

		crate::Shops::<Test>::mutate_extant(0, |shop| shop.open_orders = u32::MAX);
		assert_noop!(<TheCatalog as Catalog<_>>::order_opened(0), Error::<Test>::TooManyOrders);
	});
}

#[test]
#[should_panic(expected = "an order closed that the shop did not count")]
fn should_speak_up_when_an_order_closes_that_was_not_counted() {
	stocked().run(|| <TheCatalog as Catalog<_>>::order_closed(0));
}

#[test]
fn should_offer_what_governance_allows_today() {
	let mut published = promoted_terms();
	published.accepted = vec![accept(TIME, 2), accept(DEAD, 3)].try_into().unwrap();
	State::default().shop(ALICE, &[Capability::Publish, Capability::Distribute]).run(|| {
		DeadAssetLives::set(&true);
		assert_ok!(Shops::publish_listings(signed(ALICE), 0, batch(vec![new_listing(published.clone())])));
		assert_eq!(offer(0).unwrap().terms, published);

		MinExperienceFee::set(&Perbill::from_percent(20));
		MaxDepth::set(&2);
		MaxReturnWindow::set(&(published.return_window - 1));
		DeadAssetLives::set(&false);
		let today = ListingTerms {
			experience_fee: Perbill::from_percent(20),
			max_depth: 2,
			return_window: published.return_window - 1,
			accepted: vec![accept(TIME, 2)].try_into().unwrap(),
			..published.clone()
		};
		assert_eq!(offer(0).unwrap().terms, today);
		assert_eq!(take(0, 1).unwrap().terms, today);
		// The listing itself stays as the merchant published it.
		assert_eq!(Shops::listing(0).unwrap().terms, published);
	});
}

/// Everything a seller or governance can change after a buyer looked changes the hash that the buyer signs for.
#[test]
fn should_offer_under_another_hash_when_anything_of_it_changes() {
	stocked().run(|| {
		let hash = || offer(0).unwrap().hash(0);
		let first = hash();
		assert_ok!(take(0, 1));
		assert_ok!(Shops::restock(signed(ALICE), 0, Restock::Add(5)));
		assert_eq!(hash(), first, "stock is no part of an offer");
		let window = ListingTerms { return_window: 0, ..terms() };
		assert_ok!(Shops::update_terms(signed(ALICE), 0, None, window));
		let second = hash();
		assert_ok!(Shops::update_metadata(signed(ALICE), 0, cid(77)));
		let third = hash();
		crate::Shops::<Test>::mutate_extant(0, |shop| shop.owner = BOB);
		let fourth = hash();
		MinExperienceFee::set(&Perbill::from_percent(33));
		let hashes = std::collections::BTreeSet::from([first, second, third, fourth, hash()]);
		assert_eq!(hashes.len(), 5);
		crate::Shops::<Test>::mutate_extant(0, |shop| shop.owner = ALICE);
	});
}

#[test]
fn should_refuse_to_take_when_the_quoted_asset_can_no_longer_be_paid() {
	let quoted = ListingTerms { price: Price { token: (DEAD, 5), fiat: None }, ..terms() };
	State::default().shop(ALICE, &[Capability::Publish]).run(|| {
		DeadAssetLives::set(&true);
		assert_ok!(Shops::publish_listings(signed(ALICE), 0, batch(vec![new_listing(quoted)])));
		DeadAssetLives::set(&false);
		assert_noop!(take(0, 1), Error::<Test>::AssetNotPayable);
	});
}

#[test]
fn should_answer_who_owns_what() {
	stocked().run(|| {
		assert_eq!(<TheCatalog as Catalog<_>>::owner(0), Some(ALICE));
		assert_eq!(<TheCatalog as ShopsTrait<_>>::owner(0), Some(ALICE));
		assert_eq!(<TheCatalog as ShopsTrait<_>>::owner(1), None);
		assert_eq!(<TheCatalog as ShopsTrait<AccountId>>::shop_of(1), Some(0));
		assert_eq!(<TheCatalog as ShopsTrait<AccountId>>::shop_of(2), None);
		let has = <TheCatalog as ShopsTrait<AccountId>>::has_capability;
		assert!(has(0, Capability::Publish));
		assert!(!has(0, Capability::Market));
		assert!(!has(1, Capability::Publish));
	});
}

#[test]
fn should_view_a_shop_whole() {
	stocked().run(|| {
		let view = Shops::shop_view(0).unwrap();
		assert_eq!(view.owner, ALICE);
		assert_eq!(view.profile, profile());
		assert_eq!(view.slots, (2, INCLUDED));
		assert_eq!(view.open_orders, 0);
		assert_eq!(view.offered_to, None);
		assert_eq!(Shops::shop_view(1), None);
		assert!(Shops::listings_of(1).is_empty());
		assert!(Shops::shops_of(&BOB).is_empty());
	});
}

#[test]
fn should_say_what_a_shop_costs_to_run() {
	stocked().run(|| {
		let site = <Shops as Sites<AccountId>>::site(0).unwrap();
		let profile = profile();
		assert_eq!((site.owner, site.open), (ALICE, true));
		assert_eq!((site.region, site.category), (profile.region, profile.category));
		assert_eq!((site.floor_area, site.staff), (profile.floor_area, profile.staff));
		assert_ok!(Shops::suspend_shop(root(), 0));
		assert!(!<Shops as Sites<AccountId>>::site(0).unwrap().open);
		assert_eq!(<Shops as Sites<AccountId>>::site(7), None);
	});
}
