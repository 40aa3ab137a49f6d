// SPDX-License-Identifier: Apache-2.0

use super::*;
use souk_primitives::OrderId;

/// An attested order of two units at 7.99 dollars each, in a state.
fn cash_at(state: OrderState) -> OrderId {
	let mut cash = terms();
	cash.price.token.1 = 0;
	cash.price.fiat = Some(usd(799));
	list(1, cash);
	let payment = souk_primitives::listing::Payment::new();
	let id = place_for(BUYER, vec![line(1, 2, &[])], payment, OrderMode::Attested).unwrap();
	bring_to(id, state);
	id
}

fn record(id: OrderId, amount: Balance) -> Result<(), DispatchError> {
	Orders::record_refund(by(SELLER), id, amount).plain()
}

#[test]
fn should_leave_a_trace_when_fiat_goes_back() {
	build_and_execute(|| {
		let id = cash_at(OrderState::Delivered);
		events();
		assert_ok!(record(id, 500));
		assert_ok!(record(id, 300));
		assert_eq!(
			events(),
			vec![
				Event::RefundRecorded { order: id, amount: 500, refunded: 500 },
				Event::RefundRecorded { order: id, amount: 300, refunded: 800 },
			]
		);
		let view = Orders::order_view(id).unwrap();
		assert_eq!(
			(view.fiat, view.fiat_refunded, view.state),
			(Some(usd(1_598)), 800, OrderState::Delivered)
		);
		assert_ok!(Orders::complete_order(by(BUYER), id, size(id)));
		// 798 of 1 598 cents were kept.
		assert_eq!(ListenersTold::get()[0].fiat_kept, Perbill::from_rational(798u32, 1_598));
	});
}

#[test]
fn should_never_exceed_the_fiat_part() {
	build_and_execute(|| {
		let id = cash_at(OrderState::Shipped);
		assert_noop!(record(id, 0), Error::<Test>::NothingToRefund);
		assert_noop!(record(id, 1_599), Error::<Test>::RefundTooLarge);
		assert_noop!(record(id, Balance::MAX), Error::<Test>::RefundTooLarge);
		assert_ok!(record(id, 1_500));
		assert_noop!(record(id, 99), Error::<Test>::RefundTooLarge);
		assert_ok!(record(id, 98));
		assert_noop!(record(id, 1), Error::<Test>::RefundTooLarge);
		// The chain has only the seller's word: the buyer can still dispute.
		assert_ok!(Orders::dispute_order(by(BUYER), id, proof()));
		let without = place_at(OrderState::Shipped);
		assert_noop!(record(without, 1), Error::<Test>::RefundTooLarge);
	});
}

#[test]
fn should_record_from_the_acceptance_on_and_after_the_end() {
	for state in STATES {
		build_and_execute(|| {
			let id = cash_at(state);
			if state == OrderState::Placed {
				assert_noop!(record(id, 1), Error::<Test>::WrongState);
				return;
			}
			assert_ok!(record(id, 1));
			pass(24 * HOUR);
			if state.is_final() {
				assert_ok!(record(id, 1));
			} else {
				assert_noop!(record(id, 1), Error::<Test>::DeadlinePassed);
			}
		});
	}
}

#[test]
fn should_forget_proposals_when_less_of_the_fiat_part_remains() {
	build_and_execute(|| {
		let id = cash_at(OrderState::Disputed);
		assert_ok!(Orders::propose_settlement(by(BUYER), id, 5_000, size(id)));
		assert_ok!(record(id, 799));
		assert_ok!(Orders::propose_settlement(by(SELLER), id, 5_000, size(id)));
		assert_eq!(state_of(id), OrderState::Disputed);
	});
}

#[test]
fn should_fail_when_caller_is_not_the_seller() {
	build_and_execute(|| {
		let id = cash_at(OrderState::Shipped);
		assert_noop!(Orders::record_refund(by(BUYER), id, 1), Error::<Test>::WrongParty);
		assert_noop!(Orders::record_refund(by(STRANGER), id, 1), Error::<Test>::NotParty);
		assert_noop!(Orders::record_refund(by(SELLER), 77, 1), Error::<Test>::OrderNotFound);
		assert_noop!(Orders::record_refund(RuntimeOrigin::root(), id, 1), DispatchError::BadOrigin);
	});
}
