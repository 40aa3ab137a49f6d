// SPDX-License-Identifier: Apache-2.0

//! What must hold between any two calls.

use crate::{
	types::count, Batches, Books, Class, Config, CostTable, Customers, EraRows, HoldReason, Mark, NextBook,
	Pallet, Pledges, ReferralBudget, Referrals, Tills, UsualTable,
};
use alloc::collections::{btree_map::BTreeMap, btree_set::BTreeSet};
use frame_support::{ensure, traits::Get};
use souk_primitives::{
	holds::{Deposits as _, PayableHolds as _},
	receipts::Sum,
	AssetId, Balance,
};
use sp_core::H256;
use sp_runtime::TryRuntimeError;

/// Whether `part` is no more than `whole`.
fn within(part: Sum, whole: Sum) -> bool {
	part.count <= whole.count && part.value <= whole.value
}

impl<T: Config> Pallet<T> {
	/// Check that:
	///
	/// 1. a book has a number that was given out and that no other book has, and takes no more rows than it has room for;
	/// 2. per depositor, the deposits of books are what is on hold for them, to the unit; per payer, so are pledges;
	/// 3. a book counts exactly its tills, batches, eras and customers, it numbers batches and eras without gaps, and no row
	///    is without a book;
	/// 4. a batch has rows, and marks for no more than those; batches are in the order of their eras, and no batch and no
	///    mark is of an era to come; the next number of a batch's till is past the batch;
	/// 5. eras of a shop are in order, and none is to come; what counts was signed, and what is external counts; each sale
	///    that counts used up a fee; an era has customers exactly if it has receipts that count, and no more of them than of
	///    those; a candle's high and low are around its open and close; an era has a batch, a signature or a reversal;
	/// 6. in the era that runs, new, returning and external customers are exactly those whose rows say so, and the
	///    receipts that count are exactly theirs; a customer was first here no later than last, and not in an era to come;
	/// 7. a customer who counts in the era that runs has a pledge that counts exactly as many shops as have a row that says
	///    so, and the pledge of no other customer counts one in it; a pledge pays for its row;
	/// 8. costs and weights are such that BizPower can be computed;
	/// 9. a book counts exactly its rows of shops that send customers and owes what they say; each has terms or is owed
	///    something; per depositor, budgets and what is owed are on hold, to the unit.
	///
	/// # Errors
	///
	/// The message of the first check that fails.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let mut held = BTreeMap::<_, u128>::new();
		let mut budgets = BTreeMap::<_, u128>::new();
		let mut ids = BTreeSet::new();
		let mut visits = BTreeMap::<_, u32>::new();
		for (shop, book) in Books::<T>::iter() {
			// 1.
			ensure!(book.id < NextBook::<T>::get(), "a book has a number that was not given out");
			ensure!(ids.insert(book.id), "two books have the same number");
			ensure!(book.used() <= book.capacity, "a book takes more rows than it has room for");
			let sum = held.entry(book.depositor.clone()).or_default();
			*sum = sum.checked_add(book.deposit).ok_or("the deposits of an account do not fit")?;
			// 3.
			let ordered = book.oldest_batch <= book.next_batch && book.oldest_row <= book.next_row;
			ensure!(ordered, "a book's oldest row is past its next");
			let tills = count(Tills::<T>::iter_prefix(shop).count());
			ensure!(tills == book.tills, "a book miscounts its tills");
			Self::try_batches(shop, book.oldest_batch..book.next_batch)?;
			Self::try_eras(shop, book.oldest_row..book.next_row)?;
			let known = Self::try_customers(shop, book.latest_row(), &mut visits)?;
			ensure!(known == book.customers, "a book miscounts its customers");
			// 9.
			let rows = Referrals::<T>::iter_prefix_values(shop).collect::<alloc::vec::Vec<_>>();
			ensure!(count(rows.len()) == book.referrals, "a book miscounts the shops that send customers");
			let kept = rows.iter().all(|row| row.terms.is_some() || row.owed > 0);
			ensure!(kept, "a shop that sends customers has no terms and is owed nothing");
			let owed = rows.iter().try_fold(0, |sum: Balance, row| sum.checked_add(row.owed));
			ensure!(owed == Some(book.owed), "a book does not owe what its rows say");
			let on_hold = book.budget.checked_add(book.owed);
			let sum = budgets.entry(book.depositor.clone()).or_default();
			*sum = on_hold
				.and_then(|more| sum.checked_add(more))
				.ok_or("the budgets of an account do not fit")?;
		}
		// 9.
		for (who, sum) in budgets {
			let on_hold = T::Holds::balance_on_hold::<ReferralBudget>(&AssetId::Native, &who);
			ensure!(on_hold == sum, "budgets of referrals are not what is on hold");
		}
		// 2.
		for (who, sum) in held {
			let on_hold = T::Currency::balance_on_hold(&HoldReason::ReceiptBook.into(), &who);
			ensure!(on_hold == sum, "deposits of books are not what is on hold");
		}
		// 3.
		let all = Tills::<T>::iter_keys()
			.map(|(shop, _)| shop)
			.chain(Batches::<T>::iter_keys().map(|(shop, _)| shop))
			.chain(EraRows::<T>::iter_keys().map(|(shop, _)| shop))
			.chain(Customers::<T>::iter_keys().map(|(shop, _)| shop))
			.chain(Referrals::<T>::iter_keys().map(|(shop, _)| shop))
			.collect::<BTreeSet<_>>();
		ensure!(all.into_iter().all(Books::<T>::contains_key), "a row of state has no book");
		// 7.
		let era = Self::era();
		let mut pledged = BTreeMap::<_, u128>::new();
		for (who, pledge) in Pledges::<T>::iter() {
			ensure!(pledge.era <= era, "a pledge is of an era to come");
			ensure!(pledge.amount >= T::RowDeposit::get(), "a pledge does not pay for its row");
			let shops = visits.remove(&who).unwrap_or_default();
			ensure!(
				pledge.era != era || pledge.shops == shops,
				"a pledge miscounts the shops of its customer"
			);
			ensure!(pledge.era == era || shops == 0, "a customer counts in an era without a pledge");
			let sum = pledged.entry(pledge.payer).or_default();
			*sum = sum.checked_add(pledge.amount).ok_or("the pledges of an account do not fit")?;
		}
		ensure!(visits.is_empty(), "a customer counts without a pledge");
		// 2.
		for (who, sum) in pledged {
			let on_hold = T::Currency::balance_on_hold(&HoldReason::Pledge.into(), &who);
			ensure!(on_hold == sum, "pledges are not what is on hold");
		}
		// 8.
		ensure!(CostTable::<T>::iter_values().all(|costs| costs.is_valid()), "costs do not divide");
		ensure!(
			UsualTable::<T>::iter_values().all(|usual| usual.is_valid()),
			"what is usual does not divide"
		);
		ensure!(T::Weights::get().is_valid(), "weights of customers do not sum to 100 %");
		Ok(())
	}

	/// Invariant 4, and 3 for batches.
	fn try_batches(
		shop: souk_primitives::ShopId,
		numbers: core::ops::Range<u32>,
	) -> Result<(), TryRuntimeError> {
		let batches = Batches::<T>::iter_prefix(shop).collect::<BTreeMap<_, _>>();
		ensure!(batches.keys().copied().eq(numbers), "a book's batches are not numbered without gaps");
		let (mut last, era) = (0, Self::era());
		for batch in batches.values() {
			ensure!(batch.rows > 0, "a batch has no rows");
			ensure!(batch.root != H256::zero(), "a batch has no root");
			ensure!(
				count(batch.marks.len()) <= batch.rows.div_ceil(2),
				"a batch has marks for rows it has not"
			);
			ensure!(batch.era >= last, "batches are not in the order of their eras");
			ensure!(batch.era <= era, "a batch is of an era to come");
			last = batch.era;
			let in_time = (0..batch.rows).all(|row| match batch.mark(row) {
				Mark::Counted(after) | Mark::Uncounted(after) => {
					batch.era.checked_add(after).is_some_and(|signed| signed <= era)
				},
				_ => true,
			});
			ensure!(in_time, "a receipt is countersigned in an era to come");
			let after = batch.first.checked_add(batch.rows.into());
			ensure!(
				after.is_some() && after <= Tills::<T>::get(shop, batch.till),
				"a till's next number is not past its batches"
			);
		}
		Ok(())
	}

	/// Invariant 5, and 3 for eras.
	fn try_eras(
		shop: souk_primitives::ShopId,
		numbers: core::ops::Range<u32>,
	) -> Result<(), TryRuntimeError> {
		let rows = EraRows::<T>::iter_prefix(shop).collect::<BTreeMap<_, _>>();
		ensure!(rows.keys().copied().eq(numbers), "a book's eras are not numbered without gaps");
		let mut latest = None;
		for totals in rows.values() {
			ensure!(latest < Some(totals.era), "eras of a shop are not in order");
			ensure!(totals.era <= Self::era(), "an era of a shop is to come");
			latest = Some(totals.era);
			ensure!(within(totals.counted, totals.signed), "more counts than was signed");
			ensure!(within(totals.counted_external, totals.counted), "more is external than counts");
			let paid = Balance::from(totals.counted.count) <= totals.fees;
			ensure!(paid, "a sale counts that no fee was paid for");
			let distinct = totals.new.saturating_add(totals.returning).saturating_add(totals.external);
			ensure!(distinct <= totals.counted.count, "an era has more customers than receipts that count");
			ensure!(
				distinct > 0 || totals.counted.count == 0,
				"an era has receipts that count and no customer"
			);
			let candle = totals.bizpower;
			ensure!(candle.low <= candle.open.min(candle.close), "a candle's low is above its open or close");
			ensure!(
				candle.high >= candle.open.max(candle.close),
				"a candle's high is below its open or close"
			);
			let touched = totals.batches > 0 || totals.signed.count > 0 || totals.reversed.count > 0;
			ensure!(touched, "an era in which nothing happened has a row");
		}
		Ok(())
	}

	/// Invariant 6. Adds to `visits` the customers who count in the era that runs. Returns the number of customers.
	fn try_customers(
		shop: souk_primitives::ShopId,
		latest: Option<u32>,
		visits: &mut BTreeMap<T::AccountId, u32>,
	) -> Result<u32, TryRuntimeError> {
		let era = Self::era();
		let (mut known, mut receipts) = (0u32, 0u32);
		let (mut new, mut returning, mut external) = (0u32, 0u32, 0u32);
		for (who, customer) in Customers::<T>::iter_prefix(shop) {
			known = known.saturating_add(1);
			ensure!(customer.since <= customer.last, "a customer was first here after the last time");
			ensure!(customer.last <= era, "a customer was here in an era to come");
			ensure!(customer.used > 0, "a customer never had a receipt that counted");
			ensure!(customer.receipts <= customer.used, "a customer has more receipts than ever counted");
			if customer.last != era {
				continue;
			}
			let shops = visits.entry(who).or_default();
			*shops = shops.saturating_add(1);
			if customer.receipts == 0 {
				continue;
			}
			receipts = receipts.saturating_add(customer.receipts);
			let class = match customer.class {
				Class::New => &mut new,
				Class::Returning => &mut returning,
				Class::External => &mut external,
			};
			*class = class.saturating_add(1);
		}
		let now = latest
			.and_then(|row| EraRows::<T>::get(shop, row))
			.filter(|totals| totals.era == era)
			.unwrap_or_default();
		ensure!(
			(new, returning, external) == (now.new, now.returning, now.external),
			"customers of the era are not those whose rows say so"
		);
		ensure!(receipts == now.counted.count, "receipts of the era are not those of its customers");
		Ok(known)
	}
}
