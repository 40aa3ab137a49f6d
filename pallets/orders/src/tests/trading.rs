// SPDX-License-Identifier: Apache-2.0

//! What the standing of the parties and the verification of the shop change: who may begin a sale, how many orders a shop
//! accepts, and what the seller puts up in a dispute. Orders that run go on.

use super::*;
use souk_primitives::{api::PreviewError, order::LineRequest, signed::Signed};
use sp_keyring::Sr25519Keyring;

fn bar(who: u8) {
	Barred::insert(acc(who), ());
}

fn try_to_place(mode: OrderMode) -> Result<u64, DispatchError> {
	place_for(BUYER, vec![line(0, 1, &[])], pay_in(SOUK), mode)
}

#[test]
fn should_not_place_when_a_party_may_not_trade() {
	for mode in [OrderMode::Escrow, OrderMode::Attested] {
		build_and_execute(|| {
			bar(SELLER);
			assert_noop!(try_to_place(mode), Error::<Test>::SellerMayNotTrade);
			bar(BUYER);
			assert_noop!(try_to_place(mode), Error::<Test>::BuyerMayNotTrade);
			Barred::remove(acc(SELLER));
			assert_noop!(try_to_place(mode), Error::<Test>::BuyerMayNotTrade);
			Barred::remove(acc(BUYER));
			assert_ok!(try_to_place(mode));
		});
	}
}

#[test]
fn should_not_accept_when_the_seller_was_barred_meanwhile() {
	for mode in [OrderMode::Escrow, OrderMode::Attested] {
		build_and_execute(|| {
			let id = try_to_place(mode).unwrap();
			bar(SELLER);
			assert_noop!(Orders::accept_order(by(SELLER), id, size(id)), Error::<Test>::SellerMayNotTrade);
			// The buyer was not asked again, and has its money back.
			assert_ok!(Orders::decline_order(by(SELLER), id, size(id)));
			assert_eq!(total(BUYER, SOUK), RICH);
		});
	}
}

#[test]
fn should_go_on_when_an_order_runs() {
	build_and_execute(|| {
		let id = place_at(OrderState::Accepted);
		bar(SELLER);
		bar(BUYER);
		assert_ok!(Orders::name_services(by(SELLER), id, services(&[(STRANGER, 5)])));
		assert_ok!(Orders::ship_order(by(SELLER), id, ship_all(id), false, parcel(), size(id)));
		assert_ok!(Orders::confirm_delivery(by(BUYER), id, size(id)));
		assert_ok!(Orders::complete_order(by(BUYER), id, size(id)));
	});
}

/// The sale number `salt` of shop 0 that Ferdie signs.
fn record(salt: u64) -> DispatchResultWithPostInfo {
	let sale = TillSale {
		buyer: Sr25519Keyring::Ferdie.to_account_id(),
		lines: lines(vec![LineRequest { quantity: 1, ..line(0, 1, &[]) }]),
		total: None,
		platform: None,
		attachment: None,
		salt,
		expires: Orders::now() + 1,
	};
	let signature =
		Sr25519Keyring::Ferdie.sign(&Orders::sale_payload(&acc(SELLER), &sale).bytes(false)).into();
	Orders::record_sale(by(SELLER), sale, Signed { wrapped: false, signature })
}

#[test]
fn should_not_record_a_sale_when_a_party_may_not_trade() {
	build_and_execute(|| {
		bar(SELLER);
		assert_noop!(record(1), Error::<Test>::SellerMayNotTrade);
		Barred::insert(Sr25519Keyring::Ferdie.to_account_id(), ());
		assert_noop!(record(1), Error::<Test>::BuyerMayNotTrade);
		Barred::remove(acc(SELLER));
		Barred::remove(Sr25519Keyring::Ferdie.to_account_id());
		assert_ok!(record(1));
	});
}

#[test]
fn should_show_no_preview_when_the_seller_may_not_trade() {
	build_and_execute(|| {
		assert!(Orders::preview_split(0, 1, vec![], None).is_ok());
		bar(SELLER);
		assert_eq!(Orders::preview_split(0, 1, vec![], None), Err(PreviewError::SellerMayNotTrade));
	});
}

#[test]
fn should_accept_no_more_than_the_shop_may_when_it_sells() {
	build_and_execute(|| {
		MostAccepted::set(2);
		let ids = [0; 3].map(|_| place_at(OrderState::Placed));
		assert_ok!(Orders::accept_order(by(SELLER), ids[0], size(ids[0])));
		assert_ok!(record(1));
		assert_eq!(Accepted::get(0), 2);
		assert_noop!(Orders::accept_order(by(SELLER), ids[1], size(ids[1])), "no more today");
		assert_noop!(record(2), "no more today");
		// Placing does not count, so no competitor uses the day up.
		MostAccepted::set(3);
		assert_ok!(Orders::accept_order(by(SELLER), ids[1], size(ids[1])));
	});
}

/// A seller whose shop is verified puts up less for the procedure. The deposit for the damage is the buyer's, and stays.
#[test]
fn should_put_up_less_when_the_shop_is_verified() {
	build_and_execute(|| {
		SellerPart::set(Perbill::from_percent(34));
		let id = place(vec![line(0, 1, &[])]);
		// Both sides know the price when the order is placed.
		SellerPart::set(Perbill::one());
		bring_to(id, OrderState::Shipped);
		assert_eq!(Orders::dispute_cost(id).unwrap().souk, 300);
		assert_ok!(Orders::dispute_order(by(BUYER), id, proof()));
		let view = Orders::dispute_view(id).unwrap();
		assert_eq!((view.buyer.souk, view.seller.souk), (300, 102));
		assert_eq!((view.buyer.amounts, view.seller.amounts), (vec![1_000], vec![1_000]));
		assert_ok!(Orders::answer_dispute(by(SELLER), id, proof(), size(id)));
		assert_eq!((staked(BUYER, SOUK), staked(SELLER, SOUK)), (1_300, 1_102));
		assert_ok!(Orders::rule_order(by(ARBITER), id, 10_000, size(id)));
		// The seller loses both: 1 000 to the buyer, and 102 to the treasury.
		assert_eq!(total(TREASURY, SOUK), RICH + 102);
		assert_eq!(total(SELLER, SOUK), RICH - 1_102);
	});
}

#[test]
fn should_show_the_sellers_price_when_only_the_seller_can_dispute() {
	build_and_execute(|| {
		SellerPart::set(Perbill::from_percent(50));
		let id = place_at(OrderState::ReturnRequested);
		assert_eq!(Orders::dispute_cost(id).unwrap().souk, 150);
		assert_ok!(Orders::dispute_order(by(SELLER), id, proof()));
		assert_eq!(staked(SELLER, SOUK), 1_000 + 150);
	});
}
