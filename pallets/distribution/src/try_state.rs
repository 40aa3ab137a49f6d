// SPDX-License-Identifier: Apache-2.0

//! What must hold between any two calls.

use crate::{
	CampaignBudget, Campaigns, Config, EraPromises, NextCampaign, OpenCampaigns, Pallet, Records, SweptEra,
};
use alloc::{collections::btree_map::BTreeMap, vec::Vec};
use codec::Encode;
use frame_support::ensure;
use souk_primitives::{activity::RewardEras as _, holds::PayableHolds as _};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Check that:
	///
	/// 1. a campaign has a number that was given out, pays something and not for a sale of any size, and holds at least what
	///    it promised;
	/// 2. a campaign that names listings names at least one, and a closed one still has something to decide or to
	///    release;
	/// 3. per funder and asset, the amounts campaigns have left are what is on hold for them, to the unit;
	/// 4. the open campaigns of a shop are exactly those that are not closed, each once, the oldest first, and no row
	///    is empty;
	/// 5. a record counts a line, names each asset once and none with nothing in it, has value only from lines with an
	///    escrow, and did not change in the future;
	/// 6. a row of promises is of an era that has begun and was not swept, is not empty, and names each campaign once and
	///    none that was not opened.
	///
	/// # Errors
	///
	/// The message of the first check that fails.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let mut held = BTreeMap::new();
		let mut open = BTreeMap::<_, Vec<_>>::new();
		for (id, campaign) in Campaigns::<T>::iter() {
			// 1.
			ensure!(id < NextCampaign::<T>::get(), "a campaign has a number that was not given out");
			ensure!(campaign.terms.pays(), "a campaign pays nothing, or for a sale of any size");
			let promised = campaign.terms.reward.checked_mul(campaign.reserved.into());
			ensure!(
				promised.is_some_and(|promised| promised <= campaign.remaining),
				"a campaign promised more than it holds"
			);
			// 2.
			let named = campaign.listings.as_ref().is_none_or(|listings| !listings.is_empty());
			ensure!(named, "a campaign names no listing");
			ensure!(!campaign.ended(), "a campaign outlives its end");

			// An asset has no order to sort by, but its encoding has.
			let key = (&campaign.funder, &campaign.terms.asset).encode();
			let (_, _, sum) =
				held.entry(key).or_insert((campaign.funder.clone(), campaign.terms.asset.clone(), 0u128));
			*sum = sum.checked_add(campaign.remaining).ok_or("the budgets of a funder do not fit")?;
			if !campaign.closed {
				open.entry(campaign.shop).or_default().push(id);
			}
		}
		// 3.
		for (funder, asset, sum) in held.into_values() {
			let on_hold = T::Holds::balance_on_hold::<CampaignBudget>(&asset, &funder);
			ensure!(on_hold == sum, "campaign budgets are not what is on hold");
		}
		// 4.
		for (shop, index) in OpenCampaigns::<T>::iter() {
			let mut of_shop = open.remove(&shop).unwrap_or_default();
			of_shop.sort_unstable();
			ensure!(!index.is_empty(), "a shop keeps an empty row of campaigns");
			ensure!(index.into_inner() == of_shop, "the open campaigns of a shop are not those in its row");
		}
		ensure!(open.is_empty(), "an open campaign is not in its shop's row");
		// 5.
		let now = Self::now();
		for record in Records::<T>::iter_values() {
			record.check(now).map_err(TryRuntimeError::Other)?;
		}
		// 6.
		for (era, _, promises) in EraPromises::<T>::iter() {
			ensure!(era <= T::RewardEras::current(), "a promise is of an era to come");
			ensure!(era >= SweptEra::<T>::get(), "a promise is of an era that was swept");
			ensure!(!promises.is_empty(), "a buyer's row of promises is empty");
			let mut campaigns = promises.iter().map(|(campaign, _)| *campaign).collect::<Vec<_>>();
			campaigns.sort_unstable();
			campaigns.dedup();
			ensure!(campaigns.len() == promises.len(), "a campaign promised twice in an era for one buyer");
			let given = campaigns.iter().all(|campaign| *campaign < NextCampaign::<T>::get());
			ensure!(given, "a promise is of a campaign that was not opened");
		}
		Ok(())
	}
}
