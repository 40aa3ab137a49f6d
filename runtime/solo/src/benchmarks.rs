// SPDX-License-Identifier: Apache-2.0

//! Which pallets can be measured on this runtime.

use crate::*;
use alloc::{string::String, vec::Vec};
use frame_benchmarking::{BenchmarkBatch, BenchmarkConfig, BenchmarkList};
use frame_support::traits::{StorageInfo, StorageInfoTrait, WhitelistedStorageKeys};
use frame_system_benchmarking::{extensions::Pallet as SystemExtensionsBench, Pallet as SystemBench};

frame_benchmarking::define_benchmarks!(
	[frame_system, SystemBench::<Runtime>]
	[frame_system_extensions, SystemExtensionsBench::<Runtime>]
	[pallet_assets, Assets]
	[pallet_balances, Balances]
	[pallet_bags_list, VoterList]
	[pallet_conviction_voting, ConvictionVoting]
	[pallet_identity, Identity]
	[pallet_migrations, Migrations]
	[pallet_multisig, Multisig]
	[pallet_parameters, Parameters]
	[pallet_preimage, Preimage]
	[pallet_proxy, Proxy]
	[pallet_referenda, Referenda]
	[pallet_safe_mode, SafeMode]
	[pallet_scheduler, Scheduler]
	[pallet_staking, Staking]
	[pallet_sudo, Sudo]
	[pallet_timestamp, Timestamp]
	[pallet_transaction_payment, TransactionPayment]
	[pallet_treasury, Treasury]
	[pallet_tx_pause, TxPause]
	[pallet_utility, Utility]
	[pallet_vesting, Vesting]
	[pallet_distribution, Distribution]
	[pallet_orders, Orders]
	[pallet_shops, Shops]
);

impl frame_system_benchmarking::Config for Runtime {}
impl pallet_transaction_payment::BenchmarkConfig for Runtime {}

/// What benchmarks of distribution need: keys, the time, and TIME to pay with, which costs more to move than SOUK.
pub struct CommerceBenchmarks;
impl pallet_distribution::BenchmarkHelper<AccountId, Signature> for CommerceBenchmarks {
	fn promoter(index: u32) -> AccountId {
		pallet_distribution::DevKeys::promoter(index)
	}

	fn sign(index: u32, message: &[u8]) -> Signature {
		pallet_distribution::DevKeys::sign(index, message)
	}

	fn set_time(now: souk_primitives::Millis) {
		pallet_timestamp::Now::<Runtime>::put(now);
	}

	fn asset() -> souk_primitives::AssetId {
		use souk_runtime_common::{accounts, constants::currency::TIME_MIN_BALANCE};
		// Presets have it; a bare state has not, and then this succeeds.
		let _ = Assets::force_create(
			RuntimeOrigin::root(),
			souk_primitives::TIME,
			accounts::Governance::get().into(),
			true,
			TIME_MIN_BALANCE,
		);
		souk_primitives::AssetId::WithId(souk_primitives::TIME)
	}
}

/// What can be measured, and what storage it touches.
pub fn metadata(extra: bool) -> (Vec<BenchmarkList>, Vec<StorageInfo>) {
	let mut list = Vec::new();
	list_benchmarks!(list, extra);
	(list, AllPalletsWithSystem::storage_info())
}

/// Measure.
#[allow(non_local_definitions)]
pub fn dispatch(config: BenchmarkConfig) -> Result<Vec<BenchmarkBatch>, String> {
	let whitelist = AllPalletsWithSystem::whitelisted_storage_keys();
	let mut batches = Vec::new();
	let params = (&config, &whitelist);
	add_benchmarks!(params, batches);
	Ok(batches)
}
