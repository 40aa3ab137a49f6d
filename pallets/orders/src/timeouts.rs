// SPDX-License-Identifier: Apache-2.0

//! Time: every open order has a deadline. Past it any account, or an idle block, moves the order on.

use crate::{
	case::{Case, Head},
	types::{after, later, Actor, End, MaxBatch, SizedOrder, Step, Work},
	weights::WeightInfo,
	Config, Due, Error, Event, Pallet,
};
use frame_support::{
	ensure, pallet_prelude::*, storage::with_storage_layer, traits::Defensive, weights::WeightMeter,
};
use souk_primitives::{
	order::{OrderSize, OrderState},
	Millis, OrderId,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_advance_orders(
		orders: BoundedVec<SizedOrder, MaxBatch>,
		weight: &mut Weight,
	) -> DispatchResult {
		let now = Self::now();
		let steps = orders.into_iter().map(|SizedOrder { order, extent }| {
			(order, move |weight: &mut Weight| Self::advance(order, now, extent, weight))
		});
		Self::batch(Error::<T>::NothingDue, steps, weight)
	}

	/// Take a step with each order of a batch, each by itself. Orders of which the step fails are skipped. Nothing is said of an order that
	/// fails with `quiet`, or that is not the caller's: nobody may write of the orders of others.
	///
	/// # Errors
	///
	/// If no order took its step: why the last failed, or `quiet`.
	pub(crate) fn batch<Step>(
		quiet: Error<T>,
		steps: impl Iterator<Item = (OrderId, Step)>,
		weight: &mut Weight,
	) -> DispatchResult
	where
		Step: FnOnce(&mut Weight) -> DispatchResult,
	{
		let quiet = DispatchError::from(quiet);
		let others: [DispatchError; 3] =
			[Error::<T>::OrderNotFound.into(), Error::<T>::NotParty.into(), Error::<T>::WrongParty.into()];
		let (mut moved, mut failure) = (false, quiet);
		*weight = Weight::zero();
		for (order, step) in steps {
			let mut one = T::WeightInfo::read_head();
			match with_storage_layer(|| step(&mut one)) {
				Ok(()) => moved = true,
				Err(error) if error == quiet => {},
				Err(error) => {
					failure = error;
					if !others.contains(&error) {
						Self::deposit_event(Event::OrderSkipped { order, error });
					}
				},
			}
			*weight = weight.saturating_add(one);
		}
		ensure!(moved, failure);
		Ok(())
	}

	/// Move one order on if it is due.
	///
	/// # Errors
	///
	/// [`Error::NothingDue`] if there is no such order, [`Error::LargerThanSaid`], or any of [`Case::lapse`].
	fn advance(id: OrderId, now: Millis, size: OrderSize, weight: &mut Weight) -> DispatchResult {
		let head = Head::<T>::find(id, now).ok_or(Error::<T>::NothingDue)?;
		// Here as well, so that lines are read only if the order is due. A final order moves nowhere.
		let due = now >= head.order.deadline && !head.order.state.is_final();
		ensure!(due, Error::<T>::NothingDue);
		let case = head.open_sized(size, weight)?;
		Self::bill(weight, T::WeightInfo::advance_order, |work| case.lapse(work))
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
			} else if let Err(error) = with_storage_layer(|| case.lapse(&mut Work::default())) {
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

	pub(crate) fn do_prune_orders(
		orders: BoundedVec<OrderId, MaxBatch>,
		weight: &mut Weight,
	) -> DispatchResult {
		let now = Self::now();
		let mut pruned = 0u32;
		*weight = Weight::zero();
		for id in orders {
			let found = Head::<T>::find(id, now);
			let over = found.filter(|head| head.order.state.is_final() && now >= head.order.deadline);
			let one = match over {
				Some(head) => {
					let lines = head.order.extent.lines;
					head.remove();
					// At most a batch.
					pruned = pruned.saturating_add(1);
					T::WeightInfo::prune_order(lines)
				},
				None => T::WeightInfo::read_head(),
			};
			*weight = weight.saturating_add(one);
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
	fn lapse(self, work: &mut Work) -> DispatchResult {
		ensure!(self.now >= self.order.deadline, Error::<T>::NothingDue);
		let state = self.order.state;
		let shipped = self.lines.iter().any(|line| line.shipped > 0);
		let partly = state == OrderState::Accepted && shipped;
		let step = if partly { Step::LapsePartly } else { Step::Lapse };
		match after(state, step, Actor::Anyone) {
			Some(OrderState::Expired) => self.settle(End::Expired, work),
			Some(OrderState::Shipped) => self.close_shipping(Actor::Anyone, work),
			Some(OrderState::Delivered) => self.deliver(work),
			Some(OrderState::Completed) => self.settle(End::Completed, work),
			// The seller was silent and so agreed. The units may not have come back, so they are not restocked.
			Some(OrderState::Returned) => self.settle(End::Returned { restock: false }, work),
			Some(OrderState::Ruled) => self.lapse_dispute(work),
			// The table has no way out of a final state.
			_ => Err(Error::<T>::NothingDue.into()),
		}
	}
}
