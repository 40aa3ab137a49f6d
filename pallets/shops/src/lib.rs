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

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod bonds;
mod catalog;
mod lifecycle;
mod listings;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;
mod transfer;
#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;
pub mod types;
pub mod weights;

pub use pallet::*;
pub use types::{
	CapabilityBond, Charge, NewListing, PriceTable, Priced, Restock, Shop, Slots, UnbondingChunk,
};
pub use weights::WeightInfo;

use sp_runtime::traits::BlockNumberProvider;

/// The block number unbonding counts in.
pub type BlockNumberOf<T> = <<T as Config>::BlockNumberProvider as BlockNumberProvider>::BlockNumber;
/// A shop of this runtime.
pub type ShopOf<T> = Shop<<T as frame_system::Config>::AccountId>;
/// An unbonding chunk of this runtime.
pub type ChunkOf<T> = UnbondingChunk<BlockNumberOf<T>>;

// FRAME's own expansions of storage, errors and calls expect; nothing written here does.
#[allow(clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use crate::types::TermsError;
	use frame_support::{
		pallet_prelude::*,
		traits::{fungible, UnixTime},
	};
	use frame_system::pallet_prelude::*;
	use souk_primitives::{
		content::Cid,
		listing::{Listing, ListingTerms},
		shop::{Capability, ShopProfile},
		traits::PaymentAssets,
		Balance, ListingId, Millis, ShopId, MAX_PATH_DEPTH,
	};
	use sp_core::H256;
	use sp_runtime::Perbill;

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		// Origins.

		/// Who may say what was found out about a merchant; succeeds with the issuer's account.
		type AttesterOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Self::AccountId>;

		/// Who governs the price table.
		type ManagerOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Who may take listings off sale and suspend shops.
		type ModerationOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		// Types.

		/// The runtime's hold reason.
		type RuntimeHoldReason: From<HoldReason>;

		/// The native token, SOUK: bonds are held in it and fees paid.
		type Currency: fungible::Inspect<Self::AccountId, Balance = Balance>
			+ fungible::Mutate<Self::AccountId>
			+ fungible::hold::Inspect<Self::AccountId, Reason = Self::RuntimeHoldReason>
			+ fungible::hold::Mutate<Self::AccountId>;

		// Dependencies.

		/// Which assets listings may be priced in and paid with.
		type PaymentAssets: PaymentAssets;

		/// The part of fees that is not sealed, and the account it goes to.
		type Recycles: Get<Option<(Perbill, Self::AccountId)>>;

		/// The time of day, against which verifications lapse.
		type Time: UnixTime;

		/// What unbonding counts in.
		type BlockNumberProvider: BlockNumberProvider;

		// Governed parameters.

		/// How long a bond given up stays held.
		type UnbondingPeriod: Get<BlockNumberOf<Self>>;

		/// The commune fee, as a part of the sale (product decision 4).
		type CommuneFee: Get<Perbill>;

		/// The least experience fee of a listing, as a part of the sale (product decision 5).
		type MinExperienceFee: Get<Perbill>;

		/// The platform's slice of the experience fee.
		type PlatformSlice: Get<Perbill>;

		/// The deepest promotion path; more than [`MAX_PATH_DEPTH`] counts as that.
		type MaxDepth: Get<u32>;

		/// The longest return window of a listing, in milliseconds.
		type MaxReturnWindow: Get<Millis>;

		/// Showcase slots that come with [`Capability::Publish`]; more than [`Self::MaxSlots`] counts as that.
		type IncludedSlots: Get<u32>;

		// Constants.

		/// The keyless account that seals fees. Genesis must make it exist, or fees below the existential deposit
		/// cannot be paid.
		#[pallet::constant]
		type Sink: Get<Self::AccountId>;

		/// The most base units of SOUK one bond or one fee of the price table may be.
		#[pallet::constant]
		type MaxPrice: Get<Balance>;

		/// The most shops of one account.
		#[pallet::constant]
		type MaxShops: Get<u32>;

		/// The most showcase slots of one shop, and so the most listings.
		#[pallet::constant]
		type MaxSlots: Get<u32>;

		/// The most bonds of one account that can be unbonding at once.
		#[pallet::constant]
		type MaxUnbondingChunks: Get<u32>;

		/// The most listings published by one call.
		#[pallet::constant]
		type MaxBatch: Get<u32>;

		/// What calls weigh.
		type WeightInfo: WeightInfo;
	}

	/// Why this pallet holds SOUK.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The bonds of the shops an account owns, and bonds of it that are unbonding.
		#[codec(index = 0)]
		ShopBond,
	}

	/// The price table: bond and fee of opening a shop, of each capability and of a showcase slot. What is not in it
	/// is not for sale. At most six entries; written by genesis and [`Config::ManagerOrigin`], which alone removes them.
	#[pallet::storage]
	pub type Prices<T> = StorageMap<_, Blake2_128Concat, Priced, Charge, OptionQuery>;

	/// The number the next shop gets.
	#[pallet::storage]
	pub type NextShopId<T> = StorageValue<_, ShopId, ValueQuery>;

	/// The number the next listing gets.
	#[pallet::storage]
	pub type NextListingId<T> = StorageValue<_, ListingId, ValueQuery>;

	/// Every shop. Paid for by the bond of opening it; removed when its owner closes it.
	#[pallet::storage]
	pub type Shops<T: Config> = StorageMap<_, Twox64Concat, ShopId, ShopOf<T>, OptionQuery>;

	/// The shops an account owns, in no order. Dies with the last of them.
	#[pallet::storage]
	pub type ShopsOf<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, BoundedVec<ShopId, T::MaxShops>, ValueQuery>;

	/// Every listing. Paid for by the bond of its showcase slot, or of the capability the slot came with; removed when
	/// the shop's owner delists it.
	#[pallet::storage]
	pub type Listings<T> = StorageMap<_, Twox64Concat, ListingId, Listing, OptionQuery>;

	/// The listings of each shop: at most as many as it has showcase slots. An entry lives as long as its listing.
	#[pallet::storage]
	pub type ListingsOf<T> =
		StorageDoubleMap<_, Twox64Concat, ShopId, Twox64Concat, ListingId, (), OptionQuery>;

	/// Bonds on their way back, by the account they are held on. Paid for by those bonds; anybody may release, and so
	/// remove, what is due.
	#[pallet::storage]
	pub type Unbonding<T: Config> = StorageMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		BoundedVec<ChunkOf<T>, T::MaxUnbondingChunks>,
		ValueQuery,
	>;

	/// The price table a chain starts with.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The price table.
		pub prices: PriceTable,
		#[serde(skip)]
		#[doc(hidden)]
		pub _config: core::marker::PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			for (what, charge) in self.prices.entries() {
				assert!(
					charge.bond <= T::MaxPrice::get() && charge.fee <= T::MaxPrice::get(),
					"a price of the shops' table is above MaxPrice: {what:?}",
				);
				Prices::<T>::insert(what, charge);
			}
		}
	}

	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A shop was opened.
		ShopOpened {
			/// The shop.
			shop: ShopId,
			/// Who owns it.
			owner: T::AccountId,
			/// Base units of SOUK held for it.
			bond: Balance,
			/// Base units of SOUK sealed for it.
			fee: Balance,
		},
		/// A merchant changed what a shop says of itself.
		ProfileUpdated {
			/// The shop.
			shop: ShopId,
		},
		/// A merchant began to wind a shop down: it takes no new orders and no new listings.
		ShopWoundDown {
			/// The shop.
			shop: ShopId,
		},
		/// A merchant opened a shop again that was winding down.
		ShopReopened {
			/// The shop.
			shop: ShopId,
		},
		/// A shop is gone.
		ShopClosed {
			/// The shop.
			shop: ShopId,
			/// Who owned it.
			owner: T::AccountId,
			/// Base units of SOUK that began to unbond.
			bond: Balance,
		},
		/// Moderation suspended a shop.
		ShopSuspended {
			/// The shop.
			shop: ShopId,
		},
		/// Moderation lifted the suspension of a shop.
		ShopReinstated {
			/// The shop.
			shop: ShopId,
		},
		/// A merchant offered a shop to another account.
		ShopOffered {
			/// The shop.
			shop: ShopId,
			/// Who may accept it.
			to: T::AccountId,
		},
		/// An offer of a shop was called off by either side.
		OfferCancelled {
			/// The shop.
			shop: ShopId,
		},
		/// A shop has a new owner, who placed its bonds anew. A verification of the old owner is gone.
		ShopTransferred {
			/// The shop.
			shop: ShopId,
			/// Who owned it.
			from: T::AccountId,
			/// Who owns it.
			to: T::AccountId,
			/// Base units of SOUK now held on the new owner and released on the old.
			bond: Balance,
		},
		/// A shop gained a capability.
		CapabilityAdded {
			/// The shop.
			shop: ShopId,
			/// The capability.
			capability: Capability,
			/// Base units of SOUK held for it.
			bond: Balance,
			/// Base units of SOUK sealed for it.
			fee: Balance,
		},
		/// A shop gave up a capability.
		CapabilityGivenUp {
			/// The shop.
			shop: ShopId,
			/// The capability.
			capability: Capability,
			/// Base units of SOUK that began to unbond, those of showcase slots that went with it included.
			bond: Balance,
		},
		/// A shop gained showcase slots.
		SlotsAdded {
			/// The shop.
			shop: ShopId,
			/// How many.
			count: u32,
			/// Base units of SOUK held for all of them.
			bond: Balance,
			/// Base units of SOUK sealed for all of them.
			fee: Balance,
		},
		/// A shop gave up showcase slots.
		SlotsGivenUp {
			/// The shop.
			shop: ShopId,
			/// How many.
			count: u32,
			/// Base units of SOUK that began to unbond.
			bond: Balance,
		},
		/// Part of an account's bonds began to unbond.
		BondUnbonding {
			/// On whom it is held.
			owner: T::AccountId,
			/// Base units of SOUK.
			amount: Balance,
			/// The first block at which anybody may release it.
			release_at: BlockNumberOf<T>,
		},
		/// Bonds whose time was up were released.
		BondsReleased {
			/// On whom they were held.
			owner: T::AccountId,
			/// Base units of SOUK.
			amount: Balance,
		},
		/// An attester said what was found out about a shop's merchant.
		ShopVerified {
			/// The shop.
			shop: ShopId,
			/// How much was checked.
			level: u8,
			/// Who checked.
			issuer: T::AccountId,
			/// Salted hash of the evidence.
			evidence: H256,
			/// When it lapses, in milliseconds since the Unix epoch.
			expires: Millis,
		},
		/// What was found out about a shop's merchant no longer stands.
		VerificationRevoked {
			/// The shop.
			shop: ShopId,
			/// Who revoked it: its issuer or another attester.
			by: T::AccountId,
		},
		/// A batch of listings was published under consecutive numbers.
		ListingsPublished {
			/// The shop.
			shop: ShopId,
			/// The number of the first.
			first: ListingId,
			/// How many.
			count: u32,
		},
		/// A listing has new terms. Orders already placed keep theirs.
		TermsUpdated {
			/// The listing.
			listing: ListingId,
		},
		/// A listing has a new description.
		MetadataUpdated {
			/// The listing.
			listing: ListingId,
			/// Where it is.
			metadata: Cid,
		},
		/// A merchant changed the stock of a listing.
		Restocked {
			/// The listing.
			listing: ListingId,
			/// Units left now.
			stock: u32,
		},
		/// A merchant paused a listing.
		ListingPaused {
			/// The listing.
			listing: ListingId,
		},
		/// A merchant resumed a paused listing.
		ListingResumed {
			/// The listing.
			listing: ListingId,
		},
		/// A listing is gone and its showcase slot free.
		Delisted {
			/// The listing.
			listing: ListingId,
			/// The shop that offered it.
			shop: ShopId,
		},
		/// Moderation took a listing off sale.
		ListingWithdrawn {
			/// The listing.
			listing: ListingId,
		},
		/// Moderation allowed a listing again; it is paused until the merchant resumes it.
		ListingReinstated {
			/// The listing.
			listing: ListingId,
		},
		/// An entry of the price table changed.
		PriceSet {
			/// What it is the price of.
			what: Priced,
			/// Its prices; `None` if it is no longer for sale.
			charge: Option<Charge>,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// No such shop.
		ShopNotFound,
		/// No such listing.
		ListingNotFound,
		/// The caller does not own the shop.
		NotOwner,
		/// The account owns as many shops as it may.
		TooManyShops,
		/// All numbers are given out.
		IdsExhausted,
		/// The shop is winding down or suspended.
		ShopNotOpen,
		/// The shop is not winding down.
		NotClosing,
		/// The shop is suspended already.
		AlreadySuspended,
		/// The shop is not suspended.
		NotSuspended,
		/// The shop still has listings.
		ListingsRemain,
		/// The shop still has orders that are not final.
		OrdersOpen,
		/// The shop cannot be offered to its owner.
		OfferToOwner,
		/// The shop is not offered to the caller, or to anybody.
		NotOffered,
		/// The shop's bonds are larger than the new owner agreed to place.
		BondTooHigh,
		/// What is asked for is not for sale.
		NotForSale,
		/// The shop has the capability already.
		CapabilityHeld,
		/// The shop lacks the capability this needs.
		CapabilityMissing,
		/// Listings of the shop offer commission, which needs the capability.
		CommissionOffered,
		/// Slots or units of zero, or an empty batch.
		NothingAsked,
		/// More showcase slots than a shop may have.
		TooManySlots,
		/// The showcase slots are taken, or not bonded.
		SlotsTaken,
		/// No showcase slot is free.
		NoFreeSlot,
		/// Too many bonds of the account are unbonding; release those that are due.
		UnbondingFull,
		/// No bond of the account is due.
		NothingToRelease,
		/// A verification must have a level above zero.
		LevelZero,
		/// The verification would have lapsed already.
		AlreadyLapsed,
		/// An attester cannot verify its own shop.
		OwnShop,
		/// The shop is not verified.
		NotVerified,
		/// The caller neither issued the verification nor is an attester.
		NotIssuer,
		/// A price of zero.
		PriceZero,
		/// The asset cannot be paid with.
		AssetNotPayable,
		/// An accepted asset is named twice, or is the one the price is quoted in.
		AssetRepeated,
		/// The rate of an accepted asset is zero.
		RateZero,
		/// Explicit commission shares do not sum to 100 %.
		SharesNotWhole,
		/// Commission, experience fee and commune fee together exceed the sale.
		RatesExceedWhole,
		/// Deeper promotion paths than governance, or the commission plan, can pay.
		PathTooDeep,
		/// Less than the governed least experience fee.
		ExperienceFeeTooLow,
		/// Longer than the governed longest return window.
		ReturnWindowTooLong,
		/// The listing is paused or withdrawn.
		NotActive,
		/// The listing is not paused.
		NotPaused,
		/// Moderation has the listing off sale.
		Withdrawn,
		/// Moderation does not have the listing off sale.
		NotWithdrawn,
		/// Fewer units are left.
		OutOfStock,
		/// More units than can be counted.
		StockOverflow,
		/// More open orders than can be counted.
		TooManyOrders,
		/// A price above the most a price may be.
		PriceTooHigh,
	}

	impl<T> From<TermsError> for Error<T> {
		fn from(error: TermsError) -> Self {
			match error {
				TermsError::PriceZero => Self::PriceZero,
				TermsError::AssetRepeated => Self::AssetRepeated,
				TermsError::RateZero => Self::RateZero,
				TermsError::SharesNotWhole => Self::SharesNotWhole,
				TermsError::RatesExceedWhole => Self::RatesExceedWhole,
				TermsError::PathTooDeep => Self::PathTooDeep,
				TermsError::ExperienceFeeTooLow => Self::ExperienceFeeTooLow,
				TermsError::ReturnWindowTooLong => Self::ReturnWindowTooLong,
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxShops::get() > 0, "an account must be able to own a shop");
			assert!(T::MaxSlots::get() > 0, "a shop must be able to have a showcase slot");
			assert!(T::MaxUnbondingChunks::get() > 0, "a bond must be able to unbond");
			assert!(
				T::MaxBatch::get() > 0 && T::MaxBatch::get() <= T::MaxSlots::get(),
				"a batch must fit the largest shop"
			);
			assert!(T::MaxDepth::get() <= MAX_PATH_DEPTH, "the governed depth is above the hard cap");

			// Opening, every capability and every slot of every shop of one account, at the highest price.
			let most = Balance::from(T::MaxSlots::get())
				.checked_add(5)
				.and_then(|bonds| bonds.checked_mul(T::MaxShops::get().into()))
				.and_then(|bonds| bonds.checked_mul(T::MaxPrice::get()));
			assert!(most.is_some(), "the bonds of one account do not fit a balance");

			if let Some(limit) =
				T::BlockWeights::get().get(frame_support::dispatch::DispatchClass::Normal).max_extrinsic
			{
				let largest = T::WeightInfo::publish_listings(T::MaxBatch::get())
					.max(T::WeightInfo::release_bonds(T::MaxUnbondingChunks::get()));
				assert!(
					largest.all_lte(limit),
					"the largest batch does not fit a block: {largest:?} of {limit:?}"
				);
			}
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Open a shop, owned by the caller. Holds the bond and seals the fee of [`Priced::Open`].
		///
		/// Errors: [`Error::NotForSale`], [`Error::TooManyShops`], [`Error::IdsExhausted`], or the caller cannot pay.
		/// Event: [`Event::ShopOpened`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::open_shop())]
		pub fn open_shop(origin: OriginFor<T>, profile: ShopProfile) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_open_shop(who, profile)
		}

		/// Change what the caller's shop says of itself.
		///
		/// Errors: [`Error::ShopNotFound`], [`Error::NotOwner`]. Event: [`Event::ProfileUpdated`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::update_profile())]
		pub fn update_profile(origin: OriginFor<T>, shop: ShopId, profile: ShopProfile) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_update_profile(&who, shop, profile)
		}

		/// Wind the caller's shop down: no new orders, no new listings; orders in flight run on.
		///
		/// Errors: [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::ShopNotOpen`]. Event:
		/// [`Event::ShopWoundDown`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::wind_down_shop())]
		pub fn wind_down_shop(origin: OriginFor<T>, shop: ShopId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_wind_down_shop(&who, shop)
		}

		/// Open the caller's shop again that winds down.
		///
		/// Errors: [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::NotClosing`]. Event:
		/// [`Event::ShopReopened`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::reopen_shop())]
		pub fn reopen_shop(origin: OriginFor<T>, shop: ShopId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_reopen_shop(&who, shop)
		}

		/// Close the caller's shop for good, in whatever state, once it has no listing and no open order. All its
		/// bonds begin to unbond together.
		///
		/// Errors: [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::ListingsRemain`], [`Error::OrdersOpen`],
		/// [`Error::UnbondingFull`]. Events: [`Event::BondUnbonding`], [`Event::ShopClosed`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::close_shop())]
		pub fn close_shop(origin: OriginFor<T>, shop: ShopId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_close_shop(&who, shop)
		}

		/// Offer the caller's shop to `to`. A new offer replaces an earlier one.
		///
		/// Errors: [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::OfferToOwner`]. Event:
		/// [`Event::ShopOffered`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::offer_shop())]
		pub fn offer_shop(origin: OriginFor<T>, shop: ShopId, to: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_offer_shop(&who, shop, to)
		}

		/// Call the offer of a shop off: by its owner, or by the account it is offered to.
		///
		/// Errors: [`Error::ShopNotFound`], [`Error::NotOffered`], [`Error::NotOwner`]. Event:
		/// [`Event::OfferCancelled`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::cancel_offer())]
		pub fn cancel_offer(origin: OriginFor<T>, shop: ShopId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_cancel_offer(&who, shop)
		}

		/// Take over a shop offered to the caller: its bonds are held on the caller and released on the old owner.
		/// Bonds of the old owner that unbond stay with the old owner; open orders keep the seller they were placed
		/// with; a verification of the old owner is dropped.
		///
		/// `max_bond` is the most base units of SOUK the caller agrees to have held, so that the offering side
		/// cannot raise it in between.
		///
		/// Errors: [`Error::ShopNotFound`], [`Error::NotOffered`], [`Error::BondTooHigh`], [`Error::TooManyShops`],
		/// or the caller cannot place the bonds. Event: [`Event::ShopTransferred`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::accept_shop())]
		pub fn accept_shop(origin: OriginFor<T>, shop: ShopId, max_bond: Balance) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_accept_shop(who, shop, max_bond)
		}

		/// Add a capability to the caller's shop at the price of the table. [`Capability::Publish`] brings the
		/// governed number of showcase slots.
		///
		/// Errors: [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::ShopNotOpen`], [`Error::NotForSale`],
		/// [`Error::CapabilityHeld`], or the caller cannot pay. Event: [`Event::CapabilityAdded`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::add_capability())]
		pub fn add_capability(origin: OriginFor<T>, shop: ShopId, capability: Capability) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_add_capability(&who, shop, capability)
		}

		/// Give up a capability of the caller's shop; its bond begins to unbond. [`Capability::Publish`] takes every
		/// showcase slot with it, and goes only without listings; [`Capability::Distribute`] goes only while no
		/// listing offers commission.
		///
		/// Errors: [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::CapabilityMissing`],
		/// [`Error::ListingsRemain`], [`Error::CommissionOffered`], [`Error::UnbondingFull`]. Events:
		/// [`Event::BondUnbonding`], [`Event::CapabilityGivenUp`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::give_up_capability())]
		pub fn give_up_capability(
			origin: OriginFor<T>,
			shop: ShopId,
			capability: Capability,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_give_up_capability(&who, shop, capability)
		}

		/// Add `count` showcase slots to the caller's shop at the price of the table for each.
		///
		/// Errors: [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::ShopNotOpen`], [`Error::NothingAsked`],
		/// [`Error::CapabilityMissing`], [`Error::NotForSale`], [`Error::TooManySlots`], or the caller cannot pay.
		/// Event: [`Event::SlotsAdded`].
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::add_slots())]
		pub fn add_slots(origin: OriginFor<T>, shop: ShopId, count: u32) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_add_slots(&who, shop, count)
		}

		/// Give up `count` bonded showcase slots that are not taken. Their part of the shop's slot bond, rounded
		/// down, begins to unbond; the last one given up frees all that is left.
		///
		/// Errors: [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::NothingAsked`], [`Error::SlotsTaken`],
		/// [`Error::UnbondingFull`]. Events: [`Event::BondUnbonding`], [`Event::SlotsGivenUp`].
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::give_up_slots())]
		pub fn give_up_slots(origin: OriginFor<T>, shop: ShopId, count: u32) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_give_up_slots(&who, shop, count)
		}

		/// Release every bond of `owner` whose unbonding period is over. Anybody may call.
		///
		/// Error: [`Error::NothingToRelease`]. Event: [`Event::BondsReleased`].
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::release_bonds(T::MaxUnbondingChunks::get()))]
		pub fn release_bonds(origin: OriginFor<T>, owner: T::AccountId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let chunks = Self::do_release_bonds(&owner)?;
			Ok(Some(T::WeightInfo::release_bonds(chunks)).into())
		}

		/// Say what was found out about the merchant of a shop, replacing what was said before. For
		/// [`Config::AttesterOrigin`], whose account becomes the issuer.
		///
		/// Errors: [`Error::LevelZero`], [`Error::AlreadyLapsed`], [`Error::ShopNotFound`], [`Error::OwnShop`].
		/// Event: [`Event::ShopVerified`].
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::verify_shop())]
		pub fn verify_shop(
			origin: OriginFor<T>,
			shop: ShopId,
			level: u8,
			evidence: H256,
			expires: Millis,
		) -> DispatchResult {
			let issuer = T::AttesterOrigin::ensure_origin(origin)?;
			Self::do_verify_shop(issuer, shop, level, evidence, expires)
		}

		/// Take back what was said about the merchant of a shop. For [`Config::AttesterOrigin`], and for the issuer
		/// even after it ceased to be an attester.
		///
		/// Errors: [`Error::ShopNotFound`], [`Error::NotVerified`], [`Error::NotIssuer`]. Event:
		/// [`Event::VerificationRevoked`].
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::revoke_verification())]
		pub fn revoke_verification(origin: OriginFor<T>, shop: ShopId) -> DispatchResult {
			let (who, attester) = match T::AttesterOrigin::try_origin(origin) {
				Ok(attester) => (attester, true),
				Err(origin) => (ensure_signed(origin)?, false),
			};
			Self::do_revoke_verification(who, attester, shop)
		}

		/// Publish listings in the caller's shop, all or none. Each takes a showcase slot; commission needs
		/// [`Capability::Distribute`].
		///
		/// Errors: [`Error::NothingAsked`], [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::ShopNotOpen`],
		/// [`Error::CapabilityMissing`], [`Error::NoFreeSlot`], [`Error::IdsExhausted`], and whatever is wrong with
		/// the terms: [`Error::PriceZero`], [`Error::AssetNotPayable`], [`Error::AssetRepeated`],
		/// [`Error::RateZero`], [`Error::SharesNotWhole`], [`Error::RatesExceedWhole`], [`Error::PathTooDeep`],
		/// [`Error::ExperienceFeeTooLow`], [`Error::ReturnWindowTooLong`]. Event: [`Event::ListingsPublished`].
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::publish_listings(u32::try_from(listings.len()).unwrap_or(u32::MAX)))]
		pub fn publish_listings(
			origin: OriginFor<T>,
			shop: ShopId,
			listings: BoundedVec<NewListing, T::MaxBatch>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_publish_listings(&who, shop, listings)
		}

		/// Change the terms of a listing of the caller's. Orders already placed keep the terms they were placed with.
		///
		/// Errors: [`Error::ListingNotFound`], [`Error::NotOwner`], [`Error::CapabilityMissing`], and whatever is
		/// wrong with the terms, as for [`Pallet::publish_listings`]. Event: [`Event::TermsUpdated`].
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::update_terms())]
		pub fn update_terms(origin: OriginFor<T>, listing: ListingId, terms: ListingTerms) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_update_terms(&who, listing, terms)
		}

		/// Change the description of a listing of the caller's.
		///
		/// Errors: [`Error::ListingNotFound`], [`Error::NotOwner`]. Event: [`Event::MetadataUpdated`].
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::update_metadata())]
		pub fn update_metadata(origin: OriginFor<T>, listing: ListingId, metadata: Cid) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_update_metadata(&who, listing, metadata)
		}

		/// Set, or add to, the units left of a listing of the caller's.
		///
		/// Errors: [`Error::ListingNotFound`], [`Error::NotOwner`], [`Error::StockOverflow`]. Event:
		/// [`Event::Restocked`].
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::restock())]
		pub fn restock(origin: OriginFor<T>, listing: ListingId, change: Restock) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_restock(&who, listing, change)
		}

		/// Pause a listing of the caller's: no new orders.
		///
		/// Errors: [`Error::ListingNotFound`], [`Error::NotOwner`], [`Error::NotActive`]. Event:
		/// [`Event::ListingPaused`].
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::pause_listing())]
		pub fn pause_listing(origin: OriginFor<T>, listing: ListingId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_pause_listing(&who, listing)
		}

		/// Resume a paused listing of the caller's.
		///
		/// Errors: [`Error::ListingNotFound`], [`Error::NotOwner`], [`Error::NotPaused`], [`Error::Withdrawn`].
		/// Event: [`Event::ListingResumed`].
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::resume_listing())]
		pub fn resume_listing(origin: OriginFor<T>, listing: ListingId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_resume_listing(&who, listing)
		}

		/// Remove a listing of the caller's, whatever its status, and free its showcase slot. Orders already placed
		/// run on.
		///
		/// Errors: [`Error::ListingNotFound`], [`Error::NotOwner`]. Event: [`Event::Delisted`].
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::delist())]
		pub fn delist(origin: OriginFor<T>, listing: ListingId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_delist(&who, listing)
		}

		/// Take a listing off sale until moderation reinstates it. For [`Config::ModerationOrigin`].
		///
		/// Errors: [`Error::ListingNotFound`], [`Error::Withdrawn`]. Event: [`Event::ListingWithdrawn`].
		#[pallet::call_index(22)]
		#[pallet::weight(T::WeightInfo::withdraw_listing())]
		pub fn withdraw_listing(origin: OriginFor<T>, listing: ListingId) -> DispatchResult {
			T::ModerationOrigin::ensure_origin(origin)?;
			Self::do_withdraw_listing(listing)
		}

		/// Allow a withdrawn listing again. It is paused, because its merchant may not have meant to sell. For
		/// [`Config::ModerationOrigin`].
		///
		/// Errors: [`Error::ListingNotFound`], [`Error::NotWithdrawn`]. Event: [`Event::ListingReinstated`].
		#[pallet::call_index(23)]
		#[pallet::weight(T::WeightInfo::reinstate_listing())]
		pub fn reinstate_listing(origin: OriginFor<T>, listing: ListingId) -> DispatchResult {
			T::ModerationOrigin::ensure_origin(origin)?;
			Self::do_reinstate_listing(listing)
		}

		/// Stop a shop: no new orders, listings, capabilities or slots; orders in flight run on, and the merchant may
		/// still delist and close. For [`Config::ModerationOrigin`].
		///
		/// Errors: [`Error::ShopNotFound`], [`Error::AlreadySuspended`]. Event: [`Event::ShopSuspended`].
		#[pallet::call_index(24)]
		#[pallet::weight(T::WeightInfo::suspend_shop())]
		pub fn suspend_shop(origin: OriginFor<T>, shop: ShopId) -> DispatchResult {
			T::ModerationOrigin::ensure_origin(origin)?;
			Self::do_suspend_shop(shop)
		}

		/// End the suspension of a shop. It winds down, as it may have done before, until its owner reopens it. For
		/// [`Config::ModerationOrigin`].
		///
		/// Errors: [`Error::ShopNotFound`], [`Error::NotSuspended`]. Event: [`Event::ShopReinstated`].
		#[pallet::call_index(25)]
		#[pallet::weight(T::WeightInfo::reinstate_shop())]
		pub fn reinstate_shop(origin: OriginFor<T>, shop: ShopId) -> DispatchResult {
			T::ModerationOrigin::ensure_origin(origin)?;
			Self::do_reinstate_shop(shop)
		}

		/// Set an entry of the price table, or with `None` end its sale. Bonds already placed stay as they are. For
		/// [`Config::ManagerOrigin`].
		///
		/// Error: [`Error::PriceTooHigh`]. Event: [`Event::PriceSet`].
		#[pallet::call_index(26)]
		#[pallet::weight(T::WeightInfo::set_price())]
		pub fn set_price(origin: OriginFor<T>, what: Priced, charge: Option<Charge>) -> DispatchResult {
			T::ManagerOrigin::ensure_origin(origin)?;
			Self::do_set_price(what, charge)
		}
	}
}
