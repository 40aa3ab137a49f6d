// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::weights::WeightInfo;
use souk_primitives::traits::Promotion;

#[test]
fn should_expire_when_seller_never_accepts() {
	build_and_execute(|| {
		let id = place_at(OrderState::Placed);
		pass(AcceptPeriod::get());
		assert_ok!(advance(id));
		assert_eq!(state_of(id), OrderState::Expired);
		assert_eq!((total(BUYER, SOUK), stock(0)), (RICH, 1_000));
	});
}

#[test]
fn should_expire_when_seller_never_ships() {
	build_and_execute(|| {
		let id = place_at(OrderState::Accepted);
		pass(ShipPeriod::get());
		assert_ok!(advance(id));
		assert_eq!(state_of(id), OrderState::Expired);
		assert_eq!((total(BUYER, SOUK), stock(0)), (RICH, 1_000));
	});
}

#[test]
fn should_put_nothing_back_when_an_attested_order_is_never_accepted() {
	build_and_execute(|| {
		let id = place_for(BUYER, vec![line(0, 3, &[])], pay_in(SOUK), OrderMode::Attested).unwrap();
		pass(AcceptPeriod::get());
		assert_ok!(advance(id));
		assert_eq!((state_of(id), stock(0), Shops::get(0).unwrap().1), (OrderState::Expired, 1_000, 0));
	});
}

#[test]
fn should_put_everything_back_when_an_accepted_attested_order_never_ships() {
	build_and_execute(|| {
		let id = place_for(BUYER, vec![line(0, 3, &[])], pay_in(SOUK), OrderMode::Attested).unwrap();
		assert_ok!(Orders::accept_order(by(SELLER), id, size(id)));
		assert_eq!(stock(0), 997);
		pass(ShipPeriod::get());
		assert_ok!(advance(id));
		assert_eq!((state_of(id), stock(0)), (OrderState::Expired, 1_000));
	});
}

#[test]
fn should_refund_the_rest_when_seller_ships_only_some() {
	build_and_execute(|| {
		let id = place_at(OrderState::Accepted);
		assert_ok!(Orders::ship_order(by(SELLER), id, shipment(0, 1), false, parcel(), size(id)));
		pass(ShipPeriod::get());
		assert_ok!(advance(id));
		assert_eq!(state_of(id), OrderState::Shipped);
		assert_eq!((escrowed(BUYER, SOUK), stock(0)), (10_000, 999));
	});
}

#[test]
fn should_deliver_and_complete_when_buyer_says_nothing() {
	build_and_execute(|| {
		let id = place_at(OrderState::Shipped);
		pass(DeliveryPeriod::get());
		assert_ok!(advance(id));
		assert_eq!(state_of(id), OrderState::Delivered);
		assert_noop!(advance(id), Error::<Test>::NothingDue);
		pass(24 * HOUR);
		assert_ok!(advance(id));
		assert_eq!(state_of(id), OrderState::Completed);
		assert_eq!(total(SELLER, SOUK), RICH + 13_000);
	});
}

#[test]
fn should_refund_when_seller_never_answers_a_return() {
	build_and_execute(|| {
		let id = place_at(OrderState::ReturnRequested);
		pass(ReturnPeriod::get());
		assert_ok!(advance(id));
		assert_eq!(state_of(id), OrderState::Returned);
		assert_eq!((total(BUYER, SOUK), stock(0)), (RICH - 10_000, 998));
	});
}

#[test]
fn should_apply_the_default_when_no_ruling_comes() {
	build_and_execute(|| {
		// Governed values out of bounds must not lock the escrow.
		DefaultRuling::set(20_000);
		StandoffForfeit::set(Perbill::zero());
		let id = place_at(OrderState::Disputed);
		assert_ok!(Orders::answer_dispute(by(SELLER), id, proof(), size(id)));
		pass(RulingPeriod::get());
		events();
		assert_ok!(advance(id));
		assert_eq!(events()[1], Event::OrderRuled { order: id, buyer_bp: 10_000, by: RulingSource::Default });
		// A quarter of the deposit for the damage, and all of that for the procedure.
		assert_eq!(total(BUYER, SOUK), RICH - 800);
	});
}

#[test]
fn should_skip_others_and_refund_weight_when_some_are_due() {
	build_and_execute(|| {
		let due = place_at(OrderState::Placed);
		pass(AcceptPeriod::get());
		let fresh = place_at(OrderState::Placed);
		let info = Orders::advance_orders(by(STRANGER), sized(&[fresh, due], LARGEST)).unwrap();
		assert_eq!((state_of(due), state_of(fresh)), (OrderState::Expired, OrderState::Placed));
		// One line; the buyer is the only payee.
		let told = heard(1, 2) + MockPromotion::settled_weight(2);
		let moved = ended_in_souk(<()>::advance_order, 1, 1) + told;
		let looked = <()>::read_head();
		assert_eq!(info.actual_weight, Some(moved + looked));
	});
}

#[test]
fn should_fail_when_nothing_is_due() {
	build_and_execute(|| {
		let id = place_at(OrderState::Placed);
		pass(AcceptPeriod::get() - 1);
		for orders in [&[][..], &[id], &[77]] {
			assert_noop!(
				Orders::advance_orders(by(STRANGER), sized(orders, LARGEST)),
				Error::<Test>::NothingDue
			);
		}
		assert_noop!(
			Orders::advance_orders(RuntimeOrigin::none(), sized(&[id], LARGEST)),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn should_fail_with_the_reason_when_the_asset_does_not_move() {
	build_and_execute(|| {
		let stuck = place_for(BUYER, vec![line(0, 1, &[])], pay_in(TIME), OrderMode::Escrow).unwrap();
		pass(AcceptPeriod::get());
		assert_ok!(Assets::freeze_asset(by(STRANGER), 1));
		assert_noop!(advance(stuck), Error::<Test>::Undeliverable);
		// One that cannot be settled holds up no other.
		let other = place(vec![line(0, 1, &[])]);
		pass(AcceptPeriod::get());
		assert_ok!(Orders::advance_orders(by(STRANGER), sized(&[stuck, other], LARGEST)));
		assert_eq!((state_of(stuck), state_of(other)), (OrderState::Placed, OrderState::Expired));
		assert_ok!(Assets::thaw_asset(by(STRANGER), 1));
		assert_ok!(advance(stuck));
		assert_eq!(total(BUYER, TIME), RICH);
	});
}

/// Half of the order shipped in time. What moves it on refunds the other half, so it costs a refund, not a delivery.
#[test]
fn should_charge_the_refund_when_only_some_shipped() {
	build_and_execute(|| {
		let id = place_at(OrderState::Accepted);
		assert_ok!(Orders::ship_order(by(SELLER), id, shipment(0, 1), false, parcel(), size(id)));
		pass(ShipPeriod::get());
		let moved = Orders::advance_orders(by(STRANGER), sized(&[id], LARGEST)).unwrap();
		assert_eq!((state_of(id), escrowed(BUYER, SOUK)), (OrderState::Shipped, 10_000));
		assert_eq!(moved.actual_weight, Some(ended(<()>::advance_order, 1, 1, 1)));
	});
}

/// A batch that moves nothing says why. An order that is not due must not hide that another one is stuck.
#[test]
fn should_name_the_failure_when_others_are_not_due() {
	build_and_execute(|| {
		let stuck = place_for(BUYER, vec![line(0, 1, &[])], pay_in(TIME), OrderMode::Escrow).unwrap();
		pass(AcceptPeriod::get());
		let fresh = place_at(OrderState::Placed);
		assert_ok!(Assets::freeze_asset(by(STRANGER), 1));
		for orders in [[stuck, fresh], [fresh, stuck]] {
			assert_noop!(
				Orders::advance_orders(by(STRANGER), sized(&orders, LARGEST)),
				Error::<Test>::Undeliverable
			);
		}
		assert_ok!(Assets::thaw_asset(by(STRANGER), 1));
	});
}
