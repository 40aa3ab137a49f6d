// SPDX-License-Identifier: Apache-2.0

//! An EPCIS event as the chain keeps it.

use super::{
	EventId, ItemKey, MaxEventItems, MaxPlaces, MaxReference, MaxTransactions, MaxUnits, MAX_EVENT_ITEMS,
};
use crate::{
	codes::Unit,
	content::Cid,
	gs1::{Extension, Gln, Lot},
	Millis,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::BoundedVec;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;

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
	/// In millionths of the unit ([`QUANTITY_SCALE`](super::QUANTITY_SCALE)).
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

impl Endpoint {
	/// The endpoint that decides who has the items: the possessing party or, if none is named, the owning party or, if
	/// none is named either, the location. Among two of one kind, the first that is named.
	pub fn first(endpoints: &[Self]) -> Option<&Self> {
		[EndpointKind::PossessingParty, EndpointKind::OwningParty, EndpointKind::Location]
			.iter()
			.find_map(|kind| endpoints.iter().find(|endpoint| endpoint.kind == *kind))
	}
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
	/// Its type (CBV 2.0 §7.3), or [`OTHER`](super::OTHER).
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
	/// The sha2-256 of the document's canonical form, which the tool makes. Two documents may have one id, but not one
	/// digest. The chain does not have the document, so it cannot recompute it. Zero in an event that the chain itself wrote.
	pub digest: H256,
	/// Its type.
	pub kind: EventKind,
	/// What it does to the items; `None` for a transformation, and only there.
	pub action: Option<Action>,
	/// The moment it happened.
	#[serde(with = "crate::json::decimal")]
	pub time: Millis,
	/// The offset of the local time from UTC, in minutes: -840 to 840.
	pub offset: i16,
	/// The business step (CBV 2.0 §7.1), or [`OTHER`](super::OTHER).
	pub biz_step: Option<u8>,
	/// The disposition (CBV 2.0 §7.2), or [`OTHER`](super::OTHER).
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
	/// The endpoint that says to whom the items go. See [`Endpoint::first`].
	pub fn receiver(&self) -> Option<&Endpoint> {
		Endpoint::first(&self.destinations)
	}

	/// The endpoint that says from whom the items come. See [`Endpoint::first`].
	pub fn sender(&self) -> Option<&Endpoint> {
		Endpoint::first(&self.sources)
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
