// SPDX-License-Identifier: Apache-2.0

//! The ledger of an economy: sales, deeds, what was lost, and what policies pay for an era. It decides nothing itself.
//! Splits, schedules, weights and budgets are the functions by which the chain pays.

use crate::rules::{Deed, Rules, DEEDS, OWN_STAKE, POINTS, RECEIPT_FEE, ROLES, ROW, STAKE_PART, TRANSACTION};
use souk_math::{
	bizpower,
	bound::{divide, left_of, most_granted, Budget, EmissionMode, Worth},
	economy::{Economy, Emission, Payee, PotName, Token},
	emission::Readings,
	power::{role_weight, Index, Stock},
	waterfall::{split, Outcome},
	Balance,
};
use sp_arithmetic::Perbill;
use std::collections::{BTreeMap, BTreeSet};

/// A point, in what power is held in.
const POINT: u128 = 1_000_000_000;

/// The number of an account.
pub type Account = u32;

/// The people behind some accounts. Money that moves between their own accounts is not lost to them.
#[derive(Clone, Debug)]
pub struct Circle {
	/// Their name in the table.
	pub name: String,
	/// Whether they attack.
	pub attacks: bool,
	/// The part of the experience leg of their sales that comes back to their own experts and testers.
	pub back: Perbill,
	/// The number of their accounts.
	pub accounts: u32,
	/// What left them, and what came back by the legs of their sales, in base units of SOUK.
	flow: [Balance; 2],
	/// What policies paid them, in base units of SOUK and of TIME.
	pub earned: [Balance; 2],
	/// The most that what they hold will earn while it fades, in base units of SOUK. Zero where schedules alone decide:
	/// there nobody knows.
	pub coming: Balance,
}

impl Circle {
	/// What they lost, in base units of SOUK: fees, and the legs of sales that did not come back.
	pub fn spent(&self) -> Balance {
		self.flow[0] - self.flow[1]
	}
}

/// An account.
#[derive(Clone, Debug)]
struct Holder {
	circle: usize,
	/// Settled orders, by role.
	credit: [u32; ROLES],
	/// What it holds, in units.
	stock: Stock,
}

/// What an account did in an era.
#[derive(Clone, Debug, Default)]
struct Share {
	/// Points, by role.
	activity: [u128; ROLES],
	/// How often each deed counted.
	counts: [u32; DEEDS],
	/// Points of acts.
	acts: u32,
	/// What was lost for the account, in base units of SOUK.
	lost: Balance,
	/// Cashback, in base units of TIME.
	cashback: Balance,
	/// BizPower of its shop.
	bizpower: u128,
}

/// A sale.
#[derive(Clone, Copy, Debug)]
pub struct Sale<'a> {
	/// The seller.
	pub seller: Account,
	/// The buyer.
	pub buyer: Account,
	/// The promoters.
	pub path: &'a [Account],
	/// The platform.
	pub platform: Account,
	/// The price, in base units of SOUK.
	pub value: Balance,
	/// The experience fee, if the seller raised it.
	pub raised: Option<Perbill>,
}

/// The sums since the beginning, at the end of an era, in base units of SOUK.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Sums {
	/// What was lost.
	pub lost: Balance,
	/// What was paid, TIME at its worth.
	pub emitted: Balance,
	/// The part of it that was paid to honest accounts.
	pub honest: Balance,
	/// The most that the rules allow: k times what was lost, or what the schedules say.
	pub cap: Balance,
}

/// An economy under way.
pub struct World {
	/// The governed numbers.
	pub rules: Rules,
	/// The people.
	pub circles: Vec<Circle>,
	/// The sums at the end of every era.
	pub sums: Vec<Sums>,
	economy: &'static Economy,
	pots: BTreeMap<(Token, PotName), Balance>,
	holders: Vec<Holder>,
	shares: BTreeMap<Account, Share>,
	pairs: BTreeSet<(Account, Account)>,
	/// What counts as lost in the era, before anything was granted for it.
	lost: Balance,
	/// What an amount counts for that is gained now, and what all accounts hold.
	index: Index,
	held: Stock,
	now: Sums,
}

impl World {
	/// An economy at genesis.
	pub fn new(economy: &'static Economy, rules: Rules) -> Self {
		let mut pots = BTreeMap::new();
		for token in Token::ALL {
			for pot in PotName::ALL {
				pots.insert((token, pot), economy.pot(token, pot));
			}
		}
		Self {
			rules,
			circles: Vec::new(),
			sums: Vec::new(),
			economy,
			pots,
			holders: Vec::new(),
			shares: BTreeMap::new(),
			pairs: BTreeSet::new(),
			lost: 0,
			index: Index::default(),
			held: Stock::default(),
			now: Sums::default(),
		}
	}

	/// Add people. Returns the number of their circle.
	pub fn circle(&mut self, name: &str, attacks: bool, back: Perbill) -> usize {
		let circle =
			Circle { name: name.into(), attacks, back, accounts: 0, flow: [0; 2], earned: [0; 2], coming: 0 };
		self.circles.push(circle);
		self.circles.len() - 1
	}

	/// Add accounts to a circle. Returns their numbers.
	pub fn open(&mut self, circle: usize, count: u32) -> Vec<Account> {
		let first = self.holders.len() as Account;
		self.holders.extend((0..count).map(|_| Holder {
			circle,
			credit: [0; ROLES],
			stock: Stock::default(),
		}));
		self.circles[circle].accounts += count;
		(first..first + count).collect()
	}

	/// The running era, counted from zero.
	pub fn era(&self) -> u32 {
		self.sums.len() as u32
	}

	fn flow(&mut self, who: Account, out: Balance, back: Balance) {
		let circle = self.holders[who as usize].circle;
		self.circles[circle].flow[0] += out;
		self.circles[circle].flow[1] += back;
	}

	/// Take the fees of transactions. They go to the treasury and the authors of blocks, and do not count as lost.
	pub fn fee(&mut self, who: Account, amount: Balance) {
		self.flow(who, amount, 0);
	}

	/// Take a one-way fee.
	pub fn one_way(&mut self, who: Account, amount: Balance) {
		self.flow(who, amount, 0);
		let lost = self.rules.lost.of_fee(amount);
		self.lost += lost;
		self.shares.entry(who).or_default().lost += lost;
		let (_, rest) = self.economy.seal(amount);
		*self.pots.entry((Token::Souk, self.economy.sink.rest)).or_default() += rest;
	}

	/// Note a deed, up to its daily limit. Returns whether it counted.
	pub fn deed(&mut self, who: Account, deed: Deed, times: u32) -> bool {
		let (each, daily) = POINTS[deed.index()];
		let share = self.shares.entry(who).or_default();
		let counted = times.min(daily - share.counts[deed.index()]);
		share.counts[deed.index()] += counted;
		share.activity[deed.role()] += u128::from(counted * each);
		if deed.is_act() {
			share.acts += counted * each;
		}
		counted > 0
	}

	/// Post receipts of a customer, each worth this much, that the customer signs. The shop pays for them to count.
	///
	/// # Panics
	///
	/// If there is no unit of money.
	pub fn receipts(&mut self, shop: Account, customer: Account, value: Balance, times: u32) {
		let terms = &self.rules.bizpower;
		let fee = bizpower::fee(value, terms.least_ticket, RECEIPT_FEE, terms.money)
			.expect("there is a unit of money");
		self.one_way(shop, fee * Balance::from(times));
		self.fee(shop, ROW * Balance::from(times));
		self.deed(customer, Deed::Countersignature, times);
	}

	/// Note the BizPower of a shop in the era.
	pub fn rate(&mut self, who: Account, bizpower: u128) {
		self.shares.entry(who).or_default().bizpower = bizpower;
	}

	/// Settle a sale and book what it earns.
	///
	/// # Panics
	///
	/// If the rates of the rules exceed a whole.
	pub fn sale(&mut self, sale: &Sale) {
		let Sale { seller, buyer, path, platform, value, raised } = *sale;
		let mut terms = self.rules.split.clone();
		terms.experience_fee = raised.unwrap_or(terms.experience_fee);
		let legs = split(value, &terms, path.len() as u32, Outcome::Completed)
			.expect("the rules have rates that can be paid");
		self.flow(buyer, value + 2 * TRANSACTION, 0);
		self.flow(seller, TRANSACTION, legs.seller);
		self.flow(platform, 0, legs.platform);
		for (promoter, commission) in path.iter().zip(&legs.promoters) {
			self.flow(*promoter, 0, *commission);
		}
		let circle = &self.circles[self.holders[seller as usize].circle];
		let (back, attacks) = (circle.back, circle.attacks);
		self.flow(seller, 0, back.mul_floor(legs.experience));
		if attacks {
			// The commune pays stake and work. The part of the work is that of the winners.
			let of_stake = STAKE_PART.mul_floor(legs.commune);
			let own = OWN_STAKE.mul_floor(of_stake) + back.mul_floor(legs.commune - of_stake);
			self.flow(seller, 0, own);
		}
		if value < self.rules.least_sale {
			return;
		}
		if self.first(seller, buyer) {
			self.deal(seller, Deed::Sale);
			self.deal(buyer, Deed::Purchase);
		}
		for promoter in path {
			if *promoter != seller && *promoter != buyer && self.first(*promoter, buyer) {
				self.deal(*promoter, Deed::Promotion);
			}
		}
		let experience = legs.experience.min(self.rules.pool.mul_floor(value));
		let lost = self.rules.lost.of_line(legs.commune, experience);
		self.lost += lost;
		let lost = self.cash_back(buyer, value, lost);
		let [of_seller, of_path, of_buyer] = divide(lost, self.rules.parts);
		self.shares.entry(seller).or_default().lost += of_seller;
		self.shares.entry(buyer).or_default().lost += of_buyer;
		let all: Balance = legs.promoters.iter().sum();
		for (promoter, commission) in path.iter().zip(&legs.promoters) {
			self.shares.entry(*promoter).or_default().lost += bizpower::share(of_path, *commission, all);
		}
	}

	/// Whether two accounts have no earlier line in the era.
	fn first(&mut self, one: Account, other: Account) -> bool {
		self.pairs.insert((one.min(other), one.max(other)))
	}

	fn deal(&mut self, who: Account, deed: Deed) {
		if self.deed(who, deed, 1) {
			self.holders[who as usize].credit[deed.role()] += 1;
		}
	}

	/// Grant the cashback of a sale. Returns what is left of the loss.
	fn cash_back(&mut self, buyer: Account, value: Balance, lost: Balance) -> Balance {
		let share = self.shares.entry(buyer).or_default();
		let mut due = self.rules.worth.amount(self.rules.cashback.mul_floor(value));
		due = due.min(self.rules.cashback_cap - share.cashback);
		due = due.min(self.pots[&(Token::Time, PotName::Cashback)]);
		if let Some(part) = self.rules.mode.part() {
			let lost = self.rules.cashback_part.mul_floor(lost);
			due = due.min(most_granted(part, lost, &self.rules.worth));
		}
		share.cashback += due;
		self.pay(buyer, Token::Time, PotName::Cashback, due);
		match self.rules.mode.part() {
			Some(part) => left_of(part, lost, due, &self.rules.worth),
			None => lost,
		}
	}

	/// The worth of an amount to people, in base units of SOUK.
	fn worth(&self, token: Token, amount: Balance) -> Balance {
		match token {
			Token::Souk => amount,
			Token::Time => self.rules.market.at_least(amount),
		}
	}

	fn pay(&mut self, who: Account, token: Token, pot: PotName, amount: Balance) {
		*self.pots.entry((token, pot)).or_default() -= amount;
		let circle = &mut self.circles[self.holders[who as usize].circle];
		circle.earned[usize::from(token == Token::Time)] += amount;
		let attacks = circle.attacks;
		let worth = self.worth(token, amount);
		self.now.emitted += worth;
		if !attacks {
			self.now.honest += worth;
		}
	}

	/// What a policy wants to pay for the era.
	fn due(&self, emission: &Emission) -> Balance {
		let (before, day) = (emission.day(self.era()), emission.day(self.era() + 1));
		let activity = self.shares.values().flat_map(|share| share.activity).sum();
		let pot = self.pots[&(emission.token, emission.pot)];
		let readings = Readings { previous: None, activity, activity_before: activity, income: 0, pot };
		emission.schedule.due(before, day, &readings)
	}

	/// Close the era: let the policies pay.
	pub fn close(&mut self) {
		let due: Vec<(&'static Emission, Balance)> =
			self.economy.emissions.iter().map(|emission| (emission, self.due(emission))).collect();
		let shares = core::mem::take(&mut self.shares);
		self.pairs.clear();
		let lost = core::mem::take(&mut self.lost);
		for (emission, amount) in &due {
			for (payee, part) in emission.split(*amount) {
				if let Payee::Pot(pot) = payee {
					*self.pots.entry((emission.token, emission.pot)).or_default() -= part;
					*self.pots.entry((emission.token, pot)).or_default() += part;
				}
			}
		}
		let by_deeds = |emission: &&'static Emission| {
			let paid = |payee: &Payee| {
				matches!(payee, Payee::Power | Payee::Held | Payee::RoleWeight | Payee::BizPower)
			};
			emission.payees.iter().map(|(payee, _)| *payee).find(paid)
		};
		let weights = self.hold(&shares);
		let next = self.index.next(self.rules.kept);
		let faded = self.index.faded(&next, self.held.weight);
		match self.rules.mode {
			EmissionMode::Literal => {
				for (emission, amount) in &due {
					if let Some(payee) = by_deeds(emission) {
						self.now.cap += self.worth(emission.token, *amount);
						self.pay_literally(emission, payee, *amount, &shares);
					}
				}
				let cashback: Balance = shares.values().map(|share| share.cashback).sum();
				self.now.cap += self.worth(Token::Time, cashback);
			},
			EmissionMode::Bounded { part } => {
				self.now.cap += part.mul_floor(lost);
				self.pay_bounded(part, &due, by_deeds, &shares, &weights, faded);
			},
		}
		self.index = next;
		self.held = self.held.at(next.scale);
		self.look_ahead();
		let spent = self.circles.iter().map(Circle::spent).sum();
		self.now.lost = spent;
		self.sums.push(self.now);
	}

	/// Add what was done in the era to what accounts hold. Returns what weighs in the era alone.
	fn hold(&mut self, shares: &BTreeMap<Account, Share>) -> BTreeMap<Account, u128> {
		let mut weights = BTreeMap::new();
		for (who, share) in shares {
			let holder = &mut self.holders[*who as usize];
			// Acts count only for an account that earned credit.
			let credit: u32 = holder.credit.iter().sum();
			let acts = if credit > 0 { share.acts } else { 0 };
			let weight = self.rules.acts.weight(share.lost, acts);
			let held = self.rules.held.mul_floor(weight);
			weights.insert(*who, weight - held);
			let power = share.activity.iter().sum::<u128>() * POINT;
			let (power, weight) = (self.index.units(power), self.index.units(held));
			holder.stock = holder.stock.at(self.index.scale);
			holder.stock.power += power;
			holder.stock.weight += weight;
			self.held.power += power;
			self.held.weight += weight;
		}
		weights
	}

	/// Note what is still to come of what people hold.
	fn look_ahead(&mut self) {
		let Some(part) = self.rules.mode.part() else { return };
		self.circles.iter_mut().for_each(|circle| circle.coming = 0);
		for holder in &self.holders {
			let left = self.index.amount(holder.stock.at(self.index.scale).weight);
			self.circles[holder.circle].coming += part.mul_floor(left);
		}
	}

	/// Pay each account its part of an amount by what it holds.
	fn pay_held(&mut self, emission: &Emission, amount: Balance, of: impl Fn(&Stock) -> u128) {
		let all = of(&self.held);
		for who in 0..self.holders.len() {
			let own = of(&self.holders[who].stock.at(self.index.scale));
			if own > 0 {
				let pay = bizpower::share(amount, own, all);
				self.pay(who as Account, emission.token, emission.pot, pay);
			}
		}
	}

	/// Pay what a schedule says, by what was done.
	fn pay_literally(
		&mut self,
		emission: &Emission,
		payee: Payee,
		amount: Balance,
		shares: &BTreeMap<Account, Share>,
	) {
		if payee == Payee::Held {
			return self.pay_held(emission, amount, |stock| stock.power);
		}
		let sum = |of: fn(&Share) -> u128| shares.values().map(of).sum::<u128>();
		let own = |share: &Share| share.activity.iter().sum::<u128>();
		let (power, rated) = (sum(|share| share.activity.iter().sum()), sum(|share| share.bizpower));
		let mut active = [0u128; ROLES];
		let mut credit = [0u128; ROLES];
		for (who, share) in shares {
			for role in 0..ROLES {
				active[role] += share.activity[role];
				credit[role] += self.credit_of(*who, share, role);
			}
		}
		let roles = active.iter().filter(|active| **active > 0).count() as u128;
		for (who, share) in shares {
			let (part, all) = match payee {
				Payee::Power => (own(share), power),
				Payee::BizPower => (share.bizpower, rated),
				_ => {
					let weight = (0..ROLES).map(|role| {
						role_weight(
							self.credit_of(*who, share, role),
							credit[role],
							share.activity[role],
							active[role],
							self.rules.credit_part,
						)
					});
					(weight.sum(), roles * bizpower::ONE)
				},
			};
			self.pay(*who, emission.token, emission.pot, bizpower::share(amount, part, all));
		}
	}

	/// The credit that counts: in roles the account acted in.
	fn credit_of(&self, who: Account, share: &Share, role: usize) -> u128 {
		if share.activity[role] == 0 {
			return 0;
		}
		self.holders[who as usize].credit[role].into()
	}

	/// Pay within the budget of what was lost, and by what is held within the budget of what `faded`.
	fn pay_bounded(
		&mut self,
		part: Perbill,
		due: &[(&'static Emission, Balance)],
		by_deeds: impl Fn(&&'static Emission) -> Option<Payee>,
		shares: &BTreeMap<Account, Share>,
		weights: &BTreeMap<Account, u128>,
		faded: Balance,
	) {
		let all: u128 = weights.values().sum();
		let rated: u128 = shares.values().map(|share| share.bizpower).sum();
		let (mut budget, mut later) = (Budget::new(part, all), Budget::new(part, faded));
		let mut counted = Vec::new();
		for (emission, amount) in due {
			let Some(payee) = by_deeds(emission) else { continue };
			let (budget, basis) = match payee {
				Payee::Held => (&mut later, self.held.weight),
				Payee::BizPower => (&mut budget, rated),
				_ => (&mut budget, all),
			};
			if basis > 0 && budget.want(*amount, &self.worth_to_chain(emission.token)) {
				counted.push((emission, payee, *amount));
			}
		}
		for (emission, payee, amount) in counted {
			if payee == Payee::Held {
				self.pay_held(emission, later.grant(amount).amount, |stock| stock.weight);
				continue;
			}
			let allowed = budget.grant(amount);
			for (who, share) in shares {
				let weight = weights[who];
				let own = match payee {
					Payee::BizPower => allowed.by_basis(share.bizpower, rated, weight, all),
					_ => allowed.by_weight(weight, all),
				};
				self.pay(*who, emission.token, emission.pot, own);
			}
		}
	}

	fn worth_to_chain(&self, token: Token) -> Worth {
		match token {
			Token::Souk => Worth::SOUK,
			Token::Time => self.rules.worth,
		}
	}
}
