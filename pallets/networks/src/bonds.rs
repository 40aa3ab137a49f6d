// SPDX-License-Identifier: Apache-2.0

//! The way back of a bond.

use crate::{Config, Error, Event, MemberBonds, MemberOf, Members, NetworkOf, Pallet};
use frame_support::{ensure, traits::tokens::Precision};
use souk_primitives::{holds::PayableHolds as _, standing::Standing as _, AssetId, ShopId};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_withdraw_bond(shop: ShopId, who: T::AccountId) -> DispatchResult {
		let network = Self::network_of(shop)?;
		let member = Self::member_of(shop, &who)?;
		let free_at = member.free_at(network.closed).ok_or(Error::<T>::NotLeaving)?;
		ensure!(Self::now() > free_at, Error::<T>::NoticeNotOver);
		ensure!(member.accusation.is_none(), Error::<T>::AccusationOpen);
		ensure!(T::Standing::may_withdraw(&who), Error::<T>::CaseOpen);
		Self::return_bond(shop, network, who, member)
	}

	/// Give a bond and the deposit for its row back, and remove the row. A closed network goes with its last row.
	pub(crate) fn return_bond(
		shop: ShopId,
		mut network: NetworkOf<T>,
		who: T::AccountId,
		member: MemberOf<T>,
	) -> DispatchResult {
		T::Holds::release::<MemberBonds>(&AssetId::Native, &who, member.bond, Precision::Exact)?;
		Self::release_row(&who, member.deposit)?;
		// Both were counted when the row was written.
		network.rows = network.rows.saturating_sub(1);
		if member.is_active() {
			network.members = network.members.saturating_sub(1);
		}
		Members::<T>::remove(shop, &who);
		Self::deposit_event(Event::BondReturned { shop, who, bond: member.bond });
		Self::put_network(shop, network)
	}
}
