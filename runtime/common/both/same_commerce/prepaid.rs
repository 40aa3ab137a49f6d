// SPDX-License-Identifier: Apache-2.0

//! Sales that are settled elsewhere: they pay the experience pool and the commune out of a prepaid account, and give the rights
//! of any sale (product decision 13).

use super::{
	journeys::{
		cid, complete, deliver, euros, line, offered, open_shop, parcel, publish_as, sign, size, state,
		terms, BUYER, PRICE, SELLER,
	},
	*,
};
use crate::{configs::proxies::ProxyType, Bonuses, Experience, Prepaid, Rewards};
use frame_support::{assert_noop, BoundedVec};
use pallet_experience::{Call as ExperienceCall, Purchases};
use pallet_orders::types::{ReturnedUnits, Shipment, TillSale};
use pallet_prepaid::{Call as PrepaidCall, Error};
use souk_math::experience::Preference;
use souk_primitives::{
	bonus::{BonusPay, BonusReason, BonusTerms},
	codes::{GpcBrick, Unit},
	experience::{Attribute, Attributes, Label, UnitPrice, Values},
	gs1::Gtin,
	listing::{ListingTerms, Price},
	money::Fiat,
	order::{OrderMode, OrderState},
	rewards::Role,
	shop::Capability,
	standing::Standing as _,
	ListingId, OrderId, ShopId,
};
use souk_runtime_common::{
	constants::{currency::UNITS, time::DAY_MS},
	keyless,
};
use sp_runtime::Perbill;

const PLATFORM: Sr25519Keyring = Sr25519Keyring::Ferdie;
const EXPERT: Sr25519Keyring = Sr25519Keyring::Dave;
/// Who has the key of the seller's till, and is the buyer of what it records.
const THIEF: Sr25519Keyring = Sr25519Keyring::Eve;

fn product() -> Gtin {
	Gtin::parse("09506000134352").expect("it is a GTIN")
}

/// Terms without promoters, which complete at the delivery.
fn plain(price: Price) -> ListingTerms {
	ListingTerms {
		price,
		commission: Default::default(),
		max_depth: 0,
		return_window: 0,
		..terms(&AssetId::Native)
	}
}

/// Bind the product of the listings to a quality model, at a price in SOUK.
fn bind(listing: ListingId, amount: Balance) {
	let fat = Attribute {
		name: Label::parse("fat").expect("it is a name"),
		unit: Unit::parse("GRM").expect("it is a unit"),
		decimals: 1,
		tolerance: 15,
		weight: 1,
		direction: Preference::LowerBetter,
	};
	let category = GpcBrick::new(10_000_045).expect("it is a code");
	let attributes = Attributes::truncate_from(vec![fat]);
	let model = pallet_experience::NextModel::<Runtime>::get();
	assert_ok!(call(EXPERT, ExperienceCall::publish_model { category, attributes, text: cid(3) }));
	assert_ok!(call(
		SELLER,
		ExperienceCall::bind_product {
			product: product(),
			listing,
			model,
			version: 1,
			claims: Values::truncate_from(vec![309]),
			price: UnitPrice { asset: AssetId::Native, amount },
		}
	));
}

/// An order of one unit.
fn place(listing: ListingId, mode: OrderMode, fiat: Option<Fiat>) -> OrderId {
	let order = pallet_orders::NextOrder::<Runtime>::get();
	let in_tokens = fiat.is_none();
	let payment: Vec<_> = in_tokens.then_some((AssetId::Native, Perbill::one())).into_iter().collect();
	assert_ok!(call(
		BUYER,
		pallet_orders::Call::place_order {
			lines: vec![line(listing, 1, &[])].try_into().expect("one fits"),
			limits: vec![Balance::MAX; payment.len()].try_into().expect("one fits"),
			payment: payment.try_into().expect("one fits"),
			fiat,
			platform: Some(PLATFORM.to_account_id()),
			mode,
			attachment: None,
		}
	));
	order
}

fn open(owner: Sr25519Keyring, asset: AssetId, amount: Balance) {
	assert_ok!(call(owner, PrepaidCall::open_account { asset, amount }));
}

/// What the pool and the commune have of SOUK.
fn pots() -> [Balance; 2] {
	[keyless::ExperiencePool::get(), keyless::Commune::get()].map(|pot| total(&AssetId::Native, &pot))
}

fn may_report() -> bool {
	Purchases::<Runtime>::contains_key(product(), BUYER.to_account_id())
}

/// All that follows from a sale at [`PRICE`] is the same, wherever its money moved.
#[test]
fn should_give_an_attested_sale_what_an_escrow_gives() {
	let outcome = |mode: OrderMode| {
		let mut seen = None;
		on_development(|| {
			let shop = open_shop();
			let listing = publish_as(shop, plain(Price { token: (AssetId::Native, PRICE), fiat: None }));
			bind(listing, PRICE);
			if mode == OrderMode::Attested {
				open(SELLER, AssetId::Native, 2 * UNITS);
			}
			let before = pots();
			let order = place(listing, mode, None);
			deliver(order, 1);
			assert_eq!(state(order), OrderState::Completed);
			let after = pots();
			let paid: Vec<_> = after.iter().zip(before).map(|(has, had)| has - had).collect();
			assert_eq!(paid, [PRICE * 9 / 100, PRICE * 6 / 1_000]);
			let era = Rewards::era_view().0;
			let shares = [SELLER, BUYER].map(|who| {
				let share = pallet_rewards::Shares::<Runtime>::get(era, who.to_account_id());
				(share.lost, share.weight, share.sold)
			});
			assert!(shares.iter().all(|share| share.0 > 0), "what was lost counts for both");
			let cashback = Rewards::account_view(BUYER.to_account_id());
			let product = Experience::product_view(product()).expect("it is bound").contributed;
			assert!(may_report());
			seen = Some((paid, shares, cashback, product));
		});
		seen
	};
	let (escrow, attested) = (outcome(OrderMode::Escrow), outcome(OrderMode::Attested));
	assert_eq!(format!("{escrow:?}"), format!("{attested:?}"));
}

#[test]
fn should_not_accept_an_attested_order_that_nobody_pays_for() {
	on_development(|| {
		let shop = open_shop();
		let price = Price { token: (AssetId::Native, 0), fiat: Some(euros(10)) };
		let listing = publish_as(shop, plain(price));
		let order = place(listing, OrderMode::Attested, Some(euros(10)));
		let accept = || call(SELLER, pallet_orders::Call::accept_order { order, size: size(order) });
		assert_noop!(accept(), Error::<Runtime>::PrepaidNotFound);
		// Ten euros are ¥76.60, a yuan is a SOUK, and 15 % are owed.
		let owed = 766 * UNITS / 10 * 15 / 100;
		open(SELLER, AssetId::Native, owed - 1);
		assert_noop!(accept(), Error::<Runtime>::NotCovered);
		// The platform pays if it agreed to, and keeps its own leg.
		open(PLATFORM, AssetId::Native, 100 * UNITS);
		assert_noop!(accept(), Error::<Runtime>::NotCovered);
		assert_ok!(call(PLATFORM, PrepaidCall::serve { shop, budget: 10 * UNITS }));
		assert_ok!(accept());
		let view = Prepaid::reservation_view(order).expect("fees are reserved");
		assert_eq!(view.payer, PLATFORM.to_account_id());
		assert_eq!(view.amount, 766 * UNITS / 10 * 96 / 1_000);
		assert_noop!(
			call(PLATFORM, PrepaidCall::withdraw { amount: 100 * UNITS }),
			Error::<Runtime>::FundsReserved
		);
		// A rate that is removed stops new orders, and not this one.
		let rate = PrepaidCall::remove_rate {
			priced_in: souk_primitives::prepaid::PricedIn::Fiat(euros(1).currency),
			asset: AssetId::Native,
		};
		assert_ok!(dispatch(RuntimeOrigin::root(), rate));
		let before = pots();
		let ship = Shipment { line: 0, quantity: 1, items: BoundedVec::new() };
		let shipments = vec![ship].try_into().expect("one fits");
		let shipped = pallet_orders::Call::ship_order {
			order,
			shipments,
			last: true,
			parcel: parcel(),
			size: size(order),
		};
		assert_ok!(call(SELLER, shipped));
		assert_ok!(call(BUYER, pallet_orders::Call::confirm_delivery { order, size: size(order) }));
		assert_eq!(pots()[0] - before[0], 766 * UNITS / 10 * 9 / 100);
		assert_eq!(Prepaid::account_view(&PLATFORM.to_account_id()).expect("it is open").reserved, 0);
	});
}

/// What both sides say came back owes nothing and gives no right. What the seller alone says changes neither.
#[test]
fn should_owe_nothing_for_what_was_returned() {
	on_development(|| {
		let shop = open_shop();
		let price = Price { token: (AssetId::Native, 0), fiat: Some(euros(10)) };
		let with_window =
			ListingTerms { return_window: terms(&AssetId::Native).return_window, ..plain(price) };
		let listing = publish_as(shop, with_window);
		bind(listing, UNITS);
		open(SELLER, AssetId::Native, 30 * UNITS);
		let before = pots();
		let order = place(listing, OrderMode::Attested, Some(euros(10)));
		deliver(order, 1);
		let returns = vec![ReturnedUnits { line: 0, quantity: 1 }].try_into().expect("one fits");
		assert_ok!(call(BUYER, pallet_orders::Call::request_return { order, returns, reason: None }));
		let approve = pallet_orders::Call::approve_return { order, restock: true, size: size(order) };
		assert_ok!(call(SELLER, approve));
		assert_eq!(pots(), before);
		assert!(!may_report());
		let order = place(listing, OrderMode::Attested, Some(euros(10)));
		deliver(order, 1);
		assert_ok!(call(SELLER, pallet_orders::Call::record_refund { order, amount: euros(10).amount }));
		complete(order);
		assert_eq!(pots()[0] - before[0], 766 * UNITS / 10 * 9 / 100);
		assert!(may_report());
		assert_ok!(call(SELLER, PrepaidCall::close_account {}));
	});
}

/// A sale at a counter has happened. It gives rights if its fees are paid.
#[test]
fn should_pay_for_a_sale_at_a_till_when_the_account_covers_it() {
	on_development(|| {
		let shop: ShopId = open_shop();
		let price = Price { token: (AssetId::Native, 0), fiat: Some(euros(10)) };
		let listing = publish_as(shop, plain(price));
		bind(listing, UNITS);
		let sell = |salt| {
			assert_ne!(offered(listing), Default::default());
			let sale = TillSale {
				buyer: BUYER.to_account_id(),
				lines: vec![line(listing, 1, &[])].try_into().expect("one fits"),
				total: Some(euros(8)),
				platform: Some(PLATFORM.to_account_id()),
				attachment: None,
				salt,
				expires: Timestamp::get() + 3_600_000,
			};
			let payload = Orders::sale_payload(&SELLER.to_account_id(), &sale);
			let signed = sign(BUYER, &payload);
			assert_ok!(call(SELLER, pallet_orders::Call::record_sale { sale, signed }));
		};
		let before = pots();
		sell(1);
		assert!(!may_report());
		assert_eq!(pots(), before);
		open(SELLER, AssetId::Native, 20 * UNITS);
		let platform = total(&AssetId::Native, &PLATFORM.to_account_id());
		sell(2);
		assert!(may_report());
		let value = 766 * UNITS / 100 * 8;
		assert_eq!([pots()[0] - before[0], pots()[1] - before[1]], [value * 9 / 100, value * 6 / 1_000]);
		// The leg of the till's platform moves outside the chain.
		assert_eq!(total(&AssetId::Native, &PLATFORM.to_account_id()), platform);
	});
}

/// A listing at ten euros, and a key of the till in the hands of the thief.
fn with_a_stolen_till() -> (ShopId, ListingId) {
	let shop = open_shop();
	let listing = publish_as(shop, plain(Price { token: (AssetId::Native, 0), fiat: Some(euros(10)) }));
	bind(listing, UNITS);
	let key = THIEF.to_account_id().into();
	let add = pallet_proxy::Call::add_proxy { delegate: key, proxy_type: ProxyType::Till, delay: 0 };
	assert_ok!(call(SELLER, RuntimeCall::Proxy(add)));
	(shop, listing)
}

/// The thief records that it bought one unit at the till for eight euros.
fn record_at_the_till(listing: ListingId, salt: u64) {
	let order = pallet_orders::NextOrder::<Runtime>::get();
	let sale = TillSale {
		buyer: THIEF.to_account_id(),
		lines: vec![line(listing, 1, &[])].try_into().expect("one fits"),
		total: Some(euros(8)),
		platform: Some(PLATFORM.to_account_id()),
		attachment: None,
		salt,
		expires: Timestamp::get() + 3_600_000,
	};
	let signed = sign(THIEF, &Orders::sale_payload(&SELLER.to_account_id(), &sale));
	let proxy = pallet_proxy::Call::proxy {
		real: SELLER.to_account_id().into(),
		force_proxy_type: Some(ProxyType::Till),
		call: Box::new(RuntimeCall::Orders(pallet_orders::Call::record_sale { sale, signed })),
	};
	assert_ok!(call(THIEF, RuntimeCall::Proxy(proxy)));
	assert_eq!(state(order), OrderState::Completed);
}

fn thief_may_report() -> bool {
	Purchases::<Runtime>::contains_key(product(), THIEF.to_account_id())
}

/// The budget of a platform that serves a shop paid for what the shop's till said. Whoever had the key of the till named that
/// platform, used its budget up, and had the rights of the sales.
#[test]
fn should_take_nothing_of_a_platform_when_the_key_of_a_till_is_stolen() {
	on_development(|| {
		let (shop, listing) = with_a_stolen_till();
		open(PLATFORM, AssetId::Native, 100 * UNITS);
		assert_ok!(call(PLATFORM, PrepaidCall::serve { shop, budget: 100 * UNITS }));
		let platform = || {
			let who = PLATFORM.to_account_id();
			(Prepaid::account_view(&who), total(&AssetId::Native, &who), pots())
		};
		let before = platform();
		// The seller has no account, and then one that does not cover a sale.
		record_at_the_till(listing, 1);
		open(SELLER, AssetId::Native, UNITS);
		record_at_the_till(listing, 2);
		assert_eq!(platform(), before);
		assert!(!thief_may_report());
		// The same budget pays for an order that the seller accepts.
		let order = place(listing, OrderMode::Attested, Some(euros(10)));
		deliver(order, 1);
		assert_ne!(platform(), before);
		assert!(may_report());
	});
}

/// The fees of a sale at a till sufficed for a bonus that counts sales settled elsewhere, and the thief was its buyer.
#[test]
fn should_pay_no_bonus_when_the_key_of_a_till_is_stolen() {
	on_development(|| {
		let (shop, listing) = with_a_stolen_till();
		open(SELLER, AssetId::Native, 50 * UNITS);
		let capability = pallet_shops::Call::add_capability {
			shop,
			capability: Capability::Market,
			max_bond: Balance::MAX,
			max_fee: Balance::MAX,
			min_slots: 0,
		};
		assert_ok!(call(SELLER, RuntimeCall::Shops(capability)));
		let terms = BonusTerms {
			reason: BonusReason::Sale,
			asset: time(),
			pay: BonusPay::Fixed { amount: 2 * UNITS },
			sale_asset: AssetId::Native,
			attested: true,
			least_sale: UNITS,
			buyer_cap: 2 * UNITS,
		};
		let (budget, until) = (10 * UNITS, Timestamp::get() + 30 * DAY_MS);
		let bonus = pallet_bonuses::Call::open_bonus { shop, listings: None, terms, budget, until };
		assert_ok!(call(SELLER, RuntimeCall::Bonuses(bonus)));
		let (before, paid) = (pots(), || Bonuses::views_of(shop)[0].paid);
		let had = total(&time(), &THIEF.to_account_id());
		record_at_the_till(listing, 1);
		// Its fees were paid, so it is a sale with rights.
		assert!(pots()[0] > before[0] && thief_may_report());
		assert_eq!((paid(), total(&time(), &THIEF.to_account_id())), (0, had));
		// One that the seller accepts is rewarded.
		let order = place(listing, OrderMode::Attested, Some(euros(10)));
		deliver(order, 1);
		assert_eq!(paid(), 2 * UNITS);
	});
}

/// The seller chooses the asset of its account. TIME earns nothing by itself, and so a lost dispute cost nothing either.
#[test]
fn should_cost_credit_to_lose_a_dispute_when_the_account_is_in_time() {
	on_development(|| {
		let shop = open_shop();
		let listing = publish_as(shop, plain(Price { token: (AssetId::Native, PRICE), fiat: None }));
		bind(listing, PRICE);
		let credit = || {
			let of = |who: Sr25519Keyring, role| Rewards::credit(&who.to_account_id(), role);
			(of(SELLER, Role::Seller), of(BUYER, Role::Buyer))
		};
		deliver(place(listing, OrderMode::Escrow, None), 1);
		assert_eq!(credit(), (1, 1));
		open(SELLER, time(), 20 * UNITS);
		let order = place(listing, OrderMode::Attested, None);
		assert_ok!(call(SELLER, pallet_orders::Call::accept_order { order, size: size(order) }));
		let units = Shipment { line: 0, quantity: 1, items: BoundedVec::new() };
		let shipments = vec![units].try_into().expect("one fits");
		let parcel = parcel();
		let ship =
			pallet_orders::Call::ship_order { order, shipments, last: true, parcel, size: size(order) };
		assert_ok!(call(SELLER, ship));
		assert_ok!(call(BUYER, pallet_orders::Call::dispute_order { order, evidence: Some(cid(1)) }));
		let rule = pallet_orders::Call::rule_order { order, buyer_bp: 9_000, size: size(order) };
		assert_ok!(dispatch(RuntimeOrigin::root(), rule));
		assert_eq!(state(order), OrderState::Ruled);
		assert_eq!(credit(), (0, 1));
	});
}
