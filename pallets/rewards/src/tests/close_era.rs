// SPDX-License-Identifier: Apache-2.0

use crate::{
	mock::*, types::Total, AllDividends, EraPays, Error, Event, GenesisConfig, NextClose, NextExpire,
	Policies, Recycled, Sealed,
};
use frame_support::{assert_noop, assert_ok, traits::fungibles::Mutate};
use souk_math::emission::Schedule;
use souk_primitives::{
	activity::{Activity, Deed},
	rewards::{Basis, ByRole, EmissionMode, PolicyTerms, Pot},
};
use sp_runtime::{DispatchError, Perbill};

#[test]
fn should_set_aside_when_an_era_is_over() {
	build_and_execute(|| {
		let policy = create(daily(SOUK, Basis::Power, 1_000), 10_000);
		Rewards::record(&alice(), Deed::TraceUpload, 3);
		assert_noop!(Rewards::close_era(signed(bob())), Error::<Test>::TooEarly);
		pass(1);
		events();
		assert_ok!(Rewards::close_era(signed(nobody())));
		assert_eq!(
			events(),
			[Event::EraClosed { era: 0, amounts: vec![(policy, 1_000)].try_into().unwrap() }]
		);
		let pay = EraPays::<Test>::get(policy, 0).unwrap();
		assert_eq!((pay.amount, pay.basis, pay.claimed), (1_000, 3 * POINT, 0));
		assert_eq!(NextClose::<Test>::get(), 1);
		assert_noop!(Rewards::close_era(signed(bob())), Error::<Test>::TooEarly);
		assert_noop!(Rewards::close_era(RuntimeOrigin::root()), DispatchError::BadOrigin);
	});
}

#[test]
fn should_catch_up_one_by_one_when_eras_were_missed() {
	build_and_execute(|| {
		let policy = create(daily(SOUK, Basis::Power, 1_000), 10_000);
		for _ in 0..3 {
			Rewards::record(&alice(), Deed::TraceUpload, 1);
			pass(1);
		}
		for era in 0..3 {
			assert_eq!(NextClose::<Test>::get(), era);
			assert_ok!(Rewards::close_era(signed(nobody())));
		}
		assert_noop!(Rewards::close_era(signed(bob())), Error::<Test>::TooEarly);
		assert_eq!(Policies::<Test>::get(policy).unwrap().owed, 3_000);
	});
}

#[test]
fn should_pay_zero_and_say_so_when_the_pot_is_empty() {
	build_and_execute(|| {
		let policy = create(daily(SOUK, Basis::Power, 1_000), 1_500);
		events();
		let mut short = Vec::new();
		for _ in 0..3 {
			Rewards::record(&alice(), Deed::TraceUpload, 1);
			pass_and_close(1);
			short.extend(events().into_iter().filter(|event| matches!(event, Event::PotShort { .. })));
		}
		assert_eq!(
			short,
			[
				Event::PotShort { policy, era: 1, scheduled: 1_000, paid: 500 },
				Event::PotShort { policy, era: 2, scheduled: 1_000, paid: 0 },
			]
		);
		assert_noop!(Rewards::claim(signed(alice()), policy, 2), Error::<Test>::NothingToClaim);
		// A pot that is filled again pays again.
		assert_ok!(Rewards::fund_pot(signed(bob()), Pot::Policy(policy), 800));
		Rewards::record(&alice(), Deed::TraceUpload, 1);
		pass_and_close(1);
		assert_ok!(Rewards::claim(signed(alice()), policy, 3));
		assert_eq!(Policies::<Test>::get(policy).unwrap().emitted, 2_300);
	});
}

#[test]
fn should_never_pay_the_least_balance_when_a_pot_runs_dry() {
	build_and_execute(|| {
		let policy = create(daily(SOUK, Basis::Power, 1_000), 0);
		fill(Pot::Policy(policy), SOUK, 700);
		Rewards::record(&alice(), Deed::TraceUpload, 1);
		pass_and_close(1);
		assert_ok!(Rewards::claim(signed(alice()), policy, 0));
		assert_eq!(free(SOUK, &Rewards::account_of(Pot::Policy(policy))), ED);
	});
}

#[test]
fn should_keep_the_amount_in_the_pot_when_nobody_has_a_share() {
	build_and_execute(|| {
		let policy = create(daily(SOUK, Basis::BizPower, 1_000), 10_000);
		Rewards::record(&alice(), Deed::TraceUpload, 1);
		pass(1);
		events();
		close_all();
		assert!(events().contains(&Event::PotShort { policy, era: 0, scheduled: 1_000, paid: 0 }));
		assert_eq!(EraPays::<Test>::iter().count(), 0);
		assert_eq!(Policies::<Test>::get(policy).unwrap().emitted, 0);
	});
}

#[test]
fn should_not_make_up_for_eras_when_paused_or_not_started() {
	build_and_execute(|| {
		let policy = create(PolicyTerms { start: 2, ..daily(SOUK, Basis::Power, 1_000) }, 10_000);
		let mut emitted = Vec::new();
		for era in 0..6 {
			Rewards::record(&alice(), Deed::TraceUpload, 1);
			assert_ok!(Rewards::pause_policy(manager(), policy, era == 3));
			pass_and_close(1);
			emitted.push(Policies::<Test>::get(policy).unwrap().emitted);
		}
		assert_eq!(emitted, [0, 0, 1_000, 1_000, 2_000, 3_000]);
	});
}

#[test]
fn should_pay_by_role_weight_when_the_policy_says_so() {
	build_and_execute(|| {
		// The white paper's example: CS = (1, 3), AS = (1, 1), s = 50 % give (0.375, 0.625) of the sellers' part; and the
		// parts of sellers and buyers are equal.
		let policy = create(daily(SOUK, Basis::RoleWeight, 1_000), 10_000);
		Line::new(1, 11).settle();
		pass(1);
		for buyer in 12..=14 {
			Line::new(2, buyer).settle();
			pass(1);
		}
		let era = Rewards::era();
		crate::Accounts::<Test>::mutate(acc(1), |row| row.as_mut().unwrap().credit.seller = 0);
		crate::Accounts::<Test>::mutate(acc(2), |row| row.as_mut().unwrap().credit.seller = 2);
		Line::new(1, 15).settle();
		Line::new(2, 15).settle();
		pass_and_close(1);
		let before = (free(SOUK, &acc(1)), free(SOUK, &acc(2)), free(SOUK, &acc(15)));
		for who in [1, 2, 15] {
			assert_ok!(Rewards::claim(signed(acc(who)), policy, era));
		}
		assert_eq!(free(SOUK, &acc(1)) - before.0, 187);
		assert_eq!(free(SOUK, &acc(2)) - before.1, 312);
		assert_eq!(free(SOUK, &acc(15)) - before.2, 500);
	});
}

#[test]
fn should_freeze_the_weights_when_governance_changes_them_later() {
	build_and_execute(|| {
		let policy = create(daily(SOUK, Basis::RoleWeight, 1_000), 10_000);
		Line::new(1, 2).settle();
		pass_and_close(1);
		CreditParts::set(ByRole::<Perbill>::default());
		assert_ok!(Rewards::claim(signed(alice()), policy, 0));
		assert_ok!(Rewards::claim(signed(bob()), policy, 0));
		assert_eq!(Policies::<Test>::get(policy).unwrap().owed, 0);
	});
}

#[test]
fn should_share_at_once_when_the_policy_pays_frozen_souk() {
	build_and_execute(|| {
		let policy = create(daily(TIME, Basis::Frozen, 1_000), 10_000);
		pass(1);
		events();
		close_all();
		assert!(events().contains(&Event::PotShort { policy, era: 0, scheduled: 1_000, paid: 0 }));
		assert_ok!(Rewards::freeze(signed(alice()), 24_576));
		assert_ok!(Rewards::freeze(signed(bob()), 8_192));
		assert_ok!(Money::mint_into(TIME, &Rewards::account_of(Pot::Dividends), TIME_MIN));
		pass_and_close(1);
		assert_eq!(AllDividends::<Test>::get().owed, 1_000);
		assert_ok!(Rewards::claim_dividends(signed(alice())));
		assert_eq!(free(TIME, &alice()), FUNDS + 750);
	});
}

#[test]
fn should_refill_the_cashback_pot_when_the_policy_says_so() {
	build_and_execute(|| {
		fill(Pot::Cashback, TIME, 1);
		let policy = create(daily(TIME, Basis::Cashback, 1_000), 1_500);
		pass_and_close(3);
		assert_eq!(spare(Pot::Cashback, TIME), 1_501);
		assert_eq!(spare(Pot::Policy(policy), TIME), 0);
		assert_eq!(Policies::<Test>::get(policy).unwrap().emitted, 1_500);
	});
}

fn ratio(opening: u128) -> PolicyTerms {
	PolicyTerms {
		asset: SOUK,
		schedule: Schedule::ActivityRatio {
			opening,
			floor: 10,
			max_change: Perbill::from_percent(10),
			pot_days: 10,
		},
		basis: Basis::Power,
		start: Rewards::era(),
	}
}

#[test]
fn should_follow_activity_within_the_clamp_when_the_policy_is_a_ratio() {
	build_and_execute(|| {
		assert_ok!(Rewards::seal(signed(carol()), 1_000_000));
		pass_and_close(1);
		let policy = create(ratio(1_000), 1_000_000);
		let mut before = 0;
		let mut paid = Vec::new();
		for value in [1_000, 10_000, 10_000, 5_000, 5_000] {
			Line::new(1, 2).paid(SOUK, value).settle();
			// A line that is no real sale does not count.
			Line { real: false, ..Line::new(1, 3).paid(SOUK, 90 * value) }.settle();
			pass_and_close(1);
			let emitted = Policies::<Test>::get(policy).unwrap().emitted;
			paid.push(emitted - before);
			before = emitted;
		}
		// Up 10 %, up 10 %; the same; down 10 %; the same again.
		assert_eq!(paid, [1_100, 1_210, 1_210, 1_089, 1_089]);
		assert_eq!(Recycled::<Test>::get(SOUK), paid.iter().sum::<u128>());
	});
}

/// S1 pays by trade. Check-ins, uploads and the like once moved the ratio as well: 19 accounts that called in lifted it by the
/// whole clamp every day, at no cost but fees.
#[test]
fn should_not_follow_check_ins_when_the_policy_is_a_ratio() {
	build_and_execute(|| {
		assert_ok!(Rewards::seal(signed(carol()), 1_000_000));
		Line::new(1, 2).settle();
		pass_and_close(1);
		let policy = create(ratio(1_000), 1_000_000);
		for farmers in [0, 6, 12, 18] {
			Line::new(1, 2).settle();
			for who in 3..3 + farmers {
				assert_ok!(Rewards::check_in(signed(acc(who))));
				Rewards::record(&acc(who), Deed::TraceUpload, 100);
			}
			pass_and_close(1);
			assert_eq!(Policies::<Test>::get(policy).unwrap().last, Some(1_000));
		}
	});
}

/// The policies of an era are looked at before any of them pays. Two ratios must not count the same sealed tokens.
#[test]
fn should_pay_two_ratios_no_more_than_was_sealed() {
	build_and_execute(|| {
		assert_ok!(Rewards::seal(signed(carol()), 12_000));
		(0..2).for_each(|_| {
			create(ratio(100_000), 1_000_000);
		});
		for _ in 0..9 {
			Line::new(1, 2).settle();
			pass_and_close(1);
			assert!(Recycled::<Test>::get(SOUK) <= 12_000);
			assert_ok!(Rewards::do_try_state());
		}
		assert!(Recycled::<Test>::get(SOUK) > 10_000);
	});
}

#[test]
fn should_pay_no_more_than_was_sealed_when_the_policy_is_a_ratio() {
	build_and_execute(|| {
		let policy = create(ratio(1_000), 1_000_000);
		Rewards::record(&alice(), Deed::TraceUpload, 1);
		pass_and_close(1);
		assert_eq!(Policies::<Test>::get(policy).unwrap().emitted, 0);
		assert_ok!(Rewards::seal(signed(carol()), 700));
		let before = free(SOUK, &alice());
		for _ in 0..200 {
			Rewards::record(&alice(), Deed::TraceUpload, 1);
			let era = Rewards::era();
			pass_and_close(1);
			// Nothing is paid once all of it was.
			let _ = Rewards::claim(signed(alice()), policy, era);
		}
		let claimed = free(SOUK, &alice()) - before;
		assert!(claimed > 600 && claimed <= 700, "{claimed}");
		assert_eq!(Policies::<Test>::get(policy).unwrap().emitted, claimed);
		assert_eq!(Rewards::sealed_view().0, Sealed::<Test>::get());
	});
}

#[test]
fn should_cover_again_what_nobody_claimed_when_the_policy_is_a_ratio() {
	build_and_execute(|| {
		assert_ok!(Rewards::seal(signed(carol()), 1_000_000));
		create(ratio(1_000), 1_000_000);
		Line::new(1, 2).settle();
		pass_and_close(1);
		assert_eq!(Recycled::<Test>::get(SOUK), 1_100);
		pass_and_close(11);
		assert_eq!(Recycled::<Test>::get(SOUK), 0);
	});
}

#[test]
fn should_say_so_when_the_pot_of_a_ratio_is_empty_or_too_small() {
	build_and_execute(|| {
		assert_ok!(Rewards::seal(signed(carol()), 1_000_000));
		let (empty, small) = (create(ratio(1_000), 0), create(ratio(1_000), 5_000));
		Line::new(1, 2).settle();
		pass_and_close(1);
		let short =
			|policy, paid| Event::PotShort { policy, era: Rewards::era() - 1, scheduled: 1_100, paid };
		let said = events();
		assert!(said.contains(&short(empty, 0)), "{said:?}");
		// At most a tenth of what is there.
		assert!(said.contains(&short(small, 500)), "{said:?}");
	});
}

#[test]
fn should_return_what_nobody_claimed_when_an_era_expires() {
	build_and_execute(|| {
		let policy = create(daily(SOUK, Basis::Power, 1_000), 1_000);
		Rewards::record(&alice(), Deed::TraceUpload, 3);
		Rewards::record(&bob(), Deed::TraceUpload, 1);
		pass_and_close(1);
		assert_ok!(Rewards::claim(signed(alice()), policy, 0));
		pass_and_close(10);
		assert_eq!(NextExpire::<Test>::get(), 1);
		assert_eq!(Policies::<Test>::get(policy).unwrap().owed, 0);
		assert_eq!(spare(Pot::Policy(policy), SOUK), 250);
		assert!(events()
			.contains(&Event::EraExpired { era: 0, amounts: vec![(policy, 250)].try_into().unwrap() }));
		// And is paid again.
		Rewards::record(&bob(), Deed::TraceUpload, 1);
		let era = Rewards::era();
		pass_and_close(1);
		assert_ok!(Rewards::claim(signed(bob()), policy, era));
	});
}

#[test]
fn should_catch_up_when_the_claim_period_is_shortened() {
	build_and_execute(|| {
		let policy = create(daily(SOUK, Basis::Power, 1_000), 100_000);
		for _ in 0..10 {
			Rewards::record(&alice(), Deed::TraceUpload, 3);
			pass_and_close(1);
		}
		assert_eq!(NextExpire::<Test>::get(), 0);
		ClaimEras::set(0);
		AppealPeriod::set(0);
		DecisionPeriod::set(0);
		for _ in 0..12 {
			pass_and_close(1);
		}
		// Nothing is expired in the step that closes it.
		assert_eq!(NextExpire::<Test>::get(), 21);
		assert_eq!(Policies::<Test>::get(policy).unwrap().owed, 0);
	});
}

#[test]
fn should_keep_claims_for_a_case_and_its_appeal_when_the_claim_period_is_shorter() {
	build_and_execute(|| {
		create(daily(SOUK, Basis::Power, 1_000), 100_000);
		ClaimEras::set(1);
		pass_and_close(1);
		// Three days to appeal, four to decide, and the era is a day: eight closed eras can be claimed.
		for _ in 0..21 {
			pass_and_close(1);
		}
		assert_eq!((NextClose::<Test>::get(), NextExpire::<Test>::get()), (22, 14));
		// Half as many eras of two days.
		EraLength::set(2 * DAY);
		assert_eq!(Rewards::claim_eras(), 8);
		Rewards::sync_clock();
		assert_eq!(Rewards::claim_eras(), 4);
	});
}

#[test]
fn should_claim_every_policy_when_there_are_as_many_as_can_be() {
	build_and_execute(|| {
		for _ in 0..crate::types::MAX_POLICIES {
			create(daily(SOUK, Basis::Power, 1_000), 1_000);
		}
		Rewards::record(&alice(), Deed::TraceUpload, 3);
		pass_and_close(1);
		for policy in 0..crate::types::MAX_POLICIES {
			assert_ok!(Rewards::claim(signed(alice()), policy, 0));
		}
	});
}

/// The event names the policies that paid.
#[test]
fn should_name_no_policy_when_nothing_is_paid() {
	build_and_execute(|| {
		let policy = create(daily(SOUK, Basis::Power, 1_000), 10_000);
		pass(1);
		events();
		assert_ok!(Rewards::close_era(signed(nobody())));
		assert_eq!(
			events(),
			[
				Event::PotShort { policy, era: 0, scheduled: 1_000, paid: 0 },
				Event::EraClosed { era: 0, amounts: Default::default() },
			]
		);
	});
}

#[test]
fn should_tell_of_no_expiry_when_everything_was_claimed() {
	build_and_execute(|| {
		let policy = create(daily(SOUK, Basis::Power, 1_000), 1_000);
		Rewards::record(&alice(), Deed::TraceUpload, 1);
		pass_and_close(1);
		assert_ok!(Rewards::claim(signed(alice()), policy, 0));
		events();
		pass_and_close(10);
		assert_eq!(NextExpire::<Test>::get(), 1);
		assert!(!events().iter().any(|event| matches!(event, Event::EraExpired { .. })));
	});
}

/// A bounded era tells of its bound, and of a policy that the bound does not count, only if something was wanted.
#[test]
fn should_tell_of_no_bound_when_nothing_is_wanted() {
	let mode = EmissionMode::Bounded { part: Perbill::from_percent(50) };
	let run = |test: fn()| {
		ext(GenesisConfig { mode, ..Default::default() }).execute_with(|| souk_testing::run::<Test, _>(test))
	};
	run(|| {
		let schedule = Schedule::Constant { per_day: 10, cap: 10 };
		let policy = create(PolicyTerms { schedule, ..daily(SOUK, Basis::Power, 10) }, 1_000);
		Line::new(1, 2).settle();
		pass_and_close(1);
		assert_eq!(EraPays::<Test>::get(policy, 0).unwrap().amount, 10);
		// It has paid all it ever will.
		Line::new(1, 2).settle();
		events();
		pass_and_close(1);
		assert_eq!(events(), [Event::EraClosed { era: 1, amounts: Default::default() }]);
	});
}

/// A role counts if somebody acted in it, with or without credit. The divisor must not be smaller than the shares.
#[test]
fn should_divide_by_every_role_that_somebody_acted_in() {
	let basis = |activity, credit| {
		Total { activity, credit, ..Default::default() }.basis(Basis::RoleWeight, false)
			/ souk_math::bizpower::ONE
	};
	let (none, buyer) = (ByRole::default(), ByRole { buyer: 5, ..Default::default() });
	// S1's weight knows no service providers.
	let all = ByRole { seller: 1, promoter: 2, buyer: 3, service: 4 };
	assert_eq!((basis(none, none), basis(buyer, none), basis(none, buyer)), (0, 1, 1));
	assert_eq!((basis(buyer, buyer), basis(all, none), basis(all, all)), (1, 3, 3));
	// An account that alone acted, without credit, has half of the role: the other half is for credit.
	build_and_execute(|| {
		let policy = create(daily(SOUK, Basis::RoleWeight, 1_000), 1_000);
		Rewards::record(&alice(), Deed::CheckIn, 1);
		pass_and_close(1);
		let before = free(SOUK, &alice());
		assert_ok!(Rewards::claim(signed(alice()), policy, 0));
		assert_eq!(free(SOUK, &alice()) - before, 500);
	});
}
