// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::weights::WeightInfo;
use frame_support::{traits::Hooks, weights::Weight};
use souk_primitives::{
	listing::ListingTerms,
	order::LineRequest,
	sale::RealSales,
	traits::{Items, Promotion},
};

#[test]
fn should_move_on_and_prune_when_blocks_are_idle() {
	build_and_execute(|| {
		AnswerPeriod::set(6 * HOUR);
		let ids =
			[place_at(OrderState::Placed), place_at(OrderState::Shipped), place_at(OrderState::Disputed)];
		idle();
		assert_eq!(ids.map(state_of), [OrderState::Placed, OrderState::Shipped, OrderState::Disputed]);
		pass(5 * HOUR);
		idle();
		assert_eq!(ids.map(state_of), [OrderState::Expired, OrderState::Delivered, OrderState::Disputed]);
		pass(24 * HOUR);
		idle();
		assert_eq!(ids.map(state_of), [OrderState::Expired, OrderState::Completed, OrderState::Ruled]);
		pass(Retention::get());
		events();
		idle();
		assert_eq!(events(), vec![Event::OrdersPruned { orders: 3 }]);
		assert_eq!(crate::Due::<Test>::iter().count(), 0);
	});
}

#[test]
fn should_work_in_order_of_time_when_weight_is_short() {
	build_and_execute(|| {
		let first = place(vec![line(0, 1, &[])]);
		pass(1);
		let second = place(vec![line(0, 1, &[])]);
		pass(AcceptPeriod::get());
		let one = <()>::queue_head() + ended(<()>::advance_order, 1, 1, OTHER_PAYEES) + heard(1, 0);
		assert_eq!(Orders::on_idle(1, one), one);
		assert_eq!((state_of(first), state_of(second)), (OrderState::Expired, OrderState::Placed));
		assert_eq!(Orders::on_idle(1, Weight::zero()), Weight::zero());
		idle();
		assert_eq!(state_of(second), OrderState::Expired);
	});
}

#[test]
fn should_spend_at_most_its_share_when_much_is_due() {
	build_and_execute(|| {
		for _ in 0..50 {
			place(vec![line(0, 1, &[])]);
		}
		pass(AcceptPeriod::get());
		let one = <()>::queue_head() + ended(<()>::advance_order, 1, 1, OTHER_PAYEES) + heard(1, 0);
		let share = one * 10;
		MaxServiceWeight::set(share);
		assert!(Orders::on_idle(1, Weight::MAX).all_lte(share));
		let moved = crate::Orders::<Test>::iter().filter(|(_, order)| order.state.is_final()).count();
		assert_eq!(moved, 10);
	});
}

/// The weight an idle block uses for one order that is due.
fn used_for_one() -> Weight {
	MaxServiceWeight::set(Weight::MAX);
	// It looks for another one afterwards.
	Orders::on_idle(1, Weight::MAX) - <()>::queue_head() * 2
}

#[test]
fn should_count_items_when_time_delivers_them() {
	build_and_execute(|| {
		let items = BoundedVec::truncate_from(vec![serial("A"), serial("B")]);
		let id = place(vec![LineRequest { items, ..line(0, 2, &[]) }]);
		bring_to(id, OrderState::Shipped);
		pass(DeliveryPeriod::get());
		let real = MockRealSales::weight(2) - MockRealSales::weight(0);
		let own = ended(<()>::advance_order, 1, 1, OTHER_PAYEES) + heard(1, 0) + real;
		assert_eq!(used_for_one(), own + MockItems::weight(1, 2));
	});
}

#[test]
fn should_count_no_more_transfers_than_an_order_can_make_when_lines_share_promoters() {
	build_and_execute(|| {
		MaxDepth::set(8);
		list(1, ListingTerms { max_depth: 8, ..terms() });
		let path: Vec<u8> = (100..108).collect();
		let half = Perbill::from_percent(50);
		let payment = BoundedVec::truncate_from(vec![(SOUK, half), (TIME, half)]);
		let requests = vec![line(1, 1, &path); 16];
		place_for(BUYER, requests, payment, OrderMode::Escrow).unwrap();
		pass(AcceptPeriod::get());
		let told = heard(2, 8) + MockPromotion::settled_weight(8);
		assert_eq!(used_for_one(), ended(<()>::advance_order, 16, 2, MAX_TRANSFERS) + told * 16);
	});
}

#[test]
fn should_read_one_key_when_nothing_is_due() {
	build_and_execute(|| {
		place(vec![line(0, 1, &[])]);
		assert_eq!(Orders::on_idle(1, Weight::MAX), <()>::queue_head());
	});
}

#[test]
fn should_postpone_and_go_on_when_an_order_cannot_be_settled() {
	build_and_execute(|| {
		let stuck = place_for(BUYER, vec![line(0, 1, &[])], pay_in(TIME), OrderMode::Escrow).unwrap();
		let other = place(vec![line(0, 1, &[])]);
		assert_ok!(Assets::freeze_asset(by(STRANGER), 1));
		pass(AcceptPeriod::get());
		events();
		idle();
		assert_eq!((state_of(stuck), state_of(other)), (OrderState::Placed, OrderState::Expired));
		let until = Orders::now() + RetryPeriod::get();
		let error = Error::<Test>::Undeliverable.into();
		assert!(events().contains(&Event::OrderPostponed { order: stuck, until, error }));
		// The parties got no more time.
		assert_noop!(Orders::accept_order(by(SELLER), stuck, size(stuck)), Error::<Test>::DeadlinePassed);
		assert_ok!(Assets::thaw_asset(by(STRANGER), 1));
		idle();
		assert_eq!(state_of(stuck), OrderState::Placed);
		pass(RetryPeriod::get());
		idle();
		assert_eq!(state_of(stuck), OrderState::Expired);
	});
}

#[test]
fn should_leave_an_order_to_its_parties_when_the_queue_names_it_too_early() {
	build_and_execute(|| {
		let id = place(vec![line(0, 1, &[])]);
		// No call can do this: the queue would have to be wrong.
		crate::Orders::<Test>::mutate_extant(id, |order| {
			crate::Due::<Test>::remove(DueKey::new(order.queued, id));
			order.queued = Orders::now();
			crate::Due::<Test>::insert(DueKey::new(order.queued, id), ());
		});
		RetryPeriod::set(AcceptPeriod::get());
		events();
		idle();
		let until = Orders::now() + AcceptPeriod::get();
		let error = Error::<Test>::NothingDue.into();
		assert_eq!(events(), vec![Event::OrderPostponed { order: id, until, error }]);
		assert_ok!(Orders::accept_order(by(SELLER), id, size(id)));
	});
}

#[test]
fn should_end_when_governance_sets_periods_to_nothing() {
	build_and_execute(|| {
		AcceptPeriod::set(0);
		RetryPeriod::set(0);
		Retention::set(0);
		place_for(BUYER, vec![line(0, 1, &[])], pay_in(TIME), OrderMode::Escrow).unwrap();
		assert_ok!(Assets::freeze_asset(by(STRANGER), 1));
		idle();
		assert_ok!(Assets::thaw_asset(by(STRANGER), 1));
		pass(1);
		idle();
		// Due again at the moment it was settled: the next block's idle time removes it.
		idle();
		assert_eq!(crate::Orders::<Test>::iter().count(), 0);
	});
}

#[test]
fn should_look_at_an_order_once_a_block_when_it_is_due_again_at_once() {
	build_and_execute(|| {
		AcceptPeriod::set(0);
		Retention::set(0);
		let id = place(vec![line(0, 1, &[])]);
		idle();
		assert_eq!(state_of(id), OrderState::Expired);
		idle();
		assert_eq!(Orders::order_view(id), None);
	});
}

#[test]
fn should_miss_nothing_when_orders_move_back_in_the_queue_while_it_is_worked_off() {
	build_and_execute(|| {
		Retention::set(0);
		// Each moves to now when it expires, and so behind all others that are due.
		let ids: Vec<_> = (0..5)
			.map(|_| {
				pass(1);
				place(vec![line(0, 1, &[])])
			})
			.collect();
		pass(AcceptPeriod::get() + 1);
		events();
		idle();
		assert!(ids.into_iter().all(|id| Orders::order_view(id).is_none()));
		assert_eq!(events().last(), Some(&Event::OrdersPruned { orders: 5 }));
		assert_eq!(crate::Due::<Test>::iter().count(), 0);
	});
}

#[test]
fn should_never_wait_for_ever_when_governance_sets_periods_to_everything() {
	build_and_execute(|| {
		AcceptPeriod::set(u64::MAX);
		let id = place_at(OrderState::Placed);
		assert_eq!(Orders::order_view(id).unwrap().deadline, Some(Orders::now() + MAX_PERIOD));
	});
}

#[test]
fn should_fit_a_block_when_everything_is_largest() {
	build_and_execute(<Orders as Hooks<u64>>::integrity_test);
}

/// A dispute that time ends pays deposits back or out. A block must have the weight of that left as well.
#[test]
fn should_count_deposits_when_time_ends_a_dispute() {
	build_and_execute(|| {
		place_at(OrderState::Disputed);
		pass(AnswerPeriod::get());
		let told = heard(1, 2) + MockPromotion::settled_weight(2);
		// Ten transfers at most for the asset of the order, and ten for the procedure.
		let deposits = <()>::close_dispute(20);
		assert_eq!(used_for_one(), ended(<()>::advance_order, 1, 1, OTHER_PAYEES + 2) + deposits + told);
	});
}
