// SPDX-License-Identifier: Apache-2.0

//! Countersigning and reversing receipts that were posted before.

use crate::{
	counting::Desk,
	proof,
	types::{count, Mark},
	Batch, Batches, BookOf, Books, ClaimOf, Config, Error, Event, OnBehalfOf, Pallet, RowOf,
};
use alloc::vec::Vec;
use core::slice;
use frame_support::{
	dispatch::{DispatchResultWithPostInfo, WithPostDispatchInfo},
	ensure,
};
use souk_primitives::{
	receipts::{ReceiptLeaves, ReceiptsPayload},
	signed::genesis,
	traits::{Site, Sites as _},
};
use sp_core::H256;
use sp_runtime::DispatchError;

/// A claim whose rows are rows of its batch.
pub(crate) struct Proven<T: Config> {
	/// The book of the shop.
	pub book: BookOf<T>,
	/// The batch.
	pub batch: Batch,
	/// The leaves of the rows.
	pub leaves: Vec<H256>,
}

impl<T: Config> Pallet<T> {
	/// The book and the batch of a claim, if its rows can still change.
	fn book_and_batch(claim: &ClaimOf<T>) -> Result<(BookOf<T>, Batch), DispatchError> {
		let book = Books::<T>::get(claim.shop).ok_or(Error::<T>::BookNotFound)?;
		let batch = Batches::<T>::get(claim.shop, claim.batch).ok_or(Error::<T>::BatchNotFound)?;
		ensure!(batch.era.saturating_add(Self::window()) >= Self::era(), Error::<T>::WindowClosed);
		Ok((book, batch))
	}

	/// Check that the rows of a claim are rows of its batch.
	pub(crate) fn prove(claim: &ClaimOf<T>) -> Result<Proven<T>, DispatchError> {
		ensure!(!claim.rows.is_empty(), Error::<T>::NothingClaimed);
		let (book, batch) = Self::book_and_batch(claim)?;
		let header = batch.header(claim.shop, book.id, book.currency);
		let leaves = claim
			.rows
			.iter()
			.map(|(index, row)| Some((*index, header.receipt(*index, row)?.leaf())))
			.collect::<Option<Vec<_>>>()
			.ok_or(Error::<T>::BadProof)?;
		let hashes = leaves.iter().map(|(_, leaf)| *leaf).collect();
		let root = proof::root(leaves, batch.rows, &claim.proof);
		ensure!(root == Some(batch.root), Error::<T>::BadProof);
		Ok(Proven { book, batch, leaves: hashes })
	}

	/// Count and mark the rows of a claim as countersigned. Returns the number of those that count.
	pub(crate) fn note_claim(
		desk: &mut Desk<T>,
		batch: &mut Batch,
		claim: &ClaimOf<T>,
		customer: &T::AccountId,
	) -> Result<u32, DispatchError> {
		// Within the window, so it fits a mark.
		let after = desk.era.saturating_sub(batch.era);
		let mut counted = 0u32;
		for (index, row) in &claim.rows {
			// An earlier claim of the same call may have claimed it.
			ensure!(batch.mark(*index) == Mark::OneSided, Error::<T>::NotOneSided);
			let counts = desk.note_signed(customer, row.via(), row.value())?;
			batch.set_mark(*index, if counts { Mark::Counted(after) } else { Mark::Uncounted(after) });
			// At most as many as there are rows.
			counted = counted.saturating_add(u32::from(counts));
		}
		Ok(counted)
	}

	/// Check that all claims are the customer's, that their rows are rows of their batches, and the signature if another
	/// account handed it in. Returns the customer.
	fn check_claims(
		who: T::AccountId,
		claims: &[ClaimOf<T>],
		on_behalf: Option<OnBehalfOf<T>>,
	) -> Result<T::AccountId, DispatchError> {
		ensure!(!claims.is_empty(), Error::<T>::NothingClaimed);
		let (customer, signed) = match on_behalf {
			Some(other) => (other.customer, Some(other.signed)),
			None => (who, None),
		};
		let mut leaves = Vec::new();
		for claim in claims {
			ensure!(
				claim.rows.iter().all(|(_, row)| row.customer() == Some(&customer)),
				Error::<T>::NotCustomer
			);
			let Proven { batch, leaves: of_claim, .. } = Self::prove(claim)?;
			let open = claim.rows.iter().all(|(index, _)| batch.mark(*index) == Mark::OneSided);
			ensure!(open, Error::<T>::NotOneSided);
			leaves.extend(of_claim);
		}
		if let Some(signed) = signed {
			let payload = ReceiptsPayload::new(genesis::<T>(), ReceiptLeaves::of(&leaves));
			ensure!(signed.is_by(&customer, &payload), Error::<T>::BadSignature);
		}
		Ok(customer)
	}

	pub(crate) fn do_countersign(
		who: T::AccountId,
		claims: &[ClaimOf<T>],
		on_behalf: Option<OnBehalfOf<T>>,
	) -> DispatchResultWithPostInfo {
		let checking = Self::checking_weight(claims, on_behalf.is_some());
		let customer =
			Self::check_claims(who, claims, on_behalf).map_err(|error| error.with_weight(checking))?;

		let (mut receipts, mut counted) = (0u32, 0u32);
		for claim in claims {
			// Read again: an earlier claim of this call may have changed the same book or batch.
			let (book, mut batch) = Self::book_and_batch(claim)?;
			let mut desk = Desk::<T>::open(claim.shop, T::Sites::site(claim.shop), book)?;
			counted = counted.saturating_add(Self::note_claim(&mut desk, &mut batch, claim, &customer)?);
			// At most as many as a call can claim, and so is `counted`.
			receipts = receipts.saturating_add(count(claim.rows.len()));
			Batches::<T>::insert(claim.shop, claim.batch, batch);
			desk.close();
		}
		if counted > 0 {
			Self::thank(&customer, counted);
		}
		Self::deposit_event(Event::Countersigned { customer, receipts, counted });
		Ok(().into())
	}

	/// Check that a claim is one of the shop's owner, and that its rows are rows of its batch and can be reversed.
	fn check_reversal(
		who: &T::AccountId,
		claim: &ClaimOf<T>,
	) -> Result<(Site<T::AccountId>, Proven<T>), DispatchError> {
		let site = T::Sites::site(claim.shop).ok_or(Error::<T>::ShopNotFound)?;
		ensure!(site.owner == *who, Error::<T>::NotOwner);
		let proven = Self::prove(claim)?;
		let reversible =
			|(index, row): &(u32, RowOf<T>)| row.is_sale() && proven.batch.mark(*index) != Mark::Reversed;
		ensure!(claim.rows.iter().all(reversible), Error::<T>::NotReversible);
		Ok((site, proven))
	}

	pub(crate) fn do_reverse_receipts(who: T::AccountId, claim: &ClaimOf<T>) -> DispatchResultWithPostInfo {
		let checking = Self::checking_weight(slice::from_ref(claim), false);
		let (site, Proven { book, mut batch, .. }) =
			Self::check_reversal(&who, claim).map_err(|error| error.with_weight(checking))?;
		let mut desk = Desk::<T>::open(claim.shop, Some(site), book)?;
		let after = desk.era.saturating_sub(batch.era);
		let mut value = 0u128;
		for (index, row) in &claim.rows {
			let mark = batch.mark(*index);
			// A row can be in a claim once, because a proof has each leaf once.
			if let (Mark::Counted(when), Some(customer)) = (mark, row.customer()) {
				if when == after {
					desk.take_back(customer, row.value())?;
				}
			}
			batch.set_mark(*index, Mark::Reversed);
			desk.totals.reversed =
				desk.totals.reversed.with(row.value()).ok_or(Error::<T>::TotalsTooLarge)?;
			// Part of the sum above, which fits.
			value = value.saturating_add(row.value().into());
		}
		Batches::<T>::insert(claim.shop, claim.batch, batch);
		let bizpower = desk.close();
		Self::deposit_event(Event::ReceiptsReversed {
			shop: claim.shop,
			batch: claim.batch,
			receipts: count(claim.rows.len()),
			value,
			bizpower,
		});
		Ok(().into())
	}
}
