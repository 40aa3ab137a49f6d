// SPDX-License-Identifier: Apache-2.0

//! A runtime with SOUK, an era that tests set, and one asset that is worth half a SOUK.

#![allow(clippy::arithmetic_side_effects)]

use crate as pallet_loyalty;
use crate::{Config, Visit};
use frame_support::{
	parameter_types,
	traits::{ConstU128, ConstU32},
};
use souk_primitives::{
	activity::{RewardEra, RewardEras},
	gs1::Gtin,
	loyalty::SaleWorth,
	order::{OrderMode, OrderState},
	promotion::Promoters,
	traits::{LineAmounts, OnSettled, SettledLine},
	AssetId, Balance, Millis, OrderId,
};
use sp_runtime::{AccountId32, Perbill, TryRuntimeError};

pub use souk_testing::account as acc;

pub const SOUK: AssetId = AssetId::Native;
/// Worth half a SOUK.
pub const TIME: AssetId = AssetId::WithId(1);
/// Worth nothing that the chain knows of.
pub const JUNK: AssetId = AssetId::WithId(9);

pub const START: Millis = 1_000_000_000;
/// A SOUK.
pub const UNIT: Balance = 1_000_000_000_000;
/// The least sale.
pub const LEAST: Balance = UNIT / 100;
/// Eras of a window.
pub const WINDOW: RewardEra = 10;
pub const LIFE: RewardEra = 30;

souk_testing::runtime!(AccountId32, 1, Loyalty = pallet_loyalty at 71);

parameter_types! {
	pub static Era: RewardEra = 0;
	pub static Ceiling: Perbill = Perbill::from_percent(10);
	pub static FullEras: u32 = 4;
	pub static ProductLife: RewardEra = LIFE;
	/// The number that [`Sale::settle`] gives to orders.
	pub static Orders: OrderId = 0;
}

pub struct Eras;
impl RewardEras for Eras {
	fn current() -> RewardEra {
		Era::get()
	}
	fn length() -> Millis {
		86_400_000
	}
}

pub struct Worths;
impl SaleWorth for Worths {
	fn worth(asset: &AssetId, amount: Balance) -> Balance {
		match asset {
			AssetId::Native => amount,
			AssetId::WithId(1) => amount / 2,
			AssetId::WithId(_) => 0,
		}
	}
}

impl Config for Test {
	type Eras = Eras;
	type Worth = Worths;
	type Ceiling = Ceiling;
	type FullEras = FullEras;
	type LeastSale = ConstU128<LEAST>;
	type ProductLife = ProductLife;
	type WindowEras = ConstU32<WINDOW>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Bench;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct Bench;
#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper for Bench {
	fn skip_eras(eras: RewardEra) {
		Era::mutate(|era| *era += eras);
	}
}

impl souk_testing::Subject for Test {
	fn try_state() -> Result<(), TryRuntimeError> {
		Loyalty::do_try_state()
	}

	fn said(_: &mut souk_testing::Holds<Self>) {}
}

pub fn new_test_ext() -> souk_testing::TestExternalities {
	Era::set(0);
	Ceiling::set(Perbill::from_percent(10));
	FullEras::set(4);
	ProductLife::set(LIFE);
	Orders::set(0);
	let accounts = (1..=60).map(|who| (acc(who), UNIT)).collect();
	let genesis = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig { balances: accounts, ..Default::default() },
		..Default::default()
	};
	souk_testing::start::<Test>(genesis, START)
}

/// Run a test, then check everything.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| souk_testing::run::<Test, _>(test));
}

/// A product.
pub fn gtin() -> Gtin {
	Gtin::new(9506000134352).unwrap()
}
/// Another one.
pub fn other_gtin() -> Gtin {
	Gtin::new(9506000134369).unwrap()
}

/// A settled line.
#[derive(Clone)]
pub struct Sale {
	pub product: Gtin,
	pub seller: u8,
	pub buyer: AccountId,
	pub state: OrderState,
	pub kept: u32,
	pub real: bool,
	pub mode: OrderMode,
	/// Whether fees were paid.
	pub fees: bool,
	pub paid: Vec<(AssetId, Balance)>,
	/// `None` for an order of its own.
	pub order: Option<OrderId>,
}

/// An order of one line, by buyer number `buyer`, of so many SOUK.
pub fn sale(buyer: u8, souk: Balance) -> Sale {
	Sale {
		product: gtin(),
		seller: 50,
		buyer: acc(buyer),
		state: OrderState::Completed,
		kept: 1,
		real: true,
		mode: OrderMode::Escrow,
		fees: true,
		paid: vec![(SOUK, souk * UNIT)],
		order: None,
	}
}

impl Sale {
	/// Tell the pallet, as orders do.
	pub fn settle(&self) {
		let order = self.order.unwrap_or_else(|| {
			Orders::mutate(|orders| {
				*orders += 1;
				*orders
			})
		});
		let amounts = |(asset, sale): &(AssetId, Balance)| LineAmounts {
			asset: asset.clone(),
			escrow: *sale,
			remaining: *sale,
			sale: *sale,
			experience: if self.fees { sale / 10 } else { 0 },
			commune: if self.fees { sale / 200 } else { 0 },
			platform: 0,
			commission: Default::default(),
			services: Default::default(),
		};
		let amounts = self.paid.iter().map(amounts).collect::<Vec<_>>();
		let (seller, promoters) = (acc(self.seller), Promoters::default());
		Loyalty::on_settled(&SettledLine {
			order,
			state: self.state,
			mode: self.mode,
			shop: 1,
			seller: &seller,
			buyer: &self.buyer,
			listing: 1,
			product: self.product,
			kept: self.kept,
			quantity: 2,
			items: &[],
			services: &[],
			promoters: &promoters,
			campaign: None,
			amounts: &amounts,
			placed: START,
			ruling: None,
			fiat_kept: Perbill::one(),
			till: false,
			real: self.real,
		});
	}
}

/// Sell to a buyer, for so many SOUK.
pub fn sell(buyer: u8, souk: Balance) {
	sale(buyer, souk).settle();
}

/// What the chain knows of the product.
pub fn view() -> souk_primitives::loyalty::LoyaltyView {
	Loyalty::product_loyalty(gtin()).unwrap()
}

/// The row of a buyer of the product in a window.
pub fn row(window: crate::Window, buyer: u8) -> Option<Visit> {
	crate::Buyers::<Test>::get(window, Loyalty::key(gtin(), &acc(buyer)))
}
