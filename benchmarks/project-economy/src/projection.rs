// SPDX-License-Identifier: Apache-2.0

//! Twelve years of an economy, computed day by day.

use souk_math::{
	economy::{Economy, Emission, Holder, Payee, PolicyName, PotName, Token},
	emission::{Readings, DAYS_PER_YEAR},
	vesting::DAY_MS,
	waterfall::{split, Outcome, SplitTerms},
	Balance,
};
use sp_arithmetic::Perbill;
use std::collections::BTreeMap;

/// The number of years in a projection.
pub const YEARS: u32 = 12;

/// The behaviour of people.
#[derive(Clone, Copy, Debug)]
pub struct Scenario {
	/// The sales in a day of the first year, in base units of SOUK.
	pub sales: Balance,
	/// The one-way fees in a day of the first year, in base units of SOUK.
	pub fees: Balance,
	/// The growth of both from one year to the next, in percent.
	pub growth: i16,
}

/// The places of all units of a token, in base units.
#[derive(Clone, Copy, Debug, Default)]
pub struct Whereabouts {
	/// All units that exist.
	pub issued: Balance,
	/// In pots.
	pub pots: Balance,
	/// Owned, and still locked.
	pub locked: Balance,
	/// In the sink.
	pub sealed: Balance,
	/// Owned, and free.
	pub circulating: Balance,
}

/// The state at the end of a year.
#[derive(Clone, Debug, Default)]
pub struct Year {
	/// The places of both tokens, SOUK first.
	pub tokens: [Whereabouts; 2],
	/// The sum that each policy paid since the beginning, in base units.
	pub paid: BTreeMap<PolicyName, Balance>,
	/// The sum sealed since the beginning, in base units of SOUK.
	pub sealed: Balance,
	/// The sum paid to the holders of frozen SOUK since the beginning, in base units of TIME.
	pub dividends: Balance,
}

/// Twelve years of an economy.
pub struct Projection {
	/// The economy.
	pub economy: &'static Economy,
	/// The state at the beginning, and at the end of each year.
	pub years: Vec<Year>,
}

/// A running economy.
struct State {
	economy: &'static Economy,
	pots: BTreeMap<(Token, PotName), Balance>,
	income: BTreeMap<(Token, PotName), Balance>,
	previous: BTreeMap<PolicyName, Balance>,
	paid: BTreeMap<PolicyName, Balance>,
	issued: [Balance; 2],
	sealed: Balance,
	dividends: Balance,
}

/// The index of a token.
const fn index(token: Token) -> usize {
	match token {
		Token::Souk => 0,
		Token::Time => 1,
	}
}

/// The amount in year `year`, counted from 0, that grows from `amount` in the first year.
fn grown(amount: Balance, growth: i16, year: u32) -> Balance {
	let percent = u128::try_from(100 + i32::from(growth)).unwrap_or(0);
	(0..year).fold(amount, |amount, _| amount / 100 * percent)
}

impl State {
	fn new(economy: &'static Economy) -> Self {
		let mut pots = BTreeMap::new();
		for allocation in economy.allocations {
			if let Holder::Pot(pot) = allocation.holder {
				pots.insert((allocation.token, pot), allocation.amount);
			}
		}
		Self {
			economy,
			pots,
			income: BTreeMap::new(),
			previous: BTreeMap::new(),
			paid: economy.emissions.iter().map(|emission| (emission.name, 0)).collect(),
			issued: Token::ALL.map(|token| economy.issued_at_genesis(token)),
			sealed: 0,
			dividends: 0,
		}
	}

	fn put(&mut self, token: Token, pot: PotName, amount: Balance) {
		*self.pots.entry((token, pot)).or_default() += amount;
		*self.income.entry((token, pot)).or_default() += amount;
	}

	/// The units from genesis that are still locked on a day.
	fn locked(&self, token: Token, day: u32) -> Balance {
		self.economy
			.allocations_of(token)
			.filter_map(|allocation| {
				allocation.release.schedule().map(|schedule| (allocation.amount, schedule))
			})
			.map(|(amount, schedule)| schedule.locked(amount, u64::from(day) * DAY_MS))
			.sum()
	}

	fn whereabouts(&self, token: Token, day: u32) -> Whereabouts {
		let issued = self.issued[index(token)];
		let pots = self.pots.iter().filter(|((of, _), _)| *of == token).map(|(_, amount)| amount).sum();
		let locked = self.locked(token, day);
		let sealed = if token == Token::Souk { self.sealed } else { 0 };
		Whereabouts { issued, pots, locked, sealed, circulating: issued - pots - locked - sealed }
	}

	fn year(&self, day: u32) -> Year {
		Year {
			tokens: Token::ALL.map(|token| self.whereabouts(token, day)),
			paid: self.paid.clone(),
			sealed: self.sealed,
			dividends: self.dividends,
		}
	}

	/// Let a policy pay at the end of a day.
	fn pay(&mut self, emission: &Emission, day: u32, activity: (u128, u128)) {
		let key = (emission.token, emission.pot);
		let unissued = self
			.economy
			.allocations_of(emission.token)
			.find(|allocation| allocation.holder == Holder::Unissued(emission.pot));
		// A pot that issues its payments holds the part not yet issued.
		let pot = match unissued {
			Some(allocation) => allocation.amount - self.paid[&emission.name],
			None => self.pots.get(&key).copied().unwrap_or_default(),
		};
		let readings = Readings {
			previous: self.previous.get(&emission.name).copied(),
			activity: activity.0,
			activity_before: activity.1,
			income: self.income.remove(&key).unwrap_or_default(),
			pot,
		};
		let due = emission.schedule.due(emission.day(day - 1), emission.day(day), &readings);
		if emission.day(day) > 0 {
			self.previous.insert(emission.name, due);
		}
		*self.paid.entry(emission.name).or_default() += due;
		if unissued.is_some() {
			self.issued[index(emission.token)] += due;
		} else {
			*self.pots.entry(key).or_default() -= due;
		}
		for (payee, part) in emission.split(due) {
			match payee {
				Payee::Pot(pot) => self.put(emission.token, pot, part),
				Payee::FrozenSouk => self.dividends += part,
				_ => (),
			}
		}
	}
}

impl Projection {
	/// Project an economy.
	pub fn new(economy: &'static Economy, scenario: Scenario) -> Self {
		// Product decision 5: the waterfall gives the part of a sale for experts and testers.
		let terms = SplitTerms {
			experience_fee: Perbill::from_percent(15),
			platform_slice: Perbill::from_percent(40),
			..SplitTerms::default()
		};
		let mut state = State::new(economy);
		let mut years = vec![state.year(0)];
		let mut sold_before = 0;
		for day in 1..=YEARS * DAYS_PER_YEAR {
			let year = (day - 1) / DAYS_PER_YEAR;
			let circulating = state.whereabouts(Token::Souk, day).circulating;
			// People cannot pay more than circulates.
			let fees = grown(scenario.fees, scenario.growth, year).min(circulating);
			let (sealed, rest) = economy.seal(fees);
			state.sealed += sealed;
			state.put(Token::Souk, economy.sink.rest, rest);
			let sold = grown(scenario.sales, scenario.growth, year).min(circulating - fees);
			if economy.emission(PolicyName::Experience).is_some() {
				if let Ok(legs) = split(sold, &terms, 0, Outcome::Completed) {
					state.put(Token::Souk, PotName::Experience, legs.experience);
				}
			}
			// The last first, because a policy that fills a pot comes after the policy that pays from it.
			for emission in economy.emissions.iter().rev() {
				state.pay(emission, day, (sold, sold_before));
			}
			sold_before = sold;
			if day % DAYS_PER_YEAR == 0 {
				years.push(state.year(day));
			}
		}
		Self { economy, years }
	}

	/// The sum that a policy paid by the end of a year, in base units.
	pub fn paid(&self, policy: PolicyName, year: u32) -> Balance {
		self.years[year as usize].paid.get(&policy).copied().unwrap_or_default()
	}
}
