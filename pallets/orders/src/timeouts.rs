// SPDX-License-Identifier: Apache-2.0

//! Time: every open order has a deadline. Past it any account, or an idle block, moves the order on.

use crate::{
	case::{Case, Head},
	types::{after, later, Actor, End, MaxBatch, RulingSource, Step, Work},
	weights::WeightInfo,
	Config, Due, Error, Event, Pallet,
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
					Self::most_work()
				},
			};
			weight = weight.saturating_add(Self::weigh(T::WeightInfo::advance_order, work));
		}
		ensure!(moved, failure);
		Ok(weight)
	}

	/// Move one order on if it is due.
	///
	/// # Errors
	///
	/// [`Error::NothingDue`] if there is no such order, or any of [`Case::lapse`].
	fn advance(id: OrderId, now: Millis) -> Result<Work, DispatchError> {
		let head = Head::<T>::find(id, now).ok_or(Error::<T>::NothingDue)?;
		// Here as well, so that lines are read only if the order is due.
		ensure!(now >= head.order.deadline, Error::<T>::NothingDue);
		head.open().lapse()
	}

	/// Work off the head of the queue while it is due and the meter lasts.
	///
	/// Every turn removes the head or moves it back, so an order that cannot be settled holds up no other.
	///
	/// All turns share one cursor. Looking for the first key again would step over every key removed earlier in the block.
	/// The cursor misses nothing: an order is only ever moved to now or behind it, so never to before the cursor. An order
	/// moved to the very key it was taken from, because governance gives it no time at all, comes first in the next block.
	pub(crate) fn service_queue(meter: &mut WeightMeter) {
		let now = Self::now();
		let mut pruned = 0u32;
		let mut queue = Due::<T>::iter_keys();
		while meter.try_consume(T::WeightInfo::queue_head()).is_ok() {
			let Some(due) = queue.next().filter(|due| due.at() <= now) else { break };
			let id = due.order();
			let found = Head::<T>::find(id, now).defensive_proof("every entry of the queue has an order");
			let Some(head) = found else {
				Due::<T>::remove(due);
				continue;
			};
			let case = head.open();
			let work = case.most_work();
			let is_final = case.order.state.is_final();
			let weight = if is_final {
				T::WeightInfo::prune_order(work.lines)
			} else {
				Self::weigh(T::WeightInfo::advance_order, work)
			};
			if meter.try_consume(weight).is_err() {
				break;
			}
			if is_final {
				case.into_head().remove();
				pruned = pruned.saturating_add(1);
			} else if let Err(error) = with_storage_layer(|| case.lapse()) {
				Self::postpone(id, now, error);
			}
		}
		if pruned > 0 {
			Self::deposit_event(Event::OrdersPruned { orders: pruned });
		}
	}

	/// Let an order wait that cannot be settled now. Its deadline stays passed: the parties do not get more time.
	fn postpone(id: OrderId, now: Millis, error: DispatchError) {
		// It was there a moment ago, and a failed step changed nothing.
		let Some(head) = Head::<T>::find(id, now) else { return };
		// At least one millisecond on, or the head of the queue would not move.
		let until = later(now, T::RetryPeriod::get().max(1));
		head.queue(until);
		Self::deposit_event(Event::OrderPostponed { order: id, until, error });
	}

	pub(crate) fn do_prune_orders(orders: BoundedVec<OrderId, MaxBatch>) -> DispatchResult {
		let now = Self::now();
		let mut pruned = 0u32;
		for id in orders {
			let Some(head) = Head::<T>::find(id, now) else { continue };
			if head.order.state.is_final() && now >= head.order.deadline {
				head.remove();
				// At most a batch.
				pruned = pruned.saturating_add(1);
			}
		}
		ensure!(pruned > 0, Error::<T>::NotPrunable);
		Self::deposit_event(Event::OrdersPruned { orders: pruned });
		Ok(())
	}
}

impl<T: Config> Case<T> {
	/// Go where the table of moves leads once the deadline has passed.
	///
	/// # Errors
	///
	/// [`Error::NothingDue`] if the deadline has not passed or the order is final, [`Error::Undeliverable`] if an asset of
	/// the order does not move. The caller must keep nothing then.
	fn lapse(self) -> Result<Work, DispatchError> {
		ensure!(self.now >= self.order.deadline, Error::<T>::NothingDue);
		let state = self.order.state;
		let shipped = self.lines.iter().any(|line| line.shipped > 0);
		let partly = state == OrderState::Accepted && shipped;
		let step = if partly { Step::LapsePartly } else { Step::Lapse };
		match after(state, step, Actor::Anyone) {
			Some(OrderState::Expired) => self.settle(End::Expired),
			Some(OrderState::Shipped) => self.close_shipping(),
			Some(OrderState::Delivered) => self.deliver(),
			Some(OrderState::Completed) => self.settle(End::Completed),
			// The seller was silent and so agreed. The units may not have come back, so they are not restocked.
			Some(OrderState::Returned) => self.settle(End::Returned { restock: false }),
			Some(OrderState::Ruled) => {
				let points = self.order.default_ruling;
				self.rule(points, RulingSource::Default)
			},
			// The table has no way out of a final state.
			_ => Err(Error::<T>::NothingDue.into()),
		}
	}
}
