// SPDX-License-Identifier: Apache-2.0

//! The clock of the consensus. It moves one small step at a time, in idle time or by a call that anyone may make.

use crate::{
	types::{can_decide, Closing, Cycle, EARNING_CYCLES},
	ClosingCycle, Commitments, Config, CurrentCycle, EnrolledTesters, Error, Event, Pallet, Queue, Rounds,
	WeightInfo, MAX_BATCH,
};
use frame_support::{
	dispatch::{DispatchClass, DispatchErrorWithPostInfo, DispatchResultWithPostInfo},
	traits::{Get, Randomness},
	weights::{Weight, WeightMeter},
};
use frame_system::pallet_prelude::BlockNumberFor;
use souk_primitives::{
	clock::millis,
	commune::{Cycles, PanelWork},
	experience::{CycleNumber, Phase},
	Millis,
};
use sp_core::H256;
use sp_runtime::traits::{BlockNumberProvider, Saturating};

impl<T: Config> Cycles for Pallet<T> {
	fn first_open() -> CycleNumber {
		// The cycle that is being closed, or else the one that runs. There is none before the first step.
		ClosingCycle::<T>::get().map_or_else(Self::current_number, |closing| closing.number)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_open(first: CycleNumber) {
		ClosingCycle::<T>::kill();
		Self::begin(first, Self::now());
	}
}

impl<T: Config> Pallet<T> {
	/// The time now, in milliseconds since the Unix epoch.
	pub(crate) fn now() -> Millis {
		millis::<T::Time>()
	}

	/// The most that one step can weigh.
	pub(crate) fn longest_step() -> Weight {
		let reports = T::MaxPanel::get().saturating_add(T::MaxOpen::get());
		let steps = Self::judging(reports)
			.max(T::WeightInfo::forfeit_report())
			.max(T::WeightInfo::split_pool(T::MaxAssets::get()));
		T::WeightInfo::look().saturating_add(steps)
	}

	/// The most that judging a product with so many reports can weigh, with what the hearer of panels does.
	fn judging(reports: u32) -> Weight {
		T::WeightInfo::judge_product(reports)
			.saturating_add(T::PanelWork::weight().saturating_mul(reports.into()))
	}

	/// Do as many steps as there are and as fit.
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
		let post_info = Some(meter.consumed()).into();
		if done == 0 {
			// A call that finds nothing to do has only looked. It pays for that, and not for the steps it asked for.
			return Err(DispatchErrorWithPostInfo { post_info, error: Error::<T>::NothingToDo.into() });
		}
		Ok(post_info)
	}

	/// Do one step, if there is one and it fits. Its cost does not depend on the number of steps there are.
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
				// The randomness that decides ties must be younger than the last report, so that no report can be made
				// for it.
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

	/// Chain randomness for a purpose. `None` if it was known before block `young`.
	fn randomness(purpose: &[u8; 4], cycle: CycleNumber, young: BlockNumberFor<T>) -> Option<H256> {
		let mut subject = alloc::vec::Vec::from(&b"souk/experience/"[..]);
		subject.extend_from_slice(purpose);
		subject.extend_from_slice(&cycle.to_le_bytes());
		let (seed, known) = T::Randomness::random(&subject);
		(known >= young).then_some(seed)
	}

	fn begin(number: CycleNumber, now: Millis) {
		let periods = T::Periods::get();
		// The windows start when the cycle starts, not when the cycle before should have ended. So no window is lost if
		// the chain stands still.
		let commit_until = now.saturating_add(periods.commit);
		let reveal_until = commit_until.saturating_add(periods.reveal);
		// Whoever joins, leaves or changes stratum later does not change the draws of this cycle. So nobody who knows
		// the seed can choose among panels.
		let enrolled = EnrolledTesters::<T>::get();
		CurrentCycle::<T>::put(Cycle {
			number,
			began: now,
			began_at: T::BlockNumberProvider::current_block_number(),
			commit_until,
			reveal_until,
			seed: None,
			reports: 0,
			veterans: enrolled.veterans,
			newcomers: enrolled.newcomers,
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
			producers: Default::default(),
		});
	}

	/// One step of closing a cycle: judge a product; else forfeit a report; else split the pool.
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
			if meter.try_consume(Self::judging(reports)).is_err() {
				return false;
			}
			if let Some(producer) = Self::judge_product(number, product, seed) {
				closing.count(producer);
			}
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
		Self::split_cycle(number, closing.is_broad(T::MinProducers::get()));
		true
	}

	/// Check the configuration, in the tests of a runtime. Panics if a cycle could not be closed with it.
	pub(crate) fn check_configuration() {
		assert!(T::MaxModels::get() > 0 && T::MaxVersions::get() > 0, "an expert can publish");
		assert!(T::MaxSkills::get() > 0, "a tester can have power in a category");
		assert!(T::MaxAssets::get() > 0, "a pool can be paid in");
		assert!(T::MaxAssets::get() <= 16, "a claim pays in every asset of a pool");
		let reports = T::MaxPanel::get().saturating_add(T::MaxOpen::get());
		let service = T::MaxServiceWeight::get();
		let blocks = T::BlockWeights::get();
		assert!(
			service.saturating_mul(4).all_lte(blocks.max_block),
			"closing never takes more than a quarter of a block"
		);
		let step = Self::longest_step();
		assert!(
			step.all_lte(service),
			"idle time can judge a product with {reports} reports: {step:?} of {service:?}"
		);
		let limit = blocks.get(DispatchClass::Normal).max_extrinsic.unwrap_or(blocks.max_block);
		assert!(step.all_lte(limit), "a call can judge a product with that many reports");
		let batch = T::WeightInfo::expire_cycle(MAX_BATCH).max(T::WeightInfo::prune_purchases(MAX_BATCH));
		assert!(batch.all_lte(limit), "the largest batch fits a block");
		assert!(
			can_decide(&T::Parameters::get(), T::MaxPanel::get()),
			"a panel aims at a quorum and can have one"
		);
		let claimed = T::Periods::get().claim.saturating_add(T::Periods::get().carry);
		assert!(claimed < EARNING_CYCLES, "backers have their part of what is claimed in time");
		assert!(T::Periods::get().is_valid(), "a cycle has both windows, and its pay can be claimed");
	}
}
