// SPDX-License-Identifier: Apache-2.0

//! The genesis presets of chains: those of the solo chain by the same names, with collators in place of validators.

#[path = "../../common/both/genesis/commerce.rs"]
pub mod commerce;
#[path = "../../common/both/genesis/costs.rs"]
pub mod costs;
#[path = "../../common/both/genesis/economy.rs"]
pub mod economy;
#[path = "../../common/both/genesis/rates.rs"]
pub mod rates;

use crate::{
	configs::governance::origins::MOST_PACE, AccountId, Balance, CollatorSelectionConfig,
	ParachainInfoConfig, PolkadotXcmConfig, RuntimeGenesisConfig, SessionConfig, SessionKeys,
};
use alloc::{vec, vec::Vec};
use commerce::well_known;
use cumulus_primitives_core::ParaId;
use frame_support::build_struct_json_patch;
use serde_json::Value;
use souk_math::economy::Preset;
use souk_runtime_common::constants::currency::UNITS;
use sp_genesis_builder::{PresetId, DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET};
use sp_keyring::Sr25519Keyring;

pub use commerce::{ENDOWMENT, MINUTES_PRESET};

/// The number of the parachain in every preset. A relay chain gives another.
pub const PARA_ID: ParaId = ParaId::new(2_000);
/// The bond of a candidate to make blocks, in base units of SOUK.
pub const CANDIDACY_BOND: Balance = 10_000 * UNITS;

/// The genesis of a chain under an economy, with these collators, these endowed accounts and this sudo key. Referenda run at this
/// pace.
fn genesis(
	preset: Preset,
	collators: Vec<Sr25519Keyring>,
	endowed: Vec<AccountId>,
	sudo: Option<AccountId>,
	pace: u32,
) -> Value {
	let consensus = build_struct_json_patch!(RuntimeGenesisConfig {
		parachain_info: ParachainInfoConfig { parachain_id: PARA_ID, ..Default::default() },
		collator_selection: CollatorSelectionConfig {
			invulnerables: collators.iter().map(|key| key.to_account_id()).collect::<Vec<_>>(),
			candidacy_bond: CANDIDACY_BOND,
			desired_candidates: 0,
		},
		session: SessionConfig {
			keys: collators
				.iter()
				.map(|key| {
					let who = key.to_account_id();
					(who.clone(), who, SessionKeys { aura: key.public().into() })
				})
				.collect::<Vec<_>>(),
		},
		polkadot_xcm: PolkadotXcmConfig {
			safe_xcm_version: Some(staging_xcm::prelude::XCM_VERSION),
			..Default::default()
		},
	});
	commerce::with_consensus(commerce::genesis(preset, &endowed, sudo, pace), consensus)
}

fn development(economy: Preset) -> Value {
	let alice = Sr25519Keyring::Alice;
	genesis(economy, vec![alice], well_known(), Some(alice.to_account_id()), 1)
}

fn local_testnet() -> Value {
	genesis(Preset::Souk, vec![Sr25519Keyring::Alice, Sr25519Keyring::Bob], well_known(), None, 1)
}

fn minutes() -> Value {
	genesis(Preset::Souk, vec![Sr25519Keyring::Alice], well_known(), None, MOST_PACE)
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
