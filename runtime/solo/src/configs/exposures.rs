// SPDX-License-Identifier: Apache-2.0

//! The exposures of staking that the commune divides by.

#[cfg(feature = "runtime-benchmarks")]
use super::staking::MAX_ACTIVE_VALIDATORS;
use super::{
	governance::parameters::commune as settings,
	staking::{ActiveEraIndex, HISTORY_ERAS},
};
use crate::{AccountId, Balance, Runtime};
use alloc::vec::Vec;
use frame_support::traits::Get;
use pallet_staking::{ErasRewardPoints, ErasStakersOverview, ErasStakersPaged, ErasTotalStake};
use souk_primitives::commune::{Exposures, StakePage, StakingEra};
use souk_runtime_common::parameters::{
	commune::{LeastStakePart, MostStakePart},
	Within,
};

/// The last eras of a cycle that can be drawn: 28 days of six hours, which is a cycle at the default periods.
pub const LOOKBACK_ERAS: u32 = 112;
// A division can be claimed for twice as long as a cycle takes, and staking remembers its exposures so long, with days to
// spare for the close of cycles.
const _: () = assert!(HISTORY_ERAS >= LOOKBACK_ERAS * 3 + 20);

/// The part of the commune's funds that goes to stake, as governance says.
pub type StakePart = Within<settings::StakePart, LeastStakePart, MostStakePart>;

/// What pallet-staking remembers of eras. A validator that made no block in an era did nothing in it, and its backers with
/// it: staking pays them nothing either.
pub struct EraExposures;

impl EraExposures {
	fn worked(era: StakingEra, validator: &AccountId) -> bool {
		ErasRewardPoints::<Runtime>::get(era).individual.get(validator).is_some_and(|points| *points > 0)
	}
}

impl Exposures<AccountId> for EraExposures {
	fn active() -> StakingEra {
		ActiveEraIndex::get()
	}

	fn total(era: StakingEra) -> Balance {
		ErasTotalStake::<Runtime>::get(era)
	}

	fn stake(era: StakingEra, validator: &AccountId, page: StakePage, who: &AccountId) -> Balance {
		let Some(overview) = ErasStakersOverview::<Runtime>::get(era, validator) else { return 0 };
		if !Self::worked(era, validator) {
			return 0;
		}
		if who == validator {
			return overview.own;
		}
		let backers = ErasStakersPaged::<Runtime>::get((era, validator, page)).unwrap_or_default();
		backers.others.iter().find(|backer| backer.who == *who).map_or(0, |backer| backer.value)
	}

	fn places(era: StakingEra, who: &AccountId) -> Vec<(AccountId, StakePage, Balance)> {
		let mut places = Vec::new();
		for (validator, overview) in ErasStakersOverview::<Runtime>::iter_prefix(era) {
			// The page of a validator's own stake does not matter.
			let pages = if validator == *who { 1 } else { overview.page_count };
			for page in 0..pages {
				let stake = Self::stake(era, &validator, page, who);
				if stake > 0 {
					places.push((validator.clone(), page, stake));
				}
			}
		}
		places
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_stake(era: StakingEra, who: &AccountId) -> (AccountId, StakePage) {
		use sp_staking::{ExposurePage, IndividualExposure, PagedExposureMetadata};
		let stake = souk_runtime_common::constants::currency::UNITS;
		let size = <Runtime as pallet_staking::Config>::MaxExposurePageSize::get();
		let account = |name, index| frame_benchmarking::account::<AccountId>(name, index, 0);
		let validator = account("validator", 0);
		let mut others: Vec<_> = (1..size)
			.map(|index| IndividualExposure { who: account("backer", index), value: stake })
			.collect();
		others.push(IndividualExposure { who: who.clone(), value: stake });
		let page_total = stake.saturating_mul(size.into());
		ErasStakersPaged::<Runtime>::insert((era, &validator, 0), ExposurePage { page_total, others });
		let total = page_total.saturating_add(stake);
		let overview = PagedExposureMetadata { total, own: stake, nominator_count: size, page_count: 1 };
		ErasStakersOverview::<Runtime>::insert(era, &validator, overview);
		ErasTotalStake::<Runtime>::mutate(era, |all| *all = all.saturating_add(total));
		ErasRewardPoints::<Runtime>::mutate(era, |points| {
			for index in 0..MAX_ACTIVE_VALIDATORS {
				points.individual.insert(account("validator", index), 20);
			}
		});
		(validator, 0)
	}
}
