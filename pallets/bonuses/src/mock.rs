// SPDX-License-Identifier: Apache-2.0

//! A runtime with SOUK, three assets, and shops that are a table.

#![allow(clippy::arithmetic_side_effects)]

use crate as pallet_bonuses;
use crate::{BonusListingsOf, Bonuses, Config, Event, HoldReason};
use frame_support::{
	assert_ok, parameter_types,
	traits::{fungibles::hold::Inspect as _, ConstU32, ConstU64},
	weights::Weight,
};
use souk_primitives::{
	activity::{RewardEra, RewardEras},
	bonus::{BonusId, BonusPay, BonusReason, BonusTerms},
	gs1::Gtin,
	order::{OrderMode, OrderState},
	promotion::Promoters,
	shop::Capability,
	traits::{LineAmounts, OnSettled, PaymentAssets, SettledLine, Shops},
	AssetId, Balance, ListingId, Millis, OrderId, ShopId,
};
use souk_testing::{Flows, Kept, TestExternalities};
use sp_core::H256;
use sp_runtime::{AccountId32, FixedU128, Perbill, TryRuntimeError};
use std::collections::BTreeMap;

pub use souk_testing::{account as acc, nobody};

pub const NATIVE: AssetId = AssetId::Native;
pub const TIME: AssetId = AssetId::WithId(1);
/// Accepted, and nobody new can receive it: it is not sufficient for an account to exist.
pub const TOKEN: AssetId = AssetId::WithId(2);
/// Exists and is not accepted.
pub const JUNK: AssetId = AssetId::WithId(3);

/// The moment every test starts at.
pub const START: Millis = 1_000_000_000;
pub const HOUR: Millis = 3_600_000;
pub const MAX_LIFE: Millis = 200 * HOUR;
pub const PAY_TIME: Millis = 50 * HOUR;
pub const FUNDS: Balance = 1_000_000_000;
pub const MIN: Balance = 10;

/// The shop of the seller; listing 100 and on are its listings.
pub const SHOP: ShopId = 1;
/// A listing of [`SHOP`].
pub const LISTING: ListingId = 100;
/// A shop without the capability to market.
pub const MODEST_SHOP: ShopId = 2;
/// Another shop of the seller.
pub const OTHER_SHOP: ShopId = 3;

souk_testing::runtime!(AccountId32, MIN, BonusPallet = pallet_bonuses at 70, with assets);

parameter_types! {
	pub static ShopOwners: BTreeMap<ShopId, AccountId> = BTreeMap::new();
	pub static Unmarketed: Vec<ShopId> = Vec::new();
	pub static Accepted: Vec<AssetId> = Vec::new();
	pub static Era: RewardEra = 0;
	/// The number that the next order gets.
	pub static Orders: OrderId = 0;
	/// The assets of bonuses, as events named them: a bonus that is over is gone.
	pub static AssetsOfBonuses: BTreeMap<BonusId, AssetId> = BTreeMap::new();
}

/// Shops as a table. Listing `n` belongs to shop `n / 100`.
pub struct ShopTable;
impl Shops<AccountId> for ShopTable {
	fn owner(shop: ShopId) -> Option<AccountId> {
		ShopOwners::get().get(&shop).cloned()
	}
	fn has_capability(shop: ShopId, capability: Capability) -> bool {
		capability == Capability::Market && Self::owner(shop).is_some() && !Unmarketed::get().contains(&shop)
	}
	fn shop_of(listing: ListingId) -> Option<ShopId> {
		let shop = (listing / 100) as ShopId;
		Self::owner(shop).map(|_| shop)
	}
	fn plan(_: ListingId) -> Option<H256> {
		None
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_shop(owner: &AccountId) -> ShopId {
		ShopOwners::mutate(|owners| owners.insert(7, owner.clone()));
		BenchmarkListings::set(0);
		7
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_listing_of(shop: ShopId) -> ListingId {
		let index = BenchmarkListings::get();
		BenchmarkListings::set(index + 1);
		u64::from(shop) * 100 + index
	}
}

#[cfg(feature = "runtime-benchmarks")]
parameter_types! {
	pub static BenchmarkListings: ListingId = 0;
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

pub struct AcceptedAssets;
impl PaymentAssets for AcceptedAssets {
	fn contains(asset: &AssetId) -> bool {
		Accepted::get().contains(asset)
	}
}

impl Config for Test {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Holds = Holds;
	type Shops = ShopTable;
	type PaymentAssets = AcceptedAssets;
	type RewardEras = Eras;
	type Time = Timestamp;
	type MaxLife = ConstU64<MAX_LIFE>;
	type PayTime = ConstU64<PAY_TIME>;
	type MaxBonuses = ConstU32<4>;
	type MaxListings = ConstU32<16>;
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
	fn asset() -> AssetId {
		TIME
	}
	fn fund(asset: &AssetId, who: &AccountId, amount: Balance) {
		use frame_support::traits::fungibles::Mutate;
		assert_ok!(Money::mint_into(asset.clone(), who, amount));
	}
	fn next_era() {
		Era::mutate(|era| *era += 1);
	}
}

impl souk_testing::Subject for Test {
	fn try_state() -> Result<(), TryRuntimeError> {
		BonusPallet::do_try_state()
	}

	fn said(holds: &mut souk_testing::Holds<Self>) {
		for bonus in Bonuses::<Test>::iter_values() {
			holds.add(bonus.terms.asset, HoldReason::Bonus, bonus.remaining);
		}
	}

	fn flow(event: &RuntimeEvent, flows: &mut Flows) {
		let RuntimeEvent::BonusPallet(event) = event else { return };
		let asset_of = |bonus| AssetsOfBonuses::get().remove(bonus).unwrap();
		match event {
			Event::BonusOpened { bonus, terms, budget, .. } => {
				AssetsOfBonuses::mutate(|assets| assets.insert(*bonus, terms.asset.clone()));
				flows.came("budgets", &terms.asset, *budget);
			},
			Event::BonusToppedUp { bonus, amount, .. } => flows.came("budgets", &asset_of(bonus), *amount),
			Event::BonusPaid { bonus, amount, .. } | Event::BonusExpired { bonus, freed: amount } => {
				flows.went("budgets", &asset_of(bonus), *amount)
			},
			_ => {},
		}
	}

	fn kept(kept: &mut Kept) {
		kept.add_held::<Test>("budgets", HoldReason::Bonus);
	}
}

pub fn seller() -> AccountId {
	acc(1)
}
pub fn buyer() -> AccountId {
	acc(2)
}
pub fn stranger() -> AccountId {
	acc(3)
}

/// Terms that pay 100 for an order of 200 at least, and 250 a buyer and era.
pub fn terms(asset: AssetId) -> BonusTerms {
	BonusTerms {
		reason: BonusReason::Sale,
		asset,
		pay: BonusPay::Fixed { amount: 100 },
		sale_asset: NATIVE,
		attested: false,
		least_sale: 200,
		buyer_cap: 250,
	}
}

/// Terms that pay a twentieth, and 40 at most.
pub fn part(asset: AssetId) -> BonusTerms {
	let pay = BonusPay::Part { rate: FixedU128::from_rational(1, 20), most: 40 };
	BonusTerms { pay, ..terms(asset) }
}

/// Open a bonus of [`SHOP`] over everything for ten hours.
pub fn open(terms: BonusTerms, budget: Balance) -> BonusId {
	open_for(None, terms, budget)
}

/// Open a bonus over some listings for ten hours.
pub fn open_for(listings: Option<&[ListingId]>, terms: BonusTerms, budget: Balance) -> BonusId {
	let id = crate::NextBonus::<Test>::get();
	let listings = listings.map(|named| {
		BonusListingsOf::<Test>::try_from(named.iter().copied().collect::<std::collections::BTreeSet<_>>())
			.unwrap()
	});
	let until = now() + 10 * HOUR;
	assert_ok!(BonusPallet::open_bonus(signed(seller()), SHOP, listings, terms, budget, until));
	id
}

/// What is left of a bonus.
pub fn left(id: BonusId) -> Balance {
	Bonuses::<Test>::get(id).unwrap().remaining
}

/// A settled line.
#[derive(Clone)]
pub struct Sale {
	pub order: Option<OrderId>,
	pub shop: ShopId,
	pub seller: AccountId,
	pub buyer: AccountId,
	pub listing: ListingId,
	pub placed: Millis,
	pub state: OrderState,
	pub kept: u32,
	pub real: bool,
	pub mode: OrderMode,
	pub till: bool,
	pub amounts: Vec<LineAmounts>,
}

/// What an asset did in a sale, with some commission and some for the platform.
pub fn amounts(asset: AssetId, sale: Balance, commission: Balance, platform: Balance) -> LineAmounts {
	LineAmounts {
		asset,
		escrow: sale,
		remaining: sale,
		sale,
		experience: 0,
		commune: 0,
		platform,
		commission: vec![commission].try_into().unwrap(),
		services: Default::default(),
	}
}

/// A sale of so much SOUK that was placed now, in an order of its own.
pub fn sale(souk: Balance) -> Sale {
	Sale {
		order: None,
		shop: SHOP,
		seller: seller(),
		buyer: buyer(),
		listing: LISTING,
		placed: now(),
		state: OrderState::Completed,
		kept: 1,
		real: true,
		mode: OrderMode::Escrow,
		till: false,
		amounts: vec![amounts(NATIVE, souk, 0, 0)],
	}
}

impl Sale {
	/// Tell the pallet, as orders do. Returns what the buyer got of TIME and SOUK together.
	pub fn settle(&self) -> Balance {
		let has = || all_assets().into_iter().map(|asset| free(asset, &self.buyer)).sum::<Balance>();
		let before = has();
		self.weigh();
		has() - before
	}

	/// Tell the pallet. Returns what that weighed, which is never more than orders declare.
	pub fn weigh(&self) -> Weight {
		let order = self.order.unwrap_or_else(|| {
			Orders::mutate(|orders| {
				*orders += 1;
				*orders
			})
		});
		let promoters = Promoters::default();
		let weight = BonusPallet::on_settled(&SettledLine {
			order,
			state: self.state,
			mode: self.mode,
			shop: self.shop,
			seller: &self.seller,
			buyer: &self.buyer,
			listing: self.listing,
			product: Gtin::new(9506000134352).unwrap(),
			kept: self.kept,
			quantity: 2,
			items: &[],
			promoters: &promoters,
			services: &[],
			campaign: None,
			amounts: &self.amounts,
			placed: self.placed,
			ruling: None,
			fiat_kept: Perbill::one(),
			till: self.till,
			real: self.real,
		});
		let most = BonusPallet::weight(self.amounts.len() as u32, 0);
		assert!(weight.all_lte(most), "{weight:?} of {most:?}");
		weight
	}
}

/// What is on hold for bonuses of an account.
pub fn held(asset: AssetId, who: &AccountId) -> Balance {
	Holds::balance_on_hold(asset, &HoldReason::Bonus.into(), who)
}

/// Free balance.
pub fn free(asset: AssetId, who: &AccountId) -> Balance {
	<Holds as frame_support::traits::fungibles::Inspect<AccountId>>::balance(asset, who)
}

pub fn new_test_ext() -> TestExternalities {
	AssetsOfBonuses::take();
	Era::set(0);
	Orders::set(0);
	ShopOwners::set(BTreeMap::from([(SHOP, seller()), (MODEST_SHOP, seller()), (OTHER_SHOP, seller())]));
	Unmarketed::set(vec![MODEST_SHOP]);
	Accepted::set(vec![NATIVE, TIME, TOKEN]);
	let accounts = [seller(), buyer(), stranger()];
	let assets = |id| accounts.iter().map(move |who| (id, who.clone(), FUNDS));
	let genesis = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: accounts.iter().map(|who| (who.clone(), FUNDS)).collect(),
			..Default::default()
		},
		assets: pallet_assets::GenesisConfig {
			assets: vec![(1, seller(), true, MIN), (2, seller(), false, MIN), (3, seller(), true, MIN)],
			accounts: assets(1).chain(assets(3)).chain([(2, seller(), FUNDS)]).collect(),
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
