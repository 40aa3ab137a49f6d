// SPDX-License-Identifier: Apache-2.0

//! What a promoter is paid at most, by its tier.

use crate::{mock::*, types::ceiling, Ceilings, Records};
use souk_math::commission::CommissionPlan;
use souk_primitives::{promotion::Promoters, traits::Promotion, Balance};
use sp_runtime::{AccountId32, Perbill};

/// 20 %, half of it for the closing promoter.
fn plan() -> CommissionPlan {
	CommissionPlan::Formula { rate: Perbill::from_percent(20), closing: Perbill::from_percent(50) }
}

fn ceilings(percents: &[u32]) {
	let table = percents.iter().copied().map(Perbill::from_percent).collect();
	CeilingTable::set(Ceilings::truncate_from(table));
}

/// What each promoter of a path is paid of a sale of 1 000.
fn paid(promoters: &Promoters<AccountId32>) -> Vec<Balance> {
	let plan = Distribution::ceiled(&plan(), promoters);
	plan.pay(1_000, promoters.len() as u32).unwrap().into_inner()
}

/// Let the second promoter reach the first tier. The others have none.
fn first_tier() {
	let line = Line::default().over(&[path_of(2)[1].clone()]);
	line.settle();
}

#[test]
fn should_change_nothing_when_there_is_no_table() {
	build_and_execute(|| {
		assert_eq!(Distribution::ceiled(&plan(), &path_of(3)), plan());
		ceilings(&[100, 100]);
		assert_eq!(Distribution::ceiled(&plan(), &path_of(3)), plan());
		ceilings(&[1]);
		assert_eq!(Distribution::ceiled(&plan(), &path_of(0)), plan());
	});
}

#[test]
fn should_leave_the_excess_to_the_seller_when_a_tier_is_low() {
	build_and_execute(|| {
		ceilings(&[5, 8]);
		assert_eq!(paid(&path_of(1)), [50]);
		assert_eq!(paid(&path_of(2)), [50, 50]);
		first_tier();
		assert_eq!(paid(&path_of(2)), [50, 80]);
		// A tier without an entry has no ceiling.
		ceilings(&[5]);
		assert_eq!(paid(&path_of(2)), [50, 100]);
		assert_eq!(ceiling(&CeilingTable::get(), 9), Perbill::one());
	});
}

/// A seller that has its own goods sent back over a promoter's link raises the promoter's refund rate. Nothing is above the
/// ceiling for it then, because a ceiling follows from what was earned.
#[test]
fn should_not_pay_a_seller_when_it_spoils_the_refund_rate_of_a_promoter() {
	build_and_execute(|| {
		ceilings(&[1, 8]);
		first_tier();
		let who = path_of(2)[1].clone();
		let alone = Promoters::truncate_from(vec![who.clone()]);
		assert_eq!(paid(&alone), [80]);
		for _ in 0..9 {
			Line::returned().over(std::slice::from_ref(&who)).settle();
		}
		let record = Records::<Test>::get(&who).unwrap();
		let tiers = TierTable::get();
		// What clients see, and what a campaign may ask for, falls.
		assert_eq!((record.refund_rate(), record.tier(&tiers), record.earned_tier(&tiers)), (9_000, 0, 1));
		assert_eq!(paid(&alone), [80]);
	});
}

/// Accounts are free, so a ceiling bounds a promoter and not a purse: a path of three newcomers takes three ceilings.
#[test]
fn should_bound_a_path_by_its_depth_when_one_purse_has_many_accounts() {
	build_and_execute(|| {
		ceilings(&[5]);
		assert_eq!(paid(&path_of(1)), [50]);
		assert_eq!(paid(&path_of(3)), [50, 50, 50]);
		// And never more than the plan.
		ceilings(&[15]);
		assert_eq!(paid(&path_of(3)).iter().sum::<Balance>(), 200);
	});
}

#[test]
fn should_show_the_ceiling_and_the_standing_of_a_promoter() {
	build_and_execute(|| {
		ceilings(&[5, 8]);
		first_tier();
		let who = path_of(2)[1].clone();
		let view = Distribution::promoter(who.clone()).unwrap();
		assert_eq!((view.tier, view.ceiling, view.may_promote), (1, Perbill::from_percent(8), true));
		Limited::set(vec![who.clone()]);
		assert!(!Distribution::promoter(who).unwrap().may_promote);
	});
}
