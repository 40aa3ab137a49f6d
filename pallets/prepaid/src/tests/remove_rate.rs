// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, PriceRates};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn should_accept_nothing_that_needs_the_rate() {
	build_and_execute(|| {
		open(SELLER, SOUK, 50_000);
		assert_ok!(accept_fen(1, 1_000));
		events();
		assert_ok!(Prepaid::remove_rate(by(RATER), fiat("CNY"), SOUK));
		assert_eq!(events(), [Event::RateRemoved { priced_in: fiat("CNY"), asset: SOUK }]);
		assert!(!PriceRates::<Test>::contains_key(fiat("CNY"), SOUK));
		assert_noop!(accept_fen(2, 1_000), Error::<Test>::RateNotFound);
		// What is reserved stays as it is.
		assert_eq!(complete(1)[0].experience, 1_800);
		assert_noop!(
			Prepaid::remove_rate(RuntimeOrigin::root(), fiat("CNY"), SOUK),
			Error::<Test>::RateNotFound
		);
		assert_ok!(Prepaid::remove_rate(RuntimeOrigin::root(), fiat("CNY"), TIME));
	});
}

#[test]
fn should_refuse_other_origins() {
	build_and_execute(|| {
		for origin in [by(SELLER), RuntimeOrigin::none()] {
			assert_noop!(Prepaid::remove_rate(origin, fiat("CNY"), SOUK), DispatchError::BadOrigin);
		}
	});
}
