// SPDX-License-Identifier: Apache-2.0

//! Time: every open order has a deadline, and past it anybody, or an idle block, moves it on.

use crate::{
	types::{
		after, count, DueKey, End, MaxBatch, Role, RulingSource, Step, Work, MAX_LINES, MAX_SHIPPED_ITEMS,
		MAX_TRANSFERS, OTHER_PAYEES,
	},
	weights::WeightInfo,
	Config, Due, Error, Event, Lines, OrderOf, Orders, Pallet, RecordedSales,
};
use frame_support::{
	ensure, pallet_prelude::*, storage::with_storage_layer, traits::Defensive, weights::WeightMeter,
};
use souk_primitives::{order::OrderState, Millis, OrderId};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_advance_orders(orders: BoundedVec<OrderId, MaxBatch>) -> Result<Weight, DispatchError> {
		let now = Self::now();
		let mut weight = Weight::zero();
		let mut moved = false;
		let mut failure = DispatchError::from(Error::<T>::NothingDue);
		for id in orders {
			let step = with_storage_layer(|| Self::advance(id, now));
			let work = match step {
				Ok(work) => {
					moved = true;
					work
				},
				// Only looked at.
				Err(error) if error == Error::<T>::NothingDue.into() => Work::default(),
				// May have been tried in full.
				Err(error) => {
					failure = error;
					Work {
						lines: MAX_LINES,
						transfers: MAX_TRANSFERS,
						items: MAX_SHIPPED_ITEMS,
						told: Self::told_at_most(),
					}
				},
			};
			weight = weight
				.saturating_add(T::WeightInfo::advance_order(work.lines, work.transfers))
				.saturating_add(Self::others_weight(work));
		}
		ensure!(moved, failure);
		Ok(weight)
	}

	/// Move one order on that is due.
	///
	/// # Errors
	///
	/// [`Error::NothingDue`] if there is no such open order or its deadline has not passed; else why it cannot be settled.
	/// Nothing must be kept of an error.
	fn advance(id: OrderId, now: Millis) -> Result<Work, DispatchError> {
		let order = Orders::<T>::get(id).ok_or(Error::<T>::NothingDue)?;
		ensure!(now >= order.deadline, Error::<T>::NothingDue);
		let lines = Lines::<T>::get(id);
		let shipped = lines.iter().any(|line| line.shipped > 0);
		let partly = order.state == OrderState::Accepted && shipped;
		let step = if partly { Step::LapsePartly } else { Step::Lapse };
		match after(order.state, step, Role::Anyone) {
			Some(OrderState::Expired) => Self::settle(id, order, lines, End::Expired, now),
			Some(OrderState::Shipped) => Self::close_shipping(id, order, lines, now),
			Some(OrderState::Delivered) => Self::deliver(id, order, now),
			Some(OrderState::Completed) => Self::settle(id, order, lines, End::Completed, now),
			// Silence is consent. Whether the units came back nobody said, so they are not restocked.
			Some(OrderState::Returned) => {
				Self::settle(id, order, lines, End::Returned { restock: false }, now)
			},
			Some(OrderState::Ruled) => {
				let points = order.default_ruling;
				Self::rule(id, order, points, RulingSource::Default, now)
			},
			// Final orders, which the table knows no way out of.
			_ => Err(Error::<T>::NothingDue.into()),
		}
	}

	/// Work the head of the queue off while it is due and the meter lasts.
	///
	/// Every turn removes the head or moves it back, so an order that cannot be settled holds nobody up.
	///
	/// One cursor for all turns: looking for the first key again would step over every key removed earlier in the block.
	/// It can miss nothing. An order is only ever moved to now or behind it, so never to before the cursor; one moved to
	/// the very key it was taken from, because governance gives it no time at all, is the next block's first.
	pub(crate) fn service_queue(meter: &mut WeightMeter) {
		let now = Self::now();
		let mut pruned = 0u32;
		let mut queue = Due::<T>::iter_keys();
		while meter.try_consume(T::WeightInfo::queue_head()).is_ok() {
			let Some(due) = queue.next().filter(|due| due.at() <= now) else { break };
			let id = due.order();
			let Some(order) = Orders::<T>::get(id).defensive_proof("every entry of the queue has an order")
			else {
				Due::<T>::remove(due);
				continue;
			};
			let work = Self::most_work(id, &order);
			let weight = if order.state.is_final() {
				T::WeightInfo::prune_order(work.lines)
			} else {
				T::WeightInfo::advance_order(work.lines, work.transfers)
					.saturating_add(Self::others_weight(work))
			};
			if meter.try_consume(weight).is_err() {
				break;
			}
			if order.state.is_final() {
				Self::remove(id, &order);
				pruned = pruned.saturating_add(1);
			} else if let Err(error) = with_storage_layer(|| Self::advance(id, now)) {
				Self::postpone(id, order, now, error);
			}
		}
		if pruned > 0 {
			Self::deposit_event(Event::OrdersPruned { orders: pruned });
		}
	}

	/// Let an order wait that cannot be settled now. Its deadline stays passed: the parties do not get more time.
	fn postpone(id: OrderId, mut order: OrderOf<T>, now: Millis, error: DispatchError) {
		// At least one millisecond on, or the head of the queue would not move.
		let until = Self::later(now, T::RetryPeriod::get().max(1));
		Due::<T>::remove(DueKey::new(order.queued, id));
		Due::<T>::insert(DueKey::new(until, id), ());
		order.queued = until;
		Orders::<T>::insert(id, order);
		Self::deposit_event(Event::OrderPostponed { order: id, until, error });
	}

	/// The most a settlement of this order can do.
	fn most_work(id: OrderId, order: &OrderOf<T>) -> Work {
		let lines = Lines::<T>::get(id);
		// Promoters named on several lines count several times, up to the bound of an order. Bounded numbers all.
		let payees = lines.iter().fold(OTHER_PAYEES, |sum, line| sum.saturating_add(line.depth()));
		let transfers = payees.saturating_mul(count(order.assets.len())).min(MAX_TRANSFERS);
		let items = lines.iter().fold(0u32, |sum, line| sum.saturating_add(count(line.items.len())));
		Work { lines: count(lines.len()), transfers, items, told: Self::told_weight(order, &lines) }
	}

	pub(crate) fn do_prune_orders(orders: BoundedVec<OrderId, MaxBatch>) -> DispatchResult {
		let now = Self::now();
		let mut pruned = 0u32;
		for id in orders {
			let Some(order) = Orders::<T>::get(id) else { continue };
			if order.state.is_final() && now >= order.deadline {
				Self::remove(id, &order);
				// At most a batch.
				pruned = pruned.saturating_add(1);
			}
		}
		ensure!(pruned > 0, Error::<T>::NotPrunable);
		Self::deposit_event(Event::OrdersPruned { orders: pruned });
		Ok(())
	}

	/// Remove every trace of a final order.
	fn remove(id: OrderId, order: &OrderOf<T>) {
		Due::<T>::remove(DueKey::new(order.queued, id));
		Orders::<T>::remove(id);
		Lines::<T>::remove(id);
		if let Some(hash) = order.sale {
			RecordedSales::<T>::remove(hash);
		}
	}
}
