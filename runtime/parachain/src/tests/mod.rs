// SPDX-License-Identifier: Apache-2.0

//! Tests of the whole runtime, block by block, from its own presets. Every block has a proof of a relay chain's state, as collators
//! make it.

#![allow(clippy::arithmetic_side_effects)]

mod answers;
mod code;
mod genesis;
mod messages;
mod proof;
mod relay;
#[path = "../../../common/both/same_commerce/mod.rs"]
mod same_commerce;
mod wiring;

use crate::{
	chain::{COUNTS_PER_SLOT, SLOT_DURATION},
	genesis_presets::PARA_ID,
	relay::Begun,
	AccountId, Balance, BlockNumber, Executive, Header, Runtime, RuntimeCall, RuntimeOrigin, System,
	UncheckedExtrinsic,
};
use codec::Encode;
use cumulus_pallet_parachain_system::parachain_inherent::{
	BasicParachainInherentData, InboundMessagesCollection, InboundMessagesData,
};
use cumulus_primitives_core::{
	relay_chain::{Hash as RelayHash, HeadData},
	InboundDownwardMessage, InboundHrmpMessage, ParaId, PersistedValidationData,
};
use cumulus_test_relay_sproof_builder::RelayStateSproofBuilder;
use frame_support::assert_ok;
pub use same_commerce::chain;
use same_commerce::{
	assert_sound, call, dispatch, journeys, next_block, next_block_in, on_development, time, total, START,
};
use souk_primitives::{AssetId, Millis, TIME};
use sp_consensus_aura::AURA_ENGINE_ID;
use sp_keyring::Sr25519Keyring;
use sp_runtime::{traits::Header as _, Digest, DigestItem};

/// The length of the test relay chain's epochs: as long as Polkadot's.
pub const RELAY_EPOCH: Millis = 2_400 * SLOT_DURATION;

/// The number of the relay chain's block of a moment.
pub fn relay_number(at: Millis) -> BlockNumber {
	BlockNumber::try_from(at / SLOT_DURATION).expect("the relay chain is young")
}

/// The randomness that the relay chain has at a moment: another one in each epoch.
pub fn relay_randomness(at: Millis) -> RelayHash {
	sp_io::hashing::blake2_256(&(at / RELAY_EPOCH).encode()).into()
}

/// What a block is told of the relay chain: its state at a moment, with a proof, and messages of it.
pub fn told(
	parent: Option<&Header>,
	at: Millis,
	change: impl FnOnce(&mut RelayStateSproofBuilder),
) -> BasicParachainInherentData {
	let mut state = RelayStateSproofBuilder {
		para_id: PARA_ID,
		current_slot: (at / SLOT_DURATION).into(),
		current_epoch: at / RELAY_EPOCH,
		randomness: relay_randomness(at),
		included_para_head: Some(HeadData(parent.map(Encode::encode).unwrap_or_default())),
		..Default::default()
	};
	change(&mut state);
	let (root, proof) = state.into_state_root_and_proof();
	BasicParachainInherentData {
		validation_data: PersistedValidationData {
			parent_head: HeadData(parent.map(Encode::encode).unwrap_or_default()),
			relay_parent_number: relay_number(at),
			relay_parent_storage_root: root,
			max_pov_size: cumulus_primitives_core::relay_chain::MAX_POV_SIZE,
		},
		relay_chain_state: proof,
		relay_parent_descendants: Vec::new(),
		collator_peer_id: None,
	}
}

/// The header of a block before it is executed.
pub fn opening(parent: Option<&Header>, at: Millis) -> Header {
	let slot = sp_consensus_aura::Slot::from(at / SLOT_DURATION);
	let digest = Digest { logs: vec![DigestItem::PreRuntime(AURA_ENGINE_ID, slot.encode())] };
	let number = parent.map_or(1, |parent| parent.number + 1);
	let parent = parent.map_or(sp_core::H256::repeat_byte(7), |parent| parent.hash());
	Header::new(number, Default::default(), Default::default(), parent, digest)
}

/// The inherents of a block, in their order.
pub fn inherents(
	at: Millis,
	data: BasicParachainInherentData,
	messages: InboundMessagesData,
) -> [UncheckedExtrinsic; 2] {
	let now = RuntimeCall::Timestamp(pallet_timestamp::Call::set { now: at });
	let relay = RuntimeCall::ParachainSystem(cumulus_pallet_parachain_system::Call::set_validation_data {
		data,
		inbound_messages_data: messages,
	});
	[now, relay].map(UncheckedExtrinsic::new_bare)
}

/// These messages of the relay chain and of parachains, whole.
pub fn messages(
	down: Vec<InboundDownwardMessage>,
	across: Vec<(ParaId, InboundHrmpMessage)>,
) -> InboundMessagesData {
	let whole = &mut usize::MAX;
	InboundMessagesData::new(
		InboundMessagesCollection::new(down).into_abridged(whole),
		InboundMessagesCollection::new(across).into_abridged(whole),
	)
}

/// Begin a block that is told this.
pub fn begin_block_told(
	parent: Option<&Header>,
	at: Millis,
	data: BasicParachainInherentData,
	messages: InboundMessagesData,
) {
	Executive::initialize_block(&opening(parent, at));
	for inherent in inherents(at, data, messages) {
		assert_ok!(Executive::apply_extrinsic(inherent).expect("the inherent is valid"));
	}
}

/// Begin a block, the first one where there is none before.
pub fn begin_block(parent: Option<&Header>, at: Millis) {
	begin_block_told(parent, at, told(parent, at, |_| {}), messages(Vec::new(), Vec::new()));
}

/// End an epoch of the relay chain.
pub fn next_epoch() {
	next_block_in(RELAY_EPOCH);
}

/// Let time pass until randomness is younger than now by more than an epoch.
pub fn until_the_draw() {
	(0..4).for_each(|_| journeys::wait(RELAY_EPOCH));
}

/// Let so many blocks of the solo chain pass for those who count them, and for nobody else.
pub fn count_on(blocks: BlockNumber) {
	Begun::<Runtime>::mutate(|begun| *begun = begun.map(|begun| begun - blocks / COUNTS_PER_SLOT));
}

/// Undo [`count_on`].
pub fn count_back(blocks: BlockNumber) {
	Begun::<Runtime>::mutate(|begun| *begun = begun.map(|begun| begun + blocks / COUNTS_PER_SLOT));
}

/// The author of every block.
pub const AUTHOR: Sr25519Keyring = Sr25519Keyring::Alice;

/// The part of the commune's funds that goes to stake here, in thousandths.
pub const STAKE_PER_MILLE: Balance = 0;
