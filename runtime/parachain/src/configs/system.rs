// SPDX-License-Identifier: Apache-2.0

//! The base: blocks and time.

use crate::{
	chain::MAXIMUM_BLOCK_WEIGHT, migrations, weights, AccountId, Balance, Block, BlockNumber, Nonce,
	PalletInfo, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin, RuntimeTask, SafeMode, TxPause, VERSION,
};
use frame_support::{
	derive_impl, parameter_types,
	traits::{ConstU64, InsideBoth},
};
use frame_system::limits::BlockWeights;
use souk_runtime_common::block::{block_weights_within, RuntimeBlockLength};
use sp_version::RuntimeVersion;

parameter_types! {
	/// This runtime's version.
	pub const Version: RuntimeVersion = VERSION;
	/// The number of block hashes that are kept: six hours and a half. A transaction's mortality can refer to these blocks.
	pub const BlockHashCount: BlockNumber = 4_096;
	/// The most that blocks and transactions may weigh.
	pub RuntimeBlockWeights: BlockWeights = block_weights_within(
		MAXIMUM_BLOCK_WEIGHT,
		weights::BlockExecutionWeight::get(),
		weights::ExtrinsicBaseWeight::get(),
	);
	/// The generic Substrate prefix, until Souk has a registered one.
	pub const SS58Prefix: u16 = 42;
}

#[derive_impl(frame_system::config_preludes::ParaChainDefaultConfig)]
impl frame_system::Config for Runtime {
	type BaseCallFilter = InsideBoth<SafeMode, TxPause>;
	type BlockWeights = RuntimeBlockWeights;
	type BlockLength = RuntimeBlockLength;
	type Nonce = Nonce;
	type AccountId = AccountId;
	type Block = Block;
	type BlockHashCount = BlockHashCount;
	type DbWeight = weights::DbWeight;
	type Version = Version;
	type AccountData = pallet_balances::AccountData<Balance>;
	type SystemWeightInfo = weights::frame_system::WeightInfo<Runtime>;
	type ExtensionsWeightInfo = weights::frame_system_extensions::WeightInfo<Runtime>;
	type SS58Prefix = SS58Prefix;
	// The relay chain looks at the code first, and lets it in some blocks later.
	type OnSetCode = cumulus_pallet_parachain_system::ParachainSetCode<Self>;
	type MultiBlockMigrator = crate::Migrations;
	type SingleBlockMigrations = migrations::SingleBlock;
}

impl cumulus_pallet_weight_reclaim::Config for Runtime {
	type WeightInfo = ();
}

impl pallet_timestamp::Config for Runtime {
	type Moment = u64;
	type OnTimestampSet = (crate::Aura, crate::Clock);
	// The slot of the relay chain decides the time of a block, and blocks in one slot have the same.
	type MinimumPeriod = ConstU64<0>;
	type WeightInfo = weights::pallet_timestamp::WeightInfo<Runtime>;
}
