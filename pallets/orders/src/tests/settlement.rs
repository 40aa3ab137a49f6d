// SPDX-License-Identifier: Apache-2.0

//! Where a leg goes when its payee cannot receive it.

use super::*;
use crate::case::Head;
use frame_support::traits::tokens::Preservation;
use souk_primitives::order::LineRequest;

/// A line of listing 1 at a price of one token.
fn priced(price: Balance, path: &[u8]) -> LineRequest<MockPath> {
	let mut cheap = terms();
	cheap.price.token.1 = price;
	line(list(1, cheap), 1, path)
}

fn redirected(id: u64, asset: AssetId, payee: u8, to: u8, amount: Balance) -> Event<Test> {
	Event::LegRedirected { order: id, asset, payee: acc(payee), to: acc(to), amount }
}

#[test]
fn should_pay_the_platform_leg_to_the_seller_when_no_platform_is_named() {
	build_and_execute(|| {
		assert_ok!(Orders::place_order(
			by(BUYER),
			lines(vec![line(0, 2, &PROMOTERS[..2])]),
			pay_in(SOUK),
			amounts(&[20_000]),
			None,
			None,
			OrderMode::Escrow,
			None
		));
		bring_to(0, OrderState::Completed);
		assert_eq!(total(SELLER, SOUK), RICH + 13_000 + 1_080);
		let Some(Event::OrderSettled { platform: None, legs, .. }) = events().pop() else {
			panic!("settled")
		};
		assert_eq!((legs[0].seller, legs[0].platform), (13_000, 1_080));
	});
}

#[test]
fn should_pay_once_when_a_payee_has_several_legs() {
	build_and_execute(|| {
		let id = place(vec![line(0, 1, &PROMOTERS[..1]), line(0, 1, &[PROMOTERS[1], PROMOTERS[0]])]);
		bring_to(id, OrderState::Delivered);
		events();
		let mut work = Work::default();
		assert_ok!(Head::<Test>::read(id).unwrap().open().settle(End::Completed, &mut work));
		// The seller, the platform, the pool, the commune, and each promoter once.
		assert_eq!((work.assets, work.transfers, work.souk), (0, 0, Some(6)));
		assert_eq!(total(PROMOTERS[0], SOUK), RICH + 3_000);
		let Some(Event::OrderSettled { legs, .. }) = events().pop() else { panic!("settled") };
		assert_eq!(legs[0].promoters.to_vec(), vec![3_000, 1_000]);
	});
}

#[test]
fn should_pay_all_the_same_when_roles_coincide() {
	build_and_execute(|| {
		assert_ok!(Orders::place_order(
			by(BUYER),
			lines(vec![line(0, 2, &[])]),
			pay_in(SOUK),
			amounts(&[20_000]),
			None,
			Some(acc(BUYER)),
			OrderMode::Escrow,
			None
		));
		bring_to(0, OrderState::Ruled);
		// A quarter back, and the platform's leg of the rest. Three quarters of the deposits of the dispute are lost.
		assert_eq!(total(BUYER, SOUK), RICH - 15_000 + 810 - 1_500 - 225);
		assert_eq!(escrowed(BUYER, SOUK), 0);
	});
}

#[test]
fn should_pay_the_seller_when_a_promoter_cannot_receive() {
	build_and_execute(|| {
		// A leg of 10 does not bring an account to life that needs 100.
		let id = place(vec![priced(100, &[60, PROMOTERS[0]])]);
		bring_to(id, OrderState::Delivered);
		events();
		assert_ok!(Orders::complete_order(by(BUYER), id, size(id)));
		assert_eq!(events()[0], redirected(id, SOUK, 60, SELLER, 10));
		assert_eq!(total(60, SOUK), 0);
		assert_eq!(total(PROMOTERS[0], SOUK), RICH + 10);
		// 65 of its own and the promoter's 10; 6 for the platform, 9 for the pool, nothing for the commune.
		assert_eq!(total(SELLER, SOUK), RICH + 65 + 10);
		// A promoter that was not paid has not earned.
		assert_eq!(PromotionTold::get()[0].amounts[0].4, vec![0, 10]);
	});
}

#[test]
fn should_bring_an_account_to_life_when_the_legs_together_suffice() {
	build_and_execute(|| {
		let id = place(vec![priced(400, &[60]), priced(400, &[60])]);
		bring_to(id, OrderState::Completed);
		assert_eq!(total(60, SOUK), 160);
	});
}

#[test]
fn should_pay_the_commune_when_the_seller_cannot_receive() {
	build_and_execute(|| {
		let id =
			place_for(BUYER, vec![line(0, 1, &PROMOTERS[..1])], pay_in(TIME), OrderMode::Escrow).unwrap();
		bring_to(id, OrderState::Delivered);
		assert_ok!(Assets::block(by(STRANGER), 1, acc(SELLER)));
		assert_ok!(Assets::block(by(STRANGER), 1, acc(PROMOTERS[0])));
		events();
		assert_ok!(Orders::complete_order(by(BUYER), id, size(id)));
		let events = events();
		assert_eq!(events[0], redirected(id, TIME, PROMOTERS[0], SELLER, 4_000));
		assert_eq!(events[1], redirected(id, TIME, SELLER, COMMUNE, 17_000));
		assert_eq!(total(COMMUNE, TIME), RICH + 17_000 + 120);
		assert_eq!(escrowed(BUYER, TIME), 0);
	});
}

#[test]
fn should_tell_of_no_fee_when_pool_and_commune_cannot_receive() {
	build_and_execute(|| {
		let id = place_for(BUYER, vec![line(0, 1, &[])], pay_in(TIME), OrderMode::Escrow).unwrap();
		bring_to(id, OrderState::Delivered);
		for who in [POOL, COMMUNE] {
			assert_ok!(Assets::block(by(STRANGER), 1, acc(who)));
		}
		assert_ok!(Orders::complete_order(by(BUYER), id, size(id)));
		// Both legs went to the seller, who lost nothing by them.
		let told = &ListenersTold::get()[0];
		assert_eq!((told.amounts[0].3, told.commune[0]), (0, 0));
		assert_eq!(told.amounts[0].2, 20_000);
	});
}

#[test]
fn should_pay_the_seller_when_the_buyer_cannot_take_the_refund() {
	build_and_execute(|| {
		let id = place_for(BUYER, vec![line(0, 1, &[])], pay_in(TIME), OrderMode::Escrow).unwrap();
		assert_ok!(Assets::block(by(STRANGER), 1, acc(BUYER)));
		events();
		assert_ok!(Orders::decline_order(by(SELLER), id, size(id)));
		assert_eq!(events()[0], redirected(id, TIME, BUYER, SELLER, 20_000));
		assert_eq!(total(SELLER, TIME), RICH + 20_000);
	});
}

#[test]
fn should_change_nothing_when_no_account_can_receive() {
	build_and_execute(|| {
		let id = place_for(BUYER, vec![line(0, 1, &[])], pay_in(TIME), OrderMode::Escrow).unwrap();
		bring_to(id, OrderState::Delivered);
		for who in [BUYER, SELLER, COMMUNE] {
			assert_ok!(Assets::block(by(STRANGER), 1, acc(who)));
		}
		assert_noop!(Orders::complete_order(by(BUYER), id, size(id)), Error::<Test>::Undeliverable);
		assert_ok!(Assets::thaw(by(STRANGER), 1, acc(COMMUNE)));
		assert_ok!(Orders::complete_order(by(BUYER), id, size(id)));
	});
}

#[test]
fn should_change_nothing_when_the_asset_is_frozen() {
	build_and_execute(|| {
		let id = place_for(BUYER, vec![line(0, 1, &[])], pay_in(TIME), OrderMode::Escrow).unwrap();
		bring_to(id, OrderState::Delivered);
		assert_ok!(Assets::freeze_asset(by(STRANGER), 1));
		assert_noop!(Orders::complete_order(by(BUYER), id, size(id)), Error::<Test>::Undeliverable);
		assert_noop!(
			Orders::refund_part(by(SELLER), id, 0, amounts(&[1]), size(id)),
			Error::<Test>::Undeliverable
		);
		assert_ok!(Assets::thaw_asset(by(STRANGER), 1));
		assert_ok!(Orders::complete_order(by(BUYER), id, size(id)));
	});
}

#[test]
fn should_settle_when_the_buyers_own_account_is_frozen() {
	build_and_execute(|| {
		let id = place_for(BUYER, vec![line(0, 1, &[])], pay_in(TIME), OrderMode::Escrow).unwrap();
		assert_ok!(Assets::freeze(by(STRANGER), 1, acc(BUYER)));
		bring_to(id, OrderState::Completed);
		assert_eq!(escrowed(BUYER, TIME), 0);
	});
}

#[test]
fn should_pass_the_deposit_on_when_the_buyers_account_is_empty() {
	build_and_execute(|| {
		OrderDeposit::set(30);
		LineDeposit::set(20);
		// Something else keeps the account alive, so that its owner can take the last free unit away.
		System::inc_providers(&acc(BUYER));
		let id = place_for(BUYER, vec![line(0, 1, &[])], pay_in(TIME), OrderMode::Escrow).unwrap();
		let rest = Balances::free_balance(acc(BUYER));
		assert_ok!(<Balances as frame_support::traits::fungible::Mutate<_>>::transfer(
			&acc(BUYER),
			&acc(STRANGER),
			rest,
			Preservation::Expendable
		));
		events();
		assert_ok!(Orders::decline_order(by(SELLER), id, size(id)));
		assert_eq!(events()[0], redirected(id, SOUK, BUYER, SELLER, 50));
		assert_eq!((deposited(BUYER), total(BUYER, TIME)), (0, RICH));
	});
}
