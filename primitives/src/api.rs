// SPDX-License-Identifier: Apache-2.0

//! The runtime API of commerce: orders, shops, listings, the split of a sale, and promoters' records.
//!
//! Every answer is a pure read of the state of one block. The RPC methods `commerce_*` of the node are a thin layer
//! over it. Light clients and parachain nodes call it directly through `state_call`.

use crate::{
	content::Cid,
	gs1::{Gtin, Serial},
	listing::{ListingStatus, ListingTerms, Payment},
	money::Fiat,
	order::{
		Attachment, DeliveryRecord, DisputeStakeView, DisputeView, OrderMode, OrderSize, OrderState, Service,
		Services,
	},
	promotion::Audience,
	shop::{Capability, ShopProfile, ShopState, Verification},
	standing::ProductVerdict,
	AssetId, Balance, CampaignId, ListingId, Millis, OrderId, ShopId,
};
use alloc::vec::Vec;
use codec::{Codec, Decode, Encode};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use souk_math::waterfall::{Legs, SplitTerms};
use sp_core::H256;
use sp_runtime::Perbill;

/// An order as clients see it.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct OrderView<AccountId> {
	/// Its number.
	#[serde(with = "crate::json::decimal")]
	pub id: OrderId,
	/// Its state.
	pub state: OrderState,
	/// Where its money moves.
	pub mode: OrderMode,
	/// The shop.
	pub shop: ShopId,
	/// The seller.
	pub seller: AccountId,
	/// The buyer.
	pub buyer: AccountId,
	/// The platform that brought it.
	pub platform: Option<AccountId>,
	/// The assets that the token part is paid in.
	#[serde(with = "crate::json::assets")]
	pub assets: Vec<AssetId>,
	/// The part paid outside the chain.
	pub fiat: Option<Fiat>,
	/// How much of that part the seller says it gave back, in minor units of its currency.
	#[serde(with = "crate::json::decimal")]
	pub fiat_refunded: Balance,
	/// Its size, which calls that settle it ask for. In JavaScript a field named `size` would be hidden by that of a map.
	pub extent: OrderSize,
	/// Its lines.
	pub lines: Vec<OrderLineView<AccountId>>,
	/// Its service providers, whom the seller pays out of its own part. Those of an attested order are paid elsewhere.
	pub services: Vec<Service<AccountId>>,
	/// When it was placed, in milliseconds since the Unix epoch.
	#[serde(with = "crate::json::decimal")]
	pub placed: Millis,
	/// Until when the price of its fiat part is good, in milliseconds since the Unix epoch: before it is accepted, until when it
	/// can be; from then on, until when the buyer has to pay. `None` without a fiat part, and for a till sale.
	#[serde(with = "crate::json::optional_decimal")]
	pub quote_ends: Option<Millis>,
	/// When anyone may move it on, in milliseconds since the Unix epoch. `None` once it is final.
	#[serde(with = "crate::json::optional_decimal")]
	pub deadline: Option<Millis>,
	/// Encrypted details that the parties share.
	pub attachment: Attachment,
	/// What the chain knows of the delivery.
	pub record: DeliveryRecord,
	/// Its dispute, while it has one.
	pub dispute: Option<DisputeView>,
	/// What a dispute would take of the side that opened one now. `None` where nobody can.
	pub dispute_cost: Option<DisputeStakeView>,
}

/// One line of an order as clients see it.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct OrderLineView<AccountId> {
	/// The listing.
	#[serde(with = "crate::json::decimal")]
	pub listing: ListingId,
	/// The [hash of the offer](crate::listing::Offer::hash) that the buyer signed for.
	pub offer: H256,
	/// The product.
	pub product: Gtin,
	/// The number of units ordered.
	pub quantity: u32,
	/// The number of units shipped.
	pub shipped: u32,
	/// The number of units that the buyer asked to return. Once the order is final, the number that came back.
	pub returned: u32,
	/// Serialised items bound to the line.
	pub items: Vec<Serial>,
	/// What was held for the line when it was placed, per asset of the order, in base units. In an attested order its
	/// token price, which is not held.
	#[serde(with = "crate::json::decimals")]
	pub escrow: Vec<Balance>,
	/// What was given back to the buyer so far, per asset of the order, in base units.
	#[serde(with = "crate::json::decimals")]
	pub refunded: Vec<Balance>,
	/// The terms as they were when the order was placed.
	pub terms: SplitTerms,
	/// How long after delivery units can be returned, in milliseconds, as it was when the order was placed.
	#[serde(with = "crate::json::decimal")]
	pub return_window: Millis,
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
	/// Its owner.
	pub owner: AccountId,
	/// Its state.
	pub state: ShopState,
	/// The account it is offered to, if it is.
	pub offered_to: Option<AccountId>,
	/// What the merchant says of it.
	pub profile: ShopProfile,
	/// Its capabilities, with the bond of each in base units of SOUK.
	#[serde(with = "crate::json::bonds")]
	pub capabilities: Vec<(Capability, Balance)>,
	/// Its showcase slots: the number of taken ones, and of all.
	#[serde(with = "crate::json::slots")]
	pub slots: (u32, u32),
	/// The number of orders that are not final.
	pub open_orders: u32,
	/// The check by an attester, until it lapses.
	pub verification: Option<Verification<AccountId>>,
	/// The level of that check. Zero without one.
	pub level: u8,
	/// The orders it accepted today.
	pub accepted_today: u32,
	/// The most orders its level lets it accept in a day. `None` without a limit.
	pub daily_orders: Option<u32>,
	/// The number of its listings whose products are certified.
	pub certified: u32,
	/// Whether the penalties of its owner let it trade.
	pub may_trade: bool,
	/// The part of its bonds that a penalty takes and that has not been taken yet. Zero if nothing waits.
	#[serde(with = "crate::json::rate")]
	pub seizure: Perbill,
}

/// A listing as clients see it: as its merchant published it, with what the chain found out about it.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct ListingView {
	/// The shop.
	pub shop: ShopId,
	/// The product.
	pub product: Gtin,
	/// The address of its description, images and the like, off chain.
	pub metadata: Cid,
	/// Its terms.
	pub terms: ListingTerms,
	/// Units to sell.
	pub stock: u32,
	/// Whether it can be bought.
	pub status: ListingStatus,
	/// Whether the product is certified: a settled verdict confirms every claim that its producer makes now.
	pub certified: bool,
	/// What panels found out about the product.
	pub verdict: ProductVerdict,
	/// Its rank among listings, in points: by the level of its merchant's verification, the verdict on the product, and the
	/// merchant's credit.
	pub rank: u32,
}

/// What a listing offers now, as an order of it would be placed under.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct OfferView<AccountId> {
	/// The listing.
	#[serde(with = "crate::json::decimal")]
	pub listing: ListingId,
	/// The shop.
	pub shop: ShopId,
	/// The shop's owner, who would be the seller.
	pub seller: AccountId,
	/// The product.
	pub product: Gtin,
	/// The address of its description.
	pub metadata: Cid,
	/// The terms of the listing, where governance no longer allows one of them brought to the nearest that it allows.
	pub terms: ListingTerms,
	/// The [hash](crate::listing::Offer::hash) of all this, but for the shop. A buyer names it in the order.
	pub offer: H256,
}

/// The legs that one sale would pay.
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
	/// The [hash of the offer](crate::listing::Offer::hash) that this is the split of. A buyer names it in the order.
	pub offer: H256,
	/// How long after delivery units could be returned, in milliseconds.
	#[serde(with = "crate::json::decimal")]
	pub return_window: Millis,
}

/// Why there is no preview.
#[derive(Clone, Copy, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub enum PreviewError {
	/// The listing does not exist.
	ListingNotFound,
	/// The quantity is zero, or an amount does not fit.
	BadQuantity,
	/// The path is deeper than the listing or governance allows.
	PathTooDeep,
	/// A promoter is on the path twice, or is the seller.
	BadPath,
	/// The listing does not accept the payment, or no escrow can be held in an asset of it.
	BadPayment,
	/// The listing's terms cannot be paid under the governed rates of today.
	BadTerms,
	/// The seller is under a penalty and may not trade.
	SellerMayNotTrade,
	/// There is no such order, or the seller can no longer name services for it.
	OrderNotFound,
	/// A service provider is a party of the order or named twice, a share is zero, or the seller's part cannot pay them all.
	BadServices,
}

/// The legs that an order would pay in one asset.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct OrderSplit {
	/// The asset.
	#[serde(with = "crate::json::asset")]
	pub asset: AssetId,
	/// The legs, over all lines. Promoters are summed by level. `buyer` is what was given back already.
	pub legs: Legs,
}

/// A promoter's record.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct PromoterView<AccountId> {
	/// The promoter.
	pub who: AccountId,
	/// The number of settled lines with an escrow whose path had the promoter.
	pub settled: u32,
	/// The number of lines with an escrow that were shipped and refunded in full, whose path had the promoter.
	pub refunded: u32,
	/// The number of settled lines without an escrow whose path had the promoter. The chain knows them only from what
	/// the parties attest. So they count neither for the refund rate, nor for the value, nor for the tier.
	pub attested: u32,
	/// `refunded` over `refunded + settled`, in basis points, rounded down.
	pub refund_rate: u16,
	/// Settled sales with an escrow, per asset, in base units.
	#[serde(with = "crate::json::asset_amounts")]
	pub value: Vec<(AssetId, Balance)>,
	/// Commission and campaign pay earned, per asset, in base units.
	#[serde(with = "crate::json::asset_amounts")]
	pub earned: Vec<(AssetId, Balance)>,
	/// The tier that follows from it. All promoters start at 0.
	pub tier: u8,
	/// The most that the promoter is paid as commission for one line, as a part of the sale. What a seller offers above that
	/// stays with the seller.
	#[serde(with = "crate::json::rate")]
	pub ceiling: Perbill,
	/// Whether it may stand on a promotion path now.
	pub may_promote: bool,
}

/// A campaign as clients see it.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct CampaignView<AccountId> {
	/// Its number.
	pub id: CampaignId,
	/// The shop whose sales it pays for.
	pub shop: ShopId,
	/// The funder, who pays and gets the leftover.
	pub funder: AccountId,
	/// The listings it covers. `None` for all listings of the shop.
	#[serde(with = "crate::json::optional_decimals")]
	pub listings: Option<Vec<ListingId>>,
	/// The asset it pays in.
	#[serde(with = "crate::json::asset")]
	pub asset: AssetId,
	/// The most it pays per settled sale, for one line of it, in base units.
	#[serde(with = "crate::json::decimal")]
	pub reward: Balance,
	/// The most it pays, as a part of what the buyer paid for the line in that asset and did not get back.
	#[serde(with = "crate::json::rate")]
	pub max_part: Perbill,
	/// The least that a line must bring in that asset, in base units.
	#[serde(with = "crate::json::decimal")]
	pub least_sale: Balance,
	/// The least price of one unit outside the chain, for lines of attested orders. `None` if it pays for none of these.
	pub least_fiat: Option<Fiat>,
	/// Whom it pays.
	pub audience: Audience,
	/// The least tier of a promoter that it pays.
	pub least_tier: u8,
	/// The part of the budget that is held and not paid yet, reservations included, in base units.
	#[serde(with = "crate::json::decimal")]
	pub remaining: Balance,
	/// The number of lines it promised to pay for that are not final yet.
	pub reserved: u32,
	/// The number of lines it paid for.
	pub paid: u32,
	/// Whether it takes new lines: it is neither closed nor expired, its funder still owns the shop, and its budget
	/// suffices for one more line.
	pub active: bool,
	/// When it expires, in milliseconds since the Unix epoch.
	#[serde(with = "crate::json::decimal")]
	pub expires: Millis,
}

sp_api::decl_runtime_apis! {
	/// Reads for shops, tills, wallets and explorers.
	#[api_version(1)]
	pub trait CommerceApi<AccountId> where AccountId: Codec {
		/// An order. A final order stays readable for the governed retention period.
		fn order(id: OrderId) -> Option<OrderView<AccountId>>;

		/// A shop.
		fn shop(id: ShopId) -> Option<ShopView<AccountId>>;

		/// The shops an account owns.
		fn shops_of(owner: AccountId) -> Vec<ShopId>;

		/// A listing, with the mark and the rank of its product.
		fn listing(id: ListingId) -> Option<ListingView>;

		/// The listings of a shop.
		fn listings_of(shop: ShopId) -> Vec<ListingId>;

		/// What a listing offers now, with the hash that an order of it names.
		fn offer(listing: ListingId) -> Option<OfferView<AccountId>>;

		/// Every leg of the waterfall if `quantity` units were bought now over `path`, paid in the quoted asset, and
		/// kept. One entry, or none for a listing without a token price.
		fn preview_split(
			listing: ListingId,
			quantity: u32,
			path: Vec<AccountId>,
		) -> Result<Vec<SplitPreview<AccountId>>, PreviewError>;

		/// The same for a payment in other assets that the listing accepts. One entry per asset.
		fn preview_payment(
			listing: ListingId,
			quantity: u32,
			path: Vec<AccountId>,
			payment: Payment,
		) -> Result<Vec<SplitPreview<AccountId>>, PreviewError>;

		/// Every leg that an open escrow order would pay if the seller named these services besides those it has, and the
		/// buyer kept what is left of it. One entry per asset of the order.
		fn preview_services(
			order: OrderId,
			services: Services<AccountId>,
		) -> Result<Vec<OrderSplit>, PreviewError>;

		/// A promoter's record.
		fn promoter(who: AccountId) -> Option<PromoterView<AccountId>>;

		/// A campaign. `None` for one that is closed and no longer owes anything.
		fn campaign(id: CampaignId) -> Option<CampaignView<AccountId>>;

		/// The open campaigns of a shop, in the order in which lines are offered to them.
		fn campaigns_of(shop: ShopId) -> Vec<CampaignId>;
	}
}
