// SPDX-License-Identifier: Apache-2.0

//! What deeds earn, and `check_in`.

use crate::{mock::*, types::Standing, Accounts, Error, Event, GenesisConfig, Shares, Standings, Totals};
use frame_support::{assert_noop, assert_ok, traits::Hooks};
use souk_primitives::{
	activity::{Activity, Deed, RewardEras},
	rewards::{ByRole, EmissionMode, Penalty, Pot},
};
use sp_runtime::{DispatchError, Perbill, TokenError};

fn power(who: &AccountId) -> u128 {
	Rewards::account_view(who.clone()).power
}

#[test]
fn should_earn_points_by_role_when_an_action_is_recorded() {
	build_and_execute(|| {
		RoleWeights::set(ByRole {
			seller: Perbill::from_percent(50),
			promoter: Perbill::from_percent(25),
			buyer: Perbill::one(),
			service: Perbill::from_percent(50),
		});
		Rewards::record(&alice(), Deed::Service, 2);
		Rewards::record(&alice(), Deed::Sale, 2);
		Rewards::record(&alice(), Deed::Promotion, 1);
		Rewards::record(&alice(), Deed::Report, 1);
		let share = Shares::<Test>::get(0, alice());
		let earned =
			ByRole { seller: 10 * POINT, promoter: 2 * POINT, buyer: 20 * POINT, service: 6 * POINT };
		assert_eq!(share.activity, earned);
		assert_eq!(Totals::<Test>::get(0).activity, share.activity);
		assert_eq!(power(&alice()), 38 * POINT);
	});
}

#[test]
fn should_count_only_so_often_in_an_era_when_an_action_repeats() {
	build_and_execute(|| {
		Rewards::record(&alice(), Deed::TraceUpload, 60);
		Rewards::record(&alice(), Deed::TraceUpload, u32::MAX);
		assert_eq!(power(&alice()), 100 * POINT);
		Rewards::record(&alice(), Deed::TraceUpload, 1);
		assert_eq!(power(&alice()), 100 * POINT);
		pass(1);
		Rewards::record(&alice(), Deed::TraceUpload, 1);
		assert_eq!(power(&alice()), 91 * POINT);
		assert_eq!(Totals::<Test>::get(1).activity.seller, POINT);
	});
}

#[test]
fn should_decay_when_eras_pass() {
	build_and_execute(|| {
		Rewards::record(&alice(), Deed::TraceUpload, 100);
		pass(2);
		assert_eq!(power(&alice()), 81 * POINT);
		// Eras that have passed stay as they were, whatever the rate is now.
		Rewards::on_initialize(3);
		for percent in [0, 50, 100] {
			PowerKept::set(Perbill::from_percent(percent));
			assert_eq!(power(&alice()), 81 * POINT);
		}
		pass(1);
		assert_eq!(power(&alice()), 81 * POINT);
		PowerKept::set(Perbill::from_percent(50));
		assert_eq!(power(&alice()), 405 * POINT / 10);
		pass(1_000_000);
		assert_eq!(power(&alice()), 0);
	});
}

#[test]
fn should_open_no_row_when_nothing_is_earned() {
	build_and_execute(|| {
		Rewards::record(&nobody(), Deed::Sale, 1);
		Rewards::record(&alice(), Deed::Sale, 0);
		Table::set(Default::default());
		Rewards::record(&alice(), Deed::Sale, 1);
		assert_eq!(Accounts::<Test>::iter().count(), 0);
		assert_eq!(Shares::<Test>::iter().count(), 0);
		assert_eq!(Totals::<Test>::iter().count(), 0);
	});
}

#[test]
fn should_tell_the_era_when_others_ask() {
	build_and_execute(|| {
		assert_eq!((Rewards::current(), <Rewards as RewardEras>::length()), (0, DAY));
		pass(3);
		assert_eq!(Rewards::current(), 3);
	});
}

#[test]
fn should_check_in_once_an_era() {
	build_and_execute(|| {
		assert_ok!(Rewards::check_in(signed(alice())));
		assert_eq!(events(), [Event::PowerEarned { who: alice(), power: POINT }]);
		assert_noop!(Rewards::check_in(signed(alice())), Error::<Test>::NothingEarned);
		pass(1);
		assert_ok!(Rewards::check_in(signed(alice())));
		assert_noop!(Rewards::check_in(RuntimeOrigin::root()), DispatchError::BadOrigin);
		assert_noop!(Rewards::check_in(signed(nobody())), Error::<Test>::NothingEarned);
	});
}

/// One transaction once funded fifty accounts, let each check in, and emptied them again. All fifty rows earned.
#[test]
fn should_keep_the_account_and_its_deposit_while_the_row_lives() {
	build_and_execute(|| {
		let farmers = (30..80).map(acc).collect::<Vec<_>>();
		for who in &farmers {
			assert_ok!(Balances::transfer_allow_death(signed(alice()), who.clone(), 5 * ED));
			assert_ok!(Rewards::check_in(signed(who.clone())));
			let all = Balances::transfer_allow_death(signed(who.clone()), alice(), 5 * ED);
			assert_eq!(all, Err(TokenError::Frozen.into()));
			assert_ok!(Balances::transfer_all(signed(who.clone()), alice(), false));
			assert_eq!(free(SOUK, who), ED);
		}
		assert_eq!(free(SOUK, &alice()), FUNDS - 50 * ED);
		// When the row is removed, the account can go.
		pass_and_close(51);
		for who in &farmers {
			assert_ok!(Rewards::forget_account(signed(alice()), who.clone()));
			assert_eq!(System::consumers(who), 0);
			assert_ok!(Balances::transfer_all(signed(who.clone()), alice(), false));
			assert!(!System::account_exists(who));
		}
		assert_eq!(free(SOUK, &alice()), FUNDS);
	});
}

#[test]
fn should_take_one_reference_for_all_that_a_row_has() {
	build_and_execute(|| {
		fill(Pot::Cashback, TIME, 1_000);
		let before = System::consumers(&bob());
		Line::new(1, 2).settle();
		Line::new(2, 3).settle();
		Rewards::record(&bob(), Deed::TraceUpload, 1);
		pass(1);
		Line::new(1, 2).settle();
		assert_eq!(System::consumers(&bob()), before + 1);
		super::claim::climb(&bob(), Penalty::Deletion);
		assert_eq!(System::consumers(&bob()), before);
	});
}

#[test]
fn should_open_no_row_when_the_account_has_no_room_for_a_reference() {
	build_and_execute(|| {
		fill(Pot::Cashback, TIME, 1_000);
		while System::inc_consumers(&bob()).is_ok() {}
		assert_noop!(Rewards::check_in(signed(bob())), Error::<Test>::NothingEarned);
		Line::new(1, 2).settle();
		assert!(!Accounts::<Test>::contains_key(bob()));
		assert_eq!(Shares::<Test>::get(0, bob()), Default::default());
		assert_eq!(crate::Purses::<Test>::iter().count(), 0);
		// The seller has earned. The buyer has not used up the day's pair, and earns when there is room.
		System::dec_consumers(&bob());
		Line::new(1, 2).settle();
		assert_eq!(power(&alice()), 10 * POINT);
		assert_eq!(power(&bob()), 5 * POINT);
	});
}

#[test]
fn should_earn_less_or_nothing_when_penalised() {
	build_and_execute(|| {
		super::claim::climb(&alice(), Penalty::WeightCut);
		Rewards::record(&alice(), Deed::TraceUpload, 10);
		assert_eq!(power(&alice()), 5 * POINT);
		Standings::<Test>::mutate(alice(), |standing| {
			standing.as_mut().unwrap().limited_until = Rewards::era() + 1;
		});
		Rewards::record(&alice(), Deed::TraceUpload, 10);
		assert_eq!(power(&alice()), 5 * POINT);
		pass(1);
		Rewards::record(&alice(), Deed::TraceUpload, 10);
		assert_eq!(power(&alice()), 95 * POINT / 10);
	});
}

#[test]
fn should_count_blocks_when_the_runtime_names_authors() {
	build_and_execute(|| {
		for _ in 0..3 {
			Rewards::note_author(&alice());
		}
		Rewards::note_author(&bob());
		Rewards::note_author(&nobody());
		assert_eq!(Totals::<Test>::get(0).blocks, 4);
		let policy = create(daily(TIME, souk_primitives::rewards::Basis::Authors, 1_000), 5_000);
		pass_and_close(1);
		assert_ok!(Rewards::claim(signed(alice()), policy, 0));
		assert_eq!(free(TIME, &alice()), FUNDS + 750);
	});
}

/// Run a test in which every era is bounded by the half.
fn bounded(test: impl FnOnce()) {
	let mode = EmissionMode::Bounded { part: Perbill::from_percent(50) };
	ext(GenesisConfig { mode, ..Default::default() }).execute_with(|| souk_testing::run::<Test, _>(test));
}

#[test]
fn should_weigh_no_acts_when_eras_are_literal() {
	build_and_execute(|| {
		Rewards::record(&alice(), Deed::Report, 1);
		let share = Shares::<Test>::get(0, alice());
		assert_eq!((share.activity.buyer, share.acts, share.weight), (20 * POINT, 0, 0));
	});
}

/// Governance may let a role earn no power. What the account lost is weighed by its acts all the same.
#[test]
fn should_count_acts_when_their_role_earns_no_power() {
	bounded(|| {
		RoleWeights::set(Default::default());
		Rewards::record(&alice(), Deed::Report, 1);
		let share = Shares::<Test>::get(0, alice());
		assert_eq!((share.activity, share.acts), (ByRole::default(), 20));
	});
}

/// A line of 10 000 loses 560, of which 224 count for its seller. A tenth of that, 22, weighs by acts, and acts count only with
/// credit. So they go with the last of the credit.
#[test]
fn should_weigh_less_when_the_last_credit_is_lost() {
	bounded(|| {
		Line::new(1, 2).settle();
		let weight = || Shares::<Test>::get(0, acc(1)).weight;
		assert_eq!(weight(), 201);
		Rewards::record(&acc(1), Deed::Report, 1);
		assert_eq!((weight(), Totals::<Test>::get(0).weight), (201 + 22, 223 + 201));
		Line::new(1, 3).of(8).ruled(0).settle();
		assert_eq!(Accounts::<Test>::get(acc(1)).unwrap().credit.seller, 0);
		assert_eq!((weight(), Totals::<Test>::get(0).weight), (201, 201 + 201));
	});
}

/// A share takes room on the chain, so it is for accounts that did something in the era.
#[test]
fn should_open_no_share_when_an_account_only_loses_credit() {
	bounded(|| {
		Line::new(1, 2).settle();
		pass(1);
		Line::new(1, 2).of(8).ruled(0).settle();
		assert_eq!(Accounts::<Test>::get(acc(1)).unwrap().credit.seller, 0);
		assert_eq!(Shares::<Test>::iter_prefix(1).count(), 0);
	});
}

/// Credit of the running era is what policies pay by, so a dispute that is lost in it shows at once.
#[test]
fn should_lower_the_credit_of_the_era_when_a_dispute_is_lost_in_it() {
	build_and_execute(|| {
		for buyer in 2..6 {
			Line::new(1, buyer).of(u64::from(buyer)).settle();
		}
		let credit = || (Shares::<Test>::get(0, acc(1)).credit.seller, Totals::<Test>::get(0).credit.seller);
		assert_eq!(credit(), (4 * POINT, 4 * POINT));
		Line::new(1, 6).of(9).ruled(0).settle();
		assert_eq!(credit(), (2 * POINT, 2 * POINT));
	});
}

/// An account under a limit earns nothing, and still loses what it has.
#[test]
fn should_lose_credit_when_limited() {
	build_and_execute(|| {
		for buyer in 2..6 {
			Line::new(1, buyer).of(u64::from(buyer)).settle();
		}
		let (penalty, weight) = (Penalty::Limit, Perbill::one());
		let standing = Standing { penalty, weight, limited_until: 100, claims_from: 0, since: 0 };
		Standings::<Test>::insert(acc(1), standing);
		Line::new(1, 6).of(9).ruled(0).settle();
		assert_eq!(Accounts::<Test>::get(acc(1)).unwrap().credit.seller, 2);
		Line::new(1, 7).of(10).settle();
		assert_eq!(Accounts::<Test>::get(acc(1)).unwrap().credit.seller, 2);
	});
}

/// Governance may let sales earn no points. They earn credit all the same.
#[test]
fn should_earn_credit_when_a_sale_earns_no_points() {
	build_and_execute(|| {
		let mut table = Table::get();
		table.sale.daily = 0;
		Table::set(table);
		Line::new(1, 2).settle();
		let row = Accounts::<Test>::get(acc(1)).unwrap();
		assert_eq!((row.credit.seller, power(&acc(1))), (1, 0));
	});
}
