// SPDX-License-Identifier: Apache-2.0

//! One file per call, then what holds over all of them.

#![allow(clippy::arithmetic_side_effects)]

use crate::{mock::*, types::*, Error, Event};
use frame_support::{assert_noop, assert_ok, BoundedVec};
use souk_primitives::{
	order::{OrderMode, OrderState},
	AssetId, Balance,
};
use sp_runtime::{DispatchError, Perbill, TokenError};

mod accept_order;
mod actions;
mod advance_orders;
mod approve_return;
mod cancel_order;
mod complete_order;
mod confirm_delivery;
mod decline_order;
mod dispute_order;
mod idle;
mod invariants;
mod items;
mod liveness;
mod place_order;
mod preview;
mod propose_settlement;
mod prune_orders;
mod record_sale;
mod refund_part;
mod refuse_return;
mod request_return;
mod rule_order;
mod settlement;
mod ship_order;
mod states;
mod try_state;
mod views;
mod weights;
