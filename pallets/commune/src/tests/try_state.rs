// SPDX-License-Identifier: Apache-2.0

//! Every check of the invariants has been seen to fail. A case breaks a sound state in one way, and names the whole
//! message that must come of it.

use crate::{mock::*, *};
use frame_support::assert_ok;
use sp_runtime::TryRuntimeError;

/// The message that must come, and how the state is broken.
type Case = (&'static str, fn());

fn change(harm: impl FnOnce(&mut DivisionOf<Test>)) {
	Divisions::<Test>::mutate(0, |division| harm(division.as_mut().unwrap()));
}

fn asset(harm: impl FnOnce(&mut Divided)) {
	change(|division| harm(division.assets.iter_mut().next().unwrap()));
}

const CASES: [Case; 26] = [
	("a cycle was divided before it was over", || Running::<Test>::mutate(|course| course.cycle = 0)),
	("a division can never be claimed", || change(|division| division.until = 1)),
	("an asset is divided twice", || {
		change(|division| {
			let first = division.assets[0].clone();
			division.assets.try_push(first).unwrap();
		});
	}),
	("nothing of an asset is divided", || {
		asset(|one| (one.stake, one.work) = Default::default());
	}),
	("more was paid than there is", || asset(|one| one.stake.paid = one.stake.amount + 1)),
	("more was paid than there is", || asset(|one| one.work.paid = one.work.amount + 1)),
	("stake shares where none was exposed", || change(|division| division.staked = 0)),
	("work shares where nobody worked", || change(|division| division.power = 0)),
	("sums do not fit", || {
		asset(|one| (one.stake, one.work) = (Portion::new(u128::MAX), Portion::new(1)));
	}),
	("what is owed is not what divisions owe", || asset(|one| one.stake.paid -= 1)),
	("what is owed is not what divisions owe", || Owed::<Test>::mutate(SOUK, |owed| *owed += 1)),
	("what is owed is not what divisions owe", || Owed::<Test>::insert(TOKEN, 0)),
	("the pot does not hold what is owed", || {
		use frame_support::traits::fungibles::Mutate;
		use frame_support::traits::tokens::Preservation::Expendable;
		assert_ok!(Money::transfer(SOUK, &pot(), &treasury(), 1, Expendable));
	}),
	("work is of a cycle that is forgotten", || {
		Running::<Test>::mutate(|course| course.cycle = 5);
		Powers::<Test>::remove(1);
	}),
	("work has no power", || Works::<Test>::insert(1, acc(25), Worked::default())),
	("work was paid in an asset that was not divided", || {
		Works::<Test>::mutate(0, acc(21), |work| work.as_mut().unwrap().paid = PaidAssets(4));
	}),
	("work was paid in an asset that was not divided", || {
		Works::<Test>::mutate(1, acc(20), |work| work.as_mut().unwrap().paid = PaidAssets(1));
	}),
	("work that was paid in full is kept", || {
		Works::<Test>::mutate(0, acc(21), |work| work.as_mut().unwrap().paid = PaidAssets(3));
	}),
	("work of a division has more power than the division", || {
		Works::<Test>::mutate(0, acc(21), |work| work.as_mut().unwrap().power = 41);
	}),
	("the power of a cycle is not its work's", || Powers::<Test>::insert(1, 6)),
	("the power of a cycle is not its work's", || Powers::<Test>::insert(0, 1)),
	("the power of a cycle is not its work's", || Powers::<Test>::insert(2, 0)),
	("stake was paid for a cycle that is forgotten", || {
		StakesPaid::<Test>::insert((9, acc(10), acc(10)), PaidAssets(1));
	}),
	("stake was paid in no asset of its division", || {
		StakesPaid::<Test>::insert((0, acc(10), acc(10)), PaidAssets(0));
	}),
	("stake was paid in no asset of its division", || {
		StakesPaid::<Test>::insert((0, acc(10), acc(10)), PaidAssets(4));
	}),
	("a cycle was over before it began", || {
		Running::<Test>::mutate(|course| (course.since, course.over) = (5, Some(Over { at: 1, last: 3 })));
	}),
];

/// Break a sound state with something in every row, and return what the invariants say.
fn broken(harm: fn()) -> String {
	new_test_ext().execute_with(|| {
		fund(&SOUK, 1_000);
		fund(&TIME, 1_000);
		stake(0, 10, acc(10), 100);
		stake(0, 10, acc(11), 200);
		work(20, 30);
		work(21, 10);
		divide();
		work(20, 5);
		assert_ok!(claim_stake(0, 10, 11));
		assert_ok!(claim_work(0, 20));
		assert_ok!(Commune::do_try_state());
		harm();
		match Commune::do_try_state() {
			Err(TryRuntimeError::Other(message)) => message.into(),
			other => format!("{other:?}"),
		}
	})
}

#[test]
fn should_notice_when_something_is_wrong() {
	for (index, (message, harm)) in CASES.iter().enumerate() {
		assert_eq!(broken(*harm), *message, "case {index}");
	}
}

#[test]
fn should_know_a_case_for_every_check() {
	souk_testing::assert_all_broken(
		[include_str!("../try_state.rs")],
		CASES.iter().map(|(message, _)| *message),
	);
}
