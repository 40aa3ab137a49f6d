// SPDX-License-Identifier: Apache-2.0

//! The weights of calls that are driven by more than one number.

use crate::{types::count, weights::WeightInfo, ClaimOf, ClaimsOf, Config, Pallet};
use frame_support::weights::Weight;

impl<T: Config> Pallet<T> {
	/// The weight of a batch of so many rows with so many countersignatures.
	pub(crate) fn batch_weight(rows: u32, signatures: u32) -> Weight {
		T::WeightInfo::post_batch(rows).saturating_add(T::WeightInfo::batch_signatures(signatures))
	}

	/// The weight of a countersignature under so many claims, with so many rows and hashes in all.
	pub(crate) fn claims_weight(claims: u32, rows: u32, hashes: u32, on_behalf: bool) -> Weight {
		let own = T::WeightInfo::countersign(claims)
			.saturating_add(T::WeightInfo::claimed_rows(rows))
			.saturating_add(T::WeightInfo::proof_hashes(hashes));
		if on_behalf {
			own.saturating_add(T::WeightInfo::verify_signature(rows))
		} else {
			own
		}
	}

	/// The weight of these claims.
	pub(crate) fn countersign_weight(claims: &ClaimsOf<T>, on_behalf: bool) -> Weight {
		let sum = |of: fn(&ClaimOf<T>) -> usize| {
			claims.iter().fold(0u32, |sum, claim| sum.saturating_add(count(of(claim))))
		};
		let (rows, hashes) = (sum(|claim| claim.rows.len()), sum(|claim| claim.proof.len()));
		Self::claims_weight(count(claims.len()), rows, hashes, on_behalf)
	}

	/// The weight of reversing so many rows, with so many hashes of proof. Whether the rows count in the era that
	/// runs is only known in the call, so this is the larger weight of both cases.
	pub(crate) fn reversal_weight(rows: u32, hashes: u32) -> Weight {
		T::WeightInfo::reverse_receipts(rows)
			.max(T::WeightInfo::reverse_late(rows))
			.saturating_add(T::WeightInfo::proof_hashes(hashes))
	}
}
