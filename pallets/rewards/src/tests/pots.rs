// SPDX-License-Identifier: Apache-2.0

//! `fund_pot` and `seal`.

use crate::{mock::*, Error, Event, Sealed};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::rewards::{Basis, Pot};
use sp_runtime::DispatchError;

#[test]
fn should_fund_every_pot_in_its_asset() {
	build_and_execute(|| {
		let souk = create(daily(SOUK, Basis::Power, 1), 0);
		let time = create(daily(TIME, Basis::Power, 1), 0);
		events();
		let pots = [
			(Pot::Policy(souk), SOUK),
			(Pot::Policy(time), TIME),
			(Pot::Cashback, TIME),
			(Pot::Referral, TIME),
		];
		for (pot, asset) in pots {
			assert_ok!(Rewards::fund_pot(signed(alice()), pot, 5_000));
			assert_eq!(events(), [Event::PotFunded { pot, who: alice(), amount: 5_000 }]);
			// The first base units are the least balance, which is not paid.
			assert_eq!(spare(pot, asset.clone()), 5_000 - minimum(&asset));
		}
	});
}

#[test]
fn should_fail_to_fund_when_nothing_nowhere_or_too_much() {
	build_and_execute(|| {
		let fund = |pot, amount| Rewards::fund_pot(signed(alice()), pot, amount);
		assert_noop!(fund(Pot::Cashback, 0), Error::<Test>::ZeroAmount);
		assert_noop!(fund(Pot::Policy(7), 10), Error::<Test>::PolicyNotFound);
		assert!(fund(Pot::Cashback, FUNDS * 2).is_err());
		assert_noop!(Rewards::fund_pot(RuntimeOrigin::root(), Pot::Cashback, 1), DispatchError::BadOrigin);
	});
}

#[test]
fn should_seal_and_count() {
	build_and_execute(|| {
		assert_ok!(Rewards::seal(signed(alice()), 500));
		assert_ok!(Rewards::seal(signed(bob()), 200));
		assert_eq!(
			events(),
			[
				Event::SealedTokens { who: alice(), amount: 500, total: 500 },
				Event::SealedTokens { who: bob(), amount: 200, total: 700 },
			]
		);
		assert_eq!(free(SOUK, &SinkAccount::get()), ED + 700);
		assert_eq!(Sealed::<Test>::get(), 700);
		assert_eq!(Rewards::sealed_view(), (700, 700));
		assert_noop!(Rewards::seal(signed(alice()), 0), Error::<Test>::ZeroAmount);
		assert!(Rewards::seal(signed(alice()), FUNDS).is_err());
		assert_noop!(Rewards::seal(RuntimeOrigin::none(), 1), DispatchError::BadOrigin);
	});
}
