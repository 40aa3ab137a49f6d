// SPDX-License-Identifier: Apache-2.0

//! A runtime with SOUK, TIME, a table of listings and randomness a test can hold back.

#![allow(clippy::arithmetic_side_effects)]

use crate as pallet_experience;
use crate::{
	types::{Accusation, Bonds, CyclePeriods, Skill},
	AmountsOf, Appeals, Backings, Bindings, Commitments, Config, Event, HoldReason, Models, SlashCases,
	Testers,
};
use codec::Encode;
use frame_support::{
	assert_ok, ord_parameter_types, parameter_types,
	traits::{
		fungible::hold::Inspect as _,
		fungibles::{Inspect as _, Mutate as _},
		ConstU16, ConstU32, Hooks, Randomness,
	},
	weights::Weight,
};
use souk_math::{
	commission::CommissionPlan,
	experience::{Parameters, Power, Preference},
};
use souk_primitives::{
	activity::{Activity, Deed},
	codes::{GpcBrick, Unit},
	commune::PanelWork,
	content::Cid,
	experience::{Attribute, Attributes, CycleNumber, Label, Phase, UnitPrice, Values},
	gs1::{Gtin, Serial},
	listing::{ListingTerms, Offer, Price},
	order::{OrderMode, OrderState},
	promotion::Promoters,
	sale::RealSales,
	shop::VerdictRates,
	traits::{Catalog, Items, LineAmounts, OnSettled, SettledLine},
	AssetId, Balance, ListingId, Millis, ShopId,
};
use souk_testing::{Flows, Kept};
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::{DispatchError, DispatchResult, Perbill, TryRuntimeError};
use std::collections::BTreeMap;

pub const NATIVE: AssetId = AssetId::Native;
pub const TIME: AssetId = AssetId::WithId(1);
/// An asset the pot account holds and newcomers cannot: it is not sufficient for an account to exist.
pub const TOKEN: AssetId = AssetId::WithId(2);

pub const START: Millis = 1_000_000_000;
pub const HOUR: Millis = 3_600_000;
pub const FUNDS: Balance = 1_000_000_000;
pub const ED: Balance = 10;

pub const EXPERT: AccountId = 1;
pub const PRODUCER: AccountId = 2;
pub const OTHER_PRODUCER: AccountId = 3;
pub const STRANGER: AccountId = 4;
pub const ARBITER: AccountId = 5;
pub const MODERATOR: AccountId = 6;
/// The appeal authority.
pub const JUDGE: AccountId = 9;
pub const POT: AccountId = 7;
pub const TREASURY: AccountId = 8;
/// Testers and buyers are this and those after it.
pub const FIRST_TESTER: AccountId = 100;
/// An account that does not exist.
pub const NOBODY: AccountId = 99;

souk_testing::runtime!(u64, ED, Experience = pallet_experience at 63, with assets);

fn parameters() -> Parameters {
	let mut parameters = Parameters::default();
	parameters.quorum.reports = 4;
	parameters.quorum.effective = 4;
	parameters.quorum.agreement = Perbill::from_percent(66);
	parameters.quorum.retests = 2;
	parameters.points.news = 3;
	parameters.power.at_stake = Perbill::from_percent(60);
	parameters
}

parameter_types! {
	pub static Rules: Parameters = parameters();
	pub static BondTable: Bonds = Bonds {
		model: 1_000,
		version: 100,
		binding: 500,
		enrolment: 400,
		report: 50,
		appeal: 300,
		backing: 100,
	};
	pub BondRates: VerdictRates =
		VerdictRates { confirmed: Perbill::from_percent(20), deviating: Perbill::from_percent(50) };
	pub static PeriodTable: CyclePeriods = CyclePeriods {
		commit: 20 * HOUR,
		reveal: 4 * HOUR,
		report: 48 * HOUR,
		claim: 2,
		carry: 2,
		appeal: 1,
		retention: 3,
	};
	pub PowerElsewhere: Perbill = Perbill::from_percent(10);
	pub ExpertRate: Perbill = Perbill::from_percent(10);
	pub TesterRate: Perbill = Perbill::from_percent(50);
	pub static ForfeitShare: Perbill = Perbill::from_percent(80);
	pub static MaxReturn: u32 = 10;
	pub static MaxExpertReturn: u32 = 1;
	/// Most tests have one producer.
	pub static MinProducers: u32 = 1;
	/// Most tests have few reports of many testers.
	pub static LeastUptake: Perbill = Perbill::from_percent(25);
	pub LeastPricePart: Perbill = Perbill::from_percent(50);
	pub static IdleAfter: u32 = 2;
	pub static IdleSeats: u32 = 2;
	pub AppealTime: Millis = 24 * HOUR;
	pub DecisionTime: Millis = 48 * HOUR;
	pub RestTime: Millis = 6 * HOUR;
	pub static Made: BTreeMap<Serial, AccountId> = BTreeMap::new();
	pub static Unbonding: u64 = 10;
	pub static Delay: u64 = 3;
	pub const PotAccount: AccountId = POT;
	pub const TreasuryAccount: AccountId = TREASURY;
	pub MaxServiceWeight: Weight =
		Perbill::from_percent(25) * <<Test as frame_system::Config>::BlockWeights as frame_support::traits::Get<
			frame_system::limits::BlockWeights,
		>>::get().max_block;
	/// What randomness is made of, and since when it is known; `None` for the block before this one.
	pub static Dice: u64 = 0;
	pub static KnownSince: Option<u64> = None;
	pub static Listings: BTreeMap<ListingId, (AccountId, Gtin)> = BTreeMap::new();
	pub static Recorded: Vec<(AccountId, Deed, u32)> = Vec::new();
	/// What was said of panels: cycle, account, power.
	pub static Worked: Vec<(CycleNumber, AccountId, Power)> = Vec::new();
	pub static PanelSeats: u32 = 96;
	pub static OpenSeats: u32 = 32;
}

pub struct Rolled;
impl Randomness<H256, u64> for Rolled {
	fn random(subject: &[u8]) -> (H256, u64) {
		let known = KnownSince::get().unwrap_or_else(|| System::block_number().saturating_sub(1));
		((subject, Dice::get()).using_encoded(blake2_256).into(), known)
	}
}

pub struct Ledger;
impl Activity<AccountId> for Ledger {
	fn record(who: &AccountId, action: Deed, times: u32) {
		Recorded::mutate(|recorded| recorded.push((*who, action, times)));
	}
	fn rate_shop(_: ShopId, _: &AccountId, _: u128) {}
	fn lost(_: &AccountId, _: Balance) {}
}

/// Remembers what was said of panels.
pub struct Panels;
impl PanelWork<AccountId> for Panels {
	fn worked(cycle: CycleNumber, who: &AccountId, power: Power) {
		Worked::mutate(|worked| worked.push((cycle, *who, power)));
	}
	fn weight() -> Weight {
		Weight::from_parts(1_000_000, 1_000)
	}
}

/// Listings as a table.
pub struct Table;
impl Catalog<AccountId> for Table {
	fn offer(listing: ListingId) -> Option<Offer<AccountId>> {
		let (seller, product) = *Listings::get().get(&listing)?;
		Some(Offer { shop: 1, seller, product, metadata: cid(), terms: terms() })
	}
	fn take(listing: ListingId, _: u32) -> Result<Offer<AccountId>, DispatchError> {
		Self::offer(listing).ok_or(DispatchError::CannotLookup)
	}
	fn put_back(_: ListingId, _: u32) {}
	fn owner(_: ShopId) -> Option<AccountId> {
		None
	}
	fn order_opened(_: ShopId) -> DispatchResult {
		Ok(())
	}
	fn order_closed(_: ShopId) {}
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_listing(owner: &AccountId, _: ListingTerms) -> ListingId {
		Listings::mutate(|listings| listings.insert(1, (*owner, gtin(0))));
		1
	}
}

/// Item histories as a table of makers.
pub struct Makers;
impl Items<AccountId> for Makers {
	fn ensure_sellable(_: Gtin, _: &[Serial], _: &AccountId) -> DispatchResult {
		Ok(())
	}
	fn ensure_sold(_: Gtin, _: &[Serial], _: &AccountId) -> DispatchResult {
		Ok(())
	}
	fn delivered(_: u64, _: Gtin, _: &[Serial], _: &AccountId, _: &AccountId) {}
	fn returned(_: u64, _: Gtin, _: &[Serial], _: &AccountId, _: &AccountId) {}
	fn maker(_: u64, _: Gtin, serial: &Serial) -> Option<AccountId> {
		Made::get().get(serial).copied()
	}
	fn maker_weight(items: u32) -> Weight {
		Weight::from_parts(items.into(), 0)
	}
	fn weight(_: u32, _: u32) -> Weight {
		Weight::zero()
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_items(_: Gtin, serials: &[Serial], seller: &AccountId) {
		Made::mutate(|made| made.extend(serials.iter().map(|serial| (serial.clone(), *seller))));
	}
}

pub fn terms() -> ListingTerms {
	ListingTerms {
		price: Price { token: (NATIVE, 1_000), fiat: None },
		accepted: Default::default(),
		token_discount: Perbill::zero(),
		commission: CommissionPlan::default(),
		max_depth: 0,
		experience_fee: Perbill::from_percent(15),
		return_window: 0,
	}
}

impl Config for Test {
	type ArbiterOrigin = frame_system::EnsureSignedBy<Arbiter, AccountId>;
	type ModerationOrigin = frame_system::EnsureSignedBy<Moderator, AccountId>;
	type AppealOrigin = frame_system::EnsureSignedBy<Judge, AccountId>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Balances;
	type Holds = Holds;
	type Assets = Money;
	type Catalog = Table;
	type Items = Makers;
	type Randomness = Rolled;
	type Time = Timestamp;
	type BlockNumberProvider = System;
	type Activity = Ledger;
	type PanelWork = Panels;
	type Parameters = Rules;
	type Bonds = BondTable;
	type BondRates = BondRates;
	type Periods = PeriodTable;
	type PowerElsewhere = PowerElsewhere;
	type ExpertRate = ExpertRate;
	type TesterRate = TesterRate;
	type Forfeit = ForfeitShare;
	type MaxReturn = MaxReturn;
	type MaxExpertReturn = MaxExpertReturn;
	type MinProducers = MinProducers;
	type LeastUptake = LeastUptake;
	type LeastPricePart = LeastPricePart;
	type IdleAfter = IdleAfter;
	type IdleSeats = IdleSeats;
	type AppealPeriod = AppealTime;
	type DecisionPeriod = DecisionTime;
	type CaseRest = RestTime;
	type UnbondingPeriod = Unbonding;
	type RandomnessDelay = Delay;
	type Pot = PotAccount;
	type Treasury = TreasuryAccount;
	type MaxServiceWeight = MaxServiceWeight;
	type MaxModels = ConstU32<8>;
	type MaxVersions = ConstU16<3>;
	type MaxSkills = ConstU32<4>;
	type MaxPanel = PanelSeats;
	type MaxOpen = OpenSeats;
	type MaxAssets = ConstU32<3>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Bench;
}

ord_parameter_types! {
	pub const Arbiter: AccountId = ARBITER;
	pub const Moderator: AccountId = MODERATOR;
	pub const Judge: AccountId = JUDGE;
}

impl souk_testing::Subject for Test {
	fn try_state() -> Result<(), TryRuntimeError> {
		Experience::do_try_state()
	}

	fn said(holds: &mut souk_testing::Holds<Self>) {
		let mut add = |reason, amount| holds.add(NATIVE, reason, amount);
		Models::<Test>::iter_values().for_each(|row| add(HoldReason::Model, row.bond));
		Bindings::<Test>::iter_values().for_each(|row| add(HoldReason::Binding, row.bond));
		SlashCases::<Test>::iter_values().for_each(|row| add(HoldReason::Binding, row.bond));
		Testers::<Test>::iter_values().for_each(|row| add(HoldReason::Enrolment, row.own_stake()));
		Commitments::<Test>::iter_values().for_each(|row| add(HoldReason::Report, row.bond));
		Appeals::<Test>::iter_values().for_each(|row| add(HoldReason::Appeal, row.bond));
		Backings::<Test>::iter_values().for_each(|row| add(HoldReason::Backing, row.held));
	}

	fn flow(event: &RuntimeEvent, flows: &mut Flows) {
		let (pot, backing) = ("pot", "backing");
		match event {
			RuntimeEvent::Experience(Event::ReportPaid { paid, .. })
			| RuntimeEvent::Experience(Event::ExpertPaid { paid, .. })
			| RuntimeEvent::Experience(Event::BackingPaid { paid, .. })
			| RuntimeEvent::Experience(Event::CycleExpired { unclaimed: paid, .. }) => {
				paid.iter().for_each(|(asset, amount)| flows.went(pot, asset, *amount))
			},
			RuntimeEvent::Experience(Event::TesterBacked { amount, .. }) => {
				flows.came(backing, &NATIVE, *amount)
			},
			RuntimeEvent::Experience(Event::BackingReleased { amount, .. })
			| RuntimeEvent::Experience(Event::BackingSlashed { amount, .. }) => flows.went(backing, &NATIVE, *amount),
			// Orders pay in; only their stand-in mints.
			RuntimeEvent::Balances(pallet_balances::Event::Minted { who, amount }) if *who == POT => {
				flows.came(pot, &NATIVE, *amount)
			},
			RuntimeEvent::Assets(pallet_assets::Event::Issued { asset_id, owner, amount })
				if *owner == POT =>
			{
				flows.came(pot, &AssetId::WithId(*asset_id), *amount)
			},
			_ => {},
		}
	}

	fn kept(kept: &mut Kept) {
		for asset in all_assets() {
			kept.add("pot", &asset, free(asset.clone(), POT));
		}
		kept.add_held::<Test>("backing", HoldReason::Backing);
	}
}

#[cfg(feature = "runtime-benchmarks")]
pub struct Bench;
#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper for Bench {
	fn set_time(now: Millis) {
		Timestamp::set_timestamp(now);
	}
	fn fund_pot(index: u32, amount: Balance) -> AssetId {
		let id = if index == 0 { 1 } else { 10 + index };
		if !Assets::asset_exists(id) {
			assert_ok!(Assets::force_create(RuntimeOrigin::root(), id, EXPERT, true, 1));
		}
		let asset = AssetId::WithId(id);
		assert_ok!(Money::mint_into(asset.clone(), &POT, amount));
		asset
	}
}

/// A product.
pub fn gtin(index: u64) -> Gtin {
	Gtin::with_check_digit(950_600_013_400 + index).unwrap()
}

pub fn brick() -> GpcBrick {
	GpcBrick::new(10_000_045).unwrap()
}

pub fn cid() -> Cid {
	Cid::raw([7; 32])
}

/// Fat (less is better), protein (more is better) and net content (nearer is better), the latter counting twice.
pub fn attributes() -> Attributes {
	let attribute = |name: &str, tolerance, weight, direction| Attribute {
		name: Label::parse(name).unwrap(),
		unit: Unit::parse("GRM").unwrap(),
		decimals: 1,
		tolerance,
		weight,
		direction,
	};
	Attributes::truncate_from(vec![
		attribute("fat", 10, 1, Preference::LowerBetter),
		attribute("protein", 10, 1, Preference::HigherBetter),
		attribute("net content", 20, 2, Preference::NearerBetter),
	])
}

pub fn values(values: [i64; 3]) -> Values {
	Values::truncate_from(values.to_vec())
}

/// What the producer claims unless a test says otherwise.
pub const CLAIM: [i64; 3] = [100, 200, 5_000];
/// A product that falls short of it.
pub const SHORT: [i64; 3] = [160, 140, 4_500];

/// A block later.
pub fn next_block() {
	System::set_block_number(System::block_number() + 1);
}

pub fn blocks(count: u64) {
	System::set_block_number(System::block_number() + count);
}

/// What idle time would do, all of it.
pub fn serve() {
	Experience::on_idle(System::block_number(), Weight::MAX);
	// However much it is, one block after the other does it.
	for _ in 0..2_000 {
		if Experience::advance_cycle(signed(STRANGER), 1).is_err() {
			return;
		}
	}
	panic!("never comes to an end");
}

pub fn cycle() -> crate::CycleOf<Test> {
	crate::CurrentCycle::<Test>::get().unwrap()
}

pub fn phase() -> Phase {
	cycle().phase(now())
}

/// Bring the running cycle to its commit window.
pub fn to_commit() {
	serve();
	blocks(Delay::get() + 1);
	serve();
	assert_eq!(phase(), Phase::Commit);
}

pub fn to_reveal() {
	set_now(cycle().commit_until);
	next_block();
	assert_eq!(phase(), Phase::Reveal);
}

/// Close the running cycle and bring the next to its commit window. Returns the number of the closed one.
pub fn close() -> u32 {
	let number = cycle().number;
	set_now(cycle().reveal_until);
	next_block();
	serve();
	blocks(Delay::get() + 1);
	serve();
	assert_eq!(cycle().number, number + 1);
	assert!(crate::ClosingCycle::<Test>::get().is_none());
	number
}

/// Publish the model as the expert and bind product 0 to it as the producer.
pub fn set_up() {
	assert_ok!(Experience::publish_model(signed(EXPERT), brick(), attributes(), cid()));
	bind(0, CLAIM);
}

/// Bind a product to the first model, at a price of its producer's that every sale reaches.
pub fn bind(index: u64, claims: [i64; 3]) {
	bind_as(PRODUCER, index, claims, price(1));
}

/// A price in SOUK.
pub fn price(amount: Balance) -> UnitPrice {
	UnitPrice { asset: NATIVE, amount }
}

/// Bind a product to the first model, as a producer with a price of its own.
pub fn bind_as(producer: AccountId, index: u64, claims: [i64; 3], price: UnitPrice) {
	let listing = 100 + index;
	Listings::mutate(|listings| listings.insert(listing, (producer, gtin(index))));
	assert_ok!(Experience::bind_product(signed(producer), gtin(index), listing, 0, 1, values(claims), price));
}

/// A tester's `n`-th secret from the end of its chain.
fn secret_at(who: AccountId, n: u32) -> H256 {
	let mut secret = blake2_256(&who.to_le_bytes());
	for _ in 0..n {
		secret = blake2_256(&secret);
	}
	secret.into()
}

/// The secret a tester can show in the running cycle.
pub fn secret(who: AccountId) -> Option<H256> {
	let enrolment = crate::Testers::<Test>::get(who)?.enrolment?;
	let number = cycle().number;
	(0..40).map(|n| secret_at(who, n)).find(|secret| enrolment.is_secret(secret, number))
}

/// What a tester enrols with.
pub fn chain_end(who: AccountId) -> H256 {
	secret_at(who, 40)
}

pub fn enrol(who: AccountId) {
	assert_ok!(Experience::enrol_tester(signed(who), chain_end(who)));
}

/// Enrol this many testers, and begin the cycle they take part in.
pub fn testers(count: u64) -> Vec<AccountId> {
	serve();
	let testers = (FIRST_TESTER..FIRST_TESTER + count).collect::<Vec<_>>();
	testers.iter().copied().for_each(enrol);
	close();
	testers
}

/// A settled line of product 0.
#[derive(Clone)]
pub struct Line {
	pub state: OrderState,
	pub mode: OrderMode,
	pub seller: AccountId,
	pub buyer: AccountId,
	pub product: Gtin,
	pub kept: u32,
	pub items: Vec<Serial>,
	pub promoters: Promoters<AccountId>,
	pub amounts: Vec<LineAmounts>,
}

pub fn amounts(asset: AssetId, escrow: Balance, sale: Balance) -> LineAmounts {
	let fee = Perbill::from_percent(15).mul_floor(sale);
	let experience = fee - Perbill::from_percent(40).mul_floor(fee);
	LineAmounts {
		asset,
		escrow,
		remaining: escrow,
		sale,
		experience,
		commune: Perbill::from_parts(6_000_000).mul_floor(sale),
		platform: 0,
		commission: Default::default(),
		services: Default::default(),
	}
}

impl Line {
	pub fn of(buyer: AccountId, sale: Balance) -> Self {
		Self {
			state: OrderState::Completed,
			mode: OrderMode::Escrow,
			seller: PRODUCER,
			buyer,
			product: gtin(0),
			kept: 1,
			items: Vec::new(),
			promoters: Default::default(),
			amounts: vec![amounts(NATIVE, sale, sale)],
		}
	}
	/// Pay the pool as orders do, then tell.
	pub fn settle(&self) {
		for amounts in &self.amounts {
			if amounts.experience > 0 {
				// Too little to open an account with is a leg that goes elsewhere.
				let _ = Money::mint_into(amounts.asset.clone(), &POT, amounts.experience);
			}
		}
		self.tell();
	}
	/// Tell without paying. As orders do, ask first whether it is a real sale.
	pub fn tell(&self) {
		let mut line = SettledLine {
			order: 1,
			state: self.state,
			mode: self.mode,
			shop: 1,
			seller: &self.seller,
			buyer: &self.buyer,
			listing: 100,
			product: self.product,
			kept: self.kept,
			quantity: self.kept.max(1),
			items: &self.items,
			promoters: &self.promoters,
			campaign: None,
			services: &[],
			amounts: &self.amounts,
			placed: START,
			ruling: None,
			fiat_kept: Perbill::one(),
			till: false,
			real: false,
		};
		line.real = Experience::is_real(&line);
		let weight = Experience::on_settled(&line);
		let most = <Experience as OnSettled<_>>::weight(self.amounts.len() as u32, 0);
		assert!(weight.all_lte(most), "{weight:?} of {most:?}");
	}
}

/// The sale of one purchase.
pub const SALE: Balance = 20_000;

pub fn buy(who: AccountId, index: u64) {
	Line { product: gtin(index), ..Line::of(who, SALE) }.settle();
}

pub fn salt() -> H256 {
	H256::repeat_byte(9)
}

pub fn hash(who: AccountId, index: u64, measured: [i64; 3]) -> H256 {
	Experience::report_hash(&values(measured), &salt(), &who, gtin(index), cycle().number)
}

pub fn commit(who: AccountId, index: u64, measured: [i64; 3]) {
	assert_ok!(Experience::commit_report(signed(who), gtin(index), hash(who, index, measured)));
}

pub fn reveal(who: AccountId, index: u64, measured: [i64; 3]) {
	let secret = secret(who);
	assert_ok!(Experience::reveal_report(signed(who), gtin(index), values(measured), salt(), secret));
}

/// Have reports bought, committed and revealed on a product; close the cycle and return its number.
pub fn round(index: u64, reports: &[(AccountId, [i64; 3])]) -> u32 {
	for (who, measured) in reports {
		buy(*who, index);
		commit(*who, index, *measured);
	}
	to_reveal();
	for (who, measured) in reports {
		reveal(*who, index, *measured);
	}
	close()
}

/// All of these measured alike.
pub fn alike(testers: &[AccountId], measured: [i64; 3]) -> Vec<(AccountId, [i64; 3])> {
	testers.iter().map(|who| (*who, measured)).collect()
}

/// The first measures what the others do on average, so that it wins for sure; all far better than claimed.
pub fn around(testers: &[AccountId]) -> Vec<(AccountId, [i64; 3])> {
	let mut reports = alike(testers, [50, 200, 5_000]);
	for (nth, (_, measured)) in reports.iter_mut().enumerate().skip(1) {
		measured[0] += if nth % 2 == 0 { -15 } else { 15 };
	}
	reports
}

/// Have a tester accused, and let the time to answer pass.
pub fn slash(who: AccountId, percent: u32) {
	assert_ok!(Experience::open_case(signed(ARBITER), who, Perbill::from_percent(percent), cid()));
	set_now(now() + AppealTime::get());
	assert_ok!(Experience::end_case(signed(STRANGER), Accusation::Tester(who)));
}

/// The skill of an account in the category of the models of tests.
pub fn skill(who: AccountId) -> Option<Skill> {
	crate::Skills::<Test>::get(who).iter().find(|(category, _)| *category == brick()).map(|(_, skill)| *skill)
}

pub fn held(reason: HoldReason, who: AccountId) -> Balance {
	Balances::balance_on_hold(&reason.into(), &who)
}

pub fn free(asset: AssetId, who: AccountId) -> Balance {
	Money::balance(asset, &who)
}

/// Amounts of SOUK.
pub fn souk(amount: Balance) -> AmountsOf<Test> {
	AmountsOf::<Test>::truncate_from(vec![(NATIVE, amount)])
}

pub fn claim(number: u32, index: u64, who: AccountId) -> DispatchResult {
	frame_support::storage::with_storage_layer(|| {
		Experience::claim_report(signed(STRANGER), number, gtin(index), who)
	})
}

/// What a claim pays its author in SOUK.
pub fn claimed(number: u32, index: u64, who: AccountId) -> Balance {
	let before = free(NATIVE, who);
	assert_ok!(claim(number, index, who));
	free(NATIVE, who) - before
}

pub fn new_test_ext() -> sp_io::TestExternalities {
	Listings::set(BTreeMap::from([(1, (PRODUCER, gtin(0))), (2, (OTHER_PRODUCER, gtin(0)))]));
	Recorded::set(Vec::new());
	Worked::set(Vec::new());
	Made::set(BTreeMap::new());
	let accounts =
		(1..=6).chain([TREASURY, JUDGE]).chain(FIRST_TESTER..FIRST_TESTER + 200).collect::<Vec<_>>();
	let genesis = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: accounts.iter().map(|who| (*who, FUNDS)).chain([(POT, ED)]).collect(),
			..Default::default()
		},
		assets: pallet_assets::GenesisConfig {
			assets: vec![(1, EXPERT, true, 10), (2, EXPERT, false, 10)],
			accounts: accounts.iter().map(|who| (1, *who, FUNDS)).collect(),
			..Default::default()
		},
		..Default::default()
	};
	souk_testing::start::<Test>(genesis, START)
}

/// Run a test, then check every invariant.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| souk_testing::run::<Test, _>(test));
}
