// SPDX-License-Identifier: Apache-2.0

use super::*;

#[test]
fn should_accept_when_seller_is_in_time() {
	build_and_execute(|| {
		let id = place_at(OrderState::Placed);
		events();
		assert_ok!(Orders::accept_order(by(SELLER), id));
		let deadline = Orders::now() + ShipPeriod::get();
		assert_eq!(events(), vec![Event::OrderAccepted { order: id, deadline }]);
		assert_eq!(Orders::order_view(id).unwrap().deadline, Some(deadline));
	});
}

#[test]
fn should_fail_when_order_does_not_exist() {
	build_and_execute(|| {
		assert_noop!(Orders::accept_order(by(SELLER), 0), Error::<Test>::OrderNotFound);
	});
}

#[test]
fn should_fail_when_caller_is_not_seller() {
	build_and_execute(|| {
		let id = place_at(OrderState::Placed);
		assert_noop!(Orders::accept_order(by(BUYER), id), Error::<Test>::WrongParty);
		assert_noop!(Orders::accept_order(by(STRANGER), id), Error::<Test>::NotParty);
		assert_noop!(Orders::accept_order(RuntimeOrigin::root(), id), DispatchError::BadOrigin);
	});
}

#[test]
fn should_fail_when_late() {
	build_and_execute(|| {
		let id = place_at(OrderState::Placed);
		pass(AcceptPeriod::get());
		assert_noop!(Orders::accept_order(by(SELLER), id), Error::<Test>::DeadlinePassed);
	});
}

#[test]
fn should_stay_with_the_seller_when_shop_changes_hands() {
	build_and_execute(|| {
		let id = place_at(OrderState::Placed);
		Shops::mutate(0, |shop| shop.as_mut().unwrap().0 = acc(OTHER_SELLER));
		assert_noop!(Orders::accept_order(by(OTHER_SELLER), id), Error::<Test>::NotParty);
		assert_ok!(Orders::accept_order(by(SELLER), id));
	});
}
