// SPDX-License-Identifier: Apache-2.0

use super::Reason;
use crate::{mock::*, Campaigns, Error, Event, OpenCampaigns};
use frame_support::assert_ok;
use sp_runtime::{DispatchError, TokenError};

#[test]
fn should_free_all_and_die_when_nothing_is_promised() {
	build_and_execute(|| {
		for asset in [NATIVE, TIME] {
			let id = open(asset.clone(), 150);
			events();
			assert_ok!(Distribution::close_campaign(signed(seller()), id));
			let by = seller();
			assert_eq!(events(), [Event::CampaignClosed { campaign: id, by, freed: 150, reserved: 0 }]);
			assert_eq!(held(asset.clone(), &seller()), 0);
			assert_eq!(free(asset, &seller()), FUNDS);
			assert!(!Campaigns::<Test>::contains_key(id));
			assert!(!OpenCampaigns::<Test>::contains_key(SHOP));
		}
	});
}

#[test]
fn should_keep_promises_when_closed() {
	build_and_execute(|| {
		let id = open(NATIVE, 350);
		assert_eq!((engage(), engage()), (Some(id), Some(id)));
		events();
		assert_ok!(Distribution::close_campaign(signed(seller()), id));
		let by = seller();
		assert_eq!(events(), [Event::CampaignClosed { campaign: id, by, freed: 150, reserved: 2 }]);
		assert_eq!(held(NATIVE, &seller()), 200);
		assert_eq!(engage(), None);

		Line::default().of(id).settle();
		let closing = promoters()[2].account();
		assert_eq!(
			events(),
			[Event::RewardPaid { campaign: id, order: ORDER, promoter: closing.clone(), amount: 100 }]
		);
		assert_eq!(free(NATIVE, &closing), FUNDS + 100);
		Line::returned().of(id).settle();
		assert_eq!(events(), [Event::LeftoverFreed { campaign: id, freed: 100 }]);
		assert_eq!(held(NATIVE, &seller()), 0);
		assert_eq!(free(NATIVE, &seller()), FUNDS - 100);
		assert!(!Campaigns::<Test>::contains_key(id));
	});
}

#[test]
fn should_return_leftover_to_the_funder_when_the_new_owner_closes() {
	build_and_execute(|| {
		let id = open(NATIVE, 350);
		assert_eq!(engage(), Some(id));
		ShopOwners::mutate(|owners| owners.insert(SHOP, stranger()));
		events();
		assert_ok!(Distribution::close_campaign(signed(stranger()), id));
		let by = stranger();
		assert_eq!(events(), [Event::CampaignClosed { campaign: id, by, freed: 250, reserved: 1 }]);
		assert_eq!(free(NATIVE, &seller()), FUNDS - 100);
		assert_eq!(free(NATIVE, &stranger()), FUNDS);
		Line::cancelled().of(id).settle();
		assert_eq!(free(NATIVE, &seller()), FUNDS);
	});
}

#[test]
fn should_close_by_the_funder_when_the_shop_is_gone_or_of_another() {
	build_and_execute(|| {
		let (first, second) = (open(NATIVE, 100), open(NATIVE, 100));
		ShopOwners::mutate(|owners| owners.insert(SHOP, stranger()));
		assert_ok!(Distribution::close_campaign(signed(seller()), first));
		ShopOwners::mutate(|owners| owners.remove(&SHOP));
		assert_noop!(Distribution::close_campaign(signed(stranger()), second), Error::<Test>::NotOwner);
		assert_ok!(Distribution::close_campaign(signed(seller()), second));
		assert_eq!(free(NATIVE, &seller()), FUNDS);
	});
}

#[test]
fn should_fail_when_origin_is_neither_funder_nor_owner() {
	build_and_execute(|| {
		let id = open(NATIVE, 150);
		assert_noop!(Distribution::close_campaign(RuntimeOrigin::root(), id), DispatchError::BadOrigin);
		assert_noop!(Distribution::close_campaign(signed(stranger()), id), Error::<Test>::NotOwner);
	});
}

#[test]
fn should_fail_when_campaign_does_not_exist() {
	build_and_execute(|| {
		assert_noop!(Distribution::close_campaign(signed(seller()), 0), Error::<Test>::CampaignNotFound);
	});
}

#[test]
fn should_fail_when_closed_already() {
	build_and_execute(|| {
		let id = open(NATIVE, 150);
		assert_eq!(engage(), Some(id));
		assert_ok!(Distribution::close_campaign(signed(seller()), id));
		assert_noop!(Distribution::close_campaign(signed(seller()), id), Error::<Test>::AlreadyClosed);
	});
}

#[test]
fn should_fail_when_funds_cannot_be_released() {
	build_and_execute(|| {
		let id = open(TIME, 150);
		assert_ok!(Assets::block(signed(seller()), 1, seller()));
		assert_noop!(Distribution::close_campaign(signed(seller()), id), TokenError::CannotCreate);
		assert_ok!(Assets::thaw(signed(seller()), 1, seller()));
		assert_ok!(Distribution::close_campaign(signed(seller()), id));
		assert_eq!(free(TIME, &seller()), FUNDS);
	});
}

/// While everything is promised there is nothing to release. So funds that do not move keep no campaign open.
#[test]
fn should_close_when_funds_do_not_move_and_all_is_promised() {
	build_and_execute(|| {
		let id = open(TIME, 100);
		assert_eq!(engage(), Some(id));
		assert_ok!(Assets::block(signed(seller()), 1, seller()));
		events();
		assert_ok!(Distribution::close_campaign(signed(seller()), id));
		let by = seller();
		assert_eq!(events(), [Event::CampaignClosed { campaign: id, by, freed: 0, reserved: 1 }]);
		assert_eq!(held(TIME, &seller()), 100);
		assert_ok!(Assets::thaw(signed(seller()), 1, seller()));
		Line::cancelled().of(id).settle();
		assert_eq!(free(TIME, &seller()), FUNDS);
	});
}
