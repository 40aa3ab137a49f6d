// SPDX-License-Identifier: Apache-2.0

//! A runtime with SOUK, TIME and another asset, and stake, cycles and randomness that tests set.

#![allow(clippy::arithmetic_side_effects)]

use crate as pallet_commune;
use crate::{Config, Event, Running};
use frame_support::{
	assert_ok, parameter_types,
	traits::{
		fungibles::{Inspect as _, Mutate as _},
		ConstU32, Randomness,
	},
	BoundedVec,
};
use souk_primitives::{
	commune::{Cycles, Exposures, PanelWork, StakePage, StakingEra},
	experience::CycleNumber,
	traits::PaymentAssets,
	AssetId, Balance, Millis,
};
use souk_testing::{Flows, Kept};
use sp_core::H256;
use sp_runtime::{AccountId32, Perbill, TryRuntimeError};

pub use souk_testing::account as acc;

pub const SOUK: AssetId = AssetId::Native;
pub const TIME: AssetId = AssetId::WithId(1);
/// A payment asset that is not shared until a test lists it.
pub const TOKEN: AssetId = AssetId::WithId(2);
/// Not a payment asset.
pub const JUNK: AssetId = AssetId::WithId(9);

pub const START: Millis = 1_000_000_000;
pub const ED: Balance = 100;
pub const MIN: Balance = 10;
pub const MAX_ASSETS: u32 = 4;

souk_testing::runtime!(AccountId32, ED, Commune = pallet_commune at 67, with assets);

/// An era, a validator, a page, a staker and its stake.
pub type Place = (StakingEra, AccountId, StakePage, AccountId, Balance);

parameter_types! {
	pub PotAccount: AccountId = pot();
	pub TreasuryAccount: AccountId = treasury();
	pub static StakePart: Perbill = Perbill::from_percent(60);
	pub static ClaimCycles: CycleNumber = 2;
	pub static Shared: BoundedVec<AssetId, ConstU32<MAX_ASSETS>> = BoundedVec::truncate_from(vec![SOUK, TIME]);
	pub static MaxLookback: u32 = 100;
	pub static Active: StakingEra = 0;
	pub static Places: Vec<Place> = Vec::new();
	pub static FirstOpen: CycleNumber = 0;
	pub static Seed: H256 = H256::zero();
	/// The block before which the randomness was not known.
	pub static Known: u64 = u64::MAX;
}

pub struct Staking;
impl Exposures<AccountId> for Staking {
	fn active() -> StakingEra {
		Active::get()
	}

	fn total(era: StakingEra) -> Balance {
		Places::get().iter().filter(|place| place.0 == era).map(|place| place.4).sum()
	}

	fn stake(era: StakingEra, validator: &AccountId, page: StakePage, who: &AccountId) -> Balance {
		let is = |place: &&Place| {
			place.0 == era
				&& place.1 == *validator
				&& place.3 == *who
				&& (place.2 == page || validator == who)
		};
		Places::get().iter().find(is).map_or(0, |place| place.4)
	}

	fn places(era: StakingEra, who: &AccountId) -> Vec<(AccountId, StakePage, Balance)> {
		let own = Places::get().into_iter().filter(|place| place.0 == era && place.3 == *who);
		own.map(|(_, validator, page, _, stake)| (validator, page, stake)).collect()
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_stake(era: StakingEra, who: &AccountId) -> (AccountId, StakePage) {
		stake(era, 90, who.clone(), 1_000);
		(acc(90), 0)
	}
}

pub struct Consensus;
impl Cycles for Consensus {
	fn first_open() -> CycleNumber {
		FirstOpen::get()
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_open(first: CycleNumber) {
		FirstOpen::set(first);
	}
}

pub struct Chance;
impl Randomness<H256, u64> for Chance {
	fn random(_: &[u8]) -> (H256, u64) {
		(Seed::get(), Known::get())
	}
}

pub struct Payable;
impl PaymentAssets for Payable {
	fn contains(asset: &AssetId) -> bool {
		*asset != JUNK
	}
}

impl Config for Test {
	type Assets = Money;
	type PaymentAssets = Payable;
	type Exposures = Staking;
	type Cycles = Consensus;
	type Randomness = Chance;
	type BlockNumberProvider = System;
	type Pot = PotAccount;
	type Treasury = TreasuryAccount;
	type StakePart = StakePart;
	type ClaimCycles = ClaimCycles;
	type SharedAssets = Shared;
	type MaxLookback = MaxLookback;
	type MaxAssets = ConstU32<MAX_ASSETS>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Bench;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct Bench;
#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper for Bench {
	fn fund_pot(index: u32, amount: Balance) -> AssetId {
		let id = 1 + index;
		if !Assets::asset_exists(id) {
			assert_ok!(Assets::force_create(RuntimeOrigin::root(), id, treasury(), true, MIN));
		}
		Shared::set((1..=id).map(AssetId::WithId).collect::<Vec<_>>().try_into().unwrap());
		let asset = AssetId::WithId(id);
		fund(&asset, amount);
		asset
	}
}

impl souk_testing::Subject for Test {
	fn try_state() -> Result<(), TryRuntimeError> {
		Commune::do_try_state()
	}

	fn said(_: &mut souk_testing::Holds<Self>) {}

	fn flow(event: &RuntimeEvent, flows: &mut Flows) {
		let place = "commune";
		match event {
			RuntimeEvent::Balances(pallet_balances::Event::Minted { who, amount }) if *who == pot() => {
				flows.came(place, &SOUK, *amount)
			},
			RuntimeEvent::Assets(pallet_assets::Event::Issued { asset_id, owner, amount })
				if *owner == pot() =>
			{
				flows.came(place, &AssetId::WithId(*asset_id), *amount)
			},
			RuntimeEvent::Commune(
				Event::StakePaid { paid: amounts, .. }
				| Event::WorkPaid { paid: amounts, .. }
				| Event::CycleExpired { unclaimed: amounts, .. },
			) => amounts.iter().for_each(|(asset, amount)| flows.went(place, asset, *amount)),
			_ => {},
		}
	}

	fn kept(kept: &mut Kept) {
		for asset in all_assets() {
			kept.add("commune", &asset, Money::balance(asset.clone(), &pot()));
		}
	}
}

pub fn pot() -> AccountId {
	acc(200)
}
pub fn treasury() -> AccountId {
	acc(201)
}

/// A runtime in its first block, with the pot and the treasury at the minimum balance of every asset.
pub fn new_test_ext() -> sp_io::TestExternalities {
	let keepers = [pot(), treasury()];
	let assets = [1, 2, 9];
	let genesis = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: keepers.iter().map(|who| (who.clone(), ED)).collect(),
			..Default::default()
		},
		assets: pallet_assets::GenesisConfig {
			assets: assets.iter().map(|id| (*id, treasury(), true, MIN)).collect(),
			accounts: assets.iter().flat_map(|id| keepers.clone().map(|who| (*id, who, MIN))).collect(),
			..Default::default()
		},
		..Default::default()
	};
	StakePart::set(Perbill::from_percent(60));
	ClaimCycles::set(2);
	Shared::set(BoundedVec::truncate_from(vec![SOUK, TIME]));
	MaxLookback::set(100);
	Active::set(0);
	Places::set(Vec::new());
	FirstOpen::set(0);
	Seed::set(H256::zero());
	Known::set(u64::MAX);
	souk_testing::start::<Test>(genesis, START)
}

/// Run a test, then check everything.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| souk_testing::run::<Test, _>(test));
}

/// Let so much come into the pot.
pub fn fund(asset: &AssetId, amount: Balance) {
	assert_ok!(Money::mint_into(asset.clone(), &pot(), amount));
}

/// What an account has.
pub fn balance(asset: &AssetId, who: &AccountId) -> Balance {
	Money::balance(asset.clone(), who)
}

/// Expose stake in an era behind a validator, on its first page.
pub fn stake(era: StakingEra, validator: u8, who: AccountId, amount: Balance) {
	Places::mutate(|places| places.push((era, acc(validator), 0, who, amount)));
}

/// An account works on a panel of the running cycle.
pub fn work(who: u8, power: u64) {
	Commune::worked(Running::<Test>::get().cycle, &acc(who), power);
}

/// Close the running cycle and divide it. Returns its number.
pub fn divide() -> CycleNumber {
	let cycle = Running::<Test>::get().cycle;
	FirstOpen::set(cycle + 1);
	assert_ok!(Commune::divide_cycle(signed(acc(1))));
	assert_ok!(Commune::divide_cycle(signed(acc(1))));
	assert_eq!(Running::<Test>::get().cycle, cycle + 1);
	cycle
}

/// Claim for a stake on the first page.
pub fn claim_stake(cycle: CycleNumber, validator: u8, who: u8) -> frame_support::dispatch::DispatchResult {
	Commune::claim_stake(signed(acc(1)), cycle, acc(validator), 0, acc(who))
}

/// Claim for work.
pub fn claim_work(cycle: CycleNumber, who: u8) -> frame_support::dispatch::DispatchResult {
	Commune::claim_work(signed(acc(1)), cycle, acc(who))
}
