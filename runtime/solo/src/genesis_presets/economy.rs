// SPDX-License-Identifier: Apache-2.0

//! An economy as genesis: who holds what of its supplies, what vests, and which policies pay from which pots.
//!
//! [`souk_math::economy`] has the numbers. The allocations of a token sum to its supply exactly; what must exist before
//! anything is earned, the float, is taken out of the allocation the economy names for it. Nothing is made on top.

use crate::{AccountId, Balance};
use alloc::{collections::BTreeMap, vec::Vec};
use pallet_tranches::GenesisAllocation;
use souk_math::{
	economy::{Beneficiary, Economy, Emission, Holder, Payee, Pot, Token},
	emission::Policy,
};
use souk_primitives::{
	rewards::{Basis, PolicyTerms, Recycling},
	AssetId, TIME,
};
use souk_runtime_common::{
	accounts,
	constants::currency::{EXISTENTIAL_DEPOSIT, TIME_MIN_BALANCE},
};
use sp_runtime::PerThing;

/// What each account holds of a token.
type Book = BTreeMap<AccountId, Balance>;

/// What a network starts with.
pub struct Start {
	/// Who holds how much SOUK, pots of policies left out.
	pub souk: Vec<(AccountId, Balance)>,
	/// Who holds how much TIME, pots of policies left out.
	pub time: Vec<(AccountId, Balance)>,
	/// What of it is held back, for whom, and until when.
	pub vesting: Vec<GenesisAllocation<AccountId>>,
	/// Policies, each with what its pot can pay.
	pub policies: Vec<(PolicyTerms, Balance)>,
	/// What of one-way fees is not sealed.
	pub recycling: Option<Recycling>,
}

/// The start of an economy, with `endowment` of every token it has for each of `endowed`; `account` says who stands for
/// its beneficiaries.
pub fn start(
	economy: &Economy,
	endowed: &[AccountId],
	endowment: Balance,
	account: impl Fn(Beneficiary) -> AccountId,
) -> Start {
	let mut policies: Vec<(Pot, PolicyTerms, Balance)> =
		economy.emissions.iter().flat_map(|emission| policies_of(economy, emission)).collect();
	let mut book_of = |token: Token| -> Vec<(AccountId, Balance)> {
		let mut book = Book::new();
		if economy.cap(token) == 0 {
			return Vec::new();
		}
		for allocation in economy.allocations_of(token) {
			let holder = match allocation.holder {
				Holder::Beneficiary(who) => account(who),
				Holder::Pot(Pot::Treasury) => accounts::Treasury::get(),
				// The pot of a policy is filled with it; what is not issued is nowhere yet.
				Holder::Pot(_) | Holder::Unissued(_) => continue,
			};
			add(&mut book, holder, allocation.amount);
		}
		let least = minimum(token);
		let mut float: Balance = 0;
		let mut give = |book: &mut Book, who: AccountId, amount: Balance| {
			add(book, who, amount);
			float = float.saturating_add(amount);
		};
		for who in endowed {
			give(&mut book, who.clone(), endowment);
		}
		// Every account the runtime pays must exist, and so must one whose tokens are on hold.
		for who in accounts::all() {
			give(&mut book, who, least);
		}
		for (_, terms, funds) in &policies {
			if terms.asset == asset(token) && *funds > 0 {
				// Filling a pot adds the least balance.
				float = float.saturating_add(least);
			}
		}
		match economy.float(token) {
			Some(Holder::Beneficiary(who)) => take(&mut book, &account(who), float),
			Some(Holder::Pot(Pot::Treasury)) => take(&mut book, &accounts::Treasury::get(), float),
			Some(Holder::Pot(pot)) => {
				if let Some((.., funds)) = policies.iter_mut().find(|(of, ..)| *of == pot) {
					*funds = funds.saturating_sub(float);
				}
			},
			Some(Holder::Unissued(_)) | None => {},
		}
		book.into_iter().filter(|(_, amount)| *amount > 0).collect()
	};
	let souk = book_of(Token::Souk);
	let time = book_of(Token::Time);
	let recycling = recycling(economy, &policies);
	let policies = policies.into_iter().map(|(_, terms, funds)| (terms, funds)).collect();
	Start { souk, time, vesting: GenesisAllocation::of_economy(economy, account), policies, recycling }
}

/// What an economy does not seal goes to the policy that pays from the pot it names. Policies are numbered in order.
fn recycling(economy: &Economy, policies: &[(Pot, PolicyTerms, Balance)]) -> Option<Recycling> {
	let part = economy.sink.sealed.left_from_one();
	if part.is_zero() {
		return None;
	}
	let policy = policies.iter().position(|(pot, ..)| *pot == economy.sink.rest)?;
	Some(Recycling { part, policy: policy.try_into().ok()? })
}

/// The policies that pay what an emission does, one for each payee, each with its pot and what is in it. Stakers and the
/// experience consensus have pallets of their own.
fn policies_of(economy: &Economy, emission: &Emission) -> Vec<(Pot, PolicyTerms, Balance)> {
	let funds = economy.pot(emission.token, emission.pot);
	let whole = emission.policy.cap().unwrap_or_default();
	let terms = |(payee, part): (Payee, Balance), funds: Balance| {
		let basis = match payee {
			Payee::Power => Basis::Power,
			Payee::BizPower => Basis::BizPower,
			Payee::RoleWeight => Basis::RoleWeight,
			Payee::Authors => Basis::Authors,
			Payee::Pot(Pot::Cashback) => Basis::Cashback,
			// What comes into the pot of dividends goes to frozen SOUK at once.
			Payee::Pot(Pot::Dividends) => Basis::Frozen,
			Payee::FrozenSouk | Payee::Stakers | Payee::Experience | Payee::Pot(_) => return None,
		};
		let schedule = match emission.policy {
			Policy::StepDecay { years, kept, .. } => Policy::StepDecay { total: part, years, kept },
			Policy::Constant { per_day, .. } => Policy::Constant { per_day, cap: part },
			Policy::Quadratic { days, .. } => Policy::Quadratic { total: part, days },
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

fn add(book: &mut Book, who: AccountId, amount: Balance) {
	let held = book.entry(who).or_insert(0);
	// Allocations sum to the cap, and what is endowed is taken out of one.
	*held = held.saturating_add(amount);
}

fn take(book: &mut Book, who: &AccountId, amount: Balance) {
	if let Some(held) = book.get_mut(who) {
		*held = held.saturating_sub(amount);
	}
}
