// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, AllocationId, Allocations, AllocationsOf, Error, Event, NextAllocation};
use frame_support::{assert_noop, assert_ok};
use souk_math::{economy::TOKEN, vesting::VestingSchedule};
use souk_primitives::AssetId;
use sp_runtime::{DispatchError, Perbill, TokenError};

const AMOUNT: u128 = 100 * TOKEN;

fn table(parts: &[u32], period: u64) -> VestingSchedule {
	let free = parts.iter().map(|part| Perbill::from_percent(*part)).collect::<Vec<_>>();
	VestingSchedule::Tranches { period, free: free.try_into().unwrap() }
}

fn allocate(
	who: AccountId,
	asset: AssetId,
	amount: u128,
	schedule: VestingSchedule,
) -> sp_runtime::DispatchResult {
	Tranches::allocate(RuntimeOrigin::root(), who, asset, amount, schedule, None)
}

#[test]
fn should_hold_on_the_beneficiary_when_allocated() {
	build_and_execute(|| {
		for (id, asset) in (0..).zip([NATIVE, TIME]) {
			assert_ok!(allocate(alice(), asset.clone(), AMOUNT, VestingSchedule::team()));
			assert_eq!(held(asset.clone(), &alice()), AMOUNT);
			assert_eq!(free(asset.clone(), &alice()), FUNDS);
			assert_eq!(free(asset.clone(), &treasury()), FUNDS - AMOUNT);
			assert_eq!(
				events().last().unwrap(),
				&Event::Allocated {
					allocation: id,
					beneficiary: alice(),
					asset,
					amount: AMOUNT,
					start: None
				}
			);
		}
		assert_eq!(AllocationsOf::<Test>::get(alice()).into_inner(), [0, 1]);
		assert_eq!(NextAllocation::<Test>::get(), 2);
	});
}

#[test]
fn should_add_up_when_allocated_again() {
	build_and_execute(|| {
		assert_ok!(allocate(alice(), NATIVE, AMOUNT, VestingSchedule::team()));
		assert_ok!(allocate(alice(), NATIVE, AMOUNT, VestingSchedule::foundation()));
		assert_eq!(held(NATIVE, &alice()), 2 * AMOUNT);
		assert_eq!(release(0), AMOUNT / 10);
		assert_eq!(held(NATIVE, &alice()), 2 * AMOUNT - AMOUNT / 10);
	});
}

#[test]
fn should_refuse_when_the_origin_is_not_the_allocating_one() {
	build_and_execute(|| {
		for origin in [signed(alice()), signed(treasury()), RuntimeOrigin::none()] {
			let call = Tranches::allocate(origin, alice(), NATIVE, AMOUNT, VestingSchedule::team(), None);
			assert_noop!(call, DispatchError::BadOrigin);
		}
	});
}

#[test]
fn should_refuse_when_the_schedule_is_invalid() {
	build_and_execute(|| {
		for schedule in [
			table(&[], 1),
			table(&[50], 1),
			table(&[60, 50, 100], 1),
			table(&[100], 0),
			VestingSchedule::DecliningCap { period: 0, part: Perbill::from_percent(10) },
			VestingSchedule::DecliningCap { period: 1, part: Perbill::from_parts(9_999_999) },
		] {
			assert_noop!(allocate(alice(), NATIVE, AMOUNT, schedule), Error::<Test>::BadSchedule);
		}
	});
}

#[test]
fn should_refuse_when_the_amount_is_too_small() {
	build_and_execute(|| {
		assert_noop!(allocate(alice(), NATIVE, 0, VestingSchedule::team()), Error::<Test>::AmountTooSmall);
		assert_noop!(
			allocate(alice(), TIME, TOKEN - 1, VestingSchedule::team()),
			Error::<Test>::AmountTooSmall
		);
		assert_ok!(allocate(alice(), TIME, TOKEN, VestingSchedule::team()));
	});
}

#[test]
fn should_refuse_when_the_beneficiary_does_not_hold_the_asset() {
	build_and_execute(|| {
		for asset in [NATIVE, TIME, AssetId::WithId(7)] {
			assert_noop!(
				allocate(nobody(), asset, AMOUNT, VestingSchedule::team()),
				Error::<Test>::BeneficiaryNotFound
			);
		}
		assert_ok!(Balances::transfer_allow_death(signed(alice()), nobody(), ED));
		assert_ok!(allocate(nobody(), NATIVE, AMOUNT, VestingSchedule::team()));
		assert_noop!(
			allocate(nobody(), TIME, AMOUNT, VestingSchedule::team()),
			Error::<Test>::BeneficiaryNotFound
		);
	});
}

#[test]
fn should_refuse_when_the_account_has_as_many_as_it_can() {
	build_and_execute(|| {
		for _ in 0..4 {
			assert_ok!(allocate(alice(), NATIVE, AMOUNT, table(&[0, 100], 1)));
		}
		let fifth = || allocate(alice(), NATIVE, AMOUNT, VestingSchedule::team());
		assert_noop!(fifth(), Error::<Test>::TooManyAllocations);
		at(1);
		release(2);
		assert_ok!(fifth());
		assert_eq!(AllocationsOf::<Test>::get(alice()).into_inner(), [0, 1, 3, 4]);
	});
}

#[test]
fn should_refuse_when_every_number_was_given_out() {
	build_and_execute(|| {
		NextAllocation::<Test>::put(AllocationId::MAX);
		assert_noop!(allocate(alice(), NATIVE, AMOUNT, VestingSchedule::team()), Error::<Test>::NoIdLeft);
	});
}

#[test]
fn should_refuse_when_the_payer_cannot_pay() {
	build_and_execute(|| {
		// The treasury's account is kept alive.
		assert_noop!(allocate(alice(), NATIVE, FUNDS, VestingSchedule::team()), TokenError::FundsUnavailable);
		assert!(allocate(alice(), NATIVE, FUNDS + 1, VestingSchedule::team()).is_err());
		assert!(!Allocations::<Test>::contains_key(0));
		assert_ok!(allocate(alice(), NATIVE, FUNDS - ED, VestingSchedule::team()));
	});
}

#[test]
fn should_free_at_once_when_the_start_is_long_past() {
	build_and_execute(|| {
		let start = Some(LAUNCH - 400 * DAY);
		assert_ok!(Tranches::allocate(
			RuntimeOrigin::root(),
			alice(),
			NATIVE,
			AMOUNT,
			VestingSchedule::team(),
			start
		));
		// Four quarters and a bit.
		assert_eq!(release(0), AMOUNT / 2);
	});
}
