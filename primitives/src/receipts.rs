// SPDX-License-Identifier: Apache-2.0

//! Receipts: recorded sales of a shop's tills, and the BizPower they make (seeds S2-05, S2-07, S2-12; protocol §7).
//!
//! A till posts [`Row`]s. A row leaves out everything that follows from its batch. With that put back in, it is a
//! [`Receipt`]: the leaf of the batch's Merkle tree, and the statement that a customer signs.

use crate::{
	activity::RewardEra,
	money::Currency,
	signed::{Payload, Signed, Statement, RECEIPTS_CONTEXT, RECEIPT_CONTEXT},
	Balance, Millis, ShopId,
};
use alloc::vec::Vec;
use codec::{Codec, Compact, Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;
use sp_runtime::traits::{BlakeTwo256, Hash};

/// A receipt book, numbered by the chain across all shops. A shop that closes its book and opens another one gets
/// another number, so a signature is never good in two books.
pub type BookId = u32;
/// A till of a shop, numbered by its merchant.
pub type TillId = u16;
/// A receipt of a till. The first is 0, and no number is left out.
pub type ReceiptNumber = u64;
/// A batch of receipts, numbered by the chain within its shop's book.
pub type BatchId = u32;

/// The most bytes a row takes in the body of a block (protocol §7).
pub const MAX_ROW_LEN: usize = 65;

/// One row of a till's batch. Its receipt number, its till and its currency follow from the batch. `after` is the
/// number of seconds from the start of the batch. Values are in minor units of the book's currency, and never zero.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo,
)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Row<AccountId> {
	/// A sale to a customer the chain does not know. It can never be countersigned.
	#[codec(index = 0)]
	Sale {
		/// What was paid, in minor units.
		#[codec(compact)]
		#[serde(with = "crate::json::decimal")]
		value: u64,
		/// Seconds from the start of the batch.
		#[codec(compact)]
		after: u32,
	},
	/// A sale to a customer, who may countersign it.
	#[codec(index = 1)]
	CustomerSale {
		/// The customer.
		customer: AccountId,
		/// What was paid, in minor units.
		#[codec(compact)]
		#[serde(with = "crate::json::decimal")]
		value: u64,
		/// Seconds from the start of the batch.
		#[codec(compact)]
		after: u32,
	},
	/// A sale to a customer whom another shop sent. The customer may countersign it, and with it the name of that shop.
	#[codec(index = 2)]
	IntroducedSale {
		/// The customer.
		customer: AccountId,
		/// The shop that sent the customer.
		#[codec(compact)]
		via: ShopId,
		/// What was paid, in minor units.
		#[codec(compact)]
		#[serde(with = "crate::json::decimal")]
		value: u64,
		/// Seconds from the start of the batch.
		#[codec(compact)]
		after: u32,
	},
	/// Part of some earlier sale was paid back.
	#[codec(index = 3)]
	Refund {
		/// What was paid back, in minor units.
		#[codec(compact)]
		#[serde(with = "crate::json::decimal")]
		value: u64,
		/// Seconds from the start of the batch.
		#[codec(compact)]
		after: u32,
	},
	/// A sale earlier in this batch was a mistake and does not count. With the right sale after it, this is a
	/// correction.
	#[codec(index = 4)]
	Void {
		/// The number of rows from the sale to this one: 1 is the row before.
		#[codec(compact)]
		back: u32,
		/// Seconds from the start of the batch.
		#[codec(compact)]
		after: u32,
	},
}

// Written by hand, here and below: the derive counts a compact field with the length of a plain one, but it can be
// longer.
impl<AccountId: MaxEncodedLen> MaxEncodedLen for Row<AccountId> {
	fn max_encoded_len() -> usize {
		// An introduced sale has every field that any other row has.
		AccountId::max_encoded_len()
			.saturating_add(Compact::<ShopId>::max_encoded_len())
			.saturating_add(Compact::<u64>::max_encoded_len())
			.saturating_add(Compact::<u32>::max_encoded_len())
			.saturating_add(1)
	}
}

impl<AccountId: Clone> Row<AccountId> {
	/// Seconds from the start of the batch.
	pub fn after(&self) -> u32 {
		match self {
			Self::Sale { after, .. }
			| Self::CustomerSale { after, .. }
			| Self::IntroducedSale { after, .. }
			| Self::Refund { after, .. }
			| Self::Void { after, .. } => *after,
		}
	}

	/// What was paid or paid back, in minor units. Zero for a void.
	pub fn value(&self) -> u64 {
		match self {
			Self::Sale { value, .. }
			| Self::CustomerSale { value, .. }
			| Self::IntroducedSale { value, .. }
			| Self::Refund { value, .. } => *value,
			Self::Void { .. } => 0,
		}
	}

	/// Whether it is a sale.
	pub fn is_sale(&self) -> bool {
		matches!(self, Self::Sale { .. } | Self::CustomerSale { .. } | Self::IntroducedSale { .. })
	}

	/// The customer, who may countersign it.
	pub fn customer(&self) -> Option<&AccountId> {
		match self {
			Self::CustomerSale { customer, .. } | Self::IntroducedSale { customer, .. } => Some(customer),
			_ => None,
		}
	}

	/// The shop that sent the customer.
	pub fn via(&self) -> Option<ShopId> {
		match self {
			Self::IntroducedSale { via, .. } => Some(*via),
			_ => None,
		}
	}
}

/// What all rows of a batch have in common.
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
pub struct BatchHeader {
	/// The shop.
	pub shop: ShopId,
	/// Its receipt book.
	pub book: BookId,
	/// The till.
	pub till: TillId,
	/// The number of the first receipt.
	#[serde(with = "crate::json::decimal")]
	pub first: ReceiptNumber,
	/// The moment from which the rows count their seconds, in milliseconds since the Unix epoch.
	#[serde(with = "crate::json::decimal")]
	pub start: Millis,
	/// The currency of the book.
	pub currency: Currency,
}

impl BatchHeader {
	/// The row at `index` as a receipt. `None` if its number or moment does not fit.
	pub fn receipt<AccountId: Clone>(&self, index: u32, row: &Row<AccountId>) -> Option<Receipt<AccountId>> {
		let number = self.first.checked_add(index.into())?;
		let entry = match row {
			Row::Sale { .. } => Entry::Sale { customer: None, via: None },
			Row::CustomerSale { customer, .. } => Entry::Sale { customer: Some(customer.clone()), via: None },
			Row::IntroducedSale { customer, via, .. } => {
				Entry::Sale { customer: Some(customer.clone()), via: Some(*via) }
			},
			Row::Refund { .. } => Entry::Refund,
			Row::Void { back, .. } => Entry::Void { number: number.checked_sub((*back).into())? },
		};
		Some(Receipt {
			shop: self.shop,
			book: self.book,
			till: self.till,
			number,
			time: self.start.checked_add(u64::from(row.after()).checked_mul(1_000)?)?,
			currency: self.currency,
			value: row.value(),
			entry,
		})
	}
}

/// What a receipt says happened.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo,
)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Entry<AccountId> {
	/// A sale.
	#[codec(index = 0)]
	Sale {
		/// The customer, if the till knows them.
		customer: Option<AccountId>,
		/// The shop that sent the customer.
		via: Option<ShopId>,
	},
	/// Money paid back.
	#[codec(index = 1)]
	Refund,
	/// A receipt that was a mistake.
	#[codec(index = 2)]
	Void {
		/// Its number.
		#[serde(with = "crate::json::decimal")]
		number: ReceiptNumber,
	},
}

/// One complete receipt: the statement that a customer sees and signs, and a leaf of its batch.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct Receipt<AccountId> {
	/// The shop.
	pub shop: ShopId,
	/// Its receipt book.
	pub book: BookId,
	/// The till.
	pub till: TillId,
	/// Its number at the till.
	#[serde(with = "crate::json::decimal")]
	pub number: ReceiptNumber,
	/// When it happened, in milliseconds since the Unix epoch. A till counts whole seconds.
	#[serde(with = "crate::json::decimal")]
	pub time: Millis,
	/// The currency.
	pub currency: Currency,
	/// What was paid or paid back, in minor units. Zero for a void.
	#[serde(with = "crate::json::decimal")]
	pub value: u64,
	/// What happened.
	pub entry: Entry<AccountId>,
}

impl<AccountId: Encode> Receipt<AccountId> {
	/// Its leaf: blake2-256 of the SCALE encoding.
	pub fn leaf(&self) -> H256 {
		BlakeTwo256::hash_of(self)
	}
}

impl<AccountId: Encode> Statement for Receipt<AccountId> {
	const CONTEXT: [u8; 16] = RECEIPT_CONTEXT;
}

/// What a customer's signature under one receipt is over.
pub type ReceiptPayload<AccountId> = Payload<Receipt<AccountId>>;

/// A customer's statement for many receipts that are posted already, if another account hands the signature in. It is
/// blake2-256 of the SCALE encoding of the leaves of the receipts, a vector of hashes, in the order of the claims.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct ReceiptLeaves(pub H256);

impl ReceiptLeaves {
	/// The statement over these leaves.
	pub fn of(leaves: &[H256]) -> Self {
		Self(BlakeTwo256::hash(&leaves.encode()))
	}
}

impl Statement for ReceiptLeaves {
	const CONTEXT: [u8; 16] = RECEIPTS_CONTEXT;
}

/// What a customer's signature under many receipts is over.
pub type ReceiptsPayload = Payload<ReceiptLeaves>;

/// A customer's signature under one row of the batch it comes with.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct Countersignature<Signature> {
	/// The row, from 0.
	#[codec(compact)]
	pub row: u32,
	/// The signature over the [`ReceiptPayload`].
	pub signed: Signed<Signature>,
}

impl<Signature: MaxEncodedLen> MaxEncodedLen for Countersignature<Signature> {
	fn max_encoded_len() -> usize {
		Compact::<u32>::max_encoded_len().saturating_add(Signed::<Signature>::max_encoded_len())
	}
}

/// A number of sales and their value, in minor units of the book's currency.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Deserialize,
	Encode,
	Eq,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct Sum {
	/// The number of sales.
	#[codec(compact)]
	pub count: u32,
	/// Their value, in minor units.
	#[codec(compact)]
	#[serde(with = "crate::json::decimal")]
	pub value: Balance,
}

impl MaxEncodedLen for Sum {
	fn max_encoded_len() -> usize {
		Compact::<u32>::max_encoded_len().saturating_add(Compact::<Balance>::max_encoded_len())
	}
}

impl Sum {
	/// With one more sale of this value. `None` if it does not fit.
	pub fn with(self, value: u64) -> Option<Self> {
		Some(Self { count: self.count.checked_add(1)?, value: self.value.checked_add(value.into())? })
	}

	/// Both sums together. `None` if they do not fit.
	pub fn plus(self, other: Self) -> Option<Self> {
		Some(Self {
			count: self.count.checked_add(other.count)?,
			value: self.value.checked_add(other.value)?,
		})
	}

	/// With one sale of this value less. `None` if there is none.
	pub fn without(self, value: u64) -> Option<Self> {
		Some(Self { count: self.count.checked_sub(1)?, value: self.value.checked_sub(value.into())? })
	}
}

/// BizPower over some eras, with 18 decimals. All zero if no receipt counted.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct Candle {
	/// The value after the first receipt that counted.
	#[serde(with = "crate::json::decimal")]
	pub open: u128,
	/// The highest value.
	#[serde(with = "crate::json::decimal")]
	pub high: u128,
	/// The lowest value.
	#[serde(with = "crate::json::decimal")]
	pub low: u128,
	/// The value after the last receipt.
	#[serde(with = "crate::json::decimal")]
	pub close: u128,
}

impl Candle {
	/// This candle with one more value at its end.
	#[must_use]
	pub fn then(self, value: u128) -> Self {
		if self.high == 0 {
			return Self { open: value, high: value, low: value, close: value };
		}
		Self { open: self.open, high: self.high.max(value), low: self.low.min(value), close: value }
	}

	/// This candle joined with a later one.
	#[must_use]
	pub fn join(self, later: Self) -> Self {
		if self.high == 0 || later.high == 0 {
			return if self.high == 0 { later } else { self };
		}
		Self {
			open: self.open,
			high: self.high.max(later.high),
			low: self.low.min(later.low),
			close: later.close,
		}
	}
}

/// One interval of a candle series.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct CandleView {
	/// Its first era.
	pub from: RewardEra,
	/// The number of its eras that have receipts.
	pub eras: u32,
	/// Its open, high, low and close.
	pub bizpower: Candle,
	/// The sales that counted.
	pub counted: Sum,
}

/// The sums of a shop's receipts in one era.
#[derive(
	Clone,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct EraTotals {
	/// The era.
	pub era: RewardEra,
	/// The number of batches posted in it.
	pub batches: u32,
	/// Sales posted in it, countersigned or not, reversed or not.
	pub recorded: Sum,
	/// Refunds posted in it, and sales of any era that were reversed in it.
	pub reversed: Sum,
	/// Sales countersigned in it, reversed or not.
	pub signed: Sum,
	/// Countersigned sales that count for BizPower: signed in it and not reversed in it, by customers with a pledge,
	/// within the caps, and with the fee paid.
	pub counted: Sum,
	/// The part of `counted` from customers whom another shop sent. BizPower takes it apart from the rest.
	pub counted_external: Sum,
	/// The fees that the shop used up for sales that counted, in base units of SOUK. Those of reversed sales are included.
	#[serde(with = "crate::json::decimal")]
	pub fees: Balance,
	/// The number of distinct customers with their first countersigned receipt of this shop in the era, whom no other
	/// shop sent.
	pub new: u32,
	/// The number of distinct customers who were there in an earlier era.
	pub returning: u32,
	/// The number of distinct customers with their first countersigned receipt in the era, whom another shop sent.
	pub external: u32,
	/// The cost of the shop in an era, in minor units, the highest since the era's first batch: that of its floor and staff
	/// if they are verified, and the usual one of its region and category if not.
	#[serde(with = "crate::json::decimal")]
	pub cost: Balance,
	/// BizPower over the era.
	pub bizpower: Candle,
	/// The hash chain of the era's batches. Each step is blake2-256 of the SCALE encoding of the value before, the
	/// number of the batch, its root and its number of rows. It starts from zeros, and proves batches whose record is
	/// gone.
	pub chain: H256,
}

impl EraTotals {
	/// Add one more batch, with its sales and its reversals. `None` if it does not fit.
	pub fn add(&mut self, recorded: Sum, reversed: Sum) -> Option<()> {
		self.batches = self.batches.checked_add(1)?;
		self.recorded = self.recorded.plus(recorded)?;
		self.reversed = self.reversed.plus(reversed)?;
		Some(())
	}
}

/// A shop's receipt book as clients see it.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct BookView<AccountId> {
	/// Its number.
	pub id: BookId,
	/// The shop.
	pub shop: ShopId,
	/// The currency of all its values.
	pub currency: Currency,
	/// The account whose deposit is on hold. Only this account may post, and only while it owns the shop.
	pub depositor: AccountId,
	/// The deposit, in base units of SOUK.
	#[serde(with = "crate::json::decimal")]
	pub deposit: Balance,
	/// The fees that were paid and are not used up yet, in base units of SOUK.
	#[serde(with = "crate::json::decimal")]
	pub fees: Balance,
	/// The number of rows of state that the deposit pays for.
	pub capacity: u32,
	/// The number of these rows that are taken.
	pub used: u32,
	/// The number of taken rows that are customers.
	pub customers: u32,
	/// The number of the oldest batch that can be proved.
	pub oldest_batch: BatchId,
	/// The number the next batch gets.
	pub next_batch: BatchId,
	/// What the shop pays any other shop for a customer that it sends.
	pub referral: Option<ReferralTerms>,
	/// What is on hold for that and not owed, in base units of SOUK.
	#[serde(with = "crate::json::decimal")]
	pub budget: Balance,
	/// What is on hold and owed to shops that sent customers, in base units of SOUK.
	#[serde(with = "crate::json::decimal")]
	pub owed: Balance,
}

/// What a shop pays another for a customer that it sends (seed S2-35).
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
pub struct ReferralTerms {
	/// The pay for a customer, in base units of SOUK. Zero pays nothing, whatever the shop pays others.
	#[serde(with = "crate::json::decimal")]
	pub pay: Balance,
	/// The least value of the customer's first receipt, in minor units of the book's currency.
	#[serde(with = "crate::json::decimal")]
	pub least_value: u64,
}

/// What a shop pays and owes another that sends it customers.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct ReferralView {
	/// The terms that hold for the sending shop. `None` if it is not paid.
	pub terms: Option<ReferralTerms>,
	/// Whether they are set for this shop, and not for all.
	pub own: bool,
	/// The number of its customers that were paid for, as long as the chain remembers.
	pub customers: u32,
	/// What it is owed, in base units of SOUK. Anyone can have it paid to the owner of the sending shop.
	#[serde(with = "crate::json::decimal")]
	pub owed: Balance,
	/// What is on hold and not owed to any shop, in base units of SOUK.
	#[serde(with = "crate::json::decimal")]
	pub budget: Balance,
}

/// A batch as clients see it.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct BatchView {
	/// What its rows have in common.
	pub header: BatchHeader,
	/// The number of its rows.
	pub rows: u32,
	/// The root of their Merkle tree.
	pub root: H256,
	/// The block whose body has the rows.
	pub block: u32,
	/// The era it was posted in.
	pub era: RewardEra,
	/// The last era in which its rows can be countersigned and reversed.
	pub open_until: RewardEra,
}

/// The state of a receipt.
#[derive(Clone, Copy, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ReceiptState {
	/// Only the merchant recorded it.
	OneSided,
	/// Its customer countersigned it.
	Signed {
		/// The era it was countersigned in.
		era: RewardEra,
		/// Whether it counts for BizPower.
		counted: bool,
	},
	/// It was a mistake.
	Reversed,
}

/// A proven receipt as clients see it.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct ReceiptView<AccountId> {
	/// The receipt.
	pub receipt: Receipt<AccountId>,
	/// Its state.
	pub state: ReceiptState,
}

/// A customer of a shop who has countersigned.
#[derive(Clone, Copy, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct CustomerView {
	/// The era of the first receipt that counted.
	pub since: RewardEra,
	/// The latest era with a receipt that counted.
	pub last: RewardEra,
	/// The number of receipts that counted in that era.
	pub receipts: u32,
	/// The era after which the customer is forgotten, unless there is another receipt.
	pub until: RewardEra,
}

sp_api::decl_runtime_apis! {
	/// Reads for tills, wallets of customers, and charts.
	#[api_version(1)]
	pub trait ReceiptsApi<AccountId> where AccountId: Codec {
		/// The receipt book of a shop.
		fn receipt_book(shop: ShopId) -> Option<BookView<AccountId>>;

		/// The number that the next receipt of a till must have. `None` without a book.
		fn next_receipt(shop: ShopId, till: TillId) -> Option<ReceiptNumber>;

		/// The bytes a customer signs, unwrapped, for a sale that `till` will post as `number`. `None` without a book.
		fn receipt_payload(
			shop: ShopId,
			till: TillId,
			number: ReceiptNumber,
			time: Millis,
			value: u64,
			customer: AccountId,
			via: Option<ShopId>,
		) -> Option<Vec<u8>>;

		/// A batch whose root the chain still knows.
		fn receipt_batch(shop: ShopId, batch: BatchId) -> Option<BatchView>;

		/// One proof for the rows at `wanted`, which must be in rising order. `rows` are all rows of the batch, as the
		/// body of its block has them. `None` if they are not its rows.
		fn prove_receipts(
			shop: ShopId,
			batch: BatchId,
			rows: Vec<Row<AccountId>>,
			wanted: Vec<u32>,
		) -> Option<Vec<H256>>;

		/// Rows of a batch as receipts, with their state. `rows` have their index and are in rising order. `None` if
		/// the proof does not hold.
		fn verify_receipts(
			shop: ShopId,
			batch: BatchId,
			rows: Vec<(u32, Row<AccountId>)>,
			proof: Vec<H256>,
		) -> Option<Vec<ReceiptView<AccountId>>>;

		/// The sums of a shop's receipts in an era.
		fn receipt_totals(shop: ShopId, era: RewardEra) -> Option<EraTotals>;

		/// BizPower of a shop as candles of `interval` eras from `from` on, at most `count` and at most 1 000.
		/// Intervals without receipts are left out.
		fn bizpower_candles(shop: ShopId, from: RewardEra, interval: u32, count: u32) -> Vec<CandleView>;

		/// A customer of a shop.
		fn shop_customer(shop: ShopId, who: AccountId) -> Option<CustomerView>;

		/// What a shop pays and owes the shop `sender` for the customers that it sends. `None` without a book.
		fn shop_referral(shop: ShopId, sender: ShopId) -> Option<ReferralView>;
	}
}

#[cfg(test)]
mod tests;
