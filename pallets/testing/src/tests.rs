// SPDX-License-Identifier: Apache-2.0

//! Everything this crate checks has a test in which the check fails.

#![allow(clippy::unwrap_used, missing_docs)]

mod holds;
mod keys;
mod vault;

use crate::{account, Flows, Holds as HeldNow, Kept, Subject};
use frame_support::{
	assert_ok,
	traits::{
		fungible::Mutate as _,
		fungibles::hold::Mutate as _,
		tokens::{Precision, Preservation},
	},
};
use souk_primitives::{AssetId, Balance, Millis};
use sp_runtime::{AccountId32, TryRuntimeError};
use vault::pallet as pallet_vault;
use vault::pallet::{Event, HoldReason, Rows};

const ED: Balance = 10;
const FUNDS: Balance = 1_000;
const START: Millis = 1_700_000_000_000;
const SOUK: AssetId = AssetId::Native;
const TIME: AssetId = AssetId::WithId(1);

crate::runtime!(AccountId32, ED, Vault = pallet_vault at 60, with assets);

impl pallet_vault::Config for Test {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Holds = Holds;
}

impl Subject for Test {
	fn try_state() -> Result<(), TryRuntimeError> {
		Vault::do_try_state()
	}

	fn said(holds: &mut HeldNow<Self>) {
		for (asset, amount) in Rows::<Test>::iter_values() {
			holds.add(asset, HoldReason::Brought, amount);
		}
	}

	fn flow(event: &RuntimeEvent, flows: &mut Flows) {
		match event {
			RuntimeEvent::Vault(Event::Brought { asset, amount, .. }) => flows.came("vault", asset, *amount),
			RuntimeEvent::Vault(Event::TakenBack { asset, amount, .. }) => {
				flows.went("vault", asset, *amount)
			},
			RuntimeEvent::Balances(pallet_balances::Event::Transfer { to, amount, .. })
				if *to == box_of_gifts() =>
			{
				flows.came("gifts", &SOUK, *amount)
			},
			_ => {},
		}
	}

	fn kept(kept: &mut Kept) {
		kept.add_held::<Test>("vault", HoldReason::Brought);
		kept.add("gifts", &SOUK, Balances::free_balance(box_of_gifts()));
	}
}

fn alice() -> AccountId {
	account(1)
}

fn bob() -> AccountId {
	account(2)
}

/// A place that is an account: it has 7 units before the first event.
fn box_of_gifts() -> AccountId {
	account(3)
}

fn new_test_ext() -> sp_io::TestExternalities {
	let genesis = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: vec![(alice(), FUNDS), (bob(), FUNDS), (box_of_gifts(), ED + 7)],
			..Default::default()
		},
		assets: pallet_assets::GenesisConfig {
			assets: vec![(1, alice(), true, ED)],
			accounts: vec![(1, alice(), FUNDS), (1, bob(), FUNDS)],
			..Default::default()
		},
		..Default::default()
	};
	crate::start::<Test>(genesis, START)
}

fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| crate::run::<Test, _>(test));
}

#[test]
fn should_pass_when_nothing_happens() {
	build_and_execute(|| assert_eq!((System::block_number(), now()), (1, START)));
}

#[test]
fn should_pass_when_what_came_is_there_or_went() {
	build_and_execute(|| {
		Vault::bring(alice(), SOUK, 500);
		Vault::bring(bob(), TIME, 300);
		Vault::take_back(alice());
		assert_ok!(Balances::transfer(&alice(), &box_of_gifts(), 11, Preservation::Preserve));
	});
}

#[test]
fn should_give_events_once_and_of_the_pallet_only() {
	build_and_execute(|| {
		assert_ok!(Balances::transfer(&alice(), &bob(), 1, Preservation::Preserve));
		Vault::bring(alice(), SOUK, 5);
		Vault::take_back(alice());
		let (who, asset, amount) = (alice(), SOUK, 5);
		assert_eq!(
			events(),
			[
				Event::Brought { who: who.clone(), asset: asset.clone(), amount },
				Event::TakenBack { who, asset, amount }
			]
		);
		assert_eq!(events(), []);
	});
}

#[test]
fn should_tell_what_a_call_is_charged_and_undo_it_when_it_fails() {
	build_and_execute(|| {
		let send = |value| {
			let call =
				RuntimeCall::Balances(pallet_balances::Call::transfer_keep_alive { dest: bob(), value });
			crate::charged(call, signed(alice()))
		};
		let before = crate::state_root();
		let (refused, result) = send(2 * FUNDS);
		assert!(result.is_err());
		assert_eq!(crate::state_root(), before);
		let (good, result) = send(1);
		assert_ok!(result);
		assert_eq!(Balances::free_balance(bob()), FUNDS + 1);
		crate::assert_fair(refused, good);
	});
}

#[test]
#[should_panic(expected = "refused for")]
fn should_fail_when_a_refused_call_costs_more_than_twice_a_good_one() {
	let good = frame_support::weights::Weight::from_parts(10, 10);
	crate::assert_fair(good.saturating_mul(2), good);
	crate::assert_fair(frame_support::weights::Weight::from_parts(10, 21), good);
}

#[test]
fn should_read_texts_and_no_comments() {
	assert_eq!(crate::texts("a(\"one\", 1, \"two\");\n\t// \"three\"\n\"four\""), ["one", "two", "four"]);
}

#[test]
fn should_forget_flows_when_the_next_test_starts() {
	new_test_ext().execute_with(|| {
		Vault::bring(alice(), SOUK, 5);
		events();
	});
	build_and_execute(|| {});
}

#[test]
fn should_move_time_and_sign() {
	build_and_execute(|| {
		set_now(START + 1);
		assert_eq!(now(), START + 1);
		let before = crate::state_root();
		assert_eq!(frame_system::ensure_signed(signed(alice())).ok(), Some(alice()));
		assert_eq!(crate::state_root(), before);
		set_now(START + 2);
		assert_ne!(crate::state_root(), before);
		assert!(!System::account_exists(&crate::nobody()));
	});
}

#[test]
#[should_panic(expected = "an invariant does not hold: Other(\"a row is of nothing\")")]
fn should_fail_when_an_invariant_is_broken() {
	build_and_execute(|| Rows::<Test>::insert(alice(), (SOUK, 0)));
}

#[test]
#[should_panic(expected = "a hold was left behind")]
fn should_fail_when_a_hold_outlives_its_row() {
	build_and_execute(|| {
		Vault::bring(alice(), SOUK, 5);
		Rows::<Test>::remove(alice());
	});
}

#[test]
#[should_panic(expected = "a hold was left behind")]
fn should_fail_when_a_hold_of_an_asset_outlives_its_row() {
	build_and_execute(|| {
		Vault::bring(alice(), TIME, 5);
		Rows::<Test>::remove(alice());
	});
}

#[test]
#[should_panic(expected = "a hold was left behind")]
fn should_fail_when_a_hold_is_of_another_asset_than_its_row() {
	build_and_execute(|| {
		Vault::bring(alice(), TIME, 5);
		Rows::<Test>::insert(alice(), (SOUK, 5));
	});
}

#[test]
#[should_panic(expected = "money of Native in \"vault\": 0 came in, 0 went out, 5 is there")]
fn should_fail_when_an_event_is_dropped() {
	build_and_execute(|| {
		Vault::bring(alice(), SOUK, 5);
		System::reset_events();
	});
}

#[test]
#[should_panic(expected = "money of WithId(1) in \"vault\": 6 came in, 0 went out, 5 is there")]
fn should_fail_when_an_event_says_one_unit_more() {
	build_and_execute(|| Vault::bring_and_tell(alice(), TIME, 5, 6));
}

#[test]
#[should_panic(expected = "money of Native in \"vault\": 4 came in, 5 went out, 0 is there")]
fn should_fail_when_more_went_out_than_came_in() {
	build_and_execute(|| {
		Vault::bring_and_tell(alice(), SOUK, 5, 4);
		events();
		Vault::take_back(alice());
	});
}

#[test]
#[should_panic(expected = "money of Native in \"vault\": 10 came in, 0 went out, 5 is there")]
fn should_fail_when_an_event_is_told_twice() {
	build_and_execute(|| {
		Vault::bring(alice(), SOUK, 5);
		Vault::deposit_event(Event::Brought { who: alice(), asset: SOUK, amount: 5 });
	});
}

#[test]
#[should_panic(expected = "money of Native in \"gifts\": 17 came in, 0 went out, 18 is there")]
fn should_fail_when_a_unit_appears_without_an_event() {
	build_and_execute(|| {
		let _ = Balances::mint_into(&box_of_gifts(), 1);
	});
}

#[test]
#[should_panic(expected = "a hold was left behind")]
fn should_fail_when_something_else_lets_a_hold_go() {
	build_and_execute(|| {
		Vault::bring(alice(), SOUK, 5);
		assert_ok!(Holds::release(SOUK, &HoldReason::Brought.into(), &alice(), 1, Precision::Exact));
	});
}
