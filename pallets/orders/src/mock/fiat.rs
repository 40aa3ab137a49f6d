// SPDX-License-Identifier: Apache-2.0

//! A stand-in for the pallet that keeps fiat legs. Tests say how far a payment has come.

use super::AccountId;
use codec::{Decode, Encode};
use frame_support::{
	ensure, pallet_prelude::ValueQuery, parameter_types, storage_alias, weights::Weight, Twox64Concat,
};
use souk_primitives::{
	fiat::{FiatLegs, FiatPayment, NewFiatLeg},
	money::Fiat,
	Balance, Millis, OrderId, ShopId,
};
use sp_runtime::DispatchResult;

parameter_types! {
	/// Whether the seller owes so much to others that no leg begins.
	pub static RefusesLegs: bool = false;
}

/// A leg as it was opened.
#[derive(Clone, Debug, Decode, Encode, PartialEq)]
pub struct Leg {
	pub shop: ShopId,
	pub buyer: AccountId,
	pub seller: AccountId,
	pub amount: Fiat,
	pub quote_ends: Millis,
}

/// The legs that are open.
#[storage_alias]
pub type RunningParts = StorageMap<Mock, Twox64Concat, OrderId, Leg>;
/// Legs of which the payment was confirmed or lapsed, and whether it was confirmed.
#[storage_alias]
pub type Payments = StorageMap<Mock, Twox64Concat, OrderId, bool>;
/// What goes back of each leg that ended, in the order in which they did.
#[storage_alias]
pub type WentBack = StorageValue<Mock, Vec<(OrderId, Balance)>, ValueQuery>;

pub struct MockFiat;
impl FiatLegs<AccountId> for MockFiat {
	fn open(leg: &NewFiatLeg<'_, AccountId>) -> DispatchResult {
		assert!(leg.amount.amount > 0, "a leg of nothing");
		assert!(!RunningParts::contains_key(leg.order), "a leg is opened twice");
		let NewFiatLeg { order, shop, buyer, seller, amount, quote_ends } = leg.clone();
		let leg = Leg { shop, buyer: buyer.clone(), seller: seller.clone(), amount, quote_ends };
		// Written first: a caller that goes on after a refusal must roll back.
		RunningParts::insert(order, leg);
		ensure!(!RefusesLegs::get(), "owes others");
		Ok(())
	}

	fn payment(order: OrderId) -> Option<FiatPayment> {
		RunningParts::get(order)?;
		Some(match Payments::get(order) {
			None => FiatPayment::Expected,
			Some(false) => FiatPayment::Lapsed,
			Some(true) => FiatPayment::Confirmed,
		})
	}

	fn close(order: OrderId, back: Balance) {
		let leg = RunningParts::take(order).expect("a leg is closed that is not open");
		assert!(back <= leg.amount.amount, "more goes back than was owed");
		WentBack::append((order, back));
	}

	fn open_weight() -> Weight {
		Weight::from_parts(41, 0)
	}

	fn payment_weight() -> Weight {
		Weight::from_parts(43, 0)
	}

	fn close_weight() -> Weight {
		Weight::from_parts(47, 0)
	}
}
