// SPDX-License-Identifier: Apache-2.0

//! The invariants of the pallet: they hold between any two calls.

use crate::{Buyers, Config, OldestWindow, Pallet, ProductSales, Products, WindowSums};
use frame_support::{ensure, traits::Get};
use souk_primitives::{activity::RewardEras as _, loyalty::LoyaltyTotals};
use sp_runtime::TryRuntimeError;

/// Whether sums are of some sales, and agree with each other.
fn sound(totals: &LoyaltyTotals) -> bool {
	let sold = totals.orders > 0;
	totals.repeat_value <= totals.value && (totals.value > 0) == sold && (totals.active_eras > 0) == sold
}

/// Whether all of `part` is in `all`.
fn within(part: &LoyaltyTotals, all: &LoyaltyTotals) -> bool {
	part.orders <= all.orders
		&& part.value <= all.value
		&& part.repeat_value <= all.repeat_value
		&& part.active_eras <= all.active_eras
}

impl<T: Config> Pallet<T> {
	/// Check that:
	///
	/// 1. a product was sold, its first sale is not after its latest, and that is not to come;
	/// 2. its window is that of its latest sale;
	/// 3. sums have sales, and no more came from buyers who came back than from all;
	/// 4. a window's sums are within those of all sales, and today's within those of the window;
	/// 5. a window has sales if it has buyers, and no more of them came back than there are;
	/// 6. a window's squares are zero without sales, and not with them;
	/// 7. a buyer's row is of a window that began and was not swept, and of an era of that window that began.
	///
	/// # Errors
	///
	/// The first of these that does not hold.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let era = T::Eras::current();
		for product in Products::<T>::iter_values() {
			// 1.
			ensure!(product.total.orders > 0, "a product was never sold");
			ensure!(product.since <= product.last, "a product was sold before it was first sold");
			ensure!(product.last <= era, "a product was sold in an era to come");
			// 2.
			let window = crate::window_of(product.last, T::WindowEras::get());
			ensure!(product.window == window, "a product's window is not that of its latest sale");
			Self::try_state_of_sums(&product)?;
		}
		let (oldest, running) = (OldestWindow::<T>::get(), Self::window());
		// 7.
		for (window, _, visit) in Buyers::<T>::iter() {
			ensure!(window <= running && visit.last <= era, "a buyer came in an era to come");
			ensure!(window >= oldest, "a buyer's row is of a window that was swept");
			let of = crate::window_of(visit.last, T::WindowEras::get());
			ensure!(of == window, "a buyer's row is of another window than the visit");
		}
		Ok(())
	}

	/// Numbers 3 to 6.
	fn try_state_of_sums(product: &ProductSales) -> Result<(), TryRuntimeError> {
		ensure!(product.now.totals.orders > 0, "a product was not sold in the window of its latest sale");
		let of_window = |tally: &WindowSums| -> Result<(), TryRuntimeError> {
			let sold = tally.totals.orders > 0;
			// 3.
			ensure!(sound(&tally.totals), "the sums of a window do not agree");
			// 4.
			ensure!(within(&tally.totals, &product.total), "a window has more sales than there were");
			// 5.
			ensure!((tally.buyers > 0) == sold, "a window has sales without buyers, or buyers without sales");
			ensure!(tally.repeat_buyers <= tally.buyers, "more buyers came back than came");
			// 6.
			ensure!((tally.squares > 0) == sold, "the squares of a window are not those of its sales");
			Ok(())
		};
		// 3.
		ensure!(sound(&product.total), "the sums of a product do not agree");
		of_window(&product.now)?;
		of_window(&product.before)?;
		// 4.
		let today = product.today > 0 && product.today <= product.now.totals.value;
		ensure!(today, "the value of an era is not part of its window's");
		Ok(())
	}
}
