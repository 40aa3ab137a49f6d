// SPDX-License-Identifier: Apache-2.0

//! What is said of a handful of measurements: the median, quantiles, and how sure the median is.

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// How often the bootstrap draws.
const DRAWS: usize = 10_000;

/// The value below which a part of the values lie, between neighbours in proportion. `None` of no values.
pub fn quantile(values: &[f64], part: f64) -> Option<f64> {
	let mut sorted = values.to_vec();
	sorted.sort_unstable_by(f64::total_cmp);
	let last = sorted.len().checked_sub(1)?;
	let place = part.clamp(0.0, 1.0) * last as f64;
	let (low, high) = (place.floor() as usize, place.ceil() as usize);
	Some(sorted[low] + (sorted[high] - sorted[low]) * (place - low as f64))
}

/// The median. `None` of no values.
pub fn median(values: &[f64]) -> Option<f64> {
	quantile(values, 0.5)
}

/// A median, and the interval in which 95 % of the medians lie that the same measurements could have had.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
	/// The median.
	pub median: f64,
	/// The lower end.
	pub low: f64,
	/// The upper end.
	pub high: f64,
}

/// The median of the values with its bootstrap interval. The draws follow from `seed`. `None` of no values.
pub fn estimate(values: &[f64], seed: u64) -> Option<Estimate> {
	let middle = median(values)?;
	let mut random = ChaCha8Rng::seed_from_u64(seed);
	let mut drawn = vec![0.0; values.len()];
	let medians: Vec<f64> = (0..DRAWS)
		.filter_map(|_| {
			for slot in &mut drawn {
				*slot = values[random.random_range(0..values.len())];
			}
			median(&drawn)
		})
		.collect();
	Some(Estimate { median: middle, low: quantile(&medians, 0.025)?, high: quantile(&medians, 0.975)? })
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_take_the_middle_when_values_are_odd_even_or_none() {
		assert_eq!(median(&[3.0, 1.0, 2.0]), Some(2.0));
		assert_eq!(median(&[4.0, 1.0, 2.0, 3.0]), Some(2.5));
		assert_eq!(median(&[7.0]), Some(7.0));
		assert_eq!(median(&[]), None);
		assert_eq!(estimate(&[], 1), None);
	}

	#[test]
	fn should_lie_between_neighbours_when_a_quantile_is_asked() {
		let values = [10.0, 20.0, 30.0, 40.0, 50.0];
		assert_eq!(quantile(&values, 0.0), Some(10.0));
		assert_eq!(quantile(&values, 1.0), Some(50.0));
		assert_eq!(quantile(&values, 0.99), Some(49.6));
	}

	#[test]
	fn should_have_no_width_when_all_values_are_equal() {
		assert_eq!(estimate(&[2.0; 10], 1), Some(Estimate { median: 2.0, low: 2.0, high: 2.0 }));
	}

	#[test]
	fn should_hold_the_median_and_be_narrower_than_the_range_when_values_scatter() {
		let values: Vec<f64> = (0..21).map(f64::from).collect();
		let Estimate { median, low, high } = estimate(&values, 7).expect("there are values");
		assert_eq!(median, 10.0);
		assert!(low < median && median < high, "{low} {high}");
		assert!(low > 0.0 && high < 20.0, "{low} {high}");
		// The draws follow from the seed.
		assert_eq!(estimate(&values, 7), estimate(&values, 7));
	}

	/// Of many samples of a known distribution, the interval misses the true median about one time in twenty.
	#[test]
	fn should_cover_the_true_median_about_nineteen_times_in_twenty() {
		let mut random = ChaCha8Rng::seed_from_u64(3);
		let covered = (0..100)
			.filter(|round| {
				let sample: Vec<f64> = (0..25).map(|_| random.random::<f64>()).collect();
				let Estimate { low, high, .. } = estimate(&sample, *round).expect("there are values");
				low <= 0.5 && 0.5 <= high
			})
			.count();
		assert!((86..=100).contains(&covered), "{covered} of 100");
	}
}
