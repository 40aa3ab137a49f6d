// SPDX-License-Identifier: Apache-2.0

//! The commune divides by stake and by work. There is no stake on this chain, so all of it goes to work.

use crate::{AccountId, Balance};
use alloc::vec::Vec;
use frame_support::parameter_types;
use souk_primitives::commune::{Exposures, StakePage, StakingEra};
use sp_runtime::Perbill;

/// The last eras of a cycle that can be drawn. There is one, and nothing was staked in it.
pub const LOOKBACK_ERAS: u32 = 1;

parameter_types! {
	/// The part of the commune's funds that goes to stake: nothing, whatever the parameter of governance says.
	pub const StakePart: Perbill = Perbill::zero();
}

/// Nobody stakes.
pub struct EraExposures;
impl Exposures<AccountId> for EraExposures {
	fn active() -> StakingEra {
		0
	}

	fn total(_: StakingEra) -> Balance {
		0
	}

	fn stake(_: StakingEra, _: &AccountId, _: StakePage, _: &AccountId) -> Balance {
		0
	}

	fn places(_: StakingEra, _: &AccountId) -> Vec<(AccountId, StakePage, Balance)> {
		Vec::new()
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_stake(_: StakingEra, who: &AccountId) -> (AccountId, StakePage) {
		(who.clone(), 0)
	}
}
