// SPDX-License-Identifier: Apache-2.0

//! Periods of governance at the pace of the chain: as written everywhere, and in minutes on the preset for developers that
//! referenda are tried on.

use super::origins::Pace;
use crate::{BlockNumber, Runtime};
use core::marker::PhantomData;
use frame_support::traits::Get;

/// What is left of a period at a pace: at least a block.
pub(super) fn at_pace(period: BlockNumber, pace: u32) -> BlockNumber {
	period.checked_div(pace).unwrap_or(period).max(1)
}

/// A period in blocks, divided by the [`Pace`] of the chain, but never less than a block.
pub struct Paced<Period>(PhantomData<Period>);
impl<Period: Get<BlockNumber>> Get<BlockNumber> for Paced<Period> {
	fn get() -> BlockNumber {
		at_pace(Period::get(), Pace::<Runtime>::get())
	}
}
