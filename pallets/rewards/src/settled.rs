// SPDX-License-Identifier: Apache-2.0

//! What a settled order line earns: power and credit for its parties and promoters, cashback, and a step towards
//! activity for invited accounts.
//!
//! Only lines with money behind them count, and only the first line of the same two parties in an era. A faked line
//! costs what leaves the circle of friends: most of the experience fee and the commune fee of its value.

use crate::{
	types::{AccountRow, CashbackRates, Credit, Fund},
	Accounts, Config, Pairs, Pallet, WeightInfo,
};
use frame_support::{traits::Get, weights::Weight};
use souk_primitives::{
	activity::{Deed, RewardEra},
	order::{OrderMode, OrderState},
	traits::{LineAmounts, OnSettled, SettledLine},
	Balance, OrderId,
};

/// The party that lost a dispute, because it got less than half.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Lost {
	Seller,
	Buyer,
	Neither,
}

/// The sum over the listed assets, in base units. Governance lists assets only if their base units may be added up.
fn listed(rates: &CashbackRates, amounts: &[LineAmounts], of: impl Fn(&LineAmounts) -> Balance) -> Balance {
	amounts
		.iter()
		.filter(|amounts| rates.iter().any(|(asset, _)| *asset == amounts.asset))
		// At most four balances. If the sum stopped at the largest number, it would still exceed any bound.
		.fold(0, |sum: Balance, amounts| sum.saturating_add(of(amounts)))
}

/// The party that lost the dispute of a line. `remaining` is what the ruling split: what was refunded before it could
/// not be lost.
fn lost(state: OrderState, remaining: Balance, sale: Balance) -> Lost {
	if state != OrderState::Ruled {
		return Lost::Neither;
	}
	// The sale is a part of what remained, so nothing saturates.
	match sale.cmp(&remaining.saturating_sub(sale)) {
		core::cmp::Ordering::Less => Lost::Seller,
		core::cmp::Ordering::Greater => Lost::Buyer,
		core::cmp::Ordering::Equal => Lost::Neither,
	}
}

impl<T: Config> OnSettled<T::AccountId> for Pallet<T> {
	fn on_settled(line: &SettledLine<'_, T::AccountId>) {
		if line.mode != OrderMode::Escrow || line.seller == line.buyer {
			return;
		}
		let (era, rates, least) = (Self::era(), T::CashbackRates::get(), T::MinSale::get().max(1));
		let escrow = listed(&rates, line.amounts, |amounts| amounts.escrow);
		let sale = listed(&rates, line.amounts, |amounts| amounts.sale);
		if escrow < least {
			return;
		}
		let lost = lost(line.state, listed(&rates, line.amounts, |amounts| amounts.remaining), sale);
		let ended = match line.state {
			OrderState::Completed | OrderState::Ruled => true,
			OrderState::Returned => line.kept > 0,
			_ => false,
		};
		let kept = ended && sale >= least;
		let first = kept && Self::first_of(era, line.seller, line.buyer);
		Self::party(line, line.seller, Deed::Sale, first, lost == Lost::Seller);
		Self::party(line, line.buyer, Deed::Purchase, first, lost == Lost::Buyer);
		if !kept {
			return;
		}
		for promoter in line.promoters {
			if promoter != line.seller && promoter != line.buyer && Self::first_of(era, promoter, line.buyer)
			{
				Self::act(promoter, Deed::Promotion, 1, Credit::Earned);
			}
		}
		Self::cash_back(line, &rates, era);
		if lost == Lost::Neither {
			Self::dealt(line.buyer, line.seller, era);
			Self::dealt(line.seller, line.buyer, era);
		}
	}

	fn weight(assets: u32, promoters: u32) -> Weight {
		// An attested line is dropped before anything is read.
		if assets == 0 {
			Weight::zero()
		} else {
			T::WeightInfo::on_settled(promoters)
		}
	}
}

impl<T: Config> Pallet<T> {
	/// Whether this is the first line of two accounts in the era that counts. Remembers that they have one now.
	fn first_of(era: RewardEra, one: &T::AccountId, other: &T::AccountId) -> bool {
		let pair = if one < other { (one, other) } else { (other, one) };
		let first = !Pairs::<T>::contains_key(era, pair);
		if first {
			Pairs::<T>::insert(era, pair, ());
		}
		first
	}

	fn party(line: &SettledLine<'_, T::AccountId>, who: &T::AccountId, deed: Deed, first: bool, lost: bool) {
		match (lost, first) {
			(true, _) => Self::lose(who, deed, line.order),
			(false, true) => {
				Self::act(who, deed, 1, Credit::Earned);
			},
			(false, false) => (),
		};
	}

	/// Note a lost dispute: half of the credit is lost, once for all lines of the order.
	fn lose(who: &T::AccountId, deed: Deed, order: OrderId) {
		let known = |account: Option<AccountRow>| account.is_some_and(|account| account.lost == Some(order));
		if known(Accounts::<T>::get(who)) {
			return;
		}
		Self::act(who, deed, 0, Credit::Halved);
		Accounts::<T>::mutate_extant(who, |account| account.lost = Some(order));
	}

	/// Grant the buyer's cashback, up to the cap of the era.
	fn cash_back(line: &SettledLine<'_, T::AccountId>, rates: &CashbackRates, era: RewardEra) {
		let weight = Self::weight_of(line.buyer, era);
		if weight.is_zero() || !Self::exists(line.buyer) {
			return;
		}
		let due = line.amounts.iter().fold(0, |sum: Balance, amounts| {
			let rate = rates.iter().find(|(asset, _)| *asset == amounts.asset).map(|(_, rate)| *rate);
			sum.saturating_add(rate.map_or(0, |rate| rate.mul_floor(amounts.sale)))
		});
		let mut account = Accounts::<T>::get(line.buyer).unwrap_or_default();
		account.roll(era, T::PowerKept::get());
		let left = T::CashbackCap::get().saturating_sub(account.cashback);
		let granted = Self::grant(Fund::Cashback, line.buyer, era, weight.mul_floor(due).min(left));
		if granted > 0 {
			// The sum is at most the cap.
			account.cashback = account.cashback.saturating_add(granted);
			Accounts::<T>::insert(line.buyer, account);
		}
	}
}
