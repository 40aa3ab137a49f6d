// SPDX-License-Identifier: Apache-2.0

//! The weights of calls that are driven by more than one number.

use crate::{types::count, weights::WeightInfo, ClaimOf, ClaimsOf, Config, Pallet};
use frame_support::weights::Weight;

/// The numbers of rows and of hashes of some claims.
fn sizes<T: Config>(claims: &[ClaimOf<T>]) -> (u32, u32) {
	claims.iter().fold((0, 0), |(rows, hashes): (u32, u32), claim| {
		// Bounded far below 2^32.
		(rows.saturating_add(count(claim.rows.len())), hashes.saturating_add(count(claim.proof.len())))
	})
}

impl<T: Config> Pallet<T> {
	/// The weight of a batch of so many rows with so many countersignatures.
	pub(crate) fn batch_weight(rows: u32, signatures: u32) -> Weight {
		T::WeightInfo::post_batch(rows).saturating_add(T::WeightInfo::batch_signatures(signatures))
	}

	/// The weight of proving so many rows with so many hashes, and of a signature over them if another account hands it in.
	fn proof_weight(rows: u32, hashes: u32, on_behalf: bool) -> Weight {
		let own = T::WeightInfo::claimed_rows(rows).saturating_add(T::WeightInfo::proof_hashes(hashes));
		if on_behalf {
			own.saturating_add(T::WeightInfo::verify_signature(rows))
		} else {
			own
		}
	}

	/// The weight of a countersignature under so many claims, with so many rows and hashes in all.
	pub(crate) fn claims_weight(claims: u32, rows: u32, hashes: u32, on_behalf: bool) -> Weight {
		T::WeightInfo::countersign(claims).saturating_add(Self::proof_weight(rows, hashes, on_behalf))
	}

	/// The weight of checking these claims, without counting them.
	pub(crate) fn checking_weight(claims: &[ClaimOf<T>], on_behalf: bool) -> Weight {
		let (rows, hashes) = sizes::<T>(claims);
		T::WeightInfo::refused()
			.saturating_mul(count(claims.len()).max(1).into())
			.saturating_add(Self::proof_weight(rows, hashes, on_behalf))
	}

	/// The weight of these claims.
	pub(crate) fn countersign_weight(claims: &ClaimsOf<T>, on_behalf: bool) -> Weight {
		let (rows, hashes) = sizes::<T>(claims);
		Self::claims_weight(count(claims.len()), rows, hashes, on_behalf)
	}

	/// The weight of pledging for so many customers, of which so many pledges are taken over from others.
	pub(crate) fn pledge_weight(customers: u32, taken: u32) -> Weight {
		let released = if taken > 0 { T::WeightInfo::release_pledges(taken) } else { Weight::zero() };
		T::WeightInfo::pledge(customers).saturating_add(released)
	}

	/// The weight of reversing so many rows, with so many hashes of proof. Whether the rows count in the era that
	/// runs is only known in the call, so this is the larger weight of both cases.
	pub(crate) fn reversal_weight(rows: u32, hashes: u32) -> Weight {
		T::WeightInfo::reverse_receipts(rows)
			.max(T::WeightInfo::reverse_late(rows))
			.saturating_add(T::WeightInfo::proof_hashes(hashes))
	}
}
