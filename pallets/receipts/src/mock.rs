// SPDX-License-Identifier: Apache-2.0

//! A runtime with SOUK, shops that are a plain table, and a ledger of power that only remembers.

use crate as pallet_receipts;
use crate::{Class, Config, Costs, Countersignature, Event, OnBehalf, Row, RowOf, SignaturesOf, Weights};
use codec::Encode;
use frame_support::{
	assert_ok, derive_impl, parameter_types,
	traits::{ConstU128, ConstU32, ConstU64},
};
use souk_primitives::{
	activity::{Action, Activity, RewardEra, RewardEras},
	codes::{Mcc, Region},
	money::Currency,
	receipts::{
		signed_bytes, BatchHeader, BatchId, EraTotals, Receipt, ReceiptNumber, ReceiptPayload, Signed,
		TillId, RECEIPT_CONTEXT,
	},
	traits::{Site, Sites},
	Balance, Millis, ShopId,
};
use sp_core::{ed25519, sr25519, Pair, H256};
use sp_runtime::{
	traits::IdentifyAccount, AccountId32, BuildStorage, DispatchResult, MultiSignature, MultiSigner, Perbill,
};
use std::collections::BTreeMap;

pub type AccountId = AccountId32;
type Block = frame_system::mocking::MockBlock<Test>;

/// The moment every test starts at, in a whole second.
pub const START: Millis = 1_000_000_000;
pub const HOUR: Millis = 3_600_000;
pub const MAX_AGE: Millis = 48 * HOUR;
pub const MAX_DRIFT: Millis = 60_000;
pub const FUNDS: Balance = 1_000_000_000;
pub const STANDING: Balance = 1_000;
pub const BOOK_DEPOSIT: Balance = 100;
pub const ROW_DEPOSIT: Balance = 7;
pub const MAX_ROWS: u32 = 256;

/// The shop most tests are about, and others of the same and of another merchant.
pub const SHOP: ShopId = 1;
pub const SIBLING: ShopId = 2;
pub const OTHER: ShopId = 3;
pub const TILL: TillId = 4;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(4)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(5)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(65)]
	pub type Receipts = pallet_receipts;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type AccountData = pallet_balances::AccountData<Balance>;
	type AccountId = AccountId;
	type Block = Block;
	type Lookup = sp_runtime::traits::IdentityLookup<AccountId>;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<10>;
}

parameter_types! {
	pub static SiteTable: BTreeMap<ShopId, Site<AccountId>> = BTreeMap::new();
	pub static Power: Vec<(AccountId, Action, u32)> = Vec::new();
	pub static Ratings: Vec<(ShopId, AccountId, u128)> = Vec::new();
	pub static Era: RewardEra = 10;
	pub static CustomerWeights: Weights = weights();
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
	fn record(who: &AccountId, action: Action, times: u32) {
		Power::mutate(|power| power.push((who.clone(), action, times)));
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
	type Sites = Places;
	type Activity = Ledger;
	type Eras = Eras;
	type Time = Timestamp;
	type Weights = CustomerWeights;
	type MinStanding = ConstU128<STANDING>;
	type ReceiptsPerCustomer = PerCustomer;
	type ShopsPerCustomer = PerShops;
	type CountersignWindow = Window;
	type BatchLife = BatchLife;
	type CustomerLife = CustomerLife;
	type HistoryLife = HistoryLife;
	type IntroductionLife = IntroductionLife;
	type MaxAge = ConstU64<MAX_AGE>;
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
		crate::DevKeys::customer(index)
	}
	fn sign(index: u32, message: &[u8]) -> MultiSignature {
		crate::DevKeys::sign(index, message)
	}
	fn set_time(now: Millis) {
		set_now(now);
	}
	fn skip_eras(eras: RewardEra) {
		skip(eras);
	}
}

/// A pair of keys.
#[derive(Clone)]
pub enum Key {
	Sr(Box<sr25519::Pair>),
	Ed(Box<ed25519::Pair>),
}

impl Key {
	pub fn sr(name: &str) -> Self {
		Self::Sr(Box::new(sr25519::Pair::from_string(&format!("//{name}"), None).unwrap()))
	}
	pub fn ed(name: &str) -> Self {
		Self::Ed(Box::new(ed25519::Pair::from_string(&format!("//{name}"), None).unwrap()))
	}
	pub fn account(&self) -> AccountId {
		match self {
			Self::Sr(pair) => MultiSigner::from(pair.public()),
			Self::Ed(pair) => MultiSigner::from(pair.public()),
		}
		.into_account()
	}
	pub fn sign(&self, message: &[u8]) -> MultiSignature {
		match self {
			Self::Sr(pair) => pair.sign(message).into(),
			Self::Ed(pair) => pair.sign(message).into(),
		}
	}
	/// Sign a payload, bare or wrapped.
	pub fn signed(&self, payload: &impl Encode, wrapped: bool) -> Signed<MultiSignature> {
		Signed { wrapped, signature: self.sign(&signed_bytes(payload, wrapped)) }
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
/// Customers with standing.
pub fn customer(index: usize) -> Key {
	Key::ed(&format!("Customer{index}"))
}
pub const CUSTOMERS: usize = 12;

/// A shop of 10 m² with one on staff.
pub fn place(owner: AccountId) -> Site<AccountId> {
	Site {
		owner,
		open: true,
		region: Region::parse("CN-ZJ").unwrap(),
		category: Mcc::new(5812).unwrap(),
		floor_area: 10,
		staff: 1,
	}
}

/// Change the shop.
pub fn change_site(shop: ShopId, change: impl FnOnce(&mut Site<AccountId>)) {
	SiteTable::mutate(|sites| change(sites.get_mut(&shop).unwrap()));
}

pub fn cny() -> Currency {
	Currency::parse("CNY").unwrap()
}

/// ¥1 a square metre, ¥90 a head, at least ¥50 a shop and ¥1 a receipt; shops are compared in yuan. The shop of
/// [`place`] costs ¥100.
pub fn costs() -> Costs {
	Costs { rent: 100, wage: 9_000, least_cost: 5_000, least_ticket: 100, money: 100 }
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
		let book = crate::Books::<Test>::get(self.shop).unwrap();
		let Self { shop, till, first, start, .. } = *self;
		BatchHeader { shop, book: book.id, till, first, start, currency: book.currency }
	}

	pub fn receipt(&self, index: u32) -> Receipt<AccountId> {
		self.header().receipt(index, &self.rows[index as usize]).unwrap()
	}

	pub fn payload(&self, index: u32) -> ReceiptPayload<AccountId> {
		ReceiptPayload {
			context: RECEIPT_CONTEXT,
			chain: System::block_hash(0),
			receipt: self.receipt(index),
		}
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
		Receipts::post_batch(
			signed(who),
			self.shop,
			self.till,
			self.first,
			self.start,
			self.rows.clone().try_into().unwrap(),
			SignaturesOf::<Test>::try_from(self.signatures.clone()).unwrap(),
		)
	}

	/// Post it, and say which batch it became.
	pub fn posted(&self) -> BatchId {
		let id = crate::Books::<Test>::get(self.shop).unwrap().next_batch;
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
	Receipts::countersign(signed(key.account()), claims.try_into().unwrap(), None)
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
			let book = crate::Books::<Test>::get(claim.shop).unwrap();
			let header = batch.header(claim.shop, book.id, book.currency);
			claim.rows.iter().map(|(at, row)| header.receipt(*at, row).unwrap().leaf()).collect::<Vec<_>>()
		})
		.collect::<Vec<_>>();
	let signed = key.signed(&Receipts::many_payload(&leaves), wrapped);
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

pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

pub fn now() -> Millis {
	Timestamp::get()
}

pub fn set_now(moment: Millis) {
	Timestamp::set_timestamp(moment);
}

/// Let so many eras pass.
pub fn skip(eras: RewardEra) {
	Era::mutate(|era| *era += eras);
	set_now(now() + u64::from(eras) * 24 * HOUR);
}

/// What is on hold for books of an account.
pub fn held(who: &AccountId) -> Balance {
	use frame_support::traits::fungible::hold::Inspect;
	Balances::balance_on_hold(&crate::HoldReason::ReceiptBook.into(), who)
}

/// The pallet's events so far, oldest first; forgets them.
pub fn events() -> Vec<Event<Test>> {
	let events = System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Receipts(event) => Some(event),
			_ => None,
		})
		.collect();
	System::reset_events();
	events
}

/// What the ledger of power was told so far; forgets it.
pub fn power() -> Vec<(AccountId, Action, u32)> {
	Power::take()
}

pub fn ratings() -> Vec<(ShopId, AccountId, u128)> {
	Ratings::take()
}

pub fn new_test_ext() -> sp_io::TestExternalities {
	SiteTable::set(BTreeMap::from([
		(SHOP, place(merchant())),
		(SIBLING, place(merchant())),
		(OTHER, place(rival())),
	]));
	Power::take();
	Ratings::take();
	Era::set(10);
	PerCustomer::set(3);
	PerShops::set(2);
	Window::set(2);
	BatchLife::set(5);
	CustomerLife::set(20);
	HistoryLife::set(30);
	IntroductionLife::set(7);
	let rich = [merchant(), rival(), stranger()].into_iter().map(|who| (who, FUNDS));
	let customers = (0..CUSTOMERS).map(|index| (customer(index).account(), STANDING));
	let genesis = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: rich.chain(customers).collect(),
			..Default::default()
		},
		receipts: crate::GenesisConfig { costs: vec![(region("CN"), cny(), costs())], ..Default::default() },
		..Default::default()
	};
	let mut ext = sp_io::TestExternalities::from(genesis.build_storage().unwrap());
	ext.register_extension(sp_keystore::KeystoreExt::new(sp_keystore::testing::MemoryKeystore::new()));
	ext.execute_with(|| {
		System::set_block_number(1);
		set_now(START);
	});
	ext
}

/// Run a test with the books of all shops open, then check every invariant.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		for shop in [SHOP, SIBLING, OTHER] {
			let owner = SiteTable::get()[&shop].owner.clone();
			assert_ok!(Receipts::open_book(signed(owner), shop, cny(), 100));
		}
		events();
		test();
		assert_ok!(Receipts::do_try_state());
	});
}

/// The genesis hash tests sign for.
pub fn genesis_hash() -> H256 {
	System::block_hash(0)
}
