// SPDX-License-Identifier: Apache-2.0

use crate::mock::*;
use codec::Encode;
use frame_support::assert_ok;
use souk_primitives::{
	api::{CampaignView, PromoterView},
	promotion::Audience,
};
use sp_core::H256;
use sp_runtime::{traits::Verify, Perbill};
use std::collections::BTreeSet;

#[test]
fn should_show_a_promoter() {
	build_and_execute(|| {
		let who = promoters()[2].account();
		assert_eq!(Distribution::promoter(who.clone()), None);
		let id = open(TIME, 1_000);
		assert_eq!(engage(), Some(id));
		Line::default().paid_in(TIME).of(id).settle();
		Line::attested().settle();
		Line::returned().settle();
		let view = PromoterView {
			who: who.clone(),
			settled: 1,
			refunded: 1,
			attested: 1,
			refund_rate: 5_000,
			value: vec![(TIME, 1_000)],
			earned: vec![(TIME, 200)],
			tier: 1,
			ceiling: Perbill::one(),
			may_promote: true,
		};
		assert_eq!(Distribution::promoter(who.clone()), Some(view.clone()));
		assert_eq!(Distribution::promoter_view(who), Some(view));
	});
}

#[test]
fn should_show_a_campaign() {
	build_and_execute(|| {
		assert_eq!(Distribution::campaign(0), None);
		assert!(Distribution::campaigns_of(SHOP).is_empty());
		let listings = BTreeSet::from([101, 100]).try_into().unwrap();
		let expires = START + HOUR;
		assert_ok!(Distribution::open_campaign(
			signed(seller()),
			SHOP,
			Some(listings),
			terms(TIME),
			250,
			expires
		));
		assert_eq!((engage(), engage()), (Some(0), Some(0)));
		Line::default().paid_in(TIME).of(0).settle();
		let view = CampaignView {
			id: 0,
			shop: SHOP,
			funder: seller(),
			listings: Some(vec![100, 101]),
			asset: TIME,
			reward: 100,
			max_part: Perbill::from_percent(50),
			least_sale: 200,
			least_fiat: Some(euros(10)),
			audience: Audience::Everyone,
			least_tier: 0,
			remaining: 150,
			reserved: 1,
			paid: 1,
			active: false,
			expires,
		};
		assert_eq!(Distribution::campaign(0), Some(view));
		assert_eq!(Distribution::campaigns_of(SHOP), [0]);
		Line::returned().of(0).settle();
		assert!(Distribution::campaign(0).unwrap().active);
		ShopOwners::mutate(|owners| owners.insert(SHOP, stranger()));
		assert!(!Distribution::campaign(0).unwrap().active);
		ShopOwners::mutate(|owners| owners.insert(SHOP, seller()));
		set_now(expires + 1);
		assert!(!Distribution::campaign(0).unwrap().active);
	});
}

#[test]
fn should_tell_what_to_sign() {
	build_and_execute(|| {
		let key = Key::sr("Dora");
		let (payload, link) = Draft::default().link(&key, H256::zero());
		let (bytes, hash) =
			Distribution::link_payload(LISTING, H256::zero(), key.account(), link.expires, None);
		assert_eq!((bytes.clone(), hash), (payload.encode(), payload.hash()));
		assert!(link.signed.signature.verify(&bytes[..], &link.promoter));

		assert_eq!(Distribution::plan(LISTING), None);
		Plan::set(Some(H256::repeat_byte(5)));
		let plan = Distribution::plan(LISTING);
		assert_eq!(plan, Some(H256::repeat_byte(5)));
		let (payload, link) = Draft { plan, ..Draft::default() }.link(&key, H256::zero());
		let (bytes, _) = Distribution::link_payload(LISTING, H256::zero(), key.account(), link.expires, plan);
		assert_eq!(bytes, payload.encode());
	});
}
