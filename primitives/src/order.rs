// SPDX-License-Identifier: Apache-2.0

//! The words of an order.

use crate::{content::Cid, gs1::Serial, ListingId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;

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

/// Where a ruling came from.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub enum RulingSource {
	/// The arbiter ruled.
	Arbiter,
	/// The buyer's ask met the seller's offer, or the seller gave everything back.
	Agreement,
	/// No ruling came in time.
	Default,
}

/// How a dispute was decided.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Ruling {
	/// The part of what remained that the buyer got, in basis points. At most 10 000.
	pub buyer_bp: u16,
	/// Who decided.
	pub by: RulingSource,
}

/// The size of an order. It drives what moving the order on costs.
///
/// A call that settles an order takes the size from its caller, and is charged for that size and not for the largest
/// order there may be. The call refuses an order that is larger in any field. A field may exceed the order's own.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct OrderSize {
	/// Lines, at most [`MAX_LINES`].
	#[codec(compact)]
	pub lines: u32,
	/// Assets that the token part is paid in, at most [`MAX_PAYMENT_ASSETS`](crate::listing::MAX_PAYMENT_ASSETS).
	#[codec(compact)]
	pub assets: u32,
	/// Promoters of the line that has the most, at most [`MAX_PATH_DEPTH`](crate::MAX_PATH_DEPTH).
	#[codec(compact)]
	pub depth: u32,
	/// Serialised items that all lines bind, at most [`MAX_LINES`] times [`MAX_ITEMS`].
	#[codec(compact)]
	pub items: u32,
}

impl OrderSize {
	/// Whether an order of size `other` is in no field larger than this.
	pub fn covers(self, other: Self) -> bool {
		self.lines >= other.lines
			&& self.assets >= other.assets
			&& self.depth >= other.depth
			&& self.items >= other.items
	}
}

/// One line of an order as the buyer asks for it.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct LineRequest<Path> {
	/// The listing.
	pub listing: ListingId,
	/// The [hash of the offer](crate::listing::Offer::hash) that the buyer saw. The line is refused if the listing offers
	/// anything else by the time it is placed.
	pub offer: H256,
	/// The number of units, at least one.
	pub quantity: u32,
	/// The promotion path that led to the line. Empty for none.
	pub path: Path,
	/// The serialised items that the buyer asks for, at most `quantity`. Empty if any items will do.
	pub items: BoundedVec<Serial, MaxItems>,
}

/// The address of what the parties agreed on off chain: shipping details, messages, evidence. The parties encrypt it.
pub type Attachment = Option<Cid>;
