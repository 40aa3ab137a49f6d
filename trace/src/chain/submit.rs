// SPDX-License-Identifier: Apache-2.0

//! Prepared events onto the chain: in order, in batches, each once.
//!
//! The chain refuses an event it has, so nothing can be recorded twice; here is what makes an interrupted run go on where
//! it stopped. Before anything is sent, what an earlier run left in the node's pool is waited for; then the chain is asked
//! which events it has, and only the others are sent. Transactions are void after a few minutes, so one that was lost
//! cannot surface later.

use std::collections::{HashMap, HashSet, VecDeque};

use tokio::time::{sleep, Duration, Instant};

use super::{
	api::{self, BatchCheck},
	client::{call, call_bytes, constant, At, Call, Chain, Failure, Included, Sent},
	event::{DeclareError, RecordEvents},
	keyring::{Key, Keyring},
	to_chain::{Declaration, Prepared},
};
use crate::report::Progress;

/// The pallet's name.
pub const PALLET: &str = "Trace";

/// How long transactions of an earlier run may take to settle.
const SETTLE: Duration = Duration::from_secs(240);

/// How often a run starts over from what the chain has: after a race, a transaction lost, a block turned down.
const ATTEMPTS: usize = 5;

/// An event and the file it is from.
#[derive(Clone, Debug)]
pub struct Entry {
	/// The file.
	pub file: String,
	/// The event.
	pub prepared: Prepared,
}

impl Entry {
	/// `FILE: path`.
	pub fn place(&self) -> String {
		format!("{}: {}", self.file, self.prepared.path)
	}
}

/// How to submit.
#[derive(Clone, Copy, Debug)]
pub struct Options {
	/// Events per call; none for as many as the chain takes.
	pub batch: Option<usize>,
	/// Calls under way at once.
	pub in_flight: usize,
	/// Wait until blocks are final.
	pub finalized: bool,
}

/// What was done.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Outcome {
	/// Events in the documents.
	pub events: usize,
	/// Recorded by this run.
	pub new: usize,
	/// On record before, or twice in the documents.
	pub skipped: usize,
	/// Errors declared.
	pub declared: usize,
	/// Calls included.
	pub calls: usize,
	/// Bytes of the calls that recorded events.
	pub bytes: usize,
	/// From the first question to the last answer.
	pub seconds: f64,
}

/// Why it stopped, in one line, and what was done until then.
#[derive(Clone, Debug)]
pub struct Stop {
	/// One line.
	pub why: String,
	/// What was done.
	pub outcome: Outcome,
}

/// A call on its way and the entries it is about.
struct Pending {
	sent: Sent,
	entries: Vec<usize>,
	bytes: usize,
	/// Whether it records; else it declares an error.
	records: bool,
}

/// What is still to be done, in order.
enum Step {
	Record { signer: usize, entries: Vec<usize> },
	Declare { signer: usize, entry: usize },
}

impl Step {
	fn signer(&self) -> usize {
		match self {
			Self::Record { signer, .. } | Self::Declare { signer, .. } => *signer,
		}
	}
}

/// Why an attempt ended early.
enum Halt {
	/// Look again what the chain has, and go on.
	Again(String),
	/// For good.
	Stop(String),
}

impl From<Failure> for Halt {
	fn from(failure: Failure) -> Self {
		Halt::Stop(failure.to_string())
	}
}

/// The limits of one call.
#[derive(Clone, Copy)]
struct Limits {
	events: usize,
	items: usize,
}

struct Run<'r> {
	chain: &'r Chain,
	entries: &'r [Entry],
	/// The key of every entry, by its place among `keys`.
	signers: Vec<usize>,
	keys: Vec<&'r Key>,
	options: Options,
	limits: Limits,
	outcome: Outcome,
	/// Entries this run recorded.
	mine: HashSet<usize>,
	progress: Progress,
}

/// Submits entries in order.
pub async fn submit(
	chain: &Chain,
	entries: &[Entry],
	ring: &Keyring,
	options: Options,
) -> Result<Outcome, Stop> {
	let started = Instant::now();
	let mut outcome = Outcome { events: entries.len(), ..Outcome::default() };
	let stop = |why: String, outcome: Outcome| Stop { why, outcome };

	let mut keys: Vec<&Key> = Vec::new();
	let mut signers = Vec::with_capacity(entries.len());
	for entry in entries {
		let Some(key) = ring.of(entry.prepared.actors.iter().copied()) else {
			let why = format!("{}: no key for it: name one with --suri or --suri-for", entry.place());
			return Err(stop(why, outcome));
		};
		let known = keys.iter().position(|other| other.account == key.account);
		signers.push(known.unwrap_or_else(|| {
			keys.push(key);
			keys.len() - 1
		}));
	}
	let at = chain.best().await.map_err(|failure| stop(failure.to_string(), outcome))?;
	let limits = limits(&at, options.batch).map_err(|failure| stop(failure.to_string(), outcome))?;
	let progress = Progress::new("submit", entries.len());
	let mut run =
		Run { chain, entries, signers, keys, options, limits, outcome, mine: HashSet::new(), progress };
	let mut ended = Ok(());
	for attempt in 1..=ATTEMPTS {
		ended = match run.attempt().await {
			Ok(()) => Ok(()),
			Err(Halt::Again(why)) if attempt < ATTEMPTS => {
				eprintln!("souk-trace: {why}; looking again what the chain has");
				continue;
			},
			Err(Halt::Again(why) | Halt::Stop(why)) => Err(why),
		};
		break;
	}
	outcome = run.outcome;
	outcome.new = run.mine.len();
	outcome.seconds = started.elapsed().as_secs_f64();
	ended.map(|()| outcome).map_err(|why| stop(why, outcome))
}

/// What the chain takes in one call.
fn limits(at: &At, batch: Option<usize>) -> Result<Limits, Failure> {
	let most = |name: &str| {
		let limit: u32 = constant(at, PALLET, name)?;
		Ok(usize::try_from(limit).unwrap_or(usize::MAX))
	};
	let events = most("MaxBatch")?;
	Ok(Limits { events: batch.unwrap_or(events).clamp(1, events), items: most("MaxBatchItems")? })
}

/// Waits for transactions of these keys that nobody waits for: an earlier run was cut short.
pub async fn settle(chain: &Chain, keys: impl Iterator<Item = &Key>) -> Result<(), String> {
	let started = Instant::now();
	let fail = |failure: Failure| failure.to_string();
	let mut told = false;
	for key in keys {
		loop {
			let at = chain.best().await.map_err(fail)?;
			let here = chain.nonce_at(&at, &key.account).await.map_err(fail)?;
			if chain.next_nonce(&key.account).await.map_err(fail)? <= here {
				break;
			}
			if started.elapsed() > SETTLE {
				return Err(format!(
					"transactions of {} wait in the node's pool and do not move",
					key.account
				));
			}
			if !told {
				eprintln!("souk-trace: waiting for transactions that are still under way");
				told = true;
			}
			sleep(Duration::from_millis(500)).await;
		}
	}
	Ok(())
}

impl Run<'_> {
	/// From what the chain has to everything on record.
	async fn attempt(&mut self) -> Result<(), Halt> {
		settle(self.chain, self.keys.iter().copied()).await.map_err(Halt::Stop)?;
		let plan = self.plan().await?;
		self.work(plan).await?;
		// A block may have been turned down since.
		let at =
			if self.options.finalized { self.chain.finalized().await? } else { self.chain.best().await? };
		let ids: Vec<_> = self.entries.iter().map(|entry| entry.prepared.event.id).collect();
		let missing = api::recorded(&at, &ids).await?.iter().filter(|known| !**known).count();
		if missing > 0 {
			return Err(Halt::Again(format!("{missing} events are not on record any more")));
		}
		self.progress.at(self.entries.len());
		Ok(())
	}

	/// What is to be done, in document order: runs of one signer cut into batches.
	async fn plan(&mut self) -> Result<VecDeque<Step>, Halt> {
		let at = self.chain.best().await?;
		let ids: Vec<_> = self.entries.iter().map(|entry| entry.prepared.event.id).collect();
		let known = api::recorded(&at, &ids).await?;
		let mut firsts = HashMap::new();
		let (mut plan, mut skipped) = (VecDeque::new(), 0);
		let mut batch: Vec<usize> = Vec::new();
		let (mut batch_signer, mut items) = (0, 0);
		let mut declared = HashSet::new();
		let rows = self.entries.iter().zip(&self.signers).zip(known).enumerate();
		for (place, ((entry, signer), known)) in rows {
			let event = &entry.prepared.event;
			let first = *firsts.entry(event.id).or_insert(place) == place;
			if known || !first {
				skipped += usize::from(!self.mine.contains(&place));
			} else {
				let weight = event.weight();
				let full = batch.len() >= self.limits.events || items + weight > self.limits.items;
				if !batch.is_empty() && (full || batch_signer != *signer) {
					plan.push_back(Step::Record {
						signer: batch_signer,
						entries: std::mem::take(&mut batch),
					});
					items = 0;
				}
				batch_signer = *signer;
				items += weight;
				batch.push(place);
			}
			if entry.prepared.error.is_some() && declared.insert(event.id) {
				let already =
					known && api::event(&at, event.id).await?.is_some_and(|view| view.error.is_some());
				if !already {
					if !batch.is_empty() {
						plan.push_back(Step::Record {
							signer: batch_signer,
							entries: std::mem::take(&mut batch),
						});
						items = 0;
					}
					plan.push_back(Step::Declare { signer: *signer, entry: place });
				}
			}
		}
		if !batch.is_empty() {
			plan.push_back(Step::Record { signer: batch_signer, entries: batch });
		}
		self.outcome.skipped = skipped;
		self.progress.at(skipped + self.mine.len());
		Ok(plan)
	}

	/// Sends what is planned, several calls of one signer at a time, and waits for all of it.
	async fn work(&mut self, mut plan: VecDeque<Step>) -> Result<(), Halt> {
		let mut pending: VecDeque<Pending> = VecDeque::new();
		let mut signer = None;
		let mut nonce = 0;
		while let Some(step) = plan.pop_front() {
			// What one party does may rest on what another did: their calls do not overtake each other.
			let room = if signer == Some(step.signer()) { self.options.in_flight.max(1) } else { 1 };
			while pending.len() >= room {
				self.finish(&mut pending).await?;
			}
			let Some(key) = self.keys.get(step.signer()).copied() else { continue };
			if signer != Some(step.signer()) {
				nonce = self.chain.next_nonce(&key.account).await?;
				signer = Some(step.signer());
			}
			let at = self.chain.best().await?;
			match self.send(&at, &step, key, nonce, pending.is_empty()).await {
				Ok(sent) => pending.push_back(sent),
				Err(halt) => {
					while !pending.is_empty() {
						self.finish(&mut pending).await?;
					}
					return Err(halt);
				},
			}
			nonce += 1;
		}
		while !pending.is_empty() {
			self.finish(&mut pending).await?;
		}
		Ok(())
	}

	/// Hands one call over. Where nothing is before it, the chain is asked first whether it would take it: a refusal then
	/// costs no fee.
	async fn send(
		&mut self,
		at: &At,
		step: &Step,
		key: &Key,
		nonce: u64,
		first: bool,
	) -> Result<Pending, Halt> {
		match step {
			Step::Record { entries, .. } => {
				let of = |place: &usize| self.entries.get(*place).map(|entry| entry.prepared.event.clone());
				let events: Vec<_> = entries.iter().filter_map(of).collect();
				if first {
					match api::check_events(at, &key.account, &events).await? {
						BatchCheck::Fine(_) => {},
						BatchCheck::Refused(index, fault) => {
							return Err(self.refused(entries, Some((index, &fault)), &fault))
						},
						BatchCheck::Failed(reason) => return Err(self.refused(entries, None, &reason)),
					}
				}
				let call = call(PALLET, "record_events", RecordEvents { events });
				let bytes = call_bytes(at, &call)?.len();
				let sent = self.hand_over(at, &call, key, nonce, entries.len()).await?;
				Ok(Pending { sent, entries: entries.clone(), bytes, records: true })
			},
			Step::Declare { entry, .. } => {
				let Some(Entry { prepared: Prepared { event, error: Some(error), .. }, .. }) =
					self.entries.get(*entry)
				else {
					return Err(Halt::Stop("an error declaration went missing".into()));
				};
				let Declaration { reason, corrections } = error.clone();
				let call =
					call(PALLET, "declare_error", DeclareError { event: event.id, reason, corrections });
				let sent = self.hand_over(at, &call, key, nonce, 1).await?;
				Ok(Pending { sent, entries: vec![*entry], bytes: 0, records: false })
			},
		}
	}

	async fn hand_over<Data: subxt::ext::scale_encode::EncodeAsFields>(
		&mut self,
		at: &At,
		call: &Call<Data>,
		key: &Key,
		nonce: u64,
		events: usize,
	) -> Result<Sent, Halt> {
		match self.chain.send(at, call, &key.pair, nonce).await {
			Ok(sent) => Ok(sent),
			// More than a block can do: half of it may be less.
			Err(Failure::Rejected(why)) if why.contains("exhaust") && events > 1 => {
				self.limits.events = events.div_ceil(2);
				Err(Halt::Again(format!("{events} events are more than a block takes")))
			},
			// Somebody else uses the key, or a block was turned down.
			Err(Failure::Rejected(why))
				if ["outdated", "stale", "riority is too low"].iter().any(|word| why.contains(word)) =>
			{
				Err(Halt::Again(why))
			},
			Err(Failure::Rejected(why)) => {
				Err(Halt::Stop(format!("{} (account {})", Failure::Rejected(why), key.account)))
			},
			Err(failure) => Err(failure.into()),
		}
	}

	/// Waits for the oldest call under way. When it fails, waits for the others too before saying so: what they did counts.
	async fn finish(&mut self, pending: &mut VecDeque<Pending>) -> Result<(), Halt> {
		let Some(Pending { sent, entries, bytes, records }) = pending.pop_front() else { return Ok(()) };
		let ended = match sent.included(self.chain, self.options.finalized).await {
			Ok(Included::Done(_)) => Ok(()),
			Ok(Included::Somewhere) => self.seen(&entries, records).await,
			Err(Failure::Dispatch(refusal)) => {
				let entry = refusal.entry.as_ref().map(|(index, fault)| (*index, fault.as_str()));
				Err(self.refused(&entries, entry, &refusal.to_string()))
			},
			Err(Failure::Lost(why)) => Err(Halt::Again(format!("a transaction was not included: {why}"))),
			Err(failure) => Err(failure.into()),
		};
		match ended {
			Ok(()) => {
				self.outcome.calls += 1;
				if records {
					self.outcome.bytes += bytes;
					self.mine.extend(entries);
					self.progress.at(self.outcome.skipped + self.mine.len());
				} else {
					self.outcome.declared += 1;
				}
				Ok(())
			},
			Err(halt) => {
				while !pending.is_empty() {
					// Most of these fail for the same reason; only the first is told.
					let _ = Box::pin(self.finish(pending)).await;
				}
				Err(halt)
			},
		}
	}

	/// Whether the effects of a call that was included somewhere are there.
	async fn seen(&self, entries: &[usize], records: bool) -> Result<(), Halt> {
		let at = self.chain.best().await?;
		let ids =
			entries.iter().filter_map(|place| self.entries.get(*place)).map(|entry| entry.prepared.event.id);
		let ids: Vec<_> = ids.collect();
		let there = match (records, ids.as_slice()) {
			(true, ids) => api::recorded(&at, ids).await?.into_iter().all(|known| known),
			(false, [id, ..]) => api::event(&at, *id).await?.is_some_and(|view| view.error.is_some()),
			(false, []) => true,
		};
		// Planning again finds what is missing, and the check before sending names the reason.
		if there {
			Ok(())
		} else {
			Err(Halt::Again("a call was included and failed".into()))
		}
	}

	/// A refusal of a batch as one line: which event, and why.
	fn refused(&self, entries: &[usize], entry: Option<(usize, &str)>, why: &str) -> Halt {
		if entry.is_some_and(|(_, fault)| fault == "DuplicateEvent") {
			return Halt::Again("somebody else recorded some of the events meanwhile".into());
		}
		let place = |place: &usize| self.entries.get(*place).map(Entry::place).unwrap_or_default();
		let unknown = ["PartyNotFound", "NotRegistered"].iter().any(|name| why.contains(name));
		let why = if unknown {
			format!("{why} (souk-trace register makes the signer a party)")
		} else {
			why.to_owned()
		};
		match entry.and_then(|(index, _)| entries.get(index)) {
			Some(one) => Halt::Stop(format!("{}: the chain refused: {why}", place(one))),
			None => {
				let (first, last) = (entries.first().map(place), entries.last().map(place));
				let (first, last) = (first.unwrap_or_default(), last.unwrap_or_default());
				Halt::Stop(match entries.len() {
					1 => format!("{first}: the chain refused: {why}"),
					count => format!("{count} events from {first} to {last}: the chain refused: {why}"),
				})
			},
		}
	}
}
