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

mod batches;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod books;
mod countersigning;
mod counting;
#[cfg(test)]
mod mock;
pub mod proof;
mod rating;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;
pub mod types;
mod views;
pub mod weights;

pub use pallet::*;
pub use types::{
	Batch, Book, Claim, Class, Costs, Customer, Mark, OnBehalf, Visits, Weights, MAX_ROWS, MAX_WINDOW,
};
pub use weights::WeightInfo;

use frame_support::BoundedVec;
use souk_primitives::receipts::{Countersignature, Row};
use sp_core::H256;

/// A row of this runtime.
pub type RowOf<T> = Row<<T as frame_system::Config>::AccountId>;
/// The rows of a batch.
pub type RowsOf<T> = BoundedVec<RowOf<T>, <T as Config>::MaxRows>;
/// The countersignatures that come with a batch.
pub type SignaturesOf<T> = BoundedVec<Countersignature<<T as Config>::Signature>, <T as Config>::MaxRows>;
/// A receipt book of this runtime.
pub type BookOf<T> = Book<<T as frame_system::Config>::AccountId>;
/// Rows of one batch with their proof.
pub type ClaimOf<T> = Claim<
	BoundedVec<(u32, RowOf<T>), <T as Config>::MaxClaimRows>,
	BoundedVec<H256, <T as Config>::MaxProof>,
>;
/// Rows of some batches with their proofs.
pub type ClaimsOf<T> = BoundedVec<ClaimOf<T>, <T as Config>::MaxClaims>;
/// Somebody else's countersignature.
pub type OnBehalfOf<T> = OnBehalf<<T as frame_system::Config>::AccountId, <T as Config>::Signature>;

/// What benchmarks need of a runtime.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper<AccountId, Signature> {
	/// The account of key `index`; [`DevKeys`] has some.
	fn customer(index: u32) -> AccountId;
	/// The signature of key `index` over `message`.
	fn sign(index: u32, message: &[u8]) -> Signature;
	/// Make it so that [`Config::Time`] reads `now`.
	fn set_time(now: souk_primitives::Millis);
	/// Make it so that [`Config::Eras`] counts at least so many eras more.
	fn skip_eras(eras: souk_primitives::activity::RewardEra);
}

/// Sr25519 keys in the keystore, for benchmarks.
#[cfg(feature = "runtime-benchmarks")]
pub struct DevKeys;

#[cfg(feature = "runtime-benchmarks")]
impl DevKeys {
	const KIND: sp_core::crypto::KeyTypeId = sp_core::crypto::KeyTypeId(*b"cust");

	fn key(index: u32) -> sp_core::sr25519::Public {
		let seed = alloc::format!("//customer//{index}").into_bytes();
		sp_io::crypto::sr25519_generate(Self::KIND, Some(seed))
	}

	/// The account of key `index`.
	pub fn customer(index: u32) -> sp_runtime::AccountId32 {
		Self::key(index).into()
	}

	/// The signature of key `index` over `message`.
	pub fn sign(index: u32, message: &[u8]) -> sp_runtime::MultiSignature {
		sp_io::crypto::sr25519_sign(Self::KIND, &Self::key(index), message)
			.expect("the key was just generated")
			.into()
	}
}

// FRAME's own expansions of storage, errors and calls expect; nothing written here does.
#[allow(clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use crate::types::count;
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{fungible, UnixTime},
	};
	use frame_system::pallet_prelude::*;
	use souk_primitives::{
		activity::{Activity, RewardEra, RewardEras},
		codes::Region,
		money::Currency,
		receipts::{BatchId, BookId, BookView, CandleView, EraTotals, ReceiptNumber, TillId},
		traits::Sites,
		Balance, Millis, ShopId,
	};
	use sp_runtime::traits::{IdentifyAccount, Verify};

	/// The version of the storage layout.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The configuration of the pallet.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>, Hash = H256> {
		// Origins.

		/// Who governs the table of costs.
		type ManagerOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		// Types.

		/// The runtime's hold reason.
		type RuntimeHoldReason: From<HoldReason>;
		/// A customer's signature.
		type Signature: Verify<Signer = Self::SigningPublicKey> + Parameter + MaxEncodedLen;
		/// What a customer's account follows from.
		type SigningPublicKey: IdentifyAccount<AccountId = Self::AccountId>;

		// Dependencies.

		/// The native token, SOUK: deposits are held in it and standing is measured by it.
		type Currency: fungible::Inspect<Self::AccountId, Balance = Balance>
			+ fungible::hold::Inspect<Self::AccountId, Reason = Self::RuntimeHoldReason>
			+ fungible::hold::Mutate<Self::AccountId>;
		/// Shops, and what they cost to run.
		type Sites: Sites<Self::AccountId>;
		/// The ledger of power and of BizPower.
		type Activity: Activity<Self::AccountId>;
		/// The clock of reward eras.
		type Eras: RewardEras;
		/// The time of day.
		type Time: UnixTime;

		// Governed parameters.

		/// How much new, returning and external customers weigh in BizPower; 100 % together.
		type Weights: Get<Weights>;
		/// The SOUK a customer's account must hold in all for its receipts to count, in base units.
		type MinStanding: Get<Balance>;
		/// The most receipts of one customer that count at one shop in an era, later reversed ones included.
		type ReceiptsPerCustomer: Get<u32>;
		/// The most shops one customer counts at in an era.
		type ShopsPerCustomer: Get<u32>;
		/// For so many eras after the one it was posted in a row can be countersigned and reversed; more than
		/// [`MAX_WINDOW`] counts as that.
		type CountersignWindow: Get<RewardEra>;
		/// For so many eras the root of a batch is kept; less than the window counts as the window.
		type BatchLife: Get<RewardEra>;
		/// A shop forgets a customer who did not come for more than so many eras.
		type CustomerLife: Get<RewardEra>;
		/// For so many eras the totals of an era are kept.
		type HistoryLife: Get<RewardEra>;
		/// A shop can send a customer who was there within so many eras.
		type IntroductionLife: Get<RewardEra>;
		/// The longest a till may wait before it posts, in milliseconds.
		type MaxAge: Get<Millis>;

		// Constants.

		/// How far a till's clock may be ahead, in milliseconds.
		#[pallet::constant]
		type MaxDrift: Get<Millis>;
		/// What a book costs while it is open, in base units of SOUK.
		#[pallet::constant]
		type BookDeposit: Get<Balance>;
		/// What each row of state it has room for costs on top, in base units of SOUK.
		#[pallet::constant]
		type RowDeposit: Get<Balance>;
		/// The most rows of state a book has room for.
		#[pallet::constant]
		type MaxCapacity: Get<u32>;
		/// The most tills of a shop.
		#[pallet::constant]
		type MaxTills: Get<u32>;
		/// The most rows of one batch; at most [`MAX_ROWS`].
		#[pallet::constant]
		type MaxRows: Get<u32>;
		/// The most claims of one call.
		#[pallet::constant]
		type MaxClaims: Get<u32>;
		/// The most rows of one claim.
		#[pallet::constant]
		type MaxClaimRows: Get<u32>;
		/// The most hashes of one proof.
		#[pallet::constant]
		type MaxProof: Get<u32>;
		/// What calls weigh.
		type WeightInfo: WeightInfo;

		/// Keys and time for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId, Self::Signature>;
	}

	/// Why this pallet holds SOUK.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The rows of state of the account's receipt books.
		#[codec(index = 0)]
		ReceiptBook,
	}

	/// The number the next book gets.
	#[pallet::storage]
	pub type NextBook<T> = StorageValue<_, BookId, ValueQuery>;

	/// What shops cost to run, by region and currency; a region without an entry takes its country's. Written by genesis
	/// and [`Config::ManagerOrigin`], which alone removes an entry.
	#[pallet::storage]
	pub type CostTable<T> =
		StorageDoubleMap<_, Blake2_128Concat, Region, Blake2_128Concat, Currency, Costs, OptionQuery>;

	/// The receipt books of shops. Paid for by the book's deposit; dies when it is empty and closed.
	#[pallet::storage]
	pub type Books<T: Config> = StorageMap<_, Twox64Concat, ShopId, BookOf<T>, OptionQuery>;

	/// The number the next receipt of a till must have. Paid for by the book's deposit, dies with the book.
	#[pallet::storage]
	pub type Tills<T> =
		StorageDoubleMap<_, Twox64Concat, ShopId, Blake2_128Concat, TillId, ReceiptNumber, OptionQuery>;

	/// What is kept of batches: roots, not rows. Paid for by the book's deposit; dies, by the shop's next batches or by
	/// anyone, after [`Config::BatchLife`].
	#[pallet::storage]
	pub type Batches<T> =
		StorageDoubleMap<_, Twox64Concat, ShopId, Twox64Concat, BatchId, Batch, OptionQuery>;

	/// What a shop's receipts come to, an era each, numbered without gaps whatever eras had receipts. Paid for by the
	/// book's deposit; dies, by the shop's next batches or by anyone, after [`Config::HistoryLife`].
	#[pallet::storage]
	pub type Totals<T> = StorageDoubleMap<_, Twox64Concat, ShopId, Twox64Concat, u32, EraTotals, OptionQuery>;

	/// The customers of a shop who countersigned a receipt that counted. Paid for by the book's deposit; dies, by anyone,
	/// after [`Config::CustomerLife`] without a receipt that counts, or with the era if all of them were reversed.
	#[pallet::storage]
	pub type Customers<T: Config> =
		StorageDoubleMap<_, Twox64Concat, ShopId, Blake2_128Concat, T::AccountId, Customer, OptionQuery>;

	/// At how many shops a customer counted in the latest era they counted in at all. Opened only for accounts with
	/// standing, whose own balance pays for existing, by a receipt whose fee was paid; dies, by anyone, with its era.
	#[pallet::storage]
	pub type VisitsOf<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Visits, OptionQuery>;

	/// The table of costs a chain starts with.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Region, currency, and what a shop costs to run there.
		pub costs: Vec<(Region, Currency, Costs)>,
		/// Nothing.
		#[serde(skip)]
		pub _config: core::marker::PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			for (region, currency, costs) in &self.costs {
				assert!(costs.is_valid(), "a chain starts with costs that divide");
				CostTable::<T>::insert(region, currency, costs);
			}
		}
	}

	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// What shops cost to run was set, or forgotten.
		CostsSet {
			/// Where.
			region: Region,
			/// In which currency.
			currency: Currency,
			/// How much; `None` for forgotten.
			costs: Option<Costs>,
		},
		/// A merchant opened a receipt book.
		BookOpened {
			/// The shop.
			shop: ShopId,
			/// The book.
			book: BookId,
			/// The currency of all its values.
			currency: Currency,
			/// How many rows of state it has room for.
			capacity: u32,
			/// What was put on hold, in base units of SOUK.
			deposit: Balance,
		},
		/// A book has another size, or is paid for by the shop's new owner.
		CapacitySet {
			/// The shop.
			shop: ShopId,
			/// Whose deposit is on hold now.
			depositor: T::AccountId,
			/// How many rows of state it has room for.
			capacity: u32,
			/// What is on hold, in base units of SOUK.
			deposit: Balance,
		},
		/// A book was closed and its deposit released.
		BookClosed {
			/// The shop.
			shop: ShopId,
			/// The book.
			book: BookId,
			/// Who got the deposit back.
			depositor: T::AccountId,
			/// How much, in base units of SOUK.
			deposit: Balance,
		},
		/// A till posted a batch.
		BatchPosted {
			/// The shop.
			shop: ShopId,
			/// The batch.
			batch: BatchId,
			/// The till.
			till: TillId,
			/// The number of its first receipt.
			first: ReceiptNumber,
			/// How many rows.
			rows: u32,
			/// Root of their Merkle tree.
			root: H256,
			/// The sales among them, in minor units of the book's currency.
			value: Balance,
			/// How many came with a countersignature.
			signed: u32,
			/// How many of those count.
			counted: u32,
			/// BizPower of the shop in the era after it, with 18 decimals.
			bizpower: u128,
		},
		/// A customer countersigned receipts that were posted before.
		Countersigned {
			/// The customer.
			customer: T::AccountId,
			/// How many.
			receipts: u32,
			/// How many of those count.
			counted: u32,
		},
		/// Receipts were a mistake.
		ReceiptsReversed {
			/// The shop.
			shop: ShopId,
			/// The batch.
			batch: BatchId,
			/// How many.
			receipts: u32,
			/// Worth how much, in minor units of the book's currency.
			value: Balance,
			/// BizPower of the shop in the era after it, with 18 decimals.
			bizpower: u128,
		},
		/// Rows of state whose time is over were removed.
		BookPruned {
			/// The shop.
			shop: ShopId,
			/// Batches.
			batches: u32,
			/// Eras.
			eras: u32,
			/// Customers.
			customers: u32,
		},
		/// What is known of customers' visits in past eras was removed.
		VisitsPruned {
			/// Of how many customers.
			customers: u32,
		},
	}

	/// Why something is refused.
	#[pallet::error]
	pub enum Error<T> {
		/// There is no such shop.
		ShopNotFound,
		/// The shop has no receipt book.
		BookNotFound,
		/// There is no such batch, or its time is over.
		BatchNotFound,
		/// The shop belongs to someone else.
		NotOwner,
		/// The shop does not trade.
		ShopNotOpen,
		/// The book is paid for by the shop's former owner. Set its capacity to take it over.
		NotDepositor,
		/// The shop has a receipt book already.
		AlreadyOpen,
		/// Every book number was given out.
		NoBookIdLeft,
		/// Not a cost table BizPower can divide by.
		BadCosts,
		/// More rows of state than a book may have room for, or fewer than it takes.
		BadCapacity,
		/// The book has no room for another row of state. Set its capacity, or have it pruned.
		BookFull,
		/// The book still has customers, batches or eras.
		BookNotEmpty,
		/// The shop has as many tills as it can.
		TooManyTills,
		/// A batch without rows.
		NoRows,
		/// The till posted a receipt of this number already.
		AlreadyPosted,
		/// Receipts of the till before this one were left out.
		ReceiptsMissing,
		/// Numbers or moments of the receipts do not fit.
		NumberTooLarge,
		/// The batch starts longer ago than a till may wait.
		TooOld,
		/// A receipt of a moment that has not come.
		InTheFuture,
		/// A receipt of nothing.
		ZeroValue,
		/// The merchant is their own customer.
		OwnCustomer,
		/// There is no sale so many rows up, or it is void or countersigned.
		NothingToVoid,
		/// Countersignatures are not in the order of their rows.
		OutOfOrder,
		/// The row has no customer, or another one.
		NotCustomer,
		/// The receipt is countersigned or reversed already.
		NotOneSided,
		/// Not the customer's signature under this receipt on this chain.
		BadSignature,
		/// Nothing is claimed.
		NothingClaimed,
		/// The rows are not rows of the batch, or the proof does not show it.
		BadProof,
		/// The time to countersign or reverse is over.
		WindowClosed,
		/// The row is not a sale, or is reversed already.
		NotReversible,
		/// The sums of the era do not fit.
		TotalsTooLarge,
		/// Nothing can be removed.
		NothingToPrune,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			let rows = T::MaxRows::get();
			assert!(
				(200..=MAX_ROWS).contains(&rows),
				"a batch takes 200 rows, and marks for all of its rows"
			);
			assert!(T::MaxTills::get() > 0, "a shop can have a till");
			assert!(T::MaxCapacity::get() >= 3, "a book has room for a till, an era and a batch");
			let (claims, claimed) = (T::MaxClaims::get(), T::MaxClaimRows::get());
			assert!(claims > 0 && claimed > 0, "something can be claimed");
			let depth = rows.next_power_of_two().trailing_zeros();
			assert!(T::MaxProof::get() >= claimed.saturating_mul(depth), "any claim can be proved");
			assert!(T::Weights::get().is_valid(), "the weights of customers sum to 100 %");
			assert!(
				RowOf::<T>::max_encoded_len() <= souk_primitives::receipts::MAX_ROW_LEN,
				"a row is small"
			);

			let most = T::BlockWeights::get().max_block;
			let batch = T::WeightInfo::post_batch(rows, rows);
			assert!(batch.all_lte(most), "the largest batch fits a block");
			let claim = T::WeightInfo::countersign(
				claims,
				claims.saturating_mul(claimed),
				claims.saturating_mul(T::MaxProof::get()),
			);
			assert!(claim.all_lte(most), "the largest claims fit a block");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Set what shops of `region` that count in `currency` cost to run, or forget it. A shop without an entry for its
		/// region or its country has a BizPower of zero.
		///
		/// Origin: [`Config::ManagerOrigin`].
		///
		/// Errors: `BadCosts`.
		///
		/// Events: [`Event::CostsSet`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::set_costs())]
		pub fn set_costs(
			origin: OriginFor<T>,
			region: Region,
			currency: Currency,
			costs: Option<Costs>,
		) -> DispatchResult {
			T::ManagerOrigin::ensure_origin(origin)?;
			Self::do_set_costs(region, currency, costs)
		}

		/// Open the receipt book of a shop, with room for `capacity` rows of state: customers, live batches, eras and tills.
		/// A deposit for all of them is put on hold.
		///
		/// Origin: the owner of the shop.
		///
		/// Errors: `ShopNotFound`, `NotOwner`, `ShopNotOpen`, `AlreadyOpen`, `BadCapacity`, `NoBookIdLeft`, or a deposit
		/// that cannot be held.
		///
		/// Events: [`Event::BookOpened`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::open_book())]
		pub fn open_book(
			origin: OriginFor<T>,
			shop: ShopId,
			currency: Currency,
			capacity: u32,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_open_book(who, shop, currency, capacity)
		}

		/// Give a book room for `capacity` rows of state, no fewer than it takes. If the shop changed hands, the deposit goes
		/// over to its new owner.
		///
		/// Origin: the owner of the shop.
		///
		/// Errors: `ShopNotFound`, `NotOwner`, `BookNotFound`, `BadCapacity`, or a deposit that cannot be held or released.
		///
		/// Events: [`Event::CapacitySet`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::set_capacity())]
		pub fn set_capacity(origin: OriginFor<T>, shop: ShopId, capacity: u32) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_capacity(who, shop, capacity)
		}

		/// Close an empty book and give its deposit back.
		///
		/// Origin: the depositor; anyone, if the depositor no longer owns the shop.
		///
		/// Errors: `BookNotFound`, `NotDepositor`, `BookNotEmpty`, or a deposit that cannot be released.
		///
		/// Events: [`Event::BookClosed`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::close_book(T::MaxTills::get()))]
		pub fn close_book(origin: OriginFor<T>, shop: ShopId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let tills = Self::do_close_book(who, shop)?;
			Ok(Some(T::WeightInfo::close_book(tills)).into())
		}

		/// Post what `till` recorded: receipts numbered without a gap from `first`, whose moments count from `start`, with
		/// the countersignatures of those customers who gave one. All or nothing.
		///
		/// Origin: the owner of the shop; its tills are proxies of the owner.
		///
		/// Errors: `ShopNotFound`, `NotOwner`, `ShopNotOpen`, `BookNotFound`, `NotDepositor`, `NoRows`, `AlreadyPosted`,
		/// `ReceiptsMissing`, `NumberTooLarge`, `TooOld`, `InTheFuture`, `ZeroValue`, `OwnCustomer`, `NothingToVoid`,
		/// `OutOfOrder`, `NotCustomer`, `NotOneSided`, `BadSignature`, `TooManyTills`, `BookFull`, `TotalsTooLarge`.
		///
		/// Events: [`Event::BatchPosted`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::post_batch(count(rows.len()), count(signatures.len())))]
		pub fn post_batch(
			origin: OriginFor<T>,
			shop: ShopId,
			till: TillId,
			#[pallet::compact] first: ReceiptNumber,
			#[pallet::compact] start: Millis,
			rows: RowsOf<T>,
			signatures: SignaturesOf<T>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_post_batch(who, shop, till, first, start, &rows, &signatures)
		}

		/// Countersign receipts that were posted one-sided. All or nothing.
		///
		/// Origin: the customer of all of them; or anyone with that customer's signature, `on_behalf`, so that a customer
		/// needs no SOUK for fees.
		///
		/// Errors: `NothingClaimed`, `BookNotFound`, `BatchNotFound`, `WindowClosed`, `BadProof`, `NotCustomer`,
		/// `NotOneSided`, `BadSignature`, `BookFull`, `TotalsTooLarge`.
		///
		/// Events: [`Event::Countersigned`].
		#[pallet::call_index(5)]
		#[pallet::weight(Pallet::<T>::claims_weight(claims, on_behalf.is_some()))]
		pub fn countersign(
			origin: OriginFor<T>,
			claims: ClaimsOf<T>,
			on_behalf: Option<OnBehalfOf<T>>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_countersign(who, &claims, on_behalf)
		}

		/// Reverse sales that were a mistake. What they added to the era that runs is taken out again, to the unit; eras that
		/// are over do not change.
		///
		/// Origin: the owner of the shop; its tills are proxies of the owner.
		///
		/// Errors: `NothingClaimed`, `ShopNotFound`, `NotOwner`, `BookNotFound`, `BatchNotFound`, `WindowClosed`, `BadProof`,
		/// `NotReversible`, `BookFull`, `TotalsTooLarge`.
		///
		/// Events: [`Event::ReceiptsReversed`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::reverse_receipts(
			count(claim.rows.len()),
			count(claim.proof.len())
		))]
		pub fn reverse_receipts(origin: OriginFor<T>, claim: ClaimOf<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_reverse_receipts(who, &claim)
		}

		/// Remove up to `limit` batches and up to `limit` eras of a book whose time is over, the oldest first.
		///
		/// Origin: anyone.
		///
		/// Errors: `BookNotFound`, `NothingToPrune`.
		///
		/// Events: [`Event::BookPruned`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::prune_book(*limit))]
		pub fn prune_book(origin: OriginFor<T>, shop: ShopId, limit: u32) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let most = Self::do_prune_book(shop, limit)?;
			Ok(Some(T::WeightInfo::prune_book(most)).into())
		}

		/// Make a shop forget those of `customers` who did not come for [`Config::CustomerLife`].
		///
		/// Origin: anyone.
		///
		/// Errors: `BookNotFound`, `NothingToPrune`.
		///
		/// Events: [`Event::BookPruned`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::prune_customers(count(customers.len())))]
		pub fn prune_customers(
			origin: OriginFor<T>,
			shop: ShopId,
			customers: BoundedVec<T::AccountId, T::MaxRows>,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_prune_customers(shop, &customers)
		}

		/// Remove what is known of visits of `customers` in eras that are over.
		///
		/// Origin: anyone.
		///
		/// Errors: `NothingToPrune`.
		///
		/// Events: [`Event::VisitsPruned`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::prune_visits(count(customers.len())))]
		pub fn prune_visits(
			origin: OriginFor<T>,
			customers: BoundedVec<T::AccountId, T::MaxRows>,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_prune_visits(&customers)
		}
	}

	impl<T: Config> Pallet<T> {
		/// What it weighs to countersign.
		fn claims_weight(claims: &ClaimsOf<T>, on_behalf: bool) -> Weight {
			let sum = |of: fn(&ClaimOf<T>) -> usize| {
				claims.iter().fold(0u32, |sum, claim| sum.saturating_add(count(of(claim))))
			};
			let (rows, proof) = (sum(|claim| claim.rows.len()), sum(|claim| claim.proof.len()));
			let own = T::WeightInfo::countersign(count(claims.len()), rows, proof);
			if on_behalf {
				own.saturating_add(T::WeightInfo::verify_signature())
			} else {
				own
			}
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The receipt book of a shop.
		pub fn book(shop: ShopId) -> Option<BookView<T::AccountId>> {
			Self::book_view(shop)
		}

		/// What a shop's receipts of an era come to.
		pub fn totals(shop: ShopId, era: RewardEra) -> Option<EraTotals> {
			Self::totals_of(shop, era)
		}

		/// BizPower of a shop as candles of `interval` eras.
		pub fn candles(shop: ShopId, from: RewardEra, interval: u32, most: u32) -> Vec<CandleView> {
			Self::bizpower_candles(shop, from, interval, most)
		}
	}
}
