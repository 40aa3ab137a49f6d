// SPDX-License-Identifier: Apache-2.0

//! The invariants of the pallet: they hold between any two calls.

use crate::{
	bonds::ShopBonds,
	pallet::*,
	types::{check_sound, day_of, offers_commission},
};
use alloc::collections::{BTreeMap, BTreeSet};
use frame_support::{ensure, traits::Get};
use souk_primitives::{holds::PayableHolds as _, shop::Capability, AssetId, Balance, ShopId};
use sp_runtime::{traits::Zero, TryRuntimeError};

/// The counts of a shop's listings, from a walk over all listings.
#[derive(Default)]
struct Counts {
	listings: u32,
	promoted: u32,
}

impl<T: Config> Pallet<T> {
	/// Check that:
	///
	/// 1. Prices are at most [`Config::MaxPrice`].
	/// 2. The next numbers are above every shop and every listing.
	/// 3. A shop is in the index of its owner, exactly once; the index names nothing else and has no empty row.
	/// 4. Capabilities are distinct and sorted.
	/// 5. A shop has at most [`Config::MaxSlots`] slots, takes no more than it has, and has none, nor a bond for any,
	///    without [`Capability::Publish`].
	/// 6. Every listing is of a shop, and in that shop's index; the index names nothing else.
	/// 7. A shop counts as many taken slots as it has listings. It counts as promoted those of them that offer commission,
	///    and has none of these without [`Capability::Distribute`].
	/// 8. The terms of every listing follow the rules that no parameter can change.
	/// 9. A shop is not offered to its owner. A verification has a level, and another issuer than the owner.
	/// 10. Unbonding rows and their chunks are not empty.
	/// 11. The hold on an account is exactly the sum of its shops' bonds and of its bonds that unbond.
	/// 12. A sentence takes something.
	/// 13. A shop accepted its last orders today or before.
	///
	/// Whether a shop's open orders are those of the orders pallet, only the runtime can check. This pallet just counts
	/// them.
	///
	/// # Errors
	///
	/// The first of these that does not hold.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		for (_, charge) in Prices::<T>::iter() {
			let most = T::MaxPrice::get();
			ensure!(charge.bond <= most && charge.fee <= most, "1: a price is above the most it may be");
		}

		let mut held = BTreeMap::<T::AccountId, Balance>::new();
		let tallies = Self::tally_listings()?;
		Self::try_state_shops(&tallies, &mut held)?;
		Self::try_state_indices()?;

		for (owner, chunks) in Unbonding::<T>::iter() {
			ensure!(!chunks.is_empty(), "10: an unbonding row is empty");
			for chunk in &chunks {
				ensure!(!chunk.amount.is_zero(), "10: an unbonding chunk is empty");
				add(&mut held, owner.clone(), Some(chunk.amount))?;
			}
		}
		ensure!(Sentences::<T>::iter_values().all(|part| !part.is_zero()), "12: a sentence takes nothing");
		for (owner, bonds) in held {
			ensure!(
				T::Holds::balance_on_hold::<ShopBonds>(&AssetId::Native, &owner) == bonds,
				"11: what is held is not what was bonded"
			);
		}
		Ok(())
	}

	fn tally_listings() -> Result<BTreeMap<ShopId, Counts>, TryRuntimeError> {
		let mut tallies = BTreeMap::<ShopId, Counts>::new();
		for (id, listing) in Listings::<T>::iter() {
			ensure!(id < NextListingId::<T>::get(), "2: a listing has a number not given out");
			ensure!(Shops::<T>::contains_key(listing.shop), "6: a listing has no shop");
			ensure!(ListingsOf::<T>::contains_key(listing.shop, id), "6: a listing is not in the index");
			check_sound(&listing.terms).map_err(|_| "8: the terms of a listing are not sound")?;
			let tally = tallies.entry(listing.shop).or_default();
			tally.listings = tally.listings.saturating_add(1);
			tally.promoted =
				tally.promoted.saturating_add(offers_commission(&listing.terms.commission).into());
		}
		Ok(tallies)
	}

	fn try_state_shops(
		tallies: &BTreeMap<ShopId, Counts>,
		held: &mut BTreeMap<T::AccountId, Balance>,
	) -> Result<(), TryRuntimeError> {
		for (id, shop) in Shops::<T>::iter() {
			ensure!(id < NextShopId::<T>::get(), "2: a shop has a number not given out");
			ensure!(ShopsOf::<T>::get(&shop.owner).contains(&id), "3: a shop is not in its owner's index");

			let sorted: BTreeSet<_> = shop.capabilities.iter().map(|held| held.capability).collect();
			ensure!(
				sorted.iter().eq(shop.capabilities.iter().map(|held| &held.capability)),
				"4: capabilities repeat or are not sorted"
			);

			let slots = &shop.slots;
			let total = slots.included.checked_add(slots.bonded).ok_or("5: slots do not fit")?;
			ensure!(total <= T::MaxSlots::get(), "5: a shop has too many slots");
			ensure!(slots.taken <= total, "5: more slots are taken than there are");
			ensure!(!slots.bonded.is_zero() || slots.bond.is_zero(), "5: a bond for no slot");
			ensure!(shop.holds(Capability::Publish) || total.is_zero(), "5: slots without publishing");

			let none = Counts::default();
			let tally = tallies.get(&id).unwrap_or(&none);
			ensure!(slots.taken == tally.listings, "7: taken slots are not the listings");
			ensure!(shop.promoted == tally.promoted, "7: promoted listings are miscounted");
			ensure!(
				shop.holds(Capability::Distribute) || shop.promoted.is_zero(),
				"7: commission without distributing"
			);

			ensure!(shop.offered_to.as_ref() != Some(&shop.owner), "9: a shop is offered to its owner");
			if let Some(verification) = &shop.verification {
				ensure!(!verification.level.is_zero(), "9: a verification has no level");
				ensure!(verification.issuer != shop.owner, "9: a shop is verified by its owner");
			}

			ensure!(
				shop.accepted.day <= day_of(Self::now()),
				"13: a shop accepted orders on a day that has not come"
			);

			add(held, shop.owner.clone(), shop.bonds())?;
		}
		Ok(())
	}

	fn try_state_indices() -> Result<(), TryRuntimeError> {
		for (owner, shops) in ShopsOf::<T>::iter() {
			ensure!(!shops.is_empty(), "3: the index has an empty row");
			let distinct: BTreeSet<_> = shops.iter().collect();
			ensure!(distinct.len() == shops.len(), "3: a shop is twice in the index");
			for id in &shops {
				let owned = Shops::<T>::get(id).is_some_and(|shop| shop.owner == owner);
				ensure!(owned, "3: the index names a shop of another owner");
			}
		}
		for (shop, listing, ()) in ListingsOf::<T>::iter() {
			let offered = Listings::<T>::get(listing).is_some_and(|listing| listing.shop == shop);
			ensure!(offered, "6: the index names a listing of another shop");
		}
		Ok(())
	}
}

/// Add an amount to the sum that should be on hold on `who`.
fn add<AccountId: Ord>(
	held: &mut BTreeMap<AccountId, Balance>,
	who: AccountId,
	amount: Option<Balance>,
) -> Result<(), TryRuntimeError> {
	let sum = held.entry(who).or_default();
	*sum = amount.and_then(|amount| sum.checked_add(amount)).ok_or("11: bonds do not fit")?;
	Ok(())
}
