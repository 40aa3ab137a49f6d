// SPDX-License-Identifier: Apache-2.0

//! Every check of the invariants has been seen to fail. A case breaks a sound state in one way, and names the whole
//! message that must come of it.

use crate::{mock::*, *};
use frame_support::assert_ok;
use souk_primitives::network::MemberState;
use sp_runtime::TryRuntimeError;

/// The message that must come, and how the state is broken.
type Case = (&'static str, fn());

fn change(harm: impl FnOnce(&mut NetworkOf<Test>)) {
	NetworkRows::<Test>::mutate(SHOP, |network| harm(network.as_mut().unwrap()));
}

fn change_member(index: u8, harm: impl FnOnce(&mut MemberOf<Test>)) {
	Members::<Test>::mutate(SHOP, promoter(index), |member| harm(member.as_mut().unwrap()));
}

const CASES: [Case; 25] = [
	("a closed network outlives its last bond", || {
		let _ = Members::<Test>::clear_prefix(SHOP, 9, None);
		change(|network| (network.rows, network.members, network.closed) = (0, 0, Some(1)));
	}),
	("a closed network keeps posts", || change(|network| network.closed = Some(1))),
	("sums do not fit", || {
		change_member(1, |member| member.bond = u128::MAX);
		let other = Members::<Test>::get(SHOP, promoter(1)).unwrap();
		NetworkRows::<Test>::insert(7, NetworkOf::<Test> { deposit: 0, ..network() });
		Members::<Test>::insert(7, promoter(1), other);
	}),
	("a member has no network", || {
		Members::<Test>::insert(7, promoter(1), Members::<Test>::get(SHOP, promoter(1)).unwrap());
	}),
	("a network counts other rows than it has", || change(|network| network.rows += 1)),
	("a network counts other rows than it has", || change(|network| network.members -= 1)),
	("a network counts other rows than it has", || Members::<Test>::remove(SHOP, promoter(2))),
	("a member joined in the future", || change_member(1, |member| member.since = START + 1)),
	("one that asks to join is at fault", || change_member(3, |member| member.slashed = true)),
	("one that asks to join is at fault", || change_member(3, |member| member.delayed = true)),
	("one that asks to join is at fault", || {
		let accusation = member(2).accusation;
		change_member(3, |member| member.accusation = accusation);
	}),
	("a member was slashed and stayed", || change_member(1, |member| member.slashed = true)),
	("bonds are not what is on hold", || change_member(1, |member| member.bond -= 1)),
	("deposits of accusers are not what is on hold", || {
		change_member(2, |member| member.accusation.as_mut().unwrap().deposit += 1);
	}),
	("deposits for rows are not what is on hold", || change_member(1, |member| member.deposit += 1)),
	("deposits for rows are not what is on hold", || change(|network| network.deposit -= 1)),
	("a member read a post to come", || change_member(1, |member| member.reads.last = 2)),
	("a member read nothing and got far", || change_member(2, |member| member.reads.last = 1)),
	("posts have no network", || {
		let posts = Posts::<Test>::get(SHOP);
		Posts::<Test>::insert(7, posts);
	}),
	("a network keeps an empty row of posts", || Posts::<Test>::insert(SHOP, PostsOf::<Test>::default())),
	("posts are not in the order of posting", || Posts::<Test>::mutate(SHOP, |posts| posts[1].id = 0)),
	("posts are not in the order of posting", || {
		Posts::<Test>::mutate(SHOP, |posts| {
			let first = posts.remove(0);
			posts.try_push(first).unwrap();
		});
	}),
	("a post is of a day to come", || Posts::<Test>::mutate(SHOP, |posts| posts[1].day = 1)),
	("the last post is not the last that was posted", || {
		Posts::<Test>::mutate(SHOP, |posts| {
			posts.pop();
		});
	}),
	("the last post is not the last that was posted", || change(|network| network.next_post = 3)),
];

/// Break a sound state with something in every row, and return what the invariants say.
fn broken(harm: fn()) -> String {
	new_test_ext().execute_with(|| {
		open_with(2);
		assert_ok!(Networks::set_terms(signed(owner()), SHOP, picky()));
		assert_ok!(join(&promoter(3)));
		assert_ok!(Networks::publish_post(signed(owner()), SHOP, content(1)));
		assert_ok!(Networks::publish_post(signed(owner()), SHOP, content(2)));
		assert_ok!(Networks::attest_reads(signed(owner()), SHOP, 1, reads(1, &[1])));
		assert_ok!(Networks::leave_network(signed(promoter(2)), SHOP));
		assert_ok!(Networks::accuse_member(signed(owner()), SHOP, promoter(2), content(3)));
		assert_eq!(member(3).state, MemberState::Asking);
		assert_ok!(Networks::do_try_state());
		harm();
		match Networks::do_try_state() {
			Err(TryRuntimeError::Other(message)) => message.into(),
			other => format!("{other:?}"),
		}
	})
}

#[test]
fn should_notice_when_something_is_wrong() {
	for (index, (message, harm)) in CASES.iter().enumerate() {
		assert_eq!(broken(*harm), *message, "case {index}");
	}
}

#[test]
fn should_know_a_case_for_every_check() {
	souk_testing::assert_all_broken(
		[include_str!("../try_state.rs")],
		CASES.iter().map(|(message, _)| *message),
	);
}
