// SPDX-License-Identifier: Apache-2.0

//! Every check of the invariants has been seen to fail. A case breaks a sound state in one way and names the whole
//! message it must lead to.

use crate::{mock::*, Campaigns, EraPromises, NextCampaign, OpenCampaigns, Records, SweptEra, Tally};
use frame_support::{assert_ok, traits::fungibles::hold::Mutate, BoundedVec};
use sp_runtime::TryRuntimeError;

/// The message that must come, and how the state is broken.
type Case = (&'static str, fn());

fn campaign(change: impl FnOnce(&mut crate::CampaignOf<Test>)) {
	Campaigns::<Test>::mutate(0, |campaign| change(campaign.as_mut().unwrap()));
}

fn open_in(shop: souk_primitives::ShopId, campaigns: &[u32]) {
	OpenCampaigns::<Test>::insert(shop, BoundedVec::truncate_from(campaigns.to_vec()));
}

fn hold_one_more() {
	assert_ok!(Holds::hold(NATIVE, &crate::HoldReason::Campaign.into(), &seller(), 1));
}

const CAMPAIGNS: [Case; 10] = [
	("a campaign has a number that was not given out", || NextCampaign::<Test>::put(0)),
	("a campaign pays nothing, or for a sale of any size", || {
		campaign(|campaign| campaign.terms.reward = 0);
	}),
	("a campaign pays nothing, or for a sale of any size", || {
		campaign(|campaign| campaign.terms.least_sale = 0);
	}),
	("a campaign promised more than it holds", || campaign(|campaign| campaign.reserved = 11)),
	("a campaign promised more than it holds", || {
		campaign(|campaign| (campaign.terms.reward, campaign.reserved) = (u128::MAX, 2));
	}),
	("a campaign names no listing", || campaign(|campaign| campaign.listings = Some(Default::default()))),
	("a campaign outlives its end", || {
		campaign(|campaign| (campaign.closed, campaign.reserved, campaign.remaining) = (true, 0, 0));
	}),
	("the budgets of a funder do not fit", || {
		open(NATIVE, 100);
		campaign(|campaign| campaign.remaining = u128::MAX);
	}),
	("campaign budgets are not what is on hold", || campaign(|campaign| campaign.remaining += 1)),
	("campaign budgets are not what is on hold", hold_one_more),
];

const ROWS: [Case; 7] = [
	("an open campaign is not in its shop's row", || OpenCampaigns::<Test>::remove(SHOP)),
	("a shop keeps an empty row of campaigns", || open_in(OTHER_SHOP, &[])),
	("the open campaigns of a shop are not those in its row", || campaign(|campaign| campaign.closed = true)),
	("the open campaigns of a shop are not those in its row", || open_in(SHOP, &[0, 0])),
	("the open campaigns of a shop are not those in its row", || open_in(SHOP, &[0, 1])),
	("the open campaigns of a shop are not those in its row", || open_in(OTHER_SHOP, &[0])),
	("the open campaigns of a shop are not those in its row", || {
		// Both are open, and the younger stands first.
		open(NATIVE, 100);
		open_in(SHOP, &[1, 0]);
	}),
];

fn record(change: impl FnOnce(&mut crate::RecordOf<Test>)) {
	Records::<Test>::mutate(promoters()[0].account(), |record| change(record.as_mut().unwrap()));
}

fn others(record: &mut crate::RecordOf<Test>, tallies: &[(u32, Tally)]) {
	record.others = tallies.to_vec().try_into().unwrap();
}

const VALUE: Tally = Tally { value: 1, earned: 0 };
const EARNED: Tally = Tally { value: 0, earned: 1 };

const RECORDS: [Case; 6] = [
	("a record names an asset twice", || record(|record| others(record, &[(1, VALUE), (1, EARNED)]))),
	("a record keeps an asset with nothing in it", || {
		record(|record| others(record, &[(1, VALUE), (2, Tally::default())]));
	}),
	("a record counts no line", || record(|record| record.settled = 0)),
	("a record has settled value without a line that had an escrow", || {
		record(|record| (record.settled, record.attested) = (0, 1));
	}),
	("a record has settled value without a line that had an escrow", || {
		record(|record| {
			(record.settled, record.attested, record.native) = (0, 1, EARNED);
			others(record, &[(1, EARNED), (2, VALUE)]);
		});
	}),
	("a record changed in the future", || record(|record| record.active = START + 1)),
];

fn promises(era: u32, promises: &[(u32, u64)]) {
	EraPromises::<Test>::insert(era, (SHOP, buyer()), BoundedVec::truncate_from(promises.to_vec()));
}

const PROMISES: [Case; 5] = [
	("a promise is of an era to come", || promises(1, &[(0, 1)])),
	("a promise is of an era that was swept", || SweptEra::<Test>::put(1)),
	("a buyer's row of promises is empty", || promises(0, &[])),
	("a campaign promised twice in an era for one buyer", || promises(0, &[(0, 1), (0, 2)])),
	("a promise is of a campaign that was not opened", || promises(0, &[(0, 1), (1, 1)])),
];

#[test]
fn should_notice_when_a_promise_is_broken() {
	should_notice(&PROMISES);
}

/// Break a sound state, and return what the invariants say.
fn broken(breaking: fn()) -> String {
	new_test_ext().execute_with(|| {
		let id = open(NATIVE, 1_000);
		assert_eq!(engage(), Some(id));
		Line::default().settle();
		assert_ok!(Distribution::do_try_state());
		breaking();
		match Distribution::do_try_state() {
			Err(TryRuntimeError::Other(what)) => what.into(),
			other => format!("{other:?}"),
		}
	})
}

fn should_notice(cases: &[Case]) {
	for (index, (message, breaking)) in cases.iter().enumerate() {
		assert_eq!(broken(*breaking), *message, "case {index}");
	}
}

#[test]
fn should_notice_when_a_campaign_is_broken() {
	should_notice(&CAMPAIGNS);
}

#[test]
fn should_notice_when_the_row_of_a_shop_is_broken() {
	should_notice(&ROWS);
}

#[test]
fn should_notice_when_a_record_is_broken() {
	should_notice(&RECORDS);
}

#[test]
fn should_know_a_case_for_every_check() {
	let sources = [include_str!("../try_state.rs"), include_str!("../types.rs")];
	let covered = [&CAMPAIGNS[..], &ROWS, &RECORDS, &PROMISES].concat();
	souk_testing::assert_all_broken(sources, covered.into_iter().map(|(message, _)| message));
}

#[test]
#[should_panic(expected = "a hold was left behind")]
fn should_notice_a_hold_left_behind_when_its_campaign_is_gone() {
	build_and_execute(|| {
		let reason = crate::HoldReason::Campaign.into();
		assert_ok!(Holds::hold(TIME, &reason, &stranger(), 1));
		assert_ok!(Distribution::do_try_state());
	});
}
