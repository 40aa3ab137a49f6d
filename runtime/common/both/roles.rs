// SPDX-License-Identifier: Apache-2.0

//! The roles of an account (S0-01), put together of what the pallets know of it. Nobody applies for a role, so none is stored.

use crate::{
	chain::{is_nominator, is_validator},
	AccountId, Balances, Distribution, Experience, Rewards, RuntimeHoldReason, Shops, Trace,
};
use alloc::vec::Vec;
use frame_support::traits::fungible::InspectHold;
use souk_primitives::{holds::Payable, roles::AccountRole};

/// Every role that an account has now, in the order of [`AccountRole`].
pub fn roles_of(who: &AccountId) -> Vec<AccountRole> {
	let credit = Rewards::account_view(who.clone()).credit;
	let bond = RuntimeHoldReason::from(pallet_experience::BindingBonds::REASON);
	[
		(AccountRole::Buyer, credit.buyer > 0),
		(AccountRole::Merchant, !Shops::shops_of(who).is_empty()),
		// Each product that it stands behind has a bond of its own.
		(AccountRole::Producer, Balances::balance_on_hold(&bond, who) > 0),
		(AccountRole::Promoter, Distribution::promoter_view(who.clone()).is_some()),
		(AccountRole::ServiceProvider, credit.service > 0),
		(AccountRole::Expert, Experience::expert_view(who.clone()).is_some()),
		(AccountRole::Tester, Experience::tester_view(who.clone()).is_some()),
		// Who only received items from an order is a party without a GLN.
		(AccountRole::TraceParty, Trace::account_view(who.clone()).is_some_and(|party| party.gln.is_some())),
		(AccountRole::Validator, is_validator(who)),
		(AccountRole::Nominator, is_nominator(who)),
	]
	.into_iter()
	.filter_map(|(role, has)| has.then_some(role))
	.collect()
}
