// SPDX-License-Identifier: Apache-2.0

//! The measured weights of calls, as the solo runtime has them: calls, rows and database are the same. Only the proof is this chain's
//! own. The files count the bytes of the rows that a call reads, and after each transaction the weight is set right by what was really
//! recorded.

#[path = "../../../solo/src/weights/block_weights.rs"]
pub mod block_weights;
#[path = "../../../solo/src/weights/extrinsic_weights.rs"]
pub mod extrinsic_weights;
#[path = "../../../solo/src/weights/frame_system.rs"]
pub mod frame_system;
#[path = "../../../solo/src/weights/frame_system_extensions.rs"]
pub mod frame_system_extensions;
#[path = "../../../solo/src/weights/pallet_assets.rs"]
pub mod pallet_assets;
#[path = "../../../solo/src/weights/pallet_balances.rs"]
pub mod pallet_balances;
#[path = "../../../solo/src/weights/pallet_bonuses.rs"]
pub mod pallet_bonuses;
#[path = "../../../solo/src/weights/pallet_clock.rs"]
pub mod pallet_clock;
#[path = "../../../solo/src/weights/pallet_commune.rs"]
pub mod pallet_commune;
#[path = "../../../solo/src/weights/pallet_conviction_voting.rs"]
pub mod pallet_conviction_voting;
#[path = "../../../solo/src/weights/pallet_distribution.rs"]
pub mod pallet_distribution;
#[path = "../../../solo/src/weights/pallet_experience.rs"]
pub mod pallet_experience;
#[path = "../../../solo/src/weights/pallet_fiat.rs"]
pub mod pallet_fiat;
#[path = "../../../solo/src/weights/pallet_identity.rs"]
pub mod pallet_identity;
#[path = "../../../solo/src/weights/pallet_loyalty.rs"]
pub mod pallet_loyalty;
#[path = "../../../solo/src/weights/pallet_migrations.rs"]
pub mod pallet_migrations;
#[path = "../../../solo/src/weights/pallet_multisig.rs"]
pub mod pallet_multisig;
#[path = "../../../solo/src/weights/pallet_networks.rs"]
pub mod pallet_networks;
#[path = "../../../solo/src/weights/pallet_orders.rs"]
pub mod pallet_orders;
#[path = "../../../solo/src/weights/pallet_parameters.rs"]
pub mod pallet_parameters;
#[path = "../../../solo/src/weights/pallet_preimage.rs"]
pub mod pallet_preimage;
#[path = "../../../solo/src/weights/pallet_prepaid.rs"]
pub mod pallet_prepaid;
#[path = "../../../solo/src/weights/pallet_proxy.rs"]
pub mod pallet_proxy;
#[path = "../../../solo/src/weights/pallet_receipts.rs"]
pub mod pallet_receipts;
#[path = "../../../solo/src/weights/pallet_referenda.rs"]
pub mod pallet_referenda;
#[path = "../../../solo/src/weights/pallet_rewards.rs"]
pub mod pallet_rewards;
#[path = "../../../solo/src/weights/pallet_safe_mode.rs"]
pub mod pallet_safe_mode;
#[path = "../../../solo/src/weights/pallet_scheduler.rs"]
pub mod pallet_scheduler;
#[path = "../../../solo/src/weights/pallet_session.rs"]
pub mod pallet_session;
#[path = "../../../solo/src/weights/pallet_shops.rs"]
pub mod pallet_shops;
#[path = "../../../solo/src/weights/pallet_sudo.rs"]
pub mod pallet_sudo;
#[path = "../../../solo/src/weights/pallet_timestamp.rs"]
pub mod pallet_timestamp;
#[path = "../../../solo/src/weights/pallet_trace.rs"]
pub mod pallet_trace;
#[path = "../../../solo/src/weights/pallet_tranches.rs"]
pub mod pallet_tranches;
#[path = "../../../solo/src/weights/pallet_transaction_payment.rs"]
pub mod pallet_transaction_payment;
#[path = "../../../solo/src/weights/pallet_treasury.rs"]
pub mod pallet_treasury;
#[path = "../../../solo/src/weights/pallet_tx_pause.rs"]
pub mod pallet_tx_pause;
#[path = "../../../solo/src/weights/pallet_utility.rs"]
pub mod pallet_utility;
#[path = "../../../solo/src/weights/pallet_vesting.rs"]
pub mod pallet_vesting;
#[path = "../../../solo/src/weights/pallet_whitelist.rs"]
pub mod pallet_whitelist;
#[path = "../../../solo/src/weights/paritydb_weights.rs"]
pub mod paritydb_weights;

/// The SDK's weights of `pallet_collective`. Its benchmark of a motion that members carry by their silence cannot run here, because
/// silence is a no in this runtime, and without it there is no file of all its calls.
pub mod pallet_collective {
	/// See the module.
	pub type WeightInfo<T> = ::pallet_collective::weights::SubstrateWeight<T>;
}

pub use block_weights::BlockExecutionWeight;
pub use extrinsic_weights::ExtrinsicBaseWeight;

/// The cost of one read and of one write of ParityDB, the database that collators are to take.
pub type DbWeight = paritydb_weights::ParityDbWeight;
