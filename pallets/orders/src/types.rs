// SPDX-License-Identifier: Apache-2.0

//! Plain types that own the rules of an order: which step leads where, what a line still holds, what a unit is worth.
//! They know nothing of the pallet's configuration.

use crate::evidence::{points, Dispute, DisputeTerms};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, weights::Weight, BoundedVec};
use scale_info::TypeInfo;
use souk_math::{
	waterfall::{Legs, Outcome, SplitTerms},
	Balance, MaxPathDepth, BASIS_POINTS,
};
pub use souk_primitives::order::MAX_PROMOTERS;
use souk_primitives::{
	gs1::{Gtin, Serial},
	listing::{MaxPaymentAssets, MAX_PAYMENT_ASSETS},
	money::Fiat,
	order::{
		Attachment, DeliveryRecord, LineRequest, MaxItems, MaxLines, OrderMode, OrderSide, OrderSize,
		OrderState, Parcel, Ruling, Services, MAX_ITEMS, MAX_LINES,
	},
	promotion::Promoters,
	signed::{Payload, Statement, SALE_CONTEXT},
	traits::add_each,
	AssetId, CampaignId, ListingId, MaxServices, Millis, OrderId, ShopId, MAX_SERVICES,
};
use sp_core::H256;
use sp_runtime::{helpers_128bit::multiply_by_rational_with_rounding, Perbill, Rounding};

/// Payees besides promoters and service providers, per asset: the buyer, the seller, the platform, the experience pool, the commune. And, if
/// some cannot receive, the seller and the commune once more.
pub const OTHER_PAYEES: u32 = 7;
/// The most transfers of escrows one settlement tries.
pub const MAX_TRANSFERS: u32 = MAX_PAYMENT_ASSETS * (MAX_PROMOTERS + MAX_SERVICES + OTHER_PAYEES);
/// The most transfers a refund of everything tries. Per asset: the buyer, then the seller, then the commune. And the deposit.
pub const MAX_REFUNDS: u32 = MAX_PAYMENT_ASSETS * 3 + 1;
/// The most serialised items of one order, and so of one call.
pub const MAX_ORDER_ITEMS: u32 = MAX_LINES * MAX_ITEMS;
/// The most orders one call accepts, ships, moves on or removes.
pub type MaxBatch = ConstU32<100>;
/// The longest period: ten years, in milliseconds. A longer one that governance sets counts as this, so nothing waits
/// for ever.
pub const MAX_PERIOD: Millis = 10 * 366 * 24 * 3_600 * 1_000;

/// The moment a period ends that starts at `now`. A period longer than [`MAX_PERIOD`] is cut to it.
pub fn later(now: Millis, period: Millis) -> Millis {
	// Far from saturating: clocks show a small part of the 584 million years that fit.
	now.saturating_add(period.min(MAX_PERIOD))
}

/// The part of an amount that `own` is of `all`, rounded down. Zero if there is nothing, or if it does not fit.
pub(crate) fn share_of(amount: Balance, own: Balance, all: Balance) -> Balance {
	multiply_by_rational_with_rounding(amount, own, all, Rounding::Down).unwrap_or_default()
}

/// One amount per asset of an order, in the order's own order of assets.
pub type Amounts = BoundedVec<Balance, MaxPaymentAssets>;

/// As many zeros as an order has assets.
pub fn zeros(assets: usize) -> Amounts {
	// No order has more assets than fit.
	BoundedVec::truncate_from(core::iter::repeat_n(0, assets).collect())
}

/// The one that takes a step.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Actor {
	/// The buyer of the order.
	Buyer,
	/// The seller of the order.
	Seller,
	/// The origin that rules on disputes.
	Arbiter,
	/// Any account, once the deadline has passed.
	Anyone,
}

/// What can happen to an order.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Step {
	/// The seller accepts the order.
	Accept,
	/// The seller declines it.
	Decline,
	/// A party cancels it.
	Cancel,
	/// A party cancels it because the fiat part was not paid in time.
	CancelUnpaid,
	/// The seller names service providers.
	NameServices,
	/// Some units ship.
	ShipPart,
	/// The last units ship, or the seller says that no more will.
	ShipRest,
	/// The seller gives money back without being asked.
	RefundPart,
	/// A refund leaves nothing of the price.
	RefundRest,
	/// The buyer confirms the delivery.
	Confirm,
	/// The buyer keeps everything.
	Complete,
	/// The buyer asks to return units.
	RequestReturn,
	/// The seller approves the return.
	ApproveReturn,
	/// The seller refuses the return.
	RefuseReturn,
	/// The buyer sends units back.
	ShipBack,
	/// A party says that the other is wrong.
	Dispute,
	/// A party answers the other in a dispute.
	Answer,
	/// A party answers without evidence to one who gave none. The record decides.
	AnswerByRecord,
	/// The opener takes a dispute back before it was answered.
	Withdraw,
	/// The opener gives in after the answer.
	GiveIn,
	/// A party says which ruling it would accept.
	Propose,
	/// The proposal of the other party is as good or better.
	Agree,
	/// The arbiter decides.
	Rule,
	/// The deadline passed.
	Lapse,
	/// The deadline passed after some units had shipped.
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
	pub by: Actor,
	/// to here.
	pub to: OrderState,
}

const fn arrow(from: OrderState, step: Step, by: Actor, to: OrderState) -> Move {
	Move { from, step, by, to }
}

/// Every way an order can go. Any other step is an error that changes nothing.
///
/// Each state that is not final has exactly one way out that any account can take once its deadline has passed.
/// `Accepted` has two, told apart by whether anything shipped, and a third one if the refund of what did not ship leaves
/// nothing of the price.
pub const MOVES: [Move; 52] = {
	use Actor::*;
	use OrderState::*;
	[
		arrow(Placed, Step::Accept, Seller, Accepted),
		arrow(Placed, Step::Decline, Seller, Cancelled),
		arrow(Placed, Step::Cancel, Buyer, Cancelled),
		arrow(Placed, Step::NameServices, Seller, Placed),
		arrow(Placed, Step::Lapse, Anyone, Expired),
		arrow(Accepted, Step::NameServices, Seller, Accepted),
		arrow(Accepted, Step::ShipPart, Seller, Accepted),
		arrow(Accepted, Step::ShipRest, Seller, Shipped),
		arrow(Accepted, Step::Cancel, Seller, Cancelled),
		arrow(Accepted, Step::CancelUnpaid, Buyer, Cancelled),
		arrow(Accepted, Step::CancelUnpaid, Seller, Cancelled),
		arrow(Accepted, Step::RefundPart, Seller, Accepted),
		arrow(Accepted, Step::RefundRest, Seller, Returned),
		arrow(Accepted, Step::RefundRest, Anyone, Returned),
		arrow(Accepted, Step::Lapse, Anyone, Expired),
		arrow(Accepted, Step::LapsePartly, Anyone, Shipped),
		arrow(Shipped, Step::NameServices, Seller, Shipped),
		arrow(Shipped, Step::Confirm, Buyer, Delivered),
		arrow(Shipped, Step::Dispute, Buyer, Disputed),
		arrow(Shipped, Step::RefundPart, Seller, Shipped),
		arrow(Shipped, Step::RefundRest, Seller, Returned),
		arrow(Shipped, Step::Lapse, Anyone, Delivered),
		arrow(Delivered, Step::Complete, Buyer, Completed),
		arrow(Delivered, Step::RequestReturn, Buyer, ReturnRequested),
		arrow(Delivered, Step::ShipBack, Buyer, Delivered),
		arrow(Delivered, Step::Dispute, Buyer, Disputed),
		arrow(Delivered, Step::RefundPart, Seller, Delivered),
		arrow(Delivered, Step::RefundRest, Seller, Returned),
		arrow(Delivered, Step::Lapse, Anyone, Completed),
		arrow(ReturnRequested, Step::ApproveReturn, Seller, Returned),
		arrow(ReturnRequested, Step::RefuseReturn, Seller, Delivered),
		arrow(ReturnRequested, Step::ShipBack, Buyer, ReturnRequested),
		arrow(ReturnRequested, Step::Dispute, Seller, Disputed),
		arrow(ReturnRequested, Step::RefundPart, Seller, ReturnRequested),
		arrow(ReturnRequested, Step::RefundRest, Seller, Returned),
		arrow(ReturnRequested, Step::Lapse, Anyone, Returned),
		arrow(Disputed, Step::Answer, Buyer, Disputed),
		arrow(Disputed, Step::Answer, Seller, Disputed),
		arrow(Disputed, Step::AnswerByRecord, Buyer, Ruled),
		arrow(Disputed, Step::AnswerByRecord, Seller, Ruled),
		arrow(Disputed, Step::ShipBack, Buyer, Disputed),
		arrow(Disputed, Step::Withdraw, Buyer, Completed),
		arrow(Disputed, Step::Withdraw, Seller, Returned),
		arrow(Disputed, Step::GiveIn, Buyer, Ruled),
		arrow(Disputed, Step::GiveIn, Seller, Ruled),
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
pub fn after(from: OrderState, step: Step, by: Actor) -> Option<OrderState> {
	MOVES
		.iter()
		.find(|arrow| arrow.from == from && arrow.step == step && arrow.by == by)
		.map(|arrow| arrow.to)
}

/// Whether a party takes a step from any state at all.
pub fn takes(step: Step, by: Actor) -> bool {
	MOVES.iter().any(|arrow| arrow.step == step && arrow.by == by)
}

/// How long an order may stay in its states, in milliseconds, as governance had set it when the order was placed.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct OrderPeriods {
	/// How long the seller has to ship everything.
	#[codec(compact)]
	pub ship: Millis,
	/// How long after shipping the order counts as delivered if the buyer says nothing.
	#[codec(compact)]
	pub delivery: Millis,
	/// How long the seller has to answer a return request.
	#[codec(compact)]
	pub returns: Millis,
	/// How long the buyer has to dispute a refused return.
	#[codec(compact)]
	pub dispute: Millis,
	/// How long a side has to answer in a dispute.
	#[codec(compact)]
	pub answer: Millis,
	/// How long the arbiter has to rule once both sides gave evidence.
	#[codec(compact)]
	pub ruling: Millis,
	/// How long the buyer has to pay the fiat part once the order is accepted. Zero without one.
	#[codec(compact)]
	pub payment: Millis,
}

/// The head of an order: everything but its lines.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Order<AccountId> {
	/// The shop.
	pub shop: ShopId,
	/// The owner of the shop when the order was placed. This account ships and is paid, even if the shop
	/// changes hands.
	pub seller: AccountId,
	/// The buyer. The escrow is held on this account.
	pub buyer: AccountId,
	/// The platform that brought the order. Without one the platform's leg goes to the seller.
	pub platform: Option<AccountId>,
	/// Where the money moves.
	pub mode: OrderMode,
	/// Where the order is in its life.
	pub state: OrderState,
	/// The assets the token part is paid in. The amounts of every line are in this order.
	pub assets: BoundedVec<AssetId, MaxPaymentAssets>,
	/// The part paid outside the chain, over all lines.
	pub fiat: Option<Fiat>,
	/// How much of that part the seller says it gave back, in minor units of its currency. At most all of it.
	#[codec(compact)]
	pub fiat_refunded: Balance,
	/// Whom the seller pays for services out of its own part. One that was named stays named.
	pub services: Services<AccountId>,
	/// How large the order is. A call that settles it is charged for the size that its caller names, at least this.
	pub extent: OrderSize,
	/// SOUK held from the buyer for the storage, in base units. Zero once the order is final.
	pub deposit: Balance,
	/// When the order was placed.
	pub placed: Millis,
	/// Until when the price of the fiat part is good: before the order is accepted, until when it can be; from then on, until when
	/// the buyer has to pay. `None` without a fiat part, and for a till sale.
	pub quote_ends: Option<Millis>,
	/// How long its states may last. Zero for a till sale, which is final from the start.
	pub periods: OrderPeriods,
	/// What a dispute costs and decides. Nothing for a till sale, which has none.
	pub dispute_terms: DisputeTerms,
	/// When the order came to its state.
	pub since: Millis,
	/// From this moment on the parties are late, and any account may move the order on. A final order may be removed.
	pub deadline: Millis,
	/// Where the queue has the order: at `deadline`, or later if moving it on failed.
	pub queued: Millis,
	/// The seller refused a return. There is no second request.
	pub return_refused: bool,
	/// What the chain knows of the delivery.
	pub record: DeliveryRecord,
	/// The dispute, while the order is disputed.
	pub dispute: Option<Dispute>,
	/// In a dispute: the basis points the buyer asks for.
	pub ask: Option<u16>,
	/// In a dispute: the basis points the seller offers.
	pub offer: Option<u16>,
	/// Encrypted details the parties share.
	pub attachment: Attachment,
	/// For a till sale: the hash of what the buyer signed. It keeps the sale from being recorded twice.
	pub sale: Option<H256>,
}

impl<AccountId: PartialEq> Order<AccountId> {
	/// The party an account is, if it is one.
	pub fn party(&self, who: &AccountId) -> Option<Actor> {
		if *who == self.buyer {
			Some(Actor::Buyer)
		} else if *who == self.seller {
			Some(Actor::Seller)
		} else {
			None
		}
	}

	/// The side an account is on, if it is a party.
	pub fn side(&self, who: &AccountId) -> Option<OrderSide> {
		match self.party(who) {
			Some(Actor::Buyer) => Some(OrderSide::Buyer),
			Some(Actor::Seller) => Some(OrderSide::Seller),
			_ => None,
		}
	}

	/// The account of a side.
	pub fn account(&self, side: OrderSide) -> &AccountId {
		match side {
			OrderSide::Buyer => &self.buyer,
			OrderSide::Seller => &self.seller,
		}
	}

	/// Whether a dispute that begins now is only about the units that the buyer asked to return.
	pub fn disputes_return(&self) -> bool {
		self.state == OrderState::ReturnRequested || self.return_refused
	}

	/// Whether the buyer may name the parcel of a return. A seller that disputes at once must not take that proof from it. Where
	/// nobody gave evidence, the record decides as it was when the dispute began.
	pub fn ships_back(&self) -> bool {
		match &self.dispute {
			Some(dispute) => {
				let evidence = [OrderSide::Buyer, OrderSide::Seller].map(|side| dispute.has_evidence(side));
				dispute.opener == OrderSide::Seller && evidence.contains(&true)
			},
			None => self.disputes_return(),
		}
	}

	/// What is in dispute, per asset of the order, in base units: what remains of the lines or, in a dispute about a return,
	/// what the units are worth that the buyer asked to return. Nothing in an attested order, for which the chain holds no
	/// money.
	pub fn disputed(&self, lines: &[Line<AccountId>], returns: bool) -> Amounts {
		let mut disputed = zeros(self.assets.len());
		if self.mode == OrderMode::Escrow {
			for (asset, sum) in disputed.iter_mut().enumerate() {
				// Parts of one escrow, which fitted a balance.
				*sum = lines.iter().fold(0, |sum, line| sum.saturating_add(line.disputed(asset, returns)));
			}
		}
		disputed
	}

	/// Whether the units are off the stock and campaigns are engaged. An escrow order takes both when it is placed. An
	/// attested order takes them when it is accepted: until then it costs the buyer nothing and the seller has not agreed.
	pub fn taken(&self) -> bool {
		self.mode == OrderMode::Escrow || self.state != OrderState::Placed
	}

	/// Whether the chain holds money for the order.
	pub fn holds(&self) -> bool {
		self.mode == OrderMode::Escrow && !self.state.is_final()
	}

	/// The transfers that a refund is charged for before it begins. Refunds were measured with SOUK as the first asset, which
	/// a deposit moves in any case. So an order that is not paid in SOUK counts one more.
	pub fn transfers_in_souk(&self) -> u32 {
		u32::from(!self.assets.contains(&AssetId::Native))
	}

	/// The fiat part, in minor units of its currency. Zero if there is none.
	pub fn fiat_amount(&self) -> Balance {
		self.fiat.map_or(0, |fiat| fiat.amount)
	}

	/// Note that the seller gave `amount` minor units of the fiat part back. Returns `None` and notes nothing if that is more
	/// than the rest of the fiat part.
	pub fn refund_fiat(&mut self, amount: Balance) -> Option<()> {
		let refunded = self.fiat_refunded.checked_add(amount)?;
		if refunded > self.fiat_amount() {
			return None;
		}
		self.fiat_refunded = refunded;
		Some(())
	}

	/// Whether the buyer owes the seller something outside the chain, and the order can still say how much of it goes back: it has a
	/// fiat part, was accepted, and has not ended. A till sale was paid at the counter.
	pub fn has_fiat_leg(&self) -> bool {
		self.fiat_amount() > 0
			&& self.sale.is_none()
			&& self.state != OrderState::Placed
			&& !self.state.is_final()
	}

	/// Whether something of the order is paid outside the chain, and owes its fees and commission out of a prepaid account.
	pub fn is_stated(&self) -> bool {
		self.mode == OrderMode::Attested || self.fiat_amount() > 0
	}

	/// The part of the fiat part that stays with the seller, rounded down, if `back` minor units of it go back by how the order ends.
	/// What the seller recorded as given back counts if it is more. The whole if there is no fiat part.
	pub fn fiat_kept(&self, back: Balance) -> Perbill {
		match self.fiat_amount() {
			0 => Perbill::one(),
			// Never underflows: `refund_fiat` checks, and what goes back is a part.
			whole => Perbill::from_rational(whole.saturating_sub(self.fiat_refunded.max(back)), whole),
		}
	}

	/// The shares of the service providers, in the order in which they were named.
	pub fn shares(&self) -> impl Iterator<Item = Perbill> + '_ {
		self.services.iter().map(|service| service.share)
	}

	/// Forget what the parties proposed. A proposal is a share of what is in dispute, so it means something else once less remains.
	pub fn forget_proposals(&mut self) {
		self.ask = None;
		self.offer = None;
	}
}

/// The size of an order of these lines that is paid in so many assets and has so many service providers.
pub fn size_of<AccountId>(lines: &[Line<AccountId>], assets: usize, services: usize) -> OrderSize {
	OrderSize {
		lines: count(lines.len()),
		assets: count(assets),
		depth: lines.iter().map(Line::depth).max().unwrap_or(0),
		// At most 16 lines of at most 16 items.
		items: lines.iter().fold(0, |sum, line| sum.saturating_add(count(line.items.len()))),
		services: count(services),
	}
}

/// Whether all of an open order's price went back to the buyer, and nothing is left that only the seller knows of: the seller
/// alone says what it gave back of a fiat part. So an order with such a part is never given back, and stays open to a dispute.
pub fn given_back<AccountId: PartialEq>(order: &Order<AccountId>, lines: &[Line<AccountId>]) -> bool {
	let nothing_left = |line: &Line<AccountId>| line.refunded == line.amounts;
	order.holds()
		&& order.fiat_amount() == 0
		&& lines.iter().all(nothing_left)
		&& lines.iter().any(Line::given_back)
}

/// One line of an order, with the terms it was placed under.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Line<AccountId> {
	/// The listing.
	pub listing: ListingId,
	/// The hash of the offer that the buyer signed for: seller, product, terms and description.
	pub offer: H256,
	/// The product.
	pub product: Gtin,
	/// The price of one unit outside the chain. In a till sale: as the listing states it.
	pub fiat: Option<Fiat>,
	/// Units ordered, at least one.
	pub quantity: u32,
	/// Units shipped.
	pub shipped: u32,
	/// Units that will never ship and were refunded.
	pub dropped: u32,
	/// Units the buyer asked to return, as long as that may be disputed. Once the order is final: units that came back.
	pub returned: u32,
	/// Serialised items the buyer asked for. Empty where any items will do.
	pub asked: BoundedVec<Serial, MaxItems>,
	/// Serialised items that shipped.
	pub items: BoundedVec<Serial, MaxItems>,
	/// Per asset of the order: held for the line when the order was placed. In an attested order: the token price, which
	/// is not held.
	pub amounts: Amounts,
	/// Per asset of the order: given back to the buyer so far.
	pub refunded: Amounts,
	/// The rates of the waterfall.
	pub terms: SplitTerms,
	/// How long after delivery units can be returned, in milliseconds.
	pub return_window: Millis,
	/// The promoters of the path, the one next to the seller first.
	pub promoters: Promoters<AccountId>,
	/// The campaign that promised to pay for the line. No two lines of an order have the same one.
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
	/// A serial that shipped before or is named twice.
	DuplicateItem,
	/// Fewer units are left than items the buyer asked for and did not get yet.
	AskedItemMissing,
}

impl<AccountId> Line<AccountId> {
	/// The number of promoters on the path, at most [`souk_math::MAX_PATH_DEPTH`].
	pub fn depth(&self) -> u32 {
		count(self.promoters.len())
	}

	/// Units that reached the buyer or still can.
	pub fn live(&self) -> u32 {
		// Never underflows: only units that did not ship are dropped.
		self.quantity.saturating_sub(self.dropped)
	}

	/// Units that are still to ship.
	pub fn unshipped(&self) -> u32 {
		// Never underflows: only live units ship.
		self.live().saturating_sub(self.shipped)
	}

	/// The part of the line's escrow in an asset that was not given back yet, in base units.
	pub fn remaining(&self, asset: usize) -> Balance {
		let held = self.amounts.get(asset).copied().unwrap_or_default();
		// Never underflows: `refund` checks.
		held.saturating_sub(self.refunded.get(asset).copied().unwrap_or_default())
	}

	/// The part of what remains in an asset that `units` of the live units are worth, rounded down. All live units are
	/// worth all of it.
	///
	/// An earlier refund has lowered what remains, so a unit is worth what was really paid for it.
	pub fn share(&self, asset: usize, units: u32) -> Balance {
		let (remaining, live) = (self.remaining(asset), self.live());
		if units >= live {
			return remaining;
		}
		// `units < live`, so the divisor is not zero and the quotient is less than `remaining`: it always fits.
		share_of(remaining, units.into(), live.into())
	}

	/// What a dispute is about in an asset, in base units: what remains, or what the units are worth that the buyer asked to
	/// return.
	pub fn disputed(&self, asset: usize, returns: bool) -> Balance {
		if returns {
			self.share(asset, self.returned)
		} else {
			self.remaining(asset)
		}
	}

	/// Note that `amount` of an asset went back to the buyer. Returns `None` and notes nothing if less remains.
	pub fn refund(&mut self, asset: usize, amount: Balance) -> Option<()> {
		if amount > self.remaining(asset) {
			return None;
		}
		let refunded = self.refunded.get_mut(asset)?;
		*refunded = refunded.checked_add(amount)?;
		Some(())
	}

	/// The price of the line outside the chain. In a till sale: as its listing states it.
	pub fn fiat_price(&self) -> Option<Fiat> {
		// The sum over all lines fitted when the order was placed.
		self.fiat.map(|unit| Fiat { amount: unit.amount.saturating_mul(self.quantity.into()), ..unit })
	}

	/// The line as it would be if `value` were held for it and nothing else, with the units that never shipped refunded. So the rules
	/// of how an order ends hold for what is paid outside the chain as well.
	pub fn valued(&self, value: Balance) -> Self
	where
		AccountId: Clone,
	{
		let live = share_of(value, self.live().into(), self.quantity.into());
		let mut line = self.clone();
		(line.amounts, line.refunded) = (zeros(1), zeros(1));
		line.amounts.iter_mut().for_each(|amount| *amount = value);
		// Never underflows: it is a part.
		line.refunded.iter_mut().for_each(|amount| *amount = value.saturating_sub(live));
		line
	}

	/// Whether the line had a price, all of it on chain, and all of that went back to the buyer. Nothing was bought then, whoever has
	/// the goods.
	pub fn given_back(&self) -> bool {
		let all_on_chain = self.fiat.is_none_or(|unit| unit.amount == 0);
		all_on_chain && self.amounts.iter().any(|amount| *amount > 0) && self.refunded == self.amounts
	}

	/// Ship `quantity` units, some of them serialised.
	///
	/// # Errors
	///
	/// Any [`ShipmentError`]. The line may then be half changed and must not be stored.
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

	/// Give up the units that have not shipped. Returns how many.
	pub fn drop_unshipped(&mut self) -> u32 {
		let units = self.unshipped();
		// Never overflows: dropped and shipped units together are at most `quantity`.
		self.dropped = self.dropped.saturating_add(units);
		units
	}

	/// The items to show: those that shipped or, before that, those the buyer asked for.
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
	/// The buyer keeps everything.
	Completed,
	/// A party cancelled or declined it before anything shipped.
	Cancelled,
	/// The seller let a deadline pass before anything shipped.
	Expired,
	/// The buyer gave units back.
	Returned {
		/// Put the returned units back on the listing's stock.
		restock: bool,
	},
	/// The dispute about the order was decided.
	Ruled(Ruling),
	/// The dispute about a return was decided. The ruling splits what the units are worth that the buyer asked to return, and
	/// the rest of the order is a sale. If the buyer gets the whole, the units count as come back.
	RuledReturn(Ruling),
	/// Nobody was right in the dispute.
	Standoff {
		/// The split of what is in dispute.
		ruling: Ruling,
		/// The part of what is in dispute that no side gets.
		forfeit: Perbill,
		/// Whether only the units are in dispute that the buyer asked to return.
		returns: bool,
	},
}

impl End {
	/// The final state.
	pub fn state(self) -> OrderState {
		match self {
			Self::Completed => OrderState::Completed,
			Self::Cancelled => OrderState::Cancelled,
			Self::Expired => OrderState::Expired,
			Self::Returned { .. } => OrderState::Returned,
			Self::Ruled(_) | Self::RuledReturn(_) | Self::Standoff { .. } => OrderState::Ruled,
		}
	}

	/// The part of a line's escrow in an asset that no side gets, in base units, rounded up.
	pub fn forfeited<AccountId>(self, line: &Line<AccountId>, asset: usize) -> Balance {
		match self {
			Self::Standoff { forfeit, returns, .. } => forfeit.mul_ceil(line.disputed(asset, returns)),
			_ => 0,
		}
	}

	/// How the rest of a line's escrow in an asset is split, without the part that no side gets.
	pub fn outcome<AccountId>(self, line: &Line<AccountId>, asset: usize) -> Outcome {
		match self {
			Self::Completed => Outcome::Completed,
			Self::Cancelled | Self::Expired => Outcome::Refunded,
			Self::Returned { .. } => Outcome::PartiallyRefunded(line.disputed(asset, true)),
			Self::Ruled(ruling) => Outcome::Ruled(ruling.buyer_bp),
			Self::RuledReturn(ruling) => {
				Outcome::PartiallyRefunded(points(line.disputed(asset, true), ruling.buyer_bp))
			},
			Self::Standoff { ruling, returns, .. } => {
				// Never underflows: it is a part of what is in dispute.
				let rest = line.disputed(asset, returns).saturating_sub(self.forfeited(line, asset));
				Outcome::PartiallyRefunded(points(rest, ruling.buyer_bp))
			},
		}
	}

	/// Units of a line that the buyer has for sure. None of a line whose whole price went back.
	pub fn kept<AccountId>(self, line: &Line<AccountId>) -> u32 {
		match self {
			_ if line.given_back() => 0,
			Self::Completed => line.live(),
			Self::Cancelled | Self::Expired => 0,
			// Never underflows: at most the shipped units are returned.
			_ if self.came_back() || matches!(self, Self::Standoff { returns: true, .. }) => {
				line.live().saturating_sub(line.returned)
			},
			// Nobody has shown that it arrived, so it gives nobody a right.
			Self::Standoff { .. } | Self::Ruled(Ruling { buyer_bp: BASIS_POINTS, .. }) => 0,
			Self::Ruled(_) | Self::RuledReturn(_) | Self::Returned { .. } => line.live(),
		}
	}

	/// The ruling, if it ends by one.
	pub fn ruling(self) -> Option<Ruling> {
		match self {
			Self::Ruled(ruling) | Self::RuledReturn(ruling) | Self::Standoff { ruling, .. } => Some(ruling),
			Self::Completed | Self::Cancelled | Self::Expired | Self::Returned { .. } => None,
		}
	}

	/// Whether the units that the buyer asked to return count as come back.
	pub fn came_back(self) -> bool {
		matches!(self, Self::Returned { .. } | Self::RuledReturn(Ruling { buyer_bp: BASIS_POINTS, .. }))
	}

	/// Forget the units of a line the buyer asked to return, unless they came back.
	pub fn forget_returns<AccountId>(self, line: &mut Line<AccountId>) {
		if !self.came_back() {
			line.returned = 0;
		}
	}

	/// Units of a line that can be sold again, if they were taken off the stock.
	pub fn restocked<AccountId>(self, line: &Line<AccountId>) -> u32 {
		match self {
			Self::Cancelled | Self::Expired => line.live(),
			Self::Returned { restock: true } => line.returned,
			Self::Completed
			| Self::Returned { .. }
			| Self::Ruled(_)
			| Self::RuledReturn(_)
			| Self::Standoff { .. } => 0,
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
	/// The serialised items among them, at most `quantity`. Items the buyer asked for have to be named.
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

/// The waterfall of a whole order in one asset, over its whole life. The legs sum to the escrow.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct AssetLegs {
	/// The asset; all amounts are in its base units.
	pub asset: AssetId,
	/// Held when the order was placed.
	pub escrow: Balance,
	/// Given back to the buyer, earlier refunds included.
	pub buyer: Balance,
	/// The seller's leg.
	pub seller: Balance,
	/// What the promoters of each level earned over all lines, the level next to the seller first.
	pub promoters: BoundedVec<Balance, MaxPathDepth>,
	/// What each service provider earned over all lines, in the order in which they were named. Out of the seller's leg.
	pub services: BoundedVec<Balance, MaxServices>,
	/// The platform's leg. The seller gets it if the order names no platform.
	pub platform: Balance,
	/// The leg of the experience pool.
	pub experience: Balance,
	/// The commune fee.
	pub commune: Balance,
	/// What a standoff took from both sides. The treasury has it.
	pub forfeited: Balance,
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
			services: BoundedVec::new(),
			platform: 0,
			experience: 0,
			commune: 0,
			forfeited: 0,
		}
	}

	/// Add a line: its escrow, the part refunded earlier, the part forfeited, and the legs of the rest.
	///
	/// Sums cannot saturate: all of them are parts of the order's escrow in one asset, which fitted a balance.
	pub fn add(&mut self, escrow: Balance, earlier: Balance, forfeited: Balance, legs: &Legs) {
		self.escrow = self.escrow.saturating_add(escrow);
		self.buyer = self.buyer.saturating_add(earlier).saturating_add(legs.buyer);
		self.seller = self.seller.saturating_add(legs.seller);
		self.platform = self.platform.saturating_add(legs.platform);
		self.experience = self.experience.saturating_add(legs.experience);
		self.commune = self.commune.saturating_add(legs.commune);
		self.forfeited = self.forfeited.saturating_add(forfeited);
		add_each(&mut self.promoters, &legs.promoters);
		add_each(&mut self.services, &legs.services);
	}
}

/// A sale at the counter, as both parties see it.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct TillSale<AccountId, Path> {
	/// The buyer, who signs.
	pub buyer: AccountId,
	/// What was bought, from one shop of the seller.
	pub lines: BoundedVec<LineRequest<Path>, MaxLines>,
	/// What was paid at the counter.
	pub total: Option<Fiat>,
	/// The platform whose till it was.
	pub platform: Option<AccountId>,
	/// Encrypted details the parties share.
	pub attachment: Attachment,
	/// Any number. It makes two equal sales different.
	pub salt: u64,
	/// The sale must be recorded before this moment.
	pub expires: Millis,
}

/// What the buyer of a till sale signs, as a [`Payload`]: "I bought this from this seller".
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct SaleStatement<AccountId, Path> {
	/// The seller, who records the sale.
	pub seller: AccountId,
	/// The sale.
	pub sale: TillSale<AccountId, Path>,
}

impl<AccountId: Encode, Path: Encode> Statement for SaleStatement<AccountId, Path> {
	const CONTEXT: [u8; 16] = SALE_CONTEXT;
}

/// What the signature under a till sale is over. The chain remembers its [hash](Payload::hash).
pub type SalePayload<AccountId, Path> = Payload<SaleStatement<AccountId, Path>>;

/// A key of the deadline queue: a moment and an order, big-endian. The trie sorts its keys, so it keeps the queue in
/// order of time, and its first key is always the order that is due next.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, MaxEncodedLen, Ord, PartialEq, PartialOrd, TypeInfo)]
pub struct DueKey([u8; 16]);

impl DueKey {
	/// The key of an order that is due at a moment, in milliseconds since the Unix epoch.
	pub fn new(at: Millis, order: OrderId) -> Self {
		Self(((u128::from(at) << 64) | u128::from(order)).to_be_bytes())
	}

	/// When the order is due.
	pub fn at(self) -> Millis {
		// The upper half of 128 bits always fits 64.
		Millis::try_from(u128::from_be_bytes(self.0) >> 64).unwrap_or(Millis::MAX)
	}

	/// The order.
	pub fn order(self) -> OrderId {
		// The lower half of 128 bits always fits 64.
		OrderId::try_from(u128::from_be_bytes(self.0) & u128::from(OrderId::MAX)).unwrap_or(OrderId::MAX)
	}
}

/// An order of a batch, with the largest extent it may have.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct SizedOrder {
	/// The order.
	#[codec(compact)]
	pub order: OrderId,
	/// What it holds at most. Its weight is charged by this.
	pub extent: OrderSize,
}

/// An order of which units ship in a batch.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct ShippedOrder {
	/// The order.
	#[codec(compact)]
	pub order: OrderId,
	/// The units that ship.
	pub shipments: BoundedVec<Shipment, MaxLines>,
	/// Whether nothing more ships.
	pub last: bool,
	/// The parcel, if it is tracked.
	pub parcel: Option<Parcel>,
	/// What the order holds at most. Its weight is charged by this.
	pub extent: OrderSize,
}

/// The work of a step, for the weight of the call that took it. A step that fails has done some of it.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Work {
	/// Whether money was moved or was about to move. A delivery alone moves none.
	pub paid: bool,
	/// Whether the order was about to end.
	pub ended: bool,
	/// Lines settled or refunded.
	pub lines: u32,
	/// Assets other than SOUK of which the escrow was split.
	pub assets: u32,
	/// Transfers of their escrows tried; if only refunded, with those of [`Order::transfers_in_souk`] and of SOUK.
	pub transfers: u32,
	/// Transfers of SOUK tried, if an escrow of it was split.
	pub souk: Option<u32>,
	/// Serialised items handed over or back.
	pub items: u32,
	/// Serialised items of which the histories were asked whether the buyer received them.
	pub asked: u32,
	/// Transfers tried with the deposits of a dispute, and with what a standoff takes.
	pub stakes: u32,
	/// The weight of telling other pallets of the lines.
	pub told: Weight,
}

impl Work {
	/// Note that the escrow of an asset is split. Returns the count of its transfers.
	pub fn splits(&mut self, asset: &AssetId) -> &mut u32 {
		if *asset == AssetId::Native {
			return self.souk.get_or_insert(0);
		}
		// At most four.
		self.assets = self.assets.saturating_add(1);
		&mut self.transfers
	}
}

/// The length of something bounded, as the number the chain counts with.
pub fn count(length: usize) -> u32 {
	// Everything counted here has a much lower bound.
	u32::try_from(length).unwrap_or(u32::MAX)
}
