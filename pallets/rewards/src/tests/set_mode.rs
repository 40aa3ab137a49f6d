// SPDX-License-Identifier: Apache-2.0

//! `set_mode`, and what a bounded era pays.

use crate::{
	mock::*,
	types::{AssetWorth, Fund, Modes, Standing, Worths},
	EraModes, EraPays, Error, Event, GenesisConfig, Granted, Invitations, Policies, Shares, Totals,
};
use frame_support::{assert_noop, assert_ok};
use proptest::prelude::*;
use souk_math::bound::{Worth, MOST_PART};
use souk_primitives::{
	activity::{Activity, Deed},
	rewards::{Basis, EmissionMode, Penalty, PolicyId, Pot},
	Balance,
};
use sp_runtime::{DispatchError, Perbill};

const HALF: EmissionMode = EmissionMode::Bounded { part: Perbill::from_percent(50) };

/// Run a test in which every era is bounded by the half.
fn bounded(test: impl FnOnce()) {
	ext(GenesisConfig { mode: HALF, ..Default::default() })
		.execute_with(|| souk_testing::run::<Test, _>(test));
}

/// What a line of 10 000 loses: 60 to the commune, and half of the 1 000 to the pool.
const LOST: Balance = 560;

fn share(who: u8) -> (Balance, u128) {
	let share = Shares::<Test>::get(Rewards::era(), acc(who));
	(share.lost, share.weight)
}

/// What an account gets of an era, after its hold.
fn claim(who: u8, policy: PolicyId, era: u32) -> Balance {
	let before = free(SOUK, &acc(who));
	let _ = Rewards::claim(signed(acc(who)), policy, era);
	free(SOUK, &acc(who)) - before
}

#[test]
fn should_take_effect_with_the_next_era_when_the_mode_is_set() {
	build_and_execute(|| {
		assert_eq!(Rewards::emission_mode(), EmissionMode::Literal);
		assert_ok!(Rewards::set_mode(root(), HALF));
		assert_eq!(events(), [Event::ModeSet { mode: HALF, from: 1 }]);
		assert_eq!(Rewards::emission_mode(), EmissionMode::Literal);
		Line::new(1, 2).settle();
		assert_eq!(share(1), (0, 0));
		pass_and_close(1);
		assert_eq!(Rewards::emission_mode(), HALF);
		// Set again in the same era, it changes only what comes.
		let less = EmissionMode::Bounded { part: Perbill::from_percent(20) };
		assert_ok!(Rewards::set_mode(root(), EmissionMode::Literal));
		assert_ok!(Rewards::set_mode(root(), less));
		assert_eq!(EraModes::<Test>::get(), Modes { mode: HALF, next: Some((2, less)) });
		Line::new(1, 2).settle();
		assert_eq!(share(1).0, LOST * 4 / 10);
	});
}

/// An era is paid by the mode in which it was booked, however late it is closed.
#[test]
fn should_fail_to_set_a_mode_when_an_era_before_the_last_change_is_not_closed() {
	bounded(|| {
		let policy = create(daily(SOUK, Basis::Power, 3_000), 100_000);
		Line::new(1, 2).settle();
		assert_ok!(Rewards::set_mode(root(), EmissionMode::Literal));
		pass(1);
		// Era 0 is bounded and open. Another change would forget that.
		assert_noop!(Rewards::set_mode(root(), HALF), Error::<Test>::TooEarly);
		close_all();
		assert_eq!(EraPays::<Test>::get(policy, 0).unwrap().amount, 201);
		assert_ok!(Rewards::set_mode(root(), HALF));
	});
}

#[test]
fn should_fail_to_set_a_mode_when_it_pays_too_much_or_by_others() {
	build_and_execute(|| {
		let more = Perbill::from_parts(MOST_PART.deconstruct() + 1);
		let more = EmissionMode::Bounded { part: more };
		assert_noop!(Rewards::set_mode(root(), more), Error::<Test>::BadMode);
		assert_noop!(Rewards::set_mode(manager(), HALF), DispatchError::BadOrigin);
		assert_noop!(Rewards::set_mode(signed(alice()), HALF), DispatchError::BadOrigin);
		assert_ok!(Rewards::set_mode(root(), EmissionMode::Bounded { part: MOST_PART }));
	});
}

#[test]
#[should_panic(expected = "the genesis of rewards is sound")]
fn should_refuse_a_genesis_that_pays_too_much() {
	ext(GenesisConfig { mode: EmissionMode::Bounded { part: Perbill::one() }, ..Default::default() });
}

#[test]
fn should_divide_what_a_line_lost_over_its_roles() {
	bounded(|| {
		// Promoters share their part by their commissions, and only those who were paid.
		let mut line = Line::new(1, 2).over(&[3, 4, 5]);
		line.amounts[0].commission = vec![300, 0, 100].try_into().unwrap();
		line.settle();
		// Each tenth of the weight goes by acts, and nobody acted.
		assert_eq!((share(1), share(2)), ((224, 201), (224, 201)));
		assert_eq!((share(3), share(4), share(5)), ((84, 75), (0, 0), (28, 25)));
		assert_eq!(Totals::<Test>::get(0).weight, 2 * 201 + 75 + 25);
		// Without a promoter his part is nobody's.
		Line::new(6, 7).settle();
		assert_eq!((share(6).0, share(7).0), (224, 224));
	});
}

#[test]
fn should_lose_nothing_when_a_line_is_not_real_or_not_listed() {
	bounded(|| {
		fill(Pot::Cashback, TIME, 10_000);
		Line { real: false, ..Line::new(1, 2).over(&[3]) }.settle();
		assert_eq!(Shares::<Test>::iter().count(), 0);
		assert_eq!(crate::Accounts::<Test>::iter().count(), 0);
		assert_eq!(Granted::<Test>::get(Fund::Cashback), 0);
		// An asset whose worth is not known counts nothing, beside one that does.
		AssetWorths::set(Worths::new());
		Line { amounts: vec![amounts(TOKEN, 10_000, 10_000)], ..Line::new(1, 2) }.settle();
		assert_eq!(share(1), (0, 0));
	});
}

#[test]
fn should_count_for_nobody_when_a_party_is_penalised_or_gone() {
	bounded(|| {
		let cut = Standing {
			penalty: Penalty::WeightCut,
			weight: Perbill::from_percent(50),
			limited_until: 0,
			claims_from: 0,
			since: 0,
		};
		crate::Standings::<Test>::insert(alice(), cut);
		crate::Standings::<Test>::insert(bob(), Standing { limited_until: 5, ..cut });
		Line::new(1, 2).settle();
		assert_eq!((share(1).0, share(2).0), (112, 0));
		Line::new(91, 3).settle();
		assert_eq!((share(91).0, share(3).0), (0, 224));
	});
}

#[test]
fn should_weigh_acts_only_with_credit_and_only_what_was_lost() {
	bounded(|| {
		// Acts before the first credit wait for it.
		assert_ok!(Rewards::check_in(signed(alice())));
		Rewards::record(&alice(), Deed::TraceUpload, 4);
		assert_eq!((share(1), Shares::<Test>::get(0, alice()).acts), ((0, 0), 5));
		<Rewards as Activity<AccountId>>::lost(&alice(), 2_000);
		assert_eq!(share(1), (1_000, 900));
		Line::new(1, 2).settle();
		// 1 224: nine tenths, and half of a tenth for five of ten points.
		assert_eq!(share(1), (1_224, 1_101 + 61));
		Rewards::record(&alice(), Deed::TraceUpload, 100);
		assert_eq!(share(1), (1_224, 1_101 + 122));
		// A sale is no act.
		assert_eq!(Shares::<Test>::get(0, bob()).acts, 0);
		pass(1);
		Rewards::record(&alice(), Deed::TraceUpload, 100);
		assert_eq!(share(1), (0, 0));
	});
}

#[test]
fn should_count_the_sealed_part_of_fees() {
	bounded(|| {
		<Rewards as Activity<AccountId>>::lost(&alice(), 1_001);
		<Rewards as Activity<AccountId>>::lost(&nobody(), 1_000);
		assert_eq!((share(1), share(99)), ((500, 450), (0, 0)));
		assert_eq!(Totals::<Test>::get(0).weight, 450);
	});
	build_and_execute(|| {
		<Rewards as Activity<AccountId>>::lost(&alice(), 1_001);
		assert_eq!(Shares::<Test>::iter().count(), 0);
	});
}

#[test]
fn should_pay_together_at_most_the_part_of_what_was_lost() {
	bounded(|| {
		let power = create(daily(SOUK, Basis::Power, 3_000), 100_000);
		let role = create(daily(SOUK, Basis::RoleWeight, 1_000), 100_000);
		// The half of all weight is 201. They want 4 000, so they get three quarters and a quarter of it.
		Line::new(1, 2).settle();
		pass(1);
		events();
		close_all();
		let said = events();
		assert!(said.contains(&Event::EraBounded {
			era: 0,
			held: false,
			weights: 402,
			most: 201,
			wanted: 4_000
		}));
		assert!(!said.iter().any(|event| matches!(event, Event::PotShort { .. })), "{said:?}");
		let amounts = [power, role].map(|id| EraPays::<Test>::get(id, 0).unwrap().amount);
		assert_eq!(amounts, [150, 50]);
		assert_eq!([1, 2].map(|who| claim(who, power, 0)), [75, 75]);
		assert_eq!([1, 2].map(|who| claim(who, role, 0)), [25, 25]);
		// What is not paid stays in the pot, and the schedule goes on with the next day.
		assert_eq!(spare(Pot::Policy(power), SOUK), 100_000 - 150);
		assert_eq!(Policies::<Test>::get(power).unwrap().emitted, 150);
		assert_eq!(Policies::<Test>::get(power).unwrap().last, Some(3_000));
	});
}

#[test]
fn should_pay_the_schedule_when_more_was_lost() {
	bounded(|| {
		let policy = create(daily(SOUK, Basis::Power, 100), 1_000);
		Line::new(1, 2).settle();
		pass_and_close(1);
		assert_eq!(EraPays::<Test>::get(policy, 0).unwrap().amount, 100);
		assert_eq!(claim(1, policy, 0), 50);
		// A pot that is short says so.
		fill(Pot::Policy(policy), SOUK, 0);
		for _ in 0..11 {
			Line::new(1, 2).settle();
			pass_and_close(1);
		}
		assert!(events().contains(&Event::PotShort { policy, era: 10, scheduled: 100, paid: 0 }));
	});
}

#[test]
fn should_pay_nothing_when_nothing_was_lost() {
	bounded(|| {
		let policy = create(daily(SOUK, Basis::Power, 3_000), 100_000);
		let shops = create(daily(SOUK, Basis::BizPower, 3_000), 100_000);
		for who in 1..=20 {
			assert_ok!(Rewards::check_in(signed(acc(who))));
		}
		Rewards::rate_shop(1, &alice(), 500);
		pass_and_close(1);
		assert_eq!(EraPays::<Test>::iter().count(), 0);
		let said = events();
		assert!(said.contains(&Event::PotShort { policy, era: 0, scheduled: 3_000, paid: 0 }), "{said:?}");
		assert_eq!([policy, shops].map(|id| spare(Pot::Policy(id), SOUK)), [100_000; 2]);
	});
}

#[test]
fn should_pay_a_shop_at_most_what_was_lost_for_its_owner() {
	bounded(|| {
		let policy = create(daily(SOUK, Basis::BizPower, 3_000), 100_000);
		Line::new(1, 2).settle();
		// Of the BizPower a hundredth is of the shop that sold something.
		Rewards::rate_shop(1, &alice(), 10);
		Rewards::rate_shop(2, &carol(), 990);
		pass_and_close(1);
		let pay = EraPays::<Test>::get(policy, 0).unwrap();
		assert_eq!((pay.amount, pay.most), (201, Some(201)));
		assert_eq!([1, 2, 3].map(|who| claim(who, policy, 0)), [2, 0, 0]);
		// And where the BizPower is its own, it gets the half of what was lost for it.
		Line::new(1, 2).settle();
		Rewards::rate_shop(1, &alice(), 10);
		pass_and_close(1);
		assert_eq!([1, 2].map(|who| claim(who, policy, 1)), [100, 0]);
	});
}

#[test]
fn should_pay_time_by_its_worth_and_not_at_all_without_one() {
	bounded(|| {
		let paid = Worth { souk: 2, per: 1 };
		AssetWorths::set(Worths::truncate_from(vec![AssetWorth { asset: TIME, lost: paid, paid }]));
		let policy = create(daily(TIME, Basis::Power, 3_000), 100_000);
		Line::new(1, 2).settle();
		pass_and_close(1);
		assert_eq!(EraPays::<Test>::get(policy, 0).unwrap().amount, 100);
		Line::new(1, 2).settle();
		AssetWorths::set(Worths::new());
		pass(1);
		events();
		close_all();
		assert!(!EraPays::<Test>::contains_key(policy, 1));
		assert!(events().contains(&Event::PotShort { policy, era: 1, scheduled: 3_000, paid: 0 }));
	});
}

#[test]
fn should_pay_authors_frozen_souk_and_cashback_as_ever() {
	bounded(|| {
		let authors = create(daily(TIME, Basis::Authors, 1_000), 100_000);
		let refill = create(daily(TIME, Basis::Cashback, 1_000), 100_000);
		Rewards::note_author(&alice());
		pass_and_close(1);
		assert_eq!(EraPays::<Test>::get(authors, 0).unwrap().amount, 1_000);
		assert_eq!(Policies::<Test>::get(refill).unwrap().emitted, 1_000);
		assert_ok!(Rewards::claim(signed(alice()), authors, 0));
	});
}

#[test]
fn should_take_cashback_off_what_a_line_lost() {
	bounded(|| {
		fill(Pot::Cashback, TIME, 10_000);
		// One percent of 10 000 is due. It takes twice as much off the 560.
		Line::new(1, 2).settle();
		assert_eq!(Granted::<Test>::get(Fund::Cashback), 100);
		assert_eq!(share(1).0, (LOST - 200) * 4 / 10);
		// Four percent are due. The half of what was lost is granted, and nothing is left.
		Rates::mutate(|rates| rates[0].1 = Perbill::from_percent(4));
		Line::new(3, 4).settle();
		assert_eq!(Granted::<Test>::get(Fund::Cashback), 100 + LOST / 2);
		assert_eq!((share(3), share(4)), ((0, 0), (0, 0)));
	});
}

#[test]
fn should_convert_cashback_by_worth_in_both_modes() {
	build_and_execute(|| {
		fill(Pot::Cashback, TIME, 10_000);
		// Four SOUK buy a TIME, and two TOKEN a SOUK.
		let time = AssetWorth { asset: TIME, lost: Worth::SOUK, paid: Worth { souk: 4, per: 1 } };
		let token = AssetWorth { asset: TOKEN, lost: Worth { souk: 1, per: 2 }, paid: Worth::SOUK };
		AssetWorths::set(Worths::truncate_from(vec![time.clone(), token]));
		Line::new(1, 2).settle();
		assert_eq!(Granted::<Test>::get(Fund::Cashback), 25);
		Line::new(1, 2).paid(TOKEN, 10_000).settle();
		assert_eq!(Granted::<Test>::get(Fund::Cashback), 50);
		// Without a worth of TIME there is none.
		AssetWorths::set(Worths::new());
		Line::new(1, 2).settle();
		assert_eq!(Granted::<Test>::get(Fund::Cashback), 50);
	});
}

#[test]
fn should_pay_a_bounty_out_of_what_the_invited_account_lost() {
	bounded(|| {
		fill(Pot::Referral, TIME, 10_000);
		assert_ok!(Rewards::set_inviter(signed(bob()), alice()));
		// A tenth of each line of the invited account is for the bounty, and none of a line with the inviter.
		Line::new(1, 2).settle();
		assert_eq!((Invitations::<Test>::get(bob()).unwrap().lost, share(1).0), (0, 224));
		for seller in 4..=5 {
			Line::new(seller, 2).settle();
			Line::new(seller, 2).settle();
		}
		assert_eq!(Invitations::<Test>::get(bob()).unwrap().lost, 4 * LOST / 10);
		assert_eq!(share(4).0, 2 * (504 * 4 / 10));
		Line::new(2, 6).settle();
		// Five tenths of 560, and the half of that; the bounty would be 500.
		assert_eq!(Granted::<Test>::get(Fund::Referral), 5 * LOST / 10 / 2);
	});
}

/// A merchant whose sales are all by till pays fees in advance. Of what is sealed of them, a tenth is for the bounty.
#[test]
fn should_pay_a_bounty_out_of_the_fees_of_receipts() {
	bounded(|| {
		fill(Pot::Referral, TIME, 10_000);
		assert_ok!(Rewards::set_inviter(signed(bob()), alice()));
		Rewards::lost(&bob(), 4_000);
		Rewards::lost(&carol(), 4_000);
		assert_eq!(Invitations::<Test>::get(bob()).unwrap().lost, 200);
		assert_eq!((share(2).0, share(3).0), (1_800, 2_000));
		for customer in 4..=6 {
			Rewards::sold_by_till(&bob(), &acc(customer));
		}
		// Half of 200; the bounty would be 500.
		assert_eq!(Granted::<Test>::get(Fund::Referral), 100);
		// It is paid once, and what comes later is all the merchant's.
		Rewards::lost(&bob(), 4_000);
		assert_eq!(share(2).0, 3_800);
	});
}

#[test]
fn should_set_nothing_aside_when_an_invitation_has_lapsed() {
	bounded(|| {
		assert_ok!(Rewards::set_inviter(signed(bob()), alice()));
		pass(30);
		Rewards::lost(&bob(), 4_000);
		assert_eq!(Invitations::<Test>::get(bob()).unwrap().lost, 0);
	});
}

#[test]
fn should_pay_the_whole_bounty_when_more_was_lost() {
	bounded(|| {
		fill(Pot::Referral, TIME, 10_000);
		assert_ok!(Rewards::set_inviter(signed(bob()), alice()));
		for seller in 4..=6 {
			Line::new(seller, 2).paid(SOUK, 1_000_000).settle();
		}
		assert_eq!(Granted::<Test>::get(Fund::Referral), 500);
	});
}

#[derive(Clone, Debug)]
enum Step {
	Line { seller: u8, buyer: u8, promoter: u8, value: Balance, real: bool },
	Fee { who: u8, amount: Balance },
	Act { who: u8, times: u32 },
	Rate { shop: u32, owner: u8, bizpower: u128 },
	Invite { who: u8, inviter: u8 },
	Day,
}

fn step() -> impl Strategy<Value = Step> {
	let who = || 1u8..8;
	let value = || prop_oneof![0..5_000u128, 0..2_000_000u128];
	prop_oneof![
		8 => (who(), who(), who(), value(), any::<bool>())
			.prop_map(|(seller, buyer, promoter, value, real)| Step::Line { seller, buyer, promoter, value, real }),
		2 => (who(), value()).prop_map(|(who, amount)| Step::Fee { who, amount }),
		4 => (who(), 0..50u32).prop_map(|(who, times)| Step::Act { who, times }),
		2 => (1..4u32, who(), 0..1_000u128)
			.prop_map(|(shop, owner, bizpower)| Step::Rate { shop, owner, bizpower }),
		1 => (who(), who()).prop_map(|(who, inviter)| Step::Invite { who, inviter }),
		2 => Just(Step::Day),
	]
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

	/// Whatever accounts do, what policies, cashback and bounties pay is at most the half of what was lost, as a model counts
	/// it that knows nothing of weights: fees of real sales, and the sealed half of one-way fees.
	#[test]
	fn should_never_pay_more_than_the_part_of_what_was_lost(steps in prop::collection::vec(step(), 1..80)) {
		bounded(|| {
			let worth = Worth { souk: 3, per: 2 };
			AssetWorths::set(Worths::truncate_from(vec![AssetWorth { asset: TIME, lost: worth, paid: worth }]));
			CashbackCap::set(Balance::MAX);
			let bases = [Basis::Power, Basis::RoleWeight, Basis::BizPower];
			let policies = bases.map(|basis| create(daily(SOUK, basis, 40_000), 1 << 40));
			let times = bases.map(|basis| create(daily(TIME, basis, 9_000), 1 << 40));
			fill(Pot::Cashback, TIME, 1 << 40);
			fill(Pot::Referral, TIME, 1 << 40);
			let mut lost = 0;
			for step in steps {
				match step {
					Step::Line { seller, buyer, promoter, value, real } => {
						let line = Line::new(seller, buyer).paid(SOUK, value).over(&[promoter]);
						if real && seller != buyer && value >= MinSale::get() {
							lost += line.amounts[0].commune + line.amounts[0].experience / 2;
						}
						Line { real, ..line }.settle();
					},
					Step::Fee { who, amount } => {
						<Rewards as Activity<AccountId>>::lost(&acc(who), amount);
						lost += amount / 2;
					},
					Step::Act { who, times } => {
						Rewards::record(&acc(who), Deed::TraceUpload, times);
						let _ = Rewards::check_in(signed(acc(who)));
					},
					Step::Rate { shop, owner, bizpower } => Rewards::rate_shop(shop, &acc(owner), bizpower),
					Step::Invite { who, inviter } => {
						let _ = Rewards::set_inviter(signed(acc(who)), acc(inviter));
					},
					Step::Day => {
						pass_and_close(1);
						assert_ok!(Rewards::do_try_state());
					},
				}
			}
			pass_and_close(1);
			let emitted = |ids: &[PolicyId]| {
				ids.iter().map(|id| Policies::<Test>::get(id).unwrap().emitted).sum::<Balance>()
			};
			let time = emitted(&times) + Fund::ALL.map(Granted::<Test>::get).iter().sum::<Balance>();
			let paid = emitted(&policies) + time * 3 / 2;
			assert!(paid * 2 <= lost, "{paid} of {lost}");
			// And all of it can be claimed.
			for who in 1..8 {
				for claim in Rewards::claim_views(acc(who), 0) {
					let paid = Rewards::claim(signed(acc(who)), claim.policy, claim.era);
					assert!(paid.is_ok() || claim.amount < TIME_MIN, "{paid:?}");
				}
			}
		});
	}
}
