// SPDX-License-Identifier: Apache-2.0

//! Shipping and receiving.

use crate::{assert_refused, mock::*};
use souk_primitives::trace::{biz_step, Action, Fault};

#[test]
fn should_hand_over_when_the_named_party_receives() {
	build_and_execute(|| {
		did(FARM, commission(vec![item(sgtin("1"))]));
		did(FARM, ship(vec![item(sgtin("1"))], MILL));
		// The sender still possesses it, and may go on recording.
		assert_eq!(possessor(&sgtin("1")), acc(FARM));
		did(FARM, see(vec![item(sgtin("1"))]).step(37));
		did(MILL, receive(vec![item(sgtin("1"))], FARM));
		assert_eq!(possessor(&sgtin("1")), acc(MILL));
		assert_refused!(FARM, see(vec![item(sgtin("1"))]), Fault::NotPossessor);
	});
}

#[test]
fn should_hand_over_when_accepted_or_consigned() {
	build_and_execute(|| {
		did(FARM, commission(vec![item(sgtin("1"))]));
		did(FARM, see(vec![item(sgtin("1"))]).step(biz_step::CONSIGNING).to(MILL));
		did(MILL, see(vec![item(sgtin("1"))]).step(biz_step::ACCEPTING));
		assert_eq!(possessor(&sgtin("1")), acc(MILL));
	});
}

#[test]
fn should_refuse_when_somebody_else_receives() {
	build_and_execute(|| {
		did(FARM, commission(vec![item(sgtin("1"))]));
		assert_refused!(MILL, receive(vec![item(sgtin("1"))], FARM), Fault::NotPossessor);
		did(FARM, ship(vec![item(sgtin("1"))], MILL));
		assert_refused!(BAKERY, receive(vec![item(sgtin("1"))], FARM), Fault::NotPossessor);
		// An observation does not receive the item.
		assert_refused!(MILL, see(vec![item(sgtin("1"))]), Fault::NotPossessor);
	});
}

#[test]
fn should_ship_again_when_nothing_was_received() {
	build_and_execute(|| {
		did(FARM, commission(vec![item(sgtin("1"))]));
		did(FARM, ship(vec![item(sgtin("1"))], MILL));
		did(FARM, ship(vec![item(sgtin("1"))], BAKERY));
		assert_refused!(MILL, receive(vec![item(sgtin("1"))], FARM), Fault::NotPossessor);
		did(BAKERY, receive(vec![item(sgtin("1"))], FARM));
	});
}

#[test]
fn should_stay_with_the_sender_when_called_off_or_lapsed() {
	build_and_execute(|| {
		did(FARM, commission(vec![item(sgtin("1"))]));
		did(FARM, ship(vec![item(sgtin("1"))], MILL));
		did(FARM, see(vec![item(sgtin("1"))]).step(biz_step::VOID_SHIPPING).to(MILL));
		assert_refused!(MILL, receive(vec![item(sgtin("1"))], FARM), Fault::NotPossessor);

		did(FARM, ship(vec![item(sgtin("1"))], MILL));
		pass(TransitPeriod::get() + 1);
		assert_refused!(MILL, receive(vec![item(sgtin("1"))], FARM), Fault::TransitLapsed);
		did(FARM, see(vec![item(sgtin("1"))]));
		did(FARM, ship(vec![item(sgtin("1"))], MILL));
		did(MILL, receive(vec![item(sgtin("1"))], FARM));
	});
}

#[test]
fn should_hand_nothing_over_when_nobody_is_named_or_oneself() {
	build_and_execute(|| {
		did(FARM, commission(vec![item(sgtin("1"))]));
		did(FARM, ship(vec![item(sgtin("1"))], FARM));
		did(FARM, see(vec![item(sgtin("1"))]).step(biz_step::SHIPPING));
		assert_eq!(row(&sgtin("1")).pending, None);
		assert_eq!(possessor(&sgtin("1")), acc(FARM));
	});
}

#[test]
fn should_move_what_is_inside_when_the_container_is_received() {
	build_and_execute(|| {
		did(FARM, commission(vec![item(sgtin("1")), item(sgtin("2"))]));
		did(FARM, aggregation(Action::Add, sscc(1), vec![item(sgtin("1"))]));
		did(FARM, aggregation(Action::Add, sscc(2), vec![item(sscc(1)), item(sgtin("2"))]));
		did(FARM, ship(vec![item(sscc(2))], MILL));
		assert_refused!(FARM, ship(vec![item(sgtin("1"))], BAKERY), Fault::InsideContainer);
		did(MILL, receive(vec![item(sscc(2))], FARM));
		for key in [sgtin("1"), sgtin("2"), sscc(1), sscc(2)] {
			assert_eq!(possessor(&key), acc(MILL));
		}
		assert_refused!(FARM, see(vec![item(sgtin("1"))]), Fault::NotPossessor);
		did(MILL, see(vec![item(sgtin("1"))]));
	});
}

#[test]
fn should_receive_and_unpack_when_one_event_says_both() {
	build_and_execute(|| {
		did(FARM, commission(vec![item(sgtin("1"))]));
		did(
			FARM,
			aggregation(Action::Add, sscc(1), vec![item(sgtin("1"))]).step(biz_step::SHIPPING).to(MILL),
		);
		did(MILL, aggregation(Action::Delete, sscc(1), vec![]).step(biz_step::RECEIVING).from(FARM));
		assert_eq!((possessor(&sgtin("1")), possessor(&sscc(1))), (acc(MILL), acc(MILL)));
		assert_eq!(row(&sgtin("1")).inside, None);
	});
}
