// SPDX-License-Identifier: Apache-2.0

use super::*;

#[test]
fn should_refund_when_buyer_cancels_before_acceptance() {
	build_and_execute(|| {
		let id = place_at(OrderState::Placed);
		assert_ok!(Orders::cancel_order(by(BUYER), id, size(id)));
		assert_eq!(state_of(id), OrderState::Cancelled);
		assert_eq!((escrowed(BUYER, SOUK), total(BUYER, SOUK), stock(0)), (0, RICH, 1_000));
	});
}

#[test]
fn should_refund_when_seller_cancels_before_shipping() {
	build_and_execute(|| {
		let id = place_at(OrderState::Accepted);
		assert_ok!(Orders::cancel_order(by(SELLER), id, size(id)));
		assert_eq!(state_of(id), OrderState::Cancelled);
		assert_eq!((escrowed(BUYER, SOUK), total(BUYER, SOUK), stock(0)), (0, RICH, 1_000));
	});
}

#[test]
fn should_put_back_only_what_was_taken_when_an_attested_order_is_cancelled() {
	build_and_execute(|| {
		let place = || place_for(BUYER, vec![line(0, 3, &[])], pay_in(SOUK), OrderMode::Attested).unwrap();
		let placed = place();
		assert_ok!(Orders::cancel_order(by(BUYER), placed, size(placed)));
		assert_eq!(stock(0), 1_000);
		let accepted = place();
		assert_ok!(Orders::accept_order(by(SELLER), accepted, size(accepted)));
		assert_eq!((stock(0), Shops::get(0).unwrap().1), (997, 1));
		assert_ok!(Orders::cancel_order(by(SELLER), accepted, size(accepted)));
		assert_eq!((stock(0), Shops::get(0).unwrap().1), (1_000, 0));
	});
}

#[test]
fn should_fail_when_some_has_shipped() {
	build_and_execute(|| {
		let id = place_at(OrderState::Accepted);
		assert_ok!(Orders::ship_order(by(SELLER), id, shipment(0, 1), false, parcel(), size(id)));
		assert_noop!(Orders::cancel_order(by(SELLER), id, size(id)), Error::<Test>::AlreadyShipped);
	});
}

#[test]
fn should_fail_when_the_other_party_would_have_to_agree() {
	build_and_execute(|| {
		let id = place_at(OrderState::Placed);
		// The seller declines instead; a buyer is bound once the seller has accepted.
		assert_noop!(Orders::cancel_order(by(SELLER), id, size(id)), Error::<Test>::WrongState);
		bring_to(id, OrderState::Accepted);
		assert_noop!(Orders::cancel_order(by(BUYER), id, size(id)), Error::<Test>::WrongState);
		assert_noop!(Orders::cancel_order(by(STRANGER), id, size(id)), Error::<Test>::NotParty);
	});
}

/// A seller that saw the payment first cancelled before an attester could say that it arrived, and owed nothing.
#[test]
fn should_wait_for_the_payment_of_the_fiat_part_when_the_seller_cancels() {
	build_and_execute(|| {
		Covers::set(Some(Balance::MAX));
		let mut both = terms();
		both.price.fiat = Some(usd(799));
		list(1, both);
		let place = || place_for(BUYER, vec![line(1, 1, &[])], pay_in(TIME), OrderMode::Escrow).unwrap();
		let order = place();
		bring_to(order, OrderState::Accepted);
		assert_noop!(Orders::cancel_order(by(SELLER), order, size(order)), Error::<Test>::PaymentExpected);
		// It owes all of it, once an attester has spoken.
		Payments::insert(order, true);
		assert_ok!(Orders::cancel_order(by(SELLER), order, size(order)));
		assert_eq!(WentBack::get(), [(order, 799)]);
		// Before it was accepted nothing was to be paid.
		let placed = place();
		assert_ok!(Orders::cancel_order(by(BUYER), placed, size(placed)));
	});
}
