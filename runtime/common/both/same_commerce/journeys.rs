// SPDX-License-Identifier: Apache-2.0

//! Purchase, promotion, commission, refund and dispute on the real runtime.

use super::*;
use crate::{
	configs::governance::parameters::{commerce as settings, RuntimeParameters},
	RuntimeEvent,
};
use frame_support::{assert_noop, traits::fungible::Mutate, BoundedVec};
use pallet_distribution::CampaignTerms;
use pallet_orders::types::{ReturnedUnits, Shipment, ShippedOrder, TillSale};
use pallet_shops::NewListing;
use souk_math::commission::CommissionPlan;
use souk_primitives::{
	api::{OrderView, PreviewError, PromoterView, ShopView, SplitPreview},
	codes::{Mcc, Region},
	content::Cid,
	gs1::Gtin,
	listing::{AcceptedAsset, Listing, ListingTerms, Payment, Price},
	money::{Currency, Fiat},
	order::{Carrier, LineRequest, OrderMode, OrderSize, OrderState, Parcel},
	promotion::{Link, LinkPayload, LinkStatement, PromotionPath},
	shop::{Capability, ShopProfile},
	signed::{genesis, Payload, Signed, Statement},
	ListingId, OrderId, ShopId,
};
use souk_runtime_common::{
	constants::{
		currency::{EXISTENTIAL_DEPOSIT, UNITS},
		time::DAY_MS,
	},
	keyless, Signature,
};
use sp_core::H256;
use sp_runtime::{FixedU128, Perbill};

pub const SELLER: Sr25519Keyring = Sr25519Keyring::Bob;
pub const BUYER: Sr25519Keyring = Sr25519Keyring::Charlie;
const PLATFORM: Sr25519Keyring = Sr25519Keyring::Ferdie;
const PROMOTERS: [Sr25519Keyring; 2] = [Sr25519Keyring::Dave, Sr25519Keyring::Eve];
pub const PRICE: Balance = 10 * UNITS;

type Path = PromotionPath<AccountId, Signature>;

pub fn cid(seed: u8) -> Cid {
	Cid::raw([seed; 32])
}

/// A shop that may publish and pay promoters.
pub fn open_shop() -> ShopId {
	let profile = ShopProfile {
		region: Region::parse("CN-ZJ").expect("it is a region"),
		category: Mcc::new(5_411).expect("it is a code"),
		floor_area: 120,
		staff: 4,
		metadata: cid(1),
	};
	let shop = pallet_shops::NextShopId::<Runtime>::get();
	assert_ok!(call(
		SELLER,
		RuntimeCall::Shops(pallet_shops::Call::open_shop {
			profile,
			max_bond: Balance::MAX,
			max_fee: Balance::MAX
		})
	));
	for capability in [Capability::Publish, Capability::Distribute] {
		assert_ok!(call(
			SELLER,
			RuntimeCall::Shops(pallet_shops::Call::add_capability {
				shop,
				capability,
				max_bond: Balance::MAX,
				max_fee: Balance::MAX,
				min_slots: 0
			})
		));
	}
	shop
}

/// Terms of a listing at [`PRICE`], 20 % of which is for promoters.
pub fn terms(asset: &AssetId) -> ListingTerms {
	ListingTerms {
		price: Price { token: (asset.clone(), PRICE), fiat: None },
		accepted: BoundedVec::new(),
		token_discount: Perbill::zero(),
		commission: CommissionPlan::Formula {
			rate: Perbill::from_percent(20),
			closing: Perbill::from_percent(50),
		},
		max_depth: 3,
		experience_fee: Perbill::from_percent(15),
		return_window: 7 * DAY_MS,
	}
}

pub fn publish(shop: ShopId, asset: &AssetId) -> ListingId {
	publish_as(shop, terms(asset))
}

pub fn publish_as(shop: ShopId, terms: ListingTerms) -> ListingId {
	let listing = NewListing {
		product: Gtin::parse("09506000134352").expect("it is a GTIN"),
		metadata: cid(2),
		terms,
		stock: 100,
	};
	let id = pallet_shops::NextListingId::<Runtime>::get();
	let listings = vec![listing].try_into().expect("one fits");
	assert_ok!(call(SELLER, RuntimeCall::Shops(pallet_shops::Call::publish_listings { shop, listings })));
	id
}

/// A campaign that pays so much SOUK for a line of at least a tenth of [`PRICE`], up to half of it, or for a unit of at least ten
/// euros outside the chain.
pub fn campaign_terms(reward: Balance) -> CampaignTerms {
	CampaignTerms {
		asset: AssetId::Native,
		reward,
		max_part: Perbill::from_percent(50),
		least_sale: PRICE / 10,
		least_fiat: Some(euros(10)),
		audience: souk_primitives::promotion::Audience::Everyone,
		least_tier: 0,
	}
}

pub fn euros(amount: Balance) -> Fiat {
	Fiat { currency: Currency::parse("EUR").expect("it is a currency"), amount: amount * 100 }
}

/// The signature of a key over a payload, in the bare form.
pub fn sign<Body: Statement>(key: Sr25519Keyring, payload: &Payload<Body>) -> Signed<Signature> {
	Signed { wrapped: false, signature: Signature::Sr25519(key.sign(&payload.bytes(false))) }
}

/// The links that these keys sign one after the other.
pub fn path(listing: ListingId, promoters: &[Sr25519Keyring]) -> Path {
	// Every promoter relies on what the listing pays now.
	let plan = Distribution::plan(listing);
	let mut parent = H256::zero();
	let mut path = Path::new();
	for promoter in promoters {
		let expires = Timestamp::get() + DAY_MS;
		let statement = LinkStatement { listing, parent, promoter: promoter.to_account_id(), expires, plan };
		let payload = LinkPayload::new(genesis::<Runtime>(), statement);
		let signed = sign(*promoter, &payload);
		parent = payload.hash();
		path.try_push(Link { promoter: promoter.to_account_id(), expires, plan, signed })
			.expect("it is short");
	}
	path
}

pub fn line(listing: ListingId, quantity: u32, promoters: &[Sr25519Keyring]) -> LineRequest<Path> {
	LineRequest {
		listing,
		offer: offered(listing),
		quantity,
		path: path(listing, promoters),
		items: BoundedVec::new(),
	}
}

/// What a buyer who looks now would sign for. Zeros if there is no such listing.
pub fn offered(listing: ListingId) -> H256 {
	Orders::offer_view(listing).map(|offer| offer.offer).unwrap_or_default()
}

/// The size of an order, as clients read it.
pub fn size(order: OrderId) -> OrderSize {
	Orders::order_view(order).map(|order| order.extent).unwrap_or_default()
}

/// The call that places an order paid in one asset.
pub fn placing(
	listing: ListingId,
	asset: &AssetId,
	quantity: u32,
	promoters: &[Sr25519Keyring],
) -> RuntimeCall {
	RuntimeCall::Orders(pallet_orders::Call::place_order {
		lines: vec![line(listing, quantity, promoters)].try_into().expect("one fits"),
		payment: vec![(asset.clone(), Perbill::one())].try_into().expect("one fits"),
		limits: vec![PRICE * Balance::from(quantity)].try_into().expect("one fits"),
		fiat: None,
		platform: Some(PLATFORM.to_account_id()),
		mode: OrderMode::Escrow,
		attachment: None,
	})
}

pub fn place(listing: ListingId, asset: &AssetId, quantity: u32, promoters: &[Sr25519Keyring]) -> OrderId {
	let order = pallet_orders::NextOrder::<Runtime>::get();
	assert_ok!(call(BUYER, placing(listing, asset, quantity, promoters)));
	order
}

/// A parcel, which the record of a delivery keeps.
pub fn parcel() -> Option<Parcel> {
	Some(Parcel { carrier: Carrier::parse("SFEX").expect("it is a code"), tracking: H256([6; 32]) })
}

/// The call that ships one unit of the first line of some orders, and then nothing more.
pub fn ship_all(orders: &[OrderId]) -> RuntimeCall {
	let one = |order: &OrderId| ShippedOrder {
		order: *order,
		shipments: BoundedVec::truncate_from(vec![Shipment {
			line: 0,
			quantity: 1,
			items: BoundedVec::new(),
		}]),
		last: true,
		parcel: parcel(),
		extent: size(*order),
	};
	let orders = BoundedVec::truncate_from(orders.iter().map(one).collect());
	RuntimeCall::Orders(pallet_orders::Call::ship_orders { orders })
}

pub fn deliver(order: OrderId, quantity: u32) {
	let ship = Shipment { line: 0, quantity, items: BoundedVec::new() };
	assert_ok!(call(
		SELLER,
		RuntimeCall::Orders(pallet_orders::Call::accept_order { order, size: size(order) })
	));
	assert_ok!(call(
		SELLER,
		RuntimeCall::Orders(pallet_orders::Call::ship_order {
			order,
			shipments: vec![ship].try_into().expect("one fits"),
			last: true,
			parcel: parcel(),
			size: size(order)
		})
	));
	assert_ok!(call(
		BUYER,
		RuntimeCall::Orders(pallet_orders::Call::confirm_delivery { order, size: size(order) })
	));
}

pub fn complete(order: OrderId) {
	assert_ok!(call(
		BUYER,
		RuntimeCall::Orders(pallet_orders::Call::complete_order { order, size: size(order) })
	));
}

/// Let time pass. The idle time of blocks moves orders on, without a call.
pub fn wait(later: u64) {
	next_block_in(later);
	// That block began a session. A session weighs a whole block and leaves no idle time, but the next blocks have some.
	next_block();
	next_block();
}

/// The state of an order.
pub fn state(order: OrderId) -> OrderState {
	Orders::order_view(order).expect("it is kept").state
}

/// Every account that an order can pay, with its balance in an asset.
fn purses(asset: &AssetId) -> Vec<(AccountId, Balance)> {
	[SELLER, BUYER, PLATFORM, PROMOTERS[0], PROMOTERS[1]]
		.iter()
		.map(|key| key.to_account_id())
		.chain([keyless::ExperiencePool::get(), keyless::Commune::get()])
		.map(|who| (who.clone(), total(asset, &who)))
		.collect()
}

fn gained(asset: &AssetId, before: &[(AccountId, Balance)]) -> Vec<i128> {
	before.iter().map(|(who, had)| total(asset, who) as i128 - *had as i128).collect()
}

fn preview(listing: ListingId, quantity: u32, promoters: &[Sr25519Keyring]) -> SplitPreview<AccountId> {
	let promoters = promoters.iter().map(|key| key.to_account_id()).collect();
	Orders::preview_split(listing, quantity, promoters, None).expect("it can be bought").remove(0)
}

fn both_tokens(journey: impl Fn(AssetId)) {
	for asset in [AssetId::Native, time()] {
		on_development(|| journey(asset));
	}
}

#[test]
fn should_pay_everyone_to_the_unit_when_a_promoted_order_completes() {
	both_tokens(|asset| {
		let listing = publish(open_shop(), &asset);
		let expected = preview(listing, 3, &PROMOTERS);
		let before = purses(&asset);
		let order = place(listing, &asset, 3, &PROMOTERS);
		// The escrow is held on the buyer's account, not in a pot.
		assert_eq!(gained(&asset, &before), [0; 7]);
		deliver(order, 3);
		complete(order);
		assert_eq!(state(order), OrderState::Completed);
		let legs = expected.legs;
		let paid: Vec<i128> = [
			legs.seller,
			0,
			legs.platform,
			legs.promoters[0],
			legs.promoters[1],
			legs.experience,
			legs.commune,
		]
		.iter()
		.map(|leg| *leg as i128)
		.collect();
		let mut got = gained(&asset, &before);
		assert_eq!(got.iter().sum::<i128>(), 0);
		assert_eq!(std::mem::take(&mut got[1]), -(expected.escrow as i128));
		assert_eq!(got, paid);
		// The rates of the product: 6 ‰ for the commune, and a 15 % experience fee, 60 % of it for the pool.
		assert_eq!(legs.commune, 3 * PRICE * 6 / 1_000);
		assert_eq!(legs.experience, 3 * PRICE * 15 / 100 * 60 / 100);
		assert_eq!(legs.promoters.iter().sum::<Balance>(), 3 * PRICE / 5);
		let record = Distribution::promoter_view(PROMOTERS[1].to_account_id()).expect("there is a record");
		assert_eq!(record.settled, 1);
		assert_eq!(record.earned, [(asset, legs.promoters[1])]);
	});
}

/// Wallets and indexers follow payments by these events. Paying several accounts at once must not swallow them.
#[test]
fn should_announce_every_payment_when_an_escrow_in_souk_is_paid_out() {
	on_development(|| {
		let listing = publish(open_shop(), &AssetId::Native);
		let order = place(listing, &AssetId::Native, 1, &[Sr25519Keyring::Dave, Sr25519Keyring::Eve]);
		deliver(order, 1);
		System::reset_events();
		complete(order);
		let paid = |record: frame_system::EventRecord<_, _>| match record.event {
			crate::RuntimeEvent::Balances(pallet_balances::Event::TransferOnHold {
				source,
				dest,
				amount,
				..
			}) if source == BUYER.to_account_id() => Some((dest, amount)),
			_ => None,
		};
		let paid: std::collections::BTreeMap<AccountId, Balance> =
			System::events().into_iter().filter_map(paid).collect();
		// The seller, the platform, two promoters, the pool and the commune.
		assert_eq!((paid.len(), paid.values().sum::<Balance>()), (6, PRICE));
		for who in [SELLER, Sr25519Keyring::Dave, Sr25519Keyring::Eve] {
			assert!(paid.contains_key(&who.to_account_id()));
		}
	});
}

#[test]
fn should_split_each_token_when_an_order_is_paid_in_two() {
	on_development(|| {
		let shop = open_shop();
		let mut terms = terms(&AssetId::Native);
		let rate = FixedU128::from_u32(2);
		let taken = AcceptedAsset { asset: time(), rate, max_share: Perbill::from_percent(50) };
		terms.accepted = vec![taken].try_into().expect("one fits");
		let listing = publish_as(shop, terms);
		let half = Perbill::from_percent(50);
		let payment: Payment = vec![(AssetId::Native, half), (time(), half)].try_into().expect("two fit");
		let path: Vec<AccountId> = PROMOTERS.iter().map(|key| key.to_account_id()).collect();
		let expected =
			Orders::preview_split(listing, 1, path, Some(payment.clone())).expect("it can be bought");
		assert_eq!(expected.iter().map(|split| split.escrow).collect::<Vec<_>>(), [PRICE / 2, PRICE]);
		let before = [purses(&AssetId::Native), purses(&time())];
		let order = pallet_orders::NextOrder::<Runtime>::get();
		let place = pallet_orders::Call::place_order {
			lines: vec![line(listing, 1, &PROMOTERS)].try_into().expect("one fits"),
			payment,
			limits: vec![PRICE / 2, PRICE].try_into().expect("two fit"),
			fiat: None,
			platform: None,
			mode: OrderMode::Escrow,
			attachment: None,
		};
		assert_ok!(call(BUYER, RuntimeCall::Orders(place)));
		deliver(order, 1);
		complete(order);
		for (split, before) in expected.iter().zip(before) {
			let got = gained(&split.asset, &before);
			assert_eq!(got.iter().sum::<i128>(), 0);
			assert_eq!(got[1], -(split.escrow as i128));
			assert_eq!(got[3..5], [split.legs.promoters[0] as i128, split.legs.promoters[1] as i128]);
			assert_eq!(got[5..], [split.legs.experience as i128, split.legs.commune as i128]);
			// No platform brought the order, so the seller gets that leg.
			assert_eq!(got[0], (split.legs.seller + split.legs.platform) as i128);
		}
	});
}

#[test]
fn should_answer_when_clients_ask_the_runtime_api() {
	on_development(|| {
		fn ask<Answer: codec::Decode>(method: &str, question: impl Encode) -> Answer {
			let answer = crate::apis::api::dispatch(method, &question.encode()).expect("the method exists");
			Answer::decode(&mut &answer[..]).expect("it is what the API says")
		}
		let shop = open_shop();
		let listing = publish(shop, &AssetId::Native);
		let order = place(listing, &AssetId::Native, 1, &PROMOTERS);
		let view: Option<OrderView<AccountId>> = ask("CommerceApi_order", order);
		assert_eq!(
			view.map(|view| (view.buyer, view.state)),
			Some((BUYER.to_account_id(), OrderState::Placed))
		);
		let view: Option<ShopView<AccountId>> = ask("CommerceApi_shop", shop);
		assert_eq!(view.map(|view| view.open_orders), Some(1));
		let shops: Vec<ShopId> = ask("CommerceApi_shops_of", SELLER.to_account_id());
		assert_eq!(shops, [shop]);
		let listings: Vec<ListingId> = ask("CommerceApi_listings_of", shop);
		assert_eq!(listings, [listing]);
		let seen: Option<Listing> = ask("CommerceApi_listing", listing);
		assert_eq!(seen.map(|seen| seen.stock), Some(99));
		let path = vec![PROMOTERS[0].to_account_id()];
		let split: Result<Vec<SplitPreview<AccountId>>, PreviewError> =
			ask("CommerceApi_preview_split", (listing, 1u32, path));
		assert_eq!(split, Ok(vec![preview(listing, 1, &PROMOTERS[..1])]));
		let promoter: Option<PromoterView<AccountId>> =
			ask("CommerceApi_promoter", PROMOTERS[0].to_account_id());
		assert_eq!(promoter, None);
		let version: sp_version::RuntimeVersion = ask("Core_version", ());
		assert_eq!(version, crate::VERSION);
	});
}

#[test]
fn should_open_the_account_of_a_promoter_when_its_leg_is_its_first_money() {
	both_tokens(|asset| {
		let listing = publish(open_shop(), &asset);
		let newcomer = Sr25519Keyring::One;
		assert_eq!(total(&AssetId::Native, &newcomer.to_account_id()), 0);
		let order = place(listing, &asset, 1, &[newcomer]);
		deliver(order, 1);
		complete(order);
		assert_eq!(total(&asset, &newcomer.to_account_id()), PRICE / 5);
		const { assert!(PRICE / 5 > EXISTENTIAL_DEPOSIT) };
	});
}

#[test]
fn should_give_everything_back_when_a_return_is_approved() {
	both_tokens(|asset| {
		let listing = publish(open_shop(), &asset);
		let before = purses(&asset);
		let order = place(listing, &asset, 2, &PROMOTERS);
		deliver(order, 2);
		let returns = vec![ReturnedUnits { line: 0, quantity: 2 }].try_into().expect("one fits");
		assert_ok!(call(
			BUYER,
			RuntimeCall::Orders(pallet_orders::Call::request_return { order, returns, reason: Some(cid(9)) })
		));
		assert_ok!(call(
			SELLER,
			RuntimeCall::Orders(pallet_orders::Call::approve_return {
				order,
				restock: true,
				size: size(order)
			})
		));
		assert_eq!(state(order), OrderState::Returned);
		assert_eq!(gained(&asset, &before), [0; 7]);
		assert_eq!(Shops::listing(listing).expect("it is there").stock, 100);
	});
}

#[test]
fn should_split_as_ruled_when_an_order_is_disputed() {
	both_tokens(|asset| {
		let listing = publish(open_shop(), &asset);
		let before = purses(&asset);
		let order = place(listing, &asset, 1, &PROMOTERS);
		deliver(order, 1);
		let dispute = pallet_orders::Call::dispute_order { order, evidence: None };
		assert_ok!(call(BUYER, RuntimeCall::Orders(dispute)));
		let rule = || {
			RuntimeCall::Orders(pallet_orders::Call::rule_order { order, buyer_bp: 4_000, size: size(order) })
		};
		assert_noop!(call(SELLER, rule()), sp_runtime::DispatchError::BadOrigin);
		let sudo = pallet_sudo::Call::sudo { call: Box::new(rule()) };
		assert_ok!(call(Sr25519Keyring::Alice, RuntimeCall::Sudo(sudo)));
		assert_eq!(state(order), OrderState::Ruled);
		let got = gained(&asset, &before);
		// The buyer was wrong by 60 %: so much of a tenth of the price goes to the seller, and of one SOUK to the treasury.
		let procedure = if asset == AssetId::Native { UNITS * 6 / 10 } else { 0 };
		assert_eq!(got.iter().sum::<i128>(), -(procedure as i128));
		assert_eq!(got[1], -((PRICE * 6 / 10 + PRICE * 6 / 100 + procedure) as i128));
		// Promoters earn on the part that stayed a sale.
		assert_eq!((got[3] + got[4]) as Balance, PRICE * 6 / 10 / 5);
	});
}

fn dispute(who: Sr25519Keyring, order: OrderId, evidence: Option<Cid>) {
	let dispute = pallet_orders::Call::dispute_order { order, evidence };
	assert_ok!(call(who, RuntimeCall::Orders(dispute)));
}

fn answer(who: Sr25519Keyring, order: OrderId, evidence: Option<Cid>) {
	let answer = pallet_orders::Call::answer_dispute { order, evidence, size: size(order) };
	assert_ok!(call(who, RuntimeCall::Orders(answer)));
}

fn ship(order: OrderId, parcel: Option<Parcel>) {
	let accept = pallet_orders::Call::accept_order { order, size: size(order) };
	assert_ok!(call(SELLER, RuntimeCall::Orders(accept)));
	let units = Shipment { line: 0, quantity: 1, items: BoundedVec::new() };
	let shipments = vec![units].try_into().expect("one fits");
	let ship = pallet_orders::Call::ship_order { order, shipments, last: true, parcel, size: size(order) };
	assert_ok!(call(SELLER, RuntimeCall::Orders(ship)));
}

#[test]
fn should_refund_everything_when_the_seller_is_silent_in_a_dispute() {
	both_tokens(|asset| {
		let listing = publish(open_shop(), &asset);
		let before = purses(&asset);
		let order = place(listing, &asset, 1, &PROMOTERS);
		ship(order, parcel());
		dispute(BUYER, order, Some(cid(1)));
		wait(5 * DAY_MS + SLOT_DURATION);
		assert_eq!(state(order), OrderState::Ruled);
		assert_eq!(gained(&asset, &before), [0; 7]);
	});
}

/// A buyer that had confirmed once had half of the price back by disputing and waiting. Now it pays a tenth of the price and one
/// SOUK, and loses its credit.
#[test]
fn should_cost_a_liar_its_deposits_and_its_credit_when_the_record_decides() {
	on_development(|| {
		let asset = AssetId::Native;
		let listing = publish(open_shop(), &asset);
		let first = place(listing, &asset, 1, &[]);
		deliver(first, 1);
		complete(first);
		let credit = |who: Sr25519Keyring| {
			let row = pallet_rewards::Accounts::<Runtime>::get(who.to_account_id());
			row.map_or((0, 0), |row| (row.credit.buyer, row.credit.seller))
		};
		assert_eq!((credit(BUYER), credit(SELLER)), ((1, 0), (0, 1)));
		let before = purses(&asset);
		let order = place(listing, &asset, 1, &[]);
		deliver(order, 1);
		dispute(BUYER, order, Some(cid(1)));
		answer(SELLER, order, Some(cid(2)));
		wait(14 * DAY_MS + SLOT_DURATION);
		assert_eq!(state(order), OrderState::Ruled);
		let got = gained(&asset, &before);
		assert_eq!(got[1], -((PRICE + PRICE / 10 + UNITS) as i128));
		assert_eq!(got.iter().sum::<i128>(), -(UNITS as i128));
		// The two have dealt in the era before, so the seller earns nothing more.
		assert_eq!((credit(BUYER), credit(SELLER)), ((0, 0), (0, 1)));
	});
}

/// Nobody ruled, and the record does not decide: no side gains, whoever lied.
#[test]
fn should_pay_neither_side_when_a_dispute_is_a_standoff() {
	on_development(|| {
		let asset = AssetId::Native;
		let listing = publish(open_shop(), &asset);
		let before = purses(&asset);
		let treasury = total(&asset, &keyless::Treasury::get());
		let order = place(listing, &asset, 1, &PROMOTERS);
		ship(order, parcel());
		dispute(BUYER, order, Some(cid(1)));
		answer(SELLER, order, Some(cid(2)));
		wait(14 * DAY_MS + SLOT_DURATION);
		assert_eq!(state(order), OrderState::Ruled);
		// A quarter of the deposit for the damage, and that for the procedure.
		let fee = PRICE / 40 + UNITS;
		let lost = |amount: Balance| -(amount as i128);
		assert_eq!(gained(&asset, &before), [lost(fee), lost(PRICE + fee), 0, 0, 0, 0, 0]);
		assert_eq!(total(&asset, &keyless::Treasury::get()) - treasury, PRICE + 2 * fee);
	});
}

#[test]
fn should_refund_by_itself_when_the_seller_never_answers() {
	both_tokens(|asset| {
		let listing = publish(open_shop(), &asset);
		let before = purses(&asset);
		let order = place(listing, &asset, 1, &PROMOTERS);
		wait(2 * DAY_MS + SLOT_DURATION);
		assert_eq!(state(order), OrderState::Expired);
		assert_eq!(gained(&asset, &before), [0; 7]);
	});
}

#[test]
fn should_complete_by_itself_when_the_buyer_never_confirms() {
	both_tokens(|asset| {
		let listing = publish(open_shop(), &asset);
		let order = place(listing, &asset, 1, &PROMOTERS);
		let ship = Shipment { line: 0, quantity: 1, items: BoundedVec::new() };
		assert_ok!(call(
			SELLER,
			RuntimeCall::Orders(pallet_orders::Call::accept_order { order, size: size(order) })
		));
		let shipments = vec![ship].try_into().expect("one fits");
		let ship = pallet_orders::Call::ship_order {
			order,
			shipments,
			last: true,
			parcel: parcel(),
			size: size(order),
		};
		assert_ok!(call(SELLER, RuntimeCall::Orders(ship)));
		wait(14 * DAY_MS + SLOT_DURATION);
		assert_eq!(state(order), OrderState::Delivered);
		wait(7 * DAY_MS + SLOT_DURATION);
		assert_eq!(state(order), OrderState::Completed);
		// After the retention it is forgotten.
		wait(91 * DAY_MS);
		assert_eq!(Orders::order_view(order), None);
	});
}

#[test]
fn should_reach_new_orders_only_when_governance_changes_a_rate() {
	on_development(|| {
		let asset = AssetId::Native;
		let listing = publish(open_shop(), &asset);
		let commune = keyless::Commune::get();
		let old = place(listing, &asset, 1, &[]);
		let key_value = RuntimeParameters::Commerce(settings::Parameters::CommuneFee(
			settings::CommuneFee,
			Some(Perbill::from_percent(2)),
		));
		let change = RuntimeCall::Parameters(pallet_parameters::Call::set_parameter { key_value });
		let sudo = pallet_sudo::Call::sudo { call: Box::new(change) };
		assert_ok!(call(Sr25519Keyring::Alice, RuntimeCall::Sudo(sudo)));
		let new = place(listing, &asset, 1, &[]);
		for (order, rate) in [(old, 6), (new, 20)] {
			let before = total(&asset, &commune);
			deliver(order, 1);
			complete(order);
			assert_eq!(total(&asset, &commune) - before, PRICE * rate / 1_000);
		}
	});
}

#[test]
fn should_record_a_sale_but_touch_no_money_when_a_till_is_used() {
	on_development(|| {
		let listing = publish(open_shop(), &AssetId::Native);
		let till = Sr25519Keyring::Two;
		assert_ok!(<Balances as Mutate<_>>::mint_into(&till.to_account_id(), UNITS));
		let add = pallet_proxy::Call::add_proxy {
			delegate: till.to_account_id().into(),
			proxy_type: crate::configs::proxies::ProxyType::Till,
			delay: 0,
		};
		assert_ok!(call(SELLER, RuntimeCall::Proxy(add)));
		let as_seller = |inner: RuntimeCall| {
			let proxy = pallet_proxy::Call::proxy {
				real: SELLER.to_account_id().into(),
				force_proxy_type: None,
				call: Box::new(inner),
			};
			assert_ok!(call(till, RuntimeCall::Proxy(proxy)));
			System::events()
				.iter()
				.rev()
				.find_map(|record| match &record.event {
					RuntimeEvent::Proxy(pallet_proxy::Event::ProxyExecuted { result }) => Some(*result),
					_ => None,
				})
				.expect("it was executed")
		};
		let sale = TillSale {
			buyer: BUYER.to_account_id(),
			lines: vec![line(listing, 1, &[])].try_into().expect("one fits"),
			total: None,
			platform: None,
			attachment: None,
			salt: 1,
			expires: Timestamp::get() + DAY_MS,
		};
		let signed = sign(BUYER, &Orders::sale_payload(&SELLER.to_account_id(), &sale));
		let before = purses(&AssetId::Native);
		assert_ok!(as_seller(RuntimeCall::Orders(pallet_orders::Call::record_sale { sale, signed })));
		assert_eq!(gained(&AssetId::Native, &before), [0; 7]);
		assert_eq!(Shops::listing(listing).expect("it is there").stock, 99);
		// The merchant's campaigns pay the promoters of a sale, and a stolen till key must not reach the campaigns.
		let promoted = TillSale {
			buyer: BUYER.to_account_id(),
			lines: vec![line(listing, 1, &PROMOTERS)].try_into().expect("one fits"),
			total: None,
			platform: None,
			attachment: None,
			salt: 2,
			expires: Timestamp::get() + DAY_MS,
		};
		let signed = sign(BUYER, &Orders::sale_payload(&SELLER.to_account_id(), &promoted));
		let promoted = RuntimeCall::Orders(pallet_orders::Call::record_sale { sale: promoted, signed });
		assert_eq!(as_seller(promoted.clone()), Err(frame_system::Error::<Runtime>::CallFiltered.into()));
		assert_ok!(call(SELLER, promoted));
		let refused = as_seller(RuntimeCall::Balances(pallet_balances::Call::transfer_all {
			dest: till.to_account_id().into(),
			keep_alive: false,
		}));
		assert_eq!(refused, Err(frame_system::Error::<Runtime>::CallFiltered.into()));
	});
}

#[test]
fn should_share_the_fee_when_a_signed_transaction_is_applied() {
	on_development(|| {
		let who = Sr25519Keyring::Eve;
		let account = who.to_account_id();
		let treasury = keyless::Treasury::get();
		let author = AUTHOR.to_account_id();
		let purse = |who: &AccountId| total(&AssetId::Native, who);
		let before = (purse(&account), purse(&treasury), purse(&author), Balances::total_issuance());
		let remark = RuntimeCall::System(frame_system::Call::remark { remark: vec![0; 32] });
		let extension = crate::configs::consensus::tx_extension(
			System::account_nonce(&account),
			sp_runtime::generic::Era::Immortal,
		);
		let payload = crate::SignedPayload::new(remark, extension).expect("it can be signed");
		let signature = payload.using_encoded(|bytes| who.sign(bytes));
		let (remark, extension, _) = payload.deconstruct();
		let signed =
			UncheckedExtrinsic::new_signed(remark, account.clone().into(), signature.into(), extension);
		assert_ok!(Executive::apply_extrinsic(signed).expect("it is valid"));
		let fee = before.0 - purse(&account);
		assert!(fee > 0 && fee < UNITS / 10, "{fee}");
		let (to_treasury, to_author) = (purse(&treasury) - before.1, purse(&author) - before.2);
		assert_eq!(to_treasury + to_author, fee);
		assert!(to_treasury.abs_diff(fee * 80 / 100) <= 1);
		assert_eq!(Balances::total_issuance(), before.3);
	});
}
