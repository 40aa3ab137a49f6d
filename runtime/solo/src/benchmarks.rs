// SPDX-License-Identifier: Apache-2.0

//! Which pallets can be measured on this runtime.

use crate::{configs::assets::NativeAndAssets, *};
use alloc::{string::String, vec::Vec};
use frame_benchmarking::{BenchmarkBatch, BenchmarkConfig, BenchmarkList};
use frame_support::{
	assert_ok,
	traits::{
		fungibles::{Inspect as _, Mutate as _},
		Hooks, StorageInfo, StorageInfoTrait, WhitelistedStorageKeys,
	},
};
use frame_system_benchmarking::{extensions::Pallet as SystemExtensionsBench, Pallet as SystemBench};
use souk_primitives::{
	activity::{RewardEra, RewardEras},
	AssetId, Millis, TIME,
};
use souk_runtime_common::{accounts, constants::currency::TIME_MIN_BALANCE};

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
	[pallet_experience, Experience]
	[pallet_orders, Orders]
	[pallet_receipts, Receipts]
	[pallet_rewards, Rewards]
	[pallet_shops, Shops]
	[pallet_trace, Trace]
	[pallet_tranches, Tranches]
);

impl frame_system_benchmarking::Config for Runtime {}
impl pallet_transaction_payment::BenchmarkConfig for Runtime {}

/// What benchmarks of Souk's pallets need: keys, the time, and TIME to pay with, which costs more to move than SOUK.
pub struct CommerceBenchmarks;

impl CommerceBenchmarks {
	fn set_time(now: Millis) {
		pallet_timestamp::Now::<Runtime>::put(now);
	}

	/// TIME. Presets have it; a bare state has not.
	fn time() -> AssetId {
		if !Assets::asset_exists(TIME) {
			let owner = accounts::Governance::get().into();
			assert_ok!(Assets::force_create(RuntimeOrigin::root(), TIME, owner, true, TIME_MIN_BALANCE));
		}
		AssetId::WithId(TIME)
	}
}

impl pallet_distribution::BenchmarkHelper<AccountId, Signature> for CommerceBenchmarks {
	fn promoter(index: u32) -> AccountId {
		pallet_distribution::DevKeys::promoter(index)
	}

	fn sign(index: u32, message: &[u8]) -> Signature {
		pallet_distribution::DevKeys::sign(index, message)
	}

	fn set_time(now: Millis) {
		Self::set_time(now);
	}

	fn asset() -> AssetId {
		Self::time()
	}
}

impl pallet_experience::BenchmarkHelper for CommerceBenchmarks {
	fn set_time(now: Millis) {
		Self::set_time(now);
	}

	fn fund_pot(amount: Balance) -> AssetId {
		let asset = Self::time();
		assert_ok!(NativeAndAssets::mint_into(asset.clone(), &accounts::ExperiencePool::get(), amount));
		asset
	}
}

impl pallet_receipts::BenchmarkHelper<AccountId, Signature> for CommerceBenchmarks {
	fn customer(index: u32) -> AccountId {
		pallet_receipts::DevKeys::customer(index)
	}

	fn sign(index: u32, message: &[u8]) -> Signature {
		pallet_receipts::DevKeys::sign(index, message)
	}

	fn set_time(now: Millis) {
		Self::set_time(now);
	}

	fn skip_eras(eras: RewardEra) {
		// Starts the clock of eras where no block has.
		Rewards::on_initialize(2);
		let skipped = <Rewards as RewardEras>::length().saturating_mul(eras.into());
		Self::set_time(Timestamp::get().saturating_add(skipped));
	}
}

impl pallet_rewards::BenchmarkHelper for CommerceBenchmarks {
	fn set_time(now: Millis) {
		Self::set_time(now);
	}

	fn create_time() {
		Self::time();
	}
}

impl pallet_trace::benchmarking::BenchmarkHelper for CommerceBenchmarks {
	fn set_time(now: Millis) {
		Self::set_time(now);
	}
}

impl pallet_tranches::BenchmarkHelper for CommerceBenchmarks {
	fn set_time(now: Millis) {
		Self::set_time(now);
	}

	fn asset() -> AssetId {
		Self::time()
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
