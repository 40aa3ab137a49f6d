// SPDX-License-Identifier: Apache-2.0

//! Layer B: transactions that were signed before are sent to a node in a closed loop, and counted in the blocks it finalises.

use crate::{
	accounts::{account_key, bystander, events_key, Keys, ENDOWMENT},
	node::{Leftovers, Node},
	options::Settings,
	report::say,
	rows::{self, Anchor, Context, Demand, Planned, Row, MOVED},
	socket::{hex, unhex, Socket},
	stats::quantile,
	world::World,
};
use codec::{Decode, Encode};
use frame_support::storage::storage_prefix;
use serde_json::{json, Value};
use souk_runtime::{Balance, Nonce, Runtime, RuntimeEvent};
use souk_runtime_common::constants::time::SLOT_DURATION;
use sp_core::H256;
use sp_io::hashing::blake2_256;
use std::{
	collections::HashMap,
	sync::{
		atomic::{AtomicBool, AtomicU64, Ordering::Relaxed},
		Arc,
	},
	thread::{self, sleep},
	time::{Duration, Instant},
};

/// The most transactions that wait in the pool, unless a block and a half hold more.
const READY: u64 = 6_000;
/// The blocks' worth of transactions that wait at most, where a block holds few.
const READY_BLOCKS: u64 = 6;
/// The transactions that are sent before an answer is awaited.
const TOGETHER: usize = 50;
/// Fewer final blocks than these in the time of a row do not give a rate.
const LEAST_BLOCKS: usize = 4;
/// How often the node is asked for new blocks.
const LOOK: Duration = Duration::from_millis(100);
/// How long the last transactions may take to be final.
const DRAIN: Duration = Duration::from_secs(180);
/// More transactions than weight and length let into a block are prepared: what calls give back makes room.
const SPARE: f64 = 1.5;
/// The keys that one request for state asks for.
const PAGE: usize = 1_000;

/// What layer B says of a row.
#[derive(Clone, Debug)]
pub struct Finalised {
	/// The row.
	pub name: &'static str,
	/// What is counted.
	pub counts: &'static str,
	/// Records finalised a second.
	pub per_second: f64,
	/// The most records in one block.
	pub best_block: u64,
	/// Records that were finalised, in and out of the counted time.
	pub records: u64,
	/// The seconds that were counted.
	pub seconds: f64,
	/// The bytes of a record in the body.
	pub body: f64,
	/// Transactions that were sent and are in no final block.
	pub lost: u64,
	/// Transactions that are in a block and failed.
	pub failed: u64,
	/// Whether too few blocks were final in time, and those were counted too that came after it.
	pub late: bool,
	/// Whether every prepared transaction was sent before the time was over, so that the node could have done more.
	pub exhausted: bool,
}

/// The time from sending to seeing the block finalised.
#[derive(Clone, Copy, Debug)]
pub struct Latency {
	/// Transfers sent a second.
	pub per_second: f64,
	/// The median, in seconds.
	pub p50: f64,
	/// What one in a hundred exceeds, in seconds.
	pub p99: f64,
	/// The transfers that were timed.
	pub count: usize,
}

/// All of layer B.
pub struct Layer {
	/// By row.
	pub rows: Vec<Finalised>,
	/// At half of what the anchor reached.
	pub latency: Option<Latency>,
	/// What was checked at the end, in words.
	pub checks: Vec<String>,
}

/// A final block as the watcher saw it.
struct Block {
	number: u64,
	hash: String,
	/// The hashes of its transactions, the inherent among them.
	transactions: Vec<H256>,
	finalised: Instant,
}

/// Asks a node for its blocks, beside the load.
struct Watcher {
	included: Arc<AtomicU64>,
	stop: Arc<AtomicBool>,
	thread: thread::JoinHandle<Result<Vec<Block>, String>>,
}

impl Watcher {
	/// Watch the blocks after the newest one there is.
	fn start(node: &Node) -> Result<Self, String> {
		let (included, stop) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicBool::new(false)));
		let mut socket = node.connect()?;
		let from = head(&mut socket, json!([]))?;
		let thread = {
			let (included, stop) = (included.clone(), stop.clone());
			thread::spawn(move || watch(&mut socket, from, &included, &stop))
		};
		Ok(Self { included, stop, thread })
	}

	/// Stop watching.
	fn end(self) -> Result<Vec<Block>, String> {
		self.stop.store(true, Relaxed);
		self.thread.join().map_err(|_| "the watcher of blocks panicked".to_owned())?
	}
}

fn watch(
	socket: &mut Socket,
	from: u64,
	included: &AtomicU64,
	stop: &AtomicBool,
) -> Result<Vec<Block>, String> {
	// A block is read once, when it is the newest, and dated when it is final. One validator makes no forks.
	let mut waiting: Vec<(u64, String, Vec<H256>)> = Vec::new();
	let mut seen = Vec::new();
	let mut newest = from;
	while !stop.load(Relaxed) {
		let best = head(socket, json!([]))?;
		for number in newest + 1..=best {
			let hash = socket.call("chain_getBlockHash", json!([number]))?;
			let block = socket.call("chain_getBlock", json!([hash]))?;
			let transactions = block["block"]["extrinsics"]
				.as_array()
				.ok_or("a block without a body")?
				.iter()
				.map(|one| one.as_str().and_then(unhex).map(|bytes| H256(blake2_256(&bytes))))
				.collect::<Option<Vec<_>>>()
				.ok_or("a block has another form than expected")?;
			included.fetch_add(transactions.len().saturating_sub(1) as u64, Relaxed);
			waiting.push((number, hash.as_str().unwrap_or_default().to_owned(), transactions));
		}
		newest = newest.max(best);
		let last = socket.call("chain_getFinalizedHead", json!([]))?;
		let last = head(socket, json!([last]))?;
		let now = Instant::now();
		let (done, rest): (Vec<_>, Vec<_>) = waiting.into_iter().partition(|(number, ..)| *number <= last);
		waiting = rest;
		seen.extend(done.into_iter().map(|(number, hash, transactions)| Block {
			number,
			hash,
			transactions,
			finalised: now,
		}));
		sleep(LOOK);
	}
	Ok(seen)
}

fn head(socket: &mut Socket, which: Value) -> Result<u64, String> {
	let header = socket.call("chain_getHeader", which)?;
	let number = header["number"]
		.as_str()
		.and_then(|text| u64::from_str_radix(text.trim_start_matches("0x"), 16).ok());
	number.ok_or_else(|| format!("a header has another form than expected: {header}"))
}

/// Transactions ready to be sent, as JSON-RPC writes them, with their hashes.
struct Magazine {
	name: &'static str,
	counts: &'static str,
	records: u64,
	/// The most that wait in the pool.
	ready: u64,
	transactions: Vec<(String, H256)>,
	bytes: u64,
}

/// A row whose state is in the genesis, with the number of units prepared.
struct Prepared {
	row: Box<dyn Row>,
	demand: Demand,
	size: u32,
}

impl Prepared {
	fn load(&mut self, keys: &mut Keys, at: &Context) -> Magazine {
		let planned = self.row.stage(keys, at, 0, 0);
		let mut bytes = 0;
		let transactions = planned
			.into_iter()
			.map(|Planned { by, call }| {
				let encoded = keys.sign(by, call, at.genesis).encode();
				bytes += encoded.len() as u64;
				(hex(&encoded), H256(blake2_256(&encoded)))
			})
			.collect();
		let block = u64::from(self.demand.fitting().max(1));
		let ready = (block * READY_BLOCKS).min(READY).max(block * 3 / 2);
		let (name, counts, records) = (self.row.name(), self.row.counts(), self.row.records().into());
		Magazine { name, counts, records, ready, transactions, bytes }
	}
}

/// Run layer B.
///
/// # Errors
///
/// The node fails, refuses a transaction, or does not make blocks.
pub fn run(settings: &Settings, program: &std::path::Path, leftovers: &Leftovers) -> Result<Layer, String> {
	let start = settings.start;
	let blocks = f64::from(settings.seconds) * 1e3 / SLOT_DURATION as f64 + READY_BLOCKS as f64;
	let prepared = |mut row: Box<dyn Row>| -> Result<Prepared, String> {
		let demand = rows::demand(row.as_mut(), start)?;
		let size = (f64::from(demand.fitting()) * blocks * SPARE) as u32;
		Ok(Prepared { row, demand, size: size.max(1) })
	};
	let mut anchor = prepared(Box::new(Anchor::new(1, 1)))?;
	// Half as many again for the latency at half load. Each sender sends once.
	let size = anchor.size + anchor.size / 2;
	anchor.size = size;
	let receivers = size;
	anchor.row = Box::new(Anchor::new(receivers, size));
	let mut rest = rows::all()
		.into_iter()
		.filter(|row| row.name() != "anchor" && settings.wants_finalised(row.name()))
		.map(prepared)
		.collect::<Result<Vec<_>, _>>()?;

	let mut world = World::new(start)?;
	let mut all: Vec<&mut Prepared> = rest.iter_mut().chain(std::iter::once(&mut anchor)).collect();
	all.sort_by_key(|prepared| !prepared.row.early());
	for prepared in all {
		say(&format!("preparing {} {}", prepared.size, prepared.row.name()));
		prepared.row.prepare(&mut world, 1, prepared.size)?;
	}
	world.catch_up();
	let (genesis, mut keys) = world.into_genesis(receivers, &settings.code)?;
	let issued = balance_of(&genesis.top, &pallet_balances::TotalIssuance::<Runtime>::hashed_key())?;
	say("starting the node");
	let node = Node::start(program, &genesis, &settings.folder.join("b"), leftovers.clone())?;
	drop(genesis);
	let mut socket = node.connect()?;
	let genesis = socket.call("chain_getBlockHash", json!([0]))?;
	let genesis =
		genesis.as_str().and_then(unhex).and_then(|bytes| <[u8; 32]>::try_from(bytes).ok()).map(H256);
	let genesis = genesis.ok_or("the node has no first block")?;
	let wait = Instant::now();
	while head(&mut socket, json!([]))? < 2 {
		if wait.elapsed() > DRAIN {
			return Err(format!("the node makes no blocks; {}", node.last_words()));
		}
		sleep(LOOK);
	}

	let now = crate::world::wall_clock();
	let at = Context { genesis, now, next_order: 0 };
	let mut outcomes = Vec::new();
	let mut magazine = anchor.load(&mut keys, &at);
	let half = magazine.transactions.split_off(magazine.transactions.len() * 2 / 3);
	let (outcome, sent) = drive(&node, &magazine, settings.seconds)?;
	let mut transfers = sent.len() as u64;
	let anchor_rate = outcome.per_second;
	tell(&outcome);
	outcomes.push(outcome);
	let latency = if settings.wants_finalised("anchor") {
		let (latency, sent) = paced(&node, &half, anchor_rate / 2.0, settings.seconds)?;
		transfers += sent as u64;
		say(&format!(
			"at {:.0} transfers a second: finalised after {:.1} s, one in a hundred after {:.1} s",
			latency.per_second, latency.p50, latency.p99
		));
		Some(latency)
	} else {
		None
	};
	for prepared in &mut rest {
		let magazine = prepared.load(&mut keys, &at);
		let (outcome, _) = drive(&node, &magazine, settings.seconds)?;
		tell(&outcome);
		outcomes.push(outcome);
	}
	let checks = conserved(&mut socket, issued, transfers, receivers)?;
	Ok(Layer { rows: outcomes, latency, checks })
}

fn tell(outcome: &Finalised) {
	let Finalised { name, counts, per_second, best_block, lost, failed, .. } = outcome;
	say(&format!("{name}: {per_second:.0} {counts} a second finalised, {best_block} in the best block, {lost} lost, {failed} failed"));
}

/// Send a magazine in a closed loop for so many seconds, and count what is finalised. Also returns the hashes that were sent.
fn drive(node: &Node, magazine: &Magazine, seconds: u32) -> Result<(Finalised, Vec<H256>), String> {
	say(&format!("sending {} transactions of {}", magazine.transactions.len(), magazine.name));
	let watcher = Watcher::start(node)?;
	let mut socket = node.connect()?;
	let began = Instant::now();
	let end = Duration::from_secs(seconds.into());
	let mut sent: usize = 0;
	while began.elapsed() < end && sent < magazine.transactions.len() {
		let waiting = (sent as u64).saturating_sub(watcher.included.load(Relaxed));
		if waiting >= magazine.ready || watcher.thread.is_finished() {
			if watcher.thread.is_finished() {
				break;
			}
			sleep(Duration::from_millis(20));
			continue;
		}
		let some = &magazine.transactions[sent..magazine.transactions.len().min(sent + TOGETHER)];
		submit(&mut socket, some)?;
		sent += some.len();
	}
	let (over, exhausted) = (Instant::now(), sent == magazine.transactions.len());
	let hashes: Vec<H256> = magazine.transactions[..sent].iter().map(|(_, hash)| *hash).collect();
	let blocks = drained(watcher, sent as u64)?;
	let failed = failures(&mut socket, &blocks)?;
	let mut count = HashMap::new();
	blocks
		.iter()
		.flat_map(|block| &block.transactions)
		.for_each(|hash| *count.entry(*hash).or_insert(0u32) += 1);
	let lost = hashes.iter().filter(|hash| count.get(*hash) != Some(&1)).count() as u64;
	let of = |block: &Block| block.transactions.len().saturating_sub(1) as u64 * magazine.records;
	// The first block was filled before the pool was, so it only starts the clock.
	let full: Vec<&Block> = blocks.iter().filter(|block| of(block) > 0).collect();
	let in_time = full.iter().filter(|block| block.finalised <= over).count();
	// A slow node finalises little in a short time. Then all blocks count until the pool was empty again.
	let late = in_time < LEAST_BLOCKS;
	let counted = if late { &full[..] } else { &full[..in_time] };
	let (per_second, time) = match (counted.first(), counted.last()) {
		(Some(first), Some(last)) if last.number > first.number => {
			let time = last.finalised.duration_since(first.finalised).as_secs_f64();
			let records: u64 = counted[1..].iter().map(|block| of(block)).sum();
			(records as f64 / time, time)
		},
		_ => {
			return Err(format!(
				"too few blocks with {} were finalised in {seconds} s; {}",
				magazine.name,
				node.last_words()
			))
		},
	};
	let all = magazine.transactions.len() as u64 * magazine.records;
	Ok((
		Finalised {
			name: magazine.name,
			counts: magazine.counts,
			per_second,
			best_block: blocks.iter().map(of).max().unwrap_or_default(),
			records: blocks.iter().map(of).sum(),
			seconds: time,
			body: magazine.bytes as f64 / all as f64,
			lost,
			failed,
			exhausted,
			late,
		},
		hashes,
	))
}

/// Send transactions one after the other at a rate, and time each until its block is final.
fn paced(
	node: &Node,
	transactions: &[(String, H256)],
	rate: f64,
	seconds: u32,
) -> Result<(Latency, usize), String> {
	let count = ((rate * f64::from(seconds)) as usize).clamp(1, transactions.len().max(1));
	let watcher = Watcher::start(node)?;
	let mut socket = node.connect()?;
	let began = Instant::now();
	let mut times = HashMap::new();
	let mut sent = 0;
	while sent < count {
		let due = ((began.elapsed().as_secs_f64() * rate) as usize).min(count);
		if due > sent {
			let some = &transactions[sent..due.min(sent + TOGETHER)];
			let now = Instant::now();
			submit(&mut socket, some)?;
			times.extend(some.iter().map(|(_, hash)| (*hash, now)));
			sent += some.len();
		} else {
			sleep(Duration::from_millis(2));
		}
	}
	let per_second = sent as f64 / began.elapsed().as_secs_f64();
	let blocks = drained(watcher, sent as u64)?;
	let mut taken = Vec::new();
	for block in &blocks {
		for hash in &block.transactions {
			if let Some(at) = times.get(hash) {
				taken.push(block.finalised.duration_since(*at).as_secs_f64());
			}
		}
	}
	if taken.len() != sent {
		return Err(format!(
			"{} of {sent} transfers at half load were not finalised once",
			sent.abs_diff(taken.len())
		));
	}
	let (p50, p99) = (quantile(&taken, 0.5).unwrap_or_default(), quantile(&taken, 0.99).unwrap_or_default());
	Ok((Latency { per_second, p50, p99, count: sent }, sent))
}

fn submit(socket: &mut Socket, some: &[(String, H256)]) -> Result<(), String> {
	let calls = some.iter().map(|(transaction, _)| json!([transaction])).collect();
	for answer in socket.calls("author_submitExtrinsic", calls)? {
		answer.map_err(|error| format!("the node refused a transaction: {error}"))?;
	}
	Ok(())
}

/// Wait until everything that was sent is in a final block, or no more comes.
fn drained(watcher: Watcher, sent: u64) -> Result<Vec<Block>, String> {
	let began = Instant::now();
	let mut progress = (0, Instant::now());
	while !watcher.thread.is_finished() && began.elapsed() < DRAIN {
		let included = watcher.included.load(Relaxed);
		if included >= sent {
			// Finality comes a block or two later.
			sleep(Duration::from_millis(SLOT_DURATION * 4));
			break;
		}
		if included > progress.0 {
			progress = (included, Instant::now());
		} else if progress.1.elapsed() > Duration::from_millis(SLOT_DURATION * 10) {
			break;
		}
		sleep(LOOK);
	}
	watcher.end()
}

/// The number of transactions in these blocks that failed.
fn failures(socket: &mut Socket, blocks: &[Block]) -> Result<u64, String> {
	type Record = frame_system::EventRecord<RuntimeEvent, H256>;
	let key = hex(&events_key());
	let mut failed = 0;
	for block in blocks {
		let events = socket.call("state_getStorage", json!([key, block.hash]))?;
		let Some(bytes) = events.as_str().and_then(unhex) else { continue };
		let events = Vec::<Record>::decode(&mut &bytes[..])
			.map_err(|error| format!("the events of block {} cannot be read: {error}", block.number))?;
		let is_failure = |record: &&Record| {
			matches!(record.event, RuntimeEvent::System(frame_system::Event::ExtrinsicFailed { .. }))
		};
		failed += events.iter().filter(is_failure).count() as u64;
	}
	Ok(failed)
}

fn balance_of(top: &sp_core::storage::StorageMap, key: &[u8]) -> Result<Balance, String> {
	top.get(key)
		.and_then(|bytes| Balance::decode(&mut &bytes[..]).ok())
		.ok_or_else(|| "the genesis has no total issuance".into())
}

type Account = frame_system::AccountInfo<Nonce, pallet_balances::AccountData<Balance>>;

/// Check that the total issuance is as before, that it is the sum of all accounts, and that each transfer arrived.
fn conserved(
	socket: &mut Socket,
	issued: Balance,
	transfers: u64,
	receivers: u32,
) -> Result<Vec<String>, String> {
	say("checking that nothing was made or lost");
	let at = socket.call("chain_getFinalizedHead", json!([]))?;
	let issuance = hex(&pallet_balances::TotalIssuance::<Runtime>::hashed_key());
	let now = socket.call("state_getStorage", json!([issuance, at]))?;
	let now = now.as_str().and_then(unhex).and_then(|bytes| Balance::decode(&mut &bytes[..]).ok());
	let now = now.ok_or("the chain has no total issuance")?;

	let known: std::collections::HashSet<Vec<u8>> =
		(0..receivers).map(|index| account_key(&bystander(index))).collect();
	let prefix = hex(&storage_prefix(b"System", b"Account"));
	let (mut sum, mut accounts, mut arrived): (Balance, u64, Balance) = (0, 0, 0);
	let mut last: Option<String> = None;
	loop {
		let keys = socket.call("state_getKeysPaged", json!([prefix, PAGE, last, at]))?;
		let keys = keys.as_array().cloned().unwrap_or_default();
		let Some(end) = keys.last().and_then(|key| key.as_str()) else { break };
		last = Some(end.to_owned());
		let rows = socket.call("state_queryStorageAt", json!([keys, at]))?;
		for change in rows[0]["changes"].as_array().ok_or("the state has another form than expected")? {
			let bytes = |part: usize| change[part].as_str().and_then(unhex);
			let (Some(key), Some(value)) = (bytes(0), bytes(1)) else { continue };
			let account = Account::decode(&mut &value[..]).map_err(|error| format!("an account: {error}"))?;
			sum += account.data.free + account.data.reserved;
			accounts += 1;
			if known.contains(&key) {
				arrived += account.data.free.saturating_sub(ENDOWMENT);
			}
		}
	}
	let mut checks = Vec::new();
	if now != issued {
		return Err(format!("the total issuance was {issued} and is {now}"));
	}
	checks.push(format!("the total issuance is as before: {now}"));
	if sum != now {
		return Err(format!("{accounts} accounts hold {sum}, and {now} is issued"));
	}
	checks.push(format!("{accounts} accounts hold all of it"));
	if arrived != Balance::from(transfers) * MOVED {
		return Err(format!("{transfers} transfers of {MOVED} brought their receivers {arrived}"));
	}
	checks.push(format!("each of {transfers} transfers arrived"));
	checks.iter().for_each(|check| say(check));
	Ok(checks)
}

impl Layer {
	/// What the anchor reached.
	pub fn anchor(&self) -> f64 {
		let anchor = self.rows.iter().find(|row| row.name == "anchor");
		anchor.map_or(f64::NAN, |row| row.per_second)
	}
}
