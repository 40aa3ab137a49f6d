// SPDX-License-Identifier: Apache-2.0

//! What somebody would try against gates, penalties and verdicts, in numbers. The design note has the table.

use super::*;
use souk_primitives::{
	rewards::Penalty,
	standing::{ProductVerdict, Verified},
};

/// A competitor uses the day of a shop up: it places orders. They count when the seller accepts them, and not before.
#[test]
fn should_keep_its_day_when_others_place_orders() {
	stocked().run(|| {
		for _ in 0..10 {
			assert_ok!(<Shops as souk_primitives::traits::Catalog<AccountId>>::order_opened(0));
		}
		assert_eq!(shop(0).accepted.orders, 0);
		assert_ok!(<Shops as Verified>::accept_order(0));
		for _ in 0..10 {
			<Shops as souk_primitives::traits::Catalog<AccountId>>::order_closed(0);
		}
	});
}

/// An unverified merchant splits its trade over shops. Each day of `n` times the limit asks for the bonds and the one-way fees
/// of `n` shops: 3 000 on hold and 300 for good for each two orders.
#[test]
fn should_pay_for_each_shop_when_trade_is_split_over_shops() {
	State::default().run(|| {
		let (bonds, fees) = (OPEN.bond + PUBLISH.bond, OPEN.fee + PUBLISH.fee);
		for number in 0..3u32 {
			assert_ok!(Shops::open_shop(signed(ALICE), profile(), ANY, ANY));
			assert_ok!(Shops::add_capability(signed(ALICE), number, Capability::Publish, ANY, ANY, 0));
			for _ in 0..2 {
				assert_ok!(<Shops as Verified>::accept_order(number));
			}
			assert_noop!(<Shops as Verified>::accept_order(number), Error::<Test>::TooManyToday);
			let shops = Balance::from(number + 1);
			assert_eq!((held(ALICE), sealed()), (shops * bonds, shops * fees));
		}
		// And no account has more shops than it may.
		assert_noop!(Shops::open_shop(signed(ALICE), profile(), ANY, ANY), Error::<Test>::TooManyShops);
	});
}

/// A fraud that sees its case coming: give up everything, hand the shop to a friend, or let a bond fall due. Each way it
/// keeps no more than if it had done nothing: half of 8 000.
#[test]
fn should_lose_the_same_whatever_it_does_when_it_is_accused() {
	let flee: [fn(); 4] = [
		|| (),
		|| {
			assert_ok!(Shops::give_up_capability(signed(ALICE), 0, Capability::Market));
			assert_ok!(Shops::give_up_capability(signed(ALICE), 0, Capability::Distribute));
		},
		|| {
			assert_ok!(Shops::close_shop(signed(ALICE), 0));
		},
		|| {
			assert_ok!(Shops::offer_shop(signed(ALICE), 0, BOB));
			assert!(Shops::accept_shop(signed(BOB), 0, ANY, seen(0)).is_err());
		},
	];
	for way in flee {
		State::default().shop(ALICE, &[Capability::Distribute, Capability::Market]).run(|| {
			let all = OPEN.bond + DISTRIBUTE.bond + MARKET.bond;
			let before = (free(ALICE) + held(ALICE), sealed());
			Accused::set(&vec![ALICE]);
			way();
			System::set_block_number(1 + 2 * UNBONDING);
			assert!(Shops::release_bonds(signed(ALICE), ALICE).is_err());
			// The case stands.
			Accused::set(&vec![]);
			punish(ALICE, Penalty::Deletion);
			assert!(Shops::release_bonds(signed(ALICE), ALICE).is_err());
			assert_ok!(Shops::seize_bonds(signed(CHARLIE), ALICE));
			let lost = all / 2;
			assert_eq!((free(ALICE) + held(ALICE), sealed()), (before.0 - lost, before.1 + lost));
		});
	}
}

/// A producer that has a panel in its hand. The mark saves a fifth of the least fee, 3 % of its sales; the members of a panel
/// cost it what they would earn, and the bond that follows the verdict. The mark lapses with the verdict.
#[test]
fn should_save_at_most_the_governed_part_of_the_fee_when_a_verdict_is_bought() {
	stocked().run(|| {
		let fee = |verdict| {
			Found::set(&verdict);
			let terms = <Shops as souk_primitives::traits::Catalog<AccountId>>::offer(0).unwrap().terms;
			terms.experience_fee
		};
		assert_ok!(Shops::update_terms(signed(ALICE), 0, None, terms()));
		// A listing that says 15 % pays 15 %, certified or not: only new terms say less.
		assert_eq!(fee(ProductVerdict::Confirmed), Perbill::from_percent(15));
		let least = ListingTerms { experience_fee: Perbill::from_percent(12), ..terms() };
		assert_ok!(Shops::update_terms(signed(ALICE), 0, None, least));
		let sale = 1_000_000u128;
		let paid = |verdict| fee(verdict).mul_floor(sale);
		assert_eq!(paid(ProductVerdict::Unknown) - paid(ProductVerdict::Confirmed), 30_000);
		assert_eq!(paid(ProductVerdict::Deviates) - paid(ProductVerdict::Unknown), 75_000);
	});
}
