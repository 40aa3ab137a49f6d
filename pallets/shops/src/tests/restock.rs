// SPDX-License-Identifier: Apache-2.0

use super::*;
use souk_primitives::traits::Catalog;

#[test]
fn should_set_when_asked_to_set() {
	stocked().run(|| {
		assert_ok!(Shops::restock(signed(ALICE), 0, Restock::Set { was: 10, units: 3 }));
		assert_eq!(stock(0), 3);
		assert_ok!(Shops::restock(signed(ALICE), 0, Restock::Set { was: 3, units: 0 }));
		assert_eq!(stock(0), 0);
		assert_eq!(
			events(),
			[Event::Restocked { listing: 0, stock: 3 }, Event::Restocked { listing: 0, stock: 0 }]
		);
	});
}

#[test]
fn should_add_when_asked_to_add() {
	stocked().run(|| {
		assert_ok!(Shops::restock(signed(ALICE), 0, Restock::Add(5)));
		assert_eq!(events(), [Event::Restocked { listing: 0, stock: 15 }]);
	});
}

#[test]
fn should_refuse_when_more_than_can_be_counted() {
	stocked().run(|| {
		assert_noop!(
			Shops::restock(signed(ALICE), 0, Restock::Add(u32::MAX - 9)),
			Error::<Test>::StockOverflow
		);
		assert_ok!(Shops::restock(signed(ALICE), 0, Restock::Add(u32::MAX - 10)));
	});
}

#[test]
fn should_refuse_when_not_the_owner() {
	stocked().run(|| {
		let change = Restock::Set { was: 10, units: 3 };
		assert_noop!(Shops::restock(signed(BOB), 0, change), Error::<Test>::NotOwner);
		assert_noop!(Shops::restock(root(), 0, change), BadOrigin);
		assert_noop!(Shops::restock(signed(ALICE), 2, change), Error::<Test>::ListingNotFound);
	});
}

#[test]
fn should_refuse_when_an_order_moved_the_stock_meanwhile() {
	stocked().run(|| {
		// The clerk counted ten units and found eight. An order takes five before the call comes in. Three are left, and the
		// old call would have said eight: five units too many to sell.
		assert_ok!(<Shops as Catalog<_>>::take(0, 5));
		let change = Restock::Set { was: 10, units: 8 };
		assert_noop!(Shops::restock(signed(ALICE), 0, change), Error::<Test>::StockChanged);
		assert_eq!(stock(0), 5);
		assert_ok!(Shops::restock(signed(ALICE), 0, Restock::Set { was: 5, units: 3 }));
		assert_eq!(stock(0), 3);
		// Units that came in add up whatever orders do.
		assert_ok!(<Shops as Catalog<_>>::take(0, 1));
		assert_ok!(Shops::restock(signed(ALICE), 0, Restock::Add(4)));
		assert_eq!(stock(0), 6);
	});
}
