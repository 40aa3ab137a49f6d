// SPDX-License-Identifier: Apache-2.0

//! Plain types that own the rules of an order: which step leads where, what a line still holds, what a unit is worth.
//! They know nothing of the pallet's configuration.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, weights::Weight, BoundedVec};
use scale_info::TypeInfo;
use souk_math::{
	waterfall::{Legs, Outcome, Terms},
	Balance, MaxPathDepth, BASIS_POINTS,
};
use souk_primitives::{
	gs1::{Gtin, Serial},
	listing::MaxPaymentAssets,
	money::Fiat,
	order::{Attachment, LineRequest, MaxItems, MaxLines, OrderMode, OrderState},
	promotion::Promoters,
	AssetId, CampaignId, ListingId, Millis, OrderId, ShopId,
};
use sp_core::H256;
use sp_runtime::{
	helpers_128bit::multiply_by_rational_with_rounding,
	traits::{BlakeTwo256, Hash},
	Rounding,
};

/// The most different promoters of one order, over all its lines: bounds what settling it can cost.
pub const MAX_PROMOTERS: u32 = 32;
/// The most lines of one order, as a number.
pub const MAX_LINES: u32 = 16;
/// The most assets of one order, as a number.
pub const MAX_ASSETS: u32 = 4;
/// Payees besides promoters, per asset: the buyer, the seller, the platform, the experience pool, the commune, and the
/// commune once more if the seller cannot receive.
pub const OTHER_PAYEES: u32 = 6;
/// The most transfers one settlement tries.
pub const MAX_TRANSFERS: u32 = MAX_ASSETS * (MAX_PROMOTERS + OTHER_PAYEES);
/// The most serialised items one shipment call names.
pub const MAX_SHIPPED_ITEMS: u32 = 256;
/// The most orders one call moves on or removes.
pub type MaxBatch = ConstU32<4>;
/// No period is longer than this, ten years in milliseconds, whatever governance says: nothing waits for ever.
pub const MAX_PERIOD: Millis = 10 * 366 * 24 * 3_600 * 1_000;

/// What a till's sale payload starts with, so that it can never be mistaken for anything else that is signed.
pub const SALE_CONTEXT: [u8; 16] = *b"souk:till-sale:1";

/// One amount per asset of an order, in the order's own order of assets.
pub type Amounts = BoundedVec<Balance, MaxPaymentAssets>;

/// Who takes a step.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Role {
	/// The buyer of the order.
	Buyer,
	/// The seller of the order.
	Seller,
	/// The origin that rules on disputes.
	Arbiter,
	/// Anybody, once the deadline has passed.
	Anyone,
}

/// What can happen to an order.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Step {
	/// The seller takes the order on.
	Accept,
	/// The seller does not.
	Decline,
	/// A party calls it off.
	Cancel,
	/// Some of it ships.
	ShipPart,
	/// The last of it ships, or the seller says nothing more will.
	ShipRest,
	/// The seller gives money back of their own accord.
	RefundPart,
	/// The buyer has it.
	Confirm,
	/// The buyer keeps it.
	Complete,
	/// The buyer wants to return some of it.
	RequestReturn,
	/// The seller takes it back.
	ApproveReturn,
	/// The seller does not.
	RefuseReturn,
	/// A party calls for an arbiter.
	Dispute,
	/// A party says what ruling they would live with.
	Propose,
	/// The other party's proposal is as good or better.
	Agree,
	/// The arbiter decides.
	Rule,
	/// The deadline passed.
	Lapse,
	/// The deadline passed when some of it had shipped.
	LapsePartly,
}

/// One arrow of the state diagram.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Move {
	/// From here
	pub from: OrderState,
	/// by this step
	pub step: Step,
	/// of this party
	pub by: Role,
	/// to here.
	pub to: OrderState,
}

const fn arrow(from: OrderState, step: Step, by: Role, to: OrderState) -> Move {
	Move { from, step, by, to }
}

/// Every way an order can go; what is not here is an error that changes nothing.
///
/// Each state that is not final has exactly one way out that anybody can take once its deadline has passed
/// (`Accepted` has two, told apart by whether anything shipped).
pub const MOVES: [Move; 31] = {
	use OrderState::*;
	use Role::*;
	[
		arrow(Placed, Step::Accept, Seller, Accepted),
		arrow(Placed, Step::Decline, Seller, Cancelled),
		arrow(Placed, Step::Cancel, Buyer, Cancelled),
		arrow(Placed, Step::Lapse, Anyone, Expired),
		arrow(Accepted, Step::ShipPart, Seller, Accepted),
		arrow(Accepted, Step::ShipRest, Seller, Shipped),
		arrow(Accepted, Step::Cancel, Seller, Cancelled),
		arrow(Accepted, Step::RefundPart, Seller, Accepted),
		arrow(Accepted, Step::Lapse, Anyone, Expired),
		arrow(Accepted, Step::LapsePartly, Anyone, Shipped),
		arrow(Shipped, Step::Confirm, Buyer, Delivered),
		arrow(Shipped, Step::Dispute, Buyer, Disputed),
		arrow(Shipped, Step::RefundPart, Seller, Shipped),
		arrow(Shipped, Step::Lapse, Anyone, Delivered),
		arrow(Delivered, Step::Complete, Buyer, Completed),
		arrow(Delivered, Step::RequestReturn, Buyer, ReturnRequested),
		arrow(Delivered, Step::Dispute, Buyer, Disputed),
		arrow(Delivered, Step::RefundPart, Seller, Delivered),
		arrow(Delivered, Step::Lapse, Anyone, Completed),
		arrow(ReturnRequested, Step::ApproveReturn, Seller, Returned),
		arrow(ReturnRequested, Step::RefuseReturn, Seller, Delivered),
		arrow(ReturnRequested, Step::Dispute, Seller, Disputed),
		arrow(ReturnRequested, Step::RefundPart, Seller, ReturnRequested),
		arrow(ReturnRequested, Step::Lapse, Anyone, Returned),
		arrow(Disputed, Step::Propose, Buyer, Disputed),
		arrow(Disputed, Step::Propose, Seller, Disputed),
		arrow(Disputed, Step::RefundPart, Seller, Disputed),
		arrow(Disputed, Step::Agree, Buyer, Ruled),
		arrow(Disputed, Step::Agree, Seller, Ruled),
		arrow(Disputed, Step::Rule, Arbiter, Ruled),
		arrow(Disputed, Step::Lapse, Anyone, Ruled),
	]
};

/// Where a step of a party leads from a state; `None` where it does not exist.
pub fn after(from: OrderState, step: Step, by: Role) -> Option<OrderState> {
	MOVES
		.iter()
		.find(|arrow| arrow.from == from && arrow.step == step && arrow.by == by)
		.map(|arrow| arrow.to)
}

/// Whether a party ever takes a step, from whatever state.
pub fn takes(step: Step, by: Role) -> bool {
	MOVES.iter().any(|arrow| arrow.step == step && arrow.by == by)
}

/// How long an order may stay in its states, as governance had it when the order was placed. In milliseconds.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Periods {
	/// For the seller to ship everything.
	#[codec(compact)]
	pub ship: Millis,
	/// After shipping, until it counts as delivered if the buyer says nothing.
	#[codec(compact)]
	pub delivery: Millis,
	/// For the seller to answer a return request.
	#[codec(compact)]
	pub returns: Millis,
	/// For the buyer to dispute a refused return.
	#[codec(compact)]
	pub dispute: Millis,
	/// For the arbiter to rule.
	#[codec(compact)]
	pub ruling: Millis,
}

/// The head of an order: everything but its lines.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Order<AccountId> {
	/// The shop.
	pub shop: ShopId,
	/// Who owned the shop when the order was placed, ships, and is paid.
	pub seller: AccountId,
	/// Who buys; the escrow is held on this account.
	pub buyer: AccountId,
	/// The platform that brought the order. Without one the platform's leg goes to the seller.
	pub platform: Option<AccountId>,
	/// Where the money moves.
	pub mode: OrderMode,
	/// Where it is in its life.
	pub state: OrderState,
	/// What the token part is paid in; every line's amounts follow this order.
	pub assets: BoundedVec<AssetId, MaxPaymentAssets>,
	/// The part paid outside the chain, over all lines.
	pub fiat: Option<Fiat>,
	/// SOUK held from the buyer for the storage, in base units; zero once final.
	pub deposit: Balance,
	/// When it was placed.
	pub placed: Millis,
	/// How long its states may last. Zero for a till sale, which is in none of them.
	pub periods: Periods,
	/// Basis points of what remains that the buyer gets when nobody rules in time.
	pub default_ruling: u16,
	/// When it came to its state.
	pub since: Millis,
	/// From this moment on the parties are late and anybody may move it on; for a final order, remove it.
	pub deadline: Millis,
	/// Where the queue has it: at `deadline`, or later if moving it on failed.
	pub queued: Millis,
	/// The seller refused a return, so there is no second request.
	pub return_refused: bool,
	/// In a dispute: the basis points the buyer asks for.
	pub ask: Option<u16>,
	/// In a dispute: the basis points the seller offers.
	pub offer: Option<u16>,
	/// Encrypted details the parties share.
	pub attachment: Attachment,
	/// For a till sale: the hash of what the buyer signed, so that it cannot be recorded twice.
	pub sale: Option<H256>,
}

impl<AccountId: PartialEq> Order<AccountId> {
	/// The party an account is, if it is one.
	pub fn role(&self, who: &AccountId) -> Option<Role> {
		if *who == self.buyer {
			Some(Role::Buyer)
		} else if *who == self.seller {
			Some(Role::Seller)
		} else {
			None
		}
	}

	/// Whether its units are off the stock and its campaigns engaged: an escrow order's from the start, an attested
	/// order's from its acceptance on, because until then it costs its buyer nothing and its seller has not signed.
	pub fn taken(&self) -> bool {
		self.mode == OrderMode::Escrow || self.state != OrderState::Placed
	}

	/// Whether the chain holds money for the order.
	pub fn holds(&self) -> bool {
		self.mode == OrderMode::Escrow && !self.state.is_final()
	}
}

/// One line of an order, with the terms it was placed under.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Line<AccountId> {
	/// The listing.
	pub listing: ListingId,
	/// The product.
	pub product: Gtin,
	/// Units ordered; at least one.
	pub quantity: u32,
	/// Units shipped.
	pub shipped: u32,
	/// Units that will never ship and were refunded.
	pub dropped: u32,
	/// Units the buyer asked to return, for as long as that may be disputed; once final, units that came back.
	pub returned: u32,
	/// Serialised items the buyer asked for; empty where any will do.
	pub asked: BoundedVec<Serial, MaxItems>,
	/// Serialised items that shipped.
	pub items: BoundedVec<Serial, MaxItems>,
	/// Per asset of the order: held for the line when it was placed. In an attested order: its token price, not held.
	pub amounts: Amounts,
	/// Per asset of the order: given back to the buyer.
	pub refunded: Amounts,
	/// The rates of its waterfall.
	pub terms: Terms,
	/// How long after delivery its units can be returned.
	pub return_window: Millis,
	/// The promoters of its path, the one next to the seller first.
	pub promoters: Promoters<AccountId>,
	/// The campaign that promised to pay for it. No two lines of an order have the same.
	pub campaign: Option<CampaignId>,
}

/// Why a shipment does not fit its line.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ShipmentError {
	/// No units.
	ZeroQuantity,
	/// More units than are still to ship.
	TooManyUnits,
	/// More serials than units, or than a line can bind.
	TooManyItems,
	/// A serial that shipped before, or is named twice.
	DuplicateItem,
	/// So few units are left that the items the buyer asked for no longer fit among them.
	AskedItemMissing,
}

impl<AccountId> Line<AccountId> {
	/// How deep its path is: at most [`souk_math::MAX_PATH_DEPTH`], its bound.
	pub fn depth(&self) -> u32 {
		count(self.promoters.len())
	}

	/// Units that still can, or did, reach the buyer.
	pub fn live(&self) -> u32 {
		// Never underflows: only units that did not ship are dropped.
		self.quantity.saturating_sub(self.dropped)
	}

	/// Units that are still to ship.
	pub fn unshipped(&self) -> u32 {
		// Never underflows: only live units ship.
		self.live().saturating_sub(self.shipped)
	}

	/// What was held for the line in an asset and was not given back yet.
	pub fn remaining(&self, asset: usize) -> Balance {
		let held = self.amounts.get(asset).copied().unwrap_or_default();
		// Never underflows: `refund` checks.
		held.saturating_sub(self.refunded.get(asset).copied().unwrap_or_default())
	}

	/// What `units` of the live units are worth of what remains in an asset, rounded down; all of it for all of them.
	///
	/// Goodwill the seller gave earlier has lowered what remains, so a unit is worth what was really paid for it.
	pub fn share(&self, asset: usize, units: u32) -> Balance {
		let (remaining, live) = (self.remaining(asset), self.live());
		if units >= live {
			return remaining;
		}
		// `units < live`, so the divisor is not zero and the quotient is less than `remaining`: it always fits.
		multiply_by_rational_with_rounding(remaining, units.into(), live.into(), Rounding::Down)
			.unwrap_or_default()
	}

	/// Note that `amount` of an asset went back to the buyer. `None`, and nothing noted, if less remains.
	pub fn refund(&mut self, asset: usize, amount: Balance) -> Option<()> {
		if amount > self.remaining(asset) {
			return None;
		}
		let refunded = self.refunded.get_mut(asset)?;
		*refunded = refunded.checked_add(amount)?;
		Some(())
	}

	/// Ship `quantity` units, some of them serialised.
	///
	/// # Errors
	///
	/// Any [`ShipmentError`]; the line may then be half changed and must be thrown away.
	pub fn ship(&mut self, quantity: u32, items: &[Serial]) -> Result<(), ShipmentError> {
		if quantity == 0 {
			return Err(ShipmentError::ZeroQuantity);
		}
		if quantity > self.unshipped() {
			return Err(ShipmentError::TooManyUnits);
		}
		if count(items.len()) > quantity {
			return Err(ShipmentError::TooManyItems);
		}
		for item in items {
			if self.items.contains(item) {
				return Err(ShipmentError::DuplicateItem);
			}
			self.items.try_push(item.clone()).map_err(|_| ShipmentError::TooManyItems)?;
		}
		// Never overflows: at most `unshipped` is added.
		self.shipped = self.shipped.saturating_add(quantity);
		let missing = self.asked.iter().filter(|item| !self.items.contains(item)).count();
		if count(missing) > self.unshipped() {
			return Err(ShipmentError::AskedItemMissing);
		}
		Ok(())
	}

	/// Give up on what has not shipped; how many units that is.
	pub fn drop_unshipped(&mut self) -> u32 {
		let units = self.unshipped();
		// Never overflows: dropped and shipped units together are at most `quantity`.
		self.dropped = self.dropped.saturating_add(units);
		units
	}

	/// The items to show: what shipped or, before that, what was asked for.
	pub fn bound_items(&self) -> &[Serial] {
		if self.items.is_empty() {
			&self.asked
		} else {
			&self.items
		}
	}
}

/// How an order ends.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum End {
	/// The buyer keeps it.
	Completed,
	/// Called off before anything shipped.
	Cancelled,
	/// The seller let a deadline pass before anything shipped.
	Expired,
	/// The buyer gave units back; whether they can be sold again.
	Returned {
		/// Put the returned units back on the listing's stock.
		restock: bool,
	},
	/// The buyer gets these basis points of what remains.
	Ruled(u16),
}

impl End {
	/// The final state.
	pub fn state(self) -> OrderState {
		match self {
			Self::Completed => OrderState::Completed,
			Self::Cancelled => OrderState::Cancelled,
			Self::Expired => OrderState::Expired,
			Self::Returned { .. } => OrderState::Returned,
			Self::Ruled(_) => OrderState::Ruled,
		}
	}

	/// What becomes of what remains of a line in an asset.
	pub fn outcome<AccountId>(self, line: &Line<AccountId>, asset: usize) -> Outcome {
		match self {
			Self::Completed => Outcome::Completed,
			Self::Cancelled | Self::Expired => Outcome::Refunded,
			Self::Returned { .. } => Outcome::PartiallyRefunded(line.share(asset, line.returned)),
			Self::Ruled(points) => Outcome::Ruled(points),
		}
	}

	/// Units of a line the buyer keeps.
	pub fn kept<AccountId>(self, line: &Line<AccountId>) -> u32 {
		match self {
			Self::Completed => line.live(),
			Self::Cancelled | Self::Expired => 0,
			// Never underflows: at most the live units are returned.
			Self::Returned { .. } => line.live().saturating_sub(line.returned),
			Self::Ruled(BASIS_POINTS) => 0,
			Self::Ruled(_) => line.live(),
		}
	}

	/// Forget which units of a line the buyer asked to return, unless they came back.
	pub fn forget_returns<AccountId>(self, line: &mut Line<AccountId>) {
		if !matches!(self, Self::Returned { .. }) {
			line.returned = 0;
		}
	}

	/// Units of a line that was taken off the stock that can be sold again.
	pub fn restocked<AccountId>(self, line: &Line<AccountId>) -> u32 {
		match self {
			Self::Cancelled | Self::Expired => line.live(),
			Self::Returned { restock: true } => line.returned,
			Self::Completed | Self::Returned { .. } | Self::Ruled(_) => 0,
		}
	}
}

/// Units of one line that ship.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Shipment {
	/// Which line, from zero.
	pub line: u32,
	/// How many units, at least one.
	pub quantity: u32,
	/// The serialised items among them, at most `quantity`; the ones the buyer asked for have to be named.
	pub items: BoundedVec<Serial, MaxItems>,
}

/// Units of one line the buyer wants to return.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct ReturnedUnits {
	/// Which line, from zero.
	pub line: u32,
	/// How many units, at least one.
	pub quantity: u32,
}

/// Where a ruling came from.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub enum RulingSource {
	/// The arbiter ruled.
	Arbiter,
	/// The buyer's ask met the seller's offer.
	Agreement,
	/// Nobody ruled in time.
	Default,
}

/// The waterfall of a whole order in one asset, over its whole life: the legs sum to the escrow.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct AssetLegs {
	/// The asset; all amounts are in its base units.
	pub asset: AssetId,
	/// Held when the order was placed.
	pub escrow: Balance,
	/// Given back to the buyer, what went back before the settlement included.
	pub buyer: Balance,
	/// The seller's leg.
	pub seller: Balance,
	/// What the promoters of each level earned, over all lines, the level next to the seller first.
	pub promoters: BoundedVec<Balance, MaxPathDepth>,
	/// The platform's leg, paid to the seller where the order names no platform.
	pub platform: Balance,
	/// Into the experience pool.
	pub experience: Balance,
	/// The commune's fee.
	pub commune: Balance,
}

impl AssetLegs {
	/// No legs yet.
	pub fn new(asset: AssetId) -> Self {
		Self {
			asset,
			escrow: 0,
			buyer: 0,
			seller: 0,
			promoters: BoundedVec::new(),
			platform: 0,
			experience: 0,
			commune: 0,
		}
	}

	/// Add a line: what was held for it, what went back earlier, and how the rest was split.
	///
	/// Sums cannot saturate: all of them are parts of what was held in one asset, which fitted a balance.
	pub fn add(&mut self, escrow: Balance, earlier: Balance, legs: &Legs) {
		self.escrow = self.escrow.saturating_add(escrow);
		self.buyer = self.buyer.saturating_add(earlier).saturating_add(legs.buyer);
		self.seller = self.seller.saturating_add(legs.seller);
		self.platform = self.platform.saturating_add(legs.platform);
		self.experience = self.experience.saturating_add(legs.experience);
		self.commune = self.commune.saturating_add(legs.commune);
		for (level, amount) in legs.promoters.iter().enumerate() {
			match self.promoters.get_mut(level) {
				Some(sum) => *sum = sum.saturating_add(*amount),
				// Both lists have the same bound and levels come in order, so there is room.
				None => {
					let _ = self.promoters.try_push(*amount);
				},
			}
		}
	}
}

/// A sale at the counter, as both parties see it.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct TillSale<AccountId, Path> {
	/// Who bought.
	pub buyer: AccountId,
	/// What was bought, from one shop of the seller.
	pub lines: BoundedVec<LineRequest<Path>, MaxLines>,
	/// What was paid at the counter.
	pub total: Option<Fiat>,
	/// The platform whose till it was.
	pub platform: Option<AccountId>,
	/// Encrypted details the parties share.
	pub attachment: Attachment,
	/// Anything; makes two equal sales different.
	pub salt: u64,
	/// The sale must be recorded before this moment.
	pub expires: Millis,
}

/// What the buyer of a till sale signs: the SCALE encoding of this struct, bare or wrapped in `<Bytes>…</Bytes>` as
/// wallets do.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct SalePayload<AccountId, Path> {
	/// [`SALE_CONTEXT`].
	pub context: [u8; 16],
	/// Genesis hash of the chain the sale is recorded on.
	pub chain: H256,
	/// The seller, who records it.
	pub seller: AccountId,
	/// The sale.
	pub sale: TillSale<AccountId, Path>,
}

impl<AccountId: Encode, Path: Encode> SalePayload<AccountId, Path> {
	/// The hash the chain remembers: blake2-256 of the SCALE encoding.
	pub fn hash(&self) -> H256 {
		BlakeTwo256::hash_of(self)
	}

	/// The bytes as a wallet's `signRaw` wraps them.
	pub fn wrapped(&self) -> Vec<u8> {
		[&b"<Bytes>"[..], &self.encode(), &b"</Bytes>"[..]].concat()
	}
}

/// A key of the deadline queue: a moment and an order, big-endian, so that the trie itself keeps the queue in order
/// of time and its first key is always the order that is due next.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, MaxEncodedLen, Ord, PartialEq, PartialOrd, TypeInfo)]
pub struct DueKey([u8; 16]);

impl DueKey {
	/// The key of an order that is due at a moment.
	pub fn new(at: Millis, order: OrderId) -> Self {
		Self(((u128::from(at) << 64) | u128::from(order)).to_be_bytes())
	}

	/// When it is due.
	pub fn at(self) -> Millis {
		// The upper half of 128 bits always fits 64.
		Millis::try_from(u128::from_be_bytes(self.0) >> 64).unwrap_or(Millis::MAX)
	}

	/// Which order.
	pub fn order(self) -> OrderId {
		// The lower half of 128 bits always fits 64.
		OrderId::try_from(u128::from_be_bytes(self.0) & u128::from(OrderId::MAX)).unwrap_or(OrderId::MAX)
	}
}

/// What a settlement did, for the weight of the call that caused it.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Work {
	/// Lines settled or refunded.
	pub lines: u32,
	/// Transfers made.
	pub transfers: u32,
	/// Serialised items handed over or back.
	pub items: u32,
	/// What telling others of the lines weighed.
	pub told: Weight,
}

/// The length of something bounded, as the number the chain counts with.
pub fn count(length: usize) -> u32 {
	// Everything counted here has a bound far below.
	u32::try_from(length).unwrap_or(u32::MAX)
}
