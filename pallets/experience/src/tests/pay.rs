// SPDX-License-Identifier: Apache-2.0

use crate::{
	mock::*, types::EARNING_CYCLES, AmountsOf, Booked, Error, Event, ExpertSales, JudgedProducts, Pools, Wins,
};
use frame_support::{assert_noop, assert_ok, traits::fungibles::Mutate};
use souk_primitives::{activity::Deed, experience::UnitPrice, AssetId};

fn closed() -> Option<(AmountsOf<Test>, AmountsOf<Test>, AmountsOf<Test>)> {
	events().into_iter().rev().find_map(|event| match event {
		Event::CycleClosed { experts, testers, rolled, .. } => Some((experts, testers, rolled)),
		_ => None,
	})
}

#[test]
fn should_pay_the_vector_exactly() {
	build_and_execute(|| {
		set_up();
		let who = testers(10);
		// Ten testers buy for 200 000, others for the rest of 20 000 000.
		Line::of(STRANGER, 20_000_000 - 10 * SALE).settle();
		let number = round(0, &alike(&who, CLAIM));
		assert_eq!(closed(), Some((souk(300_000), souk(1_500_000), Default::default())));
		let before = free(NATIVE, EXPERT);
		assert_ok!(Experience::claim_model(signed(STRANGER), number, 0));
		assert_eq!(free(NATIVE, EXPERT) - before, 300_000);
		let winners = who
			.iter()
			.copied()
			.filter(|who| Wins::<Test>::contains_key((number, gtin(0), who)))
			.collect::<Vec<_>>();
		assert_eq!(winners.len(), 5);
		assert!(winners.iter().all(|who| claimed(number, 0, *who) == 300_000));
		assert_eq!(Booked::<Test>::iter().count(), 0);
		assert_eq!(free(NATIVE, POT), ED);
		// Winners are active, once each.
		let recorded = Recorded::get();
		assert_eq!(recorded, winners.iter().map(|who| (*who, Deed::Report, 1)).collect::<Vec<_>>());
	});
}

#[test]
fn should_share_by_score_over_all_winners_of_the_cycle() {
	build_and_execute(|| {
		set_up();
		bind(1, CLAIM);
		let who = testers(12);
		let (first, second) = who.split_at(6);
		for (index, who) in [(0, first), (1, second)] {
			for who in who {
				buy(*who, index);
				commit(*who, index, CLAIM);
			}
		}
		to_reveal();
		first.iter().for_each(|who| reveal(*who, 0, CLAIM));
		second.iter().for_each(|who| reveal(*who, 1, CLAIM));
		let number = close();
		// 12 · 1 800 · 5/6 over six winners.
		let mut paid = Vec::new();
		for (index, who) in [(0, first), (1, second)] {
			for who in who {
				if Wins::<Test>::contains_key((number, gtin(index), who)) {
					paid.push(claimed(number, index, *who));
				}
			}
		}
		assert_eq!(paid, [3_000; 6]);
		assert_noop!(claim(number, 0, who[0]), Error::<Test>::NothingToClaim);
	});
}

#[test]
fn should_pay_in_every_asset_products_sold_in() {
	build_and_execute(|| {
		set_up();
		let who = testers(4);
		for who in &who {
			let amounts = vec![amounts(NATIVE, SALE, SALE), amounts(TIME, 2 * SALE, 2 * SALE)];
			Line { amounts, ..Line::of(*who, SALE) }.settle();
			commit(*who, 0, CLAIM);
		}
		to_reveal();
		who.iter().for_each(|who| reveal(*who, 0, CLAIM));
		let number = close();
		let winner = who.iter().copied().find(|who| Wins::<Test>::contains_key((number, gtin(0), who)));
		let winner = winner.unwrap();
		// 4 · 1 800 · 5/6 over two winners, and twice that.
		let due = vec![(NATIVE, 3_000), (TIME, 6_000)];
		assert_eq!(Experience::claimable(number, gtin(0), winner), due);
		events();
		let time = free(TIME, winner);
		assert_eq!(claimed(number, 0, winner), 3_000);
		assert_eq!(free(TIME, winner) - time, 6_000);
		let (paid, backers) = (AmountsOf::<Test>::truncate_from(due), Default::default());
		let (cycle, product, who) = (number, gtin(0), winner);
		assert_eq!(events(), [Event::ReportPaid { cycle, product, who, paid, backers }]);
	});
}

#[test]
fn should_roll_the_pool_over_when_nothing_is_judged() {
	build_and_execute(|| {
		set_up();
		let who = testers(4);
		buy(STRANGER, 0);
		let number = close();
		assert_eq!(closed(), Some((Default::default(), Default::default(), souk(1_800))));
		assert_eq!(Pools::<Test>::get(number + 1).get(&NATIVE).unwrap().pot, 1_800);
		assert_noop!(Experience::claim_model(signed(STRANGER), number, 0), Error::<Test>::NothingToClaim);
		// The next cycle that judges something pays it.
		round(0, &alike(&who, CLAIM));
		let (experts, testers, _) = closed().unwrap();
		// Experts get their part of what this cycle's sales under models paid in, no more. The rest rolls over again.
		assert_eq!((experts, testers), (souk(1_200), souk(7_500)));
		assert_eq!(Pools::<Test>::get(number + 2).get(&NATIVE).unwrap().pot, 300);
	});
}

#[test]
fn should_roll_over_what_nobody_sold_in() {
	build_and_execute(|| {
		set_up();
		let who = testers(4);
		// TIME was paid in only for a product nobody tests or models.
		Line { product: gtin(5), amounts: vec![amounts(TIME, SALE, SALE)], ..Line::of(STRANGER, SALE) }
			.settle();
		round(0, &alike(&who, CLAIM));
		let (experts, testers, rolled) = closed().unwrap();
		assert_eq!((experts, testers), (souk(1_200), souk(6_000)));
		assert_eq!(rolled[..], [(TIME, 1_800)]);
	});
}

#[test]
fn should_fail_when_the_cycle_is_not_closed() {
	build_and_execute(|| {
		set_up();
		testers(1);
		assert_noop!(claim(1, 0, 100), Error::<Test>::CycleNotClosed);
		assert_noop!(Experience::claim_model(signed(STRANGER), 1, 0), Error::<Test>::CycleNotClosed);
		assert_noop!(Experience::expire_cycle(signed(STRANGER), 1, 10), Error::<Test>::CycleNotClosed);
	});
}

#[test]
fn should_give_unclaimed_pay_to_the_treasury_after_the_period() {
	build_and_execute(|| {
		set_up();
		let who = testers(6);
		let number = round(0, &alike(&who, CLAIM));
		let winner = who.iter().copied().find(|who| claim(number, 0, *who).is_ok()).unwrap();
		close();
		assert_noop!(Experience::expire_cycle(signed(STRANGER), number, 10), Error::<Test>::StillClaimable);
		close();
		// A row at a time: two wins, the expert's sales, then the pool.
		for _ in 0..3 {
			assert_ok!(Experience::expire_cycle(signed(STRANGER), number, 1));
		}
		assert!(Pools::<Test>::contains_key(number));
		events();
		assert_ok!(Experience::expire_cycle(signed(STRANGER), number, 1));
		// 6 · 1 800, less a third of the testers' five sixths.
		assert_eq!(events(), [Event::CycleExpired { cycle: number, unclaimed: souk(7_800) }]);
		assert_eq!(free(NATIVE, TREASURY), FUNDS + 7_800);
		assert_eq!(Wins::<Test>::iter().count() + ExpertSales::<Test>::iter().count(), 0);
		assert_eq!(JudgedProducts::<Test>::iter().count(), 0);
		assert_noop!(claim(number, 0, winner), Error::<Test>::CycleNotClosed);
		assert_eq!(Booked::<Test>::iter().count(), 0);
	});
}

#[test]
fn should_pay_in_again_what_the_treasury_cannot_take() {
	build_and_execute(|| {
		set_up();
		let own = UnitPrice { asset: AssetId::WithId(3), amount: 1 };
		assert_ok!(Experience::set_price(signed(PRODUCER), gtin(0), own));
		let who = testers(4);
		// The treasury has no account in TOKEN, which is not sufficient for one, and may not have more consumers.
		assert_ok!(Assets::force_create(RuntimeOrigin::root(), 3, EXPERT, true, 10));
		let asset = AssetId::WithId(3);
		for who in &who {
			let amounts = vec![amounts(asset.clone(), SALE, SALE)];
			Line { amounts, ..Line::of(*who, SALE) }.settle();
			commit(*who, 0, CLAIM);
		}
		to_reveal();
		who.iter().for_each(|who| reveal(*who, 0, CLAIM));
		let number = close();
		assert_ok!(Assets::freeze_asset(signed(EXPERT), 3));
		close();
		close();
		assert_ok!(Experience::expire_cycle(signed(STRANGER), number, 64));
		assert!(!Pools::<Test>::contains_key(number));
		assert_eq!(Pools::<Test>::get(cycle().number).get(&asset).unwrap().pot, 4 * 1_800);
	});
}

#[test]
fn should_leave_unclaimed_what_a_winner_cannot_receive() {
	build_and_execute(|| {
		set_up();
		let who = testers(4);
		assert_ok!(Money::mint_into(TOKEN, &POT, 10));
		for who in &who {
			let amounts = vec![amounts(NATIVE, SALE, SALE), amounts(TIME, SALE, SALE)];
			Line { amounts, ..Line::of(*who, SALE) }.settle();
			commit(*who, 0, CLAIM);
		}
		to_reveal();
		who.iter().for_each(|who| reveal(*who, 0, CLAIM));
		let number = close();
		let winner = who.iter().copied().find(|who| Wins::<Test>::contains_key((number, gtin(0), who)));
		let winner = winner.unwrap();
		assert_ok!(Assets::block(signed(EXPERT), 1, winner));
		events();
		assert_eq!(claimed(number, 0, winner), 3_000);
		let [Event::ReportPaid { paid, .. }] = &events()[..] else { panic!("paid once") };
		assert_eq!(paid[..], souk(3_000)[..]);
		assert_eq!(Pools::<Test>::get(number).get(&TIME).unwrap().testers_paid, 0);
	});
}

#[test]
fn should_pay_experts_by_what_their_products_sold() {
	build_and_execute(|| {
		set_up();
		assert_ok!(Experience::publish_model(signed(STRANGER), brick(), attributes(), cid()));
		Listings::mutate(|listings| listings.insert(7, (PRODUCER, gtin(1))));
		let claims = values(CLAIM);
		assert_ok!(Experience::bind_product(signed(PRODUCER), gtin(1), 7, 1, 1, claims, price(1)));
		let who = testers(4);
		Line { product: gtin(1), ..Line::of(ARBITER, 12 * SALE) }.settle();
		let number = round(0, &alike(&who, CLAIM));
		// Sixteen sales' worth of 300 to experts: four under the first model, twelve under the second.
		for (model, expert, pay) in [(0, EXPERT, 1_200), (1, STRANGER, 3_600)] {
			let before = free(NATIVE, expert);
			assert_ok!(Experience::claim_model(signed(ARBITER), number, model));
			assert_eq!(free(NATIVE, expert) - before, pay);
			assert_noop!(
				Experience::claim_model(signed(ARBITER), number, model),
				Error::<Test>::NothingToClaim
			);
		}
	});
}

#[test]
fn should_put_what_rounding_left_of_earnings_back_into_a_pool() {
	build_and_execute(|| {
		set_up();
		let who = testers(4);
		let tester = who[0];
		assert_ok!(Experience::set_commission(signed(tester), sp_runtime::Perbill::zero()));
		for (backer, stake) in [(STRANGER, 101), (EXPERT, 103), (ARBITER, 107)] {
			assert_ok!(Experience::back_tester(signed(backer), tester, stake));
		}
		close();
		let number = round(0, &around(&who));
		assert_ok!(claim(number, 0, tester));
		for (backer, stake) in [(STRANGER, 101), (EXPERT, 103), (ARBITER, 107)] {
			assert_ok!(Experience::claim_backing(signed(backer), tester, number));
			assert_ok!(Experience::unback_tester(signed(backer), tester, stake));
		}
		assert_ok!(Experience::leave_draws(signed(tester)));
		blocks(10);
		for backer in [STRANGER, EXPERT, ARBITER] {
			assert_ok!(Experience::withdraw_backing(signed(backer), tester));
		}
		let left = crate::Earnings::<Test>::get(tester, number).unwrap().assets[0].due;
		assert!(left > 0 && left < 3);
		let expire = || Experience::expire_earnings(signed(STRANGER), tester, number);
		(0..EARNING_CYCLES - 1).for_each(|_| assert!(close() > 0));
		assert_eq!(cycle().number, number + EARNING_CYCLES);
		assert_noop!(expire(), Error::<Test>::StillClaimable);
		close();
		events();
		assert_ok!(expire());
		let (cycle, rest) = (number, souk(left));
		assert_eq!(events(), [Event::EarningsExpired { tester, cycle, rest }]);
		assert_noop!(expire(), Error::<Test>::NothingToDo);
		let pot = Pools::<Test>::get(crate::mock::cycle().number).get(&NATIVE).map_or(0, |pool| pool.pot);
		assert_eq!(pot, left);
	});
}

#[test]
fn should_keep_the_claim_period_a_cycle_was_closed_with() {
	let usual = PeriodTable::get();
	for changed in [0, 1, 1_000] {
		PeriodTable::set(usual);
		build_and_execute(|| {
			set_up();
			let who = testers(6);
			let number = round(0, &alike(&who, CLAIM));
			let until = now() + 2 * 24 * HOUR;
			assert_eq!(Pools::<Test>::get(number).claimable_until, until);
			// Neither another period nor shorter cycles, which would pass by faster, change it.
			PeriodTable::mutate(|periods| {
				periods.claim = changed;
				(periods.commit, periods.reveal) = (1, 1);
			});
			close();
			close();
			let expire = || Experience::expire_cycle(signed(STRANGER), number, 64);
			set_now(until - 1);
			assert!(cycle().number > number + 2);
			assert_noop!(expire(), Error::<Test>::StillClaimable);
			assert!(who.iter().any(|who| claim(number, 0, *who).is_ok()));
			set_now(until);
			assert_ok!(expire());
			assert!(!Pools::<Test>::contains_key(number));
		});
	}
}

#[test]
fn should_give_pay_the_claim_period_governance_set_before_the_cycle_was_closed() {
	build_and_execute(|| {
		set_up();
		let who = testers(4);
		for who in &who {
			buy(*who, 0);
			commit(*who, 0, CLAIM);
		}
		PeriodTable::mutate(|periods| periods.claim = 3);
		to_reveal();
		who.iter().for_each(|who| reveal(*who, 0, CLAIM));
		let number = close();
		assert_eq!(Pools::<Test>::get(number).claimable_until, now() + 3 * 24 * HOUR);
	});
}
