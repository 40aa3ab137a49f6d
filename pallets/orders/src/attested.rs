// SPDX-License-Identifier: Apache-2.0

//! Till sales: attested orders that are final when they are recorded.

use crate::{
	case::Case,
	drafting::Draft,
	rules::LineRules,
	types::{later, size_of, End, OrderPeriods, SalePayload, SaleStatement},
	weights::WeightInfo,
	Config, Error, Event, OrderOf, Pallet, PathOf, RecordedSales, TillSaleOf,
};
use frame_support::{ensure, pallet_prelude::*};
use souk_primitives::{
	order::{OrderMode, OrderSize, OrderState},
	signed::{genesis, Signed},
	standing::Verified,
};

impl<T: Config> Pallet<T> {
	/// What the buyer of a till sale signs on this chain.
	pub fn sale_payload(seller: &T::AccountId, sale: &TillSaleOf<T>) -> SalePayload<T::AccountId, PathOf<T>> {
		SalePayload::new(genesis::<T>(), SaleStatement { seller: seller.clone(), sale: sale.clone() })
	}

	pub(crate) fn do_record_sale(
		seller: T::AccountId,
		sale: TillSaleOf<T>,
		signed: Signed<T::Signature>,
		weight: &mut Weight,
	) -> DispatchResult {
		let (now, date) = (Self::now(), Self::calendar());
		ensure!(date < sale.expires, Error::<T>::SaleExpired);
		ensure!(sale.expires <= later(date, T::SaleLife::get()), Error::<T>::ExpiryTooFar);
		let payload = Self::sale_payload(&seller, &sale);
		let hash = payload.hash();
		ensure!(!RecordedSales::<T>::contains_key(hash), Error::<T>::AlreadyRecorded);
		// A signature is checked before any line is looked at.
		*weight = T::WeightInfo::record_sale(0);
		ensure!(signed.is_by(&sale.buyer, &payload), Error::<T>::BadSignature);
		let (asked, mut begun) = (Self::asked(&sale.lines), 0);
		let draft = Draft::<T>::new(&sale.buyer, sale.lines, None, &LineRules::today::<T>(), &mut begun);
		*weight = Self::sale_of(asked.into_iter().take(begun));
		let draft = draft?;
		ensure!(draft.seller == seller, Error::<T>::NotShopOwner);
		Self::ensure_may_trade(&sale.buyer, &seller)?;
		T::Verified::accept_order(draft.shop)?;

		let Draft { shop, lines, .. } = draft;
		let id = Self::next_id()?;
		let order = OrderOf::<T> {
			shop,
			seller,
			buyer: sale.buyer,
			platform: sale.platform,
			mode: OrderMode::Attested,
			state: OrderState::Completed,
			assets: BoundedVec::new(),
			fiat: sale.total,
			fiat_refunded: 0,
			services: BoundedVec::new(),
			extent: OrderSize::default(),
			deposit: 0,
			placed: now,
			quote_ends: None,
			periods: OrderPeriods::default(),
			dispute_terms: Default::default(),
			since: now,
			deadline: now,
			queued: now,
			return_refused: false,
			record: Default::default(),
			dispute: None,
			ask: None,
			offer: None,
			attachment: sale.attachment,
			sale: Some(hash),
		};
		let mut case = Case::<T> { id, order, lines, now };
		case.take(weight)?;
		for line in &mut case.lines {
			line.shipped = line.quantity;
			line.items = line.asked.clone();
		}
		case.order.extent = size_of(&case.lines, 0, 0);
		case.hand_over();
		let sold = case.pay_till_fees();
		// It was charged for the most that others do with its lines.
		let told = case.tell(End::Completed, &sold);
		*weight = weight.saturating_sub(case.most_told(1)).saturating_add(told);
		RecordedSales::<T>::insert(hash, id);
		Self::deposit_event(Event::SaleRecorded {
			order: id,
			shop,
			seller: case.order.seller.clone(),
			buyer: case.order.buyer.clone(),
			total: case.order.fiat,
		});
		case.announce_campaigns();
		// The record must outlive the signature. Otherwise the sale could be recorded again. The clock is never ahead of the
		// calendar, so the signature's date has passed once the clock shows it.
		let until = later(now, T::Retention::get()).max(sale.expires);
		case.enter(OrderState::Completed, until);
		Ok(())
	}
}
