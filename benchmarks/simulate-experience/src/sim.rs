// SPDX-License-Identifier: Apache-2.0

//! The cycles of one scenario, decided by the functions that the chain uses.

use crate::{
	judging::{ask, rank, Answer, Report},
	world::{conformities, lie, measure, true_values, Conformities, Tester, Values, ATTRIBUTES, CLAIM},
};
use rand::{Rng, RngCore, SeedableRng};
use rand_chacha::ChaCha8Rng;
use souk_math::experience::{
	draw_shares, drawn_of, is_drawn, least_reports, pay, points, settle, split_sales, Conformity, PanelState,
	Parameters, Perbill, Score,
};

/// Base units of one average price.
pub const PRICE: u128 = 1_000_000_000;

/// The way that members report.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Strategy {
	/// They lie on every product.
	Spread,
	/// They lie on a tenth of the products. Of these they buy every one they are drawn for, and more for open reports.
	/// They measure honestly elsewhere, to gain power.
	Tenth,
	/// As `Tenth`, but without reports elsewhere.
	TenthOnly,
	/// They repeat the claim of every product, without measuring.
	Claim,
	/// They repeat the values of the last verdict, or the claim before the first one, without measuring.
	Copy,
}

impl Strategy {
	fn is_tenth(self) -> bool {
		matches!(self, Self::Tenth | Self::TenthOnly)
	}
}

/// The time when members start to lie, and their accounts.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Entrance {
	/// From the first cycle on, when no account has a history.
	First,
	/// After half of the cycles; honest until then.
	Later,
	/// From the first cycle on, with new accounts in every cycle.
	Fresh,
	/// In the second half, with new accounts in every cycle; absent before.
	Flood,
}

/// The defences that are on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Defence {
	/// Only the testers drawn for a product move its consensus. Without the draw, every buyer does.
	pub draw: bool,
	/// Weight follows power, and newcomers have seats of their own.
	pub power: bool,
	/// Split panels are tested again.
	pub retest: bool,
}

impl Defence {
	/// All of them.
	pub const FULL: Self = Self { draw: true, power: true, retest: true };
}

/// The settings of one scenario.
#[derive(Clone, Debug)]
pub struct Config {
	/// Seed of all random numbers.
	pub seed: u64,
	/// Testers enrolled.
	pub testers: usize,
	/// Products bound to a quality model.
	pub products: usize,
	/// Consensus cycles.
	pub cycles: u32,
	/// Share of the testers that are members of the cartel.
	pub cartel: f64,
	/// The way they report.
	pub strategy: Strategy,
	/// The time when they start to lie.
	pub entrance: Entrance,
	/// The distance of a lie from a true claim, in tolerances.
	pub amplitude: f64,
	/// Probability that a drawn tester buys and reports.
	pub uptake: f64,
	/// The same for members on attacked products.
	pub attack_uptake: f64,
	/// Factor on every tester's noise.
	pub noise: f64,
	/// Probability of a gross mistake in a report.
	pub blunders: f64,
	/// Share of the products with a false claim.
	pub liars: f64,
	/// The distance of a false claim from the truth, in tolerances: least, most.
	pub deviation: (f64, f64),
	/// Probability that a product changes between cycles, as with another recipe or another batch.
	pub change: f64,
	/// Share of the honest testers that newcomers replace in every cycle.
	pub entry: f64,
	/// Sales of a product in a cycle, in average prices.
	pub sales: u64,
	/// Open reports on attacked products by each member in each cycle, for cartels that lie on a tenth.
	pub open_reports: usize,
	/// The defences that are on.
	pub defence: Defence,
	/// The part of the reports that its draws are expected to give, which a verdict needs at least.
	pub least_uptake: Perbill,
	/// The governed numbers.
	pub parameters: Parameters,
}

/// The result of a scenario.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
	/// Product-cycles with a final verdict that is right in every attribute. One that is not settled at the end does
	/// not count.
	pub right: u64,
	/// All product-cycles.
	pub all: u64,
	/// The same for attacked products, while they are attacked.
	pub attacked_right: u64,
	/// All product-cycles of attacked products, while they are attacked.
	pub attacked: u64,
	/// Product-cycles that got their verdict in a later cycle.
	pub delayed: u64,
	/// Product-cycles not settled at the end.
	pub open: u64,
	/// Right product-cycles of each cycle.
	pub right_by_cycle: Vec<u64>,
	/// Pay of honest testers and of members, in base units.
	pub paid: [u128; 2],
	/// Reports, and so purchases, of honest testers and of members.
	pub reports: [u64; 2],
	/// Purchases of members for lies.
	pub lies: u64,
	/// Honest testers and members.
	pub accounts: [usize; 2],
	/// Cycles in which the cartel lies.
	pub attack_cycles: u32,
	/// Mean weight of an honest tester's and of a member's report in the last cycle.
	pub weight: [f64; 2],
	/// The part of the testers' pools that was not paid.
	pub unpaid: u128,
}

impl Summary {
	/// Accuracy of verdicts, in percent.
	pub fn accuracy(&self) -> f64 {
		percent(self.right, self.all)
	}

	/// Accuracy of verdicts on attacked products, in percent.
	pub fn attacked_accuracy(&self) -> f64 {
		percent(self.attacked_right, self.attacked)
	}

	/// Pay of one honest tester and of one member, in average prices.
	pub fn pay_each(&self) -> [f64; 2] {
		core::array::from_fn(|g| self.paid[g] as f64 / PRICE as f64 / (self.accounts[g] as f64).max(1.0))
	}

	/// A member's pay over an honest tester's.
	pub fn ratio(&self) -> f64 {
		let [honest, member] = self.pay_each();
		member / honest
	}

	/// A member's pay for a purchase over an honest tester's.
	pub fn ratio_per_report(&self) -> f64 {
		let [honest, member] = core::array::from_fn(|g| self.paid[g] as f64 / self.reports[g] as f64);
		member / honest
	}

	/// The members' share of all pay, in percent.
	pub fn cartel_share(&self) -> f64 {
		100.0 * self.paid[1] as f64 / ((self.paid[0] + self.paid[1]) as f64).max(1.0)
	}
}

fn percent(part: u64, of: u64) -> f64 {
	if of == 0 {
		return f64::NAN;
	}
	100.0 * part as f64 / of as f64
}

struct Product {
	truth: Values,
	/// The testers drawn in the rounds of the current reports, on average.
	drawn: u32,
	/// Re-tests so far.
	round: u32,
	/// The cycles of the current reports, the running one included, and whether members lied in them.
	pending: Vec<(u32, bool)>,
	reports: Vec<Report>,
	/// The last verdict; confirmed before the first one.
	known: Conformities,
	/// The consensus values of the last verdict; the claim before the first one.
	published: Values,
}

/// A scenario under way.
pub struct Simulation {
	config: Config,
	rng: ChaCha8Rng,
	testers: Vec<Tester>,
	/// The number of members, which are the first testers.
	members: usize,
	/// The number of the first enrolled tester.
	first: usize,
	/// Enrolled veterans.
	veterans: u32,
	products: Vec<Product>,
	summary: Summary,
}

impl Simulation {
	/// A start: testers without history, and products without a verdict.
	pub fn new(config: Config) -> Self {
		let mut rng = ChaCha8Rng::seed_from_u64(config.seed);
		let count = (config.cartel * config.testers as f64).round() as usize;
		// It does not matter that the first ones are the members, because the draw does not depend on the number.
		let testers: Vec<_> =
			(0..config.testers).map(|i| Tester::new(&mut rng, i < count, config.noise)).collect();
		let products = (0..config.products)
			.map(|_| Product {
				truth: true_values(&mut rng, config.liars, config.deviation),
				drawn: 0,
				round: 0,
				pending: Vec::new(),
				reports: Vec::new(),
				known: [Conformity::Confirmed; ATTRIBUTES],
				published: [CLAIM; ATTRIBUTES],
			})
			.collect();
		let summary = Summary {
			accounts: [config.testers - count, count],
			right_by_cycle: vec![0; config.cycles as usize],
			..Default::default()
		};
		Self { members: count, first: 0, veterans: 0, rng, testers, products, summary, config }
	}

	/// Run all cycles.
	pub fn run(mut self) -> Summary {
		for cycle in 0..self.config.cycles {
			self.begin(cycle);
			for product in 0..self.products.len() {
				self.collect(cycle, product);
			}
			self.close();
		}
		let open = self.products.iter().map(|product| product.pending.len() as u64).sum();
		for product in &self.products {
			let attacked = product.pending.iter().filter(|(_, attacked)| *attacked).count() as u64;
			self.summary.attacked += attacked;
		}
		self.summary.open = open;
		self.summary.all += open;
		for tester in &self.testers {
			let group = usize::from(tester.member);
			self.summary.paid[group] += tester.paid;
			self.summary.reports[group] += tester.reports;
			self.summary.weight[group] += f64::from(self.weight(tester));
		}
		for group in 0..2 {
			self.summary.weight[group] /= (self.summary.accounts[group] as f64).max(1.0);
		}
		self.summary
	}

	fn weight(&self, tester: &Tester) -> u32 {
		let curve = &self.config.parameters.weight;
		if self.config.defence.power {
			curve.weight(tester.power, 0)
		} else {
			curve.base
		}
	}

	/// Whether members have begun to lie.
	fn is_under_attack(&self, cycle: u32) -> bool {
		let waits = matches!(self.config.entrance, Entrance::Later | Entrance::Flood);
		self.members > 0 && (!waits || cycle >= self.config.cycles / 2)
	}

	/// Whether members lie on a product in this cycle.
	fn is_attacked(&self, cycle: u32, product: usize) -> bool {
		self.is_under_attack(cycle)
			&& match self.config.strategy {
				Strategy::Spread => true,
				Strategy::Tenth | Strategy::TenthOnly => product < self.config.products.div_ceil(10),
				Strategy::Claim | Strategy::Copy => false,
			}
	}

	/// Power fades, products change, testers leave and enter.
	fn begin(&mut self, cycle: u32) {
		let attack = self.is_under_attack(cycle);
		self.summary.attack_cycles += u32::from(attack);
		let config = &self.config;
		self.first = if config.entrance == Entrance::Flood && !attack { self.members } else { 0 };
		for tester in &mut self.testers {
			tester.power = config.parameters.power.after_cycles(tester.power, 1);
			let fresh = if tester.member {
				matches!(config.entrance, Entrance::Fresh | Entrance::Flood)
			} else {
				self.rng.random_bool(config.entry)
			};
			if fresh {
				let Tester { paid, reports, member, .. } = *tester;
				*tester = Tester { paid, reports, ..Tester::new(&mut self.rng, member, config.noise) };
			}
		}
		for product in &mut self.products {
			// A re-test measures the same batch as the test.
			if product.pending.is_empty() && self.rng.random_bool(config.change) {
				product.truth = true_values(&mut self.rng, config.liars, config.deviation);
			}
		}
		self.veterans =
			self.testers[self.first..].iter().filter(|tester| self.is_veteran(tester)).count() as u32;
	}

	fn is_veteran(&self, tester: &Tester) -> bool {
		self.config.defence.power && tester.power >= self.config.parameters.panel.veteran_power
	}

	/// Draw a panel, and let testers buy and report, on the panel or with open reports.
	fn collect(&mut self, cycle: u32, product: usize) {
		let attacked = self.is_attacked(cycle, product);
		self.products[product].pending.push((cycle, attacked));
		for tester in self.panel(product) {
			let member = self.testers[tester as usize].member;
			let only_targets = self.config.strategy == Strategy::TenthOnly;
			let uptake = match (member, attacked) {
				(true, true) => self.config.attack_uptake,
				(true, false) if only_targets => 0.0,
				_ => self.config.uptake,
			};
			if self.rng.random_bool(uptake) {
				self.report(product, tester, attacked, true);
			}
		}
		if attacked && self.config.strategy.is_tenth() {
			// Without a draw, all purchases of members count.
			let panel = !self.config.defence.draw;
			let budget = if panel { self.purchases() } else { self.config.open_reports as f64 };
			let targets = self.config.products.div_ceil(10);
			let chance = (budget / targets as f64).min(1.0);
			for member in 0..self.members as u32 {
				if self.rng.random_bool(chance) {
					self.report(product, member, attacked, panel);
				}
			}
		}
	}

	/// The expected purchases of a tester in a cycle.
	fn purchases(&self) -> f64 {
		f64::from(self.config.parameters.panel.target) * self.config.products as f64
			/ self.config.testers as f64
	}

	/// The testers that may move the consensus of a product.
	fn panel(&mut self, product: usize) -> Vec<u32> {
		let rule = &self.config.parameters.panel;
		let target = rule.target_of_round(self.products[product].round);
		let newcomers = (self.testers.len() - self.first) as u32 - self.veterans;
		let shares = draw_shares(rule, target, self.veterans, newcomers);
		self.products[product].drawn += drawn_of(&shares, self.veterans, newcomers);
		let highest = shares.veteran.max(shares.newcomer);
		// Each tester's hash is below the highest share with this probability, independently of the others. So the gaps
		// between such testers are geometric. A hash above the share draws no tester and is skipped.
		let part = f64::from(highest.deconstruct()) / 1e9;
		let mut drawn = Vec::with_capacity(3 * target as usize);
		let mut at = self.first;
		loop {
			if part < 1.0 {
				let gap = (1.0 - self.rng.random::<f64>()).ln() / (1.0 - part).ln();
				at = at.saturating_add(gap as usize);
			}
			let Some(tester) = self.testers.get(at) else { return drawn };
			let below = u128::from(self.rng.next_u64()) * u128::from(highest.deconstruct()) / 1_000_000_000;
			let mut hash = [0; 32];
			hash[..8].copy_from_slice(&(below as u64).to_le_bytes());
			let share = if self.is_veteran(tester) { shares.veteran } else { shares.newcomer };
			// Without a draw, members choose their purchases themselves, and none of them comes by chance.
			let elsewhere = !self.config.defence.draw && tester.member && self.config.strategy.is_tenth();
			if is_drawn(&hash, share) && !elsewhere {
				drawn.push(at as u32);
			}
			at += 1;
		}
	}

	fn report(&mut self, product: usize, tester: u32, attacked: bool, panel: bool) {
		let config = &self.config;
		let who = &self.testers[tester as usize];
		let Product { truth, published, reports, .. } = &self.products[product];
		// Each account reports on a product once.
		if reports.iter().any(|report| report.tester == tester) {
			return;
		}
		let measured = measure(&mut self.rng, truth, who.noise, config.blunders);
		let values = match config.strategy {
			_ if !who.member => measured,
			Strategy::Claim => [CLAIM; ATTRIBUTES],
			Strategy::Copy => *published,
			_ if attacked => lie(product, truth, measured, config.amplitude),
			_ => measured,
		};
		let weight = self.weight(who);
		self.summary.lies += u64::from(who.member && attacked);
		self.testers[tester as usize].reports += 1;
		self.products[product].reports.push(Report { tester, panel, weight, values });
	}

	/// Close the cycle: settle the products with a quorum, score reports, and pay.
	fn close(&mut self) {
		let mut winners: Vec<(u32, u64)> = Vec::new();
		let mut scores = Vec::new();
		for index in 0..self.products.len() {
			self.settle(index, &mut winners, &mut scores);
		}
		for (tester, score, panel) in scores {
			let tester = &mut self.testers[tester as usize];
			tester.power = self.config.parameters.power.after_report(tester.power, &score, panel);
		}
		let sales = u128::from(self.config.sales) * PRICE * self.products.len() as u128;
		let pool = split_sales(
			sales,
			Perbill::from_percent(15),
			Perbill::from_percent(10),
			Perbill::from_percent(40),
			Perbill::from_rational(6u32, 1000),
		)
		.testers;
		let total = winners.iter().map(|(_, points)| u128::from(*points)).sum();
		let mut left = pool;
		for (tester, points) in winners {
			let amount = pay(pool, u128::from(points), total);
			left -= amount;
			self.testers[tester as usize].paid += amount;
		}
		self.summary.unpaid += left;
	}

	fn settle(&mut self, index: usize, winners: &mut Vec<(u32, u64)>, scores: &mut Vec<(u32, Score, bool)>) {
		let Parameters { quorum, points: rule, .. } = &self.config.parameters;
		let product = &mut self.products[index];
		let Some(answer) = ask(&product.reports, &self.config.parameters) else { return };
		let Answer { values, verdict, agreement, reports, effective } = answer;
		// A few of many who were drawn are not the panel that was drawn.
		let mut quorum = *quorum;
		if self.config.defence.draw {
			let enrolled = (self.testers.len() - self.first) as u32;
			let drawn = product.drawn.min(enrolled);
			let uptake = self.config.parameters.panel.uptake;
			let needed = least_reports(drawn, uptake, self.config.least_uptake);
			quorum.reports = quorum.reports.max(needed);
		}
		let retests = if self.config.defence.retest { product.round } else { quorum.retests };
		match settle(&quorum, reports, effective, agreement, retests) {
			PanelState::NoQuorum => return,
			PanelState::Contested => {
				product.round += 1;
				return;
			},
			PanelState::Settled => {},
		}

		let (scored, entries, count) = rank(&product.reports, &values, rule.reach, &mut self.rng);
		for (report, score) in product.reports.iter().zip(scored) {
			scores.push((report.tester, score, report.panel));
		}
		let news = verdict != product.known;
		for entry in &entries[..count] {
			let report = &product.reports[entry.index as usize];
			winners.push((report.tester, points(rule, entry.score, report.panel, news, Perbill::one())));
		}

		let right = u64::from(verdict == conformities(&product.truth));
		let cycles = product.pending.len() as u64;
		let attacked = product.pending.iter().filter(|(_, attacked)| *attacked).count() as u64;
		self.summary.all += cycles;
		self.summary.right += right * cycles;
		self.summary.delayed += cycles - 1;
		self.summary.attacked += attacked;
		self.summary.attacked_right += right * attacked;
		for (cycle, _) in product.pending.drain(..) {
			self.summary.right_by_cycle[cycle as usize] += right;
		}
		product.reports.clear();
		product.round = 0;
		product.drawn = 0;
		product.known = verdict;
		product.published = values;
	}
}
