// SPDX-License-Identifier: Apache-2.0

//! The errors that stop the node. Each is one line that a person can act on.

use clap::error::ErrorKind;
use std::fmt;

/// A reason to stop. It displays as one line, without a prefix.
#[derive(Debug)]
pub enum Error {
	/// An error of the SDK's command line.
	Cli(sc_cli::Error),
	/// An error of the SDK's service.
	Service(sc_service::Error),
	/// An error of this node.
	Message(String),
}

impl std::error::Error for Error {}

impl fmt::Display for Error {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		let text = match self {
			Self::Cli(error) => cli_text(error),
			Self::Service(error) => service_text(error),
			Self::Message(text) => text.clone(),
		};
		f.write_str(&one_line(&text))
	}
}

impl From<sc_cli::Error> for Error {
	fn from(error: sc_cli::Error) -> Self {
		match error {
			// One of our own errors may be boxed in here.
			sc_cli::Error::Application(inner) => match inner.downcast::<Self>() {
				Ok(ours) => *ours,
				Err(other) => Self::Cli(sc_cli::Error::Application(other)),
			},
			sc_cli::Error::Service(inner) => inner.into(),
			other => Self::Cli(other),
		}
	}
}

impl From<sc_service::Error> for Error {
	fn from(error: sc_service::Error) -> Self {
		match error {
			sc_service::Error::Application(inner) => match inner.downcast::<Self>() {
				Ok(ours) => *ours,
				Err(other) => Self::Service(sc_service::Error::Application(other)),
			},
			other => Self::Service(other),
		}
	}
}

impl From<String> for Error {
	fn from(text: String) -> Self {
		Self::Message(text)
	}
}

fn cli_text(error: &sc_cli::Error) -> String {
	match error {
		sc_cli::Error::Input(text) => text.clone(),
		sc_cli::Error::InvalidUri(_) => {
			"the key is neither a secret phrase, seed or path nor a public key or address".into()
		},
		sc_cli::Error::NetworkKeyNotFound(path) => format!(
			"no network key at {path}, and validators need a stable one: make it with `souk-node key \
			 generate-node-key --file {path}`, or pass --unsafe-force-node-key-generation once",
			path = path.display(),
		),
		other => other.to_string(),
	}
}

fn service_text(error: &sc_service::Error) -> String {
	let text = match error {
		sc_service::Error::Other(text) => text.clone(),
		other => other.to_string(),
	};
	if text.contains("Database file is in use") {
		return format!(
			"the database is in use by another process: stop it, or choose another --base-path ({text})"
		);
	}
	text
}

/// The message of clap about wrong arguments, without the usage that clap prints below it.
pub fn usage(error: &clap::Error) -> String {
	if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
		return "a subcommand is missing; see --help".into();
	}
	let rendered = error.render().to_string();
	let text = rendered.split("\nUsage:").next().unwrap_or_default();
	let text = text.split("\nFor more information").next().unwrap_or_default();
	let text = text.strip_prefix("error: ").unwrap_or(text);
	format!("{}; see --help", one_line(text))
}

/// Put a text of several lines on one line.
fn one_line(text: &str) -> String {
	text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_be_one_line_when_the_sdk_says_several() {
		let error = Error::from(sc_cli::Error::NetworkKeyNotFound("/nowhere/secret".into()));
		assert!(!error.to_string().contains('\n'));
		assert!(error.to_string().contains("/nowhere/secret"));
		assert_eq!(Error::from("a\n\n  b\t c ".to_string()).to_string(), "a b c");
	}

	#[test]
	fn should_return_our_own_error_when_it_was_boxed() {
		let boxed = sc_cli::Error::Application(Box::new(Error::Message("ours".into())));
		assert_eq!(Error::from(boxed).to_string(), "ours");
		let boxed = sc_service::Error::Application(Box::new(Error::Message("ours".into())));
		assert_eq!(Error::from(boxed).to_string(), "ours");
	}
}
