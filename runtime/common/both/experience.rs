// SPDX-License-Identifier: Apache-2.0

//! Experience consensus, under the settings of governance.

use super::{
	assets::{Holds, NativeAndAssets},
	governance::{origins::Moderator, parameters::experience as settings},
};
use crate::{
	chain::{part_of_block, BlockCount, Randomness, LEAST_COMMIT, RANDOMNESS_DELAY},
	weights, AccountId, Balances, BlockNumber, Clock, Commune, Rewards, Runtime, RuntimeHoldReason, Shops,
	Trace,
};
use core::marker::PhantomData;
use frame_support::{
	parameter_types,
	traits::{ConstU16, ConstU32, EitherOfDiverse, Get},
	weights::Weight,
};
use frame_system::EnsureRoot;
use pallet_experience::CyclePeriods;
use souk_runtime_common::{
	keyless::{ExperiencePool, Treasury},
	parameters::{
		commerce::{LongestPeriod, LongestUnbonding, NoRate, ShortestUnbonding},
		experience::{
			FewestSeats, LargestExpertReturn, LargestPart, LargestReturn, LongestRest, MostCycles,
			MostProducers, MostSeats, OnceReturned, OneCycle, OneProducer, ShortestCase, ShortestRest,
			SmallestPart, ValidBonds, ValidPeriods, ValidRules, WholePart, MAX_PANEL,
		},
		standing::{MostPowerElsewhere, NoPart, ValidRates, MAX_SKILLS},
		Within,
	},
};
use sp_runtime::Perbill;

parameter_types! {
	/// The account that collects experience fees.
	pub FeePot: AccountId = ExperiencePool::get();
	/// The account that gets slashes, forfeited bonds and unclaimed pay.
	pub Forfeited: AccountId = Treasury::get();
	/// An epoch of the chain that randomness comes from. The randomness of a cycle's draws is at least so much younger than
	/// the beginning of the cycle.
	pub const RandomnessDelay: BlockNumber = RANDOMNESS_DELAY;
	/// The part of a block's idle time that may close cycles.
	pub MaxClosingWeight: Weight = part_of_block(Perbill::from_percent(25));
}

/// Reads periods whose commit window lasts until the draw is known, and half an epoch longer, on this chain.
pub struct WithDraw<Setting>(PhantomData<Setting>);
impl<Setting: Get<CyclePeriods>> Get<CyclePeriods> for WithDraw<Setting> {
	fn get() -> CyclePeriods {
		let periods = Setting::get();
		CyclePeriods { commit: periods.commit.max(LEAST_COMMIT), ..periods }
	}
}

impl pallet_experience::Config for Runtime {
	// These rule until there is a court of jurors.
	type ArbiterOrigin = EitherOfDiverse<EnsureRoot<AccountId>, Moderator>;
	type ModerationOrigin = EitherOfDiverse<EnsureRoot<AccountId>, Moderator>;
	// Moderators accuse, so others decide.
	type AppealOrigin = EnsureRoot<AccountId>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Balances;
	type Holds = Holds;
	type Assets = NativeAndAssets;
	type Catalog = Shops;
	type Items = Trace;
	type Randomness = Randomness;
	type Time = Clock;
	type BlockNumberProvider = BlockCount;
	type Activity = Rewards;
	type PanelWork = Commune;
	type Parameters = ValidRules<settings::Rules>;
	type Bonds = ValidBonds<settings::Bonds>;
	type Periods = ValidPeriods<WithDraw<settings::Periods>>;
	type ExpertRate = Within<settings::ExpertRate, NoRate, LargestPart>;
	type TesterRate = Within<settings::TesterRate, NoRate, LargestPart>;
	// Any part of a bond is allowed: its type bounds it.
	type Forfeit = settings::Forfeit;
	type MaxReturn = Within<settings::MaxReturn, OnceReturned, LargestReturn>;
	type MaxExpertReturn = Within<settings::MaxExpertReturn, OnceReturned, LargestExpertReturn>;
	type MinProducers = Within<settings::MinProducers, OneProducer, MostProducers>;
	type LeastUptake = Within<settings::LeastUptake, SmallestPart, WholePart>;
	type LeastPricePart = Within<settings::LeastPricePart, SmallestPart, WholePart>;
	type IdleAfter = Within<settings::IdleAfter, OneCycle, MostCycles>;
	type IdleSeats = Within<settings::IdleSeats, FewestSeats, MostSeats>;
	type AppealPeriod = Within<settings::CaseAppealPeriod, ShortestCase, LongestPeriod>;
	type DecisionPeriod = Within<settings::CaseDecisionPeriod, ShortestCase, LongestPeriod>;
	type CaseRest = Within<settings::CaseRest, ShortestRest, LongestRest>;
	type UnbondingPeriod = Within<settings::TesterUnbonding, ShortestUnbonding, LongestUnbonding>;
	type RandomnessDelay = RandomnessDelay;
	type Pot = FeePot;
	type Treasury = Forfeited;
	type MaxServiceWeight = MaxClosingWeight;
	type MaxModels = ConstU32<64>;
	type MaxVersions = ConstU16<16>;
	type MaxPanel = ConstU32<MAX_PANEL>;
	type MaxOpen = ConstU32<64>;
	type MaxAssets = ConstU32<4>;
	type BondRates = ValidRates<settings::BondRates>;
	type PowerElsewhere = Within<settings::PowerElsewhere, NoPart, MostPowerElsewhere>;
	type MaxSkills = ConstU32<MAX_SKILLS>;
	type WeightInfo = weights::pallet_experience::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::CommerceBenchmarks;
}
