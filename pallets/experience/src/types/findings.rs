// SPDX-License-Identifier: Apache-2.0

//! Verdicts, and what was known before them.

use super::MaxKnown;
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::Get, BoundedVec};
use scale_info::TypeInfo;
use souk_primitives::experience::{
	Attributes, CycleNumber, Finding, MaxAttributes, ModelId, ModelVersion, Values,
};
use sp_runtime::Perbill;

/// The verdict on a product.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Verdict {
	/// The model of the claims.
	pub model: ModelId,
	/// The version of that model.
	pub version: ModelVersion,
	/// The cycle of the panel.
	pub cycle: CycleNumber,
	/// What was found out about each attribute.
	pub findings: BoundedVec<Finding, MaxAttributes>,
	/// The number of panel reports.
	pub reports: u32,
	/// The number of open reports.
	pub open_reports: u32,
	/// How far the product can be trusted.
	pub trust: Perbill,
	/// Whether a panel agreed on it. The verdict of a first panel that is split is not settled.
	pub settled: bool,
	/// Whether a later panel was split, so that a larger panel tests again.
	pub contested: bool,
}

impl Verdict {
	/// For each attribute, whether the claim is kept.
	pub fn says(&self) -> Vec<bool> {
		self.findings.iter().map(|finding| finding.confirmed).collect()
	}

	/// Whether it confirms and denies the same claims as `other`, by the same version of the same model.
	pub fn agrees(&self, other: &Self) -> bool {
		(self.model, self.version, self.says()) == (other.model, other.version, other.says())
	}
}

/// What a settled verdict found out. It is remembered, so that the same is not news again.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct KnownFinding {
	/// The last cycle whose panel found it.
	pub cycle: CycleNumber,
	/// The model it was measured by.
	pub model: ModelId,
	/// The version of that model.
	pub version: ModelVersion,
	/// The measured value of each attribute.
	pub measured: Values,
}

impl KnownFinding {
	/// What a verdict found out.
	pub fn of(verdict: &Verdict) -> Self {
		let measured = verdict.findings.iter().map(|finding| finding.measured).collect();
		let Verdict { model, version, cycle, .. } = *verdict;
		Self { cycle, model, version, measured: Values::truncate_from(measured) }
	}

	fn is_by(&self, other: &Self) -> bool {
		(self.model, self.version) == (other.model, other.version)
	}

	/// Whether it says the same as `other` about each attribute, within the tolerances.
	fn is_same(&self, other: &Self, attributes: &Attributes) -> bool {
		self.is_by(other)
			&& self.measured.len() == other.measured.len()
			&& attributes
				.iter()
				.zip(self.measured.iter().zip(&other.measured))
				.all(|(attribute, (one, two))| one.abs_diff(*two) <= attribute.tolerance)
	}
}

/// Whether a settled verdict is news, and pays more: it was not publicly known.
///
/// Without an earlier settled finding, a verdict is news if it denies a claim. After one, the product must have come to be
/// what nobody had found before by the same version of the same model, and the verdict must deny a claim or contradict
/// the one before. What another model or version finds of a product that was judged already is no news: the producer
/// chooses both. Nor is anything news of a product with so many different findings that they cannot all be remembered.
pub fn is_news(
	known: &[KnownFinding],
	before: Option<&Verdict>,
	verdict: &Verdict,
	attributes: &Attributes,
) -> bool {
	let denied = verdict.findings.iter().any(|finding| !finding.confirmed);
	if known.is_empty() {
		return denied;
	}
	let found = KnownFinding::of(verdict);
	let room = u32::try_from(known.len()).is_ok_and(|number| number < MaxKnown::get());
	let comparable = known.iter().any(|earlier| earlier.is_by(&found));
	let new = !known.iter().any(|earlier| earlier.is_same(&found, attributes));
	let contradicts = before.is_some_and(|before| before.says() != verdict.says());
	room && comparable && new && (denied || contradicts)
}

/// Remember a finding. The one that was found longest ago gives way if there are too many.
pub fn remember(
	known: &mut BoundedVec<KnownFinding, MaxKnown>,
	found: KnownFinding,
	attributes: &Attributes,
	retention: CycleNumber,
) {
	known.retain(|earlier| earlier.cycle.saturating_add(retention) >= found.cycle);
	if let Some(same) = known.iter_mut().find(|earlier| earlier.is_same(&found, attributes)) {
		// The values stay, so that a finding cannot creep within its tolerance.
		same.cycle = found.cycle;
		return;
	}
	if let Err(found) = known.try_push(found) {
		if let Some(oldest) = known.iter_mut().min_by_key(|earlier| earlier.cycle) {
			*oldest = found;
		}
	}
}
