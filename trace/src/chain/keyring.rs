// SPDX-License-Identifier: Apache-2.0

//! The keys a command signs with.

use std::{collections::BTreeMap, fs, str::FromStr};

use subxt::config::substrate::AccountId32;
use subxt_signer::{sr25519::Keypair, SecretUri};

use crate::item::parse_gln;

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

/// Which key signs for which party.
#[derive(Clone, Default)]
pub struct Keyring {
	/// Signs whatever no other key is for.
	pub general: Option<Key>,
	/// By GLN.
	pub parties: BTreeMap<u64, Key>,
}

impl Keyring {
	/// From the arguments of a command: one general secret or file, and `GLN=SECRET` for single parties.
	pub fn new(secret: Option<&str>, file: Option<&str>, parties: &[String]) -> Result<Self, String> {
		let general = match (secret, file) {
			(Some(secret), _) => Some(Key::from_secret(secret).map_err(|why| format!("--suri: {why}"))?),
			(None, Some(path)) => Some(Key::from_file(path).map_err(|why| format!("--key-file {why}"))?),
			(None, None) => None,
		};
		let mut ring = Keyring { general, parties: BTreeMap::new() };
		for argument in parties {
			let (gln, secret) =
				argument.split_once('=').ok_or_else(|| "--suri-for: must be GLN=SECRET".to_owned())?;
			let number = parse_gln(gln).map_err(|rule| format!("--suri-for {gln}: {rule}"))?;
			let key = Key::from_secret(secret).map_err(|why| format!("--suri-for {gln}: {why}"))?;
			ring.parties.insert(number, key);
		}
		if ring.general.is_none() && ring.parties.is_empty() {
			return Err("a key is needed: --suri, --key-file or --suri-for".into());
		}
		Ok(ring)
	}

	/// The key of an account.
	pub fn of_account(&self, account: &AccountId32) -> Option<&Key> {
		self.parties.values().chain(&self.general).find(|key| key.account == *account)
	}

	/// The key that signs for the first of these parties it knows, else the general one.
	pub fn of(&self, glns: impl IntoIterator<Item = u64>) -> Option<&Key> {
		glns.into_iter().find_map(|gln| self.parties.get(&gln)).or(self.general.as_ref())
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_make_the_known_account_when_the_secret_is_a_development_key() {
		let key = Key::from_secret("//Alice").unwrap();
		assert_eq!(key.account.to_string(), "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY");
	}

	#[test]
	fn should_choose_the_partys_key_when_there_is_one() {
		let ring = Keyring::new(Some("//Alice"), None, &["0614141073467=//Bob".into()]).unwrap();
		let bob = Key::from_secret("//Bob").unwrap().account;
		assert_eq!(ring.of([1, 614_141_073_467]).unwrap().account, bob);
		assert_ne!(ring.of([1]).unwrap().account, bob);
	}

	#[test]
	fn should_refuse_in_one_line_when_a_key_is_wrong() {
		for (secret, parties) in
			[(Some("not a phrase"), vec![]), (None, vec!["0614141073468=//Bob".to_owned()]), (None, vec![])]
		{
			let why = Keyring::new(secret, None, &parties).err().unwrap();
			assert!(!why.contains("phrase is") && !why.contains('\n'), "{why}");
		}
	}
}
