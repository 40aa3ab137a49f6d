// SPDX-License-Identifier: Apache-2.0

//! One file per call, one for what other pallets and clients read ([`catalog`]), long ways ([`scenarios`]) and random
//! ways ([`invariants`]).

#![allow(clippy::arithmetic_side_effects)]

use crate::{
	mock::{Shops, *},
	*,
};
use frame_support::{assert_ok, dispatch::DispatchErrorWithPostInfo, BoundedVec};
use souk_math::commission::CommissionPlan;
use souk_primitives::{
	listing::{ListingStatus, ListingTerms, Price},
	shop::{Capability, ShopState, Verification},
	AssetId, Balance,
};
use sp_core::H256;
use sp_runtime::{
	traits::{BadOrigin, Dispatchable},
	DispatchError, Perbill, TokenError,
};

/// The reason of a refusal, whatever the refusal weighs.
trait Reason {
	fn reason(self) -> DispatchError;
}

impl Reason for DispatchError {
	fn reason(self) -> DispatchError {
		self
	}
}

impl Reason for DispatchErrorWithPostInfo {
	fn reason(self) -> DispatchError {
		self.error
	}
}

/// Check that a call is refused for a reason and changes nothing. What refusals weigh is in [`refused`].
macro_rules! assert_noop {
	($call:expr, $reason:expr $(,)?) => {
		frame_support::assert_noop!($call.map_err(Reason::reason), $reason)
	};
}

mod accept_shop;
mod add_capability;
mod add_slots;
mod attacks;
mod cancel_offer;
mod catalog;
mod close_shop;
mod delist;
mod gates;
mod genesis;
mod give_up_capability;
mod give_up_slots;
mod handed_over;
mod invariants;
mod offer_shop;
mod open_shop;
mod pause_listing;
mod penalties;
mod publish_listings;
mod refused;
mod reinstate_listing;
mod reinstate_shop;
mod release_bonds;
mod reopen_shop;
mod restock;
mod resume_listing;
mod revoke_verification;
mod scenarios;
mod seize_bonds;
mod set_price;
mod suspend_shop;
mod try_state;
mod types;
mod update_metadata;
mod update_profile;
mod update_terms;
mod verdicts;
mod verify_shop;
mod wind_down_shop;
mod withdraw_listing;

/// A shop of Alice's that publishes and distributes, with a plain listing and one that offers commission.
fn stocked() -> State {
	State::default()
		.shop(ALICE, &[Capability::Publish, Capability::Distribute])
		.listing(terms())
		.listing(promoted_terms())
}

fn root() -> RuntimeOrigin {
	RuntimeOrigin::root()
}
