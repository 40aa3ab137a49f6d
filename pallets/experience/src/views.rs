// SPDX-License-Identifier: Apache-2.0

//! Reads for the runtime API.

use crate::{
	types::Accusation, Appeals, Bindings, ClosingCycle, Commitments, Config, Contributions, CurrentCycle,
	JudgedProducts, Models, ModelsOf, Pallet, Pools, Purchases, Reports, Rounds, SlashCases, Testers,
	Verdicts, Versions, Wins,
};
use alloc::vec::Vec;
use frame_support::traits::Get;
use souk_math::experience::{is_drawn, pay, split_pool};
use souk_primitives::{
	experience::{
		CycleNumber, CycleView, DrawView, EnrolmentView, ExpertView, ModelId, ModelVersion, ModelView,
		ProductView, TesterView, VerdictView,
	},
	gs1::Gtin,
	AssetId, Balance,
};
use sp_core::H256;
use sp_runtime::Perbill;

impl<T: Config> Pallet<T> {
	/// The running cycle.
	pub fn cycle_view() -> Option<CycleView> {
		let cycle = CurrentCycle::<T>::get()?;
		let pool = Pools::<T>::get(cycle.number);
		Some(CycleView {
			number: cycle.number,
			phase: cycle.phase(Self::now()),
			began: cycle.began,
			commit_until: cycle.commit_until,
			reveal_until: cycle.reveal_until,
			reports: cycle.reports,
			pool: pool.assets.iter().map(|pool| (pool.asset.clone(), pool.pot)).collect(),
			closing: ClosingCycle::<T>::get().map(|closing| closing.number),
			seed: cycle.seed,
		})
	}

	/// A version of a quality model.
	pub fn model_view(id: ModelId, version: Option<ModelVersion>) -> Option<ModelView<T::AccountId>> {
		let model = Models::<T>::get(id)?;
		let version = version.unwrap_or(model.latest);
		let text = Versions::<T>::get(id, version)?;
		Some(ModelView {
			id,
			expert: model.expert,
			category: model.category,
			version,
			latest: model.latest,
			attributes: text.attributes.into_inner(),
			text: text.text,
			products: model.products,
			retired: model.retired.is_some(),
		})
	}

	/// An expert's record.
	pub fn expert_view(who: T::AccountId) -> Option<ExpertView<T::AccountId>> {
		let models = ModelsOf::<T>::get(&who).into_inner();
		if models.is_empty() {
			return None;
		}
		let products = models
			.iter()
			.filter_map(Models::<T>::get)
			.fold(0u32, |sum, model| sum.saturating_add(model.products));
		Some(ExpertView { who, models, products })
	}

	/// A product bound to a model.
	pub fn product_view(product: Gtin) -> Option<ProductView<T::AccountId>> {
		let binding = Bindings::<T>::get(product)?;
		let category = Models::<T>::get(binding.model)?.category;
		let verdict = Self::counting_verdict(product, Some(&binding));
		let (panel, open) = Rounds::<T>::get(product).map_or((0, 0), |round| (round.panel, round.open));
		let contributed = Contributions::<T>::get(product).unwrap_or_default().total().into_inner();
		Some(ProductView {
			product,
			producer: binding.producer,
			model: binding.model,
			version: binding.version,
			claims: binding.claims.into_inner(),
			since: binding.since,
			price: binding.price.at(Self::current_number()).clone(),
			panel,
			open,
			contributed,
			category,
			verdict,
			bond: binding.bond,
			bond_due: Self::bond_under(verdict),
		})
	}

	/// The latest verdict on a product.
	pub fn verdict_view(product: Gtin) -> Option<VerdictView> {
		let verdict = Verdicts::<T>::get(product)?;
		let appealed = Appeals::<T>::contains_key(product);
		Some(VerdictView {
			product,
			model: verdict.model,
			version: verdict.version,
			cycle: verdict.cycle,
			findings: verdict.findings.into_inner(),
			reports: verdict.reports,
			open_reports: verdict.open_reports,
			trust: verdict.trust,
			provisional: !verdict.settled || verdict.contested || appealed,
		})
	}

	/// A tester's record.
	pub fn tester_view(who: T::AccountId) -> Option<TesterView<T::AccountId>> {
		let tester = Testers::<T>::get(&who)?;
		let cycle = Self::current_number();
		let power = Self::faded(&tester.skill, cycle);
		let accused = SlashCases::<T>::contains_key(Accusation::Tester(who.clone()));
		let skills = Self::skill_views(&who, power, tester.weighing(cycle));
		Some(TesterView {
			who,
			enrolment: tester.enrolment.as_ref().map(|enrolment| EnrolmentView {
				since: enrolment.since,
				veteran: *enrolment.veteran.at(cycle),
				leaving: enrolment.leaving.is_some(),
				idle: enrolment.idle.is_some(),
				bond: enrolment.bond,
				anchor: enrolment.anchor,
			}),
			power,
			weight: T::Parameters::get()
				.weight
				.weight(Self::weighing_power(0, power), tester.weighing(cycle)),
			skills,
			commission: tester.commission,
			backing: tester.value(tester.shares.value),
			reports: tester.reports,
			wins: tester.wins,
			accused,
		})
	}

	/// Whether an account may report on a product, and whether it is drawn.
	pub fn draw_view(who: T::AccountId, product: Gtin, secret: Option<H256>) -> DrawView {
		let cycle = CurrentCycle::<T>::get();
		let number = cycle.as_ref().map(|cycle| cycle.number).unwrap_or_default();
		let seed = cycle.and_then(|cycle| cycle.seed);
		let enrolment = Testers::<T>::get(&who)
			.and_then(|tester| tester.enrolment)
			.filter(|enrolment| enrolment.takes_part(number));
		let round = Rounds::<T>::get(product)
			.filter(|round| round.due == number)
			.unwrap_or_else(|| Self::new_round(product, number));
		let share = enrolment.as_ref().map_or(Perbill::zero(), |enrolment| {
			if *enrolment.veteran.at(number) {
				round.veterans
			} else {
				round.newcomers
			}
		});
		let bound = Bindings::<T>::get(product).map(|binding| binding.number);
		let drawn = seed.zip(secret).map(|(seed, secret)| {
			enrolment.is_some_and(|enrolment| enrolment.is_secret(&secret, number))
				&& is_drawn(&Self::draw_hash(&seed, &secret, product, number), share)
		});
		DrawView {
			seed,
			share,
			drawn,
			may_report_until: Purchases::<T>::get(product, &who)
				.filter(|right| right.holds(right.until, bound))
				.map(|right| right.until),
			committed: Commitments::<T>::contains_key((number, product, &who)),
			revealed: Reports::<T>::contains_key(product, &who),
		}
	}

	/// What a winning report can claim, in base units per asset.
	pub fn claimable(cycle: CycleNumber, product: Gtin, who: T::AccountId) -> Vec<(AssetId, Balance)> {
		let pool = Pools::<T>::get(cycle);
		let (Some(win), Some(judged)) =
			(Wins::<T>::get((cycle, product, &who)), JudgedProducts::<T>::get(cycle, product))
		else {
			return Vec::new();
		};
		judged
			.factors
			.iter()
			.enumerate()
			.filter(|(place, _)| !win.is_paid(*place))
			.filter_map(|(_, factor)| {
				Some((factor.asset.clone(), Self::due(&win, factor, pool.get(&factor.asset)?)))
			})
			.filter(|(_, due)| pool.closed && *due > 0)
			.collect()
	}

	/// What one winner would get if the cycle closed now and half of its reports won with equal points, in base units
	/// per asset.
	pub fn estimated_pay() -> Vec<(AssetId, Balance)> {
		let Some(cycle) = CurrentCycle::<T>::get() else { return Vec::new() };
		let winners = u128::from(cycle.reports.div_ceil(2).max(1));
		let testers = |pot| split_pool(pot, T::ExpertRate::get(), T::TesterRate::get()).testers;
		Pools::<T>::get(cycle.number)
			.assets
			.iter()
			.map(|pool| (pool.asset.clone(), pay(testers(pool.pot), 1, winners)))
			.filter(|(_, amount)| *amount > 0)
			.collect()
	}
}
