// SPDX-License-Identifier: Apache-2.0

//! Appeals, and the removal of verdicts.

use crate::{
	bonds::AppealBonds, types::Appeal, Appeals, Bindings, Config, Error, Event, Known, Pallet, Rounds,
	Verdicts,
};
use frame_support::{ensure, traits::Get};
use souk_primitives::gs1::Gtin;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
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
