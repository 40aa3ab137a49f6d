// SPDX-License-Identifier: Apache-2.0

//! Calls the runtime of a block, and writes its answer as JSON. Every namespace of this node uses it.

use crate::types::{Block, Hash};
use jsonrpsee::{
	core::RpcResult,
	types::{ErrorObject, ErrorObjectOwned},
};
use serde::Serialize;
use serde_json::Value;
use souk_primitives::{AssetId, Balance};
use sp_api::{ApiError, ApiRef, ProvideRuntimeApi};
use sp_blockchain::HeaderBackend;
use std::sync::Arc;

/// The error codes that every namespace of this node shares. Parameters that cannot be read have the standard `-32602`.
pub mod code {
	/// The node does not know the block.
	pub const UNKNOWN_BLOCK: i32 = 11_010;
	/// The runtime of the block did not answer: it has no such API, or the block's state is pruned.
	pub const RUNTIME: i32 = 11_011;
}

/// Reads the chain of a client.
pub struct Reader<C> {
	client: Arc<C>,
}

impl<C> Reader<C>
where
	C: ProvideRuntimeApi<Block> + HeaderBackend<Block>,
{
	/// Read the chain of `client`.
	pub fn new(client: Arc<C>) -> Self {
		Self { client }
	}

	/// Ask the runtime of a block, and write the answer as JSON.
	pub fn read<T: Serialize>(
		&self,
		at: Option<Hash>,
		question: impl FnOnce(ApiRef<'_, C::Api>, Hash) -> Result<T, ApiError>,
	) -> RpcResult<Value> {
		json(&self.ask(at, question)?)
	}

	/// As [`Self::read`], but returns the answer itself.
	pub fn ask<T>(
		&self,
		at: Option<Hash>,
		question: impl FnOnce(ApiRef<'_, C::Api>, Hash) -> Result<T, ApiError>,
	) -> RpcResult<T> {
		let at = self.known(at)?;
		question(self.client.runtime_api(), at)
			.map_err(|failure| error(code::RUNTIME, "The runtime did not answer", failure))
	}

	/// The block to read at.
	fn known(&self, at: Option<Hash>) -> RpcResult<Hash> {
		let Some(hash) = at else { return Ok(self.client.info().best_hash) };
		match self.client.header(hash) {
			Ok(Some(_)) => Ok(hash),
			Ok(None) => {
				Err(error(code::UNKNOWN_BLOCK, "The node does not know the block", format!("{hash:?}")))
			},
			Err(failure) => Err(error(code::RUNTIME, "The database does not answer", failure)),
		}
	}
}

/// Amounts per asset, in the form of every other answer.
#[derive(Serialize)]
#[serde(transparent)]
pub struct Amounts(#[serde(with = "souk_primitives::json::asset_amounts")] Vec<(AssetId, Balance)>);

/// Amounts per asset.
pub fn amounts(amounts: Vec<(AssetId, Balance)>) -> Amounts {
	Amounts(amounts)
}

/// An answer as JSON.
pub fn json<T: Serialize>(answer: &T) -> RpcResult<Value> {
	serde_json::to_value(answer)
		.map_err(|failure| error(code::RUNTIME, "The runtime's answer cannot be written as JSON", failure))
}

/// An error of one of this node's codes.
pub fn error(code: i32, message: &str, data: impl ToString) -> ErrorObjectOwned {
	ErrorObject::owned(code, message, Some(data.to_string()))
}
