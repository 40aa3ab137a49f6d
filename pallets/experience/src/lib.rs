// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub use backing::{BackingOf, EarningsOf};
pub use bonds::{AppealBonds, BackingStakes, BindingBonds, EnrolmentBonds, ReportBonds};
pub use pallet::*;
pub use skills::SkillsOf;
pub use types::{Bonds, CyclePeriods};
pub use weights::WeightInfo;

pub mod types;
pub mod weights;

mod backing;
mod bonds;
mod calls;
mod cases;
mod closing;
mod cycles;
mod events;
mod judging;
mod models;
mod pay;
mod products;
mod reports;
mod settled;
mod skills;
mod storage;
mod testers;
mod verdicts;
mod views;

#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

use frame_support::{pallet_macros::import_section, BoundedVec};
use frame_system::pallet_prelude::BlockNumberFor;
use souk_primitives::{AssetId, Balance};
use types::{AssetPool, Contributed, Cycle, Factor, Judged, Model, ModelSales, Pool, Tester};

/// Amounts per asset.
pub type AmountsOf<T> = BoundedVec<(AssetId, Balance), <T as Config>::MaxAssets>;
/// A cycle as stored.
pub type CycleOf<T> = Cycle<BlockNumberFor<T>>;
/// A cycle's pool as stored.
pub type PoolOf<T> = Pool<BoundedVec<AssetPool, <T as Config>::MaxAssets>>;
/// A quality model as stored.
pub type ModelOf<T> = Model<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;
/// What products paid in, as stored.
pub type ContributedOf<T> = Contributed<AmountsOf<T>>;
/// What products under a model sold, as stored.
pub type ModelSalesOf<T> = ModelSales<<T as frame_system::Config>::AccountId, AmountsOf<T>>;
/// A tester as stored.
pub type TesterOf<T> = Tester<BlockNumberFor<T>>;
/// A judged product as stored.
pub type JudgedOf<T> = Judged<BoundedVec<Factor, <T as Config>::MaxAssets>>;

/// The most cycles, rows or purchases one call works through.
pub const MAX_BATCH: u32 = 64;

/// What benchmarks need of a runtime.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper {
	/// Let [`Config::Time`] read `now`.
	fn set_time(now: souk_primitives::Millis);
	/// Make asset number `index` exist, besides SOUK, and put `amount` base units of it into the pot account. Another number
	/// is another asset. Number 0 is the asset that costs most to move.
	fn fund_pot(index: u32, amount: Balance) -> AssetId;
}

// The macro's expansion calls `expect`. Code in this module must not.
#[allow(clippy::expect_used)]
#[import_section(calls::calls)]
#[import_section(events::events)]
#[import_section(storage::storage)]
#[frame_support::pallet]
pub mod pallet {
	#[cfg(feature = "runtime-benchmarks")]
	use crate::BenchmarkHelper;
	use crate::{
		models::attributes_of,
		types::{
			Accusation, Appeal, Binding, Bonds, Closing, Commitment, CyclePeriods, Enrolled, KnownFinding,
			MaxKnown, Report, ReportRight, Round, SlashCase, Verdict, Version, Win,
		},
		AmountsOf, BackingOf, ContributedOf, CycleOf, EarningsOf, JudgedOf, ModelOf, ModelSalesOf, PoolOf,
		SkillsOf, TesterOf, WeightInfo, MAX_BATCH,
	};
	use frame_support::{
		pallet_prelude::*,
		traits::{fungible, fungibles, Randomness, UnixTime},
		weights::WeightMeter,
	};
	use frame_system::pallet_prelude::*;
	use souk_math::experience::Parameters;
	use souk_primitives::{
		activity::Activity,
		codes::GpcBrick,
		commune::PanelWork,
		content::Cid,
		experience::{Attributes, CycleNumber, ModelId, ModelVersion, UnitPrice, Values},
		gs1::Gtin,
		holds::{Deposits, PayableHolds},
		shop::VerdictRates,
		traits::{Catalog, Items},
		AssetId, Balance, ListingId, Millis,
	};
	use sp_core::H256;
	use sp_runtime::{traits::BlockNumberProvider, Perbill};

	/// The version of the storage layout.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The configuration of the pallet. Everything that is not a constant may be governed.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>, Hash = H256> {
		// Origins.

		/// The origin that accuses a tester of fraud.
		type ArbiterOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// The origin that decides cases in which the accused has appealed. It must not be one of the accusers' origins.
		type AppealOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// The origin that decides which of two producers may make claims about a product.
		type ModerationOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		// Types.

		/// The reason of all holds.
		type RuntimeHoldReason: From<HoldReason>;

		// Dependencies.

		/// SOUK: bonds of models, which come back. Only benchmarks change balances.
		type Currency: fungible::Unbalanced<Self::AccountId, Balance = Balance>
			+ Deposits<Self::AccountId, Reason = Self::RuntimeHoldReason>;
		/// SOUK on hold that may go to the treasury: bonds and stake that can be lost.
		type Holds: PayableHolds<Self::AccountId, AssetId = AssetId, Reason = Self::RuntimeHoldReason>;
		/// SOUK and assets: the pool.
		type Assets: fungibles::Mutate<Self::AccountId, AssetId = AssetId, Balance = Balance>;
		/// Listings, and the shops that sell products by them.
		type Catalog: Catalog<Self::AccountId>;
		/// The makers of items. A sale of items that the producer made is as real as one by the producer.
		type Items: Items<Self::AccountId>;
		/// Chain randomness, and the block since which it has been known.
		type Randomness: Randomness<H256, BlockNumberFor<Self>>;
		/// The clock of every deadline people have to meet.
		type Time: UnixTime;
		/// The block number. Bonds are released by it, and the age of randomness is measured by it.
		type BlockNumberProvider: BlockNumberProvider<BlockNumber = BlockNumberFor<Self>>;
		/// The ledger of power. A winning report earns power.
		type Activity: Activity<Self::AccountId>;
		/// Hears who was on a panel that was judged.
		type PanelWork: PanelWork<Self::AccountId>;

		// Parameters.

		/// Every number of the formulas. They must satisfy [`types::can_decide`](crate::types::can_decide) whatever
		/// governance sets.
		type Parameters: Get<Parameters>;
		/// The bonds, in base units of SOUK. What is on hold keeps its amount when a bond changes.
		type Bonds: Get<Bonds>;
		/// What the verdict on a product changes of the bond of its binding.
		type BondRates: Get<VerdictRates>;
		/// The periods. They must satisfy [`CyclePeriods::is_valid`] whatever governance sets. A change does not reach
		/// a cycle, a purchase, an appeal or a closed pool that exists already.
		type Periods: Get<CyclePeriods>;
		/// The part at which power in other categories counts where a report is weighed. It tells old testers from new ones in
		/// a category where nobody has power yet.
		type PowerElsewhere: Get<Perbill>;
		/// The experts' part of the experience fee, as a part of the whole fee.
		type ExpertRate: Get<Perbill>;
		/// The testers' part of the experience fee, as a part of the whole fee.
		type TesterRate: Get<Perbill>;
		/// The part of its bond that a report forfeits if it is not revealed.
		type Forfeit: Get<Perbill>;
		/// The most the winners of one product get, as a multiple of the testers' part of what its own sales paid in. It is
		/// paid in full only if few of all testers are drawn
		/// ([`return_limit`](souk_math::experience::return_limit)).
		type MaxReturn: Get<u32>;
		/// The most an expert gets of a cycle, as a multiple of the experts' part of what sales under its models paid in.
		type MaxExpertReturn: Get<u32>;
		/// The least number of producers with judged products for which a whole pool is paid, at most
		/// [`MAX_PRODUCERS`](crate::types::MAX_PRODUCERS). Below it a cycle pays what its judged products paid in, and the
		/// rest rolls over.
		type MinProducers: Get<u32>;
		/// The least part of the reports expected of those who were drawn that a verdict needs
		/// ([`least_reports`](souk_math::experience::least_reports)).
		type LeastUptake: Get<Perbill>;
		/// The least part of the producer's own price that a real sale brings.
		type LeastPricePart: Get<Perbill>;
		/// The number of whole cycles without a seat taken after which a tester is idle.
		type IdleAfter: Get<CycleNumber>;
		/// The number of seats each tester must have been drawn for on average, since it last took one, before it is idle.
		type IdleSeats: Get<u32>;
		/// How long the accused may appeal, in milliseconds.
		type AppealPeriod: Get<Millis>;
		/// How long the appeal authority may decide, in milliseconds.
		type DecisionPeriod: Get<Millis>;
		/// How long no case may be opened against a tester after one was dropped, in milliseconds. Meanwhile what was
		/// given up can be withdrawn, if its unbonding period is over.
		type CaseRest: Get<Millis>;
		/// How long a bond or stake stays on hold after it was given up, in blocks.
		type UnbondingPeriod: Get<BlockNumberFor<Self>>;
		/// How much younger than its cycle the randomness of the draws must be, in blocks. An epoch: then no block
		/// author knew a part of it while testers could still choose their secrets.
		type RandomnessDelay: Get<BlockNumberFor<Self>>;
		/// The account that receives experience fees.
		type Pot: Get<Self::AccountId>;
		/// The account that receives slashes, forfeited bonds and unclaimed pay.
		type Treasury: Get<Self::AccountId>;
		/// The part of a block's idle time that may close cycles.
		type MaxServiceWeight: Get<Weight>;
		/// The most models of one expert.
		#[pallet::constant]
		type MaxModels: Get<u32>;
		/// The most versions of one model.
		#[pallet::constant]
		type MaxVersions: Get<ModelVersion>;
		/// The most categories in which one account has power.
		#[pallet::constant]
		type MaxSkills: Get<u32>;
		/// The most panel reports of one product.
		#[pallet::constant]
		type MaxPanel: Get<u32>;
		/// The most open reports of one product.
		#[pallet::constant]
		type MaxOpen: Get<u32>;
		/// The most assets a pool is paid in.
		#[pallet::constant]
		type MaxAssets: Get<u32>;
		/// The weights of the calls, and of the steps of a cycle.
		type WeightInfo: WeightInfo;

		/// Time and assets for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper;
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_idle(_: BlockNumberFor<T>, remaining: Weight) -> Weight {
			let mut meter = WeightMeter::with_limit(remaining.min(T::MaxServiceWeight::get()));
			Self::serve(&mut meter);
			meter.consumed()
		}

		fn integrity_test() {
			Self::check_configuration();
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
