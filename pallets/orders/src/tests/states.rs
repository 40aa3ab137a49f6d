// SPDX-License-Identifier: Apache-2.0

//! The table of steps: every call in every state, by every party.

use super::*;
use crate::types::{after, takes, Actor, Step, MOVES};
use std::collections::BTreeSet;

type Call = (Step, fn(u8, u64) -> Result<(), DispatchError>);

/// Every call of a party, with arguments that are fine wherever the state allows the call.
const CALLS: [Call; 17] = [
	(Step::Accept, |who, id| Orders::accept_order(by(who), id, size(id)).plain()),
	(Step::Decline, |who, id| Orders::decline_order(by(who), id, size(id)).plain()),
	(Step::Cancel, |who, id| Orders::cancel_order(by(who), id, size(id)).plain()),
	(Step::CancelUnpaid, |who, id| Orders::cancel_unpaid(by(who), id, size(id)).plain()),
	(Step::ShipPart, |who, id| {
		Orders::ship_order(by(who), id, shipment(0, 1), false, parcel(), size(id)).plain()
	}),
	(Step::RefundPart, |who, id| Orders::refund_part(by(who), id, 0, amounts(&[1]), size(id)).plain()),
	(Step::NameServices, |who, id| Orders::name_services(by(who), id, services(&[(STRANGER, 5)])).plain()),
	(Step::Confirm, |who, id| Orders::confirm_delivery(by(who), id, size(id)).plain()),
	(Step::Complete, |who, id| Orders::complete_order(by(who), id, size(id)).plain()),
	(Step::RequestReturn, |who, id| Orders::request_return(by(who), id, returned(&[(0, 1)]), None).plain()),
	(Step::ApproveReturn, |who, id| Orders::approve_return(by(who), id, true, size(id)).plain()),
	(Step::RefuseReturn, |who, id| Orders::refuse_return(by(who), id, None).plain()),
	(Step::Dispute, |who, id| Orders::dispute_order(by(who), id, None).plain()),
	(Step::ShipBack, |who, id| Orders::ship_back(by(who), id, parcel().unwrap()).plain()),
	(Step::Answer, |who, id| Orders::answer_dispute(by(who), id, proof(), size(id)).plain()),
	(Step::Withdraw, |who, id| Orders::withdraw_dispute(by(who), id, size(id)).plain()),
	(Step::Propose, |who, id| Orders::propose_settlement(by(who), id, 1, size(id)).plain()),
];

/// What the table leaves to an order's own facts: whose turn it is in a dispute, whether it is about a return, and whether one
/// was refused.
fn refused_by_facts(state: OrderState, step: Step, actor: Actor) -> Option<Error<Test>> {
	match (state, step, actor) {
		// It has no fiat part.
		(OrderState::Accepted, Step::CancelUnpaid, _) => Some(Error::PaymentNotLapsed),
		(OrderState::Disputed, Step::Answer, Actor::Buyer) => Some(Error::WrongParty),
		(OrderState::Disputed, Step::Withdraw, Actor::Seller) => Some(Error::WrongParty),
		(OrderState::Delivered | OrderState::Disputed, Step::ShipBack, Actor::Buyer) => {
			Some(Error::WrongState)
		},
		_ => None,
	}
}

#[test]
fn should_follow_the_table_when_any_party_calls_anything_anywhere() {
	for state in STATES {
		for (step, call) in CALLS {
			for (actor, who) in [(Actor::Buyer, BUYER), (Actor::Seller, SELLER)] {
				build_and_execute(|| {
					let id = place_at(state);
					if let Some(error) = refused_by_facts(state, step, actor) {
						assert!(after(state, step, actor).is_some(), "the table allows it");
						assert_noop!(call(who, id), error);
						return;
					}
					match after(state, step, actor) {
						Some(to) => {
							assert_ok!(call(who, id));
							assert_eq!(state_of(id), to, "{step:?} of the {actor:?} in {state:?}");
						},
						None if takes(step, actor) => {
							assert_noop!(call(who, id), Error::<Test>::WrongState);
						},
						None => {
							assert_noop!(call(who, id), Error::<Test>::WrongParty);
						},
					}
				});
			}
		}
	}
}

#[test]
fn should_change_nothing_when_a_stranger_calls_anything_anywhere() {
	for state in STATES {
		build_and_execute(|| {
			let id = place_at(state);
			for (_, call) in CALLS {
				assert_noop!(call(STRANGER, id), Error::<Test>::NotParty);
				assert_noop!(call(STRANGER, 77), Error::<Test>::OrderNotFound);
			}
			assert_noop!(advance(id), Error::<Test>::NothingDue);
		});
	}
}

#[test]
fn should_rule_only_in_a_dispute_when_the_arbiter_calls_anywhere() {
	for state in STATES.into_iter().filter(|state| *state != OrderState::Disputed) {
		build_and_execute(|| {
			let id = place_at(state);
			assert_noop!(Orders::rule_order(by(ARBITER), id, 1, size(id)), Error::<Test>::WrongState);
		});
	}
}

#[test]
fn should_refuse_the_parties_everything_when_late_anywhere() {
	for state in STATES.into_iter().filter(|state| !state.is_final()) {
		build_and_execute(|| {
			let id = place_at(state);
			pass(MAX_PERIOD);
			for (step, call) in CALLS {
				for (actor, who) in [(Actor::Buyer, BUYER), (Actor::Seller, SELLER)] {
					if after(state, step, actor).is_some() {
						assert_noop!(call(who, id), Error::<Test>::DeadlinePassed);
					}
				}
			}
		});
	}
}

#[test]
fn should_have_a_way_out_when_only_time_passes() {
	for state in STATES {
		let lapse = after(state, Step::Lapse, Actor::Anyone);
		assert_eq!(lapse.is_none(), state.is_final(), "{state:?}");
		// Following time alone ends, and never comes by the same state twice.
		let mut seen = BTreeSet::from([state as u8]);
		let mut at = state;
		while let Some(next) = after(at, Step::Lapse, Actor::Anyone) {
			assert!(seen.insert(next as u8), "time goes round in circles at {next:?}");
			at = next;
		}
		assert!(at.is_final());
	}
}

#[test]
fn should_never_leave_when_final() {
	assert!(MOVES.iter().all(|arrow| !arrow.from.is_final()));
}

#[test]
fn should_be_drawn_as_it_is_when_the_readme_shows_the_states() {
	let drawn: BTreeSet<(String, String)> = include_str!("../../README.md")
		.lines()
		.filter_map(|line| line.trim().split(':').next()?.split_once(" --> "))
		.map(|(from, to)| (from.trim().to_string(), to.trim().to_string()))
		.filter(|(from, to)| from != "[*]" && to != "[*]")
		.collect();
	let real: BTreeSet<(String, String)> = MOVES
		.iter()
		.filter(|arrow| arrow.from != arrow.to)
		.map(|arrow| (format!("{:?}", arrow.from), format!("{:?}", arrow.to)))
		.collect();
	assert_eq!(drawn, real);
}
