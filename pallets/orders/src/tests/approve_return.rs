// SPDX-License-Identifier: Apache-2.0

use super::*;

#[test]
fn should_refund_units_and_pay_the_rest_when_seller_approves() {
	build_and_execute(|| {
		let id = place_at(OrderState::ReturnRequested);
		assert_ok!(Orders::approve_return(by(SELLER), id, true, size(id)));
		assert_eq!(state_of(id), OrderState::Returned);
		assert_eq!(total(BUYER, SOUK), RICH - 10_000);
		assert_eq!(total(SELLER, SOUK), RICH + 6_500);
		assert_eq!(total(PROMOTERS[0], SOUK), RICH + 1_000);
		assert_eq!(stock(0), 999);
		let told = &ListenersTold::get()[0];
		assert_eq!(
			(told.kept, told.amounts[0].clone()),
			(1, (SOUK, 20_000, 10_000, 900, vec![1_000, 1_000]))
		);
	});
}

#[test]
fn should_not_restock_when_units_cannot_be_sold_again() {
	build_and_execute(|| {
		let id = place_at(OrderState::ReturnRequested);
		assert_ok!(Orders::approve_return(by(SELLER), id, false, size(id)));
		assert_eq!(stock(0), 998);
	});
}

#[test]
fn should_refund_everything_when_everything_returns() {
	build_and_execute(|| {
		let id = place_at(OrderState::Delivered);
		assert_ok!(Orders::request_return(by(BUYER), id, returned(&[(0, 2)]), None));
		assert_ok!(Orders::approve_return(by(SELLER), id, true, size(id)));
		assert!(ACCOUNTS.iter().all(|who| total(*who, SOUK) == RICH));
		assert_eq!(ListenersTold::get()[0].kept, 0);
	});
}

#[test]
fn should_count_goodwill_when_units_return_later() {
	build_and_execute(|| {
		let id = place_at(OrderState::Delivered);
		// Two units for 20 000 became two for 14 000: one is worth 7 000.
		assert_ok!(Orders::refund_part(by(SELLER), id, 0, amounts(&[6_000]), size(id)));
		assert_ok!(Orders::request_return(by(BUYER), id, returned(&[(0, 1)]), None));
		assert_ok!(Orders::approve_return(by(SELLER), id, false, size(id)));
		assert_eq!(total(BUYER, SOUK), RICH - 7_000);
	});
}

#[test]
fn should_fail_when_late_or_not_seller() {
	build_and_execute(|| {
		let id = place_at(OrderState::ReturnRequested);
		assert_noop!(Orders::approve_return(by(BUYER), id, false, size(id)), Error::<Test>::WrongParty);
		pass(ReturnPeriod::get());
		assert_noop!(Orders::approve_return(by(SELLER), id, false, size(id)), Error::<Test>::DeadlinePassed);
	});
}
