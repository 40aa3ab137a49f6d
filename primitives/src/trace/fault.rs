// SPDX-License-Identifier: Apache-2.0

//! The reasons that the chain refuses an event.

use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::PalletError;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

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
	/// The same event is on record.
	DuplicateEvent,
	/// The id of another event has the same short hash, or only the chain gives such an id. Neither happens by chance.
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
	/// The event names no source, so it does not say who sent the lot.
	SenderMissing,
	/// The event names no destination, so it does not say to whom the lot was shipped.
	RecipientMissing,
	/// Nothing is in transit to the party.
	NothingInTransit,
	/// The items were in transit for too long. The sender must ship them again.
	TransitLapsed,
	/// The lot is recalled or on hold, so nothing of it can be sold. If the alert blocks what is made from the lot, nothing
	/// of it can be used up either.
	LotBlocked,
	/// A number does not fit its type.
	Overflow,
	/// Another event has this id: its digest differs. One of the two must go under a root.
	SameIdOtherEvent,
	/// No party registered the GLN of the possessing party, which the event names first.
	PossessingPartyUnknown,
	/// No party registered the GLN of the owning party, which the event names first.
	OwningPartyUnknown,
	/// No party registered the GLN of the location as a place of its own, and the event names no party.
	LocationUnknown,
	/// Another party holds the company prefix that the item's number begins with.
	PrefixOfAnother,
	/// The item was made from a lot whose alert blocks what was made from it, so it can be neither sold nor used up.
	OriginBlocked,
	/// Nothing is on its way to the caller, and it asked for nothing that it may take without an answer.
	AskMissing,
	/// The possessor may still answer.
	StillAnswerable,
}
