// SPDX-License-Identifier: Apache-2.0

use super::*;
use souk_primitives::content::Cid;

#[test]
fn should_call_the_arbiter_when_buyer_or_seller_disputes() {
	build_and_execute(|| {
		let evidence = Some(Cid::raw([1; 32]));
		for (state, who) in [
			(OrderState::Shipped, BUYER),
			(OrderState::Delivered, BUYER),
			(OrderState::ReturnRequested, SELLER),
		] {
			let id = place_at(state);
			events();
			assert_ok!(Orders::dispute_order(by(who), id, evidence));
			let deadline = Orders::now() + RulingPeriod::get();
			assert_eq!(events(), vec![Event::OrderDisputed { order: id, by: acc(who), evidence, deadline }]);
			assert_eq!(state_of(id), OrderState::Disputed);
		}
	});
}

#[test]
fn should_fail_when_it_is_the_other_partys_right() {
	build_and_execute(|| {
		for (state, who) in [
			(OrderState::Shipped, SELLER),
			(OrderState::Delivered, SELLER),
			(OrderState::ReturnRequested, BUYER),
		] {
			let id = place_at(state);
			assert_noop!(Orders::dispute_order(by(who), id, None), Error::<Test>::WrongState);
			assert_noop!(Orders::dispute_order(by(STRANGER), id, None), Error::<Test>::NotParty);
		}
	});
}

#[test]
fn should_fail_when_late() {
	build_and_execute(|| {
		let id = place_at(OrderState::Delivered);
		pass(24 * HOUR);
		assert_noop!(Orders::dispute_order(by(BUYER), id, None), Error::<Test>::DeadlinePassed);
	});
}
