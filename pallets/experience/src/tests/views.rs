// SPDX-License-Identifier: Apache-2.0

use crate::mock::*;
use frame_support::assert_ok;
use souk_primitives::experience::{ExperiencePower, Phase};
use sp_runtime::Perbill;

#[test]
fn should_show_the_cycle_and_its_deadlines() {
	build_and_execute(|| {
		assert!(Experience::cycle_view().is_none());
		assert!(Experience::estimated_pay().is_empty());
		set_up();
		let who = testers(3);
		for who in &who {
			buy(*who, 0);
			commit(*who, 0, CLAIM);
		}
		let view = Experience::cycle_view().unwrap();
		assert_eq!((view.number, view.phase, view.reports, view.closing), (1, Phase::Commit, 3, None));
		assert_eq!(view.commit_until - view.began, 20 * HOUR);
		assert_eq!(view.pool, [(NATIVE, 5_400)]);
		// Testers' five sixths over two winners of three reports.
		assert_eq!(Experience::estimated_pay(), [(NATIVE, 2_250)]);
	});
}

#[test]
fn should_show_models_experts_and_products() {
	build_and_execute(|| {
		set_up();
		assert_ok!(Experience::publish_version(signed(EXPERT), 0, attributes(), cid()));
		let view = Experience::model_view(0, None).unwrap();
		assert_eq!((view.version, view.latest, view.products, view.expert), (2, 2, 1, EXPERT));
		assert_eq!(Experience::model_view(0, Some(1)).unwrap().attributes.len(), 3);
		assert!(Experience::model_view(0, Some(3)).is_none() && Experience::model_view(1, None).is_none());
		let expert = Experience::expert_view(EXPERT).unwrap();
		assert_eq!((expert.models, expert.products), (vec![0], 1));
		assert!(Experience::expert_view(STRANGER).is_none());
		let product = Experience::product_view(gtin(0)).unwrap();
		assert_eq!((product.producer, product.version, product.claims), (PRODUCER, 1, CLAIM.to_vec()));
		assert!(Experience::product_view(gtin(1)).is_none());
	});
}

#[test]
fn should_say_who_is_drawn_only_to_who_knows_the_secret() {
	build_and_execute(|| {
		set_up();
		let who = testers(2)[0];
		let view = Experience::draw_view(who, gtin(0), None);
		assert_eq!((view.share, view.drawn), (Perbill::one(), None));
		assert_eq!(Experience::draw_view(who, gtin(0), secret(who)).drawn, Some(true));
		assert_eq!(Experience::draw_view(who, gtin(0), secret(who + 1)).drawn, Some(false));
		assert_eq!(Experience::draw_view(STRANGER, gtin(0), None).share, Perbill::zero());
		assert_eq!(view.may_report_until, None);
		buy(who, 0);
		let view = Experience::draw_view(who, gtin(0), None);
		assert_eq!(view.may_report_until, Some(now() + 48 * HOUR));
		commit(who, 0, CLAIM);
		assert!(Experience::draw_view(who, gtin(0), None).committed);
		to_reveal();
		reveal(who, 0, CLAIM);
		let view = Experience::draw_view(who, gtin(0), None);
		assert!(view.revealed && !view.committed);
	});
}

#[test]
fn should_show_testers_and_their_power() {
	build_and_execute(|| {
		set_up();
		let who = testers(4);
		let number = round(0, &alike(&who, CLAIM));
		let winner = who.iter().copied().find(|who| claim(number, 0, *who).is_ok()).unwrap();
		let view = Experience::tester_view(winner).unwrap();
		assert_eq!((view.reports, view.wins, view.power), (1, 1, 900_000_000));
		assert!(view.weight > Rules::get().weight.base);
		let enrolment = view.enrolment.unwrap();
		assert_eq!((enrolment.since, enrolment.veteran, enrolment.bond), (1, false, 400));
		let power = <Experience as ExperiencePower<AccountId>>::power(&winner, brick());
		assert_eq!(power, 900_000_000);
		assert!(Experience::tester_view(STRANGER).is_none());
		assert!(Experience::claimable(number, gtin(0), winner).is_empty());
	});
}
