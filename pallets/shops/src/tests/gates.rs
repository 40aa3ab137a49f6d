// SPDX-License-Identifier: Apache-2.0

//! What the level of a verification allows a shop.

use super::*;
use souk_primitives::{
	shop::{Gate, Gates},
	standing::Verified,
};

type Gated = Shops;

fn accept() -> sp_runtime::DispatchResult {
	<Gated as Verified>::accept_order(0)
}

fn deposit() -> Perbill {
	<Gated as Verified>::dispute_deposit(0)
}

/// Verify Alice's shop until the end of this many days from the epoch.
fn verify(level: u8, days: u64) {
	let evidence = H256::repeat_byte(level);
	assert_ok!(Shops::verify_shop(signed(ATTESTER), 0, ALICE, profile(), level, evidence, days * DAY));
}

#[test]
fn should_accept_as_many_orders_a_day_as_the_level_allows() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_ok!(accept());
		assert_ok!(accept());
		assert_noop!(accept(), Error::<Test>::TooManyToday);
		assert_eq!((shop(0).accepted, now() / DAY), (Accepted { day: 1, orders: 2 }, 1));
		// A verification counts at once, and so does its end.
		verify(1, 3);
		assert_ok!(accept());
		assert_ok!(accept());
		assert_noop!(accept(), Error::<Test>::TooManyToday);
		verify(2, 2);
		for _ in 0..10 {
			assert_ok!(accept());
		}
		set_now(2 * DAY);
		assert_eq!(<Gated as Verified>::level(0), 0);
		// Another day, and the verification has lapsed.
		assert_ok!(accept());
		assert_ok!(accept());
		assert_noop!(accept(), Error::<Test>::TooManyToday);
		set_now(3 * DAY - 1);
		assert_noop!(accept(), Error::<Test>::TooManyToday);
		set_now(3 * DAY);
		assert_ok!(accept());
		assert_eq!(shop(0).accepted, Accepted { day: 3, orders: 1 });
		assert_noop!(<Gated as Verified>::accept_order(7), Error::<Test>::ShopNotFound);
	});
}

#[test]
fn should_follow_the_table_when_governance_changes_it() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_ok!(accept());
		GateTable::set(&Gates { unverified: Gate { orders: 1, ..gates().unverified }, ..gates() });
		assert_noop!(accept(), Error::<Test>::TooManyToday);
		GateTable::set(&gates());
		assert_ok!(accept());
	});
}

#[test]
fn should_ask_for_a_smaller_deposit_when_more_is_known() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_eq!(deposit(), Perbill::one());
		for (level, percent) in [(1, 75), (2, 50), (3, 25), (200, 25)] {
			verify(level, 9);
			assert_eq!((<Gated as Verified>::level(0), deposit()), (level, Perbill::from_percent(percent)));
		}
		assert_ok!(Shops::revoke_verification(signed(ATTESTER), 0, H256::repeat_byte(200)));
		assert_eq!(deposit(), Perbill::one());
		// Nobody knows a shop that is not there.
		assert_eq!(<Gated as Verified>::dispute_deposit(7), Perbill::one());
	});
}

#[test]
fn should_show_the_level_and_the_day_to_clients() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_ok!(accept());
		let view = Shops::shop_view(0).unwrap();
		assert_eq!((view.level, view.accepted_today, view.daily_orders), (0, 1, Some(2)));
		assert!(view.may_trade && view.seizure.is_zero() && view.certified == 0);
		verify(2, 9);
		set_now(2 * DAY);
		let view = Shops::shop_view(0).unwrap();
		assert_eq!((view.level, view.accepted_today, view.daily_orders), (2, 0, None));
	});
}

#[test]
fn should_not_change_what_a_buyer_of_a_shop_saw_when_orders_are_accepted() {
	State::default().shop(ALICE, &[]).run(|| {
		let seen = seen(0);
		assert_ok!(accept());
		assert_eq!(shop(0).hash(), seen);
	});
}
