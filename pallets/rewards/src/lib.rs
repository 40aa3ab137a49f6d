// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub use debts::DebtDeposits;
pub use funds::RecycledFees;
pub use pallet::*;
pub use weights::WeightInfo;

pub mod types;
pub mod weights;

mod claims;
mod daybook;
mod debts;
mod dividends;
mod events;
mod fraud;
mod funds;
mod genesis;
mod held;
mod ledger;
mod policies;
mod referral;
mod settled;
mod standing;
mod storage;
mod views;

#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

use frame_support::pallet_macros::import_section;
use types::{Invitation, Policy};

/// A policy as stored.
pub type PolicyOf<T> = Policy<<T as frame_system::Config>::AccountId>;
/// An invitation as stored.
pub type InvitationOf<T> = Invitation<<T as frame_system::Config>::AccountId>;

/// What benchmarks need of a runtime.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper {
	/// Let [`Config::Time`] read `now`.
	fn set_time(now: souk_primitives::Millis);
	/// Create TIME if it does not exist.
	fn create_time();
}

// The macro's expansion calls `expect`. Code in this module must not.
#[allow(clippy::expect_used)]
#[import_section(events::events)]
#[import_section(genesis::genesis)]
#[import_section(storage::storage)]
#[frame_support::pallet]
pub mod pallet {
	#[cfg(feature = "runtime-benchmarks")]
	use crate::BenchmarkHelper;
	use crate::{
		funds::TIME,
		types::{
			AccountRow, AllHeld, Circle, Clock, Counted, Debt, Dividends, EarningRules, EraAmounts, EraPay,
			FraudCase, Fund, LossRules, Modes, Purse, Rated, Share, Stake, Standing, Total, Worths,
			MAX_CLAIMS, MAX_HELPERS, MAX_PRUNE,
		},
		InvitationOf, PolicyOf, WeightInfo,
	};
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{fungibles, UnixTime},
		weights::WeightMeter,
		PalletId,
	};
	use frame_system::pallet_prelude::*;
	use souk_primitives::{
		activity::RewardEra,
		content::Cid,
		holds::{Deposits, PayableHolds},
		loyalty::Loyalty,
		rewards::{
			AccountRewardsView, BornWeights, ByRole, ClaimView, EmissionMode, Penalty, PolicyId, PolicyTerms,
			PolicyView, Pot, Recycling, SupplyCaps,
		},
		standing::OnPenalty,
		AssetId, Balance, Millis, ShopId,
	};
	use sp_runtime::{traits::One, Perbill};

	/// The version of the storage layout.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The configuration of the pallet. Everything that is not a constant may be governed. A change affects only what
	/// happens after it.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		// Origins.

		/// The origin that creates and ends policies and sets the mode of emission, and so decides where pots go: a
		/// referendum with root's deposits.
		type PolicyOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// The origin that pauses policies and sets what part of fees is recycled.
		type ManagerOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// The origin that opens cases of fraud.
		type FraudOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// The origin that decides appeals.
		type AppealOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		// Types.

		/// The reason of all holds.
		type RuntimeHoldReason: From<HoldReason>;

		// Dependencies.

		/// SOUK and TIME.
		type Assets: fungibles::Inspect<Self::AccountId, AssetId = AssetId, Balance = Balance>
			+ fungibles::Mutate<Self::AccountId>;
		/// SOUK that is frozen, and comes back to its owner.
		type Currency: Deposits<Self::AccountId, Reason = Self::RuntimeHoldReason>;
		/// SOUK on hold that another account may get: the deposits of debts.
		type Holds: PayableHolds<Self::AccountId, AssetId = AssetId, Reason = Self::RuntimeHoldReason>;
		/// Hears of penalties that came into force.
		type OnPenalty: OnPenalty<Self::AccountId>;
		/// The clock of eras and deadlines.
		type Time: UnixTime;
		/// The keyless account that seals.
		type Sink: Get<Self::AccountId>;
		/// How loyal buyers are to a product. A sale of it earns its seller as much more.
		type Loyalty: Loyalty;
		/// Sets the weights of roles of [`Config::Earning`] where the chain is born with others than the default.
		type BornWeights: BornWeights;

		// Parameters: eras and power.

		/// The length of an era, in milliseconds. A change ends the running era in the next block and begins another.
		type EraLength: Get<Millis>;
		/// What deeds and sales earn.
		type Earning: Get<EarningRules>;
		/// The weight of credit against activity in each role: S1's s, d and b.
		type CreditParts: Get<ByRole<Perbill>>;
		/// The part of what it holds that an account keeps from one era to the next. A change counts from the running era on.
		type PowerKept: Get<Perbill>;

		// Parameters: what was lost. They count in bounded mode, and the worths in both.

		/// What counts as lost, and for whom.
		type Losses: Get<LossRules>;
		/// What assets are worth in SOUK.
		type Worths: Get<Worths>;

		// Parameters: pay.

		/// For how many eras after its hold an era can be claimed. At least as many as a case with its appeal and the hold
		/// after it can last.
		type ClaimEras: Get<u32>;
		/// The eras that cashback, bounties and the pay of policies are held before they can be claimed. At most
		/// [`MAX_HOLD_ERAS`](crate::types::MAX_HOLD_ERAS) count.
		type HoldEras: Get<u32>;
		/// The bounty of an inviter for an account that became active, in base units of TIME.
		type ReferralBounty: Get<Balance>;
		/// The number of different parties with which an invited account must settle an order. At most
		/// [`MAX_REFERRAL_ORDERS`](crate::types::MAX_REFERRAL_ORDERS) count.
		type ReferralOrders: Get<u32>;
		/// The eras an invitation is good for.
		type InvitationEras: Get<u32>;
		/// The eras without a deed that counts after which an account's row may be removed. At least one more than
		/// [`Config::HoldEras`] and [`Config::ClaimEras`] together.
		type IdleEras: Get<u32>;

		// Parameters: frozen SOUK.

		/// How long SOUK that no longer earns stays frozen, in milliseconds.
		type UnfreezeDelay: Get<Millis>;
		/// The least an account can freeze at once, in base units of SOUK.
		#[pallet::constant]
		type MinFreeze: Get<Balance>;
		/// The least SOUK a dividend is shared among, in base units. If all accounts together froze less, each base
		/// unit earns as if they had frozen this much.
		#[pallet::constant]
		type LeastShares: Get<Balance>;

		// Parameters: fraud.

		/// The part of its weight that an account keeps after a weight cut.
		type CutWeight: Get<Perbill>;
		/// How long an accused account may appeal, in milliseconds.
		type AppealPeriod: Get<Millis>;
		/// How long an appeal may be decided, in milliseconds.
		type DecisionPeriod: Get<Millis>;
		/// How long an account rests after a case against it was dropped, in milliseconds: no other case can be opened. At
		/// least an era, and else shorter than [`Config::HoldEras`].
		type CaseRest: Get<Millis>;
		/// The eras a limit lasts.
		type LimitEras: Get<u32>;
		/// The eras after its last penalty before an account may be rehabilitated.
		type RehabilitationEras: Get<u32>;

		// Parameters: debts.

		/// The longest a debt may run, in milliseconds.
		type MaxDebtLife: Get<Millis>;
		/// The deposit of a debtor for each debt, in base units of SOUK.
		#[pallet::constant]
		type DebtDeposit: Get<Balance>;

		// Parameters: bounds.

		/// All SOUK there may ever be, in base units.
		#[pallet::constant]
		type SoukCap: Get<Balance>;
		/// All TIME there may ever be, in base units.
		#[pallet::constant]
		type TimeCap: Get<Balance>;
		/// The id that the accounts of pots are derived from.
		#[pallet::constant]
		type PalletId: Get<PalletId>;
		/// The most weight that idle time spends on closing and pruning eras in a block.
		type MaxServiceWeight: Get<Weight>;
		/// The weights of the calls, and of what other pallets ask for.
		type WeightInfo: WeightInfo;

		/// A clock and TIME for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper;
	}

	/// Why funds are on hold.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// Frozen for dividends.
		#[codec(index = 0)]
		Frozen,
		/// For the rows of debts. The creditor gets it if the debt is not paid, see [`DebtDeposits`](crate::DebtDeposits).
		#[codec(index = 1)]
		Debt,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_initialize(block: BlockNumberFor<T>) -> Weight {
			// The first block has no time yet.
			if block > One::one() {
				Self::sync_clock();
			}
			let (_, eras) = Self::roll_held();
			T::WeightInfo::sync_clock().saturating_add(T::WeightInfo::roll_held(eras))
		}

		fn on_idle(_: BlockNumberFor<T>, remaining: Weight) -> Weight {
			let mut meter = WeightMeter::with_limit(remaining.min(T::MaxServiceWeight::get()));
			Self::service(&mut meter);
			meter.consumed()
		}

		fn integrity_test() {
			assert!(T::EraLength::get() > 0, "an era has a length");
			assert!(T::ClaimEras::get() > 0, "an era can be claimed");
			assert!(T::HoldEras::get() <= crate::types::MAX_HOLD_ERAS, "the hold fits a purse");
			let orders = T::ReferralOrders::get();
			assert!(orders > 0, "an invited account does something before its inviter is paid");
			assert!(orders <= crate::types::MAX_REFERRAL_ORDERS, "an invitation counts that many parties");
			assert!(T::MinFreeze::get() > 0, "a stake has shares");
			let eras = |eras: u32| u64::from(eras).saturating_mul(T::EraLength::get());
			let case = T::AppealPeriod::get().saturating_add(T::DecisionPeriod::get());
			let held = case.saturating_add(eras(T::HoldEras::get()));
			assert!(held < eras(T::ClaimEras::get()), "a case and the hold after it end before pay expires");
			assert!(
				T::IdleEras::get() > T::HoldEras::get().saturating_add(T::ClaimEras::get()),
				"an idle account keeps what is still held for it"
			);
			let parts = T::Losses::get().roles;
			let parts = [parts.seller, parts.promoter, parts.buyer].map(|part| u64::from(part.deconstruct()));
			let whole = u64::from(Perbill::one().deconstruct());
			assert!(parts.into_iter().fold(0, u64::saturating_add) <= whole, "no loss counts twice");
			for asset in T::Earning::get().cashback.into_iter().map(|(asset, _)| asset) {
				assert!(asset != TIME, "TIME spent does not earn TIME");
			}
			let block = T::BlockWeights::get().max_block;
			let close = T::WeightInfo::close_era(crate::types::MAX_POLICIES);
			assert!(close.all_lte(block), "the largest era fits a block");
			assert!(T::WeightInfo::prune(MAX_PRUNE).all_lte(block), "the largest pruning fits a block");
			let roll = T::WeightInfo::roll_held(crate::types::MAX_ROLL);
			assert!(roll.all_lte(block), "the eras noted at once fit a block");
			let lines = <souk_primitives::order::MaxLines as Get<u32>>::get();
			let order = T::WeightInfo::on_settled(MAX_HELPERS).saturating_mul(lines.into());
			assert!(order.all_lte(block), "the largest order with the deepest paths fits a block");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Claim what a policy pays the caller for an era that was closed at least [`Config::HoldEras`] ago. The cost does
		/// not depend on the number of claimants.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::CaseOpen`], [`Error::ClaimsLost`], [`Error::NothingToClaim`], [`Error::StillHeld`],
		/// [`Error::AlreadyClaimed`], [`Error::Overflow`], or pay that cannot be received.
		///
		/// **Events:** [`Event::Claimed`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::claim().max(T::WeightInfo::claim_held()))]
		pub fn claim(origin: OriginFor<T>, policy: PolicyId, era: RewardEra) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_claim(who, policy, era)
		}

		/// Claim the cashback or the bounties that were held long enough.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::CaseOpen`], [`Error::NothingToClaim`], [`Error::StillHeld`], [`Error::Overflow`], or pay
		/// that cannot be received.
		///
		/// **Events:** [`Event::PurseClaimed`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::claim_purse())]
		pub fn claim_purse(origin: OriginFor<T>, fund: Fund) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_claim_purse(who, fund)
		}

		/// Say "I am here". It counts as often in an era as the table of points allows: once, unless governance says
		/// more. In bounded mode it earns nothing by itself: it makes what the caller lost weigh more, if the caller has
		/// credit.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::NothingEarned`].
		///
		/// **Events:** [`Event::PowerEarned`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::check_in())]
		pub fn check_in(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_check_in(who)
		}

		/// Name the inviter of the caller. This can be done once, before the caller has done a deed that counts.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::SelfReferred`], [`Error::AlreadyInvited`], [`Error::AlreadyActive`],
		/// [`Error::InviterNotFound`] or [`Error::ClaimsLost`], or an account that has no room for a reference.
		///
		/// **Events:** [`Event::InviterSet`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::set_inviter())]
		pub fn set_inviter(origin: OriginFor<T>, inviter: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_inviter(who, inviter)
		}

		/// Remove an invitation that lapsed.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::InvitationNotFound`] or [`Error::TooEarly`].
		///
		/// **Events:** [`Event::InvitationLapsed`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::expire_invitation())]
		pub fn expire_invitation(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_expire_invitation(who)
		}

		/// Freeze `amount` base units of SOUK for dividends in TIME.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::AmountTooSmall`], [`Error::Overflow`], or funds that cannot be held.
		///
		/// **Events:** [`Event::Frozen`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::freeze())]
		pub fn freeze(origin: OriginFor<T>, #[pallet::compact] amount: Balance) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_freeze(who, amount)
		}

		/// Let go of `amount` base units of frozen SOUK. They stop earning now and are free after the delay. The rest
		/// that goes on earning must be zero or at least the minimum.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::StakeNotFound`], [`Error::ZeroAmount`], [`Error::AmountTooLarge`],
		/// [`Error::AmountTooSmall`] or [`Error::Overflow`].
		///
		/// **Events:** [`Event::Unfreezing`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::unfreeze())]
		pub fn unfreeze(origin: OriginFor<T>, #[pallet::compact] amount: Balance) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_unfreeze(who, amount)
		}

		/// Release the SOUK that an account let go and whose delay is over. With the last of it the dividends of the
		/// account are paid out too. Dividends that it cannot receive then go back to the dividend pot.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::StakeNotFound`], [`Error::TooEarly`], or funds that cannot be released.
		///
		/// **Events:** [`Event::Unfrozen`], [`Event::DividendsClaimed`], [`Event::DividendsForfeited`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::withdraw_unfrozen())]
		pub fn withdraw_unfrozen(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_withdraw_unfrozen(who)
		}

		/// Claim the dividends of the caller's frozen SOUK.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::StakeNotFound`], [`Error::NothingToClaim`], [`Error::Overflow`], or pay that cannot be
		/// received.
		///
		/// **Events:** [`Event::DividendsClaimed`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::claim_dividends())]
		pub fn claim_dividends(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_claim_dividends(who)
		}

		/// Seal `amount` base units of SOUK in the sink, for good.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::ZeroAmount`], [`Error::Overflow`], or funds that cannot be transferred.
		///
		/// **Events:** [`Event::SealedTokens`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::seal())]
		pub fn seal(origin: OriginFor<T>, #[pallet::compact] amount: Balance) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_seal(who, amount)
		}

		/// Fund a pot with `amount` base units of its asset. The dividend pot shares them at once. If less than
		/// [`Config::LeastShares`] is frozen, it takes only the part that it shares, and the caller keeps the rest.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::ZeroAmount`], [`Error::PolicyNotFound`], [`Error::NothingFrozen`],
		/// [`Error::AmountTooSmall`], [`Error::Overflow`], or funds that cannot be transferred.
		///
		/// **Events:** [`Event::PotFunded`], [`Event::DividendShared`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::fund_pot())]
		pub fn fund_pot(
			origin: OriginFor<T>,
			pot: Pot,
			#[pallet::compact] amount: Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_fund_pot(who, pot, amount)
		}

		/// Create an emission policy. It pays nothing before its pot is funded.
		///
		/// **Origin:** [`Config::PolicyOrigin`].
		///
		/// **Errors:** [`Error::AssetNotAccepted`], [`Error::BadSchedule`], [`Error::StartPassed`],
		/// [`Error::TooManyPolicies`] or [`Error::NoIdLeft`].
		///
		/// **Events:** [`Event::PolicyCreated`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::create_policy())]
		pub fn create_policy(origin: OriginFor<T>, terms: PolicyTerms) -> DispatchResult {
			T::PolicyOrigin::ensure_origin(origin)?;
			Self::do_create_policy(terms)?;
			Ok(())
		}

		/// Pause a policy, or let it go on. A policy never makes up for eras that close while it is paused.
		///
		/// **Origin:** [`Config::ManagerOrigin`].
		///
		/// **Errors:** [`Error::PolicyNotFound`] or [`Error::PolicyHasEnded`].
		///
		/// **Events:** [`Event::PolicyPaused`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::pause_policy())]
		pub fn pause_policy(origin: OriginFor<T>, policy: PolicyId, paused: bool) -> DispatchResult {
			T::ManagerOrigin::ensure_origin(origin)?;
			Self::do_pause_policy(policy, paused)
		}

		/// End a policy. What it owes can be claimed until it expires. What its pot has left is paid to `heir` now, and
		/// the rest when its last era has expired. A second call changes the heir and pays again.
		///
		/// **Origin:** [`Config::PolicyOrigin`].
		///
		/// **Errors:** [`Error::PolicyNotFound`], or funds that the heir cannot receive.
		///
		/// **Events:** [`Event::PolicyEnded`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::end_policy())]
		pub fn end_policy(origin: OriginFor<T>, policy: PolicyId, heir: T::AccountId) -> DispatchResult {
			T::PolicyOrigin::ensure_origin(origin)?;
			Self::do_end_policy(policy, heir)
		}

		/// Close the earliest era that is over and not closed, and let the earliest eras expire that are old enough.
		/// Idle time does the same.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::TooEarly`].
		///
		/// **Events:** [`Event::EraBounded`], [`Event::EraClosed`], [`Event::PotShort`], [`Event::DividendShared`],
		/// [`Event::EraExpired`], [`Event::PolicyEnded`].
		///
		/// **Weight:** by the number of policies; the call pays for [`MAX_POLICIES`](crate::types::MAX_POLICIES).
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::close_era(crate::types::MAX_POLICIES))]
		pub fn close_era(origin: OriginFor<T>) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_close_era()
		}

		/// Remove up to `limit` rows of eras that expired, at most [`MAX_PRUNE`]. Idle time does the same.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::TooEarly`] or [`Error::ZeroAmount`].
		///
		/// **Events:** [`Event::Pruned`].
		///
		/// **Weight:** by the number of rows.
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::prune((*limit).min(MAX_PRUNE)))]
		pub fn prune(origin: OriginFor<T>, limit: u32) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_prune(limit.min(MAX_PRUNE))
		}

		/// Remove the rows of an account that did no deed that counts for [`Config::IdleEras`]. What it did not claim
		/// goes back to the pots.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::AccountNotFound`], [`Error::CaseOpen`] or [`Error::TooEarly`].
		///
		/// **Events:** [`Event::AccountForgotten`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::forget_account())]
		pub fn forget_account(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_forget_account(who)
		}

		/// Open a case: ask for a penalty, at most one rung above the one the account stands on. The account claims
		/// nothing until the case ends. The time in which eras can be claimed goes on. After a case that was dropped the
		/// account rests for [`Config::CaseRest`].
		///
		/// **Origin:** [`Config::FraudOrigin`].
		///
		/// **Errors:** [`Error::CaseOpen`], [`Error::RungSkipped`] or [`Error::TooEarly`].
		///
		/// **Events:** [`Event::CaseOpened`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::open_case())]
		pub fn open_case(
			origin: OriginFor<T>,
			who: T::AccountId,
			penalty: Penalty,
			evidence: Cid,
		) -> DispatchResult {
			T::FraudOrigin::ensure_origin(origin)?;
			Self::do_open_case(who, penalty, evidence)
		}

		/// Appeal against the open case of the caller.
		///
		/// **Origin:** the accused.
		///
		/// **Errors:** [`Error::CaseNotFound`], [`Error::AlreadyAppealed`] or [`Error::DeadlinePassed`].
		///
		/// **Events:** [`Event::CaseAppealed`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::appeal_case())]
		pub fn appeal_case(origin: OriginFor<T>, answer: Cid) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_appeal_case(who, answer)
		}

		/// Decide an appeal: uphold the penalty, or drop the case and leave everything as it was before. Then the account
		/// rests.
		///
		/// **Origin:** [`Config::AppealOrigin`].
		///
		/// **Errors:** [`Error::CaseNotFound`], [`Error::NotAppealed`] or [`Error::DeadlinePassed`].
		///
		/// **Events:** [`Event::PenaltyStands`], [`Event::CaseDropped`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::decide_appeal().saturating_add(T::OnPenalty::weight()))]
		pub fn decide_appeal(origin: OriginFor<T>, who: T::AccountId, uphold: bool) -> DispatchResult {
			T::AppealOrigin::ensure_origin(origin)?;
			Self::do_decide_appeal(who, uphold)
		}

		/// End a case whose deadline passed. Without an appeal the penalty stands. With an appeal that was not decided
		/// the case is dropped, and the account rests. If there is no case, the row of a rest that is over is removed.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::CaseNotFound`] or [`Error::TooEarly`].
		///
		/// **Events:** [`Event::PenaltyStands`], [`Event::CaseDropped`]; none for a rest.
		///
		/// **Weight:** constant.
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::decide_appeal().saturating_add(T::OnPenalty::weight()))]
		pub fn end_case(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_end_case(who)
		}

		/// Lift the penalties of an account that got none for [`Config::RehabilitationEras`]. A deletion is never
		/// lifted.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::NoPenalty`], [`Error::CaseOpen`] or [`Error::TooEarly`].
		///
		/// **Events:** [`Event::Rehabilitated`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::rehabilitate())]
		pub fn rehabilitate(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_rehabilitate(who)
		}

		/// Acknowledge that the caller owes `creditor` `amount` base units of TIME, due at `due`. The debt is netted at
		/// once against what the creditor owes the caller. An existing debt grows, and is due at the earlier of the two
		/// moments.
		///
		/// **Origin:** the debtor.
		///
		/// **Errors:** [`Error::ZeroAmount`], [`Error::SelfReferred`], [`Error::BadDueDate`], [`Error::Overflow`], or a
		/// deposit that cannot be held or released.
		///
		/// **Events:** [`Event::DebtsNetted`], [`Event::DebtAcknowledged`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(22)]
		#[pallet::weight(T::WeightInfo::acknowledge_debt())]
		pub fn acknowledge_debt(
			origin: OriginFor<T>,
			creditor: T::AccountId,
			#[pallet::compact] amount: Balance,
			due: Millis,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_acknowledge_debt(who, creditor, amount, due)
		}

		/// Pay `amount` base units of TIME of a debt.
		///
		/// **Origin:** the debtor.
		///
		/// **Errors:** [`Error::DebtNotFound`], [`Error::ZeroAmount`], [`Error::AmountTooLarge`], or TIME that cannot
		/// be transferred, or a deposit that cannot be released.
		///
		/// **Events:** [`Event::DebtPaid`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(23)]
		#[pallet::weight(T::WeightInfo::pay_debt())]
		pub fn pay_debt(
			origin: OriginFor<T>,
			creditor: T::AccountId,
			#[pallet::compact] amount: Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_pay_debt(who, creditor, amount)
		}

		/// Forgive `amount` base units of TIME of a debt.
		///
		/// **Origin:** the creditor.
		///
		/// **Errors:** [`Error::DebtNotFound`], [`Error::ZeroAmount`], [`Error::AmountTooLarge`], or a deposit that
		/// cannot be released.
		///
		/// **Events:** [`Event::DebtForgiven`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(24)]
		#[pallet::weight(T::WeightInfo::forgive_debt())]
		pub fn forgive_debt(
			origin: OriginFor<T>,
			debtor: T::AccountId,
			#[pallet::compact] amount: Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_forgive_debt(who, debtor, amount)
		}

		/// Net a circle of debts: each party owes the next, and the last owes the first. Every debt of it shrinks by
		/// the smallest one. So the claims less the debts of each party stay the same.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::BadCircle`], [`Error::DebtNotFound`], or a deposit that cannot be released.
		///
		/// **Events:** [`Event::DebtsNetted`].
		///
		/// **Weight:** by the number of debts.
		#[pallet::call_index(25)]
		#[pallet::weight(T::WeightInfo::net_debts(u32::try_from(circle.len()).unwrap_or(u32::MAX)))]
		pub fn net_debts(origin: OriginFor<T>, circle: Circle<T::AccountId>) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_net_debts(circle)
		}

		/// Declare an overdue debt unpaid. The debt is gone, the creditor gets the deposit, and the debtor loses half
		/// of its credit.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** [`Error::DebtNotFound`], [`Error::TooEarly`], or a deposit that cannot be moved.
		///
		/// **Events:** [`Event::DebtDefaulted`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(26)]
		#[pallet::weight(T::WeightInfo::default_debt())]
		pub fn default_debt(
			origin: OriginFor<T>,
			debtor: T::AccountId,
			creditor: T::AccountId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_default_debt(debtor, creditor)
		}

		/// Set the part of one-way fees that goes to the pot of a policy from now on. With `None` all fees go to the
		/// sink. If the policy has ended, or its pot cannot receive, fees are sealed whole. The policy must pay SOUK.
		///
		/// **Origin:** [`Config::ManagerOrigin`].
		///
		/// **Errors:** [`Error::PolicyNotFound`], [`Error::AssetNotAccepted`] or [`Error::PolicyHasEnded`].
		///
		/// **Events:** [`Event::RecyclingSet`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(27)]
		#[pallet::weight(T::WeightInfo::set_recycling())]
		pub fn set_recycling(origin: OriginFor<T>, recycling: Option<Recycling>) -> DispatchResult {
			T::ManagerOrigin::ensure_origin(origin)?;
			Self::do_set_recycling(recycling)
		}

		/// Set how much policies pay that pay by deeds, from the next era on: what their schedules say, or together at most
		/// a part of the value that was lost in the era, at most [`MOST_PART`](souk_math::bound::MOST_PART). What is not
		/// paid stays in the pots.
		///
		/// **Origin:** [`Config::PolicyOrigin`].
		///
		/// **Errors:** [`Error::BadMode`], or [`Error::TooEarly`] if an era before the last change is not closed.
		///
		/// **Events:** [`Event::ModeSet`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(28)]
		#[pallet::weight(T::WeightInfo::set_mode())]
		pub fn set_mode(origin: OriginFor<T>, mode: EmissionMode) -> DispatchResult {
			T::PolicyOrigin::ensure_origin(origin)?;
			Self::do_set_mode(mode)
		}

		/// Claim what a policy pays the caller for eras from `from` on, in one payment: for `eras` eras, at most
		/// [`MAX_CLAIMS`]. Eras of which the caller can claim nothing now are left out. An account that holds power is paid for
		/// every era, whether it did anything in it or not, so it has many to claim.
		///
		/// **Origin:** any signed account.
		///
		/// **Errors:** if nothing can be claimed, what [`Self::claim`] says of the first of the eras:
		/// [`Error::CaseOpen`], [`Error::ClaimsLost`], [`Error::NothingToClaim`], [`Error::StillHeld`],
		/// [`Error::AlreadyClaimed`]; or pay that cannot be received.
		///
		/// **Events:** [`Event::Claimed`], once for each era.
		///
		/// **Weight:** by the number of eras.
		#[pallet::call_index(29)]
		#[pallet::weight(T::WeightInfo::claim_many((*eras).min(MAX_CLAIMS)))]
		pub fn claim_many(
			origin: OriginFor<T>,
			policy: PolicyId,
			from: RewardEra,
			eras: u32,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_claim_many(who, policy, from, eras)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// What the ledger knows of an account.
		pub fn rewards_of(who: T::AccountId) -> AccountRewardsView<T::AccountId> {
			Self::account_view(who)
		}

		/// Every policy, the oldest first.
		pub fn policies() -> Vec<PolicyView<T::AccountId>> {
			Self::policy_views()
		}

		/// What an account can claim for eras from `from` on, now or when it is no longer held; at most a hundred entries.
		pub fn claims_of(who: T::AccountId, from: RewardEra) -> Vec<ClaimView> {
			Self::claim_views(who, from)
		}

		/// The mode of the running era.
		pub fn emission_mode() -> EmissionMode {
			EraModes::<T>::get().at(Self::era())
		}

		/// The account of a pot.
		pub fn pot_account(pot: Pot) -> T::AccountId {
			Self::account_of(pot)
		}
	}
}
