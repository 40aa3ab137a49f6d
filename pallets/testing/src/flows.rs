// SPDX-License-Identifier: Apache-2.0

//! The ledger of flows: what came in is what went out and what is still there.
//!
//! A check of balances compares a row with the money behind it. It lets pass what is wrong in both alike, and it never
//! reads an event. This ledger reads nothing but events on the one side and nothing but balances on the other, so it
//! notices money that moves without an event, an event with another amount than the one that moved, and an event told
//! twice.

use crate::{Holds, Sums};
use souk_primitives::{AssetId, Balance};

/// Where a pallet keeps money: a reason of holds, or some accounts without keys. The mock names its places.
pub type Place = &'static str;

/// What came into each place and what went out of it since genesis, in base units, as events say.
#[derive(Clone, Debug, Default)]
pub struct Flows {
	came: Sums<(Place, AssetId)>,
	went: Sums<(Place, AssetId)>,
}

impl Flows {
	/// Note that an amount came in.
	pub fn came(&mut self, place: Place, asset: &AssetId, amount: Balance) {
		self.came.add((place, asset.clone()), amount);
	}

	/// Note that an amount went out.
	pub fn went(&mut self, place: Place, asset: &AssetId, amount: Balance) {
		self.went.add((place, asset.clone()), amount);
	}

	/// Begin with what is in each place before the first event.
	pub(crate) fn since(kept: Kept) -> Self {
		Self { came: kept.0, went: Sums::default() }
	}

	/// Check every place there is: what came in is what went out and what is kept now. Panics where it is not.
	pub fn check(&self, kept: &Kept) {
		for key in self.came.keys().chain(self.went.keys()).chain(kept.0.keys()) {
			let (came, went, kept) = (self.came.get(key), self.went.get(key), kept.0.get(key));
			assert!(
				came == went + kept,
				"money of {:?} in \"{}\": {came} came in, {went} went out, {kept} is there",
				key.1,
				key.0,
			);
		}
	}
}

/// What is in each place now, in base units, as balances and holds say.
#[derive(Clone, Debug, Default)]
pub struct Kept(Sums<(Place, AssetId)>);

impl Kept {
	/// Add an amount, such as the balance of a pot.
	pub fn add(&mut self, place: Place, asset: &AssetId, amount: Balance) {
		self.0.add((place, asset.clone()), amount);
	}

	/// Add everything on hold for a reason, over all accounts and assets.
	pub fn add_held<T>(&mut self, place: Place, reason: impl Into<T::RuntimeHoldReason>)
	where
		T: pallet_balances::Config<Balance = Balance>,
	{
		for (asset, amount) in Holds::<T>::now().of(reason) {
			self.add(place, &asset, amount);
		}
	}
}
