// SPDX-License-Identifier: Apache-2.0

//! `system_*` of FRAME, with an account that is checked before it is decoded.
//!
//! The SDK's own method decodes an account of any length, and a long one holds a core for minutes.

use super::{params::Account, Extension, Failure};
use crate::{
	client::{FullClient, FullPool},
	types::{AccountId, Block, Hash},
};
use jsonrpsee::{
	core::{async_trait, RpcResult},
	proc_macros::rpc,
};
use souk_runtime::Nonce;
use std::sync::Arc;
use substrate_frame_rpc_system::{System, SystemApiServer};

/// The names of the method that is replaced.
const NEXT_INDEX: [&str; 2] = ["system_accountNextIndex", "account_nextIndex"];

/// The index of an account's next transaction.
#[rpc(server)]
pub trait NextIndexRpc {
	/// The index, with the transactions that wait in the pool.
	#[method(name = "system_accountNextIndex", aliases = ["account_nextIndex"])]
	async fn next_index(&self, account: Account) -> RpcResult<Nonce>;
}

struct NextIndex(System<FullPool, FullClient, Block>);

#[async_trait]
impl NextIndexRpcServer for NextIndex {
	async fn next_index(&self, account: Account) -> RpcResult<Nonce> {
		SystemApiServer::<Hash, AccountId, Nonce>::nonce(&self.0, account.0).await
	}
}

/// Add the methods.
///
/// # Errors
///
/// Two modules claim one method.
pub fn add(module: &mut Extension, client: Arc<FullClient>, pool: Arc<FullPool>) -> Result<(), Failure> {
	let mut system =
		SystemApiServer::<Hash, AccountId, Nonce>::into_rpc(System::new(client.clone(), pool.clone()));
	for name in NEXT_INDEX {
		system.remove_method(name);
	}
	module.merge(system)?;
	module.merge(NextIndex(System::new(client, pool)).into_rpc())?;
	Ok(())
}
