// SPDX-License-Identifier: Apache-2.0

//! Answers of the runtime API.

use crate::{Campaigns, Config, Pallet, Records};
use frame_support::traits::Get;
use souk_primitives::{
	api::{CampaignView, PromoterView},
	traits::Shops as _,
	CampaignId,
};

impl<T: Config> Pallet<T> {
	/// What the chain knows of a promoter.
	pub fn promoter_view(who: T::AccountId) -> Option<PromoterView<T::AccountId>> {
		Records::<T>::get(&who).map(|record| record.view(who, &T::Tiers::get()))
	}

	/// A campaign that can still pay. It is active only while its funder owns the shop.
	pub fn campaign_view(id: CampaignId) -> Option<CampaignView<T::AccountId>> {
		Campaigns::<T>::get(id).map(|campaign| {
			let mut view = campaign.view(id, Self::now());
			view.active &= T::Shops::owner(view.shop).as_ref() == Some(&view.funder);
			view
		})
	}
}
