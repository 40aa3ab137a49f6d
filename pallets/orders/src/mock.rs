// SPDX-License-Identifier: Apache-2.0

//! A runtime with real balances, assets and holds, and with stand-ins for shops and distribution that live in storage,
//! so that a failed call rolls them back too.

use crate as pallet_orders;
use crate::{types::Amounts, HoldReason};
use codec::{Decode, Encode};
use frame_support::{
	derive_impl, parameter_types, storage_alias,
	traits::{
		fungible::{NativeFromLeft, UnionOf},
		fungibles::{Inspect as _, InspectHold as _},
		tokens::IdAmount,
		AsEnsureOriginWithArg, ConstU64, Hooks, SortedMembers, VariantCountOf,
	},
	weights::Weight,
	Blake2_128Concat, BoundedVec, Twox64Concat,
};
use frame_system::{EnsureRoot, EnsureSigned, EnsureSignedBy};
use souk_math::commission::CommissionPlan;
use souk_primitives::{
	gs1::{Gtin, Serial},
	listing::{AcceptedAsset, ListingTerms, Offer, Payment, Price},
	money::{Currency, Fiat},
	order::{LineRequest, MaxLines, OrderMode, OrderState},
	promotion::Promoters,
	traits::{Catalog, Items, OnSettled, PaymentAssets, Promotion, SettledLine},
	AssetId, Balance, CampaignId, ListingId, MaxPathDepth, Millis, OrderId, ShopId,
};
use sp_core::crypto::AccountId32;
use sp_runtime::{
	traits::IdentityLookup, BuildStorage, DispatchError, DispatchResult, FixedU128, MultiSignature,
	MultiSigner, Perbill,
};
use std::collections::BTreeMap;

pub type AccountId = AccountId32;
type Block = frame_system::mocking::MockBlock<Test>;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeTask,
		RuntimeHoldReason,
		RuntimeFreezeReason
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(3)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(5)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(20)]
	pub type Assets = pallet_assets;
	#[runtime::pallet_index(21)]
	pub type AssetsHolder = pallet_assets_holder;
	#[runtime::pallet_index(61)]
	pub type Orders = pallet_orders;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type AccountId = AccountId;
	type Lookup = IdentityLookup<AccountId>;
	type AccountData = pallet_balances::AccountData<Balance>;
}

impl pallet_timestamp::Config for Test {
	type Moment = u64;
	type OnTimestampSet = ();
	type MinimumPeriod = ConstU64<1>;
	type WeightInfo = ();
}

/// The existential deposit of SOUK.
pub const ED: Balance = 100;
/// The least balance of TIME.
pub const TIME_MIN: Balance = 10;

parameter_types! {
	pub const ExistentialDeposit: Balance = ED;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = Balance;
	type ExistentialDeposit = ExistentialDeposit;
	type AccountStore = System;
}

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Test {
	type Balance = Balance;
	type Currency = Balances;
	type CreateOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type ForceOrigin = EnsureRoot<AccountId>;
	type Holder = AssetsHolder;
}

impl pallet_assets_holder::Config for Test {
	type RuntimeHoldReason = RuntimeHoldReason;
	type RuntimeEvent = RuntimeEvent;
}

/// SOUK and the assets as one, for holds.
pub type Holds = UnionOf<Balances, AssetsHolder, NativeFromLeft, AssetId, AccountId>;
/// SOUK and the assets as one, for balances.
pub type Money = UnionOf<Balances, Assets, NativeFromLeft, AssetId, AccountId>;

pub const HOUR: Millis = 3_600_000;

parameter_types! {
	pub static AcceptPeriod: Millis = 2 * HOUR;
	pub static ShipPeriod: Millis = 3 * HOUR;
	pub static DeliveryPeriod: Millis = 5 * HOUR;
	pub static ReturnPeriod: Millis = 7 * HOUR;
	pub static DisputePeriod: Millis = 11 * HOUR;
	pub static RulingPeriod: Millis = 13 * HOUR;
	pub static Retention: Millis = 100 * HOUR;
	pub static RetryPeriod: Millis = HOUR;
	pub static SaleLife: Millis = 24 * HOUR;
	pub static MaxReturnWindow: Millis = 1_000 * HOUR;
	pub static DefaultRuling: u16 = 5_000;
	pub static CommuneFee: Perbill = Perbill::from_parts(6_000_000);
	pub static PlatformSlice: Perbill = Perbill::from_percent(40);
	pub static MaxDepth: u32 = 4;
	pub static OrderDeposit: Balance = 1_000;
	pub static LineDeposit: Balance = 50;
	pub static MaxServiceWeight: Weight = Weight::from_parts(500_000_000_000, u64::MAX);
	pub ExperiencePool: AccountId = acc(POOL);
	pub CommunePot: AccountId = acc(COMMUNE);
}

impl pallet_orders::Config for Test {
	type ArbiterOrigin = EnsureSignedBy<Arbiter, AccountId>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Signature = MultiSignature;
	type SigningPublicKey = MultiSigner;
	type Holds = Holds;
	type Currency = Balances;
	type Catalog = MockCatalog;
	type Promotion = MockPromotion;
	type Items = MockItems;
	type OnSettled = (Heard,);
	type PaymentAssets = MockPaymentAssets;
	type Time = Timestamp;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Customer;
	type AcceptPeriod = AcceptPeriod;
	type ShipPeriod = ShipPeriod;
	type DeliveryPeriod = DeliveryPeriod;
	type ReturnPeriod = ReturnPeriod;
	type DisputePeriod = DisputePeriod;
	type RulingPeriod = RulingPeriod;
	type Retention = Retention;
	type RetryPeriod = RetryPeriod;
	type SaleLife = SaleLife;
	type MaxReturnWindow = MaxReturnWindow;
	type DefaultRuling = DefaultRuling;
	type CommuneFee = CommuneFee;
	type PlatformSlice = PlatformSlice;
	type MaxDepth = MaxDepth;
	type ExperiencePool = ExperiencePool;
	type Commune = CommunePot;
	type OrderDeposit = OrderDeposit;
	type LineDeposit = LineDeposit;
	type MaxServiceWeight = MaxServiceWeight;
}

pub const SELLER: u8 = 1;
pub const BUYER: u8 = 2;
pub const PLATFORM: u8 = 3;
pub const STRANGER: u8 = 4;
pub const ARBITER: u8 = 5;
pub const OTHER_SELLER: u8 = 6;
pub const OTHER_BUYER: u8 = 7;
pub const POOL: u8 = 8;
pub const COMMUNE: u8 = 9;
pub const PROMOTERS: [u8; 4] = [11, 12, 13, 14];

/// Signs for benchmarks, without a keystore.
#[cfg(feature = "runtime-benchmarks")]
pub struct Customer;
#[cfg(feature = "runtime-benchmarks")]
impl crate::benchmarking::BenchmarkHelper<AccountId, MultiSignature> for Customer {
	fn signer() -> AccountId {
		sp_keyring::Sr25519Keyring::Ferdie.to_account_id()
	}
	fn sign(message: &[u8]) -> MultiSignature {
		sp_keyring::Sr25519Keyring::Ferdie.sign(message).into()
	}
}

/// Account number `n`.
pub fn acc(n: u8) -> AccountId {
	AccountId::new([n; 32])
}

/// The origin of account number `n`.
pub fn by(n: u8) -> RuntimeOrigin {
	RuntimeOrigin::signed(acc(n))
}

pub struct Arbiter;
impl SortedMembers<AccountId> for Arbiter {
	fn sorted_members() -> Vec<AccountId> {
		vec![acc(ARBITER)]
	}
}

pub const SOUK: AssetId = AssetId::Native;
pub const TIME: AssetId = AssetId::WithId(1);
/// An asset the listings of these tests accept and the runtime does not.
pub const ROGUE: AssetId = AssetId::WithId(2);

pub struct MockPaymentAssets;
impl PaymentAssets for MockPaymentAssets {
	fn contains(asset: &AssetId) -> bool {
		matches!(asset, AssetId::Native | AssetId::WithId(1))
	}
}

#[derive(Clone, Debug, Decode, Encode, PartialEq)]
pub struct MockListing {
	pub shop: ShopId,
	pub product: Gtin,
	pub terms: ListingTerms,
	pub stock: u32,
}

/// Listings by number.
#[storage_alias]
pub type Listings = StorageMap<Mock, Twox64Concat, ListingId, MockListing>;
/// Owners of shops, and how many orders are open.
#[storage_alias]
pub type Shops = StorageMap<Mock, Twox64Concat, ShopId, (AccountId, u32)>;
/// The campaign that engages for lines with promoters, with how many more it can pay.
#[storage_alias]
pub type Campaign = StorageValue<Mock, (CampaignId, u32)>;
/// Lines distribution was told of.
#[storage_alias]
pub type PromotionTold = StorageValue<Mock, Vec<Told>, frame_support::pallet_prelude::ValueQuery>;
/// Lines everybody else was told of.
#[storage_alias]
pub type EverybodyTold = StorageValue<Mock, Vec<Told>, frame_support::pallet_prelude::ValueQuery>;

/// What was told of a settled line: the order, how it ended, units kept, items, and per asset escrow, sale, experience
/// leg and commissions.
#[derive(Clone, Debug, Decode, Encode, PartialEq)]
pub struct Told {
	pub order: OrderId,
	pub state: OrderState,
	pub kept: u32,
	pub items: Vec<Serial>,
	pub campaign: Option<CampaignId>,
	pub amounts: Vec<(AssetId, Balance, Balance, Balance, Vec<Balance>)>,
}

impl Told {
	fn new(line: &SettledLine<'_, AccountId>) -> Self {
		Self {
			order: line.order,
			state: line.state,
			kept: line.kept,
			items: line.items.to_vec(),
			campaign: line.campaign,
			amounts: line
				.amounts
				.iter()
				.map(|a| (a.asset.clone(), a.escrow, a.sale, a.experience, a.commission.to_vec()))
				.collect(),
		}
	}
}

pub struct MockCatalog;
impl Catalog<AccountId> for MockCatalog {
	fn offer(listing: ListingId) -> Option<Offer<AccountId>> {
		let MockListing { shop, product, terms, .. } = Listings::get(listing)?;
		Some(Offer { shop, seller: Shops::get(shop)?.0, product, terms })
	}

	fn take(listing: ListingId, quantity: u32) -> Result<Offer<AccountId>, DispatchError> {
		let offer = Self::offer(listing).ok_or("no listing")?;
		Listings::try_mutate(listing, |listing| -> DispatchResult {
			let listing = listing.as_mut().ok_or("no listing")?;
			listing.stock = listing.stock.checked_sub(quantity).ok_or("out of stock")?;
			Ok(())
		})?;
		Ok(offer)
	}

	fn put_back(listing: ListingId, quantity: u32) {
		Listings::mutate(listing, |listing| {
			if let Some(listing) = listing {
				listing.stock += quantity;
			}
		});
	}

	fn owner(shop: ShopId) -> Option<AccountId> {
		Shops::get(shop).map(|(owner, _)| owner)
	}

	fn order_opened(shop: ShopId) -> DispatchResult {
		Shops::try_mutate(shop, |shop| {
			shop.as_mut().ok_or("no shop")?.1 += 1;
			Ok(())
		})
	}

	fn order_closed(shop: ShopId) {
		Shops::mutate(shop, |shop| {
			if let Some(shop) = shop {
				shop.1 = shop.1.checked_sub(1).expect("closed more orders than opened");
			}
		});
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_listing(owner: &AccountId, terms: ListingTerms) -> ListingId {
		Shops::insert(9, (owner.clone(), 0));
		Listings::insert(9, MockListing { shop: 9, product: gtin(), terms, stock: u32::MAX });
		9
	}
}

/// A path with this account on it is refused.
pub const FORGER: u8 = 99;

/// A mock path is the bare promoters: signatures are distribution's business.
pub type MockPath = BoundedVec<AccountId, MaxPathDepth>;

pub struct MockPromotion;
impl Promotion<AccountId> for MockPromotion {
	type Path = MockPath;

	fn depth(path: &MockPath) -> u32 {
		path.len() as u32
	}

	fn verify(
		path: &MockPath,
		_: ListingId,
		seller: &AccountId,
		buyer: &AccountId,
		_: u32,
	) -> Result<Promoters<AccountId>, DispatchError> {
		if path.contains(&acc(FORGER)) || path.contains(seller) || path.contains(buyer) {
			return Err("bad path".into());
		}
		Ok(path.clone())
	}

	fn engage(
		_: ShopId,
		_: ListingId,
		promoters: &Promoters<AccountId>,
		engaged: &[CampaignId],
	) -> Option<CampaignId> {
		assert!(!promoters.is_empty(), "engaged for a line without promoters");
		let (campaign, left) = Campaign::get().filter(|(campaign, _)| !engaged.contains(campaign))?;
		Campaign::put((campaign, left.checked_sub(1)?));
		Some(campaign)
	}

	fn engage_weight() -> Weight {
		Weight::from_parts(0, 7)
	}

	fn settled(line: &SettledLine<'_, AccountId>) {
		assert!(!line.promoters.is_empty(), "told of a line without promoters");
		PromotionTold::append(Told::new(line));
	}

	fn settled_weight(promoters: u32) -> Weight {
		Weight::from_parts(0, 1_000_000).saturating_mul(promoters.into())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_path(_: ListingId, depth: u32) -> MockPath {
		BoundedVec::truncate_from((0..depth).map(|n| acc(100 + n as u8)).collect())
	}
}

/// Serials with a history that says they cannot be sold, and whether because they were sold.
#[storage_alias]
pub type Unsellable = StorageMap<Mock, Twox64Concat, Serial, bool>;
/// What histories were told: the order, whether items went back, and which.
#[storage_alias]
pub type ItemsTold =
	StorageValue<Mock, Vec<(OrderId, bool, Vec<Serial>)>, frame_support::pallet_prelude::ValueQuery>;

pub struct MockItems;
impl Items<AccountId> for MockItems {
	fn ensure_sellable(_: Gtin, serials: &[Serial], _: &AccountId) -> DispatchResult {
		match serials.iter().any(|serial| Unsellable::contains_key(serial.clone())) {
			true => Err("not sellable".into()),
			false => Ok(()),
		}
	}

	fn ensure_sold(_: Gtin, serials: &[Serial], _: &AccountId) -> DispatchResult {
		match serials.iter().any(|serial| Unsellable::get(serial.clone()) == Some(false)) {
			true => Err("not sellable".into()),
			false => Ok(()),
		}
	}

	fn delivered(order: OrderId, _: Gtin, serials: &[Serial], seller: &AccountId, buyer: &AccountId) {
		assert_ne!(seller, buyer);
		ItemsTold::append((order, false, serials.to_vec()));
	}

	fn returned(order: OrderId, _: Gtin, serials: &[Serial], seller: &AccountId, buyer: &AccountId) {
		assert_ne!(seller, buyer);
		ItemsTold::append((order, true, serials.to_vec()));
	}

	fn weight(lines: u32, items: u32) -> Weight {
		Weight::from_parts(u64::from(lines) + 1_000 * u64::from(items), 0)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_items(_: Gtin, _: &[Serial], _: &AccountId) {}
}

pub struct Heard;
impl OnSettled<AccountId> for Heard {
	fn on_settled(line: &SettledLine<'_, AccountId>) {
		EverybodyTold::append(Told::new(line));
	}
	fn weight(assets: u32, promoters: u32) -> Weight {
		Weight::from_parts(0, (1_000 * assets + 10 * promoters).into())
	}
}

/// The product of most listings.
pub fn gtin() -> Gtin {
	Gtin::parse("09506000134352").unwrap()
}

/// A serial.
pub fn serial(text: &str) -> Serial {
	Serial::parse(text).unwrap()
}

/// Dollars, in cents.
pub fn usd(amount: Balance) -> Fiat {
	Fiat { currency: Currency::parse("USD").unwrap(), amount }
}

/// What a listing says unless a test says otherwise: 10 000 SOUK or twice as many TIME, L = 20 %, M = 50 %, 15 %
/// experience fee, a day to return.
pub fn terms() -> ListingTerms {
	ListingTerms {
		price: Price { token: (SOUK, 10_000), fiat: None },
		accepted: BoundedVec::truncate_from(vec![
			AcceptedAsset { asset: TIME, rate: FixedU128::from_u32(2), max_share: Perbill::one() },
			AcceptedAsset {
				asset: ROGUE,
				rate: FixedU128::from_u32(1),
				max_share: Perbill::from_percent(50),
			},
		]),
		token_discount: Perbill::zero(),
		commission: CommissionPlan::Formula {
			rate: Perbill::from_percent(20),
			closing: Perbill::from_percent(50),
		},
		max_depth: 3,
		experience_fee: Perbill::from_percent(15),
		return_window: 24 * HOUR,
	}
}

/// Offer something in shop 0.
pub fn list(id: ListingId, terms: ListingTerms) -> ListingId {
	Listings::insert(id, MockListing { shop: 0, product: gtin(), terms, stock: 1_000 });
	id
}

/// Units left of a listing.
pub fn stock(id: ListingId) -> u32 {
	Listings::get(id).unwrap().stock
}

/// The whole price in one asset.
pub fn pay_in(asset: AssetId) -> Payment {
	BoundedVec::truncate_from(vec![(asset, Perbill::one())])
}

/// A line.
pub fn line(listing: ListingId, quantity: u32, path: &[u8]) -> LineRequest<MockPath> {
	LineRequest {
		listing,
		quantity,
		path: BoundedVec::truncate_from(path.iter().map(|n| acc(*n)).collect()),
		items: Default::default(),
	}
}

/// Lines.
pub fn lines(lines: Vec<LineRequest<MockPath>>) -> BoundedVec<LineRequest<MockPath>, MaxLines> {
	lines.try_into().unwrap()
}

/// Bounded, from a literal.
pub fn amounts(amounts: &[Balance]) -> Amounts {
	amounts.to_vec().try_into().unwrap()
}

/// Place an order of account `buyer`, with no limit; its number.
pub fn place_for(
	buyer: u8,
	requests: Vec<LineRequest<MockPath>>,
	payment: Payment,
	mode: OrderMode,
) -> Result<OrderId, DispatchError> {
	let id = pallet_orders::NextOrder::<Test>::get();
	let limits = BoundedVec::truncate_from(vec![Balance::MAX; payment.len()]);
	let expected = requests.iter().fold(None, |sum: Option<Fiat>, line| {
		match (sum, Listings::get(line.listing).and_then(|listing| listing.terms.price.fiat)) {
			(sum, None) => sum,
			(sum, Some(unit)) => Some(Fiat {
				currency: unit.currency,
				amount: sum.map_or(0, |sum| sum.amount) + unit.amount * Balance::from(line.quantity),
			}),
		}
	});
	Orders::place_order(
		by(buyer),
		lines(requests),
		payment,
		limits,
		expected,
		Some(acc(PLATFORM)),
		mode,
		None,
	)?;
	Ok(id)
}

/// Place an escrow order in SOUK.
pub fn place(requests: Vec<LineRequest<MockPath>>) -> OrderId {
	place_for(BUYER, requests, pay_in(SOUK), OrderMode::Escrow).expect("can be placed")
}

/// An order in a state, with the shortest way there.
pub fn place_at(state: OrderState) -> OrderId {
	let id = place(vec![line(0, 2, &PROMOTERS[..2])]);
	bring_to(id, state);
	id
}

/// Bring a placed order to a state.
pub fn bring_to(id: OrderId, state: OrderState) {
	use OrderState::*;
	let ok = |result: bool| assert!(result, "a step on the way to {state:?} failed");
	let accept = || ok(Orders::accept_order(by(SELLER), id).is_ok());
	let ship = || {
		accept();
		ok(Orders::ship_order(by(SELLER), id, ship_all(id), false).is_ok());
	};
	let deliver = || {
		ship();
		ok(Orders::confirm_delivery(by(BUYER), id).is_ok());
	};
	let ask = || {
		deliver();
		ok(Orders::request_return(by(BUYER), id, returned(&[(0, 1)]), None).is_ok());
	};
	match state {
		Placed => {},
		Accepted => accept(),
		Shipped => ship(),
		Delivered => deliver(),
		ReturnRequested => ask(),
		Disputed => {
			ship();
			ok(Orders::dispute_order(by(BUYER), id, None).is_ok());
		},
		Completed => {
			deliver();
			ok(Orders::complete_order(by(BUYER), id).is_ok());
		},
		Cancelled => ok(Orders::cancel_order(by(BUYER), id).is_ok()),
		Expired => {
			pass(AcceptPeriod::get());
			ok(advance(id).is_ok());
		},
		Returned => {
			ask();
			ok(Orders::approve_return(by(SELLER), id, false).is_ok());
		},
		Ruled => {
			ship();
			ok(Orders::dispute_order(by(BUYER), id, None).is_ok());
			ok(Orders::rule_order(by(ARBITER), id, 2_500).is_ok());
		},
	}
	assert_eq!(state_of(id), state);
}

/// Every state.
pub const STATES: [OrderState; 11] = [
	OrderState::Placed,
	OrderState::Accepted,
	OrderState::Shipped,
	OrderState::Delivered,
	OrderState::ReturnRequested,
	OrderState::Disputed,
	OrderState::Completed,
	OrderState::Cancelled,
	OrderState::Expired,
	OrderState::Returned,
	OrderState::Ruled,
];

/// The state of an order.
pub fn state_of(id: OrderId) -> OrderState {
	pallet_orders::Orders::<Test>::get(id).expect("the order exists").state
}

/// Shipments for everything of an order that has not shipped.
pub fn ship_all(id: OrderId) -> BoundedVec<crate::types::Shipment, MaxLines> {
	let rest = pallet_orders::Lines::<Test>::get(id)
		.iter()
		.enumerate()
		.filter(|(_, line)| line.unshipped() > 0)
		.map(|(index, line)| crate::types::Shipment {
			line: index as u32,
			quantity: line.unshipped(),
			items: line.asked.clone(),
		})
		.collect::<Vec<_>>();
	rest.try_into().unwrap()
}

/// A shipment of units without serials.
pub fn shipment(line: u32, quantity: u32) -> BoundedVec<crate::types::Shipment, MaxLines> {
	vec![crate::types::Shipment { line, quantity, items: Default::default() }].try_into().unwrap()
}

/// Units to return, as (line, quantity).
pub fn returned(units: &[(u32, u32)]) -> BoundedVec<crate::types::ReturnedUnits, MaxLines> {
	units
		.iter()
		.map(|(line, quantity)| crate::types::ReturnedUnits { line: *line, quantity: *quantity })
		.collect::<Vec<_>>()
		.try_into()
		.unwrap()
}

/// A stranger moves an order on.
pub fn advance(id: OrderId) -> Result<(), DispatchError> {
	Orders::advance_orders(by(STRANGER), vec![id].try_into().unwrap())
		.map(|_| ())
		.map_err(|error| error.error)
}

/// Let time pass without idle blocks.
pub fn pass(period: Millis) {
	Timestamp::set_timestamp(pallet_timestamp::Now::<Test>::get() + period);
}

/// Let a block have idle time.
pub fn idle() {
	Orders::on_idle(System::block_number(), Weight::MAX);
}

/// What an account has of an asset in all.
pub fn total(who: u8, asset: AssetId) -> Balance {
	Money::total_balance(asset, &acc(who))
}

/// What is held of an account's asset for escrows.
pub fn escrowed(who: u8, asset: AssetId) -> Balance {
	Holds::balance_on_hold(asset, &crate::HoldReason::Escrow.into(), &acc(who))
}

/// What is held of an account's SOUK for deposits.
pub fn deposited(who: u8) -> Balance {
	Holds::balance_on_hold(SOUK, &crate::HoldReason::Deposit.into(), &acc(who))
}

mod assets_holder {
	use super::*;
	use frame_support::pallet_prelude::ValueQuery;

	/// What is on hold in assets, which the pallet keeps to itself.
	#[storage_alias]
	pub type Holds = StorageDoubleMap<
		AssetsHolder,
		Blake2_128Concat,
		u32,
		Blake2_128Concat,
		AccountId,
		BoundedVec<IdAmount<RuntimeHoldReason, Balance>, VariantCountOf<RuntimeHoldReason>>,
		ValueQuery,
	>;
}

/// Sums by encoded asset and reason.
type Sums = BTreeMap<(Vec<u8>, Vec<u8>), Balance>;

fn add(sums: &mut Sums, asset: AssetId, reason: RuntimeHoldReason, amount: Balance) {
	if amount > 0 {
		*sums.entry((asset.encode(), reason.encode())).or_default() += amount;
	}
}

/// What is held over all accounts is what open orders say. The invariants compare the accounts of orders there are; this
/// also notices a hold left on an account whose orders are gone.
pub fn assert_no_hold_is_left_behind() {
	let mut held = Sums::new();
	for (_, holds) in pallet_balances::Holds::<Test>::iter() {
		holds.into_iter().for_each(|hold| add(&mut held, SOUK, hold.id, hold.amount));
	}
	for (asset, _, holds) in assets_holder::Holds::iter() {
		holds.into_iter().for_each(|hold| add(&mut held, AssetId::WithId(asset), hold.id, hold.amount));
	}
	let mut said = Sums::new();
	for (id, order) in pallet_orders::Orders::<Test>::iter() {
		add(&mut said, SOUK, HoldReason::Deposit.into(), order.deposit);
		for line in pallet_orders::Lines::<Test>::get(id).iter().filter(|_| order.holds()) {
			for (index, asset) in order.assets.iter().enumerate() {
				add(&mut said, asset.clone(), HoldReason::Escrow.into(), line.remaining(index));
			}
		}
	}
	assert_eq!(held, said, "a hold was left behind");
}

/// This pallet's events since the last look.
pub fn events() -> Vec<crate::Event<Test>> {
	let events = System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Orders(event) => Some(event),
			_ => None,
		})
		.collect();
	System::reset_events();
	events
}

/// How rich every account starts, in every asset.
pub const RICH: Balance = 1_000_000_000;

/// Accounts that exist from the start.
pub const ACCOUNTS: [u8; 13] = [
	SELLER,
	BUYER,
	PLATFORM,
	STRANGER,
	ARBITER,
	OTHER_SELLER,
	OTHER_BUYER,
	POOL,
	COMMUNE,
	PROMOTERS[0],
	PROMOTERS[1],
	PROMOTERS[2],
	PROMOTERS[3],
];

/// State before the first order: shop 0 of the seller with listing 0 under [`terms`].
pub fn new_test_ext() -> sp_io::TestExternalities {
	let balances = ACCOUNTS.iter().map(|n| (acc(*n), RICH)).collect();
	let holdings = |asset: u32| {
		ACCOUNTS.iter().map(move |n| (asset, acc(*n), RICH)).collect::<Vec<(u32, AccountId, Balance)>>()
	};
	let storage = RuntimeGenesisConfig {
		system: Default::default(),
		balances: pallet_balances::GenesisConfig { balances, ..Default::default() },
		assets: pallet_assets::GenesisConfig {
			assets: vec![(1, acc(STRANGER), true, TIME_MIN), (2, acc(STRANGER), true, 1)],
			metadata: vec![],
			accounts: [holdings(1), holdings(2)].concat(),
			next_asset_id: None,
			reserves: vec![],
		},
	}
	.build_storage()
	.unwrap();
	let mut ext = sp_io::TestExternalities::new(storage);
	ext.execute_with(|| {
		System::set_block_number(1);
		Timestamp::set_timestamp(1_700_000_000_000);
		Shops::insert(0, (acc(SELLER), 0));
		Shops::insert(1, (acc(OTHER_SELLER), 0));
		list(0, terms());
	});
	ext
}

/// Run a test and check every invariant after it.
pub fn build_and_execute<R>(test: impl FnOnce() -> R) -> R {
	new_test_ext().execute_with(|| {
		let result = test();
		Orders::do_try_state().expect("every invariant holds");
		assert_no_hold_is_left_behind();
		result
	})
}
