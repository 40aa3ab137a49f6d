// SPDX-License-Identifier: Apache-2.0

//! A runtime with real balances, assets and holds, and with stand-ins for shops and distribution that live in storage,
//! so that a failed call rolls them back too.

#![allow(clippy::arithmetic_side_effects)]

use crate as pallet_orders;
use crate::{
	types::{count, Amounts, MaxBatch, ShippedOrder, SizedOrder},
	Event, HoldReason,
};
use codec::{Decode, Encode};
use frame_support::{
	ord_parameter_types, parameter_types, storage_alias,
	traits::{
		fungibles::{Inspect as _, InspectHold as _},
		Get, Hooks,
	},
	weights::{RuntimeDbWeight, Weight},
	BoundedVec, Twox64Concat,
};
use frame_system::EnsureSignedBy;
use souk_math::commission::CommissionPlan;
use souk_primitives::{
	content::Cid,
	gs1::{Gtin, Serial},
	listing::{AcceptedAsset, ListingTerms, Offer, Payment, Price},
	money::{Currency, Fiat},
	order::{
		Carrier, LineRequest, MaxLines, OrderMode, OrderRules, OrderSide, OrderSize, OrderState, Parcel,
		Ruling, Service, ServiceKind, Services,
	},
	promotion::Promoters,
	rewards::Role,
	sale::RealSales,
	standing::{Standing, Verified},
	traits::{Catalog, Items, OnSettled, PaymentAssets, PromotedLine, Promotion, SettledLine},
	AssetId, Balance, CampaignId, ListingId, MaxPathDepth, Millis, OrderId, ShopId,
};
use souk_testing::{Flows, Kept, TestExternalities};
use sp_core::H256;
use sp_runtime::{
	AccountId32, DispatchError, DispatchResult, FixedU128, MultiSignature, MultiSigner, Perbill,
	TryRuntimeError,
};
use std::collections::BTreeMap;

mod fiat;
mod prepaid;
mod subject;

pub use self::fiat::{MockFiat, Payments, RefusesLegs, RunningParts, WentBack};
pub use self::prepaid::{Covers, LastPaysPlatform, MockPrepaid, ReservedFees, SettledFees, Unpaid};
pub use crate::weighing::LARGEST;
pub use souk_testing::{account as acc, state_root};

souk_testing::runtime!(AccountId32, ED, Orders = pallet_orders at 61, with assets);

/// The existential deposit of SOUK.
pub const ED: Balance = 100;
/// The least balance of TIME.
pub const TIME_MIN: Balance = 10;

pub const HOUR: Millis = 3_600_000;

parameter_types! {
	pub static AcceptPeriod: Millis = 2 * HOUR;
	pub static ShipPeriod: Millis = 3 * HOUR;
	pub static DeliveryPeriod: Millis = 5 * HOUR;
	pub static ReturnPeriod: Millis = 7 * HOUR;
	pub static DisputePeriod: Millis = 11 * HOUR;
	pub static AnswerPeriod: Millis = 4 * HOUR;
	pub static RulingPeriod: Millis = 13 * HOUR;
	pub static Retention: Millis = 100 * HOUR;
	pub static RetryPeriod: Millis = HOUR;
	pub static SaleLife: Millis = 24 * HOUR;
	pub static MaxReturnWindow: Millis = 1_000 * HOUR;
	pub static QuoteTime: Millis = HOUR * 3 / 2;
	pub static PaymentTime: Millis = HOUR;
	pub static DefaultRuling: u16 = 5_000;
	pub static DisputePart: Perbill = Perbill::from_percent(10);
	pub static DisputeDeposit: Balance = 300;
	pub static StandoffFee: Perbill = Perbill::from_percent(25);
	pub static StandoffForfeit: Perbill = Perbill::one();
	pub static CommuneFee: Perbill = Perbill::from_parts(6_000_000);
	pub static PlatformSlice: Perbill = Perbill::from_percent(40);
	pub static MaxDepth: u32 = 4;
	pub static OrderDeposit: Balance = 1_000;
	pub static LineDeposit: Balance = 50;
	pub static MaxServiceWeight: Weight = Weight::from_parts(500_000_000_000, u64::MAX);
	pub ExperiencePool: AccountId = acc(POOL);
	pub CommunePot: AccountId = acc(COMMUNE);
	pub TreasuryPot: AccountId = acc(TREASURY);
	/// The part of a dispute's deposit for the procedure that the seller puts up.
	pub static SellerPart: Perbill = Perbill::one();
	/// The most orders that a shop accepts.
	pub static MostAccepted: u32 = u32::MAX;
	/// The most of a sale that a promoter is paid.
	pub static PromoterCeiling: Perbill = Perbill::one();
	/// The open escrow orders, as events told of them: their assets, and how much of each was refunded.
	pub static OpenEscrows: BTreeMap<OrderId, Vec<(AssetId, Balance)>> = BTreeMap::new();
}

/// The numbers above as one value.
pub struct Rules;
impl Get<OrderRules> for Rules {
	fn get() -> OrderRules {
		OrderRules {
			accept: AcceptPeriod::get(),
			ship: ShipPeriod::get(),
			delivery: DeliveryPeriod::get(),
			returns: ReturnPeriod::get(),
			dispute: DisputePeriod::get(),
			answer: AnswerPeriod::get(),
			ruling: RulingPeriod::get(),
			default_ruling: DefaultRuling::get(),
			dispute_part: DisputePart::get(),
			dispute_deposit: DisputeDeposit::get(),
			standoff_fee: StandoffFee::get(),
			standoff_forfeit: StandoffForfeit::get(),
		}
	}
}

ord_parameter_types! {
	pub const Arbiter: AccountId = acc(ARBITER);
}

impl pallet_orders::Config for Test {
	type ArbiterOrigin = EnsureSignedBy<Arbiter, AccountId>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Signature = MultiSignature;
	type SigningPublicKey = MultiSigner;
	type Holds = Holds;
	type Currency = Balances;
	type Catalog = MockCatalog;
	type Promotion = MockPromotion;
	type Items = MockItems;
	type RealSales = MockRealSales;
	type PrepaidFees = MockPrepaid;
	type FiatLegs = MockFiat;
	type OnSettled = (Heard,);
	type PaymentAssets = MockPaymentAssets;
	type Standing = MockStanding;
	type Verified = MockVerified;
	type Time = Timestamp;
	type Calendar = Timestamp;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Customer;
	type Rules = Rules;
	type Retention = Retention;
	type RetryPeriod = RetryPeriod;
	type SaleLife = SaleLife;
	type MaxReturnWindow = MaxReturnWindow;
	type QuoteTime = QuoteTime;
	type PaymentTime = PaymentTime;
	type CommuneFee = CommuneFee;
	type PlatformSlice = PlatformSlice;
	type MaxDepth = MaxDepth;
	type ExperiencePool = ExperiencePool;
	type Commune = CommunePot;
	type Treasury = TreasuryPot;
	type OrderDeposit = OrderDeposit;
	type LineDeposit = LineDeposit;
	type MaxServiceWeight = MaxServiceWeight;
}

pub const SELLER: u8 = 1;
pub const BUYER: u8 = 2;
pub const PLATFORM: u8 = 3;
pub const STRANGER: u8 = 4;
pub const ARBITER: u8 = 5;
pub const OTHER_SELLER: u8 = 6;
pub const OTHER_BUYER: u8 = 7;
pub const POOL: u8 = 8;
pub const COMMUNE: u8 = 9;
pub const TREASURY: u8 = 10;
pub const PROMOTERS: [u8; 4] = [11, 12, 13, 14];

/// Signs and pays for benchmarks.
#[cfg(feature = "runtime-benchmarks")]
pub struct Customer;
#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<AccountId, MultiSignature> for Customer {
	fn signer() -> AccountId {
		souk_testing::DevKeys::account(0)
	}

	fn sign(message: &[u8]) -> MultiSignature {
		souk_testing::DevKeys::sign(0, message)
	}

	fn fund(index: u32, who: &AccountId, amount: Balance) -> AssetId {
		let id = FIRST_GOVERNED + index;
		if !Assets::asset_exists(id) {
			Assets::force_create(RuntimeOrigin::root(), id, acc(STRANGER), true, TIME_MIN).unwrap();
		}
		Assets::mint(by(STRANGER), id, who.clone(), amount).unwrap();
		AssetId::WithId(id)
	}
}

/// The origin of account number `n`.
pub fn by(n: u8) -> RuntimeOrigin {
	signed(acc(n))
}

pub const SOUK: AssetId = AssetId::Native;
pub const TIME: AssetId = AssetId::WithId(1);
/// An asset the listings of these tests accept and the runtime does not.
pub const ROGUE: AssetId = AssetId::WithId(2);

/// From this number on, every asset may pay for orders.
const FIRST_GOVERNED: u32 = 100;

pub struct MockPaymentAssets;
impl PaymentAssets for MockPaymentAssets {
	fn contains(asset: &AssetId) -> bool {
		matches!(asset, AssetId::Native | AssetId::WithId(1 | FIRST_GOVERNED..))
	}
}

/// Accounts that a penalty keeps from trading.
#[storage_alias]
pub type Barred = StorageMap<Mock, Twox64Concat, AccountId, ()>;
/// How many orders each shop accepted.
#[storage_alias]
pub type Accepted = StorageMap<Mock, Twox64Concat, ShopId, u32, frame_support::pallet_prelude::ValueQuery>;

pub struct MockStanding;
impl Standing<AccountId> for MockStanding {
	fn may_trade(who: &AccountId) -> bool {
		!Barred::contains_key(who)
	}

	fn may_promote(_: &AccountId) -> bool {
		panic!("orders do not ask")
	}

	fn may_withdraw(_: &AccountId) -> bool {
		panic!("orders do not ask")
	}

	fn credit(_: &AccountId, _: Role) -> u32 {
		panic!("orders do not ask")
	}

	fn weight() -> Weight {
		Weight::from_parts(17, 5)
	}
}

pub struct MockVerified;
impl Verified for MockVerified {
	fn level(_: ShopId) -> u8 {
		panic!("orders do not ask")
	}

	fn dispute_deposit(_: ShopId) -> Perbill {
		SellerPart::get()
	}

	fn accept_order(shop: ShopId) -> DispatchResult {
		let accepted = Accepted::get(shop) + 1;
		frame_support::ensure!(accepted <= MostAccepted::get(), "no more today");
		Accepted::insert(shop, accepted);
		Ok(())
	}

	fn weight() -> Weight {
		Weight::from_parts(19, 3)
	}
}

/// The weight of asking whether both parties may trade, and what is known of the shop.
pub fn asking_parties() -> Weight {
	MockStanding::weight() * 2 + MockVerified::weight()
}

#[derive(Clone, Debug, Decode, Encode, PartialEq)]
pub struct MockListing {
	pub shop: ShopId,
	pub product: Gtin,
	pub metadata: Cid,
	pub terms: ListingTerms,
	pub stock: u32,
}

/// Listings by number.
#[storage_alias]
pub type Listings = StorageMap<Mock, Twox64Concat, ListingId, MockListing>;
/// Owners of shops, and how many orders are open.
#[storage_alias]
pub type Shops = StorageMap<Mock, Twox64Concat, ShopId, (AccountId, u32)>;
/// The campaign that engages for lines with promoters, with how many more it can pay.
#[storage_alias]
pub type Campaign = StorageValue<Mock, (CampaignId, u32)>;
/// The last order that engaged the campaign.
#[storage_alias]
pub type EngagedFor = StorageValue<Mock, OrderId>;
/// Lines distribution was told of.
#[storage_alias]
pub type PromotionTold = StorageValue<Mock, Vec<Told>, frame_support::pallet_prelude::ValueQuery>;
/// Lines the listeners were told of.
#[storage_alias]
pub type ListenersTold = StorageValue<Mock, Vec<Told>, frame_support::pallet_prelude::ValueQuery>;

/// A settled line as it was told: the order, how it ended, units kept, items, and per asset escrow, sale, experience leg
/// and commissions.
#[derive(Clone, Debug, Decode, Encode, PartialEq)]
pub struct Told {
	pub order: OrderId,
	pub state: OrderState,
	pub kept: u32,
	pub items: Vec<Serial>,
	pub campaign: Option<CampaignId>,
	pub amounts: Vec<(AssetId, Balance, Balance, Balance, Vec<Balance>)>,
	/// The part of the sale that went to the commune, per asset.
	pub commune: Vec<Balance>,
	/// The part of the sale that went to the platform, per asset.
	pub platform: Vec<Balance>,
	/// The service providers, and what each earned per asset.
	pub services: Vec<(AccountId, Vec<Balance>)>,
	pub ruling: Option<Ruling>,
	pub fiat_kept: Perbill,
	pub real: bool,
}

/// Listings whose sales are not real, and how often the rule was asked.
#[storage_alias]
pub type Unreal = StorageMap<Mock, Twox64Concat, ListingId, ()>;
#[storage_alias]
pub type AskedForReal = StorageValue<Mock, u32, frame_support::pallet_prelude::ValueQuery>;

/// A rule by which all sales are real but those of [`Unreal`] listings.
pub struct MockRealSales;
impl RealSales<AccountId> for MockRealSales {
	fn is_real(line: &SettledLine<'_, AccountId>) -> bool {
		AskedForReal::mutate(|asked| *asked += 1);
		!Unreal::contains_key(line.listing)
	}

	fn weight(items: u32) -> Weight {
		Weight::from_parts(0, 7 + 3 * u64::from(items))
	}
}

impl Told {
	fn new(line: &SettledLine<'_, AccountId>) -> Self {
		Self {
			order: line.order,
			state: line.state,
			kept: line.kept,
			items: line.items.to_vec(),
			campaign: line.campaign,
			amounts: line
				.amounts
				.iter()
				.map(|a| (a.asset.clone(), a.escrow, a.sale, a.experience, a.commission.to_vec()))
				.collect(),
			commune: line.amounts.iter().map(|amounts| amounts.commune).collect(),
			platform: line.amounts.iter().map(|amounts| amounts.platform).collect(),
			services: line
				.services
				.iter()
				.enumerate()
				.map(|(index, service)| {
					let paid = line
						.amounts
						.iter()
						.map(|amounts| amounts.services.get(index).copied().unwrap_or(0))
						.collect();
					(service.provider.clone(), paid)
				})
				.collect(),
			ruling: line.ruling,
			fiat_kept: line.fiat_kept,
			real: line.real,
		}
	}
}

pub struct MockCatalog;
impl Catalog<AccountId> for MockCatalog {
	fn offer(listing: ListingId) -> Option<Offer<AccountId>> {
		let MockListing { shop, product, metadata, terms, .. } = Listings::get(listing)?;
		Some(Offer { shop, seller: Shops::get(shop)?.0, product, metadata, terms })
	}

	fn take(listing: ListingId, quantity: u32) -> Result<Offer<AccountId>, DispatchError> {
		let offer = Self::offer(listing).ok_or("no listing")?;
		Listings::try_mutate(listing, |listing| -> DispatchResult {
			let listing = listing.as_mut().ok_or("no listing")?;
			listing.stock = listing.stock.checked_sub(quantity).ok_or("out of stock")?;
			Ok(())
		})?;
		Ok(offer)
	}

	fn put_back(listing: ListingId, quantity: u32) {
		assert!(quantity > 0, "nothing is put back");
		Listings::mutate(listing, |listing| {
			if let Some(listing) = listing {
				listing.stock += quantity;
			}
		});
	}

	fn owner(shop: ShopId) -> Option<AccountId> {
		Shops::get(shop).map(|(owner, _)| owner)
	}

	fn order_opened(shop: ShopId) -> DispatchResult {
		Shops::try_mutate(shop, |shop| {
			shop.as_mut().ok_or("no shop")?.1 += 1;
			Ok(())
		})
	}

	fn order_closed(shop: ShopId) {
		Shops::mutate(shop, |shop| {
			if let Some(shop) = shop {
				shop.1 = shop.1.checked_sub(1).expect("closed more orders than opened");
			}
		});
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_listing(owner: &AccountId, terms: ListingTerms) -> ListingId {
		if !Shops::contains_key(9) {
			Shops::insert(9, (owner.clone(), 0));
		}
		let id = (900..).find(|id| !Listings::contains_key(id)).unwrap();
		Listings::insert(
			id,
			MockListing { shop: 9, product: gtin(), metadata: Cid::raw([9; 32]), terms, stock: u32::MAX },
		);
		id
	}
}

/// A path with this account on it is refused.
pub const FORGER: u8 = 99;

/// A mock path is the bare promoters: signatures are distribution's business.
pub type MockPath = BoundedVec<AccountId, MaxPathDepth>;

pub struct MockPromotion;
impl MockPromotion {
	/// What asking for a campaign weighs if there is none.
	pub const LOOK: Weight = Weight::from_parts(0, 3);
}

impl Promotion<AccountId> for MockPromotion {
	type Path = MockPath;

	fn depth(path: &MockPath) -> u32 {
		path.len() as u32
	}

	fn verify(
		path: &MockPath,
		_: ListingId,
		seller: &AccountId,
		buyer: &AccountId,
		max_depth: u32,
	) -> Result<Promoters<AccountId>, DispatchError> {
		if Self::depth(path) > max_depth {
			return Err("path too deep".into());
		}
		if path.contains(&acc(FORGER)) || path.contains(seller) || path.contains(buyer) {
			return Err("bad path".into());
		}
		Ok(path.clone())
	}

	fn ceiled(plan: &CommissionPlan, promoters: &[AccountId]) -> CommissionPlan {
		plan.under(&vec![PromoterCeiling::get(); promoters.len()])
	}

	fn verify_weight(links: u32) -> Weight {
		Weight::from_parts(91, 13).saturating_mul(links.into())
	}

	fn engage(line: &PromotedLine<'_, AccountId>) -> (Option<CampaignId>, Weight) {
		assert!(!line.promoters.is_empty(), "engaged for a line without promoters");
		assert_eq!(line.assets.len(), line.amounts.len(), "a line is priced in every asset of its order");
		let of_another = Campaign::get().filter(|_| EngagedFor::get() != Some(line.order));
		let engaged = of_another.and_then(|(campaign, left)| Some((campaign, left.checked_sub(1)?)));
		let Some((campaign, left)) = engaged else { return (None, Self::LOOK) };
		Campaign::put((campaign, left));
		EngagedFor::put(line.order);
		(Some(campaign), Self::engage_weight())
	}

	fn engage_weight() -> Weight {
		Weight::from_parts(0, 7)
	}

	fn settled(line: &SettledLine<'_, AccountId>) -> Weight {
		assert!(!line.promoters.is_empty(), "told of a line without promoters");
		PromotionTold::append(Told::new(line));
		Self::settled_weight(count(line.promoters.len()))
	}

	fn settled_weight(promoters: u32) -> Weight {
		Weight::from_parts(0, 1_000_000).saturating_mul(promoters.into())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_path(_: ListingId, depth: u32) -> MockPath {
		BoundedVec::truncate_from((0..depth).map(|n| acc(100 + n as u8)).collect())
	}
}

/// Serials with a history that says they cannot be sold, and whether because they were sold.
#[storage_alias]
pub type Unsellable = StorageMap<Mock, Twox64Concat, Serial, bool>;
/// Serials that the buyer recorded as received.
#[storage_alias]
pub type Received = StorageMap<Mock, Twox64Concat, Serial, ()>;
/// The items that histories were told of: the order, whether they went back, and their serials.
#[storage_alias]
pub type ItemsTold =
	StorageValue<Mock, Vec<(OrderId, bool, Vec<Serial>)>, frame_support::pallet_prelude::ValueQuery>;

pub struct MockItems;
impl Items<AccountId> for MockItems {
	fn ensure_sellable(_: Gtin, serials: &[Serial], _: &AccountId) -> DispatchResult {
		match serials.iter().any(|serial| Unsellable::contains_key(serial.clone())) {
			true => Err("not sellable".into()),
			false => Ok(()),
		}
	}

	fn ensure_sold(_: Gtin, serials: &[Serial], _: &AccountId) -> DispatchResult {
		match serials.iter().any(|serial| Unsellable::get(serial.clone()) == Some(false)) {
			true => Err("not sellable".into()),
			false => Ok(()),
		}
	}

	fn delivered(order: OrderId, _: Gtin, serials: &[Serial], seller: &AccountId, buyer: &AccountId) {
		assert_ne!(seller, buyer);
		ItemsTold::append((order, false, serials.to_vec()));
	}

	fn returned(order: OrderId, _: Gtin, serials: &[Serial], seller: &AccountId, buyer: &AccountId) {
		assert_ne!(seller, buyer);
		ItemsTold::append((order, true, serials.to_vec()));
	}

	fn received(_: OrderId, _: Gtin, serials: &[Serial], _: &AccountId) -> bool {
		!serials.is_empty() && serials.iter().all(|serial| Received::contains_key(serial.clone()))
	}

	fn maker(_: OrderId, _: Gtin, _: &Serial) -> Option<AccountId> {
		None
	}

	fn maker_weight(items: u32) -> Weight {
		Weight::from_parts(0, 500).saturating_mul(items.into())
	}

	fn weight(lines: u32, items: u32) -> Weight {
		Weight::from_parts(u64::from(lines) + 1_000 * u64::from(items), 0)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_items(_: Gtin, _: &[Serial], _: &AccountId) {}
}

pub struct Heard;
impl OnSettled<AccountId> for Heard {
	fn on_settled(line: &SettledLine<'_, AccountId>) -> Weight {
		ListenersTold::append(Told::new(line));
		Self::weight(count(line.amounts.len()), count(line.promoters.len() + line.services.len()))
	}
	fn weight(assets: u32, promoters: u32) -> Weight {
		Weight::from_parts(0, (1_000 * assets + 10 * promoters).into())
	}
}

/// The weight of one line without items that other pallets are told of: the rule of real sales, and the listeners.
pub fn heard(assets: u32, promoters: u32) -> Weight {
	Heard::weight(assets, promoters) + MockRealSales::weight(0)
}

/// The product of most listings.
pub fn gtin() -> Gtin {
	Gtin::parse("09506000134352").unwrap()
}

/// Evidence.
pub fn proof() -> Option<Cid> {
	Some(Cid::raw([1; 32]))
}

/// A parcel.
pub fn parcel() -> Option<Parcel> {
	Some(Parcel { carrier: Carrier::parse("SFEX").unwrap(), tracking: H256([6; 32]) })
}

/// A serial.
pub fn serial(text: &str) -> Serial {
	Serial::parse(text).unwrap()
}

/// Dollars, in cents.
pub fn usd(amount: Balance) -> Fiat {
	Fiat { currency: Currency::parse("USD").unwrap(), amount }
}

/// The terms of a listing unless a test says otherwise: 10 000 SOUK or twice as many TIME, L = 20 %, M = 50 %, 15 %
/// experience fee, a day to return.
pub fn terms() -> ListingTerms {
	ListingTerms {
		price: Price { token: (SOUK, 10_000), fiat: None },
		accepted: BoundedVec::truncate_from(vec![
			AcceptedAsset { asset: TIME, rate: FixedU128::from_u32(2), max_share: Perbill::one() },
			AcceptedAsset {
				asset: ROGUE,
				rate: FixedU128::from_u32(1),
				max_share: Perbill::from_percent(50),
			},
		]),
		token_discount: Perbill::zero(),
		commission: CommissionPlan::Formula {
			rate: Perbill::from_percent(20),
			closing: Perbill::from_percent(50),
		},
		max_depth: 3,
		experience_fee: Perbill::from_percent(15),
		return_window: 24 * HOUR,
	}
}

/// Offer something in shop 0.
pub fn list(id: ListingId, terms: ListingTerms) -> ListingId {
	Listings::insert(
		id,
		MockListing { shop: 0, product: gtin(), metadata: Cid::raw([0; 32]), terms, stock: 1_000 },
	);
	id
}

/// Units left of a listing.
pub fn stock(id: ListingId) -> u32 {
	Listings::get(id).unwrap().stock
}

/// The whole price in one asset.
pub fn pay_in(asset: AssetId) -> Payment {
	BoundedVec::truncate_from(vec![(asset, Perbill::one())])
}

/// What a buyer who looks now would sign for. Zeros if there is no such listing.
pub fn offered(listing: ListingId) -> H256 {
	MockCatalog::offer(listing).map(|offer| offer.hash(listing)).unwrap_or_default()
}

/// The size of an order, as clients read it. The largest if there is no such order.
pub fn size(id: OrderId) -> OrderSize {
	pallet_orders::Orders::<Test>::get(id).map_or(LARGEST, |order| order.extent)
}

/// A line, under the offer of this moment.
pub fn line(listing: ListingId, quantity: u32, path: &[u8]) -> LineRequest<MockPath> {
	LineRequest {
		listing,
		offer: offered(listing),
		quantity,
		path: BoundedVec::truncate_from(path.iter().map(|n| acc(*n)).collect()),
		items: Default::default(),
	}
}

/// Lines.
pub fn lines(lines: Vec<LineRequest<MockPath>>) -> BoundedVec<LineRequest<MockPath>, MaxLines> {
	lines.try_into().unwrap()
}

/// Bounded, from a literal.
pub fn amounts(amounts: &[Balance]) -> Amounts {
	amounts.to_vec().try_into().unwrap()
}

/// Place an order of account `buyer`, with no limit; its number.
pub fn place_for(
	buyer: u8,
	requests: Vec<LineRequest<MockPath>>,
	payment: Payment,
	mode: OrderMode,
) -> Result<OrderId, DispatchError> {
	let id = pallet_orders::NextOrder::<Test>::get();
	let limits = BoundedVec::truncate_from(vec![Balance::MAX; payment.len()]);
	let expected = requests.iter().fold(None, |sum: Option<Fiat>, line| {
		match (sum, Listings::get(line.listing).and_then(|listing| listing.terms.price.fiat)) {
			(sum, None) => sum,
			(sum, Some(unit)) => Some(Fiat {
				currency: unit.currency,
				amount: sum.map_or(0, |sum| sum.amount) + unit.amount * Balance::from(line.quantity),
			}),
		}
	});
	Orders::place_order(
		by(buyer),
		lines(requests),
		payment,
		limits,
		expected,
		Some(acc(PLATFORM)),
		mode,
		None,
	)
	.map_err(|error| error.error)?;
	Ok(id)
}

/// Place an escrow order in SOUK.
pub fn place(requests: Vec<LineRequest<MockPath>>) -> OrderId {
	place_for(BUYER, requests, pay_in(SOUK), OrderMode::Escrow).expect("can be placed")
}

/// Service providers, as (account, per cent of the sale).
pub fn services(shares: &[(u8, u32)]) -> Services<AccountId> {
	let service = |(who, percent): &(u8, u32)| Service {
		provider: acc(*who),
		kind: ServiceKind::Logistics,
		share: Perbill::from_percent(*percent),
	};
	shares.iter().map(service).collect::<Vec<_>>().try_into().unwrap()
}

/// An order in a state, with the shortest way there.
pub fn place_at(state: OrderState) -> OrderId {
	let id = place(vec![line(0, 2, &PROMOTERS[..2])]);
	bring_to(id, state);
	id
}

/// Bring a placed order to a state.
pub fn bring_to(id: OrderId, state: OrderState) {
	use OrderState::*;
	let ok = |result: bool| assert!(result, "a step on the way to {state:?} failed");
	let accept = || ok(Orders::accept_order(by(SELLER), id, size(id)).is_ok());
	let ship = || {
		accept();
		ok(Orders::ship_order(by(SELLER), id, ship_all(id), false, parcel(), size(id)).is_ok());
	};
	let deliver = || {
		ship();
		ok(Orders::confirm_delivery(by(BUYER), id, size(id)).is_ok());
	};
	let ask = || {
		deliver();
		ok(Orders::request_return(by(BUYER), id, returned(&[(0, 1)]), None).is_ok());
	};
	match state {
		Placed => {},
		Accepted => accept(),
		Shipped => ship(),
		Delivered => deliver(),
		ReturnRequested => ask(),
		Disputed => {
			ship();
			ok(Orders::dispute_order(by(BUYER), id, proof()).is_ok());
		},
		Completed => {
			deliver();
			ok(Orders::complete_order(by(BUYER), id, size(id)).is_ok());
		},
		Cancelled => ok(Orders::cancel_order(by(BUYER), id, size(id)).is_ok()),
		Expired => {
			pass(AcceptPeriod::get());
			ok(advance(id).is_ok());
		},
		Returned => {
			ask();
			ok(Orders::approve_return(by(SELLER), id, false, size(id)).is_ok());
		},
		Ruled => {
			ship();
			ok(Orders::dispute_order(by(BUYER), id, proof()).is_ok());
			ok(Orders::rule_order(by(ARBITER), id, 2_500, size(id)).is_ok());
		},
	}
	assert_eq!(state_of(id), state);
}

/// Every state.
pub const STATES: [OrderState; 11] = [
	OrderState::Placed,
	OrderState::Accepted,
	OrderState::Shipped,
	OrderState::Delivered,
	OrderState::ReturnRequested,
	OrderState::Disputed,
	OrderState::Completed,
	OrderState::Cancelled,
	OrderState::Expired,
	OrderState::Returned,
	OrderState::Ruled,
];

/// The state of an order.
pub fn state_of(id: OrderId) -> OrderState {
	pallet_orders::Orders::<Test>::get(id).expect("the order exists").state
}

/// Shipments for everything of an order that has not shipped.
pub fn ship_all(id: OrderId) -> BoundedVec<crate::types::Shipment, MaxLines> {
	let rest = pallet_orders::Lines::<Test>::get(id)
		.iter()
		.enumerate()
		.filter(|(_, line)| line.unshipped() > 0)
		.map(|(index, line)| crate::types::Shipment {
			line: index as u32,
			quantity: line.unshipped(),
			items: line.asked.clone(),
		})
		.collect::<Vec<_>>();
	rest.try_into().unwrap()
}

/// A shipment of units without serials.
pub fn shipment(line: u32, quantity: u32) -> BoundedVec<crate::types::Shipment, MaxLines> {
	vec![crate::types::Shipment { line, quantity, items: Default::default() }].try_into().unwrap()
}

/// Units to return, as (line, quantity).
pub fn returned(units: &[(u32, u32)]) -> BoundedVec<crate::types::ReturnedUnits, MaxLines> {
	units
		.iter()
		.map(|(line, quantity)| crate::types::ReturnedUnits { line: *line, quantity: *quantity })
		.collect::<Vec<_>>()
		.try_into()
		.unwrap()
}

/// The weight of an end of an order of so many lines that is paid in so many assets other than SOUK, with all transfers.
pub fn ended(end: fn(u32) -> Weight, lines: u32, assets: u32, transfers: u32) -> Weight {
	let others = <() as crate::WeightInfo>::settle_asset(lines, 0) * u64::from(assets - 1);
	let database: RuntimeDbWeight = <Test as frame_system::Config>::DbWeight::get();
	let rows = database.reads_writes(assets.into(), assets.into());
	end(lines) + <() as crate::WeightInfo>::settle_asset(lines, transfers) + others + rows
}

/// The same of an order that is paid in SOUK.
pub fn ended_in_souk(end: fn(u32) -> Weight, lines: u32, transfers: u32) -> Weight {
	let database: RuntimeDbWeight = <Test as frame_system::Config>::DbWeight::get();
	let paid = <() as crate::WeightInfo>::settle_asset(lines, transfers) - database.writes(transfers.into());
	end(lines) + paid + database.reads_writes(1, 1)
}

/// Orders of a batch, each of at most this size.
pub fn sized(orders: &[OrderId], size: OrderSize) -> BoundedVec<SizedOrder, MaxBatch> {
	let one = |order: &OrderId| SizedOrder { order: *order, extent: size };
	orders.iter().map(one).collect::<Vec<_>>().try_into().unwrap()
}

/// All units of some orders, for a batch.
pub fn shipped(orders: &[OrderId]) -> BoundedVec<ShippedOrder, MaxBatch> {
	let one = |order: &OrderId| ShippedOrder {
		order: *order,
		shipments: ship_all(*order),
		last: true,
		parcel: None,
		extent: size(*order),
	};
	orders.iter().map(one).collect::<Vec<_>>().try_into().unwrap()
}

/// A stranger moves an order on.
pub fn advance(id: OrderId) -> Result<(), DispatchError> {
	Orders::advance_orders(by(STRANGER), sized(&[id], LARGEST)).map(|_| ()).map_err(|error| error.error)
}

/// Let time pass without idle blocks.
pub fn pass(period: Millis) {
	set_now(now() + period);
}

/// Let a block have idle time.
pub fn idle() {
	Orders::on_idle(System::block_number(), Weight::MAX);
}

/// An account's whole balance of an asset, holds included.
pub fn total(who: u8, asset: AssetId) -> Balance {
	Money::total_balance(asset, &acc(who))
}

/// An account's holds of an asset for escrows.
pub fn escrowed(who: u8, asset: AssetId) -> Balance {
	Holds::balance_on_hold(asset, &HoldReason::Escrow.into(), &acc(who))
}

/// An account's holds of an asset for disputes.
pub fn staked(who: u8, asset: AssetId) -> Balance {
	Holds::balance_on_hold(asset, &HoldReason::Dispute.into(), &acc(who))
}

/// An account's holds of SOUK for deposits.
pub fn deposited(who: u8) -> Balance {
	Holds::balance_on_hold(SOUK, &HoldReason::Deposit.into(), &acc(who))
}

/// How rich every account starts, in every asset.
pub const RICH: Balance = 1_000_000_000;

/// Accounts that exist from the start.
pub const ACCOUNTS: [u8; 14] = [
	SELLER,
	BUYER,
	PLATFORM,
	STRANGER,
	ARBITER,
	OTHER_SELLER,
	OTHER_BUYER,
	POOL,
	COMMUNE,
	TREASURY,
	PROMOTERS[0],
	PROMOTERS[1],
	PROMOTERS[2],
	PROMOTERS[3],
];

/// State before the first order: shop 0 of the seller with listing 0 under [`terms`].
pub fn new_test_ext() -> TestExternalities {
	let balances = ACCOUNTS.iter().map(|n| (acc(*n), RICH)).collect();
	let holdings = |asset: u32| {
		ACCOUNTS.iter().map(move |n| (asset, acc(*n), RICH)).collect::<Vec<(u32, AccountId, Balance)>>()
	};
	Covers::take();
	Unpaid::take();
	RefusesLegs::take();
	QuoteTime::set(HOUR * 3 / 2);
	PaymentTime::set(HOUR);
	OpenEscrows::take();
	SellerPart::set(Perbill::one());
	MostAccepted::set(u32::MAX);
	PromoterCeiling::set(Perbill::one());
	let genesis = RuntimeGenesisConfig {
		system: Default::default(),
		balances: pallet_balances::GenesisConfig { balances, ..Default::default() },
		assets: pallet_assets::GenesisConfig {
			assets: vec![(1, acc(STRANGER), true, TIME_MIN), (2, acc(STRANGER), true, 1)],
			metadata: vec![],
			accounts: [holdings(1), holdings(2)].concat(),
			next_asset_id: None,
			reserves: vec![],
		},
	};
	let mut ext = souk_testing::start::<Test>(genesis, 1_700_000_000_000);
	ext.execute_with(|| {
		Shops::insert(0, (acc(SELLER), 0));
		Shops::insert(1, (acc(OTHER_SELLER), 0));
		list(0, terms());
	});
	ext
}

/// Run a test and check every invariant after it.
pub fn build_and_execute<R>(test: impl FnOnce() -> R) -> R {
	new_test_ext().execute_with(|| souk_testing::run::<Test, R>(test))
}
