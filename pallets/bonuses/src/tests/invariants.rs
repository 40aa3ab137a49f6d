// SPDX-License-Identifier: Apache-2.0

//! Whatever happens in whatever order, no unit is lost or paid twice: random calls, with every invariant, every hold and
//! the flows of budgets checked after each.

use crate::{mock::*, Bonuses, NextBonus};
use frame_support::{traits::Hooks, weights::Weight};
use proptest::prelude::*;
use souk_primitives::bonus::{BonusPay, BonusTerms};
use sp_runtime::FixedU128;

#[derive(Clone, Debug)]
enum Step {
	Open { asset: u8, sale_asset: u8, fixed: bool, amount: u128, cap: u128, budget: u128, listings: bool },
	TopUp { id: u32, amount: u128 },
	Close { id: u32 },
	Expire { id: u32 },
	Sell { buyer: u8, asset: u8, amount: u128, order: u64, listing: u64, ago: u64, helpers: u128 },
	Hours(u64),
	Era,
	Idle,
	HandOver,
}

fn step() -> impl Strategy<Value = Step> {
	prop_oneof![
		2 => (0..4u8, 0..3u8, any::<bool>(), 0..300u128, 0..600u128, 0..3_000u128, any::<bool>()).prop_map(
			|(asset, sale_asset, fixed, amount, cap, budget, listings)| Step::Open {
				asset,
				sale_asset,
				fixed,
				amount,
				cap,
				budget,
				listings
			}
		),
		1 => (0..6u32, 0..500u128).prop_map(|(id, amount)| Step::TopUp { id, amount }),
		1 => (0..6u32).prop_map(|id| Step::Close { id }),
		1 => (0..6u32).prop_map(|id| Step::Expire { id }),
		6 => (1..5u8, 0..3u8, 0..2_000u128, 0..6u64, 100..103u64, 0..20u64, 0..300u128).prop_map(
			|(buyer, asset, amount, order, listing, ago, helpers)| Step::Sell {
				buyer,
				asset,
				amount,
				order,
				listing,
				ago,
				helpers
			}
		),
		2 => (0..30u64).prop_map(Step::Hours),
		1 => Just(Step::Era),
		1 => Just(Step::Idle),
		1 => Just(Step::HandOver),
	]
}

fn asset(index: u8) -> souk_primitives::AssetId {
	[NATIVE, TIME, TOKEN, JUNK].into_iter().nth(index.into()).unwrap()
}

/// The owner of the shop.
fn owner() -> AccountId {
	ShopOwners::get()[&SHOP].clone()
}

fn run(step: Step) {
	match step {
		Step::Open { asset: index, sale_asset, fixed, amount, cap, budget, listings } => {
			let rate = FixedU128::from_rational(amount, 1_000);
			let pay = if fixed { BonusPay::Fixed { amount } } else { BonusPay::Part { rate, most: amount } };
			let terms =
				BonusTerms { pay, sale_asset: asset(sale_asset), buyer_cap: cap, ..terms(asset(index)) };
			let listings = listings.then(|| {
				crate::BonusListingsOf::<Test>::try_from(std::collections::BTreeSet::from([100, 101]))
					.unwrap()
			});
			let until = now() + 10 * HOUR;
			let _ = BonusPallet::open_bonus(signed(owner()), SHOP, listings, terms, budget, until);
		},
		Step::TopUp { id, amount } => {
			let _ = BonusPallet::top_up_bonus(signed(owner()), id, amount);
		},
		Step::Close { id } => {
			let _ = BonusPallet::close_bonus(signed(seller()), id);
		},
		Step::Expire { id } => {
			let _ = BonusPallet::expire_bonus(signed(stranger()), id);
		},
		Step::Sell { buyer, asset: index, amount, order, listing, ago, helpers } => {
			let commission = helpers.min(amount);
			let amounts = vec![amounts(asset(index), amount, commission, 0)];
			let (buyer, placed) = (acc(buyer), now() - ago * HOUR);
			let same = amounts[0].asset.clone();
			let before = free(same.clone(), &buyer);
			let (order, seller) = (Some(order), owner());
			let sold = Sale { order, seller, buyer: buyer.clone(), listing, placed, amounts, ..sale(amount) };
			let got = sold.settle();
			// In the asset of the sale, nobody gets more than the sale left.
			assert!(free(same, &buyer) - before <= amount - commission);
			assert!(got <= 600);
		},
		Step::Hours(hours) => set_now(now() + hours * HOUR),
		Step::Era => Era::mutate(|era| *era += 1),
		Step::Idle => {
			BonusPallet::on_idle(1, Weight::MAX);
		},
		Step::HandOver => ShopOwners::mutate(|owners| {
			let next = if owners[&SHOP] == seller() { stranger() } else { seller() };
			owners.insert(SHOP, next);
		}),
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
			// In the end every unit that was not paid returns.
			set_now(now() + MAX_LIFE + PAY_TIME + 1);
			for id in 0..NextBonus::<Test>::get() {
				if Bonuses::<Test>::contains_key(id) {
					frame_support::assert_ok!(BonusPallet::expire_bonus(signed(stranger()), id));
				}
			}
			for asset in all_assets() {
				assert_eq!(held(asset.clone(), &seller()) + held(asset, &stranger()), 0);
			}
		});
	}
}
