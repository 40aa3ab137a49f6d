// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Appeals, Error, Event, HoldReason, Rounds, Verdicts};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchResult;

fn appeal() -> DispatchResult {
	Experience::appeal_verdict(signed(STRANGER), gtin(0))
}

#[test]
fn should_ask_for_a_larger_panel_when_appealed() {
	build_and_execute(|| {
		Rules::mutate(|rules| {
			rules.panel.target = 4;
			rules.panel.uptake = sp_runtime::Perbill::one();
		});
		assert_noop!(appeal(), Error::<Test>::NotBound);
		set_up();
		let who = testers(20);
		assert_noop!(appeal(), Error::<Test>::VerdictNotFound);
		let share = |who| Experience::draw_view(who, gtin(0), None).share;
		let small = share(who[0]);
		let reported = alike(&who, CLAIM);
		round(0, &reported);
		// Panels are drawn: enough, not all.
		let verdict = Experience::verdict_view(gtin(0)).unwrap();
		assert!(verdict.reports >= 4 && verdict.reports < 20, "{} were drawn", verdict.reports);
		events();
		assert_ok!(appeal());
		assert_eq!(events(), [Event::VerdictAppealed { product: gtin(0), who: STRANGER }]);
		assert_noop!(appeal(), Error::<Test>::AlreadyAppealed);
		assert!(Experience::verdict_view(gtin(0)).unwrap().provisional);
		assert_eq!(held(HoldReason::Appeal, STRANGER), 300);
		// The seed of this cycle is known, so its panel stays. The next one is larger.
		assert_eq!(share(who[0]), small);
		close();
		assert!(share(who[0]) > small);
	});
}

#[test]
fn should_lose_the_bond_when_the_verdict_stands() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		round(0, &alike(&who, CLAIM));
		assert_ok!(appeal());
		// A panel that was drawn before the appeal does not answer it.
		round(0, &alike(&who, CLAIM));
		assert!(Appeals::<Test>::contains_key(gtin(0)));
		assert_eq!(free(NATIVE, STRANGER), FUNDS - 300);
		assert_eq!(held(HoldReason::Appeal, STRANGER), 300);
		round(0, &alike(&who, CLAIM));
		let closed = Event::AppealClosed { product: gtin(0), who: STRANGER, forfeited: 300 };
		assert!(events().contains(&closed));
		assert_eq!(free(NATIVE, STRANGER), FUNDS - 300);
		assert_eq!(free(NATIVE, TREASURY), FUNDS + 300);
	});
}

#[test]
fn should_return_the_bond_when_the_verdict_changes() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		round(0, &alike(&who, SHORT));
		assert_ok!(appeal());
		round(0, &alike(&who, CLAIM));
		assert!(!Appeals::<Test>::contains_key(gtin(0)));
		assert_eq!(free(NATIVE, STRANGER), FUNDS);
		assert!(Experience::verdict_view(gtin(0)).unwrap().findings[0].confirmed);
	});
}

#[test]
fn should_return_the_bond_when_nobody_tests() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		round(0, &alike(&who, SHORT));
		assert_noop!(Experience::withdraw_appeal(signed(ARBITER), gtin(0)), Error::<Test>::AppealNotFound);
		assert_ok!(appeal());
		close();
		assert_noop!(Experience::withdraw_appeal(signed(ARBITER), gtin(0)), Error::<Test>::TooEarly);
		close();
		buy(who[0], 0);
		commit(who[0], 0, CLAIM);
		assert_noop!(Experience::withdraw_appeal(signed(ARBITER), gtin(0)), Error::<Test>::RoundRunning);
		close();
		assert_eq!(Rounds::<Test>::iter().count(), 0);
		assert_ok!(Experience::withdraw_appeal(signed(ARBITER), gtin(0)));
		assert_eq!(free(NATIVE, STRANGER), FUNDS);
		assert!(!Experience::verdict_view(gtin(0)).unwrap().provisional);
	});
}

#[test]
fn should_fail_to_appeal_when_it_is_too_late_or_tested_again_anyway() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		round(0, &alike(&who, SHORT));
		buy(who[0], 0);
		commit(who[0], 0, CLAIM);
		assert_noop!(appeal(), Error::<Test>::RoundRunning);
		close();
		assert_eq!(Rounds::<Test>::iter().count(), 0);
		// One cycle after the one the verdict was given in.
		assert_ok!(frame_support::storage::with_transaction(|| {
			sp_runtime::TransactionOutcome::Rollback(appeal())
		}));
		close();
		assert_noop!(appeal(), Error::<Test>::VerdictNotFound);
	});
}

#[test]
fn should_remove_a_verdict_when_its_product_has_long_had_no_binding() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		let remove = || Experience::remove_verdict(signed(STRANGER), gtin(0));
		assert_noop!(remove(), Error::<Test>::VerdictNotFound);
		round(0, &alike(&who, SHORT));
		for _ in 0..3 {
			close();
		}
		assert_noop!(remove(), Error::<Test>::InUse);
		assert_ok!(Experience::unbind_product(signed(PRODUCER), gtin(0)));
		events();
		assert_ok!(remove());
		assert_eq!(events(), [Event::VerdictRemoved { product: gtin(0) }]);
		assert!(!Verdicts::<Test>::contains_key(gtin(0)));
	});
}

#[test]
fn should_keep_the_period_an_appeal_was_made_with() {
	let usual = PeriodTable::get();
	for period in [0, 50] {
		PeriodTable::set(usual);
		build_and_execute(|| {
			set_up();
			let who = testers(6);
			round(0, &alike(&who, SHORT));
			assert_ok!(appeal());
			PeriodTable::mutate(|periods| periods.appeal = period);
			close();
			assert_noop!(Experience::withdraw_appeal(signed(ARBITER), gtin(0)), Error::<Test>::TooEarly);
			close();
			assert_ok!(Experience::withdraw_appeal(signed(ARBITER), gtin(0)));
		});
	}
}
