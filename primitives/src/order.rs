// SPDX-License-Identifier: Apache-2.0

//! The words of an order.

use crate::{
	content::Cid,
	gs1::Serial,
	text::{checked_decode, text_form},
	Balance, ListingId, MaxServices, Millis,
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::fmt;
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;
use sp_runtime::Perbill;

/// The most lines of one order, as a number.
pub const MAX_LINES: u32 = 16;
/// The most lines of one order.
pub type MaxLines = ConstU32<MAX_LINES>;
/// The most serialised items bound to one line, as a number.
pub const MAX_ITEMS: u32 = 16;
/// The most serialised items bound to one line.
pub type MaxItems = ConstU32<MAX_ITEMS>;
/// The most different promoters of one order, over all its lines. It bounds what the end of an order can cost.
pub const MAX_PROMOTERS: u32 = 32;

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
	/// The sides answer each other, and then an arbiter may decide.
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

/// Where a ruling came from. Only a ruling by [`Self::Default`] says nothing of who was right.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub enum RulingSource {
	/// The arbiter ruled.
	Arbiter,
	/// The buyer's ask met the seller's offer, or one side gave in.
	Agreement,
	/// A standoff: both sides gave evidence, nobody ruled in time, and the record does not decide.
	Default,
	/// One side did not answer in time, and lost.
	Silence,
	/// The record of the delivery decided.
	Record,
}

/// What governance says of orders. An order keeps the numbers of the moment it was placed.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct OrderRules {
	/// How long the seller has to accept, in milliseconds.
	pub accept: Millis,
	/// How long the seller has to ship everything, in milliseconds.
	pub ship: Millis,
	/// How long after shipping an order counts as delivered if the buyer says nothing, in milliseconds.
	pub delivery: Millis,
	/// How long the seller has to answer a return request, in milliseconds.
	pub returns: Millis,
	/// How long the buyer has to dispute a refused return, in milliseconds.
	pub dispute: Millis,
	/// How long a side has to answer in a dispute, in milliseconds.
	pub answer: Millis,
	/// How long the arbiter has to rule once both sides gave evidence, in milliseconds.
	pub ruling: Millis,
	/// The part of what a standoff leaves that goes to the buyer, in basis points.
	pub default_ruling: u16,
	/// The deposit of each side of a dispute for the damage, as a part of what is in dispute. It is held in the assets of the
	/// order.
	pub dispute_part: Perbill,
	/// The deposit of each side of a dispute for the procedure, in base units of SOUK.
	pub dispute_deposit: Balance,
	/// The part of its deposit for the damage that each side loses in a standoff.
	pub standoff_fee: Perbill,
	/// The part of what a standoff gives a side that the side does not get. Below the whole, a side that lies gains by
	/// a standoff.
	pub standoff_forfeit: Perbill,
}

/// How a dispute was decided.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Ruling {
	/// The part that the buyer got of what was in dispute, in basis points. At most 10 000. That is what remained or, in a
	/// dispute about a return, what the units were worth that the buyer had asked to return.
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
	/// Service providers, at most [`MAX_SERVICES`](crate::MAX_SERVICES).
	#[codec(compact)]
	pub services: u32,
}

impl OrderSize {
	/// Whether an order of size `other` is in no field larger than this.
	pub fn covers(self, other: Self) -> bool {
		self.lines >= other.lines
			&& self.assets >= other.assets
			&& self.depth >= other.depth
			&& self.items >= other.items
			&& self.services >= other.services
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

/// What somebody does for a sale besides making, selling, promoting and buying (seed S0-01, S0 section 2.4.5). The platform
/// that brings an order has a leg of its own.
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
pub enum ServiceKind {
	/// Carries the goods.
	Logistics,
	/// Stores the goods.
	Warehousing,
	/// Inspects the goods.
	QualityControl,
	/// Answers the buyer.
	CustomerService,
	/// Stands up for the product with its name.
	Endorsement,
	/// Handles the orders.
	OrderManagement,
	/// Advertises the product.
	Advertising,
}

/// A service provider of an order, and what the seller pays it. The share comes out of the seller's part of the sale, so
/// nobody else gets less for it.
#[derive(
	Clone,
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
pub struct Service<AccountId> {
	/// The account that is paid.
	pub provider: AccountId,
	/// What it does.
	pub kind: ServiceKind,
	/// Its share of the sale: of what the buyer paid for each line and did not get back. More than zero.
	#[serde(with = "crate::json::rate")]
	pub share: Perbill,
}

/// The service providers of an order, in the order in which the seller named them. None of them twice.
pub type Services<AccountId> = BoundedVec<Service<AccountId>, MaxServices>;

/// The address of what the parties agreed on off chain: shipping details, messages, evidence. The parties encrypt it.
pub type Attachment = Option<Cid>;

/// A side of an order.
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
pub enum OrderSide {
	/// The buyer.
	Buyer,
	/// The seller.
	Seller,
}

impl OrderSide {
	/// The other side.
	pub fn other(self) -> Self {
		match self {
			Self::Buyer => Self::Seller,
			Self::Seller => Self::Buyer,
		}
	}
}

/// Where a dispute is. Each stage has a deadline, and a dispute is never in one twice.
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
pub enum DisputeStage {
	/// The other side has to answer the opener.
	Answer,
	/// The opener gave no evidence and the other side did. The opener has to give some.
	Reply,
	/// Both sides gave evidence. An arbiter may rule.
	Hearing,
}

/// What happens to a dispute if its deadline passes and nobody does anything.
#[derive(
	Clone, Copy, Debug, Decode, Deserialize, Encode, Eq, MaxEncodedLen, PartialEq, Serialize, TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub enum DisputeDefault {
	/// This side wins.
	Wins(OrderSide),
	/// Nobody wins.
	Standoff,
}

/// The fewest characters of a carrier's code.
const SHORTEST_CARRIER: usize = 2;

/// The reason that a text or some bytes are no carrier.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum CarrierError {
	/// Fewer than two or more than sixteen characters.
	WrongLength,
	/// Something other than the letters A to Z and digits.
	BadCharacter,
}

impl fmt::Display for CarrierError {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(match self {
			Self::WrongLength => "not two to sixteen characters",
			Self::BadCharacter => "not only the letters A to Z and digits",
		})
	}
}

impl core::error::Error for CarrierError {}

/// The code of a carrier, such as its SCAC: two to sixteen characters A to Z and 0 to 9. Only the form is checked.
#[derive(Clone, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Carrier(BoundedVec<u8, ConstU32<16>>);

impl Carrier {
	/// The carrier of this code.
	///
	/// # Errors
	///
	/// Any [`CarrierError`].
	pub fn new(code: BoundedVec<u8, ConstU32<16>>) -> Result<Self, CarrierError> {
		if code.len() < SHORTEST_CARRIER {
			return Err(CarrierError::WrongLength);
		}
		if !code.iter().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()) {
			return Err(CarrierError::BadCharacter);
		}
		Ok(Self(code))
	}

	/// Read the code.
	///
	/// # Errors
	///
	/// Any [`CarrierError`].
	pub fn parse(text: &str) -> Result<Self, CarrierError> {
		Self::new(text.as_bytes().to_vec().try_into().map_err(|_| CarrierError::WrongLength)?)
	}

	/// Its characters.
	pub fn as_str(&self) -> &str {
		// A carrier holds only ASCII, so the default is never used.
		core::str::from_utf8(&self.0).unwrap_or_default()
	}
}

impl fmt::Display for Carrier {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(self.as_str())
	}
}

impl fmt::Debug for Carrier {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(f, "Carrier({self})")
	}
}

checked_decode!(Carrier, BoundedVec<u8, ConstU32<16>>, Self::new, "Not a carrier");
text_form!(Carrier, CarrierError);

/// A parcel that a side of an order sent.
#[derive(
	Clone,
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
pub struct Parcel {
	/// Who carries it.
	pub carrier: Carrier,
	/// The blake2-256 hash of the tracking number and a salt. The number alone could be guessed, and it leads to an address. The
	/// sender shows both to whoever has to look.
	pub tracking: H256,
}

/// What the chain knows of a delivery by itself. It decides where evidence does not.
#[derive(
	Clone, Debug, Decode, Default, Deserialize, Encode, Eq, MaxEncodedLen, PartialEq, Serialize, TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct DeliveryRecord {
	/// The last parcel that the seller named.
	pub parcel: Option<Parcel>,
	/// The seller shipped units without naming a parcel.
	pub untracked: bool,
	/// The buyer confirmed the delivery. A delivery by time does not count.
	pub confirmed: bool,
	/// The parcel in which the buyer sent units back.
	pub back: Option<Parcel>,
}

/// What one side put up in a dispute, and what it says, as clients see it.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct DisputeStakeView {
	/// The side's deposit for the procedure, in base units of SOUK. If the side loses, the treasury gets it.
	#[serde(with = "crate::json::decimal")]
	pub souk: Balance,
	/// Its deposit for the damage, per asset of the order, in base units. If the side loses, the other side gets it.
	#[serde(with = "crate::json::decimals")]
	pub amounts: Vec<Balance>,
	/// Whether it is on hold. If not, this is what answering would take.
	pub held: bool,
	/// The address of its evidence.
	pub evidence: Attachment,
}

/// A dispute as clients see it: who must act by when, and what each side stands to lose.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct DisputeView {
	/// The side that opened it.
	pub opener: OrderSide,
	/// Where it is.
	pub stage: DisputeStage,
	/// The side that must act before [`Self::deadline`] or lose. `None` while only an arbiter is waited for.
	pub due: Option<OrderSide>,
	/// When the stage ends, in milliseconds since the Unix epoch.
	#[serde(with = "crate::json::decimal")]
	pub deadline: Millis,
	/// What happens then if nobody does anything.
	pub default: DisputeDefault,
	/// Whether it is only about the units that the buyer asked to return.
	pub returns: bool,
	/// What is in dispute, per asset of the order, in base units. The side that loses does not get it.
	#[serde(with = "crate::json::decimals")]
	pub disputed: Vec<Balance>,
	/// The buyer's side.
	pub buyer: DisputeStakeView,
	/// The seller's side.
	pub seller: DisputeStakeView,
}

#[cfg(test)]
mod tests {
	use super::*;
	use alloc::string::ToString;

	#[test]
	fn should_read_a_carrier_only_when_it_is_a_code() {
		for good in ["SF", "SFEX", "CARRIER123456789"] {
			assert_eq!(Carrier::parse(good).unwrap().as_str(), good);
			assert_eq!(Carrier::parse(good).unwrap().to_string(), good);
		}
		for bad in ["", "S", "CARRIER1234567890"] {
			assert_eq!(Carrier::parse(bad), Err(CarrierError::WrongLength));
		}
		for bad in ["sf", "S F", "SF-1", "SÉ"] {
			assert_eq!(Carrier::parse(bad), Err(CarrierError::BadCharacter));
		}
	}

	/// Bytes that no text could be do not come in with a call either.
	#[test]
	fn should_not_decode_a_carrier_that_is_no_code() {
		let encoded = Carrier::parse("SFEX").unwrap().encode();
		assert_eq!(Carrier::decode(&mut &encoded[..]).unwrap().as_str(), "SFEX");
		assert!(Carrier::decode(&mut &b"sf".to_vec().encode()[..]).is_err());
		assert!(Carrier::decode(&mut &b"S".to_vec().encode()[..]).is_err());
	}
}
