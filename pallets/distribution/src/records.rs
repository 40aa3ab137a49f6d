// SPDX-License-Identifier: Apache-2.0

//! Promoter records: what of them can be read, and how they die.

use crate::{Campaigns, Config, Error, Event, Pallet, Records};
use frame_support::{
	ensure,
	traits::{Get, UnixTime},
};
use souk_primitives::{
	api::{CampaignView, PromoterView},
	traits::Shops as _,
	CampaignId, Millis,
};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// The time now, in milliseconds since the Unix epoch.
	pub(crate) fn now() -> Millis {
		// Half a billion years fit.
		Millis::try_from(T::Time::now().as_millis()).unwrap_or(Millis::MAX)
	}

	/// What the chain knows of a promoter, for the runtime API.
	pub fn promoter_view(who: T::AccountId) -> Option<PromoterView<T::AccountId>> {
		Records::<T>::get(&who).map(|record| record.view(who, &T::Tiers::get()))
	}

	/// A campaign that can still pay, for the runtime API.
	pub fn campaign_view(id: CampaignId) -> Option<CampaignView<T::AccountId>> {
		Campaigns::<T>::get(id).map(|campaign| {
			let mut view = campaign.view(id, Self::now());
			view.active &= T::Shops::owner(view.shop).as_ref() == Some(&view.funder);
			view
		})
	}

	pub(crate) fn do_forget_record(who: T::AccountId) -> DispatchResult {
		ensure!(Records::<T>::contains_key(&who), Error::<T>::RecordNotFound);
		Records::<T>::remove(&who);
		Self::deposit_event(Event::RecordRemoved { promoter: who });
		Ok(())
	}

	pub(crate) fn do_remove_record(promoter: T::AccountId) -> DispatchResult {
		let record = Records::<T>::get(&promoter).ok_or(Error::<T>::RecordNotFound)?;
		let idle = Self::now().saturating_sub(record.active);
		ensure!(idle > T::RecordRetention::get(), Error::<T>::RecordInUse);
		Records::<T>::remove(&promoter);
		Self::deposit_event(Event::RecordRemoved { promoter });
		Ok(())
	}
}
