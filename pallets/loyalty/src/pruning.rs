// SPDX-License-Identifier: Apache-2.0

//! Rows whose time is over.

use crate::{
	window_of, Buyers, Config, Error, Event, OldestWindow, Pallet, Products, WeightInfo, Window, MAX_ROWS,
};
use alloc::vec::Vec;
use frame_support::{
	dispatch::DispatchResultWithPostInfo,
	ensure,
	traits::Get,
	weights::{Weight, WeightMeter},
};
use souk_primitives::{
	activity::{RewardEra, RewardEras as _},
	gs1::Gtin,
};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// The most rows that one block removes in idle time.
	pub const MAX_IDLE_ROWS: u32 = 64;

	/// The window that runs.
	pub(crate) fn window() -> Window {
		window_of(T::Eras::current(), T::WindowEras::get())
	}

	/// The eras without a sale after which a product may be forgotten: [`Config::ProductLife`], and never so few that one of
	/// its windows still counts.
	pub(crate) fn product_life() -> RewardEra {
		T::ProductLife::get().max(T::WindowEras::get().saturating_mul(2))
	}

	pub(crate) fn do_forget_product(product: Gtin) -> DispatchResult {
		let row = Products::<T>::get(product).ok_or(Error::<T>::ProductNotFound)?;
		let idle = T::Eras::current().saturating_sub(row.last);
		ensure!(idle > Self::product_life(), Error::<T>::TooEarly);
		Products::<T>::remove(product);
		Self::deposit_event(Event::ProductForgotten { product, total: row.total });
		Ok(())
	}

	pub(crate) fn do_prune_buyers(rows: u32) -> DispatchResultWithPostInfo {
		let removed = Self::prune(rows).ok_or(Error::<T>::NothingToPrune)?;
		Self::deposit_event(Event::BuyersPruned { rows: removed });
		Ok(Some(T::WeightInfo::prune_buyers(removed)).into())
	}

	/// Remove rows in idle time. Returns the weight that was used.
	pub(crate) fn prune_idly(limit: Weight) -> Weight {
		let mut meter = WeightMeter::with_limit(limit);
		let look = T::WeightInfo::prune_buyers(0);
		if meter.try_consume(look).is_err() {
			return meter.consumed();
		}
		let each = T::WeightInfo::prune_buyers(1).saturating_sub(look);
		let fit = meter.remaining().checked_div_per_component(&each);
		let most = fit.and_then(|fit| u32::try_from(fit).ok()).unwrap_or(MAX_ROWS);
		if let Some(removed) = Self::prune(most.min(Self::MAX_IDLE_ROWS)) {
			meter.consume(each.saturating_mul(removed.into()));
		}
		meter.consumed()
	}

	/// Remove up to `rows` rows of the oldest window that has any. If there are no more, the next window is the oldest.
	/// Returns the number of rows, or `None` if no window is over.
	fn prune(rows: u32) -> Option<u32> {
		let window = OldestWindow::<T>::get();
		let next = window.checked_add(1)?;
		// The window before the one that runs still tells who came back.
		if next >= Self::window() {
			return None;
		}
		let most = usize::try_from(rows).unwrap_or_default();
		let keys: Vec<_> = Buyers::<T>::iter_key_prefix(window).take(most).collect();
		if keys.len() < most {
			OldestWindow::<T>::put(next);
		}
		let removed = u32::try_from(keys.len()).unwrap_or(rows);
		for key in keys {
			Buyers::<T>::remove(window, key);
		}
		Some(removed)
	}
}
