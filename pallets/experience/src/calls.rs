// SPDX-License-Identifier: Apache-2.0

//! The pallet's calls: each checks the origin and calls one `do_*`.

use frame_support::pallet_macros::pallet_section;

/// A section of the pallet's module.
#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Publish a quality model for products of `category`. Its bond goes on hold.
		///
		/// **Origin:** any signed account, which becomes the expert of the model.
		///
		/// **Errors:** [`Error::BadAttributes`], [`Error::NoIdLeft`], [`Error::TooManyModels`], [`Error::Overflow`], or
		/// funds that cannot be held.
		///
		/// **Events:** [`Event::ModelPublished`].
		///
		/// **Weight:** by the number of attributes.
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

		/// Publish a further version of a model. Its bond goes on hold. A product stays bound to the version its
		/// binding names.
		///
		/// **Origin:** the expert of the model.
		///
		/// **Errors:** [`Error::ModelNotFound`], [`Error::NotExpert`], [`Error::ModelIsRetired`],
		/// [`Error::BadAttributes`], [`Error::TooManyVersions`], [`Error::Overflow`], or funds that cannot be held.
		///
		/// **Events:** [`Event::ModelPublished`].
		///
		/// **Weight:** by the number of attributes.
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

		/// Close a model to further products.
		///
		/// **Origin:** the expert of the model.
		///
		/// **Errors:** [`Error::ModelNotFound`], [`Error::NotExpert`] or [`Error::ModelIsRetired`].
		///
		/// **Events:** [`Event::ModelRetired`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::retire_model())]
		pub fn retire_model(origin: OriginFor<T>, model: ModelId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_retire_model(who, model)
		}

		/// Release the bond of a retired model. This can be done as soon as no product is bound to the model, and in
		/// any case after the unbonding period. The model is removed once no product is bound to it.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::ModelNotFound`], [`Error::ModelNotRetired`], [`Error::ModelInUse`],
		/// [`Error::NothingToDo`], or a bond that cannot be released.
		///
		/// **Events:** [`Event::ModelReleased`].
		///
		/// **Weight:** by the number of versions; the call pays for [`Config::MaxVersions`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::release_model(T::MaxVersions::get().into()))]
		pub fn release_model(origin: OriginFor<T>, model: ModelId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_release_model(model)
		}

		/// State what a product is claimed to be: a value for each attribute of a version of a model. The first account
		/// to bind a product keeps it. Another account that claims the product turns to moderation. The product may be
		/// judged from the next cycle on. `price` is the producer's own price: only a sale at a governed part of it is
		/// real.
		///
		/// **Origin:** the owner of a shop with a listing of the product.
		///
		/// **Errors:** [`Error::ZeroPrice`], [`Error::NotProducer`], [`Error::AlreadyBound`], [`Error::RoundRunning`],
		/// [`Error::ReservedForOther`], [`Error::NoIdLeft`], [`Error::ModelNotFound`], [`Error::ModelIsRetired`], [`Error::BadValues`], or
		/// funds that cannot be held.
		///
		/// **Events:** [`Event::ProductBound`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::bind_product())]
		pub fn bind_product(
			origin: OriginFor<T>,
			product: Gtin,
			listing: ListingId,
			model: ModelId,
			version: ModelVersion,
			claims: Values,
			price: UnitPrice,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_bind_product(who, product, listing, model, version, claims, price)
		}

		/// Claim other values, or claim by another model. The product may be judged from the next cycle on. The verdict
		/// on the earlier claims stays until the next verdict. The same claims again keep their verdict. Either way the bond
		/// becomes what the verdict that counts then asks for ([`Config::BondRates`]).
		///
		/// **Origin:** the producer.
		///
		/// **Errors:** [`Error::NotBound`], [`Error::NotProducer`], [`Error::RoundRunning`], [`Error::AppealRunning`],
		/// [`Error::ModelNotFound`], [`Error::ModelIsRetired`], [`Error::BadValues`], or funds that cannot be held.
		///
		/// **Events:** [`Event::ProductBound`].
		///
		/// **Weight:** constant.
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

		/// End the claims on a product. The bond comes back and the verdict stays readable.
		///
		/// **Origin:** the producer.
		///
		/// **Errors:** [`Error::NotBound`], [`Error::NotProducer`], [`Error::RoundRunning`], [`Error::AppealRunning`],
		/// or a bond that cannot be released.
		///
		/// **Events:** [`Event::ProductUnbound`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::unbind_product())]
		pub fn unbind_product(origin: OriginFor<T>, product: Gtin) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_unbind_product(who, product)
		}

		/// Remove a binding. With `evidence`, open a case in which the bond is asked for; it stays on hold until the case
		/// ends. Without, release the bond. Or, if the product is not bound, only say that `rightful` alone may bind it.
		/// Reports of a running round are dropped at its close.
		///
		/// **Origin:** [`Config::ModerationOrigin`].
		///
		/// **Errors:** a bond that cannot be released.
		///
		/// **Events:** [`Event::CaseOpened`], [`Event::BindingRevoked`], [`Event::AppealClosed`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::revoke_binding())]
		pub fn revoke_binding(
			origin: OriginFor<T>,
			product: Gtin,
			evidence: Option<Cid>,
			rightful: Option<T::AccountId>,
		) -> DispatchResult {
			T::ModerationOrigin::ensure_origin(origin)?;
			Self::do_revoke_binding(product, evidence, rightful)
		}

		/// Take part in draws from the next cycle on. `anchor` is the end of a chain of secrets: BLAKE2-256 of each
		/// secret is the secret shown before it, and BLAKE2-256 of the first secret is `anchor`.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::AlreadyEnrolled`], [`Error::TesterBarred`], [`Error::CaseOpen`], or funds that cannot be
		/// held.
		///
		/// **Events:** [`Event::TesterEnrolled`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::enrol_tester())]
		pub fn enrol_tester(origin: OriginFor<T>, anchor: H256) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_enrol_tester(who, anchor)
		}

		/// Take part in no further draw. The bond stays on hold for the unbonding period.
		///
		/// **Origin:** the tester.
		///
		/// **Errors:** [`Error::NotEnrolled`] or [`Error::NothingToDo`].
		///
		/// **Events:** [`Event::TesterLeft`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::leave_draws())]
		pub fn leave_draws(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_leave_draws(who)
		}

		/// Take the bond back after leaving the draws. The power over all categories is lost with it.
		///
		/// **Origin:** the tester.
		///
		/// **Errors:** [`Error::CaseOpen`], [`Error::NotEnrolled`], [`Error::NotLeaving`], [`Error::TooEarly`], or a bond
		/// that cannot be released.
		///
		/// **Events:** [`Event::EnrolmentReleased`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::withdraw_enrolment())]
		pub fn withdraw_enrolment(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_enrolment(who)
		}

		/// Recompute the stratum a tester is drawn in from the next cycle on. Power fades without a transaction, so a
		/// stored stratum can be out of date. Or, if all of the bond was slashed and the unbonding period is over, end the
		/// enrolment as the tester could.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::NotEnrolled`], [`Error::NothingToDo`], [`Error::CaseOpen`] or [`Error::TooEarly`].
		///
		/// **Events:** [`Event::StratumChanged`] or [`Event::EnrolmentReleased`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::refresh_tester())]
		pub fn refresh_tester(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_refresh_tester(who)
		}

		/// Set the commission: the part of the pay the tester keeps. Its backers and its own bond share the rest in
		/// proportion to stake.
		///
		/// **Origin:** the tester.
		///
		/// **Errors:** [`Error::NotEnrolled`].
		///
		/// **Events:** [`Event::CommissionSet`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::set_commission())]
		pub fn set_commission(origin: OriginFor<T>, commission: Perbill) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_commission(who, commission)
		}

		/// Commit to a report on a product bought in a settled order. This uses the purchase up. `hash` is BLAKE2-256
		/// of the SCALE encoding of the values, a salt of 32 bytes, the account, the product and the cycle. Claims that
		/// were made after the cycle began wait for the next cycle.
		///
		/// **Origin:** the buyer.
		///
		/// **Errors:** [`Error::WrongPhase`], [`Error::NotBound`], [`Error::BoundTooLate`], [`Error::CaseOpen`],
		/// [`Error::ModelNotFound`], [`Error::PartyMayNotReport`], [`Error::AlreadyReported`], [`Error::NoPurchase`],
		/// [`Error::RoundRunning`], or funds that cannot be held.
		///
		/// **Events:** [`Event::ReportCommitted`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::commit_report())]
		pub fn commit_report(origin: OriginFor<T>, product: Gtin, hash: H256) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_commit_report(who, product, hash)
		}

		/// Reveal a report. The bond comes back. A tester who was drawn shows its secret of the cycle. A report without
		/// the secret does not count, but may still win at a discount.
		///
		/// **Origin:** the account that committed the report.
		///
		/// **Errors:** [`Error::WrongPhase`], [`Error::NotCommitted`], [`Error::HashMismatch`], [`Error::NotBound`],
		/// [`Error::BadValues`], [`Error::NotEnrolled`], [`Error::BadSecret`], or a bond that cannot be released.
		///
		/// **Events:** [`Event::ReportRevealed`].
		///
		/// **Weight:** constant.
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

		/// Do up to `steps` of the steps that idle time would do, at most [`MAX_BATCH`]. A step begins a cycle, takes
		/// its draw, judges a product, forfeits a report that was not revealed, or splits the pool.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::NothingToDo`].
		///
		/// **Events:** [`Event::CycleBegan`], [`Event::DrawTaken`], [`Event::ProductJudged`],
		/// [`Event::ProductCarried`], [`Event::RoundDropped`], [`Event::ReportForfeited`], [`Event::AppealClosed`],
		/// [`Event::CycleClosed`].
		///
		/// **Weight:** by the number of steps; what they did not use is refunded.
		#[pallet::call_index(15)]
		#[pallet::weight(Pallet::<T>::longest_step().saturating_mul((*steps).clamp(1, MAX_BATCH).into()))]
		pub fn advance_cycle(origin: OriginFor<T>, steps: u32) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_advance_cycle(steps.min(MAX_BATCH))
		}

		/// Pay a winning report of a closed cycle: its author's part, and the part that the backers of the commitment
		/// share. An asset that the author cannot receive now stays to be claimed until the cycle expires.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::CycleNotClosed`], [`Error::NothingToClaim`] or [`Error::CannotReceive`].
		///
		/// **Events:** [`Event::ReportPaid`].
		///
		/// **Weight:** by the number of assets; the call pays for [`Config::MaxAssets`].
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

		/// Pay the expert of a model for a closed cycle. An asset that the expert cannot receive now stays to be claimed
		/// until the cycle expires.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::CycleNotClosed`], [`Error::NothingToClaim`] or [`Error::CannotReceive`].
		///
		/// **Events:** [`Event::ExpertPaid`].
		///
		/// **Weight:** by the number of assets; the call pays for [`Config::MaxAssets`].
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::claim_model(T::MaxAssets::get()))]
		pub fn claim_model(origin: OriginFor<T>, cycle: CycleNumber, model: ModelId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_claim_model(cycle, model)
		}

		/// Remove up to `rows` unclaimed rows of a cycle whose claim period is over, at most [`MAX_BATCH`]. The call
		/// that finds no more rows pays the rest of the pool to the treasury.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::CycleNotClosed`] or [`Error::StillClaimable`].
		///
		/// **Events:** [`Event::CycleExpired`].
		///
		/// **Weight:** by the number of rows.
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::expire_cycle((*rows).min(MAX_BATCH)))]
		pub fn expire_cycle(origin: OriginFor<T>, cycle: CycleNumber, rows: u32) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_expire_cycle(cycle, rows.min(MAX_BATCH))
		}

		/// Stake on a tester. Stake shares its slashes at once. It adds weight to the reports committed from the next
		/// cycle on, and shares their pay.
		///
		/// **Origin:** any signed account but the tester.
		///
		/// **Errors:** [`Error::SelfBacking`], [`Error::NotEnrolled`], [`Error::CaseOpen`], [`Error::TesterBarred`],
		/// [`Error::StakeTooSmall`], [`Error::Overflow`], or funds that cannot be held or slashed.
		///
		/// **Events:** [`Event::BackingSlashed`], [`Event::TesterBacked`].
		///
		/// **Weight:** constant.
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

		/// Take stake off a tester. It keeps its part of the reports committed up to the running cycle and earns nothing
		/// of later ones. It can still be slashed, and may be withdrawn after the unbonding period. The period starts anew
		/// for all stake of the backer that is on its way out.
		///
		/// **Origin:** a backer of the tester.
		///
		/// **Errors:** [`Error::BackingNotFound`], [`Error::StakeTooSmall`], [`Error::Overflow`], or funds that cannot
		/// be released or slashed.
		///
		/// **Events:** [`Event::BackingSlashed`], [`Event::TesterUnbacked`].
		///
		/// **Weight:** constant.
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

		/// Withdraw the stake that is on its way out.
		///
		/// **Origin:** a backer of the tester.
		///
		/// **Errors:** [`Error::CaseOpen`], [`Error::BackingNotFound`], [`Error::NotLeaving`], [`Error::TooEarly`], or
		/// funds that cannot be released or slashed.
		///
		/// **Events:** [`Event::BackingSlashed`], [`Event::BackingReleased`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::withdraw_backing())]
		pub fn withdraw_backing(origin: OriginFor<T>, tester: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_backing(who, tester)
		}

		/// Take what the reports that a tester committed in a cycle earned for the stake of a backer. What the backer
		/// cannot receive now stays to be claimed.
		///
		/// **Origin:** a backer of the tester.
		///
		/// **Errors:** [`Error::BackingNotFound`], [`Error::NothingToClaim`], [`Error::CannotReceive`], or funds that
		/// cannot be slashed.
		///
		/// **Events:** [`Event::BackingSlashed`], [`Event::BackingPaid`].
		///
		/// **Weight:** by the number of assets; the call pays for [`Config::MaxAssets`].
		#[pallet::call_index(22)]
		#[pallet::weight(T::WeightInfo::claim_backing(T::MaxAssets::get()))]
		pub fn claim_backing(
			origin: OriginFor<T>,
			tester: T::AccountId,
			cycle: CycleNumber,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_claim_backing(who, tester, cycle)
		}

		/// Bring a backing up to date: apply a slash of the tester, give up shares that are worth nothing any more, and
		/// forget what can no longer be taken. A backing without stake that can take nothing more is removed. Every call of
		/// the backer applies slashes first.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::BackingNotFound`], [`Error::NothingToDo`], or funds that cannot be slashed.
		///
		/// **Events:** [`Event::BackingSlashed`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(23)]
		#[pallet::weight(T::WeightInfo::update_backing())]
		pub fn update_backing(
			origin: OriginFor<T>,
			tester: T::AccountId,
			backer: T::AccountId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_update_backing(tester, backer)
		}

		/// Open a case against a tester: ask for `share` of its bond and of all stake on it. Until the case ends none of
		/// it can be withdrawn, nobody can stake more on the tester, and the tester commits no reports. What it earned
		/// before can be claimed. A report that is only an outlier is not paid, and is no ground for a case. After a case
		/// was dropped the tester rests for [`Config::CaseRest`].
		///
		/// **Origin:** [`Config::ArbiterOrigin`].
		///
		/// **Errors:** [`Error::NotEnrolled`], [`Error::NothingToDo`], [`Error::TooEarly`] or [`Error::CaseOpen`].
		///
		/// **Events:** [`Event::CaseOpened`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(24)]
		#[pallet::weight(T::WeightInfo::open_case())]
		pub fn open_case(
			origin: OriginFor<T>,
			who: T::AccountId,
			share: Perbill,
			evidence: Cid,
		) -> DispatchResult {
			T::ArbiterOrigin::ensure_origin(origin)?;
			Self::do_open_case(who, share, evidence)
		}

		/// Ask for a re-test by a larger panel, from the next cycle on. The bond comes back if the verdict changes, or if
		/// no tester reports.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::NotBound`], [`Error::AlreadyAppealed`], [`Error::RoundRunning`],
		/// [`Error::VerdictNotFound`], or funds that cannot be held.
		///
		/// **Events:** [`Event::VerdictAppealed`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(25)]
		#[pallet::weight(T::WeightInfo::appeal_verdict())]
		pub fn appeal_verdict(origin: OriginFor<T>, product: Gtin) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_appeal_verdict(who, product)
		}

		/// Close an appeal that no tester reported on in time. Its bond comes back.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::AppealNotFound`], [`Error::RoundRunning`] or [`Error::TooEarly`].
		///
		/// **Events:** [`Event::AppealClosed`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(26)]
		#[pallet::weight(T::WeightInfo::withdraw_appeal())]
		pub fn withdraw_appeal(origin: OriginFor<T>, product: Gtin) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_withdraw_appeal(product)
		}

		/// Remove purchases that no longer let their buyers report: those that are too old, and those under a binding
		/// that has ended. Other purchases are passed over.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::NothingToDo`].
		///
		/// **Events:** [`Event::PurchasesPruned`].
		///
		/// **Weight:** by the number of purchases.
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
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::NothingToDo`] or [`Error::InUse`].
		///
		/// **Events:** [`Event::SkillRemoved`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(28)]
		#[pallet::weight(T::WeightInfo::remove_skill())]
		pub fn remove_skill(origin: OriginFor<T>, who: T::AccountId, category: GpcBrick) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_remove_skill(who, category)
		}

		/// Remove a verdict that is older than the retention period, on a product that is not bound.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::VerdictNotFound`] or [`Error::InUse`].
		///
		/// **Events:** [`Event::VerdictRemoved`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(29)]
		#[pallet::weight(T::WeightInfo::remove_verdict())]
		pub fn remove_verdict(origin: OriginFor<T>, product: Gtin) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_remove_verdict(product)
		}

		/// Change the producer's own price of a product, from the next cycle on.
		///
		/// **Origin:** the producer.
		///
		/// **Errors:** [`Error::ZeroPrice`], [`Error::NotBound`] or [`Error::NotProducer`].
		///
		/// **Events:** [`Event::PriceSet`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(30)]
		#[pallet::weight(T::WeightInfo::set_price())]
		pub fn set_price(origin: OriginFor<T>, product: Gtin, price: UnitPrice) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_price(who, product, price)
		}

		/// Set a tester idle that took no seat for [`Config::IdleAfter`] cycles, although each tester was drawn for
		/// [`Config::IdleSeats`] seats on average meanwhile. From the next cycle on it takes part in no draw and is not
		/// counted. Its bond stays on hold.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::NotEnrolled`] or [`Error::NotIdle`].
		///
		/// **Events:** [`Event::TesterIdle`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(31)]
		#[pallet::weight(T::WeightInfo::set_idle())]
		pub fn set_idle(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_set_idle(who)
		}

		/// Take part in draws again after being idle, from the next cycle on.
		///
		/// **Origin:** the tester.
		///
		/// **Errors:** [`Error::NotEnrolled`] or [`Error::NotIdle`].
		///
		/// **Events:** [`Event::TesterEnrolled`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(32)]
		#[pallet::weight(T::WeightInfo::return_to_draws())]
		pub fn return_to_draws(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_return_to_draws(who)
		}

		/// Answer a case. The appeal authority decides then. If it does not decide in time, the case is dropped.
		///
		/// **Origin:** the accused, or a backer of an accused tester.
		///
		/// **Errors:** [`Error::CaseNotFound`], [`Error::NotAccused`], [`Error::AlreadyAppealed`] or
		/// [`Error::DeadlinePassed`].
		///
		/// **Events:** [`Event::CaseAppealed`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(33)]
		#[pallet::weight(T::WeightInfo::appeal_case())]
		pub fn appeal_case(
			origin: OriginFor<T>,
			charge: Accusation<T::AccountId>,
			answer: Cid,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_appeal_case(who, charge, answer)
		}

		/// Decide a case after an appeal: the accused loses what was asked for if `uphold`, and nothing otherwise.
		///
		/// **Origin:** [`Config::AppealOrigin`].
		///
		/// **Errors:** [`Error::CaseNotFound`], [`Error::NotAppealed`], [`Error::DeadlinePassed`], or a bond that cannot
		/// be moved.
		///
		/// **Events:** [`Event::CaseDropped`], [`Event::TesterSlashed`] or [`Event::BondForfeited`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(34)]
		#[pallet::weight(T::WeightInfo::decide_case())]
		pub fn decide_case(
			origin: OriginFor<T>,
			charge: Accusation<T::AccountId>,
			uphold: bool,
		) -> DispatchResult {
			T::AppealOrigin::ensure_origin(origin)?;
			Self::do_decide_case(charge, uphold)
		}

		/// End a case whose deadline is over. Without an appeal it stands; with an appeal that nobody decided it is
		/// dropped. Where no case is open, end the rest of a tester instead, once it is over.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::CaseNotFound`], [`Error::TooEarly`], or a bond that cannot be moved.
		///
		/// **Events:** [`Event::CaseDropped`], [`Event::TesterSlashed`] or [`Event::BondForfeited`]; none for a rest.
		///
		/// **Weight:** constant.
		#[pallet::call_index(35)]
		#[pallet::weight(T::WeightInfo::end_case())]
		pub fn end_case(origin: OriginFor<T>, charge: Accusation<T::AccountId>) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_end_case(charge)
		}

		/// Remove the earnings of a tester's backers by a cycle that can no longer be taken. The rest goes into the pool
		/// of the running cycle.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::NothingToDo`] or [`Error::StillClaimable`].
		///
		/// **Events:** [`Event::EarningsExpired`].
		///
		/// **Weight:** by the number of assets; the call pays for [`Config::MaxAssets`].
		#[pallet::call_index(36)]
		#[pallet::weight(T::WeightInfo::expire_earnings(T::MaxAssets::get()))]
		pub fn expire_earnings(
			origin: OriginFor<T>,
			tester: T::AccountId,
			cycle: CycleNumber,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_expire_earnings(tester, cycle)
		}
	}
}
