// SPDX-License-Identifier: Apache-2.0

//! A call that is refused is charged for what it read.

use crate::{mock::*, Call, WeightInfo};
use frame_support::assert_ok;
use souk_testing::{assert_fair, charged};

#[test]
fn should_charge_for_what_was_read_when_a_call_is_refused() {
	build_and_execute(|| {
		let open_call = || RuntimeCall::from(Call::<Test>::open_network { shop: SHOP, terms: terms() });
		let (good, result) = charged(open_call(), signed(owner()));
		assert_ok!(result);
		let (refused, result) = charged(open_call(), signed(owner()));
		assert!(result.is_err());
		assert_eq!(refused, <() as WeightInfo>::refused());
		assert_fair(refused, good);

		let join_call = || RuntimeCall::from(Call::<Test>::join_network { shop: SHOP, terms: terms() });
		let (good, result) = charged(join_call(), signed(promoter(1)));
		assert_ok!(result);
		let (refused, result) = charged(join_call(), signed(promoter(1)));
		assert!(result.is_err());
		assert_fair(refused, good);
	});
}

#[test]
fn should_charge_the_whole_when_funds_are_refused_late() {
	build_and_execute(|| {
		open(terms());
		let call = RuntimeCall::from(Call::<Test>::join_network { shop: SHOP, terms: terms() });
		let (refused, result) = charged(call, signed(acc(50)));
		assert!(result.is_err());
		assert!(refused.all_gte(<() as WeightInfo>::join_network()));
	});
}
