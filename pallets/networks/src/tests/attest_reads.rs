// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, ReadsOf};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::traits::BadOrigin;

fn attest(post: u32, reads: ReadsOf<Test>) -> sp_runtime::DispatchResult {
	Networks::attest_reads(signed(owner()), SHOP, post, reads)
}

fn post() {
	assert_ok!(Networks::publish_post(signed(owner()), SHOP, content(1)));
}

#[test]
fn should_count_each_member_once_and_pay_nothing_when_reads_are_signed() {
	build_and_execute(|| {
		open_with(3);
		post();
		events();
		let before = (free(&owner()), free(&promoter(1)), Balances::total_issuance());
		// One member twice, and one that is no member.
		assert_ok!(attest(0, reads(0, &[1, 2, 1, 5])));
		assert_eq!(events(), [Event::ReadsAttested { shop: SHOP, post: 0, counted: 2, reads: 2 }]);
		assert_noop!(attest(0, reads(0, &[1, 2])), Error::<Test>::NothingToCount);
		assert_ok!(attest(0, reads(0, &[2, 3])));
		assert_eq!(events(), [Event::ReadsAttested { shop: SHOP, post: 0, counted: 1, reads: 3 }]);
		assert_eq!(before, (free(&owner()), free(&promoter(1)), Balances::total_issuance()));
	});
}

#[test]
fn should_count_reads_of_several_posts_when_they_come_in_any_order() {
	build_and_execute(|| {
		open_with(1);
		post();
		post();
		pass(1);
		post();
		for post in [2, 0, 1] {
			assert_ok!(attest(post, reads(post, &[1])));
			assert_noop!(attest(post, reads(post, &[1])), Error::<Test>::NothingToCount);
		}
		assert_eq!(posts().iter().map(|post| post.reads).collect::<Vec<_>>(), [1, 1, 1]);
	});
}

#[test]
fn should_pass_over_accounts_that_are_no_members_now() {
	build_and_execute(|| {
		open_with(2);
		post();
		let signed_before = reads(0, &[1]);
		assert_ok!(Networks::leave_network(signed(promoter(1)), SHOP));
		assert_noop!(attest(0, signed_before), Error::<Test>::NothingToCount);
		// The author of a post is no reader of it.
		assert_ok!(Networks::publish_post(signed(promoter(2)), SHOP, content(2)));
		let own = Networks::attest_reads(signed(promoter(2)), SHOP, 1, reads(1, &[2]));
		assert_noop!(own, Error::<Test>::NothingToCount);
	});
}

#[test]
fn should_refuse_when_a_read_is_of_something_else() {
	build_and_execute(|| {
		open_with(2);
		post();
		post();
		let take = |post: u32, by: u8| reads(post, &[by]).into_inner().remove(0).1;
		let forged = |who: u8, signature| ReadsOf::<Test>::truncate_from(vec![(promoter(who), signature)]);
		// Of another post.
		assert_noop!(attest(0, forged(1, take(1, 1))), Error::<Test>::BadSignature);
		// By another reader.
		assert_noop!(attest(0, forged(1, take(0, 2))), Error::<Test>::BadSignature);
		// In another form than it says.
		let mut wrapped = take(0, 1);
		wrapped.wrapped = true;
		assert_noop!(attest(0, forged(1, wrapped)), Error::<Test>::BadSignature);
		// Of another document: the post was there with it, and is not now.
		let payload = Networks::payload(SHOP, 0, content(9), promoter(1));
		assert_noop!(attest(0, forged(1, key(1).signed(&payload, false))), Error::<Test>::BadSignature);
		// A wrapped one is good if it says so.
		let payload = Networks::payload(SHOP, 0, content(1), promoter(1));
		assert_ok!(attest(0, forged(1, key(1).signed(&payload, true))));
	});
}

#[test]
fn should_refuse_when_reads_cannot_be_counted() {
	build_and_execute(|| {
		assert_noop!(Networks::attest_reads(RuntimeOrigin::root(), SHOP, 0, reads(0, &[1])), BadOrigin);
		assert_noop!(attest(0, reads(0, &[1])), Error::<Test>::NetworkNotFound);
		open_with(1);
		assert_noop!(attest(0, reads(0, &[1])), Error::<Test>::PostNotFound);
		post();
		let other = Networks::attest_reads(signed(promoter(1)), SHOP, 0, reads(0, &[1]));
		assert_noop!(other, Error::<Test>::NotPoster);
		assert_noop!(attest(0, ReadsOf::<Test>::default()), Error::<Test>::NothingToCount);
		let good = reads(0, &[1]);
		for _ in 0..3 {
			pass(1);
			post();
			post();
		}
		// The network does not keep it any more.
		assert_noop!(attest(0, good), Error::<Test>::PostNotFound);
		let good = reads(5, &[1]);
		assert_ok!(Networks::close_network(signed(owner()), SHOP));
		assert_noop!(attest(5, good), Error::<Test>::PostNotFound);
	});
}
