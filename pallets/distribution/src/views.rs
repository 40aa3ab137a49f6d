// SPDX-License-Identifier: Apache-2.0

//! Answers of the runtime API.

use crate::{Campaigns, Config, Pallet, Records};
use frame_support::traits::Get;
use souk_primitives::{
	api::{CampaignView, PromoterView},
	standing::Standing as _,
	traits::Shops as _,
	CampaignId,
};

impl<T: Config> Pallet<T> {
	/// What the chain knows of a promoter.
	pub fn promoter_view(who: T::AccountId) -> Option<PromoterView<T::AccountId>> {
		let record = Records::<T>::get(&who)?;
		let may_promote = T::Standing::may_promote(&who);
		Some(record.view(who, &T::Tiers::get(), &T::Ceilings::get(), may_promote))
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
