// SPDX-License-Identifier: Apache-2.0

//! Rows as they are stored, and the rules that do not depend on the pallet's configuration.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use souk_primitives::{
	codes::Unit,
	content::Cid,
	gs1::{Gln, Gtin, Lot},
	trace::{
		biz_step, disposition, Action, BizTransaction, Endpoint, ErrorReason, EventId, EventKind, Fault,
		ItemKey, ItemStatus, LotAlert, MaxCorrections, MaxPlaces, MaxTransactions, MaxUnits, Place, Quantity,
		Spread, TraceEvent, OTHER, TRANSACTION_TYPES,
	},
	Balance, Millis, OrderId,
};
use sp_core::H256;

/// A party, numbered by the chain.
pub type PartyNo = u32;
/// An item, numbered by the chain.
pub type ItemNo = u64;
/// A committed root, numbered by the chain.
pub type RootNo = u64;
/// A recall or a hold, numbered by the chain. No number is given out twice.
pub type AlertNo = u32;
/// The key of an event's row: the first eight bytes of the blake2-256 of its id. Zero stands for no event.
pub type EventKey = u64;

/// The most items in one list of an event, as a number.
pub const MAX_EVENT_ITEMS: u32 = 128;
/// The most alerts that one item is marked with.
pub const MAX_MARKS: usize = 4;
/// The alerts on lots that an item was made from.
pub type AlertMarks = BoundedVec<AlertNo, ConstU32<4>>;
/// The most entries of an event: two lists and a parent.
pub type MaxEntries = ConstU32<257>;
/// The most containers around an item: a box in a case on a pallet in a container on a ship, and some to spare.
pub const MAX_DEPTH: u8 = 8;
/// How far in the future an event may lie, in milliseconds. Clocks differ, and so do time zones.
pub const MAX_LEAD: Millis = 24 * 3_600 * 1_000;
/// The most events that one call of `prune_history` removes.
pub const MAX_PRUNED: u32 = 256;
/// The longest period that governance can set: 20 years, in milliseconds.
pub const MAX_PERIOD: Millis = 20 * 366 * 24 * 3_600 * 1_000;
/// The bytes of an item's rows: the item, its number, its places in a container and in a lot.
pub const ITEM_BYTES: u32 = 560;
/// The bytes of the rows of a part of a lot: the part, and its place in a container.
pub const HOLDING_BYTES: u32 = 180;
/// The bytes of a transformation's row.
pub const RUN_BYTES: u32 = 380;
/// The bytes that a contact adds to a party's row.
pub const CONTACT_BYTES: u32 = 60;
/// The bytes of a committed root's row: its key, the hash, the address, and the deposit.
pub const ROOT_BYTES: u32 = 160;
/// The bytes of the key of an event's row: 32 of pallet and map, 8 of the row.
pub const EVENT_KEY_BYTES: u32 = 40;

/// The byte that stands for no word.
const NONE: u8 = OTHER - 1;

/// A party, which possesses or records.
///
/// Possession goes by the party's number. Deposits are held on its account. Its agent is the number whose account acts for
/// it. The agent is the party itself, until moderation gives a contested GLN to another account.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Party<AccountId> {
	/// The account whose funds are on hold for the records of this number. Never changes.
	pub account: AccountId,
	/// Its GLN, if it has one.
	pub gln: Option<Gln>,
	/// The number whose account acts for this one: itself, unless the GLN was given to another account.
	#[codec(compact)]
	pub agent: PartyNo,
	/// The number this one acts for instead of itself.
	pub acts_for: Option<PartyNo>,
	/// SOUK held for the GLN, in base units.
	#[codec(compact)]
	pub registration: Balance,
	/// SOUK held for rows, in base units.
	#[codec(compact)]
	pub held: Balance,
	/// The part of `held` that is due back and could not be released yet, in base units.
	#[codec(compact)]
	pub owed: Balance,
	/// How often rows name this number.
	#[codec(compact)]
	pub refs: u64,
	/// How many digits of its GLN are its company prefix; zero if it holds none.
	pub prefix: u8,
	/// How to reach it, if it said so.
	pub contact: Option<Contact>,
}

/// How to reach a party.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Contact {
	/// The address of the document, which is public or encrypted as the party chose.
	pub cid: Cid,
	/// The party that paid for it.
	#[codec(compact)]
	pub payer: PartyNo,
	/// Its deposit, in base units.
	#[codec(compact)]
	pub deposit: Balance,
}

/// The registration of a place. The index of GLNs names its party.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct PlaceRow {
	/// The party that paid for the row.
	#[codec(compact)]
	pub payer: PartyNo,
	/// Its deposit, in base units. Zero after moderation gave the place to another party.
	#[codec(compact)]
	pub deposit: Balance,
}

/// What is known of the numbers that begin with some digits. No prefix that a party holds begins with another one.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub enum PrefixRow {
	/// So many parties hold longer prefixes that begin with these digits.
	Begun(#[codec(compact)] u32),
	/// A party holds the prefix of these digits.
	Held {
		/// The party.
		#[codec(compact)]
		party: PartyNo,
		/// The party that paid for the rows.
		#[codec(compact)]
		payer: PartyNo,
		/// The deposit for them, in base units. Zero after moderation gave the GLN to another account.
		#[codec(compact)]
		deposit: Balance,
	},
}

/// Who asks whom for an item.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct AskKey {
	/// The party that asks.
	#[codec(compact)]
	pub by: PartyNo,
	/// The party that possessed the item, or the part of the lot, when it was asked.
	#[codec(compact)]
	pub of: PartyNo,
}

/// A party's ask for an item that another one possesses.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Ask {
	/// The amount, in millionths of the lot's unit; zero for anything but a lot.
	#[codec(compact)]
	pub amount: u64,
	/// The last moment for an answer, in milliseconds since the Unix epoch. Silence decides nothing before.
	#[codec(compact)]
	pub answer_by: Millis,
	/// The moment after which anybody may remove the row, in milliseconds since the Unix epoch.
	#[codec(compact)]
	pub until: Millis,
	/// The party that paid for the row.
	#[codec(compact)]
	pub payer: PartyNo,
	/// Its deposit, in base units.
	#[codec(compact)]
	pub deposit: Balance,
}

/// A hand-over under way.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Pending {
	/// The recipient.
	#[codec(compact)]
	pub to: PartyNo,
	/// The last moment at which the recipient can receive it, in milliseconds since the Unix epoch.
	#[codec(compact)]
	pub until: Millis,
}

/// A sale to a consumer.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Sale {
	/// The event; zero for a delivery that left no row.
	pub event: EventKey,
	/// The order that delivered it.
	pub order: Option<OrderId>,
}

/// The amount of a lot, in millionths of its unit.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Measure {
	/// The unit; `None` counts pieces.
	pub unit: Option<Unit>,
	/// The amount made so far.
	#[codec(compact)]
	pub produced: u64,
	/// The amount still there: the sum of all its parts.
	#[codec(compact)]
	pub held: u64,
}

/// An item.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Item {
	/// Its name.
	pub key: ItemKey,
	/// Whether it is in use, used up, or taken out of use.
	pub status: ItemStatus,
	/// The party that possesses it. Of an item in a container: the party that packed it. Of a lot: the party that made it.
	#[codec(compact)]
	pub holder: PartyNo,
	/// The party that brought it into being. Never changes.
	#[codec(compact)]
	pub maker: PartyNo,
	/// The party that paid for the row.
	#[codec(compact)]
	pub payer: PartyNo,
	/// Its deposit, in base units.
	#[codec(compact)]
	pub deposit: Balance,
	/// The newest event of its history; each names the one before.
	pub last: EventKey,
	/// The newest event of another party that sold it again; each names the one before.
	pub suspect: EventKey,
	/// How many events its history has.
	#[codec(compact)]
	pub events: u32,
	/// When its history last grew, in milliseconds since the Unix epoch.
	#[codec(compact)]
	pub touched: Millis,
	/// Whether its history is being removed. Nothing is appended any more then.
	pub pruning: bool,
	/// A hand-over under way.
	pub pending: Option<Pending>,
	/// If its possessor's newest event shipped it and named nobody: the moment after which a party that asked for it in vain
	/// may take it, in milliseconds since the Unix epoch. Otherwise zero.
	#[codec(compact)]
	pub adrift: Millis,
	/// How many parties ask for it.
	#[codec(compact)]
	pub asks: u32,
	/// The container it is in.
	pub inside: Option<ItemNo>,
	/// How many items are in it.
	#[codec(compact)]
	pub children: u32,
	/// An upper bound of how deep the items in it are nested; zero if there are none.
	pub height: u8,
	/// The lot it belongs to.
	pub lot: Option<ItemNo>,
	/// Of a lot: how many serialised items belong to it.
	#[codec(compact)]
	pub members: u32,
	/// Of a lot: its amount.
	pub measure: Option<Measure>,
	/// Its sale to a consumer.
	pub sale: Option<Sale>,
	/// How often it was sold again without coming back.
	#[codec(compact)]
	pub alarms: u32,
	/// The alerts on lots that it was made from. An alert that was lifted leaves its number here, which then means nothing.
	pub marks: AlertMarks,
	/// Of a lot: whether the authority lifted an alert of its maker. The maker can then alert it no more.
	pub cleared: bool,
}

impl Item {
	/// A new item, which its maker possesses.
	pub fn new(key: ItemKey, maker: PartyNo, payer: PartyNo, deposit: Balance, now: Millis) -> Self {
		Self {
			key,
			status: ItemStatus::Active,
			holder: maker,
			maker,
			payer,
			deposit,
			last: 0,
			suspect: 0,
			events: 0,
			touched: now,
			pruning: false,
			pending: None,
			adrift: 0,
			asks: 0,
			inside: None,
			children: 0,
			height: 0,
			lot: None,
			members: 0,
			measure: None,
			sale: None,
			alarms: 0,
			marks: AlertMarks::new(),
			cleared: false,
		}
	}

	/// Whether its history can go on.
	pub fn is_open(&self) -> bool {
		self.status == ItemStatus::Active && !self.pruning
	}

	/// Whether its history is over, as far as the chain can know. It may then be removed after the retention period.
	pub fn is_final(&self) -> bool {
		if self.key.is_lot() {
			return self.members == 0 && self.measure.as_ref().is_none_or(|measure| measure.held == 0);
		}
		if self.children > 0 || self.inside.is_some() || self.pending.is_some() {
			return false;
		}
		let emptied = matches!(self.key, ItemKey::Sscc { .. });
		self.status != ItemStatus::Active || self.sale.is_some() || emptied
	}
}

/// The whereabouts of a part of a lot.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub enum Whereabouts {
	/// With a party.
	Party(#[codec(compact)] PartyNo),
	/// On its way. The sender possesses it until it is received.
	Transit {
		/// The sender.
		#[codec(compact)]
		from: PartyNo,
		/// The recipient.
		#[codec(compact)]
		to: PartyNo,
	},
	/// In a container.
	Inside(#[codec(compact)] ItemNo),
}

/// A part of a lot.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Holding {
	/// The amount, in millionths of the lot's unit; never zero.
	#[codec(compact)]
	pub amount: u64,
	/// Of a part on its way: the last moment at which it can be received, in milliseconds since the Unix epoch. Of a part
	/// adrift: the moment after which a party that asked for it in vain may take it.
	#[codec(compact)]
	pub until: Millis,
	/// Of a part with a party: how much of it the party shipped without naming anybody, in millionths of the lot's unit.
	#[codec(compact)]
	pub adrift: u64,
	/// The party that paid for the row.
	#[codec(compact)]
	pub payer: PartyNo,
	/// Its deposit, in base units.
	#[codec(compact)]
	pub deposit: Balance,
}

/// The role of an item in an event.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub enum ItemRole {
	/// The event is about it.
	Subject,
	/// It is the container or asset.
	Parent,
	/// It is packed or taken out.
	Child,
	/// It is taken out, because everything is.
	Implied,
	/// It is used up.
	Input,
	/// It is made.
	Output,
	/// It is sold again, by a party that does not possess it. The event is no part of the item's history.
	Suspect,
}

/// One item of an event, and the item's event before it.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct EventEntry {
	/// The item.
	#[codec(compact)]
	pub item: ItemNo,
	/// Its role.
	pub role: ItemRole,
	/// Of a lot: the amount, in millionths of its unit; zero if the event states none.
	#[codec(compact)]
	pub amount: u64,
	/// The event before this one in its history, or among its suspects.
	pub previous: EventKey,
}

/// The fields that few events have.
#[derive(Clone, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Details {
	/// The transformation it is part of.
	pub transformation: Option<H256>,
	/// The transformation's event before this one.
	pub previous: EventKey,
	/// The yields that it declares.
	pub declared: BoundedVec<Quantity, MaxUnits>,
	/// The lot of the items that came into being.
	pub lot: Option<Lot>,
	/// The order that made the chain write it.
	pub order: Option<OrderId>,
	/// Whether the chain wrote it.
	pub by_chain: bool,
}

/// An event.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct EventRow {
	/// Its id.
	pub id: EventId,
	/// The digest of the document's canonical form.
	pub digest: H256,
	/// Its place in the order of recording.
	#[codec(compact)]
	pub number: u64,
	/// The party that recorded it.
	#[codec(compact)]
	pub by: PartyNo,
	/// The party that paid for the row.
	#[codec(compact)]
	pub payer: PartyNo,
	/// Its deposit, in base units.
	#[codec(compact)]
	pub deposit: Balance,
	/// Kind and action in one byte.
	pub what: u8,
	/// Business step.
	pub step: u8,
	/// Disposition.
	pub disposition: u8,
	/// When it happened, in milliseconds since the Unix epoch.
	#[codec(compact)]
	pub time: Millis,
	/// Offset of the local time from UTC, in minutes.
	pub offset: i16,
	/// When it was recorded, in seconds since 1970; good until 2106.
	pub recorded: u32,
	/// Where it happened.
	pub read_point: Option<Place>,
	/// Where the items are afterwards.
	pub biz_location: Option<Place>,
	/// Its items.
	pub entries: BoundedVec<EventEntry, MaxEntries>,
	/// The number of items that still lead here. The row goes with the last.
	#[codec(compact)]
	pub live: u32,
	/// Business transactions.
	pub transactions: BoundedVec<BizTransaction, MaxTransactions>,
	/// Where it came from.
	pub sources: BoundedVec<Endpoint, MaxPlaces>,
	/// Where it goes.
	pub destinations: BoundedVec<Endpoint, MaxPlaces>,
	/// The fields that few events have.
	pub details: Option<Details>,
	/// The address of the document.
	pub body: Option<Cid>,
}

impl EventRow {
	/// The bytes of its row in storage, key included.
	pub fn size(&self) -> u32 {
		u32::try_from(self.encoded_size()).unwrap_or(u32::MAX).saturating_add(EVENT_KEY_BYTES)
	}

	/// The entry of an item in its history, or among its suspects.
	pub fn entry(&self, item: ItemNo, suspect: bool) -> Option<&EventEntry> {
		self.entries.iter().find(|entry| entry.item == item && (entry.role == ItemRole::Suspect) == suspect)
	}
}

/// Kind and action in one byte.
pub fn pack(kind: EventKind, action: Option<Action>) -> u8 {
	let kind: u8 = match kind {
		EventKind::Object => 0,
		EventKind::Aggregation => 4,
		EventKind::Association => 8,
		EventKind::Transformation => 12,
		EventKind::Transaction => 16,
	};
	kind | match action {
		Some(Action::Observe) => 0,
		Some(Action::Add) => 1,
		Some(Action::Delete) => 2,
		None => 3,
	}
}

/// Kind and action from one byte.
pub fn unpack(what: u8) -> (EventKind, Option<Action>) {
	let kind = match what >> 2 {
		0 => EventKind::Object,
		1 => EventKind::Aggregation,
		2 => EventKind::Association,
		3 => EventKind::Transformation,
		_ => EventKind::Transaction,
	};
	let action = match what & 3 {
		0 => Some(Action::Observe),
		1 => Some(Action::Add),
		2 => Some(Action::Delete),
		_ => None,
	};
	(kind, action)
}

/// A word in one byte.
pub fn pack_word(word: Option<u8>) -> u8 {
	word.unwrap_or(NONE)
}

/// A word from one byte.
pub fn unpack_word(word: u8) -> Option<u8> {
	(word != NONE).then_some(word)
}

fn is_word(word: Option<u8>, count: u8) -> bool {
	word.is_none_or(|word| word < count || word == OTHER)
}

/// Check the fields of an event. This reads no item.
///
/// # Errors
///
/// The first fault.
pub fn check_form(event: &TraceEvent, now: Millis) -> Result<(), Fault> {
	ensure((-840..=840).contains(&event.offset), Fault::BadOffset)?;
	ensure(event.time <= now.saturating_add(MAX_LEAD), Fault::BadTime)?;
	ensure(is_word(event.biz_step, biz_step::COUNT), Fault::UnknownWord)?;
	ensure(is_word(event.disposition, disposition::COUNT), Fault::UnknownWord)?;
	let types_known = event.transactions.iter().all(|one| is_word(one.kind, TRANSACTION_TYPES));
	ensure(types_known, Fault::UnknownWord)?;

	let transforms = event.kind == EventKind::Transformation;
	ensure(transforms == event.action.is_none(), Fault::WrongAction)?;
	let transforming =
		!event.outputs.is_empty() || event.transformation.is_some() || !event.declared.is_empty();
	ensure(transforms || !transforming, Fault::UnexpectedField)?;
	let (parent, action) = (event.parent.is_some(), event.action);
	match event.kind {
		EventKind::Object => {
			ensure(!parent, Fault::UnexpectedField)?;
			ensure(!event.items.is_empty(), Fault::NoItems)?;
		},
		EventKind::Transformation => {
			ensure(!parent, Fault::UnexpectedField)?;
			let (inputs, outputs) = (!event.items.is_empty(), !event.outputs.is_empty());
			let complete = inputs && outputs || event.transformation.is_some() && (inputs || outputs);
			ensure(complete, Fault::IncompleteTransformation)?;
			ensure(event.declared.is_empty() || inputs, Fault::YieldWithoutInput)?;
		},
		EventKind::Aggregation | EventKind::Association => {
			let optional = event.kind == EventKind::Aggregation && action == Some(Action::Observe);
			ensure(parent || optional, Fault::ParentMissing)?;
			ensure(!event.items.is_empty() || parent && action != Some(Action::Add), Fault::NoItems)?;
		},
		EventKind::Transaction => {
			ensure(!event.transactions.is_empty(), Fault::TransactionMissing)?;
			ensure(!event.items.is_empty() || parent, Fault::NoItems)?;
		},
	}
	let mut named: alloc::vec::Vec<&ItemKey> =
		event.items.iter().chain(&event.outputs).map(|item| &item.key).chain(&event.parent).collect();
	named.sort_unstable();
	let repeated = named.windows(2).any(|pair| matches!(pair, [one, other] if one == other));
	ensure(!repeated, Fault::DuplicateItem)?;
	let pieces = event.items.iter().chain(&event.outputs);
	ensure(
		pieces.clone().all(|item| item.key.is_lot() || item.quantity.is_none()),
		Fault::UnexpectedQuantity,
	)?;
	ensure(pieces.flat_map(|item| &item.quantity).all(|quantity| quantity.amount > 0), Fault::QuantityMissing)
}

/// The quantities of a transformation in one unit, in millionths of it.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct UnitQuantities {
	/// The unit; `None` counts pieces, and a serialised item is one.
	pub unit: Option<Unit>,
	/// The amount taken in.
	#[codec(compact)]
	pub inputs: u64,
	/// The most that may come out, as declared.
	pub declared: Option<u64>,
	/// The amount that came out.
	#[codec(compact)]
	pub outputs: u64,
}

impl UnitQuantities {
	/// The most that may come out.
	///
	/// An amount that goes in and comes out in the same unit of measure is conserved: a declaration can only lower it. Pieces
	/// are not conserved: a log becomes planks. For pieces, and for a unit in which nothing went in, the declaration stands.
	pub fn limit(&self) -> u64 {
		match self.declared {
			None => self.inputs,
			Some(declared) if self.unit.is_some() && self.inputs > 0 => declared.min(self.inputs),
			Some(declared) => declared,
		}
	}
}

/// The quantities of one transformation, by unit.
#[derive(Clone, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Quantities(pub BoundedVec<UnitQuantities, MaxUnits>);

impl Quantities {
	fn of(&mut self, unit: &Option<Unit>) -> Result<&mut UnitQuantities, Fault> {
		let known = self.0.iter().position(|one| one.unit == *unit);
		let index = match known {
			Some(index) => index,
			None => {
				let one = UnitQuantities { unit: unit.clone(), inputs: 0, declared: None, outputs: 0 };
				self.0.try_push(one).map_err(|_| Fault::TooManyUnits)?;
				self.0.len().saturating_sub(1)
			},
		};
		self.0.get_mut(index).ok_or(Fault::TooManyUnits)
	}

	/// Count an amount that goes in.
	///
	/// # Errors
	///
	/// [`Fault::TooManyUnits`], [`Fault::Overflow`].
	pub fn take_in(&mut self, unit: &Option<Unit>, amount: u64) -> Result<(), Fault> {
		let one = self.of(unit)?;
		one.inputs = one.inputs.checked_add(amount).ok_or(Fault::Overflow)?;
		Ok(())
	}

	/// Let an amount more come out.
	///
	/// # Errors
	///
	/// [`Fault::TooManyUnits`], [`Fault::Overflow`].
	pub fn declare(&mut self, quantity: &Quantity) -> Result<(), Fault> {
		let one = self.of(&quantity.unit)?;
		let declared = one.declared.unwrap_or_default();
		one.declared = Some(declared.checked_add(quantity.amount).ok_or(Fault::Overflow)?);
		Ok(())
	}

	/// Count an amount that comes out.
	///
	/// # Errors
	///
	/// [`Fault::TooManyUnits`], [`Fault::Overflow`].
	pub fn give_out(&mut self, unit: &Option<Unit>, amount: u64) -> Result<(), Fault> {
		let one = self.of(unit)?;
		one.outputs = one.outputs.checked_add(amount).ok_or(Fault::Overflow)?;
		Ok(())
	}

	/// Whether no more came out than may.
	pub fn is_kept(&self) -> bool {
		self.0.iter().all(|one| one.outputs <= one.limit())
	}
}

/// A transformation that several events describe.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Run {
	/// Its quantities.
	pub quantities: Quantities,
	/// The alerts on its inputs.
	pub marks: AlertMarks,
	/// Its newest event; each names the one before.
	pub last: EventKey,
	/// How many events of it are on record.
	#[codec(compact)]
	pub events: u32,
	/// The party that paid for the row.
	#[codec(compact)]
	pub payer: PartyNo,
	/// Its deposit, in base units.
	#[codec(compact)]
	pub deposit: Balance,
}

/// The declaration that an event is wrong.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Declaration {
	/// Why it is wrong.
	pub reason: ErrorReason,
	/// When it was declared, in milliseconds since the Unix epoch.
	#[codec(compact)]
	pub declared: Millis,
	/// The events that say what really happened.
	pub corrections: BoundedVec<EventId, MaxCorrections>,
	/// The party that paid for the row.
	#[codec(compact)]
	pub payer: PartyNo,
	/// Its deposit, in base units.
	#[codec(compact)]
	pub deposit: Balance,
}

/// The recall or hold of a lot.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Alert {
	/// The product.
	pub gtin: Gtin,
	/// The lot.
	pub lot: Lot,
	/// What happens to what was made from the lot.
	pub spread: Spread,
	/// Whether it is recalled or on hold.
	pub kind: LotAlert,
	/// The address of the reason, if there is one.
	pub reason: Option<Cid>,
	/// The party that made the lot, or `None` for the authority.
	pub by: Option<PartyNo>,
	/// When it began, in milliseconds since the Unix epoch.
	#[codec(compact)]
	pub since: Millis,
}

/// A committed Merkle root.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Root {
	/// The root.
	pub root: H256,
	/// The number of events under it.
	#[codec(compact)]
	pub count: u32,
	/// The address of their documents.
	pub body: Cid,
	/// The party that committed it.
	#[codec(compact)]
	pub by: PartyNo,
	/// The party that paid for the row.
	#[codec(compact)]
	pub payer: PartyNo,
	/// Its deposit, in base units.
	#[codec(compact)]
	pub deposit: Balance,
	/// When it was committed, in milliseconds since the Unix epoch.
	#[codec(compact)]
	pub committed: Millis,
}

/// Refuse an event or an item unless a condition holds.
///
/// # Errors
///
/// The fault.
pub fn ensure(condition: bool, fault: Fault) -> Result<(), Fault> {
	if condition {
		Ok(())
	} else {
		Err(fault)
	}
}

/// The length of something bounded, as the number the chain counts with.
pub fn count(length: usize) -> u32 {
	// Cannot saturate: everything counted here has a bound far below.
	u32::try_from(length).unwrap_or(u32::MAX)
}
