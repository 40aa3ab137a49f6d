// SPDX-License-Identifier: Apache-2.0

//! Votes on a referendum.

use super::{Context, Planned, Row};
use crate::{
	accounts::{Key, Keys, Role},
	world::World,
};
use frame_support::traits::{schedule::DispatchTime, StorePreimage};
use pallet_conviction_voting::{AccountVote, Conviction, Vote as Ballot};
use souk_runtime::{OriginCaller, Preimage, Runtime, RuntimeCall};
use souk_runtime_common::constants::currency::UNITS;

/// `conviction_voting.vote`: each voter's first vote, with conviction.
#[derive(Default)]
pub struct Vote {
	size: u32,
	poll: u32,
}

impl Row for Vote {
	fn name(&self) -> &'static str {
		"vote"
	}

	fn counts(&self) -> &'static str {
		"votes"
	}

	fn prepare(&mut self, world: &mut World, samples: u32, size: u32) -> Result<(), String> {
		world.catch_up();
		self.size = size;
		self.poll = world.with(pallet_referenda::ReferendumCount::<Runtime>::get);
		let proposal = RuntimeCall::System(frame_system::Call::remark { remark: vec![] });
		let proposal =
			world.with(|| Preimage::bound(proposal)).map_err(|error| format!("no proposal: {error:?}"))?;
		let author = world.person(Role::Producer, u32::MAX)?;
		let submit = pallet_referenda::Call::<Runtime>::submit {
			proposal_origin: Box::new(OriginCaller::system(frame_system::RawOrigin::Root)),
			proposal,
			enactment_moment: DispatchTime::After(0),
		};
		world.call(author, submit)?;
		(0..samples * size).try_for_each(|index| world.person(Role::Voter, index).map(|_| ()))
	}

	fn stage(&mut self, _: &mut Keys, _: &Context, sample: u32, _: u32) -> Vec<Planned> {
		(0..self.size)
			.map(|unit| {
				let vote = AccountVote::Standard {
					vote: Ballot { aye: true, conviction: Conviction::Locked1x },
					balance: 10 * UNITS,
				};
				let call = pallet_conviction_voting::Call::<Runtime>::vote { poll_index: self.poll, vote };
				Planned { by: Key::new(Role::Voter, sample * self.size + unit), call: call.into() }
			})
			.collect()
	}
}
