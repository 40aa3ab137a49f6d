// SPDX-License-Identifier: Apache-2.0

//! The genesis presets of chains.
//!
//! A network is a preset, never a cargo feature, and so is an economy. The keys of every preset here are public. `esc`, `ecom`,
//! `bizkey`, `ctt` and `souk` are the `development` chain under each economy (product decision 7). `development`,
//! `local_testnet` and `minutes` run `souk`.
//!
//! The chains of one developer have a sudo key. `local_testnet` has none, because networks are made out of it, and neither has
//! `minutes`, because it is there to show that referenda alone are enough: a day of governance takes half a minute on it.

#[path = "../../common/both/genesis/commerce.rs"]
pub mod commerce;
#[path = "../../common/both/genesis/costs.rs"]
pub mod costs;
#[path = "../../common/both/genesis/economy.rs"]
pub mod economy;
#[path = "../../common/both/genesis/rates.rs"]
pub mod rates;

use crate::{
	configs::{governance::origins::MOST_PACE, staking::MAX_ACTIVE_VALIDATORS},
	AccountId, BabeConfig, Balance, RuntimeGenesisConfig, SessionConfig, SessionKeys, StakingConfig,
	BABE_GENESIS_EPOCH_CONFIG,
};
use alloc::{vec, vec::Vec};
use commerce::well_known;
use frame_support::build_struct_json_patch;
use pallet_staking::StakerStatus;
use serde_json::Value;
use souk_math::economy::Preset;
use souk_runtime_common::constants::currency::UNITS;
use sp_genesis_builder::{PresetId, DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET};
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};
use sp_runtime::Perbill;

pub use commerce::{ENDOWMENT, MINUTES_PRESET};

/// The bond of each development validator, in base units of SOUK.
pub const STASH: Balance = 1_000_000 * UNITS;

/// A validator of the first block.
struct Authority {
	/// The account that bonds and gets the rewards.
	stash: AccountId,
	/// Its session keys.
	keys: SessionKeys,
}

/// A validator with public keys.
fn development_authority(
	stash: Sr25519Keyring,
	session: Sr25519Keyring,
	finality: Ed25519Keyring,
) -> Authority {
	Authority {
		stash: stash.to_account_id(),
		keys: SessionKeys {
			grandpa: finality.public().into(),
			babe: session.public().into(),
			authority_discovery: session.public().into(),
		},
	}
}

fn alice() -> Authority {
	development_authority(Sr25519Keyring::AliceStash, Sr25519Keyring::Alice, Ed25519Keyring::Alice)
}

fn bob() -> Authority {
	development_authority(Sr25519Keyring::BobStash, Sr25519Keyring::Bob, Ed25519Keyring::Bob)
}

/// The genesis of a chain under an economy, with these validators, these endowed accounts and this sudo key. Referenda run at this
/// pace.
fn genesis(
	preset: Preset,
	authorities: Vec<Authority>,
	endowed: Vec<AccountId>,
	sudo: Option<AccountId>,
	pace: u32,
) -> Value {
	let count = u32::try_from(authorities.len()).unwrap_or(MAX_ACTIVE_VALIDATORS);
	let consensus = build_struct_json_patch!(RuntimeGenesisConfig {
		babe: BabeConfig { epoch_config: BABE_GENESIS_EPOCH_CONFIG },
		session: SessionConfig {
			keys: authorities
				.iter()
				.map(|authority| (authority.stash.clone(), authority.stash.clone(), authority.keys.clone()))
				.collect::<Vec<_>>(),
		},
		staking: StakingConfig {
			validator_count: count,
			minimum_validator_count: 1,
			slash_reward_fraction: Perbill::from_percent(10),
			min_validator_bond: 1_000 * UNITS,
			min_nominator_bond: 10 * UNITS,
			stakers: authorities
				.iter()
				.map(|authority| {
					let stash = authority.stash.clone();
					(stash.clone(), stash, STASH, StakerStatus::<AccountId>::Validator)
				})
				.collect::<Vec<_>>(),
		},
	});
	commerce::with_consensus(commerce::genesis(preset, &endowed, sudo, pace), consensus)
}

fn development(economy: Preset) -> Value {
	genesis(economy, vec![alice()], well_known(), Some(Sr25519Keyring::Alice.to_account_id()), 1)
}

fn local_testnet() -> Value {
	genesis(Preset::Souk, vec![alice(), bob()], well_known(), None, 1)
}

fn minutes() -> Value {
	genesis(Preset::Souk, vec![alice()], well_known(), None, MOST_PACE)
}

/// The preset of this name, as JSON over the default genesis.
pub fn get_preset(id: &PresetId) -> Option<Vec<u8>> {
	let patch = match id.as_ref() {
		DEV_RUNTIME_PRESET => development(Preset::Souk),
		LOCAL_TESTNET_RUNTIME_PRESET => local_testnet(),
		MINUTES_PRESET => minutes(),
		name => development(Preset::by_name(name)?),
	};
	serde_json::to_vec(&patch).ok()
}

/// Every preset.
pub fn preset_names() -> Vec<PresetId> {
	[DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET, MINUTES_PRESET]
		.into_iter()
		.chain(Preset::ALL.map(Preset::name))
		.map(PresetId::from)
		.collect()
}
