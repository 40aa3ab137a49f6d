// SPDX-License-Identifier: Apache-2.0

//! The clock of eras, and the ledger of power: what deeds earn, and the sums of an era.

use crate::{
	daybook::Daybook,
	types::{AccountRow, AllHeld, Clock, Credit, Fund, MAX_HOLD_ERAS},
	Accounts, Cases, Config, EraClock, EraModes, Error, Event, Pallet, Purses, Ratings, Shares, Standings,
	Totals,
};
use frame_support::{ensure, traits::Get};
use souk_math::bizpower::MAX_BIZPOWER;
use souk_primitives::{
	activity::{Activity, Deed, RewardEra, RewardEras},
	clock::millis,
	Balance, Millis, ShopId,
};
use sp_runtime::{DispatchResult, Perbill};

impl<T: Config> RewardEras for Pallet<T> {
	fn current() -> RewardEra {
		Self::era()
	}

	fn length() -> Millis {
		EraClock::<T>::get().map_or_else(T::EraLength::get, |clock| clock.length)
	}
}

impl<T: Config> Activity<T::AccountId> for Pallet<T> {
	fn record(who: &T::AccountId, deed: Deed, times: u32) {
		Self::act(who, deed, times, Credit::Unchanged);
	}

	fn rate_shop(shop: ShopId, owner: &T::AccountId, bizpower: u128) {
		let era = Self::era();
		let earlier = Ratings::<T>::get(era, shop);
		let was = earlier.as_ref().map_or(0, |rated| rated.bizpower);
		let is = if Self::exists(owner) {
			let bonus = Self::note_tenure(owner, era, bizpower > 0);
			// At most twice the most BizPower.
			let more = bizpower.min(MAX_BIZPOWER).saturating_add(bonus.mul_floor(bizpower.min(MAX_BIZPOWER)));
			Self::weight_of(owner, era).mul_floor(more)
		} else {
			0
		};
		if was == 0 && is == 0 {
			return;
		}
		// Nothing here saturates: every share and the total are sums of ratings, and the sum of 2^32 shops of twice the most
		// BizPower fits.
		if let Some(rated) = earlier {
			Shares::<T>::mutate(era, rated.owner, |share| {
				share.bizpower = share.bizpower.saturating_sub(was)
			});
		}
		if is > 0 {
			Shares::<T>::mutate(era, owner, |share| share.bizpower = share.bizpower.saturating_add(is));
		}
		Totals::<T>::mutate(era, |total| {
			total.bizpower = total.bizpower.saturating_sub(was).saturating_add(is)
		});
		Ratings::<T>::insert(era, shop, crate::types::Rated { owner: owner.clone(), bizpower: is });
	}

	fn lost(who: &T::AccountId, amount: Balance) {
		let era = Self::era();
		if Self::bound(era).is_some() {
			let mut left = T::Losses::get().parts.of_fee(amount);
			Self::set_aside(who, era, &mut left);
			Daybook::<T>::with(|daybook| daybook.book_loss(who, left));
		}
	}

	fn sold_by_till(merchant: &T::AccountId, customer: &T::AccountId) {
		// What was lost for the receipt was set aside when its fee was paid.
		Daybook::<T>::with(|daybook| daybook.dealt(merchant, customer, &mut 0));
	}
}

impl<T: Config> Pallet<T> {
	/// The time now, in milliseconds since the Unix epoch. Zero before the first block with a time.
	pub(crate) fn now() -> Millis {
		millis::<T::Time>()
	}

	/// The running era.
	pub(crate) fn era() -> RewardEra {
		EraClock::<T>::get().map_or(0, |clock| clock.current(Self::now()))
	}

	/// Start the clock, or follow a new length of eras.
	pub(crate) fn sync_clock() {
		let now = Self::now();
		let length = T::EraLength::get().max(1);
		match EraClock::<T>::get() {
			Some(clock) if clock.length == length => (),
			Some(clock) if clock.since > now => EraClock::<T>::put(Clock { length, ..clock }),
			Some(clock) => {
				let era = clock.current(now).saturating_add(1);
				EraClock::<T>::put(Clock { era, since: now, length });
			},
			None if now > 0 => EraClock::<T>::put(Clock { era: 0, since: now, length }),
			None => (),
		}
	}

	/// How many eras after its hold an era can be claimed: [`Config::ClaimEras`], and never so few that pay expires while a
	/// case withholds it, or while a penalty that stands holds it anew. Governance sets these numbers apart. Here the one is
	/// held to the others.
	pub(crate) fn claim_eras() -> u32 {
		let case = T::AppealPeriod::get().saturating_add(T::DecisionPeriod::get());
		let eras = case.checked_div(<Self as RewardEras>::length()).map_or(1, |eras| eras.saturating_add(1));
		let least = eras.saturating_add(T::HoldEras::get().min(MAX_HOLD_ERAS).into());
		T::ClaimEras::get().max(u32::try_from(least).unwrap_or(u32::MAX))
	}

	/// The eras without a deed that counts after which a row may be removed: [`Config::IdleEras`], and never so few
	/// that something of the account is still held or can still be claimed.
	pub(crate) fn idle_eras() -> u32 {
		let held = T::HoldEras::get().min(MAX_HOLD_ERAS);
		let least = Self::claim_eras().saturating_add(held).saturating_add(1);
		T::IdleEras::get().max(least)
	}

	/// Whether an account exists, so that its existential deposit pays for a row.
	pub(crate) fn exists(who: &T::AccountId) -> bool {
		frame_system::Pallet::<T>::account_exists(who)
	}

	/// Write the row of an account. A new row takes a reference on the account, so that neither the account nor its
	/// existential deposit goes while the row lives. Returns `false`, and writes nothing, if the account does not exist or
	/// has no room for a reference.
	pub(crate) fn put_row(who: &T::AccountId, row: AccountRow) -> bool {
		if !Accounts::<T>::contains_key(who) && frame_system::Pallet::<T>::inc_consumers(who).is_err() {
			return false;
		}
		Accounts::<T>::insert(who, row);
		true
	}

	/// The part `k` of what was lost in an era that its policies may pay. `None` in literal mode.
	pub(crate) fn bound(era: RewardEra) -> Option<Perbill> {
		EraModes::<T>::get().at(era).part()
	}

	/// Note that an account sold in an era, if it `sold`. Returns by how much more its sales weigh.
	fn note_tenure(who: &T::AccountId, era: RewardEra, sold: bool) -> Perbill {
		let known = Accounts::<T>::get(who);
		// Who is deleted or limited gets no row.
		let may_begin = || sold && Self::exists(who) && !Self::weight_of(who, era).is_zero();
		if known.is_none() && !may_begin() {
			return Perbill::zero();
		}
		// A merchant that sells by tills alone has no row before.
		let mut account = known.unwrap_or_default();
		let before = account.tenure;
		if sold {
			account.tenure.note(era);
		}
		let bonus = T::Earning::get().tenure.bonus(account.tenure.eras);
		if account.tenure != before {
			account.roll(era);
			if !Self::put_row(who, account) {
				return Perbill::zero();
			}
		}
		bonus
	}

	/// The weight of an account's deeds in an era.
	pub(crate) fn weight_of(who: &T::AccountId, era: RewardEra) -> Perbill {
		Standings::<T>::get(who).map_or_else(Perbill::one, |standing| standing.weight_in(era))
	}

	/// Book a deed, and what it does to the account's credit in its role. Returns how often it counted. Never fails.
	pub(crate) fn act(who: &T::AccountId, deed: Deed, times: u32, credit: Credit) -> u16 {
		Daybook::<T>::with(|daybook| daybook.act(who, deed, times, credit))
	}

	/// Count a block for its author. The runtime's authorship handler calls this once a block.
	pub fn note_author(who: &T::AccountId) {
		let era = Self::era();
		if !Self::exists(who) || Self::weight_of(who, era).is_zero() {
			return;
		}
		// An era has fewer blocks than milliseconds, and 2^32 milliseconds are fifty days. A longer era stops counting
		// at the same block for all authors.
		let counted = Totals::<T>::mutate(era, |total| {
			let blocks = total.blocks.checked_add(1);
			total.blocks = blocks.unwrap_or(total.blocks);
			blocks.is_some()
		});
		if counted {
			Shares::<T>::mutate(era, who, |share| share.blocks = share.blocks.saturating_add(1));
		}
	}

	pub(crate) fn do_check_in(who: T::AccountId) -> DispatchResult {
		let counted = Self::act(&who, Deed::CheckIn, 1, Credit::Unchanged);
		ensure!(counted > 0, Error::<T>::NothingEarned);
		let power = Self::power_of(&who, &Self::all_held());
		Self::deposit_event(Event::PowerEarned { who, power });
		Ok(())
	}

	pub(crate) fn do_forget_account(who: T::AccountId) -> DispatchResult {
		let account = Accounts::<T>::get(&who).ok_or(Error::<T>::AccountNotFound)?;
		ensure!(!Cases::<T>::contains_key(&who), Error::<T>::CaseOpen);
		let held = account.holding.as_ref().map_or(0, |holding| holding.since);
		let last = Fund::ALL
			.into_iter()
			.filter_map(|fund| Purses::<T>::get(fund, &who))
			// A loss that was booked for it is no deed, but may have changed what it holds.
			.fold(account.era.max(held), |last, purse| last.max(purse.era));
		let idle = Self::era().saturating_sub(last);
		ensure!(idle > Self::idle_eras(), Error::<T>::TooEarly);
		let returned = Self::forget(&who);
		Self::deposit_event(Event::AccountForgotten { who, returned });
		Ok(())
	}

	/// The power that an account holds, in billionths of a point.
	pub(crate) fn power_of(who: &T::AccountId, all: &AllHeld) -> u128 {
		let units = Self::holding(who).map_or(0, |holding| holding.stock.at(all.index.scale).power);
		all.index.nearest(units)
	}

	/// Remove the row and the purses of an account, and all that it holds. Returns what went back to the funds, in base
	/// units of TIME.
	pub(crate) fn forget(who: &T::AccountId) -> Balance {
		Self::drop_held(who);
		if Accounts::<T>::take(who).is_some() {
			frame_system::Pallet::<T>::dec_consumers(who);
		}
		Self::take_purses(who)
	}

	/// Take the purses of an account back. Returns what went back to the funds, in base units of TIME.
	pub(crate) fn take_purses(who: &T::AccountId) -> Balance {
		// The pots hold both amounts, so the sum fits.
		Fund::ALL.into_iter().fold(0, |sum: u128, fund| sum.saturating_add(Self::take_back(fund, who)))
	}
}
