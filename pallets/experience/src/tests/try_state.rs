// SPDX-License-Identifier: Apache-2.0

//! The invariants must notice what they are there for.

use crate::{mock::*, types::Skill, *};
use frame_support::{assert_ok, traits::fungible::hold::Mutate};
use souk_primitives::experience::Values;
use sp_runtime::TryRuntimeError;

/// Break a sound state, with something in every row, and say what the invariants say.
fn broken(breaking: impl FnOnce()) -> String {
	new_test_ext().execute_with(|| {
		set_up();
		let who = testers(8);
		assert_ok!(Experience::back_tester(signed(STRANGER), who[0], 1_000));
		round(0, &alike(&who, CLAIM));
		assert_ok!(Experience::appeal_verdict(signed(STRANGER), gtin(0)));
		for who in &who {
			buy(*who, 0);
			commit(*who, 0, CLAIM);
		}
		to_reveal();
		who[1..].iter().for_each(|who| reveal(*who, 0, CLAIM));
		buy(who[0], 0);
		assert_ok!(Experience::do_try_state());
		breaking();
		match Experience::do_try_state() {
			Err(TryRuntimeError::Other(what)) => what.into(),
			other => panic!("not noticed: {other:?}"),
		}
	})
}

#[test]
fn should_notice_when_cycles_are_broken() {
	assert!(
		broken(|| CurrentCycle::<Test>::mutate(|c| c.as_mut().unwrap().commit_until = 0)).contains("order")
	);
	assert!(broken(|| {
		let (seed, judged, forfeited) = (None, None, None);
		ClosingCycle::<Test>::put(crate::types::Closing { number: 7, over_at: 1, seed, judged, forfeited })
	})
	.contains("another cycle"));
}

#[test]
fn should_notice_when_money_is_broken() {
	assert!(broken(|| Booked::<Test>::insert(NATIVE, 1)).contains("not what is owed"));
	assert!(broken(|| Booked::<Test>::remove(NATIVE)).contains("not booked"));
	assert!(broken(|| Booked::<Test>::insert(TIME, 0)).contains("books nothing"));
	assert!(broken(|| Pools::<Test>::mutate(1, |pool| pool.assets[0].testers_paid = u128::MAX))
		.contains("more than its parts"));
	assert!(broken(|| Pools::<Test>::mutate(1, |pool| pool.closed = false)).contains("closed before"));
	assert!(broken(|| Pools::<Test>::mutate(2, |pool| pool.claimable_until = 1)).contains("claim period"));
	assert!(broken(|| {
		let rich = Balances::free_balance(POT);
		assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), POT, rich - 1));
	})
	.contains("less than is owed"));
	assert!(broken(|| Pools::<Test>::mutate(1, |pool| pool.assets[0].points -= 1)).contains("more points"));
	assert!(broken(|| Pools::<Test>::mutate(1, |pool| {
		pool.assets[0].testers -= 100;
		pool.assets[0].experts += 100;
		pool.assets[0].points /= 2;
	}))
	.contains("more points"));
}

#[test]
fn should_notice_when_models_are_broken() {
	assert!(broken(|| NextModel::<Test>::put(0)).contains("not given out"));
	assert!(broken(|| Models::<Test>::mutate(0, |m| m.as_mut().unwrap().products = 5)).contains("products"));
	assert!(broken(|| Models::<Test>::mutate(0, |m| m.as_mut().unwrap().latest = 2)).contains("lacks"));
	assert!(broken(|| ModelsOf::<Test>::remove(EXPERT)).contains("expert's row"));
	assert!(broken(|| Versions::<Test>::remove(0, 1)).contains("does not exist"));
	assert!(broken(|| Bindings::<Test>::mutate(gtin(0), |b| b.as_mut().unwrap().claims = Values::new()))
		.contains("claims"));
	assert!(broken(|| Reserved::<Test>::insert(gtin(0), STRANGER)).contains("reserved"));
	assert!(broken(|| Contributions::<Test>::insert(gtin(5), ContributedOf::<Test>::default()))
		.contains("not bound"));
}

#[test]
fn should_notice_when_testers_are_broken() {
	assert!(broken(|| EnrolledTesters::<Test>::mutate(|e| e.newcomers += 1)).contains("as many"));
	assert!(broken(|| Backings::<Test>::mutate(100, STRANGER, |b| b.as_mut().unwrap().shares += 1))
		.contains("than it is worth"));
	assert!(
		broken(|| Testers::<Test>::mutate(100, |t| t.as_mut().unwrap().shares += 1)).contains("do not sum")
	);
	assert!(broken(|| Testers::<Test>::mutate(100, |t| t.as_mut().unwrap().backers = 0)).contains("backers"));
	let skill = Skill { power: u64::MAX, cycle: 0 };
	assert!(broken(|| Skills::<Test>::insert(STRANGER, brick(), skill)).contains("can be"));
	assert!(broken(|| Purchases::<Test>::insert(gtin(0), STRANGER, 0)).contains("never let"));
}

#[test]
fn should_notice_when_rounds_are_broken() {
	assert!(broken(|| Queue::<Test>::remove(2, gtin(0))).contains("not queued"));
	assert!(broken(|| Queue::<Test>::insert(2, gtin(5), ())).contains("no round"));
	assert!(broken(|| Reports::<Test>::remove(gtin(0), 101)).contains("reports wrongly"));
	assert!(broken(|| {
		let report = Reports::<Test>::get(gtin(0), 101).unwrap();
		Reports::<Test>::insert(gtin(5), 101, report);
	})
	.contains("outlives its round"));
	assert!(broken(|| {
		let commitment = Commitments::<Test>::get((2, gtin(0), 100)).unwrap();
		Commitments::<Test>::insert((2, gtin(0), 101), commitment);
	})
	.contains("twice"));
}

#[test]
fn should_notice_when_judged_products_are_broken() {
	assert!(broken(|| {
		JudgedProducts::<Test>::mutate(1, gtin(0), |judged| judged.as_mut().unwrap().winners += 1)
	})
	.contains("counts wrongly"));
	assert!(broken(|| Verdicts::<Test>::remove(gtin(0))).contains("appeal is on nothing"));
	assert!(broken(|| {
		Verdicts::<Test>::mutate(gtin(0), |verdict| {
			verdict.as_mut().unwrap().findings.pop();
		})
	})
	.contains("another model"));
	assert!(broken(|| Pools::<Test>::mutate(1, |pool| pool.assets[0].sales -= 1)).contains("sold more"));
}

#[test]
fn should_notice_when_holds_differ() {
	let reasons = [
		(HoldReason::Model, EXPERT),
		(HoldReason::Binding, PRODUCER),
		(HoldReason::Enrolment, 101),
		(HoldReason::Report, 100),
		(HoldReason::Appeal, STRANGER),
		(HoldReason::Backing, STRANGER),
	];
	for (reason, who) in reasons {
		assert!(broken(|| Balances::hold(&reason.into(), &who, 1).unwrap()).contains("holds"));
	}
}
