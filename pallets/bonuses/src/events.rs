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
		/// A merchant opened a bonus and put its budget on hold.
		BonusOpened {
			/// The bonus.
			bonus: BonusId,
			/// The shop.
			shop: ShopId,
			/// Whose funds are on hold.
			funder: T::AccountId,
			/// What it pays, and for which sales.
			terms: BonusTerms,
			/// What is on hold, in base units.
			budget: Balance,
			/// Orders placed after this moment do not count, in milliseconds since the Unix epoch.
			until: Millis,
		},
		/// More was put on hold for a bonus.
		BonusToppedUp {
			/// The bonus.
			bonus: BonusId,
			/// How much more, in base units.
			amount: Balance,
			/// What is on hold now, in base units.
			remaining: Balance,
		},
		/// A bonus takes no more orders. It still pays for those that were placed before.
		BonusClosed {
			/// The bonus.
			bonus: BonusId,
			/// Who closed it.
			by: T::AccountId,
			/// Until when it pays, in milliseconds since the Unix epoch.
			pays_until: Millis,
		},
		/// A bonus rewarded a buyer.
		BonusPaid {
			/// The bonus.
			bonus: BonusId,
			/// The order.
			order: OrderId,
			/// The listing of the line.
			listing: ListingId,
			/// Who was paid.
			buyer: T::AccountId,
			/// How much, in base units.
			amount: Balance,
		},
		/// A buyer could not receive a bonus. It is not paid later.
		BonusUnpaid {
			/// The bonus.
			bonus: BonusId,
			/// The order.
			order: OrderId,
			/// The buyer.
			buyer: T::AccountId,
			/// How much it would have been, in base units.
			amount: Balance,
		},
		/// The time of a bonus is over, and what was left is free again.
		BonusExpired {
			/// The bonus.
			bonus: BonusId,
			/// What its funder can spend again, in base units.
			freed: Balance,
		},
	}

	/// Why a call is refused.
	#[pallet::error]
	pub enum Error<T> {
		/// There is no such bonus.
		BonusNotFound,
		/// There is no such shop.
		ShopNotFound,
		/// The shop belongs to another account.
		NotOwner,
		/// Another account funds the bonus.
		NotFunder,
		/// The shop has not bonded the capability to market.
		CapabilityMissing,
		/// The bonus, or the sales it rewards, would be paid in an asset that orders may not be paid in.
		AssetNotAccepted,
		/// The bonus would pay nothing.
		ZeroReward,
		/// The bonus would reward sales of any size.
		ZeroLeastSale,
		/// The budget does not suffice for one sale.
		BudgetTooSmall,
		/// The budget does not fit its type.
		BudgetTooLarge,
		/// An amount of zero pays for nothing.
		ZeroAmount,
		/// The last moment for orders has passed.
		ExpiryPassed,
		/// The last moment for orders is too far away.
		ExpiryTooFar,
		/// The bonus would cover no listing.
		NoListings,
		/// A listing does not exist, or is another shop's.
		ListingNotFound,
		/// Every number of a bonus was given out.
		NoIdLeft,
		/// The owner has as many bonuses of the shop as it may have. One that was closed counts as long as it pays.
		TooManyBonuses,
		/// The bonus takes no more orders.
		AlreadyClosed,
		/// The bonus may still have to pay.
		NotExpired,
	}
}
