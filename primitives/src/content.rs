// SPDX-License-Identifier: Apache-2.0

//! Content addresses: the chain names a document off chain by the hash of its content.
//!
//! Only one form is accepted, so that equal content has equal addresses: CIDv1 with codec raw, dag-pb or dag-cbor, and
//! sha2-256. That is 36 bytes, or 59 characters of base32 (<https://github.com/multiformats/cid>).

use crate::text::{checked_decode, text_form};
use codec::{Encode, MaxEncodedLen};
use core::fmt;
use scale_info::TypeInfo;

/// CID version 1, as its varint.
const VERSION: u8 = 0x01;
/// Multihash code of sha2-256.
const SHA2_256: u8 = 0x12;
/// Length of a sha2-256 digest.
const DIGEST_LENGTH: u8 = 32;
/// Multibase prefix of lower-case base32 without padding.
const MULTIBASE: u8 = b'b';
/// RFC 4648 base32, lower case.
const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
/// Characters of a CID: the multibase prefix and 36 bytes, five bits each.
const TEXT_LENGTH: usize = 59;

/// The format of the addressed bytes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum CidCodec {
	/// The bytes as they are.
	Raw,
	/// A node of a directory or file tree.
	DagPb,
	/// CBOR with links.
	DagCbor,
}

impl CidCodec {
	/// Its multicodec code.
	pub const fn code(self) -> u8 {
		match self {
			Self::Raw => 0x55,
			Self::DagPb => 0x70,
			Self::DagCbor => 0x71,
		}
	}

	const fn from_code(code: u8) -> Option<Self> {
		match code {
			0x55 => Some(Self::Raw),
			0x70 => Some(Self::DagPb),
			0x71 => Some(Self::DagCbor),
			_ => None,
		}
	}
}

/// The rule that some bytes or a text break.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum CidError {
	/// Not 36 bytes, or not 59 characters.
	WrongLength,
	/// Not CIDv1.
	WrongVersion,
	/// A codec other than raw, dag-pb and dag-cbor.
	WrongCodec,
	/// A hash other than sha2-256 of 32 bytes.
	WrongHash,
	/// Not lower-case base32, prefix `b`, without padding and with no bit left over.
	BadText,
}

impl fmt::Display for CidError {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(match self {
			Self::WrongLength => "wrong length",
			Self::WrongVersion => "not CIDv1",
			Self::WrongCodec => "codec other than raw, dag-pb and dag-cbor",
			Self::WrongHash => "hash other than sha2-256",
			Self::BadText => "not lower-case base32",
		})
	}
}

impl core::error::Error for CidError {}

/// A content address: CIDv1, sha2-256, in 36 bytes.
#[derive(Clone, Copy, Encode, Eq, Hash, MaxEncodedLen, Ord, PartialEq, PartialOrd, TypeInfo)]
pub struct Cid([u8; 36]);

impl Cid {
	/// The address of the content with this sha2-256 digest.
	pub fn new(codec: CidCodec, digest: [u8; 32]) -> Self {
		let mut bytes = [0; 36];
		let header = [VERSION, codec.code(), SHA2_256, DIGEST_LENGTH];
		for (to, from) in bytes.iter_mut().zip(header.into_iter().chain(digest)) {
			*to = from;
		}
		Self(bytes)
	}

	/// The address of plain bytes with this sha2-256 digest.
	pub fn raw(digest: [u8; 32]) -> Self {
		Self::new(CidCodec::Raw, digest)
	}

	/// Read the binary form.
	///
	/// # Errors
	///
	/// [`CidError::WrongVersion`], [`CidError::WrongCodec`], [`CidError::WrongHash`].
	pub fn from_bytes(bytes: [u8; 36]) -> Result<Self, CidError> {
		let [version, codec, hash, length, ..] = bytes;
		if version != VERSION {
			return Err(CidError::WrongVersion);
		}
		CidCodec::from_code(codec).ok_or(CidError::WrongCodec)?;
		if hash != SHA2_256 || length != DIGEST_LENGTH {
			return Err(CidError::WrongHash);
		}
		Ok(Self(bytes))
	}

	/// Read the text form.
	///
	/// # Errors
	///
	/// Any [`CidError`].
	pub fn parse(text: &str) -> Result<Self, CidError> {
		if text.len() != TEXT_LENGTH {
			return Err(CidError::WrongLength);
		}
		let mut characters = text.bytes();
		if characters.next() != Some(MULTIBASE) {
			return Err(CidError::BadText);
		}
		let mut bytes = [0u8; 36];
		// The bits read and not yet written: fewer than eight before each character, so fewer than thirteen after it.
		let (mut bits, mut count) = (0u16, 0u32);
		let mut out = bytes.iter_mut();
		for character in characters {
			let value = match character {
				b'a'..=b'z' => character.saturating_sub(b'a'),
				b'2'..=b'7' => character.saturating_sub(b'2').saturating_add(26),
				_ => return Err(CidError::BadText),
			};
			bits = bits << 5 | u16::from(value);
			count = count.saturating_add(5);
			if count >= 8 {
				count = count.saturating_sub(8);
				let byte = bits.checked_shr(count).unwrap_or_default();
				bits ^= byte.checked_shl(count).unwrap_or_default();
				// 58 characters make 36 bytes and two bits over.
				*out.next().ok_or(CidError::BadText)? = u8::try_from(byte).map_err(|_| CidError::BadText)?;
			}
		}
		if bits != 0 {
			return Err(CidError::BadText);
		}
		Self::from_bytes(bytes)
	}

	/// The format of the addressed bytes.
	pub fn codec(&self) -> CidCodec {
		let [_, code, ..] = self.0;
		// The constructor checked the codec.
		CidCodec::from_code(code).unwrap_or(CidCodec::Raw)
	}

	/// The sha2-256 digest of the content.
	pub fn digest(&self) -> [u8; 32] {
		let [_, _, _, _, digest @ ..] = self.0;
		digest
	}

	/// The binary form.
	pub const fn as_bytes(&self) -> &[u8; 36] {
		&self.0
	}
}

impl fmt::Display for Cid {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		let mut write = |value: u16| {
			let character = ALPHABET.get(usize::from(value & 0b1_1111)).copied().unwrap_or_default();
			fmt::Write::write_char(f, char::from(character))
		};
		write(u16::from(MULTIBASE.saturating_sub(b'a')))?;
		// The bits taken and not yet written: fewer than five before each byte, so fewer than thirteen after it.
		let (mut bits, mut count) = (0u16, 0u32);
		for byte in self.0 {
			bits = bits << 8 | u16::from(byte);
			count = count.saturating_add(8);
			while count >= 5 {
				count = count.saturating_sub(5);
				write(bits.checked_shr(count).unwrap_or_default())?;
			}
			// Keep only the bits not yet written.
			bits &= 0b1111;
		}
		write(bits.checked_shl(5u32.saturating_sub(count)).unwrap_or_default())
	}
}

impl fmt::Debug for Cid {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(f, "Cid({self})")
	}
}

impl TryFrom<[u8; 36]> for Cid {
	type Error = CidError;

	fn try_from(bytes: [u8; 36]) -> Result<Self, Self::Error> {
		Self::from_bytes(bytes)
	}
}

checked_decode!(Cid, [u8; 36], Self::from_bytes, "Not a CID");
text_form!(Cid, CidError);

#[cfg(test)]
mod tests;
