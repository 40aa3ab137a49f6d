// SPDX-License-Identifier: Apache-2.0

use super::*;
use souk_primitives::{
	codes::{Mcc, Region},
	shop::ShopProfile,
};

#[test]
fn should_update_when_owned() {
	State::default().shop(ALICE, &[]).run(|| {
		let changed = ShopProfile { floor_area: 0, staff: 9, metadata: cid(8), ..profile() };
		assert_ok!(Shops::update_profile(signed(ALICE), 0, changed.clone()));
		assert_eq!(shop(0).profile, changed);
		assert_eq!(events(), [Event::ProfileUpdated { shop: 0 }]);
	});
}

#[test]
fn should_refuse_when_not_the_owner() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_noop!(Shops::update_profile(signed(BOB), 0, profile()), Error::<Test>::NotOwner);
		assert_noop!(Shops::update_profile(root(), 0, profile()), BadOrigin);
	});
}

#[test]
fn should_refuse_when_there_is_no_shop() {
	State::default().run(|| {
		assert_noop!(Shops::update_profile(signed(ALICE), 0, profile()), Error::<Test>::ShopNotFound);
	});
}

#[test]
fn should_end_the_verification_when_other_premises_are_stated() {
	let other = |change: fn(&mut ShopProfile)| {
		let mut profile = profile();
		change(&mut profile);
		profile
	};
	let level = |changed: ShopProfile| {
		let mut level = None;
		State::default().shop(ALICE, &[]).run(|| {
			assert_ok!(Shops::verify_shop(signed(ATTESTER), 0, ALICE, profile(), 3, H256::zero(), 2 * DAY));
			assert_ok!(Shops::update_profile(signed(ALICE), 0, changed));
			level = Shops::shop_view(0).unwrap().verification.map(|check| check.level);
		});
		level
	};
	// BizPower divides by what the premises cost. 120 square metres were looked at; a hundredth would weigh 100 times.
	assert_eq!(level(other(|profile| profile.floor_area = 1)), None);
	assert_eq!(level(other(|profile| profile.staff = 0)), None);
	assert_eq!(level(other(|profile| profile.region = Region::parse("CN-TJ").unwrap())), None);
	assert_eq!(level(other(|profile| profile.category = Mcc::new(5_735).unwrap())), None);
	// A new name or new images are none of the attester's business.
	assert_eq!(level(other(|profile| profile.metadata = cid(9))), Some(3));
}
