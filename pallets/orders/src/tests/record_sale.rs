// SPDX-License-Identifier: Apache-2.0

use super::*;
use codec::Encode;
use souk_primitives::{content::Cid, order::LineRequest};
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

fn sign(sale: &TillSale<AccountId, MockPath>) -> MultiSignature {
	CUSTOMER.sign(&Orders::sale_payload(&acc(SELLER), sale).encode()).into()
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
		let told = EverybodyTold::get();
		assert_eq!((told[0].kept, told[0].items.clone(), told[0].amounts.len()), (2, vec![serial("A")], 0));
		assert_eq!(PromotionTold::get().len(), 1);
	});
}

#[test]
fn should_record_when_a_wallet_wrapped_the_payload() {
	build_and_execute(|| {
		let sale = sale();
		let signature = CUSTOMER.sign(&Orders::sale_payload(&acc(SELLER), &sale).wrapped());
		assert_ok!(Orders::record_sale(by(SELLER), sale, signature.into()));
	});
}

#[test]
fn should_fail_when_the_signature_is_for_something_else() {
	build_and_execute(|| {
		let signed = sale();
		let signature = sign(&signed);
		let dearer = TillSale { total: Some(usd(9_999)), ..signed.clone() };
		let more = TillSale { lines: lines(vec![line(0, 9, &[])]), ..signed.clone() };
		let longer = TillSale { expires: signed.expires + 1, ..signed.clone() };
		let other = TillSale { buyer: acc(BUYER), ..signed.clone() };
		for forged in [dearer, more, longer, other] {
			assert_noop!(
				Orders::record_sale(by(SELLER), forged, signature.clone()),
				Error::<Test>::BadSignature
			);
		}
		// A signature given to one seller is nothing to another, even the shop's next owner.
		Shops::insert(0, (acc(OTHER_SELLER), 0));
		assert_noop!(
			Orders::record_sale(by(OTHER_SELLER), signed.clone(), signature.clone()),
			Error::<Test>::BadSignature
		);
		assert_noop!(Orders::record_sale(by(SELLER), signed, signature), Error::<Test>::NotShopOwner);
	});
}

#[test]
fn should_fail_when_the_signature_is_for_another_chain() {
	build_and_execute(|| {
		let sale = sale();
		let mut payload = Orders::sale_payload(&acc(SELLER), &sale);
		payload.chain = Default::default();
		let signature = CUSTOMER.sign(&payload.encode());
		assert_noop!(Orders::record_sale(by(SELLER), sale, signature.into()), Error::<Test>::BadSignature);
	});
}

#[test]
fn should_fail_when_recorded_before() {
	build_and_execute(|| {
		let sale = sale();
		let signature = sign(&sale);
		assert_ok!(Orders::record_sale(by(SELLER), sale.clone(), signature.clone()));
		assert_noop!(
			Orders::record_sale(by(SELLER), sale.clone(), signature),
			Error::<Test>::AlreadyRecorded
		);
		let again = TillSale { salt: 2, ..sale };
		let signature = sign(&again);
		assert_ok!(Orders::record_sale(by(SELLER), again, signature));
	});
}

#[test]
fn should_never_be_recorded_twice_when_the_record_is_pruned() {
	build_and_execute(|| {
		Retention::set(1);
		let sale = sale();
		let signature = sign(&sale);
		assert_ok!(Orders::record_sale(by(SELLER), sale.clone(), signature.clone()));
		let prune = || Orders::prune_orders(by(STRANGER), vec![0].try_into().unwrap());
		pass(HOUR - 1);
		assert_noop!(prune(), Error::<Test>::NotPrunable);
		assert_noop!(
			Orders::record_sale(by(SELLER), sale.clone(), signature.clone()),
			Error::<Test>::AlreadyRecorded
		);
		pass(1);
		assert_ok!(prune());
		assert_eq!(crate::RecordedSales::<Test>::iter().count(), 0);
		assert_noop!(Orders::record_sale(by(SELLER), sale, signature), Error::<Test>::SaleExpired);
	});
}

#[test]
fn should_fail_when_expiry_is_out_of_bounds() {
	build_and_execute(|| {
		let late = TillSale { expires: Orders::now(), ..sale() };
		let signature = sign(&late);
		assert_noop!(Orders::record_sale(by(SELLER), late, signature), Error::<Test>::SaleExpired);
		for expires in [Orders::now() + SaleLife::get() + 1, u64::MAX] {
			let long = TillSale { expires, ..sale() };
			let signature = sign(&long);
			assert_noop!(Orders::record_sale(by(SELLER), long, signature), Error::<Test>::ExpiryTooFar);
		}
	});
}

#[test]
fn should_fail_when_lines_are_wrong() {
	build_and_execute(|| {
		for (wrong, error) in [
			(vec![], Error::<Test>::NoLines.into()),
			(vec![line(77, 1, &[])], Error::<Test>::ListingNotFound.into()),
			(vec![line(0, 0, &[])], Error::<Test>::ZeroQuantity.into()),
			(vec![line(0, 1, &PROMOTERS)], Error::<Test>::PathTooDeep.into()),
			(vec![line(0, 1, &[FORGER])], DispatchError::Other("bad path")),
			(vec![line(0, 1_001, &[])], DispatchError::Other("out of stock")),
		] {
			let wrong = TillSale { lines: lines(wrong), ..sale() };
			let signature = sign(&wrong);
			assert_noop!(Orders::record_sale(by(SELLER), wrong, signature), error);
		}
	});
}
