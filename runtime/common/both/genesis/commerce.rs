// SPDX-License-Identifier: Apache-2.0

//! The part of genesis that has nothing to do with who makes blocks: tokens, prices, the emission of an economy, governance.

use super::{costs, economy, rates};
use crate::{
	AccountId, AssetsConfig, Balance, BalancesConfig, OriginsConfig, PrepaidConfig, ReceiptsConfig,
	RewardsConfig, RuntimeGenesisConfig, ShopsConfig, SudoConfig, TechnicalCommitteeConfig, TranchesConfig,
};
use alloc::{vec, vec::Vec};
use frame_support::build_struct_json_patch;
use pallet_shops::{Charge, PriceTable};
use serde_json::Value;
use souk_math::economy::{Beneficiary, Preset, Token};
use souk_primitives::{rewards::SupplyCaps, TIME};
use souk_runtime_common::{
	constants::currency::{DECIMALS, TIME_MIN_BALANCE, UNITS},
	keyless,
};
use sp_keyring::Sr25519Keyring;

/// The endowment of each development account, of SOUK and of TIME: ten million, in base units.
pub const ENDOWMENT: Balance = 10_000_000 * UNITS;

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

/// The genesis of a chain under an economy, with these endowed accounts and this sudo key, but without those who make blocks. Referenda
/// run at this pace. Alice, Bob and Charlie are the technical committee.
pub fn genesis(preset: Preset, endowed: &[AccountId], sudo: Option<AccountId>, pace: u32) -> Value {
	let economy = preset.economy();
	let start = economy::start(economy, endowed, ENDOWMENT, beneficiary);
	build_struct_json_patch!(RuntimeGenesisConfig {
		balances: BalancesConfig { balances: start.souk },
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

/// What those who make blocks need at genesis, added. Neither has a key of the other.
pub fn with_consensus(commerce: Value, consensus: Value) -> Value {
	match (commerce, consensus) {
		(Value::Object(mut all), Value::Object(consensus)) => {
			all.extend(consensus);
			Value::Object(all)
		},
		(commerce, _) => commerce,
	}
}

/// The name of the preset whose referenda take minutes.
pub const MINUTES_PRESET: &str = "minutes";

/// Alice, Bob, Charlie, Dave, Eve, Ferdie and their stashes.
pub fn well_known() -> Vec<AccountId> {
	Sr25519Keyring::well_known().map(|key| key.to_account_id()).collect()
}
