// SPDX-License-Identifier: Apache-2.0

//! The networks of shops, under the settings of governance.

use super::{
	assets::Holds,
	governance::{origins::Moderator, parameters::networks as settings},
};
use crate::{
	weights, AccountId, AccountPublic, Balance, Balances, Clock, Rewards, Runtime, RuntimeHoldReason, Shops,
	Signature,
};
use frame_support::{
	parameter_types,
	traits::{ConstU32, EitherOfDiverse},
};
use frame_system::EnsureRoot;
use souk_runtime_common::{
	constants::currency::deposit,
	keyless::Treasury,
	parameters::{
		networks::{
			LargestAccusationDeposit, LeastAccusationDeposit, LongestAccusation, ShortestAccusation,
			ValidLimits,
		},
		Within,
	},
};

parameter_types! {
	/// The deposit for a network: its row, and as many posts as it keeps.
	pub const NetworkDeposit: Balance = deposit(2, 2_800);
	/// The deposit for a member's row, with an accusation.
	pub const MemberDeposit: Balance = deposit(1, 270);
}

impl pallet_networks::Config for Runtime {
	// Those who rule disputes. They gain nothing by a slash.
	type ModerationOrigin = EitherOfDiverse<EnsureRoot<AccountId>, Moderator>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Signature = Signature;
	type SigningPublicKey = AccountPublic;
	type Holds = Holds;
	type Currency = Balances;
	type Shops = Shops;
	type Standing = Rewards;
	type RewardEras = Rewards;
	type Time = Clock;
	type Treasury = Treasury;
	type MemberLimits = ValidLimits<settings::Limits>;
	type AccusationDeposit =
		Within<settings::AccusationDeposit, LeastAccusationDeposit, LargestAccusationDeposit>;
	type AccusationPeriod = Within<settings::AccusationPeriod, ShortestAccusation, LongestAccusation>;
	type NetworkDeposit = NetworkDeposit;
	type MemberDeposit = MemberDeposit;
	type MaxMembers = ConstU32<100_000>;
	type MaxPosts = ConstU32<32>;
	type DailyPosts = ConstU32<8>;
	type MaxReads = ConstU32<64>;
	type WeightInfo = weights::pallet_networks::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::CommerceBenchmarks;
}
