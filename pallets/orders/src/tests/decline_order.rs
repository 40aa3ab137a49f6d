// SPDX-License-Identifier: Apache-2.0

use super::*;

#[test]
fn should_refund_when_seller_declines() {
	build_and_execute(|| {
		let id = place_at(OrderState::Placed);
		events();
		assert_ok!(Orders::decline_order(by(SELLER), id, size(id)));
		assert_eq!(state_of(id), OrderState::Cancelled);
		assert_eq!((escrowed(BUYER, SOUK), deposited(BUYER), total(BUYER, SOUK)), (0, 0, RICH));
		assert_eq!(stock(0), 1_000);
		assert_eq!(Shops::get(0).unwrap().1, 0);
		let legs = AssetLegs {
			escrow: 20_000,
			buyer: 20_000,
			promoters: BoundedVec::truncate_from(vec![0, 0]),
			..AssetLegs::new(SOUK)
		};
		assert_eq!(
			events(),
			vec![Event::OrderSettled {
				order: id,
				state: OrderState::Cancelled,
				platform: Some(acc(PLATFORM)),
				legs: BoundedVec::truncate_from(vec![legs]),
			}]
		);
		assert_eq!(ListenersTold::get()[0].kept, 0);
	});
}

#[test]
fn should_put_nothing_back_when_the_order_is_attested() {
	build_and_execute(|| {
		let id = place_for(BUYER, vec![line(0, 3, &[])], pay_in(SOUK), OrderMode::Attested).unwrap();
		assert_ok!(Orders::decline_order(by(SELLER), id, size(id)));
		assert_eq!((stock(0), Shops::get(0).unwrap().1, deposited(BUYER)), (1_000, 0, 0));
	});
}

#[test]
fn should_fail_when_caller_is_not_seller() {
	build_and_execute(|| {
		let id = place_at(OrderState::Placed);
		assert_noop!(Orders::decline_order(by(BUYER), id, size(id)), Error::<Test>::WrongParty);
		assert_noop!(Orders::decline_order(by(STRANGER), id, size(id)), Error::<Test>::NotParty);
		assert_noop!(Orders::decline_order(RuntimeOrigin::none(), id, size(id)), DispatchError::BadOrigin);
	});
}

#[test]
fn should_fail_when_late() {
	build_and_execute(|| {
		let id = place_at(OrderState::Placed);
		pass(AcceptPeriod::get());
		assert_noop!(Orders::decline_order(by(SELLER), id, size(id)), Error::<Test>::DeadlinePassed);
	});
}
