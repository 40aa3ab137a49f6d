// SPDX-License-Identifier: Apache-2.0

//! One file per call, then what holds over all of them.

#![allow(clippy::arithmetic_side_effects)]

use crate::{evidence::StakeLegs, mock::*, types::*, Error, Event};
use frame_support::{assert_ok, dispatch::DispatchResultWithPostInfo, BoundedVec};
use souk_primitives::{
	order::{OrderMode, OrderState, Ruling, RulingSource},
	AssetId, Balance,
};
use sp_runtime::{DispatchError, Perbill, TokenError};

/// The result of a call without what it is charged.
trait Plain {
	fn plain(self) -> Result<(), DispatchError>;
}

impl Plain for Result<(), DispatchError> {
	fn plain(self) -> Result<(), DispatchError> {
		self
	}
}

impl Plain for Result<u64, DispatchError> {
	fn plain(self) -> Result<(), DispatchError> {
		self.map(|_| ())
	}
}

impl Plain for DispatchResultWithPostInfo {
	fn plain(self) -> Result<(), DispatchError> {
		self.map(|_| ()).map_err(|error| error.error)
	}
}

/// A call fails with an error, whatever it is charged, and changes nothing.
macro_rules! assert_noop {
	($call:expr, $error:expr $(,)?) => {{
		let before = state_root();
		assert_eq!(Plain::plain($call), Err($error.into()));
		assert_eq!(before, state_root(), "it failed but changed something");
	}};
}

mod accept_order;
mod actions;
mod advance_orders;
mod answer_dispute;
mod approve_return;
mod batches;
mod cancel_order;
mod cancel_unpaid;
mod charges;
mod complete_order;
mod confirm_delivery;
mod decline_order;
mod dispute_order;
mod ends;
mod fiat;
mod idle;
mod invariants;
mod items;
mod liveness;
mod name_services;
mod offers;
mod payouts;
mod place_order;
mod platform;
mod prepaid;
mod preview;
mod propose_settlement;
mod prune_orders;
mod record_refund;
mod record_sale;
mod refund_part;
mod refuse_return;
mod request_return;
mod rule_order;
mod settlement;
mod ship_back;
mod ship_order;
mod standoff;
mod states;
mod steps;
mod strategies;
mod trading;
mod try_state;
mod views;
mod weights;
mod withdraw_dispute;
