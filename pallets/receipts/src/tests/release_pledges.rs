// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, Pledges};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn should_hold_until_the_era_is_over_in_which_the_customer_counted_last() {
	build_and_execute(|| {
		let ann = customer(0);
		skip(3);
		assert_ok!(Till::signed(SHOP, vec![(&ann, sale_to(&ann, 1_000))]).post());
		assert_noop!(release(&ann.account(), &ann), Error::<Test>::NothingToRelease);
		skip(1);
		events();
		assert_ok!(release(&ann.account(), &ann));
		assert_eq!(events(), [Event::PledgesReleased { customers: 1, amount: STANDING }]);
		assert_eq!((pledged(&ann.account()), Pledges::<Test>::get(ann.account())), (0, None));
		assert_noop!(release(&ann.account(), &ann), Error::<Test>::NothingToRelease);
	});
}

#[test]
fn should_hold_for_the_era_when_the_customer_did_not_count_at_all() {
	build_and_execute(|| {
		let guest = Key::ed("One");
		assert_ok!(pledge(&merchant(), &guest));
		assert_noop!(release(&merchant(), &guest), Error::<Test>::NothingToRelease);
		skip(1);
		assert_ok!(release(&merchant(), &guest));
		assert_eq!(pledged(&merchant()), 0);
	});
}

#[test]
fn should_let_payer_and_customer_release_at_once_and_everybody_later() {
	build_and_execute(|| {
		let guests = ["One", "Two", "Three"].map(Key::ed);
		for guest in &guests {
			assert_ok!(pledge(&merchant(), guest));
		}
		skip(1);
		assert_ok!(release(&merchant(), &guests[0]));
		assert_ok!(release(&guests[1].account(), &guests[1]));
		assert_noop!(release(&stranger(), &guests[2]), Error::<Test>::NothingToRelease);
		skip(19);
		assert_noop!(release(&stranger(), &guests[2]), Error::<Test>::NothingToRelease);
		skip(1);
		// Those that cannot be released are left out.
		let named = guests.iter().map(|guest| guest.account()).collect::<Vec<_>>();
		events();
		assert_ok!(Receipts::release_pledges(signed(stranger()), named.try_into().unwrap()));
		assert_eq!(events(), [Event::PledgesReleased { customers: 1, amount: STANDING }]);
		assert_eq!(pledged(&merchant()), 0);
		let nobody = Receipts::release_pledges(RuntimeOrigin::none(), Default::default());
		assert_eq!(nobody, Err(DispatchError::BadOrigin));
	});
}
