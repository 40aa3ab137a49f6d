// SPDX-License-Identifier: Apache-2.0

//! Products, quotients and powers with wide intermediates.

use crate::Balance;
use sp_arithmetic::{helpers_128bit::multiply_by_rational_with_rounding, Perbill, Rounding};

/// One, with the 120 binary places of [`power`].
const ONE: u128 = 1 << 120;

/// What [`power`] takes for zero: 2⁻¹⁰⁰.
const LEAST: u128 = 1 << 20;

/// How far [`power`] may be below the true power: 2⁻¹⁰⁸. It multiplies at most 64 times and loses less than two units of
/// its last place each time.
const ERROR: u128 = 1 << 12;

/// `⌊a · b / c⌋`; `None` where `c` is zero or the quotient does not fit.
pub(crate) const fn mul_div(a: u128, b: u128, c: u128) -> Option<u128> {
	multiply_by_rational_with_rounding(a, b, c, Rounding::Down)
}

/// `⌈a · b / c⌉`; `None` where `c` is zero or the quotient does not fit.
pub(crate) const fn mul_div_up(a: u128, b: u128, c: u128) -> Option<u128> {
	multiply_by_rational_with_rounding(a, b, c, Rounding::Up)
}

/// `partⁿ` with 120 binary places, rounded down, by squaring.
///
/// Never rises with `n` for parts up to 99 %: above 2⁻¹⁰⁰ neighbours are at least 2⁻¹⁰⁷ apart, which is more than the
/// error; below that it is zero and stays so.
pub(crate) fn power(part: Perbill, mut n: u32) -> u128 {
	// Every factor is at most one, so no product overflows; `unwrap_or_default` is never taken.
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

/// `amount · partⁿ`, rounded down or up. Exact where the power is a fraction of 128-bit numbers, which 3/4 is up to its
/// 63rd power and 9/10 up to its 38th; else off by no more than 2⁻¹⁰⁸ of `amount` in the direction of the rounding.
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
		// A power is below one here, hence so is the sum; were it not, `amount` bounds it.
		_ => mul_div_up(amount, power.saturating_add(ERROR), ONE).unwrap_or(amount).min(amount),
	}
}

/// `partⁿ` in lowest terms, where it fits.
fn exact_power(part: Perbill, n: u32) -> Option<(u128, u128)> {
	let (mut a, mut b) = (part.deconstruct(), 1_000_000_000u32);
	while a != 0 {
		(a, b) = (b.checked_rem(a)?, a);
	}
	// `b` is the greatest common divisor, never zero.
	let numerator = part.deconstruct().checked_div(b)?;
	let denominator = 1_000_000_000u32.checked_div(b)?;
	Some((u128::from(numerator).checked_pow(n)?, u128::from(denominator).checked_pow(n)?))
}

#[cfg(test)]
mod tests;
