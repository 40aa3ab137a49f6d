// SPDX-License-Identifier: Apache-2.0

//! `open_case`, `appeal_case`, `decide_appeal`, `end_case` and `rehabilitate`.

use super::claim::climb;
use crate::{
	mock::*, types::Fund, Accounts, Cases, Error, Event, Granted, Invitations, Purses, Rests, Standings,
};
use codec::Encode;
use frame_support::{assert_noop, assert_ok};
use souk_primitives::{
	activity::{Activity, Deed},
	rewards::{Basis, ByRole, Penalty, Pot},
};
use sp_runtime::{DispatchError, Perbill};

fn open(penalty: Penalty) -> sp_runtime::DispatchResult {
	Rewards::open_case(fraud(), alice(), penalty, cid(1))
}

#[test]
fn should_open_a_case_when_the_authority_asks() {
	build_and_execute(|| {
		assert_ok!(open(Penalty::WeightCut));
		let deadline = START + 3 * DAY;
		let opened =
			Event::CaseOpened { who: alice(), penalty: Penalty::WeightCut, evidence: cid(1), deadline };
		assert_eq!(events(), [opened]);
		assert_noop!(open(Penalty::WeightCut), Error::<Test>::CaseOpen);
		let by = |origin| Rewards::open_case(origin, bob(), Penalty::WeightCut, cid(1));
		assert_noop!(by(signed(alice())), DispatchError::BadOrigin);
		assert_noop!(by(judge()), DispatchError::BadOrigin);
		assert_noop!(by(RuntimeOrigin::root()), DispatchError::BadOrigin);
		assert!(Standings::<Test>::iter().next().is_none());
	});
}

#[test]
fn should_climb_the_ladder_rung_by_rung() {
	build_and_execute(|| {
		for penalty in [Penalty::Downgrade, Penalty::Confiscation, Penalty::Limit, Penalty::Deletion] {
			assert_noop!(open(penalty), Error::<Test>::RungSkipped);
		}
		climb(&alice(), Penalty::Downgrade);
		assert_noop!(open(Penalty::Limit), Error::<Test>::RungSkipped);
		// A lower rung again is fine, and does not lower where the account stands.
		assert_ok!(open(Penalty::WeightCut));
		set_now(now() + AppealPeriod::get());
		assert_ok!(Rewards::end_case(signed(bob()), alice()));
		let standing = Standings::<Test>::get(alice()).unwrap();
		assert_eq!(standing.penalty, Penalty::Downgrade);
		assert_eq!(standing.weight, Perbill::from_percent(25));
	});
}

#[test]
fn should_stand_when_nobody_appeals() {
	build_and_execute(|| {
		assert_noop!(Rewards::end_case(signed(bob()), alice()), Error::<Test>::CaseNotFound);
		assert_ok!(open(Penalty::WeightCut));
		set_now(now() + AppealPeriod::get() - 1);
		assert_noop!(Rewards::end_case(signed(bob()), alice()), Error::<Test>::TooEarly);
		set_now(now() + 1);
		let late = Rewards::appeal_case(signed(alice()), cid(2));
		assert_eq!(late, Err(Error::<Test>::DeadlinePassed.into()));
		events();
		assert_ok!(Rewards::end_case(signed(bob()), alice()));
		let stands = Event::PenaltyStands { who: alice(), penalty: Penalty::WeightCut, confiscated: 0 };
		assert_eq!(events(), [stands]);
		assert_noop!(Rewards::end_case(RuntimeOrigin::root(), alice()), DispatchError::BadOrigin);
	});
}

#[test]
fn should_be_dropped_when_nobody_decides_the_appeal() {
	build_and_execute(|| {
		assert_ok!(open(Penalty::WeightCut));
		assert_ok!(Rewards::appeal_case(signed(alice()), cid(2)));
		set_now(now() + DecisionPeriod::get() - 1);
		assert_noop!(Rewards::end_case(signed(bob()), alice()), Error::<Test>::TooEarly);
		set_now(now() + 1);
		assert_noop!(Rewards::decide_appeal(judge(), alice(), true), Error::<Test>::DeadlinePassed);
		events();
		assert_ok!(Rewards::end_case(signed(bob()), alice()));
		assert_eq!(events(), [Event::CaseDropped { who: alice() }]);
		assert!(Standings::<Test>::iter().next().is_none());
	});
}

/// Cases that followed each other without a gap once withheld all pay until it expired, each of them dropped.
#[test]
fn should_rest_when_a_case_was_dropped() {
	build_and_execute(|| {
		HoldEras::set(3);
		let policy = create(daily(SOUK, Basis::Power, 1_000), 10_000);
		Line::new(2, 1).settle();
		pass_and_close(1);
		let end = || Rewards::end_case(signed(bob()), alice());
		assert_ok!(open(Penalty::WeightCut));
		assert_ok!(Rewards::appeal_case(signed(alice()), cid(2)));
		set_now(now() + DecisionPeriod::get());
		assert_ok!(end());
		assert_noop!(open(Penalty::WeightCut), Error::<Test>::TooEarly);
		assert_ok!(Rewards::claim(signed(alice()), policy, 0));
		assert_noop!(open(Penalty::Downgrade), Error::<Test>::RungSkipped);
		// Nobody else rests.
		assert_ok!(Rewards::open_case(fraud(), bob(), Penalty::WeightCut, cid(1)));

		set_now(now() + CaseRest::get() - 1);
		assert_noop!(open(Penalty::WeightCut), Error::<Test>::TooEarly);
		assert_noop!(end(), Error::<Test>::TooEarly);
		set_now(now() + 1);
		events();
		assert_ok!(end());
		assert!(events().is_empty() && Rests::<Test>::iter().next().is_none());
		assert_noop!(end(), Error::<Test>::CaseNotFound);
		assert_ok!(open(Penalty::WeightCut));
	});
}

#[test]
fn should_rest_for_at_least_an_era_and_end_the_rest_with_the_next_case() {
	build_and_execute(|| {
		CaseRest::set(1);
		assert_ok!(open(Penalty::WeightCut));
		assert_ok!(Rewards::appeal_case(signed(alice()), cid(2)));
		assert_ok!(Rewards::decide_appeal(judge(), alice(), false));
		assert_eq!(Rests::<Test>::get(alice()), Some(now() + DAY));
		set_now(now() + DAY - 1);
		assert_noop!(open(Penalty::WeightCut), Error::<Test>::TooEarly);
		set_now(now() + 1);
		assert_ok!(open(Penalty::WeightCut));
		assert!(Rests::<Test>::iter().next().is_none());
	});
}

/// Governance sets rest and hold apart. An account that rested for longer than pay is held could claim all that it earned in
/// the rest, and no case reached it.
#[test]
fn should_rest_for_less_than_pay_is_held() {
	build_and_execute(|| {
		CaseRest::set(300 * DAY);
		HoldEras::set(5);
		assert_ok!(open(Penalty::WeightCut));
		assert_ok!(Rewards::appeal_case(signed(alice()), cid(2)));
		assert_ok!(Rewards::decide_appeal(judge(), alice(), false));
		let policy = create(daily(SOUK, Basis::Power, 1_000), 10_000);
		Line::new(2, 1).settle();
		pass_and_close(4);
		assert_noop!(Rewards::claim(signed(alice()), policy, 0), Error::<Test>::StillHeld);
		assert_ok!(open(Penalty::WeightCut));
	});
}

#[test]
fn should_ask_for_the_next_rung_at_once_when_a_penalty_stands() {
	build_and_execute(|| {
		assert_ok!(open(Penalty::WeightCut));
		assert_ok!(Rewards::appeal_case(signed(alice()), cid(2)));
		assert_ok!(Rewards::decide_appeal(judge(), alice(), true));
		assert!(Rests::<Test>::iter().next().is_none());
		assert_ok!(open(Penalty::Downgrade));
	});
}

#[test]
fn should_appeal_once_and_only_as_the_accused() {
	build_and_execute(|| {
		assert_noop!(Rewards::appeal_case(signed(alice()), cid(2)), Error::<Test>::CaseNotFound);
		assert_ok!(open(Penalty::WeightCut));
		assert_noop!(Rewards::appeal_case(signed(bob()), cid(2)), Error::<Test>::CaseNotFound);
		assert_noop!(Rewards::decide_appeal(judge(), alice(), true), Error::<Test>::NotAppealed);
		events();
		assert_ok!(Rewards::appeal_case(signed(alice()), cid(2)));
		let deadline = now() + 4 * DAY;
		assert_eq!(events(), [Event::CaseAppealed { who: alice(), answer: cid(2), deadline }]);
		assert_noop!(Rewards::appeal_case(signed(alice()), cid(2)), Error::<Test>::AlreadyAppealed);
		assert_noop!(Rewards::decide_appeal(fraud(), alice(), true), DispatchError::BadOrigin);
		assert_noop!(Rewards::decide_appeal(judge(), bob(), true), Error::<Test>::CaseNotFound);
		assert_ok!(Rewards::decide_appeal(judge(), alice(), true));
		assert_eq!(Standings::<Test>::get(alice()).unwrap().penalty, Penalty::WeightCut);
		assert!(Cases::<Test>::iter().next().is_none());
		assert_noop!(Rewards::appeal_case(RuntimeOrigin::root(), cid(1)), DispatchError::BadOrigin);
	});
}

/// Everything the ledger keeps of an account, as bytes.
fn everything(who: &AccountId) -> Vec<u8> {
	let shares = (0..Rewards::era()).map(|era| crate::Shares::<Test>::get(era, who)).collect::<Vec<_>>();
	let purses = Fund::ALL.map(|fund| Purses::<Test>::get(fund, who));
	(Accounts::<Test>::get(who), shares, purses, Standings::<Test>::get(who), Invitations::<Test>::get(who))
		.encode()
}

#[test]
fn should_leave_everything_as_it_was_when_an_appeal_succeeds_on_any_rung() {
	for (index, penalty) in
		[Penalty::WeightCut, Penalty::Downgrade, Penalty::Confiscation, Penalty::Limit, Penalty::Deletion]
			.into_iter()
			.enumerate()
	{
		build_and_execute(|| {
			fill(Pot::Cashback, TIME, 10_000);
			let policy = create(daily(SOUK, Basis::Power, 1_000), 10_000);
			Line::new(2, 1).settle();
			Line::new(1, 3).settle();
			pass_and_close(1);
			if index > 0 {
				let rungs = [Penalty::WeightCut, Penalty::Downgrade, Penalty::Confiscation, Penalty::Limit];
				ClaimEras::set(1_000);
				climb(&alice(), rungs[index - 1]);
				pass_and_close(LimitEras::get());
			}
			Line::new(2, 1).settle();
			let last = Rewards::era();
			pass_and_close(1);
			let (before, claims) = (everything(&alice()), Rewards::claim_views(alice(), 0));
			assert!(!claims.is_empty());
			assert_ok!(open(penalty));
			assert_ok!(Rewards::appeal_case(signed(alice()), cid(2)));
			assert!(Rewards::claim_views(alice(), 0).is_empty());
			assert_ok!(Rewards::decide_appeal(judge(), alice(), false));
			assert_eq!(everything(&alice()), before);
			assert_eq!(Rewards::claim_views(alice(), 0), claims);
			assert_ok!(Rewards::claim(signed(alice()), policy, last));
		});
	}
}

#[test]
fn should_lose_power_and_credit_when_downgraded() {
	build_and_execute(|| {
		climb(&alice(), Penalty::WeightCut);
		Line::new(1, 2).settle();
		climb(&bob(), Penalty::WeightCut);
		assert_ok!(open(Penalty::Downgrade));
		set_now(now() + AppealPeriod::get());
		assert_ok!(Rewards::end_case(signed(bob()), alice()));
		let row = Accounts::<Test>::get(alice()).unwrap();
		assert_eq!((Rewards::account_view(alice()).power, row.credit), (0, ByRole::default()));
		assert_eq!(Accounts::<Test>::get(bob()).unwrap().credit.buyer, 1);
	});
}

#[test]
fn should_return_unclaimed_pay_to_the_pots_when_confiscated() {
	build_and_execute(|| {
		fill(Pot::Cashback, TIME, 1_000);
		let policy = create(daily(SOUK, Basis::Power, 1_000), 1_000);
		climb(&alice(), Penalty::Downgrade);
		let era = Rewards::era();
		Line::new(2, 1).settle();
		pass_and_close(1);
		let returned = Granted::<Test>::get(Fund::Cashback);
		assert_eq!(returned, 50);
		events();
		assert_ok!(open(Penalty::Confiscation));
		set_now(now() + AppealPeriod::get());
		assert_ok!(Rewards::end_case(signed(bob()), alice()));
		let stands = Event::PenaltyStands { who: alice(), penalty: Penalty::Confiscation, confiscated: 50 };
		assert!(events().contains(&stands));
		assert_eq!((Granted::<Test>::get(Fund::Cashback), spare(Pot::Cashback, TIME)), (0, 1_000));
		assert_noop!(Rewards::claim(signed(alice()), policy, era), Error::<Test>::ClaimsLost);
		// Others get what they had coming, and the rest expires into the pot.
		assert_ok!(Rewards::claim(signed(bob()), policy, era));
		let paid = 1_000 - Policies::get(policy).owed;
		pass_and_close(20);
		assert_eq!(spare(Pot::Policy(policy), SOUK), 1_000 - paid);
	});
}

/// Reads a policy that must be there.
struct Policies;
impl Policies {
	fn get(policy: u32) -> crate::PolicyOf<Test> {
		crate::Policies::<Test>::get(policy).unwrap()
	}
}

#[test]
fn should_earn_nothing_for_a_while_when_limited() {
	build_and_execute(|| {
		climb(&alice(), Penalty::Limit);
		let until = Rewards::era() + LimitEras::get();
		Rewards::record(&alice(), Deed::TraceUpload, 10);
		assert!(!Accounts::<Test>::contains_key(alice()));
		pass(LimitEras::get());
		assert_eq!(Rewards::era(), until);
		Rewards::record(&alice(), Deed::TraceUpload, 10);
		assert!(Accounts::<Test>::contains_key(alice()));
	});
}

#[test]
fn should_be_struck_for_good_when_deleted_and_keep_what_is_its_own() {
	build_and_execute(|| {
		assert_ok!(Rewards::freeze(signed(alice()), 10_000));
		assert_ok!(Rewards::set_inviter(signed(alice()), bob()));
		Rewards::record(&alice(), Deed::TraceUpload, 10);
		climb(&alice(), Penalty::Deletion);
		assert!(!Accounts::<Test>::contains_key(alice()));
		assert!(!Invitations::<Test>::contains_key(alice()));
		Rewards::record(&alice(), Deed::TraceUpload, 10);
		Line::new(2, 1).ruled(9_000).settle();
		Line::new(2, 1).settle();
		Rewards::rate_shop(1, &alice(), 100);
		Rewards::note_author(&alice());
		assert!(!Accounts::<Test>::contains_key(alice()));
		pass_and_close(1_000);
		assert_noop!(Rewards::rehabilitate(signed(bob()), alice()), Error::<Test>::NoPenalty);
		// Its SOUK stays its own.
		assert_ok!(Rewards::unfreeze(signed(alice()), 10_000));
		pass(7);
		assert_ok!(Rewards::withdraw_unfrozen(signed(bob()), alice()));
		assert_eq!(free(SOUK, &alice()), FUNDS);
	});
}

/// The ladder is climbed rung by rung. Between two cases the account could once claim everything: in the very moment in
/// which it ended its own case.
#[test]
fn should_hold_everything_anew_when_a_penalty_stands() {
	build_and_execute(|| {
		HoldEras::set(7);
		fill(Pot::Cashback, TIME, 1_000);
		let policy = create(daily(SOUK, Basis::Power, 1_000), 10_000);
		Line::new(2, 1).settle();
		pass_and_close(1);
		for penalty in [Penalty::WeightCut, Penalty::Downgrade, Penalty::Confiscation] {
			pass(6);
			assert_ok!(open(penalty));
			set_now(now() + AppealPeriod::get());
			assert_ok!(Rewards::end_case(signed(alice()), alice()));
			if penalty < Penalty::Confiscation {
				assert_noop!(Rewards::claim(signed(alice()), policy, 0), Error::<Test>::StillHeld);
				let purse = Rewards::claim_purse(signed(alice()), Fund::Cashback);
				assert_eq!(purse, Err(Error::<Test>::StillHeld.into()));
				assert_eq!(Rewards::claim_views(alice(), 0)[0].held_until, Rewards::era() + 7);
			}
		}
		assert_noop!(Rewards::claim(signed(alice()), policy, 0), Error::<Test>::ClaimsLost);
		assert_eq!((free(SOUK, &alice()), free(TIME, &alice())), (FUNDS, FUNDS));
		// The other party of the sale is paid as ever.
		assert_ok!(Rewards::claim(signed(bob()), policy, 0));
	});
}

/// A case took up all the time in which the era could be claimed, and it expired while the penalty held it anew.
#[test]
fn should_not_expire_while_a_penalty_holds_it_anew() {
	build_and_execute(|| {
		HoldEras::set(3);
		ClaimEras::set(1);
		let policy = create(daily(SOUK, Basis::Power, 1_000), 10_000);
		Line::new(2, 1).settle();
		pass_and_close(1);
		pass_and_close(3);
		assert_ok!(open(Penalty::WeightCut));
		set_now(now() + AppealPeriod::get() - 1);
		assert_ok!(Rewards::appeal_case(signed(alice()), cid(2)));
		set_now(now() + DecisionPeriod::get() - 1);
		assert_ok!(Rewards::decide_appeal(judge(), alice(), true));
		assert_eq!(Rewards::era(), 10);
		assert_noop!(Rewards::claim(signed(alice()), policy, 0), Error::<Test>::StillHeld);
		pass_and_close(3);
		assert_ok!(Rewards::claim(signed(alice()), policy, 0));
	});
}

#[test]
fn should_be_rehabilitated_when_the_time_is_served() {
	build_and_execute(|| {
		let lift = || Rewards::rehabilitate(signed(bob()), alice());
		assert_noop!(lift(), Error::<Test>::NoPenalty);
		climb(&alice(), Penalty::Confiscation);
		assert_noop!(lift(), Error::<Test>::TooEarly);
		pass(RehabilitationEras::get());
		// What was taken has not expired before its eras are closed.
		assert_noop!(lift(), Error::<Test>::TooEarly);
		close_all();
		// Nor before the time in which they could be claimed is over.
		assert_noop!(lift(), Error::<Test>::TooEarly);
		(0..20).for_each(|_| pass_and_close(1));
		assert_ok!(open(Penalty::WeightCut));
		assert_noop!(lift(), Error::<Test>::CaseOpen);
		assert_ok!(Rewards::appeal_case(signed(alice()), cid(2)));
		assert_ok!(Rewards::decide_appeal(judge(), alice(), false));
		events();
		assert_ok!(lift());
		assert_eq!(events(), [Event::Rehabilitated { who: alice() }]);
		assert_noop!(Rewards::rehabilitate(RuntimeOrigin::root(), alice()), DispatchError::BadOrigin);
		Rewards::record(&alice(), Deed::TraceUpload, 1);
		assert_eq!(Rewards::account_view(alice()).power, POINT);
	});
}

/// A limit may last longer than the time after which a penalty can be lifted. It is served first.
#[test]
fn should_stay_limited_when_the_limit_outlasts_rehabilitation() {
	build_and_execute(|| {
		LimitEras::set(60);
		RehabilitationEras::set(40);
		climb(&alice(), Penalty::Limit);
		let lift = || Rewards::rehabilitate(signed(bob()), alice());
		(0..59).for_each(|_| pass_and_close(1));
		assert_noop!(lift(), Error::<Test>::TooEarly);
		pass_and_close(1);
		assert_ok!(lift());
	});
}
