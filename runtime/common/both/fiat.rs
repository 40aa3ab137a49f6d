// SPDX-License-Identifier: Apache-2.0

//! Payments outside the chain, under the settings of governance.

use super::{
	assets::Holds,
	governance::{origins::Moderator, parameters::fiat as settings},
};
use crate::{AccountId, Balance, Balances, Clock, Prepaid, Rewards, Runtime, RuntimeHoldReason, Shops};
use frame_support::{parameter_types, traits::EitherOfDiverse};
use frame_system::EnsureRoot;
use souk_runtime_common::{
	constants::currency::deposit,
	parameters::{
		fiat::{
			LargestClaimDeposit, LargestLeastBond, LargestLockMargin, LeastClaimDeposit, LongestFiatPeriod,
			LongestUnsettledPeriod, NoLockMargin, ShortestFiatPeriod, ShortestUnsettledPeriod,
			SmallestLeastBond,
		},
		Within,
	},
};

parameter_types! {
	/// The deposit for an attester's row, with as many currencies as it may vouch for.
	pub const AttesterDeposit: Balance = deposit(1, 200);
	/// The deposit for the longest list of attesters.
	pub const ListDeposit: Balance = deposit(1, 330);
}

impl pallet_fiat::Config for Runtime {
	// Those who rule disputes. They gain nothing by a slash.
	type ModerationOrigin = EitherOfDiverse<EnsureRoot<AccountId>, Moderator>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Holds = Holds;
	type Currency = Balances;
	type Shops = Shops;
	type Rates = Prepaid;
	type Credit = Rewards;
	type Time = Clock;
	type LeastBond = Within<settings::LeastBond, SmallestLeastBond, LargestLeastBond>;
	type LockMargin = Within<settings::LockMargin, NoLockMargin, LargestLockMargin>;
	type ClaimDeposit = Within<settings::ClaimDeposit, LeastClaimDeposit, LargestClaimDeposit>;
	type ContestPeriod = Within<settings::ContestPeriod, ShortestFiatPeriod, LongestFiatPeriod>;
	type JudgementPeriod = Within<settings::JudgementPeriod, ShortestFiatPeriod, LongestFiatPeriod>;
	type PaymentPeriod = Within<settings::PaymentPeriod, ShortestFiatPeriod, LongestFiatPeriod>;
	type AnswerPeriod = Within<settings::AnswerPeriod, ShortestFiatPeriod, LongestFiatPeriod>;
	type UnsettledPeriod = Within<settings::UnsettledPeriod, ShortestUnsettledPeriod, LongestUnsettledPeriod>;
	type AttesterDeposit = AttesterDeposit;
	type ListDeposit = ListDeposit;
	type WeightInfo = crate::weights::pallet_fiat::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::CommerceBenchmarks;
}
