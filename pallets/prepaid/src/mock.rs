// SPDX-License-Identifier: Apache-2.0

//! A runtime with SOUK, TIME and another asset, shops whose owners tests set, and orders that tests state.

#![allow(clippy::arithmetic_side_effects)]

use crate as pallet_prepaid;
use crate::{Allowances, Config, Event, GenesisRate, HoldReason, Prepaids, Reservations};
use frame_support::{
	assert_ok, ord_parameter_types, parameter_types, storage_alias,
	traits::fungibles::{Inspect as _, InspectHold as _, Mutate as _},
	BoundedVec, Twox64Concat,
};
use frame_system::EnsureSignedBy;
use souk_math::{
	commission::CommissionPlan,
	waterfall::{split, Outcome, SplitTerms},
};
use souk_primitives::{
	money::{Currency, Fiat},
	prepaid::{EndedLine, PrepaidAssets, PrepaidFees, PricedIn, StatedLine, StatedOrder},
	shop::Capability,
	traits::{LineAmounts, PaymentAssets, Shops},
	AssetId, Balance, ListingId, Millis, OrderId, ShopId,
};
use souk_testing::{Flows, Kept};
use sp_core::H256;
use sp_runtime::{AccountId32, DispatchResult, FixedU128, Perbill, TryRuntimeError};

pub use souk_testing::account as acc;

pub const SOUK: AssetId = AssetId::Native;
pub const TIME: AssetId = AssetId::WithId(1);
/// A payment asset that accounts cannot be in until a test lists it.
pub const TOKEN: AssetId = AssetId::WithId(2);
/// Not a payment asset.
pub const JUNK: AssetId = AssetId::WithId(9);

pub const START: Millis = 1_700_000_000_000;
pub const DAY: Millis = 24 * 3_600 * 1_000;
pub const ED: Balance = 100;
pub const MIN: Balance = 10;
/// How rich each account begins, in every asset.
pub const RICH: Balance = 1_000_000_000_000;

pub const SELLER: u8 = 1;
pub const PLATFORM: u8 = 2;
pub const OTHER: u8 = 3;
pub const RATER: u8 = 4;
pub const POOL: u8 = 200;
pub const COMMUNE: u8 = 201;
/// The promoters of a path, the one next to the seller first.
pub const PROMOTERS: [u8; 2] = [20, 21];
/// The shop of the seller.
pub const SHOP: ShopId = 7;

souk_testing::runtime!(AccountId32, ED, Prepaid = pallet_prepaid at 68, with assets);

parameter_types! {
	pub PoolAccount: AccountId = acc(POOL);
	pub CommuneAccount: AccountId = acc(COMMUNE);
	pub static Listed: PrepaidAssets = BoundedVec::truncate_from(vec![SOUK, TIME, JUNK]);
	pub static MostRateAge: Millis = 30 * DAY;
	pub static MostRateChange: Perbill = Perbill::from_percent(10);
	pub static LeastRateTime: Millis = DAY;
	pub static AccountDeposit: Balance = 1_000;
	pub static ShopDeposit: Balance = 100;
	/// Whether the leg of the platform moves on chain.
	pub static PaysPlatform: bool = true;
	/// The promoters of every line.
	pub static Path: Vec<u8> = vec![];
}

ord_parameter_types! {
	pub const Rater: AccountId = acc(RATER);
}

/// Who owns which shop.
#[storage_alias]
pub type Owners = StorageMap<Mock, Twox64Concat, ShopId, AccountId>;

pub struct Town;
impl Shops<AccountId> for Town {
	fn owner(shop: ShopId) -> Option<AccountId> {
		Owners::get(shop)
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
		Owners::insert(SHOP, owner);
		SHOP
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_listing_of(_: ShopId) -> ListingId {
		0
	}
}

pub struct Payable;
impl PaymentAssets for Payable {
	fn contains(asset: &AssetId) -> bool {
		*asset != JUNK
	}
}

impl Config for Test {
	type RateOrigin = EnsureSignedBy<Rater, AccountId>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Holds = Holds;
	type Currency = Balances;
	type Shops = Town;
	type PaymentAssets = Payable;
	type Calendar = Timestamp;
	type ExperiencePool = PoolAccount;
	type Commune = CommuneAccount;
	type Assets = Listed;
	type MostRateAge = MostRateAge;
	type MostRateChange = MostRateChange;
	type LeastRateTime = LeastRateTime;
	type AccountDeposit = AccountDeposit;
	type ShopDeposit = ShopDeposit;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Bench;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct Bench;
#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<AccountId> for Bench {
	fn asset() -> AssetId {
		TIME
	}

	fn fund(asset: &AssetId, who: &AccountId, amount: Balance) {
		assert_ok!(Money::mint_into(asset.clone(), who, amount));
	}

	fn set_time(now: Millis) {
		set_now(now);
	}
}

impl souk_testing::Subject for Test {
	fn try_state() -> Result<(), TryRuntimeError> {
		Prepaid::do_try_state()
	}

	fn said(holds: &mut souk_testing::Holds<Self>) {
		for (_, account) in Prepaids::<Test>::iter() {
			holds.add(account.asset, HoldReason::Prepaid, account.held);
			holds.add(SOUK, HoldReason::Deposit, account.deposit);
		}
		for (_, _, allowance) in Allowances::<Test>::iter() {
			holds.add(SOUK, HoldReason::Deposit, allowance.deposit);
		}
	}

	fn flow(event: &RuntimeEvent, flows: &mut Flows) {
		let RuntimeEvent::Prepaid(event) = event else { return };
		let asset_of = |owner: &AccountId| {
			// An account that is closed by now was of the asset that it was opened in.
			Opened::get(owner).expect("an account is opened first")
		};
		match event {
			Event::PrepaidOpened { owner, asset, amount } => {
				Opened::insert(owner, asset);
				flows.came("prepaid", asset, *amount);
			},
			Event::PrepaidToppedUp { owner, amount } => flows.came("prepaid", &asset_of(owner), *amount),
			Event::PrepaidWithdrawn { owner, amount } | Event::PrepaidClosed { owner, amount } => {
				flows.went("prepaid", &asset_of(owner), *amount);
			},
			Event::FeesPaid { asset, experience, commune, platform, commission, .. } => {
				let commission: Balance = commission.iter().sum();
				flows.went("prepaid", asset, experience + commune + platform + commission);
				flows.came("pool", asset, *experience);
				flows.came("commune", asset, *commune);
			},
			_ => {},
		}
	}

	fn kept(kept: &mut Kept) {
		kept.add_held::<Test>("prepaid", HoldReason::Prepaid);
		for asset in all_assets() {
			kept.add("pool", &asset, total(POOL, &asset));
			kept.add("commune", &asset, total(COMMUNE, &asset));
		}
	}
}

/// The asset that each account was opened in.
#[storage_alias]
pub type Opened = StorageMap<Mock, Twox64Concat, AccountId, AssetId>;

/// A currency.
pub fn currency(code: &str) -> Currency {
	Currency::parse(code).unwrap()
}

/// Prices in a currency.
pub fn fiat(code: &str) -> PricedIn {
	PricedIn::Fiat(currency(code))
}

/// A runtime in its first block. The seller owns [`SHOP`], a fen is 20 SOUK and 10 TIME since genesis, and a TIME is 2 SOUK.
pub fn new_test_ext() -> sp_io::TestExternalities {
	let keepers = [POOL, COMMUNE];
	let rich = [SELLER, PLATFORM, OTHER, PROMOTERS[0], PROMOTERS[1]];
	let assets = [1, 2, 9];
	let rates = [(fiat("CNY"), SOUK, 20), (fiat("CNY"), TIME, 10), (PricedIn::Asset(TIME), SOUK, 2)];
	let has = |id: u32| {
		let rich = rich.map(|who| (id, acc(who), RICH));
		rich.into_iter().chain(keepers.map(|who| (id, acc(who), MIN)))
	};
	let genesis = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: keepers
				.map(|who| (acc(who), ED))
				.into_iter()
				.chain(rich.map(|who| (acc(who), RICH)))
				.collect(),
			..Default::default()
		},
		assets: pallet_assets::GenesisConfig {
			assets: assets.iter().map(|id| (*id, acc(250), true, MIN)).collect(),
			accounts: assets.into_iter().flat_map(has).collect(),
			..Default::default()
		},
		prepaid: crate::GenesisConfig {
			rates: rates
				.into_iter()
				.map(|(priced_in, asset, rate)| GenesisRate {
					priced_in,
					asset,
					rate: FixedU128::from_u32(rate),
				})
				.collect(),
			..Default::default()
		},
		..Default::default()
	};
	Listed::set(BoundedVec::truncate_from(vec![SOUK, TIME, JUNK]));
	MostRateAge::set(30 * DAY);
	MostRateChange::set(Perbill::from_percent(10));
	LeastRateTime::set(DAY);
	AccountDeposit::set(1_000);
	ShopDeposit::set(100);
	PaysPlatform::set(true);
	Path::take();
	let mut ext = souk_testing::start::<Test>(genesis, START);
	ext.execute_with(|| Owners::insert(SHOP, acc(SELLER)));
	ext
}

/// Run a test, then check everything.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| souk_testing::run::<Test, _>(test));
}

/// The origin of account number `n`.
pub fn by(n: u8) -> RuntimeOrigin {
	signed(acc(n))
}

/// All that an account has, with holds.
pub fn total(n: u8, asset: &AssetId) -> Balance {
	Money::total_balance(asset.clone(), &acc(n))
}

/// What is on hold of an account.
pub fn prepaid(n: u8, asset: &AssetId) -> Balance {
	Holds::balance_on_hold(asset.clone(), &HoldReason::Prepaid.into(), &acc(n))
}

/// What an account has reserved.
pub fn reserved(n: u8) -> Balance {
	Prepaids::<Test>::get(acc(n)).map_or(0, |account| account.reserved)
}

/// Open an account.
pub fn open(n: u8, asset: AssetId, amount: Balance) {
	assert_ok!(Prepaid::open_account(by(n), asset, amount));
}

/// The fees of the chain: 15 %, of which the platform gets two fifths and pays the commune's 6 ‰ of them. Promoters get a fifth of
/// the price, and the closing one half of that.
pub fn terms() -> SplitTerms {
	SplitTerms {
		commission: CommissionPlan::Formula {
			rate: Perbill::from_percent(20),
			closing: Perbill::from_percent(50),
		},
		experience_fee: Perbill::from_percent(15),
		platform_slice: Perbill::from_percent(40),
		commune_fee: Perbill::from_parts(6_000_000),
	}
}

/// A line as a test states it.
#[derive(Clone, Debug, Default)]
pub struct Line {
	/// The price in TIME.
	pub time: Balance,
	/// The price in fen.
	pub fen: Balance,
}

/// Accept an order of the seller's shop.
pub fn accept(order: OrderId, platform: Option<u8>, lines: &[Line]) -> DispatchResult {
	accept_from(order, SELLER, platform, lines)
}

/// Accept an order of the shop, sold by another account.
pub fn accept_from(order: OrderId, seller: u8, platform: Option<u8>, lines: &[Line]) -> DispatchResult {
	let terms = terms();
	let amounts: Vec<_> = lines.iter().map(|line| [line.time]).collect();
	let stated = lines.iter().zip(&amounts).map(|(line, amounts)| StatedLine {
		amounts,
		fiat: Some(Fiat { currency: currency("CNY"), amount: line.fen }),
		terms: &terms,
		depth: Path::get().len() as u32,
	});
	let (seller, platform) = (acc(seller), platform.map(acc));
	let order = StatedOrder {
		order,
		shop: SHOP,
		seller: &seller,
		platform: platform.as_ref(),
		pays_platform: PaysPlatform::get(),
		assets: &[TIME],
		lines: stated.collect(),
	};
	frame_support::storage::with_storage_layer(|| <Prepaid as PrepaidFees<_>>::reserve(&order))
}

/// Accept an order over so many fen, with the platform.
pub fn accept_fen(order: OrderId, fen: Balance) -> DispatchResult {
	accept(order, Some(PLATFORM), &[Line { fen, ..Default::default() }])
}

/// End an order of which so much of each line comes back to the buyer, in parts of what the line is worth. Returns what other
/// pallets are told.
pub fn end(order: OrderId, platform: Option<u8>, back: &[Perbill]) -> Vec<LineAmounts> {
	let promoters: Vec<_> = Path::get().into_iter().map(acc).collect();
	let reserved = <Prepaid as PrepaidFees<AccountId>>::reserved(order);
	let mut lines: Vec<_> = reserved
		.iter()
		.flat_map(|reserved| {
			reserved.lines.iter().zip(back).map(|(value, back)| (&reserved.asset, value, back))
		})
		.map(|(asset, value, back)| {
			let whole = value.whole().unwrap();
			let buyer = back.mul_floor(whole);
			let depth = promoters.len() as u32;
			let legs = split(whole, &terms(), depth, Outcome::PartiallyRefunded(buyer)).unwrap();
			let legs = LineAmounts {
				asset: asset.clone(),
				escrow: whole,
				remaining: whole,
				sale: whole - legs.buyer,
				experience: legs.experience,
				commune: legs.commune,
				platform: if platform.is_some() { legs.platform } else { 0 },
				commission: legs.promoters,
				services: BoundedVec::new(),
			};
			EndedLine { promoters: &promoters, legs }
		})
		.collect();
	Prepaid::settle(order, platform.map(acc).as_ref(), &mut lines);
	assert!(!Reservations::<Test>::contains_key(order));
	lines.into_iter().map(|line| line.legs).collect()
}

/// End an order that nothing of comes back of.
pub fn complete(order: OrderId) -> Vec<LineAmounts> {
	end(order, Some(PLATFORM), &[Perbill::zero()])
}
