// SPDX-License-Identifier: Apache-2.0

//! Nominated proof of stake: the election of validators and their pay.
//!
//! pallet-staking is the last staking pallet of the SDK that serves a solo chain. Only this file uses it, so it can be
//! replaced here.
//!
//! # Elections never stall
//!
//! Every six hours, validators are elected on chain, in the block that needs them. The solver is sequential Phragmén over
//! at most [`MAX_VOTERS`] voters and [`MAX_TARGETS`] candidates. There is no off-chain solver and no signed phase, so there
//! is no emergency phase. Two things could still leave the election of pallet-staking without a winner. [`Election`] handles
//! both:
//!
//! - There are more candidates than the bound. pallet-staking refuses to cut its list, so an attacker could stop elections
//!   by registering candidates. [`Candidates`] cuts the list: validators in office come first, then those with most stake.
//! - The solver returns an error or no winner. Then the candidates with most stake of their own win, each backed by that
//!   stake. This is a sort, and it cannot fail.
//!
//! If even that elects fewer validators than the minimum of governance, pallet-staking keeps the validators in office.

use crate::{
	weights, AccountId, Balance, Balances, BlockNumber, Runtime, RuntimeEvent, RuntimeHoldReason, Session,
	Staking, Timestamp, VoterList,
};
use alloc::{collections::BTreeSet, vec::Vec};
use frame_election_provider_support::{
	bounds::{DataProviderBounds, ElectionBounds, ElectionBoundsBuilder},
	data_provider, onchain, BoundedSupports, BoundedSupportsOf, ElectionDataProvider, ElectionProvider,
	PageIndex, SequentialPhragmen, SortedListProvider, VoteWeight, VoterOf,
};
use frame_support::{
	dispatch::DispatchClass,
	parameter_types,
	traits::{ConstBool, ConstU32, EitherOfDiverse, Get, Nothing},
};
use frame_system::EnsureRoot;
use pallet_staking::{FixedNominationsQuota, UseValidatorsMap, Validators};
use souk_runtime_common::{
	constants::time::{BONDING_ERAS, SESSIONS_PER_ERA},
	payout::ScheduledPayout,
};
use sp_npos_elections::{Support, Supports};
use sp_runtime::Perbill;
use sp_staking::{EraIndex, SessionIndex};

use super::{assets::ToTreasury, governance::origins::StakingAdmin, rewards::SoukCap};

/// The most validators in office.
pub const MAX_ACTIVE_VALIDATORS: u32 = 100;
/// The most voters of one election: those with most stake.
pub const MAX_VOTERS: u32 = 1_000;
/// The most candidates of one election.
pub const MAX_TARGETS: u32 = 200;
/// The most backers that one election can give one validator.
pub const MAX_EXPOSURE_BACKERS: u32 = MAX_VOTERS;
/// The eras that staking remembers: 90 days. The commune divides by exposures of a cycle of 28 days, and each division can be
/// claimed for two cycles more. What that costs in state, `docs/design/commune.md` says.
pub const HISTORY_ERAS: u32 = 360;
/// The most validators one nominator can name.
pub const MAX_NOMINATIONS: u32 = 16;

parameter_types! {
	/// The most validators in office. A benchmark of pallet-staking asks for a thousand, whatever the bound.
	pub const MaxActiveValidators: u32 =
		if cfg!(feature = "runtime-benchmarks") { 1_000 } else { MAX_ACTIVE_VALIDATORS };
	/// Sessions in an era: six hours.
	pub const SessionsPerEra: SessionIndex = SESSIONS_PER_ERA;
	/// Eras until unbonded stake is free: seven days.
	pub const BondingDuration: EraIndex = BONDING_ERAS;
	/// The eras in which governance can lift a slash.
	pub const SlashDeferDuration: EraIndex = BONDING_ERAS - 1;
	/// The most voters and candidates of one election.
	pub Bounds: ElectionBounds =
		ElectionBoundsBuilder::default().voters_count(MAX_VOTERS.into()).targets_count(MAX_TARGETS.into()).build();
}

/// The staking era that is being paid.
pub struct ActiveEraIndex;
impl Get<EraIndex> for ActiveEraIndex {
	fn get() -> EraIndex {
		pallet_staking::ActiveEra::<Runtime>::get().map_or(0, |era| era.index)
	}
}

/// The solver, on the data of pallet-staking as [`Candidates`] cuts it.
pub struct OnChainSolver;
impl onchain::Config for OnChainSolver {
	type Sort = ConstBool<true>;
	type System = Runtime;
	type Solver = SequentialPhragmen<AccountId, Perbill>;
	type MaxBackersPerWinner = ConstU32<MAX_EXPOSURE_BACKERS>;
	type MaxWinnersPerPage = MaxActiveValidators;
	type DataProvider = Candidates;
	type WeightInfo = weights::pallet_election_provider_support_benchmarking::WeightInfo<Runtime>;
	type Bounds = Bounds;
}

/// The voters and candidates of pallet-staking. A list above the bound is cut instead of refused.
pub struct Candidates;
impl Candidates {
	/// At most `limit` candidates: validators in office, then those with most stake among the first voters.
	fn cut(limit: u32) -> Vec<AccountId> {
		let limit = usize::try_from(limit).unwrap_or(usize::MAX);
		let mut known = BTreeSet::new();
		let mut looked_at = 0u64;
		let mut candidates = Vec::with_capacity(limit);
		let by_stake = VoterList::iter().take(usize::try_from(MAX_VOTERS).unwrap_or(usize::MAX));
		for who in Session::validators().into_iter().chain(by_stake) {
			if candidates.len() == limit {
				break;
			}
			looked_at = looked_at.saturating_add(1);
			if Validators::<Runtime>::contains_key(&who) && known.insert(who.clone()) {
				candidates.push(who);
			}
		}
		note_reads(looked_at.saturating_mul(3));
		candidates
	}

	/// The candidates with most stake of their own, each backed by it.
	pub(crate) fn by_own_stake() -> BoundedSupportsOf<Election> {
		let weight_of = Staking::weight_of_fn();
		let wanted = Staking::desired_targets().unwrap_or(MAX_ACTIVE_VALIDATORS);
		let mut ranked: Vec<(VoteWeight, AccountId)> = Self::cut(MAX_TARGETS)
			.into_iter()
			.map(|who| (weight_of(&who), who))
			.filter(|(stake, _)| *stake > 0)
			.collect();
		note_reads(u64::from(MAX_TARGETS).saturating_mul(2));
		ranked.sort_by(|a, b| b.cmp(a));
		let supports: Supports<AccountId> = ranked
			.into_iter()
			.take(usize::try_from(wanted).unwrap_or(usize::MAX))
			.map(|(stake, who)| {
				let total = stake.into();
				(who.clone(), Support { total, voters: alloc::vec![(who, total)] })
			})
			.collect();
		BoundedSupports::sorted_truncate_from(supports).0
	}
}

fn note_reads(reads: u64) {
	frame_system::Pallet::<Runtime>::register_extra_weight_unchecked(
		<Runtime as frame_system::Config>::DbWeight::get().reads(reads),
		DispatchClass::Mandatory,
	);
}

impl ElectionDataProvider for Candidates {
	type AccountId = AccountId;
	type BlockNumber = BlockNumber;
	type MaxVotesPerVoter = <Staking as ElectionDataProvider>::MaxVotesPerVoter;

	fn electable_targets(
		bounds: DataProviderBounds,
		page: PageIndex,
	) -> data_provider::Result<Vec<AccountId>> {
		let limit = bounds.count.map_or(MAX_TARGETS, |count| count.0);
		if Validators::<Runtime>::count() <= limit {
			Staking::electable_targets(bounds, page)
		} else {
			Ok(Self::cut(limit))
		}
	}

	fn electing_voters(
		bounds: DataProviderBounds,
		page: PageIndex,
	) -> data_provider::Result<Vec<VoterOf<Self>>> {
		Staking::electing_voters(bounds, page)
	}

	fn desired_targets() -> data_provider::Result<u32> {
		Staking::desired_targets()
	}

	fn next_election_prediction(now: BlockNumber) -> BlockNumber {
		Staking::next_election_prediction(now)
	}
}

pub(crate) type Solver = onchain::OnChainExecution<OnChainSolver>;

/// The election of validators. See the head of this file.
pub struct Election;
impl ElectionProvider for Election {
	type AccountId = AccountId;
	type BlockNumber = BlockNumber;
	type Error = onchain::Error;
	type MaxWinnersPerPage = MaxActiveValidators;
	type MaxBackersPerWinner = ConstU32<MAX_EXPOSURE_BACKERS>;
	type MaxBackersPerWinnerFinal = ConstU32<MAX_EXPOSURE_BACKERS>;
	type Pages = ConstU32<1>;
	type DataProvider = Staking;

	fn elect(page: PageIndex) -> Result<BoundedSupportsOf<Self>, Self::Error> {
		match Solver::elect(page) {
			Ok(elected) if !elected.is_empty() => Ok(elected),
			failed => {
				log::error!(
					target: "runtime::staking",
					"the solver elected no validator ({:?}); electing by own stake",
					failed.err(),
				);
				Ok(Candidates::by_own_stake())
			},
		}
	}

	fn duration() -> BlockNumber {
		0
	}

	fn start() -> Result<(), Self::Error> {
		Ok(())
	}

	fn status() -> Result<Option<frame_support::weights::Weight>, ()> {
		Ok(Some(Default::default()))
	}
}

/// The sizes of the benchmarks of staking.
pub struct StakingBenchmarks;
impl pallet_staking::BenchmarkingConfig for StakingBenchmarks {
	type MaxValidators = ConstU32<MAX_TARGETS>;
	type MaxNominators = ConstU32<MAX_VOTERS>;
}

impl pallet_staking::Config for Runtime {
	type OldCurrency = Balances;
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type CurrencyBalance = Balance;
	type UnixTime = Timestamp;
	type CurrencyToVote = sp_staking::currency_to_vote::U128CurrencyToVote;
	type ElectionProvider = Election;
	type GenesisElectionProvider = Election;
	type NominationsQuota = FixedNominationsQuota<MAX_NOMINATIONS>;
	// Rewards can be claimed, and the commune knows who staked, for 90 days.
	type HistoryDepth = ConstU32<HISTORY_ERAS>;
	type RewardRemainder = ToTreasury;
	type RuntimeEvent = RuntimeEvent;
	type Slash = ToTreasury;
	// Rewards are minted.
	type Reward = ();
	type SessionsPerEra = SessionsPerEra;
	type BondingDuration = BondingDuration;
	type SlashDeferDuration = SlashDeferDuration;
	type AdminOrigin = EitherOfDiverse<EnsureRoot<AccountId>, StakingAdmin>;
	type SessionInterface = Self;
	type EraPayout = ScheduledPayout<ActiveEraIndex, SoukCap>;
	type NextNewSession = Session;
	type MaxExposurePageSize = ConstU32<256>;
	type MaxValidatorSet = MaxActiveValidators;
	type VoterList = VoterList;
	type TargetList = UseValidatorsMap<Self>;
	type MaxUnlockingChunks = ConstU32<32>;
	type MaxControllersInDeprecationBatch = ConstU32<100>;
	type EventListeners = ();
	type Filter = Nothing;
	type BenchmarkingConfig = StakingBenchmarks;
	type WeightInfo = crate::weights::pallet_staking::WeightInfo<Runtime>;
}

/// The number of bags that sort the voters.
pub const BAGS: usize = 202;

/// The upper ends of the bags, from the existential deposit up. Each is an eighth above the one before, so a voter stands at
/// most an eighth of its stake away from its true place.
pub static BAG_THRESHOLDS: [VoteWeight; BAGS] = BAG_ENDS;
const BAG_ENDS: [VoteWeight; BAGS] = bag_thresholds();

// Only the compiler runs this, and a fault would fail the build.
#[allow(clippy::arithmetic_side_effects, clippy::indexing_slicing)]
const fn bag_thresholds() -> [VoteWeight; BAGS] {
	let mut bags = [0; BAGS];
	let mut end: u128 = 1_000_000_000;
	let mut index = 0;
	while index < BAGS {
		// Every end fits: the assertion below checks it.
		bags[index] = end as VoteWeight;
		end = end + end / 8;
		index += 1;
	}
	bags[BAGS - 1] = VoteWeight::MAX;
	bags
}

#[allow(clippy::indexing_slicing)]
const _: () = {
	// Strictly increasing, so no end wrapped around.
	let mut index = 1;
	while index < BAGS {
		assert!(BAG_ENDS[index] > BAG_ENDS[index - 1]);
		index += 1;
	}
};

parameter_types! {
	/// The upper ends of the bags.
	pub const BagThresholds: &'static [VoteWeight] = &BAG_THRESHOLDS;
}

impl pallet_bags_list::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = weights::pallet_bags_list::WeightInfo<Runtime>;
	type ScoreProvider = Staking;
	type BagThresholds = BagThresholds;
	type MaxAutoRebagPerBlock = ConstU32<10>;
	type Score = VoteWeight;
}
