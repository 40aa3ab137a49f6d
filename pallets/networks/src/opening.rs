// SPDX-License-Identifier: Apache-2.0

//! The life of a network: its shop's owner opens it, sets its terms and closes it, and it dies with its last bond.

use crate::{
	weights::WeightInfo, Config, Error, Event, HoldReason, Members, Network, NetworkOf, NetworkRows, Pallet,
	Posts,
};
use frame_support::{
	dispatch::DispatchResultWithPostInfo,
	ensure,
	traits::{tokens::Precision, Get},
	weights::Weight,
};
use souk_primitives::{
	clock::millis,
	holds::Deposits as _,
	network::{NetworkTerms, Networks},
	shop::Capability,
	traits::Shops as _,
	weighing::refused_by,
	Balance, Millis, ShopId,
};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// The time now, in milliseconds since the Unix epoch.
	pub(crate) fn now() -> Millis {
		millis::<T::Time>()
	}

	/// The result of a call. This pallet refuses before it writes, so a refusal costs what the call read.
	pub(crate) fn weighed(result: DispatchResult) -> DispatchResultWithPostInfo {
		result.map_err(|error| refused_by::<Self>(error, T::WeightInfo::refused))?;
		Ok(().into())
	}

	/// The network of a shop.
	pub(crate) fn network_of(shop: ShopId) -> Result<NetworkOf<T>, DispatchError> {
		NetworkRows::<T>::get(shop).ok_or(Error::<T>::NetworkNotFound.into())
	}

	/// A network, if `who` owns its shop.
	pub(crate) fn owned(who: &T::AccountId, shop: ShopId) -> Result<NetworkOf<T>, DispatchError> {
		let network = Self::network_of(shop)?;
		let owner = T::Shops::owner(shop).ok_or(Error::<T>::ShopNotFound)?;
		ensure!(owner == *who, Error::<T>::NotOwner);
		Ok(network)
	}

	/// Check that a network takes members and posts.
	pub(crate) fn ensure_open(shop: ShopId, network: &NetworkOf<T>) -> DispatchResult {
		ensure!(network.closed.is_none(), Error::<T>::AlreadyClosed);
		ensure!(Self::is_capable(shop), Error::<T>::CapabilityMissing);
		Ok(())
	}

	fn is_capable(shop: ShopId) -> bool {
		T::Shops::has_capability(shop, Capability::Network)
	}

	pub(crate) fn do_open_network(who: T::AccountId, shop: ShopId, terms: NetworkTerms) -> DispatchResult {
		let owner = T::Shops::owner(shop).ok_or(Error::<T>::ShopNotFound)?;
		ensure!(owner == who, Error::<T>::NotOwner);
		ensure!(Self::is_capable(shop), Error::<T>::CapabilityMissing);
		ensure!(!NetworkRows::<T>::contains_key(shop), Error::<T>::NetworkExists);
		ensure!(T::MemberLimits::get().allow(&terms), Error::<T>::BadTerms);

		let deposit = T::NetworkDeposit::get();
		T::Currency::hold(&HoldReason::Row.into(), &who, deposit)?;
		let network = Network {
			keeper: who.clone(),
			deposit,
			terms: terms.clone(),
			rows: 0,
			members: 0,
			next_post: 0,
			closed: None,
		};
		NetworkRows::<T>::insert(shop, network);
		Self::deposit_event(Event::NetworkOpened { shop, keeper: who, deposit, terms });
		Ok(())
	}

	pub(crate) fn do_set_terms(who: T::AccountId, shop: ShopId, terms: NetworkTerms) -> DispatchResult {
		let mut network = Self::owned(&who, shop)?;
		Self::ensure_open(shop, &network)?;
		ensure!(T::MemberLimits::get().allow(&terms), Error::<T>::BadTerms);

		if network.keeper != who {
			// The former owner has sold the shop, and the network with it.
			let deposit = T::NetworkDeposit::get();
			T::Currency::hold(&HoldReason::Row.into(), &who, deposit)?;
			let (from, returned) = (network.keeper, network.deposit);
			Self::release_row(&from, returned)?;
			network.keeper = who.clone();
			network.deposit = deposit;
			Self::deposit_event(Event::KeeperChanged { shop, from, returned, to: who, deposit });
		}
		network.terms = terms.clone();
		NetworkRows::<T>::insert(shop, network);
		Self::deposit_event(Event::TermsSet { shop, terms });
		Ok(())
	}

	pub(crate) fn do_close_network(who: T::AccountId, shop: ShopId) -> DispatchResult {
		let mut network = Self::network_of(shop)?;
		ensure!(network.closed.is_none(), Error::<T>::AlreadyClosed);
		// A shop that only lacks the capability may be suspended for a while. Its members can leave all the same.
		let allowed = T::Shops::owner(shop).is_none_or(|owner| owner == who);
		ensure!(allowed, Error::<T>::NotOwner);

		network.closed = Some(Self::now());
		Posts::<T>::remove(shop);
		Self::deposit_event(Event::NetworkClosed { shop, by: who, rows: network.rows });
		Self::put_network(shop, network)
	}

	/// Write a network back, or remove it once it is closed and has no rows.
	pub(crate) fn put_network(shop: ShopId, network: NetworkOf<T>) -> DispatchResult {
		if network.closed.is_none() || network.rows > 0 {
			NetworkRows::<T>::insert(shop, network);
			return Ok(());
		}
		Self::release_row(&network.keeper, network.deposit)?;
		NetworkRows::<T>::remove(shop);
		let (keeper, deposit) = (network.keeper, network.deposit);
		Self::deposit_event(Event::NetworkRemoved { shop, keeper, deposit });
		Ok(())
	}

	/// Release the deposit for a row.
	pub(crate) fn release_row(who: &T::AccountId, deposit: Balance) -> DispatchResult {
		T::Currency::release(&HoldReason::Row.into(), who, deposit, Precision::Exact)?;
		Ok(())
	}
}

impl<T: Config> Networks<T::AccountId> for Pallet<T> {
	fn is_open(shop: ShopId) -> bool {
		NetworkRows::<T>::get(shop).is_some_and(|network| Self::ensure_open(shop, &network).is_ok())
	}

	fn is_member(shop: ShopId, who: &T::AccountId) -> bool {
		Members::<T>::get(shop, who).is_some_and(|member| member.is_active()) && Self::is_open(shop)
	}

	fn weight() -> Weight {
		T::WeightInfo::is_member()
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_member(shop: ShopId, who: &T::AccountId) {
		use crate::BenchmarkHelper;
		use frame_support::assert_ok;

		let limits = T::MemberLimits::get();
		let terms = NetworkTerms {
			bond: limits.least_bond,
			notice: limits.shortest_notice,
			slash: limits.largest_slash,
			approval: false,
			posting: true,
		};
		if !NetworkRows::<T>::contains_key(shop) {
			if let Some(owner) = T::Shops::owner(shop) {
				T::BenchmarkHelper::fund(&owner, T::NetworkDeposit::get().saturating_mul(100));
				assert_ok!(Self::do_open_network(owner, shop, terms.clone()));
			}
		}
		let funds = terms.bond.saturating_add(T::MemberDeposit::get()).saturating_mul(100);
		T::BenchmarkHelper::fund(who, funds);
		let terms = NetworkRows::<T>::get(shop).map_or(terms, |network| network.terms);
		assert_ok!(Self::do_join_network(who.clone(), shop, terms));
	}
}
