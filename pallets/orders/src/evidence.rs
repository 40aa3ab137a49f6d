// SPDX-License-Identifier: Apache-2.0

//! Plain types of a dispute, and the table that decides it where evidence does not. They know nothing of the pallet's
//! configuration.

use crate::types::{zeros, Actor, Amounts};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::traits::ConstU32;
use scale_info::TypeInfo;
use souk_primitives::{
	listing::MAX_PAYMENT_ASSETS,
	order::{Attachment, DisputeDefault, DisputeStage, OrderSide},
	AssetId, Balance, BASIS_POINTS,
};
use sp_runtime::Perbill;

/// The most legs of one side's deposits: one per asset of the order, and one for the procedure.
pub type MaxStakeLegs = ConstU32<{ MAX_PAYMENT_ASSETS + 1 }>;
/// The most transfers that closing a dispute tries for each asset of the order, and for the procedure. The deposits of the two
/// sides have at most two parts each, a standoff takes a part of the escrow, and each of these five may have to go to the commune
/// after its payee refused it.
const TRANSFERS_PER_LEG: u32 = 10;

/// The most transfers that closing a dispute of an order in so many assets tries.
pub fn most_stake_transfers(assets: u32) -> u32 {
	assets.min(MAX_PAYMENT_ASSETS).saturating_add(1).saturating_mul(TRANSFERS_PER_LEG)
}

impl From<OrderSide> for Actor {
	fn from(side: OrderSide) -> Self {
		match side {
			OrderSide::Buyer => Self::Buyer,
			OrderSide::Seller => Self::Seller,
		}
	}
}

/// What a dispute of an order costs and decides, as governance had set it when the order was placed.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct DisputeTerms {
	/// The part of what is in dispute that the buyer gets in a standoff, in basis points.
	pub default_ruling: u16,
	/// The deposit of each side for the damage, as a part of what is in dispute, in the assets of the order.
	pub part: Perbill,
	/// The deposit of a side for the procedure, in base units of SOUK.
	#[codec(compact)]
	pub procedure: Balance,
	/// The part of it that the seller puts up. The whole unless its shop was verified.
	pub seller_part: Perbill,
	/// The part of its deposit for the damage that each side loses in a standoff.
	pub standoff_fee: Perbill,
	/// The part of what a standoff gives a side that the side does not get.
	pub standoff_forfeit: Perbill,
}

impl DisputeTerms {
	/// The deposit of a side for the procedure, in base units of SOUK, rounded up.
	pub fn procedure(&self, side: OrderSide) -> Balance {
		match side {
			OrderSide::Buyer => self.procedure,
			OrderSide::Seller => self.seller_part.mul_ceil(self.procedure),
		}
	}

	/// The deposit of a side for the damage, rounded up, if so much is in dispute.
	pub fn damage(&self, disputed: &Amounts) -> Amounts {
		let mut damage = zeros(disputed.len());
		for (sum, amount) in damage.iter_mut().zip(disputed) {
			*sum = self.part.mul_ceil(*amount);
		}
		damage
	}
}

/// What one side put up in a dispute, and what it says.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct DisputeStake {
	/// Its deposit for the procedure, in base units of SOUK.
	#[codec(compact)]
	pub souk: Balance,
	/// Its deposit for the damage, per asset of the order, in base units.
	pub amounts: Amounts,
	/// The address of its evidence.
	pub evidence: Attachment,
}

/// A dispute of an order.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Dispute {
	/// The side that opened it.
	pub opener: OrderSide,
	/// Where it is. The deadline of the stage is the order's.
	pub stage: DisputeStage,
	/// Whether it is only about the units that the buyer asked to return.
	pub returns: bool,
	/// What the buyer put up. `None` if it did not answer yet.
	pub buyer: Option<DisputeStake>,
	/// What the seller put up. `None` if it did not answer yet.
	pub seller: Option<DisputeStake>,
}

impl Dispute {
	/// A dispute that begins.
	pub fn open(opener: OrderSide, returns: bool, stake: DisputeStake) -> Self {
		let mut dispute = Self { opener, stage: DisputeStage::Answer, returns, buyer: None, seller: None };
		*dispute.stake_mut(opener) = Some(stake);
		dispute
	}

	/// What a side put up.
	pub fn stake(&self, side: OrderSide) -> Option<&DisputeStake> {
		match side {
			OrderSide::Buyer => self.buyer.as_ref(),
			OrderSide::Seller => self.seller.as_ref(),
		}
	}

	/// The place of what a side put up.
	pub fn stake_mut(&mut self, side: OrderSide) -> &mut Option<DisputeStake> {
		match side {
			OrderSide::Buyer => &mut self.buyer,
			OrderSide::Seller => &mut self.seller,
		}
	}

	/// Whether a side gave evidence.
	pub fn has_evidence(&self, side: OrderSide) -> bool {
		self.stake(side).is_some_and(|stake| stake.evidence.is_some())
	}

	/// The side that must act before the deadline. `None` if only an arbiter is waited for.
	pub fn due(&self) -> Option<OrderSide> {
		match self.stage {
			DisputeStage::Answer => Some(self.opener.other()),
			DisputeStage::Reply => Some(self.opener),
			DisputeStage::Hearing => None,
		}
	}
}

/// What becomes of the deposits of a dispute.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum StakeFate {
	/// Both sides get theirs back.
	Back,
	/// The side gave in after both had put up theirs. It pays for the procedure, and to the other side half of what a standoff
	/// takes of the deposit for the damage. So giving in costs less than a standoff, and a dispute is no cheap bet on silence.
	Conceded(OrderSide),
	/// The dispute was decided: the buyer got this many basis points. Each side loses the part of its deposits by which it
	/// was wrong.
	Decided(u16),
	/// Nobody was right.
	Standoff,
}

/// What became of one side's deposit in one asset, in base units. The parts sum to the deposit.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct StakeLegs {
	/// The asset.
	pub asset: AssetId,
	/// Back to the side.
	pub back: Balance,
	/// To the other side.
	pub other: Balance,
	/// To the treasury.
	pub treasury: Balance,
}

/// A part of an amount in basis points, rounded down.
pub(crate) fn points(amount: Balance, points: u16) -> Balance {
	// Points are at most the whole, so the product of the two parts of a division fits where the amount does.
	Perbill::from_rational(u32::from(points), u32::from(BASIS_POINTS)).mul_floor(amount)
}

impl StakeFate {
	/// The parts of a side's deposit for the damage, in base units: back, to the other side, to the treasury.
	pub fn damage(
		self,
		side: OrderSide,
		amount: Balance,
		terms: &DisputeTerms,
	) -> (Balance, Balance, Balance) {
		let (other, treasury) = match self {
			Self::Conceded(by) if by == side => (terms.standoff_fee.mul_ceil(amount) / 2, 0),
			Self::Back | Self::Conceded(_) => (0, 0),
			Self::Decided(buyer_bp) => (points(amount, wrong(side, buyer_bp)), 0),
			Self::Standoff => (0, terms.standoff_fee.mul_ceil(amount)),
		};
		// Never underflows: only one of the two is not zero, and each is a part of the amount.
		(amount.saturating_sub(other).saturating_sub(treasury), other, treasury)
	}

	/// The parts of a side's deposit for the procedure, in base units of SOUK: back, to the treasury.
	pub fn procedure(self, side: OrderSide, amount: Balance) -> (Balance, Balance) {
		let lost = match self {
			Self::Back => 0,
			Self::Conceded(by) => Balance::from(by == side).saturating_mul(amount),
			Self::Decided(buyer_bp) => points(amount, wrong(side, buyer_bp)),
			Self::Standoff => amount,
		};
		// Never underflows: it is a part of the amount.
		(amount.saturating_sub(lost), lost)
	}
}

/// By how many basis points a side was wrong.
fn wrong(side: OrderSide, buyer_bp: u16) -> u16 {
	match side {
		OrderSide::Buyer => BASIS_POINTS.saturating_sub(buyer_bp),
		OrderSide::Seller => buyer_bp.min(BASIS_POINTS),
	}
}

/// The proofs of delivery that the chain has.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Proofs {
	/// The buyer confirmed the delivery with a call of its own.
	pub confirmed: bool,
	/// The buyer recorded in the histories of all items of the order that it received them.
	pub received: bool,
	/// Everything that was sent went in a parcel that its sender named: from the seller or, in a dispute about a return, back
	/// from the buyer.
	pub tracked: bool,
}

impl Proofs {
	/// What the buyer's own word weighs: more than all that the sender can say.
	const OWN_WORD: u8 = 2;
	/// What a named parcel weighs. Its sender alone names it.
	const PARCEL: u8 = 1;

	/// The weight of all proofs of a delivery to the buyer.
	fn weight(self) -> u8 {
		let own_word = u8::from(self.confirmed || self.received).saturating_mul(Self::OWN_WORD);
		own_word.saturating_add(u8::from(self.tracked).saturating_mul(Self::PARCEL))
	}

	/// Decide by the record.
	///
	/// | in dispute | proof | weight | neither side gave evidence | both did |
	/// |---|---|---|---|---|
	/// | the order | the buyer's confirmation, or its own entry in the histories of all items | 2 | seller | seller |
	/// | the order | a named parcel for everything that shipped | 1 | seller | standoff |
	/// | the order | none | 0 | buyer | buyer |
	/// | a return | a named parcel with the returned units | 1 | buyer | standoff |
	/// | a return | none | 0 | seller | seller |
	///
	/// The two words of the buyer do not add up, and a parcel adds nothing to them. In a return the buyer is the sender, and
	/// its confirmation of the delivery says nothing of the way back.
	pub fn decide(self, returns: bool, evidence: bool) -> DisputeDefault {
		let (sender, weight) = if returns {
			(OrderSide::Buyer, u8::from(self.tracked).saturating_mul(Self::PARCEL))
		} else {
			(OrderSide::Seller, self.weight())
		};
		match weight {
			0 => DisputeDefault::Wins(sender.other()),
			Self::PARCEL if evidence => DisputeDefault::Standoff,
			_ => DisputeDefault::Wins(sender),
		}
	}
}
