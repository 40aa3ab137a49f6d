// SPDX-License-Identifier: Apache-2.0

//! The numbers of each economy.

use super::{
	Allocation, Beneficiary, Economy, Emission, Holder, Payee, PolicyName, PotName, Preset, Release, Sink,
	Supply, Token, TOKEN,
};
use crate::{bound::EmissionMode, emission::Schedule, Balance};
use sp_arithmetic::Perbill;

/// A million tokens.
#[allow(clippy::arithmetic_side_effects)]
const MILLION: Balance = 1_000_000 * TOKEN;

/// A number of million tokens, at most 10 000.
#[allow(clippy::arithmetic_side_effects)]
const fn million(count: Balance) -> Balance {
	count * MILLION
}

/// A number of percent, at most 100.
#[allow(clippy::arithmetic_side_effects)]
const fn percent(percent: u32) -> Perbill {
	Perbill::from_parts(percent * 10_000_000)
}

/// All of an emission to one payee.
const fn all_to(payee: Payee) -> (Payee, Perbill) {
	(payee, percent(100))
}

const fn supply(token: Token, cap: Balance) -> Supply {
	Supply { token, cap }
}

/// SOUK in a pot.
const fn pot(pot: PotName, amount: Balance) -> Allocation {
	Allocation { token: Token::Souk, holder: Holder::Pot(pot), amount, release: Release::ByPolicy }
}

/// SOUK with a beneficiary.
const fn with(who: Beneficiary, amount: Balance, release: Release) -> Allocation {
	Allocation { token: Token::Souk, holder: Holder::Beneficiary(who), amount, release }
}

/// TIME with the first users (S2 §7.1.2: 20 %, two billion generated at genesis).
const EARLY_TIME: Allocation = Allocation {
	token: Token::Time,
	holder: Holder::Beneficiary(Beneficiary::EarlyUsers),
	amount: million(2_000),
	release: Release::AtOnce,
};

/// S2-34, S0-14: bounties for those who bring in others. The paper pays them out of what its first users have, and names no
/// figure. Here it is a hundredth of that: four million bounties of five TIME.
const BOUNTIES: Balance = million(20);

/// TIME that is still in its pot (S2 §7.1.2: eight billion).
const LATER_TIME: Allocation = Allocation {
	token: Token::Time,
	holder: Holder::Pot(PotName::Time),
	amount: million(8_000),
	release: Release::ByPolicy,
};

/// S0-09: 300 000 a day to the accounts that hold power, by what they hold.
const DAILY: Emission = Emission {
	name: PolicyName::Daily,
	token: Token::Souk,
	pot: PotName::Power,
	schedule: Schedule::Constant { per_day: 300_000 * TOKEN, cap: million(1_000) },
	after: 0,
	payees: &[all_to(Payee::Held)],
};

/// S1-17: 2.5 billion over 1 095 days, growing with the square of the day.
const QUADRATIC: Emission = Emission {
	name: PolicyName::Quadratic,
	token: Token::Souk,
	pot: PotName::Airdrop,
	schedule: Schedule::Quadratic { total: million(2_500), days: 1_095 },
	after: 0,
	payees: &[all_to(Payee::RoleWeight)],
};

/// S1-18: from day 1 096 on, by activity, out of what fees brought back. The opening is what day 1 095 paid, to the
/// base unit. A test compares the two.
const ACTIVITY_RATIO: Emission = Emission {
	name: PolicyName::ActivityRatio,
	token: Token::Souk,
	pot: PotName::Recycled,
	schedule: Schedule::ActivityRatio {
		opening: 6_839_942_432_046_160_971,
		floor: TOKEN,
		max_change: percent(10),
		pot_days: 365,
	},
	after: 1_095,
	payees: &[all_to(Payee::RoleWeight)],
};

/// All to merchants.
const TO_BIZPOWER: &[(Payee, Perbill)] = &[all_to(Payee::BizPower)];

/// S2-04: SOUK for recorded trade. The paper says "by plan". Here it follows TIME's curve.
const fn bizpower(total: Balance) -> Emission {
	Emission {
		name: PolicyName::BizPower,
		token: Token::Souk,
		pot: PotName::BizPower,
		schedule: Schedule::StepDecay { total, years: 5, kept: percent(75) },
		after: 0,
		payees: TO_BIZPOWER,
	}
}

/// SOUK for validators and nominators. No paper has it. Here it follows TIME's curve.
const STAKING: Emission = Emission {
	name: PolicyName::Staking,
	token: Token::Souk,
	pot: PotName::Staking,
	schedule: Schedule::StepDecay { total: million(500), years: 5, kept: percent(75) },
	after: 0,
	payees: &[all_to(Payee::Stakers)],
};

/// S2-20: TIME for accounts that freeze SOUK: everything that comes into its pot.
const DIVIDENDS: Emission = Emission {
	name: PolicyName::Dividends,
	token: Token::Time,
	pot: PotName::Dividends,
	schedule: Schedule::Share { part: percent(100) },
	after: 0,
	payees: &[all_to(Payee::FrozenSouk)],
};

/// S3-05: the fees of a cycle to its experts and winning testers.
const EXPERIENCE: Emission = Emission {
	name: PolicyName::Experience,
	token: Token::Souk,
	pot: PotName::Experience,
	schedule: Schedule::Share { part: percent(100) },
	after: 0,
	payees: &[all_to(Payee::Experience)],
};

/// S2-23: 400 million TIME a year for five years, then three quarters of that for five years, and so on: eight billion
/// in all. The paper gives it to the book-keepers in one place and to the ecosystem in another. Here each gets half.
/// Two fifths of the ecosystem's half are the dividends of S2-20.
const STEP_DECAY: Emission = Emission {
	name: PolicyName::StepDecay,
	token: Token::Time,
	pot: PotName::Time,
	schedule: Schedule::StepDecay { total: million(8_000), years: 5, kept: percent(75) },
	after: 0,
	payees: &[
		(Payee::Authors, percent(50)),
		(Payee::Pot(PotName::Cashback), percent(30)),
		(Payee::Pot(PotName::Dividends), percent(20)),
	],
};

/// At most half of what was really lost in a day, so that who forges deeds loses more than it gets
/// (`docs/design/rewards.md`).
const BOUNDED: EmissionMode = EmissionMode::Bounded { part: percent(50) };

/// S0: everything is earned, by deeds of which the cheapest costs a fee. They earn power, which is held, fades, and is paid
/// for every day that it is held. A farm of accounts that call in once a day gets almost all of it; the paper has nothing
/// against that. No account has any at first, so what must exist at genesis is
/// an advance on the pot.
pub(super) static ESC: Economy = Economy {
	preset: Preset::Esc,
	supplies: &[supply(Token::Souk, million(1_000))],
	allocations: &[pot(PotName::Power, million(1_000))],
	emissions: &[DAILY],
	mode: EmissionMode::Literal,
	sink: Sink { sealed: percent(100), rest: PotName::Power },
	float: &[(Token::Souk, Holder::Pot(PotName::Power))],
	bounties: 0,
};

/// S1: the supply of p. 23. The paper has no vesting. Here the parts of the team and the foundation vest as S2's do,
/// and the pre-sale's does not. "Recycled and sealed" is half and half. Otherwise there would be nothing to pay from in
/// year four. A role gets a whole third of a day as soon as one account acts in it, so one dust promotion gets a third; the
/// paper says so.
pub(super) static ECOM: Economy = Economy {
	preset: Preset::Ecom,
	supplies: &[supply(Token::Souk, million(10_000))],
	allocations: &[
		with(Beneficiary::EarlySupporters, million(3_500), Release::AtOnce),
		with(Beneficiary::Foundation, million(2_000), Release::Foundation),
		pot(PotName::Airdrop, million(2_500)),
		with(Beneficiary::Team, million(2_000), Release::Team),
	],
	emissions: &[ACTIVITY_RATIO, QUADRATIC],
	mode: EmissionMode::Literal,
	sink: Sink { sealed: percent(50), rest: PotName::Recycled },
	float: &[(Token::Souk, Holder::Beneficiary(Beneficiary::EarlySupporters))],
	bounties: 0,
};

/// S2: the supplies of §7.1 and the locks of §7.2. One half of the ecosystem's half of SOUK is paid by BizPower, the
/// other is spent by plan. BizPower is paid by receipts, and a shop can write them for customers of its own.
pub(super) static BIZKEY: Economy = Economy {
	preset: Preset::Bizkey,
	supplies: &[supply(Token::Souk, million(10_000)), supply(Token::Time, million(10_000))],
	allocations: &[
		with(Beneficiary::EarlySupporters, million(2_000), Release::EarlySupporters),
		pot(PotName::BizPower, million(2_500)),
		pot(PotName::Treasury, million(2_500)),
		with(Beneficiary::Team, million(1_500), Release::Team),
		with(Beneficiary::Foundation, million(1_500), Release::Foundation),
		EARLY_TIME,
		LATER_TIME,
	],
	emissions: &[bizpower(million(2_500)), DIVIDENDS, STEP_DECAY],
	mode: EmissionMode::Literal,
	sink: Sink { sealed: percent(100), rest: PotName::Treasury },
	float: &[
		(Token::Souk, Holder::Pot(PotName::Treasury)),
		(Token::Time, Holder::Beneficiary(Beneficiary::EarlyUsers)),
	],
	bounties: BOUNTIES,
};

/// S3: the paper names no token. The supply of SOUK is as S2 divides it, and nothing is emitted. People earn the
/// experience fee of real sales.
pub(super) static CTT: Economy = Economy {
	preset: Preset::Ctt,
	supplies: &[supply(Token::Souk, million(10_000))],
	allocations: &[
		with(Beneficiary::EarlySupporters, million(2_000), Release::EarlySupporters),
		pot(PotName::Treasury, million(5_000)),
		with(Beneficiary::Team, million(1_500), Release::Team),
		with(Beneficiary::Foundation, million(1_500), Release::Foundation),
	],
	emissions: &[EXPERIENCE],
	mode: EmissionMode::Literal,
	sink: Sink { sealed: percent(100), rest: PotName::Treasury },
	float: &[(Token::Souk, Holder::Pot(PotName::Treasury))],
	bounties: 0,
};

/// All of them. The table is S2's. Its ecosystem half is filled with S0's billion as S0 pays it, S1's quarter as S1
/// pays it, and five percent each for recorded trade, staking and the treasury. TIME is as S2 has it. What is paid by deeds
/// is bounded, so a quiet day pays less and a pot lasts longer. Totals are never above the papers'.
pub(super) static SOUK: Economy = Economy {
	preset: Preset::Souk,
	supplies: &[supply(Token::Souk, million(10_000)), supply(Token::Time, million(10_000))],
	allocations: &[
		with(Beneficiary::EarlySupporters, million(2_000), Release::EarlySupporters),
		pot(PotName::Power, million(1_000)),
		pot(PotName::Airdrop, million(2_500)),
		pot(PotName::BizPower, million(500)),
		Allocation {
			token: Token::Souk,
			holder: Holder::Unissued(PotName::Staking),
			amount: million(500),
			release: Release::ByPolicy,
		},
		pot(PotName::Treasury, million(500)),
		with(Beneficiary::Team, million(1_500), Release::Team),
		with(Beneficiary::Foundation, million(1_500), Release::Foundation),
		EARLY_TIME,
		LATER_TIME,
	],
	emissions: &[
		DAILY,
		QUADRATIC,
		ACTIVITY_RATIO,
		bizpower(million(500)),
		STAKING,
		EXPERIENCE,
		DIVIDENDS,
		STEP_DECAY,
	],
	mode: BOUNDED,
	sink: Sink { sealed: percent(50), rest: PotName::Recycled },
	float: &[
		(Token::Souk, Holder::Pot(PotName::Treasury)),
		(Token::Time, Holder::Beneficiary(Beneficiary::EarlyUsers)),
	],
	bounties: BOUNTIES,
};
