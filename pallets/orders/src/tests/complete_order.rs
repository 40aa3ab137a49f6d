// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::weights::WeightInfo;
use frame_support::dispatch::GetDispatchInfo;
use souk_primitives::{
	fiat::FiatLegs as _,
	listing::MAX_PAYMENT_ASSETS,
	order::{OrderSize, MAX_LINES},
	sale::RealSales,
	traits::Promotion,
};

#[test]
fn should_pay_everyone_to_the_unit_when_buyer_keeps_it() {
	build_and_execute(|| {
		Campaign::put((5, 1));
		let id = place_at(OrderState::Delivered);
		events();
		assert_ok!(Orders::complete_order(by(BUYER), id, size(id)));
		let gained = |who| total(who, SOUK) - RICH;
		assert_eq!(gained(SELLER), 13_000);
		assert_eq!((gained(PROMOTERS[0]), gained(PROMOTERS[1])), (2_000, 2_000));
		assert_eq!((gained(PLATFORM), gained(POOL), gained(COMMUNE)), (1_080, 1_800, 120));
		assert_eq!(total(BUYER, SOUK), RICH - 20_000);
		assert_eq!((escrowed(BUYER, SOUK), deposited(BUYER)), (0, 0));
		assert_eq!(stock(0), 998);
		let legs = AssetLegs {
			asset: SOUK,
			escrow: 20_000,
			buyer: 0,
			seller: 13_000,
			promoters: BoundedVec::truncate_from(vec![2_000, 2_000]),
			services: BoundedVec::new(),
			platform: 1_080,
			experience: 1_800,
			commune: 120,
			forfeited: 0,
		};
		assert_eq!(
			events(),
			vec![Event::OrderSettled {
				order: id,
				state: OrderState::Completed,
				platform: Some(acc(PLATFORM)),
				legs: BoundedVec::truncate_from(vec![legs]),
			}]
		);
		let told = Told {
			order: id,
			state: OrderState::Completed,
			kept: 2,
			items: vec![],
			campaign: Some(5),
			amounts: vec![(SOUK, 20_000, 20_000, 1_800, vec![2_000, 2_000])],
			commune: vec![120],
			platform: vec![1_080],
			services: vec![],
			ruling: None,
			fiat_kept: Perbill::one(),
			real: true,
		};
		assert_eq!(PromotionTold::get(), vec![told.clone()]);
		assert_eq!(ListenersTold::get(), vec![told]);
	});
}

#[test]
fn should_weigh_what_listeners_cost_when_settled() {
	build_and_execute(|| {
		let two = vec![line(0, 1, &PROMOTERS[..2]), line(0, 1, &[])];
		let id = place(two);
		bring_to(id, OrderState::Delivered);
		let most =
			|size| crate::Call::<Test>::complete_order { order: id, size }.get_dispatch_info().call_weight;
		// Service providers are told of as promoters are.
		// What is paid outside the chain counts in an asset more, and ends.
		let told = heard(MAX_PAYMENT_ASSETS + 1, 8 + 8) + MockPromotion::settled_weight(8);
		let real = MockRealSales::weight(MAX_ORDER_ITEMS) + MockFiat::close_weight();
		assert_eq!(
			most(LARGEST),
			ended(<()>::complete_order, MAX_LINES, 4, MAX_TRANSFERS) + told * 16 + real
		);
		// No size weighs more than the largest.
		let endless = OrderSize {
			lines: u32::MAX,
			assets: u32::MAX,
			depth: u32::MAX,
			items: u32::MAX,
			services: u32::MAX,
		};
		assert_eq!(most(endless), most(LARGEST));
		let done = Orders::complete_order(by(BUYER), id, size(id)).unwrap().actual_weight.unwrap();
		// Buyer aside: the seller, the platform, the pool, the commune and two promoters.
		let told = heard(1, 2) + MockPromotion::settled_weight(2) + heard(1, 0);
		assert_eq!(done, ended_in_souk(<()>::complete_order, 2, 6) + told);
	});
}

#[test]
fn should_only_tell_when_attested() {
	build_and_execute(|| {
		let id =
			place_for(BUYER, vec![line(0, 2, &PROMOTERS[..1])], pay_in(SOUK), OrderMode::Attested).unwrap();
		bring_to(id, OrderState::Completed);
		assert!(ACCOUNTS.iter().all(|who| total(*who, SOUK) == RICH));
		let told = ListenersTold::get();
		assert_eq!((told[0].kept, told[0].amounts.len()), (2, 0));
		assert!(events().contains(&Event::OrderSettled {
			order: id,
			state: OrderState::Completed,
			platform: Some(acc(PLATFORM)),
			legs: Default::default(),
		}));
	});
}

#[test]
fn should_fail_when_late_or_not_buyer() {
	build_and_execute(|| {
		let id = place_at(OrderState::Delivered);
		assert_noop!(Orders::complete_order(by(SELLER), id, size(id)), Error::<Test>::WrongParty);
		pass(24 * HOUR);
		assert_noop!(Orders::complete_order(by(BUYER), id, size(id)), Error::<Test>::DeadlinePassed);
	});
}
