// SPDX-License-Identifier: Apache-2.0

//! The prices of shops: the price table, bonds placed and given up, capabilities and showcase slots.

use crate::{
	pallet::*,
	types::{offers_commission, Charge, Priced, UnbondingChunk},
	BlockNumberOf, Shop,
};
use frame_support::{
	pallet_prelude::*,
	storage::with_storage_layer,
	traits::{
		fungible::Mutate as _,
		tokens::{Precision, Preservation},
	},
};
use souk_primitives::{
	activity::Activity,
	holds::{Payable, PayableHolds as _},
	shop::Capability,
	AssetId, Balance, ShopId,
};
use sp_runtime::{
	traits::{BlockNumberProvider, CheckedAdd, Zero},
	ArithmeticError,
};

/// The bonds of shops. A penalty may take them, so they are made of usable SOUK alone: a bond over a lock would leave nothing
/// under the lock.
pub struct ShopBonds;

impl Payable for ShopBonds {
	type Reason = HoldReason;
	const REASON: HoldReason = HoldReason::ShopBond;
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_price(what: Priced, charge: Option<Charge>) -> DispatchResult {
		match charge {
			Some(charge) => {
				let most = T::MaxPrice::get();
				ensure!(charge.bond <= most && charge.fee <= most, Error::<T>::PriceTooHigh);
				Prices::<T>::insert(what, charge);
			},
			None => Prices::<T>::remove(what),
		}
		Self::deposit_event(Event::PriceSet { what, charge });
		Ok(())
	}

	pub(crate) fn do_add_capability(
		who: &T::AccountId,
		id: ShopId,
		capability: Capability,
		most: Charge,
		min_slots: u32,
	) -> DispatchResult {
		let mut shop = Self::trading_shop(who, id)?;
		let charge = Self::price(Priced::Capability(capability))?;
		Self::ensure_within(&charge, &most)?;
		ensure!(shop.add_capability(capability, charge.bond), Error::<T>::CapabilityHeld);
		if capability == Capability::Publish {
			// A snapshot, like the bond: governance may lower the number later, but must not take the slot of a listing.
			shop.slots.included = T::IncludedSlots::get().min(T::MaxSlots::get());
			ensure!(shop.slots.included >= min_slots, Error::<T>::SlotsBelowMinimum);
		}
		Self::place(who, &charge)?;
		Shops::<T>::insert(id, shop);
		Self::deposit_event(Event::CapabilityAdded {
			shop: id,
			capability,
			bond: charge.bond,
			fee: charge.fee,
		});
		Ok(())
	}

	pub(crate) fn do_give_up_capability(
		who: &T::AccountId,
		id: ShopId,
		capability: Capability,
	) -> DispatchResult {
		let mut shop = Self::owned_shop(who, id)?;
		let mut bond = shop.remove_capability(capability).ok_or(Error::<T>::CapabilityMissing)?;
		match capability {
			Capability::Publish => {
				ensure!(shop.slots.taken.is_zero(), Error::<T>::ListingsRemain);
				bond = bond.checked_add(shop.slots.bond).ok_or(ArithmeticError::Overflow)?;
				shop.slots = Default::default();
			},
			Capability::Distribute => ensure!(shop.promoted.is_zero(), Error::<T>::CommissionOffered),
			// Campaigns have their own budget, so they run on without the capability.
			Capability::Market | Capability::Network => {},
		}
		Self::unbond(who, bond)?;
		Shops::<T>::insert(id, shop);
		Self::deposit_event(Event::CapabilityGivenUp { shop: id, capability, bond });
		Ok(())
	}

	pub(crate) fn do_add_slots(who: &T::AccountId, id: ShopId, count: u32, most: Charge) -> DispatchResult {
		let mut shop = Self::trading_shop(who, id)?;
		ensure!(!count.is_zero(), Error::<T>::NothingAsked);
		ensure!(shop.holds(Capability::Publish), Error::<T>::CapabilityMissing);
		let charge = Self::price(Priced::Slot)?.times(count).ok_or(ArithmeticError::Overflow)?;
		Self::ensure_within(&charge, &most)?;
		shop.slots =
			shop.slots.with_bonded(count, charge.bond, T::MaxSlots::get()).ok_or(Error::<T>::TooManySlots)?;
		Self::place(who, &charge)?;
		Shops::<T>::insert(id, shop);
		Self::deposit_event(Event::SlotsAdded { shop: id, count, bond: charge.bond, fee: charge.fee });
		Ok(())
	}

	pub(crate) fn do_give_up_slots(who: &T::AccountId, id: ShopId, count: u32) -> DispatchResult {
		let mut shop = Self::owned_shop(who, id)?;
		ensure!(!count.is_zero(), Error::<T>::NothingAsked);
		let (slots, bond) = shop.slots.without_bonded(count).ok_or(Error::<T>::SlotsTaken)?;
		shop.slots = slots;
		Self::unbond(who, bond)?;
		Shops::<T>::insert(id, shop);
		Self::deposit_event(Event::SlotsGivenUp { shop: id, count, bond });
		Ok(())
	}

	/// Release the bonds of `owner` that are due. Returns the number of chunks it had to look at.
	pub(crate) fn do_release_bonds(owner: &T::AccountId) -> Result<u32, DispatchError> {
		Self::ensure_may_leave(owner)?;
		let now = T::BlockNumberProvider::current_block_number();
		let mut chunks = Unbonding::<T>::get(owner);
		let before = chunks.len();
		let mut due = Some(Balance::zero());
		chunks.retain(|chunk| {
			let waits = chunk.release_at > now;
			if !waits {
				due = due.and_then(|due| due.checked_add(chunk.amount));
			}
			waits
		});
		ensure!(chunks.len() < before, Error::<T>::NothingToRelease);
		let amount = due.ok_or(ArithmeticError::Overflow)?;
		Self::release(owner, amount)?;
		if chunks.is_empty() {
			Unbonding::<T>::remove(owner);
		} else {
			Unbonding::<T>::insert(owner, chunks);
		}
		Self::deposit_event(Event::BondsReleased { owner: owner.clone(), amount });
		u32::try_from(before).map_err(|_| ArithmeticError::Overflow.into())
	}

	/// The price of `what` in the table.
	pub(crate) fn price(what: Priced) -> Result<Charge, DispatchError> {
		Prices::<T>::get(what).ok_or_else(|| Error::<T>::NotForSale.into())
	}

	/// Check that a charge is not above what the caller agreed to. Governance may have raised the price after the caller
	/// signed, and a fee never comes back.
	pub(crate) fn ensure_within(charge: &Charge, most: &Charge) -> DispatchResult {
		ensure!(charge.bond <= most.bond, Error::<T>::BondAboveMaximum);
		ensure!(charge.fee <= most.fee, Error::<T>::FeeAboveMaximum);
		Ok(())
	}

	/// Hold a bond on `who` and take a fee from the same account.
	pub(crate) fn place(who: &T::AccountId, charge: &Charge) -> DispatchResult {
		Self::hold(who, charge.bond)?;
		Self::take_fee(who, charge.fee)
	}

	/// Take a fee from `who`. The recycled part, rounded down, goes to its account, and the rest to the sink. If that
	/// account cannot receive its part, the sink gets the whole fee, so that no shop has to wait for a pot.
	fn take_fee(who: &T::AccountId, fee: Balance) -> DispatchResult {
		if fee.is_zero() {
			return Ok(());
		}
		let pay = |to: &T::AccountId, amount: Balance| -> DispatchResult {
			if !amount.is_zero() {
				T::Currency::transfer(who, to, amount, Preservation::Preserve)?;
			}
			Ok(())
		};
		let recycled = T::Recycles::get().map_or(0, |(part, to)| {
			let amount = part.mul_floor(fee);
			with_storage_layer(|| pay(&to, amount)).map_or(0, |()| amount)
		});
		// Cannot saturate: the recycled part is at most the whole fee.
		pay(&T::Sink::get(), fee.saturating_sub(recycled))?;
		// Neither part comes back to the merchant by a call of this pallet. The ledger knows which of it comes back otherwise.
		T::Activity::lost(who, fee);
		Ok(())
	}

	/// Hold a bond on `who`.
	pub(crate) fn hold(who: &T::AccountId, bond: Balance) -> DispatchResult {
		if bond.is_zero() {
			return Ok(());
		}
		T::Holds::hold::<ShopBonds>(&AssetId::Native, who, bond)
	}

	/// Release a bond of `who` at once.
	pub(crate) fn release(who: &T::AccountId, bond: Balance) -> DispatchResult {
		if bond.is_zero() {
			return Ok(());
		}
		T::Holds::release::<ShopBonds>(&AssetId::Native, who, bond, Precision::Exact).map(|_| ())
	}

	/// Let a bond of `who` begin to unbond. Bonds that fall due in the same block are one chunk.
	pub(crate) fn unbond(who: &T::AccountId, amount: Balance) -> DispatchResult {
		if amount.is_zero() {
			return Ok(());
		}
		let release_at: BlockNumberOf<T> = T::BlockNumberProvider::current_block_number()
			.checked_add(&T::UnbondingPeriod::get())
			.ok_or(ArithmeticError::Overflow)?;
		let mut chunks = Unbonding::<T>::get(who);
		match chunks.iter_mut().find(|chunk| chunk.release_at == release_at) {
			Some(chunk) => {
				chunk.amount = chunk.amount.checked_add(amount).ok_or(ArithmeticError::Overflow)?;
			},
			None => chunks
				.try_push(UnbondingChunk { amount, release_at })
				.map_err(|_| Error::<T>::UnbondingFull)?,
		}
		Unbonding::<T>::insert(who, chunks);
		Self::deposit_event(Event::BondUnbonding { owner: who.clone(), amount, release_at });
		Ok(())
	}

	/// The number of a shop's listings that offer commission, after the plan of one changes from `before` to `after`.
	/// Checks that the shop may offer commission if `after` does.
	pub(crate) fn count_promoted(
		shop: &Shop<T::AccountId>,
		before: Option<&souk_math::commission::CommissionPlan>,
		after: Option<&souk_math::commission::CommissionPlan>,
	) -> Result<u32, DispatchError> {
		let was = u32::from(before.is_some_and(offers_commission));
		let is = u32::from(after.is_some_and(offers_commission));
		ensure!(is.is_zero() || shop.holds(Capability::Distribute), Error::<T>::CapabilityMissing);
		Ok(shop
			.promoted
			.checked_sub(was)
			.and_then(|promoted| promoted.checked_add(is))
			.ok_or(ArithmeticError::Overflow)?)
	}
}
