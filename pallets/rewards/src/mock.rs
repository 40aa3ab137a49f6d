// SPDX-License-Identifier: Apache-2.0

//! A runtime with SOUK, TIME and another asset, and eras of a day.

#![allow(clippy::arithmetic_side_effects)]

use crate as pallet_rewards;
use crate::{
	types::{AssetWorth, CashbackRates, EarningRules, LossRules, TenureRule, Worths},
	Config, Debts, Event, HoldReason, Policies, Stakes,
};
use frame_support::{
	assert_ok, ord_parameter_types, parameter_types,
	traits::{
		fungible::Mutate as _,
		fungibles::{Inspect as _, Mutate as _},
		Hooks,
	},
	weights::Weight,
	BoundedVec, PalletId,
};
use frame_system::{EnsureRoot, EnsureSignedBy};
use souk_math::{
	bound::{ActRule, LostParts, Worth},
	emission::Schedule,
};
use souk_primitives::{
	content::{Cid, CidCodec},
	gs1::Gtin,
	loyalty::{Loyalty, LoyaltyView},
	order::{OrderMode, OrderState, Ruling, RulingSource, Service, ServiceKind},
	promotion::Promoters,
	rewards::{Basis, BornWeights, ByRole, Penalty, Points, PointsTable, PolicyId, PolicyTerms, Pot},
	standing::OnPenalty,
	traits::{LineAmounts, OnSettled, SettledLine},
	AssetId, Balance, Millis,
};
use souk_testing::{Flows, Kept};
use sp_runtime::{AccountId32, Perbill, TryRuntimeError};
use std::collections::BTreeMap;

pub use souk_testing::{account as acc, nobody};

pub const SOUK: AssetId = AssetId::Native;
pub const TIME: AssetId = AssetId::WithId(1);
/// Listed for cashback like SOUK.
pub const TOKEN: AssetId = AssetId::WithId(2);
/// Not listed.
pub const JUNK: AssetId = AssetId::WithId(3);

/// The moment every test starts at.
pub const START: Millis = 1_000_000_000;
/// An era.
pub const DAY: Millis = 86_400_000;
pub const ED: Balance = 100;
pub const TIME_MIN: Balance = 10;
pub const FUNDS: Balance = 1_000_000_000_000;
/// One point of an unweighted deed.
pub const POINT: u128 = 1_000_000_000;

souk_testing::runtime!(AccountId32, ED, Rewards = pallet_rewards at 66, with assets);

parameter_types! {
	pub static EraLength: Millis = DAY;
	pub static Table: PointsTable = table();
	pub static RoleWeights: ByRole<Perbill> =
		ByRole { seller: Perbill::one(), promoter: Perbill::one(), buyer: Perbill::one(), service: Perbill::one() };
	pub static CreditParts: ByRole<Perbill> =
		ByRole {
			seller: Perbill::from_percent(50),
			promoter: Perbill::from_percent(50),
			buyer: Perbill::from_percent(50),
			service: Perbill::from_percent(50),
		};
	pub static PowerKept: Perbill = Perbill::from_percent(90);
	pub static Tenure: TenureRule = TenureRule::default();
	pub static MinSale: Balance = 1_000;
	pub static Losses: LossRules = losses();
	pub static AssetWorths: Worths = worths();
	pub static ClaimEras: u32 = 10;
	pub static Rates: CashbackRates = rates();
	pub static CashbackCap: Balance = 1_000;
	/// Tests of the hold set one.
	pub static HoldEras: u32 = 0;
	pub static ReferralBounty: Balance = 500;
	pub static ReferralOrders: u32 = 3;
	pub static InvitationEras: u32 = 30;
	pub static IdleEras: u32 = 50;
	pub static UnfreezeDelay: Millis = 7 * DAY;
	pub static CutWeight: Perbill = Perbill::from_percent(50);
	pub static AppealPeriod: Millis = 3 * DAY;
	pub static DecisionPeriod: Millis = 4 * DAY;
	pub static CaseRest: Millis = 2 * DAY;
	pub static LimitEras: u32 = 20;
	/// The penalties that came into force.
	pub static Heard: Vec<(AccountId, Penalty)> = Vec::new();
	pub static RehabilitationEras: u32 = 40;
	pub static MaxDebtLife: Millis = 100 * DAY;
	/// By how much more sales weigh, and the largest such part.
	pub static Loyalties: Perbill = Perbill::zero();
	pub const MostLoyalty: Perbill = Perbill::from_percent(5);
	pub static SoukCap: Balance = 1 << 100;
	pub static TimeCap: Balance = 1 << 100;
	pub const MinFreeze: Balance = 1_000;
	pub static LeastShares: Balance = 10_000;
	pub const DebtDeposit: Balance = 300;
	pub const RewardsPallet: PalletId = PalletId(*b"souk/rwd");
	pub static MaxServiceWeight: Weight = Weight::from_parts(500_000_000_000, u64::MAX);
	pub SinkAccount: AccountId = acc(200);
	/// The assets of policies, as events named them: a policy that has paid everything is gone.
	pub static AssetsOfPolicies: BTreeMap<PolicyId, AssetId> = BTreeMap::new();
}

ord_parameter_types! {
	pub const Manager: AccountId = acc(201);
	pub const Fraud: AccountId = acc(202);
	pub const Judge: AccountId = acc(203);
}

fn rates() -> CashbackRates {
	CashbackRates::truncate_from(vec![(SOUK, Perbill::from_percent(1)), (TOKEN, Perbill::from_percent(2))])
}

/// What deeds and sales earn, as tests set it.
pub struct Earning;
impl frame_support::traits::Get<EarningRules> for Earning {
	fn get() -> EarningRules {
		EarningRules {
			points: Table::get(),
			role_weights: RoleWeights::get(),
			tenure: Tenure::get(),
			min_sale: MinSale::get(),
			cashback: Rates::get(),
			cashback_cap: CashbackCap::get(),
		}
	}
}

/// Sets the weights of roles at genesis.
pub struct Born;
impl BornWeights for Born {
	fn set(weights: ByRole<Perbill>) {
		RoleWeights::set(weights);
	}
}

/// What counts as lost, in round numbers. Cashback may take all of a line's.
pub fn losses() -> LossRules {
	let half = Perbill::from_percent(50);
	let (party, promoter) = (Perbill::from_percent(40), Perbill::from_percent(20));
	LossRules {
		parts: LostParts { commune: Perbill::one(), experience: half, fees: half },
		pool: Perbill::from_percent(10),
		roles: ByRole { seller: party, promoter, buyer: party, service: Perbill::one() },
		acts: ActRule { part: Perbill::from_percent(10), full: 10 },
		cashback: Perbill::one(),
		bounty: Perbill::from_percent(10),
		held: Perbill::zero(),
	}
}
/// TIME and TOKEN are worth as much as SOUK.
fn worths() -> Worths {
	let (lost, paid) = (Worth::SOUK, Worth::SOUK);
	let worth = |asset| AssetWorth { asset, lost, paid };
	Worths::truncate_from(vec![worth(TIME), worth(TOKEN)])
}

fn table() -> PointsTable {
	let points = |each, daily| Points { each, daily };
	PointsTable {
		sale: points(10, 4),
		purchase: points(5, 4),
		promotion: points(8, 4),
		service: points(6, 4),
		countersignature: points(2, 10),
		trace_upload: points(1, 100),
		report: points(20, 5),
		referral: points(15, 2),
		check_in: points(1, 1),
	}
}

/// Buyers are as loyal to every product as a test says.
pub struct Loyal;
impl Loyalty for Loyal {
	fn factor(_: Gtin) -> Perbill {
		Loyalties::get()
	}

	fn ceiling() -> Perbill {
		// A chain without loyalty weighs every sale in full.
		if Loyalties::get().is_zero() {
			Perbill::zero()
		} else {
			MostLoyalty::get()
		}
	}

	fn of(_: Gtin) -> Option<LoyaltyView> {
		None
	}

	fn weight() -> Weight {
		Weight::zero()
	}
}

/// Remembers the penalties it heard of.
pub struct Ears;
impl OnPenalty<AccountId> for Ears {
	fn punished(who: &AccountId, penalty: Penalty) {
		Heard::mutate(|heard| heard.push((who.clone(), penalty)));
	}
	fn weight() -> Weight {
		Weight::from_parts(1_000_000, 1_000)
	}
}

impl Config for Test {
	type PolicyOrigin = EnsureRoot<AccountId>;
	type ManagerOrigin = EnsureSignedBy<Manager, AccountId>;
	type FraudOrigin = EnsureSignedBy<Fraud, AccountId>;
	type AppealOrigin = EnsureSignedBy<Judge, AccountId>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Assets = Money;
	type Currency = Balances;
	type Holds = Holds;
	type OnPenalty = Ears;
	type Time = Timestamp;
	type Sink = SinkAccount;
	type Loyalty = Loyal;
	type BornWeights = Born;
	type EraLength = EraLength;
	type Earning = Earning;
	type CreditParts = CreditParts;
	type PowerKept = PowerKept;
	type Losses = Losses;
	type Worths = AssetWorths;
	type ClaimEras = ClaimEras;
	type HoldEras = HoldEras;
	type ReferralBounty = ReferralBounty;
	type ReferralOrders = ReferralOrders;
	type InvitationEras = InvitationEras;
	type IdleEras = IdleEras;
	type UnfreezeDelay = UnfreezeDelay;
	type MinFreeze = MinFreeze;
	type LeastShares = LeastShares;
	type CutWeight = CutWeight;
	type AppealPeriod = AppealPeriod;
	type DecisionPeriod = DecisionPeriod;
	type CaseRest = CaseRest;
	type LimitEras = LimitEras;
	type RehabilitationEras = RehabilitationEras;
	type MaxDebtLife = MaxDebtLife;
	type DebtDeposit = DebtDeposit;
	type SoukCap = SoukCap;
	type TimeCap = TimeCap;
	type PalletId = RewardsPallet;
	type MaxServiceWeight = MaxServiceWeight;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Bench;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct Bench;
#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper for Bench {
	fn set_time(now: Millis) {
		set_now(now);
	}
	fn create_time() {}
}

/// Every pot there ever was.
fn pots() -> Vec<Pot> {
	let policies = (0..crate::NextPolicy::<Test>::get()).map(Pot::Policy);
	policies.chain([Pot::Cashback, Pot::Referral, Pot::Dividends]).collect()
}

fn is_pot(who: &AccountId) -> bool {
	pots().into_iter().any(|pot| Rewards::account_of(pot) == *who)
}

/// The asset of a pot; genesis names policies without an event.
fn asset_of(pot: Pot) -> AssetId {
	match pot {
		Pot::Policy(id) => AssetsOfPolicies::get()
			.remove(&id)
			.unwrap_or_else(|| Policies::<Test>::get(id).unwrap().terms.asset),
		Pot::Cashback | Pot::Referral | Pot::Dividends => TIME,
	}
}

impl souk_testing::Subject for Test {
	fn try_state() -> Result<(), TryRuntimeError> {
		Rewards::do_try_state()
	}

	fn said(holds: &mut souk_testing::Holds<Self>) {
		for stake in Stakes::<Test>::iter_values() {
			holds.add(SOUK, HoldReason::Frozen, stake.position.shares + stake.leaving_sum());
		}
		for debt in Debts::<Test>::iter_values() {
			holds.add(SOUK, HoldReason::Debt, debt.deposit);
		}
	}

	fn flow(event: &RuntimeEvent, flows: &mut Flows) {
		let pots = "pots";
		match event {
			RuntimeEvent::Rewards(Event::PolicyCreated { policy, terms, .. }) => {
				AssetsOfPolicies::mutate(|assets| {
					assets.insert(*policy, terms.asset.clone());
				})
			},
			RuntimeEvent::Rewards(Event::PotFunded { pot, amount, .. }) => {
				flows.came(pots, &asset_of(*pot), *amount)
			},
			RuntimeEvent::Rewards(Event::Claimed { policy, amount, .. }) => {
				flows.went(pots, &asset_of(Pot::Policy(*policy)), *amount)
			},
			RuntimeEvent::Rewards(Event::PolicyEnded { policy, heir, paid, .. }) if !is_pot(heir) => {
				flows.went(pots, &asset_of(Pot::Policy(*policy)), *paid)
			},
			RuntimeEvent::Rewards(Event::PurseClaimed { amount, .. })
			| RuntimeEvent::Rewards(Event::DividendsClaimed { amount, .. }) => flows.went(pots, &TIME, *amount),
			RuntimeEvent::Rewards(Event::Frozen { amount, .. }) => flows.came("frozen", &SOUK, *amount),
			RuntimeEvent::Rewards(Event::Unfrozen { amount, .. }) => flows.went("frozen", &SOUK, *amount),
			// Only tests mint.
			RuntimeEvent::Balances(pallet_balances::Event::Minted { who, amount }) if is_pot(who) => {
				flows.came(pots, &SOUK, *amount)
			},
			RuntimeEvent::Assets(pallet_assets::Event::Issued { asset_id, owner, amount })
				if is_pot(owner) =>
			{
				flows.came(pots, &AssetId::WithId(*asset_id), *amount)
			},
			_ => {},
		}
	}

	fn kept(kept: &mut Kept) {
		for pot in pots() {
			for asset in all_assets() {
				kept.add("pots", &asset, Money::total_balance(asset.clone(), &Rewards::account_of(pot)));
			}
		}
		kept.add_held::<Test>("frozen", HoldReason::Frozen);
	}
}

/// Accounts 1 to 20 have funds.
pub const FUNDED: u8 = 20;
pub fn alice() -> AccountId {
	acc(1)
}
pub fn bob() -> AccountId {
	acc(2)
}
pub fn carol() -> AccountId {
	acc(3)
}
pub fn root() -> RuntimeOrigin {
	RuntimeOrigin::root()
}
pub fn manager() -> RuntimeOrigin {
	signed(Manager::get())
}
pub fn fraud() -> RuntimeOrigin {
	signed(Fraud::get())
}
pub fn judge() -> RuntimeOrigin {
	signed(Judge::get())
}
pub fn cid(byte: u8) -> Cid {
	Cid::new(CidCodec::Raw, [byte; 32])
}

/// A policy that pays `per_day` base units of `asset` a day.
pub fn daily(asset: AssetId, basis: Basis, per_day: Balance) -> PolicyTerms {
	PolicyTerms {
		asset,
		schedule: Schedule::Constant { per_day, cap: 1_000 * per_day },
		basis,
		start: Rewards::era(),
	}
}

/// Create a policy whose pot can pay `funds`.
pub fn create(terms: PolicyTerms, funds: Balance) -> PolicyId {
	let id = crate::NextPolicy::<Test>::get();
	let asset = terms.asset.clone();
	assert_ok!(Rewards::create_policy(root(), terms));
	fill(Pot::Policy(id), asset, funds);
	id
}

/// Put funds into a pot that can all be paid.
pub fn fill(pot: Pot, asset: AssetId, funds: Balance) {
	if funds > 0 {
		let account = Rewards::account_of(pot);
		let more = if Money::balance(asset.clone(), &account) == 0 { minimum(&asset) } else { 0 };
		assert_ok!(Money::mint_into(asset, &account, funds + more));
	}
}

pub fn minimum(asset: &AssetId) -> Balance {
	Money::minimum_balance(asset.clone())
}

pub fn free(asset: AssetId, who: &AccountId) -> Balance {
	Money::balance(asset, who)
}

pub fn spare(pot: Pot, asset: AssetId) -> Balance {
	Rewards::spendable(&asset, &Rewards::account_of(pot))
}

/// Let so many eras pass.
pub fn pass(eras: u32) {
	set_now(now() + Millis::from(eras) * DAY);
}
/// Close every era that is over.
pub fn close_all() {
	while Rewards::close_era(signed(nobody())).is_ok() {}
}
/// Let so many eras pass and close them.
pub fn pass_and_close(eras: u32) {
	pass(eras);
	close_all();
}

/// A settled line.
#[derive(Clone)]
pub struct Line {
	pub order: souk_primitives::OrderId,
	pub seller: AccountId,
	pub buyer: AccountId,
	pub state: OrderState,
	pub mode: OrderMode,
	pub kept: u32,
	pub promoters: Vec<AccountId>,
	pub services: Vec<Service<AccountId>>,
	pub amounts: Vec<LineAmounts>,
	pub real: bool,
}

impl Line {
	/// The buyer kept what cost 10 000 SOUK.
	pub fn new(seller: u8, buyer: u8) -> Self {
		Self {
			order: 7,
			seller: acc(seller),
			buyer: acc(buyer),
			state: OrderState::Completed,
			mode: OrderMode::Escrow,
			kept: 1,
			promoters: vec![],
			services: vec![],
			amounts: vec![amounts(SOUK, 10_000, 10_000)],
			real: true,
		}
	}
	pub fn paid(self, asset: AssetId, amount: Balance) -> Self {
		Self { amounts: vec![amounts(asset, amount, amount)], ..self }
	}
	/// The seller paid these accounts for services so much of each asset.
	pub fn served(mut self, services: &[(u8, Balance)]) -> Self {
		self.services = services
			.iter()
			.map(|(who, _)| Service {
				provider: acc(*who),
				kind: ServiceKind::Logistics,
				share: Perbill::from_percent(1),
			})
			.collect();
		for amounts in &mut self.amounts {
			amounts.services = services.iter().map(|(_, paid)| *paid).collect::<Vec<_>>().try_into().unwrap();
		}
		self
	}
	pub fn ruled(self, sale: Balance) -> Self {
		Self { state: OrderState::Ruled, amounts: vec![amounts(SOUK, 10_000, sale)], ..self }
	}
	pub fn of(self, order: souk_primitives::OrderId) -> Self {
		Self { order, ..self }
	}
	/// Its promoters share a tenth of the sale, so set the amounts before.
	pub fn over(mut self, promoters: &[u8]) -> Self {
		self.promoters = promoters.iter().map(|index| acc(*index)).collect();
		for amounts in &mut self.amounts {
			let each = amounts.sale / 10 / promoters.len().max(1) as Balance;
			amounts.commission = BoundedVec::truncate_from(vec![each; promoters.len()]);
		}
		self
	}
	/// The ruling that splits the first asset as its amounts say.
	fn ruling(&self) -> Option<Ruling> {
		let amounts = self.amounts.first().filter(|_| self.state == OrderState::Ruled)?;
		let buyer_bp = (amounts.remaining - amounts.sale) * 10_000 / amounts.remaining;
		Some(Ruling { buyer_bp: buyer_bp as u16, by: RulingSource::Arbiter })
	}
	/// Tell the pallet, as orders do.
	pub fn settle(&self) {
		self.settle_as(self.ruling())
	}
	/// Tell the pallet of the line, and of a ruling.
	pub fn settle_as(&self, ruling: Option<Ruling>) {
		self.weigh(ruling);
	}
	/// The same. Returns what it weighed, which is never more than orders declare.
	pub fn weigh(&self, ruling: Option<Ruling>) -> Weight {
		let weight = Rewards::on_settled(&SettledLine {
			order: self.order,
			state: self.state,
			mode: self.mode,
			shop: 1,
			seller: &self.seller,
			buyer: &self.buyer,
			listing: 100,
			product: Gtin::new(9506000134352).unwrap(),
			kept: self.kept,
			quantity: 1,
			items: &[],
			promoters: &Promoters::truncate_from(self.promoters.clone()),
			campaign: None,
			services: &self.services,
			amounts: &self.amounts,
			placed: START,
			ruling,
			fiat_kept: Perbill::one(),
			till: false,
			real: self.real,
		});
		let helpers = self.promoters.len() + self.services.len();
		let most = <Rewards as OnSettled<_>>::weight(self.amounts.len() as u32, helpers as u32);
		assert!(weight.all_lte(most), "{weight:?} of {most:?}");
		weight
	}
}

pub fn amounts(asset: AssetId, escrow: Balance, sale: Balance) -> LineAmounts {
	let (remaining, experience) = (escrow, sale / 10);
	LineAmounts {
		asset,
		escrow,
		remaining,
		sale,
		experience,
		commune: Perbill::from_parts(6_000_000).mul_floor(sale),
		platform: 0,
		commission: Default::default(),
		services: Default::default(),
	}
}

/// Run the idle hook with as much weight as it likes.
pub fn idle() -> Weight {
	Rewards::on_idle(System::block_number(), Weight::MAX)
}

pub fn new_test_ext() -> sp_io::TestExternalities {
	ext(Default::default())
}

/// Set every governed number to what tests start with.
fn reset() {
	AssetsOfPolicies::take();
	Heard::take();
	let half = Perbill::from_percent(50);
	let (one, all) =
		(Perbill::one(), |value| ByRole { seller: value, promoter: value, buyer: value, service: value });
	EraLength::set(DAY);
	Table::set(table());
	RoleWeights::set(all(one));
	CreditParts::set(all(half));
	PowerKept::set(Perbill::from_percent(90));
	Tenure::set(TenureRule::default());
	Loyalties::set(Perbill::zero());
	MinSale::set(1_000);
	ClaimEras::set(10);
	Rates::set(rates());
	CashbackCap::set(1_000);
	HoldEras::set(0);
	Losses::set(losses());
	AssetWorths::set(worths());
	ReferralOrders::set(3);
	UnfreezeDelay::set(7 * DAY);
	CaseRest::set(2 * DAY);
	LeastShares::set(10_000);
	IdleEras::set(50);
	SoukCap::set(1 << 100);
	TimeCap::set(1 << 100);
	MaxServiceWeight::set(Weight::from_parts(500_000_000_000, u64::MAX));
}

pub fn ext(rewards: crate::GenesisConfig<Test>) -> sp_io::TestExternalities {
	reset();
	let accounts = (1..=FUNDED).map(acc).collect::<Vec<_>>();
	let assets = |id| accounts.iter().map(move |who| (id, who.clone(), FUNDS));
	let genesis = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: accounts
				.iter()
				.map(|who| (who.clone(), FUNDS))
				.chain([(SinkAccount::get(), ED)])
				.collect(),
			..Default::default()
		},
		assets: pallet_assets::GenesisConfig {
			assets: vec![
				(1, acc(1), true, TIME_MIN),
				(2, acc(1), true, TIME_MIN),
				(3, acc(1), true, TIME_MIN),
			],
			accounts: assets(1).chain(assets(2)).chain(assets(3)).collect(),
			..Default::default()
		},
		rewards,
		..Default::default()
	};
	let mut ext = souk_testing::start::<Test>(genesis, START);
	ext.execute_with(|| Rewards::on_initialize(2));
	ext
}

/// Run a test, then check every invariant.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| souk_testing::run::<Test, _>(test));
}

/// Make an account with SOUK.
pub fn endow(who: &AccountId) {
	assert_ok!(Balances::mint_into(who, ED));
}
