// SPDX-License-Identifier: Apache-2.0

//! Reading clocks, and the runtime API of the clock by which deadlines run.

use crate::Millis;
use codec::{Decode, Encode};
use frame_support::traits::UnixTime;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// What a clock shows, in milliseconds since the Unix epoch.
pub fn millis<Clock: UnixTime>() -> Millis {
	// Milliseconds of half a billion years fit.
	Millis::try_from(Clock::now().as_millis()).unwrap_or(Millis::MAX)
}

/// What the clock shows.
#[derive(Clone, Copy, Debug, Decode, Default, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct ClockView {
	/// The moment, in milliseconds since the Unix epoch. All deadlines are compared with it. Zero before the first block
	/// with a timestamp.
	#[serde(with = "crate::json::decimal")]
	pub now: Millis,
	/// How far it is behind the timestamp of the block, in milliseconds. A deadline comes so much later by the time of day,
	/// or later still if the chain halts again.
	#[serde(with = "crate::json::decimal")]
	pub behind: Millis,
	/// Whether transactions that meet deadlines are stopped now, and the clock with them.
	pub stopped: bool,
}

sp_api::decl_runtime_apis! {
	/// The clock that deadlines run by.
	#[api_version(1)]
	pub trait ClockApi {
		/// What the clock shows at a block.
		fn clock() -> ClockView;
	}
}
