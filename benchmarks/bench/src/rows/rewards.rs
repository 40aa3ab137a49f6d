// SPDX-License-Identifier: Apache-2.0

//! Claims of the pay for an era.

use super::{Context, Planned, Row};
use crate::{
	accounts::{Key, Keys, Role},
	world::World,
};
use frame_support::storage::{with_transaction, TransactionOutcome};
use pallet_rewards::{types::Share, Call, EraClock, EraPays, HeldUntil, Shares, Totals};
use souk_primitives::{
	activity::{RewardEra, RewardEras},
	rewards::PolicyId,
};
use souk_runtime::{Rewards, Runtime, RuntimeOrigin};
use souk_runtime_common::constants::currency::UNITS;
use sp_runtime::DispatchError;

/// `rewards.claim`: the first claim of each account for an era that is over and held long enough.
#[derive(Default)]
pub struct Claim {
	size: u32,
	era: RewardEra,
	policy: PolicyId,
}

impl Row for Claim {
	fn name(&self) -> &'static str {
		"claim"
	}

	fn counts(&self) -> &'static str {
		"claims"
	}

	// Its era is over by the time the chain starts.
	fn early(&self) -> bool {
		true
	}

	fn prepare(&mut self, world: &mut World, samples: u32, size: u32) -> Result<(), String> {
		self.size = size;
		let clock = world.with(EraClock::<Runtime>::get).ok_or("the clock of eras does not run")?;
		let era = world.with(<Rewards as RewardEras>::current);
		self.era = era;
		for index in 0..samples * size {
			let key = world.person(Role::Claimer, index)?;
			let who = world.keys.account(key);
			// As if it had bought for twenty SOUK, half of which was lost.
			world.with(|| {
				let mut share = Share { weight: 10 * UNITS, lost: 10 * UNITS, ..Default::default() };
				share.activity.buyer = 1_000_000_000;
				share.credit.buyer = 1_000_000_000;
				Totals::<Runtime>::mutate(era, |total| {
					total.activity.buyer += share.activity.buyer;
					total.credit.buyer += share.credit.buyer;
					total.weight += share.weight;
					total.sold += 20 * UNITS;
				});
				Shares::<Runtime>::insert(era, &who, share);
			});
		}
		world.pass(clock.length + 1);
		let closer = Key::new(Role::Claimer, 0);
		world.call(closer, Call::<Runtime>::close_era {})?;
		let until = world.with(|| HeldUntil::<Runtime>::get(era)).ok_or("the era was not closed")?;
		world.pass(clock.length * u64::from(until.saturating_sub(era)));
		// The first policy that pays such a share.
		let who = world.keys.account(closer);
		let policies: Vec<_> = world.with(|| {
			EraPays::<Runtime>::iter()
				.filter(|(_, of, pay)| *of == era && pay.amount > 0)
				.map(|row| row.0)
				.collect()
		});
		let pays = |policy: &PolicyId| {
			with_transaction(|| {
				let claim = Rewards::claim(RuntimeOrigin::signed(who.clone()), *policy, era);
				TransactionOutcome::Rollback(Ok::<bool, DispatchError>(claim.is_ok()))
			})
			.unwrap_or(false)
		};
		self.policy = world
			.with(|| policies.iter().copied().find(pays))
			.ok_or(format!("none of the policies {policies:?} pays a buyer for era {era}"))?;
		Ok(())
	}

	fn stage(&mut self, _: &mut Keys, _: &Context, sample: u32, _: u32) -> Vec<Planned> {
		(0..self.size)
			.map(|unit| {
				let call = Call::<Runtime>::claim { policy: self.policy, era: self.era };
				Planned { by: Key::new(Role::Claimer, sample * self.size + unit), call: call.into() }
			})
			.collect()
	}
}
