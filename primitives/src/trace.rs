// SPDX-License-Identifier: Apache-2.0

//! Item histories: GS1 EPCIS 2.0 events as the chain keeps them, and the runtime API that reads them.
//!
//! A word of the Core Business Vocabulary (CBV) is a number: its place in the list of the standard. A list only ever
//! grows at its end. The chain keeps the fields it decides by and the fields most readers filter by. The address of the
//! whole document is in [`TraceEvent::body`].

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
/// The most items in one list of an event: the items it observes, packs or consumes, or the items it produces.
pub type MaxEventItems = ConstU32<128>;
/// The most business transactions of one event.
pub type MaxTransactions = ConstU32<8>;
/// The most sources, and the most destinations, of one event.
pub type MaxPlaces = ConstU32<6>;
/// The most units of measure in one transformation.
pub type MaxUnits = ConstU32<8>;
/// The most events that correct an erroneous one.
pub type MaxCorrections = ConstU32<8>;
/// The longest identifier of a business transaction that the chain keeps as text, in bytes.
pub type MaxReference = ConstU32<64>;
/// The most hashes of a Merkle proof: a root has less than 2³² leaves.
pub type MaxProof = ConstU32<32>;

/// Stands for a word that is not in the standard; the document has the word itself.
pub const OTHER: u8 = u8::MAX;
/// The parts in one unit: amounts are in millionths of their unit.
pub const QUANTITY_SCALE: u64 = 1_000_000;

/// The business steps (CBV 2.0 §7.1) that the chain acts on.
pub mod biz_step {
	/// The number of steps in the standard.
	pub const COUNT: u8 = 41;
	/// The party takes possession of items that were shipped to it.
	pub const ACCEPTING: u8 = 0;
	/// The items go to the party of the destination.
	pub const CONSIGNING: u8 = 5;
	/// The party takes possession of items that were shipped to it.
	pub const RECEIVING: u8 = 23;
	/// The items are sold to a consumer.
	pub const RETAIL_SELLING: u8 = 29;
	/// The items go to the party of the destination.
	pub const SHIPPING: u8 = 32;
	/// The sender calls a hand-over off.
	pub const VOID_SHIPPING: u8 = 40;
}

/// The dispositions (CBV 2.0 §7.2) that the chain acts on.
pub mod disposition {
	/// The number of dispositions in the standard.
	pub const COUNT: u8 = 33;
	/// The item is sold to a consumer.
	pub const RETAIL_SOLD: u8 = 26;
	/// The item came back and can be sold again.
	pub const RETURNED: u8 = 27;
}

/// The number of types of business transaction in the standard (CBV 2.0 §7.3).
pub const TRANSACTION_TYPES: u8 = 13;

/// The identity of an event: its CBV 2.0 event hash, as text `ni:///sha-256;…?ver=CBV2.0`.
///
/// The chain does not have the document, so it cannot recompute the hash. It only keeps it unique.
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

/// The text before the digits of an event's hash.
const EVENT_PREFIX: &str = "ni:///sha-256;";
/// The text after them.
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

/// The key of something that has a history.
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
	/// A lot: a quantity of a product that was made together. Many parties may hold parts of it.
	Lgtin {
		/// The product.
		gtin: Gtin,
		/// The lot.
		lot: Lot,
	},
	/// A pallet or a parcel.
	Sscc {
		/// The logistic unit.
		sscc: Sscc,
	},
}

impl ItemKey {
	/// Whether it is a lot: a lot has quantities instead of one possessor.
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
	/// The key of a place, which has no history.
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

/// An amount of a lot.
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
	/// The unit of measure; `None` counts pieces.
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
	/// The quantity of a lot, required whenever a part of the lot moves. `None` for anything but a lot.
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
	/// Items were packed into a container or taken out of it.
	#[codec(index = 1)]
	Aggregation,
	/// Items were attached to an asset or removed from it.
	#[codec(index = 2)]
	Association,
	/// Inputs became outputs.
	#[codec(index = 3)]
	Transformation,
	/// Items were linked to a business transaction or unlinked from it.
	#[codec(index = 4)]
	Transaction,
}

/// What an event does to the items it names.
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
	/// The event only saw the items.
	#[codec(index = 0)]
	Observe,
	/// The items were created, or put into a container or a transaction.
	#[codec(index = 1)]
	Add,
	/// The items were destroyed, or taken out of a container or a transaction.
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
	/// The GLN.
	pub gln: Gln,
	/// A place within that place.
	pub extension: Option<Extension>,
}

/// The kind of a source or a destination (CBV 2.0 §7.4).
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
	/// The place.
	#[codec(index = 0)]
	Location,
	/// The party that owns the items.
	#[codec(index = 1)]
	OwningParty,
	/// The party that has the items.
	#[codec(index = 2)]
	PossessingParty,
}

/// A source or a destination of a transfer.
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
	/// Its kind.
	pub kind: EndpointKind,
	/// The place, or the GLN of the party.
	pub place: Place,
}

/// The identifier of a business transaction.
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
	/// The sha2-256 of an identifier that is longer or must not be public.
	Hash(H256),
}

/// A business transaction that an event belongs to.
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
	/// Its identifier.
	pub reference: Reference,
}

/// An EPCIS event as the chain keeps it.
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
	/// Its CBV event hash.
	pub id: EventId,
	/// Its type.
	pub kind: EventKind,
	/// What it does to the items; `None` for a transformation, and only there.
	pub action: Option<Action>,
	/// The moment it happened.
	#[serde(with = "crate::json::decimal")]
	pub time: Millis,
	/// The offset of the local time from UTC, in minutes: -840 to 840.
	pub offset: i16,
	/// The business step (CBV 2.0 §7.1), or [`OTHER`].
	pub biz_step: Option<u8>,
	/// The disposition (CBV 2.0 §7.2), or [`OTHER`].
	pub disposition: Option<u8>,
	/// The place where it happened.
	pub read_point: Option<Place>,
	/// The place where the items are afterwards.
	pub biz_location: Option<Place>,
	/// The container of an aggregation, the asset of an association, or the parent of a transaction.
	pub parent: Option<ItemKey>,
	/// The items it names: the children, or the inputs of a transformation. Empty in a `Delete` aggregation or
	/// association means all children.
	pub items: BoundedVec<EventItem, MaxEventItems>,
	/// The items that a transformation produced.
	pub outputs: BoundedVec<EventItem, MaxEventItems>,
	/// The lot of the serialised items that this event creates (ILMD `lotNumber`). A recall of the lot includes them.
	pub lot: Option<Lot>,
	/// The sha2-256 of the identifier that several events of one transformation share.
	pub transformation: Option<H256>,
	/// The most that a transformation may produce, in units that its inputs do not have; see the design note.
	pub declared: BoundedVec<Quantity, MaxUnits>,
	/// The business transactions it belongs to.
	pub transactions: BoundedVec<BizTransaction, MaxTransactions>,
	/// Its sources.
	pub sources: BoundedVec<Endpoint, MaxPlaces>,
	/// Its destinations.
	pub destinations: BoundedVec<Endpoint, MaxPlaces>,
	/// The address of the whole document.
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

	/// The party that the items go to.
	pub fn recipient(&self) -> Option<Gln> {
		Self::possessing(&self.destinations)
	}

	/// The party that the items come from.
	pub fn sender(&self) -> Option<Gln> {
		Self::possessing(&self.sources)
	}

	/// The most items it can touch. An event that empties a container does not name the children, so it counts as
	/// [`MaxEventItems`].
	pub fn weight(&self) -> u32 {
		let packs = matches!(self.kind, EventKind::Aggregation | EventKind::Association);
		let all = packs && self.action == Some(Action::Delete) && self.items.is_empty();
		let items = if all { MAX_EVENT_ITEMS } else { self.items.len() };
		let named = items.saturating_add(self.outputs.len());
		// At most 257.
		u32::try_from(named.saturating_add(usize::from(self.parent.is_some()))).unwrap_or(u32::MAX)
	}
}

/// The reason that an event was wrong (CBV 2.0 §7.5).
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
	/// It happened, but its data are wrong.
	#[codec(index = 1)]
	IncorrectData,
}

/// The alert on a lot.
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
	/// On hold: it must not be sold until it is known whether something is wrong.
	#[codec(index = 0)]
	Held,
	/// Recalled: it must not be sold, and items already sold are taken back.
	#[codec(index = 1)]
	Recalled,
}

/// The reason that the chain refuses an event.
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
	/// An event with this id is on record.
	DuplicateEvent,
	/// The id of another event has the same short hash. This does not happen by chance.
	HashTaken,
	/// The offset from UTC is out of range.
	BadOffset,
	/// The event is in the future, or before 1970.
	BadTime,
	/// A number stands for no word of the vocabulary.
	UnknownWord,
	/// A transformation has an action, or another event has none.
	WrongAction,
	/// The event has a field that its type does not have.
	UnexpectedField,
	/// The event names no items.
	NoItems,
	/// An item is named twice.
	DuplicateItem,
	/// The parent is missing.
	ParentMissing,
	/// A transaction event names no business transaction.
	TransactionMissing,
	/// The batch names more items than one call allows.
	TooManyItems,
	/// There is no such item.
	ItemNotFound,
	/// The item exists already.
	ItemExists,
	/// The item was consumed or taken out of use.
	ItemClosed,
	/// The party does not possess the item.
	NotPossessor,
	/// Only a registered party can create items.
	NotRegistered,
	/// Only the producer of a lot can add to it.
	NotProducer,
	/// The event names a lot without a quantity.
	QuantityMissing,
	/// Only lots have quantities.
	UnexpectedQuantity,
	/// The lot is measured in another unit.
	WrongUnit,
	/// The quantity is larger than what the party holds.
	QuantityTooLarge,
	/// The item is inside a container. Take it out first, or move the container.
	InsideContainer,
	/// The item is not inside the container.
	NotInside,
	/// The container is not empty.
	HasContents,
	/// Containers are nested too deep.
	TooDeep,
	/// The container has more children than one event can name. Take them out in parts.
	TooManyChildren,
	/// A lot cannot be a container.
	NotContainer,
	/// More comes out than went in or was declared.
	OutputTooLarge,
	/// A yield is declared without an input.
	YieldWithoutInput,
	/// The transformation has more units of measure than it can have.
	TooManyUnits,
	/// A transformation has neither inputs nor outputs, or has only one of the two and no identifier.
	IncompleteTransformation,
	/// The event must name the sender of the lot as the possessing party of the source.
	SenderMissing,
	/// The event must name the recipient of the lot as the possessing party of the destination.
	RecipientMissing,
	/// Nothing is in transit to the party.
	NothingInTransit,
	/// The items were in transit for too long. The sender must ship them again.
	TransitLapsed,
	/// The lot is recalled or on hold.
	LotBlocked,
	/// A number does not fit its type.
	Overflow,
}

/// The way a trace follows transformations.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub enum Direction {
	/// Not at all: the history of the item, and of its containers while it was inside.
	Own,
	/// Back: also the history of the items it was made from.
	Origin,
	/// Forward: also the history of the items made from it.
	Product,
	/// Back and forward.
	Both,
}

/// The reason that an event is in a trace.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub enum Relation {
	/// It names the item.
	Own,
	/// It names a container that the item, or a related item, was inside.
	Container,
	/// It names an item that the item was made from.
	Origin,
	/// It names an item that was made from the item.
	Product,
	/// It sells the item again, recorded by a party that does not have it: a possible clone.
	Suspect,
}

/// A party, for clients.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct PartyView<AccountId> {
	/// The account that acts for it.
	pub account: AccountId,
	/// Its GLN; `None` for an account that only has items.
	pub gln: Option<Gln>,
	/// SOUK held on the account for the rows it recorded, in base units.
	#[serde(with = "crate::json::decimal")]
	pub deposit: Balance,
}

/// An error declaration.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct ErrorView {
	/// The reason.
	pub reason: ErrorReason,
	/// The moment it was declared.
	#[serde(with = "crate::json::decimal")]
	pub declared: Millis,
	/// The events that say what really happened.
	pub corrections: Vec<EventId>,
}

/// An event on record. Items that were pruned since are missing in `event`.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct EventView<AccountId> {
	/// Its place in the order in which the chain recorded events.
	#[serde(with = "crate::json::decimal")]
	pub number: u64,
	/// The event.
	pub event: TraceEvent,
	/// The party that recorded it.
	pub by: PartyView<AccountId>,
	/// The moment the chain recorded it, to the second.
	#[serde(with = "crate::json::decimal")]
	pub recorded: Millis,
	/// The order of a hand-over that the chain itself recorded. The event's id is then no event hash.
	#[serde(with = "crate::json::optional_decimal")]
	pub order: Option<OrderId>,
	/// Its serialised items that were sold before: possible clones. The event is not in the histories of these items.
	pub suspects: Vec<ItemKey>,
	/// The declaration that it was wrong.
	pub error: Option<ErrorView>,
}

/// One event of a trace.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct TraceEntry<AccountId> {
	/// The event.
	pub event: EventView<AccountId>,
	/// The item that has the event in its history.
	pub item: ItemKey,
	/// The reason that the event is in the trace.
	pub relation: Relation,
}

/// A page of a trace, in the order in which the chain recorded events.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct TracePage<AccountId> {
	/// The events.
	pub entries: Vec<TraceEntry<AccountId>>,
	/// The `after` of the next page; `None` on the last one.
	#[serde(with = "crate::json::optional_decimal")]
	pub next: Option<u64>,
	/// Whether the trace follows everything. A history that is too large for one read is cut; traces of the items named
	/// here show the rest.
	pub complete: bool,
}

/// The state of an item.
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
	/// The item exists.
	Active,
	/// A transformation consumed it.
	Consumed,
	/// It was taken out of use or destroyed.
	Decommissioned,
}

/// A part of a lot.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct HoldingView<AccountId> {
	/// The party that has it; the sender of a part in transit.
	pub possessor: PartyView<AccountId>,
	/// The recipient of a part in transit.
	pub recipient: Option<PartyView<AccountId>>,
	/// The container it is in.
	pub container: Option<ItemKey>,
	/// The amount, in millionths of the lot's unit.
	#[serde(with = "crate::json::decimal")]
	pub amount: u64,
}

/// An item, for clients.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct ItemView<AccountId> {
	/// Its key.
	pub key: ItemKey,
	/// Its state.
	pub status: ItemStatus,
	/// The party that has it; the producer of a lot.
	pub possessor: PartyView<AccountId>,
	/// The recipient, while it is in transit.
	pub recipient: Option<PartyView<AccountId>>,
	/// The moment until which the recipient can receive it.
	#[serde(with = "crate::json::optional_decimal")]
	pub receivable_until: Option<Millis>,
	/// The container it is in.
	pub container: Option<ItemKey>,
	/// The number of items in it.
	pub children: u32,
	/// The lot it belongs to.
	pub lot: Option<ItemKey>,
	/// The quantity of a lot that was made.
	pub produced: Option<Quantity>,
	/// The first 64 parts of a lot.
	pub holdings: Vec<HoldingView<AccountId>>,
	/// The number of events on record in its own history.
	pub events: u32,
	/// Whether it was sold to a consumer.
	pub sold: bool,
	/// How often it was sold again without coming back.
	pub alarms: u32,
	/// The alert on its lot, or on the lot itself.
	pub alert: Option<LotAlert>,
	/// Whether the party that has it can sell it.
	pub sellable: bool,
}

/// An item in a recall.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct AffectedItem<AccountId> {
	/// The item.
	pub key: ItemKey,
	/// Its state.
	pub status: ItemStatus,
	/// Whether it was sold to a consumer.
	pub sold: bool,
	/// The parties that have it: one for an item, any number for a lot.
	pub holders: Vec<HoldingView<AccountId>>,
	/// The item it was made from or the lot it belongs to; `None` for the recalled lot itself.
	pub through: Option<ItemKey>,
}

/// A page of the recall of a lot.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct RecallPage<AccountId> {
	/// The alert on the lot.
	pub alert: Option<LotAlert>,
	/// The address of the reason for the alert.
	pub reason: Option<Cid>,
	/// The moment of the alert.
	#[serde(with = "crate::json::optional_decimal")]
	pub since: Option<Millis>,
	/// The lot, its serialised items, and all that was made from them; the nearest first.
	pub items: Vec<AffectedItem<AccountId>>,
	/// The next page; `None` on the last one.
	pub next: Option<u32>,
	/// Whether the recall follows everything; one that is too large for one read is cut.
	pub complete: bool,
}

/// A committed Merkle root.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct RootView<AccountId> {
	/// The root.
	pub root: H256,
	/// The number of events under it.
	pub count: u32,
	/// The address of these events.
	pub body: Cid,
	/// The party that committed it.
	pub by: PartyView<AccountId>,
	/// The moment it was committed.
	#[serde(with = "crate::json::decimal")]
	pub committed: Millis,
}

/// The result that recording a batch would have.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub enum BatchCheck {
	/// The chain would record it.
	Fine {
		/// SOUK it would hold, in base units.
		#[serde(with = "crate::json::decimal")]
		deposit: Balance,
	},
	/// The chain would refuse it for one event.
	Refused {
		/// The place of the event in the batch, from zero.
		index: u16,
		/// The reason.
		fault: Fault,
	},
	/// The chain would refuse it for another reason.
	Failed {
		/// The reason.
		reason: String,
	},
}

sp_api::decl_runtime_apis! {
	/// Reads of item histories, and a check of events before they are recorded.
	#[api_version(1)]
	pub trait TraceApi<AccountId> where AccountId: Codec {
		/// A page of the history of an item. It follows every container, and transformations as `direction` says. The
		/// page has the events after number `after`, at most `limit` and at most 100. `None` if there is no such item.
		fn trace(
			item: ItemKey,
			direction: Direction,
			after: Option<u64>,
			limit: u32,
		) -> Option<TracePage<AccountId>>;

		/// The alert on a lot, and page `page` of the items a recall of it concerns: at most `limit` and at most 100.
		fn recalls(gtin: Gtin, lot: Lot, page: u32, limit: u32) -> RecallPage<AccountId>;

		/// The item of a key.
		fn item(key: ItemKey) -> Option<ItemView<AccountId>>;

		/// The event of an id.
		fn event(id: EventId) -> Option<EventView<AccountId>>;

		/// Whether each of these events is on record; only the first 1 000 are answered.
		fn recorded(ids: Vec<EventId>) -> Vec<bool>;

		/// The party of a GLN.
		fn party(gln: Gln) -> Option<PartyView<AccountId>>;

		/// The party an account acts for.
		fn party_of(account: AccountId) -> Option<PartyView<AccountId>>;

		/// The result if `who` recorded a batch now.
		fn check_events(who: AccountId, events: Vec<TraceEvent>) -> BatchCheck;

		/// The committed root of a number.
		fn root(number: u64) -> Option<RootView<AccountId>>;

		/// Whether `leaf` is event number `index` under a committed root.
		fn verify_leaf(root: u64, leaf: EventId, index: u32, proof: Vec<H256>) -> bool;
	}
}

#[cfg(test)]
mod tests;
