// SPDX-License-Identifier: Apache-2.0

//! Posting a batch. Every row and signature is checked, then a root and a few sums are written.

use crate::{
	counting::Desk,
	types::{count, Batch, Mark, Marks},
	weights::WeightInfo,
	Batches, BookOf, Books, Config, Error, Event, Pallet, RowOf, Tills,
};
use alloc::{collections::btree_map::BTreeMap, vec::Vec};
use frame_support::{
	dispatch::{DispatchResultWithPostInfo, WithPostDispatchInfo},
	ensure,
	traits::Get,
};
use souk_primitives::{
	activity::{Activity as _, Deed},
	receipts::{BatchHeader, Countersignature, Receipt, ReceiptNumber, ReceiptPayload, Row, Sum, TillId},
	signed::genesis,
	traits::{Site, Sites as _},
	Millis, ShopId,
};
use sp_core::H256;
use sp_runtime::{
	traits::{BlakeTwo256, Hash, UniqueSaturatedInto},
	DispatchError,
};

/// A row that came with its customer's signature.
pub(crate) struct SignedRow<'a, AccountId> {
	/// Its index.
	index: u32,
	/// The row.
	row: &'a Row<AccountId>,
	/// The customer who signed.
	customer: &'a AccountId,
}

/// A batch whose shop, book and numbers are right. Its rows are not checked yet.
struct Received<T: Config> {
	site: Site<T::AccountId>,
	book: BookOf<T>,
	/// Whether the till posted before.
	known: bool,
	/// The number after the last receipt.
	after: ReceiptNumber,
}

/// The rows of a batch, once checked, and what they add up to.
struct Checked<AccountId> {
	receipts: Vec<Receipt<AccountId>>,
	leaves: Vec<H256>,
	batch: Batch,
	recorded: Sum,
	reversed: Sum,
}

impl<T: Config> Pallet<T> {
	/// Check everything about a batch that does not take a look at its rows.
	fn receive_batch(
		who: &T::AccountId,
		shop: ShopId,
		till: TillId,
		first: ReceiptNumber,
		start: Millis,
		rows: u32,
	) -> Result<Received<T>, DispatchError> {
		let site = T::Sites::site(shop).ok_or(Error::<T>::ShopNotFound)?;
		ensure!(site.owner == *who, Error::<T>::NotOwner);
		ensure!(site.open, Error::<T>::ShopNotOpen);
		let book = Books::<T>::get(shop).ok_or(Error::<T>::BookNotFound)?;
		ensure!(book.depositor == *who, Error::<T>::NotDepositor);
		ensure!(rows > 0, Error::<T>::NoRows);

		// Numbers have no gaps. So one number per till is enough to refuse every duplicate, for ever.
		let known = Tills::<T>::get(shop, till);
		let next = known.unwrap_or_default();
		ensure!(first >= next, Error::<T>::AlreadyPosted);
		ensure!(first == next, Error::<T>::ReceiptsMissing);
		let after = first.checked_add(rows.into()).ok_or(Error::<T>::NumberTooLarge)?;
		ensure!(start >= Self::now().saturating_sub(T::MaxAge::get()), Error::<T>::TooOld);
		ensure!(known.is_some() || book.tills < T::MaxTills::get(), Error::<T>::TooManyTills);
		Ok(Received { site, book, known: known.is_some(), after })
	}

	/// Check the rows of a batch one after the other, and add them up.
	fn check_rows(
		header: &BatchHeader,
		rows: &[RowOf<T>],
		owner: &T::AccountId,
		latest: Millis,
	) -> Result<Checked<T::AccountId>, DispatchError> {
		let too_large = || Error::<T>::TotalsTooLarge;
		let mut receipts = Vec::with_capacity(rows.len());
		let mut leaves = Vec::with_capacity(rows.len());
		let mut batch = Batch {
			root: H256::zero(),
			era: Self::era(),
			block: frame_system::Pallet::<T>::block_number().unique_saturated_into(),
			till: header.till,
			first: header.first,
			start: header.start,
			rows: count(rows.len()),
			marks: Marks::new(),
		};
		let (mut recorded, mut reversed) = (Sum::default(), Sum::default());
		for (index, row) in (0u32..).zip(rows) {
			let receipt = header.receipt(index, row).ok_or(match row {
				Row::Void { back, .. } if *back > index => Error::<T>::NothingToVoid,
				_ => Error::<T>::NumberTooLarge,
			})?;
			ensure!(receipt.time <= latest, Error::<T>::InTheFuture);
			match row {
				Row::Void { back, .. } => {
					let at = index.checked_sub(*back).filter(|at| *at < index);
					let (at, sale) = at
						.and_then(|at| Some((at, rows.get(usize::try_from(at).ok()?)?)))
						.filter(|(at, sale)| sale.is_sale() && batch.mark(*at) == Mark::OneSided)
						.ok_or(Error::<T>::NothingToVoid)?;
					batch.set_mark(at, Mark::Reversed);
					reversed = reversed.with(sale.value()).ok_or_else(too_large)?;
				},
				Row::Refund { value, .. } => {
					ensure!(*value > 0, Error::<T>::ZeroValue);
					reversed = reversed.with(*value).ok_or_else(too_large)?;
				},
				sale => {
					ensure!(sale.value() > 0, Error::<T>::ZeroValue);
					ensure!(sale.customer() != Some(owner), Error::<T>::OwnCustomer);
					recorded = recorded.with(sale.value()).ok_or_else(too_large)?;
				},
			}
			leaves.push(receipt.leaf());
			receipts.push(receipt);
		}
		Ok(Checked { receipts, leaves, batch, recorded, reversed })
	}

	/// Check the countersignatures that come with a batch. They are in the order of their rows, and each is by the customer
	/// of a row that is one-sided.
	pub(crate) fn check_signatures<'a>(
		batch: &Batch,
		rows: &'a [RowOf<T>],
		receipts: &[Receipt<T::AccountId>],
		signatures: &[Countersignature<T::Signature>],
	) -> Result<Vec<SignedRow<'a, T::AccountId>>, DispatchError> {
		let chain = genesis::<T>();
		let mut checked = Vec::with_capacity(signatures.len());
		let mut lowest = 0;
		for Countersignature { row: index, signed } in signatures {
			ensure!(*index >= lowest, Error::<T>::OutOfOrder);
			lowest = index.saturating_add(1);
			let at = usize::try_from(*index).ok();
			let (row, receipt) =
				at.and_then(|at| Some((rows.get(at)?, receipts.get(at)?))).ok_or(Error::<T>::NotCustomer)?;
			let customer = row.customer().ok_or(Error::<T>::NotCustomer)?;
			ensure!(batch.mark(*index) == Mark::OneSided, Error::<T>::NotOneSided);
			let payload = ReceiptPayload::new(chain, receipt.clone());
			ensure!(signed.is_by(customer, &payload), Error::<T>::BadSignature);
			checked.push(SignedRow { index: *index, row, customer });
		}
		Ok(checked)
	}

	/// Count the signed rows of a batch, mark them, and thank their customers. Returns the number of those that count.
	pub(crate) fn note_signatures(
		desk: &mut Desk<T>,
		batch: &mut Batch,
		signed: &[SignedRow<'_, T::AccountId>],
	) -> Result<u32, DispatchError> {
		let mut counted = 0u32;
		let mut customers = BTreeMap::<&T::AccountId, u32>::new();
		for SignedRow { index, row, customer } in signed {
			let counts = desk.note_signed(customer, row.via(), row.value())?;
			batch.set_mark(*index, if counts { Mark::Counted(0) } else { Mark::Uncounted(0) });
			if counts {
				// At most as many as there are rows.
				counted = counted.saturating_add(1);
				let times = customers.entry(customer).or_default();
				*times = times.saturating_add(1);
			}
		}
		for (customer, times) in customers {
			Self::thank(customer, times);
		}
		Ok(counted)
	}

	pub(crate) fn do_post_batch(
		who: T::AccountId,
		shop: ShopId,
		till: TillId,
		first: ReceiptNumber,
		start: Millis,
		rows: &[RowOf<T>],
		signatures: &[Countersignature<T::Signature>],
	) -> DispatchResultWithPostInfo {
		let Received { site, mut book, known, after } =
			Self::receive_batch(&who, shop, till, first, start, count(rows.len()))
				.map_err(|error| error.with_weight(T::WeightInfo::refused()))?;

		let header = BatchHeader { shop, book: book.id, till, first, start, currency: book.currency };
		let latest = Self::calendar().saturating_add(T::MaxDrift::get());
		let Checked { receipts, leaves, mut batch, recorded, reversed } =
			Self::check_rows(&header, rows, &site.owner, latest)
				.map_err(|error| error.with_weight(Self::batch_weight(count(rows.len()), 0)))?;

		// Signatures cost most, so they are checked last.
		let signed = Self::check_signatures(&batch, rows, &receipts, signatures)?;

		Self::prune_on_the_way(shop, &mut book, batch.era);
		let mut desk = Desk::<T>::open(shop, Some(site), book)?;
		let needed = if known { 1 } else { 2 };
		ensure!(desk.book.room() >= needed, Error::<T>::BookFull);
		let id = desk.book.next_batch;
		desk.book.next_batch = id.checked_add(1).ok_or(Error::<T>::BookFull)?;
		if !known {
			// There is room for it.
			desk.book.tills = desk.book.tills.saturating_add(1);
		}
		desk.totals.add(recorded, reversed).ok_or(Error::<T>::TotalsTooLarge)?;

		let counted = Self::note_signatures(&mut desk, &mut batch, &signed)?;

		let root = binary_merkle_tree::merkle_root_raw::<BlakeTwo256, _>(leaves);
		batch.root = root;
		desk.totals.chain = BlakeTwo256::hash_of(&(desk.totals.chain, id, root, batch.rows));
		let all = batch.rows;
		Tills::<T>::insert(shop, till, after);
		Batches::<T>::insert(shop, id, batch);
		let bizpower = desk.close();
		Self::deposit_event(Event::BatchPosted {
			shop,
			batch: id,
			till,
			first,
			rows: all,
			root,
			value: recorded.value,
			signed: count(signed.len()),
			counted,
			bizpower,
		});
		Ok(().into())
	}

	/// Record the countersignatures of a customer in the ledger of power. Do not record a purchase, nor a sale of the
	/// shop's owner: a receipt moves no money, so anyone could invent it. The shop's side is BizPower.
	pub(crate) fn thank(customer: &T::AccountId, receipts: u32) {
		T::Activity::record(customer, Deed::Countersignature, receipts);
	}
}
