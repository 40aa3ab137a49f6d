// SPDX-License-Identifier: Apache-2.0

//! What clients read.

use crate::{Config, Dials, Pallet};
use souk_primitives::clock::ClockView;

impl<T: Config> Pallet<T> {
	/// What the clock shows. All zero before the first timestamp.
	pub fn clock_view() -> ClockView {
		Dials::<T>::get().map_or_else(ClockView::default, |dial| ClockView {
			now: dial.moment,
			behind: dial.behind(),
			stopped: dial.stopped,
		})
	}
}
