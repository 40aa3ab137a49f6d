// SPDX-License-Identifier: Apache-2.0

//! The pallet's holds and storage.

use frame_support::pallet_macros::pallet_section;

/// A section of the pallet's module.
#[pallet_section]
mod storage {
	/// Why funds are on hold.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// Quality models and their versions.
		#[codec(index = 0)]
		Model,
		/// Products bound to a model, and bonds that a case asks for.
		#[codec(index = 1)]
		Binding,
		/// A place in the draws for panels.
		#[codec(index = 2)]
		Enrolment,
		/// Reports that are not revealed yet.
		#[codec(index = 3)]
		Report,
		/// Appeals that wait for a re-test.
		#[codec(index = 4)]
		Appeal,
		/// Stake on testers.
		#[codec(index = 5)]
		Backing,
	}

	/// The running cycle. `None` until the first step, in idle time or by a call. One row, never removed.
	#[pallet::storage]
	pub type CurrentCycle<T: Config> = StorageValue<_, CycleOf<T>>;

	/// The cycle that is being closed: the one before the running cycle. One row, removed when the cycle is closed.
	#[pallet::storage]
	pub type ClosingCycle<T: Config> = StorageValue<_, Closing<T::AccountId, BlockNumberFor<T>>>;

	/// The pool of each cycle. One row per cycle, paid for by the fees in it. [`Pallet::expire_cycle`] removes it:
	/// anyone may call that after the claim period, which is fixed when the cycle is closed.
	#[pallet::storage]
	pub type Pools<T: Config> = StorageMap<_, Twox64Concat, CycleNumber, PoolOf<T>, ValueQuery>;

	/// The part of the pot account that is owed, per asset: the unpaid parts of all pools, and the earnings backers
	/// have not taken. A row per payment asset, removed at zero.
	#[pallet::storage]
	pub type Booked<T> = StorageMap<_, Blake2_128Concat, AssetId, Balance, ValueQuery>;

	/// The average amount a judged product had paid in, per asset, in the last cycle that judged any. One row, never
	/// removed.
	#[pallet::storage]
	pub type References<T: Config> = StorageValue<_, AmountsOf<T>, ValueQuery>;

	/// The number the next quality model gets. One row, never removed.
	#[pallet::storage]
	pub type NextModel<T> = StorageValue<_, ModelId, ValueQuery>;

	/// Quality models. The expert's bond pays for a row. A row is removed when its bond is released and no product is
	/// bound to it.
	#[pallet::storage]
	pub type Models<T: Config> = StorageMap<_, Twox64Concat, ModelId, ModelOf<T>>;

	/// Versions of quality models. Paid for and removed with their model.
	#[pallet::storage]
	pub type Versions<T: Config> =
		StorageDoubleMap<_, Twox64Concat, ModelId, Twox64Concat, ModelVersion, Version>;

	/// The models of an expert, the oldest first. Paid for and removed with the models.
	#[pallet::storage]
	pub type ModelsOf<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, BoundedVec<ModelId, T::MaxModels>, ValueQuery>;

	/// The number the next binding gets. One row, never removed.
	#[pallet::storage]
	pub type NextBinding<T> = StorageValue<_, u64, ValueQuery>;

	/// Products bound to a model. The producer's bond pays for a row. [`Pallet::unbind_product`] and
	/// [`Pallet::revoke_binding`] remove it.
	#[pallet::storage]
	pub type Bindings<T: Config> = StorageMap<_, Blake2_128Concat, Gtin, Binding<T::AccountId>>;

	/// Products that moderation reserved: only the named account may bind one. A row is removed when that account binds
	/// the product or moderation decides otherwise.
	#[pallet::storage]
	pub type Reserved<T: Config> = StorageMap<_, Blake2_128Concat, Gtin, T::AccountId>;

	/// What the sales of a bound product paid in since it was last judged. Paid for and removed with its binding.
	#[pallet::storage]
	pub type Contributions<T: Config> = StorageMap<_, Blake2_128Concat, Gtin, ContributedOf<T>>;

	/// What products under a model sold in a cycle. The fees of the sales pay for a row. It is removed when the expert
	/// is paid, or with the cycle.
	#[pallet::storage]
	pub type ExpertSales<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CycleNumber, Twox64Concat, ModelId, ModelSalesOf<T>>;

	/// Purchases of bound products. A row is the right of its buyer to one report, for a time and under one binding. The
	/// experience fee of the sale pays for it. It is removed when the buyer commits a report, or when anyone prunes it
	/// because it is over.
	#[pallet::storage]
	pub type Purchases<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, Gtin, Blake2_128Concat, T::AccountId, ReportRight>;

	/// Testers. The enrolment bond or the stake of backers pays for a row. It is removed with the last of these.
	#[pallet::storage]
	pub type Testers<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, TesterOf<T>>;

	/// The number of testers that take part in the draws of the next cycle. One row, never removed. A cycle keeps the
	/// numbers it began with.
	#[pallet::storage]
	pub type EnrolledTesters<T: Config> = StorageValue<_, Enrolled, ValueQuery>;

	/// The number of seats that one tester was drawn for on average since the beginning, in billionths. One row, never
	/// removed. It only grows.
	#[pallet::storage]
	pub type Seats<T> = StorageValue<_, u64, ValueQuery>;

	/// The producers one of whose products counts for [`Seats`], by the cycle of the draw. The bonds of the reports pay for
	/// a row. It is removed when the close of the cycle comes to a product of the producer.
	#[pallet::storage]
	pub type Seated<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CycleNumber, Blake2_128Concat, T::AccountId, ()>;

	/// Experience power of an account by category, in the order of the categories' codes: at most [`Config::MaxSkills`] of
	/// them. A row is opened only for a tester, whose bond or backers pay for it. Power in one category more takes the place
	/// of the least, if that is less. Anyone may remove an entry that has faded to nothing, and the row dies with the last.
	#[pallet::storage]
	pub type Skills<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, SkillsOf<T>, ValueQuery>;

	/// Products with reports that are not judged. The bonds and fees of the reports pay for a row. It is removed when
	/// the product is judged, or after [`CyclePeriods::carry`] cycles without a quorum.
	#[pallet::storage]
	pub type Rounds<T: Config> = StorageMap<_, Blake2_128Concat, Gtin, Round>;

	/// The rounds that the close of each cycle has to look at. Paid for and removed with the rounds.
	#[pallet::storage]
	pub type Queue<T: Config> = StorageDoubleMap<_, Twox64Concat, CycleNumber, Blake2_128Concat, Gtin, ()>;

	/// Reports that are committed and not revealed. The bond pays for a row. It is removed when the report is revealed,
	/// or when the cycle is closed.
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

	/// Revealed reports of products that are not judged. The fees of both calls pay for a row. It is removed with its
	/// round.
	#[pallet::storage]
	pub type Reports<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, Gtin, Blake2_128Concat, T::AccountId, Report>;

	/// Judged products whose winners have not all claimed. The experience fees of the cycle pay for a row. It is
	/// removed with the last claim, or with the cycle.
	#[pallet::storage]
	pub type JudgedProducts<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CycleNumber, Blake2_128Concat, Gtin, JudgedOf<T>>;

	/// Winning reports that were not claimed. The experience fees of the cycle pay for a row. It is removed with the
	/// claim, or with the cycle.
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

	/// The latest verdict on each product. The bond of the binding pays for a row. Anyone may remove it
	/// [`CyclePeriods::retention`] cycles after it was given, if the product is not bound. So a producer cannot wipe
	/// out a bad verdict by unbinding.
	#[pallet::storage]
	pub type Verdicts<T: Config> = StorageMap<_, Blake2_128Concat, Gtin, Verdict>;

	/// What settled verdicts on a product found out, within the retention. The bond of the binding pays for a row. It is
	/// removed with the verdict, so that a finding cannot be made news again by another claim, version or model.
	#[pallet::storage]
	pub type Known<T: Config> =
		StorageMap<_, Blake2_128Concat, Gtin, BoundedVec<KnownFinding, MaxKnown>, ValueQuery>;

	/// Appeals that wait for a re-test. The bond pays for a row. It is removed with the re-test. If the re-test does
	/// not come in time, anyone may remove it.
	#[pallet::storage]
	pub type Appeals<T: Config> = StorageMap<_, Blake2_128Concat, Gtin, Appeal<T::AccountId>>;

	/// Stakes on testers, by tester and backer. The stake pays for a row. It is removed when the backer has taken back
	/// the stake and no earnings of its time can be taken any more. Anyone may remove it then.
	#[pallet::storage]
	pub type Backings<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Blake2_128Concat, T::AccountId, BackingOf<T>>;

	/// What the reports of a tester earned for its backers, by tester and by the cycle the reports were committed in. The
	/// pay of the reports pays for a row. Anyone may remove it [`EARNING_CYCLES`](crate::types::EARNING_CYCLES) cycles
	/// later. The rest goes into the pool of the running cycle then.
	#[pallet::storage]
	pub type Earnings<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Twox64Concat, CycleNumber, EarningsOf<T>>;

	/// Open cases. The accuser writes a row, at no cost. It is removed when the case is decided. If nobody decides in
	/// time, anyone may remove it.
	#[pallet::storage]
	pub type SlashCases<T: Config> =
		StorageMap<_, Blake2_128Concat, Accusation<T::AccountId>, SlashCase<T::AccountId>>;

	/// Testers against whom a case was dropped, and the moment from which on another may be opened. The end of the case
	/// writes a row, at no cost. The next case removes it, or anyone once the moment has come.
	#[pallet::storage]
	pub type TesterRests<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Millis>;
}
