// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
// Sums in tests may overflow: a test that panics fails.
#![cfg_attr(test, allow(clippy::arithmetic_side_effects))]
#![recursion_limit = "512"]
// The runtime macros write undocumented items in this module. The modules below ask for documentation again.
#![allow(missing_docs)]

#[cfg(feature = "std")]
include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));

extern crate alloc;

pub mod apis;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarks;
#[warn(missing_docs)]
pub mod chain;
#[warn(missing_docs)]
pub mod configs;
#[warn(missing_docs)]
pub mod genesis_presets;
#[warn(missing_docs)]
pub mod migrations;
#[path = "../../common/both/roles.rs"]
pub mod roles;
#[cfg(test)]
mod tests;
#[warn(missing_docs)]
pub mod weights;

use alloc::{borrow::Cow, vec::Vec};
use sp_runtime::{generic, impl_opaque_keys};
use sp_version::RuntimeVersion;

// The macros below need a plain name for every pallet.
use configs::governance::origins as pallet_origins;
use pallet_session::historical as pallet_session_historical;

pub use apis::{RuntimeApi, RUNTIME_API_VERSIONS};
pub use souk_runtime_common::{
	opaque, AccountId, AccountPublic, Address, Balance, BlockNumber, Hash, Header, Nonce, Signature,
};

/// The version of this runtime. A node decides by it whether it can run the runtime.
#[sp_version::runtime_version]
pub const VERSION: RuntimeVersion = RuntimeVersion {
	spec_name: Cow::Borrowed("souk"),
	impl_name: Cow::Borrowed("souk-node"),
	authoring_version: 1,
	spec_version: 1,
	impl_version: 1,
	apis: RUNTIME_API_VERSIONS,
	transaction_version: 1,
	system_version: 1,
};

/// The configuration BABE starts with: primary slots, and secondary slots whose author proves itself by a VRF.
pub const BABE_GENESIS_EPOCH_CONFIG: sp_consensus_babe::BabeEpochConfiguration =
	sp_consensus_babe::BabeEpochConfiguration {
		c: souk_runtime_common::constants::time::PRIMARY_PROBABILITY,
		allowed_slots: sp_consensus_babe::AllowedSlots::PrimaryAndSecondaryVRFSlots,
	};

impl_opaque_keys! {
	/// The keys of a validator.
	pub struct SessionKeys {
		/// Signs finality votes.
		pub grandpa: Grandpa,
		/// Signs blocks.
		pub babe: Babe,
		/// Signs the addresses by which other validators find it.
		pub authority_discovery: AuthorityDiscovery,
	}
}

/// The extensions of every transaction. They are in the order of westend-runtime of the same release, so every wallet can
/// sign without knowing Souk.
pub type TxExtension = (
	frame_system::AuthorizeCall<Runtime>,
	frame_system::CheckNonZeroSender<Runtime>,
	frame_system::CheckSpecVersion<Runtime>,
	frame_system::CheckTxVersion<Runtime>,
	frame_system::CheckGenesis<Runtime>,
	frame_system::CheckMortality<Runtime>,
	frame_system::CheckNonce<Runtime>,
	frame_system::CheckWeight<Runtime>,
	pallet_transaction_payment::ChargeTransactionPayment<Runtime>,
	frame_metadata_hash_extension::CheckMetadataHash<Runtime>,
	frame_system::WeightReclaim<Runtime>,
);

/// A transaction of this runtime.
pub type UncheckedExtrinsic = generic::UncheckedExtrinsic<Address, RuntimeCall, Signature, TxExtension>;
/// The bytes that a wallet signs.
pub type SignedPayload = generic::SignedPayload<RuntimeCall, TxExtension>;
/// A block of this runtime.
pub type Block = generic::Block<Header, UncheckedExtrinsic>;
/// A block with the proof that it is final.
pub type SignedBlock = generic::SignedBlock<Block>;
/// A block, by number or by hash.
pub type BlockId = generic::BlockId<Block>;

/// Executes blocks.
pub type Executive = frame_executive::Executive<
	Runtime,
	Block,
	frame_system::ChainContext<Runtime>,
	Runtime,
	AllPalletsWithSystem,
>;

// The indices never change, and any other Souk runtime must use the same. Hooks run in the order of the indices. Genesis
// runs in the order below, which is the same. The order matters: authorship notes the author before staking closes an era,
// and BABE runs before session.
#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Runtime;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Scheduler = pallet_scheduler;
	#[runtime::pallet_index(2)]
	pub type Preimage = pallet_preimage;
	#[runtime::pallet_index(3)]
	pub type Babe = pallet_babe;
	#[runtime::pallet_index(4)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(5)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(6)]
	pub type TransactionPayment = pallet_transaction_payment;
	#[runtime::pallet_index(7)]
	pub type Authorship = pallet_authorship;
	#[runtime::pallet_index(8)]
	pub type Staking = pallet_staking;
	#[runtime::pallet_index(9)]
	pub type Offences = pallet_offences;
	#[runtime::pallet_index(10)]
	pub type Historical = pallet_session_historical;
	#[runtime::pallet_index(11)]
	pub type Session = pallet_session;
	#[runtime::pallet_index(12)]
	pub type Grandpa = pallet_grandpa;
	#[runtime::pallet_index(13)]
	pub type AuthorityDiscovery = pallet_authority_discovery;
	#[runtime::pallet_index(14)]
	pub type VoterList = pallet_bags_list;
	#[runtime::pallet_index(15)]
	pub type Clock = pallet_clock;

	#[runtime::pallet_index(20)]
	pub type Assets = pallet_assets;
	#[runtime::pallet_index(21)]
	pub type AssetsHolder = pallet_assets_holder;
	#[runtime::pallet_index(22)]
	pub type AssetsFreezer = pallet_assets_freezer;

	#[runtime::pallet_index(30)]
	pub type Treasury = pallet_treasury;
	#[runtime::pallet_index(31)]
	pub type Vesting = pallet_vesting;
	#[runtime::pallet_index(32)]
	pub type Utility = pallet_utility;
	#[runtime::pallet_index(33)]
	pub type Proxy = pallet_proxy;
	#[runtime::pallet_index(34)]
	pub type Multisig = pallet_multisig;
	#[runtime::pallet_index(35)]
	pub type Identity = pallet_identity;
	#[runtime::pallet_index(36)]
	pub type Tranches = pallet_tranches;

	#[runtime::pallet_index(40)]
	pub type Referenda = pallet_referenda;
	#[runtime::pallet_index(41)]
	pub type ConvictionVoting = pallet_conviction_voting;
	#[runtime::pallet_index(42)]
	pub type Origins = pallet_origins;
	#[runtime::pallet_index(43)]
	pub type Parameters = pallet_parameters;
	#[runtime::pallet_index(44)]
	pub type Migrations = pallet_migrations;
	#[runtime::pallet_index(45)]
	pub type SafeMode = pallet_safe_mode;
	#[runtime::pallet_index(46)]
	pub type TxPause = pallet_tx_pause;
	#[runtime::pallet_index(47)]
	pub type TechnicalCommittee = pallet_collective<Instance1>;
	#[runtime::pallet_index(48)]
	pub type Whitelist = pallet_whitelist;
	#[runtime::pallet_index(49)]
	pub type Sudo = pallet_sudo;

	#[runtime::pallet_index(60)]
	pub type Shops = pallet_shops;
	#[runtime::pallet_index(61)]
	pub type Orders = pallet_orders;
	#[runtime::pallet_index(62)]
	pub type Distribution = pallet_distribution;
	#[runtime::pallet_index(63)]
	pub type Experience = pallet_experience;
	#[runtime::pallet_index(64)]
	pub type Trace = pallet_trace;
	#[runtime::pallet_index(65)]
	pub type Receipts = pallet_receipts;
	#[runtime::pallet_index(66)]
	pub type Rewards = pallet_rewards;
	#[runtime::pallet_index(67)]
	pub type Commune = pallet_commune;
	#[runtime::pallet_index(68)]
	pub type Prepaid = pallet_prepaid;
	#[runtime::pallet_index(69)]
	pub type Networks = pallet_networks;
	#[runtime::pallet_index(70)]
	pub type Bonuses = pallet_bonuses;
	#[runtime::pallet_index(71)]
	pub type Loyalty = pallet_loyalty;
	#[runtime::pallet_index(72)]
	pub type Fiat = pallet_fiat;
}
