// SPDX-License-Identifier: Apache-2.0

//! The traits by which pallets know each other. A runtime wires them, and mocks replace them.

use crate::{
	gs1::{Gtin, Serial},
	listing::Offer,
	money::Fiat,
	order::{OrderMode, OrderState, Ruling, Service},
	promotion::Promoters,
	AssetId, Balance, CampaignId, ListingId, MaxPathDepth, MaxServices, Millis, OrderId, ShopId,
};
use codec::{Codec, DecodeWithMemTracking, MaxEncodedLen};
use core::fmt::Debug;
use frame_support::{traits::Get, weights::Weight, BoundedVec};
use scale_info::TypeInfo;
use souk_math::commission::CommissionPlan;
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult, Perbill};

/// What orders and others need of shops and their listings.
pub trait Catalog<AccountId> {
	/// What a listing offers now, whether or not it can be bought.
	fn offer(listing: ListingId) -> Option<Offer<AccountId>>;

	/// Take `quantity` units of a listing off its stock for an order.
	///
	/// # Errors
	///
	/// The listing does not exist, is paused, or has less stock, or the shop is closed.
	fn take(listing: ListingId, quantity: u32) -> Result<Offer<AccountId>, DispatchError>;

	/// Put units back that an order did not keep. Does nothing if the listing no longer exists.
	fn put_back(listing: ListingId, quantity: u32);

	/// The owner of a shop.
	fn owner(shop: ShopId) -> Option<AccountId>;

	/// Count one more open order of a shop. A shop with open orders cannot close.
	///
	/// # Errors
	///
	/// The shop does not exist or has as many open orders as it can count.
	fn order_opened(shop: ShopId) -> DispatchResult;

	/// Count one open order of a shop less, because it became final.
	fn order_closed(shop: ShopId);

	/// Make a listing with plenty of stock that [`Self::take`] accepts, for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_listing(owner: &AccountId, terms: crate::listing::ListingTerms) -> ListingId;
}

/// What orders need of distribution.
pub trait Promotion<AccountId> {
	/// A promotion path as an order line carries it.
	type Path: Codec + DecodeWithMemTracking + MaxEncodedLen + TypeInfo + Clone + Debug + Eq + Default;

	/// The number of links of a path.
	fn depth(path: &Self::Path) -> u32;

	/// Check a path, and return its promoters: every signature, the order of the links, the depth, the expiry, and the
	/// commission plan that a promoter relied on. No promoter may be on it twice, and neither party may be on it. An empty path
	/// is valid and has no promoters.
	///
	/// # Errors
	///
	/// The rule that the path breaks.
	fn verify(
		path: &Self::Path,
		listing: ListingId,
		seller: &AccountId,
		buyer: &AccountId,
		max_depth: u32,
	) -> Result<Promoters<AccountId>, DispatchError>;

	/// The commission plan that a line of these promoters is sold under: the listing's `plan`, without what a promoter would be
	/// paid above its ceiling. That stays with the seller.
	fn ceiled(plan: &CommissionPlan, promoters: &[AccountId]) -> CommissionPlan {
		let _ = promoters;
		plan.clone()
	}

	/// The most that checking a path of `links` links costs, and that its ceilings cost. Callers add it to their own weight.
	fn verify_weight(links: u32) -> Weight;

	/// Reserve the pay of a campaign for a line with promoters. `None` if no campaign fits and has enough budget. No
	/// campaign is engaged twice in one era for the same buyer, so none is engaged twice for one order. Returns what that weighed
	/// beside it, which is at most [`engage_weight`](Self::engage_weight).
	fn engage(line: &PromotedLine<'_, AccountId>) -> (Option<CampaignId>, Weight);

	/// The most that engaging a campaign for one line costs.
	fn engage_weight() -> Weight;

	/// Settle a line with promoters that became final. Pays or frees the campaign's reservation, and updates the record
	/// of each promoter. Called once per line, for every final state, after its money moved. So it must not fail. Returns what it
	/// weighed, which is at most [`settled_weight`](Self::settled_weight).
	fn settled(line: &SettledLine<'_, AccountId>) -> Weight;

	/// The most that settling a line of `promoters` promoters costs.
	fn settled_weight(promoters: u32) -> Weight;

	/// A valid path of `depth` links for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_path(listing: ListingId, depth: u32) -> Self::Path;
}

/// One line of an order that was just placed or, if it is attested, accepted. It has promoters.
#[derive(Clone, Debug)]
pub struct PromotedLine<'a, AccountId> {
	/// The order.
	pub order: OrderId,
	/// Where its money moves.
	pub mode: OrderMode,
	/// The shop.
	pub shop: ShopId,
	/// The listing.
	pub listing: ListingId,
	/// The buyer.
	pub buyer: &'a AccountId,
	/// The promoters of its path.
	pub promoters: &'a Promoters<AccountId>,
	/// The assets of the order.
	pub assets: &'a [AssetId],
	/// The price of the line in each of them, in base units. An attested order holds nothing of it.
	pub amounts: &'a [Balance],
	/// The price of one unit outside the chain, as the seller states it.
	pub fiat: Option<Fiat>,
}

/// One line of an order that became final.
#[derive(Clone, Debug)]
pub struct SettledLine<'a, AccountId> {
	/// The order.
	pub order: OrderId,
	/// The final state of the order.
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
	/// The number of units that the buyer kept.
	pub kept: u32,
	/// The number of units that were ordered.
	pub quantity: u32,
	/// Serialised items of the line.
	pub items: &'a [Serial],
	/// The promoters of its path.
	pub promoters: &'a Promoters<AccountId>,
	/// The campaign that promised to pay for it.
	pub campaign: Option<CampaignId>,
	/// The service providers of the order. Those of an attested order are paid elsewhere.
	pub services: &'a [Service<AccountId>],
	/// What each asset of the order did. No asset comes twice. What was paid outside the chain moved nothing on it but fees and
	/// commission. It counts in the asset that these were paid in, with the stated value in place of the escrow, or not at all if
	/// none were reserved. So an attested order has at most one asset, and any other at most one more than it is paid in.
	pub amounts: &'a [LineAmounts],
	/// When the order was placed, in milliseconds since the Unix epoch.
	pub placed: Millis,
	/// How its dispute was decided. `None` if the order did not end by a ruling. Who lost a dispute follows from the basis
	/// points: amounts are rounded, and one unit must not decide.
	pub ruling: Option<Ruling>,
	/// The part of the order's fiat part that neither goes back by how the order ended nor was recorded by the seller as given
	/// back, whichever of the two is more. The whole if there was no fiat part. For the second the chain has only the seller's word.
	pub fiat_kept: Perbill,
	/// Whether a till recorded it, so that it was final as it was placed. The key of a till can be stolen.
	pub till: bool,
	/// Whether it is a real sale by [`is_real_sale`](crate::sale::is_real_sale). Rights follow only from real sales.
	pub real: bool,
}

/// What one asset of a settled line did.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct LineAmounts {
	/// The asset.
	pub asset: AssetId,
	/// What was held for the line and, of what was paid outside the chain, what that was worth, in base units.
	pub escrow: Balance,
	/// The part of the escrow that was still held when the line became final, in base units. Refunds before that are
	/// left out.
	pub remaining: Balance,
	/// The part of the escrow that was not given back to the buyer, nor forfeited in a standoff, in base units.
	pub sale: Balance,
	/// The part of the sale that went to the experience pool, in base units.
	pub experience: Balance,
	/// The part of the sale that went to the commune, in base units.
	pub commune: Balance,
	/// The part of the sale that went to the platform that the order names, in base units. Zero if it names none.
	pub platform: Balance,
	/// The commission of each promoter, in base units, in the order of [`SettledLine::promoters`]. Zero for a leg that
	/// could not be delivered.
	pub commission: BoundedVec<Balance, MaxPathDepth>,
	/// The pay of each service provider, in base units, in the order of [`SettledLine::services`]. It came out of the seller's
	/// part. Zero for a leg that could not be delivered. Empty for what was paid outside the chain, as they are.
	pub services: BoundedVec<Balance, MaxServices>,
}

impl LineAmounts {
	/// Add what the same asset did for another part of the line.
	///
	/// No sum saturates that is of money: all of it exists. A stated worth is bounded by the fees that were really paid of it. If a sum
	/// stopped at the largest number, less would be told than there was.
	pub fn add(&mut self, other: &Self) {
		for (sum, amount) in [
			(&mut self.escrow, other.escrow),
			(&mut self.remaining, other.remaining),
			(&mut self.sale, other.sale),
			(&mut self.experience, other.experience),
			(&mut self.commune, other.commune),
			(&mut self.platform, other.platform),
		] {
			*sum = sum.saturating_add(amount);
		}
		add_each(&mut self.commission, &other.commission);
		add_each(&mut self.services, &other.services);
	}
}

/// Add amounts to sums, place by place. A sum stops at the largest number.
pub fn add_each<Bound: Get<u32>>(
	sums: &mut BoundedVec<Balance, Bound>,
	amounts: &BoundedVec<Balance, Bound>,
) {
	for (place, amount) in amounts.iter().enumerate() {
		match sums.get_mut(place) {
			Some(sum) => *sum = sum.saturating_add(*amount),
			// Both lists have the same bound and places come in order, so there is room.
			None => {
				let _ = sums.try_push(*amount);
			},
		}
	}
}

/// The listeners to settled lines: experience consensus, rewards, loyalty and bonuses. They must not fail.
pub trait OnSettled<AccountId> {
	/// Take in a line that became final. Returns what that weighed, which is at most [`weight`](Self::weight).
	fn on_settled(line: &SettledLine<'_, AccountId>) -> Weight;

	/// The most that taking in one line costs, if it is paid in `assets` assets and `helpers` accounts besides the parties are
	/// paid for it: promoters and service providers. A line without assets is one of an attested order that reserved no fees. Its weight is the cost of seeing that.
	fn weight(assets: u32, helpers: u32) -> Weight;
}

#[impl_trait_for_tuples::impl_for_tuples(8)]
impl<AccountId> OnSettled<AccountId> for Tuple {
	fn on_settled(line: &SettledLine<'_, AccountId>) -> Weight {
		let mut weight = Weight::zero();
		for_tuples!( #( weight = weight.saturating_add(Tuple::on_settled(line)); )* );
		weight
	}

	fn weight(assets: u32, helpers: u32) -> Weight {
		let mut weight = Weight::zero();
		for_tuples!( #( weight = weight.saturating_add(Tuple::weight(assets, helpers)); )* );
		weight
	}
}

/// What distribution needs of shops.
pub trait Shops<AccountId> {
	/// The owner of a shop, if it exists.
	fn owner(shop: ShopId) -> Option<AccountId>;
	/// Whether a shop has a capability.
	fn has_capability(shop: ShopId, capability: crate::shop::Capability) -> bool;
	/// The shop of a listing.
	fn shop_of(listing: ListingId) -> Option<ShopId>;
	/// The [`plan_hash`](crate::promotion::plan_hash) of a listing, as its seller published it.
	fn plan(listing: ListingId) -> Option<H256>;
	/// The product of a listing. `None` if there is no such listing, or on a chain that knows nothing of products.
	fn product(listing: ListingId) -> Option<Gtin> {
		let _ = listing;
		None
	}

	/// A shop of `owner` with every capability, for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_shop(owner: &AccountId) -> ShopId;

	/// One more listing of `shop` on any terms, whatever its showcase slots, for benchmarks of calls that name many
	/// listings.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_listing_of(shop: ShopId) -> ListingId;
}

/// What receipts need to know of a shop: its owner, and the numbers that BizPower divides by (seed S2-05).
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Site<AccountId> {
	/// The owner of the shop.
	pub owner: AccountId,
	/// Whether it trades.
	pub open: bool,
	/// The region it is in.
	pub region: crate::codes::Region,
	/// The category of what it sells.
	pub category: crate::codes::Mcc,
	/// Its sales floor, in square metres.
	pub floor_area: u32,
	/// The number of its staff.
	pub staff: u32,
	/// The level at which an attester verified it. Zero if none did, or if the verification has expired.
	pub level: u8,
}

/// What receipts need of shops.
pub trait Sites<AccountId> {
	/// A shop as a place that costs something to run. `None` if the shop does not exist.
	fn site(shop: ShopId) -> Option<Site<AccountId>>;

	/// An open shop of `owner`, for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_site(owner: &AccountId) -> ShopId;
}

/// The assets that orders and campaigns may be paid in. An asset whose issuer can freeze accounts could lock an escrow
/// for good. So a runtime allows only assets under governance.
pub trait PaymentAssets {
	/// Whether `asset` may be held for orders and campaigns.
	fn contains(asset: &AssetId) -> bool;

	/// Up to `count` assets besides SOUK that may be held, for benchmarks. A runtime makes those that are missing.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_assets(count: u32) -> alloc::vec::Vec<AssetId> {
		let most = usize::try_from(count).unwrap_or(usize::MAX);
		(0..64).map(AssetId::WithId).filter(Self::contains).take(most).collect()
	}
}

/// What orders need of item histories. An item without a history can be sold freely.
pub trait Items<AccountId> {
	/// Check that `seller` can sell these items. An item with a history must be in the seller's possession, must not
	/// have been sold, must have nothing in it, and must neither be of a lot that is recalled or on hold nor be made from one
	/// whose alert blocks that.
	///
	/// # Errors
	///
	/// The reason why one of them cannot be sold.
	fn ensure_sellable(product: Gtin, serials: &[Serial], seller: &AccountId) -> DispatchResult;

	/// The same check for a sale at a counter, which has happened. An item that was sold before is no error here, but
	/// will raise the alarm.
	///
	/// # Errors
	///
	/// The reason why one of them cannot have been sold.
	fn ensure_sold(product: Gtin, serials: &[Serial], seller: &AccountId) -> DispatchResult;

	/// Note that an order was delivered: its items are the buyer's now. An item that was sold before raises the alarm
	/// and does not move. Must not fail, and does nothing the second time.
	fn delivered(order: OrderId, product: Gtin, serials: &[Serial], seller: &AccountId, buyer: &AccountId);

	/// Note that items of a delivered order went back to the seller, who can sell them again. Must not fail.
	fn returned(order: OrderId, product: Gtin, serials: &[Serial], seller: &AccountId, buyer: &AccountId);

	/// The account that recorded the first event of an item, and so says that it made it. `None` for an item without a
	/// history, and for one that `order` did not deliver: several orders may name one item, and only one of them brings it.
	fn maker(order: OrderId, product: Gtin, serial: &Serial) -> Option<AccountId>;

	/// Whether `buyer` itself recorded that it received every one of these items, which an order of its shipped. A delivery
	/// that `order` reported does not count, and an item without a history was never received. No items were not received.
	/// Costs at most as much as [`Self::maker`], so [`Self::maker_weight`].
	fn received(order: OrderId, product: Gtin, serials: &[Serial], buyer: &AccountId) -> bool {
		let _ = (order, product, serials, buyer);
		false
	}

	/// The most that [`Self::maker`] costs for `items` items.
	fn maker_weight(items: u32) -> Weight;

	/// The most that checking and moving `items` items of `lines` lines costs. Without items nothing is read, so it is nothing.
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

	fn maker(_: OrderId, _: Gtin, _: &Serial) -> Option<AccountId> {
		None
	}

	fn maker_weight(_: u32) -> Weight {
		Weight::zero()
	}

	fn weight(_: u32, _: u32) -> Weight {
		Weight::zero()
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_items(_: Gtin, _: &[Serial], _: &AccountId) {}
}
