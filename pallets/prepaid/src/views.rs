// SPDX-License-Identifier: Apache-2.0

//! What clients read.

use crate::{Allowances, Config, Pallet, Prepaids, PriceRates, Reservations};
use alloc::vec::Vec;
use frame_support::traits::Get;
use souk_primitives::{
	prepaid::{PrepaidView, RateView, ReservationView, ServedShopView},
	OrderId,
};

/// The most served shops that one answer names.
pub const MOST_SERVED: usize = 256;

impl<T: Config> Pallet<T> {
	/// The prepaid account of an owner, with at most 256 of the shops that it pays for, in the order of their numbers.
	pub fn account_view(owner: &T::AccountId) -> Option<PrepaidView<T::AccountId>> {
		let account = Prepaids::<T>::get(owner)?;
		// A platform may serve any number of shops, and one answer is bounded.
		let mut serves: Vec<_> = Allowances::<T>::iter_prefix(owner)
			.take(MOST_SERVED)
			.map(|(shop, allowance)| ServedShopView { shop, seller: allowance.seller, left: allowance.left })
			.collect();
		serves.sort_by_key(|served| served.shop);
		Some(PrepaidView {
			asset: account.asset,
			held: account.held,
			reserved: account.reserved,
			orders: account.orders,
			serves,
		})
	}

	/// What is reserved for an order.
	pub fn reservation_view(order: OrderId) -> Option<ReservationView<T::AccountId>> {
		let reservation = Reservations::<T>::get(order)?;
		let asset = Prepaids::<T>::get(&reservation.payer)?.asset;
		Some(ReservationView {
			payer: reservation.payer,
			asset,
			amount: reservation.amount,
			lines: reservation.lines.into_inner(),
		})
	}

	/// Every rate, in the order of what it converts. Governance opens each row, so there are few.
	pub fn rates_view() -> Vec<RateView> {
		let (now, most_age) = (Self::today(), T::MostRateAge::get());
		let mut rates: Vec<_> = PriceRates::<T>::iter()
			.map(|(priced_in, asset, rate)| RateView {
				priced_in,
				asset,
				rate: rate.rate,
				since: rate.since,
				good: rate.is_good(now, most_age),
			})
			.collect();
		rates.sort_by(|one, other| (&one.priced_in, &one.asset).cmp(&(&other.priced_in, &other.asset)));
		rates
	}
}
