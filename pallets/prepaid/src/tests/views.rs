// SPDX-License-Identifier: Apache-2.0

use crate::mock::*;
use frame_support::assert_ok;
use souk_primitives::prepaid::{LineValue, PrepaidView, PricedIn, ReservationView, ServedShopView};
use sp_runtime::FixedU128;

#[test]
fn should_show_an_account_with_its_shops() {
	build_and_execute(|| {
		assert_eq!(Prepaid::account_of(acc(PLATFORM)), None);
		open(PLATFORM, SOUK, 50_000);
		Owners::insert(3, acc(OTHER));
		assert_ok!(Prepaid::serve(by(PLATFORM), SHOP, 2_000));
		assert_ok!(Prepaid::serve(by(PLATFORM), 3, 9));
		assert_ok!(accept_fen(1, 1_000));
		let serves = vec![
			ServedShopView { shop: 3, seller: acc(OTHER), left: 9 },
			ServedShopView { shop: SHOP, seller: acc(SELLER), left: 80 },
		];
		assert_eq!(
			Prepaid::account_of(acc(PLATFORM)),
			Some(PrepaidView { asset: SOUK, held: 50_000, reserved: 1_920, orders: 1, serves })
		);
		assert_eq!(
			Prepaid::reservation(1),
			Some(ReservationView {
				payer: acc(PLATFORM),
				asset: SOUK,
				amount: 1_920,
				lines: vec![LineValue { token: 0, fiat: 20_000 }],
			})
		);
		assert_eq!(Prepaid::reservation(2), None);
		complete(1);
	});
}

#[test]
fn should_show_which_rates_are_good() {
	build_and_execute(|| {
		assert_ok!(Prepaid::set_rate(RuntimeOrigin::root(), fiat("USD"), SOUK, FixedU128::from_u32(140)));
		let worth = |code, amount| Prepaid::worth_of(fiat(code), amount, SOUK);
		assert_eq!((worth("USD", 3), worth("CNY", 3), worth("EUR", 3)), (Some(420), Some(60), None));
		assert_eq!(Prepaid::worth_of(PricedIn::Asset(SOUK), 5, SOUK), Some(5));
		assert_eq!(worth("EUR", 0), Some(0));
		let good = || Prepaid::rates().into_iter().map(|rate| (rate.priced_in, rate.asset, rate.good));
		let rates: Vec<_> = good().collect();
		assert_eq!(
			rates,
			[
				(fiat("CNY"), SOUK, true),
				(fiat("CNY"), TIME, true),
				(fiat("USD"), SOUK, true),
				(PricedIn::Asset(TIME), SOUK, true),
			]
		);
		set_now(START + 31 * DAY);
		let bad: Vec<_> = good().filter(|(_, _, good)| !good).collect();
		assert_eq!(bad, [(fiat("USD"), SOUK, false)]);
		assert_eq!(worth("USD", 3), None);
	});
}
