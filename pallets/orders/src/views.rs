// SPDX-License-Identifier: Apache-2.0

//! Reads for the runtime API.

use crate::{types::count, Config, Lines, Orders, Pallet};
use alloc::vec::Vec;
use frame_support::traits::Get;
use souk_math::{
	waterfall::{split, Outcome, SplitError},
	MAX_PATH_DEPTH,
};
use souk_primitives::{
	api::{OrderLineView, OrderView, PreviewError, SplitPreview},
	listing::{Payment, PaymentError},
	traits::{Catalog, PaymentAssets},
	ListingId, OrderId,
};

impl<T: Config> Pallet<T> {
	/// An order as clients see it; `None` once it is pruned.
	pub fn order_view(id: OrderId) -> Option<OrderView<T::AccountId>> {
		let order = Orders::<T>::get(id)?;
		let lines = Lines::<T>::get(id)
			.into_iter()
			.map(|line| OrderLineView {
				listing: line.listing,
				product: line.product,
				quantity: line.quantity,
				shipped: line.shipped,
				returned: line.returned,
				items: line.bound_items().to_vec(),
				escrow: line.amounts.into_inner(),
				refunded: line.refunded.into_inner(),
				terms: line.terms,
				promoters: line.promoters.into_inner(),
				campaign: line.campaign,
			})
			.collect();
		Some(OrderView {
			id,
			state: order.state,
			mode: order.mode,
			shop: order.shop,
			seller: order.seller,
			buyer: order.buyer,
			platform: order.platform,
			assets: order.assets.into_inner(),
			fiat: order.fiat,
			lines,
			placed: order.placed,
			deadline: (!order.state.is_final()).then_some(order.deadline),
			attachment: order.attachment,
		})
	}

	/// What a completed line would pay to whom if `quantity` units of a listing were bought now over `path`: one entry per
	/// asset in which anything is due. Without a `payment`, in the asset the price is quoted in.
	///
	/// Uses the functions a settlement uses, so it is what the settlement of a line placed now and kept pays, to the unit.
	/// What no escrow order could be placed with is refused as well.
	///
	/// # Errors
	///
	/// Any [`PreviewError`].
	pub fn preview_split(
		listing: ListingId,
		quantity: u32,
		path: Vec<T::AccountId>,
		payment: Option<Payment>,
	) -> Result<Vec<SplitPreview<T::AccountId>>, PreviewError> {
		let offer = T::Catalog::offer(listing).ok_or(PreviewError::ListingNotFound)?;
		if quantity == 0 {
			return Err(PreviewError::BadQuantity);
		}
		let depth = count(path.len());
		if depth > Self::max_depth(&offer.terms).min(MAX_PATH_DEPTH) {
			return Err(PreviewError::PathTooDeep);
		}
		let repeated =
			path.iter().enumerate().any(|(index, who)| path.iter().take(index).any(|earlier| earlier == who));
		if repeated || path.contains(&offer.seller) {
			return Err(PreviewError::BadPath);
		}
		if offer.terms.return_window > T::MaxReturnWindow::get() {
			return Err(PreviewError::BadTerms);
		}
		let payment = payment.unwrap_or_else(|| offer.terms.default_payment());
		let amounts = Self::due(&offer.terms, quantity, &payment).map_err(|error| match error {
			PaymentError::Overflow => PreviewError::BadQuantity,
			_ => PreviewError::BadPayment,
		})?;
		if !payment.iter().all(|(asset, _)| T::PaymentAssets::contains(asset)) {
			return Err(PreviewError::BadPayment);
		}
		let terms = Self::terms(&offer.terms);
		let mut previews = Vec::new();
		for ((asset, _), escrow) in payment.into_iter().zip(amounts) {
			let legs = split(escrow, &terms, depth, Outcome::Completed).map_err(|error| match error {
				SplitError::PathTooDeep => PreviewError::PathTooDeep,
				_ => PreviewError::BadTerms,
			})?;
			if escrow > 0 {
				previews.push(SplitPreview { asset, escrow, legs, promoters: path.clone() });
			}
		}
		Ok(previews)
	}
}
