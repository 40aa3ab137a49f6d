// SPDX-License-Identifier: Apache-2.0

//! Shops, orders and distribution, under the settings of governance.

use super::{
	assets::{Holds, PaymentAssets},
	governance::{
		origins::{CommerceAdmin, Moderator},
		parameters::{commerce as settings, networks as network_settings},
	},
};
use crate::{
	chain::{part_of_block, BlockCount},
	weights, AccountId, AccountPublic, Balance, Balances, Bonuses, Clock, Distribution, Experience, Fiat,
	Loyalty, Networks, Prepaid, Rewards, Runtime, RuntimeHoldReason, RuntimeOrigin, Shops, Signature,
	Timestamp, Trace,
};
use frame_support::{
	parameter_types,
	traits::{ConstU32, EitherOf, EitherOfDiverse, EnsureOrigin},
	weights::Weight,
	BoundedVec,
};
use frame_system::{EnsureRoot, EnsureRootWithSuccess};
use pallet_distribution::{TierThreshold, Tiers};
use souk_runtime_common::{
	constants::currency::{deposit, UNITS},
	keyless::{Commune, ExperiencePool, Governance, Sink, Treasury},
	parameters::{
		commerce::{
			LargestCommuneFee, LargestDepth, LargestExperienceFee, LongestPeriod, LongestUnbonding,
			MostIncludedSlots, NoDepth, NoPeriod, NoRate, NoSlots, ShortestPeriod, ShortestUnbonding,
			WholeRate,
		},
		orders::{LongestQuoteTime, ShortestQuoteTime, ValidRules},
		standing::{AllBonds, NoPart, ValidGates, ValidRates},
		Within,
	},
};
use sp_runtime::Perbill;

/// The commune fee, at most 5 % of the sale.
pub type CommuneFee = Within<settings::CommuneFee, NoRate, LargestCommuneFee>;
/// The least experience fee of a listing, at most half of the sale.
pub type MinExperienceFee = Within<settings::MinExperienceFee, NoRate, LargestExperienceFee>;
/// The platform's slice of the experience fee.
pub type PlatformSlice = Within<settings::PlatformSlice, NoRate, WholeRate>;
/// The most links of a promotion path, at most eight.
pub type MaxDepth = Within<settings::MaxPathDepth, NoDepth, LargestDepth>;
/// The longest return window of a listing, at most a year.
pub type MaxReturnWindow = Within<settings::MaxReturnWindow, NoPeriod, LongestPeriod>;
/// How long a bond stays on hold after its owner gave it up, at most a year of blocks.
pub type UnbondingPeriod = Within<settings::UnbondingPeriod, ShortestUnbonding, LongestUnbonding>;
/// The showcase slots that come with the capability to publish, at most a hundred.
pub type IncludedSlots = Within<settings::IncludedSlots, NoSlots, MostIncludedSlots>;
/// A deadline: at least a block, at most a year.
pub type Period<Setting> = Within<Setting, ShortestPeriod, LongestPeriod>;

parameter_types! {
	/// The most a bond or a fee of the price table may be.
	pub const MaxPrice: Balance = 1_000_000 * UNITS;
	/// The keyless account that seals fees.
	pub SinkAccount: AccountId = Sink::get();
	/// The deposit of the buyer for an open order: its head with a dispute, lines and queue entry, at the most bytes they can have. So are all
	/// deposits; `tests/deposits.rs` compares them with the rows.
	pub const OrderDeposit: Balance = deposit(3, 1_170);
	/// The deposit for each line of the order.
	pub const LineDeposit: Balance = deposit(0, 1_250);
	/// The part of a block's idle time that may move orders on.
	pub MaxServiceWeight: Weight = part_of_block(Perbill::from_percent(40));
	/// The thresholds of each tier of promoters.
	pub PromoterTiers: Tiers = tiers();
	/// The issuer that a verification by root names.
	pub GovernanceAccount: AccountId = Governance::get();
}

/// Three tiers above the first: settled sales, their value in SOUK, and the refund rate not exceeded.
fn tiers() -> Tiers {
	let mut tiers = BoundedVec::new();
	for (settled, value, max_refund_rate) in
		[(10, 100 * UNITS, 2_000), (100, 10_000 * UNITS, 1_000), (1_000, 1_000_000 * UNITS, 500)]
	{
		// Eight fit.
		let _ = tiers.try_push(TierThreshold { settled, value, max_refund_rate });
	}
	tiers
}

/// The registrars of identities. Governance appoints them. They may state what they found out about a merchant.
pub struct EnsureRegistrar;
impl EnsureOrigin<RuntimeOrigin> for EnsureRegistrar {
	type Success = AccountId;

	fn try_origin(origin: RuntimeOrigin) -> Result<AccountId, RuntimeOrigin> {
		let who = frame_system::ensure_signed(origin.clone()).map_err(|_| origin.clone())?;
		let known = pallet_identity::Registrars::<Runtime>::get()
			.iter()
			.flatten()
			.any(|registrar| registrar.account == who);
		known.then_some(who).ok_or(origin)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		// A registrar would have to be appointed first. Root costs the same weight.
		Err(())
	}
}

impl pallet_shops::Config for Runtime {
	type AttesterOrigin = EitherOf<EnsureRootWithSuccess<AccountId, GovernanceAccount>, EnsureRegistrar>;
	type ManagerOrigin = EitherOfDiverse<EnsureRoot<AccountId>, CommerceAdmin>;
	type ModerationOrigin = EitherOfDiverse<EnsureRoot<AccountId>, Moderator>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Balances;
	type Holds = Holds;
	type PaymentAssets = PaymentAssets;
	type Activity = Rewards;
	type Standing = Rewards;
	type Verdicts = Experience;
	type Recycles = pallet_rewards::RecycledFees<Runtime>;
	// Verifications lapse on a date.
	type Time = Timestamp;
	type BlockNumberProvider = BlockCount;
	type UnbondingPeriod = UnbondingPeriod;
	type CommuneFee = CommuneFee;
	type MinExperienceFee = MinExperienceFee;
	type PlatformSlice = PlatformSlice;
	type MaxDepth = MaxDepth;
	type MaxReturnWindow = MaxReturnWindow;
	type IncludedSlots = IncludedSlots;
	type Gates = ValidGates<settings::Gates>;
	type VerdictRates = ValidRates<settings::VerdictRates>;
	// Any value is allowed: its type bounds it.
	type RankPoints = settings::RankPoints;
	type SeizedPart = Within<settings::SeizedPart, NoPart, AllBonds>;
	type Sink = SinkAccount;
	type MaxPrice = MaxPrice;
	type MaxShops = ConstU32<64>;
	type MaxSlots = ConstU32<1_000>;
	type MaxUnbondingChunks = ConstU32<64>;
	type MaxBatch = ConstU32<100>;
	type WeightInfo = weights::pallet_shops::WeightInfo<Runtime>;
}

impl pallet_orders::Config for Runtime {
	// These rule until there is a court of jurors.
	type ArbiterOrigin = EitherOfDiverse<EnsureRoot<AccountId>, Moderator>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Signature = Signature;
	type SigningPublicKey = AccountPublic;
	type Holds = Holds;
	type Currency = Balances;
	type Catalog = Shops;
	type Promotion = Distribution;
	type RealSales = Experience;
	// Loyalty behind rewards: a sale weighs by what was known before it. Bonuses last: they move money.
	type OnSettled = (Experience, Rewards, Loyalty, Bonuses);
	type Items = Trace;
	type PrepaidFees = Prepaid;
	type FiatLegs = Fiat;
	type Standing = Rewards;
	type Verified = Shops;
	type PaymentAssets = PaymentAssets;
	type Time = Clock;
	type Calendar = Timestamp;
	type WeightInfo = weights::pallet_orders::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::CommerceBenchmarks;
	type Rules = ValidRules<settings::Orders>;
	type Retention = Period<settings::Retention>;
	type RetryPeriod = Period<settings::RetryPeriod>;
	type SaleLife = Period<settings::SaleLife>;
	type MaxReturnWindow = MaxReturnWindow;
	type QuoteTime = Within<settings::QuoteTime, ShortestQuoteTime, LongestQuoteTime>;
	type PaymentTime = Within<settings::PaymentTime, ShortestQuoteTime, LongestQuoteTime>;
	type CommuneFee = CommuneFee;
	type PlatformSlice = PlatformSlice;
	type MaxDepth = MaxDepth;
	type ExperiencePool = ExperiencePool;
	type Commune = Commune;
	type Treasury = Treasury;
	type OrderDeposit = OrderDeposit;
	type LineDeposit = LineDeposit;
	type MaxServiceWeight = MaxServiceWeight;
}

impl pallet_distribution::Config for Runtime {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Signature = Signature;
	type SigningPublicKey = AccountPublic;
	type Holds = Holds;
	type Shops = Shops;
	type PaymentAssets = PaymentAssets;
	type Networks = Networks;
	type Standing = Rewards;
	type Verdicts = Experience;
	type RewardEras = Rewards;
	type Time = Clock;
	type Calendar = Timestamp;
	type MaxLinkLife = Period<settings::MaxLinkLife>;
	type Tiers = PromoterTiers;
	// Its type bounds it.
	type Ceilings = network_settings::Ceilings;
	type RecordRetention = Period<settings::RecordRetention>;
	type MaxCampaignLife = LongestPeriod;
	type MaxCampaigns = ConstU32<4>;
	type MaxListings = ConstU32<64>;
	type MaxRecordAssets = ConstU32<8>;
	type WeightInfo = weights::pallet_distribution::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::CommerceBenchmarks;
}
