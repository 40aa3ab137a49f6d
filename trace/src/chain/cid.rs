// SPDX-License-Identifier: Apache-2.0

//! The address of a document's bytes: CIDv1, codec raw, sha2-256; 36 bytes, or 59 characters of base32.

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
}
