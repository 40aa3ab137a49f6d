// SPDX-License-Identifier: Apache-2.0

//! The pallet's events. It has no calls, so it has no errors.

use frame_support::pallet_macros::pallet_section;

/// A section of the pallet's module.
#[pallet_section]
mod events {
	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// There was no block for longer than [`Config::MaxStep`]. The clock left out the rest.
		FellBehind {
			/// What it left out, in milliseconds.
			by: Millis,
			/// How far the clock is behind the timestamp in all, in milliseconds.
			behind: Millis,
		},
		/// Transactions are stopped, and with them the clock.
		Stopped {
			/// The moment the clock shows, in milliseconds since the Unix epoch.
			moment: Millis,
		},
		/// Transactions go on, and with them the clock.
		Resumed {
			/// The moment the clock shows, in milliseconds since the Unix epoch.
			moment: Millis,
			/// How far the clock is behind the timestamp in all, in milliseconds.
			behind: Millis,
		},
	}
}
