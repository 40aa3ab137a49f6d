// SPDX-License-Identifier: Apache-2.0

//! The measured weights of calls.
//!
//! `make weights` measures a pallet in the wasm runtime and writes its file. Each file names the time, the machine and the
//! command. Experience, receipts and trace still have the hand-set weights of their crates. The pallets of polkadot-sdk use
//! the weights they ship with.

pub mod pallet_distribution;
pub mod pallet_orders;
pub mod pallet_rewards;
pub mod pallet_shops;
pub mod pallet_tranches;

/// The cost of one read and of one write of the database. ParityDB is the only database of the node. These are the SDK's
/// numbers for it, until our own are measured.
pub type DbWeight = frame_support::weights::constants::ParityDbWeight;
