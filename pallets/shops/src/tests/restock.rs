// SPDX-License-Identifier: Apache-2.0

use super::*;

#[test]
fn should_set_when_asked_to_set() {
	stocked().run(|| {
		assert_ok!(Shops::restock(signed(ALICE), 0, Restock::Set(3)));
		assert_eq!(stock(0), 3);
		assert_ok!(Shops::restock(signed(ALICE), 0, Restock::Set(0)));
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
		let change = Restock::Set(3);
		assert_noop!(Shops::restock(signed(BOB), 0, change), Error::<Test>::NotOwner);
		assert_noop!(Shops::restock(root(), 0, change), BadOrigin);
		assert_noop!(Shops::restock(signed(ALICE), 2, change), Error::<Test>::ListingNotFound);
	});
}
