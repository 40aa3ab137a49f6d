// SPDX-License-Identifier: Apache-2.0

//! Why the gateway ends, in one line.

use crate::{chain, follow, store};

/// Why the gateway ends.
#[derive(Debug, thiserror::Error)]
pub enum Error {
	/// What was asked for on the command line cannot be done.
	#[error("{0}")]
	Settings(String),
	/// The node.
	#[error(transparent)]
	Chain(#[from] chain::Failure),
	/// The database.
	#[error(transparent)]
	Store(#[from] store::Error),
	/// Following ended.
	#[error(transparent)]
	Follow(#[from] follow::End),
	/// The address to listen on cannot be had.
	#[error("{address}: {error}")]
	Listen {
		/// The address.
		address: String,
		/// Why.
		error: std::io::Error,
	},
	/// Something of the machine.
	#[error("{0}")]
	Machine(#[from] std::io::Error),
}
