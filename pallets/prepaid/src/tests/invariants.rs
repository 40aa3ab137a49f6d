// SPDX-License-Identifier: Apache-2.0

//! Whatever happens in whatever order, what payers lose is what payees gain: random calls and orders, with every invariant, the
//! flows and the sum of all balances checked after each.

use crate::{mock::*, types::owed, Reservations};
use proptest::prelude::*;
use souk_math::{
	commission::CommissionPlan,
	waterfall::{split, Outcome, SplitTerms},
};
use souk_primitives::{AssetId, Balance, OrderId};
use sp_runtime::{FixedU128, Perbill};

#[derive(Clone, Debug)]
enum Step {
	Open { who: u8, time: bool, amount: Balance },
	TopUp { who: u8, amount: Balance },
	Withdraw { who: u8, amount: Balance },
	Close { who: u8 },
	Serve { who: u8, budget: Balance },
	Stop { who: u8 },
	Rate { percent: u32 },
	Promoted { path: usize },
	Accept { order: OrderId, platform: Option<u8>, lines: Vec<(Balance, Balance)> },
	End { order: OrderId, platform: Option<u8>, back: Vec<u32> },
	Freeze { frozen: bool },
	Pass,
}

fn who() -> impl Strategy<Value = u8> {
	1..4u8
}

fn step() -> impl Strategy<Value = Step> {
	let amount = || 0..20_000u128;
	// The last is an account that does not exist.
	let platform = || prop::option::of(prop_oneof![who(), Just(77u8)]);
	prop_oneof![
		(who(), any::<bool>(), amount()).prop_map(|(who, time, amount)| Step::Open { who, time, amount }),
		(who(), amount()).prop_map(|(who, amount)| Step::TopUp { who, amount }),
		(who(), amount()).prop_map(|(who, amount)| Step::Withdraw { who, amount }),
		who().prop_map(|who| Step::Close { who }),
		(who(), amount()).prop_map(|(who, budget)| Step::Serve { who, budget }),
		who().prop_map(|who| Step::Stop { who }),
		(80..120u32).prop_map(|percent| Step::Rate { percent }),
		(0..6u64, platform(), prop::collection::vec((0..2_000u128, 0..2_000u128), 1..4))
			.prop_map(|(order, platform, lines)| Step::Accept { order, platform, lines }),
		(0..6u64, platform(), prop::collection::vec(0..=100u32, 3))
			.prop_map(|(order, platform, back)| Step::End { order, platform, back }),
		(0..4usize).prop_map(|path| Step::Promoted { path }),
		any::<bool>().prop_map(|frozen| Step::Freeze { frozen }),
		Just(Step::Pass),
	]
}

fn run(step: Step) {
	// Whether a call is refused does not matter here. A refused one changes nothing.
	let _ = frame_support::storage::with_storage_layer(|| match step {
		Step::Open { who, time, amount } => {
			Prepaid::open_account(by(who), if time { TIME } else { SOUK }, amount)
		},
		Step::TopUp { who, amount } => Prepaid::top_up(by(who), amount),
		Step::Withdraw { who, amount } => Prepaid::withdraw(by(who), amount),
		Step::Close { who } => Prepaid::close_account(by(who)),
		Step::Serve { who, budget } => Prepaid::serve(by(who), SHOP, budget),
		Step::Stop { who } => Prepaid::stop_serving(by(who), SHOP),
		Step::Rate { percent } => {
			let rate = FixedU128::from_rational(percent.into(), 5);
			Prepaid::set_rate(by(RATER), fiat("CNY"), SOUK, rate)
		},
		Step::Promoted { path } => {
			// Orders keep their path. Here all have the same one.
			if Reservations::<Test>::iter().next().is_none() {
				// The last has no account, and one may pay itself.
				let paths =
					[vec![], vec![PROMOTERS[0]], vec![PLATFORM, PROMOTERS[1]], vec![PROMOTERS[1], 77]];
				Path::set(paths[path].clone());
			}
			Ok(())
		},
		Step::Accept { order, platform, lines } => {
			if Reservations::<Test>::contains_key(order) {
				return Ok(());
			}
			let lines: Vec<_> = lines.into_iter().map(|(time, fen)| Line { time, fen }).collect();
			accept(order, platform, &lines)
		},
		Step::End { order, platform, back } => {
			end(order, platform, &back.into_iter().map(Perbill::from_percent).collect::<Vec<_>>());
			Ok(())
		},
		Step::Freeze { frozen: true } => Assets::freeze_asset(by(250), 1),
		Step::Freeze { frozen: false } => Assets::thaw_asset(by(250), 1),
		Step::Pass => {
			set_now(now() + DAY);
			Ok(())
		},
	});
}

/// What there is of an asset.
fn all(asset: &AssetId) -> Balance {
	[SELLER, PLATFORM, OTHER, POOL, COMMUNE, PROMOTERS[0], PROMOTERS[1], 77]
		.map(|who| total(who, asset))
		.into_iter()
		.sum()
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

	#[test]
	fn should_keep_every_invariant_when_anything_happens(steps in prop::collection::vec(step(), 1..120)) {
		build_and_execute(|| {
			let before = [SOUK, TIME].map(|asset| all(&asset));
			for step in steps {
				run(step);
				souk_testing::check::<Test>();
				assert_eq!([SOUK, TIME].map(|asset| all(&asset)), before);
			}
		});
	}

	/// What is reserved when nothing is given back is enough for whatever is left, with and without a platform.
	#[test]
	fn should_owe_no_more_for_a_part_of_a_sale(
		value in 0..Balance::MAX >> 40,
		part in 0..=1_000_000_000u32,
		rates in (0..300u32, 0..1_000u32, 0..60u32, 0..300u32),
		depth in 0..4u32,
		platform in any::<bool>(),
	) {
		let (fee, slice, commune, commission) = rates;
		let closing = Perbill::from_percent(50);
		let terms = SplitTerms {
			experience_fee: Perbill::from_rational(fee, 1_000),
			platform_slice: Perbill::from_rational(slice, 1_000),
			commune_fee: Perbill::from_rational(commune, 1_000),
			commission: CommissionPlan::Formula { rate: Perbill::from_rational(commission, 1_000), closing },
		};
		let whole = owed(value, &terms, depth, platform).unwrap();
		let buyer = Perbill::from_parts(part).mul_floor(value);
		let legs = split(value, &terms, depth, Outcome::PartiallyRefunded(buyer)).unwrap();
		let promoters: Balance = legs.promoters.iter().sum();
		let left = legs.experience + legs.commune + promoters + if platform { legs.platform } else { 0 };
		prop_assert!(left <= whole, "{left} of {whole}");
		prop_assert!(whole <= value);
	}
}
