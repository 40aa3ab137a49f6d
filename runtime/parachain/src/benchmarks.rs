// SPDX-License-Identifier: Apache-2.0

//! The pallets of commerce that can be measured on this runtime. The weights of the runtime are those that were measured on the solo
//! runtime: calls and rows are the same.

#[path = "../../common/both/benchmarks.rs"]
mod commerce;

use crate::*;
use alloc::{string::String, vec::Vec};
use frame_benchmarking::{BenchmarkBatch, BenchmarkConfig, BenchmarkList};
use frame_support::traits::{StorageInfo, StorageInfoTrait, WhitelistedStorageKeys};

pub use commerce::CommerceBenchmarks;

frame_benchmarking::define_benchmarks!(
	[pallet_bonuses, Bonuses]
	[pallet_clock, Clock]
	[pallet_distribution, Distribution]
	[pallet_experience, Experience]
	[pallet_fiat, Fiat]
	[pallet_loyalty, Loyalty]
	[pallet_networks, Networks]
	[pallet_orders, Orders]
	[pallet_prepaid, Prepaid]
	[pallet_receipts, Receipts]
	[pallet_rewards, Rewards]
	[pallet_shops, Shops]
	[pallet_trace, Trace]
	[pallet_tranches, Tranches]
);

/// The benchmarks, and the storage they touch.
pub fn metadata(extra: bool) -> (Vec<BenchmarkList>, Vec<StorageInfo>) {
	let mut list = Vec::new();
	list_benchmarks!(list, extra);
	(list, AllPalletsWithSystem::storage_info())
}

/// Run benchmarks.
#[allow(non_local_definitions)]
pub fn dispatch(config: BenchmarkConfig) -> Result<Vec<BenchmarkBatch>, String> {
	let whitelist = AllPalletsWithSystem::whitelisted_storage_keys();
	let mut batches = Vec::new();
	let params = (&config, &whitelist);
	add_benchmarks!(params, batches);
	Ok(batches)
}
