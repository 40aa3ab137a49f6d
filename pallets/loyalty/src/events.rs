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
		/// A product was not sold for a long time, and its row was removed.
		ProductForgotten {
			/// The product.
			product: Gtin,
			/// All its sales until then.
			total: LoyaltyTotals,
		},
		/// Rows of buyers of windows that are over were removed.
		BuyersPruned {
			/// The number of rows.
			rows: u32,
		},
	}

	/// Why a call is refused.
	#[pallet::error]
	pub enum Error<T> {
		/// The chain knows no sale of the product.
		ProductNotFound,
		/// The product was sold too short a time ago.
		TooEarly,
		/// There is nothing to remove.
		NothingToPrune,
	}
}
