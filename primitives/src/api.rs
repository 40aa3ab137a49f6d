// SPDX-License-Identifier: Apache-2.0

//! The runtime API clients read: orders, shops, listings, what a sale will pay to whom, promoter records.
//!
//! Everything is answered by pure reads of the state of one block. RPC methods `commerce_*` of the node are thin sugar
//! over it; light clients and parachain nodes call it directly through `state_call`.

use crate::{
	gs1::{Gtin, Serial},
	listing::{Listing, Payment},
	money::Fiat,
	order::{Attachment, OrderMode, OrderState},
	shop::{Capability, ShopProfile, ShopState, Verification},
	AssetId, Balance, CampaignId, ListingId, Millis, OrderId, ShopId,
};
use alloc::vec::Vec;
use codec::{Codec, Decode, Encode};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use souk_math::waterfall::{Legs, SplitTerms};

/// An order as clients see it.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct OrderView<AccountId> {
	/// Its number.
	#[serde(with = "crate::json::decimal")]
	pub id: OrderId,
	/// Where it is in its life.
	pub state: OrderState,
	/// Where its money moves.
	pub mode: OrderMode,
	/// The shop.
	pub shop: ShopId,
	/// Who sells.
	pub seller: AccountId,
	/// Who buys.
	pub buyer: AccountId,
	/// The platform that brought it.
	pub platform: Option<AccountId>,
	/// Assets the token part is paid in.
	#[serde(with = "crate::json::assets")]
	pub assets: Vec<AssetId>,
	/// The part paid outside the chain.
	pub fiat: Option<Fiat>,
	/// Its lines.
	pub lines: Vec<OrderLineView<AccountId>>,
	/// When it was placed.
	#[serde(with = "crate::json::decimal")]
	pub placed: Millis,
	/// When anybody may move it on; `None` once final.
	#[serde(with = "crate::json::optional_decimal")]
	pub deadline: Option<Millis>,
	/// Encrypted details the parties share.
	pub attachment: Attachment,
}

/// One line of an order as clients see it.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct OrderLineView<AccountId> {
	/// The listing.
	#[serde(with = "crate::json::decimal")]
	pub listing: ListingId,
	/// The product.
	pub product: Gtin,
	/// Units ordered.
	pub quantity: u32,
	/// Units shipped.
	pub shipped: u32,
	/// Units the buyer asked to return; once the order is final, units that came back.
	pub returned: u32,
	/// Serialised items bound to the line.
	pub items: Vec<Serial>,
	/// Per asset of the order: base units held for the line when it was placed; in an attested order its token price,
	/// which is not held.
	#[serde(with = "crate::json::decimals")]
	pub escrow: Vec<Balance>,
	/// Per asset of the order: base units already given back to the buyer.
	#[serde(with = "crate::json::decimals")]
	pub refunded: Vec<Balance>,
	/// The terms snapshotted at placing.
	pub terms: SplitTerms,
	/// The promoters of its path, the one next to the seller first.
	pub promoters: Vec<AccountId>,
	/// The campaign that promised to pay for it.
	pub campaign: Option<CampaignId>,
}

/// A shop as clients see it.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct ShopView<AccountId> {
	/// Its number.
	pub id: ShopId,
	/// Who owns it.
	pub owner: AccountId,
	/// Whether it trades.
	pub state: ShopState,
	/// To whom it is offered, while it is.
	pub offered_to: Option<AccountId>,
	/// What the merchant says of it.
	pub profile: ShopProfile,
	/// What its bonds unlock, with the bond of each in base units of SOUK.
	#[serde(with = "crate::json::bonds")]
	pub capabilities: Vec<(Capability, Balance)>,
	/// Showcase slots: taken and in all.
	#[serde(with = "crate::json::slots")]
	pub slots: (u32, u32),
	/// Orders that are not final.
	pub open_orders: u32,
	/// What an attester found out, while it has not lapsed.
	pub verification: Option<Verification<AccountId>>,
}

/// What one sale would pay, leg by leg.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct SplitPreview<AccountId> {
	/// The asset.
	#[serde(with = "crate::json::asset")]
	pub asset: AssetId,
	/// What the buyer pays in it, in base units.
	#[serde(with = "crate::json::decimal")]
	pub escrow: Balance,
	/// The waterfall of a completed order.
	pub legs: Legs,
	/// The promoters, in the order of `legs.promoters`.
	pub promoters: Vec<AccountId>,
}

/// Why there is nothing to preview.
#[derive(Clone, Copy, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub enum PreviewError {
	/// No such listing.
	ListingNotFound,
	/// A quantity of zero, or an amount that does not fit.
	BadQuantity,
	/// The path is deeper than the listing or governance allows.
	PathTooDeep,
	/// A promoter stands twice on the path, or is the seller.
	BadPath,
	/// The listing does not accept the payment, or no escrow can be held in an asset of it.
	BadPayment,
	/// The listing's terms cannot be paid under the governed rates of today, or its return window is longer than
	/// governance allows.
	BadTerms,
}

/// What the chain knows of a promoter.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct PromoterView<AccountId> {
	/// The promoter.
	pub who: AccountId,
	/// Settled lines with an escrow whose path carried the promoter.
	pub settled: u32,
	/// Lines with an escrow that were shipped and refunded in full, whose path carried the promoter.
	pub refunded: u32,
	/// Settled lines without an escrow whose path carried the promoter. The chain knows them only from what the parties
	/// attest, so they count neither for the refund rate, nor for the value, nor for the tier.
	pub attested: u32,
	/// `refunded` of `refunded + settled`, in basis points, rounded down.
	pub refund_rate: u16,
	/// Settled sales with an escrow, per asset, in base units.
	#[serde(with = "crate::json::asset_amounts")]
	pub value: Vec<(AssetId, Balance)>,
	/// Commission and campaign pay earned, per asset, in base units.
	#[serde(with = "crate::json::asset_amounts")]
	pub earned: Vec<(AssetId, Balance)>,
	/// The tier that follows: 0 is where everyone starts.
	pub tier: u8,
}

/// A campaign as clients see it.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct CampaignView<AccountId> {
	/// Its number.
	pub id: CampaignId,
	/// The shop whose sales it pays for.
	pub shop: ShopId,
	/// Whose funds pay, and who gets the leftover.
	pub funder: AccountId,
	/// The listings it covers; `None` for all of the shop.
	#[serde(with = "crate::json::optional_decimals")]
	pub listings: Option<Vec<ListingId>>,
	/// The asset it pays in.
	#[serde(with = "crate::json::asset")]
	pub asset: AssetId,
	/// What it pays per settled sale, for one line of it, in base units.
	#[serde(with = "crate::json::decimal")]
	pub reward: Balance,
	/// What of the budget is held and not paid yet, reservations included, in base units.
	#[serde(with = "crate::json::decimal")]
	pub remaining: Balance,
	/// Lines it promised to pay for that are not final yet.
	pub reserved: u32,
	/// Lines it paid for.
	pub paid: u32,
	/// Whether it takes new lines on: neither closed nor expired, its funder still owns the shop, and with budget for one
	/// more.
	pub active: bool,
	/// It takes no new lines on after this moment.
	#[serde(with = "crate::json::decimal")]
	pub expires: Millis,
}

sp_api::decl_runtime_apis! {
	/// Reads for shops, tills, wallets and explorers.
	#[api_version(1)]
	pub trait CommerceApi<AccountId> where AccountId: Codec {
		/// An order; final orders stay readable for the governed retention period.
		fn order(id: OrderId) -> Option<OrderView<AccountId>>;

		/// A shop.
		fn shop(id: ShopId) -> Option<ShopView<AccountId>>;

		/// The shops an account owns.
		fn shops_of(owner: AccountId) -> Vec<ShopId>;

		/// A listing.
		fn listing(id: ListingId) -> Option<Listing>;

		/// The listings of a shop.
		fn listings_of(shop: ShopId) -> Vec<ListingId>;

		/// Every leg of the waterfall if `quantity` units were bought now over `path`, paid in the quoted asset, and
		/// kept. One entry; a listing without a token price has none.
		fn preview_split(
			listing: ListingId,
			quantity: u32,
			path: Vec<AccountId>,
		) -> Result<Vec<SplitPreview<AccountId>>, PreviewError>;

		/// The same for a payment in other assets the listing accepts: one entry per asset.
		fn preview_payment(
			listing: ListingId,
			quantity: u32,
			path: Vec<AccountId>,
			payment: Payment,
		) -> Result<Vec<SplitPreview<AccountId>>, PreviewError>;

		/// A promoter's record.
		fn promoter(who: AccountId) -> Option<PromoterView<AccountId>>;

		/// A campaign; one that is closed and owes nothing any more is gone.
		fn campaign(id: CampaignId) -> Option<CampaignView<AccountId>>;

		/// The open campaigns of a shop, in the order lines are offered to them.
		fn campaigns_of(shop: ShopId) -> Vec<CampaignId>;
	}
}
