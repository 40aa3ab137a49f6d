// SPDX-License-Identifier: Apache-2.0

//! What calls weigh.
//!
//! Hand-set and conservative until measured on a named machine: pallets of polkadot-sdk use the weights they ship with,
//! Souk's own pallets the hand-set ones in their `weights.rs`. A generated file per pallet will go in this folder.

/// What one read and one write of the database cost: the SDK's numbers for ParityDB, the only database the node has, until
/// ours are measured.
pub type DbWeight = frame_support::weights::constants::ParityDbWeight;
