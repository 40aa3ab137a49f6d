// SPDX-License-Identifier: Apache-2.0

//! Networks: the promoters who joined one shop under a bond of their own (seeds S1-03, S1-12, S1 scenario 2). What other
//! pallets ask of them, what readers of posts sign, and the runtime API that clients read them by.

use crate::{
	activity::RewardEra,
	content::Cid,
	signed::{Payload, Statement, READ_CONTEXT},
	Balance, Millis, ShopId,
};
use alloc::vec::Vec;
use codec::{Codec, Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::weights::Weight;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::Perbill;

/// A post of one network, numbered in the order of posting.
pub type PostId = u32;

/// What other pallets ask of networks.
pub trait Networks<AccountId> {
	/// Whether a shop has a network that takes members. `false` once it is closed, and while the shop lacks the capability.
	fn is_open(shop: ShopId) -> bool;

	/// Whether an account is a member of a shop's network: its bond is on hold, it was let in, and it is not leaving. `false`
	/// where [`Self::is_open`] is.
	fn is_member(shop: ShopId, who: &AccountId) -> bool;

	/// The most that one of these questions costs.
	fn weight() -> Weight;

	/// Open a network of a shop that has the capability, and let `who` be a member, for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_member(_shop: ShopId, _who: &AccountId) {}
}

/// A chain without networks.
impl<AccountId> Networks<AccountId> for () {
	fn is_open(_: ShopId) -> bool {
		false
	}

	fn is_member(_: ShopId, _: &AccountId) -> bool {
		false
	}

	fn weight() -> Weight {
		Weight::zero()
	}
}

/// What a network asks of those who join. A member is bound by the terms it joined under.
#[derive(
	Clone,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct NetworkTerms {
	/// The bond of a member, in base units of SOUK. It is held on the member's own account and comes back.
	#[serde(with = "crate::json::decimal")]
	pub bond: Balance,
	/// How long the bond stays on hold after a member left or was expelled, in milliseconds.
	#[serde(with = "crate::json::decimal")]
	pub notice: Millis,
	/// The most of the bond that can be slashed, all in all.
	#[serde(with = "crate::json::rate")]
	pub slash: Perbill,
	/// Whether the owner of the shop lets members in one by one.
	pub approval: bool,
	/// Whether members may post.
	pub posting: bool,
}

/// Where a member stands.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum MemberState {
	/// It asked to join. Its bond is on hold, and it can take it back at once.
	Asking,
	/// It is a member.
	Active,
	/// It left or was expelled, and is a member no more.
	Leaving {
		/// After this moment its bond can be withdrawn, in milliseconds since the Unix epoch.
		#[serde(with = "crate::json::decimal")]
		until: Millis,
	},
}

/// Something that a network was shown: a document off chain.
#[derive(
	Clone,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct Post<AccountId> {
	/// Its number.
	pub id: PostId,
	/// Who posted it: the owner of the shop, or a member.
	pub by: AccountId,
	/// The address of the document.
	pub content: Cid,
	/// The day it was posted: an era of rewards.
	pub day: RewardEra,
	/// The number of members who signed that they read it.
	pub reads: u32,
}

/// What a reader signs, as a [`Payload`]: "I am a member of the shop's network, and have read this post".
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct ReadStatement<AccountId> {
	/// The shop whose network was shown the post.
	pub shop: ShopId,
	/// The post.
	pub post: PostId,
	/// The address of what was read.
	pub content: Cid,
	/// The reader, who signs.
	pub reader: AccountId,
}

impl<AccountId: Encode> Statement for ReadStatement<AccountId> {
	const CONTEXT: [u8; 16] = READ_CONTEXT;
}

/// What a reader's signature is over.
pub type ReadPayload<AccountId> = Payload<ReadStatement<AccountId>>;

/// What the owner of a shop says a member did wrong.
#[derive(
	Clone,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct MemberAccusation<AccountId> {
	/// Who accuses.
	pub by: AccountId,
	/// What the accuser has on hold, in base units of SOUK. The member gets it unless the accusation is upheld.
	#[serde(with = "crate::json::decimal")]
	pub deposit: Balance,
	/// The address of what the accuser shows.
	pub evidence: Cid,
	/// After this moment it can be upheld no more, in milliseconds since the Unix epoch.
	#[serde(with = "crate::json::decimal")]
	pub until: Millis,
}

/// A network as clients see it.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct NetworkView<AccountId> {
	/// The shop.
	pub shop: ShopId,
	/// The account that has the network's deposit on hold.
	pub keeper: AccountId,
	/// Whether it takes members now.
	pub open: bool,
	/// What it asks of those who join now.
	pub terms: NetworkTerms,
	/// The number of members.
	pub members: u32,
	/// The number of members, of those who ask to join, and of those whose bonds wait to be withdrawn.
	pub rows: u32,
	/// When it was closed, in milliseconds since the Unix epoch.
	#[serde(with = "crate::json::optional_decimal")]
	pub closed: Option<Millis>,
	/// The latest posts, the oldest first.
	pub posts: Vec<Post<AccountId>>,
}

/// A member of a network as clients see it.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct MemberView<AccountId> {
	/// The member.
	pub who: AccountId,
	/// Where it stands.
	pub state: MemberState,
	/// Its bond on hold, in base units of SOUK.
	#[serde(with = "crate::json::decimal")]
	pub bond: Balance,
	/// How long the bond stays on hold after it left, in milliseconds.
	#[serde(with = "crate::json::decimal")]
	pub notice: Millis,
	/// The most of the bond that can be slashed.
	#[serde(with = "crate::json::rate")]
	pub slash: Perbill,
	/// Whether it was slashed.
	pub slashed: bool,
	/// When it asked to join or joined, in milliseconds since the Unix epoch.
	#[serde(with = "crate::json::decimal")]
	pub since: Millis,
	/// When its bond can be withdrawn, in milliseconds since the Unix epoch. `None` while it is a member. An open
	/// accusation puts it off.
	#[serde(with = "crate::json::optional_decimal")]
	pub free_at: Option<Millis>,
	/// What it is accused of.
	pub accusation: Option<MemberAccusation<AccountId>>,
}

sp_api::decl_runtime_apis! {
	/// The networks of shops.
	#[api_version(1)]
	pub trait NetworksApi<AccountId> where AccountId: Codec {
		/// The network of a shop.
		fn network(shop: ShopId) -> Option<NetworkView<AccountId>>;

		/// A member of a network, or an account that asks to join or whose bond waits to be withdrawn.
		fn network_member(shop: ShopId, who: AccountId) -> Option<MemberView<AccountId>>;

		/// A page of a network's members: at most `count`, no more than 256, of those behind `after`. The last of a page is
		/// where the next one begins. The order means nothing.
		fn network_members(shop: ShopId, after: Option<AccountId>, count: u32) -> Vec<MemberView<AccountId>>;
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_be_readable_as_json_when_a_member_is_accused() {
		let content = Cid::parse("bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku").unwrap();
		let member = MemberView::<u64> {
			who: 5,
			state: MemberState::Leaving { until: 77 },
			bond: 1 << 100,
			notice: 7,
			slash: Perbill::from_percent(50),
			slashed: false,
			since: 3,
			free_at: Some(77),
			accusation: Some(MemberAccusation { by: 1, deposit: 9, evidence: content, until: 80 }),
		};
		let json = serde_json::to_value(&member).unwrap();
		assert_eq!(json["state"], serde_json::json!({ "leaving": { "until": "77" } }));
		assert_eq!(json["bond"], "1267650600228229401496703205376");
		assert_eq!(json["freeAt"], "77");
		assert_eq!(json["accusation"]["until"], "80");
		assert_eq!(serde_json::from_value::<MemberView<u64>>(json).unwrap(), member);

		let network = NetworkView::<u64> {
			shop: 1,
			keeper: 1,
			open: true,
			terms: NetworkTerms {
				bond: 10,
				notice: 7,
				slash: Perbill::from_percent(50),
				approval: true,
				posting: false,
			},
			members: 1,
			rows: 2,
			closed: None,
			posts: alloc::vec![Post { id: 0, by: 1, content, day: 4, reads: 2 }],
		};
		let json = serde_json::to_value(&network).unwrap();
		assert_eq!(json["closed"], serde_json::Value::Null);
		assert_eq!(json["posts"][0]["reads"], 2);
		assert_eq!(serde_json::from_value::<NetworkView<u64>>(json).unwrap(), network);
	}

	#[test]
	fn should_have_no_members_when_a_chain_has_no_networks() {
		assert!(!<() as Networks<u64>>::is_open(1));
		assert!(!<() as Networks<u64>>::is_member(1, &1));
	}
}
