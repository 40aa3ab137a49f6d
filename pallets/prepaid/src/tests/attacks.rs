// SPDX-License-Identifier: Apache-2.0

//! What attacks cost and bring. The sums of `docs/design/prepaid.md`.

use crate::{mock::*, Allowances, Error, Prepaids};
use frame_support::{assert_noop, assert_ok};
use souk_math::{
	bound::LostParts,
	waterfall::{split, Outcome},
};
use souk_primitives::{traits::LineAmounts, Balance};
use sp_runtime::{FixedU128, Perbill};

/// What counts as lost of a sale, as the runtime has it: 30 % of the commune fee and 1.5 % of the experience leg.
fn lost() -> LostParts {
	LostParts {
		commune: Perbill::from_percent(30),
		experience: Perbill::from_parts(15_000_000),
		fees: Perbill::from_percent(50),
	}
}

/// The largest part of what was lost that an era may pay.
const MOST_PART: Perbill = souk_math::bound::MOST_PART;
/// Cashback above 5 % of a sale is read as 5 %.
const MOST_CASHBACK: Perbill = Perbill::from_percent(5);

/// What a wash over promoters costs and brings is what one without them does, if they are its own. A commission to a stranger is lost on
/// top, and brings the forger nothing: one more role divides the same sum.
#[test]
fn should_cost_a_wash_over_own_promoters_the_same() {
	build_and_execute(|| {
		open(SELLER, SOUK, RICH / 2);
		let all = || {
			let own = [SELLER, PLATFORM, PROMOTERS[0], PROMOTERS[1]];
			own.map(|who| total(who, &SOUK)).into_iter().sum::<Balance>()
		};
		for (order, fen) in [(1, 1), (3, 333), (5, 5_000), (7, 123_456_789)] {
			let (alone, without) = wash(order, fen);
			Path::set(PROMOTERS.to_vec());
			let before = all();
			assert_ok!(accept_fen(order + 1, fen));
			let told = complete(order + 1).remove(0);
			Path::take();
			assert_eq!(before - all(), alone, "the commission came back");
			assert_eq!(
				told.commission.iter().sum::<Balance>(),
				Perbill::from_percent(20).mul_floor(20 * fen)
			);
			assert_eq!(
				(told.sale, told.experience, told.commune),
				(without.sale, without.experience, without.commune)
			);
			// What an era pays for a line follows from what was lost of commune and pool alone.
			assert_eq!(earned(&told), earned(&without));
			assert!(earned(&told) <= alone);
			// Of the fees nothing is spared, so over a stranger the commission is lost on top.
			let escrow = split(20 * fen, &terms(), 2, Outcome::Completed).unwrap();
			assert_eq!(told.commission, escrow.promoters);
		}
	});
}

/// A wash of so many fen: seller, buyer and platform are one. Returns what left its accounts, and what others are told.
fn wash(order: u64, fen: Balance) -> (Balance, LineAmounts) {
	let circle = || total(SELLER, &SOUK) + total(PLATFORM, &SOUK);
	let before = circle();
	assert_ok!(accept_fen(order, fen));
	let told = complete(order).remove(0);
	(before - circle(), told)
}

/// What the most generous bounded era pays for a line, in base units of SOUK.
fn earned(told: &LineAmounts) -> Balance {
	let pool = Perbill::from_percent(9).mul_floor(told.sale).min(told.experience);
	MOST_PART.mul_floor(lost().of_line(told.commune, pool))
}

/// What an escrow order of the same value pays and tells is the same to the unit. So what holds for a wash of escrow sales holds
/// for a wash of attested ones, in every table of rewards.md.
#[test]
fn should_cost_a_wash_what_an_escrow_of_the_same_value_costs() {
	build_and_execute(|| {
		open(SELLER, SOUK, RICH / 2);
		for (order, fen) in [(1, 1), (2, 333), (3, 1_000), (4, 5_000_000), (5, 123_456_789)] {
			let value = 20 * fen;
			let (gone, told) = wash(order, fen);
			let escrow = split(value, &terms(), 0, Outcome::Completed).unwrap();
			assert_eq!(
				(told.sale, told.experience, told.commune),
				(value, escrow.experience, escrow.commune)
			);
			// The platform is its own, so its leg came back.
			assert_eq!(gone, escrow.experience + escrow.commune);
		}
	});
}

/// The sums of the table, of a sale worth 100 000: it owes 15 000, of which 5 400 go to the platform.
#[test]
fn should_pay_no_wash_more_than_it_cost() {
	build_and_execute(|| {
		open(SELLER, SOUK, RICH / 2);
		let (gone, told) = wash(1, 5_000);
		assert_eq!((told.sale, gone), (100_000, 9_600));
		// Half of the stake gets 30 % of the commune fee back.
		let by_stake = Perbill::from_percent(30).mul_floor(told.commune);
		assert_eq!(gone - by_stake, 9_420);
		// All winning testers, all of the work and the expert: the pool's leg comes back, and 70 % of the commune fee.
		let by_work = Perbill::from_percent(40).mul_floor(told.commune);
		let alone = gone - by_stake - by_work - told.experience;
		assert_eq!(alone, 180);
		// Bounded mode, at the largest part that governance may set.
		assert_eq!(earned(&told), 173);
		assert!(earned(&told) < alone);
		// Literal mode: cashback alone, at its highest rate, is less than what a wash costs that has not the testers. It is more
		// than what one costs that has them, as with escrows.
		let cashback = MOST_CASHBACK.mul_floor(told.sale);
		assert_eq!(cashback, 5_000);
		assert!(cashback < gone - by_stake && cashback > alone);
	});
}

/// What is stated too high costs its fee, and counts for as much. What is stated too low counts for less. Neither changes the
/// part that is lost.
#[test]
fn should_gain_nothing_by_stating_another_price() {
	build_and_execute(|| {
		open(SELLER, SOUK, RICH / 2);
		let (_, fair) = wash(1, 5_000);
		for (order, factor) in [(2, 2), (3, 10), (4, 1_000)] {
			let (gone, over) = wash(order, 5_000 * factor);
			assert_eq!((gone, over.sale), (9_600 * factor, 100_000 * factor));
			assert!(earned(&over) <= earned(&fair) * factor + factor);
			let (gone, under) = wash(order + 10, 5_000 / factor);
			assert_eq!(gone, 9_600 / factor);
			assert!(earned(&under) * factor <= earned(&fair));
		}
	});
}

/// A rate moves fees and rights alike, so whoever sets it, or waits for it to be wrong, cannot earn by it.
#[test]
fn should_gain_nothing_by_a_wrong_rate() {
	build_and_execute(|| {
		open(SELLER, SOUK, RICH / 2);
		for (order, rate) in [(1, 20), (2, 1), (3, 20_000)] {
			let by_root =
				Prepaid::set_rate(RuntimeOrigin::root(), fiat("CNY"), SOUK, FixedU128::from_u32(rate));
			assert_ok!(by_root);
			let (gone, told) = wash(order, 5_000);
			assert_eq!(told.sale, 5_000 * u128::from(rate));
			assert_eq!(gone, told.experience + told.commune);
			assert!(earned(&told) * 50 <= gone);
		}
	});
}

/// The authority over rates moves one by a tenth a day. Three days of an authority that was taken over make a third.
#[test]
fn should_move_a_rate_only_slowly() {
	build_and_execute(|| {
		let mut rate = FixedU128::from_u32(20);
		let tenth = FixedU128::from_rational(11, 10);
		for _ in 0..3 {
			set_now(now() + DAY);
			rate = rate * tenth;
			assert_ok!(Prepaid::set_rate(by(RATER), fiat("CNY"), SOUK, rate));
			let again = Prepaid::set_rate(by(RATER), fiat("CNY"), SOUK, rate);
			assert_noop!(again, Error::<Test>::RateTooSoon);
		}
		assert_eq!(Prepaid::worth_of(fiat("CNY"), 1_000, SOUK), Some(26_620));
	});
}

/// A shop that a platform serves makes up orders. What the platform can lose is the budget, and nobody earns what it loses.
#[test]
fn should_lose_no_more_than_the_budget_to_a_shop_that_makes_up_orders() {
	build_and_execute(|| {
		open(PLATFORM, SOUK, 1_000_000);
		assert_ok!(Prepaid::serve(by(PLATFORM), SHOP, 20_000));
		let mut order = 0;
		while accept_fen(order, 1_000).is_ok() {
			complete(order);
			order += 1;
		}
		assert_eq!(order, 10);
		assert_noop!(accept_fen(order, 1_000), Error::<Test>::NotCovered);
		assert_eq!(Allowances::<Test>::get(acc(PLATFORM), SHOP).unwrap().left, 800);
		assert_eq!(total(PLATFORM, &SOUK), RICH - 19_200);
		assert_eq!(total(SELLER, &SOUK), RICH);
		assert_eq!(total(POOL, &SOUK) - ED + total(COMMUNE, &SOUK) - ED, 19_200);
	});
}

/// The same over promoters of the shop's own. What the platform pays them the shop has. So the budget is what the platform would give it.
#[test]
fn should_lose_no_more_than_the_budget_to_promoters_of_such_a_shop() {
	build_and_execute(|| {
		Path::set(PROMOTERS.to_vec());
		open(PLATFORM, SOUK, 1_000_000);
		assert_ok!(Prepaid::serve(by(PLATFORM), SHOP, 20_000));
		let mut order = 0;
		while accept_fen(order, 1_000).is_ok() {
			complete(order);
			order += 1;
		}
		// 29.6 % of 20 000 each.
		assert_eq!(order, 3);
		assert_eq!(total(PLATFORM, &SOUK), RICH - 17_760);
		let gained = PROMOTERS.map(|who| total(who, &SOUK) - RICH).into_iter().sum::<Balance>();
		assert_eq!(gained, 12_000);
	});
}

/// Orders that are accepted and come to nothing cost the account nothing but the time in which it cannot use the funds.
#[test]
fn should_lose_nothing_by_orders_that_come_to_nothing() {
	build_and_execute(|| {
		open(SELLER, SOUK, 30_000);
		for order in 0..10 {
			assert_ok!(accept_fen(order, 1_000));
		}
		assert_noop!(accept_fen(10, 1_000), Error::<Test>::NotCovered);
		for order in 0..10 {
			end(order, Some(PLATFORM), &[Perbill::one()]);
		}
		let account = Prepaids::<Test>::get(acc(SELLER)).unwrap();
		assert_eq!((account.free(), account.orders), (30_000, 0));
	});
}

/// Taking the money out of the account after an order was accepted, so that its fees are never paid.
#[test]
fn should_not_let_go_of_what_open_orders_owe() {
	build_and_execute(|| {
		open(SELLER, SOUK, 3_000);
		assert_ok!(accept_fen(1, 1_000));
		assert_noop!(Prepaid::withdraw(by(SELLER), 1), Error::<Test>::FundsReserved);
		assert_noop!(Prepaid::close_account(by(SELLER)), Error::<Test>::StillReserved);
		assert_eq!(complete(1)[0].experience, 1_800);
	});
}
