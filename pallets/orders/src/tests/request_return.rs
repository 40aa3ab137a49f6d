// SPDX-License-Identifier: Apache-2.0

use super::*;
use souk_primitives::listing::ListingTerms;

#[test]
fn should_wait_for_the_seller_when_buyer_asks_in_time() {
	build_and_execute(|| {
		let id = place_at(OrderState::Delivered);
		events();
		assert_ok!(Orders::request_return(by(BUYER), id, returned(&[(0, 1)]), None));
		let deadline = Orders::now() + ReturnPeriod::get();
		assert_eq!(events(), vec![Event::ReturnRequested { order: id, units: 1, reason: None, deadline }]);
		assert_eq!(Orders::order_view(id).unwrap().lines[0].returned, 1);
	});
}

#[test]
fn should_fail_when_units_are_wrong() {
	build_and_execute(|| {
		let id = place_at(OrderState::Delivered);
		let ask = |units: &[(u32, u32)]| Orders::request_return(by(BUYER), id, returned(units), None);
		assert_noop!(ask(&[]), Error::<Test>::NothingReturned);
		assert_noop!(ask(&[(1, 1)]), Error::<Test>::LineNotFound);
		assert_noop!(ask(&[(0, 0)]), Error::<Test>::ZeroQuantity);
		assert_noop!(ask(&[(0, 3)]), Error::<Test>::TooManyUnits);
		assert_noop!(ask(&[(0, 1), (0, 1)]), Error::<Test>::DuplicateLine);
	});
}

#[test]
fn should_fail_when_units_never_shipped() {
	build_and_execute(|| {
		let id = place_at(OrderState::Accepted);
		assert_ok!(Orders::ship_order(by(SELLER), id, shipment(0, 1), true, parcel(), size(id)));
		assert_ok!(Orders::confirm_delivery(by(BUYER), id, size(id)));
		assert_noop!(
			Orders::request_return(by(BUYER), id, returned(&[(0, 2)]), None),
			Error::<Test>::TooManyUnits
		);
	});
}

#[test]
fn should_fail_when_the_lines_own_window_is_over() {
	build_and_execute(|| {
		let mut short = terms();
		short.return_window = HOUR;
		list(1, short);
		let id = place(vec![line(0, 1, &[]), line(1, 1, &[])]);
		bring_to(id, OrderState::Delivered);
		pass(HOUR);
		assert_noop!(
			Orders::request_return(by(BUYER), id, returned(&[(1, 1)]), None),
			Error::<Test>::ReturnWindowOver
		);
		assert_ok!(Orders::request_return(by(BUYER), id, returned(&[(0, 1)]), None));
	});
}

#[test]
fn should_count_the_window_from_delivery_when_shipping_took_long() {
	build_and_execute(|| {
		list(1, ListingTerms { return_window: HOUR, ..terms() });
		let id = place(vec![line(1, 1, &[])]);
		pass(HOUR);
		bring_to(id, OrderState::Shipped);
		pass(4 * HOUR);
		assert_ok!(Orders::confirm_delivery(by(BUYER), id, size(id)));
		pass(HOUR - 1);
		assert_ok!(Orders::request_return(by(BUYER), id, returned(&[(0, 1)]), None));
	});
}

#[test]
fn should_fail_when_late_or_not_buyer() {
	build_and_execute(|| {
		let id = place_at(OrderState::Delivered);
		let ask = |who| Orders::request_return(by(who), id, returned(&[(0, 1)]), None);
		assert_noop!(ask(SELLER), Error::<Test>::WrongParty);
		assert_noop!(ask(STRANGER), Error::<Test>::NotParty);
		pass(24 * HOUR);
		assert_noop!(ask(BUYER), Error::<Test>::DeadlinePassed);
	});
}
