// SPDX-License-Identifier: Apache-2.0

//! Default weights for runtimes without measured ones. They are set by hand and err on the safe side. All are to be
//! measured.
//!
//! Assumptions: 25 µs of plain work a call, 25 µs to hold, release or move held SOUK, 100 µs to check a signature, 4 000
//! bytes of proof for each key read, and 3 000 more for a row of posts. Funds are counted as an asset, which touches more
//! keys than SOUK: the asset, an account of it, the account, the holds. Governed numbers share one key per entry of
//! pallet-parameters and are counted as reads. What penalties leave an account is left out: callers add it.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, RuntimeDbWeight, Weight},
};

/// The weights of the calls, and of what other pallets ask for.
pub trait WeightInfo {
	/// Open a network.
	fn open_network() -> Weight;
	/// Set the terms of a network that has changed hands.
	fn set_terms() -> Weight;
	/// Close a network without members.
	fn close_network() -> Weight;
	/// Join a network.
	fn join_network() -> Weight;
	/// Let an account in.
	fn approve_member() -> Weight;
	/// Turn away the last account that asked to join a closed network.
	fn refuse_member() -> Weight;
	/// Leave a closed network that one asked to join, as the last.
	fn leave_network() -> Weight;
	/// Expel a member.
	fn expel_member() -> Weight;
	/// Return the last bond of a closed network.
	fn withdraw_bond() -> Weight;
	/// Accuse a member.
	fn accuse_member() -> Weight;
	/// Uphold an accusation.
	fn judge_member() -> Weight;
	/// End an accusation that nobody upheld.
	fn lapse_accusation() -> Weight;
	/// Slash a member that is accused, by the ladder of penalties.
	fn strike_member() -> Weight;
	/// Post into a full row of posts.
	fn publish_post() -> Weight;
	/// Count `n` reads.
	fn attest_reads(n: u32) -> Weight;
	/// A call that is refused before it writes.
	fn refused() -> Weight;
	/// Look whether an account is a member.
	fn is_member() -> Weight;
}

const MICROS: u64 = 1_000_000;
const KEY_PROOF: u64 = 4_000;
const POSTS_PROOF: u64 = 3_000;

/// Microseconds, reads, writes.
type Cost = (u64, u64, u64);

/// A hold, a release or a payment of held SOUK.
const MOVE: Cost = (25, 5, 4);

/// The costs, by a runtime's weights of its database.
struct Costs(RuntimeDbWeight);

impl Costs {
	/// A call with its own work, and so many moves of held funds.
	fn call(&self, own: Cost, moves: u64) -> Weight {
		let sum = |of: fn(&Cost) -> u64| of(&MOVE).saturating_mul(moves).saturating_add(of(&own));
		let (micros, reads, writes) = (sum(|cost| cost.0), sum(|cost| cost.1), sum(|cost| cost.2));
		Weight::from_parts(micros.saturating_mul(MICROS), reads.saturating_mul(KEY_PROOF))
			.saturating_add(self.0.reads_writes(reads, writes))
	}

	fn open_network(&self) -> Weight {
		// The shop, its capability, the network, five limits. The network, the events.
		self.call((25, 9, 3), 1)
	}

	fn set_terms(&self) -> Weight {
		self.call((25, 9, 3), 2)
	}

	fn close_network(&self) -> Weight {
		// The network, the shop, the time. The network, its posts, the events.
		self.call((25, 5, 4), 1)
	}

	fn join_network(&self) -> Weight {
		// The network, the shop, its capability, five limits, the member, the time. The network, the member, the events.
		self.call((25, 12, 4), 2)
	}

	fn approve_member(&self) -> Weight {
		self.call((25, 6, 4), 0)
	}

	fn return_bond(&self) -> Weight {
		// The network, the shop, the member, the time. The network, the member, the events.
		self.call((25, 6, 4), 3)
	}

	fn expel_member(&self) -> Weight {
		self.call((25, 6, 4), 0)
	}

	fn accuse_member(&self) -> Weight {
		// The network, the shop, the member, two settings, the time.
		self.call((25, 8, 3), 1)
	}

	fn judge_member(&self) -> Weight {
		self.call((25, 6, 4), 2)
	}

	fn lapse_accusation(&self) -> Weight {
		self.call((25, 4, 3), 1)
	}

	fn publish_post(&self) -> Weight {
		// The network, the shop, its capability, the member, the posts, the era. The network, the posts, the events.
		self.call((40, 9, 4), 0).saturating_add(Weight::from_parts(0, POSTS_PROOF))
	}

	fn attest_reads(&self, n: u32) -> Weight {
		// The network, the posts. Each read: the member.
		let n = u64::from(n);
		let micros = n.saturating_mul(110).saturating_add(40);
		let own = (micros, n.saturating_add(4), n.saturating_add(3));
		self.call(own, 0).saturating_add(Weight::from_parts(0, POSTS_PROOF))
	}

	fn refused(&self) -> Weight {
		// What joining reads: the network, the shop, its capability, five limits, the member; or the posts.
		self.call((25, 10, 0), 0).saturating_add(Weight::from_parts(0, POSTS_PROOF))
	}

	fn is_member(&self) -> Weight {
		// The member, the network, the shop.
		self.call((5, 3, 0), 0)
	}
}

/// Weights for a runtime with its own database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn open_network() -> Weight {
		Costs(T::DbWeight::get()).open_network()
	}
	fn set_terms() -> Weight {
		Costs(T::DbWeight::get()).set_terms()
	}
	fn close_network() -> Weight {
		Costs(T::DbWeight::get()).close_network()
	}
	fn join_network() -> Weight {
		Costs(T::DbWeight::get()).join_network()
	}
	fn approve_member() -> Weight {
		Costs(T::DbWeight::get()).approve_member()
	}
	fn refuse_member() -> Weight {
		Costs(T::DbWeight::get()).return_bond()
	}
	fn leave_network() -> Weight {
		Costs(T::DbWeight::get()).return_bond()
	}
	fn expel_member() -> Weight {
		Costs(T::DbWeight::get()).expel_member()
	}
	fn withdraw_bond() -> Weight {
		Costs(T::DbWeight::get()).return_bond()
	}
	fn accuse_member() -> Weight {
		Costs(T::DbWeight::get()).accuse_member()
	}
	fn judge_member() -> Weight {
		Costs(T::DbWeight::get()).judge_member()
	}
	fn lapse_accusation() -> Weight {
		Costs(T::DbWeight::get()).lapse_accusation()
	}
	fn strike_member() -> Weight {
		Costs(T::DbWeight::get()).judge_member()
	}
	fn publish_post() -> Weight {
		Costs(T::DbWeight::get()).publish_post()
	}
	fn attest_reads(n: u32) -> Weight {
		Costs(T::DbWeight::get()).attest_reads(n)
	}
	fn refused() -> Weight {
		Costs(T::DbWeight::get()).refused()
	}
	fn is_member() -> Weight {
		Costs(T::DbWeight::get()).is_member()
	}
}

impl WeightInfo for () {
	fn open_network() -> Weight {
		Costs(RocksDbWeight::get()).open_network()
	}
	fn set_terms() -> Weight {
		Costs(RocksDbWeight::get()).set_terms()
	}
	fn close_network() -> Weight {
		Costs(RocksDbWeight::get()).close_network()
	}
	fn join_network() -> Weight {
		Costs(RocksDbWeight::get()).join_network()
	}
	fn approve_member() -> Weight {
		Costs(RocksDbWeight::get()).approve_member()
	}
	fn refuse_member() -> Weight {
		Costs(RocksDbWeight::get()).return_bond()
	}
	fn leave_network() -> Weight {
		Costs(RocksDbWeight::get()).return_bond()
	}
	fn expel_member() -> Weight {
		Costs(RocksDbWeight::get()).expel_member()
	}
	fn withdraw_bond() -> Weight {
		Costs(RocksDbWeight::get()).return_bond()
	}
	fn accuse_member() -> Weight {
		Costs(RocksDbWeight::get()).accuse_member()
	}
	fn judge_member() -> Weight {
		Costs(RocksDbWeight::get()).judge_member()
	}
	fn lapse_accusation() -> Weight {
		Costs(RocksDbWeight::get()).lapse_accusation()
	}
	fn strike_member() -> Weight {
		Costs(RocksDbWeight::get()).judge_member()
	}
	fn publish_post() -> Weight {
		Costs(RocksDbWeight::get()).publish_post()
	}
	fn attest_reads(n: u32) -> Weight {
		Costs(RocksDbWeight::get()).attest_reads(n)
	}
	fn refused() -> Weight {
		Costs(RocksDbWeight::get()).refused()
	}
	fn is_member() -> Weight {
		Costs(RocksDbWeight::get()).is_member()
	}
}
