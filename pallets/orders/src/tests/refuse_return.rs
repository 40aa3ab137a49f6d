// SPDX-License-Identifier: Apache-2.0

use super::*;

#[test]
fn should_leave_the_buyer_a_dispute_when_seller_refuses() {
	build_and_execute(|| {
		let id = place_at(OrderState::ReturnRequested);
		events();
		assert_ok!(Orders::refuse_return(by(SELLER), id, None));
		let deadline = Orders::now() + DisputePeriod::get();
		assert_eq!(events(), vec![Event::ReturnRefused { order: id, reason: None, deadline }]);
		assert_eq!(state_of(id), OrderState::Delivered);
		assert_noop!(
			Orders::request_return(by(BUYER), id, returned(&[(0, 1)]), None),
			Error::<Test>::ReturnRefusedBefore
		);
		assert_ok!(Orders::dispute_order(by(BUYER), id, proof()));
	});
}

#[test]
fn should_complete_with_everything_kept_when_buyer_does_not_dispute() {
	build_and_execute(|| {
		let id = place_at(OrderState::ReturnRequested);
		assert_ok!(Orders::refuse_return(by(SELLER), id, None));
		pass(DisputePeriod::get());
		assert_ok!(advance(id));
		assert_eq!(state_of(id), OrderState::Completed);
		assert_eq!(total(BUYER, SOUK), RICH - 20_000);
		assert_eq!(ListenersTold::get()[0].kept, 2);
		// Nothing came back, and the order does not say so.
		assert_eq!(Orders::order_view(id).unwrap().lines[0].returned, 0);
	});
}

#[test]
fn should_show_what_was_asked_for_until_the_order_is_final_when_buyer_disputes() {
	build_and_execute(|| {
		let id = place_at(OrderState::ReturnRequested);
		assert_ok!(Orders::refuse_return(by(SELLER), id, None));
		let returned = || Orders::order_view(id).unwrap().lines[0].returned;
		assert_eq!(returned(), 1);
		assert_ok!(Orders::dispute_order(by(BUYER), id, proof()));
		assert_eq!(returned(), 1);
		assert_ok!(Orders::rule_order(by(ARBITER), id, 5_000, size(id)));
		assert_eq!((returned(), ListenersTold::get()[0].kept), (0, 2));
	});
}

#[test]
fn should_fail_when_late_or_not_seller() {
	build_and_execute(|| {
		let id = place_at(OrderState::ReturnRequested);
		assert_noop!(Orders::refuse_return(by(BUYER), id, None), Error::<Test>::WrongParty);
		pass(ReturnPeriod::get());
		assert_noop!(Orders::refuse_return(by(SELLER), id, None), Error::<Test>::DeadlinePassed);
	});
}
