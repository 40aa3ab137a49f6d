// SPDX-License-Identifier: Apache-2.0

//! Keys that sign.

use std::{fs, str::FromStr};

use subxt::config::substrate::AccountId32;
use subxt_signer::{sr25519::Keypair, SecretUri};

/// A key that signs, and what to call it in messages.
#[derive(Clone)]
pub struct Key {
	/// sr25519.
	pub pair: Keypair,
	/// Its account.
	pub account: AccountId32,
}

impl Key {
	/// From a secret: a derivation path of the development phrase (`//Alice`), a mnemonic phrase, or a seed in hex,
	/// each with derivations. The secret never appears in the error.
	pub fn from_secret(secret: &str) -> Result<Self, String> {
		let uri = SecretUri::from_str(secret.trim()).map_err(|_| "it is not a secret URI".to_owned())?;
		let pair =
			Keypair::from_uri(&uri).map_err(|_| "it is neither a mnemonic phrase nor a seed".to_owned())?;
		let account = pair.public_key().to_account_id();
		Ok(Key { pair, account })
	}

	/// From a file that holds a secret on its first line.
	pub fn from_file(path: &str) -> Result<Self, String> {
		let text = fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
		Self::from_secret(text.lines().next().unwrap_or_default()).map_err(|why| format!("{path}: {why}"))
	}
}

#[cfg(test)]
mod tests {
	#![allow(clippy::unwrap_used)]

	use super::*;

	#[test]
	fn should_make_the_known_account_when_the_secret_is_a_development_key() {
		let key = Key::from_secret("//Alice").unwrap();
		assert_eq!(key.account.to_string(), "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY");
	}

	#[test]
	fn should_keep_a_secret_out_of_the_error() {
		let why = Key::from_secret("not a phrase").err().unwrap();
		assert!(!why.contains("phrase is") && !why.contains("not a phrase"), "{why}");
	}
}
