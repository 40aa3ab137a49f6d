// SPDX-License-Identifier: Apache-2.0

use crate::{
	mock::*, Appeals, Bindings, Error, Event, HoldReason, Known, Models, Purchases, Reserved, Verdicts,
};
use frame_support::{assert_noop, assert_ok, BoundedVec};
use souk_primitives::standing::{ProductVerdict, Verdicts as VerdictsTrait};
use sp_runtime::{traits::BadOrigin, DispatchResult};

fn try_bind(who: AccountId, listing: u64, version: u16, claims: &[i64]) -> DispatchResult {
	let claims = BoundedVec::truncate_from(claims.to_vec());
	Experience::bind_product(signed(who), gtin(0), listing, 0, version, claims, price(1))
}

#[test]
fn should_bind_when_the_listing_is_the_producers() {
	build_and_execute(|| {
		assert_ok!(Experience::publish_model(signed(EXPERT), brick(), attributes(), cid()));
		events();
		assert_ok!(try_bind(PRODUCER, 1, 1, &CLAIM));
		let (product, producer, claims) = (gtin(0), PRODUCER, values(CLAIM));
		let (model, version, since) = (0, 1, 0);
		assert_eq!(
			events(),
			[
				Event::ProductBound { product, producer, model, version, claims, since },
				Event::PriceSet { product, price: price(1), since },
			]
		);
		assert_eq!(held(HoldReason::Binding, PRODUCER), 500);
		assert_eq!(Models::<Test>::get(0).unwrap().products, 1);
	});
}

#[test]
fn should_fail_when_a_product_cannot_be_bound() {
	build_and_execute(|| {
		assert_noop!(try_bind(PRODUCER, 1, 1, &CLAIM), Error::<Test>::ModelNotFound);
		assert_ok!(Experience::publish_model(signed(EXPERT), brick(), attributes(), cid()));
		assert_noop!(try_bind(PRODUCER, 9, 1, &CLAIM), Error::<Test>::NotProducer);
		assert_noop!(try_bind(PRODUCER, 2, 1, &CLAIM), Error::<Test>::NotProducer);
		let other = Experience::bind_product(signed(PRODUCER), gtin(1), 1, 0, 1, values(CLAIM), price(1));
		assert_eq!(other, Err(Error::<Test>::NotProducer.into()));
		assert_noop!(try_bind(PRODUCER, 1, 2, &CLAIM), Error::<Test>::ModelNotFound);
		assert_noop!(try_bind(PRODUCER, 1, 1, &CLAIM[..2]), Error::<Test>::BadValues);
		assert_noop!(try_bind(PRODUCER, 1, 1, &[1, 2, i64::MIN]), Error::<Test>::BadValues);
		crate::NextBinding::<Test>::put(u64::MAX);
		assert_noop!(try_bind(PRODUCER, 1, 1, &CLAIM), Error::<Test>::NoIdLeft);
		crate::NextBinding::<Test>::put(7);
		assert_ok!(try_bind(PRODUCER, 1, 1, &CLAIM));
		assert_noop!(try_bind(OTHER_PRODUCER, 2, 1, &CLAIM), Error::<Test>::AlreadyBound);
		assert_ok!(Experience::retire_model(signed(EXPERT), 0));
		assert_ok!(Experience::unbind_product(signed(PRODUCER), gtin(0)));
		assert_noop!(try_bind(PRODUCER, 1, 1, &CLAIM), Error::<Test>::ModelIsRetired);
	});
}

#[test]
fn should_rebind_when_no_report_waits() {
	build_and_execute(|| {
		set_up();
		let rebind = |who, claims| Experience::rebind_product(signed(who), gtin(0), 0, 1, values(claims));
		assert_noop!(rebind(STRANGER, SHORT), Error::<Test>::NotProducer);
		assert_noop!(
			Experience::rebind_product(signed(PRODUCER), gtin(1), 0, 1, values(CLAIM)),
			Error::<Test>::NotBound
		);
		assert_ok!(rebind(PRODUCER, SHORT));
		assert_eq!(Bindings::<Test>::get(gtin(0)).unwrap().claims, values(SHORT));
		assert_eq!(Models::<Test>::get(0).unwrap().products, 1);

		let who = testers(1)[0];
		buy(who, 0);
		commit(who, 0, SHORT);
		assert_noop!(rebind(PRODUCER, CLAIM), Error::<Test>::RoundRunning);
		assert_noop!(Experience::unbind_product(signed(PRODUCER), gtin(0)), Error::<Test>::RoundRunning);
	});
}

#[test]
fn should_unbind_and_keep_the_verdict() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		round(0, &alike(&who, SHORT));
		assert_noop!(Experience::unbind_product(signed(STRANGER), gtin(0)), Error::<Test>::NotProducer);
		assert_ok!(Experience::appeal_verdict(signed(STRANGER), gtin(0)));
		assert_noop!(Experience::unbind_product(signed(PRODUCER), gtin(0)), Error::<Test>::AppealRunning);
		close();
		close();
		assert_ok!(Experience::withdraw_appeal(signed(STRANGER), gtin(0)));
		assert_ok!(Experience::unbind_product(signed(PRODUCER), gtin(0)));
		assert_eq!(held(HoldReason::Binding, PRODUCER), 0);
		// Unbinding does not wipe a bad verdict out.
		assert!(Experience::verdict_view(gtin(0)).is_some());
		assert_ok!(try_bind(PRODUCER, 1, 1, &CLAIM));
	});
}

#[test]
fn should_give_the_product_to_the_rightful_producer_when_moderation_says_so() {
	build_and_execute(|| {
		set_up();
		let revoke =
			|who, evidence, rightful| Experience::revoke_binding(signed(who), gtin(0), evidence, rightful);
		assert_noop!(revoke(STRANGER, None, None), BadOrigin);
		events();
		assert_ok!(revoke(MODERATOR, None, Some(OTHER_PRODUCER)));
		let rightful = Some(OTHER_PRODUCER);
		assert_eq!(events(), [Event::BindingRevoked { product: gtin(0), frozen: 0, rightful }]);
		assert_eq!(free(NATIVE, PRODUCER), FUNDS);
		assert_noop!(try_bind(PRODUCER, 1, 1, &CLAIM), Error::<Test>::ReservedForOther);
		assert_ok!(try_bind(OTHER_PRODUCER, 2, 1, &CLAIM));
		assert!(!Reserved::<Test>::contains_key(gtin(0)));
		assert_ok!(revoke(MODERATOR, None, None));
		assert_eq!(held(HoldReason::Binding, OTHER_PRODUCER), 0);
		assert_eq!(free(NATIVE, OTHER_PRODUCER), FUNDS);
	});
}

/// What a panel found out about a squatter's claims stood against the rightful producer: half as much again as a bond, no mark,
/// and no promotion, until another panel was through.
#[test]
fn should_leave_the_squatters_verdict_behind_when_the_rightful_producer_takes_over() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		let verdict = || <Experience as VerdictsTrait>::verdict(gtin(0));
		round(0, &alike(&who, SHORT));
		assert_eq!(verdict(), ProductVerdict::Deviates);
		assert!(Known::<Test>::contains_key(gtin(0)));
		assert_ok!(Experience::revoke_binding(signed(MODERATOR), gtin(0), None, Some(OTHER_PRODUCER)));
		assert_eq!(verdict(), ProductVerdict::Unknown);
		assert!(!Verdicts::<Test>::contains_key(gtin(0)) && !Known::<Test>::contains_key(gtin(0)));
		// The bond is that of a product nobody knows anything of.
		assert_ok!(try_bind(OTHER_PRODUCER, 2, 1, &CLAIM));
		assert_eq!(held(HoldReason::Binding, OTHER_PRODUCER), 500);
		assert_eq!(verdict(), ProductVerdict::Unknown);
	});
}

/// The squatter cannot keep it alive by unbinding first.
#[test]
fn should_leave_the_squatters_verdict_behind_when_it_has_no_binding_any_more() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		round(0, &alike(&who, SHORT));
		assert_ok!(Experience::unbind_product(signed(PRODUCER), gtin(0)));
		assert!(Verdicts::<Test>::contains_key(gtin(0)));
		assert_ok!(Experience::revoke_binding(signed(MODERATOR), gtin(0), None, Some(OTHER_PRODUCER)));
		assert!(!Verdicts::<Test>::contains_key(gtin(0)));
		// The squatter has no way back to the product, and so none to a clean verdict of its own.
		assert_noop!(try_bind(PRODUCER, 1, 1, &CLAIM), Error::<Test>::ReservedForOther);
	});
}

/// A binding that is taken from its producer and given to nobody leaves the verdict: it is about the product.
#[test]
fn should_keep_the_verdict_when_no_rightful_producer_is_named() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		round(0, &alike(&who, SHORT));
		assert_ok!(Experience::revoke_binding(signed(MODERATOR), gtin(0), None, None));
		assert!(Verdicts::<Test>::contains_key(gtin(0)) && Known::<Test>::contains_key(gtin(0)));
		assert_ok!(try_bind(PRODUCER, 1, 1, &CLAIM));
		assert_eq!(held(HoldReason::Binding, PRODUCER), 750);
	});
}

#[test]
fn should_drop_reports_and_return_bonds_when_a_product_is_revoked_under_them() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		for who in &who {
			buy(*who, 0);
			commit(*who, 0, CLAIM);
		}
		to_reveal();
		reveal(who[0], 0, CLAIM);
		assert_ok!(Experience::revoke_binding(signed(MODERATOR), gtin(0), None, Some(OTHER_PRODUCER)));
		let refused = Experience::reveal_report(signed(who[1]), gtin(0), values(CLAIM), salt(), None);
		assert_noop!(refused, Error::<Test>::NotBound);
		assert_noop!(try_bind(OTHER_PRODUCER, 2, 1, &CLAIM), Error::<Test>::RoundRunning);
		close();
		for who in who {
			assert_eq!(held(HoldReason::Report, who), 0);
			assert_eq!(free(NATIVE, who), FUNDS - 400);
		}
		assert!(Experience::verdict_view(gtin(0)).is_none());
		assert_ok!(try_bind(OTHER_PRODUCER, 2, 1, &CLAIM));
	});
}

#[test]
fn should_return_the_appeal_when_a_product_is_revoked_under_it() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		round(0, &alike(&who, SHORT));
		assert_ok!(Experience::appeal_verdict(signed(STRANGER), gtin(0)));
		assert_ok!(Experience::revoke_binding(signed(MODERATOR), gtin(0), Some(cid()), None));
		assert!(!Appeals::<Test>::contains_key(gtin(0)));
		assert_eq!(free(NATIVE, STRANGER), FUNDS);
	});
}

#[test]
fn should_prune_purchases_when_they_let_nobody_report() {
	build_and_execute(|| {
		set_up();
		bind(1, CLAIM);
		let prune = |rows: &[(u64, AccountId)]| {
			let rows = rows.iter().map(|(index, who)| (gtin(*index), *who)).collect::<Vec<_>>();
			Experience::prune_purchases(signed(STRANGER), BoundedVec::truncate_from(rows))
		};
		buy(100, 0);
		buy(101, 1);
		assert_noop!(prune(&[(0, 100), (1, 101), (2, 102)]), Error::<Test>::NothingToDo);
		assert_ok!(Experience::unbind_product(signed(PRODUCER), gtin(1)));
		events();
		assert_ok!(prune(&[(0, 100), (1, 101)]));
		assert_eq!(events(), [Event::PurchasesPruned { count: 1 }]);
		set_now(now() + 48 * HOUR);
		assert_noop!(prune(&[(0, 100)]), Error::<Test>::NothingToDo);
		set_now(now() + 1);
		assert_ok!(prune(&[(0, 100)]));
		assert_eq!(Purchases::<Test>::iter().count(), 0);
	});
}
