// SPDX-License-Identifier: Apache-2.0

use super::*;
use codec::Encode;
use souk_primitives::{
	content::Cid,
	order::LineRequest,
	signed::{genesis, Signed},
};
use sp_core::H256;
use sp_keyring::Sr25519Keyring;
use sp_runtime::MultiSignature;

const CUSTOMER: Sr25519Keyring = Sr25519Keyring::Ferdie;

fn sale() -> TillSale<AccountId, MockPath> {
	TillSale {
		buyer: CUSTOMER.to_account_id(),
		lines: lines(vec![
			LineRequest {
				items: BoundedVec::truncate_from(vec![serial("A")]),
				..line(0, 2, &PROMOTERS[..1])
			},
			line(0, 1, &[]),
		]),
		total: Some(usd(2_599)),
		platform: Some(acc(PLATFORM)),
		attachment: Some(Cid::raw([3; 32])),
		salt: 1,
		expires: Orders::now() + HOUR,
	}
}

fn sign_as(sale: &TillSale<AccountId, MockPath>, wrapped: bool) -> Signed<MultiSignature> {
	let payload = Orders::sale_payload(&acc(SELLER), sale);
	Signed { wrapped, signature: CUSTOMER.sign(&payload.bytes(wrapped)).into() }
}

fn sign(sale: &TillSale<AccountId, MockPath>) -> Signed<MultiSignature> {
	sign_as(sale, false)
}

#[test]
fn should_record_a_final_order_when_the_buyer_signed() {
	build_and_execute(|| {
		Campaign::put((5, 1));
		let sale = sale();
		assert_ok!(Orders::record_sale(by(SELLER), sale.clone(), sign(&sale)));
		let view = Orders::order_view(0).unwrap();
		assert_eq!(
			(view.state, view.mode, view.deadline),
			(OrderState::Completed, OrderMode::Attested, None)
		);
		assert_eq!((view.fiat, view.platform), (Some(usd(2_599)), Some(acc(PLATFORM))));
		assert_eq!(view.lines[0].campaign, Some(5));
		assert_eq!(stock(0), 997);
		assert_eq!(Shops::get(0).unwrap().1, 0);
		assert_eq!(
			events(),
			vec![
				Event::SaleRecorded {
					order: 0,
					shop: 0,
					seller: acc(SELLER),
					buyer: CUSTOMER.to_account_id(),
					total: Some(usd(2_599)),
				},
				Event::CampaignsEngaged { order: 0, lines: BoundedVec::truncate_from(vec![(0, 5)]) }
			]
		);
		let told = ListenersTold::get();
		assert_eq!((told[0].kept, told[0].items.clone(), told[0].amounts.len()), (2, vec![serial("A")], 0));
		assert_eq!(PromotionTold::get().len(), 1);
	});
}

#[test]
fn should_record_when_a_wallet_wrapped_the_payload() {
	build_and_execute(|| {
		let sale = sale();
		let signed = sign_as(&sale, true);
		assert_ok!(Orders::record_sale(by(SELLER), sale, signed));
	});
}

#[test]
fn should_fail_when_the_signature_is_over_the_other_form() {
	build_and_execute(|| {
		let sale = sale();
		for wrapped in [false, true] {
			let signed = Signed { wrapped: !wrapped, ..sign_as(&sale, wrapped) };
			assert_noop!(Orders::record_sale(by(SELLER), sale.clone(), signed), Error::<Test>::BadSignature);
		}
	});
}

/// Wallets and tills build these bytes themselves, so they must never change.
#[test]
fn should_sign_context_chain_seller_and_sale_when_encoded() {
	build_and_execute(|| {
		frame_system::BlockHash::<Test>::insert(0, H256::repeat_byte(5));
		let sale = sale();
		let payload = Orders::sale_payload(&acc(SELLER), &sale);
		let mut bytes = b"souk:till-sale:1".to_vec();
		bytes.extend([5; 32]);
		bytes.extend([SELLER; 32]);
		bytes.extend(sale.encode());
		assert_eq!(payload.bytes(false), bytes);
		assert_eq!(payload.bytes(true), [&b"<Bytes>"[..], &bytes, b"</Bytes>"].concat());
		assert_eq!(payload.hash(), H256(sp_io::hashing::blake2_256(&bytes)));
		assert_eq!(genesis::<Test>(), H256::repeat_byte(5));
	});
}

#[test]
fn should_fail_when_the_signature_is_for_something_else() {
	build_and_execute(|| {
		let sale = sale();
		let signed = sign(&sale);
		let dearer = TillSale { total: Some(usd(9_999)), ..sale.clone() };
		let more = TillSale { lines: lines(vec![line(0, 9, &[])]), ..sale.clone() };
		let longer = TillSale { expires: sale.expires + 1, ..sale.clone() };
		let other = TillSale { buyer: acc(BUYER), ..sale.clone() };
		for forged in [dearer, more, longer, other] {
			assert_noop!(
				Orders::record_sale(by(SELLER), forged, signed.clone()),
				Error::<Test>::BadSignature
			);
		}
		// A signature given to one seller is good for no other, even the shop's next owner.
		Shops::insert(0, (acc(OTHER_SELLER), 0));
		assert_noop!(
			Orders::record_sale(by(OTHER_SELLER), sale.clone(), signed.clone()),
			Error::<Test>::BadSignature
		);
		assert_noop!(Orders::record_sale(by(SELLER), sale.clone(), signed), Error::<Test>::OfferChanged);
		// Nor for the old owner, even if the buyer signed for what the shop offers now.
		let now = TillSale { lines: lines(vec![line(0, 2, &[])]), ..sale };
		let signed = sign(&now);
		assert_noop!(Orders::record_sale(by(SELLER), now, signed), Error::<Test>::NotShopOwner);
	});
}

#[test]
fn should_fail_when_the_signature_is_for_another_chain() {
	build_and_execute(|| {
		let sale = sale();
		let mut payload = Orders::sale_payload(&acc(SELLER), &sale);
		payload.chain = Default::default();
		let signed = Signed { wrapped: false, signature: CUSTOMER.sign(&payload.bytes(false)).into() };
		assert_noop!(Orders::record_sale(by(SELLER), sale, signed), Error::<Test>::BadSignature);
	});
}

#[test]
fn should_fail_when_recorded_before() {
	build_and_execute(|| {
		let sale = sale();
		let signed = sign(&sale);
		assert_ok!(Orders::record_sale(by(SELLER), sale.clone(), signed.clone()));
		assert_noop!(Orders::record_sale(by(SELLER), sale.clone(), signed), Error::<Test>::AlreadyRecorded);
		let again = TillSale { salt: 2, ..sale };
		let signed = sign(&again);
		assert_ok!(Orders::record_sale(by(SELLER), again, signed));
	});
}

#[test]
fn should_never_be_recorded_twice_when_the_record_is_pruned() {
	build_and_execute(|| {
		Retention::set(1);
		let sale = sale();
		let signed = sign(&sale);
		assert_ok!(Orders::record_sale(by(SELLER), sale.clone(), signed.clone()));
		let prune = || Orders::prune_orders(by(STRANGER), vec![0].try_into().unwrap());
		pass(HOUR - 1);
		assert_noop!(prune(), Error::<Test>::NotPrunable);
		assert_noop!(
			Orders::record_sale(by(SELLER), sale.clone(), signed.clone()),
			Error::<Test>::AlreadyRecorded
		);
		pass(1);
		assert_ok!(prune());
		assert_eq!(crate::RecordedSales::<Test>::iter().count(), 0);
		assert_noop!(Orders::record_sale(by(SELLER), sale, signed), Error::<Test>::SaleExpired);
	});
}

#[test]
fn should_fail_when_expiry_is_out_of_bounds() {
	build_and_execute(|| {
		let late = TillSale { expires: Orders::now(), ..sale() };
		let signed = sign(&late);
		assert_noop!(Orders::record_sale(by(SELLER), late, signed), Error::<Test>::SaleExpired);
		for expires in [Orders::now() + SaleLife::get() + 1, u64::MAX] {
			let long = TillSale { expires, ..sale() };
			let signed = sign(&long);
			assert_noop!(Orders::record_sale(by(SELLER), long, signed), Error::<Test>::ExpiryTooFar);
		}
	});
}

#[test]
fn should_fail_when_lines_are_wrong() {
	build_and_execute(|| {
		let changed = LineRequest { offer: H256::repeat_byte(1), ..line(0, 1, &[]) };
		for (wrong, error) in [
			(vec![], Error::<Test>::NoLines.into()),
			(vec![changed], Error::<Test>::OfferChanged.into()),
			(vec![line(77, 1, &[])], Error::<Test>::ListingNotFound.into()),
			(vec![line(0, 0, &[])], Error::<Test>::ZeroQuantity.into()),
			(vec![line(0, 1, &PROMOTERS)], DispatchError::Other("path too deep")),
			(vec![line(0, 1, &[FORGER])], DispatchError::Other("bad path")),
			(vec![line(0, 1_001, &[])], DispatchError::Other("out of stock")),
		] {
			let wrong = TillSale { lines: lines(wrong), ..sale() };
			let signed = sign(&wrong);
			assert_noop!(Orders::record_sale(by(SELLER), wrong, signed), error);
		}
	});
}
