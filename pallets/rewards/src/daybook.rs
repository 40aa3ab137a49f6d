// SPDX-License-Identifier: Apache-2.0

//! The daybook of one deed, or of one settled line: the rows of the ledger that it reads and changes, and the rules it goes by.
//!
//! A settled line comes back to the same accounts, sums and rules many times. Here each of them is read when it is first
//! asked for, kept in memory, and written once at the end if it changed. Nothing outside of the daybook may read or write
//! these rows while they are open: [`Accounts`], the running era's [`Shares`] and [`Totals`], and
//! [`HeldByAll`].

use crate::{
	types::{is_act, AccountRow, AllHeld, Credit, EarningRules, HeldPower, LossRules, Share, Total},
	Accounts, Config, HeldByAll, Pallet, Shares, Totals,
};
use alloc::collections::BTreeMap;
use frame_support::traits::Get;
use souk_math::power::Stock;
use souk_primitives::{
	activity::{Deed, RewardEra},
	rewards::Role,
	Balance,
};
use sp_runtime::Perbill;

/// A row that is read when it is first asked for, and written if it was put.
struct Entry<Row> {
	row: Option<Option<Row>>,
	put: bool,
}

impl<Row> Default for Entry<Row> {
	fn default() -> Self {
		Self { row: None, put: false }
	}
}

impl<Row> Entry<Row> {
	/// The row, which `read` reads if it is not known.
	fn read(&mut self, read: impl FnOnce() -> Option<Row>) -> &mut Option<Row> {
		self.row.get_or_insert_with(read)
	}

	/// Replace the row.
	fn put(&mut self, row: Row) {
		*self = Self { row: Some(Some(row)), put: true };
	}

	/// The row, if it has to be written.
	fn changed(self) -> Option<Row> {
		self.row.flatten().filter(|_| self.put)
	}
}

/// What the daybook has of one account.
#[derive(Default)]
struct Book {
	row: Entry<AccountRow>,
	share: Entry<Share>,
	weight: Option<Perbill>,
	/// Whether the account had no row when it was first looked at.
	opened: bool,
}

/// The daybook of one call.
pub(crate) struct Daybook<T: Config> {
	/// The running era.
	pub(crate) era: RewardEra,
	accounts: BTreeMap<T::AccountId, Book>,
	total: Entry<Total>,
	all: Entry<AllHeld>,
	bound: Option<Option<Perbill>>,
	earning: Option<EarningRules>,
	losses: Option<LossRules>,
	/// How many accounts with an invitation dealt.
	pub(crate) invited: u32,
}

impl<T: Config> Daybook<T> {
	/// Open a daybook in the running era, do something with them, and write what changed.
	pub(crate) fn with<Result>(work: impl FnOnce(&mut Self) -> Result) -> Result {
		let mut daybook = Self::new();
		let result = work(&mut daybook);
		daybook.close();
		result
	}

	fn new() -> Self {
		Self {
			era: Pallet::<T>::era(),
			accounts: BTreeMap::new(),
			total: Entry::default(),
			all: Entry::default(),
			bound: None,
			earning: None,
			losses: None,
			invited: 0,
		}
	}

	/// Called before a row is looked at. A test lets it write what changed and forget all, so that every row is read anew.
	fn look(&mut self) {
		#[cfg(test)]
		if crate::tests::daybook::Forgetful::get() {
			core::mem::replace(self, Self::new()).close();
		}
	}

	fn close(self) {
		for (who, book) in self.accounts {
			if let Some(row) = book.row.changed() {
				Accounts::<T>::insert(&who, row);
			}
			if let Some(share) = book.share.changed() {
				Shares::<T>::insert(self.era, &who, share);
			}
		}
		if let Some(total) = self.total.changed() {
			Totals::<T>::insert(self.era, total);
		}
		if let Some(all) = self.all.changed() {
			HeldByAll::<T>::put(all);
		}
	}

	fn book(&mut self, who: &T::AccountId) -> &mut Book {
		self.accounts.entry(who.clone()).or_default()
	}

	/// The part of a loss that policies may pay. `None` in literal mode.
	pub(crate) fn bound(&mut self) -> Option<Perbill> {
		self.look();
		let era = self.era;
		*self.bound.get_or_insert_with(|| Pallet::<T>::bound(era))
	}

	/// The rules of losses.
	pub(crate) fn losses(&mut self) -> LossRules {
		self.look();
		*self.losses.get_or_insert_with(T::Losses::get)
	}

	/// What deeds and sales earn.
	pub(crate) fn earning(&mut self) -> &EarningRules {
		self.look();
		self.earning.get_or_insert_with(T::Earning::get)
	}

	/// The row of an account in the ledger.
	pub(crate) fn row(&mut self, who: &T::AccountId) -> Option<&AccountRow> {
		self.look();
		let Book { row, opened, .. } = self.book(who);
		row.read(|| {
			let row = Accounts::<T>::get(who);
			*opened = row.is_none();
			row
		})
		.as_ref()
	}

	/// How many accounts were looked at that had no row.
	pub(crate) fn opened(&self) -> u32 {
		let opened = self.accounts.values().filter(|book| book.opened).count();
		// A few for each line.
		u32::try_from(opened).unwrap_or(u32::MAX)
	}

	/// Write the row of an account, see [`Pallet::put_row`].
	pub(crate) fn put_row(&mut self, who: &T::AccountId, row: AccountRow) -> bool {
		if self.row(who).is_none() && frame_system::Pallet::<T>::inc_consumers(who).is_err() {
			return false;
		}
		self.book(who).row.put(row);
		true
	}

	/// Whether an account exists. One with a row does: the row has a reference on it.
	fn exists(&mut self, who: &T::AccountId) -> bool {
		self.row(who).is_some() || Pallet::<T>::exists(who)
	}

	/// Whether an account has a row, or can have one.
	pub(crate) fn may_have_row(&mut self, who: &T::AccountId) -> bool {
		self.row(who).is_some() || frame_system::Pallet::<T>::can_inc_consumer(who)
	}

	/// The weight of an account's deeds.
	pub(crate) fn weight_of(&mut self, who: &T::AccountId) -> Perbill {
		self.look();
		let era = self.era;
		*self.book(who).weight.get_or_insert_with(|| Pallet::<T>::weight_of(who, era))
	}

	/// Whether a deed of an account can count.
	pub(crate) fn may_earn(&mut self, who: &T::AccountId) -> bool {
		self.may_have_row(who) && !self.weight_of(who).is_zero()
	}

	/// Whether an account has a share of the era.
	fn has_share(&mut self, who: &T::AccountId) -> bool {
		self.look();
		let era = self.era;
		self.book(who).share.read(|| Shares::<T>::try_get(era, who).ok()).is_some()
	}

	/// Change an account's share of the era. An account without one gets one.
	pub(crate) fn change_share<Result>(
		&mut self,
		who: &T::AccountId,
		change: impl FnOnce(&mut Share) -> Result,
	) -> Result {
		self.look();
		let era = self.era;
		let entry = &mut self.book(who).share;
		let mut share = entry.read(|| Shares::<T>::try_get(era, who).ok()).take().unwrap_or_default();
		let result = change(&mut share);
		entry.put(share);
		result
	}

	/// Change the sums of the era.
	pub(crate) fn change_total(&mut self, change: impl FnOnce(&mut Total)) {
		self.look();
		let era = self.era;
		let before = self.total.read(|| Some(Totals::<T>::get(era))).unwrap_or_default();
		let mut total = before;
		change(&mut total);
		if total != before {
			self.total.put(total);
		}
	}

	/// Change what an account holds. Only accounts in the ledger hold anything.
	pub(crate) fn change_held(&mut self, who: &T::AccountId, change: impl FnOnce(&AllHeld, &mut Stock)) {
		let Some(mut row) = self.row(who).cloned() else { return };
		let mut all = self.all.read(|| Some(Pallet::<T>::roll_held().0)).unwrap_or_default();
		let mut holding = row.holding.take().unwrap_or_else(|| HeldPower::new(all.era, all.index.scale));
		let earlier = holding.touch(all.era, all.index.scale);
		let was = holding.stock;
		change(&all, &mut holding.stock);
		// The sum is at least each part, and a gain is at most what fits the sum. So nothing saturates.
		let moved = |sum: u128, was: u128, is: u128| sum.saturating_sub(was).saturating_add(is);
		all.stock.power = moved(all.stock.power, was.power, holding.stock.power);
		all.stock.weight = moved(all.stock.weight, was.weight, holding.stock.weight);
		row.holding = Some(holding);
		self.book(who).row.put(row);
		self.all.put(all);
		if let Some(earlier) = earlier {
			// What all hold is of the running era now.
			self.change_share(who, |share| share.earlier = Some(earlier));
		}
	}

	/// Add power to what an account holds, in billionths of a point.
	fn hold_power(&mut self, who: &T::AccountId, gain: u128) {
		if gain > 0 {
			self.change_held(who, |all, stock| {
				// What does not fit the sum of all is not held. The largest sums of this network have 2⁸⁰ billionths.
				let units = all.index.units(gain).min(u128::MAX.saturating_sub(all.stock.power));
				stock.power = stock.power.saturating_add(units);
			});
		}
	}

	/// Bring what an account holds up to date with the part of its loss in the running era that is held: it `was` so much,
	/// and `is` so much now, in base units of SOUK.
	fn hold_weight(&mut self, who: &T::AccountId, was: u128, is: u128) {
		if was != is {
			self.change_held(who, |all, stock| {
				let (was, is) = (all.index.units(was), all.index.units(is));
				let gain = is.saturating_sub(was).min(u128::MAX.saturating_sub(all.stock.weight));
				// A penalty may have taken what is to be taken off.
				stock.weight = stock.weight.saturating_add(gain).saturating_sub(was.saturating_sub(is));
			});
		}
	}

	/// Book value that was lost for an account. It counts only for an account that exists, and as far as the penalties of
	/// the account allow. What does not count for it counts for nobody.
	pub(crate) fn book_loss(&mut self, who: &T::AccountId, amount: Balance) {
		let amount = self.weight_of(who).mul_floor(amount);
		if amount == 0 || !self.exists(who) {
			return;
		}
		let has_credit = self.row(who).is_some_and(|row| row.has_credit());
		// Everything that was lost existed, so the sum fits.
		self.weigh(who, has_credit, |share| share.lost = share.lost.saturating_add(amount));
	}

	/// Change what counts for an account in a bounded era, and bring its weight, what it holds and the total up to date.
	fn weigh(&mut self, who: &T::AccountId, has_credit: bool, change: impl FnOnce(&mut Share)) {
		let LossRules { acts, held, .. } = self.losses();
		let held = if self.row(who).is_some() { held } else { Perbill::zero() };
		let (was, is) = self.change_share(who, |share| {
			change(share);
			let was = (share.weight, share.held);
			share.weigh(&acts, has_credit, held);
			(was, (share.weight, share.held))
		});
		if was.0 != is.0 {
			self.change_total(|total| {
				// The total is the sum of the shares, so nothing saturates.
				total.weight = total.weight.saturating_sub(was.0).saturating_add(is.0);
			});
		}
		self.hold_weight(who, was.1, is.1);
	}

	/// Book a deed, and what it does to the account's credit in its role. Returns how often it counted. Never fails.
	pub(crate) fn act(&mut self, who: &T::AccountId, deed: Deed, times: u32, credit: Credit) -> u16 {
		self.act_with(who, deed, times, credit, Perbill::zero())
	}

	/// The same, for a deed that earns more by the part `bonus`.
	pub(crate) fn act_with(
		&mut self,
		who: &T::AccountId,
		deed: Deed,
		times: u32,
		credit: Credit,
		bonus: Perbill,
	) -> u16 {
		let role = Role::of(deed);
		let (points, tenure) = (self.earning().points.of(deed), self.earning().tenure);
		let role_weight = self.earning().role_weights.get(role).deconstruct();
		let row = self.row(who).cloned();
		if row.is_none() && (credit == Credit::Halved || !self.exists(who)) {
			return 0;
		}
		let weight = self.weight_of(who);
		if weight.is_zero() && credit != Credit::Halved {
			return 0;
		}
		let opened = row.is_none();
		let mut account = row.unwrap_or_default();
		account.roll(self.era);
		let counted = if weight.is_zero() { 0 } else { account.count(deed, times, points.daily) };
		if counted == 0 && (credit == Credit::Unchanged || opened && times == 0) {
			return 0;
		}
		credit.apply(account.credit.get_mut(role));
		// At most 2^16 · 2^16, so it fits.
		let earned = u32::from(counted).saturating_mul(points.each.into());
		// At most 2^32 · 10^9, so it fits.
		let gain = weight.mul_floor(u128::from(earned).saturating_mul(role_weight.into()));
		let mut gain = gain.saturating_add(bonus.mul_floor(gain));
		if deed == Deed::Sale && counted > 0 {
			account.tenure.note(self.era);
			gain = gain.saturating_add(tenure.bonus(account.tenure.eras).mul_floor(gain));
		}
		let (credit, has_credit) = (*account.credit.get(role), account.has_credit());
		if !self.put_row(who, account) {
			return 0;
		}
		self.hold_power(who, gain);
		self.add_to_share(who, role, gain, weight, credit);
		if self.bound().is_some() && (counted > 0 || self.has_share(who)) {
			let acts = if is_act(deed) { earned } else { 0 };
			// The first credit of an account makes its acts of the era count, and losing the last one ends that. Points
			// beyond the largest number weigh no more than it does.
			let add = |share: &mut Share| share.acts = share.acts.saturating_add(acts);
			self.weigh(who, has_credit, add);
		}
		counted
	}

	/// Add power to an account's share of the era, and bring the credit in it up to date.
	fn add_to_share(&mut self, who: &T::AccountId, role: Role, gain: u128, weight: Perbill, credit: u32) {
		// Credit weighs only in roles the account acts in. So an account without a share needs none.
		if gain == 0 && !self.has_share(who) {
			return;
		}
		// At most 2^32 · 10^9, so it fits.
		let is = u128::from(credit).saturating_mul(weight.deconstruct().into());
		let was = self.change_share(who, |share| {
			let activity = share.activity.get_mut(role);
			// `types::sum` states the bound.
			*activity = activity.saturating_add(gain);
			if *activity == 0 {
				return None;
			}
			Some(core::mem::replace(share.credit.get_mut(role), is))
		});
		let Some(was) = was else { return };
		self.change_total(|total| {
			let activity = total.activity.get_mut(role);
			*activity = activity.saturating_add(gain);
			let credit = total.credit.get_mut(role);
			// The total is the sum of the shares, so nothing saturates.
			*credit = credit.saturating_sub(was).saturating_add(is);
		});
	}
}
