// SPDX-License-Identifier: Apache-2.0

//! The dial, and how a timestamp moves it on.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use souk_primitives::Millis;

/// What the clock shows, and the timestamp it showed it at.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Dial {
	/// The moment the clock shows, in milliseconds since the Unix epoch.
	pub moment: Millis,
	/// The last timestamp, in milliseconds since the Unix epoch.
	pub seen: Millis,
	/// Whether transactions were stopped at that timestamp.
	pub stopped: bool,
}

/// What a timestamp did to a dial, if it was worth an event.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Tick {
	/// The clock moved on by all the time that passed, or it stood as it did before.
	Plain,
	/// The clock left out so many milliseconds.
	FellBehind(Millis),
	/// The clock stopped.
	Stopped,
	/// The clock goes on.
	Resumed,
}

impl Dial {
	/// A clock that starts at a timestamp.
	pub fn start(timestamp: Millis, stopped: bool) -> Self {
		Self { moment: timestamp, seen: timestamp, stopped }
	}

	/// How far the clock is behind the timestamp, in milliseconds.
	pub fn behind(&self) -> Millis {
		// Cannot saturate: by invariant 1 the clock is never ahead.
		self.seen.saturating_sub(self.moment)
	}

	/// Take in the timestamp of a block. The clock moves on by the time since the last one, at most by `max_step`, and not
	/// at all if transactions are stopped. It never goes back, whatever the timestamp.
	///
	/// A block whose transactions were stopped does not count, so the time before it does not either. The time after it
	/// does, up to `max_step`: the block after a stop is the first that takes transactions again.
	pub fn turn(&mut self, timestamp: Millis, max_step: Millis, stopped: bool) -> Tick {
		let was = core::mem::replace(&mut self.stopped, stopped);
		let passed = timestamp.saturating_sub(self.seen);
		self.seen = self.seen.max(timestamp);
		if stopped {
			return if was { Tick::Plain } else { Tick::Stopped };
		}
		let step = passed.min(max_step);
		// Cannot saturate: the moment is at most the last timestamp, and the step at most what passed since.
		self.moment = self.moment.saturating_add(step);
		match passed.saturating_sub(step) {
			_ if was => Tick::Resumed,
			0 => Tick::Plain,
			by => Tick::FellBehind(by),
		}
	}
}
