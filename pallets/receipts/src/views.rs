// SPDX-License-Identifier: Apache-2.0

//! Answers of the runtime API.

use crate::{proof, types::count, Batches, Books, Config, Customers, Pallet, Referrals, RowOf, Tills};
use alloc::vec::Vec;
use codec::Encode;
use frame_support::traits::Get;
use souk_primitives::{
	receipts::{
		BatchId, BatchView, BookView, CustomerView, Entry, Receipt, ReceiptNumber, ReceiptPayload,
		ReceiptView, ReferralView, TillId,
	},
	signed::genesis,
	Millis, ShopId,
};
use sp_core::H256;

impl<T: Config> Pallet<T> {
	/// The receipt book of a shop.
	pub fn book_view(shop: ShopId) -> Option<BookView<T::AccountId>> {
		Books::<T>::get(shop).map(|book| book.view(shop))
	}

	/// The number the next receipt of a till must have.
	pub fn next_receipt(shop: ShopId, till: TillId) -> Option<ReceiptNumber> {
		Books::<T>::get(shop).map(|_| Tills::<T>::get(shop, till).unwrap_or_default())
	}

	/// The bytes a customer signs, unwrapped, for a sale a till will post.
	pub fn receipt_payload(
		shop: ShopId,
		till: TillId,
		number: ReceiptNumber,
		time: Millis,
		value: u64,
		customer: T::AccountId,
		via: Option<ShopId>,
	) -> Option<Vec<u8>> {
		let book = Books::<T>::get(shop)?;
		let entry = Entry::Sale { customer: Some(customer), via };
		let receipt =
			Receipt { shop, book: book.id, till, number, time, currency: book.currency, value, entry };
		Some(ReceiptPayload::new(genesis::<T>(), receipt).encode())
	}

	/// A batch whose root the chain still knows.
	pub fn batch_view(shop: ShopId, id: BatchId) -> Option<BatchView> {
		let book = Books::<T>::get(shop)?;
		let batch = Batches::<T>::get(shop, id)?;
		Some(BatchView {
			header: batch.header(shop, book.id, book.currency),
			rows: batch.rows,
			root: batch.root,
			block: batch.block,
			era: batch.era,
			open_until: batch.era.saturating_add(Self::window()),
		})
	}

	/// The one proof for the rows at `wanted` out of all rows of a batch.
	pub fn prove_receipts(
		shop: ShopId,
		id: BatchId,
		rows: Vec<RowOf<T>>,
		wanted: Vec<u32>,
	) -> Option<Vec<H256>> {
		let batch = Self::batch_view(shop, id)?;
		if count(rows.len()) != batch.rows {
			return None;
		}
		let leaves = (0u32..)
			.zip(&rows)
			.map(|(index, row)| Some(batch.header.receipt(index, row)?.leaf()))
			.collect::<Option<Vec<_>>>()?;
		proof::prove(&leaves, &wanted).filter(|(root, _)| *root == batch.root).map(|(_, proof)| proof)
	}

	/// The rows as receipts of a batch, each with its state, if the proof holds.
	pub fn verify_receipts(
		shop: ShopId,
		id: BatchId,
		rows: Vec<(u32, RowOf<T>)>,
		proof: Vec<H256>,
	) -> Option<Vec<ReceiptView<T::AccountId>>> {
		let book = Books::<T>::get(shop)?;
		let batch = Batches::<T>::get(shop, id)?;
		let header = batch.header(shop, book.id, book.currency);
		let receipts = rows
			.iter()
			.map(|(index, row)| Some((*index, header.receipt(*index, row)?)))
			.collect::<Option<Vec<_>>>()?;
		let leaves = receipts.iter().map(|(index, receipt)| (*index, receipt.leaf())).collect();
		(proof::root(leaves, batch.rows, &proof)? == batch.root).then_some(())?;
		Some(
			receipts
				.into_iter()
				.map(|(index, receipt)| ReceiptView { receipt, state: batch.mark(index).state(batch.era) })
				.collect(),
		)
	}

	/// What a shop knows of a customer. `None` once it forgot the customer.
	pub fn customer_view(shop: ShopId, who: T::AccountId) -> Option<CustomerView> {
		let life = T::CustomerLife::get();
		Customers::<T>::get(shop, who)
			.filter(|customer| customer.known() && customer.alive(Self::era(), life))
			.map(|customer| customer.view(life))
	}

	/// What a shop pays and owes the shop `sender` for the customers that it sends.
	pub fn referral_view(shop: ShopId, sender: ShopId) -> Option<ReferralView> {
		let book = Books::<T>::get(shop)?;
		let row = Referrals::<T>::get(shop, sender).unwrap_or_default();
		let own = row.own(book.hands);
		Some(ReferralView {
			terms: own.or(book.referral).filter(|terms| terms.pay > 0),
			own: own.is_some(),
			customers: row.customers,
			owed: row.owed,
			budget: book.budget,
		})
	}
}
