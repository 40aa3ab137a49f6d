// SPDX-License-Identifier: Apache-2.0

//! The daybook of a line against the plain way to book it: row by row, each read where it is needed and written at once. After any
//! sequence both leave the same storage and the same events, to the byte.

use crate::{
	funds::TIME,
	mock::{
		acc, amounts, close_all, create, daily, fill, fraud, new_test_ext, pass, root, signed, HoldEras,
		Line, Losses, Loyalties, Rewards, Tenure as TenureOf, Test, SOUK, TOKEN,
	},
	types::{
		is_act, AccountRow, AllHeld, AssetWorth, CashbackRates, Counted, Credit, Fund, HeldPower, LossRules,
		Share, TenureRule, Worths, MAX_REFERRAL_ORDERS,
	},
	Accounts, Config, Event, HeldByAll, Invitations, Pairs, Pallet, Shares, Totals,
};
use core::marker::PhantomData;
use frame_support::traits::Get;
use proptest::prelude::*;
use souk_math::{
	bizpower::share,
	bound::{divide, left_of, most_granted},
	power::Stock,
};
use souk_primitives::{
	activity::{Activity, Deed, RewardEra},
	loyalty::Loyalty,
	order::{OrderMode, OrderState, Ruling, RulingSource},
	rewards::{Basis, EmissionMode, Penalty, Pot, Role},
	traits::{LineAmounts, OnSettled, SettledLine},
	Balance, OrderId, BASIS_POINTS,
};
use sp_runtime::Perbill;

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

/// The party that lost the dispute of a line: it got less than half of the basis points. Amounts are rounded and so do not
/// tell: of an odd price, an even split leaves the buyer one unit less. A ruling that nobody made tells nothing of who was
/// right, so it costs nobody.
fn lost(ruling: Option<Ruling>) -> Lost {
	// Half of the whole, in basis points.
	const HALF: u16 = BASIS_POINTS / 2;
	let judged = ruling.filter(|ruling| ruling.by != RulingSource::Default);
	match judged.map(|ruling| ruling.buyer_bp.cmp(&HALF)) {
		Some(core::cmp::Ordering::Greater) => Lost::Seller,
		Some(core::cmp::Ordering::Less) => Lost::Buyer,
		Some(core::cmp::Ordering::Equal) | None => Lost::Neither,
	}
}

/// The commission that a promoter was paid, in base units of the listed assets.
fn commission(rates: &CashbackRates, amounts: &[LineAmounts], index: usize) -> Balance {
	listed(rates, amounts, |amounts| amounts.commission.get(index).copied().unwrap_or_default())
}

/// What a service provider was paid, in base units of the listed assets.
fn service_pay(rates: &CashbackRates, amounts: &[LineAmounts], index: usize) -> Balance {
	listed(rates, amounts, |amounts| amounts.services.get(index).copied().unwrap_or_default())
}

/// What nobody of a line gets back, in base units of SOUK.
fn loss<T: Config>(amounts: &[LineAmounts], worths: &Worths) -> Balance {
	let rules = T::Losses::get();
	amounts.iter().fold(0, |sum: Balance, amounts| {
		let worth = AssetWorth::of(&amounts.asset, worths).lost;
		let experience = amounts.experience.min(rules.pool.mul_floor(amounts.sale));
		let lost = rules.parts.of_line(worth.at_least(amounts.commune), worth.at_least(experience));
		// At most four parts of what exists.
		sum.saturating_add(lost)
	})
}

/// Whether money stands behind what was kept of a line: an escrow or, if the sale was settled elsewhere, fees that were paid
/// for it. Such a line has no amounts if nothing was reserved for it.
fn is_paid<AccountId>(line: &SettledLine<'_, AccountId>) -> bool {
	line.mode == OrderMode::Escrow
		|| line.amounts.iter().any(|amounts| amounts.experience > 0 || amounts.commune > 0)
}

/// The plain way.
struct Rows<T>(PhantomData<T>);

impl<T: Config> Rows<T> {
	pub fn on_settled(line: &SettledLine<'_, T::AccountId>) {
		if line.seller == line.buyer {
			return;
		}
		let (era, rates, least) =
			(Pallet::<T>::era(), T::Earning::get().cashback, T::Earning::get().min_sale.max(1));
		let escrow = listed(&rates, line.amounts, |amounts| amounts.escrow);
		let sale = listed(&rates, line.amounts, |amounts| amounts.sale);
		if escrow < least {
			Self::judge_stated(line, era, least);
			return;
		}
		let lost = lost(line.ruling);
		let ended = match line.state {
			OrderState::Completed | OrderState::Ruled => true,
			OrderState::Returned => line.kept > 0,
			_ => false,
		};
		let kept = ended && line.real && sale >= least && is_paid(line);
		Self::parties(line, era, kept, lost);
		if !kept {
			return;
		}
		let paid: Vec<(&T::AccountId, Balance)> = line
			.promoters
			.iter()
			.enumerate()
			.map(|(index, promoter)| (promoter, commission(&rates, line.amounts, index)))
			.filter(|(promoter, paid)| *promoter != line.seller && *promoter != line.buyer && *paid > 0)
			.collect();
		for (promoter, _) in &paid {
			Self::helped(promoter, line.buyer, Deed::Promotion, era);
		}
		let served: Vec<(&T::AccountId, Balance)> = line
			.services
			.iter()
			.enumerate()
			.map(|(index, service)| (&service.provider, service_pay(&rates, line.amounts, index)))
			.filter(|(provider, paid)| *provider != line.seller && *provider != line.buyer && *paid > 0)
			.collect();
		for (provider, _) in &served {
			Self::helped(provider, line.seller, Deed::Service, era);
		}
		let worths = T::Worths::get();
		Self::note_sale(line, &worths, era);
		let time = AssetWorth::of(&TIME, &worths).paid;
		let part = Pallet::<T>::bound(era);
		let loss = part.map_or(0, |_| loss::<T>(line.amounts, &worths));
		// Literal mode bounds cashback by nothing but its rate and its cap.
		let most = part.map_or(Balance::MAX, |part| {
			most_granted(part, T::Losses::get().cashback.mul_floor(loss), &time)
		});
		let granted = Self::cash_back(line, &rates, &worths, era, most);
		let mut left = part.map_or(0, |part| left_of(part, loss, granted, &time));
		if lost == Lost::Neither {
			Self::dealt(line.buyer, line.seller, era, part, &mut left);
			Self::dealt(line.seller, line.buyer, era, part, &mut left);
		}
		if left > 0 {
			Self::share_loss(line, &paid, &served, sale, left, era);
		}
	}

	/// Whether an account has a row, or can have one.
	fn may_have_row(who: &T::AccountId) -> bool {
		Accounts::<T>::contains_key(who) || frame_system::Pallet::<T>::can_inc_consumer(who)
	}

	/// Book value that was lost for an account. It counts only for an account that exists, and as far as the penalties of
	/// the account allow. What does not count for it counts for nobody.
	fn book_loss(who: &T::AccountId, era: RewardEra, amount: Balance) {
		let amount = Pallet::<T>::weight_of(who, era).mul_floor(amount);
		if amount == 0 || !Pallet::<T>::exists(who) {
			return;
		}
		let has_credit = Accounts::<T>::get(who).is_some_and(|row| row.has_credit());
		// Everything that was lost existed, so the sum fits.
		Self::weigh(who, era, has_credit, |share| share.lost = share.lost.saturating_add(amount));
	}

	/// Change what counts for an account in a bounded era, and bring its weight, what it holds and the total up to date.
	fn weigh(who: &T::AccountId, era: RewardEra, has_credit: bool, change: impl FnOnce(&mut Share)) {
		let LossRules { acts, held, .. } = T::Losses::get();
		let held = if Accounts::<T>::contains_key(who) { held } else { Perbill::zero() };
		let (was, is) = Shares::<T>::mutate(era, who, |share| {
			change(share);
			let was = (share.weight, share.held);
			share.weigh(&acts, has_credit, held);
			(was, (share.weight, share.held))
		});
		if was.0 != is.0 {
			Totals::<T>::mutate(era, |total| {
				// The total is the sum of the shares, so nothing saturates.
				total.weight = total.weight.saturating_sub(was.0).saturating_add(is.0);
			});
		}
		Self::hold_weight(who, was.1, is.1);
	}

	/// Book a deed, and what it does to the account's credit in its role. Returns how often it counted. Never fails.
	fn act(who: &T::AccountId, deed: Deed, times: u32, credit: Credit) -> u16 {
		Self::act_with(who, deed, times, credit, Perbill::zero())
	}

	/// The same, for a deed that earns more by the part `bonus`.
	fn act_with(who: &T::AccountId, deed: Deed, times: u32, credit: Credit, bonus: Perbill) -> u16 {
		let (era, role, points) = (Pallet::<T>::era(), Role::of(deed), T::Earning::get().points.of(deed));
		let row = Accounts::<T>::get(who);
		if row.is_none() && (credit == Credit::Halved || !Pallet::<T>::exists(who)) {
			return 0;
		}
		let weight = Pallet::<T>::weight_of(who, era);
		if weight.is_zero() && credit != Credit::Halved {
			return 0;
		}
		let opened = row.is_none();
		let mut account = row.unwrap_or_default();
		account.roll(era);
		let counted = if weight.is_zero() { 0 } else { account.count(deed, times, points.daily) };
		if counted == 0 && (credit == Credit::Unchanged || opened && times == 0) {
			return 0;
		}
		credit.apply(account.credit.get_mut(role));
		let role_weight = T::Earning::get().role_weights.get(role).deconstruct();
		// At most 2^16 · 2^16, so it fits.
		let earned = u32::from(counted).saturating_mul(points.each.into());
		// At most 2^32 · 10^9, so it fits.
		let gain = weight.mul_floor(u128::from(earned).saturating_mul(role_weight.into()));
		let mut gain = gain.saturating_add(bonus.mul_floor(gain));
		if deed == Deed::Sale && counted > 0 {
			account.tenure.note(era);
			gain = gain.saturating_add(T::Earning::get().tenure.bonus(account.tenure.eras).mul_floor(gain));
		}
		if !Pallet::<T>::put_row(who, account.clone()) {
			return 0;
		}
		Self::hold_power(who, gain);
		Self::share(who, era, role, gain, weight, &account);
		if Pallet::<T>::bound(era).is_some() && (counted > 0 || Shares::<T>::contains_key(era, who)) {
			let acts = if is_act(deed) { earned } else { 0 };
			// The first credit of an account makes its acts of the era count, and losing the last one ends that. Points
			// beyond the largest number weigh no more than it does.
			let add = |share: &mut Share| share.acts = share.acts.saturating_add(acts);
			Self::weigh(who, era, account.has_credit(), add);
		}
		counted
	}

	/// Add power to an account's share of the running era, and bring the credit in it up to date.
	fn share(
		who: &T::AccountId,
		era: RewardEra,
		role: Role,
		gain: u128,
		weight: Perbill,
		account: &AccountRow,
	) {
		// Credit weighs only in roles the account acts in. So an account without a share needs none.
		if gain == 0 && !Shares::<T>::contains_key(era, who) {
			return;
		}
		// At most 2^32 · 10^9, so it fits.
		let is = u128::from(*account.credit.get(role)).saturating_mul(weight.deconstruct().into());
		let was = Shares::<T>::mutate(era, who, |share| {
			let activity = share.activity.get_mut(role);
			// `types::sum` states the bound.
			*activity = activity.saturating_add(gain);
			if *activity == 0 {
				return None;
			}
			Some(core::mem::replace(share.credit.get_mut(role), is))
		});
		let Some(was) = was else { return };
		Totals::<T>::mutate(era, |total| {
			let activity = total.activity.get_mut(role);
			*activity = activity.saturating_add(gain);
			let credit = total.credit.get_mut(role);
			// The total is the sum of the shares, so nothing saturates.
			*credit = credit.saturating_sub(was).saturating_add(is);
		});
	}

	/// Change what an account holds. Only accounts in the ledger hold anything.
	fn change_held(who: &T::AccountId, change: impl FnOnce(&AllHeld, &mut Stock)) {
		if !Accounts::<T>::contains_key(who) {
			return;
		}
		let (mut all, _) = Pallet::<T>::roll_held();
		let mut holding =
			Pallet::<T>::holding(who).unwrap_or_else(|| HeldPower::new(all.era, all.index.scale));
		if let Some(earlier) = holding.touch(all.era, all.index.scale) {
			Shares::<T>::mutate(all.era, who, |share| share.earlier = Some(earlier));
		}
		let was = holding.stock;
		change(&all, &mut holding.stock);
		// The sum is at least each part, and a gain is at most what fits the sum. So nothing saturates.
		let moved = |sum: u128, was: u128, is: u128| sum.saturating_sub(was).saturating_add(is);
		all.stock.power = moved(all.stock.power, was.power, holding.stock.power);
		all.stock.weight = moved(all.stock.weight, was.weight, holding.stock.weight);
		HeldByAll::<T>::put(all);
		Accounts::<T>::mutate_extant(who, |row| row.holding = Some(holding));
	}

	/// Add power to what an account holds, in billionths of a point.
	fn hold_power(who: &T::AccountId, gain: u128) {
		if gain > 0 {
			Self::change_held(who, |all, stock| {
				// What does not fit the sum of all is not held. The largest sums of this network have 2⁸⁰ billionths.
				let units = all.index.units(gain).min(u128::MAX.saturating_sub(all.stock.power));
				stock.power = stock.power.saturating_add(units);
			});
		}
	}

	/// Bring what an account holds up to date with the part of its loss in the running era that is held: it `was` so much,
	/// and `is` so much now, in base units of SOUK.
	fn hold_weight(who: &T::AccountId, was: u128, is: u128) {
		if was != is {
			Self::change_held(who, |all, stock| {
				let (was, is) = (all.index.units(was), all.index.units(is));
				let gain = is.saturating_sub(was).min(u128::MAX.saturating_sub(all.stock.weight));
				// A penalty may have taken what is to be taken off.
				stock.weight = stock.weight.saturating_add(gain).saturating_sub(was.saturating_sub(is));
			});
		}
	}

	/// Note that an account settled an order with another and goods were kept, or sold to it by a till. If that makes it active, its inviter
	/// gets the bounty. Never fails.
	///
	/// `part` is the part of a loss that may be paid, in bounded mode. Then the bounty's part of what is `left` of the
	/// line's loss goes to the invitation, and is taken off `left`. So a bounty costs the shares what it may pay.
	fn dealt(
		who: &T::AccountId,
		with: &T::AccountId,
		era: RewardEra,
		part: Option<Perbill>,
		left: &mut Balance,
	) {
		let Some(mut invitation) = Invitations::<T>::get(who) else { return };
		if Pallet::<T>::weight_of(who, era).is_zero()
			|| era >= invitation.until
			|| *with == invitation.inviter
		{
			return;
		}
		if part.is_some() {
			let taken = T::Losses::get().bounty.mul_floor(*left);
			*left = left.saturating_sub(taken);
			// Everything that was lost existed, so the sum fits.
			invitation.lost = invitation.lost.saturating_add(taken);
		}
		let known = invitation.dealt.contains(with);
		let needed = T::ReferralOrders::get().clamp(1, MAX_REFERRAL_ORDERS);
		// A full list has reached the number that is needed.
		let full = !known && invitation.dealt.try_push(with.clone()).is_err();
		let dealt = u32::try_from(invitation.dealt.len()).unwrap_or(u32::MAX);
		if known || !full && dealt < needed {
			Invitations::<T>::insert(who, invitation);
			return;
		}
		let inviter = invitation.inviter;
		Pallet::<T>::drop_invitation(who);
		Pallet::<T>::deposit_event(Event::BecameActive { who: who.clone(), inviter: inviter.clone() });
		// A referral beyond the daily limit of the inviter earns no power and no bounty.
		if Self::act(&inviter, Deed::Referral, 1, Credit::Unchanged) > 0 {
			let most = part.map_or(Balance::MAX, |part| {
				let time = AssetWorth::of(&TIME, &T::Worths::get()).paid;
				most_granted(part, invitation.lost, &time)
			});
			let bounty = Pallet::<T>::weight_of(&inviter, era).mul_floor(T::ReferralBounty::get().min(most));
			Pallet::<T>::grant(Fund::Referral, &inviter, era, bounty);
		}
	}

	/// Of a sale whose fees were paid in an asset that earns nothing: a lost dispute costs credit all the same, because it is the
	/// seller who chose that asset.
	fn judge_stated(line: &SettledLine<'_, T::AccountId>, era: RewardEra, least: Balance) {
		if line.mode == OrderMode::Escrow || line.ruling.is_none() {
			return;
		}
		let worths = T::Worths::get();
		let worth =
			|amounts: &LineAmounts| AssetWorth::of(&amounts.asset, &worths).paid.at_least(amounts.escrow);
		// At most four assets, and each is worth less than all that there is.
		if line.amounts.iter().fold(0, |sum: Balance, amounts| sum.saturating_add(worth(amounts))) >= least {
			Self::parties(line, era, false, lost(line.ruling));
		}
	}

	/// Book the line for seller and buyer. A party that lost the dispute loses credit. Any other earns, if the buyer kept
	/// something and the two have not dealt in the era.
	fn parties(line: &SettledLine<'_, T::AccountId>, era: RewardEra, kept: bool, lost: Lost) {
		let (key, swapped) = pair(line.seller, line.buyer);
		let mut counted = if kept { Pairs::<T>::get(era, key) } else { Counted::default() };
		let before = counted;
		for (who, deed, lost, is_larger) in [
			(line.seller, Deed::Sale, lost == Lost::Seller, swapped),
			(line.buyer, Deed::Purchase, lost == Lost::Buyer, !swapped),
		] {
			let own = if is_larger { &mut counted.larger } else { &mut counted.smaller };
			if lost {
				Self::lose(who, deed, line.order);
			}
			// An account that cannot earn now has not used up the day's pair.
			let first = kept && !*own && Self::may_earn(who, era);
			*own |= first;
			if first && !lost {
				// A sale earns its seller more where buyers come back to the product.
				let sold = matches!(deed, Deed::Sale);
				let bonus = if sold { T::Loyalty::factor(line.product) } else { Perbill::zero() };
				Self::act_with(who, deed, 1, Credit::Earned, bonus);
			}
		}
		if counted != before {
			Pairs::<T>::insert(era, key, counted);
		}
	}

	/// Book the deed of an account that was paid besides the parties, once an era for each party that it worked for: of a
	/// promoter for each buyer it brought, of a service provider for each seller that paid it. The two then count no other
	/// line with each other in the era.
	fn helped(helper: &T::AccountId, party: &T::AccountId, deed: Deed, era: RewardEra) {
		let (key, swapped) = pair(helper, party);
		let counted = Pairs::<T>::get(era, key);
		let own = if swapped { counted.larger } else { counted.smaller };
		if !own && Self::may_earn(helper, era) {
			Pairs::<T>::insert(era, key, Counted { smaller: true, larger: true });
			Self::act(helper, deed, 1, Credit::Earned);
		}
	}

	/// Whether a deed of an account can count.
	fn may_earn(who: &T::AccountId, era: RewardEra) -> bool {
		Self::may_have_row(who) && !Pallet::<T>::weight_of(who, era).is_zero()
	}

	/// Book the worth of a real sale for its seller.
	fn note_sale(line: &SettledLine<'_, T::AccountId>, worths: &Worths, era: RewardEra) {
		let sold = line.amounts.iter().fold(0, |sum: Balance, amounts| {
			sum.saturating_add(AssetWorth::of(&amounts.asset, worths).lost.at_least(amounts.sale))
		});
		if sold == 0 || !Self::may_earn(line.seller, era) {
			return;
		}
		// The same SOUK may be spent more than once in an era. 2¹²⁸ base units would take 10¹⁶ turnovers of the supply. If
		// the sums did stop, a ratio would follow a smaller number.
		Shares::<T>::mutate(era, line.seller, |share| share.sold = share.sold.saturating_add(sold));
		Totals::<T>::mutate(era, |total| total.sold = total.sold.saturating_add(sold));
	}

	/// Divide what a line lost over its seller, its buyer and the promoters that it paid, by their commissions. What is
	/// divided to nobody counts for nobody.
	///
	/// Service providers are paid by the seller, so they take the seller's place: of its part they get what they were paid
	/// of the `sale`. No service makes weight, and who names an account of its own only moves it.
	fn share_loss(
		line: &SettledLine<'_, T::AccountId>,
		paid: &[(&T::AccountId, Balance)],
		served: &[(&T::AccountId, Balance)],
		sale: Balance,
		left: Balance,
		era: RewardEra,
	) {
		let parts = T::Losses::get().roles;
		let [seller, promoters, buyer] = divide(left, [parts.seller, parts.promoter, parts.buyer]);
		// Loyalty to the product and a long tenure move weight between sellers, and make none.
		let tenure = Accounts::<T>::get(line.seller).unwrap_or_default().tenure;
		let seller = T::Earning::get().tenure.weigh(tenure.eras, T::Loyalty::weigh(line.product, seller));
		let mut kept = seller;
		// What a penalty takes of the seller's part, nobody else gets instead.
		let counts = Pallet::<T>::weight_of(line.seller, era);
		for (provider, pay) in served {
			// Services are parts of the sale, so what passes on is at most the seller's part.
			let passed = parts.service.mul_floor(share(seller, *pay, sale)).min(kept);
			kept = kept.saturating_sub(passed);
			Self::book_loss(provider, era, counts.mul_floor(passed));
		}
		Self::book_loss(line.seller, era, kept);
		Self::book_loss(line.buyer, era, buyer);
		// Commissions are parts of one sale, so the sum fits.
		let all = paid.iter().fold(0, |sum: Balance, (_, commission)| sum.saturating_add(*commission));
		for (promoter, commission) in paid {
			Self::book_loss(promoter, era, share(promoters, *commission, all));
		}
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

	/// Grant the buyer's cashback by the worth of the sale and of TIME, up to `most` and to the cap of the era. Returns the
	/// grant, in base units of TIME.
	fn cash_back(
		line: &SettledLine<'_, T::AccountId>,
		rates: &CashbackRates,
		worths: &Worths,
		era: RewardEra,
		most: Balance,
	) -> Balance {
		let weight = Pallet::<T>::weight_of(line.buyer, era);
		if weight.is_zero() || !Self::may_have_row(line.buyer) {
			return 0;
		}
		let value = line.amounts.iter().fold(0, |sum: Balance, amounts| {
			let rate = rates.iter().find(|(asset, _)| *asset == amounts.asset).map(|(_, rate)| *rate);
			let part = rate.map_or(0, |rate| rate.mul_floor(amounts.sale));
			sum.saturating_add(AssetWorth::of(&amounts.asset, worths).lost.at_least(part))
		});
		let due = AssetWorth::of(&TIME, worths).paid.amount(value).min(most);
		let mut account = Accounts::<T>::get(line.buyer).unwrap_or_default();
		account.roll(era);
		let left = T::Earning::get().cashback_cap.saturating_sub(account.cashback);
		let granted = Pallet::<T>::grant(Fund::Cashback, line.buyer, era, weight.mul_floor(due).min(left));
		if granted > 0 {
			// The sum is at most the cap.
			account.cashback = account.cashback.saturating_add(granted);
			// It has a row, or has room for one.
			Pallet::<T>::put_row(line.buyer, account);
		}
		granted
	}
}

/// The key of two accounts, and whether the first of them comes second in it.
fn pair<'a, AccountId: Ord>(
	one: &'a AccountId,
	other: &'a AccountId,
) -> ((&'a AccountId, &'a AccountId), bool) {
	if one < other {
		((one, other), false)
	} else {
		((other, one), true)
	}
}

/// A step of a sequence.
#[derive(Clone, Debug)]
enum Step {
	/// A line, by its parties, its promoters, who served the seller, how it ended, its asset and its value.
	Line {
		seller: u8,
		buyer: u8,
		promoters: Vec<u8>,
		service: Option<u8>,
		how: u8,
		token: bool,
		value: Balance,
	},
	/// An act, which makes losses weigh more.
	Act { who: u8 },
	/// An account invites another.
	Invite { who: u8, inviter: u8 },
	/// An account gets a penalty.
	Punish { who: u8, rung: u8 },
	/// Eras pass.
	Pass { eras: u32 },
}

fn someone() -> impl Strategy<Value = u8> {
	prop_oneof![12 => 1u8..7, 1 => Just(99u8)]
}

fn step() -> impl Strategy<Value = Step> {
	let line = (
		(someone(), someone(), prop::collection::vec(someone(), 0..4), prop::option::of(someone())),
		(0u8..8, any::<bool>(), 0u128..40_000),
	);
	prop_oneof![
		12 => line.prop_map(|((seller, buyer, promoters, service), (how, token, value))| Step::Line {
			seller, buyer, promoters, service, how, token, value
		}),
		2 => someone().prop_map(|who| Step::Act { who }),
		2 => (someone(), someone()).prop_map(|(who, inviter)| Step::Invite { who, inviter }),
		1 => (someone(), 0u8..5).prop_map(|(who, rung)| Step::Punish { who, rung }),
		2 => (1u32..4).prop_map(|eras| Step::Pass { eras }),
	]
}

/// Daybook a line.
type Way = fn(&SettledLine<'_, crate::mock::AccountId>);

fn run(step: &Step, order: OrderId, way: Way) {
	match step.clone() {
		Step::Line { seller, buyer, promoters, service, how, token, value } => {
			let asset = if token { TOKEN } else { SOUK };
			let line = match how {
				0 => Line::new(seller, buyer).ruled(value.min(10_000)),
				1 => Line { real: false, ..Line::new(seller, buyer).paid(asset, value) },
				2 => Line {
					state: OrderState::Returned,
					kept: 0,
					..Line::new(seller, buyer).paid(asset, value)
				},
				3 => Line { mode: OrderMode::Attested, ..Line::new(seller, buyer).paid(asset, value) },
				4 => Line {
					amounts: vec![amounts(SOUK, value, value), amounts(TOKEN, 500, 500)],
					..Line::new(seller, buyer)
				},
				_ => Line::new(seller, buyer).paid(asset, value),
			};
			let served: Vec<_> = service.into_iter().map(|who| (who, value / 50)).collect();
			line.of(order).over(&promoters).served(&served).settle_by(way);
		},
		Step::Act { who } => Rewards::record(&acc(who), Deed::TraceUpload, 3),
		Step::Invite { who, inviter } => {
			let _ = frame_support::storage::with_storage_layer(|| {
				Rewards::set_inviter(signed(acc(who)), acc(inviter))
			});
		},
		Step::Punish { who, rung } => {
			let rungs = [
				Penalty::WeightCut,
				Penalty::Downgrade,
				Penalty::Confiscation,
				Penalty::Limit,
				Penalty::Deletion,
			];
			let open =
				|| Rewards::open_case(fraud(), acc(who), rungs[usize::from(rung)], crate::mock::cid(1));
			if frame_support::storage::with_storage_layer(open).is_ok() {
				pass(4);
				frame_support::assert_ok!(Rewards::end_case(signed(acc(9)), acc(who)));
			}
		},
		Step::Pass { eras } => {
			pass(eras);
			close_all();
		},
	}
}

/// Everything in storage, events among it.
fn storage() -> Vec<(Vec<u8>, Vec<u8>)> {
	let mut key = Vec::new();
	core::iter::from_fn(|| {
		key = sp_io::storage::next_key(&key)?;
		Some((key.clone(), sp_io::storage::get(&key)?.to_vec()))
	})
	.collect()
}

/// What storage holds after each step.
fn all_of(steps: &[Step], bounded: bool, way: Way) -> Vec<Vec<(Vec<u8>, Vec<u8>)>> {
	new_test_ext().execute_with(|| {
		HoldEras::set(2);
		Losses::mutate(|rules| rules.held = Perbill::from_percent(50));
		TenureOf::set(TenureRule { most: Perbill::from_percent(10), full: 5 });
		Loyalties::set(Perbill::from_percent(3));
		if bounded {
			let mode = EmissionMode::Bounded { part: Perbill::from_percent(50) };
			frame_support::assert_ok!(Rewards::set_mode(root(), mode));
		}
		create(daily(SOUK, Basis::Held, 997), 15_000);
		create(daily(SOUK, Basis::Power, 997), 15_000);
		fill(Pot::Cashback, TIME, 3_000);
		fill(Pot::Referral, TIME, 1_000);
		pass(1);
		let mut order = 0;
		let left = steps.iter().map(|step| {
			order += 1;
			run(step, order / 2, way);
			storage()
		});
		let left = left.collect();
		frame_support::assert_ok!(Rewards::do_try_state());
		left
	})
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

	#[test]
	fn should_leave_what_booking_row_by_row_leaves(steps in prop::collection::vec(step(), 1..40), bounded in any::<bool>()) {
		let daybook = all_of(&steps, bounded, <Rewards as OnSettled<_>>::on_settled);
		let rows = all_of(&steps, bounded, Rows::<Test>::on_settled);
		for (number, (daybook, rows)) in daybook.iter().zip(&rows).enumerate() {
			prop_assert!(daybook == rows, "after step {}: {:?}", number, steps.get(number));
		}
	}
}
