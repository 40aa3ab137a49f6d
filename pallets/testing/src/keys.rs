// SPDX-License-Identifier: Apache-2.0

//! Keys that are the same on every run. They are no secret: anyone who reads this file can sign with them.

#[cfg(feature = "std")]
use souk_primitives::signed::{Payload, Signed, Statement};
use sp_core::{crypto::KeyTypeId, sr25519};
#[cfg(feature = "std")]
use sp_core::{ecdsa, ed25519, Pair};
#[cfg(feature = "std")]
use sp_runtime::{traits::IdentifyAccount, MultiSigner};
use sp_runtime::{AccountId32, MultiSignature};

/// Sr25519 keys of the keystore, by number. Benchmarks sign with them, inside a runtime too: the host makes the keys
/// and signs, so it must have a keystore.
pub struct DevKeys;

impl DevKeys {
	const KIND: KeyTypeId = KeyTypeId(*b"souk");

	fn key(index: u32) -> sr25519::Public {
		let seed = alloc::format!("//souk//{index}").into_bytes();
		sp_io::crypto::sr25519_generate(Self::KIND, Some(seed))
	}

	/// The account of key `index`.
	pub fn account(index: u32) -> AccountId32 {
		Self::key(index).into()
	}

	/// The signature of key `index` over `message`.
	pub fn sign(index: u32, message: &[u8]) -> MultiSignature {
		sp_io::crypto::sr25519_sign(Self::KIND, &Self::key(index), message)
			.expect("the keystore has just made this key")
			.into()
	}
}

/// A pair of keys of one of the three kinds that accounts are made of. It signs without a keystore.
#[cfg(feature = "std")]
#[derive(Clone)]
pub enum Key {
	/// Sr25519.
	Sr(Box<sr25519::Pair>),
	/// Ed25519. It signs faster than the others.
	Ed(Box<ed25519::Pair>),
	/// ECDSA over secp256k1.
	Ec(Box<ecdsa::Pair>),
}

#[cfg(feature = "std")]
impl Key {
	/// The sr25519 key of a name.
	pub fn sr(name: &str) -> Self {
		Self::Sr(pair(name))
	}

	/// The ed25519 key of a name.
	pub fn ed(name: &str) -> Self {
		Self::Ed(pair(name))
	}

	/// The ECDSA key of a name.
	pub fn ec(name: &str) -> Self {
		Self::Ec(pair(name))
	}

	/// The account of this key.
	pub fn account(&self) -> AccountId32 {
		match self {
			Self::Sr(pair) => MultiSigner::from(pair.public()),
			Self::Ed(pair) => MultiSigner::from(pair.public()),
			Self::Ec(pair) => MultiSigner::from(pair.public()),
		}
		.into_account()
	}

	/// The signature of this key over `message`.
	pub fn sign(&self, message: &[u8]) -> MultiSignature {
		match self {
			Self::Sr(pair) => pair.sign(message).into(),
			Self::Ed(pair) => pair.sign(message).into(),
			Self::Ec(pair) => pair.sign(message).into(),
		}
	}

	/// The signature of this key over a payload, bare or wrapped as wallets do.
	pub fn signed<Body: Statement>(&self, payload: &Payload<Body>, wrapped: bool) -> Signed<MultiSignature> {
		Signed { wrapped, signature: self.sign(&payload.bytes(wrapped)) }
	}
}

#[cfg(feature = "std")]
fn pair<P: Pair>(name: &str) -> Box<P> {
	Box::new(P::from_string(&format!("//{name}"), None).expect("a name is a derivation path"))
}
