// SPDX-License-Identifier: Apache-2.0

//! The measured weights of calls.
//!
//! `make weights` measures a pallet in the wasm runtime and writes its file. Each file names the day, the machine, the sources
//! and the command. A test (`measured`) names what is not measured yet, and fails where anything else is not. This file is no part
//! of the sources that are named, so whoever wires a measured file here can go on measuring.

pub mod block_weights;
pub mod extrinsic_weights;
pub mod frame_system;
pub mod frame_system_extensions;
pub mod pallet_assets;
pub mod pallet_bags_list;
pub mod pallet_balances;
pub mod pallet_bonuses;
pub mod pallet_clock;
pub mod pallet_commune;
pub mod pallet_conviction_voting;
pub mod pallet_distribution;
pub mod pallet_election_provider_support_benchmarking;
pub mod pallet_experience;
pub mod pallet_fiat;
pub mod pallet_identity;
pub mod pallet_loyalty;
pub mod pallet_migrations;
pub mod pallet_multisig;
pub mod pallet_networks;
pub mod pallet_orders;
pub mod pallet_parameters;
pub mod pallet_preimage;
pub mod pallet_prepaid;
pub mod pallet_proxy;
pub mod pallet_receipts;
pub mod pallet_referenda;
pub mod pallet_rewards;
pub mod pallet_safe_mode;
pub mod pallet_scheduler;
pub mod pallet_session;
pub mod pallet_shops;
pub mod pallet_staking;
pub mod pallet_sudo;
pub mod pallet_timestamp;
pub mod pallet_trace;
pub mod pallet_tranches;
pub mod pallet_transaction_payment;
pub mod pallet_treasury;
pub mod pallet_tx_pause;
pub mod pallet_utility;
pub mod pallet_vesting;
pub mod pallet_whitelist;
pub mod paritydb_weights;

/// The SDK's weights of `pallet_collective`. Its benchmark of a motion that members carry by their silence cannot run here, because
/// silence is a no in this runtime, and without it there is no file of all its calls.
pub mod pallet_collective {
	/// See the module.
	pub type WeightInfo<T> = ::pallet_collective::weights::SubstrateWeight<T>;
}

pub use block_weights::BlockExecutionWeight;
pub use extrinsic_weights::ExtrinsicBaseWeight;

/// The cost of one read and of one write of ParityDB, the only database of the node.
pub type DbWeight = paritydb_weights::ParityDbWeight;
