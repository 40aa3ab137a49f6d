// SPDX-License-Identifier: Apache-2.0

//! The step of a block, and the time that other pallets read.

use crate::{types::Tick, Config, Dial, Dials, Event, Pallet};
use core::time::Duration;
use frame_support::traits::{Get, OnTimestampSet, UnixTime};
use souk_primitives::Millis;

impl<T: Config> OnTimestampSet<Millis> for Pallet<T> {
	/// Move the clock on: one read, one write, one question whether transactions are stopped, at most one event.
	fn on_timestamp_set(timestamp: Millis) {
		let stopped = T::Paused::get();
		let Some(mut dial) = Dials::<T>::get() else {
			Dials::<T>::put(Dial::start(timestamp, stopped));
			return;
		};
		let tick = dial.turn(timestamp, T::MaxStep::get(), stopped);
		Dials::<T>::put(dial);
		let (moment, behind) = (dial.moment, dial.behind());
		match tick {
			Tick::Plain => (),
			Tick::FellBehind(by) => Self::deposit_event(Event::FellBehind { by, behind }),
			Tick::Stopped => Self::deposit_event(Event::Stopped { moment }),
			Tick::Resumed => Self::deposit_event(Event::Resumed { moment, behind }),
		}
	}
}

impl<T: Config> UnixTime for Pallet<T> {
	/// The moment of the clock. Zero before the first timestamp.
	fn now() -> Duration {
		Duration::from_millis(Dials::<T>::get().map_or(0, |dial| dial.moment))
	}
}

impl<T: Config> Pallet<T> {
	/// Let so many milliseconds pass, as if there had been a block in every slot of them. For tests and benchmarks: a
	/// chain has no way to do this.
	#[cfg(any(feature = "std", feature = "runtime-benchmarks"))]
	pub fn skip(passed: Millis) {
		Dials::<T>::mutate(|dial| {
			if let Some(dial) = dial {
				dial.moment = dial.moment.saturating_add(passed);
				dial.seen = dial.seen.saturating_add(passed);
			}
		});
	}
}
