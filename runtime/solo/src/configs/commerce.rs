// SPDX-License-Identifier: Apache-2.0

//! Shops, orders and distribution, and what governance lets them do.

use super::{
	assets::{Holds, PaymentAssets},
	governance::{
		origins::{CommerceAdmin, Moderator},
		parameters::commerce as set,
	},
};
use crate::{
	weights, AccountId, AccountPublic, Balance, Balances, Distribution, Experience, Rewards, Runtime,
	RuntimeHoldReason, RuntimeOrigin, Shops, Signature, System, Timestamp, Trace,
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
	accounts::{Commune, ExperiencePool, Governance, Sink},
	block::RuntimeBlockWeights,
	constants::currency::{deposit, UNITS},
	parameters::{commerce::*, Within},
};
use sp_runtime::Perbill;

/// The commune fee, at most 5 % of the sale.
pub type CommuneFee = Within<set::CommuneFee, NoRate, LargestCommuneFee>;
/// The least experience fee of a listing, at most half of the sale.
pub type MinExperienceFee = Within<set::MinExperienceFee, NoRate, LargestExperienceFee>;
/// The platform's slice of the experience fee.
pub type PlatformSlice = Within<set::PlatformSlice, NoRate, WholeRate>;
/// The deepest promotion path, at most eight.
pub type MaxDepth = Within<set::MaxPathDepth, NoDepth, LargestDepth>;
/// The longest return window of a listing, at most a year.
pub type MaxReturnWindow = Within<set::MaxReturnWindow, NoPeriod, LongestPeriod>;
/// How long a bond given up stays held, at most a year of blocks.
pub type UnbondingPeriod = Within<set::UnbondingPeriod, ShortestUnbonding, LongestUnbonding>;
/// Showcase slots that come with the capability to publish.
pub type IncludedSlots = Within<set::IncludedSlots, NoSlots, MostIncludedSlots>;
/// A deadline: at least a block, at most a year.
pub type Period<Set> = Within<Set, ShortestPeriod, LongestPeriod>;

parameter_types! {
	/// The most a bond or a fee of the price table may be.
	pub const MaxPrice: Balance = 1_000_000 * UNITS;
	/// The keyless account that seals fees.
	pub SinkAccount: AccountId = Sink::get();
	/// What the buyer of an open order puts down: its head, lines and queue entry.
	pub const OrderDeposit: Balance = deposit(3, 300);
	/// And for each line of it.
	pub const LineDeposit: Balance = deposit(0, 500);
	/// What of a block's idle time may move orders on.
	pub MaxServiceWeight: Weight = Perbill::from_percent(40) * RuntimeBlockWeights::get().max_block;
	/// What a promoter must reach for each tier.
	pub PromoterTiers: Tiers = tiers();
	/// Whom a verification by root names as its issuer.
	pub GovernanceAccount: AccountId = Governance::get();
}

/// Three tiers above the first: settled sales, their value in SOUK, and the refund rate not exceeded.
fn tiers() -> Tiers {
	let mut tiers = BoundedVec::new();
	for (settled, value, max_refund_rate) in
		[(10, 100 * UNITS, 2_000), (100, 10_000 * UNITS, 1_000), (1_000, 1_000_000 * UNITS, 500)]
	{
		// Three of the eight that fit.
		let _ = tiers.try_push(TierThreshold { settled, value, max_refund_rate });
	}
	tiers
}

/// Who may say what was found out about a merchant: registrars of identities, whom governance appoints.
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
		// Another account would need a registrar to be appointed first; the weight is the same.
		Err(())
	}
}

impl pallet_shops::Config for Runtime {
	type AttesterOrigin = EitherOf<EnsureRootWithSuccess<AccountId, GovernanceAccount>, EnsureRegistrar>;
	type ManagerOrigin = EitherOfDiverse<EnsureRoot<AccountId>, CommerceAdmin>;
	type ModerationOrigin = EitherOfDiverse<EnsureRoot<AccountId>, Moderator>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Balances;
	type PaymentAssets = PaymentAssets;
	type Recycles = pallet_rewards::RecycledFees<Runtime>;
	type Time = Timestamp;
	type BlockNumberProvider = System;
	type UnbondingPeriod = UnbondingPeriod;
	type CommuneFee = CommuneFee;
	type MinExperienceFee = MinExperienceFee;
	type PlatformSlice = PlatformSlice;
	type MaxDepth = MaxDepth;
	type MaxReturnWindow = MaxReturnWindow;
	type IncludedSlots = IncludedSlots;
	type Sink = SinkAccount;
	type MaxPrice = MaxPrice;
	type MaxShops = ConstU32<64>;
	type MaxSlots = ConstU32<1_000>;
	type MaxUnbondingChunks = ConstU32<64>;
	type MaxBatch = ConstU32<100>;
	type WeightInfo = weights::pallet_shops::WeightInfo<Runtime>;
}

impl pallet_orders::Config for Runtime {
	// Until there is a court of jurors.
	type ArbiterOrigin = EitherOfDiverse<EnsureRoot<AccountId>, Moderator>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Signature = Signature;
	type SigningPublicKey = AccountPublic;
	type Holds = Holds;
	type Currency = Balances;
	type Catalog = Shops;
	type Promotion = Distribution;
	type OnSettled = (Experience, Rewards);
	type Items = Trace;
	type PaymentAssets = PaymentAssets;
	type Time = Timestamp;
	type WeightInfo = weights::pallet_orders::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
	type AcceptPeriod = Period<set::AcceptPeriod>;
	type ShipPeriod = Period<set::ShipPeriod>;
	type DeliveryPeriod = Period<set::DeliveryPeriod>;
	type ReturnPeriod = Period<set::ReturnPeriod>;
	type DisputePeriod = Period<set::DisputePeriod>;
	type RulingPeriod = Period<set::RulingPeriod>;
	type Retention = Period<set::Retention>;
	type RetryPeriod = Period<set::RetryPeriod>;
	type SaleLife = Period<set::SaleLife>;
	type MaxReturnWindow = MaxReturnWindow;
	type DefaultRuling = Within<set::DefaultRuling, NoRuling, WholeRuling>;
	type CommuneFee = CommuneFee;
	type PlatformSlice = PlatformSlice;
	type MaxDepth = MaxDepth;
	type ExperiencePool = ExperiencePool;
	type Commune = Commune;
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
	type Time = Timestamp;
	type MaxLinkLife = Period<set::MaxLinkLife>;
	type Tiers = PromoterTiers;
	type RecordRetention = Period<set::RecordRetention>;
	type MaxCampaignLife = LongestPeriod;
	type MaxCampaigns = ConstU32<4>;
	type MaxListings = ConstU32<64>;
	type MaxRecordAssets = ConstU32<8>;
	type WeightInfo = weights::pallet_distribution::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::CommerceBenchmarks;
}
