// SPDX-License-Identifier: Apache-2.0

//! Accounts as people write them: SS58.

use sp_crypto_hashing::blake2_512;

/// An account's 32 bytes.
pub type Account = [u8; 32];

/// The bytes of a network's prefix: one below 64, else two.
fn prefix_bytes(prefix: u16) -> Vec<u8> {
	let [low, high] = prefix.to_le_bytes();
	if prefix < 64 {
		vec![low]
	} else {
		// The 14 bits lie over the two bytes as the format has them.
		vec![((low & 0b1111_1100) >> 2) | 0b0100_0000, (low & 0b0000_0011) << 6 | (high & 0b0011_1111)]
	}
}

fn checksum(body: &[u8]) -> [u8; 2] {
	let mut text = b"SS58PRE".to_vec();
	text.extend_from_slice(body);
	let [first, second, ..] = blake2_512(&text);
	[first, second]
}

/// The text of an account under a network's prefix.
pub fn text(account: &Account, prefix: u16) -> String {
	let mut body = prefix_bytes(prefix);
	body.extend_from_slice(account);
	let sum = checksum(&body);
	body.extend_from_slice(&sum);
	bs58::encode(body).into_string()
}

/// The account of a text under any prefix. The error says what is wrong with it.
pub fn parse(text: &str) -> Result<Account, String> {
	let wrong = |why: &str| format!("`{text}` is not an account: {why}");
	if text.len() > 60 {
		return Err(format!("an account has at most 50 characters, not {}", text.len()));
	}
	let bytes = bs58::decode(text).into_vec().map_err(|_| wrong("it is no base58"))?;
	let prefix = match bytes.first() {
		Some(0..=63) => 1,
		Some(64..=127) => 2,
		_ => return Err(wrong("its prefix is unknown")),
	};
	let sum_at = bytes.len().checked_sub(2).ok_or_else(|| wrong("it is too short"))?;
	let (body, sum) = bytes.split_at_checked(sum_at).ok_or_else(|| wrong("it is too short"))?;
	if sum != checksum(body) {
		return Err(wrong("its checksum is wrong"));
	}
	body.get(prefix..)
		.and_then(|account| Account::try_from(account).ok())
		.ok_or_else(|| wrong("it has not 32 bytes"))
}

#[cfg(test)]
mod tests {
	#![allow(clippy::unwrap_used)]

	use super::*;

	/// Alice's public key and addresses, as `subkey inspect //Alice` prints them for three networks.
	const ALICE: Account = [
		0xd4, 0x35, 0x93, 0xc7, 0x15, 0xfd, 0xd3, 0x1c, 0x61, 0x14, 0x1a, 0xbd, 0x04, 0xa9, 0x9f, 0xd6, 0x82,
		0x2c, 0x85, 0x58, 0x85, 0x4c, 0xcd, 0xe3, 0x9a, 0x56, 0x84, 0xe7, 0xa5, 0x6d, 0xa2, 0x7d,
	];

	#[test]
	fn should_write_what_other_tools_write() {
		assert_eq!(text(&ALICE, 42), "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY");
		assert_eq!(text(&ALICE, 0), "15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5");
	}

	#[test]
	fn should_read_what_it_writes() {
		for prefix in [0, 42, 63, 64, 255, 1284, 16_383] {
			assert_eq!(parse(&text(&ALICE, prefix)).unwrap(), ALICE, "prefix {prefix}");
		}
	}

	#[test]
	fn should_refuse_when_damaged() {
		let good = text(&ALICE, 42);
		for (place, _) in good.char_indices() {
			let mut bad = good.clone().into_bytes();
			*bad.get_mut(place).unwrap() =
				if good.as_bytes().get(place) == Some(&b'z') { b'y' } else { b'z' };
			assert!(parse(&String::from_utf8(bad).unwrap()).is_err(), "at {place}");
		}
		assert!(parse("").is_err());
		assert!(parse("0OIl").is_err());
		assert!(parse(&"5".repeat(4_000)).is_err());
	}
}
