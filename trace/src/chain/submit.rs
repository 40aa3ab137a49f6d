// SPDX-License-Identifier: Apache-2.0

//! Prepared events onto the chain: in order, in batches, each once.
//!
//! The chain refuses an event it has, so nothing can be recorded twice; here is what makes an interrupted run go on where
//! it stopped. Before anything is sent, what an earlier run left in the node's pool is waited for; then the chain is asked
//! which events it has, and only the others are sent. Transactions are void after a few minutes, so one that was lost
//! cannot surface later.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use subxt::ext::scale_encode::EncodeAsFields;
use tokio::time::{sleep, Duration, Instant};

mod missing;

use super::{
	api::{self, BatchCheck},
	client::{call, call_bytes, constant, At, Call, Chain, Failure, Included, Sent},
	event::{DeclareError, Item, RecordEvents},
	faults::{explained, explained_of},
	hands::Gap,
	keyring::{Key, Keyring},
	to_chain::{Declaration, Prepared},
};
use crate::{
	hash::{collision, event_id},
	lexical::stamp,
	report::Progress,
};

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
	/// Leave out what the chain refuses and go on with the rest.
	pub keep_going: bool,
	/// Make no hand-over that no document names.
	pub as_written: bool,
}

/// What was done.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outcome {
	/// Events in the documents.
	pub events: usize,
	/// Recorded by this run.
	pub new: usize,
	/// On record before, or twice in the documents.
	pub skipped: usize,
	/// Errors declared.
	pub declared: usize,
	/// Hand-overs made that no document names.
	pub handed: usize,
	/// Calls included.
	pub calls: usize,
	/// Bytes of the calls that recorded events.
	pub bytes: usize,
	/// From the first question to the last answer.
	pub seconds: f64,
	/// What the chain refused, in document order, where the rest went on.
	pub refused: Vec<Refusal>,
}

/// An entry that the chain refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
	/// Which one.
	pub entry: usize,
	/// Why, and the way out.
	pub why: String,
}

impl Refusal {
	/// `path: why`.
	pub fn path_and_why(&self, entries: &[Entry]) -> String {
		let path = entries.get(self.entry).map(|entry| entry.prepared.path.as_str()).unwrap_or_default();
		format!("{path}: the chain refused: {}", self.why)
	}

	/// `FILE: path: why`.
	pub fn line(&self, entries: &[Entry]) -> String {
		let file = entries.get(self.entry).map(|entry| entry.file.as_str()).unwrap_or_default();
		format!("{file}: {}", self.path_and_why(entries))
	}
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
	Record {
		signer: usize,
		entries: Vec<usize>,
	},
	Declare {
		signer: usize,
		entry: usize,
	},
	/// Hand-overs that the documents leave out, to the party that acts next.
	HandOver {
		signer: usize,
		gaps: Vec<Gap>,
	},
}

impl Step {
	fn signer(&self) -> usize {
		match self {
			Self::Record { signer, .. } | Self::Declare { signer, .. } | Self::HandOver { signer, .. } => {
				*signer
			},
		}
	}
}

/// Why an attempt ended early.
enum Halt {
	/// Look again what the chain has, and go on.
	Again(String),
	/// The same, after something was refused and put aside. It can happen once per entry, so it is not counted.
	Aside,
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
	/// Entries that were refused and put aside, with the reason.
	aside: BTreeMap<usize, String>,
	/// Hand-overs that the documents leave out, by the entry they are made before.
	missing: HashMap<usize, Vec<Gap>>,
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

	let at = chain.best().await.map_err(|failure| stop(failure.to_string(), outcome.clone()))?;
	let (keys, signers) = signers(&at, entries, ring).await.map_err(|why| stop(why, outcome.clone()))?;
	let limits = limits(&at, options.batch).map_err(|failure| stop(failure.to_string(), outcome.clone()))?;
	let progress = Progress::new("submit", entries.len());
	let (mine, aside) = (HashSet::new(), twins(entries));
	if let Some((entry, why)) = aside.first_key_value().filter(|_| !options.keep_going) {
		let place = entries.get(*entry).map(Entry::place).unwrap_or_default();
		return Err(stop(format!("{place}: {why}"), outcome));
	}
	let missing = match options.as_written {
		true => HashMap::new(),
		false => {
			let found = missing::missing(&at, entries, &signers, &keys).await;
			found.map_err(|failure| stop(failure.to_string(), outcome.clone()))?
		},
	};
	let mut run =
		Run { chain, entries, signers, keys, options, limits, outcome, mine, aside, missing, progress };
	let mut attempts = 0;
	let ended = loop {
		attempts += 1;
		match run.attempt().await {
			Ok(()) => break Ok(()),
			Err(Halt::Aside) => attempts -= 1,
			Err(Halt::Again(why)) if attempts < ATTEMPTS => {
				eprintln!("souk-trace: {why}; looking again what the chain has");
			},
			Err(Halt::Again(why) | Halt::Stop(why)) => break Err(why),
		}
	};
	outcome = run.outcome;
	outcome.new = run.mine.len();
	outcome.seconds = started.elapsed().as_secs_f64();
	outcome.refused = run.aside.into_iter().map(|(entry, why)| Refusal { entry, why }).collect();
	match ended {
		Ok(()) => Ok(outcome),
		Err(why) => Err(stop(why, outcome)),
	}
}

/// Why an entry cannot be recorded whose id is on record with another digest: names both events.
async fn other_on_record(at: &At, id: &[u8; 32]) -> Result<String, Failure> {
	let there = api::event(at, *id).await?;
	let which = there.map_or("an event".to_owned(), |there| {
		format!("event {} on record, by {}, of {}", there.number, there.by, moment(there.event.time))
	});
	let id = event_id(id);
	Ok(format!(
		"same-id: {which}, has this id and says something else ({id}); souk-trace history --json shows what the chain has of \
		 it; write numbers in text as other text, or use --rules exact"
	))
}

/// Of ids and digests, those whose id is on record with another digest: their places and why they cannot be recorded.
pub async fn others_on_record(
	at: &At,
	ids: &[([u8; 32], [u8; 32])],
) -> Result<Vec<(usize, String)>, Failure> {
	let known = api::recorded(at, &ids.iter().map(|(id, _)| *id).collect::<Vec<_>>()).await?;
	let mut others = Vec::new();
	for (place, ((id, digest), known)) in ids.iter().zip(known).enumerate() {
		if known.is_some_and(|known| known != *digest) {
			others.push((place, other_on_record(at, id).await?));
		}
	}
	Ok(others)
}

fn moment(millis: u64) -> String {
	stamp(millis, 0).unwrap_or_else(|| "?".into())
}

/// Entries with the id of an earlier one that says something else, with the reason. Taken for the same event, they would
/// be lost.
pub fn twins(entries: &[Entry]) -> BTreeMap<usize, String> {
	let mut firsts: HashMap<[u8; 32], &Entry> = HashMap::with_capacity(entries.len());
	let mut found = BTreeMap::new();
	for (place, entry) in entries.iter().enumerate() {
		let first = *firsts.entry(entry.prepared.event.id).or_insert(entry);
		if first.prepared.event.digest != entry.prepared.event.digest {
			let fault = collision(&entry.place(), &first.place(), &entry.prepared.event.id);
			found.insert(place, fault.rule);
		}
	}
	found
}

/// The keys that sign, and which of them signs each entry: that of a party the entry names, else that of the party whose
/// place it names, else the general one.
async fn signers<'r>(
	at: &At,
	entries: &[Entry],
	ring: &'r Keyring,
) -> Result<(Vec<&'r Key>, Vec<usize>), String> {
	let mut keys: Vec<&Key> = Vec::new();
	let mut signers = Vec::with_capacity(entries.len());
	let mut places: HashMap<u64, Option<&Key>> = HashMap::new();
	for entry in entries {
		let mut found = None;
		for gln in &entry.prepared.actors {
			if let Some(key) = ring.parties.get(gln) {
				found = Some(key);
				break;
			}
			if ring.parties.is_empty() {
				continue;
			}
			if !places.contains_key(gln) {
				let party = api::party(at, *gln).await.map_err(|failure| failure.to_string())?;
				places.insert(*gln, party.and_then(|party| ring.of_account(&party.account)));
			}
			found = places.get(gln).copied().flatten();
			if found.is_some() {
				break;
			}
		}
		let Some(key) = found.or(ring.general.as_ref()) else {
			return Err(format!("{}: no key for it: name one with --suri or --suri-for", entry.place()));
		};
		let known = keys.iter().position(|other| other.account == key.account);
		signers.push(known.unwrap_or_else(|| {
			keys.push(key);
			keys.len() - 1
		}));
	}
	Ok((keys, signers))
}

/// What the chain would say of entries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
	/// Events it would record.
	pub fine: usize,
	/// Events it has, or that come twice.
	pub known: usize,
	/// Events that rest on others which are not on record yet and do not fit into one call with them: what becomes of
	/// these shows only once the others are there.
	pub unsaid: usize,
	/// What it would hold as deposits for those it would record, in base units.
	pub deposit: u128,
	/// What it would refuse.
	pub refused: Vec<Refusal>,
}

/// Asks the chain what it would say, call by call, and sends nothing.
pub async fn ask(chain: &Chain, entries: &[Entry], ring: &Keyring) -> Result<Said, String> {
	let fail = |failure: Failure| failure.to_string();
	let at = chain.best().await.map_err(fail)?;
	let (keys, signers) = signers(&at, entries, ring).await?;
	let limits = limits(&at, None).map_err(fail)?;
	let ids: Vec<_> = entries.iter().map(|entry| entry.prepared.event.id).collect();
	let known = api::recorded(&at, &ids).await.map_err(fail)?;
	let mut said = Said::default();
	let mut others = twins(entries);
	let pairs: Vec<_> =
		entries.iter().map(|one| (one.prepared.event.id, one.prepared.event.digest)).collect();
	others.extend(others_on_record(&at, &pairs).await.map_err(fail)?);
	let known: Vec<bool> = known.iter().map(Option::is_some).collect();
	let (batches, unsaid, twice) = apart(entries, &signers, &known, limits);
	// What has the id of another event is not known, but refused.
	(said.unsaid, said.known) = (unsaid, twice.saturating_sub(others.len()));
	said.refused = others.into_iter().map(|(entry, why)| Refusal { entry, why }).collect();
	for (signer, mut batch) in batches {
		let Some(key) = keys.get(signer) else { continue };
		// Each answer names one refusal, and the rest is asked again without it.
		while !batch.is_empty() {
			let of = |place: &usize| entries.get(*place).map(|entry| entry.prepared.event.clone());
			let events: Vec<_> = batch.iter().filter_map(of).collect();
			match api::check_events(&at, &key.account, &events).await.map_err(fail)? {
				BatchCheck::Fine(deposit) => {
					said.fine += batch.len();
					said.deposit = said.deposit.saturating_add(deposit);
					break;
				},
				BatchCheck::Refused(index, fault) if index < batch.len() => {
					let entry = batch.remove(index);
					let event = entries.get(entry).map(|entry| &entry.prepared.event);
					let why = event.map_or_else(|| explained(&fault), |event| explained_of(&fault, event));
					said.refused.push(Refusal { entry, why });
				},
				BatchCheck::Refused(_, why) | BatchCheck::Failed(why) => {
					let why = explained(&why);
					said.refused.extend(batch.drain(..).map(|entry| Refusal { entry, why: why.clone() }));
				},
			}
		}
	}
	said.refused.sort_by_key(|refusal| refusal.entry);
	Ok(said)
}

/// Calls whose answers do not depend on each other, each with its signer; how many events are in none because they rest
/// on those of an earlier call; and how many the chain has or come twice.
fn apart(
	entries: &[Entry],
	signers: &[usize],
	known: &[bool],
	limits: Limits,
) -> (Vec<(usize, Vec<usize>)>, usize, usize) {
	let mut batches: Vec<(usize, Vec<usize>)> = Vec::new();
	let (mut unsaid, mut twice, mut items) = (0, 0, 0);
	let mut ids = HashSet::new();
	// In which call an item comes first; none where that is not said.
	let mut touched: HashMap<&Item, Option<usize>> = HashMap::new();
	for (place, ((entry, signer), known)) in entries.iter().zip(signers).zip(known).enumerate() {
		let event = &entry.prepared.event;
		if *known || !ids.insert(event.id) {
			twice += 1;
			continue;
		}
		let weight = event.weight();
		let fits = batches.last().is_some_and(|(of, batch)| {
			of == signer && batch.len() < limits.events && items + weight <= limits.items
		});
		let this = if fits { batches.len() - 1 } else { batches.len() };
		let names = || event.items.iter().chain(&event.outputs).map(|item| &item.key).chain(&event.parent);
		let rests = names().any(|item| touched.get(item).is_some_and(|call| *call != Some(this)));
		for item in names() {
			touched.entry(item).or_insert((!rests).then_some(this));
		}
		if rests {
			unsaid += 1;
			continue;
		}
		if !fits {
			batches.push((*signer, Vec::new()));
			items = 0;
		}
		if let Some((_, batch)) = batches.last_mut() {
			batch.push(place);
			items += weight;
		}
	}
	(batches, unsaid, twice)
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

/// Signs one call, once nothing of the key is under way any more, and waits until a block took it and it succeeded.
pub async fn signed<Data: EncodeAsFields>(
	chain: &Chain,
	key: &Key,
	call: &Call<Data>,
) -> Result<Included, Failure> {
	settle(chain, std::iter::once(key)).await.map_err(Failure::Lost)?;
	let at = chain.best().await?;
	let nonce = chain.next_nonce(&key.account).await?;
	chain.send(&at, call, &key.pair, nonce).await?.included(chain, false).await
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
		let aside: HashSet<_> =
			self.aside.keys().filter_map(|place| Some(self.entries.get(*place)?.prepared.event.id)).collect();
		let ids = self.entries.iter().map(|entry| entry.prepared.event.id);
		let ids: Vec<_> = ids.filter(|id| !aside.contains(id)).collect();
		let missing = api::recorded(&at, &ids).await?.iter().filter(|known| known.is_none()).count();
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
		let on_record: Vec<bool> = known.iter().map(Option::is_some).collect();
		let rows = self.entries.iter().zip(&self.signers).zip(known).enumerate();
		for (place, ((entry, signer), known)) in rows {
			let event = &entry.prepared.event;
			if let Some(gaps) = self.missing.get(&place) {
				let open = |gap: &&Gap| {
					on_record.get(gap.event) == Some(&false) && !self.aside.contains_key(&gap.event)
				};
				let gaps: Vec<Gap> = gaps.iter().filter(open).cloned().collect();
				if !gaps.is_empty() {
					if !batch.is_empty() {
						let entries = std::mem::take(&mut batch);
						plan.push_back(Step::Record { signer: batch_signer, entries });
						items = 0;
					}
					plan.push_back(Step::HandOver { signer: *signer, gaps });
				}
			}
			if self.aside.contains_key(&place) {
				continue;
			}
			let first = *firsts.entry(event.id).or_insert(place) == place;
			if known.is_some_and(|digest| digest != event.digest) {
				let why = other_on_record(&at, &event.id).await?;
				if !self.options.keep_going {
					return Err(Halt::Stop(format!("{}: {why}", entry.place())));
				}
				self.aside.insert(place, why);
				continue;
			}
			let known = known.is_some();
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
			// Once something was refused, every call is asked about before it is sent, which needs those before it done.
			let alone = signer != Some(step.signer()) || !self.aside.is_empty();
			let room = if alone { 1 } else { self.options.in_flight.max(1) };
			while pending.len() >= room {
				self.finish(&mut pending).await?;
			}
			if let Step::HandOver { gaps, .. } = &step {
				while !pending.is_empty() {
					self.finish(&mut pending).await?;
				}
				self.hand_over_missing(gaps).await?;
				signer = None;
				continue;
			}
			let Some(key) = self.keys.get(step.signer()).copied() else { continue };
			if signer != Some(step.signer()) {
				nonce = self.chain.next_nonce(&key.account).await?;
				signer = Some(step.signer());
			}
			let at = self.chain.best().await?;
			match self.send(&at, &step, key, nonce, pending.is_empty()).await {
				Ok(Some(sent)) => pending.push_back(sent),
				// All of it was refused and put aside.
				Ok(None) => continue,
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
	) -> Result<Option<Pending>, Halt> {
		match step {
			Step::Record { entries, .. } => {
				let mut entries = entries.clone();
				let events = loop {
					let of =
						|place: &usize| self.entries.get(*place).map(|entry| entry.prepared.event.clone());
					let events: Vec<_> = entries.iter().filter_map(of).collect();
					if events.is_empty() {
						return Ok(None);
					}
					if !first {
						break events;
					}
					let halt = match api::check_events(at, &key.account, &events).await? {
						BatchCheck::Fine(_) => break events,
						BatchCheck::Refused(index, fault) => {
							self.refused(&entries, Some((index, &fault)), &fault)
						},
						BatchCheck::Failed(reason) => self.refused(&entries, None, &reason),
					};
					let Halt::Aside = halt else { return Err(halt) };
					entries.retain(|place| !self.aside.contains_key(place));
				};
				let call = call(PALLET, "record_events", RecordEvents { events });
				let bytes = call_bytes(at, &call)?.len();
				let sent = self.hand_over(at, &call, key, nonce, entries.len()).await?;
				Ok(Some(Pending { sent, entries, bytes, records: true }))
			},
			// Made where it comes up: it is several calls of two parties.
			Step::HandOver { .. } => Ok(None),
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
				Ok(Some(Pending { sent, entries: vec![*entry], bytes: 0, records: false }))
			},
		}
	}

	async fn hand_over<Data: EncodeAsFields>(
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
			(true, ids) => api::recorded(&at, ids).await?.iter().all(Option::is_some),
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

	/// A refusal of a batch as one line: which event, and why. Where the rest is to go on, what was refused is put aside.
	fn refused(&mut self, entries: &[usize], entry: Option<(usize, &str)>, why: &str) -> Halt {
		if entry.is_some_and(|(_, fault)| fault == "DuplicateEvent") {
			return Halt::Again("somebody else recorded some of the events meanwhile".into());
		}
		let one = entry.and_then(|(index, _)| entries.get(index));
		let event = one.and_then(|place| self.entries.get(*place)).map(|entry| &entry.prepared.event);
		let why = event.map_or_else(|| explained(why), |event| explained_of(why, event));
		if self.options.keep_going {
			let refused = one.map_or(entries, std::slice::from_ref);
			let before = self.aside.len();
			self.aside.extend(refused.iter().map(|place| (*place, why.clone())));
			// Each time there must be more of them, or it would not end.
			if self.aside.len() > before {
				return Halt::Aside;
			}
		}
		let place = |place: &usize| self.entries.get(*place).map(Entry::place).unwrap_or_default();
		let rest = self.entries.len().saturating_sub(self.mine.len() + self.outcome.skipped + 1);
		let rest = match rest {
			0 => String::new(),
			rest => format!(" ({rest} others were not sent or may not be: --keep-going records what can be)"),
		};
		match one {
			Some(one) => Halt::Stop(format!("{}: the chain refused: {why}{rest}", place(one))),
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

#[cfg(test)]
mod tests {
	use serde_json::{json, Value};

	use super::*;
	use crate::{chain::to_chain::prepare, Contexts, Document};

	fn entry(file: &str, with: Value) -> Entry {
		let mut event = json!({
			"type": "ObjectEvent",
			"eventTime": "2026-06-11T14:05:00+02:00",
			"eventTimeZoneOffset": "+02:00",
			"action": "OBSERVE",
			"epcList": ["https://id.gs1.org/01/09506000134352/21/F-88", "https://id.gs1.org/01/09506000134352/21/F-89"],
		});
		event.as_object_mut().unwrap().extend(with.as_object().unwrap().clone());
		let document = Document::from_value(json!([event])).unwrap();
		let prepared = prepare(&document, &Contexts::default()).unwrap().events.remove(0);
		Entry { file: file.into(), prepared }
	}

	#[test]
	fn should_name_both_when_events_of_two_files_share_an_id_and_differ() {
		let one = entry("a.jsonld", json!({ "https://example.com/pallet": "195212300000000014" }));
		let two = entry("b.jsonld", json!({ "https://example.com/pallet": "195212300000000007" }));
		let again = entry("c.jsonld", json!({ "https://example.com/pallet": "195212300000000014" }));
		assert_eq!(one.prepared.event.id, two.prepared.event.id);
		let found = twins(&[one, two, again]);
		assert_eq!(found.keys().copied().collect::<Vec<_>>(), [1]);
		assert!(found[&1].starts_with("same-id: has the id of a.jsonld: $[0] "), "{}", found[&1]);
	}

	#[test]
	fn should_be_one_digest_when_an_event_comes_again_and_another_when_it_says_something_else() {
		let digest = |with: Value| entry("b", with).prepared.event.digest;
		let there = digest(json!({}));
		let reversed =
			json!(["https://id.gs1.org/01/09506000134352/21/F-89", "urn:epc:id:sgtin:9506000.013435.F-88"]);
		// As it comes again: other names, other order, another time zone of recording, declared wrong.
		for same in [
			json!({ "epcList": reversed }),
			json!({ "eventID": "urn:uuid:0f5b6a8e-9a1b-4c8f-8d28-0c3d1f9f5a01", "recordTime": "2026-06-12T00:00:00Z" }),
			json!({ "errorDeclaration": { "declarationTime": "2026-06-12T00:00:00Z", "reason": "did_not_occur" } }),
		] {
			assert_eq!(digest(same.clone()), there, "{same}");
		}
		for other in [
			json!({ "epcList": ["https://id.gs1.org/01/09506000134352/21/F-88"] }),
			json!({ "eventTime": "2026-06-11T14:05:01+02:00" }),
			json!({ "bizStep": "inspecting" }),
			json!({ "https://example.com/pallet": "007" }),
			json!({ "destinationList": [{ "type": "owning_party", "destination": "urn:epc:id:pgln:9521321.00001" }] }),
		] {
			assert_ne!(digest(other.clone()), there, "{other}");
		}
	}
}
