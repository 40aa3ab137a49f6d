// SPDX-License-Identifier: Apache-2.0

//! The genesis presets of chains.
//!
//! A network is a preset, never a cargo feature, and so is an economy. The keys of every preset here are public. `esc`, `ecom`,
//! `bizkey`, `ctt` and `souk` are the `development` chain under each economy (product decision 7). `development`,
//! `local_testnet` and `minutes` run `souk`.
//!
//! The chains of one developer have a sudo key. `local_testnet` has none, because networks are made out of it, and neither has
//! `minutes`, because it is there to show that referenda alone are enough: a day of governance takes half a minute on it.

pub mod costs;
pub mod economy;
pub mod rates;

use crate::{
	configs::{governance::origins::MOST_PACE, staking::MAX_ACTIVE_VALIDATORS},
	AccountId, AssetsConfig, BabeConfig, Balance, BalancesConfig, OriginsConfig, PrepaidConfig,
	ReceiptsConfig, RewardsConfig, RuntimeGenesisConfig, SessionConfig, SessionKeys, ShopsConfig,
	StakingConfig, SudoConfig, TechnicalCommitteeConfig, TranchesConfig, BABE_GENESIS_EPOCH_CONFIG,
};
use alloc::{vec, vec::Vec};
use frame_support::build_struct_json_patch;
use pallet_shops::{Charge, PriceTable};
use pallet_staking::StakerStatus;
use serde_json::Value;
use souk_math::economy::{Beneficiary, Preset, Token};
use souk_primitives::{rewards::SupplyCaps, TIME};
use souk_runtime_common::{
	constants::currency::{DECIMALS, TIME_MIN_BALANCE, UNITS},
	keyless,
};
use sp_genesis_builder::{PresetId, DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET};
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};
use sp_runtime::Perbill;

/// The endowment of each development account, of SOUK and of TIME: ten million, in base units.
pub const ENDOWMENT: Balance = 10_000_000 * UNITS;
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

/// The first prices of a shop and its capabilities. The bond comes back. The fee is sealed in the sink, except the part that
/// the economy recycles.
fn prices() -> PriceTable {
	let souk = |amount: Balance| amount.saturating_mul(UNITS);
	let charge = |bond, fee| Some(Charge { bond: souk(bond), fee: souk(fee) });
	PriceTable {
		open: charge(10, 1),
		publish: charge(50, 5),
		distribute: charge(100, 10),
		market: charge(100, 10),
		network: charge(200, 20),
		slot: charge(5, 1),
	}
}

/// The account that stands for a beneficiary of an economy on development chains.
fn beneficiary(who: Beneficiary) -> AccountId {
	match who {
		Beneficiary::EarlySupporters => Sr25519Keyring::CharlieStash,
		Beneficiary::Team => Sr25519Keyring::DaveStash,
		Beneficiary::Foundation => Sr25519Keyring::EveStash,
		Beneficiary::EarlyUsers => Sr25519Keyring::FerdieStash,
	}
	.to_account_id()
}

/// The genesis of a chain under an economy, with these validators, these endowed accounts and this sudo key. Referenda run at this
/// pace. Alice, Bob and Charlie are the technical committee.
fn genesis(
	preset: Preset,
	authorities: Vec<Authority>,
	endowed: Vec<AccountId>,
	sudo: Option<AccountId>,
	pace: u32,
) -> Value {
	let economy = preset.economy();
	let start = economy::start(economy, &endowed, ENDOWMENT, beneficiary);
	let count = u32::try_from(authorities.len()).unwrap_or(MAX_ACTIVE_VALIDATORS);
	build_struct_json_patch!(RuntimeGenesisConfig {
		balances: BalancesConfig { balances: start.souk },
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
		assets: AssetsConfig {
			assets: vec![(TIME, keyless::Governance::get(), true, TIME_MIN_BALANCE)],
			metadata: vec![(TIME, b"Time".to_vec(), b"TIME".to_vec(), DECIMALS)],
			accounts: start.time.into_iter().map(|(who, amount)| (TIME, who, amount)).collect::<Vec<_>>(),
		},
		shops: ShopsConfig { prices: prices() },
		receipts: ReceiptsConfig { costs: costs::table(), ..Default::default() },
		// Assumptions, for chains on which nobody sets rates. Any other network starts without.
		prepaid: PrepaidConfig { rates: rates::table(), ..Default::default() },
		tranches: TranchesConfig { allocations: start.vesting },
		rewards: RewardsConfig {
			policies: start.policies,
			referral: start.bounties,
			recycling: start.recycling,
			mode: economy.mode,
			role_weights: Some(preset.role_weights().into()),
			caps: Some(SupplyCaps { souk: economy.cap(Token::Souk), time: economy.cap(Token::Time) }),
		},
		origins: OriginsConfig { pace, ..Default::default() },
		technical_committee: TechnicalCommitteeConfig {
			members: [Sr25519Keyring::Alice, Sr25519Keyring::Bob, Sr25519Keyring::Charlie]
				.map(|key| key.to_account_id())
				.to_vec(),
			..Default::default()
		},
		sudo: SudoConfig { key: sudo },
	})
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

/// The name of the preset whose referenda take minutes.
pub const MINUTES_PRESET: &str = "minutes";

/// Alice, Bob, Charlie, Dave, Eve, Ferdie and their stashes.
fn well_known() -> Vec<AccountId> {
	Sr25519Keyring::well_known().map(|key| key.to_account_id()).collect()
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
