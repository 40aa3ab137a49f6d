// SPDX-License-Identifier: Apache-2.0

//! A runtime with SOUK, shops that are plain tables, rates that tests set, and orders that tests open and close.

#![allow(clippy::arithmetic_side_effects)]

use crate as pallet_fiat;
use crate::{
	AttesterLists, Attesters, Config, Event, FiatLegOf, HoldReason, ObligationOf, Obligations, OpenLegs,
	WordOf, Words,
};
use frame_support::{
	assert_ok, ord_parameter_types, parameter_types,
	traits::{ConstU128, ConstU64},
	BoundedVec,
};
use frame_system::EnsureSignedBy;
use souk_primitives::{
	content::Cid,
	fiat::{
		AcceptedAttesters, CreditLoss, FiatLegs, Matter, NewFiatLeg, ObligationId, ObligationStage,
		PriceWorths, VouchedCurrencies,
	},
	money::{mul_ceil, Currency, Fiat as FiatMoney},
	prepaid::PricedIn,
	shop::Capability,
	traits::Shops,
	AssetId, Balance, ListingId, Millis, OrderId, ShopId,
};
use souk_testing::{Flows, Kept};
use sp_core::H256;
use sp_runtime::{AccountId32, DispatchError, DispatchResult, FixedU128, Perbill, TryRuntimeError, Weight};
use std::collections::BTreeMap;

pub use souk_testing::account as acc;

/// The moment every test starts at.
pub const START: Millis = 1_000_000_000;
pub const DAY: Millis = 86_400_000;
pub const ED: Balance = 10;
pub const FUNDS: Balance = 1_000_000;
pub const LEAST: Balance = 1_000;
pub const CLAIM: Balance = 300;
pub const ATTESTER_DEPOSIT: Balance = 70;
pub const LIST_DEPOSIT: Balance = 7;
pub const CONTEST: Millis = 14 * DAY;
pub const JUDGEMENT: Millis = 30 * DAY;
pub const PAYMENT: Millis = 14 * DAY;
pub const ANSWER: Millis = 10 * DAY;
pub const UNSETTLED: Millis = 180 * DAY;

/// The owner of [`SHOP`].
pub const SELLER: u8 = 1;
pub const BUYER: u8 = 2;
/// Attesters, once a test registers them.
pub const BANK: u8 = 3;
pub const COURIER: u8 = 4;
/// Another owner of shops.
pub const OTHER: u8 = 5;
pub const JUDGE: u8 = 6;
pub const STRANGER: u8 = 9;
/// The shop of the seller.
pub const SHOP: ShopId = 7;
pub const SOUK: AssetId = AssetId::Native;

souk_testing::runtime!(AccountId32, ED, Fiat = pallet_fiat at 72, with assets);

parameter_types! {
	pub static ShopOwners: BTreeMap<ShopId, AccountId> = BTreeMap::new();
	/// The currency that has a rate.
	pub static Priced: Currency = yuan();
	/// SOUK for a fen, in tenths. Nothing has no rate.
	pub static Rate: Option<u32> = Some(20);
	/// Who lost credit, each time.
	pub static Faults: Vec<AccountId> = Vec::new();
	pub static LeastBond: Balance = LEAST;
	pub static LockMargin: Perbill = Perbill::from_percent(25);
}

ord_parameter_types! {
	pub const Judge: AccountId = acc(JUDGE);
}

/// Shops as a table.
pub struct Town;
impl Shops<AccountId> for Town {
	fn owner(shop: ShopId) -> Option<AccountId> {
		ShopOwners::get().get(&shop).cloned()
	}
	fn has_capability(_: ShopId, _: Capability) -> bool {
		false
	}
	fn shop_of(_: ListingId) -> Option<ShopId> {
		None
	}
	fn plan(_: ListingId) -> Option<H256> {
		None
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_shop(owner: &AccountId) -> ShopId {
		sell_shop(owner.clone());
		SHOP
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_listing_of(_: ShopId) -> ListingId {
		0
	}
}

/// One currency is worth what a test says. Nothing else has a rate.
pub struct Market;
impl PriceWorths for Market {
	fn worth(price: PricedIn, amount: Balance, asset: &AssetId) -> Result<Balance, DispatchError> {
		assert_eq!(*asset, SOUK);
		let known = price == PricedIn::Fiat(Priced::get());
		let tenths = Rate::get().filter(|_| known).ok_or(DispatchError::Other("no rate"))?;
		mul_ceil(FixedU128::from_rational(tenths.into(), 10), amount).ok_or(DispatchError::Other("too much"))
	}
	fn worth_weight() -> Weight {
		Weight::from_parts(1_000, 0)
	}
}

pub struct Ledger;
impl CreditLoss<AccountId> for Ledger {
	fn lose_credit(who: &AccountId) {
		Faults::mutate(|faults| faults.push(who.clone()));
	}
	fn weight() -> Weight {
		Weight::from_parts(1_000, 0)
	}
}

impl Config for Test {
	type ModerationOrigin = EnsureSignedBy<Judge, AccountId>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Holds = Holds;
	type Currency = Balances;
	type Shops = Town;
	type Rates = Market;
	type Credit = Ledger;
	type Time = Timestamp;
	type LeastBond = LeastBond;
	type LockMargin = LockMargin;
	type ClaimDeposit = ConstU128<CLAIM>;
	type ContestPeriod = ConstU64<CONTEST>;
	type JudgementPeriod = ConstU64<JUDGEMENT>;
	type PaymentPeriod = ConstU64<PAYMENT>;
	type AnswerPeriod = ConstU64<ANSWER>;
	type UnsettledPeriod = ConstU64<UNSETTLED>;
	type AttesterDeposit = ConstU128<ATTESTER_DEPOSIT>;
	type ListDeposit = ConstU128<LIST_DEPOSIT>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Bench;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct Bench;
#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<AccountId> for Bench {
	fn set_time(now: Millis) {
		set_now(now);
	}
	fn fund(who: &AccountId, amount: Balance) {
		use frame_support::traits::fungible::Mutate;
		assert_ok!(Balances::mint_into(who, amount));
	}
	fn set_rate(currency: Currency) {
		Priced::set(currency);
		Rate::set(Some(10));
	}
}

impl souk_testing::Subject for Test {
	fn try_state() -> Result<(), TryRuntimeError> {
		Fiat::do_try_state()
	}

	fn said(holds: &mut souk_testing::Holds<Self>) {
		for attester in Attesters::<Test>::iter_values() {
			holds.add(SOUK, HoldReason::Bond, attester.bond);
			holds.add(SOUK, HoldReason::Row, attester.deposit);
		}
		for list in AttesterLists::<Test>::iter_values() {
			holds.add(SOUK, HoldReason::Row, list.deposit);
		}
		for contest in Words::<Test>::iter_values().filter_map(|word| word.contest) {
			holds.add(SOUK, HoldReason::Claim, contest.deposit);
		}
		for obligation in Obligations::<Test>::iter_values() {
			if let ObligationStage::Denied { deposit, .. } = obligation.stage {
				holds.add(SOUK, HoldReason::Claim, deposit);
			}
		}
	}

	fn flow(event: &RuntimeEvent, flows: &mut Flows) {
		let RuntimeEvent::Fiat(event) = event else { return };
		match event {
			Event::AttesterRegistered { bond: amount, .. } | Event::BondToppedUp { amount, .. } => {
				flows.came("bonds", &SOUK, *amount);
			},
			Event::BondWithdrawn { amount, .. }
			| Event::AttesterLeft { bond: amount, .. }
			| Event::AttesterSlashed { amount, .. } => flows.went("bonds", &SOUK, *amount),
			Event::WordContested { deposit, .. } | Event::PaidDenied { deposit, .. } => {
				flows.came("claims", &SOUK, *deposit);
			},
			Event::ClaimReturned { amount, .. } | Event::ClaimLost { amount, .. } => {
				flows.went("claims", &SOUK, *amount);
			},
			_ => {},
		}
	}

	fn kept(kept: &mut Kept) {
		kept.add_held::<Test>("bonds", HoldReason::Bond);
		kept.add_held::<Test>("claims", HoldReason::Claim);
	}
}

pub fn currency(code: &str) -> Currency {
	Currency::parse(code).unwrap()
}

pub fn yuan() -> Currency {
	currency("CNY")
}

/// So many fen. A fen is two SOUK, unless a test says otherwise.
pub fn fen(amount: Balance) -> FiatMoney {
	FiatMoney { currency: yuan(), amount }
}

pub fn cid(seed: u8) -> Cid {
	Cid::raw([seed; 32])
}

pub fn hash(seed: u8) -> H256 {
	H256::repeat_byte(seed)
}

pub fn currencies(codes: &[&str]) -> VouchedCurrencies {
	BoundedVec::truncate_from(codes.iter().map(|code| currency(code)).collect())
}

pub fn attesters(of: &[u8]) -> AcceptedAttesters<AccountId> {
	BoundedVec::truncate_from(of.iter().map(|n| acc(*n)).collect())
}

/// The origin of account number `n`.
pub fn by(n: u8) -> RuntimeOrigin {
	signed(acc(n))
}

/// All that an account has, with holds.
pub fn total(n: u8) -> Balance {
	use frame_support::traits::fungible::Inspect;
	Balances::total_balance(&acc(n))
}

/// An attester that vouches for yuan.
pub fn register(n: u8, bond: Balance) {
	assert_ok!(Fiat::register_attester(by(n), cid(n), currencies(&["CNY"]), bond));
}

/// The seller's shop accepts these.
pub fn accept(of: &[u8]) {
	assert_ok!(Fiat::accept_attesters(by(SELLER), SHOP, attesters(of)));
}

/// Open the leg of an order of the seller's shop, with a quote of an hour.
pub fn open(order: OrderId, amount: Balance) -> DispatchResult {
	open_for(order, SELLER, BUYER, amount)
}

pub fn open_for(order: OrderId, seller: u8, buyer: u8, amount: Balance) -> DispatchResult {
	let (buyer, seller) = (acc(buyer), acc(seller));
	<Fiat as FiatLegs<_>>::open(&NewFiatLeg {
		order,
		shop: SHOP,
		buyer: &buyer,
		seller: &seller,
		amount: fen(amount),
		quote_ends: now() + 3_600_000,
	})
}

pub fn close(order: OrderId, back: Balance) {
	<Fiat as FiatLegs<AccountId>>::close(order, back);
}

/// The bank has a bond of 100 000 and gives its word about order 1, over 1 000 fen. 2 500 SOUK are locked.
pub fn attested() {
	register(BANK, 100_000);
	accept(&[BANK]);
	assert_ok!(open(1, 1_000));
	assert_ok!(Fiat::attest_payment(by(BANK), 1, hash(1)));
}

/// The seller owes the buyer 400 of 1 000 fen. Its shop accepts the bank, whose bond is 100 000. Returns the number of the
/// obligation.
pub fn owing() -> ObligationId {
	register(BANK, 100_000);
	accept(&[BANK]);
	owing_for(1)
}

/// The same of another order.
pub fn owing_for(order: OrderId) -> ObligationId {
	let id = crate::NextObligation::<Test>::get();
	assert_ok!(open(order, 1_000));
	assert_ok!(Fiat::confirm_payment(by(SELLER), order));
	close(order, 400);
	id
}

/// The seller says that it paid, and the buyer denies it.
pub fn deny(id: ObligationId) {
	assert_ok!(Fiat::state_paid(by(SELLER), id, hash(2)));
	assert_ok!(Fiat::deny_paid(by(BUYER), id, cid(3)));
}

pub fn leg(order: OrderId) -> FiatLegOf<Test> {
	OpenLegs::<Test>::get(order).expect("there is a leg")
}

pub fn word(matter: Matter) -> WordOf<Test> {
	Words::<Test>::get(matter).expect("there is a word")
}

pub fn obligation(id: ObligationId) -> ObligationOf<Test> {
	Obligations::<Test>::get(id).expect("there is an obligation")
}

/// The bond of an attester, and what of it is locked.
pub fn bond(n: u8) -> (Balance, Balance) {
	let attester = Attesters::<Test>::get(acc(n)).expect("it is an attester");
	(attester.bond, attester.locked)
}

/// Give the shop to another account, as the pallet of shops does.
pub fn sell_shop(to: AccountId) {
	ShopOwners::mutate(|owners| owners.insert(SHOP, to));
}

/// The shop is gone.
pub fn remove_shop() {
	ShopOwners::mutate(|owners| owners.remove(&SHOP));
}

/// Time goes by.
pub fn pass(millis: Millis) {
	set_now(now() + millis);
}

pub fn new_test_ext() -> souk_testing::TestExternalities {
	ShopOwners::set(BTreeMap::from([(SHOP, acc(SELLER))]));
	Priced::set(yuan());
	Rate::set(Some(20));
	Faults::take();
	LeastBond::set(LEAST);
	LockMargin::set(Perbill::from_percent(25));
	let genesis = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: (1..=9).map(|n| (acc(n), FUNDS)).collect(),
			..Default::default()
		},
		..Default::default()
	};
	souk_testing::start::<Test>(genesis, START)
}

/// Run a test, then check everything.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| souk_testing::run::<Test, _>(test));
}
