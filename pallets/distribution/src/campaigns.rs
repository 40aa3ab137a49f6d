// SPDX-License-Identifier: Apache-2.0

//! The life of a campaign. A merchant opens and funds it, a call or its expiry closes it, and it dies with its last
//! promise.

use crate::{
	CampaignBudget, CampaignListingsOf, CampaignOf, CampaignTerms, Campaigns, Config, Error, Event,
	NextCampaign, OpenCampaigns, Pallet,
};
use frame_support::{
	ensure,
	traits::{tokens::Precision, Get},
};
use souk_primitives::{
	holds::PayableHolds as _,
	network::Networks as _,
	promotion::Audience,
	shop::Capability,
	standing::Standing as _,
	traits::{PaymentAssets as _, Shops as _},
	Balance, CampaignId, Millis, ShopId,
};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_open_campaign(
		who: T::AccountId,
		shop: ShopId,
		listings: Option<CampaignListingsOf<T>>,
		terms: CampaignTerms,
		budget: Balance,
		expires: Millis,
	) -> DispatchResult {
		let owner = T::Shops::owner(shop).ok_or(Error::<T>::ShopNotFound)?;
		ensure!(owner == who, Error::<T>::NotOwner);
		ensure!(T::Shops::has_capability(shop, Capability::Market), Error::<T>::CapabilityMissing);
		ensure!(T::PaymentAssets::contains(&terms.asset), Error::<T>::AssetNotAccepted);
		ensure!(terms.reward > 0 && !terms.max_part.is_zero(), Error::<T>::ZeroReward);
		ensure!(terms.pays(), Error::<T>::ZeroLeastSale);
		ensure!(budget >= terms.reward, Error::<T>::BudgetTooSmall);
		let now = Self::now();
		ensure!(expires > now, Error::<T>::ExpiryPassed);
		ensure!(expires <= now.saturating_add(T::MaxCampaignLife::get()), Error::<T>::ExpiryTooFar);
		let network = terms.audience == Audience::Everyone || T::Networks::is_open(shop);
		ensure!(network, Error::<T>::NetworkNotFound);
		ensure!(usize::from(terms.least_tier) <= T::Tiers::get().len(), Error::<T>::TierNotFound);
		ensure!(T::Standing::may_promote(&who), Error::<T>::MayNotPromote);
		if let Some(listings) = &listings {
			ensure!(!listings.is_empty(), Error::<T>::NoListings);
			let own = listings.iter().all(|listing| T::Shops::shop_of(*listing) == Some(shop));
			ensure!(own, Error::<T>::ListingNotFound);
		}
		let id = NextCampaign::<T>::get();
		let next = id.checked_add(1).ok_or(Error::<T>::NoIdLeft)?;
		let mut open = OpenCampaigns::<T>::get(shop);
		open.try_push(id).map_err(|_| Error::<T>::TooManyCampaigns)?;

		T::Holds::hold::<CampaignBudget>(&terms.asset, &who, budget)?;
		NextCampaign::<T>::put(next);
		OpenCampaigns::<T>::insert(shop, open);
		let campaign = CampaignOf::<T> {
			shop,
			funder: who.clone(),
			listings,
			terms: terms.clone(),
			remaining: budget,
			reserved: 0,
			paid: 0,
			expires,
			closed: false,
		};
		Campaigns::<T>::insert(id, campaign);
		Self::deposit_event(Event::CampaignOpened {
			campaign: id,
			shop,
			funder: who,
			terms,
			budget,
			expires,
		});
		Ok(())
	}

	pub(crate) fn do_top_up_campaign(who: T::AccountId, id: CampaignId, amount: Balance) -> DispatchResult {
		let mut campaign = Campaigns::<T>::get(id).ok_or(Error::<T>::CampaignNotFound)?;
		ensure!(campaign.funder == who, Error::<T>::NotFunder);
		ensure!(!campaign.closed, Error::<T>::AlreadyClosed);
		ensure!(!campaign.expired(Self::now()), Error::<T>::ExpiryPassed);
		ensure!(T::Shops::has_capability(campaign.shop, Capability::Market), Error::<T>::CapabilityMissing);
		ensure!(T::PaymentAssets::contains(&campaign.terms.asset), Error::<T>::AssetNotAccepted);
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		campaign.remaining = campaign.remaining.checked_add(amount).ok_or(Error::<T>::BudgetTooLarge)?;

		T::Holds::hold::<CampaignBudget>(&campaign.terms.asset, &who, amount)?;
		let remaining = campaign.remaining;
		Campaigns::<T>::insert(id, campaign);
		Self::deposit_event(Event::CampaignToppedUp { campaign: id, amount, remaining });
		Ok(())
	}

	pub(crate) fn do_close_campaign(who: T::AccountId, id: CampaignId) -> DispatchResult {
		let mut campaign = Campaigns::<T>::get(id).ok_or(Error::<T>::CampaignNotFound)?;
		let allowed = campaign.funder == who || T::Shops::owner(campaign.shop).as_ref() == Some(&who);
		ensure!(allowed, Error::<T>::NotOwner);
		ensure!(!campaign.closed, Error::<T>::AlreadyClosed);

		let freed = Self::end_campaign(id, &mut campaign)?;
		let reserved = campaign.reserved;
		Self::put_campaign(id, campaign);
		Self::deposit_event(Event::CampaignClosed { campaign: id, by: who, freed, reserved });
		Ok(())
	}

	pub(crate) fn do_expire_campaign(id: CampaignId) -> DispatchResult {
		let mut campaign = Campaigns::<T>::get(id).ok_or(Error::<T>::CampaignNotFound)?;
		if campaign.closed {
			// A leftover could not be released when the last promise was decided. This is its way out.
			let freed = Self::free_leftover(&mut campaign)?;
			ensure!(freed > 0, Error::<T>::NothingToFree);
			Self::put_campaign(id, campaign);
			Self::deposit_event(Event::LeftoverFreed { campaign: id, freed });
			return Ok(());
		}
		let over = campaign.expired(Self::now())
			|| T::Shops::owner(campaign.shop).as_ref() != Some(&campaign.funder);
		ensure!(over, Error::<T>::NotExpired);

		let freed = Self::end_campaign(id, &mut campaign)?;
		let reserved = campaign.reserved;
		Self::put_campaign(id, campaign);
		Self::deposit_event(Event::CampaignExpired { campaign: id, freed, reserved });
		Ok(())
	}

	/// Close a campaign and release what is not promised. Returns the amount released.
	fn end_campaign(id: CampaignId, campaign: &mut CampaignOf<T>) -> Result<Balance, DispatchError> {
		campaign.closed = true;
		let freed = Self::free_leftover(campaign)?;
		OpenCampaigns::<T>::mutate_exists(campaign.shop, |row| {
			if let Some(open) = row {
				open.retain(|other| *other != id);
				if open.is_empty() {
					*row = None;
				}
			}
		});
		Ok(freed)
	}

	/// Release to the funder the part of the budget that is not promised. Returns the amount released.
	pub(crate) fn free_leftover(campaign: &mut CampaignOf<T>) -> Result<Balance, DispatchError> {
		let leftover = campaign.unreserved();
		if leftover > 0 {
			let asset = &campaign.terms.asset;
			T::Holds::release::<CampaignBudget>(asset, &campaign.funder, leftover, Precision::Exact)?;
			// The leftover is part of what remains.
			campaign.remaining = campaign.remaining.saturating_sub(leftover);
		}
		Ok(leftover)
	}

	/// Write a campaign back, or remove it once it has ended.
	pub(crate) fn put_campaign(id: CampaignId, campaign: CampaignOf<T>) {
		if campaign.ended() {
			Campaigns::<T>::remove(id);
		} else {
			Campaigns::<T>::insert(id, campaign);
		}
	}
}
