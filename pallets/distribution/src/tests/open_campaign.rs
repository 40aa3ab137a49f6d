// SPDX-License-Identifier: Apache-2.0

use super::Reason;
use crate::{
	mock::*, CampaignListingsOf, CampaignTerms, Campaigns, Error, Event, NextCampaign, OpenCampaigns,
};
use frame_support::{assert_ok, dispatch::DispatchResultWithPostInfo, traits::fungible::Mutate};
use souk_primitives::{promotion::Audience, AssetId, ShopId};
use sp_runtime::{DispatchError, Perbill, TokenError};
use std::collections::BTreeSet;

fn listings(of: impl IntoIterator<Item = u64>) -> Option<CampaignListingsOf<Test>> {
	Some(of.into_iter().collect::<BTreeSet<_>>().try_into().unwrap())
}

/// Open with everything right but what `change` changes.
fn call(change: impl FnOnce(&mut Args)) -> DispatchResultWithPostInfo {
	let mut args = Args {
		origin: signed(seller()),
		shop: SHOP,
		listings: None,
		terms: terms(NATIVE),
		budget: 1_000,
		expires: START + HOUR,
	};
	change(&mut args);
	let Args { origin, shop, listings, terms, budget, expires } = args;
	Distribution::open_campaign(origin, shop, listings, terms, budget, expires)
}

struct Args {
	origin: RuntimeOrigin,
	shop: ShopId,
	listings: Option<CampaignListingsOf<Test>>,
	terms: CampaignTerms,
	budget: u128,
	expires: u64,
}

#[test]
fn should_hold_the_budget_when_all_is_right() {
	build_and_execute(|| {
		for (id, asset) in [NATIVE, TIME, TOKEN].into_iter().enumerate() {
			let id = id as u32;
			assert_ok!(call(|args| {
				args.terms = terms(asset.clone());
				args.listings = listings([100, 101]);
			}));
			assert_eq!(held(asset.clone(), &seller()), 1_000);
			assert_eq!(free(asset.clone(), &seller()), FUNDS - 1_000);
			assert_eq!(
				events(),
				[Event::CampaignOpened {
					campaign: id,
					shop: SHOP,
					funder: seller(),
					terms: terms(asset.clone()),
					budget: 1_000,
					expires: START + HOUR,
				}]
			);
			let campaign = Campaigns::<Test>::get(id).unwrap();
			assert_eq!((campaign.remaining, campaign.reserved, campaign.closed), (1_000, 0, false));
		}
		assert_eq!(OpenCampaigns::<Test>::get(SHOP).into_inner(), [0, 1, 2]);
		assert_eq!(NextCampaign::<Test>::get(), 3);
	});
}

#[test]
fn should_fail_when_origin_is_not_a_signed_owner() {
	build_and_execute(|| {
		assert_noop!(call(|args| args.origin = RuntimeOrigin::root()), DispatchError::BadOrigin);
		assert_noop!(call(|args| args.origin = RuntimeOrigin::none()), DispatchError::BadOrigin);
		assert_noop!(call(|args| args.origin = signed(stranger())), Error::<Test>::NotOwner);
	});
}

#[test]
fn should_fail_when_shop_does_not_exist() {
	build_and_execute(|| {
		assert_noop!(call(|args| args.shop = 99), Error::<Test>::ShopNotFound);
	});
}

#[test]
fn should_fail_when_shop_may_not_market() {
	build_and_execute(|| {
		assert_noop!(call(|args| args.shop = MODEST_SHOP), Error::<Test>::CapabilityMissing);
	});
}

#[test]
fn should_fail_when_asset_is_not_accepted() {
	build_and_execute(|| {
		for asset in [JUNK, AssetId::WithId(77)] {
			assert_noop!(call(|args| args.terms.asset = asset), Error::<Test>::AssetNotAccepted);
		}
	});
}

#[test]
fn should_fail_when_reward_is_zero() {
	build_and_execute(|| {
		assert_noop!(call(|args| args.terms.reward = 0), Error::<Test>::ZeroReward);
		assert_noop!(call(|args| args.terms.max_part = Perbill::zero()), Error::<Test>::ZeroReward);
	});
}

#[test]
fn should_fail_when_budget_does_not_pay_one_reward() {
	build_and_execute(|| {
		assert_noop!(call(|args| args.budget = 99), Error::<Test>::BudgetTooSmall);
		assert_ok!(call(|args| args.budget = 100));
	});
}

#[test]
fn should_fail_when_expiry_passed() {
	build_and_execute(|| {
		assert_noop!(call(|args| args.expires = START), Error::<Test>::ExpiryPassed);
		assert_noop!(call(|args| args.expires = 0), Error::<Test>::ExpiryPassed);
		assert_ok!(call(|args| args.expires = START + 1));
	});
}

#[test]
fn should_fail_when_expiry_is_too_far() {
	build_and_execute(|| {
		let last = START + MAX_CAMPAIGN_LIFE;
		for expires in [last + 1, u64::MAX] {
			assert_noop!(call(|args| args.expires = expires), Error::<Test>::ExpiryTooFar);
		}
		assert_ok!(call(|args| args.expires = last));
	});
}

#[test]
fn should_fail_when_no_listing_is_named() {
	build_and_execute(|| {
		assert_noop!(call(|args| args.listings = listings([])), Error::<Test>::NoListings);
	});
}

#[test]
fn should_fail_when_a_listing_is_not_of_the_shop() {
	build_and_execute(|| {
		for listing in [300, 0, u64::MAX] {
			assert_noop!(
				call(|args| args.listings = listings([100, listing])),
				Error::<Test>::ListingNotFound
			);
		}
	});
}

#[test]
fn should_fail_when_the_shop_has_too_many() {
	build_and_execute(|| {
		for _ in 0..4 {
			assert_ok!(call(|_| ()));
		}
		assert_noop!(call(|_| ()), Error::<Test>::TooManyCampaigns);
		assert_ok!(call(|args| args.shop = OTHER_SHOP));
		assert_ok!(Distribution::close_campaign(signed(seller()), 2));
		assert_ok!(call(|_| ()));
		assert_eq!(OpenCampaigns::<Test>::get(SHOP).into_inner(), [0, 1, 3, 5]);
	});
}

#[test]
fn should_fail_when_numbers_ran_out() {
	build_and_execute(|| {
		NextCampaign::<Test>::put(u32::MAX);
		assert_noop!(call(|_| ()), Error::<Test>::NoIdLeft);
	});
}

#[test]
fn should_fail_when_funds_cannot_be_held() {
	build_and_execute(|| {
		assert_noop!(call(|args| args.budget = FUNDS + 1), TokenError::FundsUnavailable);
		assert_noop!(call(|args| args.budget = u128::MAX), TokenError::FundsUnavailable);
		assert_noop!(
			call(|args| {
				args.terms.asset = TIME;
				args.budget = FUNDS + 1
			}),
			TokenError::FundsUnavailable
		);
		// The existential deposit cannot be held.
		Balances::set_balance(&seller(), 109);
		assert_noop!(call(|args| args.budget = 100), TokenError::FundsUnavailable);
	});
}

#[test]
fn should_fail_when_a_sale_of_any_size_would_be_paid_for() {
	build_and_execute(|| {
		assert_noop!(call(|args| args.terms.least_sale = 0), Error::<Test>::ZeroLeastSale);
		assert_noop!(call(|args| args.terms.least_fiat = Some(euros(0))), Error::<Test>::ZeroLeastSale);
		assert_ok!(call(|args| args.terms.least_fiat = None));
	});
}

#[test]
#[should_panic(expected = "a campaign can be open")]
fn should_not_start_when_no_campaign_can_be_open() {
	CampaignLife::set(0);
	<Distribution as frame_support::traits::Hooks<_>>::integrity_test();
}

#[test]
fn should_fail_when_nobody_could_be_paid() {
	build_and_execute(|| {
		NetworkOpen::set(false);
		let for_members = |args: &mut Args| args.terms.audience = Audience::Members;
		assert_noop!(call(for_members), Error::<Test>::NetworkNotFound);
		NetworkOpen::set(true);
		assert_ok!(call(for_members));
		assert_noop!(call(|args| args.terms.least_tier = 4), Error::<Test>::TierNotFound);
		assert_ok!(call(|args| args.terms.least_tier = 3));
	});
}

#[test]
fn should_fail_when_penalties_forbid_the_owner_to_promote() {
	build_and_execute(|| {
		Limited::set(vec![seller()]);
		assert_noop!(call(|_| {}), Error::<Test>::MayNotPromote);
		Limited::take();
		assert_ok!(call(|_| {}));
	});
}
