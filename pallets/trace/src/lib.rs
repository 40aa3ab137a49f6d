// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(
	not(any(test, feature = "runtime-benchmarks")),
	deny(
		clippy::arithmetic_side_effects,
		// Not `as_conversions`, which also fires inside the derives of SCALE and FRAME.
		clippy::expect_used,
		clippy::indexing_slicing,
		clippy::panic,
		clippy::unwrap_used
	)
)]

extern crate alloc;

pub use pallet::*;
pub use weights::WeightInfo;

pub mod types;
pub mod weights;

mod alerts;
mod corrections;
mod deliveries;
mod effects;
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
pub mod benchmarking;

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

// What the pallet macro writes expects what it has checked; by hand this module does not.
#[allow(clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use crate::{
		types::{
			count, Alert, Declaration, EventKey, EventRow, Holder, Holding, Item, ItemNo, Party, PartyNo,
			Root, RootNo, Run, MAX_EVENT_ITEMS, MAX_PRUNED,
		},
		weights::WeightInfo,
	};
	use frame_support::{
		pallet_prelude::*,
		traits::{fungible, UnixTime},
	};
	use frame_system::pallet_prelude::*;
	use souk_primitives::{
		activity::Activity,
		content::Cid,
		gs1::{Gln, Gtin, Lot},
		trace::{ErrorReason, EventId, Fault, ItemKey, LotAlert, MaxCorrections, MaxProof, TraceEvent},
		Balance, Millis, OrderId,
	};
	use sp_core::H256;

	/// The storage version of this pallet.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// A party in this runtime.
	pub type PartyOf<T> = Party<<T as frame_system::Config>::AccountId>;

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		// Origins.

		/// Who settles contested GLNs.
		type ModerationOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// The authority that may recall or hold any lot.
		type RecallOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		// Types.

		/// The runtime's reasons for holds.
		type RuntimeHoldReason: From<HoldReason>;

		// Dependencies.

		/// SOUK, for deposits.
		type Currency: fungible::Mutate<Self::AccountId>
			+ fungible::hold::Mutate<Self::AccountId, Balance = Balance, Reason = Self::RuntimeHoldReason>;
		/// The ledger of power.
		type Activity: Activity<Self::AccountId>;
		/// The clock.
		type Time: UnixTime;
		/// What the calls weigh.
		type WeightInfo: WeightInfo;
		/// Makes time pass in benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::benchmarking::BenchmarkHelper;

		// Parameters.

		/// SOUK held for a GLN, in base units.
		type PartyDeposit: Get<Balance>;
		/// SOUK held for a row of storage, in base units.
		type RowDeposit: Get<Balance>;
		/// SOUK held for a byte of storage, in base units.
		type ByteDeposit: Get<Balance>;
		/// How long the history of an item stays after its last event, once it is final, in milliseconds.
		type Retention: Get<Millis>;
		/// How long what was shipped can be received, in milliseconds.
		type TransitPeriod: Get<Millis>;
		/// The most events one call records; at least 100.
		#[pallet::constant]
		type MaxBatch: Get<u32>;
		/// The most items the events of one call name together.
		#[pallet::constant]
		type MaxBatchItems: Get<u32>;
	}

	/// Why this pallet holds funds.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// A registered GLN.
		#[codec(index = 0)]
		Party,
		/// Rows of storage.
		#[codec(index = 1)]
		Storage,
	}

	/// The number of the next party. Nobody pays; never dies.
	#[pallet::storage]
	pub type NextParty<T> = StorageValue<_, PartyNo, ValueQuery>;

	/// Parties. The deposit of a GLN pays, else what the party recorded, else the fee of the order that delivered to it;
	/// a row dies when nothing names it: for a GLN, when its party gives it up.
	#[pallet::storage]
	pub type Parties<T: Config> = StorageMap<_, Twox64Concat, PartyNo, PartyOf<T>>;

	/// Which party an account records and possesses as. Paid for and removed with the party.
	#[pallet::storage]
	pub type PartyNumbers<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, PartyNo>;

	/// Which party a GLN is. Paid for and removed with the party.
	#[pallet::storage]
	pub type Glns<T: Config> = StorageMap<_, Blake2_128Concat, Gln, PartyNo>;

	/// The number of the next item. Nobody pays; never dies.
	#[pallet::storage]
	pub type NextItem<T> = StorageValue<_, ItemNo, ValueQuery>;

	/// Items. A deposit of who brought it into being pays for this and for its other rows; dies with its history, which
	/// anybody may prune once it is final and the retention period is over.
	#[pallet::storage]
	pub type Items<T: Config> = StorageMap<_, Twox64Concat, ItemNo, Item>;

	/// Items by what they are called. Paid for and removed with the item.
	#[pallet::storage]
	pub type ItemNumbers<T: Config> = StorageMap<_, Blake2_128Concat, ItemKey, ItemNo>;

	/// What is in a container. Paid for by the child's deposit; dies when it is taken out.
	#[pallet::storage]
	pub type Children<T: Config> =
		StorageDoubleMap<_, Twox64Concat, ItemNo, Twox64Concat, ItemNo, (), OptionQuery>;

	/// The serialised items of a lot. Paid for and removed with the serialised item.
	#[pallet::storage]
	pub type LotMembers<T: Config> =
		StorageDoubleMap<_, Twox64Concat, ItemNo, Twox64Concat, ItemNo, (), OptionQuery>;

	/// Who has how much of a lot. A deposit of whoever's event made the row pays; dies when nothing is left of it.
	#[pallet::storage]
	pub type Holdings<T: Config> =
		StorageDoubleMap<_, Twox64Concat, ItemNo, Twox64Concat, Holder, Holding, OptionQuery>;

	/// The number of the next event. Nobody pays; never dies.
	#[pallet::storage]
	pub type NextEvent<T> = StorageValue<_, u64, ValueQuery>;

	/// Events. A deposit of who recorded it pays, the order's fee for a delivery; dies when the last of its items is
	/// pruned.
	///
	/// The key is part of a hash, so nobody can make the trie deep.
	#[pallet::storage]
	pub type Events<T: Config> = StorageMap<_, Identity, EventKey, EventRow>;

	/// What was said to be wrong with events. A deposit of who said it pays; dies with the event.
	#[pallet::storage]
	pub type Declarations<T: Config> = StorageMap<_, Identity, EventKey, Declaration>;

	/// Transformations that several events tell of. A deposit of the party pays; dies with the last of its events.
	#[pallet::storage]
	pub type Runs<T: Config> = StorageMap<_, Blake2_128Concat, (PartyNo, H256), Run>;

	/// Lots that are recalled or on hold. The lot's deposit or the authority pays; dies when it is lifted.
	#[pallet::storage]
	pub type Alerts<T: Config> = StorageMap<_, Blake2_128Concat, (Gtin, Lot), Alert>;

	/// The number of the next root. Nobody pays; never dies.
	#[pallet::storage]
	pub type NextRoot<T> = StorageValue<_, RootNo, ValueQuery>;

	/// Committed roots. A deposit of who committed it pays; dies when anybody removes it after the retention period.
	#[pallet::storage]
	pub type Roots<T: Config> = StorageMap<_, Twox64Concat, RootNo, Root>;

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
		/// A contested GLN was given to another account, with everything the party possesses.
		PartyReassigned {
			/// The GLN.
			gln: Gln,
			/// The account that acts for the party now.
			to: T::AccountId,
		},
		/// A batch of events was recorded.
		EventsRecorded {
			/// By whom.
			by: T::AccountId,
			/// The number of the first; they follow each other.
			first: u64,
			/// How many.
			events: u32,
			/// How many items they named, each as often as it was named.
			items: u32,
			/// SOUK held for them, in base units.
			deposit: Balance,
		},
		/// A serialised item was sold to a consumer a second time without having come back: it may have a clone.
		CloneSuspected {
			/// The item.
			item: ItemKey,
			/// The second sale; `None` for a delivery.
			event: Option<EventId>,
			/// The order that delivered it a second time.
			order: Option<OrderId>,
			/// How often that has happened.
			alarms: u32,
		},
		/// An order delivered items: the buyer possesses them.
		ItemsDelivered {
			/// The order.
			order: OrderId,
			/// The buyer.
			to: T::AccountId,
			/// How many.
			items: u32,
		},
		/// An order gave items back to its seller.
		ItemsReturned {
			/// The order.
			order: OrderId,
			/// The seller.
			to: T::AccountId,
			/// How many.
			items: u32,
		},
		/// An event was declared erroneous by who recorded it.
		ErrorDeclared {
			/// The event.
			event: EventId,
			/// Why.
			reason: ErrorReason,
		},
		/// A lot was recalled or put on hold.
		LotAlerted {
			/// The product.
			gtin: Gtin,
			/// The lot.
			lot: Lot,
			/// What is the matter.
			alert: LotAlert,
			/// Why.
			reason: Option<Cid>,
			/// Who made the lot, or `None` for an authority.
			by: Option<T::AccountId>,
		},
		/// A recall or hold of a lot ended.
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
			/// How many events it stands for.
			count: u32,
			/// Where they are.
			body: Cid,
			/// By whom.
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
		/// History of an item was removed.
		HistoryPruned {
			/// The item.
			item: ItemKey,
			/// How many events of it.
			events: u32,
			/// Whether nothing is left of it.
			gone: bool,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// An event of the batch is refused, and nothing of the batch is recorded.
		Refused {
			/// Which event, from zero.
			index: u16,
			/// Why.
			fault: Fault,
		},
		/// No events.
		EmptyBatch,
		/// There is no such party.
		PartyNotFound,
		/// The GLN belongs to another account.
		GlnTaken,
		/// The account is somebody already.
		AlreadyParty,
		/// Rows name the party: it possesses or recorded something.
		PartyInUse,
		/// There is no such event.
		EventNotFound,
		/// Another party recorded the event.
		NotRecorder,
		/// The event is declared erroneous already.
		AlreadyDeclared,
		/// There is no such item.
		ItemNotFound,
		/// The item is still in use.
		NotFinal,
		/// The retention period is not over.
		RetentionNotOver,
		/// Nothing to do.
		NothingToPrune,
		/// There is no such root.
		RootNotFound,
		/// A root of no events.
		EmptyRoot,
		/// The proof does not lead to the root.
		BadProof,
		/// The caller did not make the lot.
		NotProducer,
		/// The lot is recalled or on hold already.
		AlreadyAlerted,
		/// The lot is neither recalled nor on hold.
		NotAlerted,
		/// An authority said so: only it can lift it.
		SetByAuthority,
		/// The seller does not possess the item.
		NotPossessed,
		/// The item is no longer there.
		ItemClosed,
		/// The item was sold already.
		AlreadySold,
		/// The item's lot is recalled or on hold.
		LotBlocked,
		/// There are no more numbers.
		NoNumberLeft,
		/// An amount does not fit.
		Overflow,
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
		/// Become the party of a GLN. Any account that is not the party of another; a deposit is held.
		///
		/// Errors: `GlnTaken`, `AlreadyParty`, or funds that cannot be held. Events: [`Event::PartyRegistered`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::register_party())]
		pub fn register_party(origin: OriginFor<T>, gln: Gln) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_register_party(who, gln)
		}

		/// Give one's GLN up; the deposit is released. Only its party, only when nothing on record names it.
		///
		/// Errors: `PartyNotFound`, `PartyInUse`. Events: [`Event::PartyRemoved`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::remove_party())]
		pub fn remove_party(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_remove_party(who)
		}

		/// Give a contested GLN, and with it everything its party possesses, to another account. Only moderation.
		///
		/// Deposits for what the earlier account recorded stay its own and come back to it.
		///
		/// Errors: `PartyNotFound`, `AlreadyParty`. Events: [`Event::PartyReassigned`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::reassign_party())]
		pub fn reassign_party(origin: OriginFor<T>, gln: Gln, to: T::AccountId) -> DispatchResult {
			T::ModerationOrigin::ensure_origin(origin)?;
			Self::do_reassign_party(gln, to)
		}

		/// Record events, all of them or none. Anybody who possesses the items; items come into being only by registered
		/// parties. A deposit for the new rows is held.
		///
		/// Errors: [`Error::Refused`] with the event's place in the batch and the [`Fault`]; `EmptyBatch`, or funds that
		/// cannot be held. Events: [`Event::EventsRecorded`], [`Event::CloneSuspected`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::record_events(
			count(events.len()),
			Pallet::<T>::items_named(events).min(T::MaxBatchItems::get())
		))]
		pub fn record_events(
			origin: OriginFor<T>,
			events: BoundedVec<TraceEvent, T::MaxBatch>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_record_events(who, events.into_inner())
		}

		/// Say that an event was wrong. It stays, marked. Only the party that recorded it, and once.
		///
		/// `corrections`: the events that say what really happened; they need not be on record.
		///
		/// Errors: `EventNotFound`, `NotRecorder`, `AlreadyDeclared`, or funds that cannot be held. Events:
		/// [`Event::ErrorDeclared`].
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

		/// Commit the Merkle root of many events at once. Only a registered party; a deposit is held.
		///
		/// - `root`: of a binary Merkle tree over blake2-256 whose leaves are the 32 bytes of the events' ids.
		/// - `count`: how many events.
		/// - `body`: where the documents are.
		///
		/// Errors: `PartyNotFound`, `EmptyRoot`, or funds that cannot be held. Events: [`Event::RootCommitted`].
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

		/// Prove on chain that an event is under a committed root. Anybody.
		///
		/// Errors: `RootNotFound`, `BadProof`. Events: [`Event::LeafProven`].
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

		/// Remove a root whose retention period is over; its deposit is released. Anybody.
		///
		/// Errors: `RootNotFound`, `RetentionNotOver`. Events: [`Event::RootRemoved`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::remove_root())]
		pub fn remove_root(origin: OriginFor<T>, #[pallet::compact] root: RootNo) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_remove_root(root)
		}

		/// Recall a lot: nothing of it can be sold until the recall is lifted. The recall authority for any lot, and who
		/// made the lot.
		///
		/// Errors: `NotProducer`, `AlreadyAlerted`, `SetByAuthority`. Events: [`Event::LotAlerted`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::recall_lot())]
		pub fn recall_lot(origin: OriginFor<T>, gtin: Gtin, lot: Lot, reason: Option<Cid>) -> DispatchResult {
			let by = Self::ensure_alerting(origin)?;
			Self::do_alert(by, gtin, lot, LotAlert::Recalled, reason)
		}

		/// Put a lot on hold: nothing of it can be sold until the hold is lifted or becomes a recall. The recall authority
		/// for any lot, and who made the lot.
		///
		/// Errors: `NotProducer`, `AlreadyAlerted`. Events: [`Event::LotAlerted`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::hold_lot())]
		pub fn hold_lot(origin: OriginFor<T>, gtin: Gtin, lot: Lot, reason: Option<Cid>) -> DispatchResult {
			let by = Self::ensure_alerting(origin)?;
			Self::do_alert(by, gtin, lot, LotAlert::Held, reason)
		}

		/// End a recall or hold. The recall authority any, who made the lot only its own.
		///
		/// Errors: `NotProducer`, `NotAlerted`, `SetByAuthority`. Events: [`Event::AlertLifted`].
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::lift_alert())]
		pub fn lift_alert(origin: OriginFor<T>, gtin: Gtin, lot: Lot) -> DispatchResult {
			let by = Self::ensure_alerting(origin)?;
			Self::do_lift_alert(by, gtin, lot)
		}

		/// Remove up to `limit` events of the history of an item that is final and past the retention period, and with the
		/// last of them the item. Deposits go back to who paid them. Anybody; what is left is removed by the next call.
		///
		/// Errors: `ItemNotFound`, `NotFinal`, `RetentionNotOver`, `NothingToPrune`. Events: [`Event::HistoryPruned`].
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::prune_history((*limit).min(MAX_PRUNED)))]
		pub fn prune_history(
			origin: OriginFor<T>,
			item: ItemKey,
			#[pallet::compact] limit: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let events = Self::do_prune_history(item, limit.min(MAX_PRUNED))?;
			Ok(Some(T::WeightInfo::prune_history(events)).into())
		}
	}
}
