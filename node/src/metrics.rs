// SPDX-License-Identifier: Apache-2.0

//! What the chain does, for Prometheus: orders, settled value, receipts, cycle, eras, referenda.
//!
//! The runtime keeps no count of orders per state, and a node must not walk maps to make one. So counts come from the events of
//! final blocks, from the first one after the node started: one read per block, and one more of the runtime's version. Values
//! that the runtime has at hand, such as the era, are read once in [`INTERVAL`] at most.
//!
//! After a runtime upgrade the events may have another form. Blocks of a runtime that this node was not built with are skipped,
//! and `souk_runtime_known` says so.

mod events;

use crate::{
	client::{FullBackend, FullClient},
	types::{Block, BlockNumber, Hash},
};
use codec::{Compact, Decode};
use events::{Legs, Seen};
use futures::StreamExt;
use sc_client_api::{BlockchainEvents, FinalityNotification, StorageProvider};
use sc_service::TaskManager;
use souk_primitives::{
	clock::ClockApi,
	experience::{ExperienceApi, Phase},
	order::OrderState,
	rewards::RewardsApi,
	AssetId, OrderId, TIME,
};
use sp_api::ProvideRuntimeApi;
use sp_core::storage::{StorageData, StorageKey};
use sp_io::hashing::twox_128;
use sp_runtime::traits::Header;
use std::{
	collections::HashMap,
	sync::Arc,
	time::{Duration, Instant},
};
use substrate_prometheus_endpoint::{
	register, Counter, CounterVec, Gauge, GaugeVec, Opts, PrometheusError, Registry, F64, U64,
};

/// The least time between two looks at the values that the runtime has at hand.
const INTERVAL: Duration = Duration::from_secs(10);
/// The most open orders whose state is followed. An entry takes about 20 bytes.
const MOST_ORDERS: usize = 250_000;
/// The most rows of a map with a row per track of referenda that are read. The runtime has seven tracks.
const MOST_TRACKS: usize = 64;

/// The states of orders that are not final, and their labels.
const OPEN: [(OrderState, &str); 6] = [
	(OrderState::Placed, "placed"),
	(OrderState::Accepted, "accepted"),
	(OrderState::Shipped, "shipped"),
	(OrderState::Delivered, "delivered"),
	(OrderState::ReturnRequested, "return_requested"),
	(OrderState::Disputed, "disputed"),
];

/// The label of a state of orders.
fn label(state: OrderState) -> &'static str {
	match state {
		OrderState::Placed => "placed",
		OrderState::Accepted => "accepted",
		OrderState::Shipped => "shipped",
		OrderState::Delivered => "delivered",
		OrderState::ReturnRequested => "return_requested",
		OrderState::Disputed => "disputed",
		OrderState::Completed => "completed",
		OrderState::Cancelled => "cancelled",
		OrderState::Expired => "expired",
		OrderState::Returned => "returned",
		OrderState::Ruled => "ruled",
	}
}

/// The label of an asset. `None` for others than the chain's own two: anybody can make an asset, and each label takes memory.
fn asset_label(asset: &AssetId) -> Option<&'static str> {
	match asset {
		AssetId::Native => Some("SOUK"),
		AssetId::WithId(TIME) => Some("TIME"),
		AssetId::WithId(_) => None,
	}
}

/// The metrics. The node's README describes each.
struct Metrics {
	since: Gauge<U64>,
	blocks: CounterVec<U64>,
	known: Gauge<U64>,
	transactions: CounterVec<U64>,
	entered: CounterVec<U64>,
	open: GaugeVec<U64>,
	unfollowed: Counter<U64>,
	settled: CounterVec<F64>,
	sales: Counter<U64>,
	receipts: CounterVec<U64>,
	referendum_steps: CounterVec<U64>,
	orders: Gauge<U64>,
	referenda: Gauge<U64>,
	deciding: Gauge<U64>,
	staking_era: Gauge<U64>,
	reward_era: Gauge<U64>,
	validators: Gauge<U64>,
	cycle: Gauge<U64>,
	cycle_phase: GaugeVec<U64>,
	cycle_reports: Gauge<U64>,
	clock_behind: Gauge<F64>,
	clock_stopped: Gauge<U64>,
	safe_mode: Gauge<U64>,
}

impl Metrics {
	/// Register every metric.
	///
	/// # Errors
	///
	/// One of the names is taken.
	fn register(registry: &Registry) -> Result<Self, PrometheusError> {
		let counter = |name: &str, help: &str| register(Counter::<U64>::new(name, help)?, registry);
		let counters = |name: &str, help: &str, label: &str| {
			register(CounterVec::<U64>::new(Opts::new(name, help), &[label])?, registry)
		};
		let gauge = |name: &str, help: &str| register(Gauge::<U64>::new(name, help)?, registry);
		let gauges = |name: &str, help: &str, label: &str| {
			register(GaugeVec::<U64>::new(Opts::new(name, help), &[label])?, registry)
		};
		let settled = Opts::new(
			"souk_settled_base_units_total",
			"What settled orders paid since the node started, by asset and leg, in base units",
		);
		let behind = Gauge::<F64>::new(
			"souk_clock_behind_seconds",
			"How far the clock of deadlines is behind the time of the block",
		)?;
		Ok(Self {
			since: gauge("souk_counted_since_block", "The first final block whose events are counted")?,
			blocks: counters(
				"souk_blocks_total",
				"Final blocks since the node started: counted, or skipped for want of their state or of a known runtime",
				"outcome",
			)?,
			known: gauge("souk_runtime_known", "1 if the chain runs the runtime that this node was built with")?,
			transactions: counters(
				"souk_transactions_total",
				"Transactions in final blocks since the node started",
				"outcome",
			)?,
			entered: counters(
				"souk_orders_total",
				"How often an order came into a state since the node started",
				"state",
			)?,
			open: gauges(
				"souk_orders_open",
				"Open orders by state, of those that moved since the node started",
				"state",
			)?,
			unfollowed: counter(
				"souk_orders_unfollowed_total",
				"Moves of open orders that souk_orders_open leaves out, because the node follows as many as it can",
			)?,
			settled: register(CounterVec::<F64>::new(settled, &["asset", "leg"])?, registry)?,
			sales: counter("souk_sales_recorded_total", "Sales at the counter recorded since the node started")?,
			receipts: counters("souk_receipts_total", "Receipts since the node started", "kind")?,
			referendum_steps: counters(
				"souk_referendum_steps_total",
				"Steps of referenda since the node started",
				"step",
			)?,
			orders: gauge("souk_orders_ever", "Orders placed or recorded since genesis")?,
			referenda: gauge("souk_referenda_ever", "Referenda submitted since genesis")?,
			deciding: gauge("souk_referenda_deciding", "Referenda that are being decided")?,
			staking_era: gauge("souk_staking_era", "The era of staking")?,
			reward_era: gauge("souk_reward_era", "The era of rewards")?,
			validators: gauge("souk_validators", "Validators of the session")?,
			cycle: gauge("souk_cycle", "The cycle of the experience consensus")?,
			cycle_phase: gauges("souk_cycle_phase", "1 for the phase that the cycle is in", "phase")?,
			cycle_reports: gauge("souk_cycle_reports", "Reports committed in the cycle")?,
			clock_behind: register(behind, registry)?,
			clock_stopped: gauge("souk_clock_stopped", "1 while the clock of deadlines is stopped")?,
			safe_mode: gauge("souk_safe_mode", "1 while safe mode is on")?,
		})
	}

	/// Show every label with zero. Otherwise a graph of something rare has no line until it first happens, and then no increase.
	fn show(&self) {
		for (state, name) in OPEN {
			self.open.with_label_values(&[name]).set(0);
			self.entered.with_label_values(&[label(state)]);
		}
		use OrderState::{Cancelled, Completed, Expired, Returned, Ruled};
		for state in [Completed, Cancelled, Expired, Returned, Ruled] {
			self.entered.with_label_values(&[label(state)]);
		}
		for outcome in ["counted", "skipped"] {
			self.blocks.with_label_values(&[outcome]);
		}
		for outcome in ["success", "failure"] {
			self.transactions.with_label_values(&[outcome]);
		}
		for kind in ["posted", "countersigned", "counted", "reversed"] {
			self.receipts.with_label_values(&[kind]);
		}
		for step in events::REFERENDUM_STEPS {
			self.referendum_steps.with_label_values(&[step]);
		}
		for asset in ["SOUK", "TIME"] {
			for leg in LEGS {
				self.settled.with_label_values(&[asset, leg]);
			}
		}
	}

	/// Count what an event says.
	fn count(&self, orders: &mut Orders, seen: Seen) {
		match seen {
			Seen::Transaction { success } => {
				self.transactions.with_label_values(&[if success { "success" } else { "failure" }]).inc();
			},
			Seen::Order(order, state) => {
				self.entered.with_label_values(&[label(state)]).inc();
				if !orders.moved(order, state) {
					self.unfollowed.inc();
				}
			},
			Seen::Settled(order, state, legs) => {
				self.entered.with_label_values(&[label(state)]).inc();
				orders.ended(order);
				legs.iter().for_each(|legs| self.settle(legs));
			},
			Seen::SaleRecorded => self.sales.inc(),
			Seen::Posted { rows, signed, counted } => {
				self.receipts.with_label_values(&["posted"]).inc_by(rows.into());
				self.receipts.with_label_values(&["countersigned"]).inc_by(signed.into());
				self.receipts.with_label_values(&["counted"]).inc_by(counted.into());
			},
			Seen::Countersigned { receipts, counted } => {
				self.receipts.with_label_values(&["countersigned"]).inc_by(receipts.into());
				self.receipts.with_label_values(&["counted"]).inc_by(counted.into());
			},
			Seen::Reversed(receipts) => {
				self.receipts.with_label_values(&["reversed"]).inc_by(receipts.into());
			},
			Seen::Referendum(step) => self.referendum_steps.with_label_values(&[step]).inc(),
		}
	}

	fn settle(&self, legs: &Legs) {
		let Some(asset) = asset_label(&legs.asset) else { return };
		for (leg, amount) in LEGS.into_iter().zip(amounts(legs)) {
			// A double holds whole numbers up to 9007 SOUK exactly, and rounds larger ones by less than a part in 10^15.
			self.settled.with_label_values(&[asset, leg]).inc_by(amount as f64);
		}
	}

	fn show_open(&self, orders: &Orders) {
		for (state, name) in OPEN {
			self.open.with_label_values(&[name]).set(orders.in_state(state));
		}
	}
}

/// The labels of the legs, in the order of [`amounts`].
const LEGS: [&str; 8] =
	["buyer", "seller", "promoters", "services", "platform", "experience", "commune", "forfeited"];

/// The legs of an order in one asset, in base units. They sum to what was held.
fn amounts(legs: &Legs) -> [u128; 8] {
	let sum = |parts: &[u128]| parts.iter().fold(0u128, |sum, part| sum.saturating_add(*part));
	[
		legs.buyer,
		legs.seller,
		sum(&legs.promoters),
		sum(&legs.services),
		legs.platform,
		legs.experience,
		legs.commune,
		legs.forfeited,
	]
}

/// The states of open orders that moved since the node started.
struct Orders {
	states: HashMap<OrderId, OrderState>,
	most: usize,
}

impl Orders {
	/// Follow at most so many.
	fn new(most: usize) -> Self {
		Self { states: HashMap::new(), most }
	}

	/// An order came into a state that is not final. False if it is not followed.
	fn moved(&mut self, order: OrderId, state: OrderState) -> bool {
		if self.states.len() >= self.most && !self.states.contains_key(&order) {
			return false;
		}
		self.states.insert(order, state);
		true
	}

	/// An order became final.
	fn ended(&mut self, order: OrderId) {
		self.states.remove(&order);
	}

	/// How many are in a state.
	fn in_state(&self, state: OrderState) -> u64 {
		self.states.values().filter(|own| **own == state).count().try_into().unwrap_or(u64::MAX)
	}
}

/// The key of a storage value.
fn key(pallet: &str, item: &str) -> StorageKey {
	StorageKey([twox_128(pallet.as_bytes()), twox_128(item.as_bytes())].concat())
}

/// Keeps the metrics up to date.
struct Watch {
	client: Arc<FullClient>,
	metrics: Metrics,
	orders: Orders,
	/// When the values that the runtime has at hand were read.
	looked: Option<Instant>,
}

impl Watch {
	/// The value of a storage item, read as a `T`. Bytes after it are ignored: some items go on with fields that nobody
	/// counts.
	fn value<T: Decode>(&self, at: Hash, pallet: &str, item: &str) -> Option<T> {
		let StorageData(bytes) =
			StorageProvider::<Block, FullBackend>::storage(&*self.client, at, &key(pallet, item)).ok()??;
		T::decode(&mut &*bytes).ok()
	}

	/// Whether the runtime that executed a block is the one that this node was built with. `None` if its state is gone.
	///
	/// The version is the one noted in the state. The code in the state of a block that sets it is that of the next block.
	fn known(&self, at: Hash) -> Option<bool> {
		let (version, name) = self.value::<(Compact<u32>, String)>(at, "System", "LastRuntimeUpgrade")?;
		let own = souk_runtime::VERSION;
		Some(version.0 == own.spec_version && name == own.spec_name)
	}

	/// Count the events of a block. False if they cannot be read.
	fn block(&mut self, at: Hash) -> bool {
		if self.known(at) != Some(true) {
			return false;
		}
		let key = key("System", "Events");
		let Ok(found) = StorageProvider::<Block, FullBackend>::storage(&*self.client, at, &key) else {
			return false;
		};
		// The runtime keeps no empty list.
		let Some(StorageData(bytes)) = found else { return true };
		match events::read(&bytes) {
			Ok(seen) => {
				seen.into_iter().for_each(|seen| self.metrics.count(&mut self.orders, seen));
				true
			},
			Err(error) => {
				log::debug!(target: "metrics", "the events of block {at:?} cannot be read: {error}");
				false
			},
		}
	}

	/// Count the blocks that became final, and look at the runtime's values if the last look was some time ago.
	fn finalised(&mut self, notification: &FinalityNotification<Block>) {
		let blocks: Vec<Hash> = notification.tree_route.iter().copied().chain([notification.hash]).collect();
		if self.metrics.since.get() == 0 {
			let before = BlockNumber::try_from(blocks.len().saturating_sub(1)).unwrap_or(BlockNumber::MAX);
			self.metrics.since.set(notification.header.number().saturating_sub(before).into());
		}
		for block in blocks {
			let outcome = if self.block(block) { "counted" } else { "skipped" };
			self.metrics.blocks.with_label_values(&[outcome]).inc();
		}
		if self.looked.is_none_or(|looked| looked.elapsed() >= INTERVAL) {
			self.look(notification.hash);
			self.looked = Some(Instant::now());
		}
	}

	/// Read the values that the runtime has at hand. One that cannot be read keeps what it was.
	fn look(&self, at: Hash) {
		let metrics = &self.metrics;
		metrics.show_open(&self.orders);
		let known = self.known(at) == Some(true);
		metrics.known.set(known.into());

		// Each of these answers by itself whether the runtime has it.
		let api = self.client.runtime_api();
		if let Ok((era, _)) = api.reward_era(at) {
			metrics.reward_era.set(era.into());
		}
		if let Ok(clock) = api.clock(at) {
			metrics.clock_behind.set(Duration::from_millis(clock.behind).as_secs_f64());
			metrics.clock_stopped.set(clock.stopped.into());
		}
		if let Ok(Some(cycle)) = api.cycle(at) {
			metrics.cycle.set(cycle.number.into());
			metrics.cycle_reports.set(cycle.reports.into());
			for (phase, name) in PHASES {
				metrics.cycle_phase.with_label_values(&[name]).set((cycle.phase == phase).into());
			}
		}

		// These are the SDK's, and stay where they are over many versions. Alarms watch them, also while a new node waits for its runtime.
		if let Some(era) = self.value::<u32>(at, "Staking", "ActiveEra") {
			metrics.staking_era.set(era.into());
		}
		if let Some(Compact(validators)) = self.value::<Compact<u32>>(at, "Session", "Validators") {
			metrics.validators.set(validators.into());
		}
		metrics.safe_mode.set(self.value::<BlockNumber>(at, "SafeMode", "EnteredUntil").is_some().into());

		// Another runtime may keep these elsewhere.
		if !known {
			return;
		}
		metrics.orders.set(self.value(at, "Orders", "NextOrder").unwrap_or(0));
		metrics.referenda.set(self.value::<u32>(at, "Referenda", "ReferendumCount").unwrap_or(0).into());
		if let Some(deciding) = self.deciding(at) {
			metrics.deciding.set(deciding);
		}
	}

	/// How many referenda are being decided, over all tracks.
	fn deciding(&self, at: Hash) -> Option<u64> {
		let prefix = key("Referenda", "DecidingCount");
		let rows =
			StorageProvider::<Block, FullBackend>::storage_pairs(&*self.client, at, Some(&prefix), None)
				.ok()?;
		let counts =
			rows.take(MOST_TRACKS).filter_map(|(_, StorageData(bytes))| u32::decode(&mut &*bytes).ok());
		Some(counts.map(u64::from).sum())
	}
}

/// The phases of a cycle, and their labels.
const PHASES: [(Phase, &str); 4] =
	[(Phase::Draw, "draw"), (Phase::Commit, "commit"), (Phase::Reveal, "reveal"), (Phase::Over, "over")];

/// Register the metrics, and keep them up to date while the node runs.
///
/// # Errors
///
/// One of the names is taken in the registry.
pub fn spawn(
	tasks: &TaskManager,
	client: Arc<FullClient>,
	registry: &Registry,
) -> Result<(), PrometheusError> {
	let metrics = Metrics::register(registry)?;
	metrics.show();
	let mut final_blocks = client.finality_notification_stream();
	let mut watch = Watch { client, metrics, orders: Orders::new(MOST_ORDERS), looked: None };
	// Storage is read without waiting for it, so this is no task for the threads that drive the network.
	tasks.spawn_handle().spawn_blocking("chain-metrics", None, async move {
		while let Some(notification) = final_blocks.next().await {
			watch.finalised(&notification);
		}
	});
	Ok(())
}

#[cfg(test)]
mod tests {
	use super::*;
	use std::collections::HashSet;

	fn metrics() -> (Metrics, Registry) {
		let registry = Registry::new();
		let metrics = Metrics::register(&registry).expect("no name is taken twice");
		metrics.show();
		(metrics, registry)
	}

	fn legs(asset: AssetId) -> Legs {
		Legs {
			asset,
			escrow: 36,
			buyer: 1,
			seller: 2,
			promoters: vec![1, 2].try_into().expect("two fit"),
			services: vec![4].try_into().expect("one fits"),
			platform: 5,
			experience: 6,
			commune: 7,
			forfeited: 8,
		}
	}

	#[test]
	fn should_register_each_name_once_and_show_every_label() {
		let (_, registry) = metrics();
		assert!(Metrics::register(&registry).is_err(), "the names are taken");
		let families = registry.gather();
		let names: HashSet<_> = families.iter().map(|family| family.get_name().to_string()).collect();
		assert!(names.iter().all(|name| name.starts_with("souk_")), "{names:?}");
		let count = |name: &str| {
			let family = families.iter().find(|family| family.get_name() == format!("souk_{name}"));
			family.map_or(0, |family| family.get_metric().len())
		};
		assert_eq!(count("orders_total"), 11);
		assert_eq!(count("orders_open"), 6);
		assert_eq!(count("settled_base_units_total"), 16);
		assert_eq!(count("referendum_steps_total"), 8);
	}

	#[test]
	fn should_name_every_metric_in_the_readme() {
		let (metrics, registry) = metrics();
		metrics.cycle_phase.with_label_values(&["draw"]).set(1);
		let readme = include_str!("../README.md");
		for family in registry.gather() {
			let name = family.get_name();
			assert!(readme.contains(&format!("| `{name}`")), "{name} is not in the README");
		}
	}

	#[test]
	fn should_count_what_events_say() {
		let (metrics, _) = metrics();
		let mut orders = Orders::new(10);
		let entered = |state: &str| metrics.entered.with_label_values(&[state]).get();
		for seen in [
			Seen::Order(1, OrderState::Placed),
			Seen::Order(2, OrderState::Placed),
			Seen::Order(1, OrderState::Accepted),
			Seen::Settled(2, OrderState::Cancelled, vec![legs(AssetId::Native), legs(AssetId::WithId(7))]),
			Seen::Transaction { success: false },
			Seen::SaleRecorded,
			Seen::Posted { rows: 100, signed: 10, counted: 9 },
			Seen::Countersigned { receipts: 5, counted: 4 },
			Seen::Reversed(3),
			Seen::Referendum("approved"),
		] {
			metrics.count(&mut orders, seen);
		}
		assert_eq!((entered("placed"), entered("accepted"), entered("cancelled")), (2, 1, 1));
		metrics.show_open(&orders);
		let open = |state: &str| metrics.open.with_label_values(&[state]).get();
		assert_eq!((open("placed"), open("accepted")), (0, 1));
		let paid = |asset: &str, leg: &str| metrics.settled.with_label_values(&[asset, leg]).get();
		assert_eq!(
			(paid("SOUK", "promoters"), paid("SOUK", "commune"), paid("TIME", "seller")),
			(3.0, 7.0, 0.0)
		);
		let receipts = |kind: &str| metrics.receipts.with_label_values(&[kind]).get();
		assert_eq!(["posted", "countersigned", "counted", "reversed"].map(receipts), [100, 15, 13, 3]);
		assert_eq!(metrics.transactions.with_label_values(&["failure"]).get(), 1);
		assert_eq!(metrics.sales.get(), 1);
		assert_eq!(metrics.referendum_steps.with_label_values(&["approved"]).get(), 1);
	}

	#[test]
	fn should_split_the_whole_escrow_into_legs() {
		let legs = legs(AssetId::Native);
		assert_eq!(amounts(&legs).iter().sum::<u128>(), legs.escrow);
	}

	#[test]
	fn should_follow_no_more_orders_than_it_may() {
		let mut orders = Orders::new(2);
		assert!(orders.moved(1, OrderState::Placed) && orders.moved(2, OrderState::Placed));
		assert!(!orders.moved(3, OrderState::Placed));
		assert!(orders.moved(1, OrderState::Accepted), "one that is followed moves on");
		orders.ended(1);
		orders.ended(9);
		assert!(orders.moved(3, OrderState::Disputed));
		assert_eq!((orders.in_state(OrderState::Placed), orders.in_state(OrderState::Disputed)), (1, 1));
	}

	#[test]
	fn should_label_states_as_the_open_ones_are() {
		for (state, name) in OPEN {
			assert_eq!(label(state), name);
			assert!(!state.is_final());
		}
	}
}
