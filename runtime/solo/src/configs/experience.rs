// SPDX-License-Identifier: Apache-2.0

//! Experience consensus, and what governance lets it do.

use super::{
	assets::NativeAndAssets,
	governance::{origins::Moderator, parameters::experience as set},
};
use crate::{
	AccountId, Balances, BlockNumber, Rewards, Runtime, RuntimeHoldReason, Shops, System, Timestamp,
};
use frame_support::{
	parameter_types,
	traits::{ConstU16, ConstU32, EitherOfDiverse},
	weights::Weight,
};
use frame_system::EnsureRoot;
use souk_runtime_common::{
	accounts::{ExperiencePool, Treasury},
	block::RuntimeBlockWeights,
	constants::time::EPOCH_SLOTS,
	parameters::{
		commerce::{LongestUnbonding, NoRate, ShortestUnbonding},
		experience::*,
		Within,
	},
};
use sp_runtime::Perbill;

parameter_types! {
	/// Where experience fees are.
	pub FeePot: AccountId = ExperiencePool::get();
	/// Where slashes, forfeited bonds and unclaimed pay go.
	pub Forfeited: AccountId = Treasury::get();
	/// An epoch: so much younger than the beginning of a cycle the randomness of its draws is.
	pub const RandomnessDelay: BlockNumber = EPOCH_SLOTS as BlockNumber;
	/// What of a block's idle time may close cycles.
	pub MaxClosingWeight: Weight = Perbill::from_percent(25) * RuntimeBlockWeights::get().max_block;
}

impl pallet_experience::Config for Runtime {
	// Until there is a court of jurors.
	type ArbiterOrigin = EitherOfDiverse<EnsureRoot<AccountId>, Moderator>;
	type ModerationOrigin = EitherOfDiverse<EnsureRoot<AccountId>, Moderator>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Balances;
	type Assets = NativeAndAssets;
	type Catalog = Shops;
	type Randomness = pallet_babe::RandomnessFromOneEpochAgo<Runtime>;
	type Time = Timestamp;
	type BlockNumberProvider = System;
	type Activity = Rewards;
	type Parameters = ValidRules<set::Rules>;
	type Bonds = ValidBonds<set::Bonds>;
	type Periods = ValidPeriods<set::Periods>;
	type ExpertRate = Within<set::ExpertRate, NoRate, LargestPart>;
	type TesterRate = Within<set::TesterRate, NoRate, LargestPart>;
	// Any part of a bond: its type bounds it.
	type Forfeit = set::Forfeit;
	type MaxReturn = Within<set::MaxReturn, OnceReturned, LargestReturn>;
	type UnbondingPeriod = Within<set::TesterUnbonding, ShortestUnbonding, LongestUnbonding>;
	type RandomnessDelay = RandomnessDelay;
	type Pot = FeePot;
	type Treasury = Forfeited;
	type MaxServiceWeight = MaxClosingWeight;
	type MaxModels = ConstU32<64>;
	type MaxVersions = ConstU16<16>;
	type MaxPanel = ConstU32<MAX_PANEL>;
	type MaxOpen = ConstU32<64>;
	type MaxAssets = ConstU32<4>;
	type WeightInfo = pallet_experience::weights::SubstrateWeight<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::CommerceBenchmarks;
}
