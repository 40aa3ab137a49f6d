// SPDX-License-Identifier: Apache-2.0

//! The rates and deadlines of orders, and the terms of shops and promoters.

use crate::{
	constants::time::{DAYS, DAY_MS, HOUR_MS, MILLISECS_PER_BLOCK},
	BlockNumber,
};
use frame_support::parameter_types;
use souk_primitives::{Millis, MAX_PATH_DEPTH};
use sp_runtime::Perbill;

/// The commune fee, as a part of the sale: 6 ‰ (product decision 4).
pub const COMMUNE_FEE: Perbill = Perbill::from_parts(6_000_000);
/// The least experience fee, as a part of the sale: 15 % (product decision 5).
pub const MIN_EXPERIENCE_FEE: Perbill = Perbill::from_percent(15);
/// The platform's slice of the experience fee: 40 % (product decision 5).
pub const PLATFORM_SLICE: Perbill = Perbill::from_percent(40);
/// The most links of a promotion path (product decision 2).
pub const MAX_DEPTH: u32 = 3;
/// How long a seller has to accept an order.
pub const ACCEPT_PERIOD: Millis = 2 * DAY_MS;
/// How long a seller has to ship.
pub const SHIP_PERIOD: Millis = 7 * DAY_MS;
/// How long a buyer has to confirm delivery or dispute.
pub const DELIVERY_PERIOD: Millis = 14 * DAY_MS;
/// How long a seller has to answer a return.
pub const RETURN_PERIOD: Millis = 5 * DAY_MS;
/// How long a buyer has to dispute a refused return.
pub const DISPUTE_PERIOD: Millis = 3 * DAY_MS;
/// How long an arbiter has to rule once both sides of a dispute gave evidence.
pub const RULING_PERIOD: Millis = 14 * DAY_MS;
/// How long a final order stays readable.
pub const RETENTION: Millis = 90 * DAY_MS;
/// The part of what is in dispute that a standoff gives the buyer, in basis points. What each side then keeps of its share,
/// [`STANDOFF_FORFEIT`](super::orders::STANDOFF_FORFEIT) says.
pub const DEFAULT_RULING: u16 = 5_000;
/// How long a bond stays on hold after its owner gave it up, in blocks.
pub const UNBONDING_PERIOD: BlockNumber = 7 * DAYS;
/// The longest return window of a listing.
pub const MAX_RETURN_WINDOW: Millis = 60 * DAY_MS;
/// The longest life of a promotion link.
pub const MAX_LINK_LIFE: Millis = 180 * DAY_MS;
/// How long the deadline queue waits before it settles an order again that it could not settle.
pub const RETRY_PERIOD: Millis = HOUR_MS;
/// The longest time for which a signed till sale is good.
pub const SALE_LIFE: Millis = 7 * DAY_MS;
/// How long a promoter's record must be unchanged before any account may remove it.
pub const RECORD_RETENTION: Millis = 365 * DAY_MS;
/// The showcase slots that come with the capability to publish.
pub const INCLUDED_SLOTS: u32 = 10;

parameter_types! {
	/// No part of a sale.
	pub const NoRate: Perbill = Perbill::zero();
	/// The whole of a sale.
	pub const WholeRate: Perbill = Perbill::one();
	/// The largest commune fee: 5 % of the sale.
	pub const LargestCommuneFee: Perbill = Perbill::from_percent(5);
	/// The largest minimum of the experience fee: half of the sale, so that every listing can still pay its seller.
	pub const LargestExperienceFee: Perbill = Perbill::from_percent(50);
	/// No promoters at all.
	pub const NoDepth: u32 = 0;
	/// The hard cap of promotion paths.
	pub const LargestDepth: u32 = MAX_PATH_DEPTH;
	/// The shortest deadline: one block.
	pub const ShortestPeriod: Millis = MILLISECS_PER_BLOCK;
	/// The longest deadline: a year. Every deadline is bounded, so the life of an order is bounded too.
	pub const LongestPeriod: Millis = 365 * DAY_MS;
	/// No return window.
	pub const NoPeriod: Millis = 0;
	/// One block.
	pub const ShortestUnbonding: BlockNumber = 1;
	/// A year of blocks.
	pub const LongestUnbonding: BlockNumber = 365 * DAYS;
	/// No slots.
	pub const NoSlots: u32 = 0;
	/// As many slots as a capability may bring.
	pub const MostIncludedSlots: u32 = 100;
}
