// SPDX-License-Identifier: Apache-2.0

//! What must hold between any two calls.

use crate::{AccuserDeposits, Config, HoldReason, MemberBonds, Members, NetworkRows, Pallet, Posts};
use alloc::{collections::btree_map::BTreeMap, vec::Vec};
use codec::Encode;
use frame_support::ensure;
use souk_primitives::{
	activity::RewardEras as _,
	holds::{Deposits as _, PayableHolds as _},
	network::MemberState,
	AssetId, Balance, ShopId,
};
use sp_runtime::TryRuntimeError;

/// Sums by account. An account has no order to sort by, but its encoding has.
struct Sums<AccountId>(BTreeMap<Vec<u8>, (AccountId, Balance)>);

impl<AccountId: Clone + Encode> Sums<AccountId> {
	fn new() -> Self {
		Self(BTreeMap::new())
	}

	fn add(&mut self, who: &AccountId, amount: Balance) -> Result<(), TryRuntimeError> {
		let (_, sum) = self.0.entry(who.encode()).or_insert_with(|| (who.clone(), 0));
		*sum = sum.checked_add(amount).ok_or("sums do not fit")?;
		Ok(())
	}
}

impl<T: Config> Pallet<T> {
	/// Check that:
	///
	/// 1. a closed network has rows left, and no posts;
	/// 2. the rows and the members of a network are those it counts, and every member has a network;
	/// 3. a member joined in the past, and one that asks was neither slashed nor accused;
	/// 4. an account that was slashed is a member no more;
	/// 5. what is on hold on an account for bonds, for accusations and for rows is what the rows say, to the unit;
	/// 6. the posts of a network have numbers that were given out, the oldest first, are of days that have begun, and a row of
	///    them is not empty;
	/// 7. a member has read no post that was not there.
	///
	/// # Errors
	///
	/// The message of the first check that fails.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let mut rows = Sums::new();
		let mut counted = BTreeMap::<ShopId, (u32, u32)>::new();
		for (shop, network) in NetworkRows::<T>::iter() {
			// 1.
			ensure!(network.closed.is_none() || network.rows > 0, "a closed network outlives its last bond");
			let posts = Posts::<T>::contains_key(shop);
			ensure!(network.closed.is_none() || !posts, "a closed network keeps posts");
			rows.add(&network.keeper, network.deposit)?;
			counted.insert(shop, (0, 0));
		}
		let (mut bonds, mut accusations) = (Sums::new(), Sums::new());
		for (shop, who, member) in Members::<T>::iter() {
			// 2.
			let Some(network) = NetworkRows::<T>::get(shop) else {
				return Err("a member has no network".into());
			};
			let (all, active) = counted.entry(shop).or_default();
			*all = all.saturating_add(1);
			if member.is_active() {
				*active = active.saturating_add(1);
			}
			// 3.
			ensure!(member.since <= Self::now(), "a member joined in the future");
			let asks = member.state == MemberState::Asking;
			let innocent = !member.slashed && member.accusation.is_none() && !member.delayed;
			ensure!(!asks || innocent, "one that asks to join is at fault");
			// 4.
			ensure!(!member.slashed || !member.is_active(), "a member was slashed and stayed");
			bonds.add(&who, member.bond)?;
			rows.add(&who, member.deposit)?;
			if let Some(accusation) = &member.accusation {
				accusations.add(&accusation.by, accusation.deposit)?;
			}
			// 7.
			let read = member.reads.mask > 0;
			ensure!(!read || member.reads.last < network.next_post, "a member read a post to come");
			ensure!(read || member.reads.last == 0, "a member read nothing and got far");
		}
		for (shop, count) in counted {
			let Some(network) = NetworkRows::<T>::get(shop) else { continue };
			ensure!((network.rows, network.members) == count, "a network counts other rows than it has");
		}
		// 5.
		let souk = AssetId::Native;
		for (who, sum) in bonds.0.into_values() {
			let held = T::Holds::balance_on_hold::<MemberBonds>(&souk, &who);
			ensure!(held == sum, "bonds are not what is on hold");
		}
		for (who, sum) in accusations.0.into_values() {
			let held = T::Holds::balance_on_hold::<AccuserDeposits>(&souk, &who);
			ensure!(held == sum, "deposits of accusers are not what is on hold");
		}
		for (who, sum) in rows.0.into_values() {
			let held = T::Currency::balance_on_hold(&HoldReason::Row.into(), &who);
			ensure!(held == sum, "deposits for rows are not what is on hold");
		}
		Self::try_state_of_posts()
	}

	/// Number 6.
	fn try_state_of_posts() -> Result<(), TryRuntimeError> {
		for (shop, posts) in Posts::<T>::iter() {
			let Some(network) = NetworkRows::<T>::get(shop) else {
				return Err("posts have no network".into());
			};
			ensure!(!posts.is_empty(), "a network keeps an empty row of posts");
			let mut next = None;
			for post in &posts {
				ensure!(next.is_none_or(|next| post.id == next), "posts are not in the order of posting");
				next = post.id.checked_add(1);
				ensure!(post.day <= T::RewardEras::current(), "a post is of a day to come");
			}
			ensure!(next == Some(network.next_post), "the last post is not the last that was posted");
		}
		Ok(())
	}
}
