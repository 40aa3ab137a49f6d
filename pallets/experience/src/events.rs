// SPDX-License-Identifier: Apache-2.0

//! The pallet's events and errors.

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
			/// The end of its commit window, in milliseconds since the Unix epoch.
			commit_until: Millis,
			/// The end of its reveal window, in milliseconds since the Unix epoch.
			reveal_until: Millis,
		},
		/// The randomness of a cycle's draws is known: reports may be committed.
		DrawTaken {
			/// The cycle.
			cycle: CycleNumber,
			/// The randomness of the draws.
			seed: H256,
		},
		/// A cycle was closed: its pool is split and can be claimed.
		CycleClosed {
			/// The cycle.
			cycle: CycleNumber,
			/// The number of products judged.
			judged: u32,
			/// The experts' part, per asset, in base units.
			experts: AmountsOf<T>,
			/// The winning testers' part, per asset, in base units.
			testers: AmountsOf<T>,
			/// What rolled over into the pool of the running cycle, per asset, in base units.
			rolled: AmountsOf<T>,
		},
		/// A cycle expired: what was not claimed went to the treasury.
		CycleExpired {
			/// The cycle.
			cycle: CycleNumber,
			/// What went to the treasury, per asset, in base units.
			unclaimed: AmountsOf<T>,
		},
		/// A quality model, or a version of one, was published.
		ModelPublished {
			/// The model.
			model: ModelId,
			/// The version.
			version: ModelVersion,
			/// The expert.
			expert: T::AccountId,
			/// The kind of product it is for.
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
			/// The amount, in base units of SOUK.
			bond: Balance,
			/// Whether the model was removed. It stays while products are bound to it.
			gone: bool,
		},
		/// A producer stated what a product is claimed to be.
		ProductBound {
			/// The product.
			product: Gtin,
			/// The producer.
			producer: T::AccountId,
			/// The model of the claims.
			model: ModelId,
			/// The version of that model.
			version: ModelVersion,
			/// The claimed value of each attribute.
			claims: Values,
			/// The first cycle that may judge them.
			since: CycleNumber,
		},
		/// A producer set its own price of a product.
		PriceSet {
			/// The product.
			product: Gtin,
			/// The price of one unit.
			price: UnitPrice,
			/// The first cycle of the price. Zero if it is the price of a new binding, which holds at once.
			since: CycleNumber,
		},
		/// A producer ended its claims on a product.
		ProductUnbound {
			/// The product.
			product: Gtin,
		},
		/// Moderation removed a binding, or reserved a product for an account.
		BindingRevoked {
			/// The product.
			product: Gtin,
			/// The bond that stays on hold for a case, in base units of SOUK.
			frozen: Balance,
			/// The only account that may bind the product. `None` if any account may.
			rightful: Option<T::AccountId>,
		},
		/// A tester takes part in draws from a cycle on.
		TesterEnrolled {
			/// The tester.
			who: T::AccountId,
			/// The first cycle.
			since: CycleNumber,
			/// Whether it is drawn as a veteran.
			veteran: bool,
		},
		/// A tester took no seat for too long. It takes part in no draw until it comes back.
		TesterIdle {
			/// The tester.
			who: T::AccountId,
			/// The first cycle without it.
			since: CycleNumber,
		},
		/// A tester takes part in no further draw.
		TesterLeft {
			/// The tester.
			who: T::AccountId,
			/// The block from which on the bond may be taken back.
			until: BlockNumberFor<T>,
		},
		/// A tester took the bond back.
		EnrolmentReleased {
			/// The tester.
			who: T::AccountId,
			/// The amount, in base units of SOUK.
			bond: Balance,
		},
		/// A tester is drawn in the other stratum from now on.
		StratumChanged {
			/// The tester.
			who: T::AccountId,
			/// Whether it is drawn as a veteran now.
			veteran: bool,
		},
		/// A tester set its commission for reports committed from now on.
		CommissionSet {
			/// The tester.
			who: T::AccountId,
			/// The part of the pay it keeps before backers share.
			commission: Perbill,
		},
		/// A report was committed.
		ReportCommitted {
			/// The cycle.
			cycle: CycleNumber,
			/// The product.
			product: Gtin,
			/// The author.
			who: T::AccountId,
			/// The hash the author committed to.
			hash: H256,
		},
		/// A report was revealed.
		ReportRevealed {
			/// The cycle.
			cycle: CycleNumber,
			/// The product.
			product: Gtin,
			/// The author.
			who: T::AccountId,
			/// Whether it counts, because its author was drawn.
			panel: bool,
			/// Whether it was kept. It is not kept if the product has as many open reports as it can have.
			kept: bool,
			/// The measured value of each attribute.
			values: Values,
		},
		/// A report was not revealed in time.
		ReportForfeited {
			/// The cycle.
			cycle: CycleNumber,
			/// The product.
			product: Gtin,
			/// The author.
			who: T::AccountId,
			/// The part of the bond that went to the treasury, in base units of SOUK. The rest was released.
			forfeited: Balance,
		},
		/// A product was judged. Its findings are in [`Verdicts`].
		ProductJudged {
			/// The cycle.
			cycle: CycleNumber,
			/// The product.
			product: Gtin,
			/// How far the product can be trusted.
			trust: Perbill,
			/// Whether every claim is kept.
			confirmed: bool,
			/// The number of panel reports.
			reports: u32,
			/// The number of winning reports, panel and open.
			winners: u32,
		},
		/// A product's reports wait for a larger panel.
		ProductCarried {
			/// The cycle.
			cycle: CycleNumber,
			/// The product.
			product: Gtin,
			/// Whether the panel is split. Otherwise it is too small.
			contested: bool,
		},
		/// The reports on a product were dropped: no quorum came together in time, or the product is no longer bound.
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
			/// What the author got, per asset, in base units.
			paid: AmountsOf<T>,
			/// What was set aside for the author's backers, per asset, in base units.
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
			/// The amounts, per asset, in base units.
			paid: AmountsOf<T>,
		},
		/// A backer staked on a tester.
		TesterBacked {
			/// The tester.
			tester: T::AccountId,
			/// The backer.
			backer: T::AccountId,
			/// What was put on hold, in base units of SOUK.
			amount: Balance,
		},
		/// A backer took stake off a tester. It stays on hold for the unbonding period.
		TesterUnbacked {
			/// The tester.
			tester: T::AccountId,
			/// The backer.
			backer: T::AccountId,
			/// All stake of the backer that is on its way out now, in base units of SOUK.
			leaving: Balance,
			/// The block from which on it may be withdrawn.
			until: BlockNumberFor<T>,
		},
		/// A backer withdrew stake.
		BackingReleased {
			/// The tester.
			tester: T::AccountId,
			/// The backer.
			backer: T::AccountId,
			/// The amount, in base units of SOUK.
			amount: Balance,
		},
		/// A backer took what a tester's reports of a cycle earned.
		BackingPaid {
			/// The tester.
			tester: T::AccountId,
			/// The backer.
			backer: T::AccountId,
			/// The cycle the reports were committed in.
			cycle: CycleNumber,
			/// The amounts, per asset, in base units.
			paid: AmountsOf<T>,
		},
		/// Earnings that no backer took in time went into the pool of the running cycle.
		EarningsExpired {
			/// The tester.
			tester: T::AccountId,
			/// The cycle the reports were committed in.
			cycle: CycleNumber,
			/// The amounts, per asset, in base units.
			rest: AmountsOf<T>,
		},
		/// A slash was applied to a backer.
		BackingSlashed {
			/// The tester.
			tester: T::AccountId,
			/// The backer.
			backer: T::AccountId,
			/// The amount, in base units of SOUK.
			amount: Balance,
		},
		/// A case was opened. What is asked for is frozen until it ends.
		CaseOpened {
			/// What it is about.
			charge: Accusation<T::AccountId>,
			/// The accused.
			who: T::AccountId,
			/// The part of a tester's bond and of all stake on it that is asked for, or one.
			share: Perbill,
			/// The reason.
			evidence: Cid,
			/// When it stands unless the accused appeals, in milliseconds since the Unix epoch.
			deadline: Millis,
		},
		/// A case was answered.
		CaseAppealed {
			/// What it is about.
			charge: Accusation<T::AccountId>,
			/// The account that answered.
			who: T::AccountId,
			/// The answer.
			answer: Cid,
			/// When it is dropped unless it is decided, in milliseconds since the Unix epoch.
			deadline: Millis,
		},
		/// A case was dropped. Nothing is frozen any more, and a tester rests.
		CaseDropped {
			/// What it was about.
			charge: Accusation<T::AccountId>,
		},
		/// A case about a binding stood.
		BondForfeited {
			/// The product.
			product: Gtin,
			/// The account that had bound it.
			who: T::AccountId,
			/// What went to the treasury, in base units of SOUK.
			amount: Balance,
		},
		/// A case against a tester stood.
		TesterSlashed {
			/// The tester.
			who: T::AccountId,
			/// The part of its bond and of all stake on it that is lost.
			share: Perbill,
			/// What of the tester's bond went to the treasury, in base units of SOUK.
			bond: Balance,
			/// What all backers together lose, in base units of SOUK. Each loses its part when its stake is next
			/// touched.
			backing: Balance,
			/// The evidence.
			evidence: Cid,
		},
		/// An account appealed against a verdict: a larger panel tests again.
		VerdictAppealed {
			/// The product.
			product: Gtin,
			/// The account.
			who: T::AccountId,
		},
		/// An appeal is over.
		AppealClosed {
			/// The product.
			product: Gtin,
			/// The account that appealed.
			who: T::AccountId,
			/// The part of the bond that went to the treasury, in base units of SOUK: all of it if the verdict stood,
			/// nothing otherwise.
			forfeited: Balance,
		},
		/// The verdict on an unbound product was removed.
		VerdictRemoved {
			/// The product.
			product: Gtin,
		},
		/// Purchases that no longer let their buyers report were removed.
		PurchasesPruned {
			/// The number of purchases.
			count: u32,
		},
		/// Power that had faded to nothing was removed.
		SkillRemoved {
			/// The account that had it.
			who: T::AccountId,
			/// The category.
			category: GpcBrick,
		},
	}

	/// Why a call is refused.
	#[pallet::error]
	pub enum Error<T> {
		/// There is no such model or version.
		ModelNotFound,
		/// The model is another expert's.
		NotExpert,
		/// The model has no attributes, or the weight, decimals or tolerance of one is out of bounds.
		BadAttributes,
		/// The expert has as many models as it can.
		TooManyModels,
		/// The model has as many versions as it can.
		TooManyVersions,
		/// Every number of a model, or of a binding, was given out.
		NoIdLeft,
		/// The model takes no further products.
		ModelIsRetired,
		/// The model was not retired.
		ModelNotRetired,
		/// Products are bound to the model, and the unbonding period is not over.
		ModelInUse,
		/// The listing does not exist, is of another seller, or offers another product.
		NotProducer,
		/// The product is bound already.
		AlreadyBound,
		/// The product is not bound to a model.
		NotBound,
		/// The claims were made after the running cycle began. The next cycle may judge them.
		BoundTooLate,
		/// A producer's own price is zero.
		ZeroPrice,
		/// The product was reserved for another producer.
		ReservedForOther,
		/// There is not one value within bounds for each attribute.
		BadValues,
		/// Reports on the product are not judged yet.
		RoundRunning,
		/// An appeal on the product is not decided yet.
		AppealRunning,
		/// The account is not a tester, or not enrolled.
		NotEnrolled,
		/// The account is enrolled already.
		AlreadyEnrolled,
		/// The tester lost everything to a slash, so it can neither enrol nor be backed again.
		TesterBarred,
		/// The tester takes seats, was drawn too rarely for it, has left, or is idle already. Or it is not idle, and cannot
		/// come back.
		NotIdle,
		/// The tester has not left, or none of the stake is on its way out.
		NotLeaving,
		/// The period is not over.
		TooEarly,
		/// There is nothing to do.
		NothingToDo,
		/// The cycle is in another phase.
		WrongPhase,
		/// The account has no settled purchase of the product that lets it report.
		NoPurchase,
		/// The producer, and the expert of its model, may not report on a product.
		PartyMayNotReport,
		/// The account has a report on the product already.
		AlreadyReported,
		/// The account committed no report on the product in this cycle.
		NotCommitted,
		/// The revealed report is not the one that was committed.
		HashMismatch,
		/// The secret is not the one of this tester in this cycle.
		BadSecret,
		/// The cycle is not closed, or was expired.
		CycleNotClosed,
		/// There is nothing to claim.
		NothingToClaim,
		/// The account cannot receive any of what is due to it now. It stays to be claimed.
		CannotReceive,
		/// The cycle can still be claimed.
		StillClaimable,
		/// The stake would be smaller than the least stake.
		StakeTooSmall,
		/// The account does not back the tester, or with less stake.
		BackingNotFound,
		/// A tester may not back itself.
		SelfBacking,
		/// There is no verdict on the product, or the time to appeal against it is over.
		VerdictNotFound,
		/// There is an appeal against the verdict, or in the case, already.
		AlreadyAppealed,
		/// There is no appeal on the product.
		AppealNotFound,
		/// There is no such case.
		CaseNotFound,
		/// A case is open. Until it ends, what it is about stays as it is.
		CaseOpen,
		/// The account is neither the accused nor a backer of the accused.
		NotAccused,
		/// The case was not appealed.
		NotAppealed,
		/// The deadline is over.
		DeadlinePassed,
		/// The row is still needed.
		InUse,
		/// An amount is too large to be counted.
		Overflow,
	}
}
