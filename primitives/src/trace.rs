// SPDX-License-Identifier: Apache-2.0

//! Item histories: GS1 EPCIS 2.0 events as the chain keeps them, and the runtime API that reads them.
//!
//! A word of the Core Business Vocabulary (CBV) is a number: its place in the list of the standard. A list only ever
//! grows at its end. The chain keeps the fields it decides by and the fields most readers filter by. The address of the
//! whole document is in [`TraceEvent::body`].
//!
//! [`event`] has the event, [`fault`] the reasons for which the chain refuses one, [`alert`] recalls and holds, [`prefix`]
//! company prefixes, and [`api`] what clients read.

pub mod alert;
pub mod api;
pub mod event;
pub mod fault;
pub mod prefix;

pub use alert::*;
pub use api::*;
pub use event::*;
pub use fault::*;
pub use prefix::*;

use crate::{
	gs1::{Epc, Gtin, Lot, Serial, Sscc},
	text::text_form,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::fmt;
use frame_support::traits::ConstU32;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// [`MaxEventItems`] as a number.
const MAX_EVENT_ITEMS: usize = 128;
/// The most items in one list of an event: the items it observes, packs or consumes, or the items it produces.
pub type MaxEventItems = ConstU32<128>;
/// The most business transactions of one event.
pub type MaxTransactions = ConstU32<8>;
/// The most sources, and the most destinations, of one event.
pub type MaxPlaces = ConstU32<6>;
/// The most units of measure in one transformation.
pub type MaxUnits = ConstU32<8>;
/// The most events that correct an erroneous one.
pub type MaxCorrections = ConstU32<8>;
/// The longest identifier of a business transaction that the chain keeps as text, in bytes.
pub type MaxReference = ConstU32<64>;
/// The most hashes of a Merkle proof: a root has less than 2³² leaves.
pub type MaxProof = ConstU32<32>;

/// Stands for a word that is not in the standard; the document has the word itself.
pub const OTHER: u8 = u8::MAX;
/// The parts in one unit: amounts are in millionths of their unit.
pub const QUANTITY_SCALE: u64 = 1_000_000;

/// The business steps (CBV 2.0 §7.1) that the chain acts on.
pub mod biz_step {
	/// The number of steps in the standard.
	pub const COUNT: u8 = 41;
	/// The party takes possession of items that were shipped to it.
	pub const ACCEPTING: u8 = 0;
	/// The items go to the party of the destination.
	pub const CONSIGNING: u8 = 5;
	/// The party takes possession of items that were shipped to it.
	pub const RECEIVING: u8 = 23;
	/// The items are sold to a consumer.
	pub const RETAIL_SELLING: u8 = 29;
	/// The items go to the party of the destination.
	pub const SHIPPING: u8 = 32;
	/// The sender calls a hand-over off.
	pub const VOID_SHIPPING: u8 = 40;
}

/// The dispositions (CBV 2.0 §7.2) that the chain acts on.
pub mod disposition {
	/// The number of dispositions in the standard.
	pub const COUNT: u8 = 33;
	/// The item is sold to a consumer.
	pub const RETAIL_SOLD: u8 = 26;
	/// The item came back and can be sold again.
	pub const RETURNED: u8 = 27;
}

/// The number of types of business transaction in the standard (CBV 2.0 §7.3).
pub const TRANSACTION_TYPES: u8 = 13;

/// The identity of an event: its CBV 2.0 event hash, as text `ni:///sha-256;…?ver=CBV2.0`.
///
/// The chain does not have the document, so it cannot recompute the hash. It only keeps it unique.
#[derive(
	Clone,
	Copy,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	Hash,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	TypeInfo,
)]
pub struct EventId(pub [u8; 32]);

/// The text before the digits of an event's hash.
const EVENT_PREFIX: &str = "ni:///sha-256;";
/// The text after them.
const EVENT_SUFFIX: &str = "?ver=CBV2.0";

/// The text is not `ni:///sha-256;`, 64 lower-case hexadecimal digits, `?ver=CBV2.0`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct NotEventId;

impl fmt::Display for NotEventId {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str("not a CBV 2.0 event hash")
	}
}

impl core::error::Error for NotEventId {}

impl EventId {
	/// Read the text form.
	///
	/// # Errors
	///
	/// [`NotEventId`].
	pub fn parse(text: &str) -> Result<Self, NotEventId> {
		let digits = text.strip_prefix(EVENT_PREFIX).and_then(|rest| rest.strip_suffix(EVENT_SUFFIX));
		let digits = digits.filter(|digits| digits.len() == 64).ok_or(NotEventId)?.as_bytes();
		let mut id = [0; 32];
		for (byte, pair) in id.iter_mut().zip(digits.chunks_exact(2)) {
			let mut value = 0u8;
			for digit in pair {
				let digit = match digit {
					b'0'..=b'9' => digit.saturating_sub(b'0'),
					b'a'..=b'f' => digit.saturating_sub(b'a').saturating_add(10),
					_ => return Err(NotEventId),
				};
				value = value << 4 | digit;
			}
			*byte = value;
		}
		Ok(Self(id))
	}
}

impl fmt::Display for EventId {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(EVENT_PREFIX)?;
		self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))?;
		f.write_str(EVENT_SUFFIX)
	}
}

impl fmt::Debug for EventId {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(f, "EventId({self})")
	}
}

text_form!(EventId, NotEventId);

/// The key of something that has a history.
#[derive(
	Clone,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub enum ItemKey {
	/// One item of a product.
	Sgtin {
		/// The product.
		gtin: Gtin,
		/// The item.
		serial: Serial,
	},
	/// A lot: a quantity of a product that was made together. Many parties may hold parts of it.
	Lgtin {
		/// The product.
		gtin: Gtin,
		/// The lot.
		lot: Lot,
	},
	/// A pallet or a parcel.
	Sscc {
		/// The logistic unit.
		sscc: Sscc,
	},
}

impl ItemKey {
	/// Whether it is a lot: a lot has quantities instead of one possessor.
	pub fn is_lot(&self) -> bool {
		matches!(self, Self::Lgtin { .. })
	}
}

impl From<ItemKey> for Epc {
	fn from(key: ItemKey) -> Self {
		match key {
			ItemKey::Sgtin { gtin, serial } => Self::Item { gtin, serial },
			ItemKey::Lgtin { gtin, lot } => Self::Lot { gtin, lot },
			ItemKey::Sscc { sscc } => Self::LogisticUnit { sscc },
		}
	}
}

impl TryFrom<Epc> for ItemKey {
	/// The key of a place, which has no history.
	type Error = Epc;

	fn try_from(epc: Epc) -> Result<Self, Epc> {
		match epc {
			Epc::Item { gtin, serial } => Ok(Self::Sgtin { gtin, serial }),
			Epc::Lot { gtin, lot } => Ok(Self::Lgtin { gtin, lot }),
			Epc::LogisticUnit { sscc } => Ok(Self::Sscc { sscc }),
			Epc::Place { .. } => Err(epc),
		}
	}
}

/// The state of an item.
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
pub enum ItemStatus {
	/// The item exists.
	Active,
	/// A transformation consumed it.
	Consumed,
	/// It was taken out of use or destroyed.
	Decommissioned,
}

#[cfg(test)]
mod tests;
