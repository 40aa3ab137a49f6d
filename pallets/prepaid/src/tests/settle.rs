// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Event, Prepaids};
use frame_support::{assert_ok, BoundedVec};
use souk_primitives::{
	prepaid::{EndedLine, PrepaidFees},
	traits::LineAmounts,
};
use sp_runtime::Perbill;

#[test]
fn should_pay_pool_commune_and_platform_when_everything_is_kept() {
	build_and_execute(|| {
		open(SELLER, SOUK, 50_000);
		assert_ok!(accept_fen(1, 1_000));
		events();
		let told = complete(1);
		let paid = Event::FeesPaid {
			order: 1,
			payer: acc(SELLER),
			asset: SOUK,
			experience: 1_800,
			commune: 120,
			platform: 1_080,
			commission: Default::default(),
			freed: 0,
		};
		assert_eq!(events(), [paid]);
		let (pool, commune) = (total(POOL, &SOUK), total(COMMUNE, &SOUK));
		assert_eq!((pool, commune, total(PLATFORM, &SOUK)), (ED + 1_800, ED + 120, RICH + 1_080));
		assert_eq!((told[0].experience, told[0].commune, told[0].platform), (1_800, 120, 1_080));
		assert_eq!((told[0].escrow, told[0].sale), (20_000, 20_000));
		let account = Prepaids::<Test>::get(acc(SELLER)).unwrap();
		assert_eq!((account.held, account.reserved, account.orders), (47_000, 0, 0));
	});
}

#[test]
fn should_free_what_the_refunded_part_would_have_owed() {
	build_and_execute(|| {
		open(SELLER, SOUK, 50_000);
		let line = |fen| Line { fen, time: 0 };
		assert_ok!(accept(1, Some(PLATFORM), &[line(1_000), line(1_000)]));
		assert_eq!(reserved(SELLER), 6_000);
		let told = end(1, Some(PLATFORM), &[Perbill::one(), Perbill::from_percent(50)]);
		assert_eq!((told[0].sale, told[0].experience, told[0].commune), (0, 0, 0));
		assert_eq!((told[1].sale, told[1].experience, told[1].commune), (10_000, 900, 60));
		assert_eq!((prepaid(SELLER, &SOUK), reserved(SELLER)), (48_500, 0));
	});
}

#[test]
fn should_pay_nothing_when_all_comes_back() {
	build_and_execute(|| {
		open(SELLER, SOUK, 50_000);
		assert_ok!(accept_fen(1, 1_000));
		end(1, Some(PLATFORM), &[Perbill::one()]);
		assert_eq!((prepaid(SELLER, &SOUK), total(POOL, &SOUK)), (50_000, ED));
	});
}

#[test]
fn should_do_nothing_for_an_order_without_a_reservation() {
	build_and_execute(|| {
		open(SELLER, SOUK, 50_000);
		let root = souk_testing::state_root();
		assert!(complete(9).is_empty());
		assert_eq!(souk_testing::state_root(), root);
		// Nor a second time.
		assert_ok!(accept_fen(1, 1_000));
		complete(1);
		let root = souk_testing::state_root();
		assert!(complete(1).is_empty());
		assert_eq!(souk_testing::state_root(), root);
	});
}

#[test]
fn should_leave_a_platform_that_pays_its_own_leg() {
	build_and_execute(|| {
		open(PLATFORM, SOUK, 50_000);
		assert_ok!(Prepaid::serve(by(PLATFORM), SHOP, 50_000));
		assert_ok!(accept_fen(1, 1_000));
		let told = complete(1);
		assert_eq!((told[0].experience, told[0].commune, told[0].platform), (1_800, 120, 0));
		assert_eq!(total(PLATFORM, &SOUK), RICH - 1_920);
	});
}

#[test]
fn should_pay_the_commune_what_a_payee_cannot_receive() {
	build_and_execute(|| {
		open(SELLER, TIME, 50_000);
		// The leg is below the least balance, and the account of the platform does not exist.
		assert_eq!(total(9, &TIME), 0);
		let lines = [Line { time: 100, fen: 0 }];
		assert_ok!(accept(1, Some(9), &lines));
		assert_eq!(reserved(SELLER), 15);
		events();
		let told = end(1, Some(9), &[Perbill::zero()]);
		assert_eq!(
			events(),
			[
				Event::FeesRedirected { order: 1, payee: acc(9), to: acc(COMMUNE), amount: 6 },
				Event::FeesPaid {
					order: 1,
					payer: acc(SELLER),
					asset: TIME,
					experience: 9,
					commune: 6,
					platform: 0,
					commission: Default::default(),
					freed: 0,
				},
			]
		);
		assert_eq!((told[0].platform, told[0].commune), (0, 0));
		assert_eq!(told[0].experience, 9);
	});
}

/// The order ends, whatever happens to the asset. What nobody can receive stays the payer's.
#[test]
fn should_end_when_nothing_moves() {
	build_and_execute(|| {
		open(SELLER, TIME, 50_000);
		assert_ok!(accept(1, Some(PLATFORM), &[Line { time: 1_000, fen: 0 }]));
		assert_ok!(Assets::freeze_asset(by(250), 1));
		events();
		let told = complete(1);
		assert_eq!((told[0].experience, told[0].commune, told[0].platform), (0, 0, 0));
		assert_eq!(told[0].sale, 1_000);
		assert_eq!((prepaid(SELLER, &TIME), reserved(SELLER)), (50_000, 0));
		assert_ok!(Assets::thaw_asset(by(250), 1));
		assert_ok!(Prepaid::close_account(by(SELLER)));
	});
}

#[test]
fn should_pay_the_payee_when_it_owns_the_account() {
	build_and_execute(|| {
		open(SELLER, SOUK, 50_000);
		// The seller is the platform of its own shop.
		assert_ok!(accept(1, Some(SELLER), &[Line { fen: 1_000, time: 0 }]));
		assert_eq!(reserved(SELLER), 1_920);
		end(1, Some(SELLER), &[Perbill::zero()]);
		assert_eq!(total(SELLER, &SOUK), RICH - 1_920);
	});
}

/// Legs that others computed cannot take more than was reserved.
#[test]
fn should_never_pay_more_than_was_reserved() {
	build_and_execute(|| {
		open(SELLER, SOUK, 50_000);
		assert_ok!(accept_fen(1, 1_000));
		let legs = LineAmounts {
			asset: SOUK,
			escrow: 20_000,
			remaining: 20_000,
			sale: 20_000,
			experience: 20_000,
			commune: 20_000,
			platform: 20_000,
			commission: BoundedVec::truncate_from(vec![20_000]),
			services: Default::default(),
		};
		let promoters = [acc(PROMOTERS[0])];
		let mut lines = [EndedLine { promoters: &promoters, legs }];
		<Prepaid as PrepaidFees<AccountId>>::settle(1, Some(&acc(PLATFORM)), &mut lines);
		assert_eq!((prepaid(SELLER, &SOUK), total(POOL, &SOUK)), (47_000, ED + 3_000));
		// Nobody is told of a commission that there was nothing left for.
		assert_eq!(lines[0].legs.commission.to_vec(), [0]);
	});
}

/// Each is paid once for all lines, and by the split of each.
#[test]
fn should_pay_the_promoters() {
	build_and_execute(|| {
		Path::set(PROMOTERS.to_vec());
		open(SELLER, SOUK, 50_000);
		let line = |fen| Line { fen, time: 0 };
		assert_ok!(accept(1, Some(PLATFORM), &[line(1_000), line(3)]));
		assert_eq!(reserved(SELLER), 7_000 + 9 + 12);
		events();
		let told = end(1, Some(PLATFORM), &[Perbill::from_percent(50), Perbill::zero()]);
		// A fifth of 10 000 and of 60, of which the closing promoter gets half.
		assert_eq!(
			(told[0].commission.to_vec(), told[1].commission.to_vec()),
			(vec![1_000, 1_000], vec![6, 6])
		);
		assert_eq!(total(PROMOTERS[0], &SOUK), RICH + 1_006);
		assert_eq!(total(PROMOTERS[1], &SOUK), RICH + 1_006);
		let paid = events().into_iter().find_map(|event| match event {
			Event::FeesPaid { commission, freed, .. } => Some((commission.into_inner(), freed)),
			_ => None,
		});
		assert_eq!(paid, Some((vec![1_006, 1_006], 3_500)));
	});
}

/// As in an escrow it stays with whose cost it is. There that is the seller, and here who pays. The others are paid all the same.
#[test]
fn should_keep_a_commission_that_its_promoter_cannot_receive() {
	for payer in [SELLER, PLATFORM] {
		build_and_execute(|| {
			// The last has no account, and the leg is below the least balance.
			Path::set(vec![PROMOTERS[0], 9]);
			open(payer, SOUK, 50_000);
			if payer == PLATFORM {
				assert_ok!(Prepaid::serve(by(PLATFORM), SHOP, 50_000));
			}
			assert_ok!(accept(1, Some(PLATFORM), &[Line { fen: 45, time: 0 }]));
			events();
			let told = complete(1);
			// A fifth of 900.
			assert_eq!(told[0].commission.to_vec(), [90, 0]);
			assert_eq!((total(PROMOTERS[0], &SOUK), total(9, &SOUK)), (RICH + 90, 0));
			let redirected = Event::FeesRedirected { order: 1, payee: acc(9), to: acc(payer), amount: 90 };
			assert!(events().contains(&redirected));
			let fees = told[0].experience + told[0].commune + told[0].platform;
			assert_eq!(total(payer, &SOUK), RICH - 90 - fees);
			assert_eq!(reserved(payer), 0);
		});
	}
}

/// One that pays itself is paid, as in an escrow.
#[test]
fn should_pay_a_promoter_that_owns_the_account() {
	build_and_execute(|| {
		Path::set(vec![PLATFORM]);
		open(PLATFORM, SOUK, 50_000);
		assert_ok!(Prepaid::serve(by(PLATFORM), SHOP, 50_000));
		assert_ok!(accept_fen(1, 1_000));
		assert_eq!(reserved(PLATFORM), 5_920);
		let told = complete(1);
		assert_eq!(told[0].commission.to_vec(), [4_000]);
		assert_eq!((prepaid(PLATFORM, &SOUK), total(PLATFORM, &SOUK)), (44_080, RICH - 1_920));
	});
}

/// A sale at a till pays no promoters: orders name none for it.
#[test]
fn should_pay_no_commission_that_is_for_nobody() {
	build_and_execute(|| {
		open(SELLER, SOUK, 50_000);
		assert_ok!(accept_fen(1, 1_000));
		let legs = LineAmounts {
			asset: SOUK,
			escrow: 20_000,
			remaining: 20_000,
			sale: 20_000,
			experience: 0,
			commune: 0,
			platform: 0,
			commission: BoundedVec::truncate_from(vec![5, 7]),
			services: Default::default(),
		};
		let promoters = [acc(PROMOTERS[0])];
		let mut lines = [EndedLine { promoters: &promoters, legs }];
		<Prepaid as PrepaidFees<AccountId>>::settle(1, None, &mut lines);
		assert_eq!(lines[0].legs.commission.to_vec(), [5, 0]);
		assert_eq!(prepaid(SELLER, &SOUK), 49_995);
	});
}
