// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub use pallet::*;
pub use types::{Allowance, GenesisRate, PrepaidAccount, PriceRate, Reservation};
pub use weights::WeightInfo;

pub mod types;
pub mod weights;

mod accounts;
mod events;
mod fees;
mod outlay;
mod rates;
mod views;

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
pub trait BenchmarkHelper<AccountId> {
	/// An asset that prepaid accounts may be in and that costs most to move. The call creates it where it is missing.
	fn asset() -> souk_primitives::AssetId;
	/// Give an account `amount` base units of an asset, made out of nothing.
	fn fund(asset: &souk_primitives::AssetId, who: &AccountId, amount: souk_primitives::Balance);
	/// Let [`Config::Calendar`] read `now`, in milliseconds since the Unix epoch.
	fn set_time(now: souk_primitives::Millis);
}

// The macro's expansion calls `expect`. Code in this module must not.
#[allow(clippy::expect_used)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	#[cfg(feature = "runtime-benchmarks")]
	use crate::BenchmarkHelper;
	use crate::{Allowance, GenesisRate, PrepaidAccount, PriceRate, Reservation, WeightInfo};
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{fungible, fungibles, UnixTime},
	};
	use frame_system::pallet_prelude::*;
	use souk_primitives::{
		holds::{Deposits, Payable, PayableHolds},
		prepaid::{PrepaidAssets, PrepaidView, PricedIn, RateView, ReservationView},
		traits::{PaymentAssets, Shops},
		AssetId, Balance, MaxPathDepth, Millis, OrderId, ShopId,
	};
	use sp_runtime::{FixedU128, Perbill};

	/// The version of the storage layout.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The configuration of the pallet.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		// Origins.

		/// The origin that follows the market with rates. Root does too, without bounds.
		type RateOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		// Types.

		/// The reason of all holds.
		type RuntimeHoldReason: From<HoldReason>;

		// Dependencies.

		/// SOUK and the assets, with what is prepaid on hold. It pays fees whatever its owner locks later. So a hold must
		/// refuse locked funds, and must not cover a lock later.
		type Holds: fungibles::Inspect<Self::AccountId, AssetId = AssetId, Balance = Balance>
			+ PayableHolds<Self::AccountId, AssetId = AssetId, Reason = Self::RuntimeHoldReason>;
		/// SOUK, for deposits.
		type Currency: fungible::Mutate<Self::AccountId, Balance = Balance>
			+ Deposits<Self::AccountId, Reason = Self::RuntimeHoldReason>;
		/// The owners of shops.
		type Shops: Shops<Self::AccountId>;
		/// The assets that orders may be paid in. A prepaid account is in one of them.
		type PaymentAssets: PaymentAssets;
		/// The time of day. Rates age by it.
		type Calendar: UnixTime;

		// Parameters.

		/// The account where experience legs wait for the end of the cycle.
		type ExperiencePool: Get<Self::AccountId>;
		/// The account that gets the commune fee, and every leg that its payee cannot receive.
		type Commune: Get<Self::AccountId>;
		/// The assets that prepaid accounts may be in. One that is not a payment asset is left out.
		type Assets: Get<PrepaidAssets>;
		/// The age beyond which a rate is not used, in milliseconds.
		type MostRateAge: Get<Millis>;
		/// The most by which a rate may differ from the one before, as a part of that.
		type MostRateChange: Get<Perbill>;
		/// The least time between two settings of a rate, in milliseconds.
		type LeastRateTime: Get<Millis>;
		/// SOUK held from the owner of a prepaid account, in base units.
		type AccountDeposit: Get<Balance>;
		/// SOUK held from a platform for each shop that it serves, in base units.
		type ShopDeposit: Get<Balance>;
		/// The weights of the calls.
		type WeightInfo: WeightInfo;

		/// Funds and time for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId>;
	}

	/// Why funds are on hold.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// What is in a prepaid account. It is paid out, see [`PrepaidFunds`].
		#[codec(index = 0)]
		Prepaid,
		/// The deposit for the rows of an account. It always comes back.
		#[codec(index = 1)]
		Deposit,
	}

	/// What is in prepaid accounts, which pays the fees of orders.
	pub struct PrepaidFunds;
	impl Payable for PrepaidFunds {
		type Reason = HoldReason;
		const REASON: HoldReason = HoldReason::Prepaid;
	}

	/// Prepaid accounts, by owner. The owner's deposit pays for a row. It dies when the owner closes the account.
	#[pallet::storage]
	pub type Prepaids<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, PrepaidAccount>;

	/// The shops that platforms pay for, by platform and shop. The platform's deposit pays for a row. It dies when the platform
	/// stops to serve the shop.
	#[pallet::storage]
	pub type Allowances<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Twox64Concat, ShopId, Allowance<T::AccountId>>;

	/// What is reserved for open orders. The fee of the call that accepts the order pays for a row. It dies when the order ends,
	/// which every order does.
	#[pallet::storage]
	pub type Reservations<T: Config> = StorageMap<_, Twox64Concat, OrderId, Reservation<T::AccountId>>;

	/// Rates, by what a price is stated in and by the asset of prepaid accounts. Only governance opens a row, for free, and
	/// removes it.
	#[pallet::storage]
	pub type PriceRates<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, PricedIn, Blake2_128Concat, AssetId, PriceRate>;

	/// The rates that a chain begins with.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The rates. They do not age.
		pub rates: Vec<GenesisRate>,
		/// No setting.
		#[serde(skip)]
		pub _marker: PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			for GenesisRate { priced_in, asset, rate } in &self.rates {
				let good = *rate > FixedU128::default() && *priced_in != PricedIn::Asset(asset.clone());
				assert!(good, "a rate of genesis is zero, or of an asset into itself");
				PriceRates::<T>::insert(priced_in, asset, PriceRate { rate: *rate, since: None });
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Open a prepaid account in an asset with an amount of it. It pays the fees and commissions of the caller's attested orders
		/// and of fiat parts of others, and the fees of sales at a till. An owner has one account.
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::ZeroAmount`], [`Error::AssetNotPrepayable`], [`Error::AlreadyOpen`], or funds that cannot be
		/// held.
		///
		/// **Events:** [`Event::PrepaidOpened`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::open_account())]
		pub fn open_account(
			origin: OriginFor<T>,
			asset: AssetId,
			#[pallet::compact] amount: Balance,
		) -> DispatchResult {
			let owner = ensure_signed(origin)?;
			Self::do_open_account(owner, asset, amount)
		}

		/// Put more into the caller's prepaid account.
		///
		/// **Origin:** the owner of the account.
		///
		/// **Errors:** [`Error::ZeroAmount`], [`Error::PrepaidNotFound`], [`Error::AssetNotPrepayable`],
		/// [`Error::Overflow`], or funds that cannot be held.
		///
		/// **Events:** [`Event::PrepaidToppedUp`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::top_up())]
		pub fn top_up(origin: OriginFor<T>, #[pallet::compact] amount: Balance) -> DispatchResult {
			let owner = ensure_signed(origin)?;
			Self::do_top_up(owner, amount)
		}

		/// Take an amount out of the caller's prepaid account that is not reserved for open orders.
		///
		/// **Origin:** the owner of the account.
		///
		/// **Errors:** [`Error::ZeroAmount`], [`Error::PrepaidNotFound`], [`Error::FundsReserved`], or an asset that does not
		/// move.
		///
		/// **Events:** [`Event::PrepaidWithdrawn`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::withdraw())]
		pub fn withdraw(origin: OriginFor<T>, #[pallet::compact] amount: Balance) -> DispatchResult {
			let owner = ensure_signed(origin)?;
			Self::do_withdraw(owner, amount)
		}

		/// Close the caller's prepaid account. Everything in it, and the deposit, are the caller's again.
		///
		/// **Origin:** the owner of the account.
		///
		/// **Errors:** [`Error::PrepaidNotFound`], [`Error::StillReserved`], [`Error::StillServing`], or an asset that does not
		/// move.
		///
		/// **Events:** [`Event::PrepaidClosed`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::close_account())]
		pub fn close_account(origin: OriginFor<T>) -> DispatchResult {
			let owner = ensure_signed(origin)?;
			Self::do_close_account(owner)
		}

		/// Pay for attested orders of a shop, and for fiat parts of others, that name the caller as their platform, and whose seller has no
		/// account that covers them. `budget` is what may be reserved for them from now on, in base units of the account's asset. It takes the place of
		/// what was left of an earlier one. What orders that are open now do not pay comes on top of it. If the shop changes hands,
		/// the caller pays for nothing until it calls this again. The shop can turn the budget into rights and
		/// commissions of its own, so a platform serves only shops that it trusts with it.
		///
		/// **Origin:** the owner of a prepaid account.
		///
		/// **Errors:** [`Error::PrepaidNotFound`], [`Error::ShopNotFound`], [`Error::Overflow`], or funds that cannot be held.
		///
		/// **Events:** [`Event::ShopServed`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::serve())]
		pub fn serve(
			origin: OriginFor<T>,
			#[pallet::compact] shop: ShopId,
			#[pallet::compact] budget: Balance,
		) -> DispatchResult {
			let platform = ensure_signed(origin)?;
			Self::do_serve(platform, shop, budget)
		}

		/// Pay for no new orders of a shop. Open orders are still paid for.
		///
		/// **Origin:** the platform.
		///
		/// **Errors:** [`Error::ShopNotServed`], [`Error::PrepaidNotFound`].
		///
		/// **Events:** [`Event::ShopNotServed`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::stop_serving())]
		pub fn stop_serving(origin: OriginFor<T>, #[pallet::compact] shop: ShopId) -> DispatchResult {
			let platform = ensure_signed(origin)?;
			Self::do_stop_serving(platform, shop)
		}

		/// Set how many base units of `asset` a minor unit of a currency, or a base unit of another asset, is worth. Prices that are
		/// stated in it are converted by this rate when fees are reserved. What is reserved stays as it is.
		///
		/// [`Config::RateOrigin`] changes a rate by at most [`Config::MostRateChange`], and not before
		/// [`Config::LeastRateTime`] has passed since it was set. Root sets any rate at any time.
		///
		/// **Origin:** [`Config::RateOrigin`], or root.
		///
		/// **Errors:** [`Error::ZeroRate`], [`Error::SameAsset`]; if it is not root, [`Error::RateNotFound`],
		/// [`Error::RateTooSoon`], [`Error::RateTooFar`].
		///
		/// **Events:** [`Event::RateSet`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::set_rate())]
		pub fn set_rate(
			origin: OriginFor<T>,
			priced_in: PricedIn,
			asset: AssetId,
			rate: FixedU128,
		) -> DispatchResult {
			let is_root = ensure_root(origin.clone()).is_ok();
			if !is_root {
				T::RateOrigin::ensure_origin(origin)?;
			}
			Self::do_set_rate(priced_in, asset, rate, is_root)
		}

		/// Remove a rate. Orders that need it are not accepted until root sets it again.
		///
		/// **Origin:** [`Config::RateOrigin`], or root.
		///
		/// **Errors:** [`Error::RateNotFound`].
		///
		/// **Events:** [`Event::RateRemoved`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::remove_rate())]
		pub fn remove_rate(origin: OriginFor<T>, priced_in: PricedIn, asset: AssetId) -> DispatchResult {
			if ensure_root(origin.clone()).is_err() {
				T::RateOrigin::ensure_origin(origin)?;
			}
			Self::do_remove_rate(priced_in, asset)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The prepaid account of an owner.
		pub fn account_of(owner: T::AccountId) -> Option<PrepaidView<T::AccountId>> {
			Self::account_view(&owner)
		}

		/// What is reserved for an order.
		pub fn reservation(order: OrderId) -> Option<ReservationView<T::AccountId>> {
			Self::reservation_view(order)
		}

		/// Every rate.
		pub fn rates() -> Vec<RateView> {
			Self::rates_view()
		}

		/// What a stated price is worth in an asset, in base units, rounded up. `None` if no good rate is known, or if it does not
		/// fit.
		pub fn worth_of(priced_in: PricedIn, amount: Balance, asset: AssetId) -> Option<Balance> {
			Self::worth_in(&priced_in, amount, &asset).ok()
		}
	}
}
