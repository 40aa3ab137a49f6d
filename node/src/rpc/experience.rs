// SPDX-License-Identifier: Apache-2.0

//! `experience_*`: verdicts on products, testers, experts and cycles, as JSON. A thin layer over the
//! runtime's `ExperienceApi`.

use super::{
	params::{Account, Number},
	read::Reader,
};
use crate::types::{AccountId, Block, Hash};
use jsonrpsee::{core::RpcResult, proc_macros::rpc};
use serde_json::Value;
use souk_primitives::{experience::ExperienceApi, gs1::Gtin};
use sp_api::ProvideRuntimeApi;
use sp_blockchain::HeaderBackend;
use sp_core::H256;
use std::sync::Arc;

/// The last parameter of each method is the hash of the block to read at. Without it, the best block is read. A thing that
/// does not exist is `null`.
#[rpc(server)]
pub trait ExperienceRpc {
	/// The running cycle and its deadlines.
	#[method(name = "experience_getCycle", blocking)]
	fn cycle(&self, at: Option<Hash>) -> RpcResult<Value>;

	/// A version of a quality model; the newest without a number.
	#[method(name = "experience_getModel", blocking)]
	fn model(&self, id: Number<u32>, version: Option<Number<u16>>, at: Option<Hash>) -> RpcResult<Value>;

	/// An expert's record.
	#[method(name = "experience_getExpert", blocking)]
	fn expert(&self, account: Account, at: Option<Hash>) -> RpcResult<Value>;

	/// A product bound to a quality model.
	#[method(name = "experience_getProduct", blocking)]
	fn product(&self, gtin: Gtin, at: Option<Hash>) -> RpcResult<Value>;

	/// The latest verdict on a product: claimed, measured, spread, reports, trust.
	#[method(name = "experience_getVerdict", blocking)]
	fn verdict(&self, gtin: Gtin, at: Option<Hash>) -> RpcResult<Value>;

	/// A tester's record.
	#[method(name = "experience_getTester", blocking)]
	fn tester(&self, account: Account, at: Option<Hash>) -> RpcResult<Value>;

	/// Whether an account is on a product's panel in the running cycle. A tester sends its secret to its own node only.
	#[method(name = "experience_getDraw", blocking)]
	fn draw(&self, account: Account, gtin: Gtin, secret: Option<H256>, at: Option<Hash>) -> RpcResult<Value>;

	/// The pay that a winning report of a closed cycle can still claim, per asset.
	#[method(name = "experience_getClaimable", blocking)]
	fn claimable(
		&self,
		cycle: Number<u32>,
		gtin: Gtin,
		account: Account,
		at: Option<Hash>,
	) -> RpcResult<Value>;

	/// The pay of one winner if the running cycle closed now, per asset.
	#[method(name = "experience_getEstimatedPay", blocking)]
	fn estimated_pay(&self, at: Option<Hash>) -> RpcResult<Value>;
}

/// Answers `experience_*`.
pub struct Experience<C>(Reader<C>);

impl<C> Experience<C>
where
	C: ProvideRuntimeApi<Block> + HeaderBackend<Block>,
	C::Api: ExperienceApi<Block, AccountId>,
{
	/// Answer from the chain of `client`.
	pub fn new(client: Arc<C>) -> Self {
		Self(Reader::new(client))
	}
}

impl<C> ExperienceRpcServer for Experience<C>
where
	C: ProvideRuntimeApi<Block> + HeaderBackend<Block> + Send + Sync + 'static,
	C::Api: ExperienceApi<Block, AccountId>,
{
	fn cycle(&self, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.cycle(at))
	}

	fn model(&self, id: Number<u32>, version: Option<Number<u16>>, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.model(at, id.0, version.map(|number| number.0)))
	}

	fn expert(&self, account: Account, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.expert(at, account.0))
	}

	fn product(&self, gtin: Gtin, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.product(at, gtin))
	}

	fn verdict(&self, gtin: Gtin, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.verdict(at, gtin))
	}

	fn tester(&self, account: Account, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.tester(at, account.0))
	}

	fn draw(&self, account: Account, gtin: Gtin, secret: Option<H256>, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.draw(at, account.0, gtin, secret))
	}

	fn claimable(
		&self,
		cycle: Number<u32>,
		gtin: Gtin,
		account: Account,
		at: Option<Hash>,
	) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.claimable(at, cycle.0, gtin, account.0).map(super::read::amounts))
	}

	fn estimated_pay(&self, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.estimated_pay(at).map(super::read::amounts))
	}
}
