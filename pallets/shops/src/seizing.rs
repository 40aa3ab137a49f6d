// SPDX-License-Identifier: Apache-2.0

//! What a penalty takes of the bonds of shops (seed S2-30).
//!
//! A penalty comes into force in a call that has no room for all shops of an account. So it only notes the part, and anybody
//! has it seized. Nothing leaves the account in between, nor while a case against it is open: bonds that unbond lose the
//! same part as those that stand.

use crate::{bonds::ShopBonds, pallet::*, WeightInfo};
use alloc::vec::Vec;
use frame_support::{pallet_prelude::*, traits::tokens::Precision};
use souk_primitives::{
	holds::PayableHolds as _,
	rewards::Penalty,
	standing::{OnPenalty, Standing as _},
	AssetId, Balance,
};
use sp_runtime::{traits::Zero, ArithmeticError};

impl<T: Config> OnPenalty<T::AccountId> for Pallet<T> {
	fn punished(who: &T::AccountId, penalty: Penalty) {
		let bonded = || ShopsOf::<T>::contains_key(who) || Unbonding::<T>::contains_key(who);
		if penalty != Penalty::Deletion || !bonded() {
			return;
		}
		let part = T::SeizedPart::get();
		// A part that waits is not made smaller.
		let part = Sentences::<T>::get(who).map_or(part, |waits| waits.max(part));
		if part.is_zero() {
			return;
		}
		Sentences::<T>::insert(who, part);
		Self::deposit_event(Event::BondsSentenced { owner: who.clone(), part });
	}

	fn weight() -> Weight {
		T::WeightInfo::punished()
	}
}

impl<T: Config> Pallet<T> {
	/// Check that bonds of an account may leave it.
	pub(crate) fn ensure_may_leave(owner: &T::AccountId) -> DispatchResult {
		ensure!(T::Standing::may_withdraw(owner), Error::<T>::OwnerAccused);
		ensure!(!Sentences::<T>::contains_key(owner), Error::<T>::SeizureDue);
		Ok(())
	}

	/// Take what a penalty says of the bonds of `owner`. Returns the number of shops and of chunks it had to look at.
	pub(crate) fn do_seize_bonds(owner: &T::AccountId) -> Result<(u32, u32), DispatchError> {
		let part = Sentences::<T>::get(owner).ok_or(Error::<T>::NotSentenced)?;
		let overflow = |_| DispatchError::from(ArithmeticError::Overflow);
		let mut taken = Balance::zero();
		let mut shops = Vec::new();
		// At most as many as an account may own.
		for id in ShopsOf::<T>::get(owner) {
			let Some(mut shop) = Shops::<T>::get(id) else { continue };
			let amount = shop.seize(part).ok_or(ArithmeticError::Overflow)?;
			taken = taken.checked_add(amount).ok_or(ArithmeticError::Overflow)?;
			shops.push((id, shop));
		}
		let mut chunks = Unbonding::<T>::get(owner);
		let looked_at =
			(u32::try_from(shops.len()).map_err(overflow)?, u32::try_from(chunks.len()).map_err(overflow)?);
		for chunk in chunks.iter_mut() {
			let amount = part.mul_ceil(chunk.amount);
			chunk.amount = chunk.amount.checked_sub(amount).ok_or(ArithmeticError::Underflow)?;
			taken = taken.checked_add(amount).ok_or(ArithmeticError::Overflow)?;
		}
		chunks.retain(|chunk| !chunk.amount.is_zero());

		if !taken.is_zero() {
			let sink = T::Sink::get();
			T::Holds::pay::<ShopBonds>(&AssetId::Native, owner, &sink, taken, Precision::Exact)?;
		}
		for (id, shop) in shops {
			Shops::<T>::insert(id, shop);
		}
		if chunks.is_empty() {
			Unbonding::<T>::remove(owner);
		} else {
			Unbonding::<T>::insert(owner, chunks);
		}
		Sentences::<T>::remove(owner);
		Self::deposit_event(Event::BondsSeized { owner: owner.clone(), amount: taken });
		Ok(looked_at)
	}
}
