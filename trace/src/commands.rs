// SPDX-License-Identifier: Apache-2.0

//! The commands that speak with a chain.

use std::{
	collections::{HashMap, HashSet},
	fs,
	future::Future,
	path::Path,
};

use clap::Args;
use serde_json::Value;
use souk_trace::{
	chain::{
		api,
		client::{Chain, Failure},
		event::TraceEvent,
		keyring::{Key, Keyring},
		root::{find_proof, Commitment},
		submit::{self, Entry, Options, Outcome, Said, Stop, PALLET},
		to_chain::{made_before, prepare, Preparation},
		to_document,
	},
	check, generate, hash_events,
	item::parse_gln,
	read,
	report::Table,
	vocabulary::BIZ_STEP,
	Contexts, Document, Fault, Places,
};
use subxt::ext::codec::Encode;

use crate::{print_lines, unread, Input};

/// The node that is meant where none is named.
const LOCAL: &str = "ws://127.0.0.1:9944";

/// Which node to speak with.
#[derive(Args)]
pub struct Node {
	/// The node's WebSocket; ws://127.0.0.1:9944 if not given.
	#[arg(long, value_name = "URL")]
	url: Option<String>,
}

/// Who signs.
#[derive(Args)]
pub struct Signer {
	/// The secret that signs: a development key such as //Alice, a mnemonic phrase, or a seed in hex.
	#[arg(long, value_name = "SECRET", conflicts_with = "key_file")]
	suri: Option<String>,
	/// A file whose first line is the secret.
	#[arg(long, value_name = "FILE")]
	key_file: Option<String>,
}

/// Arguments of `submit`.
#[derive(Args)]
pub struct Submit {
	#[command(flatten)]
	node: Node,
	#[command(flatten)]
	signer: Signer,
	/// A secret that signs for one party: its GLN, an equals sign, the secret. Applies to documents of that sender and to
	/// events at that place.
	#[arg(long = "suri-for", value_name = "GLN=SECRET")]
	parties: Vec<String>,
	/// Events per call; as many as the chain takes if not given.
	#[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
	batch: Option<u32>,
	/// Calls under way at once.
	#[arg(long, value_name = "N", default_value_t = 32, value_parser = clap::value_parser!(u32).range(1..))]
	in_flight: u32,
	/// Wait until the blocks are final.
	#[arg(long)]
	finalized: bool,
	/// Put one Merkle root per file on chain instead of rows, and write FILE.proofs.json.
	#[arg(long)]
	root: bool,
	/// Name each event's document on chain by the address of the file's bytes (36 bytes per event).
	#[arg(long, conflicts_with = "root")]
	body: bool,
	/// Leave out events that cannot go on chain as rows instead of refusing their documents.
	#[arg(long, conflicts_with = "root")]
	skip_unfit: bool,
	/// Record what can be recorded: leave out events that are faulty, cannot be rows or are refused by the chain, go on with
	/// the others, and end with a list of what was left out (exit code 1 if there is any).
	#[arg(long, conflicts_with = "root")]
	keep_going: bool,
	/// Make no hand-over that no document names. Otherwise, where the next event of an item is by another party of the run,
	/// and the run has both keys, the item is handed over to it.
	#[arg(long, conflicts_with = "root")]
	as_written: bool,
	/// Measure how much the chain's state grows. Needs a node that allows it, as local ones do.
	#[arg(long)]
	measure: bool,
	/// Print what would go on chain and what would stay in the documents, and send nothing. With --url the chain is asked
	/// what it would say.
	#[arg(long)]
	dry_run: bool,
	#[command(flatten)]
	input: Input,
}

/// Arguments of `prove`.
#[derive(Args)]
pub struct Prove {
	#[command(flatten)]
	node: Node,
	/// The file of proofs that `submit --root` wrote.
	#[arg(value_name = "PROOFS")]
	file: String,
	/// The event: ni:///sha-256;…?ver=CBV2.0
	#[arg(value_name = "EVENT")]
	event: String,
}

/// Arguments of `generate`.
#[derive(Args)]
pub struct Generate {
	/// How many events.
	#[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..=2_000_000))]
	events: u64,
	/// What tells this supply chain from others.
	#[arg(long, value_name = "S", default_value_t = 1)]
	seed: u32,
	/// The folder for the documents, one per party.
	#[arg(long, value_name = "FOLDER", default_value = ".")]
	out: String,
}

/// Runs a conversation with a chain. One thread is enough: it mostly waits.
pub(crate) fn run<T>(task: impl Future<Output = Result<T, String>>) -> Result<T, String> {
	let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
	runtime.map_err(|error| format!("cannot start: {error}"))?.block_on(task)
}

/// Says a failure in one line; the exit code is that of a fault.
pub(crate) fn settled(done: Result<bool, String>) -> Result<bool, String> {
	done.or_else(|why| {
		eprintln!("souk-trace: {why}");
		Ok(false)
	})
}

pub(crate) async fn connect(node: &Node) -> Result<Chain, String> {
	Chain::connect(node.url.as_deref().unwrap_or(LOCAL)).await.map_err(|failure| failure.to_string())
}

impl Signer {
	/// The keys of the arguments. With none at all a development chain is written to as Alice, whose key everybody has.
	async fn ring(&self, node: &Node, parties: &[String]) -> Result<Keyring, String> {
		let given = self.suri.is_some() || self.key_file.is_some() || !parties.is_empty();
		let alice = if given {
			None
		} else {
			let development = connect(node).await?.is_development().await.map_err(|why| why.to_string())?;
			development.then_some("//Alice")
		};
		if alice.is_some() {
			eprintln!("souk-trace: no key given; this is a development chain, so //Alice signs");
		}
		Keyring::new(self.suri.as_deref().or(alice), self.key_file.as_deref(), parties)
	}

	pub(crate) async fn key(&self, node: &Node) -> Result<Key, String> {
		self.ring(node, &[]).await?.general.ok_or_else(|| "a key is needed: --suri or --key-file".into())
	}
}

// ---- submit ----

/// A document, or a piece of a stream, that passed every check.
struct Ready {
	file: String,
	/// Kept where its root is needed; rows have all that is told of them.
	document: Option<Document>,
	made: Preparation,
}

/// What is submitted: documents in order, the bytes of the files they are from where something needs them, and what was
/// left out with the reason.
#[derive(Default)]
struct Batch {
	documents: Vec<Ready>,
	bytes: HashMap<String, Vec<u8>>,
	left: Vec<(String, String)>,
}

pub fn submit(arguments: &Submit) -> Result<bool, String> {
	let contexts = arguments.input.contexts()?;
	let Some(mut batch) = ready(arguments, &contexts)? else { return Ok(false) };
	if arguments.root {
		return settled(submit_roots(arguments, &batch, &contexts));
	}
	let mut entries: Vec<Entry> = Vec::new();
	for Ready { file, made, .. } in &mut batch.documents {
		let entry = |prepared| Entry { file: file.clone(), prepared };
		entries.extend(std::mem::take(&mut made.events).into_iter().map(entry));
	}
	if !apart(arguments, &mut batch, &mut entries)? {
		return Ok(false);
	}
	let again = made_before(entries.iter_mut().map(|entry| (entry.file.as_str(), &mut entry.prepared)));
	let notes = batch.documents.iter().map(|file| file.made.notes.len()).sum::<usize>() + again.len();
	warn(&batch, if arguments.dry_run { usize::MAX } else { WARNINGS });
	if arguments.dry_run {
		for (file, note) in &again {
			eprintln!("{file}: {note}");
		}
		return dry_run(arguments, &batch, &entries);
	}
	if notes > 0 {
		eprintln!("souk-trace: {notes} details stay in the documents (--dry-run names them)");
	}
	settled(submit_rows(arguments, &entries, batch.left))
}

/// Keeps events out that have the id of an earlier one and say something else: whether the rest can go on.
fn apart(arguments: &Submit, batch: &mut Batch, entries: &mut Vec<Entry>) -> Result<bool, String> {
	let same = submit::twins(entries);
	let mut clean = true;
	for (place, why) in &same {
		let Some(Entry { file, prepared }) = entries.get(*place) else { continue };
		refuse(arguments, batch, &mut clean, file, vec![format!("{}: {why}", prepared.path)])?;
	}
	let mut place = 0..;
	entries.retain(|_| place.next().is_some_and(|place| !same.contains_key(&place)));
	Ok(clean)
}

/// Warnings that are told in full before something is sent.
const WARNINGS: usize = 5;

/// Tells of hand-overs that name nobody, so many of them in full.
fn warn(batch: &Batch, most: usize) {
	let warnings =
		batch.documents.iter().flat_map(|one| one.made.warnings.iter().map(|fault| (&one.file, fault)));
	let count = warnings.clone().count();
	for (file, warning) in warnings.take(most) {
		eprintln!("{file}: {}: warning: {}", warning.path, warning.rule);
	}
	if count > most {
		eprintln!("souk-trace: {} more such warnings (--dry-run names them)", count - most);
	}
}

/// Reads, checks and maps the files; prints every fault. None when there are any, unless they are to be left out.
fn ready(arguments: &Submit, contexts: &Contexts) -> Result<Option<Batch>, String> {
	let mut batch = Batch::default();
	let mut clean = true;
	for file in arguments.input.files()? {
		let keeps = arguments.body || arguments.root;
		let pieces = match keeps {
			// The file itself is needed: for its address.
			true => read::bytes(&file).and_then(|bytes| {
				batch.bytes.insert(file.clone(), bytes.clone());
				read::of(&file, bytes)
			}),
			false => read::open(&file),
		};
		let pieces = match pieces {
			Ok(pieces) => pieces,
			Err(fault) => {
				let why = if fault.place == "file" { fault.reason } else { fault.to_string() };
				refuse(arguments, &mut batch, &mut clean, &file, vec![why])?;
				continue;
			},
		};
		for piece in pieces {
			let document = match &piece.document {
				Ok(document) => document,
				Err(fault) => {
					let why = unread(&piece, fault);
					refuse(arguments, &mut batch, &mut clean, &file, vec![why])?;
					continue;
				},
			};
			let checked = check(document, contexts).into_iter().filter(|fault| !fault.is_note);
			let mut faults: Vec<Fault> = checked.collect();
			let mut made = Preparation::default();
			if (faults.is_empty() || arguments.keep_going) && !arguments.root {
				match prepare(document, contexts) {
					Ok(prepared) => made = prepared,
					Err(fault) if arguments.keep_going => {
						// The document as a whole has no hashes, so every event of it is named.
						let rule = format!("no id: the document cannot be read because of {}", fault.place);
						if faults.iter().all(|known| known.path != fault.place) {
							faults.push(Fault { path: fault.place, rule: fault.reason, is_note: false });
						}
						let without = document.events().unwrap_or_default().into_iter();
						let named = |path: String| Fault { path, rule: rule.clone(), is_note: false };
						faults.extend(without.map(|at| named(at.path)));
					},
					Err(fault) => return Err(format!("{file}: {fault}")),
				}
				let mut unfit = std::mem::take(&mut made.faults);
				if !faults.is_empty() {
					// What is wrong with an event is told once.
					let events = document.events().unwrap_or_default();
					let places = Places::of(&events);
					let known: HashSet<_> = faults.iter().map(|fault| places.event(&fault.path)).collect();
					unfit.retain(|fault| !known.contains(&places.event(&fault.path)));
				}
				if arguments.skip_unfit {
					for fault in unfit {
						eprintln!("{file}: left out: {}: {}", piece.path(&fault.path), fault.rule);
					}
				} else {
					faults.extend(unfit);
				}
			}
			if arguments.keep_going && !faults.is_empty() {
				let events = document.events().unwrap_or_default();
				let places = Places::of(&events);
				let inside = |fault: &Fault| places.event(&fault.path).and_then(|at| events.get(at));
				let faulty: HashSet<&str> =
					faults.iter().filter_map(|fault| Some(inside(fault)?.path.as_str())).collect();
				let whole = faults.iter().any(|fault| inside(fault).is_none());
				made.events.retain(|event| !whole && !faulty.contains(event.path.as_str()));
			}
			let whys = faults.iter().map(|fault| format!("{}: {}", piece.path(&fault.path), fault.rule));
			refuse(arguments, &mut batch, &mut clean, &file, whys.collect())?;
			if arguments.keep_going {
				let kept: HashSet<&str> = made.events.iter().map(|event| event.path.as_str()).collect();
				made.warnings.retain(|warning| kept.contains(warning.path.as_str()));
			}
			for note in made.notes.iter_mut().chain(&mut made.warnings) {
				note.path = piece.path(&note.path);
			}
			for prepared in &mut made.events {
				prepared.path = piece.path(&prepared.path);
			}
			if let Some(bytes) = batch.bytes.get(&file).filter(|_| arguments.body) {
				let address = souk_trace::chain::cid::of(bytes);
				made.events.iter_mut().for_each(|prepared| prepared.event.body = Some(address));
			}
			if let Ok(document) = piece.document {
				let document = arguments.root.then_some(document);
				batch.documents.push(Ready { file: file.clone(), document, made });
			}
		}
	}
	Ok(clean.then_some(batch))
}

/// Says what is wrong with a file: at once, or at the end where the rest goes on.
fn refuse(
	arguments: &Submit,
	batch: &mut Batch,
	clean: &mut bool,
	file: &str,
	whys: Vec<String>,
) -> Result<(), String> {
	if arguments.keep_going {
		batch.left.extend(whys.into_iter().map(|why| (file.to_owned(), why)));
		return Ok(());
	}
	*clean &= whys.is_empty();
	print_lines(whys.into_iter().map(|why| format!("{file}: {why}")))
}

/// The list of what was not recorded, a line each.
fn left_out(left: &[(String, String)]) -> Result<(), String> {
	if left.is_empty() {
		return Ok(());
	}
	let lines = left.iter().map(|(file, why)| format!("not recorded: {file}: {why}"));
	print_lines(lines)
}

/// What would go on chain, event by event, and what would not.
fn dry_run(arguments: &Submit, batch: &Batch, entries: &[Entry]) -> Result<bool, String> {
	let mut table = Table::new(&["event", "type", "step", "hand-over", "items", "bytes"]);
	let mut bytes = 0;
	for Entry { prepared, .. } in entries {
		let event = &prepared.event;
		let size = event.encode().len();
		bytes += size;
		let step = event.biz_step.map_or("-", |code| BIZ_STEP.value(code).unwrap_or("other"));
		table.row(vec![
			souk_trace::event_id(&event.id),
			event.kind.name().to_owned(),
			step.to_owned(),
			hand_over(event),
			event.weight().to_string(),
			size.to_string(),
		]);
	}
	print_lines(table.to_string().lines().map(str::to_owned))?;
	for file in &batch.documents {
		for note in &file.made.notes {
			eprintln!("{}: {note}", file.file);
		}
	}
	let count = entries.len();
	print_lines(
		[format!("{count} events, {bytes} bytes, {:.1} bytes per event", per(bytes, count))].into_iter(),
	)?;
	left_out(&batch.left)?;
	if arguments.node.url.is_none() {
		return Ok(batch.left.is_empty());
	}
	settled(ask(arguments, batch, entries))
}

/// Between whom an event moves its items, as the chain reads it: the possessing party, else the owning party, else the
/// location.
fn hand_over(event: &TraceEvent) -> String {
	let (way, end) = match (event.ships(), event.takes()) {
		(true, _) => ("to", event.receiver()),
		(_, true) => ("from", event.sender()),
		_ => return "-".into(),
	};
	end.map_or_else(|| format!("{way} nobody"), |end| format!("{way} {end}"))
}

/// Asks the chain what it would say, and sends nothing.
fn ask(arguments: &Submit, batch: &Batch, entries: &[Entry]) -> Result<bool, String> {
	let ring = run(arguments.signer.ring(&arguments.node, &arguments.parties))?;
	run(async {
		let chain = connect(&arguments.node).await?;
		let said = submit::ask(&chain, entries, &ring).await?;
		let refused = said.refused.len();
		let lines = said.refused.iter().map(|refusal| format!("would be refused: {}", refusal.line(entries)));
		print_lines(lines)?;
		let Said { fine, known, unsaid, deposit, .. } = said;
		let mut line = format!(
			"the chain would record {fine} events for a deposit of {deposit} base units, has {known}, and would refuse {refused}"
		);
		if unsaid > 0 {
			line += &format!("; of {unsaid} it cannot be said before those they rest on are on record");
		}
		print_lines([line].into_iter())?;
		Ok(refused == 0 && batch.left.is_empty())
	})
}

fn per(total: usize, count: usize) -> f64 {
	if count == 0 {
		0.0
	} else {
		total as f64 / count as f64
	}
}

/// How large the state of the pallet is, or how much it grew, in bytes.
#[derive(Clone, Copy)]
struct State {
	/// The rows of events.
	rows: u64,
	/// All of it: events, items, parties, roots.
	all: u64,
}

/// How large the pallet's state is, if it was asked for.
async fn size(chain: &Chain, arguments: &Submit) -> Result<Option<State>, String> {
	if !arguments.measure {
		return Ok(None);
	}
	let fail = |failure: Failure| format!("--measure: {failure}");
	let at = chain.best().await.map_err(fail)?;
	let rows = chain.state_size(&at, PALLET, Some("Events")).await.map_err(fail)?;
	Ok(Some(State { rows, all: chain.state_size(&at, PALLET, None).await.map_err(fail)? }))
}

/// How much it grew between two looks.
fn grown(before: Option<State>, after: Option<State>) -> Option<State> {
	before.zip(after).map(|(before, after)| State {
		rows: after.rows.saturating_sub(before.rows),
		all: after.all.saturating_sub(before.all),
	})
}

fn submit_rows(
	arguments: &Submit,
	entries: &[Entry],
	mut left: Vec<(String, String)>,
) -> Result<bool, String> {
	let ring = run(arguments.signer.ring(&arguments.node, &arguments.parties))?;
	let options = Options {
		batch: arguments.batch.and_then(|batch| usize::try_from(batch).ok()),
		in_flight: usize::try_from(arguments.in_flight).unwrap_or(1),
		finalized: arguments.finalized,
		keep_going: arguments.keep_going,
		as_written: arguments.as_written,
	};
	run(async {
		let chain = connect(&arguments.node).await?;
		let before = size(&chain, arguments).await?;
		match submit::submit(&chain, entries, &ring, options).await {
			Ok(outcome) => {
				let after = size(&chain, arguments).await?;
				for refusal in &outcome.refused {
					let file = entries.get(refusal.entry).map(|entry| entry.file.clone()).unwrap_or_default();
					left.push((file, refusal.path_and_why(entries)));
				}
				left_out(&left)?;
				report(&outcome, grown(before, after), left.len())?;
				Ok(left.is_empty())
			},
			Err(Stop { why, outcome }) => {
				eprintln!("souk-trace: {why}");
				left_out(&left)?;
				if outcome.new > 0 {
					let left = outcome.events.saturating_sub(outcome.new + outcome.skipped);
					let new = outcome.new;
					eprintln!(
						"souk-trace: {new} events were recorded and {left} are left; run it again to go on"
					);
				}
				Ok(false)
			},
		}
	})
}

fn report(outcome: &Outcome, grown: Option<State>, left: usize) -> Result<(), String> {
	let Outcome { events, new, skipped, declared, handed, calls, bytes, seconds, .. } = *outcome;
	let rate = if seconds > 0.0 { new as f64 / seconds } else { 0.0 };
	let size = per(bytes, new);
	let of = |bytes: u64| bytes as f64 / new as f64;
	let state = grown.filter(|_| new > 0).map(|grown| (of(grown.rows), of(grown.all)));
	let mut table = Table::new(&["what", "value"]);
	let mut row = |what: &str, value: String| table.row(vec![what.to_owned(), value]);
	row("events in the documents", events.to_string());
	row("recorded", new.to_string());
	row("on record before", skipped.to_string());
	if left > 0 {
		row("left out", left.to_string());
	}
	row("errors declared", declared.to_string());
	if handed > 0 {
		row("hand-overs no document names", handed.to_string());
	}
	row("calls", calls.to_string());
	row("seconds", format!("{seconds:.1}"));
	row("events per second", format!("{rate:.1}"));
	row("call bytes per event", format!("{size:.1}"));
	if let Some((rows, all)) = state {
		row("bytes of event rows per event", format!("{rows:.1}"));
		row("bytes of all state per event", format!("{all:.1}"));
	}
	let state =
		state.map(|(rows, all)| format!(" row_bytes_per_event={rows:.1} state_bytes_per_event={all:.1}"));
	let state = state.unwrap_or_default();
	let left = if left > 0 { format!(" refused={left}") } else { String::new() };
	let result = format!(
		"RESULT events={events} new={new} skipped={skipped} calls={calls} seconds={seconds:.1} \
		 events_per_second={rate:.1} bytes_per_event={size:.1}{state}{left}"
	);
	print_lines(table.to_string().lines().map(str::to_owned).chain([result]))
}

fn submit_roots(arguments: &Submit, batch: &Batch, contexts: &Contexts) -> Result<bool, String> {
	let ring = if arguments.dry_run {
		None
	} else {
		Some(run(arguments.signer.ring(&arguments.node, &arguments.parties))?)
	};
	let mut commitments: Vec<(&Ready, Commitment)> = Vec::new();
	// Documents of one file are beside each other: a stream of lines has one root.
	for documents in batch.documents.chunk_by(|one, next| one.file == next.file) {
		let Some(first) = documents.first() else { continue };
		let file = &first.file;
		let mut ids = Vec::new();
		for document in documents.iter().filter_map(|one| one.document.as_ref()) {
			let hashes = hash_events(document, contexts).map_err(|fault| format!("{file}: {fault}"))?;
			ids.extend(hashes.into_iter().map(|hash| hash.digest));
		}
		let bytes = batch.bytes.get(file).map(Vec::as_slice).unwrap_or_default();
		let made = Commitment::new(ids, bytes).ok_or_else(|| format!("{file}: has no events"))?;
		commitments.push((first, made));
	}
	let Some(ring) = ring else {
		let mut table = Table::new(&["file", "events", "root"]);
		for (file, made) in &commitments {
			let root = to_document::hex(&made.root());
			table.row(vec![file.file.clone(), made.count().to_string(), format!("0x{root}")]);
		}
		print_lines(table.to_string().lines().map(str::to_owned))?;
		return Ok(true);
	};
	run(async {
		let chain = connect(&arguments.node).await?;
		let before = size(&chain, arguments).await?;
		let started = std::time::Instant::now();
		let mut outcome = Outcome::default();
		for (file, made) in &commitments {
			let sender = file.document.as_ref().and_then(|document| document.root().get("sender"));
			let sender = sender.and_then(Value::as_str);
			let sender = sender.and_then(|text| parse_gln(text).ok());
			let key = ring
				.of(sender)
				.ok_or_else(|| format!("{}: no key for it: name one with --suri", file.file))?;
			let path = format!("{}.proofs.json", file.file);
			let earlier =
				fs::read_to_string(&path).ok().and_then(|text| serde_json::from_str::<Value>(&text).ok());
			let write = |proofs: &Value| {
				// Whole or not at all: an interrupted run needs it.
				let text = serde_json::to_string(proofs).map_err(|error| format!("{path}: {error}"))?;
				let aside = format!("{path}.new");
				let written = fs::write(&aside, text + "\n").and_then(|()| fs::rename(&aside, &path));
				written.map_err(|error| format!("{path}: {error}"))
			};
			let committed = made.commit(&chain, key, arguments.finalized, earlier.as_ref(), write).await;
			let committed = committed.map_err(|why| format!("{}: {why}", file.file))?;
			let number = committed.number;
			print_lines(
				[format!("{}: root {number} of {} events, proofs in {path}", file.file, made.count())]
					.into_iter(),
			)?;
			outcome.events += made.count();
			if committed.is_new {
				outcome.new += made.count();
				outcome.calls += 1;
				outcome.bytes += committed.bytes;
			} else {
				outcome.skipped += made.count();
			}
		}
		outcome.seconds = started.elapsed().as_secs_f64();
		let after = size(&chain, arguments).await?;
		report(&outcome, grown(before, after), 0)?;
		Ok(true)
	})
}

// ---- proofs ----

pub fn prove(arguments: &Prove) -> Result<bool, String> {
	settled(run(async {
		let file = &arguments.file;
		let text = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
		let proofs: Value = serde_json::from_str(&text).map_err(|error| format!("{file}: {error}"))?;
		let found = find_proof(&proofs, &arguments.event).map_err(|why| format!("{file}: {why}"))?;
		let number =
			found.number.ok_or_else(|| format!("{file}: its root is not on chain yet: submit it again"))?;
		if !found.holds {
			return Err(format!("{file}: the proof does not hold"));
		}
		let chain = connect(&arguments.node).await?;
		let genesis = format!("0x{}", to_document::hex(&chain.genesis()));
		if proofs.get("genesis").and_then(Value::as_str) != Some(genesis.as_str()) {
			return Err(format!("{file}: is about another chain"));
		}
		let at = chain.best().await.map_err(|failure| failure.to_string())?;
		let index = u32::try_from(found.index).unwrap_or(u32::MAX);
		let proven = api::verify_leaf(&at, number, found.id, index, &found.proof).await;
		if !proven.map_err(|failure| failure.to_string())? {
			return Err(format!(
				"{file}: the chain does not take the proof: root {number} is another or gone"
			));
		}
		print_lines([format!("event {} of root {number}: proven", found.index)].into_iter())?;
		Ok(true)
	}))
}

// ---- generate ----

/// Writes the documents, and prints the commands that put them on a chain.
pub fn generate(arguments: &Generate) -> Result<bool, String> {
	let folder = Path::new(&arguments.out);
	fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", arguments.out))?;
	let documents = generate::documents(arguments.events, arguments.seed);
	let mut lines = Vec::new();
	let mut submit = String::from("souk-trace submit --url \"$URL\"");
	let mut files = String::new();
	for (at, (party, document)) in documents.iter().enumerate() {
		let path = folder.join(format!("{}-{}.jsonld", at + 1, party.name));
		let path = path.display().to_string();
		let text = serde_json::to_string(document).map_err(|error| error.to_string())?;
		fs::write(&path, text + "\n").map_err(|error| format!("{path}: {error}"))?;
		files.push_str(&format!(" '{path}'"));
	}
	for party in generate::PARTIES {
		let (gln, key) = (party.gln(), party.key);
		lines.push(format!("souk-trace register --url \"$URL\" --suri {key} {gln:013}"));
		submit.push_str(&format!(" --suri-for {gln:013}={key}"));
	}
	lines.push(submit + &files);
	print_lines(lines.into_iter())?;
	Ok(true)
}
