// SPDX-License-Identifier: Apache-2.0

//! Till sales: attested orders that are over when they are recorded.

use crate::{
	placing::Draft,
	types::{End, Periods, SalePayload, SALE_CONTEXT},
	Config, Error, Event, Lines, OrderOf, Pallet, PathOf, RecordedSales, TillSaleOf,
};
use alloc::vec::Vec;
use codec::Encode;
use frame_support::{ensure, pallet_prelude::*};
use frame_system::pallet_prelude::BlockNumberFor;
use souk_primitives::{
	order::{OrderMode, OrderState},
	Millis,
};
use sp_core::H256;
use sp_runtime::traits::{Verify, Zero};

impl<T: Config> Pallet<T> {
	/// What the buyer of a till sale signs on this chain.
	pub fn sale_payload(seller: &T::AccountId, sale: &TillSaleOf<T>) -> SalePayload<T::AccountId, PathOf<T>> {
		let genesis = frame_system::Pallet::<T>::block_hash(BlockNumberFor::<T>::zero());
		let mut chain = [0; 32];
		// A runtime's hash is 32 bytes; a longer or shorter one would still give every chain its own payload.
		for (to, from) in chain.iter_mut().zip(genesis.as_ref()) {
			*to = *from;
		}
		SalePayload { context: SALE_CONTEXT, chain: H256(chain), seller: seller.clone(), sale: sale.clone() }
	}

	pub(crate) fn do_record_sale(
		seller: T::AccountId,
		sale: TillSaleOf<T>,
		signature: T::Signature,
	) -> DispatchResult {
		let now = Self::now();
		ensure!(now < sale.expires, Error::<T>::SaleExpired);
		ensure!(sale.expires <= Self::later(now, T::SaleLife::get()), Error::<T>::ExpiryTooFar);
		let payload = Self::sale_payload(&seller, &sale);
		let hash = payload.hash();
		ensure!(!RecordedSales::<T>::contains_key(hash), Error::<T>::AlreadyRecorded);
		ensure!(
			signature.verify(payload.encode().as_slice(), &sale.buyer)
				|| signature.verify(payload.wrapped().as_slice(), &sale.buyer),
			Error::<T>::BadSignature
		);
		let draft = Self::draft(&sale.buyer, sale.lines, None)?;
		ensure!(draft.seller == seller, Error::<T>::NotShopOwner);

		let Draft { shop, seller, mut lines, .. } = draft;
		let id = Self::next_order()?;
		Self::take(shop, &seller, &mut lines)?;
		for line in &mut lines {
			line.shipped = line.quantity;
			line.items = line.asked.clone();
		}
		let order = OrderOf::<T> {
			shop,
			seller,
			buyer: sale.buyer,
			platform: sale.platform,
			mode: OrderMode::Attested,
			state: OrderState::Completed,
			assets: BoundedVec::new(),
			fiat: sale.total,
			deposit: 0,
			placed: now,
			periods: Periods::default(),
			default_ruling: 0,
			since: now,
			deadline: now,
			queued: now,
			return_refused: false,
			ask: None,
			offer: None,
			attachment: sale.attachment,
			sale: Some(hash),
		};
		Self::hand_over(id, &order, &lines);
		let nothing: Vec<Vec<_>> = lines.iter().map(|_| Vec::new()).collect();
		Self::tell(id, &order, &lines, End::Completed, &nothing);
		Lines::<T>::insert(id, &lines);
		RecordedSales::<T>::insert(hash, id);
		Self::deposit_event(Event::SaleRecorded {
			order: id,
			shop,
			seller: order.seller.clone(),
			buyer: order.buyer.clone(),
			total: order.fiat,
		});
		Self::announce_campaigns(id, &lines);
		// The record must outlive the signature, or it could be recorded again.
		let until: Millis = Self::later(now, T::Retention::get()).max(sale.expires);
		Self::enter(id, order, OrderState::Completed, now, until);
		Ok(())
	}
}
