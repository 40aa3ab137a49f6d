// SPDX-License-Identifier: Apache-2.0

//! Whatever happens in whatever order, nothing is paid twice and nothing is lost: random calls, with every invariant and
//! the flows of the pot checked after each.

use crate::{mock::*, Divisions, Owed, Running};
use frame_support::traits::Hooks;
use frame_support::weights::Weight;
use proptest::prelude::*;
use sp_core::H256;

#[derive(Clone, Debug)]
enum Step {
	Fund { asset: u8, amount: u128 },
	Stake { validator: u8, who: u8, amount: u128 },
	Work { who: u8, power: u64 },
	Era,
	Close,
	Idle { seed: u8 },
	ClaimStake { back: u32, validator: u8, who: u8 },
	ClaimWork { back: u32, who: u8 },
	Expire { back: u32, rows: u32 },
}

fn step() -> impl Strategy<Value = Step> {
	prop_oneof![
		(0..4u8, 0..5_000u128).prop_map(|(asset, amount)| Step::Fund { asset, amount }),
		(10..13u8, 10..16u8, 0..1_000u128).prop_map(|(validator, who, amount)| Step::Stake {
			validator,
			who,
			amount
		}),
		(20..24u8, 0..1_000u64).prop_map(|(who, power)| Step::Work { who, power }),
		Just(Step::Era),
		Just(Step::Close),
		any::<u8>().prop_map(|seed| Step::Idle { seed }),
		(0..5u32, 10..13u8, 10..16u8).prop_map(|(back, validator, who)| Step::ClaimStake {
			back,
			validator,
			who
		}),
		(0..5u32, 20..24u8).prop_map(|(back, who)| Step::ClaimWork { back, who }),
		(1..6u32, 0..5u32).prop_map(|(back, rows)| Step::Expire { back, rows }),
	]
}

fn run(step: Step) {
	let cycle = Running::<Test>::get().cycle;
	match step {
		Step::Fund { asset, amount } => {
			let asset = [SOUK, TIME, TOKEN, JUNK].into_iter().nth(asset.into()).unwrap();
			fund(&asset, amount);
		},
		Step::Stake { validator, who, amount } => {
			let era = Active::get();
			let known = Places::get()
				.iter()
				.any(|place| (place.0, &place.1, &place.3) == (era, &acc(validator), &acc(who)));
			// An exposure never changes, and names each staker of a validator once.
			if !known && Running::<Test>::get().since <= era {
				stake(era, validator, acc(who), amount);
			}
		},
		Step::Work { who, power } => work(who, power),
		Step::Era => Active::mutate(|era| *era += 1),
		Step::Close => FirstOpen::set(cycle + 1),
		Step::Idle { seed } => {
			let mut drawn = H256::zero();
			drawn.0[0] = seed;
			Seed::set(drawn);
			Commune::on_idle(1, Weight::MAX);
		},
		Step::ClaimStake { back, validator, who } => {
			let _ = claim_stake(cycle.saturating_sub(back), validator, who);
		},
		Step::ClaimWork { back, who } => {
			let _ = claim_work(cycle.saturating_sub(back), who);
		},
		Step::Expire { back, rows } => {
			let _ = Commune::expire_cycle(signed(acc(1)), cycle.saturating_sub(back), rows);
		},
	}
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

	#[test]
	fn should_keep_every_invariant_when_anything_happens(steps in prop::collection::vec(step(), 1..120)) {
		build_and_execute(|| {
			for step in steps {
				run(step);
				souk_testing::check::<Test>();
			}
		});
	}

	/// All who may claim do. What is left of each portion is less than a base unit for each of them.
	#[test]
	fn should_pay_all_but_the_rounding_when_everybody_claims(
		amount in 100_000..u128::MAX >> 40,
		stakes in prop::collection::vec(1..1_000_000u128, 1..12),
		powers in prop::collection::vec(1..u64::MAX, 1..12),
	) {
		build_and_execute(|| {
			use frame_support::{assert_ok, traits::fungibles::Mutate};
			for who in 10..22 {
				assert_ok!(Money::mint_into(SOUK, &acc(who), ED));
				assert_ok!(Money::mint_into(SOUK, &acc(who + 20), ED));
			}
			fund(&SOUK, amount);
			for (who, own) in (10..).zip(&stakes) {
				stake(0, 10, acc(who), *own);
			}
			for (who, own) in (30..).zip(&powers) {
				work(who, *own);
			}
			divide();
			for who in 10..10 + stakes.len() as u8 {
				let _ = claim_stake(0, 10, who);
			}
			for who in 30..30 + powers.len() as u8 {
				let _ = claim_work(0, who);
			}
			let left = Owed::<Test>::get(SOUK);
			assert!(left <= (stakes.len() + powers.len()) as u128, "{left} are left");
			let division = Divisions::<Test>::get(0).unwrap();
			assert_eq!(division.assets.iter().map(crate::Divided::unpaid).sum::<u128>(), left);
		});
	}
}
