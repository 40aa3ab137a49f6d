// SPDX-License-Identifier: Apache-2.0

//! How single values read: white space, numbers, times.
//!
//! The standard hash was first computed by a Python program, and what that program's language calls a space, a digit
//! or a number is now part of what everybody's hashes depend on. Those rules are kept here, in one place.

use std::borrow::Cow;

/// First code point of each run of ten decimal digits (Unicode 14, general category Nd).
const DECIMAL_ZEROS: [u32; 66] = [
	0x0030, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66,
	0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50,
	0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30,
	0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x11730, 0x118E0,
	0x11950, 0x11C50, 0x11D50, 0x11DA0, 0x16A60, 0x16AC0, 0x16B50, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC,
	0x1D7F6, 0x1E140, 0x1E2F0, 0x1E950, 0x1FBF0,
];

/// The value of a decimal digit of any script, 0 to 9.
pub fn decimal_digit(c: char) -> Option<u32> {
	if c.is_ascii() {
		return c.to_digit(10);
	}
	let code = u32::from(c);
	let after = DECIMAL_ZEROS.partition_point(|zero| *zero <= code);
	let zero = DECIMAL_ZEROS.get(after.checked_sub(1)?)?;
	Some(code - zero).filter(|digit| *digit < 10)
}

/// White space: Unicode's, and the four separators U+001C to U+001F.
pub fn is_space(c: char) -> bool {
	c.is_whitespace() || ('\u{1c}'..='\u{1f}').contains(&c)
}

/// The text without white space at either end.
pub fn strip(text: &str) -> &str {
	text.trim_matches(is_space)
}

/// Reads a number as binary64, or nothing when the text is no number.
///
/// A sign, digits of any script, single underscores between digits, a fraction, an exponent; also `inf`, `infinity`
/// and `nan`.
pub fn read_number(text: &str) -> Option<f64> {
	// Most text is none, and says so with its first character.
	if text.bytes().next().is_some_and(|first| first.is_ascii() && !may_begin_a_number(first)) {
		return None;
	}
	if text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte)) {
		return text.parse().ok();
	}
	let mut plain = String::with_capacity(text.len());
	for c in text.chars() {
		match decimal_digit(c) {
			Some(digit) => plain.push(char::from_digit(digit, 10)?),
			None if c.is_ascii() => plain.push(c),
			None => return None,
		}
	}
	let mut bare = String::with_capacity(plain.len());
	let mut before = None;
	let mut rest = plain.chars().peekable();
	while let Some(c) = rest.next() {
		if c == '_' {
			let between = |side: Option<char>| side.is_some_and(|c| c.is_ascii_digit());
			if !between(before) || !between(rest.peek().copied()) {
				return None;
			}
		} else {
			bare.push(c);
		}
		before = Some(c);
	}
	bare.parse().ok()
}

/// Digits, signs, a point, and the letters of `inf` and `nan`.
fn may_begin_a_number(first: u8) -> bool {
	first.is_ascii_digit() || b"+-.iInN".contains(&first)
}

/// A number in its canonical form (no leading or trailing zeros, no `+`), or nothing when the text is no finite number.
pub fn canonical_number(text: &str) -> Option<String> {
	let number = read_number(text).filter(|number| number.is_finite())?;
	Some(if number.fract() == 0.0 { whole(number) } else { shortest(number) })
}

/// How a JSON number literal reads as text before it is canonicalised: integers digit by digit, everything else as
/// the shortest decimal that reads back as the same binary64.
pub fn literal_text(literal: &str) -> Cow<'_, str> {
	if !literal.contains(['.', 'e', 'E']) {
		return if literal == "-0" { "0".into() } else { literal.into() };
	}
	// Beyond binary64 a number stays as the JSON parser has it.
	let number = literal.parse().ok().filter(|number: &f64| number.is_finite());
	number.map_or(literal.into(), |number| shortest(number).into())
}

/// A decimal number without needless digits and without an exponent, exactly: no digit is rounded away. Nothing when the
/// text is no decimal number, or one of more than 400 digits.
pub fn exact_number(text: &str) -> Option<String> {
	let (negative, rest) = match text.as_bytes().first()? {
		b'-' => (true, text.get(1..)?),
		b'+' => (false, text.get(1..)?),
		_ => (false, text),
	};
	let (mantissa, exponent) = match rest.find(['e', 'E']) {
		Some(at) => (rest.get(..at)?, rest.get(at + 1..)?.parse::<i64>().ok()?),
		None => (rest, 0),
	};
	let (before, after) = mantissa.split_once('.').unwrap_or((mantissa, ""));
	let digits = [before, after].concat();
	if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
		return None;
	}
	// Where the point stands among the digits that count.
	let zeros = digits.len() - digits.trim_start_matches('0').len();
	let digits = digits.trim_matches('0');
	if digits.is_empty() {
		return Some("0".into());
	}
	let point = i64::try_from(before.len()).ok()?.checked_sub(i64::try_from(zeros).ok()?)?;
	let point = point.checked_add(exponent)?;
	let count = i64::try_from(digits.len()).ok()?;
	if count.max(point).max(count - point) > MOST_DIGITS {
		return None;
	}
	let sign = if negative { "-" } else { "" };
	let fill = |zeros: i64| "0".repeat(usize::try_from(zeros).unwrap_or_default());
	Some(if point <= 0 {
		format!("{sign}0.{}{digits}", fill(-point))
	} else if point >= count {
		format!("{sign}{digits}{}", fill(point - count))
	} else {
		let (whole, fraction) = digits.split_at_checked(usize::try_from(point).ok()?)?;
		format!("{sign}{whole}.{fraction}")
	})
}

/// The most digits of a number that is written out.
const MOST_DIGITS: i64 = 400;

/// All digits of a whole number.
fn whole(number: f64) -> String {
	// Negative zero has no sign here.
	if number == 0.0 {
		"0".into()
	} else {
		format!("{number:.0}")
	}
}

/// The shortest decimal of a finite binary64: positional between 1e-4 and 1e16, else with an exponent of two digits or more.
fn shortest(number: f64) -> String {
	let scientific = format!("{number:e}");
	let Some((digits, exponent)) = scientific.split_once('e') else { return scientific };
	let exponent: i32 = exponent.parse().unwrap_or_default();
	if (-4..16).contains(&exponent) {
		let positional = format!("{number}");
		return if positional.contains('.') { positional } else { positional + ".0" };
	}
	let sign = if exponent < 0 { '-' } else { '+' };
	format!("{digits}e{sign}{:02}", exponent.abs())
}

/// A moment as read from text: civil fields, microseconds, and the offset if there was one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
	/// Days since 1970-01-01, of the local date.
	days: i64,
	/// Microseconds since local midnight.
	micros: i64,
	/// Minutes east of UTC; none when the text has no offset.
	pub offset: Option<i64>,
}

const DAY_MILLIS: i64 = 86_400_000;

impl Moment {
	/// Reads `YYYY-MM-DD`, then optionally `T`, `t` or spaces, a time of day with or without seconds and fraction, and
	/// `Z`, `UTC`, `GMT` or an offset. Wider than RFC 3339, which [`Moment::read_rfc3339`] keeps to.
	///
	/// Digits after the sixth of the fraction are cut off. Leap seconds and hour 24 are not read.
	pub fn read(text: &str) -> Option<Self> {
		let mut scan = Scan(text);
		let days = scan.date()?;
		if scan.0.is_empty() {
			return Some(Moment { days, micros: 0, offset: None });
		}
		if !scan.take(&['T', 't']) {
			scan.skip_spaces().then_some(())?;
		}
		let micros = scan.time(false)?;
		scan.skip_spaces();
		let offset = if scan.0.is_empty() { None } else { Some(scan.offset(false)?) };
		Some(Moment { days, micros, offset })
	}

	/// Reads an RFC 3339 `date-time`, the form EPCIS asks for: seconds and an offset are mandatory.
	pub fn read_rfc3339(text: &str) -> Option<Self> {
		let mut scan = Scan(text);
		let days = scan.date()?;
		scan.take(&['T', 't']).then_some(())?;
		let micros = scan.time(true)?;
		let offset = scan.offset(true)?;
		Some(Moment { days, micros, offset: Some(offset) })
	}

	/// In UTC, rounded to milliseconds (halves to the even one), as `YYYY-MM-DDTHH:MM:SS.mmmZ`. A moment without an
	/// offset counts as UTC. Nothing when the year leaves 1 to 9999.
	pub fn canonical(&self) -> Option<String> {
		written(self.unix_millis()).map(|text| text + "Z")
	}

	/// As [`Self::canonical`], but half a millisecond goes up: what the standard's text says since 2.1.
	pub fn canonical_half_up(&self) -> Option<String> {
		written(self.unix_millis_half_up()).map(|text| text + "Z")
	}

	/// Milliseconds since 1970-01-01T00:00:00Z, half a millisecond up.
	pub fn unix_millis_half_up(&self) -> i64 {
		let micros = self.micros - self.offset.unwrap_or(0) * 60_000_000;
		self.days * DAY_MILLIS + (micros + 500).div_euclid(1000)
	}

	/// Milliseconds since 1970-01-01T00:00:00Z, rounded as in the canonical form.
	pub fn unix_millis(&self) -> i64 {
		let micros = self.micros - self.offset.unwrap_or(0) * 60_000_000;
		let (quotient, rest) = (micros.div_euclid(1000), micros.rem_euclid(1000));
		let up = rest > 500 || (rest == 500 && quotient.rem_euclid(2) == 1);
		self.days * DAY_MILLIS + quotient + i64::from(up)
	}
}

/// `YYYY-MM-DDTHH:MM:SS.mmm` of milliseconds since 1970, without offset. Nothing when the year leaves 1 to 9999.
fn written(millis: i64) -> Option<String> {
	let (year, month, day) = civil(millis.div_euclid(DAY_MILLIS));
	let of_day = millis.rem_euclid(DAY_MILLIS);
	let (hour, minute) = (of_day / 3_600_000, of_day / 60_000 % 60);
	let (second, milli) = (of_day / 1000 % 60, of_day % 1000);
	(1..=9999)
		.contains(&year)
		.then(|| format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{milli:03}"))
}

/// Milliseconds since 1970 as the local time at an offset of so many minutes east, with the offset: RFC 3339.
pub fn local_time(millis: i64, offset: i64) -> Option<String> {
	Some(written(millis.checked_add(offset * 60_000)?)? + &offset_text(offset))
}

/// Milliseconds since 1970 at an offset of so many minutes east, as machines read it: RFC 3339. Nothing beyond the year 9999.
pub fn stamp(millis: u64, offset: i16) -> Option<String> {
	i64::try_from(millis).ok().and_then(|millis| local_time(millis, i64::from(offset)))
}

/// Minutes east of UTC as `+HH:MM`.
pub fn offset_text(minutes: i64) -> String {
	let sign = if minutes < 0 { '-' } else { '+' };
	format!("{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
}

/// `+HH:MM` as minutes east of UTC.
pub fn read_offset(text: &str) -> Option<i64> {
	Scan(text).offset(true)
}

/// What is left to read of a time.
struct Scan<'a>(&'a str);

impl Scan<'_> {
	fn take(&mut self, any: &[char]) -> bool {
		match self.0.strip_prefix(any) {
			Some(rest) => {
				self.0 = rest;
				true
			},
			None => false,
		}
	}

	fn skip_spaces(&mut self) -> bool {
		let rest = self.0.trim_start_matches(' ');
		let skipped = rest.len() < self.0.len();
		self.0 = rest;
		skipped
	}

	/// Exactly `count` ASCII digits.
	fn digits(&mut self, count: usize) -> Option<i64> {
		let (digits, rest) = self.0.split_at_checked(count)?;
		digits.bytes().all(|b| b.is_ascii_digit()).then_some(())?;
		self.0 = rest;
		digits.parse().ok()
	}

	/// Days since 1970-01-01.
	fn date(&mut self) -> Option<i64> {
		let year = self.digits(4)?;
		self.take(&['-']).then_some(())?;
		let month = self.digits(2)?;
		self.take(&['-']).then_some(())?;
		let day = self.digits(2)?;
		let valid = year >= 1 && (1..=12).contains(&month) && day >= 1 && day <= days_in_month(year, month);
		valid.then(|| days_from_civil(year, month, day))
	}

	fn time(&mut self, strict: bool) -> Option<i64> {
		let hour = self.digits(2)?;
		self.take(&[':']).then_some(())?;
		let minute = self.digits(2)?;
		let mut second = 0;
		let mut micros = 0;
		if strict || self.0.starts_with(':') {
			self.take(&[':']).then_some(())?;
			second = self.digits(2)?;
			if self.take(if strict { &['.'] } else { &['.', ','] }) {
				let end = self.0.find(|c: char| !c.is_ascii_digit()).unwrap_or(self.0.len());
				let (fraction, rest) = self.0.split_at_checked(end)?;
				self.0 = rest;
				if fraction.is_empty() {
					return None;
				}
				let six: String = fraction.chars().chain("000000".chars()).take(6).collect();
				micros = six.parse().ok()?;
			}
		}
		let valid = hour < 24 && minute < 60 && second < 60;
		valid.then_some((hour * 3600 + minute * 60 + second) * 1_000_000 + micros)
	}

	/// Minutes east of UTC; the text must end with the offset.
	fn offset(&mut self, strict: bool) -> Option<i64> {
		if self.take(&['Z', 'z']) {
			return self.0.is_empty().then_some(0);
		}
		if !strict && ["UTC", "GMT"].contains(&self.0) {
			return Some(0);
		}
		let west = self.0.starts_with('-');
		self.take(&['+', '-']).then_some(())?;
		let hours = self.digits(2)?;
		let minutes = if strict || self.take(&[':']) {
			if strict {
				self.take(&[':']).then_some(())?;
			}
			self.digits(2)?
		} else if self.0.is_empty() {
			0
		} else {
			self.digits(2)?
		};
		let total = hours * 60 + minutes;
		let valid = self.0.is_empty() && if strict { hours < 24 && minutes < 60 } else { total < 24 * 60 };
		valid.then_some(if west { -total } else { total })
	}
}

fn is_leap(year: i64) -> bool {
	year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn days_in_month(year: i64, month: i64) -> i64 {
	match month {
		2 => 28 + i64::from(is_leap(year)),
		4 | 6 | 9 | 11 => 30,
		_ => 31,
	}
}

/// Days from 1970-01-01 in the proleptic Gregorian calendar, counting years from March so that leap days come last.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
	let year = if month <= 2 { year - 1 } else { year };
	let era = year.div_euclid(400);
	let of_era = year.rem_euclid(400);
	let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
	era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The inverse of [`days_from_civil`].
fn civil(days: i64) -> (i64, i64, i64) {
	let days = days + 719_468;
	let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
	let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
	let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
	let shifted = (5 * of_year + 2) / 153;
	let day = of_year - (153 * shifted + 2) / 5 + 1;
	let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
	(era * 400 + year_of_era + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_canonicalise_when_text_is_a_number() {
		for (text, canonical) in [
			("200.0", "200"),
			("+007", "7"),
			("-0.0", "0"),
			("1e3", "1000"),
			("1e23", "99999999999999991611392"),
			("0.00001", "1e-05"),
			("0.000100", "0.0001"),
			("1_000", "1000"),
			("26.20", "26.2"),
			("\u{0661}\u{0662}", "12"),
		] {
			assert_eq!(canonical_number(text).as_deref(), Some(canonical), "{text}");
		}
	}

	#[test]
	fn should_leave_alone_when_text_is_no_finite_number() {
		for text in ["", "1 2", "_1", "1_", "1__0", "inf", "nan", "1e400", "0x10", "\u{00b2}"] {
			assert_eq!(canonical_number(text), None, "{text}");
		}
	}

	#[test]
	fn should_keep_every_digit_when_a_number_is_exact() {
		for (text, exact) in [
			("195212300000000014", "195212300000000014"),
			("195212300000000007", "195212300000000007"),
			("0.10000000000000000001", "0.10000000000000000001"),
			("+007.50", "7.5"),
			("-0.0", "0"),
			("1e3", "1000"),
			("12.5E-4", "0.00125"),
			("120e-1", "12"),
			("1.50e1", "15"),
			(".5", "0.5"),
			("5.", "5"),
			("0.0e99999", "0"),
		] {
			assert_eq!(exact_number(text).as_deref(), Some(exact), "{text}");
		}
		for text in
			["", "-", ".", "e5", "1_000", "1e", "1e400", "1e-401", "1e99999999999999999999", "inf", "1 "]
		{
			assert_eq!(exact_number(text), None, "{text}");
		}
	}

	#[test]
	fn should_round_up_when_half_a_millisecond_is_left() {
		for (text, even, up) in [
			("2026-05-04T07:30:00.1425Z", "142", "143"),
			("2026-05-04T07:30:00.1415Z", "142", "142"),
			("2026-05-04T07:30:00.1424999Z", "142", "142"),
			("2026-05-04T07:30:00.14250000001Z", "142", "143"),
		] {
			let moment = Moment::read(text).unwrap();
			assert_eq!(moment.canonical(), Some(format!("2026-05-04T07:30:00.{even}Z")), "{text}");
			assert_eq!(moment.canonical_half_up(), Some(format!("2026-05-04T07:30:00.{up}Z")), "{text}");
		}
	}

	#[test]
	fn should_give_utc_milliseconds_when_a_time_is_read() {
		for (text, canonical) in [
			("2019-04-02T15:00:00.000+01:00", "2019-04-02T14:00:00.000Z"),
			("2024-02-29T23:59:59.9994999-00:30", "2024-03-01T00:29:59.999Z"),
			("2024-12-31T23:59:59.9995Z", "2025-01-01T00:00:00.000Z"),
			("2020-01-01T00:00:00.0005Z", "2020-01-01T00:00:00.000Z"),
			("2020-01-01T00:00:00.0015Z", "2020-01-01T00:00:00.002Z"),
			("1969-12-31t23:00:00z", "1969-12-31T23:00:00.000Z"),
			("2000-03-01", "2000-03-01T00:00:00.000Z"),
		] {
			assert_eq!(Moment::read(text).and_then(|m| m.canonical()).as_deref(), Some(canonical), "{text}");
		}
	}

	#[test]
	fn should_come_back_when_a_moment_is_written_at_its_offset() {
		for (text, offset) in [
			("2026-03-02T10:15:00.123-05:00", -300),
			("2024-03-01T00:29:59.999+05:30", 330),
			("1969-12-31T23:00:00.000+00:00", 0),
		] {
			assert_eq!(read_offset(&text[23..]), Some(offset));
			let millis = Moment::read_rfc3339(text).unwrap().unix_millis();
			assert_eq!(local_time(millis, offset).as_deref(), Some(text));
		}
		assert_eq!(Moment::read_rfc3339("2026-03-02T00:00:00Z").unwrap().unix_millis(), 1_772_409_600_000);
		assert_eq!(local_time(i64::MAX, 1), None);
	}

	#[test]
	fn should_not_read_when_a_field_is_out_of_range() {
		for text in
			["2019-02-29T00:00:00Z", "2019-13-01T00:00:00Z", "2019-01-01T24:00:00Z", "2019-01-01T00:00:60Z"]
		{
			assert_eq!(Moment::read(text), None, "{text}");
		}
		assert_eq!(Moment::read_rfc3339("2019-01-01T00:00:00"), None);
		assert_eq!(Moment::read_rfc3339("2019-01-01 00:00:00Z"), None);
	}

	#[test]
	fn should_come_back_when_days_go_through_the_calendar() {
		for days in (-719_162..2_932_896).step_by(97) {
			let (year, month, day) = civil(days);
			assert_eq!(days_from_civil(year, month, day), days);
		}
	}
}
