// SPDX-License-Identifier: Apache-2.0

use crate::{
	mock::*,
	types::{Report, Round},
	ClosingCycle, Commitments, CurrentCycle, Error, Event, Queue, Reports, Rounds, WeightInfo,
};
use frame_support::{assert_noop, assert_ok, traits::Hooks, weights::Weight};
use frame_system::limits::BlockWeights;
use souk_primitives::experience::Phase;
use sp_runtime::{traits::Get, Perbill};

#[test]
fn should_go_through_its_phases_by_time() {
	build_and_execute(|| {
		assert!(CurrentCycle::<Test>::get().is_none());
		serve();
		let (commit_until, reveal_until) = (START + 20 * HOUR, START + 24 * HOUR);
		assert_eq!(events(), [Event::CycleBegan { cycle: 0, commit_until, reveal_until }]);
		assert_eq!(phase(), Phase::Draw);
		to_commit();
		assert!(matches!(events()[..], [Event::DrawTaken { cycle: 0, .. }]));
		set_now(commit_until - 1);
		assert_eq!(phase(), Phase::Commit);
		set_now(commit_until);
		assert_eq!(phase(), Phase::Reveal);
		set_now(reveal_until - 1);
		assert_eq!(phase(), Phase::Reveal);
		set_now(reveal_until);
		assert_eq!(phase(), Phase::Over);
		next_block();
		serve();
		assert_eq!(cycle().number, 1);
		// Nothing was sold: nothing is left of it.
		assert_eq!(crate::Pools::<Test>::iter().count(), 0);
	});
}

#[test]
fn should_take_a_draw_only_from_randomness_that_is_young_enough() {
	build_and_execute(|| {
		serve();
		let began = cycle().began_at;
		KnownSince::set(Some(began + Delay::get() - 1));
		blocks(100);
		serve();
		assert_eq!(phase(), Phase::Draw);
		KnownSince::set(Some(began + Delay::get()));
		serve();
		assert_eq!(phase(), Phase::Commit);
	});
}

#[test]
fn should_wait_with_ties_for_randomness_younger_than_the_last_reveal() {
	build_and_execute(|| {
		to_commit();
		set_now(cycle().reveal_until);
		KnownSince::set(Some(System::block_number() - 1));
		serve();
		let advance = || Experience::advance_cycle(signed(STRANGER), 1);
		assert_eq!(ClosingCycle::<Test>::get().map(|closing| closing.seed), Some(None));
		assert_noop!(advance().map_err(|refused| refused.error), Error::<Test>::NothingToDo);
		// Nor does another cycle end before this one is closed.
		set_now(cycle().reveal_until);
		assert_noop!(advance().map_err(|refused| refused.error), Error::<Test>::NothingToDo);
		KnownSince::set(Some(System::block_number()));
		serve();
		assert_eq!(cycle().number, 2);
	});
}

#[test]
fn should_start_periods_when_a_cycle_does() {
	build_and_execute(|| {
		serve();
		set_now(START + 1_000 * HOUR);
		serve();
		assert_eq!((cycle().number, cycle().began), (1, START + 1_000 * HOUR));
	});
}

#[test]
fn should_return_what_a_call_did_not_use() {
	build_and_execute(|| {
		let post = Experience::advance_cycle(signed(STRANGER), 10).unwrap();
		assert_eq!(post.actual_weight, Some(<()>::look() * 2));
		// A call that is refused pays for its look, and not for ten steps of judging.
		let refused = Experience::advance_cycle(signed(STRANGER), 10).unwrap_err();
		assert_eq!(refused.error, Error::<Test>::NothingToDo.into());
		assert_eq!(refused.post_info.actual_weight, Some(<()>::look()));
		assert_eq!(
			Experience::advance_cycle(signed(STRANGER), 0).unwrap_err().error,
			Error::<Test>::NothingToDo.into()
		);
	});
}

#[test]
fn should_do_nothing_when_there_is_no_idle_time() {
	build_and_execute(|| {
		assert_eq!(Experience::on_idle(1, Weight::zero()), Weight::zero());
		assert!(CurrentCycle::<Test>::get().is_none());
	});
}

/// As many products with as many reports each, in a cycle that is over.
fn full_cycle(products: u64, reports: u64) {
	assert_ok!(Experience::publish_model(signed(EXPERT), brick(), attributes(), cid()));
	let who = (FIRST_TESTER..FIRST_TESTER + reports).collect::<Vec<_>>();
	serve();
	who.iter().copied().for_each(enrol);
	close();
	let due = cycle().number;
	let (veterans, newcomers) = (Perbill::one(), Perbill::one());
	let panel = reports as u32;
	for index in 0..products {
		bind(index, CLAIM);
		buy(who[(index % reports) as usize], index);
		let (open, number, retests, carried, drawn, enrolled) = (0, 0, 0, 0, panel, panel);
		let round =
			Round { due, veterans, newcomers, panel, open, number, retests, carried, drawn, enrolled };
		Rounds::<Test>::insert(gtin(index), round);
		Queue::<Test>::insert(due, gtin(index), ());
		for (nth, who) in (0i64..).zip(&who) {
			let values = values([100 + nth % 7, 200 + nth % 5, 5_000 - nth % 11]);
			let (panel, weight, commission, backers) = (true, 1_000, Perbill::one(), None);
			let report = Report { panel, weight, commission, backers, values };
			Reports::<Test>::insert(gtin(index), who, report);
		}
	}
	set_now(cycle().reveal_until);
	next_block();
	// The roll, then the randomness for ties.
	assert_ok!(Experience::advance_cycle(signed(STRANGER), 1));
	blocks(Delay::get() + 1);
	assert_ok!(Experience::advance_cycle(signed(STRANGER), 2));
}

/// The weight of each block that closes a cycle with that many products.
fn blocks_to_close(products: u64) -> Vec<Weight> {
	new_test_ext().execute_with(|| {
		full_cycle(products, 50);
		let mut blocks = Vec::new();
		while ClosingCycle::<Test>::get().is_some() {
			next_block();
			blocks.push(Experience::on_idle(System::block_number(), Weight::MAX));
		}
		assert_eq!(Rounds::<Test>::iter().count() + Reports::<Test>::iter().count(), 0);
		let judged = crate::Pools::<Test>::get(1).judged;
		assert_eq!(u64::from(judged), products);
		assert_ok!(Experience::do_try_state());
		blocks
	})
}

#[test]
fn should_close_a_thousand_products_within_a_quarter_of_each_block() {
	let max = <<Test as frame_system::Config>::BlockWeights as Get<BlockWeights>>::get().max_block;
	let quarter = Perbill::from_percent(25) * max;
	let few = blocks_to_close(50);
	let many = blocks_to_close(1_000);
	assert!(few.iter().chain(&many).all(|weight| weight.all_lte(quarter)));
	// Twenty times the products take twenty times the blocks, and each but the last is as heavy as any before.
	let full = few[0];
	assert!(few[..few.len() - 1].iter().chain(&many[..many.len() - 1]).all(|weight| *weight == full));
	assert!(many.len() > 15 * few.len(), "{} and {} blocks", many.len(), few.len());
}

#[test]
fn should_fit_a_quarter_of_a_block_whatever_a_product_has() {
	new_test_ext().execute_with(|| {
		let max = <<Test as frame_system::Config>::BlockWeights as Get<BlockWeights>>::get().max_block;
		assert!(Experience::longest_step().all_lte(Perbill::from_percent(25) * max));
		Experience::integrity_test();
	});
}

#[test]
fn should_forfeit_one_report_a_step() {
	build_and_execute(|| {
		set_up();
		let who = testers(5);
		for who in &who {
			buy(*who, 0);
			commit(*who, 0, CLAIM);
		}
		set_now(cycle().reveal_until);
		next_block();
		assert_ok!(Experience::advance_cycle(signed(STRANGER), 1));
		blocks(Delay::get() + 1);
		// Randomness of both cycles, then the product.
		assert_ok!(Experience::advance_cycle(signed(STRANGER), 3));
		assert_eq!(Commitments::<Test>::iter().count(), 5);
		assert_ok!(Experience::advance_cycle(signed(STRANGER), 2));
		assert_eq!(Commitments::<Test>::iter().count(), 3);
	});
}

#[test]
fn should_keep_the_windows_a_cycle_began_with() {
	build_and_execute(|| {
		to_commit();
		let (began, windows) = (cycle().began, (cycle().commit_until, cycle().reveal_until));
		PeriodTable::mutate(|periods| (periods.commit, periods.reveal) = (HOUR, 2 * HOUR));
		serve();
		assert_eq!((cycle().commit_until, cycle().reveal_until), windows);
		set_now(began + 10 * HOUR);
		assert_eq!(phase(), Phase::Commit);
		close();
		let began = cycle().began;
		assert_eq!((cycle().commit_until, cycle().reveal_until), (began + HOUR, began + 3 * HOUR));
	});
}

#[test]
fn should_go_on_after_what_it_removed_last() {
	build_and_execute(|| {
		set_up();
		(1..4).for_each(|index| bind(index, CLAIM));
		let who = testers(5);
		for index in 0..4 {
			for who in &who {
				buy(*who, index);
				commit(*who, index, CLAIM);
			}
		}
		set_now(cycle().reveal_until);
		next_block();
		assert_ok!(Experience::advance_cycle(signed(STRANGER), 1));
		blocks(Delay::get() + 1);
		assert_ok!(Experience::advance_cycle(signed(STRANGER), 2));
		let closing = || ClosingCycle::<Test>::get().unwrap();
		let first = closing();
		assert_eq!((first.judged, first.forfeited), (None, None));
		let products = Queue::<Test>::iter_key_prefix(first.number).collect::<Vec<_>>();
		for product in &products {
			assert_ok!(Experience::advance_cycle(signed(STRANGER), 1));
			assert_eq!(closing().judged, Some(*product));
		}
		let silent = Commitments::<Test>::iter_key_prefix((first.number,)).collect::<Vec<_>>();
		assert_eq!((products.len(), silent.len()), (4, 20));
		for report in &silent {
			assert_ok!(Experience::advance_cycle(signed(STRANGER), 1));
			assert_eq!(closing().forfeited, Some(*report));
			assert_ok!(Experience::do_try_state());
		}
		assert_eq!(Queue::<Test>::iter().count() + Commitments::<Test>::iter().count(), 0);
		assert_ok!(Experience::advance_cycle(signed(STRANGER), 1));
		assert_eq!(ClosingCycle::<Test>::get(), None);
	});
}
