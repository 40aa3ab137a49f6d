// SPDX-License-Identifier: Apache-2.0

//! A runtime with shops, and a builder of states to test from. Every test ends with `do_try_state`.

#![allow(clippy::arithmetic_side_effects)]

use crate as pallet_shops;
use crate::*;
use frame_support::{
	assert_ok, ord_parameter_types, parameter_types,
	traits::{fungible::InspectHold, ConstU128, ConstU32, ConstU64, EitherOfDiverse, EnsureOrigin},
	BoundedVec,
};
use frame_system::{EnsureRoot, EnsureSignedBy};
use souk_math::commission::CommissionPlan;
use souk_primitives::{
	activity::{Activity, Deed},
	codes::{Mcc, Region},
	content::Cid,
	gs1::Gtin,
	listing::{AcceptedAsset, ListingTerms, Price},
	rewards::{Penalty, Role},
	shop::{Capability, Gate, Gates, RankPoints, ShopProfile, VerdictRates},
	standing::{ProductVerdict, Standing, Verdicts},
	traits::PaymentAssets,
	AssetId, Balance, ListingId, Millis, ShopId,
};
use sp_core::H256;
use sp_runtime::{FixedU128, Perbill, TryRuntimeError};

pub use souk_testing::state_root;

souk_testing::runtime!(u64, ED, Shops = pallet_shops at 60, with assets);

/// The existential deposit.
pub const ED: Balance = 10;

/// Merchants, and everybody else.
pub const ALICE: AccountId = 1;
pub const BOB: AccountId = 2;
pub const CHARLIE: AccountId = 3;
/// Has only the existential deposit and a bit.
pub const POOR: AccountId = 4;
pub const ATTESTER: AccountId = 10;
pub const OTHER_ATTESTER: AccountId = 11;
pub const MODERATOR: AccountId = 12;
pub const SINK: AccountId = 20;
/// Where the part of fees goes that is not sealed.
pub const RECYCLER: AccountId = 21;

pub const ENDOWMENT: Balance = 1_000_000;
pub const UNBONDING: u64 = 20;
pub const DAY: Millis = 86_400_000;

/// The assets listings can be priced in and paid with: SOUK, TIME and one more. [`DEAD`] stands for one that was.
pub const TIME: AssetId = AssetId::WithId(1);
pub const TOKEN: AssetId = AssetId::WithId(2);
pub const DEAD: AssetId = AssetId::WithId(3);
pub const UNKNOWN: AssetId = AssetId::WithId(99);

pub const OPEN: Charge = Charge { bond: 1_000, fee: 100 };
pub const PUBLISH: Charge = Charge { bond: 2_000, fee: 200 };
pub const DISTRIBUTE: Charge = Charge { bond: 3_000, fee: 300 };
pub const MARKET: Charge = Charge { bond: 4_000, fee: 0 };
pub const SLOT: Charge = Charge { bond: 50, fee: 5 };
pub const INCLUDED: u32 = 3;

parameter_types! {
	pub storage CommuneFee: Perbill = Perbill::from_parts(6_000_000);
	pub storage MinExperienceFee: Perbill = Perbill::from_percent(15);
	pub storage PlatformSlice: Perbill = Perbill::from_percent(40);
	pub storage MaxDepth: u32 = 3;
	pub storage IncludedSlots: u32 = INCLUDED;
	pub storage DeadAssetLives: bool = false;
	pub storage Recycles: Option<(Perbill, AccountId)> = None;
	/// Assets that benchmarks made.
	pub storage ForBenchmarks: Vec<AssetId> = vec![];
	/// The fees that the ledger was told of.
	pub storage Lost: Vec<(AccountId, Balance)> = vec![];
	pub storage Attesters: Vec<AccountId> = vec![ATTESTER, OTHER_ATTESTER];
	pub storage MaxReturnWindow: Millis = 30 * DAY;
	pub storage GateTable: Gates = gates();
	pub storage Rates: VerdictRates =
		VerdictRates { confirmed: Perbill::from_percent(20), deviating: Perbill::from_percent(50) };
	pub Points: RankPoints = RankPoints { confirmed: 300, deviating: 500, credit: 400, half: 100 };
	pub storage SeizedPart: Perbill = Perbill::from_percent(50);
	/// Accounts that may not trade.
	pub storage Limited: Vec<AccountId> = vec![];
	/// Accounts with an open case.
	pub storage Accused: Vec<AccountId> = vec![];
	/// Credit as a seller.
	pub storage Credits: Vec<(AccountId, u32)> = vec![];
	/// What panels found out about the product of the tests.
	pub storage Found: ProductVerdict = ProductVerdict::Unknown;
}

/// Two orders a day for strangers, four at level 1, all that come at level 2.
pub fn gates() -> Gates {
	let gate = |orders, percent, rank| Gate { orders, deposit: Perbill::from_percent(percent), rank };
	Gates {
		unverified: gate(2, 100, 0),
		first: gate(4, 75, 100),
		second: gate(u32::MAX, 50, 200),
		third: gate(u32::MAX, 25, 300),
	}
}

/// Penalties as lists of accounts.
pub struct Penalties;
impl Standing<AccountId> for Penalties {
	fn may_trade(who: &AccountId) -> bool {
		!Limited::get().contains(who)
	}
	fn may_promote(who: &AccountId) -> bool {
		Self::may_trade(who)
	}
	fn may_withdraw(who: &AccountId) -> bool {
		!Accused::get().contains(who)
	}
	fn credit(who: &AccountId, role: Role) -> u32 {
		assert_eq!(role, Role::Seller);
		Credits::get().iter().find(|(other, _)| other == who).map_or(0, |(_, credit)| *credit)
	}
	fn weight() -> frame_support::weights::Weight {
		Default::default()
	}
}

/// One verdict for every product.
pub struct Panels;
impl Verdicts for Panels {
	fn verdict(_: Gtin) -> ProductVerdict {
		Found::get()
	}
	fn weight() -> frame_support::weights::Weight {
		Default::default()
	}
}

/// A penalty against `who` comes into force.
pub fn punish(who: AccountId, penalty: Penalty) {
	use souk_primitives::standing::OnPenalty;
	if penalty >= Penalty::Limit {
		Limited::set(&[Limited::get(), vec![who]].concat());
	}
	<Shops as OnPenalty<AccountId>>::punished(&who, penalty);
}

ord_parameter_types! {
	pub const Moderator: AccountId = MODERATOR;
}

pub struct Payable;
impl PaymentAssets for Payable {
	fn contains(asset: &AssetId) -> bool {
		match asset {
			AssetId::Native => true,
			asset if *asset == DEAD => DeadAssetLives::get(),
			asset => *asset == TIME || *asset == TOKEN || ForBenchmarks::get().contains(asset),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_assets(count: u32) -> Vec<AssetId> {
		let assets: Vec<_> = (0..count).map(|index| AssetId::WithId(200 + index)).collect();
		ForBenchmarks::set(&assets);
		assets
	}
}

/// The accounts in [`Attesters`].
pub struct EnsureAttester;
impl EnsureOrigin<RuntimeOrigin> for EnsureAttester {
	type Success = AccountId;

	fn try_origin(origin: RuntimeOrigin) -> Result<AccountId, RuntimeOrigin> {
		match frame_system::ensure_signed(origin.clone()) {
			Ok(who) if Attesters::get().contains(&who) => Ok(who),
			_ => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Ok(RuntimeOrigin::signed(ATTESTER))
	}
}

impl Config for Test {
	type AttesterOrigin = EnsureAttester;
	type ManagerOrigin = EnsureRoot<AccountId>;
	type ModerationOrigin = EitherOfDiverse<EnsureRoot<AccountId>, EnsureSignedBy<Moderator, AccountId>>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Balances;
	type Holds = Holds;
	type Standing = Penalties;
	type Verdicts = Panels;
	type PaymentAssets = Payable;
	type Activity = Ledger;
	type Recycles = Recycles;
	type Time = Timestamp;
	type BlockNumberProvider = System;
	type UnbondingPeriod = ConstU64<UNBONDING>;
	type CommuneFee = CommuneFee;
	type MinExperienceFee = MinExperienceFee;
	type PlatformSlice = PlatformSlice;
	type MaxDepth = MaxDepth;
	type MaxReturnWindow = MaxReturnWindow;
	type IncludedSlots = IncludedSlots;
	type Gates = GateTable;
	type VerdictRates = Rates;
	type RankPoints = Points;
	type SeizedPart = SeizedPart;
	type Sink = ConstU64<SINK>;
	type MaxPrice = ConstU128<1_000_000_000>;
	type MaxShops = ConstU32<3>;
	type MaxSlots = ConstU32<8>;
	type MaxUnbondingChunks = ConstU32<4>;
	type MaxBatch = ConstU32<5>;
	type WeightInfo = ();
}

/// A ledger that remembers the one-way fees it was told of.
pub struct Ledger;
impl Activity<AccountId> for Ledger {
	fn record(_: &AccountId, _: Deed, _: u32) {
		panic!("shops report no deed");
	}
	fn rate_shop(_: ShopId, _: &AccountId, _: u128) {
		panic!("shops rate no shop");
	}
	fn lost(who: &AccountId, amount: Balance) {
		Lost::set(&[Lost::get(), vec![(*who, amount)]].concat());
	}
}

/// More than any price: a caller who agrees to everything.
pub const ANY: Balance = Balance::MAX;

/// The price table of the tests. A network is not for sale.
pub fn prices() -> PriceTable {
	PriceTable {
		open: Some(OPEN),
		publish: Some(PUBLISH),
		distribute: Some(DISTRIBUTE),
		market: Some(MARKET),
		network: None,
		slot: Some(SLOT),
	}
}

pub fn profile() -> ShopProfile {
	ShopProfile {
		region: Region::parse("CN-ZJ").unwrap(),
		category: Mcc::new(5411).unwrap(),
		floor_area: 120,
		staff: 4,
		metadata: cid(1),
	}
}

pub fn cid(seed: u8) -> Cid {
	Cid::raw([seed; 32])
}

/// Terms that need no capability but to publish: 1 000 SOUK, no commission.
pub fn terms() -> ListingTerms {
	ListingTerms {
		price: Price { token: (AssetId::Native, 1_000), fiat: None },
		accepted: BoundedVec::new(),
		token_discount: Perbill::zero(),
		commission: CommissionPlan::None,
		max_depth: 0,
		experience_fee: Perbill::from_percent(15),
		return_window: 7 * DAY,
	}
}

/// The same with commission, which needs [`Capability::Distribute`].
pub fn promoted_terms() -> ListingTerms {
	ListingTerms {
		commission: CommissionPlan::Formula {
			rate: Perbill::from_percent(20),
			closing: Perbill::from_percent(50),
		},
		max_depth: 3,
		..terms()
	}
}

pub fn accept(asset: AssetId, rate: u32) -> AcceptedAsset {
	AcceptedAsset { asset, rate: FixedU128::from_u32(rate), max_share: Perbill::from_percent(50) }
}

pub fn new_listing(terms: ListingTerms) -> NewListing {
	NewListing { product: Gtin::parse("09506000134352").unwrap(), metadata: cid(2), terms, stock: 10 }
}

pub fn batch(listings: Vec<NewListing>) -> BoundedVec<NewListing, <Test as Config>::MaxBatch> {
	listings.try_into().unwrap()
}

impl souk_testing::Subject for Test {
	fn try_state() -> Result<(), TryRuntimeError> {
		Shops::do_try_state()
	}

	fn said(holds: &mut souk_testing::Holds<Self>) {
		let bonds = crate::Shops::<Test>::iter_values().map(|shop| shop.bonds().unwrap());
		let unbonding = Unbonding::<Test>::iter_values().flatten().map(|chunk| chunk.amount);
		bonds.chain(unbonding).for_each(|amount| holds.add(AssetId::Native, HoldReason::ShopBond, amount));
	}
}

/// A state to test from.
#[derive(Default)]
pub struct State {
	shops: Vec<(AccountId, Vec<Capability>, Vec<NewListing>)>,
}

impl State {
	/// A shop with these capabilities; shops get numbers from zero.
	pub fn shop(mut self, owner: AccountId, capabilities: &[Capability]) -> Self {
		self.shops.push((owner, capabilities.to_vec(), vec![]));
		self
	}

	/// A listing in the shop named last; listings get numbers from zero.
	pub fn listing(mut self, terms: ListingTerms) -> Self {
		self.shops.last_mut().unwrap().2.push(new_listing(terms));
		self
	}

	/// Run `test` from this state, and check the state it leaves.
	pub fn run(self, test: impl FnOnce()) {
		new_test_ext().execute_with(|| {
			for (shop, (owner, capabilities, listings)) in (0..).zip(self.shops) {
				assert_ok!(Shops::open_shop(signed(owner), profile(), ANY, ANY));
				for capability in capabilities {
					assert_ok!(Shops::add_capability(signed(owner), shop, capability, ANY, ANY, 0));
				}
				if !listings.is_empty() {
					assert_ok!(Shops::publish_listings(signed(owner), shop, batch(listings)));
				}
			}
			events();
			souk_testing::run::<Test, _>(test);
		});
	}
}

/// A fresh state at block 1, 1970-01-02.
pub fn new_test_ext() -> sp_io::TestExternalities {
	let genesis = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: vec![
				(ALICE, ENDOWMENT),
				(BOB, ENDOWMENT),
				(CHARLIE, ENDOWMENT),
				(POOR, 15),
				(ATTESTER, ENDOWMENT),
				(SINK, ED),
			],
			..Default::default()
		},
		shops: pallet_shops::GenesisConfig { prices: prices(), ..Default::default() },
		..Default::default()
	};
	souk_testing::start::<Test>(genesis, DAY)
}

/// What is held on an account for its shops.
pub fn held(who: AccountId) -> Balance {
	Balances::balance_on_hold(&HoldReason::ShopBond.into(), &who)
}

/// What an account can spend.
pub fn free(who: AccountId) -> Balance {
	Balances::free_balance(who)
}

/// What was sealed.
pub fn sealed() -> Balance {
	free(SINK) - ED
}

pub fn shop(id: ShopId) -> ShopOf<Test> {
	crate::Shops::<Test>::get(id).unwrap()
}

/// What the account that a shop is offered to sees of it.
pub fn seen(id: ShopId) -> H256 {
	shop(id).hash()
}

pub fn stock(id: ListingId) -> u32 {
	Shops::listing(id).unwrap().stock
}
