// SPDX-License-Identifier: Apache-2.0

//! Placing an order: the terms of every line and the periods of the order are snapshotted, the price is held, and the
//! seller has to answer.
//!
//! Nothing that a seller or a referendum changes later touches an order, and everything its settlement will need is
//! proven to work before anything is held.

use crate::{
	case::Case,
	drafting::Draft,
	rules::Rules,
	settlement::{Escrows, OrderDeposits},
	types::{count, later, size_of, Amounts},
	weighing::assets_in,
	Config, Error, Event, HoldReason, LineRequestOf, OrderOf, Pallet,
};
use frame_support::{ensure, pallet_prelude::*};
use souk_primitives::{
	holds::{Payable, PayableHolds as _},
	listing::{MaxPaymentAssets, Payment},
	money::Fiat,
	order::{Attachment, MaxLines, OrderMode, OrderState},
	standing::{Standing, Verified},
	traits::{Catalog, PaymentAssets},
	AssetId, Balance, ShopId,
};
use sp_runtime::TokenError;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_place_order(
		buyer: T::AccountId,
		requests: BoundedVec<LineRequestOf<T>, MaxLines>,
		payment: Payment,
		limits: Amounts,
		expected: Option<Fiat>,
		platform: Option<T::AccountId>,
		mode: OrderMode,
		attachment: Attachment,
		weight: &mut Weight,
	) -> DispatchResult {
		ensure!(limits.len() == payment.len(), Error::<T>::LimitMismatch);
		let mut rules = Rules::today::<T>();
		let (asked, assets_paid, mut begun) = (Self::asked(&requests), assets_in(&payment), 0);
		let draft = Draft::<T>::new(&buyer, requests, Some(&payment), &rules.line, &mut begun);
		// A campaign is asked only when the order is taken.
		let engaged = mode == OrderMode::Escrow;
		*weight = Self::order_of(asked.into_iter().take(begun), assets_paid, engaged, expected.is_some());
		let Draft { shop, seller, lines, totals, fiat } = draft?;
		Self::ensure_may_trade(&buyer, &seller)?;
		rules.dispute.seller_part = T::Verified::dispute_deposit(shop);
		ensure!(totals.iter().zip(&limits).all(|(total, limit)| total <= limit), Error::<T>::LimitExceeded);
		ensure!(fiat == expected, Error::<T>::FiatMismatch);
		if mode == OrderMode::Escrow {
			ensure!(totals.iter().any(|total| *total > 0), Error::<T>::NothingToHold);
			ensure!(
				payment.iter().all(|(asset, _)| T::PaymentAssets::contains(asset)),
				Error::<T>::AssetNotPayable
			);
		}
		// A price in a currency is good for some time only. One on chain is the seller's until it answers.
		let quote_ends = fiat.filter(|fiat| fiat.amount > 0).map(|_| {
			rules.periods.payment = T::PaymentTime::get();
			later(Self::now(), T::QuoteTime::get())
		});
		let deposit = rules.deposit(count(lines.len())).ok_or(Error::<T>::Overflow)?;

		let id = Self::next_id()?;
		let now = Self::now();
		let deadline = later(now, rules.accept);
		let order = OrderOf::<T> {
			shop,
			seller,
			buyer,
			platform,
			mode,
			state: OrderState::Placed,
			assets: assets(&payment),
			fiat,
			fiat_refunded: 0,
			services: BoundedVec::new(),
			extent: size_of(&lines, payment.len(), 0),
			deposit,
			placed: now,
			quote_ends,
			periods: rules.periods,
			dispute_terms: rules.dispute,
			since: now,
			deadline,
			queued: deadline,
			return_refused: false,
			record: Default::default(),
			dispute: None,
			ask: None,
			offer: None,
			attachment,
			sale: None,
		};
		let mut case = Case::<T> { id, order, lines, now };
		match mode {
			OrderMode::Escrow => case.take(weight)?,
			// Only a deposit stands behind it, so it binds nothing of the seller's before the seller accepts.
			OrderMode::Attested => case.ensure_in_stock()?,
		}
		T::Catalog::order_opened(shop)?;
		case.hold(&totals)?;

		let order = &case.order;
		Self::deposit_event(Event::OrderPlaced {
			order: id,
			shop,
			seller: order.seller.clone(),
			buyer: order.buyer.clone(),
			platform: order.platform.clone(),
			mode,
			amounts: priced(&order.assets, &totals),
			fiat,
			deadline,
		});
		case.announce_campaigns();
		case.enter(OrderState::Placed, deadline);
		Ok(())
	}

	/// Neither party of a sale that begins is kept from trading by a penalty.
	///
	/// # Errors
	///
	/// [`Error::BuyerMayNotTrade`], [`Error::SellerMayNotTrade`].
	pub(crate) fn ensure_may_trade(buyer: &T::AccountId, seller: &T::AccountId) -> Result<(), Error<T>> {
		ensure!(T::Standing::may_trade(buyer), Error::<T>::BuyerMayNotTrade);
		ensure!(T::Standing::may_trade(seller), Error::<T>::SellerMayNotTrade);
		Ok(())
	}

	/// Count an order that a shop accepts. An account that was limited meanwhile accepts none.
	///
	/// # Errors
	///
	/// [`Error::SellerMayNotTrade`], or a shop that may accept no more today.
	pub(crate) fn admit(seller: &T::AccountId, shop: ShopId) -> DispatchResult {
		ensure!(T::Standing::may_trade(seller), Error::<T>::SellerMayNotTrade);
		T::Verified::accept_order(shop)
	}
}

impl<T: Config> Case<T> {
	/// Hold the deposit and, of an escrow order, the price.
	fn hold(&self, totals: &[Balance]) -> DispatchResult {
		let Self { order, .. } = self;
		hold::<T, OrderDeposits>(&AssetId::Native, &order.buyer, order.deposit)?;
		if order.mode == OrderMode::Escrow {
			for (asset, total) in order.assets.iter().zip(totals) {
				hold::<T, Escrows>(asset, &order.buyer, *total)?;
			}
		}
		Ok(())
	}
}

/// Hold usable funds of a party, for a price or a deposit.
///
/// A settlement pays out whatever the party locks meanwhile, because a lock must not cost the seller the sale. So nothing
/// of it may be locked now, such as by a vesting schedule or a vote. [`Config::Holds`] keeps it payable afterwards.
pub(crate) fn hold<T, For>(asset: &AssetId, who: &T::AccountId, amount: Balance) -> DispatchResult
where
	T: Config,
	For: Payable<Reason = HoldReason>,
{
	T::Holds::hold::<For>(asset, who, amount).map_err(|error| match error {
		DispatchError::Token(TokenError::Frozen) => Error::<T>::FundsLocked.into(),
		other => other,
	})
}

/// The assets of a payment.
fn assets(payment: &Payment) -> BoundedVec<AssetId, MaxPaymentAssets> {
	// Both have the same bound: nothing is cut off.
	BoundedVec::truncate_from(payment.iter().map(|(asset, _)| asset.clone()).collect())
}

/// Assets with their amounts.
fn priced(assets: &[AssetId], amounts: &[Balance]) -> BoundedVec<(AssetId, Balance), MaxPaymentAssets> {
	// Both have the same bound: nothing is cut off.
	BoundedVec::truncate_from(assets.iter().cloned().zip(amounts.iter().copied()).collect())
}
