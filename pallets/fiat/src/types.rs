// SPDX-License-Identifier: Apache-2.0

//! Plain types that own their rules: attesters, their words, legs and obligations. They know nothing of the pallet's
//! configuration.

use codec::{Decode, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use souk_primitives::{
	content::Cid,
	fiat::{
		AcceptedAttesters, AttesterView, Contest, FiatLegView, FiatPayment, ObligationId, ObligationStage,
		ObligationView, VouchedCurrencies, WordView,
	},
	money::{mul_ceil, Currency, Fiat},
	Balance, Millis, OrderId, ShopId,
};
use sp_core::H256;
use sp_runtime::{FixedU128, Perbill};

/// Who vouches under bond that payments arrived. The bond is on hold on its own account.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Attester {
	/// What is on hold as its bond, in base units of SOUK.
	#[codec(compact)]
	pub bond: Balance,
	/// The part of it that is locked for words that can be contested, in base units.
	#[codec(compact)]
	pub locked: Balance,
	/// The number of these words.
	#[codec(compact)]
	pub words: u32,
	/// The address of how to reach it, and of what it asks for.
	pub contact: Cid,
	/// The currencies that it vouches for.
	pub currencies: VouchedCurrencies,
	/// The deposit for the row, in base units of SOUK.
	#[codec(compact)]
	pub deposit: Balance,
}

impl Attester {
	/// The part of the bond that is not locked, in base units.
	pub fn free(&self) -> Balance {
		// Never underflows: only what is free is locked.
		self.bond.saturating_sub(self.locked)
	}

	/// Whether it vouches for a currency.
	pub fn vouches_for(&self, currency: Currency) -> bool {
		self.currencies.contains(&currency)
	}

	/// Lock an amount for one more word. Returns `None` and changes nothing if less is free.
	pub fn lock(&mut self, amount: Balance) -> Option<()> {
		if amount > self.free() {
			return None;
		}
		self.words = self.words.checked_add(1)?;
		// At most the bond.
		self.locked = self.locked.saturating_add(amount);
		Some(())
	}

	/// A word is over, and `slashed` base units of what was locked for it have left the bond.
	pub fn unlock(&mut self, amount: Balance, slashed: Balance) {
		// Never underflow: an attester has locked what its words sum to, and no more than its bond is slashed.
		self.locked = self.locked.saturating_sub(amount);
		self.bond = self.bond.saturating_sub(slashed);
		self.words = self.words.saturating_sub(1);
	}

	/// What clients see of it.
	pub fn view<AccountId>(self, who: AccountId, least_bond: Balance) -> AttesterView<AccountId> {
		AttesterView {
			who,
			bond: self.bond,
			locked: self.locked,
			words: self.words,
			contact: self.contact,
			currencies: self.currencies.into_inner(),
			active: self.bond >= least_bond,
		}
	}
}

/// Whether an attester may vouch for these: at least one currency, and none of them twice.
pub fn are_sound(currencies: &[Currency]) -> bool {
	!currencies.is_empty() && are_distinct(currencies)
}

/// Whether no two are equal. For short lists.
pub fn are_distinct<Item: PartialEq>(items: &[Item]) -> bool {
	let later = |index: usize| items.iter().skip(index.saturating_add(1));
	items.iter().enumerate().all(|(index, item)| later(index).all(|other| other != item))
}

/// What is locked for a word about something that is worth `worth` base units: that, and a margin for the time in which rates
/// move, rounded up. `None` if it does not fit.
pub fn lock_for(worth: Balance, margin: Perbill) -> Option<Balance> {
	worth.checked_add(mul_ceil(FixedU128::from(margin), worth)?)
}

/// The attesters that a shop accepts.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct AttesterList<AccountId> {
	/// The owner of the shop who wrote the list. It counts as long as the shop is its own.
	pub keeper: AccountId,
	/// The attesters.
	pub attesters: AcceptedAttesters<AccountId>,
	/// The deposit for the row, in base units of SOUK.
	#[codec(compact)]
	pub deposit: Balance,
}

/// The part of an open order's price that is paid outside the chain.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct FiatLeg<AccountId> {
	/// The shop that sells.
	pub shop: ShopId,
	/// Who pays.
	pub buyer: AccountId,
	/// Who is paid.
	pub seller: AccountId,
	/// How much. Never zero.
	pub amount: Fiat,
	/// Until when the price is good, in milliseconds since the Unix epoch.
	pub quote_ends: Millis,
	/// The attesters that the shop accepted when the leg was opened, without those whose word about it was false.
	pub attesters: AcceptedAttesters<AccountId>,
	/// Who confirmed the payment.
	pub confirmed: Option<AccountId>,
}

impl<AccountId: PartialEq> FiatLeg<AccountId> {
	/// How far the payment is at a moment.
	pub fn payment(&self, now: Millis) -> FiatPayment {
		match self.confirmed {
			Some(_) => FiatPayment::Confirmed,
			None if now > self.quote_ends => FiatPayment::Lapsed,
			None => FiatPayment::Expected,
		}
	}

	/// The word of an attester was false: nobody confirmed the payment, and its word about this leg counts no more.
	pub fn unconfirm(&mut self, liar: &AccountId) {
		self.confirmed = None;
		self.attesters.retain(|attester| attester != liar);
	}

	/// What clients see of it.
	pub fn view(self, word: Option<WordView<AccountId>>) -> FiatLegView<AccountId> {
		FiatLegView {
			shop: self.shop,
			buyer: self.buyer,
			seller: self.seller,
			amount: self.amount,
			quote_ends: self.quote_ends,
			attesters: self.attesters.into_inner(),
			confirmed: self.confirmed,
			word,
		}
	}
}

/// An attester said that a payment arrived. A part of its bond is locked until nobody can say any more that it did not.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Word<AccountId> {
	/// Who gave it.
	pub attester: AccountId,
	/// Who is harmed if it is false: the payee.
	pub harmed: AccountId,
	/// What is said to have arrived.
	pub amount: Fiat,
	/// The part of the bond that is locked, in base units of SOUK.
	#[codec(compact)]
	pub locked: Balance,
	/// The hash of what the attester saw.
	pub evidence: H256,
	/// Until when it can be contested, in milliseconds since the Unix epoch.
	pub until: Millis,
	/// The contest.
	pub contest: Option<Contest>,
	/// The obligation that gives a part of this payment back. It is void if the word is false.
	pub obligation: Option<ObligationId>,
}

impl<AccountId> Word<AccountId> {
	/// What clients see of it.
	pub fn view(self) -> WordView<AccountId> {
		WordView {
			attester: self.attester,
			harmed: self.harmed,
			locked: self.locked,
			evidence: self.evidence,
			until: self.until,
			contest: self.contest,
		}
	}
}

/// What a seller owes a buyer outside the chain.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Obligation<AccountId> {
	/// The order that it came from.
	pub order: OrderId,
	/// The shop that sold.
	pub shop: ShopId,
	/// Who owes.
	pub debtor: AccountId,
	/// Who is owed.
	pub creditor: AccountId,
	/// How much. Never zero.
	pub amount: Fiat,
	/// When it is due, in milliseconds since the Unix epoch.
	pub due: Millis,
	/// Whether it was marked as overdue.
	pub overdue: bool,
	/// How far it is.
	pub stage: ObligationStage,
	/// The attesters of the leg. Their words that it was paid count, and those of the attesters whom the shop accepts by then.
	pub attesters: AcceptedAttesters<AccountId>,
}

impl<AccountId> Obligation<AccountId> {
	/// Whether it was denied once. Then an attester's word counts.
	pub fn was_denied(&self) -> bool {
		matches!(self.stage, ObligationStage::Denied { .. } | ObligationStage::Disputed)
	}

	/// Whether nobody has anything to answer now.
	pub fn is_quiet(&self) -> bool {
		matches!(self.stage, ObligationStage::Owed | ObligationStage::Disputed)
	}

	/// What clients see of it.
	pub fn view(self, id: ObligationId, word: Option<WordView<AccountId>>) -> ObligationView<AccountId> {
		ObligationView {
			id,
			order: self.order,
			debtor: self.debtor,
			creditor: self.creditor,
			amount: self.amount,
			due: self.due,
			overdue: self.overdue,
			stage: self.stage,
			attesters: self.attesters.into_inner(),
			word,
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_lock_the_worth_and_a_margin_rounded_up() {
		let quarter = Perbill::from_percent(25);
		assert_eq!(lock_for(1_000, quarter), Some(1_250));
		assert_eq!(lock_for(1, quarter), Some(2));
		assert_eq!(lock_for(0, quarter), Some(0));
		assert_eq!(lock_for(7, Perbill::zero()), Some(7));
		assert_eq!(lock_for(Balance::MAX, Perbill::from_percent(1)), None);
	}

	#[test]
	fn should_take_a_list_without_repetition() {
		let (yuan, euro) = (Currency::parse("CNY").unwrap(), Currency::parse("EUR").unwrap());
		assert!(are_sound(&[yuan, euro]));
		assert!(!are_sound(&[]));
		assert!(!are_sound(&[yuan, euro, yuan]));
		assert!(are_distinct::<u8>(&[]));
	}
}
