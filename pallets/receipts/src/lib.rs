// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub use pallet::*;
#[cfg(feature = "runtime-benchmarks")]
pub use souk_testing::DevKeys;
pub use types::{
	Batch, Book, CategoryGroup, Claim, Class, Costs, Customer, Mark, OnBehalf, Pledge, Referral, Usual,
	Weights, MAX_ROWS, MAX_WINDOW,
};
pub use weights::WeightInfo;

pub mod proof;
pub mod types;
pub mod weights;

mod batches;
mod books;
mod countersigning;
mod counting;
mod events;
mod pledges;
mod rating;
mod referrals;
mod views;
mod weighing;

#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

use frame_support::{pallet_macros::import_section, BoundedVec};
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
/// A countersignature that another account hands in for its customer.
pub type OnBehalfOf<T> = OnBehalf<<T as frame_system::Config>::AccountId, <T as Config>::Signature>;

/// What benchmarks need of a runtime.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper<AccountId, Signature> {
	/// The account of key `index`. [`DevKeys`] has such keys.
	fn customer(index: u32) -> AccountId;
	/// The signature of key `index` over `message`.
	fn sign(index: u32, message: &[u8]) -> Signature;
	/// Let [`Config::Time`] read `now`.
	fn set_time(now: souk_primitives::Millis);
	/// Let [`Config::Eras`] count at least so many eras more.
	fn skip_eras(eras: souk_primitives::activity::RewardEra);
	/// Let a customer count at `shops` shops in an era and with `receipts` receipts at each, whatever governance allows
	/// today.
	fn lift_caps(shops: u32, receipts: u32);
}

// The macro's expansion calls `expect`. Code in this module must not.
#[allow(clippy::expect_used)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use crate::types::count;
	use alloc::vec::Vec;
	use frame_support::{
		dispatch::WithPostDispatchInfo,
		pallet_prelude::*,
		traits::{fungible, fungibles, UnixTime},
	};
	use frame_system::pallet_prelude::*;
	use souk_primitives::{
		activity::{Activity, RewardEra, RewardEras},
		codes::Region,
		holds::{Deposits, Payable, PayableHolds},
		money::Currency,
		receipts::{
			BatchId, BookId, BookView, CandleView, EraTotals, ReceiptNumber, ReferralTerms, ReferralView,
			TillId,
		},
		traits::Sites,
		AssetId, Balance, Millis, ShopId,
	};
	use sp_runtime::{
		traits::{IdentifyAccount, Verify},
		Perbill,
	};

	/// The version of the storage layout.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The configuration of the pallet.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>, Hash = H256> {
		// Origins.

		/// The origin that governs the table of costs.
		type ManagerOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		// Types.

		/// The reason of all holds.
		type RuntimeHoldReason: From<HoldReason>;
		/// A customer's signature.
		type Signature: Verify<Signer = Self::SigningPublicKey> + Parameter + MaxEncodedLen;
		/// The public key that a customer's account is derived from.
		type SigningPublicKey: IdentifyAccount<AccountId = Self::AccountId>;

		// Dependencies.

		/// The native token, SOUK. Deposits and pledges are held in it, and fees are paid in it.
		type Currency: fungible::Inspect<Self::AccountId, Balance = Balance>
			+ fungible::Mutate<Self::AccountId>
			+ Deposits<Self::AccountId, Reason = Self::RuntimeHoldReason>;
		/// Holds of SOUK that are paid to other merchants. So a hold must refuse locked funds, and must not cover a lock later.
		type Holds: fungibles::Inspect<Self::AccountId, AssetId = AssetId, Balance = Balance>
			+ PayableHolds<Self::AccountId, AssetId = AssetId, Reason = Self::RuntimeHoldReason>;
		/// Shops, and the premises they cost to run.
		type Sites: Sites<Self::AccountId>;
		/// The ledger of power and of BizPower.
		type Activity: Activity<Self::AccountId>;
		/// The clock of reward eras.
		type Eras: RewardEras;
		/// The clock that a till's wait is measured by.
		type Time: UnixTime;
		/// The time of day. No receipt may be later than it, because tills write down the time of day.
		type Calendar: UnixTime;

		// Parameters.

		/// The weights of new, returning and external customers in BizPower. Together 100 %.
		type Weights: Get<Weights>;
		/// The SOUK that must be pledged for a customer if the customer's receipts are to count, in base units. It is on hold
		/// at least until the era is over in which they counted.
		type MinStanding: Get<Balance>;
		/// What a shop pays for receipts to count that are worth one unit of the money all shops are compared in, in base
		/// units of SOUK. Each receipt pays for the usual ticket at least.
		type ReceiptFee: Get<Balance>;
		/// The level of verification from which a shop is measured by its own premises. Zero counts as one.
		type PremisesLevel: Get<u8>;
		/// The part of the usual cost that a verified shop is charged for at least.
		type LeastCostPart: Get<Perbill>;
		/// The most receipts of one customer that count at one shop in an era. Receipts reversed later are included.
		type ReceiptsPerCustomer: Get<u32>;
		/// The most shops one customer counts at in an era.
		type ShopsPerCustomer: Get<u32>;
		/// The number of eras after the one it was posted in that a row can be countersigned and reversed. More than
		/// [`MAX_WINDOW`] counts as [`MAX_WINDOW`].
		type CountersignWindow: Get<RewardEra>;
		/// The number of eras that the root of a batch is kept. Less than the window counts as the window.
		type BatchLife: Get<RewardEra>;
		/// The number of eras without a visit after which a shop forgets a customer.
		type CustomerLife: Get<RewardEra>;
		/// The number of eras that the totals of an era are kept.
		type HistoryLife: Get<RewardEra>;
		/// The number of eras after a customer's visit that a shop can still send the customer to another.
		type IntroductionLife: Get<RewardEra>;
		/// The longest a till may wait before it posts, in milliseconds.
		type MaxAge: Get<Millis>;

		/// The account without a key that seals fees.
		type Sink: Get<Self::AccountId>;
		/// How far a till's clock may be ahead, in milliseconds.
		#[pallet::constant]
		type MaxDrift: Get<Millis>;
		/// The deposit of an open book, in base units of SOUK.
		#[pallet::constant]
		type BookDeposit: Get<Balance>;
		/// The deposit of each row of state it has room for, in base units of SOUK. It comes on top.
		#[pallet::constant]
		type RowDeposit: Get<Balance>;
		/// The most rows of state a book has room for.
		#[pallet::constant]
		type MaxCapacity: Get<u32>;
		/// The most tills of a shop.
		#[pallet::constant]
		type MaxTills: Get<u32>;
		/// The most rows of one batch. At most [`MAX_ROWS`].
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
		/// Weights.
		type WeightInfo: WeightInfo;

		/// Keys and time for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId, Self::Signature>;
	}

	/// Why SOUK is on hold.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The rows of state of the account's receipt books.
		#[codec(index = 0)]
		ReceiptBook,
		/// Customers count because of it.
		#[codec(index = 1)]
		Pledge,
		/// It is for customers that other shops send to the account's shops.
		#[codec(index = 2)]
		Referrals,
	}

	/// What shops pay for customers that other shops send.
	pub struct ReferralBudget;
	impl Payable for ReferralBudget {
		type Reason = HoldReason;
		const REASON: HoldReason = HoldReason::Referrals;
	}

	/// The number the next book gets. It never dies, 4 bytes.
	#[pallet::storage]
	pub type NextBook<T> = StorageValue<_, BookId, ValueQuery>;

	/// What shops cost to run, by region and currency. A region without an entry takes the entry of its country. Genesis
	/// and [`Config::ManagerOrigin`] write entries. Only the latter removes one.
	#[pallet::storage]
	pub type CostTable<T> =
		StorageDoubleMap<_, Blake2_128Concat, Region, Blake2_128Concat, Currency, Costs, OptionQuery>;

	/// What is usual for a group of categories in a region, in a currency: the first two digits of their codes. A region
	/// without an entry takes the entry of its country, and then what is usual in [`CostTable`]. Genesis and
	/// [`Config::ManagerOrigin`] write entries. Only the latter removes one.
	#[pallet::storage]
	pub type UsualTable<T> = StorageNMap<
		_,
		(
			NMapKey<Blake2_128Concat, Region>,
			NMapKey<Blake2_128Concat, Currency>,
			NMapKey<Twox64Concat, CategoryGroup>,
		),
		Usual,
		OptionQuery,
	>;

	/// The receipt books of shops. The book's deposit pays for a row. It dies when the empty book is closed.
	#[pallet::storage]
	pub type Books<T: Config> = StorageMap<_, Twox64Concat, ShopId, BookOf<T>, OptionQuery>;

	/// The number the next receipt of a till must have. The book's deposit pays for a row. It dies with the book.
	#[pallet::storage]
	pub type Tills<T> =
		StorageDoubleMap<_, Twox64Concat, ShopId, Blake2_128Concat, TillId, ReceiptNumber, OptionQuery>;

	/// What is kept of batches: roots, not rows. The book's deposit pays for a row. After [`Config::BatchLife`] the shop's
	/// next batches remove it, or anyone does.
	#[pallet::storage]
	pub type Batches<T> =
		StorageDoubleMap<_, Twox64Concat, ShopId, Twox64Concat, BatchId, Batch, OptionQuery>;

	/// The totals of a shop's receipts, a row for each era that has any. Rows are numbered without gaps. The book's deposit
	/// pays for a row. After [`Config::HistoryLife`] the shop's next batches remove it, or anyone does.
	#[pallet::storage]
	pub type EraRows<T> =
		StorageDoubleMap<_, Twox64Concat, ShopId, Twox64Concat, u32, EraTotals, OptionQuery>;

	/// The customers of a shop with a countersigned receipt that counted. The book's deposit pays for a row. Anyone removes
	/// it after [`Config::CustomerLife`] without a receipt that counts, or after the era if all of them were reversed.
	#[pallet::storage]
	pub type Customers<T: Config> =
		StorageDoubleMap<_, Twox64Concat, ShopId, Blake2_128Concat, T::AccountId, Customer, OptionQuery>;

	/// What is pledged for each customer, and the number of shops at which the customer counted in the latest era. The SOUK on
	/// hold pays for a row. The payer or the customer removes it once the era is over in which the customer counted last,
	/// and anyone does [`Config::CustomerLife`] after that.
	#[pallet::storage]
	pub type Pledges<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, Pledge<T::AccountId>, OptionQuery>;

	/// What a shop pays and owes other shops for the customers that they send: by the shop that pays, and the shop that sends.
	/// A row of the book pays for a row. It dies when nothing is owed and there are no terms for that shop alone, or anyone
	/// removes it once one of the shops is gone.
	#[pallet::storage]
	pub type Referrals<T> =
		StorageDoubleMap<_, Twox64Concat, ShopId, Twox64Concat, ShopId, Referral, OptionQuery>;

	/// The table of costs a chain starts with.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Region, currency, and the costs of a shop there.
		pub costs: Vec<(Region, Currency, Costs)>,
		/// Region, currency, group of categories, and what is usual for a shop of the group there.
		pub usual: Vec<(Region, Currency, CategoryGroup, Usual)>,
		#[doc(hidden)]
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
			for (region, currency, group, usual) in &self.usual {
				assert!(usual.is_valid(), "a chain starts with costs that divide");
				UsualTable::<T>::insert((region, currency, group), usual);
			}
		}
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
			let batch = Self::batch_weight(rows, rows);
			assert!(batch.all_lte(most), "the largest batch fits a block");
			let (all, hashes) = (claims.saturating_mul(claimed), claims.saturating_mul(T::MaxProof::get()));
			let claim = Self::claims_weight(claims, all, hashes, true);
			assert!(claim.all_lte(most), "the largest claims fit a block");
			let reversal = Self::reversal_weight(claimed, T::MaxProof::get());
			assert!(reversal.all_lte(most), "the largest reversal fits a block");
			assert!(Self::pledge_weight(rows, rows).all_lte(most), "the most pledges fit a block");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Set the costs of shops in `region` whose books are in `currency`, or remove them. A shop without an entry for
		/// its region or its country has a BizPower of zero.
		///
		/// **Origin:** [`Config::ManagerOrigin`].
		///
		/// **Errors:** [`Error::BadCosts`].
		///
		/// **Events:** [`Event::CostsSet`].
		///
		/// **Weight:** constant.
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

		/// Open the receipt book of a shop, with room for `capacity` rows of state: customers, batches, eras and tills.
		/// A deposit for all of them is put on hold.
		///
		/// **Origin:** the owner of the shop.
		///
		/// **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::ShopNotOpen`], [`Error::AlreadyOpen`],
		/// [`Error::BadCapacity`], [`Error::NoIdLeft`], or a deposit that cannot be held.
		///
		/// **Events:** [`Event::BookOpened`].
		///
		/// **Weight:** constant.
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

		/// Give a book room for `capacity` rows of state, no fewer than it takes. If the shop changed hands, the former
		/// owner's deposit is released and the new owner's is put on hold.
		///
		/// **Origin:** the owner of the shop.
		///
		/// **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::BookNotFound`], [`Error::BadCapacity`], or a
		/// deposit that cannot be held or released.
		///
		/// **Events:** [`Event::CapacitySet`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::set_capacity())]
		pub fn set_capacity(origin: OriginFor<T>, shop: ShopId, capacity: u32) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_capacity(who, shop, capacity)
		}

		/// Close an empty book and release its deposit. `tills` is at least the number of its tills. Fees that its receipts did
		/// not use up are gone: they were sealed when they were paid.
		///
		/// **Origin:** the depositor; if the depositor no longer owns the shop, the owner, and anyone if no fees are left or the
		/// shop is closed for good.
		///
		/// **Errors:** [`Error::BookNotFound`], [`Error::BadWitness`], [`Error::NotDepositor`], [`Error::BookNotEmpty`], or a
		/// deposit that cannot be released.
		///
		/// **Events:** [`Event::BookClosed`].
		///
		/// **Weight:** by `tills`. What there is not is refunded, and a refused call costs as much as one without tills.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::close_book(*tills))]
		pub fn close_book(
			origin: OriginFor<T>,
			shop: ShopId,
			#[pallet::compact] tills: u32,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let tills = Self::do_close_book(who, shop, tills)
				.map_err(|error| error.with_weight(T::WeightInfo::close_book(0)))?;
			Ok(Some(T::WeightInfo::close_book(tills)).into())
		}

		/// Post what `till` recorded: receipts numbered without a gap from `first`, whose moments count from `start`.
		/// `signatures` are the countersignatures of those customers who gave one. The call takes all rows or none.
		///
		/// **Origin:** the owner of the shop. Its tills are proxies of the owner.
		///
		/// **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::ShopNotOpen`], [`Error::BookNotFound`],
		/// [`Error::NotDepositor`], [`Error::NoRows`], [`Error::AlreadyPosted`], [`Error::ReceiptsMissing`],
		/// [`Error::NumberTooLarge`], [`Error::TooOld`], [`Error::TooManyTills`], [`Error::InTheFuture`],
		/// [`Error::ZeroValue`], [`Error::OwnCustomer`], [`Error::NothingToVoid`], [`Error::OutOfOrder`],
		/// [`Error::NotCustomer`], [`Error::NotOneSided`], [`Error::BadSignature`], [`Error::BookFull`],
		/// [`Error::TotalsTooLarge`].
		///
		/// **Events:** [`Event::BatchPosted`].
		///
		/// **Weight:** by the numbers of rows and of countersignatures. A batch that is refused before its signatures are
		/// checked does not pay for them, and one that is refused before its rows are checked pays for neither.
		#[pallet::call_index(4)]
		#[pallet::weight(Pallet::<T>::batch_weight(count(rows.len()), count(signatures.len())))]
		pub fn post_batch(
			origin: OriginFor<T>,
			shop: ShopId,
			till: TillId,
			#[pallet::compact] first: ReceiptNumber,
			#[pallet::compact] start: Millis,
			rows: RowsOf<T>,
			signatures: SignaturesOf<T>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::do_post_batch(who, shop, till, first, start, &rows, &signatures)
		}

		/// Countersign receipts that were posted one-sided. The call takes all rows or none.
		///
		/// **Origin:** the customer of all of them; or anyone with that customer's signature, `on_behalf`, so that a
		/// customer needs no SOUK for fees.
		///
		/// **Errors:** [`Error::NothingClaimed`], [`Error::NotCustomer`], [`Error::BookNotFound`],
		/// [`Error::BatchNotFound`], [`Error::WindowClosed`], [`Error::BadProof`], [`Error::BadSignature`],
		/// [`Error::BookFull`], [`Error::NotOneSided`], [`Error::TotalsTooLarge`].
		///
		/// **Events:** [`Event::Countersigned`].
		///
		/// **Weight:** by the numbers of claims, of rows and of hashes, and by whether there is a signature. Claims that are
		/// refused before anything is counted do not pay for counting.
		#[pallet::call_index(5)]
		#[pallet::weight(Pallet::<T>::countersign_weight(claims, on_behalf.is_some()))]
		pub fn countersign(
			origin: OriginFor<T>,
			claims: ClaimsOf<T>,
			on_behalf: Option<OnBehalfOf<T>>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::do_countersign(who, &claims, on_behalf)
		}

		/// Reverse sales that were a mistake. What they added to the era that runs is taken out again, to the unit. Eras
		/// that are over do not change.
		///
		/// **Origin:** the owner of the shop. Its tills are proxies of the owner.
		///
		/// **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::NothingClaimed`], [`Error::BookNotFound`],
		/// [`Error::BatchNotFound`], [`Error::WindowClosed`], [`Error::BadProof`], [`Error::BookFull`],
		/// [`Error::NotReversible`], [`Error::TotalsTooLarge`].
		///
		/// **Events:** [`Event::ReceiptsReversed`].
		///
		/// **Weight:** by the numbers of rows and of hashes. A claim that is refused does not pay for counting.
		#[pallet::call_index(6)]
		#[pallet::weight(Pallet::<T>::reversal_weight(count(claim.rows.len()), count(claim.proof.len())))]
		pub fn reverse_receipts(origin: OriginFor<T>, claim: ClaimOf<T>) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::do_reverse_receipts(who, &claim)
		}

		/// Remove up to `limit` batches and up to `limit` eras of a book whose time is over, the oldest first.
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::BookNotFound`], [`Error::NothingToPrune`].
		///
		/// **Events:** [`Event::BookPruned`].
		///
		/// **Weight:** by `limit`. What was not removed is refunded.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::prune_book(*limit))]
		pub fn prune_book(origin: OriginFor<T>, shop: ShopId, limit: u32) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let most = Self::do_prune_book(shop, limit)
				.map_err(|error| error.with_weight(T::WeightInfo::prune_book(0)))?;
			Ok(Some(T::WeightInfo::prune_book(most)).into())
		}

		/// Let a shop forget those of `customers` who did not come for [`Config::CustomerLife`].
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::BookNotFound`], [`Error::NothingToPrune`].
		///
		/// **Events:** [`Event::BookPruned`].
		///
		/// **Weight:** by the number of customers.
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

		/// Put [`Config::MinStanding`] on hold for each of `customers`, so that receipts of theirs count at any shop. A customer
		/// who has a pledge already is left out, unless the caller made it and it is too small by now: then it is raised; or
		/// unless another made it for the customer and could release it now: then the caller takes it over, and it is released to
		/// the other. So nobody can let go of a pledge between this call and the end of the era. Anyone may pledge for anyone. A
		/// customer pledges for itself, or a shop for those of its customers who have no SOUK.
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::NothingToPledge`], or funds that cannot be held or released.
		///
		/// **Events:** [`Event::Pledged`], [`Event::PledgesReleased`] if any was taken over.
		///
		/// **Weight:** by the number of customers, as if every pledge were taken over. What was not is refunded.
		#[pallet::call_index(10)]
		#[pallet::weight(Pallet::<T>::pledge_weight(count(customers.len()), count(customers.len())))]
		pub fn pledge(
			origin: OriginFor<T>,
			customers: BoundedVec<T::AccountId, T::MaxRows>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let named = count(customers.len());
			let taken = Self::do_pledge(who, &customers)
				.map_err(|error| error.with_weight(T::WeightInfo::pledge(named)))?;
			Ok(Some(Self::pledge_weight(named, taken)).into())
		}

		/// Release what is pledged for `customers`, to those who pledged it. A pledge stays until the era is over in which its
		/// customer counted last. Then its payer and its customer may release it, and [`Config::CustomerLife`] later
		/// everybody. Pledges that cannot be released are left out.
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::NothingToRelease`], or a hold that cannot be released.
		///
		/// **Events:** [`Event::PledgesReleased`].
		///
		/// **Weight:** by the number of customers.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::release_pledges(count(customers.len())))]
		pub fn release_pledges(
			origin: OriginFor<T>,
			customers: BoundedVec<T::AccountId, T::MaxRows>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_release_pledges(who, &customers)
		}

		/// Seal `amount` of SOUK as fees, which receipts of the shop use up when they count. A sealed amount does not come back.
		///
		/// **Origin:** the owner of the shop. A till cannot pay, and a till that was stolen can use up only what was paid.
		///
		/// **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::ShopNotOpen`], [`Error::BookNotFound`],
		/// [`Error::NotDepositor`], [`Error::ZeroAmount`], [`Error::TotalsTooLarge`], or funds that cannot be moved.
		///
		/// **Events:** [`Event::FeesPaid`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::pay_fees())]
		pub fn pay_fees(
			origin: OriginFor<T>,
			shop: ShopId,
			#[pallet::compact] amount: Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_pay_fees(who, shop, amount)
		}

		/// Set what is usual for shops in `region` whose books are in `currency` and whose category's code begins with the two
		/// digits `group`, or remove it.
		///
		/// **Origin:** [`Config::ManagerOrigin`].
		///
		/// **Errors:** [`Error::BadCosts`].
		///
		/// **Events:** [`Event::UsualSet`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::set_usual())]
		pub fn set_usual(
			origin: OriginFor<T>,
			region: Region,
			currency: Currency,
			group: CategoryGroup,
			usual: Option<Usual>,
		) -> DispatchResult {
			T::ManagerOrigin::ensure_origin(origin)?;
			Self::do_set_usual(region, currency, group, usual)
		}

		/// Set what a shop pays the shop `sender` for each new customer that it sends, or remove these terms. `None` stands for
		/// all shops without terms of their own. A customer is sent if its first receipt names `sender` and is of the external
		/// class. Terms of zero pay one shop nothing, whatever the others get.
		///
		/// **Origin:** the owner of the shop.
		///
		/// **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::BookNotFound`], [`Error::NotDepositor`],
		/// [`Error::BookFull`], [`Error::ReferralNotFound`].
		///
		/// **Events:** [`Event::ReferralSet`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::set_referral())]
		pub fn set_referral(
			origin: OriginFor<T>,
			shop: ShopId,
			sender: Option<ShopId>,
			terms: Option<ReferralTerms>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_referral(who, shop, sender, terms)
		}

		/// Put `amount` of SOUK on hold for customers that other shops send. A customer for whom it does not suffice is counted,
		/// and is never paid for.
		///
		/// **Origin:** the owner of the shop. A till cannot pay, and a till that was stolen can use up only what is on hold.
		///
		/// **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::BookNotFound`], [`Error::NotDepositor`],
		/// [`Error::ZeroAmount`], [`Error::TotalsTooLarge`], or funds that are locked or cannot be held.
		///
		/// **Events:** [`Event::ReferralsFunded`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::fund_referrals())]
		pub fn fund_referrals(
			origin: OriginFor<T>,
			shop: ShopId,
			#[pallet::compact] amount: Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_fund_referrals(who, shop, amount)
		}

		/// Release `amount` of SOUK that is on hold for customers of other shops, and not owed.
		///
		/// **Origin:** the depositor of the book.
		///
		/// **Errors:** [`Error::BookNotFound`], [`Error::NotDepositor`], [`Error::ZeroAmount`], [`Error::BudgetTooSmall`], or
		/// funds that cannot be released.
		///
		/// **Events:** [`Event::ReferralsWithdrawn`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::withdraw_referrals())]
		pub fn withdraw_referrals(
			origin: OriginFor<T>,
			shop: ShopId,
			#[pallet::compact] amount: Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_referrals(who, shop, amount)
		}

		/// Pay the owner of the shop `sender` what `shop` owes it for the customers that it sent. If that shop is gone, what it
		/// was owed goes back to the budget. Terms that can never hold again are removed with it: those of a shop that is gone, and
		/// those that a former depositor set.
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::BookNotFound`], [`Error::ReferralNotFound`], [`Error::NothingOwed`], or an owner that cannot
		/// receive it.
		///
		/// **Events:** [`Event::ReferralPaid`] or [`Event::ReferralReturned`]; [`Event::ReferralSet`] if nothing was owed.
		///
		/// **Weight:** constant.
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::claim_referral())]
		pub fn claim_referral(origin: OriginFor<T>, shop: ShopId, sender: ShopId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_claim_referral(shop, sender)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The receipt book of a shop.
		pub fn book(shop: ShopId) -> Option<BookView<T::AccountId>> {
			Self::book_view(shop)
		}

		/// The totals of a shop's receipts in an era.
		pub fn totals(shop: ShopId, era: RewardEra) -> Option<EraTotals> {
			Self::totals_of(shop, era)
		}

		/// What a shop pays and owes the shop `sender` for the customers that it sends.
		pub fn referral(shop: ShopId, sender: ShopId) -> Option<ReferralView> {
			Self::referral_view(shop, sender)
		}

		/// BizPower of a shop as candles of `interval` eras.
		pub fn candles(shop: ShopId, from: RewardEra, interval: u32, most: u32) -> Vec<CandleView> {
			Self::bizpower_candles(shop, from, interval, most)
		}
	}
}
