// SPDX-License-Identifier: Apache-2.0

//! The address of bytes: CIDv1, sha2-256; 36 bytes, or 59 characters of base32. Those made here have the codec raw.

use sha2::{Digest, Sha256};

/// Version 1, codec raw, sha2-256, 32 bytes.
const START: [u8; 4] = [0x01, 0x55, 0x12, 0x20];
/// RFC 4648 base32, lower case.
const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// The address of these bytes.
pub fn of(bytes: &[u8]) -> [u8; 36] {
	let mut cid = [0; 36];
	let made = START.into_iter().chain(Sha256::digest(bytes));
	cid.iter_mut().zip(made).for_each(|(to, from)| *to = from);
	cid
}

/// An address as text: multibase prefix `b`, then base32 without padding.
pub fn text(cid: &[u8; 36]) -> String {
	let mut made = String::from("b");
	let (mut bits, mut count) = (0u32, 0u32);
	for byte in cid {
		bits = (bits << 8) | u32::from(*byte);
		count += 8;
		while count >= 5 {
			count -= 5;
			made.push(character(bits >> count));
		}
		bits &= (1 << count) - 1;
	}
	if count > 0 {
		made.push(character(bits << (5 - count)));
	}
	made
}

/// An address from its text. The chain takes the codecs raw, dag-pb and dag-cbor.
pub fn parse(written: &str) -> Result<[u8; 36], String> {
	let refuse = |what: &str| Err(format!("{written}: {what}"));
	let Some(digits) = written.strip_prefix('b') else {
		return refuse("no address (CIDv1 in base32, which begins with b)");
	};
	let mut cid = [0; 36];
	let mut places = cid.iter_mut();
	let (mut bits, mut count) = (0u32, 0u32);
	for digit in digits.bytes() {
		let Some(value) = ALPHABET.iter().position(|one| *one == digit) else {
			return refuse("no address: base32 has small letters and the digits 2 to 7");
		};
		bits = (bits << 5) | u32::try_from(value).unwrap_or_default();
		count += 5;
		if count >= 8 {
			count -= 8;
			let Some(place) = places.next() else { return refuse("no address: too long") };
			*place = u8::try_from(bits >> count).unwrap_or_default();
			bits &= (1 << count) - 1;
		}
	}
	match cid {
		_ if places.next().is_some() => refuse("no address: too short"),
		[1, 0x55 | 0x70 | 0x71, 0x12, 0x20, ..] if text(&cid) == written => Ok(cid),
		_ => refuse("an address the chain does not take: CIDv1 with sha2-256, of raw, dag-pb or dag-cbor"),
	}
}

/// The character of the lowest five bits.
fn character(bits: u32) -> char {
	let place = usize::try_from(bits & 31).unwrap_or_default();
	ALPHABET.get(place).map_or('a', |byte| char::from(*byte))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_give_the_known_address_when_the_bytes_are_known() {
		// `ipfs add --cid-version 1` of a file of no bytes.
		assert_eq!(text(&of(b"")), "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku");
	}

	#[test]
	fn should_come_back_when_an_address_is_read_and_be_refused_when_it_is_none() {
		for bytes in [&b""[..], b"a", b"contact"] {
			assert_eq!(parse(&text(&of(bytes))), Ok(of(bytes)));
		}
		let good = text(&of(b"contact"));
		for bad in [
			"",
			"QmdfTbBqBPQ7VNxZEYEj14VmRuZBkqFbiwReogJgS1zR1n",
			&good[1..],
			&good[..58],
			&format!("{good}a"),
			&good.to_uppercase(),
			&good.replacen("bafkrei", "bafzrei", 1),
		] {
			assert!(parse(bad).is_err(), "{bad}");
		}
	}
}
