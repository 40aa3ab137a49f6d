// SPDX-License-Identifier: Apache-2.0

use crate::{
	attackers::{Attacker, Plan},
	dataset::{Purchase, PER_CENT},
	rules::{
		Deed, Rules, OWN_STAKE, POINTS, RECEIPTS_PER_CUSTOMER, RECEIPT_FEE, REFERRAL_ORDERS, STAKE_PART,
		TRANSACTION,
	},
	simulation::{simulate, Options, Outcome},
	table,
	world::{Circle, Sale, World},
	Arguments, Mode,
};
use clap::Parser;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use souk_math::{
	bound::{EmissionMode, LostParts, MOST_PART},
	economy::{Preset, Token, TOKEN},
	Balance,
};
use sp_arithmetic::Perbill;

/// The number of seeds that the bound is tried with.
const SEEDS: u64 = 48;

/// Purchases like CDNOW's, for tests that run without the file: 40 a day at 3 to 90 SOUK by 900 customers.
fn purchases(seed: u64, eras: u32) -> Vec<Purchase> {
	let mut rng = ChaCha8Rng::seed_from_u64(seed);
	(0..40 * eras)
		.map(|number| Purchase {
			customer: rng.random_range(0..900),
			day: number / 40,
			value: rng.random_range(300..9_000) * PER_CENT,
		})
		.collect()
}

fn run(rules: Rules, preset: Preset, seed: u64, eras: u32) -> Outcome {
	let options = Options { seed, customers: 600, eras };
	simulate(preset.economy(), rules, &purchases(seed, eras), &options)
}

/// The bound: no attack earns what it lost, on any seed.
#[test]
fn should_earn_less_than_was_lost_on_every_seed_when_bounded() {
	for seed in 0..SEEDS {
		let outcome = run(Rules::of(Preset::Souk), Preset::Souk, seed, 90);
		let (name, gain) = outcome.best_attack();
		assert!(gain > 0, "attacks earn something, so the figure is measured");
		assert!(gain < 1_000, "seed {seed}: {name} earns {gain} thousandths of what it lost");
		for sums in &outcome.sums {
			assert!(sums.emitted <= sums.cap, "seed {seed}: {sums:?}");
			assert!(sums.emitted < sums.lost, "seed {seed}: {sums:?}");
		}
		assert!(outcome.end().honest > 0);
	}
}

/// The test above sees what it is for: the same accounts in the same economy, and only the bound is gone.
#[test]
fn should_earn_many_times_what_was_lost_when_the_bound_is_removed() {
	for seed in 0..4 {
		let rules = Rules { mode: EmissionMode::Literal, ..Rules::of(Preset::Souk) };
		let outcome = run(rules, Preset::Souk, seed, 90);
		let (name, gain) = outcome.best_attack();
		assert!(gain > 100_000, "seed {seed}: {name} earns {gain} thousandths");
	}
	for preset in [Preset::Esc, Preset::Ecom, Preset::Bizkey] {
		assert_eq!(Rules::of(preset).mode, EmissionMode::Literal);
		let outcome = run(Rules::of(preset), preset, 1, 90);
		assert!(outcome.best_attack().1 > 1_000, "{preset:?}: {:?}", outcome.best_attack());
	}
}

fn bounded(part: Perbill, experience: Perbill) -> Rules {
	let rules = Rules::of(Preset::Souk);
	let lost = LostParts { experience, ..rules.lost };
	Rules { mode: EmissionMode::Bounded { part }, lost, ..rules }
}

/// The largest part that governance may set holds as long as nothing counts as lost that can come back.
#[test]
fn should_hold_with_the_largest_part_when_only_the_commune_fee_counts() {
	for seed in 0..8 {
		let outcome = run(bounded(MOST_PART, Perbill::zero()), Preset::Souk, seed, 90);
		assert!(outcome.best_attack().1 < 1_000, "seed {seed}: {:?}", outcome.best_attack());
		assert!(outcome.best_attack().1 > 390, "seed {seed}: {:?}", outcome.best_attack());
	}
}

/// In a young chain one person can have all winning testers. Then the whole experience leg comes back, and half of it
/// must not count as lost: of a sale of 100 it pays half of 0.18 + 4.5, and costs 0.18.
#[test]
fn should_earn_more_than_was_lost_when_half_of_the_experience_leg_counts() {
	let half = Perbill::from_percent(50);
	let outcome = run(bounded(half, half), Preset::Souk, 1, 90);
	let (name, gain) = outcome.best_attack();
	assert!(name.contains("own testers get") && gain > 3_000, "{name}: {gain}");
}

/// The simulation has the numbers that the runtime begins with.
#[test]
fn should_have_the_parameters_of_the_runtime() {
	use souk_runtime_common::parameters::{commerce, commune, rewards as runtime};
	for preset in Preset::ALL {
		let rules = Rules::of(preset);
		let losses = runtime::losses();
		assert_eq!((rules.lost, rules.pool, rules.acts), (losses.parts, losses.pool, losses.acts));
		assert_eq!(rules.cashback_part, losses.cashback);
		assert_eq!((rules.held, rules.kept), (losses.held, runtime::POWER_KEPT));
		assert_eq!(rules.parts, [losses.roles.seller, losses.roles.promoter, losses.roles.buyer]);
		assert_eq!(rules.split.commune_fee, commerce::COMMUNE_FEE);
		assert_eq!((STAKE_PART, OWN_STAKE), (commune::STAKE_PART, commune::LARGEST_STAKE));
		assert_eq!(rules.worth, runtime::worths()[0].paid);
		assert_eq!(rules.cashback, runtime::cashback_rates()[0].1);
		assert_eq!((rules.cashback_cap, rules.least_sale), (runtime::CASHBACK_CAP, runtime::MIN_SALE));
		let weights = runtime::customer_weights();
		assert_eq!(
			(rules.bizpower.new, rules.bizpower.returning, rules.bizpower.external),
			(weights.new, weights.returning, weights.external)
		);
	}
	let table = runtime::points();
	let points = [
		table.sale,
		table.purchase,
		table.promotion,
		table.countersignature,
		table.trace_upload,
		table.report,
		table.referral,
		table.check_in,
	];
	assert_eq!(POINTS, points.map(|points| (points.each.into(), points.daily.into())));
	assert_eq!(RECEIPT_FEE, runtime::RECEIPT_FEE);
	assert_eq!(RECEIPTS_PER_CUSTOMER, runtime::RECEIPTS_PER_CUSTOMER);
	assert_eq!(REFERRAL_ORDERS, runtime::REFERRAL_ORDERS);
}

#[test]
fn should_pay_within_the_schedules_and_the_pots() {
	for (preset, per_day) in [(Preset::Esc, 300_000 * TOKEN), (Preset::Souk, 0)] {
		let outcome = run(Rules::of(preset), preset, 3, 30);
		let end = outcome.end();
		assert!(end.emitted <= end.cap);
		assert!(per_day == 0 || end.cap == 30 * per_day);
		let earned: Balance = (0..outcome.circles.len()).map(|circle| outcome.earned(circle)).sum();
		// The worth of TIME is rounded down once for each payment, or once for each circle.
		assert!(earned.abs_diff(end.emitted) < 100_000_000);
		let pots: Balance =
			[Token::Souk, Token::Time].into_iter().map(|token| preset.economy().cap(token)).sum();
		assert!(end.emitted < pots);
	}
}

/// A world with one attacker, after one era. What it earned counts with what it is still to earn by what it lost in the era.
fn alone(plan: Plan, accounts: u32) -> World {
	let mut world = World::new(Preset::Souk.economy(), Rules::of(Preset::Souk));
	let attacker = Attacker::new(&mut world, ("alone", accounts, plan, 0));
	// What shops cost counts in the first era.
	world.close();
	let before = world.circles[0].coming;
	world.circles[0].earned = [0; 2];
	attacker.act(&mut world);
	world.close();
	let Circle { earned, coming, .. } = &mut world.circles[0];
	// Of what was held before a part was paid, and the rest is still to come.
	earned[0] = (earned[0] + *coming).saturating_sub(before);
	world
}

#[test]
fn should_earn_nothing_for_acts_that_lose_nothing() {
	for (plan, accounts) in [(Plan::CheckIn, 300), (Plan::Trace, 5), (Plan::Idle, 5)] {
		let world = alone(plan, accounts);
		assert_eq!(world.circles[0].earned, [0, 0], "{plan:?}");
		assert!(world.circles[0].spent() > 0);
	}
}

/// Two accounts trade once, and rest for three years. What they earn is less than what they lost, and no more is to come.
#[test]
fn should_earn_less_than_was_lost_by_holding_for_years() {
	let mut world = World::new(Preset::Souk.economy(), Rules::of(Preset::Souk));
	let circle = world.circle("rests", true, Perbill::one());
	let [seller, buyer] = world.open(circle, 2)[..] else { panic!("two accounts") };
	world.sale(&Sale { seller, buyer, path: &[], platform: seller, value: 1_000 * TOKEN, raised: None });
	let mut earned = Vec::new();
	for _ in 0..1_095 {
		world.close();
		let circle = &world.circles[circle];
		let [souk, time] = circle.earned;
		let all = souk + world.rules.market.at_least(time) + circle.coming;
		assert!(all < circle.spent(), "{all} of {}", circle.spent());
		earned.push(souk);
	}
	// A quarter of the weight earns at once, and the rest over the years.
	let (first, last) = (earned[0], earned[1_094]);
	assert!(first * 38 < last * 10 && last < first * 4, "{first} {last}");
	assert!(earned[59] - first > (last - first) * 49 / 100 && earned[365] > last * 98 / 100);
}

/// Where the schedule alone decides, one day of deeds is paid for as long as it is held.
#[test]
fn should_pay_a_holder_who_rests_where_no_bound_holds() {
	let mut world = World::new(Preset::Esc.economy(), Rules::of(Preset::Esc));
	let circle = world.circle("one", true, Perbill::zero());
	let who = world.open(circle, 1)[0];
	world.deed(who, Deed::CheckIn, 1);
	(0..30).for_each(|_| world.close());
	assert_eq!(world.circles[circle].earned, [30 * 300_000 * TOKEN, 0]);
}

/// Receipts earn at most half of the half of their fee that is sealed.
#[test]
fn should_earn_no_more_for_receipts_than_their_fee_allows() {
	for (plan, accounts) in [(Plan::Countersign, 20), (Plan::Shops { shops: 2 }, 12)] {
		let world = alone(plan, accounts);
		let circle = &world.circles[0];
		// Opening the shops, and funding the accounts, was before.
		let fees = circle.spent() - 2 * TOKEN;
		assert!(circle.earned[0] > 0 && circle.earned[1] == 0, "{plan:?}");
		assert!(circle.earned[0] <= fees / 4, "{plan:?}: {:?} of {fees}", circle.earned);
	}
}

/// Splitting over accounts earns no more. Rounding down takes a few units.
#[test]
fn should_earn_no_more_when_a_loss_is_split_over_accounts() {
	let [one, many] = [3, 201].map(|accounts| alone(Plan::Split(1_000 * TOKEN), accounts).circles[0].earned);
	assert!(many[0] + many[1] <= one[0] + one[1], "{many:?} {one:?}");
	assert!(many[0] + many[1] + 10_000 > one[0] + one[1], "{many:?} {one:?}");
	assert!(one[1] > 0, "{one:?}");
}

#[test]
fn should_lose_what_leaves_the_circle() {
	let mut world = World::new(Preset::Souk.economy(), Rules::of(Preset::Souk));
	let circle = world.circle("pair", true, Perbill::from_percent(50));
	let accounts = world.open(circle, 3);
	let [seller, buyer, promoter] = accounts[..] else { panic!("three accounts") };
	world.sale(&Sale {
		seller,
		buyer,
		path: &[promoter],
		platform: seller,
		value: 1_000 * TOKEN,
		raised: None,
	});
	// Half of the 6 to the commune, of its part of stake and of its part of work, and of the 90 of the experience leg.
	assert_eq!(world.circles[circle].spent(), 48 * TOKEN + 3 * TRANSACTION);
	world.one_way(seller, 7 * TOKEN);
	world.fee(buyer, 5);
	assert_eq!(world.circles[circle].spent(), 55 * TOKEN + 3 * TRANSACTION + 5);
}

/// Without a bound on the leg that counts, a raised fee would: the seller gets all of it back.
#[test]
fn should_count_a_raised_fee_like_the_usual_one() {
	let gain = |pool| {
		let rules = Rules { pool, ..Rules::of(Preset::Souk) };
		let outcome = run(rules, Preset::Souk, 2, 90);
		let raised = outcome.circles.iter().position(|circle| circle.name.contains("fee of 80 %")).unwrap();
		outcome.gain(raised).unwrap()
	};
	assert!(gain(Perbill::from_percent(9)) < 1_000 && gain(Perbill::one()) > 1_000);
}

#[test]
fn should_count_a_deed_up_to_its_daily_limit() {
	let mut world = World::new(Preset::Esc.economy(), Rules::of(Preset::Esc));
	let circle = world.circle("one", true, Perbill::zero());
	let who = world.open(circle, 1)[0];
	assert!(world.deed(who, Deed::CheckIn, 1));
	assert!(!world.deed(who, Deed::CheckIn, 1));
	assert!(world.deed(who, Deed::Countersignature, 30));
	assert!(!world.deed(who, Deed::Countersignature, 1));
	world.close();
	// It is alone, so it gets the whole day.
	assert_eq!(world.circles[circle].earned, [300_000 * TOKEN, 0]);
	assert!(world.deed(who, Deed::CheckIn, 1), "another day");
}

#[test]
fn should_repeat_itself_for_a_seed_and_differ_for_another() {
	let line = |seed| table::result(&run(Rules::of(Preset::Souk), Preset::Souk, seed, 20), "p");
	assert_eq!(line(5), line(5));
	assert_ne!(line(5), line(6));
	assert!(line(5).starts_with("RESULT honest_share="));
}

#[test]
fn should_refuse_bad_arguments_in_one_line() {
	let parse = |list: &[&str]| {
		let data = ["simulate-economy", "--data", "file"];
		Arguments::try_parse_from(data.iter().chain(list))
	};
	for bad in [
		&["--seed", "-1"][..],
		&["--seed", "one"],
		&["--economy", "ctt"],
		&["--economy", "gold"],
		&["--mode", "half"],
		&["--eras", "0"],
		&["--eras", "541"],
		&["--customers", "0"],
		&["--nonsense"],
	] {
		let error = crate::first_line(&parse(bad).unwrap_err().to_string());
		assert!(!error.contains('\n') && error.len() > 10, "{error}");
	}
	let error = parse(&["--economy", "gold"]).unwrap_err().to_string();
	assert!(crate::first_line(&error).ends_with("choose one of souk, esc, ecom, bizkey"), "{error}");
	let missing = Arguments::try_parse_from(["simulate-economy"]).unwrap_err().to_string();
	assert!(crate::first_line(&missing).contains("--data"), "{missing}");
	let literal = parse(&["--mode", "literal"]).unwrap();
	assert_eq!((literal.mode, literal.rules().mode), (Some(Mode::Literal), EmissionMode::Literal));
	assert_eq!(
		parse(&["--economy", "esc", "--mode", "bounded"]).unwrap().rules().mode.part(),
		Some(Perbill::from_percent(50))
	);
	let unreadable = Arguments { data: "/nowhere".into(), ..literal };
	assert!(crate::run(&unreadable).unwrap_err().contains("cannot read the sales data /nowhere"));
}
