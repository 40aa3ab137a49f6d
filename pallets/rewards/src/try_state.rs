// SPDX-License-Identifier: Apache-2.0

//! What must hold between any two calls.

use crate::{
	claims::{held_pay, pay_of},
	debts::DebtDeposits,
	funds::TIME,
	types::{sorted, Fund, PolicyState, Share, Total, MAX_POLICIES, MAX_REFERRAL_ORDERS},
	Accounts, AllDividends, Cases, Config, Debts, EraClock, EraModes, EraPays, FeeRecycling, Granted,
	HeldByAll, HeldUntil, HoldReason, Invitations, NextClose, NextExpire, NextPolicy, NextPrune, Pairs,
	Pallet, Policies, Purses, Ratings, Recycled, Rests, Sealed, Shares, Stakes, Standings, Totals,
};
use alloc::collections::{BTreeMap, BTreeSet};
use frame_support::{
	ensure,
	traits::{fungibles::Inspect as _, Get},
};
use souk_primitives::{
	activity::RewardEra,
	holds::{Deposits as _, PayableHolds as _},
	rewards::{Basis, Penalty, Pot, Role},
	AssetId, Balance,
};
use sp_runtime::TryRuntimeError;

type Result = core::result::Result<(), TryRuntimeError>;

fn add(sum: &mut u128, more: u128) -> Result {
	*sum = sum.checked_add(more).ok_or("2: a sum does not fit")?;
	Ok(())
}

impl<T: Config> Pallet<T> {
	/// Check that:
	///
	/// 1. eras are closed after they are over, expire after they were closed, and are pruned after they expired; the clock
	///    ticks; each closed era that has not expired is held until a later era, and no other; the modes pay at most the
	///    largest part, and the next one begins at most one era from now;
	/// 2. the total of each era that is not being pruned is the sum of its shares, and an owner's BizPower is the sum of
	///    its shops'; there are no rows of eras that were pruned, nor of eras to come;
	/// 3. a policy has a number that was given out and sound terms, and emitted no more than its schedule's cap; it owes
	///    the sum of what it set aside and what was not claimed; what was claimed for an era is, to the unit, what the
	///    claimants had coming;
	/// 4. every pot holds what it owes;
	/// 5. the purses of a fund sum to what it granted, their parts are in order, and each is of an account in the ledger;
	/// 6. stakes sum to the shares of the dividends, each is backed by a hold to the unit, and all of them together have
	///    no more coming than the dividend pot owes;
	/// 7. no account is of an era to come, and each row and each invitation has a reference on its account; an invitation is open, not of the inviter, and not fulfilled; pairs are in
	///    order;
	/// 8. a penalty is not of an era to come, and a deleted account has no row; a case is not above the next rung,
	///    and not against an account that rests;
	/// 9. a debt is not of an account to itself, not of nothing, and not in both directions, and its deposit is on hold;
	/// 10. ratio policies paid no more than lies in the sink, where all that was sealed by call is; SOUK and TIME are
	///     within their caps;
	/// 11. what all accounts hold is of no era to come and at least the sum of what each holds, and exactly that sum before
	///     units were first scaled down; each holding is not of an era to come, and knows its own era; no era that can be claimed is claimed for more than was held at its end, and what was claimed of it is at
	///     least what those who still hold something were paid.
	///
	/// # Errors
	///
	/// The message of the check that does not hold. It begins with its number.
	pub fn do_try_state() -> Result {
		Self::check_eras()?;
		Self::check_policies()?;
		Self::check_funds()?;
		Self::check_stakes()?;
		Self::check_accounts()?;
		Self::check_fraud()?;
		Self::check_debts()?;
		Self::check_issuance()?;
		Self::check_held()
	}

	fn check_eras() -> Result {
		// 1.
		let (prune, expire, close) = (NextPrune::<T>::get(), NextExpire::<T>::get(), NextClose::<T>::get());
		ensure!(prune <= expire, "1: an era was pruned that has not expired");
		ensure!(expire <= close, "1: an era expired that was not closed");
		ensure!(close <= Self::era(), "1: an era was closed that is not over");
		ensure!(EraClock::<T>::get().is_none_or(|clock| clock.length > 0), "1: the clock stands still");
		for era in HeldUntil::<T>::iter_keys() {
			ensure!(expire <= era && era < close, "1: pay is held of an era that is open or expired");
		}
		for era in expire..close {
			ensure!(
				HeldUntil::<T>::get(era).is_some_and(|until| until > era),
				"1: a closed era does not say until when it is held"
			);
		}
		let modes = EraModes::<T>::get();
		let next = modes.next.unwrap_or((0, modes.mode));
		ensure!(modes.mode.is_valid() && next.1.is_valid(), "1: a mode pays too large a part");
		ensure!(next.0 <= Self::era().saturating_add(1), "1: a mode begins too late");
		// 2.
		let era_now = Self::era();
		let in_range = |era: RewardEra| prune <= era && era <= era_now;
		let mut totals = BTreeMap::<RewardEra, Total>::new();
		let mut bizpower = BTreeMap::<(RewardEra, T::AccountId), u128>::new();
		for (era, _, rated) in Ratings::<T>::iter() {
			ensure!(in_range(era), "2: a rating is of an era that is not kept");
			add(bizpower.entry((era, rated.owner)).or_default(), rated.bizpower)?;
		}
		for (era, who, share) in Shares::<T>::iter() {
			ensure!(in_range(era), "2: a share is of an era that is not kept");
			let total = totals.entry(era).or_default();
			for role in Role::ALL {
				add(total.activity.get_mut(role), *share.activity.get(role))?;
				add(total.credit.get_mut(role), *share.credit.get(role))?;
				let acted = *share.activity.get(role) > 0;
				ensure!(acted || *share.credit.get(role) == 0, "2: credit counts in a role without activity");
			}
			add(&mut total.bizpower, share.bizpower)?;
			total.blocks = total.blocks.checked_add(share.blocks).ok_or("2: blocks do not fit")?;
			add(&mut total.sold, share.sold)?;
			add(&mut total.weight, share.weight)?;
			ensure!(
				share.weight.saturating_add(share.held) <= share.lost,
				"2: an account weighs more than what was lost for it"
			);
			let rated = bizpower.remove(&(era, who)).unwrap_or_default();
			ensure!(era == prune || rated == share.bizpower, "2: an owner's BizPower is not its shops'");
		}
		ensure!(
			bizpower.into_iter().all(|((era, _), rated)| era == prune || rated == 0),
			"2: a shop is rated and its owner has no share"
		);
		for (era, total) in Totals::<T>::iter() {
			ensure!(in_range(era), "2: a total is of an era that is not kept");
			// What was held is no matter of one era: check 11.
			let sum = Total { held: total.held, ..totals.remove(&era).unwrap_or_default() };
			// The era that is being pruned has lost some of its shares.
			let pruning = era == prune && prune < expire;
			ensure!(pruning || sum == total, "2: a total is not the sum of its shares");
		}
		ensure!(totals.into_values().all(|sum| sum == Total::default()), "2: shares have no total");
		ensure!(
			Pairs::<T>::iter_keys().all(|(era, _)| in_range(era)),
			"2: a pair is of an era that is not kept"
		);
		ensure!(
			Pairs::<T>::iter_values().all(|counted| counted.smaller || counted.larger),
			"2: a pair was counted by neither"
		);
		Ok(())
	}

	fn check_policies() -> Result {
		// 3.
		let count = Policies::<T>::iter_keys().count();
		ensure!(u32::try_from(count) == Ok(Policies::<T>::count()), "3: policies are miscounted");
		ensure!(Policies::<T>::count() <= MAX_POLICIES, "3: there are too many policies");
		let (expire, close) = (NextExpire::<T>::get(), NextClose::<T>::get());
		let mut owed = BTreeMap::<_, Balance>::new();
		for (id, era, pay) in EraPays::<T>::iter() {
			ensure!(Policies::<T>::contains_key(id), "3: pay is of a policy that does not exist");
			ensure!(expire <= era && era < close, "3: pay is of an era that is open or expired");
			ensure!(pay.amount > 0 && pay.basis > 0, "3: there is nothing to pay, or nothing to pay it by");
			let left = pay.amount.checked_sub(pay.claimed).ok_or("3: more was claimed than set aside")?;
			add(owed.entry(id).or_default(), left)?;
		}
		let mut claimed = BTreeMap::new();
		for (era, _, share) in Shares::<T>::iter() {
			Self::check_claims(era, &share, &mut claimed)?;
		}
		for (id, era, pay) in EraPays::<T>::iter() {
			if Policies::<T>::get(id).is_some_and(|policy| policy.terms.basis == Basis::Held) {
				continue;
			}
			let sum: Balance = claimed.remove(&(id, era)).unwrap_or_default();
			ensure!(sum == pay.claimed, "3: what was claimed is not what the claimants had coming");
		}
		for (id, policy) in Policies::<T>::iter() {
			ensure!(id < NextPolicy::<T>::get(), "3: a policy has a number that was not given out");
			ensure!(policy.terms.schedule.validate().is_ok(), "3: a policy has a bad schedule");
			ensure!(
				policy.terms.schedule.cap().is_none_or(|cap| policy.emitted <= cap),
				"3: a policy emitted more than its schedule"
			);
			ensure!(
				policy.owed == owed.remove(&id).unwrap_or_default(),
				"3: a policy's debts are miscounted"
			);
			if let PolicyState::Ended { until, .. } = policy.state {
				ensure!(until <= close, "3: a policy ended in the future");
			}
			// 4.
			let holds = Self::spendable(&policy.terms.asset, &Self::account_of(Pot::Policy(id)));
			ensure!(policy.owed <= holds, "4: a policy owes more than its pot holds");
		}
		Ok(())
	}

	fn check_claims(
		era: RewardEra,
		share: &Share,
		claimed: &mut BTreeMap<(u32, RewardEra), Balance>,
	) -> Result {
		let unique = share.claimed.iter().collect::<BTreeSet<_>>();
		ensure!(unique.len() == share.claimed.len(), "3: a policy was claimed twice");
		let total = Totals::<T>::get(era);
		for id in &share.claimed {
			// Gone with its expiry, while the share waits to be pruned.
			let (Some(policy), Some(pay)) = (Policies::<T>::get(id), EraPays::<T>::get(id, era)) else {
				continue;
			};
			add(claimed.entry((*id, era)).or_default(), pay_of(policy.terms.basis, &pay, share, &total))?;
		}
		Ok(())
	}

	fn check_funds() -> Result {
		// 5.
		for fund in Fund::ALL {
			let mut sum = 0;
			for (who, purse) in Purses::<T>::iter_prefix(fund) {
				add(&mut sum, purse.sum())?;
				ensure!(purse.sum() > 0, "5: a purse is empty");
				ensure!(sorted(&purse.held), "5: a purse is out of order");
				ensure!(purse.era <= Self::era(), "5: a purse is of an era to come");
				ensure!(Accounts::<T>::contains_key(who), "5: a purse is of no account in the ledger");
			}
			ensure!(sum == Granted::<T>::get(fund), "5: purses are not what was granted");
			// 4.
			let holds = Self::spendable(&TIME, &Self::account_of(fund.pot()));
			ensure!(sum <= holds, "4: a fund granted more than its pot holds");
		}
		Ok(())
	}

	fn check_stakes() -> Result {
		// 6.
		let dividends = AllDividends::<T>::get();
		let (mut shares, mut owed) = (0, 0);
		for (who, stake) in Stakes::<T>::iter() {
			ensure!(!stake.is_empty(), "6: a stake outlives its end");
			ensure!(sorted(&stake.leaving), "6: a stake's parts are out of order");
			ensure!(stake.leaving.iter().all(|(_, amount)| *amount > 0), "6: a part on its way out is zero");
			add(&mut shares, stake.position.shares)?;
			add(
				&mut owed,
				dividends
					.accumulator
					.owed(&stake.position)
					.map_err(|_| "6: a stake does not belong to the dividends")?,
			)?;
			let backed =
				stake.position.shares.checked_add(stake.leaving_sum()).ok_or("6: a stake does not fit")?;
			ensure!(
				T::Currency::balance_on_hold(&HoldReason::Frozen.into(), &who) == backed,
				"6: a stake is not what is on hold"
			);
		}
		ensure!(shares == dividends.accumulator.shares, "6: stakes are not the shares of the dividends");
		ensure!(owed <= dividends.owed, "6: stakes have more coming than is owed");
		// 4.
		let holds = Self::spendable(&TIME, &Self::account_of(Pot::Dividends));
		ensure!(dividends.owed <= holds, "4: the dividend pot owes more than it holds");
		Ok(())
	}

	fn check_accounts() -> Result {
		// 7.
		let era = Self::era();
		ensure!(Accounts::<T>::iter_values().all(|row| row.era <= era), "7: an account is of an era to come");
		let rows = Accounts::<T>::iter_keys().chain(Invitations::<T>::iter_keys());
		let mut references = BTreeMap::<T::AccountId, u32>::new();
		for who in rows {
			let count = references.entry(who).or_default();
			*count = count.saturating_add(1);
		}
		ensure!(
			references.into_iter().all(|(who, rows)| frame_system::Pallet::<T>::consumers(&who) >= rows),
			"7: a row has no reference on its account"
		);
		for (who, invitation) in Invitations::<T>::iter() {
			ensure!(who != invitation.inviter, "7: an account invited itself");
			ensure!(
				u32::try_from(invitation.dealt.len()).is_ok_and(|dealt| dealt < MAX_REFERRAL_ORDERS),
				"7: an invitation is fulfilled and was not taken"
			);
			let unique = invitation.dealt.iter().collect::<BTreeSet<_>>();
			ensure!(unique.len() == invitation.dealt.len(), "7: an invitation counts a party twice");
			ensure!(!invitation.dealt.contains(&invitation.inviter), "7: an invitation counts the inviter");
		}
		ensure!(Pairs::<T>::iter_keys().all(|(_, (one, other))| one < other), "7: a pair is out of order");
		Ok(())
	}

	fn check_fraud() -> Result {
		// 8.
		for (who, standing) in Standings::<T>::iter() {
			ensure!(standing.since <= Self::era(), "8: a penalty is of an era to come");
			if standing.penalty == Penalty::Deletion {
				ensure!(!Accounts::<T>::contains_key(&who), "8: a deleted account has a row");
			}
		}
		for (who, case) in Cases::<T>::iter() {
			let rung = Standings::<T>::get(&who).map(|standing| standing.penalty);
			ensure!(case.penalty <= crate::types::next_rung(rung), "8: a case skips a rung");
			ensure!(!Rests::<T>::contains_key(&who), "8: a case is against an account that rests");
		}
		Ok(())
	}

	fn check_debts() -> Result {
		// 9.
		let mut deposits = BTreeMap::<T::AccountId, Balance>::new();
		for (debtor, creditor, debt) in Debts::<T>::iter() {
			ensure!(debtor != creditor, "9: an account owes itself");
			ensure!(debt.amount > 0, "9: a debt is of nothing");
			ensure!(!Debts::<T>::contains_key(&creditor, &debtor), "9: two accounts owe each other");
			add(deposits.entry(debtor).or_default(), debt.deposit)?;
		}
		for (debtor, sum) in deposits {
			let held = T::Holds::balance_on_hold::<DebtDeposits>(&AssetId::Native, &debtor);
			ensure!(held == sum, "9: deposits of debts are not what is on hold");
		}
		Ok(())
	}

	fn check_issuance() -> Result {
		// 10.
		for (asset, recycled) in Recycled::<T>::iter() {
			let sealed = Self::spendable(&asset, &T::Sink::get());
			ensure!(recycled <= sealed, "10: ratio policies paid more than was recycled");
		}
		if let Some(recycling) = FeeRecycling::<T>::get() {
			ensure!(
				recycling.policy < NextPolicy::<T>::get(),
				"10: fees are recycled to a policy that never was"
			);
		}
		ensure!(
			Sealed::<T>::get() <= T::Assets::balance(AssetId::Native, &T::Sink::get()),
			"10: what was sealed is not in the sink"
		);
		ensure!(
			T::Assets::total_issuance(AssetId::Native) <= Self::caps().souk,
			"10: there is too much SOUK"
		);
		ensure!(T::Assets::total_issuance(TIME) <= Self::caps().time, "10: there is too much TIME");
		let paid_on = |basis| matches!(basis, Basis::Frozen | Basis::Cashback);
		ensure!(
			Policies::<T>::iter_values().all(|policy| !paid_on(policy.terms.basis) || policy.owed == 0),
			"10: a policy owes what it should have paid on"
		);
		Ok(())
	}

	fn check_held() -> Result {
		// 11.
		let all = HeldByAll::<T>::get();
		ensure!(all.era <= Self::era(), "11: what all hold is of an era to come");
		let holdings = || Accounts::<T>::iter().filter_map(|(who, row)| Some((who, row.holding?)));
		let (mut power, mut weight) = (0, 0);
		for (_, holding) in holdings() {
			ensure!(holding.since <= all.era, "11: what an account holds is of an era to come");
			ensure!(holding.changed & 1 == 1, "11: a holding does not know its own era");
			ensure!(holding.stock.scale <= all.stock.scale, "11: a holding is of a scale to come");
			let unique = holding.claims.iter().map(|(id, _)| id).collect::<BTreeSet<_>>();
			ensure!(unique.len() == holding.claims.len(), "11: a holding has the claims of a policy twice");
			let stock = holding.stock.at(all.stock.scale);
			power = stock.power.checked_add(power).ok_or("11: held power does not fit")?;
			weight = stock.weight.checked_add(weight).ok_or("11: held weight does not fit")?;
		}
		let enough = power <= all.stock.power && weight <= all.stock.weight;
		ensure!(enough, "11: accounts hold more than all of them together");
		let exact = power == all.stock.power && weight == all.stock.weight;
		ensure!(exact || all.stock.scale > 0, "11: all accounts hold more than each of them");
		for (id, era, pay) in EraPays::<T>::iter() {
			if !Policies::<T>::get(id).is_some_and(|policy| policy.terms.basis == Basis::Held) {
				continue;
			}
			let (mut coming, mut claimed): (Balance, Balance) = (0, 0);
			for (who, holding) in holdings() {
				let Some(stock) = Self::held_at(&who, &holding, era) else { continue };
				let paid = held_pay(&pay, &stock);
				coming = paid.checked_add(coming).ok_or("11: pay by held power does not fit")?;
				if holding.has_claimed(id, era) {
					// At most what is coming, so it fits.
					claimed = paid.saturating_add(claimed);
				}
			}
			ensure!(coming <= pay.amount, "11: holders have more coming than was set aside");
			// Those who were forgotten claimed as well.
			ensure!(claimed <= pay.claimed, "11: holders claimed more than was claimed");
		}
		Ok(())
	}
}
