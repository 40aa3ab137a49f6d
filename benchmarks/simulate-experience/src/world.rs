// SPDX-License-Identifier: Apache-2.0

//! What is true, who measures it, and what each of them reports.

use rand::Rng;
use rand_distr::StandardNormal;
use souk_math::experience::{judge, Conformity, Power, Preference};

/// Attributes of every quality model, one of each direction.
pub const DIRECTIONS: [Preference; 3] =
	[Preference::HigherBetter, Preference::LowerBetter, Preference::NearerBetter];
/// Number of attributes.
pub const ATTRIBUTES: usize = DIRECTIONS.len();
/// The tolerance of every attribute, in the attribute's unit and decimals.
pub const TOLERANCE: u64 = 1_000;
/// The claim of every attribute. Nothing depends on it.
pub const CLAIM: i64 = 100_000;

/// The values of one report, or of one product.
pub type Values = [i64; ATTRIBUTES];
/// What is said about each attribute.
pub type Conformities = [Conformity; ATTRIBUTES];

/// A multiple of the tolerance in the attribute's unit.
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

/// What values say about the claim.
pub fn conformities(values: &Values) -> Conformities {
	let of = |attribute: usize| judge(values[attribute], CLAIM, TOLERANCE, DIRECTIONS[attribute]).conformity;
	core::array::from_fn(of)
}

/// What a product really is.
pub fn true_values(rng: &mut impl Rng, liar_share: f64, deviation: (f64, f64)) -> Values {
	// What keeps its claim is not exactly on it.
	let mut values = core::array::from_fn(|_| CLAIM + tolerances(rng.random_range(-0.3..=0.3)));
	if rng.random_bool(liar_share) {
		// At least one attribute is worse than claimed, each of the others as likely as not.
		let first = rng.random_range(0..ATTRIBUTES);
		for (attribute, value) in values.iter_mut().enumerate() {
			if attribute == first || rng.random_bool(0.5) {
				*value = CLAIM + worse(attribute) * tolerances(rng.random_range(deviation.0..=deviation.1));
			}
		}
	}
	values
}

/// Someone who may measure.
#[derive(Clone, Debug)]
pub struct Tester {
	/// Whether part of the cartel.
	pub member: bool,
	/// Standard deviation of measurements, in tolerances.
	pub noise: f64,
	/// Experience power.
	pub power: Power,
	/// Paid so far, in base units.
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

/// What a careful person reports: the truth with noise, and now and then one attribute is far off by mistake.
pub fn measure(rng: &mut impl Rng, truth: &Values, noise: f64, blunders: f64) -> Values {
	let mut values = truth.map(|value| value + tolerances(noise * rng.sample::<f64, _>(StandardNormal)));
	if rng.random_bool(blunders) {
		let attribute = rng.random_range(0..ATTRIBUTES);
		let side = if rng.random_bool(0.5) { 1.0 } else { -1.0 };
		values[attribute] += tolerances(side * rng.random_range(4.0..8.0));
	}
	values
}

/// What a member reports of an attacked product. Where the claim is false, the claim: the lie is confirmed. Where it is
/// true, one attribute worse than claimed by `amplitude` tolerances, the same for all members: the product is
/// discredited. The other attributes are measured, so that the report looks honest.
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
