// SPDX-License-Identifier: Apache-2.0

//! Orders of which a part is paid outside the chain: what they owe, who says that the part arrived, and what goes back.

use super::{
	journeys::{
		cid, deliver, euros, line, open_shop, publish_as, size, state, terms, wait, BUYER, PRICE, SELLER,
	},
	*,
};
use crate::{Fiat, Prepaid, Rewards};
use frame_support::{assert_noop, BoundedVec};
use pallet_fiat::{Call as FiatCall, Error};
use pallet_orders::{Call as OrdersCall, Error as OrdersError};
use souk_primitives::{
	fiat::{ObligationStage, VouchedCurrencies},
	listing::Price,
	order::{OrderMode, OrderState},
	rewards::Role,
	standing::Standing as _,
	ListingId, OrderId, ShopId,
};
use souk_runtime_common::{
	constants::{currency::UNITS, time::DAY_MS},
	keyless,
	parameters::{fiat::PAYMENT_PERIOD, orders::PAYMENT_TIME},
};
use sp_core::H256;
use sp_runtime::Perbill;

const ATTESTER: Sr25519Keyring = Sr25519Keyring::Dave;
const PLATFORM: Sr25519Keyring = Sr25519Keyring::Ferdie;
/// What ten euros are worth on a development chain.
const TEN_EUROS: Balance = 766 * UNITS / 10;
const BOND: Balance = 1_000 * UNITS;

/// A shop, and a listing that costs [`PRICE`] and ten euros, without promoters. A prepaid account covers one order at a time.
fn offer() -> (ShopId, ListingId) {
	let shop = open_shop();
	let mut mixed = terms(&AssetId::Native);
	mixed.price = Price { token: (AssetId::Native, PRICE), fiat: Some(euros(10)) };
	(mixed.commission, mixed.max_depth, mixed.return_window) = (Default::default(), 0, 0);
	let open = pallet_prepaid::Call::open_account { asset: AssetId::Native, amount: TEN_EUROS * 15 / 100 };
	assert_ok!(call(SELLER, open));
	(shop, publish_as(shop, mixed))
}

fn place(listing: ListingId) -> OrderId {
	let order = pallet_orders::NextOrder::<Runtime>::get();
	let place = OrdersCall::place_order {
		lines: vec![line(listing, 1, &[])].try_into().expect("one fits"),
		payment: vec![(AssetId::Native, Perbill::one())].try_into().expect("one fits"),
		limits: vec![PRICE].try_into().expect("one fits"),
		fiat: Some(euros(10)),
		platform: Some(PLATFORM.to_account_id()),
		mode: OrderMode::Escrow,
		attachment: None,
	};
	assert_ok!(call(BUYER, place));
	order
}

fn accept(order: OrderId) -> DispatchResult {
	call(SELLER, OrdersCall::accept_order { order, size: size(order) })
}

/// The shop accepts the word of an attester for payments in euros.
fn vouch(shop: ShopId) {
	let register = FiatCall::register_attester {
		contact: cid(5),
		currencies: VouchedCurrencies::truncate_from(vec![euros(1).currency]),
		bond: BOND,
	};
	assert_ok!(call(ATTESTER, register));
	let attesters = BoundedVec::truncate_from(vec![ATTESTER.to_account_id()]);
	assert_ok!(call(SELLER, FiatCall::accept_attesters { shop, attesters }));
}

/// An order whose payment an attester vouches for, and that its seller then calls off.
fn owing(listing: ListingId) -> u64 {
	let order = place(listing);
	assert_ok!(accept(order));
	assert_ok!(call(ATTESTER, FiatCall::attest_payment { order, evidence: H256([1; 32]) }));
	let id = pallet_fiat::NextObligation::<Runtime>::get();
	assert_ok!(call(SELLER, OrdersCall::cancel_order { order, size: size(order) }));
	assert_eq!(state(order), OrderState::Cancelled);
	id
}

fn funds(who: Sr25519Keyring) -> Balance {
	total(&AssetId::Native, &who.to_account_id())
}

/// An escrow of the smallest part of the price evaded the fees of the rest.
#[test]
fn should_owe_fees_of_both_parts_when_a_part_is_paid_outside() {
	on_development(|| {
		let (_, listing) = offer();
		let pots = || {
			[keyless::ExperiencePool::get(), keyless::Commune::get()].map(|pot| total(&AssetId::Native, &pot))
		};
		let (before, had) = (pots(), funds(PLATFORM));
		let order = place(listing);
		deliver(order, 1);
		assert_eq!(state(order), OrderState::Completed);
		let whole = PRICE + TEN_EUROS;
		let after = pots();
		assert_eq!(after[0] - before[0], whole * 9 / 100);
		assert_eq!(after[1] - before[1], whole * 6 / 1_000);
		// What is not the pool's of 15 %, less the commune's.
		assert_eq!(funds(PLATFORM) - had, whole * 54 / 1_000);
		assert_eq!(Prepaid::account_view(&SELLER.to_account_id()).expect("it is open").reserved, 0);
		assert!(Fiat::leg_view(order).is_none());
	});
}

#[test]
fn should_not_accept_a_part_outside_that_nobody_pays_fees_for() {
	on_development(|| {
		let (_, listing) = offer();
		let order = place(listing);
		assert_ok!(call(SELLER, pallet_prepaid::Call::withdraw { amount: 1 }));
		assert_noop!(accept(order), pallet_prepaid::Error::<Runtime>::NotCovered);
	});
}

#[test]
fn should_owe_back_what_an_attester_saw_arrive_when_the_order_is_called_off() {
	on_development(|| {
		let (shop, listing) = offer();
		vouch(shop);
		let had = funds(BUYER);
		let id = owing(listing);
		assert!(funds(BUYER) > had - UNITS, "the escrow is back");
		let locked = Fiat::attester_view(ATTESTER.to_account_id()).expect("it is one").locked;
		assert_eq!(locked, TEN_EUROS * 125 / 100, "what the leg is worth, and a quarter");
		let debt = Fiat::obligation_view(id).expect("it is owed");
		assert_eq!((debt.debtor, debt.creditor), (SELLER.to_account_id(), BUYER.to_account_id()));
		assert_eq!((debt.amount, debt.stage), (euros(10), ObligationStage::Owed));
		// Both sign it off.
		assert_ok!(call(SELLER, FiatCall::state_paid { id, evidence: H256([2; 32]) }));
		assert_noop!(call(SELLER, FiatCall::acknowledge { id }), Error::<Runtime>::NotCreditor);
		assert_ok!(call(BUYER, FiatCall::acknowledge { id }));
		assert!(Fiat::obligation_view(id).is_none());
	});
}

#[test]
fn should_cost_credit_and_the_right_to_sell_so_to_keep_what_is_owed() {
	on_development(|| {
		let (shop, listing) = offer();
		vouch(shop);
		let credit = || Rewards::credit(&SELLER.to_account_id(), Role::Seller);
		deliver(place(listing), 1);
		assert_eq!(credit(), 1);
		// The first order took its fees out of the account.
		assert_ok!(call(SELLER, pallet_prepaid::Call::top_up { amount: TEN_EUROS * 30 / 100 }));
		let id = owing(listing);
		let mark = || call(PLATFORM, FiatCall::mark_overdue { id });
		assert_noop!(mark(), Error::<Runtime>::DeadlineNotPassed);
		wait(PAYMENT_PERIOD + DAY_MS);
		assert_ok!(mark());
		assert_eq!(credit(), 0);
		let next = place(listing);
		assert_noop!(accept(next), Error::<Runtime>::Overdue);
		// It can sell so again once it has paid.
		assert_ok!(call(BUYER, FiatCall::acknowledge { id }));
		assert_ok!(accept(next));
	});
}

#[test]
fn should_end_an_order_whose_part_outside_was_not_paid_in_time() {
	on_development(|| {
		let (_, listing) = offer();
		let order = place(listing);
		assert_ok!(accept(order));
		let cancel = || call(BUYER, OrdersCall::cancel_unpaid { order, size: size(order) });
		assert_noop!(cancel(), OrdersError::<Runtime>::PaymentNotLapsed);
		wait(PAYMENT_TIME);
		assert_ok!(cancel());
		assert_eq!(state(order), OrderState::Cancelled);
		assert_eq!(Prepaid::account_view(&SELLER.to_account_id()).expect("it is open").reserved, 0);
		assert_eq!(pallet_fiat::NextObligation::<Runtime>::get(), 0, "nobody paid, so nothing is owed");
	});
}
