// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub use pallet::*;
pub use types::{Bonus, EraPaid};
pub use weights::WeightInfo;

pub mod types;
pub mod weights;

mod bonuses;
mod events;
mod paying;
mod sweeping;
mod views;

#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

use frame_support::{pallet_macros::import_section, BoundedBTreeSet};
use souk_primitives::ListingId;

/// The listings that a bonus names.
pub type BonusListingsOf<T> = BoundedBTreeSet<ListingId, <T as Config>::MaxListings>;
/// A bonus of this runtime.
pub type BonusOf<T> = Bonus<<T as frame_system::Config>::AccountId, BonusListingsOf<T>>;

/// What benchmarks need of a runtime.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper<AccountId> {
	/// Let [`Config::Time`] read `now`.
	fn set_time(now: souk_primitives::Millis);
	/// An asset that may be paid in and costs most to move.
	fn asset() -> souk_primitives::AssetId;
	/// Give an account so much of an asset.
	fn fund(asset: &souk_primitives::AssetId, who: &AccountId, amount: souk_primitives::Balance);
	/// Let [`Config::RewardEras`] enter the next era.
	fn next_era();
}

// The macro's expansion calls `expect`. Code in this module must not.
#[allow(clippy::expect_used)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	#[cfg(feature = "runtime-benchmarks")]
	use crate::BenchmarkHelper;
	use crate::{BonusListingsOf, BonusOf, EraPaid, WeightInfo};
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{fungibles, UnixTime},
	};
	use frame_system::pallet_prelude::*;
	use souk_primitives::{
		activity::{RewardEra, RewardEras},
		bonus::{BonusId, BonusQuote, BonusTerms, BonusView},
		holds::{Payable, PayableHolds},
		traits::{PaymentAssets, Shops},
		AssetId, Balance, ListingId, Millis, OrderId, ShopId,
	};

	/// The version of the storage layout.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The configuration of the pallet.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		// Types.

		/// The reason of all holds.
		type RuntimeHoldReason: From<HoldReason>;

		// Dependencies.

		/// Holds in SOUK and in assets. A bonus is paid whatever is locked on the merchant's account. So a hold must refuse
		/// locked funds, and must not cover a lock later.
		type Holds: fungibles::Inspect<Self::AccountId, AssetId = AssetId, Balance = Balance>
			+ PayableHolds<Self::AccountId, AssetId = AssetId, Reason = Self::RuntimeHoldReason>;
		/// Shops and their listings.
		type Shops: Shops<Self::AccountId>;
		/// The assets that bonuses and the sales they reward may be paid in.
		type PaymentAssets: PaymentAssets;
		/// The eras in which a buyer's cap holds.
		type RewardEras: RewardEras;
		/// The clock that orders are placed and settled by.
		type Time: UnixTime;

		// Parameters.

		/// The longest a bonus may take orders, in milliseconds.
		#[pallet::constant]
		type MaxLife: Get<Millis>;
		/// How long after its last moment for orders a bonus pays, in milliseconds. What is left of its budget stays on hold
		/// for as long. No less than an order takes from its placement until it is final.
		#[pallet::constant]
		type PayTime: Get<Millis>;
		/// The most bonuses of one owner of a shop, those that are closed and still pay included.
		#[pallet::constant]
		type MaxBonuses: Get<u32>;
		/// The most listings one bonus names.
		#[pallet::constant]
		type MaxListings: Get<u32>;
		/// Weights.
		type WeightInfo: WeightInfo;

		/// Funds and time for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId>;
	}

	/// Why funds are on hold.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The unpaid budget of the account's bonuses.
		#[codec(index = 0)]
		Bonus,
	}

	/// The budgets of bonuses, which are paid to buyers.
	pub struct BonusBudget;
	impl Payable for BonusBudget {
		type Reason = HoldReason;
		const REASON: HoldReason = HoldReason::Bonus;
	}

	/// The number the next bonus gets. It never dies, 4 bytes.
	#[pallet::storage]
	pub type NextBonus<T> = StorageValue<_, BonusId, ValueQuery>;

	/// Bonuses that can still pay. The merchant's bond for [`Capability::Market`] and the budget on hold pay for a row. Anyone
	/// removes it once its time to pay is over.
	///
	/// [`Capability::Market`]: souk_primitives::shop::Capability::Market
	#[pallet::storage]
	pub type Bonuses<T: Config> = StorageMap<_, Twox64Concat, BonusId, BonusOf<T>>;

	/// The bonuses of a shop by who funds them, the oldest first. Only what its funder sold is rewarded. So after a sale of the
	/// shop the former owner's stay apart, and take no place of the new one's. Paid for like [`Bonuses`], and by the fees of
	/// the calls that opened them. An entry dies with its bonus, a row with its last entry.
	#[pallet::storage]
	pub type ShopBonuses<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		ShopId,
		Blake2_128Concat,
		T::AccountId,
		BoundedVec<BonusId, T::MaxBonuses>,
		ValueQuery,
	>;

	/// What a bonus paid one buyer in an era. The fees of the order that it paid for pay for a row, and the buyer's account
	/// exists. It dies by itself once its era is over.
	#[pallet::storage]
	pub type EraPayments<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		RewardEra,
		Blake2_128Concat,
		(BonusId, T::AccountId),
		EraPaid,
		ValueQuery,
	>;

	/// The oldest era that may still have rows of [`EraPayments`]. It never dies, 4 bytes.
	#[pallet::storage]
	pub type OldestEra<T> = StorageValue<_, RewardEra, ValueQuery>;

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Remove rows of eras that are over.
		fn on_idle(_: BlockNumberFor<T>, left: Weight) -> Weight {
			Self::sweep(left)
		}

		fn integrity_test() {
			assert!(T::MaxBonuses::get() > 0, "a shop can have a bonus");
			assert!(T::MaxBonuses::get() <= 16, "a settled line reads every bonus of its shop");
			assert!(T::MaxListings::get() > 0, "a bonus can name a listing");
			assert!(T::MaxLife::get() > 0, "a bonus can take orders");
			assert!(T::PayTime::get() > 0, "a bonus can pay for its last order");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Open a bonus and put its `budget` on hold. It rewards the buyer of each settled sale of `listings` that fits the
		/// `terms` and whose order is placed from now on and not after `until`. `None` stands for all listings of the shop.
		///
		/// A line is rewarded by one bonus, the oldest that fits and has something left. A bonus pays what is left of its budget,
		/// who settles first is paid first, and nothing is promised to an order. But its merchant cannot take the budget back
		/// while an order that counts may be under way.
		///
		/// **Origin:** the owner of the shop, which has the capability to market.
		///
		/// **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::CapabilityMissing`],
		/// [`Error::AssetNotAccepted`], [`Error::ZeroReward`], [`Error::ZeroLeastSale`], [`Error::BudgetTooSmall`],
		/// [`Error::ExpiryPassed`], [`Error::ExpiryTooFar`], [`Error::NoListings`], [`Error::ListingNotFound`],
		/// [`Error::NoIdLeft`], [`Error::TooManyBonuses`], or funds that are locked or cannot be held.
		///
		/// **Events:** [`Event::BonusOpened`].
		///
		/// **Weight:** by the number of listings.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::open_bonus(
			listings.as_ref().and_then(|listings| u32::try_from(listings.len()).ok()).unwrap_or_default()
		))]
		pub fn open_bonus(
			origin: OriginFor<T>,
			shop: ShopId,
			listings: Option<BonusListingsOf<T>>,
			terms: BonusTerms,
			budget: Balance,
			until: Millis,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_open_bonus(who, shop, listings, terms, budget, until)
		}

		/// Put `amount` more base units on hold for a bonus that takes orders.
		///
		/// **Origin:** the bonus's funder.
		///
		/// **Errors:** [`Error::BonusNotFound`], [`Error::NotFunder`], [`Error::AlreadyClosed`],
		/// [`Error::CapabilityMissing`], [`Error::AssetNotAccepted`], [`Error::ZeroAmount`], [`Error::BudgetTooLarge`], or
		/// funds that are locked or cannot be held.
		///
		/// **Events:** [`Event::BonusToppedUp`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::top_up_bonus())]
		pub fn top_up_bonus(
			origin: OriginFor<T>,
			bonus: BonusId,
			#[pallet::compact] amount: Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_top_up_bonus(who, bonus, amount)
		}

		/// Let a bonus take no more orders. Those placed before are still paid, for [`Config::PayTime`], and the budget stays
		/// on hold for them.
		///
		/// **Origin:** the bonus's funder, or the owner of the shop.
		///
		/// **Errors:** [`Error::BonusNotFound`], [`Error::NotOwner`], [`Error::AlreadyClosed`].
		///
		/// **Events:** [`Event::BonusClosed`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::close_bonus())]
		pub fn close_bonus(origin: OriginFor<T>, bonus: BonusId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_close_bonus(who, bonus)
		}

		/// Remove a bonus whose time to pay is over, or that is closed with nothing left. What is left returns to its funder.
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::BonusNotFound`], [`Error::NotExpired`], or funds that cannot be released.
		///
		/// **Events:** [`Event::BonusExpired`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::expire_bonus())]
		pub fn expire_bonus(origin: OriginFor<T>, bonus: BonusId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_expire_bonus(bonus)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// A bonus that can still pay.
		pub fn bonus(id: BonusId) -> Option<BonusView<T::AccountId>> {
			Self::view_of(id)
		}

		/// The bonuses of a shop's owner that can still pay, the oldest first.
		pub fn bonuses(shop: ShopId) -> Vec<BonusView<T::AccountId>> {
			Self::views_of(shop)
		}

		/// What a line of `amount` base units of `asset` would earn `buyer` today.
		pub fn quote(
			listing: ListingId,
			buyer: T::AccountId,
			asset: AssetId,
			amount: Balance,
		) -> Option<BonusQuote> {
			Self::quote_of(listing, &buyer, &asset, amount)
		}
	}
}
