// SPDX-License-Identifier: Apache-2.0

//! Placing: every line's terms and the order's periods are snapshotted, so that nothing a seller or a referendum changes
//! later can touch an order, and everything a settlement will need is proven to work before anything is held.

use crate::{
	types::{count, Amounts, Line, Periods, MAX_PROMOTERS},
	Config, Error, Event, HoldReason, LineRequestOf, Lines, LinesOf, OrderOf, Pallet,
};
use alloc::{collections::BTreeSet, vec::Vec};
use frame_support::{
	ensure,
	pallet_prelude::*,
	storage::{with_transaction, TransactionOutcome},
	traits::{
		fungible::hold::Mutate as _,
		fungibles::hold::{Inspect as _, Mutate as _},
		tokens::Fortitude,
	},
};
use souk_math::{
	waterfall::{split, Outcome, Terms},
	BASIS_POINTS,
};
use souk_primitives::{
	listing::{ListingTerms, MaxPaymentAssets, Payment, PaymentError},
	money::Fiat,
	order::{Attachment, MaxLines, OrderMode, OrderState},
	promotion::Promoters,
	traits::{Catalog, Items, PaymentAssets, Promotion},
	AssetId, Balance, OrderId, ShopId,
};
use sp_runtime::TokenError;

/// An order that has been checked and not been written.
pub(crate) struct Draft<T: Config> {
	/// The shop of every line.
	pub shop: ShopId,
	/// Its owner.
	pub seller: T::AccountId,
	/// The lines, with no campaign engaged yet.
	pub lines: LinesOf<T>,
	/// What the lines cost in each asset of the payment.
	pub totals: Amounts,
	/// What the lines cost outside the chain.
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

impl<T: Config> Pallet<T> {
	/// The rates of a line's waterfall: the listing's, with what governance says today.
	pub(crate) fn terms(terms: &ListingTerms) -> Terms {
		Terms {
			commission: terms.commission.clone(),
			experience_fee: terms.experience_fee,
			platform_slice: T::PlatformSlice::get(),
			commune_fee: T::CommuneFee::get(),
		}
	}

	/// The deepest path a line of a listing may carry.
	pub(crate) fn max_depth(terms: &ListingTerms) -> u32 {
		u32::from(terms.max_depth).min(T::MaxDepth::get())
	}

	/// What a line costs per asset of a payment; nothing at all for a listing without a token price where the payment is
	/// empty.
	pub(crate) fn due(
		terms: &ListingTerms,
		quantity: u32,
		payment: &Payment,
	) -> Result<Amounts, PaymentError> {
		if payment.is_empty() && terms.price.token.1 == 0 {
			return Ok(Amounts::new());
		}
		// As many amounts as the payment has assets, and both have the same bound.
		Amounts::try_from(terms.due(quantity, payment)?).map_err(|_| PaymentError::Overflow)
	}

	/// Check lines, work out what they cost, and prove that their waterfall can be paid. Without a payment nothing is
	/// priced: the money moved at the counter.
	pub(crate) fn draft(
		buyer: &T::AccountId,
		requests: BoundedVec<LineRequestOf<T>, MaxLines>,
		payment: Option<&Payment>,
	) -> Result<Draft<T>, DispatchError> {
		let mut party: Option<(ShopId, T::AccountId)> = None;
		let mut lines = LinesOf::<T>::new();
		let mut totals = Amounts::new();
		let mut fiat: Option<Fiat> = None;
		let mut promoters = BTreeSet::new();
		let mut asked = BTreeSet::new();

		for request in requests {
			ensure!(request.quantity > 0, Error::<T>::ZeroQuantity);
			let offer = T::Catalog::offer(request.listing).ok_or(Error::<T>::ListingNotFound)?;
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

			let window = offer.terms.return_window;
			ensure!(window <= T::MaxReturnWindow::get(), Error::<T>::ReturnWindowTooLong);
			let max_depth = Self::max_depth(&offer.terms);
			ensure!(T::Promotion::depth(&request.path) <= max_depth, Error::<T>::PathTooDeep);
			let path = T::Promotion::verify(&request.path, request.listing, seller, buyer, max_depth)?;
			promoters.extend(path.iter().cloned());

			let mut amounts = Amounts::new();
			if let Some(payment) = payment {
				amounts = Self::due(&offer.terms, request.quantity, payment).map_err(Error::<T>::from)?;
				Self::add(&mut totals, &amounts)?;
				if let Some(unit) = offer.terms.price.fiat {
					Self::add_fiat(&mut fiat, unit, request.quantity)?;
				}
			}

			let terms = Self::terms(&offer.terms);
			Self::ensure_payable(&terms, &path, &amounts)?;
			lines
				.try_push(Line {
					listing: request.listing,
					product: offer.product,
					quantity: request.quantity,
					shipped: 0,
					dropped: 0,
					returned: 0,
					asked: request.items,
					items: BoundedVec::new(),
					refunded: Self::nothing(amounts.len()),
					amounts,
					terms,
					return_window: window,
					promoters: path,
					campaign: None,
				})
				// The requests have the same bound.
				.map_err(|_| Error::<T>::Overflow)?;
		}
		ensure!(count(promoters.len()) <= MAX_PROMOTERS, Error::<T>::TooManyPromoters);
		let (shop, seller) = party.ok_or(Error::<T>::NoLines)?;
		Ok(Draft { shop, seller, lines, totals, fiat })
	}

	/// Take the lines off the stock of their seller and reserve campaigns for those that have promoters.
	///
	/// A campaign pays for a sale, so each is engaged at most once per order, by the first line it fits: into how many
	/// lines a buyer splits a sale must not multiply the reward.
	pub(crate) fn take(shop: ShopId, seller: &T::AccountId, lines: &mut LinesOf<T>) -> DispatchResult {
		let mut engaged = Vec::new();
		for line in lines {
			let offer = T::Catalog::take(line.listing, line.quantity)?;
			// The shop of an attested order may have changed hands before it was accepted.
			ensure!(offer.seller == *seller, Error::<T>::NotShopOwner);
			if !line.promoters.is_empty() {
				line.campaign = T::Promotion::engage(shop, line.listing, &line.promoters, &engaged);
				engaged.extend(line.campaign);
			}
		}
		Ok(())
	}

	/// Whether the lines could be taken off the stock now. Takes nothing.
	fn ensure_in_stock(lines: &LinesOf<T>) -> DispatchResult {
		with_transaction(|| {
			let taken = lines.iter().try_for_each(|line| {
				T::Catalog::take(line.listing, line.quantity)?;
				Ok(())
			});
			TransactionOutcome::Rollback(taken)
		})
	}

	/// Say which lines campaigns promised to pay for, if any did.
	pub(crate) fn announce_campaigns(id: OrderId, lines: &LinesOf<T>) {
		let engaged: Vec<_> = (0u32..)
			.zip(lines)
			.filter_map(|(index, line)| line.campaign.map(|campaign| (index, campaign)))
			.collect();
		if !engaged.is_empty() {
			// At most one per line, which has the same bound.
			let lines = BoundedVec::truncate_from(engaged);
			Self::deposit_event(Event::CampaignsEngaged { order: id, lines });
		}
	}

	/// The periods governance sets today.
	fn periods() -> Periods {
		Periods {
			ship: T::ShipPeriod::get(),
			delivery: T::DeliveryPeriod::get(),
			returns: T::ReturnPeriod::get(),
			dispute: T::DisputePeriod::get(),
			ruling: T::RulingPeriod::get(),
		}
	}

	pub(crate) fn do_place_order(
		buyer: T::AccountId,
		requests: BoundedVec<LineRequestOf<T>, MaxLines>,
		payment: Payment,
		limits: Amounts,
		expected: Option<Fiat>,
		platform: Option<T::AccountId>,
		mode: OrderMode,
		attachment: Attachment,
	) -> DispatchResult {
		ensure!(limits.len() == payment.len(), Error::<T>::LimitMismatch);
		let Draft { shop, seller, mut lines, totals, fiat } = Self::draft(&buyer, requests, Some(&payment))?;
		ensure!(totals.iter().zip(&limits).all(|(total, limit)| total <= limit), Error::<T>::LimitExceeded);
		ensure!(fiat == expected, Error::<T>::FiatMismatch);
		if mode == OrderMode::Escrow {
			ensure!(totals.iter().any(|total| *total > 0), Error::<T>::NothingToHold);
			ensure!(
				payment.iter().all(|(asset, _)| T::PaymentAssets::contains(asset)),
				Error::<T>::AssetNotPayable
			);
		}
		let deposit = T::LineDeposit::get()
			.checked_mul(count(lines.len()).into())
			.and_then(|lines| lines.checked_add(T::OrderDeposit::get()))
			.ok_or(Error::<T>::Overflow)?;

		let id = Self::next_order()?;
		match mode {
			OrderMode::Escrow => Self::take(shop, &seller, &mut lines)?,
			// Only a deposit stands behind it, so it binds nothing of the seller's before the seller accepts.
			OrderMode::Attested => Self::ensure_in_stock(&lines)?,
		}
		T::Catalog::order_opened(shop)?;
		T::Currency::hold(&HoldReason::Deposit.into(), &buyer, deposit)?;
		let assets = Self::assets(&payment);
		if mode == OrderMode::Escrow {
			for (asset, total) in assets.iter().zip(&totals) {
				Self::hold(asset, &buyer, *total)?;
			}
		}

		let now = Self::now();
		let deadline = Self::later(now, T::AcceptPeriod::get());
		Lines::<T>::insert(id, &lines);
		let order = OrderOf::<T> {
			shop,
			seller,
			buyer,
			platform,
			mode,
			state: OrderState::Placed,
			assets,
			fiat,
			deposit,
			placed: now,
			periods: Self::periods(),
			default_ruling: T::DefaultRuling::get().min(BASIS_POINTS),
			since: now,
			deadline,
			queued: deadline,
			return_refused: false,
			ask: None,
			offer: None,
			attachment,
			sale: None,
		};
		Self::deposit_event(Event::OrderPlaced {
			order: id,
			shop,
			seller: order.seller.clone(),
			buyer: order.buyer.clone(),
			platform: order.platform.clone(),
			mode,
			amounts: Self::priced(&order.assets, &totals),
			fiat,
			deadline,
		});
		Self::announce_campaigns(id, &lines);
		Self::enter(id, order, OrderState::Placed, now, deadline);
		Ok(())
	}

	/// Hold part of a price on the buyer's account.
	///
	/// A hold may be put on locked funds (a vesting schedule, a vote), and a settlement pays out whatever locks the buyer
	/// set meanwhile: a seller must not lose a sale to them. So that the two together are no way out of a lock, all of the
	/// buyer's escrows have to be payable without touching locked funds when one is added. That they stay so is up to
	/// [`Config::Holds`].
	fn hold(asset: &AssetId, buyer: &T::AccountId, amount: Balance) -> DispatchResult {
		if amount == 0 {
			return Ok(());
		}
		let reason = HoldReason::Escrow.into();
		T::Holds::hold(asset.clone(), &reason, buyer, amount).map_err(|error| match error {
			DispatchError::Token(TokenError::Frozen) => Error::<T>::FundsLocked.into(),
			other => other,
		})?;
		let payable = T::Holds::reducible_total_balance_on_hold(asset.clone(), buyer, Fortitude::Polite);
		ensure!(T::Holds::balance_on_hold(asset.clone(), &reason, buyer) <= payable, Error::<T>::FundsLocked);
		Ok(())
	}

	/// Prove that a line can be split, however the order ends: what a split refuses depends on terms and depth alone.
	fn ensure_payable(
		terms: &Terms,
		path: &Promoters<T::AccountId>,
		amounts: &Amounts,
	) -> Result<(), Error<T>> {
		ensure!(terms.validate().is_ok(), Error::<T>::TermsNotPayable);
		let depth = count(path.len());
		ensure!(depth <= terms.commission.max_depth(), Error::<T>::PathTooDeep);
		for amount in amounts {
			split(*amount, terms, depth, Outcome::Completed).map_err(|_| Error::<T>::TermsNotPayable)?;
		}
		Ok(())
	}

	/// The assets of a payment.
	fn assets(payment: &Payment) -> BoundedVec<AssetId, MaxPaymentAssets> {
		// Same bound on both sides: nothing is cut off.
		BoundedVec::truncate_from(payment.iter().map(|(asset, _)| asset.clone()).collect())
	}

	/// Assets with their amounts.
	fn priced(assets: &[AssetId], amounts: &[Balance]) -> BoundedVec<(AssetId, Balance), MaxPaymentAssets> {
		// Same bound on both sides: nothing is cut off.
		BoundedVec::truncate_from(assets.iter().cloned().zip(amounts.iter().copied()).collect())
	}

	/// As many zeros as there are assets.
	pub(crate) fn nothing(assets: usize) -> Amounts {
		BoundedVec::truncate_from(core::iter::repeat_n(0, assets).collect())
	}

	/// Add a line's amounts to the totals.
	fn add(totals: &mut Amounts, amounts: &Amounts) -> Result<(), Error<T>> {
		if totals.is_empty() {
			*totals = Self::nothing(amounts.len());
		}
		// A payment either prices every line or, if it is empty, none.
		ensure!(totals.len() == amounts.len(), Error::<T>::SharesNotWhole);
		for (total, amount) in totals.iter_mut().zip(amounts) {
			*total = total.checked_add(*amount).ok_or(Error::<T>::Overflow)?;
		}
		Ok(())
	}

	/// Add the fiat part of a line to the total.
	fn add_fiat(total: &mut Option<Fiat>, unit: Fiat, quantity: u32) -> Result<(), Error<T>> {
		let amount = unit.amount.checked_mul(quantity.into()).ok_or(Error::<T>::Overflow)?;
		let total = total.get_or_insert(Fiat { currency: unit.currency, amount: 0 });
		ensure!(total.currency == unit.currency, Error::<T>::MixedCurrencies);
		total.amount = total.amount.checked_add(amount).ok_or(Error::<T>::Overflow)?;
		Ok(())
	}
}
