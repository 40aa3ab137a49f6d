// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub use pallet::*;
pub use weights::WeightInfo;

pub mod types;
pub mod weights;

mod alerts;
mod asks;
mod corrections;
mod deliveries;
mod effects;
mod events;
mod items;
mod parties;
mod places;
mod prefixes;
mod pruning;
mod recording;
mod roots;
mod storage;
mod transfers;
mod views;
mod walk;
mod work;

#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

use frame_support::pallet_macros::import_section;

/// What benchmarks need of a runtime.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper {
	/// Let [`Config::Time`] read `now`.
	fn set_time(now: souk_primitives::Millis);
}

// The macro's expansion calls `expect`. Code in this module must not.
#[allow(clippy::expect_used)]
#[import_section(events::events)]
#[import_section(storage::storage)]
#[frame_support::pallet]
pub mod pallet {
	#[cfg(feature = "runtime-benchmarks")]
	use crate::BenchmarkHelper;
	use crate::{
		types::{
			count, Alert, AlertNo, Ask, AskKey, Declaration, EventKey, EventRow, Holding, Item, ItemNo,
			Party, PartyNo, PlaceRow, PrefixRow, Root, RootNo, Run, Whereabouts, MAX_EVENT_ITEMS, MAX_PRUNED,
		},
		weights::WeightInfo,
		work::BatchWork,
	};
	use frame_support::{
		dispatch::WithPostDispatchInfo,
		pallet_prelude::*,
		traits::{fungible, UnixTime},
	};
	use frame_system::pallet_prelude::*;
	use souk_primitives::{
		activity::Activity,
		content::Cid,
		gs1::{Gln, Gtin, Lot},
		holds::Deposits,
		trace::{
			AskEnd, CompanyPrefix, ErrorReason, EventId, EventItem, Fault, ItemKey, LotAlert, MaxCorrections,
			MaxEventItems, MaxProof, Spread, TraceEvent,
		},
		Balance, Millis, OrderId,
	};
	use sp_core::H256;

	/// The version of the storage layout.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// A party in this runtime.
	pub type PartyOf<T> = Party<<T as frame_system::Config>::AccountId>;

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The configuration of the pallet. Governance may change every parameter that is not a constant. A change reaches
	/// only what happens after it.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		// Origins.

		/// The origin that settles contested GLNs, company prefixes and asks.
		type ModerationOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// The authority that may recall or hold any lot.
		type RecallOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		// Types.

		/// The runtime's hold reason.
		type RuntimeHoldReason: From<HoldReason>;

		// Dependencies.

		/// SOUK, for deposits.
		type Currency: fungible::Mutate<Self::AccountId, Balance = Balance>
			+ Deposits<Self::AccountId, Reason = Self::RuntimeHoldReason>;
		/// The ledger of power.
		type Activity: Activity<Self::AccountId>;
		/// The clock that deadlines run by: how long a recipient has to take what was sent.
		type Time: UnixTime;
		/// The time of day. Everything that a history dates, and how long it is kept, is told by it.
		type Calendar: UnixTime;

		// Parameters.

		/// The deposit for a GLN, in base units of SOUK.
		type PartyDeposit: Get<Balance>;
		/// The deposit for a company prefix, in base units of SOUK.
		type PrefixDeposit: Get<Balance>;
		/// The deposit for a place, in base units of SOUK.
		type PlaceDeposit: Get<Balance>;
		/// The deposit for an ask, in base units of SOUK.
		type AskDeposit: Get<Balance>;
		/// The deposit for a row of storage, in base units of SOUK.
		type RowDeposit: Get<Balance>;
		/// The deposit for a byte of storage, in base units of SOUK.
		type ByteDeposit: Get<Balance>;
		/// How long the history of a final item stays after its last event, in milliseconds.
		type Retention: Get<Millis>;
		/// How long a shipment can be received, and how long a possessor can answer an ask, in milliseconds.
		type TransitPeriod: Get<Millis>;
		/// What an alert does to what was made from the lot, if the call does not say.
		type DefaultSpread: Get<Spread>;
		/// The most that an alert of a producer does to what other parties made from the lot. The authority's alerts, and the
		/// producer's own products, have no such limit.
		type ProducerSpread: Get<Spread>;
		/// The most events of one call; at least 100.
		#[pallet::constant]
		type MaxBatch: Get<u32>;
		/// The most items that the events of one call name together.
		#[pallet::constant]
		type MaxBatchItems: Get<u32>;
		/// The weights of the calls.
		type WeightInfo: WeightInfo;

		/// A clock for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper;
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxBatch::get() >= 100, "a call can record a hundred events");
			assert!(T::MaxBatch::get() <= u16::MAX.into(), "a refusal can name the event");
			assert!(T::MaxBatchItems::get() >= T::MaxBatch::get(), "each event can name an item");
			let one = MAX_EVENT_ITEMS.saturating_mul(2).saturating_add(1);
			assert!(T::MaxBatchItems::get() >= one, "the largest event fits a batch");
			let limit = T::BlockWeights::get()
				.get(DispatchClass::Normal)
				.max_extrinsic
				.unwrap_or(T::BlockWeights::get().max_block);
			for most in BatchWork::dearest(T::MaxBatch::get(), T::MaxBatchItems::get()) {
				let batch = most.weight::<T::WeightInfo>();
				assert!(batch.all_lte(limit), "the dearest batch fits a block: {batch:?} of {limit:?}");
			}
			assert!(T::WeightInfo::prune_history(MAX_PRUNED).all_lte(limit), "the most that is pruned fits");
			assert!(
				T::WeightInfo::take_over(MAX_EVENT_ITEMS).all_lte(limit),
				"the most that is taken over fits"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Become the party of a GLN. A deposit is held.
		///
		/// - `prefix`: how many digits of the GLN, 6 to 12, are the party's company prefix. A second deposit is held for it. From
		///   then on only the party brings items into being whose numbers begin with it. A party whose GLN is under no prefix of
		///   its own names none.
		///
		/// **Origin:** any account that is no party with a GLN and does not act for one.
		///
		/// **Errors:** [`Error::GlnTaken`], [`Error::PrefixTaken`], [`Error::BadPrefix`], [`Error::NoIdLeft`],
		/// [`Error::AlreadyParty`], [`Error::Overflow`], or funds that cannot be held.
		///
		/// **Events:** [`Event::PartyRegistered`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::register_party())]
		pub fn register_party(origin: OriginFor<T>, gln: Gln, prefix: Option<u8>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_register_party(who, gln, prefix)
		}

		/// Give the GLN of the caller's party up, with its company prefix and its contact. The deposits are released.
		///
		/// **Origin:** the account that acts for the party.
		///
		/// **Errors:** [`Error::PartyNotFound`], [`Error::PartyInUse`], or a hold that cannot be released.
		///
		/// **Events:** [`Event::PartyRemoved`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::remove_party())]
		pub fn remove_party(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_remove_party(who)
		}

		/// Give a contested GLN to another account, with the company prefix, the places and everything else of its party.
		///
		/// The account that paid deposits for what it recorded stays their owner and gets them back.
		///
		/// **Origin:** [`Config::ModerationOrigin`].
		///
		/// **Errors:** [`Error::PartyNotFound`], [`Error::AlreadyParty`], [`Error::NoIdLeft`].
		///
		/// **Events:** [`Event::PartyReassigned`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::reassign_party())]
		pub fn reassign_party(origin: OriginFor<T>, gln: Gln, to: T::AccountId) -> DispatchResult {
			T::ModerationOrigin::ensure_origin(origin)?;
			Self::do_reassign_party(gln, to)
		}

		/// Record events, all of them or none. A deposit for the new rows is held.
		///
		/// **Origin:** a party. It must possess the items. Only a party with a GLN can bring items into being.
		///
		/// **Errors:** [`Error::EmptyBatch`], [`Error::PartyNotFound`], [`Error::Refused`] with the event's place in the
		/// batch and the [`Fault`], [`Error::Overflow`], or funds that cannot be held.
		///
		/// **Events:** [`Event::EventsRecorded`], [`Event::CloneSuspected`].
		///
		/// **Weight:** by the number of events, and by the items and rows that these come to. Beforehand this is the most that
		/// they can come to; what the call does not need goes back. If an event is refused, those after it are not paid for.
		#[pallet::call_index(3)]
		#[pallet::weight(BatchWork::most(events).weight::<T::WeightInfo>())]
		pub fn record_events(
			origin: OriginFor<T>,
			events: BoundedVec<TraceEvent, T::MaxBatch>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::do_record_events(who, events.into_inner())
		}

		/// Declare an event erroneous, once. The event stays on record with this mark. A deposit is held.
		///
		/// `corrections` are the events that say what really happened. They need not be on record.
		///
		/// **Origin:** the party that recorded the event.
		///
		/// **Errors:** [`Error::EventNotFound`], [`Error::NotRecorder`], [`Error::AlreadyDeclared`], [`Error::Overflow`],
		/// or funds that cannot be held.
		///
		/// **Events:** [`Event::ErrorDeclared`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::declare_error())]
		pub fn declare_error(
			origin: OriginFor<T>,
			event: EventId,
			reason: ErrorReason,
			corrections: BoundedVec<EventId, MaxCorrections>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_declare_error(who, event, reason, corrections)
		}

		/// Commit the Merkle root of many events at once. A deposit is held.
		///
		/// - `root`: of a binary Merkle tree over blake2-256 whose leaves are the 32 bytes of the events' ids.
		/// - `count`: the number of events.
		/// - `body`: the address of the documents.
		///
		/// **Origin:** a party with a GLN.
		///
		/// **Errors:** [`Error::PartyNotFound`], [`Error::EmptyRoot`], [`Error::Overflow`], [`Error::NoIdLeft`], or funds
		/// that cannot be held.
		///
		/// **Events:** [`Event::RootCommitted`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::commit_root())]
		pub fn commit_root(
			origin: OriginFor<T>,
			root: H256,
			#[pallet::compact] count: u32,
			body: Cid,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_commit_root(who, root, count, body)
		}

		/// Prove on chain that an event is under a committed root.
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::RootNotFound`], [`Error::BadProof`].
		///
		/// **Events:** [`Event::LeafProven`].
		///
		/// **Weight:** constant, for the longest proof.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::prove_leaf())]
		pub fn prove_leaf(
			origin: OriginFor<T>,
			#[pallet::compact] root: RootNo,
			leaf: EventId,
			#[pallet::compact] index: u32,
			proof: BoundedVec<H256, MaxProof>,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_prove_leaf(root, leaf, index, proof.into_inner())
		}

		/// Remove a root whose retention period is over. Its deposit is released.
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::RootNotFound`], [`Error::RetentionNotOver`].
		///
		/// **Events:** [`Event::RootRemoved`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::remove_root())]
		pub fn remove_root(origin: OriginFor<T>, #[pallet::compact] root: RootNo) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_remove_root(root)
		}

		/// Recall a lot. Nothing of it can be sold until the recall is lifted.
		///
		/// `spread` says what happens to what transformations made from the lot: nothing, a flag, or the same as to the lot. By
		/// default [`Config::DefaultSpread`]. It reaches what is made from now on; [`Pallet::extend_alert`] brings it to what was
		/// made before. If it blocks, the lot cannot be used up either.
		///
		/// **Origin:** [`Config::RecallOrigin`] for any lot, or the party that made the lot. Once the authority lifted an alert
		/// of that party, the party alerts the lot no more.
		///
		/// **Errors:** [`Error::NotProducer`], [`Error::SetByAuthority`], [`Error::AlreadyAlerted`], [`Error::NoIdLeft`].
		///
		/// **Events:** [`Event::LotAlerted`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::recall_lot())]
		pub fn recall_lot(
			origin: OriginFor<T>,
			gtin: Gtin,
			lot: Lot,
			reason: Option<Cid>,
			spread: Option<Spread>,
		) -> DispatchResult {
			let by = Self::ensure_alerting(origin)?;
			Self::do_alert(by, gtin, lot, LotAlert::Recalled, reason, spread)
		}

		/// Put a lot on hold. Nothing of it can be sold until the hold is lifted, or becomes a recall. `spread` is that of
		/// [`Pallet::recall_lot`].
		///
		/// **Origin:** [`Config::RecallOrigin`] for any lot, or the party that made the lot. Once the authority lifted an alert
		/// of that party, the party alerts the lot no more.
		///
		/// **Errors:** [`Error::NotProducer`], [`Error::SetByAuthority`], [`Error::AlreadyAlerted`], [`Error::NoIdLeft`].
		///
		/// **Events:** [`Event::LotAlerted`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::hold_lot())]
		pub fn hold_lot(
			origin: OriginFor<T>,
			gtin: Gtin,
			lot: Lot,
			reason: Option<Cid>,
			spread: Option<Spread>,
		) -> DispatchResult {
			let by = Self::ensure_alerting(origin)?;
			Self::do_alert(by, gtin, lot, LotAlert::Held, reason, spread)
		}

		/// End the recall or hold of a lot. What was made from it is free of this alert at once.
		///
		/// **Origin:** [`Config::RecallOrigin`] for any lot. The party that made the lot can end only what it began.
		///
		/// **Errors:** [`Error::NotProducer`], [`Error::NotAlerted`], [`Error::SetByAuthority`].
		///
		/// **Events:** [`Event::AlertLifted`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::lift_alert())]
		pub fn lift_alert(origin: OriginFor<T>, gtin: Gtin, lot: Lot) -> DispatchResult {
			let by = Self::ensure_alerting(origin)?;
			Self::do_lift_alert(by, gtin, lot)
		}

		/// Remove up to `limit` events from the history of an item that is final and past the retention period. The item
		/// goes with the last of them. Every deposit goes back to the account that paid it. If events are left, call again.
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::ItemNotFound`], [`Error::NotFinal`], [`Error::RetentionNotOver`],
		/// [`Error::NothingToPrune`].
		///
		/// **Events:** [`Event::HistoryPruned`].
		///
		/// **Weight:** by `limit`, at most [`MAX_PRUNED`]; the part for events that were not there is refunded. A call that
		/// is refused weighs as much as one that removes one event.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::prune_history((*limit).min(MAX_PRUNED)))]
		pub fn prune_history(
			origin: OriginFor<T>,
			item: ItemKey,
			#[pallet::compact] limit: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			match Self::do_prune_history(item, limit.min(MAX_PRUNED)) {
				Ok(events) => Ok(Some(T::WeightInfo::prune_history(events)).into()),
				Err(error) => Err(error.with_weight(T::WeightInfo::prune_history(limit.min(1)))),
			}
		}

		/// Claim a company prefix: the first `prefix` digits, 6 to 12, of the GLN of the caller's party. It takes the place of
		/// one claimed before. `None` gives it up. The deposit is held, or released.
		///
		/// **Origin:** the account that acts for a party with a GLN.
		///
		/// **Errors:** [`Error::PartyNotFound`], [`Error::BadPrefix`], [`Error::PrefixTaken`], [`Error::PrefixNotFound`],
		/// [`Error::Overflow`], or funds that cannot be held.
		///
		/// **Events:** [`Event::PrefixReleased`], [`Event::PrefixClaimed`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::claim_prefix())]
		pub fn claim_prefix(origin: OriginFor<T>, prefix: Option<u8>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_claim_prefix(who, prefix)
		}

		/// Take a contested company prefix from the party of a GLN. Its deposit is released.
		///
		/// **Origin:** [`Config::ModerationOrigin`].
		///
		/// **Errors:** [`Error::PartyNotFound`], [`Error::PrefixNotFound`].
		///
		/// **Events:** [`Event::PrefixReleased`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::revoke_prefix())]
		pub fn revoke_prefix(origin: OriginFor<T>, gln: Gln) -> DispatchResult {
			T::ModerationOrigin::ensure_origin(origin)?;
			Self::do_revoke_prefix(gln)
		}

		/// Register a GLN as a place of the caller's party. What is shipped to that location goes to the party. A deposit is held.
		///
		/// **Origin:** the account that acts for a party with a GLN.
		///
		/// **Errors:** [`Error::PartyNotFound`], [`Error::GlnTaken`], [`Error::PrefixTaken`], or funds that cannot be held.
		///
		/// **Events:** [`Event::PlaceRegistered`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::register_place())]
		pub fn register_place(origin: OriginFor<T>, gln: Gln) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_register_place(who, gln)
		}

		/// Give a place of the caller's party up. Its deposit is released.
		///
		/// **Origin:** the account that acts for the party of the place.
		///
		/// **Errors:** [`Error::PlaceNotFound`].
		///
		/// **Events:** [`Event::PlaceRemoved`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::remove_place())]
		pub fn remove_place(origin: OriginFor<T>, gln: Gln) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_remove_place(who, gln)
		}

		/// Give a contested place to the party of another account. The deposit of the party that registered it is released.
		///
		/// **Origin:** [`Config::ModerationOrigin`].
		///
		/// **Errors:** [`Error::PlaceNotFound`], [`Error::PartyNotFound`].
		///
		/// **Events:** [`Event::PlaceReassigned`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::reassign_place())]
		pub fn reassign_place(origin: OriginFor<T>, gln: Gln, to: T::AccountId) -> DispatchResult {
			T::ModerationOrigin::ensure_origin(origin)?;
			Self::do_reassign_place(gln, to)
		}

		/// Say how to reach the caller's party, or with `None` no more. Recalls show it. A deposit is held, or released.
		///
		/// `contact` is the address of a document, which is public or encrypted as the party chose.
		///
		/// **Origin:** the account that acts for a party, with or without a GLN.
		///
		/// **Errors:** [`Error::PartyNotFound`], [`Error::Overflow`], or funds that cannot be held.
		///
		/// **Events:** [`Event::ContactSet`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::set_contact())]
		pub fn set_contact(origin: OriginFor<T>, contact: Option<Cid>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_contact(who, contact)
		}

		/// Hand items and parts of lots over to the party of a GLN, as an event of shipping does. It answers the asks of that
		/// party. A deposit is held for each new part of a lot.
		///
		/// **Origin:** the party that possesses all of them.
		///
		/// **Errors:** [`Error::PartyNotFound`], [`Error::NoItems`], [`Error::AlreadyPossessed`], [`Error::Refused`] with the
		/// place in the list and the [`Fault`], or funds that cannot be held.
		///
		/// **Events:** [`Event::AskEnded`], [`Event::HandOverBegun`].
		///
		/// **Weight:** by the number of items.
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::hand_over(count(items.len())))]
		pub fn hand_over(
			origin: OriginFor<T>,
			items: BoundedVec<EventItem, MaxEventItems>,
			to: Gln,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_hand_over(who, items.into_inner(), to)
		}

		/// Take items and parts of lots over that are on their way to the caller's party, or that it asked for in vain. The chain
		/// writes the event of it into their histories. A deposit is held for the new rows.
		///
		/// - `items`: a lot without a quantity stands for all that can be taken.
		/// - `from`: the sender's GLN. Lots need it.
		///
		/// **Origin:** the recipient, or the party that asked.
		///
		/// **Errors:** [`Error::PartyNotFound`], [`Error::NoItems`], [`Error::Refused`] with the place in the list and the
		/// [`Fault`], [`Error::Overflow`], or funds that cannot be held.
		///
		/// **Events:** [`Event::AskEnded`], [`Event::ItemsTaken`].
		///
		/// **Weight:** by the number of items.
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::take_over(count(items.len())))]
		pub fn take_over(
			origin: OriginFor<T>,
			items: BoundedVec<EventItem, MaxEventItems>,
			from: Option<Gln>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_take_over(who, items.into_inner(), from)
		}

		/// End hand-overs by the caller's party, also those that lapsed. Nothing has to be received or to be ended by anybody else.
		///
		/// - `items`: a lot without a quantity stands for all that is on its way.
		/// - `to`: the recipient's GLN. Lots need it.
		///
		/// **Origin:** the party that sent them.
		///
		/// **Errors:** [`Error::PartyNotFound`], [`Error::NoItems`], [`Error::Refused`] with the place in the list and the
		/// [`Fault`], or funds that cannot be held.
		///
		/// **Events:** [`Event::HandOverEnded`].
		///
		/// **Weight:** by the number of items.
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::take_back(count(items.len())))]
		pub fn take_back(
			origin: OriginFor<T>,
			items: BoundedVec<EventItem, MaxEventItems>,
			to: Option<Gln>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_take_back(who, items.into_inner(), to)
		}

		/// Turn items and parts of lots away that are on their way to the caller's party. They stay with their sender.
		///
		/// - `items`: a lot without a quantity stands for all that is on its way.
		/// - `from`: the sender's GLN. Lots need it.
		///
		/// **Origin:** the recipient.
		///
		/// **Errors:** [`Error::PartyNotFound`], [`Error::NoItems`], [`Error::Refused`] with the place in the list and the
		/// [`Fault`], or funds that cannot be held.
		///
		/// **Events:** [`Event::HandOverEnded`].
		///
		/// **Weight:** by the number of items.
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::turn_away(count(items.len())))]
		pub fn turn_away(
			origin: OriginFor<T>,
			items: BoundedVec<EventItem, MaxEventItems>,
			from: Option<Gln>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_turn_away(who, items.into_inner(), from)
		}

		/// Ask the possessor of an item, or of a part of a lot, to hand it over. A deposit is held until the ask ends.
		///
		/// Silence decides only over what the possessor shipped without naming anybody. Then the caller may take it with
		/// [`Pallet::take_over`], once [`Config::TransitPeriod`] has passed since the ask and since the shipping. Everything else
		/// stays where it is.
		///
		/// - `item`: with a quantity for a lot.
		/// - `of`: the GLN of the party that has the part of the lot. Anything else has one possessor.
		///
		/// **Origin:** the account that acts for a party with a GLN.
		///
		/// **Errors:** [`Error::PartyNotFound`], [`Error::ItemNotFound`], [`Error::ItemClosed`], [`Error::AlreadyPossessed`],
		/// [`Error::AlreadyAsked`], [`Error::Refused`] with the [`Fault`], [`Error::Overflow`], or funds that cannot be held.
		///
		/// **Events:** [`Event::ItemAsked`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(22)]
		#[pallet::weight(T::WeightInfo::ask_for())]
		pub fn ask_for(origin: OriginFor<T>, item: EventItem, of: Option<Gln>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_ask_for(who, item, of)
		}

		/// Refuse the ask of the party of a GLN. With this the caller also says that it still has the item, so no other ask that
		/// stays unanswered decides over what was shipped so far.
		///
		/// **Origin:** the party that is asked.
		///
		/// **Errors:** [`Error::PartyNotFound`], [`Error::ItemNotFound`], [`Error::AskNotFound`].
		///
		/// **Events:** [`Event::AskEnded`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(23)]
		#[pallet::weight(T::WeightInfo::refuse_ask())]
		pub fn refuse_ask(origin: OriginFor<T>, item: ItemKey, by: Gln) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_refuse_ask(who, item, by)
		}

		/// Take an ask back. `of` is the account that acts for the party that was asked.
		///
		/// **Origin:** the party that asked.
		///
		/// **Errors:** [`Error::PartyNotFound`], [`Error::ItemNotFound`], [`Error::AskNotFound`].
		///
		/// **Events:** [`Event::AskEnded`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(24)]
		#[pallet::weight(T::WeightInfo::withdraw_ask())]
		pub fn withdraw_ask(origin: OriginFor<T>, item: ItemKey, of: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_ask(who, item, of)
		}

		/// Remove an ask of the party of a GLN to the party of the account `of`.
		///
		/// **Origin:** [`Config::ModerationOrigin`] at any time, for an ask that is contested. Anyone once its time is over.
		///
		/// **Errors:** [`Error::PartyNotFound`], [`Error::ItemNotFound`], [`Error::AskNotFound`], [`Error::AskNotOver`].
		///
		/// **Events:** [`Event::AskEnded`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(25)]
		#[pallet::weight(T::WeightInfo::dismiss_ask())]
		pub fn dismiss_ask(origin: OriginFor<T>, item: ItemKey, by: Gln, of: T::AccountId) -> DispatchResult {
			let end = match T::ModerationOrigin::try_origin(origin) {
				Ok(_) => AskEnd::Refused,
				Err(origin) => {
					ensure_signed(origin)?;
					AskEnd::Lapsed
				},
			};
			Self::do_dismiss_ask(item, by, of, end)
		}

		/// Extend the alert on a lot to an item that was made before. What is made from the item later is marked by itself.
		///
		/// - `input`: an item that the alert concerns: the lot, an item of it, or one that is marked.
		/// - `used`: the event that used the input up.
		/// - `output`: the item that was made.
		/// - `made`: the event that made it: the same one, or another event of the same transformation.
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::NotAlerted`], [`Error::ItemNotFound`], [`Error::EventNotFound`], [`Error::NotLinked`],
		/// [`Error::AlreadyMarked`], [`Error::TooManyMarks`].
		///
		/// **Events:** [`Event::AlertExtended`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(26)]
		#[pallet::weight(T::WeightInfo::extend_alert())]
		pub fn extend_alert(
			origin: OriginFor<T>,
			gtin: Gtin,
			lot: Lot,
			input: ItemKey,
			used: EventId,
			output: ItemKey,
			made: EventId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_extend_alert(gtin, lot, input, used, output, made)
		}
	}
}
