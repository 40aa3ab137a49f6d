// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::network::NetworkTerms;
use sp_runtime::{traits::BadOrigin, Perbill};

fn harsh() -> NetworkTerms {
	NetworkTerms { bond: 5_000, notice: 30 * DAY, slash: Perbill::from_percent(80), ..picky() }
}

#[test]
fn should_bind_only_those_who_join_later_when_terms_change() {
	build_and_execute(|| {
		open_with(1);
		events();
		assert_ok!(Networks::set_terms(signed(owner()), SHOP, harsh()));
		assert_eq!(events(), [Event::TermsSet { shop: SHOP, terms: harsh() }]);
		assert_ok!(join(&promoter(2)));

		let (first, second) = (member(1), member(2));
		assert_eq!((first.bond, first.notice, first.slash), (1_000, 7 * DAY, Perbill::from_percent(50)));
		assert_eq!((second.bond, second.notice, second.slash), (5_000, 30 * DAY, Perbill::from_percent(80)));
		assert!(first.is_active() && !second.is_active());
	});
}

#[test]
fn should_move_the_deposit_when_the_shop_has_changed_hands() {
	build_and_execute(|| {
		open_with(1);
		sell_shop(&acc(2));
		events();
		assert_noop!(
			Networks::set_terms(signed(owner()), SHOP, terms()).map_err(|refused| refused.error),
			Error::<Test>::NotOwner
		);
		assert_ok!(Networks::set_terms(signed(acc(2)), SHOP, picky()));
		let (returned, deposit) = (NETWORK_DEPOSIT, NETWORK_DEPOSIT);
		assert_eq!(
			events(),
			[
				Event::KeeperChanged { shop: SHOP, from: owner(), returned, to: acc(2), deposit },
				Event::TermsSet { shop: SHOP, terms: picky() },
			]
		);
		assert_eq!((free(&owner()), free(&acc(2))), (FUNDS, FUNDS - NETWORK_DEPOSIT));
		assert!(member(1).is_active());
	});
}

#[test]
fn should_refuse_when_terms_cannot_be_set() {
	build_and_execute(|| {
		let call =
			|who, shop, terms| Networks::set_terms(signed(who), shop, terms).map_err(|refused| refused.error);
		assert_noop!(Networks::set_terms(RuntimeOrigin::root(), SHOP, terms()), BadOrigin);
		assert_noop!(call(owner(), SHOP, terms()), Error::<Test>::NetworkNotFound);
		open_with(1);
		assert_noop!(call(promoter(1), SHOP, terms()), Error::<Test>::NotOwner);
		assert_noop!(call(owner(), SHOP, NetworkTerms { bond: 1, ..terms() }), Error::<Test>::BadTerms);
		Modest::mutate(|modest| modest.insert(SHOP));
		assert_noop!(call(owner(), SHOP, terms()), Error::<Test>::CapabilityMissing);
		ShopOwners::mutate(|owners| owners.remove(&SHOP));
		assert_noop!(call(owner(), SHOP, terms()), Error::<Test>::ShopNotFound);
		sell_shop(&owner());
		assert_ok!(Networks::close_network(signed(owner()), SHOP));
		assert_noop!(call(owner(), SHOP, terms()), Error::<Test>::AlreadyClosed);
	});
}
