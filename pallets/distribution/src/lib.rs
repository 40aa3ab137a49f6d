// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub use pallet::*;
#[cfg(feature = "runtime-benchmarks")]
pub use souk_testing::DevKeys;
pub use types::{Campaign, CampaignTerms, Ceilings, Fate, Record, Tally, TierThreshold, Tiers, MAX_TIERS};
pub use weights::WeightInfo;

pub mod types;
pub mod weights;

mod campaigns;
mod events;
mod promised;
mod promotion;
mod records;
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

use frame_support::{pallet_macros::import_section, BoundedBTreeSet, BoundedVec};
use souk_primitives::ListingId;

/// The listings a campaign names.
pub type CampaignListingsOf<T> = BoundedBTreeSet<ListingId, <T as Config>::MaxListings>;
/// A campaign as stored.
pub type CampaignOf<T> = Campaign<<T as frame_system::Config>::AccountId, CampaignListingsOf<T>>;
/// A promoter's record as stored.
pub type RecordOf<T> = Record<BoundedVec<(u32, Tally), <T as Config>::MaxRecordAssets>>;

/// What benchmarks need of a runtime.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper<AccountId, Signature> {
	/// The account of key `index`. [`DevKeys`] has such keys.
	fn promoter(index: u32) -> AccountId;
	/// The signature of key `index` over `message`.
	fn sign(index: u32, message: &[u8]) -> Signature;
	/// Let [`Config::Time`] read `now`.
	fn set_time(now: souk_primitives::Millis);
	/// The asset that campaigns may pay in and that costs most to move. The call creates it where it is missing.
	fn asset() -> souk_primitives::AssetId {
		souk_primitives::AssetId::Native
	}
	/// Give an account `amount` base units of an asset, made out of nothing.
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
	use crate::{CampaignListingsOf, CampaignOf, CampaignTerms, Ceilings, RecordOf, Tiers, WeightInfo};
	use alloc::vec::Vec;
	use codec::Encode;
	use frame_support::{
		pallet_prelude::*,
		traits::{fungibles, UnixTime},
	};
	use frame_system::pallet_prelude::*;
	use souk_primitives::{
		activity::{RewardEra, RewardEras},
		api::{CampaignView, PromoterView},
		holds::{Payable, PayableHolds},
		network::Networks,
		standing::{Standing, Verdicts},
		traits::{PaymentAssets, Shops},
		AssetId, Balance, CampaignId, ListingId, Millis, OrderId, ShopId,
	};
	use sp_core::H256;
	use sp_runtime::traits::{IdentifyAccount, Verify, Zero};

	/// The version of the storage layout.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The configuration of the pallet.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>, Hash = H256> {
		// Types.

		/// The reason of all holds.
		type RuntimeHoldReason: From<HoldReason>;
		/// The signature under a promotion link.
		type Signature: Verify<Signer = Self::SigningPublicKey> + Parameter + MaxEncodedLen;
		/// The public key that a promoter's account is derived from.
		type SigningPublicKey: IdentifyAccount<AccountId = Self::AccountId>;

		// Dependencies.

		/// Holds in SOUK and in assets. A reward is paid whatever is locked on the merchant's account. So a hold must
		/// refuse locked funds, and must not cover a lock later.
		type Holds: fungibles::Inspect<Self::AccountId, AssetId = AssetId, Balance = Balance>
			+ PayableHolds<Self::AccountId, AssetId = AssetId, Reason = Self::RuntimeHoldReason>;
		/// Shops and their listings.
		type Shops: Shops<Self::AccountId>;
		/// The assets campaigns may pay in.
		type PaymentAssets: PaymentAssets;
		/// The networks of shops, for campaigns that pay members alone.
		type Networks: Networks<Self::AccountId>;
		/// What penalties leave an account.
		type Standing: Standing<Self::AccountId>;
		/// What panels found out about products.
		type Verdicts: Verdicts;
		/// The eras in which a campaign pays at most once for one buyer.
		type RewardEras: RewardEras;
		/// The clock that deadlines are measured by.
		type Time: UnixTime;
		/// The time of day. Dates that people sign are compared with it.
		type Calendar: UnixTime;

		// Parameters.

		/// The longest a link may still be good when it is used, in milliseconds.
		type MaxLinkLife: Get<Millis>;
		/// What promoters must reach for each tier.
		type Tiers: Get<Tiers>;
		/// The most that promoters of each tier are paid as commission for one line, as a part of the sale.
		type Ceilings: Get<Ceilings>;
		/// A record that did not change for longer than this may be removed by anyone, in milliseconds.
		type RecordRetention: Get<Millis>;
		/// The longest a campaign may be open, in milliseconds.
		#[pallet::constant]
		type MaxCampaignLife: Get<Millis>;
		/// The most open campaigns of one shop.
		#[pallet::constant]
		type MaxCampaigns: Get<u32>;
		/// The most listings one campaign names.
		#[pallet::constant]
		type MaxListings: Get<u32>;
		/// The most assets besides SOUK that one record adds up.
		#[pallet::constant]
		type MaxRecordAssets: Get<u32>;
		/// Weights.
		type WeightInfo: WeightInfo;

		/// Keys and signatures for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId, Self::Signature>;
	}

	/// Why funds are on hold.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The unpaid budget of the account's campaigns.
		#[codec(index = 0)]
		Campaign,
	}

	/// The budgets of campaigns, which are paid to promoters.
	pub struct CampaignBudget;
	impl Payable for CampaignBudget {
		type Reason = HoldReason;
		const REASON: HoldReason = HoldReason::Campaign;
	}

	/// The number the next campaign gets. It never dies, 4 bytes.
	#[pallet::storage]
	pub type NextCampaign<T> = StorageValue<_, CampaignId, ValueQuery>;

	/// Campaigns that can still pay. The merchant's bond for [`Capability::Market`] and the budget on hold pay for a row.
	/// A row dies once the campaign is closed and its last promise is decided. The funder or the owner of the shop closes
	/// a campaign; anyone does after its expiry, or once its funder does not own the shop.
	///
	/// [`Capability::Market`]: souk_primitives::shop::Capability::Market
	#[pallet::storage]
	pub type Campaigns<T: Config> = StorageMap<_, Twox64Concat, CampaignId, CampaignOf<T>>;

	/// The campaigns of a shop that are not closed, the oldest first. Paid for like [`Campaigns`]. An entry dies when
	/// its campaign is closed, a row with its last entry.
	#[pallet::storage]
	pub type OpenCampaigns<T: Config> =
		StorageMap<_, Twox64Concat, ShopId, BoundedVec<CampaignId, T::MaxCampaigns>, ValueQuery>;

	/// What the chain knows of promoters. Settled orders write it, and open a row only for an account that exists: the
	/// fees of the order and the account's existential deposit pay. A row dies when its promoter says so, or when anyone
	/// does after [`Config::RecordRetention`] without a change.
	#[pallet::storage]
	pub type Records<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, RecordOf<T>>;

	/// The campaigns of a shop that promised in an era to pay for an order of a buyer, each with that order. So a campaign
	/// promises at most one reward in an era for one buyer. A row is opened only for a buyer whose account exists, and the
	/// fees of the order pay for it. An entry dies when its promise is not kept; a row dies with its last entry, or by itself
	/// once its era is over.
	#[pallet::storage]
	pub type EraPromises<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		RewardEra,
		Blake2_128Concat,
		(ShopId, T::AccountId),
		BoundedVec<(CampaignId, OrderId), T::MaxCampaigns>,
		ValueQuery,
	>;

	/// The oldest era that may still have rows of [`EraPromises`]. It never dies, 4 bytes.
	#[pallet::storage]
	pub type SweptEra<T> = StorageValue<_, RewardEra, ValueQuery>;

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Removes rows of eras that are over.
		fn on_idle(_: BlockNumberFor<T>, left: Weight) -> Weight {
			Self::sweep(left)
		}

		fn integrity_test() {
			assert!(T::MaxCampaigns::get() > 0, "a shop can have a campaign");
			assert!(T::MaxListings::get() > 0, "a campaign can name a listing");
			assert!(!T::MaxCampaignLife::get().is_zero(), "a campaign can be open");
			assert!(T::MaxCampaigns::get() <= 16, "an order line reads every open campaign of its shop");
			let line = Self::path_weight(souk_primitives::MAX_PATH_DEPTH)
				.saturating_add(Self::promise_weight())
				.saturating_add(<Self as souk_primitives::traits::Promotion<T::AccountId>>::settled_weight(
					souk_primitives::MAX_PATH_DEPTH,
				))
				.saturating_mul(<souk_primitives::order::MaxLines as Get<u32>>::get().into());
			let block = T::BlockWeights::get().max_block;
			assert!(line.all_lte(block), "the largest order with the deepest paths fits a block");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Open a campaign and put its `budget` on hold. For every settled sale of `listings` that came over a promotion
		/// path and fits the `terms`, the campaign pays the promoter next to the buyer. It pays for at most one line of an
		/// order, the first that fits, and promises at most one reward in an era for one buyer. It takes lines until the
		/// budget is used up or `expires` has passed. `None` stands for all listings of the shop.
		///
		/// A line of an escrow order must bring at least [`least_sale`](CampaignTerms::least_sale) in the campaign's asset. It
		/// earns the reward, but at most [`max_part`](CampaignTerms::max_part) of what it brought, and at most what the
		/// commission and the platform's leg leave of that. A line of an attested order must have a stated price of at least
		/// [`least_fiat`](CampaignTerms::least_fiat), and earns the reward. The promoter next to the buyer must be of the
		/// [`audience`](CampaignTerms::audience) and of the [`least_tier`](CampaignTerms::least_tier) when the order is placed or, if
		/// it is attested, accepted.
		///
		/// **Origin:** the owner of the shop, which has the capability to market.
		///
		/// **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::CapabilityMissing`],
		/// [`Error::AssetNotAccepted`], [`Error::ZeroReward`], [`Error::ZeroLeastSale`], [`Error::BudgetTooSmall`],
		/// [`Error::ExpiryPassed`], [`Error::ExpiryTooFar`], [`Error::NoListings`], [`Error::ListingNotFound`], [`Error::NoIdLeft`],
		/// [`Error::TooManyCampaigns`], [`Error::NetworkNotFound`], [`Error::TierNotFound`], [`Error::MayNotPromote`], or funds
		/// that are locked or cannot be held.
		///
		/// **Events:** [`Event::CampaignOpened`].
		///
		/// **Weight:** by the number of listings.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::open_campaign(
			listings.as_ref().and_then(|listings| u32::try_from(listings.len()).ok()).unwrap_or_default()
		).saturating_add(T::Networks::weight()).saturating_add(T::Standing::weight()))]
		pub fn open_campaign(
			origin: OriginFor<T>,
			shop: ShopId,
			listings: Option<CampaignListingsOf<T>>,
			terms: CampaignTerms,
			budget: Balance,
			expires: Millis,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let named = listings.as_ref().and_then(|listings| u32::try_from(listings.len()).ok());
			let result = Self::do_open_campaign(who, shop, listings, terms, budget, expires);
			Self::weighed(result, named.unwrap_or_default())
		}

		/// Put `amount` more base units on hold for a campaign.
		///
		/// **Origin:** the campaign's funder.
		///
		/// **Errors:** [`Error::CampaignNotFound`], [`Error::NotFunder`], [`Error::AlreadyClosed`],
		/// [`Error::ExpiryPassed`], [`Error::CapabilityMissing`], [`Error::AssetNotAccepted`], [`Error::ZeroAmount`],
		/// [`Error::BudgetTooLarge`], or funds that are locked or cannot be held.
		///
		/// **Events:** [`Event::CampaignToppedUp`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::top_up_campaign())]
		pub fn top_up_campaign(
			origin: OriginFor<T>,
			campaign: CampaignId,
			#[pallet::compact] amount: Balance,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::weighed(Self::do_top_up_campaign(who, campaign, amount), 0)
		}

		/// Close a campaign, so that it takes no new lines. The part of its budget that is not promised returns to the
		/// funder at once. Each promise is kept or freed when its line settles.
		///
		/// **Origin:** the campaign's funder, or the owner of the shop.
		///
		/// **Errors:** [`Error::CampaignNotFound`], [`Error::NotOwner`], [`Error::AlreadyClosed`], or funds that cannot be
		/// released.
		///
		/// **Events:** [`Event::CampaignClosed`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::close_campaign())]
		pub fn close_campaign(origin: OriginFor<T>, campaign: CampaignId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::weighed(Self::do_close_campaign(who, campaign), 0)
		}

		/// Close a campaign as [`Pallet::close_campaign`] does, if its time is over or its funder no longer owns the shop
		/// (the shop was sold or closed). Of a campaign that is closed already, release what it holds without a promise.
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::CampaignNotFound`], [`Error::NotExpired`], [`Error::NothingToFree`], or funds that cannot
		/// be released.
		///
		/// **Events:** [`Event::CampaignExpired`], or [`Event::LeftoverFreed`] for a closed campaign.
		///
		/// **Weight:** constant.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::expire_campaign())]
		pub fn expire_campaign(origin: OriginFor<T>, campaign: CampaignId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::weighed(Self::do_expire_campaign(campaign), 0)
		}

		/// Remove the caller's own record, the good in it and the bad.
		///
		/// **Origin:** the promoter.
		///
		/// **Errors:** [`Error::RecordNotFound`].
		///
		/// **Events:** [`Event::RecordRemoved`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::forget_record())]
		pub fn forget_record(origin: OriginFor<T>) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::weighed(Self::do_forget_record(who), 0)
		}

		/// Remove a record that did not change for [`Config::RecordRetention`].
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::RecordNotFound`], [`Error::RecordInUse`].
		///
		/// **Events:** [`Event::RecordRemoved`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::remove_record())]
		pub fn remove_record(origin: OriginFor<T>, promoter: T::AccountId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::weighed(Self::do_remove_record(promoter), 0)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// What the chain knows of a promoter.
		pub fn promoter(who: T::AccountId) -> Option<PromoterView<T::AccountId>> {
			Self::promoter_view(who)
		}

		/// A campaign that can still pay.
		pub fn campaign(id: CampaignId) -> Option<CampaignView<T::AccountId>> {
			Self::campaign_view(id)
		}

		/// The campaigns of a shop that are not closed, in the order they are asked to pay for a line.
		pub fn campaigns_of(shop: ShopId) -> Vec<CampaignId> {
			OpenCampaigns::<T>::get(shop).into_inner()
		}

		/// The plan of a listing now, which a promoter's link may name.
		pub fn plan(listing: ListingId) -> Option<H256> {
			T::Shops::plan(listing)
		}

		/// The bytes a promoter signs, unwrapped, and their hash. The next link of the path names the hash as `parent`;
		/// the first link names zeros.
		pub fn link_payload(
			listing: ListingId,
			parent: H256,
			promoter: T::AccountId,
			expires: Millis,
			plan: Option<H256>,
		) -> (Vec<u8>, H256) {
			let payload = Self::payload(listing, parent, promoter, expires, plan);
			(payload.encode(), payload.hash())
		}
	}
}
