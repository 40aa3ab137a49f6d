// SPDX-License-Identifier: Apache-2.0

//! The genesis presets: those of the solo chain by name, tokens and parameters, with collators.

use super::*;
use crate::{genesis_presets, Authorship, Session};
use frame_support::traits::EstimateNextSessionRotation as _;
use pallet_collator_selection::CandidateList;
use serde_json::Value;
use sp_genesis_builder::PresetId;

const PRESETS: [&str; 8] =
	["development", "local_testnet", "minutes", "esc", "ecom", "bizkey", "ctt", "souk"];

fn patch(bytes: Option<Vec<u8>>) -> Value {
	serde_json::from_slice(&bytes.expect("the preset exists")).expect("it is JSON")
}

#[test]
fn should_have_the_solo_chains_presets_but_for_those_who_make_blocks() {
	assert_eq!(genesis_presets::preset_names(), PRESETS.map(PresetId::from));
	for preset in PRESETS.map(PresetId::from) {
		let mut here = patch(genesis_presets::get_preset(&preset));
		let mut solo = patch(souk_runtime::genesis_presets::get_preset(&preset));
		for (genesis, own) in [
			(&mut here, &["parachainInfo", "collatorSelection", "session", "polkadotXcm"][..]),
			(&mut solo, &["babe", "session", "staking"][..]),
		] {
			let genesis = genesis.as_object_mut().expect("it is an object");
			for key in own {
				assert!(genesis.remove(*key).is_some(), "{key}");
			}
		}
		assert_eq!(here, solo, "{preset}");
	}
}

#[test]
fn should_be_sound_when_a_preset_is_built() {
	for preset in PRESETS {
		chain(preset).execute_with(|| {
			assert_sound();
			next_block();
			next_block();
			assert_sound();
		});
	}
}

#[test]
fn should_start_with_its_collators_when_a_preset_is_built() {
	for (preset, collators) in [
		("development", vec![Sr25519Keyring::Alice]),
		("local_testnet", vec![Sr25519Keyring::Alice, Sr25519Keyring::Bob]),
	] {
		chain(preset).execute_with(|| {
			let mut expected: Vec<AccountId> = collators.iter().map(|key| key.to_account_id()).collect();
			let mut active = Session::validators();
			active.sort();
			expected.sort();
			assert_eq!(active, expected);
			assert_eq!(pallet_aura::Authorities::<Runtime>::get().len(), expected.len());
			for who in expected {
				assert!(
					crate::roles::roles_of(&who).contains(&souk_primitives::roles::AccountRole::Validator)
				);
			}
		});
	}
}

/// A candidate with a bond makes blocks from the session after the next, and one that is away is none any more.
#[test]
fn should_take_a_candidate_when_it_bonds_and_drop_it_when_it_makes_no_blocks() {
	use pallet_collator_selection::Call;
	on_development(|| {
		let (candidate, who) = (Sr25519Keyring::Dave, Sr25519Keyring::Dave.to_account_id());
		let desired = RuntimeCall::CollatorSelection(Call::set_desired_candidates { max: 1 });
		assert!(call(candidate, desired.clone()).is_err(), "it is for governance");
		assert_ok!(dispatch(RuntimeOrigin::root(), desired));
		let keys = crate::SessionKeys { aura: candidate.public().into() };
		let register = RuntimeCall::CollatorSelection(Call::register_as_candidate {});
		assert!(call(candidate, register.clone()).is_err(), "it has no keys");
		// The proof that it has the key: the key's signature over the account.
		let proof = candidate.sign(&[&b"POP_"[..], &who.encode()].concat()).encode();
		assert_ok!(call(candidate, pallet_session::Call::set_keys { keys, proof }));
		assert_ok!(call(candidate, register));
		assert_eq!(crate::Balances::reserved_balance(&who), genesis_presets::CANDIDACY_BOND);
		let session = <Runtime as pallet_session::Config>::NextSessionRotation::average_session_length();
		(0..3 * session).for_each(|_| next_block());
		assert!(Session::validators().contains(&who));
		let made = || pallet_collator_selection::LastAuthoredBlock::<Runtime>::get(&who);
		let begun = System::block_number();
		(0..2).for_each(|_| next_block());
		assert!(made() > begun, "every second slot is its");
		// Slots go round, so the others' are two apart.
		while Authorship::author() == Some(who.clone()) {
			next_block();
		}
		for _ in 0..16 * session {
			next_block_in(2 * SLOT_DURATION);
		}
		assert!(!Session::validators().contains(&who));
		assert!(CandidateList::<Runtime>::get().is_empty());
		assert_eq!(crate::Balances::reserved_balance(&who), 0, "the bond is back");
	});
}
