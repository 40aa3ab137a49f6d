// SPDX-License-Identifier: Apache-2.0

//! How the commune's funds are shared: what its pallet asks of staking and of experience consensus, and the runtime API
//! that clients read it by.

use crate::{experience::CycleNumber, AssetId, Balance};
use alloc::vec::Vec;
use codec::{Codec, Decode, Encode};
use frame_support::weights::Weight;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use souk_math::experience::Power;
use sp_runtime::Perbill;

/// An era of staking: six hours. Not the era of rewards.
pub type StakingEra = u32;
/// A page of the backers of one validator in one era.
pub type StakePage = u32;

/// Who staked how much in past eras. What an era exposed never changes after it began.
pub trait Exposures<AccountId> {
	/// The era that is active.
	fn active() -> StakingEra;

	/// All stake that was exposed in an era, in base units of SOUK. Zero if the era is not known.
	fn total(era: StakingEra) -> Balance;

	/// What `who` had exposed behind `validator` in an era, in base units of SOUK: the validator's own stake if `who` is
	/// the validator, else what `page` of its backers says. Zero if there is none, if the era is forgotten, or if the
	/// validator did nothing in it. One page of backers is looked at, and nothing else grows with their number.
	fn stake(era: StakingEra, validator: &AccountId, page: StakePage, who: &AccountId) -> Balance;

	/// Every place that `who` had in an era: validator, page and stake. It reads every exposure of the era, so only views
	/// may ask.
	fn places(era: StakingEra, who: &AccountId) -> Vec<(AccountId, StakePage, Balance)>;

	/// Give `who` the last place of a full page in an era, for benchmarks. Returns the validator and the page.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_stake(era: StakingEra, who: &AccountId) -> (AccountId, StakePage);
}

/// Which cycles of experience consensus are over.
pub trait Cycles {
	/// The first cycle that is not closed: nobody gains or loses power by an earlier one any more.
	fn first_open() -> CycleNumber;

	/// Close the cycles before this one, for benchmarks.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_open(first: CycleNumber);
}

/// Hears what testers did in a cycle.
pub trait PanelWork<AccountId> {
	/// `who` had a report on a panel that was judged in `cycle`, and has `power` in all categories after it. Called once a
	/// report. The last call of a cycle counts.
	fn worked(cycle: CycleNumber, who: &AccountId, power: Power);

	/// The weight of one call.
	fn weight() -> Weight;
}

impl<AccountId> PanelWork<AccountId> for () {
	fn worked(_: CycleNumber, _: &AccountId, _: Power) {}

	fn weight() -> Weight {
		Weight::zero()
	}
}

/// What an account is paid for.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum CommuneClaim<AccountId> {
	/// A place behind a validator in the era of the cycle.
	Stake {
		/// The validator.
		validator: AccountId,
		/// The page of its backers. Zero for the validator itself.
		page: StakePage,
	},
	/// Reports on panels that were judged in the cycle.
	Work,
}

/// What an account can claim of one cycle by one claim.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct WaitingView<AccountId> {
	/// The cycle.
	pub cycle: CycleNumber,
	/// What it is for.
	pub claim: CommuneClaim<AccountId>,
	/// What it pays, per asset, in base units.
	#[serde(with = "crate::json::asset_amounts")]
	pub amounts: Vec<(AssetId, Balance)>,
	/// The cycle with which the claim is over.
	pub until: CycleNumber,
}

/// One asset of a cycle that was divided, in base units.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct DividedView {
	/// The asset.
	#[serde(with = "crate::json::asset")]
	pub asset: AssetId,
	/// What stake gets.
	#[serde(with = "crate::json::decimal")]
	pub stake: Balance,
	/// What stake has claimed.
	#[serde(with = "crate::json::decimal")]
	pub stake_paid: Balance,
	/// What work gets.
	#[serde(with = "crate::json::decimal")]
	pub work: Balance,
	/// What work has claimed.
	#[serde(with = "crate::json::decimal")]
	pub work_paid: Balance,
}

/// A cycle that was divided.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct DivisionView {
	/// The cycle.
	pub cycle: CycleNumber,
	/// The staking era whose exposures share.
	pub era: StakingEra,
	/// All stake of that era, in base units of SOUK.
	#[serde(with = "crate::json::decimal")]
	pub staked: Balance,
	/// The power of all who worked, in billionths of a perfect report.
	#[serde(with = "crate::json::decimal")]
	pub power: u128,
	/// Its assets.
	pub assets: Vec<DividedView>,
	/// The cycle with which its claims are over.
	pub until: CycleNumber,
}

/// The commune.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct CommuneView<AccountId> {
	/// Its account.
	pub pot: AccountId,
	/// The cycle that is divided next.
	pub cycle: CycleNumber,
	/// The part of that cycle that goes to stake. The rest goes to work.
	#[serde(with = "souk_math::json::rate")]
	pub stake_part: Perbill,
	/// What came in for that cycle so far, per asset that is shared, in base units.
	#[serde(with = "crate::json::asset_amounts")]
	pub gathered: Vec<(AssetId, Balance)>,
	/// The cycles that are divided and not forgotten, the oldest first.
	pub divisions: Vec<DivisionView>,
}

sp_api::decl_runtime_apis! {
	/// What the commune has, and whom it pays.
	#[api_version(1)]
	pub trait CommuneApi<AccountId> where AccountId: Codec {
		/// The commune's funds and divisions.
		fn commune() -> CommuneView<AccountId>;

		/// What waits for an account, the oldest cycle first.
		fn commune_waiting(who: AccountId) -> Vec<WaitingView<AccountId>>;
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_be_readable_as_json_when_something_waits() {
		let waiting = WaitingView::<u64> {
			cycle: 7,
			claim: CommuneClaim::Stake { validator: 3, page: 1 },
			amounts: alloc::vec![(AssetId::Native, 1 << 100), (AssetId::WithId(crate::TIME), 5)],
			until: 10,
		};
		let json = serde_json::to_value(&waiting).unwrap();
		assert_eq!(
			json,
			serde_json::json!({
				"cycle": 7,
				"claim": { "stake": { "validator": 3, "page": 1 } },
				"amounts": [
					{ "asset": "native", "amount": "1267650600228229401496703205376" },
					{ "asset": "1", "amount": "5" },
				],
				"until": 10,
			})
		);
		assert_eq!(serde_json::from_value::<WaitingView<u64>>(json).unwrap(), waiting);
		let work = WaitingView::<u64> { claim: CommuneClaim::Work, ..waiting };
		assert_eq!(serde_json::to_value(work).unwrap()["claim"], "work");
	}
}
