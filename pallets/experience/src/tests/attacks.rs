// SPDX-License-Identifier: Apache-2.0

//! What somebody would try, by name. What each costs and earns, and where it still pays, is in the design note.

use crate::{mock::*, Error, Event, HoldReason, Purchases, Rounds, Skills, Testers, Wins};
use frame_support::{assert_noop, assert_ok};
use souk_math::experience::is_drawn;
use souk_primitives::{experience::ExperiencePower, order::OrderState};
use sp_runtime::Perbill;

/// Copying a reveal: the hash somebody else committed to, and then what was revealed for it.
#[test]
fn should_gain_nothing_when_a_reveal_is_copied() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		let copier = who[5];
		for who in &who {
			buy(*who, 0);
		}
		for who in &who[..5] {
			commit(*who, 0, CLAIM);
		}
		let copied = hash(who[0], 0, CLAIM);
		assert_ok!(Experience::commit_report(signed(copier), gtin(0), copied));
		to_reveal();
		for who in &who[..5] {
			reveal(*who, 0, CLAIM);
		}
		assert_noop!(
			Experience::reveal_report(signed(copier), gtin(0), values(CLAIM), salt(), secret(copier)),
			Error::<Test>::HashMismatch
		);
		let number = close();
		assert_noop!(claim(number, 0, copier), Error::<Test>::NothingToClaim);
		// And four fifths of the bond are gone.
		assert_eq!(free(NATIVE, copier), FUNDS - 400 - 40);
	});
}

/// Sybil testers buying from themselves: accounts of the seller's, however many, that nobody drew.
#[test]
fn should_decide_and_earn_nothing_when_sybils_buy_from_themselves() {
	build_and_execute(|| {
		set_up();
		to_commit();
		let sybils = (FIRST_TESTER..FIRST_TESTER + 30).collect::<Vec<_>>();
		let number = round(0, &alike(&sybils, CLAIM));
		// Thirty reports and no verdict: none of them counts.
		assert!(Experience::verdict_view(gtin(0)).is_none());
		assert!(sybils.iter().all(|who| claim(number, 0, *who).is_err()));
		// What their own sales paid in is not theirs: it rolled over.
		assert_eq!(crate::Pools::<Test>::get(number + 1).get(&NATIVE).unwrap().pot, 30 * 1_800);
	});
}

/// Sybils that enrol: of a panel they hold what they hold of all testers, on whatever product they gather.
#[test]
fn should_be_on_panels_no_more_than_their_part_when_sybils_enrol_and_gather() {
	build_and_execute(|| {
		Rules::mutate(|rules| {
			rules.panel.target = 24;
			rules.panel.uptake = Perbill::one();
		});
		set_up();
		let who = testers(120);
		let (sybils, honest) = who.split_at(24);
		// Every sybil buys and lies; of the honest only those who are drawn bother.
		let mut reports = alike(sybils, SHORT);
		let drawn = |who: &AccountId| Experience::draw_view(*who, gtin(0), secret(*who)).drawn == Some(true);
		reports.extend(honest.iter().filter(|who| drawn(who)).map(|who| (*who, CLAIM)));
		assert!(reports.len() < 24 + 40, "few honest testers are asked: {}", reports.len() - 24);
		let number = round(0, &reports);
		let verdict = Experience::verdict_view(gtin(0)).unwrap();
		assert!(!verdict.provisional && verdict.findings.iter().all(|finding| finding.confirmed));
		assert!(sybils.iter().all(|who| claim(number, 0, *who).is_err()));
	});
}

/// Seller testing through friends: the producer and the expert are refused; friends enrol after they know what to test.
#[test]
fn should_not_count_when_a_seller_tests_through_friends() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		for party in [PRODUCER, EXPERT] {
			buy(party, 0);
			assert_noop!(
				Experience::commit_report(signed(party), gtin(0), hash(party, 0, CLAIM)),
				Error::<Test>::PartyMayNotReport
			);
		}
		let friends = (FIRST_TESTER + 100..FIRST_TESTER + 112).collect::<Vec<_>>();
		friends.iter().copied().for_each(enrol);
		let mut reports = alike(&who, SHORT);
		reports.extend(alike(&friends, CLAIM));
		for (who, measured) in &reports {
			buy(*who, 0);
			commit(*who, 0, *measured);
		}
		to_reveal();
		for (who, measured) in &reports {
			// A friend who shows a secret is told that it takes no part yet.
			let shown = if friends.contains(who) { None } else { secret(*who) };
			assert_ok!(Experience::reveal_report(signed(*who), gtin(0), values(*measured), salt(), shown));
		}
		close();
		let verdict = Experience::verdict_view(gtin(0)).unwrap();
		assert_eq!((verdict.reports, verdict.open_reports), (6, 12));
		assert!(verdict.findings.iter().all(|finding| !finding.confirmed));
	});
}

/// Majority cartel: most of a panel agreed on a lie. It is not believed at once, and a larger panel overrules it.
#[test]
fn should_be_tested_again_and_overruled_when_a_cartel_has_the_majority() {
	build_and_execute(|| {
		set_up();
		let who = testers(40);
		let (cartel, honest) = who.split_at(6);
		let mut reports = alike(cartel, SHORT);
		reports.extend(alike(&honest[..4], CLAIM));
		let number = round(0, &reports);
		assert!(Experience::verdict_view(gtin(0)).unwrap().provisional);
		assert!(who.iter().all(|who| claim(number, 0, *who).is_err()));
		let number = round(0, &alike(&honest[4..], CLAIM));
		let verdict = Experience::verdict_view(gtin(0)).unwrap();
		assert!(!verdict.provisional && verdict.findings.iter().all(|finding| finding.confirmed));
		assert!(cartel.iter().all(|who| claim(number, 0, *who).is_err()));
		assert!(cartel.iter().all(|who| Testers::<Test>::get(who).unwrap().skill.power == 0));
		// Proven a fraud, a member loses its bond and its backers' stake too.
		slash(cartel[0], 100);
		assert_eq!(held(HoldReason::Enrolment, cartel[0]), 0);
	});
}

/// Lone outlier: unpaid and less powerful, not punished.
#[test]
fn should_only_be_unpaid_when_a_lone_outlier() {
	build_and_execute(|| {
		set_up();
		let who = testers(8);
		round(0, &alike(&who, CLAIM));
		let mut reports = alike(&who, CLAIM);
		reports[0].1 = SHORT;
		let number = round(0, &reports);
		let verdict = Experience::verdict_view(gtin(0)).unwrap();
		assert!(verdict.findings.iter().all(|finding| finding.confirmed && finding.cut == 1));
		assert_noop!(claim(number, 0, who[0]), Error::<Test>::NothingToClaim);
		assert_eq!(held(HoldReason::Enrolment, who[0]), 400);
		assert_eq!(free(NATIVE, TREASURY), FUNDS);
		let power = |who| Testers::<Test>::get(who).unwrap().skill.power;
		assert!(power(who[0]) < power(who[1]) / 2);
	});
}

/// Commit without reveal: seeing what the others revealed, and keeping quiet.
#[test]
fn should_lose_bond_purchase_and_power_when_a_report_is_not_revealed() {
	build_and_execute(|| {
		set_up();
		let who = testers(8);
		round(0, &alike(&who, CLAIM));
		let silent = who[0];
		let before = Testers::<Test>::get(silent).unwrap().skill.power;
		for who in &who {
			buy(*who, 0);
			commit(*who, 0, CLAIM);
		}
		to_reveal();
		who[1..].iter().for_each(|who| reveal(*who, 0, CLAIM));
		let (funds, cycle) = (free(NATIVE, silent), cycle().number);
		events();
		close();
		let forfeited = Event::ReportForfeited { cycle, product: gtin(0), who: silent, forfeited: 40 };
		assert!(events().contains(&forfeited));
		assert_eq!(held(HoldReason::Report, silent), 0);
		assert_eq!(free(NATIVE, silent), funds + 10);
		assert_eq!(free(NATIVE, TREASURY), FUNDS + 40);
		assert!(!Purchases::<Test>::contains_key(gtin(0), silent));
		assert!(Testers::<Test>::get(silent).unwrap().skill.power < before / 2);
	});
}

/// Revealing twice.
#[test]
fn should_fail_when_a_report_is_revealed_twice() {
	build_and_execute(|| {
		set_up();
		let who = testers(1)[0];
		buy(who, 0);
		commit(who, 0, CLAIM);
		to_reveal();
		reveal(who, 0, CLAIM);
		assert_noop!(
			Experience::reveal_report(signed(who), gtin(0), values(CLAIM), salt(), secret(who)),
			Error::<Test>::NotCommitted
		);
		assert_eq!(Rounds::<Test>::get(gtin(0)).unwrap().panel, 1);
	});
}

/// Reporting on a refunded order: money and product both go back.
#[test]
fn should_fail_when_the_order_was_refunded() {
	build_and_execute(|| {
		set_up();
		let who = testers(1)[0];
		let line = Line::of(who, SALE);
		for (kept, sale, state) in [
			(0, 0, OrderState::Returned),
			(0, 0, OrderState::Cancelled),
			(0, 0, OrderState::Expired),
			// The seller gives nearly all of it back, or an arbiter does; units are kept.
			(1, SALE / 100, OrderState::Completed),
			(1, SALE / 3, OrderState::Ruled),
		] {
			Line { kept, state, amounts: vec![amounts(NATIVE, SALE, sale)], ..line.clone() }.settle();
			assert_noop!(
				Experience::commit_report(signed(who), gtin(0), hash(who, 0, CLAIM)),
				Error::<Test>::NoPurchase
			);
		}
	});
}

/// Buying after the window: too late for this cycle; and a purchase so old that the item may have changed.
#[test]
fn should_fail_when_bought_after_the_window() {
	build_and_execute(|| {
		set_up();
		let who = testers(2);
		to_reveal();
		buy(who[0], 0);
		assert_noop!(
			Experience::commit_report(signed(who[0]), gtin(0), hash(who[0], 0, CLAIM)),
			Error::<Test>::WrongPhase
		);
		close();
		commit(who[0], 0, CLAIM);
		buy(who[1], 0);
		close();
		close();
		set_now(now() + HOUR);
		assert_noop!(
			Experience::commit_report(signed(who[1]), gtin(0), hash(who[1], 0, CLAIM)),
			Error::<Test>::NoPurchase
		);
	});
}

/// Dusting many products with one report each: none reaches a quorum.
#[test]
fn should_earn_nothing_when_many_products_are_dusted() {
	build_and_execute(|| {
		set_up();
		(1..20).for_each(|index| bind(index, CLAIM));
		let who = testers(7);
		let (farmer, honest) = (who[6], &who[..6]);
		for index in 1..20 {
			Line { product: gtin(index), ..Line::of(farmer, 120) }.settle();
			commit(farmer, index, CLAIM);
		}
		for who in honest {
			buy(*who, 0);
			commit(*who, 0, CLAIM);
		}
		to_reveal();
		(1..20).for_each(|index| reveal(farmer, index, CLAIM));
		honest.iter().for_each(|who| reveal(*who, 0, CLAIM));
		let number = close();
		assert!((1..20).all(|index| claim(number, index, farmer).is_err()));
		// All testers are drawn, so the others get what their own product paid in: five sixths of nine parts of a hundred of
		// six sales of 20 000. What the dust paid in is nobody's.
		let paid: u128 = honest
			.iter()
			.filter(|who| Wins::<Test>::contains_key((number, gtin(0), **who)))
			.map(|who| claimed(number, 0, *who))
			.sum();
		assert_eq!(paid, 9_000);
	});
}

/// Dust products with a quorum of one's own: what they pay in bounds what they take out.
#[test]
fn should_take_out_a_bounded_multiple_when_dust_products_have_a_quorum() {
	build_and_execute(|| {
		set_up();
		bind(1, CLAIM);
		let who = testers(16);
		let (farm, honest) = who.split_at(8);
		// No reference yet: points count in full, and only the limit holds.
		let play = || {
			for (who, index, sale) in
				farm.iter().map(|who| (*who, 1, 120)).chain(honest.iter().map(|who| (*who, 0, SALE)))
			{
				Line { product: gtin(index), ..Line::of(who, sale) }.settle();
				commit(who, index, CLAIM);
			}
			to_reveal();
			farm.iter().for_each(|who| reveal(*who, 1, CLAIM));
			honest.iter().for_each(|who| reveal(*who, 0, CLAIM));
			let number = close();
			let taken = |index, who: &[AccountId]| {
				who.iter()
					.filter(|who| Wins::<Test>::contains_key((number, gtin(index), **who)))
					.map(|who| claimed(number, index, *who))
					.sum::<u128>()
			};
			(taken(1, farm), taken(0, honest))
		};
		// The testers' five sixths of eight fees, rounded up. All testers are drawn, so it is not a unit more.
		let own = (8 * amounts(NATIVE, 120, 120).experience * 5).div_ceil(6);
		let (first, _) = play();
		assert!(first > 0 && first <= own, "{first} of {own}");
		// Now a product has paid in so much on average, and points count in proportion.
		let (second, others) = play();
		assert!(second <= own && others > 11_000, "{second} of {own}, {others}");
	});
}

/// Moving power between accounts: there is no way; and power does not survive the bond it was earned under.
#[test]
fn should_have_no_way_to_move_power() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		round(0, &alike(&who, CLAIM));
		let power = |who: &AccountId| <Experience as ExperiencePower<AccountId>>::power(who, brick());
		assert!(power(&who[0]) > 0);
		// Everything else the account has can be moved.
		assert_ok!(Experience::leave_draws(signed(who[0])));
		blocks(10);
		assert_ok!(Experience::withdraw_enrolment(signed(who[0])));
		assert_ok!(Balances::transfer_all(signed(who[0]), STRANGER, false));
		assert_eq!(power(&STRANGER), 0);
		assert!(!Skills::<Test>::contains_key(STRANGER));
		assert!(Testers::<Test>::get(STRANGER).is_none());
		// What reports weigh by is gone with the bond.
		assert!(Testers::<Test>::get(who[0]).is_none());
		assert!(!Skills::<Test>::contains_key(who[0]));
		// Backing a powerful tester lends it stake and borrows none of its power.
		assert_ok!(Experience::back_tester(signed(STRANGER), who[1], 1_000));
		assert_eq!(power(&STRANGER), 0);
	});
}

/// Golden samples and bribes: sending better items to those who will count needs to know who they are.
#[test]
fn should_hide_who_is_drawn_until_reports_are_in() {
	build_and_execute(|| {
		Rules::mutate(|rules| rules.panel.target = 10);
		set_up();
		let who = testers(60);
		let seed = cycle().seed.unwrap();
		let drawn = |who: &AccountId| Experience::draw_view(*who, gtin(0), secret(*who)).drawn == Some(true);
		let panel = who.iter().filter(|who| drawn(who)).count();
		assert!(panel > 5 && panel < 40, "{panel} of 60");
		// All the chain shows is the hash of the secret; it draws others.
		let share = Experience::draw_view(who[0], gtin(0), None).share;
		let guessed = |who: &AccountId| {
			let anchor = Testers::<Test>::get(who).unwrap().enrolment.unwrap().anchor;
			is_drawn(&Experience::draw_hash(&seed, &anchor, gtin(0), cycle().number), share)
		};
		assert!(who.iter().any(|who| guessed(who) != drawn(who)));
	});
}

/// Buying a verdict by stake: backing amplifies a history and cannot replace one.
#[test]
fn should_not_outweigh_others_when_a_newcomer_is_backed_by_a_fortune() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		let weight = |who| Experience::tester_view(who).unwrap().weight;
		let plain = weight(who[0]);
		assert_ok!(Experience::back_tester(signed(STRANGER), who[1], FUNDS / 2));
		assert_eq!(weight(who[1]), plain);
	});
}
