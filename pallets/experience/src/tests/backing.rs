// SPDX-License-Identifier: Apache-2.0

use crate::{
	mock::*,
	types::{Dated, EARNING_CYCLES},
	BackingOf, Backings, EarningsOf, Error, Event, HoldReason, Testers,
};
use frame_support::{assert_noop, assert_ok};
use proptest::prelude::*;
use sp_runtime::{Perbill, TokenError};
use std::collections::BTreeMap;

const WHO: AccountId = FIRST_TESTER;

fn back(who: AccountId, amount: u128) -> sp_runtime::DispatchResult {
	Experience::back_tester(signed(who), WHO, amount)
}

#[test]
fn should_hold_stake_when_a_tester_is_backed() {
	build_and_execute(|| {
		assert_noop!(back(STRANGER, 1_000), Error::<Test>::NotEnrolled);
		testers(1);
		assert_noop!(back(WHO, 1_000), Error::<Test>::SelfBacking);
		assert_noop!(back(STRANGER, 99), Error::<Test>::StakeTooSmall);
		assert_noop!(back(NOBODY, 1_000), TokenError::FundsUnavailable);
		events();
		assert_ok!(back(STRANGER, 1_000));
		assert_eq!(events(), [Event::TesterBacked { tester: WHO, backer: STRANGER, amount: 1_000 }]);
		assert_ok!(back(STRANGER, 1));
		assert_noop!(back(STRANGER, 0), Error::<Test>::StakeTooSmall);
		assert_eq!(held(HoldReason::Backing, STRANGER), 1_001);
		assert_eq!(Experience::tester_view(WHO).unwrap().backing, 1_001);
		assert_ok!(Experience::leave_draws(signed(WHO)));
		assert_noop!(back(STRANGER, 1_000), Error::<Test>::NotEnrolled);
	});
}

#[test]
fn should_release_stake_after_the_period_when_unbacked() {
	build_and_execute(|| {
		testers(1);
		assert_ok!(back(STRANGER, 1_000));
		let unback = |who, amount| Experience::unback_tester(signed(who), WHO, amount);
		let withdraw = || Experience::withdraw_backing(signed(STRANGER), WHO);
		assert_noop!(unback(EXPERT, 1), Error::<Test>::BackingNotFound);
		assert_noop!(unback(STRANGER, 1_001), Error::<Test>::BackingNotFound);
		assert_noop!(unback(STRANGER, 901), Error::<Test>::StakeTooSmall);
		assert_noop!(unback(STRANGER, 0), Error::<Test>::StakeTooSmall);
		assert_noop!(withdraw(), Error::<Test>::NotLeaving);
		events();
		assert_ok!(unback(STRANGER, 400));
		let until = System::block_number() + 10;
		assert_eq!(events(), [Event::TesterUnbacked { tester: WHO, backer: STRANGER, leaving: 400, until }]);
		assert_eq!(held(HoldReason::Backing, STRANGER), 1_000);
		assert_noop!(withdraw(), Error::<Test>::TooEarly);
		blocks(10);
		assert_ok!(withdraw());
		assert_eq!(held(HoldReason::Backing, STRANGER), 600);
		assert_ok!(unback(STRANGER, 600));
		blocks(10);
		assert_ok!(withdraw());
		// No cycle began since, so nothing of it can have earned.
		assert!(!Backings::<Test>::contains_key(WHO, STRANGER));
		assert_eq!(free(NATIVE, STRANGER), FUNDS);
		assert_noop!(withdraw(), Error::<Test>::BackingNotFound);
	});
}

#[test]
fn should_slash_stake_on_its_way_out_too() {
	build_and_execute(|| {
		testers(1);
		assert_ok!(back(STRANGER, 1_000));
		assert_ok!(back(EXPERT, 333));
		assert_ok!(Experience::unback_tester(signed(STRANGER), WHO, 1_000));
		slash(WHO, 30);
		assert_noop!(
			Experience::update_backing(signed(ARBITER), WHO, ARBITER),
			Error::<Test>::BackingNotFound
		);
		blocks(10);
		events();
		assert_ok!(Experience::withdraw_backing(signed(STRANGER), WHO));
		assert_eq!(
			events(),
			[
				Event::BackingSlashed { tester: WHO, backer: STRANGER, amount: 300 },
				Event::BackingReleased { tester: WHO, backer: STRANGER, amount: 700 },
			]
		);
		assert_ok!(Experience::update_backing(signed(ARBITER), WHO, EXPERT));
		// 333 · 0.7 = 233.1, rounded down.
		assert_eq!(held(HoldReason::Backing, EXPERT), 233);
		assert_noop!(Experience::update_backing(signed(ARBITER), WHO, EXPERT), Error::<Test>::NothingToDo);
	});
}

#[test]
fn should_share_pay_by_stake_after_the_commission() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		assert_ok!(Experience::set_commission(signed(who[0]), Perbill::from_percent(10)));
		assert_ok!(back(STRANGER, 1_200));
		assert_ok!(back(EXPERT, 400));
		// Stake earns by the reports that are committed after the cycle it came in.
		close();
		let number = round(0, &around(&who));
		events();
		let own = claimed(number, 0, who[0]);
		let [Event::ReportPaid { paid, backers, .. }] = &events()[..] else { panic!("paid once") };
		assert_eq!(paid[..], souk(own)[..]);
		let shared = backers[0].1;
		let all = own + shared;
		// A tenth is the tester's; the rest goes by 400 : 1 600.
		assert_eq!(shared, (all - all.div_ceil(10)) * 1_600 / 2_000);
		let before = free(NATIVE, STRANGER);
		assert_ok!(Experience::claim_backing(signed(STRANGER), WHO, number));
		assert_eq!(free(NATIVE, STRANGER) - before, shared * 3 / 4);
		assert_noop!(Experience::claim_backing(signed(STRANGER), WHO, number), Error::<Test>::NothingToClaim);
		assert_noop!(Experience::claim_backing(signed(ARBITER), WHO, number), Error::<Test>::BackingNotFound);
		// Whoever comes later has no part of it, and taking the stake away does not lose it.
		assert_ok!(back(MODERATOR, 5_000));
		assert_noop!(
			Experience::claim_backing(signed(MODERATOR), WHO, number),
			Error::<Test>::NothingToClaim
		);
		assert_ok!(Experience::unback_tester(signed(EXPERT), WHO, 400));
		blocks(10);
		assert_ok!(Experience::withdraw_backing(signed(EXPERT), WHO));
		let before = free(NATIVE, EXPERT);
		assert_ok!(Experience::claim_backing(signed(EXPERT), WHO, number));
		assert_eq!(free(NATIVE, EXPERT) - before, shared / 4);
		assert_eq!(Testers::<Test>::get(WHO).unwrap().backers, 3);
	});
}

#[test]
fn should_keep_the_commission_of_the_commitment_when_it_is_changed_later() {
	build_and_execute(|| {
		set_up();
		let who = testers(4);
		for who in &who {
			assert_ok!(Experience::set_commission(signed(*who), Perbill::zero()));
			assert_ok!(Experience::back_tester(signed(STRANGER), *who, 400));
		}
		close();
		for who in &who {
			buy(*who, 0);
			commit(*who, 0, CLAIM);
			assert_ok!(Experience::set_commission(signed(*who), Perbill::one()));
		}
		to_reveal();
		who.iter().for_each(|who| reveal(*who, 0, CLAIM));
		let number = close();
		let winner = who.iter().find(|who| claim(number, 0, **who).is_ok()).unwrap();
		assert_ok!(Experience::claim_backing(signed(STRANGER), *winner, number));
	});
}

/// The trial: stake in the block of the claim took 798 of 1 000 that a tester had earned before. Now it takes nothing, and
/// nor does stake of any time after the cycle of the commitment began.
#[test]
fn should_earn_nothing_of_a_report_when_stake_comes_after_it() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		assert_ok!(Experience::set_commission(signed(WHO), Perbill::zero()));
		assert_ok!(back(EXPERT, 400));
		close();
		let reports = around(&who);
		for (who, measured) in &reports {
			buy(*who, 0);
			commit(*who, 0, *measured);
		}
		// In the cycle of the commitment; and after it was judged, in the block of the claim.
		assert_ok!(back(STRANGER, 1_000_000));
		to_reveal();
		for (who, measured) in &reports {
			reveal(*who, 0, *measured);
		}
		let number = close();
		assert_ok!(back(ARBITER, 1_000_000));
		let own = claimed(number, 0, WHO);
		let before = free(NATIVE, EXPERT);
		for late in [STRANGER, ARBITER] {
			assert_noop!(Experience::claim_backing(signed(late), WHO, number), Error::<Test>::NothingToClaim);
		}
		// The tester's bond of 400 and the stake of 400 that stood before share it in halves.
		assert_ok!(Experience::claim_backing(signed(EXPERT), WHO, number));
		assert_eq!(free(NATIVE, EXPERT) - before, own);
		assert!(own > 1_000);
	});
}

/// Stake that leaves keeps its part of the reports up to the cycle it left in, claimed whenever, and has none of later
/// ones.
#[test]
fn should_keep_its_part_of_earlier_reports_when_stake_leaves() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		assert_ok!(Experience::set_commission(signed(WHO), Perbill::zero()));
		assert_ok!(back(EXPERT, 400));
		close();
		let number = round(0, &around(&who));
		// It leaves before the claim, and is gone from the account by then.
		assert_ok!(Experience::unback_tester(signed(EXPERT), WHO, 400));
		blocks(10);
		assert_ok!(Experience::withdraw_backing(signed(EXPERT), WHO));
		assert_eq!(held(HoldReason::Backing, EXPERT), 0);
		close();
		let own = claimed(number, 0, WHO);
		let before = free(NATIVE, EXPERT);
		assert_ok!(Experience::claim_backing(signed(EXPERT), WHO, number));
		assert_eq!(free(NATIVE, EXPERT) - before, own);
		let later = round(0, &around(&who));
		assert_ok!(claim(later, 0, WHO));
		assert_noop!(Experience::claim_backing(signed(EXPERT), WHO, later), Error::<Test>::NothingToClaim);
		assert!(crate::Earnings::<Test>::get(WHO, later).is_none());
		// The row goes when nothing of its time can be taken.
		let update = || Experience::update_backing(signed(STRANGER), WHO, EXPERT);
		while cycle().number <= number + 1 + EARNING_CYCLES {
			assert_noop!(update(), Error::<Test>::NothingToDo);
			close();
		}
		assert_noop!(Experience::claim_backing(signed(EXPERT), WHO, number), Error::<Test>::NothingToClaim);
		assert_ok!(update());
		assert!(!Backings::<Test>::contains_key(WHO, EXPERT));
		assert_eq!(Testers::<Test>::get(WHO).unwrap().backers, 0);
	});
}

/// Who lost all by a slash still has its part of the reports before it, also when anyone gave its shares up.
#[test]
fn should_keep_earnings_when_worthless_shares_are_given_up() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		assert_ok!(Experience::set_commission(signed(WHO), Perbill::zero()));
		assert_ok!(back(EXPERT, 400));
		close();
		let number = round(0, &around(&who));
		slash(WHO, 100);
		assert_ok!(Experience::update_backing(signed(STRANGER), WHO, EXPERT));
		assert_eq!(Backings::<Test>::get(WHO, EXPERT).map(|row| (row.held, row.shares())), Some((0, 0)));
		let own = claimed(number, 0, WHO);
		let before = free(NATIVE, EXPERT);
		assert_ok!(Experience::claim_backing(signed(EXPERT), WHO, number));
		assert_eq!(free(NATIVE, EXPERT) - before, own);
		assert!(own > 1_000);
	});
}

/// Stake that came and was lost in the same cycle can have earned nothing, so its row goes at once.
#[test]
fn should_remove_a_backing_at_once_when_it_never_earned() {
	build_and_execute(|| {
		testers(1);
		assert_ok!(back(EXPERT, 400));
		slash(WHO, 100);
		assert_ok!(Experience::update_backing(signed(STRANGER), WHO, EXPERT));
		assert!(!Backings::<Test>::contains_key(WHO, EXPERT));
		assert_eq!(Testers::<Test>::get(WHO).unwrap().backers, 0);
	});
}

#[test]
fn should_take_earnings_as_often_as_reports_are_claimed() {
	build_and_execute(|| {
		set_up();
		bind(1, CLAIM);
		let who = testers(6);
		assert_ok!(Experience::set_commission(signed(WHO), Perbill::zero()));
		assert_ok!(back(EXPERT, 300));
		assert_ok!(back(STRANGER, 100));
		close();
		let reports = around(&who);
		for index in 0..2 {
			for (who, measured) in &reports {
				buy(*who, index);
				commit(*who, index, *measured);
			}
		}
		to_reveal();
		for index in 0..2 {
			reports.iter().for_each(|(who, measured)| reveal(*who, index, *measured));
		}
		let number = close();
		let take = |who| {
			let before = free(NATIVE, who);
			assert_ok!(Experience::claim_backing(signed(who), WHO, number));
			free(NATIVE, who) - before
		};
		let first = claimed(number, 0, WHO);
		assert_eq!(take(EXPERT), first * 3 / 4);
		let second = claimed(number, 1, WHO);
		assert_eq!(take(EXPERT), second * 3 / 4);
		assert_eq!(take(STRANGER), (first + second) / 4);
		assert_eq!(crate::Earnings::<Test>::get(WHO, number).unwrap().assets[0].due, 0);
	});
}

/// A backer whose account cannot receive an asset keeps its part of it.
#[test]
fn should_keep_earnings_when_a_backer_cannot_receive_them() {
	build_and_execute(|| {
		set_up();
		let who = testers(4);
		assert_ok!(Experience::set_commission(signed(WHO), Perbill::zero()));
		assert_ok!(back(STRANGER, 400));
		close();
		let reports = around(&who);
		for (who, measured) in &reports {
			let amounts = vec![amounts(NATIVE, 1_000, 1_000), amounts(TIME, SALE, SALE)];
			Line { amounts, ..Line::of(*who, SALE) }.settle();
			commit(*who, 0, *measured);
		}
		to_reveal();
		reports.iter().for_each(|(who, measured)| reveal(*who, 0, *measured));
		let number = close();
		let had = free(TIME, WHO);
		assert_ok!(claim(number, 0, WHO));
		// The bond of 400 and the stake of 400 share in halves.
		let half = free(TIME, WHO) - had;
		assert!(half > 1_000);
		assert_ok!(Assets::block(signed(EXPERT), 1, STRANGER));
		let take = || Experience::claim_backing(signed(STRANGER), WHO, number);
		let before = free(TIME, STRANGER);
		assert_ok!(take());
		assert_noop!(take(), Error::<Test>::CannotReceive);
		assert_ok!(Assets::thaw(signed(EXPERT), 1, STRANGER));
		assert_ok!(take());
		assert_eq!(free(TIME, STRANGER) - before, half);
		assert_noop!(take(), Error::<Test>::NothingToClaim);
	});
}

#[derive(Clone, Copy, Debug)]
enum Step {
	Back(usize, u128),
	Unback(usize, u128),
	Earn(u32, u128),
	Take(usize, u32),
	Next,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
	let who = || 0usize..3;
	let ago = || 0u32..=EARNING_CYCLES;
	let step = prop_oneof![
		2 => (who(), 1u128..1_000).prop_map(|(who, shares)| Step::Back(who, shares)),
		2 => (who(), 1u128..1_000).prop_map(|(who, shares)| Step::Unback(who, shares)),
		4 => (ago(), 1u128..1_000_000).prop_map(|(ago, amount)| Step::Earn(ago, amount)),
		3 => (who(), ago()).prop_map(|(who, ago)| Step::Take(who, ago)),
		3 => Just(Step::Next),
	];
	prop::collection::vec(step, 1..200)
}

proptest! {
	/// A backing knows its shares in every cycle that can still be taken, whatever was done since. All of them together are
	/// those that earn, so backers get what was earned, less what rounding leaves, and never more.
	#[test]
	fn should_share_what_a_cycle_earned_among_those_who_stood_before_it(steps in steps()) {
		let mut running = 0u32;
		let mut all = Dated::new(0u128);
		let mut backings = vec![BackingOf::<Test>::default(); 3];
		// By cycle: the shares of each backer when it began; what was earned and paid, and how often a part was rounded.
		let mut began = vec![[0u128; 3]];
		let mut books = BTreeMap::<u32, (EarningsOf<Test>, u128, u128, u128)>::new();
		for step in steps {
			match step {
				Step::Back(who, more) => {
					let shares = backings[who].shares() + more;
					backings[who].set_shares(running, shares);
					all.set(running, all.value + more);
				},
				Step::Unback(who, less) => {
					let less = less.min(backings[who].shares());
					let shares = backings[who].shares() - less;
					backings[who].set_shares(running, shares);
					all.set(running, all.value - less);
				},
				Step::Earn(ago, amount) => {
					let Some(cycle) = running.checked_sub(ago) else { continue };
					let shares = began[cycle as usize].iter().sum::<u128>();
					let row = books.entry(cycle).or_insert_with(|| (EarningsOf::<Test>::new(shares), 0, 0, 0));
					if row.0.earn(&TIME, amount) {
						row.1 += amount;
						row.3 += 1;
					} else {
						prop_assert_eq!(shares, 0);
					}
				},
				Step::Take(who, ago) => {
					let Some(cycle) = running.checked_sub(ago) else { continue };
					let Some((row, earned, paid, rounded)) = books.get_mut(&cycle) else { continue };
					*rounded += 1;
					for (place, of_asset) in row.assets.iter_mut().enumerate() {
						let amount = backings[who].takeable(cycle, place, of_asset);
						prop_assert!(amount == 0 || began[cycle as usize][who] > 0);
						prop_assert!(backings[who].note_taken(cycle, place, of_asset.per_share));
						of_asset.due -= amount;
						*paid += amount;
						prop_assert_eq!(backings[who].takeable(cycle, place, of_asset), 0);
					}
					prop_assert!(*paid <= *earned);
				},
				Step::Next => {
					running += 1;
					began.push([0, 1, 2].map(|who| backings[who].shares()));
					prop_assert_eq!(*all.at(running), all.value);
					backings[running as usize % 3].forget(running);
				},
			}
			prop_assert_eq!(*all.at(running), began[running as usize].iter().sum::<u128>());
			for cycle in running.saturating_sub(EARNING_CYCLES)..=running {
				for (who, backing) in backings.iter().enumerate() {
					prop_assert_eq!(backing.shares_at(cycle), began[cycle as usize][who]);
				}
			}
		}
		// Once all have taken, less than a unit is left for each rounding.
		for (cycle, (row, earned, paid, rounded)) in books {
			if cycle + EARNING_CYCLES < running {
				continue;
			}
			for (place, of_asset) in row.assets.iter().enumerate() {
				let taken = backings.iter().map(|backing| backing.takeable(cycle, place, of_asset)).sum::<u128>();
				prop_assert!(paid + taken <= earned);
				prop_assert!(earned - paid - taken <= rounded + 3);
			}
		}
	}
}
