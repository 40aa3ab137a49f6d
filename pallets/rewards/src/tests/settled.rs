// SPDX-License-Identifier: Apache-2.0

//! What a settled line earns.

use crate::{
	mock::*,
	types::{Fund, Standing},
	Accounts, Event, Granted, Pairs, Purses, Shares, Standings, Totals,
};
use frame_support::{
	assert_ok,
	weights::{RuntimeDbWeight, Weight},
};
use souk_primitives::{
	order::{OrderMode, OrderState, Ruling, RulingSource},
	rewards::{ByRole, Penalty, Pot},
};
use sp_runtime::Perbill;

fn activity(who: u8) -> ByRole<u128> {
	Shares::<Test>::get(Rewards::era(), acc(who)).activity
}
fn credit(who: u8) -> ByRole<u32> {
	Accounts::<Test>::get(acc(who)).map(|row| row.credit).unwrap_or_default()
}

#[test]
fn should_reward_everyone_when_the_buyer_kept_it() {
	build_and_execute(|| {
		fill(Pot::Cashback, TIME, 10_000);
		Line::new(1, 2).over(&[3, 4]).settle();
		assert_eq!(activity(1), ByRole { seller: 10 * POINT, ..Default::default() });
		assert_eq!(activity(2), ByRole { buyer: 5 * POINT, ..Default::default() });
		for promoter in [3, 4] {
			assert_eq!(activity(promoter), ByRole { promoter: 8 * POINT, ..Default::default() });
			assert_eq!(credit(promoter).promoter, 1);
		}
		assert_eq!((credit(1).seller, credit(2).buyer), (1, 1));
		assert_eq!(Purses::<Test>::get(Fund::Cashback, acc(2)).unwrap().sum(), 100);
		assert_eq!(events(), [Event::Granted { who: acc(2), fund: Fund::Cashback, amount: 100 }]);
		assert_eq!(Pairs::<Test>::iter().count(), 3);
	});
}

#[test]
fn should_earn_nothing_when_no_money_stands_behind_it() {
	build_and_execute(|| {
		fill(Pot::Cashback, TIME, 10_000);
		let line = Line::new(1, 2).over(&[3]);
		Line { mode: OrderMode::Attested, amounts: vec![], ..line.clone() }.settle();
		line.clone().paid(SOUK, 999).settle();
		line.clone().paid(JUNK, 10_000).settle();
		line.clone().paid(TIME, 10_000).settle();
		Line { buyer: acc(1), ..line }.settle();
		assert_eq!(Accounts::<Test>::iter().count(), 0);
		assert_eq!(Granted::<Test>::get(Fund::Cashback), 0);
	});
}

/// What a sale earns that was settled elsewhere: the same as an escrow, if its fees were paid, and nothing if they were not. Its
/// promoters are paid elsewhere too, and the chain does not see it.
#[test]
fn should_earn_by_an_attested_sale_what_its_fees_were_paid_for() {
	build_and_execute(|| {
		fill(Pot::Cashback, TIME, 10_000);
		let mut line = Line { mode: OrderMode::Attested, ..Line::new(1, 2).over(&[3]) };
		for amounts in &mut line.amounts {
			amounts.commission.iter_mut().for_each(|commission| *commission = 0);
		}
		let mut unpaid = line.clone();
		for amounts in &mut unpaid.amounts {
			(amounts.experience, amounts.commune) = (0, 0);
		}
		unpaid.settle();
		assert_eq!(Accounts::<Test>::iter().count(), 0);
		line.settle();
		assert_eq!(activity(1), ByRole { seller: 10 * POINT, ..Default::default() });
		assert_eq!(activity(2), ByRole { buyer: 5 * POINT, ..Default::default() });
		assert!(!Accounts::<Test>::contains_key(acc(3)));
		assert_eq!(Purses::<Test>::get(Fund::Cashback, acc(2)).unwrap().sum(), 100);
	});
}

#[test]
fn should_earn_nothing_when_it_was_not_kept() {
	build_and_execute(|| {
		fill(Pot::Cashback, TIME, 10_000);
		let line = Line::new(1, 2).over(&[3]);
		let refunded = vec![amounts(SOUK, 10_000, 0)];
		for state in [OrderState::Cancelled, OrderState::Expired, OrderState::Returned, OrderState::Completed]
		{
			Line { state, kept: 0, amounts: refunded.clone(), ..line.clone() }.settle();
		}
		Line { state: OrderState::Returned, kept: 0, ..line.clone() }.settle();
		Line { state: OrderState::Cancelled, ..line.clone() }.settle();
		assert_eq!(Accounts::<Test>::iter().count(), 0);
		assert_eq!(Pairs::<Test>::iter().count(), 0);
		Line { state: OrderState::Returned, kept: 1, amounts: vec![amounts(SOUK, 10_000, 4_000)], ..line }
			.settle();
		assert_eq!(activity(1).seller, 10 * POINT);
		assert_eq!(Granted::<Test>::get(Fund::Cashback), 40);
	});
}

#[test]
fn should_halve_credit_when_a_dispute_is_lost() {
	build_and_execute(|| {
		for buyer in 2..=6 {
			Line::new(1, buyer).settle();
		}
		pass(1);
		for seller in 2..=4 {
			Line::new(seller, 7).settle();
		}
		assert_eq!((credit(1).seller, credit(7).buyer), (5, 3));
		// The buyer got the larger part: the seller lost, the buyer bought.
		Line::new(1, 7).ruled(3_000).settle();
		assert_eq!((credit(1).seller, credit(7).buyer), (2, 4));
		pass(1);
		// The other way round.
		Line::new(1, 7).ruled(8_000).settle();
		assert_eq!((credit(1).seller, credit(7).buyer), (3, 2));
		pass(1);
		// In the middle nobody lost.
		Line::new(1, 7).ruled(5_000).settle();
		assert_eq!((credit(1).seller, credit(7).buyer), (4, 3));
		// Nothing to lose opens no row.
		Line::new(15, 16).ruled(0).settle();
		assert!(!Accounts::<Test>::contains_key(acc(15)));
	});
}

/// Of 10 001 the even split gives the buyer 5 000 and leaves the sale 5 001. That unit once cost the buyer half of its credit.
#[test]
fn should_cost_nobody_credit_when_an_even_ruling_splits_an_odd_price() {
	build_and_execute(|| {
		for seller in 2..=4 {
			Line::new(seller, 7).settle();
		}
		for buyer in 8..=10 {
			Line::new(1, buyer).settle();
		}
		let odd = Line { amounts: vec![amounts(SOUK, 10_001, 5_001)], ..Line::new(1, 7).ruled(0) };
		odd.settle_as(Some(Ruling { buyer_bp: 5_000, by: RulingSource::Default }));
		assert_eq!((credit(1).seller, credit(7).buyer), (4, 4));
		// One basis point below the half is a loss, whatever the units say.
		let even = Line { amounts: vec![amounts(SOUK, 10_000, 5_000)], ..Line::new(1, 7).ruled(0) };
		even.settle_as(Some(Ruling { buyer_bp: 4_999, by: RulingSource::Arbiter }));
		assert_eq!((credit(1).seller, credit(7).buyer), (4, 2));
	});
}

/// Silence tells nothing of who was right.
#[test]
fn should_cost_nobody_credit_when_no_ruling_came_in_time() {
	build_and_execute(|| {
		for buyer in 8..=10 {
			Line::new(1, buyer).settle();
		}
		for by in [RulingSource::Default, RulingSource::Agreement, RulingSource::Arbiter] {
			Line::new(1, 7).ruled(0).of(1).settle_as(Some(Ruling { buyer_bp: 10_000, by }));
			let left = if by == RulingSource::Default { 3 } else { 1 };
			assert_eq!(credit(1).seller, left, "{by:?}");
		}
	});
}

#[test]
fn should_earn_nothing_when_the_sale_is_not_real() {
	build_and_execute(|| {
		fill(Pot::Cashback, TIME, 10_000);
		fill(Pot::Referral, TIME, 10_000);
		frame_support::assert_ok!(Rewards::set_inviter(signed(bob()), acc(9)));
		for seller in 4..=8 {
			Line { real: false, ..Line::new(seller, 2).over(&[3]) }.settle();
		}
		assert_eq!(Accounts::<Test>::iter().count() + Pairs::<Test>::iter().count(), 0);
		assert_eq!(Granted::<Test>::get(Fund::Cashback) + Granted::<Test>::get(Fund::Referral), 0);
		assert!(crate::Invitations::<Test>::get(bob()).unwrap().dealt.is_empty());
		// A dispute about it can be lost all the same.
		for buyer in 8..=9 {
			Line::new(1, buyer).settle();
		}
		Line { real: false, ..Line::new(1, 7).ruled(0) }.settle();
		assert_eq!(credit(1).seller, 1);
	});
}

/// From a public bug report: the first leg of a new promoter was less than an account must hold, and could not be
/// delivered. It used up the day's pair, so the first sale that did pay earned neither power nor credit.
#[test]
fn should_earn_from_the_first_sale_that_pays_when_an_earlier_leg_was_not_delivered() {
	build_and_execute(|| {
		let undelivered = |line: Line| {
			let mut line = line.over(&[60]);
			line.amounts[0].commission = vec![0].try_into().unwrap();
			line.settle();
		};
		undelivered(Line::new(1, 2));
		assert_eq!(Pairs::<Test>::iter_prefix(0).count(), 1);
		// The next one makes the account.
		endow(&acc(60));
		undelivered(Line::new(1, 2));
		assert_eq!((activity(60).promoter, credit(60).promoter), (0, 0));
		Line::new(1, 2).over(&[60]).settle();
		assert_eq!((activity(60).promoter, credit(60).promoter), (8 * POINT, 1));
		// And no other on that day.
		Line::new(1, 2).over(&[60]).settle();
		Line::new(60, 2).settle();
		assert_eq!((activity(60).promoter, activity(60).seller, credit(60).promoter), (8 * POINT, 0, 1));
	});
}

/// The same for the parties: one that does not exist, or that a penalty stops, has not used up the day's pair.
#[test]
fn should_earn_from_the_first_sale_after_the_account_exists() {
	build_and_execute(|| {
		Line::new(1, 60).settle();
		assert_eq!(activity(1).seller, 10 * POINT);
		endow(&acc(60));
		Line::new(60, 1).settle();
		Line::new(60, 1).settle();
		assert_eq!((activity(1).seller, activity(1).buyer), (10 * POINT, 0));
		assert_eq!((activity(60).seller, credit(60).seller), (10 * POINT, 1));
	});
}

#[test]
fn should_halve_credit_once_when_a_lost_order_has_many_lines() {
	build_and_execute(|| {
		for buyer in 2..=9 {
			Line::new(1, buyer).settle();
		}
		for _ in 0..3 {
			Line::new(1, 10).ruled(0).of(1).settle();
		}
		assert_eq!(credit(1).seller, 4);
		Line::new(1, 10).ruled(0).of(2).settle();
		assert_eq!(credit(1).seller, 2);
	});
}

#[test]
fn should_judge_by_what_was_left_to_rule_on_when_part_was_refunded_before() {
	build_and_execute(|| {
		for seller in 2..=3 {
			Line::new(seller, 7).settle();
		}
		// The seller gave 6 000 of 10 000 back; the ruling left the seller all of the rest.
		let left = souk_primitives::traits::LineAmounts { remaining: 4_000, ..amounts(SOUK, 10_000, 4_000) };
		Line { amounts: vec![left], ..Line::new(1, 7).ruled(0) }.settle();
		assert_eq!((credit(1).seller, credit(7).buyer), (1, 1));
	});
}

#[test]
fn should_cash_back_by_asset_and_within_the_cap() {
	build_and_execute(|| {
		fill(Pot::Cashback, TIME, 100_000);
		Line::new(1, 2).paid(TOKEN, 10_000).settle();
		assert_eq!(Granted::<Test>::get(Fund::Cashback), 200);
		Line {
			amounts: vec![amounts(SOUK, 10_000, 10_000), amounts(TOKEN, 5_000, 5_000)],
			..Line::new(1, 2)
		}
		.settle();
		assert_eq!(Granted::<Test>::get(Fund::Cashback), 400);
		Line::new(1, 2).paid(SOUK, 1_000_000).settle();
		assert_eq!(Granted::<Test>::get(Fund::Cashback), 1_000);
		Line::new(1, 2).settle();
		assert_eq!(Granted::<Test>::get(Fund::Cashback), 1_000);
		pass(1);
		Line::new(1, 2).settle();
		assert_eq!(Granted::<Test>::get(Fund::Cashback), 1_100);
	});
}

#[test]
fn should_grant_what_the_pot_holds_and_say_so_when_it_is_short() {
	build_and_execute(|| {
		fill(Pot::Cashback, TIME, 130);
		Line::new(1, 2).settle();
		events();
		let (who, fund) = (acc(2), Fund::Cashback);
		Line::new(1, 2).settle();
		assert_eq!(
			events(),
			[
				Event::Granted { who: who.clone(), fund, amount: 30 },
				Event::FundShort { who: who.clone(), fund, due: 100, granted: 30 },
			]
		);
		Line::new(1, 2).settle();
		assert_eq!(events(), [Event::FundShort { who, fund, due: 100, granted: 0 }]);
	});
}

#[test]
fn should_not_fail_when_parties_do_not_exist() {
	build_and_execute(|| {
		fill(Pot::Cashback, TIME, 10_000);
		Line::new(90, 91).over(&[92, 93]).settle();
		assert_eq!(Accounts::<Test>::iter().count(), 0);
		assert_eq!(Granted::<Test>::get(Fund::Cashback), 0);
	});
}

/// A line without assets is one that nothing was paid for. It is dropped before anything is read.
#[test]
fn should_weigh_a_line_by_its_promoters_when_money_stands_behind_it() {
	use crate::WeightInfo;
	use souk_primitives::traits::OnSettled;
	for promoters in 0..=8 {
		let weighed = <() as WeightInfo>::on_settled(promoters);
		assert!(weighed.ref_time() > 0 && weighed.proof_size() > 0);
		assert_eq!(<Rewards as OnSettled<AccountId>>::weight(1, promoters), weighed);
		assert_eq!(<Rewards as OnSettled<AccountId>>::weight(4, promoters), weighed);
		assert_eq!(<Rewards as OnSettled<AccountId>>::weight(0, promoters), Default::default());
	}
}

/// A line is charged for the rows that it opens and for the invitations that it counts for, and no more.
#[test]
fn should_weigh_what_a_line_did_when_its_accounts_have_rows_or_were_invited() {
	use crate::WeightInfo;
	build_and_execute(|| {
		let database: RuntimeDbWeight = <Test as frame_system::Config>::DbWeight::get();
		let less = |rows| <() as WeightInfo>::on_settled(2) - database.reads_writes(rows, rows);
		// Nobody was invited: of each party four rows, and the sum of bounties. Accounts 1 and 2 open rows, and so do 3 and 4; two
		// inviters would have.
		assert_eq!(Line::new(1, 2).over(&[3, 4]).weigh(None), less(9 + 2));
		assert_eq!(Line::new(1, 2).over(&[3, 4]).weigh(None), less(9 + 6));
		// A buyer that was invited by an account with a row opens its own.
		assert_ok!(Rewards::set_inviter(RuntimeOrigin::signed(acc(5)), acc(4)));
		assert_eq!(Line::new(1, 5).over(&[3, 2]).weigh(None), less(4 + 4));
		// Nothing was paid, or the two parties are one.
		assert_eq!(Line { amounts: vec![], ..Line::new(1, 2) }.weigh(None), Weight::zero());
		assert_eq!(Line::new(1, 1).weigh(None), Weight::zero());
	});
}

/// No more is spared than was measured, whatever happened: with nobody to help, 22 rows are written, with each helper four more.
#[test]
fn should_spare_no_more_than_was_measured() {
	use crate::settled::spared;
	for helpers in 0..=16 {
		// A helper opened its row, in one of four.
		assert_eq!(spared(helpers, 0, 0), 4 + helpers + 2 * 4 + 1);
		assert_eq!(spared(helpers, helpers + 2, 2), 0);
		for opened in 0..=helpers + 4 {
			for invited in 0..=2 {
				assert!(spared(helpers, opened, invited) <= spared(helpers, 0, 0));
				assert!(spared(helpers, opened + 1, invited) <= spared(helpers, opened, invited));
			}
		}
	}
}

/// Ratio policies follow what was sold. An account under a limit moves no ratio, and takes no room.
#[test]
fn should_count_no_turnover_when_the_seller_is_limited() {
	build_and_execute(|| {
		let (penalty, weight) = (Penalty::Limit, Perbill::one());
		let standing = Standing { penalty, weight, limited_until: 100, claims_from: 0, since: 0 };
		Standings::<Test>::insert(acc(1), standing);
		Line::new(1, 2).settle();
		assert_eq!(Totals::<Test>::get(0).sold, 0);
		assert!(!Shares::<Test>::contains_key(0, acc(1)));
		Line::new(3, 2).settle();
		assert_eq!((Totals::<Test>::get(0).sold, Shares::<Test>::get(0, acc(3)).sold), (10_000, 10_000));
	});
}

/// A row takes room on the chain. A buyer that lost a dispute and was granted nothing earned nothing to keep in one.
#[test]
fn should_open_no_row_when_nothing_is_granted() {
	build_and_execute(|| {
		Line::new(1, 2).ruled(9_000).settle();
		assert!(Accounts::<Test>::contains_key(acc(1)));
		assert!(!Accounts::<Test>::contains_key(acc(2)));
	});
}

/// A promoter that earned nothing has sold nothing, and a party of a line does not promote to itself.
#[test]
fn should_count_a_promotion_only_when_a_third_party_was_paid() {
	build_and_execute(|| {
		let mut line = Line::new(1, 2).over(&[1, 2, 3, 4]);
		line.amounts[0].commission = vec![100, 100, 0, 100].try_into().unwrap();
		line.settle();
		let promoted: Vec<u8> = (1..=4).filter(|who| activity(*who).promoter > 0).collect();
		assert_eq!(promoted, [4]);
	});
}
