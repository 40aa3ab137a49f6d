// SPDX-License-Identifier: Apache-2.0

//! Settlement: the one place an escrow is split and paid.
//!
//! Every line goes through the waterfall in every asset. What one payee gets is summed over the lines and paid out of the
//! buyer's hold. A payee that cannot receive never holds up the others: its leg goes to the seller and, failing that, to
//! the commune. Only an asset that does not move at all stops a settlement, and then nothing of it has happened.

use crate::{
	case::Case,
	types::{count, later, AssetLegs, End, Work},
	Config, Error, Event, HoldReason, Pallet,
};
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use frame_support::{pallet_prelude::*, traits::tokens::Precision};
use souk_math::{
	waterfall::{split, Legs},
	BASIS_POINTS,
};
use souk_primitives::{
	fiat::FiatLegs,
	holds::{Payable, PayableHolds as _},
	listing::MaxPaymentAssets,
	order::{OrderMode, OrderState},
	sale::RealSales,
	traits::{Catalog, LineAmounts, OnSettled, Promotion, SettledLine},
	AssetId, Balance, OrderId,
};

/// The prices of open orders, which a settlement pays out.
pub struct Escrows;

impl Payable for Escrows {
	type Reason = HoldReason;
	const REASON: HoldReason = HoldReason::Escrow;
}

/// The deposits of open orders. One goes to the seller if the buyer's account cannot take it back.
pub struct OrderDeposits;

impl Payable for OrderDeposits {
	type Reason = HoldReason;
	const REASON: HoldReason = HoldReason::Deposit;
}

/// The deposits of disputes. A side that is wrong loses its deposit to the other side and to the treasury.
pub struct DisputeDeposits;

impl Payable for DisputeDeposits {
	type Reason = HoldReason;
	const REASON: HoldReason = HoldReason::Dispute;
}

/// How much each payee gets of one asset, in base units.
pub(crate) type Payout<AccountId> = BTreeMap<AccountId, Balance>;

impl<T: Config> Case<T> {
	/// Make the order final: split and pay what remains, release the deposit, tell the other pallets.
	///
	/// # Errors
	///
	/// [`Error::Undeliverable`] if an asset of the order does not move. The caller must keep nothing then.
	pub(crate) fn settle(mut self, end: End, work: &mut Work) -> DispatchResult {
		let disputed = self.order.state == OrderState::Disputed;
		// A step that came here may have done work of its own.
		let lines = count(self.lines.len());
		*work = Work { paid: true, ended: true, lines, assets: 0, souk: None, ..*work };
		let mut legs = BoundedVec::<AssetLegs, MaxPaymentAssets>::new();
		let mut sold: Vec<Vec<LineAmounts>> = self.lines.iter().map(|_| Vec::new()).collect();
		if self.order.mode == OrderMode::Escrow {
			for (index, asset) in self.order.assets.clone().into_iter().enumerate() {
				let (report, payout) = self.split_asset(end, index, &asset, &mut sold)?;
				// At most `MAX_TRANSFERS` in all.
				let undelivered = self.pay_out(&asset, payout, work.splits(&asset))?;
				self.forget_undelivered(index, &undelivered, &mut sold);
				let (buyer, treasury) = (self.order.buyer.clone(), T::Treasury::get());
				let forfeited = report.forfeited;
				self.pay_or_redirect::<Escrows>(&asset, &buyer, &treasury, forfeited, &mut work.stakes)?;
				// One report per asset of the order, which has the same bound.
				legs.try_push(report).map_err(|_| Error::<T>::Overflow)?;
			}
		}
		if self.order.is_stated() {
			self.pay_fees(end, false, &mut sold);
		}
		if self.order.has_fiat_leg() {
			T::FiatLegs::close(self.id, self.fiat_back(end));
		}
		self.release_deposit()?;
		self.order.deposit = 0;
		self.order.forget_proposals();
		T::Catalog::order_closed(self.order.shop);
		for line in &self.lines {
			let units = end.restocked(line);
			// `order` is still in the state the settlement found it in.
			if self.order.taken() && units > 0 {
				T::Catalog::put_back(line.listing, units);
			}
		}
		Pallet::<T>::deposit_event(Event::OrderSettled {
			order: self.id,
			state: end.state(),
			platform: self.order.platform.clone(),
			legs,
		});
		let moved = match end {
			_ if end.came_back() => self.hand_back(),
			// A dispute may come before the delivery. A buyer refunded in full has bought nothing.
			_ if disputed && end.ruling().is_none_or(|ruling| ruling.buyer_bp < BASIS_POINTS) => {
				self.hand_over()
			},
			_ => 0,
		};
		// At most the items of an order, twice.
		work.items = work.items.saturating_add(moved);
		work.told = self.ends_weight().saturating_add(self.tell(end, &sold));
		self.lines.iter_mut().for_each(|line| end.forget_returns(line));
		let until = later(self.now, T::Retention::get());
		self.enter(end.state(), until);
		Ok(())
	}

	/// Split every line in one asset. Returns the order's legs by role, and what each payee gets. Adds to `sold` what the
	/// other pallets will be told of each line.
	pub(crate) fn split_asset(
		&mut self,
		end: End,
		index: usize,
		asset: &AssetId,
		sold: &mut [Vec<LineAmounts>],
	) -> Result<(AssetLegs, Payout<T::AccountId>), DispatchError> {
		let order = &self.order;
		let mut report = AssetLegs::new(asset.clone());
		let mut payout = Payout::new();
		let pool = T::ExperiencePool::get();
		let commune = T::Commune::get();
		let platform = order.platform.as_ref().unwrap_or(&order.seller);
		for (line, sold) in self.lines.iter_mut().zip(sold) {
			let remaining = line.remaining(index);
			let escrow = line.amounts.get(index).copied().unwrap_or_default();
			// Never underflows: what remains is part of the escrow.
			let earlier = escrow.saturating_sub(remaining);
			// Placing proved that these terms and this depth split, whatever the outcome.
			let forfeited = end.forfeited(line, index);
			// Never underflows: it is a part of what remains.
			let rest = remaining.saturating_sub(forfeited);
			let legs: Legs = split(rest, &line.terms, line.depth(), end.outcome(line, index))
				// Naming a service proved that the seller's part can pay it.
				.and_then(|legs| legs.pay_services(order.shares()))
				.map_err(|_| Error::<T>::TermsNotPayable)?;
			report.add(escrow, earlier, forfeited, &legs);
			sold.push(LineAmounts {
				asset: asset.clone(),
				escrow,
				remaining,
				// Never underflows: the buyer's leg is part of the rest.
				sale: rest.saturating_sub(legs.buyer),
				experience: legs.experience,
				commune: legs.commune,
				platform: if order.platform.is_some() { legs.platform } else { 0 },
				commission: legs.promoters.clone(),
				services: legs.services.clone(),
			});
			let others = [
				(&order.buyer, legs.buyer),
				(&order.seller, legs.seller),
				(platform, legs.platform),
				(&pool, legs.experience),
				(&commune, legs.commune),
			];
			let promoters = line.promoters.iter().zip(legs.promoters.iter().copied());
			let providers = order.services.iter().map(|service| &service.provider);
			let services = providers.zip(legs.services.iter().copied());
			for (payee, amount) in promoters.chain(services).chain(others) {
				let sum = payout.entry(payee.clone()).or_insert(0);
				// Legs of one asset sum to its escrow, which fitted a balance.
				*sum = sum.saturating_add(amount);
			}
			line.refund(index, legs.buyer).ok_or(Error::<T>::RefundTooLarge)?;
		}
		Ok((report, payout))
	}

	/// Pay one asset out of the buyer's hold, to all payees at once. Counts the transfers that are tried. Returns the payees that
	/// could not receive.
	///
	/// # Errors
	///
	/// [`Error::Undeliverable`] if not even the commune can receive. The caller must keep nothing then.
	pub(crate) fn pay_out(
		&self,
		asset: &AssetId,
		mut payout: Payout<T::AccountId>,
		transfers: &mut u32,
	) -> Result<BTreeSet<T::AccountId>, DispatchError> {
		let Self { id, order, .. } = self;
		payout.retain(|_, amount| *amount > 0);
		*transfers = transfers.saturating_add(count(payout.len()));
		// Locks the buyer set after placing do not count: placing made sure that the escrow is not made of locked funds.
		let refused = T::Holds::pay_each::<Escrows>(asset, &order.buyer, payout)
			.map_err(|_| Error::<T>::Undeliverable)?;
		let mut undelivered = BTreeSet::new();
		// Parts of one escrow, which fitted a balance.
		let left = refused.iter().fold(0, |sum: Balance, (_, amount)| sum.saturating_add(*amount));
		if left == 0 {
			return Ok(undelivered);
		}
		let mut pay = |payee: &T::AccountId| {
			*transfers = transfers.saturating_add(1);
			T::Holds::pay::<Escrows>(asset, &order.buyer, payee, left, Precision::Exact)
		};
		let (seller, commune) = (&order.seller, T::Commune::get());
		let takes = pay(seller).is_ok();
		for (payee, amount) in refused {
			if payee != *seller {
				redirected::<T>(*id, asset, payee.clone(), seller.clone(), amount);
			}
			undelivered.insert(payee);
		}
		if takes {
			// Its own leg was too small for an account, and is not with what came back to it.
			undelivered.remove(seller);
		} else {
			pay(&commune).map_err(|_| Error::<T>::Undeliverable)?;
			redirected::<T>(*id, asset, seller.clone(), commune, left);
		}
		Ok(undelivered)
	}

	/// A promoter or a service provider that could not be paid has earned nothing. A leg that pool or commune could not take in went to the
	/// seller, so nobody lost it.
	fn forget_undelivered(
		&self,
		index: usize,
		undelivered: &BTreeSet<T::AccountId>,
		sold: &mut [Vec<LineAmounts>],
	) {
		if undelivered.is_empty() {
			return;
		}
		for (line, sold) in self.lines.iter().zip(sold) {
			let Some(amounts) = sold.get_mut(index) else { continue };
			if undelivered.contains(&T::ExperiencePool::get()) {
				amounts.experience = 0;
			}
			if undelivered.contains(&T::Commune::get()) {
				amounts.commune = 0;
			}
			if self.order.platform.as_ref().is_some_and(|platform| undelivered.contains(platform)) {
				amounts.platform = 0;
			}
			let commission = line.promoters.iter().zip(amounts.commission.iter_mut());
			let providers = self.order.services.iter().map(|service| &service.provider);
			for (payee, amount) in commission.chain(providers.zip(amounts.services.iter_mut())) {
				if undelivered.contains(payee) {
					*amount = 0;
				}
			}
		}
	}

	/// Give the buyer the deposit back. If the account cannot take it in, because it fell below the existential deposit,
	/// the deposit goes where an undeliverable leg would go.
	fn release_deposit(&self) -> DispatchResult {
		let Self { id, order, .. } = self;
		let (souk, buyer, amount, exact) = (AssetId::Native, &order.buyer, order.deposit, Precision::Exact);
		if T::Holds::release::<OrderDeposits>(&souk, buyer, amount, exact).is_ok() {
			return Ok(());
		}
		for to in [order.seller.clone(), T::Commune::get()] {
			if T::Holds::pay::<OrderDeposits>(&souk, buyer, &to, amount, exact).is_ok() {
				redirected::<T>(*id, &AssetId::Native, order.buyer.clone(), to, amount);
				return Ok(());
			}
		}
		Err(Error::<T>::Undeliverable.into())
	}

	/// Pay a part of what an account has on hold to another account, or to itself. Where that account cannot receive, the commune
	/// gets the part: neither side of an order may gain because somebody else cannot be paid. Counts the transfers that are tried.
	///
	/// # Errors
	///
	/// [`Error::Undeliverable`] if not even the commune can receive. The caller must keep nothing then.
	pub(crate) fn pay_or_redirect<For>(
		&self,
		asset: &AssetId,
		from: &T::AccountId,
		to: &T::AccountId,
		amount: Balance,
		transfers: &mut u32,
	) -> DispatchResult
	where
		For: Payable<Reason = HoldReason>,
	{
		if amount == 0 {
			return Ok(());
		}
		*transfers = transfers.saturating_add(1);
		if T::Holds::pay::<For>(asset, from, to, amount, Precision::Exact).is_ok() {
			return Ok(());
		}
		*transfers = transfers.saturating_add(1);
		let commune = T::Commune::get();
		T::Holds::pay::<For>(asset, from, &commune, amount, Precision::Exact)
			.map_err(|_| Error::<T>::Undeliverable)?;
		redirected::<T>(self.id, asset, to.clone(), commune, amount);
		Ok(())
	}

	/// Tell distribution and the listeners of every line. `sold` has what each asset of each line did. Returns what that weighed,
	/// with the rule of real sales.
	pub(crate) fn tell(&self, end: End, sold: &[Vec<LineAmounts>]) -> Weight {
		let order = &self.order;
		let fiat_kept = order.fiat_kept(self.fiat_back(end));
		let mut weight = Weight::zero();
		for (line, amounts) in self.lines.iter().zip(sold) {
			let mut settled = SettledLine {
				order: self.id,
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
				services: &order.services,
				amounts,
				placed: order.placed,
				ruling: end.ruling(),
				fiat_kept,
				till: order.sale.is_some(),
				real: false,
			};
			// The one rule, asked once, before anybody hears of the line.
			settled.real = T::RealSales::is_real(&settled);
			weight = weight.saturating_add(T::RealSales::weight(count(line.items.len())));
			if !line.promoters.is_empty() {
				weight = weight.saturating_add(T::Promotion::settled(&settled));
			}
			weight = weight.saturating_add(T::OnSettled::on_settled(&settled));
		}
		weight
	}
}

/// Deposit the event of a leg that went to somebody else.
fn redirected<T: Config>(
	order: OrderId,
	asset: &AssetId,
	payee: T::AccountId,
	to: T::AccountId,
	amount: Balance,
) {
	let asset = asset.clone();
	Pallet::<T>::deposit_event(Event::LegRedirected { order, asset, payee, to, amount });
}
