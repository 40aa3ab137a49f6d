// SPDX-License-Identifier: Apache-2.0

//! What service providers earn: only by pay that really reached them, and in bounded mode never more than the seller that
//! paid them earns less.

use crate::{mock::*, Accounts, GenesisConfig, Pairs, Shares, Totals};
use proptest::prelude::*;
use souk_primitives::{
	order::OrderMode,
	rewards::{Basis, ByRole, EmissionMode},
	Balance,
};
use sp_runtime::Perbill;

/// Run in bounded mode at the half of what was lost.
fn bounded<R>(test: impl FnOnce() -> R) -> R {
	let mode = EmissionMode::Bounded { part: Perbill::from_percent(50) };
	let genesis = GenesisConfig { mode, ..Default::default() };
	ext(genesis).execute_with(|| souk_testing::run::<Test, R>(test))
}

fn activity(who: u8) -> ByRole<u128> {
	Shares::<Test>::get(Rewards::era(), acc(who)).activity
}

/// What was lost for an account in the running era.
fn lost(who: u8) -> Balance {
	Shares::<Test>::get(Rewards::era(), acc(who)).lost
}

#[test]
fn should_earn_by_a_service_when_it_was_paid() {
	build_and_execute(|| {
		Line::new(1, 2).served(&[(3, 500), (4, 0)]).settle();
		assert_eq!(activity(3), ByRole { service: 6 * POINT, ..Default::default() });
		let credit = Accounts::<Test>::get(acc(3)).unwrap().credit;
		assert_eq!(credit, ByRole { service: 1, ..Default::default() });
		// Its leg went elsewhere.
		assert!(!Accounts::<Test>::contains_key(acc(4)));
		assert_eq!((activity(1).seller, activity(2).buyer), (10 * POINT, 5 * POINT));
	});
}

#[test]
fn should_earn_nothing_by_a_service_when_no_sale_was_made_or_paid_in_money() {
	build_and_execute(|| {
		let served = Line::new(1, 2).served(&[(3, 500)]);
		Line { real: false, ..served.clone() }.settle();
		// An attested order pays its providers elsewhere: only its fees were paid on chain.
		let mut attested = Line { mode: OrderMode::Attested, ..served };
		attested.amounts.iter_mut().for_each(|amounts| amounts.services = Default::default());
		attested.settle();
		// The seller paid it in an asset that is no money behind a sale.
		Line::new(1, 2).paid(JUNK, 10_000).served(&[(3, 500)]).settle();
		assert!(!Accounts::<Test>::contains_key(acc(3)));
		// The parties do not serve themselves.
		Line::new(1, 2).served(&[(1, 500), (2, 500)]).settle();
		assert_eq!((activity(1).service, activity(2).service), (0, 0));
	});
}

#[test]
fn should_count_a_service_once_an_era_for_each_seller() {
	build_and_execute(|| {
		for buyer in [2, 5, 6] {
			Line::new(1, buyer).served(&[(3, 500)]).settle();
		}
		assert_eq!(activity(3).service, 6 * POINT);
		// The two count no other line with each other, in whatever role.
		Line::new(3, 1).settle();
		assert_eq!((activity(3).seller, activity(1).buyer), (0, 0));
		Line::new(4, 2).served(&[(3, 500)]).settle();
		assert_eq!(activity(3).service, 12 * POINT);
		pass(1);
		Line::new(1, 2).served(&[(3, 500)]).settle();
		assert_eq!(activity(3).service, 6 * POINT);
		assert_eq!(Pairs::<Test>::iter_prefix(1).count(), 2);
	});
}

/// S1's weight has three roles. One dust service would otherwise own a quarter of all that is paid by it.
#[test]
fn should_have_no_part_of_a_role_weight_when_it_serves() {
	build_and_execute(|| {
		let policy = create(daily(SOUK, Basis::RoleWeight, 3_000), 100_000);
		Line::new(1, 2).served(&[(3, 1)]).settle();
		pass_and_close(1);
		let share = Shares::<Test>::get(0, acc(3));
		let total = Totals::<Test>::get(0);
		let parts = crate::EraPays::<Test>::get(policy, 0).unwrap().credit_part;
		assert_eq!(share.basis(Basis::RoleWeight, &total, &parts), 0);
		assert!(share.basis(Basis::Power, &total, &parts) > 0);
	});
}

#[test]
fn should_pass_on_of_the_sellers_loss_what_it_paid_of_the_sale() {
	bounded(|| {
		Line::new(1, 2).settle();
		let alone = lost(1);
		Line::new(5, 6).served(&[(3, 500), (4, 2_000)]).settle();
		assert_eq!((lost(3), lost(4)), (alone * 5 / 100, alone * 20 / 100));
		assert_eq!(lost(5), alone - lost(3) - lost(4));
		assert_eq!(lost(6), lost(2));
	});
}

#[test]
fn should_pass_on_no_more_than_governance_says() {
	bounded(|| {
		Losses::mutate(|rules| rules.roles.service = Perbill::from_percent(50));
		Line::new(1, 2).settle();
		Line::new(5, 6).served(&[(3, 5_000)]).settle();
		assert_eq!((lost(3), lost(5)), (lost(1) / 4, lost(1) - lost(1) / 4));
		Losses::mutate(|rules| rules.roles.service = Perbill::zero());
		Line::new(7, 8).served(&[(4, 5_000)]).settle();
		assert_eq!((lost(4), lost(7)), (0, lost(1)));
	});
}

/// What the accounts of one person earn in a day by a sale to oneself of 10 000, if these further accounts of its own are
/// paid for services. The sale costs what the commune and the pool take.
fn earned_by_wash(services: &[(u8, Balance)]) -> Balance {
	bounded(|| {
		for basis in [Basis::Power, Basis::RoleWeight] {
			create(daily(SOUK, basis, 1_000_000), 100_000_000);
		}
		let own: Vec<u8> = [1, 2].into_iter().chain(services.iter().map(|(who, _)| *who)).collect();
		let has = |own: &[u8]| -> Balance { own.iter().map(|who| free(SOUK, &acc(*who))).sum() };
		let before = has(&own);
		Line::new(1, 2).served(services).settle();
		pass_and_close(1);
		for who in &own {
			for policy in [0, 1] {
				let _ = Rewards::claim(signed(acc(*who)), policy, 0);
			}
		}
		has(&own) - before
	})
}

/// The attack: name eight accounts of one's own, to be paid as nine. Eight services bring nothing, and a loss that is divided
/// is rounded down more often.
#[test]
fn should_bring_nothing_more_when_the_services_are_ones_own() {
	let alone = earned_by_wash(&[]);
	let cost = 60 + 1_000;
	assert!(alone > 0 && alone < cost, "{alone} for {cost}");
	for paid in [1, 100, 1_000] {
		let eight: Vec<(u8, Balance)> = (3..11).map(|who| (who, paid)).collect();
		let served = earned_by_wash(&eight);
		assert!(served <= alone, "{served} instead of {alone} with services of {paid}");
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(64))]

	/// Naming services moves what was lost between accounts, and makes none.
	#[test]
	fn should_lose_the_same_however_services_are_paid(
		paid in prop::collection::vec(0u128..1_250, 0..8),
		part in 0u32..=1_000_000_000,
	) {
		bounded(|| {
			Losses::mutate(|rules| rules.roles.service = Perbill::from_parts(part));
			let services: Vec<(u8, Balance)> = (3..).zip(paid).collect();
			Line::new(11, 12).settle();
			Line::new(1, 2).served(&services).settle();
			let passed: Balance = services.iter().map(|(who, _)| lost(*who)).sum();
			assert_eq!(lost(1) + passed, lost(11));
			assert_eq!(lost(2), lost(12));
		});
	}
}
