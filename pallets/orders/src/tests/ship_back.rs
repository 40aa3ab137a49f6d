// SPDX-License-Identifier: Apache-2.0

use super::*;

fn ship_back(who: u8, id: u64) -> Result<(), DispatchError> {
	Orders::ship_back(by(who), id, parcel().unwrap()).plain()
}

#[test]
fn should_keep_the_parcel_when_units_go_back_before_or_after_a_refusal() {
	build_and_execute(|| {
		let id = place_at(OrderState::ReturnRequested);
		let deadline = Orders::order_view(id).unwrap().deadline;
		events();
		assert_ok!(ship_back(BUYER, id));
		let parcel = parcel().unwrap();
		assert_eq!(events(), vec![Event::UnitsShippedBack { order: id, parcel: parcel.clone() }]);
		assert_eq!(Orders::order_view(id).unwrap().record.back, Some(parcel));
		// Naming a parcel gives nobody more time.
		assert_eq!(Orders::order_view(id).unwrap().deadline, deadline);
		assert_ok!(Orders::refuse_return(by(SELLER), id, None));
		assert_ok!(ship_back(BUYER, id));
	});
}

/// With the parcel the record is for the buyer, without it for the seller.
#[test]
fn should_decide_a_return_when_neither_side_gives_evidence() {
	for (sent, won) in [(true, 10_000), (false, 0)] {
		build_and_execute(|| {
			let id = place_at(OrderState::ReturnRequested);
			if sent {
				assert_ok!(ship_back(BUYER, id));
			}
			assert_ok!(Orders::dispute_order(by(SELLER), id, None));
			assert_ok!(Orders::answer_dispute(by(BUYER), id, None, size(id)));
			let ruling = Ruling { buyer_bp: won, by: RulingSource::Record };
			assert_eq!(ListenersTold::get()[0].ruling, Some(ruling));
			let gained = if sent { 10_000 + 1_000 } else { 0 };
			let lost = if sent { 0 } else { 1_300 };
			assert_eq!(total(BUYER, SOUK), RICH - 20_000 + gained - lost);
		});
	}
}

/// A seller that disputed at once won every return: the buyer could not name the parcel any more, and no parcel is a win of the
/// seller. Of 20 000 the buyer lost 1 300 of its deposits and the refund of 10 000.
#[test]
fn should_be_a_standoff_when_the_seller_disputes_before_the_parcel_goes_back() {
	for accused in [true, false] {
		build_and_execute(|| {
			let id = place_at(OrderState::ReturnRequested);
			assert_ok!(Orders::dispute_order(by(SELLER), id, proof().filter(|_| accused)));
			if !accused {
				// Nobody gave evidence. The record decides as it was when the dispute began.
				assert_noop!(ship_back(BUYER, id), Error::<Test>::WrongState);
			}
			assert_ok!(Orders::answer_dispute(by(BUYER), id, proof(), size(id)));
			assert_ok!(ship_back(BUYER, id));
			if !accused {
				assert_ok!(Orders::answer_dispute(by(SELLER), id, proof(), size(id)));
			}
			pass(RulingPeriod::get());
			assert_ok!(advance(id));
			assert_eq!(ListenersTold::get()[0].ruling.unwrap().by, RulingSource::Default);
			assert_eq!(total(SELLER, SOUK), RICH + 6_500 - 550);
		});
	}
}

#[test]
fn should_fail_when_the_buyer_could_name_the_parcel_before_its_own_dispute() {
	build_and_execute(|| {
		let id = place_at(OrderState::ReturnRequested);
		assert_ok!(Orders::refuse_return(by(SELLER), id, None));
		assert_ok!(Orders::dispute_order(by(BUYER), id, proof()));
		assert_noop!(ship_back(BUYER, id), Error::<Test>::WrongState);
		let delivery = place_at(OrderState::Disputed);
		assert_noop!(ship_back(BUYER, delivery), Error::<Test>::WrongState);
	});
}

#[test]
fn should_fail_when_nothing_goes_back() {
	build_and_execute(|| {
		let id = place_at(OrderState::Delivered);
		assert_noop!(ship_back(BUYER, id), Error::<Test>::WrongState);
		assert_noop!(ship_back(SELLER, id), Error::<Test>::WrongParty);
		assert_noop!(ship_back(STRANGER, id), Error::<Test>::NotParty);
		assert_noop!(ship_back(BUYER, 77), Error::<Test>::OrderNotFound);
		let asked = place_at(OrderState::ReturnRequested);
		pass(ReturnPeriod::get());
		assert_noop!(ship_back(BUYER, asked), Error::<Test>::DeadlinePassed);
	});
}
