// SPDX-License-Identifier: Apache-2.0

//! `trace_*`: item histories and recalls, as JSON. A thin layer over the runtime's `TraceApi`.

use super::{
	params::{Account, Item, Number, Word},
	read::Reader,
};
use crate::types::{AccountId, Block, Hash};
use jsonrpsee::{core::RpcResult, proc_macros::rpc};
use serde_json::Value;
use souk_primitives::{
	gs1::{Gln, Gtin, Lot},
	trace::{Direction, EventId, TraceApi},
};
use sp_api::ProvideRuntimeApi;
use sp_blockchain::HeaderBackend;
use std::sync::Arc;

/// The last parameter of each method is the hash of the block to read at. Without it, the best block is read. A thing that
/// does not exist is `null`.
#[rpc(server)]
pub trait TraceRpc {
	/// The history of an item, named by EPC URN or GS1 Digital Link: its own events and those of its containers. `direction`
	/// adds events of other items: `own` none, `origin` of the items it was made from, `product` of the items made from it,
	/// `both` of all these. At most `limit` events (100), after event number `after`.
	#[method(name = "trace_getHistory", blocking)]
	fn history(
		&self,
		item: Item,
		direction: Option<Word<Direction>>,
		after: Option<Number<u64>>,
		limit: Option<Number<u32>>,
		at: Option<Hash>,
	) -> RpcResult<Value>;

	/// The alert on a lot, and the items that a recall of it concerns: at most `limit` items (100), from page `page`.
	#[method(name = "trace_getRecalls", blocking)]
	fn recalls(
		&self,
		gtin: Gtin,
		lot: Lot,
		page: Option<Number<u32>>,
		limit: Option<Number<u32>>,
		at: Option<Hash>,
	) -> RpcResult<Value>;

	/// An item, named by EPC URN or GS1 Digital Link.
	#[method(name = "trace_getItem", blocking)]
	fn item(&self, item: Item, at: Option<Hash>) -> RpcResult<Value>;

	/// An event, by its hash `ni:///sha-256;…?ver=CBV2.0`.
	#[method(name = "trace_getEvent", blocking)]
	fn event(&self, id: EventId, at: Option<Hash>) -> RpcResult<Value>;

	/// The party of a GLN.
	#[method(name = "trace_getParty", blocking)]
	fn party(&self, gln: Gln, at: Option<Hash>) -> RpcResult<Value>;

	/// The party an account acts for.
	#[method(name = "trace_getPartyOf", blocking)]
	fn party_of(&self, account: Account, at: Option<Hash>) -> RpcResult<Value>;

	/// A committed Merkle root of events.
	#[method(name = "trace_getRoot", blocking)]
	fn root(&self, number: Number<u64>, at: Option<Hash>) -> RpcResult<Value>;
}

/// Answers `trace_*`.
pub struct Trace<C>(Reader<C>);

impl<C> Trace<C>
where
	C: ProvideRuntimeApi<Block> + HeaderBackend<Block>,
	C::Api: TraceApi<Block, AccountId>,
{
	/// Answer from the chain of `client`.
	pub fn new(client: Arc<C>) -> Self {
		Self(Reader::new(client))
	}
}

impl<C> TraceRpcServer for Trace<C>
where
	C: ProvideRuntimeApi<Block> + HeaderBackend<Block> + Send + Sync + 'static,
	C::Api: TraceApi<Block, AccountId>,
{
	fn history(
		&self,
		item: Item,
		direction: Option<Word<Direction>>,
		after: Option<Number<u64>>,
		limit: Option<Number<u32>>,
		at: Option<Hash>,
	) -> RpcResult<Value> {
		self.0.read(at, |api, at| {
			let direction = direction.map_or(Direction::Both, |word| word.0);
			api.trace(
				at,
				item.0,
				direction,
				after.map(|number| number.0),
				limit.map_or(100, |number| number.0),
			)
		})
	}

	fn recalls(
		&self,
		gtin: Gtin,
		lot: Lot,
		page: Option<Number<u32>>,
		limit: Option<Number<u32>>,
		at: Option<Hash>,
	) -> RpcResult<Value> {
		self.0.read(at, |api, at| {
			api.recalls(
				at,
				gtin,
				lot,
				page.map_or(0, |number| number.0),
				limit.map_or(100, |number| number.0),
			)
		})
	}

	fn item(&self, item: Item, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.item(at, item.0))
	}

	fn event(&self, id: EventId, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.event(at, id))
	}

	fn party(&self, gln: Gln, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.party(at, gln))
	}

	fn party_of(&self, account: Account, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.party_of(at, account.0))
	}

	fn root(&self, number: Number<u64>, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.root(at, number.0))
	}
}
