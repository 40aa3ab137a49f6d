// SPDX-License-Identifier: Apache-2.0

//! What governance says of orders today. A call reads it once, and an order keeps what it was placed under.

use crate::{evidence::DisputeTerms, types::OrderPeriods, Config};
use frame_support::traits::Get;
use souk_math::{waterfall::SplitTerms, BASIS_POINTS};
use souk_primitives::{listing::ListingTerms, Balance, Millis};
use sp_runtime::Perbill;

/// The governed rates and limits of a line. A till sale and a preview need only these.
pub(crate) struct LineRules {
	/// The platform's slice of the experience fee.
	platform_slice: Perbill,
	/// The commune fee, as a part of the sale.
	commune_fee: Perbill,
	/// The deepest promotion path.
	max_depth: u32,
	/// The longest return window, in milliseconds.
	max_return_window: Millis,
}

/// The governed rules of a new order.
pub(crate) struct Rules {
	/// Rates and limits of its lines.
	pub line: LineRules,
	/// How long the seller has to accept it, in milliseconds.
	pub accept: Millis,
	/// How long it may stay in its later states.
	pub periods: OrderPeriods,
	/// What a dispute of it will cost and decide.
	pub dispute: DisputeTerms,
	/// The deposit for the order, in base units of SOUK.
	order_deposit: Balance,
	/// The deposit for each line, in base units of SOUK.
	line_deposit: Balance,
}

impl LineRules {
	/// Read the four parameters.
	pub fn today<T: Config>() -> Self {
		Self {
			platform_slice: T::PlatformSlice::get(),
			commune_fee: T::CommuneFee::get(),
			max_depth: T::MaxDepth::get(),
			max_return_window: T::MaxReturnWindow::get(),
		}
	}

	/// The rates of a line's waterfall: those of the listing and those of governance.
	pub fn split_terms(&self, terms: &ListingTerms) -> SplitTerms {
		SplitTerms {
			commission: terms.commission.clone(),
			experience_fee: terms.experience_fee,
			platform_slice: self.platform_slice,
			commune_fee: self.commune_fee,
		}
	}

	/// How long after delivery units of a line can be returned, in milliseconds: as long as the listing says and governance
	/// allows. A lower maximum shortens windows of old listings instead of stopping their sale.
	pub fn return_window(&self, terms: &ListingTerms) -> Millis {
		terms.return_window.min(self.max_return_window)
	}

	/// The deepest path a line of a listing may carry: as deep as the listing, its commission plan and governance allow.
	pub fn max_depth(&self, terms: &ListingTerms) -> u32 {
		u32::from(terms.max_depth).min(terms.commission.max_depth()).min(self.max_depth)
	}
}

impl Rules {
	/// Read what holds for every order.
	pub fn today<T: Config>() -> Self {
		let rules = T::Rules::get();
		Self {
			line: LineRules::today::<T>(),
			accept: rules.accept,
			periods: OrderPeriods {
				ship: rules.ship,
				delivery: rules.delivery,
				returns: rules.returns,
				dispute: rules.dispute,
				answer: rules.answer,
				ruling: rules.ruling,
				// Placing reads it for an order with a fiat part.
				payment: 0,
			},
			dispute: DisputeTerms {
				default_ruling: rules.default_ruling.min(BASIS_POINTS),
				part: rules.dispute_part,
				procedure: rules.dispute_deposit,
				// Placing asks what is known of the shop.
				seller_part: Perbill::one(),
				standoff_fee: rules.standoff_fee,
				standoff_forfeit: rules.standoff_forfeit,
			},
			order_deposit: T::OrderDeposit::get(),
			line_deposit: T::LineDeposit::get(),
		}
	}

	/// The deposit of an order of so many lines, in base units of SOUK. `None` if it does not fit.
	pub fn deposit(&self, lines: u32) -> Option<Balance> {
		self.line_deposit.checked_mul(lines.into())?.checked_add(self.order_deposit)
	}
}
