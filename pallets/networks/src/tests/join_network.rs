// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, Members};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::network::{MemberState, NetworkTerms, Networks as _};
use sp_runtime::{traits::BadOrigin, TokenError};

#[test]
fn should_make_a_member_at_once_when_nobody_is_picked() {
	build_and_execute(|| {
		open(terms());
		events();
		assert_ok!(join(&promoter(1)));
		assert_eq!(events(), [Event::MemberJoined { shop: SHOP, who: promoter(1), bond: 1_000 }]);
		assert_eq!(free(&promoter(1)), FUNDS - 1_000 - MEMBER_DEPOSIT);
		assert_eq!((network().rows, network().members), (1, 1));
		assert_eq!((member(1).state, member(1).since), (MemberState::Active, START));
		assert!(Networks::is_member(SHOP, &promoter(1)));
		assert!(!Networks::is_member(MODEST_SHOP, &promoter(1)));
		assert!(!Networks::is_member(SHOP, &promoter(2)));
	});
}

#[test]
fn should_make_no_member_yet_when_the_owner_picks() {
	build_and_execute(|| {
		open(picky());
		events();
		assert_ok!(join(&promoter(1)));
		assert_eq!(events(), [Event::MemberAsked { shop: SHOP, who: promoter(1), bond: 1_000 }]);
		assert_eq!(free(&promoter(1)), FUNDS - 1_000 - MEMBER_DEPOSIT);
		assert_eq!((network().rows, network().members), (1, 0));
		assert!(!Networks::is_member(SHOP, &promoter(1)));
	});
}

#[test]
fn should_refuse_when_a_promoter_cannot_join() {
	build_and_execute(|| {
		let call = |who: u8, terms| {
			Networks::join_network(signed(promoter(who)), SHOP, terms).map_err(|refused| refused.error)
		};
		assert_noop!(Networks::join_network(RuntimeOrigin::root(), SHOP, terms()), BadOrigin);
		assert_noop!(call(1, terms()), Error::<Test>::NetworkNotFound);
		open(terms());
		let own = Networks::join_network(signed(owner()), SHOP, terms()).map_err(|refused| refused.error);
		assert_noop!(own, Error::<Test>::OwnNetwork);
		// An owner that asks for more in the block of the call binds nobody to it.
		assert_noop!(call(1, NetworkTerms { bond: 999, ..terms() }), Error::<Test>::TermsChanged);
		limit(&promoter(1));
		assert_noop!(call(1, terms()), Error::<Test>::MayNotPromote);
		for index in 2..=6 {
			assert_ok!(call(index, terms()));
		}
		assert_noop!(call(2, terms()), Error::<Test>::AlreadyMember);
		assert_noop!(call(7, terms()), Error::<Test>::TooManyMembers);
		Limits::mutate(|limits| limits.least_bond = 1_001);
		assert_noop!(call(8, terms()), Error::<Test>::BadTerms);
		Modest::mutate(|modest| modest.insert(SHOP));
		assert_noop!(call(8, terms()), Error::<Test>::CapabilityMissing);
		assert_ok!(Networks::close_network(signed(owner()), SHOP));
		assert_noop!(call(8, terms()), Error::<Test>::AlreadyClosed);
	});
}

#[test]
fn should_refuse_when_a_shop_is_gone_or_funds_are_short() {
	build_and_execute(|| {
		open(terms());
		let poor = acc(50);
		let call =
			|| Networks::join_network(signed(poor.clone()), SHOP, terms()).map_err(|refused| refused.error);
		assert_noop!(call(), TokenError::FundsUnavailable);
		// The bond fits, and the deposit for the row does not. Nothing stays on hold.
		use frame_support::traits::fungible::Mutate;
		assert_ok!(Balances::mint_into(&poor, 1_000 + ED));
		assert!(frame_support::storage::with_storage_layer(call).is_err());
		assert_eq!(free(&poor), 1_000 + ED);
		assert!(!Members::<Test>::contains_key(SHOP, &poor));
		// A shop that is gone has no capability either.
		ShopOwners::mutate(|owners| owners.remove(&SHOP));
		assert_noop!(call(), Error::<Test>::CapabilityMissing);
	});
}
