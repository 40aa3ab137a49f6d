// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, PriceRates, Reservation, Reservations};
use frame_support::{assert_noop, assert_ok, weights::Weight, BoundedVec};
use souk_primitives::{
	fiat::PriceWorths as Rates,
	prepaid::{LineValue, PrepaidFees, PricedIn, ReservedOrder},
	Balance,
};
use sp_runtime::{FixedU128, Perbill};

fn line(time: Balance, fen: Balance) -> Line {
	Line { time, fen }
}

#[test]
fn should_reserve_the_fees_of_what_both_parts_are_worth() {
	build_and_execute(|| {
		open(SELLER, SOUK, 50_000);
		events();
		assert_ok!(accept(1, Some(PLATFORM), &[line(100, 1_000), line(3, 0)]));
		// 200 and 20 000, of which 15 % are 3 030; of the 6 of the other line nothing is a whole unit.
		let lines = BoundedVec::truncate_from(vec![
			LineValue { token: 200, fiat: 20_000 },
			LineValue { token: 6, fiat: 0 },
		]);
		let paid =
			Event::FeesReserved { order: 1, payer: acc(SELLER), asset: SOUK, value: 20_206, amount: 3_030 };
		assert_eq!(events(), [paid]);
		let row = Reservation { payer: acc(SELLER), served: None, amount: 3_030, lines: lines.clone() };
		assert_eq!(Reservations::<Test>::get(1), Some(row));
		let reserved = <Prepaid as PrepaidFees<AccountId>>::reserved(1);
		assert_eq!(reserved, Some(ReservedOrder { asset: SOUK, lines }));
		end(1, Some(PLATFORM), &[Perbill::zero(), Perbill::zero()]);
	});
}

/// A seller who names no platform keeps that leg outside the chain.
#[test]
fn should_reserve_no_leg_of_a_platform_that_there_is_not() {
	build_and_execute(|| {
		open(SELLER, SOUK, 50_000);
		assert_ok!(accept(1, None, &[line(0, 1_000)]));
		assert_eq!(reserved(SELLER), 1_920);
		end(1, None, &[Perbill::zero()]);
	});
}

/// The platform of a till may pay for a sale, and is not paid by it.
#[test]
fn should_reserve_no_leg_of_a_platform_that_is_paid_elsewhere() {
	build_and_execute(|| {
		PaysPlatform::set(false);
		open(SELLER, SOUK, 2_000);
		assert_ok!(accept_fen(1, 1_000));
		assert_eq!(reserved(SELLER), 1_920);
		assert_eq!(end(1, None, &[Perbill::zero()])[0].platform, 0);
		open(PLATFORM, SOUK, 2_000);
		assert_ok!(Prepaid::serve(by(PLATFORM), SHOP, 2_000));
		assert_ok!(accept_fen(2, 1_000));
		assert_eq!((reserved(SELLER), reserved(PLATFORM)), (0, 1_920));
		end(2, None, &[Perbill::zero()]);
	});
}

/// An account in the asset of the price needs no rate.
#[test]
fn should_convert_nothing_when_the_asset_is_the_same() {
	build_and_execute(|| {
		open(SELLER, TIME, 50_000);
		PriceRates::<Test>::remove(fiat("CNY"), TIME);
		assert_ok!(accept(1, Some(PLATFORM), &[line(1_000, 0)]));
		assert_eq!(reserved(SELLER), 150);
		end(1, Some(PLATFORM), &[Perbill::zero()]);
	});
}

#[test]
fn should_reserve_nothing_for_an_order_worth_nothing() {
	build_and_execute(|| {
		// Even without an account.
		assert_ok!(accept(1, Some(PLATFORM), &[line(0, 0)]));
		open(SELLER, SOUK, 1);
		// Or for one whose fees are less than a unit.
		assert_ok!(accept(2, Some(PLATFORM), &[line(3, 0)]));
		assert_eq!(Reservations::<Test>::iter().count(), 0);
		assert!(complete(1).is_empty());
	});
}

#[test]
fn should_refuse_what_no_account_covers() {
	build_and_execute(|| {
		assert_noop!(accept_fen(1, 1_000), Error::<Test>::PrepaidNotFound);
		open(SELLER, SOUK, 2_999);
		assert_noop!(accept_fen(1, 1_000), Error::<Test>::NotCovered);
		assert_ok!(Prepaid::top_up(by(SELLER), 1));
		assert_ok!(accept_fen(1, 1_000));
		// It is reserved for one order.
		assert_noop!(accept_fen(2, 1), Error::<Test>::NotCovered);
		complete(1);
	});
}

#[test]
fn should_use_no_rate_that_is_missing_or_old() {
	build_and_execute(|| {
		open(SELLER, SOUK, 50_000);
		PriceRates::<Test>::remove(fiat("CNY"), SOUK);
		assert_noop!(accept_fen(1, 1_000), Error::<Test>::RateNotFound);
		// The rate of TIME does not help with fiat.
		assert_noop!(accept(1, None, &[line(5, 5)]), Error::<Test>::RateNotFound);
		let twenty = FixedU128::from_u32(20);
		assert_ok!(Prepaid::set_rate(RuntimeOrigin::root(), fiat("CNY"), SOUK, twenty));
		set_now(START + 30 * DAY);
		assert_ok!(accept_fen(1, 100));
		set_now(START + 30 * DAY + 1);
		assert_noop!(accept_fen(2, 100), Error::<Test>::RateTooOld);
		// A rate of genesis does not age.
		assert_ok!(accept(2, None, &[line(100, 0)]));
		complete(1);
		end(2, None, &[Perbill::zero()]);
	});
}

#[test]
fn should_refuse_what_does_not_fit() {
	build_and_execute(|| {
		open(SELLER, SOUK, 50_000);
		assert_noop!(accept_fen(1, Balance::MAX), Error::<Test>::Overflow);
		let half = Balance::MAX / 20 / 2 + 1;
		assert_noop!(accept(1, None, &[line(0, half), line(0, half)]), Error::<Test>::Overflow);
	});
}

#[test]
fn should_use_no_account_whose_asset_is_not_listed_any_more() {
	build_and_execute(|| {
		open(SELLER, TIME, 50_000);
		Listed::set(BoundedVec::truncate_from(vec![SOUK]));
		assert_noop!(accept_fen(1, 1_000), Error::<Test>::AssetNotPrepayable);
	});
}

#[test]
fn should_take_the_account_of_the_seller_first() {
	build_and_execute(|| {
		open(SELLER, SOUK, 4_000);
		open(PLATFORM, SOUK, 50_000);
		assert_ok!(Prepaid::serve(by(PLATFORM), SHOP, 50_000));
		assert_ok!(accept_fen(1, 1_000));
		assert_eq!((reserved(SELLER), reserved(PLATFORM)), (3_000, 0));
		// The rest does not cover a second one.
		assert_ok!(accept_fen(2, 1_000));
		assert_eq!((reserved(SELLER), reserved(PLATFORM)), (3_000, 1_920));
		complete(1);
		complete(2);
	});
}

/// Each account is in an asset of its own. What the one has no rate for, the other may.
#[test]
fn should_say_why_the_platform_does_not_pay_when_neither_does() {
	build_and_execute(|| {
		open(SELLER, SOUK, 1);
		open(PLATFORM, TIME, 50_000);
		assert_ok!(Prepaid::serve(by(PLATFORM), SHOP, 50_000));
		PriceRates::<Test>::remove(fiat("CNY"), TIME);
		assert_noop!(accept_fen(1, 1_000), Error::<Test>::RateNotFound);
		// Without the platform, the seller's account counts.
		assert_noop!(accept(1, None, &[line(0, 1_000)]), Error::<Test>::NotCovered);
	});
}

/// What a promoter will be paid is reserved with the fees: a fifth of 20 000.
#[test]
fn should_reserve_the_commission_of_the_promoters() {
	build_and_execute(|| {
		Path::set(PROMOTERS.to_vec());
		open(SELLER, SOUK, 6_999);
		assert_noop!(accept_fen(1, 1_000), Error::<Test>::NotCovered);
		assert_ok!(Prepaid::top_up(by(SELLER), 1));
		assert_ok!(accept_fen(1, 1_000));
		assert_eq!(reserved(SELLER), 7_000);
		complete(1);
	});
}

/// Other pallets ask for the same rates.
#[test]
fn should_say_what_a_price_is_worth() {
	build_and_execute(|| {
		let worth = <Prepaid as Rates>::worth;
		assert_eq!(worth(fiat("CNY"), 3, &SOUK), Ok(60));
		assert_eq!(worth(PricedIn::Asset(SOUK), 7, &SOUK), Ok(7));
		assert_eq!(worth(fiat("USD"), 0, &SOUK), Ok(0));
		assert_eq!(worth(fiat("USD"), 1, &SOUK), Err(Error::<Test>::RateNotFound.into()));
		assert_eq!(worth(fiat("CNY"), Balance::MAX, &SOUK), Err(Error::<Test>::Overflow.into()));
		assert_ok!(Prepaid::set_rate(
			RuntimeOrigin::root(),
			fiat("CNY"),
			SOUK,
			FixedU128::from_rational(1, 3)
		));
		// Rounded up.
		assert_eq!(worth(fiat("CNY"), 4, &SOUK), Ok(2));
		set_now(START + 30 * DAY + 1);
		assert_eq!(worth(fiat("CNY"), 4, &SOUK), Err(Error::<Test>::RateTooOld.into()));
	});
}

#[test]
fn should_weigh_by_lines() {
	let reserve = <Prepaid as PrepaidFees<AccountId>>::reserve_weight;
	let settle = <Prepaid as PrepaidFees<AccountId>>::settle_weight;
	assert!(reserve(0) == Weight::zero());
	assert!(reserve(2).ref_time() > reserve(1).ref_time());
	assert!(settle(2, 0).ref_time() > settle(1, 0).ref_time());
	assert!(settle(1, 1).ref_time() > settle(1, 0).ref_time());
	assert!(<Prepaid as Rates>::worth_weight().ref_time() > 0);
}
