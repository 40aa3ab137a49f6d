// SPDX-License-Identifier: Apache-2.0

//! A database without room, and shops' candles. Neither needs a node.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use souk_gateway::{
	chain::Facts,
	store::{
		tables::{Cell, Tick, Write, EVENTS},
		writer::BlockRows,
		Error, Store,
	},
};
use sqlx::Row;

fn facts() -> Facts {
	Facts { genesis: [7; 32], chain: "Test".into(), ss58: 42, symbol: "SOUK".into(), decimals: 12 }
}

fn block(height: u64, time: u64, writes: Vec<Write>) -> BlockRows {
	BlockRows {
		height,
		hash: format!("h{height}"),
		parent: height.checked_sub(1).map_or("-".into(), |parent| format!("h{parent}")),
		time,
		writes,
	}
}

fn events(height: u64, size: usize) -> Vec<Write> {
	let row = |place: u64| {
		EVENTS
			.row(vec![
				("height", height.into()),
				("idx", place.into()),
				("pallet", "Test".into()),
				("name", "Large".into()),
				("extrinsic", Cell::Int(None)),
				("fields", "x".repeat(size).into()),
			])
			.unwrap()
	};
	(0..8).map(|place| Write::Row(&EVENTS, row(place))).collect()
}

/// A file system of its own that is small, where this user may make one. Else the test says so and ends.
struct Small(tempfile::TempDir);

impl Small {
	fn new() -> Option<Self> {
		let folder = tempfile::tempdir().unwrap();
		let small = Small(folder);
		small.mount("size=4m").then_some(small).or_else(|| {
			eprintln!("SKIPPED: this user cannot make a small file system");
			None
		})
	}

	fn mount(&self, options: &str) -> bool {
		let done = std::process::Command::new("mount")
			.args(["-t", "tmpfs", "-o", options, "tmpfs"])
			.arg(self.0.path())
			.stderr(std::process::Stdio::null())
			.status();
		done.is_ok_and(|status| status.success())
	}
}

impl Drop for Small {
	fn drop(&mut self) {
		let _ = std::process::Command::new("umount").arg(self.0.path()).status();
	}
}

#[tokio::test]
async fn should_say_that_there_is_no_room_and_go_on_when_there_is() {
	let Some(small) = Small::new() else { return };
	let url = format!("sqlite:{}", small.0.path().join("rows.db").display());
	let store = Store::open(&url).await.unwrap();
	let mut writer = store.writer(&facts()).await.unwrap().unwrap();
	let mut height = 0u64;
	let full = loop {
		match writer.write(&[block(height, height, events(height, 20_000))]).await {
			Ok(()) => height += 1,
			Err(why) => break why,
		}
		assert!(height < 100, "four mebibytes hold no more than this");
	};
	assert!(matches!(full, Error::Full(_)), "{full}");
	assert!(full.to_string().contains("no room left"), "{full}");
	// Reads go on, and what was written is whole.
	assert_eq!(store.head().await.unwrap().map(|head| head.height), height.checked_sub(1));
	assert!(matches!(
		writer.write(&[block(height, height, events(height, 20_000))]).await,
		Err(Error::Full(_))
	));
	assert!(small.mount("remount,size=64m"));
	writer.write(&[block(height, height, events(height, 20_000))]).await.unwrap();
	assert_eq!(store.head().await.unwrap().map(|head| head.height), Some(height));
	let rows: i64 = sqlx::query("SELECT COUNT(*) FROM events").fetch_one(&store.pool).await.unwrap().get(0);
	assert_eq!(u64::try_from(rows).unwrap(), (height + 1) * 8);
	drop(writer);
	store.pool.close().await;
}

#[tokio::test]
async fn should_make_candles_of_every_change() {
	let folder = tempfile::tempdir().unwrap();
	let store = Store::open(&format!("sqlite:{}", folder.path().join("rows.db").display())).await.unwrap();
	let mut writer = store.writer(&facts()).await.unwrap().unwrap();
	let day = 86_400_000u64;
	// Above 2⁶⁴, and of other lengths, so that neither text nor 64 bits would do.
	let courses = [
		(day, 900_000_000_000_000_000_000u128),
		(day + 10, 95_000_000_000_000_000_000),
		(day + 59_999, 1_000_000_000_000_000_000_000),
		(day + 60_000, 7),
		(2 * day, 8),
	];
	for (height, (time, bizpower)) in (0u64..).zip(courses) {
		let tick = Write::Tick(Tick { shop: 3, height, bizpower, time });
		writer.write(&[block(height, time, vec![tick])]).await.unwrap();
	}
	let candles = sqlx::query(
		"SELECT span, start, open, high, low, close, ticks FROM bizpower_candles WHERE shop = 3 ORDER BY span, start",
	)
	.fetch_all(&store.pool)
	.await
	.unwrap();
	let read = |span: &str| -> Vec<(i64, Vec<String>, i64)> {
		let of = candles.iter().filter(|row| row.get::<String, _>(0) == span);
		of.map(|row| (row.get(1), (2..6).map(|place| row.get(place)).collect(), row.get(6))).collect()
	};
	let large = "900000000000000000000".to_owned();
	let most = "1000000000000000000000".to_owned();
	let small = "95000000000000000000".to_owned();
	let text = |number: u64| number.to_string();
	let start = |time: u64| i64::try_from(time).unwrap();
	assert_eq!(
		read("1m"),
		[
			(start(day), vec![large.clone(), most.clone(), small, most.clone()], 3),
			(start(day + 60_000), vec![text(7); 4], 1),
			(start(2 * day), vec![text(8); 4], 1),
		]
	);
	assert_eq!(
		read("1d"),
		[(start(day), vec![large, most, text(7), text(7)], 4), (start(2 * day), vec![text(8); 4], 1),]
	);
	assert_eq!(
		candles.iter().map(|row| row.get::<String, _>(0)).collect::<std::collections::BTreeSet<_>>().len(),
		6
	);
}
