// SPDX-License-Identifier: Apache-2.0

//! What a verdict counts for, appeals, and the removal of verdicts.

use crate::{
	bonds::AppealBonds,
	types::{Appeal, Binding, Verdict},
	Appeals, Bindings, Config, Error, Event, Known, Pallet, Rounds, Verdicts, Versions, WeightInfo,
};
use frame_support::{ensure, traits::Get, weights::Weight};
use souk_math::experience::{judge, Conformity};
use souk_primitives::{
	gs1::Gtin,
	standing::{ProductVerdict, Verdicts as VerdictsTrait},
	Balance,
};
use sp_runtime::DispatchResult;

impl<T: Config> VerdictsTrait for Pallet<T> {
	fn verdict(product: Gtin) -> ProductVerdict {
		Self::counting_verdict(product, Bindings::<T>::get(product).as_ref())
	}

	fn weight() -> Weight {
		T::WeightInfo::counting_verdict()
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_verdict(product: Gtin, verdict: ProductVerdict) {
		crate::benchmarking::judged_product::<T>(product, verdict);
	}
}

impl<T: Config> Pallet<T> {
	/// What panels found out about a product that is bound by `binding`, as it counts now.
	///
	/// - A verdict confirms the claims it judged: under the binding that stood then, and within the retention. It counts
	///   for less at once if a later panel is split.
	/// - A verdict that denies a claim stands until the next one, whatever the producer does: unbind the product, choose
	///   another model, or claim something else that was not measured either. Only a claim that the measured value keeps
	///   ends it.
	/// - A panel at work changes nothing about a verdict that stands. Otherwise one report could take a mark away for a
	///   cycle, or a producer could lift what a denied claim costs by an appeal.
	pub(crate) fn counting_verdict(product: Gtin, binding: Option<&Binding<T::AccountId>>) -> ProductVerdict {
		let open = || match Rounds::<T>::contains_key(product) {
			true => ProductVerdict::Open,
			false => ProductVerdict::Unknown,
		};
		let Some(verdict) = Verdicts::<T>::get(product) else { return open() };
		if !verdict.settled {
			return if binding.is_some() { ProductVerdict::Open } else { ProductVerdict::Unknown };
		}
		let denied = verdict.findings.iter().any(|finding| !finding.confirmed);
		let Some(binding) = binding else {
			return if denied { ProductVerdict::Deviates } else { ProductVerdict::Unknown };
		};
		if denied {
			return if Self::is_corrected(&verdict, binding) { open() } else { ProductVerdict::Deviates };
		}
		let kept = verdict.cycle.saturating_add(T::Periods::get().retention);
		if verdict.cycle < binding.since || Self::current_number() > kept {
			return open();
		}
		if verdict.contested {
			ProductVerdict::Open
		} else {
			ProductVerdict::Confirmed
		}
	}

	/// Whether a binding claims what a verdict measured, by the same version of the same model.
	fn is_corrected(verdict: &Verdict, binding: &Binding<T::AccountId>) -> bool {
		if verdict.cycle >= binding.since
			|| (verdict.model, verdict.version) != (binding.model, binding.version)
		{
			return false;
		}
		let Some(version) = Versions::<T>::get(binding.model, binding.version) else { return false };
		version.attributes.len() == verdict.findings.len()
			&& version.attributes.iter().zip(&binding.claims).zip(&verdict.findings).all(
				|((attribute, claim), finding)| {
					let said = judge(finding.measured, *claim, attribute.tolerance, attribute.direction);
					said.conformity == Conformity::Confirmed
				},
			)
	}

	/// The bond of a binding under a verdict, in base units of SOUK.
	pub(crate) fn bond_under(verdict: ProductVerdict) -> Balance {
		T::BondRates::get().amount(verdict, T::Bonds::get().binding)
	}

	pub(crate) fn do_appeal_verdict(who: T::AccountId, product: Gtin) -> DispatchResult {
		ensure!(Bindings::<T>::contains_key(product), Error::<T>::NotBound);
		ensure!(!Appeals::<T>::contains_key(product), Error::<T>::AlreadyAppealed);
		// A running round is a re-test already.
		ensure!(!Rounds::<T>::contains_key(product), Error::<T>::RoundRunning);
		let cycle = Self::current_number();
		// The verdict of a cycle is given while the next cycle runs.
		let last = T::Periods::get().appeal.saturating_add(1);
		let appealable = Verdicts::<T>::get(product)
			.is_some_and(|verdict| verdict.settled && cycle <= verdict.cycle.saturating_add(last));
		ensure!(appealable, Error::<T>::VerdictNotFound);
		let bond = T::Bonds::get().appeal;

		Self::bond::<AppealBonds>(&who, bond)?;
		// Who appeals after the seed is known must not choose by it between a smaller and a larger panel.
		let since = cycle.saturating_add(1);
		let until = cycle.saturating_add(T::Periods::get().appeal);
		Appeals::<T>::insert(product, Appeal { who: who.clone(), bond, since, until });
		Self::deposit_event(Event::VerdictAppealed { product, who });
		Ok(())
	}

	pub(crate) fn do_withdraw_appeal(product: Gtin) -> DispatchResult {
		let appeal = Appeals::<T>::get(product).ok_or(Error::<T>::AppealNotFound)?;
		ensure!(!Rounds::<T>::contains_key(product), Error::<T>::RoundRunning);
		ensure!(Self::current_number() > appeal.until, Error::<T>::TooEarly);
		Self::close_appeal(product, false);
		Ok(())
	}

	/// Close the appeal on a product, if there is one. Its bond is lost if the verdict `stood`.
	pub(crate) fn close_appeal(product: Gtin, stood: bool) {
		let Some(appeal) = Appeals::<T>::take(product) else { return };
		let wanted = if stood { appeal.bond } else { 0 };
		let forfeited = Self::seize_and_release::<AppealBonds>(&appeal.who, wanted, appeal.bond);
		Self::deposit_event(Event::AppealClosed { product, who: appeal.who, forfeited });
	}

	pub(crate) fn do_remove_verdict(product: Gtin) -> DispatchResult {
		let verdict = Verdicts::<T>::get(product).ok_or(Error::<T>::VerdictNotFound)?;
		let bound = Bindings::<T>::contains_key(product) || Rounds::<T>::contains_key(product);
		let kept = verdict.cycle.saturating_add(T::Periods::get().retention);
		ensure!(!bound && Self::current_number() > kept, Error::<T>::InUse);
		Verdicts::<T>::remove(product);
		Known::<T>::remove(product);
		Self::deposit_event(Event::VerdictRemoved { product });
		Ok(())
	}
}
