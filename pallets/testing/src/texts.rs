// SPDX-License-Identifier: Apache-2.0

//! The texts of a source.

use std::collections::BTreeSet;

/// The texts in a source, without those in comments. The tests of `try_state` compare them with the messages they have
/// seen.
pub fn texts(source: &'static str) -> Vec<&'static str> {
	let code = source.lines().filter(|line| !line.trim_start().starts_with("//"));
	code.flat_map(|line| line.split('"').skip(1).step_by(2)).collect()
}

/// Check that tests have seen every message of the invariants in `sources`, none that is gone, and no two checks with the same.
///
/// # Panics
///
/// One of these does not hold.
pub fn assert_all_broken(
	sources: impl IntoIterator<Item = &'static str>,
	seen: impl IntoIterator<Item = &'static str>,
) {
	let messages: Vec<_> = sources.into_iter().flat_map(texts).collect();
	let seen: BTreeSet<_> = seen.into_iter().collect();
	assert_eq!(messages.iter().copied().collect::<BTreeSet<_>>(), seen);
	assert_eq!(messages.len(), seen.len(), "two checks say the same");
}
