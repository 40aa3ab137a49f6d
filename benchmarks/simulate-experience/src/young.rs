// SPDX-License-Identifier: Apache-2.0

//! A chain small enough that a few accounts matter, and the money of its sales: panels of one's own, purchases from
//! oneself, the first pools, and testers who enrol and never report.
//!
//! The draw is made as the chain makes it, by one hash for each tester, product and seed. So an attacker can try product
//! numbers against the seed, as it would against the chain's. Each scenario runs with the rules of the chain and without
//! the one that stops it.

use crate::{
	judging::{ask, rank, Answer, Report},
	sim::PRICE,
	world::{measure, true_values, Conformities, Tester, Values, ATTRIBUTES, CLAIM},
};
use rand::{Rng, RngCore, SeedableRng};
use rand_chacha::ChaCha8Rng;
use souk_math::experience::{
	draw_shares, drawn_of, is_drawn, least_reports, pay, points, product_factor, return_limit, settle,
	split_pool, split_sales, Conformity, DrawShares, PanelState, Parameters, Perbill,
};

/// The most that a product's winners get, as a multiple of the testers' part of what its own sales paid in, where most
/// testers are not drawn (`MaxReturn`).
pub const MAX_RETURN: u32 = 5;
/// The part of the reports that its draws are expected to give, which a verdict needs at least (`LeastUptake`).
pub const LEAST_UPTAKE: Perbill = Perbill::from_percent(50);
/// The cycles for which reports wait for a quorum.
pub const CARRY: u32 = 3;
/// The producers whose products must be judged for a whole pool to be paid (`MinProducers`).
pub const PRODUCERS: usize = 5;
/// The most an expert gets, as a multiple of the experts' part of what sales under its models paid in
/// (`MaxExpertReturn`).
pub const EXPERT_RETURN: u128 = 1;
/// The cycles without a seat taken, and the seats that each tester was drawn for on average meanwhile, after which a
/// tester is idle (`IdleAfter`, `IdleSeats`).
pub const IDLE_AFTER: u32 = 3;
/// See [`IDLE_AFTER`].
pub const IDLE_SEATS: f64 = 8.0;
/// Probability that a tester buys and reports what it is drawn for.
const UPTAKE: f64 = 0.6;
/// The product numbers that an attacker tries for each product: two minutes of one core.
const TRIES: u64 = 200_000;

/// The rules of the chain that a scenario can do without.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Rules {
	/// Only what was bound before the seed was known is judged by it.
	pub bound_before_seed: bool,
	/// A verdict needs a part of the reports that its draw is expected to give.
	pub least_reports: bool,
	/// Only a real sale gives a right to report.
	pub real_sale: bool,
	/// An expert gets at most a multiple of the experts' part of what sales under its models paid in.
	pub expert_bound: bool,
	/// Where everybody is drawn, a product pays out no more than it paid in.
	pub return_limit: bool,
	/// Where products of few producers were judged, a cycle pays what they paid in, and the rest waits.
	pub producers: bool,
	/// Testers who take no seat do not count as enrolled.
	pub idle: bool,
}

impl Rules {
	/// All of them.
	pub const ALL: Self = Self {
		bound_before_seed: true,
		least_reports: true,
		real_sale: true,
		expert_bound: true,
		return_limit: true,
		producers: true,
		idle: true,
	};
	/// None of them.
	pub const NONE: Self = Self {
		bound_before_seed: false,
		least_reports: false,
		real_sale: false,
		expert_bound: false,
		return_limit: false,
		producers: false,
		idle: false,
	};
}

/// What the attackers do.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Plan {
	/// They bind products of their own, sell them to themselves alone, and confirm every claim of them.
	OwnPanel,
	/// They buy every product they are drawn for from a shop of their own, for dust, and repeat its claim.
	FreeRide,
	/// They enrol and never report.
	Idle,
}

/// A scenario.
#[derive(Clone, Debug)]
pub struct Scenario {
	/// The heading above it in the table.
	pub section: &'static str,
	/// Its difference from the other scenarios under the heading.
	pub label: String,
	/// Whether it counts for the figure of the RESULT line.
	pub ground: bool,
	/// The rules that are on.
	pub rules: Rules,
	/// What attackers do.
	pub plan: Plan,
	/// The number of honest testers.
	pub honest: usize,
	/// The number of attackers that are testers.
	pub own: usize,
	/// The number of honest products.
	pub products: usize,
	/// Whether honest products are bound to quality models. The fees of others go into the pool too.
	pub bound: bool,
	/// The number of products of the attackers.
	pub own_products: usize,
	/// The price of an attackers' product, in base units.
	pub own_price: u128,
	/// The number of cycles. Attackers begin in the cycle `begin`.
	pub cycles: u32,
	/// The first cycle in which there are attackers.
	pub begin: u32,
}

/// The result of a scenario.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outcome {
	/// The attackers' largest part of the weight on the panels of honest products in any cycle, in percent. NaN if there
	/// was none.
	pub weight: f64,
	/// Verdicts on attackers' products.
	pub own_verdicts: u64,
	/// Product numbers that attackers tried for each product.
	pub tries: u64,
	/// Reports of honest testers, and of attackers.
	pub reports: [u64; 2],
	/// What pools paid attackers for their attack, in base units: not for honest reports on honest products.
	pub got: u128,
	/// What attackers lost by it, in base units: what does not come back of what they buy from themselves.
	pub spent: u128,
	/// What the sales of honest products paid into pools, in base units.
	pub fees: u128,
	/// Product-cycles of honest products in the second half of the scenario, and those of them that ended in a verdict.
	pub judged: [u64; 2],
}

impl Outcome {
	/// What attackers got for each unit they lost. NaN if they lost nothing.
	pub fn gain(&self) -> f64 {
		self.got as f64 / self.spent as f64
	}

	/// The part of the honest fees that attackers took beyond what they lost, in percent.
	pub fn taken(&self) -> f64 {
		100.0 * (self.got as f64 - self.spent as f64).max(0.0) / (self.fees as f64).max(1.0)
	}

	/// The part of the honest products that got a verdict, in percent.
	pub fn verdicts(&self) -> f64 {
		100.0 * self.judged[1] as f64 / (self.judged[0] as f64).max(1.0)
	}
}

struct Product {
	/// Its number, of which the draw is made.
	number: u64,
	own: bool,
	truth: Values,
	reports: Vec<Report>,
	/// How often it was put off: without a quorum, and because the panel was split.
	carried: u32,
	retests: u32,
	known: Conformities,
	/// What its sales paid in since it was last judged, and in this cycle, in base units.
	contributed: u128,
	sold: u128,
	/// The testers drawn in the rounds of its current reports, on average.
	drawn: u32,
}

/// A chain under way.
struct Chain<'a> {
	scenario: &'a Scenario,
	parameters: Parameters,
	rng: ChaCha8Rng,
	testers: Vec<Tester>,
	/// For each tester the last cycle in which it took a seat, and what `seats` was then.
	active: Vec<(u32, f64)>,
	/// The seats that each tester was drawn for on average since the beginning.
	seats: f64,
	products: Vec<Product>,
	pool: u128,
	/// What a judged product of the last cycle paid in on average, in base units.
	reference: u128,
	outcome: Outcome,
}

/// Run a scenario.
pub fn run(scenario: &Scenario, seed: u64) -> Outcome {
	let mut rng = ChaCha8Rng::seed_from_u64(seed);
	let count = scenario.honest + scenario.own;
	let testers: Vec<_> = (0..count).map(|at| Tester::new(&mut rng, at >= scenario.honest, 1.0)).collect();
	let products = (0..scenario.products + scenario.own_products)
		.map(|at| Product {
			number: rng.next_u64(),
			own: at >= scenario.products,
			truth: true_values(&mut rng, if at >= scenario.products { 1.0 } else { 0.2 }, (1.5, 4.0)),
			reports: Vec::new(),
			carried: 0,
			retests: 0,
			known: [Conformity::Confirmed; ATTRIBUTES],
			contributed: 0,
			sold: 0,
			drawn: 0,
		})
		.collect();
	let mut chain = Chain {
		scenario,
		parameters: Parameters::default(),
		rng,
		active: vec![(0, 0.0); count],
		seats: 0.0,
		testers,
		products,
		pool: 0,
		reference: 0,
		outcome: Outcome { weight: f64::NAN, ..Outcome::default() },
	};
	for cycle in 0..scenario.cycles {
		chain.cycle(cycle);
	}
	chain.outcome
}

/// What a sale at this price pays into the pool, and what a seller that buys from itself, over its own platform, does not
/// get back.
fn of_sale(price: u128) -> (u128, u128) {
	let percent = Perbill::from_percent;
	let owed = split_sales(price, percent(15), percent(10), percent(40), Perbill::from_rational(6u32, 1_000));
	let pool = owed.experts + owed.testers;
	(pool, pool + owed.commune)
}

/// The hash of a draw. Only its first eight bytes count.
fn draw_hash(seed: u64, product: u64, tester: usize) -> [u8; 32] {
	let mix = |mut x: u64| {
		x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
		x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
		x ^ (x >> 31)
	};
	let mut hash = [0; 32];
	let bytes =
		mix(mix(mix(seed) ^ product).wrapping_add((tester as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15)));
	hash[..8].copy_from_slice(&bytes.to_le_bytes());
	hash
}

impl Chain<'_> {
	fn is_veteran(&self, tester: usize) -> bool {
		self.testers[tester].power >= self.parameters.panel.veteran_power
	}

	/// Whether the draws count a tester in a cycle.
	fn takes_part(&self, cycle: u32, tester: usize) -> bool {
		let absent = self.testers[tester].member && cycle < self.scenario.begin;
		let (active, seats) = self.active[tester];
		let idle =
			self.scenario.rules.idle && cycle > active + IDLE_AFTER && self.seats - seats >= IDLE_SEATS;
		!absent && !idle
	}

	/// Whether a cycle is in the second half of the scenario.
	fn is_late(&self, cycle: u32) -> bool {
		2 * cycle >= self.scenario.cycles
	}

	fn cycle(&mut self, cycle: u32) {
		for tester in &mut self.testers {
			tester.power = self.parameters.power.after_cycles(tester.power, 1);
		}
		let enrolled: Vec<usize> = (0..self.testers.len()).filter(|at| self.takes_part(cycle, *at)).collect();
		let veterans = enrolled.iter().filter(|at| self.is_veteran(**at)).count() as u32;
		let newcomers = enrolled.len() as u32 - veterans;
		let seed = self.rng.next_u64();
		let mut weight = [0u64; 2];
		// The least share of a draw, by product.
		let mut alike = Vec::with_capacity(self.products.len());
		for at in 0..self.products.len() {
			let product = &self.products[at];
			if product.own && cycle < self.scenario.begin {
				alike.push(Perbill::zero());
				continue;
			}
			// Without a bound product there is nobody to draw and nothing to judge, only a fee.
			if !product.own {
				let (fee, _) = of_sale(100 * PRICE);
				self.pool += fee;
				self.outcome.fees += fee;
				if !self.scenario.bound {
					alike.push(Perbill::zero());
					continue;
				}
				self.products[at].contributed += fee;
				self.products[at].sold += fee;
				self.outcome.judged[0] += u64::from(self.is_late(cycle));
			}
			let product = &self.products[at];
			let rule = &self.parameters.panel;
			let target = rule.target_of_round(product.carried + product.retests);
			let shares = draw_shares(rule, target, veterans, newcomers);
			let product = &mut self.products[at];
			product.drawn += drawn_of(&shares, veterans, newcomers);
			alike.push(shares.veteran.min(shares.newcomer));
			if product.own {
				self.number(at, seed, &shares, &enrolled);
			}
			let strata: Vec<bool> = enrolled.iter().map(|tester| self.is_veteran(*tester)).collect();
			let number = self.products[at].number;
			for (tester, veteran) in enrolled.iter().zip(strata) {
				let share = if veteran { shares.veteran } else { shares.newcomer };
				let hash = draw_hash(seed, number, *tester);
				if is_drawn(&hash, share) {
					self.seat(cycle, at, *tester);
				}
			}
			let product = &self.products[at];
			if !product.own {
				for report in &product.reports {
					weight[usize::from(self.testers[report.tester as usize].member)] +=
						u64::from(report.weight);
				}
			}
		}
		if cycle > self.scenario.begin && weight[1] > 0 {
			let part = 100.0 * weight[1] as f64 / (weight[0] + weight[1]) as f64;
			self.outcome.weight = self.outcome.weight.max(part);
		}
		self.close(self.is_late(cycle), &alike, enrolled.len() as u32);
	}

	/// Give an attackers' product its number. A new product gets a number that was fixed before the seed was known, or
	/// one that draws a quorum of attackers.
	fn number(&mut self, at: usize, seed: u64, shares: &DrawShares, enrolled: &[usize]) {
		if !self.products[at].reports.is_empty() || self.products[at].carried > 0 {
			return;
		}
		self.products[at].number = self.rng.next_u64();
		if self.scenario.rules.bound_before_seed {
			return;
		}
		let own: Vec<(usize, Perbill)> = enrolled
			.iter()
			.filter(|tester| self.testers[**tester].member)
			.map(|tester| (*tester, if self.is_veteran(*tester) { shares.veteran } else { shares.newcomer }))
			.collect();
		let quorum = self.parameters.quorum.reports as usize;
		for _ in 0..TRIES {
			self.outcome.tries += 1;
			let number = self.rng.next_u64();
			let seats = own
				.iter()
				.filter(|(tester, share)| is_drawn(&draw_hash(seed, number, *tester), *share))
				.count();
			if seats >= quorum {
				self.products[at].number = number;
				return;
			}
		}
	}

	/// Let a tester who was drawn for a product buy and report, or not.
	fn seat(&mut self, cycle: u32, at: usize, tester: usize) {
		let product = &self.products[at];
		if product.reports.iter().any(|report| report.tester == tester as u32) {
			return;
		}
		let member = self.testers[tester].member;
		let values = match (self.scenario.plan, member, product.own) {
			(Plan::Idle, true, _) => None,
			// Nobody else can buy it.
			(_, false, true) => None,
			// Attackers with products of their own test the others' as everybody does.
			(_, false, false) | (Plan::OwnPanel, true, false) => self.rng.random_bool(UPTAKE).then(|| {
				let noise = self.testers[tester].noise;
				measure(&mut self.rng, &self.products[at].truth, noise, 0.01)
			}),
			(Plan::FreeRide, true, _) => (!self.scenario.rules.real_sale).then(|| {
				self.outcome.spent += of_sale(self.scenario.own_price).1;
				[CLAIM; ATTRIBUTES]
			}),
			(Plan::OwnPanel, true, true) => {
				let (fee, lost) = of_sale(self.scenario.own_price);
				self.outcome.spent += lost;
				self.pool += fee;
				self.products[at].contributed += fee;
				self.products[at].sold += fee;
				Some([CLAIM; ATTRIBUTES])
			},
		};
		let Some(values) = values else { return };
		self.active[tester] = (cycle, self.seats);
		self.outcome.reports[usize::from(member)] += 1;
		let weight = self.parameters.weight.weight(self.testers[tester].power, 0);
		self.products[at].reports.push(Report { tester: tester as u32, panel: true, weight, values });
	}

	/// Judge every product, change the power of the authors, and pay out the pool.
	fn close(&mut self, late: bool, alike: &[Perbill], enrolled: u32) {
		let rules = self.scenario.rules;
		let mut under_models = [0u128; 2];
		for product in &mut self.products {
			under_models[usize::from(product.own)] += core::mem::take(&mut product.sold);
		}
		let mut wins: Vec<(u32, u64, usize)> = Vec::new();
		let mut limits = vec![(0u128, 0u128); self.products.len()];
		let (mut judged, mut honest_judged, mut own_judged) = (0u128, 0usize, false);
		let mut judged_fees = 0;
		for at in 0..self.products.len() {
			if !self.products[at].reports.is_empty() {
				self.seats += f64::from(alike[at].deconstruct()) / 1e9;
			}
			let Some(answer) = self.judge(at, enrolled) else { continue };
			let product = &mut self.products[at];
			judged += 1;
			judged_fees += product.contributed;
			if product.own {
				own_judged = true;
				self.outcome.own_verdicts += 1;
			} else {
				honest_judged += 1;
				self.outcome.judged[1] += u64::from(late);
			}
			let rule = &self.parameters.points;
			let (scores, entries, count) = rank(&product.reports, &answer.values, rule.reach, &mut self.rng);
			for (report, score) in product.reports.iter().zip(&scores) {
				let tester = &mut self.testers[report.tester as usize];
				tester.power = self.parameters.power.after_report(tester.power, score, report.panel);
			}
			let news = answer.verdict != product.known;
			let factor = product_factor(product.contributed, self.reference);
			for entry in &entries[..count] {
				let report = &product.reports[entry.index as usize];
				let won = points(rule, entry.score, report.panel, news, factor);
				limits[at].1 += u128::from(won);
				wins.push((report.tester, won, at));
			}
			let own =
				split_pool(product.contributed, Perbill::from_percent(10), Perbill::from_percent(50)).testers;
			limits[at].0 = if rules.return_limit {
				return_limit(own, MAX_RETURN, product.drawn.min(enrolled), enrolled)
			} else {
				own * u128::from(MAX_RETURN)
			};
			product.known = answer.verdict;
			product.reports.clear();
			(product.carried, product.retests, product.contributed, product.drawn) = (0, 0, 0, 0);
			if !product.own && self.rng.random_bool(0.04) {
				product.truth = true_values(&mut self.rng, 0.2, (1.5, 4.0));
			}
		}
		// Each honest product has a producer of its own. Those of the attackers have one together.
		let producers = honest_judged + usize::from(own_judged);
		let [of_experts, of_testers] = [10, 50].map(Perbill::from_percent);
		let mut parts = split_pool(self.pool, of_experts, of_testers);
		if rules.producers && producers < PRODUCERS {
			parts.testers = parts.testers.min(split_pool(judged_fees, of_experts, of_testers).testers);
		}
		if rules.expert_bound {
			let own = split_pool(under_models.iter().sum(), of_experts, of_testers);
			parts.experts = parts.experts.min(EXPERT_RETURN * own.experts);
		}
		let mut left = self.pool;
		if judged > 0 && under_models.iter().sum::<u128>() > 0 {
			let all = under_models.iter().sum();
			for (group, own) in under_models.into_iter().enumerate() {
				let due = pay(parts.experts, own, all);
				self.outcome.got += due * group as u128;
				left -= due;
			}
		}
		let all: u128 = wins.iter().map(|(_, won, _)| u128::from(*won)).sum();
		let mut held_back = 0;
		for (tester, won, at) in wins {
			let by_pool = pay(parts.testers, won.into(), all);
			let due = by_pool.min(pay(limits[at].0, won.into(), limits[at].1));
			held_back += by_pool - due;
			let member = self.testers[tester as usize].member;
			if member && (self.products[at].own || self.scenario.plan == Plan::FreeRide) {
				self.outcome.got += due;
			}
			self.testers[tester as usize].paid += due;
			left -= due;
		}
		// What limits hold back goes to the treasury, and the rest is rolled over.
		self.pool = left - held_back.min(left);
		if let Some(mean) = judged_fees.checked_div(judged) {
			self.reference = mean;
		}
	}

	/// The answer of a product's panel, if it settles.
	fn judge(&mut self, at: usize, enrolled: u32) -> Option<Answer> {
		let quorum = &self.parameters.quorum;
		let product = &mut self.products[at];
		if product.reports.is_empty() {
			(product.carried, product.retests, product.drawn) = (0, 0, 0);
			return None;
		}
		let answer = ask(&product.reports, &self.parameters)?;
		let least = least_reports(product.drawn.min(enrolled), self.parameters.panel.uptake, LEAST_UPTAKE);
		let too_few = self.scenario.rules.least_reports && answer.reports < least;
		match settle(quorum, answer.reports, answer.effective, answer.agreement, product.retests) {
			PanelState::Settled if !too_few => return Some(answer),
			PanelState::Contested if !too_few => {
				product.retests += 1;
				product.carried = 0;
			},
			_ => product.carried += 1,
		}
		if product.carried > CARRY {
			product.reports.clear();
			(product.carried, product.retests, product.drawn) = (0, 0, 0);
		}
		None
	}
}

/// All scenarios, in the order they are printed.
pub fn all() -> Vec<Scenario> {
	let base = Scenario {
		section: "",
		label: String::new(),
		ground: false,
		rules: Rules::ALL,
		plan: Plan::OwnPanel,
		honest: 300,
		own: 15,
		products: 5,
		bound: true,
		own_products: 40,
		own_price: PRICE / 1_000_000,
		cycles: 6,
		begin: 0,
	};
	let mut scenarios = Vec::new();
	let mut add = |section: &'static str, label: &str, change: &dyn Fn(&mut Scenario)| {
		let mut scenario = Scenario { section, label: label.into(), ..base.clone() };
		change(&mut scenario);
		scenarios.push(scenario);
	};

	let panel = "a panel of one's own: 15 of 315 testers, 40 products";
	let [tried, small] =
		[Rules { bound_before_seed: false, ..Rules::ALL }, Rules { least_reports: false, ..Rules::ALL }];
	add(panel, "no rule: numbers tried against the seed", &|scenario| scenario.rules = Rules::NONE);
	add(panel, "the same, at a fifth of an honest price", &|scenario| {
		scenario.rules = Rules::NONE;
		scenario.own_price = PRICE / 5;
	});
	add(panel, "bound before the seed, quorum of ten", &|scenario| scenario.rules = small);
	add(panel, "numbers tried, quorum by the draw", &|scenario| scenario.rules = tried);
	add(panel, "all rules", &|scenario| scenario.ground = true);
	add(panel, "all rules, at a fifth of an honest price", &|scenario| {
		scenario.own_price = PRICE / 5;
		scenario.ground = true;
	});
	add(panel, "no products of their own", &|scenario| scenario.own_products = 0);
	add(panel, "all rules, and one honest product", &|scenario| {
		scenario.products = 1;
		scenario.cycles = 12;
	});
	add(panel, "one honest product, and no others", &|scenario| {
		scenario.products = 1;
		scenario.own_products = 0;
		scenario.cycles = 12;
	});

	let free = "reports on what one never held: 30 of 330 testers";
	for (label, real_sale) in [("from one's own shop, for dust", false), ("only real sales", true)] {
		add(free, label, &|scenario| {
			scenario.plan = Plan::FreeRide;
			scenario.own = 30;
			scenario.own_products = 0;
			scenario.begin = 0;
			scenario.rules.real_sale = real_sale;
		});
	}

	let young = "a young chain: 10 testers of one person, no other; six cycles of honest sales wait";
	for (label, price, rules) in [
		("no rule, for dust", PRICE / 1_000_000, Rules::NONE),
		("no rule, at the price that takes most", 230 * PRICE, Rules::NONE),
		("experts bounded", 230 * PRICE, Rules { expert_bound: true, ..Rules::NONE }),
		(
			"experts and returns bounded",
			230 * PRICE,
			Rules { expert_bound: true, return_limit: true, ..Rules::NONE },
		),
		("all rules", 230 * PRICE, Rules::ALL),
		("all rules, for dust", PRICE / 1_000_000, Rules::ALL),
	] {
		add(young, label, &|scenario| {
			scenario.rules = rules;
			scenario.honest = 0;
			scenario.own = 10;
			scenario.bound = false;
			scenario.own_products = 1;
			scenario.own_price = price;
			scenario.begin = 6;
			scenario.cycles = 7;
		});
	}

	let third = "10 of 33 testers, five honest products under a model, own products at a price";
	for (label, rules) in [("no rule", Rules::NONE), ("all rules", Rules::ALL)] {
		add(third, label, &|scenario| {
			scenario.rules = rules;
			scenario.honest = 23;
			scenario.own = 10;
			scenario.own_products = 5;
			scenario.own_price = 10 * PRICE;
		});
	}

	let idle = "idle testers, of all";
	for (label, own, counted) in [
		("none", 0, true),
		("a third, all counted", 100, false),
		("half, all counted", 200, false),
		("two thirds, all counted", 400, false),
		("nine tenths, all counted", 1_800, false),
		("half", 200, true),
		("two thirds", 400, true),
		("nine tenths", 1_800, true),
	] {
		add(idle, label, &|scenario| {
			scenario.plan = Plan::Idle;
			scenario.honest = 200;
			scenario.own = own;
			scenario.own_products = 0;
			scenario.products = 40;
			scenario.cycles = 24;
			scenario.begin = 0;
			scenario.rules.idle = counted;
		});
	}
	scenarios
}
