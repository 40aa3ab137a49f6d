// SPDX-License-Identifier: Apache-2.0

//! What the hearer of panels is told, and when a cycle is closed for it.

use crate::{mock::*, ClosingCycle, Reports, Testers};
use souk_primitives::commune::Cycles;

#[test]
fn should_tell_the_power_of_each_report_on_a_panel_when_it_is_judged() {
	build_and_execute(|| {
		set_up();
		let who = testers(8);
		let cycle = round(0, &alike(&who, CLAIM));
		let power = |who| Testers::<Test>::get(who).unwrap().skill.power;
		let mut told = Worked::get();
		told.sort();
		assert_eq!(told, who.iter().map(|who| (cycle, *who, power(*who))).collect::<Vec<_>>());
		assert!(who.iter().all(|who| power(*who) > 0));
	});
}

#[test]
fn should_tell_nothing_of_reports_that_are_kept() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		round(0, &alike(&who[..3], CLAIM));
		assert_eq!(Reports::<Test>::iter().count(), 3);
		assert_eq!(Worked::get(), []);
	});
}

#[test]
fn should_call_a_cycle_open_until_its_close_is_done() {
	build_and_execute(|| {
		assert_eq!(Experience::first_open(), 0);
		set_up();
		let who = testers(8);
		let cycle = round(0, &alike(&who, CLAIM));
		assert!(ClosingCycle::<Test>::get().is_none());
		assert_eq!(Experience::first_open(), cycle + 1);
		ClosingCycle::<Test>::put(crate::types::Closing {
			number: cycle,
			over_at: 1,
			seed: None,
			judged: None,
			forfeited: None,
			producers: Default::default(),
		});
		assert_eq!(Experience::first_open(), cycle);
		ClosingCycle::<Test>::kill();
	});
}
