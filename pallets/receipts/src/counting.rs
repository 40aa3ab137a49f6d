// SPDX-License-Identifier: Apache-2.0

//! Which countersigned receipts count for BizPower, and as what. All rules against wash trading are here.

use crate::{
	types::{Class, Customer, Yardstick},
	BookOf, Books, Config, Customers, EraRows, Error, Event, Pallet, Pledges, Referrals,
};
use frame_support::{defensive, ensure, traits::Get};
use souk_primitives::{
	activity::{Activity as _, RewardEra},
	receipts::EraTotals,
	traits::{Site, Sites as _},
	Balance, ShopId,
};
use sp_runtime::{DispatchError, DispatchResult};

/// What customers whom other shops sent brought these shops during one call.
#[derive(Default)]
pub(crate) struct Sent {
	/// The number of customers that are paid for.
	customers: u32,
	/// What is owed for them, in base units of SOUK.
	amount: Balance,
	/// The number of customers that are not paid for, for lack of budget or room.
	unpaid: u32,
}

/// A shop's book and its running era during one call. They are read once, changed in memory and written once.
pub(crate) struct Desk<T: Config> {
	/// The shop.
	pub shop: ShopId,
	/// The shop's owner and premises. `None` if the shop closed for good.
	pub site: Option<Site<T::AccountId>>,
	/// What the shop is measured by. `None` without a shop, or without costs for its region.
	measure: Option<Yardstick>,
	/// The shop's book.
	pub book: BookOf<T>,
	/// The era that runs.
	pub era: RewardEra,
	/// The number of that era's row.
	row: u32,
	/// The totals of that era.
	pub totals: EraTotals,
	/// What was earned by shops that sent customers.
	sent: Sent,
}

impl<T: Config> Desk<T> {
	/// Open the row of the era that runs. It is the latest row of the book, or a new one.
	///
	/// # Errors
	///
	/// [`Error::BookFull`] if a new row has no room.
	pub fn open(
		shop: ShopId,
		site: Option<Site<T::AccountId>>,
		mut book: BookOf<T>,
	) -> Result<Self, DispatchError> {
		let era = Pallet::<T>::era();
		let measure = site.as_ref().and_then(|site| Pallet::<T>::measure(site, book.currency));
		let latest = book.latest_row().and_then(|row| Some((row, EraRows::<T>::get(shop, row)?)));
		if let Some((row, totals)) = latest.filter(|(_, totals)| totals.era == era) {
			return Ok(Self { shop, site, measure, book, era, row, totals, sent: Sent::default() });
		}
		Pallet::<T>::prune_on_the_way(shop, &mut book, era);
		ensure!(book.room() > 0, Error::<T>::BookFull);
		let row = book.next_row;
		book.next_row = row.checked_add(1).ok_or(Error::<T>::BookFull)?;
		let totals = EraTotals { era, ..Default::default() };
		Ok(Self { shop, site, measure, book, era, row, totals, sent: Sent::default() })
	}

	/// Whether the shop trades and `who` is not its owner.
	fn trades_with(&self, who: &T::AccountId) -> bool {
		self.site.as_ref().is_some_and(|site| site.open && site.owner != *who)
	}

	/// Whether `via`, a trading shop of another owner, had `who` as a customer within the governed time.
	fn introduced(&self, who: &T::AccountId, via: ShopId) -> bool {
		let Some(customer) = Customers::<T>::get(via, who) else { return false };
		let recent = customer.known()
			&& customer.alive(self.era, T::IntroductionLife::get().min(T::CustomerLife::get()));
		let owner = self.site.as_ref().map(|site| &site.owner);
		via != self.shop
			&& recent && T::Sites::site(via).is_some_and(|other| other.open && Some(&other.owner) != owner)
	}

	/// Note a countersigned sale of `value` to `who`, and return whether it counts. It counts if the shop trades and has
	/// costs, the customer has a pledge and is within the caps, the book has room for a customer it does not know, and the
	/// shop has paid enough fees, which are used up.
	///
	/// # Errors
	///
	/// [`Error::TotalsTooLarge`].
	pub fn note_signed(
		&mut self,
		who: &T::AccountId,
		via: Option<ShopId>,
		value: u64,
	) -> Result<bool, DispatchError> {
		self.totals.signed = self.totals.signed.with(value).ok_or(Error::<T>::TotalsTooLarge)?;
		self.count(who, via, value)
	}

	fn count(&mut self, who: &T::AccountId, via: Option<ShopId>, value: u64) -> Result<bool, DispatchError> {
		let too_large = || Error::<T>::TotalsTooLarge;
		if !self.trades_with(who) {
			return Ok(false);
		}
		// Fees bound what receipts can earn: without them it would cost nothing to make receipts up. What is used up stays
		// used up, even if the sale is reversed. Otherwise a shop could get back more than it paid, by changing what it is
		// measured by.
		let fee = self.measure.and_then(|measure| measure.fee(value, T::ReceiptFee::get()));
		let Some((fee, fees)) = fee.and_then(|fee| Some((fee, self.book.fees.checked_sub(fee)?))) else {
			return Ok(false);
		};
		let life = T::CustomerLife::get();
		let row = Customers::<T>::get(self.shop, who);
		let customer = if let Some(customer) = row.filter(|customer| customer.last == self.era) {
			// The customer counted at this shop in this era before. This is one receipt more. It is one customer more only
			// if all receipts before were reversed.
			if customer.used >= T::ReceiptsPerCustomer::get() {
				return Ok(false);
			}
			if customer.receipts == 0 {
				let distinct = customer.class.of(&mut self.totals);
				*distinct = distinct.checked_add(1).ok_or_else(too_large)?;
			}
			// Both are at most the cap, a u32.
			Customer {
				receipts: customer.receipts.saturating_add(1),
				used: customer.used.saturating_add(1),
				..customer
			}
		} else {
			// A balance would be the wrong thing to ask for: one SOUK could be passed round any number of customers. What is on
			// hold cannot be, because it stays until this era is over.
			let pledge = Pledges::<T>::get(who).filter(|pledge| pledge.amount >= T::MinStanding::get());
			let Some(mut pledge) = pledge.filter(|_| T::ReceiptsPerCustomer::get() > 0) else {
				return Ok(false);
			};
			if pledge.era != self.era {
				pledge.era = self.era;
				pledge.shops = 0;
			}
			if pledge.shops >= T::ShopsPerCustomer::get() {
				return Ok(false);
			}
			if row.is_none() {
				if self.book.room() == 0 {
					return Ok(false);
				}
				// The check above found room for one more.
				self.book.customers = self.book.customers.saturating_add(1);
			}
			let remembered = row.filter(|customer| customer.known() && customer.alive(self.era, life));
			let (class, since) = match remembered {
				Some(customer) => (Class::Returning, customer.since),
				None if via.is_some_and(|via| self.introduced(who, via)) => (Class::External, self.era),
				None => (Class::New, self.era),
			};
			let distinct = class.of(&mut self.totals);
			*distinct = distinct.checked_add(1).ok_or_else(too_large)?;
			// Below the cap.
			pledge.shops = pledge.shops.saturating_add(1);
			Pledges::<T>::insert(who, pledge);
			Customer { since, last: self.era, class, receipts: 1, used: 1 }
		};
		// The first visit of a customer is a sale to another party, which the fee of this receipt pays for. A customer who
		// comes back is a party already.
		if let Some(site) = self.site.as_ref().filter(|_| customer.since == self.era && customer.used == 1) {
			T::Activity::sold_by_till(&site.owner, who);
		}
		self.book.fees = fees;
		self.totals.fees = self.totals.fees.checked_add(fee).ok_or_else(too_large)?;
		self.totals.counted = self.totals.counted.with(value).ok_or_else(too_large)?;
		if customer.class == Class::External {
			self.totals.counted_external = self.totals.counted_external.with(value).ok_or_else(too_large)?;
		}
		Customers::<T>::insert(self.shop, who, customer);
		if let (Class::External, 1, Some(sender)) = (customer.class, customer.used, via) {
			self.owe(sender, value);
		}
		Ok(true)
	}

	/// Note what the shop owes another for a new customer that it sent, whose first receipt is of `value`. Terms for that shop
	/// go before those for all. What the budget or the room of the book does not suffice for is not owed: a merchant is never
	/// in debt by what a till posts.
	fn owe(&mut self, sender: ShopId, value: u64) {
		let row = Referrals::<T>::get(self.shop, sender);
		let own = row.as_ref().and_then(|row| row.own(self.book.hands));
		let terms = own.or(self.book.referral).filter(|terms| terms.pay > 0 && value >= terms.least_value);
		let Some(terms) = terms else { return };
		let room = row.is_some() || self.book.room() > 0;
		let Some(budget) = self.book.budget.checked_sub(terms.pay).filter(|_| room) else {
			// No more than the rows of a call.
			self.sent.unpaid = self.sent.unpaid.saturating_add(1);
			return;
		};
		if row.is_none() {
			// There is room for it.
			self.book.referrals = self.book.referrals.saturating_add(1);
		}
		let mut row = row.unwrap_or_default();
		// What is owed was in the budget, so every sum of it fits. So many customers no shop has.
		row.owed = row.owed.saturating_add(terms.pay);
		row.customers = row.customers.saturating_add(1);
		Referrals::<T>::insert(self.shop, sender, row);
		self.book.budget = budget;
		self.book.owed = self.book.owed.saturating_add(terms.pay);
		self.sent.customers = self.sent.customers.saturating_add(1);
		self.sent.amount = self.sent.amount.saturating_add(terms.pay);
	}

	/// Take back a sale that counts in the era that runs.
	///
	/// # Errors
	///
	/// [`Error::NotReversible`]. It cannot happen, because the sale was counted.
	pub fn take_back(&mut self, who: &T::AccountId, value: u64) -> DispatchResult {
		let Some(mut customer) = Customers::<T>::get(self.shop, who)
			.filter(|customer| customer.last == self.era && customer.receipts > 0)
		else {
			defensive!("a receipt that counts in this era has a customer who counts in it");
			return Err(Error::<T>::NotReversible.into());
		};
		let gone = || Error::<T>::NotReversible;
		self.totals.counted = self.totals.counted.without(value).ok_or_else(gone)?;
		if customer.class == Class::External {
			self.totals.counted_external = self.totals.counted_external.without(value).ok_or_else(gone)?;
		}
		// Above zero.
		customer.receipts = customer.receipts.saturating_sub(1);
		if customer.receipts == 0 {
			// The customer no longer counts. The row stays, because these receipts have used up the caps.
			let distinct = customer.class.of(&mut self.totals);
			*distinct = distinct.checked_sub(1).ok_or_else(gone)?;
		}
		Customers::<T>::insert(self.shop, who, customer);
		Ok(())
	}

	/// Compute the shop's BizPower, write everything back, and report to the ledger of power. Returns the BizPower.
	pub fn close(mut self) -> u128 {
		let before = self.totals.bizpower.close;
		if let Some(site) = &self.site {
			Pallet::<T>::rate(self.measure, &mut self.totals);
			if self.totals.bizpower.close != before {
				T::Activity::rate_shop(self.shop, &site.owner, self.totals.bizpower.close);
			}
		}
		let Sent { customers, amount, unpaid } = self.sent;
		if customers > 0 || unpaid > 0 {
			let shop = self.shop;
			Pallet::<T>::deposit_event(Event::ReferralsEarned { shop, customers, amount, unpaid });
		}
		let bizpower = self.totals.bizpower.close;
		EraRows::<T>::insert(self.shop, self.row, self.totals);
		Books::<T>::insert(self.shop, self.book);
		bizpower
	}
}
