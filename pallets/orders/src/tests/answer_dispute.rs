// SPDX-License-Identifier: Apache-2.0

use super::*;
use souk_primitives::order::{DisputeDefault, DisputeStage, OrderSide};

/// An order of one unit of 10 000 that the buyer disputes.
fn disputed(evidence: bool) -> u64 {
	let id = place(vec![line(0, 1, &[])]);
	bring_to(id, OrderState::Shipped);
	assert_ok!(Orders::dispute_order(by(BUYER), id, proof().filter(|_| evidence)));
	id
}

fn answer(who: u8, id: u64, evidence: bool) -> Result<(), DispatchError> {
	Orders::answer_dispute(by(who), id, proof().filter(|_| evidence), size(id)).plain()
}

fn stage(id: u64) -> DisputeStage {
	crate::Orders::<Test>::get(id).unwrap().dispute.unwrap().stage
}

fn ruled_by() -> (u16, RulingSource) {
	let ruling = ListenersTold::get()[0].ruling.unwrap();
	(ruling.buyer_bp, ruling.by)
}

#[test]
fn should_wait_for_an_arbiter_when_evidence_answers_evidence() {
	build_and_execute(|| {
		let id = disputed(true);
		events();
		assert_ok!(answer(SELLER, id, true));
		let deadline = Orders::now() + RulingPeriod::get();
		let amounts = amounts(&[1_000]);
		let (by, evidence) = (acc(SELLER), proof());
		assert_eq!(
			events(),
			vec![Event::DisputeAnswered { order: id, by, evidence, souk: 300, amounts, deadline }]
		);
		assert_eq!((stage(id), staked(SELLER, SOUK)), (DisputeStage::Hearing, 1_300));
		// Each side speaks once.
		assert_noop!(answer(SELLER, id, true), Error::<Test>::WrongState);
		assert_noop!(answer(BUYER, id, true), Error::<Test>::WrongState);
	});
}

/// Who was accused with evidence has to bring some: an empty word would only buy time.
#[test]
fn should_fail_when_evidence_is_answered_without_any() {
	build_and_execute(|| {
		let id = disputed(true);
		assert_noop!(answer(SELLER, id, false), Error::<Test>::EvidenceMissing);
		assert_noop!(answer(BUYER, id, true), Error::<Test>::WrongParty);
		assert_noop!(answer(STRANGER, id, true), Error::<Test>::NotParty);
		let open = place_at(OrderState::Shipped);
		assert_noop!(answer(SELLER, open, true), Error::<Test>::WrongState);
	});
}

#[test]
fn should_ask_the_opener_for_evidence_when_only_the_other_side_gave_some() {
	build_and_execute(|| {
		let id = disputed(false);
		assert_ok!(answer(SELLER, id, true));
		assert_eq!(stage(id), DisputeStage::Reply);
		let view = Orders::order_view(id).unwrap().dispute.unwrap();
		assert_eq!((view.due, view.deadline), (Some(OrderSide::Buyer), Orders::now() + AnswerPeriod::get()));
		assert_eq!(view.default, DisputeDefault::Wins(OrderSide::Seller));
		assert_noop!(answer(SELLER, id, true), Error::<Test>::WrongParty);
		assert_noop!(answer(BUYER, id, false), Error::<Test>::EvidenceMissing);
		assert_ok!(answer(BUYER, id, true));
		assert_eq!(stage(id), DisputeStage::Hearing);
		// The reply puts up nothing again.
		assert_eq!(staked(BUYER, SOUK), 1_300);
	});
}

/// A seller once kept half of every order that it did not even answer for.
#[test]
fn should_refund_everything_when_the_seller_is_silent() {
	for evidence in [true, false] {
		build_and_execute(|| {
			let id = disputed(evidence);
			pass(AnswerPeriod::get());
			assert_noop!(answer(SELLER, id, true), Error::<Test>::DeadlinePassed);
			assert_ok!(advance(id));
			assert!(ACCOUNTS.iter().all(|who| total(*who, SOUK) == RICH));
			assert_eq!(ruled_by(), (10_000, RulingSource::Silence));
			assert_eq!(ListenersTold::get()[0].kept, 0);
		});
	}
}

/// A buyer once had half of the price back by disputing and waiting: 5 000 of 10 000, with the goods. Now it loses 1 300.
#[test]
fn should_complete_the_sale_when_the_opener_is_silent() {
	build_and_execute(|| {
		let id = disputed(false);
		assert_ok!(answer(SELLER, id, true));
		pass(AnswerPeriod::get());
		idle();
		assert_eq!(state_of(id), OrderState::Ruled);
		assert_eq!(total(BUYER, SOUK), RICH - 10_000 - 1_000 - 300);
		assert_eq!((total(SELLER, SOUK), total(TREASURY, SOUK)), (RICH + 8_500 + 1_000, RICH + 300));
		assert_eq!(ruled_by(), (0, RulingSource::Silence));
	});
}

#[test]
fn should_complete_the_sale_when_the_buyer_is_silent_on_a_refused_return() {
	build_and_execute(|| {
		let id = place_at(OrderState::ReturnRequested);
		assert_ok!(Orders::dispute_order(by(SELLER), id, proof()));
		pass(AnswerPeriod::get());
		assert_ok!(advance(id));
		assert_eq!((total(BUYER, SOUK), ruled_by()), (RICH - 20_000, (0, RulingSource::Silence)));
		assert_eq!(Orders::order_view(id).unwrap().lines[0].returned, 0);
	});
}

/// One of two units was to go back. The other one stays a sale.
#[test]
fn should_refund_only_the_units_asked_for_when_the_seller_is_silent_on_a_return() {
	build_and_execute(|| {
		let id = place_at(OrderState::ReturnRequested);
		assert_ok!(Orders::refuse_return(by(SELLER), id, None));
		assert_ok!(Orders::dispute_order(by(BUYER), id, None));
		assert_eq!(staked(BUYER, SOUK), 1_300);
		pass(AnswerPeriod::get());
		assert_ok!(advance(id));
		assert_eq!((total(BUYER, SOUK), ruled_by()), (RICH - 10_000, (10_000, RulingSource::Silence)));
		assert_eq!(ListenersTold::get()[0].kept, 1);
		assert_eq!(Orders::order_view(id).unwrap().lines[0].returned, 1);
	});
}

#[test]
fn should_decide_by_the_record_at_once_when_neither_side_gives_evidence() {
	for (sent, buyer_bp) in [(parcel(), 0), (None, 10_000)] {
		build_and_execute(|| {
			let id = place(vec![line(0, 1, &[])]);
			assert_ok!(Orders::accept_order(by(SELLER), id, size(id)));
			assert_ok!(Orders::ship_order(by(SELLER), id, ship_all(id), false, sent.clone(), size(id)));
			assert_ok!(Orders::dispute_order(by(BUYER), id, None));
			assert_ok!(answer(SELLER, id, false));
			assert_eq!((state_of(id), ruled_by()), (OrderState::Ruled, (buyer_bp, RulingSource::Record)));
			let (winner, won, loser, lost) = match buyer_bp {
				0 => (SELLER, 8_500 + 1_000, BUYER, 10_000 + 1_300),
				_ => (BUYER, 1_000, SELLER, 1_300),
			};
			assert_eq!((total(winner, SOUK), total(loser, SOUK)), (RICH + won, RICH - lost));
		});
	}
}

/// One shipment of two went without a parcel, so the record does not show that all of the order was sent.
#[test]
fn should_count_as_untracked_when_one_shipment_has_no_parcel() {
	for (first, second, buyer_bp) in
		[(parcel(), None, 10_000), (None, parcel(), 10_000), (parcel(), parcel(), 0)]
	{
		build_and_execute(|| {
			let id = place(vec![line(0, 1, &[]), line(0, 1, &[])]);
			assert_ok!(Orders::accept_order(by(SELLER), id, size(id)));
			assert_ok!(Orders::ship_order(by(SELLER), id, shipment(0, 1), false, first.clone(), size(id)));
			assert_ok!(Orders::ship_order(by(SELLER), id, shipment(1, 1), false, second.clone(), size(id)));
			assert_ok!(Orders::dispute_order(by(BUYER), id, None));
			assert_ok!(answer(SELLER, id, false));
			assert_eq!(ruled_by(), (buyer_bp, RulingSource::Record));
		});
	}
}

#[test]
fn should_show_who_must_act_and_what_each_side_stands_to_lose() {
	build_and_execute(|| {
		let id = disputed(true);
		let view = Orders::order_view(id).unwrap().dispute.unwrap();
		assert_eq!((view.opener, view.stage), (OrderSide::Buyer, DisputeStage::Answer));
		assert_eq!((view.due, view.returns), (Some(OrderSide::Seller), false));
		assert_eq!(view.default, DisputeDefault::Wins(OrderSide::Buyer));
		assert_eq!(view.disputed, vec![10_000]);
		assert_eq!((view.buyer.souk, view.buyer.amounts, view.buyer.held), (300, vec![1_000], true));
		// What answering takes.
		assert_eq!((view.seller.souk, view.seller.amounts, view.seller.held), (300, vec![1_000], false));
		assert_ok!(answer(SELLER, id, true));
		let view = Orders::order_view(id).unwrap().dispute.unwrap();
		assert_eq!((view.due, view.default, view.seller.held), (None, DisputeDefault::Standoff, true));
		assert_eq!(view.seller.evidence, proof());
		assert_ok!(Orders::rule_order(by(ARBITER), id, 0, size(id)));
		assert_eq!(Orders::order_view(id).unwrap().dispute, None);
	});
}

#[test]
fn should_pay_the_commune_when_a_winner_cannot_receive() {
	build_and_execute(|| {
		let id = place_for(BUYER, vec![line(0, 1, &[])], pay_in(TIME), OrderMode::Escrow).unwrap();
		bring_to(id, OrderState::Disputed);
		assert_ok!(answer(SELLER, id, true));
		assert_ok!(Assets::block(by(STRANGER), 1, acc(SELLER)));
		events();
		assert_ok!(Orders::rule_order(by(ARBITER), id, 0, size(id)));
		// 2 000 of the buyer for the damage.
		let redirected = Event::LegRedirected {
			order: id,
			asset: TIME,
			payee: acc(SELLER),
			to: acc(COMMUNE),
			amount: 2_000,
		};
		assert!(events().contains(&redirected));
		assert_eq!((staked(BUYER, TIME), staked(SELLER, TIME)), (0, 0));
	});
}
