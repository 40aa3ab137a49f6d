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
#[warn(missing_docs)]
pub mod relay;
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
use relay as pallet_relay;

pub use apis::{RuntimeApi, RUNTIME_API_VERSIONS};
pub use souk_runtime_common::{
	opaque, AccountId, AccountPublic, Address, Balance, BlockNumber, Hash, Header, Nonce, Signature,
};

/// The version of this runtime. Collators and the relay chain decide by it.
#[sp_version::runtime_version]
pub const VERSION: RuntimeVersion = RuntimeVersion {
	spec_name: Cow::Borrowed("souk-parachain"),
	impl_name: Cow::Borrowed("souk-parachain"),
	authoring_version: 1,
	spec_version: 1,
	impl_version: 1,
	apis: RUNTIME_API_VERSIONS,
	transaction_version: 1,
	system_version: 1,
};

impl_opaque_keys! {
	/// The keys of a collator.
	pub struct SessionKeys {
		/// Signs blocks.
		pub aura: Aura,
	}
}

/// The extensions of every transaction. A wallet signs the same as for the solo chain. The wrapper adds no bytes: it takes the place of
/// `WeightReclaim`, and gives back the proof size that a transaction did not need, or charges what it needed more.
pub type TxExtension = cumulus_pallet_weight_reclaim::StorageWeightReclaim<
	Runtime,
	(
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
	),
>;

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

// A pallet that the solo runtime has too has the same index in it. A pallet that only this runtime has has an index that the solo
// runtime leaves free. Genesis and hooks run in the order below, not in that of the indices: collators must be named before the first
// session begins, Aura's extension copies the authorities of that session, and no index below that of sessions is free.
#[frame_support::runtime(legacy_ordering)]
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
	#[runtime::pallet_index(4)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(5)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(6)]
	pub type TransactionPayment = pallet_transaction_payment;
	#[runtime::pallet_index(7)]
	pub type Authorship = pallet_authorship;
	#[runtime::pallet_index(16)]
	pub type ParachainSystem = cumulus_pallet_parachain_system;
	#[runtime::pallet_index(17)]
	pub type ParachainInfo = staging_parachain_info;
	#[runtime::pallet_index(23)]
	pub type CollatorSelection = pallet_collator_selection;
	#[runtime::pallet_index(11)]
	pub type Session = pallet_session;
	#[runtime::pallet_index(18)]
	pub type Aura = pallet_aura;
	#[runtime::pallet_index(19)]
	pub type AuraExt = cumulus_pallet_aura_ext;
	#[runtime::pallet_index(15)]
	pub type Clock = pallet_clock;
	#[runtime::pallet_index(29)]
	pub type Relay = pallet_relay;

	#[runtime::pallet_index(20)]
	pub type Assets = pallet_assets;
	#[runtime::pallet_index(21)]
	pub type AssetsHolder = pallet_assets_holder;
	#[runtime::pallet_index(22)]
	pub type AssetsFreezer = pallet_assets_freezer;

	#[runtime::pallet_index(24)]
	pub type WeightReclaim = cumulus_pallet_weight_reclaim;
	#[runtime::pallet_index(25)]
	pub type XcmpQueue = cumulus_pallet_xcmp_queue;
	#[runtime::pallet_index(26)]
	pub type PolkadotXcm = pallet_xcm;
	#[runtime::pallet_index(27)]
	pub type CumulusXcm = cumulus_pallet_xcm;
	#[runtime::pallet_index(28)]
	pub type MessageQueue = pallet_message_queue;

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

// The entry point by which the validators of the relay chain check a block.
cumulus_pallet_parachain_system::register_validate_block! {
	Runtime = Runtime,
	BlockExecutor = cumulus_pallet_aura_ext::BlockExecutor::<Runtime, Executive>,
}
