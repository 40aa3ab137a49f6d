// SPDX-License-Identifier: Apache-2.0

//! A runtime with real balances and holds, and builders of events that read like sentences.

#![allow(clippy::arithmetic_side_effects)]

use crate as pallet_trace;
use crate::{
	tests::rows::{assert_charged, touched},
	types::{Item, Whereabouts},
	HoldReason, Parties,
};
use codec::Encode;
use frame_support::{
	dispatch::GetDispatchInfo as _,
	ord_parameter_types, parameter_types, storage_alias,
	traits::{fungible::InspectHold as _, ConstU32},
	BoundedVec,
};
use frame_system::EnsureSignedBy;
use souk_primitives::{
	activity::{Activity, Deed},
	codes::Unit,
	gs1::{Gln, Gtin, Lot, Serial, Sscc},
	trace::{
		biz_step, Action, BizTransaction, Endpoint, EndpointKind, EventId, EventItem, EventKind, Fault,
		ItemKey, Place, Quantity, Reference, Spread, TraceEvent, QUANTITY_SCALE,
	},
	AssetId, Balance, Millis, ShopId,
};
use sp_core::{crypto::AccountId32, H256};
use sp_runtime::{DispatchResult, TryRuntimeError};

pub use souk_testing::account as acc;

souk_testing::runtime!(AccountId32, ED, Trace = pallet_trace at 64);

/// The existential deposit of SOUK.
pub const ED: Balance = 100;

pub const HOUR: Millis = 3_600_000;
pub const START: Millis = 1_700_000_000_000;

parameter_types! {
	pub static PartyDeposit: Balance = 5_000;
	pub static PrefixDeposit: Balance = 7_000;
	pub static PlaceDeposit: Balance = 900;
	pub static AskDeposit: Balance = 1_100;
	pub static RowDeposit: Balance = 100;
	pub static ByteDeposit: Balance = 3;
	pub static Retention: Millis = 1_000 * HOUR;
	pub static TransitPeriod: Millis = 48 * HOUR;
	pub static DefaultSpread: Spread = Spread::Flagged;
	pub static ProducerSpread: Spread = Spread::Blocked;
}

impl pallet_trace::Config for Test {
	type ModerationOrigin = EnsureSignedBy<Moderator, AccountId>;
	type RecallOrigin = EnsureSignedBy<Authority, AccountId>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Balances;
	type Activity = Ledger;
	type Time = Timestamp;
	type Calendar = Timestamp;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Clock;
	type PartyDeposit = PartyDeposit;
	type PrefixDeposit = PrefixDeposit;
	type PlaceDeposit = PlaceDeposit;
	type AskDeposit = AskDeposit;
	type RowDeposit = RowDeposit;
	type ByteDeposit = ByteDeposit;
	type Retention = Retention;
	type TransitPeriod = TransitPeriod;
	type DefaultSpread = DefaultSpread;
	type ProducerSpread = ProducerSpread;
	type MaxBatch = ConstU32<100>;
	type MaxBatchItems = ConstU32<280>;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct Clock;
#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper for Clock {
	fn set_time(now: Millis) {
		Timestamp::set_timestamp(now);
	}
}

/// What the ledger of power was told: who, how often.
#[storage_alias]
pub type Told = StorageValue<Mock, Vec<(AccountId, u32)>, frame_support::pallet_prelude::ValueQuery>;

pub struct Ledger;
impl Activity<AccountId> for Ledger {
	fn record(who: &AccountId, action: Deed, times: u32) {
		assert_eq!(action, Deed::TraceUpload);
		Told::append((who.clone(), times));
	}
	fn rate_shop(_: ShopId, _: &AccountId, _: u128) {}
	fn lost(_: &AccountId, _: souk_primitives::Balance) {}
}

pub const FARM: u8 = 1;
pub const MILL: u8 = 2;
pub const BAKERY: u8 = 3;
pub const CARRIER: u8 = 4;
pub const RETAILER: u8 = 5;
/// The parties with a GLN in every test.
pub const PARTIES: [u8; 5] = [FARM, MILL, BAKERY, CARRIER, RETAILER];
pub const BUYER: u8 = 6;
pub const STRANGER: u8 = 7;
pub const MODERATOR: u8 = 8;
pub const AUTHORITY: u8 = 9;
/// Accounts that exist from the start.
pub const ACCOUNTS: [u8; 9] = [FARM, MILL, BAKERY, CARRIER, RETAILER, BUYER, STRANGER, MODERATOR, AUTHORITY];
/// How rich they start.
pub const RICH: Balance = 1_000_000_000_000_000;

ord_parameter_types! {
	pub const Moderator: AccountId = acc(MODERATOR);
	pub const Authority: AccountId = acc(AUTHORITY);
}

/// The origin of account number `n`.
pub fn by(n: u8) -> RuntimeOrigin {
	signed(acc(n))
}

/// The GLN of account number `n`.
pub fn gln(n: u8) -> Gln {
	Gln::with_check_digit(95_000_000_000 + u64::from(n)).unwrap()
}

/// A product.
pub fn gtin() -> Gtin {
	Gtin::parse("09506000134352").unwrap()
}

/// Another product.
pub fn other_gtin() -> Gtin {
	Gtin::parse("09521234543213").unwrap()
}

/// A serial.
pub fn serial(text: &str) -> Serial {
	Serial::parse(text).unwrap()
}

/// A lot number.
pub fn lot_no(text: &str) -> Lot {
	Lot::parse(text).unwrap()
}

/// An item of the product.
pub fn sgtin(text: &str) -> ItemKey {
	ItemKey::Sgtin { gtin: gtin(), serial: serial(text) }
}

/// A lot of the product.
pub fn lgtin(text: &str) -> ItemKey {
	ItemKey::Lgtin { gtin: gtin(), lot: lot_no(text) }
}

/// A pallet.
pub fn sscc(n: u64) -> ItemKey {
	ItemKey::Sscc { sscc: Sscc::with_check_digit(10_614_141_000_000_000 + n).unwrap() }
}

/// Kilograms.
pub fn kg() -> Option<Unit> {
	Some(Unit::parse("KGM").unwrap())
}

/// A whole number of kilograms.
pub fn kilos(n: u64) -> Quantity {
	Quantity { amount: n * QUANTITY_SCALE, unit: kg() }
}

/// Pieces.
pub fn pieces(n: u64) -> Quantity {
	Quantity { amount: n * QUANTITY_SCALE, unit: None }
}

/// An item in an event.
pub fn item(key: ItemKey) -> EventItem {
	EventItem { key, quantity: None }
}

/// A quantity of a lot in an event.
pub fn some(key: ItemKey, quantity: Quantity) -> EventItem {
	EventItem { key, quantity: Some(quantity) }
}

parameter_types! {
	/// The last number an id was made from.
	pub static Ids: u64 = 0;
}

/// An id nobody used.
pub fn new_id() -> EventId {
	let n = Ids::get() + 1;
	Ids::set(n);
	EventId(sp_io::hashing::sha2_256(&n.encode()))
}

/// An event that says nothing more.
pub fn event(kind: EventKind, action: Option<Action>, items: Vec<EventItem>) -> TraceEvent {
	let id = new_id();
	TraceEvent {
		id,
		// As if the document said nothing that its hash leaves out.
		digest: H256(id.0),
		kind,
		action,
		time: pallet_timestamp::Now::<Test>::get(),
		offset: 60,
		biz_step: None,
		disposition: None,
		read_point: None,
		biz_location: None,
		parent: None,
		items: items.try_into().unwrap(),
		outputs: Default::default(),
		lot: None,
		transformation: None,
		declared: Default::default(),
		transactions: Default::default(),
		sources: Default::default(),
		destinations: Default::default(),
		body: None,
	}
}

/// An object event.
pub fn object(action: Action, items: Vec<EventItem>) -> TraceEvent {
	event(EventKind::Object, Some(action), items)
}

/// An aggregation event.
pub fn aggregation(action: Action, parent: ItemKey, items: Vec<EventItem>) -> TraceEvent {
	TraceEvent { parent: Some(parent), ..event(EventKind::Aggregation, Some(action), items) }
}

/// A transformation event.
pub fn transformation(inputs: Vec<EventItem>, outputs: Vec<EventItem>) -> TraceEvent {
	TraceEvent { outputs: outputs.try_into().unwrap(), ..event(EventKind::Transformation, None, inputs) }
}

/// What events can be made of.
pub trait Words: Sized {
	/// With a business step.
	fn step(self, step: u8) -> Self;
	/// To a party.
	fn to(self, party: u8) -> Self;
	/// From a party.
	fn from(self, party: u8) -> Self;
}

fn endpoint(party: u8) -> Endpoint {
	let place = Place { gln: gln(party), extension: None };
	Endpoint { kind: EndpointKind::PossessingParty, place }
}

impl Words for TraceEvent {
	fn step(self, step: u8) -> Self {
		Self { biz_step: Some(step), ..self }
	}
	fn to(self, party: u8) -> Self {
		Self { destinations: vec![endpoint(party)].try_into().unwrap(), ..self }
	}
	fn from(self, party: u8) -> Self {
		Self { sources: vec![endpoint(party)].try_into().unwrap(), ..self }
	}
}

/// Items are made.
pub fn commission(items: Vec<EventItem>) -> TraceEvent {
	object(Action::Add, items).step(4)
}

/// Items are shipped.
pub fn ship(items: Vec<EventItem>, to: u8) -> TraceEvent {
	object(Action::Observe, items).step(biz_step::SHIPPING).to(to)
}

/// Items are received.
pub fn receive(items: Vec<EventItem>, from: u8) -> TraceEvent {
	object(Action::Observe, items).step(biz_step::RECEIVING).from(from)
}

/// Items are sold to a consumer.
pub fn sell(items: Vec<EventItem>) -> TraceEvent {
	object(Action::Observe, items).step(biz_step::RETAIL_SELLING)
}

/// Items are seen.
pub fn see(items: Vec<EventItem>) -> TraceEvent {
	object(Action::Observe, items)
}

/// A purchase order.
pub fn purchase_order() -> BizTransaction {
	let text = b"urn:epcglobal:cbv:bt:0614141073467:1152".to_vec();
	BizTransaction { kind: Some(5), reference: Reference::Text(text.try_into().unwrap()) }
}

/// Record one event.
pub fn record(who: u8, event: TraceEvent) -> DispatchResult {
	record_all(who, vec![event])
}

/// Record events, and check that the call is charged for the rows it touches.
pub fn record_all(who: u8, events: Vec<TraceEvent>) -> DispatchResult {
	let events: BoundedVec<_, _> = events.try_into().unwrap();
	let call = pallet_trace::Call::<Test>::record_events { events: events.clone() };
	let before = call.get_dispatch_info().call_weight;
	let (done, reads, writes) = touched(|| Trace::record_events(by(who), events));
	match &done {
		Ok(info) => {
			let charged = info.actual_weight.expect("the call weighs what it did");
			assert!(charged.all_lte(before), "{charged:?} of {before:?}");
			assert_charged(charged, reads, writes);
		},
		// A call is never charged more than beforehand.
		Err(refused) => {
			let charged = refused.post_info.actual_weight.unwrap_or(before).min(before);
			assert_charged(charged, reads, writes);
		},
	}
	done.map(|_| ()).map_err(|refused| refused.error)
}

/// Record events that must be fine.
pub fn did(who: u8, event: TraceEvent) -> EventId {
	let id = event.id;
	record(who, event).unwrap_or_else(|error| panic!("refused: {error:?}"));
	id
}

/// The refusal of the first event of a batch.
pub fn refused(fault: Fault) -> crate::Error<Test> {
	crate::Error::Refused { index: 0, fault }
}

/// A refused event changes nothing.
#[macro_export]
macro_rules! assert_refused {
	($who:expr, $event:expr, $fault:expr) => {{
		let event = $event;
		frame_support::assert_noop!($crate::mock::record($who, event), $crate::mock::refused($fault));
	}};
}

/// An item's row.
pub fn row(key: &ItemKey) -> Item {
	Trace::find(key).expect("the item exists").1
}

/// Which account possesses an item.
pub fn possessor(key: &ItemKey) -> AccountId {
	Trace::account_of(Trace::possessor(&row(key)).expect("somebody does")).expect("a party acts")
}

/// How many whole units of a lot an account holds.
pub fn holds(who: u8, key: &ItemKey) -> u64 {
	let (number, _) = Trace::find(key).expect("the lot exists");
	let party = Trace::party_of_account(&acc(who)).expect("a party").0;
	Trace::amount_at(number, Whereabouts::Party(party)) / QUANTITY_SCALE
}

/// What is held of an account for rows.
pub fn held(who: u8) -> Balance {
	Balances::balance_on_hold(&HoldReason::Storage.into(), &acc(who))
}

/// Let time pass.
pub fn pass(period: Millis) {
	Timestamp::set_timestamp(pallet_timestamp::Now::<Test>::get() + period);
}

/// A hash.
pub fn hash(n: u8) -> H256 {
	H256::repeat_byte(n)
}

/// Something bounded from a literal.
pub fn bounded<T, S: frame_support::traits::Get<u32>>(list: Vec<T>) -> BoundedVec<T, S> {
	BoundedVec::try_from(list).unwrap_or_else(|_| panic!("too many"))
}

impl souk_testing::Subject for Test {
	fn try_state() -> Result<(), TryRuntimeError> {
		Trace::do_try_state()
	}

	fn said(holds: &mut souk_testing::Holds<Self>) {
		for party in Parties::<Test>::iter_values() {
			holds.add(AssetId::Native, HoldReason::Storage, party.held);
			holds.add(AssetId::Native, HoldReason::Party, party.registration);
		}
	}
}

/// Rich accounts, five of them with a GLN.
pub fn new_test_ext() -> sp_io::TestExternalities {
	let balances = ACCOUNTS.iter().map(|n| (acc(*n), RICH)).collect();
	let genesis = RuntimeGenesisConfig {
		system: Default::default(),
		balances: pallet_balances::GenesisConfig { balances, ..Default::default() },
	};
	let mut ext = souk_testing::start::<Test>(genesis, START);
	ext.execute_with(|| {
		for party in PARTIES {
			Trace::register_party(by(party), gln(party), None).expect("can register");
		}
		events();
	});
	ext
}

/// Run a test and check every invariant after it.
pub fn build_and_execute<R>(test: impl FnOnce() -> R) -> R {
	new_test_ext().execute_with(|| souk_testing::run::<Test, R>(test))
}
