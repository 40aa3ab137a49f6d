// SPDX-License-Identifier: Apache-2.0

//! What the content store does by itself: it tells the IPFS node what to keep, and lets go what nothing on chain names.

use std::{future::Future, time::Duration};

use souk_trace::chain::cid;
use sqlx::Row;
use tokio::time::{interval, MissedTickBehavior};

use super::{
	files::Found,
	ledger::{self, number},
	now, Contents,
};

/// How often the IPFS node is told.
const TELL: Duration = Duration::from_secs(5);
/// How often it is looked for what nothing names.
const LOOK: Duration = Duration::from_secs(600);
/// The most contents of one round.
const ROUND: i64 = 64;
/// The longest wait before the IPFS node is tried again, in milliseconds.
const LONGEST_WAIT: u64 = 60 * 60 * 1000;
/// How old the newest block may be, in milliseconds, for the rows to say what the chain names now.
const FRESH: u64 = 10 * 60 * 1000;

impl Contents {
	/// Works until `stop` is over.
	pub async fn run(&self, stop: impl Future<Output = ()>) {
		let mut tell = interval(TELL);
		let mut look = interval(LOOK);
		tell.set_missed_tick_behavior(MissedTickBehavior::Delay);
		look.set_missed_tick_behavior(MissedTickBehavior::Delay);
		tokio::pin!(stop);
		loop {
			tokio::select! {
				() = &mut stop => return,
				_ = tell.tick() => {
					if let Err(error) = self.tell().await {
						tracing::warn!(%error, "contents could not be handed to the IPFS node");
					}
				},
				_ = look.tick() => {
					if let Err(error) = self.let_go().await {
						tracing::warn!(%error, "it could not be looked for contents that nothing names");
					}
				},
			}
		}
	}

	/// Tells the IPFS node what is due. How many calls went well.
	///
	/// # Errors
	///
	/// The database is away. A node that is away is no error: it is tried again later.
	pub async fn tell(&self) -> Result<usize, sqlx::Error> {
		let Some(kubo) = &self.kubo else { return Ok(0) };
		let due = sqlx::query(
			"SELECT cid, wanted, attempts FROM content_replicas WHERE due IS NOT NULL AND due <= $1 ORDER BY due, cid LIMIT $2",
		);
		let rows = due.bind(number(now())).bind(ROUND).fetch_all(&self.store.pool).await?;
		let mut done = 0_usize;
		for row in rows {
			let name: String = row.try_get("cid")?;
			let wanted: String = row.try_get("wanted")?;
			let attempts: i64 = row.try_get("attempts")?;
			let said = match wanted.as_str() {
				"remove" => kubo.remove(&name).await,
				_ => match self.bytes(&name).await {
					Some((address, bytes)) => kubo.put(&name, &address, bytes).await,
					// It is here no more, so nothing is left to be done.
					None => Ok(()),
				},
			};
			let (due, error) = match said {
				Ok(()) => {
					done = done.saturating_add(1);
					(None, None)
				},
				Err(why) => {
					tracing::debug!(cid = name, %why, "the IPFS node did not take a content");
					(Some(number(now().saturating_add(wait(attempts)))), Some(why))
				},
			};
			let row = sqlx::query(
				"UPDATE content_replicas SET attempts = attempts + 1, due = $2, error = $3 WHERE cid = $1 AND wanted = $4",
			);
			row.bind(name).bind(due).bind(error).bind(wanted).execute(&self.store.pool).await?;
		}
		Ok(done)
	}

	async fn bytes(&self, name: &str) -> Option<([u8; 36], Vec<u8>)> {
		let address = cid::parse(name).ok()?;
		let (files, owned) = (self.files.clone(), name.to_owned());
		let most = self.settings.most.max(self.settings.capture_most);
		match tokio::task::spawn_blocking(move || files.get(&owned, &address, most)).await {
			Ok(Ok(Found::Bytes(bytes))) => Some((address, bytes)),
			_ => None,
		}
	}

	/// Ends captures that waited for too long, and removes contents that nothing on chain names. How many contents went.
	///
	/// While the rows are behind the chain nothing is removed: what they do not know yet may name a content.
	///
	/// # Errors
	///
	/// The database is away.
	pub async fn let_go(&self) -> Result<usize, sqlx::Error> {
		let head = sqlx::query("SELECT time FROM head WHERE id = 1").fetch_optional(&self.store.pool).await?;
		let time = head.map(|row| row.try_get::<i64, _>("time")).transpose()?;
		let now = now();
		if time.is_none_or(|time| time.saturating_add(number(FRESH)) < number(now)) {
			return Ok(0);
		}
		crate::gs1::epcis::capture::expire(&self.store, &self.settings, now).await?;
		let day = 24 * 60 * 60 * 1000;
		let until = now.saturating_sub(self.settings.unnamed_days.saturating_mul(day));
		let old = sqlx::query("DELETE FROM content_use WHERE day < $1");
		old.bind(number((now / day).saturating_sub(40))).execute(&self.store.pool).await?;
		// From the oldest on, so that a round of contents that stay does not keep the others from their turn.
		let (mut stored, mut cid, mut gone) = (0_i64, String::new(), 0_usize);
		loop {
			let rows = sqlx::query(
				"SELECT cid, stored FROM contents WHERE stored < $1 AND (stored > $2 OR (stored = $2 AND cid > $3)) \
				 ORDER BY stored, cid LIMIT $4",
			);
			let rows = rows.bind(number(until)).bind(stored).bind(cid.clone()).bind(ROUND);
			let rows = rows.fetch_all(&self.store.pool).await?;
			let Some(last) = rows.last() else { return Ok(gone) };
			(stored, cid) = (last.try_get("stored")?, last.try_get("cid")?);
			for row in rows {
				let name: String = row.try_get("cid")?;
				if ledger::named(&self.store, &name).await? {
					continue;
				}
				let mut tx = self.store.pool.begin().await?;
				ledger::forget(&mut tx, &name, now, self.kubo.is_some()).await?;
				tx.commit().await?;
				// The row is gone, so the file is nothing but room. A failure leaves it for the next upload of the same.
				if self.remove(&name).await.is_ok() {
					gone = gone.saturating_add(1);
				}
			}
		}
	}
}

/// How long to wait after so many attempts that failed, in milliseconds: 10 seconds, doubled each time, an hour at most.
fn wait(attempts: i64) -> u64 {
	let doubled = u32::try_from(attempts).ok().and_then(|attempts| 10_000_u64.checked_shl(attempts.min(20)));
	doubled.unwrap_or(LONGEST_WAIT).min(LONGEST_WAIT)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_wait_longer_each_time_and_never_longer_than_an_hour() {
		assert_eq!((wait(0), wait(1), wait(2)), (10_000, 20_000, 40_000));
		assert!([9, 63, 64, i64::MAX, -1].into_iter().all(|attempts| wait(attempts) == LONGEST_WAIT));
	}
}
