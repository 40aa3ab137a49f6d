// SPDX-License-Identifier: Apache-2.0

//! What is this chain's own, under the names by which the shared configurations of `runtime/common/both` ask for it. The solo
//! chain's runtime has a module with the same names.

use crate::{AccountId, Balance, BlockNumber, Runtime, RuntimeCall};
use frame_support::weights::{constants::WEIGHT_REF_TIME_PER_SECOND, Weight};
use souk_primitives::Millis;
use souk_runtime_common::{block::part_of, constants::time::MILLISECS_PER_BLOCK, fees};
use sp_runtime::Perbill;

pub use crate::relay::{RelayCount as BlockCount, RelayRandomness as Randomness};

/// The time between two slots of the relay chain, in milliseconds. A core takes a block in each.
pub const SLOT_DURATION: Millis = 6_000;
/// The most that one block moves the clock of deadlines on, in milliseconds: four slots, as on the solo chain.
pub const MAX_CLOCK_STEP: Millis = 4 * SLOT_DURATION;
/// By how much [`BlockCount`] rises in a slot of the relay chain: it counts as the solo chain's blocks do, three seconds each.
pub const COUNTS_PER_SLOT: BlockNumber = (SLOT_DURATION / MILLISECS_PER_BLOCK) as BlockNumber;

/// Slots in an epoch of the relay chain: four hours on Polkadot. No known relay chain has longer ones.
const RELAY_EPOCH_SLOTS: BlockNumber = 2_400;
/// The epoch that randomness is made in, by [`BlockCount`].
pub const RANDOMNESS_DELAY: BlockNumber = RELAY_EPOCH_SLOTS * COUNTS_PER_SLOT;
/// The shortest commit window of experience consensus, in milliseconds: two epochs and a half.
pub const LEAST_COMMIT: Millis = 5 * RELAY_EPOCH_SLOTS as Millis * SLOT_DURATION / 2;

/// The most bytes that the proof of a block may have: half of what the relay chain takes.
///
/// Weights count the bytes of the rows that a call reads, not those of the trie that lead to them. After each transaction the weight is
/// set right, by what was really recorded. Hooks are not, and one transaction may be too large before it is: the other half is for
/// these.
pub const MAXIMUM_PROOF_SIZE: u64 = cumulus_primitives_core::relay_chain::MAX_POV_SIZE as u64 / 2;
/// The most that a block may weigh: two seconds, and its proof.
pub const MAXIMUM_BLOCK_WEIGHT: Weight =
	Weight::from_parts(WEIGHT_REF_TIME_PER_SECOND * 2, MAXIMUM_PROOF_SIZE);

/// A part of the weight of a whole block.
pub fn part_of_block(part: Perbill) -> Weight {
	part_of(MAXIMUM_BLOCK_WEIGHT, part)
}

/// The number of this chain's own blocks that take as long as so many by [`BlockCount`]. For the pallets that can count
/// nothing else.
pub const fn in_blocks(count: BlockNumber) -> BlockNumber {
	// `unwrap_or` is not const.
	match count.checked_div(COUNTS_PER_SLOT) {
		Some(blocks) => blocks,
		None => count,
	}
}

/// The fee for the weight of a transaction: for its time as on the solo chain, or for its proof, whichever is more. The proof of a
/// whole block costs as much as its time.
pub struct WeightToFee;
impl frame_support::weights::WeightToFee for WeightToFee {
	type Balance = Balance;

	fn weight_to_fee(weight: &Weight) -> Balance {
		let time = |ref_time| fees::WeightToFee::weight_to_fee(&Weight::from_parts(ref_time, 0));
		let whole = time(MAXIMUM_BLOCK_WEIGHT.ref_time());
		let proof = whole
			.saturating_mul(weight.proof_size().into())
			.checked_div(MAXIMUM_PROOF_SIZE.into())
			.unwrap_or(whole);
		time(weight.ref_time()).max(proof)
	}
}

/// What a proxy of the type for stakers may do: pallet and call. There is no stake here, so these are for collators.
pub const STAKERS_MAY: &[(&str, &str)] =
	&[("Session", "set_keys"), ("Session", "purge_keys"), ("CollatorSelection", "leave_intent")];

/// Whether blocks could stop if this call were filtered in safe mode. Calls of pallets that other Souk runtimes have too are listed
/// by `SafeModeCalls`.
pub fn keeps_blocks_coming(call: &RuntimeCall) -> bool {
	matches!(call, RuntimeCall::ParachainSystem(..) | RuntimeCall::CollatorSelection(..))
}

/// The pallets of this chain's consensus whose calls can never be paused.
pub const UNPAUSABLE: &[&[u8]] = &[b"ParachainSystem"];

/// Whether an account makes blocks, or stands to make some.
pub fn is_validator(who: &AccountId) -> bool {
	use pallet_collator_selection::{CandidateList, Invulnerables};
	Invulnerables::<Runtime>::get().contains(who)
		|| CandidateList::<Runtime>::get().iter().any(|candidate| candidate.who == *who)
}

/// Nobody nominates on this chain.
pub fn is_nominator(_: &AccountId) -> bool {
	false
}
