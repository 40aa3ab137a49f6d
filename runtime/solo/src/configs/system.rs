// SPDX-License-Identifier: Apache-2.0

//! The base: blocks and time.

use crate::{
	migrations, weights, AccountId, Balance, Block, BlockNumber, Nonce, PalletInfo, Runtime, RuntimeCall,
	RuntimeEvent, RuntimeOrigin, RuntimeTask, SafeMode, TxPause, VERSION,
};
use frame_support::{derive_impl, parameter_types, traits::InsideBoth};
use frame_system::limits::BlockWeights;
use souk_runtime_common::{
	block::{block_weights, RuntimeBlockLength},
	constants::time::SLOT_DURATION,
};
use sp_version::RuntimeVersion;

parameter_types! {
	/// This runtime's version.
	pub const Version: RuntimeVersion = VERSION;
	/// The number of block hashes that are kept: three hours. A transaction's mortality can refer to these blocks.
	pub const BlockHashCount: BlockNumber = 4_096;
	/// The most that blocks and transactions may weigh.
	pub RuntimeBlockWeights: BlockWeights =
		block_weights(weights::BlockExecutionWeight::get(), weights::ExtrinsicBaseWeight::get());
	/// The generic Substrate prefix, until Souk has a registered one.
	pub const SS58Prefix: u16 = 42;
}

#[derive_impl(frame_system::config_preludes::SolochainDefaultConfig)]
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
	type MultiBlockMigrator = crate::Migrations;
	type SingleBlockMigrations = migrations::SingleBlock;
}

parameter_types! {
	/// The least time between two blocks: half a slot.
	pub const MinimumPeriod: u64 = SLOT_DURATION / 2;
}

impl pallet_timestamp::Config for Runtime {
	type Moment = u64;
	type OnTimestampSet = (crate::Babe, crate::Clock);
	type MinimumPeriod = MinimumPeriod;
	type WeightInfo = weights::pallet_timestamp::WeightInfo<Runtime>;
}
