// SPDX-License-Identifier: Apache-2.0

//! What an account signs when it gives the gateway something to keep, and the check of the signature.
//!
//! The bytes have the form of every statement that people sign for the chain (`primitives/src/signed.rs`): a context of 16 bytes
//! that names the kind of statement, the genesis hash, and the statement in SCALE. So a signature is good for one purpose, on one chain, for one content,
//! and for a day at most. Wallets wrap raw bytes in `<Bytes>…</Bytes>`; both forms are taken.

use std::sync::OnceLock;

use axum::http::HeaderMap;
use subxt::{
	config::substrate::AccountId32,
	ext::codec::{Decode, Encode},
};

use crate::api::problem::{Kind, Problem};

/// The longest time between the two ends of a statement: a day, in milliseconds.
pub const LONGEST: u64 = 24 * 60 * 60 * 1000;
/// How far the clocks of signer and gateway may be apart, in milliseconds.
const CLOCKS: u64 = 120_000;

/// The headers that carry a signature.
pub const ACCOUNT: &str = "souk-account";
/// The signature, in hex.
pub const SIGNATURE: &str = "souk-signature";
/// From when on the statement is good, in milliseconds since 1970.
pub const FROM: &str = "souk-valid-from";
/// Until when the statement is good, in milliseconds since 1970.
pub const UNTIL: &str = "souk-valid-until";
/// On an answer to a request without a signature: the bytes to sign, in hex.
pub const TO_SIGN: &str = "souk-to-sign";

/// What a signature is for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Purpose {
	/// A content is to be kept.
	Put,
	/// A content is taken back.
	Delete,
	/// A query gets a name.
	NameQuery,
	/// A query loses its name.
	DropQuery,
}

impl Purpose {
	/// The first 16 bytes of what is signed.
	pub fn context(self) -> [u8; 16] {
		*match self {
			Self::Put => b"souk:content:put",
			Self::Delete => b"souk:content:del",
			Self::NameQuery => b"souk:epcis-query",
			Self::DropQuery => b"souk:epcis:unset",
		}
	}
}

/// What is signed, but for the time.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'s> {
	/// What for.
	pub purpose: Purpose,
	/// The first block of the chain.
	pub genesis: [u8; 32],
	/// The content: 36 bytes.
	pub cid: [u8; 36],
	/// Its size in bytes. 0 where it is taken back.
	pub size: u64,
	/// Its media type. Empty where it is taken back.
	pub media: &'s str,
}

impl Subject<'_> {
	/// The bytes to sign, not wrapped. Times are in milliseconds since 1970.
	pub fn bytes(&self, from: u64, until: u64) -> Vec<u8> {
		(self.purpose.context(), self.genesis, self.cid, self.size, self.media, from, until).encode()
	}
}

/// A signature by the kind of its key, as the chain has it.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq)]
#[codec(crate = ::subxt::ext::codec)]
enum Signature {
	Ed25519([u8; 64]),
	Sr25519([u8; 64]),
	Ecdsa([u8; 65]),
}

impl Signature {
	/// What the bytes may be. Wallets give a signature with the kind of its key in front, or without.
	fn readings(bytes: &[u8]) -> Vec<Self> {
		let mut all = Vec::new();
		let mut rest = bytes;
		if let Ok(signature) = Self::decode(&mut rest) {
			if rest.is_empty() {
				all.push(signature);
			}
		}
		if let Ok(bare) = <[u8; 64]>::try_from(bytes) {
			all.extend([Self::Sr25519(bare), Self::Ed25519(bare)]);
		}
		if let Ok(bare) = <[u8; 65]>::try_from(bytes) {
			all.push(Self::Ecdsa(bare));
		}
		all
	}

	/// Whether it is the account's signature over the message. An account of an ECDSA key is the hash of that key.
	fn is_by(&self, account: &AccountId32, message: &[u8]) -> bool {
		match self {
			Self::Sr25519(bytes) => {
				let key = schnorrkel::PublicKey::from_bytes(&account.0);
				let signature = schnorrkel::Signature::from_bytes(bytes);
				let good = |(key, signature): (schnorrkel::PublicKey, _)| {
					key.verify_simple(b"substrate", message, &signature).is_ok()
				};
				key.ok().zip(signature.ok()).is_some_and(good)
			},
			Self::Ed25519(bytes) => ed25519_zebra::VerificationKey::try_from(account.0)
				.is_ok_and(|key| key.verify(&ed25519_zebra::Signature::from(*bytes), message).is_ok()),
			Self::Ecdsa(bytes) => {
				recovered(bytes, message).is_some_and(|key| sp_crypto_hashing::blake2_256(&key) == account.0)
			},
		}
	}
}

/// The compressed public key whose ECDSA signature over the message this is.
fn recovered(signature: &[u8; 65], message: &[u8]) -> Option<[u8; 33]> {
	use secp256k1::{
		ecdsa::{RecoverableSignature, RecoveryId},
		Secp256k1, VerifyOnly,
	};
	let (compact, last) = signature.split_at_checked(64)?;
	let id = last.first().map(|last| if *last > 26 { last - 27 } else { *last })?;
	let id = RecoveryId::try_from(i32::from(id)).ok()?;
	let signature = RecoverableSignature::from_compact(compact, id).ok()?;
	let message = secp256k1::Message::from_digest(sp_crypto_hashing::blake2_256(message));
	static CURVE: OnceLock<Secp256k1<VerifyOnly>> = OnceLock::new();
	let curve = CURVE.get_or_init(Secp256k1::verification_only);
	Some(curve.recover_ecdsa(&message, &signature).ok()?.serialize())
}

/// A signature as a request carries it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Signed {
	/// Who signed.
	pub account: AccountId32,
	/// From when on, in milliseconds since 1970.
	pub from: u64,
	/// Until when, in milliseconds since 1970.
	pub until: u64,
	/// The signature, if there is one.
	signature: Option<Vec<u8>>,
}

impl Signed {
	/// Reads a request's headers. None if the request names no account.
	///
	/// # Errors
	///
	/// A header is not of its form.
	pub fn read(headers: &HeaderMap) -> Result<Option<Self>, Problem> {
		let text = |name: &str| -> Result<Option<&str>, Problem> {
			let mut all = headers.get_all(name).iter();
			let first = all.next();
			if all.next().is_some() {
				return Err(wrong(name, "is there twice"));
			}
			first.map(|value| value.to_str().map_err(|_| wrong(name, "is no text"))).transpose()
		};
		let Some(account) = text(ACCOUNT)? else {
			return match text(SIGNATURE)? {
				Some(_) => Err(wrong(ACCOUNT, "is missing beside the signature")),
				None => Ok(None),
			};
		};
		let account =
			Some(account).filter(|account| account.len() <= 64).and_then(|account| account.parse().ok());
		let account = account.ok_or_else(|| wrong(ACCOUNT, "is no SS58 address"))?;
		let time = |name: &str| {
			let text = text(name)?.ok_or_else(|| wrong(name, "is missing"))?;
			let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
			let time = text.parse().ok().filter(|_| digits);
			time.ok_or_else(|| wrong(name, "is no number of milliseconds since 1970"))
		};
		let signature = text(SIGNATURE)?.map(|text| {
			let bytes = Some(text).filter(|text| text.len() <= 160).and_then(unhex);
			bytes.ok_or_else(|| wrong(SIGNATURE, "is no signature in hex, 64 to 66 bytes"))
		});
		Ok(Some(Self { account, from: time(FROM)?, until: time(UNTIL)?, signature: signature.transpose()? }))
	}

	/// Checks that this is a good signature over the subject now, in milliseconds since 1970.
	///
	/// # Errors
	///
	/// [`Refusal`]: why not.
	pub fn check(&self, subject: &Subject<'_>, now: u64) -> Result<(), Refusal> {
		let refuse =
			|why: &str| Err(Refusal { why: why.into(), to_sign: subject.bytes(self.from, self.until) });
		if self.until < self.from || self.until.saturating_sub(self.from) > LONGEST {
			return refuse("the statement is good for longer than a day, or ends before it begins");
		}
		if now.saturating_add(CLOCKS) < self.from || now > self.until {
			return refuse("the statement is not good now: its time has not come, or is over");
		}
		let Some(signature) = &self.signature else { return refuse("the signature is missing") };
		let bare = subject.bytes(self.from, self.until);
		let wrapped = [&b"<Bytes>"[..], &bare, &b"</Bytes>"[..]].concat();
		let readings = Signature::readings(signature);
		let good = |message: &[u8]| readings.iter().any(|one| one.is_by(&self.account, message));
		if good(&bare) || good(&wrapped) {
			return Ok(());
		}
		refuse("the signature is not the account's over these bytes, bare or wrapped in <Bytes>…</Bytes>")
	}
}

/// Why a signature is not taken.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Refusal {
	/// One sentence.
	pub why: String,
	/// What is to be signed.
	pub to_sign: Vec<u8>,
}

fn wrong(header: &str, why: &str) -> Problem {
	Problem::new(Kind::InvalidRequest, format!("the header {header} {why}"))
}

/// Reads hex digits, with or without 0x.
pub fn unhex(text: &str) -> Option<Vec<u8>> {
	let digits = text.strip_prefix("0x").unwrap_or(text);
	if !digits.len().is_multiple_of(2) || !digits.is_ascii() {
		return None;
	}
	let pairs = digits.as_bytes().chunks_exact(2);
	let nibble = |digit: &u8| char::from(*digit).to_digit(16);
	let byte = |pair: &[u8]| match pair {
		[high, low] => u8::try_from(nibble(high)? * 16 + nibble(low)?).ok(),
		_ => None,
	};
	pairs.map(byte).collect()
}

#[cfg(test)]
mod tests {
	#![allow(clippy::unwrap_used)]

	use super::*;
	use axum::http::HeaderValue;
	use souk_trace::chain::{cid, to_document::hex};
	use subxt_signer::sr25519::dev::{alice, bob};

	const NOW: u64 = 1_800_000_000_000;

	fn subject(genesis: [u8; 32]) -> Subject<'static> {
		Subject { purpose: Purpose::Put, genesis, cid: cid::of(b"bread"), size: 5, media: "text/plain" }
	}

	fn signed(signature: &[u8], account: AccountId32) -> Signed {
		let mut headers = HeaderMap::new();
		let mut put = |name: &'static str, value: String| {
			headers.insert(name, HeaderValue::from_str(&value).unwrap());
		};
		put(ACCOUNT, account.to_string());
		put(SIGNATURE, format!("0x{}", hex(signature)));
		put(FROM, NOW.to_string());
		put(UNTIL, (NOW + 1000).to_string());
		Signed::read(&headers).unwrap().unwrap()
	}

	#[test]
	fn should_take_a_signature_when_it_is_bare_wrapped_or_named() {
		let account = alice().public_key().to_account_id();
		let bytes = subject([7; 32]).bytes(NOW, NOW + 1000);
		assert!(bytes.starts_with(b"souk:content:put\x07\x07"));
		let bare = alice().sign(&bytes).0;
		let wrapped = alice().sign(&[b"<Bytes>", &bytes[..], b"</Bytes>"].concat()).0;
		for signature in [bare.to_vec(), wrapped.to_vec(), [&[1u8][..], &bare].concat()] {
			assert_eq!(signed(&signature, account).check(&subject([7; 32]), NOW), Ok(()));
		}
	}

	#[test]
	fn should_take_a_signature_of_every_kind_of_key() {
		let bytes = subject([7; 32]).bytes(NOW, NOW + 1000);
		let key = ed25519_zebra::SigningKey::from([9; 32]);
		let account = AccountId32(ed25519_zebra::VerificationKey::from(&key).into());
		let signature: [u8; 64] = key.sign(&bytes).into();
		assert_eq!(signed(&signature, account).check(&subject([7; 32]), NOW), Ok(()));
		assert_eq!(signed(&[&[0u8][..], &signature].concat(), account).check(&subject([7; 32]), NOW), Ok(()));

		let curve = secp256k1::Secp256k1::new();
		let secret = secp256k1::SecretKey::from_slice(&[5; 32]).unwrap();
		let public = secp256k1::PublicKey::from_secret_key(&curve, &secret).serialize();
		let account = AccountId32(sp_crypto_hashing::blake2_256(&public));
		let message = secp256k1::Message::from_digest(sp_crypto_hashing::blake2_256(&bytes));
		let (id, compact) = curve.sign_ecdsa_recoverable(&message, &secret).serialize_compact();
		let signature = [&compact[..], &[u8::try_from(i32::from(id)).unwrap()]].concat();
		assert_eq!(signed(&signature, account).check(&subject([7; 32]), NOW), Ok(()));
		assert_eq!(signed(&[&[2u8][..], &signature].concat(), account).check(&subject([7; 32]), NOW), Ok(()));
	}

	#[test]
	fn should_refuse_a_signature_when_it_is_for_something_else() {
		let account = alice().public_key().to_account_id();
		let signature = alice().sign(&subject([7; 32]).bytes(NOW, NOW + 1000)).0;
		let good = signed(&signature, account);
		let mine = subject([7; 32]);
		for (subject, now) in [
			(subject([8; 32]), NOW),
			(Subject { purpose: Purpose::Delete, ..mine }, NOW),
			(Subject { cid: cid::of(b"stone"), ..mine }, NOW),
			(Subject { size: 6, ..mine }, NOW),
			(Subject { media: "text/html", ..mine }, NOW),
			(mine, NOW + 1001),
			(mine, NOW - CLOCKS - 1),
		] {
			assert!(good.check(&subject, now).is_err(), "{subject:?} {now}");
		}
		assert!(signed(&signature, bob().public_key().to_account_id()).check(&mine, NOW).is_err());
		let longer = Signed { until: NOW + LONGEST + 1, ..good.clone() };
		assert!(longer.check(&mine, NOW).unwrap_err().why.contains("longer than a day"));
		let none = Signed { signature: None, ..good };
		assert_eq!(none.check(&mine, NOW).unwrap_err().to_sign, mine.bytes(NOW, NOW + 1000));
	}

	#[test]
	fn should_name_the_header_when_it_is_wrong() {
		let account = alice().public_key().to_account_id().to_string();
		let cases: [(&[(&'static str, &str)], &str); 6] = [
			(&[(SIGNATURE, "0x00")], "souk-account is missing"),
			(&[(ACCOUNT, "alice")], "souk-account is no SS58"),
			(&[(ACCOUNT, &account)], "souk-valid-from is missing"),
			(&[(ACCOUNT, &account), (FROM, "+1"), (UNTIL, "2")], "souk-valid-from is no number"),
			(&[(ACCOUNT, &account), (FROM, "1"), (UNTIL, "-2")], "souk-valid-until is no number"),
			(
				&[(ACCOUNT, &account), (FROM, "1"), (UNTIL, "2"), (SIGNATURE, "0xzz")],
				"souk-signature is no signature",
			),
		];
		for (pairs, why) in cases {
			let mut headers = HeaderMap::new();
			for (name, value) in pairs {
				headers.append(*name, HeaderValue::from_str(value).unwrap());
			}
			let problem = Signed::read(&headers).unwrap_err();
			assert!(problem.detail.contains(why), "{} {why}", problem.detail);
		}
		assert_eq!(Signed::read(&HeaderMap::new()).unwrap(), None);
	}
}
