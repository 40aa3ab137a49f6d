// SPDX-License-Identifier: Apache-2.0

//! What clients read.

use crate::{
	claims::{held_pay, pay_of},
	funds::TIME,
	types::{Fund, PolicyState, Share},
	Accounts, AllDividends, Cases, Config, Debts, EraModes, EraPays, HeldUntil, Invitations, NextClose,
	NextExpire, Pallet, Purses, Shares, Stakes, Standings, Totals,
};
use alloc::vec::Vec;
use frame_support::traits::Get;
use souk_primitives::{
	activity::{RewardEra, RewardEras},
	rewards::{AccountRewardsView, Basis, CaseView, ClaimView, PolicyId, PolicyView, Pot},
	AssetId, Balance, Millis,
};

/// The most entries of one answer.
const MAX_ENTRIES: usize = 100;

impl<T: Config> Pallet<T> {
	/// The running era, and the length of an era in milliseconds, for the runtime API.
	pub fn era_view() -> (RewardEra, Millis) {
		(Self::current(), Self::length())
	}

	/// What the ledger has on an account, for the runtime API.
	pub fn account_view(who: T::AccountId) -> AccountRewardsView<T::AccountId> {
		let era = Self::era();
		let account = Accounts::<T>::get(&who).unwrap_or_default();
		let share = Shares::<T>::get(era, &who);
		let stake = Stakes::<T>::get(&who).unwrap_or_default();
		let all = Self::all_held();
		let holding = account.holding.as_ref();
		let stock = holding.map(|holding| holding.stock.at(all.index.scale)).unwrap_or_default();
		let purse = |fund| {
			let mut purse = Purses::<T>::get(fund, &who).unwrap_or_default();
			purse.ripen(era);
			(purse.ready, purse.sum().saturating_sub(purse.ready))
		};
		AccountRewardsView {
			era,
			power: all.index.nearest(stock.power),
			held: all.index.amount(stock.weight),
			held_part: Self::held_part(stock, &all, EraModes::<T>::get().at(era)),
			tenure: account.tenure.eras,
			earned: share.activity,
			credit: account.credit,
			bizpower: share.bizpower,
			lost: share.lost,
			weight: share.weight,
			frozen: stake.position.shares,
			dividends: AllDividends::<T>::get().accumulator.owed(&stake.position).unwrap_or_default(),
			cashback: purse(Fund::Cashback),
			bounties: purse(Fund::Referral),
			inviter: Invitations::<T>::get(&who)
				.filter(|invitation| era < invitation.until)
				.map(|invitation| invitation.inviter),
			penalty: Standings::<T>::get(&who).map(|standing| standing.penalty),
			case: Cases::<T>::get(&who).map(|case| CaseView {
				penalty: case.penalty,
				evidence: case.evidence,
				state: case.state,
				deadline: case.deadline,
			}),
		}
	}

	/// Every policy, for the runtime API.
	pub fn policy_views() -> Vec<PolicyView<T::AccountId>> {
		Self::sorted_policies()
			.into_iter()
			.map(|(id, policy)| PolicyView {
				id,
				pot: Self::account_of(Pot::Policy(id)),
				emitted: policy.emitted,
				owed: policy.owed,
				available: Self::available(Pot::Policy(id), &policy.terms.asset, policy.owed),
				active: policy.state == PolicyState::Active,
				terms: policy.terms,
			})
			.collect()
	}

	/// What an account can claim, now or when it is no longer held, for the runtime API.
	pub fn claim_views(who: T::AccountId, from: RewardEra) -> Vec<ClaimView> {
		let policies = Self::sorted_policies();
		let holding = Self::holding(&who);
		let mut claims = Vec::new();
		for era in from.max(NextExpire::<T>::get())..NextClose::<T>::get() {
			let share = Shares::<T>::get(era, &who);
			let stock = holding.as_ref().and_then(|holding| Self::held_at(&who, holding, era));
			if stock.is_none() && share == Share::default() {
				continue;
			}
			if Self::ensure_may_claim(&who, era).is_err() {
				continue;
			}
			let total = Totals::<T>::get(era);
			let held_until = Self::held_until(&who, HeldUntil::<T>::get(era).unwrap_or(era));
			let claimed = |id: &PolicyId| {
				share.claimed.contains(id)
					|| holding.as_ref().is_some_and(|holding| holding.has_claimed(*id, era))
			};
			for (id, policy) in policies.iter().filter(|(id, _)| !claimed(id)) {
				let Some(pay) = EraPays::<T>::get(id, era) else { continue };
				let amount = match policy.terms.basis {
					Basis::Held => stock.map_or(0, |stock| held_pay(&pay, &stock)),
					basis => pay_of(basis, &pay, &share, &total),
				};
				if amount == 0 {
					continue;
				}
				if claims.len() >= MAX_ENTRIES {
					return claims;
				}
				claims.push(ClaimView {
					policy: *id,
					era,
					asset: policy.terms.asset.clone(),
					amount,
					held_until,
				});
			}
		}
		claims
	}

	/// The SOUK in the sink, and the part of it that ratio policies have not paid against yet, for the runtime API. In
	/// base units.
	pub fn sealed_view() -> (Balance, Balance) {
		let sealed = Self::spendable(&AssetId::Native, &T::Sink::get());
		(sealed, Self::recycled_pool(&AssetId::Native))
	}

	/// What one account owes another, in base units of TIME, and when it is due, for the runtime API.
	pub fn debt_view(debtor: T::AccountId, creditor: T::AccountId) -> Option<(Balance, Millis)> {
		Debts::<T>::get(debtor, creditor).map(|debt| (debt.amount, debt.due))
	}

	/// What a fund can still grant, in base units of TIME. For tests and tools.
	pub fn grantable(fund: Fund) -> Balance {
		Self::available(fund.pot(), &TIME, crate::Granted::<T>::get(fund))
	}
}
