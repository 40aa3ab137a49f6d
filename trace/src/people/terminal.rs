// SPDX-License-Identifier: Apache-2.0

//! A history on a terminal, at most [`WIDTH`] columns wide.

use super::{
	story::Story,
	words::{plain, wrapped},
};
use crate::chain::history::standing as standing_of;

/// Columns of a line.
pub const WIDTH: usize = 100;

/// Where the words of an event begin: behind its time.
const INDENT: usize = 28;

/// What the item is now, one fact a line, with warnings in front.
pub fn standing(story: &Story<'_>) -> String {
	let mut made = String::new();
	for warning in story.warnings() {
		made.push_str(&wrapped("WARNING: ", &plain(&warning), 2, WIDTH));
		made.push('\n');
	}
	for line in story.standing.map(standing_of).unwrap_or_default().lines() {
		let text = line.trim_start();
		let indent = line.len() - text.len();
		made.push_str(&wrapped(&" ".repeat(indent), &plain(text), indent + 2, WIDTH));
		made.push('\n');
	}
	made
}

/// The events, each with its time, step, disposition, place and recorder in its first line, and what it did to the item in
/// those below.
pub fn timeline(story: &Story<'_>) -> String {
	let mut made = String::new();
	for step in story.steps() {
		let mut first = step.step.clone();
		if !step.disposition.is_empty() {
			first.push_str(&format!(" ({})", step.disposition));
		}
		if !step.location.is_empty() {
			first.push_str(&format!(" at {}", step.location));
		}
		if step.by != step.location {
			first.push_str(&format!(" by {}", step.by));
		}
		let mut lines = vec![wrapped(&format!("{:<INDENT$}", step.when), &first, INDENT, WIDTH)];
		let mut add = |text: &str| {
			lines.push(wrapped(&" ".repeat(INDENT), text, INDENT, WIDTH));
		};
		step.says.iter().chain(&step.papers).for_each(|text| add(text));
		if step.alarm {
			add("ALARM: sold before, a clone may be about");
		}
		if let Some(error) = &step.error {
			add(&format!("DECLARED WRONG: {error}"));
		}
		made.push_str(&lines.join("\n"));
		made.push('\n');
	}
	made
}
