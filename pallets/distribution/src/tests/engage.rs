// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Campaigns};
use frame_support::assert_ok;
use souk_primitives::traits::Promotion;
use std::collections::BTreeSet;

#[test]
fn should_reserve_one_reward_when_a_campaign_fits() {
	build_and_execute(|| {
		let id = open(NATIVE, 1_000);
		assert_eq!(engage(), Some(id));
		let campaign = Campaigns::<Test>::get(id).unwrap();
		assert_eq!((campaign.reserved, campaign.promised(), campaign.unreserved()), (1, 100, 900));
		assert_eq!(held(NATIVE, &seller()), 1_000);
	});
}

#[test]
fn should_not_reserve_when_there_is_no_promoter() {
	build_and_execute(|| {
		open(NATIVE, 1_000);
		assert_eq!(Distribution::engage(SHOP, LISTING, &path_of(0), &[]), None);
	});
}

#[test]
fn should_not_reserve_when_no_campaign_is_of_the_shop_or_covers_the_listing() {
	build_and_execute(|| {
		let listings = BTreeSet::from([101]).try_into().unwrap();
		let expires = START + HOUR;
		assert_ok!(Distribution::open_campaign(
			signed(seller()),
			SHOP,
			Some(listings),
			NATIVE,
			100,
			1_000,
			expires
		));
		assert_eq!(engage(), None);
		assert_eq!(Distribution::engage(OTHER_SHOP, 101, &path_of(1), &[]), None);
		assert_eq!(Distribution::engage(SHOP, 101, &path_of(1), &[]), Some(0));
	});
}

#[test]
fn should_use_the_oldest_first_when_several_fit() {
	build_and_execute(|| {
		let (first, second) = (open(NATIVE, 200), open(TIME, 100));
		assert_eq!([engage(), engage(), engage(), engage()], [Some(first), Some(first), Some(second), None]);
		// A reservation that falls back can be promised again.
		Line::returned().of(first).settle();
		assert_eq!([engage(), engage()], [Some(first), None]);
		// A reward that was paid cannot.
		Line::default().of(first).settle();
		assert_eq!(engage(), None);
	});
}

#[test]
fn should_not_reserve_when_time_is_over() {
	build_and_execute(|| {
		let id = open(NATIVE, 1_000);
		set_now(START + 10 * HOUR);
		assert_eq!(engage(), Some(id));
		set_now(START + 10 * HOUR + 1);
		assert_eq!(engage(), None);
	});
}

#[test]
fn should_not_reserve_when_the_shop_may_no_longer_market() {
	build_and_execute(|| {
		open(NATIVE, 1_000);
		Unmarketed::set(vec![SHOP]);
		assert_eq!(engage(), None);
	});
}

#[test]
fn should_reserve_once_for_an_order_when_several_of_its_lines_fit() {
	build_and_execute(|| {
		let (first, second) = (open(NATIVE, 1_000), open(TIME, 1_000));
		let again = |engaged: &[u32]| Distribution::engage(SHOP, LISTING, &path_of(3), engaged);
		assert_eq!(again(&[]), Some(first));
		assert_eq!(again(&[first]), Some(second));
		assert_eq!(again(&[first, second]), None);
		let reserved = |id| Campaigns::<Test>::get(id).unwrap().reserved;
		assert_eq!((reserved(first), reserved(second)), (1, 1));
	});
}

#[test]
fn should_not_reserve_when_the_funder_sold_the_shop() {
	build_and_execute(|| {
		let id = open(NATIVE, 1_000);
		assert_eq!(engage(), Some(id));
		ShopOwners::mutate(|owners| owners.insert(SHOP, stranger()));
		assert_eq!(engage(), None);
		// The new owner's own campaign is next in the row, and pays.
		let expires = START + HOUR;
		assert_ok!(Distribution::open_campaign(signed(stranger()), SHOP, None, NATIVE, 100, 100, expires));
		assert_eq!(engage(), Some(id + 1));
		// What was promised before stays promised.
		Line::default().of(id).settle();
		assert_eq!(held(NATIVE, &seller()), 900);
		ShopOwners::mutate(|owners| owners.insert(SHOP, seller()));
		assert_eq!(engage(), Some(id));
	});
}
