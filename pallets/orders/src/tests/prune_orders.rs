// SPDX-License-Identifier: Apache-2.0

use super::*;

fn prune(orders: &[u64]) -> Result<(), DispatchError> {
	Orders::prune_orders(by(STRANGER), orders.to_vec().try_into().unwrap()).plain()
}

#[test]
fn should_remove_every_trace_when_retention_is_over() {
	build_and_execute(|| {
		let done = place_at(OrderState::Completed);
		pass(Retention::get());
		let open = place_at(OrderState::Placed);
		events();
		assert_ok!(prune(&[done, open]));
		assert_eq!(events(), vec![Event::OrdersPruned { orders: 1 }]);
		assert_eq!(Orders::order_view(done), None);
		assert_eq!(crate::Lines::<Test>::iter().count(), 1);
		assert_eq!(crate::Due::<Test>::iter().count(), 1);
	});
}

#[test]
fn should_fail_when_nothing_can_go() {
	build_and_execute(|| {
		let done = place_at(OrderState::Completed);
		let open = place_at(OrderState::Placed);
		pass(Retention::get() - 1);
		for orders in [[done, open], [open, 77]] {
			assert_noop!(prune(&orders), Error::<Test>::NotPrunable);
		}
		assert_noop!(
			Orders::prune_orders(RuntimeOrigin::none(), vec![done].try_into().unwrap()),
			DispatchError::BadOrigin
		);
	});
}
