// SPDX-License-Identifier: Apache-2.0

//! Every check of the invariants has been seen to fail. A case breaks a sound state in one way, and names the whole
//! message that must come of it.

use crate::{
	mock::*,
	types::{
		Accusation, AssetPool, Backing, Closing, CycleEarnings, Earned, Judged, Report, SharesFrom, Skill,
		SlashCase, Tester, Win, MAX_POWER,
	},
	*,
};
use frame_support::{assert_ok, traits::fungible::hold::Mutate, BoundedVec};
use souk_primitives::{experience::Values, rewards::CaseState};
use sp_runtime::{FixedU128, Perbill, TryRuntimeError};
use std::collections::BTreeSet;

/// The message that must come, and how the state is broken.
type Case = (&'static str, fn());

/// The tester that STRANGER backs. It has committed a report in the running cycle and not revealed it.
const BACKED: AccountId = FIRST_TESTER;
/// A tester with a revealed report.
const OTHER: AccountId = FIRST_TESTER + 1;

/// A state with something in every row: cycle 1 is closed and not claimed, cycle 2 is in its reveal window.
fn furnished() {
	set_up();
	serve();
	let testers = (BACKED..BACKED + 8).collect::<Vec<_>>();
	testers.iter().copied().for_each(enrol);
	assert_ok!(Experience::back_tester(signed(STRANGER), BACKED, 1_000));
	close();
	round(0, &alike(&testers, CLAIM));
	assert_ok!(Experience::appeal_verdict(signed(STRANGER), gtin(0)));
	for who in &testers {
		buy(*who, 0);
		commit(*who, 0, CLAIM);
	}
	to_reveal();
	testers[1..].iter().for_each(|who| reveal(*who, 0, CLAIM));
	buy(BACKED, 0);
	assert_ok!(Experience::do_try_state());
}

fn running(harm: impl FnOnce(&mut CycleOf<Test>)) {
	CurrentCycle::<Test>::mutate(|cycle| harm(cycle.as_mut().unwrap()));
}

fn close_now(number: u32) {
	let (over_at, seed, judged, forfeited) = (1, None, None, None);
	let producers = BoundedVec::default();
	ClosingCycle::<Test>::put(Closing { number, over_at, seed, judged, forfeited, producers });
}

fn skilled(skills: &[(souk_primitives::codes::GpcBrick, u64)]) {
	let skills = skills.iter().map(|(category, power)| (*category, Skill { power: *power, cycle: 0 }));
	Skills::<Test>::insert(STRANGER, BoundedVec::truncate_from(skills.collect::<Vec<_>>()));
}

fn pool(number: u32, harm: impl FnOnce(&mut PoolOf<Test>)) {
	Pools::<Test>::mutate(number, harm);
}

fn souk_pool(number: u32, harm: impl FnOnce(&mut AssetPool)) {
	pool(number, |pool| harm(&mut pool.assets[0]));
}

fn unbook(amount: Balance) {
	Booked::<Test>::mutate(NATIVE, |booked| *booked -= amount);
}

fn model(harm: impl FnOnce(&mut ModelOf<Test>)) {
	Models::<Test>::mutate_extant(0, harm);
}

fn add_version(model: u32, version: u16) {
	let text = Versions::<Test>::get(0, 1).unwrap();
	Versions::<Test>::insert(model, version, text);
}

fn tester(who: AccountId, harm: impl FnOnce(&mut TesterOf<Test>)) {
	Testers::<Test>::mutate(who, |row| harm(row.as_mut().unwrap()));
}

fn backing(harm: impl FnOnce(&mut BackingOf<Test>)) {
	Backings::<Test>::mutate(BACKED, STRANGER, |row| harm(row.as_mut().unwrap()));
}

/// Give the backed tester shares worth nothing, and a second backer.
fn with_worthless_shares(shares: u128, leaving: u128) {
	tester(BACKED, |row| row.index = FixedU128::from_u32(0));
	let since_one = |shares| BoundedVec::truncate_from(vec![SharesFrom { cycle: 1, shares }]);
	backing(|row| (row.history, row.leaving) = (since_one(shares), leaving));
	let (history, leaving) = (since_one(shares.min(1)), leaving.min(1));
	Backings::<Test>::insert(BACKED, EXPERT, Backing { history, leaving, ..Default::default() });
}

/// Give backers earnings of a cycle in one asset.
fn earn(who: AccountId, cycle: u32, shares: u128, asset: AssetId, per_share: u128, due: Balance) {
	let assets = BoundedVec::truncate_from(vec![Earned { asset, per_share, due }]);
	Earnings::<Test>::insert(who, cycle, CycleEarnings { shares, assets });
}

fn binding(harm: impl FnOnce(&mut types::Binding<AccountId>)) {
	Bindings::<Test>::mutate_extant(gtin(0), harm);
}

fn accuse(charge: Accusation<AccountId>, who: AccountId, percent: u32, bond: Balance) {
	let (share, state, deadline) = (Perbill::from_percent(percent), CaseState::Open, 0);
	let case = SlashCase { who, share, bond, evidence: cid(), answer: None, state, deadline };
	SlashCases::<Test>::insert(charge, case);
}

fn revoked(number: u64) -> Accusation<AccountId> {
	Accusation::Binding { product: gtin(0), number }
}

fn one_known() -> BoundedVec<types::KnownFinding, types::MaxKnown> {
	let verdict = Verdicts::<Test>::get(gtin(0)).unwrap();
	BoundedVec::truncate_from(vec![types::KnownFinding::of(&verdict)])
}

/// Move the round of product 0 to another cycle.
fn put_off(due: u32) {
	Rounds::<Test>::mutate(gtin(0), |round| round.as_mut().unwrap().due = due);
	Queue::<Test>::insert(due, gtin(0), ());
}

/// Add reports to the round of product 0.
fn add_reports(count: u32, panel: bool) {
	let report = Reports::<Test>::get(gtin(0), OTHER).unwrap();
	for index in 0..count {
		Reports::<Test>::insert(gtin(0), 10_000 + u64::from(index), Report { panel, ..report.clone() });
	}
	Rounds::<Test>::mutate(gtin(0), |round| {
		let round = round.as_mut().unwrap();
		*if panel { &mut round.panel } else { &mut round.open } += count;
	});
}

fn copy_commitment(cycle: u32, index: u64, who: AccountId) {
	let commitment = Commitments::<Test>::get((2, gtin(0), BACKED)).unwrap();
	Commitments::<Test>::insert((cycle, gtin(index), who), commitment);
}

fn judged(harm: impl FnOnce(&mut JudgedOf<Test>)) {
	JudgedProducts::<Test>::mutate(1, gtin(0), |row| harm(row.as_mut().unwrap()));
}

fn add_judged(cycle: u32, winners: u32) {
	let judged = Judged { category: brick(), factors: BoundedVec::new(), winners };
	JudgedProducts::<Test>::insert(cycle, gtin(5), judged);
}

fn add_win(cycle: u32) {
	let (points, commission, backers, paid) = (0, Perbill::zero(), None, 0);
	Wins::<Test>::insert((cycle, gtin(5), OTHER), Win { points, commission, backers, paid });
}

fn verdict(harm: impl FnOnce(&mut types::Verdict)) {
	Verdicts::<Test>::mutate(gtin(0), |row| harm(row.as_mut().unwrap()));
}

fn hold(reason: HoldReason, who: AccountId) {
	assert_ok!(Balances::hold(&reason.into(), &who, 1));
}

const CYCLES: [Case; 5] = [
	("1: the times of a cycle are out of order", || running(|cycle| cycle.commit_until = 0)),
	("1: the times of a cycle are out of order", || running(|cycle| cycle.reveal_until = 0)),
	("1: a cycle began in the future", || {
		running(|cycle| (cycle.began, cycle.commit_until) = (now() + 1, now() + 1));
	}),
	("1: another cycle than the one before is closing", || {
		close_now(7);
	}),
	("1: another cycle than the one before is closing", || {
		close_now(1);
		CurrentCycle::<Test>::kill();
	}),
];

const MONEY: [Case; 18] = [
	("2: a pool is of a cycle that has not begun", || Pools::<Test>::insert(3, PoolOf::<Test>::default())),
	("2: a pool is closed too early or too late", || pool(1, |pool| pool.closed = false)),
	("2: a pool is closed too early or too late", || pool(2, |pool| pool.closed = true)),
	("2: an open pool has a claim period", || pool(2, |pool| pool.claimable_until = 1)),
	("2: a pool paid more than its parts", || souk_pool(1, |pool| pool.testers_paid = pool.testers + 1)),
	("2: a pool paid more than its parts", || souk_pool(1, |pool| pool.experts_paid = pool.experts + 1)),
	("2: a closed pool was not split whole", || souk_pool(1, |pool| pool.pot = 1)),
	("2: an open pool was split", || souk_pool(2, |pool| pool.experts = 1)),
	("2: an open pool was split", || souk_pool(2, |pool| pool.testers = 1)),
	("2: a pool has an asset twice", || {
		pool(2, |pool| pool.assets.try_push(AssetPool::new(NATIVE)).unwrap());
	}),
	("3: a sum does not fit", || {
		earn(OTHER, 1, 1, NATIVE, 0, Balance::MAX);
	}),
	("3: a row books nothing", || Booked::<Test>::insert(TIME, 0)),
	("3: what is booked is not what is owed", || unbook(1)),
	("3: what is booked is not what is owed", || Booked::<Test>::insert(TIME, 1)),
	("3: the pot account has less than is owed", || {
		let rich = Balances::free_balance(POT);
		assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), POT, rich - 1));
	}),
	("3: something owed is not booked", || Booked::<Test>::remove(NATIVE)),
	("3: something owed is not booked", || {
		earn(OTHER, 1, 1, TIME, 0, 1);
	}),
	("3: an asset has two references", || {
		References::<Test>::put(AmountsOf::<Test>::truncate_from(vec![(TIME, 1), (TIME, 2)]));
	}),
];

const MODELS: [Case; 20] = [
	("5: a binding has a number that was not given out", || NextBinding::<Test>::put(0)),
	("5: a producer asks nothing for its product", || binding(|row| row.price.value.amount = 0)),
	("5: a producer asks nothing for its product", || binding(|row| row.price.before.amount = 0)),
	("5: the next cycle may not judge a binding", || binding(|row| row.since = 4)),
	("4: a model has a number that was not given out", || NextModel::<Test>::put(0)),
	("4: a model lacks a version", || model(|model| model.latest = 2)),
	("4: a model counts its products wrongly", || model(|model| model.products = 2)),
	("4: a model is not in its expert's row", || ModelsOf::<Test>::remove(EXPERT)),
	("4: a version outlives its model", || add_version(0, 2)),
	("4: a version outlives its model", || add_version(7, 1)),
	("4: an expert keeps an empty row", || ModelsOf::<Test>::insert(STRANGER, BoundedVec::default())),
	("4: experts' rows name models that do not exist", || {
		ModelsOf::<Test>::mutate(EXPERT, |own| own.try_push(7).unwrap());
	}),
	("5: a binding names a version that does not exist", || Versions::<Test>::remove(0, 1)),
	("5: a binding's claims are not values of its model's attributes", || {
		Bindings::<Test>::mutate_extant(gtin(0), |binding| binding.claims = Values::new());
	}),
	("5: a binding's claims are not values of its model's attributes", || {
		Bindings::<Test>::mutate_extant(gtin(0), |binding| binding.claims[0] = i64::MAX);
	}),
	("5: a bound product is reserved", || Reserved::<Test>::insert(gtin(0), STRANGER)),
	("5: a product that is not bound paid in", || {
		Contributions::<Test>::insert(gtin(5), ContributedOf::<Test>::default());
	}),
	("5: a product is bound to a model that does not exist", || {
		add_version(7, 1);
		let binding = Bindings::<Test>::get(gtin(0)).unwrap();
		Bindings::<Test>::insert(gtin(5), types::Binding { model: 7, ..binding });
	}),
	("4: a model counts its products wrongly", || model(|model| model.products = 0)),
	("4: a model lacks a version", || {
		// Version 2 is there, version 1 is not; no binding names it.
		add_version(0, 2);
		model(|model| model.latest = 2);
		Bindings::<Test>::mutate_extant(gtin(0), |binding| binding.version = 2);
		Versions::<Test>::remove(0, 1);
	}),
];

const TESTERS: [Case; 25] = [
	("6: a tester joins too late", || {
		tester(OTHER, |row| row.enrolment.as_mut().unwrap().since = 4);
	}),
	("6: testers are not as many as are counted", || {
		EnrolledTesters::<Test>::mutate(|count| count.newcomers += 1);
	}),
	("6: testers are not as many as are counted", || {
		EnrolledTesters::<Test>::mutate(|count| count.veterans += 1);
	}),
	("6: testers are not as many as are counted", || {
		tester(OTHER, |row| row.enrolment.as_mut().unwrap().veteran = types::Dated::new(true));
	}),
	("6: testers are not as many as are counted", || {
		tester(OTHER, |row| row.enrolment.as_mut().unwrap().idle = Some(3));
	}),
	("6: a tester had more seats than there were", || {
		tester(OTHER, |row| row.enrolment.as_mut().unwrap().seats = u64::MAX);
	}),
	("7: a tester outlives its end", || Testers::<Test>::insert(STRANGER, Tester::new())),
	("7: a slash made stake worth more", || tester(BACKED, |row| row.index = FixedU128::from_u32(2))),
	("7: a backing outlives its end", || Backings::<Test>::insert(BACKED, EXPERT, Backing::default())),
	("7: shares do not fit", || with_worthless_shares(u128::MAX, 0)),
	("7: leaving shares do not fit", || with_worthless_shares(0, u128::MAX)),
	("7: less is on hold for a stake than it is worth", || {
		backing(|row| row.history[0].shares += 1);
	}),
	("7: a backing's dates are out of order", || {
		backing(|row| row.history.try_push(SharesFrom { cycle: 1, shares: 1_000 }).unwrap());
	}),
	("7: less is on hold for a stake than it is worth", || backing(|row| row.leaving += 1)),
	("7: shares do not sum", || tester(BACKED, |row| row.shares.value += 1)),
	("7: shares do not sum", || tester(BACKED, |row| row.leaving += 1)),
	("7: a tester counts its backers wrongly", || tester(BACKED, |row| row.backers = 2)),
	("7: backers are owed more than there is", || {
		earn(BACKED, 2, 1_000, TIME, 1_000_000_000_000_000_000, 0);
	}),
	("7: earnings are of a cycle that has not begun", || earn(BACKED, 3, 1_000, TIME, 0, 0)),
	("7: more shares earn than stood when a report was committed", || earn(BACKED, 2, 999, TIME, 0, 0)),
	("7: a backing is of no tester", || {
		Backings::<Test>::insert(STRANGER, EXPERT, Backing { held: 1, ..Default::default() });
	}),
	("13: a tester has more power than there can be", || {
		tester(OTHER, |row| row.skill.power = MAX_POWER + 1);
	}),
	("13: power in a category exceeds what there can be", || {
		skilled(&[(brick(), MAX_POWER + 1)]);
	}),
	("13: an account keeps an empty row of skills", || skilled(&[])),
	("13: the categories of skills repeat or are not sorted", || skilled(&[(brick(), 1), (brick(), 1)])),
];

const ROUNDS: [Case; 15] = [
	("8: more testers were drawn than there are", || {
		Rounds::<Test>::mutate(gtin(0), |round| round.as_mut().unwrap().drawn = 9);
	}),
	("8: a round is not queued", || Queue::<Test>::remove(2, gtin(0))),
	("8: a round waits for a cycle that is over", || put_off(1)),
	("8: a round waits for a cycle that is over", || put_off(3)),
	("8: a round counts its reports wrongly", || Reports::<Test>::remove(gtin(0), OTHER)),
	("8: a round counts its reports wrongly", || {
		Reports::<Test>::mutate(gtin(0), OTHER, |report| {
			let report = report.as_mut().unwrap();
			report.panel = !report.panel;
		});
	}),
	("8: a round has too many reports", || add_reports(PanelSeats::get() + 1, true)),
	("8: a round has too many reports", || add_reports(OpenSeats::get() + 1, false)),
	("8: something queued is no round", || Queue::<Test>::insert(2, gtin(5), ())),
	("8: a producer has a seat and no product that waits", || {
		crate::Seated::<Test>::insert(2, STRANGER, ());
	}),
	("8: a report outlives its round", || {
		let report = Reports::<Test>::get(gtin(0), OTHER).unwrap();
		Reports::<Test>::insert(gtin(5), OTHER, report);
	}),
	("9: a commitment is of a cycle that is over", || copy_commitment(1, 0, BACKED)),
	("9: a commitment is of a cycle that is over", || copy_commitment(3, 0, BACKED)),
	("9: a commitment is to no round", || copy_commitment(2, 5, BACKED)),
	("9: an account reports twice", || copy_commitment(2, 0, OTHER)),
];

const JUDGED: [Case; 19] = [
	("10: a winner was paid in an asset its product never sold in", || {
		Wins::<Test>::mutate((1, gtin(0), winner()), |win| win.as_mut().unwrap().note_paid(1));
	}),
	("11: experts have more than their models paid in", || souk_pool(1, |pool| pool.model_fees = 0)),
	("10: a judged product counts its winners wrongly", || judged(|judged| judged.winners += 1)),
	("10: a judged product has no winners", || add_judged(1, 0)),
	("10: winners have more points than their product", || judged(|judged| judged.factors[0].points -= 1)),
	("10: a win outlives its product", || add_win(1)),
	("10: products have more points than their pool", || souk_pool(1, |pool| pool.points -= 1)),
	("10: winners can claim more than there is", || {
		let testers = Pools::<Test>::get(1).assets[0].testers;
		souk_pool(1, |pool| pool.testers_paid = testers);
		unbook(testers);
	}),
	("10: a judged product outlives its pool", || {
		add_judged(9, 1);
		add_win(9);
	}),
	("11: models sold more than their pool", || souk_pool(1, |pool| pool.sales -= 1)),
	("11: experts can claim more than there is", || {
		let experts = Pools::<Test>::get(1).assets[0].experts;
		souk_pool(1, |pool| pool.experts_paid = experts);
		unbook(experts);
	}),
	("11: an expert's sales outlive their pool", || {
		let sales = ExpertSales::<Test>::get(1, 0).unwrap();
		ExpertSales::<Test>::insert(9, 0, sales);
	}),
	("12: an appeal is on nothing", || Verdicts::<Test>::remove(gtin(0))),
	("12: an appeal is on nothing", || {
		let appeal = Appeals::<Test>::get(gtin(0)).unwrap();
		Appeals::<Test>::insert(gtin(5), appeal);
	}),
	("12: a verdict finds nothing", || verdict(|verdict| verdict.findings = BoundedVec::default())),
	("12: a verdict is of another model", || {
		verdict(|verdict| {
			verdict.findings.pop();
		});
	}),
	("13: a purchase never let its buyer report", || {
		let right = types::ReportRight { until: 0, binding: 0 };
		Purchases::<Test>::insert(gtin(0), STRANGER, right);
	}),
	("13: a purchase never let its buyer report", || {
		let right = types::ReportRight { until: 1, binding: 1 };
		Purchases::<Test>::insert(gtin(0), STRANGER, right);
	}),
	("10: winners have more points than their product", || {
		judged(|judged| judged.factors[0].factor = Perbill::one());
		Wins::<Test>::mutate((1, gtin(0), winner()), |win| win.as_mut().unwrap().points = u64::MAX);
	}),
];

const CASES: [Case; 6] = [
	("14: a case asks for what it is not about", || accuse(Accusation::Tester(OTHER), BACKED, 50, 0)),
	("14: a case asks for what it is not about", || accuse(Accusation::Tester(OTHER), OTHER, 0, 0)),
	("14: a case asks for what it is not about", || accuse(revoked(0), PRODUCER, 50, 1)),
	("14: a tester rests while a case is open", || {
		accuse(Accusation::Tester(OTHER), OTHER, 50, 0);
		TesterRests::<Test>::insert(OTHER, 0);
	}),
	("14: findings outlive their verdict", || Known::<Test>::insert(gtin(5), one_known())),
	("14: a product is known for nothing", || Known::<Test>::insert(gtin(0), BoundedVec::default())),
];

const HOLDS: [Case; 8] = [
	("15: holds are not what rows say", || accuse(revoked(0), PRODUCER, 100, 1)),
	("15: holds are not what rows say", || hold(HoldReason::Model, EXPERT)),
	("15: holds are not what rows say", || hold(HoldReason::Binding, PRODUCER)),
	("15: holds are not what rows say", || hold(HoldReason::Enrolment, OTHER)),
	("15: holds are not what rows say", || hold(HoldReason::Report, BACKED)),
	("15: holds are not what rows say", || hold(HoldReason::Appeal, STRANGER)),
	("15: holds are not what rows say", || hold(HoldReason::Backing, STRANGER)),
	("15: holds are not what rows say", || {
		Appeals::<Test>::mutate(gtin(0), |appeal| appeal.as_mut().unwrap().bond -= 1);
	}),
];

/// A winner of product 0 in cycle 1.
fn winner() -> AccountId {
	Wins::<Test>::iter_key_prefix((1, gtin(0))).next().unwrap()
}

/// Break a sound state in each way, and compare what the invariants say with the message.
fn should_notice(cases: &[Case]) {
	for (index, (message, harm)) in cases.iter().enumerate() {
		new_test_ext().execute_with(|| {
			furnished();
			harm();
			assert_eq!(Experience::do_try_state(), Err(TryRuntimeError::Other(message)), "case {index}");
		});
	}
}

#[test]
fn should_notice_when_cycles_are_broken() {
	should_notice(&CYCLES);
}

#[test]
fn should_notice_when_money_is_broken() {
	should_notice(&MONEY);
}

#[test]
fn should_notice_when_models_are_broken() {
	should_notice(&MODELS);
}

#[test]
fn should_notice_when_testers_are_broken() {
	should_notice(&TESTERS);
}

#[test]
fn should_notice_when_rounds_are_broken() {
	should_notice(&ROUNDS);
}

#[test]
fn should_notice_when_judged_products_are_broken() {
	should_notice(&JUDGED);
}

#[test]
fn should_notice_when_cases_are_broken() {
	should_notice(&CASES);
}

#[test]
fn should_notice_when_holds_differ() {
	should_notice(&HOLDS);
}

#[test]
fn should_know_a_case_for_every_check() {
	let source = include_str!("../try_state.rs");
	let messages = souk_testing::texts(source);
	let checks = source.matches("ensure!(").count() + source.matches("ok_or(").count();
	assert_eq!(messages.len(), checks, "a check has no message");
	let different = messages.iter().copied().collect::<BTreeSet<_>>();
	assert_eq!(messages.len(), different.len(), "two checks say the same");
	let cases = [&CYCLES[..], &MONEY, &MODELS, &TESTERS, &ROUNDS, &JUDGED, &CASES, &HOLDS].concat();
	let covered = cases.into_iter().map(|(message, _)| message).collect::<BTreeSet<_>>();
	assert_eq!(different, covered);
}
