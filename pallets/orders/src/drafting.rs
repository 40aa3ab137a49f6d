// SPDX-License-Identifier: Apache-2.0

//! Drafting: every line that is asked for is checked against its listing, priced, and given the terms it is sold under.
//! A draft has changed nothing yet.

use crate::{
	rules::LineRules,
	types::{count, zeros, Amounts, Line, MAX_PROMOTERS},
	Config, Error, LineOf, LineRequestOf, LinesOf,
};
use alloc::collections::BTreeSet;
use frame_support::{ensure, pallet_prelude::*};
use souk_math::waterfall::{split, Outcome, SplitTerms};
use souk_primitives::{
	listing::{ListingTerms, Payment, PaymentError},
	money::Fiat,
	order::MaxLines,
	traits::{Catalog, Items, Promotion},
	ShopId,
};

/// An order that has been checked and not been written.
pub(crate) struct Draft<T: Config> {
	/// The shop of every line.
	pub shop: ShopId,
	/// The owner of the shop.
	pub seller: T::AccountId,
	/// The lines, with no campaign engaged yet.
	pub lines: LinesOf<T>,
	/// The price of all lines in each asset of the payment, in base units.
	pub totals: Amounts,
	/// The price of all lines outside the chain.
	pub fiat: Option<Fiat>,
}

impl<T: Config> From<PaymentError> for Error<T> {
	fn from(error: PaymentError) -> Self {
		match error {
			PaymentError::AssetNotAccepted => Self::AssetNotAccepted,
			PaymentError::ShareTooLarge => Self::ShareTooLarge,
			PaymentError::SharesNotWhole => Self::SharesNotWhole,
			PaymentError::Overflow => Self::Overflow,
		}
	}
}

impl<T: Config> Draft<T> {
	/// Check the lines, price them, and prove that their waterfall can be paid. Without a payment no line is priced: the
	/// money moved at the counter, and the sale has happened. `begun` counts the lines, also those up to a refused one.
	///
	/// # Errors
	///
	/// What is wrong with the lines, the payment, the paths or the items.
	pub fn new(
		buyer: &T::AccountId,
		requests: BoundedVec<LineRequestOf<T>, MaxLines>,
		payment: Option<&Payment>,
		rules: &LineRules,
		begun: &mut usize,
	) -> Result<Self, DispatchError> {
		let mut party: Option<(ShopId, T::AccountId)> = None;
		let mut lines = LinesOf::<T>::new();
		let mut totals = Amounts::new();
		let mut fiat: Option<Fiat> = None;
		let mut promoters = BTreeSet::new();
		let mut asked = BTreeSet::new();

		for request in requests {
			// At most 16.
			*begun = begun.saturating_add(1);
			ensure!(request.quantity > 0, Error::<T>::ZeroQuantity);
			let offer = T::Catalog::offer(request.listing).ok_or(Error::<T>::ListingNotFound)?;
			// Before anything else: what the buyer saw is not what would be sold.
			ensure!(offer.hash(request.listing) == request.offer, Error::<T>::OfferChanged);
			let (shop, seller) = party.get_or_insert_with(|| (offer.shop, offer.seller.clone()));
			ensure!(offer.shop == *shop, Error::<T>::MixedShops);
			ensure!(*seller != *buyer, Error::<T>::OwnShop);

			ensure!(count(request.items.len()) <= request.quantity, Error::<T>::TooManyItems);
			for item in &request.items {
				ensure!(asked.insert((offer.product, item.clone())), Error::<T>::DuplicateItem);
			}
			match payment {
				Some(_) => T::Items::ensure_sellable(offer.product, &request.items, seller)?,
				None => T::Items::ensure_sold(offer.product, &request.items, seller)?,
			}

			let max_depth = rules.max_depth(&offer.terms);
			let path = T::Promotion::verify(&request.path, request.listing, seller, buyer, max_depth)?;
			promoters.extend(path.iter().cloned());

			let mut amounts = Amounts::new();
			if let Some(payment) = payment {
				amounts = due(&offer.terms, request.quantity, payment).map_err(Error::<T>::from)?;
				add::<T>(&mut totals, &amounts)?;
				if let Some(unit) = offer.terms.price.fiat {
					add_fiat::<T>(&mut fiat, unit, request.quantity)?;
				}
			}

			let mut terms = rules.split_terms(&offer.terms);
			// As far as the tiers of the promoters allow. The order keeps that.
			terms.commission = T::Promotion::ceiled(&terms.commission, &path);
			ensure_payable::<T>(&terms, count(path.len()))?;
			let line: LineOf<T> = Line {
				listing: request.listing,
				offer: request.offer,
				product: offer.product,
				fiat: offer.terms.price.fiat,
				quantity: request.quantity,
				shipped: 0,
				dropped: 0,
				returned: 0,
				asked: request.items,
				items: BoundedVec::new(),
				refunded: zeros(amounts.len()),
				amounts,
				terms,
				return_window: rules.return_window(&offer.terms),
				promoters: path,
				campaign: None,
			};
			// The requests have the same bound.
			lines.try_push(line).map_err(|_| Error::<T>::Overflow)?;
		}
		ensure!(count(promoters.len()) <= MAX_PROMOTERS, Error::<T>::TooManyPromoters);
		let (shop, seller) = party.ok_or(Error::<T>::NoLines)?;
		Ok(Self { shop, seller, lines, totals, fiat })
	}
}

/// The price of a line per asset of a payment, in base units. It is empty if the payment is empty and the listing has no
/// token price.
///
/// # Errors
///
/// Any [`PaymentError`].
pub(crate) fn due(terms: &ListingTerms, quantity: u32, payment: &Payment) -> Result<Amounts, PaymentError> {
	if payment.is_empty() && terms.price.token.1 == 0 {
		return Ok(Amounts::new());
	}
	// As many amounts as the payment has assets, and both have the same bound.
	Amounts::try_from(terms.due(quantity, payment)?).map_err(|_| PaymentError::Overflow)
}

/// Prove that a line can be split, however the order ends. Whether a split is refused depends on the terms and the depth
/// of the path, and not on the amount.
fn ensure_payable<T: Config>(terms: &SplitTerms, depth: u32) -> Result<(), Error<T>> {
	split(0, terms, depth, Outcome::Completed).map_err(|_| Error::<T>::TermsNotPayable)?;
	Ok(())
}

/// Add the amounts of a line to the totals.
fn add<T: Config>(totals: &mut Amounts, amounts: &Amounts) -> Result<(), Error<T>> {
	if totals.is_empty() {
		*totals = zeros(amounts.len());
	}
	// A payment prices every line or, if it is empty, no line.
	ensure!(totals.len() == amounts.len(), Error::<T>::SharesNotWhole);
	for (total, amount) in totals.iter_mut().zip(amounts) {
		*total = total.checked_add(*amount).ok_or(Error::<T>::Overflow)?;
	}
	Ok(())
}

/// Add the fiat part of a line to the total.
fn add_fiat<T: Config>(total: &mut Option<Fiat>, unit: Fiat, quantity: u32) -> Result<(), Error<T>> {
	let amount = unit.amount.checked_mul(quantity.into()).ok_or(Error::<T>::Overflow)?;
	let total = total.get_or_insert(Fiat { currency: unit.currency, amount: 0 });
	ensure!(total.currency == unit.currency, Error::<T>::MixedCurrencies);
	total.amount = total.amount.checked_add(amount).ok_or(Error::<T>::Overflow)?;
	Ok(())
}
