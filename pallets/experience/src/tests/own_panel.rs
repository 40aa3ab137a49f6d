// SPDX-License-Identifier: Apache-2.0

//! A panel of one's own: whoever knows the seed of a cycle chooses nothing any more that the seed draws.

use crate::{mock::*, EnrolledTesters, Error, Reports, Rounds, Testers, Verdicts, Wins};
use frame_support::{assert_noop, assert_ok};
use souk_math::experience::{is_drawn, least_reports, Parameters};
use sp_runtime::Perbill;

/// The rules of the product: 40 reports wanted of those 60 % who buy, ten are a quorum.
fn real_rules() {
	Rules::set(Parameters::default());
	LeastUptake::set(Perbill::from_percent(50));
}

/// Accounts with funds, besides those that every test has.
fn fund(count: u64) {
	for who in FIRST_TESTER + 200..FIRST_TESTER + count {
		assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), who, FUNDS));
	}
}

/// The members of a group that are drawn for a product in the running cycle.
fn drawn(group: &[AccountId], index: u64) -> Vec<AccountId> {
	let (seed, number) = (cycle().seed.unwrap(), cycle().number);
	let share = Experience::new_round(gtin(index), number).newcomers;
	let is = |who: &AccountId| {
		is_drawn(&Experience::draw_hash(&seed, &secret(*who).unwrap(), gtin(index), number), share)
	};
	group.iter().copied().filter(is).collect()
}

/// The trial: 15 of 315 testers look for a product for which ten of them are drawn, once the seed is public. It takes
/// them thousands of product numbers, and nothing else. Before, they bound that product, were its panel, and took nearly
/// all that honest sales had paid in. Now the product waits for a seed that nobody knows.
#[test]
fn should_judge_nothing_that_was_bound_after_the_seed_was_known() {
	build_and_execute(|| {
		real_rules();
		fund(315);
		set_up();
		let who = testers(315);
		let group = &who[..15];
		let secrets = group.iter().map(|who| secret(*who).unwrap()).collect::<Vec<_>>();
		let (seed, number) = (cycle().seed.unwrap(), cycle().number);
		let share = Experience::new_round(gtin(1), number).newcomers;
		let panel = |index: &u64| {
			let is =
				|secret: &&_| is_drawn(&Experience::draw_hash(&seed, secret, gtin(*index), number), share);
			secrets.iter().filter(is).count()
		};
		let found = (1..60_000).find(|index| panel(index) >= 10).expect("one in thousands has such a panel");
		bind(found, CLAIM);
		for who in group {
			buy(*who, found);
			assert_noop!(
				Experience::commit_report(signed(*who), gtin(found), hash(*who, found, CLAIM)),
				Error::<Test>::BoundTooLate
			);
		}
		assert!(Rounds::<Test>::iter().next().is_none());
		// In the next cycle the draw is another one. No member of the group chose it.
		close();
		let again = drawn(group, found);
		assert!(again.len() < 10, "{} of 15 were drawn again", again.len());
		// And however many it had: half of the reports are wanted that 66 drawn testers are expected to give.
		let round = Experience::new_round(gtin(found), cycle().number);
		assert_eq!((round.drawn, round.enrolled), (66, 315));
		assert_eq!(least_reports(round.drawn, Rules::get().panel.uptake, LeastUptake::get()), 20);
		for who in group {
			commit(*who, found, CLAIM);
		}
		to_reveal();
		group.iter().for_each(|who| reveal(*who, found, CLAIM));
		let number = close();
		assert!(Verdicts::<Test>::get(gtin(found)).is_none());
		assert!(group.iter().all(|who| claim(number, found, *who).is_err()));
	});
}

/// Products bound long before the seed, as many as one likes, and cycles to wait in: a group that is 19 of 80 testers is
/// drawn as a whole after the second draw. Before, ten of its reports were a quorum. Now every draw asks for its part.
#[test]
fn should_not_become_a_panel_by_waiting_when_a_group_is_a_part_of_the_testers() {
	build_and_execute(|| {
		real_rules();
		PeriodTable::mutate(|periods| periods.carry = 3);
		set_up();
		let who = testers(80);
		let group = &who[..19];
		for _ in 0..4 {
			for who in group {
				if !Reports::<Test>::contains_key(gtin(0), who) {
					buy(*who, 0);
					commit(*who, 0, CLAIM);
				}
			}
			to_reveal();
			for who in group {
				if crate::Commitments::<Test>::contains_key((cycle().number, gtin(0), who)) {
					reveal(*who, 0, CLAIM);
				}
			}
			let panel = Rounds::<Test>::get(gtin(0)).unwrap().panel;
			assert!(panel >= 10, "{panel} reports were a quorum before");
			close();
			assert!(Verdicts::<Test>::get(gtin(0)).is_none());
		}
		assert_eq!(Rounds::<Test>::iter().count() + Wins::<Test>::iter().count(), 0);
		assert!(group.iter().all(|who| Testers::<Test>::get(who).unwrap().skill.power == 0));
		// With as many honest testers as are expected of the drawn, the product is judged at once.
		let honest = drawn(&who, 0);
		let honest = &honest[..honest.len() * 6 / 10];
		round(0, &alike(honest, CLAIM));
		assert!(Verdicts::<Test>::get(gtin(0)).unwrap().settled);
	});
}

/// Other claims, or another version, are as new as another product.
#[test]
fn should_wait_for_the_next_seed_when_claims_are_made_anew() {
	build_and_execute(|| {
		set_up();
		assert_ok!(Experience::publish_version(signed(EXPERT), 0, attributes(), cid()));
		let who = testers(6);
		let refused = || {
			let hash = hash(who[0], 0, CLAIM);
			assert_noop!(
				Experience::commit_report(signed(who[0]), gtin(0), hash),
				Error::<Test>::BoundTooLate
			);
		};
		who.iter().for_each(|who| buy(*who, 0));
		for (version, claims) in [(1, SHORT), (2, CLAIM)] {
			assert_ok!(Experience::rebind_product(signed(PRODUCER), gtin(0), 0, version, values(claims)));
			refused();
			assert_eq!(Experience::product_view(gtin(0)).unwrap().since, cycle().number + 1);
			close();
			assert_ok!(frame_support::storage::with_transaction(|| {
				let committed = Experience::commit_report(signed(who[0]), gtin(0), hash(who[0], 0, CLAIM));
				sp_runtime::TransactionOutcome::Rollback(committed)
			}));
		}
		// Unbinding and binding again is no way around.
		assert_ok!(Experience::unbind_product(signed(PRODUCER), gtin(0)));
		bind(0, CLAIM);
		refused();
	});
}

/// Those who are not drawn leave, so that a larger part of the rest would be drawn. The draws keep the numbers that the
/// cycle began with.
#[test]
fn should_draw_no_more_of_the_others_when_testers_leave_after_the_seed() {
	build_and_execute(|| {
		Rules::mutate(|rules| {
			rules.panel.target = 10;
			rules.panel.uptake = Perbill::one();
		});
		set_up();
		let who = testers(40);
		let share = || Experience::draw_view(who[0], gtin(0), None).share;
		assert_eq!(share(), Perbill::from_percent(25));
		for who in &who[20..] {
			assert_ok!(Experience::leave_draws(signed(*who)));
		}
		assert_eq!(EnrolledTesters::<Test>::get().newcomers, 20);
		assert_eq!(share(), Perbill::from_percent(25));
		// Nor do enrolments dilute the draws of others.
		(FIRST_TESTER + 100..FIRST_TESTER + 140).for_each(enrol);
		assert_eq!(share(), Perbill::from_percent(25));
		close();
		assert_eq!(share(), Perbill::from_rational(1u32, 6));
	});
}

/// A stratum that changes after the seed, by a call or because the cycle before is closed late, counts for the next draw.
#[test]
fn should_keep_the_stratum_when_it_is_refreshed_after_the_seed() {
	build_and_execute(|| {
		Rules::mutate(|rules| {
			rules.panel.veteran_power = 1_500_000_000;
			rules.panel.target = 4;
			rules.panel.uptake = Perbill::one();
			rules.panel.newcomer_seats = Perbill::from_percent(10);
			rules.quorum.reports = 1;
			rules.quorum.effective = 1;
		});
		set_up();
		let who = testers(20);
		let share = |who| Experience::draw_view(who, gtin(0), None).share;
		let newcomer = share(who[0]);
		// It earned its power in the cycle before, say, and calls now that it knows the seed.
		Testers::<Test>::mutate_extant(who[0], |tester| tester.skill.power = 2_000_000_000);
		Testers::<Test>::mutate_extant(who[0], |tester| tester.skill.cycle = cycle().number);
		assert_ok!(Experience::refresh_tester(signed(STRANGER), who[0]));
		assert_eq!(share(who[0]), newcomer);
		close();
		assert!(share(who[0]) > share(who[1]));
	});
}

/// Stake that comes after the seed, when a tester knows its panels, adds no weight in this cycle.
#[test]
fn should_add_no_weight_when_stake_comes_after_the_seed() {
	build_and_execute(|| {
		set_up();
		let who = testers(1)[0];
		Testers::<Test>::mutate_extant(who, |tester| tester.skill.power = 4_000_000_000);
		let weight = || Experience::tester_view(who).unwrap().weight;
		let plain = weight();
		assert_ok!(Experience::back_tester(signed(STRANGER), who, FUNDS / 2));
		assert_eq!(weight(), plain);
		Rules::mutate(|rules| rules.weight.backing_unit = 1_000);
		close();
		let backed = weight();
		assert!(backed > plain, "{backed}");
		// And stake on its way out adds none at once.
		assert_ok!(Experience::unback_tester(signed(STRANGER), who, FUNDS / 2));
		assert!(weight() < backed);
	});
}
