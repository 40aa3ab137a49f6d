// SPDX-License-Identifier: Apache-2.0

//! The pallet's events and errors.

use frame_support::pallet_macros::pallet_section;

/// A section of the pallet's module.
#[pallet_section]
mod events {
	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A shop was opened.
		ShopOpened {
			/// The shop.
			shop: ShopId,
			/// The account that owns it.
			owner: T::AccountId,
			/// Base units of SOUK held for it.
			bond: Balance,
			/// Base units of SOUK paid as its fee.
			fee: Balance,
		},
		/// A merchant changed the profile of a shop. If it states other premises now, its verification is gone.
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
			/// The account that owned it.
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
			/// The account that may accept it.
			to: T::AccountId,
		},
		/// Either side called an offer of a shop off.
		OfferCancelled {
			/// The shop.
			shop: ShopId,
		},
		/// A shop has a new owner, who placed its bonds anew. Its verification is gone, because it was the old owner's.
		ShopTransferred {
			/// The shop.
			shop: ShopId,
			/// The account that owned it.
			from: T::AccountId,
			/// The account that owns it now.
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
			/// Base units of SOUK paid as its fee.
			fee: Balance,
		},
		/// A shop gave up a capability.
		CapabilityGivenUp {
			/// The shop.
			shop: ShopId,
			/// The capability.
			capability: Capability,
			/// Base units of SOUK that began to unbond. The bond of showcase slots that went with it is included.
			bond: Balance,
		},
		/// A shop gained showcase slots.
		SlotsAdded {
			/// The shop.
			shop: ShopId,
			/// The number of new slots.
			count: u32,
			/// Base units of SOUK held for all of them.
			bond: Balance,
			/// Base units of SOUK paid as the fee of all of them.
			fee: Balance,
		},
		/// A shop gave up showcase slots.
		SlotsGivenUp {
			/// The shop.
			shop: ShopId,
			/// The number of slots given up.
			count: u32,
			/// Base units of SOUK that began to unbond.
			bond: Balance,
		},
		/// Part of an account's bonds began to unbond.
		BondUnbonding {
			/// The account it is held on.
			owner: T::AccountId,
			/// Base units of SOUK.
			amount: Balance,
			/// The first block at which anybody may release it.
			release_at: BlockNumberOf<T>,
		},
		/// Bonds whose time was up were released.
		BondsReleased {
			/// The account they were held on.
			owner: T::AccountId,
			/// Base units of SOUK.
			amount: Balance,
		},
		/// An attester verified the merchant of a shop.
		ShopVerified {
			/// The shop.
			shop: ShopId,
			/// How much was checked.
			level: u8,
			/// The attester that checked.
			issuer: T::AccountId,
			/// Salted hash of the evidence.
			evidence: H256,
			/// When the verification lapses, in milliseconds since the Unix epoch.
			expires: Millis,
		},
		/// The verification of a shop's merchant no longer stands.
		VerificationRevoked {
			/// The shop.
			shop: ShopId,
			/// The account that revoked it: its issuer or another attester.
			by: T::AccountId,
		},
		/// A batch of listings was published under consecutive numbers.
		ListingsPublished {
			/// The shop.
			shop: ShopId,
			/// The number of the first.
			first: ListingId,
			/// The number of listings.
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
			/// The address of the description.
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
		/// Moderation allowed a listing again. It is paused until the merchant resumes it.
		ListingReinstated {
			/// The listing.
			listing: ListingId,
		},
		/// An entry of the price table changed.
		PriceSet {
			/// The thing that has this price.
			what: Priced,
			/// Its bond and fee; `None` if it is no longer for sale.
			charge: Option<Charge>,
		},
		/// An account was deleted by the fraud authority, and loses a part of its bonds. Anybody may have them seized.
		BondsSentenced {
			/// The account.
			owner: T::AccountId,
			/// The part of each bond that it loses.
			part: Perbill,
		},
		/// A part of an account's bonds was taken and sealed.
		BondsSeized {
			/// The account.
			owner: T::AccountId,
			/// Base units of SOUK.
			amount: Balance,
		},
	}

	/// Why a call is refused.
	#[pallet::error]
	pub enum Error<T> {
		/// No shop has this number.
		ShopNotFound,
		/// No listing has this number.
		ListingNotFound,
		/// The caller does not own the shop.
		NotOwner,
		/// The account owns as many shops as it may.
		TooManyShops,
		/// Every number of a shop or a listing was given out.
		NoIdLeft,
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
		/// A shop cannot be offered to its owner.
		OfferToOwner,
		/// The shop is not offered to the caller, or not offered at all.
		NotOffered,
		/// The bond is above the maximum that the caller agreed to.
		BondAboveMaximum,
		/// The fee is above the maximum that the caller agreed to.
		FeeAboveMaximum,
		/// Fewer showcase slots come with the capability than the caller agreed to.
		SlotsBelowMinimum,
		/// The shop is not as the caller saw it.
		ShopChanged,
		/// The terms of the listing are not as the caller saw them.
		TermsChanged,
		/// The stock of the listing is not as the caller saw it.
		StockChanged,
		/// The verification is not the one that the caller names.
		VerificationChanged,
		/// The price table has no entry for this.
		NotForSale,
		/// The shop has the capability already.
		CapabilityHeld,
		/// The shop lacks the capability this needs.
		CapabilityMissing,
		/// Listings of the shop offer commission, which needs the capability.
		CommissionOffered,
		/// A number of slots or units of zero, or an empty batch.
		NothingAsked,
		/// More showcase slots than a shop may have.
		TooManySlots,
		/// The showcase slots are taken, or not bonded.
		SlotsTaken,
		/// No showcase slot is free.
		NoFreeSlot,
		/// Too many bonds of the account are unbonding. Release those that are due first.
		UnbondingFull,
		/// No bond of the account is due.
		NothingToRelease,
		/// A verification needs a level above zero.
		ZeroLevel,
		/// The verification would have lapsed already.
		AlreadyLapsed,
		/// An attester cannot verify its own shop.
		OwnShop,
		/// The shop is not verified.
		NotVerified,
		/// The caller neither issued the verification nor is an attester.
		NotIssuer,
		/// A price of zero.
		ZeroPrice,
		/// The asset cannot be paid with.
		AssetNotPayable,
		/// An accepted asset is named twice, or is the one the price is quoted in.
		AssetRepeated,
		/// The rate of an accepted asset is zero.
		ZeroRate,
		/// Explicit commission shares do not sum to 100 %.
		SharesNotWhole,
		/// Commission, experience fee and commune fee together exceed the sale.
		RatesExceedWhole,
		/// The promotion path is deeper than governance, or the commission plan, can pay.
		PathTooDeep,
		/// The experience fee is below the governed minimum.
		ExperienceFeeTooLow,
		/// The return window is longer than the governed maximum.
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
		/// The stock would not fit its number.
		StockOverflow,
		/// The shop's open orders would not fit their number.
		TooManyOrders,
		/// A price of the table is above its maximum.
		PriceTooHigh,
		/// A penalty keeps the account from trading.
		MayNotTrade,
		/// A case against the account is open. What it may lose cannot leave.
		OwnerAccused,
		/// A penalty takes a part of the account's bonds. Have it seized first.
		SeizureDue,
		/// No penalty takes a part of the account's bonds.
		NotSentenced,
		/// The shop has accepted as many orders today as the level of its verification allows.
		TooManyToday,
	}

	impl<T> From<TermsError> for Error<T> {
		fn from(error: TermsError) -> Self {
			match error {
				TermsError::ZeroPrice => Self::ZeroPrice,
				TermsError::AssetRepeated => Self::AssetRepeated,
				TermsError::ZeroRate => Self::ZeroRate,
				TermsError::SharesNotWhole => Self::SharesNotWhole,
				TermsError::RatesExceedWhole => Self::RatesExceedWhole,
				TermsError::PathTooDeep => Self::PathTooDeep,
				TermsError::ExperienceFeeTooLow => Self::ExperienceFeeTooLow,
				TermsError::ReturnWindowTooLong => Self::ReturnWindowTooLong,
			}
		}
	}
}
