// SPDX-License-Identifier: Apache-2.0

//! A runtime with SOUK, shops that are a plain table, and a ledger of power that only remembers.

#![allow(clippy::arithmetic_side_effects)]

use crate as pallet_receipts;
use crate::{
	Books, Class, Config, Costs, Countersignature, Event, HoldReason, OnBehalf, Pledges, Row, RowOf,
	SignaturesOf, Usual, Weights,
};
use frame_support::{
	assert_ok,
	dispatch::DispatchResultWithPostInfo,
	parameter_types,
	traits::{fungible::InspectHold as _, ConstU128, ConstU32, ConstU64},
};
use souk_primitives::{
	activity::{Activity, Deed, RewardEra, RewardEras},
	codes::{Mcc, Region},
	money::Currency,
	receipts::{
		BatchHeader, BatchId, EraTotals, Receipt, ReceiptLeaves, ReceiptNumber, ReceiptPayload,
		ReceiptsPayload, ReferralTerms, TillId,
	},
	traits::{Site, Sites},
	AssetId, Balance, Millis, ShopId,
};
use souk_testing::{Flows, Kept, TestExternalities};
use sp_core::H256;
use sp_runtime::{AccountId32, DispatchResult, MultiSignature, MultiSigner, Perbill, TryRuntimeError};
use std::collections::BTreeMap;

pub use souk_testing::Key;

/// The moment every test starts at, in a whole second.
pub const START: Millis = 1_000_000_000;
pub const HOUR: Millis = 3_600_000;
pub const MAX_AGE: Millis = 48 * HOUR;
pub const MAX_DRIFT: Millis = 60_000;
pub const FUNDS: Balance = 1_000_000_000;
pub const STANDING: Balance = 1_000;
/// The existential deposit.
pub const ED: Balance = 10;
/// What a shop pays in advance before each test.
pub const PREPAID: Balance = 100_000_000;
pub const BOOK_DEPOSIT: Balance = 100;
pub const ROW_DEPOSIT: Balance = 7;
pub const MAX_ROWS: u32 = 256;

/// The shop most tests are about, and others of the same and of another merchant.
pub const SHOP: ShopId = 1;
pub const SIBLING: ShopId = 2;
pub const OTHER: ShopId = 3;
pub const TILL: TillId = 4;

souk_testing::runtime!(AccountId32, ED, Receipts = pallet_receipts at 65, with assets);

parameter_types! {
	pub static SiteTable: BTreeMap<ShopId, Site<AccountId>> = BTreeMap::new();
	pub static Power: Vec<(AccountId, Deed, u32)> = Vec::new();
	pub static Ratings: Vec<(ShopId, AccountId, u128)> = Vec::new();
	pub static Era: RewardEra = 10;
	pub static CustomerWeights: Weights = weights();
	pub static LeastStanding: Balance = STANDING;
	pub static Fee: Balance = 10;
	pub static Level: u8 = 1;
	pub static LeastPart: Perbill = Perbill::from_percent(50);
	pub static Lost: Vec<(AccountId, Balance)> = Vec::new();
	/// Who sold to whom by a till, as the ledger was told.
	pub static Sold: Vec<(AccountId, AccountId)> = Vec::new();
	pub Sealed: AccountId = souk_testing::account(77);
	pub static PerCustomer: u32 = 3;
	pub static PerShops: u32 = 2;
	pub static Window: RewardEra = 2;
	pub static BatchLife: RewardEra = 5;
	pub static CustomerLife: RewardEra = 20;
	pub static HistoryLife: RewardEra = 30;
	pub static IntroductionLife: RewardEra = 7;
}

fn weights() -> Weights {
	let percent = Perbill::from_percent;
	Weights { new: percent(50), returning: percent(30), external: percent(20) }
}

/// Shops as a table.
pub struct Places;
impl Sites<AccountId> for Places {
	fn site(shop: ShopId) -> Option<Site<AccountId>> {
		SiteTable::get().get(&shop).cloned()
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_site(owner: &AccountId) -> ShopId {
		let mut sites = SiteTable::get();
		let shop = sites.keys().max().map_or(1, |last| last + 1);
		sites.insert(shop, place(owner.clone()));
		SiteTable::set(sites);
		shop
	}
}

/// A ledger of power that only remembers what it was told.
pub struct Ledger;
impl Activity<AccountId> for Ledger {
	fn record(who: &AccountId, action: Deed, times: u32) {
		Power::mutate(|power| power.push((who.clone(), action, times)));
	}
	fn lost(who: &AccountId, amount: Balance) {
		Lost::mutate(|lost| lost.push((who.clone(), amount)));
	}
	fn sold_by_till(merchant: &AccountId, customer: &AccountId) {
		Sold::mutate(|sold| sold.push((merchant.clone(), customer.clone())));
	}
	fn rate_shop(shop: ShopId, owner: &AccountId, bizpower: u128) {
		Ratings::mutate(|ratings| ratings.push((shop, owner.clone(), bizpower)));
	}
}

pub struct Eras;
impl RewardEras for Eras {
	fn current() -> RewardEra {
		Era::get()
	}
	fn length() -> Millis {
		24 * HOUR
	}
}

impl Config for Test {
	type ManagerOrigin = frame_system::EnsureRoot<AccountId>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Signature = MultiSignature;
	type SigningPublicKey = MultiSigner;
	type Currency = Balances;
	type Holds = Holds;
	type Sites = Places;
	type Activity = Ledger;
	type Eras = Eras;
	type Time = Timestamp;
	type Calendar = Timestamp;
	type Weights = CustomerWeights;
	type MinStanding = LeastStanding;
	type ReceiptFee = Fee;
	type PremisesLevel = Level;
	type LeastCostPart = LeastPart;
	type ReceiptsPerCustomer = PerCustomer;
	type ShopsPerCustomer = PerShops;
	type CountersignWindow = Window;
	type BatchLife = BatchLife;
	type CustomerLife = CustomerLife;
	type HistoryLife = HistoryLife;
	type IntroductionLife = IntroductionLife;
	type MaxAge = ConstU64<MAX_AGE>;
	type Sink = Sealed;
	type MaxDrift = ConstU64<MAX_DRIFT>;
	type BookDeposit = ConstU128<BOOK_DEPOSIT>;
	type RowDeposit = ConstU128<ROW_DEPOSIT>;
	type MaxCapacity = ConstU32<10_000>;
	type MaxTills = ConstU32<4>;
	type MaxRows = ConstU32<MAX_ROWS>;
	type MaxClaims = ConstU32<8>;
	type MaxClaimRows = ConstU32<16>;
	type MaxProof = ConstU32<128>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Bench;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct Bench;
#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<AccountId, MultiSignature> for Bench {
	fn customer(index: u32) -> AccountId {
		souk_testing::DevKeys::account(index)
	}
	fn sign(index: u32, message: &[u8]) -> MultiSignature {
		souk_testing::DevKeys::sign(index, message)
	}
	fn set_time(now: Millis) {
		set_now(now);
	}
	fn skip_eras(eras: RewardEra) {
		skip(eras);
	}
	fn lift_caps(shops: u32, receipts: u32) {
		PerShops::set(shops);
		PerCustomer::set(receipts);
	}
}

impl souk_testing::Subject for Test {
	fn try_state() -> Result<(), TryRuntimeError> {
		Receipts::do_try_state()
	}

	fn said(holds: &mut souk_testing::Holds<Self>) {
		for book in Books::<Test>::iter_values() {
			holds.add(AssetId::Native, HoldReason::ReceiptBook, book.deposit);
			holds.add(AssetId::Native, HoldReason::Referrals, book.budget + book.owed);
		}
		for pledge in Pledges::<Test>::iter_values() {
			holds.add(AssetId::Native, HoldReason::Pledge, pledge.amount);
		}
	}

	fn flow(event: &RuntimeEvent, flows: &mut Flows) {
		let (place, souk) = ("referrals", AssetId::Native);
		match event {
			RuntimeEvent::Receipts(Event::ReferralsFunded { amount, .. }) => {
				flows.came(place, &souk, *amount)
			},
			RuntimeEvent::Receipts(
				Event::ReferralsWithdrawn { amount, .. } | Event::ReferralPaid { amount, .. },
			) => flows.went(place, &souk, *amount),
			_ => {},
		}
	}

	fn kept(kept: &mut Kept) {
		kept.add_held::<Test>("referrals", HoldReason::Referrals);
	}
}

/// Accounts that exist. Ed25519 keys sign fast in tests.
pub fn merchant() -> AccountId {
	Key::ed("Merchant").account()
}
pub fn rival() -> AccountId {
	Key::ed("Rival").account()
}
pub fn stranger() -> AccountId {
	Key::ed("Stranger").account()
}
/// Customers who pledge for themselves before each test.
pub fn customer(index: usize) -> Key {
	Key::ed(&format!("Customer{index}"))
}
pub const CUSTOMERS: usize = 12;

/// A verified shop of 10 m² with one on staff.
pub fn place(owner: AccountId) -> Site<AccountId> {
	Site {
		owner,
		open: true,
		region: Region::parse("CN-ZJ").unwrap(),
		category: Mcc::new(5812).unwrap(),
		floor_area: 10,
		staff: 1,
		level: 1,
	}
}

/// Change the shop.
pub fn change_site(shop: ShopId, change: impl FnOnce(&mut Site<AccountId>)) {
	SiteTable::mutate(|sites| change(sites.get_mut(&shop).unwrap()));
}

pub fn cny() -> Currency {
	Currency::parse("CNY").unwrap()
}

/// ¥1 a square metre, ¥90 a head, usually ¥100 a shop and ¥1 a receipt; shops are compared in yuan. The shop of
/// [`place`] costs ¥100.
pub fn costs() -> Costs {
	Costs { rent: 100, wage: 9_000, usual: Usual { cost: 10_000, ticket: 100 }, money: 100 }
}

pub fn region(text: &str) -> Region {
	Region::parse(text).unwrap()
}

pub fn sale(value: u64) -> RowOf<Test> {
	Row::Sale { value, after: 0 }
}

pub fn sale_to(key: &Key, value: u64) -> RowOf<Test> {
	Row::CustomerSale { customer: key.account(), value, after: 0 }
}

pub fn sent(key: &Key, via: ShopId, value: u64) -> RowOf<Test> {
	Row::IntroducedSale { customer: key.account(), via, value, after: 0 }
}

/// A batch as a till makes it.
#[derive(Clone)]
pub struct Till {
	pub shop: ShopId,
	pub till: TillId,
	pub first: ReceiptNumber,
	pub start: Millis,
	pub rows: Vec<RowOf<Test>>,
	pub signatures: Vec<Countersignature<MultiSignature>>,
}

impl Till {
	/// A batch that goes on where till [`TILL`] of a shop stopped.
	pub fn of(shop: ShopId, rows: Vec<RowOf<Test>>) -> Self {
		let first = Receipts::next_receipt(shop, TILL).unwrap_or_default();
		Self { shop, till: TILL, first, start: now(), rows, signatures: vec![] }
	}

	/// A batch of [`SHOP`] whose rows are all countersigned by their customers.
	pub fn signed(shop: ShopId, rows: Vec<(&Key, RowOf<Test>)>) -> Self {
		let mut batch = Self::of(shop, rows.iter().map(|(_, row)| row.clone()).collect());
		for (index, (key, _)) in (0..).zip(&rows) {
			batch = batch.sign(index, key);
		}
		batch
	}

	pub fn header(&self) -> BatchHeader {
		let book = Books::<Test>::get(self.shop).unwrap();
		let Self { shop, till, first, start, .. } = *self;
		BatchHeader { shop, book: book.id, till, first, start, currency: book.currency }
	}

	pub fn receipt(&self, index: u32) -> Receipt<AccountId> {
		self.header().receipt(index, &self.rows[index as usize]).unwrap()
	}

	pub fn payload(&self, index: u32) -> ReceiptPayload<AccountId> {
		ReceiptPayload::new(genesis_hash(), self.receipt(index))
	}

	/// With the countersignature of a row.
	pub fn sign(mut self, row: u32, key: &Key) -> Self {
		let signed = key.signed(&self.payload(row), row % 2 == 1);
		self.signatures.push(Countersignature { row, signed });
		self
	}

	/// Post it as the merchant who owns the shop.
	pub fn post(&self) -> DispatchResult {
		self.post_as(SiteTable::get()[&self.shop].owner.clone())
	}

	pub fn post_as(&self, who: AccountId) -> DispatchResult {
		plain(Receipts::post_batch(
			signed(who),
			self.shop,
			self.till,
			self.first,
			self.start,
			self.rows.clone().try_into().unwrap(),
			SignaturesOf::<Test>::try_from(self.signatures.clone()).unwrap(),
		))
	}

	/// Post it, and say which batch it became.
	pub fn posted(&self) -> BatchId {
		let id = Books::<Test>::get(self.shop).unwrap().next_batch;
		assert_ok!(self.post());
		id
	}

	/// A claim of rows of the batch this became.
	pub fn claim(&self, batch: BatchId, wanted: &[u32]) -> crate::ClaimOf<Test> {
		let rows = wanted.iter().map(|at| (*at, self.rows[*at as usize].clone())).collect::<Vec<_>>();
		let proof = Receipts::prove_receipts(self.shop, batch, self.rows.clone(), wanted.to_vec()).unwrap();
		crate::Claim {
			shop: self.shop,
			batch,
			rows: rows.try_into().unwrap(),
			proof: proof.try_into().unwrap(),
		}
	}
}

/// Countersign as the customer.
pub fn countersign(key: &Key, claims: Vec<crate::ClaimOf<Test>>) -> DispatchResult {
	plain(Receipts::countersign(signed(key.account()), claims.try_into().unwrap(), None))
}

/// The result of a call without its weight.
pub fn plain(result: DispatchResultWithPostInfo) -> DispatchResult {
	result.map(|_| ()).map_err(|refused| refused.error)
}

/// The signature of a customer over claims that somebody else hands in.
pub fn on_behalf(
	key: &Key,
	claims: &[crate::ClaimOf<Test>],
	wrapped: bool,
) -> OnBehalf<AccountId, MultiSignature> {
	let leaves = claims
		.iter()
		.flat_map(|claim| {
			let batch = crate::Batches::<Test>::get(claim.shop, claim.batch).unwrap();
			let book = Books::<Test>::get(claim.shop).unwrap();
			let header = batch.header(claim.shop, book.id, book.currency);
			claim.rows.iter().map(|(at, row)| header.receipt(*at, row).unwrap().leaf()).collect::<Vec<_>>()
		})
		.collect::<Vec<_>>();
	let payload = ReceiptsPayload::new(genesis_hash(), ReceiptLeaves::of(&leaves));
	let signed = key.signed(&payload, wrapped);
	OnBehalf { customer: key.account(), signed }
}

/// The totals of the era that runs.
pub fn totals(shop: ShopId) -> EraTotals {
	Receipts::totals_of(shop, Era::get()).unwrap_or_default()
}

/// BizPower of a shop in the era that runs, in millionths.
pub fn bizpower(shop: ShopId) -> u128 {
	totals(shop).bizpower.close / 1_000_000_000_000
}

/// As what a customer counts at a shop.
pub fn class(shop: ShopId, key: &Key) -> Option<Class> {
	crate::Customers::<Test>::get(shop, key.account()).map(|customer| customer.class)
}

/// Let so many eras pass.
pub fn skip(eras: RewardEra) {
	Era::mutate(|era| *era += eras);
	set_now(now() + u64::from(eras) * 24 * HOUR);
}

/// Pledge for somebody.
pub fn pledge(payer: &AccountId, customer: &Key) -> DispatchResult {
	plain(Receipts::pledge(signed(payer.clone()), vec![customer.account()].try_into().unwrap()))
}

/// Release what is pledged for somebody.
pub fn release(who: &AccountId, customer: &Key) -> DispatchResult {
	Receipts::release_pledges(signed(who.clone()), vec![customer.account()].try_into().unwrap())
}

/// Terms that pay so much for a customer whose first receipt is of ¥10 at least.
pub fn pays(pay: Balance) -> ReferralTerms {
	ReferralTerms { pay, least_value: 1_000 }
}

/// Let a shop pay others for customers out of a budget. `None` for all shops.
pub fn offer(shop: ShopId, sender: Option<ShopId>, pay: Balance, budget: Balance) {
	let owner = SiteTable::get()[&shop].owner.clone();
	assert_ok!(Receipts::set_referral(signed(owner.clone()), shop, sender, Some(pays(pay))));
	if budget > 0 {
		assert_ok!(Receipts::fund_referrals(signed(owner), shop, budget));
	}
}

/// Make a customer known at a shop, and send it on to another with a receipt of so much.
pub fn send(key: &Key, from: ShopId, to: ShopId, value: u64) {
	assert_ok!(Till::signed(from, vec![(key, sale_to(key, 1_000))]).post());
	assert_ok!(Till::signed(to, vec![(key, sent(key, from, value))]).post());
}

/// Have what a shop owes another paid.
pub fn claim(shop: ShopId, sender: ShopId) -> DispatchResult {
	Receipts::claim_referral(signed(stranger()), shop, sender)
}

/// Budget, what is owed, and rows of shops that send customers.
pub fn budget(shop: ShopId) -> (Balance, Balance, u32) {
	let book = Books::<Test>::get(shop).unwrap();
	(book.budget, book.owed, book.referrals)
}

/// What is on hold for referrals of an account.
pub fn held_for_referrals(who: &AccountId) -> Balance {
	Balances::balance_on_hold(&HoldReason::Referrals.into(), who)
}

/// Open the book of a shop and pay fees in advance.
pub fn open(shop: ShopId, capacity: u32) {
	let owner = SiteTable::get()[&shop].owner.clone();
	assert_ok!(Receipts::open_book(signed(owner.clone()), shop, cny(), capacity));
	assert_ok!(Receipts::pay_fees(signed(owner), shop, PREPAID));
}

/// What is on hold for pledges of an account.
pub fn pledged(who: &AccountId) -> Balance {
	Balances::balance_on_hold(&HoldReason::Pledge.into(), who)
}

/// What is on hold for books of an account.
pub fn held(who: &AccountId) -> Balance {
	Balances::balance_on_hold(&HoldReason::ReceiptBook.into(), who)
}

/// What the ledger of power was told so far; forgets it.
pub fn power() -> Vec<(AccountId, Deed, u32)> {
	Power::take()
}

pub fn ratings() -> Vec<(ShopId, AccountId, u128)> {
	Ratings::take()
}

pub fn new_test_ext() -> TestExternalities {
	SiteTable::set(BTreeMap::from([
		(SHOP, place(merchant())),
		(SIBLING, place(merchant())),
		(OTHER, place(rival())),
	]));
	Power::take();
	Ratings::take();
	Era::set(10);
	CustomerWeights::set(weights());
	Lost::take();
	Sold::take();
	LeastStanding::set(STANDING);
	Fee::set(10);
	Level::set(1);
	LeastPart::set(Perbill::from_percent(50));
	PerCustomer::set(3);
	PerShops::set(2);
	Window::set(2);
	BatchLife::set(5);
	CustomerLife::set(20);
	HistoryLife::set(30);
	IntroductionLife::set(7);
	let rich = [merchant(), rival(), stranger()].into_iter().map(|who| (who, FUNDS));
	let customers = (0..CUSTOMERS).map(|index| (customer(index).account(), STANDING + ED));
	let genesis = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: rich.chain(customers).collect(),
			..Default::default()
		},
		receipts: crate::GenesisConfig { costs: vec![(region("CN"), cny(), costs())], ..Default::default() },
		..Default::default()
	};
	let mut ext = souk_testing::start::<Test>(genesis, START);
	ext.execute_with(|| {
		for key in (0..CUSTOMERS).map(customer) {
			assert_ok!(pledge(&key.account(), &key));
		}
		System::reset_events();
	});
	ext
}

/// Run a test with the books of all shops open, then check every invariant.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		for shop in [SHOP, SIBLING, OTHER] {
			open(shop, 100);
		}
		Lost::take();
		Sold::take();
		events();
		souk_testing::run::<Test, _>(test);
	});
}

/// The genesis hash tests sign for.
pub fn genesis_hash() -> H256 {
	System::block_hash(0)
}
