// SPDX-License-Identifier: Apache-2.0

//! Plain types that own their rules: networks, members, posts and what was read of them.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::Get, BoundedVec};
use scale_info::TypeInfo;
use souk_primitives::{
	activity::RewardEra,
	network::{MemberAccusation, MemberState, MemberView, NetworkTerms, NetworkView, Post, PostId},
	Balance, Millis, ShopId,
};
use sp_runtime::Perbill;

/// The most posts that a network keeps: [`Reads`] has a bit for each.
pub const MOST_POSTS: u32 = 64;

/// What governance allows networks to ask of their members.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct MemberLimits {
	/// The least bond, in base units of SOUK.
	pub least_bond: Balance,
	/// The largest bond, in base units of SOUK.
	pub largest_bond: Balance,
	/// The shortest notice, in milliseconds.
	pub shortest_notice: Millis,
	/// The longest notice, in milliseconds.
	pub longest_notice: Millis,
	/// The most of a bond that can be slashed.
	pub largest_slash: Perbill,
}

impl MemberLimits {
	/// Whether governance allows these terms.
	pub fn allow(&self, terms: &NetworkTerms) -> bool {
		(self.least_bond..=self.largest_bond).contains(&terms.bond)
			&& (self.shortest_notice..=self.longest_notice).contains(&terms.notice)
			&& terms.slash <= self.largest_slash
	}
}

/// The network of one shop. Whoever owns the shop speaks for it.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Network<AccountId> {
	/// The account that has its deposit on hold: the one that opened it, or the last owner that set its terms.
	pub keeper: AccountId,
	/// The deposit on hold, in base units of SOUK.
	pub deposit: Balance,
	/// What it asks of those who join now.
	pub terms: NetworkTerms,
	/// The number of its rows of members, whatever their state.
	pub rows: u32,
	/// The number of members that are active.
	pub members: u32,
	/// The number that the next post gets.
	pub next_post: PostId,
	/// When it was closed. It lives on until the last bond is withdrawn.
	pub closed: Option<Millis>,
}

impl<AccountId> Network<AccountId> {
	/// The network as clients see it.
	pub fn view(self, shop: ShopId, open: bool, posts: Vec<Post<AccountId>>) -> NetworkView<AccountId> {
		NetworkView {
			shop,
			keeper: self.keeper,
			open,
			terms: self.terms,
			members: self.members,
			rows: self.rows,
			closed: self.closed,
			posts,
		}
	}
}

/// An account that joined a network, or asks to. It is bound by the terms that it joined under.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Member<AccountId> {
	/// The bond on hold, in base units of SOUK.
	pub bond: Balance,
	/// The deposit for this row, on hold besides, in base units of SOUK.
	pub deposit: Balance,
	/// How long the bond stays on hold after the member left, in milliseconds.
	pub notice: Millis,
	/// The most of the bond that can be slashed.
	pub slash: Perbill,
	/// When it asked to join or joined.
	pub since: Millis,
	/// Where it stands.
	pub state: MemberState,
	/// Whether it was slashed. That happens at most once.
	pub slashed: bool,
	/// Whether it was accused when its bond was about to come free. That happens at most once.
	pub delayed: bool,
	/// What it is accused of.
	pub accusation: Option<MemberAccusation<AccountId>>,
	/// The posts it has read.
	pub reads: Reads,
}

impl<AccountId: Clone> Member<AccountId> {
	/// Whether it is a member.
	pub fn is_active(&self) -> bool {
		self.state == MemberState::Active
	}

	/// The moment after which the bond can be withdrawn, if the network was closed at `closed`. `None` while there is no such
	/// moment.
	pub fn free_at(&self, closed: Option<Millis>) -> Option<Millis> {
		match self.state {
			MemberState::Leaving { until } => Some(until),
			// The notice is at most a year, so this saturates only at the end of time.
			MemberState::Active => closed.map(|closed| closed.saturating_add(self.notice)),
			// Nobody has relied on it.
			MemberState::Asking => closed,
		}
	}

	/// What a fault of which a judge finds `part` costs, in base units: no more than the terms that it joined under allow.
	pub fn fine(&self, part: Perbill) -> Balance {
		part.min(self.slash).mul_floor(self.bond)
	}

	/// The member as clients see it.
	pub fn view(self, who: AccountId, closed: Option<Millis>) -> MemberView<AccountId> {
		MemberView {
			free_at: self.free_at(closed),
			who,
			state: self.state,
			bond: self.bond,
			notice: self.notice,
			slash: self.slash,
			slashed: self.slashed,
			since: self.since,
			accusation: self.accusation,
		}
	}
}

/// Which posts a member has signed for: a window over the latest 64 up to the last one. As an anti-replay window (RFC 4303,
/// 3.4.3), it lets each post count once, in whatever order they come, and takes 12 bytes.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Reads {
	/// The last post that was read.
	pub last: PostId,
	/// Bit `i` stands for post `last − i`.
	pub mask: u64,
}

impl Reads {
	/// Note that a post was read. `false` if it was noted before, or if it is too far behind the last one to tell.
	pub fn note(&mut self, post: PostId) -> bool {
		if let Some(ahead) = post.checked_sub(self.last).filter(|ahead| *ahead > 0) {
			// A shift by the whole width or more leaves no bit.
			self.mask = self.mask.checked_shl(ahead).unwrap_or_default() | 1;
			self.last = post;
			return true;
		}
		let behind = self.last.saturating_sub(post);
		let Some(bit) = 1u64.checked_shl(behind) else { return false };
		let new = self.mask & bit == 0;
		self.mask |= bit;
		new
	}
}

/// Whether `by` may post once more on a day that `posts` are of. The owner of the shop may post `most` a day, the members
/// together as many, and each member one.
pub fn may_post<AccountId: Eq, Most: Get<u32>>(
	posts: &BoundedVec<Post<AccountId>, Most>,
	by: &AccountId,
	owner: &AccountId,
	day: RewardEra,
	most: u32,
) -> bool {
	let today = || posts.iter().filter(|post| post.day == day);
	let most = usize::try_from(most).unwrap_or(usize::MAX);
	if by == owner {
		today().filter(|post| post.by == *owner).count() < most
	} else {
		today().filter(|post| post.by != *owner).count() < most && today().all(|post| post.by != *by)
	}
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects)]
mod tests {
	use super::*;
	use proptest::prelude::*;
	use std::collections::BTreeSet;

	#[test]
	fn should_note_each_post_once_when_they_come_in_any_order() {
		let mut reads = Reads::default();
		assert!(reads.note(0) && !reads.note(0));
		assert!(reads.note(5) && reads.note(3) && !reads.note(5) && !reads.note(3));
		assert!(reads.note(68) && !reads.note(5) && !reads.note(68));
		// 64 behind cannot be told.
		assert!(!reads.note(4));
		assert!(reads.note(6));
		assert!(reads.note(u32::MAX) && !reads.note(u32::MAX) && !reads.note(68));
	}

	proptest! {
		#[test]
		fn should_count_no_post_twice_when_reads_come_in_any_order(
			posts in prop::collection::vec(0..200u32, 0..300),
		) {
			let (mut reads, mut seen, mut last) = (Reads::default(), BTreeSet::new(), 0);
			for post in posts {
				let new = reads.note(post);
				let told = post + 64 > last;
				prop_assert_eq!(new, told && !seen.contains(&post));
				if new {
					seen.insert(post);
					last = last.max(post);
				}
			}
		}
	}
}
