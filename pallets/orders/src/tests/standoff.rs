// SPDX-License-Identifier: Apache-2.0

//! Both sides gave evidence, and no arbiter ruled in time: the record decides, or nobody does.

use super::*;
use crate::evidence::{DisputeTerms, Proofs, StakeFate};
use proptest::prelude::*;
use souk_primitives::order::{DisputeDefault, OrderSide};

/// Bring an order of one unit of 10 000 to the end of its hearing.
fn heard_out(sent: bool, confirmed: bool, items: &[&str]) -> u64 {
	let id = place(vec![line(0, 1, &[])]);
	assert_ok!(Orders::accept_order(by(SELLER), id, size(id)));
	let items = BoundedVec::truncate_from(items.iter().map(|text| serial(text)).collect());
	let shipments = BoundedVec::truncate_from(vec![Shipment { line: 0, quantity: 1, items }]);
	let parcel = parcel().filter(|_| sent);
	assert_ok!(Orders::ship_order(by(SELLER), id, shipments, false, parcel, size(id)));
	if confirmed {
		assert_ok!(Orders::confirm_delivery(by(BUYER), id, size(id)));
	}
	assert_ok!(Orders::dispute_order(by(BUYER), id, proof()));
	assert_ok!(Orders::answer_dispute(by(SELLER), id, proof(), size(id)));
	pass(RulingPeriod::get());
	id
}

fn ruled() -> (u16, RulingSource) {
	let ruling = ListenersTold::get()[0].ruling.unwrap();
	(ruling.buyer_bp, ruling.by)
}

/// A standoff once paid half of the price to a buyer that had the goods, and to a seller that had sent an empty box.
#[test]
fn should_pay_neither_side_when_it_is_a_standoff() {
	build_and_execute(|| {
		let id = heard_out(true, false, &[]);
		events();
		assert_ok!(advance(id));
		assert_eq!(ruled(), (5_000, RulingSource::Default));
		// Each loses a quarter of 1 000, and 300.
		assert_eq!(total(BUYER, SOUK), RICH - 10_000 - 250 - 300);
		assert_eq!(total(SELLER, SOUK), RICH - 250 - 300);
		assert_eq!(total(TREASURY, SOUK), RICH + 10_000 + 2 * 550);
		assert_eq!(ListenersTold::get()[0].kept, 0);
		let events = events();
		let Some(Event::OrderSettled { legs, .. }) = events.last() else { panic!("settled") };
		assert_eq!(
			(legs[0].escrow, legs[0].forfeited, legs[0].buyer, legs[0].seller),
			(10_000, 10_000, 0, 0)
		);
	});
}

/// What a standoff would be worth to a liar if it paid the shares out: 5 000 less 550 to the buyer, and 4 250 less 550 to the
/// seller.
#[test]
fn should_pay_shares_when_governance_takes_no_part_of_them() {
	build_and_execute(|| {
		StandoffForfeit::set(Perbill::zero());
		let id = heard_out(true, false, &[]);
		assert_ok!(advance(id));
		assert_eq!(total(BUYER, SOUK), RICH - 5_000 - 550);
		assert_eq!(total(SELLER, SOUK), RICH + 4_250 - 550);
	});
}

#[test]
fn should_decide_by_the_buyers_own_word_when_it_confirmed_or_received() {
	for (confirmed, items) in [(true, &[][..]), (false, &["A"])] {
		for sent in [true, false] {
			build_and_execute(|| {
				Received::insert(serial("A"), ());
				let id = heard_out(sent, confirmed, items);
				assert_ok!(advance(id));
				assert_eq!(ruled(), (0, RulingSource::Record));
				assert_eq!(total(BUYER, SOUK), RICH - 10_000 - 1_300);
			});
		}
	}
}

#[test]
fn should_refund_when_the_seller_named_no_parcel() {
	build_and_execute(|| {
		// No history says that the buyer has the item.
		let id = heard_out(false, false, &["B"]);
		assert_ok!(advance(id));
		assert_eq!(ruled(), (10_000, RulingSource::Record));
		assert_eq!((total(BUYER, SOUK), total(SELLER, SOUK)), (RICH + 1_000, RICH - 1_300));
	});
}

/// A delivery by time is not the buyer's word.
#[test]
fn should_be_a_standoff_when_only_time_delivered() {
	build_and_execute(|| {
		let id = place(vec![line(0, 1, &[])]);
		bring_to(id, OrderState::Shipped);
		pass(DeliveryPeriod::get());
		assert_ok!(advance(id));
		assert_eq!(state_of(id), OrderState::Delivered);
		assert_ok!(Orders::dispute_order(by(BUYER), id, proof()));
		assert_ok!(Orders::answer_dispute(by(SELLER), id, proof(), size(id)));
		pass(RulingPeriod::get());
		assert_ok!(advance(id));
		assert_eq!(ruled(), (5_000, RulingSource::Default));
	});
}

/// Only the unit that was to go back is in dispute. The other one is a sale of 10 000: 6 500 to the seller.
#[test]
fn should_take_only_the_units_in_dispute_when_a_return_is_a_standoff() {
	build_and_execute(|| {
		let id = place_at(OrderState::ReturnRequested);
		assert_ok!(Orders::ship_back(by(BUYER), id, parcel().unwrap()));
		assert_ok!(Orders::dispute_order(by(SELLER), id, proof()));
		assert_ok!(Orders::answer_dispute(by(BUYER), id, proof(), size(id)));
		pass(RulingPeriod::get());
		assert_ok!(advance(id));
		assert_eq!(total(BUYER, SOUK), RICH - 20_000 - 550);
		assert_eq!(total(SELLER, SOUK), RICH + 6_500 - 550);
		assert_eq!(ListenersTold::get()[0].kept, 1);
	});
}

#[test]
fn should_take_only_deposits_when_an_attested_order_is_a_standoff() {
	build_and_execute(|| {
		let id = place_for(BUYER, vec![line(0, 1, &[])], pay_in(SOUK), OrderMode::Attested).unwrap();
		bring_to(id, OrderState::Disputed);
		assert_ok!(Orders::answer_dispute(by(SELLER), id, proof(), size(id)));
		pass(RulingPeriod::get());
		assert_ok!(advance(id));
		assert_eq!((total(BUYER, SOUK), total(SELLER, SOUK)), (RICH - 300, RICH - 300));
		assert_eq!(total(TREASURY, SOUK), RICH + 600);
	});
}

#[test]
fn should_wait_when_the_asset_does_not_move_and_end_when_it_does() {
	build_and_execute(|| {
		let id = place_for(BUYER, vec![line(0, 1, &[])], pay_in(TIME), OrderMode::Escrow).unwrap();
		bring_to(id, OrderState::Disputed);
		assert_ok!(Orders::answer_dispute(by(SELLER), id, proof(), size(id)));
		pass(RulingPeriod::get());
		assert_ok!(Assets::freeze_asset(by(STRANGER), 1));
		assert_noop!(advance(id), Error::<Test>::Undeliverable);
		idle();
		assert_eq!(state_of(id), OrderState::Disputed);
		assert_ok!(Assets::thaw_asset(by(STRANGER), 1));
		assert_ok!(advance(id));
		assert_eq!((staked(BUYER, TIME), staked(SELLER, TIME), total(TREASURY, TIME)), (0, 0, RICH + 21_000));
	});
}

/// Every combination of proofs, as the table in the documentation of [`Proofs::decide`] says.
#[test]
fn should_decide_every_case_as_the_table_says() {
	use OrderSide::*;
	let wins = DisputeDefault::Wins;
	for confirmed in [false, true] {
		for received in [false, true] {
			for tracked in [false, true] {
				let proofs = Proofs { confirmed, received, tracked };
				let order = match (confirmed || received, tracked) {
					(true, _) => (wins(Seller), wins(Seller)),
					(false, true) => (wins(Seller), DisputeDefault::Standoff),
					(false, false) => (wins(Buyer), wins(Buyer)),
				};
				let back = match tracked {
					true => (wins(Buyer), DisputeDefault::Standoff),
					false => (wins(Seller), wins(Seller)),
				};
				assert_eq!((proofs.decide(false, false), proofs.decide(false, true)), order, "{proofs:?}");
				assert_eq!((proofs.decide(true, false), proofs.decide(true, true)), back, "{proofs:?}");
			}
		}
	}
}

proptest! {
	/// The parts of a deposit sum to it, and both sides together are wrong by the whole.
	#[test]
	fn should_lose_no_unit_of_a_deposit(
		amount in 0..=u128::MAX,
		buyer_bp in 0u16..=10_000,
		fee in 0u32..=1_000_000_000,
	) {
		let terms = DisputeTerms { standoff_fee: Perbill::from_parts(fee), ..DisputeTerms::default() };
		let fates = [
			StakeFate::Back,
			StakeFate::Conceded(OrderSide::Buyer),
			StakeFate::Decided(buyer_bp),
			StakeFate::Standoff,
		];
		for fate in fates {
			for side in [OrderSide::Buyer, OrderSide::Seller] {
				let (back, other, treasury) = fate.damage(side, amount, &terms);
				prop_assert_eq!(back.checked_add(other).and_then(|sum| sum.checked_add(treasury)), Some(amount));
				let (back, lost) = fate.procedure(side, amount);
				prop_assert_eq!(back.checked_add(lost), Some(amount));
			}
		}
		let decided = StakeFate::Decided(buyer_bp);
		let (_, buyer, _) = decided.damage(OrderSide::Buyer, amount, &terms);
		let (_, seller, _) = decided.damage(OrderSide::Seller, amount, &terms);
		// Each is rounded down.
		prop_assert!(amount - buyer - seller <= 1);
	}
}

/// A line that never shipped was given back, and has no items. It does not weaken the buyer's word that the rest came.
#[test]
fn should_count_as_received_when_the_rest_never_shipped() {
	build_and_execute(|| {
		let id = place(vec![line(0, 1, &[]), line(0, 1, &[])]);
		assert_ok!(Orders::accept_order(by(SELLER), id, size(id)));
		let items = BoundedVec::truncate_from(vec![serial("A")]);
		let shipments = BoundedVec::truncate_from(vec![Shipment { line: 0, quantity: 1, items }]);
		assert_ok!(Orders::ship_order(by(SELLER), id, shipments, true, None, size(id)));
		Received::insert(serial("A"), ());
		assert_ok!(Orders::dispute_order(by(BUYER), id, proof()));
		assert_ok!(Orders::answer_dispute(by(SELLER), id, proof(), size(id)));
		pass(RulingPeriod::get());
		assert_ok!(advance(id));
		assert_eq!(ruled(), (0, RulingSource::Record));
		// The buyer pays 10 000, and loses its deposits of 1 000 for the damage and 300 for the procedure.
		assert_eq!((total(BUYER, SOUK), total(SELLER, SOUK)), (RICH - 11_300, RICH + 8_500 + 1_000));
		assert_eq!(total(TREASURY, SOUK), RICH + 300);
	});
}
