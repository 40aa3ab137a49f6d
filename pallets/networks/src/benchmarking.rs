// SPDX-License-Identifier: Apache-2.0

//! Benchmarks of every call, and of what other pallets ask. Rows are as long as they may be, and a call that can be the last
//! of a closed network is.

#![allow(clippy::arithmetic_side_effects, clippy::expect_used, clippy::indexing_slicing)]

use super::*;
use alloc::vec::Vec;
use frame_benchmarking::{account, v2::*, BenchmarkError};
use frame_support::{
	assert_ok,
	traits::{EnsureOrigin, Get},
};
use frame_system::RawOrigin;
use souk_primitives::{
	activity::RewardEras as _,
	content::Cid,
	network::{MemberState, NetworkTerms, Networks as _},
	standing::Standing as _,
	traits::Shops as _,
	Millis, ShopId,
};
use sp_runtime::Perbill;

/// Terms that governance allows.
fn terms<T: Config>(approval: bool) -> NetworkTerms {
	let limits = T::MemberLimits::get();
	NetworkTerms {
		bond: limits.least_bond.max(1_000),
		notice: limits.shortest_notice,
		slash: limits.largest_slash,
		approval,
		posting: true,
	}
}

/// An account that can put up whatever this pallet asks for.
fn funded<T: Config>(name: &'static str, index: u32) -> T::AccountId {
	let who = account(name, index, 0);
	fund::<T>(&who);
	who
}

fn fund<T: Config>(who: &T::AccountId) {
	let needed = [
		terms::<T>(false).bond,
		T::NetworkDeposit::get(),
		T::MemberDeposit::get(),
		T::AccusationDeposit::get(),
	];
	let sum = needed.into_iter().fold(1_000_000_000_000, souk_primitives::Balance::saturating_add);
	T::BenchmarkHelper::fund(who, sum.saturating_mul(10));
}

/// A network and its owner.
fn opened<T: Config>(approval: bool) -> (T::AccountId, ShopId) {
	T::BenchmarkHelper::fund(&T::Treasury::get(), 1_000_000_000_000);
	let owner = funded::<T>("owner", 0);
	let shop = T::Shops::benchmark_shop(&owner);
	let origin = RawOrigin::Signed(owner.clone()).into();
	assert_ok!(Pallet::<T>::open_network(origin, shop, terms::<T>(approval)));
	(owner, shop)
}

/// A network, its owner, and an account that joined it.
fn joined<T: Config>(approval: bool) -> (T::AccountId, ShopId, T::AccountId) {
	let (owner, shop) = opened::<T>(approval);
	let who = funded::<T>("member", 0);
	let origin = RawOrigin::Signed(who.clone()).into();
	assert_ok!(Pallet::<T>::join_network(origin, shop, terms::<T>(approval)));
	(owner, shop, who)
}

/// The same, with the member accused.
fn accused<T: Config>() -> (T::AccountId, ShopId, T::AccountId) {
	let (owner, shop, who) = joined::<T>(false);
	let origin = RawOrigin::Signed(owner.clone()).into();
	assert_ok!(Pallet::<T>::accuse_member(origin, shop, who.clone(), evidence()));
	(owner, shop, who)
}

fn close<T: Config>(owner: &T::AccountId, shop: ShopId) {
	assert_ok!(Pallet::<T>::close_network(RawOrigin::Signed(owner.clone()).into(), shop));
}

fn after<T: Config>(length: Millis) {
	T::BenchmarkHelper::set_time(Pallet::<T>::now().saturating_add(length).saturating_add(1));
}

fn evidence() -> Cid {
	Cid::raw([7; 32])
}

/// Fill the row of posts with those of other days.
fn fill<T: Config>(shop: ShopId, by: &T::AccountId) {
	let most = T::MaxPosts::get();
	let row = (0..most).map(|id| Post {
		id,
		by: by.clone(),
		content: evidence(),
		// One more day has to be found between them.
		day: if id % 2 == 0 { T::RewardEras::current().saturating_sub(1) } else { 0 },
		reads: 0,
	});
	Posts::<T>::insert(shop, PostsOf::<T>::truncate_from(row.collect::<Vec<_>>()));
	NetworkRows::<T>::mutate(shop, |network| {
		if let Some(network) = network {
			network.next_post = most;
		}
	});
}

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn open_network() {
		let owner = funded::<T>("owner", 0);
		let shop = T::Shops::benchmark_shop(&owner);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), shop, terms::<T>(true));

		assert!(Pallet::<T>::is_open(shop));
	}

	/// The deposit moves from a former owner.
	#[benchmark]
	fn set_terms() {
		let (owner, shop) = opened::<T>(false);
		let former = funded::<T>("former", 0);
		let deposit = T::NetworkDeposit::get();
		use souk_primitives::holds::Deposits as _;
		assert_ok!(T::Currency::hold(&HoldReason::Row.into(), &former, deposit));
		NetworkRows::<T>::mutate(shop, |network| {
			if let Some(network) = network {
				network.keeper = former;
			}
		});

		#[extrinsic_call]
		_(RawOrigin::Signed(owner.clone()), shop, terms::<T>(true));

		assert_eq!(NetworkRows::<T>::get(shop).map(|network| network.keeper), Some(owner));
	}

	#[benchmark]
	fn close_network() {
		let (owner, shop) = opened::<T>(false);
		fill::<T>(shop, &owner);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), shop);

		assert!(!NetworkRows::<T>::contains_key(shop) && !Posts::<T>::contains_key(shop));
	}

	#[benchmark]
	fn join_network() {
		let (_, shop) = opened::<T>(false);
		let who = funded::<T>("member", 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), shop, terms::<T>(false));

		assert!(Pallet::<T>::is_member(shop, &who));
	}

	#[benchmark]
	fn approve_member() {
		let (owner, shop, who) = joined::<T>(true);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), shop, who.clone());

		assert!(Pallet::<T>::is_member(shop, &who));
	}

	#[benchmark]
	fn refuse_member() {
		let (owner, shop, who) = joined::<T>(true);
		close::<T>(&owner, shop);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), shop, who);

		assert!(!NetworkRows::<T>::contains_key(shop));
	}

	#[benchmark]
	fn leave_network() {
		let (owner, shop, who) = joined::<T>(true);
		close::<T>(&owner, shop);

		#[extrinsic_call]
		_(RawOrigin::Signed(who), shop);

		assert!(!NetworkRows::<T>::contains_key(shop));
	}

	#[benchmark]
	fn expel_member() {
		let (owner, shop, who) = joined::<T>(false);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), shop, who.clone());

		assert!(!Pallet::<T>::is_member(shop, &who) && Members::<T>::contains_key(shop, who));
	}

	#[benchmark]
	fn withdraw_bond() {
		let (owner, shop, who) = joined::<T>(false);
		close::<T>(&owner, shop);
		after::<T>(terms::<T>(false).notice);
		let caller = funded::<T>("caller", 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), shop, who);

		assert!(!NetworkRows::<T>::contains_key(shop));
	}

	#[benchmark]
	fn accuse_member() {
		let (owner, shop, who) = joined::<T>(false);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), shop, who.clone(), evidence());

		assert!(Members::<T>::get(shop, who).is_some_and(|member| member.accusation.is_some()));
	}

	#[benchmark]
	fn judge_member() -> Result<(), BenchmarkError> {
		let (_, shop, who) = accused::<T>();
		let origin = T::ModerationOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, shop, who.clone(), Perbill::one());

		assert!(Members::<T>::get(shop, who).is_some_and(|member| member.slashed));
		Ok(())
	}

	#[benchmark]
	fn lapse_accusation() {
		let (_, shop, who) = accused::<T>();
		after::<T>(T::AccusationPeriod::get());
		let caller = funded::<T>("caller", 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), shop, who.clone());

		assert!(Members::<T>::get(shop, who).is_some_and(|member| member.accusation.is_none()));
	}

	#[benchmark]
	fn strike_member() {
		let (_, shop, who) = accused::<T>();
		T::Standing::benchmark_limit(&who);
		let caller = funded::<T>("caller", 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), shop, who.clone());

		assert!(Members::<T>::get(shop, who).is_some_and(|member| member.slashed));
	}

	#[benchmark]
	fn publish_post() {
		let (owner, shop, who) = joined::<T>(false);
		T::BenchmarkHelper::set_time(Pallet::<T>::now());
		fill::<T>(shop, &owner);
		// Today's posts would count, so they are the owner's, and a member posts.

		#[extrinsic_call]
		_(RawOrigin::Signed(who), shop, evidence());

		assert_eq!(Posts::<T>::get(shop).last().map(|post| post.id), Some(T::MaxPosts::get()));
	}

	/// `n`: reads that count. The post is the last that is found.
	#[benchmark]
	fn attest_reads(n: Linear<1, { T::MaxReads::get() }>) {
		let (owner, shop) = opened::<T>(false);
		fill::<T>(shop, &owner);
		let id = T::MaxPosts::get() - 1;
		let reads = (0..n)
			.map(|index| {
				let reader = T::BenchmarkHelper::reader(index);
				fund::<T>(&reader);
				let member = Member {
					bond: 0,
					deposit: 0,
					notice: 0,
					slash: Perbill::zero(),
					since: 0,
					state: MemberState::Active,
					slashed: false,
					delayed: false,
					accusation: None,
					reads: Reads::default(),
				};
				Members::<T>::insert(shop, &reader, member);
				let payload = Pallet::<T>::payload(shop, id, evidence(), reader.clone());
				let signature = T::BenchmarkHelper::sign(index, &payload.bytes(true));
				(reader, Signed { wrapped: true, signature })
			})
			.collect::<Vec<_>>();
		let reads = ReadsOf::<T>::try_from(reads).expect("within the bound");

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), shop, id, reads);

		assert_eq!(Posts::<T>::get(shop).last().map(|post| post.reads), Some(n));
	}

	/// An account that joins once more: nothing but its standing is read after that.
	#[benchmark]
	fn refused() {
		let (_, shop, who) = joined::<T>(false);
		let refusal;

		#[block]
		{
			refusal = Pallet::<T>::do_join_network(who, shop, terms::<T>(false));
		}

		assert_eq!(refusal, Err(Error::<T>::AlreadyMember.into()));
	}

	#[benchmark]
	fn is_member() {
		let (_, shop) = opened::<T>(false);
		let who = account("member", 0, 0);
		Pallet::<T>::benchmark_member(shop, &who);
		let found;

		#[block]
		{
			found = Pallet::<T>::is_member(shop, &who);
		}

		assert!(found);
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
