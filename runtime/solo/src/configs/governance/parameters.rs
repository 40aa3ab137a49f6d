// SPDX-License-Identifier: Apache-2.0

//! Parameters governance sets without an upgrade, and who sets which.
//!
//! A parameter is stored once set; until then it reads as its default. Pallets read through
//! [`super::super::commerce`], which bounds every one.

use super::origins::CommerceAdmin;
use crate::{AccountId, BlockNumber, Runtime, RuntimeEvent, RuntimeOrigin};
use frame_support::{
	dynamic_params::{dynamic_pallet_params, dynamic_params},
	traits::{EitherOf, EnsureOrigin, EnsureOriginWithArg},
};
use frame_system::EnsureRoot;
use pallet_rewards::types::CashbackRates;
use souk_math::experience::Parameters as ExperienceRules;
use souk_primitives::{
	activity::RewardEra,
	rewards::{ByRole, PointsTable},
	Balance, Millis,
};
use souk_runtime_common::parameters::{
	commerce as default, experience as experience_default, rewards as rewards_default, trace as trace_default,
};
use sp_runtime::Perbill;

/// Every parameter, by module.
#[allow(missing_docs)]
#[dynamic_params(RuntimeParameters, pallet_parameters::Parameters::<Runtime>)]
pub mod dynamic_params {
	use super::*;

	/// The rates and deadlines of orders. Each means what the constant of the same name in
	/// [`souk_runtime_common::parameters::commerce`] says.
	#[dynamic_pallet_params]
	#[codec(index = 0)]
	pub mod commerce {
		/// The commune fee, as a part of the sale.
		#[codec(index = 0)]
		pub static CommuneFee: Perbill = default::COMMUNE_FEE;
		/// The least experience fee of a listing, as a part of the sale.
		#[codec(index = 1)]
		pub static MinExperienceFee: Perbill = default::MIN_EXPERIENCE_FEE;
		/// The platform's slice of the experience fee.
		#[codec(index = 2)]
		pub static PlatformSlice: Perbill = default::PLATFORM_SLICE;
		/// The deepest promotion path.
		#[codec(index = 3)]
		pub static MaxPathDepth: u32 = default::MAX_DEPTH;
		/// How long a seller has to accept an order, in milliseconds.
		#[codec(index = 4)]
		pub static AcceptPeriod: Millis = default::ACCEPT_PERIOD;
		/// How long a seller has to ship, in milliseconds.
		#[codec(index = 5)]
		pub static ShipPeriod: Millis = default::SHIP_PERIOD;
		/// How long a buyer has to confirm delivery or dispute, in milliseconds.
		#[codec(index = 6)]
		pub static DeliveryPeriod: Millis = default::DELIVERY_PERIOD;
		/// How long a seller has to answer a return, in milliseconds.
		#[codec(index = 7)]
		pub static ReturnPeriod: Millis = default::RETURN_PERIOD;
		/// How long a buyer has to dispute a refused return, in milliseconds.
		#[codec(index = 8)]
		pub static DisputePeriod: Millis = default::DISPUTE_PERIOD;
		/// How long an arbiter has to rule, in milliseconds.
		#[codec(index = 9)]
		pub static RulingPeriod: Millis = default::RULING_PERIOD;
		/// How long a final order stays readable, in milliseconds.
		#[codec(index = 10)]
		pub static Retention: Millis = default::RETENTION;
		/// What the buyer gets back where no arbiter rules in time, in basis points.
		#[codec(index = 11)]
		pub static DefaultRuling: u16 = default::DEFAULT_RULING;
		/// How long a bond given up stays held, in blocks.
		#[codec(index = 12)]
		pub static UnbondingPeriod: BlockNumber = default::UNBONDING_PERIOD;
		/// The longest return window of a listing, in milliseconds.
		#[codec(index = 13)]
		pub static MaxReturnWindow: Millis = default::MAX_RETURN_WINDOW;
		/// The longest life of a promotion link, in milliseconds.
		#[codec(index = 14)]
		pub static MaxLinkLife: Millis = default::MAX_LINK_LIFE;
		/// Showcase slots that come with the capability to publish.
		#[codec(index = 15)]
		pub static IncludedSlots: u32 = default::INCLUDED_SLOTS;
		/// How long the deadline queue waits before it tries an order again, in milliseconds.
		#[codec(index = 16)]
		pub static RetryPeriod: Millis = default::RETRY_PERIOD;
		/// The longest a signed till sale stays good, in milliseconds.
		#[codec(index = 17)]
		pub static SaleLife: Millis = default::SALE_LIFE;
		/// How long a promoter's record stays untouched before anybody may remove it, in milliseconds.
		#[codec(index = 18)]
		pub static RecordRetention: Millis = default::RECORD_RETENTION;
	}

	/// Experience consensus. Each means what the item of the same name in
	/// [`souk_runtime_common::parameters::experience`] says.
	#[dynamic_pallet_params]
	#[codec(index = 1)]
	pub mod experience {
		/// Every number of the formulas.
		#[codec(index = 0)]
		pub static Rules: ExperienceRules = ExperienceRules::default();
		/// What is put on hold.
		#[codec(index = 1)]
		pub static Bonds: pallet_experience::Bonds = experience_default::bonds();
		/// How long things take.
		#[codec(index = 2)]
		pub static Periods: pallet_experience::Periods = experience_default::periods();
		/// Experts' part of the experience fee.
		#[codec(index = 3)]
		pub static ExpertRate: Perbill = experience_default::EXPERT_RATE;
		/// Testers' part of the experience fee.
		#[codec(index = 4)]
		pub static TesterRate: Perbill = experience_default::TESTER_RATE;
		/// What of its bond a report that is not revealed forfeits.
		#[codec(index = 5)]
		pub static Forfeit: Perbill = experience_default::FORFEIT;
		/// The most the winners of one product get, as a multiple of the testers' part of what its own sales paid in.
		#[codec(index = 6)]
		pub static MaxReturn: u32 = experience_default::MAX_RETURN;
		/// How long a bond or stake given up stays held, in blocks.
		#[codec(index = 7)]
		pub static TesterUnbonding: BlockNumber = experience_default::UNBONDING_PERIOD;
	}

	/// Receipts and rewards. Each means what the item of the same name in
	/// [`souk_runtime_common::parameters::rewards`] says.
	#[dynamic_pallet_params]
	#[codec(index = 2)]
	pub mod rewards {
		/// How long a reward era is, in milliseconds.
		#[codec(index = 0)]
		pub static EraLength: Millis = rewards_default::ERA_LENGTH;
		/// What every action is worth, and how often an era it counts.
		#[codec(index = 1)]
		pub static PointsOf: PointsTable = rewards_default::points();
		/// What power earned in a role counts for.
		#[codec(index = 2)]
		pub static RoleWeights: ByRole<Perbill> = rewards_default::every_role(Perbill::one());
		/// How much credit, against activity, weighs in a role.
		#[codec(index = 3)]
		pub static CreditParts: ByRole<Perbill> = rewards_default::every_role(Perbill::from_percent(50));
		/// What of its power an account still has an era later.
		#[codec(index = 4)]
		pub static PowerKept: Perbill = rewards_default::POWER_KEPT;
		/// A line that sold for less earns no power, in base units.
		#[codec(index = 5)]
		pub static MinSale: Balance = rewards_default::MIN_SALE;
		/// For how many eras after it was closed an era can be claimed.
		#[codec(index = 6)]
		pub static ClaimEras: u32 = rewards_default::CLAIM_ERAS;
		/// What part of a sale its buyer gets in TIME, by asset.
		#[codec(index = 7)]
		pub static Cashback: CashbackRates = rewards_default::cashback_rates();
		/// The most cashback of one buyer in an era, in base units of TIME.
		#[codec(index = 8)]
		pub static CashbackCap: Balance = rewards_default::CASHBACK_CAP;
		/// Eras that cashback and bounties are held.
		#[codec(index = 9)]
		pub static HoldEras: u32 = rewards_default::HOLD_ERAS;
		/// What an inviter gets for an account that became active, in base units of TIME.
		#[codec(index = 10)]
		pub static ReferralBounty: Balance = rewards_default::REFERRAL_BOUNTY;
		/// With how many different parties an invited account must settle an order.
		#[codec(index = 11)]
		pub static ReferralOrders: u32 = rewards_default::REFERRAL_ORDERS;
		/// Eras an invitation is good for.
		#[codec(index = 12)]
		pub static InvitationEras: u32 = rewards_default::INVITATION_ERAS;
		/// Idle eras after which an account's row may be removed.
		#[codec(index = 13)]
		pub static IdleEras: u32 = rewards_default::IDLE_ERAS;
		/// How long SOUK that no longer earns stays frozen, in milliseconds.
		#[codec(index = 14)]
		pub static UnfreezeDelay: Millis = rewards_default::UNFREEZE_DELAY;
		/// What is left, after a weight cut, of what an account does.
		#[codec(index = 15)]
		pub static CutWeight: Perbill = rewards_default::CUT_WEIGHT;
		/// How long the accused may appeal, in milliseconds.
		#[codec(index = 16)]
		pub static AppealPeriod: Millis = rewards_default::APPEAL_PERIOD;
		/// How long an appeal may be decided, in milliseconds.
		#[codec(index = 17)]
		pub static DecisionPeriod: Millis = rewards_default::DECISION_PERIOD;
		/// Eras a limit lasts.
		#[codec(index = 18)]
		pub static LimitEras: u32 = rewards_default::LIMIT_ERAS;
		/// Eras after its last penalty from which an account may be rehabilitated.
		#[codec(index = 19)]
		pub static RehabilitationEras: u32 = rewards_default::REHABILITATION_ERAS;
		/// The longest a debt may run, in milliseconds.
		#[codec(index = 20)]
		pub static MaxDebtLife: Millis = rewards_default::MAX_DEBT_LIFE;
		/// How much new, returning and external customers weigh in BizPower.
		#[codec(index = 21)]
		pub static CustomerWeights: pallet_receipts::Weights = rewards_default::customer_weights();
		/// The SOUK a customer's account must hold for its receipts to count, in base units.
		#[codec(index = 22)]
		pub static MinStanding: Balance = rewards_default::MIN_STANDING;
		/// The most receipts of one customer that count at one shop in an era.
		#[codec(index = 23)]
		pub static ReceiptsPerCustomer: u32 = rewards_default::RECEIPTS_PER_CUSTOMER;
		/// The most shops one customer counts at in an era.
		#[codec(index = 24)]
		pub static ShopsPerCustomer: u32 = rewards_default::SHOPS_PER_CUSTOMER;
		/// For so many eras a row can be countersigned and reversed.
		#[codec(index = 25)]
		pub static CountersignWindow: RewardEra = rewards_default::COUNTERSIGN_WINDOW;
		/// For so many eras the root of a batch is kept.
		#[codec(index = 26)]
		pub static BatchLife: RewardEra = rewards_default::BATCH_LIFE;
		/// A shop forgets a customer who did not come for more than so many eras.
		#[codec(index = 27)]
		pub static CustomerLife: RewardEra = rewards_default::CUSTOMER_LIFE;
		/// For so many eras the totals of an era are kept.
		#[codec(index = 28)]
		pub static HistoryLife: RewardEra = rewards_default::HISTORY_LIFE;
		/// A shop can send a customer who was there within so many eras.
		#[codec(index = 29)]
		pub static IntroductionLife: RewardEra = rewards_default::INTRODUCTION_LIFE;
		/// The longest a till may wait before it posts, in milliseconds.
		#[codec(index = 30)]
		pub static MaxAge: Millis = rewards_default::MAX_AGE;
	}

	/// Item histories. Each means what the item of the same name in [`souk_runtime_common::parameters::trace`] says.
	#[dynamic_pallet_params]
	#[codec(index = 3)]
	pub mod trace {
		/// How long the history of a final item stays, in milliseconds.
		#[codec(index = 0)]
		pub static HistoryRetention: Millis = trace_default::RETENTION;
		/// How long what was shipped can be received, in milliseconds.
		#[codec(index = 1)]
		pub static TransitPeriod: Millis = trace_default::TRANSIT_PERIOD;
	}
}

pub use dynamic_params::*;

#[cfg(feature = "runtime-benchmarks")]
impl Default for RuntimeParameters {
	fn default() -> Self {
		RuntimeParameters::Commerce(commerce::Parameters::CommuneFee(
			commerce::CommuneFee,
			Some(default::COMMUNE_FEE),
		))
	}
}

/// Who may set which parameter.
pub struct ParameterAdmin;
impl EnsureOriginWithArg<RuntimeOrigin, RuntimeParametersKey> for ParameterAdmin {
	type Success = ();

	fn try_origin(origin: RuntimeOrigin, key: &RuntimeParametersKey) -> Result<(), RuntimeOrigin> {
		match key {
			// An era is a day of every schedule: who sets its length sets how fast all pots are paid out.
			RuntimeParametersKey::Rewards(rewards::ParametersKey::EraLength(_)) => {
				<EnsureRoot<AccountId> as EnsureOrigin<_>>::try_origin(origin)
			},
			RuntimeParametersKey::Commerce(_)
			| RuntimeParametersKey::Experience(_)
			| RuntimeParametersKey::Rewards(_)
			| RuntimeParametersKey::Trace(_) => EitherOf::<EnsureRoot<AccountId>, CommerceAdmin>::try_origin(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(_: &RuntimeParametersKey) -> Result<RuntimeOrigin, ()> {
		Ok(RuntimeOrigin::root())
	}
}

impl pallet_parameters::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeParameters = RuntimeParameters;
	type AdminOrigin = ParameterAdmin;
	// The crate keeps its measured weights to itself; these are the same over the weights of RocksDB.
	type WeightInfo = ();
}
