// SPDX-License-Identifier: Apache-2.0

//! A runtime with SOUK, TIME, and a treasury that allocates for root.

#![allow(clippy::arithmetic_side_effects)]

use crate as pallet_tranches;
use crate::{AllocationId, Allocations, Config, Event, GenesisAllocation, HoldReason};
use frame_support::{
	assert_ok, parameter_types,
	traits::{
		fungibles::{hold::Inspect as _, Inspect as _},
		ConstU128, ConstU32, Hooks,
	},
};
use frame_system::EnsureRootWithSuccess;
use souk_math::economy::{Beneficiary, Economy, Holder, Token, TOKEN};
use souk_primitives::{AssetId, Balance, Millis};
use souk_testing::{account, Flows, Kept};
use sp_io::TestExternalities;
use sp_runtime::{AccountId32, TryRuntimeError};

pub use souk_testing::nobody;

pub const NATIVE: AssetId = AssetId::Native;
pub const TIME: AssetId = AssetId::WithId(souk_primitives::TIME);

/// The moment of the first block.
pub const LAUNCH: Millis = 1_700_000_000_000;
pub const DAY: Millis = 86_400_000;
/// What the treasury, and Alice, start with.
pub const FUNDS: Balance = 1_000_000 * TOKEN;
/// The least an account holds.
pub const ED: Balance = TOKEN / 1_000;

souk_testing::runtime!(AccountId32, ED, Tranches = pallet_tranches at 67, with assets);

parameter_types! {
	pub Treasury: AccountId = treasury();
}

impl Config for Test {
	type AllocateOrigin = EnsureRootWithSuccess<AccountId, Treasury>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Holds = Holds;
	type Time = Timestamp;
	type MinAllocation = ConstU128<TOKEN>;
	type MaxAllocations = ConstU32<4>;
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
	fn asset() -> AssetId {
		TIME
	}
}

impl souk_testing::Subject for Test {
	fn try_state() -> Result<(), TryRuntimeError> {
		Tranches::do_try_state()
	}

	fn said(holds: &mut souk_testing::Holds<Self>) {
		for allocation in Allocations::<Test>::iter_values() {
			holds.add(allocation.asset.clone(), HoldReason::Allocation, allocation.rest());
		}
	}

	fn flow(event: &RuntimeEvent, flows: &mut Flows) {
		match event {
			RuntimeEvent::Tranches(Event::Allocated { asset, amount, .. }) => {
				flows.came("allocations", asset, *amount)
			},
			RuntimeEvent::Tranches(Event::Released { asset, amount, .. }) => {
				flows.went("allocations", asset, *amount)
			},
			_ => {},
		}
	}

	fn kept(kept: &mut Kept) {
		kept.add_held::<Test>("allocations", HoldReason::Allocation);
	}
}

pub fn treasury() -> AccountId {
	account(1)
}
pub fn alice() -> AccountId {
	account(2)
}
pub fn bob() -> AccountId {
	account(3)
}
/// The account of a beneficiary of an economy.
pub fn account_of(who: Beneficiary) -> AccountId {
	account(100 + Beneficiary::ALL.iter().position(|other| *other == who).unwrap() as u8)
}

/// Go to so many milliseconds after the launch.
pub fn at(elapsed: Millis) {
	set_now(LAUNCH + elapsed);
}

/// What is on hold for allocations of an account.
pub fn held(asset: AssetId, who: &AccountId) -> Balance {
	Holds::balance_on_hold(asset, &HoldReason::Allocation.into(), who)
}

/// What an account can spend.
pub fn free(asset: AssetId, who: &AccountId) -> Balance {
	Holds::balance(asset, who)
}

/// Release, and say how much that was.
pub fn release(id: AllocationId) -> Balance {
	let amount = Tranches::allocation(id).unwrap().releasable;
	assert_ok!(Tranches::release(signed(bob()), id));
	amount
}

fn genesis(balances: Vec<(AccountId, Balance)>, time: Vec<(AccountId, Balance)>) -> RuntimeGenesisConfig {
	let id = souk_primitives::TIME;
	RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig { balances, ..Default::default() },
		assets: pallet_assets::GenesisConfig {
			assets: vec![(id, treasury(), true, ED)],
			accounts: time.into_iter().map(|(who, amount)| (id, who, amount)).collect(),
			..Default::default()
		},
		..Default::default()
	}
}

fn start(genesis: RuntimeGenesisConfig) -> TestExternalities {
	let mut ext = souk_testing::ext::<Test>(genesis);
	ext.execute_with(|| {
		assert_ok!(Tranches::do_try_state());
		System::set_block_number(1);
		assert_eq!(Tranches::on_initialize(1), <() as crate::WeightInfo>::launch());
		set_now(LAUNCH);
		Tranches::on_finalize(1);
		System::set_block_number(2);
	});
	ext
}

pub fn new_test_ext() -> TestExternalities {
	let accounts = || [treasury(), alice(), bob()].map(|who| (who, FUNDS)).to_vec();
	start(genesis(accounts(), accounts()))
}

/// A chain that starts with what an economy gives to people, and with nothing else but existential deposits.
pub fn new_economy_ext(economy: &Economy) -> TestExternalities {
	let mut souk = vec![(bob(), ED)];
	let mut time = Vec::new();
	for who in Beneficiary::ALL {
		let of = |token| {
			economy
				.allocations_of(token)
				.filter(|allocation| allocation.holder == Holder::Beneficiary(who))
				.map(|allocation| allocation.amount)
				.sum::<Balance>()
		};
		souk.push((account_of(who), of(Token::Souk) + ED));
		time.push((account_of(who), of(Token::Time) + ED));
	}
	let mut genesis = genesis(souk, time);
	genesis.tranches.allocations = GenesisAllocation::of_economy(economy, account_of);
	start(genesis)
}

/// Run a test, then check every invariant.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| souk_testing::run::<Test, _>(test));
}

/// Run a test on a chain with an economy, then check every invariant.
pub fn with_economy(name: &str, test: impl FnOnce()) {
	new_economy_ext(Economy::by_name(name).unwrap()).execute_with(|| souk_testing::run::<Test, _>(test));
}
