// SPDX-License-Identifier: Apache-2.0

//! Company prefixes, and who holds them.
//!
//! The prefixes that parties hold never begin with each other, so at most one begins a number. For each shorter length from
//! [`MIN_PREFIX`] on, a row counts the prefixes that begin with these digits. So a search by halves finds the one prefix of
//! a number in three reads instead of seven, and a claim sees every prefix that overlaps it.

use crate::{
	recording::BatchDraft,
	types::{PartyNo, PrefixRow},
	Config, Error, Event, Glns, Pallet, Parties, Prefixes,
};
use frame_support::{ensure, pallet_prelude::*, traits::Defensive};
use souk_primitives::{
	gs1::Gln,
	trace::{stem_of, CompanyPrefix, Fault, ItemKey, MIN_PREFIX},
};

/// The length in the middle of the seven that a prefix can have.
const MIDDLE: u8 = 9;

impl<T: Config> Pallet<T> {
	/// The party that holds the prefix of a number, of which these are the twelve digits.
	pub(crate) fn holder_of(stem: u64) -> Option<PartyNo> {
		let mut length = MIDDLE;
		for step in [2, 1, 0] {
			length = match Prefixes::<T>::get(CompanyPrefix::of_stem(stem, length)?) {
				Some(PrefixRow::Held { party, .. }) => return Some(party),
				// Neither can saturate: the length is from 6 to 12.
				Some(PrefixRow::Begun(_)) => length.saturating_add(step),
				None => length.saturating_sub(step),
			};
		}
		None
	}

	/// Check that the caller may bring an item into being: no other party holds the prefix of its number.
	pub(crate) fn ensure_prefix(batch: &mut BatchDraft, key: &ItemKey) -> Result<(), Fault> {
		let stem = stem_of(key);
		let tally = &mut batch.tally;
		let holder = *batch.prefixes.entry(stem).or_insert_with(|| {
			tally.looked_for_prefix();
			Self::holder_of(stem)
		});
		match holder {
			Some(holder) if holder != batch.by => Err(Fault::PrefixOfAnother),
			_ => Ok(()),
		}
	}

	/// The digits that a prefix begins with, from the shortest on, without the prefix itself.
	pub(crate) fn beginnings(prefix: CompanyPrefix) -> impl Iterator<Item = CompanyPrefix> {
		(MIN_PREFIX..prefix.length).filter_map(move |length| {
			let cut = prefix.length.saturating_sub(length);
			let digits = prefix.digits.checked_div(10u64.checked_pow(cut.into())?)?;
			Some(CompanyPrefix { length, digits })
		})
	}

	/// Let a party hold a prefix of so many digits of its GLN.
	pub(crate) fn hold_prefix(party: PartyNo, payer: PartyNo, length: u8) -> DispatchResult {
		let mut row = Parties::<T>::get(party).ok_or(Error::<T>::PartyNotFound)?;
		let gln = row.gln.ok_or(Error::<T>::PartyNotFound)?;
		let prefix = CompanyPrefix::of(gln, length).filter(CompanyPrefix::is_of_a_company);
		let prefix = prefix.ok_or(Error::<T>::BadPrefix)?;
		ensure!(!Prefixes::<T>::contains_key(prefix), Error::<T>::PrefixTaken);
		for beginning in Self::beginnings(prefix) {
			let begun = match Prefixes::<T>::get(beginning) {
				Some(PrefixRow::Held { .. }) => return Err(Error::<T>::PrefixTaken.into()),
				Some(PrefixRow::Begun(begun)) => begun,
				None => 0,
			};
			let begun = begun.checked_add(1).ok_or(Error::<T>::Overflow)?;
			Prefixes::<T>::insert(beginning, PrefixRow::Begun(begun));
		}
		row.prefix = length;
		Parties::<T>::insert(party, row);
		let deposit = T::PrefixDeposit::get();
		Self::charge(payer, deposit)?;
		Self::link(payer);
		Prefixes::<T>::insert(prefix, PrefixRow::Held { party, payer, deposit });
		Self::deposit_event(Event::PrefixClaimed { prefix, gln });
		Ok(())
	}

	/// The prefix of a party, and its GLN.
	pub(crate) fn prefix_of(party: PartyNo) -> Option<(CompanyPrefix, Gln)> {
		let row = Parties::<T>::get(party)?;
		let gln = row.gln?;
		Some((CompanyPrefix::of(gln, row.prefix)?, gln))
	}

	/// Take the prefix of a party away, if it holds one. Returns whether it did.
	pub(crate) fn release_prefix(party: PartyNo) -> bool {
		let Some((prefix, gln)) = Self::prefix_of(party) else { return false };
		let row = Prefixes::<T>::take(prefix).defensive_proof("a party's prefix is on record");
		for beginning in Self::beginnings(prefix) {
			Prefixes::<T>::mutate_exists(beginning, |row| {
				if let Some(PrefixRow::Begun(begun)) = row {
					// Cannot saturate: one was added for each prefix.
					*begun = begun.saturating_sub(1);
					if *begun == 0 {
						*row = None;
					}
				}
			});
		}
		Parties::<T>::mutate(party, |row| {
			if let Some(row) = row {
				row.prefix = 0;
			}
		});
		if let Some(PrefixRow::Held { payer, deposit, .. }) = row {
			Self::refund(payer, deposit);
			Self::unlink(payer);
		}
		Self::deposit_event(Event::PrefixReleased { prefix, gln });
		true
	}

	/// Give the deposit for a party's prefix back. The party keeps the prefix, and nobody pays for it.
	pub(crate) fn refund_prefix(party: PartyNo) {
		let Some((prefix, _)) = Self::prefix_of(party) else { return };
		let Some(PrefixRow::Held { payer, deposit, .. }) = Prefixes::<T>::get(prefix) else { return };
		Self::link(party);
		Prefixes::<T>::insert(prefix, PrefixRow::Held { party, payer: party, deposit: 0 });
		Self::refund(payer, deposit);
		Self::unlink(payer);
	}

	pub(crate) fn do_claim_prefix(who: T::AccountId, length: Option<u8>) -> DispatchResult {
		let (party, own) = Self::registered(&who)?;
		let released = Self::release_prefix(party);
		match length {
			Some(length) => Self::hold_prefix(party, own, length),
			None => {
				ensure!(released, Error::<T>::PrefixNotFound);
				Ok(())
			},
		}
	}

	pub(crate) fn do_revoke_prefix(gln: Gln) -> DispatchResult {
		let party = Glns::<T>::get(gln).ok_or(Error::<T>::PartyNotFound)?;
		ensure!(Self::release_prefix(party), Error::<T>::PrefixNotFound);
		Ok(())
	}
}
