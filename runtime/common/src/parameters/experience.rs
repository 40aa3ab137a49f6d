// SPDX-License-Identifier: Apache-2.0

//! Experience consensus: bonds, periods and rates. The numbers of its formulas are the default of
//! [`souk_math::experience::Parameters`], chosen by simulation (`docs/design/experience-parameters.md`).

use crate::constants::{
	currency::UNITS,
	time::{DAYS, DAY_MS},
};
use crate::BlockNumber;
use frame_support::parameter_types;
use pallet_experience::{Bonds, Periods};
use sp_runtime::Perbill;

/// Experts' part of the experience fee (product decision 5).
pub const EXPERT_RATE: Perbill = Perbill::from_percent(10);
/// Testers' part of the experience fee (product decision 5).
pub const TESTER_RATE: Perbill = Perbill::from_percent(50);
/// What of its bond a report that is not revealed forfeits.
pub const FORFEIT: Perbill = Perbill::from_percent(100);
/// The most the winners of one product get, as a multiple of the testers' part of what its own sales paid in. Findings
/// pay more than repetitions, so a producer could claim wrongly and have its own testers find it out; at five that costs
/// more than it brings unless they are a fifth of the winners (`docs/design/experience.md`).
pub const MAX_RETURN: u32 = 5;
/// How long a bond or stake given up stays held, in blocks.
pub const UNBONDING_PERIOD: BlockNumber = 14 * DAYS;

/// What is put on hold.
pub const fn bonds() -> Bonds {
	Bonds {
		model: 100 * UNITS,
		version: 10 * UNITS,
		binding: 20 * UNITS,
		enrolment: 20 * UNITS,
		report: UNITS,
		appeal: 50 * UNITS,
		backing: UNITS,
	}
}

/// How long things take: cycles of four weeks, the last of them for revealing.
pub const fn periods() -> Periods {
	Periods {
		commit: 21 * DAY_MS,
		reveal: 7 * DAY_MS,
		report: 60 * DAY_MS,
		claim: 6,
		carry: 3,
		appeal: 2,
		retention: 12,
	}
}

parameter_types! {
	/// No multiple.
	pub const OnceReturned: u32 = 1;
	/// The most a product's winners may ever get, as a multiple of what its sales paid in.
	pub const LargestReturn: u32 = 1_000;
	/// The largest part of the fee experts or testers may be given, so that together they never exceed it.
	pub const LargestPart: Perbill = Perbill::from_percent(50);
}
