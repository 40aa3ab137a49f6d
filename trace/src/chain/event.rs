// SPDX-License-Identifier: Apache-2.0

//! Events as the chain has them.
//!
//! The same types, with the same fields in the same order, as `souk_primitives::trace`; written out once more because
//! they are encoded by the chain's own metadata here, and because the chain's crates are too much to build for a client.

// The derives' own imports are taken for ours where a macro writes the type.
#![allow(unused_imports)]

use std::fmt;

use subxt::{
	config::substrate::AccountId32,
	ext::{
		codec::{Decode, Encode},
		scale_decode::DecodeAsType,
		scale_encode::EncodeAsType,
	},
};

pub use crate::{
	item::{Item, Place, Text},
	vocabulary::{Action, EventType},
};

/// What a number is that stands for a word the standard does not have.
pub const OTHER: u8 = u8::MAX;
/// Amounts are counted in this part of their unit.
pub const QUANTITY_SCALE: u64 = 1_000_000;
/// The most items of one list of an event.
pub const MAX_ITEMS: usize = 128;
/// The most business transactions of an event.
pub const MAX_TRANSACTIONS: usize = 8;
/// The most sources, and the most destinations, of an event.
pub const MAX_PLACES: usize = 6;
/// The most units a transformation declares a yield in.
pub const MAX_UNITS: usize = 8;
/// The most corrections of an error declaration.
pub const MAX_CORRECTIONS: usize = 8;
/// The longest identifier of a business transaction that is kept as text, in bytes.
pub const MAX_REFERENCE: usize = 64;

macro_rules! wire {
	($(#[$doc:meta])* both $($rest:tt)*) => {
		$(#[$doc])*
		#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, EncodeAsType, DecodeAsType)]
		#[codec(crate = ::subxt::ext::codec)]
		#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
		#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
		$($rest)*
	};
	($(#[$doc:meta])* read $($rest:tt)*) => {
		$(#[$doc])*
		#[derive(Clone, Debug, PartialEq, Eq, DecodeAsType)]
		#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
		$($rest)*
	};
}

wire! {
	/// A unit of measure: two or three characters of UN/ECE Recommendation 20.
	both pub struct Unit(pub Vec<u8>);
}

impl fmt::Display for Unit {
	fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
		to.write_str(&String::from_utf8_lossy(&self.0))
	}
}

wire! {
	/// How much of a lot.
	both pub struct Quantity {
		/// In millionths of the unit.
		pub amount: u64,
		/// What is measured in; none counts pieces.
		pub unit: Option<Unit>,
	}
}

/// `1250.5 KGM`, `6`.
impl fmt::Display for Quantity {
	fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
		to.write_str(&decimal(self.amount))?;
		self.unit.as_ref().map_or(Ok(()), |unit| write!(to, " {unit}"))
	}
}

/// Millionths as a decimal without needless zeros.
pub fn decimal(amount: u64) -> String {
	let (whole, rest) = (amount / QUANTITY_SCALE, amount % QUANTITY_SCALE);
	if rest == 0 {
		whole.to_string()
	} else {
		format!("{whole}.{rest:06}").trim_end_matches('0').to_owned()
	}
}

wire! {
	/// An item as an event names it.
	both pub struct EventItem {
		/// The item.
		pub key: Item,
		/// How much of it, for a lot.
		pub quantity: Option<Quantity>,
	}
}

wire! {
	/// What a source or destination is.
	both pub enum EndpointKind {
		/// Where.
		Location,
		/// Who owns.
		OwningParty,
		/// Who possesses.
		PossessingParty,
	}
}

wire! {
	/// One end of a transfer.
	both pub struct Endpoint {
		/// What it is.
		pub kind: EndpointKind,
		/// The place, or the party by its GLN.
		pub place: Place,
	}
}

wire! {
	/// How a business transaction is called.
	both pub enum Reference {
		/// The identifier itself, UTF-8.
		Text(Vec<u8>),
		/// The SHA-256 of a longer identifier.
		Hash([u8; 32]),
	}
}

wire! {
	/// A business transaction.
	both pub struct BizTransaction {
		/// Its type's number, or [`OTHER`].
		pub kind: Option<u8>,
		/// What it is called.
		pub reference: Reference,
	}
}

wire! {
	/// An event as it goes on chain.
	both pub struct TraceEvent {
		/// Its standard hash.
		pub id: [u8; 32],
		/// Which of the five.
		pub kind: EventType,
		/// What it does; none for a transformation.
		pub action: Option<Action>,
		/// When, in milliseconds since 1970.
		pub time: u64,
		/// Minutes the local time is ahead of UTC.
		pub offset: i16,
		/// The business step's number, or [`OTHER`].
		pub biz_step: Option<u8>,
		/// The disposition's number, or [`OTHER`].
		pub disposition: Option<u8>,
		/// Where it happened.
		pub read_point: Option<Place>,
		/// Where the items are afterwards.
		pub biz_location: Option<Place>,
		/// Container, asset or parent of a transaction.
		pub parent: Option<Item>,
		/// What it is about, children, inputs.
		pub items: Vec<EventItem>,
		/// What a transformation produced.
		pub outputs: Vec<EventItem>,
		/// The lot of the serialised items that come into being.
		pub lot: Option<Text>,
		/// The SHA-256 of the name several events of one transformation share.
		pub transformation: Option<[u8; 32]>,
		/// How much a transformation may produce in units its inputs do not have.
		pub declared: Vec<Quantity>,
		/// Business transactions.
		pub transactions: Vec<BizTransaction>,
		/// Where it came from.
		pub sources: Vec<Endpoint>,
		/// Where it goes.
		pub destinations: Vec<Endpoint>,
		/// The address of the whole document.
		pub body: Option<[u8; 36]>,
	}
}

impl TraceEvent {
	/// How many items it names, the parent included.
	pub fn weight(&self) -> usize {
		self.items.len() + self.outputs.len() + usize::from(self.parent.is_some())
	}

	/// The GLNs of whoever may have recorded it, most telling first.
	pub fn actors(&self) -> Vec<u64> {
		let possessing = self.sources.iter().filter(|source| source.kind == EndpointKind::PossessingParty);
		let places = [&self.read_point, &self.biz_location].into_iter().flatten();
		places.chain(possessing.map(|source| &source.place)).map(|place| place.gln).collect()
	}
}

wire! {
	/// Why an event was wrong.
	both pub enum ErrorReason {
		/// It did not happen.
		DidNotOccur,
		/// It happened otherwise.
		IncorrectData,
	}
}

wire! {
	/// A party.
	read pub struct PartyView {
		/// The account that acts for it.
		pub account: AccountId32,
		/// Its GLN.
		pub gln: Option<u64>,
		/// Base units of SOUK held for what it recorded.
		pub deposit: u128,
	}
}

/// Its GLN, else its account.
impl fmt::Display for PartyView {
	fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self.gln {
			Some(gln) => write!(to, "GLN {gln:013}"),
			None => write!(to, "{}", self.account),
		}
	}
}

wire! {
	/// An error declaration.
	read pub struct ErrorView {
		/// Why.
		pub reason: ErrorReason,
		/// When it was declared, in milliseconds since 1970.
		pub declared: u64,
		/// The events that say what really happened.
		pub corrections: Vec<[u8; 32]>,
	}
}

wire! {
	/// An event on record.
	read pub struct EventView {
		/// Its place in the order of recording.
		pub number: u64,
		/// The event.
		pub event: TraceEvent,
		/// Who recorded it.
		pub by: PartyView,
		/// When the chain recorded it, in milliseconds since 1970.
		pub recorded: u64,
		/// The order whose delivery the chain itself recorded here.
		pub order: Option<u64>,
		/// Serialised items that were sold before.
		pub suspects: Vec<Item>,
		/// What was said to be wrong with it.
		pub error: Option<ErrorView>,
	}
}

wire! {
	/// Whose history a trace shows.
	both pub enum Direction {
		/// The item's own and that of its containers.
		Own,
		/// Also of what it was made from.
		Origin,
		/// Also of what was made from it.
		Product,
		/// Both.
		Both,
	}
}

wire! {
	/// How an event came into a trace.
	read #[derive(Copy)] pub enum Relation {
		/// It names the item.
		Own,
		/// It names a container the item was in.
		Container,
		/// It names something the item was made from.
		Origin,
		/// It names something made from the item.
		Product,
		/// It says the item was sold again, by somebody who does not possess it.
		Suspect,
	}
}

wire! {
	/// One event of a trace.
	read pub struct TraceEntry {
		/// The event.
		pub event: EventView,
		/// The item whose history it is from.
		pub item: Item,
		/// How that item belongs to the one asked for.
		pub relation: Relation,
	}
}

wire! {
	/// A page of a trace.
	read pub struct TracePage {
		/// The events.
		pub entries: Vec<TraceEntry>,
		/// What to ask the next page by.
		pub next: Option<u64>,
		/// Whether nothing was left out.
		pub complete: bool,
	}
}

wire! {
	/// Whether an item is still there.
	read #[derive(Copy)] pub enum ItemStatus {
		/// It is.
		Active,
		/// A transformation used it up.
		Consumed,
		/// It was taken out of use or destroyed.
		Decommissioned,
	}
}

impl fmt::Display for ItemStatus {
	fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
		to.write_str(match self {
			Self::Active => "active",
			Self::Consumed => "consumed",
			Self::Decommissioned => "decommissioned",
		})
	}
}

wire! {
	/// What is the matter with a lot.
	read #[derive(Copy)] pub enum LotAlert {
		/// Not to be sold for now.
		Held,
		/// Not to be sold, and to be taken back.
		Recalled,
	}
}

impl fmt::Display for LotAlert {
	fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
		to.write_str(match self {
			Self::Held => "on hold",
			Self::Recalled => "recalled",
		})
	}
}

wire! {
	/// A part of a lot.
	read pub struct HoldingView {
		/// Who possesses it, or sent it.
		pub possessor: PartyView,
		/// To whom it is on its way.
		pub recipient: Option<PartyView>,
		/// The container it is in.
		pub container: Option<Item>,
		/// How much, in millionths.
		pub amount: u64,
	}
}

wire! {
	/// An item.
	read pub struct ItemView {
		/// What it is called.
		pub key: Item,
		/// Whether it is still there.
		pub status: ItemStatus,
		/// Who possesses it; of a lot, who made it.
		pub possessor: PartyView,
		/// To whom it is on its way.
		pub recipient: Option<PartyView>,
		/// The container it is in.
		pub container: Option<Item>,
		/// How many items are in it.
		pub children: u32,
		/// The lot it belongs to.
		pub lot: Option<Item>,
		/// Of a lot: how much was made.
		pub produced: Option<Quantity>,
		/// Of a lot: who holds how much.
		pub holdings: Vec<HoldingView>,
		/// Events of its own history on record.
		pub events: u32,
		/// Whether it was sold to a consumer.
		pub sold: bool,
		/// How often it was sold again without coming back.
		pub alarms: u32,
		/// What is the matter with its lot.
		pub alert: Option<LotAlert>,
		/// Whether its possessor can sell it.
		pub sellable: bool,
	}
}

wire! {
	/// An item a recall concerns.
	read pub struct AffectedItem {
		/// The item.
		pub key: Item,
		/// Whether it is still there.
		pub status: ItemStatus,
		/// Whether it was sold to a consumer.
		pub sold: bool,
		/// Who has it.
		pub holders: Vec<HoldingView>,
		/// What it was made from or belongs to.
		pub through: Option<Item>,
	}
}

wire! {
	/// A page of what a recall concerns.
	read pub struct RecallPage {
		/// What is the matter with the lot.
		pub alert: Option<LotAlert>,
		/// Since when, in milliseconds since 1970.
		pub since: Option<u64>,
		/// Why, by whoever said so: an address.
		pub reason: Option<[u8; 36]>,
		/// The items, nearest first.
		pub items: Vec<AffectedItem>,
		/// The next page.
		pub next: Option<u32>,
		/// Whether nothing was left out.
		pub complete: bool,
	}
}

wire! {
	/// A committed Merkle root.
	read pub struct RootView {
		/// The root.
		pub root: [u8; 32],
		/// How many events it stands for.
		pub count: u32,
		/// Where they are.
		pub body: [u8; 36],
		/// Who committed it.
		pub by: PartyView,
		/// When, in milliseconds since 1970.
		pub committed: u64,
	}
}

wire! {
	/// Arguments of `record_events`.
	both pub struct RecordEvents {
		/// The batch.
		pub events: Vec<TraceEvent>,
	}
}

wire! {
	/// Arguments of `declare_error`.
	both pub struct DeclareError {
		/// Which event.
		pub event: [u8; 32],
		/// Why.
		pub reason: ErrorReason,
		/// What really happened.
		pub corrections: Vec<[u8; 32]>,
	}
}

wire! {
	/// Arguments of `commit_root`.
	both pub struct CommitRoot {
		/// The root.
		pub root: [u8; 32],
		/// How many events.
		pub count: u32,
		/// Where they are.
		pub body: [u8; 36],
	}
}

wire! {
	/// Arguments of `register_party`.
	both pub struct RegisterParty {
		/// What the signer wants to be called.
		pub gln: u64,
	}
}
