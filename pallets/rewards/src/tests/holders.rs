// SPDX-License-Identifier: Apache-2.0

//! Ten holders and a million: closing an era and claiming it cost the same, counted in reads and writes of storage.

use crate::{
	mock::*,
	types::{Share, Total},
	Shares, Totals,
};
use frame_support::{
	assert_ok,
	storage::{with_transaction, TransactionOutcome},
};
use souk_primitives::rewards::{Basis, PolicyId};
use sp_runtime::DispatchError;
use std::time::{Duration, Instant};

/// Do something and undo it: its reads and writes, and the least time it took of fifty times.
fn cost(act: &dyn Fn()) -> ((u64, u64), Duration) {
	let timed = || {
		with_transaction(|| {
			let begun = Instant::now();
			act();
			TransactionOutcome::Rollback(Ok::<_, DispatchError>(begun.elapsed()))
		})
		.unwrap()
	};
	let least = (0..50).map(|_| timed()).min().unwrap();
	let (_, accesses) = souk_testing::accesses(timed);
	// A step of an iteration reads, and everything else writes.
	let reads = accesses.iter().filter(|access| access.is_read() || access.method == "Next").count() as u64;
	((reads, accesses.len() as u64 - reads), least)
}

fn holder(index: u32) -> AccountId {
	let mut bytes = [7; 32];
	bytes[..4].copy_from_slice(&index.to_le_bytes());
	AccountId::new(bytes)
}

/// An era with so many holders, over and not closed.
fn crowd(holders: u32) -> (sp_io::TestExternalities, PolicyId) {
	let mut ext = new_test_ext();
	let policy = ext.execute_with(|| {
		let policy = create(daily(SOUK, Basis::Power, u128::from(holders) * 1_000), 1 << 60);
		let mut share = Share::default();
		share.activity.buyer = POINT;
		for index in 0..holders {
			Shares::<Test>::insert(0, holder(index), share.clone());
		}
		let mut total = Total::default();
		total.activity.buyer = POINT * u128::from(holders);
		Totals::<Test>::insert(0, total);
		pass(1);
		policy
	});
	(ext, policy)
}

#[test]
fn should_cost_the_same_when_a_million_hold_as_when_ten_do() {
	let costs = [10, 1_000_000].map(|holders| {
		let (mut ext, policy) = crowd(holders);
		ext.execute_with(|| {
			let close = || {
				assert_ok!(Rewards::close_era(signed(nobody())));
			};
			let closing = cost(&close);
			close();
			let claiming = cost(&|| {
				assert_ok!(Rewards::claim(signed(holder(5)), policy, 0));
			});
			println!("{holders} holders: close_era {closing:?}, claim {claiming:?} (reads, writes, time)");
			[closing.0, claiming.0]
		})
	});
	for (few, many) in costs[0].into_iter().zip(costs[1]) {
		assert!(few.0 > 0 && few.1 > 0, "nothing was counted");
		// A ratio of exactly one, where 1.1 is asked for.
		assert_eq!(few, many);
	}
}
