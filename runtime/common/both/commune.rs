// SPDX-License-Identifier: Apache-2.0

//! The commune, under the settings of governance.

use super::{
	assets::{NativeAndAssets, PaymentAssets},
	exposures::{EraExposures, StakePart, LOOKBACK_ERAS},
	governance::parameters::commune as settings,
};
use crate::{
	chain::{BlockCount, Randomness},
	weights, Commune, Experience, Runtime,
};
use frame_support::traits::{ConstU32, Get};
use souk_runtime_common::{
	keyless::{self, Treasury},
	parameters::{
		commune::{MostClaimCycles, OneClaimCycle, ValidClaimCycles, MAX_SHARED_ASSETS},
		Within,
	},
};
use sp_runtime::Perbill;

/// For how many cycles a division can be claimed.
pub type ClaimCycles = ValidClaimCycles<
	Within<settings::ClaimCycles, OneClaimCycle, MostClaimCycles>,
	<Runtime as pallet_experience::Config>::Periods,
>;

/// The part of the running cycle that goes to stake.
pub struct RunningStakePart;
impl Get<Perbill> for RunningStakePart {
	fn get() -> Perbill {
		Commune::stake_part()
	}
}

impl pallet_commune::Config for Runtime {
	type Assets = NativeAndAssets;
	type PaymentAssets = PaymentAssets;
	type Exposures = EraExposures;
	type Cycles = Experience;
	type Randomness = Randomness;
	type BlockNumberProvider = BlockCount;
	type Pot = keyless::Commune;
	type Treasury = Treasury;
	type StakePart = StakePart;
	type ClaimCycles = ClaimCycles;
	// Its type bounds it. An asset that orders may not be paid in is left out.
	type SharedAssets = settings::SharedAssets;
	type MaxLookback = ConstU32<LOOKBACK_ERAS>;
	type MaxAssets = ConstU32<MAX_SHARED_ASSETS>;
	type WeightInfo = weights::pallet_commune::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::CommerceBenchmarks;
}
