// SPDX-License-Identifier: Apache-2.0

use super::*;

fn withdraw(who: u8, id: u64) -> Result<(), DispatchError> {
	Orders::withdraw_dispute(by(who), id, size(id)).plain()
}

#[test]
fn should_cost_nothing_when_nobody_has_answered() {
	build_and_execute(|| {
		let id = place_at(OrderState::Disputed);
		events();
		assert_ok!(withdraw(BUYER, id));
		assert_eq!(state_of(id), OrderState::Completed);
		assert_eq!((total(BUYER, SOUK), total(TREASURY, SOUK)), (RICH - 20_000, RICH));
		assert_eq!(events()[0], Event::DisputeWithdrawn { order: id, by: acc(BUYER) });
		// No dispute was lost, and the sale counts.
		assert_eq!((ListenersTold::get()[0].ruling, ListenersTold::get()[0].kept), (None, 2));
	});
	build_and_execute(|| {
		let id = place_at(OrderState::ReturnRequested);
		assert_ok!(Orders::dispute_order(by(SELLER), id, None));
		assert_ok!(withdraw(SELLER, id));
		assert_eq!((state_of(id), total(BUYER, SOUK)), (OrderState::Returned, RICH - 10_000));
		assert_eq!((ListenersTold::get()[0].ruling, ListenersTold::get()[0].kept), (None, 1));
	});
}

/// Otherwise a dispute would be a free bet on the other side's silence.
#[test]
fn should_cost_the_dispute_and_some_deposits_when_the_other_side_has_answered() {
	let lost = |buyer_bp| Some(Ruling { buyer_bp, by: RulingSource::Agreement });
	build_and_execute(|| {
		let id = place_at(OrderState::Disputed);
		assert_ok!(Orders::answer_dispute(by(SELLER), id, proof(), size(id)));
		assert_ok!(withdraw(BUYER, id));
		// A standoff would take 500 of the deposit for the damage. Half of it goes to the seller.
		assert_eq!((state_of(id), total(BUYER, SOUK)), (OrderState::Ruled, RICH - 20_550));
		assert_eq!((total(SELLER, SOUK), total(TREASURY, SOUK)), (RICH + 13_250, RICH + 300));
		assert_eq!((ListenersTold::get()[0].ruling, ListenersTold::get()[0].kept), (lost(0), 2));
	});
	build_and_execute(|| {
		let id = place_at(OrderState::ReturnRequested);
		assert_ok!(Orders::dispute_order(by(SELLER), id, proof()));
		assert_ok!(Orders::answer_dispute(by(BUYER), id, proof(), size(id)));
		assert_ok!(withdraw(SELLER, id));
		assert_eq!((state_of(id), total(BUYER, SOUK)), (OrderState::Ruled, RICH - 10_000 + 125));
		assert_eq!(total(TREASURY, SOUK), RICH + 300);
		assert_eq!((ListenersTold::get()[0].ruling, ListenersTold::get()[0].kept), (lost(10_000), 1));
	});
}

/// A seller that gives everything back has given in as well.
#[test]
fn should_cost_as_much_when_the_seller_gives_in_after_its_answer() {
	build_and_execute(|| {
		let id = place_at(OrderState::Disputed);
		assert_ok!(Orders::answer_dispute(by(SELLER), id, proof(), size(id)));
		assert_ok!(Orders::refund_part(by(SELLER), id, 0, amounts(&[20_000]), size(id)));
		assert_eq!((state_of(id), total(BUYER, SOUK)), (OrderState::Ruled, RICH + 250));
		assert_eq!((total(SELLER, SOUK), total(TREASURY, SOUK)), (RICH - 550, RICH + 300));
	});
}

#[test]
fn should_fail_when_it_is_late_or_not_the_opener() {
	build_and_execute(|| {
		let id = place_at(OrderState::Disputed);
		assert_noop!(withdraw(SELLER, id), Error::<Test>::WrongParty);
		assert_noop!(withdraw(STRANGER, id), Error::<Test>::NotParty);
		assert_noop!(withdraw(BUYER, 77), Error::<Test>::OrderNotFound);
		let open = place_at(OrderState::Shipped);
		assert_noop!(withdraw(BUYER, open), Error::<Test>::WrongState);
		pass(AnswerPeriod::get());
		assert_noop!(withdraw(BUYER, id), Error::<Test>::DeadlinePassed);
	});
}
