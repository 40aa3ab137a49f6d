// SPDX-License-Identifier: Apache-2.0

//! A runtime with SOUK, two assets and shops that are plain tables.

#![allow(clippy::arithmetic_side_effects)]

use crate as pallet_distribution;
use crate::{CampaignTerms, Campaigns, Ceilings, Config, Event, HoldReason, TierThreshold, Tiers};
use frame_support::{
	assert_ok, parameter_types,
	traits::{fungibles::hold::Inspect as _, ConstU32, ConstU64},
};
use souk_primitives::{
	activity::{RewardEra, RewardEras},
	gs1::Gtin,
	money::{Currency, Fiat},
	network::Networks,
	order::{OrderMode, OrderState},
	promotion::{Audience, Link, LinkPayload, LinkStatement, Promoters, PromotionPath},
	rewards::Role,
	shop::Capability,
	signed::Payload,
	standing::{ProductVerdict, Standing, Verdicts},
	traits::{LineAmounts, PaymentAssets, PromotedLine, Promotion, SettledLine, Shops},
	AssetId, Balance, CampaignId, ListingId, Millis, OrderId, ShopId,
};
use souk_testing::{Flows, Kept, TestExternalities};
use sp_core::H256;
use sp_runtime::{AccountId32, DispatchError, MultiSignature, MultiSigner, Perbill, TryRuntimeError, Weight};
use std::collections::BTreeMap;

pub use souk_testing::{nobody, state_root, Key};

pub type Path = PromotionPath<AccountId, MultiSignature>;

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

souk_testing::runtime!(AccountId32, 10, Distribution = pallet_distribution at 62, with assets);

parameter_types! {
	pub static ShopOwners: BTreeMap<ShopId, AccountId> = BTreeMap::new();
	pub static Unmarketed: Vec<ShopId> = Vec::new();
	pub static Accepted: Vec<AssetId> = Vec::new();
	pub static TierTable: Tiers = Tiers::new();
	pub static CeilingTable: Ceilings = Ceilings::new();
	/// Members of the network of [`SHOP`]; nobody is one while it is closed.
	pub static Members: Vec<AccountId> = Vec::new();
	pub static NetworkOpen: bool = true;
	pub static Limited: Vec<AccountId> = Vec::new();
	/// Listings whose product deviates.
	pub static Deviating: Vec<ListingId> = Vec::new();
	pub static Plan: Option<H256> = None;
	pub static Era: RewardEra = 0;
	pub static CampaignLife: Millis = MAX_CAMPAIGN_LIFE;
	/// The number of buyers that [`engage`] has made.
	pub static Buyers: u32 = 0;
	/// The assets of campaigns, as events named them: a campaign that has paid everything is gone.
	pub static AssetsOfCampaigns: BTreeMap<CampaignId, AssetId> = BTreeMap::new();
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
	fn plan(listing: ListingId) -> Option<H256> {
		Self::shop_of(listing).and_then(|_| Plan::get())
	}
	fn product(listing: ListingId) -> Option<Gtin> {
		Self::shop_of(listing).map(|_| if Deviating::get().contains(&listing) { bad() } else { good() })
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

fn good() -> Gtin {
	Gtin::new(9506000134352).unwrap()
}
fn bad() -> Gtin {
	Gtin::new(9506000134369).unwrap()
}

/// Products as a list of listings.
pub struct Panels;
impl Verdicts for Panels {
	fn verdict(product: Gtin) -> ProductVerdict {
		if product == bad() {
			ProductVerdict::Deviates
		} else {
			ProductVerdict::Confirmed
		}
	}
	fn weight() -> Weight {
		Weight::from_parts(7, 0)
	}
}

/// Penalties as a list.
pub struct Ladder;
impl Standing<AccountId> for Ladder {
	fn may_trade(who: &AccountId) -> bool {
		Self::may_promote(who)
	}
	fn may_promote(who: &AccountId) -> bool {
		!Limited::get().contains(who)
	}
	fn may_withdraw(_: &AccountId) -> bool {
		true
	}
	fn credit(_: &AccountId, _: Role) -> u32 {
		0
	}
	fn weight() -> Weight {
		Weight::from_parts(11, 0)
	}
}

/// The network of every shop, which has one list of members.
pub struct NetworkTable;
impl Networks<AccountId> for NetworkTable {
	fn is_open(_: ShopId) -> bool {
		NetworkOpen::get()
	}
	fn is_member(shop: ShopId, who: &AccountId) -> bool {
		Self::is_open(shop) && Members::get().contains(who)
	}
	fn weight() -> Weight {
		Weight::from_parts(13, 0)
	}
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_member(_: ShopId, who: &AccountId) {
		Members::mutate(|members| members.push(who.clone()));
	}
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
	type Signature = MultiSignature;
	type SigningPublicKey = MultiSigner;
	type Holds = Holds;
	type Shops = ShopTable;
	type Networks = NetworkTable;
	type Standing = Ladder;
	type Verdicts = Panels;
	type PaymentAssets = AcceptedAssets;
	type RewardEras = Eras;
	type Time = Timestamp;
	type Calendar = Timestamp;
	type MaxLinkLife = ConstU64<MAX_LINK_LIFE>;
	type Tiers = TierTable;
	type Ceilings = CeilingTable;
	type RecordRetention = ConstU64<RETENTION>;
	type MaxCampaignLife = CampaignLife;
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
		souk_testing::DevKeys::account(index)
	}
	fn sign(index: u32, message: &[u8]) -> MultiSignature {
		souk_testing::DevKeys::sign(index, message)
	}
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
		Distribution::do_try_state()
	}

	fn said(holds: &mut souk_testing::Holds<Self>) {
		for campaign in Campaigns::<Test>::iter_values() {
			holds.add(campaign.terms.asset, HoldReason::Campaign, campaign.remaining);
		}
	}

	fn flow(event: &RuntimeEvent, flows: &mut Flows) {
		let RuntimeEvent::Distribution(event) = event else { return };
		let asset_of = |campaign| AssetsOfCampaigns::get().remove(campaign).unwrap();
		match event {
			Event::CampaignOpened { campaign, terms, budget, .. } => {
				AssetsOfCampaigns::mutate(|assets| assets.insert(*campaign, terms.asset.clone()));
				flows.came("budgets", &terms.asset, *budget);
			},
			Event::CampaignToppedUp { campaign, amount, .. } => {
				flows.came("budgets", &asset_of(campaign), *amount)
			},
			Event::CampaignClosed { campaign, freed, .. }
			| Event::CampaignExpired { campaign, freed, .. }
			| Event::LeftoverFreed { campaign, freed }
			| Event::RewardPaid { campaign, amount: freed, .. } => flows.went("budgets", &asset_of(campaign), *freed),
			_ => {},
		}
	}

	fn kept(kept: &mut Kept) {
		kept.add_held::<Test>("budgets", HoldReason::Campaign);
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
	pub plan: Option<H256>,
	pub wrapped: bool,
}

impl Default for Draft {
	fn default() -> Self {
		Self {
			chain: System::block_hash(0),
			listing: LISTING,
			expires: START + HOUR,
			plan: None,
			wrapped: false,
		}
	}
}

impl Draft {
	/// The payload of a link, and the link.
	pub fn link(&self, key: &Key, parent: H256) -> (LinkPayload<AccountId>, Link<AccountId, MultiSignature>) {
		let (listing, promoter, expires, plan) = (self.listing, key.account(), self.expires, self.plan);
		let statement = LinkStatement { listing, parent, promoter: promoter.clone(), expires, plan };
		let payload = Payload::new(self.chain, statement);
		let link = Link { promoter, expires, plan, signed: key.signed(&payload, self.wrapped) };
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

/// A settled line of [`LISTING`] with three promoters that sold for 1 000 SOUK.
#[derive(Clone)]
pub struct Line {
	pub order: OrderId,
	pub buyer: AccountId,
	pub real: bool,
	pub fiat_kept: Perbill,
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
			order: ORDER,
			buyer: buyer(),
			real: true,
			fiat_kept: Perbill::one(),
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
	LineAmounts {
		asset,
		escrow,
		remaining: escrow,
		sale,
		experience: sale / 10,
		commune: sp_runtime::Perbill::from_parts(6_000_000).mul_floor(sale),
		platform: 0,
		commission,
		services: Default::default(),
	}
}

pub const ORDER: OrderId = 7;

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
	/// The same line, paid in another asset.
	pub fn paid_in(self, asset: AssetId) -> Self {
		let amounts = self.amounts.into_iter().map(|amounts| LineAmounts { asset: asset.clone(), ..amounts });
		Self { amounts: amounts.collect(), ..self }
	}
	/// The same line of another order, by another buyer.
	pub fn by(self, buyer: &AccountId, order: OrderId) -> Self {
		Self { buyer: buyer.clone(), order, ..self }
	}
	pub fn of(self, campaign: CampaignId) -> Self {
		Self { campaign: Some(campaign), ..self }
	}
	pub fn over(self, promoters: &[AccountId]) -> Self {
		Self { promoters: promoters.to_vec().try_into().unwrap(), ..self }
	}
	/// Tell the pallet, as orders do.
	pub fn settle(&self) {
		self.weigh();
	}
	/// The same. Returns what it weighed, which is never more than orders declare.
	pub fn weigh(&self) -> Weight {
		let weight = Distribution::settled(&SettledLine {
			order: self.order,
			state: self.state,
			mode: self.mode,
			shop: SHOP,
			seller: &seller(),
			buyer: &self.buyer,
			listing: LISTING,
			product: Gtin::new(9506000134352).unwrap(),
			kept: self.kept,
			quantity: 2,
			items: &[],
			promoters: &self.promoters,
			campaign: self.campaign,
			services: &[],
			amounts: &self.amounts,
			placed: START,
			ruling: None,
			fiat_kept: self.fiat_kept,
			till: false,
			real: self.real,
		});
		let most = Distribution::settled_weight(self.promoters.len() as u32);
		assert!(weight.all_lte(most), "{weight:?} of {most:?}");
		weight
	}
}

/// Terms that pay 100 for a line which brought at least 200, but at most half of it; and for a unit of ten euros that was
/// paid elsewhere.
pub fn terms(asset: AssetId) -> CampaignTerms {
	CampaignTerms {
		asset,
		reward: 100,
		max_part: Perbill::from_percent(50),
		least_sale: 200,
		least_fiat: Some(euros(10)),
		audience: Audience::Everyone,
		least_tier: 0,
	}
}

pub fn euros(amount: u32) -> Fiat {
	Fiat { currency: Currency::parse("EUR").unwrap(), amount: Balance::from(amount) * 100 }
}

/// Open a campaign of [`SHOP`] over everything, on [`terms`], and return its number.
pub fn open(asset: AssetId, budget: Balance) -> CampaignId {
	open_on(terms(asset), budget)
}

/// Open a campaign of [`SHOP`] over everything, and return its number.
pub fn open_on(terms: CampaignTerms, budget: Balance) -> CampaignId {
	let id = crate::NextCampaign::<Test>::get();
	let expires = now() + 10 * HOUR;
	assert_ok!(Distribution::open_campaign(signed(seller()), SHOP, None, terms, budget, expires));
	id
}

/// A line that was just placed.
#[derive(Clone)]
pub struct New {
	pub order: OrderId,
	pub buyer: AccountId,
	pub mode: OrderMode,
	pub shop: ShopId,
	pub listing: ListingId,
	pub promoters: Promoters<AccountId>,
	pub assets: Vec<AssetId>,
	pub amounts: Vec<Balance>,
	pub fiat: Option<Fiat>,
}

impl Default for New {
	/// A line of [`LISTING`] by a buyer that buys nothing else, of a thousand units of each asset.
	fn default() -> Self {
		let number = Buyers::mutate(|buyers| {
			*buyers += 1;
			*buyers
		});
		let buyer = Key::ed(&format!("buyer {number}")).account();
		System::inc_providers(&buyer);
		Self {
			order: 1_000 + OrderId::from(number),
			buyer,
			mode: OrderMode::Escrow,
			shop: SHOP,
			listing: LISTING,
			promoters: path_of(3),
			assets: vec![NATIVE, TIME, TOKEN],
			amounts: vec![1_000; 3],
			fiat: None,
		}
	}
}

impl New {
	/// A line of which the chain sees no money, of ten euros a unit.
	pub fn attested() -> Self {
		let (assets, amounts) = (vec![], vec![]);
		Self { mode: OrderMode::Attested, assets, amounts, fiat: Some(euros(10)), ..Self::default() }
	}
	/// A line by a buyer that may have bought before.
	pub fn by(buyer: &AccountId, order: OrderId) -> Self {
		Self { buyer: buyer.clone(), order, ..Self::default() }
	}
	/// Ask the pallet for a promise, as orders do.
	pub fn engage(&self) -> Option<CampaignId> {
		Distribution::engage(&PromotedLine {
			order: self.order,
			mode: self.mode,
			shop: self.shop,
			listing: self.listing,
			buyer: &self.buyer,
			promoters: &self.promoters,
			assets: &self.assets,
			amounts: &self.amounts,
			fiat: self.fiat,
		})
		.0
	}
}

/// Reserve for a line of [`LISTING`] by a new buyer.
pub fn engage() -> Option<CampaignId> {
	New::default().engage()
}

/// What is on hold for campaigns of an account.
pub fn held(asset: AssetId, who: &AccountId) -> Balance {
	Holds::balance_on_hold(asset, &HoldReason::Campaign.into(), who)
}

/// Free balance.
pub fn free(asset: AssetId, who: &AccountId) -> Balance {
	<Holds as frame_support::traits::fungibles::Inspect<AccountId>>::balance(asset, who)
}

pub fn new_test_ext() -> TestExternalities {
	AssetsOfCampaigns::take();
	Members::take();
	NetworkOpen::set(true);
	Limited::take();
	Deviating::take();
	CeilingTable::set(Ceilings::new());
	Plan::set(None);
	Era::set(0);
	Buyers::set(0);
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
	souk_testing::start::<Test>(genesis, START)
}

/// Run a test, then check every invariant.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| souk_testing::run::<Test, _>(test));
}
