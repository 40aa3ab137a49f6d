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
	/// Money moves elsewhere; the chain records what both parties signed.
	Attested,
}

/// Where an order is in its life. The last five are final.
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
	/// The buyer placed it; the seller has not answered.
	Placed,
	/// The seller took it on and ships next.
	Accepted,
	/// It is on its way.
	Shipped,
	/// It arrived; the return window runs.
	Delivered,
	/// The buyer wants to return some of it; the seller has not answered.
	ReturnRequested,
	/// An arbiter decides.
	Disputed,
	/// Final: the buyer keeps it, everyone is paid.
	Completed,
	/// Final: one of the parties called it off before it shipped; the buyer is refunded.
	Cancelled,
	/// Final: the seller let a deadline pass before shipping; the buyer is refunded.
	Expired,
	/// Final: returned goods are refunded, the rest is paid.
	Returned,
	/// Final: the escrow is split as ruled.
	Ruled,
}

impl OrderState {
	/// Whether nothing can happen to the order any more.
	pub fn is_final(self) -> bool {
		matches!(self, Self::Completed | Self::Cancelled | Self::Expired | Self::Returned | Self::Ruled)
	}
}

/// One line of an order as the buyer asks for it.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct LineRequest<Path> {
	/// The listing.
	pub listing: ListingId,
	/// How many units, at least one.
	pub quantity: u32,
	/// The promotion path that led here; empty for none.
	pub path: Path,
	/// Serialised items asked for, at most `quantity`; empty where any will do.
	pub items: BoundedVec<Serial, MaxItems>,
}

/// Where to find what the parties agreed on off chain: shipping details, messages, evidence. Encrypted by the parties.
pub type Attachment = Option<Cid>;
