// SPDX-License-Identifier: Apache-2.0

//! Ways round a penalty that a review found: a seller whose weight is cut passes its part on to a service provider, and a
//! seller whose account for fees is in an asset that earns nothing loses its disputes for nothing.

use super::claim::climb;
use crate::{mock::*, Accounts, GenesisConfig, Shares};
use frame_support::assert_ok;
use souk_primitives::{
	order::{OrderMode, OrderState, Ruling, RulingSource},
	rewards::{Basis, ByRole, EmissionMode, Penalty},
	Balance,
};
use sp_runtime::Perbill;

/// Run in bounded mode at the half of what was lost.
fn bounded<R>(test: impl FnOnce() -> R) -> R {
	let mode = EmissionMode::Bounded { part: Perbill::from_percent(50) };
	let genesis = GenesisConfig { mode, ..Default::default() };
	ext(genesis).execute_with(|| souk_testing::run::<Test, R>(test))
}

/// What was lost for an account in the running era.
fn lost(who: u8) -> Balance {
	Shares::<Test>::get(Rewards::era(), acc(who)).lost
}

mod cut {
	use super::*;

	/// What a penalty took of a seller's part went to the provider that the seller named: all of it, if the services were all
	/// that the seller had left of the sale.
	#[test]
	fn should_pass_on_no_more_than_a_weight_cut_leaves() {
		bounded(|| {
			CutWeight::set(Perbill::from_percent(40));
			climb(&acc(5), Penalty::WeightCut);
			Line::new(1, 2).served(&[(3, 2_000), (4, 5_000)]).settle();
			Line::new(5, 6).served(&[(7, 2_000), (8, 5_000)]).settle();
			let part = |of: u8| lost(of) * 2 / 5;
			assert!(lost(1) > 0 && lost(3) > 0 && lost(4) > 0);
			assert_eq!((lost(5), lost(7), lost(8)), (part(1), part(3), part(4)));
			// The buyer did nothing wrong.
			assert_eq!(lost(6), lost(2));
		});
	}

	/// Nobody gets what a limited seller passes on, because its sales count for nothing.
	#[test]
	fn should_pass_on_nothing_while_the_seller_is_limited() {
		bounded(|| {
			climb(&acc(5), Penalty::Limit);
			Line::new(5, 6).served(&[(7, 5_000)]).settle();
			assert_eq!((lost(5), lost(7)), (0, 0));
		});
	}

	/// The penalty of a provider is its own. It costs the seller that named it nothing.
	#[test]
	fn should_leave_the_seller_its_part_when_its_provider_is_cut() {
		bounded(|| {
			climb(&acc(7), Penalty::WeightCut);
			let part = CutWeight::get();
			Line::new(1, 2).served(&[(3, 5_000)]).settle();
			Line::new(5, 6).served(&[(7, 5_000)]).settle();
			assert_eq!((lost(5), lost(7)), (lost(1), part.mul_floor(lost(3))));
		});
	}

	/// What a seller and a provider of its own earn by a sale in SOUK, if the seller's weight is cut.
	fn earned(services: &[(u8, Balance)]) -> Balance {
		bounded(|| {
			climb(&acc(5), Penalty::WeightCut);
			create(daily(SOUK, Basis::Power, 1_000_000), 100_000_000);
			let own = [5, 7];
			let has = || -> Balance { own.iter().map(|who| free(SOUK, &acc(*who))).sum() };
			let (before, era) = (has(), Rewards::era());
			Line::new(5, 6).served(services).settle();
			pass_and_close(1);
			for who in own {
				let _ = Rewards::claim(signed(acc(who)), 0, era);
			}
			has() - before
		})
	}

	/// The attack in numbers.
	#[test]
	fn should_earn_no_more_by_naming_an_account_of_ones_own() {
		let alone = earned(&[]);
		assert!(alone > 0);
		for paid in [1, 1_000, 5_000, 7_800] {
			assert!(earned(&[(7, paid)]) <= alone, "{} over {alone} by {paid}", earned(&[(7, paid)]));
		}
	}
}

mod stated {
	use super::*;

	fn credit(who: u8) -> ByRole<u32> {
		Accounts::<Test>::get(acc(who)).map(|row| row.credit).unwrap_or_default()
	}

	/// Four sales of account 1, and four purchases of account 2.
	fn trusted() {
		for other in 3..=6 {
			Line::new(1, other).settle();
			Line::new(other, 2).settle();
		}
		assert_eq!((credit(1).seller, credit(2).buyer), (4, 4));
		pass(1);
	}

	/// A disputed line between them whose fees were paid in TIME. Of its worth the buyer gets back so many basis points.
	fn disputed(buyer_bp: u16) -> (Line, Option<Ruling>) {
		let sale = 10_000 - Balance::from(buyer_bp);
		let line = Line {
			state: OrderState::Ruled,
			mode: OrderMode::Attested,
			amounts: vec![amounts(TIME, 10_000, sale)],
			..Line::new(1, 2)
		};
		(line, Some(Ruling { buyer_bp, by: RulingSource::Arbiter }))
	}

	/// The seller chooses the asset of its account. By choosing TIME it lost no credit, whatever it sent.
	#[test]
	fn should_cost_credit_when_fees_were_paid_in_an_asset_that_earns_nothing() {
		build_and_execute(|| {
			trusted();
			let (line, ruling) = disputed(9_000);
			line.settle_as(ruling);
			assert_eq!((credit(1).seller, credit(2).buyer), (2, 4));
			// Once for all lines of the order.
			line.settle_as(ruling);
			assert_eq!(credit(1).seller, 2);
			// The buyer loses its own.
			let (line, ruling) = disputed(1_000);
			line.of(8).settle_as(ruling);
			assert_eq!((credit(1).seller, credit(2).buyer), (2, 2));
		});
	}

	/// It is a judgement and nothing else: no power, no credit, no cashback, and the day's pair is not used up.
	#[test]
	fn should_earn_nothing_by_such_a_sale() {
		build_and_execute(|| {
			trusted();
			let before = (Accounts::<Test>::get(acc(1)), Accounts::<Test>::get(acc(2)));
			for buyer_bp in [5_000, 9_000, 1_000] {
				let (line, _) = disputed(buyer_bp);
				Line { state: OrderState::Completed, ..line.clone() }.settle_as(None);
				// A ruling that nobody made says nothing of who was right.
				line.settle_as(Some(Ruling { buyer_bp, by: RulingSource::Default }));
			}
			// Neither side lost this one.
			let (line, ruling) = disputed(5_000);
			line.settle_as(ruling);
			assert_eq!((Accounts::<Test>::get(acc(1)), Accounts::<Test>::get(acc(2))), before);
			Line::new(1, 2).settle();
			assert_eq!((credit(1).seller, credit(2).buyer), (5, 5));
			assert_ok!(Rewards::do_try_state());
		});
	}

	/// A competitor could otherwise take credit away by lines of no worth.
	#[test]
	fn should_cost_nothing_when_no_money_stands_behind_the_line() {
		build_and_execute(|| {
			trusted();
			let (line, ruling) = disputed(9_000);
			let with = |asset, escrow| Line { amounts: vec![amounts(asset, escrow, 0)], ..line.clone() };
			// An asset that is worth nothing, and too little of one that is.
			with(JUNK, 1_000_000).settle_as(ruling);
			with(TIME, MinSale::get() - 1).settle_as(ruling);
			// An escrow in TIME chose its asset with the buyer's consent, and is as it was.
			Line { mode: OrderMode::Escrow, ..line.clone() }.settle_as(ruling);
			assert_eq!(credit(1).seller, 4);
			with(TIME, MinSale::get()).settle_as(ruling);
			assert_eq!(credit(1).seller, 2);
		});
	}
}
