// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::weights::WeightInfo;
use souk_primitives::traits::Promotion;

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
			assert_ok!(Orders::refund_part(by(SELLER), id, 0, amounts(&[3_000]), size(id)));
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
		assert_ok!(Orders::refund_part(by(SELLER), id, 0, amounts(&[10_000]), size(id)));
		events();
		assert_ok!(Orders::complete_order(by(BUYER), id, size(id)));
		let Some(Event::OrderSettled { legs, .. }) = events().pop() else { panic!("settled") };
		assert_eq!((legs[0].escrow, legs[0].buyer, legs[0].seller), (20_000, 10_000, 6_500));
		assert_eq!(ListenersTold::get()[0].amounts[0], (SOUK, 20_000, 10_000, 900, vec![1_000, 1_000]));
	});
}

/// A refund in a dispute once left the proposals, which are shares of what remains, as they were. Of 20 000 the buyer asked
/// half, the seller refunded 10 000 and then agreed: the buyer had 15 000.
#[test]
fn should_forget_proposals_when_less_remains() {
	build_and_execute(|| {
		let id = place_at(OrderState::Disputed);
		assert_ok!(Orders::propose_settlement(by(BUYER), id, 5_000, size(id)));
		assert_ok!(Orders::refund_part(by(SELLER), id, 0, amounts(&[10_000]), size(id)));
		let order = crate::Orders::<Test>::get(id).unwrap();
		assert_eq!((order.ask, order.offer), (None, None));
		// The seller's word no longer meets a share of something else. Nothing more than what was asked for went back.
		assert_ok!(Orders::propose_settlement(by(SELLER), id, 5_000, size(id)));
		assert_eq!((state_of(id), total(BUYER, SOUK)), (OrderState::Disputed, RICH));
		assert_eq!(escrowed(BUYER, SOUK), 10_000);
		assert_ok!(Orders::propose_settlement(by(BUYER), id, 0, size(id)));
		assert_eq!((state_of(id), total(BUYER, SOUK)), (OrderState::Ruled, RICH - 10_000));
	});
	build_and_execute(|| {
		let id = place_at(OrderState::Disputed);
		assert_ok!(Orders::propose_settlement(by(SELLER), id, 5_000, size(id)));
		assert_ok!(Orders::refund_part(by(SELLER), id, 0, amounts(&[10_000]), size(id)));
		assert_ok!(Orders::propose_settlement(by(BUYER), id, 5_000, size(id)));
		assert_eq!(state_of(id), OrderState::Disputed);
	});
}

/// Such an order once stayed open: it held the deposit, and the shop could not close.
#[test]
fn should_end_the_order_when_everything_was_given_back() {
	for (state, end, left) in [
		(OrderState::Accepted, OrderState::Cancelled, 1_000),
		(OrderState::Shipped, OrderState::Returned, 998),
		(OrderState::Delivered, OrderState::Returned, 998),
		(OrderState::ReturnRequested, OrderState::Returned, 998),
		(OrderState::Disputed, OrderState::Ruled, 998),
	] {
		build_and_execute(|| {
			let id = place_at(state);
			assert_ok!(Orders::refund_part(by(SELLER), id, 0, amounts(&[19_999]), size(id)));
			assert_eq!(state_of(id), state);
			events();
			assert_ok!(Orders::refund_part(by(SELLER), id, 0, amounts(&[1]), size(id)));
			assert_eq!((state_of(id), stock(0)), (end, left), "from {state:?}");
			assert!(ACCOUNTS.iter().all(|who| total(*who, SOUK) == RICH));
			assert_eq!((deposited(BUYER), Shops::get(0).unwrap().1), (0, 0));
			let events = events();
			assert_eq!(events[0], Event::PartRefunded { order: id, line: 0, amounts: amounts(&[1]) });
			let Some(Event::OrderSettled { state, legs, .. }) = events.last() else { panic!("settled") };
			assert_eq!((*state, legs[0].buyer, legs[0].seller), (end, 20_000, 0));
			// Nothing was bought, and a seller who gives in during a dispute has lost it.
			let told = &ListenersTold::get()[0];
			let lost = Ruling { buyer_bp: 10_000, by: RulingSource::Agreement };
			assert_eq!((told.kept, told.ruling), (0, (end == OrderState::Ruled).then_some(lost)));
		});
	}
}

#[test]
fn should_put_back_what_did_not_ship_when_everything_was_given_back() {
	build_and_execute(|| {
		let id = place_at(OrderState::Accepted);
		assert_ok!(Orders::ship_order(by(SELLER), id, shipment(0, 1), false, parcel(), size(id)));
		assert_ok!(Orders::refund_part(by(SELLER), id, 0, amounts(&[20_000]), size(id)));
		assert_eq!((state_of(id), stock(0)), (OrderState::Returned, 999));
	});
}

#[test]
fn should_end_the_order_when_the_rest_does_not_ship() {
	for late in [false, true] {
		build_and_execute(|| {
			let id = place(vec![line(0, 1, &[]), line(0, 1, &[])]);
			bring_to(id, OrderState::Accepted);
			assert_ok!(Orders::ship_order(by(SELLER), id, shipment(0, 1), false, parcel(), size(id)));
			assert_ok!(Orders::refund_part(by(SELLER), id, 0, amounts(&[10_000]), size(id)));
			if late {
				pass(ShipPeriod::get());
				assert_ok!(advance(id));
			} else {
				assert_ok!(Orders::ship_order(by(SELLER), id, Default::default(), true, parcel(), size(id)));
			}
			assert_eq!((state_of(id), stock(0)), (OrderState::Returned, 999));
			assert!(ACCOUNTS.iter().all(|who| total(*who, SOUK) == RICH));
		});
	}
}

/// A promoter of a line that was given back whole has not sold it, whatever became of the other lines.
#[test]
fn should_keep_no_unit_of_a_line_when_all_of_it_was_given_back() {
	build_and_execute(|| {
		let id = place(vec![line(0, 1, &PROMOTERS[..1]), line(0, 1, &[])]);
		bring_to(id, OrderState::Delivered);
		assert_ok!(Orders::refund_part(by(SELLER), id, 0, amounts(&[10_000]), size(id)));
		assert_ok!(Orders::complete_order(by(BUYER), id, size(id)));
		let kept: Vec<u32> = ListenersTold::get().iter().map(|told| told.kept).collect();
		assert_eq!(kept, [0, 1]);
	});
}

/// The seller alone says what it gave back of a fiat part, so its word must not end the order.
#[test]
fn should_stay_open_when_a_fiat_part_is_left() {
	build_and_execute(|| {
		let mut cash = terms();
		cash.price.fiat = Some(usd(799));
		list(1, cash);
		let id = place(vec![line(1, 1, &[])]);
		bring_to(id, OrderState::Shipped);
		assert_ok!(Orders::record_refund(by(SELLER), id, 799));
		assert_ok!(Orders::refund_part(by(SELLER), id, 0, amounts(&[10_000]), size(id)));
		assert_eq!(state_of(id), OrderState::Shipped);
		assert_ok!(Orders::dispute_order(by(BUYER), id, proof()));
	});
}

#[test]
fn should_charge_the_end_only_when_the_order_ends() {
	build_and_execute(|| {
		let id = place_at(OrderState::Delivered);
		let refund = |amount| Orders::refund_part(by(SELLER), id, 0, amounts(&[amount]), size(id)).unwrap();
		assert_eq!(refund(1).actual_weight, Some(<() as WeightInfo>::refund_part(1)));
		let told = heard(1, 2) + MockPromotion::settled_weight(2);
		let ended =
			<() as WeightInfo>::refund_part(1) + ended_in_souk(<() as WeightInfo>::cancel_order, 1, 0) + told;
		assert_eq!(refund(19_999).actual_weight, Some(ended));
	});
}

#[test]
fn should_fail_when_refund_does_not_fit() {
	build_and_execute(|| {
		let id = place_at(OrderState::Shipped);
		let refund =
			|line, values: &[Balance]| Orders::refund_part(by(SELLER), id, line, amounts(values), size(id));
		assert_noop!(refund(1, &[1]), Error::<Test>::LineNotFound);
		assert_noop!(refund(0, &[0]), Error::<Test>::NothingToRefund);
		assert_noop!(refund(0, &[20_001]), Error::<Test>::RefundTooLarge);
		assert_noop!(refund(0, &[Balance::MAX]), Error::<Test>::RefundTooLarge);
		assert_noop!(refund(0, &[1, 1]), Error::<Test>::LimitMismatch);
		assert_noop!(
			Orders::refund_part(by(BUYER), id, 0, amounts(&[1]), size(id)),
			Error::<Test>::WrongParty
		);
		pass(DeliveryPeriod::get());
		assert_noop!(refund(0, &[1]), Error::<Test>::DeadlinePassed);
	});
}

#[test]
fn should_fail_when_nothing_is_held() {
	build_and_execute(|| {
		let id = place_for(BUYER, vec![line(0, 1, &[])], pay_in(SOUK), OrderMode::Attested).unwrap();
		bring_to(id, OrderState::Shipped);
		assert_noop!(
			Orders::refund_part(by(SELLER), id, 0, amounts(&[1]), size(id)),
			Error::<Test>::NothingHeld
		);
	});
}

/// A line without a price on chain has nothing to give back. Its buyer keeps the unit, and who sold it has sold it.
#[test]
fn should_count_units_as_kept_when_their_line_has_no_price_on_chain() {
	build_and_execute(|| {
		let mut cash = terms();
		cash.price = souk_primitives::listing::Price { token: (SOUK, 0), fiat: Some(usd(799)) };
		list(1, cash);
		let id = place(vec![line(0, 1, &[]), line(1, 3, &PROMOTERS[..1])]);
		bring_to(id, OrderState::Completed);
		let told = ListenersTold::get();
		assert_eq!((told[0].kept, told[1].kept), (1, 3));
		assert_eq!(told[1].amounts, vec![(SOUK, 0, 0, 0, vec![0])]);
	});
}

/// Items of a return that the seller refused stay the buyer's when the seller gives the money back later: the goods are with
/// the buyer. Items of a return that is still open go back.
#[test]
fn should_hand_items_back_only_when_the_return_is_open() {
	for (refused, state) in [(true, OrderState::Delivered), (false, OrderState::ReturnRequested)] {
		build_and_execute(|| {
			let id = place(vec![line(0, 1, &[])]);
			bring_to(id, OrderState::Accepted);
			let items = BoundedVec::truncate_from(vec![serial("A")]);
			let shipments = vec![Shipment { line: 0, quantity: 1, items }].try_into().unwrap();
			assert_ok!(Orders::ship_order(by(SELLER), id, shipments, false, parcel(), size(id)));
			assert_ok!(Orders::confirm_delivery(by(BUYER), id, size(id)));
			assert_ok!(Orders::request_return(by(BUYER), id, returned(&[(0, 1)]), None));
			if refused {
				assert_ok!(Orders::refuse_return(by(SELLER), id, None));
			}
			assert_eq!(state_of(id), state);
			ItemsTold::kill();
			assert_ok!(Orders::refund_part(by(SELLER), id, 0, amounts(&[10_000]), size(id)));
			assert_eq!((state_of(id), total(BUYER, SOUK)), (OrderState::Returned, RICH));
			let back = if refused { vec![] } else { vec![(id, true, vec![serial("A")])] };
			assert_eq!(ItemsTold::get(), back);
			let units = if refused { 0 } else { 1 };
			assert_eq!(crate::Lines::<Test>::get(id)[0].returned, units);
		});
	}
}

/// A seller that disputed a return and gives everything back before the buyer has answered has cost the buyer nothing. It loses
/// none of its deposits.
#[test]
fn should_cost_no_deposit_when_the_seller_gives_in_before_the_buyer_has_answered() {
	build_and_execute(|| {
		let id = place_at(OrderState::ReturnRequested);
		assert_ok!(Orders::dispute_order(by(SELLER), id, proof()));
		assert_eq!(staked(SELLER, SOUK), 1_300);
		assert_ok!(Orders::refund_part(by(SELLER), id, 0, amounts(&[20_000]), size(id)));
		assert_eq!(state_of(id), OrderState::Ruled);
		assert!(ACCOUNTS.iter().all(|who| total(*who, SOUK) == RICH));
		assert_eq!((staked(SELLER, SOUK), total(TREASURY, SOUK)), (0, RICH));
	});
}
