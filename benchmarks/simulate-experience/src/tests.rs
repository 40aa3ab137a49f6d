// SPDX-License-Identifier: Apache-2.0

use crate::{
	plot,
	scenarios::{self, Setting},
	sim::{Config, Defence, Entrance, Simulation, Strategy, Summary, PRICE},
	world::{conformities, lie, measure, true_values, CLAIM, TOLERANCE},
	young::{self, Outcome},
	Arguments,
};
use clap::Parser;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use souk_math::experience::Conformity;

fn arguments(list: &[&str]) -> Arguments {
	Arguments::try_parse_from(std::iter::once(&"simulate-experience").chain(list)).unwrap()
}

/// A world small enough for a test: a thousand testers, a hundred products.
fn small() -> Config {
	scenarios::base(&arguments(&["--seed", "7", "--testers", "1000", "--products", "100", "--cycles", "12"]))
}

fn run(change: impl Fn(&mut Config)) -> Summary {
	let mut config = small();
	change(&mut config);
	let summary = Simulation::new(config.clone()).run();
	// The summary counts every product-cycle, and every unit of every pool.
	assert_eq!(summary.all, config.products as u64 * u64::from(config.cycles));
	assert_eq!(summary.right_by_cycle.iter().sum::<u64>(), summary.right);
	let sales = u128::from(config.sales) * PRICE * config.products as u128;
	let pools = sales * 15 / 100 / 2 * u128::from(config.cycles);
	assert_eq!(summary.paid[0] + summary.paid[1] + summary.unpaid, pools);
	summary
}

#[test]
fn should_find_nearly_every_false_claim_without_a_cartel() {
	let summary = run(|_| {});
	assert!(summary.accuracy() > 99.0, "{}", summary.accuracy());
	assert_eq!(summary.attacked, 0);
	// A verdict that always confirms would be right about four in five.
	let lax = run(|config| config.liars = 1.0);
	assert!(lax.accuracy() > 98.0, "{}", lax.accuracy());
}

#[test]
fn should_hold_against_forty_percent_and_fall_to_sixty() {
	let cartel = |share| run(|config| config.cartel = share);
	let (held, fallen) = (cartel(0.4), cartel(0.6));
	assert!(held.attacked_accuracy() > 95.0, "{}", held.attacked_accuracy());
	assert!(held.ratio() < 0.2, "{}", held.ratio());
	// The simulator can show a defeat: no rule withstands a majority from the first cycle on.
	assert!(fallen.attacked_accuracy() < 20.0, "{}", fallen.attacked_accuracy());
	assert!(fallen.ratio() > 1.0, "{}", fallen.ratio());
}

#[test]
fn should_fall_to_a_concentrated_cartel_without_the_draw_and_hold_with_it() {
	let tenth = |defence| {
		run(|config| {
			config.cartel = 0.2;
			config.strategy = Strategy::Tenth;
			config.attack_uptake = 1.0;
			config.defence = defence;
		})
	};
	let open = tenth(Defence { draw: false, power: false, retest: false });
	assert!(open.attacked_accuracy() < 20.0, "{}", open.attacked_accuracy());
	let full = tenth(Defence::FULL);
	assert!(full.attacked_accuracy() > 90.0, "{}", full.attacked_accuracy());
	assert!(full.ratio() < 1.0, "{}", full.ratio());
}

#[test]
fn should_take_weight_from_liars_and_seats_from_floods() {
	let summary = run(|config| config.cartel = 0.3);
	assert!(summary.weight[1] < 0.7 * summary.weight[0], "{:?}", summary.weight);
	let flood = run(|config| {
		config.cartel = 0.67;
		config.entrance = Entrance::Flood;
	});
	assert!(flood.attacked_accuracy() > 95.0, "{}", flood.attacked_accuracy());
	assert_eq!(flood.attack_cycles, 6);
}

#[test]
fn should_pay_less_for_repeating_the_claim() {
	let summary = run(|config| {
		config.cartel = 0.2;
		config.strategy = Strategy::Claim;
	});
	assert!(summary.ratio() < 1.0, "{}", summary.ratio());
	assert!(summary.ratio() > 0.3, "most claims are true, so repeating them earns something");
}

#[test]
fn should_repeat_itself_for_a_seed_and_differ_for_another() {
	let with = |seed| {
		run(|config| {
			config.seed = seed;
			config.cartel = 0.3;
		})
	};
	assert_eq!(with(1), with(1));
	assert_ne!(with(1), with(2));
}

#[test]
fn should_lie_both_ways() {
	let mut rng = ChaCha8Rng::seed_from_u64(3);
	for product in 0..50 {
		let truth = true_values(&mut rng, 0.5, (1.5, 4.0));
		let measured = measure(&mut rng, &truth, 0.0, 0.0);
		assert_eq!(measured, truth);
		let said = conformities(&lie(product, &truth, measured, 2.0));
		if conformities(&truth).contains(&Conformity::Deviating) {
			// A false claim is confirmed.
			assert_eq!(said, [Conformity::Confirmed; 3]);
		} else {
			// A true claim is denied in one attribute.
			assert_eq!(said.iter().filter(|conformity| **conformity == Conformity::Deviating).count(), 1);
		}
	}
	assert_eq!(lie(0, &[CLAIM; 3], [CLAIM; 3], 2.0)[0], CLAIM - 2 * TOLERANCE as i64);
}

/// The outcome of the scenario of a small chain with this heading and this label.
fn small_chain(section: &str, label: &str, seed: u64) -> Outcome {
	let scenarios = young::all();
	let known =
		|scenario: &&young::Scenario| scenario.section.starts_with(section) && scenario.label == label;
	young::run(scenarios.iter().find(known).unwrap(), seed)
}

/// A panel of one's own. Either rule alone is not enough: an attacker tries numbers, or waits until larger draws have
/// drawn all of its own.
#[test]
fn should_give_a_twentieth_of_the_testers_no_panel_of_its_own() {
	for seed in 0..12 {
		let of = |label| small_chain("a panel of one's own", label, seed);
		let none = of("no rule: numbers tried against the seed");
		assert!(none.own_verdicts > 200 && none.weight > 35.0, "seed {seed}: {none:?}");
		// A number in about twelve thousand draws ten of fifteen: the first cycle shows it.
		assert!(none.tries > 40 * 1_000, "seed {seed}: {none:?}");
		let waits = of("bound before the seed, quorum of ten");
		assert!(waits.own_verdicts > 100 && waits.tries == 0, "seed {seed}: {waits:?}");
		for label in
			["numbers tried, quorum by the draw", "all rules", "all rules, at a fifth of an honest price"]
		{
			let held = of(label);
			// What comes back is an expert's part of its own sales.
			assert!(held.own_verdicts == 0 && held.gain() < 0.5, "seed {seed}: {held:?}");
			assert!(held.weight < 15.0, "seed {seed}: {held:?}");
		}
		// At a price the same attack earns more than it costs, without the rules.
		let paid = of("the same, at a fifth of an honest price");
		assert!(paid.gain() > 1.0 && paid.taken() > 10.0, "seed {seed}: {paid:?}");
	}
}

#[test]
fn should_refuse_reports_on_what_a_tester_never_held() {
	let of = |label| small_chain("reports on what one never held", label, 3);
	let (open, held) = (of("from one's own shop, for dust"), of("only real sales"));
	assert!(open.gain() > 1_000.0 && open.taken() > 3.0, "{open:?}");
	assert_eq!((held.reports[1], held.got), (0, 0));
	assert!(held.verdicts() > 80.0, "{held:?}");
}

#[test]
fn should_pay_ten_accounts_of_a_young_chain_no_more_than_they_paid_in() {
	let of = |label| small_chain("a young chain", label, 5);
	assert!(of("no rule, for dust").gain() > 1_000.0);
	let most = of("no rule, at the price that takes most");
	assert!(most.gain() > 2.0 && most.taken() > 90.0, "{most:?}");
	for label in ["all rules", "all rules, for dust"] {
		let held = of(label);
		assert!(held.own_verdicts == 1 && held.gain() < 1.0, "{label}: {held:?}");
		assert_eq!(held.taken(), 0.0);
	}
}

#[test]
fn should_find_verdicts_again_when_idle_testers_do_not_count() {
	let of = |label| small_chain("idle testers", label, 2).verdicts();
	assert!(of("nine tenths, all counted") < 5.0);
	assert!(of("nine tenths") > 90.0 && of("none") > 99.0);
	assert!(of("two thirds") >= of("two thirds, all counted"));
}

/// The simulation has the numbers that the runtime begins with.
#[test]
fn should_have_the_parameters_of_the_runtime() {
	use souk_runtime_common::parameters::experience as runtime;
	assert_eq!(young::LEAST_UPTAKE, runtime::LEAST_UPTAKE);
	assert_eq!(young::MAX_RETURN, runtime::MAX_RETURN);
	assert_eq!(young::EXPERT_RETURN, runtime::MAX_EXPERT_RETURN.into());
	assert_eq!(young::PRODUCERS, runtime::MIN_PRODUCERS as usize);
	assert_eq!(young::CARRY, runtime::periods().carry);
	assert_eq!((young::IDLE_AFTER, young::IDLE_SEATS), (runtime::IDLE_AFTER, runtime::IDLE_SEATS.into()));
}

#[test]
fn should_repeat_small_chains_for_a_seed() {
	for scenario in young::all() {
		let [one, other] = [1, 1].map(|seed| format!("{:?}", young::run(&scenario, seed)));
		assert_eq!(one, other, "{}", scenario.label);
	}
	assert_eq!(young::all().iter().filter(|scenario| scenario.ground).count(), 2);
}

#[test]
fn should_refuse_bad_arguments() {
	for bad in [
		&["--testers", "0"][..],
		&["--cycles", "one"],
		&["--set", "panel"],
		&["--set", "colour=3"],
		&["--set", "agreement=101"],
		&["--set", "agreement=NaN"],
		&["--nonsense"],
	] {
		assert!(
			Arguments::try_parse_from(std::iter::once(&"simulate-experience").chain(bad)).is_err(),
			"{bad:?}"
		);
	}
	assert!("retests=2".parse::<Setting>().is_ok());
	assert!(plot::prepare(std::path::Path::new("/dev/null/plot.svg")).is_err());
}
