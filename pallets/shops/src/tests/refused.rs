// SPDX-License-Identifier: Apache-2.0

//! What refusals cost. A caller who is refused pays for what the call read, and never more than twice the price of the same
//! call when it is not refused.

use super::*;
use frame_support::{
	traits::{Get, GetCallName},
	weights::Weight,
};

/// What a call costs, and how it ended. Account 0 stands for root.
fn charged(who: AccountId, call: Call<Test>) -> (Weight, Result<(), DispatchError>) {
	let origin = if who == 0 { root() } else { signed(who) };
	souk_testing::charged(RuntimeCall::Shops(call), origin)
}

type Step = (AccountId, Call<Test>);

fn no_terms() -> ListingTerms {
	ListingTerms { experience_fee: Perbill::zero(), ..terms() }
}

/// For each call: how the state is prepared, the call that succeeds then, and calls that are refused instead.
fn table() -> Vec<(fn(), Step, Vec<Step>)> {
	let evidence = H256::zero();
	let expires = 2 * DAY;
	let verify = |who, shop, level| {
		(who, Call::verify_shop { shop, merchant: ALICE, profile: profile(), level, evidence, expires })
	};
	let add = |who, shop, capability| {
		(who, Call::add_capability { shop, capability, max_bond: ANY, max_fee: ANY, min_slots: 0 })
	};
	let slots = |who, shop, count| (who, Call::add_slots { shop, count, max_bond: ANY, max_fee: ANY });
	let open = |who, max_bond, max_fee| (who, Call::open_shop { profile: profile(), max_bond, max_fee });
	let publish = |who, shop, terms: ListingTerms| {
		(who, Call::publish_listings { shop, listings: batch(vec![new_listing(terms)]) })
	};
	let expected = seen(0);
	let accept = |who, shop, max_bond| (who, Call::accept_shop { shop, max_bond, expected });
	let term = |who, listing, expected, terms| (who, Call::update_terms { listing, expected, terms });
	let restock = |who, listing, change| (who, Call::restock { listing, change });
	let market = Capability::Market;
	let distribute = Capability::Distribute;
	vec![
		(|| (), open(BOB, ANY, ANY), vec![open(BOB, 0, ANY), open(BOB, ANY, 0)]),
		(
			|| (),
			(ALICE, Call::update_profile { shop: 0, profile: profile() }),
			vec![
				(BOB, Call::update_profile { shop: 0, profile: profile() }),
				(ALICE, Call::update_profile { shop: 9, profile: profile() }),
			],
		),
		(
			|| (),
			(ALICE, Call::wind_down_shop { shop: 0 }),
			vec![(BOB, Call::wind_down_shop { shop: 0 }), (ALICE, Call::wind_down_shop { shop: 9 })],
		),
		(
			|| {
				assert_ok!(Shops::wind_down_shop(signed(ALICE), 0));
			},
			(ALICE, Call::reopen_shop { shop: 0 }),
			vec![(BOB, Call::reopen_shop { shop: 0 }), (ALICE, Call::reopen_shop { shop: 9 })],
		),
		(
			|| {
				for listing in [0, 1] {
					assert_ok!(Shops::delist(signed(ALICE), listing));
				}
			},
			(ALICE, Call::close_shop { shop: 0 }),
			vec![(BOB, Call::close_shop { shop: 0 }), (ALICE, Call::close_shop { shop: 9 })],
		),
		(
			|| (),
			(ALICE, Call::offer_shop { shop: 0, to: BOB }),
			vec![
				(BOB, Call::offer_shop { shop: 0, to: BOB }),
				(ALICE, Call::offer_shop { shop: 0, to: ALICE }),
			],
		),
		(
			|| {
				assert_ok!(Shops::offer_shop(signed(ALICE), 0, BOB));
			},
			(BOB, Call::cancel_offer { shop: 0 }),
			vec![(CHARLIE, Call::cancel_offer { shop: 0 }), (BOB, Call::cancel_offer { shop: 9 })],
		),
		(
			|| {
				assert_ok!(Shops::offer_shop(signed(ALICE), 0, BOB));
			},
			accept(BOB, 0, ANY),
			vec![
				accept(BOB, 0, 1),
				accept(CHARLIE, 0, ANY),
				accept(BOB, 9, ANY),
				(BOB, Call::accept_shop { shop: 0, max_bond: ANY, expected: H256::zero() }),
			],
		),
		(
			|| (),
			add(ALICE, 0, market),
			vec![
				add(BOB, 0, market),
				add(ALICE, 0, Capability::Network),
				add(ALICE, 0, distribute),
				(
					ALICE,
					Call::add_capability {
						shop: 0,
						capability: market,
						max_bond: 0,
						max_fee: ANY,
						min_slots: 0,
					},
				),
			],
		),
		(
			|| {
				assert_ok!(Shops::delist(signed(ALICE), 1));
			},
			(ALICE, Call::give_up_capability { shop: 0, capability: distribute }),
			vec![
				(ALICE, Call::give_up_capability { shop: 0, capability: market }),
				(ALICE, Call::give_up_capability { shop: 0, capability: Capability::Publish }),
				(BOB, Call::give_up_capability { shop: 0, capability: distribute }),
			],
		),
		(|| (), slots(ALICE, 0, 1), vec![slots(BOB, 0, 1), slots(ALICE, 0, 99), slots(ALICE, 0, 0)]),
		(
			|| {
				assert_ok!(Shops::add_slots(signed(ALICE), 0, 2, ANY, ANY));
			},
			(ALICE, Call::give_up_slots { shop: 0, count: 1 }),
			vec![
				(ALICE, Call::give_up_slots { shop: 0, count: 9 }),
				(BOB, Call::give_up_slots { shop: 0, count: 1 }),
			],
		),
		(
			|| {
				assert_ok!(Shops::delist(signed(ALICE), 1));
				assert_ok!(Shops::give_up_capability(signed(ALICE), 0, Capability::Distribute));
				System::set_block_number(1 + UNBONDING);
			},
			(BOB, Call::release_bonds { owner: ALICE }),
			vec![(BOB, Call::release_bonds { owner: CHARLIE })],
		),
		(
			|| punish(ALICE, souk_primitives::rewards::Penalty::Deletion),
			(BOB, Call::seize_bonds { owner: ALICE }),
			vec![(BOB, Call::seize_bonds { owner: CHARLIE })],
		),
		(
			|| (),
			verify(ATTESTER, 0, 1),
			vec![verify(ATTESTER, 0, 0), verify(ATTESTER, 9, 1), verify(BOB, 0, 1)],
		),
		(
			|| {
				let (evidence, expires) = (H256::zero(), 2 * DAY);
				assert_ok!(Shops::verify_shop(signed(ATTESTER), 0, ALICE, profile(), 1, evidence, expires));
			},
			(ATTESTER, Call::revoke_verification { shop: 0, evidence }),
			vec![
				(BOB, Call::revoke_verification { shop: 0, evidence }),
				(ATTESTER, Call::revoke_verification { shop: 9, evidence }),
				(ATTESTER, Call::revoke_verification { shop: 0, evidence: H256::repeat_byte(1) }),
			],
		),
		(
			|| (),
			publish(ALICE, 0, terms()),
			vec![publish(BOB, 0, terms()), publish(ALICE, 9, terms()), publish(ALICE, 0, no_terms())],
		),
		(
			|| (),
			term(ALICE, 0, None, terms()),
			vec![
				term(BOB, 0, None, terms()),
				term(ALICE, 9, None, terms()),
				term(ALICE, 0, Some(H256::zero()), terms()),
				term(ALICE, 0, None, no_terms()),
			],
		),
		(
			|| (),
			(ALICE, Call::update_metadata { listing: 0, metadata: cid(5) }),
			vec![
				(BOB, Call::update_metadata { listing: 0, metadata: cid(5) }),
				(ALICE, Call::update_metadata { listing: 9, metadata: cid(5) }),
			],
		),
		(
			|| (),
			restock(ALICE, 0, Restock::Add(1)),
			vec![
				restock(ALICE, 0, Restock::Set { was: 11, units: 1 }),
				restock(ALICE, 0, Restock::Add(u32::MAX)),
				restock(BOB, 0, Restock::Add(1)),
			],
		),
		(
			|| (),
			(ALICE, Call::pause_listing { listing: 0 }),
			vec![(BOB, Call::pause_listing { listing: 0 }), (ALICE, Call::pause_listing { listing: 9 })],
		),
		(
			|| {
				assert_ok!(Shops::pause_listing(signed(ALICE), 0));
			},
			(ALICE, Call::resume_listing { listing: 0 }),
			vec![(BOB, Call::resume_listing { listing: 0 }), (ALICE, Call::resume_listing { listing: 1 })],
		),
		(
			|| (),
			(ALICE, Call::delist { listing: 0 }),
			vec![(BOB, Call::delist { listing: 0 }), (ALICE, Call::delist { listing: 9 })],
		),
		(
			|| (),
			(MODERATOR, Call::withdraw_listing { listing: 0 }),
			vec![
				(ALICE, Call::withdraw_listing { listing: 0 }),
				(MODERATOR, Call::withdraw_listing { listing: 9 }),
			],
		),
		(
			|| {
				assert_ok!(Shops::withdraw_listing(signed(MODERATOR), 0));
			},
			(MODERATOR, Call::reinstate_listing { listing: 0 }),
			vec![
				(ALICE, Call::reinstate_listing { listing: 0 }),
				(MODERATOR, Call::reinstate_listing { listing: 1 }),
			],
		),
		(
			|| (),
			(MODERATOR, Call::suspend_shop { shop: 0 }),
			vec![(ALICE, Call::suspend_shop { shop: 0 }), (MODERATOR, Call::suspend_shop { shop: 9 })],
		),
		(
			|| {
				assert_ok!(Shops::suspend_shop(signed(MODERATOR), 0));
			},
			(MODERATOR, Call::reinstate_shop { shop: 0 }),
			vec![(ALICE, Call::reinstate_shop { shop: 0 }), (MODERATOR, Call::reinstate_shop { shop: 9 })],
		),
		(
			|| (),
			(0, Call::set_price { what: Priced::Slot, charge: None }),
			vec![
				(ALICE, Call::set_price { what: Priced::Slot, charge: None }),
				(0, Call::set_price { what: Priced::Slot, charge: Some(Charge { bond: ANY, fee: 0 }) }),
			],
		),
	]
}

#[test]
fn should_charge_at_most_twice_a_good_call_when_refused() {
	let cases = {
		let mut cases = 0;
		stocked().run(|| cases = table().len());
		cases
	};
	// One case for each call of the pallet.
	assert_eq!(cases, Call::<Test>::get_call_names().len());
	for case in 0..cases {
		stocked().run(|| {
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
	stocked().run(|| {
		let refused = <() as WeightInfo>::refused();
		let publish = |who, count: usize| {
			let listings = batch(vec![new_listing(terms()); count]);
			charged(who, Call::publish_listings { shop: 0, listings })
		};
		assert_eq!(publish(BOB, 5), (refused, Err(Error::<Test>::NotOwner.into())));
		// A queue of the most bonds is what a release is charged for at first.
		let most = <Test as Config>::MaxUnbondingChunks::get();
		assert!(refused.all_lt(<() as WeightInfo>::release_bonds(most)));
		let release = charged(BOB, Call::release_bonds { owner: BOB });
		assert_eq!(release, (refused, Err(Error::<Test>::NothingToRelease.into())));
		// The funds of another pallet may be found missing late, so that refusal costs the whole call.
		let open = Call::open_shop { profile: profile(), max_bond: ANY, max_fee: ANY };
		assert_eq!(charged(POOR, open).0, <() as WeightInfo>::open_shop());
	});
}
