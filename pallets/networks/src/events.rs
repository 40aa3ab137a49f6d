// SPDX-License-Identifier: Apache-2.0

//! The pallet's events and errors.

use frame_support::pallet_macros::pallet_section;

/// A section of the pallet's module.
#[pallet_section]
mod events {
	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// The owner of a shop opened its network.
		NetworkOpened {
			/// The shop.
			shop: ShopId,
			/// The account that has the deposit on hold.
			keeper: T::AccountId,
			/// The deposit, in base units of SOUK.
			deposit: Balance,
			/// What the network asks of those who join.
			terms: NetworkTerms,
		},
		/// A network asks something else of those who join from now on.
		TermsSet {
			/// The shop.
			shop: ShopId,
			/// What the network asks of those who join.
			terms: NetworkTerms,
		},
		/// The deposit of a network is on hold on another account: the shop has changed hands, and its new owner set terms.
		KeeperChanged {
			/// The shop.
			shop: ShopId,
			/// The account that had the deposit on hold. It is back.
			from: T::AccountId,
			/// The deposit that is back, in base units of SOUK.
			returned: Balance,
			/// The account that has it on hold now.
			to: T::AccountId,
			/// The deposit, in base units of SOUK.
			deposit: Balance,
		},
		/// A network was closed. Nobody is a member any more, and bonds can be withdrawn after their notice.
		NetworkClosed {
			/// The shop.
			shop: ShopId,
			/// Who closed it.
			by: T::AccountId,
			/// The number of bonds that wait to be withdrawn.
			rows: u32,
		},
		/// The last bond of a closed network was withdrawn, and the network is gone.
		NetworkRemoved {
			/// The shop.
			shop: ShopId,
			/// The account that has the deposit back.
			keeper: T::AccountId,
			/// The deposit, in base units of SOUK.
			deposit: Balance,
		},
		/// A promoter asked to join a network.
		MemberAsked {
			/// The shop.
			shop: ShopId,
			/// The promoter.
			who: T::AccountId,
			/// The bond on hold, in base units of SOUK.
			bond: Balance,
		},
		/// A promoter joined a network that lets everybody in.
		MemberJoined {
			/// The shop.
			shop: ShopId,
			/// The member.
			who: T::AccountId,
			/// The bond on hold, in base units of SOUK.
			bond: Balance,
		},
		/// A promoter that asked to join was let in.
		MemberApproved {
			/// The shop.
			shop: ShopId,
			/// The member.
			who: T::AccountId,
		},
		/// A member left, or left by a fault it was slashed for.
		MemberLeft {
			/// The shop.
			shop: ShopId,
			/// The account.
			who: T::AccountId,
			/// After this moment its bond can be withdrawn.
			until: Millis,
		},
		/// The owner of the shop expelled a member.
		MemberExpelled {
			/// The shop.
			shop: ShopId,
			/// The account.
			who: T::AccountId,
			/// After this moment its bond can be withdrawn.
			until: Millis,
		},
		/// The owner of the shop accused a member.
		MemberAccused {
			/// The shop.
			shop: ShopId,
			/// The member.
			who: T::AccountId,
			/// What the accuser says and shows, and its deposit on hold.
			accusation: MemberAccusation<T::AccountId>,
		},
		/// An accusation is over.
		AccusationEnded {
			/// The shop.
			shop: ShopId,
			/// The account that was accused.
			who: T::AccountId,
			/// The accuser.
			by: T::AccountId,
			/// Whether it was upheld. Then the accuser has its deposit back, else the accused gets it.
			upheld: bool,
			/// The deposit, in base units of SOUK.
			deposit: Balance,
		},
		/// A part of a bond went to the treasury.
		BondSlashed {
			/// The shop.
			shop: ShopId,
			/// The account that lost it.
			who: T::AccountId,
			/// The amount, in base units of SOUK.
			amount: Balance,
		},
		/// A bond is back. The account has no part in the network any more.
		BondReturned {
			/// The shop.
			shop: ShopId,
			/// The account.
			who: T::AccountId,
			/// The bond, in base units of SOUK.
			bond: Balance,
		},
		/// A network was shown something.
		Posted {
			/// The shop.
			shop: ShopId,
			/// The post.
			post: PostId,
			/// Who posted it.
			by: T::AccountId,
			/// The address of the document.
			content: Cid,
		},
		/// Members signed that they read a post.
		ReadsAttested {
			/// The shop.
			shop: ShopId,
			/// The post.
			post: PostId,
			/// The number of reads that are new.
			counted: u32,
			/// The number of all its reads.
			reads: u32,
		},
	}

	/// Why a call is refused.
	#[pallet::error]
	pub enum Error<T> {
		/// There is no such shop.
		ShopNotFound,
		/// The shop has no network.
		NetworkNotFound,
		/// The account has no part in the network.
		MemberNotFound,
		/// Nobody is accused here.
		AccusationNotFound,
		/// There is no such post, or the network does not keep it any more.
		PostNotFound,
		/// The shop has a network, or one whose last bonds are not withdrawn.
		NetworkExists,
		/// The shop belongs to another account.
		NotOwner,
		/// Another account posted it.
		NotPoster,
		/// The shop's bonds do not unlock a network.
		CapabilityMissing,
		/// Governance does not allow these terms.
		BadTerms,
		/// The network asks for something else than the caller agrees to.
		TermsChanged,
		/// The network was closed.
		AlreadyClosed,
		/// The account has a part in the network.
		AlreadyMember,
		/// The shop is the account's own.
		OwnNetwork,
		/// The account may not promote: penalties limit it, or it was deleted.
		MayNotPromote,
		/// The network has as many rows of members as it may have.
		TooManyMembers,
		/// The account does not ask to join.
		NotAsking,
		/// The account is no member: it asks to join, or it left.
		NotActive,
		/// The account is a member, and the network is not closed. It leaves before its bond comes back.
		NotLeaving,
		/// The notice is not over.
		NoticeNotOver,
		/// The notice is over.
		NoticeOver,
		/// A case against the account is open. Its bond waits for the end of it.
		CaseOpen,
		/// The account is accused. Its bond waits for the end of that.
		AccusationOpen,
		/// The account was accused once since its bond began to come free.
		AlreadyAccused,
		/// The time to uphold the accusation is over.
		DeadlinePassed,
		/// The time to uphold the accusation is not over.
		DeadlineNotPassed,
		/// A bond is slashed at most once.
		AlreadySlashed,
		/// The account may promote, so its bond is not at stake.
		NotPunished,
		/// As much was posted today as may be.
		TooManyPosts,
		/// Members may not post in this network.
		PostingClosed,
		/// A reader did not sign this read on this chain, or not in the form it says.
		BadSignature,
		/// None of the reads is new and of a member.
		NothingToCount,
		/// Every number was given out.
		NoIdLeft,
	}
}
