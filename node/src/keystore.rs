// SPDX-License-Identifier: Apache-2.0

//! The keystore that RPC writes to. It takes a session key only if a validator can sign with it.
//!
//! The SDK's own keystore takes any text under any type. Such a key is found out when the validator has missed its slots.

use sp_core::{
	crypto::{key_types, ExposeSecret, KeyTypeId, Pair as _, SecretString},
	ecdsa, ed25519, sr25519,
};
use sp_keystore::{Error, Keystore, KeystorePtr};

/// The kinds of session keys that this node signs with, and their scheme.
pub const SESSION_KEYS: [(KeyTypeId, Scheme); 3] = [
	(key_types::BABE, Scheme::Sr25519),
	(key_types::GRANDPA, Scheme::Ed25519),
	(key_types::AUTHORITY_DISCOVERY, Scheme::Sr25519),
];

/// The scheme of a session key.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Scheme {
	/// Schnorr signatures on Ristretto.
	Sr25519,
	/// EdDSA.
	Ed25519,
}

impl Scheme {
	/// The scheme's name on the command line.
	pub fn name(self) -> &'static str {
		match self {
			Self::Sr25519 => "sr25519",
			Self::Ed25519 => "ed25519",
		}
	}

	/// The public key of a phrase.
	fn public(self, phrase: &str, password: Option<&str>) -> Option<Vec<u8>> {
		match self {
			Self::Sr25519 => {
				sr25519::Pair::from_string(phrase, password).ok().map(|pair| pair.public().0.to_vec())
			},
			Self::Ed25519 => {
				ed25519::Pair::from_string(phrase, password).ok().map(|pair| pair.public().0.to_vec())
			},
		}
	}
}

/// The scheme of a session key of a type.
///
/// # Errors
///
/// The node has no use for keys of that type. The text names those that it has.
pub fn scheme_of(key_type: &str) -> Result<Scheme, String> {
	let known =
		|(kind, scheme): (KeyTypeId, Scheme)| (kind.0.as_slice() == key_type.as_bytes()).then_some(scheme);
	SESSION_KEYS.into_iter().find_map(known).ok_or_else(|| {
		let names = SESSION_KEYS.map(|(kind, scheme)| format!("{} ({})", text(kind), scheme.name()));
		format!("this node signs with no key of type {key_type:?}; it has {}", names.join(", "))
	})
}

/// A key type as text.
fn text(kind: KeyTypeId) -> String {
	String::from_utf8_lossy(&kind.0).into_owned()
}

/// Check a session key before it is kept.
///
/// # Errors
///
/// The type is not one of a session key, the phrase makes no key, or another one than `public`.
fn check(kind: KeyTypeId, phrase: &str, password: Option<&str>, public: &[u8]) -> Result<(), String> {
	let scheme = scheme_of(&text(kind))?;
	match scheme.public(phrase, password) {
		None => Err(format!("the text makes no {} key", scheme.name())),
		Some(own) if own != public => {
			Err(format!("the {} key of the text is not the public key that was given", scheme.name()))
		},
		Some(_) => Ok(()),
	}
}

/// A keystore that takes only sound session keys.
pub struct Checked {
	keystore: KeystorePtr,
	password: Option<SecretString>,
}

impl Checked {
	/// Check what is inserted into `keystore`, whose keys have that password.
	pub fn new(keystore: KeystorePtr, password: Option<SecretString>) -> Self {
		Self { keystore, password }
	}
}

impl Keystore for Checked {
	fn insert(&self, kind: KeyTypeId, phrase: &str, public: &[u8]) -> Result<(), ()> {
		let password = self.password.as_ref().map(|password| password.expose_secret().as_str());
		check(kind, phrase, password, public).map_err(|why| {
			// The caller hears only that the key was not kept.
			log::error!("a session key of type {} was not kept: {why}", text(kind));
		})?;
		self.keystore.insert(kind, phrase, public)
	}

	fn keys(&self, kind: KeyTypeId) -> Result<Vec<Vec<u8>>, Error> {
		self.keystore.keys(kind)
	}

	fn has_keys(&self, keys: &[(Vec<u8>, KeyTypeId)]) -> bool {
		self.keystore.has_keys(keys)
	}

	fn sr25519_public_keys(&self, kind: KeyTypeId) -> Vec<sr25519::Public> {
		self.keystore.sr25519_public_keys(kind)
	}

	fn sr25519_generate_new(&self, kind: KeyTypeId, seed: Option<&str>) -> Result<sr25519::Public, Error> {
		self.keystore.sr25519_generate_new(kind, seed)
	}

	fn sr25519_sign(
		&self,
		kind: KeyTypeId,
		public: &sr25519::Public,
		message: &[u8],
	) -> Result<Option<sr25519::Signature>, Error> {
		self.keystore.sr25519_sign(kind, public, message)
	}

	fn sr25519_vrf_sign(
		&self,
		kind: KeyTypeId,
		public: &sr25519::Public,
		data: &sr25519::vrf::VrfSignData,
	) -> Result<Option<sr25519::vrf::VrfSignature>, Error> {
		self.keystore.sr25519_vrf_sign(kind, public, data)
	}

	fn sr25519_vrf_pre_output(
		&self,
		kind: KeyTypeId,
		public: &sr25519::Public,
		input: &sr25519::vrf::VrfInput,
	) -> Result<Option<sr25519::vrf::VrfPreOutput>, Error> {
		self.keystore.sr25519_vrf_pre_output(kind, public, input)
	}

	fn ed25519_public_keys(&self, kind: KeyTypeId) -> Vec<ed25519::Public> {
		self.keystore.ed25519_public_keys(kind)
	}

	fn ed25519_generate_new(&self, kind: KeyTypeId, seed: Option<&str>) -> Result<ed25519::Public, Error> {
		self.keystore.ed25519_generate_new(kind, seed)
	}

	fn ed25519_sign(
		&self,
		kind: KeyTypeId,
		public: &ed25519::Public,
		message: &[u8],
	) -> Result<Option<ed25519::Signature>, Error> {
		self.keystore.ed25519_sign(kind, public, message)
	}

	fn ecdsa_public_keys(&self, kind: KeyTypeId) -> Vec<ecdsa::Public> {
		self.keystore.ecdsa_public_keys(kind)
	}

	fn ecdsa_generate_new(&self, kind: KeyTypeId, seed: Option<&str>) -> Result<ecdsa::Public, Error> {
		self.keystore.ecdsa_generate_new(kind, seed)
	}

	fn ecdsa_sign(
		&self,
		kind: KeyTypeId,
		public: &ecdsa::Public,
		message: &[u8],
	) -> Result<Option<ecdsa::Signature>, Error> {
		self.keystore.ecdsa_sign(kind, public, message)
	}

	fn ecdsa_sign_prehashed(
		&self,
		kind: KeyTypeId,
		public: &ecdsa::Public,
		message: &[u8; 32],
	) -> Result<Option<ecdsa::Signature>, Error> {
		self.keystore.ecdsa_sign_prehashed(kind, public, message)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use sp_runtime::traits::OpaqueKeys;

	fn sr25519(phrase: &str) -> Vec<u8> {
		Scheme::Sr25519.public(phrase, None).expect("sound")
	}

	#[test]
	fn should_take_a_key_that_signs() {
		assert_eq!(check(key_types::BABE, "//Alice", None, &sr25519("//Alice")), Ok(()));
		let finality = Scheme::Ed25519.public("//Alice", None).expect("sound");
		assert_eq!(check(key_types::GRANDPA, "//Alice", None, &finality), Ok(()));
	}

	#[test]
	fn should_say_what_is_wrong_with_a_key() {
		let refused = |kind, phrase: &str, public: &[u8]| {
			check(kind, phrase, None, public).expect_err("must be refused")
		};
		let alice = sr25519("//Alice");
		assert!(refused(KeyTypeId(*b"imon"), "//Alice", &alice).contains("babe (sr25519), gran (ed25519)"));
		assert!(refused(key_types::BABE, "nonsense words", &alice).contains("makes no sr25519 key"));
		assert!(refused(key_types::BABE, "//Bob", &alice).contains("not the public key"));
		// An sr25519 key where votes are signed by ed25519.
		assert!(refused(key_types::GRANDPA, "//Alice", &alice).contains("not the public key"));
		assert!(refused(key_types::BABE, "//Alice", &[]).contains("not the public key"));
	}

	#[test]
	fn should_know_every_session_key_of_the_runtime() {
		let mut own = SESSION_KEYS.map(|(kind, _)| kind).to_vec();
		let mut asked = <souk_runtime::SessionKeys as OpaqueKeys>::key_ids().to_vec();
		own.sort();
		asked.sort();
		assert_eq!(own, asked);
	}

	#[test]
	fn should_keep_only_sound_keys() {
		let store = Checked::new(std::sync::Arc::new(sp_keystore::testing::MemoryKeystore::new()), None);
		let alice = sr25519("//Alice");
		assert_eq!(store.insert(key_types::GRANDPA, "//Alice", &alice), Err(()));
		assert_eq!(store.keys(key_types::GRANDPA).expect("it is open"), Vec::<Vec<u8>>::new());
		assert_eq!(store.insert(key_types::BABE, "//Alice", &alice), Ok(()));
		assert_eq!(store.keys(key_types::BABE).expect("it is open"), [alice]);
	}

	#[test]
	fn should_mind_the_password() {
		let public = Scheme::Sr25519.public("//Alice", Some("secret")).expect("sound");
		assert_ne!(public, sr25519("//Alice"));
		assert_eq!(check(key_types::BABE, "//Alice", Some("secret"), &public), Ok(()));
	}
}
