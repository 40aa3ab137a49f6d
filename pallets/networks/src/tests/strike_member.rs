// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::traits::BadOrigin;

fn strike(index: u8) -> Result<(), sp_runtime::DispatchError> {
	Networks::strike_member(signed(stranger()), SHOP, promoter(index))
		.map(|_| ())
		.map_err(|refused| refused.error)
}

#[test]
fn should_slash_when_a_penalty_came_over_a_member() {
	build_and_execute(|| {
		open_with(1);
		assert_noop!(strike(1), Error::<Test>::NotPunished);
		limit(&promoter(1));
		events();
		assert_ok!(strike(1));
		let (who, until) = (promoter(1), START + 7 * DAY);
		assert_eq!(
			events(),
			[
				Event::BondSlashed { shop: SHOP, who: who.clone(), amount: 500 },
				Event::MemberLeft { shop: SHOP, who, until },
			]
		);
		assert_eq!((free(&treasury()), free(&stranger())), (FUNDS + 500, FUNDS));
		assert_noop!(strike(1), Error::<Test>::AlreadySlashed);
	});
}

#[test]
fn should_uphold_the_accusation_when_a_penalty_came_over_the_accused() {
	build_and_execute(|| {
		open_with(1);
		assert_ok!(Networks::accuse_member(signed(owner()), SHOP, promoter(1), content(5)));
		limit(&promoter(1));
		assert_ok!(strike(1));
		assert_eq!(free(&owner()), FUNDS - NETWORK_DEPOSIT);
		assert_eq!((member(1).accusation, member(1).bond), (None, 500));
	});
}

/// A case that was open when the notice ended still reaches the bond.
#[test]
fn should_slash_after_the_notice_when_a_case_kept_the_bond() {
	build_and_execute(|| {
		open_with(1);
		assert_ok!(Networks::leave_network(signed(promoter(1)), SHOP));
		Cases::mutate(|cases| cases.insert(promoter(1)));
		pass(20);
		assert!(Networks::withdraw_bond(signed(stranger()), SHOP, promoter(1)).is_err());
		Cases::take();
		limit(&promoter(1));
		assert_ok!(strike(1));
		assert_ok!(Networks::withdraw_bond(signed(stranger()), SHOP, promoter(1)));
		assert_eq!(free(&promoter(1)), FUNDS - 500);
	});
}

#[test]
fn should_refuse_when_nobody_can_be_struck() {
	build_and_execute(|| {
		assert_noop!(Networks::strike_member(RuntimeOrigin::root(), SHOP, promoter(1)), BadOrigin);
		assert_noop!(strike(1), Error::<Test>::NetworkNotFound);
		open(picky());
		assert_noop!(strike(1), Error::<Test>::MemberNotFound);
		assert_ok!(join(&promoter(1)));
		limit(&promoter(1));
		// It is no member, and nobody has relied on it.
		assert_noop!(strike(1), Error::<Test>::NotActive);
	});
}
