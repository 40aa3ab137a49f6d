// SPDX-License-Identifier: Apache-2.0

//! More of `commerce_*`: roles, bonuses, loyalty, networks, prepaid accounts and payments outside the chain, as JSON. A thin
//! layer over the runtime's `RolesApi`, `BonusesApi`, `LoyaltyApi`, `NetworksApi`, `PrepaidApi` and `FiatApi`.

use super::{
	params::{Account, Number},
	read::Reader,
};
use crate::types::{AccountId, Block, Hash};
use jsonrpsee::{core::RpcResult, proc_macros::rpc};
use serde_json::Value;
use souk_primitives::{
	bonus::BonusesApi, fiat::FiatApi, gs1::Gtin, loyalty::LoyaltyApi, network::NetworksApi,
	prepaid::PrepaidApi, roles::RolesApi,
};
use sp_api::ProvideRuntimeApi;
use sp_blockchain::HeaderBackend;
use std::sync::Arc;

/// The members of a network on one page, if the caller does not say.
const PAGE: u32 = 100;

/// The last parameter of each method is the hash of the block to read at. Without it, the best block is read. A thing that
/// does not exist is `null`.
#[rpc(server)]
pub trait MarketRpc {
	/// Every role of an account.
	#[method(name = "commerce_getRoles", blocking)]
	fn roles(&self, account: Account, at: Option<Hash>) -> RpcResult<Value>;

	/// A bonus that can still pay.
	#[method(name = "commerce_getBonus", blocking)]
	fn bonus(&self, id: Number<u32>, at: Option<Hash>) -> RpcResult<Value>;

	/// The bonuses of a shop that can still pay, the oldest first.
	#[method(name = "commerce_getBonusesOf", blocking)]
	fn bonuses_of(&self, shop: Number<u32>, at: Option<Hash>) -> RpcResult<Value>;

	/// What its buyers did for a product.
	#[method(name = "commerce_getLoyalty", blocking)]
	fn loyalty(&self, gtin: Gtin, at: Option<Hash>) -> RpcResult<Value>;

	/// The network of a shop.
	#[method(name = "commerce_getNetwork", blocking)]
	fn network(&self, shop: Number<u32>, at: Option<Hash>) -> RpcResult<Value>;

	/// A member of a shop's network.
	#[method(name = "commerce_getMember", blocking)]
	fn member(&self, shop: Number<u32>, account: Account, at: Option<Hash>) -> RpcResult<Value>;

	/// The members of a shop's network behind `after`, at most 256 of them.
	#[method(name = "commerce_getMembers", blocking)]
	fn members(
		&self,
		shop: Number<u32>,
		after: Option<Account>,
		count: Option<Number<u32>>,
		at: Option<Hash>,
	) -> RpcResult<Value>;

	/// The prepaid account of an owner.
	#[method(name = "commerce_getPrepaid", blocking)]
	fn prepaid(&self, account: Account, at: Option<Hash>) -> RpcResult<Value>;

	/// What is reserved of a prepaid account for an order.
	#[method(name = "commerce_getReservation", blocking)]
	fn reservation(&self, order: Number<u64>, at: Option<Hash>) -> RpcResult<Value>;

	/// Every rate by which stated prices become fees.
	#[method(name = "commerce_getRates", blocking)]
	fn rates(&self, at: Option<Hash>) -> RpcResult<Value>;

	/// An attester of payments outside the chain.
	#[method(name = "commerce_getAttester", blocking)]
	fn attester(&self, account: Account, at: Option<Hash>) -> RpcResult<Value>;

	/// The attesters whose word a shop accepts.
	#[method(name = "commerce_getAttesters", blocking)]
	fn attesters(&self, shop: Number<u32>, at: Option<Hash>) -> RpcResult<Value>;

	/// The part of an order that is paid outside the chain, while the order runs.
	#[method(name = "commerce_getFiatLeg", blocking)]
	fn fiat_leg(&self, order: Number<u64>, at: Option<Hash>) -> RpcResult<Value>;

	/// What somebody owes outside the chain.
	#[method(name = "commerce_getObligation", blocking)]
	fn obligation(&self, id: Number<u64>, at: Option<Hash>) -> RpcResult<Value>;

	/// A page of at most 256 of what an account owes and is owed outside the chain, behind `after`.
	#[method(name = "commerce_getObligations", blocking)]
	fn obligations(&self, account: Account, after: Option<Number<u64>>, at: Option<Hash>)
		-> RpcResult<Value>;
}

/// Answers these methods.
pub struct Market<C>(Reader<C>);

impl<C> Market<C>
where
	C: ProvideRuntimeApi<Block> + HeaderBackend<Block>,
	C::Api: Apis,
{
	/// Answer from the chain of `client`.
	pub fn new(client: Arc<C>) -> Self {
		Self(Reader::new(client))
	}
}

/// The runtime APIs that these methods ask.
pub trait Apis:
	RolesApi<Block, AccountId>
	+ BonusesApi<Block, AccountId>
	+ LoyaltyApi<Block>
	+ NetworksApi<Block, AccountId>
	+ PrepaidApi<Block, AccountId>
	+ FiatApi<Block, AccountId>
{
}
impl<Api> Apis for Api where
	Api: RolesApi<Block, AccountId>
		+ BonusesApi<Block, AccountId>
		+ LoyaltyApi<Block>
		+ NetworksApi<Block, AccountId>
		+ PrepaidApi<Block, AccountId>
		+ FiatApi<Block, AccountId>
{
}

impl<C> MarketRpcServer for Market<C>
where
	C: ProvideRuntimeApi<Block> + HeaderBackend<Block> + Send + Sync + 'static,
	C::Api: Apis,
{
	fn roles(&self, account: Account, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.roles_of(at, account.0))
	}

	fn bonus(&self, id: Number<u32>, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.bonus(at, id.0))
	}

	fn bonuses_of(&self, shop: Number<u32>, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.bonuses(at, shop.0))
	}

	fn loyalty(&self, gtin: Gtin, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.product_loyalty(at, gtin))
	}

	fn network(&self, shop: Number<u32>, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.network(at, shop.0))
	}

	fn member(&self, shop: Number<u32>, account: Account, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.network_member(at, shop.0, account.0))
	}

	fn members(
		&self,
		shop: Number<u32>,
		after: Option<Account>,
		count: Option<Number<u32>>,
		at: Option<Hash>,
	) -> RpcResult<Value> {
		let count = count.map_or(PAGE, |count| count.0);
		self.0.read(at, |api, at| api.network_members(at, shop.0, after.map(|after| after.0), count))
	}

	fn prepaid(&self, account: Account, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.prepaid_account(at, account.0))
	}

	fn reservation(&self, order: Number<u64>, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.prepaid_order(at, order.0))
	}

	fn rates(&self, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.prepaid_rates(at))
	}

	fn attester(&self, account: Account, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.attester(at, account.0))
	}

	fn attesters(&self, shop: Number<u32>, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.attesters_of(at, shop.0))
	}

	fn fiat_leg(&self, order: Number<u64>, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.fiat_leg(at, order.0))
	}

	fn obligation(&self, id: Number<u64>, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.obligation(at, id.0))
	}

	fn obligations(
		&self,
		account: Account,
		after: Option<Number<u64>>,
		at: Option<Hash>,
	) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.obligations_of(at, account.0, after.map(|after| after.0)))
	}
}
