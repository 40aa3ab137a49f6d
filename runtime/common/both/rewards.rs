// SPDX-License-Identifier: Apache-2.0

//! Receipts, rewards and vesting, under the settings of governance.

use super::{
	assets::{Holds, NativeAndAssets},
	commerce::CommuneFee,
	commune::RunningStakePart,
	governance::{
		origins::{CommerceAdmin, Moderator},
		parameters::rewards as settings,
	},
};
use crate::{
	chain::part_of_block, weights, AccountId, AccountPublic, Balance, Balances, Clock, Rewards, Runtime,
	RuntimeHoldReason, Shops, Signature, Timestamp,
};
use frame_support::{
	parameter_types,
	traits::{ConstU32, ConstU64, EitherOfDiverse, Get},
	weights::Weight,
	PalletId,
};
use frame_system::{EnsureRoot, EnsureRootWithSuccess};
use souk_runtime_common::{
	constants::currency::{deposit, MAX_SUPPLY, UNITS},
	keyless::{Sink, Treasury, REWARDS},
	parameters::{
		commerce::{LongestPeriod, ShortestPeriod},
		rewards::{
			customer_weights, LargestAmount, LeastPowerKept, LeastReceiptFee, LongestEra, LongestHold,
			ManyEras, MostPowerKept, NoAmount, One, OneEra, ShortestEra, SmallestCostPart, Thousand,
			ValidEarning, ValidLosses, Whole,
		},
		Within,
	},
};
use sp_runtime::Perbill;

/// A deadline: at least a block, at most a year.
type Period<Setting> = Within<Setting, ShortestPeriod, LongestPeriod>;
/// A number of eras: at least one, at most ten years of days.
type Eras<Setting> = Within<Setting, OneEra, ManyEras>;
/// An amount: at most a million tokens.
type Amount<Setting> = Within<Setting, NoAmount, LargestAmount>;
/// A count: at least one, at most a thousand.
type Count<Setting> = Within<Setting, One, Thousand>;

parameter_types! {
	/// The pots of policies derive their accounts from this.
	pub const RewardsPalletId: PalletId = REWARDS;
	/// The keyless account that seals fees.
	pub SealedBy: AccountId = Sink::get();
	/// The least SOUK an account can freeze at once.
	pub const MinFreeze: Balance = 10 * UNITS;
	/// The least shares that dividends are divided by. If less SOUK is frozen in all, each unit earns as if so much were.
	pub const LeastShares: Balance = 10_000 * UNITS;
	/// The deposit of a debtor for a debt.
	pub const DebtDeposit: Balance = deposit(1, 180);
	/// The deposit for a receipt book while it is open.
	pub const BookDeposit: Balance = deposit(2, 300);
	/// The deposit for each row of state that the book has room for.
	pub const RowDeposit: Balance = deposit(1, 660);
	/// The least amount of an allocation that vests.
	pub const MinAllocation: Balance = 100 * UNITS;
	/// The account that pays allocations by referendum.
	pub TreasuryAccount: AccountId = Treasury::get();
	/// The most SOUK of any network, and the most TIME.
	pub const LargestSupply: Balance = MAX_SUPPLY;
	/// The part of a block's idle time that may close eras.
	pub MaxEraWeight: Weight = part_of_block(Perbill::from_percent(10));
}

/// The most SOUK there may ever be on this network.
pub struct SoukCap;
impl Get<Balance> for SoukCap {
	fn get() -> Balance {
		Rewards::caps().souk
	}
}

/// The weights of customers that governance set, or the defaults if those do not sum to a whole.
pub struct ValidCustomerWeights;
impl Get<pallet_receipts::Weights> for ValidCustomerWeights {
	fn get() -> pallet_receipts::Weights {
		let weights = settings::CustomerWeights::get();
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
	type Holds = Holds;
	type Sites = Shops;
	type Activity = Rewards;
	type Eras = Rewards;
	type Time = Clock;
	type Calendar = Timestamp;
	type Weights = ValidCustomerWeights;
	type MinStanding = Amount<settings::MinStanding>;
	type ReceiptFee = Within<settings::ReceiptFee, LeastReceiptFee, LargestAmount>;
	type PremisesLevel = settings::PremisesLevel;
	type LeastCostPart = Within<settings::LeastCostPart, SmallestCostPart, Whole>;
	type ReceiptsPerCustomer = Count<settings::ReceiptsPerCustomer>;
	type ShopsPerCustomer = Count<settings::ShopsPerCustomer>;
	type CountersignWindow = Eras<settings::CountersignWindow>;
	type BatchLife = Eras<settings::BatchLife>;
	type CustomerLife = Eras<settings::CustomerLife>;
	type HistoryLife = Eras<settings::HistoryLife>;
	type IntroductionLife = Eras<settings::IntroductionLife>;
	type MaxAge = Period<settings::MaxAge>;
	type Sink = SealedBy;
	type MaxDrift = ConstU64<300_000>;
	type BookDeposit = BookDeposit;
	type RowDeposit = RowDeposit;
	type MaxCapacity = ConstU32<1_000_000>;
	type MaxTills = ConstU32<64>;
	type MaxRows = ConstU32<256>;
	type MaxClaims = ConstU32<32>;
	type MaxClaimRows = ConstU32<64>;
	type MaxProof = ConstU32<512>;
	type WeightInfo = weights::pallet_receipts::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::CommerceBenchmarks;
}

impl pallet_rewards::Config for Runtime {
	// A pot may hold the pay of years, and the origin that ends its policy names the heir.
	type PolicyOrigin = EnsureRoot<AccountId>;
	type ManagerOrigin = EitherOfDiverse<EnsureRoot<AccountId>, CommerceAdmin>;
	// These judge until there is a fraud model service and a court of jurors.
	type FraudOrigin = EitherOfDiverse<EnsureRoot<AccountId>, Moderator>;
	type AppealOrigin = EnsureRoot<AccountId>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Assets = NativeAndAssets;
	type Currency = Balances;
	type Holds = Holds;
	type Time = Clock;
	type Sink = SealedBy;
	type Loyalty = crate::Loyalty;
	type OnPenalty = Shops;
	type BornWeights = super::governance::parameters::WeightsAtBirth;
	type EraLength = Within<settings::EraLength, ShortestEra, LongestEra>;
	type Earning = ValidEarning<settings::Earning>;
	// Its type bounds it, see `souk_runtime_common::parameters::rewards`.
	type CreditParts = settings::CreditParts;
	type PowerKept = Within<settings::PowerKept, LeastPowerKept, MostPowerKept>;
	// The types of these bound them: parts are at most one, and parts of a loss that sum to more are served in order.
	type Losses = ValidLosses<settings::Losses, CommuneFee, RunningStakePart>;
	type Worths = settings::Worths;
	type ClaimEras = Eras<settings::ClaimEras>;
	type HoldEras = Within<settings::HoldEras, OneEra, LongestHold>;
	type ReferralBounty = Amount<settings::ReferralBounty>;
	type ReferralOrders = Count<settings::ReferralOrders>;
	type InvitationEras = Eras<settings::InvitationEras>;
	type IdleEras = Eras<settings::IdleEras>;
	type UnfreezeDelay = Period<settings::UnfreezeDelay>;
	type MinFreeze = MinFreeze;
	type LeastShares = LeastShares;
	// Any part is allowed: its type bounds it.
	type CutWeight = settings::CutWeight;
	type AppealPeriod = Period<settings::AppealPeriod>;
	type DecisionPeriod = Period<settings::DecisionPeriod>;
	type CaseRest = Period<settings::CaseRest>;
	type LimitEras = Eras<settings::LimitEras>;
	type RehabilitationEras = Eras<settings::RehabilitationEras>;
	type MaxDebtLife = Period<settings::MaxDebtLife>;
	type DebtDeposit = DebtDeposit;
	type SoukCap = LargestSupply;
	type TimeCap = LargestSupply;
	type PalletId = RewardsPalletId;
	type MaxServiceWeight = MaxEraWeight;
	type WeightInfo = weights::pallet_rewards::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::CommerceBenchmarks;
}

/// Root. It allocates out of the treasury.
pub type AllocateFromTreasury = EnsureRootWithSuccess<AccountId, TreasuryAccount>;

impl pallet_tranches::Config for Runtime {
	type AllocateOrigin = AllocateFromTreasury;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Holds = Holds;
	// Schedules free tokens on dates, and nobody loses by a halt.
	type Time = Timestamp;
	type MinAllocation = MinAllocation;
	type MaxAllocations = ConstU32<16>;
	type WeightInfo = weights::pallet_tranches::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::CommerceBenchmarks;
}
