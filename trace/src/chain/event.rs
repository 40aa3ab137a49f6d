// SPDX-License-Identifier: Apache-2.0

//! Events as the chain has them.
//!
//! The same types, with the same fields in the same order, as `souk_primitives::trace`; written out once more because
//! they are encoded by the chain's own metadata here, and because the chain's crates are too much to build for a client.

// The derives' own imports are taken for ours where a macro writes the type.
#![allow(unused_imports)]

use std::{fmt, str::FromStr};

use subxt::{
	config::substrate::AccountId32,
	ext::{
		codec::{Decode, Encode},
		scale_decode::DecodeAsType,
		scale_encode::EncodeAsType,
	},
};

use super::to_chain::millionths;
use crate::vocabulary::BIZ_STEP;
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

/// `1250.5KGM`, `1250.5 KGM`, `6`.
impl FromStr for Quantity {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		let refuse = || format!("{text}: must be an amount such as 12.5KGM, 12.5 or \"4 2N\"");
		let first = text.find(|one: char| one.is_ascii_uppercase()).unwrap_or(text.len());
		let (number, unit) =
			text.split_once(' ').or_else(|| text.split_at_checked(first)).ok_or_else(refuse)?;
		let is_number = number.starts_with(|one: char| one.is_ascii_digit())
			&& number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
		let is_unit = (2..=3).contains(&unit.len())
			&& unit.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
		if !is_number || !(unit.is_empty() || is_unit) {
			return Err(refuse());
		}
		let amount = millionths(number).map_err(|why| format!("{text}: {why}"))?;
		Ok(Quantity { amount, unit: (!unit.is_empty()).then(|| Unit(unit.as_bytes().to_vec())) })
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
	both #[derive(Copy)] pub enum EndpointKind {
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

impl Endpoint {
	/// The one that counts for possession, as on chain: the possessing party, else the owning party, else the location.
	pub fn first(ends: &[Endpoint]) -> Option<&Endpoint> {
		[EndpointKind::PossessingParty, EndpointKind::OwningParty, EndpointKind::Location]
			.into_iter()
			.find_map(|kind| ends.iter().find(|end| end.kind == kind))
	}
}

/// `possessing party GLN 9521000000025`.
impl fmt::Display for Endpoint {
	fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
		let kind = match self.kind {
			EndpointKind::Location => "location",
			EndpointKind::OwningParty => "owning party",
			EndpointKind::PossessingParty => "possessing party",
		};
		write!(to, "{kind} GLN {:013}", self.place.gln)
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
		/// SHA-256 of all it says in its document; zero where the chain wrote it itself.
		pub digest: [u8; 32],
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
	/// How many items it touches at most, the parent included, as the chain counts them. One that takes everything out of a
	/// container names none of it.
	pub fn weight(&self) -> usize {
		let packs = matches!(self.kind, EventType::Aggregation | EventType::Association);
		let takes_all = packs && self.action == Some(Action::Delete) && self.items.is_empty();
		let items = if takes_all { MAX_ITEMS } else { self.items.len() };
		items + self.outputs.len() + usize::from(self.parent.is_some())
	}

	/// The GLNs of whoever may have recorded it, most telling first.
	pub fn actors(&self) -> Vec<u64> {
		let places = [&self.read_point, &self.biz_location].into_iter().flatten();
		// Whoever receives says so, not whoever sent.
		let end = if self.takes() { self.receiver() } else { self.sender() };
		places.chain(end.map(|end| &end.place)).map(|place| place.gln).collect()
	}

	/// Who the items go to, as the chain reads it.
	pub fn receiver(&self) -> Option<&Endpoint> {
		Endpoint::first(&self.destinations)
	}

	/// Who the items come from, as the chain reads it.
	pub fn sender(&self) -> Option<&Endpoint> {
		Endpoint::first(&self.sources)
	}

	/// Whether it hands its items over: a shipment or a consignment.
	pub fn ships(&self) -> bool {
		self.kind != EventType::Transformation && self.is_step(&["shipping", "consigning"])
	}

	/// Whether it takes its items over.
	pub fn takes(&self) -> bool {
		self.kind != EventType::Transformation && self.is_step(&["receiving", "accepting"])
	}

	fn is_step(&self, words: &[&str]) -> bool {
		self.biz_step.and_then(|code| BIZ_STEP.value(code)).is_some_and(|step| words.contains(&step))
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
	/// The digits that GS1 gave to one company, at the beginning of all its keys.
	both #[derive(Copy)] pub struct CompanyPrefix {
		/// How many digits, 6 to 12.
		pub length: u8,
		/// The digits, zeros in front left out.
		pub digits: u64,
	}
}

impl fmt::Display for CompanyPrefix {
	fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(to, "{:0width$}", self.digits, width = usize::from(self.length.min(12)))
	}
}

wire! {
	/// A party.
	read pub struct PartyView {
		/// The account that acts for it.
		pub account: AccountId32,
		/// Its GLN.
		pub gln: Option<u64>,
		/// The company prefix it holds: only it brings items of that prefix into being.
		pub prefix: Option<CompanyPrefix>,
		/// The address of how to reach it.
		pub contact: Option<[u8; 36]>,
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
		/// Whether the chain wrote it itself: a delivery of an order, or a party that took items over. Its id is then no event
		/// hash.
		pub by_chain: bool,
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
		/// Whether an alert reaches the item asked for.
		pub recall: RecallState,
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
	/// What an alert does to what was made of the lot.
	both #[derive(Copy)] pub enum Spread {
		/// Nothing.
		Nothing,
		/// It marks it.
		Flagged,
		/// It blocks it like the lot.
		Blocked,
	}
}

impl fmt::Display for Spread {
	fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
		to.write_str(match self {
			Self::Nothing => "left alone",
			Self::Flagged => "flagged",
			Self::Blocked => "blocked",
		})
	}
}

wire! {
	/// Whether an alert reaches an item.
	read #[derive(Copy)] pub enum RecallState {
		/// None does.
		Free,
		/// It was made from a lot under an alert.
		Flagged,
		/// It cannot be sold: its lot is under an alert, or it was made from one that blocks it.
		Blocked,
	}
}

impl fmt::Display for RecallState {
	fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
		to.write_str(match self {
			Self::Free => "free",
			Self::Flagged => "flagged",
			Self::Blocked => "blocked",
		})
	}
}

wire! {
	/// An alert that reaches an item through what it was made from.
	read pub struct MarkView {
		/// The product of the lot under the alert.
		pub gtin: u64,
		/// The lot.
		pub lot: Text,
		/// What is the matter with it.
		pub alert: LotAlert,
		/// What that does to the item.
		pub spread: Spread,
		/// Whether the authority gave the alert, not the lot's maker.
		pub by_authority: bool,
		/// Why: an address.
		pub reason: Option<[u8; 36]>,
	}
}

wire! {
	/// A party that asks for an item another party has.
	read pub struct AskView {
		/// Who asks.
		pub by: PartyView,
		/// Who is asked.
		pub of: PartyView,
		/// How much of a lot, in millionths.
		pub amount: u64,
		/// Until when the possessor may answer, in milliseconds since 1970.
		pub answer_by: u64,
		/// Until when an ask without answer can be used, in milliseconds since 1970.
		pub until: u64,
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
		/// Of what is on its way: until when it can be received, in milliseconds since 1970.
		pub receivable_until: Option<u64>,
		/// How much, in millionths.
		pub amount: u64,
		/// How much of it was shipped to nobody, in millionths.
		pub adrift: u64,
	}
}

wire! {
	/// A page of the parts of a lot.
	read pub struct HoldersPage {
		/// The parts.
		pub holders: Vec<HoldingView>,
		/// What the lot is measured in.
		pub unit: Option<Unit>,
		/// The next page.
		pub next: Option<u32>,
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
		/// Until when the recipient can receive it, in milliseconds since 1970.
		pub receivable_until: Option<u64>,
		/// It was shipped to nobody: after when a party that asked for it in vain may take it, in milliseconds since 1970.
		pub adrift_until: Option<u64>,
		/// The container it is in.
		pub container: Option<Item>,
		/// How many items are in it.
		pub children: u32,
		/// The lot it belongs to.
		pub lot: Option<Item>,
		/// Of a lot: how much was made.
		pub produced: Option<Quantity>,
		/// Of a lot: how much is left of it.
		pub held: Option<Quantity>,
		/// Of a lot: who holds how much, the first of them.
		pub holdings: Vec<HoldingView>,
		/// Events of its own history on record.
		pub events: u32,
		/// Whether it was sold to a consumer.
		pub sold: bool,
		/// How often it was sold again without coming back.
		pub alarms: u32,
		/// What is the matter with its lot.
		pub alert: Option<LotAlert>,
		/// Whether an alert reaches it.
		pub recall: RecallState,
		/// The alerts on what it was made from.
		pub marks: Vec<MarkView>,
		/// How many parties ask for it.
		pub asks: u32,
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
		/// Whether the alert reaches it, and how.
		pub recall: RecallState,
		/// Of a lot: how much is left of it.
		pub held: Option<Quantity>,
		/// Who has it.
		pub holders: Vec<HoldingView>,
		/// Whether these are all.
		pub all_holders: bool,
		/// What it was made from or belongs to.
		pub through: Option<Item>,
	}
}

wire! {
	/// A page of what a recall concerns.
	read pub struct RecallPage {
		/// Whether the chain has the lot; there may be an alert about it before.
		pub known: bool,
		/// What is the matter with the lot.
		pub alert: Option<LotAlert>,
		/// What the alert does to what was made of the lot.
		pub spread: Option<Spread>,
		/// Whether the authority gave the alert, not the lot's maker.
		pub by_authority: bool,
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
		/// How many digits of the GLN are its company prefix, if it claims one.
		pub prefix: Option<u8>,
	}
}

wire! {
	/// Arguments of `claim_prefix`.
	both pub struct ClaimPrefix {
		/// How many digits of the party's GLN are its company prefix; none gives it up.
		pub prefix: Option<u8>,
	}
}

wire! {
	/// Arguments of `register_place` and `remove_place`.
	both pub struct RegisterPlace {
		/// The place's GLN.
		pub gln: u64,
	}
}

wire! {
	/// Arguments of `set_contact`.
	both pub struct SetContact {
		/// The address of how to reach the party; none takes it away.
		pub contact: Option<[u8; 36]>,
	}
}

wire! {
	/// Arguments of `recall_lot` and `hold_lot`.
	both pub struct AlertLot {
		/// The product.
		pub gtin: u64,
		/// The lot.
		pub lot: Text,
		/// Why: an address.
		pub reason: Option<[u8; 36]>,
		/// What it does to what was made of the lot; none for what is governed.
		pub spread: Option<Spread>,
	}
}

wire! {
	/// Arguments of `lift_alert`.
	both pub struct LiftAlert {
		/// The product.
		pub gtin: u64,
		/// The lot.
		pub lot: Text,
	}
}

wire! {
	/// Arguments of `extend_alert`.
	both pub struct ExtendAlert {
		/// The product of the lot under the alert.
		pub gtin: u64,
		/// The lot.
		pub lot: Text,
		/// What was used up, which the alert reaches.
		pub input: Item,
		/// The event that used it up.
		pub used: [u8; 32],
		/// What was made.
		pub output: Item,
		/// The event that made it.
		pub made: [u8; 32],
	}
}

wire! {
	/// Arguments of `hand_over`.
	both pub struct HandOver {
		/// What.
		pub items: Vec<EventItem>,
		/// To which party, by its GLN or that of a place of it.
		pub to: u64,
	}
}

wire! {
	/// Arguments of `take_over` and `turn_away`.
	both pub struct TakeOver {
		/// What.
		pub items: Vec<EventItem>,
		/// From which party; needed for lots.
		pub from: Option<u64>,
	}
}

wire! {
	/// Arguments of `take_back`.
	both pub struct TakeBack {
		/// What.
		pub items: Vec<EventItem>,
		/// To which party it was on its way; needed for lots.
		pub to: Option<u64>,
	}
}

wire! {
	/// Arguments of `ask_for`.
	both pub struct AskFor {
		/// What.
		pub item: EventItem,
		/// Which party; needed for lots.
		pub of: Option<u64>,
	}
}

wire! {
	/// Arguments of `refuse_ask`.
	both pub struct RefuseAsk {
		/// What was asked for.
		pub item: Item,
		/// Who asked.
		pub by: u64,
	}
}

wire! {
	/// Arguments of `withdraw_ask`.
	both pub struct WithdrawAsk {
		/// What was asked for.
		pub item: Item,
		/// The account that was asked.
		pub of: AccountId32,
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_read_an_amount_with_and_without_a_unit() {
		let unit = |text: &str| Some(Unit(text.as_bytes().to_vec()));
		for (text, amount, unit) in [
			("12.5KGM", 12_500_000, unit("KGM")),
			("12.5 KGM", 12_500_000, unit("KGM")),
			("4 2N", 4_000_000, unit("2N")),
			("0.000001", 1, None),
			("7", 7_000_000, None),
		] {
			assert_eq!(text.parse(), Ok(Quantity { amount, unit }), "{text}");
		}
		for text in ["", "KGM", "-1", "1e3", "12.5kgm", "12.5K", "12.5KGMX", "1 2 3", "0.0000001"] {
			assert!(text.parse::<Quantity>().is_err(), "{text}");
		}
	}

	#[test]
	fn should_count_a_whole_container_where_everything_is_taken_out() {
		let of = |action: Action, items: usize| {
			let item = Item::Sscc { sscc: 106_141_411_234_567_897 };
			let one = EventItem { key: item.clone(), quantity: None };
			let mut event = TraceEvent::decode(&mut [0u8; 200].as_slice()).unwrap();
			event.kind = EventType::Aggregation;
			(event.action, event.parent, event.items) = (Some(action), Some(item), vec![one; items]);
			event.weight()
		};
		assert_eq!((of(Action::Delete, 0), of(Action::Delete, 2)), (MAX_ITEMS + 1, 3));
		assert_eq!((of(Action::Add, 2), of(Action::Observe, 0)), (3, 1));
	}

	#[test]
	fn should_take_the_possessing_party_before_the_owning_one_and_that_before_the_location() {
		let end = |kind: EndpointKind, gln: u64| Endpoint { kind, place: Place { gln, extension: None } };
		let place = end(EndpointKind::Location, 1);
		let owner = end(EndpointKind::OwningParty, 2);
		let (holder, other) = (end(EndpointKind::PossessingParty, 3), end(EndpointKind::PossessingParty, 4));
		let all = [place.clone(), owner.clone(), holder.clone(), other];
		assert_eq!(Endpoint::first(&all), Some(&holder));
		assert_eq!(Endpoint::first(&[place.clone(), owner.clone()]), Some(&owner));
		assert_eq!(Endpoint::first(std::slice::from_ref(&place)), Some(&place));
		assert_eq!(Endpoint::first(&[]), None);
	}
}
