// SPDX-License-Identifier: Apache-2.0

//! `commune_*`: what the commune has, and whom it pays, as JSON. A thin layer over the runtime's `CommuneApi`.

use super::{params::Account, read::Reader};
use crate::types::{AccountId, Block, Hash};
use jsonrpsee::{core::RpcResult, proc_macros::rpc};
use serde_json::Value;
use souk_primitives::commune::CommuneApi;
use sp_api::ProvideRuntimeApi;
use sp_blockchain::HeaderBackend;
use std::sync::Arc;

/// The last parameter of each method is the hash of the block to read at. Without it, the best block is read.
#[rpc(server)]
pub trait CommuneRpc {
	/// The commune's funds, and the cycles that are divided.
	#[method(name = "commune_getCommune", blocking)]
	fn commune(&self, at: Option<Hash>) -> RpcResult<Value>;

	/// What waits for an account, the oldest cycle first: which claim pays what, and until when.
	#[method(name = "commune_getWaiting", blocking)]
	fn waiting(&self, account: Account, at: Option<Hash>) -> RpcResult<Value>;
}

/// Answers `commune_*`.
pub struct Commune<C>(Reader<C>);

impl<C> Commune<C>
where
	C: ProvideRuntimeApi<Block> + HeaderBackend<Block>,
	C::Api: CommuneApi<Block, AccountId>,
{
	/// Answer from the chain of `client`.
	pub fn new(client: Arc<C>) -> Self {
		Self(Reader::new(client))
	}
}

impl<C> CommuneRpcServer for Commune<C>
where
	C: ProvideRuntimeApi<Block> + HeaderBackend<Block> + Send + Sync + 'static,
	C::Api: CommuneApi<Block, AccountId>,
{
	fn commune(&self, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.commune(at))
	}

	fn waiting(&self, account: Account, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.commune_waiting(at, account.0))
	}
}
