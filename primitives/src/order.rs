// SPDX-License-Identifier: Apache-2.0

//! The words of an order.

use crate::{content::Cid, gs1::Serial, ListingId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// The most lines of one order, as a number.
pub const MAX_LINES: u32 = 16;
/// The most lines of one order.
pub type MaxLines = ConstU32<MAX_LINES>;
/// The most serialised items bound to one line, as a number.
pub const MAX_ITEMS: u32 = 16;
/// The most serialised items bound to one line.
pub type MaxItems = ConstU32<MAX_ITEMS>;

/// Where the money of an order moves (product decision 1).
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub enum OrderMode {
	/// Tokens are held on chain and split by the waterfall.
	Escrow,
	/// Money moves elsewhere. The chain records what both parties signed.
	Attested,
}

/// The state of an order. The last five are final.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub enum OrderState {
	/// The buyer placed it, and the seller has not answered.
	Placed,
	/// The seller accepted it and ships next.
	Accepted,
	/// It is on its way.
	Shipped,
	/// It arrived, and the return window runs.
	Delivered,
	/// The buyer wants to return some of it, and the seller has not answered.
	ReturnRequested,
	/// An arbiter decides.
	Disputed,
	/// Final: the buyer keeps it, and everyone is paid.
	Completed,
	/// Final: one of the parties called it off before it shipped, and the buyer is refunded.
	Cancelled,
	/// Final: the seller let a deadline pass before shipping, and the buyer is refunded.
	Expired,
	/// Final: returned goods are refunded, and the rest is paid.
	Returned,
	/// Final: the escrow is split as ruled.
	Ruled,
}

impl OrderState {
	/// Whether the state is final: nothing can happen to the order any more.
	pub fn is_final(self) -> bool {
		matches!(self, Self::Completed | Self::Cancelled | Self::Expired | Self::Returned | Self::Ruled)
	}
}

/// One line of an order as the buyer asks for it.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct LineRequest<Path> {
	/// The listing.
	pub listing: ListingId,
	/// The number of units, at least one.
	pub quantity: u32,
	/// The promotion path that led to the line. Empty for none.
	pub path: Path,
	/// The serialised items that the buyer asks for, at most `quantity`. Empty if any items will do.
	pub items: BoundedVec<Serial, MaxItems>,
}

/// The address of what the parties agreed on off chain: shipping details, messages, evidence. The parties encrypt it.
pub type Attachment = Option<Cid>;
