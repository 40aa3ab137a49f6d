// SPDX-License-Identifier: Apache-2.0

//! Settlement: the one place an escrow is split and paid.
//!
//! Every line goes through the waterfall in every asset, what one payee gets is netted over the lines, and the buyer's
//! hold is paid out. A payee who cannot receive never holds the others up: the leg goes to the seller and, failing that,
//! to the commune. Only an asset that does not move at all stops a settlement, and then nothing of it has happened.

use crate::{
	types::{count, AssetLegs, End, Work},
	Config, Error, Event, HoldReason, Lines, LinesOf, OrderOf, Pallet,
};
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use frame_support::{
	ensure,
	pallet_prelude::*,
	storage::with_storage_layer,
	traits::{
		fungible::hold::Mutate as _,
		fungibles::hold::Mutate as _,
		tokens::{Fortitude, Precision, Restriction},
	},
};
use souk_math::{
	waterfall::{split, Legs},
	BASIS_POINTS,
};
use souk_primitives::{
	listing::MaxPaymentAssets,
	order::OrderMode,
	traits::{Catalog, LineAmounts, OnSettled, Promotion, SettledLine},
	AssetId, Balance, Millis, OrderId,
};

/// What each payee gets of one asset.
pub(crate) type Payout<AccountId> = BTreeMap<AccountId, Balance>;

/// What became of a payout.
pub(crate) struct Paid<AccountId> {
	/// Transfers tried.
	pub transfers: u32,
	/// Payees who could not receive.
	pub undelivered: BTreeSet<AccountId>,
}

impl<T: Config> Pallet<T> {
	/// Make an order final: split and pay what remains, release the deposit, tell everybody.
	pub(crate) fn settle(
		id: OrderId,
		mut order: OrderOf<T>,
		mut lines: LinesOf<T>,
		end: End,
		now: Millis,
	) -> Result<Work, DispatchError> {
		let mut legs = BoundedVec::<AssetLegs, MaxPaymentAssets>::new();
		let mut sold: Vec<Vec<LineAmounts>> = lines.iter().map(|_| Vec::new()).collect();
		let told = Self::told_weight(&order, &lines);
		let mut work = Work { lines: count(lines.len()), transfers: 0, items: 0, told };
		if order.mode == OrderMode::Escrow {
			for (index, asset) in order.assets.iter().enumerate() {
				let (report, payout) = Self::split_asset(&order, &mut lines, &mut sold, end, index, asset)?;
				let paid = Self::pay_out(id, &order, asset, payout)?;
				// At most `MAX_TRANSFERS` in all.
				work.transfers = work.transfers.saturating_add(paid.transfers);
				Self::forget_undelivered(&lines, &mut sold, index, &paid.undelivered);
				// One report per asset of the order, which has the same bound.
				legs.try_push(report).map_err(|_| Error::<T>::Overflow)?;
			}
		}
		Self::release_deposit(id, &order)?;
		order.deposit = 0;
		order.ask = None;
		order.offer = None;
		T::Catalog::order_closed(order.shop);
		for line in &mut lines {
			let units = end.restocked(line);
			// `order` is still in the state the settlement found it in.
			if order.taken() && units > 0 {
				T::Catalog::put_back(line.listing, units);
			}
			end.forget_returns(line);
		}
		Self::deposit_event(Event::OrderSettled {
			order: id,
			state: end.state(),
			platform: order.platform.clone(),
			legs,
		});
		work.items = match end {
			End::Returned { .. } => Self::hand_back(id, &order, &lines),
			// A dispute may have come before the delivery. Who is refunded in full has bought nothing.
			End::Ruled(points) if points < BASIS_POINTS => Self::hand_over(id, &order, &lines),
			End::Ruled(_) | End::Completed | End::Cancelled | End::Expired => 0,
		};
		Self::tell(id, &order, &lines, end, &sold);
		Lines::<T>::insert(id, lines);
		let until = Self::later(now, T::Retention::get());
		Self::enter(id, order, end.state(), now, until);
		Ok(work)
	}

	/// Split every line in one asset: the order's legs by role, and what each payee gets.
	fn split_asset(
		order: &OrderOf<T>,
		lines: &mut LinesOf<T>,
		sold: &mut [Vec<LineAmounts>],
		end: End,
		index: usize,
		asset: &AssetId,
	) -> Result<(AssetLegs, Payout<T::AccountId>), DispatchError> {
		let mut report = AssetLegs::new(asset.clone());
		let mut payout = Payout::new();
		let pool = T::ExperiencePool::get();
		let commune = T::Commune::get();
		let platform = order.platform.as_ref().unwrap_or(&order.seller);
		for (line, sold) in lines.iter_mut().zip(sold) {
			let remaining = line.remaining(index);
			let escrow = line.amounts.get(index).copied().unwrap_or_default();
			// Never underflows: what remains is part of what was held.
			let earlier = escrow.saturating_sub(remaining);
			// Placing proved that these terms and this depth split whatever the outcome.
			let legs: Legs = split(remaining, &line.terms, line.depth(), end.outcome(line, index))
				.map_err(|_| Error::<T>::TermsNotPayable)?;
			report.add(escrow, earlier, &legs);
			sold.push(LineAmounts {
				asset: asset.clone(),
				escrow,
				remaining,
				// Never underflows: the buyer's leg is part of what remains.
				sale: remaining.saturating_sub(legs.buyer),
				experience: legs.experience,
				commission: legs.promoters.clone(),
			});
			let others = [
				(&order.buyer, legs.buyer),
				(&order.seller, legs.seller),
				(platform, legs.platform),
				(&pool, legs.experience),
				(&commune, legs.commune),
			];
			let promoters = line.promoters.iter().zip(legs.promoters.iter().copied());
			for (payee, amount) in promoters.chain(others) {
				let sum = payout.entry(payee.clone()).or_insert(0);
				// Legs of one asset sum to what was held in it, which fitted a balance.
				*sum = sum.saturating_add(amount);
			}
			line.refund(index, legs.buyer).ok_or(Error::<T>::RefundTooLarge)?;
		}
		Ok((report, payout))
	}

	/// A promoter who could not be paid has earned nothing.
	fn forget_undelivered(
		lines: &LinesOf<T>,
		sold: &mut [Vec<LineAmounts>],
		index: usize,
		undelivered: &BTreeSet<T::AccountId>,
	) {
		if undelivered.is_empty() {
			return;
		}
		for (line, sold) in lines.iter().zip(sold) {
			let Some(amounts) = sold.get_mut(index) else { continue };
			for (promoter, amount) in line.promoters.iter().zip(amounts.commission.iter_mut()) {
				if undelivered.contains(promoter) {
					*amount = 0;
				}
			}
		}
	}

	/// Pay one asset out of the buyer's hold.
	///
	/// # Errors
	///
	/// [`Error::Undeliverable`] if not even the commune can receive; nothing must be kept of the call then.
	pub(crate) fn pay_out(
		id: OrderId,
		order: &OrderOf<T>,
		asset: &AssetId,
		mut payout: Payout<T::AccountId>,
	) -> Result<Paid<T::AccountId>, DispatchError> {
		let mut paid = Paid { transfers: 0, undelivered: BTreeSet::new() };
		let mut to_seller = payout.remove(&order.seller).unwrap_or_default();
		for (payee, amount) in payout.into_iter().filter(|(_, amount)| *amount > 0) {
			paid.transfers = paid.transfers.saturating_add(1);
			if Self::transfer(asset, &order.buyer, &payee, amount).is_err() {
				to_seller = to_seller.saturating_add(amount);
				Self::redirected(id, asset, payee.clone(), order.seller.clone(), amount);
				paid.undelivered.insert(payee);
			}
		}
		if to_seller > 0 {
			paid.transfers = paid.transfers.saturating_add(1);
			if Self::transfer(asset, &order.buyer, &order.seller, to_seller).is_err() {
				let commune = T::Commune::get();
				paid.transfers = paid.transfers.saturating_add(1);
				Self::transfer(asset, &order.buyer, &commune, to_seller)
					.map_err(|_| Error::<T>::Undeliverable)?;
				Self::redirected(id, asset, order.seller.clone(), commune, to_seller);
				paid.undelivered.insert(order.seller.clone());
			}
		}
		Ok(paid)
	}

	fn redirected(id: OrderId, asset: &AssetId, payee: T::AccountId, to: T::AccountId, amount: Balance) {
		let asset = asset.clone();
		Self::deposit_event(Event::LegRedirected { order: id, asset, payee, to, amount });
	}

	/// Pay from the buyer's hold, or change nothing.
	///
	/// Locks the buyer set after placing do not count (placing saw to it that the escrow is not made of locked funds).
	fn transfer(
		asset: &AssetId,
		buyer: &T::AccountId,
		payee: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		let reason = HoldReason::Escrow.into();
		with_storage_layer(|| {
			let paid = if payee == buyer {
				T::Holds::release(asset.clone(), &reason, buyer, amount, Precision::Exact)?
			} else {
				T::Holds::transfer_on_hold(
					asset.clone(),
					&reason,
					buyer,
					payee,
					amount,
					Precision::Exact,
					Restriction::Free,
					Fortitude::Force,
				)?
			};
			ensure!(paid == amount, Error::<T>::Undeliverable);
			Ok(())
		})
	}

	/// Give the buyer the deposit back. A deposit the buyer's account can no longer take in (it fell below the existential
	/// deposit) goes where an undeliverable leg would go.
	fn release_deposit(id: OrderId, order: &OrderOf<T>) -> DispatchResult {
		let (reason, amount) = (HoldReason::Deposit.into(), order.deposit);
		if amount == 0 {
			return Ok(());
		}
		let released: DispatchResult = with_storage_layer(|| {
			T::Currency::release(&reason, &order.buyer, amount, Precision::Exact)?;
			Ok(())
		});
		if released.is_ok() {
			return Ok(());
		}
		for to in [order.seller.clone(), T::Commune::get()] {
			let moved: DispatchResult = with_storage_layer(|| {
				let (exact, free, force) = (Precision::Exact, Restriction::Free, Fortitude::Force);
				T::Currency::transfer_on_hold(&reason, &order.buyer, &to, amount, exact, free, force)?;
				Ok(())
			});
			if moved.is_ok() {
				Self::redirected(id, &AssetId::Native, order.buyer.clone(), to, amount);
				return Ok(());
			}
		}
		Err(Error::<T>::Undeliverable.into())
	}

	/// Tell distribution and everybody else of every line.
	pub(crate) fn tell(
		id: OrderId,
		order: &OrderOf<T>,
		lines: &LinesOf<T>,
		end: End,
		sold: &[Vec<LineAmounts>],
	) {
		for (line, amounts) in lines.iter().zip(sold) {
			let settled = SettledLine {
				order: id,
				state: end.state(),
				mode: order.mode,
				shop: order.shop,
				seller: &order.seller,
				buyer: &order.buyer,
				listing: line.listing,
				product: line.product,
				kept: end.kept(line),
				quantity: line.quantity,
				items: &line.items,
				promoters: &line.promoters,
				campaign: line.campaign,
				amounts,
				placed: order.placed,
			};
			if !line.promoters.is_empty() {
				T::Promotion::settled(&settled);
			}
			T::OnSettled::on_settled(&settled);
		}
	}
}
