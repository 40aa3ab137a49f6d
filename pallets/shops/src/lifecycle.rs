// SPDX-License-Identifier: Apache-2.0

//! The life of a shop: opened, described, verified, wound down, suspended, closed.

use crate::{
	pallet::*,
	types::{Charge, Priced},
	Shop, ShopOf,
};
use frame_support::pallet_prelude::*;
use souk_primitives::{
	clock::millis,
	shop::{ShopProfile, ShopState, Verification},
	standing::Standing as _,
	Millis, ShopId,
};
use sp_core::H256;
use sp_runtime::{traits::Zero, ArithmeticError};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_open_shop(owner: T::AccountId, profile: ShopProfile, most: Charge) -> DispatchResult {
		Self::ensure_may_trade(&owner)?;
		let charge = Self::price(Priced::Open)?;
		Self::ensure_within(&charge, &most)?;
		let id = NextShopId::<T>::get();
		let next = id.checked_add(1).ok_or(Error::<T>::NoIdLeft)?;
		let mut owned = ShopsOf::<T>::get(&owner);
		owned.try_push(id).map_err(|_| Error::<T>::TooManyShops)?;
		Self::place(&owner, &charge)?;

		NextShopId::<T>::put(next);
		ShopsOf::<T>::insert(&owner, owned);
		Shops::<T>::insert(id, Shop::new(owner.clone(), profile, charge.bond));
		Self::deposit_event(Event::ShopOpened { shop: id, owner, bond: charge.bond, fee: charge.fee });
		Ok(())
	}

	pub(crate) fn do_update_profile(who: &T::AccountId, id: ShopId, profile: ShopProfile) -> DispatchResult {
		let mut shop = Self::owned_shop(who, id)?;
		if profile.moved_from(&shop.profile) {
			// The attester vouched for the premises that the shop stated then. BizPower divides by what they cost.
			shop.verification = None;
		}
		shop.profile = profile;
		Shops::<T>::insert(id, shop);
		Self::deposit_event(Event::ProfileUpdated { shop: id });
		Ok(())
	}

	pub(crate) fn do_wind_down_shop(who: &T::AccountId, id: ShopId) -> DispatchResult {
		let mut shop = Self::owned_shop(who, id)?;
		ensure!(shop.state == ShopState::Open, Error::<T>::ShopNotOpen);
		shop.state = ShopState::Closing;
		Shops::<T>::insert(id, shop);
		Self::deposit_event(Event::ShopWoundDown { shop: id });
		Ok(())
	}

	pub(crate) fn do_reopen_shop(who: &T::AccountId, id: ShopId) -> DispatchResult {
		let mut shop = Self::owned_shop(who, id)?;
		ensure!(shop.state == ShopState::Closing, Error::<T>::NotClosing);
		Self::ensure_may_trade(who)?;
		shop.state = ShopState::Open;
		Shops::<T>::insert(id, shop);
		Self::deposit_event(Event::ShopReopened { shop: id });
		Ok(())
	}

	pub(crate) fn do_close_shop(who: &T::AccountId, id: ShopId) -> DispatchResult {
		let shop = Self::owned_shop(who, id)?;
		ensure!(shop.slots.taken.is_zero(), Error::<T>::ListingsRemain);
		ensure!(shop.open_orders.is_zero(), Error::<T>::OrdersOpen);
		let bond = shop.bonds().ok_or(ArithmeticError::Overflow)?;
		Self::unbond(who, bond)?;

		Shops::<T>::remove(id);
		Self::forget_owned(who, id);
		Self::deposit_event(Event::ShopClosed { shop: id, owner: shop.owner, bond });
		Ok(())
	}

	pub(crate) fn do_suspend_shop(id: ShopId) -> DispatchResult {
		let mut shop = Shops::<T>::get(id).ok_or(Error::<T>::ShopNotFound)?;
		ensure!(shop.state != ShopState::Suspended, Error::<T>::AlreadySuspended);
		shop.state = ShopState::Suspended;
		Shops::<T>::insert(id, shop);
		Self::deposit_event(Event::ShopSuspended { shop: id });
		Ok(())
	}

	pub(crate) fn do_reinstate_shop(id: ShopId) -> DispatchResult {
		let mut shop = Shops::<T>::get(id).ok_or(Error::<T>::ShopNotFound)?;
		ensure!(shop.state == ShopState::Suspended, Error::<T>::NotSuspended);
		// The owner may have been winding the shop down. Only the owner knows whether it should trade again.
		shop.state = ShopState::Closing;
		Shops::<T>::insert(id, shop);
		Self::deposit_event(Event::ShopReinstated { shop: id });
		Ok(())
	}

	pub(crate) fn do_verify_shop(
		issuer: T::AccountId,
		id: ShopId,
		merchant: &T::AccountId,
		profile: &ShopProfile,
		level: u8,
		evidence: H256,
		expires: Millis,
	) -> DispatchResult {
		ensure!(!level.is_zero(), Error::<T>::ZeroLevel);
		ensure!(expires > Self::now(), Error::<T>::AlreadyLapsed);
		let mut shop = Shops::<T>::get(id).ok_or(Error::<T>::ShopNotFound)?;
		ensure!(shop.owner != issuer, Error::<T>::OwnShop);
		// The shop may have changed hands or moved since the attester looked.
		ensure!(shop.owner == *merchant && shop.profile == *profile, Error::<T>::ShopChanged);
		shop.verification = Some(Verification { level, issuer: issuer.clone(), evidence, expires });
		Shops::<T>::insert(id, shop);
		Self::deposit_event(Event::ShopVerified { shop: id, level, issuer, evidence, expires });
		Ok(())
	}

	pub(crate) fn do_revoke_verification(
		who: T::AccountId,
		attester: bool,
		id: ShopId,
		evidence: H256,
	) -> DispatchResult {
		let mut shop = Shops::<T>::get(id).ok_or(Error::<T>::ShopNotFound)?;
		let verification = shop.verification.take().ok_or(Error::<T>::NotVerified)?;
		ensure!(attester || verification.issuer == who, Error::<T>::NotIssuer);
		ensure!(verification.evidence == evidence, Error::<T>::VerificationChanged);
		Shops::<T>::insert(id, shop);
		Self::deposit_event(Event::VerificationRevoked { shop: id, by: who });
		Ok(())
	}

	/// A shop, if `who` owns it.
	pub(crate) fn owned_shop(who: &T::AccountId, id: ShopId) -> Result<ShopOf<T>, DispatchError> {
		let shop = Shops::<T>::get(id).ok_or(Error::<T>::ShopNotFound)?;
		ensure!(shop.owner == *who, Error::<T>::NotOwner);
		Ok(shop)
	}

	/// An open shop of `who`, who may trade.
	pub(crate) fn trading_shop(who: &T::AccountId, id: ShopId) -> Result<ShopOf<T>, DispatchError> {
		let shop = Self::owned_shop(who, id)?;
		ensure!(shop.state == ShopState::Open, Error::<T>::ShopNotOpen);
		Self::ensure_may_trade(who)?;
		Ok(shop)
	}

	/// Check that no penalty keeps an account from trading.
	pub(crate) fn ensure_may_trade(who: &T::AccountId) -> DispatchResult {
		ensure!(T::Standing::may_trade(who), Error::<T>::MayNotTrade);
		Ok(())
	}

	/// Remove a shop from the index of the shops of `who`.
	pub(crate) fn forget_owned(who: &T::AccountId, id: ShopId) {
		let mut owned = ShopsOf::<T>::get(who);
		owned.retain(|shop| *shop != id);
		if owned.is_empty() {
			ShopsOf::<T>::remove(who);
		} else {
			ShopsOf::<T>::insert(who, owned);
		}
	}

	/// The time of day, in milliseconds since the Unix epoch.
	pub(crate) fn now() -> Millis {
		millis::<T::Time>()
	}
}
