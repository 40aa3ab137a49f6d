// SPDX-License-Identifier: Apache-2.0

//! What attacks cost and bring. The sums of `docs/design/commune.md`.

use crate::mock::*;
use frame_support::assert_ok;
use sp_core::H256;
use sp_runtime::Perbill;

/// The commune fee of a sale of 100 000, at 6 ‰.
const FEE: u128 = 600;

/// A sale to oneself pays the fee. What comes of it to one with this part of the stake and of the work, both in percent.
fn comes_back(of_stake: u128, of_work: u64) -> u128 {
	let mut back = 0;
	build_and_execute(|| {
		stake(0, 10, acc(10), of_stake * 1_000);
		stake(0, 11, acc(11), (100 - of_stake) * 1_000);
		work(10, of_work);
		work(21, 100 - of_work);
		// The minimum lets small parts be received.
		for who in [10, 11, 21] {
			use frame_support::traits::fungibles::Mutate;
			assert_ok!(Money::mint_into(SOUK, &acc(who), ED));
		}
		fund(&SOUK, FEE);
		divide();
		let _ = claim_stake(0, 10, 10);
		let _ = claim_work(0, 10);
		back = balance(&SOUK, &acc(10)) - ED;
	});
	back
}

#[test]
fn should_give_a_wash_trader_no_more_than_its_parts_back() {
	assert_eq!(comes_back(0, 0), 0);
	assert_eq!(comes_back(10, 10), 60);
	assert_eq!(comes_back(33, 100), 118 + 240);
	// With half of the stake and all of the work seven tenths come back: three tenths are lost.
	assert_eq!(comes_back(50, 100), 420);
	assert_eq!(FEE - comes_back(50, 100), Perbill::from_percent(30) * FEE);
	// Who has everything loses nothing. Such a chain is this account's.
	assert_eq!(comes_back(100, 100), FEE);
}

/// Stake that comes for one era of a hundred, just before the cycle is over, shares if that era is drawn, once in a
/// hundred draws. Stake that stays shares always.
#[test]
fn should_pay_stake_by_the_eras_it_stayed_when_eras_are_drawn() {
	let mut late = 0;
	let mut always = 0;
	for place in 0..100u8 {
		build_and_execute(|| {
			for era in 0..100 {
				stake(era, 10, acc(10), 100);
			}
			stake(99, 11, acc(11), 100);
			Active::set(99);
			fund(&SOUK, 1_000_000);
			let mut seed = H256::zero();
			seed.0[0] = place;
			Seed::set(seed);
			divide();
			assert_ok!(claim_stake(0, 10, 10));
			always += balance(&SOUK, &acc(10));
			if claim_stake(0, 11, 11).is_ok() {
				late += balance(&SOUK, &acc(11));
			}
		});
	}
	assert_eq!((late, always), (300_000, 59_700_000));
}

/// A newcomer with one perfect report has power of one, a veteran that came for years has ten.
#[test]
fn should_pay_a_newcomer_by_the_power_of_one_cycle() {
	build_and_execute(|| {
		fund(&SOUK, 100_000);
		work(20, 1_000_000_000);
		for veteran in 21..25 {
			work(veteran, 10_000_000_000);
		}
		divide();
		assert_ok!(claim_work(0, 20));
		assert_eq!(balance(&SOUK, &acc(20)), 40_000 / 41);
	});
}

/// If what nobody claims came back to the pot, those who claim would share it again and again. A holder of a tenth of the
/// stake, where nobody else claims, would get all of the portion of stake in the end.
#[test]
fn should_not_share_again_what_others_left() {
	build_and_execute(|| {
		fund(&SOUK, 10_000);
		for era in 0..20 {
			stake(era, 10, acc(10), 10);
			stake(era, 11, acc(11), 90);
		}
		for cycle in 0..20 {
			Active::set(cycle);
			work(20, 1);
			divide();
			let _ = claim_stake(cycle, 10, 10);
			let _ = claim_work(cycle, 20);
			if cycle >= 3 {
				let _ = Commune::expire_cycle(signed(acc(1)), cycle - 3, 9);
			}
		}
		assert_eq!(balance(&SOUK, &acc(10)), 600);
		assert_eq!(balance(&SOUK, &treasury()), ED + 5_400);
	});
}
