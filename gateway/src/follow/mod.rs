// SPDX-License-Identifier: Apache-2.0

//! Follows the final chain of a node into the rows.
//!
//! Blocks are read many at a time and written in order, each once. What a block writes and how far the rows go is one
//! transaction, so a gateway that was killed goes on where it was. A node that goes away is waited for. A database that
//! has no room is waited for, too. Where another gateway writes, this one waits for its turn and only reads.

pub mod pending;
pub mod read;

use std::{
	collections::BTreeSet,
	io::{IsTerminal, Write as _},
	sync::Arc,
	time::{Duration, Instant},
};

use futures_util::{stream, StreamExt};
use serde_json::Value;
use tokio::sync::{broadcast, watch};

pub use self::pending::Pending;
use self::read::{height_of, Made, Reader};
use crate::{
	chain::{Failure, Handle},
	store::{
		tables::{Write, SPECS},
		writer::{BlockRows, Writer},
		Error, Head, Store,
	},
};

/// The blocks of one transaction while catching up.
const BLOCKS_AT_ONCE: usize = 256;
/// The rows of one transaction, above which no block is added to it.
const ROWS_AT_ONCE: usize = 20_000;
/// The first rest after a failure; each further one is twice as long.
const FIRST_REST: Duration = Duration::from_millis(500);
/// The longest rest.
const LONGEST_REST: Duration = Duration::from_secs(30);
/// How long the writer's place is waited for before it is asked for again.
const TURN: Duration = Duration::from_secs(3);
/// A subscription that says nothing for so long is checked.
const SILENCE: Duration = Duration::from_secs(20);
/// How often progress is told where there is no terminal.
const TOLD_EVERY: Duration = Duration::from_secs(10);

/// How the node is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
	/// It answers.
	Up,
	/// It does not, and why.
	Away(String),
}

/// How the gateway is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
	/// Whether this gateway writes. If not, another one does, or none yet.
	pub writes: bool,
	/// How far the rows go.
	pub head: Option<Head>,
	/// The height of the newest final block, as far as the node told.
	pub target: u64,
	/// How the node is.
	pub node: Node,
	/// Why nothing is written, if something keeps it.
	pub stuck: Option<String>,
	/// Blocks written since the start.
	pub blocks: u64,
	/// Events written since the start.
	pub events: u64,
	/// Rows written since the start.
	pub rows: u64,
}

impl Status {
	/// Final blocks that are not in the rows yet.
	pub fn behind(&self) -> u64 {
		match &self.head {
			Some(head) => self.target.saturating_sub(head.height),
			None => self.target.saturating_add(1),
		}
	}

	/// Whether the rows are as new as the chain: the node answers, and at most a few blocks are missing.
	pub fn is_ready(&self) -> bool {
		self.head.is_some() && self.node == Node::Up && self.stuck.is_none() && self.behind() <= 10
	}
}

/// A block that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
	/// Its height.
	pub height: u64,
	/// Its hash.
	pub hash: String,
	/// What its events are about, as in `event_refs`.
	pub changed: BTreeSet<(&'static str, String)>,
}

/// How to follow.
#[derive(Clone, Copy, Debug)]
pub struct Options {
	/// Blocks that are read at the same time.
	pub in_flight: usize,
	/// Whether to tell progress on the error output.
	pub tell: bool,
}

impl Default for Options {
	fn default() -> Self {
		Options { in_flight: 16, tell: true }
	}
}

/// The end of following, where it is not asked for.
#[derive(Debug, thiserror::Error)]
pub enum End {
	/// The node or the database is of another chain.
	#[error("{0}")]
	OtherChain(String),
	/// The tables cannot be used.
	#[error(transparent)]
	Store(Error),
}

/// Follows a node.
pub struct Follower {
	reader: Arc<Reader>,
	store: Store,
	options: Options,
	status: watch::Sender<Status>,
	written: broadcast::Sender<Arc<Written>>,
	pending: Arc<Pending>,
	progress: Progress,
	spec: Option<u32>,
}

/// Why a pass over blocks ended.
enum Stop {
	Node(Failure),
	Store(Error),
}

impl From<Failure> for Stop {
	fn from(failure: Failure) -> Self {
		Stop::Node(failure)
	}
}

impl From<Error> for Stop {
	fn from(error: Error) -> Self {
		Stop::Store(error)
	}
}

impl Follower {
	/// A follower that has not begun.
	pub fn new(handle: Arc<Handle>, store: Store, options: Options) -> Self {
		let status = Status {
			writes: false,
			head: None,
			target: 0,
			node: Node::Away("not asked yet".into()),
			stuck: None,
			blocks: 0,
			events: 0,
			rows: 0,
		};
		Follower {
			reader: Arc::new(Reader::new(handle)),
			store,
			options,
			status: watch::Sender::new(status),
			written: broadcast::Sender::new(1_024),
			pending: Arc::default(),
			progress: Progress::new(options.tell),
			spec: None,
		}
	}

	/// How the gateway is, from now on.
	pub fn status(&self) -> watch::Receiver<Status> {
		self.status.subscribe()
	}

	/// Where blocks are announced after they were written. Subscribe to it.
	pub fn written(&self) -> broadcast::Sender<Arc<Written>> {
		self.written.clone()
	}

	/// What is in blocks that are not final yet.
	pub fn pending(&self) -> Arc<Pending> {
		self.pending.clone()
	}

	/// Follows until it is told to stop, or until it cannot go on.
	///
	/// # Errors
	///
	/// [`End`]. Neither a node nor a database that is away ends it.
	pub async fn run(mut self, stop: impl std::future::Future<Output = ()>) -> Result<(), End> {
		let pending = tokio::spawn(self.pending.clone().run(self.reader.clone(), self.status.subscribe()));
		tokio::pin!(stop);
		let ended = tokio::select! {
			() = &mut stop => Ok(()),
			ended = self.forever() => ended,
		};
		pending.abort();
		self.progress.end();
		ended
	}

	async fn forever(&mut self) -> Result<(), End> {
		let mut rest = Rest::default();
		loop {
			let facts = self.reader.handle().facts().clone();
			let writer = match self.store.writer(&facts).await {
				Ok(writer) => writer,
				Err(Error::OtherChain(why)) => return Err(End::OtherChain(why)),
				Err(error @ (Error::Tables(_) | Error::Foreign(_) | Error::Lock(_))) => {
					return Err(End::Store(error))
				},
				Err(error) => {
					self.stuck(&error.told().to_string());
					rest.take().await;
					continue;
				},
			};
			let Some(mut writer) = writer else {
				self.read_only().await;
				continue;
			};
			self.status.send_modify(|status| status.writes = true);
			loop {
				match self.write(&mut writer, &mut rest).await {
					Stop::Node(Failure::OtherChain(why)) => return Err(End::OtherChain(why)),
					Stop::Node(why) => {
						self.away(&why);
						if matches!(why, Failure::Address(_)) {
							return Err(End::OtherChain(why.to_string()));
						}
						rest.take().await;
					},
					Stop::Store(Error::Full(why)) => {
						self.stuck(&Error::Full(why).to_string());
						rest.take().await;
					},
					Stop::Store(why) => {
						self.stuck(&why.to_string());
						rest.take().await;
						if writer.alive().await.is_err() {
							break;
						}
					},
				}
			}
			self.status.send_modify(|status| status.writes = false);
		}
	}

	/// Writes what is final, and goes on as the chain does. Ends with what went wrong.
	async fn write(&mut self, writer: &mut Writer, rest: &mut Rest) -> Stop {
		match self.write_on(writer, rest).await {
			Ok(()) => Stop::Node(Failure::Away("the node ended its subscription".into())),
			Err(stop) => stop,
		}
	}

	async fn write_on(&mut self, writer: &mut Writer, rest: &mut Rest) -> Result<(), Stop> {
		let head = writer.head().await?;
		self.status.send_modify(|status| status.head.clone_from(&head));
		self.target(self.reader.final_height().await?);
		self.catch_up(writer, rest).await?;
		let link = self.reader.handle().link().await?;
		let mut heads =
			link.listen::<Value>("chain_subscribeFinalizedHeads", "chain_unsubscribeFinalizedHeads").await?;
		loop {
			let height = match tokio::time::timeout(SILENCE, heads.next()).await {
				Ok(Some(head)) => {
					let head = head.map_err(|error| Failure::Away(error.to_string()))?;
					height_of(&head).ok_or_else(|| Failure::Unfit("a header without a height".into()))?
				},
				Ok(None) => {
					self.reader.handle().drop_link(&link).await;
					return Ok(());
				},
				// A chain may stand still. A connection that is dead says so when it is asked.
				Err(_) => self.reader.final_height().await?,
			};
			self.target(height);
			self.catch_up(writer, rest).await?;
		}
	}

	fn target(&mut self, height: u64) {
		let was = self.status.borrow().node.clone();
		if let Node::Away(why) = was {
			if why != "not asked yet" {
				self.progress.line("the node is back");
			}
		}
		self.status.send_modify(|status| {
			status.node = Node::Up;
			status.target = status.target.max(height);
		});
	}

	fn away(&mut self, why: &Failure) {
		let text = why.to_string();
		if self.status.borrow().node != Node::Away(text.clone()) {
			self.progress.line(&text);
		}
		self.status.send_modify(|status| status.node = Node::Away(text));
	}

	fn stuck(&mut self, why: &str) {
		if self.status.borrow().stuck.as_deref() != Some(why) {
			self.progress.line(why);
		}
		self.status.send_modify(|status| status.stuck = Some(why.to_owned()));
	}

	/// Reads blocks up to the target, many at a time, and writes them in order.
	async fn catch_up(&mut self, writer: &mut Writer, rest: &mut Rest) -> Result<(), Stop> {
		let (next, target) = {
			let status = self.status.borrow();
			(status.head.as_ref().map_or(0, |head| head.height.saturating_add(1)), status.target)
		};
		if next > target {
			self.status.send_modify(|status| status.stuck = None);
			return Ok(());
		}
		let reader = self.reader.clone();
		let tasks = stream::iter(next..=target).map(move |height| {
			let reader = reader.clone();
			// A task of its own, so that decoding uses every core.
			Task(tokio::spawn(async move { reader.make(height).await }))
		});
		let mut blocks =
			tasks.map(Task::done).buffered(self.options.in_flight.max(1)).ready_chunks(BLOCKS_AT_ONCE);
		while let Some(chunk) = blocks.next().await {
			let mut batch = Vec::new();
			let mut failed = None;
			for made in chunk {
				match made {
					Ok(made) => batch.push(made),
					Err(why) => {
						failed = Some(why);
						break;
					},
				}
			}
			self.write_batch(writer, batch).await?;
			if let Some(why) = failed {
				return Err(Stop::Node(why));
			}
			// What was written counts as a success: the next failure is waited for shortly again.
			*rest = Rest::default();
		}
		Ok(())
	}

	async fn write_batch(&mut self, writer: &mut Writer, batch: Vec<Made>) -> Result<(), Stop> {
		let mut waiting: Vec<Made> = Vec::new();
		let mut rows = 0usize;
		for mut made in batch {
			self.check_parent(waiting.last(), &made)?;
			if self.spec != Some(made.runtime.spec_version) {
				self.spec = Some(made.runtime.spec_version);
				let row = SPECS.row(vec![
					("spec_version", made.runtime.spec_version.into()),
					("transaction_version", made.runtime.transaction_version.into()),
					("spec_name", made.runtime.spec_name.clone().into()),
					("block", made.rows.height.into()),
				]);
				made.rows.writes.push(Write::Row(&SPECS, row.map_err(Failure::Unfit)?));
			}
			rows = rows.saturating_add(made.rows.writes.len());
			waiting.push(made);
			if rows >= ROWS_AT_ONCE {
				self.flush(writer, std::mem::take(&mut waiting)).await?;
				rows = 0;
			}
		}
		self.flush(writer, waiting).await
	}

	/// The node that gave a block whose parent is not the one before is not on the chain that the rows are of.
	fn check_parent(&self, before: Option<&Made>, made: &Made) -> Result<(), Stop> {
		let head = match before {
			Some(before) => Some((before.rows.height, before.rows.hash.clone())),
			None => self.status.borrow().head.as_ref().map(|head| (head.height, head.hash.clone())),
		};
		match head {
			Some((height, hash)) if hash != made.rows.parent => Err(Stop::Node(Failure::Lie(format!(
				"its block {} follows {}, but block {height} is {hash}, which is final",
				made.rows.height, made.rows.parent
			)))),
			_ => Ok(()),
		}
	}

	async fn flush(&mut self, writer: &mut Writer, batch: Vec<Made>) -> Result<(), Stop> {
		let Some(last) = batch.last() else { return Ok(()) };
		let head = Head { height: last.rows.height, hash: last.rows.hash.clone(), time: last.rows.time };
		let (mut rows, mut written) = (Vec::with_capacity(batch.len()), Vec::with_capacity(batch.len()));
		let mut events = 0usize;
		for made in batch {
			events = events.saturating_add(made.events);
			written.push(Written {
				height: made.rows.height,
				hash: made.rows.hash.clone(),
				changed: made.changed,
			});
			rows.push(made.rows);
		}
		loop {
			match writer.write(&rows).await {
				Ok(()) => break,
				// The blocks are kept until there is room.
				Err(why @ Error::Full(_)) => {
					self.stuck(&why.to_string());
					tokio::time::sleep(FIRST_REST.saturating_mul(4)).await;
				},
				Err(why) => return Err(Stop::Store(why)),
			}
		}
		let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
		let made: usize = rows.iter().map(|block: &BlockRows| block.writes.len()).sum();
		self.status.send_modify(|status| {
			status.stuck = None;
			status.head = Some(head);
			status.blocks = status.blocks.saturating_add(count(rows.len()));
			status.events = status.events.saturating_add(count(events));
			status.rows = status.rows.saturating_add(count(made));
		});
		for one in written {
			// Nobody may listen.
			let _ = self.written.send(Arc::new(one));
		}
		self.progress.tell(&self.status.borrow());
		Ok(())
	}

	/// Another gateway writes: tells how far it is, until it is time to ask for its place again.
	async fn read_only(&mut self) {
		let until = Instant::now() + TURN;
		while Instant::now() < until {
			match self.store.head().await {
				Ok(head) => {
					if let Ok(height) = self.reader.final_height().await {
						self.target(height);
					}
					let before = self.status.borrow().head.clone();
					if before != head {
						self.announce(before, head.clone()).await;
					}
					self.status.send_modify(|status| {
						status.head = head;
						status.stuck = None;
						status.writes = false;
					});
				},
				Err(error) => self.stuck(&error.told().to_string()),
			}
			tokio::time::sleep(FIRST_REST).await;
		}
	}

	/// Announces the newest block that another gateway wrote, with what all of them since the last one are about.
	async fn announce(&self, before: Option<Head>, head: Option<Head>) {
		let Some(head) = head else { return };
		let from = before.map_or(head.height, |before| before.height.saturating_add(1));
		let bounds = i64::try_from(from).ok().zip(i64::try_from(head.height).ok());
		let Some((from, to)) = bounds else { return };
		let found: Result<Vec<(String, String)>, _> = sqlx::query_as(
			"SELECT DISTINCT kind, ref FROM event_refs WHERE height >= $1 AND height <= $2 LIMIT 10000",
		)
		.bind(from)
		.bind(to)
		.fetch_all(&self.store.pool)
		.await;
		let changed =
			found.unwrap_or_default().into_iter().filter_map(|(kind, id)| Some((kind_of(&kind)?, id)));
		let one = Written { height: head.height, hash: head.hash, changed: changed.collect() };
		let _ = self.written.send(Arc::new(one));
	}
}

/// The kinds of `event_refs`.
const KINDS: [&str; 18] = [
	"account",
	"asset",
	"bonus",
	"campaign",
	"cycle",
	"era",
	"item",
	"listing",
	"lot",
	"model",
	"order",
	"party",
	"policy",
	"product",
	"referendum",
	"shop",
	"validator",
	"other",
];

fn kind_of(text: &str) -> Option<&'static str> {
	KINDS.into_iter().find(|kind| *kind == text)
}

/// A task that ends when it is let go of.
struct Task(tokio::task::JoinHandle<Result<Made, Failure>>);

impl Task {
	async fn done(mut self) -> Result<Made, Failure> {
		match (&mut self.0).await {
			Ok(made) => made,
			Err(error) => Err(Failure::Unfit(format!("reading a block: {error}"))),
		}
	}
}

impl Drop for Task {
	fn drop(&mut self) {
		self.0.abort();
	}
}

/// How long to wait before the next attempt.
struct Rest(Duration);

impl Default for Rest {
	fn default() -> Self {
		Rest(FIRST_REST)
	}
}

impl Rest {
	async fn take(&mut self) {
		tokio::time::sleep(self.0).await;
		self.0 = self.0.saturating_mul(2).min(LONGEST_REST);
	}
}

/// Progress on the error output: one line that moves on a terminal, else one every ten seconds.
struct Progress {
	tell: bool,
	terminal: bool,
	told: Option<Instant>,
	/// Events and moment of the last line, from which the rate is taken.
	last: (u64, Instant),
	open: bool,
}

impl Progress {
	fn new(tell: bool) -> Self {
		Progress {
			tell,
			terminal: std::io::stderr().is_terminal(),
			told: None,
			last: (0, Instant::now()),
			open: false,
		}
	}

	fn line(&mut self, text: &str) {
		if self.tell {
			self.end();
			let _ = writeln!(std::io::stderr(), "souk-gateway: {text}");
		}
	}

	fn end(&mut self) {
		if std::mem::take(&mut self.open) {
			let _ = writeln!(std::io::stderr());
		}
	}

	fn tell(&mut self, status: &Status) {
		if !self.tell {
			return;
		}
		let every = if self.terminal { Duration::from_millis(200) } else { TOLD_EVERY };
		let behind = status.behind();
		// The last step of catching up is told at once, and then only what is far behind.
		let due = self.told.is_none_or(|told| told.elapsed() >= every);
		if !(due || behind == 0 && self.open) {
			return;
		}
		let catching_up = behind > 1 || self.open || self.told.is_none();
		if !catching_up {
			return;
		}
		self.told = Some(Instant::now());
		let (events, since) = std::mem::replace(&mut self.last, (status.events, Instant::now()));
		let seconds = since.elapsed().as_secs_f64().max(0.001);
		let more = u32::try_from(status.events.saturating_sub(events)).unwrap_or(u32::MAX);
		let rate = f64::from(more) / seconds;
		let height = status.head.as_ref().map_or(0, |head| head.height);
		let text = format!("block {height} of {} in the rows, {rate:.0} events a second", status.target);
		if self.terminal {
			let _ = write!(std::io::stderr(), "\r\x1b[Ksouk-gateway: {text}");
			self.open = true;
			if behind == 0 {
				self.end();
			}
		} else {
			let _ = writeln!(std::io::stderr(), "souk-gateway: {text}");
		}
	}
}
