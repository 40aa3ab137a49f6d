// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::network::MemberState;
use sp_runtime::{traits::BadOrigin, Perbill};

fn judge(index: u8, percent: u32) -> Result<(), sp_runtime::DispatchError> {
	let part = Perbill::from_percent(percent);
	Networks::judge_member(RuntimeOrigin::root(), SHOP, promoter(index), part)
		.map(|_| ())
		.map_err(|refused| refused.error)
}

fn accused() {
	open_with(1);
	assert_ok!(Networks::accuse_member(signed(owner()), SHOP, promoter(1), content(5)));
	events();
}

#[test]
fn should_slash_to_the_treasury_when_an_accusation_is_upheld() {
	build_and_execute(|| {
		accused();
		assert_ok!(judge(1, 30));
		let (who, until) = (promoter(1), START + 7 * DAY);
		assert_eq!(
			events(),
			[
				Event::AccusationEnded {
					shop: SHOP,
					who: who.clone(),
					by: owner(),
					upheld: true,
					deposit: ACCUSATION_DEPOSIT
				},
				Event::BondSlashed { shop: SHOP, who: who.clone(), amount: 300 },
				Event::MemberLeft { shop: SHOP, who, until },
			]
		);
		// The accuser has its own deposit back and nothing else.
		assert_eq!(free(&owner()), FUNDS - NETWORK_DEPOSIT);
		assert_eq!(free(&treasury()), FUNDS + 300);
		let member = member(1);
		assert_eq!((member.bond, member.slashed, member.accusation), (700, true, None));
		assert_eq!(member.state, MemberState::Leaving { until });
		assert_eq!(network().members, 0);
		pass(8);
		assert_ok!(Networks::withdraw_bond(signed(stranger()), SHOP, promoter(1)));
		assert_eq!(free(&promoter(1)), FUNDS - 300);
	});
}

#[test]
fn should_slash_no_more_than_the_terms_allow_when_a_judge_wants_all() {
	build_and_execute(|| {
		accused();
		assert_ok!(judge(1, 100));
		assert_eq!((member(1).bond, free(&treasury())), (500, FUNDS + 500));
	});
}

#[test]
fn should_pay_the_accused_when_an_accusation_is_dismissed() {
	build_and_execute(|| {
		accused();
		assert_ok!(judge(1, 0));
		let deposit = ACCUSATION_DEPOSIT;
		assert_eq!(
			events(),
			[Event::AccusationEnded { shop: SHOP, who: promoter(1), by: owner(), upheld: false, deposit }]
		);
		assert_eq!(free(&owner()), FUNDS - NETWORK_DEPOSIT - deposit);
		assert_eq!(free(&promoter(1)), FUNDS - 1_000 - MEMBER_DEPOSIT + deposit);
		assert!(member(1).is_active());
	});
}

#[test]
fn should_not_prolong_the_notice_when_one_that_left_is_slashed() {
	build_and_execute(|| {
		accused();
		assert_ok!(Networks::leave_network(signed(promoter(1)), SHOP));
		pass(3);
		assert_ok!(judge(1, 100));
		assert_eq!(member(1).state, MemberState::Leaving { until: START + 7 * DAY });
	});
	// And of a network that is closed.
	build_and_execute(|| {
		accused();
		assert_ok!(Networks::close_network(signed(owner()), SHOP));
		pass(3);
		assert_ok!(judge(1, 100));
		assert_eq!(member(1).state, MemberState::Leaving { until: START + 7 * DAY });
	});
}

#[test]
fn should_refuse_when_there_is_nothing_to_judge() {
	build_and_execute(|| {
		let part = Perbill::one();
		assert_noop!(judge(1, 10), Error::<Test>::NetworkNotFound);
		open_with(1);
		// The owner is no judge.
		assert_noop!(Networks::judge_member(signed(owner()), SHOP, promoter(1), part), BadOrigin);
		assert_noop!(judge(2, 10), Error::<Test>::MemberNotFound);
		assert_noop!(judge(1, 10), Error::<Test>::AccusationNotFound);
		assert_ok!(Networks::accuse_member(signed(owner()), SHOP, promoter(1), content(5)));
		set_now(START + ACCUSATION_PERIOD + 1);
		assert_noop!(judge(1, 10), Error::<Test>::DeadlinePassed);
	});
}
