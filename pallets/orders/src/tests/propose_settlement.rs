// SPDX-License-Identifier: Apache-2.0

use super::*;

#[test]
fn should_rule_at_the_ask_when_it_meets_the_offer() {
	build_and_execute(|| {
		let id = place_at(OrderState::Disputed);
		events();
		assert_ok!(Orders::propose_settlement(by(BUYER), id, 9_000, size(id)));
		assert_ok!(Orders::propose_settlement(by(SELLER), id, 2_000, size(id)));
		assert_ok!(Orders::propose_settlement(by(BUYER), id, 5_000, size(id)));
		assert_eq!(state_of(id), OrderState::Disputed);
		assert_ok!(Orders::propose_settlement(by(SELLER), id, 6_000, size(id)));
		assert_eq!(state_of(id), OrderState::Ruled);
		// Both sides have all their deposits back.
		assert_eq!(total(BUYER, SOUK), RICH - 10_000);
		let events = events();
		assert_eq!(events[0], Event::SettlementProposed { order: id, by: acc(BUYER), buyer_bp: 9_000 });
		assert!(matches!(events[4], Event::DisputeClosed { .. }));
		assert_eq!(events[5], Event::OrderRuled { order: id, buyer_bp: 5_000, by: RulingSource::Agreement });
	});
}

#[test]
fn should_rule_at_the_ask_when_the_buyer_comes_down_last() {
	build_and_execute(|| {
		let id = place_at(OrderState::Disputed);
		assert_ok!(Orders::propose_settlement(by(SELLER), id, 6_000, size(id)));
		assert_ok!(Orders::propose_settlement(by(BUYER), id, 1_000, size(id)));
		assert_eq!(total(BUYER, SOUK), RICH - 18_000);
	});
}

/// Until they agree or a deadline passes, the parties can propose in every stage.
#[test]
fn should_give_all_deposits_back_when_they_agree_after_the_answer() {
	build_and_execute(|| {
		let id = place_at(OrderState::Disputed);
		assert_ok!(Orders::answer_dispute(by(SELLER), id, proof(), size(id)));
		assert_eq!((staked(BUYER, SOUK), staked(SELLER, SOUK)), (2_300, 2_300));
		assert_ok!(Orders::propose_settlement(by(BUYER), id, 3_000, size(id)));
		assert_ok!(Orders::propose_settlement(by(SELLER), id, 3_000, size(id)));
		assert_eq!((total(BUYER, SOUK), total(TREASURY, SOUK)), (RICH - 14_000, RICH));
		assert_eq!((staked(BUYER, SOUK), staked(SELLER, SOUK)), (0, 0));
	});
}

/// A seller that agrees to all that the buyer asked for has lost, and not the buyer: one of two units was to go back.
#[test]
fn should_split_only_what_is_in_dispute_when_they_agree_about_a_return() {
	build_and_execute(|| {
		let id = place_at(OrderState::ReturnRequested);
		assert_ok!(Orders::dispute_order(by(SELLER), id, None));
		assert_ok!(Orders::propose_settlement(by(BUYER), id, 10_000, size(id)));
		assert_ok!(Orders::propose_settlement(by(SELLER), id, 10_000, size(id)));
		assert_eq!((total(BUYER, SOUK), total(SELLER, SOUK)), (RICH - 10_000, RICH + 6_500));
		assert_eq!(ListenersTold::get()[0].kept, 1);
	});
}

#[test]
fn should_fail_when_proposal_is_wrong() {
	build_and_execute(|| {
		let id = place_at(OrderState::Disputed);
		assert_noop!(
			Orders::propose_settlement(by(BUYER), id, 10_001, size(id)),
			Error::<Test>::RulingTooLarge
		);
		assert_noop!(Orders::propose_settlement(by(STRANGER), id, 1, size(id)), Error::<Test>::NotParty);
		pass(RulingPeriod::get());
		assert_noop!(Orders::propose_settlement(by(BUYER), id, 1, size(id)), Error::<Test>::DeadlinePassed);
	});
}
