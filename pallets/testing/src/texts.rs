// SPDX-License-Identifier: Apache-2.0

//! The texts of a source.

/// The texts in a source, without those in comments. The tests of `try_state` compare them with the messages they have
/// seen.
pub fn texts(source: &'static str) -> Vec<&'static str> {
	let code = source.lines().filter(|line| !line.trim_start().starts_with("//"));
	code.flat_map(|line| line.split('"').skip(1).step_by(2)).collect()
}
