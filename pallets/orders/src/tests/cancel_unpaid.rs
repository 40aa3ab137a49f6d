// SPDX-License-Identifier: Apache-2.0

use super::*;
use souk_primitives::OrderId;

/// An accepted order of two units, with a token part unless it is attested, of which nobody confirmed the fiat part in time.
fn lapsed(mode: OrderMode) -> OrderId {
	let mut both = terms();
	both.price.fiat = Some(usd(799));
	if mode == OrderMode::Attested {
		both.price.token.1 = 0;
	}
	list(1, both);
	let payment = if mode == OrderMode::Attested { Default::default() } else { pay_in(TIME) };
	let id = place_for(BUYER, vec![line(1, 2, &PROMOTERS[..2])], payment, mode).unwrap();
	bring_to(id, OrderState::Accepted);
	Payments::insert(id, false);
	id
}

/// As if the order had never been: for either party, in either mode.
#[test]
fn should_give_everything_back_when_the_payment_lapsed() {
	for mode in [OrderMode::Escrow, OrderMode::Attested] {
		for who in [BUYER, SELLER] {
			build_and_execute(|| {
				Covers::set(Some(Balance::MAX));
				let before = state_of_accounts();
				let id = lapsed(mode);
				assert_eq!(stock(1), 998);
				assert!(ReservedFees::get(id).is_some());
				events();
				assert_ok!(Orders::cancel_unpaid(by(who), id, size(id)));
				let events = events();
				assert_eq!(events.first(), Some(&Event::OrderUnpaid { order: id, by: acc(who) }));
				assert_eq!(state_of(id), OrderState::Cancelled);
				assert_eq!(state_of_accounts(), before);
				assert_eq!((stock(1), deposited(BUYER), escrowed(BUYER, TIME)), (1_000, 0, 0));
				assert_eq!(Shops::get(0).unwrap().1, 0);
				assert_eq!(ReservedFees::get(id), None);
				// All of it goes back, if it should turn up.
				assert_eq!(WentBack::get(), [(id, 1_598)]);
				let told = &ListenersTold::get()[0];
				assert_eq!((told.state, told.kept, told.ruling), (OrderState::Cancelled, 0, None));
				// Nothing was paid to anybody.
				assert!(told.amounts.iter().all(|(_, _, sale, fee, _)| (*sale, *fee) == (0, 0)));
			});
		}
	}
}

fn state_of_accounts() -> Vec<Balance> {
	ACCOUNTS.iter().flat_map(|who| [SOUK, TIME].map(|asset| total(*who, asset))).collect()
}

#[test]
fn should_wait_while_the_payment_may_come_or_came() {
	build_and_execute(|| {
		let id = lapsed(OrderMode::Escrow);
		for who in [BUYER, SELLER] {
			let cancel = || Orders::cancel_unpaid(by(who), id, size(id));
			Payments::remove(id);
			assert_noop!(cancel(), Error::<Test>::PaymentNotLapsed);
			Payments::insert(id, true);
			assert_noop!(cancel(), Error::<Test>::PaymentNotLapsed);
		}
		Payments::insert(id, false);
		assert_ok!(Orders::cancel_unpaid(by(BUYER), id, size(id)));
	});
}

#[test]
fn should_need_a_fiat_part() {
	build_and_execute(|| {
		let id = place_at(OrderState::Accepted);
		assert_noop!(Orders::cancel_unpaid(by(BUYER), id, size(id)), Error::<Test>::PaymentNotLapsed);
	});
}

/// What is on its way is not called off by one side. The order ends as any other.
#[test]
fn should_fail_when_something_shipped() {
	build_and_execute(|| {
		let id = lapsed(OrderMode::Escrow);
		assert_ok!(Orders::ship_order(by(SELLER), id, shipment(0, 1), false, parcel(), size(id)));
		assert_noop!(Orders::cancel_unpaid(by(BUYER), id, size(id)), Error::<Test>::AlreadyShipped);
		assert_ok!(Orders::ship_order(by(SELLER), id, shipment(0, 1), false, parcel(), size(id)));
		assert_noop!(Orders::cancel_unpaid(by(BUYER), id, size(id)), Error::<Test>::WrongState);
	});
}

#[test]
fn should_fail_when_late_or_foreign() {
	build_and_execute(|| {
		let id = lapsed(OrderMode::Escrow);
		assert_noop!(Orders::cancel_unpaid(by(STRANGER), id, size(id)), Error::<Test>::NotParty);
		assert_noop!(Orders::cancel_unpaid(RuntimeOrigin::root(), id, size(id)), DispatchError::BadOrigin);
		assert_noop!(Orders::cancel_unpaid(by(BUYER), 77, size(id)), Error::<Test>::OrderNotFound);
		let small = souk_primitives::order::OrderSize { depth: 1, ..size(id) };
		assert_noop!(Orders::cancel_unpaid(by(BUYER), id, small), Error::<Test>::LargerThanSaid);
		// Time has ended it by then, for nobody's cost either.
		pass(ShipPeriod::get());
		assert_noop!(Orders::cancel_unpaid(by(BUYER), id, size(id)), Error::<Test>::DeadlinePassed);
		assert_ok!(advance(id));
		assert_eq!((state_of(id), WentBack::get()), (OrderState::Expired, vec![(id, 1_598)]));
	});
}

#[test]
fn should_charge_for_asking_whether_it_was_paid() {
	use souk_primitives::fiat::FiatLegs;
	build_and_execute(|| {
		let cancelled = place_at(OrderState::Accepted);
		let refused = Orders::cancel_unpaid(by(BUYER), cancelled, size(cancelled)).unwrap_err();
		let look = <() as crate::WeightInfo>::read_head();
		assert_eq!(refused.post_info.actual_weight, Some(look + MockFiat::payment_weight()));
		let id = lapsed(OrderMode::Escrow);
		let by_seller = lapsed(OrderMode::Escrow);
		let charged = Orders::cancel_unpaid(by(BUYER), id, size(id)).unwrap().actual_weight.unwrap();
		let as_before =
			Orders::cancel_order(by(SELLER), by_seller, size(by_seller)).unwrap().actual_weight.unwrap();
		// The seller's call asks as well.
		assert_eq!(charged, as_before);
		assert!(charged.all_lte(Orders::most_cancel(size(id))));
	});
}
