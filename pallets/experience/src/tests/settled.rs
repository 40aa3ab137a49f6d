// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Booked, Contributions, ExpertSales, Pools, Purchases};
use frame_support::{assert_ok, traits::fungibles::Mutate};
use souk_primitives::{order::OrderMode, order::OrderState, AssetId};

const BUYER: AccountId = FIRST_TESTER;

fn may_report() -> bool {
	Purchases::<Test>::contains_key(gtin(0), BUYER)
}

#[test]
fn should_feed_the_running_cycle_and_give_a_right_to_report() {
	build_and_execute(|| {
		set_up();
		serve();
		buy(BUYER, 0);
		assert!(may_report());
		let pool = Pools::<Test>::get(0);
		let pool = pool.get(&NATIVE).unwrap();
		// 15 % of 20 000, less the platform's 40 % of it.
		assert_eq!((pool.pot, pool.sales), (1_800, 20_000));
		assert_eq!(Booked::<Test>::get(NATIVE), 1_800);
		assert_eq!(ExpertSales::<Test>::get(0, 0).unwrap().sales[..], [(NATIVE, 20_000)]);
		assert_eq!(Contributions::<Test>::get(gtin(0)).unwrap().total()[..], [(NATIVE, 1_800)]);
		close();
		buy(BUYER, 0);
		assert_eq!(Contributions::<Test>::get(gtin(0)).unwrap().total()[..], [(NATIVE, 3_600)]);
		// Nothing was judged: the first pool rolled over.
		assert_eq!(Pools::<Test>::get(1).get(&NATIVE).unwrap().pot, 3_600);
	});
}

#[test]
fn should_feed_the_pool_and_nothing_else_when_the_product_is_not_bound() {
	build_and_execute(|| {
		serve();
		buy(BUYER, 0);
		assert!(!may_report());
		assert_eq!(Pools::<Test>::get(0).get(&NATIVE).unwrap().pot, 1_800);
		assert_eq!(ExpertSales::<Test>::iter().count() + Contributions::<Test>::iter().count(), 0);
	});
}

#[test]
fn should_give_no_right_when_the_sale_proves_nothing() {
	build_and_execute(|| {
		set_up();
		let line = Line::of(BUYER, SALE);
		// Nothing kept; mostly refunded; no money moved on chain; the buyer is the seller, or stands on the path.
		Line { kept: 0, state: OrderState::Returned, ..line.clone() }.settle();
		let amounts = vec![amounts(NATIVE, SALE, SALE / 2 - 1)];
		Line { state: OrderState::Ruled, amounts, ..line.clone() }.settle();
		Line { mode: OrderMode::Attested, amounts: vec![], ..line.clone() }.settle();
		Line { seller: BUYER, ..line.clone() }.settle();
		Line { promoters: vec![BUYER].try_into().unwrap(), ..line.clone() }.settle();
		assert!(!may_report());
		let amounts = vec![crate::mock::amounts(NATIVE, SALE, SALE / 2)];
		Line { state: OrderState::Ruled, amounts, ..line }.settle();
		assert!(may_report());
	});
}

/// A sale that was settled elsewhere gives what any sale gives, if its fees were paid. Whether they were decides, and nothing else.
#[test]
fn should_take_an_attested_sale_for_any_other_when_its_fees_were_paid() {
	for mode in [OrderMode::Escrow, OrderMode::Attested] {
		build_and_execute(|| {
			set_up();
			serve();
			let line = Line { mode, ..Line::of(BUYER, SALE) };
			// The leg of the pool came to nobody.
			let mut unpaid = amounts(NATIVE, SALE, SALE);
			unpaid.experience = 0;
			Line { amounts: vec![unpaid], ..line.clone() }.settle();
			assert!(!may_report());
			assert_eq!(Pools::<Test>::iter().count(), 0);
			line.settle();
			assert!(may_report());
			let pool = Pools::<Test>::get(0);
			assert_eq!((pool.get(&NATIVE).unwrap().pot, Booked::<Test>::get(NATIVE)), (1_800, 1_800));
			assert_eq!(ExpertSales::<Test>::get(0, 0).unwrap().sales[..], [(NATIVE, SALE)]);
			assert_eq!(Contributions::<Test>::get(gtin(0)).unwrap().total()[..], [(NATIVE, 1_800)]);
		});
	}
}

#[test]
fn should_book_only_what_is_in_the_pot_account() {
	build_and_execute(|| {
		set_up();
		serve();
		// A leg that went elsewhere.
		Line::of(BUYER, SALE).tell();
		assert_eq!(Booked::<Test>::get(NATIVE), 0);
		assert_eq!(Experience::product_view(gtin(0)).unwrap().contributed, []);
		// What somebody gave away is there, once.
		assert_ok!(Money::mint_into(NATIVE, &POT, 1_000));
		Line::of(BUYER, SALE).tell();
		assert_eq!(Booked::<Test>::get(NATIVE), 1_000);
		Line::of(BUYER, SALE).tell();
		assert_eq!(Booked::<Test>::get(NATIVE), 1_000);
	});
}

#[test]
fn should_leave_assets_beyond_the_bound_in_the_pot_account() {
	build_and_execute(|| {
		set_up();
		serve();
		for id in 3..6 {
			assert_ok!(Assets::force_create(RuntimeOrigin::root(), id, EXPERT, true, 1));
		}
		let assets = [NATIVE, TIME, AssetId::WithId(3), AssetId::WithId(4)];
		let amounts = assets.iter().map(|asset| amounts(asset.clone(), SALE, SALE)).collect();
		Line { amounts, ..Line::of(BUYER, SALE) }.settle();
		assert_eq!(Pools::<Test>::get(0).assets.len(), 3);
		assert_eq!(Booked::<Test>::get(AssetId::WithId(4)), 0);
		assert!(may_report());
	});
}
