// SPDX-License-Identifier: Apache-2.0

//! A campaign pays at most once in an era for one buyer, and at most a part of a sale.

use crate::{mock::*, Campaigns, EraPromises, SweptEra, WeightInfo};
use frame_support::{assert_ok, pallet_prelude::Weight, traits::Hooks};
use souk_primitives::{order::OrderState, AssetId, Balance, CampaignId};

fn closing() -> AccountId {
	promoters()[2].account()
}

/// Place an order of a price, and let it settle whole. Returns what the campaign paid.
fn buy(buyer: &AccountId, order: u64, price: Balance, promised: Option<CampaignId>) -> Balance {
	let line = New { assets: vec![NATIVE], amounts: vec![price], ..New::by(buyer, order) };
	let campaign = line.engage();
	assert_eq!(campaign, promised, "order {order} of {price}");
	let before = free(NATIVE, &closing());
	let amounts = vec![amounts(NATIVE, price, price, &[0, 0, price / 5])];
	Line { campaign, amounts, ..Line::default() }.by(buyer, order).settle();
	free(NATIVE, &closing()) - before
}

fn rows() -> usize {
	EraPromises::<Test>::iter().count()
}

/// The attack: an account buys dust again and again, and another account of the same person is the promoter.
#[test]
fn should_pay_less_than_was_spent_when_a_buyer_is_its_own_promoter() {
	build_and_execute(|| {
		let id = open(NATIVE, 100_000);
		// Three orders of one unit each earned three rewards of 100: 300 for 3. Now they earn nothing.
		let dust: Balance = (1..=3).map(|order| buy(&buyer(), order, 1, None)).sum();
		assert_eq!(dust, 0);
		// The best that is left: an order of the least sale, once in an era. It costs 200, of which a fifth is commission and
		// a half the reward, so 60 are gone. Dearer orders lose more.
		let best = buy(&buyer(), 4, 200, Some(id));
		assert_eq!(best, 100);
		assert!(200 / 5 + best < 200);
		let again: Balance = (5..=9).map(|order| buy(&buyer(), order, 200, None)).sum();
		assert_eq!(again, 0);
		assert_eq!(held(NATIVE, &seller()), 100_000 - 100);
	});
}

#[test]
fn should_promise_again_when_the_next_era_begins() {
	build_and_execute(|| {
		let id = open(NATIVE, 1_000);
		assert_eq!(buy(&buyer(), 1, 1_000, Some(id)), 100);
		assert_eq!(buy(&buyer(), 2, 1_000, None), 0);
		// Another buyer is another matter, and so is another campaign.
		assert_eq!(buy(&stranger(), 3, 1_000, Some(id)), 100);
		let second = open(NATIVE, 1_000);
		assert_eq!(buy(&buyer(), 4, 1_000, Some(second)), 100);
		Era::set(1);
		assert_eq!(buy(&buyer(), 5, 1_000, Some(id)), 100);
		assert_eq!(buy(&buyer(), 6, 1_000, Some(second)), 100);
	});
}

#[test]
fn should_not_use_up_the_era_when_the_promise_was_not_kept() {
	build_and_execute(|| {
		let id = open(NATIVE, 1_000);
		let line = |order| New::by(&buyer(), order);
		let ways: [fn() -> Line; 5] = [
			Line::cancelled,
			Line::returned,
			// Too little was kept, the sale was not real, the promoter cannot receive.
			|| Line { amounts: vec![amounts(NATIVE, 1_000, 199, &[0])], ..Line::default() },
			|| Line { real: false, ..Line::default() },
			|| Line::default().over(&[nobody()]),
		];
		for (order, way) in (1..).zip(ways) {
			assert_eq!(line(order).engage(), Some(id));
			assert_eq!(line(order + 100).engage(), None);
			// A reward of one base unit does not open an account.
			Campaigns::<Test>::mutate_extant(id, |campaign| {
				campaign.terms.reward = if order == 5 { 1 } else { 100 }
			});
			way().of(id).by(&buyer(), order).settle();
			Campaigns::<Test>::mutate_extant(id, |campaign| campaign.terms.reward = 100);
			assert_eq!(rows(), 0, "order {order}");
		}
		assert_eq!(buy(&buyer(), 9, 1_000, Some(id)), 100);
	});
}

#[test]
fn should_leave_a_later_promise_alone_when_an_earlier_one_is_not_kept() {
	build_and_execute(|| {
		let id = open(NATIVE, 1_000);
		assert_eq!(New::by(&buyer(), 1).engage(), Some(id));
		Era::set(1);
		assert_eq!(New::by(&buyer(), 2).engage(), Some(id));
		Line::returned().of(id).by(&buyer(), 1).settle();
		assert_eq!(New::by(&buyer(), 3).engage(), None);
		Line::returned().of(id).by(&buyer(), 2).settle();
		assert_eq!(New::by(&buyer(), 3).engage(), Some(id));
	});
}

#[test]
fn should_keep_one_promise_apart_when_another_campaign_frees_its_own() {
	build_and_execute(|| {
		let (first, second) = (open(NATIVE, 1_000), open(TIME, 1_000));
		let line = New::by(&buyer(), 1);
		assert_eq!([line.engage(), line.engage()], [Some(first), Some(second)]);
		Line { state: OrderState::Expired, ..Line::returned() }.of(first).by(&buyer(), 1).settle();
		assert_eq!(rows(), 1);
		assert_eq!([New::by(&buyer(), 2).engage(), New::by(&buyer(), 3).engage()], [Some(first), None]);
	});
}

#[test]
fn should_forget_closed_campaigns_when_a_shop_opens_more_in_an_era() {
	build_and_execute(|| {
		// A row has room for as many campaigns as a shop may have open.
		for _ in 0..20 {
			let id = open(NATIVE, 1_000);
			assert_eq!(New::by(&buyer(), id.into()).engage(), Some(id));
			assert_eq!(New::by(&buyer(), id.into()).engage(), None);
			assert_ok!(Distribution::close_campaign(signed(seller()), id));
		}
		assert_eq!(rows(), 1);
	});
}

#[test]
fn should_open_no_row_when_the_buyer_does_not_exist() {
	build_and_execute(|| {
		// At a till any key can be a buyer, and keys are free.
		open(NATIVE, 1_000);
		let line = New { buyer: nobody(), ..New::attested() };
		assert_eq!(line.engage(), None);
		assert_eq!(rows(), 0);
	});
}

#[test]
fn should_sweep_eras_that_are_over_within_the_weight_that_is_left() {
	build_and_execute(|| {
		let id = open(NATIVE, 100_000);
		for _ in 0..5 {
			assert_eq!(engage(), Some(id));
		}
		let sweep = |rows| Distribution::on_idle(1, <() as WeightInfo>::sweep(rows));
		// The era runs.
		assert_eq!(sweep(10), <() as WeightInfo>::sweep(0));
		assert_eq!((rows(), SweptEra::<Test>::get()), (5, 0));
		Era::set(2);
		assert_eq!(engage(), Some(id));
		assert_eq!(Distribution::on_idle(1, Weight::zero()), Weight::zero());
		assert_eq!((sweep(2), rows()), (<() as WeightInfo>::sweep(2), 4));
		assert_eq!((sweep(2), rows(), SweptEra::<Test>::get()), (<() as WeightInfo>::sweep(2), 2, 0));
		// What has no row any more is passed by, and the running era is left alone.
		assert_eq!((sweep(10), rows(), SweptEra::<Test>::get()), (<() as WeightInfo>::sweep(2), 1, 1));
		sweep(10);
		sweep(10);
		assert_eq!((rows(), SweptEra::<Test>::get()), (1, 2));
	});
}

#[test]
fn should_keep_asset_and_promise_apart_from_the_price() {
	build_and_execute(|| {
		// A campaign in TIME pays nothing for a sale in SOUK: nothing tells how much TIME is a part of it.
		let id = open(TIME, 1_000);
		let line =
			New { assets: vec![NATIVE, AssetId::WithId(1)], amounts: vec![800, 200], ..New::default() };
		assert_eq!(line.engage(), Some(id));
		let before = free(TIME, &closing());
		Line::default().of(id).by(&line.buyer, line.order).settle();
		assert_eq!(free(TIME, &closing()), before);
		assert_eq!(held(TIME, &seller()), 1_000);
	});
}
