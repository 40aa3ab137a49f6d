// SPDX-License-Identifier: Apache-2.0

use super::Reason;
use crate::{mock::*, Campaigns, Error, Event};
use frame_support::assert_ok;
use sp_runtime::{DispatchError, TokenError};

#[test]
fn should_hold_more_and_take_more_lines_when_topped_up() {
	build_and_execute(|| {
		let id = open(TIME, 150);
		assert_eq!(engage(), Some(id));
		assert_eq!(engage(), None);
		events();
		assert_ok!(Distribution::top_up_campaign(signed(seller()), id, 50));
		assert_eq!(events(), [Event::CampaignToppedUp { campaign: id, amount: 50, remaining: 200 }]);
		assert_eq!(held(TIME, &seller()), 200);
		assert_eq!(engage(), Some(id));
		assert_eq!(engage(), None);
	});
}

#[test]
fn should_fail_when_origin_is_not_the_funder() {
	build_and_execute(|| {
		let id = open(NATIVE, 150);
		assert_noop!(Distribution::top_up_campaign(RuntimeOrigin::root(), id, 50), DispatchError::BadOrigin);
		assert_noop!(Distribution::top_up_campaign(signed(stranger()), id, 50), Error::<Test>::NotFunder);
	});
}

#[test]
fn should_stay_with_the_funder_when_the_shop_changes_hands() {
	build_and_execute(|| {
		let id = open(NATIVE, 150);
		ShopOwners::mutate(|owners| owners.insert(SHOP, stranger()));
		assert_noop!(Distribution::top_up_campaign(signed(stranger()), id, 50), Error::<Test>::NotFunder);
		assert_ok!(Distribution::top_up_campaign(signed(seller()), id, 50));
	});
}

#[test]
fn should_fail_when_campaign_does_not_exist() {
	build_and_execute(|| {
		assert_noop!(Distribution::top_up_campaign(signed(seller()), 0, 50), Error::<Test>::CampaignNotFound);
	});
}

#[test]
fn should_fail_when_campaign_is_closed_or_expired() {
	build_and_execute(|| {
		let id = open(NATIVE, 150);
		assert_eq!(engage(), Some(id));
		set_now(START + 10 * HOUR + 1);
		assert_noop!(Distribution::top_up_campaign(signed(seller()), id, 50), Error::<Test>::ExpiryPassed);
		assert_ok!(Distribution::close_campaign(signed(seller()), id));
		assert_noop!(Distribution::top_up_campaign(signed(seller()), id, 50), Error::<Test>::AlreadyClosed);
	});
}

#[test]
fn should_fail_when_capability_or_asset_went() {
	build_and_execute(|| {
		let id = open(TIME, 150);
		Unmarketed::set(vec![SHOP]);
		assert_noop!(
			Distribution::top_up_campaign(signed(seller()), id, 50),
			Error::<Test>::CapabilityMissing
		);
		Unmarketed::set(vec![]);
		Accepted::set(vec![]);
		assert_noop!(
			Distribution::top_up_campaign(signed(seller()), id, 50),
			Error::<Test>::AssetNotAccepted
		);
	});
}

#[test]
fn should_fail_when_amount_is_zero_or_too_large() {
	build_and_execute(|| {
		let id = open(NATIVE, 150);
		assert_noop!(Distribution::top_up_campaign(signed(seller()), id, 0), Error::<Test>::ZeroAmount);
		let all = u128::MAX;
		assert_noop!(Distribution::top_up_campaign(signed(seller()), id, all), Error::<Test>::BudgetTooLarge);
		let more = FUNDS;
		assert_noop!(Distribution::top_up_campaign(signed(seller()), id, more), TokenError::FundsUnavailable);
		assert_eq!(Campaigns::<Test>::get(id).unwrap().remaining, 150);
	});
}
