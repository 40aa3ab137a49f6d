// SPDX-License-Identifier: Apache-2.0

//! What attacks cost and bring. The sums of `docs/design/loyalty.md`.
//!
//! All numbers are of sales of 1 000 000. In bounded mode 0.315 % of a sale counts as lost: three tenths of the 0.6 % of the
//! commune and 1.5 % of the 9 % of the experience pool. An era pays `k` of it, and the seller's part is 40 %.

use crate::mock::*;
use souk_primitives::loyalty::Loyalty as Reads;
use sp_runtime::Perbill;

/// What counts as lost of a million.
const COUNTS: f64 = 3_150.0;
/// What a forger really loses of a million: with all testers and half of the stake, and with neither.
const LOSES_LEAST: f64 = 1_800.0;
const LOSES: f64 = 156_000.0 - 54_000.0;

/// The eras in which sales are made up, and those that are looked at: four windows.
const MADE_UP: u32 = 8;
const ERAS: u32 = 40;
/// The largest ceiling of a runtime, in percent.
const CEILING: u32 = 7;

/// What a merchant earns in all eras who sells so much in each, in thousands: to new buyers, to one who comes back, and to
/// itself while it makes sales up. It is seller, promoter and buyer of the latter.
fn earned(part: f64, honest: u128, loyal: u128, made_up: u128) -> f64 {
	let seller = 0.4 * part * COUNTS / 1e6;
	let others = 0.6 * part * COUNTS / 1e6;
	let mut earned = 0.0;
	build_and_execute(|| {
		Ceiling::set(Perbill::from_percent(CEILING));
		for era in 0..ERAS {
			Era::set(era);
			let fake = if era < MADE_UP { made_up } else { 0 };
			if fake > 0 {
				sell(2, fake);
			}
			if honest > 0 {
				sell(10 + era as u8, honest);
			}
			if loyal > 0 {
				sell(1, loyal);
			}
			// The rewards ledger asks for the weight of each line. That of the last one is the largest it can be.
			let weight = <Loyalty as Reads>::weigh(gtin(), 1_000_000_000) as f64 / 1e9;
			earned += seller * (honest + loyal + fake) as f64 * weight + others * fake as f64;
		}
	});
	earned
}

#[test]
fn should_cost_a_merchant_more_to_look_loyal_than_it_brings() {
	for part in [0.5, 0.55] {
		for (honest, loyal) in [(1_000, 0), (1_000, 10), (500, 500), (1_000, 1_000), (10, 1_000), (0, 1_000)]
		{
			let before = earned(part, honest, loyal, 0);
			for made_up in [1, 10, 100, 500, 1_000, 5_000, 100_000] {
				let gained = earned(part, honest, loyal, made_up) - before;
				let fake = f64::from(MADE_UP) * made_up as f64;
				let [worst, usual] = [LOSES_LEAST, LOSES].map(|loses| gained - fake * loses / 1e6);
				assert!(worst < 0.0, "k {part}: {worst} at {honest}, {loyal}, {made_up}");
				assert!(usual < worst);
			}
		}
	}
}

/// Ten accounts that share what is made up look no more loyal than one.
#[test]
fn should_not_pay_to_use_many_accounts() {
	let factor = |accounts: u8| {
		let mut factor = 0.0;
		build_and_execute(|| {
			for era in 0..8 {
				Era::set(era);
				sell(1, 1_000);
				for account in 0..accounts {
					sell(10 + account, 600 / u128::from(accounts));
				}
			}
			factor = f64::from(<Loyalty as Reads>::factor(gtin()).deconstruct()) / 1e9;
		});
		factor
	};
	let one = factor(1);
	for accounts in [2, 5, 10, 30] {
		assert!((factor(accounts) - one).abs() < 1e-6, "{accounts}");
	}
}

/// A rival buys once, by many accounts, so that fewer buyers seem to come back. It pays full price for what it buys, and
/// moves the share as far as its money goes, not as far as its accounts do.
#[test]
fn should_not_fall_by_more_than_the_money_of_a_rival() {
	build_and_execute(|| {
		for era in 0..8 {
			Era::set(era);
			sell(1, 1_000);
		}
		let before = <Loyalty as Reads>::factor(gtin()).deconstruct();
		for account in 10..50 {
			Sale { paid: vec![(SOUK, LEAST)], ..sale(account, 0) }.settle();
		}
		// Forty of 41 buyers did not come back. They spent 0.4 of 8 000.4.
		assert_eq!((view().recent.buyers, view().recent.repeat_buyers), (41, 1));
		let after = <Loyalty as Reads>::factor(gtin()).deconstruct();
		assert!(before - after < before / 10_000, "{before} {after}");
	});
}
