// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(
	not(any(test, feature = "runtime-benchmarks")),
	deny(
		clippy::arithmetic_side_effects,
		clippy::as_conversions,
		clippy::expect_used,
		clippy::indexing_slicing,
		clippy::panic,
		clippy::unwrap_used
	)
)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod campaigns;
#[cfg(test)]
mod mock;
mod promotion;
mod records;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;
pub mod types;
pub mod weights;

pub use pallet::*;
pub use types::{Campaign, Outcome, Record, Tally, TierThreshold, Tiers, MAX_TIERS};
pub use weights::WeightInfo;

use frame_support::{BoundedBTreeSet, BoundedVec};
use souk_primitives::ListingId;

/// The listings a campaign names.
pub type ListingsOf<T> = BoundedBTreeSet<ListingId, <T as Config>::MaxListings>;
/// A campaign as stored.
pub type CampaignOf<T> = Campaign<<T as frame_system::Config>::AccountId, ListingsOf<T>>;
/// A promoter's record as stored.
pub type RecordOf<T> = Record<BoundedVec<(u32, Tally), <T as Config>::MaxRecordAssets>>;

/// What benchmarks need of a runtime.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper<AccountId, Signature> {
	/// The account of key `index`; [`DevKeys`] has some.
	fn promoter(index: u32) -> AccountId;
	/// The signature of key `index` over `message`.
	fn sign(index: u32, message: &[u8]) -> Signature;
	/// Make it so that [`Config::Time`] reads `now`.
	fn set_time(now: souk_primitives::Millis);
	/// An asset that exists, that campaigns may pay in and that costs most to move. SOUK if not said.
	fn asset() -> souk_primitives::AssetId {
		souk_primitives::AssetId::Native
	}
}

/// Sr25519 keys in the keystore, for benchmarks.
#[cfg(feature = "runtime-benchmarks")]
pub struct DevKeys;

#[cfg(feature = "runtime-benchmarks")]
impl DevKeys {
	const KIND: sp_core::crypto::KeyTypeId = sp_core::crypto::KeyTypeId(*b"prmt");

	fn key(index: u32) -> sp_core::sr25519::Public {
		let seed = alloc::format!("//promoter//{index}").into_bytes();
		sp_io::crypto::sr25519_generate(Self::KIND, Some(seed))
	}

	/// The account of key `index`.
	pub fn promoter(index: u32) -> sp_runtime::AccountId32 {
		Self::key(index).into()
	}

	/// The signature of key `index` over `message`.
	pub fn sign(index: u32, message: &[u8]) -> sp_runtime::MultiSignature {
		sp_io::crypto::sr25519_sign(Self::KIND, &Self::key(index), message)
			.expect("the key was just generated")
			.into()
	}
}

// What the pallet macro writes converts with `as` and expects what it has checked; by hand this module does neither.
#[allow(clippy::as_conversions, clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	#[cfg(feature = "runtime-benchmarks")]
	use crate::BenchmarkHelper;
	use crate::{CampaignOf, ListingsOf, RecordOf, Tiers, WeightInfo};
	use alloc::vec::Vec;
	use codec::Encode;
	use frame_support::{
		pallet_prelude::*,
		traits::{fungibles, UnixTime},
	};
	use frame_system::pallet_prelude::*;
	use souk_primitives::{
		api::{CampaignView, PromoterView},
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
		/// What the promoter's account follows from.
		type SigningPublicKey: IdentifyAccount<AccountId = Self::AccountId>;

		// Dependencies.

		/// Holds in SOUK and in assets. A reward is paid whatever is locked on the merchant's account, so a hold must refuse
		/// locked funds, and must not be what covers a lock later.
		type Holds: fungibles::Inspect<Self::AccountId, AssetId = AssetId, Balance = Balance>
			+ fungibles::hold::Inspect<Self::AccountId, Reason = Self::RuntimeHoldReason>
			+ fungibles::hold::Mutate<Self::AccountId>;
		/// Shops and their listings.
		type Shops: Shops<Self::AccountId>;
		/// Assets campaigns may pay in.
		type PaymentAssets: PaymentAssets;
		/// The time human deadlines go by.
		type Time: UnixTime;

		// Parameters.

		/// A link may not be good for longer than this from the moment it is used, in milliseconds.
		type MaxLinkLife: Get<Millis>;
		/// What promoters must reach for each tier.
		type Tiers: Get<Tiers>;
		/// A record untouched for longer than this may be removed by anyone, in milliseconds.
		type RecordRetention: Get<Millis>;
		/// A campaign may not be open for longer than this from the moment it is opened, in milliseconds.
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

	/// The number the next campaign gets.
	#[pallet::storage]
	pub type NextCampaign<T> = StorageValue<_, CampaignId, ValueQuery>;

	/// Campaigns that can still pay. Paid for by the merchant's bond for [`Capability::Market`] and the budget on hold;
	/// a row dies when the campaign is closed, by hand, or by anyone after its expiry or once its funder does not own the
	/// shop, and its last promise is decided.
	///
	/// [`Capability::Market`]: souk_primitives::shop::Capability::Market
	#[pallet::storage]
	pub type Campaigns<T: Config> = StorageMap<_, Twox64Concat, CampaignId, CampaignOf<T>>;

	/// The campaigns of a shop that are not closed, the oldest first. Paid for like [`Campaigns`]; an entry dies when
	/// its campaign is closed, a row with its last entry.
	#[pallet::storage]
	pub type OpenCampaigns<T: Config> =
		StorageMap<_, Twox64Concat, ShopId, BoundedVec<CampaignId, T::MaxCampaigns>, ValueQuery>;

	/// What the chain knows of promoters. Written by settled orders and opened only for accounts that exist, so the
	/// fees of the order and the account's existential deposit pay; dies when the promoter says so, or when anyone does
	/// after [`Config::RecordRetention`] without a change.
	#[pallet::storage]
	pub type Records<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, RecordOf<T>>;

	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A merchant opened a campaign; its budget is on hold.
		CampaignOpened {
			/// The campaign.
			campaign: CampaignId,
			/// The shop whose sales it pays for.
			shop: ShopId,
			/// Whose funds are on hold.
			funder: T::AccountId,
			/// The asset it pays in.
			asset: AssetId,
			/// What it pays per settled sale, for one line of it, in base units.
			reward: Balance,
			/// What was put on hold, in base units.
			budget: Balance,
			/// It takes no new lines on after this moment.
			expires: Millis,
		},
		/// More was put on hold for a campaign.
		CampaignToppedUp {
			/// The campaign.
			campaign: CampaignId,
			/// What was added, in base units.
			amount: Balance,
			/// What is on hold now, promises included, in base units.
			remaining: Balance,
		},
		/// A campaign was closed by hand: it takes no new lines on.
		CampaignClosed {
			/// The campaign.
			campaign: CampaignId,
			/// Who closed it: its funder, or the owner of the shop.
			by: T::AccountId,
			/// What went back to the funder, in base units.
			freed: Balance,
			/// Lines it still has to pay or not to pay for. With none the campaign is gone.
			reserved: u32,
		},
		/// A campaign was closed because its time is over, or because its funder does not own the shop any more.
		CampaignExpired {
			/// The campaign.
			campaign: CampaignId,
			/// What went back to the funder, in base units.
			freed: Balance,
			/// Lines it still has to pay or not to pay for. With none the campaign is gone.
			reserved: u32,
		},
		/// A closed campaign did not need to keep a promise, and what was held for it went back to the funder.
		LeftoverFreed {
			/// The campaign.
			campaign: CampaignId,
			/// What went back, in base units.
			freed: Balance,
		},
		/// A campaign paid for a settled line.
		RewardPaid {
			/// The campaign.
			campaign: CampaignId,
			/// The order of the line.
			order: OrderId,
			/// Who was paid: the promoter next to the buyer.
			promoter: T::AccountId,
			/// How much, in base units.
			amount: Balance,
		},
		/// A campaign could not pay for a settled line, because the promoter cannot receive the asset. The reward stays
		/// in the budget.
		RewardReturned {
			/// The campaign.
			campaign: CampaignId,
			/// The order of the line.
			order: OrderId,
			/// Who could not be paid.
			promoter: T::AccountId,
			/// How much, in base units.
			amount: Balance,
		},
		/// A promoter's record was removed.
		RecordRemoved {
			/// The promoter.
			promoter: T::AccountId,
		},
	}

	/// Why something is refused.
	#[pallet::error]
	pub enum Error<T> {
		/// A promotion path has more links than the listing or governance allows.
		PathTooDeep,
		/// A promotion link is no longer good.
		LinkExpired,
		/// A promotion link is good for longer than governance allows.
		LinkTooLong,
		/// A promotion link was not signed by its promoter for this chain, listing, place on the path and expiry.
		BadSignature,
		/// A promoter stands twice on a path.
		PromoterRepeated,
		/// The seller or the buyer stands on the path.
		PartyOnPath,
		/// There is no such shop.
		ShopNotFound,
		/// There is no such listing in the shop.
		ListingNotFound,
		/// There is no such campaign.
		CampaignNotFound,
		/// There is no record of the promoter.
		RecordNotFound,
		/// The shop belongs to someone else.
		NotOwner,
		/// The campaign is paid for by someone else.
		NotFunder,
		/// The shop's bonds do not unlock campaigns.
		CapabilityMissing,
		/// Campaigns may not pay in the asset.
		AssetNotAccepted,
		/// A campaign that pays nothing.
		ZeroReward,
		/// A top-up of nothing.
		ZeroAmount,
		/// The budget does not pay for one sale.
		BudgetTooSmall,
		/// The budget does not fit.
		BudgetTooLarge,
		/// The expiry has passed.
		ExpiryPassed,
		/// The expiry is further ahead than a campaign may be open.
		ExpiryTooFar,
		/// The campaign names no listing.
		NoListings,
		/// The shop has as many open campaigns as it can. Close one, or have an expired one closed.
		TooManyCampaigns,
		/// Every campaign number was given out.
		NoCampaignIdLeft,
		/// The campaign is closed already.
		AlreadyClosed,
		/// The campaign has not expired, and its funder owns the shop.
		NotExpired,
		/// A closed campaign holds nothing that is not promised.
		NothingToFree,
		/// The record changed too recently to be removed by others.
		RecordInUse,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxCampaigns::get() > 0, "a shop can have a campaign");
			assert!(T::MaxListings::get() > 0, "a campaign can name a listing");
			assert!(!T::MaxCampaignLife::get().is_zero(), "a campaign can be open");
			assert!(T::MaxCampaigns::get() <= 16, "an order line reads every open campaign of its shop");
			let line = T::WeightInfo::verify_path(souk_primitives::MAX_PATH_DEPTH)
				.saturating_add(T::WeightInfo::engage())
				.saturating_add(T::WeightInfo::settled(souk_primitives::MAX_PATH_DEPTH))
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
		/// Open a campaign that pays `reward` base units of `asset` for every settled sale of `listings` that came over
		/// a promotion path, to the promoter next to the buyer, until `budget` is used up or `expires` has passed. `None`
		/// for all listings of the shop. However many lines of one order it fits, it pays for one: the first. The budget
		/// is put on hold.
		///
		/// Origin: the owner of the shop, which has the capability to market.
		///
		/// Errors: `ShopNotFound`, `NotOwner`, `CapabilityMissing`, `AssetNotAccepted`, `ZeroReward`, `BudgetTooSmall`,
		/// `ExpiryPassed`, `ExpiryTooFar`, `NoListings`, `ListingNotFound`, `NoCampaignIdLeft`, `TooManyCampaigns`, or
		/// funds that are locked or cannot be held.
		///
		/// Events: [`Event::CampaignOpened`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::open_campaign(
			listings.as_ref().and_then(|listings| u32::try_from(listings.len()).ok()).unwrap_or_default()
		))]
		pub fn open_campaign(
			origin: OriginFor<T>,
			shop: ShopId,
			listings: Option<ListingsOf<T>>,
			asset: AssetId,
			reward: Balance,
			budget: Balance,
			expires: Millis,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_open_campaign(who, shop, listings, asset, reward, budget, expires)
		}

		/// Put `amount` more base units on hold for a campaign.
		///
		/// Origin: the campaign's funder.
		///
		/// Errors: `CampaignNotFound`, `NotFunder`, `AlreadyClosed`, `ExpiryPassed`, `CapabilityMissing`,
		/// `AssetNotAccepted`, `ZeroAmount`, `BudgetTooLarge`, or funds that are locked or cannot be held.
		///
		/// Events: [`Event::CampaignToppedUp`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::top_up_campaign())]
		pub fn top_up_campaign(
			origin: OriginFor<T>,
			campaign: CampaignId,
			#[pallet::compact] amount: Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_top_up_campaign(who, campaign, amount)
		}

		/// Close a campaign: it takes no new lines on, what it did not promise goes back to the funder at once, and every
		/// promise is kept or freed as its line settles.
		///
		/// Origin: the campaign's funder, or the owner of the shop.
		///
		/// Errors: `CampaignNotFound`, `NotOwner`, `AlreadyClosed`, or funds that cannot be released.
		///
		/// Events: [`Event::CampaignClosed`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::close_campaign())]
		pub fn close_campaign(origin: OriginFor<T>, campaign: CampaignId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_close_campaign(who, campaign)
		}

		/// Close a campaign whose time is over, or whose funder does not own the shop any more (it was sold or closed), as
		/// [`Pallet::close_campaign`] does; or give back what a closed one still holds without a promise.
		///
		/// Origin: anyone.
		///
		/// Errors: `CampaignNotFound`, `NotExpired`, `NothingToFree`, or funds that cannot be released.
		///
		/// Events: [`Event::CampaignExpired`], or [`Event::LeftoverFreed`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::expire_campaign())]
		pub fn expire_campaign(origin: OriginFor<T>, campaign: CampaignId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_expire_campaign(campaign)
		}

		/// Remove one's own record, its good and its bad with it.
		///
		/// Origin: the promoter.
		///
		/// Errors: `RecordNotFound`.
		///
		/// Events: [`Event::RecordRemoved`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::forget_record())]
		pub fn forget_record(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_forget_record(who)
		}

		/// Remove a record that did not change for [`Config::RecordRetention`].
		///
		/// Origin: anyone.
		///
		/// Errors: `RecordNotFound`, `RecordInUse`.
		///
		/// Events: [`Event::RecordRemoved`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::remove_record())]
		pub fn remove_record(origin: OriginFor<T>, promoter: T::AccountId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_remove_record(promoter)
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

		/// The campaigns of a shop that are not closed, in the order lines are offered to them.
		pub fn campaigns_of(shop: ShopId) -> Vec<CampaignId> {
			OpenCampaigns::<T>::get(shop).into_inner()
		}

		/// The bytes a promoter signs, and their hash, which the next link of the path names as `parent`; zeros for the
		/// first link.
		pub fn link_payload(
			listing: ListingId,
			parent: H256,
			promoter: T::AccountId,
			expires: Millis,
		) -> (Vec<u8>, H256) {
			let payload = Self::payload(listing, parent, promoter, expires);
			(payload.encode(), payload.hash())
		}
	}
}
