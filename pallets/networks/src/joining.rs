// SPDX-License-Identifier: Apache-2.0

//! How promoters come into a network and leave it.

use crate::{
	Config, Error, Event, HoldReason, Member, MemberBonds, MemberOf, Members, NetworkOf, NetworkRows, Pallet,
};
use frame_support::{ensure, traits::Get};
use souk_primitives::{
	holds::{Deposits as _, PayableHolds as _},
	network::{MemberState, NetworkTerms},
	standing::Standing as _,
	traits::Shops as _,
	AssetId, Millis, ShopId,
};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// The row of a member.
	pub(crate) fn member_of(shop: ShopId, who: &T::AccountId) -> Result<MemberOf<T>, DispatchError> {
		Members::<T>::get(shop, who).ok_or(Error::<T>::MemberNotFound.into())
	}

	/// The row of an account that asks to join.
	fn asking(shop: ShopId, who: &T::AccountId) -> Result<MemberOf<T>, DispatchError> {
		let member = Self::member_of(shop, who)?;
		ensure!(member.state == MemberState::Asking, Error::<T>::NotAsking);
		Ok(member)
	}

	pub(crate) fn do_join_network(who: T::AccountId, shop: ShopId, terms: NetworkTerms) -> DispatchResult {
		let mut network = Self::network_of(shop)?;
		Self::ensure_open(shop, &network)?;
		let owner = T::Shops::owner(shop).ok_or(Error::<T>::ShopNotFound)?;
		ensure!(owner != who, Error::<T>::OwnNetwork);
		// The owner may have changed them when the call was under way.
		ensure!(network.terms == terms, Error::<T>::TermsChanged);
		// Governance may have changed its limits since the owner set the terms.
		ensure!(T::MemberLimits::get().allow(&terms), Error::<T>::BadTerms);
		ensure!(!Members::<T>::contains_key(shop, &who), Error::<T>::AlreadyMember);
		ensure!(network.rows < T::MaxMembers::get(), Error::<T>::TooManyMembers);
		ensure!(T::Standing::may_promote(&who), Error::<T>::MayNotPromote);

		let (bond, deposit) = (terms.bond, T::MemberDeposit::get());
		T::Holds::hold::<MemberBonds>(&AssetId::Native, &who, bond)?;
		T::Currency::hold(&HoldReason::Row.into(), &who, deposit)?;
		let state = if terms.approval { MemberState::Asking } else { MemberState::Active };
		let member = Member {
			bond,
			deposit,
			notice: terms.notice,
			slash: terms.slash,
			since: Self::now(),
			state,
			slashed: false,
			delayed: false,
			accusation: None,
			reads: Default::default(),
		};
		// Fewer than `MaxMembers`, so neither count saturates.
		network.rows = network.rows.saturating_add(1);
		if member.is_active() {
			network.members = network.members.saturating_add(1);
		}
		Members::<T>::insert(shop, &who, member);
		NetworkRows::<T>::insert(shop, network);
		Self::deposit_event(match state {
			MemberState::Asking => Event::MemberAsked { shop, who, bond },
			_ => Event::MemberJoined { shop, who, bond },
		});
		Ok(())
	}

	pub(crate) fn do_approve_member(owner: T::AccountId, shop: ShopId, who: T::AccountId) -> DispatchResult {
		let mut network = Self::owned(&owner, shop)?;
		Self::ensure_open(shop, &network)?;
		let mut member = Self::asking(shop, &who)?;
		ensure!(T::Standing::may_promote(&who), Error::<T>::MayNotPromote);

		member.state = MemberState::Active;
		// At most as many as there are rows.
		network.members = network.members.saturating_add(1);
		Members::<T>::insert(shop, &who, member);
		NetworkRows::<T>::insert(shop, network);
		Self::deposit_event(Event::MemberApproved { shop, who });
		Ok(())
	}

	pub(crate) fn do_refuse_member(owner: T::AccountId, shop: ShopId, who: T::AccountId) -> DispatchResult {
		let network = Self::owned(&owner, shop)?;
		let member = Self::asking(shop, &who)?;
		Self::return_bond(shop, network, who, member)
	}

	pub(crate) fn do_leave_network(who: T::AccountId, shop: ShopId) -> DispatchResult {
		let network = Self::network_of(shop)?;
		let member = Self::member_of(shop, &who)?;
		if member.state == MemberState::Asking {
			// Nobody has relied on it.
			return Self::return_bond(shop, network, who, member);
		}
		let until = Self::end_membership(shop, network, &who, member)?;
		Self::deposit_event(Event::MemberLeft { shop, who, until });
		Ok(())
	}

	pub(crate) fn do_expel_member(owner: T::AccountId, shop: ShopId, who: T::AccountId) -> DispatchResult {
		let network = Self::owned(&owner, shop)?;
		let member = Self::member_of(shop, &who)?;
		let until = Self::end_membership(shop, network, &who, member)?;
		Self::deposit_event(Event::MemberExpelled { shop, who, until });
		Ok(())
	}

	/// Let an active member of an open network be one no more. Returns when its bond can be withdrawn.
	///
	/// # Errors
	///
	/// [`Error::NotActive`], [`Error::AlreadyClosed`].
	fn end_membership(
		shop: ShopId,
		mut network: NetworkOf<T>,
		who: &T::AccountId,
		mut member: MemberOf<T>,
	) -> Result<Millis, DispatchError> {
		ensure!(member.is_active(), Error::<T>::NotActive);
		ensure!(network.closed.is_none(), Error::<T>::AlreadyClosed);
		let until = Self::dismiss(&mut network, &mut member);
		Members::<T>::insert(shop, who, member);
		NetworkRows::<T>::insert(shop, network);
		Ok(until)
	}

	/// Let a member be one no more, without writing. Returns when its bond can be withdrawn: after its notice, which runs from
	/// the close of the network if that was earlier.
	pub(crate) fn dismiss(network: &mut NetworkOf<T>, member: &mut MemberOf<T>) -> Millis {
		let since = network.closed.unwrap_or_else(Self::now);
		// The notice is at most a year, so this saturates only at the end of time.
		let until = member.free_at(network.closed).unwrap_or_else(|| since.saturating_add(member.notice));
		if member.is_active() {
			// It was counted when it became a member.
			network.members = network.members.saturating_sub(1);
		}
		member.state = MemberState::Leaving { until };
		until
	}
}
