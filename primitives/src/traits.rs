// SPDX-License-Identifier: Apache-2.0

//! The traits pallets meet by. Runtimes wire them; mocks replace them.

use crate::{
	gs1::{Gtin, Serial},
	listing::Offer,
	order::{OrderMode, OrderState},
	promotion::Promoters,
	AssetId, Balance, CampaignId, ListingId, MaxPathDepth, Millis, OrderId, ShopId,
};
use codec::{Codec, DecodeWithMemTracking, MaxEncodedLen};
use core::fmt::Debug;
use frame_support::{weights::Weight, BoundedVec};
use scale_info::TypeInfo;
use sp_runtime::{DispatchError, DispatchResult};

/// What orders need of shops and their listings.
pub trait Catalog<AccountId> {
	/// What a listing offers now, whether or not it can be bought.
	fn offer(listing: ListingId) -> Option<Offer<AccountId>>;

	/// Take `quantity` units of a listing off its stock for an order.
	///
	/// # Errors
	///
	/// The listing does not exist, is paused, or has less stock; the shop is closed.
	fn take(listing: ListingId, quantity: u32) -> Result<Offer<AccountId>, DispatchError>;

	/// Put units back that an order did not keep. Does nothing for a listing that is gone.
	fn put_back(listing: ListingId, quantity: u32);

	/// The owner of a shop.
	fn owner(shop: ShopId) -> Option<AccountId>;

	/// A shop has one more open order, so it cannot close.
	///
	/// # Errors
	///
	/// The shop does not exist or has as many open orders as it can count.
	fn order_opened(shop: ShopId) -> DispatchResult;

	/// One open order of the shop became final.
	fn order_closed(shop: ShopId);

	/// Make a listing that [`Self::take`] accepts, with plenty of stock, for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_listing(owner: &AccountId, terms: crate::listing::ListingTerms) -> ListingId;
}

/// What orders need of distribution.
pub trait Promotion<AccountId> {
	/// A promotion path as an order line carries it.
	type Path: Codec + DecodeWithMemTracking + MaxEncodedLen + TypeInfo + Clone + Debug + Eq + Default;

	/// The number of links of a path.
	fn depth(path: &Self::Path) -> u32;

	/// Check a path once, at placing: every signature, the order of the links, depth, expiry, no repeats, neither
	/// party on it. An empty path is fine and has no promoters.
	///
	/// # Errors
	///
	/// What is wrong with the path.
	fn verify(
		path: &Self::Path,
		listing: ListingId,
		seller: &AccountId,
		buyer: &AccountId,
		max_depth: u32,
	) -> Result<Promoters<AccountId>, DispatchError>;

	/// What checking a path of so many links costs at most. Callers add it to what they weigh themselves.
	fn verify_weight(links: u32) -> Weight;

	/// Reserve a campaign's pay for a line that has promoters; `None` where no campaign with budget left fits. `engaged`
	/// are the campaigns earlier lines of the same order engaged: none of them is engaged again.
	fn engage(
		shop: ShopId,
		listing: ListingId,
		promoters: &Promoters<AccountId>,
		engaged: &[CampaignId],
	) -> Option<CampaignId>;

	/// What engaging a campaign for one line costs at most.
	fn engage_weight() -> Weight;

	/// A line with promoters became final. `sale` says what of it was kept: pays or frees the campaign's reservation
	/// and updates each promoter's record. Called once per line, after its money moved and for every final state. Must
	/// not fail: money of the order has moved.
	fn settled(line: &SettledLine<'_, AccountId>);

	/// What that costs at most for a line of so many promoters.
	fn settled_weight(promoters: u32) -> Weight;

	/// A valid path of `depth` links for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_path(listing: ListingId, depth: u32) -> Self::Path;
}

/// One line of an order that became final.
#[derive(Clone, Debug)]
pub struct SettledLine<'a, AccountId> {
	/// The order.
	pub order: OrderId,
	/// How the order ended.
	pub state: OrderState,
	/// Where its money moved.
	pub mode: OrderMode,
	/// The shop.
	pub shop: ShopId,
	/// The seller.
	pub seller: &'a AccountId,
	/// The buyer.
	pub buyer: &'a AccountId,
	/// The listing.
	pub listing: ListingId,
	/// The product.
	pub product: Gtin,
	/// Units the buyer kept.
	pub kept: u32,
	/// Units ordered.
	pub quantity: u32,
	/// Serialised items of the line.
	pub items: &'a [Serial],
	/// The promoters of its path.
	pub promoters: &'a Promoters<AccountId>,
	/// The campaign that promised to pay for it.
	pub campaign: Option<CampaignId>,
	/// Assets of the order and, for each: escrowed for the line, paid as sale (not refunded), and the experience leg.
	/// Empty for an attested order: nothing moved on chain.
	pub amounts: &'a [LineAmounts],
	/// When the order was placed.
	pub placed: Millis,
}

/// What one asset of a settled line did.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct LineAmounts {
	/// The asset.
	pub asset: AssetId,
	/// Held for the line, in base units.
	pub escrow: Balance,
	/// What of it was still held when the line became final: less what was refunded before.
	pub remaining: Balance,
	/// What of it was not given back to the buyer.
	pub sale: Balance,
	/// What of the sale went to the experience pool.
	pub experience: Balance,
	/// What of the sale each promoter was paid as commission, in the order of [`SettledLine::promoters`]; zero for a
	/// leg that could not be delivered. Orders fill it from `Legs::promoters`; distribution adds it to the promoters'
	/// records.
	pub commission: BoundedVec<Balance, MaxPathDepth>,
}

/// Whoever wants to know of settled lines: experience consensus, trace, receipts and rewards. Must not fail.
pub trait OnSettled<AccountId> {
	/// A line became final.
	fn on_settled(line: &SettledLine<'_, AccountId>);

	/// What hearing of one line costs at most that is paid in `assets` assets and has `promoters` promoters. A line paid
	/// in none is attested: what it costs to see that it is.
	fn weight(assets: u32, promoters: u32) -> Weight;
}

#[impl_trait_for_tuples::impl_for_tuples(8)]
impl<AccountId> OnSettled<AccountId> for Tuple {
	fn on_settled(line: &SettledLine<'_, AccountId>) {
		for_tuples!( #( Tuple::on_settled(line); )* );
	}

	fn weight(assets: u32, promoters: u32) -> Weight {
		let mut weight = Weight::zero();
		for_tuples!( #( weight = weight.saturating_add(Tuple::weight(assets, promoters)); )* );
		weight
	}
}

/// What distribution needs of shops.
pub trait Shops<AccountId> {
	/// The owner of a shop, if it exists.
	fn owner(shop: ShopId) -> Option<AccountId>;
	/// Whether the shop may do what the capability unlocks.
	fn has_capability(shop: ShopId, capability: crate::shop::Capability) -> bool;
	/// The shop a listing belongs to.
	fn shop_of(listing: ListingId) -> Option<ShopId>;

	/// A shop of `owner` with every capability, for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_shop(owner: &AccountId) -> ShopId;

	/// One more listing of `shop` on any terms, whatever its showcase slots, for benchmarks of calls that name many.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_listing_of(shop: ShopId) -> ListingId;
}

/// What receipts need to know of a shop: whose it is, and what BizPower divides by (seed S2-05).
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Site<AccountId> {
	/// Who owns the shop.
	pub owner: AccountId,
	/// Whether it trades.
	pub open: bool,
	/// Where it is.
	pub region: crate::codes::Region,
	/// What it sells.
	pub category: crate::codes::Mcc,
	/// Sales floor in square metres.
	pub floor_area: u32,
	/// Number of staff.
	pub staff: u32,
}

/// What receipts need of shops.
pub trait Sites<AccountId> {
	/// A shop as a place that costs something to run; `None` if there is no such shop.
	fn site(shop: ShopId) -> Option<Site<AccountId>>;

	/// An open shop of `owner`, for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_site(owner: &AccountId) -> ShopId;
}

/// Which assets orders and campaigns may be paid in. An asset whose issuer can freeze accounts could lock an escrow
/// for good, so runtimes answer yes only for assets under governance.
pub trait PaymentAssets {
	/// Whether `asset` may be held for orders and campaigns.
	fn contains(asset: &AssetId) -> bool;
}

/// What orders need of item histories. Items without one are free to be sold.
pub trait Items<AccountId> {
	/// Whether `seller` can sell these items: who has a history is possessed by the seller, not sold already, and of no
	/// lot that is recalled or on hold.
	///
	/// # Errors
	///
	/// Why one of them cannot be sold.
	fn ensure_sellable(product: Gtin, serials: &[Serial], seller: &AccountId) -> DispatchResult;

	/// The same for a sale at the counter, which has happened: that one was sold already is no error, but will raise the
	/// alarm.
	///
	/// # Errors
	///
	/// Why one of them cannot have been sold.
	fn ensure_sold(product: Gtin, serials: &[Serial], seller: &AccountId) -> DispatchResult;

	/// An order was delivered: its items are the buyer's. One that was sold before raises the alarm and does not move.
	/// Must not fail, and does nothing the second time.
	fn delivered(order: OrderId, product: Gtin, serials: &[Serial], seller: &AccountId, buyer: &AccountId);

	/// Items of a delivered order went back to the seller and can be sold again. Must not fail.
	fn returned(order: OrderId, product: Gtin, serials: &[Serial], seller: &AccountId, buyer: &AccountId);

	/// What checking and moving so many items of so many lines costs at most.
	fn weight(lines: u32, items: u32) -> Weight;

	/// Make items that `seller` can sell, for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_items(product: Gtin, serials: &[Serial], seller: &AccountId);
}

/// A chain without item histories.
impl<AccountId> Items<AccountId> for () {
	fn ensure_sellable(_: Gtin, _: &[Serial], _: &AccountId) -> DispatchResult {
		Ok(())
	}

	fn ensure_sold(_: Gtin, _: &[Serial], _: &AccountId) -> DispatchResult {
		Ok(())
	}

	fn delivered(_: OrderId, _: Gtin, _: &[Serial], _: &AccountId, _: &AccountId) {}

	fn returned(_: OrderId, _: Gtin, _: &[Serial], _: &AccountId, _: &AccountId) {}

	fn weight(_: u32, _: u32) -> Weight {
		Weight::zero()
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_items(_: Gtin, _: &[Serial], _: &AccountId) {}
}
