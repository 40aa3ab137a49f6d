// SPDX-License-Identifier: Apache-2.0

//! The keys a command signs with.

use std::collections::BTreeMap;

pub use souk_client::keys::Key;
use subxt::config::substrate::AccountId32;

use crate::item::parse_gln;

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
