// SPDX-License-Identifier: Apache-2.0

//! Locked SOUK and SOUK on hold for others: an escrow is no way around a vote or a vesting schedule.

use super::{
	journeys::{complete, deliver, open_shop, path, place, publish_as, sign, terms, BUYER, PRICE, SELLER},
	*,
};
use crate::configs::assets::PaidToOthers;
use frame_support::assert_noop;
use pallet_conviction_voting::{AccountVote, Conviction, Vote};
use pallet_orders::types::TillSale;
use souk_math::commission::CommissionPlan;
use souk_primitives::{order::LineRequest, shop::Capability, ListingId};
use souk_runtime_common::{
	constants::{
		currency::{EXISTENTIAL_DEPOSIT, UNITS},
		time::DAY_MS,
	},
	locks::{due_and_set, UNDER_HOLDS},
};
use sp_runtime::{Perbill, TokenError};

/// The amount of our lock on an account. It must be the amount that is due.
fn under_holds(who: Sr25519Keyring) -> Balance {
	let (due, set) = due_and_set::<Runtime, PaidToOthers>(&who.to_account_id());
	assert_eq!(due, set);
	set
}

fn free(who: Sr25519Keyring) -> Balance {
	Balances::free_balance(who.to_account_id())
}

/// The SOUK on hold, besides the amount promised to others.
fn other_holds(who: Sr25519Keyring, promised: Balance) -> Balance {
	total(&AssetId::Native, &who.to_account_id()) - free(who) - promised
}

/// Spend the free SOUK of an account down to an amount.
fn keep(who: Sr25519Keyring, amount: Balance) {
	send(who, free(who) - amount).expect("it can be spent");
}

fn send(who: Sr25519Keyring, value: Balance) -> DispatchResult {
	let dest = Sr25519Keyring::Ferdie.to_account_id().into();
	call(who, RuntimeCall::Balances(pallet_balances::Call::transfer_allow_death { dest, value }))
}

/// Submit a referendum.
fn poll() -> u32 {
	use frame_support::traits::StorePreimage;
	let remark = RuntimeCall::System(frame_system::Call::remark { remark: vec![] });
	assert_ok!(call(
		Sr25519Keyring::Alice,
		RuntimeCall::Referenda(pallet_referenda::Call::submit {
			proposal_origin: Box::new(crate::OriginCaller::system(frame_system::RawOrigin::Root)),
			proposal: crate::Preimage::bound(remark).expect("it is small"),
			enactment_moment: frame_support::traits::schedule::DispatchTime::After(0),
		})
	));
	pallet_referenda::ReferendumCount::<Runtime>::get() - 1
}

fn vote(who: Sr25519Keyring, poll_index: u32, balance: Balance) -> DispatchResult {
	let vote = Vote { aye: true, conviction: Conviction::Locked6x };
	let vote = AccountVote::Standard { vote, balance };
	call(who, RuntimeCall::ConvictionVoting(pallet_conviction_voting::Call::vote { poll_index, vote }))
}

/// A listing that pays no commission and takes no returns.
fn listing() -> ListingId {
	let shop = open_shop();
	assert_ok!(call(
		SELLER,
		RuntimeCall::Shops(pallet_shops::Call::add_capability { shop, capability: Capability::Market })
	));
	let mut terms = terms(&AssetId::Native);
	terms.return_window = 0;
	terms.commission = CommissionPlan::Formula { rate: Perbill::zero(), closing: Perbill::zero() };
	publish_as(shop, terms)
}

#[test]
fn should_keep_votes_covered_when_the_free_part_is_spent_during_an_order() {
	on_development(|| {
		let (listing, poll) = (listing(), poll());
		keep(BUYER, 3 * PRICE);
		assert_ok!(vote(BUYER, poll, PRICE));
		assert_eq!(under_holds(BUYER), 0);
		let order = place(listing, &AssetId::Native, 1, &[]);
		assert_eq!(under_holds(BUYER), 2 * PRICE);
		// The SOUK that voted cannot be spent. The deposit on hold may be a part of it. All other SOUK can be spent.
		let rest = free(BUYER) - (PRICE - other_holds(BUYER, PRICE));
		assert_noop!(send(BUYER, rest + 1), TokenError::Frozen);
		assert_ok!(send(BUYER, rest));
		deliver(order, 1);
		if Orders::order_view(order).is_some_and(|order| !order.state.is_final()) {
			complete(order);
		}
		assert_eq!(under_holds(BUYER), 0);
		assert!(total(&AssetId::Native, &BUYER.to_account_id()) >= PRICE, "the vote has its SOUK under it");
	});
}

#[test]
fn should_refuse_to_hold_locked_souk_when_an_order_is_placed() {
	on_development(|| {
		let (listing, poll) = (listing(), poll());
		keep(BUYER, 2 * PRICE);
		assert_ok!(vote(BUYER, poll, 2 * PRICE));
		let order = pallet_orders::Call::place_order {
			lines: vec![LineRequest {
				listing,
				quantity: 1,
				path: Default::default(),
				items: Default::default(),
			}]
			.try_into()
			.expect("one fits"),
			payment: vec![(AssetId::Native, Perbill::one())].try_into().expect("one fits"),
			limits: vec![PRICE].try_into().expect("one fits"),
			fiat: None,
			platform: None,
			mode: souk_primitives::order::OrderMode::Escrow,
			attachment: None,
		};
		assert_noop!(call(BUYER, RuntimeCall::Orders(order)), pallet_orders::Error::<Runtime>::FundsLocked);
	});
}

#[test]
fn should_not_count_an_escrow_when_its_buyer_votes() {
	on_development(|| {
		let (listing, poll) = (listing(), poll());
		keep(BUYER, 3 * PRICE);
		place(listing, &AssetId::Native, 1, &[]);
		let own = total(&AssetId::Native, &BUYER.to_account_id()) - PRICE;
		assert_noop!(
			vote(BUYER, poll, own + 1),
			pallet_conviction_voting::Error::<Runtime>::InsufficientFunds
		);
		assert_ok!(vote(BUYER, poll, own));
		assert_eq!(under_holds(BUYER), own + PRICE);
		assert_noop!(send(BUYER, PRICE), TokenError::Frozen);
	});
}

#[test]
fn should_keep_vesting_souk_when_a_campaign_would_pay_it_out() {
	on_development(|| {
		let listing = listing();
		let (merchant, friend) = (SELLER.to_account_id(), Sr25519Keyring::Dave);
		keep(SELLER, 100 * UNITS);
		let schedule = pallet_vesting::VestingInfo::new(1_000 * UNITS, UNITS / 1_000, System::block_number());
		assert_ok!(call(
			Sr25519Keyring::Alice,
			RuntimeCall::Vesting(pallet_vesting::Call::vested_transfer {
				target: merchant.clone().into(),
				schedule
			})
		));
		let open = |budget: Balance| {
			RuntimeCall::Distribution(pallet_distribution::Call::open_campaign {
				shop: Shops::listing(listing).expect("it is there").shop,
				listings: None,
				asset: AssetId::Native,
				reward: budget,
				budget,
				expires: Timestamp::get() + DAY_MS,
			})
		};
		assert!(call(SELLER, open(1_000 * UNITS)).is_err(), "it would be made of vesting SOUK");
		// A campaign out of SOUK that is not locked can be opened, and it pays.
		assert_ok!(call(SELLER, open(50 * UNITS)));
		assert_eq!(under_holds(SELLER), 1_050 * UNITS);
		// Half of the hundred SOUK that do not vest is promised. Bonds still count towards the lock.
		let rest = 50 * UNITS + other_holds(SELLER, 50 * UNITS);
		assert_noop!(send(SELLER, rest + 1), TokenError::Frozen);
		let sale = TillSale {
			buyer: BUYER.to_account_id(),
			lines: vec![LineRequest {
				listing,
				quantity: 1,
				path: path(listing, &[friend]),
				items: Default::default(),
			}]
			.try_into()
			.expect("one fits"),
			total: None,
			platform: None,
			attachment: None,
			salt: 1,
			expires: Timestamp::get() + DAY_MS,
		};
		let signed = sign(BUYER, &Orders::sale_payload(&merchant, &sale));
		let before = free(friend);
		assert_ok!(call(SELLER, RuntimeCall::Orders(pallet_orders::Call::record_sale { sale, signed })));
		assert_eq!(free(friend) - before, 50 * UNITS);
		assert_eq!(under_holds(SELLER), 0);
		assert!(total(&AssetId::Native, &merchant) >= 1_000 * UNITS, "all that vests is still there");
	});
}

#[test]
fn should_leave_a_buyer_without_a_lock_when_it_only_buys() {
	on_development(|| {
		let listing = listing();
		let order = place(listing, &AssetId::Native, 1, &[]);
		let locks = pallet_balances::Locks::<Runtime>::get(BUYER.to_account_id());
		assert!(locks.iter().all(|lock| lock.id != UNDER_HOLDS));
		// All SOUK that is not on hold can be spent.
		keep(BUYER, EXISTENTIAL_DEPOSIT);
		deliver(order, 1);
	});
}
