// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, PriceRate, PriceRates};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::prepaid::PricedIn;
use sp_runtime::{DispatchError, FixedU128};

fn percent(of: u32) -> FixedU128 {
	FixedU128::from_rational((20 * of).into(), 100)
}

fn set(origin: RuntimeOrigin, rate: FixedU128) -> frame_support::dispatch::DispatchResult {
	Prepaid::set_rate(origin, fiat("CNY"), SOUK, rate)
}

#[test]
fn should_note_the_rate_and_the_time() {
	build_and_execute(|| {
		let rate = percent(110);
		assert_ok!(set(by(RATER), rate));
		assert_eq!(events(), [Event::RateSet { priced_in: fiat("CNY"), asset: SOUK, rate }]);
		let row = PriceRates::<Test>::get(fiat("CNY"), SOUK);
		assert_eq!(row, Some(PriceRate { rate, since: Some(START) }));
		// Orders that are accepted from now on are worth more.
		open(SELLER, SOUK, 50_000);
		assert_ok!(accept_fen(1, 1_000));
		assert_eq!(reserved(SELLER), 3_300);
		complete(1);
	});
}

#[test]
fn should_follow_only_by_small_steps_that_take_time() {
	build_and_execute(|| {
		assert_noop!(set(by(RATER), percent(111)), Error::<Test>::RateTooFar);
		assert_noop!(set(by(RATER), percent(89)), Error::<Test>::RateTooFar);
		assert_ok!(set(by(RATER), percent(90)));
		assert_noop!(set(by(RATER), percent(90)), Error::<Test>::RateTooSoon);
		set_now(START + DAY - 1);
		assert_noop!(set(by(RATER), percent(90)), Error::<Test>::RateTooSoon);
		set_now(START + DAY);
		assert_noop!(set(by(RATER), percent(100)), Error::<Test>::RateTooFar);
		assert_ok!(set(by(RATER), percent(99)));
		// Root is bound by neither.
		assert_ok!(set(RuntimeOrigin::root(), percent(500)));
		assert_ok!(set(RuntimeOrigin::root(), percent(100)));
	});
}

/// If the authority could set the first rate, it would remove a rate and set any other.
#[test]
fn should_leave_the_first_rate_to_root() {
	build_and_execute(|| {
		assert_ok!(Prepaid::remove_rate(by(RATER), fiat("CNY"), SOUK));
		assert_noop!(set(by(RATER), percent(100)), Error::<Test>::RateNotFound);
		assert_ok!(set(RuntimeOrigin::root(), percent(100)));
	});
}

#[test]
fn should_refuse_when_there_is_no_such_rate() {
	build_and_execute(|| {
		assert_noop!(set(by(SELLER), percent(100)), DispatchError::BadOrigin);
		assert_noop!(set(RuntimeOrigin::none(), percent(100)), DispatchError::BadOrigin);
		assert_noop!(set(RuntimeOrigin::root(), FixedU128::default()), Error::<Test>::ZeroRate);
		let itself = Prepaid::set_rate(RuntimeOrigin::root(), PricedIn::Asset(TIME), TIME, percent(100));
		assert_noop!(itself, Error::<Test>::SameAsset);
	});
}
