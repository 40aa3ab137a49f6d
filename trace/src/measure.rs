// SPDX-License-Identifier: Apache-2.0

//! `souk-trace measure`: how fast documents are checked and hashed here.

use std::{
	collections::HashSet,
	sync::mpsc::sync_channel,
	time::{Duration, Instant},
};

use serde_json::Value;
use souk_trace::{
	check, hash_events,
	report::{Progress, Table},
	Contexts, Document, EventAt, Kind, Places,
};

use crate::{pieces, print_lines, unread, Input};

/// What was measured.
#[derive(Default)]
struct Measured {
	events: usize,
	refused: usize,
	unread: usize,
	checking: Duration,
	hashing: Duration,
}

/// Checks and hashes everything, each on a thread of its own, while a third one reads, and says how long each took.
///
/// An event is refused if `check` finds a fault in it or it has no hash; a fault of the document refuses all its events.
pub fn measure(input: &Input) -> Result<bool, String> {
	let contexts = input.contexts()?;
	let files = input.files()?;
	let started = Instant::now();
	let mut all = Measured::default();
	let mut progress = Progress::new("measure", 0);
	std::thread::scope(|scope| {
		// The next piece is read while this one is looked at; never more than two are there.
		let (send, receive) = sync_channel(0);
		let files = &files;
		scope.spawn(move || {
			files.iter().all(|file| pieces(file).all(|piece| send.send((file.clone(), piece)).is_ok()))
		});
		for (file, piece) in receive {
			match &piece.document {
				Ok(document) => one(document, &contexts, &mut all),
				Err(fault) => {
					eprintln!("souk-trace: {file}: {}", unread(&piece, fault));
					all.unread += 1;
				},
			}
			progress.so_far(all.events);
		}
	});
	let seconds = started.elapsed().as_secs_f64();
	let Measured { events, refused, unread, checking, hashing } = all;
	let rate = |time: Duration| {
		let seconds = time.as_secs_f64();
		if seconds > 0.0 {
			events as f64 / seconds
		} else {
			0.0
		}
	};
	let mut table = Table::new(&["what", "value"]);
	let mut row = |what: &str, value: String| table.row(vec![what.to_owned(), value]);
	row("files", files.len().to_string());
	row("files or lines that cannot be read", unread.to_string());
	row("events", events.to_string());
	row("events refused", refused.to_string());
	row("seconds, reading included", format!("{seconds:.1}"));
	row("seconds of checking", format!("{:.1}", checking.as_secs_f64()));
	row("seconds of hashing", format!("{:.1}", hashing.as_secs_f64()));
	let result = format!(
		"RESULT events={events} checked_per_second={:.1} hashed_per_second={:.1} refused={refused}",
		rate(checking),
		rate(hashing)
	);
	print_lines(table.to_string().lines().map(str::to_owned).chain([result]))?;
	Ok(unread == 0)
}

fn one(document: &Document, contexts: &Contexts, all: &mut Measured) {
	let Ok(events) = document.events() else {
		all.unread += 1;
		return;
	};
	let timed = |work: &dyn Fn() -> Option<HashSet<usize>>| {
		let started = Instant::now();
		(work(), started.elapsed())
	};
	let checked = || {
		let faults = check(document, contexts).into_iter().filter(|fault| !fault.is_note);
		let mut faults = faults.peekable();
		// Most documents are sound, and need no table of places.
		faults.peek()?;
		let places = Places::of(&events);
		let (inside, outside): (Vec<_>, Vec<_>) =
			faults.map(|fault| places.event(&fault.path)).partition(Option::is_some);
		Some(match outside.is_empty() {
			true => inside.into_iter().flatten().collect(),
			false => (0..events.len()).collect(),
		})
	};
	// The events of a list are hashed each for itself, those of a document all or none.
	let alone = |event: &Value| {
		Document::from_value(event.clone()).and_then(|one| hash_events(&one, contexts)).is_ok()
	};
	let hashed = || {
		let is_list = document.kind() == Kind::EventList;
		let without = |(at, event): (usize, &EventAt<'_>)| (!is_list || !alone(event.event)).then_some(at);
		let failed = hash_events(document, contexts).is_err();
		failed.then(|| events.iter().enumerate().filter_map(without).collect())
	};
	let ((faulty, checking), (bare, hashing)) = std::thread::scope(|scope| {
		let other = scope.spawn(|| timed(&checked));
		let hashed = timed(&hashed);
		match other.join() {
			Ok(checked) => (checked, hashed),
			Err(fault) => std::panic::resume_unwind(fault),
		}
	});
	all.events += events.len();
	all.refused += faulty.into_iter().chain(bare).flatten().collect::<HashSet<usize>>().len();
	all.checking += checking;
	all.hashing += hashing;
}
