// SPDX-License-Identifier: Apache-2.0

//! `rewards_*`: power, policies, pay, receipts and BizPower, as JSON. A thin layer over the
//! runtime's `ReceiptsApi` and `RewardsApi`.

use super::{
	params::{Account, Number},
	read::Reader,
};
use crate::types::{AccountId, Block, Hash};
use jsonrpsee::{core::RpcResult, proc_macros::rpc};
use serde_json::Value;
use souk_primitives::{receipts::ReceiptsApi, rewards::RewardsApi};
use sp_api::ProvideRuntimeApi;
use sp_blockchain::HeaderBackend;
use std::sync::Arc;

/// The last parameter of each method is the hash of the block to read at. Without it, the best block is read. A thing that
/// does not exist is `null`.
#[rpc(server)]
pub trait RewardsRpc {
	/// The rewards of an account: its power, purses and frozen SOUK.
	#[method(name = "rewards_getAccount", blocking)]
	fn account(&self, account: Account, at: Option<Hash>) -> RpcResult<Value>;

	/// Every emission policy, the oldest first.
	#[method(name = "rewards_getPolicies", blocking)]
	fn policies(&self, at: Option<Hash>) -> RpcResult<Value>;

	/// The claims of an account, at most a hundred entries from era `from` on.
	#[method(name = "rewards_getClaims", blocking)]
	fn claims(&self, account: Account, from: Option<Number<u32>>, at: Option<Hash>) -> RpcResult<Value>;

	/// The receipt book of a shop.
	#[method(name = "rewards_getBook", blocking)]
	fn book(&self, shop: Number<u32>, at: Option<Hash>) -> RpcResult<Value>;

	/// The totals of a shop's receipts in an era.
	#[method(name = "rewards_getTotals", blocking)]
	fn totals(&self, shop: Number<u32>, era: Number<u32>, at: Option<Hash>) -> RpcResult<Value>;

	/// BizPower of a shop as candles of `interval` eras from `from` on, at most `count` of them.
	#[method(name = "rewards_getCandles", blocking)]
	fn candles(
		&self,
		shop: Number<u32>,
		from: Number<u32>,
		interval: Number<u32>,
		count: Number<u32>,
		at: Option<Hash>,
	) -> RpcResult<Value>;

	/// The record of a customer at a shop.
	#[method(name = "rewards_getCustomer", blocking)]
	fn customer(&self, shop: Number<u32>, account: Account, at: Option<Hash>) -> RpcResult<Value>;
}

/// Answers `rewards_*`.
pub struct Rewards<C>(Reader<C>);

impl<C> Rewards<C>
where
	C: ProvideRuntimeApi<Block> + HeaderBackend<Block>,
	C::Api: ReceiptsApi<Block, AccountId> + RewardsApi<Block, AccountId>,
{
	/// Answer from the chain of `client`.
	pub fn new(client: Arc<C>) -> Self {
		Self(Reader::new(client))
	}
}

impl<C> RewardsRpcServer for Rewards<C>
where
	C: ProvideRuntimeApi<Block> + HeaderBackend<Block> + Send + Sync + 'static,
	C::Api: ReceiptsApi<Block, AccountId> + RewardsApi<Block, AccountId>,
{
	fn account(&self, account: Account, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.rewards_of(at, account.0))
	}

	fn policies(&self, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.policies(at))
	}

	fn claims(&self, account: Account, from: Option<Number<u32>>, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.claims_of(at, account.0, from.map_or(0, |number| number.0)))
	}

	fn book(&self, shop: Number<u32>, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.receipt_book(at, shop.0))
	}

	fn totals(&self, shop: Number<u32>, era: Number<u32>, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.receipt_totals(at, shop.0, era.0))
	}

	fn candles(
		&self,
		shop: Number<u32>,
		from: Number<u32>,
		interval: Number<u32>,
		count: Number<u32>,
		at: Option<Hash>,
	) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.bizpower_candles(at, shop.0, from.0, interval.0, count.0))
	}

	fn customer(&self, shop: Number<u32>, account: Account, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.shop_customer(at, shop.0, account.0))
	}
}
