// SPDX-License-Identifier: Apache-2.0

//! The pallets that can be measured on this runtime, and the help that their benchmarks get from it.

#[path = "../../common/both/benchmarks.rs"]
mod commerce;

use crate::*;
use alloc::{string::String, vec::Vec};
use codec::Encode;
use frame_benchmarking::{BenchmarkBatch, BenchmarkConfig, BenchmarkList};
use frame_support::traits::{StorageInfo, StorageInfoTrait, WhitelistedStorageKeys};
use frame_system_benchmarking::{extensions::Pallet as SystemExtensionsBench, Pallet as SystemBench};
use pallet_election_provider_support_benchmarking::Pallet as ElectionBench;
use pallet_session_benchmarking::Pallet as SessionBench;

pub use commerce::CommerceBenchmarks;

frame_benchmarking::define_benchmarks!(
	[frame_system, SystemBench::<Runtime>]
	[frame_system_extensions, SystemExtensionsBench::<Runtime>]
	[pallet_assets, Assets]
	[pallet_balances, Balances]
	[pallet_bags_list, VoterList]
	[pallet_clock, Clock]
	[pallet_collective, TechnicalCommittee]
	[pallet_conviction_voting, ConvictionVoting]
	[pallet_election_provider_support_benchmarking, ElectionBench::<Runtime>]
	[pallet_identity, Identity]
	[pallet_migrations, Migrations]
	[pallet_multisig, Multisig]
	[pallet_parameters, Parameters]
	[pallet_preimage, Preimage]
	[pallet_proxy, Proxy]
	[pallet_referenda, Referenda]
	[pallet_safe_mode, SafeMode]
	[pallet_scheduler, Scheduler]
	[pallet_session, SessionBench::<Runtime>]
	[pallet_staking, Staking]
	[pallet_sudo, Sudo]
	[pallet_timestamp, Timestamp]
	[pallet_transaction_payment, TransactionPayment]
	[pallet_treasury, Treasury]
	[pallet_tx_pause, TxPause]
	[pallet_utility, Utility]
	[pallet_vesting, Vesting]
	[pallet_whitelist, Whitelist]
	[pallet_bonuses, Bonuses]
	[pallet_commune, Commune]
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

impl frame_system_benchmarking::Config for Runtime {}
impl pallet_transaction_payment::BenchmarkConfig for Runtime {}
impl pallet_election_provider_support_benchmarking::Config for Runtime {}
impl pallet_session_benchmarking::Config for Runtime {
	fn generate_session_keys_and_proof(owner: AccountId) -> (SessionKeys, Vec<u8>) {
		let generated = SessionKeys::generate(&owner.encode(), None);
		(generated.keys, generated.proof.encode())
	}
}

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
