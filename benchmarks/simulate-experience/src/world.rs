// SPDX-License-Identifier: Apache-2.0

//! The true values of products, the testers, and their reports.

use rand::Rng;
use rand_distr::StandardNormal;
use souk_math::experience::{judge, Conformity, Power, Preference};

/// The attributes of every quality model, one for each direction.
pub const DIRECTIONS: [Preference; 3] =
	[Preference::HigherBetter, Preference::LowerBetter, Preference::NearerBetter];
/// The number of attributes.
pub const ATTRIBUTES: usize = DIRECTIONS.len();
/// The tolerance of every attribute, in the attribute's unit and decimals.
pub const TOLERANCE: u64 = 1_000;
/// The claim of every attribute. No result depends on it.
pub const CLAIM: i64 = 100_000;

/// The values of one report, or of one product.
pub type Values = [i64; ATTRIBUTES];
/// The conformity of each attribute with its claim.
pub type Conformities = [Conformity; ATTRIBUTES];

/// A multiple of the tolerance, in the attribute's unit.
fn tolerances(multiple: f64) -> i64 {
	(multiple * TOLERANCE as f64).round() as i64
}

/// The side of the claim that is worse.
fn worse(attribute: usize) -> i64 {
	match DIRECTIONS[attribute] {
		Preference::HigherBetter => -1,
		Preference::LowerBetter | Preference::NearerBetter => 1,
	}
}

/// The conformity of values with the claim.
pub fn conformities(values: &Values) -> Conformities {
	let of = |attribute: usize| judge(values[attribute], CLAIM, TOLERANCE, DIRECTIONS[attribute]).conformity;
	core::array::from_fn(of)
}

/// The true values of a new product.
pub fn true_values(rng: &mut impl Rng, liar_share: f64, deviation: (f64, f64)) -> Values {
	// A product that keeps its claim does not match it exactly.
	let mut values = core::array::from_fn(|_| CLAIM + tolerances(rng.random_range(-0.3..=0.3)));
	if rng.random_bool(liar_share) {
		// One attribute is worse than claimed, and each of the others with a probability of a half.
		let first = rng.random_range(0..ATTRIBUTES);
		for (attribute, value) in values.iter_mut().enumerate() {
			if attribute == first || rng.random_bool(0.5) {
				*value = CLAIM + worse(attribute) * tolerances(rng.random_range(deviation.0..=deviation.1));
			}
		}
	}
	values
}

/// A tester.
#[derive(Clone, Debug)]
pub struct Tester {
	/// Whether it is a member of the cartel.
	pub member: bool,
	/// Standard deviation of measurements, in tolerances.
	pub noise: f64,
	/// Experience power.
	pub power: Power,
	/// Pay so far, in base units.
	pub paid: u128,
	/// Reports so far; each needed a purchase.
	pub reports: u64,
}

impl Tester {
	/// A newcomer. Two in five measure at a quarter of the tolerance, two at half, one at four fifths.
	pub fn new(rng: &mut impl Rng, member: bool, noise: f64) -> Self {
		let level = match rng.random_range(0..5) {
			0 | 1 => 0.25,
			2 | 3 => 0.5,
			_ => 0.8,
		};
		Self { member, noise: level * noise, power: 0, paid: 0, reports: 0 }
	}
}

/// An honest report: the truth with noise. Rarely, one attribute is far off by mistake.
pub fn measure(rng: &mut impl Rng, truth: &Values, noise: f64, blunders: f64) -> Values {
	let mut values = truth.map(|value| value + tolerances(noise * rng.sample::<f64, _>(StandardNormal)));
	if rng.random_bool(blunders) {
		let attribute = rng.random_range(0..ATTRIBUTES);
		let side = if rng.random_bool(0.5) { 1.0 } else { -1.0 };
		values[attribute] += tolerances(side * rng.random_range(4.0..8.0));
	}
	values
}

/// A member's report on an attacked product. If the claim is false, the report confirms it. If the claim is true, the
/// report discredits it: one attribute, the same for all members, is worse than claimed by `amplitude` tolerances. The
/// other attributes are measured, so that the report looks honest.
pub fn lie(product: usize, truth: &Values, measured: Values, amplitude: f64) -> Values {
	let mut values = measured;
	let truth = conformities(truth);
	if truth.contains(&Conformity::Deviating) {
		for (value, conformity) in values.iter_mut().zip(truth) {
			if conformity == Conformity::Deviating {
				*value = CLAIM;
			}
		}
	} else {
		let attribute = product % ATTRIBUTES;
		values[attribute] = CLAIM + worse(attribute) * tolerances(amplitude);
	}
	values
}
