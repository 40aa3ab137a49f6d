// SPDX-License-Identifier: Apache-2.0

//! What refusals cost. A caller who is refused pays for what the call read, and never more than twice the price of the same
//! call when it is not refused.

use crate::{mock::*, Call, CampaignListingsOf, Error, WeightInfo};
use frame_support::{assert_ok, traits::GetCallName, weights::Weight};
use souk_primitives::{network::Networks as _, standing::Standing as _};
use sp_runtime::DispatchError;
use std::collections::BTreeSet;

/// What a call costs, and how it ended.
fn charged(who: AccountId, call: Call<Test>) -> (Weight, Result<(), DispatchError>) {
	souk_testing::charged(RuntimeCall::Distribution(call), signed(who))
}

type Step = (AccountId, Call<Test>);

fn open_over(who: AccountId, shop: u32, listings: &[u64], budget: u128) -> Step {
	let listings = listings.iter().copied().collect::<BTreeSet<_>>();
	let listings = Some(CampaignListingsOf::<Test>::try_from(listings).unwrap());
	(who, Call::open_campaign { shop, listings, terms: terms(NATIVE), budget, expires: START + HOUR })
}

/// For each call: how the state is prepared, the call that succeeds then, and calls that are refused instead.
fn table() -> Vec<(fn(), Step, Vec<Step>)> {
	let promoter = promoters()[0].account();
	vec![
		(
			|| (),
			open_over(seller(), SHOP, &[100, 101], 1_000),
			vec![
				open_over(stranger(), SHOP, &[100, 101], 1_000),
				open_over(seller(), 9, &[100, 101], 1_000),
				open_over(seller(), MODEST_SHOP, &[100, 101], 1_000),
				open_over(seller(), SHOP, &[100, 300], 1_000),
				open_over(seller(), SHOP, &[100, 101], 1),
				open_over(seller(), SHOP, &[100, 101], u128::MAX),
			],
		),
		(
			|| {
				open(NATIVE, 1_000);
			},
			(seller(), Call::top_up_campaign { campaign: 0, amount: 10 }),
			vec![
				(stranger(), Call::top_up_campaign { campaign: 0, amount: 10 }),
				(seller(), Call::top_up_campaign { campaign: 1, amount: 10 }),
				(seller(), Call::top_up_campaign { campaign: 0, amount: 0 }),
				(seller(), Call::top_up_campaign { campaign: 0, amount: 2 * FUNDS }),
			],
		),
		(
			|| {
				open(NATIVE, 1_000);
			},
			(seller(), Call::close_campaign { campaign: 0 }),
			vec![
				(stranger(), Call::close_campaign { campaign: 0 }),
				(seller(), Call::close_campaign { campaign: 1 }),
			],
		),
		(
			|| {
				open(NATIVE, 1_000);
				ShopOwners::mutate(|owners| owners.insert(SHOP, stranger()));
				open_campaign_of_stranger();
			},
			(buyer(), Call::expire_campaign { campaign: 0 }),
			vec![
				(buyer(), Call::expire_campaign { campaign: 1 }),
				(buyer(), Call::expire_campaign { campaign: 2 }),
			],
		),
		(
			|| Line::default().settle(),
			(promoter.clone(), Call::forget_record {}),
			vec![(stranger(), Call::forget_record {})],
		),
		(
			|| {
				Line::default().settle();
				set_now(START + RETENTION + 1);
				Line::default().over(&[promoters()[1].account()]).settle();
			},
			(buyer(), Call::remove_record { promoter }),
			vec![
				(buyer(), Call::remove_record { promoter: nobody() }),
				(buyer(), Call::remove_record { promoter: promoters()[1].account() }),
			],
		),
	]
}

fn open_campaign_of_stranger() {
	let expires = START + HOUR;
	assert_ok!(Distribution::open_campaign(signed(stranger()), SHOP, None, terms(NATIVE), 100, expires));
}

#[test]
fn should_charge_at_most_twice_a_good_call_when_refused() {
	let cases = table().len();
	// One case for each call of the pallet.
	assert_eq!(cases, Call::<Test>::get_call_names().len());
	for case in 0..cases {
		build_and_execute(|| {
			let (prepare, (who, call), refusals) = table().swap_remove(case);
			prepare();
			let mut dearest = Weight::zero();
			for (who, call) in refusals {
				let before = state_root();
				let (weight, result) = charged(who, call.clone());
				assert!(result.is_err(), "{call:?}");
				assert_eq!(before, state_root(), "{call:?}");
				dearest = dearest.max(weight);
			}
			let (price, result) = charged(who, call.clone());
			assert_ok!(result);
			assert!(
				dearest.all_lte(price.saturating_mul(2)),
				"{call:?}: {dearest:?} refused, {price:?} good"
			);
		});
	}
}

#[test]
fn should_give_weight_back_when_refused_before_the_work() {
	build_and_execute(|| {
		let listings = (100..116).collect::<Vec<_>>();
		let (who, call) = open_over(stranger(), SHOP, &listings, 1_000);
		let refused = <() as WeightInfo>::refused(16);
		assert_eq!(charged(who, call), (refused, Err(Error::<Test>::NotOwner.into())));
		assert!(refused.all_lt(<() as WeightInfo>::open_campaign(16)));
		// The funds of another pallet may be found missing late, so that refusal costs the whole call.
		let (who, call) = open_over(seller(), SHOP, &listings, 2 * FUNDS);
		let asked = NetworkTable::weight() + Ladder::weight();
		assert_eq!(charged(who, call).0, <() as WeightInfo>::open_campaign(16) + asked);
	});
}
