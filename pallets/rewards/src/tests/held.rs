// SPDX-License-Identifier: Apache-2.0

//! Held power: it fades, it is paid while its owner rests, and in bounded mode it never earns more than was lost for it.

use crate::{
	mock::*,
	types::{HeldIn, Tenure as Sold, TenureRule, MAX_ROLL},
	Accounts, EraPays, Error, Event, GenesisConfig, HeldByAll, Shares, Totals, WeightInfo,
};
use frame_support::{assert_noop, assert_ok, traits::Hooks};
use proptest::prelude::*;
use souk_math::bound::MOST_PART;
use souk_primitives::{
	activity::{Activity, Deed},
	rewards::{Basis, ByRole, EmissionMode, Penalty, PolicyId},
	Balance,
};
use sp_runtime::Perbill;
use std::collections::BTreeMap;

/// How many accounts hold something, or held something once.
fn holdings() -> usize {
	Accounts::<Test>::iter_values().filter(|row| row.holding.is_some()).count()
}

const HALF: EmissionMode = EmissionMode::Bounded { part: Perbill::from_percent(50) };
/// A policy that wants more than any bound leaves it.
const PLENTY: Balance = 1_000_000_000;

/// Run a test in which every era is bounded, and half of all that is lost is held.
fn bounded(mode: EmissionMode, test: impl FnOnce()) {
	ext(GenesisConfig { mode, ..Default::default() }).execute_with(|| {
		Losses::mutate(|rules| rules.held = Perbill::from_percent(50));
		souk_testing::run::<Test, _>(test)
	});
}

fn held(per_day: Balance) -> PolicyId {
	create(daily(SOUK, Basis::Held, per_day), 1_000 * per_day)
}

/// What an account gets for an era by a policy.
fn claim(who: u8, policy: PolicyId, era: u32) -> Balance {
	let before = free(SOUK, &acc(who));
	let _ = Rewards::claim(signed(acc(who)), policy, era);
	free(SOUK, &acc(who)) - before
}

fn act(who: u8, points: u32) {
	Rewards::record(&acc(who), Deed::TraceUpload, points);
}

#[test]
fn should_pay_while_nothing_is_done_and_keep_no_row_of_an_era() {
	build_and_execute(|| {
		let policy = held(1_000);
		act(1, 30);
		act(2, 10);
		for _ in 0..5 {
			pass_and_close(1);
		}
		// All power fades by the same part, so the parts stay as they are.
		for era in 0..5 {
			assert_eq!([claim(1, policy, era), claim(2, policy, era)], [750, 250]);
			assert_eq!(Shares::<Test>::iter_prefix(era).count(), if era == 0 { 2 } else { 0 });
		}
		assert_eq!(Rewards::account_view(alice()).held_part, Perbill::from_percent(75));
		let power = [acc(1), acc(2)].map(|who| Rewards::account_view(who).power / (POINT / 1_000));
		assert_eq!(power, [17_714, 5_904]);
	});
}

/// What changes later changes nothing of an era that has passed, and what was gained in an era counts at its end.
#[test]
fn should_pay_an_era_by_what_was_held_at_its_end() {
	build_and_execute(|| {
		let policy = held(1_000);
		act(1, 10);
		pass_and_close(3);
		// Three eras later a new point weighs as much as 1.37 old ones.
		act(2, 10);
		act(1, 5);
		act(2, 5);
		pass_and_close(1);
		act(2, 50);
		pass_and_close(1);
		// Nobody but alice held anything before.
		assert_eq!([0, 1, 2].map(|era| claim(1, policy, era)), [1_000; 3]);
		assert_eq!([0, 1, 2].map(|era| claim(2, policy, era)), [0; 3]);
		// 10 · 0.9³ + 5 against 15, and then that times 0.9 against 15 · 0.9 + 50.
		assert_eq!([claim(1, policy, 3), claim(2, policy, 3)], [450, 549]);
		assert_eq!([claim(1, policy, 4), claim(2, policy, 4)], [148, 851]);
	});
}

#[test]
fn should_refuse_a_second_claim_and_one_of_nobody() {
	build_and_execute(|| {
		HoldEras::set(2);
		let (policy, other) = (held(1_000), held(10));
		let claim = |who, policy, era| Rewards::claim(signed(who), policy, era);
		act(1, 10);
		pass_and_close(2);
		assert_noop!(claim(alice(), policy, 1), Error::<Test>::StillHeld);
		pass_and_close(2);
		assert_noop!(claim(bob(), policy, 1), Error::<Test>::NothingToClaim);
		assert_noop!(claim(alice(), policy, 4), Error::<Test>::NothingToClaim);
		assert_eq!(Rewards::claim_views(alice(), 1).len(), 6);
		for era in [1, 0] {
			assert_ok!(claim(alice(), policy, era));
			assert_noop!(claim(alice(), policy, era), Error::<Test>::AlreadyClaimed);
		}
		assert_ok!(claim(alice(), other, 1));
		assert_eq!(Rewards::claim_views(alice(), 0).len(), 5);
		assert_ok!(Rewards::open_case(fraud(), alice(), Penalty::WeightCut, cid(1)));
		assert_noop!(claim(alice(), other, 0), Error::<Test>::CaseOpen);
	});
}

/// An account that rested for long claims what has not expired, also after it acted again.
#[test]
fn should_find_what_was_held_when_the_rows_of_the_last_deed_are_gone() {
	build_and_execute(|| {
		let policy = held(1_000);
		act(1, 10);
		act(2, 30);
		for _ in 0..40 {
			pass_and_close(1);
			idle();
		}
		assert!(!Shares::<Test>::contains_key(0, alice()));
		act(1, 1);
		pass_and_close(1);
		act(1, 1);
		assert_eq!(claim(1, policy, 5), 0, "it has expired");
		assert_eq!(claim(1, policy, 39), 250);
		assert_eq!(Rewards::holding(&alice()).unwrap().place(39), HeldIn::Share(40));
		assert!(claim(1, policy, 40) > 250);
		assert_eq!(claim(2, policy, 39), 750);
	});
}

/// At half an era units are scaled down every 32 eras. What is paid stays exact.
#[test]
fn should_pay_across_steps_of_the_scale() {
	build_and_execute(|| {
		PowerKept::set(Perbill::from_percent(50));
		ClaimEras::set(100);
		IdleEras::set(200);
		let policy = held(1_000);
		act(1, 60);
		act(2, 20);
		for era in 0..70 {
			pass_and_close(1);
			if era == 39 {
				// Another who acts now has nearly all.
				act(3, 1);
			}
		}
		assert_eq!(HeldByAll::<Test>::get().stock.scale, 2);
		for era in [0, 31, 32, 39] {
			assert_eq!([1, 2].map(|who| claim(who, policy, era)), [750, 250], "{era}");
		}
		assert_eq!([1, 2, 3].map(|who| claim(who, policy, 41)), [0, 0, 999]);
		act(1, 1);
		assert_eq!(claim(1, policy, 33), 750);
		// Nobody got more than there was, and what was rounded off stays with the pot.
		assert_ok!(Rewards::do_try_state());
	});
}

#[test]
fn should_pay_nothing_for_eras_that_passed_too_many_at_once() {
	build_and_execute(|| {
		let policy = held(1_000);
		act(1, 10);
		pass(MAX_ROLL + 4);
		assert_eq!(
			Rewards::on_initialize(3),
			<() as WeightInfo>::sync_clock() + <() as WeightInfo>::roll_held(MAX_ROLL)
		);
		assert_eq!(
			Rewards::on_initialize(4),
			<() as WeightInfo>::sync_clock() + <() as WeightInfo>::roll_held(0)
		);
		close_all();
		let paid = |era| EraPays::<Test>::get(policy, era).map_or(0, |pay| pay.amount);
		assert_eq!([MAX_ROLL - 1, MAX_ROLL, MAX_ROLL + 3].map(paid), [1_000, 0, 0]);
		pass_and_close(1);
		assert_eq!(paid(MAX_ROLL + 4), 1_000);
	});
}

#[test]
fn should_lose_held_power_by_penalties_at_once() {
	build_and_execute(|| {
		let policy = held(1_000);
		let part = |who: u8| Rewards::account_view(acc(who)).held_part.deconstruct() / 1_000_000;
		let strike = |penalty| {
			assert_ok!(Rewards::open_case(fraud(), alice(), penalty, cid(1)));
			pass_and_close(3);
			assert_ok!(Rewards::end_case(signed(bob()), alice()));
		};
		act(1, 100);
		act(2, 100);
		assert_eq!((part(1), part(2)), (500, 500));
		strike(Penalty::WeightCut);
		assert_eq!((part(1), part(2)), (333, 666));
		// The eras before are paid as they were.
		assert_eq!([2, 1].map(|era| claim(2, policy, era)), [500, 500]);
		strike(Penalty::Downgrade);
		assert_eq!((part(1), part(2)), (0, 1_000));
		act(1, 100);
		assert!(part(1) > 300);
		strike(Penalty::Confiscation);
		assert!(part(1) > 300, "what is held is no pay that was not claimed");
		assert_noop!(Rewards::claim(signed(alice()), policy, 8), Error::<Test>::ClaimsLost);
		strike(Penalty::Limit);
		assert_eq!(part(1), 0);
		act(1, 100);
		assert_eq!(part(1), 0);
		strike(Penalty::Deletion);
		assert!(Rewards::holding(&alice()).is_none());
	});
}

#[test]
fn should_leave_with_an_account_that_is_forgotten() {
	build_and_execute(|| {
		act(1, 10);
		pass_and_close(40);
		act(2, 10);
		pass_and_close(11);
		assert_ok!(Rewards::forget_account(signed(carol()), alice()));
		let held = Rewards::account_view(bob());
		assert_eq!((held.held_part, holdings()), (Perbill::one(), 1));
	});
}

/// In bounded mode half of what was lost is held. It is paid as it fades, whatever the policy wants.
#[test]
fn should_pay_at_most_a_part_of_what_fades_in_a_bounded_era() {
	bounded(HALF, || {
		let (flow, stock) = (create(daily(SOUK, Basis::Power, PLENTY), 1_000 * PLENTY), held(PLENTY));
		Line::new(1, 2).settle();
		let share = Shares::<Test>::get(0, alice());
		assert_eq!((share.lost, share.weight, share.held), (224, 101, 100));
		assert_eq!(Rewards::account_view(alice()).held, 100);
		pass_and_close(1);
		// Seller and buyer hold 100 each, of which a tenth fades.
		let faded = Totals::<Test>::get(0).held.faded;
		assert_eq!(faded, 20);
		let said = Event::EraBounded { era: 0, held: true, weights: faded, most: 10, wanted: PLENTY };
		assert!(events().contains(&said));
		assert_eq!((claim(1, flow, 0), claim(1, stock, 0)), (50, 5));
		for _ in 0..59 {
			pass_and_close(1);
		}
		// Less than a base unit is left.
		assert_eq!((Totals::<Test>::get(59).held.faded, Rewards::account_view(alice()).held), (0, 0));
	});
}

/// The same policy is worth as much to one account as to ten that share the loss, and to one that lost it in ten eras.
#[test]
fn should_gain_nothing_by_splitting_what_is_held() {
	let paid = |accounts: u8, eras: u8| {
		let mut paid = 0;
		bounded(HALF, || {
			ClaimEras::set(200);
			PowerKept::set(Perbill::from_percent(80));
			let policy = held(PLENTY);
			for _ in 0..eras {
				for seller in 1..=accounts {
					let value = 10_000_000_000 / u128::from(accounts) / u128::from(eras);
					Line::new(seller, seller + 10).paid(SOUK, value).settle();
				}
				pass_and_close(1);
			}
			for _ in 0..100 {
				pass_and_close(1);
			}
			for era in 0..110 {
				for who in 1..=20 {
					paid += claim(who, policy, era);
				}
			}
		});
		paid
	};
	// 560 of 10 000 count as lost, of which 80 % for the parties, nine tenths without acts, and half is held.
	let lost: Balance = 10_000_000_000 * 56 / 1_000 * 8 / 10 * 9 / 10 / 2;
	let one = paid(1, 1);
	assert!(one <= lost / 2 && lost / 2 - one < 1_000, "{one} {lost}");
	for (accounts, eras) in [(10, 1), (1, 10), (5, 3)] {
		let split = paid(accounts, eras);
		assert!(split <= one && one - split < 20_000, "{split} {one}");
	}
}

/// Weight that is lost again with the last credit of an account is no longer held.
#[test]
fn should_hold_less_when_weight_falls() {
	bounded(HALF, || {
		Line::new(1, 2).settle();
		assert_ok!(Rewards::check_in(signed(alice())));
		let held = |who: u8| Shares::<Test>::get(0, acc(who)).held;
		assert_eq!((held(1), Rewards::account_view(alice()).held), (101, 101));
		Line::new(1, 3).of(8).ruled(0).settle();
		assert_eq!((held(1), Rewards::account_view(alice()).held), (100, 100));
	});
}

/// Nothing is held for an account that is not in the ledger: its fees weigh in their era.
#[test]
fn should_hold_nothing_for_an_account_without_a_row() {
	bounded(HALF, || {
		<Rewards as Activity<AccountId>>::lost(&alice(), 1_000);
		let share = Shares::<Test>::get(0, alice());
		assert_eq!((share.weight, share.held, holdings()), (450, 0, 0));
		act(1, 10);
		let share = Shares::<Test>::get(0, alice());
		assert_eq!((share.weight, share.held), (225, 225));
	});
}

/// A fee that is booked for an account is no deed, but it changes what the account holds. Before, an account that was forgotten in
/// the same era could begin anew, and be paid once more for what it had held.
#[test]
fn should_count_as_idle_from_the_last_change_of_what_is_held() {
	bounded(HALF, || {
		assert_ok!(Rewards::check_in(signed(alice())));
		pass_and_close(40);
		<Rewards as Activity<AccountId>>::lost(&alice(), 10_000);
		pass_and_close(20);
		let forget = || Rewards::forget_account(signed(carol()), alice());
		assert_noop!(forget(), Error::<Test>::TooEarly);
		pass_and_close(31);
		assert_ok!(forget());
	});
}

/// The largest mode and any rates: an account that lost once and then holds for years earns less than it lost.
#[test]
fn should_never_earn_what_was_lost_by_holding_for_years() {
	bounded(EmissionMode::Bounded { part: MOST_PART }, || {
		let policies = [create(daily(SOUK, Basis::Power, PLENTY), 1_000 * PLENTY), held(PLENTY)];
		PowerKept::set(Perbill::from_parts(988_500_000));
		IdleEras::set(3_650);
		Line::new(1, 2).paid(SOUK, 1_000_000_000).settle();
		let lost = [1, 2].map(|who| Shares::<Test>::get(0, acc(who)).lost).iter().sum::<Balance>();
		let mut paid = 0;
		for era in 0..1_000 {
			pass_and_close(1);
			for policy in policies {
				paid += claim(1, policy, era) + claim(2, policy, era);
			}
		}
		assert!(paid < lost, "{paid} {lost}");
		// It is close to 55 % of nine tenths, which weigh without acts.
		assert!(paid * 1_000 / lost > 490, "{paid} {lost}");
		assert_eq!(Rewards::account_view(alice()).held, 95);
	});
}

#[test]
fn should_weigh_the_sales_of_merchants_with_loyal_buyers_and_a_long_tenure_more() {
	let gained = |loyalty: u32, eras: u32, mode| {
		let mut gained = Default::default();
		bounded(mode, || {
			Loyalties::set(Perbill::from_percent(loyalty));
			Tenure::set(TenureRule { most: Perbill::from_percent(10), full: 4 });
			for _ in 0..eras {
				Line::new(1, 2).settle();
				Line::new(1, 3).settle();
				pass(1);
			}
			let era = Rewards::era();
			Line::new(1, 2).paid(SOUK, 10_000_000).settle();
			let share = Shares::<Test>::get(era, alice());
			assert_eq!(Rewards::account_view(alice()).tenure, eras + 1);
			gained = (share.activity.seller / (POINT / 1_000), share.lost);
		});
		gained
	};
	// Ten points, and 224 thousand of what was lost.
	let none = gained(0, 0, EmissionMode::Literal);
	assert_eq!(none, (10_250, 0));
	assert_eq!(gained(5, 0, EmissionMode::Literal).0, 10_762);
	assert_eq!(gained(0, 3, EmissionMode::Literal).0, 11_000);
	assert_eq!(gained(0, 9, EmissionMode::Literal).0, 11_000);
	// In bounded mode the sales of others weigh less, and no sale weighs more than was lost for it.
	assert_eq!(gained(0, 0, HALF).1, 224_000 * 1_025 / 1_100);
	assert_eq!(gained(0, 3, HALF).1, 224_000);
	assert_eq!(gained(5, 3, HALF).1, 224_000);
	assert_eq!(gained(3, 3, HALF).1, 224_000 * 103 / 105);
}

#[test]
fn should_weigh_the_bizpower_of_a_merchant_by_its_tenure() {
	build_and_execute(|| {
		Tenure::set(TenureRule { most: Perbill::from_percent(20), full: 2 });
		// It sells by tills alone, and never does anything else that the ledger knows.
		assert!(!Accounts::<Test>::contains_key(alice()));
		for (era, bizpower) in [(0, 1_100), (1, 1_200), (2, 1_200)] {
			for _ in 0..3 {
				Rewards::rate_shop(1, &alice(), 1_000);
			}
			assert_eq!(Shares::<Test>::get(era, alice()).bizpower, bizpower);
			pass(1);
		}
		let mut sold = Sold::default();
		[0, 0, 3, 3].iter().for_each(|era| sold.note(*era));
		assert_eq!(sold, Sold { eras: 2, last: 3 });
	});
}

/// What each account holds in an independent model: exact parts of a whole, in ten-thousandths of a point.
#[derive(Default)]
struct Model {
	power: BTreeMap<u8, f64>,
	/// By era: what each held at its end.
	closed: Vec<BTreeMap<u8, f64>>,
}

impl Model {
	fn pass(&mut self, eras: u32) {
		for _ in 0..eras {
			self.closed.push(self.power.clone());
			self.power.values_mut().for_each(|power| *power *= 0.9);
		}
	}

	/// What a policy that pays a million pays.
	fn due(&self, who: u8, era: usize) -> f64 {
		let all: f64 = self.closed[era].values().sum();
		let own = self.closed[era].get(&who).copied().unwrap_or_default();
		if all > 0.0 {
			1_000_000.0 * own / all
		} else {
			0.0
		}
	}
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

	/// Whoever acts and rests in any order is paid, for every era, what a loop over all holders would pay.
	#[test]
	fn should_pay_what_a_loop_over_holders_would(
		steps in prop::collection::vec((1u8..6, 1u32..20, 0u32..3), 1..40),
	) {
		build_and_execute(|| {
			ClaimEras::set(200);
			let policy = create(daily(SOUK, Basis::Held, 1_000_000), 1_000_000_000);
			let mut model = Model::default();
			for (who, points, eras) in steps {
				let before = crate::types::sum(&Shares::<Test>::get(Rewards::era(), acc(who)).activity);
				act(who, points);
				let after = crate::types::sum(&Shares::<Test>::get(Rewards::era(), acc(who)).activity);
				*model.power.entry(who).or_default() += ((after - before) / POINT) as f64;
				pass_and_close(eras);
				model.pass(eras);
			}
			for era in 0..model.closed.len() {
				let paid = (1u8..6).map(|who| (who, claim(who, policy, era as u32))).collect::<Vec<_>>();
				for (who, paid) in &paid {
					let due = model.due(*who, era);
					assert!((*paid as f64 - due).abs() < 2.0, "{who} in {era}: {paid} {due}");
				}
				assert!(paid.iter().map(|(_, paid)| paid).sum::<Balance>() <= 1_000_000);
			}
		});
	}

	/// In bounded mode no account ever gets more than the largest part of what was lost for it, by all policies together,
	/// whatever governance does with the rate, the part that is held and the mode.
	#[test]
	fn should_never_pay_more_than_a_part_of_what_was_lost(
		steps in prop::collection::vec((1u8..5, 1_000u128..1_000_000, 0u32..6, 0u8..9), 1..40),
	) {
		bounded(HALF, || {
			ClaimEras::set(400);
			IdleEras::set(1_000);
			let flow = create(daily(SOUK, Basis::Power, PLENTY), 1_000 * PLENTY);
			let role = create(daily(SOUK, Basis::RoleWeight, PLENTY), 1_000 * PLENTY);
			let policies = [flow, role, held(PLENTY), held(PLENTY)];
			for (who, value, eras, what) in steps {
				match what {
					0 => PowerKept::set(Perbill::from_percent(50 + eras * 9)),
					1 => Losses::mutate(|rules| rules.held = Perbill::from_percent(eras * 20)),
					2 => {
						let part = Perbill::from_percent(55 - eras);
						let _ = Rewards::set_mode(root(), EmissionMode::Bounded { part });
					},
					3 => act(who, eras),
					_ => Line::new(who, who + 5).paid(SOUK, value).over(&[who + 10]).settle(),
				}
				pass_and_close(eras);
			}
			pass_and_close(1);
			for _ in 0..20 {
				pass_and_close(4);
			}
			let mut lost = BTreeMap::<AccountId, Balance>::new();
			for (_, who, share) in Shares::<Test>::iter() {
				*lost.entry(who).or_default() += share.lost;
			}
			for who in (1..=20).map(acc) {
				let before = free(SOUK, &who);
				for era in 0..Rewards::era() {
					for policy in policies {
						let _ = Rewards::claim(signed(who.clone()), policy, era);
					}
				}
				let paid = free(SOUK, &who) - before;
				let lost = lost.get(&who).copied().unwrap_or_default();
				assert!(paid <= MOST_PART.mul_floor(lost), "{paid} of {lost}");
			}
			});
	}
}

/// A bounded era pays nothing by power that was gained by deeds alone.
#[test]
fn should_pay_nothing_for_deeds_that_cost_nothing_in_a_bounded_era() {
	bounded(HALF, || {
		let policy = held(PLENTY);
		act(1, 100);
		assert_ok!(Rewards::check_in(signed(alice())));
		pass_and_close(1);
		let view = Rewards::account_view(alice());
		assert_eq!((view.held, view.held_part, view.earned), (0, Perbill::zero(), ByRole::default()));
		assert!(view.power > 90 * POINT);
		assert!(!EraPays::<Test>::contains_key(policy, 0));
	});
}
