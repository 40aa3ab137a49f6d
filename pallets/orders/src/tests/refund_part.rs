// SPDX-License-Identifier: Apache-2.0

use super::*;

#[test]
fn should_pay_at_once_when_seller_gives_some_back() {
	build_and_execute(|| {
		for state in [
			OrderState::Accepted,
			OrderState::Shipped,
			OrderState::Delivered,
			OrderState::ReturnRequested,
			OrderState::Disputed,
		] {
			let id = place_at(state);
			let before = escrowed(BUYER, SOUK);
			events();
			assert_ok!(Orders::refund_part(by(SELLER), id, 0, amounts(&[3_000])));
			assert_eq!(escrowed(BUYER, SOUK), before - 3_000);
			assert_eq!(state_of(id), state);
			assert_eq!(
				events(),
				vec![Event::PartRefunded { order: id, line: 0, amounts: amounts(&[3_000]) }]
			);
		}
	});
}

#[test]
fn should_show_up_in_the_settlement_when_refunded_before() {
	build_and_execute(|| {
		let id = place_at(OrderState::Delivered);
		assert_ok!(Orders::refund_part(by(SELLER), id, 0, amounts(&[10_000])));
		events();
		assert_ok!(Orders::complete_order(by(BUYER), id));
		let Some(Event::OrderSettled { legs, .. }) = events().pop() else { panic!("settled") };
		assert_eq!((legs[0].escrow, legs[0].buyer, legs[0].seller), (20_000, 10_000, 6_500));
		assert_eq!(ListenersTold::get()[0].amounts[0], (SOUK, 20_000, 10_000, 900, vec![1_000, 1_000]));
	});
}

#[test]
fn should_settle_when_everything_was_given_back() {
	build_and_execute(|| {
		let id = place_at(OrderState::Delivered);
		assert_ok!(Orders::refund_part(by(SELLER), id, 0, amounts(&[20_000])));
		assert_ok!(Orders::complete_order(by(BUYER), id));
		assert!(ACCOUNTS.iter().all(|who| total(*who, SOUK) == RICH));
	});
}

#[test]
fn should_fail_when_refund_does_not_fit() {
	build_and_execute(|| {
		let id = place_at(OrderState::Shipped);
		let refund = |line, values: &[Balance]| Orders::refund_part(by(SELLER), id, line, amounts(values));
		assert_noop!(refund(1, &[1]), Error::<Test>::LineNotFound);
		assert_noop!(refund(0, &[0]), Error::<Test>::NothingToRefund);
		assert_noop!(refund(0, &[20_001]), Error::<Test>::RefundTooLarge);
		assert_noop!(refund(0, &[Balance::MAX]), Error::<Test>::RefundTooLarge);
		assert_noop!(refund(0, &[1, 1]), Error::<Test>::LimitMismatch);
		assert_noop!(Orders::refund_part(by(BUYER), id, 0, amounts(&[1])), Error::<Test>::WrongParty);
		pass(DeliveryPeriod::get());
		assert_noop!(refund(0, &[1]), Error::<Test>::DeadlinePassed);
	});
}

#[test]
fn should_fail_when_nothing_is_held() {
	build_and_execute(|| {
		let id = place_for(BUYER, vec![line(0, 1, &[])], pay_in(SOUK), OrderMode::Attested).unwrap();
		bring_to(id, OrderState::Shipped);
		assert_noop!(Orders::refund_part(by(SELLER), id, 0, amounts(&[1])), Error::<Test>::NothingHeld);
	});
}
