// SPDX-License-Identifier: Apache-2.0

use super::*;

#[test]
fn should_split_as_ruled_when_the_arbiter_rules() {
	build_and_execute(|| {
		let id = place_at(OrderState::Disputed);
		events();
		assert_ok!(Orders::rule_order(by(ARBITER), id, 2_500, size(id)));
		assert_eq!(state_of(id), OrderState::Ruled);
		assert_eq!(total(BUYER, SOUK), RICH - 15_000);
		assert_eq!(total(SELLER, SOUK), RICH + 9_750);
		assert_eq!(events()[0], Event::OrderRuled { order: id, buyer_bp: 2_500, by: RulingSource::Arbiter });
		assert_eq!(ListenersTold::get()[0].kept, 2);
	});
}

#[test]
fn should_count_nothing_as_kept_when_the_buyer_gets_everything() {
	build_and_execute(|| {
		let id = place_at(OrderState::Disputed);
		assert_ok!(Orders::rule_order(by(ARBITER), id, 10_000, size(id)));
		assert!(ACCOUNTS.iter().all(|who| total(*who, SOUK) == RICH));
		assert_eq!(ListenersTold::get()[0].kept, 0);
	});
}

#[test]
fn should_only_say_so_when_attested() {
	build_and_execute(|| {
		let id = place_for(BUYER, vec![line(0, 2, &[])], pay_in(SOUK), OrderMode::Attested).unwrap();
		bring_to(id, OrderState::Ruled);
		assert!(ACCOUNTS.iter().all(|who| total(*who, SOUK) == RICH));
	});
}

#[test]
fn should_fail_when_origin_or_ruling_is_wrong() {
	build_and_execute(|| {
		let id = place_at(OrderState::Disputed);
		for who in [BUYER, SELLER, STRANGER] {
			assert_noop!(Orders::rule_order(by(who), id, 1, size(id)), DispatchError::BadOrigin);
		}
		assert_noop!(Orders::rule_order(by(ARBITER), id, 10_001, size(id)), Error::<Test>::RulingTooLarge);
		assert_noop!(Orders::rule_order(by(ARBITER), 77, 1, size(77)), Error::<Test>::OrderNotFound);
		pass(RulingPeriod::get());
		assert_noop!(Orders::rule_order(by(ARBITER), id, 1, size(id)), Error::<Test>::DeadlinePassed);
	});
}
