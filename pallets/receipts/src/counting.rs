// SPDX-License-Identifier: Apache-2.0

//! Which countersigned receipts count for BizPower, and for what. Everything against wash trading is here.

use crate::{
	types::{Class, Customer},
	BookOf, Books, Config, Customers, Error, Pallet, Totals, VisitsOf,
};
use frame_support::{
	defensive, ensure,
	traits::{fungible::Inspect as _, Get},
};
use souk_primitives::{
	activity::{Activity as _, RewardEra},
	receipts::EraTotals,
	traits::{Site, Sites as _},
	ShopId,
};
use sp_runtime::{DispatchError, DispatchResult};

/// A shop's books as they lie open during one call: read once, changed in memory, written once.
pub(crate) struct Desk<T: Config> {
	/// The shop.
	pub shop: ShopId,
	/// The shop as a place; `None` if it closed for good.
	pub site: Option<Site<T::AccountId>>,
	/// Its book.
	pub book: BookOf<T>,
	/// The era that runs.
	pub era: RewardEra,
	/// The number of the row of that era.
	row: u32,
	/// What the era comes to.
	pub totals: EraTotals,
}

impl<T: Config> Desk<T> {
	/// Open the row of the era that runs, which is the book's latest, or a new one.
	///
	/// # Errors
	///
	/// `BookFull` where a new one finds no room.
	pub fn open(
		shop: ShopId,
		site: Option<Site<T::AccountId>>,
		mut book: BookOf<T>,
	) -> Result<Self, DispatchError> {
		let era = Pallet::<T>::era();
		let latest = book.latest_row().and_then(|row| Some((row, Totals::<T>::get(shop, row)?)));
		if let Some((row, totals)) = latest.filter(|(_, totals)| totals.era == era) {
			return Ok(Self { shop, site, book, era, row, totals });
		}
		Pallet::<T>::prune_on_the_way(shop, &mut book, era);
		ensure!(book.room() > 0, Error::<T>::BookFull);
		let row = book.next_row;
		book.next_row = row.checked_add(1).ok_or(Error::<T>::BookFull)?;
		Ok(Self { shop, site, book, era, row, totals: EraTotals { era, ..Default::default() } })
	}

	/// Whether the shop trades, and with somebody else than its owner.
	fn trades_with(&self, who: &T::AccountId) -> bool {
		self.site.as_ref().is_some_and(|site| site.open && site.owner != *who)
	}

	/// Whether `who` was, within the governed time, a customer of `via`, a trading shop of another owner.
	fn introduced(&self, who: &T::AccountId, via: ShopId) -> bool {
		let Some(customer) = Customers::<T>::get(via, who) else { return false };
		let recent = customer.known()
			&& customer.alive(self.era, T::IntroductionLife::get().min(T::CustomerLife::get()));
		let owner = self.site.as_ref().map(|site| &site.owner);
		via != self.shop
			&& recent && T::Sites::site(via).is_some_and(|other| other.open && Some(&other.owner) != owner)
	}

	/// Note a countersigned sale of `value` to `who`, and whether it counts: at a shop that trades, by a customer with
	/// standing, within the caps per customer, and where the book has room for a customer it did not know.
	///
	/// # Errors
	///
	/// `TotalsTooLarge`.
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
		let life = T::CustomerLife::get();
		let row = Customers::<T>::get(self.shop, who);
		let customer = if let Some(customer) = row.filter(|customer| customer.last == self.era) {
			// Counted at this shop in this era already: one receipt more, and one customer more only if all before were
			// reversed.
			if customer.used >= T::ReceiptsPerCustomer::get() {
				return Ok(false);
			}
			if customer.receipts == 0 {
				let distinct = customer.class.of(&mut self.totals);
				*distinct = distinct.checked_add(1).ok_or_else(too_large)?;
			}
			// Both at most the cap, a u32.
			Customer {
				receipts: customer.receipts.saturating_add(1),
				used: customer.used.saturating_add(1),
				..customer
			}
		} else {
			let standing = frame_system::Pallet::<T>::account_exists(who)
				&& T::Currency::total_balance(who) >= T::MinStanding::get();
			if !standing || T::ReceiptsPerCustomer::get() == 0 {
				return Ok(false);
			}
			let mut visits = VisitsOf::<T>::get(who).unwrap_or_default();
			if visits.era != self.era {
				visits.era = self.era;
				visits.shops = 0;
			}
			if visits.shops >= T::ShopsPerCustomer::get() {
				return Ok(false);
			}
			if row.is_none() {
				if self.book.room() == 0 {
					return Ok(false);
				}
				// There is room for one more.
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
			visits.shops = visits.shops.saturating_add(1);
			VisitsOf::<T>::insert(who, visits);
			Customer { since, last: self.era, class, receipts: 1, used: 1 }
		};
		self.totals.counted = self.totals.counted.with(value).ok_or_else(too_large)?;
		if customer.class == Class::External {
			self.totals.counted_external = self.totals.counted_external.with(value).ok_or_else(too_large)?;
		}
		Customers::<T>::insert(self.shop, who, customer);
		Ok(true)
	}

	/// Take back a sale that counts in the era that runs.
	///
	/// # Errors
	///
	/// None that can happen: what is taken back was counted.
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
			// Nobody is counted, but the row stays, and with it what of the caps is used up.
			let distinct = customer.class.of(&mut self.totals);
			*distinct = distinct.checked_sub(1).ok_or_else(gone)?;
		}
		Customers::<T>::insert(self.shop, who, customer);
		Ok(())
	}

	/// Rate the shop anew, write everything back, and tell the ledger of power. Returns the BizPower.
	pub fn close(mut self) -> u128 {
		let before = self.totals.bizpower.close;
		if let Some(site) = &self.site {
			Pallet::<T>::rate(site, self.book.currency, &mut self.totals);
			if self.totals.bizpower.close != before {
				T::Activity::rate_shop(self.shop, &site.owner, self.totals.bizpower.close);
			}
		}
		let bizpower = self.totals.bizpower.close;
		Totals::<T>::insert(self.shop, self.row, self.totals);
		Books::<T>::insert(self.shop, self.book);
		bizpower
	}
}
