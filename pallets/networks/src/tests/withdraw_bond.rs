// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, Members};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::traits::BadOrigin;

fn withdraw(index: u8) -> Result<(), sp_runtime::DispatchError> {
	Networks::withdraw_bond(signed(stranger()), SHOP, promoter(index))
		.map(|_| ())
		.map_err(|refused| refused.error)
}

#[test]
fn should_return_bond_and_deposit_when_the_notice_is_over() {
	build_and_execute(|| {
		open_with(1);
		assert_ok!(Networks::leave_network(signed(promoter(1)), SHOP));
		set_now(START + 7 * DAY);
		assert_noop!(withdraw(1), Error::<Test>::NoticeNotOver);
		set_now(START + 7 * DAY + 1);
		events();
		assert_ok!(withdraw(1));
		assert_eq!(events(), [Event::BondReturned { shop: SHOP, who: promoter(1), bond: 1_000 }]);
		assert_eq!(free(&promoter(1)), FUNDS);
		assert_eq!((network().rows, network().members), (0, 0));
		assert!(!Members::<Test>::contains_key(SHOP, promoter(1)));
		// The network is open, so one can come again.
		assert_ok!(join(&promoter(1)));
	});
}

#[test]
fn should_wait_when_an_accusation_or_a_case_is_open() {
	build_and_execute(|| {
		open_with(2);
		assert_ok!(Networks::accuse_member(signed(owner()), SHOP, promoter(1), content(1)));
		for index in [1, 2] {
			assert_ok!(Networks::leave_network(signed(promoter(index)), SHOP));
		}
		Cases::mutate(|cases| cases.insert(promoter(2)));
		pass(8);
		assert_noop!(withdraw(1), Error::<Test>::AccusationOpen);
		assert_noop!(withdraw(2), Error::<Test>::CaseOpen);
		assert_ok!(Networks::lapse_accusation(signed(stranger()), SHOP, promoter(1)));
		Cases::take();
		assert_ok!(withdraw(1));
		assert_ok!(withdraw(2));
	});
}

#[test]
fn should_refuse_when_there_is_nothing_to_return() {
	build_and_execute(|| {
		assert_noop!(Networks::withdraw_bond(RuntimeOrigin::root(), SHOP, promoter(1)), BadOrigin);
		assert_noop!(withdraw(1), Error::<Test>::NetworkNotFound);
		open(picky());
		assert_noop!(withdraw(1), Error::<Test>::MemberNotFound);
		assert_ok!(join(&promoter(1)));
		// It takes its own bond back, by leaving.
		assert_noop!(withdraw(1), Error::<Test>::NotLeaving);
		assert_ok!(Networks::approve_member(signed(owner()), SHOP, promoter(1)));
		assert_noop!(withdraw(1), Error::<Test>::NotLeaving);
	});
}
