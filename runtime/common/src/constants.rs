// SPDX-License-Identifier: Apache-2.0

//! Time, tokens and deposits.

/// Blocks, slots and epochs.
pub mod time {
	use crate::BlockNumber;
	use souk_primitives::Millis;

	/// The time between two blocks, in milliseconds.
	pub const MILLISECS_PER_BLOCK: Millis = 3_000;
	/// One block per slot.
	pub const SLOT_DURATION: Millis = MILLISECS_PER_BLOCK;

	/// The most that one block moves the clock of deadlines on: four slots. A halt takes no more than this from anybody's
	/// window. Up to three skipped slots in a row cost the clock nothing, see `docs/design/clock.md`.
	pub const MAX_CLOCK_STEP: Millis = 4 * SLOT_DURATION;

	/// Blocks in a minute.
	pub const MINUTES: BlockNumber = 20;
	/// Blocks in an hour.
	pub const HOURS: BlockNumber = MINUTES * 60;
	/// Blocks in a day.
	pub const DAYS: BlockNumber = HOURS * 24;

	/// Milliseconds in a second.
	pub const SECOND_MS: Millis = 1_000;
	/// Milliseconds in an hour.
	pub const HOUR_MS: Millis = 3_600 * SECOND_MS;
	/// Milliseconds in a day.
	pub const DAY_MS: Millis = 24 * HOUR_MS;
	/// Milliseconds in a year of 365.25 days, the year inflation is stated for.
	pub const YEAR_MS: Millis = 1_461 * DAY_MS / 4;

	/// Slots in an epoch: ten minutes. An epoch is a session. Its length is part of the runtime and of the genesis block, so
	/// development and live networks share it. Within ten minutes, the operator of a new validator or key can watch it
	/// become active.
	pub const EPOCH_SLOTS: u64 = 200;
	/// Sessions in an era: six hours.
	pub const SESSIONS_PER_ERA: u32 = 36;
	/// Eras until unbonded stake is free: seven days.
	pub const BONDING_ERAS: u32 = 28;
	/// The planned length of an era, in milliseconds.
	pub const ERA_MS: Millis = EPOCH_SLOTS * SLOT_DURATION * 36;

	/// One slot in four has a primary author. The others have a secondary one.
	pub const PRIMARY_PROBABILITY: (u64, u64) = (1, 4);
}

/// SOUK, and the price of storage.
pub mod currency {
	use souk_primitives::Balance;

	/// Decimal places of SOUK, and of TIME.
	pub const DECIMALS: u8 = 12;
	/// One SOUK, in base units.
	pub const UNITS: Balance = 1_000_000_000_000;
	/// A hundredth of a SOUK.
	pub const CENTS: Balance = UNITS / 100;
	/// A thousandth of a cent.
	pub const MILLICENTS: Balance = CENTS / 1_000;

	/// The least SOUK an account may hold: 0.001. The smallest leg of an ordinary sale must be more than this, so that a sale
	/// can open the accounts of its promoters: 20 % commission on 0.01 SOUK is 0.002.
	pub const EXISTENTIAL_DEPOSIT: Balance = UNITS / 1_000;
	/// The least TIME an account may hold: 0.001.
	pub const TIME_MIN_BALANCE: Balance = UNITS / 1_000;

	/// The most SOUK there may be: ten billion. No era payout takes the supply above it. This is a ceiling, not a target.
	/// The pots of the emission policies (product decision 7) are inside it.
	pub const MAX_SUPPLY: Balance = 10_000_000_000 * UNITS;

	/// The refundable deposit for `items` storage items with `bytes` bytes in all: 0.01 SOUK an item, 0.00001 SOUK a byte.
	/// The price of a byte is the existential deposit divided by the hundred bytes of an account.
	pub const fn deposit(items: u32, bytes: u32) -> Balance {
		// At most 2^32 · (10^10 + 10^7), far below 2^128. `From` is not const.
		#[allow(clippy::arithmetic_side_effects, clippy::as_conversions)]
		{
			items as Balance * CENTS + bytes as Balance * MILLICENTS
		}
	}
}

#[cfg(test)]
mod tests {
	use super::{currency::*, time::*};

	#[test]
	fn should_agree_when_time_is_told_in_blocks_and_milliseconds() {
		assert_eq!(u64::from(MINUTES) * MILLISECS_PER_BLOCK, 60 * SECOND_MS);
		assert_eq!(u64::from(DAYS) * MILLISECS_PER_BLOCK, DAY_MS);
		assert_eq!(ERA_MS, 6 * HOUR_MS);
		assert_eq!(ERA_MS, EPOCH_SLOTS * u64::from(SESSIONS_PER_ERA) * SLOT_DURATION);
		assert_eq!(u64::from(BONDING_ERAS) * ERA_MS, 7 * DAY_MS);
		assert_eq!(YEAR_MS, 31_557_600_000);
	}

	#[test]
	fn should_price_storage_when_items_and_bytes_are_kept() {
		assert_eq!(UNITS, 10u128.pow(u32::from(DECIMALS)));
		assert_eq!(deposit(1, 0), UNITS / 100);
		assert_eq!(deposit(0, 1), UNITS / 100_000);
		assert_eq!(deposit(0, 100), EXISTENTIAL_DEPOSIT);
		assert_eq!(deposit(2, 64), 2 * deposit(1, 0) + 64 * deposit(0, 1));
	}
}
