// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::weights::WeightInfo;
use frame_support::weights::Weight;
use souk_primitives::{
	standing::{Standing, Verified},
	traits::Promotion,
};

/// The weight of asking whether the seller may trade, and of counting the order.
fn asking() -> Weight {
	MockStanding::weight() + MockVerified::weight()
}

#[test]
fn should_accept_when_seller_is_in_time() {
	build_and_execute(|| {
		let id = place_at(OrderState::Placed);
		events();
		assert_ok!(Orders::accept_order(by(SELLER), id, size(id)));
		let deadline = Orders::now() + ShipPeriod::get();
		assert_eq!(events(), vec![Event::OrderAccepted { order: id, deadline }]);
		assert_eq!(Orders::order_view(id).unwrap().deadline, Some(deadline));
	});
}

#[test]
fn should_fail_when_order_does_not_exist() {
	build_and_execute(|| {
		assert_noop!(Orders::accept_order(by(SELLER), 0, size(0)), Error::<Test>::OrderNotFound);
	});
}

#[test]
fn should_fail_when_caller_is_not_seller() {
	build_and_execute(|| {
		let id = place_at(OrderState::Placed);
		assert_noop!(Orders::accept_order(by(BUYER), id, size(id)), Error::<Test>::WrongParty);
		assert_noop!(Orders::accept_order(by(STRANGER), id, size(id)), Error::<Test>::NotParty);
		assert_noop!(Orders::accept_order(RuntimeOrigin::root(), id, size(id)), DispatchError::BadOrigin);
	});
}

#[test]
fn should_fail_when_late() {
	build_and_execute(|| {
		let id = place_at(OrderState::Placed);
		pass(AcceptPeriod::get());
		assert_noop!(Orders::accept_order(by(SELLER), id, size(id)), Error::<Test>::DeadlinePassed);
	});
}

#[test]
fn should_stay_with_the_seller_when_shop_changes_hands() {
	build_and_execute(|| {
		let id = place_at(OrderState::Placed);
		Shops::mutate(0, |shop| shop.as_mut().unwrap().0 = acc(OTHER_SELLER));
		assert_noop!(Orders::accept_order(by(OTHER_SELLER), id, size(id)), Error::<Test>::NotParty);
		assert_ok!(Orders::accept_order(by(SELLER), id, size(id)));
	});
}

mod attested {
	use super::*;
	use souk_primitives::OrderId;

	fn place() -> OrderId {
		let requests = vec![line(0, 2, &PROMOTERS[..1]), line(0, 3, &PROMOTERS[..1])];
		place_for(BUYER, requests, pay_in(SOUK), OrderMode::Attested).unwrap()
	}

	#[test]
	fn should_take_stock_and_engage_campaigns_when_seller_accepts() {
		build_and_execute(|| {
			Campaign::put((5, 10));
			let id = place();
			events();
			let done = Orders::accept_order(by(SELLER), id, size(id)).unwrap();
			assert_eq!(
				done.actual_weight,
				// The campaign is engaged for the first line, and nothing is found for the second.
				Some(
					<() as WeightInfo>::accept_order(2)
						+ asking() + MockPromotion::engage_weight()
						+ MockPromotion::LOOK
				)
			);
			let deadline = Orders::now() + ShipPeriod::get();
			let lines = BoundedVec::truncate_from(vec![(0, 5)]);
			assert_eq!(
				events(),
				vec![
					Event::OrderAccepted { order: id, deadline },
					Event::CampaignsEngaged { order: id, lines }
				]
			);
			assert_eq!((stock(0), Campaign::get()), (995, Some((5, 9))));
			let lines = Orders::order_view(id).unwrap().lines;
			assert_eq!((lines[0].campaign, lines[1].campaign), (Some(5), None));
		});
	}

	#[test]
	fn should_take_nothing_more_when_the_order_has_an_escrow() {
		build_and_execute(|| {
			Campaign::put((5, 10));
			let id = place_at(OrderState::Placed);
			let done = Orders::accept_order(by(SELLER), id, size(id)).unwrap();
			assert_eq!(done.actual_weight, Some(<() as WeightInfo>::accept_order(0) + asking()));
			assert_eq!((stock(0), Campaign::get()), (998, Some((5, 9))));
		});
	}

	#[test]
	fn should_fail_when_stock_does_not_suffice_any_more() {
		build_and_execute(|| {
			let id = place();
			Listings::mutate(0, |listing| listing.as_mut().unwrap().stock = 4);
			assert_noop!(
				Orders::accept_order(by(SELLER), id, size(id)),
				DispatchError::Other("out of stock")
			);
			Listings::remove(0);
			assert_noop!(Orders::accept_order(by(SELLER), id, size(id)), DispatchError::Other("no listing"));
			assert_ok!(Orders::decline_order(by(SELLER), id, size(id)));
		});
	}

	#[test]
	fn should_fail_when_shop_changed_hands() {
		build_and_execute(|| {
			let id = place();
			Shops::mutate(0, |shop| shop.as_mut().unwrap().0 = acc(OTHER_SELLER));
			// It is the stock of the new owner, and the order is not theirs.
			assert_noop!(Orders::accept_order(by(SELLER), id, size(id)), Error::<Test>::NotShopOwner);
			assert_noop!(Orders::accept_order(by(OTHER_SELLER), id, size(id)), Error::<Test>::NotParty);
		});
	}
}
