// SPDX-License-Identifier: Apache-2.0

//! Every check of the invariants has been seen to fail. A case breaks a sound state in one way, and names the whole
//! message that must come of it.

use crate::{mock::*, types::*, *};
use frame_support::{assert_ok, storage::unhashed, BoundedVec};
use souk_math::emission::Schedule;
use souk_primitives::{
	activity::{Activity, Deed},
	rewards::{Basis, CaseState, EmissionMode, Penalty, Pot, Recycling, SupplyCaps},
	Balance, Millis,
};
use sp_runtime::{Perbill, TryRuntimeError};
use std::collections::BTreeSet;

/// The message that must come, and how the state is broken.
type Case = (&'static str, fn());

/// A state with something in every row: era 0 is closed and half claimed, era 1 runs.
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

fn share(era: u32, who: AccountId, harm: impl FnOnce(&mut Share)) {
	Shares::<Test>::mutate(era, who, harm);
}

fn pair(era: u32, one: AccountId, other: AccountId, smaller: bool) {
	Pairs::<Test>::insert(era, (one, other), Counted { smaller, larger: false });
}

/// The modes pay these percents, the second from era `from` on.
fn modes(now: u32, from: u32, later: u32) {
	let mode = |percent| EmissionMode::Bounded { part: Perbill::from_percent(percent) };
	EraModes::<Test>::put(Modes { mode: mode(now), next: Some((from, mode(later))) });
}

fn rate(era: u32, owner: AccountId) {
	Ratings::<Test>::insert(era, 4, Rated { owner, bizpower: 9 });
}

fn policy(harm: impl FnOnce(&mut PolicyOf<Test>)) {
	Policies::<Test>::mutate(0, |policy| harm(policy.as_mut().unwrap()));
}

fn pay(harm: impl FnOnce(&mut EraPay)) {
	EraPays::<Test>::mutate(0, 0, |pay| harm(pay.as_mut().unwrap()));
}

/// Pay as policy 0 set it aside for era 0, for another policy and era.
fn copy_pay(policy: u32, era: u32) {
	let pay = EraPays::<Test>::get(0, 0).unwrap();
	EraPays::<Test>::insert(policy, era, pay);
}

fn purse(harm: impl FnOnce(&mut Purse)) {
	Purses::<Test>::mutate(Fund::Cashback, bob(), |purse| harm(purse.as_mut().unwrap()));
}

fn stake(harm: impl FnOnce(&mut Stake)) {
	Stakes::<Test>::mutate(alice(), |stake| harm(stake.as_mut().unwrap()));
}

fn leaving(parts: &[(Millis, Balance)]) {
	stake(|stake| stake.leaving = BoundedVec::truncate_from(parts.to_vec()));
}

fn invitation(harm: impl FnOnce(&mut InvitationOf<Test>)) {
	Invitations::<Test>::mutate(acc(9), |row| harm(row.as_mut().unwrap()));
}

fn dealt(with: &[u8]) {
	let with = with.iter().map(|index| acc(*index)).collect::<Vec<_>>();
	invitation(|row| row.dealt = BoundedVec::truncate_from(with));
}

fn penalty(penalty: Penalty, since: u32) {
	let standing = Standing { penalty, weight: Perbill::one(), limited_until: 0, claims_from: 0, since };
	Standings::<Test>::insert(alice(), standing);
}

/// The debt of alice to bob, changed, as a debt of others.
fn copy_debt(debtor: AccountId, creditor: AccountId, harm: impl FnOnce(&mut Debt)) {
	let mut debt = Debts::<Test>::get(alice(), bob()).unwrap();
	harm(&mut debt);
	Debts::<Test>::insert(debtor, creditor, debt);
}

fn cap(souk: Balance, time: Balance) {
	Caps::<Test>::put(SupplyCaps { souk, time });
}

const ERAS: [Case; 29] = [
	("1: an era was pruned that has not expired", || NextPrune::<Test>::put(1)),
	("1: an era expired that was not closed", || NextExpire::<Test>::put(2)),
	("1: an era was closed that is not over", || NextClose::<Test>::put(2)),
	("1: the clock stands still", || EraClock::<Test>::put(Clock { era: 5, since: now(), length: 0 })),
	("1: pay is held of an era that is open or expired", || HeldUntil::<Test>::insert(1, 2)),
	("1: pay is held of an era that is open or expired", || NextExpire::<Test>::put(1)),
	("1: a closed era does not say until when it is held", || HeldUntil::<Test>::remove(0)),
	("1: a closed era does not say until when it is held", || HeldUntil::<Test>::insert(0, 0)),
	("1: a mode pays too large a part", || modes(91, 0, 50)),
	("1: a mode pays too large a part", || modes(50, 0, 91)),
	("1: a mode begins too late", || modes(50, 3, 50)),
	("2: a sum does not fit", || {
		share(1, alice(), |share| share.activity.seller = u128::MAX);
		share(1, carol(), |share| share.activity.seller = 1);
	}),
	("2: a rating is of an era that is not kept", || rate(7, alice())),
	("2: a share is of an era that is not kept", || Shares::<Test>::insert(7, alice(), Share::default())),
	("2: a share is of an era that is not kept", || {
		// Era 0 was pruned and its shares are still there.
		NextClose::<Test>::put(1);
		NextExpire::<Test>::put(1);
		NextPrune::<Test>::put(1);
		HeldUntil::<Test>::remove(0);
		Ratings::<Test>::remove(0, 1);
	}),
	("2: credit counts in a role without activity", || share(1, alice(), |share| share.credit.buyer = 1)),
	("2: blocks do not fit", || {
		share(1, alice(), |share| share.blocks = u32::MAX);
		share(1, carol(), |share| share.blocks = 1);
	}),
	("2: an account weighs more than what was lost for it", || share(1, alice(), |share| share.weight = 1)),
	("2: a pair was counted by neither", || pair(1, alice(), bob(), false)),
	("2: an owner's BizPower is not its shops'", || share(1, alice(), |share| share.bizpower = 1)),
	("2: an owner's BizPower is not its shops'", || rate(1, alice())),
	("2: a shop is rated and its owner has no share", || rate(1, carol())),
	("2: a total is of an era that is not kept", || Totals::<Test>::insert(7, Total::default())),
	("2: a total is not the sum of its shares", || share(1, alice(), |share| share.activity.buyer += 1)),
	("2: a total is not the sum of its shares", || Totals::<Test>::mutate(0, |total| total.blocks += 1)),
	("2: a total is not the sum of its shares", || Totals::<Test>::mutate(0, |total| total.sold += 1)),
	("2: a total is not the sum of its shares", || Totals::<Test>::mutate(0, |total| total.weight += 1)),
	("2: shares have no total", || Totals::<Test>::remove(1)),
	("2: a pair is of an era that is not kept", || pair(9, alice(), bob(), true)),
];

const POLICIES: [Case; 18] = [
	("3: policies are miscounted", || unhashed::kill(&Policies::<Test>::hashed_key_for(0))),
	("3: there are too many policies", || {
		let policy = Policies::<Test>::get(0).unwrap();
		(1..=MAX_POLICIES).for_each(|id| Policies::<Test>::insert(id, policy.clone()));
	}),
	("3: pay is of a policy that does not exist", || copy_pay(7, 0)),
	("3: pay is of an era that is open or expired", || copy_pay(0, 1)),
	("3: pay is of an era that is open or expired", || {
		NextExpire::<Test>::put(1);
		HeldUntil::<Test>::remove(0);
	}),
	("3: there is nothing to pay, or nothing to pay it by", || pay(|pay| pay.amount = 0)),
	("3: there is nothing to pay, or nothing to pay it by", || pay(|pay| pay.basis = 0)),
	("3: more was claimed than set aside", || pay(|pay| pay.claimed = pay.amount + 1)),
	("3: what was claimed is not what the claimants had coming", || pay(|pay| pay.claimed -= 1)),
	("3: what was claimed is not what the claimants had coming", || {
		share(0, alice(), |share| share.claimed.clear());
	}),
	("3: a policy was claimed twice", || share(0, alice(), |share| share.claimed.try_push(0).unwrap())),
	("3: a policy has a number that was not given out", || NextPolicy::<Test>::put(0)),
	("3: a policy has a bad schedule", || {
		policy(|policy| policy.terms.schedule = Schedule::Constant { per_day: 1, cap: u128::MAX });
	}),
	("3: a policy emitted more than its schedule", || policy(|policy| policy.emitted = 1_000_001)),
	("3: a policy's debts are miscounted", || policy(|policy| policy.owed += 1)),
	("3: a policy's debts are miscounted", || policy(|policy| policy.owed -= 1)),
	("3: a policy ended in the future", || {
		policy(|policy| policy.state = PolicyState::Ended { heir: carol(), until: 2 });
	}),
	("4: a policy owes more than its pot holds", || {
		let pot = Rewards::account_of(Pot::Policy(0));
		assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), pot, ED));
	}),
];

const FUNDS: [Case; 6] = [
	("4: a fund granted more than its pot holds", || {
		purse(|purse| purse.ready += 10_000);
		Granted::<Test>::mutate(Fund::Cashback, |sum| *sum += 10_000);
	}),
	("5: a purse is empty", || Purses::<Test>::insert(Fund::Referral, bob(), Purse::default())),
	("5: a purse is out of order", || {
		purse(|purse| purse.held = BoundedVec::truncate_from(vec![(2, 1), (1, 1)]));
	}),
	("5: a purse is of an era to come", || purse(|purse| purse.era = 2)),
	("5: a purse is of no account in the ledger", || Accounts::<Test>::remove(bob())),
	("5: purses are not what was granted", || Granted::<Test>::mutate(Fund::Cashback, |sum| *sum += 1)),
];

const STAKES: [Case; 10] = [
	("4: the dividend pot owes more than it holds", || {
		AllDividends::<Test>::mutate(|all| all.owed += 100_000);
	}),
	("6: a stake outlives its end", || Stakes::<Test>::insert(bob(), Stake::default())),
	("6: a stake's parts are out of order", || leaving(&[(2, 1), (1, 1)])),
	("6: a part on its way out is zero", || leaving(&[(1, 0)])),
	("6: a stake does not belong to the dividends", || stake(|stake| stake.position.shares += 1)),
	("6: a stake does not fit", || {
		AllDividends::<Test>::mutate(|all| {
			all.accumulator.shares = u128::MAX;
			stake(|stake| {
				stake.position.shares = u128::MAX;
				stake.position.settled = all.accumulator.per_share;
			});
		});
		leaving(&[(1, 1)]);
	}),
	("6: a stake is not what is on hold", || leaving(&[(1, 1)])),
	("6: stakes are not the shares of the dividends", || {
		AllDividends::<Test>::mutate(|all| all.accumulator.shares += 1);
	}),
	("6: stakes are not the shares of the dividends", || Stakes::<Test>::remove(alice())),
	("6: stakes have more coming than is owed", || AllDividends::<Test>::mutate(|all| all.owed = 0)),
];

const ACCOUNTS: [Case; 8] = [
	("7: an account is of an era to come", || {
		Accounts::<Test>::mutate(alice(), |row| row.as_mut().unwrap().era = 2);
	}),
	("7: a row has no reference on its account", || System::dec_consumers(&bob())),
	("7: a row has no reference on its account", || System::dec_consumers(&acc(9))),
	("7: an account invited itself", || invitation(|row| row.inviter = acc(9))),
	("7: an invitation is fulfilled and was not taken", || dealt(&[2, 3, 4, 5, 6, 7, 8, 10])),
	("7: an invitation counts a party twice", || dealt(&[3, 3])),
	("7: an invitation counts the inviter", || dealt(&[1])),
	("7: a pair is out of order", || pair(1, bob(), alice(), true)),
];

const FRAUD: [Case; 5] = [
	("8: a penalty is of an era to come", || penalty(Penalty::WeightCut, 2)),
	("8: a deleted account has a row", || penalty(Penalty::Deletion, 0)),
	("8: a case skips a rung", || {
		let (penalty, state) = (Penalty::Downgrade, CaseState::Open);
		let case = FraudCase { penalty, evidence: cid(1), answer: None, state, deadline: 0 };
		Cases::<Test>::insert(alice(), case);
	}),
	("8: a case skips a rung", || {
		Cases::<Test>::mutate(bob(), |case| case.as_mut().unwrap().penalty = Penalty::Deletion);
	}),
	("8: a case is against an account that rests", || Rests::<Test>::insert(bob(), 0)),
];

const DEBTS: [Case; 5] = [
	("9: an account owes itself", || copy_debt(alice(), alice(), |_| ())),
	("9: a debt is of nothing", || copy_debt(alice(), bob(), |debt| debt.amount = 0)),
	("9: two accounts owe each other", || copy_debt(bob(), alice(), |_| ())),
	("9: deposits of debts are not what is on hold", || copy_debt(alice(), carol(), |_| ())),
	("9: deposits of debts are not what is on hold", || copy_debt(alice(), bob(), |debt| debt.deposit -= 1)),
];

fn holding_of(who: AccountId, harm: impl FnOnce(&mut HeldPower)) {
	Accounts::<Test>::mutate(who, |row| harm(row.as_mut().unwrap().holding.as_mut().unwrap()));
}

fn holding(harm: impl FnOnce(&mut HeldPower)) {
	holding_of(alice(), harm);
}

/// A policy by held power that set so much aside for era 0, of which alice claimed all that she had coming.
fn held_pay(amount: Balance, claimed: Balance) {
	let id = create(daily(SOUK, Basis::Held, 1_000), 10_000);
	let basis = Totals::<Test>::get(0).held.stock.power;
	let pay = EraPay { amount, basis, claimed, credit_part: CreditParts::get(), most: None };
	EraPays::<Test>::insert(id, 0, pay);
	Policies::<Test>::mutate(id, |policy| policy.as_mut().unwrap().owed = amount - claimed);
	let claims = HeldClaims { from: 0, claimed: 1 };
	holding(|holding| holding.claims.try_push((id, claims)).unwrap());
}

const HELD: [Case; 14] = [
	("11: what all hold is of an era to come", || HeldByAll::<Test>::mutate(|all| all.era = 2)),
	("11: what an account holds is of an era to come", || holding(|holding| holding.since = 2)),
	("11: a holding does not know its own era", || holding(|holding| holding.changed = 2)),
	("11: a holding is of a scale to come", || holding(|holding| holding.stock.scale = 1)),
	("11: a holding has the claims of a policy twice", || {
		let twice = vec![(0, HeldClaims::default()); 2];
		holding(|holding| holding.claims = BoundedVec::truncate_from(twice));
	}),
	("11: held power does not fit", || holding(|holding| holding.stock.power = u128::MAX)),
	("11: held weight does not fit", || {
		holding(|holding| holding.stock.weight = u128::MAX);
		holding_of(bob(), |holding| holding.stock.weight = 1);
	}),
	("11: accounts hold more than all of them together", || holding(|holding| holding.stock.power += 1)),
	("11: accounts hold more than all of them together", || holding(|holding| holding.stock.weight += 1)),
	("11: all accounts hold more than each of them", || holding(|holding| holding.stock.power -= 1)),
	("11: all accounts hold more than each of them", || {
		HeldByAll::<Test>::mutate(|all| all.stock.weight += 1);
	}),
	("11: pay by held power does not fit", || {
		held_pay(1_000, 1_000);
		let id = NextPolicy::<Test>::get() - 1;
		Policies::<Test>::mutate(id, |policy| policy.as_mut().unwrap().owed = 0);
		// Of the same power each of them has all there is to pay.
		EraPays::<Test>::mutate(id, 0, |pay| {
			let pay = pay.as_mut().unwrap();
			(pay.amount, pay.claimed, pay.basis) = (Balance::MAX, Balance::MAX, 1);
		});
	}),
	("11: holders have more coming than was set aside", || {
		held_pay(1_000, 1_000);
		let id = NextPolicy::<Test>::get() - 1;
		EraPays::<Test>::mutate(id, 0, |pay| pay.as_mut().unwrap().basis /= 2);
	}),
	("11: holders claimed more than was claimed", || held_pay(1_000, 0)),
];

const ISSUANCE: [Case; 6] = [
	("10: ratio policies paid more than was recycled", || Recycled::<Test>::insert(SOUK, 1_001)),
	("10: fees are recycled to a policy that never was", || {
		FeeRecycling::<Test>::put(Recycling { part: Perbill::one(), policy: 9 });
	}),
	("10: what was sealed is not in the sink", || Sealed::<Test>::put(1 << 50)),
	("10: there is too much SOUK", || cap(1, Balance::MAX)),
	("10: there is too much TIME", || cap(Balance::MAX, 1)),
	("10: a policy owes what it should have paid on", || {
		let id = create(daily(TIME, Basis::Frozen, 1_000), 1_000);
		Policies::<Test>::mutate(id, |policy| policy.as_mut().unwrap().owed = 5);
		let pay = EraPay { amount: 5, basis: 1, claimed: 0, credit_part: CreditParts::get(), most: None };
		EraPays::<Test>::insert(id, 0, pay);
	}),
];

/// Break a sound state in each way, and compare what the invariants say with the message.
fn should_notice(cases: &[Case]) {
	for (index, (message, harm)) in cases.iter().enumerate() {
		new_test_ext().execute_with(|| {
			furnished();
			harm();
			assert_eq!(Rewards::do_try_state(), Err(TryRuntimeError::Other(message)), "case {index}");
		});
	}
}

#[test]
fn should_notice_when_eras_are_broken() {
	should_notice(&ERAS);
}

#[test]
fn should_notice_when_policies_are_broken() {
	should_notice(&POLICIES);
}

#[test]
fn should_notice_when_funds_are_broken() {
	should_notice(&FUNDS);
}

#[test]
fn should_notice_when_stakes_are_broken() {
	should_notice(&STAKES);
}

#[test]
fn should_notice_when_accounts_are_broken() {
	should_notice(&ACCOUNTS);
}

#[test]
fn should_notice_when_penalties_are_broken() {
	should_notice(&FRAUD);
}

#[test]
fn should_notice_when_debts_are_broken() {
	should_notice(&DEBTS);
}

#[test]
fn should_notice_when_what_is_held_is_broken() {
	should_notice(&HELD);
}

#[test]
fn should_notice_when_supplies_are_broken() {
	should_notice(&ISSUANCE);
}

#[test]
fn should_know_a_case_for_every_check() {
	let source = include_str!("../try_state.rs");
	let messages = souk_testing::texts(source);
	let checks = ["ensure!(", "ok_or(", "map_err("].into_iter().map(|way| source.matches(way).count());
	assert_eq!(messages.len(), checks.sum::<usize>(), "a check has no message");
	let different = messages.iter().copied().collect::<BTreeSet<_>>();
	assert_eq!(messages.len(), different.len(), "two checks say the same");
	let cases = [&ERAS[..], &POLICIES, &FUNDS, &STAKES, &ACCOUNTS, &FRAUD, &DEBTS, &ISSUANCE, &HELD].concat();
	let covered = cases.into_iter().map(|(message, _)| message).collect::<BTreeSet<_>>();
	assert_eq!(different, covered);
}
