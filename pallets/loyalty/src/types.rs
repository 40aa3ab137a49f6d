// SPDX-License-Identifier: Apache-2.0

//! Plain types that own their rules: what is counted of a product, and how loyal that makes its buyers.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use souk_primitives::{
	activity::RewardEra,
	loyalty::{LoyaltyRecent, LoyaltyTotals, LoyaltyView},
	Balance, OrderId,
};
use sp_runtime::{PerThing, Perbill};

/// Base units of SOUK in one unit of [`WindowSums::squares`]: a thousandth of a SOUK. The square of all SOUK there can ever be
/// then fits 128 bits.
pub const SQUARED_UNIT: Balance = 1_000_000_000;

/// A span of eras, numbered from the first era of the chain.
pub type Window = u32;

/// The window of an era, if windows are `length` eras long.
pub fn window_of(era: RewardEra, length: RewardEra) -> Window {
	era.checked_div(length).unwrap_or_default()
}

/// What is counted of a product in one window.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct WindowSums {
	/// The sums of its sales.
	pub totals: LoyaltyTotals,
	/// The number of buyers.
	pub buyers: u32,
	/// The number of these buyers who had bought the product in an earlier era.
	pub repeat_buyers: u32,
	/// The sum over eras of the square of an era's value, in [`SQUARED_UNIT`]s.
	pub squares: u128,
}

/// What the chain knows of a sale's buyer.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Seen {
	/// Whether it is the buyer's first sale of the window.
	pub first: bool,
	/// Whether the buyer bought the product in an earlier era.
	pub repeat: bool,
	/// Whether this sale is the first of the window that says so.
	pub turned: bool,
}

/// A buyer of a product in a window.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Visit {
	/// The era of the latest sale.
	pub last: RewardEra,
	/// Whether the buyer bought the product in an earlier era than that of its first sale in the window, or in two eras of
	/// the window.
	pub repeat: bool,
}

impl Visit {
	/// The visit after a sale in `era`, and what the chain then knows of the buyer. `now` is the buyer's row in the window,
	/// `before` says whether there is one in the window before.
	pub fn after(now: Option<Self>, before: bool, era: RewardEra) -> (Self, Seen) {
		let known = now.is_some_and(|visit| visit.repeat);
		let repeat = known || before || now.is_some_and(|visit| visit.last < era);
		let seen = Seen { first: now.is_none(), repeat, turned: repeat && !known };
		(Self { last: era, repeat }, seen)
	}
}

/// What the chain keeps of a product.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct ProductSales {
	/// The era of its first sale.
	pub since: RewardEra,
	/// The era of its latest sale.
	pub last: RewardEra,
	/// The order of its latest sale.
	pub order: OrderId,
	/// The value of its sales in the era of the latest one, in base units of SOUK.
	pub today: Balance,
	/// The window of the latest sale.
	pub window: Window,
	/// That window.
	pub now: WindowSums,
	/// The window before it.
	pub before: WindowSums,
	/// All sales.
	pub total: LoyaltyTotals,
}

/// An amount in [`SQUARED_UNIT`]s, rounded up, squared.
fn square(amount: Balance) -> u128 {
	let units = amount.div_ceil(SQUARED_UNIT);
	// A thousandth of a SOUK, 10²⁰ times: more than there is by far. A larger square only makes a product look less loyal.
	units.saturating_mul(units)
}

impl ProductSales {
	/// A product whose first sale is this order of this era.
	pub fn new(era: RewardEra, window: Window) -> Self {
		Self { since: era, last: era, window, ..Default::default() }
	}

	/// Both windows as they are in `window`.
	fn windows(&self, window: Window) -> (WindowSums, WindowSums) {
		match window.saturating_sub(self.window) {
			0 => (self.now, self.before),
			1 => (WindowSums::default(), self.now),
			_ => Default::default(),
		}
	}

	/// Count a sale of `value` base units of SOUK in an order that settles in `era`.
	///
	/// Money can pass through a sum again and again. A sum or a count that reached the largest number would stay there; 2¹²⁸
	/// base units take 10¹⁶ turnovers of all SOUK.
	pub fn note(&mut self, era: RewardEra, window: Window, order: OrderId, value: Balance, seen: Seen) {
		(self.now, self.before) = self.windows(window);
		self.window = window;
		let sold = self.total.orders > 0;
		let (new_order, new_era) = (!sold || self.order != order, !sold || self.last != era);
		let was = if new_era { 0 } else { self.today };
		self.today = was.saturating_add(value);
		(self.last, self.order) = (era, order);
		for totals in [&mut self.now.totals, &mut self.total] {
			totals.orders = totals.orders.saturating_add(new_order.into());
			totals.active_eras = totals.active_eras.saturating_add(new_era.into());
			totals.value = totals.value.saturating_add(value);
			if seen.repeat {
				totals.repeat_value = totals.repeat_value.saturating_add(value);
			}
		}
		let now = &mut self.now;
		now.buyers = now.buyers.saturating_add(seen.first.into());
		now.repeat_buyers = now.repeat_buyers.saturating_add(seen.turned.into());
		// The square of `was` is part of the sum, and that of more is no less.
		now.squares = now.squares.saturating_add(square(self.today)).saturating_sub(square(was));
	}

	/// Both windows together, as they are in `window`.
	pub fn recent(&self, window: Window) -> WindowSums {
		let (now, before) = self.windows(window);
		let (one, other) = (now.totals, before.totals);
		WindowSums {
			totals: LoyaltyTotals {
				orders: one.orders.saturating_add(other.orders),
				value: one.value.saturating_add(other.value),
				repeat_value: one.repeat_value.saturating_add(other.repeat_value),
				active_eras: one.active_eras.saturating_add(other.active_eras),
			},
			buyers: now.buyers.saturating_add(before.buyers),
			repeat_buyers: now.repeat_buyers.saturating_add(before.repeat_buyers),
			squares: now.squares.saturating_add(before.squares),
		}
	}

	/// By how much more a sale of the product weighs in `window`, at most `ceiling`: see [`WindowSums::factor`].
	pub fn factor(&self, window: Window, ceiling: Perbill, full_eras: u32) -> Perbill {
		self.recent(window).factor(ceiling, full_eras)
	}

	/// The product as clients see it in `window`.
	pub fn view(&self, window: Window, ceiling: Perbill, full_eras: u32) -> LoyaltyView {
		let recent = self.recent(window);
		LoyaltyView {
			factor: recent.factor(ceiling, full_eras),
			since: self.since,
			last: self.last,
			total: self.total,
			recent: LoyaltyRecent {
				totals: recent.totals,
				buyers: recent.buyers,
				repeat_buyers: recent.repeat_buyers,
			},
		}
	}
}

impl WindowSums {
	/// By how much more a sale weighs: `ceiling · R / max(V, √(Q · full_eras))`, rounded down, with `V` the value, `R` the
	/// part of it from buyers who came back, and `Q` the sum of the squares of the eras' values.
	///
	/// `V² / Q` is the number of eras over which the value is spread: `n` eras of the same value make it `n`, and eras that
	/// bring next to nothing add next to nothing. So the factor is the share of value from buyers who came back, times the
	/// root of the part that the spread is of `full_eras`, at most one. It is a quotient of two sums of money: whoever wants
	/// to move it has to move money like that of all real buyers.
	pub fn factor(&self, ceiling: Perbill, full_eras: u32) -> Perbill {
		let product = self.squares.saturating_mul(full_eras.into());
		// Rounded up, so that the factor is rounded down.
		let root = product.isqrt().saturating_add(1).saturating_mul(SQUARED_UNIT);
		let least = if self.squares == 0 { 0 } else { root };
		let part = part_of(self.totals.repeat_value, self.totals.value.max(least));
		Perbill::from_parts(ceiling.mul_floor(part.deconstruct()))
	}
}

/// The part that `amount` is of `all`, rounded down. Zero of nothing.
fn part_of(amount: Balance, all: Balance) -> Perbill {
	if all == 0 {
		return Perbill::zero();
	}
	Perbill::from_rational_with_rounding(amount.min(all), all, sp_runtime::Rounding::Down).unwrap_or_default()
}
