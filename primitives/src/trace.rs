// SPDX-License-Identifier: Apache-2.0

//! Item histories: the words of GS1 EPCIS 2.0 as the chain keeps them, and the runtime API clients read them by.
//!
//! Words of the Core Business Vocabulary are numbers: a value's place in the list of the standard. Lists only ever grow
//! at the end. The chain keeps the fields it decides by, and those everybody filters by; a whole document is named by
//! its content address ([`TraceEvent::body`]).

use crate::{
	codes::Unit,
	content::Cid,
	gs1::{Epc, Extension, Gln, Gtin, Lot, Serial, Sscc},
	text::text_form,
	Balance, Millis, OrderId,
};
use alloc::{string::String, vec::Vec};
use codec::{Codec, Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::fmt;
use frame_support::{traits::ConstU32, BoundedVec, PalletError};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;

/// [`MaxEventItems`] as a number.
const MAX_EVENT_ITEMS: usize = 128;
/// The most items one event names in one list: what it observes, packs or consumes, and what it produces.
pub type MaxEventItems = ConstU32<128>;
/// The most business transactions of one event.
pub type MaxTransactions = ConstU32<8>;
/// The most sources, and the most destinations, of one event.
pub type MaxPlaces = ConstU32<6>;
/// The most units of measure one transformation has.
pub type MaxUnits = ConstU32<8>;
/// The most events that correct an erroneous one.
pub type MaxCorrections = ConstU32<8>;
/// The longest identifier of a business transaction that is kept as text, in bytes.
pub type MaxReference = ConstU32<64>;
/// The most hashes of a Merkle proof: a root has less than 2³² leaves.
pub type MaxProof = ConstU32<32>;

/// The number that stands for a word the standard does not have; the document tells which.
pub const OTHER: u8 = u8::MAX;
/// Millionths: amounts are counted in this part of their unit.
pub const QUANTITY_SCALE: u64 = 1_000_000;

/// Business steps (CBV 2.0 §7.1) that mean something to the chain.
pub mod biz_step {
	/// How many there are.
	pub const COUNT: u8 = 41;
	/// Takes possession of what was shipped to the party.
	pub const ACCEPTING: u8 = 0;
	/// Hands over to the party of the destination.
	pub const CONSIGNING: u8 = 5;
	/// Takes possession of what was shipped to the party.
	pub const RECEIVING: u8 = 23;
	/// Sells to a consumer.
	pub const RETAIL_SELLING: u8 = 29;
	/// Hands over to the party of the destination.
	pub const SHIPPING: u8 = 32;
	/// Calls a hand-over off.
	pub const VOID_SHIPPING: u8 = 40;
}

/// Dispositions (CBV 2.0 §7.2) that mean something to the chain.
pub mod disposition {
	/// How many there are.
	pub const COUNT: u8 = 33;
	/// Sold to a consumer.
	pub const RETAIL_SOLD: u8 = 26;
	/// Came back: what was sold can be sold again.
	pub const RETURNED: u8 = 27;
}

/// How many types of business transaction there are (CBV 2.0 §7.3).
pub const TRANSACTION_TYPES: u8 = 13;

/// What an event is called: the CBV 2.0 event hash, as text `ni:///sha-256;…?ver=CBV2.0`.
///
/// The chain cannot recompute it, as it does not hold the document; it keeps it unique.
#[derive(
	Clone,
	Copy,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	Hash,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	TypeInfo,
)]
pub struct EventId(pub [u8; 32]);

/// What is before the digits of an event's name.
const EVENT_PREFIX: &str = "ni:///sha-256;";
/// What is after them.
const EVENT_SUFFIX: &str = "?ver=CBV2.0";

/// The text is not `ni:///sha-256;`, 64 lower-case hexadecimal digits, `?ver=CBV2.0`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct NotEventId;

impl fmt::Display for NotEventId {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str("not a CBV 2.0 event hash")
	}
}

impl core::error::Error for NotEventId {}

impl EventId {
	/// Read the text form.
	///
	/// # Errors
	///
	/// [`NotEventId`].
	pub fn parse(text: &str) -> Result<Self, NotEventId> {
		let digits = text.strip_prefix(EVENT_PREFIX).and_then(|rest| rest.strip_suffix(EVENT_SUFFIX));
		let digits = digits.filter(|digits| digits.len() == 64).ok_or(NotEventId)?.as_bytes();
		let mut id = [0; 32];
		for (byte, pair) in id.iter_mut().zip(digits.chunks_exact(2)) {
			let mut value = 0u8;
			for digit in pair {
				let digit = match digit {
					b'0'..=b'9' => digit.saturating_sub(b'0'),
					b'a'..=b'f' => digit.saturating_sub(b'a').saturating_add(10),
					_ => return Err(NotEventId),
				};
				value = value << 4 | digit;
			}
			*byte = value;
		}
		Ok(Self(id))
	}
}

impl fmt::Display for EventId {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(EVENT_PREFIX)?;
		self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))?;
		f.write_str(EVENT_SUFFIX)
	}
}

impl fmt::Debug for EventId {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(f, "EventId({self})")
	}
}

text_form!(EventId, NotEventId);

/// Something with a history.
#[derive(
	Clone,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub enum ItemKey {
	/// One item of a product.
	Sgtin {
		/// The product.
		gtin: Gtin,
		/// The item.
		serial: Serial,
	},
	/// A quantity of a product made together. Many parties may hold parts of it.
	Lgtin {
		/// The product.
		gtin: Gtin,
		/// The lot.
		lot: Lot,
	},
	/// A pallet or parcel.
	Sscc {
		/// The logistic unit.
		sscc: Sscc,
	},
}

impl ItemKey {
	/// Whether it is a lot: has quantities instead of one possessor.
	pub fn is_lot(&self) -> bool {
		matches!(self, Self::Lgtin { .. })
	}
}

impl From<ItemKey> for Epc {
	fn from(key: ItemKey) -> Self {
		match key {
			ItemKey::Sgtin { gtin, serial } => Self::Item { gtin, serial },
			ItemKey::Lgtin { gtin, lot } => Self::Lot { gtin, lot },
			ItemKey::Sscc { sscc } => Self::LogisticUnit { sscc },
		}
	}
}

impl TryFrom<Epc> for ItemKey {
	/// A place has no history.
	type Error = Epc;

	fn try_from(epc: Epc) -> Result<Self, Epc> {
		match epc {
			Epc::Item { gtin, serial } => Ok(Self::Sgtin { gtin, serial }),
			Epc::Lot { gtin, lot } => Ok(Self::Lgtin { gtin, lot }),
			Epc::LogisticUnit { sscc } => Ok(Self::Sscc { sscc }),
			Epc::Place { .. } => Err(epc),
		}
	}
}

/// How much of a lot.
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
pub struct Quantity {
	/// In millionths of the unit ([`QUANTITY_SCALE`]).
	#[serde(with = "crate::json::decimal")]
	pub amount: u64,
	/// What is measured in; `None` counts pieces.
	pub unit: Option<Unit>,
}

/// An item as an event names it.
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
pub struct EventItem {
	/// The item.
	pub key: ItemKey,
	/// How much of it: for a lot, and needed whenever something of it moves. `None` for anything else.
	pub quantity: Option<Quantity>,
}

/// The event types of EPCIS 2.0.
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
pub enum EventKind {
	/// Something was seen, made or destroyed.
	#[codec(index = 0)]
	Object,
	/// Things were packed into or taken out of a container.
	#[codec(index = 1)]
	Aggregation,
	/// Things were attached to or removed from an asset.
	#[codec(index = 2)]
	Association,
	/// Inputs became outputs.
	#[codec(index = 3)]
	Transformation,
	/// Things were tied to or untied from a business transaction.
	#[codec(index = 4)]
	Transaction,
}

/// What an event does to what it names.
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
pub enum Action {
	/// Neither adds nor takes away.
	#[codec(index = 0)]
	Observe,
	/// Comes into being, into a container, into a transaction.
	#[codec(index = 1)]
	Add,
	/// Goes out of it.
	#[codec(index = 2)]
	Delete,
}

/// A place, or a party as a source or destination.
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
pub struct Place {
	/// Its GLN.
	pub gln: Gln,
	/// A place within the place.
	pub extension: Option<Extension>,
}

/// What a source or destination is (CBV 2.0 §7.4).
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
pub enum EndpointKind {
	/// Where.
	#[codec(index = 0)]
	Location,
	/// Who owns.
	#[codec(index = 1)]
	OwningParty,
	/// Who possesses.
	#[codec(index = 2)]
	PossessingParty,
}

/// One end of a transfer.
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
pub struct Endpoint {
	/// What it is.
	pub kind: EndpointKind,
	/// The place, or the party by its GLN.
	pub place: Place,
}

/// How a business transaction is called.
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
pub enum Reference {
	/// The identifier itself, UTF-8.
	Text(BoundedVec<u8, MaxReference>),
	/// The sha2-256 of a longer identifier, or of one that must not be public.
	Hash(H256),
}

/// A business transaction an event belongs to.
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
pub struct BizTransaction {
	/// Its type (CBV 2.0 §7.3), or [`OTHER`].
	pub kind: Option<u8>,
	/// What it is called.
	pub reference: Reference,
}

/// An EPCIS event as it goes on chain.
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
pub struct TraceEvent {
	/// Its standard event hash.
	pub id: EventId,
	/// Which of the five.
	pub kind: EventKind,
	/// What it does; `None` for a transformation, and only there.
	pub action: Option<Action>,
	/// When it happened.
	#[serde(with = "crate::json::decimal")]
	pub time: Millis,
	/// The offset of the local time from UTC, in minutes: -840 to 840.
	pub offset: i16,
	/// The business step (CBV 2.0 §7.1), or [`OTHER`].
	pub biz_step: Option<u8>,
	/// The disposition (CBV 2.0 §7.2), or [`OTHER`].
	pub disposition: Option<u8>,
	/// Where it happened.
	pub read_point: Option<Place>,
	/// Where the items are afterwards.
	pub biz_location: Option<Place>,
	/// The container of an aggregation, the asset of an association, the parent of a transaction.
	pub parent: Option<ItemKey>,
	/// What it is about; children, inputs. Empty in a `Delete` aggregation or association: all children.
	pub items: BoundedVec<EventItem, MaxEventItems>,
	/// What a transformation produced.
	pub outputs: BoundedVec<EventItem, MaxEventItems>,
	/// The lot of the serialised items that come into being here (ILMD `lotNumber`), so that they are recalled with it.
	pub lot: Option<Lot>,
	/// The name several events of one transformation share: the sha2-256 of the identifier's text.
	pub transformation: Option<H256>,
	/// How much a transformation may at most produce, per unit that its inputs do not have; see the design note.
	pub declared: BoundedVec<Quantity, MaxUnits>,
	/// Business transactions.
	pub transactions: BoundedVec<BizTransaction, MaxTransactions>,
	/// Where it came from.
	pub sources: BoundedVec<Endpoint, MaxPlaces>,
	/// Where it goes.
	pub destinations: BoundedVec<Endpoint, MaxPlaces>,
	/// Where the whole document is.
	pub body: Option<Cid>,
}

impl TraceEvent {
	/// The GLN of the possessing party of a list of endpoints.
	fn possessing(endpoints: &[Endpoint]) -> Option<Gln> {
		endpoints
			.iter()
			.find(|endpoint| endpoint.kind == EndpointKind::PossessingParty)
			.map(|endpoint| endpoint.place.gln)
	}

	/// Who shall possess the items.
	pub fn recipient(&self) -> Option<Gln> {
		Self::possessing(&self.destinations)
	}

	/// Who possessed the items.
	pub fn sender(&self) -> Option<Gln> {
		Self::possessing(&self.sources)
	}

	/// How many items it touches at most. One that takes everything out of a container names none of it, so it counts as
	/// the most.
	pub fn weight(&self) -> u32 {
		let packs = matches!(self.kind, EventKind::Aggregation | EventKind::Association);
		let all = packs && self.action == Some(Action::Delete) && self.items.is_empty();
		let items = if all { MAX_EVENT_ITEMS } else { self.items.len() };
		let named = items.saturating_add(self.outputs.len());
		// At most 257.
		u32::try_from(named.saturating_add(usize::from(self.parent.is_some()))).unwrap_or(u32::MAX)
	}
}

/// Why an event was wrong (CBV 2.0 §7.5).
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
pub enum ErrorReason {
	/// It did not happen.
	#[codec(index = 0)]
	DidNotOccur,
	/// It happened otherwise.
	#[codec(index = 1)]
	IncorrectData,
}

/// What is the matter with a lot.
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
pub enum LotAlert {
	/// Not to be sold until it is known whether something is wrong.
	#[codec(index = 0)]
	Held,
	/// Not to be sold, and to be taken back.
	#[codec(index = 1)]
	Recalled,
}

/// Why an event is refused.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	PalletError,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub enum Fault {
	/// An event of this id is on record.
	DuplicateEvent,
	/// Another event's id has the same short hash. Does not happen by chance.
	HashTaken,
	/// The offset from UTC is out of range.
	BadOffset,
	/// The event lies in the future, or before 1970.
	BadTime,
	/// A number that stands for no word.
	UnknownWord,
	/// A transformation with an action, or another event without.
	WrongAction,
	/// A field this type of event does not have.
	UnexpectedField,
	/// No items are named.
	NoItems,
	/// An item is named twice.
	DuplicateItem,
	/// The parent is missing.
	ParentMissing,
	/// A transaction event names no business transaction.
	TransactionMissing,
	/// The batch names more items than one call may.
	TooManyItems,
	/// There is no such item.
	ItemNotFound,
	/// The item exists already.
	ItemExists,
	/// The item was consumed or taken out of use.
	ItemClosed,
	/// The party does not possess the item.
	NotPossessor,
	/// Only a registered party brings items into being.
	NotRegistered,
	/// Only who made a lot adds to it.
	NotProducer,
	/// How much of the lot is missing.
	QuantityMissing,
	/// Only lots have quantities.
	UnexpectedQuantity,
	/// The lot is measured in another unit.
	WrongUnit,
	/// More than the party holds.
	QuantityTooLarge,
	/// The item is inside a container: take it out first, or move the container.
	InsideContainer,
	/// The item is not inside the container.
	NotInside,
	/// The container is not empty.
	HasContents,
	/// Containers nested too deep.
	TooDeep,
	/// More children than one event can name: name some.
	TooManyChildren,
	/// An item cannot be packed into a lot.
	NotContainer,
	/// More comes out than went in or was declared.
	OutputTooLarge,
	/// A yield is declared without an input.
	YieldWithoutInput,
	/// A transformation in more units than it can have.
	TooManyUnits,
	/// A transformation without inputs and outputs, or without an identifier and one of the two.
	IncompleteTransformation,
	/// Who sent the lot has to be named as possessing party of the source.
	SenderMissing,
	/// Whom the lot was sent to has to be named as possessing party of the destination.
	RecipientMissing,
	/// Nothing is on its way to the party.
	NothingInTransit,
	/// It was on its way for too long: the sender has to ship it again.
	TransitLapsed,
	/// The lot is recalled or on hold.
	LotBlocked,
	/// A number does not fit.
	Overflow,
}

/// Whose history a trace shows.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub enum Direction {
	/// The item's own, and that of its containers while it was inside.
	Own,
	/// The same, and that of what it was made from.
	Origin,
	/// The same as its own, and that of what was made from it.
	Product,
	/// Both ways.
	Both,
}

/// How an event came into a trace.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub enum Relation {
	/// It names the item.
	Own,
	/// It names a container the item, or an item related to it, was inside of.
	Container,
	/// It names something the item was made from.
	Origin,
	/// It names something made from the item.
	Product,
	/// It says the item was sold again, by somebody who does not possess it: a possible clone.
	Suspect,
}

/// A party as clients see it.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct PartyView<AccountId> {
	/// The account that acts for it.
	pub account: AccountId,
	/// Its GLN; `None` for an account that only possesses.
	pub gln: Option<Gln>,
	/// SOUK held from the account for what it recorded, in base units.
	#[serde(with = "crate::json::decimal")]
	pub deposit: Balance,
}

/// An error declaration.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct ErrorView {
	/// Why.
	pub reason: ErrorReason,
	/// When it was declared.
	#[serde(with = "crate::json::decimal")]
	pub declared: Millis,
	/// The events that say what really happened.
	pub corrections: Vec<EventId>,
}

/// An event on record. `event` is what was recorded; items pruned since are missing.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct EventView<AccountId> {
	/// Its place in the order in which the chain recorded events.
	#[serde(with = "crate::json::decimal")]
	pub number: u64,
	/// The event.
	pub event: TraceEvent,
	/// Who recorded it.
	pub by: PartyView<AccountId>,
	/// When the chain recorded it, to the second.
	#[serde(with = "crate::json::decimal")]
	pub recorded: Millis,
	/// For a hand-over the chain itself recorded: the order. Its id is then no event hash.
	#[serde(with = "crate::json::optional_decimal")]
	pub order: Option<OrderId>,
	/// Serialised items of it that were sold before: possible clones. They are no part of the items' histories.
	pub suspects: Vec<ItemKey>,
	/// What was said to be wrong with it.
	pub error: Option<ErrorView>,
}

/// One event of a trace.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct TraceEntry<AccountId> {
	/// The event.
	pub event: EventView<AccountId>,
	/// The item whose history it is from.
	pub item: ItemKey,
	/// How that item belongs to the one asked for.
	pub relation: Relation,
}

/// A page of a trace, in the order in which the chain recorded events.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct TracePage<AccountId> {
	/// The events.
	pub entries: Vec<TraceEntry<AccountId>>,
	/// What to ask for as `after` to get the next page; `None` on the last.
	#[serde(with = "crate::json::optional_decimal")]
	pub next: Option<u64>,
	/// Whether nothing was left out because the history is too large to follow in one read. What is left out is what a
	/// trace of the items named here shows.
	pub complete: bool,
}

/// Whether an item is still there.
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
pub enum ItemStatus {
	/// It is.
	Active,
	/// A transformation used it up.
	Consumed,
	/// It was taken out of use or destroyed.
	Decommissioned,
}

/// A part of a lot.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct HoldingView<AccountId> {
	/// Who possesses it; for what is on its way, who sent it.
	pub possessor: PartyView<AccountId>,
	/// For what is on its way: to whom.
	pub recipient: Option<PartyView<AccountId>>,
	/// The container it is in.
	pub container: Option<ItemKey>,
	/// How much, in millionths of the lot's unit.
	#[serde(with = "crate::json::decimal")]
	pub amount: u64,
}

/// An item as clients see it.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct ItemView<AccountId> {
	/// What it is called.
	pub key: ItemKey,
	/// Whether it is still there.
	pub status: ItemStatus,
	/// Who possesses it; of a lot, who made it.
	pub possessor: PartyView<AccountId>,
	/// To whom it is on its way, and until when it can be received.
	pub recipient: Option<PartyView<AccountId>>,
	/// Until when it can be received.
	#[serde(with = "crate::json::optional_decimal")]
	pub receivable_until: Option<Millis>,
	/// The container it is in.
	pub container: Option<ItemKey>,
	/// How many items are in it.
	pub children: u32,
	/// The lot it belongs to.
	pub lot: Option<ItemKey>,
	/// Of a lot: what it is measured in, and how much was made, in millionths.
	pub produced: Option<Quantity>,
	/// Of a lot: who holds how much of it; the first 64.
	pub holdings: Vec<HoldingView<AccountId>>,
	/// Events of its own history on record.
	pub events: u32,
	/// Whether it was sold to a consumer.
	pub sold: bool,
	/// How often it was sold again without coming back.
	pub alarms: u32,
	/// What is the matter with its lot, or the lot itself.
	pub alert: Option<LotAlert>,
	/// Whether its possessor can sell it.
	pub sellable: bool,
}

/// An item a recall concerns.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct AffectedItem<AccountId> {
	/// The item.
	pub key: ItemKey,
	/// Whether it is still there.
	pub status: ItemStatus,
	/// Whether it was sold to a consumer.
	pub sold: bool,
	/// Who has it: one for an item, any number for a lot.
	pub holders: Vec<HoldingView<AccountId>>,
	/// What it was made from or belongs to; `None` for the lot itself.
	pub through: Option<ItemKey>,
}

/// A page of what a recall of a lot concerns.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct RecallPage<AccountId> {
	/// What is the matter with the lot.
	pub alert: Option<LotAlert>,
	/// Why, by whoever said so.
	pub reason: Option<Cid>,
	/// Since when.
	#[serde(with = "crate::json::optional_decimal")]
	pub since: Option<Millis>,
	/// The items: the lot, its serialised items, and everything made from them; nearest first.
	pub items: Vec<AffectedItem<AccountId>>,
	/// The next page; `None` on the last.
	pub next: Option<u32>,
	/// Whether nothing was left out because there is too much to follow in one read.
	pub complete: bool,
}

/// A committed Merkle root.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct RootView<AccountId> {
	/// The root.
	pub root: H256,
	/// How many events it stands for.
	pub count: u32,
	/// Where they are.
	pub body: Cid,
	/// Who committed it.
	pub by: PartyView<AccountId>,
	/// When.
	#[serde(with = "crate::json::decimal")]
	pub committed: Millis,
}

/// What recording a batch would do.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub enum BatchCheck {
	/// It would be recorded.
	Fine {
		/// SOUK it would hold, in base units.
		#[serde(with = "crate::json::decimal")]
		deposit: Balance,
	},
	/// It would be refused for one event.
	Refused {
		/// Which event, from zero.
		index: u16,
		/// Why.
		fault: Fault,
	},
	/// It would be refused for another reason.
	Failed {
		/// Why.
		reason: String,
	},
}

sp_api::decl_runtime_apis! {
	/// Reads for whoever follows an item, and for whoever records events.
	#[api_version(1)]
	pub trait TraceApi<AccountId> where AccountId: Codec {
		/// The history of an item through every container and, as `direction` says, every transformation; at most `limit`
		/// (100) events recorded after number `after`. `None` if there is no such item.
		fn trace(
			item: ItemKey,
			direction: Direction,
			after: Option<u64>,
			limit: u32,
		) -> Option<TracePage<AccountId>>;

		/// What is the matter with a lot, and what a recall of it concerns: at most `limit` (100) items, from page `page`.
		fn recalls(gtin: Gtin, lot: Lot, page: u32, limit: u32) -> RecallPage<AccountId>;

		/// An item.
		fn item(key: ItemKey) -> Option<ItemView<AccountId>>;

		/// An event.
		fn event(id: EventId) -> Option<EventView<AccountId>>;

		/// Which of these events are on record; the first 1 000 are answered.
		fn recorded(ids: Vec<EventId>) -> Vec<bool>;

		/// The party of a GLN.
		fn party(gln: Gln) -> Option<PartyView<AccountId>>;

		/// The party an account acts for.
		fn party_of(account: AccountId) -> Option<PartyView<AccountId>>;

		/// What would become of a batch if `who` recorded it now.
		fn check_events(who: AccountId, events: Vec<TraceEvent>) -> BatchCheck;

		/// A committed root.
		fn root(number: u64) -> Option<RootView<AccountId>>;

		/// Whether `leaf` is event number `index` under a committed root.
		fn verify_leaf(root: u64, leaf: EventId, index: u32, proof: Vec<H256>) -> bool;
	}
}

#[cfg(test)]
mod tests;
