// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, NetworkRows};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::network::{NetworkTerms, Post};
use sp_runtime::traits::BadOrigin;

fn post(who: sp_runtime::AccountId32) -> Result<(), sp_runtime::DispatchError> {
	Networks::publish_post(signed(who), SHOP, content(1)).map(|_| ()).map_err(|refused| refused.error)
}

#[test]
fn should_keep_a_post_when_the_owner_or_a_member_posts() {
	build_and_execute(|| {
		open_with(1);
		pass(3);
		events();
		assert_ok!(post(owner()));
		assert_ok!(post(promoter(1)));
		let posted = |post, by| Event::Posted { shop: SHOP, post, by, content: content(1) };
		assert_eq!(events(), [posted(0, owner()), posted(1, promoter(1))]);
		let kept = |id, by| Post { id, by, content: content(1), day: 3, reads: 0 };
		assert_eq!(posts(), [kept(0, owner()), kept(1, promoter(1))]);
	});
}

#[test]
fn should_cap_the_posts_of_a_day() {
	build_and_execute(|| {
		open_with(3);
		assert_ok!(post(owner()));
		assert_ok!(post(owner()));
		assert_noop!(post(owner()), Error::<Test>::TooManyPosts);
		assert_ok!(post(promoter(1)));
		assert_noop!(post(promoter(1)), Error::<Test>::TooManyPosts);
		assert_ok!(post(promoter(2)));
		// All members together have posted as often as they may. They take nothing from the owner.
		assert_noop!(post(promoter(3)), Error::<Test>::TooManyPosts);
		pass(1);
		assert_ok!(post(promoter(3)));
		assert_ok!(post(owner()));
	});
}

#[test]
fn should_drop_the_oldest_when_there_are_as_many_as_are_kept() {
	build_and_execute(|| {
		open(terms());
		for _ in 0..5 {
			assert_ok!(post(owner()));
			assert_ok!(post(owner()));
			pass(1);
		}
		assert_eq!(posts().iter().map(|post| post.id).collect::<Vec<_>>(), [4, 5, 6, 7, 8, 9]);
	});
}

#[test]
fn should_refuse_when_one_may_not_post() {
	build_and_execute(|| {
		assert_noop!(Networks::publish_post(RuntimeOrigin::root(), SHOP, content(1)), BadOrigin);
		assert_noop!(post(owner()), Error::<Test>::NetworkNotFound);
		open(picky());
		assert_noop!(post(stranger()), Error::<Test>::MemberNotFound);
		assert_ok!(join(&promoter(1)));
		assert_noop!(post(promoter(1)), Error::<Test>::NotActive);
		assert_ok!(Networks::approve_member(signed(owner()), SHOP, promoter(1)));
		assert_ok!(post(promoter(1)));
		let quiet = NetworkTerms { posting: false, ..terms() };
		assert_ok!(Networks::set_terms(signed(owner()), SHOP, quiet));
		assert_noop!(post(promoter(1)), Error::<Test>::PostingClosed);
		limit(&owner());
		assert_noop!(post(owner()), Error::<Test>::MayNotPromote);
		Limited::take();
		NetworkRows::<Test>::mutate(SHOP, |network| network.as_mut().unwrap().next_post = u32::MAX);
		assert_noop!(post(owner()), Error::<Test>::NoIdLeft);
		NetworkRows::<Test>::mutate(SHOP, |network| network.as_mut().unwrap().next_post = 1);
		Modest::mutate(|modest| modest.insert(SHOP));
		assert_noop!(post(owner()), Error::<Test>::CapabilityMissing);
		assert_ok!(Networks::close_network(signed(owner()), SHOP));
		assert_noop!(post(owner()), Error::<Test>::AlreadyClosed);
	});
}
