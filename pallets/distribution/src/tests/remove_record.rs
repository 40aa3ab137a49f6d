// SPDX-License-Identifier: Apache-2.0

use super::Reason;
use crate::{mock::*, Error, Event, Records};
use frame_support::assert_ok;
use sp_runtime::DispatchError;

#[test]
fn should_remove_the_record_when_it_is_idle() {
	build_and_execute(|| {
		Line::default().settle();
		let promoter = promoters()[0].account();
		set_now(START + RETENTION + 1);
		assert_ok!(Distribution::remove_record(signed(stranger()), promoter.clone()));
		assert_eq!(events(), [Event::RecordRemoved { promoter: promoter.clone() }]);
		assert!(!Records::<Test>::contains_key(promoter));
	});
}

#[test]
fn should_fail_when_the_record_is_in_use() {
	build_and_execute(|| {
		Line::default().settle();
		let promoter = promoters()[0].account();
		set_now(START + RETENTION);
		let result = Distribution::remove_record(signed(stranger()), promoter.clone());
		assert_noop!(result, Error::<Test>::RecordInUse);
		Line::returned().settle();
		set_now(START + RETENTION + 1);
		assert_noop!(Distribution::remove_record(signed(stranger()), promoter), Error::<Test>::RecordInUse);
	});
}

#[test]
fn should_fail_when_there_is_no_record() {
	build_and_execute(|| {
		let result = Distribution::remove_record(signed(stranger()), nobody());
		assert_noop!(result, Error::<Test>::RecordNotFound);
	});
}

#[test]
fn should_fail_when_origin_is_not_signed() {
	build_and_execute(|| {
		let result = Distribution::remove_record(RuntimeOrigin::none(), nobody());
		assert_noop!(result, DispatchError::BadOrigin);
	});
}
