// SPDX-License-Identifier: Apache-2.0

//! The clock of the consensus: one small step at a time, in idle time or by anybody's call.

use crate::{
	types::{Closing, Cycle},
	ClosingCycle, Commitments, Config, CurrentCycle, Error, Event, Pallet, Queue, Rounds, WeightInfo,
};
use frame_support::{
	dispatch::DispatchResultWithPostInfo,
	ensure,
	traits::{Get, Randomness, UnixTime},
	weights::{Weight, WeightMeter},
};
use frame_system::pallet_prelude::BlockNumberFor;
use souk_primitives::{
	experience::{CycleNumber, Phase},
	Millis,
};
use sp_core::H256;
use sp_runtime::traits::{BlockNumberProvider, Saturating};

impl<T: Config> Pallet<T> {
	/// The time now, in milliseconds since the Unix epoch.
	pub(crate) fn now() -> Millis {
		// Half a billion years fit.
		Millis::try_from(T::Time::now().as_millis()).unwrap_or(Millis::MAX)
	}

	/// The most one step can cost.
	pub(crate) fn longest_step() -> Weight {
		let reports = T::MaxPanel::get().saturating_add(T::MaxOpen::get());
		let steps = T::WeightInfo::judge_product(reports)
			.max(T::WeightInfo::forfeit_report())
			.max(T::WeightInfo::split_pool(T::MaxAssets::get()));
		T::WeightInfo::look().saturating_add(steps)
	}

	/// Do what there is to do as far as it fits.
	pub(crate) fn serve(meter: &mut WeightMeter) {
		while Self::step(meter) {}
	}

	pub(crate) fn do_advance_cycle(steps: u32) -> DispatchResultWithPostInfo {
		let limit = Self::longest_step().saturating_mul(steps.max(1).into());
		let mut meter = WeightMeter::with_limit(limit);
		let mut done = 0u32;
		while done < steps && Self::step(&mut meter) {
			done = done.saturating_add(1);
		}
		ensure!(done > 0, Error::<T>::NothingToDo);
		Ok(Some(meter.consumed()).into())
	}

	/// Do one thing, if there is one and it fits. What it costs does not depend on how many there are.
	fn step(meter: &mut WeightMeter) -> bool {
		if meter.try_consume(T::WeightInfo::look()).is_err() {
			return false;
		}
		let now = Self::now();
		let Some(mut cycle) = CurrentCycle::<T>::get() else {
			Self::begin(0, now);
			return true;
		};
		if cycle.seed.is_none() {
			let young = cycle.began_at.saturating_add(T::RandomnessDelay::get());
			if let Some(seed) = Self::randomness(b"draw", cycle.number, young) {
				cycle.seed = Some(seed);
				Self::deposit_event(Event::DrawTaken { cycle: cycle.number, seed });
				CurrentCycle::<T>::put(cycle);
				return true;
			}
		}
		if let Some(mut closing) = ClosingCycle::<T>::get() {
			let Some(seed) = closing.seed else {
				// Ties must be decided by something no report could be made for.
				let Some(seed) = Self::randomness(b"ties", closing.number, closing.over_at) else {
					return false;
				};
				closing.seed = Some(seed);
				ClosingCycle::<T>::put(closing);
				return true;
			};
			return Self::close_step(closing, &seed, meter);
		}
		if cycle.phase(now) == Phase::Over {
			Self::close_cycle(cycle.number);
			Self::begin(cycle.number.saturating_add(1), now);
			return true;
		}
		false
	}

	/// Chain randomness for a purpose, if it is not older than block `young`.
	fn randomness(purpose: &[u8; 4], cycle: CycleNumber, young: BlockNumberFor<T>) -> Option<H256> {
		let mut subject = alloc::vec::Vec::from(&b"souk/experience/"[..]);
		subject.extend_from_slice(purpose);
		subject.extend_from_slice(&cycle.to_le_bytes());
		let (seed, known) = T::Randomness::random(&subject);
		(known >= young).then_some(seed)
	}

	fn begin(number: CycleNumber, now: Millis) {
		let periods = T::Periods::get();
		// Periods start when a cycle does, not when the one before should have ended: if the chain stands still nobody loses
		// a window.
		let commit_until = now.saturating_add(periods.commit);
		let reveal_until = commit_until.saturating_add(periods.reveal);
		CurrentCycle::<T>::put(Cycle {
			number,
			began: now,
			began_at: T::BlockNumberProvider::current_block_number(),
			commit_until,
			reveal_until,
			seed: None,
			reports: 0,
		});
		Self::deposit_event(Event::CycleBegan { cycle: number, commit_until, reveal_until });
	}

	fn close_cycle(number: CycleNumber) {
		ClosingCycle::<T>::put(Closing {
			number,
			over_at: T::BlockNumberProvider::current_block_number(),
			seed: None,
			judged: None,
			forfeited: None,
		});
	}

	/// One step of closing a cycle: judge a product, forfeit a report, or, when none is left, split the pool.
	pub(crate) fn close_step(
		mut closing: Closing<T::AccountId, BlockNumberFor<T>>,
		seed: &H256,
		meter: &mut WeightMeter,
	) -> bool {
		let number = closing.number;
		let mut queue = match closing.judged {
			Some(last) => Queue::<T>::iter_key_prefix_from(number, Queue::<T>::hashed_key_for(number, last)),
			None => Queue::<T>::iter_key_prefix(number),
		};
		if let Some(product) = queue.next() {
			let reports = Rounds::<T>::get(product).map_or(0, |round| round.panel.saturating_add(round.open));
			if meter.try_consume(T::WeightInfo::judge_product(reports)).is_err() {
				return false;
			}
			Self::judge_product(number, product, seed);
			closing.judged = Some(product);
			ClosingCycle::<T>::put(closing);
			return true;
		}
		let mut silent = match &closing.forfeited {
			Some((product, who)) => {
				let last = Commitments::<T>::hashed_key_for((number, *product, who));
				Commitments::<T>::iter_key_prefix_from((number,), last)
			},
			None => Commitments::<T>::iter_key_prefix((number,)),
		};
		if let Some((product, who)) = silent.next() {
			if meter.try_consume(T::WeightInfo::forfeit_report()).is_err() {
				return false;
			}
			Self::forfeit(number, product, &who);
			closing.forfeited = Some((product, who));
			ClosingCycle::<T>::put(closing);
			return true;
		}
		if meter.try_consume(T::WeightInfo::split_pool(T::MaxAssets::get())).is_err() {
			return false;
		}
		Self::split_cycle(number);
		true
	}
}
