// SPDX-License-Identifier: Apache-2.0

//! BizPower of a shop in an era, and over many eras.

use crate::{
	types::{group, CategoryGroup, Usual, Yardstick},
	Books, Config, CostTable, EraRows, Pallet, UsualTable,
};
use alloc::vec::Vec;
use frame_support::traits::Get;
use souk_math::bizpower::{Premises, Sales};
use souk_primitives::{
	activity::RewardEra,
	codes::Region,
	money::Currency,
	receipts::{CandleView, EraTotals, Sum},
	traits::Site,
	Balance, ShopId,
};

/// The most intervals of one answer.
const MAX_CANDLES: u32 = 1_000;
/// The most era rows read for one answer.
const MAX_ERAS: u32 = 100_000;

impl<T: Config> Pallet<T> {
	/// The country of a region, if the region is only a part of it.
	fn country_of(region: &Region) -> Option<Region> {
		let country = Region::new(region.as_bytes().get(..2)?).ok()?;
		(country != *region).then_some(country)
	}

	/// What is usual for a group of categories in a region: the region's entry, or its country's.
	fn usual_of(
		region: &Region,
		country: Option<&Region>,
		currency: Currency,
		group: CategoryGroup,
	) -> Option<Usual> {
		UsualTable::<T>::get((region, currency, group))
			.or_else(|| UsualTable::<T>::get((country?, currency, group)))
	}

	/// What a shop is measured by. `None` if neither its region nor its country has costs in this currency.
	///
	/// What a merchant says of a shop costs nothing to say, so none of it may raise BizPower unless an attester vouches for
	/// it. At [`Config::PremisesLevel`] a shop is charged for its own premises and measured by the usual ticket of its own
	/// region and category. Even then it is charged for [`Config::LeastCostPart`] of the usual cost, so that an attester
	/// who lies can multiply BizPower only by the inverse of that part. Below that level a shop is charged the usual cost of
	/// its region and category, and no less than that of its country and of shops in general: to name a cheap category or
	/// region does not help.
	pub(crate) fn measure(site: &Site<T::AccountId>, currency: Currency) -> Option<Yardstick> {
		let (region, country) = (&site.region, Self::country_of(&site.region));
		let own = CostTable::<T>::get(region, currency);
		let wide = country.as_ref().and_then(|country| CostTable::<T>::get(country, currency));
		let costs = own.or(wide)?;
		let special = Self::usual_of(region, country.as_ref(), currency, group(site.category));
		let verified = site.level >= T::PremisesLevel::get().max(1);
		let (premises, usual) = if verified {
			let premises = Premises { area: site.floor_area, staff: site.staff };
			(Some(premises), special.unwrap_or(costs.usual))
		} else {
			let others = [special, wide.map(|wide| wide.usual)];
			(None, others.into_iter().flatten().fold(costs.usual, Usual::or_more))
		};
		let usual_cost = Balance::from(usual.cost);
		let least = if verified { T::LeastCostPart::get().mul_ceil(usual_cost).max(1) } else { usual_cost };
		Some(costs.measure(&T::Weights::get(), premises, least, usual.ticket))
	}

	/// Compute BizPower from the totals and add it to the era's course.
	///
	/// The cost of an era is the largest one since the era's first batch. So a merchant gains nothing by making the shop
	/// small in the evening.
	pub(crate) fn rate(measure: Option<Yardstick>, totals: &mut EraTotals) {
		let bizpower = match measure {
			Some(measure) => {
				let Yardstick { terms, premises } = measure.at_least(totals.cost);
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

/// The part of an era's totals that BizPower is computed from. Sales to external customers are in the external term alone.
pub(crate) fn sales(totals: &EraTotals) -> Sales {
	let (all, external) = (totals.counted, totals.counted_external);
	Sales {
		// What is external counts, so it is a part of the whole.
		orders: all.count.saturating_sub(external.count),
		value: all.value.saturating_sub(external.value),
		new_customers: totals.new,
		returning_customers: totals.returning,
		external_customers: totals.external,
		external_orders: external.count,
		external_value: external.value,
	}
}
