// SPDX-License-Identifier: Apache-2.0

//! What clients read of item histories, and the runtime API that answers.

use super::{
	CompanyPrefix, ErrorReason, EventId, Fault, ItemKey, ItemStatus, LotAlert, Quantity, RecallState, Spread,
	TraceEvent,
};
use crate::{
	codes::Unit,
	content::Cid,
	gs1::{Gln, Gtin, Lot},
	Balance, Millis, OrderId,
};
use alloc::{string::String, vec::Vec};
use codec::{Codec, Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;

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
	/// The company prefix that it holds.
	pub prefix: Option<CompanyPrefix>,
	/// The address of how to reach it, public or encrypted as it chose.
	pub contact: Option<Cid>,
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
	/// Whether the chain itself wrote it: a delivery of an order, or a call of the recipient. Its id is then no event hash,
	/// and its digest is zero.
	pub by_chain: bool,
	/// The order of a delivery that the chain itself wrote.
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
	/// What recalls and holds mean for the item asked for.
	pub recall: RecallState,
	/// The events.
	pub entries: Vec<TraceEntry<AccountId>>,
	/// The `after` of the next page; `None` on the last one.
	#[serde(with = "crate::json::optional_decimal")]
	pub next: Option<u64>,
	/// Whether the trace follows everything. A history that is too large for one read is cut; traces of the items named
	/// here show the rest. One through a transformation of which an event was pruned may miss other events of it.
	pub complete: bool,
}

/// A part of a lot.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct HoldingView<AccountId> {
	/// The party that has it; the sender of a part in transit.
	pub possessor: PartyView<AccountId>,
	/// The recipient of a part in transit.
	pub recipient: Option<PartyView<AccountId>>,
	/// The moment until which the recipient can receive it.
	#[serde(with = "crate::json::optional_decimal")]
	pub receivable_until: Option<Millis>,
	/// The container it is in.
	pub container: Option<ItemKey>,
	/// The amount, in millionths of the lot's unit.
	#[serde(with = "crate::json::decimal")]
	pub amount: u64,
	/// The part of it that was shipped without naming anybody, in millionths of the lot's unit.
	#[serde(with = "crate::json::decimal")]
	pub adrift: u64,
}

/// A page of the parties that have a lot, each with its part, or of the one that has an item.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct HoldersPage<AccountId> {
	/// The parts.
	pub holders: Vec<HoldingView<AccountId>>,
	/// The unit of their amounts; `None` counts pieces.
	pub unit: Option<Unit>,
	/// The next page; `None` on the last one.
	pub next: Option<u32>,
}

/// An alert on a lot that an item was made from.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct MarkView {
	/// The product of the lot.
	pub gtin: Gtin,
	/// The lot.
	pub lot: Lot,
	/// Whether the lot is recalled or on hold.
	pub alert: LotAlert,
	/// What the alert does to this item.
	pub spread: Spread,
	/// Whether the alert is the authority's.
	pub by_authority: bool,
	/// The address of the reason.
	pub reason: Option<Cid>,
}

/// How an ask for an item ended.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub enum AskEnd {
	/// The possessor handed the item over.
	#[codec(index = 0)]
	Answered,
	/// The possessor was silent, and the party that asked took the item.
	#[codec(index = 1)]
	Taken,
	/// The party that asked took the ask back.
	#[codec(index = 2)]
	Withdrawn,
	/// The possessor refused, or moderation did.
	#[codec(index = 3)]
	Refused,
	/// Nobody acted in time.
	#[codec(index = 4)]
	Lapsed,
}

/// A party's ask for an item that another one possesses.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct AskView<AccountId> {
	/// The party that asks.
	pub by: PartyView<AccountId>,
	/// The party that is asked.
	pub of: PartyView<AccountId>,
	/// The amount, in millionths of the lot's unit. Zero for anything but a lot.
	#[serde(with = "crate::json::decimal")]
	pub amount: u64,
	/// The moment until which the possessor can answer.
	#[serde(with = "crate::json::decimal")]
	pub answer_by: Millis,
	/// The moment after which anybody may remove the ask.
	#[serde(with = "crate::json::decimal")]
	pub until: Millis,
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
	/// Of an item that was shipped without naming anybody: the moment after which a party that asked for it in vain may
	/// take it.
	#[serde(with = "crate::json::optional_decimal")]
	pub adrift_until: Option<Millis>,
	/// The container it is in.
	pub container: Option<ItemKey>,
	/// The number of items in it.
	pub children: u32,
	/// The lot it belongs to.
	pub lot: Option<ItemKey>,
	/// The quantity of a lot that was made.
	pub produced: Option<Quantity>,
	/// The quantity of a lot that is still there.
	pub held: Option<Quantity>,
	/// The first 64 parts of a lot. `holders` of the runtime API reads all.
	pub holdings: Vec<HoldingView<AccountId>>,
	/// The number of events on record in its own history.
	pub events: u32,
	/// Whether it was sold to a consumer.
	pub sold: bool,
	/// How often it was sold again without coming back.
	pub alarms: u32,
	/// The alert on its lot, or on the lot itself.
	pub alert: Option<LotAlert>,
	/// What recalls and holds mean for it.
	pub recall: RecallState,
	/// The alerts on lots it was made from.
	pub marks: Vec<MarkView>,
	/// The number of parties that ask for it. `asks` of the runtime API reads them.
	pub asks: u32,
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
	/// What recalls and holds mean for it.
	pub recall: RecallState,
	/// The quantity of a lot that is still there.
	pub held: Option<Quantity>,
	/// The parties that have it: one for an item, any number for a lot, of which these are the first 64.
	pub holders: Vec<HoldingView<AccountId>>,
	/// Whether these are all. If not, `holders` of the runtime API reads the others.
	pub all_holders: bool,
	/// The item it was made from or the lot it belongs to; `None` for the recalled lot itself.
	pub through: Option<ItemKey>,
}

/// A page of the recall of a lot.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct RecallPage<AccountId> {
	/// Whether the chain knows the lot. A lot that it does not know can be recalled too.
	pub known: bool,
	/// The alert on the lot.
	pub alert: Option<LotAlert>,
	/// What the alert does to what was made from the lot.
	pub spread: Option<Spread>,
	/// Whether the alert is the authority's.
	pub by_authority: bool,
	/// The address of the reason for the alert.
	pub reason: Option<Cid>,
	/// The moment of the alert.
	#[serde(with = "crate::json::optional_decimal")]
	pub since: Option<Millis>,
	/// The lot, its serialised items, and all that was made from them; the nearest first.
	pub items: Vec<AffectedItem<AccountId>>,
	/// The next page; `None` on the last one.
	pub next: Option<u32>,
	/// Whether the recall follows everything. One that is too large for one read is cut. One through a transformation of
	/// which an event was pruned may miss what other events of it made.
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
	#[api_version(2)]
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

		/// The digest of each of these events, if it is on record; only the first 1 000 are answered. Zero for an event that
		/// the chain itself wrote.
		fn recorded(ids: Vec<EventId>) -> Vec<Option<H256>>;

		/// Page `page` of the parties that have a lot or an item: at most `limit` and at most 100. `None` if there is no
		/// such item.
		fn holders(key: ItemKey, page: u32, limit: u32) -> Option<HoldersPage<AccountId>>;

		/// Page `page` of the asks for an item: at most `limit` and at most 100. Empty after the last one.
		fn asks(key: ItemKey, page: u32, limit: u32) -> Vec<AskView<AccountId>>;

		/// The party that holds the company prefix of an item. Only that party may bring it into being. `None` if nobody
		/// holds it, and every registered party may.
		fn prefix_holder(key: ItemKey) -> Option<PartyView<AccountId>>;

		/// The party of a GLN, which is its own or that of a place it registered.
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
