// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, HoldReason, Models, ModelsOf, NextModel, Versions};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, TokenError};

fn publish(who: AccountId) -> sp_runtime::DispatchResult {
	Experience::publish_model(signed(who), brick(), attributes(), cid())
}

#[test]
fn should_hold_the_bond_when_a_model_is_published() {
	build_and_execute(|| {
		assert_ok!(publish(EXPERT));
		assert_eq!(held(HoldReason::Model, EXPERT), 1_100);
		let (expert, category) = (EXPERT, brick());
		assert_eq!(events(), [Event::ModelPublished { model: 0, version: 1, expert, category }]);
		assert_eq!(ModelsOf::<Test>::get(EXPERT).into_inner(), [0]);
	});
}

#[test]
fn should_fail_when_a_model_cannot_be_published() {
	build_and_execute(|| {
		assert_noop!(
			Experience::publish_model(RuntimeOrigin::root(), brick(), attributes(), cid()),
			DispatchError::BadOrigin
		);
		let none = Default::default();
		assert_noop!(
			Experience::publish_model(signed(EXPERT), brick(), none, cid()),
			Error::<Test>::BadAttributes
		);
		let mut bad = attributes();
		bad[0].weight = 0;
		assert_noop!(
			Experience::publish_model(signed(EXPERT), brick(), bad, cid()),
			Error::<Test>::BadAttributes
		);
		assert_noop!(publish(NOBODY), TokenError::FundsUnavailable);
		for _ in 0..8 {
			assert_ok!(publish(EXPERT));
		}
		assert_noop!(publish(EXPERT), Error::<Test>::TooManyModels);
		NextModel::<Test>::put(u32::MAX);
		assert_noop!(publish(STRANGER), Error::<Test>::NoIdLeft);
	});
}

#[test]
fn should_add_versions_when_the_expert_publishes_them() {
	build_and_execute(|| {
		assert_ok!(publish(EXPERT));
		let version = |who, model| Experience::publish_version(signed(who), model, attributes(), cid());
		assert_noop!(version(EXPERT, 1), Error::<Test>::ModelNotFound);
		assert_noop!(version(STRANGER, 0), Error::<Test>::NotExpert);
		assert_ok!(version(EXPERT, 0));
		assert_eq!(held(HoldReason::Model, EXPERT), 1_200);
		assert_ok!(version(EXPERT, 0));
		assert_noop!(version(EXPERT, 0), Error::<Test>::TooManyVersions);
		assert_noop!(
			Experience::publish_version(signed(EXPERT), 0, Default::default(), cid()),
			Error::<Test>::BadAttributes
		);
		assert_ok!(Experience::retire_model(signed(EXPERT), 0));
		assert_noop!(version(EXPERT, 0), Error::<Test>::ModelIsRetired);
	});
}

#[test]
fn should_release_at_once_when_no_product_is_bound() {
	build_and_execute(|| {
		assert_ok!(publish(EXPERT));
		assert_noop!(Experience::release_model(signed(STRANGER), 1), Error::<Test>::ModelNotFound);
		assert_noop!(Experience::release_model(signed(STRANGER), 0), Error::<Test>::ModelNotRetired);
		assert_noop!(Experience::retire_model(signed(STRANGER), 0), Error::<Test>::NotExpert);
		assert_ok!(Experience::retire_model(signed(EXPERT), 0));
		assert_noop!(Experience::retire_model(signed(EXPERT), 0), Error::<Test>::ModelIsRetired);
		events();
		assert_ok!(Experience::release_model(signed(STRANGER), 0));
		assert_eq!(events(), [Event::ModelReleased { model: 0, bond: 1_100, gone: true }]);
		assert_eq!(held(HoldReason::Model, EXPERT), 0);
		assert!(!Models::<Test>::contains_key(0) && !Versions::<Test>::contains_key(0, 1));
		assert!(!ModelsOf::<Test>::contains_key(EXPERT));
	});
}

#[test]
fn should_release_after_the_period_when_products_stay_bound() {
	build_and_execute(|| {
		set_up();
		assert_ok!(Experience::retire_model(signed(EXPERT), 0));
		assert_noop!(Experience::release_model(signed(STRANGER), 0), Error::<Test>::ModelInUse);
		blocks(10);
		assert_ok!(Experience::release_model(signed(STRANGER), 0));
		assert_eq!(held(HoldReason::Model, EXPERT), 0);
		assert!(Models::<Test>::contains_key(0));
		assert_noop!(Experience::release_model(signed(STRANGER), 0), Error::<Test>::NothingToDo);
		assert_ok!(Experience::unbind_product(signed(PRODUCER), gtin(0)));
		assert_ok!(Experience::release_model(signed(STRANGER), 0));
		assert!(!Models::<Test>::contains_key(0));
	});
}
