// SPDX-License-Identifier: Apache-2.0

//! The effects of orders on items: a delivery hands them over, a return hands them back. Neither can fail, because a
//! settlement must not depend on a history.

use crate::{
	items::{chain_id, event_key},
	types::{EventKey, Item, ItemNo, ItemRole, PartyNo, Sale},
	weights::WeightInfo,
	Config, Error, Event, Events, Items, Pallet,
};
use alloc::vec::Vec;
use frame_support::{ensure, pallet_prelude::DispatchResult, storage::with_storage_layer, weights::Weight};
use souk_primitives::{
	gs1::{Gtin, Serial},
	trace::{biz_step, disposition, EventId, Fault, ItemKey},
	traits::Items as ItemsOfOrders,
	OrderId,
};
use sp_runtime::DispatchError;

/// The start of the hashed text from which the chain makes the id of an event that it records for an order.
const CONTEXT: &[u8; 16] = b"souk:hand-over:1";

/// The id of a hand-over by an order.
pub(crate) fn hand_over_id(order: OrderId, product: Gtin, serials: &[Serial], back: bool) -> EventId {
	chain_id(&(CONTEXT, order, product, serials, back))
}

impl<T: Config> Pallet<T> {
	/// Those of the named items that have a history.
	fn known(product: Gtin, serials: &[Serial]) -> impl Iterator<Item = (ItemNo, Item)> + '_ {
		serials
			.iter()
			.filter_map(move |serial| Self::find(&ItemKey::Sgtin { gtin: product, serial: serial.clone() }))
	}

	/// Check that neither the alert on an item's lot nor one on a lot that it was made from stops its sale.
	fn ensure_not_recalled(item: &Item) -> DispatchResult {
		Self::recall_of(item).ensure_salable().map_err(|fault| match fault {
			Fault::OriginBlocked => Error::<T>::OriginBlocked.into(),
			_ => Error::<T>::LotBlocked.into(),
		})
	}

	/// Check that `seller` can sell an item.
	fn ensure_item_sellable(item: &Item, seller: Option<PartyNo>) -> DispatchResult {
		ensure!(item.is_open(), Error::<T>::ItemClosed);
		ensure!(item.sale.is_none(), Error::<T>::AlreadySold);
		// What is in it would be sold along, and may be something that must not be sold.
		ensure!(item.children == 0, Error::<T>::HasContents);
		Self::ensure_not_recalled(item)?;
		let possessor = Self::possessor(item);
		ensure!(possessor.is_some() && possessor == seller, Error::<T>::NotPossessed);
		Ok(())
	}

	/// Whether the possessor of an item could sell it.
	pub(crate) fn is_sellable(item: &Item) -> bool {
		let possessor = Self::possessor(item);
		!item.key.is_lot() && Self::ensure_item_sellable(item, possessor).is_ok()
	}

	/// Hand items over on behalf of an order. Returns the number of items that moved.
	fn deliver(
		order: OrderId,
		product: Gtin,
		serials: &[Serial],
		seller: &T::AccountId,
		buyer: &T::AccountId,
	) -> Result<u32, DispatchError> {
		let seller = Self::party_of_account(seller).map(|(party, _)| party);
		let id = hand_over_id(order, product, serials, false);
		let key = event_key(&id);
		let mut moving = Vec::new();
		for (number, mut item) in Self::known(product, serials) {
			match item.sale {
				// This order has delivered it already.
				Some(sale) if sale.order == Some(order) => {},
				Some(_) => {
					item.alarms = item.alarms.saturating_add(1);
					Self::deposit_event(Event::CloneSuspected {
						item: item.key.clone(),
						event: None,
						order: Some(order),
						alarms: item.alarms,
					});
					Items::<T>::insert(number, item);
				},
				// An item that the seller lost in the meantime does not move.
				None if item.is_open() && seller.is_some() && Self::possessor(&item) == seller => {
					moving.push((number, item));
				},
				None => {},
			}
		}
		let (false, Some(seller)) = (moving.is_empty(), seller) else { return Ok(0) };
		let (to, _) = Self::party_or_new(buyer)?;
		let sale = Some(Sale { event: key, order: Some(order) });
		Self::move_all(key, id, order, moving, seller, to, sale)
	}

	/// Hand items back on behalf of an order. Returns the number of items that moved.
	fn hand_back(
		order: OrderId,
		product: Gtin,
		serials: &[Serial],
		seller: &T::AccountId,
		buyer: &T::AccountId,
	) -> Result<u32, DispatchError> {
		let Some((from, _)) = Self::party_of_account(buyer) else { return Ok(0) };
		let moving = Self::known(product, serials)
			.filter(|(_, item)| {
				let by_order = item.sale.is_some_and(|sale| sale.order == Some(order));
				by_order && item.is_open() && Self::possessor(item) == Some(from)
			})
			.collect::<Vec<_>>();
		if moving.is_empty() {
			return Ok(0);
		}
		let id = hand_over_id(order, product, serials, true);
		let (to, _) = Self::party_or_new(seller)?;
		Self::move_all(event_key(&id), id, order, moving, from, to, None)
	}

	/// Give items to a party and record the event of it. Items in containers are taken out.
	fn move_all(
		key: EventKey,
		id: EventId,
		order: OrderId,
		items: Vec<(ItemNo, Item)>,
		from: PartyNo,
		to: PartyNo,
		sale: Option<Sale>,
	) -> Result<u32, DispatchError> {
		// The key can be taken only by an attacker who searched for a hash.
		ensure!(!Events::<T>::contains_key(key), Error::<T>::AlreadySold);
		let now = Self::now();
		let mut entries = Vec::new();
		// The party is named until the event's row names it, so that it is not forgotten in between.
		Self::link(from);
		for (number, mut item) in items {
			if let Some(container) = item.inside.take() {
				Items::<T>::mutate(container, |row| {
					if let Some(row) = row {
						Self::take_out(container, row, number);
					}
				});
			}
			Self::give(&mut item, to);
			item.sale = sale;
			entries.push(Self::append(number, &mut item, key, ItemRole::Subject, 0, now));
			Items::<T>::insert(number, item);
		}
		let moved = crate::types::count(entries.len());
		let (step, disposition) = match sale {
			Some(_) => (biz_step::RETAIL_SELLING, disposition::RETAIL_SOLD),
			None => (biz_step::RECEIVING, disposition::RETURNED),
		};
		let row = Self::chain_event(id, from, now, step, Some(disposition), Some(order));
		Self::write_event(key, row, entries, now, false).map_err(|_| Error::<T>::Overflow)?;
		Self::unlink(from);
		Ok(moved)
	}
}

impl<T: Config> ItemsOfOrders<T::AccountId> for Pallet<T> {
	/// Check that `seller` can sell these items.
	///
	/// # Errors
	///
	/// [`Error::ItemClosed`], [`Error::AlreadySold`], [`Error::HasContents`], [`Error::LotBlocked`],
	/// [`Error::OriginBlocked`], [`Error::NotPossessed`].
	fn ensure_sellable(product: Gtin, serials: &[Serial], seller: &T::AccountId) -> DispatchResult {
		if serials.is_empty() {
			return Ok(());
		}
		let seller = Self::party_of_account(seller).map(|(party, _)| party);
		for (_, item) in Self::known(product, serials) {
			Self::ensure_item_sellable(&item, seller)?;
		}
		Ok(())
	}

	/// Check that `seller` can have sold these items at the counter. An item that was sold before is no error.
	///
	/// # Errors
	///
	/// [`Error::ItemClosed`], [`Error::HasContents`], [`Error::LotBlocked`], [`Error::OriginBlocked`],
	/// [`Error::NotPossessed`].
	fn ensure_sold(product: Gtin, serials: &[Serial], seller: &T::AccountId) -> DispatchResult {
		if serials.is_empty() {
			return Ok(());
		}
		let seller = Self::party_of_account(seller).map(|(party, _)| party);
		for (_, item) in Self::known(product, serials) {
			if item.sale.is_some() {
				Self::ensure_not_recalled(&item)?;
			} else {
				Self::ensure_item_sellable(&item, seller)?;
			}
		}
		Ok(())
	}

	fn delivered(
		order: OrderId,
		product: Gtin,
		serials: &[Serial],
		seller: &T::AccountId,
		buyer: &T::AccountId,
	) {
		if serials.is_empty() {
			return;
		}
		let moved = with_storage_layer(|| Self::deliver(order, product, serials, seller, buyer));
		match moved {
			Ok(0) => {},
			Ok(items) => Self::deposit_event(Event::ItemsDelivered { order, to: buyer.clone(), items }),
			Err(error) => log::warn!(target: "souk::trace", "order {order} moved no items: {error:?}"),
		}
	}

	fn returned(
		order: OrderId,
		product: Gtin,
		serials: &[Serial],
		seller: &T::AccountId,
		buyer: &T::AccountId,
	) {
		if serials.is_empty() {
			return;
		}
		let moved = with_storage_layer(|| Self::hand_back(order, product, serials, seller, buyer));
		match moved {
			Ok(0) => {},
			Ok(items) => Self::deposit_event(Event::ItemsReturned { order, to: seller.clone(), items }),
			Err(error) => log::warn!(target: "souk::trace", "order {order} returned no items: {error:?}"),
		}
	}

	/// What any order delivered to the buyer, this one or another one, the buyer did not record.
	fn received(_: OrderId, product: Gtin, serials: &[Serial], buyer: &T::AccountId) -> bool {
		if serials.is_empty() {
			return false;
		}
		let Some((party, _)) = Self::party_of_account(buyer) else { return false };
		let theirs = Self::known(product, serials).filter(|(_, item)| {
			item.sale.is_none_or(|sale| sale.order.is_none()) && Self::possessor(item) == Some(party)
		});
		theirs.count() == serials.len()
	}

	/// The account that acts for the party whose event brought the item into being. Hand-overs do not change it. If the
	/// party's GLN was given to another account, it is that account.
	///
	/// Shipping does not mark an item, so several orders can name it. The first that is delivered moves it, and it counts for
	/// that one alone.
	fn maker(order: OrderId, product: Gtin, serial: &Serial) -> Option<T::AccountId> {
		let (_, item) = Self::find(&ItemKey::Sgtin { gtin: product, serial: serial.clone() })?;
		let delivered = item.sale.is_some_and(|sale| sale.order == Some(order));
		if delivered {
			Self::account_of(item.maker)
		} else {
			None
		}
	}

	fn maker_weight(items: u32) -> Weight {
		// Nothing is read where no item is named. The same holds below.
		if items == 0 {
			return Weight::zero();
		}
		T::WeightInfo::maker(items)
	}

	fn weight(lines: u32, items: u32) -> Weight {
		if items == 0 {
			return Weight::zero();
		}
		T::WeightInfo::deliver(lines, items)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_items(product: Gtin, serials: &[Serial], seller: &T::AccountId) {
		crate::benchmarking::possess::<T>(product, serials, seller);
	}
}
