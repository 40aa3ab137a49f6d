// SPDX-License-Identifier: Apache-2.0

//! Text that others wrote, made harmless; times and lines as people read them.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::{
	chain::event::{Item, Place},
	lexical::stamp,
};

/// Stands for a character that is not shown.
const HIDDEN: char = '\u{fffd}';

/// Text without characters that do something instead of being seen: controls (they move a terminal's cursor, and XML forbids
/// them), marks that turn the direction of writing, marks without width, and what is no character. White space becomes a
/// space.
pub fn plain(text: &str) -> String {
	text.chars()
		.map(|c| match c {
			'\t' | '\n' | '\r' | '\u{2028}' | '\u{2029}' => ' ',
			_ if c.is_control() => HIDDEN,
			'\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' => HIDDEN,
			'\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' => HIDDEN,
			'\u{e0000}'..='\u{e0fff}' => HIDDEN,
			_ if u32::from(c) & 0xfffe == 0xfffe => HIDDEN,
			_ => c,
		})
		.collect()
}

/// At most so many characters, the last of them an ellipsis where something is left out.
pub fn clip(text: &str, most: usize) -> String {
	if text.chars().count() <= most {
		return text.to_owned();
	}
	text.chars().take(most.saturating_sub(1)).chain(['…']).collect()
}

/// A moment at an offset of so many minutes, to the minute unless it has seconds: `2026-01-05 06:00 +08:00`.
pub fn when(millis: u64, offset: i16) -> String {
	let Some(text) = stamp(millis, offset) else { return "?".into() };
	let part = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
	let mut made = format!("{} {}", part(0, 10), part(11, 16));
	if part(17, 23) != "00.000" {
		made.push(':');
		made.push_str(part(17, 23).trim_end_matches('0').trim_end_matches('.'));
	}
	format!("{made} {}", text.get(23..).unwrap_or_default())
}

/// A place in a few words: `GLN 9521000000018`, with its extension after a slash.
pub fn place(of: &Place) -> String {
	match &of.extension {
		Some(extension) => plain(&format!("GLN {:013}/{extension}", of.gln)),
		None => format!("GLN {:013}", of.gln),
	}
}

/// The two halves of an item's name: `GTIN 09521000000025`, `serial S1`. An SSCC has only one.
pub fn halves(item: &Item) -> [String; 2] {
	match item {
		Item::Sgtin { gtin, serial } => [format!("GTIN {gtin:014}"), plain(&format!("serial {serial}"))],
		Item::Lgtin { gtin, lot } => [format!("GTIN {gtin:014}"), plain(&format!("lot {lot}"))],
		Item::Sscc { sscc } => [format!("SSCC {sscc:018}"), String::new()],
	}
}

/// Adds words to a text, as lines no wider than `width` columns of a terminal. The first line begins with `first`, the others
/// with `indent` spaces. A word that is wider than a line is cut into pieces.
pub fn wrapped(first: &str, text: &str, indent: usize, width: usize) -> String {
	let pad = " ".repeat(indent);
	let mut lines = Vec::new();
	let mut line = first.to_owned();
	let mut fresh = line.trim().is_empty() || line.ends_with(' ');
	for word in text.split(' ').filter(|word| !word.is_empty()) {
		let gap = usize::from(!fresh);
		if line.width() + gap + word.width() <= width {
			line.push_str(if fresh { "" } else { " " });
			line.push_str(word);
			fresh = false;
			continue;
		}
		if !fresh {
			lines.push(std::mem::replace(&mut line, pad.clone()));
		}
		for c in word.chars() {
			if line.width() + c.width().unwrap_or(0) > width {
				lines.push(std::mem::replace(&mut line, pad.clone()));
			}
			line.push(c);
		}
		fresh = false;
	}
	lines.push(line);
	lines.iter().map(|line| line.trim_end()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_show_no_character_that_does_something() {
		let hostile = "a\u{1b}[2Jb\u{202e}c\u{0}d\ne\u{200b}f\u{2066}g\u{ffff}h\u{85}i\u{e0041}";
		assert_eq!(
			plain(hostile),
			"a\u{fffd}[2Jb\u{fffd}c\u{fffd}d e\u{fffd}f\u{fffd}g\u{fffd}h\u{fffd}i\u{fffd}"
		);
		assert_eq!(plain("größer 净含量 👩‍🌾"), "größer 净含量 👩‍🌾");
	}

	#[test]
	fn should_write_seconds_only_where_there_are_any() {
		assert_eq!(when(1_767_592_800_000, 480), "2026-01-05 14:00 +08:00");
		assert_eq!(when(1_767_592_801_500, 0), "2026-01-05 06:00:01.5 +00:00");
		assert_eq!(when(u64::MAX, 0), "?");
	}

	#[test]
	fn should_break_lines_between_words_and_cut_words_that_are_too_wide() {
		assert_eq!(wrapped("ab  ", "cd efg hij", 2, 8), "ab  cd\n  efg\n  hij");
		assert_eq!(wrapped("ab  ", "cdefghijklmnop q", 2, 8), "ab  cdef\n  ghijkl\n  mnop q");
		// Two columns each.
		assert_eq!(wrapped("", "净含量净含量", 0, 7), "净含量\n净含量");
		assert_eq!(wrapped("ab", "", 0, 7), "ab");
	}

	#[test]
	fn should_say_where_text_was_clipped() {
		assert_eq!(clip("abcdef", 6), "abcdef");
		assert_eq!(clip("abcdefg", 6), "abcde…");
	}
}
