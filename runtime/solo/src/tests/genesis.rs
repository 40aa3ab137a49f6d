// SPDX-License-Identifier: Apache-2.0

//! The genesis presets.

use super::*;
use crate::{Session, Staking};
use frame_support::traits::{fungible, fungibles::roles::Inspect as Roles};
use pallet_staking::Validators;
use souk_primitives::traits::PaymentAssets as _;
use souk_runtime_common::{
	constants::currency::{EXISTENTIAL_DEPOSIT, UNITS},
	keyless,
};

const PRESETS: [&str; 8] =
	["development", "local_testnet", "minutes", "esc", "ecom", "bizkey", "ctt", "souk"];
/// The presets of chains that more than one developer may run, or that are to be governed by referenda.
const WITHOUT_SUDO: [&str; 2] = ["local_testnet", "minutes"];

#[test]
fn should_name_every_preset_when_asked() {
	assert_eq!(genesis_presets::preset_names(), PRESETS.map(PresetId::from));
	for name in genesis_presets::preset_names() {
		assert!(genesis_presets::get_preset(&name).is_some());
	}
	assert_eq!(genesis_presets::get_preset(&PresetId::from("mainnet")), None);
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
fn should_make_every_account_of_the_runtime_exist_when_a_preset_is_built() {
	for preset in PRESETS {
		chain(preset).execute_with(|| {
			for account in keyless::all() {
				assert!(total(&AssetId::Native, &account) >= EXISTENTIAL_DEPOSIT);
				// Some economies have no TIME.
				assert!(total(&time(), &account) > 0 || Assets::total_supply(TIME) == 0);
			}
		});
	}
}

/// Bounties had no source in any preset, and BizPower was zero until a first referendum.
#[test]
fn should_fill_the_pot_of_bounties_and_the_table_of_costs_when_a_preset_is_built() {
	use souk_primitives::{codes::Region, money::Currency, rewards::Pot};
	use souk_runtime_common::constants::currency::TIME_MIN_BALANCE;
	for preset in PRESETS {
		chain(preset).execute_with(|| {
			let supply = Assets::total_supply(TIME);
			let bounties = total(&time(), &crate::Rewards::account_of(Pot::Referral));
			let filled = if supply > 0 { 20_000_000 * UNITS + TIME_MIN_BALANCE } else { 0 };
			assert_eq!(bounties, filled, "{preset}");
			assert_eq!(supply, crate::Rewards::caps().time, "nothing is issued on top");
			for (country, currency) in [("CN", "CNY"), ("US", "USD"), ("DE", "EUR")] {
				let region = Region::parse(country).expect("it is a region");
				let currency = Currency::parse(currency).expect("it is a currency");
				let costs = pallet_receipts::CostTable::<Runtime>::get(region, currency);
				assert!(costs.is_some_and(|costs| costs.is_valid()), "{preset}: {country}");
			}
		});
	}
}

#[test]
fn should_start_with_its_validators_when_a_preset_is_built() {
	for (preset, validators) in [
		("development", vec![Sr25519Keyring::AliceStash]),
		("local_testnet", vec![Sr25519Keyring::AliceStash, Sr25519Keyring::BobStash]),
	] {
		chain(preset).execute_with(|| {
			let mut expected: Vec<AccountId> = validators.iter().map(|key| key.to_account_id()).collect();
			let mut active = Session::validators();
			expected.sort();
			active.sort();
			assert_eq!(active, expected);
			assert_eq!(Validators::<Runtime>::count() as usize, expected.len());
			assert_eq!(crate::Babe::authorities().len(), expected.len());
			assert_eq!(crate::Grandpa::grandpa_authorities().len(), expected.len());
			assert_eq!(crate::AuthorityDiscovery::authorities().len(), expected.len());
			assert_eq!(Staking::validator_count() as usize, expected.len());
		});
	}
}

#[test]
fn should_put_time_under_governance_when_a_preset_is_built() {
	on_development(|| {
		let governance = keyless::Governance::get();
		assert_eq!(<Assets as Roles<_>>::owner(TIME), Some(governance.clone()));
		assert_eq!(<Assets as Roles<_>>::freezer(TIME), Some(governance));
		assert!(crate::configs::assets::PaymentAssets::contains(&time()));
		assert!(crate::configs::assets::PaymentAssets::contains(&AssetId::Native));
		assert!(!crate::configs::assets::PaymentAssets::contains(&AssetId::WithId(2_000)));
		let alice = Sr25519Keyring::Alice.to_account_id();
		assert_eq!(total(&time(), &alice), genesis_presets::ENDOWMENT);
		assert_eq!(<Balances as fungible::Inspect<_>>::total_balance(&alice), genesis_presets::ENDOWMENT);
		const { assert!(genesis_presets::ENDOWMENT > genesis_presets::STASH + UNITS) };
	});
}

#[test]
fn should_have_a_sudo_key_when_the_preset_is_for_one_developer_only() {
	for preset in PRESETS {
		chain(preset).execute_with(|| {
			let expected = (!WITHOUT_SUDO.contains(&preset)).then(|| Sr25519Keyring::Alice.to_account_id());
			assert_eq!(pallet_sudo::Key::<Runtime>::get(), expected, "{preset}");
			let remark = RuntimeCall::System(frame_system::Call::remark { remark: vec![] });
			let sudo = pallet_sudo::Call::sudo { call: Box::new(remark) };
			let asked = call(Sr25519Keyring::Alice, RuntimeCall::Sudo(sudo));
			assert_eq!(asked.is_ok(), expected.is_some(), "{preset}");
		});
	}
	// A genesis without a sudo key has no sudo.
	let mut bare = TestExternalities::new_empty();
	bare.execute_with(|| {
		let defaults =
			get_preset::<RuntimeGenesisConfig>(&None, |_| None).expect("there is a default genesis");
		build_state::<RuntimeGenesisConfig>(defaults).expect("the default genesis builds");
		assert_eq!(pallet_sudo::Key::<Runtime>::get(), None);
		let remark = RuntimeCall::System(frame_system::Call::remark { remark: vec![] });
		let sudo = pallet_sudo::Call::sudo { call: Box::new(remark) };
		assert!(call(Sr25519Keyring::Alice, RuntimeCall::Sudo(sudo)).is_err());
	});
}

/// No call sets the pace, and no parameter is one. So a chain has the pace of its genesis, and only `minutes` has another than 1.
#[test]
fn should_run_referenda_as_written_when_the_preset_is_another_than_minutes() {
	use crate::configs::governance::origins::{Pace, MOST_PACE};
	for preset in PRESETS {
		chain(preset).execute_with(|| {
			let fast = preset == "minutes";
			assert_eq!(Pace::<Runtime>::exists(), fast, "{preset}");
			assert_eq!(Pace::<Runtime>::get(), if fast { MOST_PACE } else { 1 }, "{preset}");
		});
	}
}

#[test]
fn should_refuse_when_genesis_names_a_pace_outside_its_bounds() {
	use crate::{configs::governance::origins::MOST_PACE, OriginsConfig};
	use sp_runtime::BuildStorage;
	let build = |pace| OriginsConfig { pace, ..Default::default() }.build_storage();
	for pace in [1, 2, MOST_PACE] {
		assert!(build(pace).is_ok(), "{pace}");
	}
	for pace in [0, MOST_PACE + 1, u32::MAX] {
		assert!(std::panic::catch_unwind(|| build(pace)).is_err(), "{pace}");
	}
}

#[test]
fn should_seat_a_technical_committee_when_a_preset_is_built() {
	let mut members = [Sr25519Keyring::Alice, Sr25519Keyring::Bob, Sr25519Keyring::Charlie]
		.map(|key| key.to_account_id())
		.to_vec();
	members.sort();
	for preset in PRESETS {
		chain(preset).execute_with(|| {
			use crate::configs::governance::committee::TechnicalCollective;
			assert_eq!(pallet_collective::Members::<Runtime, TechnicalCollective>::get(), members);
			assert_eq!(pallet_collective::Prime::<Runtime, TechnicalCollective>::get(), None);
		});
	}
}

#[test]
fn should_keep_the_shape_tools_patch_when_a_preset_is_written() {
	let preset = genesis_presets::get_preset(&PresetId::from("local_testnet")).expect("it exists");
	let preset: Value = serde_json::from_slice(&preset).expect("it is JSON");
	let keys = &preset["session"]["keys"][0];
	assert_eq!(keys[0], keys[1]);
	for key in ["grandpa", "babe", "authority_discovery"] {
		assert!(keys[2][key].is_string(), "{key}");
	}
	assert!(preset["balances"]["balances"].is_array());
	assert!(preset["staking"]["stakers"].is_array());
	assert_eq!(preset["staking"]["validatorCount"], 2);
}
