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
use crate::{Experience, Prepaid, Rewards};
use frame_support::{assert_noop, BoundedVec};
use pallet_experience::{Call as ExperienceCall, Purchases};
use pallet_orders::types::{ReturnedUnits, Shipment, TillSale};
use pallet_prepaid::{Call as PrepaidCall, Error};
use souk_math::experience::Preference;
use souk_primitives::{
	codes::{GpcBrick, Unit},
	experience::{Attribute, Attributes, Label, UnitPrice, Values},
	gs1::Gtin,
	listing::{ListingTerms, Price},
	money::Fiat,
	order::{OrderMode, OrderState},
	ListingId, OrderId, ShopId,
};
use souk_runtime_common::{constants::currency::UNITS, keyless};
use sp_runtime::Perbill;

const PLATFORM: Sr25519Keyring = Sr25519Keyring::Ferdie;
const EXPERT: Sr25519Keyring = Sr25519Keyring::Dave;

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
