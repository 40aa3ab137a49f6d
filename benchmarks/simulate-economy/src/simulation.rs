// SPDX-License-Identifier: Apache-2.0

//! One simulation: honest trade and every attack, side by side in one economy.

use crate::{
	attackers::{Attacker, Plan, ATTACKS},
	dataset::Purchase,
	market::Market,
	rules::Rules,
	world::{Circle, Sums, World},
};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use souk_math::{economy::Economy, Balance};
use sp_arithmetic::Perbill;

/// What a simulation is of.
#[derive(Clone, Copy, Debug)]
pub struct Options {
	/// Seed of everything random.
	pub seed: u64,
	/// The number of honest customers.
	pub customers: usize,
	/// The number of eras, each a day.
	pub eras: u32,
}

/// The result of a simulation.
pub struct Outcome {
	/// The people, the honest ones first.
	pub circles: Vec<Circle>,
	/// The sums at the end of every era.
	pub sums: Vec<Sums>,
	/// What TIME earned is worth, by circle, in base units of SOUK.
	pub worths: Vec<Balance>,
}

/// The number of attacks that the seed draws.
const DRAWN: usize = 4;

/// Simulate.
pub fn simulate(
	economy: &'static Economy,
	rules: Rules,
	purchases: &[Purchase],
	options: &Options,
) -> Outcome {
	let Options { seed, customers, eras } = *options;
	let mut world = World::new(economy, rules);
	let honest = world.circle("honest trade", false, Perbill::zero());
	let rng = ChaCha8Rng::seed_from_u64(seed);
	let mut market = Market::new(&mut world, honest, purchases, customers, eras, rng);
	let mut attackers: Vec<Attacker> =
		ATTACKS.into_iter().map(|attack| Attacker::new(&mut world, attack)).collect();
	let mut rng = ChaCha8Rng::seed_from_u64(!seed);
	for number in 1..=DRAWN {
		let (accounts, plan, back) = drawn(&mut rng);
		let name = format!("ring drawn by the seed, {number}");
		attackers.push(Attacker::new(&mut world, (&name, accounts, plan, back)));
	}
	for _ in 0..eras {
		market.trade(&mut world);
		for attacker in &attackers {
			attacker.act(&mut world);
		}
		world.close();
	}
	let worths = world.circles.iter().map(|circle| world.rules.market.at_least(circle.earned[1])).collect();
	Outcome { circles: world.circles, sums: world.sums, worths }
}

/// A ring of up to twenty accounts, at any price from a cent to nine SOUK, with any part of the experience leg coming back.
fn drawn(rng: &mut ChaCha8Rng) -> (u32, Plan, u32) {
	let price = rng.random_range(1..10) * 10u128.pow(rng.random_range(10..=12));
	let plan = Plan::Ring { price, acts: rng.random() };
	(rng.random_range(2..=20), plan, rng.random_range(0..=100))
}

impl Outcome {
	/// What a circle earned, in base units of SOUK.
	pub fn earned(&self, circle: usize) -> Balance {
		self.circles[circle].earned[0] + self.worths[circle]
	}

	/// What a circle earned for each SOUK it lost, with all that it may still earn by what it holds, in thousandths, rounded
	/// up. `None` if it lost nothing.
	pub fn gain(&self, circle: usize) -> Option<Balance> {
		let spent = self.circles[circle].spent();
		let earned = self.earned(circle) + self.circles[circle].coming;
		(spent > 0).then(|| (earned * 1_000).div_ceil(spent))
	}

	/// The attack with the best return, and its return in thousandths.
	pub fn best_attack(&self) -> (&str, Balance) {
		let attacks = self.circles.iter().enumerate().filter(|(_, circle)| circle.attacks);
		attacks
			.map(|(at, circle)| (circle.name.as_str(), self.gain(at).unwrap_or_default()))
			.max_by_key(|(_, gain)| *gain)
			.unwrap_or_default()
	}

	/// The sums at the end.
	pub fn end(&self) -> Sums {
		self.sums.last().copied().unwrap_or_default()
	}

	/// The part of what was paid that went to honest accounts, in hundredths of a percent.
	pub fn honest_share(&self) -> Balance {
		let end = self.end();
		(end.honest * 10_000).checked_div(end.emitted).unwrap_or_default()
	}
}
