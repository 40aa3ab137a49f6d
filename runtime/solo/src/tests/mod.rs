// SPDX-License-Identifier: Apache-2.0

//! Tests of the whole runtime, block by block, from its own presets.

#![allow(clippy::arithmetic_side_effects)]

mod consensus;
mod genesis;
mod governance;
mod locks;
mod measured;
mod proxies;
#[path = "../../../common/both/same_commerce/mod.rs"]
mod same_commerce;
mod storage_cost;
mod weights;
mod whitelist;
mod wiring;

use crate::{
	chain::SLOT_DURATION, configs::assets::NativeAndAssets, genesis_presets, AccountId, Assets, Balance,
	Balances, BlockNumber, Distribution, Executive, Header, Orders, Runtime, RuntimeCall,
	RuntimeGenesisConfig, RuntimeOrigin, Shops, System, Timestamp, UncheckedExtrinsic,
};
use codec::Encode;
use frame_support::{
	assert_ok,
	genesis_builder_helper::{build_state, get_preset},
	traits::fungibles::Inspect,
};
pub use same_commerce::chain;
use same_commerce::{
	assert_sound, call, clock, dispatch, in_a_trial, journeys, name, next_block, next_block_in,
	on_development, time, total,
};
use serde_json::Value;
use souk_primitives::{AssetId, Millis, TIME};
use souk_runtime_common::constants::time::EPOCH_SLOTS;
use sp_consensus_babe::{
	digests::{PreDigest, SecondaryPlainPreDigest},
	BABE_ENGINE_ID,
};
use sp_genesis_builder::PresetId;
use sp_io::TestExternalities;
use sp_keyring::Sr25519Keyring;
use sp_runtime::{
	traits::{Dispatchable, Header as _},
	Digest, DigestItem, DispatchResult,
};

/// Begin a block, the first one where there is none before.
pub fn begin_block(parent: Option<&Header>, at: Millis) {
	let pre_digest = PreDigest::SecondaryPlain(SecondaryPlainPreDigest {
		authority_index: 0,
		slot: (at / SLOT_DURATION).into(),
	});
	let digest = Digest { logs: vec![DigestItem::PreRuntime(BABE_ENGINE_ID, pre_digest.encode())] };
	let number = parent.map_or(1, |parent| parent.number + 1);
	let parent = parent.map_or(sp_core::H256::repeat_byte(7), |parent| parent.hash());
	let header = Header::new(number, Default::default(), Default::default(), parent, digest);
	Executive::initialize_block(&header);
	let now = RuntimeCall::Timestamp(pallet_timestamp::Call::set { now: at });
	assert_ok!(Executive::apply_extrinsic(UncheckedExtrinsic::new_bare(now)).expect("the time is valid"));
}

/// End an epoch, and with it a session.
pub fn next_epoch() {
	next_block_in(EPOCH_SLOTS * SLOT_DURATION);
}

/// Let time pass until randomness is younger than now by more than an epoch. It must be younger by the blocks of an epoch.
pub fn until_the_draw() {
	(0..EPOCH_SLOTS).for_each(|_| next_block());
	(0..2).for_each(|_| journeys::wait(EPOCH_SLOTS * SLOT_DURATION));
}

/// Let so many blocks pass for those who count blocks, and for nobody else.
pub fn count_on(blocks: BlockNumber) {
	System::set_block_number(System::block_number() + blocks);
}

/// Undo [`count_on`].
pub fn count_back(blocks: BlockNumber) {
	System::set_block_number(System::block_number() - blocks);
}

/// The author of every block.
pub const AUTHOR: Sr25519Keyring = Sr25519Keyring::AliceStash;

/// The part of the commune's funds that goes to stake here, in thousandths.
pub const STAKE_PER_MILLE: Balance = 600;
