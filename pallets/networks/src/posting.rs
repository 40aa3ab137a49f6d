// SPDX-License-Identifier: Apache-2.0

//! Posts, and reads that members sign for. Reads are counted and pay nothing: `docs/design/networks.md` has the sum.

use crate::{types::may_post, Config, Error, Event, Members, NetworkRows, Pallet, Posts, ReadsOf};
use frame_support::{ensure, traits::Get};
use souk_primitives::{
	activity::RewardEras as _,
	content::Cid,
	network::{Post, PostId, ReadPayload, ReadStatement},
	signed::{genesis, Payload},
	standing::Standing as _,
	traits::Shops as _,
	ShopId,
};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// The number of reads that a call brings.
	pub(crate) fn number_of(reads: &ReadsOf<T>) -> u32 {
		// The bound is a `u32`.
		u32::try_from(reads.len()).unwrap_or(u32::MAX)
	}

	/// What the reader of a post signs on this chain.
	pub fn payload(
		shop: ShopId,
		post: PostId,
		content: Cid,
		reader: T::AccountId,
	) -> ReadPayload<T::AccountId> {
		Payload::new(genesis::<T>(), ReadStatement { shop, post, content, reader })
	}

	/// A post that the network keeps.
	pub(crate) fn post_of(shop: ShopId, post: PostId) -> Option<Post<T::AccountId>> {
		Posts::<T>::get(shop).into_iter().find(|kept| kept.id == post)
	}

	pub(crate) fn do_publish_post(who: T::AccountId, shop: ShopId, content: Cid) -> DispatchResult {
		let mut network = Self::network_of(shop)?;
		Self::ensure_open(shop, &network)?;
		let owner = T::Shops::owner(shop).ok_or(Error::<T>::ShopNotFound)?;
		if who != owner {
			ensure!(Self::member_of(shop, &who)?.is_active(), Error::<T>::NotActive);
			ensure!(network.terms.posting, Error::<T>::PostingClosed);
		}
		ensure!(T::Standing::may_promote(&who), Error::<T>::MayNotPromote);
		let mut posts = Posts::<T>::get(shop);
		let day = T::RewardEras::current();
		let most = T::DailyPosts::get();
		ensure!(may_post(&posts, &who, &owner, day, most), Error::<T>::TooManyPosts);
		let id = network.next_post;
		network.next_post = id.checked_add(1).ok_or(Error::<T>::NoIdLeft)?;

		if posts.is_full() {
			posts.remove(0);
		}
		let post = Post { id, by: who.clone(), content, day, reads: 0 };
		// The oldest made room.
		posts.try_push(post).map_err(|_| Error::<T>::TooManyPosts)?;
		Posts::<T>::insert(shop, posts);
		NetworkRows::<T>::insert(shop, network);
		Self::deposit_event(Event::Posted { shop, post: id, by: who, content });
		Ok(())
	}

	pub(crate) fn do_attest_reads(
		who: T::AccountId,
		shop: ShopId,
		id: PostId,
		reads: ReadsOf<T>,
	) -> DispatchResult {
		let network = Self::network_of(shop)?;
		// A closed network keeps no posts.
		ensure!(network.closed.is_none(), Error::<T>::PostNotFound);
		let mut posts = Posts::<T>::get(shop);
		let post = posts.iter_mut().find(|kept| kept.id == id).ok_or(Error::<T>::PostNotFound)?;
		ensure!(post.by == who, Error::<T>::NotPoster);

		let mut counted = 0u32;
		for (reader, signed) in reads {
			let Some(mut member) = Members::<T>::get(shop, &reader) else { continue };
			// Its own post tells nothing. What was counted is noted in the member's window.
			if reader == who || !member.is_active() || !member.reads.note(id) {
				continue;
			}
			let payload = Self::payload(shop, id, post.content, reader.clone());
			ensure!(signed.is_by(&reader, &payload), Error::<T>::BadSignature);
			Members::<T>::insert(shop, &reader, member);
			// At most one for each member.
			counted = counted.saturating_add(1);
		}
		ensure!(counted > 0, Error::<T>::NothingToCount);
		// At most one for each account that ever was a member. The largest number says as much.
		post.reads = post.reads.saturating_add(counted);
		let all = post.reads;
		Posts::<T>::insert(shop, posts);
		Self::deposit_event(Event::ReadsAttested { shop, post: id, counted, reads: all });
		Ok(())
	}
}
