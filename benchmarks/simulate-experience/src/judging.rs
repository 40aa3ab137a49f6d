// SPDX-License-Identifier: Apache-2.0

//! The judgement of one product, by the functions of the chain.

use crate::world::{Conformities, Values, ATTRIBUTES, CLAIM, DIRECTIONS, TOLERANCE};
use rand::RngCore;
use souk_math::experience::{
	agreement, cap_weights, consensus, effective_reports, judge, pick_winners, score_report, Conformity,
	Measured, Parameters, Perbill, Ranked, Sample, Score,
};

/// A report on a product.
pub struct Report {
	/// The number of its author.
	pub tester: u32,
	/// Whether the author was drawn.
	pub panel: bool,
	/// Its weight.
	pub weight: u32,
	/// Its values.
	pub values: Values,
}

/// What a panel says.
pub struct Answer {
	/// The consensus of each attribute.
	pub values: Values,
	/// Its conformity with the claim.
	pub verdict: Conformities,
	/// The agreement on the attribute with the least.
	pub agreement: Perbill,
	/// The number of panel reports.
	pub reports: u32,
	/// Their effective number.
	pub effective: u32,
}

/// Ask the panel among the reports. `None` without panel reports.
pub fn ask(reports: &[Report], parameters: &Parameters) -> Option<Answer> {
	let Parameters { cut, quorum, .. } = parameters;
	let panel: Vec<&Report> = reports.iter().filter(|report| report.panel).collect();
	let mut weights: Vec<u32> = panel.iter().map(|report| report.weight).collect();
	let cap = cap_weights(&mut weights, quorum.weight_share);
	let effective = effective_reports(panel.iter().map(|report| report.weight.min(cap)));

	let mut values = [0; ATTRIBUTES];
	let mut verdict = [Conformity::Confirmed; ATTRIBUTES];
	let mut least = Perbill::one();
	for attribute in 0..ATTRIBUTES {
		let sample =
			|report: &&Report| Sample { value: report.values[attribute], weight: report.weight.min(cap) };
		let mut samples: Vec<Sample> = panel.iter().map(sample).collect();
		let agreed = consensus(&mut samples, TOLERANCE, cut)?;
		let direction = DIRECTIONS[attribute];
		values[attribute] = agreed.value;
		verdict[attribute] = judge(agreed.value, CLAIM, TOLERANCE, direction).conformity;
		least = least.min(agreement(&samples, verdict[attribute], CLAIM, TOLERANCE, direction));
	}
	Some(Answer { values, verdict, agreement: least, reports: panel.len() as u32, effective })
}

/// Score the reports of a product that settled with these values, and rank them. Returns the scores, the ranking, and
/// how many win.
pub fn rank(
	reports: &[Report],
	values: &Values,
	reach: u32,
	rng: &mut impl RngCore,
) -> (Vec<Score>, Vec<Ranked>, usize) {
	let mut entries = Vec::with_capacity(reports.len());
	let mut scores = Vec::with_capacity(reports.len());
	for (number, report) in reports.iter().enumerate() {
		let measured = (0..ATTRIBUTES).map(|attribute| Measured {
			value: report.values[attribute],
			consensus: values[attribute],
			tolerance: TOLERANCE,
			weight: 1,
		});
		let score = score_report(measured, reach);
		let mut tie = [0; 32];
		rng.fill_bytes(&mut tie[..8]);
		entries.push(Ranked { index: number as u32, score: score.total, tie });
		scores.push(score);
	}
	let count = pick_winners(&mut entries);
	(scores, entries, count)
}
