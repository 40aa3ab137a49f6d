// SPDX-License-Identifier: Apache-2.0

//! What this chain knows of the relay chain: how much time has passed by it, and its randomness.
//!
//! Both come from the relay chain's state, of which every block carries a proof that the relay chain's validators check.
//!
//! # Time
//!
//! [`RelayCount`] counts three seconds each, from the first block on, by the number of the relay chain's block that a block builds upon. So
//! periods that are written in blocks of the solo chain take as long here, also where this chain misses slots. A chain that takes over
//! the state of a solo chain counts on from that chain's last block.
//!
//! # Randomness
//!
//! [`RelayRandomness`] is what BABE made out of the epoch before the relay chain's running one. It is the same that the solo chain
//! uses of its own BABE. `docs/design/parachain.md` says what it costs to bend it.

use crate::{chain::COUNTS_PER_SLOT, BlockNumber, Runtime};
use alloc::vec::Vec;
use core::marker::PhantomData;
use cumulus_pallet_parachain_system::{OnSystemEvent, RelayChainStateProof, RelaychainDataProvider};
use cumulus_primitives_core::{
	relay_chain::well_known_keys::ONE_EPOCH_AGO_RANDOMNESS, PersistedValidationData,
};
use frame_support::{traits::Randomness, weights::Weight};
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::traits::BlockNumberProvider;

pub use pallet::*;

/// A block may build upon a relay chain's block that is so much older than the newest, in the relay chain's blocks. Relay chains let it
/// be a few; a minute leaves room.
pub const MOST_BEHIND: BlockNumber = 10;

// The macro's expansion calls `expect`. Code in this module must not.
#[allow(clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use frame_support::pallet_prelude::*;

	/// Has no calls. Each block's validation data is its input.
	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// There is nothing to configure.
	#[pallet::config]
	pub trait Config: frame_system::Config {}

	/// The relay chain's block that the first block built upon. [`RelayCount`] counts from it. Written once, never removed.
	#[pallet::storage]
	pub type Begun<T: Config> = StorageValue<_, BlockNumber>;

	/// The count at the first block: the number of the solo chain's last block, where this chain takes over its state. Genesis alone
	/// sets it.
	#[pallet::storage]
	pub type CountFrom<T: Config> = StorageValue<_, BlockNumber, ValueQuery>;

	/// What counting begins with.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// [`CountFrom`].
		pub count_from: BlockNumber,
		#[serde(skip)]
		#[doc(hidden)]
		pub _config: PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			CountFrom::<T>::put(self.count_from);
		}
	}

	/// The newest randomness. There is none before the first block. Never removed.
	#[pallet::storage]
	pub type Newest<T: Config> = StorageValue<_, Seed>;

	/// Randomness of the relay chain.
	#[derive(
		Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
	)]
	pub struct Seed {
		/// What BABE made of an epoch.
		pub value: [u8; 32],
		/// By [`RelayCount`], when nobody knew it yet.
		pub unknown_at: BlockNumber,
		/// The last relay chain's block that was seen to have it.
		pub seen: BlockNumber,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<frame_system::pallet_prelude::BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(
			_: frame_system::pallet_prelude::BlockNumberFor<T>,
		) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[cfg(any(feature = "try-runtime", test))]
	impl<T: Config> Pallet<T> {
		/// 1. Where there is randomness, counting has begun, and not after the randomness was seen.
		///
		/// # Errors
		///
		/// The invariant that does not hold.
		pub fn do_try_state() -> Result<(), sp_runtime::TryRuntimeError> {
			if let Some(seed) = Newest::<T>::get() {
				let begun = Begun::<T>::get().ok_or("randomness is known but counting has not begun")?;
				ensure!(begun <= seed.seen, "randomness was seen before counting began");
			}
			Ok(())
		}
	}
}

/// So much time of the relay chain, in counts of three seconds, since the first block, and what was counted before it.
pub struct RelayCount;

impl RelayCount {
	/// The count at a block of the relay chain.
	fn at(relay: BlockNumber) -> BlockNumber {
		let begun = Begun::<Runtime>::get().unwrap_or(relay);
		let since = relay.saturating_sub(begun).saturating_mul(COUNTS_PER_SLOT);
		CountFrom::<Runtime>::get().saturating_add(since)
	}
}

impl BlockNumberProvider for RelayCount {
	type BlockNumber = BlockNumber;

	fn current_block_number() -> BlockNumber {
		Self::at(RelaychainDataProvider::<Runtime>::current_block_number())
	}

	#[cfg(any(feature = "std", feature = "runtime-benchmarks"))]
	fn set_block_number(count: BlockNumber) {
		let begun = Begun::<Runtime>::get().unwrap_or_default();
		Begun::<Runtime>::put(begun);
		let since = count.saturating_sub(CountFrom::<Runtime>::get());
		RelaychainDataProvider::<Runtime>::set_block_number(
			begun.saturating_add(since.div_ceil(COUNTS_PER_SLOT)),
		);
	}
}

/// The randomness of the relay chain, mixed with a subject, and the count at which nobody knew it yet.
pub struct RelayRandomness;
impl Randomness<H256, BlockNumber> for RelayRandomness {
	fn random(subject: &[u8]) -> (H256, BlockNumber) {
		// Without any, it is as old as it can be, and those who ask for young randomness wait.
		let (value, unknown_at) =
			Newest::<Runtime>::get().map_or(([0; 32], 0), |seed| (seed.value, seed.unknown_at));
		let mut mixed = Vec::from(subject);
		mixed.extend_from_slice(&value);
		(H256(blake2_256(&mixed)), unknown_at)
	}
}

/// Notes time and randomness as they come with a block.
pub struct NoteRelay<T>(PhantomData<T>);

impl NoteRelay<Runtime> {
	/// Note the randomness that the relay chain's state has at a block.
	fn note(value: [u8; 32], relay: BlockNumber) {
		let seed = match Newest::<Runtime>::get() {
			Some(seed) if seed.value == value => Seed { seen: relay, ..seed },
			// Up to the last block that had the value before, nobody knew this one. A block that was made later may build upon one
			// that is a little older.
			Some(seed) => {
				let unknown_at = RelayCount::at(seed.seen.saturating_sub(MOST_BEHIND));
				Seed { value, unknown_at, seen: relay }
			},
			None => Seed { value, unknown_at: 0, seen: relay },
		};
		Newest::<Runtime>::put(seed);
	}
}

impl OnSystemEvent for NoteRelay<Runtime> {
	fn on_validation_data(_: &PersistedValidationData) {}

	fn on_validation_code_applied() {}

	fn on_relay_state_proof(proof: &RelayChainStateProof) -> Weight {
		let relay = RelaychainDataProvider::<Runtime>::current_block_number();
		if !Begun::<Runtime>::exists() {
			Begun::<Runtime>::put(relay);
		}
		// A collator decides which keys its proof has. One that leaves this out only makes others wait for the next block.
		if let Ok(Some(value)) = proof.read_optional_entry(ONE_EPOCH_AGO_RANDOMNESS) {
			Self::note(value, relay);
		}
		<Runtime as frame_system::Config>::DbWeight::get().reads_writes(3, 2)
	}
}
