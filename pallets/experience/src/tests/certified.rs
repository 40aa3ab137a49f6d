// SPDX-License-Identifier: Apache-2.0

//! What a verdict counts for: the mark of a product, and the bond of its producer.

use crate::{mock::*, Bindings, Error, HoldReason, Rounds, Verdicts};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::standing::{
	ProductVerdict::{self, Confirmed, Deviates, Open, Unknown},
	Verdicts as VerdictsTrait,
};
use sp_runtime::TokenError;

fn verdict(index: u64) -> ProductVerdict {
	<Experience as VerdictsTrait>::verdict(gtin(index))
}

fn rebind(claims: [i64; 3]) {
	rebind_to(0, 1, claims);
}

fn rebind_to(model: u32, version: u16, claims: [i64; 3]) {
	assert_ok!(Experience::rebind_product(signed(PRODUCER), gtin(0), model, version, values(claims)));
}

fn bond() -> u128 {
	Bindings::<Test>::get(gtin(0)).map_or(0, |binding| binding.bond)
}

#[test]
fn should_certify_a_product_when_all_its_claims_are_confirmed() {
	build_and_execute(|| {
		assert_eq!(verdict(0), Unknown);
		set_up();
		assert_eq!(verdict(0), Unknown);
		let who = testers(6);
		buy(who[0], 0);
		commit(who[0], 0, CLAIM);
		assert_eq!(verdict(0), Open);
		to_reveal();
		close();
		round(0, &alike(&who[1..], CLAIM));
		assert_eq!(verdict(0), Confirmed);
		assert_eq!(Experience::product_view(gtin(0)).unwrap().verdict, Confirmed);
		// Whoever buys one cannot take the mark away by a report.
		buy(who[0], 0);
		commit(who[0], 0, SHORT);
		assert_eq!(verdict(0), Confirmed);
		assert_eq!(verdict(1), Unknown);
	});
}

#[test]
fn should_certify_no_longer_when_the_claims_are_others_or_somebody_else_makes_them() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		round(0, &alike(&who, CLAIM));
		assert_eq!(verdict(0), Confirmed);
		rebind([101, 200, 5_000]);
		assert_eq!(verdict(0), Unknown);
		rebind(CLAIM);
		assert_eq!(verdict(0), Unknown);
		assert_ok!(Experience::unbind_product(signed(PRODUCER), gtin(0)));
		assert_eq!(verdict(0), Unknown);
		bind(0, CLAIM);
		assert_eq!(verdict(0), Unknown);
		close();
		round(0, &alike(&who, CLAIM));
		assert_eq!(verdict(0), Confirmed);
	});
}

#[test]
fn should_lapse_when_a_verdict_is_older_than_it_is_kept() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		round(0, &alike(&who, CLAIM));
		// Three cycles after the one of the verdict.
		close();
		close();
		assert_eq!(verdict(0), Confirmed);
		close();
		assert_eq!(verdict(0), Unknown);
	});
}

#[test]
fn should_count_a_doubt_against_the_producer_only() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		let contest = |contested| {
			Verdicts::<Test>::mutate_extant(gtin(0), |verdict| verdict.contested = contested);
		};
		round(0, &alike(&who, CLAIM));
		contest(true);
		assert_eq!(verdict(0), Open);
		contest(false);
		round(0, &alike(&who, SHORT));
		contest(true);
		assert_eq!(verdict(0), Deviates);
		contest(false);
		// Of a first panel that was split, nothing counts.
		Verdicts::<Test>::mutate_extant(gtin(0), |verdict| verdict.settled = false);
		assert_eq!(verdict(0), Open);
		Verdicts::<Test>::mutate_extant(gtin(0), |verdict| verdict.settled = true);
	});
}

#[test]
fn should_go_on_deviating_until_what_was_measured_is_claimed() {
	build_and_execute(|| {
		set_up();
		assert_ok!(Experience::publish_version(signed(EXPERT), 0, attributes(), cid()));
		let who = testers(6);
		round(0, &alike(&who, SHORT));
		assert_eq!(verdict(0), Deviates);
		// An appeal lifts nothing.
		assert_ok!(Experience::appeal_verdict(signed(PRODUCER), gtin(0)));
		assert_eq!(verdict(0), Deviates);
		close();
		close();
		assert_ok!(Experience::withdraw_appeal(signed(STRANGER), gtin(0)));
		// Nor does a claim that was not measured, another version, or taking the claims back.
		rebind([140, 140, 4_500]);
		assert_eq!(verdict(0), Deviates);
		rebind_to(0, 2, SHORT);
		assert_eq!(verdict(0), Deviates);
		assert_ok!(Experience::unbind_product(signed(PRODUCER), gtin(0)));
		assert_eq!(verdict(0), Deviates);
		bind(0, CLAIM);
		assert_eq!((verdict(0), bond()), (Deviates, 750));
		// What was measured, or less than that, ends it, and can be confirmed.
		rebind(SHORT);
		assert_eq!((verdict(0), bond()), (Unknown, 500));
		close();
		round(0, &alike(&who, SHORT));
		assert_eq!(verdict(0), Confirmed);
		assert!(!Rounds::<Test>::contains_key(gtin(0)));
	});
}

#[test]
fn should_follow_the_verdict_with_the_bond_when_bound_again() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		let held = || held(HoldReason::Binding, PRODUCER);
		assert_eq!((bond(), held()), (500, 500));
		round(0, &alike(&who, CLAIM));
		let since = Bindings::<Test>::get(gtin(0)).unwrap().since;
		let view = Experience::product_view(gtin(0)).unwrap();
		assert_eq!((view.bond, view.bond_due, view.category), (500, 400, brick()));
		// A fifth of the bond is free, and the verdict stays.
		rebind(CLAIM);
		assert_eq!((bond(), held()), (400, 400));
		assert_eq!((verdict(0), Bindings::<Test>::get(gtin(0)).unwrap().since), (Confirmed, since));
		round(0, &alike(&who, SHORT));
		// Half as much again, and not less for those who cannot place it.
		let poor = Bindings::<Test>::get(gtin(0)).unwrap();
		let usable = free(NATIVE, PRODUCER) - 349;
		assert_ok!(Balances::transfer_allow_death(signed(PRODUCER), STRANGER, usable));
		assert_noop!(
			Experience::rebind_product(signed(PRODUCER), gtin(0), 0, 1, values(CLAIM)),
			TokenError::FundsUnavailable
		);
		assert_eq!(Bindings::<Test>::get(gtin(0)), Some(poor));
		assert_ok!(Balances::transfer_allow_death(signed(STRANGER), PRODUCER, usable));
		rebind(CLAIM);
		assert_eq!((bond(), held(), verdict(0)), (750, 750, Deviates));
		assert_ok!(Experience::unbind_product(signed(PRODUCER), gtin(0)));
		assert_eq!(held(), 0);
		assert_noop!(
			Experience::rebind_product(signed(PRODUCER), gtin(0), 0, 1, values(CLAIM)),
			Error::<Test>::NotBound
		);
	});
}
