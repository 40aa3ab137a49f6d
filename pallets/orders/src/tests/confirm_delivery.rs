// SPDX-License-Identifier: Apache-2.0

use super::*;

#[test]
fn should_start_the_longest_return_window_when_buyer_confirms() {
	build_and_execute(|| {
		let mut short = terms();
		short.return_window = HOUR;
		list(1, short);
		let id = place(vec![line(1, 1, &[]), line(0, 1, &[])]);
		bring_to(id, OrderState::Shipped);
		events();
		assert_ok!(Orders::confirm_delivery(by(BUYER), id, size(id)));
		let deadline = Orders::now() + 24 * HOUR;
		assert_eq!(events(), vec![Event::OrderDelivered { order: id, deadline }]);
	});
}

#[test]
fn should_not_wait_for_a_line_when_none_of_it_shipped() {
	build_and_execute(|| {
		let mut short = terms();
		short.return_window = HOUR;
		list(1, short);
		let id = place(vec![line(1, 1, &[]), line(0, 1, &[])]);
		bring_to(id, OrderState::Accepted);
		assert_ok!(Orders::ship_order(by(SELLER), id, shipment(0, 1), true, parcel(), size(id)));
		assert_ok!(Orders::confirm_delivery(by(BUYER), id, size(id)));
		assert_eq!(Orders::order_view(id).unwrap().deadline, Some(Orders::now() + HOUR));
	});
}

#[test]
fn should_complete_at_once_when_nothing_can_be_returned() {
	build_and_execute(|| {
		let mut short = terms();
		short.return_window = 0;
		list(1, short);
		let id = place(vec![line(1, 1, &[])]);
		bring_to(id, OrderState::Shipped);
		assert_ok!(Orders::confirm_delivery(by(BUYER), id, size(id)));
		assert_eq!(state_of(id), OrderState::Completed);
		assert_eq!(total(SELLER, SOUK), RICH + 8_500);
	});
}

#[test]
fn should_fail_when_late_or_not_buyer() {
	build_and_execute(|| {
		let id = place_at(OrderState::Shipped);
		assert_noop!(Orders::confirm_delivery(by(SELLER), id, size(id)), Error::<Test>::WrongParty);
		assert_noop!(Orders::confirm_delivery(by(STRANGER), id, size(id)), Error::<Test>::NotParty);
		pass(DeliveryPeriod::get());
		assert_noop!(Orders::confirm_delivery(by(BUYER), id, size(id)), Error::<Test>::DeadlinePassed);
	});
}
