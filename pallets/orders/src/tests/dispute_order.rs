// SPDX-License-Identifier: Apache-2.0

use super::*;
use souk_primitives::content::Cid;

/// Of 20 000 in dispute each side puts up 2 000, and of the 10 000 that one unit to return is worth, 1 000.
#[test]
fn should_ask_for_an_answer_when_buyer_or_seller_disputes() {
	for (state, who, returns, damage) in [
		(OrderState::Shipped, BUYER, false, 2_000),
		(OrderState::Delivered, BUYER, false, 2_000),
		(OrderState::ReturnRequested, SELLER, true, 1_000),
	] {
		for evidence in [Some(Cid::raw([1; 32])), None] {
			build_and_execute(|| {
				let id = place_at(state);
				let cost = Orders::order_view(id).unwrap().dispute_cost.unwrap();
				assert_eq!((cost.souk, cost.amounts, cost.held), (300, vec![damage], false));
				events();
				assert_ok!(Orders::dispute_order(by(who), id, evidence));
				let deadline = Orders::now() + AnswerPeriod::get();
				let by = acc(who);
				let amounts = amounts(&[damage]);
				assert_eq!(
					events(),
					vec![Event::OrderDisputed { order: id, by, evidence, souk: 300, amounts, deadline }]
				);
				assert_eq!(state_of(id), OrderState::Disputed);
				assert_eq!(Orders::order_view(id).unwrap().dispute_cost, None);
				let other = if who == BUYER { SELLER } else { BUYER };
				assert_eq!((staked(who, SOUK), staked(other, SOUK)), (300 + damage, 0));
				assert_eq!(crate::Orders::<Test>::get(id).unwrap().dispute.unwrap().returns, returns);
			});
		}
	}
}

#[test]
fn should_put_up_a_part_of_every_asset_and_only_souk_when_nothing_is_held() {
	build_and_execute(|| {
		let half = Perbill::from_percent(50);
		let both = BoundedVec::truncate_from(vec![(SOUK, half), (TIME, half)]);
		let id = place_for(BUYER, vec![line(0, 1, &[])], both, OrderMode::Escrow).unwrap();
		bring_to(id, OrderState::Disputed);
		assert_eq!((staked(BUYER, SOUK), staked(BUYER, TIME)), (300 + 500, 1_000));
		let attested =
			place_for(OTHER_BUYER, vec![line(0, 1, &[])], pay_in(TIME), OrderMode::Attested).unwrap();
		bring_to(attested, OrderState::Shipped);
		assert_ok!(Orders::dispute_order(by(OTHER_BUYER), attested, None));
		assert_eq!((staked(OTHER_BUYER, SOUK), staked(OTHER_BUYER, TIME)), (300, 0));
	});
}

/// Half of the order was given back before, so half of the deposit is asked for. What is rounded is rounded up.
#[test]
fn should_put_up_a_part_of_what_remains_when_some_was_given_back() {
	build_and_execute(|| {
		let id = place_at(OrderState::Shipped);
		assert_ok!(Orders::refund_part(by(SELLER), id, 0, amounts(&[9_999]), size(id)));
		assert_ok!(Orders::dispute_order(by(BUYER), id, None));
		assert_eq!(staked(BUYER, SOUK), 300 + 1_001);
	});
}

#[test]
fn should_keep_to_the_terms_of_the_day_it_was_placed_when_governance_changes_them() {
	build_and_execute(|| {
		let id = place_at(OrderState::Shipped);
		DisputePart::set(Perbill::one());
		DisputeDeposit::set(1);
		AnswerPeriod::set(1);
		assert_ok!(Orders::dispute_order(by(BUYER), id, proof()));
		assert_eq!(staked(BUYER, SOUK), 2_300);
		pass(4 * HOUR - 1);
		assert_ok!(Orders::answer_dispute(by(SELLER), id, proof(), size(id)));
		assert_eq!(staked(SELLER, SOUK), 2_300);
	});
}

#[test]
fn should_fail_when_the_deposits_cannot_be_held() {
	use frame_support::traits::{LockableCurrency, WithdrawReasons};
	build_and_execute(|| {
		let id = place_at(OrderState::Shipped);
		Balances::set_lock(*b"vesting ", &acc(BUYER), RICH, WithdrawReasons::all());
		assert_noop!(Orders::dispute_order(by(BUYER), id, None), Error::<Test>::FundsLocked);
	});
	build_and_execute(|| {
		let id = place_at(OrderState::Shipped);
		let rest = Balances::free_balance(acc(BUYER)) - 2_299;
		assert_ok!(Balances::transfer_allow_death(by(BUYER), acc(STRANGER), rest));
		assert_noop!(Orders::dispute_order(by(BUYER), id, None), TokenError::FundsUnavailable);
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
		assert_noop!(Orders::dispute_order(by(BUYER), id, proof()), Error::<Test>::DeadlinePassed);
	});
}
