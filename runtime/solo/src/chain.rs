// SPDX-License-Identifier: Apache-2.0

//! What is this chain's own, under the names by which the shared configurations of `runtime/common/both` ask for it. The
//! parachain's runtime has a module with the same names.

use crate::{AccountId, BlockNumber, Runtime, RuntimeCall};
use pallet_staking::{Nominators, Validators};
use souk_primitives::Millis;
use souk_runtime_common::constants::time::EPOCH_SLOTS;

pub use souk_runtime_common::{
	block::part_of_block,
	constants::time::{MAX_CLOCK_STEP, SLOT_DURATION},
	fees::WeightToFee,
};

/// What periods are counted by: blocks of three seconds.
pub type BlockCount = crate::System;
/// The randomness of experience consensus and the commune.
pub type Randomness = pallet_babe::RandomnessFromOneEpochAgo<Runtime>;

/// The epoch that randomness is made in, by [`BlockCount`].
pub const RANDOMNESS_DELAY: BlockNumber = EPOCH_SLOTS as BlockNumber;
/// The shortest commit window of experience consensus, in milliseconds: two epochs and a half.
pub const LEAST_COMMIT: Millis = 5 * EPOCH_SLOTS * SLOT_DURATION / 2;

/// The number of this chain's own blocks that take as long as so many by [`BlockCount`]. For the pallets that can count
/// nothing else.
pub const fn in_blocks(count: BlockNumber) -> BlockNumber {
	count
}

/// What a proxy of the type for stakers may do: pallet and call.
pub const STAKERS_MAY: &[(&str, &str)] = &[
	("Staking", "unbond"),
	("Staking", "rebond"),
	("Staking", "withdraw_unbonded"),
	("Staking", "nominate"),
	("Staking", "validate"),
	("Staking", "chill"),
	("Staking", "kick"),
	("Session", "set_keys"),
	("Session", "purge_keys"),
	("VoterList", "put_in_front_of"),
];

/// Whether blocks could stop if this call were filtered in safe mode. Calls of pallets that other Souk runtimes have too are listed
/// by `SafeModeCalls`.
pub fn keeps_blocks_coming(call: &RuntimeCall) -> bool {
	matches!(
		call,
		RuntimeCall::Babe(..)
			| RuntimeCall::Staking(..)
			| RuntimeCall::Grandpa(..)
			| RuntimeCall::VoterList(..)
	)
}

/// The pallets of this chain's consensus whose calls can never be paused.
pub const UNPAUSABLE: &[&[u8]] = &[b"Babe", b"Grandpa"];

/// Whether an account validates.
pub fn is_validator(who: &AccountId) -> bool {
	Validators::<Runtime>::contains_key(who)
}

/// Whether an account nominates.
pub fn is_nominator(who: &AccountId) -> bool {
	Nominators::<Runtime>::contains_key(who)
}
