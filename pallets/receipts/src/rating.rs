// SPDX-License-Identifier: Apache-2.0

//! BizPower of a shop in an era, and over many eras.

use crate::{Books, Config, CostTable, Costs, EraRows, Pallet};
use alloc::vec::Vec;
use frame_support::traits::Get;
use souk_math::bizpower::{Premises, Sales};
use souk_primitives::{
	activity::RewardEra,
	codes::Region,
	money::Currency,
	receipts::{CandleView, EraTotals, Sum},
	traits::Site,
	ShopId,
};

/// The most intervals of one answer.
const MAX_CANDLES: u32 = 1_000;
/// The most era rows read for one answer.
const MAX_ERAS: u32 = 100_000;

impl<T: Config> Pallet<T> {
	/// The costs of shops in a region: the region's entry, or its country's.
	pub(crate) fn costs_of(region: &Region, currency: Currency) -> Option<Costs> {
		CostTable::<T>::get(region, currency).or_else(|| {
			let country = region.as_bytes().get(..2)?;
			let country = Region::new(country).ok().filter(|country| country != region)?;
			CostTable::<T>::get(country, currency)
		})
	}

	/// Compute BizPower from the totals and add it to the era's course.
	///
	/// The cost of an era is the largest one since the era's first batch. So a merchant gains nothing by making the shop
	/// small in the evening.
	pub(crate) fn rate(site: &Site<T::AccountId>, currency: Currency, totals: &mut EraTotals) {
		let bizpower = match Self::costs_of(&site.region, currency) {
			Some(costs) => {
				let premises = Premises { area: site.floor_area, staff: site.staff };
				let terms = costs.terms(&T::Weights::get(), totals.cost);
				totals.cost = terms.cost(&premises);
				terms.bizpower(&sales(totals), &premises)
			},
			None => 0,
		};
		totals.bizpower = totals.bizpower.then(bizpower);
	}

	/// The number of the first row of a shop whose era is not before `era`. Rows are in the order of their eras, so this is
	/// a binary search.
	fn first_row(shop: ShopId, oldest: u32, next: u32, era: RewardEra) -> u32 {
		let (mut low, mut high) = (oldest, next);
		while low < high {
			// It lies between the two, so it is below `high`.
			let middle = low.saturating_add(high.saturating_sub(low) >> 1);
			if EraRows::<T>::get(shop, middle).is_some_and(|totals| totals.era < era) {
				low = middle.saturating_add(1);
			} else {
				high = middle;
			}
		}
		low
	}

	/// The totals of a shop's receipts in an era, for the runtime API.
	pub fn totals_of(shop: ShopId, era: RewardEra) -> Option<EraTotals> {
		let book = Books::<T>::get(shop)?;
		let row = Self::first_row(shop, book.oldest_row, book.next_row, era);
		EraRows::<T>::get(shop, row).filter(|totals| totals.era == era)
	}

	/// BizPower of a shop as candles of `interval` eras, for the runtime API.
	pub fn bizpower_candles(shop: ShopId, from: RewardEra, interval: u32, count: u32) -> Vec<CandleView> {
		let mut candles = Vec::<CandleView>::new();
		let Some(book) = Books::<T>::get(shop).filter(|_| interval > 0) else { return candles };
		let count = count.min(MAX_CANDLES);
		let first = Self::first_row(shop, book.oldest_row, book.next_row, from);
		let last = book.next_row.min(first.saturating_add(MAX_ERAS));
		for row in first..last {
			let Some(totals) = EraRows::<T>::get(shop, row) else { break };
			// Not before `from`, and `interval` is not zero.
			let Some(index) = totals.era.saturating_sub(from).checked_div(interval) else { break };
			if index >= count {
				break;
			}
			let start = from.saturating_add(index.saturating_mul(interval));
			match candles.last_mut().filter(|candle| candle.from == start) {
				Some(candle) => {
					candle.eras = candle.eras.saturating_add(1);
					candle.bizpower = candle.bizpower.join(totals.bizpower);
					// Nothing depends on these numbers, so they may stay at the largest.
					candle.counted = Sum {
						count: candle.counted.count.saturating_add(totals.counted.count),
						value: candle.counted.value.saturating_add(totals.counted.value),
					};
				},
				None => candles.push(CandleView {
					from: start,
					eras: 1,
					bizpower: totals.bizpower,
					counted: totals.counted,
				}),
			}
		}
		candles
	}
}

/// The part of an era's totals that BizPower is computed from.
pub(crate) fn sales(totals: &EraTotals) -> Sales {
	Sales {
		orders: totals.counted.count,
		value: totals.counted.value,
		new_customers: totals.new,
		returning_customers: totals.returning,
		external_customers: totals.external,
		external_orders: totals.counted_external.count,
		external_value: totals.counted_external.value,
	}
}
