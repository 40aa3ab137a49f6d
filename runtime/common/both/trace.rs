// SPDX-License-Identifier: Apache-2.0

//! Item histories, under the settings of governance.

use super::governance::{origins::Moderator, parameters::trace as settings};
use crate::{weights, AccountId, Balance, Balances, Clock, Rewards, Runtime, RuntimeHoldReason, Timestamp};
use frame_support::{
	parameter_types,
	traits::{ConstU32, EitherOfDiverse},
};
use frame_system::EnsureRoot;
use souk_runtime_common::{
	constants::currency::{deposit, UNITS},
	parameters::{
		commerce::{LongestPeriod, ShortestPeriod},
		trace::LongestRetention,
		Within,
	},
};

parameter_types! {
	/// The deposit of a party for its GLN.
	pub const PartyDeposit: Balance = 10 * UNITS;
	/// The deposit of a party for its company prefix, besides.
	pub const PrefixDeposit: Balance = 10 * UNITS;
	/// The deposit of a party for a place.
	pub const PlaceDeposit: Balance = UNITS;
	/// The deposit of a party for an ask.
	pub const AskDeposit: Balance = UNITS;
	/// The deposit of an account for each row that it records.
	pub const TraceRowDeposit: Balance = deposit(1, 0);
	/// The deposit for each byte of a row.
	pub const TraceByteDeposit: Balance = deposit(0, 1);
}

impl pallet_trace::Config for Runtime {
	type ModerationOrigin = EitherOfDiverse<EnsureRoot<AccountId>, Moderator>;
	type RecallOrigin = EitherOfDiverse<EnsureRoot<AccountId>, Moderator>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Balances;
	type Activity = Rewards;
	type Time = Clock;
	type Calendar = Timestamp;
	type WeightInfo = weights::pallet_trace::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::CommerceBenchmarks;
	type PartyDeposit = PartyDeposit;
	type PrefixDeposit = PrefixDeposit;
	type PlaceDeposit = PlaceDeposit;
	type AskDeposit = AskDeposit;
	type RowDeposit = TraceRowDeposit;
	type ByteDeposit = TraceByteDeposit;
	type Retention = Within<settings::HistoryRetention, ShortestPeriod, LongestRetention>;
	type TransitPeriod = Within<settings::TransitPeriod, ShortestPeriod, LongestPeriod>;
	type DefaultSpread = settings::DefaultSpread;
	type ProducerSpread = settings::ProducerSpread;
	type MaxBatch = ConstU32<200>;
	// So many parts of lots that are shipped as answers to asks, at the cost of others, fit a block. Other items cost a tenth.
	type MaxBatchItems = ConstU32<400>;
}
