// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Running, WeightInfo};
use frame_support::{traits::Hooks, weights::Weight};

#[test]
fn should_divide_in_idle_time_when_a_cycle_is_closed() {
	build_and_execute(|| {
		FirstOpen::set(1);
		let look = <() as WeightInfo>::look();
		assert_eq!(Commune::on_idle(1, Weight::MAX), look);
		assert!(Running::<Test>::get().over.is_some());
		// It does not fit.
		assert_eq!(Commune::on_idle(1, look), look);
		assert_eq!(Running::<Test>::get().cycle, 0);
		assert_eq!(Commune::on_idle(1, Weight::MAX), Commune::longest_step());
		assert_eq!(Running::<Test>::get().cycle, 1);
		assert_eq!(Commune::on_idle(1, Weight::MAX), look);
		assert_eq!(Commune::on_idle(1, Weight::zero()), Weight::zero());
	});
}
