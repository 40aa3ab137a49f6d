// SPDX-License-Identifier: Apache-2.0

//! A platform may serve any number of shops. What a client is answered is bounded all the same.

use crate::{mock::*, views::MOST_SERVED, Allowances};
use frame_support::assert_ok;
use souk_primitives::ShopId;

#[test]
fn should_name_no_more_shops_than_an_answer_may() {
	build_and_execute(|| {
		open(PLATFORM, SOUK, 50_000);
		let most = ShopId::try_from(MOST_SERVED).unwrap();
		let serve = |shop: ShopId| {
			Owners::insert(shop, acc(SELLER));
			assert_ok!(Prepaid::serve(by(PLATFORM), shop, u128::from(shop)));
		};
		let named = || {
			let serves = Prepaid::account_of(acc(PLATFORM)).unwrap().serves;
			assert!(serves.windows(2).all(|two| two[0].shop < two[1].shop), "in the order of their numbers");
			assert!(serves.iter().all(|served| served.left == u128::from(served.shop)));
			serves.len()
		};
		(1..=most).for_each(serve);
		assert_eq!(named(), MOST_SERVED);
		(most + 1..=most + 9).for_each(serve);
		assert_eq!(named(), MOST_SERVED);
		// Each of them is served, named or not.
		assert_eq!(Allowances::<Test>::iter_prefix(acc(PLATFORM)).count(), MOST_SERVED + 9);
	});
}
