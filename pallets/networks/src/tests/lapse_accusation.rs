// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::traits::BadOrigin;

#[test]
fn should_pay_the_accused_when_nobody_upholds_in_time() {
	build_and_execute(|| {
		let call = || {
			Networks::lapse_accusation(signed(stranger()), SHOP, promoter(1)).map_err(|refused| refused.error)
		};
		assert_noop!(Networks::lapse_accusation(RuntimeOrigin::root(), SHOP, promoter(1)), BadOrigin);
		assert_noop!(call(), Error::<Test>::MemberNotFound);
		open_with(1);
		assert_noop!(call(), Error::<Test>::AccusationNotFound);
		assert_ok!(Networks::accuse_member(signed(owner()), SHOP, promoter(1), content(5)));
		set_now(START + ACCUSATION_PERIOD);
		assert_noop!(call(), Error::<Test>::DeadlineNotPassed);
		set_now(START + ACCUSATION_PERIOD + 1);
		events();
		assert_ok!(call());
		let deposit = ACCUSATION_DEPOSIT;
		assert_eq!(
			events(),
			[Event::AccusationEnded { shop: SHOP, who: promoter(1), by: owner(), upheld: false, deposit }]
		);
		assert_eq!(free(&promoter(1)), FUNDS - 1_000 - MEMBER_DEPOSIT + deposit);
		assert!(member(1).is_active() && member(1).accusation.is_none());
	});
}
