// SPDX-License-Identifier: Apache-2.0

//! Whatever happens in whatever order, what one account loses another one gains, and nobody pays more than was locked: random
//! calls, with every invariant, every hold and the flows checked after each.

use crate::{mock::*, Attesters, Obligations, OpenLegs, OverdueOf, Words};
use frame_support::storage::with_storage_layer;
use proptest::prelude::*;
use souk_primitives::{fiat::Matter, Balance};
use sp_runtime::Perbill;

#[derive(Clone, Debug)]
enum Step {
	Register { who: u8, bond: Balance, euro: bool },
	Update { who: u8, euro: bool },
	TopUp { who: u8, amount: Balance },
	Withdraw { who: u8, amount: Balance },
	Leave { who: u8 },
	Accept { who: u8, of: Vec<u8> },
	RemoveList,
	Open { order: u64, who: u8, amount: Balance },
	Close { order: u64, back: Balance },
	Confirm { order: u64, who: u8 },
	Attest { order: u64, who: u8 },
	Refund { id: u64, who: u8 },
	Contest { matter: Matter, who: u8 },
	Judge { matter: Matter, is_true: bool },
	End { matter: Matter, who: u8 },
	State { id: u64, who: u8 },
	Acknowledge { id: u64, who: u8 },
	Deny { id: u64, who: u8 },
	JudgeDebt { id: u64, paid: bool },
	Advance { id: u64 },
	Mark { id: u64 },
	Rate { tenths: Option<u32> },
	Margin { percent: u32 },
	Least { bond: Balance },
	Pass { days: u64 },
	Sell { to: u8 },
	Gone,
}

fn step() -> impl Strategy<Value = Step> {
	// Parties, attesters, and another owner.
	let who = || 1..6u8;
	let order = || 0..5u64;
	let id = || 0..6u64;
	let matter = || prop_oneof![order().prop_map(Matter::Leg), id().prop_map(Matter::Obligation)];
	prop_oneof![
		4 => (who(), 900..20_000u128, any::<bool>())
			.prop_map(|(who, bond, euro)| Step::Register { who, bond, euro }),
		1 => (who(), any::<bool>()).prop_map(|(who, euro)| Step::Update { who, euro }),
		1 => (who(), 0..5_000u128).prop_map(|(who, amount)| Step::TopUp { who, amount }),
		1 => (who(), 0..5_000u128).prop_map(|(who, amount)| Step::Withdraw { who, amount }),
		1 => who().prop_map(|who| Step::Leave { who }),
		4 => (prop_oneof![3 => Just(SELLER), 1 => who()], prop::collection::vec(who(), 0..4))
			.prop_map(|(who, of)| Step::Accept { who, of }),
		1 => Just(Step::RemoveList),
		6 => (order(), prop_oneof![3 => Just(SELLER), 1 => who()], 0..2_000u128)
			.prop_map(|(order, who, amount)| Step::Open { order, who, amount }),
		4 => (order(), 0..2_500u128).prop_map(|(order, back)| Step::Close { order, back }),
		2 => (order(), who()).prop_map(|(order, who)| Step::Confirm { order, who }),
		6 => (order(), who()).prop_map(|(order, who)| Step::Attest { order, who }),
		6 => (id(), who()).prop_map(|(id, who)| Step::Refund { id, who }),
		6 => (matter(), prop_oneof![Just(SELLER), Just(BUYER)])
			.prop_map(|(matter, who)| Step::Contest { matter, who }),
		4 => (matter(), any::<bool>()).prop_map(|(matter, is_true)| Step::Judge { matter, is_true }),
		3 => (matter(), who()).prop_map(|(matter, who)| Step::End { matter, who }),
		6 => (id(), prop_oneof![3 => Just(SELLER), 1 => who()])
			.prop_map(|(id, who)| Step::State { id, who }),
		1 => (id(), prop_oneof![3 => Just(BUYER), 1 => who()])
			.prop_map(|(id, who)| Step::Acknowledge { id, who }),
		6 => (id(), prop_oneof![3 => Just(BUYER), 1 => who()])
			.prop_map(|(id, who)| Step::Deny { id, who }),
		2 => (id(), any::<bool>()).prop_map(|(id, paid)| Step::JudgeDebt { id, paid }),
		2 => id().prop_map(|id| Step::Advance { id }),
		3 => id().prop_map(|id| Step::Mark { id }),
		1 => prop::option::weighted(0.9, 1..40u32).prop_map(|tenths| Step::Rate { tenths }),
		1 => (0..=100u32).prop_map(|percent| Step::Margin { percent }),
		1 => (500..2_000u128).prop_map(|bond| Step::Least { bond }),
		4 => prop_oneof![4 => 0..20u64, 1 => 100..300u64].prop_map(|days| Step::Pass { days }),
		1 => prop_oneof![2 => Just(SELLER), 1 => who()].prop_map(|to| Step::Sell { to }),
		1 => Just(Step::Gone),
	]
}

fn run(step: Step) {
	let codes = |euro: bool| if euro { currencies(&["EUR", "USD"]) } else { currencies(&["CNY", "EUR"]) };
	// Whether a call is refused does not matter here. A refused one changes nothing.
	let _ = with_storage_layer(|| match step {
		Step::Register { who, bond, euro } => Fiat::register_attester(by(who), cid(1), codes(euro), bond),
		Step::Update { who, euro } => Fiat::update_attester(by(who), cid(2), codes(euro)),
		Step::TopUp { who, amount } => Fiat::top_up_bond(by(who), amount),
		Step::Withdraw { who, amount } => Fiat::withdraw_bond(by(who), amount),
		Step::Leave { who } => Fiat::leave_attesters(by(who)),
		Step::Accept { who, of } => Fiat::accept_attesters(by(who), SHOP, attesters(&of)),
		Step::RemoveList => Fiat::remove_attesters(by(STRANGER), SHOP),
		// Orders do not use a number again, so the word about an earlier one must not meet a new one.
		Step::Open { order, .. } if Words::<Test>::contains_key(Matter::Leg(order)) => Ok(()),
		Step::Open { order, who, amount } => open_for(order, who, BUYER, amount),
		Step::Close { order, back } => {
			close(order, back);
			Ok(())
		},
		Step::Confirm { order, who } => Fiat::confirm_payment(by(who), order),
		Step::Attest { order, who } => Fiat::attest_payment(by(who), order, hash(1)),
		Step::Refund { id, who } => Fiat::attest_refund(by(who), id, hash(2)),
		Step::Contest { matter, who } => Fiat::contest_word(by(who), matter, cid(3)),
		Step::Judge { matter, is_true } => Fiat::judge_word(by(JUDGE), matter, is_true),
		Step::End { matter, who } => Fiat::end_word(by(who), matter),
		Step::State { id, who } => Fiat::state_paid(by(who), id, hash(4)),
		Step::Acknowledge { id, who } => Fiat::acknowledge(by(who), id),
		Step::Deny { id, who } => Fiat::deny_paid(by(who), id, cid(5)),
		Step::JudgeDebt { id, paid } => Fiat::judge_obligation(by(JUDGE), id, paid),
		Step::Advance { id } => Fiat::advance_obligation(by(STRANGER), id),
		Step::Mark { id } => Fiat::mark_overdue(by(STRANGER), id),
		Step::Rate { tenths } => {
			Rate::set(tenths);
			Ok(())
		},
		Step::Margin { percent } => {
			LockMargin::set(Perbill::from_percent(percent));
			Ok(())
		},
		Step::Least { bond } => {
			LeastBond::set(bond);
			Ok(())
		},
		Step::Pass { days } => {
			pass(days * DAY);
			Ok(())
		},
		Step::Sell { to } => {
			sell_shop(acc(to));
			Ok(())
		},
		Step::Gone => {
			remove_shop();
			Ok(())
		},
	});
}

/// Time goes by until nothing is open any more, and everybody asks for what is its own.
fn settle() {
	for order in OpenLegs::<Test>::iter_keys().collect::<Vec<_>>() {
		close(order, 100);
	}
	for _ in 0..4 {
		pass(400 * DAY);
		for matter in Words::<Test>::iter_keys().collect::<Vec<_>>() {
			assert_eq!(Fiat::end_word(by(STRANGER), matter), Ok(()));
		}
		for id in Obligations::<Test>::iter_keys().collect::<Vec<_>>() {
			assert_eq!(Fiat::advance_obligation(by(STRANGER), id), Ok(()));
		}
	}
	for who in Attesters::<Test>::iter_keys().collect::<Vec<_>>() {
		assert_eq!(Fiat::leave_attesters(signed(who)), Ok(()));
	}
	remove_shop();
	let _ = Fiat::remove_attesters(by(STRANGER), SHOP);
}

fn all() -> Balance {
	(1..=9).map(total).sum()
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

	#[test]
	fn should_keep_every_invariant_when_anything_happens(steps in prop::collection::vec(step(), 1..160)) {
		build_and_execute(|| {
			for step in steps {
				run(step);
				souk_testing::check::<Test>();
				assert_eq!(all(), 9 * FUNDS);
			}
			// Every row dies, and every hold comes back, whatever was left open.
			settle();
			souk_testing::check::<Test>();
			assert_eq!(Obligations::<Test>::iter().count() + Words::<Test>::iter().count(), 0);
			assert_eq!(OverdueOf::<Test>::iter().count(), 0);
			assert_eq!((1..=9).map(|n| Balances::free_balance(acc(n))).sum::<Balance>(), 9 * FUNDS);
		});
	}

	/// No word about any amount costs less than what it may bring, as long as the rate rises by no more than the margin.
	#[test]
	fn should_cost_a_false_word_what_it_brings(
		amount in 1..1_000_000u128,
		rate in 1..1_000u32,
		rise in 0..=25u32,
	) {
		build_and_execute(|| {
			register(BANK, 1_000);
			use frame_support::traits::fungible::Mutate;
			Balances::mint_into(&acc(BANK), u128::MAX / 4).unwrap();
			Fiat::top_up_bond(by(BANK), u128::MAX / 8).unwrap();
			accept(&[BANK]);
			Rate::set(Some(rate * 100));
			open(1, amount).unwrap();
			Fiat::attest_payment(by(BANK), 1, hash(1)).unwrap();
			Fiat::contest_word(by(SELLER), Matter::Leg(1), cid(1)).unwrap();
			// Of whole parts of a hundred, so that the rise is exact.
			Rate::set(Some(rate * (100 + rise)));
			let worth = (amount * u128::from(rate * (100 + rise))).div_ceil(10);
			let before = total(SELLER);
			Fiat::judge_word(by(JUDGE), Matter::Leg(1), false).unwrap();
			assert_eq!(total(SELLER) - before, worth);
		});
	}
}
