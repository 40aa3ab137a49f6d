// SPDX-License-Identifier: Apache-2.0

use super::Reason;
use crate::{mock::*, Error, Event, Records};
use frame_support::assert_ok;
use sp_runtime::DispatchError;

#[test]
fn should_remove_the_record_when_its_promoter_says_so() {
	build_and_execute(|| {
		Line::default().settle();
		let promoter = promoters()[0].account();
		assert_ok!(Distribution::forget_record(signed(promoter.clone())));
		assert_eq!(events(), [Event::RecordRemoved { promoter: promoter.clone() }]);
		assert!(!Records::<Test>::contains_key(promoter));
		assert_eq!(Records::<Test>::iter().count(), 2);
	});
}

#[test]
fn should_fail_when_there_is_no_record() {
	build_and_execute(|| {
		assert_noop!(Distribution::forget_record(signed(stranger())), Error::<Test>::RecordNotFound);
	});
}

#[test]
fn should_fail_when_origin_is_not_signed() {
	build_and_execute(|| {
		assert_noop!(Distribution::forget_record(RuntimeOrigin::root()), DispatchError::BadOrigin);
	});
}
