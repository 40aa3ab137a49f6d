// SPDX-License-Identifier: Apache-2.0

//! Faults of members. The owner of the shop accuses, and somebody else judges: the moderation, or the ladder of penalties.
//! What is slashed goes to the treasury, so nobody gains by a slash.

use crate::{
	AccuserDeposits, Config, Error, Event, MemberBonds, MemberOf, Members, NetworkOf, NetworkRows, Pallet,
};
use frame_support::{
	ensure,
	traits::{tokens::Precision, Get},
};
use souk_primitives::{
	content::Cid,
	holds::PayableHolds as _,
	network::{MemberAccusation, MemberState},
	standing::Standing as _,
	AssetId, ShopId,
};
use sp_runtime::{DispatchResult, Perbill};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_accuse_member(
		owner: T::AccountId,
		shop: ShopId,
		who: T::AccountId,
		evidence: Cid,
	) -> DispatchResult {
		let network = Self::owned(&owner, shop)?;
		let mut member = Self::member_of(shop, &who)?;
		ensure!(member.accusation.is_none(), Error::<T>::AccusationOpen);
		Self::ensure_at_stake(&member)?;
		if let Some(free_at) = member.free_at(network.closed) {
			ensure!(Self::now() <= free_at, Error::<T>::NoticeOver);
			// An accusation puts the bond off. It must not do so again and again.
			ensure!(!member.delayed, Error::<T>::AlreadyAccused);
			member.delayed = true;
		}

		let deposit = T::AccusationDeposit::get();
		T::Holds::hold::<AccuserDeposits>(&AssetId::Native, &owner, deposit)?;
		// A governed period of at most a year.
		let until = Self::now().saturating_add(T::AccusationPeriod::get());
		let accusation = MemberAccusation { by: owner, deposit, evidence, until };
		member.accusation = Some(accusation.clone());
		Members::<T>::insert(shop, &who, member);
		Self::deposit_event(Event::MemberAccused { shop, who, accusation });
		Ok(())
	}

	/// Check that a bond can still be slashed.
	fn ensure_at_stake(member: &MemberOf<T>) -> DispatchResult {
		ensure!(member.state != MemberState::Asking, Error::<T>::NotActive);
		ensure!(!member.slashed, Error::<T>::AlreadySlashed);
		Ok(())
	}

	pub(crate) fn do_judge_member(shop: ShopId, who: T::AccountId, part: Perbill) -> DispatchResult {
		let network = Self::network_of(shop)?;
		let mut member = Self::member_of(shop, &who)?;
		let accusation = member.accusation.take().ok_or(Error::<T>::AccusationNotFound)?;
		ensure!(Self::now() <= accusation.until, Error::<T>::DeadlinePassed);

		let upheld = !part.is_zero();
		Self::end_accusation(shop, &who, accusation, upheld)?;
		if upheld {
			return Self::slash(shop, network, who, member, part);
		}
		Members::<T>::insert(shop, &who, member);
		Ok(())
	}

	pub(crate) fn do_lapse_accusation(shop: ShopId, who: T::AccountId) -> DispatchResult {
		let mut member = Self::member_of(shop, &who)?;
		let accusation = member.accusation.take().ok_or(Error::<T>::AccusationNotFound)?;
		ensure!(Self::now() > accusation.until, Error::<T>::DeadlineNotPassed);

		Self::end_accusation(shop, &who, accusation, false)?;
		Members::<T>::insert(shop, &who, member);
		Ok(())
	}

	pub(crate) fn do_strike_member(shop: ShopId, who: T::AccountId) -> DispatchResult {
		let network = Self::network_of(shop)?;
		let mut member = Self::member_of(shop, &who)?;
		Self::ensure_at_stake(&member)?;
		// It could promote when it joined. So what forbids it came later.
		ensure!(!T::Standing::may_promote(&who), Error::<T>::NotPunished);

		if let Some(accusation) = member.accusation.take() {
			Self::end_accusation(shop, &who, accusation, true)?;
		}
		Self::slash(shop, network, who, member, Perbill::one())
	}

	/// Give the deposit of an accuser back, or to the accused.
	fn end_accusation(
		shop: ShopId,
		who: &T::AccountId,
		accusation: MemberAccusation<T::AccountId>,
		upheld: bool,
	) -> DispatchResult {
		let MemberAccusation { by, deposit, .. } = accusation;
		let to = if upheld { &by } else { who };
		T::Holds::pay::<AccuserDeposits>(&AssetId::Native, &by, to, deposit, Precision::Exact)?;
		Self::deposit_event(Event::AccusationEnded { shop, who: who.clone(), by, upheld, deposit });
		Ok(())
	}

	/// Slash `part` of a bond, and no more than its terms allow. The account is a member no more.
	fn slash(
		shop: ShopId,
		mut network: NetworkOf<T>,
		who: T::AccountId,
		mut member: MemberOf<T>,
		part: Perbill,
	) -> DispatchResult {
		let amount = member.fine(part);
		T::Holds::pay::<MemberBonds>(&AssetId::Native, &who, &T::Treasury::get(), amount, Precision::Exact)?;
		// At most the bond.
		member.bond = member.bond.saturating_sub(amount);
		member.slashed = true;
		Self::deposit_event(Event::BondSlashed { shop, who: who.clone(), amount });
		if member.is_active() {
			let until = Self::dismiss(&mut network, &mut member);
			NetworkRows::<T>::insert(shop, network);
			Self::deposit_event(Event::MemberLeft { shop, who: who.clone(), until });
		}
		Members::<T>::insert(shop, &who, member);
		Ok(())
	}
}
