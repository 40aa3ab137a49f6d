// SPDX-License-Identifier: Apache-2.0

//! Time and randomness of the relay chain.

use super::*;
use crate::{
	chain::{BlockCount, Randomness, LEAST_COMMIT, RANDOMNESS_DELAY},
	relay::{Newest, MOST_BEHIND},
	Experience, Relay,
};
use frame_support::traits::{Get, Randomness as _};
use pallet_experience::CyclePeriods;
use sp_runtime::traits::BlockNumberProvider;

fn count() -> BlockNumber {
	BlockCount::current_block_number()
}

fn unknown_at() -> BlockNumber {
	Randomness::random(b"subject").1
}

#[test]
fn should_count_the_solo_chains_blocks_when_the_relay_chain_goes_on() {
	on_development(|| {
		assert_eq!(count(), 0, "from the first block on");
		next_block();
		assert_eq!(count(), 2, "six seconds are two blocks of three");
		// The chain missed nine slots. Its own blocks are one more, the relay chain's are ten more.
		same_commerce::halt(10 * SLOT_DURATION);
		assert_eq!((count(), System::block_number()), (22, 3));
		assert_ok!(Relay::do_try_state());
	});
}

/// A row of the solo chain that says "in block so and so" means the same moment here.
#[test]
fn should_go_on_from_the_solo_chains_last_block_when_genesis_says_so() {
	use sp_runtime::BuildStorage;
	let mut chain = chain("development");
	chain.execute_with(|| {
		let genesis = crate::RelayConfig { count_from: 1_000_000, ..Default::default() };
		genesis.assimilate_storage(&mut Default::default()).expect("it builds");
		crate::relay::CountFrom::<Runtime>::put(1_000_000);
		assert_eq!(count(), 1_000_000);
		next_block();
		assert_eq!(count(), 1_000_002);
		assert_sound();
	});
}

/// A period that is written in days takes as long by the time of day as on the solo chain.
#[test]
fn should_take_seven_days_when_a_bond_is_given_up() {
	use pallet_shops::{Call, Error};
	use souk_primitives::shop::Capability;
	use souk_runtime_common::constants::time::DAY_MS;
	on_development(|| {
		let shop = journeys::open_shop();
		assert_ok!(call(
			journeys::SELLER,
			Call::give_up_capability { shop, capability: Capability::Distribute }
		));
		let release =
			|| call(journeys::BUYER, Call::release_bonds { owner: journeys::SELLER.to_account_id() });
		journeys::wait(7 * DAY_MS - 6 * SLOT_DURATION);
		assert_eq!(release(), Err(Error::<Runtime>::NothingToRelease.into()));
		journeys::wait(6 * SLOT_DURATION);
		assert_ok!(release());
	});
}

#[test]
#[should_panic(expected = "needs to monotonically increase")]
fn should_refuse_a_block_when_it_builds_upon_an_older_relay_block() {
	chain("development").execute_with(|| {
		next_block();
		let header = Executive::finalize_block();
		let at = START + 2 * SLOT_DURATION;
		// The collator shows the slot of now, and the number of a block before the parent's.
		let mut data = told(Some(&header), at, |_| {});
		data.validation_data.relay_parent_number = relay_number(START);
		begin_block_told(Some(&header), at, data, messages(Vec::new(), Vec::new()));
	});
}

/// What nobody could know when something was done must not be older than that.
#[test]
fn should_be_unknown_before_the_epoch_ended_when_randomness_is_new() {
	on_development(|| {
		assert_eq!(unknown_at(), 0, "the first value may be known for long");
		let (first, _) = Randomness::random(b"subject");
		next_block_in(RELAY_EPOCH - 2 * SLOT_DURATION);
		let before = count();
		assert_eq!(Randomness::random(b"subject").0, first);
		next_block_in(RELAY_EPOCH);
		assert_ne!(Randomness::random(b"subject").0, first);
		// At the last relay block with the old value it was unknown, and at all that a later block might build upon.
		assert_eq!(unknown_at(), before - MOST_BEHIND * COUNTS_PER_SLOT);
		// It stays what it is until the next epoch.
		next_block();
		assert_eq!(unknown_at(), before - MOST_BEHIND * COUNTS_PER_SLOT);
		assert_ne!(Randomness::random(b"subject").0, Randomness::random(b"another").0);
		assert_ok!(Relay::do_try_state());
	});
}

/// A collator may leave randomness out of its proof. Then others show it, and it is taken for no younger than it is.
#[test]
fn should_only_wait_when_a_collator_hides_the_randomness() {
	let without = |parent: &Header, at| {
		let mut data = told(Some(parent), at, |_| {});
		// A proof without the key: of a state that is otherwise the same.
		let nodes: Vec<Vec<u8>> = data.relay_chain_state.iter_nodes().cloned().collect();
		let value = relay_randomness(at).encode();
		let kept = nodes.into_iter().filter(|node| !node.windows(value.len()).any(|part| part == value));
		data.relay_chain_state = sp_trie::StorageProof::new(kept);
		data
	};
	on_development(|| {
		next_block_in(100 * SLOT_DURATION);
		let seen = Newest::<Runtime>::get().expect("there is some").seen;
		let header = Executive::finalize_block();
		let at = START + 2 * RELAY_EPOCH;
		begin_block_told(Some(&header), at, without(&header, at), messages(Vec::new(), Vec::new()));
		assert_eq!(Newest::<Runtime>::get().expect("it is kept").seen, seen, "nothing was shown");
		next_block();
		let shown = Newest::<Runtime>::get().expect("there is some");
		assert_eq!(shown.value, relay_randomness(at).0);
		// Not since the block that hid it, but since the last that showed the old one.
		let begun = Begun::<Runtime>::get().expect("counting has begun");
		assert_eq!(shown.unknown_at, (seen - MOST_BEHIND - begun) * COUNTS_PER_SLOT);
		assert!(shown.unknown_at > 0 && shown.unknown_at < count() - RANDOMNESS_DELAY);
	});
}

/// The shortest commit window that governance can set still has time after the draw.
#[test]
fn should_draw_within_the_commit_window_when_it_is_as_short_as_it_can_be() {
	use crate::configs::governance::parameters::{experience as settings, RuntimeParameters};
	on_development(|| {
		let zero =
			CyclePeriods { commit: 0, reveal: 0, report: 0, claim: 0, carry: 0, appeal: 0, retention: 0 };
		let parameter = settings::Parameters::Periods(settings::Periods, Some(zero));
		let key_value = RuntimeParameters::Experience(parameter);
		assert_ok!(dispatch(RuntimeOrigin::root(), pallet_parameters::Call::set_parameter { key_value }));
		let shortest = <Runtime as pallet_experience::Config>::Periods::get();
		assert_eq!(shortest.commit, LEAST_COMMIT);
		// End the running cycle. The next has the short periods.
		let over = || pallet_experience::CurrentCycle::<Runtime>::get().expect("one runs");
		next_block();
		let long = over();
		journeys::wait(long.reveal_until - souk_now() + SLOT_DURATION);
		let cycle = over();
		assert_eq!(cycle.number, long.number + 1);
		assert_eq!(cycle.commit_until - cycle.began, LEAST_COMMIT);
		// Block after block, with five minutes between them.
		while over().seed.is_none() {
			next_block_in(50 * SLOT_DURATION);
			assert!(souk_now() < cycle.commit_until, "the draw came too late");
		}
		assert!(count() - cycle.began_at >= RANDOMNESS_DELAY);
		assert!(cycle.commit_until - souk_now() >= RELAY_EPOCH / 4, "there is time left to commit in");
		assert_ok!(Experience::do_try_state());
	});
}

/// The clock of deadlines.
fn souk_now() -> Millis {
	crate::Clock::reading().now
}
