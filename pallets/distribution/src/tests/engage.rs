// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, CampaignTerms, Campaigns};
use frame_support::assert_ok;
use souk_primitives::{
	money::{Currency, Fiat},
	promotion::Audience,
};
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
		assert_eq!(New { promoters: path_of(0), ..New::default() }.engage(), None);
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
			terms(NATIVE),
			1_000,
			expires
		));
		assert_eq!(engage(), None);
		assert_eq!(New { shop: OTHER_SHOP, listing: 101, ..New::default() }.engage(), None);
		assert_eq!(New { listing: 101, ..New::default() }.engage(), Some(0));
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
		let line = New::default();
		assert_eq!([line.engage(), line.engage(), line.engage()], [Some(first), Some(second), None]);
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
		assert_ok!(Distribution::open_campaign(signed(stranger()), SHOP, None, terms(NATIVE), 100, expires));
		assert_eq!(engage(), Some(id + 1));
		// What was promised before stays promised.
		Line::default().of(id).settle();
		assert_eq!(held(NATIVE, &seller()), 900);
		ShopOwners::mutate(|owners| owners.insert(SHOP, seller()));
		assert_eq!(engage(), Some(id));
	});
}

#[test]
fn should_not_reserve_when_the_line_is_too_small_or_in_another_asset() {
	build_and_execute(|| {
		let id = open(TIME, 1_000);
		let line = |assets, amounts: &[u128]| New { assets, amounts: amounts.to_vec(), ..New::default() };
		assert_eq!(line(vec![TIME], &[199]).engage(), None);
		assert_eq!(line(vec![NATIVE], &[1_000_000]).engage(), None);
		assert_eq!(line(vec![], &[]).engage(), None);
		// What is paid in another asset beside it does not count.
		assert_eq!(line(vec![NATIVE, TIME], &[1_000_000, 199]).engage(), None);
		assert_eq!(line(vec![NATIVE, TIME], &[0, 200]).engage(), Some(id));
	});
}

#[test]
fn should_read_the_stated_price_of_a_unit_when_the_chain_sees_no_money() {
	build_and_execute(|| {
		let id = open(NATIVE, 1_000);
		let line = |fiat| New { fiat, ..New::attested() };
		let dollars = Fiat { currency: Currency::parse("USD").unwrap(), ..euros(1_000) };
		let less = Fiat { amount: 999, ..euros(10) };
		assert_eq!([None, Some(less), Some(dollars)].map(|fiat| line(fiat).engage()), [None; 3]);
		assert_eq!(line(Some(euros(10))).engage(), Some(id));
		// Tokens of an attested order are not held, so the chain does not see them either.
		let stated = New { assets: vec![NATIVE], amounts: vec![1_000_000], fiat: None, ..New::attested() };
		assert_eq!(stated.engage(), None);
		// A price that is partly outside the chain counts with its part on the chain.
		let mixed = New { assets: vec![NATIVE], amounts: vec![199], fiat: Some(euros(10)), ..New::default() };
		assert_eq!(mixed.engage(), None);
	});
}

#[test]
fn should_not_reserve_for_attested_lines_when_the_campaign_names_no_price() {
	build_and_execute(|| {
		let terms = CampaignTerms { least_fiat: None, ..terms(NATIVE) };
		assert_ok!(Distribution::open_campaign(signed(seller()), SHOP, None, terms, 1_000, START + HOUR));
		assert_eq!(New::attested().engage(), None);
		assert_eq!(engage(), Some(0));
	});
}

/// The number of promises must not stop at the largest: the next one would be for nothing.
#[test]
fn should_promise_no_more_when_the_count_is_full() {
	build_and_execute(|| {
		let id = open(NATIVE, 1_000);
		let mut campaign = crate::Campaigns::<Test>::get(id).unwrap();
		campaign.terms.reward = 1;
		campaign.remaining = u128::from(u32::MAX) + 1;
		campaign.reserved = u32::MAX - 1;
		assert!(campaign.active(START));
		campaign.reserved = u32::MAX;
		assert_eq!(campaign.unreserved(), 1);
		assert!(!campaign.active(START));
	});
}

#[test]
fn should_reserve_for_members_alone_when_a_campaign_says_so() {
	build_and_execute(|| {
		let id = open_on(CampaignTerms { audience: Audience::Members, ..terms(NATIVE) }, 1_000);
		assert_eq!(engage(), None);
		// The others on the path do not count: the closing promoter is paid.
		Members::set(path_of(2).into_inner());
		assert_eq!(engage(), None);
		Members::set(vec![path_of(3)[2].clone()]);
		assert_eq!(engage(), Some(id));
		NetworkOpen::set(false);
		assert_eq!(engage(), None);
		// What was promised to a member stays promised when it leaves.
		Members::take();
		let before = free(NATIVE, &path_of(3)[2]);
		Line::default().of(id).settle();
		assert_eq!(free(NATIVE, &path_of(3)[2]), before + 100);
	});
}

/// A shop that pays its members more opens two campaigns. The one for members stands first in the row.
#[test]
fn should_pay_members_a_higher_rate_when_a_shop_opens_two_campaigns() {
	build_and_execute(|| {
		let terms_of = |audience, reward| CampaignTerms { audience, reward, ..terms(NATIVE) };
		let members = open_on(terms_of(Audience::Members, 150), 1_000);
		let everyone = open_on(terms_of(Audience::Everyone, 50), 1_000);
		assert_eq!(engage(), Some(everyone));
		Members::set(vec![path_of(3)[2].clone()]);
		assert_eq!(engage(), Some(members));
	});
}

#[test]
fn should_reserve_by_tier_when_a_campaign_asks_for_one() {
	build_and_execute(|| {
		let id = open_on(CampaignTerms { least_tier: 2, ..terms(NATIVE) }, 1_000);
		assert_eq!(engage(), None);
		// The first tier takes one settled line.
		Line::default().settle();
		assert_eq!(engage(), None);
		// The second takes two, of 2 000.
		Line::default().settle();
		assert_eq!(engage(), Some(id));
		// The thresholds count as they are now.
		let mut tiers = TierTable::get();
		tiers[1].settled = 3;
		TierTable::set(tiers);
		assert_eq!(engage(), None);
	});
}

#[test]
fn should_not_reserve_when_a_promoter_is_punished_or_the_product_deviates_by_now() {
	build_and_execute(|| {
		let id = open(NATIVE, 1_000);
		Limited::set(vec![path_of(3)[2].clone()]);
		assert_eq!(New::attested().engage(), None);
		Limited::take();
		Deviating::set(vec![LISTING]);
		assert_eq!(New::attested().engage(), None);
		Deviating::take();
		assert_eq!(New::attested().engage(), Some(id));
	});
}
