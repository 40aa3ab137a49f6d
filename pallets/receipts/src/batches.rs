// SPDX-License-Identifier: Apache-2.0

//! Posting a batch: check every row and signature, then write a root and a few sums.

use crate::{
	counting::Desk,
	types::{count, Batch, Mark, Marks},
	Batches, Books, Config, Error, Event, Pallet, RowOf, Tills,
};
use alloc::{collections::btree_map::BTreeMap, vec::Vec};
use codec::Encode;
use frame_support::{ensure, traits::Get};
use frame_system::pallet_prelude::BlockNumberFor;
use souk_primitives::{
	activity::{Action, Activity as _},
	receipts::{
		signed_bytes, BatchHeader, Countersignature, Receipt, ReceiptNumber, ReceiptPayload, Row, Signed,
		Sum, TillId, RECEIPT_CONTEXT,
	},
	traits::Sites as _,
	Millis, ShopId,
};
use sp_core::H256;
use sp_runtime::{
	traits::{BlakeTwo256, Hash, UniqueSaturatedInto, Verify, Zero},
	DispatchError, DispatchResult,
};

/// What the rows of a batch come to, once checked.
struct Checked<AccountId> {
	receipts: Vec<Receipt<AccountId>>,
	leaves: Vec<H256>,
	batch: Batch,
	recorded: Sum,
	reversed: Sum,
}

impl<T: Config> Pallet<T> {
	/// Genesis hash of this chain.
	pub(crate) fn chain() -> H256 {
		frame_system::Pallet::<T>::block_hash(BlockNumberFor::<T>::zero())
	}

	/// What a customer signs for one receipt on this chain.
	pub fn payload(receipt: Receipt<T::AccountId>) -> ReceiptPayload<T::AccountId> {
		ReceiptPayload { context: RECEIPT_CONTEXT, chain: Self::chain(), receipt }
	}

	/// Whether `who` signed the payload.
	pub(crate) fn is_signed(
		signed: &Signed<T::Signature>,
		payload: &impl Encode,
		who: &T::AccountId,
	) -> bool {
		signed.signature.verify(signed_bytes(payload, signed.wrapped).as_slice(), who)
	}

	/// Check the rows of a batch one after the other, and sum them up.
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

	pub(crate) fn do_post_batch(
		who: T::AccountId,
		shop: ShopId,
		till: TillId,
		first: ReceiptNumber,
		start: Millis,
		rows: &[RowOf<T>],
		signatures: &[Countersignature<T::Signature>],
	) -> DispatchResult {
		let site = T::Sites::site(shop).ok_or(Error::<T>::ShopNotFound)?;
		ensure!(site.owner == who, Error::<T>::NotOwner);
		ensure!(site.open, Error::<T>::ShopNotOpen);
		let mut book = Books::<T>::get(shop).ok_or(Error::<T>::BookNotFound)?;
		ensure!(book.depositor == who, Error::<T>::NotDepositor);
		ensure!(!rows.is_empty(), Error::<T>::NoRows);

		// Numbers without gaps make one number per till enough to refuse every duplicate, for ever.
		let known = Tills::<T>::get(shop, till);
		let next = known.unwrap_or_default();
		ensure!(first >= next, Error::<T>::AlreadyPosted);
		ensure!(first == next, Error::<T>::ReceiptsMissing);
		let after = first.checked_add(count(rows.len()).into()).ok_or(Error::<T>::NumberTooLarge)?;
		let now = Self::now();
		ensure!(start >= now.saturating_sub(T::MaxAge::get()), Error::<T>::TooOld);
		ensure!(known.is_some() || book.tills < T::MaxTills::get(), Error::<T>::TooManyTills);

		let header = BatchHeader { shop, book: book.id, till, first, start, currency: book.currency };
		let latest = now.saturating_add(T::MaxDrift::get());
		let Checked { receipts, leaves, mut batch, recorded, reversed } =
			Self::check_rows(&header, rows, &site.owner, latest)?;

		// Signatures cost most, so they come last of what is checked.
		let mut signed = Vec::with_capacity(signatures.len());
		let mut lowest = 0;
		for Countersignature { row: index, signed: by } in signatures {
			ensure!(*index >= lowest, Error::<T>::OutOfOrder);
			lowest = index.saturating_add(1);
			let at = usize::try_from(*index).ok();
			let (row, receipt) =
				at.and_then(|at| Some((rows.get(at)?, receipts.get(at)?))).ok_or(Error::<T>::NotCustomer)?;
			let customer = row.customer().ok_or(Error::<T>::NotCustomer)?;
			ensure!(batch.mark(*index) == Mark::OneSided, Error::<T>::NotOneSided);
			let payload = Self::payload(receipt.clone());
			ensure!(Self::is_signed(by, &payload, customer), Error::<T>::BadSignature);
			signed.push((*index, row, customer));
		}

		Self::prune_on_the_way(shop, &mut book, batch.era);
		let mut desk = Desk::<T>::open(shop, Some(site), book)?;
		let needed = if known.is_some() { 1 } else { 2 };
		ensure!(desk.book.room() >= needed, Error::<T>::BookFull);
		let id = desk.book.next_batch;
		desk.book.next_batch = id.checked_add(1).ok_or(Error::<T>::BookFull)?;
		if known.is_none() {
			// There is room for it.
			desk.book.tills = desk.book.tills.saturating_add(1);
		}
		desk.totals.add(recorded, reversed).ok_or(Error::<T>::TotalsTooLarge)?;

		let mut counted = 0u32;
		let mut customers = BTreeMap::<&T::AccountId, u32>::new();
		for (index, row, customer) in &signed {
			let counts = desk.note_signed(customer, row.via(), row.value())?;
			batch.set_mark(*index, if counts { Mark::Counted(0) } else { Mark::Uncounted(0) });
			if counts {
				// At most as many as there are rows.
				counted = counted.saturating_add(1);
				let times = customers.entry(customer).or_default();
				*times = times.saturating_add(1);
			}
		}

		let root = binary_merkle_tree::merkle_root_raw::<BlakeTwo256, _>(leaves);
		batch.root = root;
		desk.totals.chain = BlakeTwo256::hash_of(&(desk.totals.chain, id, root, batch.rows));
		let all = batch.rows;
		Tills::<T>::insert(shop, till, after);
		Batches::<T>::insert(shop, id, batch);
		for (customer, times) in customers {
			Self::thank(customer, times);
		}
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
		Ok(())
	}

	/// Tell the ledger of power that a customer countersigned. Not of a purchase, nor its owner of a sale: a receipt moves no
	/// money, so what it says is earned by making it up; a shop's side of it is BizPower.
	pub(crate) fn thank(customer: &T::AccountId, receipts: u32) {
		T::Activity::record(customer, Action::Countersignature, receipts);
	}
}
