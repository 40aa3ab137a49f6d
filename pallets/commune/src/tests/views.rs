// SPDX-License-Identifier: Apache-2.0

use crate::mock::*;
use frame_support::assert_ok;
use souk_primitives::commune::{CommuneClaim, DividedView, WaitingView};
use sp_runtime::Perbill;

#[test]
fn should_say_what_waits_and_what_was_gathered() {
	build_and_execute(|| {
		fund(&SOUK, 1_000);
		stake(0, 10, acc(10), 100);
		stake(0, 10, acc(20), 200);
		stake(0, 11, acc(20), 300);
		work(20, 30);
		work(21, 10);
		assert_eq!(Commune::commune().gathered, [(SOUK, 1_000), (TIME, 0)]);
		divide();
		fund(&TIME, 7);

		let view = Commune::commune();
		assert_eq!((view.cycle, view.pot, view.stake_part), (1, pot(), Perbill::from_percent(60)));
		assert_eq!(view.gathered, [(SOUK, 0), (TIME, 7)]);
		assert_eq!(
			view.divisions[0].assets,
			[DividedView { asset: SOUK, stake: 600, stake_paid: 0, work: 400, work_paid: 0 }]
		);
		let waiting =
			|claim, amount| WaitingView { cycle: 0, claim, amounts: vec![(SOUK, amount)], until: 3 };
		let behind = |validator| CommuneClaim::Stake { validator: acc(validator), page: 0 };
		let all = [waiting(CommuneClaim::Work, 300), waiting(behind(10), 200), waiting(behind(11), 300)];
		assert_eq!(Commune::waiting(acc(20)), all);
		// What a view names can be claimed, and is not named again.
		assert_ok!(claim_stake(0, 11, 20));
		assert_eq!(Commune::waiting(acc(20)), all[..2]);
		assert_ok!(claim_work(0, 20));
		assert_eq!(Commune::waiting(acc(20)), all[1..2]);
		assert_eq!(Commune::waiting(acc(30)), []);
		// Nobody stakes any more.
		Active::set(9);
		divide();
		divide();
		assert_eq!(Commune::waiting(acc(20)), []);
	});
}
