// SPDX-License-Identifier: Apache-2.0

//! Plain types that own their rules: books, batches and the marks on their rows, customers, costs.

use codec::{Compact, Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use souk_math::bizpower::Terms;
use souk_primitives::{
	activity::RewardEra,
	money::Currency,
	receipts::{
		BatchHeader, BatchId, BookId, BookView, CustomerView, EraTotals, ReceiptNumber, ReceiptState, Signed,
		TillId,
	},
	Balance, Millis, ShopId,
};
use sp_core::H256;
use sp_runtime::Perbill;

/// The most eras after the one a batch was posted in that its rows can be countersigned and reversed: what a mark has
/// room for.
pub const MAX_WINDOW: u32 = 6;

/// The most rows any runtime can allow in a batch: marks of four bits each.
pub const MAX_ROWS: u32 = 1_024;

/// What became of a batch's rows, four bits each; the even row has the lower ones. A row past the end is
/// [`Mark::OneSided`], so an untouched batch has none.
pub type Marks = BoundedVec<u8, ConstU32<{ MAX_ROWS / 2 }>>;

/// What became of one row.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Mark {
	/// Only the merchant says so.
	OneSided,
	/// Countersigned so many eras after the batch was posted, and counted.
	Counted(u32),
	/// Countersigned so many eras after the batch was posted, and not counted.
	Uncounted(u32),
	/// A mistake.
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

	/// For clients, of a batch posted in `era`.
	pub fn state(self, era: RewardEra) -> ReceiptState {
		match self {
			Self::OneSided => ReceiptState::OneSided,
			Self::Counted(after) => ReceiptState::Signed { era: era.saturating_add(after), counted: true },
			Self::Uncounted(after) => ReceiptState::Signed { era: era.saturating_add(after), counted: false },
			Self::Reversed => ReceiptState::Reversed,
		}
	}
}

/// A batch as stored: its root, not its rows.
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
	/// How many rows it has.
	#[codec(compact)]
	pub rows: u32,
	/// What became of them.
	pub marks: Marks,
}

// By hand: the derive takes a compact field for as long as a plain one, and it can be longer.
impl MaxEncodedLen for Batch {
	fn max_encoded_len() -> usize {
		<(H256, RewardEra, u32, TillId, Marks)>::max_encoded_len()
			.saturating_add(Compact::<ReceiptNumber>::max_encoded_len())
			.saturating_add(Compact::<Millis>::max_encoded_len())
			.saturating_add(Compact::<u32>::max_encoded_len())
	}
}

impl Batch {
	/// What became of the row at `index`.
	pub fn mark(&self, index: u32) -> Mark {
		let pair = usize::try_from(index >> 1).ok().and_then(|at| self.marks.get(at)).copied();
		let pair = pair.unwrap_or_default();
		Mark::of(if index & 1 == 0 { pair & 15 } else { pair >> 4 })
	}

	/// Note what became of the row at `index`. Does nothing for an index no batch has.
	pub fn set_mark(&mut self, index: u32, mark: Mark) {
		set_mark(&mut self.marks, index, mark);
	}

	/// What its rows have in common.
	pub fn header(&self, shop: ShopId, book: BookId, currency: Currency) -> BatchHeader {
		BatchHeader { shop, book, till: self.till, first: self.first, start: self.start, currency }
	}
}

/// Note what became of the row at `index`, making room where needed.
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

/// A shop's receipt book: whose deposit pays for its rows of state, and how many there are.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Book<AccountId> {
	/// Its number, which no other book ever has.
	pub id: BookId,
	/// The currency of all its values.
	pub currency: Currency,
	/// Whose deposit is on hold.
	pub depositor: AccountId,
	/// The deposit, in base units of SOUK.
	pub deposit: Balance,
	/// How many rows of state the deposit pays for: customers, batches, eras and tills.
	pub capacity: u32,
	/// Rows of customers.
	pub customers: u32,
	/// Tills that posted.
	pub tills: u32,
	/// The oldest batch whose record stands.
	pub oldest_batch: BatchId,
	/// The number of the next batch.
	pub next_batch: BatchId,
	/// The oldest era row that stands; era rows are numbered without gaps.
	pub oldest_row: u32,
	/// The number of the next era row.
	pub next_row: u32,
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
			capacity,
			customers: 0,
			tills: 0,
			oldest_batch: 0,
			next_batch: 0,
			oldest_row: 0,
			next_row: 0,
		}
	}

	/// Batches whose record stands.
	pub fn batches(&self) -> u32 {
		// The oldest is never past the next.
		self.next_batch.saturating_sub(self.oldest_batch)
	}

	/// Era rows that stand.
	pub fn eras(&self) -> u32 {
		// The oldest is never past the next.
		self.next_row.saturating_sub(self.oldest_row)
	}

	/// The number of the row of the latest era.
	pub fn latest_row(&self) -> Option<u32> {
		self.next_row.checked_sub(1).filter(|row| *row >= self.oldest_row)
	}

	/// How many rows of state it takes.
	pub fn used(&self) -> u32 {
		// Never above `capacity`, a u32, except where the capacity itself would refuse.
		self.customers.saturating_add(self.tills).saturating_add(self.batches()).saturating_add(self.eras())
	}

	/// How many more rows of state it has room for.
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
			capacity: self.capacity,
			used: self.used(),
			customers: self.customers,
			oldest_batch: self.oldest_batch,
			next_batch: self.next_batch,
			depositor: self.depositor,
		}
	}
}

/// As what a customer counts in an era.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub enum Class {
	/// For the first time here.
	New,
	/// Here before.
	Returning,
	/// For the first time here, sent by another shop.
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

/// A customer of a shop who countersigned.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Customer {
	/// The era of the first receipt that counted.
	pub since: RewardEra,
	/// The latest era with a receipt that counted.
	pub last: RewardEra,
	/// As what the customer counts in that era.
	pub class: Class,
	/// Receipts that count in that era; zero once all of them were reversed.
	pub receipts: u32,
	/// Receipts that counted in that era, reversed ones included: what the cap is on, so that nothing can be earned over
	/// and over by posting, reversing and posting again.
	pub used: u32,
}

impl Customer {
	/// Whether the customer was ever here: not if every receipt was a mistake.
	pub fn known(&self) -> bool {
		self.receipts > 0 || self.class == Class::Returning
	}

	/// Whether the shop still remembers, in `era`: until so many eras after the last one.
	pub fn alive(&self, era: RewardEra, life: u32) -> bool {
		self.last.saturating_add(life) >= era
	}

	/// For clients.
	pub fn view(self, life: u32) -> CustomerView {
		CustomerView {
			since: self.since,
			last: self.last,
			receipts: self.receipts,
			until: self.last.saturating_add(life),
		}
	}
}

/// At how many shops a customer counted in an era.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Visits {
	/// The era.
	pub era: RewardEra,
	/// How many shops.
	pub shops: u32,
}

/// What it costs to run a shop in a region, in minor units of a currency: what BizPower measures by.
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
	/// The least a shop costs in an era, whatever it says of itself. Not zero.
	pub least_cost: u64,
	/// The least a receipt counts for. Not zero.
	pub least_ticket: u64,
	/// Minor units worth one unit of the money all shops are compared in. Not zero.
	pub money: u64,
}

impl Costs {
	/// Whether nothing that must not be zero is.
	pub fn is_valid(&self) -> bool {
		self.least_cost > 0 && self.least_ticket > 0 && self.money > 0
	}

	/// Everything BizPower is computed by. `least` is the least cost the era has seen already.
	pub fn terms(&self, weights: &Weights, least: Balance) -> Terms {
		Terms {
			new: weights.new,
			returning: weights.returning,
			external: weights.external,
			rent: self.rent.into(),
			wage: self.wage.into(),
			least_cost: least.max(self.least_cost.into()),
			least_ticket: self.least_ticket.into(),
			money: self.money.into(),
		}
	}
}

/// How much each kind of customer weighs in BizPower; 100 % together (seed S2-05).
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

/// Somebody else's countersignature under many receipts.
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
