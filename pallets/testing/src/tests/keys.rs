// SPDX-License-Identifier: Apache-2.0

use crate::{DevKeys, Key};
use souk_primitives::{
	promotion::LinkStatement,
	signed::{Payload, Signed},
};
use sp_core::H256;
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};
use sp_runtime::traits::Verify;

#[test]
fn should_sign_when_a_key_is_of_any_kind() {
	for key in [Key::sr("Dora"), Key::ed("Eli"), Key::ec("Fay")] {
		let signature = key.sign(b"message");
		assert!(signature.verify(&b"message"[..], &key.account()));
		assert!(!signature.verify(&b"massage"[..], &key.account()));
		assert!(!signature.verify(&b"message"[..], &Key::sr("Stranger").account()));
	}
}

#[test]
fn should_sign_the_form_it_says_when_a_payload_is_signed() {
	let key = Key::ed("Eli");
	let (parent, promoter) = (H256::zero(), key.account());
	let statement = LinkStatement { listing: 1, parent, promoter, expires: super::START, plan: None };
	let payload = Payload::new(H256::repeat_byte(1), statement);
	for wrapped in [false, true] {
		let signed = key.signed(&payload, wrapped);
		assert_eq!(signed.wrapped, wrapped);
		assert!(signed.is_by(&key.account(), &payload));
		assert!(!Signed { wrapped: !wrapped, ..signed }.is_by(&key.account(), &payload));
	}
}

#[test]
fn should_be_the_keys_of_the_keyring_when_the_name_is_one_of_its() {
	assert_eq!(Key::sr("Alice").account(), Sr25519Keyring::Alice.to_account_id());
	assert_eq!(Key::ed("Alice").account(), Ed25519Keyring::Alice.to_account_id());
}

#[test]
fn should_sign_by_number_when_there_is_a_keystore() {
	super::build_and_execute(|| {
		assert_ne!(DevKeys::account(0), DevKeys::account(1));
		assert_eq!(DevKeys::account(7), Key::sr("souk//7").account());
		let signature = DevKeys::sign(7, b"message");
		assert!(signature.verify(&b"message"[..], &DevKeys::account(7)));
		assert!(!signature.verify(&b"message"[..], &DevKeys::account(8)));
	});
}
