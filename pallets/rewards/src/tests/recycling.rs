// SPDX-License-Identifier: Apache-2.0

//! `set_recycling`, and who asks where fees go.

use crate::{mock::*, Error, Event, FeeRecycling, RecycledFees};
use frame_support::{assert_noop, assert_ok, traits::Get};
use souk_primitives::rewards::{Basis, PolicyId, Pot, Recycling};
use sp_runtime::{DispatchError, Perbill};

fn half(policy: PolicyId) -> Option<Recycling> {
	Some(Recycling { part: Perbill::from_percent(50), policy })
}

#[test]
fn should_name_the_pot_when_set_and_nothing_when_unset() {
	build_and_execute(|| {
		assert_eq!(RecycledFees::<Test>::get(), None);
		let policy = create(daily(SOUK, Basis::Power, 1_000), 0);
		events();
		assert_ok!(Rewards::set_recycling(manager(), half(policy)));
		assert_eq!(events(), [Event::RecyclingSet { recycling: half(policy) }]);
		let pot = Rewards::account_of(Pot::Policy(policy));
		assert_eq!(RecycledFees::<Test>::get(), Some((Perbill::from_percent(50), pot)));
		assert_ok!(Rewards::set_recycling(manager(), None));
		assert_eq!(RecycledFees::<Test>::get(), None);
	});
}

#[test]
fn should_fail_when_the_policy_does_not_fit() {
	build_and_execute(|| {
		let souk = create(daily(SOUK, Basis::Power, 1_000), 0);
		let time = create(daily(TIME, Basis::Power, 1_000), 0);
		assert_noop!(Rewards::set_recycling(signed(alice()), half(souk)), DispatchError::BadOrigin);
		assert_noop!(Rewards::set_recycling(manager(), half(9)), Error::<Test>::PolicyNotFound);
		assert_noop!(Rewards::set_recycling(manager(), half(time)), Error::<Test>::AssetNotAccepted);
	});
}

#[test]
fn should_recycle_nothing_when_the_policy_ended() {
	build_and_execute(|| {
		let policy = create(daily(SOUK, Basis::Power, 1_000), 5_000);
		assert_ok!(Rewards::set_recycling(manager(), half(policy)));
		// Something it owes keeps its row until the claims expire.
		assert_ok!(Rewards::check_in(signed(alice())));
		pass(1);
		assert_ok!(Rewards::close_era(signed(nobody())));
		assert_ok!(Rewards::end_policy(root(), policy, bob()));
		assert!(crate::Policies::<Test>::contains_key(policy));
		assert_eq!(RecycledFees::<Test>::get(), None);
		assert_noop!(Rewards::set_recycling(manager(), half(policy)), Error::<Test>::PolicyHasEnded);
		// What was set stays set: naming another policy is governance's.
		assert_eq!(FeeRecycling::<Test>::get(), half(policy));
	});
}
