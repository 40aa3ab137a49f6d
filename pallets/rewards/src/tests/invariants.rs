// SPDX-License-Identifier: Apache-2.0

//! Random sequences of everything, against an independent model of what policies owe whom: nothing panics, nothing is
//! lost, every invariant holds after each step, and every claim pays what the model says, to the unit.

use crate::{
	mock::*,
	types::{Fund, TenureRule},
	EraPays, NextClose, NextExpire, Policies, Purses, Stakes,
};
use frame_support::{storage::with_storage_layer, traits::fungibles::Inspect};
use proptest::prelude::*;
use souk_primitives::{
	activity::{Activity, Deed},
	rewards::{Basis, EmissionMode, Penalty, Pot},
};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, Debug)]
enum Step {
	Act { who: u8, times: u32 },
	Rate { shop: u32, owner: u8, bizpower: u128 },
	Author { who: u8 },
	Line { seller: u8, buyer: u8, promoter: u8, how: u8, value: u128 },
	Wait { hours: u64 },
	Close,
	Idle,
	Prune { limit: u32 },
	Claim { who: u8, policy: u32, back: u32 },
	ClaimEras { who: u8, policy: u32, back: u32, eras: u32 },
	ClaimPurse { who: u8, referral: bool },
	Fund { who: u8, pot: u8, amount: u128 },
	Seal { who: u8, amount: u128 },
	Fee { who: u8, amount: u128 },
	Mode { percent: u32 },
	Invite { who: u8, inviter: u8 },
	Lapse { who: u8 },
	Freeze { who: u8, amount: u128 },
	Unfreeze { who: u8, amount: u128 },
	Withdraw { who: u8 },
	Dividends { who: u8 },
	Pause { policy: u32, paused: bool },
	End { policy: u32, heir: u8 },
	Case { who: u8, penalty: u8 },
	Appeal { who: u8 },
	Decide { who: u8, uphold: bool },
	EndCase { who: u8 },
	Lift { who: u8 },
	Forget { who: u8 },
	Owe { debtor: u8, creditor: u8, amount: u128, hours: u64 },
	Pay { debtor: u8, creditor: u8, amount: u128 },
	Forgive { debtor: u8, creditor: u8, amount: u128 },
	Net { parties: Vec<u8> },
	Default { debtor: u8, creditor: u8 },
}

/// Accounts that exist, and one that does not.
fn someone() -> impl Strategy<Value = u8> {
	prop_oneof![12 => 1u8..7, 1 => Just(99u8)]
}

fn step() -> impl Strategy<Value = Step> {
	use Step::*;
	let amount = || prop_oneof![0u128..50, 0u128..50_000];
	prop_oneof![
		8 => (someone(), 0u32..200).prop_map(|(who, times)| Act { who, times }),
		3 => (1u32..4, someone(), 0u128..1_000)
			.prop_map(|(shop, owner, bizpower)| Rate { shop, owner, bizpower }),
		2 => someone().prop_map(|who| Author { who }),
		8 => (someone(), someone(), someone(), 0u8..6, 0u128..40_000)
			.prop_map(|(seller, buyer, promoter, how, value)| Line { seller, buyer, promoter, how, value }),
		8 => (0u64..80).prop_map(|hours| Wait { hours }),
		4 => Just(Close),
		2 => Just(Idle),
		2 => (0u32..6).prop_map(|limit| Prune { limit }),
		12 => (someone(), 0u32..7, 1u32..6).prop_map(|(who, policy, back)| Claim { who, policy, back }),
		4 => (someone(), 1u32..7, 1u32..12, 0u32..40)
			.prop_map(|(who, policy, back, eras)| ClaimEras { who, policy, back, eras }),
		3 => (someone(), any::<bool>()).prop_map(|(who, referral)| ClaimPurse { who, referral }),
		3 => (someone(), 0u8..8, amount()).prop_map(|(who, pot, amount)| Fund { who, pot, amount }),
		1 => (someone(), amount()).prop_map(|(who, amount)| Seal { who, amount }),
		1 => (someone(), amount()).prop_map(|(who, amount)| Fee { who, amount }),
		1 => (0u32..100).prop_map(|percent| Mode { percent }),
		1 => (someone(), someone()).prop_map(|(who, inviter)| Invite { who, inviter }),
		1 => someone().prop_map(|who| Lapse { who }),
		4 => (someone(), amount()).prop_map(|(who, amount)| Freeze { who, amount }),
		3 => (someone(), amount()).prop_map(|(who, amount)| Unfreeze { who, amount }),
		2 => someone().prop_map(|who| Withdraw { who }),
		2 => someone().prop_map(|who| Dividends { who }),
		1 => (0u32..7, any::<bool>()).prop_map(|(policy, paused)| Pause { policy, paused }),
		1 => (0u32..30, someone()).prop_map(|(policy, heir)| End { policy, heir }),
		2 => (someone(), 0u8..5).prop_map(|(who, penalty)| Case { who, penalty }),
		1 => someone().prop_map(|who| Appeal { who }),
		1 => (someone(), any::<bool>()).prop_map(|(who, uphold)| Decide { who, uphold }),
		2 => someone().prop_map(|who| EndCase { who }),
		1 => someone().prop_map(|who| Lift { who }),
		1 => someone().prop_map(|who| Forget { who }),
		3 => (someone(), someone(), amount(), 0u64..100)
			.prop_map(|(debtor, creditor, amount, hours)| Owe { debtor, creditor, amount, hours }),
		2 => (someone(), someone(), amount())
			.prop_map(|(debtor, creditor, amount)| Pay { debtor, creditor, amount }),
		1 => (someone(), someone(), amount())
			.prop_map(|(debtor, creditor, amount)| Forgive { debtor, creditor, amount }),
		2 => prop::collection::vec(1u8..7, 2..4).prop_map(|parties| Net { parties }),
		1 => (someone(), someone()).prop_map(|(debtor, creditor)| Default { debtor, creditor }),
	]
}

const PENALTIES: [Penalty; 5] =
	[Penalty::WeightCut, Penalty::Downgrade, Penalty::Confiscation, Penalty::Limit, Penalty::Deletion];

/// What the model keeps: the trace uploads of each account in each era, which only policy 0 pays by, and what it paid.
#[derive(Default)]
struct Model {
	/// Times counted, by era and account.
	uploads: BTreeMap<(u32, u8), u128>,
	/// Claims of policy 0.
	claimed: BTreeMap<(u32, u8), u128>,
}

/// In the policy's world only trace uploads earn anything, so that the model can say who is owed what.
fn only_uploads() {
	Table::mutate(|table| {
		let upload = table.trace_upload;
		*table = souk_primitives::rewards::PointsTable { trace_upload: upload, ..Default::default() };
	});
}

impl Model {
	fn act(&mut self, who: u8, times: u32) {
		let penalised = crate::Standings::<Test>::contains_key(acc(who));
		if who <= FUNDED && !penalised {
			let counted = self.uploads.entry((Rewards::era(), who)).or_default();
			*counted = (*counted + u128::from(times)).min(100);
		}
	}

	/// What policy 0 pays an account for an era: its part of what was set aside.
	fn due(&self, who: u8, era: u32, amount: u128) -> u128 {
		let all: u128 = self.uploads.iter().filter(|((of, _), _)| *of == era).map(|(_, times)| times).sum();
		let own = self.uploads.get(&(era, who)).copied().unwrap_or_default();
		(amount * own).checked_div(all).unwrap_or_default()
	}
}

fn try_call(call: impl FnOnce() -> sp_runtime::DispatchResult) -> bool {
	with_storage_layer(call).is_ok()
}

fn run(step: Step, model: &mut Model, exact: bool) {
	let by = |who| signed(acc(who));
	match step {
		Step::Act { who, times } => {
			model.act(who, times);
			Rewards::record(&acc(who), Deed::TraceUpload, times);
		},
		Step::Rate { shop, owner, bizpower } => Rewards::rate_shop(shop, &acc(owner), bizpower),
		Step::Author { who } => Rewards::note_author(&acc(who)),
		Step::Line { seller, buyer, promoter, how, value } => {
			let line = Line::new(seller, buyer).over(&[promoter]);
			match how {
				0 => line.ruled(value.min(10_000)),
				1 => line.paid(TOKEN, value).over(&[promoter]),
				2 => Line { real: false, ..line.paid(SOUK, value) },
				_ => line.paid(SOUK, value).over(&[promoter]),
			}
			.settle();
		},
		Step::Wait { hours } => set_now(now() + hours * DAY / 24),
		Step::Close => {
			try_call(|| Rewards::close_era(by(9)));
		},
		Step::Idle => {
			idle();
		},
		Step::Prune { limit } => {
			try_call(|| Rewards::prune(by(9), limit));
		},
		Step::Claim { who, policy, back } => {
			let era = Rewards::era().saturating_sub(back);
			let (pay, before) = (EraPays::<Test>::get(policy, era), free(SOUK, &acc(who)));
			if try_call(|| Rewards::claim(by(who), policy, era)) && policy == 0 && exact {
				let paid = free(SOUK, &acc(who)) - before;
				assert_eq!(paid, model.due(who, era, pay.unwrap().amount), "{who} in {era}");
				assert_eq!(model.claimed.insert((era, who), paid), None);
			}
		},
		Step::ClaimEras { who, policy, back, eras } => {
			let from = Rewards::era().saturating_sub(back);
			try_call(|| Rewards::claim_many(by(who), policy, from, eras));
		},
		Step::ClaimPurse { who, referral } => {
			let fund = if referral { Fund::Referral } else { Fund::Cashback };
			try_call(|| Rewards::claim_purse(by(who), fund));
		},
		Step::Fund { who, pot, amount } => {
			let pot = match pot {
				0 => Pot::Cashback,
				1 => Pot::Referral,
				2 => Pot::Dividends,
				policy => Pot::Policy(u32::from(policy) - 3),
			};
			try_call(|| Rewards::fund_pot(by(who), pot, amount));
		},
		Step::Seal { who, amount } => {
			try_call(|| Rewards::seal(by(who), amount));
		},
		Step::Fee { who, amount } => <Rewards as Activity<AccountId>>::lost(&acc(who), amount),
		Step::Mode { percent } => {
			let part = sp_runtime::Perbill::from_percent(percent);
			// Often literal, and sometimes more than may be set.
			let mode = if percent < 40 { EmissionMode::Literal } else { EmissionMode::Bounded { part } };
			try_call(|| Rewards::set_mode(root(), mode));
		},
		Step::Invite { who, inviter } => {
			try_call(|| Rewards::set_inviter(by(who), acc(inviter)));
		},
		Step::Lapse { who } => {
			try_call(|| Rewards::expire_invitation(by(9), acc(who)));
		},
		Step::Freeze { who, amount } => {
			try_call(|| Rewards::freeze(by(who), amount));
		},
		Step::Unfreeze { who, amount } => {
			try_call(|| Rewards::unfreeze(by(who), amount));
		},
		Step::Withdraw { who } => {
			try_call(|| Rewards::withdraw_unfrozen(by(9), acc(who)));
		},
		Step::Dividends { who } => {
			try_call(|| Rewards::claim_dividends(by(who)));
		},
		Step::Pause { policy, paused } => {
			try_call(|| Rewards::pause_policy(manager(), policy, paused));
		},
		Step::End { policy, heir } => {
			try_call(|| Rewards::end_policy(root(), policy, acc(heir)));
		},
		Step::Case { who, penalty } => {
			let penalty = PENALTIES[usize::from(penalty)];
			try_call(|| Rewards::open_case(fraud(), acc(who), penalty, cid(1)));
		},
		Step::Appeal { who } => {
			try_call(|| Rewards::appeal_case(by(who), cid(2)));
		},
		Step::Decide { who, uphold } => {
			try_call(|| Rewards::decide_appeal(judge(), acc(who), uphold));
		},
		Step::EndCase { who } => {
			try_call(|| Rewards::end_case(by(9), acc(who)));
		},
		Step::Lift { who } => {
			try_call(|| Rewards::rehabilitate(by(9), acc(who)));
		},
		Step::Forget { who } => {
			try_call(|| Rewards::forget_account(by(9), acc(who)));
		},
		Step::Owe { debtor, creditor, amount, hours } => {
			let due = now() + hours * DAY / 24;
			try_call(|| Rewards::acknowledge_debt(by(debtor), acc(creditor), amount, due));
		},
		Step::Pay { debtor, creditor, amount } => {
			try_call(|| Rewards::pay_debt(by(debtor), acc(creditor), amount));
		},
		Step::Forgive { debtor, creditor, amount } => {
			try_call(|| Rewards::forgive_debt(by(creditor), acc(debtor), amount));
		},
		Step::Net { parties } => {
			let parties = parties.into_iter().map(acc).collect::<Vec<_>>().try_into().unwrap();
			try_call(|| Rewards::net_debts(by(9), parties));
		},
		Step::Default { debtor, creditor } => {
			try_call(|| Rewards::default_debt(by(9), acc(debtor), acc(creditor)));
		},
	}
}

/// One policy of each basis and schedule.
fn policies() {
	use souk_math::emission::Schedule;
	use souk_primitives::rewards::PolicyTerms;
	let of = |asset, schedule, basis| PolicyTerms { asset, schedule, basis, start: 0 };
	let part = sp_runtime::Perbill::from_percent(30);
	create(of(SOUK, Schedule::Constant { per_day: 997, cap: 20_000 }, Basis::Power), 15_000);
	create(of(TIME, Schedule::Quadratic { total: 100_000, days: 20 }, Basis::RoleWeight), 80_000);
	let ratio = Schedule::ActivityRatio { opening: 1_000, floor: 10, max_change: part, pot_days: 7 };
	create(of(SOUK, ratio, Basis::BizPower), 50_000);
	create(of(TIME, Schedule::Share { part }, Basis::Frozen), 9_000);
	let decay = Schedule::StepDecay { total: 10_000_000, years: 1, kept: part };
	create(of(TIME, decay, Basis::Cashback), 100_000);
	create(of(TIME, Schedule::Constant { per_day: 31, cap: 500 }, Basis::Authors), 400);
	create(of(SOUK, Schedule::Constant { per_day: 499, cap: 40_000 }, Basis::Held), 30_000);
}

/// Everything there is of SOUK and TIME, which no step may change.
fn issuance() -> [u128; 2] {
	[SOUK, TIME].map(Money::total_issuance)
}

/// Everybody who takes part.
fn everyone() -> impl Iterator<Item = u8> {
	(1..=FUNDED).chain([99])
}

/// Let everything end that can.
fn wind_down() {
	for _ in 0..60 {
		pass(1);
		idle();
	}
	for who in everyone() {
		try_call(|| Rewards::end_case(signed(acc(9)), acc(who)));
		for other in everyone() {
			try_call(|| Rewards::default_debt(signed(acc(9)), acc(who), acc(other)));
		}
		if let Some(stake) = Stakes::<Test>::get(acc(who)) {
			try_call(|| Rewards::unfreeze(signed(acc(who)), stake.position.shares));
		}
		try_call(|| Rewards::expire_invitation(signed(acc(9)), acc(who)));
	}
	for policy in 0..7 {
		try_call(|| Rewards::end_policy(root(), policy, acc(10)));
	}
	for _ in 0..60 {
		pass(1);
		idle();
	}
	for who in everyone() {
		try_call(|| Rewards::withdraw_unfrozen(signed(acc(9)), acc(who)));
		try_call(|| Rewards::end_case(signed(acc(9)), acc(who)));
		try_call(|| Rewards::forget_account(signed(acc(9)), acc(who)));
		try_call(|| Rewards::rehabilitate(signed(acc(9)), acc(who)));
	}
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

	#[test]
	fn should_hold_every_invariant_over_any_sequence(steps in prop::collection::vec(step(), 1..120)) {
		build_and_execute(|| {
			ClaimEras::set(8);
			HoldEras::set(2);
			Losses::mutate(|rules| rules.held = sp_runtime::Perbill::from_percent(50));
			Tenure::set(TenureRule { most: sp_runtime::Perbill::from_percent(10), full: 5 });
			Loyalties::set(sp_runtime::Perbill::from_percent(3));
			policies();
			fill(Pot::Cashback, TIME, 3_000);
			fill(Pot::Referral, TIME, 1_000);
			let before = issuance();
			for step in steps {
				run(step, &mut Model::default(), false);
				souk_testing::check::<Test>();
				assert_eq!(issuance(), before);
			}

			// Time and anybody's calls bring everything to its end.
			wind_down();
			assert_eq!(issuance(), before);
			assert_eq!(crate::Cases::<Test>::iter().count(), 0);
			assert_eq!(crate::Rests::<Test>::iter().count(), 0);
			assert_eq!(crate::Debts::<Test>::iter().count(), 0);
			assert_eq!(crate::Stakes::<Test>::iter().count(), 0);
			assert_eq!(crate::Invitations::<Test>::iter().count(), 0);
			assert_eq!(Policies::<Test>::count(), 0);
			assert_eq!(Purses::<Test>::iter().count(), 0);
			assert_eq!(crate::Accounts::<Test>::iter().count(), 0);
			assert_eq!(EraPays::<Test>::iter().count(), 0);
			// Ten to claim, because a case and the hold after it may take as long, two held, and one to come.
			assert!(NextClose::<Test>::get() - NextExpire::<Test>::get() <= 13);
			// All that is left of the era rows is what can still be claimed, of which there is nothing.
			assert_eq!(crate::Shares::<Test>::iter().count(), 0);
			assert_eq!(crate::Pairs::<Test>::iter().count(), 0);
			assert_eq!(crate::Ratings::<Test>::iter().count(), 0);
			let left = crate::Standings::<Test>::iter_values()
				.map(|standing| standing.penalty)
				.collect::<BTreeSet<_>>();
			assert!(left.into_iter().all(|penalty| penalty == Penalty::Deletion));
		});
	}

	#[test]
	fn should_pay_what_an_independent_model_says(steps in prop::collection::vec(step(), 1..150)) {
		build_and_execute(|| {
			only_uploads();
			create(daily(SOUK, Basis::Power, 997), 15_000);
			let mut model = Model::default();
			for step in steps {
				// Penalties and modes change what is earned, which the model does not know.
				if !matches!(step, Step::Case { .. } | Step::End { .. } | Step::Mode { .. }) {
					run(step, &mut model, true);
				}
			}
			// Nobody was paid more than there was, and what was paid is what the policy says.
			let policy = Policies::<Test>::get(0).unwrap();
			let claimed: u128 = model.claimed.values().sum();
			assert!(claimed <= policy.emitted && policy.emitted <= 997_000);
		});
	}
}
