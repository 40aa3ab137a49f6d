// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Batches, Class, Error, Event, Mark};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::{activity::Deed, receipts::Sum};
use sp_runtime::DispatchError;

fn claims(claims: Vec<crate::ClaimOf<Test>>) -> crate::ClaimsOf<Test> {
	claims.try_into().unwrap()
}

#[test]
fn should_count_many_receipts_of_many_shops_under_one_signature() {
	build_and_execute(|| {
		let (ann, bob) = (customer(0), customer(1));
		let here =
			Till::of(SHOP, vec![sale_to(&ann, 1_000), sale(7), sale_to(&bob, 9), sale_to(&ann, 3_000)]);
		let there = Till::of(OTHER, vec![sale_to(&ann, 500)]);
		let (one, other) = (here.posted(), there.posted());
		assert_eq!(bizpower(SHOP), 0);
		events();
		assert_ok!(countersign(&ann, vec![here.claim(one, &[0, 3]), there.claim(other, &[0])]));
		let customer = ann.account();
		assert_eq!(events(), [Event::Countersigned { customer, receipts: 3, counted: 3 }]);
		assert_eq!(totals(SHOP).counted, Sum { count: 2, value: 4_000 });
		assert_eq!(totals(OTHER).counted, Sum { count: 1, value: 500 });
		assert_eq!((bizpower(SHOP), bizpower(OTHER)), (250, 1_000));
		assert_eq!(power(), [(ann.account(), Deed::Countersignature, 3)]);
		let batch = Batches::<Test>::get(SHOP, one).unwrap();
		let marks = [0, 1, 2, 3].map(|row| batch.mark(row));
		assert_eq!(marks, [Mark::Counted(0), Mark::OneSided, Mark::OneSided, Mark::Counted(0)]);
	});
}

#[test]
fn should_count_when_another_account_hands_the_signature_in() {
	build_and_execute(|| {
		let ann = customer(0);
		for wrapped in [false, true] {
			let batch = Till::of(SHOP, vec![sale_to(&ann, 100), sale(1)]);
			let claim = batch.claim(batch.posted(), &[0]);
			let by = on_behalf(&ann, std::slice::from_ref(&claim), wrapped);
			assert_ok!(plain(Receipts::countersign(signed(stranger()), claims(vec![claim]), Some(by))));
		}
		assert_eq!(totals(SHOP).counted.count, 2);
	});
}

#[test]
fn should_refuse_on_behalf_when_the_signature_is_not_theirs() {
	build_and_execute(|| {
		let (ann, bob) = (customer(0), customer(1));
		let batch = Till::of(SHOP, vec![sale_to(&ann, 100), sale_to(&ann, 200)]);
		let id = batch.posted();
		let claim = batch.claim(id, &[0]);
		let call =
			|claim, by| plain(Receipts::countersign(signed(merchant()), claims(vec![claim]), Some(by)));
		let mut forged = on_behalf(&bob, std::slice::from_ref(&claim), false);
		forged.customer = ann.account();
		assert_noop!(call(claim.clone(), forged), Error::<Test>::BadSignature);
		// A signature that was made in the other form than it says.
		for wrapped in [false, true] {
			let mut other = on_behalf(&ann, std::slice::from_ref(&claim), wrapped);
			other.signed.wrapped = !wrapped;
			assert_noop!(call(claim.clone(), other), Error::<Test>::BadSignature);
		}
		// A signature under one receipt is none under another.
		let other = on_behalf(&ann, &[batch.claim(id, &[1])], false);
		assert_noop!(call(claim, other), Error::<Test>::BadSignature);
	});
}

#[test]
fn should_count_in_the_era_it_is_countersigned_in() {
	build_and_execute(|| {
		let ann = customer(0);
		let batch = Till::of(SHOP, vec![sale_to(&ann, 1_000)]);
		let id = batch.posted();
		skip(2);
		assert_ok!(countersign(&ann, vec![batch.claim(id, &[0])]));
		let before = Receipts::totals_of(SHOP, 10).unwrap();
		assert_eq!((before.recorded.count, before.signed.count, before.new), (1, 0, 0));
		let all = totals(SHOP);
		assert_eq!((all.batches, all.recorded.count, all.signed.count, all.new), (0, 0, 1, 1));
		assert_eq!(bizpower(SHOP), 500);
		assert_eq!(Batches::<Test>::get(SHOP, id).unwrap().mark(0), Mark::Counted(2));
	});
}

#[test]
fn should_refuse_when_the_window_is_closed_or_the_batch_gone() {
	build_and_execute(|| {
		let ann = customer(0);
		let batch = Till::of(SHOP, vec![sale_to(&ann, 1_000)]);
		let claim = batch.claim(batch.posted(), &[0]);
		skip(3);
		assert_noop!(countersign(&ann, vec![claim.clone()]), Error::<Test>::WindowClosed);
		skip(3);
		assert_ok!(plain(Receipts::prune_book(signed(stranger()), SHOP, 1)));
		assert_noop!(countersign(&ann, vec![claim.clone()]), Error::<Test>::BatchNotFound);
		let nowhere = crate::Claim { shop: 99, ..claim };
		assert_noop!(countersign(&ann, vec![nowhere]), Error::<Test>::BookNotFound);
	});
}

#[test]
fn should_refuse_when_nothing_is_claimed_or_the_claim_is_not_theirs() {
	build_and_execute(|| {
		let (ann, bob) = (customer(0), customer(1));
		let batch = Till::of(SHOP, vec![sale_to(&ann, 100), sale(1)]);
		let id = batch.posted();
		let none = plain(Receipts::countersign(RuntimeOrigin::none(), claims(vec![]), None));
		assert_eq!(none, Err(DispatchError::BadOrigin));
		assert_noop!(countersign(&ann, vec![]), Error::<Test>::NothingClaimed);
		let empty = crate::Claim { rows: Default::default(), ..batch.claim(id, &[0]) };
		assert_noop!(countersign(&ann, vec![empty]), Error::<Test>::NothingClaimed);
		assert_noop!(countersign(&bob, vec![batch.claim(id, &[0])]), Error::<Test>::NotCustomer);
		assert_noop!(countersign(&ann, vec![batch.claim(id, &[1])]), Error::<Test>::NotCustomer);
	});
}

#[test]
fn should_refuse_when_a_receipt_is_countersigned_already() {
	build_and_execute(|| {
		let ann = customer(0);
		let batch = Till::of(SHOP, vec![sale_to(&ann, 100), sale_to(&ann, 100)]).sign(0, &ann);
		let id = batch.posted();
		assert_noop!(countersign(&ann, vec![batch.claim(id, &[0])]), Error::<Test>::NotOneSided);
		let twice = vec![batch.claim(id, &[1]), batch.claim(id, &[1])];
		assert_noop!(countersign(&ann, twice), Error::<Test>::NotOneSided);
		assert_ok!(countersign(&ann, vec![batch.claim(id, &[1])]));
		assert_noop!(countersign(&ann, vec![batch.claim(id, &[1])]), Error::<Test>::NotOneSided);
	});
}

#[test]
fn should_refuse_when_the_proof_does_not_hold() {
	build_and_execute(|| {
		let ann = customer(0);
		let batch = Till::of(SHOP, vec![sale_to(&ann, 100), sale(1), sale(2), sale_to(&ann, 5)]);
		let id = batch.posted();
		let good = batch.claim(id, &[0]);
		let bad = |change: &dyn Fn(&mut crate::ClaimOf<Test>)| {
			let mut claim = good.clone();
			change(&mut claim);
			assert_noop!(countersign(&ann, vec![claim]), Error::<Test>::BadProof);
		};
		bad(&|claim| claim.rows[0].1 = sale_to(&ann, 1_000_000));
		bad(&|claim| claim.rows[0].0 = 1);
		bad(&|claim| claim.rows[0].0 = 4);
		bad(&|claim| claim.proof[0].0[0] ^= 1);
		bad(&|claim| {
			claim.proof.pop();
		});
		bad(&|claim| claim.proof.try_push(Default::default()).unwrap());
		bad(&|claim| {
			let row = claim.rows[0].clone();
			claim.rows.try_push(row).unwrap();
		});
		assert_ok!(countersign(&ann, vec![good]));
	});
}

#[test]
fn should_sign_without_counting_when_the_shop_does_not_trade_or_is_gone() {
	build_and_execute(|| {
		let ann = customer(0);
		let batch = Till::of(SHOP, vec![sale_to(&ann, 100), sale_to(&ann, 100), sale_to(&ann, 100)]);
		let id = batch.posted();
		change_site(SHOP, |site| site.open = false);
		assert_ok!(countersign(&ann, vec![batch.claim(id, &[0])]));
		SiteTable::mutate(|sites| sites.remove(&SHOP));
		assert_ok!(countersign(&ann, vec![batch.claim(id, &[1])]));
		// Nor when the customer has become the merchant.
		SiteTable::mutate(|sites| sites.insert(SHOP, place(ann.account())));
		assert_ok!(countersign(&ann, vec![batch.claim(id, &[2])]));
		let all = totals(SHOP);
		assert_eq!((all.signed.count, all.counted.count), (3, 0));
		assert!(power().is_empty() && ratings().is_empty());
	});
}

#[test]
fn should_open_the_era_when_the_first_thing_in_it_is_a_countersignature() {
	build_and_execute(|| {
		let ann = customer(0);
		// A till, two eras, a batch; no customer.
		assert_ok!(Receipts::set_capacity(signed(merchant()), SHOP, 4));
		let batch = Till::of(SHOP, vec![sale_to(&ann, 100), sale_to(&ann, 100)]);
		let id = batch.posted();
		skip(1);
		assert_ok!(countersign(&ann, vec![batch.claim(id, &[0])]));
		assert_eq!(class(SHOP, &ann), None);
		skip(1);
		assert_noop!(countersign(&ann, vec![batch.claim(id, &[1])]), Error::<Test>::BookFull);
		assert_ok!(Receipts::set_capacity(signed(merchant()), SHOP, 6));
		assert_ok!(countersign(&ann, vec![batch.claim(id, &[1])]));
		assert_eq!(class(SHOP, &ann), Some(Class::New));
	});
}
