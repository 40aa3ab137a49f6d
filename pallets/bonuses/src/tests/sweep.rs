// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, EraPayments, OldestEra, WeightInfo};
use frame_support::{traits::Hooks, weights::Weight};

#[test]
fn should_remove_rows_of_eras_that_are_over() {
	build_and_execute(|| {
		open(terms(TIME), 1_000);
		for buyer in [buyer(), stranger()] {
			Sale { buyer, ..sale(200) }.settle();
		}
		let look = <() as WeightInfo>::sweep(0);
		let each = <() as WeightInfo>::sweep(1) - look;
		assert_eq!(BonusPallet::on_idle(1, Weight::MAX), look);
		Era::set(2);
		sale(200).settle();
		assert_eq!(BonusPallet::on_idle(1, Weight::zero()), Weight::zero());
		assert_eq!(BonusPallet::on_idle(1, look + each), look + each);
		assert_eq!((EraPayments::<Test>::iter_prefix(0).count(), OldestEra::<Test>::get()), (1, 0));
		// The last row, and the look that finds no more.
		assert_eq!(BonusPallet::on_idle(1, Weight::MAX), look + each * 2);
		assert_eq!((EraPayments::<Test>::iter_prefix(0).count(), OldestEra::<Test>::get()), (0, 1));
		BonusPallet::on_idle(1, Weight::MAX);
		BonusPallet::on_idle(1, Weight::MAX);
		// The running era stays.
		assert_eq!((EraPayments::<Test>::iter().count(), OldestEra::<Test>::get()), (1, 2));
	});
}

#[test]
fn should_remove_at_most_so_many_rows_in_a_block() {
	build_and_execute(|| {
		open(terms(TIME), 1_000);
		for index in 0..100 {
			let who = AccountId::new([index; 32]);
			EraPayments::<Test>::insert(0, (0, who), crate::EraPaid { amount: 1, order: 1 });
		}
		Era::set(1);
		BonusPallet::on_idle(1, Weight::MAX);
		assert_eq!(EraPayments::<Test>::iter().count(), 100 - BonusPallet::MAX_SWEEP as usize);
	});
}
