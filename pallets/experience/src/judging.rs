// SPDX-License-Identifier: Apache-2.0

//! Judging one product: the consensus of its panel, the winning reports, and the power their authors gain or lose.
//!
//! Reads and writes are bounded by the number of reports one product can have. They do not depend on the number of
//! products.

use crate::{
	types::{
		is_news, remember, Enrolled, Factor, Judged, KnownFinding, Report, Round, Skill, Verdict, Version,
		Win,
	},
	Bindings, Config, Contributions, EnrolledTesters, Event, JudgedProducts, Known, Models, Pallet, Pools,
	Queue, References, Reports, Rounds, Seated, Testers, Verdicts, Versions, Wins,
};
use alloc::vec::Vec;
use codec::Encode;
use frame_support::{traits::Get, BoundedVec};
use souk_math::experience::{
	agreement, attribute_grade, cap_weights, consensus, effective_reports, judge, least_reports,
	pick_winners, points, product_factor, return_limit, score_report, settle, split_pool, trust_score,
	Conformity, Measured, PanelState, Ranked, Sample, Score,
};
use souk_primitives::{
	codes::GpcBrick,
	commune::PanelWork,
	experience::{CycleNumber, Finding},
	gs1::Gtin,
};
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::Perbill;

/// A report and its author.
type Authored<T> = (<T as frame_system::Config>::AccountId, Report);

/// The answer of a panel.
struct Panel {
	findings: BoundedVec<Finding, souk_primitives::experience::MaxAttributes>,
	state: PanelState,
	trust: Perbill,
}

impl<T: Config> Pallet<T> {
	/// Judge one product of a cycle that is over. Returns its producer if the verdict is settled.
	pub(crate) fn judge_product(cycle: CycleNumber, product: Gtin, seed: &H256) -> Option<T::AccountId> {
		Queue::<T>::remove(cycle, product);
		let round = Rounds::<T>::get(product)?;
		let binding = Bindings::<T>::get(product);
		if let Some(binding) = &binding {
			Seated::<T>::remove(cycle, &binding.producer);
		}
		let version = binding.as_ref().and_then(|binding| {
			let version = Versions::<T>::get(binding.model, binding.version)?;
			Some((Models::<T>::get(binding.model)?.category, version))
		});
		let (Some(binding), Some((category, version))) = (binding, version) else {
			Self::drop_round(cycle, product);
			return None;
		};
		// At most as many as a round can have, in the order of the hashes in storage. Nothing depends on the order.
		let reports: Vec<Authored<T>> = Reports::<T>::iter_prefix(product).collect();
		let Some(panel) = Self::ask_panel(&round, &reports, &version, &binding.claims) else {
			Self::carry_round(cycle, product, round, false, &binding.producer);
			return None;
		};
		let verdict = Verdict {
			model: binding.model,
			version: binding.version,
			cycle,
			findings: panel.findings,
			reports: round.panel,
			open_reports: round.open,
			trust: panel.trust,
			settled: panel.state == PanelState::Settled,
			contested: false,
		};
		match panel.state {
			PanelState::NoQuorum => Self::carry_round(cycle, product, round, false, &binding.producer),
			PanelState::Contested => {
				Self::contest(product, verdict);
				Self::carry_round(cycle, product, round, true, &binding.producer);
			},
			PanelState::Settled => {
				Self::settle_product(cycle, product, (category, &version), &round, reports, verdict, seed);
				return Some(binding.producer);
			},
		}
		None
	}

	/// The answer of a panel. `None` without panel reports.
	fn ask_panel(round: &Round, reports: &[Authored<T>], version: &Version, claims: &[i64]) -> Option<Panel> {
		let rules = T::Parameters::get();
		let panel: Vec<&Report> =
			reports.iter().map(|(_, report)| report).filter(|report| report.panel).collect();
		let mut weights: Vec<u32> = panel.iter().map(|report| report.weight).collect();
		let cap = cap_weights(&mut weights, rules.quorum.weight_share);
		let effective = effective_reports(panel.iter().map(|report| report.weight.min(cap)));
		let mut findings = BoundedVec::new();
		let mut grades = Vec::new();
		let mut least = Perbill::one();
		for (index, (attribute, claim)) in version.attributes.iter().zip(claims).enumerate() {
			let mut samples: Vec<Sample> = panel
				.iter()
				.filter_map(|report| {
					let value = *report.values.get(index)?;
					Some(Sample { value, weight: report.weight.min(cap) })
				})
				.collect();
			let agreed = consensus(&mut samples, attribute.tolerance, &rules.cut)?;
			let (tolerance, direction) = (attribute.tolerance, attribute.direction);
			let said = judge(agreed.value, *claim, tolerance, direction);
			let agreeing = agreement(&samples, said.conformity, *claim, tolerance, direction);
			least = least.min(agreeing);
			grades.push((attribute_grade(&said, &agreed, tolerance, rules.trust.reach), attribute.weight));
			let finding = Finding {
				claimed: *claim,
				measured: agreed.value,
				spread: agreed.spread,
				kept: agreed.kept,
				cut: agreed.cut,
				agreement: agreeing,
				confirmed: said.conformity == Conformity::Confirmed,
			};
			// One entry per attribute of the model. Its list has the same bound.
			findings.try_push(finding).ok()?;
		}
		let count = u32::try_from(panel.len()).unwrap_or(u32::MAX);
		let mut quorum = rules.quorum;
		// A few of many who were drawn are not the panel that was drawn. They may have chosen themselves.
		let needed = least_reports(round.drawn, rules.panel.uptake, T::LeastUptake::get());
		quorum.reports = quorum.reports.max(needed.min(T::MaxPanel::get()));
		Some(Panel {
			findings,
			state: settle(&quorum, count, effective, least, round.retests),
			trust: trust_score(grades, effective, &rules.trust),
		})
	}

	/// Keep the reports of a round. A larger panel of the running cycle adds to them.
	fn carry_round(
		cycle: CycleNumber,
		product: Gtin,
		mut round: Round,
		contested: bool,
		producer: &T::AccountId,
	) {
		round.number = round.number.saturating_add(1);
		if contested {
			round.retests = round.retests.saturating_add(1);
			round.carried = 0;
		} else {
			round.carried = round.carried.saturating_add(1);
		}
		let empty = round.panel == 0 && round.open == 0;
		if empty || round.carried > T::Periods::get().carry {
			return Self::drop_round(cycle, product);
		}
		round.due = Self::current_number();
		Self::set_shares(&mut round);
		Self::count_seats(&round, producer);
		Rounds::<T>::insert(product, round);
		Queue::<T>::insert(round.due, product, ());
		Self::deposit_event(Event::ProductCarried { cycle, product, contested });
	}

	fn drop_round(cycle: CycleNumber, product: Gtin) {
		// At most as many as a round can have.
		let authors: Vec<T::AccountId> = Reports::<T>::iter_key_prefix(product).collect();
		for who in authors {
			Reports::<T>::remove(product, who);
		}
		Rounds::<T>::remove(product);
		Verdicts::<T>::mutate(product, |verdict| {
			if let Some(verdict) = verdict {
				verdict.contested = false;
			}
		});
		Self::deposit_event(Event::RoundDropped { cycle, product });
	}

	/// Note the verdict of a split panel. A settled verdict stays until a larger panel agrees. Without one, the verdict
	/// of the split panel is stored as not settled.
	fn contest(product: Gtin, verdict: Verdict) {
		// Built outside of the closure: Rust 1.95 cannot compile a closure that captures part of a verdict.
		let contested = Verdict { contested: true, ..verdict };
		Verdicts::<T>::mutate(product, |known| match known {
			Some(known) if known.settled => known.contested = true,
			_ => *known = Some(contested),
		});
	}

	/// Settle a verdict: score the reports, note the winners, and change the power of the authors.
	fn settle_product(
		cycle: CycleNumber,
		product: Gtin,
		(category, version): (GpcBrick, &Version),
		round: &Round,
		reports: Vec<Authored<T>>,
		verdict: Verdict,
		seed: &H256,
	) {
		let rules = T::Parameters::get();
		let before = Verdicts::<T>::get(product).filter(|known| known.settled);
		// A verdict that was not publicly known pays more. Otherwise repeating the claim would pay as well as
		// measuring.
		let retention = T::Periods::get().retention;
		let mut known = Known::<T>::get(product);
		known.retain(|earlier| earlier.cycle.saturating_add(retention) >= cycle);
		let news = is_news(&known, before.as_ref(), &verdict, &version.attributes);
		remember(&mut known, KnownFinding::of(&verdict), &version.attributes, retention);
		Known::<T>::insert(product, known);
		let mut scores = Vec::with_capacity(reports.len());
		let mut entries = Vec::with_capacity(reports.len());
		for (index, (who, report)) in (0u32..).zip(&reports) {
			let score = Self::score(report, version, &verdict);
			let tie = (seed, who, product).using_encoded(blake2_256);
			entries.push(Ranked { index, score: score.total, tie });
			scores.push(score);
		}
		let count = pick_winners(&mut entries);
		let mut won = Vec::with_capacity(count);
		for entry in entries.iter().take(count) {
			let report = usize::try_from(entry.index).ok().and_then(|index| reports.get(index));
			let Some((who, report)) = report else { continue };
			let points = points(&rules.points, entry.score, report.panel, news, Perbill::one());
			let Report { commission, backers, .. } = *report;
			Wins::<T>::insert((cycle, product, who), Win { points, commission, backers, paid: 0 });
			won.push(points);
		}
		let mut enrolled = EnrolledTesters::<T>::get();
		for ((who, report), score) in reports.iter().zip(&scores) {
			Self::learn(who, category, cycle, score, report.panel, &mut enrolled);
			Reports::<T>::remove(product, who);
		}
		EnrolledTesters::<T>::put(enrolled);
		Rounds::<T>::remove(product);
		Self::share_pool(cycle, product, category, round, &won);
		if before.is_some_and(|known| known.agrees(&verdict)) {
			// A panel that was drawn before the appeal was made does not answer it.
			if Self::is_retest(product, cycle) {
				Self::close_appeal(product, true);
			}
		} else {
			Self::close_appeal(product, false);
		}
		let winners = u32::try_from(won.len()).unwrap_or(u32::MAX);
		Self::deposit_event(Event::ProductJudged {
			cycle,
			product,
			trust: verdict.trust,
			confirmed: verdict.findings.iter().all(|finding| finding.confirmed),
			reports: verdict.reports,
			winners,
		});
		Verdicts::<T>::insert(product, verdict);
	}

	fn score(report: &Report, version: &Version, verdict: &Verdict) -> Score {
		let measured = version.attributes.iter().zip(&verdict.findings).zip(&report.values).map(
			|((attribute, finding), value)| Measured {
				value: *value,
				consensus: finding.measured,
				tolerance: attribute.tolerance,
				weight: attribute.weight,
			},
		);
		score_report(measured, T::Parameters::get().points.reach)
	}

	/// Change the power of an author, in all and in the category, by the score of a report. This is done at once,
	/// because an author who lost power would not call for it.
	pub(crate) fn learn(
		who: &T::AccountId,
		category: GpcBrick,
		cycle: CycleNumber,
		score: &Score,
		gains: bool,
		enrolled: &mut Enrolled,
	) {
		let rule = T::Parameters::get().power;
		let after = |skill: &Skill| {
			let power = rule.after_report(Self::faded(skill, cycle), score, gains);
			Skill { power, cycle: cycle.max(skill.cycle) }
		};
		let Some(mut tester) = Testers::<T>::get(who) else { return };
		tester.skill = after(&tester.skill);
		if gains {
			// An open report is free to be made, so it is no work.
			T::PanelWork::worked(cycle, who, tester.skill.power);
		}
		if let Some(enrolment) = &mut tester.enrolment {
			let veteran = Self::is_veteran(tester.skill.power);
			if enrolment.leaving.is_none() && enrolment.veteran.value != veteran {
				// The seed of the running cycle may be known. So its draws take the stratum from before.
				enrolment.veteran.set(Self::current_number(), veteran);
				if enrolment.is_counted() {
					enrolled.change(veteran);
				}
			}
		}
		Testers::<T>::insert(who, tester);
		Self::learn_in(who, category, cycle, gains, after);
	}

	/// Enter the winners of a product into the pool of the cycle: in each asset its sales paid in, and up to the limit
	/// that the product's own sales allow.
	fn share_pool(cycle: CycleNumber, product: Gtin, category: GpcBrick, round: &Round, won: &[u64]) {
		let contributed = Contributions::<T>::mutate_exists(product, |row| {
			let Some(contributed) = row else { return Default::default() };
			let taken = contributed.take(cycle);
			if contributed.current.is_empty() {
				*row = None;
			}
			taken
		});
		let mut pool = Pools::<T>::get(cycle);
		pool.judged = pool.judged.saturating_add(1);
		let references = References::<T>::get();
		let mut factors = BoundedVec::new();
		for (asset, fee) in contributed {
			let Some(of_asset) = pool.entry(&asset) else { continue };
			let reference = references.iter().find(|(other, _)| *other == asset).map_or(0, |(_, mean)| *mean);
			let factor = product_factor(fee, reference);
			let sum = won
				.iter()
				.fold(0u128, |sum, points| sum.saturating_add(u128::from(factor.mul_floor(*points))));
			let own = split_pool(fee, T::ExpertRate::get(), T::TesterRate::get()).testers;
			let limit = return_limit(own, T::MaxReturn::get(), round.drawn, round.enrolled);
			// A bounded number of reports has at most 2⁶⁴ points each, and all fees were in one account. So the sums
			// fit.
			of_asset.points = of_asset.points.saturating_add(sum);
			of_asset.judged_fees = of_asset.judged_fees.saturating_add(fee);
			of_asset.judged = of_asset.judged.saturating_add(1);
			if sum > 0 {
				let _ = factors.try_push(Factor { asset, factor, points: sum, limit });
			}
		}
		Pools::<T>::insert(cycle, pool);
		let winners = u32::try_from(won.len()).unwrap_or(u32::MAX);
		if winners > 0 {
			JudgedProducts::<T>::insert(cycle, product, Judged { category, factors, winners });
		}
	}
}
