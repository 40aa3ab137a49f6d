// SPDX-License-Identifier: Apache-2.0

//! Paying the legs of an order out of what was reserved for it.

use crate::{Config, Event, Pallet, PrepaidFunds};
use alloc::collections::{BTreeMap, BTreeSet};
use frame_support::{
	traits::{tokens::Precision, Get},
	BoundedVec,
};
use souk_primitives::{
	holds::PayableHolds as _,
	prepaid::EndedLine,
	traits::{add_each, LineAmounts},
	AssetId, Balance, MaxPathDepth, OrderId,
};

/// A leg that was paid.
pub(crate) struct PaidLeg {
	/// What left the account, in base units.
	pub amount: Balance,
	/// Whether it came to its payee, and not to the commune in its place.
	pub arrived: bool,
}

/// What was reserved for an order, while it is paid out.
pub(crate) struct Outlay<'a, T: Config> {
	/// The order.
	pub order: OrderId,
	/// The asset of the account.
	pub asset: &'a AssetId,
	/// The owner of the account.
	pub payer: &'a T::AccountId,
	/// What is left of the reservation, in base units.
	pub left: Balance,
}

/// The sum of one leg over lines.
pub(crate) fn sum_of<AccountId>(
	lines: &[EndedLine<'_, AccountId>],
	of: fn(&LineAmounts) -> Balance,
) -> Balance {
	// Parts of what the lines are worth, which fitted a balance.
	lines.iter().fold(0, |sum: Balance, line| sum.saturating_add(of(&line.legs)))
}

impl<T: Config> Outlay<'_, T> {
	/// Pay an account. Returns what left the account, or `None` if the payee cannot receive it. Nothing moves then.
	fn pay(&mut self, to: &T::AccountId, amount: Balance) -> Option<Balance> {
		// A smaller sale owes no more than the whole one, so enough is left.
		let amount = amount.min(self.left);
		if amount > 0 {
			T::Holds::pay::<PrepaidFunds>(self.asset, self.payer, to, amount, Precision::Exact).ok()?;
			self.left = self.left.saturating_sub(amount);
		}
		Some(amount)
	}

	/// Deposit the event of a leg that somebody else has.
	fn redirected(&self, payee: &T::AccountId, to: T::AccountId, amount: Balance) {
		let (order, payee) = (self.order, payee.clone());
		Pallet::<T>::deposit_event(Event::FeesRedirected { order, payee, to, amount });
	}

	/// Pay a leg. If the payee cannot receive it, the commune gets it. `None` if that cannot receive either: then nothing moves.
	pub fn pay_leg(&mut self, payee: &T::AccountId, amount: Balance) -> Option<PaidLeg> {
		if let Some(amount) = self.pay(payee, amount) {
			return Some(PaidLeg { amount, arrived: true });
		}
		let commune = T::Commune::get();
		if *payee == commune {
			return None;
		}
		let amount = self.pay(&commune, amount)?;
		self.redirected(payee, commune, amount);
		Some(PaidLeg { amount, arrived: false })
	}

	/// Pay the promoters, each once for all lines. What one cannot receive stays with who pays: it is a cost of that account, as the
	/// commission of an escrow is one of the seller. Sets such a commission to zero in `lines`. Returns what was paid, by level.
	pub fn pay_promoters(
		&mut self,
		lines: &mut [EndedLine<'_, T::AccountId>],
	) -> BoundedVec<Balance, MaxPathDepth> {
		let mut due = BTreeMap::<T::AccountId, Balance>::new();
		for EndedLine { promoters, legs } in lines.iter() {
			for (promoter, amount) in promoters.iter().zip(&legs.commission) {
				let sum = due.entry(promoter.clone()).or_insert(0);
				// Parts of what the lines are worth, which fitted a balance.
				*sum = sum.saturating_add(*amount);
			}
		}
		let mut unpaid = BTreeSet::new();
		for (promoter, amount) in due {
			// Enough is left for all, for the same reason. If it were not, what did not arrive must not be told.
			if amount > self.left || self.pay(&promoter, amount).is_none() {
				self.redirected(&promoter, self.payer.clone(), amount);
				unpaid.insert(promoter);
			}
		}
		let mut paid = BoundedVec::new();
		for EndedLine { promoters, legs } in lines {
			for (level, amount) in legs.commission.iter_mut().enumerate() {
				// One without a promoter moves outside the chain.
				if promoters.get(level).is_none_or(|promoter| unpaid.contains(promoter)) {
					*amount = 0;
				}
			}
			add_each(&mut paid, &legs.commission);
		}
		paid
	}
}
