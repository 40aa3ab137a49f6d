// SPDX-License-Identifier: Apache-2.0

//! The part of a price that is paid outside the chain: how long it is good, when it begins and ends, and what it owes.

use super::{ends::ENDS, *};
use crate::weights::WeightInfo;
use souk_primitives::{
	fiat::FiatLegs,
	prepaid::PrepaidFees,
	signed::Signed,
	standing::{Standing, Verified},
	traits::Promotion,
	OrderId,
};
use sp_keyring::Sr25519Keyring;

/// Offer something at 10 000 SOUK and 799 cents.
fn offer_both() {
	let mut both = terms();
	both.price.fiat = Some(usd(799));
	list(1, both);
}

/// An order of two units at 10 000 SOUK and 799 cents each.
fn placed(mode: OrderMode) -> OrderId {
	offer_both();
	place_for(BUYER, vec![line(1, 2, &PROMOTERS[..2])], pay_in(SOUK), mode).unwrap()
}

const MODES: [OrderMode; 2] = [OrderMode::Escrow, OrderMode::Attested];

#[test]
fn should_be_good_for_a_while_when_placed() {
	for mode in MODES {
		build_and_execute(|| {
			let id = placed(mode);
			let ends = Orders::now() + QuoteTime::get();
			assert_eq!(Orders::order_view(id).unwrap().quote_ends, Some(ends));
			assert_eq!(RunningParts::get(id), None);
			pass(QuoteTime::get());
			assert_noop!(Orders::accept_order(by(SELLER), id, size(id)), Error::<Test>::QuoteEnded);
			// The buyer is not bound by an offer that is over, and neither is the seller.
			assert_ok!(Orders::cancel_order(by(BUYER), id, size(id)));
			assert!(WentBack::get().is_empty());
			let id = placed(mode);
			pass(QuoteTime::get() - 1);
			assert_ok!(Orders::accept_order(by(SELLER), id, size(id)));
		});
	}
}

/// The buyer agreed to the time to pay when it placed the order.
#[test]
fn should_begin_with_the_time_to_pay_when_the_seller_accepts() {
	for mode in MODES {
		build_and_execute(|| {
			let id = placed(mode);
			PaymentTime::set(9 * HOUR);
			pass(HOUR);
			let done = Orders::accept_order(by(SELLER), id, size(id)).unwrap();
			let quote_ends = Orders::now() + HOUR;
			let leg = RunningParts::get(id).unwrap();
			assert_eq!((leg.shop, leg.buyer, leg.seller), (0, acc(BUYER), acc(SELLER)));
			assert_eq!((leg.amount, leg.quote_ends), (usd(1_598), quote_ends));
			assert_eq!(Orders::order_view(id).unwrap().quote_ends, Some(quote_ends));
			let mut weight = Orders::accept_weight(0, 1, true);
			if mode == OrderMode::Attested {
				// Its line is taken now, and there is no campaign for it.
				weight =
					Orders::accept_weight(1, 1, true) - MockPromotion::engage_weight() + MockPromotion::LOOK;
			}
			assert_eq!(done.actual_weight, Some(weight));
		});
	}
}

#[test]
fn should_begin_with_nothing_when_there_is_no_fiat_part() {
	for mode in MODES {
		build_and_execute(|| {
			let mut free = terms();
			free.price.fiat = Some(usd(0));
			list(1, free);
			for listing in [0, 1] {
				let id = place_for(BUYER, vec![line(listing, 1, &[])], pay_in(SOUK), mode).unwrap();
				assert_eq!(Orders::order_view(id).unwrap().quote_ends, None);
				// It is good as long as the seller may answer.
				pass(QuoteTime::get());
				bring_to(id, OrderState::Completed);
				assert_eq!(ListenersTold::get().pop().unwrap().fiat_kept, Perbill::one());
			}
			assert!(WentBack::get().is_empty());
		});
	}
}

#[test]
fn should_not_begin_when_the_seller_owes_others() {
	for mode in MODES {
		build_and_execute(|| {
			Covers::set(Some(Balance::MAX));
			let id = placed(mode);
			RefusesLegs::set(true);
			assert_noop!(Orders::accept_order(by(SELLER), id, size(id)), DispatchError::Other("owes others"));
			RefusesLegs::set(false);
			assert_ok!(Orders::accept_order(by(SELLER), id, size(id)));
		});
	}
}

/// What was paid at a counter needs no confirmation.
#[test]
fn should_not_begin_at_a_till() {
	build_and_execute(|| {
		offer_both();
		let sale = TillSale {
			buyer: Sr25519Keyring::Ferdie.to_account_id(),
			lines: lines(vec![line(1, 1, &[])]),
			total: Some(usd(799)),
			platform: None,
			attachment: None,
			salt: 0,
			expires: Orders::now() + 1,
		};
		let signature = Sr25519Keyring::Ferdie.sign(&Orders::sale_payload(&acc(SELLER), &sale).bytes(false));
		let signed = Signed { wrapped: false, signature: signature.into() };
		assert_ok!(Orders::record_sale(by(SELLER), sale, signed));
		assert!(RunningParts::iter().next().is_none() && WentBack::get().is_empty());
		assert_eq!(Orders::order_view(0).unwrap().quote_ends, None);
		assert_eq!(ListenersTold::get()[0].fiat_kept, Perbill::one());
	});
}

/// Fees are owed on the whole price, whichever part is paid where.
#[test]
fn should_reserve_for_the_fiat_part_alone_when_the_rest_is_held() {
	build_and_execute(|| {
		Covers::set(Some(1_597));
		let id = placed(OrderMode::Escrow);
		assert_noop!(Orders::accept_order(by(SELLER), id, size(id)), DispatchError::Other("not covered"));
		Covers::set(Some(1_598));
		assert_ok!(Orders::accept_order(by(SELLER), id, size(id)));
		assert_eq!(ReservedFees::get(id), Some(vec![(0, 1_598)]));
	});
}

/// Who sells for tokens alone pays and waits for nothing that is new.
#[test]
fn should_weigh_nothing_more_when_there_is_no_fiat_part() {
	build_and_execute(|| {
		Covers::set(Some(Balance::MAX));
		let id = place_at(OrderState::Placed);
		let accepted = Orders::accept_order(by(SELLER), id, size(id)).unwrap().actual_weight.unwrap();
		assert_eq!(
			accepted,
			<() as WeightInfo>::accept_order(0) + MockStanding::weight() + MockVerified::weight()
		);
		// Nor does it need a size.
		let id = place_at(OrderState::Placed);
		assert_ok!(Orders::accept_order(by(SELLER), id, Default::default()));
		assert_ok!(Orders::ship_order(by(SELLER), id, ship_all(id), false, parcel(), size(id)));
		assert_ok!(Orders::confirm_delivery(by(BUYER), id, size(id)));
		let ended = Orders::complete_order(by(BUYER), id, size(id)).unwrap().actual_weight.unwrap();
		offer_both();
		let both = placed(OrderMode::Escrow);
		bring_to(both, OrderState::Delivered);
		let more =
			Orders::complete_order(by(BUYER), both, size(both)).unwrap().actual_weight.unwrap() - ended;
		// What the prepaid account pays, the end of the fiat part, and one asset more to tell of.
		let asset = heard(2, 2) - heard(1, 2);
		assert_eq!(more, MockPrepaid::settle_weight(1, 2) + MockFiat::close_weight() + asset);
	});
}

/// A fiat part that is paid in another asset than the token part is told beside it.
#[test]
fn should_tell_of_both_parts() {
	build_and_execute(|| {
		Covers::set(Some(Balance::MAX));
		bring_to(placed(OrderMode::Escrow), OrderState::Completed);
		let told = &ListenersTold::get()[0];
		// 15 % of which two fifths are the platform's, and a fifth for the promoters.
		assert_eq!(
			told.amounts,
			[(SOUK, 20_000, 20_000, 1_800, vec![2_000, 2_000]), (TIME, 1_598, 1_598, 144, vec![159, 160]),]
		);
		assert_eq!((told.commune.clone(), told.platform.clone()), (vec![120, 9], vec![1_080, 86]));
		assert_eq!(PromotionTold::get()[0].amounts, told.amounts);
		// The chain moved the token part alone.
		assert_eq!(total(PROMOTERS[0], SOUK), RICH + 2_000);
	});
}

/// What a promoter could not receive it has not earned, of either part on its own.
#[test]
fn should_tell_of_no_commission_that_did_not_arrive() {
	build_and_execute(|| {
		Covers::set(Some(Balance::MAX));
		Unpaid::set(Some(PROMOTERS[1]));
		bring_to(placed(OrderMode::Escrow), OrderState::Completed);
		let told = &ListenersTold::get()[0];
		assert_eq!(told.amounts[0].4, [2_000, 2_000]);
		assert_eq!(told.amounts[1].4, [159, 0]);
	});
}

/// Goodwill in tokens does not undo the part that was paid outside.
#[test]
fn should_still_be_a_sale_when_the_token_part_went_back() {
	build_and_execute(|| {
		Covers::set(Some(Balance::MAX));
		let id = placed(OrderMode::Escrow);
		bring_to(id, OrderState::Delivered);
		assert_ok!(Orders::refund_part(by(SELLER), id, 0, amounts(&[20_000]), size(id)));
		assert_ok!(Orders::complete_order(by(BUYER), id, size(id)));
		let told = &ListenersTold::get()[0];
		assert_eq!((told.kept, told.amounts[0].2, told.amounts[1].2), (2, 0, 1_598));
		assert_eq!(WentBack::get(), [(id, 0)]);
	});
}

/// By a word of its own a seller is not rid of what it owes. The two sides sign it off.
#[test]
fn should_owe_as_much_back_whatever_the_seller_alone_records() {
	for end in &ENDS {
		let back = |recorded: Balance| {
			let mut back = 0;
			build_and_execute(|| {
				offer_both();
				let id = place_for(BUYER, vec![line(1, 3, &[])], pay_in(SOUK), OrderMode::Escrow).unwrap();
				if recorded > 0 {
					// As if it had been recorded on the way.
					crate::Orders::<Test>::mutate_extant(id, |order| order.fiat_refunded = recorded);
				}
				(end.run)(id);
				let obligations = WentBack::get();
				assert_eq!(obligations.len(), 1, "{}: a fiat part ends once", end.name);
				back = obligations[0].1;
				let whole = 3 * 799;
				let kept = Perbill::from_rational(whole - back.max(recorded), whole);
				assert_eq!(ListenersTold::get()[0].fiat_kept, kept, "{}", end.name);
			});
			back
		};
		assert_eq!(back(0), back(2_397), "{}", end.name);
	}
}

/// A ruling is of both parts alike: the arbiter sees one order.
#[test]
fn should_split_the_fiat_part_as_the_escrow_when_ruled() {
	for (points, back) in [(0, 0), (2_500, 399), (9_999, 1_597), (10_000, 1_598)] {
		build_and_execute(|| {
			let id = placed(OrderMode::Escrow);
			bring_to(id, OrderState::Disputed);
			assert_ok!(Orders::rule_order(by(ARBITER), id, points, size(id)));
			assert_eq!(WentBack::get(), [(id, back)]);
		});
	}
}

/// An order of several lines owes back what each of them does.
#[test]
fn should_sum_what_goes_back_of_each_line() {
	build_and_execute(|| {
		offer_both();
		let mut other = terms();
		other.price.fiat = Some(usd(1_000));
		list(2, other);
		let requests = vec![line(1, 3, &[]), line(2, 2, &[])];
		let id = place_for(BUYER, requests, pay_in(SOUK), OrderMode::Escrow).unwrap();
		assert_ok!(Orders::accept_order(by(SELLER), id, size(id)));
		// Two of the one and one of the other, of which one of the one comes back.
		let shipments = vec![
			Shipment { line: 0, quantity: 2, items: Default::default() },
			Shipment { line: 1, quantity: 1, items: Default::default() },
		];
		let shipments = shipments.try_into().unwrap();
		assert_ok!(Orders::ship_order(by(SELLER), id, shipments, true, parcel(), size(id)));
		assert!(WentBack::get().is_empty());
		assert_ok!(Orders::confirm_delivery(by(BUYER), id, size(id)));
		assert_ok!(Orders::request_return(by(BUYER), id, returned(&[(0, 1)]), None));
		assert_ok!(Orders::approve_return(by(SELLER), id, false, size(id)));
		assert_eq!(WentBack::get(), [(id, 799 + 1_000 + 799)]);
	});
}

/// A settlement that is held up has ended nothing. It ends once.
#[test]
fn should_end_once_when_the_order_could_not_be_settled_at_first() {
	build_and_execute(|| {
		offer_both();
		let id = place_for(BUYER, vec![line(1, 2, &[])], pay_in(TIME), OrderMode::Escrow).unwrap();
		bring_to(id, OrderState::Delivered);
		assert_ok!(Assets::freeze_asset(by(STRANGER), 1));
		assert_noop!(Orders::complete_order(by(BUYER), id, size(id)), Error::<Test>::Undeliverable);
		pass(24 * HOUR);
		idle();
		assert!(WentBack::get().is_empty());
		assert_ok!(Assets::thaw_asset(by(STRANGER), 1));
		assert_ok!(advance(id));
		assert_eq!(WentBack::get(), [(id, 0)]);
	});
}
