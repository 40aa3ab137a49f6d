// SPDX-License-Identifier: Apache-2.0

//! Sums of money, and what is on hold over all accounts.

use frame_support::{pallet_prelude::ValueQuery, storage_alias, traits::tokens::IdAmount, Blake2_128Concat};
use pallet_balances::Config;
use souk_primitives::{AssetId, Balance};
use std::{
	collections::BTreeMap,
	fmt::{self, Debug, Formatter},
	marker::PhantomData,
};

/// Sums in base units, by key. A sum of zero leaves no trace, so two records of the same money are equal.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Sums<Key: Ord>(BTreeMap<Key, Balance>);

impl<Key: Ord> Default for Sums<Key> {
	fn default() -> Self {
		Self(BTreeMap::new())
	}
}

impl<Key: Ord> Sums<Key> {
	/// Add an amount to the sum of a key. Panics where the sum does not fit.
	pub fn add(&mut self, key: Key, amount: Balance) {
		if amount > 0 {
			*self.0.entry(key).or_default() += amount;
		}
	}

	/// The sum of a key, zero if there is none.
	pub fn get(&self, key: &Key) -> Balance {
		self.0.get(key).copied().unwrap_or_default()
	}

	/// The keys with a sum, in order.
	pub fn keys(&self) -> impl Iterator<Item = &Key> {
		self.0.keys()
	}
}

/// Sums on hold, by asset and reason, whoever's account they are on.
///
/// Invariants compare accounts that rows name. These sums also notice a hold on an account whose rows are gone.
pub struct Holds<T>(Sums<(AssetId, String)>, PhantomData<T>);

impl<T> Default for Holds<T> {
	fn default() -> Self {
		Self(Sums::default(), PhantomData)
	}
}

impl<T> Debug for Holds<T> {
	fn fmt(&self, f: &mut Formatter) -> fmt::Result {
		self.0.fmt(f)
	}
}

impl<T> PartialEq for Holds<T> {
	fn eq(&self, other: &Self) -> bool {
		self.0 == other.0
	}
}

mod assets_holder {
	use super::*;

	/// What the assets holder has on hold. The pallet keeps this item to itself, so its name and types stand here again.
	/// Mocks without assets have no row of it.
	#[storage_alias(verbatim)]
	pub type Holds<AccountId, Reason> = StorageDoubleMap<
		AssetsHolder,
		Blake2_128Concat,
		u32,
		Blake2_128Concat,
		AccountId,
		Vec<IdAmount<Reason, Balance>>,
		ValueQuery,
	>;
}

impl<T: Config<Balance = Balance>> Holds<T> {
	/// What is on hold now.
	pub fn now() -> Self {
		let mut holds = Self::default();
		for held in pallet_balances::Holds::<T>::iter_values().flatten() {
			holds.add(AssetId::Native, held.id, held.amount);
		}
		for (asset, _, held) in assets_holder::Holds::<T::AccountId, T::RuntimeHoldReason>::iter() {
			held.into_iter().for_each(|held| holds.add(AssetId::WithId(asset), held.id, held.amount));
		}
		holds
	}

	/// Add an amount of an asset, held for a reason.
	pub fn add(&mut self, asset: AssetId, reason: impl Into<T::RuntimeHoldReason>, amount: Balance) {
		self.0.add((asset, name::<T>(reason)), amount);
	}

	/// The assets held for a reason, and how much of each.
	pub fn of(&self, reason: impl Into<T::RuntimeHoldReason>) -> Vec<(AssetId, Balance)> {
		let name = name::<T>(reason);
		self.0.keys().filter(|key| key.1 == name).map(|key| (key.0.clone(), self.0.get(key))).collect()
	}
}

/// What a reason is called. Reasons have no order to sort by, and failures show names.
fn name<T: Config>(reason: impl Into<T::RuntimeHoldReason>) -> String {
	format!("{:?}", reason.into())
}
