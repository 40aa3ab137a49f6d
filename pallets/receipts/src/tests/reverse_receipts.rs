// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Batches, Class, Error, Event, Mark, Row};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::receipts::Sum;
use sp_runtime::DispatchError;

fn reverse(claim: crate::ClaimOf<Test>) -> sp_runtime::DispatchResult {
	plain(Receipts::reverse_receipts(signed(merchant()), claim))
}

#[test]
fn should_undo_to_the_unit_when_the_era_still_runs() {
	build_and_execute(|| {
		let (ann, bob) = (customer(0), customer(1));
		let before = Till::signed(SHOP, vec![(&ann, sale_to(&ann, 1_000))]);
		before.posted();
		let good = totals(SHOP);
		let batch = Till::signed(SHOP, vec![(&bob, sale_to(&bob, 1_000_000)), (&ann, sale_to(&ann, 5))]);
		let id = batch.posted();
		assert!(totals(SHOP).bizpower.close < good.bizpower.close);
		events();
		assert_ok!(reverse(batch.claim(id, &[0, 1])));
		let all = totals(SHOP);
		assert_eq!((all.counted, all.new, all.bizpower.close), (good.counted, 1, good.bizpower.close));
		assert_eq!(all.reversed, Sum { count: 2, value: 1_000_005 });
		assert_eq!(all.recorded, Sum { count: 3, value: 1_001_005 });
		let bizpower = all.bizpower.close;
		assert_eq!(
			events(),
			[Event::ReceiptsReversed { shop: SHOP, batch: id, receipts: 2, value: 1_000_005, bizpower }]
		);
		assert_eq!(ratings().last(), Some(&(SHOP, merchant(), bizpower)));
		assert_eq!((class(SHOP, &ann), class(SHOP, &bob)), (Some(Class::New), Some(Class::New)));
		assert!(Receipts::customer_view(SHOP, ann.account()).is_some());
		assert!(Receipts::customer_view(SHOP, bob.account()).is_none());
		// A customer who was never here can still be new today.
		assert_ok!(Till::signed(SHOP, vec![(&bob, sale_to(&bob, 1_000))]).post());
		assert_eq!(totals(SHOP).new, 2);
	});
}

#[test]
fn should_take_a_customer_for_new_when_yesterday_was_a_mistake() {
	build_and_execute(|| {
		let (ann, bob) = (customer(0), customer(1));
		let batch = Till::signed(SHOP, vec![(&ann, sale_to(&ann, 1_000)), (&bob, sale_to(&bob, 1_000))]);
		let id = batch.posted();
		assert_ok!(reverse(batch.claim(id, &[0, 1])));
		// Nor is it an introduction.
		assert_ok!(Till::signed(OTHER, vec![(&ann, sent(&ann, SHOP, 1_000))]).post());
		assert_eq!(class(OTHER, &ann), Some(Class::New));
		skip(1);
		assert_ok!(Till::signed(SHOP, vec![(&ann, sale_to(&ann, 1_000))]).post());
		assert_eq!((totals(SHOP).new, totals(SHOP).returning), (1, 0));
		// The row of a customer who did not come again can be removed at once.
		let who = vec![ann.account(), bob.account()].try_into().unwrap();
		assert_ok!(Receipts::prune_customers(signed(stranger()), SHOP, who));
		assert_eq!((class(SHOP, &ann), class(SHOP, &bob)), (Some(Class::New), None));
	});
}

#[test]
fn should_keep_a_returning_customer_when_todays_receipt_is_undone() {
	build_and_execute(|| {
		let ann = customer(0);
		assert_ok!(Till::signed(SHOP, vec![(&ann, sale_to(&ann, 1_000))]).post());
		skip(1);
		let batch = Till::signed(SHOP, vec![(&ann, sale_to(&ann, 1_000))]);
		let id = batch.posted();
		assert_eq!(totals(SHOP).returning, 1);
		assert_ok!(reverse(batch.claim(id, &[0])));
		assert_eq!((totals(SHOP).returning, totals(SHOP).counted, bizpower(SHOP)), (0, Sum::default(), 0));
		assert_ok!(Till::signed(SHOP, vec![(&ann, sale_to(&ann, 1_000))]).post());
		assert_eq!((totals(SHOP).returning, totals(SHOP).new), (1, 0));
	});
}

#[test]
fn should_not_change_an_era_that_is_over() {
	build_and_execute(|| {
		let (ann, bob) = (customer(0), customer(1));
		let batch = Till::signed(SHOP, vec![(&ann, sale_to(&ann, 1_000)), (&bob, sale_to(&bob, 70))]);
		let id = batch.posted();
		let before = totals(SHOP);
		skip(1);
		assert_ok!(reverse(batch.claim(id, &[0])));
		assert_eq!(Receipts::totals_of(SHOP, 10), Some(before));
		assert_eq!(totals(SHOP).reversed, Sum { count: 1, value: 1_000 });
		assert_eq!(Batches::<Test>::get(SHOP, id).unwrap().mark(0), Mark::Reversed);
	});
}

#[test]
fn should_reverse_one_sided_and_uncounted_receipts() {
	build_and_execute(|| {
		let ann = customer(0);
		PerCustomer::set(1);
		let batch =
			Till::of(SHOP, vec![sale(5), sale_to(&ann, 6), sale_to(&ann, 7)]).sign(1, &ann).sign(2, &ann);
		let id = batch.posted();
		assert_ok!(reverse(batch.claim(id, &[0, 2])));
		let all = totals(SHOP);
		assert_eq!((all.counted, all.new), (Sum { count: 1, value: 6 }, 1));
		assert_eq!(all.reversed, Sum { count: 2, value: 12 });
		assert_noop!(countersign(&ann, vec![batch.claim(id, &[2])]), Error::<Test>::NotOneSided);
	});
}

#[test]
fn should_refuse_when_it_is_not_a_sale_or_reversed_already() {
	build_and_execute(|| {
		let rows =
			vec![sale(5), Row::Void { back: 1, after: 0 }, Row::Refund { value: 3, after: 0 }, sale(8)];
		let batch = Till::of(SHOP, rows);
		let id = batch.posted();
		for row in [0, 1, 2] {
			assert_noop!(reverse(batch.claim(id, &[row])), Error::<Test>::NotReversible);
		}
		assert_ok!(reverse(batch.claim(id, &[3])));
		assert_noop!(reverse(batch.claim(id, &[3])), Error::<Test>::NotReversible);
	});
}

#[test]
fn should_refuse_when_origin_or_claim_is_not_right() {
	build_and_execute(|| {
		let batch = Till::of(SHOP, vec![sale(5), sale(6)]);
		let id = batch.posted();
		let claim = batch.claim(id, &[0]);
		let call = |origin, claim| plain(Receipts::reverse_receipts(origin, claim));
		assert_noop!(call(RuntimeOrigin::root(), claim.clone()), DispatchError::BadOrigin);
		assert_noop!(call(signed(rival()), claim.clone()), Error::<Test>::NotOwner);
		let nowhere = crate::Claim { shop: 99, ..claim.clone() };
		assert_noop!(reverse(nowhere), Error::<Test>::ShopNotFound);
		let empty = crate::Claim { rows: Default::default(), ..claim.clone() };
		assert_noop!(reverse(empty), Error::<Test>::NothingClaimed);
		let other = crate::Claim { batch: 7, ..claim.clone() };
		assert_noop!(reverse(other), Error::<Test>::BatchNotFound);
		let mut lie = claim.clone();
		lie.rows[0].1 = sale(1_000);
		assert_noop!(reverse(lie), Error::<Test>::BadProof);
		skip(3);
		assert_noop!(reverse(claim), Error::<Test>::WindowClosed);
	});
}
