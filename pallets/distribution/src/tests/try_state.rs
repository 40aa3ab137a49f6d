// SPDX-License-Identifier: Apache-2.0

//! The invariants must notice what they are there for.

use crate::{mock::*, Campaigns, NextCampaign, OpenCampaigns, Records};
use frame_support::{assert_ok, traits::fungibles::hold::Mutate};
use sp_runtime::TryRuntimeError;

/// Break a sound state and say what the invariants say.
fn broken(breaking: impl FnOnce()) -> String {
	new_test_ext().execute_with(|| {
		let id = open(NATIVE, 1_000);
		assert_eq!(engage(), Some(id));
		Line::default().settle();
		assert_ok!(Distribution::do_try_state());
		breaking();
		match Distribution::do_try_state() {
			Err(TryRuntimeError::Other(what)) => what.into(),
			other => panic!("not noticed: {other:?}"),
		}
	})
}

fn change(change: impl FnOnce(&mut crate::CampaignOf<Test>)) {
	Campaigns::<Test>::mutate(0, |campaign| change(campaign.as_mut().unwrap()));
}

fn change_record(change: impl FnOnce(&mut crate::RecordOf<Test>)) {
	Records::<Test>::mutate(promoters()[0].account(), |record| change(record.as_mut().unwrap()));
}

#[test]
fn should_notice_when_campaigns_are_broken() {
	assert!(broken(|| NextCampaign::<Test>::put(0)).contains("not given out"));
	assert!(broken(|| change(|campaign| campaign.reward = 0)).contains("pays nothing"));
	assert!(broken(|| change(|campaign| campaign.reserved = 11)).contains("promised more"));
	assert!(broken(|| change(|campaign| campaign.reward = u128::MAX)).contains("promised more"));
	assert!(broken(|| change(|campaign| campaign.listings = Some(Default::default()))).contains("no listing"));
	assert!(broken(|| change(|campaign| {
		campaign.closed = true;
		campaign.reserved = 0;
		campaign.remaining = 0;
	}))
	.contains("outlives its end"));
}

#[test]
fn should_notice_when_holds_differ() {
	assert!(broken(|| change(|campaign| campaign.remaining += 1)).contains("on hold"));
	assert!(broken(|| {
		let reason = crate::HoldReason::Campaign.into();
		assert_ok!(Holds::hold(NATIVE, &reason, &seller(), 1));
	})
	.contains("on hold"));
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

#[test]
fn should_notice_when_the_index_is_broken() {
	assert!(broken(|| OpenCampaigns::<Test>::remove(SHOP)).contains("not in its shop's row"));
	assert!(broken(|| OpenCampaigns::<Test>::insert(9, crate::BoundedVec::default())).contains("empty row"));
	assert!(broken(|| change(|campaign| campaign.closed = true)).contains("not those in its row"));
	let twice = crate::BoundedVec::truncate_from(vec![0, 0]);
	assert!(broken(|| OpenCampaigns::<Test>::insert(SHOP, twice)).contains("not those in its row"));
}

#[test]
fn should_notice_when_records_are_broken() {
	assert!(broken(|| change_record(|record| record.settled = 0)).contains("counts no line"));
	assert!(broken(|| change_record(|record| {
		record.settled = 0;
		record.attested = 1;
	}))
	.contains("without a line"));
	assert!(broken(|| change_record(|record| record.active = START + 1)).contains("in the future"));
	let twice = |tally: crate::Tally| {
		move || change_record(|record| record.others = vec![(1, tally); 2].try_into().unwrap())
	};
	assert!(broken(twice(crate::Tally { value: 1, earned: 0 })).contains("twice"));
	assert!(broken(|| change_record(|record| {
		record.others = vec![(1, Default::default())].try_into().unwrap()
	}))
	.contains("nothing in it"));
}
