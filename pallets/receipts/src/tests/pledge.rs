// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, Pledge, Pledges};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, TokenError};

#[test]
fn should_hold_for_each_customer_who_has_no_pledge() {
	build_and_execute(|| {
		let guests = ["One", "Two"].map(Key::ed);
		// One of them twice, and one who pledged already.
		let named = [&guests[0], &guests[1], &guests[0], &customer(0)];
		let named = named.iter().map(|key| key.account()).collect::<Vec<_>>();
		assert_ok!(Receipts::pledge(signed(merchant()), named.try_into().unwrap()));
		assert_eq!(pledged(&merchant()), 2 * STANDING);
		let pledge = Pledge { payer: merchant(), amount: STANDING, era: 10, shops: 0 };
		for guest in &guests {
			assert_eq!(Pledges::<Test>::get(guest.account()), Some(pledge.clone()));
		}
		assert_eq!(events(), [Event::Pledged { payer: merchant(), customers: 2, amount: 2 * STANDING }]);
	});
}

#[test]
fn should_refuse_when_there_is_nothing_to_pledge_or_to_hold() {
	build_and_execute(|| {
		let none = plain(Receipts::pledge(signed(merchant()), Default::default()));
		assert_eq!(none, Err(Error::<Test>::NothingToPledge.into()));
		assert_noop!(pledge(&merchant(), &customer(0)), Error::<Test>::NothingToPledge);
		assert_noop!(pledge(&customer(0).account(), &Key::ed("One")), TokenError::FundsUnavailable);
		let nobody = plain(Receipts::pledge(RuntimeOrigin::none(), Default::default()));
		assert_eq!(nobody, Err(DispatchError::BadOrigin));
	});
}

#[test]
fn should_raise_a_pledge_when_governance_asks_for_more() {
	build_and_execute(|| {
		let ann = customer(0);
		assert_ok!(pledge(&merchant(), &Key::ed("One")));
		LeastStanding::set(STANDING + 300);
		// Too little by now.
		assert_ok!(Till::signed(SHOP, vec![(&ann, sale_to(&ann, 1_000))]).post());
		assert_eq!(totals(SHOP).counted.count, 0);
		// Only its payer can raise it.
		assert_noop!(pledge(&merchant(), &ann), Error::<Test>::NothingToPledge);
		use frame_support::traits::fungible::Mutate;
		assert_ok!(Balances::mint_into(&ann.account(), 300));
		events();
		assert_ok!(pledge(&ann.account(), &ann));
		let payer = ann.account();
		assert_eq!(events(), [Event::Pledged { payer, customers: 1, amount: 300 }]);
		assert_eq!(pledged(&ann.account()), STANDING + 300);
		assert_ok!(Till::signed(SHOP, vec![(&ann, sale_to(&ann, 1_000))]).post());
		assert_eq!(totals(SHOP).counted.count, 1);
	});
}

#[test]
fn should_pay_for_the_row_when_governance_asks_for_nothing() {
	build_and_execute(|| {
		LeastStanding::set(0);
		let guest = Key::ed("One");
		assert_ok!(pledge(&merchant(), &guest));
		assert_eq!(Pledges::<Test>::get(guest.account()).unwrap().amount, ROW_DEPOSIT);
	});
}

/// A rival who pledges for a shop's customers could let go just before the shop posts, and what is signed counts once.
#[test]
fn should_take_a_pledge_over_when_its_payer_could_let_go() {
	build_and_execute(|| {
		let guest = Key::ed("One");
		assert_ok!(pledge(&rival(), &guest));
		// It stays for this era, so there is nothing to take over.
		assert_noop!(pledge(&merchant(), &guest), Error::<Test>::NothingToPledge);
		skip(1);
		events();
		assert_ok!(pledge(&merchant(), &guest));
		assert_eq!((pledged(&rival()), pledged(&merchant())), (0, STANDING));
		let taken = Pledge { payer: merchant(), amount: STANDING, era: 11, shops: 0 };
		assert_eq!(Pledges::<Test>::get(guest.account()), Some(taken));
		assert_eq!(
			events(),
			[
				Event::PledgesReleased { customers: 1, amount: STANDING },
				Event::Pledged { payer: merchant(), customers: 1, amount: STANDING },
			]
		);
		// Nobody can let go of it in the era, so the batch that follows counts.
		assert_noop!(pledge(&rival(), &guest), Error::<Test>::NothingToPledge);
		assert_noop!(release(&rival(), &guest), Error::<Test>::NothingToRelease);
		assert_ok!(Till::signed(SHOP, vec![(&guest, sale_to(&guest, 1_000))]).post());
		assert_eq!(totals(SHOP).counted.count, 1);
	});
}

#[test]
fn should_leave_a_pledge_alone_when_its_customer_made_it() {
	build_and_execute(|| {
		skip(1);
		assert_noop!(pledge(&rival(), &customer(0)), Error::<Test>::NothingToPledge);
		assert_eq!(pledged(&customer(0).account()), STANDING);
	});
}
