// SPDX-License-Identifier: Apache-2.0

//! Plain types that own their rules: accounts, budgets, rates, and what is reserved for an order. They know nothing of the
//! pallet's configuration.

use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::BoundedVec;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use souk_math::waterfall::{split, Outcome, SplitError, SplitTerms};
use souk_primitives::{
	order::MaxLines,
	prepaid::{LineValue, PricedIn},
	AssetId, Balance, Millis, ShopId,
};
use sp_runtime::{FixedU128, Perbill};

/// An account that was filled to pay fees. What is in it is on hold on its owner's account.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct PrepaidAccount {
	/// Its asset.
	pub asset: AssetId,
	/// What is on hold for it, in base units.
	#[codec(compact)]
	pub held: Balance,
	/// The part of it that is reserved for open orders, in base units.
	#[codec(compact)]
	pub reserved: Balance,
	/// The number of these orders.
	#[codec(compact)]
	pub orders: u32,
	/// The number of shops that its owner pays for.
	#[codec(compact)]
	pub shops: u32,
	/// The deposit for the row, in base units of SOUK.
	#[codec(compact)]
	pub deposit: Balance,
}

impl PrepaidAccount {
	/// What is not reserved, in base units.
	pub fn free(&self) -> Balance {
		// Never underflows: only what is free is reserved.
		self.held.saturating_sub(self.reserved)
	}

	/// Reserve an amount for one more order. Returns `None` and changes nothing if less is free.
	pub fn reserve(&mut self, amount: Balance) -> Option<()> {
		if amount > self.free() {
			return None;
		}
		self.orders = self.orders.checked_add(1)?;
		// At most what is held.
		self.reserved = self.reserved.saturating_add(amount);
		Some(())
	}

	/// Forget what was reserved for an order, of which `paid` has left the account.
	pub fn settle(&mut self, reserved: Balance, paid: Balance) {
		// Never underflow: an account has reserved what its reservations sum to, and holds that.
		self.reserved = self.reserved.saturating_sub(reserved);
		self.held = self.held.saturating_sub(paid);
		self.orders = self.orders.saturating_sub(1);
	}
}

/// What a platform lets one shop spend of its account.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Allowance<AccountId> {
	/// The owner of the shop when the platform agreed. A new owner's orders are not paid for.
	pub seller: AccountId,
	/// What may still be reserved, in base units of the account's asset. What an order does not pay comes back to it.
	#[codec(compact)]
	pub left: Balance,
	/// The deposit for the row, in base units of SOUK.
	#[codec(compact)]
	pub deposit: Balance,
}

/// What is reserved for an order.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Reservation<AccountId> {
	/// The owner of the account.
	pub payer: AccountId,
	/// The shop and its owner, if a platform pays for them.
	pub served: Option<(ShopId, AccountId)>,
	/// What is reserved, in base units of the account's asset.
	#[codec(compact)]
	pub amount: Balance,
	/// What each line is worth.
	pub lines: BoundedVec<LineValue, MaxLines>,
}

/// A rate by which stated prices are converted.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct PriceRate {
	/// Base units of the account's asset for a minor unit of the currency, or for a base unit of the asset of the price.
	pub rate: FixedU128,
	/// When it was set, in milliseconds since the Unix epoch. `None` for a rate of genesis, where no clock runs. It does not
	/// age.
	pub since: Option<Millis>,
}

impl PriceRate {
	/// Whether it may be used at a moment.
	pub fn is_good(&self, now: Millis, most_age: Millis) -> bool {
		self.since.is_none_or(|set| now.saturating_sub(set) <= most_age)
	}

	/// Whether so much time has passed that another one may follow.
	pub fn may_follow(&self, now: Millis, least_time: Millis) -> bool {
		self.since.is_none_or(|set| now.saturating_sub(set) >= least_time)
	}

	/// Whether another rate differs by at most a part of this one, up or down.
	pub fn is_near(&self, other: FixedU128, most_change: Perbill) -> bool {
		let own = self.rate.into_inner();
		own.abs_diff(other.into_inner()) <= most_change.mul_floor(own)
	}
}

/// A rate that a chain begins with.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GenesisRate {
	/// What a price is stated in.
	pub priced_in: PricedIn,
	/// The asset of prepaid accounts.
	#[serde(with = "souk_primitives::json::asset")]
	pub asset: AssetId,
	/// Base units of that asset for a minor unit of the currency, or for a base unit of the asset of the price.
	#[serde(with = "souk_primitives::json::fixed")]
	pub rate: FixedU128,
}

/// What the sale of a line that is worth `value` owes to others than its seller and buyer, in base units: to the experience pool,
/// to the commune, to `depth` promoters and, with `platform`, to the platform. Whatever of the line is given back, a smaller sale
/// owes no more.
///
/// # Errors
///
/// The terms cannot be split.
pub fn owed(value: Balance, terms: &SplitTerms, depth: u32, platform: bool) -> Result<Balance, SplitError> {
	let legs = split(value, terms, depth, Outcome::Completed)?;
	let to_platform = if platform { legs.platform } else { 0 };
	// Parts of one sale.
	let fees = legs.experience.saturating_add(legs.commune).saturating_add(to_platform);
	Ok(legs.promoters.iter().fold(fees, |sum, commission| sum.saturating_add(*commission)))
}
