// SPDX-License-Identifier: Apache-2.0

//! The pallet's events and errors.

use frame_support::pallet_macros::pallet_section;

/// A section of the pallet's module.
#[pallet_section]
mod events {
	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A prepaid account was opened.
		PrepaidOpened {
			/// Its owner.
			owner: T::AccountId,
			/// Its asset.
			asset: AssetId,
			/// What was put in, in base units.
			amount: Balance,
		},
		/// A prepaid account got more.
		PrepaidToppedUp {
			/// Its owner.
			owner: T::AccountId,
			/// What was put in, in base units.
			amount: Balance,
		},
		/// Something was taken out of a prepaid account, back to its owner.
		PrepaidWithdrawn {
			/// Its owner.
			owner: T::AccountId,
			/// What was taken out, in base units.
			amount: Balance,
		},
		/// A prepaid account was closed.
		PrepaidClosed {
			/// Its owner.
			owner: T::AccountId,
			/// What went back to the owner, in base units.
			amount: Balance,
		},
		/// A platform pays for what a shop's orders owe for money outside the chain, from now on.
		ShopServed {
			/// The platform.
			platform: T::AccountId,
			/// The shop.
			shop: ShopId,
			/// The owner of the shop. Nobody else's orders are paid for.
			seller: T::AccountId,
			/// What may be reserved for its orders, in base units.
			budget: Balance,
		},
		/// A platform does not pay for new orders of a shop any more.
		ShopNotServed {
			/// The platform.
			platform: T::AccountId,
			/// The shop.
			shop: ShopId,
		},
		/// A rate was set.
		RateSet {
			/// What a price is stated in.
			priced_in: PricedIn,
			/// The asset of prepaid accounts.
			asset: AssetId,
			/// Base units of that asset for a minor unit of the currency, or for a base unit of the asset of the price.
			rate: FixedU128,
		},
		/// A rate was removed.
		RateRemoved {
			/// What a price is stated in.
			priced_in: PricedIn,
			/// The asset of prepaid accounts.
			asset: AssetId,
		},
		/// The fees of an order were reserved.
		FeesReserved {
			/// The order.
			order: OrderId,
			/// The owner of the account that pays.
			payer: T::AccountId,
			/// The asset of the account.
			asset: AssetId,
			/// What the order is worth, in base units.
			value: Balance,
			/// What was reserved, in base units.
			amount: Balance,
		},
		/// An order ended, and its fees were paid.
		FeesPaid {
			/// The order.
			order: OrderId,
			/// The owner of the account that paid.
			payer: T::AccountId,
			/// The asset of the account.
			asset: AssetId,
			/// What the experience pool got, in base units.
			experience: Balance,
			/// What the commune got, in base units, with what others could not receive.
			commune: Balance,
			/// What the platform got, in base units.
			platform: Balance,
			/// What the promoters of each level got over all lines, in base units, the level next to the seller first. Without
			/// what they could not receive.
			commission: BoundedVec<Balance, MaxPathDepth>,
			/// What is not reserved any more, and was not paid, in base units.
			freed: Balance,
		},
		/// A leg could not be paid to its payee. It went to the commune, and a commission stayed with who pays.
		FeesRedirected {
			/// The order.
			order: OrderId,
			/// The account the leg was for.
			payee: T::AccountId,
			/// The account that has it.
			to: T::AccountId,
			/// How much, in base units.
			amount: Balance,
		},
	}

	/// Why something is refused.
	#[pallet::error]
	pub enum Error<T> {
		/// There is no prepaid account: the caller has none or, for an order, neither its seller has one nor a platform that
		/// serves the shop.
		PrepaidNotFound,
		/// The caller has a prepaid account already.
		AlreadyOpen,
		/// Prepaid accounts cannot be in this asset.
		AssetNotPrepayable,
		/// An amount of zero.
		ZeroAmount,
		/// The account has less that is not reserved for open orders.
		FundsReserved,
		/// Something is reserved for an open order.
		StillReserved,
		/// The account pays for shops. It has to stop that first.
		StillServing,
		/// There is no such shop.
		ShopNotFound,
		/// The platform does not serve this shop.
		ShopNotServed,
		/// The prepaid account does not cover the fees of the order, or the platform's budget for the shop does not.
		NotCovered,
		/// There is no such rate. Only root sets the first one, because there is nothing to compare it with.
		RateNotFound,
		/// The rate was set too long ago to be used.
		RateTooOld,
		/// The rate is too far from the one before.
		RateTooFar,
		/// The rate was set a short time ago.
		RateTooSoon,
		/// A rate of zero.
		ZeroRate,
		/// An asset is worth itself, without a rate.
		SameAsset,
		/// An amount does not fit.
		Overflow,
	}
}
