// SPDX-License-Identifier: Apache-2.0

//! The life of a receipt book, and the death of its rows of state.

use crate::{
	types::{Book, CategoryGroup, Customer, Usual},
	Batches, BookOf, Books, Config, CostTable, Costs, Customers, EraRows, Error, Event, HoldReason, NextBook,
	Pallet, Tills, UsualTable,
};
use frame_support::{
	ensure,
	traits::{
		fungible::Mutate as _,
		tokens::{Precision, Preservation},
		Get,
	},
};
use souk_primitives::{
	activity::{Activity as _, RewardEra, RewardEras},
	clock::millis,
	codes::Region,
	holds::Deposits as _,
	money::Currency,
	traits::Sites as _,
	Balance, Millis, ShopId,
};
use sp_runtime::{DispatchError, DispatchResult};

/// The number of rows of each kind that a shop's next batch removes on its way. It is more than the batch adds.
const ON_THE_WAY: u32 = 2;

impl<T: Config> Pallet<T> {
	/// The time now, in milliseconds since the Unix epoch.
	pub(crate) fn now() -> Millis {
		millis::<T::Time>()
	}

	/// The time of day, in milliseconds since the Unix epoch. Tills write it down.
	pub(crate) fn calendar() -> Millis {
		millis::<T::Calendar>()
	}

	/// The era that runs.
	pub(crate) fn era() -> RewardEra {
		T::Eras::current()
	}

	/// The number of eras after the one it was posted in that a row can be countersigned and reversed.
	pub(crate) fn window() -> RewardEra {
		T::CountersignWindow::get().min(crate::MAX_WINDOW)
	}

	pub(crate) fn do_set_costs(region: Region, currency: Currency, costs: Option<Costs>) -> DispatchResult {
		ensure!(costs.is_none_or(|costs| costs.is_valid()), Error::<T>::BadCosts);
		CostTable::<T>::set(&region, currency, costs);
		Self::deposit_event(Event::CostsSet { region, currency, costs });
		Ok(())
	}

	pub(crate) fn do_set_usual(
		region: Region,
		currency: Currency,
		group: CategoryGroup,
		usual: Option<Usual>,
	) -> DispatchResult {
		ensure!(usual.is_none_or(|usual| usual.is_valid()), Error::<T>::BadCosts);
		UsualTable::<T>::set((&region, currency, group), usual);
		Self::deposit_event(Event::UsualSet { region, currency, group, usual });
		Ok(())
	}

	/// Seal `amount` for good, and note it in the shop's book as fees that its receipts use up.
	pub(crate) fn do_pay_fees(who: T::AccountId, shop: ShopId, amount: Balance) -> DispatchResult {
		let site = T::Sites::site(shop).ok_or(Error::<T>::ShopNotFound)?;
		ensure!(site.owner == who, Error::<T>::NotOwner);
		ensure!(site.open, Error::<T>::ShopNotOpen);
		let mut book = Books::<T>::get(shop).ok_or(Error::<T>::BookNotFound)?;
		// A former owner can close its book, and the fees would go with it.
		ensure!(book.depositor == who, Error::<T>::NotDepositor);
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		book.fees = book.fees.checked_add(amount).ok_or(Error::<T>::TotalsTooLarge)?;
		let fees = book.fees;

		T::Currency::transfer(&who, &T::Sink::get(), amount, Preservation::Preserve)?;
		Books::<T>::insert(shop, book);
		T::Activity::lost(&who, amount);
		Self::deposit_event(Event::FeesPaid { shop, payer: who, amount, fees });
		Ok(())
	}

	/// The deposit for room for so many rows of state.
	pub(crate) fn deposit_for(capacity: u32) -> Result<Balance, DispatchError> {
		ensure!(capacity <= T::MaxCapacity::get(), Error::<T>::BadCapacity);
		T::RowDeposit::get()
			.checked_mul(capacity.into())
			.and_then(|rows| rows.checked_add(T::BookDeposit::get()))
			.ok_or(Error::<T>::BadCapacity.into())
	}

	pub(crate) fn do_open_book(
		who: T::AccountId,
		shop: ShopId,
		currency: Currency,
		capacity: u32,
	) -> DispatchResult {
		let site = T::Sites::site(shop).ok_or(Error::<T>::ShopNotFound)?;
		ensure!(site.owner == who, Error::<T>::NotOwner);
		ensure!(site.open, Error::<T>::ShopNotOpen);
		ensure!(!Books::<T>::contains_key(shop), Error::<T>::AlreadyOpen);
		let deposit = Self::deposit_for(capacity)?;
		let id = NextBook::<T>::get();
		let next = id.checked_add(1).ok_or(Error::<T>::NoIdLeft)?;

		T::Currency::hold(&HoldReason::ReceiptBook.into(), &who, deposit)?;
		NextBook::<T>::put(next);
		Books::<T>::insert(shop, Book::new(id, currency, who, deposit, capacity));
		Self::deposit_event(Event::BookOpened { shop, book: id, currency, capacity, deposit });
		Ok(())
	}

	pub(crate) fn do_set_capacity(who: T::AccountId, shop: ShopId, capacity: u32) -> DispatchResult {
		let site = T::Sites::site(shop).ok_or(Error::<T>::ShopNotFound)?;
		ensure!(site.owner == who, Error::<T>::NotOwner);
		let mut book = Books::<T>::get(shop).ok_or(Error::<T>::BookNotFound)?;
		ensure!(capacity >= book.used(), Error::<T>::BadCapacity);
		let deposit = Self::deposit_for(capacity)?;

		if book.depositor != who {
			Self::hand_over(shop, &mut book, &who)?;
		}
		let reason = HoldReason::ReceiptBook.into();
		let of_who = if book.depositor == who { book.deposit } else { 0 };
		if of_who == 0 {
			T::Currency::release(&reason, &book.depositor, book.deposit, Precision::Exact)?;
		}
		if let Some(more) = deposit.checked_sub(of_who) {
			T::Currency::hold(&reason, &who, more)?;
		} else {
			// Here `deposit < of_who`.
			T::Currency::release(&reason, &who, of_who.saturating_sub(deposit), Precision::Exact)?;
		}
		book.capacity = capacity;
		book.deposit = deposit;
		book.depositor = who.clone();
		Books::<T>::insert(shop, book);
		Self::deposit_event(Event::CapacitySet { shop, depositor: who, capacity, deposit });
		Ok(())
	}

	/// Returns the number of tills that were forgotten, at most `most`.
	pub(crate) fn do_close_book(who: T::AccountId, shop: ShopId, most: u32) -> Result<u32, DispatchError> {
		let mut book = Books::<T>::get(shop).ok_or(Error::<T>::BookNotFound)?;
		ensure!(book.tills <= most, Error::<T>::BadWitness);
		let owner = T::Sites::site(shop).map(|site| site.owner);
		// Fees are gone with the book. So a stranger leaves it to the new owner while there are any.
		let abandoned = match &owner {
			Some(owner) => *owner == who || *owner != book.depositor && book.fees == 0,
			None => true,
		};
		ensure!(book.depositor == who || abandoned, Error::<T>::NotDepositor);
		ensure!(book.used() == book.tills, Error::<T>::BookNotEmpty);

		let reason = HoldReason::ReceiptBook.into();
		T::Currency::release(&reason, &book.depositor, book.deposit, Precision::Exact)?;
		Self::free_budget(shop, &mut book)?;
		// The next book of the shop has another number, so that its tills can start over.
		let _ = Tills::<T>::clear_prefix(shop, book.tills, None);
		Books::<T>::remove(shop);
		let BookOf::<T> { id, depositor, deposit, tills, .. } = book;
		Self::deposit_event(Event::BookClosed { shop, book: id, depositor, deposit });
		Ok(tills)
	}

	/// Remove the oldest batches and eras whose time is over, so that a batch makes room for itself.
	pub(crate) fn prune_on_the_way(shop: ShopId, book: &mut BookOf<T>, era: RewardEra) {
		Self::prune_batches(shop, book, era, ON_THE_WAY);
		Self::prune_eras(shop, book, era, ON_THE_WAY);
	}

	fn prune_batches(shop: ShopId, book: &mut BookOf<T>, era: RewardEra, limit: u32) -> u32 {
		let life = T::BatchLife::get().max(Self::window());
		let mut pruned = 0u32;
		while pruned < limit && book.oldest_batch < book.next_batch {
			let oldest = book.oldest_batch;
			let over =
				Batches::<T>::get(shop, oldest).is_none_or(|batch| batch.era.saturating_add(life) < era);
			if !over {
				break;
			}
			Batches::<T>::remove(shop, oldest);
			// Below `next_batch`, and below `limit`.
			book.oldest_batch = oldest.saturating_add(1);
			pruned = pruned.saturating_add(1);
		}
		pruned
	}

	fn prune_eras(shop: ShopId, book: &mut BookOf<T>, era: RewardEra, limit: u32) -> u32 {
		let life = T::HistoryLife::get();
		let mut pruned = 0u32;
		while pruned < limit && book.oldest_row < book.next_row {
			let oldest = book.oldest_row;
			let over =
				EraRows::<T>::get(shop, oldest).is_none_or(|totals| totals.era.saturating_add(life) < era);
			if !over {
				break;
			}
			EraRows::<T>::remove(shop, oldest);
			// Below `next_row`, and below `limit`.
			book.oldest_row = oldest.saturating_add(1);
			pruned = pruned.saturating_add(1);
		}
		pruned
	}

	/// Returns the larger of the two numbers of rows removed.
	pub(crate) fn do_prune_book(shop: ShopId, limit: u32) -> Result<u32, DispatchError> {
		let mut book = Books::<T>::get(shop).ok_or(Error::<T>::BookNotFound)?;
		let era = Self::era();
		let batches = Self::prune_batches(shop, &mut book, era, limit);
		let eras = Self::prune_eras(shop, &mut book, era, limit);
		let most = batches.max(eras);
		ensure!(most > 0, Error::<T>::NothingToPrune);
		Books::<T>::insert(shop, book);
		Self::deposit_event(Event::BookPruned { shop, batches, eras, customers: 0 });
		Ok(most)
	}

	pub(crate) fn do_prune_customers(shop: ShopId, customers: &[T::AccountId]) -> DispatchResult {
		let mut book = Books::<T>::get(shop).ok_or(Error::<T>::BookNotFound)?;
		let (era, life) = (Self::era(), T::CustomerLife::get());
		let mut pruned = 0u32;
		for who in customers {
			let over =
				|customer: Customer| !customer.alive(era, life) || (customer.last < era && !customer.known());
			if Customers::<T>::get(shop, who).is_some_and(over) {
				Customers::<T>::remove(shop, who);
				// The book counts each of these rows.
				pruned = pruned.saturating_add(1);
				book.customers = book.customers.saturating_sub(1);
			}
		}
		ensure!(pruned > 0, Error::<T>::NothingToPrune);
		Books::<T>::insert(shop, book);
		Self::deposit_event(Event::BookPruned { shop, batches: 0, eras: 0, customers: pruned });
		Ok(())
	}
}
