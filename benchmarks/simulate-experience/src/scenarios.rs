// SPDX-License-Identifier: Apache-2.0

//! The scenarios and their settings.

use crate::{
	sim::{Config, Defence, Entrance, Strategy, Summary},
	Arguments,
};
use souk_math::experience::{Parameters, Perbill};

/// The figure of the RESULT line that a scenario counts for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Key {
	/// Accuracy without a cartel.
	Accuracy0,
	/// Accuracy with 30 % of the testers in a cartel that lies everywhere.
	Accuracy30,
	/// The same with 40 %.
	Accuracy40,
	/// Accuracy on the attacked products, where 20 % of the testers concentrate on a tenth.
	Concentrated20,
	/// A member's pay over an honest tester's at 30 %.
	Ratio30,
}

/// One scenario.
#[derive(Clone, Debug)]
pub struct Scenario {
	/// The heading above it in the table.
	pub section: &'static str,
	/// Its difference from the other scenarios under the heading.
	pub label: String,
	/// The figures of the RESULT line it counts for.
	pub keys: Vec<Key>,
	/// Its settings.
	pub config: Config,
}

impl Scenario {
	/// Section and label.
	pub fn name(&self) -> String {
		format!("{}: {} ({:.0} %)", self.section, self.label, 100.0 * self.config.cartel)
	}

	/// The cost of the cartel in a cycle, in average prices: its purchases for lies, and the pay that its members would
	/// have had as honest testers. Bonds do not count, because they come back unless a court takes them.
	pub fn cost(&self, summary: &Summary) -> f64 {
		let [honest, member] = summary.pay_each();
		// An account made for the attack would not have earned anything else.
		let forgone = match self.config.entrance {
			Entrance::Fresh | Entrance::Flood => 0.0,
			Entrance::First | Entrance::Later => (honest - member).max(0.0) * summary.accounts[1] as f64,
		};
		(summary.lies as f64 + forgone) / f64::from(summary.attack_cycles.max(1))
	}
}

/// The settings that every scenario starts from.
pub fn base(arguments: &Arguments) -> Config {
	let mut parameters = Parameters::default();
	let mut least_uptake = Perbill::zero();
	for setting in &arguments.set {
		if setting.name == LEAST_UPTAKE {
			least_uptake = percent(setting.value);
		}
		setting.apply(&mut parameters);
	}
	Config {
		seed: arguments.seed,
		testers: arguments.testers as usize,
		products: arguments.products as usize,
		cycles: arguments.cycles,
		cartel: 0.0,
		strategy: Strategy::Spread,
		entrance: Entrance::First,
		amplitude: 2.0,
		uptake: 0.6,
		attack_uptake: 0.6,
		noise: 1.0,
		blunders: 0.01,
		liars: 0.2,
		deviation: (1.5, 4.0),
		change: 0.04,
		entry: 0.02,
		sales: arguments.sales,
		open_reports: 2,
		defence: Defence::FULL,
		least_uptake,
		parameters,
	}
}

/// All scenarios, in the order they are printed.
pub fn all(arguments: &Arguments) -> Vec<Scenario> {
	let base = base(arguments);
	let mut scenarios: Vec<Scenario> = Vec::new();
	let mut add =
		|section: &'static str, label: &str, percent: u32, keys: &[Key], change: &dyn Fn(&mut Config)| {
			let mut config = base.clone();
			config.cartel = f64::from(percent) / 100.0;
			change(&mut config);
			// Every scenario has its own seed, so that their results are independent.
			config.seed =
				config.seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(scenarios.len() as u64);
			scenarios.push(Scenario { section, label: label.into(), keys: keys.to_vec(), config });
		};
	// The figures of the RESULT line that a cartel of this size counts for.
	let accuracy = |percent| match percent {
		30 => vec![Key::Accuracy30, Key::Ratio30],
		40 => vec![Key::Accuracy40],
		_ => vec![],
	};

	add(SPREAD, "no cartel", 0, &[Key::Accuracy0], &|_| {});
	for percent in [5, 10, 20, 30, 40, 50, 60] {
		add(SPREAD, FIRST, percent, &accuracy(percent), &|_| {});
	}
	for percent in [10, 20, 30, 40, 50] {
		add(SPREAD, LATER, percent, &accuracy(percent), &|config| config.entrance = Entrance::Later);
	}
	for percent in [30, 40] {
		add(SPREAD, "new accounts every cycle", percent, &accuracy(percent), &|config| {
			config.entrance = Entrance::Fresh;
		});
	}
	for amplitude in [1.2, 3.0] {
		let label = format!("{LATER}, by {amplitude} tolerances");
		add(SPREAD, &label, 40, &accuracy(40), &|config| {
			config.entrance = Entrance::Later;
			config.amplitude = amplitude;
		});
	}

	for percent in [20, 30] {
		add(SPREAD, "from the first cycle, buying all drawn", percent, &[], &|config| {
			config.attack_uptake = 1.0
		});
	}

	// Members buy all they can of what they attack.
	let tenth = |config: &mut Config| {
		config.strategy = Strategy::Tenth;
		config.attack_uptake = 1.0;
	};
	let concentrated = [Key::Concentrated20];
	for percent in [5, 10, 20, 30, 40, 50] {
		let keys: &[Key] = match percent {
			20 => &concentrated,
			30 => &[Key::Ratio30],
			_ => &[],
		};
		add(TENTH, FIRST, percent, keys, &tenth);
	}
	add(TENTH, LATER, 20, &concentrated, &|config| {
		tenth(config);
		config.entrance = Entrance::Later;
	});
	add(TENTH, "reporting nothing else", 20, &concentrated, &|config| {
		tenth(config);
		config.strategy = Strategy::TenthOnly;
	});
	for amplitude in [1.2, 3.0] {
		add(TENTH, &format!("{FIRST}, by {amplitude} tolerances"), 20, &concentrated, &|config| {
			tenth(config);
			config.amplitude = amplitude;
		});
	}
	if arguments.quick {
		scenarios.retain(|scenario| !scenario.keys.is_empty());
		return scenarios;
	}

	let mut add = |section: &'static str, label: &str, percent: u32, change: &dyn Fn(&mut Config)| {
		let mut config = base.clone();
		config.cartel = f64::from(percent) / 100.0;
		change(&mut config);
		config.seed = config.seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(scenarios.len() as u64);
		scenarios.push(Scenario { section, label: label.into(), keys: Vec::new(), config });
	};
	let without = "20 % lie on a tenth, defences off";
	for (label, draw, power, retest) in [
		("every buyer counts, all alike", false, false, false),
		("every buyer counts, power and re-tests", false, true, true),
		("draw only", true, false, false),
		("draw and power", true, true, false),
		("draw and re-tests", true, false, true),
	] {
		add(without, label, 20, &|config| {
			tenth(config);
			config.defence = Defence { draw, power, retest };
		});
	}
	let uptake = "20 % lie on a tenth and buy all of it";
	for percent in [100, 40, 30, 20] {
		add(uptake, &format!("{percent} % of the others drawn buy"), 20, &|config| {
			tenth(config);
			config.uptake = f64::from(percent) / 100.0;
			config.parameters.panel.uptake = Perbill::from_percent(percent);
		});
	}
	let flood = "new accounts flood a running chain and lie";
	for percent in [50, 67, 80, 90] {
		add(flood, "part of all accounts", percent, &|config| config.entrance = Entrance::Flood);
	}
	let narrow = "a category of a tenth with its own draw";
	add(narrow, "20 % of all testers enrol in it", 71, &|config| {
		// 2 000 members and a tenth of the 8 000 others, where there are 10 000.
		config.testers = config.testers * 28 / 100;
		config.products = config.products.div_ceil(10);
		config.cartel = 20.0 / 28.0;
		// Fewer testers fill as many seats per product as before, so each of them reports more.
		config.entrance = Entrance::Later;
	});
	let noise = "30 % lie on every product, noise";
	for factor in [0.5, 1.5, 2.0] {
		add(noise, &format!("times {factor}"), 30, &|config| config.noise = factor);
	}
	let slight = "no cartel, false claims off by";
	for (least, most) in [(1.2, 1.5), (1.5, 2.0), (2.0, 4.0)] {
		add(slight, &format!("{least} to {most} tolerances"), 0, &|config| config.deviation = (least, most));
	}
	let lazy = "reports without measuring";
	for (label, strategy) in
		[("repeat the claim", Strategy::Claim), ("repeat the last verdict", Strategy::Copy)]
	{
		for percent in [10, 30] {
			add(lazy, label, percent, &|config| config.strategy = strategy);
		}
	}
	scenarios
}

/// The heading of cartels that lie on every product.
pub const SPREAD: &str = "lies on every product";
/// The heading of cartels that lie on a tenth.
pub const TENTH: &str = "lies on a tenth of the products";
/// The label of cartels that lie at once.
pub const FIRST: &str = "from the first cycle";
/// The label of cartels that wait.
pub const LATER: &str = "honest for the first half";

/// A governed number and its value in place of the default.
#[derive(Clone, Debug)]
pub struct Setting {
	name: &'static str,
	value: f64,
}

/// The one number that is not among the [`Parameters`]: the part of the reports that its draws are expected to give, which
/// a verdict needs at least. The figures of `docs/design/experience-parameters.md` for many testers are without it.
const LEAST_UPTAKE: &str = "least-uptake";

type Apply = fn(&mut Parameters, f64);

/// The governed numbers that can be set, and their bounds. Rates are in percent, and power is in perfect reports.
const SETTINGS: [(&str, f64, f64, Apply); 17] = [
	(LEAST_UPTAKE, 0.0, 100.0, |_, _| ()),
	("panel", 10.0, 1_000.0, |p, v| p.panel.target = v as u32),
	("retest-factor", 1.0, 4.0, |p, v| p.panel.retest_factor = v as u32),
	("newcomer-seats", 0.0, 100.0, |p, v| p.panel.newcomer_seats = percent(v)),
	("veteran-power", 0.0, 1_000.0, |p, v| p.panel.veteran_power = (v * 1e9) as u64),
	("veteran-factor", 1.0, 1_000.0, |p, v| p.panel.veteran_factor = v as u32),
	("retained", 0.0, 100.0, |p, v| p.power.retained = percent(v)),
	("at-stake", 0.0, 100.0, |p, v| p.power.at_stake = percent(v)),
	("power-cap", 0.0, 1_000.0, |p, v| p.power.cap = (v * 1e9) as u64),
	("per-report", 0.0, 100_000.0, |p, v| p.weight.per_report = v as u32),
	("cut-factor", 0.0, 100_000.0, |p, v| p.cut.factor = v as u32),
	("cut-floor", 0.0, 100_000.0, |p, v| p.cut.floor = v as u32),
	("cut-ceiling", 0.0, 100_000.0, |p, v| p.cut.ceiling = v as u32),
	("agreement", 0.0, 100.0, |p, v| p.quorum.agreement = percent(v)),
	("retests", 0.0, 4.0, |p, v| p.quorum.retests = v as u32),
	("reach", 1_001.0, 100_000.0, |p, v| p.points.reach = v as u32),
	("news", 1.0, 100.0, |p, v| p.points.news = v as u32),
];

fn percent(value: f64) -> Perbill {
	Perbill::from_parts((value * 1e7).round() as u32)
}

impl Setting {
	fn apply(&self, parameters: &mut Parameters) {
		for (name, _, _, apply) in SETTINGS {
			if name == self.name {
				apply(parameters, self.value);
			}
		}
	}
}

impl std::str::FromStr for Setting {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		let (name, value) = text.split_once('=').ok_or("expected <name>=<number>")?;
		let Some((name, least, most, _)) = SETTINGS.iter().find(|(known, ..)| *known == name) else {
			return Err(format!("no such number; there are {}", SETTINGS.map(|(name, ..)| name).join(", ")));
		};
		let value: f64 = value.parse().map_err(|_| format!("{value} is not a number"))?;
		if !(*least..=*most).contains(&value) {
			return Err(format!("{name} is from {least} to {most}"));
		}
		Ok(Self { name, value })
	}
}
