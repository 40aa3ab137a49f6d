// SPDX-License-Identifier: Apache-2.0

//! `set_idle` and `return_to_draws`.

use crate::{mock::*, EnrolledTesters, Error, Event, Seats, Testers, Verdicts};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::Perbill;

/// Forty who never report and eight who do: of ten seats the eight have fewer than two.
#[test]
fn should_give_seats_to_those_who_take_them_when_others_are_idle() {
	build_and_execute(|| {
		Rules::mutate(|rules| {
			rules.panel.target = 10;
			rules.panel.uptake = Perbill::one();
		});
		IdleSeats::set(1);
		set_up();
		let who = testers(48);
		let (active, idle) = who.split_at(8);
		let drawn = |who: &AccountId| Experience::draw_view(*who, gtin(0), secret(*who)).drawn == Some(true);
		let mut reported = Vec::new();
		for _ in 0..8 {
			let panel = active.iter().copied().filter(drawn).collect::<Vec<_>>();
			for who in panel.iter().filter(|who| !reported.contains(*who)) {
				buy(*who, 0);
				commit(*who, 0, CLAIM);
			}
			to_reveal();
			for who in panel {
				if !reported.contains(&who) {
					reveal(who, 0, CLAIM);
					reported.push(who);
				}
			}
			close();
			if Seats::<Test>::get() >= 1_000_000_000 && cycle().number > 3 {
				break;
			}
			reported.retain(|who| crate::Reports::<Test>::contains_key(gtin(0), who));
		}
		assert!(Seats::<Test>::get() >= 1_000_000_000, "{} seats", Seats::<Test>::get());
		let counted = EnrolledTesters::<Test>::get().newcomers;
		let set = idle.iter().filter(|who| Experience::set_idle(signed(STRANGER), **who).is_ok()).count();
		assert_eq!((set, EnrolledTesters::<Test>::get().newcomers), (40, counted - 40));
		close();
		// Now everyone who reports is drawn, and the product is judged in a cycle.
		assert!(active.iter().all(drawn));
		assert!(idle.iter().all(|who| !drawn(who)));
		while crate::Rounds::<Test>::contains_key(gtin(0)) {
			close();
		}
		round(0, &alike(active, CLAIM));
		assert!(Verdicts::<Test>::get(gtin(0)).unwrap().settled);
	});
}

#[test]
fn should_set_idle_who_took_no_seat_and_let_it_come_back() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		let (idle, active) = (who[0], &who[1..]);
		let set = |who| Experience::set_idle(signed(STRANGER), who);
		assert_noop!(set(STRANGER), Error::<Test>::NotEnrolled);
		for waited in 0..3 {
			// Two whole cycles after the first, in which it could have taken two seats.
			assert_noop!(set(idle), Error::<Test>::NotIdle);
			assert_eq!(cycle().number, waited + 1);
			round(0, &alike(active, CLAIM));
		}
		assert!(active.iter().all(|who| set(*who) == Err(Error::<Test>::NotIdle.into())));
		assert_noop!(Experience::return_to_draws(signed(idle)), Error::<Test>::NotIdle);
		assert_noop!(Experience::return_to_draws(signed(STRANGER)), Error::<Test>::NotEnrolled);
		events();
		assert_ok!(set(idle));
		let running = cycle().number;
		assert_eq!(events(), [Event::TesterIdle { who: idle, since: running + 1 }]);
		assert_noop!(set(idle), Error::<Test>::NotIdle);
		assert_eq!(EnrolledTesters::<Test>::get().newcomers, 5);
		// It keeps the seats of the running cycle, whose seed is known.
		let takes_part = || {
			let enrolment = Testers::<Test>::get(idle).unwrap().enrolment.unwrap();
			enrolment.takes_part(cycle().number)
		};
		assert!(takes_part() && Experience::tester_view(idle).unwrap().enrolment.unwrap().idle);
		close();
		assert!(!takes_part());
		assert_eq!(held(crate::HoldReason::Enrolment, idle), 400);
		events();
		assert_ok!(Experience::return_to_draws(signed(idle)));
		let since = running + 2;
		assert_eq!(events(), [Event::TesterEnrolled { who: idle, since, veteran: false }]);
		assert!(!takes_part());
		assert_noop!(set(idle), Error::<Test>::NotIdle);
		close();
		assert!(takes_part());
		assert_eq!(cycle().newcomers, 6);
	});
}

/// Whoever wants the honest idle makes the population small. It cannot while they are not drawn for anything.
#[test]
fn should_set_nobody_idle_who_was_not_drawn() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		for _ in 0..6 {
			close();
		}
		assert_eq!(Seats::<Test>::get(), 0);
		assert!(who
			.iter()
			.all(|who| Experience::set_idle(signed(STRANGER), *who) == Err(Error::<Test>::NotIdle.into())));
	});
}

/// Forty products that nobody else can buy, with a report each, once set every honest tester idle.
#[test]
fn should_count_one_seat_a_cycle_when_a_producer_has_many_products() {
	build_and_execute(|| {
		set_up();
		(1..40).for_each(|index| bind(index, CLAIM));
		let who = testers(6);
		let (friend, honest) = (who[5], &who[..5]);
		for index in 0..40 {
			buy(friend, index);
			commit(friend, index, CLAIM);
		}
		// All six are drawn for everything.
		assert_eq!(Seats::<Test>::get(), 1_000_000_000);
		to_reveal();
		(0..40).for_each(|index| reveal(friend, index, CLAIM));
		// The rounds wait for more reports, and are drawn for again.
		close();
		assert_eq!(Seats::<Test>::get(), 2_000_000_000);
		close();
		close();
		IdleSeats::set(5);
		assert!(honest
			.iter()
			.all(|who| Experience::set_idle(signed(STRANGER), *who) == Err(Error::<Test>::NotIdle.into())));
	});
}

/// Moderation takes the product away, and with it the seat, so that no row outlives its cycle.
#[test]
fn should_forget_the_seat_of_a_producer_when_its_binding_is_revoked() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		buy(who[0], 0);
		commit(who[0], 0, CLAIM);
		assert_eq!(crate::Seated::<Test>::iter().count(), 1);
		assert_ok!(Experience::revoke_binding(signed(MODERATOR), gtin(0), None, None));
		assert_eq!(crate::Seated::<Test>::iter().count(), 0);
		close();
	});
}
