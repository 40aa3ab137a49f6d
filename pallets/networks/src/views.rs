// SPDX-License-Identifier: Apache-2.0

//! Answers of the runtime API.

use crate::{Config, Members, NetworkRows, Pallet, Posts};
use alloc::vec::Vec;
use souk_primitives::{
	network::{MemberView, NetworkView, Networks as _},
	ShopId,
};

impl<T: Config> Pallet<T> {
	/// The most members that a page has.
	pub const MAX_PAGE: u32 = 256;

	/// The network of a shop.
	pub fn network_view(shop: ShopId) -> Option<NetworkView<T::AccountId>> {
		let network = NetworkRows::<T>::get(shop)?;
		Some(network.view(shop, Self::is_open(shop), Posts::<T>::get(shop).into_inner()))
	}

	/// A member of a network, or an account that asks to join or whose bond waits to be withdrawn.
	pub fn member_view(shop: ShopId, who: T::AccountId) -> Option<MemberView<T::AccountId>> {
		let network = NetworkRows::<T>::get(shop)?;
		Some(Members::<T>::get(shop, &who)?.view(who, network.closed))
	}

	/// A page of at most `count` members behind `after`, no more than [`Self::MAX_PAGE`]. A page may begin behind an account
	/// that is gone by now.
	pub fn members_view(
		shop: ShopId,
		after: Option<T::AccountId>,
		count: u32,
	) -> Vec<MemberView<T::AccountId>> {
		let Some(network) = NetworkRows::<T>::get(shop) else { return Vec::new() };
		let members = match after {
			Some(after) => Members::<T>::iter_prefix_from(shop, Members::<T>::hashed_key_for(shop, after)),
			None => Members::<T>::iter_prefix(shop),
		};
		let most = usize::try_from(count.min(Self::MAX_PAGE)).unwrap_or_default();
		members.take(most).map(|(who, member)| member.view(who, network.closed)).collect()
	}
}
