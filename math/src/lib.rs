// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
// The numbers of tests are small.
#![cfg_attr(test, allow(clippy::arithmetic_side_effects))]

#[cfg(feature = "serde")]
extern crate alloc;

pub mod accumulator;
pub mod bizpower;
pub mod bound;
pub mod commission;
pub mod economy;
pub mod emission;
pub mod experience;
mod fixed;
#[cfg(feature = "serde")]
pub mod json;
pub mod power;
#[cfg(test)]
mod testing;
pub mod vesting;
pub mod waterfall;

/// An amount in the base units of whichever asset is being split.
pub type Balance = u128;

/// The hard cap on the promoters of one promotion path (product decision 2). Governance sets a lower limit.
pub const MAX_PATH_DEPTH: u32 = 8;

/// [`MAX_PATH_DEPTH`] as a type-level bound.
pub type MaxPathDepth = bounded_collections::ConstU32<MAX_PATH_DEPTH>;

/// The most service providers of one sale.
pub const MAX_SERVICES: u32 = 8;

/// [`MAX_SERVICES`] as a type-level bound.
pub type MaxServices = bounded_collections::ConstU32<MAX_SERVICES>;

/// Basis points in a whole.
pub const BASIS_POINTS: u16 = 10_000;
