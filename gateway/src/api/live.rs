// SPDX-License-Identifier: Apache-2.0

//! Live updates as server-sent events. Each event of the chain is one message, and each block is one after its events. The number
//! of a message says where a client is, so a client that comes back misses nothing and sees nothing twice.

use std::{
	collections::{BTreeSet, HashSet, VecDeque},
	convert::Infallible,
	str::FromStr,
	sync::Arc,
	time::Duration,
};

use axum::{
	extract::State,
	http::HeaderMap,
	response::{
		sse::{Event as Message, KeepAlive, Sse},
		IntoResponse, Response,
	},
};
use futures_util::stream;
use serde::Deserialize;
use tokio::sync::{watch, OwnedSemaphorePermit, Semaphore};
use utoipa::IntoParams;

use super::{
	chain::{tell_about, About, Block, Event},
	params::Params,
	pending::{NotFinal, PendingFilters},
	problem::{Kind, Problem},
	App,
};
use crate::{
	read::{Bind, Select, Snapshot},
	rows::{ledger, Block as Decoded},
	store::Store,
};

/// How often the rows are asked for a new head.
const EVERY: Duration = Duration::from_millis(250);
/// How long a stream waits before it asks a database again that did not answer.
const AFTER_FAILURE: Duration = Duration::from_secs(2);
/// How many messages are read at once.
const AT_ONCE: i64 = 200;
/// The place of a block's own message: after all its events.
const END: i64 = i64::MAX;

/// What all streams share.
pub struct Live {
	head: watch::Sender<i64>,
	stopping: watch::Sender<bool>,
	streams: Arc<Semaphore>,
}

impl Live {
	/// At most so many streams.
	pub fn new(streams: usize) -> Self {
		Self {
			head: watch::Sender::new(-1),
			stopping: watch::Sender::new(false),
			streams: Arc::new(Semaphore::new(streams.min(Semaphore::MAX_PERMITS))),
		}
	}

	/// Tells the streams of every new head, until [`Self::stop`]. A gateway that only reads learns of them from the rows, as one
	/// that writes does.
	pub async fn follow(&self, store: &Store) {
		let mut stopping = self.stopping.subscribe();
		loop {
			tokio::select! {
				_ = stopping.wait_for(|stopping| *stopping) => return,
				_ = tokio::time::sleep(EVERY) => {},
			}
			let head: Result<Option<(i64,)>, sqlx::Error> =
				sqlx::query_as("SELECT height FROM head WHERE id = 1").fetch_optional(&store.pool).await;
			if let Ok(Some((height,))) = head {
				self.head.send_if_modified(|known| std::mem::replace(known, height) != height);
			}
		}
	}

	/// Ends all streams, so that the gateway can end.
	pub fn stop(&self) {
		self.stopping.send_replace(true);
	}
}

/// Where a stream is: after this event of this block.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
struct Place(i64, i64);

impl FromStr for Place {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		let number = |text: &str| text.parse::<i64>().ok().filter(|number| *number >= 0);
		let place = match text.split_once('-') {
			Some((height, index)) => {
				number(height).zip(number(index)).map(|(height, index)| Self(height, index))
			},
			None => number(text).map(|height| Self(height, END)),
		};
		place.ok_or_else(|| "is <height>-<index> of an event, or <height> of a block".into())
	}
}

/// What a client wants to hear of.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct Wanted {
	/// Kinds of things, with commas: `block`, those of `about` in events, and `pending`. All but `pending` where it is not there.
	#[param(example = "order,shop", pattern = "^[a-z_]+(,[a-z_]+)*$")]
	kinds: Option<String>,
	/// Only events about one thing: `<kind>:<reference>`, as `order:7`.
	#[param(inline, example = "order:7")]
	about: Option<About>,
	/// Where to go on, as the header `Last-Event-ID`: the number of the last message that was seen.
	#[param(example = "120-3", pattern = "^[0-9]+(-[0-9]+)?$")]
	after: Option<String>,
}

#[derive(Debug)]
struct Filter {
	blocks: bool,
	/// Whether blocks that are not final are wanted.
	pending: bool,
	/// The kinds of events; `None` for all.
	kinds: Option<BTreeSet<String>>,
	about: Option<About>,
}

impl Filter {
	fn new(wanted: Wanted) -> Result<Self, Problem> {
		let mut kinds = match wanted.kinds {
			None => None,
			Some(text) => {
				let kinds: BTreeSet<String> = text.split(',').map(String::from).collect();
				let good = |kind: &String| {
					!kind.is_empty()
						&& kind.bytes().all(|letter| letter.is_ascii_lowercase() || letter == b'_')
				};
				if kinds.len() > 20 || !kinds.iter().all(good) {
					return Err(Problem::parameter(
						"kinds",
						"is at most 20 names with commas, as order,shop",
					));
				}
				Some(kinds)
			},
		};
		let blocks = match (&mut kinds, &wanted.about) {
			(Some(kinds), _) => kinds.remove("block"),
			(None, about) => about.is_none(),
		};
		let pending = kinds.as_mut().is_some_and(|kinds| kinds.remove("pending"));
		Ok(Self { blocks, pending, kinds, about: wanted.about })
	}

	/// Whether any event is wanted.
	fn events(&self) -> bool {
		self.kinds.as_ref().is_none_or(|kinds| !kinds.is_empty())
	}
}

struct Stream {
	app: App,
	filter: Filter,
	/// After what the next message is.
	place: Place,
	waiting: VecDeque<Message>,
	head: watch::Receiver<i64>,
	/// Blocks that are not final, and the hashes of those that were sent.
	pending: watch::Receiver<Vec<Arc<Decoded>>>,
	sent: HashSet<String>,
	stopping: watch::Receiver<bool>,
	_permit: OwnedSemaphorePermit,
}

impl Stream {
	async fn next(mut self) -> Option<(Result<Message, Infallible>, Self)> {
		loop {
			if let Some(message) = self.waiting.pop_front() {
				return Some((Ok(message), self));
			}
			if *self.stopping.borrow() {
				return None;
			}
			self.head.mark_unchanged();
			match self.read().await {
				Ok(true) => continue,
				Ok(false) if self.not_final() => continue,
				Ok(false) => {
					tokio::select! {
						_ = self.stopping.wait_for(|stopping| *stopping) => return None,
						changed = self.head.changed() => if changed.is_err() { return None },
						changed = self.pending.changed(), if self.filter.pending => if changed.is_err() { return None },
					}
				},
				Err(problem) => {
					// The client keeps its connection, and hears the rest once the database is there again.
					tracing::warn!(detail = problem.detail, "a live stream waits for the database");
					tokio::select! {
						_ = self.stopping.wait_for(|stopping| *stopping) => return None,
						_ = tokio::time::sleep(AFTER_FAILURE) => {},
					}
				},
			}
		}
	}

	/// Takes blocks that are not final and were not sent yet. Whether there is one to tell of.
	fn not_final(&mut self) -> bool {
		if !self.filter.pending {
			return false;
		}
		let blocks = self.pending.borrow_and_update().clone();
		let about = self.filter.about.clone();
		let filters = match about.as_ref().filter(|about| about.kind == "order") {
			Some(about) => about.reference.parse().map(PendingFilters::order).unwrap_or_default(),
			None => PendingFilters::default(),
		};
		let head = *self.head.borrow();
		for block in &blocks {
			let later = i64::try_from(block.height).is_ok_and(|height| height > head);
			if !later || self.sent.contains(&block.hash) {
				continue;
			}
			let wanted = about.as_ref().is_none_or(|about| {
				let named =
					|(kind, id): &(&'static str, String)| *kind == about.kind && *id == about.reference;
				block.events.iter().any(|event| ledger::refs(event).iter().any(named))
			});
			if wanted {
				let one = NotFinal::of(std::slice::from_ref(block), &filters);
				self.waiting.extend(Message::default().event("pending").json_data(one).ok());
			}
		}
		self.sent = blocks.iter().map(|block| block.hash.clone()).collect();
		!self.waiting.is_empty()
	}

	/// Reads what comes next. Whether the place moved.
	async fn read(&mut self) -> Result<bool, Problem> {
		let mut snapshot = Snapshot::open(&self.app.store).await?;
		let head = snapshot.at().height;
		let place = self.place;
		if place.0 > head || place == Place(head, END) {
			return Ok(false);
		}
		let mut events: Vec<Event> = match self.filter.events() {
			true => snapshot.all(self.events(place, head)).await?,
			false => Vec::new(),
		};
		let full = i64::try_from(events.len()).unwrap_or(AT_ONCE) >= AT_ONCE;
		// How far everything is read now.
		let mut until = match events.last() {
			Some(last) if full => Place(last.height, last.index),
			_ => Place(head, END),
		};
		let mut blocks: Vec<Block> = Vec::new();
		if self.filter.blocks {
			let first = if place.1 == END { place.0.saturating_add(1) } else { place.0 };
			let last = if until.1 == END { until.0 } else { until.0.saturating_sub(1) };
			let select = Select::from("blocks t")
				.by_number("t.height")
				.oldest_first()
				.only("t.height >= {}", first)
				.only("t.height <= {}", last)
				.limit(AT_ONCE);
			blocks = snapshot.all(select).await?;
			if i64::try_from(blocks.len()).unwrap_or(AT_ONCE) >= AT_ONCE {
				// More blocks than are read at once: what lies behind the last of them comes the next time.
				if let Some(last) = blocks.last() {
					until = Place(last.height, END);
					events.retain(|event| event.height <= last.height);
				}
			}
		}
		tell_about(&mut snapshot, &mut events).await?;
		let mut blocks = blocks.into_iter().peekable();
		for event in events {
			while let Some(block) = blocks.next_if(|block| block.height < event.height) {
				self.waiting.extend(of_block(&block));
			}
			self.waiting.extend(of_event(&event));
		}
		self.waiting.extend(blocks.filter_map(|block| of_block(&block)));
		self.place = until;
		Ok(true)
	}

	fn events(&self, place: Place, head: i64) -> Select {
		let (select, of) = super::chain::events_about(self.filter.about.clone());
		let mut select = select
			.oldest_first()
			.only(&format!("{of}.height <= {{}}"), head)
			.only(&format!("{of}.height >= {{}}"), place.0)
			.limit(AT_ONCE);
		// The least height is said apart, so that the database begins there; within that block the place counts.
		if place.1 == END {
			select = select.only(&format!("{of}.height > {{}}"), place.0);
		} else {
			let behind = format!("({of}.height > {{}} OR {of}.idx > {{}})");
			select = select.both(&behind, [Bind::Number(place.0), Bind::Number(place.1)]);
		}
		if let Some(kinds) = &self.filter.kinds {
			select = select.among(
				"EXISTS (SELECT 1 FROM event_refs r WHERE r.height = t.height AND r.idx = t.idx AND r.kind IN ({}))",
				kinds.iter().cloned().map(Bind::Text),
			);
		}
		select
	}
}

fn of_event(event: &Event) -> Option<Message> {
	Message::default()
		.id(format!("{}-{}", event.height, event.index))
		.event(event.pallet.to_lowercase())
		.json_data(event)
		.ok()
}

fn of_block(block: &Block) -> Option<Message> {
	Message::default().id(block.height.to_string()).event("block").json_data(block).ok()
}

/// Live updates.
#[utoipa::path(
	get,
	path = "/v1/live",
	tag = "gateway",
	summary = "Live updates as server-sent events, which go on where a client was.",
	description = "Each finalised event is a message named after its pallet in lower case, with the fields of an event of \
		/v1/events as data and `<height>-<index>` as its number. Each block is a message named `block` after its events, with \
		`<height>` as its number. A client that sends the last number it saw, as `Last-Event-ID` or as `after`, misses nothing. \
		Where `kinds` has `pending`, each block that is not final is a message named `pending` without a number, with the fields \
		of /v1/pending.",
	params(
		Wanted,
		("last-event-id" = Option<String>, Header, description = "The number of the last message that was seen."),
	),
	responses(
		(status = 200, description = "Messages, as long as the client listens.", body = String, content_type = "text/event-stream"),
		super::openapi::Refused
	)
)]
pub(super) async fn live(
	State(app): State<App>,
	headers: HeaderMap,
	Params(mut wanted): Params<Wanted>,
) -> Result<Response, Problem> {
	let last = headers.get("last-event-id").map(|last| String::from_utf8_lossy(last.as_bytes()).into_owned());
	let place = match (last.filter(|last| !last.is_empty()), wanted.after.take()) {
		(Some(last), _) => {
			Some(last.parse().map_err(|why: String| Problem::parameter("last-event-id", why))?)
		},
		(None, Some(after)) => Some(after.parse().map_err(|why: String| Problem::parameter("after", why))?),
		(None, None) => None,
	};
	let filter = Filter::new(wanted)?;
	let permit = Arc::clone(&app.live.streams).try_acquire_owned().map_err(|_| {
		Problem::new(Kind::Overloaded, "the gateway serves as many live streams as it may; try again later")
	})?;
	let (head, stopping) = (app.live.head.subscribe(), app.live.stopping.subscribe());
	let pending = app.pending.watch();
	let place = match place {
		Some(place) => place,
		// A client that does not say where it is begins with the next block.
		None => Place(super::answer::at(&app.store).await?.height, END),
	};
	let stream = Stream {
		app,
		filter,
		place,
		waiting: VecDeque::from([Message::default().retry(AFTER_FAILURE)]),
		head,
		pending,
		sent: HashSet::new(),
		stopping,
		_permit: permit,
	};
	let keep_alive = KeepAlive::new().interval(Duration::from_secs(15)).text("still here");
	Ok(Sse::new(stream::unfold(stream, Stream::next)).keep_alive(keep_alive).into_response())
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_read_the_place_of_a_client() {
		assert_eq!("12-3".parse::<Place>(), Ok(Place(12, 3)));
		assert_eq!("12".parse::<Place>(), Ok(Place(12, END)));
		for wrong in ["", "-", "12-", "-3", "12-3-4", "x", "12--3", "99999999999999999999"] {
			assert!(wrong.parse::<Place>().is_err(), "{wrong}");
		}
	}

	#[test]
	fn should_send_blocks_unless_other_kinds_are_asked_for() {
		let filter = |kinds: Option<&str>| {
			Filter::new(Wanted { kinds: kinds.map(Into::into), ..Wanted::default() }).unwrap()
		};
		assert!(filter(None).blocks && filter(None).events());
		assert!(filter(Some("block")).blocks && !filter(Some("block")).events());
		assert!(!filter(Some("order,shop")).blocks);
		assert!(!filter(None).pending && !filter(Some("order")).pending);
		let pending = filter(Some("pending"));
		assert!(pending.pending && !pending.blocks && !pending.events());
		assert!(Filter::new(Wanted { kinds: Some("order,".into()), ..Wanted::default() }).is_err());
	}
}
