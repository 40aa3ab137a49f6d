// SPDX-License-Identifier: Apache-2.0

//! Reads for the runtime API.

use crate::{drafting::due, rules::LineRules, types::count, Config, Lines, Orders, Pallet};
use alloc::vec::Vec;
use souk_math::waterfall::{split, Outcome};
use souk_primitives::{
	api::{OfferView, OrderLineView, OrderView, PreviewError, SplitPreview},
	listing::{Offer, Payment, PaymentError},
	traits::{Catalog, PaymentAssets},
	ListingId, OrderId,
};

impl<T: Config> Pallet<T> {
	/// An order as clients see it. `None` once it is pruned.
	pub fn order_view(id: OrderId) -> Option<OrderView<T::AccountId>> {
		let order = Orders::<T>::get(id)?;
		let lines = Lines::<T>::get(id)
			.into_iter()
			.map(|line| OrderLineView {
				listing: line.listing,
				offer: line.offer,
				product: line.product,
				quantity: line.quantity,
				shipped: line.shipped,
				returned: line.returned,
				items: line.bound_items().to_vec(),
				escrow: line.amounts.into_inner(),
				refunded: line.refunded.into_inner(),
				terms: line.terms,
				return_window: line.return_window,
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
			fiat_refunded: order.fiat_refunded,
			extent: order.extent,
			lines,
			placed: order.placed,
			deadline: (!order.state.is_final()).then_some(order.deadline),
			attachment: order.attachment,
		})
	}

	/// What a listing offers now, with the hash that an order of it names. `None` if there is no such listing.
	pub fn offer_view(listing: ListingId) -> Option<OfferView<T::AccountId>> {
		let offer = T::Catalog::offer(listing)?;
		let hash = offer.hash(listing);
		let Offer { shop, seller, product, metadata, terms } = offer;
		Some(OfferView { listing, shop, seller, product, metadata, terms, offer: hash })
	}

	/// How the price would be split if `quantity` units of a listing were bought now over `path` and kept: one entry per
	/// asset in which anything is due. Without a `payment` the price is paid in the asset it is quoted in.
	///
	/// The preview uses the functions of a settlement, so the two are equal to the unit. It refuses what no escrow order
	/// could be placed with.
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
		let rules = LineRules::today::<T>();
		let depth = count(path.len());
		if depth > rules.max_depth(&offer.terms) {
			return Err(PreviewError::PathTooDeep);
		}
		let repeated =
			path.iter().enumerate().any(|(index, who)| path.iter().take(index).any(|earlier| earlier == who));
		if repeated || path.contains(&offer.seller) {
			return Err(PreviewError::BadPath);
		}
		let payment = payment.unwrap_or_else(|| offer.terms.default_payment());
		let amounts = due(&offer.terms, quantity, &payment).map_err(|error| match error {
			PaymentError::Overflow => PreviewError::BadQuantity,
			_ => PreviewError::BadPayment,
		})?;
		if !payment.iter().all(|(asset, _)| T::PaymentAssets::contains(asset)) {
			return Err(PreviewError::BadPayment);
		}
		let (hash, return_window) = (offer.hash(listing), rules.return_window(&offer.terms));
		let terms = rules.split_terms(&offer.terms);
		let mut previews = Vec::new();
		for ((asset, _), escrow) in payment.into_iter().zip(amounts) {
			// The depth is one the plan can pay, so only the terms can be at fault.
			let legs =
				split(escrow, &terms, depth, Outcome::Completed).map_err(|_| PreviewError::BadTerms)?;
			if escrow > 0 {
				let promoters = path.clone();
				previews.push(SplitPreview { asset, escrow, legs, promoters, offer: hash, return_window });
			}
		}
		Ok(previews)
	}
}
