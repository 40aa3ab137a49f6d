// SPDX-License-Identifier: Apache-2.0

use crate::mock::*;
use frame_support::assert_ok;
use souk_primitives::bonus::{BonusQuote, BonusTerms, BonusView};

#[test]
fn should_show_bonuses() {
	build_and_execute(|| {
		open_for(Some(&[100, 102]), terms(TIME), 1_000);
		open(part(NATIVE), 500);
		sale(200).settle();
		let view = BonusPallet::bonus(0).unwrap();
		let shown = BonusView {
			id: 0,
			shop: SHOP,
			funder: seller(),
			listings: Some(vec![100, 102]),
			terms: terms(TIME),
			remaining: 900,
			paid: 100,
			opened: START,
			until: START + 10 * HOUR,
			pays_until: START + 10 * HOUR + PAY_TIME,
			active: true,
		};
		assert_eq!(view, shown);
		assert_eq!(BonusPallet::bonuses(SHOP), [view, BonusPallet::bonus(1).unwrap()]);
		assert_eq!(BonusPallet::bonuses(OTHER_SHOP), []);
		assert_eq!(BonusPallet::bonus(2), None);
		set_now(START + 10 * HOUR + 1);
		assert!(!BonusPallet::bonus(0).unwrap().active);
	});
}

/// A quote is what the buyer then gets.
#[test]
fn should_quote_what_is_paid() {
	build_and_execute(|| {
		open(terms(TIME), 220);
		open(BonusTerms { sale_asset: TIME, ..part(TIME) }, 500);
		let quote = |asset, amount| BonusPallet::quote(LISTING, buyer(), asset, amount);
		for expected in [100, 100, 20] {
			let quoted = quote(NATIVE, 200).unwrap();
			assert_eq!(quoted, BonusQuote { id: 0, asset: TIME, amount: expected });
			assert_eq!(sale(200).settle(), expected);
		}
		// Nothing is left of it, and the other rewards sales in TIME.
		assert_eq!(quote(NATIVE, 200), None);
		assert_eq!(quote(TIME, 400), Some(BonusQuote { id: 1, asset: TIME, amount: 20 }));
		assert_eq!(quote(TIME, 199), None);
		assert_eq!(BonusPallet::quote(900, buyer(), TIME, 400), None);
		assert_eq!(BonusPallet::quote(LISTING, seller(), TIME, 400), None);
		set_now(START + 1);
		assert_ok!(BonusPallet::close_bonus(signed(seller()), 1));
		set_now(START + 2);
		assert_eq!(quote(TIME, 400), None);
	});
}

#[test]
fn should_quote_nothing_when_the_shop_is_anothers() {
	build_and_execute(|| {
		open(terms(TIME), 1_000);
		ShopOwners::mutate(|owners| owners.insert(SHOP, stranger()));
		assert_eq!(BonusPallet::quote(LISTING, buyer(), NATIVE, 200), None);
	});
}
