// SPDX-License-Identifier: Apache-2.0

//! Recalls and holds of lots.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// The alert on a lot.
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
pub enum LotAlert {
	/// On hold: it must not be sold until it is known whether something is wrong.
	#[codec(index = 0)]
	Held,
	/// Recalled: it must not be sold, and items already sold are taken back.
	#[codec(index = 1)]
	Recalled,
}

/// What an alert does to what transformations made from the lot. The greater one is the graver.
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
	Ord,
	PartialEq,
	PartialOrd,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub enum Spread {
	/// Nothing.
	#[codec(index = 0)]
	Nothing,
	/// It is shown as flagged wherever it is read. It can be sold and used up, and what is made from it is flagged too.
	#[codec(index = 1)]
	Flagged,
	/// It can be neither sold nor used up, like the lot itself.
	#[codec(index = 2)]
	Blocked,
}

/// What recalls and holds mean for one item. The greater one is the graver.
#[derive(
	Clone, Copy, Debug, Decode, Deserialize, Encode, Eq, Ord, PartialEq, PartialOrd, Serialize, TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub enum RecallState {
	/// Nothing.
	#[codec(index = 0)]
	Free,
	/// It was made from a lot under an alert that flags what was made from it.
	#[codec(index = 1)]
	Flagged,
	/// It cannot be sold. Its lot is recalled or on hold, or it was made from a lot under an alert that blocks that.
	#[codec(index = 2)]
	Blocked,
}
