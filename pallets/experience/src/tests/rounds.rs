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
		// A draw of ten among twelve, so that products may pay out more than they paid in.
		Rules::mutate(|rules| {
			rules.panel.target = 10;
			rules.panel.uptake = Perbill::one();
		});
		set_up();
		bind(1, CLAIM);
		let mut who = testers(12);
		let drawn = |who, index| Experience::draw_view(who, gtin(index), secret(who)).drawn == Some(true);
		who.retain(|who| drawn(*who, 0) && drawn(*who, 1));
		assert!(who.len() >= 6, "{} are drawn", who.len());
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
		let half = who.len().div_ceil(2);
		assert_eq!((kept.len(), news.len()), (half, half));
		assert!(news.iter().all(|pay| pay.abs_diff(kept[0] * 3) <= 3), "{news:?} against {kept:?}");
		// A second time it is no news.
		who.retain(|who| drawn(*who, 1));
		let number = round(1, &alike(&who, SHORT));
		let points = crate::Wins::<Test>::iter_prefix_values((number, gtin(1))).map(|win| win.points);
		let points = points.collect::<Vec<_>>();
		assert_eq!(points, vec![1_000_000_000; who.len().div_ceil(2)]);
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
		assert!(who.iter().all(|who| skill(*who).unwrap().power == 1_000_000_000));
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
		assert!(!Skills::<Test>::contains_key(open[0]));
	});
}

/// The points of the winners of a round on product 0.
fn points_of(number: u32) -> Vec<u64> {
	let points = crate::Wins::<Test>::iter_prefix_values((number, gtin(0))).map(|win| win.points);
	let mut points = points.collect::<Vec<_>>();
	points.dedup();
	points
}

/// A producer that claims the truth and a lie in turn: every cycle was news, and paid three times as much. Now what was
/// found before is known, whatever was claimed since.
#[test]
fn should_be_no_news_when_a_finding_was_known_before() {
	build_and_execute(|| {
		PeriodTable::mutate(|periods| periods.retention = 6);
		set_up();
		assert_ok!(Experience::publish_version(signed(EXPERT), 0, attributes(), cid()));
		let who = testers(8);
		// The product is what is claimed. Every second cycle the producer claims far more.
		let lie = [10, 900, 5_000];
		let (mut said, mut points) = (Vec::new(), Vec::new());
		for (version, claims) in [(1, lie), (1, CLAIM), (1, lie), (2, lie), (2, CLAIM), (1, lie)] {
			assert_ok!(Experience::rebind_product(signed(PRODUCER), gtin(0), 0, version, values(claims)));
			close();
			points.extend(points_of(round(0, &alike(&who, CLAIM))));
			said.push(Verdicts::<Test>::get(gtin(0)).unwrap().says()[0]);
		}
		assert_eq!(said, [false, true, false, false, true, false]);
		// The first time it was news, and never again.
		let (plain, news) = (1_000_000_000, 3_000_000_000);
		assert_eq!(points, [news, plain, plain, plain, plain, plain]);
	});
}

#[test]
fn should_be_news_when_the_product_has_become_what_nobody_found_before() {
	build_and_execute(|| {
		PeriodTable::mutate(|periods| periods.retention = 6);
		set_up();
		let who = testers(8);
		let (plain, news) = (1_000_000_000, 3_000_000_000);
		assert_eq!(points_of(round(0, &alike(&who, CLAIM))), [plain]);
		// Worse than ever: news. As before again: none. Hardly another: none.
		assert_eq!(points_of(round(0, &alike(&who, SHORT))), [news]);
		assert_eq!(points_of(round(0, &alike(&who, CLAIM))), [plain]);
		assert_eq!(points_of(round(0, &alike(&who, [165, 136, 4_490]))), [plain]);
		// What was found is forgotten after the retention, counted from the last panel that found it.
		(0..6).for_each(|_| assert!(close() > 0));
		assert_eq!(points_of(round(0, &alike(&who, SHORT))), [news]);
	});
}
