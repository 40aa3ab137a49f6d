// SPDX-License-Identifier: Apache-2.0

//! Referral: one level, once per account, and paid only when the invited account became active by itself.

use crate::{
	types::{Credit, Fund, Invitation, MAX_REFERRAL_ORDERS},
	Accounts, Config, Error, Event, Invitations, Pallet,
};
use frame_support::{ensure, traits::Get, BoundedVec};
use souk_primitives::activity::{Deed, RewardEra};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_inviter(who: T::AccountId, inviter: T::AccountId) -> DispatchResult {
		ensure!(who != inviter, Error::<T>::SelfReferred);
		ensure!(!Invitations::<T>::contains_key(&who), Error::<T>::AlreadyInvited);
		ensure!(!Accounts::<T>::contains_key(&who), Error::<T>::AlreadyActive);
		ensure!(Self::exists(&inviter), Error::<T>::InviterNotFound);
		// A deleted account cannot start again.
		ensure!(!Self::weight_of(&who, Self::era()).is_zero(), Error::<T>::ClaimsLost);
		let until = Self::era().saturating_add(T::InvitationEras::get());
		let invitation = Invitation { inviter: inviter.clone(), until, dealt: BoundedVec::new() };
		Invitations::<T>::insert(&who, invitation);
		Self::deposit_event(Event::InviterSet { who, inviter, until });
		Ok(())
	}

	pub(crate) fn do_expire_invitation(who: T::AccountId) -> DispatchResult {
		let invitation = Invitations::<T>::get(&who).ok_or(Error::<T>::InvitationNotFound)?;
		ensure!(Self::era() >= invitation.until, Error::<T>::TooEarly);
		Invitations::<T>::remove(&who);
		Self::deposit_event(Event::InvitationLapsed { who, inviter: invitation.inviter });
		Ok(())
	}

	/// Note that an account settled an order with another and goods were kept. If that makes it active, its inviter
	/// gets the bounty. Never fails.
	pub(crate) fn dealt(who: &T::AccountId, with: &T::AccountId, era: RewardEra) {
		let Some(mut invitation) = Invitations::<T>::get(who) else { return };
		if Self::weight_of(who, era).is_zero()
			|| era >= invitation.until
			|| *with == invitation.inviter
			|| invitation.dealt.contains(with)
		{
			return;
		}
		let needed = T::ReferralOrders::get().clamp(1, MAX_REFERRAL_ORDERS);
		// A full list has reached the number that is needed.
		let full = invitation.dealt.try_push(with.clone()).is_err();
		let dealt = u32::try_from(invitation.dealt.len()).unwrap_or(u32::MAX);
		if !full && dealt < needed {
			Invitations::<T>::insert(who, invitation);
			return;
		}
		let inviter = invitation.inviter;
		Invitations::<T>::remove(who);
		Self::deposit_event(Event::BecameActive { who: who.clone(), inviter: inviter.clone() });
		// A referral beyond the daily limit of the inviter earns no power and no bounty.
		if Self::act(&inviter, Deed::Referral, 1, Credit::Unchanged) > 0 {
			let bounty = Self::weight_of(&inviter, era).mul_floor(T::ReferralBounty::get());
			Self::grant(Fund::Referral, &inviter, era, bounty);
		}
	}
}
