// SPDX-License-Identifier: Apache-2.0

//! The pallet's events and errors, apart because there are many.

use frame_support::pallet_macros::pallet_section;

/// A section of the pallet's module.
#[pallet_section]
mod events {
	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A cycle began.
		CycleBegan {
			/// Its number.
			cycle: CycleNumber,
			/// Nothing is committed from this moment on.
			commit_until: Millis,
			/// Nothing is revealed from this moment on.
			reveal_until: Millis,
		},
		/// The randomness of a cycle's draws is known: reports may be committed.
		DrawTaken {
			/// The cycle.
			cycle: CycleNumber,
			/// What draws follow from.
			seed: H256,
		},
		/// A cycle was closed: its pool is split and can be claimed.
		CycleClosed {
			/// The cycle.
			cycle: CycleNumber,
			/// Products judged.
			judged: u32,
			/// To experts, per asset, in base units.
			experts: AmountsOf<T>,
			/// To winning testers, per asset, in base units.
			testers: AmountsOf<T>,
			/// Into the running cycle's pool, per asset, in base units.
			rolled: AmountsOf<T>,
		},
		/// What nobody claimed of a cycle went to the treasury.
		CycleExpired {
			/// The cycle.
			cycle: CycleNumber,
			/// How much, per asset, in base units.
			unclaimed: AmountsOf<T>,
		},
		/// A quality model, or a version of one, was published.
		ModelPublished {
			/// The model.
			model: ModelId,
			/// The version.
			version: ModelVersion,
			/// Who.
			expert: T::AccountId,
			/// For which kind of product.
			category: GpcBrick,
		},
		/// A quality model takes no further products.
		ModelRetired {
			/// The model.
			model: ModelId,
		},
		/// A model's bond was released.
		ModelReleased {
			/// The model.
			model: ModelId,
			/// How much, in base units of SOUK.
			bond: Balance,
			/// Whether the model is gone; it stays while products are bound to it.
			gone: bool,
		},
		/// A producer stated what a product is claimed to be.
		ProductBound {
			/// The product.
			product: Gtin,
			/// Who.
			producer: T::AccountId,
			/// By which model.
			model: ModelId,
			/// By which version of it.
			version: ModelVersion,
			/// What.
			claims: Values,
		},
		/// A product is no longer claimed to be anything.
		ProductUnbound {
			/// The product.
			product: Gtin,
		},
		/// Moderation took a binding away, or said who may bind a product.
		BindingRevoked {
			/// The product.
			product: Gtin,
			/// What of the bond went to the treasury, in base units of SOUK.
			forfeited: Balance,
			/// Who alone may bind it; anyone if none is named.
			rightful: Option<T::AccountId>,
		},
		/// A tester takes part in draws from a cycle on.
		TesterEnrolled {
			/// Who.
			who: T::AccountId,
			/// The first cycle.
			since: CycleNumber,
			/// Whether as a veteran.
			veteran: bool,
		},
		/// A tester takes part in no further draw.
		TesterLeft {
			/// Who.
			who: T::AccountId,
			/// The bond may be taken back from this block on.
			until: BlockNumberFor<T>,
		},
		/// A tester took the bond back.
		EnrolmentReleased {
			/// Who.
			who: T::AccountId,
			/// How much, in base units of SOUK.
			bond: Balance,
		},
		/// A tester is drawn as the other kind.
		StratumChanged {
			/// Who.
			who: T::AccountId,
			/// Whether as a veteran.
			veteran: bool,
		},
		/// A tester keeps another part of the pay before backers share. Holds for reports committed from now on.
		CommissionSet {
			/// Who.
			who: T::AccountId,
			/// Which part.
			commission: Perbill,
		},
		/// A report was committed.
		ReportCommitted {
			/// The cycle.
			cycle: CycleNumber,
			/// The product.
			product: Gtin,
			/// Who.
			who: T::AccountId,
			/// To what.
			hash: H256,
		},
		/// A report was revealed.
		ReportRevealed {
			/// The cycle.
			cycle: CycleNumber,
			/// The product.
			product: Gtin,
			/// Who.
			who: T::AccountId,
			/// Whether it counts: its author was drawn.
			panel: bool,
			/// Whether it was kept; not if the product has all the reports it can have of those who were not drawn.
			kept: bool,
			/// What was measured.
			values: Values,
		},
		/// A report was not revealed in time.
		ReportForfeited {
			/// The cycle.
			cycle: CycleNumber,
			/// The product.
			product: Gtin,
			/// Who.
			who: T::AccountId,
			/// What of the bond went to the treasury, in base units of SOUK; the rest was released.
			forfeited: Balance,
		},
		/// A product was judged. Read the findings from `Verdicts`.
		ProductJudged {
			/// The cycle.
			cycle: CycleNumber,
			/// The product.
			product: Gtin,
			/// How far it is to be trusted.
			trust: Perbill,
			/// Whether every claim is kept.
			confirmed: bool,
			/// Panel reports.
			reports: u32,
			/// Winners, panel and open.
			winners: u32,
		},
		/// A product's reports wait for a larger panel.
		ProductCarried {
			/// The cycle.
			cycle: CycleNumber,
			/// The product.
			product: Gtin,
			/// Whether because the panel is split; else because it is too small.
			contested: bool,
		},
		/// A product's reports were dropped: no quorum came together in time, or the product is bound no more.
		RoundDropped {
			/// The cycle.
			cycle: CycleNumber,
			/// The product.
			product: Gtin,
		},
		/// A winning report was paid.
		ReportPaid {
			/// The cycle.
			cycle: CycleNumber,
			/// The product.
			product: Gtin,
			/// The author.
			who: T::AccountId,
			/// To the author, per asset, in base units.
			paid: AmountsOf<T>,
			/// To the author's backers, per asset, in base units.
			backers: AmountsOf<T>,
		},
		/// An expert was paid for a cycle.
		ExpertPaid {
			/// The cycle.
			cycle: CycleNumber,
			/// The model.
			model: ModelId,
			/// The expert.
			expert: T::AccountId,
			/// How much, per asset, in base units.
			paid: AmountsOf<T>,
		},
		/// Somebody stakes more on a tester.
		TesterBacked {
			/// The tester.
			tester: T::AccountId,
			/// Who.
			backer: T::AccountId,
			/// How much was put on hold, in base units of SOUK.
			amount: Balance,
		},
		/// Somebody stakes less on a tester; it stays on hold for a while.
		TesterUnbacked {
			/// The tester.
			tester: T::AccountId,
			/// Who.
			backer: T::AccountId,
			/// How much is on its way out in all, in base units of SOUK.
			leaving: Balance,
			/// It may be taken back from this block on.
			until: BlockNumberFor<T>,
		},
		/// Somebody took stake back.
		BackingReleased {
			/// The tester.
			tester: T::AccountId,
			/// Who.
			backer: T::AccountId,
			/// How much, in base units of SOUK.
			amount: Balance,
		},
		/// Somebody took what a tester's reports earned.
		BackingPaid {
			/// The tester.
			tester: T::AccountId,
			/// Who.
			backer: T::AccountId,
			/// How much, per asset, in base units.
			paid: AmountsOf<T>,
		},
		/// A slash reached a backer.
		BackingSlashed {
			/// The tester.
			tester: T::AccountId,
			/// Who.
			backer: T::AccountId,
			/// How much, in base units of SOUK.
			amount: Balance,
		},
		/// A tester was ruled a fraud.
		TesterSlashed {
			/// The tester.
			who: T::AccountId,
			/// Which part of everything at stake.
			share: Perbill,
			/// What of the own bond went to the treasury, in base units of SOUK.
			bond: Balance,
			/// What all backers lose, in base units of SOUK, each when its stake is next touched.
			backing: Balance,
			/// Why.
			evidence: Cid,
		},
		/// Somebody does not believe a verdict: a larger panel tests again.
		VerdictAppealed {
			/// The product.
			product: Gtin,
			/// Who.
			who: T::AccountId,
		},
		/// An appeal is over.
		AppealClosed {
			/// The product.
			product: Gtin,
			/// Who had appealed.
			who: T::AccountId,
			/// What of the bond went to the treasury, in base units of SOUK: all if the verdict stood, else nothing.
			forfeited: Balance,
		},
		/// A verdict on a product without a binding was removed.
		VerdictRemoved {
			/// The product.
			product: Gtin,
		},
		/// Purchases that no longer let anyone report were removed.
		PurchasesPruned {
			/// How many.
			count: u32,
		},
		/// Power that had faded was removed.
		SkillRemoved {
			/// Whose.
			who: T::AccountId,
			/// The category.
			category: GpcBrick,
		},
	}

	/// Why something is refused.
	#[pallet::error]
	pub enum Error<T> {
		/// There is no such model or version.
		ModelNotFound,
		/// The model is another expert's.
		NotExpert,
		/// A model without attributes, or with one whose weight, decimals or tolerance is out of bounds.
		BadAttributes,
		/// The expert has as many models as it can.
		TooManyModels,
		/// The model has as many versions as it can.
		TooManyVersions,
		/// Every model number was given out.
		NoModelIdLeft,
		/// The model takes no further products.
		ModelIsRetired,
		/// The model was not retired.
		ModelNotRetired,
		/// The model's bond stays while products are bound to it and the period runs.
		ModelInUse,
		/// The listing does not exist, is of another seller, or offers another product.
		NotProducer,
		/// The product is bound already.
		AlreadyBound,
		/// The product is not bound to a model.
		NotBound,
		/// The product was reserved for another producer.
		ReservedForOther,
		/// Not one value within its bounds for each attribute.
		BadValues,
		/// Reports on the product are not judged yet.
		RoundRunning,
		/// An appeal on the product is not decided yet.
		AppealRunning,
		/// The account is not a tester, or not enrolled.
		NotEnrolled,
		/// The account is enrolled already.
		AlreadyEnrolled,
		/// The tester lost everything to a slash; nobody can enrol or back it again.
		TesterBarred,
		/// The tester has not left.
		NotLeaving,
		/// The period has not passed.
		TooEarly,
		/// Nothing to do.
		NothingToDo,
		/// The cycle is not in the phase for that.
		WrongPhase,
		/// No settled purchase of the product that still lets the account report.
		NoPurchase,
		/// The producer, and the expert of its model, may not report on a product.
		PartyMayNotReport,
		/// The account has a report on the product already.
		AlreadyReported,
		/// The account committed no report on the product in this cycle.
		NotCommitted,
		/// What is revealed is not what was committed to.
		HashMismatch,
		/// The secret is not the tester's of this cycle.
		BadSecret,
		/// The cycle is not closed, or was expired.
		CycleNotClosed,
		/// There is nothing to claim.
		NothingToClaim,
		/// The cycle can still be claimed.
		StillClaimable,
		/// Less than the least stake.
		StakeTooSmall,
		/// The account does not back the tester, or not with so much.
		BackingNotFound,
		/// A tester may not back itself.
		SelfBacking,
		/// There is no verdict on the product, or it can no longer be appealed.
		VerdictNotFound,
		/// The verdict is being tested again already.
		AlreadyAppealed,
		/// There is no appeal on the product.
		AppealNotFound,
		/// The row is still needed.
		InUse,
		/// An amount does not fit.
		Overflow,
	}
}
