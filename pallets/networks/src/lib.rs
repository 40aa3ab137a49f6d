// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub use pallet::*;
#[cfg(feature = "runtime-benchmarks")]
pub use souk_testing::DevKeys;
pub use types::{Member, MemberLimits, Network, Reads, MOST_POSTS};
pub use weights::WeightInfo;

pub mod types;
pub mod weights;

mod bonds;
mod events;
mod faults;
mod joining;
mod opening;
mod posting;
mod views;

#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

use frame_support::{pallet_macros::import_section, BoundedVec};
use souk_primitives::{network::Post, signed::Signed};

/// A network as stored.
pub type NetworkOf<T> = Network<<T as frame_system::Config>::AccountId>;
/// A member as stored.
pub type MemberOf<T> = Member<<T as frame_system::Config>::AccountId>;
/// The posts of a network as stored.
pub type PostsOf<T> = BoundedVec<Post<<T as frame_system::Config>::AccountId>, <T as Config>::MaxPosts>;
/// Readers of a post, each with its signature.
pub type ReadsOf<T> = BoundedVec<
	(<T as frame_system::Config>::AccountId, Signed<<T as Config>::Signature>),
	<T as Config>::MaxReads,
>;

/// What benchmarks need of a runtime.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper<AccountId, Signature> {
	/// The account of key `index`. [`DevKeys`] has such keys.
	fn reader(index: u32) -> AccountId;
	/// The signature of key `index` over `message`.
	fn sign(index: u32, message: &[u8]) -> Signature;
	/// Let [`Config::Time`] read `now`.
	fn set_time(now: souk_primitives::Millis);
	/// Give an account `amount` base units of SOUK, made out of nothing.
	fn fund(who: &AccountId, amount: souk_primitives::Balance);
}

// The macro's expansion calls `expect`. Code in this module must not.
#[allow(clippy::expect_used)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	#[cfg(feature = "runtime-benchmarks")]
	use crate::BenchmarkHelper;
	use crate::{MemberLimits, MemberOf, NetworkOf, PostsOf, ReadsOf, WeightInfo, MOST_POSTS};
	use alloc::vec::Vec;
	use codec::Encode;
	use frame_support::{pallet_prelude::*, traits::UnixTime};
	use frame_system::pallet_prelude::*;
	use souk_primitives::{
		activity::RewardEras,
		content::Cid,
		holds::{Deposits, Payable, PayableHolds},
		network::{MemberAccusation, MemberView, NetworkTerms, NetworkView, PostId},
		standing::Standing,
		traits::Shops,
		AssetId, Balance, Millis, ShopId,
	};
	use sp_core::H256;
	use sp_runtime::{
		traits::{IdentifyAccount, Verify, Zero},
		Perbill,
	};

	/// The version of the storage layout.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The configuration of the pallet.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>, Hash = H256> {
		// Origins.

		/// Who judges accusations. It must not gain by a slash.
		type ModerationOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		// Types.

		/// The reason of all holds.
		type RuntimeHoldReason: From<HoldReason>;
		/// The signature under a read.
		type Signature: Verify<Signer = Self::SigningPublicKey> + Parameter + MaxEncodedLen;
		/// The public key that a reader's account is derived from.
		type SigningPublicKey: IdentifyAccount<AccountId = Self::AccountId>;

		// Dependencies.

		/// Bonds and deposits of accusations, which may go to others. So a hold must refuse locked funds, and must not cover a
		/// lock later.
		type Holds: PayableHolds<Self::AccountId, AssetId = AssetId, Reason = Self::RuntimeHoldReason>;
		/// Deposits for rows, which come back always.
		type Currency: Deposits<Self::AccountId, Reason = Self::RuntimeHoldReason>;
		/// Shops.
		type Shops: Shops<Self::AccountId>;
		/// What penalties leave an account.
		type Standing: Standing<Self::AccountId>;
		/// The days that posts are counted by.
		type RewardEras: RewardEras;
		/// The clock that deadlines are measured by.
		type Time: UnixTime;

		// Parameters.

		/// The account that slashed bonds go to. It exists.
		type Treasury: Get<Self::AccountId>;
		/// What a network may ask of its members. A change counts for those who join later.
		type MemberLimits: Get<MemberLimits>;
		/// What an accuser has on hold until its accusation is over, in base units of SOUK.
		type AccusationDeposit: Get<Balance>;
		/// How long an accusation can be upheld, in milliseconds.
		type AccusationPeriod: Get<Millis>;
		/// The deposit for a network and its posts, in base units of SOUK.
		#[pallet::constant]
		type NetworkDeposit: Get<Balance>;
		/// The deposit for a member's row, in base units of SOUK. It is on hold beside the bond.
		#[pallet::constant]
		type MemberDeposit: Get<Balance>;
		/// The most rows of members of one network.
		#[pallet::constant]
		type MaxMembers: Get<u32>;
		/// The most posts that a network keeps, at most 64. A new one drops the oldest.
		#[pallet::constant]
		type MaxPosts: Get<u32>;
		/// The most posts of the owner in a day, and the most of all members together.
		#[pallet::constant]
		type DailyPosts: Get<u32>;
		/// The most reads that one call attests.
		#[pallet::constant]
		type MaxReads: Get<u32>;
		/// Weights.
		type WeightInfo: WeightInfo;

		/// Keys and signatures for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId, Self::Signature>;
	}

	/// Why funds are on hold.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The bond of a member.
		#[codec(index = 0)]
		Bond,
		/// The deposit of an accuser.
		#[codec(index = 1)]
		Accusation,
		/// The deposit for a network or for a member's row.
		#[codec(index = 2)]
		Row,
	}

	/// The bonds of members, of which the treasury may get a part.
	pub struct MemberBonds;
	impl Payable for MemberBonds {
		type Reason = HoldReason;
		const REASON: HoldReason = HoldReason::Bond;
	}

	/// The deposits of accusers, which the accused may get.
	pub struct AccuserDeposits;
	impl Payable for AccuserDeposits {
		type Reason = HoldReason;
		const REASON: HoldReason = HoldReason::Accusation;
	}

	/// The networks of shops. The deposit on the keeper's account pays for a row. A closed network's row dies when its last
	/// bond is withdrawn. The owner of the shop closes a network; anyone does once the shop is gone.
	#[pallet::storage]
	pub type NetworkRows<T: Config> = StorageMap<_, Twox64Concat, ShopId, NetworkOf<T>>;

	/// The members of a network, those who ask to join, and those whose bonds wait to be withdrawn. A deposit on the account
	/// itself pays for a row. It dies when the bond is back: by the member while it asks, by the owner that refuses it, by
	/// anyone once its notice is over.
	#[pallet::storage]
	pub type Members<T: Config> =
		StorageDoubleMap<_, Twox64Concat, ShopId, Blake2_128Concat, T::AccountId, MemberOf<T>>;

	/// The latest posts of a network, the oldest first. The network's deposit pays for a row. It dies when the network is
	/// closed.
	#[pallet::storage]
	pub type Posts<T: Config> = StorageMap<_, Twox64Concat, ShopId, PostsOf<T>, ValueQuery>;

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxMembers::get() > 0, "a network can have a member");
			assert!(T::MaxReads::get() > 0, "a read can be attested");
			assert!(T::MaxPosts::get() <= MOST_POSTS, "a member's window has a bit for each post");
			let day = T::DailyPosts::get().saturating_mul(2);
			assert!(day > 0 && day <= T::MaxPosts::get(), "the posts of a day are kept together");
			let limits = T::BlockWeights::get();
			let limit = limits.get(DispatchClass::Normal).max_extrinsic.unwrap_or(limits.max_block);
			assert!(
				T::WeightInfo::attest_reads(T::MaxReads::get()).all_lte(limit),
				"every call fits a block"
			);
			assert!(!T::NetworkDeposit::get().is_zero(), "a network is paid for");
			assert!(!T::MemberDeposit::get().is_zero(), "a member is paid for");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Open the network of a shop, so that promoters can join it on these terms.
		///
		/// **Origin:** the owner of the shop, which has the capability.
		///
		/// **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::CapabilityMissing`], [`Error::NetworkExists`],
		/// [`Error::BadTerms`], or a deposit that cannot be held.
		///
		/// **Events:** [`Event::NetworkOpened`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::open_network())]
		pub fn open_network(
			origin: OriginFor<T>,
			shop: ShopId,
			terms: NetworkTerms,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::weighed(Self::do_open_network(who, shop, terms))
		}

		/// Ask something else of those who join from now on. Members, and those who asked before, stay bound by the terms that
		/// they agreed to. If the shop has changed hands, the network's deposit moves to the caller's account.
		///
		/// **Origin:** the owner of the shop, which has the capability.
		///
		/// **Errors:** [`Error::NetworkNotFound`], [`Error::ShopNotFound`], [`Error::NotOwner`],
		/// [`Error::CapabilityMissing`], [`Error::AlreadyClosed`], [`Error::BadTerms`], or a deposit that cannot be held.
		///
		/// **Events:** [`Event::TermsSet`], [`Event::KeeperChanged`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::set_terms())]
		pub fn set_terms(
			origin: OriginFor<T>,
			shop: ShopId,
			terms: NetworkTerms,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::weighed(Self::do_set_terms(who, shop, terms))
		}

		/// Close a network for good. Nobody is a member of it any more, and each bond can be withdrawn after the notice of its
		/// member. Once the last is, the shop can open another one.
		///
		/// **Origin:** the owner of the shop; anyone, if the shop is gone.
		///
		/// **Errors:** [`Error::NetworkNotFound`], [`Error::AlreadyClosed`], [`Error::NotOwner`].
		///
		/// **Events:** [`Event::NetworkClosed`], and [`Event::NetworkRemoved`] if it has no members.
		///
		/// **Weight:** constant.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::close_network())]
		pub fn close_network(origin: OriginFor<T>, shop: ShopId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::weighed(Self::do_close_network(who, shop))
		}

		/// Join the network of a shop under a bond, or ask to, if its owner lets members in one by one. The caller names the
		/// terms that it agrees to, and is bound by these for as long as its bond is on hold.
		///
		/// **Origin:** an account that may promote and does not own the shop.
		///
		/// **Errors:** [`Error::NetworkNotFound`], [`Error::ShopNotFound`], [`Error::AlreadyClosed`],
		/// [`Error::CapabilityMissing`], [`Error::OwnNetwork`], [`Error::TermsChanged`], [`Error::BadTerms`],
		/// [`Error::AlreadyMember`], [`Error::TooManyMembers`], [`Error::MayNotPromote`], or funds that are locked or cannot be
		/// held.
		///
		/// **Events:** [`Event::MemberJoined`] or [`Event::MemberAsked`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::join_network().saturating_add(T::Standing::weight()))]
		pub fn join_network(
			origin: OriginFor<T>,
			shop: ShopId,
			terms: NetworkTerms,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::weighed(Self::do_join_network(who, shop, terms))
		}

		/// Let an account in that asked to join.
		///
		/// **Origin:** the owner of the shop, which has the capability.
		///
		/// **Errors:** [`Error::NetworkNotFound`], [`Error::ShopNotFound`], [`Error::NotOwner`],
		/// [`Error::CapabilityMissing`], [`Error::AlreadyClosed`], [`Error::MemberNotFound`], [`Error::NotAsking`],
		/// [`Error::MayNotPromote`].
		///
		/// **Events:** [`Event::MemberApproved`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::approve_member().saturating_add(T::Standing::weight()))]
		pub fn approve_member(
			origin: OriginFor<T>,
			shop: ShopId,
			who: T::AccountId,
		) -> DispatchResultWithPostInfo {
			let owner = ensure_signed(origin)?;
			Self::weighed(Self::do_approve_member(owner, shop, who))
		}

		/// Turn away an account that asked to join. Its bond comes back at once.
		///
		/// **Origin:** the owner of the shop.
		///
		/// **Errors:** [`Error::NetworkNotFound`], [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::MemberNotFound`],
		/// [`Error::NotAsking`].
		///
		/// **Events:** [`Event::BondReturned`], and [`Event::NetworkRemoved`] if it was the last of a closed network.
		///
		/// **Weight:** constant.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::refuse_member())]
		pub fn refuse_member(
			origin: OriginFor<T>,
			shop: ShopId,
			who: T::AccountId,
		) -> DispatchResultWithPostInfo {
			let owner = ensure_signed(origin)?;
			Self::weighed(Self::do_refuse_member(owner, shop, who))
		}

		/// Leave a network. The caller is a member no more, and its bond can be withdrawn after its notice. One that only asked
		/// to join has its bond back at once.
		///
		/// **Origin:** a member, or an account that asks to join.
		///
		/// **Errors:** [`Error::NetworkNotFound`], [`Error::MemberNotFound`], [`Error::NotActive`], and
		/// [`Error::AlreadyClosed`]: of a closed network everybody is leaving.
		///
		/// **Events:** [`Event::MemberLeft`]; or [`Event::BondReturned`], and [`Event::NetworkRemoved`] if it was the last of a
		/// closed network.
		///
		/// **Weight:** constant.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::leave_network())]
		pub fn leave_network(origin: OriginFor<T>, shop: ShopId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::weighed(Self::do_leave_network(who, shop))
		}

		/// Expel a member. It is a member no more, and its whole bond can be withdrawn after its notice.
		///
		/// **Origin:** the owner of the shop.
		///
		/// **Errors:** [`Error::NetworkNotFound`], [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::AlreadyClosed`],
		/// [`Error::MemberNotFound`], [`Error::NotActive`].
		///
		/// **Events:** [`Event::MemberExpelled`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::expel_member())]
		pub fn expel_member(
			origin: OriginFor<T>,
			shop: ShopId,
			who: T::AccountId,
		) -> DispatchResultWithPostInfo {
			let owner = ensure_signed(origin)?;
			Self::weighed(Self::do_expel_member(owner, shop, who))
		}

		/// Return a bond whose notice is over, or that was put up to ask for a network that is closed by now. The row is removed
		/// and its deposit comes back.
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::NetworkNotFound`], [`Error::MemberNotFound`], [`Error::NotLeaving`],
		/// [`Error::NoticeNotOver`], [`Error::AccusationOpen`], [`Error::CaseOpen`].
		///
		/// **Events:** [`Event::BondReturned`], and [`Event::NetworkRemoved`] if it was the last of a closed network.
		///
		/// **Weight:** constant.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::withdraw_bond().saturating_add(T::Standing::weight()))]
		pub fn withdraw_bond(
			origin: OriginFor<T>,
			shop: ShopId,
			who: T::AccountId,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::weighed(Self::do_withdraw_bond(shop, who))
		}

		/// Accuse a member, or one whose bond is not free yet, of a fault. The bond waits until the accusation is over. Unless it
		/// is upheld in time, the accused gets the accuser's deposit. One whose bond is about to come free can be accused once.
		///
		/// **Origin:** the owner of the shop.
		///
		/// **Errors:** [`Error::NetworkNotFound`], [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::MemberNotFound`],
		/// [`Error::NotActive`], [`Error::AccusationOpen`], [`Error::AlreadySlashed`], [`Error::NoticeOver`],
		/// [`Error::AlreadyAccused`], or funds that are locked or cannot be held.
		///
		/// **Events:** [`Event::MemberAccused`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::accuse_member())]
		pub fn accuse_member(
			origin: OriginFor<T>,
			shop: ShopId,
			who: T::AccountId,
			evidence: Cid,
		) -> DispatchResultWithPostInfo {
			let owner = ensure_signed(origin)?;
			Self::weighed(Self::do_accuse_member(owner, shop, who, evidence))
		}

		/// Judge an accusation. With a `part` above zero it is upheld: so much of the bond, and no more than the terms allow that
		/// the member joined under, goes to the treasury, and the account is a member no more. With zero it is dismissed.
		///
		/// **Origin:** [`Config::ModerationOrigin`].
		///
		/// **Errors:** [`Error::NetworkNotFound`], [`Error::MemberNotFound`], [`Error::AccusationNotFound`],
		/// [`Error::DeadlinePassed`], or funds that cannot be moved.
		///
		/// **Events:** [`Event::AccusationEnded`]; [`Event::BondSlashed`] and [`Event::MemberLeft`] if it was upheld.
		///
		/// **Weight:** constant.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::judge_member())]
		pub fn judge_member(
			origin: OriginFor<T>,
			shop: ShopId,
			who: T::AccountId,
			part: Perbill,
		) -> DispatchResultWithPostInfo {
			T::ModerationOrigin::ensure_origin(origin)?;
			Self::weighed(Self::do_judge_member(shop, who, part))
		}

		/// End an accusation that nobody upheld in time. The accused gets the accuser's deposit.
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::MemberNotFound`], [`Error::AccusationNotFound`], [`Error::DeadlineNotPassed`], or funds that
		/// cannot be moved.
		///
		/// **Events:** [`Event::AccusationEnded`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::lapse_accusation())]
		pub fn lapse_accusation(
			origin: OriginFor<T>,
			shop: ShopId,
			who: T::AccountId,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::weighed(Self::do_lapse_accusation(shop, who))
		}

		/// Slash the bond of a member that may not promote any more: a penalty of the fraud authority came over it since it
		/// joined. As much of the bond as its terms allow goes to the treasury, and it is a member no more. If it is accused, the
		/// accusation counts as upheld. The bond can be slashed for as long as nobody has withdrawn it.
		///
		/// **Origin:** anyone. The caller gains nothing.
		///
		/// **Errors:** [`Error::NetworkNotFound`], [`Error::MemberNotFound`], [`Error::NotActive`], [`Error::AlreadySlashed`],
		/// [`Error::NotPunished`], or funds that cannot be moved.
		///
		/// **Events:** [`Event::BondSlashed`], [`Event::MemberLeft`], [`Event::AccusationEnded`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::strike_member().saturating_add(T::Standing::weight()))]
		pub fn strike_member(
			origin: OriginFor<T>,
			shop: ShopId,
			who: T::AccountId,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::weighed(Self::do_strike_member(shop, who))
		}

		/// Show a network a document. The network keeps the latest posts, and a new one drops the oldest.
		///
		/// **Origin:** the owner of the shop, or a member if the terms let members post. The owner may post
		/// [`Config::DailyPosts`] times a day, the members together as often, and each member once.
		///
		/// **Errors:** [`Error::NetworkNotFound`], [`Error::ShopNotFound`], [`Error::AlreadyClosed`],
		/// [`Error::CapabilityMissing`], [`Error::PostingClosed`], [`Error::MemberNotFound`], [`Error::NotActive`],
		/// [`Error::MayNotPromote`], [`Error::TooManyPosts`], [`Error::NoIdLeft`].
		///
		/// **Events:** [`Event::Posted`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::publish_post().saturating_add(T::Standing::weight()))]
		pub fn publish_post(origin: OriginFor<T>, shop: ShopId, content: Cid) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::weighed(Self::do_publish_post(who, shop, content))
		}

		/// Count reads of a post that members signed. A read counts once for each member. It pays nothing. What does not count is
		/// passed over: a read that was counted, and one of an account that is not a member now.
		///
		/// **Origin:** the account that posted it.
		///
		/// **Errors:** [`Error::NetworkNotFound`], [`Error::PostNotFound`], [`Error::NotPoster`], [`Error::BadSignature`],
		/// [`Error::NothingToCount`].
		///
		/// **Events:** [`Event::ReadsAttested`].
		///
		/// **Weight:** by the number of reads.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::attest_reads(Pallet::<T>::number_of(reads)))]
		pub fn attest_reads(
			origin: OriginFor<T>,
			shop: ShopId,
			post: PostId,
			reads: ReadsOf<T>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_attest_reads(who, shop, post, reads)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The network of a shop.
		pub fn network(shop: ShopId) -> Option<NetworkView<T::AccountId>> {
			Self::network_view(shop)
		}

		/// A member of a network, or an account that asks to join or whose bond waits to be withdrawn.
		pub fn member(shop: ShopId, who: T::AccountId) -> Option<MemberView<T::AccountId>> {
			Self::member_view(shop, who)
		}

		/// A page of at most `count` members behind `after`, no more than 256.
		pub fn members(
			shop: ShopId,
			after: Option<T::AccountId>,
			count: u32,
		) -> Vec<MemberView<T::AccountId>> {
			Self::members_view(shop, after, count)
		}

		/// The bytes that a reader of a post signs, unwrapped. `None` if the network does not keep the post.
		pub fn read_payload(shop: ShopId, post: PostId, reader: T::AccountId) -> Option<Vec<u8>> {
			let content = Self::post_of(shop, post)?.content;
			Some(Self::payload(shop, post, content, reader).encode())
		}
	}
}
