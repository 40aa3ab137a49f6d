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
		/// A merchant opened a campaign. Its budget is on hold.
		CampaignOpened {
			/// The campaign.
			campaign: CampaignId,
			/// The shop whose sales it pays for.
			shop: ShopId,
			/// The account whose funds are on hold.
			funder: T::AccountId,
			/// What it pays, and for which lines.
			terms: CampaignTerms,
			/// The amount put on hold, in base units.
			budget: Balance,
			/// After this moment it takes no new lines.
			expires: Millis,
		},
		/// The funder put more on hold for a campaign.
		CampaignToppedUp {
			/// The campaign.
			campaign: CampaignId,
			/// The amount added, in base units.
			amount: Balance,
			/// The amount on hold now, promises included, in base units.
			remaining: Balance,
		},
		/// A campaign was closed by hand. It takes no new lines.
		CampaignClosed {
			/// The campaign.
			campaign: CampaignId,
			/// The account that closed it: its funder, or the owner of the shop.
			by: T::AccountId,
			/// The amount released to the funder, in base units.
			freed: Balance,
			/// Promises that are still to be decided. With none the campaign is gone.
			reserved: u32,
		},
		/// A campaign was closed because its time is over, or because its funder no longer owns the shop.
		CampaignExpired {
			/// The campaign.
			campaign: CampaignId,
			/// The amount released to the funder, in base units.
			freed: Balance,
			/// Promises that are still to be decided. With none the campaign is gone.
			reserved: u32,
		},
		/// A closed campaign did not have to keep a promise. The amount held for it was released to the funder.
		LeftoverFreed {
			/// The campaign.
			campaign: CampaignId,
			/// The amount released, in base units.
			freed: Balance,
		},
		/// A campaign paid for a settled line.
		RewardPaid {
			/// The campaign.
			campaign: CampaignId,
			/// The order of the line.
			order: OrderId,
			/// The promoter that was paid: the one next to the buyer.
			promoter: T::AccountId,
			/// The amount, in base units.
			amount: Balance,
		},
		/// A campaign could not pay for a settled line, because the promoter cannot receive the asset. The reward stays
		/// in the budget.
		RewardReturned {
			/// The campaign.
			campaign: CampaignId,
			/// The order of the line.
			order: OrderId,
			/// The promoter that could not be paid.
			promoter: T::AccountId,
			/// The amount, in base units.
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
		/// A promotion link has expired.
		LinkExpired,
		/// A promotion link is good for longer than governance allows.
		LinkTooLong,
		/// A promotion link was not signed by its promoter for this chain, listing, place on the path and expiry, or not
		/// in the form it says.
		BadSignature,
		/// A promoter signed for another commission plan than the listing has now.
		PlanChanged,
		/// A promoter stands twice on a path.
		PromoterRepeated,
		/// The seller or the buyer stands on the path.
		PartyOnPath,
		/// An account may not promote: penalties limit it, or it was deleted.
		MayNotPromote,
		/// A panel found that the product is not what its producer claims. It cannot be promoted until that is corrected.
		ProductDeviates,
		/// There is no such shop.
		ShopNotFound,
		/// There is no such listing in the shop.
		ListingNotFound,
		/// There is no such campaign.
		CampaignNotFound,
		/// A campaign for members alone needs an open network of the shop.
		NetworkNotFound,
		/// There is no such tier, so nobody could be paid.
		TierNotFound,
		/// The promoter has no record.
		RecordNotFound,
		/// The shop belongs to another account.
		NotOwner,
		/// Another account pays for the campaign.
		NotFunder,
		/// The shop's bonds do not unlock campaigns.
		CapabilityMissing,
		/// Campaigns may not pay in the asset.
		AssetNotAccepted,
		/// The campaign would pay nothing.
		ZeroReward,
		/// The campaign would pay for a sale of any size.
		ZeroLeastSale,
		/// The top-up adds nothing.
		ZeroAmount,
		/// The budget does not cover one reward.
		BudgetTooSmall,
		/// The budget does not fit its type.
		BudgetTooLarge,
		/// The expiry has passed.
		ExpiryPassed,
		/// The expiry is further ahead than a campaign may be open.
		ExpiryTooFar,
		/// The campaign names an empty list of listings.
		NoListings,
		/// The shop has as many open campaigns as it may have. Close one, or have an expired one closed.
		TooManyCampaigns,
		/// Every campaign number was given out.
		NoIdLeft,
		/// The campaign is closed already.
		AlreadyClosed,
		/// The campaign has not expired, and its funder owns the shop.
		NotExpired,
		/// Everything a closed campaign holds is promised.
		NothingToFree,
		/// The record changed too recently to be removed by another account.
		RecordInUse,
	}
}
