// SPDX-License-Identifier: Apache-2.0

//! GS1 identifiers in every written form.

use super::random::Random;

fn check_digit(key: &str) -> String {
	let sum: u32 = key
		.bytes()
		.rev()
		.enumerate()
		.map(|(at, digit)| u32::from(digit - b'0') * if at % 2 == 0 { 3 } else { 1 })
		.sum();
	((10 - sum % 10) % 10).to_string()
}

/// Digits with a valid check digit, `count` in all.
pub fn key(r: &mut Random, count: usize) -> String {
	let body = r.digits(count - 1);
	let check = check_digit(&body);
	body + &check
}

/// `prefix.reference` with `total` digits.
fn split(r: &mut Random, total: usize) -> String {
	let prefix = r.between(6, 12.min(total as u64)) as usize;
	format!("{}.{}", r.digits(prefix), r.digits(total - prefix))
}

/// A serial, lot or extension of at most `most` characters, as URNs write it.
pub fn serial(r: &mut Random, most: u64) -> String {
	let plain = r.chance(70);
	let longest = if r.chance(80) { most.min(8) } else { most };
	let count = r.between(1, longest);
	(0..count)
		.map(|_| match r.below(if plain { 2 } else { 5 }) {
			0 => r.digits(1),
			1 => char::from(r.pick(&[b"ABCXYZ", b"abcxyz", b"-_-_.0"])[r.below(6) as usize]).to_string(),
			2 => r.pick(&["!", "'", "(", ")", "*", "+", ",", ":", ";", "=", "."]).to_owned(),
			3 => r.pick(&["%2F", "%22", "%25", "%26", "%3C", "%3E", "%3F"]).to_owned(),
			_ => r.digits(1),
		})
		.collect()
}

/// Like [`serial`], of characters every form allows.
fn plain_serial(r: &mut Random, most: u64) -> String {
	let longest = if r.chance(80) { most.min(8) } else { most };
	let count = r.between(1, longest);
	(0..count).map(|_| r.pick(&["0", "1", "7", "A", "Z", "b", "q", "-", "_", ".", "4", "9"])).collect()
}

fn part(r: &mut Random, most: u64) -> String {
	(0..r.between(1, most)).map(|_| r.pick(&["0", "5", "A", "Q", "-", "%23", "%2F"])).collect()
}

/// An instance-level URN of any kind.
pub fn instance_urn(r: &mut Random) -> String {
	let prefix = r.between(6, 12) as usize;
	let most = 30 - prefix as u64;
	let name = r.pick(&[
		"sgtin", "sgtin", "sgtin", "sscc", "sgln", "grai", "giai", "gsrn", "gsrnp", "gdti", "cpi", "sgcn",
		"ginc", "gsin", "itip", "upui", "pgln",
	]);
	let rest = match name {
		"sgtin" => format!("{}.{}", split(r, 13), serial(r, 20)),
		"sscc" | "gsrn" | "gsrnp" => split(r, 17),
		"gsin" => split(r, 16),
		"sgln" => format!("{}.{}", split(r, 12), if r.chance(50) { "0".into() } else { serial(r, 20) }),
		"pgln" => split(r, 12),
		"grai" => format!("{}.{}", split(r, 12), serial(r, 16)),
		"gdti" => format!("{}.{}", split(r, 12), serial(r, 17)),
		"giai" | "ginc" => format!("{}.{}", r.digits(prefix), serial(r, most)),
		"cpi" => {
			let count = r.between(1, 12) as usize;
			format!("{}.{}.{}", r.digits(prefix), part(r, most.min(6)), r.digits(count))
		},
		"sgcn" => {
			let count = r.between(1, 12) as usize;
			format!("{}.{}", split(r, 12), r.digits(count))
		},
		"itip" => format!("{}.{}.{}.{}", split(r, 13), r.digits(2), r.digits(2), serial(r, 20)),
		_ => format!("{}.{}", split(r, 13), serial(r, 28)),
	};
	format!("urn:epc:id:{name}:{rest}")
}

/// A class-level URN: a lot, or a pattern.
pub fn class_urn(r: &mut Random) -> String {
	match r.below(4) {
		0 | 1 => format!("urn:epc:class:lgtin:{}.{}", split(r, 13), serial(r, 20)),
		2 => format!("urn:epc:idpat:sgtin:{}.*", split(r, 13)),
		_ => match r.below(6) {
			0 => format!("urn:epc:idpat:grai:{}.*", split(r, 12)),
			1 => format!("urn:epc:idpat:gdti:{}.*", split(r, 12)),
			2 => format!("urn:epc:idpat:sgcn:{}.*", split(r, 12)),
			3 => format!("urn:epc:idpat:cpi:{}.{}.*", r.digits(7), part(r, 6)),
			4 => format!("urn:epc:idpat:itip:{}.{}.{}.*", split(r, 13), r.digits(2), r.digits(2)),
			_ => format!("urn:epc:idpat:upui:{}.*", split(r, 13)),
		},
	}
}

fn domain(r: &mut Random) -> &'static str {
	r.pick(&[
		"https://id.gs1.org",
		"https://id.gs1.org",
		"https://example.com",
		"http://example.org/some/path",
		"https://shop.example.co.uk:8443/p",
		"http://id.gs1.org",
	])
}

fn ending(r: &mut Random) -> &'static str {
	r.pick(&["", "", "", "?17=201225", "?3103=000195&linkType=gs1:pip", "?x"])
}

/// A Digital Link to one physical thing, or to a place, party or document.
pub fn instance_link(r: &mut Random) -> String {
	let short = r.chance(15);
	let word = |number: &'static str, word: &'static str| if short { word } else { number };
	let path = match r.below(13) {
		0..=3 => {
			let count = *r.pick(&[&14usize, &14, &13, &12, &8]);
			let mut path = format!("/{}/{}", word("01", "gtin"), key(r, count));
			if r.chance(20) {
				path += &format!("/{}/{}", word("22", "cpv"), plain_serial(r, 6));
			}
			if r.chance(30) {
				path += &format!("/{}/{}", word("10", "lot"), plain_serial(r, 10));
			}
			path + &format!(
				"/{}/{}",
				word("21", "ser"),
				if r.chance(85) { plain_serial(r, 20) } else { serial(r, 20) }
			)
		},
		4 => format!("/{}/{}", word("00", "sscc"), key(r, 18)),
		5 => format!("/{}/{}{}", word("8003", "grai"), "0".to_owned() + &key13(r), plain_serial(r, 16)),
		6 => format!("/{}/{}{}", word("8004", "giai"), r.digits(7), plain_serial(r, 20)),
		7 => format!("/{}/{}", word("8017", "gsrnp"), key(r, 18)),
		8 => format!("/{}/{}", word("8018", "gsrn"), key(r, 18)),
		9 => format!("/{}/{}{}", word("253", "gdti"), key(r, 13), plain_serial(r, 17)),
		10 => {
			let count = r.between(1, 12) as usize;
			format!("/{}/{}{}", word("255", "gcn"), key(r, 13), r.digits(count))
		},
		11 => format!(
			"/{}/{}{}/{}/{}",
			word("8006", "itip"),
			key(r, 14),
			"0102",
			word("21", "ser"),
			plain_serial(r, 20)
		),
		_ => format!("/{}/{}A/8011/{}", word("8010", "cpid"), r.digits(8), r.digits(5)),
	};
	format!("{}{path}{}", domain(r), ending(r))
}

/// Thirteen digits of which the last is the check digit of the rest behind a zero.
fn key13(r: &mut Random) -> String {
	let body = r.digits(12);
	let check = check_digit(&format!("0{body}"));
	body + &check
}

/// A Digital Link to a class or a lot.
pub fn class_link(r: &mut Random) -> String {
	let count = *r.pick(&[&14usize, &14, &13, &12, &8]);
	let mut path = format!("/01/{}", key(r, count));
	if r.chance(20) {
		path += &format!("/22/{}", plain_serial(r, 20));
	}
	if r.chance(60) {
		path += &format!("/10/{}", plain_serial(r, 20));
	}
	format!("{}{path}{}", domain(r), ending(r))
}

/// One physical thing, in any form.
pub fn instance(r: &mut Random) -> String {
	match r.below(10) {
		0..=4 => instance_urn(r),
		5..=8 => instance_link(r),
		_ => format!("urn:uuid:{}-0000-4000-8000-{}", r.digits(8), r.digits(12)),
	}
}

/// A class, in any form.
pub fn class(r: &mut Random) -> String {
	if r.chance(50) {
		class_urn(r)
	} else {
		class_link(r)
	}
}

/// A place, in any form.
pub fn place(r: &mut Random) -> String {
	match r.below(4) {
		0 | 1 => format!(
			"urn:epc:id:sgln:{}.{}",
			split(r, 12),
			if r.chance(60) { "0".into() } else { serial(r, 20) }
		),
		2 => {
			let extension =
				if r.chance(50) { format!("/254/{}", plain_serial(r, 20)) } else { String::new() };
			let word = r.pick(&["414", "414", "gln"]);
			format!("{}/{word}/{}{extension}", domain(r), key(r, 13))
		},
		_ => "https://example.com/places/dock.7".into(),
	}
}

/// A party, in any form.
pub fn party(r: &mut Random) -> String {
	match r.below(3) {
		0 => format!("urn:epc:id:pgln:{}", split(r, 12)),
		1 => format!("{}/{}/{}", domain(r), r.pick(&["417", "party"]), key(r, 13)),
		_ => place(r),
	}
}

/// A business document, in any form.
pub fn transaction(r: &mut Random) -> String {
	match r.below(4) {
		0 => format!("urn:epc:id:gdti:{}.{}", split(r, 12), serial(r, 17)),
		1 => format!("urn:epcglobal:cbv:bt:{}:{}", key(r, 13), r.digits(6)),
		2 => format!("https://id.gs1.org/253/{}{}", key(r, 13), plain_serial(r, 17)),
		_ => format!("http://transaction.example.com/po/{}", r.digits(8)),
	}
}
