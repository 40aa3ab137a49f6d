// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, CampaignTerms, Campaigns, Event};
use frame_support::{
	assert_ok,
	traits::{fungible::Mutate, LockableCurrency, WithdrawReasons},
};
use souk_primitives::{
	order::{OrderMode, OrderState},
	traits::LineAmounts,
};
use sp_runtime::Perbill;

fn closing() -> AccountId {
	promoters()[2].account()
}

/// Whether a campaign pays for the line.
fn pays(line: Line) -> bool {
	let id = open(NATIVE, 1_000);
	assert_eq!(engage(), Some(id));
	let before = free(NATIVE, &closing());
	events();
	line.of(id).settle();
	let paid = free(NATIVE, &closing()) - before;
	let campaign = Campaigns::<Test>::get(id).unwrap();
	assert_eq!(campaign.remaining + paid, 1_000);
	assert_eq!((campaign.reserved, u128::from(campaign.paid) * 100), (0, paid));
	let expected = Event::RewardPaid { campaign: id, order: ORDER, promoter: closing(), amount: 100 };
	assert_eq!(events(), if paid > 0 { vec![expected] } else { vec![] });
	assert_ok!(Distribution::close_campaign(signed(seller()), id));
	paid > 0
}

#[test]
fn should_pay_the_closing_promoter_only_when_some_of_an_escrowed_line_was_kept() {
	build_and_execute(|| {
		let line = |state, kept, sale| Line {
			state,
			kept,
			amounts: vec![amounts(NATIVE, 1_000, sale, &[0, 0, 0])],
			..Line::default()
		};
		assert!(pays(line(OrderState::Completed, 2, 1_000)));
		assert!(pays(line(OrderState::Completed, 1, 200)));
		assert!(!pays(line(OrderState::Completed, 1, 199)));
		assert!(!pays(line(OrderState::Completed, 2, 0)));
		assert!(pays(line(OrderState::Returned, 1, 500)));
		assert!(!pays(line(OrderState::Returned, 0, 0)));
		assert!(!pays(line(OrderState::Returned, 0, 1)));
		assert!(pays(line(OrderState::Ruled, 2, 200)));
		assert!(!pays(line(OrderState::Ruled, 2, 0)));
		assert!(!pays(line(OrderState::Cancelled, 0, 0)));
		assert!(!pays(line(OrderState::Expired, 0, 0)));
		assert_eq!(free(NATIVE, &promoters()[0].account()), FUNDS);
	});
}

#[test]
fn should_pay_when_units_of_an_attested_line_were_kept() {
	build_and_execute(|| {
		let line = |state, kept| Line { state, kept, ..Line::attested() };
		let free = |state, kept| Line {
			mode: OrderMode::Escrow,
			amounts: vec![amounts(NATIVE, 0, 0, &[0, 0, 0])],
			..line(state, kept)
		};
		for state in [OrderState::Completed, OrderState::Returned, OrderState::Ruled] {
			assert!(pays(line(state, 1)));
			assert!(!pays(line(state, 0)));
			assert!(!pays(free(state, 1)));
			assert!(!pays(free(state, 0)));
		}
		assert!(!pays(line(OrderState::Cancelled, 1)));
		assert!(!pays(line(OrderState::Expired, 1)));
	});
}

#[test]
fn should_change_nothing_when_state_is_not_final_or_there_is_no_promoter() {
	build_and_execute(|| {
		let root = state_root();
		Line::default().over(&[]).settle();
		for state in [OrderState::Placed, OrderState::Shipped, OrderState::Disputed] {
			Line { state, ..Line::default() }.settle();
		}
		assert_eq!(state_root(), root);
	});
}

#[test]
fn should_pay_in_an_asset_when_the_campaign_does() {
	build_and_execute(|| {
		let id = open(TIME, 1_000);
		assert_eq!(engage(), Some(id));
		Line::default().paid_in(TIME).of(id).settle();
		assert_eq!(free(TIME, &closing()), FUNDS + 100);
		assert_eq!(held(TIME, &seller()), 900);
	});
}

#[test]
fn should_open_the_account_when_the_reward_is_enough_for_one() {
	build_and_execute(|| {
		for asset in [NATIVE, TIME] {
			let id = open(asset.clone(), 100);
			assert_eq!(engage(), Some(id));
			Line::attested().over(&[nobody()]).of(id).settle();
			assert_eq!(free(asset.clone(), &nobody()), 100);
			assert_eq!(held(asset, &seller()), 0);
			assert_ok!(Distribution::close_campaign(signed(seller()), id));
		}
	});
}

#[test]
fn should_return_the_reward_to_the_budget_when_the_promoter_cannot_receive() {
	build_and_execute(|| {
		let id = open(TOKEN, 100);
		assert_eq!(engage(), Some(id));
		events();
		Line::default().paid_in(TOKEN).over(&[nobody()]).of(id).settle();
		assert_eq!(
			events(),
			[Event::RewardReturned { campaign: id, order: ORDER, promoter: nobody(), amount: 100 }]
		);
		assert_eq!(free(TOKEN, &nobody()), 0);
		let campaign = Campaigns::<Test>::get(id).unwrap();
		assert_eq!((campaign.remaining, campaign.reserved, campaign.paid), (100, 0, 0));
		// It pays for another line.
		assert_eq!(engage(), Some(id));
		Line::default().paid_in(TOKEN).of(id).settle();
		assert_eq!(free(TOKEN, &closing()), FUNDS + 100);
	});
}

#[test]
fn should_return_the_reward_to_the_budget_when_the_promoter_is_blocked() {
	build_and_execute(|| {
		let id = open(TIME, 100);
		assert_eq!(engage(), Some(id));
		assert_ok!(Assets::block(signed(seller()), 1, closing()));
		events();
		Line::default().paid_in(TIME).of(id).settle();
		let promoter = closing();
		assert_eq!(events(), [Event::RewardReturned { campaign: id, order: ORDER, promoter, amount: 100 }]);
		assert_eq!(engage(), Some(id));
	});
}

#[test]
fn should_return_the_reward_to_the_funder_when_it_cannot_be_received_and_the_campaign_is_closed() {
	build_and_execute(|| {
		let id = open(TOKEN, 200);
		assert_eq!((engage(), engage()), (Some(id), Some(id)));
		assert_ok!(Distribution::close_campaign(signed(seller()), id));
		events();
		for _ in 0..2 {
			Line::default().paid_in(TOKEN).over(&[nobody()]).of(id).settle();
			assert_eq!(
				events(),
				[
					Event::RewardReturned { campaign: id, order: ORDER, promoter: nobody(), amount: 100 },
					Event::LeftoverFreed { campaign: id, freed: 100 }
				]
			);
		}
		assert_eq!(free(TOKEN, &seller()), FUNDS);
		assert!(!Campaigns::<Test>::contains_key(id));
	});
}

#[test]
fn should_pay_when_the_merchant_froze_the_account() {
	build_and_execute(|| {
		// A vote or a vesting freezes the total balance, held funds included.
		let id = open(NATIVE, FUNDS - 10);
		Balances::set_lock(*b"a vote  ", &seller(), FUNDS, WithdrawReasons::all());
		assert_eq!(engage(), Some(id));
		Line::default().of(id).settle();
		assert_eq!(free(NATIVE, &closing()), FUNDS + 100);
	});
}

#[test]
fn should_pay_what_was_promised_when_the_funder_promoted_a_shop_since_sold() {
	build_and_execute(|| {
		let id = open(NATIVE, 100);
		assert_eq!(engage(), Some(id));
		ShopOwners::mutate(|owners| owners.insert(SHOP, stranger()));
		assert_eq!(engage(), None);
		Line::default().over(&[seller()]).of(id).settle();
		assert_eq!((held(NATIVE, &seller()), free(NATIVE, &seller())), (0, FUNDS));
	});
}

#[test]
fn should_use_the_budget_up_to_the_last_reward() {
	build_and_execute(|| {
		let id = open(NATIVE, 350);
		for _ in 0..3 {
			assert_eq!(engage(), Some(id));
			Line::default().of(id).settle();
		}
		assert_eq!(engage(), None);
		assert_eq!(free(NATIVE, &closing()), FUNDS + 300);
		assert_ok!(Distribution::close_campaign(signed(seller()), id));
		assert_eq!(free(NATIVE, &seller()), FUNDS - 300);
	});
}

#[test]
fn should_not_lose_the_row_when_the_merchant_has_nothing_else() {
	build_and_execute(|| {
		let id = open(NATIVE, FUNDS - 10);
		assert_ok!(Balances::burn_from(
			&seller(),
			0,
			frame_support::traits::tokens::Preservation::Preserve,
			frame_support::traits::tokens::Precision::BestEffort,
			frame_support::traits::tokens::Fortitude::Polite,
		));
		assert_eq!(engage(), Some(id));
		Line::default().of(id).settle();
		assert_eq!(held(NATIVE, &seller()), FUNDS - 110);
	});
}

#[test]
#[should_panic(expected = "a campaign outlives its reservations")]
fn should_be_loud_in_tests_when_the_campaign_is_unknown() {
	build_and_execute(|| Line::default().of(9).settle());
}

#[test]
#[should_panic(expected = "a line is settled once")]
fn should_be_loud_in_tests_when_a_line_settles_twice() {
	build_and_execute(|| {
		let id = open(NATIVE, 1_000);
		Line::default().of(id).settle();
	});
}

#[test]
fn should_pay_at_most_a_part_of_what_was_kept() {
	build_and_execute(|| {
		let paid = |sale, commission: &[u128]| {
			let id = open(NATIVE, 100);
			assert_eq!(engage(), Some(id));
			let before = free(NATIVE, &closing());
			let amounts = vec![amounts(NATIVE, 10_000, sale, commission)];
			Line { amounts, ..Line::default() }.of(id).settle();
			assert_ok!(Distribution::close_campaign(signed(seller()), id));
			free(NATIVE, &closing()) - before
		};
		// The whole reward of 100 from 200 on, half of the sale at most, and nothing below the least sale.
		assert_eq!([10_000, 1_000, 200, 199, 1, 0].map(|sale| paid(sale, &[0])), [100, 100, 100, 0, 0, 0]);
		// Commission and reward together are at most the sale.
		assert_eq!(paid(200, &[50, 50, 40]), 60);
		assert_eq!(paid(200, &[100, 100]), 0);
	});
}

/// Anybody may name a second account as the platform of an order. A buyer who is promoter and platform as well had 200 + 800 +
/// 60 for 1 000.
#[test]
fn should_pay_at_most_what_the_platform_leaves_when_the_buyer_is_the_platform_too() {
	build_and_execute(|| {
		let terms = CampaignTerms { reward: 1_000, max_part: Perbill::one(), ..terms(NATIVE) };
		let id = crate::NextCampaign::<Test>::get();
		let expires = now() + HOUR;
		assert_ok!(Distribution::open_campaign(signed(seller()), SHOP, None, terms, 1_000, expires));
		assert_eq!(engage(), Some(id));
		let before = free(NATIVE, &closing());
		let sold = LineAmounts { platform: 60, ..amounts(NATIVE, 1_000, 1_000, &[0, 0, 200]) };
		Line { amounts: vec![sold], ..Line::default() }.of(id).settle();
		assert_eq!(free(NATIVE, &closing()) - before, 740);
	});
}

#[test]
fn should_not_pay_when_the_sale_was_not_real() {
	build_and_execute(|| {
		assert!(!pays(Line { real: false, ..Line::default() }));
		assert!(!pays(Line { real: false, ..Line::attested() }));
		assert!(pays(Line::default()));
	});
}

#[test]
fn should_not_pay_when_the_seller_gave_the_money_back_elsewhere() {
	build_and_execute(|| {
		assert!(!pays(Line { fiat_kept: Perbill::zero(), ..Line::attested() }));
		assert!(pays(Line { fiat_kept: Perbill::from_percent(1), ..Line::attested() }));
	});
}
