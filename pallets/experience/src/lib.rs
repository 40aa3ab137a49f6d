// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(
	not(any(test, feature = "runtime-benchmarks")),
	deny(
		clippy::arithmetic_side_effects,
		clippy::as_conversions,
		clippy::expect_used,
		clippy::indexing_slicing,
		clippy::panic,
		clippy::unwrap_used
	)
)]

extern crate alloc;

mod backing;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod closing;
mod cycles;
mod events;
mod judging;
#[cfg(test)]
mod mock;
mod models;
mod pay;
mod products;
mod reports;
mod settled;
mod testers;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;
pub mod types;
mod verdicts;
mod views;
pub mod weights;

pub use pallet::*;
pub use types::{Bonds, Periods};
pub use weights::WeightInfo;

use frame_support::{pallet_macros::import_section, BoundedVec};
use frame_system::pallet_prelude::BlockNumberFor;
use souk_primitives::{AssetId, Balance};
use types::{
	AssetPool, Backing, Contributed, Cycle, Earned, Factor, Judged, Model, ModelSales, Owed, Pool, Tester,
};

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
pub type TesterOf<T> = Tester<BlockNumberFor<T>, BoundedVec<Earned, <T as Config>::MaxAssets>>;
/// A backing as stored.
pub type BackingOf<T> = Backing<BlockNumberFor<T>, BoundedVec<Owed, <T as Config>::MaxAssets>>;
/// A judged product as stored.
pub type JudgedOf<T> = Judged<BoundedVec<Factor, <T as Config>::MaxAssets>>;

/// The most cycles, rows or purchases one call works through.
pub const MAX_BATCH: u32 = 64;

/// What benchmarks need of a runtime.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper {
	/// Make it so that [`Config::Time`] reads `now`.
	fn set_time(now: souk_primitives::Millis);
	/// An asset other than SOUK that costs most to move, made to exist and with `amount` in the pot account.
	fn fund_pot(amount: Balance) -> AssetId;
}

// What the pallet macro writes converts with `as` and expects what it has checked; by hand this module does neither.
#[allow(clippy::as_conversions, clippy::expect_used)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	#[cfg(feature = "runtime-benchmarks")]
	use crate::BenchmarkHelper;
	use crate::{
		types::{
			can_decide, Appeal, Binding, Bonds, Closing, Commitment, Enrolled, Periods, Report, Round, Skill,
			Verdict, Version, Win,
		},
		AmountsOf, BackingOf, ContributedOf, CycleOf, JudgedOf, ModelOf, ModelSalesOf, PoolOf, TesterOf,
		WeightInfo, MAX_BATCH,
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
		content::Cid,
		experience::{Attributes, CycleNumber, ModelId, ModelVersion, Values, MAX_ATTRIBUTES},
		gs1::Gtin,
		traits::Catalog,
		AssetId, Balance, ListingId, Millis,
	};
	use sp_core::H256;
	use sp_runtime::{traits::BlockNumberProvider, Perbill};

	/// The version of the storage layout.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The configuration of the pallet.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>, Hash = H256> {
		// Origins.

		/// Who rules that a tester is a fraud.
		type ArbiterOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Who settles which of two producers may claim for a product.
		type ModerationOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		// Types.

		/// The reason of all holds.
		type RuntimeHoldReason: From<HoldReason>;

		// Dependencies.

		/// SOUK: bonds and stake.
		type Currency: fungible::Inspect<Self::AccountId, Balance = Balance>
			+ fungible::hold::Inspect<Self::AccountId, Reason = Self::RuntimeHoldReason>
			+ fungible::hold::Mutate<Self::AccountId>;
		/// SOUK and assets: the pool.
		type Assets: fungibles::Mutate<Self::AccountId, AssetId = AssetId, Balance = Balance>;
		/// Listings: who sells which product.
		type Catalog: Catalog<Self::AccountId>;
		/// Chain randomness, with the block since when it was known.
		type Randomness: Randomness<H256, BlockNumberFor<Self>>;
		/// The time human deadlines go by.
		type Time: UnixTime;
		/// The blocks bonds go by, and randomness.
		type BlockNumberProvider: BlockNumberProvider<BlockNumber = BlockNumberFor<Self>>;
		/// The ledger of power that winning reports earn in.
		type Activity: Activity<Self::AccountId>;

		// Parameters.

		/// Every number of the formulas; whatever governance sets, [`can_decide`] holds of it.
		type Parameters: Get<Parameters>;
		/// What is put on hold.
		type Bonds: Get<Bonds>;
		/// How long things take; whatever governance sets, [`Periods::is_valid`] holds of it. What a cycle, a purchase, an
		/// appeal or a closed pool began with it ends with.
		type Periods: Get<Periods>;
		/// Experts' part of the experience fee, as a part of the whole fee.
		type ExpertRate: Get<Perbill>;
		/// Testers' part of the experience fee, as a part of the whole fee.
		type TesterRate: Get<Perbill>;
		/// What of its bond a report that is not revealed forfeits.
		type Forfeit: Get<Perbill>;
		/// The most the winners of one product get, as a multiple of the testers' part of what its own sales paid in.
		type MaxReturn: Get<u32>;
		/// How long a bond or stake given up stays held, in blocks.
		type UnbondingPeriod: Get<BlockNumberFor<Self>>;
		/// How much younger than the beginning of a cycle the randomness of its draws must be, in blocks: an epoch, so that
		/// no block author knew a part of it while secrets could still be chosen.
		type RandomnessDelay: Get<BlockNumberFor<Self>>;
		/// The account experience fees are paid to.
		type Pot: Get<Self::AccountId>;
		/// Where slashes, forfeited bonds and unclaimed pay go.
		type Treasury: Get<Self::AccountId>;
		/// What of a block's idle time may close cycles.
		type MaxServiceWeight: Get<Weight>;
		/// The most models of one expert.
		#[pallet::constant]
		type MaxModels: Get<u32>;
		/// The most versions of one model.
		#[pallet::constant]
		type MaxVersions: Get<ModelVersion>;
		/// The most panel reports of one product.
		#[pallet::constant]
		type MaxPanel: Get<u32>;
		/// The most other reports of one product.
		#[pallet::constant]
		type MaxOpen: Get<u32>;
		/// The most assets a pool is paid in.
		#[pallet::constant]
		type MaxAssets: Get<u32>;
		/// Weights.
		type WeightInfo: WeightInfo;

		/// Time and assets for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper;
	}

	/// Why funds are on hold.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// Quality models and their versions.
		#[codec(index = 0)]
		Model,
		/// Products bound to a model.
		#[codec(index = 1)]
		Binding,
		/// A place among those drawn for panels.
		#[codec(index = 2)]
		Enrolment,
		/// Reports that are not revealed yet.
		#[codec(index = 3)]
		Report,
		/// Appeals that wait for the re-test.
		#[codec(index = 4)]
		Appeal,
		/// Stake on testers.
		#[codec(index = 5)]
		Backing,
	}

	/// The running cycle; `None` until the first block that looks. One row.
	#[pallet::storage]
	pub type CurrentCycle<T: Config> = StorageValue<_, CycleOf<T>>;

	/// The cycle before, while it is being closed. One row, gone when it is.
	#[pallet::storage]
	pub type ClosingCycle<T: Config> = StorageValue<_, Closing<T::AccountId, BlockNumberFor<T>>>;

	/// The pool of each cycle. One row per cycle, paid for by the fees in it; dies with [`Pallet::expire_cycle`], which
	/// anyone may call after the claim period, which is fixed when the cycle is closed.
	#[pallet::storage]
	pub type Pools<T: Config> = StorageMap<_, Twox64Concat, CycleNumber, PoolOf<T>, ValueQuery>;

	/// What of the pot account is owed to somebody, per asset: all pools' unpaid parts and what backers have not taken. A
	/// row per payment asset, gone at zero.
	#[pallet::storage]
	pub type Booked<T> = StorageMap<_, Blake2_128Concat, AssetId, Balance, ValueQuery>;

	/// What a judged product had paid in on average, per asset, in the last cycle that judged any. One row.
	#[pallet::storage]
	pub type References<T: Config> = StorageValue<_, AmountsOf<T>, ValueQuery>;

	/// The number the next quality model gets.
	#[pallet::storage]
	pub type NextModel<T> = StorageValue<_, ModelId, ValueQuery>;

	/// Quality models. Paid for by the expert's bond; a row dies when it is released and no product is bound to it.
	#[pallet::storage]
	pub type Models<T: Config> = StorageMap<_, Twox64Concat, ModelId, ModelOf<T>>;

	/// Versions of quality models. Paid for and dying with their model.
	#[pallet::storage]
	pub type Versions<T: Config> =
		StorageDoubleMap<_, Twox64Concat, ModelId, Twox64Concat, ModelVersion, Version>;

	/// The models of an expert, the oldest first. Paid for and dying with them.
	#[pallet::storage]
	pub type ModelsOf<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, BoundedVec<ModelId, T::MaxModels>, ValueQuery>;

	/// Products bound to a model. Paid for by the producer's bond; dies with `unbind_product` or `revoke_binding`.
	#[pallet::storage]
	pub type Bindings<T: Config> = StorageMap<_, Blake2_128Concat, Gtin, Binding<T::AccountId>>;

	/// Products only one account may bind, because moderation said so. A row dies when that account binds it or moderation
	/// says otherwise.
	#[pallet::storage]
	pub type Reserved<T: Config> = StorageMap<_, Blake2_128Concat, Gtin, T::AccountId>;

	/// What the sales of a bound product paid in since it was last judged. Paid for and dying with its binding.
	#[pallet::storage]
	pub type Contributions<T: Config> = StorageMap<_, Blake2_128Concat, Gtin, ContributedOf<T>>;

	/// What products under a model sold in a cycle. Paid for by the fees of the sales; dies when claimed or with the cycle.
	#[pallet::storage]
	pub type ExpertSales<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CycleNumber, Twox64Concat, ModelId, ModelSalesOf<T>>;

	/// Who bought a bound product, and until when, in milliseconds since the Unix epoch, that lets them report: the right
	/// to one report. Paid for by the experience fee of the sale; dies when a report is committed, or when anyone prunes
	/// it after that moment.
	#[pallet::storage]
	pub type Purchases<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, Gtin, Blake2_128Concat, T::AccountId, Millis>;

	/// Testers. Paid for by the enrolment bond or the stake of backers; dies with the last of these.
	#[pallet::storage]
	pub type Testers<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, TesterOf<T>>;

	/// How many testers take part in draws. One row.
	#[pallet::storage]
	pub type EnrolledTesters<T: Config> = StorageValue<_, Enrolled, ValueQuery>;

	/// Experience power per account and category. Opened only for enrolled testers, whose bond pays; anyone may remove a
	/// row that has faded to nothing.
	#[pallet::storage]
	pub type Skills<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Twox64Concat, GpcBrick, Skill>;

	/// Products with reports that are not judged. Paid for by the reports' bonds and fees; dies when judged, or after
	/// [`Periods::carry`] cycles without a quorum.
	#[pallet::storage]
	pub type Rounds<T: Config> = StorageMap<_, Blake2_128Concat, Gtin, Round>;

	/// The rounds each cycle's close looks at. Like [`Rounds`].
	#[pallet::storage]
	pub type Queue<T: Config> = StorageDoubleMap<_, Twox64Concat, CycleNumber, Blake2_128Concat, Gtin, ()>;

	/// Reports committed and not revealed. Paid for by the bond; dies when revealed, or when the cycle is closed.
	#[pallet::storage]
	pub type Commitments<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Twox64Concat, CycleNumber>,
			NMapKey<Blake2_128Concat, Gtin>,
			NMapKey<Blake2_128Concat, T::AccountId>,
		),
		Commitment,
	>;

	/// Revealed reports of products that are not judged. Paid for by the fees of commit and reveal; dies with its round.
	#[pallet::storage]
	pub type Reports<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, Gtin, Blake2_128Concat, T::AccountId, Report>;

	/// Judged products with winners who have not claimed. Dies with the last claim or with the cycle.
	#[pallet::storage]
	pub type JudgedProducts<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CycleNumber, Blake2_128Concat, Gtin, JudgedOf<T>>;

	/// Winning reports that were not claimed. Dies when claimed or with the cycle.
	#[pallet::storage]
	pub type Wins<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Twox64Concat, CycleNumber>,
			NMapKey<Blake2_128Concat, Gtin>,
			NMapKey<Blake2_128Concat, T::AccountId>,
		),
		Win,
	>;

	/// The latest verdict on each product. Paid for by the binding's bond; anyone may remove it [`Periods::retention`]
	/// after the product has none, so unbinding does not wipe out a bad verdict.
	#[pallet::storage]
	pub type Verdicts<T: Config> = StorageMap<_, Blake2_128Concat, Gtin, Verdict>;

	/// Appeals that wait for a re-test. Paid for by the bond; dies with the re-test, or when anyone says it never came.
	#[pallet::storage]
	pub type Appeals<T: Config> = StorageMap<_, Blake2_128Concat, Gtin, Appeal<T::AccountId>>;

	/// Who stakes how much on which tester. Paid for by the stake; dies when it was taken back and the earnings taken.
	#[pallet::storage]
	pub type Backings<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Blake2_128Concat, T::AccountId, BackingOf<T>>;

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_idle(_: BlockNumberFor<T>, remaining: Weight) -> Weight {
			let mut meter = WeightMeter::with_limit(remaining.min(T::MaxServiceWeight::get()));
			Self::serve(&mut meter);
			meter.consumed()
		}

		fn integrity_test() {
			assert!(T::MaxModels::get() > 0 && T::MaxVersions::get() > 0, "an expert can publish");
			assert!(T::MaxAssets::get() > 0, "a pool can be paid in");
			assert!(T::MaxAssets::get() <= 16, "a claim pays in every asset of a pool");
			let reports = T::MaxPanel::get().saturating_add(T::MaxOpen::get());
			let service = T::MaxServiceWeight::get();
			assert!(
				service.saturating_mul(4).all_lte(T::BlockWeights::get().max_block),
				"closing never takes more than a quarter of a block"
			);
			let step = Self::longest_step();
			assert!(
				step.all_lte(service),
				"idle time can judge a product with {reports} reports: {step:?} of {service:?}"
			);
			let limit = T::BlockWeights::get()
				.get(DispatchClass::Normal)
				.max_extrinsic
				.unwrap_or(T::BlockWeights::get().max_block);
			assert!(step.all_lte(limit), "a call can judge a product with that many reports");
			assert!(
				T::WeightInfo::expire_cycle(MAX_BATCH).all_lte(limit)
					&& T::WeightInfo::prune_purchases(MAX_BATCH).all_lte(limit),
				"the largest batch fits a block"
			);
			assert!(
				can_decide(&T::Parameters::get(), T::MaxPanel::get()),
				"a panel aims at a quorum and can have one"
			);
			assert!(T::Periods::get().is_valid(), "a cycle has its windows, and what it pays can be claimed");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Publish a quality model for products of `category`. Its bond goes on hold.
		///
		/// Origin: signed. Errors: `BadAttributes`, `TooManyModels`, `NoModelIdLeft`, or funds that cannot be held.
		/// Events: [`Event::ModelPublished`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::publish_model(attributes_of(attributes)))]
		pub fn publish_model(
			origin: OriginFor<T>,
			category: GpcBrick,
			attributes: Attributes,
			text: Cid,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_publish_model(who, category, attributes, text)
		}

		/// Publish a further version of a model. Products stay bound to the version they name.
		///
		/// Origin: the expert. Errors: `ModelNotFound`, `NotExpert`, `ModelIsRetired`, `BadAttributes`,
		/// `TooManyVersions`, or funds that cannot be held. Events: [`Event::ModelPublished`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::publish_version(attributes_of(attributes)))]
		pub fn publish_version(
			origin: OriginFor<T>,
			model: ModelId,
			attributes: Attributes,
			text: Cid,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_publish_version(who, model, attributes, text)
		}

		/// Take no further products under a model.
		///
		/// Origin: the expert. Errors: `ModelNotFound`, `NotExpert`, `ModelIsRetired`. Events: [`Event::ModelRetired`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::retire_model())]
		pub fn retire_model(origin: OriginFor<T>, model: ModelId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_retire_model(who, model)
		}

		/// Release the bond of a retired model: as soon as no product is bound to it, or after the unbonding period. The
		/// model is gone once no product is bound to it.
		///
		/// Origin: anyone. Errors: `ModelNotFound`, `ModelNotRetired`, `ModelInUse`, `NothingToDo`.
		/// Events: [`Event::ModelReleased`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::release_model(T::MaxVersions::get().into()))]
		pub fn release_model(origin: OriginFor<T>, model: ModelId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_release_model(model)
		}

		/// State what a product is claimed to be: a value for each attribute of a model's version. Who binds first does so
		/// for good; whoever thinks it is theirs turns to moderation.
		///
		/// Origin: the owner of a shop with a listing of the product. Errors: `NotProducer`, `AlreadyBound`,
		/// `ReservedForOther`, `ModelNotFound`, `ModelIsRetired`, `BadValues`, or funds that cannot be held.
		/// Events: [`Event::ProductBound`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::bind_product())]
		pub fn bind_product(
			origin: OriginFor<T>,
			product: Gtin,
			listing: ListingId,
			model: ModelId,
			version: ModelVersion,
			claims: Values,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_bind_product(who, product, listing, model, version, claims)
		}

		/// Claim something else, or by another model. The verdict on what was claimed before stays until the next.
		///
		/// Origin: the producer. Errors: `NotBound`, `NotProducer`, `RoundRunning`, `AppealRunning`, `ModelNotFound`,
		/// `ModelIsRetired`, `BadValues`. Events: [`Event::ProductBound`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::rebind_product())]
		pub fn rebind_product(
			origin: OriginFor<T>,
			product: Gtin,
			model: ModelId,
			version: ModelVersion,
			claims: Values,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_rebind_product(who, product, model, version, claims)
		}

		/// Claim nothing of a product any more. Its verdict stays readable.
		///
		/// Origin: the producer. Errors: `NotBound`, `NotProducer`, `RoundRunning`, `AppealRunning`.
		/// Events: [`Event::ProductUnbound`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::unbind_product())]
		pub fn unbind_product(origin: OriginFor<T>, product: Gtin) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_unbind_product(who, product)
		}

		/// Take a binding away, and the bond with it if `forfeit`; or only say that `rightful` alone may bind the product.
		/// Reports of a running round are dropped at its close.
		///
		/// Origin: [`Config::ModerationOrigin`]. Errors: funds that cannot be moved. Events: [`Event::BindingRevoked`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::revoke_binding())]
		pub fn revoke_binding(
			origin: OriginFor<T>,
			product: Gtin,
			forfeit: bool,
			rightful: Option<T::AccountId>,
		) -> DispatchResult {
			T::ModerationOrigin::ensure_origin(origin)?;
			Self::do_revoke_binding(product, forfeit, rightful)
		}

		/// Take part in draws from the next cycle on. `anchor` is the end of a chain of secrets: each secret hashes, by
		/// BLAKE2-256, to the one shown before it, the first to `anchor`.
		///
		/// Origin: signed. Errors: `AlreadyEnrolled`, `TesterBarred`, or funds that cannot be held.
		/// Events: [`Event::TesterEnrolled`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::enrol_tester())]
		pub fn enrol_tester(origin: OriginFor<T>, anchor: H256) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_enrol_tester(who, anchor)
		}

		/// Take part in no further draw. The bond stays on hold for the unbonding period.
		///
		/// Origin: the tester. Errors: `NotEnrolled`, `NothingToDo`. Events: [`Event::TesterLeft`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::leave_draws())]
		pub fn leave_draws(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_leave_draws(who)
		}

		/// Take the bond back after leaving. Power over all categories goes with it.
		///
		/// Origin: the tester. Errors: `NotEnrolled`, `NotLeaving`, `TooEarly`. Events: [`Event::EnrolmentReleased`].
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::withdraw_enrolment())]
		pub fn withdraw_enrolment(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_enrolment(who)
		}

		/// Have a tester drawn as what its power says now: power fades while nobody looks.
		///
		/// Origin: anyone. Errors: `NotEnrolled`, `NothingToDo`. Events: [`Event::StratumChanged`].
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::refresh_tester())]
		pub fn refresh_tester(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_refresh_tester(who)
		}

		/// Keep this part of the pay before backers share the rest with one's own bond, by size.
		///
		/// Origin: a tester. Errors: `NotEnrolled`. Events: [`Event::CommissionSet`].
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::set_commission())]
		pub fn set_commission(origin: OriginFor<T>, commission: Perbill) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_commission(who, commission)
		}

		/// Commit to a report on a product bought in a settled order: `hash` is BLAKE2-256 of the SCALE encoding of values,
		/// a salt of 32 bytes, the account, the product and the cycle. Uses the purchase up.
		///
		/// Origin: a buyer. Errors: `WrongPhase`, `NotBound`, `ModelNotFound`, `PartyMayNotReport`, `AlreadyReported`,
		/// `NoPurchase`, `RoundRunning`, or funds that cannot be held. Events: [`Event::ReportCommitted`].
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::commit_report())]
		pub fn commit_report(origin: OriginFor<T>, product: Gtin, hash: H256) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_commit_report(who, product, hash)
		}

		/// Reveal a report. A tester who was drawn says its secret of the cycle; without it the report does not count, but
		/// may still win at a discount. The bond comes back.
		///
		/// Origin: who committed. Errors: `WrongPhase`, `NotCommitted`, `HashMismatch`, `BadValues`, `BadSecret`,
		/// `NotBound`, `NotEnrolled`. Events: [`Event::ReportRevealed`].
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::reveal_report())]
		pub fn reveal_report(
			origin: OriginFor<T>,
			product: Gtin,
			values: Values,
			salt: H256,
			secret: Option<H256>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_reveal_report(who, product, values, salt, secret)
		}

		/// Do up to `steps` of what idle time would do: begin a cycle, take its draw, judge a product, forfeit a report
		/// that was not revealed, split the pool.
		///
		/// Origin: anyone. Errors: `NothingToDo`. Events: those of the steps.
		#[pallet::call_index(15)]
		#[pallet::weight(Pallet::<T>::longest_step().saturating_mul((*steps).clamp(1, MAX_BATCH).into()))]
		pub fn advance_cycle(origin: OriginFor<T>, steps: u32) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_advance_cycle(steps.min(MAX_BATCH))
		}

		/// Pay a winning report of a closed cycle: its author, and what the author's backers share.
		///
		/// Origin: anyone. Errors: `CycleNotClosed`, `NothingToClaim`. Events: [`Event::ReportPaid`].
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::claim_report(T::MaxAssets::get()))]
		pub fn claim_report(
			origin: OriginFor<T>,
			cycle: CycleNumber,
			product: Gtin,
			who: T::AccountId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_claim_report(cycle, product, who)
		}

		/// Pay the expert of a model for a closed cycle.
		///
		/// Origin: anyone. Errors: `CycleNotClosed`, `NothingToClaim`. Events: [`Event::ExpertPaid`].
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::claim_model(T::MaxAssets::get()))]
		pub fn claim_model(origin: OriginFor<T>, cycle: CycleNumber, model: ModelId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_claim_model(cycle, model)
		}

		/// Remove up to `rows` unclaimed rows of a cycle past its claim period; with the last of them what is left of its
		/// pool goes to the treasury.
		///
		/// Origin: anyone. Errors: `CycleNotClosed`, `StillClaimable`. Events: [`Event::CycleExpired`] with the last row.
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::expire_cycle((*rows).min(MAX_BATCH)))]
		pub fn expire_cycle(origin: OriginFor<T>, cycle: CycleNumber, rows: u32) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_expire_cycle(cycle, rows.min(MAX_BATCH))
		}

		/// Stake on a tester: more weight for its reports, a part of its pay, and a part of its slashes.
		///
		/// Origin: signed. Errors: `NotEnrolled`, `SelfBacking`, `StakeTooSmall`, `TesterBarred`, or funds that cannot be
		/// held. Events: [`Event::TesterBacked`], [`Event::BackingSlashed`].
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::back_tester())]
		pub fn back_tester(
			origin: OriginFor<T>,
			tester: T::AccountId,
			#[pallet::compact] amount: Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_back_tester(who, tester, amount)
		}

		/// Stake less on a tester. What is taken off earns no more, can still be slashed, and may be taken back after the
		/// unbonding period, which starts anew for all of it.
		///
		/// Origin: a backer. Errors: `BackingNotFound`, `StakeTooSmall` for a rest below the least stake.
		/// Events: [`Event::TesterUnbacked`], [`Event::BackingSlashed`].
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::unback_tester())]
		pub fn unback_tester(
			origin: OriginFor<T>,
			tester: T::AccountId,
			#[pallet::compact] amount: Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_unback_tester(who, tester, amount)
		}

		/// Take back stake on its way out.
		///
		/// Origin: a backer. Errors: `BackingNotFound`, `NotLeaving`, `TooEarly`. Events: [`Event::BackingReleased`],
		/// [`Event::BackingSlashed`].
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::withdraw_backing())]
		pub fn withdraw_backing(origin: OriginFor<T>, tester: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_backing(who, tester)
		}

		/// Take what a tester's reports earned for one's stake.
		///
		/// Origin: a backer. Errors: `BackingNotFound`, `NothingToClaim`. Events: [`Event::BackingPaid`].
		#[pallet::call_index(22)]
		#[pallet::weight(T::WeightInfo::claim_backing(T::MaxAssets::get()))]
		pub fn claim_backing(origin: OriginFor<T>, tester: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_claim_backing(who, tester)
		}

		/// Bring a slash of a tester to one of its backers. Every call of the backer does so first.
		///
		/// Origin: anyone. Errors: `BackingNotFound`, `NothingToDo`. Events: [`Event::BackingSlashed`].
		#[pallet::call_index(23)]
		#[pallet::weight(T::WeightInfo::apply_slash())]
		pub fn apply_slash(
			origin: OriginFor<T>,
			tester: T::AccountId,
			backer: T::AccountId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_apply_slash(tester, backer)
		}

		/// Take `share` of a tester's bond and of all stake on it, and end its enrolment. For fraud that was proven; an
		/// outlier is only unpaid.
		///
		/// Origin: [`Config::ArbiterOrigin`]. Errors: `NotEnrolled`. Events: [`Event::TesterSlashed`].
		#[pallet::call_index(24)]
		#[pallet::weight(T::WeightInfo::slash_tester())]
		pub fn slash_tester(
			origin: OriginFor<T>,
			who: T::AccountId,
			share: Perbill,
			evidence: Cid,
		) -> DispatchResult {
			T::ArbiterOrigin::ensure_origin(origin)?;
			Self::do_slash_tester(who, share, evidence)
		}

		/// Ask for a re-test by a larger panel. The bond comes back if the verdict changes, or if nobody tests.
		///
		/// Origin: signed. Errors: `NotBound`, `VerdictNotFound`, `AlreadyAppealed`, `RoundRunning`, or funds that cannot be
		/// held. Events: [`Event::VerdictAppealed`].
		#[pallet::call_index(25)]
		#[pallet::weight(T::WeightInfo::appeal_verdict())]
		pub fn appeal_verdict(origin: OriginFor<T>, product: Gtin) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_appeal_verdict(who, product)
		}

		/// Close an appeal nobody tested for in time; its bond comes back.
		///
		/// Origin: anyone. Errors: `AppealNotFound`, `RoundRunning`, `TooEarly`. Events: [`Event::AppealClosed`].
		#[pallet::call_index(26)]
		#[pallet::weight(T::WeightInfo::withdraw_appeal())]
		pub fn withdraw_appeal(origin: OriginFor<T>, product: Gtin) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_withdraw_appeal(product)
		}

		/// Remove purchases that let nobody report any more: too old, or of a product that is not bound. Others are passed
		/// over.
		///
		/// Origin: anyone. Errors: `NothingToDo`. Events: [`Event::PurchasesPruned`].
		#[pallet::call_index(27)]
		#[pallet::weight(T::WeightInfo::prune_purchases(
			u32::try_from(purchases.len()).unwrap_or(MAX_BATCH)
		))]
		pub fn prune_purchases(
			origin: OriginFor<T>,
			purchases: BoundedVec<(Gtin, T::AccountId), ConstU32<MAX_BATCH>>,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_prune_purchases(purchases)
		}

		/// Remove power in a category that has faded to nothing.
		///
		/// Origin: anyone. Errors: `NothingToDo`, `InUse`. Events: [`Event::SkillRemoved`].
		#[pallet::call_index(28)]
		#[pallet::weight(T::WeightInfo::remove_skill())]
		pub fn remove_skill(origin: OriginFor<T>, who: T::AccountId, category: GpcBrick) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_remove_skill(who, category)
		}

		/// Remove the verdict on a product that has had no binding for the retention period.
		///
		/// Origin: anyone. Errors: `VerdictNotFound`, `InUse`. Events: [`Event::VerdictRemoved`].
		#[pallet::call_index(29)]
		#[pallet::weight(T::WeightInfo::remove_verdict())]
		pub fn remove_verdict(origin: OriginFor<T>, product: Gtin) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_remove_verdict(product)
		}
	}

	/// The number of attributes of a call, for its weight.
	fn attributes_of(attributes: &Attributes) -> u32 {
		u32::try_from(attributes.len()).unwrap_or(MAX_ATTRIBUTES)
	}
}
