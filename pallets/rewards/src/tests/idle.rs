// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Event, NextClose, NextPrune, Shares, WeightInfo};
use frame_support::{traits::Hooks, weights::Weight};
use souk_primitives::{
	activity::{Activity, Deed},
	rewards::Basis,
};

#[test]
fn should_close_expire_and_prune_when_there_is_time() {
	build_and_execute(|| {
		create(daily(SOUK, Basis::Power, 1_000), 100_000);
		for who in 1..=20 {
			Rewards::record(&acc(who), Deed::TraceUpload, 1);
		}
		pass(5);
		idle();
		assert_eq!((NextClose::<Test>::get(), NextPrune::<Test>::get()), (5, 0));
		// Ten eras to claim. Each era that closes lets two expire.
		pass(10);
		idle();
		assert_eq!(NextClose::<Test>::get(), 15);
		assert_eq!(NextPrune::<Test>::get(), 5);
		assert_eq!(Shares::<Test>::iter().count(), 0);
	});
}

#[test]
fn should_do_what_fits_when_there_is_little_time() {
	build_and_execute(|| {
		pass(5);
		let base = <() as WeightInfo>::service_base();
		let two = base
			.saturating_add(<() as WeightInfo>::close_era(0).saturating_mul(2))
			.saturating_add(Weight::from_parts(1, 1));
		assert_eq!(Rewards::on_idle(1, base / 2), Weight::zero());
		assert_eq!(NextClose::<Test>::get(), 0);
		let used = Rewards::on_idle(1, two);
		assert!(used.all_lte(two));
		assert_eq!(NextClose::<Test>::get(), 2);
		MaxServiceWeight::set(base);
		assert_eq!(Rewards::on_idle(1, Weight::MAX), base);
		assert_eq!(NextClose::<Test>::get(), 2);
	});
}

#[test]
fn should_check_the_configuration() {
	new_test_ext().execute_with(Rewards::integrity_test);
}

#[test]
fn should_refuse_a_configuration_that_loses_pay() {
	for bad in [
		(|| ClaimEras::set(0)) as fn(),
		|| ClaimEras::set(5),
		|| HoldEras::set(31),
		|| ReferralOrders::set(9),
		|| ReferralOrders::set(0),
		|| EraLength::set(0),
		|| {
			HoldEras::set(3);
			ClaimEras::set(48);
		},
		|| Losses::mutate(|rules| rules.roles.buyer = sp_runtime::Perbill::from_percent(41)),
		|| Rates::mutate(|rates| rates.try_push((TIME, sp_runtime::Perbill::one())).unwrap()),
	] {
		let refused = std::panic::catch_unwind(|| {
			new_test_ext().execute_with(|| {
				bad();
				Rewards::integrity_test();
			});
		});
		assert!(refused.is_err());
	}
	new_test_ext();
}

/// A batch is as large as fits. Each one steps over what was removed before it, so fewer are cheaper.
#[test]
fn should_prune_in_the_largest_batches_that_fit() {
	build_and_execute(|| {
		// A share and 127 ratings.
		for shop in 0..127 {
			Rewards::rate_shop(shop, &alice(), 500);
		}
		pass_and_close(1);
		pass_and_close(10);
		let weight = |rows| <() as WeightInfo>::service_base() + <() as WeightInfo>::prune(rows);
		for rows in [32, 64] {
			events();
			assert_eq!(Rewards::on_idle(1, weight(rows)), weight(rows));
			assert_eq!(events(), [Event::Pruned { rows, next: 0 }]);
		}
		// What is left is charged for what it is.
		assert_eq!(Rewards::on_idle(1, Weight::MAX), weight(32));
		assert_eq!(events(), [Event::Pruned { rows: 32, next: 1 }]);
		assert_eq!(Rewards::on_idle(1, Weight::MAX), <() as WeightInfo>::service_base());
		assert_eq!(events(), []);
	});
}
