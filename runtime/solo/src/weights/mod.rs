// SPDX-License-Identifier: Apache-2.0

//! What calls weigh.
//!
//! A file per pallet that was measured, in the wasm runtime, and written by `make weights`; each says when, on which
//! machine and by which command. Experience, receipts and trace still have the hand-set weights of their crates; pallets
//! of polkadot-sdk use the weights they ship with.

pub mod pallet_distribution;
pub mod pallet_orders;
pub mod pallet_rewards;
pub mod pallet_shops;
pub mod pallet_tranches;

/// What one read and one write of the database cost: the SDK's numbers for ParityDB, the only database the node has, until
/// ours are measured.
pub type DbWeight = frame_support::weights::constants::ParityDbWeight;
