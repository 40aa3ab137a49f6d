// SPDX-License-Identifier: Apache-2.0

//! The vesting of the white papers, on chains that start with their economies, over twelve years.

use crate::{mock::*, Allocations, NextAllocation};
use souk_math::{
	economy::{Beneficiary, Economy, Holder, Preset, Release, Token},
	vesting::{HALF_YEAR_MS, QUARTER_MS},
};
use souk_primitives::Balance;

/// The part of an economy's SOUK that a beneficiary gets, in base units.
fn part(economy: &Economy, who: Beneficiary) -> Balance {
	economy
		.allocations_of(Token::Souk)
		.filter(|allocation| allocation.holder == Holder::Beneficiary(who))
		.map(|allocation| allocation.amount)
		.sum()
}

#[test]
fn should_hold_every_vested_allocation_when_an_economy_starts() {
	for preset in Preset::ALL {
		let economy = preset.economy();
		with_economy(preset.name(), || {
			let vested: Vec<_> = economy
				.allocations
				.iter()
				.filter(|allocation| allocation.release.schedule().is_some())
				.collect();
			assert_eq!(NextAllocation::<Test>::get() as usize, vested.len());
			for allocation in vested {
				let Holder::Beneficiary(who) = allocation.holder else { unreachable!() };
				assert_eq!(held(NATIVE, &account_of(who)), allocation.amount);
				assert_eq!(free(NATIVE, &account_of(who)), ED);
			}
			for allocation in economy.allocations.iter().filter(|one| one.release == Release::AtOnce) {
				let Holder::Beneficiary(who) = allocation.holder else { unreachable!() };
				let asset = crate::types::asset_of(allocation.token);
				assert_eq!(free(asset, &account_of(who)), allocation.amount + ED);
			}
		});
	}
}

/// S2-22, quarter by quarter for twelve years. Each allocation is released as soon as it can be.
#[test]
fn should_follow_the_white_paper_when_twelve_years_pass() {
	let early = [0, 10, 20, 30, 40, 55, 70, 85, 100];
	let team = [10, 20, 30, 40, 50, 60, 70, 85, 100];
	for name in ["bizkey", "souk", "ctt", "ecom"] {
		let economy = Economy::by_name(name).unwrap();
		with_economy(name, || {
			let mut rest = part(economy, Beneficiary::Foundation);
			for quarter in 0..=48u64 {
				at(quarter * QUARTER_MS);
				for id in 0..NextAllocation::<Test>::get() {
					let _ = Tranches::release(signed(bob()), id);
				}
				let free_percent = |table: [u128; 9]| table[(quarter as usize).min(8)];
				let check = |who, percent: u128| {
					let total = part(economy, who);
					assert_eq!(
						free(NATIVE, &account_of(who)) - ED,
						total / 100 * percent,
						"{name} {who:?} {quarter}"
					);
				};
				// Ecom's paper locks nothing of the pre-sale.
				let locked = if name == "ecom" { 100 } else { free_percent(early) };
				check(Beneficiary::EarlySupporters, locked);
				check(Beneficiary::Team, free_percent(team));
				if quarter > 0 && (quarter * QUARTER_MS).is_multiple_of(HALF_YEAR_MS) {
					rest = (rest * 9).div_ceil(10);
				}
				assert!(held(NATIVE, &account_of(Beneficiary::Foundation)).abs_diff(rest) <= 10);
				assert!(Tranches::do_try_state().is_ok());
			}
			// Twenty-four half-years leave 7.9 % with the foundation, and it goes on.
			let total = part(economy, Beneficiary::Foundation);
			assert_eq!(held(NATIVE, &account_of(Beneficiary::Foundation)) * 1_000 / total, 79);
			assert_eq!(Allocations::<Test>::iter().count(), 1);
		});
	}
}

#[test]
fn should_have_nothing_to_vest_when_all_is_earned() {
	with_economy("esc", || {
		assert_eq!(NextAllocation::<Test>::get(), 0);
		assert_eq!(Balances::total_issuance(), 5 * ED);
	});
}
