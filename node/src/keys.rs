// SPDX-License-Identifier: Apache-2.0

//! The key commands of the SDK. Some of them fail without an error, or without naming the cause. This module adds that.

use crate::{cli::Cli, error::Error, keystore::scheme_of};
use clap::ArgMatches;
use sc_cli::{utils::read_uri, with_crypto_scheme, CryptoScheme, InspectKeyCmd, KeySubcommand};
use sp_core::crypto::{Pair, Ss58Codec};

/// Run a key command.
///
/// # Errors
///
/// The error of the command, with the file it is about.
pub fn run(cli: &Cli, command: &KeySubcommand, matches: &ArgMatches) -> Result<(), Error> {
	let arguments =
		matches.subcommand().and_then(|(_, key)| key.subcommand()).map(|(_, arguments)| arguments);
	let given = |name: &str| {
		// Not every command has the argument, and a file's name may not be text.
		arguments?.try_get_raw(name).ok()??.next().map(|value| value.to_string_lossy().into_owned())
	};

	if let KeySubcommand::Inspect(inspect) = command {
		// A public key is checked by the command itself.
		let public = arguments.is_some_and(|arguments| arguments.get_flag("public"));
		match given("uri") {
			Some(uri) if !public => check(inspect, &uri)?,
			_ => (),
		}
	}

	if let (KeySubcommand::Insert(insert), Some(key_type)) = (command, given("key_type")) {
		let needed = scheme_of(&key_type)?;
		let given = match insert.scheme {
			CryptoScheme::Sr25519 => "sr25519",
			CryptoScheme::Ed25519 => "ed25519",
			CryptoScheme::Ecdsa => "ecdsa",
		};
		if given != needed.name() {
			return Err(Error::Message(format!(
				"a session key of type {key_type} is an {} key, and --scheme says {given}",
				needed.name()
			)));
		}
	}

	command.run(cli).map_err(|error| match (error.into(), given("file")) {
		(error @ Error::Message(_), _) | (error, None) => error,
		(error, Some(file)) => Error::Message(format!("node key file {file}: {error}")),
	})
}

/// Refuse a key that `key inspect` would complain about but accept with exit code 0.
fn check(command: &InspectKeyCmd, uri: &str) -> Result<(), Error> {
	// A password that the user types must be asked for only once, and the command asks for it.
	if command.keystore_params.password_interactive {
		return Ok(());
	}
	let uri = read_uri(Some(&uri.to_string()))?;
	let password = command.keystore_params.read_password()?;
	let password = password.as_ref().map(|password| {
		use sp_core::crypto::ExposeSecret;
		password.expose_secret().as_str()
	});
	if with_crypto_scheme!(command.crypto_scheme.scheme, is_key(&uri, password)) {
		return Ok(());
	}
	Err(sc_cli::Error::InvalidUri(sp_core::crypto::PublicError::InvalidFormat).into())
}

/// Whether the text is a secret or a public key.
fn is_key<P: Pair>(uri: &str, password: Option<&str>) -> bool
where
	P::Public: Ss58Codec,
{
	P::from_phrase(uri, password).is_ok()
		|| P::from_string_with_seed(uri, password).is_ok()
		|| P::Public::from_string_with_version(uri).is_ok()
}
