// SPDX-License-Identifier: Apache-2.0

//! What a settled order line earns: power and credit for its parties and promoters, cashback, and a step towards
//! activity for invited accounts. In bounded mode it also books what was really lost, which policies pay by.
//!
//! Only real sales with money behind them count. For power and credit, only the first line of the same two parties in an
//! era counts, and only once for each account. A promoter counts only if its commission was paid.

use crate::{
	daybook::Daybook,
	funds::TIME,
	types::{AccountRow, AssetWorth, CashbackRates, Counted, Credit, Fund, LossRules, Worths},
	Config, Pairs, Pallet, WeightInfo,
};
use alloc::vec::Vec;
use frame_support::{traits::Get, weights::Weight};
use souk_math::{
	bizpower::share,
	bound::{divide, left_of, most_granted},
};
use souk_primitives::{
	activity::Deed,
	loyalty::{by_factor, Loyalty},
	order::{OrderMode, OrderState, Ruling, RulingSource},
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
fn loss_of(rules: &LossRules, amounts: &[LineAmounts], worths: &Worths) -> Balance {
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

impl<T: Config> OnSettled<T::AccountId> for Pallet<T> {
	fn on_settled(line: &SettledLine<'_, T::AccountId>) -> Weight {
		if line.seller == line.buyer || line.amounts.is_empty() {
			return Weight::zero();
		}
		let helpers = line.promoters.len().saturating_add(line.services.len());
		let (opened, invited) = Daybook::<T>::with(|daybook| {
			daybook.settle(line);
			(daybook.opened(), daybook.invited)
		});
		// At most 16.
		let helpers = u32::try_from(helpers).unwrap_or(u32::MAX);
		let spared = spared(helpers, opened, invited).into();
		<Self as OnSettled<T::AccountId>>::weight(1, helpers)
			.saturating_sub(T::DbWeight::get().reads_writes(spared, spared))
	}

	fn weight(assets: u32, helpers: u32) -> Weight {
		// A line that nothing was paid for is dropped before anything is read.
		if assets == 0 {
			Weight::zero()
		} else {
			T::WeightInfo::on_settled(helpers).saturating_add(T::Loyalty::weight())
		}
	}
}

/// How many of the reads, and how many of the writes, that were measured for a line it did without: so many accounts helped, `opened`
/// accounts had no row in the ledger, and `invited` parties had an invitation.
///
/// Measured were two invited parties, whose inviters opened their rows, and helpers who opened theirs.
pub(crate) fn spared(helpers: u32, opened: u32, invited: u32) -> u32 {
	const PARTIES: u32 = 2;
	/// The account of an inviter, its share and its purse. Besides, its standing is read and the invitation is written.
	const OF_INVITATION: u32 = 4;
	// Opening a row and ending an invitation count a reference, in the row that the system has of an account.
	let most = helpers.saturating_add(2 * PARTIES);
	let references = most.saturating_sub(opened.saturating_add(invited));
	let uninvited = PARTIES.saturating_sub(invited);
	// The sum of all bounties.
	let sum = u32::from(invited == 0);
	references.saturating_add(uninvited.saturating_mul(OF_INVITATION)).saturating_add(sum)
}

impl<T: Config> Daybook<T> {
	/// Book a line of which something was paid.
	fn settle(&mut self, line: &SettledLine<'_, T::AccountId>) {
		let (rates, least) = (self.earning().cashback.clone(), self.earning().min_sale.max(1));
		let escrow = listed(&rates, line.amounts, |amounts| amounts.escrow);
		let sale = listed(&rates, line.amounts, |amounts| amounts.sale);
		if escrow < least {
			self.judge_stated(line, least);
			return;
		}
		let lost = lost(line.ruling);
		let ended = match line.state {
			OrderState::Completed | OrderState::Ruled => true,
			OrderState::Returned => line.kept > 0,
			_ => false,
		};
		let kept = ended && line.real && sale >= least && is_paid(line);
		// Loyalty before the sale: asked once for all that follows from it.
		let loyalty = if kept { T::Loyalty::factor(line.product) } else { Perbill::zero() };
		self.parties(line, kept, lost, loyalty);
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
			self.helped(promoter, line.buyer, Deed::Promotion);
		}
		let served: Vec<(&T::AccountId, Balance)> = line
			.services
			.iter()
			.enumerate()
			.map(|(index, service)| (&service.provider, service_pay(&rates, line.amounts, index)))
			.filter(|(provider, paid)| *provider != line.seller && *provider != line.buyer && *paid > 0)
			.collect();
		for (provider, _) in &served {
			self.helped(provider, line.seller, Deed::Service);
		}
		let worths = T::Worths::get();
		self.note_sale(line, &worths);
		let time = AssetWorth::of(&TIME, &worths).paid;
		let part = self.bound();
		// Literal mode bounds cashback by nothing but its rate and its cap.
		let (mut loss, mut most) = (0, Balance::MAX);
		if let Some(part) = part {
			let rules = self.losses();
			loss = loss_of(&rules, line.amounts, &worths);
			most = most_granted(part, rules.cashback.mul_floor(loss), &time);
		}
		let granted = self.cash_back(line, &rates, &worths, most);
		let mut left = part.map_or(0, |part| left_of(part, loss, granted, &time));
		if lost == Lost::Neither {
			self.dealt(line.buyer, line.seller, &mut left);
			self.dealt(line.seller, line.buyer, &mut left);
		}
		if left > 0 {
			self.share_loss(line, &paid, &served, sale, left, loyalty);
		}
	}

	/// Of a sale whose fees were paid in an asset that earns nothing: a lost dispute costs credit all the same, because it is the
	/// seller who chose that asset.
	fn judge_stated(&mut self, line: &SettledLine<'_, T::AccountId>, least: Balance) {
		if line.mode == OrderMode::Escrow || line.ruling.is_none() {
			return;
		}
		let worths = T::Worths::get();
		let worth =
			|amounts: &LineAmounts| AssetWorth::of(&amounts.asset, &worths).paid.at_least(amounts.escrow);
		// At most four assets, and each is worth less than all that there is.
		if line.amounts.iter().fold(0, |sum: Balance, amounts| sum.saturating_add(worth(amounts))) >= least {
			self.parties(line, false, lost(line.ruling), Perbill::zero());
		}
	}

	/// Book the line for seller and buyer. A party that lost the dispute loses credit. Any other earns, if the buyer kept
	/// something and the two have not dealt in the era.
	fn parties(&mut self, line: &SettledLine<'_, T::AccountId>, kept: bool, lost: Lost, loyalty: Perbill) {
		let (key, swapped) = pair(line.seller, line.buyer);
		let mut counted = if kept { Pairs::<T>::get(self.era, key) } else { Counted::default() };
		let before = counted;
		for (who, deed, lost, is_larger) in [
			(line.seller, Deed::Sale, lost == Lost::Seller, swapped),
			(line.buyer, Deed::Purchase, lost == Lost::Buyer, !swapped),
		] {
			let own = if is_larger { &mut counted.larger } else { &mut counted.smaller };
			if lost {
				self.lose(who, deed, line.order);
			}
			// An account that cannot earn now has not used up the day's pair.
			let first = kept && !*own && self.may_earn(who);
			*own |= first;
			if first && !lost {
				// A sale earns its seller more where buyers come back to the product.
				let bonus = if matches!(deed, Deed::Sale) { loyalty } else { Perbill::zero() };
				self.act_with(who, deed, 1, Credit::Earned, bonus);
			}
		}
		if counted != before {
			Pairs::<T>::insert(self.era, key, counted);
		}
	}

	/// Book the deed of an account that was paid besides the parties, once an era for each party that it worked for: of a
	/// promoter for each buyer it brought, of a service provider for each seller that paid it. The two then count no other
	/// line with each other in the era.
	fn helped(&mut self, helper: &T::AccountId, party: &T::AccountId, deed: Deed) {
		let (key, swapped) = pair(helper, party);
		let counted = Pairs::<T>::get(self.era, key);
		let own = if swapped { counted.larger } else { counted.smaller };
		if !own && self.may_earn(helper) {
			Pairs::<T>::insert(self.era, key, Counted { smaller: true, larger: true });
			self.act(helper, deed, 1, Credit::Earned);
		}
	}

	/// Book the worth of a real sale for its seller.
	fn note_sale(&mut self, line: &SettledLine<'_, T::AccountId>, worths: &Worths) {
		let sold = line.amounts.iter().fold(0, |sum: Balance, amounts| {
			sum.saturating_add(AssetWorth::of(&amounts.asset, worths).lost.at_least(amounts.sale))
		});
		if sold == 0 || !self.may_earn(line.seller) {
			return;
		}
		// The same SOUK may be spent more than once in an era. 2¹²⁸ base units would take 10¹⁶ turnovers of the supply. If
		// the sums did stop, a ratio would follow a smaller number.
		self.change_share(line.seller, |share| share.sold = share.sold.saturating_add(sold));
		self.change_total(|total| total.sold = total.sold.saturating_add(sold));
	}

	/// Divide what a line lost over its seller, its buyer and the promoters that it paid, by their commissions. What is
	/// divided to nobody counts for nobody.
	///
	/// Service providers are paid by the seller, so they take the seller's place: of its part they get what they were paid
	/// of the `sale`. No service makes weight, and who names an account of its own only moves it.
	fn share_loss(
		&mut self,
		line: &SettledLine<'_, T::AccountId>,
		paid: &[(&T::AccountId, Balance)],
		served: &[(&T::AccountId, Balance)],
		sale: Balance,
		left: Balance,
		loyalty: Perbill,
	) {
		let parts = self.losses().roles;
		let [seller, promoters, buyer] = divide(left, [parts.seller, parts.promoter, parts.buyer]);
		// Loyalty to the product and a long tenure move weight between sellers, and make none.
		let tenure = self.row(line.seller).map(|row| row.tenure).unwrap_or_default();
		let seller =
			self.earning().tenure.weigh(tenure.eras, by_factor(loyalty, T::Loyalty::ceiling(), seller));
		let mut kept = seller;
		// What a penalty takes of the seller's part, nobody else gets instead.
		let counts = self.weight_of(line.seller);
		for (provider, pay) in served {
			// Services are parts of the sale, so what passes on is at most the seller's part.
			let passed = parts.service.mul_floor(share(seller, *pay, sale)).min(kept);
			kept = kept.saturating_sub(passed);
			self.book_loss(provider, counts.mul_floor(passed));
		}
		self.book_loss(line.seller, kept);
		self.book_loss(line.buyer, buyer);
		// Commissions are parts of one sale, so the sum fits.
		let all = paid.iter().fold(0, |sum: Balance, (_, commission)| sum.saturating_add(*commission));
		for (promoter, commission) in paid {
			self.book_loss(promoter, share(promoters, *commission, all));
		}
	}

	/// Note a lost dispute: half of the credit is lost, once for all lines of the order.
	fn lose(&mut self, who: &T::AccountId, deed: Deed, order: OrderId) {
		if self.row(who).is_some_and(|account| account.lost == Some(order)) {
			return;
		}
		self.act(who, deed, 0, Credit::Halved);
		if let Some(account) = self.row(who).cloned() {
			self.put_row(who, AccountRow { lost: Some(order), ..account });
		}
	}

	/// Grant the buyer's cashback by the worth of the sale and of TIME, up to `most` and to the cap of the era. Returns the
	/// grant, in base units of TIME.
	fn cash_back(
		&mut self,
		line: &SettledLine<'_, T::AccountId>,
		rates: &CashbackRates,
		worths: &Worths,
		most: Balance,
	) -> Balance {
		let weight = self.weight_of(line.buyer);
		if weight.is_zero() || !self.may_have_row(line.buyer) {
			return 0;
		}
		let value = line.amounts.iter().fold(0, |sum: Balance, amounts| {
			let rate = rates.iter().find(|(asset, _)| *asset == amounts.asset).map(|(_, rate)| *rate);
			let part = rate.map_or(0, |rate| rate.mul_floor(amounts.sale));
			sum.saturating_add(AssetWorth::of(&amounts.asset, worths).lost.at_least(part))
		});
		let due = AssetWorth::of(&TIME, worths).paid.amount(value).min(most);
		let mut account = self.row(line.buyer).cloned().unwrap_or_default();
		account.roll(self.era);
		let left = self.earning().cashback_cap.saturating_sub(account.cashback);
		let granted =
			Pallet::<T>::grant(Fund::Cashback, line.buyer, self.era, weight.mul_floor(due).min(left));
		if granted > 0 {
			// The sum is at most the cap.
			account.cashback = account.cashback.saturating_add(granted);
			// It has a row, or has room for one.
			self.put_row(line.buyer, account);
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
