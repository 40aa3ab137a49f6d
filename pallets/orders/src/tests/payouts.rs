// SPDX-License-Identifier: Apache-2.0

//! Paying several accounts out of one hold.

use super::*;
use crate::Escrows;
use frame_support::traits::tokens::Precision;
use souk_primitives::holds::PayableHolds as _;

fn held(amount: Balance) {
	assert_ok!(Holds::hold::<Escrows>(&SOUK, &acc(BUYER), amount));
}

fn pay(payees: &[(u8, Balance)]) -> Result<Vec<(AccountId, Balance)>, DispatchError> {
	let payees: Vec<_> = payees.iter().map(|(who, amount)| (acc(*who), *amount)).collect();
	Holds::pay_each::<Escrows>(&SOUK, &acc(BUYER), payees)
}

/// Accounts are credited before the hold is taken off. If the hold does not suffice, none of it may remain.
#[test]
fn should_change_nothing_when_more_is_paid_than_is_on_hold() {
	build_and_execute(|| {
		held(1_000);
		let issuance = Balances::total_issuance();
		assert_noop!(pay(&[(SELLER, 600), (PLATFORM, 401)]).map(|_| ()), TokenError::FundsUnavailable);
		assert_eq!(Balances::total_issuance(), issuance);
		assert_ok!(Holds::release::<Escrows>(&SOUK, &acc(BUYER), 1_000, Precision::Exact));
	});
}

#[test]
fn should_pay_each_once_and_keep_what_an_account_cannot_take_in() {
	build_and_execute(|| {
		held(1_000);
		let (issuance, before) =
			(Balances::total_issuance(), [SELLER, PLATFORM, BUYER].map(|who| total(who, SOUK)));
		// Account 60 does not exist, and 10 do not open it. The seller is named twice, and the payer is named too.
		let refused = pay(&[(SELLER, 200), (60, 10), (BUYER, 300), (PLATFORM, 90), (SELLER, 50)]).unwrap();
		assert_eq!(refused, [(acc(60), 10)]);
		assert_eq!(escrowed(BUYER, SOUK), 1_000 - 200 - 300 - 90 - 50);
		let after = [SELLER, PLATFORM, BUYER].map(|who| total(who, SOUK));
		assert_eq!(after, [before[0] + 250, before[1] + 90, before[2] - 340]);
		assert_eq!((Balances::total_issuance(), total(60, SOUK)), (issuance, 0));
		assert_ok!(Holds::release::<Escrows>(&SOUK, &acc(BUYER), 360, Precision::Exact));
	});
}
