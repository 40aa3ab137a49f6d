// SPDX-License-Identifier: Apache-2.0

//! A runtime with SOUK, shops that are plain tables, and penalties that tests set.

#![allow(clippy::arithmetic_side_effects)]

use crate as pallet_networks;
use crate::{
	Config, Event, HoldReason, Member, MemberLimits, Members, NetworkOf, NetworkRows, Posts, ReadsOf,
};
use frame_support::{
	assert_ok,
	dispatch::DispatchResultWithPostInfo,
	parameter_types,
	traits::{ConstU128, ConstU32, ConstU64},
};
use frame_system::EnsureRoot;
use souk_primitives::{
	activity::{RewardEra, RewardEras},
	content::Cid,
	network::{NetworkTerms, Post, PostId},
	rewards::Role,
	shop::Capability,
	standing::Standing,
	traits::Shops,
	AssetId, Balance, ListingId, Millis, ShopId,
};
use souk_testing::{Flows, Kept};
use sp_core::H256;
use sp_runtime::{AccountId32, MultiSignature, MultiSigner, Perbill, TryRuntimeError, Weight};
use std::collections::{BTreeMap, BTreeSet};

pub use souk_testing::{account as acc, Key};

/// The moment every test starts at.
pub const START: Millis = 1_000_000_000;
pub const DAY: Millis = 86_400_000;
pub const ED: Balance = 10;
pub const FUNDS: Balance = 100_000;
pub const NETWORK_DEPOSIT: Balance = 70;
pub const MEMBER_DEPOSIT: Balance = 7;
pub const ACCUSATION_DEPOSIT: Balance = 300;
pub const ACCUSATION_PERIOD: Millis = 5 * DAY;
pub const MAX_MEMBERS: u32 = 5;
pub const MAX_POSTS: u32 = 6;
pub const DAILY_POSTS: u32 = 2;
pub const MAX_READS: u32 = 8;

/// The shop of [`owner`], with the capability.
pub const SHOP: ShopId = 1;
/// Another shop of [`owner`], without it.
pub const MODEST_SHOP: ShopId = 2;

souk_testing::runtime!(AccountId32, ED, Networks = pallet_networks at 69, with assets);

parameter_types! {
	pub TreasuryAccount: AccountId = treasury();
	pub static ShopOwners: BTreeMap<ShopId, AccountId> = BTreeMap::new();
	pub static Modest: BTreeSet<ShopId> = BTreeSet::new();
	pub static Limited: BTreeSet<AccountId> = BTreeSet::new();
	pub static Cases: BTreeSet<AccountId> = BTreeSet::new();
	pub static Limits: MemberLimits = limits();
	pub static Era: RewardEra = 0;
}

/// Shops as a table.
pub struct ShopTable;
impl Shops<AccountId> for ShopTable {
	fn owner(shop: ShopId) -> Option<AccountId> {
		ShopOwners::get().get(&shop).cloned()
	}
	fn has_capability(shop: ShopId, capability: Capability) -> bool {
		capability == Capability::Network && Self::owner(shop).is_some() && !Modest::get().contains(&shop)
	}
	fn shop_of(_: ListingId) -> Option<ShopId> {
		None
	}
	fn plan(_: ListingId) -> Option<H256> {
		None
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_shop(owner: &AccountId) -> ShopId {
		let shop = 100;
		ShopOwners::mutate(|owners| owners.insert(shop, owner.clone()));
		shop
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_listing_of(_: ShopId) -> ListingId {
		0
	}
}

/// Penalties as two lists.
pub struct Ladder;
impl Standing<AccountId> for Ladder {
	fn may_trade(who: &AccountId) -> bool {
		Self::may_promote(who)
	}
	fn may_promote(who: &AccountId) -> bool {
		!Limited::get().contains(who)
	}
	fn may_withdraw(who: &AccountId) -> bool {
		!Cases::get().contains(who)
	}
	fn credit(_: &AccountId, _: Role) -> u32 {
		0
	}
	fn weight() -> Weight {
		Weight::from_parts(1_000, 0)
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_limit(who: &AccountId) {
		limit(who);
	}
}

pub struct Eras;
impl RewardEras for Eras {
	fn current() -> RewardEra {
		Era::get()
	}
	fn length() -> Millis {
		DAY
	}
}

impl Config for Test {
	type ModerationOrigin = EnsureRoot<AccountId>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Signature = MultiSignature;
	type SigningPublicKey = MultiSigner;
	type Holds = Holds;
	type Currency = Balances;
	type Shops = ShopTable;
	type Standing = Ladder;
	type RewardEras = Eras;
	type Time = Timestamp;
	type Treasury = TreasuryAccount;
	type MemberLimits = Limits;
	type AccusationDeposit = ConstU128<ACCUSATION_DEPOSIT>;
	type AccusationPeriod = ConstU64<ACCUSATION_PERIOD>;
	type NetworkDeposit = ConstU128<NETWORK_DEPOSIT>;
	type MemberDeposit = ConstU128<MEMBER_DEPOSIT>;
	type MaxMembers = ConstU32<MAX_MEMBERS>;
	type MaxPosts = ConstU32<MAX_POSTS>;
	type DailyPosts = ConstU32<DAILY_POSTS>;
	type MaxReads = ConstU32<MAX_READS>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Bench;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct Bench;
#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<AccountId, MultiSignature> for Bench {
	fn reader(index: u32) -> AccountId {
		souk_testing::DevKeys::account(index)
	}
	fn sign(index: u32, message: &[u8]) -> MultiSignature {
		souk_testing::DevKeys::sign(index, message)
	}
	fn set_time(now: Millis) {
		set_now(now);
	}
	fn fund(who: &AccountId, amount: Balance) {
		use frame_support::traits::fungible::Mutate;
		assert_ok!(Balances::mint_into(who, amount));
	}
}

impl souk_testing::Subject for Test {
	fn try_state() -> Result<(), TryRuntimeError> {
		Networks::do_try_state()
	}

	fn said(holds: &mut souk_testing::Holds<Self>) {
		for network in NetworkRows::<Test>::iter_values() {
			holds.add(SOUK, HoldReason::Row, network.deposit);
		}
		for member in Members::<Test>::iter_values() {
			holds.add(SOUK, HoldReason::Bond, member.bond);
			holds.add(SOUK, HoldReason::Row, member.deposit);
			if let Some(accusation) = member.accusation {
				holds.add(SOUK, HoldReason::Accusation, accusation.deposit);
			}
		}
	}

	fn flow(event: &RuntimeEvent, flows: &mut Flows) {
		let RuntimeEvent::Networks(event) = event else { return };
		match event {
			Event::MemberAsked { bond, .. } | Event::MemberJoined { bond, .. } => {
				flows.came("bonds", &SOUK, *bond)
			},
			Event::BondSlashed { amount, .. } => {
				flows.went("bonds", &SOUK, *amount);
				flows.came("treasury", &SOUK, *amount);
			},
			Event::BondReturned { bond, .. } => flows.went("bonds", &SOUK, *bond),
			Event::MemberAccused { accusation, .. } => flows.came("accusations", &SOUK, accusation.deposit),
			Event::AccusationEnded { deposit, .. } => flows.went("accusations", &SOUK, *deposit),
			_ => {},
		}
	}

	fn kept(kept: &mut Kept) {
		kept.add_held::<Test>("bonds", HoldReason::Bond);
		kept.add_held::<Test>("accusations", HoldReason::Accusation);
		kept.add("treasury", &SOUK, Balances::free_balance(treasury()));
	}
}

pub const SOUK: AssetId = AssetId::Native;

pub fn owner() -> AccountId {
	acc(1)
}
pub fn treasury() -> AccountId {
	acc(201)
}
pub fn stranger() -> AccountId {
	acc(9)
}
/// The keys of promoters, whose accounts exist.
pub fn key(index: u8) -> Key {
	Key::ed(&format!("promoter {index}"))
}
/// The account of a promoter.
pub fn promoter(index: u8) -> AccountId {
	key(index).account()
}

/// What governance allows.
pub fn limits() -> MemberLimits {
	MemberLimits {
		least_bond: 100,
		largest_bond: 10_000,
		shortest_notice: DAY,
		longest_notice: 30 * DAY,
		largest_slash: Perbill::from_percent(80),
	}
}

/// A bond of 1 000, seven days of notice, half of the bond at stake, everybody let in, and members may post.
pub fn terms() -> NetworkTerms {
	NetworkTerms {
		bond: 1_000,
		notice: 7 * DAY,
		slash: Perbill::from_percent(50),
		approval: false,
		posting: true,
	}
}

/// The same, with members let in one by one.
pub fn picky() -> NetworkTerms {
	NetworkTerms { approval: true, ..terms() }
}

pub fn content(seed: u8) -> Cid {
	Cid::raw([seed; 32])
}

/// Open the network of [`SHOP`].
pub fn open(terms: NetworkTerms) {
	assert_ok!(Networks::open_network(signed(owner()), SHOP, terms));
}

/// Join the network of [`SHOP`] on its terms.
pub fn join(who: &AccountId) -> DispatchResultWithPostInfo {
	let terms = NetworkRows::<Test>::get(SHOP).map_or(terms(), |network| network.terms);
	Networks::join_network(signed(who.clone()), SHOP, terms)
}

/// Open the network of [`SHOP`], and let promoters 1 to `count` join.
pub fn open_with(count: u8) {
	open(terms());
	for index in 1..=count {
		assert_ok!(join(&promoter(index)));
	}
}

/// Give a shop to another account, as the pallet of shops does.
pub fn sell_shop(to: &AccountId) {
	ShopOwners::mutate(|owners| owners.insert(SHOP, to.clone()));
}

/// Penalties let an account promote no more.
pub fn limit(who: &AccountId) {
	Limited::mutate(|limited| limited.insert(who.clone()));
}

pub fn network() -> NetworkOf<Test> {
	NetworkRows::<Test>::get(SHOP).expect("there is a network")
}

pub fn member(index: u8) -> Member<AccountId> {
	Members::<Test>::get(SHOP, promoter(index)).expect("it has a row")
}

pub fn posts() -> Vec<Post<AccountId>> {
	Posts::<Test>::get(SHOP).into_inner()
}

/// Reads of a post, each signed by a promoter.
pub fn reads(post: PostId, by: &[u8]) -> ReadsOf<Test> {
	let content = posts().into_iter().find(|kept| kept.id == post).map_or(content(0), |kept| kept.content);
	let sign = |index: &u8| {
		let payload = Networks::payload(SHOP, post, content, promoter(*index));
		(promoter(*index), key(*index).signed(&payload, false))
	};
	by.iter().map(sign).collect::<Vec<_>>().try_into().unwrap()
}

/// What an account can spend.
pub fn free(who: &AccountId) -> Balance {
	Balances::free_balance(who)
}

/// Days go by.
pub fn pass(days: u64) {
	set_now(now() + days * DAY);
	Era::mutate(|era| *era += days as u32);
}

pub fn new_test_ext() -> souk_testing::TestExternalities {
	ShopOwners::set(BTreeMap::from([(SHOP, owner()), (MODEST_SHOP, owner())]));
	Modest::set(BTreeSet::from([MODEST_SHOP]));
	Limited::take();
	Cases::take();
	Limits::set(limits());
	Era::set(0);
	let accounts = [owner(), acc(2), stranger(), treasury()].into_iter().chain((1..=8).map(promoter));
	let genesis = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: accounts.map(|who| (who, FUNDS)).collect(),
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
