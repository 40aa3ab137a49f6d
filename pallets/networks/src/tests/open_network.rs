// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event};
use frame_support::assert_noop;
use souk_primitives::network::{NetworkTerms, Networks as _};
use sp_runtime::{traits::BadOrigin, Perbill, TokenError};

#[test]
fn should_open_a_network_when_the_shop_has_the_capability() {
	build_and_execute(|| {
		assert!(!Networks::is_open(SHOP));
		open(terms());
		assert_eq!(
			events(),
			[Event::NetworkOpened { shop: SHOP, keeper: owner(), deposit: NETWORK_DEPOSIT, terms: terms() }]
		);
		assert_eq!(free(&owner()), FUNDS - NETWORK_DEPOSIT);
		assert_eq!((network().rows, network().members, network().next_post), (0, 0, 0));
		assert!(Networks::is_open(SHOP));
	});
}

#[test]
fn should_refuse_when_the_caller_or_the_shop_may_not() {
	build_and_execute(|| {
		assert_noop!(Networks::open_network(RuntimeOrigin::root(), SHOP, terms()), BadOrigin);
		let call =
			|who, shop| Networks::open_network(signed(who), shop, terms()).map_err(|refused| refused.error);
		assert_noop!(call(owner(), 77), Error::<Test>::ShopNotFound);
		assert_noop!(call(stranger(), SHOP), Error::<Test>::NotOwner);
		assert_noop!(call(owner(), MODEST_SHOP), Error::<Test>::CapabilityMissing);
		open(terms());
		assert_noop!(call(owner(), SHOP), Error::<Test>::NetworkExists);
	});
}

#[test]
fn should_refuse_terms_when_governance_does_not_allow_them() {
	build_and_execute(|| {
		let slash = Perbill::from_parts(800_000_001);
		let bad = [
			NetworkTerms { bond: 99, ..terms() },
			NetworkTerms { bond: 10_001, ..terms() },
			NetworkTerms { notice: DAY - 1, ..terms() },
			NetworkTerms { notice: 30 * DAY + 1, ..terms() },
			NetworkTerms { slash, ..terms() },
		];
		for terms in bad {
			let result =
				Networks::open_network(signed(owner()), SHOP, terms).map_err(|refused| refused.error);
			assert_noop!(result, Error::<Test>::BadTerms);
		}
		let slash = Perbill::from_percent(80);
		open(NetworkTerms { bond: 100, notice: DAY, slash, approval: true, posting: false });
	});
}

#[test]
fn should_refuse_when_the_deposit_cannot_be_held() {
	build_and_execute(|| {
		sell_shop(&acc(50));
		let call = Networks::open_network(signed(acc(50)), SHOP, terms()).map_err(|refused| refused.error);
		assert_noop!(call, TokenError::FundsUnavailable);
	});
}
