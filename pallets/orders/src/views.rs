// SPDX-License-Identifier: Apache-2.0

//! Reads for the runtime API.

use crate::{
	case::{Case, Head},
	drafting::due,
	rules::LineRules,
	types::{after, count, Actor, AssetLegs, End, Step, Work},
	Config, Lines, Orders, Pallet,
};
use alloc::vec::Vec;
use souk_math::waterfall::{split, Legs, Outcome};
use souk_primitives::{
	api::{OfferView, OrderLineView, OrderSplit, OrderView, PreviewError, SplitPreview},
	listing::{Offer, Payment, PaymentError},
	order::{DisputeDefault, DisputeStakeView, DisputeView, OrderSide, Services},
	standing::Standing,
	traits::{Catalog, LineAmounts, PaymentAssets, Promotion},
	AssetId, ListingId, OrderId,
};

impl<T: Config> Pallet<T> {
	/// An order as clients see it. `None` once it is pruned.
	pub fn order_view(id: OrderId) -> Option<OrderView<T::AccountId>> {
		let order = Orders::<T>::get(id)?;
		let (dispute, dispute_cost) = (Self::dispute_view(id), Self::dispute_cost(id));
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
			services: order.services.into_inner(),
			placed: order.placed,
			quote_ends: order.quote_ends,
			deadline: (!order.state.is_final()).then_some(order.deadline),
			attachment: order.attachment,
			record: order.record,
			dispute,
			dispute_cost,
		})
	}

	/// What each side of a dispute may do and lose. `None` if the order is not disputed, or not stored.
	pub fn dispute_view(id: OrderId) -> Option<DisputeView> {
		let case = Head::<T>::read(id).ok()?.open();
		let dispute = case.order.dispute.as_ref()?;
		let disputed = case.order.disputed(&case.lines, dispute.returns);
		let terms = case.order.dispute_terms;
		let view = |side| {
			let stake = dispute.stake(side);
			let (souk, amounts) = stake.map_or_else(
				|| (terms.procedure(side), terms.damage(&disputed)),
				|stake| (stake.souk, stake.amounts.clone()),
			);
			let evidence = stake.and_then(|stake| stake.evidence);
			DisputeStakeView { souk, amounts: amounts.into_inner(), held: stake.is_some(), evidence }
		};
		let default = dispute.due().map_or_else(
			|| case.proofs(dispute.returns, &mut Work::default()).decide(dispute.returns, true),
			|side| DisputeDefault::Wins(side.other()),
		);
		Some(DisputeView {
			opener: dispute.opener,
			stage: dispute.stage,
			due: dispute.due(),
			deadline: case.order.deadline,
			default,
			returns: dispute.returns,
			buyer: view(OrderSide::Buyer),
			seller: view(OrderSide::Seller),
			disputed: disputed.into_inner(),
		})
	}

	/// What a dispute would take of the side that opened one now. `None` if nobody can, or if the order is not stored.
	pub fn dispute_cost(id: OrderId) -> Option<DisputeStakeView> {
		let Case { order, lines, .. } = Head::<T>::read(id).ok()?.open();
		let opens = |side: &OrderSide| after(order.state, Step::Dispute, (*side).into()).is_some();
		let side = [OrderSide::Buyer, OrderSide::Seller].into_iter().find(opens)?;
		let damage = order.dispute_terms.damage(&order.disputed(&lines, order.disputes_return()));
		Some(DisputeStakeView {
			souk: order.dispute_terms.procedure(side),
			amounts: damage.into_inner(),
			held: false,
			evidence: None,
		})
	}

	/// What a listing offers now, with the hash that an order of it names. `None` if there is no such listing.
	pub fn offer_view(listing: ListingId) -> Option<OfferView<T::AccountId>> {
		let offer = T::Catalog::offer(listing)?;
		let hash = offer.hash(listing);
		let Offer { shop, seller, product, metadata, terms } = offer;
		Some(OfferView { listing, shop, seller, product, metadata, terms, offer: hash })
	}

	/// How an open escrow order would be split if the seller named these services besides those it has, and the buyer kept
	/// what is left of it. One entry per asset of the order.
	///
	/// The preview uses the functions of naming and of a settlement, so the two are equal to the unit.
	///
	/// # Errors
	///
	/// [`PreviewError::OrderNotFound`], [`PreviewError::BadServices`].
	pub fn preview_services(
		id: OrderId,
		services: Services<T::AccountId>,
	) -> Result<Vec<OrderSplit>, PreviewError> {
		let mut case = Head::<T>::read(id).map_err(|_| PreviewError::OrderNotFound)?.open();
		after(case.order.state, Step::NameServices, Actor::Seller)
			.filter(|_| case.order.holds())
			.ok_or(PreviewError::OrderNotFound)?;
		if !services.is_empty() {
			case.name_services(&services).map_err(|_| PreviewError::BadServices)?;
		}
		let assets = case.order.assets.clone();
		let mut sold: Vec<Vec<LineAmounts>> = case.lines.iter().map(|_| Vec::new()).collect();
		let split_asset = |(index, asset): (usize, AssetId)| {
			let (legs, _) = case
				.split_asset(End::Completed, index, &asset, &mut sold)
				.map_err(|_| PreviewError::BadServices)?;
			let AssetLegs {
				asset, buyer, seller, promoters, services, platform, experience, commune, ..
			} = legs;
			let legs = Legs { buyer, seller, promoters, services, platform, experience, commune };
			Ok(OrderSplit { asset, legs })
		};
		assets.into_iter().enumerate().map(split_asset).collect()
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
		if !T::Standing::may_trade(&offer.seller) {
			return Err(PreviewError::SellerMayNotTrade);
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
		let mut terms = rules.split_terms(&offer.terms);
		terms.commission = T::Promotion::ceiled(&terms.commission, &path);
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
