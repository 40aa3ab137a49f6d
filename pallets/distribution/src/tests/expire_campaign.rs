// SPDX-License-Identifier: Apache-2.0

use super::Reason;
use crate::{mock::*, Campaigns, Error, Event, OpenCampaigns};
use frame_support::assert_ok;
use sp_runtime::{DispatchError, TokenError};

const OVER: u64 = START + 10 * HOUR + 1;

#[test]
fn should_free_all_and_die_when_expired_without_promises() {
	build_and_execute(|| {
		let id = open(TIME, 150);
		events();
		set_now(OVER);
		assert_ok!(Distribution::expire_campaign(signed(stranger()), id));
		assert_eq!(events(), [Event::CampaignExpired { campaign: id, freed: 150, reserved: 0 }]);
		assert_eq!(free(TIME, &seller()), FUNDS);
		assert!(!Campaigns::<Test>::contains_key(id));
		assert!(!OpenCampaigns::<Test>::contains_key(SHOP));
	});
}

#[test]
fn should_keep_promises_when_expired() {
	build_and_execute(|| {
		let id = open(TIME, 350);
		assert_eq!((engage(), engage()), (Some(id), Some(id)));
		events();
		set_now(OVER);
		assert_ok!(Distribution::expire_campaign(signed(stranger()), id));
		assert_eq!(events(), [Event::CampaignExpired { campaign: id, freed: 150, reserved: 2 }]);
		assert_eq!(held(TIME, &seller()), 200);
		Line::cancelled().of(id).settle();
		assert_eq!(events(), [Event::LeftoverFreed { campaign: id, freed: 100 }]);
		assert_eq!(held(TIME, &seller()), 100);
		Line::attested().of(id).settle();
		assert_eq!(held(TIME, &seller()), 0);
		assert_eq!(free(TIME, &promoters()[2].account()), FUNDS + 100);
		assert!(!Campaigns::<Test>::contains_key(id));
	});
}

#[test]
fn should_pay_what_was_promised_in_time_when_no_call_expired_it() {
	build_and_execute(|| {
		let id = open(NATIVE, 350);
		assert_eq!(engage(), Some(id));
		set_now(OVER);
		assert_eq!(engage(), None);
		Line::default().of(id).settle();
		assert_eq!(held(NATIVE, &seller()), 250);
		assert_ok!(Distribution::expire_campaign(signed(stranger()), id));
		assert_eq!(free(NATIVE, &seller()), FUNDS - 100);
	});
}

#[test]
fn should_fail_when_origin_is_not_signed() {
	build_and_execute(|| {
		let id = open(NATIVE, 150);
		set_now(OVER);
		assert_noop!(Distribution::expire_campaign(RuntimeOrigin::none(), id), DispatchError::BadOrigin);
	});
}

#[test]
fn should_fail_when_campaign_does_not_exist() {
	build_and_execute(|| {
		assert_noop!(Distribution::expire_campaign(signed(stranger()), 0), Error::<Test>::CampaignNotFound);
	});
}

#[test]
fn should_fail_when_not_expired() {
	build_and_execute(|| {
		let id = open(NATIVE, 150);
		assert_noop!(Distribution::expire_campaign(signed(stranger()), id), Error::<Test>::NotExpired);
		set_now(OVER - 1);
		assert_noop!(Distribution::expire_campaign(signed(stranger()), id), Error::<Test>::NotExpired);
	});
}

#[test]
fn should_close_before_its_time_when_the_funder_sold_the_shop() {
	build_and_execute(|| {
		let id = open(NATIVE, 350);
		assert_eq!(engage(), Some(id));
		ShopOwners::mutate(|owners| owners.insert(SHOP, buyer()));
		events();
		assert_ok!(Distribution::expire_campaign(signed(stranger()), id));
		assert_eq!(events(), [Event::CampaignExpired { campaign: id, freed: 250, reserved: 1 }]);
		assert!(!OpenCampaigns::<Test>::contains_key(SHOP));
		Line::default().of(id).settle();
		assert_eq!((held(NATIVE, &seller()), free(NATIVE, &seller())), (0, FUNDS - 100));
		assert!(!Campaigns::<Test>::contains_key(id));
	});
}

#[test]
fn should_close_before_its_time_when_the_shop_is_gone() {
	build_and_execute(|| {
		let id = open(TIME, 350);
		ShopOwners::mutate(|owners| owners.remove(&SHOP));
		assert_ok!(Distribution::expire_campaign(signed(stranger()), id));
		assert_eq!(free(TIME, &seller()), FUNDS);
		assert!(!Campaigns::<Test>::contains_key(id));
	});
}

#[test]
fn should_fail_when_closed_and_all_is_promised() {
	build_and_execute(|| {
		let id = open(NATIVE, 150);
		assert_eq!(engage(), Some(id));
		assert_ok!(Distribution::close_campaign(signed(seller()), id));
		assert_noop!(Distribution::expire_campaign(signed(stranger()), id), Error::<Test>::NothingToFree);
	});
}

#[test]
fn should_free_what_was_stuck_when_closed() {
	build_and_execute(|| {
		let id = open(TIME, 150);
		assert_eq!(engage(), Some(id));
		assert_ok!(Distribution::close_campaign(signed(seller()), id));
		assert_ok!(Assets::block(signed(seller()), 1, seller()));
		events();
		Line::returned().of(id).settle();
		assert_eq!(events(), []);
		assert_eq!(held(TIME, &seller()), 100);
		assert_noop!(Distribution::expire_campaign(signed(stranger()), id), TokenError::CannotCreate);

		assert_ok!(Assets::thaw(signed(seller()), 1, seller()));
		assert_ok!(Distribution::expire_campaign(signed(stranger()), id));
		assert_eq!(events(), [Event::LeftoverFreed { campaign: id, freed: 100 }]);
		assert_eq!(free(TIME, &seller()), FUNDS);
		assert!(!Campaigns::<Test>::contains_key(id));
	});
}
