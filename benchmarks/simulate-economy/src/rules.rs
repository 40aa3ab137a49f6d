// SPDX-License-Identifier: Apache-2.0

//! The governed numbers of a simulation. They are the defaults of the runtime, and a test compares the two.

use souk_math::{
	bizpower::BizPowerTerms,
	bound::{ActRule, EmissionMode, LostParts, Worth},
	commission::CommissionPlan,
	economy::{Preset, TOKEN},
	waterfall::SplitTerms,
	Balance,
};
use sp_arithmetic::Perbill;

/// A deed that earns points.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Deed {
	/// A sale that was settled, for its seller.
	Sale,
	/// The same, for its buyer.
	Purchase,
	/// The same, for a promoter.
	Promotion,
	/// A receipt that its customer signed.
	Countersignature,
	/// An event of an item's history.
	TraceUpload,
	/// A report that won.
	Report,
	/// An invited account became active.
	Referral,
	/// A check-in.
	CheckIn,
}

/// The number of kinds of deeds.
pub const DEEDS: usize = 8;

/// The roles, as numbers of arrays: seller, promoter, buyer.
pub const ROLES: usize = 3;

impl Deed {
	/// Its place in the table of points.
	pub const fn index(self) -> usize {
		self as usize
	}

	/// The role in which it is done.
	pub const fn role(self) -> usize {
		match self {
			Self::Sale | Self::TraceUpload => 0,
			Self::Promotion | Self::Referral => 1,
			Self::Purchase | Self::Countersignature | Self::Report | Self::CheckIn => 2,
		}
	}

	/// Whether it is an act that by itself costs no more than a fee.
	pub const fn is_act(self) -> bool {
		matches!(self, Self::Countersignature | Self::TraceUpload | Self::Report | Self::CheckIn)
	}
}

/// The points of every deed, and how often it counts in an era.
pub const POINTS: [(u32, u32); DEEDS] =
	[(10, 1_000), (10, 20), (5, 200), (2, 20), (1, 500), (50, 10), (100, 5), (1, 1)];

/// The fee of the cheapest transaction, as measured for a check-in: 0.0034 SOUK. Every transaction costs this much here,
/// so attacks cost less than on the chain.
pub const TRANSACTION: Balance = 34 * TOKEN / 10_000;
/// The fee of one more row in a batch of receipts or of trace events: a hundred bytes.
pub const ROW: Balance = TOKEN / 1_000;
/// What a shop pays for receipts to count that are worth one SOUK.
pub const RECEIPT_FEE: Balance = 156 * TOKEN / 1_000;
/// The most receipts of one customer that count at one shop in an era.
pub const RECEIPTS_PER_CUSTOMER: u32 = 3;
/// The one-way fees of a shop that can sell: opening it, publishing, and one showcase slot.
pub const SHOP: Balance = 7 * TOKEN;
/// The one-way fee of opening a shop.
pub const OPENING: Balance = TOKEN;
/// The number of parties with which an invited account must settle an order.
pub const REFERRAL_ORDERS: u32 = 3;

/// The usual cost of a shop in an era. A shop that nobody verified counts for this one.
pub const USUAL_COST: Balance = 100 * TOKEN;
/// The usual price of a sale: the median of CDNOW. A receipt counts for at least this one.
pub const USUAL_TICKET: Balance = 26 * TOKEN;
/// The part of the commune's funds that goes to stake. The rest goes to testers.
pub const STAKE_PART: Perbill = Perbill::from_percent(60);
/// The part of the stake that every attacker has here: the largest up to which the bound holds.
pub const OWN_STAKE: Perbill = Perbill::from_percent(50);
/// The part of the commune fee that counts as lost: what is lost to one with all of the work and that stake.
pub const COMMUNE_LOST: Perbill = Perbill::from_percent(30);
/// The part of the experience leg that counts as lost. Where one person has all winning testers, as in a young chain, and
/// half of the stake, a sale of 100 costs it three tenths of 0.6. It earns half of that and of this part of 9, so this part
/// must be at most a fiftieth.
pub const EXPERIENCE_LOST: Perbill = Perbill::from_parts(15_000_000);

/// The governed numbers.
#[derive(Clone, Debug)]
pub struct Rules {
	/// Whether the value that was really lost bounds what is paid.
	pub mode: EmissionMode,
	/// Which part of a payment counts as lost.
	pub lost: LostParts,
	/// The most of a sale whose leg to the experience pool counts.
	pub pool: Perbill,
	/// How much of a weight goes by acts.
	pub acts: ActRule,
	/// The parts of a loss for the seller, the promoters and the buyer.
	pub parts: [Perbill; ROLES],
	/// What TIME counts for when it is paid out.
	pub worth: Worth,
	/// What TIME is worth to people.
	pub market: Worth,
	/// The part of a sale that its buyer gets back in TIME.
	pub cashback: Perbill,
	/// The most of a sale's loss that cashback takes.
	pub cashback_part: Perbill,
	/// The most cashback of a buyer in an era, in base units of TIME.
	pub cashback_cap: Balance,
	/// The least sale that earns, in base units of SOUK.
	pub least_sale: Balance,
	/// The weight of credit in a role.
	pub credit_part: Perbill,
	/// The part of a weight that is held, and earns while it fades.
	pub held: Perbill,
	/// The part of what is held that is left an era later.
	pub kept: Perbill,
	/// The rates of a sale.
	pub split: SplitTerms,
	/// How shops are rated.
	pub bizpower: BizPowerTerms,
}

impl Rules {
	/// The rules of an economy.
	pub fn of(preset: Preset) -> Self {
		let percent = Perbill::from_percent;
		let worth = Worth { souk: 2, per: 1 };
		Self {
			mode: preset.economy().mode,
			lost: LostParts { commune: COMMUNE_LOST, experience: EXPERIENCE_LOST, fees: percent(50) },
			pool: percent(9),
			acts: ActRule { part: percent(10), full: 10 },
			parts: [percent(40), percent(20), percent(40)],
			worth,
			market: worth,
			cashback: percent(2),
			cashback_part: percent(40),
			cashback_cap: 100 * TOKEN,
			least_sale: TOKEN / 100,
			credit_part: percent(50),
			held: percent(75),
			kept: Perbill::from_parts(988_500_000),
			split: SplitTerms {
				commission: CommissionPlan::Formula { rate: percent(10), closing: percent(50) },
				experience_fee: percent(15),
				platform_slice: percent(40),
				commune_fee: Perbill::from_parts(6_000_000),
			},
			bizpower: BizPowerTerms {
				new: percent(40),
				returning: percent(40),
				external: percent(20),
				rent: TOKEN,
				wage: 20 * TOKEN,
				least_cost: USUAL_COST,
				least_ticket: USUAL_TICKET,
				money: TOKEN,
			},
		}
	}
}
