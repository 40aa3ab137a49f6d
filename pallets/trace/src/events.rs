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
		/// An event of the batch is refused, and nothing of the batch is recorded.
		Refused {
			/// The event's place in the batch, from zero.
			index: u16,
			/// The reason.
			fault: Fault,
		},
		/// The batch has no events.
		EmptyBatch,
		/// The account or the GLN is no party.
		PartyNotFound,
		/// The GLN belongs to another account.
		GlnTaken,
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
		/// The seller does not possess the item.
		NotPossessed,
		/// The history of the item is over.
		ItemClosed,
		/// The item was sold already.
		AlreadySold,
		/// The item's lot is recalled or on hold.
		LotBlocked,
		/// Every number of a party or a root was given out.
		NoIdLeft,
		/// An amount does not fit.
		Overflow,
	}
}
