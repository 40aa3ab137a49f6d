// SPDX-License-Identifier: Apache-2.0

//! The pallet's events and errors.

use frame_support::pallet_macros::pallet_section;

/// A section of the pallet's module.
#[pallet_section]
mod events {
	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An account became the party of a GLN.
		PartyRegistered {
			/// The GLN.
			gln: Gln,
			/// The account.
			account: T::AccountId,
		},
		/// A party gave its GLN up.
		PartyRemoved {
			/// The GLN.
			gln: Gln,
		},
		/// Moderation gave a contested GLN to another account, with everything the party possesses.
		PartyReassigned {
			/// The GLN.
			gln: Gln,
			/// The account that acts for the party now.
			to: T::AccountId,
		},
		/// A party holds a company prefix.
		PrefixClaimed {
			/// The prefix.
			prefix: CompanyPrefix,
			/// The party's GLN.
			gln: Gln,
		},
		/// A party holds a company prefix no more.
		PrefixReleased {
			/// The prefix.
			prefix: CompanyPrefix,
			/// The party's GLN.
			gln: Gln,
		},
		/// A GLN became a place of a party.
		PlaceRegistered {
			/// The place.
			gln: Gln,
			/// The account that acts for the party.
			by: T::AccountId,
		},
		/// A party gave a place up.
		PlaceRemoved {
			/// The place.
			gln: Gln,
		},
		/// Moderation gave a contested place to another party.
		PlaceReassigned {
			/// The place.
			gln: Gln,
			/// The account that acts for that party.
			to: T::AccountId,
		},
		/// A party said how to reach it, or no longer says it.
		ContactSet {
			/// The account that acts for the party.
			by: T::AccountId,
			/// The address of the document.
			contact: Option<Cid>,
		},
		/// Items are on their way to another party, by a call.
		HandOverBegun {
			/// The account that has them.
			from: T::AccountId,
			/// The GLN they go to.
			to: Gln,
			/// The number of items.
			items: u32,
		},
		/// Items are no longer on their way to another party, and stay where they are.
		HandOverEnded {
			/// The account that ended it: the sender, or the recipient.
			by: T::AccountId,
			/// The number of items.
			items: u32,
		},
		/// A party took items over by a call.
		ItemsTaken {
			/// The account that has them now.
			by: T::AccountId,
			/// The event that the chain wrote.
			event: EventId,
			/// The number of items.
			items: u32,
			/// SOUK held for the new rows, in base units.
			deposit: Balance,
		},
		/// A party asks for an item that another one possesses.
		ItemAsked {
			/// The item.
			item: ItemKey,
			/// The account that asks.
			by: T::AccountId,
			/// The account that is asked.
			of: T::AccountId,
			/// The amount, in millionths of the lot's unit; zero for anything but a lot.
			amount: u64,
			/// The last moment for an answer, in milliseconds since the Unix epoch.
			answer_by: Millis,
		},
		/// An ask for an item ended.
		AskEnded {
			/// The item.
			item: ItemKey,
			/// The account that asked.
			by: Option<T::AccountId>,
			/// How it ended.
			end: AskEnd,
		},
		/// A batch of events was recorded.
		EventsRecorded {
			/// The account that recorded them.
			by: T::AccountId,
			/// The number of the first event. The others have the numbers after it.
			first: u64,
			/// The number of events.
			events: u32,
			/// The number of items that the events name. An item counts as often as it is named.
			items: u32,
			/// SOUK held for the new rows, in base units.
			deposit: Balance,
		},
		/// A serialised item was sold to a consumer a second time without coming back in between. It may have a clone.
		CloneSuspected {
			/// The item.
			item: ItemKey,
			/// The second sale; `None` for a delivery.
			event: Option<EventId>,
			/// The order that delivered it a second time; `None` for an event.
			order: Option<OrderId>,
			/// How often that has happened.
			alarms: u32,
		},
		/// An order delivered items. The buyer possesses them.
		ItemsDelivered {
			/// The order.
			order: OrderId,
			/// The buyer.
			to: T::AccountId,
			/// The number of items.
			items: u32,
		},
		/// An order gave items back to its seller.
		ItemsReturned {
			/// The order.
			order: OrderId,
			/// The seller.
			to: T::AccountId,
			/// The number of items.
			items: u32,
		},
		/// The party that recorded an event declared it erroneous.
		ErrorDeclared {
			/// The event.
			event: EventId,
			/// Why it is wrong.
			reason: ErrorReason,
		},
		/// A lot was recalled or put on hold.
		LotAlerted {
			/// The product.
			gtin: Gtin,
			/// The lot.
			lot: Lot,
			/// Whether it is recalled or on hold.
			alert: LotAlert,
			/// What happens to what was made from the lot.
			spread: Spread,
			/// The address of the reason, if there is one.
			reason: Option<Cid>,
			/// The account that made the lot, or `None` for the authority.
			by: Option<T::AccountId>,
		},
		/// The recall or hold of a lot ended.
		AlertLifted {
			/// The product.
			gtin: Gtin,
			/// The lot.
			lot: Lot,
		},
		/// An alert on a lot was extended to an item that was made from it before.
		AlertExtended {
			/// The product of the lot.
			gtin: Gtin,
			/// The lot.
			lot: Lot,
			/// The item.
			item: ItemKey,
		},
		/// A Merkle root of events was committed.
		RootCommitted {
			/// Its number.
			number: RootNo,
			/// The root.
			root: H256,
			/// The number of events under it.
			count: u32,
			/// The address of their documents.
			body: Cid,
			/// The account that committed it.
			by: T::AccountId,
		},
		/// An event was proven to be under a root.
		LeafProven {
			/// The root's number.
			number: RootNo,
			/// The event.
			leaf: EventId,
			/// Its place under the root, from zero.
			index: u32,
		},
		/// A root was removed.
		RootRemoved {
			/// Its number.
			number: RootNo,
		},
		/// Events of an item's history were removed.
		HistoryPruned {
			/// The item.
			item: ItemKey,
			/// The number of events removed.
			events: u32,
			/// Whether the item is gone too.
			gone: bool,
		},
	}

	/// Why a call is refused.
	#[pallet::error]
	pub enum Error<T> {
		/// An event of the batch, or an item of the list, is refused, and nothing of it is done.
		Refused {
			/// The event's place in the batch, or the item's in the list, from zero.
			index: u16,
			/// The reason.
			fault: Fault,
		},
		/// The batch has no events.
		EmptyBatch,
		/// The account or the GLN is no party.
		PartyNotFound,
		/// The GLN belongs to a party, or is a place of one.
		GlnTaken,
		/// No company can have this prefix: it has fewer than 6 or more than 12 digits, or GS1 uses these numbers otherwise.
		BadPrefix,
		/// Another party holds a company prefix that the number begins with, or one that overlaps.
		PrefixTaken,
		/// The party holds no company prefix.
		PrefixNotFound,
		/// The GLN is no place of the party.
		PlaceNotFound,
		/// The list of items is empty.
		NoItems,
		/// The party possesses the item already.
		AlreadyPossessed,
		/// The party asks for the item already.
		AlreadyAsked,
		/// There is no such ask.
		AskNotFound,
		/// The time of the ask is not over.
		AskNotOver,
		/// The account is a party already, or acts for one.
		AlreadyParty,
		/// Rows name the party: it possesses or recorded something.
		PartyInUse,
		/// No event on record has this id.
		EventNotFound,
		/// Another party recorded the event.
		NotRecorder,
		/// The event is declared erroneous already.
		AlreadyDeclared,
		/// No item has this name.
		ItemNotFound,
		/// The item is still in use.
		NotFinal,
		/// The retention period is not over.
		RetentionNotOver,
		/// The limit of events to remove is zero.
		NothingToPrune,
		/// No root has this number.
		RootNotFound,
		/// The root stands for no events.
		EmptyRoot,
		/// The proof does not lead to the root.
		BadProof,
		/// The caller did not make the lot.
		NotProducer,
		/// The lot is recalled or on hold already.
		AlreadyAlerted,
		/// The lot is neither recalled nor on hold.
		NotAlerted,
		/// The authority recalled or held the lot, so only the authority can change that.
		SetByAuthority,
		/// The events do not say that the output was made from an input that the alert concerns.
		NotLinked,
		/// The item is marked with the alert already.
		AlreadyMarked,
		/// The item is marked with as many alerts as it can be, and none of them is less grave.
		TooManyMarks,
		/// The seller does not possess the item.
		NotPossessed,
		/// The history of the item is over.
		ItemClosed,
		/// The item was sold already.
		AlreadySold,
		/// The item's lot is recalled or on hold.
		LotBlocked,
		/// The item was made from a lot whose alert blocks what was made from it.
		OriginBlocked,
		/// There is something in the item, which must not be sold with it.
		HasContents,
		/// Every number of a party, a root or an alert was given out.
		NoIdLeft,
		/// An amount does not fit.
		Overflow,
	}
}
