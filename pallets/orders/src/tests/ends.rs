// SPDX-License-Identifier: Apache-2.0

//! Ways in which an order of one line of three units ends that was accepted. The buyer asks for one unit where it returns anything.

use super::*;
use souk_primitives::OrderId;

/// A way to end.
pub struct End {
	pub name: &'static str,
	/// Brings an order that is placed to its end.
	pub run: fn(OrderId),
}

fn accept(id: OrderId) {
	assert_ok!(Orders::accept_order(by(SELLER), id, size(id)));
}

fn answer(id: OrderId, who: u8) {
	assert_ok!(Orders::answer_dispute(by(who), id, proof(), size(id)));
}

fn wait(id: OrderId, period: u64) {
	pass(period);
	assert_ok!(advance(id));
}

/// A dispute about a unit that the buyer returned.
fn dispute_return(id: OrderId) {
	bring_to(id, OrderState::ReturnRequested);
	assert_ok!(Orders::dispute_order(by(SELLER), id, proof()));
}

pub const ENDS: [End; 17] = [
	End { name: "completed", run: |id| bring_to(id, OrderState::Completed) },
	End {
		name: "cancelled",
		run: |id| {
			accept(id);
			// A seller waits for a payment that may come.
			Payments::insert(id, false);
			assert_ok!(Orders::cancel_order(by(SELLER), id, size(id)));
		},
	},
	End {
		name: "expired",
		run: |id| {
			accept(id);
			wait(id, ShipPeriod::get());
		},
	},
	End {
		name: "shipped in part",
		run: |id| {
			accept(id);
			assert_ok!(Orders::ship_order(by(SELLER), id, shipment(0, 2), true, parcel(), size(id)));
			assert_ok!(Orders::confirm_delivery(by(BUYER), id, size(id)));
			assert_ok!(Orders::complete_order(by(BUYER), id, size(id)));
		},
	},
	End {
		name: "shipped in part, and a unit returned",
		run: |id| {
			accept(id);
			assert_ok!(Orders::ship_order(by(SELLER), id, shipment(0, 2), true, parcel(), size(id)));
			assert_ok!(Orders::confirm_delivery(by(BUYER), id, size(id)));
			assert_ok!(Orders::request_return(by(BUYER), id, returned(&[(0, 1)]), None));
			assert_ok!(Orders::approve_return(by(SELLER), id, true, size(id)));
		},
	},
	End {
		name: "left to time",
		run: |id| {
			accept(id);
			assert_ok!(Orders::ship_order(by(SELLER), id, ship_all(id), false, parcel(), size(id)));
			wait(id, DeliveryPeriod::get());
			wait(id, 24 * HOUR);
		},
	},
	End { name: "returned", run: |id| bring_to(id, OrderState::Returned) },
	End {
		name: "returned by silence",
		run: |id| {
			bring_to(id, OrderState::ReturnRequested);
			wait(id, ReturnPeriod::get());
		},
	},
	End {
		name: "a return refused",
		run: |id| {
			bring_to(id, OrderState::ReturnRequested);
			assert_ok!(Orders::refuse_return(by(SELLER), id, None));
			wait(id, DisputePeriod::get());
		},
	},
	End {
		name: "a return ruled",
		run: |id| {
			dispute_return(id);
			assert_ok!(Orders::rule_order(by(ARBITER), id, 6_789, size(id)));
		},
	},
	End {
		name: "a return given in to",
		run: |id| {
			dispute_return(id);
			answer(id, BUYER);
			assert_ok!(Orders::withdraw_dispute(by(SELLER), id, size(id)));
		},
	},
	End { name: "ruled", run: |id| bring_to(id, OrderState::Ruled) },
	End {
		name: "agreed",
		run: |id| {
			bring_to(id, OrderState::Disputed);
			assert_ok!(Orders::propose_settlement(by(SELLER), id, 3_333, size(id)));
			assert_ok!(Orders::propose_settlement(by(BUYER), id, 3_333, size(id)));
		},
	},
	End {
		name: "withdrawn",
		run: |id| {
			bring_to(id, OrderState::Disputed);
			assert_ok!(Orders::withdraw_dispute(by(BUYER), id, size(id)));
		},
	},
	End {
		name: "lost by silence",
		run: |id| {
			bring_to(id, OrderState::Disputed);
			wait(id, AnswerPeriod::get());
		},
	},
	End {
		name: "a standoff",
		run: |id| {
			bring_to(id, OrderState::Disputed);
			answer(id, SELLER);
			wait(id, RulingPeriod::get());
		},
	},
	End {
		name: "a standoff about a return",
		run: |id| {
			bring_to(id, OrderState::ReturnRequested);
			assert_ok!(Orders::ship_back(by(BUYER), id, parcel().unwrap()));
			assert_ok!(Orders::dispute_order(by(SELLER), id, proof()));
			answer(id, BUYER);
			wait(id, RulingPeriod::get());
		},
	},
];
