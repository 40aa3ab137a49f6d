// SPDX-License-Identifier: Apache-2.0

//! What the key of a proxy may do for the account it stands in for.
//!
//! A type of proxies names calls, not pallets: [`ALLOWED`] lists every call of every type, and everything else is refused.
//! Types that named pallets were broken in a trial: in four calls a `Commerce` key burned 503 SOUK of its owner's (one-way fees)
//! and put 2 530 on hold (bonds and deposits).
//!
//! So a call that a pallet gains is refused until somebody adds it here, and a test fails until somebody has decided. The
//! test in `src/tests/proxies.rs` makes the calls with a stolen key, and shows what its owner loses at most:
//!
//! | type | its owner loses at most |
//! |---|---|
//! | `Any` | everything |
//! | `NonTransfer` | what `Governance`, `Staking` and `CancelProxy` lose |
//! | `Governance` | no token; its SOUK may be locked by votes, by conviction for up to 224 days after the referendum |
//! | `Staking` | no token by a call; its bonded SOUK may be slashed for what validators do that the key nominated or speaks for; the key cannot bond more and cannot turn rewards away |
//! | `Commerce` | the budgets of its open campaigns and bonuses, and of its receipt book for customers that others send; what is in its prepaid account (of which the commission of its listings can reach promoters of the thief, and less than 40 % of the rest its platform), and no other token, bond or fee; stock, prices and open orders of its shops are in the key's hands, so it can sell to the thief at any price, over the thief's own promoters |
//! | `Till` | what is in its prepaid account, by fees; the budget of its receipt book for customers that others send; no other token and no bond; stock, by recorded sales |
//! | `CancelProxy` | nothing |
//! | `Trace` | no token; deposits for rows, on hold until the histories are pruned; the items of its histories are in the key's hands |
//!
//! The fee of a call is paid by the key that sends it, not by its owner.
//!
//! Four kinds of calls are refused to every type but `Any`, however harmless they look:
//!
//! - those that carry other calls under another origin: proxies of proxies, multisigs, derivatives. The origin they dispatch
//!   with has no filter, and an account that the owner helps to control could be emptied;
//! - those that put a bond, a deposit or a one-way fee on the owner's account, except deposits for rows of histories;
//! - those that make a buyer or a customer of the owner: placing orders, and confirming, completing and cancelling them;
//! - those that anybody may make: the key can make them in its own name.

use crate::{chain::STAKERS_MAY, RuntimeCall};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::traits::{CallMetadata, GetCallMetadata, InstanceFilter};
use scale_info::TypeInfo;

/// The calls that a proxy may make for the account it stands in for: those that [`ALLOWED`] lists.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	TypeInfo,
)]
pub enum ProxyType {
	/// Everything.
	#[default]
	#[codec(index = 0)]
	Any,
	/// What `Governance`, `Staking` and `CancelProxy` may do, remarks, and freeing what has vested.
	#[codec(index = 1)]
	NonTransfer,
	/// Vote and delegate votes. Not propose: the deposit for a proposal that fails does not come back.
	#[codec(index = 2)]
	Governance,
	/// Nominate, validate, set session keys, unbond. Not bond, and not name the account that gets the rewards.
	#[codec(index = 3)]
	Staking,
	/// The staff of a shop: listings, accepting, shipping and taking back orders, sales without promoters, receipts. Not what
	/// takes a bond or a fee, spends money, gives money of an order back of the shop's own accord, gives a shop away, or states
	/// other premises, which ends its verification. An owner that does not trust its staff with prices opens no campaigns: their
	/// budgets go to the promoters of sales.
	#[codec(index = 4)]
	Commerce,
	/// A till: record sales without promoters, and post receipts. Nothing else, not even batches of calls. These move no
	/// money. Sales with promoters would, because campaigns pay for them.
	#[codec(index = 5)]
	Till,
	/// Reject announcements of other proxies.
	#[codec(index = 6)]
	CancelProxy,
	/// The warehouse: record and correct item histories.
	#[codec(index = 7)]
	Trace,
}

use ProxyType::{CancelProxy, Commerce, Governance, NonTransfer, Staking, Till, Trace};

/// A batch is let through where its calls are checked again: the origin a proxy dispatches with keeps its filter.
const BATCHES: &[ProxyType] = &[NonTransfer, Governance, Staking, Commerce, Trace];
const VOTERS: &[ProxyType] = &[NonTransfer, Governance];
const STAKERS: &[ProxyType] = &[NonTransfer, Staking];
const STAFF: &[ProxyType] = &[Commerce];
const TILLS: &[ProxyType] = &[Commerce, Till];
const WAREHOUSES: &[ProxyType] = &[Trace];

/// Every call that a type other than `Any` may make: pallet, call, types. What is not listed is refused. What the types for
/// stakers may do besides depends on the consensus of the chain: [`STAKERS_MAY`].
pub const ALLOWED: &[(&str, &str, &[ProxyType])] = &[
	("System", "remark", &[NonTransfer]),
	("System", "remark_with_event", &[NonTransfer]),
	("Vesting", "vest", &[NonTransfer]),
	("Utility", "batch", BATCHES),
	("Utility", "batch_all", BATCHES),
	("Utility", "force_batch", BATCHES),
	("Proxy", "reject_announcement", &[NonTransfer, CancelProxy]),
	("ConvictionVoting", "vote", VOTERS),
	("ConvictionVoting", "delegate", VOTERS),
	("ConvictionVoting", "undelegate", VOTERS),
	("ConvictionVoting", "unlock", VOTERS),
	("ConvictionVoting", "remove_vote", VOTERS),
	("Shops", "release_bonds", STAFF),
	("Shops", "seize_bonds", STAFF),
	("Shops", "publish_listings", STAFF),
	("Shops", "update_terms", STAFF),
	("Shops", "update_metadata", STAFF),
	("Shops", "restock", STAFF),
	("Shops", "pause_listing", STAFF),
	("Shops", "resume_listing", STAFF),
	("Shops", "delist", STAFF),
	("Orders", "accept_order", STAFF),
	("Orders", "decline_order", STAFF),
	("Orders", "ship_order", STAFF),
	("Orders", "accept_orders", STAFF),
	("Orders", "ship_orders", STAFF),
	("Orders", "approve_return", STAFF),
	("Orders", "refuse_return", STAFF),
	// Without promoters, see `is_plain`.
	("Orders", "record_sale", TILLS),
	("Distribution", "close_campaign", STAFF),
	("Bonuses", "close_bonus", STAFF),
	("Networks", "approve_member", STAFF),
	("Networks", "refuse_member", STAFF),
	("Networks", "expel_member", STAFF),
	("Networks", "publish_post", STAFF),
	("Networks", "attest_reads", STAFF),
	("Receipts", "post_batch", TILLS),
	("Receipts", "reverse_receipts", STAFF),
	("Trace", "record_events", WAREHOUSES),
	("Trace", "declare_error", WAREHOUSES),
	("Trace", "commit_root", WAREHOUSES),
	("Trace", "prove_leaf", WAREHOUSES),
	("Trace", "hand_over", WAREHOUSES),
	("Trace", "take_over", WAREHOUSES),
	("Trace", "take_back", WAREHOUSES),
	("Trace", "turn_away", WAREHOUSES),
	("Trace", "ask_for", WAREHOUSES),
	("Trace", "refuse_ask", WAREHOUSES),
	("Trace", "withdraw_ask", WAREHOUSES),
	("Trace", "extend_alert", WAREHOUSES),
];

/// Every row of [`ALLOWED`], and what those may do who make blocks on this chain or back those who do.
pub fn all_allowed() -> impl Iterator<Item = (&'static str, &'static str, &'static [ProxyType])> {
	let stakers = STAKERS_MAY.iter().map(|(pallet, call)| (*pallet, *call, STAKERS));
	ALLOWED.iter().copied().chain(stakers)
}

/// The types that may make the call with this name, besides `Any`.
pub fn allowed(pallet: &str, call: &str) -> &'static [ProxyType] {
	all_allowed().find(|row| row.0 == pallet && row.1 == call).map_or(&[], |row| row.2)
}

/// Whether the arguments are what the table means. A sale with promoters takes from the owner's campaigns, so no key but
/// the owner's records it.
fn is_plain(call: &RuntimeCall) -> bool {
	match call {
		RuntimeCall::Orders(pallet_orders::Call::record_sale { sale, .. }) => {
			sale.lines.iter().all(|line| line.path.is_empty())
		},
		_ => true,
	}
}

impl InstanceFilter<RuntimeCall> for ProxyType {
	fn filter(&self, call: &RuntimeCall) -> bool {
		if *self == Self::Any {
			return true;
		}
		let CallMetadata { pallet_name, function_name } = call.get_call_metadata();
		allowed(pallet_name, function_name).contains(self) && is_plain(call)
	}

	fn is_superset(&self, other: &Self) -> bool {
		match (self, other) {
			(mine, theirs) if mine == theirs => true,
			(Self::Any, _) => true,
			(NonTransfer, Governance | Staking | CancelProxy) => true,
			(Commerce, Till) => true,
			_ => false,
		}
	}
}
