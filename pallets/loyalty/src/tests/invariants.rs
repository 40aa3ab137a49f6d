// SPDX-License-Identifier: Apache-2.0

//! Whatever is sold in whatever order, every invariant holds, and counts are those of a plain list of all sales.

use crate::mock::*;
use frame_support::{traits::Hooks, weights::Weight};
use proptest::prelude::*;
use souk_primitives::{loyalty::Loyalty as Reads, order::OrderState};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, Debug)]
enum Step {
	Sell { buyer: u8, other: bool, milli: u128, good: bool },
	Eras(u32),
	Idle,
	Prune(u32),
	Forget { other: bool },
}

fn step() -> impl Strategy<Value = Step> {
	prop_oneof![
		6 => (1..8u8, any::<bool>(), 1..5_000u128, prop::bool::weighted(0.9))
			.prop_map(|(buyer, other, milli, good)| Step::Sell { buyer, other, milli, good }),
		3 => (0..7u32).prop_map(Step::Eras),
		1 => (10..40u32).prop_map(Step::Eras),
		1 => Just(Step::Idle),
		1 => (0..5u32).prop_map(Step::Prune),
		1 => any::<bool>().prop_map(|other| Step::Forget { other }),
	]
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

	#[test]
	fn should_keep_every_invariant_when_anything_happens(steps in prop::collection::vec(step(), 1..120)) {
		build_and_execute(|| {
			// Era, buyer and milli-SOUK of each sale of the first product since it was last forgotten.
			let mut sales = Vec::<(u32, u8, u128)>::new();
			// The eras each buyer came in, ever.
			let mut came = BTreeMap::<u8, BTreeSet<u32>>::new();
			let mut repeat_milli = 0;
			for step in steps {
				match step {
					Step::Sell { buyer, other, milli, good } => {
						let product = if other { other_gtin() } else { gtin() };
						let state = if good { OrderState::Completed } else { OrderState::Cancelled };
						let paid = vec![(SOUK, milli * UNIT / 1_000)];
						Sale { product, state, paid, ..sale(buyer, 0) }.settle();
						if !other && good && milli >= 10 {
							let (era, eras) = (Era::get(), came.entry(buyer).or_default());
							let window = era / WINDOW;
							// The window that runs and the one before are remembered. Who came back in a window is known in the
							// next one by any visit of the window.
							let back = eras.iter().any(|earlier| *earlier < era && earlier / WINDOW + 1 >= window);
							if back {
								repeat_milli += milli;
							}
							eras.insert(era);
							sales.push((era, buyer, milli));
						}
					},
					Step::Eras(eras) => Era::mutate(|era| *era += eras),
					Step::Idle => {
						Loyalty::on_idle(1, Weight::MAX);
					},
					Step::Prune(rows) => {
						let _ = Loyalty::prune_buyers(signed(acc(9)), rows);
					},
					Step::Forget { other } => {
						let product = if other { other_gtin() } else { gtin() };
						if Loyalty::forget_product(signed(acc(9)), product).is_ok() && !other {
							sales.clear();
							repeat_milli = 0;
						}
					},
				}
				souk_testing::check::<Test>();
				let Some(view) = Loyalty::product_loyalty(gtin()) else {
					assert!(sales.is_empty());
					continue;
				};
				let of = |sales: &[(u32, u8, u128)]| sales.iter().map(|sale| sale.2).sum::<u128>() * UNIT / 1_000;
				let eras = sales.iter().map(|sale| sale.0).collect::<BTreeSet<_>>();
				assert_eq!(view.total.value, of(&sales));
				assert_eq!(view.total.orders as usize, sales.len());
				assert_eq!(view.total.active_eras as usize, eras.len());
				assert_eq!(view.total.repeat_value, repeat_milli * UNIT / 1_000);
				let window = Era::get() / WINDOW;
				let recent = sales.iter().filter(|sale| sale.0 / WINDOW + 1 >= window).copied().collect::<Vec<_>>();
				assert_eq!(view.recent.totals.value, of(&recent));
				let buyers = recent.iter().map(|sale| (sale.0 / WINDOW, sale.1)).collect::<BTreeSet<_>>();
				assert_eq!(view.recent.buyers as usize, buyers.len());
				// A weight is never more than what it weighs, and never less than that of a product nobody comes back to.
				let weighs = <Loyalty as Reads>::weigh(gtin(), 1_100_000);
				assert!((1_000_000..=1_100_000).contains(&weighs));
			}
		});
	}
}
