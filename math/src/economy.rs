// SPDX-License-Identifier: Apache-2.0

//! Economies as data: supplies, allocations, what frees them, and the policies that pay them out (product decision 7).
//!
//! | preset | is | supply |
//! |---|---|---|
//! | [`Preset::Esc`] | S0 as written: the whole supply is earned by held power, 300 000 a day | 10⁹ SOUK |
//! | [`Preset::Ecom`] | S1 as written: a quadratic airdrop for three years, then by activity | 10¹⁰ SOUK |
//! | [`Preset::Bizkey`] | S2 as written: two tokens, vesting, TIME falling by a quarter every five years | 10¹⁰ SOUK, 10¹⁰ TIME |
//! | [`Preset::Ctt`] | S3 on SOUK's supply: no emission, people earn the experience fee | 10¹⁰ SOUK |
//! | [`Preset::Souk`] | all of them, the default of named networks | 10¹⁰ SOUK, 10¹⁰ TIME |
//!
//! Every supply is a cap: the allocations of a token sum to it exactly. What a pot pays was in it from genesis, so a
//! policy creates no tokens. [`Holder::Unissued`] is the one exception. If a white paper is silent or contradicts
//! itself, the entry says what was chosen. The reasons are in `docs/design/economy.md`.
//!
//! The economies of the papers pay what their schedules say ([`EmissionMode::Literal`]). S0, S1 and S2 pay by deeds, and
//! some deeds cost less than they are paid: check-ins, sales to oneself, receipts of one's own customers. So whoever forges
//! the most gets the most of a day, and the totals hold all the same. `souk` pays together at most half of what was really
//! lost in a day ([`crate::bound`]). `docs/design/rewards.md` has what each attack costs and earns in both modes.

use crate::{
	bound::EmissionMode,
	emission::{Day, Schedule},
	vesting::VestingSchedule,
	Balance,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_arithmetic::{PerThing, Perbill};

/// Base units in a token, of SOUK and of TIME: 12 decimals.
pub const TOKEN: Balance = 1_000_000_000_000;

mod presets;
mod roles;

pub use roles::RoleParts;

/// The economies.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub enum Preset {
	/// Entrepreneur Star (S0).
	#[codec(index = 0)]
	Esc,
	/// Ecom Chain (S1).
	#[codec(index = 1)]
	Ecom,
	/// Bizkey (S2).
	#[codec(index = 2)]
	Bizkey,
	/// Ctt DC (S3).
	#[codec(index = 3)]
	Ctt,
	/// All of them.
	#[codec(index = 4)]
	Souk,
}

/// The two tokens.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub enum Token {
	/// The native token.
	#[codec(index = 0)]
	Souk,
	/// The asset customers earn and spend.
	#[codec(index = 1)]
	Time,
}

/// The pots of economies. Policies pay from them. Each is a keyless account of the runtime.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub enum PotName {
	/// Paid out by held power (S0-09).
	#[codec(index = 0)]
	Power,
	/// The airdrop of the first three years (S1-17).
	#[codec(index = 1)]
	Airdrop,
	/// What fees bring back, for the years after (S1-18, S1-19).
	#[codec(index = 2)]
	Recycled,
	/// Paid out by BizPower (S2-04).
	#[codec(index = 3)]
	BizPower,
	/// Paid to validators and nominators, era by era.
	#[codec(index = 4)]
	Staking,
	/// Spent by plan, which here is by referendum (S2-22).
	#[codec(index = 5)]
	Treasury,
	/// TIME that has not left its pot (S2-23).
	#[codec(index = 6)]
	Time,
	/// Paid to customers on settled orders (S2-17).
	#[codec(index = 7)]
	Cashback,
	/// Paid in TIME to accounts that freeze SOUK (S2-20).
	#[codec(index = 8)]
	Dividends,
	/// Experience fees of the running cycle (S3-05).
	#[codec(index = 9)]
	Experience,
}

/// The people who receive an allocation. Genesis names their accounts.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub enum Beneficiary {
	/// The people who supported the network or bought early.
	#[codec(index = 0)]
	EarlySupporters,
	/// The people who built the network.
	#[codec(index = 1)]
	Team,
	/// The foundation that looks after the network.
	#[codec(index = 2)]
	Foundation,
	/// The first merchants and customers, who start with some TIME.
	#[codec(index = 3)]
	EarlyUsers,
}

/// The place of an allocation at genesis.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub enum Holder {
	/// A pot holds it, from genesis on.
	#[codec(index = 0)]
	Pot(PotName),
	/// It is not issued yet. The pallet behind this pot issues what its policy pays, and no more.
	#[codec(index = 1)]
	Unissued(PotName),
	/// A beneficiary holds it.
	#[codec(index = 2)]
	Beneficiary(Beneficiary),
}

/// What frees an allocation.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub enum Release {
	/// It is free at once.
	#[codec(index = 0)]
	AtOnce,
	/// The policies of its pot, or referenda if it has none.
	#[codec(index = 1)]
	ByPolicy,
	/// [`VestingSchedule::early_supporters`].
	#[codec(index = 2)]
	EarlySupporters,
	/// [`VestingSchedule::team`].
	#[codec(index = 3)]
	Team,
	/// [`VestingSchedule::foundation`].
	#[codec(index = 4)]
	Foundation,
}

/// The policies of economies.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub enum PolicyName {
	/// S0's 300 000 a day.
	#[codec(index = 0)]
	Daily,
	/// S1's airdrop of the first three years.
	#[codec(index = 1)]
	Quadratic,
	/// S1's airdrop of the years after.
	#[codec(index = 2)]
	ActivityRatio,
	/// S2's BT for recorded trade.
	#[codec(index = 3)]
	BizPower,
	/// The pay of validators and nominators.
	#[codec(index = 4)]
	Staking,
	/// S2's TIME for frozen BT.
	#[codec(index = 5)]
	Dividends,
	/// S3's experience fees.
	#[codec(index = 6)]
	Experience,
	/// S2's TIME, falling by a quarter every five years.
	#[codec(index = 7)]
	StepDecay,
}

/// The accounts that a policy pays.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub enum Payee {
	/// All accounts, by the power they earned in the day.
	#[codec(index = 0)]
	Power,
	/// Merchants, by the BizPower of their shops.
	#[codec(index = 1)]
	BizPower,
	/// Sellers, promoters and buyers, by role weight.
	#[codec(index = 2)]
	RoleWeight,
	/// The authors of blocks, by number of blocks.
	#[codec(index = 3)]
	Authors,
	/// Validators and nominators, by stake and era points.
	#[codec(index = 4)]
	Stakers,
	/// Accounts that freeze SOUK, by amount.
	#[codec(index = 5)]
	FrozenSouk,
	/// Experts and winning testers.
	#[codec(index = 6)]
	Experience,
	/// Another pot.
	#[codec(index = 7)]
	Pot(PotName),
	/// All accounts that hold power, by what they hold.
	#[codec(index = 8)]
	Held,
}

/// A supply, which is a cap, in base units.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Supply {
	/// The token.
	pub token: Token,
	/// The most there may ever be.
	pub cap: Balance,
}

/// A part of a supply, and its holder.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Allocation {
	/// The token.
	pub token: Token,
	/// The holder.
	pub holder: Holder,
	/// The amount, in base units.
	pub amount: Balance,
	/// What frees it.
	pub release: Release,
}

/// A policy of an economy: what it pays, from which pot, from when and to which accounts.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Emission {
	/// Its name.
	pub name: PolicyName,
	/// The token it pays in.
	pub token: Token,
	/// The pot it pays from.
	pub pot: PotName,
	/// What it pays on a day.
	pub schedule: Schedule,
	/// The number of days of the network before its first day.
	pub after: Day,
	/// The accounts it pays, each with its part. The parts sum to 100 %.
	pub payees: &'static [(Payee, Perbill)],
}

/// Where the one-way fees of capabilities go (product decision 9).
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Sink {
	/// The part that is sealed for ever.
	pub sealed: Perbill,
	/// The pot the rest goes to.
	pub rest: PotName,
}

/// An economy.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Economy {
	/// Its preset.
	pub preset: Preset,
	/// The supplies of its tokens. A token that is not named is not issued.
	pub supplies: &'static [Supply],
	/// The allocations. Those of a token sum to its supply.
	pub allocations: &'static [Allocation],
	/// The policies, the headline of the white paper last.
	pub emissions: &'static [Emission],
	/// How much the policies pay that pay by deeds.
	pub mode: EmissionMode,
	/// Where one-way fees go.
	pub sink: Sink,
	/// Per token, the allocation that gives what must exist before anything is earned: existential deposits, the stakes
	/// of the first validators, the accounts of a development chain.
	pub float: &'static [(Token, Holder)],
	/// The TIME that pays bounties to those who bring in others, in base units. A part of the float.
	pub bounties: Balance,
}

impl Preset {
	/// Every preset.
	pub const ALL: [Self; 5] = [Self::Esc, Self::Ecom, Self::Bizkey, Self::Ctt, Self::Souk];

	/// Its name, as users write it.
	pub const fn name(self) -> &'static str {
		match self {
			Self::Esc => "esc",
			Self::Ecom => "ecom",
			Self::Bizkey => "bizkey",
			Self::Ctt => "ctt",
			Self::Souk => "souk",
		}
	}

	/// The preset of this name.
	pub fn by_name(name: &str) -> Option<Self> {
		Self::ALL.into_iter().find(|preset| preset.name() == name)
	}

	/// Its economy.
	pub const fn economy(self) -> &'static Economy {
		match self {
			Self::Esc => &presets::ESC,
			Self::Ecom => &presets::ECOM,
			Self::Bizkey => &presets::BIZKEY,
			Self::Ctt => &presets::CTT,
			Self::Souk => &presets::SOUK,
		}
	}
}

impl Token {
	/// Both tokens.
	pub const ALL: [Self; 2] = [Self::Souk, Self::Time];

	/// Its symbol.
	pub const fn symbol(self) -> &'static str {
		match self {
			Self::Souk => "SOUK",
			Self::Time => "TIME",
		}
	}
}

impl PotName {
	/// Every pot.
	pub const ALL: [Self; 10] = [
		Self::Power,
		Self::Airdrop,
		Self::Recycled,
		Self::BizPower,
		Self::Staking,
		Self::Treasury,
		Self::Time,
		Self::Cashback,
		Self::Dividends,
		Self::Experience,
	];

	/// Its number, as encoded. The accounts of pots are derived from it, so it never changes.
	pub const fn id(self) -> u8 {
		match self {
			Self::Power => 0,
			Self::Airdrop => 1,
			Self::Recycled => 2,
			Self::BizPower => 3,
			Self::Staking => 4,
			Self::Treasury => 5,
			Self::Time => 6,
			Self::Cashback => 7,
			Self::Dividends => 8,
			Self::Experience => 9,
		}
	}

	/// Its name.
	pub const fn name(self) -> &'static str {
		match self {
			Self::Power => "power",
			Self::Airdrop => "airdrop",
			Self::Recycled => "recycled",
			Self::BizPower => "bizpower",
			Self::Staking => "staking",
			Self::Treasury => "treasury",
			Self::Time => "time",
			Self::Cashback => "cashback",
			Self::Dividends => "dividends",
			Self::Experience => "experience",
		}
	}
}

impl Beneficiary {
	/// Every beneficiary.
	pub const ALL: [Self; 4] = [Self::EarlySupporters, Self::Team, Self::Foundation, Self::EarlyUsers];

	/// Its name.
	pub const fn name(self) -> &'static str {
		match self {
			Self::EarlySupporters => "early supporters",
			Self::Team => "team",
			Self::Foundation => "foundation",
			Self::EarlyUsers => "early users",
		}
	}
}

impl Holder {
	/// The name of the pot or of the beneficiary.
	pub const fn name(self) -> &'static str {
		match self {
			Self::Pot(pot) | Self::Unissued(pot) => pot.name(),
			Self::Beneficiary(who) => who.name(),
		}
	}
}

impl PolicyName {
	/// The name, as printed.
	pub const fn name(self) -> &'static str {
		match self {
			Self::Daily => "daily",
			Self::Quadratic => "quadratic",
			Self::ActivityRatio => "activity_ratio",
			Self::BizPower => "bizpower",
			Self::Staking => "staking",
			Self::Dividends => "dividends",
			Self::Experience => "experience",
			Self::StepDecay => "step_decay",
		}
	}
}

impl Release {
	/// The vesting schedule, if there is one.
	pub fn schedule(self) -> Option<VestingSchedule> {
		match self {
			Self::AtOnce | Self::ByPolicy => None,
			Self::EarlySupporters => Some(VestingSchedule::early_supporters()),
			Self::Team => Some(VestingSchedule::team()),
			Self::Foundation => Some(VestingSchedule::foundation()),
		}
	}
}

impl Emission {
	/// The policy's own day on a day of the network, both counted from 1. Zero before the policy starts.
	pub const fn day(&self, network_day: Day) -> Day {
		network_day.saturating_sub(self.after)
	}

	/// What a fixed schedule has paid by the end of a day of the network. Zero for schedules that react.
	pub fn cumulative(&self, network_day: Day) -> Balance {
		self.schedule.cumulative(self.day(network_day))
	}

	/// What each payee gets of an amount, rounded down. The last payee also gets the remainder, so the split is exact.
	pub fn split(&self, amount: Balance) -> impl Iterator<Item = (Payee, Balance)> {
		let last = self.payees.len().saturating_sub(1);
		let mut left = amount;
		self.payees.iter().enumerate().map(move |(index, (payee, part))| {
			let paid = if index == last { left } else { part.mul_floor(amount).min(left) };
			left = left.saturating_sub(paid);
			(*payee, paid)
		})
	}
}

impl Economy {
	/// The economy of this name.
	pub fn by_name(name: &str) -> Option<&'static Self> {
		Preset::by_name(name).map(Preset::economy)
	}

	/// Every economy.
	pub fn all() -> impl Iterator<Item = &'static Self> {
		Preset::ALL.into_iter().map(Preset::economy)
	}

	/// Its name.
	pub const fn name(&self) -> &'static str {
		self.preset.name()
	}

	/// The most there may ever be of a token, in base units. Zero for a token that the economy does not have.
	pub fn cap(&self, token: Token) -> Balance {
		self.supplies.iter().find(|supply| supply.token == token).map_or(0, |supply| supply.cap)
	}

	/// What exists of a token when the network starts, in base units.
	pub fn issued_at_genesis(&self, token: Token) -> Balance {
		self.allocations_of(token)
			.filter(|allocation| !matches!(allocation.holder, Holder::Unissued(_)))
			// They sum to at most the cap.
			.fold(0, |sum, allocation| sum.saturating_add(allocation.amount))
	}

	/// The allocations of a token.
	pub fn allocations_of(&self, token: Token) -> impl Iterator<Item = &'static Allocation> {
		self.allocations.iter().filter(move |allocation| allocation.token == token)
	}

	/// What is in a pot when the network starts, in base units of its token.
	pub fn pot(&self, token: Token, pot: PotName) -> Balance {
		self.allocations_of(token)
			.filter(|allocation| allocation.holder == Holder::Pot(pot))
			.fold(0, |sum, allocation| sum.saturating_add(allocation.amount))
	}

	/// The policy of this name, if the economy has it.
	pub fn emission(&self, name: PolicyName) -> Option<&'static Emission> {
		self.emissions.iter().find(|emission| emission.name == name)
	}

	/// The policy that its white paper is known for.
	pub fn headline(&self) -> Option<&'static Emission> {
		self.emissions.last()
	}

	/// The allocation of a token that gives what must exist before anything is earned.
	pub fn float(&self, token: Token) -> Option<Holder> {
		self.float.iter().find(|(of, _)| *of == token).map(|(_, holder)| *holder)
	}

	/// The parts of a one-way fee: how much is sealed, and how much goes to [`Sink::rest`]. Rounded in favour of the
	/// seal.
	pub fn seal(&self, fee: Balance) -> (Balance, Balance) {
		let rest = self.sink.sealed.left_from_one().mul_floor(fee);
		// `mul_floor` by a part never exceeds the whole.
		(fee.saturating_sub(rest), rest)
	}
}

#[cfg(test)]
mod tests;
