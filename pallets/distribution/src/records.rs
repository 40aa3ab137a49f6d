// SPDX-License-Identifier: Apache-2.0

//! How promoter records die. Settled lines write them, see `promotion.rs`.

use crate::{Config, Error, Event, Pallet, Records};
use frame_support::{ensure, traits::Get};
use souk_primitives::{clock::millis, Millis};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// The time now, in milliseconds since the Unix epoch.
	pub(crate) fn now() -> Millis {
		millis::<T::Time>()
	}

	/// The time of day, in milliseconds since the Unix epoch. Dates that people sign are compared with it, because people
	/// read them off a calendar.
	pub(crate) fn calendar() -> Millis {
		millis::<T::Calendar>()
	}

	pub(crate) fn do_forget_record(who: T::AccountId) -> DispatchResult {
		ensure!(Records::<T>::contains_key(&who), Error::<T>::RecordNotFound);
		Records::<T>::remove(&who);
		Self::deposit_event(Event::RecordRemoved { promoter: who });
		Ok(())
	}

	pub(crate) fn do_remove_record(promoter: T::AccountId) -> DispatchResult {
		let record = Records::<T>::get(&promoter).ok_or(Error::<T>::RecordNotFound)?;
		let idle = Self::now().saturating_sub(record.active);
		ensure!(idle > T::RecordRetention::get(), Error::<T>::RecordInUse);
		Records::<T>::remove(&promoter);
		Self::deposit_event(Event::RecordRemoved { promoter });
		Ok(())
	}
}
