// SPDX-License-Identifier: Apache-2.0

//! Each invariant notices when it is broken.

use crate::{mock::*, types::*, *};
use frame_support::{assert_err, assert_ok, storage::with_storage_layer};
use souk_primitives::{
	activity::{Activity, Deed},
	rewards::{Basis, CaseState, Penalty, Pot, Recycling},
};
use sp_runtime::{DispatchError, Perbill};

/// A state with a bit of everything.
fn furnished() {
	fill(Pot::Cashback, TIME, 10_000);
	create(daily(SOUK, Basis::Power, 1_000), 50_000);
	Line::new(1, 2).settle();
	Rewards::rate_shop(1, &alice(), 5);
	assert_ok!(Rewards::freeze(signed(alice()), 20_000));
	assert_ok!(Rewards::fund_pot(signed(bob()), Pot::Dividends, 500));
	assert_ok!(Rewards::set_inviter(signed(acc(9)), alice()));
	assert_ok!(Rewards::acknowledge_debt(signed(alice()), bob(), 10, now() + 1));
	assert_ok!(Rewards::seal(signed(bob()), 1_000));
	pass_and_close(1);
	assert_ok!(Rewards::claim(signed(alice()), 0, 0));
	Rewards::record(&alice(), Deed::TraceUpload, 1);
	assert_ok!(Rewards::open_case(fraud(), bob(), Penalty::WeightCut, cid(1)));
	assert_ok!(Rewards::do_try_state());
}

fn breaks(how: impl FnOnce(), error: &'static str) {
	let _ = with_storage_layer::<(), DispatchError, _>(|| {
		how();
		assert_err!(Rewards::do_try_state(), error);
		Err(DispatchError::Other("undo"))
	});
	assert_ok!(Rewards::do_try_state());
}

#[test]
fn should_notice_what_is_broken() {
	new_test_ext().execute_with(|| {
		furnished();
		breaks(|| NextPrune::<Test>::put(1), "an era was pruned that has not expired");
		breaks(|| NextExpire::<Test>::put(2), "an era expired that was not closed");
		breaks(|| NextClose::<Test>::put(2), "an era was closed that is not over");
		breaks(
			|| EraClock::<Test>::mutate(|clock| clock.as_mut().unwrap().length = 0),
			"an era was closed that is not over",
		);
		breaks(|| Shares::<Test>::insert(7, alice(), Share::default()), "a share of an era that is not kept");
		breaks(
			|| Shares::<Test>::mutate(1, alice(), |share| share.activity.buyer += 1),
			"a total is not the sum of its shares",
		);
		breaks(|| Totals::<Test>::remove(1), "shares have no total");
		breaks(
			|| Shares::<Test>::mutate(1, alice(), |share| share.bizpower += 1),
			"an owner's BizPower is not its shops'",
		);
		breaks(
			|| Ratings::<Test>::insert(1, 4, Rated { owner: alice(), bizpower: 9 }),
			"an owner's BizPower is not its shops'",
		);
		breaks(|| Pairs::<Test>::insert(9, (alice(), bob()), ()), "a pair of an era that is not kept");
		breaks(|| Pairs::<Test>::insert(1, (bob(), alice()), ()), "a pair is out of order");
		breaks(|| NextPolicy::<Test>::put(0), "a policy has a number that was not given out");
		breaks(
			|| Policies::<Test>::mutate(0, |policy| policy.as_mut().unwrap().owed += 1),
			"a policy's debts are miscounted",
		);
		breaks(
			|| Policies::<Test>::mutate(0, |policy| policy.as_mut().unwrap().emitted = 1 << 90),
			"a policy emitted more than its schedule",
		);
		breaks(
			|| EraPays::<Test>::mutate(0, 0, |pay| pay.as_mut().unwrap().claimed -= 1),
			"what was claimed is not what the claimants had coming",
		);
		breaks(
			|| {
				let pot = Rewards::account_of(Pot::Policy(0));
				assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), pot, ED));
			},
			"a policy owes more than its pot holds",
		);
		breaks(
			|| Granted::<Test>::mutate(Fund::Cashback, |sum| *sum += 1),
			"purses are not what was granted",
		);
		breaks(|| Accounts::<Test>::remove(bob()), "a purse without an account in the ledger");
		breaks(
			|| Accounts::<Test>::mutate(alice(), |row| row.as_mut().unwrap().era = 9),
			"an account is of an era to come",
		);
		breaks(
			|| AllDividends::<Test>::mutate(|all| all.accumulator.shares += 1),
			"stakes are not the shares of the dividends",
		);
		breaks(|| AllDividends::<Test>::mutate(|all| all.owed -= 2), "stakes have more coming than is owed");
		breaks(
			|| AllDividends::<Test>::mutate(|all| all.owed += 100_000),
			"the dividend pot owes more than it holds",
		);
		breaks(
			|| {
				Stakes::<Test>::mutate(alice(), |stake| {
					stake.as_mut().unwrap().leaving.try_push((1, 1)).unwrap();
				});
			},
			"a stake is not what is on hold",
		);
		breaks(
			|| Invitations::<Test>::mutate(acc(9), |row| row.as_mut().unwrap().inviter = acc(9)),
			"an account invited itself",
		);
		let standing = Standing {
			penalty: Penalty::Deletion,
			weight: Perbill::one(),
			limited_until: 0,
			claims_from: 0,
			since: 0,
		};
		breaks(|| Standings::<Test>::insert(alice(), standing), "a deleted account has a row");
		breaks(
			|| {
				let case = FraudCase {
					penalty: Penalty::Limit,
					evidence: cid(1),
					answer: None,
					state: CaseState::Open,
					deadline: 0,
				};
				Cases::<Test>::insert(alice(), case);
			},
			"a case skips a rung",
		);
		let debt = Debts::<Test>::get(alice(), bob()).unwrap();
		breaks(|| Debts::<Test>::insert(bob(), alice(), debt), "two accounts owe each other");
		breaks(|| Debts::<Test>::insert(alice(), alice(), debt), "an account owes itself");
		breaks(|| Debts::<Test>::insert(alice(), carol(), debt), "deposits of debts are not what is on hold");
		breaks(|| Recycled::<Test>::insert(SOUK, 1_001), "ratio policies paid more than was recycled");
		let recycling = Recycling { part: Perbill::one(), policy: 9 };
		breaks(|| FeeRecycling::<Test>::put(recycling), "fees are recycled to a policy that never was");
		breaks(|| Sealed::<Test>::put(1 << 50), "what was sealed is not in the sink");
		SoukCap::set(1);
		assert_err!(Rewards::do_try_state(), "too much SOUK");
		SoukCap::set(1 << 100);
		TimeCap::set(1);
		assert_err!(Rewards::do_try_state(), "too much TIME");
		TimeCap::set(1 << 100);
	});
}
