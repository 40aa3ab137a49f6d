// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
// The numbers of tests are small.
#![cfg_attr(test, allow(clippy::arithmetic_side_effects))]

extern crate alloc;

pub mod activity;
pub mod api;
pub mod bonus;
pub mod clock;
pub mod codes;
pub mod commune;
pub mod content;
pub mod experience;
pub mod fiat;
pub mod gs1;
pub mod holds;
pub mod json;
pub mod listing;
pub mod loyalty;
pub mod money;
pub mod network;
pub mod order;
pub mod prepaid;
pub mod promotion;
pub mod receipts;
pub mod rewards;
pub mod roles;
pub mod sale;
pub mod shop;
pub mod signed;
pub mod standing;
#[cfg(test)]
mod testing;
mod text;
pub mod trace;
pub mod traits;
pub mod weighing;

use frame_support::traits::fungible::NativeOrWithId;

pub use souk_math::{Balance, MaxPathDepth, MaxServices, BASIS_POINTS, MAX_PATH_DEPTH, MAX_SERVICES};

/// A shop, numbered by the chain in the order shops were opened.
pub type ShopId = u32;
/// A listing, numbered by the chain across all shops.
pub type ListingId = u64;
/// An order, numbered by the chain across all shops.
pub type OrderId = u64;
/// A campaign, numbered by the chain across all shops.
pub type CampaignId = u32;
/// Milliseconds since the Unix epoch, or a length of time in milliseconds. Deadlines for people use this unit.
pub type Millis = u64;
/// The native token SOUK, or an asset by its number; TIME is asset 1.
pub type AssetId = NativeOrWithId<u32>;

/// The asset number of TIME.
pub const TIME: u32 = 1;
