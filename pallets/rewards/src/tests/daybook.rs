// SPDX-License-Identifier: Apache-2.0

//! The daybook of a line against one that forgets: each row is read where it is needed and written at once. After any sequence both
//! leave the same storage and the same events, to the byte.

use crate::{
	funds::TIME,
	mock::{
		acc, amounts, close_all, create, daily, fill, fraud, new_test_ext, pass, root, signed, HoldEras,
		Line, Losses, Loyalties, Rewards, Tenure as TenureOf, SOUK, TOKEN,
	},
	types::TenureRule,
};
use frame_support::parameter_types;
use proptest::prelude::*;
use souk_primitives::{
	activity::{Activity, Deed},
	order::{OrderMode, OrderState},
	rewards::{Basis, EmissionMode, Penalty, Pot},
	Balance, OrderId,
};
use sp_runtime::Perbill;

parameter_types! {
	/// Whether a daybook writes each change at once and reads every row anew.
	pub static Forgetful: bool = false;
}

/// A step of a sequence.
#[derive(Clone, Debug)]
enum Step {
	/// A line, by its parties, its promoters, who served the seller, how it ended, its asset and its value.
	Line {
		seller: u8,
		buyer: u8,
		promoters: Vec<u8>,
		service: Option<u8>,
		how: u8,
		token: bool,
		value: Balance,
	},
	/// An act, which makes losses weigh more.
	Act { who: u8 },
	/// An account invites another.
	Invite { who: u8, inviter: u8 },
	/// An account gets a penalty.
	Punish { who: u8, rung: u8 },
	/// Eras pass.
	Pass { eras: u32 },
}

fn someone() -> impl Strategy<Value = u8> {
	prop_oneof![12 => 1u8..7, 1 => Just(99u8)]
}

fn step() -> impl Strategy<Value = Step> {
	let line = (
		(someone(), someone(), prop::collection::vec(someone(), 0..4), prop::option::of(someone())),
		(0u8..8, any::<bool>(), 0u128..40_000),
	);
	prop_oneof![
		12 => line.prop_map(|((seller, buyer, promoters, service), (how, token, value))| Step::Line {
			seller, buyer, promoters, service, how, token, value
		}),
		2 => someone().prop_map(|who| Step::Act { who }),
		2 => (someone(), someone()).prop_map(|(who, inviter)| Step::Invite { who, inviter }),
		1 => (someone(), 0u8..5).prop_map(|(who, rung)| Step::Punish { who, rung }),
		2 => (1u32..4).prop_map(|eras| Step::Pass { eras }),
	]
}

fn run(step: &Step, order: OrderId) {
	match step.clone() {
		Step::Line { seller, buyer, promoters, service, how, token, value } => {
			let asset = if token { TOKEN } else { SOUK };
			let line = match how {
				0 => Line::new(seller, buyer).ruled(value.min(10_000)),
				1 => Line { real: false, ..Line::new(seller, buyer).paid(asset, value) },
				2 => Line {
					state: OrderState::Returned,
					kept: 0,
					..Line::new(seller, buyer).paid(asset, value)
				},
				3 => Line { mode: OrderMode::Attested, ..Line::new(seller, buyer).paid(asset, value) },
				5 => Line { mode: OrderMode::Attested, ..Line::new(seller, buyer).ruled(value.min(10_000)) },
				4 => Line {
					amounts: vec![amounts(SOUK, value, value), amounts(TOKEN, 500, 500)],
					..Line::new(seller, buyer)
				},
				_ => Line::new(seller, buyer).paid(asset, value),
			};
			let served: Vec<_> = service.into_iter().map(|who| (who, value / 50)).collect();
			line.of(order).over(&promoters).served(&served).settle();
		},
		Step::Act { who } => Rewards::record(&acc(who), Deed::TraceUpload, 3),
		Step::Invite { who, inviter } => {
			let _ = frame_support::storage::with_storage_layer(|| {
				Rewards::set_inviter(signed(acc(who)), acc(inviter))
			});
		},
		Step::Punish { who, rung } => {
			let rungs = [
				Penalty::WeightCut,
				Penalty::Downgrade,
				Penalty::Confiscation,
				Penalty::Limit,
				Penalty::Deletion,
			];
			let open =
				|| Rewards::open_case(fraud(), acc(who), rungs[usize::from(rung)], crate::mock::cid(1));
			if frame_support::storage::with_storage_layer(open).is_ok() {
				pass(4);
				frame_support::assert_ok!(Rewards::end_case(signed(acc(9)), acc(who)));
			}
		},
		Step::Pass { eras } => {
			pass(eras);
			close_all();
		},
	}
}

/// Everything in storage, events among it.
fn storage() -> Vec<(Vec<u8>, Vec<u8>)> {
	let mut key = Vec::new();
	core::iter::from_fn(|| {
		key = sp_io::storage::next_key(&key)?;
		Some((key.clone(), sp_io::storage::get(&key)?.to_vec()))
	})
	.collect()
}

/// What storage holds after each step.
fn all_of(steps: &[Step], bounded: bool, forgetful: bool) -> Vec<Vec<(Vec<u8>, Vec<u8>)>> {
	new_test_ext().execute_with(|| {
		Forgetful::set(forgetful);
		HoldEras::set(2);
		Losses::mutate(|rules| rules.held = Perbill::from_percent(50));
		TenureOf::set(TenureRule { most: Perbill::from_percent(10), full: 5 });
		Loyalties::set(Perbill::from_percent(3));
		if bounded {
			let mode = EmissionMode::Bounded { part: Perbill::from_percent(50) };
			frame_support::assert_ok!(Rewards::set_mode(root(), mode));
		}
		create(daily(SOUK, Basis::Held, 997), 15_000);
		create(daily(SOUK, Basis::Power, 997), 15_000);
		fill(Pot::Cashback, TIME, 3_000);
		fill(Pot::Referral, TIME, 1_000);
		pass(1);
		let mut order = 0;
		let left = steps.iter().map(|step| {
			order += 1;
			run(step, order / 2);
			storage()
		});
		let left = left.collect();
		frame_support::assert_ok!(Rewards::do_try_state());
		left
	})
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

	#[test]
	fn should_leave_what_a_daybook_leaves_that_forgets(steps in prop::collection::vec(step(), 1..40), bounded in any::<bool>()) {
		let known = all_of(&steps, bounded, false);
		let anew = all_of(&steps, bounded, true);
		Forgetful::set(false);
		for (number, (known, anew)) in known.iter().zip(&anew).enumerate() {
			prop_assert!(known == anew, "after step {}: {:?}", number, steps.get(number));
		}
	}
}
