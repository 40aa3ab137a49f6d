// SPDX-License-Identifier: Apache-2.0

//! BizPower (坪效比): how well a shop turns space and staff into distinct customers (product decision 6, seed S2-05).
//!
//! ```text
//!      w_new · U_new · N / V  +  w_rep · U_rep · N / V  +  w_ext · U_ext · N_ext / V_ext
//! BP = ───────────────────────────────────────────────────────────────────────────────────
//!                              area · rent  +  staff · wage
//! ```
//!
//! The white paper prints the fraction upside down and leaves `U_ext` out of the third term. This is the form that its
//! text describes. BizPower rises with customers and with orders, and falls with the value of an order and with cost.
//! So many people who buy a little count for more than one who buys much.
//!
//! # Two floors, a limit and a fee
//!
//! - `N / V` has no upper end: one order of one base unit would outweigh a city. An order counts for at least
//!   [`BizPowerTerms::least_ticket`] in the denominator, so `N / V` never exceeds `1 / least_ticket`. Nor do many tiny
//!   tickets outweigh usual ones, if the least ticket is the usual one.
//! - A shop that declares neither space nor staff would divide by zero, and a shop that declares one square metre would
//!   outweigh all shops that tell the truth. A shop's cost counts for at least [`BizPowerTerms::least_cost`]. If that is
//!   zero too, a shop without cost has a BizPower of zero: declaring nothing must never pay more than declaring something.
//! - `N` and `V` are of the orders in the shop. Orders away from it are in `N_ext` and `V_ext` alone.
//! - The result has the dimension one over money squared. Only shops measured in the same money can be compared.
//! - An order costs its shop a [`fee`] before it counts. Each order pays for the least ticket at least, so `F` of fees buy at
//!   most `F · money / (rate · least_ticket)` customers, and BizPower is at most in proportion to `F`.

use crate::{
	fixed::{mul_div, mul_div_up},
	Balance,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_arithmetic::Perbill;

/// A BizPower of one: the results have 18 decimals.
pub const ONE: u128 = 1_000_000_000_000_000_000;

/// The most BizPower a shop can have: 10⁹. The sum over 2³² shops fits 128 bits.
pub const MAX_BIZPOWER: u128 = 1_000_000_000 * ONE;

/// What a shop sold in an era.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub struct Sales {
	/// N: the number of orders in the shop, without those away from it.
	pub orders: u32,
	/// V: the value of these orders, in base units.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
	pub value: Balance,
	/// U_new: the number of distinct customers who bought here for the first time.
	pub new_customers: u32,
	/// U_rep: the number of distinct customers who had bought here before.
	pub returning_customers: u32,
	/// U_ext: the number of distinct customers who bought away from the shop (外销).
	pub external_customers: u32,
	/// N_ext: the number of orders away from the shop.
	pub external_orders: u32,
	/// V_ext: the value of the orders away from the shop, in base units.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
	pub external_value: Balance,
}

/// What a shop has that costs.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub struct Premises {
	/// Floor area, in the unit the rent is given for.
	pub area: u32,
	/// The number of people who work there.
	pub staff: u32,
}

/// The numbers by which the network measures every shop.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub struct BizPowerTerms {
	/// The weight of new customers.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
	pub new: Perbill,
	/// The weight of returning customers.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
	pub returning: Perbill,
	/// The weight of external customers.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
	pub external: Perbill,
	/// Rent of one unit of area for an era, in base units.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
	pub rent: Balance,
	/// Wage of one person for an era, in base units.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
	pub wage: Balance,
	/// The least a shop's cost counts for in an era, in base units.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
	pub least_cost: Balance,
	/// The least an order's value counts for, in base units.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
	pub least_ticket: Balance,
	/// The base units in one unit of money: 10¹² for SOUK and TIME. Values and costs are taken in units of money. In
	/// base units a quotient by two of them would be zero within 18 decimals.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
	pub money: Balance,
}

impl BizPowerTerms {
	/// Whether the weights sum to 100 % and there is a unit of money.
	pub fn is_valid(&self) -> bool {
		let weights = [self.new, self.returning, self.external]
			.iter()
			.fold(0u64, |sum, weight| sum.saturating_add(u64::from(weight.deconstruct())));
		weights == 1_000_000_000 && self.money > 0
	}

	/// The cost of premises in an era, in base units, at least [`Self::least_cost`]. `Balance::MAX` if it does not fit,
	/// which gives a BizPower of zero.
	pub fn cost(&self, premises: &Premises) -> Balance {
		let area = Balance::from(premises.area).saturating_mul(self.rent);
		let staff = Balance::from(premises.staff).saturating_mul(self.wage);
		area.saturating_add(staff).max(self.least_cost)
	}

	/// The BizPower of a shop, with 18 decimals, rounded down, at most [`MAX_BIZPOWER`].
	///
	/// A term with a value of zero is zero, and a cost of zero makes the result zero. At equal value the result never
	/// falls when customers or orders rise. At equal customers and orders it never rises with value (above zero) or
	/// with cost.
	pub fn bizpower(&self, sales: &Sales, premises: &Premises) -> u128 {
		let cost = self.cost(premises);
		// At most 2³⁰ · 2³² + 2³⁰ · 2³² < 2⁶³.
		let inside = weigh(self.new, sales.new_customers)
			.saturating_add(weigh(self.returning, sales.returning_customers));
		let outside = weigh(self.external, sales.external_customers);
		let inside = self.term(inside, sales.orders, sales.value);
		let outside = self.term(outside, sales.external_orders, sales.external_value);
		if cost == 0 {
			return 0;
		}
		// Each term is below 2¹²⁷, so the sum fits. A quotient that does not fit is beyond the bound.
		let customers = inside.saturating_add(outside);
		mul_div(customers, self.money, cost).unwrap_or(MAX_BIZPOWER).min(MAX_BIZPOWER)
	}

	/// `customers · orders / value` in units of money, with 18 decimals, less than 2¹²⁷. Zero if the value is zero.
	fn term(&self, customers: u128, orders: u32, value: Balance) -> u128 {
		const MOST: u128 = (1 << 127) - 1;
		if value == 0 {
			return 0;
		}
		let orders = u128::from(orders);
		let value = value.max(orders.saturating_mul(self.least_ticket));
		// `customers` is in billionths, and another billion makes 18 decimals. 2⁶³ · 2³² = 2⁹⁵ fits. A quotient that
		// does not fit is beyond any bound, so stopping at the bound keeps the order of shops.
		let product = customers.saturating_mul(orders);
		let money = self.money.saturating_mul(1_000_000_000);
		mul_div(product, money, value).unwrap_or(MOST).min(MOST)
	}
}

/// A number of customers times a weight, in billionths of a customer.
fn weigh(weight: Perbill, customers: u32) -> u128 {
	// 2³⁰ · 2³² fits.
	u128::from(weight.deconstruct()).saturating_mul(u128::from(customers))
}

/// What a shop pays for an order to count, in base units of the money fees are paid in: `rate` for each unit of money,
/// rounded up. The order pays for `least_ticket` at least, and never less than one base unit. `None` if it does not fit, or
/// if there is no unit of money.
///
/// Values and `money` are in base units of the money of orders: 100 cents to a dollar.
pub fn fee(value: Balance, least_ticket: Balance, rate: Balance, money: Balance) -> Option<Balance> {
	mul_div_up(value.max(least_ticket), rate, money).map(|fee| fee.max(1))
}

/// Sales by area (坪效), which BizPower improves on: base units per unit of area, rounded down, and zero without area.
/// For comparison only (seed S2-06).
pub fn sales_by_area(sales: &Sales, premises: &Premises) -> Balance {
	sales.value.saturating_add(sales.external_value).checked_div(premises.area.into()).unwrap_or_default()
}

/// The part of `pot` that belongs to the BizPower of one shop among all, rounded down. Zero if `all` is zero.
pub fn share(pot: Balance, bizpower: u128, all: u128) -> Balance {
	mul_div(pot, bizpower.min(all), all).unwrap_or_default()
}

#[cfg(test)]
mod tests;
