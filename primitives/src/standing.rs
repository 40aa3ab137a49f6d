// SPDX-License-Identifier: Apache-2.0

//! What an account, a shop and a product may do now, by what the chain found out about them: penalties of the fraud
//! authority, verifications of merchants, verdicts of panels. Other pallets ask, so that what is found out has a
//! consequence.

use crate::{
	gs1::Gtin,
	rewards::{Penalty, Role},
	ShopId,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::weights::Weight;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::{DispatchResult, Perbill};

/// What the penalties of the fraud authority leave an account (seed S2-30). The rewards ledger answers.
///
/// What an account did before a penalty runs on: orders that are placed, campaigns that are funded. So whoever asks does it
/// where something new begins.
pub trait Standing<AccountId> {
	/// Whether the account may sell and buy. `false` while it is limited, and for good once it is deleted.
	fn may_trade(who: &AccountId) -> bool;

	/// Whether the account may stand on a promotion path, join a network, or open a campaign. `false` while it is limited,
	/// and for good once it is deleted.
	fn may_promote(who: &AccountId) -> bool;

	/// Whether the account may take back what a penalty could still reach. `false` while a case against it is open,
	/// and while pay is held after a penalty: then the next rung can be asked for.
	fn may_withdraw(who: &AccountId) -> bool;

	/// The account's credit in a role, in orders it settled in good faith. A lost dispute halves it.
	fn credit(who: &AccountId, role: Role) -> u32;

	/// The most that one question costs.
	fn weight() -> Weight;

	/// Let the account be limited, for benchmarks and for tests of a whole runtime.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_limit(_who: &AccountId) {}
}

/// A chain without penalties.
impl<AccountId> Standing<AccountId> for () {
	fn may_trade(_: &AccountId) -> bool {
		true
	}

	fn may_promote(_: &AccountId) -> bool {
		true
	}

	fn may_withdraw(_: &AccountId) -> bool {
		true
	}

	fn credit(_: &AccountId, _: Role) -> u32 {
		0
	}

	fn weight() -> Weight {
		Weight::zero()
	}
}

/// Hears of penalties. It must not fail, and does a bounded amount of work.
pub trait OnPenalty<AccountId> {
	/// A penalty against `who` came into force: it was not appealed in time, or the appeal was lost.
	fn punished(who: &AccountId, penalty: Penalty);

	/// The most that hearing of one penalty costs.
	fn weight() -> Weight;
}

#[impl_trait_for_tuples::impl_for_tuples(4)]
impl<AccountId> OnPenalty<AccountId> for Tuple {
	fn punished(who: &AccountId, penalty: Penalty) {
		for_tuples!( #( Tuple::punished(who, penalty); )* );
	}

	fn weight() -> Weight {
		let mut weight = Weight::zero();
		for_tuples!( #( weight = weight.saturating_add(Tuple::weight()); )* );
		weight
	}
}

/// What the verification of a shop's merchant allows the shop (seed S2-29). The shops answer, by a governed table.
pub trait Verified {
	/// The level at which the shop's merchant is verified now. Zero if nobody verified it, if the verification has lapsed,
	/// or if there is no such shop.
	fn level(shop: ShopId) -> u8;

	/// The part of the deposit of a dispute that the seller puts up. The whole for a merchant whom nobody knows.
	fn dispute_deposit(shop: ShopId) -> Perbill;

	/// Count one more order that the shop accepts today. Orders call this when a seller accepts. They do not call it when a
	/// buyer places, because then a competitor could use the day of a shop up.
	///
	/// # Errors
	///
	/// The shop has accepted as many orders today as its level allows, or there is no such shop.
	fn accept_order(shop: ShopId) -> DispatchResult;

	/// The most that one question or one count costs.
	fn weight() -> Weight;
}

/// A chain that verifies nobody and limits nobody.
impl Verified for () {
	fn level(_: ShopId) -> u8 {
		0
	}

	fn dispute_deposit(_: ShopId) -> Perbill {
		Perbill::one()
	}

	fn accept_order(_: ShopId) -> DispatchResult {
		Ok(())
	}

	fn weight() -> Weight {
		Weight::zero()
	}
}

/// What panels found out about a product, as it counts now.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub enum ProductVerdict {
	/// Nothing: it is bound to no quality model, or no panel has judged the claims it has now.
	#[default]
	Unknown,
	/// A panel is at work or was split, and no settled verdict stands.
	Open,
	/// A settled verdict confirms every claim it has now.
	Confirmed,
	/// A settled verdict denies a claim, and the producer has not corrected it to what was measured.
	Deviates,
}

/// The verdicts on products (protocol §5, seed S3-11). Experience consensus answers.
pub trait Verdicts {
	/// What panels found out about a product, as it counts now.
	fn verdict(product: Gtin) -> ProductVerdict;

	/// The most that one question costs.
	fn weight() -> Weight;

	/// Give a product the verdict that costs most to find, and let it be `verdict`, for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_verdict(_product: Gtin, _verdict: ProductVerdict) {}
}

/// A chain without panels.
impl Verdicts for () {
	fn verdict(_: Gtin) -> ProductVerdict {
		ProductVerdict::Unknown
	}

	fn weight() -> Weight {
		Weight::zero()
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use alloc::vec::Vec;
	use core::cell::RefCell;

	thread_local! {
		static HEARD: RefCell<Vec<(u8, u64, Penalty)>> = const { RefCell::new(Vec::new()) };
	}

	struct Ear<const N: u8>;

	impl<const N: u8> OnPenalty<u64> for Ear<N> {
		fn punished(who: &u64, penalty: Penalty) {
			HEARD.with_borrow_mut(|heard| heard.push((N, *who, penalty)));
		}

		fn weight() -> Weight {
			Weight::from_parts(N.into(), 0)
		}
	}

	#[test]
	fn should_tell_every_listener_when_one_is_punished() {
		<(Ear<1>, Ear<2>)>::punished(&7, Penalty::Deletion);
		let heard = HEARD.take();
		assert_eq!(heard, [(1, 7, Penalty::Deletion), (2, 7, Penalty::Deletion)]);
		assert_eq!(<(Ear<1>, Ear<2>)>::weight(), Weight::from_parts(3, 0));
		<() as OnPenalty<u64>>::punished(&7, Penalty::Limit);
		assert!(HEARD.take().is_empty());
	}

	#[test]
	fn should_forbid_nothing_when_the_chain_finds_nothing_out() {
		assert!(<() as Standing<u64>>::may_trade(&1) && <() as Standing<u64>>::may_promote(&1));
		assert!(<() as Standing<u64>>::may_withdraw(&1));
		assert_eq!(<() as Standing<u64>>::credit(&1, Role::Seller), 0);
		assert_eq!(<() as Verified>::level(1), 0);
		assert_eq!(<() as Verified>::dispute_deposit(1), Perbill::one());
		assert_eq!(<() as Verified>::accept_order(1), Ok(()));
		let product = Gtin::parse("09506000134352").expect("its check digit is right");
		assert_eq!(<() as Verdicts>::verdict(product), ProductVerdict::Unknown);
	}

	#[test]
	fn should_write_a_verdict_as_one_word() {
		assert_eq!(serde_json::to_value(ProductVerdict::Confirmed).ok(), Some("confirmed".into()));
	}
}
