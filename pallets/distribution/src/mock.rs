// SPDX-License-Identifier: Apache-2.0

//! A runtime with SOUK, two assets and shops that are plain tables.

#![allow(clippy::arithmetic_side_effects)]

use crate as pallet_distribution;
use crate::{Campaigns, Config, Event, HoldReason, TierThreshold, Tiers};
use frame_support::{
	assert_ok, parameter_types,
	traits::{fungibles::hold::Inspect as _, ConstU32, ConstU64},
};
use souk_primitives::{
	gs1::Gtin,
	order::{OrderMode, OrderState},
	promotion::{Link, LinkPayload, LinkStatement, Promoters, PromotionPath},
	shop::Capability,
	signed::Payload,
	traits::{LineAmounts, PaymentAssets, Promotion, SettledLine, Shops},
	AssetId, Balance, CampaignId, ListingId, Millis, ShopId,
};
use souk_testing::{Flows, Kept, TestExternalities};
use sp_core::H256;
use sp_runtime::{AccountId32, DispatchError, MultiSignature, MultiSigner, TryRuntimeError};
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
}

impl souk_testing::Subject for Test {
	fn try_state() -> Result<(), TryRuntimeError> {
		Distribution::do_try_state()
	}

	fn said(holds: &mut souk_testing::Holds<Self>) {
		for campaign in Campaigns::<Test>::iter_values() {
			holds.add(campaign.asset, HoldReason::Campaign, campaign.remaining);
		}
	}

	fn flow(event: &RuntimeEvent, flows: &mut Flows) {
		let RuntimeEvent::Distribution(event) = event else { return };
		let asset_of = |campaign| AssetsOfCampaigns::get().remove(campaign).unwrap();
		match event {
			Event::CampaignOpened { campaign, asset, budget, .. } => {
				AssetsOfCampaigns::mutate(|assets| assets.insert(*campaign, asset.clone()));
				flows.came("budgets", asset, *budget);
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
		let (listing, promoter, expires) = (self.listing, key.account(), self.expires);
		let statement = LinkStatement { listing, parent, promoter: promoter.clone(), expires };
		let payload = Payload::new(self.chain, statement);
		let link = Link { promoter, expires, signed: key.signed(&payload, self.wrapped) };
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
	LineAmounts {
		asset,
		escrow,
		remaining: escrow,
		sale,
		experience: sale / 10,
		commune: sp_runtime::Perbill::from_parts(6_000_000).mul_floor(sale),
		commission,
	}
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
			real: true,
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
