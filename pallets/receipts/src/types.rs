// SPDX-License-Identifier: Apache-2.0

//! Plain types that own their rules: books, batches, marks on rows, customers, and costs.

use codec::{Compact, Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use souk_math::bizpower::{self, BizPowerTerms, Premises};
use souk_primitives::{
	activity::RewardEra,
	codes::Mcc,
	money::Currency,
	receipts::{
		BatchHeader, BatchId, BookId, BookView, CustomerView, EraTotals, ReceiptNumber, ReceiptState,
		ReferralTerms, TillId,
	},
	signed::Signed,
	Balance, Millis, ShopId,
};
use sp_core::H256;
use sp_runtime::Perbill;

/// The most eras after the one a batch was posted in that its rows can be countersigned and reversed. A mark has room for
/// no more.
pub const MAX_WINDOW: u32 = 6;

/// The most rows any runtime can allow in a batch. Their marks take four bits each.
pub const MAX_ROWS: u32 = 1_024;

/// The marks of a batch's rows, four bits each. An even row has the lower four bits of its byte. A row past the end is
/// [`Mark::OneSided`], so an untouched batch has no marks.
pub type Marks = BoundedVec<u8, ConstU32<{ MAX_ROWS / 2 }>>;

/// The state of one row.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Mark {
	/// Only the merchant vouches for it.
	OneSided,
	/// Countersigned this many eras after the batch was posted, and counted.
	Counted(u32),
	/// Countersigned this many eras after the batch was posted, and not counted.
	Uncounted(u32),
	/// Reversed: it was a mistake.
	Reversed,
}

impl Mark {
	/// The four bits.
	fn bits(self) -> u8 {
		let era = |after: u32| u8::try_from(after.min(MAX_WINDOW)).unwrap_or_default();
		match self {
			Self::OneSided => 0,
			// At most 7 and 14.
			Self::Counted(after) => era(after).saturating_add(1),
			Self::Uncounted(after) => era(after).saturating_add(8),
			Self::Reversed => 15,
		}
	}

	fn of(bits: u8) -> Self {
		match bits {
			0 => Self::OneSided,
			1..=7 => Self::Counted(u32::from(bits.saturating_sub(1))),
			8..=14 => Self::Uncounted(u32::from(bits.saturating_sub(8))),
			_ => Self::Reversed,
		}
	}

	/// The state that clients see, for a batch posted in `era`.
	pub fn state(self, era: RewardEra) -> ReceiptState {
		match self {
			Self::OneSided => ReceiptState::OneSided,
			Self::Counted(after) => ReceiptState::Signed { era: era.saturating_add(after), counted: true },
			Self::Uncounted(after) => ReceiptState::Signed { era: era.saturating_add(after), counted: false },
			Self::Reversed => ReceiptState::Reversed,
		}
	}
}

/// A batch as stored: its root and marks, not its rows.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct Batch {
	/// Root of the Merkle tree over the leaves of its receipts.
	pub root: H256,
	/// The era it was posted in.
	pub era: RewardEra,
	/// The block whose body has the rows.
	pub block: u32,
	/// The till.
	pub till: TillId,
	/// The number of its first receipt.
	#[codec(compact)]
	pub first: ReceiptNumber,
	/// The moment its rows count their seconds from.
	#[codec(compact)]
	pub start: Millis,
	/// The number of its rows.
	#[codec(compact)]
	pub rows: u32,
	/// The states of the rows.
	pub marks: Marks,
}

// By hand, because the derive assumes that a compact field is as long as a plain one. It can be longer.
impl MaxEncodedLen for Batch {
	fn max_encoded_len() -> usize {
		<(H256, RewardEra, u32, TillId, Marks)>::max_encoded_len()
			.saturating_add(Compact::<ReceiptNumber>::max_encoded_len())
			.saturating_add(Compact::<Millis>::max_encoded_len())
			.saturating_add(Compact::<u32>::max_encoded_len())
	}
}

impl Batch {
	/// The state of the row at `index`.
	pub fn mark(&self, index: u32) -> Mark {
		let pair = usize::try_from(index >> 1).ok().and_then(|at| self.marks.get(at)).copied();
		let pair = pair.unwrap_or_default();
		Mark::of(if index & 1 == 0 { pair & 15 } else { pair >> 4 })
	}

	/// Set the state of the row at `index`. Does nothing for an index that no batch has.
	pub fn set_mark(&mut self, index: u32, mark: Mark) {
		set_mark(&mut self.marks, index, mark);
	}

	/// The data that all its rows share.
	pub fn header(&self, shop: ShopId, book: BookId, currency: Currency) -> BatchHeader {
		BatchHeader { shop, book, till: self.till, first: self.first, start: self.start, currency }
	}
}

/// Set the state of the row at `index`, and make room where it needs some.
pub fn set_mark(marks: &mut Marks, index: u32, mark: Mark) {
	let Ok(at) = usize::try_from(index >> 1) else { return };
	while marks.len() <= at {
		if marks.try_push(0).is_err() {
			return;
		}
	}
	if let Some(pair) = marks.get_mut(at) {
		*pair =
			if index & 1 == 0 { (*pair & 0xf0) | mark.bits() } else { (*pair & 0x0f) | (mark.bits() << 4) };
	}
}

/// A shop's receipt book: its deposit, and the rows of state that the deposit pays for.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Book<AccountId> {
	/// Its number. No other book ever has it.
	pub id: BookId,
	/// The currency of all its values.
	pub currency: Currency,
	/// The account whose deposit is on hold.
	pub depositor: AccountId,
	/// The deposit, in base units of SOUK.
	pub deposit: Balance,
	/// The fees that were paid and are not used up yet, in base units of SOUK. They are sealed, so this is no money.
	pub fees: Balance,
	/// The number of rows of state the deposit pays for: customers, batches, eras, tills and shops that send customers.
	pub capacity: u32,
	/// The number of rows of customers.
	pub customers: u32,
	/// The number of tills that posted.
	pub tills: u32,
	/// The number of the oldest batch that is kept.
	pub oldest_batch: BatchId,
	/// The number of the next batch.
	pub next_batch: BatchId,
	/// The number of the oldest era row that is kept. Era rows are numbered without gaps.
	pub oldest_row: u32,
	/// The number of the next era row.
	pub next_row: u32,
	/// What the shop pays any other shop for a customer that it sends. Terms for one shop go before these.
	pub referral: Option<ReferralTerms>,
	/// What is on hold for customers that other shops send, and not owed, in base units of SOUK.
	pub budget: Balance,
	/// What is on hold and owed to shops that sent customers, in base units of SOUK.
	pub owed: Balance,
	/// The number of rows of shops that send customers.
	pub referrals: u32,
	/// How often another depositor took the book over. Terms that a former one set for a shop do not hold.
	pub hands: u32,
}

impl<AccountId> Book<AccountId> {
	/// An empty book.
	pub fn new(
		id: BookId,
		currency: Currency,
		depositor: AccountId,
		deposit: Balance,
		capacity: u32,
	) -> Self {
		Self {
			id,
			currency,
			depositor,
			deposit,
			fees: 0,
			capacity,
			customers: 0,
			tills: 0,
			oldest_batch: 0,
			next_batch: 0,
			oldest_row: 0,
			next_row: 0,
			referral: None,
			budget: 0,
			owed: 0,
			referrals: 0,
			hands: 0,
		}
	}

	/// The number of batches that are kept.
	pub fn batches(&self) -> u32 {
		// The oldest is never past the next.
		self.next_batch.saturating_sub(self.oldest_batch)
	}

	/// The number of era rows that are kept.
	pub fn eras(&self) -> u32 {
		// The oldest is never past the next.
		self.next_row.saturating_sub(self.oldest_row)
	}

	/// The number of the row of the latest era.
	pub fn latest_row(&self) -> Option<u32> {
		self.next_row.checked_sub(1).filter(|row| *row >= self.oldest_row)
	}

	/// The number of rows of state it takes.
	pub fn used(&self) -> u32 {
		// At most `capacity`, a u32. A sum above it is refused before it is written.
		self.customers
			.saturating_add(self.tills)
			.saturating_add(self.batches())
			.saturating_add(self.eras())
			.saturating_add(self.referrals)
	}

	/// The number of further rows of state it has room for.
	pub fn room(&self) -> u32 {
		self.capacity.saturating_sub(self.used())
	}

	/// The book as clients see it.
	pub fn view(self, shop: ShopId) -> BookView<AccountId> {
		BookView {
			id: self.id,
			shop,
			currency: self.currency,
			deposit: self.deposit,
			fees: self.fees,
			capacity: self.capacity,
			used: self.used(),
			customers: self.customers,
			oldest_batch: self.oldest_batch,
			next_batch: self.next_batch,
			depositor: self.depositor,
			referral: self.referral,
			budget: self.budget,
			owed: self.owed,
		}
	}
}

/// What a shop pays and owes another shop that sends it customers.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Referral {
	/// The terms for this shop. `None` if those for all shops hold.
	pub terms: Option<ReferralTerms>,
	/// How often the book had been taken over when these terms were set.
	pub hands: u32,
	/// The number of its customers that were paid for since the row is there.
	pub customers: u32,
	/// What is owed to it, in base units of SOUK.
	pub owed: Balance,
}

impl Referral {
	/// The terms for this shop, if the present depositor set them.
	pub fn own(&self, hands: u32) -> Option<ReferralTerms> {
		self.terms.filter(|_| self.hands == hands)
	}

	/// Whether nothing is left to keep the row for.
	pub fn ended(&self, hands: u32) -> bool {
		self.own(hands).is_none() && self.owed == 0
	}
}

/// What a customer counts as in an era.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub enum Class {
	/// Here for the first time.
	New,
	/// Here before.
	Returning,
	/// Here for the first time, sent by another shop.
	External,
}

impl Class {
	/// The number of customers of this class among the totals.
	pub fn of(self, totals: &mut EraTotals) -> &mut u32 {
		match self {
			Self::New => &mut totals.new,
			Self::Returning => &mut totals.returning,
			Self::External => &mut totals.external,
		}
	}
}

/// A customer of a shop with a countersigned receipt that counted.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Customer {
	/// The era of the first receipt that counted.
	pub since: RewardEra,
	/// The latest era with a receipt that counted.
	pub last: RewardEra,
	/// What the customer counts as in that era.
	pub class: Class,
	/// The number of receipts that count in that era. Zero once all of them were reversed.
	pub receipts: u32,
	/// The number of receipts that counted in that era, reversed ones included. The cap is on this number, so that nothing
	/// is earned again and again by posting, reversing and posting.
	pub used: u32,
}

impl Customer {
	/// Whether the customer was ever here. A customer whose every receipt was a mistake was not.
	pub fn known(&self) -> bool {
		self.receipts > 0 || self.class == Class::Returning
	}

	/// Whether the shop still remembers the customer in `era`, at most `life` eras after the last visit.
	pub fn alive(&self, era: RewardEra, life: u32) -> bool {
		self.last.saturating_add(life) >= era
	}

	/// The customer as clients see it.
	pub fn view(self, life: u32) -> CustomerView {
		CustomerView {
			since: self.since,
			last: self.last,
			receipts: self.receipts,
			until: self.last.saturating_add(life),
		}
	}
}

/// SOUK on hold so that a customer counts, and the number of shops the customer counted at in an era.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Pledge<AccountId> {
	/// The account whose SOUK is on hold.
	pub payer: AccountId,
	/// The amount on hold, in base units of SOUK.
	pub amount: Balance,
	/// The latest era in which the customer counted, or the era of the pledge. The hold lasts until that era is over.
	pub era: RewardEra,
	/// The number of shops at which the customer counted in that era.
	pub shops: u32,
}

impl<AccountId: PartialEq> Pledge<AccountId> {
	/// Whether `who` may release the pledge for `customer` in `era`. Nobody may in the era in which it counted. Then the
	/// payer and the customer may, and everybody after `life` further eras without a receipt that counts.
	pub fn releasable(&self, customer: &AccountId, who: &AccountId, era: RewardEra, life: u32) -> bool {
		let own = self.payer == *who || customer == who;
		self.era < era && (own || self.era.saturating_add(life) < era)
	}
}

/// A group of categories: the first two digits of their codes (ISO 18245). 58 are eating places.
pub type CategoryGroup = u8;

/// The group of a category.
pub fn group(category: Mcc) -> CategoryGroup {
	// A code has four digits.
	category.value().checked_div(100).and_then(|group| u8::try_from(group).ok()).unwrap_or_default()
}

/// What is usual for a shop, in minor units of a currency. A shop that nobody verified is measured by it.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct Usual {
	/// The cost of a shop for an era. Not zero.
	pub cost: u64,
	/// The value of a receipt. A receipt counts for no less. Not zero.
	pub ticket: u64,
}

impl Usual {
	/// Whether both are above zero.
	pub fn is_valid(&self) -> bool {
		self.cost > 0 && self.ticket > 0
	}

	/// The larger cost and the larger ticket of both.
	pub fn or_more(self, other: Self) -> Self {
		Self { cost: self.cost.max(other.cost), ticket: self.ticket.max(other.ticket) }
	}
}

/// What it costs to run a shop in a region, in minor units of a currency. BizPower is divided by it.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct Costs {
	/// Rent of a square metre for an era.
	pub rent: u64,
	/// Wage of one of the staff for an era.
	pub wage: u64,
	/// What is usual for a shop whose category has no entry of its own.
	pub usual: Usual,
	/// Minor units worth one unit of the money all shops are compared in. Not zero.
	pub money: u64,
}

impl Costs {
	/// Whether all that must not be zero is above zero.
	pub fn is_valid(&self) -> bool {
		self.usual.is_valid() && self.money > 0
	}

	/// What a shop is measured by: its `premises` if they are verified, and then it costs at least `least_cost`. Without
	/// premises it costs exactly that.
	pub fn measure(
		&self,
		weights: &Weights,
		premises: Option<Premises>,
		least_cost: Balance,
		ticket: u64,
	) -> Yardstick {
		let terms = BizPowerTerms {
			new: weights.new,
			returning: weights.returning,
			external: weights.external,
			rent: self.rent.into(),
			wage: self.wage.into(),
			least_cost,
			least_ticket: ticket.into(),
			money: self.money.into(),
		};
		Yardstick { terms, premises: premises.unwrap_or_default() }
	}
}

/// What a shop is measured by.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Yardstick {
	/// The terms of BizPower.
	pub terms: BizPowerTerms,
	/// The premises that count: those of a verified shop, and none of another.
	pub premises: Premises,
}

impl Yardstick {
	/// The same for an era that has seen a cost of `cost`.
	pub fn at_least(mut self, cost: Balance) -> Self {
		self.terms.least_cost = self.terms.least_cost.max(cost);
		self
	}

	/// What the shop pays for a sale of `value` to count, in base units of SOUK, at `rate` for each unit of money. `None` if
	/// it does not fit.
	pub fn fee(&self, value: u64, rate: Balance) -> Option<Balance> {
		bizpower::fee(value.into(), self.terms.least_ticket, rate, self.terms.money)
	}
}

/// The weight of each kind of customer in BizPower. Together 100 % (seed S2-05).
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Weights {
	/// New customers.
	pub new: Perbill,
	/// Returning customers.
	pub returning: Perbill,
	/// Customers sent by other shops.
	pub external: Perbill,
}

impl Weights {
	/// Whether they sum to 100 %.
	pub fn is_valid(&self) -> bool {
		[self.new, self.returning, self.external]
			.iter()
			.fold(0u64, |sum, weight| sum.saturating_add(weight.deconstruct().into()))
			== u64::from(Perbill::one().deconstruct())
	}
}

/// Rows of one batch, and the one proof that they are its rows.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct Claim<Rows, Proof> {
	/// The shop.
	pub shop: ShopId,
	/// The batch.
	#[codec(compact)]
	pub batch: BatchId,
	/// The rows, each with its index, in rising order.
	pub rows: Rows,
	/// The proof, see [`crate::proof`].
	pub proof: Proof,
}

/// A countersignature under many receipts that another account hands in for the customer.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct OnBehalf<AccountId, Signature> {
	/// The customer of all the receipts.
	pub customer: AccountId,
	/// The signature.
	pub signed: Signed<Signature>,
}

/// The length of something bounded, as the number the chain counts with.
pub fn count(length: usize) -> u32 {
	// Everything counted here has a bound far below.
	u32::try_from(length).unwrap_or(u32::MAX)
}
