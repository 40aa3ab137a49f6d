// SPDX-License-Identifier: Apache-2.0

//! A small seeded generator, so that a failing case is named by its seed alone.

/// SplitMix64.
pub struct Random(u64);

impl Random {
	pub fn new(seed: u64) -> Self {
		Random(seed)
	}

	pub fn next(&mut self) -> u64 {
		self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
		let mut mixed = self.0;
		mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
		mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
		mixed ^ (mixed >> 31)
	}

	/// 0 to `bound - 1`.
	pub fn below(&mut self, bound: u64) -> u64 {
		self.next() % bound
	}

	/// `low` to `high`, both included.
	pub fn between(&mut self, low: u64, high: u64) -> u64 {
		low + self.below(high - low + 1)
	}

	/// True `percent` times out of a hundred.
	pub fn chance(&mut self, percent: u64) -> bool {
		self.below(100) < percent
	}

	pub fn pick<'t, T: ?Sized>(&mut self, from: &[&'t T]) -> &'t T {
		from[self.below(from.len() as u64) as usize]
	}

	pub fn digits(&mut self, count: usize) -> String {
		(0..count).map(|_| char::from(b'0' + self.below(10) as u8)).collect()
	}

	pub fn shuffle<T>(&mut self, list: &mut [T]) {
		for at in (1..list.len()).rev() {
			list.swap(at, self.below(at as u64 + 1) as usize);
		}
	}
}
