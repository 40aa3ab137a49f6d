// SPDX-License-Identifier: Apache-2.0

//! Products, quotients and powers with wide intermediates.

use crate::Balance;
use sp_arithmetic::{helpers_128bit::multiply_by_rational_with_rounding, Perbill, Rounding};

/// One, with the 120 binary places of [`power`].
const ONE: u128 = 1 << 120;

/// [`power`] takes anything below this for zero: 2⁻¹⁰⁰.
const LEAST: u128 = 1 << 20;

/// The most by which [`power`] may be below the true power: 2⁻¹⁰⁸. It multiplies at most 64 times, and each time loses
/// less than two units of its last place.
const ERROR: u128 = 1 << 12;

/// `⌊a · b / c⌋`. `None` if `c` is zero or the quotient does not fit.
pub(crate) const fn mul_div(a: u128, b: u128, c: u128) -> Option<u128> {
	multiply_by_rational_with_rounding(a, b, c, Rounding::Down)
}

/// `⌈a · b / c⌉`. `None` if `c` is zero or the quotient does not fit.
pub(crate) const fn mul_div_up(a: u128, b: u128, c: u128) -> Option<u128> {
	multiply_by_rational_with_rounding(a, b, c, Rounding::Up)
}

/// `partⁿ` with 120 binary places, rounded down, by squaring.
///
/// For parts up to 99 % it never rises with `n`. Above 2⁻¹⁰⁰ neighbours are at least 2⁻¹⁰⁷ apart, which is more than
/// the error. Below 2⁻¹⁰⁰ it is zero and stays zero.
pub(crate) fn power(part: Perbill, mut n: u32) -> u128 {
	// Every factor is at most one, so no product overflows and no default is taken.
	let mut square = mul_div(ONE, part.deconstruct().into(), 1_000_000_000).unwrap_or_default();
	let mut product = ONE;
	while n > 0 && product > 0 {
		if n & 1 == 1 {
			product = mul_div(product, square, ONE).unwrap_or_default();
		}
		square = mul_div(square, square, ONE).unwrap_or_default();
		n >>= 1;
	}
	if product < LEAST {
		return 0;
	}
	product
}

/// `amount · partⁿ`, rounded down or up. Exact if the power is a fraction of 128-bit numbers: for 3/4 up to its 63rd
/// power, for 9/10 up to its 38th. Otherwise off by at most 2⁻¹⁰⁸ of `amount` in the direction of the rounding.
///
/// For parts up to 99 % it never rises with `n`.
pub(crate) fn decayed(amount: Balance, part: Perbill, n: u32, rounding: Rounding) -> Balance {
	if let Some((numerator, denominator)) = exact_power(part, n) {
		// At most `amount`, so it fits.
		return multiply_by_rational_with_rounding(amount, numerator, denominator, rounding)
			.unwrap_or(amount);
	}
	let power = power(part, n);
	match rounding {
		Rounding::Down => mul_div(amount, power, ONE).unwrap_or_default(),
		// The power is below one here, and so is the sum. If it were not, `amount` would bound the result.
		_ => mul_div_up(amount, power.saturating_add(ERROR), ONE).unwrap_or(amount).min(amount),
	}
}

/// `partⁿ` in lowest terms. `None` if it does not fit.
fn exact_power(part: Perbill, n: u32) -> Option<(u128, u128)> {
	let (mut a, mut b) = (part.deconstruct(), 1_000_000_000u32);
	while a != 0 {
		(a, b) = (b.checked_rem(a)?, a);
	}
	// `b` is the greatest common divisor. It is never zero.
	let numerator = part.deconstruct().checked_div(b)?;
	let denominator = 1_000_000_000u32.checked_div(b)?;
	Some((u128::from(numerator).checked_pow(n)?, u128::from(denominator).checked_pow(n)?))
}

#[cfg(test)]
mod tests;
