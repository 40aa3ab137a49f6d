// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, Reports, Rounds, Skills, Testers, Verdicts};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::Perbill;

#[test]
fn should_judge_a_product_and_pay_when_a_panel_agrees() {
	build_and_execute(|| {
		set_up();
		let who = testers(8);
		let number = round(0, &alike(&who, CLAIM));
		let verdict = Experience::verdict_view(gtin(0)).unwrap();
		assert!(verdict.findings.iter().all(|finding| finding.confirmed));
		assert_eq!((verdict.reports, verdict.open_reports, verdict.provisional), (8, 0, false));
		assert!(verdict.trust > Perbill::from_percent(60));
		let judged = events().into_iter().find_map(|event| match event {
			Event::ProductJudged { winners, confirmed, reports, .. } => Some((winners, confirmed, reports)),
			_ => None,
		});
		assert_eq!(judged, Some((4, true, 8)));
		assert_eq!(who.iter().filter(|who| claim(number, 0, **who).is_ok()).count(), 4);
		assert_ok!(Experience::claim_model(signed(STRANGER), number, 0));
	});
}

#[test]
fn should_expose_a_dishonest_producer() {
	build_and_execute(|| {
		set_up();
		let who = testers(20);
		let mut reports = alike(&who, SHORT);
		for (nth, (_, measured)) in (0i64..).zip(reports.iter_mut()) {
			// Instruments differ.
			measured.iter_mut().for_each(|value| *value += nth % 5 - 2);
		}
		round(0, &reports);
		let verdict = Experience::verdict_view(gtin(0)).unwrap();
		assert!(verdict.findings.iter().all(|finding| !finding.confirmed));
		let measured = verdict.findings.iter().map(|finding| finding.measured).collect::<Vec<_>>();
		assert!(measured.iter().zip(SHORT).all(|(is, was)| is.abs_diff(was) <= 1), "{measured:?}");
		assert!(verdict.trust < Perbill::from_percent(30));
		// It cannot hide behind another claim: the verdict says what it was about.
		assert_ok!(Experience::rebind_product(signed(PRODUCER), gtin(0), 0, 1, values(SHORT)));
		assert_eq!(Experience::verdict_view(gtin(0)).unwrap().findings[0].claimed, CLAIM[0]);
	});
}

#[test]
fn should_keep_reports_for_the_next_cycle_when_there_is_no_quorum() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		let first = round(0, &alike(&who[..3], CLAIM));
		assert!(Experience::verdict_view(gtin(0)).is_none());
		assert_eq!(Reports::<Test>::iter().count(), 3);
		assert_noop!(claim(first, 0, who[0]), Error::<Test>::NothingToClaim);
		buy(who[0], 0);
		assert_noop!(
			Experience::commit_report(signed(who[0]), gtin(0), hash(who[0], 0, CLAIM)),
			Error::<Test>::AlreadyReported
		);
		let second = round(0, &alike(&who[3..], CLAIM));
		assert_eq!(Experience::verdict_view(gtin(0)).unwrap().reports, 6);
		assert_eq!(who.iter().filter(|who| claim(second, 0, **who).is_ok()).count(), 3);
	});
}

#[test]
fn should_drop_reports_when_no_quorum_comes_together_in_time() {
	build_and_execute(|| {
		set_up();
		let who = testers(2);
		round(0, &alike(&who, CLAIM));
		assert_eq!(Rounds::<Test>::get(gtin(0)).unwrap().carried, 1);
		close();
		assert_eq!(Reports::<Test>::iter().count(), 2);
		events();
		let cycle = close();
		assert!(events().contains(&Event::RoundDropped { cycle, product: gtin(0) }));
		assert_eq!(Reports::<Test>::iter().count() + Rounds::<Test>::iter().count(), 0);
	});
}

#[test]
fn should_test_again_with_more_when_a_panel_is_split() {
	build_and_execute(|| {
		set_up();
		let who = testers(30);
		let mut reports = alike(&who[..6], CLAIM);
		reports.extend(alike(&who[6..11], SHORT));
		let number = round(0, &reports);
		let verdict = Experience::verdict_view(gtin(0)).unwrap();
		assert!(verdict.provisional);
		assert!(events().contains(&Event::ProductCarried {
			cycle: number,
			product: gtin(0),
			contested: true
		}));
		let split = Rounds::<Test>::get(gtin(0)).unwrap();
		assert_eq!((split.number, split.retests, split.panel), (1, 1, 11));
		// Nobody is paid for it yet.
		assert!(reports.iter().all(|(who, _)| claim(number, 0, *who).is_err()));
		let number = round(0, &alike(&who[11..], CLAIM));
		let verdict = Experience::verdict_view(gtin(0)).unwrap();
		assert!(!verdict.provisional && verdict.findings.iter().all(|finding| finding.confirmed));
		assert_eq!(verdict.reports, 30);
		assert!(who[6..11].iter().all(|who| claim(number, 0, *who).is_err()));
	});
}

#[test]
fn should_let_the_majority_stand_after_the_last_retest() {
	build_and_execute(|| {
		set_up();
		let who = testers(11);
		let mut reports = alike(&who[..6], CLAIM);
		reports.extend(alike(&who[6..], SHORT));
		round(0, &reports);
		close();
		assert!(Experience::verdict_view(gtin(0)).unwrap().provisional);
		close();
		let verdict = Experience::verdict_view(gtin(0)).unwrap();
		assert!(!verdict.provisional && verdict.findings[0].confirmed);
		assert_eq!(Rounds::<Test>::iter().count(), 0);
	});
}

#[test]
fn should_keep_a_settled_verdict_when_a_later_panel_is_split() {
	build_and_execute(|| {
		set_up();
		let who = testers(11);
		round(0, &alike(&who, CLAIM));
		let known = Verdicts::<Test>::get(gtin(0)).unwrap();
		let mut reports = alike(&who[..5], CLAIM);
		reports.extend(alike(&who[5..], SHORT));
		round(0, &reports);
		let now = Verdicts::<Test>::get(gtin(0)).unwrap();
		assert!(now.contested && now.settled && now.findings == known.findings);
		assert!(Experience::verdict_view(gtin(0)).unwrap().provisional);
	});
}

#[test]
fn should_pay_news_more_than_what_was_known() {
	build_and_execute(|| {
		MaxReturn::set(1_000);
		set_up();
		bind(1, CLAIM);
		let who = testers(8);
		// Product 0 keeps its claim, product 1 does not; both sell alike.
		for who in &who {
			buy(*who, 0);
			buy(*who, 1);
			commit(*who, 0, CLAIM);
			commit(*who, 1, SHORT);
		}
		to_reveal();
		for who in &who {
			reveal(*who, 0, CLAIM);
			reveal(*who, 1, SHORT);
		}
		let number = close();
		let paid = |index| {
			who.iter().copied().filter(|who| claim(number, index, *who).is_ok()).count();
			events()
				.into_iter()
				.filter_map(|event| match event {
					Event::ReportPaid { paid, .. } => Some(paid[0].1),
					_ => None,
				})
				.collect::<Vec<_>>()
		};
		events();
		let (kept, news) = (paid(0), paid(1));
		assert_eq!((kept.len(), news.len()), (4, 4));
		assert!(news.iter().all(|pay| pay.abs_diff(kept[0] * 3) <= 3), "{news:?} against {kept:?}");
		// A second time it is no news.
		let number = round(1, &alike(&who, SHORT));
		let points = crate::Wins::<Test>::iter_prefix_values((number, gtin(1))).map(|win| win.points);
		assert!(points.into_iter().all(|points| points == 1_000_000_000));
	});
}

#[test]
fn should_learn_from_every_report_at_once() {
	build_and_execute(|| {
		set_up();
		let who = testers(8);
		round(0, &alike(&who, CLAIM));
		let power = |who| Testers::<Test>::get(who).unwrap().skill.power;
		assert!(who.iter().all(|who| power(*who) == 1_000_000_000));
		assert!(who.iter().all(|who| Skills::<Test>::get(who, brick()).unwrap().power == 1_000_000_000));
		// Nobody has claimed. One is far off now and loses, the others gain.
		let mut reports = alike(&who, CLAIM);
		reports[0].1[0] += 500;
		round(0, &reports);
		assert!(power(who[0]) < 500_000_000, "{}", power(who[0]));
		assert_eq!(power(who[1]), 1_900_000_000);
	});
}

#[test]
fn should_score_open_reports_and_not_count_them() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		let open = (FIRST_TESTER + 50..FIRST_TESTER + 60).collect::<Vec<_>>();
		let mut reports = alike(&who, CLAIM);
		// More open reports than panel ones, all far off but one.
		reports.extend(alike(&open[1..], SHORT));
		reports.push((open[0], CLAIM));
		let number = round(0, &reports);
		let verdict = Experience::verdict_view(gtin(0)).unwrap();
		assert_eq!((verdict.reports, verdict.open_reports), (6, 10));
		assert!(verdict.findings.iter().all(|finding| finding.confirmed && finding.cut == 0));
		let panel = claimed(number, 0, who[0]);
		let opened = claimed(number, 0, open[0]);
		assert!(opened > 0 && opened.abs_diff(panel / 4) <= 1, "{opened} of {panel}");
		assert!(open[1..].iter().all(|who| claim(number, 0, *who).is_err()));
		assert_eq!(Skills::<Test>::iter_prefix(open[0]).count(), 0);
	});
}
