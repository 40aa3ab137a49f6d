// SPDX-License-Identifier: Apache-2.0

//! Tells an operator when the machine's clock is behind the chain. Such a node makes no block and takes none, and would
//! otherwise not say why.

use crate::{client::FullClient, types::Block};
use futures_timer::Delay;
use sp_blockchain::HeaderBackend;
use sp_consensus_babe::SlotDuration;
use sp_timestamp::Timestamp;
use std::{sync::Arc, time::Duration};

/// The time between two looks at the clock.
const INTERVAL: Duration = Duration::from_secs(10);
/// A best block this many slots ahead of the machine's clock is not one that was just made elsewhere.
const TOLERANCE: u64 = 2;

/// How far the time of the best block is ahead of the machine's clock, if it is further than [`TOLERANCE`] slots.
fn behind(best: Timestamp, now: Timestamp, slot: SlotDuration) -> Option<Duration> {
	let lag = best.as_millis().checked_sub(now.as_millis())?;
	(lag > slot.as_millis().saturating_mul(TOLERANCE)).then(|| Duration::from_millis(lag))
}

/// The time at which the slot of the best block begins.
fn best_time(client: &FullClient, slot: SlotDuration) -> Option<Timestamp> {
	let header = client.header(client.info().best_hash).ok()??;
	// The genesis block has no slot.
	let digest = sc_consensus_babe::find_pre_digest::<Block>(&header).ok()?;
	digest.slot().timestamp(slot)
}

/// Look at the clock again and again. Ends with the node.
pub async fn clock(client: Arc<FullClient>, slot: SlotDuration) {
	loop {
		let best = best_time(&client, slot);
		if let Some(lag) = best.and_then(|best| behind(best, Timestamp::current(), slot)) {
			log::warn!(
				target: "clock",
				"⏰ This machine's clock is {} s behind the chain. Until it is right the node makes no blocks and refuses those \
				 of others. Set the clock (timedatectl, chrony).",
				lag.as_secs(),
			);
		}
		Delay::new(INTERVAL).await;
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn at(best: u64, now: u64) -> Option<u64> {
		let lag = behind(Timestamp::new(best), Timestamp::new(now), SlotDuration::from_millis(3_000));
		lag.map(|lag| lag.as_secs())
	}

	#[test]
	fn should_say_nothing_when_the_clock_is_right_or_ahead() {
		assert_eq!(at(30_000, 30_000), None);
		assert_eq!(at(30_000, 90_000), None);
		assert_eq!(at(36_000, 30_000), None);
	}

	#[test]
	fn should_tell_the_seconds_when_the_clock_is_behind() {
		assert_eq!(at(36_001, 30_000), Some(6));
		assert_eq!(at(50_000, 30_000), Some(20));
	}
}
