// SPDX-License-Identifier: Apache-2.0

//! Layer A: blocks of each row against blocks of the anchor, built and imported in this process.

use crate::{
	accounts::Keys,
	chain::{Chain, Took},
	hooks::{self, EmptyBlock},
	options::Settings,
	report::say,
	rows::{self, Anchor, Demand, Planned, Row, Settle},
	stats::{estimate, median, Estimate},
	world::{name_of, World},
};
use souk_primitives::Millis;
use std::time::Duration;

/// The blocks that are made before anything is measured, so that work that waited for idle time is done.
const SETTLING: u32 = 5;
/// The empty blocks that are measured.
const EMPTY: u32 = 25;

/// What layer A says of a row.
#[derive(Clone, Debug)]
pub struct Outcome {
	/// The row.
	pub name: &'static str,
	/// What is counted.
	pub counts: &'static str,
	/// The records of a sample.
	pub records: u32,
	/// The blocks of a sample.
	pub blocks: u32,
	/// The most units whose charged weight and length fit one block.
	pub fits: u32,
	/// Records a second, by import alone: execution and commit. The median.
	pub imported: f64,
	/// Records a second, by building alone. The median.
	pub built: f64,
	/// Records a second, by both together. The median.
	pub both: f64,
	/// The rate by import, as a multiple of the anchor's in the same pair.
	pub ratio: Estimate,
	/// The rate by both, as a multiple of the anchor's in the same pair.
	pub ratio_both: Estimate,
	/// The bytes of a record in the body.
	pub body: f64,
	/// The bytes that a record leaves in the state.
	pub state: f64,
	/// What its calls were charged and took.
	pub calls: Vec<CallWeight>,
}

/// A call's charged weight beside the time it took.
#[derive(Clone, Debug)]
pub struct CallWeight {
	/// The call.
	pub call: String,
	/// What the block was charged for one, with the transaction around it, after what was given back, in microseconds.
	pub charged: f64,
	/// What importing one took, commit included, in microseconds. The median.
	pub took: f64,
}

impl CallWeight {
	/// Whether it takes longer than it is charged for.
	pub fn is_underweighed(&self) -> bool {
		self.took > self.charged
	}

	/// Whether it is charged for more than twice what it takes.
	pub fn is_overweighed(&self) -> bool {
		self.charged > 2.0 * self.took
	}
}

/// The same row at two sizes of the state.
#[derive(Clone, Copy, Debug)]
pub struct BySize {
	/// The accounts of the small chain.
	pub small: u32,
	/// The accounts of the large one.
	pub large: u32,
	/// The rate on the large one as a part of that on the small one.
	pub ratio: Estimate,
}

/// All of layer A.
pub struct Layer {
	/// The anchor and every row.
	pub outcomes: Vec<Outcome>,
	/// What is Souk's of an empty block, natively.
	pub empty: EmptyBlock,
	/// What the wasm runtime takes to execute an empty block, in microseconds.
	pub empty_wasm: f64,
	/// What importing an empty block takes, in microseconds.
	pub empty_import: f64,
	/// Settlement by the size of the state.
	pub sizes: Option<BySize>,
}

/// What a sample took, and what it left.
struct Sample {
	took: Took,
	body: u64,
	state: i64,
	/// By stage: what was charged in picoseconds, the time of the import, the calls, and the name of one.
	stages: Vec<(u64, Duration, u32, String)>,
}

fn sample(
	chain: &mut Chain,
	keys: &mut Keys,
	row: &mut dyn Row,
	number: u32,
	weigh_state: bool,
) -> Result<Sample, String> {
	let mut sample = Sample { took: Took::default(), body: 0, state: 0, stages: Vec::new() };
	for stage in 0..row.stages() {
		let at = chain.context()?;
		let planned = row.stage(keys, &at, number, stage);
		let name = planned.first().map_or_else(String::new, |first| name_of(&first.call));
		let transactions: Vec<_> =
			planned.into_iter().map(|Planned { by, call }| keys.sign(by, call, at.genesis)).collect();
		let count = transactions.len() as u32;
		let measured = chain
			.block(transactions, weigh_state)
			.map_err(|error| format!("row {}, {name}: {error}", row.name()))?;
		sample.took.build += measured.took.build;
		sample.took.import += measured.took.import;
		sample.body += measured.body;
		sample.state += measured.state;
		sample.stages.push((measured.charged, measured.took.import, count, name));
	}
	Ok(sample)
}

/// A row with the number of units that its samples have.
struct Sized {
	row: Box<dyn Row>,
	demand: Demand,
	size: u32,
}

fn sized(mut row: Box<dyn Row>, settings: &Settings, start: Millis) -> Result<Sized, String> {
	let demand = rows::demand(row.as_mut(), start)?;
	let size = demand.fitting().min(row.most()).min(settings.block_cap).max(1);
	Ok(Sized { row, demand, size })
}

/// A chain on which these rows are prepared, with so many samples each.
fn chain(
	rows: &mut [&mut Sized],
	settings: &Settings,
	accounts: u32,
	samples: u32,
	start: Millis,
	folder: &str,
) -> Result<(Chain, Keys), String> {
	let mut world = World::new(start)?;
	let (mut early, mut late): (Vec<_>, Vec<_>) = rows.iter_mut().partition(|sized| sized.row.early());
	for sized in early.iter_mut().chain(late.iter_mut()) {
		say(&format!("preparing {} × {} {}", samples, sized.size, sized.row.name()));
		sized.row.prepare(&mut world, samples, sized.size)?;
	}
	world.catch_up();
	say(&format!("writing a genesis of {accounts} accounts"));
	let (genesis, keys) = world.into_genesis(accounts, &settings.code)?;
	let mut chain = Chain::new(genesis, &settings.folder.join(folder), start, (settings.tasks)()?)?;
	for _ in 0..SETTLING {
		chain.block(vec![], false)?;
	}
	Ok((chain, keys))
}

/// Run layer A.
///
/// # Errors
///
/// Whatever the runtime refused, or a database that cannot be written.
pub fn run(settings: &Settings) -> Result<Layer, String> {
	let start = settings.start;
	let mut anchor = sized(Box::new(Anchor::new(settings.accounts, 1)), settings, start)?;
	anchor.size = anchor.demand.fitting().min(settings.anchor_cap);
	anchor.row = Box::new(Anchor::new(settings.accounts, anchor.size));
	let mut rows = rows::all()
		.into_iter()
		.filter(|row| settings.wants(row.name()))
		.map(|row| sized(row, settings, start))
		.collect::<Result<Vec<_>, _>>()?;
	// One to warm up, and one for the bytes.
	let samples = settings.pairs + 2;
	let mut all: Vec<&mut Sized> = std::iter::once(&mut anchor).chain(rows.iter_mut()).collect();
	let (mut chain, mut keys) = chain(&mut all, settings, settings.accounts, samples, start, "a")?;

	let empties = (0..EMPTY)
		.map(|_| chain.block(vec![], false).map(|block| block.took.import.as_secs_f64() * 1e6))
		.collect::<Result<Vec<_>, _>>()?;
	let empty_import = median(&empties).unwrap_or_default();
	let executions: Vec<f64> =
		chain.empty_execution(EMPTY)?.iter().map(|took| took.as_secs_f64() * 1e6).collect();
	let empty_wasm = median(&executions).unwrap_or_default();
	let empty = hooks::measure(&chain, EMPTY * 4)?;
	say(&format!("an empty block: {empty_import:.0} µs imported, {empty_wasm:.0} µs executed"));

	let mut outcomes = Vec::new();
	let mut anchors = Vec::new();
	for sized in &mut rows {
		let outcome =
			compare(&mut chain, &mut keys, sized, &mut anchor, &mut anchors, settings, empty_import)?;
		say(&format!(
			"{}: {:.0} {} a second imported, {:.3} × the anchor ({:.3} to {:.3})",
			outcome.name,
			outcome.imported,
			outcome.counts,
			outcome.ratio.median,
			outcome.ratio.low,
			outcome.ratio.high
		));
		outcomes.push(outcome);
	}
	let last = sample(&mut chain, &mut keys, anchor.row.as_mut(), 0, true)?;
	outcomes.insert(0, outcome(&anchor, &anchors, &last, vec![1.0], vec![1.0], empty_import)?);
	drop(chain);
	let sizes = if settings.wants("settle") && settings.by_size { Some(by_size(settings)?) } else { None };
	Ok(Layer { outcomes, empty, empty_wasm, empty_import, sizes })
}

/// The time per record of a sample, by `part` of what it took, in seconds.
fn each(sized: &Sized, sample: &Sample, part: impl Fn(&Took) -> Duration) -> f64 {
	part(&sample.took).as_secs_f64() / f64::from(records(sized))
}

fn records(sized: &Sized) -> u32 {
	sized.size * sized.row.records()
}

fn both(took: &Took) -> Duration {
	took.build + took.import
}

/// Interleave samples of a row with blocks of the anchor, after one of each that does not count.
fn compare(
	chain: &mut Chain,
	keys: &mut Keys,
	sized: &mut Sized,
	anchor: &mut Sized,
	anchors: &mut Vec<Sample>,
	settings: &Settings,
	empty: f64,
) -> Result<Outcome, String> {
	let (mut timed, mut ratios, mut ratios_both) = (Vec::new(), Vec::new(), Vec::new());
	for pair in 0..=settings.pairs {
		// Each goes first in every other pair.
		let (own, other) = if pair % 2 == 0 {
			let own = sample(chain, keys, sized.row.as_mut(), pair, false)?;
			(own, sample(chain, keys, anchor.row.as_mut(), pair, false)?)
		} else {
			let other = sample(chain, keys, anchor.row.as_mut(), pair, false)?;
			(sample(chain, keys, sized.row.as_mut(), pair, false)?, other)
		};
		if pair == 0 {
			continue;
		}
		let ratio = |part: fn(&Took) -> Duration| each(anchor, &other, part) / each(sized, &own, part);
		ratios.push(ratio(|took| took.import));
		ratios_both.push(ratio(both));
		timed.push(own);
		anchors.push(other);
	}
	let last = sample(chain, keys, sized.row.as_mut(), settings.pairs + 1, true)?;
	outcome(sized, &timed, &last, ratios, ratios_both, empty)
}

fn outcome(
	sized: &Sized,
	timed: &[Sample],
	last: &Sample,
	ratios: Vec<f64>,
	ratios_both: Vec<f64>,
	empty: f64,
) -> Result<Outcome, String> {
	let rate = |part: fn(&Took) -> Duration| {
		let rates: Vec<f64> = timed.iter().map(|sample| 1.0 / each(sized, sample, part)).collect();
		median(&rates).unwrap_or_default()
	};
	let calls = (0..sized.row.stages() as usize)
		.map(|stage| {
			let of_stage = |each: fn(&(u64, Duration, u32, String)) -> f64| {
				let values: Vec<f64> = timed.iter().map(|sample| each(&sample.stages[stage])).collect();
				median(&values).unwrap_or_default()
			};
			let (_, _, count, name) = &last.stages[stage];
			CallWeight {
				call: name.clone(),
				charged: of_stage(|(charged, _, count, _)| *charged as f64 / 1e6 / f64::from(*count)),
				took: of_stage(|(_, took, count, _)| took.as_secs_f64() * 1e6 / f64::from(*count))
					- empty / f64::from(*count),
			}
		})
		.collect();
	let records = f64::from(records(sized));
	let none = || format!("row {} has no sample", sized.row.name());
	Ok(Outcome {
		name: sized.row.name(),
		counts: sized.row.counts(),
		records: records as u32,
		blocks: sized.row.stages(),
		fits: sized.demand.fitting(),
		imported: rate(|took| took.import),
		built: rate(|took| took.build),
		both: rate(both),
		ratio: estimate(&ratios, 1).ok_or_else(none)?,
		ratio_both: estimate(&ratios_both, 2).ok_or_else(none)?,
		body: last.body as f64 / records,
		state: last.state as f64 / records,
		calls,
	})
}

/// Settle the same orders on a small and on a large chain, in turns.
fn by_size(settings: &Settings) -> Result<BySize, String> {
	let start = settings.start;
	let samples = settings.pairs + 1;
	let mut sides = Vec::new();
	for (accounts, folder) in [(settings.small, "small"), (settings.large, "large")] {
		let mut row = sized(Box::new(Settle::default()), settings, start)?;
		let (chain, keys) = chain(&mut [&mut row], settings, accounts, samples, start, folder)?;
		sides.push((row, chain, keys));
	}
	let mut ratios = Vec::new();
	for pair in 0..samples {
		let mut times = [0.0; 2];
		for turn in 0..2 {
			let side = (turn + pair as usize) % 2;
			let (row, chain, keys) = &mut sides[side];
			let taken = sample(chain, keys, row.row.as_mut(), pair, false)?;
			times[side] = each(row, &taken, |took| took.import);
		}
		if pair > 0 {
			ratios.push(times[0] / times[1]);
		}
	}
	let ratio = estimate(&ratios, 3).ok_or("there is no pair")?;
	say(&format!(
		"settle at {} accounts: {:.2} of the rate at {}",
		settings.large, ratio.median, settings.small
	));
	Ok(BySize { small: settings.small, large: settings.large, ratio })
}

impl Layer {
	/// Every call that was compared, with the row that made it.
	pub fn calls(&self) -> impl Iterator<Item = (&'static str, &CallWeight)> {
		self.outcomes.iter().flat_map(|row| row.calls.iter().map(|call| (row.name, call)))
	}

	/// Every call once, as the row has it that was measured last. An order of one line and one of many are two calls here,
	/// because their weights are.
	pub fn distinct(&self) -> Vec<&CallWeight> {
		let alone = |name: &str| self.outcomes.iter().any(|row| row.name == name);
		let whole = alone("place") && alone("settle");
		// An order's life repeats the calls of the rows that place and settle.
		self.calls()
			.filter(|(row, call)| {
				let repeated = ["Orders.place_order", "Orders.complete_order"].contains(&call.call.as_str());
				!(whole && *row == "life" && repeated)
			})
			.map(|(_, call)| call)
			.collect()
	}
}
