// SPDX-License-Identifier: Apache-2.0

//! Receipts, rewards and vesting, and what governance lets them do.

use super::{
	assets::{Holds, NativeAndAssets},
	governance::{
		origins::{CommerceAdmin, Moderator},
		parameters::rewards as set,
	},
};
use crate::{
	weights, AccountId, AccountPublic, Balance, Balances, Rewards, Runtime, RuntimeHoldReason, Shops,
	Signature, Timestamp,
};
use frame_support::{
	parameter_types,
	traits::{ConstU32, ConstU64, EitherOfDiverse, Get},
	weights::Weight,
	PalletId,
};
use frame_system::{EnsureRoot, EnsureRootWithSuccess};
use souk_runtime_common::{
	accounts::{Sink, Treasury, REWARDS},
	block::RuntimeBlockWeights,
	constants::currency::{deposit, MAX_SUPPLY, UNITS},
	parameters::{
		commerce::{LongestPeriod, ShortestPeriod},
		rewards::*,
		Within,
	},
};
use sp_runtime::Perbill;

/// A deadline: at least a block, at most a year.
type Period<Set> = Within<Set, ShortestPeriod, LongestPeriod>;
/// A number of eras: at least one, at most ten years of days.
type Eras<Set> = Within<Set, OneEra, ManyEras>;
/// An amount: at most a million tokens.
type Amount<Set> = Within<Set, NoAmount, LargestAmount>;
/// A count: at least one, at most a thousand.
type Count<Set> = Within<Set, One, Thousand>;

parameter_types! {
	/// Where the pots of policies are derived from.
	pub const RewardsPalletId: PalletId = REWARDS;
	/// The keyless account that seals.
	pub SealedBy: AccountId = Sink::get();
	/// The least an account can freeze at once.
	pub const MinFreeze: Balance = 10 * UNITS;
	/// Where less is frozen in all, each unit earns as if so much were.
	pub const LeastShares: Balance = 10_000 * UNITS;
	/// What a debtor puts down for a debt.
	pub const DebtDeposit: Balance = deposit(1, 150);
	/// What a book of receipts costs while it is open.
	pub const BookDeposit: Balance = deposit(2, 300);
	/// What each row of state it has room for costs on top.
	pub const RowDeposit: Balance = deposit(1, 100);
	/// The least an allocation that vests may be.
	pub const MinAllocation: Balance = 100 * UNITS;
	/// Where allocations by referendum come from.
	pub TreasuryAccount: AccountId = Treasury::get();
	/// No network has more SOUK than this, nor more TIME.
	pub const LargestSupply: Balance = MAX_SUPPLY;
	/// What of a block's idle time may close eras.
	pub MaxEraWeight: Weight = Perbill::from_percent(10) * RuntimeBlockWeights::get().max_block;
}

/// All SOUK there may ever be on this network.
pub struct SoukCap;
impl Get<Balance> for SoukCap {
	fn get() -> Balance {
		Rewards::caps().souk
	}
}

/// The weights of customers, or the defaults where governance set some that do not sum to a whole.
pub struct ValidCustomerWeights;
impl Get<pallet_receipts::Weights> for ValidCustomerWeights {
	fn get() -> pallet_receipts::Weights {
		let weights = set::CustomerWeights::get();
		if weights.is_valid() {
			weights
		} else {
			customer_weights()
		}
	}
}

impl pallet_receipts::Config for Runtime {
	type ManagerOrigin = EitherOfDiverse<EnsureRoot<AccountId>, CommerceAdmin>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Signature = Signature;
	type SigningPublicKey = AccountPublic;
	type Currency = Balances;
	type Sites = Shops;
	type Activity = Rewards;
	type Eras = Rewards;
	type Time = Timestamp;
	type Weights = ValidCustomerWeights;
	type MinStanding = Amount<set::MinStanding>;
	type ReceiptsPerCustomer = Count<set::ReceiptsPerCustomer>;
	type ShopsPerCustomer = Count<set::ShopsPerCustomer>;
	type CountersignWindow = Eras<set::CountersignWindow>;
	type BatchLife = Eras<set::BatchLife>;
	type CustomerLife = Eras<set::CustomerLife>;
	type HistoryLife = Eras<set::HistoryLife>;
	type IntroductionLife = Eras<set::IntroductionLife>;
	type MaxAge = Period<set::MaxAge>;
	type MaxDrift = ConstU64<300_000>;
	type BookDeposit = BookDeposit;
	type RowDeposit = RowDeposit;
	type MaxCapacity = ConstU32<1_000_000>;
	type MaxTills = ConstU32<64>;
	type MaxRows = ConstU32<256>;
	type MaxClaims = ConstU32<32>;
	type MaxClaimRows = ConstU32<64>;
	type MaxProof = ConstU32<512>;
	type WeightInfo = pallet_receipts::weights::SubstrateWeight<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::CommerceBenchmarks;
}

impl pallet_rewards::Config for Runtime {
	// A pot may hold what years of pay are made of, and who ends its policy names the heir.
	type PolicyOrigin = EnsureRoot<AccountId>;
	type ManagerOrigin = EitherOfDiverse<EnsureRoot<AccountId>, CommerceAdmin>;
	// Until the fraud model service and the court of jurors are there.
	type FraudOrigin = EitherOfDiverse<EnsureRoot<AccountId>, Moderator>;
	type AppealOrigin = EnsureRoot<AccountId>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Assets = NativeAndAssets;
	type Currency = Balances;
	type Time = Timestamp;
	type Sink = SealedBy;
	type EraLength = Within<set::EraLength, ShortestEra, LongestEra>;
	// The types of these three bound them, see `souk_runtime_common::parameters::rewards`.
	type Points = set::PointsOf;
	type RoleWeights = set::RoleWeights;
	type CreditParts = set::CreditParts;
	type PowerKept = Within<set::PowerKept, LeastPowerKept, MostPowerKept>;
	type MinSale = Amount<set::MinSale>;
	type ClaimEras = Eras<set::ClaimEras>;
	type CashbackRates = ValidCashback<set::Cashback>;
	type CashbackCap = Amount<set::CashbackCap>;
	type HoldEras = Within<set::HoldEras, OneEra, LongestHold>;
	type ReferralBounty = Amount<set::ReferralBounty>;
	type ReferralOrders = Count<set::ReferralOrders>;
	type InvitationEras = Eras<set::InvitationEras>;
	type IdleEras = Eras<set::IdleEras>;
	type UnfreezeDelay = Period<set::UnfreezeDelay>;
	type MinFreeze = MinFreeze;
	type LeastShares = LeastShares;
	// Any part: its type bounds it.
	type CutWeight = set::CutWeight;
	type AppealPeriod = Period<set::AppealPeriod>;
	type DecisionPeriod = Period<set::DecisionPeriod>;
	type LimitEras = Eras<set::LimitEras>;
	type RehabilitationEras = Eras<set::RehabilitationEras>;
	type MaxDebtLife = Period<set::MaxDebtLife>;
	type DebtDeposit = DebtDeposit;
	type SoukCap = LargestSupply;
	type TimeCap = LargestSupply;
	type PalletId = RewardsPalletId;
	type MaxServiceWeight = MaxEraWeight;
	type WeightInfo = weights::pallet_rewards::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::CommerceBenchmarks;
}

/// Root, out of the treasury.
pub type AllocateFromTreasury = EnsureRootWithSuccess<AccountId, TreasuryAccount>;

impl pallet_tranches::Config for Runtime {
	type AllocateOrigin = AllocateFromTreasury;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Holds = Holds;
	type Time = Timestamp;
	type MinAllocation = MinAllocation;
	type MaxAllocations = ConstU32<16>;
	type WeightInfo = weights::pallet_tranches::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::CommerceBenchmarks;
}
