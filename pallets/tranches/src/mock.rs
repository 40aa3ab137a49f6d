// SPDX-License-Identifier: Apache-2.0

//! A runtime with SOUK, TIME, and a treasury that allocates for root.

use crate as pallet_tranches;
use crate::{AllocationId, Config, GenesisAllocation};
use frame_support::{
	assert_ok, derive_impl, parameter_types,
	traits::{
		fungible::{NativeFromLeft, UnionOf},
		fungibles::{hold::Inspect as _, Inspect as _},
		AsEnsureOriginWithArg, ConstU128, ConstU32, Hooks,
	},
};
use frame_system::EnsureRootWithSuccess;
use souk_math::economy::{Beneficiary, Economy, Holder, Token, TOKEN};
use souk_primitives::{AssetId, Balance, Millis};
use sp_runtime::{AccountId32, BuildStorage};

pub type AccountId = AccountId32;
type Block = frame_system::mocking::MockBlock<Test>;

pub const NATIVE: AssetId = AssetId::Native;
pub const TIME: AssetId = AssetId::WithId(souk_primitives::TIME);

/// The moment of the first block.
pub const LAUNCH: Millis = 1_700_000_000_000;
pub const DAY: Millis = 86_400_000;
/// What the treasury, and Alice, start with.
pub const FUNDS: Balance = 1_000_000 * TOKEN;
/// The least an account holds.
pub const ED: Balance = TOKEN / 1_000;

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
	#[runtime::pallet_index(3)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(5)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(20)]
	pub type Assets = pallet_assets;
	#[runtime::pallet_index(21)]
	pub type AssetsHolder = pallet_assets_holder;
	#[runtime::pallet_index(67)]
	pub type Tranches = pallet_tranches;
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
	type ExistentialDeposit = ConstU128<ED>;
}

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Test {
	type Balance = Balance;
	type CreateOrigin = AsEnsureOriginWithArg<frame_system::EnsureSigned<AccountId>>;
	type Currency = Balances;
	type ForceOrigin = frame_system::EnsureRoot<AccountId>;
	type Holder = AssetsHolder;
}

impl pallet_assets_holder::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeHoldReason = RuntimeHoldReason;
}

pub type Holds = UnionOf<Balances, AssetsHolder, NativeFromLeft, AssetId, AccountId>;

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

pub fn treasury() -> AccountId {
	AccountId::new([1; 32])
}
pub fn alice() -> AccountId {
	AccountId::new([2; 32])
}
pub fn bob() -> AccountId {
	AccountId::new([3; 32])
}
/// An account that does not exist.
pub fn nobody() -> AccountId {
	AccountId::new([99; 32])
}
/// The account of a beneficiary of an economy.
pub fn account_of(who: Beneficiary) -> AccountId {
	AccountId::new([100 + Beneficiary::ALL.iter().position(|other| *other == who).unwrap() as u8; 32])
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

pub fn set_now(moment: Millis) {
	Timestamp::set_timestamp(moment);
}

/// Go to so many milliseconds after the launch.
pub fn at(elapsed: Millis) {
	set_now(LAUNCH + elapsed);
}

/// What is on hold for allocations of an account.
pub fn held(asset: AssetId, who: &AccountId) -> Balance {
	Holds::balance_on_hold(asset, &crate::HoldReason::Allocation.into(), who)
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

pub fn events() -> Vec<crate::Event<Test>> {
	System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Tranches(event) => Some(event),
			_ => None,
		})
		.collect()
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

fn start(genesis: RuntimeGenesisConfig) -> sp_io::TestExternalities {
	let mut ext = sp_io::TestExternalities::from(genesis.build_storage().unwrap());
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

pub fn new_test_ext() -> sp_io::TestExternalities {
	let accounts = || [treasury(), alice(), bob()].map(|who| (who, FUNDS)).to_vec();
	start(genesis(accounts(), accounts()))
}

/// A chain that starts with what an economy gives to people, and with nothing else but existential deposits.
pub fn new_economy_ext(economy: &Economy) -> sp_io::TestExternalities {
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
	new_test_ext().execute_with(|| {
		test();
		assert_ok!(Tranches::do_try_state());
	});
}

/// Run a test on a chain with an economy, then check every invariant.
pub fn with_economy(name: &str, test: impl FnOnce()) {
	new_economy_ext(Economy::by_name(name).unwrap()).execute_with(|| {
		test();
		assert_ok!(Tranches::do_try_state());
	});
}
