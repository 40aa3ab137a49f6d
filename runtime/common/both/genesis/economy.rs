// SPDX-License-Identifier: Apache-2.0

//! An economy as genesis: the holders of its supplies, the vesting allocations, and the policies with their pots.
//!
//! [`souk_math::economy`] has the numbers. The allocations of a token sum to its supply exactly. The float is what must
//! exist before anyone earns: endowments and least balances. It is taken out of the allocation that the economy names for
//! it, so nothing is issued on top.

use crate::{AccountId, Balance};
use alloc::{collections::BTreeMap, vec::Vec};
use pallet_tranches::GenesisAllocation;
use souk_math::{
	economy::{Beneficiary, Economy, Emission, Holder, Payee, PotName, Token},
	emission::Schedule,
};
use souk_primitives::{
	rewards::{Basis, PolicyTerms, Recycling},
	AssetId, TIME,
};
use souk_runtime_common::{
	constants::currency::{EXISTENTIAL_DEPOSIT, TIME_MIN_BALANCE},
	keyless,
};
use sp_runtime::PerThing;

/// The balance of each account, of one token.
type Balances = BTreeMap<AccountId, Balance>;

/// The state that a network starts with.
pub struct Start {
	/// The holders of SOUK, without pots of policies.
	pub souk: Vec<(AccountId, Balance)>,
	/// The holders of TIME, without pots of policies.
	pub time: Vec<(AccountId, Balance)>,
	/// The allocations that vest.
	pub vesting: Vec<GenesisAllocation<AccountId>>,
	/// What the pot of bounties can pay, in base units of TIME.
	pub bounties: Balance,
	/// The policies, each with the amount that its pot can pay.
	pub policies: Vec<(PolicyTerms, Balance)>,
	/// The part of one-way fees that is not sealed, and the policy that gets it.
	pub recycling: Option<Recycling>,
}

/// The start of an economy. Each of `endowed` gets `endowment` of every token of the economy. `account` names the account of
/// a beneficiary.
pub fn start(
	economy: &Economy,
	endowed: &[AccountId],
	endowment: Balance,
	account: impl Fn(Beneficiary) -> AccountId,
) -> Start {
	let mut policies: Vec<(PotName, PolicyTerms, Balance)> =
		economy.emissions.iter().flat_map(|emission| policies_of(economy, emission)).collect();
	let mut balances_of = |token: Token| -> Vec<(AccountId, Balance)> {
		let mut balances = Balances::new();
		if economy.cap(token) == 0 {
			return Vec::new();
		}
		for allocation in economy.allocations_of(token) {
			let holder = match allocation.holder {
				Holder::Beneficiary(who) => account(who),
				Holder::Pot(PotName::Treasury) => keyless::Treasury::get(),
				// The pot of a policy is filled together with the policy. Tokens that are not issued are on no account.
				Holder::Pot(_) | Holder::Unissued(_) => continue,
			};
			add(&mut balances, holder, allocation.amount);
		}
		let least = minimum(token);
		let mut float: Balance = 0;
		let mut give = |balances: &mut Balances, who: AccountId, amount: Balance| {
			add(balances, who, amount);
			float = float.saturating_add(amount);
		};
		for who in endowed {
			give(&mut balances, who.clone(), endowment);
		}
		// Every account that the runtime pays must exist.
		for who in keyless::all() {
			give(&mut balances, who, least);
		}
		for (_, terms, funds) in &policies {
			if terms.asset == asset(token) && *funds > 0 {
				// Filling a pot adds the least balance to it.
				float = float.saturating_add(least);
			}
		}
		if token == Token::Time && economy.bounties > 0 {
			// So does filling this one.
			float = float.saturating_add(economy.bounties).saturating_add(least);
		}
		match economy.float(token) {
			Some(Holder::Beneficiary(who)) => take(&mut balances, &account(who), float),
			Some(Holder::Pot(PotName::Treasury)) => take(&mut balances, &keyless::Treasury::get(), float),
			Some(Holder::Pot(pot)) => {
				if let Some((.., funds)) = policies.iter_mut().find(|(of, ..)| *of == pot) {
					*funds = funds.saturating_sub(float);
				}
			},
			Some(Holder::Unissued(_)) | None => {},
		}
		balances.into_iter().filter(|(_, amount)| *amount > 0).collect()
	};
	let souk = balances_of(Token::Souk);
	let time = balances_of(Token::Time);
	let recycling = recycling(economy, &policies);
	let policies = policies.into_iter().map(|(_, terms, funds)| (terms, funds)).collect();
	let vesting = GenesisAllocation::of_economy(economy, account);
	Start { souk, time, vesting, bounties: economy.bounties, policies, recycling }
}

/// The recycling of an economy: the part of fees that it does not seal goes to the policy that pays from the pot it names.
/// Policies are numbered in order.
fn recycling(economy: &Economy, policies: &[(PotName, PolicyTerms, Balance)]) -> Option<Recycling> {
	let part = economy.sink.sealed.left_from_one();
	if part.is_zero() {
		return None;
	}
	let policy = policies.iter().position(|(pot, ..)| *pot == economy.sink.rest)?;
	Some(Recycling { part, policy: policy.try_into().ok()? })
}

/// The policies of an emission: one for each payee, with its pot and the amount in it. Stakers and the experience consensus
/// have pallets of their own.
fn policies_of(economy: &Economy, emission: &Emission) -> Vec<(PotName, PolicyTerms, Balance)> {
	let funds = economy.pot(emission.token, emission.pot);
	let whole = emission.schedule.cap().unwrap_or_default();
	let terms = |(payee, part): (Payee, Balance), funds: Balance| {
		let basis = match payee {
			Payee::Power => Basis::Power,
			Payee::Held => Basis::Held,
			Payee::BizPower => Basis::BizPower,
			Payee::RoleWeight => Basis::RoleWeight,
			Payee::Authors => Basis::Authors,
			Payee::Pot(PotName::Cashback) => Basis::Cashback,
			// The pot of dividends pays all of its income to frozen SOUK at once.
			Payee::Pot(PotName::Dividends) => Basis::Frozen,
			Payee::FrozenSouk | Payee::Stakers | Payee::Experience | Payee::Pot(_) => return None,
		};
		let schedule = match emission.schedule {
			Schedule::StepDecay { years, kept, .. } => Schedule::StepDecay { total: part, years, kept },
			Schedule::Constant { per_day, .. } => Schedule::Constant { per_day, cap: part },
			Schedule::Quadratic { days, .. } => Schedule::Quadratic { total: part, days },
			reacts => reacts,
		};
		let terms = PolicyTerms { asset: asset(emission.token), schedule, basis, start: emission.after };
		Some((emission.pot, terms, funds))
	};
	emission
		.split(whole)
		.zip(emission.split(funds))
		.filter_map(|(part, (_, funds))| terms(part, funds))
		.collect()
}

/// The asset of a token.
fn asset(token: Token) -> AssetId {
	match token {
		Token::Souk => AssetId::Native,
		Token::Time => AssetId::WithId(TIME),
	}
}

/// The least balance of a token.
fn minimum(token: Token) -> Balance {
	match token {
		Token::Souk => EXISTENTIAL_DEPOSIT,
		Token::Time => TIME_MIN_BALANCE,
	}
}

fn add(balances: &mut Balances, who: AccountId, amount: Balance) {
	let held = balances.entry(who).or_insert(0);
	// Never saturates: allocations sum to the cap, and endowments are taken out of one of them.
	*held = held.saturating_add(amount);
}

fn take(balances: &mut Balances, who: &AccountId, amount: Balance) {
	if let Some(held) = balances.get_mut(who) {
		*held = held.saturating_sub(amount);
	}
}
