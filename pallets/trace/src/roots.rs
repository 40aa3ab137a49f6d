// SPDX-License-Identifier: Apache-2.0

//! Many events under one hash: Merkle roots, and proofs of their leaves.

use crate::{
	types::{Root, RootNo, ROOT_BYTES},
	Config, Error, Event, NextRoot, Pallet, Parties, Roots,
};
use alloc::vec::Vec;
use frame_support::{ensure, pallet_prelude::*};
use souk_primitives::{content::Cid, trace::EventId};
use sp_core::H256;
use sp_runtime::traits::BlakeTwo256;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_commit_root(who: T::AccountId, root: H256, count: u32, body: Cid) -> DispatchResult {
		let (by, payer) = Self::party_of_account(&who).ok_or(Error::<T>::PartyNotFound)?;
		ensure!(Parties::<T>::get(by).is_some_and(|party| party.gln.is_some()), Error::<T>::PartyNotFound);
		ensure!(count > 0, Error::<T>::EmptyRoot);
		let deposit = Self::deposit(1, ROOT_BYTES).ok_or(Error::<T>::Overflow)?;
		let number = NextRoot::<T>::get();
		NextRoot::<T>::put(number.checked_add(1).ok_or(Error::<T>::NoIdLeft)?);
		Self::charge(payer, deposit)?;
		Self::link(by);
		Self::link(payer);
		Roots::<T>::insert(number, Root { root, count, body, by, payer, deposit, committed: Self::now() });
		Self::deposit_event(Event::RootCommitted { number, root, count, body, by: who });
		Ok(())
	}

	/// Whether an event is leaf number `index` under a committed root.
	///
	/// A leaf is the hash of 32 bytes and an inner node the hash of 64, so neither can pass for the other.
	pub fn verify_leaf(number: RootNo, leaf: EventId, index: u32, proof: Vec<H256>) -> bool {
		Roots::<T>::get(number).is_some_and(|root| {
			binary_merkle_tree::verify_proof::<BlakeTwo256, _, _>(
				&root.root, proof, root.count, index, &leaf.0,
			)
		})
	}

	pub(crate) fn do_prove_leaf(
		number: RootNo,
		leaf: EventId,
		index: u32,
		proof: Vec<H256>,
	) -> DispatchResult {
		ensure!(Roots::<T>::contains_key(number), Error::<T>::RootNotFound);
		ensure!(Self::verify_leaf(number, leaf, index, proof), Error::<T>::BadProof);
		Self::deposit_event(Event::LeafProven { number, leaf, index });
		Ok(())
	}

	pub(crate) fn do_remove_root(number: RootNo) -> DispatchResult {
		let root = Roots::<T>::get(number).ok_or(Error::<T>::RootNotFound)?;
		let over = Self::later(root.committed, T::Retention::get());
		ensure!(Self::now() >= over, Error::<T>::RetentionNotOver);
		Roots::<T>::remove(number);
		Self::refund(root.payer, root.deposit);
		Self::unlink(root.by);
		Self::unlink(root.payer);
		Self::deposit_event(Event::RootRemoved { number });
		Ok(())
	}
}
