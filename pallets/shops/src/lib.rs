// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub use bonds::ShopBonds;
pub use pallet::*;
pub use types::{
	Accepted, CapabilityBond, Charge, NewListing, PriceTable, Priced, Restock, Shop, Slots, UnbondingChunk,
};
pub use weights::WeightInfo;

pub mod types;
pub mod weights;

mod bonds;
mod catalog;
mod events;
mod gates;
mod lifecycle;
mod listings;
mod seizing;
mod transfer;
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

use frame_support::pallet_macros::import_section;
use sp_runtime::traits::BlockNumberProvider;

/// The block number that unbonding counts in.
pub type BlockNumberOf<T> = <<T as Config>::BlockNumberProvider as BlockNumberProvider>::BlockNumber;
/// A shop of this runtime.
pub type ShopOf<T> = Shop<<T as frame_system::Config>::AccountId>;
/// An unbonding chunk of this runtime.
pub type ChunkOf<T> = UnbondingChunk<BlockNumberOf<T>>;

// The macro's expansion calls `expect`. Code in this module must not.
#[allow(clippy::expect_used)]
#[import_section(events::events)]
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
		activity::Activity,
		content::Cid,
		holds::PayableHolds,
		listing::{Listing, ListingTerms},
		shop::{Capability, Gates, RankPoints, ShopProfile, VerdictRates},
		standing::{Standing, Verdicts},
		traits::PaymentAssets,
		AssetId, Balance, ListingId, Millis, ShopId, MAX_PATH_DEPTH,
	};
	use sp_core::H256;
	use sp_runtime::Perbill;

	/// The version of the storage layout.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The configuration of the pallet. Governance may change every parameter that is not a constant. A change reaches
	/// only what happens after it.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		// Origins.

		/// The origin that verifies merchants. It succeeds with the account of the attester.
		type AttesterOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Self::AccountId>;

		/// The origin that sets the price table.
		type ManagerOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// The origin that takes listings off sale and suspends shops.
		type ModerationOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		// Types.

		/// The runtime's hold reason.
		type RuntimeHoldReason: From<HoldReason>;

		/// The native token, SOUK: fees are paid in it.
		type Currency: fungible::Inspect<Self::AccountId, Balance = Balance>
			+ fungible::Mutate<Self::AccountId>;

		/// SOUK on hold: bonds, which a penalty may take.
		type Holds: PayableHolds<Self::AccountId, AssetId = AssetId, Reason = Self::RuntimeHoldReason>;

		// Dependencies.

		/// The penalties of accounts.
		type Standing: Standing<Self::AccountId>;

		/// What panels found out about products.
		type Verdicts: Verdicts;

		/// The assets that listings may be priced in and paid with.
		type PaymentAssets: PaymentAssets;

		/// The ledger that is told of fees which never come back.
		type Activity: Activity<Self::AccountId>;

		/// The part of a fee that is not sealed, and the account it goes to. `None` where the whole fee is sealed.
		type Recycles: Get<Option<(Perbill, Self::AccountId)>>;

		/// The time of day. Verifications lapse by it.
		type Time: UnixTime;

		/// The block numbers that unbonding counts in.
		type BlockNumberProvider: BlockNumberProvider;

		// Parameters.

		/// How long a bond given up stays held.
		type UnbondingPeriod: Get<BlockNumberOf<Self>>;

		/// The commune fee, as a part of the sale (product decision 4).
		type CommuneFee: Get<Perbill>;

		/// The least experience fee of a listing, as a part of the sale (product decision 5).
		type MinExperienceFee: Get<Perbill>;

		/// The platform's slice of the experience fee.
		type PlatformSlice: Get<Perbill>;

		/// The deepest promotion path. More than [`MAX_PATH_DEPTH`] counts as that.
		type MaxDepth: Get<u32>;

		/// The longest return window of a listing, in milliseconds.
		type MaxReturnWindow: Get<Millis>;

		/// The number of showcase slots that come with [`Capability::Publish`]. More than [`Self::MaxSlots`] counts as
		/// that.
		type IncludedSlots: Get<u32>;

		/// What the verification of a merchant allows its shops, by level.
		type Gates: Get<Gates>;

		/// What the verdict on a product changes of the least experience fee of its listings.
		type VerdictRates: Get<VerdictRates>;

		/// The points of a listing's rank.
		type RankPoints: Get<RankPoints>;

		/// The part of an account's bonds that its deletion takes.
		type SeizedPart: Get<Perbill>;

		/// The keyless account that seals fees. Genesis must make it exist. Otherwise fees below the existential deposit
		/// cannot be paid.
		#[pallet::constant]
		type Sink: Get<Self::AccountId>;

		/// The highest bond and the highest fee of the price table, in base units of SOUK.
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

		/// The most listings that one call publishes.
		#[pallet::constant]
		type MaxBatch: Get<u32>;

		/// The weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// Why this pallet holds SOUK.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The bonds of the shops that the account owns, and its bonds that are unbonding.
		#[codec(index = 0)]
		ShopBond,
	}

	/// The price table: bond and fee of opening a shop, of each capability and of a showcase slot. A thing without an
	/// entry is not for sale. At most six entries. Genesis and [`Config::ManagerOrigin`] write them; only the manager
	/// removes them.
	#[pallet::storage]
	pub type Prices<T> = StorageMap<_, Blake2_128Concat, Priced, Charge, OptionQuery>;

	/// The number of the next shop. Never dies, 4 bytes.
	#[pallet::storage]
	pub type NextShopId<T> = StorageValue<_, ShopId, ValueQuery>;

	/// The number of the next listing. Never dies, 8 bytes.
	#[pallet::storage]
	pub type NextListingId<T> = StorageValue<_, ListingId, ValueQuery>;

	/// Every shop. The bond of opening it pays for the row, which dies when the owner closes the shop.
	#[pallet::storage]
	pub type Shops<T: Config> = StorageMap<_, Twox64Concat, ShopId, ShopOf<T>, OptionQuery>;

	/// The shops of an account, in no order. Their bonds pay for the row, which dies with the last of them.
	#[pallet::storage]
	pub type ShopsOf<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, BoundedVec<ShopId, T::MaxShops>, ValueQuery>;

	/// Every listing. The bond of its showcase slot pays for the row, or the bond of the capability that the slot came
	/// with. The row dies when the shop's owner delists it.
	#[pallet::storage]
	pub type Listings<T> = StorageMap<_, Twox64Concat, ListingId, Listing, OptionQuery>;

	/// The listings of each shop, at most as many as it has showcase slots. Paid for like [`Listings`]. An entry dies with
	/// its listing.
	#[pallet::storage]
	pub type ListingsOf<T> =
		StorageDoubleMap<_, Twox64Concat, ShopId, Twox64Concat, ListingId, (), OptionQuery>;

	/// Bonds on their way back, by the account they are held on. Those bonds pay for the row. Anybody may release bonds
	/// that are due; the row dies with the last of them.
	#[pallet::storage]
	pub type Unbonding<T: Config> = StorageMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		BoundedVec<ChunkOf<T>, T::MaxUnbondingChunks>,
		ValueQuery,
	>;

	/// The part of its bonds that a deleted account loses, as governed when the penalty came into force. The bonds pay for
	/// the row. Until it is gone no bond of the account is released and no shop of it changes hands. Anybody may have the
	/// bonds seized; the row dies with that.
	#[pallet::storage]
	pub type Sentences<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Perbill, OptionQuery>;

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

			// The bonds of opening, of every capability and of every slot, for every shop of one account, at the
			// highest price.
			let most = Balance::from(T::MaxSlots::get())
				.checked_add(5)
				.and_then(|bonds| bonds.checked_mul(T::MaxShops::get().into()))
				.and_then(|bonds| bonds.checked_mul(T::MaxPrice::get()));
			assert!(most.is_some(), "the bonds of one account do not fit a balance");

			if let Some(limit) =
				T::BlockWeights::get().get(frame_support::dispatch::DispatchClass::Normal).max_extrinsic
			{
				let largest = T::WeightInfo::publish_listings(T::MaxBatch::get())
					.max(T::WeightInfo::release_bonds(T::MaxUnbondingChunks::get()))
					.max(T::WeightInfo::seize_bonds(T::MaxShops::get(), T::MaxUnbondingChunks::get()));
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
		/// Open a shop that the caller owns. Holds the bond of [`Priced::Open`] and takes its fee.
		///
		/// `max_bond` and `max_fee` are the most base units of SOUK that the caller agrees to, because governance may raise
		/// the price in between.
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::MayNotTrade`], [`Error::NotForSale`], [`Error::BondAboveMaximum`], [`Error::FeeAboveMaximum`],
		/// [`Error::NoIdLeft`], [`Error::TooManyShops`], or funds that cannot be held or paid.
		///
		/// **Events:** [`Event::ShopOpened`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::open_shop())]
		pub fn open_shop(
			origin: OriginFor<T>,
			profile: ShopProfile,
			#[pallet::compact] max_bond: Balance,
			#[pallet::compact] max_fee: Balance,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::weighed(Self::do_open_shop(who, profile, Charge { bond: max_bond, fee: max_fee }))
		}

		/// Change the profile of a shop. If it states other premises (region, category, floor area or staff), the shop's
		/// verification ends, because the attester vouched for those before.
		///
		/// **Origin:** the owner of the shop.
		///
		/// **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`].
		///
		/// **Events:** [`Event::ProfileUpdated`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::update_profile())]
		pub fn update_profile(
			origin: OriginFor<T>,
			shop: ShopId,
			profile: ShopProfile,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::weighed(Self::do_update_profile(&who, shop, profile))
		}

		/// Wind a shop down. It takes no new orders and no new listings; orders in flight run on.
		///
		/// **Origin:** the owner of the shop.
		///
		/// **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::ShopNotOpen`].
		///
		/// **Events:** [`Event::ShopWoundDown`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::wind_down_shop())]
		pub fn wind_down_shop(origin: OriginFor<T>, shop: ShopId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::weighed(Self::do_wind_down_shop(&who, shop))
		}

		/// Open a shop again that is winding down.
		///
		/// **Origin:** the owner of the shop.
		///
		/// **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::NotClosing`], [`Error::MayNotTrade`].
		///
		/// **Events:** [`Event::ShopReopened`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::reopen_shop())]
		pub fn reopen_shop(origin: OriginFor<T>, shop: ShopId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::weighed(Self::do_reopen_shop(&who, shop))
		}

		/// Close a shop for good. The shop may be in any state, but must have no listing and no open order. All its bonds
		/// begin to unbond together.
		///
		/// **Origin:** the owner of the shop.
		///
		/// **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::ListingsRemain`], [`Error::OrdersOpen`],
		/// [`Error::UnbondingFull`], or a sum that does not fit.
		///
		/// **Events:** [`Event::BondUnbonding`], [`Event::ShopClosed`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::close_shop())]
		pub fn close_shop(origin: OriginFor<T>, shop: ShopId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::weighed(Self::do_close_shop(&who, shop))
		}

		/// Offer a shop to the account `to`. A new offer replaces an earlier one.
		///
		/// **Origin:** the owner of the shop.
		///
		/// **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::OfferToOwner`].
		///
		/// **Events:** [`Event::ShopOffered`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::offer_shop())]
		pub fn offer_shop(
			origin: OriginFor<T>,
			shop: ShopId,
			to: T::AccountId,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::weighed(Self::do_offer_shop(&who, shop, to))
		}

		/// Call the offer of a shop off.
		///
		/// **Origin:** the owner of the shop, or the account it is offered to.
		///
		/// **Errors:** [`Error::ShopNotFound`], [`Error::NotOffered`], [`Error::NotOwner`].
		///
		/// **Events:** [`Event::OfferCancelled`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::cancel_offer())]
		pub fn cancel_offer(origin: OriginFor<T>, shop: ShopId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::weighed(Self::do_cancel_offer(&who, shop))
		}

		/// Take over a shop. Its bonds are held on the caller and released on the old owner.
		///
		/// The old owner keeps bonds that are unbonding, and stays the seller of open orders. A verification of the old
		/// owner is dropped. `max_bond` is the most base units of SOUK that the caller agrees to have held, so that the
		/// old owner cannot raise the bonds in between. `expected` is the [hash](Shop::hash) of the shop that the caller saw,
		/// so that the old owner cannot give up what was paid for.
		///
		/// **Origin:** the account the shop is offered to.
		///
		/// **Errors:** [`Error::ShopNotFound`], [`Error::NotOffered`], [`Error::BondAboveMaximum`],
		/// [`Error::ShopChanged`], [`Error::MayNotTrade`], [`Error::OwnerAccused`], [`Error::SeizureDue`],
		/// [`Error::TooManyShops`], funds that cannot be held or released, or a sum that does not fit.
		///
		/// **Events:** [`Event::ShopTransferred`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::accept_shop())]
		pub fn accept_shop(
			origin: OriginFor<T>,
			shop: ShopId,
			#[pallet::compact] max_bond: Balance,
			expected: H256,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::weighed(Self::do_accept_shop(who, shop, max_bond, expected))
		}

		/// Add a capability to a shop, at the price of the table. [`Capability::Publish`] brings the governed number of
		/// showcase slots.
		///
		/// `max_bond` and `max_fee` are the most base units of SOUK that the caller agrees to. `min_slots` is the least number
		/// of showcase slots that [`Capability::Publish`] must bring; it says nothing for another capability. Governance may
		/// change all three in between.
		///
		/// **Origin:** the owner of the shop.
		///
		/// **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::ShopNotOpen`], [`Error::MayNotTrade`],
		/// [`Error::NotForSale`], [`Error::BondAboveMaximum`], [`Error::FeeAboveMaximum`], [`Error::SlotsBelowMinimum`],
		/// [`Error::CapabilityHeld`], or funds that cannot be held or paid.
		///
		/// **Events:** [`Event::CapabilityAdded`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::add_capability())]
		pub fn add_capability(
			origin: OriginFor<T>,
			shop: ShopId,
			capability: Capability,
			#[pallet::compact] max_bond: Balance,
			#[pallet::compact] max_fee: Balance,
			min_slots: u32,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let most = Charge { bond: max_bond, fee: max_fee };
			Self::weighed(Self::do_add_capability(&who, shop, capability, most, min_slots))
		}

		/// Give up a capability of a shop. Its bond begins to unbond.
		///
		/// [`Capability::Publish`] can be given up only without listings, and takes every showcase slot with it.
		/// [`Capability::Distribute`] can be given up only while no listing offers commission.
		///
		/// **Origin:** the owner of the shop.
		///
		/// **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::CapabilityMissing`],
		/// [`Error::ListingsRemain`], [`Error::CommissionOffered`], [`Error::UnbondingFull`], or a sum that does not fit.
		///
		/// **Events:** [`Event::BondUnbonding`], [`Event::CapabilityGivenUp`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::give_up_capability())]
		pub fn give_up_capability(
			origin: OriginFor<T>,
			shop: ShopId,
			capability: Capability,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::weighed(Self::do_give_up_capability(&who, shop, capability))
		}

		/// Add `count` showcase slots to a shop, each at the price of the table. `max_bond` and `max_fee` are the most base
		/// units of SOUK that the caller agrees to for all of them, because governance may raise the price in between.
		///
		/// **Origin:** the owner of the shop.
		///
		/// **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::ShopNotOpen`], [`Error::MayNotTrade`],
		/// [`Error::NothingAsked`], [`Error::CapabilityMissing`], [`Error::NotForSale`], [`Error::BondAboveMaximum`],
		/// [`Error::FeeAboveMaximum`], [`Error::TooManySlots`], funds that cannot be held or paid, or a price that does not
		/// fit.
		///
		/// **Events:** [`Event::SlotsAdded`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::add_slots())]
		pub fn add_slots(
			origin: OriginFor<T>,
			shop: ShopId,
			count: u32,
			#[pallet::compact] max_bond: Balance,
			#[pallet::compact] max_fee: Balance,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let most = Charge { bond: max_bond, fee: max_fee };
			Self::weighed(Self::do_add_slots(&who, shop, count, most))
		}

		/// Give up `count` bonded showcase slots that are not taken. Their part of the shop's slot bond begins to unbond,
		/// rounded down. The last slot given up frees all that is left.
		///
		/// **Origin:** the owner of the shop.
		///
		/// **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::NothingAsked`], [`Error::SlotsTaken`],
		/// [`Error::UnbondingFull`], or a sum that does not fit.
		///
		/// **Events:** [`Event::BondUnbonding`], [`Event::SlotsGivenUp`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::give_up_slots())]
		pub fn give_up_slots(origin: OriginFor<T>, shop: ShopId, count: u32) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::weighed(Self::do_give_up_slots(&who, shop, count))
		}

		/// Release every bond of `owner` whose unbonding period is over. Nothing is released while a case against it is open, or
		/// a penalty has to take its part first.
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::OwnerAccused`], [`Error::SeizureDue`], [`Error::NothingToRelease`], a hold that cannot be released, or a sum that does not fit.
		///
		/// **Events:** [`Event::BondsReleased`].
		///
		/// **Weight:** by the number of bonds of the account that are unbonding; the unused part is refunded.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::release_bonds(T::MaxUnbondingChunks::get()))]
		pub fn release_bonds(origin: OriginFor<T>, owner: T::AccountId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let chunks = Self::do_release_bonds(&owner).map_err(Self::refused)?;
			Ok(Some(T::WeightInfo::release_bonds(chunks)).into())
		}

		/// Verify the merchant of a shop. The new verification replaces an earlier one.
		///
		/// `merchant` and `profile` are what the attester looked at. The call is refused if the shop has another owner or
		/// another profile by now. `level` says how much was checked, `evidence` is a salted hash of the evidence, `expires` is when the
		/// verification lapses, in milliseconds since the Unix epoch.
		///
		/// **Origin:** [`Config::AttesterOrigin`], whose account becomes the issuer.
		///
		/// **Errors:** [`Error::ZeroLevel`], [`Error::AlreadyLapsed`], [`Error::ShopNotFound`], [`Error::OwnShop`],
		/// [`Error::ShopChanged`].
		///
		/// **Events:** [`Event::ShopVerified`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::verify_shop())]
		pub fn verify_shop(
			origin: OriginFor<T>,
			shop: ShopId,
			merchant: T::AccountId,
			profile: ShopProfile,
			level: u8,
			evidence: H256,
			expires: Millis,
		) -> DispatchResultWithPostInfo {
			let issuer =
				T::AttesterOrigin::ensure_origin(origin).map_err(|error| Self::refused(error.into()))?;
			Self::weighed(Self::do_verify_shop(issuer, shop, &merchant, &profile, level, evidence, expires))
		}

		/// Take the verification of a shop's merchant back. `evidence` names it, because another attester may have replaced it
		/// in between.
		///
		/// **Origin:** [`Config::AttesterOrigin`], or the issuer of the verification, even if it is no attester any more.
		///
		/// **Errors:** [`Error::ShopNotFound`], [`Error::NotVerified`], [`Error::NotIssuer`],
		/// [`Error::VerificationChanged`].
		///
		/// **Events:** [`Event::VerificationRevoked`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::revoke_verification())]
		pub fn revoke_verification(
			origin: OriginFor<T>,
			shop: ShopId,
			evidence: H256,
		) -> DispatchResultWithPostInfo {
			let (who, attester) = match T::AttesterOrigin::try_origin(origin) {
				Ok(attester) => (attester, true),
				Err(origin) => (ensure_signed(origin)?, false),
			};
			Self::weighed(Self::do_revoke_verification(who, attester, shop, evidence))
		}

		/// Publish listings in a shop, all or none. Each takes a showcase slot. A listing that offers commission needs
		/// [`Capability::Distribute`].
		///
		/// **Origin:** the owner of the shop.
		///
		/// **Errors:** [`Error::NothingAsked`], [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::ShopNotOpen`],
		/// [`Error::MayNotTrade`], [`Error::CapabilityMissing`], [`Error::NoFreeSlot`], [`Error::NoIdLeft`]. For the terms: [`Error::ZeroPrice`],
		/// [`Error::AssetRepeated`], [`Error::ZeroRate`], [`Error::SharesNotWhole`], [`Error::PathTooDeep`],
		/// [`Error::ExperienceFeeTooLow`], [`Error::ReturnWindowTooLong`], [`Error::RatesExceedWhole`],
		/// [`Error::AssetNotPayable`].
		///
		/// **Events:** [`Event::ListingsPublished`].
		///
		/// **Weight:** by the number of listings.
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::publish_listings(u32::try_from(listings.len()).unwrap_or(u32::MAX)))]
		pub fn publish_listings(
			origin: OriginFor<T>,
			shop: ShopId,
			listings: BoundedVec<NewListing, T::MaxBatch>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::do_publish_listings(&who, shop, listings)
		}

		/// Change the terms of a listing. Orders already placed keep the terms they were placed with.
		///
		/// `expected` is the blake2-256 of the SCALE encoding of the terms that the caller saw. With it the call is refused if
		/// the listing has other terms by now. It matters where several people act for one merchant.
		///
		/// **Origin:** the owner of the listing's shop.
		///
		/// **Errors:** [`Error::ListingNotFound`], [`Error::NotOwner`], [`Error::TermsChanged`],
		/// [`Error::CapabilityMissing`]. For the terms:
		/// [`Error::ZeroPrice`], [`Error::AssetRepeated`], [`Error::ZeroRate`], [`Error::SharesNotWhole`],
		/// [`Error::PathTooDeep`], [`Error::ExperienceFeeTooLow`], [`Error::ReturnWindowTooLong`],
		/// [`Error::RatesExceedWhole`], [`Error::AssetNotPayable`].
		///
		/// **Events:** [`Event::TermsUpdated`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::update_terms())]
		pub fn update_terms(
			origin: OriginFor<T>,
			listing: ListingId,
			expected: Option<H256>,
			terms: ListingTerms,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::do_update_terms(&who, listing, expected, terms)
		}

		/// Change the description of a listing.
		///
		/// **Origin:** the owner of the listing's shop.
		///
		/// **Errors:** [`Error::ListingNotFound`], [`Error::NotOwner`].
		///
		/// **Events:** [`Event::MetadataUpdated`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::update_metadata())]
		pub fn update_metadata(
			origin: OriginFor<T>,
			listing: ListingId,
			metadata: Cid,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::weighed(Self::do_update_metadata(&who, listing, metadata))
		}

		/// Set the number of units left of a listing, or add units to it. Orders move the stock too, so who sets it names the
		/// number that it saw.
		///
		/// **Origin:** the owner of the listing's shop.
		///
		/// **Errors:** [`Error::ListingNotFound`], [`Error::NotOwner`], [`Error::StockChanged`], [`Error::StockOverflow`].
		///
		/// **Events:** [`Event::Restocked`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::restock())]
		pub fn restock(
			origin: OriginFor<T>,
			listing: ListingId,
			change: Restock,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::weighed(Self::do_restock(&who, listing, change))
		}

		/// Pause a listing. It takes no new orders.
		///
		/// **Origin:** the owner of the listing's shop.
		///
		/// **Errors:** [`Error::ListingNotFound`], [`Error::NotOwner`], [`Error::NotActive`].
		///
		/// **Events:** [`Event::ListingPaused`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::pause_listing())]
		pub fn pause_listing(origin: OriginFor<T>, listing: ListingId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::weighed(Self::do_pause_listing(&who, listing))
		}

		/// Resume a paused listing.
		///
		/// **Origin:** the owner of the listing's shop.
		///
		/// **Errors:** [`Error::ListingNotFound`], [`Error::NotOwner`], [`Error::NotPaused`], [`Error::Withdrawn`],
		/// [`Error::MayNotTrade`].
		///
		/// **Events:** [`Event::ListingResumed`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::resume_listing())]
		pub fn resume_listing(origin: OriginFor<T>, listing: ListingId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::weighed(Self::do_resume_listing(&who, listing))
		}

		/// Remove a listing in any status, and free its showcase slot. Orders already placed run on.
		///
		/// **Origin:** the owner of the listing's shop.
		///
		/// **Errors:** [`Error::ListingNotFound`], [`Error::NotOwner`].
		///
		/// **Events:** [`Event::Delisted`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::delist())]
		pub fn delist(origin: OriginFor<T>, listing: ListingId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::weighed(Self::do_delist(&who, listing))
		}

		/// Take a listing off sale until moderation reinstates it.
		///
		/// **Origin:** [`Config::ModerationOrigin`].
		///
		/// **Errors:** [`Error::ListingNotFound`], [`Error::Withdrawn`].
		///
		/// **Events:** [`Event::ListingWithdrawn`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(22)]
		#[pallet::weight(T::WeightInfo::withdraw_listing())]
		pub fn withdraw_listing(origin: OriginFor<T>, listing: ListingId) -> DispatchResultWithPostInfo {
			T::ModerationOrigin::ensure_origin(origin).map_err(|error| Self::refused(error.into()))?;
			Self::weighed(Self::do_withdraw_listing(listing))
		}

		/// Allow a withdrawn listing again. It becomes paused, because its merchant may have stopped selling meanwhile.
		///
		/// **Origin:** [`Config::ModerationOrigin`].
		///
		/// **Errors:** [`Error::ListingNotFound`], [`Error::NotWithdrawn`].
		///
		/// **Events:** [`Event::ListingReinstated`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(23)]
		#[pallet::weight(T::WeightInfo::reinstate_listing())]
		pub fn reinstate_listing(origin: OriginFor<T>, listing: ListingId) -> DispatchResultWithPostInfo {
			T::ModerationOrigin::ensure_origin(origin).map_err(|error| Self::refused(error.into()))?;
			Self::weighed(Self::do_reinstate_listing(listing))
		}

		/// Suspend a shop. It takes no new orders, listings, capabilities or slots. Orders in flight run on, and the
		/// merchant may still delist and close.
		///
		/// **Origin:** [`Config::ModerationOrigin`].
		///
		/// **Errors:** [`Error::ShopNotFound`], [`Error::AlreadySuspended`].
		///
		/// **Events:** [`Event::ShopSuspended`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(24)]
		#[pallet::weight(T::WeightInfo::suspend_shop())]
		pub fn suspend_shop(origin: OriginFor<T>, shop: ShopId) -> DispatchResultWithPostInfo {
			T::ModerationOrigin::ensure_origin(origin).map_err(|error| Self::refused(error.into()))?;
			Self::weighed(Self::do_suspend_shop(shop))
		}

		/// End the suspension of a shop. The shop winds down until its owner reopens it, because it may have been winding
		/// down before.
		///
		/// **Origin:** [`Config::ModerationOrigin`].
		///
		/// **Errors:** [`Error::ShopNotFound`], [`Error::NotSuspended`].
		///
		/// **Events:** [`Event::ShopReinstated`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(25)]
		#[pallet::weight(T::WeightInfo::reinstate_shop())]
		pub fn reinstate_shop(origin: OriginFor<T>, shop: ShopId) -> DispatchResultWithPostInfo {
			T::ModerationOrigin::ensure_origin(origin).map_err(|error| Self::refused(error.into()))?;
			Self::weighed(Self::do_reinstate_shop(shop))
		}

		/// Set an entry of the price table. `None` ends the sale. Bonds already placed stay as they are.
		///
		/// **Origin:** [`Config::ManagerOrigin`].
		///
		/// **Errors:** [`Error::PriceTooHigh`].
		///
		/// **Events:** [`Event::PriceSet`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(26)]
		#[pallet::weight(T::WeightInfo::set_price())]
		pub fn set_price(
			origin: OriginFor<T>,
			what: Priced,
			charge: Option<Charge>,
		) -> DispatchResultWithPostInfo {
			T::ManagerOrigin::ensure_origin(origin).map_err(|error| Self::refused(error.into()))?;
			Self::weighed(Self::do_set_price(what, charge))
		}

		/// Take the part of a deleted account's bonds that its penalty says, of every shop and of every bond that unbonds. It is
		/// sealed. The rest comes back to the account as before.
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::NotSentenced`], a hold that cannot be paid, or a sum that does not fit.
		///
		/// **Events:** [`Event::BondsSeized`].
		///
		/// **Weight:** by the number of shops of the account and of its bonds that are unbonding; the unused part is refunded.
		#[pallet::call_index(27)]
		#[pallet::weight(T::WeightInfo::seize_bonds(T::MaxShops::get(), T::MaxUnbondingChunks::get()))]
		pub fn seize_bonds(origin: OriginFor<T>, owner: T::AccountId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let (shops, chunks) = Self::do_seize_bonds(&owner).map_err(Self::refused)?;
			Ok(Some(T::WeightInfo::seize_bonds(shops, chunks)).into())
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The [hash](Shop::hash) that the account a shop is offered to names when it accepts.
		pub fn shop_hash(id: ShopId) -> Option<H256> {
			Shops::<T>::get(id).map(|shop| shop.hash())
		}
	}
}
