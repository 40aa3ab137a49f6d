// SPDX-License-Identifier: Apache-2.0

//! What sales owe and bring beside their legs: fees in advance, service providers, bonuses, loyalty, networks, and what a
//! penalty takes.

use super::{experience::set_up, journeys::*, *};
use crate::{Bonuses, Loyalty, Networks, Prepaid};
use frame_support::assert_noop;
use pallet_orders::Call as OrdersCall;
use souk_primitives::{
	bonus::{BonusPay, BonusReason, BonusTerms},
	network::NetworkTerms,
	order::{OrderMode, OrderState, Service, ServiceKind},
	prepaid::PricedIn,
	rewards::Penalty,
	roles::AccountRole,
	shop::Capability,
	ListingId, OrderId, ShopId,
};
use souk_runtime_common::{
	constants::{currency::UNITS, time::DAY_MS},
	keyless,
	parameters::rewards::HOLD_ERAS,
};
use sp_runtime::Perbill;

const CARRIER: Sr25519Keyring = Sr25519Keyring::Ferdie;
const PROMOTER: Sr25519Keyring = Sr25519Keyring::Dave;

/// Place an order of one unit whose money moves outside the chain. It states the price in SOUK.
fn state_order(listing: ListingId) -> OrderId {
	let order = pallet_orders::NextOrder::<Runtime>::get();
	let place = OrdersCall::place_order {
		lines: vec![line(listing, 1, &[])].try_into().expect("one fits"),
		payment: vec![(AssetId::Native, Perbill::one())].try_into().expect("one fits"),
		limits: vec![PRICE].try_into().expect("one fits"),
		fiat: None,
		platform: None,
		mode: OrderMode::Attested,
		attachment: None,
	};
	assert_ok!(call(BUYER, RuntimeCall::Orders(place)));
	order
}

fn accept(order: OrderId) -> DispatchResult {
	call(SELLER, RuntimeCall::Orders(OrdersCall::accept_order { order, size: size(order) }))
}

/// The balance of a keyless account in SOUK.
fn souk(who: AccountId) -> Balance {
	total(&AssetId::Native, &who)
}

#[test]
fn should_owe_pool_and_commune_when_a_sale_is_settled_elsewhere() {
	on_development(|| {
		let shop = open_shop();
		let listing = publish(shop, &AssetId::Native);
		set_up(listing);
		let order = state_order(listing);
		// Nobody paid in advance.
		let refused = accept(order).expect_err("nothing covers its fees");
		assert_eq!(refused, pallet_prepaid::Error::<Runtime>::PrepaidNotFound.into());
		let open = pallet_prepaid::Call::open_account { asset: AssetId::Native, amount: 5 * UNITS };
		assert_ok!(call(SELLER, RuntimeCall::Prepaid(open)));
		let (pool, commune) = (souk(keyless::ExperiencePool::get()), souk(keyless::Commune::get()));
		deliver(order, 1);
		// What is reserved for the order cannot be taken out.
		let all = pallet_prepaid::Call::withdraw { amount: 5 * UNITS };
		assert_noop!(
			call(SELLER, RuntimeCall::Prepaid(all)),
			pallet_prepaid::Error::<Runtime>::FundsReserved
		);
		complete(order);
		assert_eq!(state(order), OrderState::Completed);
		// As of a sale whose money was held here: 9 % to the pool, and 6 ‰ to the commune.
		assert_eq!(souk(keyless::ExperiencePool::get()) - pool, PRICE * 9 / 100);
		assert_eq!(souk(keyless::Commune::get()) - commune, PRICE * 6 / 1_000);
		let who = BUYER.to_account_id();
		let product = Shops::listing(listing).expect("it is there").product;
		assert!(pallet_experience::Purchases::<Runtime>::contains_key(product, &who), "its buyer may report");
		assert!(crate::Rewards::account_view(who).power > 0);
		let left = Prepaid::account_view(&SELLER.to_account_id()).expect("it is open");
		assert_eq!((left.held, left.reserved), (5 * UNITS - PRICE * 96 / 1_000, 0));
	});
}

#[test]
fn should_owe_nothing_when_an_order_settled_elsewhere_is_cancelled() {
	on_development(|| {
		let listing = publish(open_shop(), &AssetId::Native);
		let open = pallet_prepaid::Call::open_account { asset: AssetId::Native, amount: 5 * UNITS };
		assert_ok!(call(SELLER, RuntimeCall::Prepaid(open)));
		let order = state_order(listing);
		assert_ok!(accept(order));
		assert!(Prepaid::reservation_view(order).is_some());
		assert_ok!(call(SELLER, RuntimeCall::Orders(OrdersCall::cancel_order { order, size: size(order) })));
		let left = Prepaid::account_view(&SELLER.to_account_id()).expect("it is open");
		assert_eq!((left.held, left.reserved), (5 * UNITS, 0));
	});
}

/// Development chains begin with rates of fiat currencies.
#[test]
fn should_know_what_a_stated_price_in_yuan_is_worth() {
	on_development(|| {
		let yuan = PricedIn::Fiat(souk_primitives::money::Currency::parse("CNY").expect("it is a currency"));
		assert_eq!(Prepaid::worth_of(yuan, 100, AssetId::Native), Some(UNITS));
	});
}

#[test]
fn should_pay_who_carried_the_goods_out_of_the_sellers_part() {
	on_development(|| {
		let listing = publish(open_shop(), &AssetId::Native);
		let order = place(listing, &AssetId::Native, 1, &[]);
		let carrier = Service {
			provider: CARRIER.to_account_id(),
			kind: ServiceKind::Logistics,
			share: Perbill::from_percent(8),
		};
		let services = vec![carrier].try_into().expect("one fits");
		assert_ok!(call(SELLER, RuntimeCall::Orders(OrdersCall::name_services { order, services })));
		let before = souk(SELLER.to_account_id());
		deliver(order, 1);
		complete(order);
		let roles = crate::roles::roles_of(&CARRIER.to_account_id());
		assert!(roles.contains(&AccountRole::ServiceProvider), "{roles:?}");
		// The carrier is the platform of the order too, and gets 6 % less the commune fee as such.
		let kept = souk(SELLER.to_account_id()) - before;
		assert_eq!(kept, PRICE - PRICE * 15 / 100 - PRICE * 8 / 100);
	});
}

#[test]
fn should_reward_the_buyer_in_time_and_remember_that_it_came_back() {
	on_development(|| {
		// The second block starts the clock of eras.
		next_block();
		let shop = open_shop();
		assert_ok!(call(
			SELLER,
			RuntimeCall::Shops(pallet_shops::Call::add_capability {
				shop,
				capability: Capability::Market,
				max_bond: Balance::MAX,
				max_fee: Balance::MAX,
				min_slots: 0
			})
		));
		let listing = publish(shop, &AssetId::Native);
		let terms = BonusTerms {
			reason: BonusReason::Sale,
			asset: time(),
			pay: BonusPay::Fixed { amount: 2 * UNITS },
			sale_asset: AssetId::Native,
			attested: false,
			least_sale: PRICE,
			buyer_cap: 2 * UNITS,
		};
		let open = pallet_bonuses::Call::open_bonus {
			shop,
			listings: None,
			terms,
			budget: 10 * UNITS,
			until: Timestamp::get() + 30 * DAY_MS,
		};
		assert_ok!(call(SELLER, RuntimeCall::Bonuses(open)));
		let had = total(&time(), &BUYER.to_account_id());
		for (sale, paid) in [(1, 2 * UNITS), (2, 2 * UNITS), (3, 4 * UNITS)] {
			let order = place(listing, &AssetId::Native, 1, &[]);
			deliver(order, 1);
			complete(order);
			// The second sale of an era is above the buyer's cap.
			let bonus = &Bonuses::views_of(shop)[0];
			assert_eq!((bonus.paid, bonus.remaining), (paid, 10 * UNITS - paid));
			assert_eq!(total(&time(), &BUYER.to_account_id()) - had, paid);
			if sale == 2 {
				// Into the next era.
				wait(DAY_MS);
			}
		}
		let product = Shops::listing(listing).expect("it is there").product;
		let loyalty = Loyalty::view_of(product).expect("it was sold").recent;
		assert_eq!((loyalty.totals.orders, loyalty.buyers, loyalty.repeat_buyers), (3, 1, 1));
	});
}

/// Terms of a network that anyone may join, with a week's notice.
fn network_terms() -> NetworkTerms {
	NetworkTerms {
		bond: 20 * UNITS,
		notice: 7 * DAY_MS,
		slash: Perbill::from_percent(10),
		approval: false,
		posting: false,
	}
}

/// A shop that may also run bonuses, campaigns and a network.
fn open_large_shop() -> ShopId {
	let shop = open_shop();
	for capability in [Capability::Market, Capability::Network] {
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

#[test]
fn should_pay_members_alone_when_a_campaign_is_for_the_network() {
	on_development(|| {
		let shop = open_large_shop();
		let listing = publish(shop, &AssetId::Native);
		let terms = network_terms();
		let open = pallet_networks::Call::open_network { shop, terms: terms.clone() };
		assert_ok!(call(SELLER, RuntimeCall::Networks(open)));
		let campaign = pallet_distribution::Call::open_campaign {
			shop,
			listings: None,
			terms: pallet_distribution::CampaignTerms {
				audience: souk_primitives::promotion::Audience::Members,
				..campaign_terms(UNITS)
			},
			budget: 5 * UNITS,
			expires: Timestamp::get() + 30 * DAY_MS,
		};
		assert_ok!(call(SELLER, RuntimeCall::Distribution(campaign)));
		let sell = || {
			let order = place(listing, &AssetId::Native, 1, &[PROMOTER]);
			deliver(order, 1);
			complete(order);
			wait(DAY_MS);
		};
		let paid = || 5 * UNITS - Distribution::campaign_view(0).expect("it is open").remaining;
		sell();
		assert_eq!(paid(), 0);
		assert_ok!(call(
			PROMOTER,
			RuntimeCall::Networks(pallet_networks::Call::join_network { shop, terms })
		));
		assert_eq!(Networks::network_view(shop).expect("it is open").members, 1);
		sell();
		assert_eq!(paid(), UNITS);
	});
}

/// The fraud authority accuses an account.
fn accuse(who: Sr25519Keyring, penalty: Penalty) {
	let open = pallet_rewards::Call::open_case { who: who.to_account_id(), penalty, evidence: cid(3) };
	assert_ok!(dispatch(RuntimeOrigin::root(), RuntimeCall::Rewards(open)));
}

/// A case that nobody appealed against comes into force.
fn conclude(who: Sr25519Keyring) {
	let end = pallet_rewards::Call::end_case { who: who.to_account_id() };
	assert_ok!(call(CARRIER, RuntimeCall::Rewards(end)));
}

/// The fraud authority limits an account; nobody appeals.
fn limit(who: Sr25519Keyring) {
	for penalty in [Penalty::WeightCut, Penalty::Downgrade, Penalty::Confiscation, Penalty::Limit] {
		accuse(who, penalty);
		wait(8 * DAY_MS);
		conclude(who);
	}
}

#[test]
fn should_neither_sell_nor_buy_nor_promote_while_limited() {
	on_development(|| {
		let listing = publish(open_shop(), &AssetId::Native);
		let old = place(listing, &AssetId::Native, 1, &[PROMOTER]);
		for who in [BUYER, PROMOTER] {
			let order = place(listing, &AssetId::Native, 1, &[]);
			deliver(order, 1);
			complete(order);
			limit(who);
			let path: &[Sr25519Keyring] = if who == BUYER { &[] } else { &[PROMOTER] };
			assert!(call(BUYER, placing(listing, &AssetId::Native, 1, path)).is_err(), "{who:?} is limited");
			wait(40 * DAY_MS);
			assert_ok!(call(BUYER, placing(listing, &AssetId::Native, 1, path)));
		}
		// The order that was placed before ended by time.
		assert!(Orders::order_view(old).is_none_or(|order| order.state.is_final()));
	});
}

/// The next owner of a shop of the seller's takes it over.
fn accept_shop(shop: ShopId) -> DispatchResult {
	let expected = Shops::shop_hash(shop).expect("it is there");
	let accept = pallet_shops::Call::accept_shop { shop, max_bond: Balance::MAX, expected };
	call(CARRIER, RuntimeCall::Shops(accept))
}

fn offer_shop(shop: ShopId) {
	let offer = pallet_shops::Call::offer_shop { shop, to: CARRIER.to_account_id() };
	assert_ok!(call(SELLER, RuntimeCall::Shops(offer)));
}

/// What was given up before a case came back in the block in which the case ended, before the next rung could be asked for.
#[test]
fn should_let_no_bond_leave_in_the_block_in_which_a_case_ends() {
	use pallet_networks::{Call as NetworksCall, Error as NetworksError};
	use pallet_shops::Error as ShopsError;
	use souk_runtime_common::parameters::commerce::UNBONDING_PERIOD;
	on_development(|| {
		// The second block starts the clock of eras.
		next_block();
		let shop = open_large_shop();
		let (terms, promoter) = (network_terms(), PROMOTER.to_account_id());
		let open = NetworksCall::open_network { shop, terms: terms.clone() };
		assert_ok!(call(SELLER, RuntimeCall::Networks(open)));
		assert_ok!(call(PROMOTER, RuntimeCall::Networks(NetworksCall::join_network { shop, terms })));
		// Both give up what they can, and the merchant has a friend for the rest.
		let give_up = pallet_shops::Call::give_up_capability { shop, capability: Capability::Market };
		assert_ok!(call(SELLER, RuntimeCall::Shops(give_up)));
		assert_ok!(call(PROMOTER, RuntimeCall::Networks(NetworksCall::leave_network { shop })));
		offer_shop(shop);
		for who in [SELLER, PROMOTER] {
			accuse(who, Penalty::WeightCut);
		}
		wait(8 * DAY_MS);
		// The bonds of shops count blocks, and few have passed so far.
		count_on(UNBONDING_PERIOD);
		let release = || {
			let release = pallet_shops::Call::release_bonds { owner: SELLER.to_account_id() };
			call(CARRIER, RuntimeCall::Shops(release))
		};
		let withdraw = || {
			let withdraw = NetworksCall::withdraw_bond { shop, who: promoter.clone() };
			call(CARRIER, RuntimeCall::Networks(withdraw))
		};
		let all_stay = || {
			assert_noop!(release(), ShopsError::<Runtime>::OwnerAccused);
			assert_noop!(accept_shop(shop), ShopsError::<Runtime>::OwnerAccused);
			assert_noop!(withdraw(), NetworksError::<Runtime>::CaseOpen);
		};
		all_stay();
		for who in [SELLER, PROMOTER] {
			conclude(who);
		}
		// The periods of both bonds are over.
		all_stay();
		wait((u64::from(HOLD_ERAS) - 1) * DAY_MS);
		all_stay();
		wait(DAY_MS);
		assert_ok!(release());
		assert_ok!(withdraw());
		assert_ok!(accept_shop(shop));
	});
}

/// After a seizure the next owner had to place only what was left of the bonds: half of what such a shop costs.
#[test]
fn should_hand_no_shop_over_for_what_a_seizure_left() {
	on_development(|| {
		next_block();
		let shop = open_shop();
		limit(SELLER);
		accuse(SELLER, Penalty::Deletion);
		wait(8 * DAY_MS);
		conclude(SELLER);
		let seize = pallet_shops::Call::seize_bonds { owner: SELLER.to_account_id() };
		assert_ok!(call(CARRIER, RuntimeCall::Shops(seize)));
		offer_shop(shop);
		wait(u64::from(HOLD_ERAS) * DAY_MS);
		assert_noop!(accept_shop(shop), pallet_shops::Error::<Runtime>::MayNotTrade);
	});
}
