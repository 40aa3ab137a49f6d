// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Commitments, Error, Event, HoldReason, Purchases, Reports, Rounds, Testers};
use frame_support::{assert_noop, assert_ok};
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult, TokenError};

fn try_commit(who: AccountId) -> DispatchResult {
	Experience::commit_report(signed(who), gtin(0), H256::zero())
}

#[test]
fn should_commit_when_bought() {
	build_and_execute(|| {
		set_up();
		let who = testers(1)[0];
		buy(who, 0);
		events();
		assert_ok!(try_commit(who));
		let (product, hash) = (gtin(0), H256::zero());
		assert_eq!(events(), [Event::ReportCommitted { cycle: 1, product, who, hash }]);
		assert_eq!(held(HoldReason::Report, who), 50);
		assert!(!Purchases::<Test>::contains_key(gtin(0), who));
		assert_eq!(cycle().reports, 1);
		assert_eq!(Testers::<Test>::get(who).unwrap().reports, 1);
	});
}

#[test]
fn should_fail_when_a_report_cannot_be_committed() {
	build_and_execute(|| {
		assert_noop!(try_commit(100), Error::<Test>::WrongPhase);
		serve();
		assert_noop!(try_commit(100), Error::<Test>::WrongPhase);
		to_commit();
		assert_noop!(
			Experience::commit_report(RuntimeOrigin::root(), gtin(0), H256::zero()),
			DispatchError::BadOrigin
		);
		assert_noop!(try_commit(100), Error::<Test>::NotBound);
		set_up();
		assert_noop!(try_commit(100), Error::<Test>::BoundTooLate);
		close();
		assert_noop!(try_commit(100), Error::<Test>::NoPurchase);
		buy(PRODUCER, 0);
		buy(EXPERT, 0);
		assert_noop!(try_commit(PRODUCER), Error::<Test>::PartyMayNotReport);
		assert_noop!(try_commit(EXPERT), Error::<Test>::PartyMayNotReport);
		buy(NOBODY, 0);
		assert_noop!(try_commit(NOBODY), TokenError::FundsUnavailable);
		buy(100, 0);
		assert_ok!(try_commit(100));
		buy(100, 0);
		assert_noop!(try_commit(100), Error::<Test>::AlreadyReported);
		to_reveal();
		buy(101, 0);
		assert_noop!(try_commit(101), Error::<Test>::WrongPhase);
	});
}

#[test]
fn should_refuse_commitments_while_the_cycle_before_has_not_looked_at_the_product() {
	build_and_execute(|| {
		set_up();
		let who = testers(2);
		buy(who[0], 0);
		buy(who[1], 0);
		commit(who[0], 0, CLAIM);
		set_now(cycle().reveal_until);
		next_block();
		// The next cycle begins, and randomness for its draw is there, but nobody closes the one before.
		assert_ok!(Experience::advance_cycle(signed(STRANGER), 1));
		blocks(Delay::get() + 1);
		assert_ok!(Experience::advance_cycle(signed(STRANGER), 1));
		assert_noop!(try_commit(who[1]), Error::<Test>::RoundRunning);
		serve();
		assert_ok!(try_commit(who[1]));
	});
}

#[test]
fn should_reveal_and_release_the_bond() {
	build_and_execute(|| {
		set_up();
		let who = testers(2);
		for who in &who {
			buy(*who, 0);
			commit(*who, 0, CLAIM);
		}
		to_reveal();
		events();
		reveal(who[0], 0, CLAIM);
		let (product, values) = (gtin(0), values(CLAIM));
		assert_eq!(
			events(),
			[Event::ReportRevealed { cycle: 1, product, who: who[0], panel: true, kept: true, values }]
		);
		assert_eq!(held(HoldReason::Report, who[0]), 0);
		assert_eq!(held(HoldReason::Report, who[1]), 50);
		assert_eq!(Rounds::<Test>::get(gtin(0)).unwrap().panel, 1);
	});
}

#[test]
fn should_fail_when_a_report_cannot_be_revealed() {
	build_and_execute(|| {
		set_up();
		let who = testers(2);
		let [first, second] = who[..] else { panic!("two") };
		let show = |who, measured: &[i64], salt, secret| {
			let measured = measured.to_vec().try_into().unwrap();
			Experience::reveal_report(signed(who), gtin(0), measured, salt, secret)
		};
		buy(first, 0);
		buy(second, 0);
		commit(first, 0, CLAIM);
		// Two values where the model has three attributes.
		let short: souk_primitives::experience::Values = vec![1, 2].try_into().unwrap();
		let hash = Experience::report_hash(&short, &salt(), &second, gtin(0), 1);
		assert_ok!(Experience::commit_report(signed(second), gtin(0), hash));
		assert_noop!(show(first, &CLAIM, salt(), None), Error::<Test>::WrongPhase);
		to_reveal();
		assert_noop!(show(STRANGER, &CLAIM, salt(), None), Error::<Test>::NotCommitted);
		assert_noop!(show(first, &SHORT, salt(), None), Error::<Test>::HashMismatch);
		assert_noop!(show(first, &CLAIM, H256::zero(), None), Error::<Test>::HashMismatch);
		assert_noop!(show(second, &[1, 2], salt(), None), Error::<Test>::BadValues);
		assert_noop!(show(first, &CLAIM, salt(), Some(H256::zero())), Error::<Test>::BadSecret);
		assert_noop!(show(first, &CLAIM, salt(), secret(second)), Error::<Test>::BadSecret);
		assert_ok!(show(first, &CLAIM, salt(), secret(first)));
		set_now(cycle().reveal_until);
		assert_noop!(show(second, &[1, 2], salt(), None), Error::<Test>::WrongPhase);
	});
}

#[test]
fn should_fail_when_a_secret_is_shown_by_someone_who_takes_no_part() {
	build_and_execute(|| {
		set_up();
		to_commit();
		for who in [100, 101] {
			buy(who, 0);
			commit(who, 0, CLAIM);
		}
		// Too late for this cycle.
		enrol(100);
		to_reveal();
		for who in [100, 101] {
			let shown = Some(H256::zero());
			assert_noop!(
				Experience::reveal_report(signed(who), gtin(0), values(CLAIM), salt(), shown),
				Error::<Test>::NotEnrolled
			);
			assert_ok!(Experience::reveal_report(signed(who), gtin(0), values(CLAIM), salt(), None));
		}
		assert_eq!(Rounds::<Test>::get(gtin(0)).map(|round| (round.panel, round.open)), Some((0, 2)));
	});
}

#[test]
fn should_use_one_secret_a_cycle_and_the_one_before_it_in_the_chain_next() {
	build_and_execute(|| {
		set_up();
		bind(1, CLAIM);
		let who = testers(1)[0];
		for index in [0, 1] {
			buy(who, index);
			commit(who, index, CLAIM);
		}
		to_reveal();
		let first = secret(who).unwrap();
		reveal(who, 0, CLAIM);
		assert_eq!(secret(who), Some(first));
		reveal(who, 1, CLAIM);
		close();
		let second = secret(who).unwrap();
		assert_eq!(sp_io::hashing::blake2_256(second.as_bytes()), first.0);
	});
}

#[test]
fn should_take_a_reveal_and_not_keep_it_when_there_is_no_room() {
	build_and_execute(|| {
		OpenSeats::set(1);
		set_up();
		to_commit();
		for who in [100, 101] {
			buy(who, 0);
			commit(who, 0, CLAIM);
		}
		to_reveal();
		reveal(100, 0, CLAIM);
		events();
		reveal(101, 0, CLAIM);
		let (product, values) = (gtin(0), values(CLAIM));
		assert_eq!(
			events(),
			[Event::ReportRevealed { cycle: 0, product, who: 101, panel: false, kept: false, values }]
		);
		// The bond is back all the same.
		assert_eq!(held(HoldReason::Report, 101), 0);
		assert_eq!(Reports::<Test>::iter().count(), 1);
		assert_eq!(Commitments::<Test>::iter().count(), 0);
	});
}

#[test]
fn should_keep_the_report_period_a_purchase_settled_with() {
	build_and_execute(|| {
		set_up();
		let who = testers(2);
		buy(who[0], 0);
		let until = now() + 48 * HOUR;
		assert_eq!(
			Purchases::<Test>::get(gtin(0), who[0]),
			Some(crate::types::ReportRight { until, binding: 0 })
		);
		PeriodTable::mutate(|periods| periods.report = 0);
		buy(who[1], 0);
		set_now(now() + HOUR);
		assert_eq!(Experience::draw_view(who[0], gtin(0), None).may_report_until, Some(until));
		commit(who[0], 0, CLAIM);
		assert_noop!(
			Experience::commit_report(signed(who[1]), gtin(0), hash(who[1], 0, CLAIM)),
			Error::<Test>::NoPurchase
		);
	});
}
