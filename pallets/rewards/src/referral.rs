// SPDX-License-Identifier: Apache-2.0

//! Referral: one level, once per account, and paid only when the invited account became active by itself.

use crate::{
	daybook::Daybook,
	funds::TIME,
	types::{AssetWorth, Credit, Fund, Invitation, MAX_REFERRAL_ORDERS},
	Accounts, Config, Error, Event, Invitations, Pallet,
};
use frame_support::{ensure, traits::Get, BoundedVec};
use souk_math::bound::most_granted;
use souk_primitives::{
	activity::{Deed, RewardEra},
	Balance,
};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_inviter(who: T::AccountId, inviter: T::AccountId) -> DispatchResult {
		ensure!(who != inviter, Error::<T>::SelfReferred);
		ensure!(!Invitations::<T>::contains_key(&who), Error::<T>::AlreadyInvited);
		ensure!(!Accounts::<T>::contains_key(&who), Error::<T>::AlreadyActive);
		ensure!(Self::exists(&inviter), Error::<T>::InviterNotFound);
		// A deleted account cannot start again.
		ensure!(!Self::weight_of(&who, Self::era()).is_zero(), Error::<T>::ClaimsLost);
		// The account stays while the row lives.
		frame_system::Pallet::<T>::inc_consumers(&who)?;
		let until = Self::era().saturating_add(T::InvitationEras::get());
		let invitation = Invitation { inviter: inviter.clone(), until, lost: 0, dealt: BoundedVec::new() };
		Invitations::<T>::insert(&who, invitation);
		Self::deposit_event(Event::InviterSet { who, inviter, until });
		Ok(())
	}

	pub(crate) fn do_expire_invitation(who: T::AccountId) -> DispatchResult {
		let invitation = Invitations::<T>::get(&who).ok_or(Error::<T>::InvitationNotFound)?;
		ensure!(Self::era() >= invitation.until, Error::<T>::TooEarly);
		Self::drop_invitation(&who);
		Self::deposit_event(Event::InvitationLapsed { who, inviter: invitation.inviter });
		Ok(())
	}

	/// Remove the invitation of an account, if it has one, and the reference that it took.
	pub(crate) fn drop_invitation(who: &T::AccountId) {
		if Invitations::<T>::take(who).is_some() {
			frame_system::Pallet::<T>::dec_consumers(who);
		}
	}

	/// Take the bounty's part off what is `left` of a one-way fee that an account lost, if the account has an open
	/// invitation. So a merchant whose sales are all by till has something to pay its inviter with.
	pub(crate) fn set_aside(who: &T::AccountId, era: RewardEra, left: &mut Balance) {
		Invitations::<T>::mutate_extant(who, |invitation| {
			if era < invitation.until {
				let taken = T::Losses::get().bounty.mul_floor(*left);
				*left = left.saturating_sub(taken);
				// Everything that was lost existed, so the sum fits.
				invitation.lost = invitation.lost.saturating_add(taken);
			}
		});
	}
}

impl<T: Config> Daybook<T> {
	/// Note that an account settled an order with another and goods were kept, or sold to it by a till. If that makes it active, its inviter
	/// gets the bounty. Never fails.
	///
	/// In bounded mode the bounty's part of what is `left` of the line's loss goes to the invitation, and is taken off `left`.
	/// So a bounty costs the shares what it may pay.
	pub(crate) fn dealt(&mut self, who: &T::AccountId, with: &T::AccountId, left: &mut Balance) {
		let Some(mut invitation) = Invitations::<T>::get(who) else { return };
		self.invited = self.invited.saturating_add(1);
		if self.weight_of(who).is_zero() || self.era >= invitation.until || *with == invitation.inviter {
			return;
		}
		let part = self.bound();
		if part.is_some() {
			let taken = self.losses().bounty.mul_floor(*left);
			*left = left.saturating_sub(taken);
			// Everything that was lost existed, so the sum fits.
			invitation.lost = invitation.lost.saturating_add(taken);
		}
		let known = invitation.dealt.contains(with);
		let needed = T::ReferralOrders::get().clamp(1, MAX_REFERRAL_ORDERS);
		// A full list has reached the number that is needed.
		let full = !known && invitation.dealt.try_push(with.clone()).is_err();
		let dealt = u32::try_from(invitation.dealt.len()).unwrap_or(u32::MAX);
		if known || !full && dealt < needed {
			Invitations::<T>::insert(who, invitation);
			return;
		}
		let inviter = invitation.inviter;
		Pallet::<T>::drop_invitation(who);
		Pallet::<T>::deposit_event(Event::BecameActive { who: who.clone(), inviter: inviter.clone() });
		// A referral beyond the daily limit of the inviter earns no power and no bounty.
		if self.act(&inviter, Deed::Referral, 1, Credit::Unchanged) > 0 {
			let most = part.map_or(Balance::MAX, |part| {
				let time = AssetWorth::of(&TIME, &T::Worths::get()).paid;
				most_granted(part, invitation.lost, &time)
			});
			let bounty = self.weight_of(&inviter).mul_floor(T::ReferralBounty::get().min(most));
			Pallet::<T>::grant(Fund::Referral, &inviter, self.era, bounty);
		}
	}
}
