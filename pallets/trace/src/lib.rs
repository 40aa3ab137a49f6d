// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub use pallet::*;
pub use weights::WeightInfo;

pub mod types;
pub mod weights;

mod alerts;
mod corrections;
mod deliveries;
mod effects;
mod events;
mod items;
mod parties;
mod pruning;
mod recording;
mod roots;
mod views;
mod walk;

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
#[frame_support::pallet]
pub mod pallet {
	#[cfg(feature = "runtime-benchmarks")]
	use crate::BenchmarkHelper;
	use crate::{
		types::{
			count, Alert, Declaration, EventKey, EventRow, Holding, Item, ItemNo, Party, PartyNo, Root,
			RootNo, Run, Whereabouts, MAX_EVENT_ITEMS, MAX_PRUNED,
		},
		weights::WeightInfo,
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
		trace::{ErrorReason, EventId, Fault, ItemKey, LotAlert, MaxCorrections, MaxProof, TraceEvent},
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

		/// The origin that settles contested GLNs.
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
		/// The deposit for a row of storage, in base units of SOUK.
		type RowDeposit: Get<Balance>;
		/// The deposit for a byte of storage, in base units of SOUK.
		type ByteDeposit: Get<Balance>;
		/// How long the history of a final item stays after its last event, in milliseconds.
		type Retention: Get<Millis>;
		/// How long a shipment can be received, in milliseconds.
		type TransitPeriod: Get<Millis>;
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

	/// Why this pallet holds funds.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The registration of a GLN.
		#[codec(index = 0)]
		Party,
		/// Rows of storage.
		#[codec(index = 1)]
		Storage,
	}

	/// The number of the next party. Never dies, 4 bytes.
	#[pallet::storage]
	pub type NextParty<T> = StorageValue<_, PartyNo, ValueQuery>;

	/// Parties. The deposit of the GLN pays for the row. Without a GLN, the deposits for what the party recorded pay, or
	/// the fee of the order that delivered to it. A row with a GLN dies when the party gives the GLN up, another row when
	/// nothing names it any more.
	#[pallet::storage]
	pub type Parties<T: Config> = StorageMap<_, Twox64Concat, PartyNo, PartyOf<T>>;

	/// The party that an account records and possesses as. Paid for and removed with the party.
	#[pallet::storage]
	pub type PartyNumbers<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, PartyNo>;

	/// The party of a GLN. Paid for and removed with the party.
	#[pallet::storage]
	pub type Glns<T: Config> = StorageMap<_, Blake2_128Concat, Gln, PartyNo>;

	/// The number of the next item. Never dies, 8 bytes.
	#[pallet::storage]
	pub type NextItem<T> = StorageValue<_, ItemNo, ValueQuery>;

	/// Items. A deposit of the party that brought the item into being pays for this row and for the item's rows in other
	/// maps. They die with the item's history, which anybody may prune once the item is final and the retention period is
	/// over.
	#[pallet::storage]
	pub type Items<T: Config> = StorageMap<_, Twox64Concat, ItemNo, Item>;

	/// Items by name. Paid for and removed with the item.
	#[pallet::storage]
	pub type ItemNumbers<T: Config> = StorageMap<_, Blake2_128Concat, ItemKey, ItemNo>;

	/// The items in a container. The child's deposit pays for the row, which dies when the child is taken out.
	#[pallet::storage]
	pub type Children<T: Config> =
		StorageDoubleMap<_, Twox64Concat, ItemNo, Twox64Concat, ItemNo, (), OptionQuery>;

	/// The serialised items of a lot. Paid for and removed with the serialised item.
	#[pallet::storage]
	pub type LotMembers<T: Config> =
		StorageDoubleMap<_, Twox64Concat, ItemNo, Twox64Concat, ItemNo, (), OptionQuery>;

	/// The parts of a lot, by where they are. A deposit of the party whose event made the row pays for it. A row dies when
	/// nothing is left of its part.
	#[pallet::storage]
	pub type Holdings<T: Config> =
		StorageDoubleMap<_, Twox64Concat, ItemNo, Twox64Concat, Whereabouts, Holding, OptionQuery>;

	/// The number of the next event. Never dies, 8 bytes.
	#[pallet::storage]
	pub type NextEvent<T> = StorageValue<_, u64, ValueQuery>;

	/// Events. A deposit of the party that recorded the event pays for the row; for a delivery, the fee of the order does.
	/// A row dies when the last of its items is pruned.
	///
	/// The key is part of a hash, so an attacker cannot make the trie deep.
	#[pallet::storage]
	pub type Events<T: Config> = StorageMap<_, Identity, EventKey, EventRow>;

	/// Error declarations of events. A deposit of the declaring party pays for the row, which dies with the event.
	#[pallet::storage]
	pub type Declarations<T: Config> = StorageMap<_, Identity, EventKey, Declaration>;

	/// Transformations that several events describe. A deposit of the party pays for the row, which dies with the last of
	/// its events.
	#[pallet::storage]
	pub type Runs<T: Config> = StorageMap<_, Blake2_128Concat, (PartyNo, H256), Run>;

	/// Lots that are recalled or on hold. The lot's deposit pays for the row, or the authority's fee. A row dies when the
	/// recall or hold is lifted.
	#[pallet::storage]
	pub type Alerts<T: Config> = StorageMap<_, Blake2_128Concat, (Gtin, Lot), Alert>;

	/// The number of the next root. Never dies, 8 bytes.
	#[pallet::storage]
	pub type NextRoot<T> = StorageValue<_, RootNo, ValueQuery>;

	/// Committed roots. A deposit of the party that committed the root pays for the row. It dies when anybody removes it,
	/// after the retention period.
	#[pallet::storage]
	pub type Roots<T: Config> = StorageMap<_, Twox64Concat, RootNo, Root>;

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
			let batch = T::WeightInfo::record_events(T::MaxBatch::get(), T::MaxBatchItems::get());
			assert!(batch.all_lte(limit), "the largest batch fits a block");
			assert!(T::WeightInfo::prune_history(MAX_PRUNED).all_lte(limit), "the most that is pruned fits");
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
		/// **Origin:** any account that is no party with a GLN and does not act for one.
		///
		/// **Errors:** [`Error::GlnTaken`], [`Error::NoIdLeft`], [`Error::AlreadyParty`], or funds that cannot be held.
		///
		/// **Events:** [`Event::PartyRegistered`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::register_party())]
		pub fn register_party(origin: OriginFor<T>, gln: Gln) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_register_party(who, gln)
		}

		/// Give the GLN of the caller's party up. Its deposit is released.
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

		/// Give a contested GLN to another account, with everything its party possesses.
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
		/// **Weight:** by the number of events, and by the number of items they name together. If an event is refused, those
		/// after it are not paid for.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::record_events(
			count(events.len()),
			Pallet::<T>::items_named(events).min(T::MaxBatchItems::get())
		))]
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
		/// **Origin:** [`Config::RecallOrigin`] for any lot, or the party that made the lot.
		///
		/// **Errors:** [`Error::NotProducer`], [`Error::SetByAuthority`], [`Error::AlreadyAlerted`].
		///
		/// **Events:** [`Event::LotAlerted`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::recall_lot())]
		pub fn recall_lot(origin: OriginFor<T>, gtin: Gtin, lot: Lot, reason: Option<Cid>) -> DispatchResult {
			let by = Self::ensure_alerting(origin)?;
			Self::do_alert(by, gtin, lot, LotAlert::Recalled, reason)
		}

		/// Put a lot on hold. Nothing of it can be sold until the hold is lifted, or becomes a recall.
		///
		/// **Origin:** [`Config::RecallOrigin`] for any lot, or the party that made the lot.
		///
		/// **Errors:** [`Error::NotProducer`], [`Error::SetByAuthority`], [`Error::AlreadyAlerted`].
		///
		/// **Events:** [`Event::LotAlerted`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::hold_lot())]
		pub fn hold_lot(origin: OriginFor<T>, gtin: Gtin, lot: Lot, reason: Option<Cid>) -> DispatchResult {
			let by = Self::ensure_alerting(origin)?;
			Self::do_alert(by, gtin, lot, LotAlert::Held, reason)
		}

		/// End the recall or hold of a lot.
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
	}
}
