// SPDX-License-Identifier: Apache-2.0

//! `commerce_*`: the reads of shops, tills and wallets, as JSON. A thin layer over the runtime's `CommerceApi`
//! and `ClockApi`.

use super::{
	params::{Account, Number, Path, Payment, Providers},
	read::{error, json, Reader},
};
use crate::types::{AccountId, Block, Hash};
use jsonrpsee::{core::RpcResult, proc_macros::rpc, types::ErrorObjectOwned};
use serde::Serialize;
use serde_json::Value;
use souk_primitives::{
	api::{CommerceApi, PreviewError},
	clock::ClockApi,
};
use sp_api::{ApiError, ApiRef, ProvideRuntimeApi};
use sp_blockchain::HeaderBackend;
use std::sync::Arc;

/// Error codes of this namespace, besides those of [`super::read`].
pub mod code {
	/// There is no such listing.
	pub const LISTING_NOT_FOUND: i32 = 11_001;
	/// A quantity of zero, or an amount that does not fit.
	pub const BAD_QUANTITY: i32 = 11_002;
	/// The path is deeper than the listing or governance allows.
	pub const PATH_TOO_DEEP: i32 = 11_003;
	/// A promoter stands twice on the path, or is the seller.
	pub const BAD_PATH: i32 = 11_004;
	/// The listing does not accept the payment, or escrows cannot be held in one of its assets.
	pub const BAD_PAYMENT: i32 = 11_005;
	/// The listing's terms cannot be paid under today's governed rates.
	pub const BAD_TERMS: i32 = 11_006;
	/// The seller is under a penalty.
	pub const SELLER_MAY_NOT_TRADE: i32 = 11_007;
	/// There is no such order, or its seller can name no services any more.
	pub const ORDER_NOT_FOUND: i32 = 11_008;
	/// The services do not fit the order.
	pub const BAD_SERVICES: i32 = 11_009;
}

/// The reads of shops, tills and wallets. The last parameter of each method is the hash of the block to read at. Without
/// it, the best block is read. A thing that does not exist is `null`.
#[rpc(server)]
pub trait CommerceRpc {
	/// An order.
	#[method(name = "commerce_getOrder", blocking)]
	fn order(&self, id: Number<u64>, at: Option<Hash>) -> RpcResult<Value>;

	/// A shop.
	#[method(name = "commerce_getShop", blocking)]
	fn shop(&self, id: Number<u32>, at: Option<Hash>) -> RpcResult<Value>;

	/// The numbers of the shops an account owns.
	#[method(name = "commerce_getShopsOf", blocking)]
	fn shops_of(&self, account: Account, at: Option<Hash>) -> RpcResult<Value>;

	/// A listing.
	#[method(name = "commerce_getListing", blocking)]
	fn listing(&self, id: Number<u64>, at: Option<Hash>) -> RpcResult<Value>;

	/// The numbers of the listings of a shop.
	#[method(name = "commerce_getListingsOf", blocking)]
	fn listings_of(&self, shop: Number<u32>, at: Option<Hash>) -> RpcResult<Value>;

	/// What a listing offers now, with the hash that an order of it names.
	#[method(name = "commerce_getOffer", blocking)]
	fn offer(&self, listing: Number<u64>, at: Option<Hash>) -> RpcResult<Value>;

	/// Every leg of the waterfall if a buyer bought `quantity` units now over `path` in the quoted asset, and kept them.
	#[method(name = "commerce_previewSplit", blocking)]
	fn preview_split(
		&self,
		listing: Number<u64>,
		quantity: Number<u32>,
		path: Option<Path>,
		at: Option<Hash>,
	) -> RpcResult<Value>;

	/// The same, paid in parts: `[{"asset": "native" | number, "share": basis points}]`.
	#[method(name = "commerce_previewPayment", blocking)]
	fn preview_payment(
		&self,
		listing: Number<u64>,
		quantity: Number<u32>,
		path: Option<Path>,
		payment: Payment,
		at: Option<Hash>,
	) -> RpcResult<Value>;

	/// Every leg of an order if its seller named these service providers now, `[{"account", "kind", "share": basis points}]`, and
	/// the buyer kept all of it. One split per asset.
	#[method(name = "commerce_previewServices", blocking)]
	fn preview_services(&self, order: Number<u64>, services: Providers, at: Option<Hash>)
		-> RpcResult<Value>;

	/// The record of a promoter.
	#[method(name = "commerce_getPromoter", blocking)]
	fn promoter(&self, account: Account, at: Option<Hash>) -> RpcResult<Value>;

	/// A campaign.
	#[method(name = "commerce_getCampaign", blocking)]
	fn campaign(&self, id: Number<u32>, at: Option<Hash>) -> RpcResult<Value>;

	/// The numbers of the open campaigns of a shop.
	#[method(name = "commerce_getCampaignsOf", blocking)]
	fn campaigns_of(&self, shop: Number<u32>, at: Option<Hash>) -> RpcResult<Value>;

	/// What the clock of deadlines shows.
	#[method(name = "commerce_getClock", blocking)]
	fn clock(&self, at: Option<Hash>) -> RpcResult<Value>;
}

/// Answers `commerce_*`.
pub struct Commerce<C>(Reader<C>);

impl<C> Commerce<C>
where
	C: ProvideRuntimeApi<Block> + HeaderBackend<Block>,
	C::Api: CommerceApi<Block, AccountId> + ClockApi<Block>,
{
	/// Answer from the chain of `client`.
	pub fn new(client: Arc<C>) -> Self {
		Self(Reader::new(client))
	}

	/// Ask for a preview, and write it as JSON.
	fn preview<T: Serialize>(
		&self,
		at: Option<Hash>,
		question: impl FnOnce(ApiRef<'_, C::Api>, Hash) -> Result<Result<T, PreviewError>, ApiError>,
	) -> RpcResult<Value> {
		json(&self.0.ask(at, question)?.map_err(preview_error)?)
	}
}

impl<C> CommerceRpcServer for Commerce<C>
where
	C: ProvideRuntimeApi<Block> + HeaderBackend<Block> + Send + Sync + 'static,
	C::Api: CommerceApi<Block, AccountId> + ClockApi<Block>,
{
	fn order(&self, id: Number<u64>, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.order(at, id.0))
	}

	fn shop(&self, id: Number<u32>, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.shop(at, id.0))
	}

	fn shops_of(&self, account: Account, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.shops_of(at, account.0))
	}

	fn listing(&self, id: Number<u64>, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.listing(at, id.0))
	}

	fn listings_of(&self, shop: Number<u32>, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.listings_of(at, shop.0))
	}

	fn offer(&self, listing: Number<u64>, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.offer(at, listing.0))
	}

	fn preview_split(
		&self,
		listing: Number<u64>,
		quantity: Number<u32>,
		path: Option<Path>,
		at: Option<Hash>,
	) -> RpcResult<Value> {
		self.preview(at, |api, at| api.preview_split(at, listing.0, quantity.0, path.unwrap_or_default().0))
	}

	fn preview_payment(
		&self,
		listing: Number<u64>,
		quantity: Number<u32>,
		path: Option<Path>,
		payment: Payment,
		at: Option<Hash>,
	) -> RpcResult<Value> {
		let payment = souk_primitives::listing::Payment::try_from(payment.0)
			.map_err(|_| preview_error(PreviewError::BadPayment))?;
		self.preview(at, |api, at| {
			api.preview_payment(at, listing.0, quantity.0, path.unwrap_or_default().0, payment)
		})
	}

	fn preview_services(
		&self,
		order: Number<u64>,
		services: Providers,
		at: Option<Hash>,
	) -> RpcResult<Value> {
		self.preview(at, |api, at| api.preview_services(at, order.0, services.0))
	}

	fn promoter(&self, account: Account, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.promoter(at, account.0))
	}

	fn campaign(&self, id: Number<u32>, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.campaign(at, id.0))
	}

	fn campaigns_of(&self, shop: Number<u32>, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.campaigns_of(at, shop.0))
	}

	fn clock(&self, at: Option<Hash>) -> RpcResult<Value> {
		self.0.read(at, |api, at| api.clock(at))
	}
}

fn preview_error(why: PreviewError) -> ErrorObjectOwned {
	let (code, message) = match why {
		PreviewError::ListingNotFound => (code::LISTING_NOT_FOUND, "There is no such listing"),
		PreviewError::BadQuantity => (code::BAD_QUANTITY, "The quantity is zero, or an amount does not fit"),
		PreviewError::PathTooDeep => {
			(code::PATH_TOO_DEEP, "The path is deeper than the listing or governance allows")
		},
		PreviewError::BadPath => (code::BAD_PATH, "A promoter stands twice on the path, or is the seller"),
		PreviewError::BadPayment => (
			code::BAD_PAYMENT,
			"The listing does not accept the payment, or no escrow can be held in an asset of it",
		),
		PreviewError::BadTerms => {
			(code::BAD_TERMS, "The listing's terms do not fit the governed rates of today")
		},
		PreviewError::SellerMayNotTrade => {
			(code::SELLER_MAY_NOT_TRADE, "The seller is under a penalty and may not trade")
		},
		PreviewError::OrderNotFound => {
			(code::ORDER_NOT_FOUND, "There is no such order, or its seller can name no services any more")
		},
		PreviewError::BadServices => (
			code::BAD_SERVICES,
			"A provider is a party or named twice, a share is zero, or the seller's part cannot pay them all",
		),
	};
	error(code, message, format!("{why:?}"))
}
