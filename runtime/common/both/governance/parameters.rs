// SPDX-License-Identifier: Apache-2.0

//! The parameters that governance sets without an upgrade, and the origin that sets each.
//!
//! A parameter that was never set reads as its default. Pallets read parameters through the bounds that the modules of
//! [`crate::configs`] put around them.

use super::origins::CommerceAdmin;
use crate::{weights, AccountId, BlockNumber, Runtime, RuntimeEvent, RuntimeOrigin};
use frame_support::{
	dynamic_params::{dynamic_pallet_params, dynamic_params},
	traits::{EitherOf, EnsureOrigin, EnsureOriginWithArg},
};
use frame_system::EnsureRoot;
use pallet_rewards::types::{EarningRules, LossRules, Worths as AssetWorths};
use souk_math::experience::Parameters as ExperienceRules;
use souk_primitives::{
	activity::RewardEra,
	experience::CycleNumber,
	order::OrderRules,
	rewards::{BornWeights, ByRole},
	shop::{Gates as ShopGates, RankPoints as ListingPoints, VerdictRates as FeeRates},
	trace::Spread,
	Balance, Millis,
};
use souk_runtime_common::parameters::{
	commerce as commerce_default, commune as commune_default, experience as experience_default,
	fiat as fiat_default, loyalty as loyalty_default, networks as networks_default, orders as orders_default,
	prepaid as prepaid_default, rewards as rewards_default, standing as standing_default,
	trace as trace_default,
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
		pub static CommuneFee: Perbill = commerce_default::COMMUNE_FEE;
		/// The least experience fee of a listing, as a part of the sale.
		#[codec(index = 1)]
		pub static MinExperienceFee: Perbill = commerce_default::MIN_EXPERIENCE_FEE;
		/// The platform's slice of the experience fee.
		#[codec(index = 2)]
		pub static PlatformSlice: Perbill = commerce_default::PLATFORM_SLICE;
		/// The most links of a promotion path.
		#[codec(index = 3)]
		pub static MaxPathDepth: u32 = commerce_default::MAX_DEPTH;
		/// The periods of an order, and what a dispute costs.
		#[codec(index = 30)]
		pub static Orders: OrderRules = orders_default::rules();
		/// How long a final order stays readable, in milliseconds.
		#[codec(index = 10)]
		pub static Retention: Millis = commerce_default::RETENTION;
		/// How long a bond stays on hold after its owner gave it up, in blocks.
		#[codec(index = 12)]
		pub static UnbondingPeriod: BlockNumber = commerce_default::UNBONDING_PERIOD;
		/// The longest return window of a listing, in milliseconds.
		#[codec(index = 13)]
		pub static MaxReturnWindow: Millis = commerce_default::MAX_RETURN_WINDOW;
		/// The longest life of a promotion link, in milliseconds.
		#[codec(index = 14)]
		pub static MaxLinkLife: Millis = commerce_default::MAX_LINK_LIFE;
		/// The showcase slots that come with the capability to publish.
		#[codec(index = 15)]
		pub static IncludedSlots: u32 = commerce_default::INCLUDED_SLOTS;
		/// How long the deadline queue waits before it settles an order again that it could not settle, in milliseconds.
		#[codec(index = 16)]
		pub static RetryPeriod: Millis = commerce_default::RETRY_PERIOD;
		/// The longest time for which a signed till sale is good, in milliseconds.
		#[codec(index = 17)]
		pub static SaleLife: Millis = commerce_default::SALE_LIFE;
		/// How long a promoter's record must be unchanged before any account may remove it, in milliseconds.
		#[codec(index = 18)]
		pub static RecordRetention: Millis = commerce_default::RECORD_RETENTION;
		/// What a level of verification allows a shop.
		#[codec(index = 24)]
		pub static Gates: ShopGates = standing_default::gates();
		/// The rates of the experience fee, by the verdict on the product.
		#[codec(index = 25)]
		pub static VerdictRates: FeeRates = standing_default::VERDICT_RATES;
		/// What the rank of a listing is made of.
		#[codec(index = 26)]
		pub static RankPoints: ListingPoints = standing_default::RANK_POINTS;
		/// The part of its bonds that a shop loses whose owner is deleted.
		#[codec(index = 27)]
		pub static SeizedPart: Perbill = standing_default::SEIZED_PART;
		/// How long the price of a fiat part is good after the order was placed, in milliseconds.
		#[codec(index = 28)]
		pub static QuoteTime: Millis = orders_default::QUOTE_TIME;
		/// How long the buyer has to pay the fiat part after the order was accepted, in milliseconds.
		#[codec(index = 29)]
		pub static PaymentTime: Millis = orders_default::PAYMENT_TIME;
	}

	/// Experience consensus. Each means what the item of the same name in
	/// [`souk_runtime_common::parameters::experience`] says.
	#[dynamic_pallet_params]
	#[codec(index = 1)]
	pub mod experience {
		/// Every number of the formulas.
		#[codec(index = 0)]
		pub static Rules: ExperienceRules = ExperienceRules::default();
		/// The amounts that are put on hold, in base units of SOUK.
		#[codec(index = 1)]
		pub static Bonds: pallet_experience::Bonds = experience_default::bonds();
		/// The lengths of a cycle's phases and of what follows a cycle.
		#[codec(index = 2)]
		pub static Periods: pallet_experience::CyclePeriods = experience_default::periods();
		/// Experts' part of the experience fee.
		#[codec(index = 3)]
		pub static ExpertRate: Perbill = experience_default::EXPERT_RATE;
		/// Testers' part of the experience fee.
		#[codec(index = 4)]
		pub static TesterRate: Perbill = experience_default::TESTER_RATE;
		/// The part of its bond that a report forfeits if it is not revealed.
		#[codec(index = 5)]
		pub static Forfeit: Perbill = experience_default::FORFEIT;
		/// The most that the winners of one product get, as a multiple of the testers' part of the fees of its own sales.
		#[codec(index = 6)]
		pub static MaxReturn: u32 = experience_default::MAX_RETURN;
		/// How long a bond or stake stays on hold after its owner gave it up, in blocks.
		#[codec(index = 7)]
		pub static TesterUnbonding: BlockNumber = experience_default::UNBONDING_PERIOD;
		/// The most an expert gets of a cycle, as a multiple of the experts' part of what sales under its models paid in.
		#[codec(index = 8)]
		pub static MaxExpertReturn: u32 = experience_default::MAX_EXPERT_RETURN;
		/// The number of producers with judged products for which a whole pool is paid.
		#[codec(index = 9)]
		pub static MinProducers: u32 = experience_default::MIN_PRODUCERS;
		/// The part of the reports expected of those who were drawn that a verdict needs.
		#[codec(index = 10)]
		pub static LeastUptake: Perbill = experience_default::LEAST_UPTAKE;
		/// The part of the producer's own price that a real sale brings at least.
		#[codec(index = 11)]
		pub static LeastPricePart: Perbill = experience_default::LEAST_PRICE_PART;
		/// The number of whole cycles without a seat taken after which a tester is idle.
		#[codec(index = 12)]
		pub static IdleAfter: CycleNumber = experience_default::IDLE_AFTER;
		/// The number of seats that a tester must have been drawn for on average before it is idle.
		#[codec(index = 13)]
		pub static IdleSeats: u32 = experience_default::IDLE_SEATS;
		/// How long the accused may answer a case, in milliseconds.
		#[codec(index = 14)]
		pub static CaseAppealPeriod: Millis = experience_default::CASE_APPEAL_PERIOD;
		/// How long the appeal authority may decide a case, in milliseconds.
		#[codec(index = 15)]
		pub static CaseDecisionPeriod: Millis = experience_default::CASE_DECISION_PERIOD;
		/// How long no case may be opened against a tester after one was dropped, in milliseconds.
		#[codec(index = 16)]
		pub static CaseRest: Millis = experience_default::CASE_REST;
		/// The rates of a producer's bond, by the verdict on the product.
		#[codec(index = 17)]
		pub static BondRates: FeeRates = standing_default::BOND_RATES;
		/// The part of the power earned in other categories that counts in a panel.
		#[codec(index = 18)]
		pub static PowerElsewhere: Perbill = standing_default::POWER_ELSEWHERE;
	}

	/// Receipts and rewards. Each means what the item of the same name in
	/// [`souk_runtime_common::parameters::rewards`] says.
	#[dynamic_pallet_params]
	#[codec(index = 2)]
	pub mod rewards {
		/// The length of a reward era, in milliseconds.
		#[codec(index = 0)]
		pub static EraLength: Millis = rewards_default::ERA_LENGTH;
		/// What deeds and sales earn.
		#[codec(index = 42)]
		pub static Earning: EarningRules = rewards_default::earning();
		/// The weight of credit in a role. The rest is the weight of activity.
		#[codec(index = 3)]
		pub static CreditParts: ByRole<Perbill> = rewards_default::every_role(Perbill::from_percent(50));
		/// The part of its power that an account still has an era later.
		#[codec(index = 4)]
		pub static PowerKept: Perbill = rewards_default::POWER_KEPT;
		/// The number of eras for which a closed era can be claimed after its hold.
		#[codec(index = 6)]
		pub static ClaimEras: u32 = rewards_default::CLAIM_ERAS;
		/// The eras for which cashback, bounties and the pay of policies are held.
		#[codec(index = 9)]
		pub static HoldEras: u32 = rewards_default::HOLD_ERAS;
		/// The bounty of an inviter for an account that became active, in base units of TIME.
		#[codec(index = 10)]
		pub static ReferralBounty: Balance = rewards_default::REFERRAL_BOUNTY;
		/// The number of different parties with which an invited account must settle an order.
		#[codec(index = 11)]
		pub static ReferralOrders: u32 = rewards_default::REFERRAL_ORDERS;
		/// The eras for which an invitation is good.
		#[codec(index = 12)]
		pub static InvitationEras: u32 = rewards_default::INVITATION_ERAS;
		/// The idle eras after which an account's row may be removed.
		#[codec(index = 13)]
		pub static IdleEras: u32 = rewards_default::IDLE_ERAS;
		/// How long SOUK stays frozen after it stopped earning, in milliseconds.
		#[codec(index = 14)]
		pub static UnfreezeDelay: Millis = rewards_default::UNFREEZE_DELAY;
		/// The part of an account's acts that still counts after a weight cut.
		#[codec(index = 15)]
		pub static CutWeight: Perbill = rewards_default::CUT_WEIGHT;
		/// The time in which the accused may appeal, in milliseconds.
		#[codec(index = 16)]
		pub static AppealPeriod: Millis = rewards_default::APPEAL_PERIOD;
		/// The time in which an appeal may be decided, in milliseconds.
		#[codec(index = 17)]
		pub static DecisionPeriod: Millis = rewards_default::DECISION_PERIOD;
		/// The eras for which a limit lasts.
		#[codec(index = 18)]
		pub static LimitEras: u32 = rewards_default::LIMIT_ERAS;
		/// The eras after its last penalty from which an account may be rehabilitated.
		#[codec(index = 19)]
		pub static RehabilitationEras: u32 = rewards_default::REHABILITATION_ERAS;
		/// The longest time a debt may run, in milliseconds.
		#[codec(index = 20)]
		pub static MaxDebtLife: Millis = rewards_default::MAX_DEBT_LIFE;
		/// The weights of new, returning and external customers in BizPower.
		#[codec(index = 21)]
		pub static CustomerWeights: pallet_receipts::Weights = rewards_default::customer_weights();
		/// The SOUK that must be on hold for a customer while the customer's receipts count, in base units.
		#[codec(index = 22)]
		pub static MinStanding: Balance = rewards_default::MIN_STANDING;
		/// The most receipts of one customer that count at one shop in an era.
		#[codec(index = 23)]
		pub static ReceiptsPerCustomer: u32 = rewards_default::RECEIPTS_PER_CUSTOMER;
		/// The most shops at which one customer counts in an era.
		#[codec(index = 24)]
		pub static ShopsPerCustomer: u32 = rewards_default::SHOPS_PER_CUSTOMER;
		/// The eras for which a row can be countersigned and reversed.
		#[codec(index = 25)]
		pub static CountersignWindow: RewardEra = rewards_default::COUNTERSIGN_WINDOW;
		/// The eras for which the root of a batch is kept.
		#[codec(index = 26)]
		pub static BatchLife: RewardEra = rewards_default::BATCH_LIFE;
		/// The eras after which a shop forgets a customer who did not come back.
		#[codec(index = 27)]
		pub static CustomerLife: RewardEra = rewards_default::CUSTOMER_LIFE;
		/// The eras for which the totals of an era are kept.
		#[codec(index = 28)]
		pub static HistoryLife: RewardEra = rewards_default::HISTORY_LIFE;
		/// The eras after a visit in which a shop can send the customer on to another shop.
		#[codec(index = 29)]
		pub static IntroductionLife: RewardEra = rewards_default::INTRODUCTION_LIFE;
		/// The longest time a till may wait before it posts a receipt, in milliseconds.
		#[codec(index = 30)]
		pub static MaxAge: Millis = rewards_default::MAX_AGE;
		/// The fee of receipts worth one unit of account, in base units of SOUK.
		#[codec(index = 31)]
		pub static ReceiptFee: Balance = rewards_default::RECEIPT_FEE;
		/// The level of verification from which a shop is measured by its own premises.
		#[codec(index = 32)]
		pub static PremisesLevel: u8 = rewards_default::PREMISES_LEVEL;
		/// The part of the usual cost that a verified shop is charged for at least.
		#[codec(index = 33)]
		pub static LeastCostPart: Perbill = rewards_default::LEAST_COST_PART;
		/// How long an account rests after a case against it was dropped, in milliseconds.
		#[codec(index = 34)]
		pub static CaseRest: Millis = rewards_default::CASE_REST;
		/// What counts as lost in bounded mode, and for whom.
		#[codec(index = 40)]
		pub static Losses: LossRules = rewards_default::losses();
		/// The worths of assets in SOUK.
		#[codec(index = 41)]
		pub static Worths: AssetWorths = rewards_default::worths();
	}

	/// Item histories. Each means what the item of the same name in [`souk_runtime_common::parameters::trace`] says.
	#[dynamic_pallet_params]
	#[codec(index = 3)]
	pub mod trace {
		/// How long the history of a final item stays, in milliseconds.
		#[codec(index = 0)]
		pub static HistoryRetention: Millis = trace_default::RETENTION;
		/// How long a shipment can be received, in milliseconds.
		#[codec(index = 1)]
		pub static TransitPeriod: Millis = trace_default::TRANSIT_PERIOD;
		/// What an alert does to what was made from the lot, if the call does not say.
		#[codec(index = 2)]
		pub static DefaultSpread: Spread = trace_default::DEFAULT_SPREAD;
		/// The most that an alert of a producer does to what others made from the lot.
		#[codec(index = 3)]
		pub static ProducerSpread: Spread = trace_default::PRODUCER_SPREAD;
	}

	/// The commune. Each means what the item of the same name in [`souk_runtime_common::parameters::commune`] says.
	#[dynamic_pallet_params]
	#[codec(index = 4)]
	pub mod commune {
		/// The part of the commune's funds that goes to stake.
		#[codec(index = 0)]
		pub static StakePart: Perbill = commune_default::STAKE_PART;
		/// For how many cycles a divided cycle can be claimed.
		#[codec(index = 1)]
		pub static ClaimCycles: CycleNumber = commune_default::CLAIM_CYCLES;
		/// The assets that are shared.
		#[codec(index = 2)]
		pub static SharedAssets: commune_default::SharedAssets = commune_default::shared_assets();
	}

	/// Loyalty to products. Each means what the item of the same name in [`souk_runtime_common::parameters::loyalty`] says.
	#[dynamic_pallet_params]
	#[codec(index = 5)]
	pub mod loyalty {
		/// By how much more a sale weighs of a product to which everybody comes back.
		#[codec(index = 0)]
		pub static Ceiling: Perbill = loyalty_default::CEILING;
		/// The number of eras over which a product's value must be spread for the largest factor.
		#[codec(index = 1)]
		pub static FullEras: u32 = loyalty_default::FULL_ERAS;
		/// The number of eras without a sale after which a product may be forgotten.
		#[codec(index = 2)]
		pub static ProductLife: RewardEra = loyalty_default::PRODUCT_LIFE;
	}

	/// Prepaid accounts. Each means what the item of the same name in [`souk_runtime_common::parameters::prepaid`] says.
	#[dynamic_pallet_params]
	#[codec(index = 6)]
	pub mod prepaid {
		/// The age beyond which a rate is not used, in milliseconds.
		#[codec(index = 0)]
		pub static MostRateAge: Millis = prepaid_default::MOST_RATE_AGE;
		/// The most by which a rate may change at once.
		#[codec(index = 1)]
		pub static MostRateChange: Perbill = prepaid_default::MOST_RATE_CHANGE;
		/// The least time between two changes of a rate, in milliseconds.
		#[codec(index = 2)]
		pub static LeastRateTime: Millis = prepaid_default::LEAST_RATE_TIME;
		/// The assets of prepaid accounts.
		#[codec(index = 3)]
		pub static PrepaidAssets: souk_primitives::prepaid::PrepaidAssets = prepaid_default::prepaid_assets();
	}

	/// Networks of promoters. Each means what the item of the same name in
	/// [`souk_runtime_common::parameters::networks`] says.
	#[dynamic_pallet_params]
	#[codec(index = 7)]
	pub mod networks {
		/// What networks may ask of their members.
		#[codec(index = 0)]
		pub static Limits: pallet_networks::MemberLimits = networks_default::terms_limits();
		/// What an accuser has on hold, in base units of SOUK.
		#[codec(index = 1)]
		pub static AccusationDeposit: Balance = networks_default::ACCUSATION_DEPOSIT;
		/// How long an accusation can be upheld, in milliseconds.
		#[codec(index = 2)]
		pub static AccusationPeriod: Millis = networks_default::ACCUSATION_PERIOD;
		/// The most of a sale that promoters of each tier are paid as commission.
		#[codec(index = 3)]
		pub static Ceilings: pallet_distribution::Ceilings = networks_default::ceilings();
	}

	/// Payments outside the chain. Each means what the constant of the same name in
	/// [`souk_runtime_common::parameters::fiat`] says.
	#[dynamic_pallet_params]
	#[codec(index = 8)]
	pub mod fiat {
		/// The least bond of an attester, in base units of SOUK.
		#[codec(index = 0)]
		pub static LeastBond: Balance = fiat_default::LEAST_BOND;
		/// What is locked for a word on top of what it is worth.
		#[codec(index = 1)]
		pub static LockMargin: Perbill = fiat_default::LOCK_MARGIN;
		/// The deposit of a contest or a denial, in base units of SOUK.
		#[codec(index = 2)]
		pub static ClaimDeposit: Balance = fiat_default::CLAIM_DEPOSIT;
		/// How long a word can be contested, in milliseconds.
		#[codec(index = 3)]
		pub static ContestPeriod: Millis = fiat_default::CONTEST_PERIOD;
		/// How long a contest or a denial can be judged, in milliseconds.
		#[codec(index = 4)]
		pub static JudgementPeriod: Millis = fiat_default::JUDGEMENT_PERIOD;
		/// How long a debtor has to pay, in milliseconds.
		#[codec(index = 5)]
		pub static PaymentPeriod: Millis = fiat_default::PAYMENT_PERIOD;
		/// How long a creditor has to deny what the debtor stated, in milliseconds.
		#[codec(index = 6)]
		pub static AnswerPeriod: Millis = fiat_default::ANSWER_PERIOD;
		/// How long an obligation is kept after it was due, in milliseconds.
		#[codec(index = 7)]
		pub static UnsettledPeriod: Millis = fiat_default::UNSETTLED_PERIOD;
	}
}

pub use dynamic_params::*;

#[cfg(feature = "runtime-benchmarks")]
impl Default for RuntimeParameters {
	fn default() -> Self {
		RuntimeParameters::Commerce(commerce::Parameters::CommuneFee(
			commerce::CommuneFee,
			Some(commerce_default::COMMUNE_FEE),
		))
	}
}

/// Sets the weights of roles when an economy is born with others than the default. What else deeds and sales earn is then as today: a later
/// default does not reach this economy.
pub struct WeightsAtBirth;
impl BornWeights for WeightsAtBirth {
	fn set(weights: ByRole<Perbill>) {
		let earning = EarningRules { role_weights: weights, ..rewards_default::earning() };
		let parameter = rewards::Parameters::Earning(rewards::Earning, Some(earning));
		let set =
			crate::Parameters::set_parameter(RuntimeOrigin::root(), RuntimeParameters::Rewards(parameter));
		debug_assert!(set.is_ok(), "root may set every parameter");
	}
}

/// Says which origin may set which parameter.
pub struct ParameterAdmin;
impl EnsureOriginWithArg<RuntimeOrigin, RuntimeParametersKey> for ParameterAdmin {
	type Success = ();

	fn try_origin(origin: RuntimeOrigin, key: &RuntimeParametersKey) -> Result<(), RuntimeOrigin> {
		match key {
			// An era is a day of every schedule, so its length decides how fast all pots are paid out.
			// What counts as lost, and what it is worth, decides how much a bounded era pays.
			RuntimeParametersKey::Rewards(
				rewards::ParametersKey::EraLength(_)
				| rewards::ParametersKey::Losses(_)
				| rewards::ParametersKey::Worths(_),
			) => <EnsureRoot<AccountId> as EnsureOrigin<_>>::try_origin(origin),
			RuntimeParametersKey::Commerce(_)
			| RuntimeParametersKey::Commune(_)
			| RuntimeParametersKey::Experience(_)
			| RuntimeParametersKey::Fiat(_)
			| RuntimeParametersKey::Loyalty(_)
			| RuntimeParametersKey::Networks(_)
			| RuntimeParametersKey::Prepaid(_)
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
	type WeightInfo = weights::pallet_parameters::WeightInfo<Runtime>;
}
