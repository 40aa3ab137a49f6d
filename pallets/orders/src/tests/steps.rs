// SPDX-License-Identifier: Apache-2.0

//! The calls of parties, each with a state in which it is good and one in which it is refused.

use super::*;
use crate::Call;
use souk_primitives::{order::OrderSize, OrderId};

/// A call of a party of an order.
pub struct Step {
	pub name: &'static str,
	pub by: u8,
	pub state: OrderState,
	/// A state in which the call is refused.
	pub wrong: OrderState,
	pub make: fn(OrderId, OrderSize) -> Call<Test>,
}

/// A call of each kind.
pub const STEPS: [Step; 19] = {
	use OrderState::*;
	[
		Step {
			name: "accept_order",
			by: SELLER,
			state: Placed,
			wrong: Completed,
			make: |order, size| Call::accept_order { order, size },
		},
		Step {
			name: "decline_order",
			by: SELLER,
			state: Placed,
			wrong: Cancelled,
			make: |order, size| Call::decline_order { order, size },
		},
		Step {
			name: "cancel_order",
			by: BUYER,
			state: Placed,
			wrong: Shipped,
			make: |order, size| Call::cancel_order { order, size },
		},
		Step {
			name: "cancel_unpaid",
			by: BUYER,
			state: Accepted,
			wrong: Shipped,
			make: |order, size| Call::cancel_unpaid { order, size },
		},
		Step {
			name: "ship_order",
			by: SELLER,
			state: Accepted,
			wrong: Placed,
			make: |order, size| Call::ship_order {
				order,
				shipments: shipment(0, 1),
				last: true,
				parcel: parcel(),
				size,
			},
		},
		Step {
			name: "name_services",
			by: SELLER,
			state: Accepted,
			wrong: Delivered,
			make: |order, _| Call::name_services { order, services: services(&[(STRANGER, 5)]) },
		},
		Step {
			name: "confirm_delivery",
			by: BUYER,
			state: Shipped,
			wrong: Delivered,
			make: |order, size| Call::confirm_delivery { order, size },
		},
		Step {
			name: "complete_order",
			by: BUYER,
			state: Delivered,
			wrong: Completed,
			make: |order, size| Call::complete_order { order, size },
		},
		Step {
			name: "request_return",
			by: BUYER,
			state: Delivered,
			wrong: Shipped,
			make: |order, _| Call::request_return { order, returns: returned(&[(0, 1)]), reason: None },
		},
		Step {
			name: "approve_return",
			by: SELLER,
			state: ReturnRequested,
			wrong: Delivered,
			make: |order, size| Call::approve_return { order, restock: true, size },
		},
		Step {
			name: "refuse_return",
			by: SELLER,
			state: ReturnRequested,
			wrong: Delivered,
			make: |order, _| Call::refuse_return { order, reason: None },
		},
		Step {
			name: "dispute_order",
			by: BUYER,
			state: Shipped,
			wrong: Placed,
			make: |order, _| Call::dispute_order { order, evidence: None },
		},
		Step {
			name: "answer_dispute",
			by: SELLER,
			state: Disputed,
			wrong: Shipped,
			make: |order, size| Call::answer_dispute { order, evidence: proof(), size },
		},
		Step {
			name: "withdraw_dispute",
			by: BUYER,
			state: Disputed,
			wrong: Shipped,
			make: |order, size| Call::withdraw_dispute { order, size },
		},
		Step {
			name: "ship_back",
			by: BUYER,
			state: ReturnRequested,
			wrong: Delivered,
			make: |order, _| Call::ship_back { order, parcel: parcel().unwrap() },
		},
		Step {
			name: "propose_settlement",
			by: BUYER,
			state: Disputed,
			wrong: Shipped,
			make: |order, size| Call::propose_settlement { order, buyer_bp: 5_000, size },
		},
		Step {
			name: "rule_order",
			by: ARBITER,
			state: Disputed,
			wrong: Shipped,
			make: |order, size| Call::rule_order { order, buyer_bp: 5_000, size },
		},
		Step {
			name: "refund_part",
			by: SELLER,
			state: Delivered,
			wrong: Completed,
			make: |order, size| Call::refund_part { order, line: 0, amounts: amounts(&[1]), size },
		},
		Step {
			name: "record_refund",
			by: SELLER,
			state: Delivered,
			wrong: Placed,
			make: |order, _| Call::record_refund { order, amount: 1 },
		},
	]
};
