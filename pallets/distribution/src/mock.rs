// SPDX-License-Identifier: Apache-2.0

//! A runtime with SOUK, two assets and shops that are plain tables.

use crate as pallet_distribution;
use crate::{Config, Event, TierThreshold, Tiers};
use codec::Encode;
use frame_support::{
	assert_ok, derive_impl, parameter_types, storage_alias,
	traits::{
		fungible::{NativeFromLeft, UnionOf},
		fungibles::hold::Inspect as _,
		tokens::IdAmount,
		AsEnsureOriginWithArg, ConstU32, ConstU64, VariantCountOf,
	},
	Blake2_128Concat, BoundedVec,
};
use souk_primitives::{
	gs1::Gtin,
	order::{OrderMode, OrderState},
	promotion::{Link, LinkPayload, Promoters, PromotionPath, LINK_CONTEXT},
	shop::Capability,
	traits::{LineAmounts, PaymentAssets, Promotion, SettledLine, Shops},
	AssetId, Balance, CampaignId, ListingId, Millis, ShopId,
};
use sp_core::{ecdsa, ed25519, sr25519, Pair, H256};
use sp_runtime::{
	traits::{IdentifyAccount, Verify},
	AccountId32, BuildStorage, DispatchError, MultiSignature, MultiSigner,
};
use std::collections::BTreeMap;

pub type AccountId = AccountId32;
pub type Path = PromotionPath<AccountId, MultiSignature>;
type Block = frame_system::mocking::MockBlock<Test>;

pub const NATIVE: AssetId = AssetId::Native;
pub const TIME: AssetId = AssetId::WithId(1);
/// Accepted, and nobody new can receive it: it is not sufficient for an account to exist.
pub const TOKEN: AssetId = AssetId::WithId(2);
/// Exists and is not accepted.
pub const JUNK: AssetId = AssetId::WithId(3);

/// The moment every test starts at.
pub const START: Millis = 1_000_000_000;
pub const HOUR: Millis = 3_600_000;
pub const MAX_LINK_LIFE: Millis = 100 * HOUR;
pub const MAX_CAMPAIGN_LIFE: Millis = 200 * HOUR;
pub const RETENTION: Millis = 1_000 * HOUR;
pub const FUNDS: Balance = 1_000_000_000;

/// The shop of the seller, with every capability; listing 100 and on are its listings.
pub const SHOP: ShopId = 1;
/// A listing of [`SHOP`].
pub const LISTING: ListingId = 100;
/// A shop without the capability to market.
pub const MODEST_SHOP: ShopId = 2;
/// Another shop of the seller.
pub const OTHER_SHOP: ShopId = 3;

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
	#[runtime::pallet_index(62)]
	pub type Distribution = pallet_distribution;
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
	type ExistentialDeposit = frame_support::traits::ConstU128<10>;
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
	pub static ShopOwners: BTreeMap<ShopId, AccountId> = BTreeMap::new();
	pub static Unmarketed: Vec<ShopId> = Vec::new();
	pub static Accepted: Vec<AssetId> = Vec::new();
	pub static TierTable: Tiers = Tiers::new();
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
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_shop(owner: &AccountId) -> ShopId {
		let mut owners = ShopOwners::get();
		let shop = owners.keys().max().map_or(1, |last| last + 1);
		owners.insert(shop, owner.clone());
		ShopOwners::set(owners);
		BenchmarkListings::set(0);
		shop
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

pub struct AcceptedAssets;
impl PaymentAssets for AcceptedAssets {
	fn contains(asset: &AssetId) -> bool {
		Accepted::get().contains(asset)
	}
}

impl Config for Test {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Signature = MultiSignature;
	type SigningPublicKey = MultiSigner;
	type Holds = Holds;
	type Shops = ShopTable;
	type PaymentAssets = AcceptedAssets;
	type Time = Timestamp;
	type MaxLinkLife = ConstU64<MAX_LINK_LIFE>;
	type Tiers = TierTable;
	type RecordRetention = ConstU64<RETENTION>;
	type MaxCampaignLife = ConstU64<MAX_CAMPAIGN_LIFE>;
	type MaxCampaigns = ConstU32<4>;
	type MaxListings = ConstU32<16>;
	type MaxRecordAssets = ConstU32<2>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Bench;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct Bench;
#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<AccountId, MultiSignature> for Bench {
	fn promoter(index: u32) -> AccountId {
		crate::DevKeys::promoter(index)
	}
	fn sign(index: u32, message: &[u8]) -> MultiSignature {
		crate::DevKeys::sign(index, message)
	}
	fn set_time(now: Millis) {
		set_now(now);
	}
	fn asset() -> AssetId {
		TIME
	}
}

/// A pair of keys of any of the three kinds.
#[derive(Clone)]
pub enum Key {
	Sr(Box<sr25519::Pair>),
	Ed(Box<ed25519::Pair>),
	Ec(Box<ecdsa::Pair>),
}

impl Key {
	pub fn sr(name: &str) -> Self {
		Self::Sr(Box::new(sr25519::Pair::from_string(&format!("//{name}"), None).unwrap()))
	}
	pub fn ed(name: &str) -> Self {
		Self::Ed(Box::new(ed25519::Pair::from_string(&format!("//{name}"), None).unwrap()))
	}
	pub fn ec(name: &str) -> Self {
		Self::Ec(Box::new(ecdsa::Pair::from_string(&format!("//{name}"), None).unwrap()))
	}
	pub fn account(&self) -> AccountId {
		match self {
			Self::Sr(pair) => MultiSigner::from(pair.public()),
			Self::Ed(pair) => MultiSigner::from(pair.public()),
			Self::Ec(pair) => MultiSigner::from(pair.public()),
		}
		.into_account()
	}
	pub fn sign(&self, message: &[u8]) -> MultiSignature {
		match self {
			Self::Sr(pair) => pair.sign(message).into(),
			Self::Ed(pair) => pair.sign(message).into(),
			Self::Ec(pair) => pair.sign(message).into(),
		}
	}
}

/// Accounts that exist.
pub fn seller() -> AccountId {
	Key::sr("Seller").account()
}
pub fn buyer() -> AccountId {
	Key::sr("Buyer").account()
}
pub fn stranger() -> AccountId {
	Key::sr("Stranger").account()
}
/// An account that does not exist.
pub fn nobody() -> AccountId {
	AccountId::new([99; 32])
}
/// Promoters: three kinds of keys, whose accounts exist.
pub fn promoters() -> Vec<Key> {
	vec![Key::sr("Dora"), Key::ed("Eli"), Key::ec("Fay")]
}
/// The first `depth` promoters' accounts.
pub fn path_of(depth: usize) -> Promoters<AccountId> {
	Promoters::truncate_from(promoters().iter().take(depth).map(Key::account).collect())
}

/// What a dapp does: the links of a path, each signed in turn.
#[derive(Clone)]
pub struct Draft {
	pub chain: H256,
	pub listing: ListingId,
	pub expires: Millis,
	pub wrapped: bool,
}

impl Default for Draft {
	fn default() -> Self {
		Self { chain: System::block_hash(0), listing: LISTING, expires: START + HOUR, wrapped: false }
	}
}

impl Draft {
	/// The payload of a link, and the link.
	pub fn link(&self, key: &Key, parent: H256) -> (LinkPayload<AccountId>, Link<AccountId, MultiSignature>) {
		let payload = LinkPayload {
			context: LINK_CONTEXT,
			chain: self.chain,
			listing: self.listing,
			parent,
			promoter: key.account(),
			expires: self.expires,
		};
		let message = if self.wrapped { payload.wrapped() } else { payload.encode() };
		let link = Link { promoter: key.account(), expires: self.expires, signature: key.sign(&message) };
		(payload, link)
	}

	pub fn path(&self, keys: &[Key]) -> Path {
		let mut parent = H256::zero();
		let links = keys.iter().map(|key| {
			let (payload, link) = self.link(key, parent);
			parent = payload.hash();
			link
		});
		Path::truncate_from(links.collect())
	}
}

/// Verify a path as orders do.
pub fn verify(path: &Path) -> Result<Promoters<AccountId>, DispatchError> {
	Distribution::verify(path, LISTING, &seller(), &buyer(), 8)
}

/// Check a signature the way the pallet does.
pub fn is_signed(link: &Link<AccountId, MultiSignature>, message: &[u8]) -> bool {
	link.signature.verify(message, &link.promoter)
}

/// A settled line of [`LISTING`] with three promoters that sold for 1 000 SOUK.
#[derive(Clone)]
pub struct Line {
	pub state: OrderState,
	pub mode: OrderMode,
	pub kept: u32,
	pub promoters: Promoters<AccountId>,
	pub campaign: Option<CampaignId>,
	pub amounts: Vec<LineAmounts>,
}

impl Default for Line {
	fn default() -> Self {
		Self {
			state: OrderState::Completed,
			mode: OrderMode::Escrow,
			kept: 2,
			promoters: path_of(3),
			campaign: None,
			amounts: vec![amounts(NATIVE, 1_000, 1_000, &[50, 50, 100])],
		}
	}
}

pub fn amounts(asset: AssetId, escrow: Balance, sale: Balance, commission: &[Balance]) -> LineAmounts {
	let commission = commission.to_vec().try_into().unwrap();
	LineAmounts { asset, escrow, remaining: escrow, sale, experience: sale / 10, commission }
}

pub const ORDER: souk_primitives::OrderId = 7;

impl Line {
	/// An attested line: no money on chain.
	pub fn attested() -> Self {
		Self { mode: OrderMode::Attested, amounts: vec![], ..Self::default() }
	}
	/// A line that was returned whole.
	pub fn returned() -> Self {
		let amounts = vec![amounts(NATIVE, 1_000, 0, &[0, 0, 0])];
		Self { state: OrderState::Returned, kept: 0, amounts, ..Self::default() }
	}
	/// A line that never shipped.
	pub fn cancelled() -> Self {
		Self { state: OrderState::Cancelled, ..Self::returned() }
	}
	pub fn of(self, campaign: CampaignId) -> Self {
		Self { campaign: Some(campaign), ..self }
	}
	pub fn over(self, promoters: &[AccountId]) -> Self {
		Self { promoters: promoters.to_vec().try_into().unwrap(), ..self }
	}
	/// Tell the pallet, as orders do.
	pub fn settle(&self) {
		Distribution::settled(&SettledLine {
			order: ORDER,
			state: self.state,
			mode: self.mode,
			shop: SHOP,
			seller: &seller(),
			buyer: &buyer(),
			listing: LISTING,
			product: Gtin::new(9506000134352).unwrap(),
			kept: self.kept,
			quantity: 2,
			items: &[],
			promoters: &self.promoters,
			campaign: self.campaign,
			amounts: &self.amounts,
			placed: START,
		});
	}
}

/// Open a campaign of [`SHOP`] over everything, which pays 100 per line, and return its number.
pub fn open(asset: AssetId, budget: Balance) -> CampaignId {
	let id = crate::NextCampaign::<Test>::get();
	let expires = now() + 10 * HOUR;
	assert_ok!(Distribution::open_campaign(signed(seller()), SHOP, None, asset, 100, budget, expires));
	id
}

/// Reserve for a line of [`LISTING`] as orders do.
pub fn engage() -> Option<CampaignId> {
	Distribution::engage(SHOP, LISTING, &path_of(3), &[])
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

pub fn now() -> Millis {
	Timestamp::get()
}

pub fn set_now(moment: Millis) {
	Timestamp::set_timestamp(moment);
}

/// What is on hold for campaigns of an account.
pub fn held(asset: AssetId, who: &AccountId) -> Balance {
	Holds::balance_on_hold(asset, &crate::HoldReason::Campaign.into(), who)
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

/// What is held for campaigns over all accounts is what campaigns say. The invariants compare the funders there are;
/// this also notices a hold left on an account whose campaigns are gone.
pub fn assert_no_hold_is_left_behind() {
	fn add(sums: &mut BTreeMap<Vec<u8>, Balance>, asset: AssetId, amount: Balance) {
		if amount > 0 {
			*sums.entry(asset.encode()).or_default() += amount;
		}
	}
	let reason = RuntimeHoldReason::from(crate::HoldReason::Campaign);
	let mut held = BTreeMap::new();
	for (_, holds) in pallet_balances::Holds::<Test>::iter() {
		holds.iter().filter(|hold| hold.id == reason).for_each(|hold| add(&mut held, NATIVE, hold.amount));
	}
	for (id, _, holds) in assets_holder::Holds::iter() {
		let asset = AssetId::WithId(id);
		holds
			.iter()
			.filter(|hold| hold.id == reason)
			.for_each(|hold| add(&mut held, asset.clone(), hold.amount));
	}
	let mut said = BTreeMap::new();
	for campaign in crate::Campaigns::<Test>::iter_values() {
		add(&mut said, campaign.asset, campaign.remaining);
	}
	assert_eq!(held, said, "a hold was left behind");
}

/// Free balance.
pub fn free(asset: AssetId, who: &AccountId) -> Balance {
	<Holds as frame_support::traits::fungibles::Inspect<AccountId>>::balance(asset, who)
}

/// The pallet's events so far, oldest first; forgets them.
pub fn events() -> Vec<Event<Test>> {
	let events = System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Distribution(event) => Some(event),
			_ => None,
		})
		.collect();
	System::reset_events();
	events
}

/// Everything the pallet or the money under it could change.
pub fn state_root() -> Vec<u8> {
	sp_io::storage::root(sp_runtime::StateVersion::V1)
}

pub fn new_test_ext() -> sp_io::TestExternalities {
	ShopOwners::set(BTreeMap::from([(SHOP, seller()), (MODEST_SHOP, seller()), (OTHER_SHOP, seller())]));
	Unmarketed::set(vec![MODEST_SHOP]);
	Accepted::set(vec![NATIVE, TIME, TOKEN, AssetId::WithId(4)]);
	let tier = |settled, value, max_refund_rate| TierThreshold { settled, value, max_refund_rate };
	TierTable::set(Tiers::truncate_from(vec![tier(1, 0, 5_000), tier(2, 2_000, 2_500), tier(3, 5_000, 0)]));

	let accounts = [seller(), buyer(), stranger()].into_iter().chain(path_of(3)).collect::<Vec<_>>();
	let assets = |id| accounts.iter().map(move |who| (id, who.clone(), FUNDS));
	let genesis = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: accounts.iter().map(|who| (who.clone(), FUNDS)).collect(),
			..Default::default()
		},
		assets: pallet_assets::GenesisConfig {
			assets: vec![
				(1, seller(), true, 10),
				(2, seller(), false, 10),
				(3, seller(), true, 10),
				(4, seller(), true, 10),
			],
			accounts: assets(1).chain(assets(2)).chain(assets(3)).chain(assets(4)).collect(),
			..Default::default()
		},
		..Default::default()
	};
	let mut ext = sp_io::TestExternalities::from(genesis.build_storage().unwrap());
	ext.register_extension(sp_keystore::KeystoreExt::new(sp_keystore::testing::MemoryKeystore::new()));
	ext.execute_with(|| {
		System::set_block_number(1);
		set_now(START);
	});
	ext
}

/// Run a test, then check every invariant.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		assert_ok!(Distribution::do_try_state());
		assert_no_hold_is_left_behind();
	});
}
