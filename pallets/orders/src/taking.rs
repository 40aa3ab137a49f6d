// SPDX-License-Identifier: Apache-2.0

//! Taking an order: its units come off the seller's stock, and campaigns promise to pay for its lines.
//!
//! An escrow order is taken when it is placed, an attested one when its seller accepts it, a till sale when it is
//! recorded.

use crate::{case::Case, Config, Error, Event, Pallet};
use alloc::vec::Vec;
use frame_support::{
	ensure,
	pallet_prelude::*,
	storage::{with_transaction, TransactionOutcome},
};
use souk_primitives::traits::{Catalog, PromotedLine, Promotion};

impl<T: Config> Case<T> {
	/// Take the lines off the stock, and engage campaigns for those that have promoters. The `weight` has the most that engaging them
	/// weighs, and what it did not come to is taken off.
	///
	/// A campaign pays for a sale, so an order engages each campaign at most once, for the first line it fits. Distribution
	/// sees to that. Otherwise a buyer could multiply the reward by splitting a sale into lines.
	///
	/// # Errors
	///
	/// [`Error::NotShopOwner`], or why the catalog does not sell.
	pub(crate) fn take(&mut self, weight: &mut Weight) -> DispatchResult {
		for line in &mut self.lines {
			let offer = T::Catalog::take(line.listing, line.quantity)?;
			// The shop of an attested order may have changed hands since it was placed.
			ensure!(offer.seller == self.order.seller, Error::<T>::NotShopOwner);
			if !line.promoters.is_empty() {
				let (campaign, engaging) = T::Promotion::engage(&PromotedLine {
					order: self.id,
					mode: self.order.mode,
					shop: self.order.shop,
					listing: line.listing,
					buyer: &self.order.buyer,
					promoters: &line.promoters,
					assets: &self.order.assets,
					amounts: &line.amounts,
					// As it was when the order was placed, whatever the listing says by now.
					fiat: line.fiat,
				});
				line.campaign = campaign;
				*weight = weight.saturating_sub(T::Promotion::engage_weight()).saturating_add(engaging);
			}
		}
		Ok(())
	}

	/// Check that the lines could be taken off the stock now. Takes nothing.
	///
	/// # Errors
	///
	/// Why the catalog does not sell.
	pub(crate) fn ensure_in_stock(&self) -> DispatchResult {
		with_transaction(|| {
			let taken = self.lines.iter().try_for_each(|line| {
				T::Catalog::take(line.listing, line.quantity)?;
				Ok(())
			});
			TransactionOutcome::Rollback(taken)
		})
	}

	/// Deposit the event that names the engaged campaigns, if there are any.
	pub(crate) fn announce_campaigns(&self) {
		let engaged: Vec<_> = (0u32..)
			.zip(&self.lines)
			.filter_map(|(index, line)| line.campaign.map(|campaign| (index, campaign)))
			.collect();
		if !engaged.is_empty() {
			// At most one per line, which has the same bound.
			let lines = BoundedVec::truncate_from(engaged);
			Pallet::<T>::deposit_event(Event::CampaignsEngaged { order: self.id, lines });
		}
	}
}
