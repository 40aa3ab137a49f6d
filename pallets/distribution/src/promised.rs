// SPDX-License-Identifier: Apache-2.0

//! Which campaigns promised what to which buyer in an era, so that a campaign pays at most once in an era for one buyer.
//!
//! Accounts are free, so the rule is no wall. It makes the sum plain: what one buyer brings a promoter in an era is at most
//! one reward of each campaign, and each reward is at most a part of a sale.

use crate::{Config, EraPromises, Pallet, SweptEra};
use alloc::vec::Vec;
use frame_support::{
	weights::{Weight, WeightMeter},
	BoundedVec,
};
use souk_primitives::{
	activity::{RewardEra, RewardEras as _},
	traits::{PromotedLine, SettledLine},
	CampaignId, OrderId, ShopId,
};

/// The promises of a shop's campaigns for one buyer in the running era.
pub(crate) struct Promised<T: Config> {
	era: RewardEra,
	of: (ShopId, T::AccountId),
	/// `None` if the buyer's account does not exist. It gets no promise then: a row is for accounts that exist.
	promises: Option<BoundedVec<(CampaignId, OrderId), T::MaxCampaigns>>,
}

impl<T: Config> Promised<T> {
	/// Those for the buyer of a line.
	pub(crate) fn of(line: &PromotedLine<'_, T::AccountId>) -> Self {
		let (era, of) = (T::RewardEras::current(), (line.shop, line.buyer.clone()));
		let promises =
			frame_system::Pallet::<T>::account_exists(line.buyer).then(|| EraPromises::<T>::get(era, &of));
		Self { era, of, promises }
	}

	/// Note a promise. `false` if the campaign promised to pay for this buyer in this era already. `open` are the campaigns
	/// of the shop that are open: the promises of others are forgotten, because they promise nothing more.
	pub(crate) fn promise(&mut self, campaign: CampaignId, order: OrderId, open: &[CampaignId]) -> bool {
		let Some(promises) = &mut self.promises else { return false };
		promises.retain(|(earlier, _)| open.contains(earlier));
		if promises.iter().any(|(earlier, _)| *earlier == campaign) {
			return false;
		}
		// There is room: the open campaigns are at most so many, and each is named once.
		promises.try_push((campaign, order)).is_ok()
	}

	/// Write what was noted.
	pub(crate) fn write(&self) {
		if let Some(promises) = &self.promises {
			EraPromises::<T>::insert(self.era, &self.of, promises);
		}
	}

	/// Forget the promise of a campaign for a line that it did not pay for. If its era is over, the row is of no use and is
	/// left to the sweep.
	pub(crate) fn forget(line: &SettledLine<'_, T::AccountId>, campaign: CampaignId) {
		EraPromises::<T>::mutate_exists(T::RewardEras::current(), (line.shop, line.buyer), |row| {
			let Some(promises) = row else { return };
			promises.retain(|promise| *promise != (campaign, line.order));
			if promises.is_empty() {
				*row = None;
			}
		});
	}
}

impl<T: Config> Pallet<T> {
	/// The most rows that one block sweeps.
	pub const MAX_SWEEP: u32 = 64;

	/// Remove rows of eras that are over, within a limit. Returns the weight that was used.
	pub(crate) fn sweep(limit: Weight) -> Weight {
		use crate::WeightInfo;
		let mut meter = WeightMeter::with_limit(limit);
		let look = T::WeightInfo::sweep(0);
		if meter.try_consume(look).is_err() {
			return meter.consumed();
		}
		let era = SweptEra::<T>::get();
		let (Some(next), true) = (era.checked_add(1), era < T::RewardEras::current()) else {
			return meter.consumed();
		};
		let mut removed: Vec<_> = Vec::new();
		let mut keys = EraPromises::<T>::iter_key_prefix(era);
		for rows in 1..=Self::MAX_SWEEP {
			let more =
				T::WeightInfo::sweep(rows).saturating_sub(T::WeightInfo::sweep(rows.saturating_sub(1)));
			if meter.try_consume(more).is_err() {
				break;
			}
			let Some(key) = keys.next() else {
				// No row is left. One era a block: there is one a day.
				SweptEra::<T>::put(next);
				break;
			};
			removed.push(key);
		}
		for key in removed {
			EraPromises::<T>::remove(era, key);
		}
		meter.consumed()
	}
}
