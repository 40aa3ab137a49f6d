// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod claims;
mod debts;
mod dividends;
mod events;
mod fraud;
mod funds;
mod ledger;
#[cfg(test)]
mod mock;
mod policies;
mod referral;
mod settled;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;
pub mod types;
mod views;
pub mod weights;

pub use funds::RecycledFees;
pub use pallet::*;
pub use weights::WeightInfo;

use frame_support::pallet_macros::*;
use types::{Invitation, Policy};

/// A policy as stored.
pub type PolicyOf<T> = Policy<<T as frame_system::Config>::AccountId>;
/// An invitation as stored.
pub type InvitationOf<T> = Invitation<<T as frame_system::Config>::AccountId>;

/// What benchmarks need of a runtime.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper {
	/// Make it so that [`Config::Time`] reads `now`.
	fn set_time(now: souk_primitives::Millis);
	/// Make TIME exist, if it does not.
	fn create_time();
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
			AccountRow, Case, CashbackRates, Circle, Clock, Debt, Dividends, EraAmounts, EraPay, Fund, Purse,
			Rated, Share, Stake, Standing, Total, MAX_PRUNE,
		},
		InvitationOf, PolicyOf, WeightInfo,
	};
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{fungible, fungibles, UnixTime},
		weights::WeightMeter,
		PalletId,
	};
	use frame_system::pallet_prelude::*;
	use souk_primitives::{
		activity::RewardEra,
		content::Cid,
		rewards::{
			AccountRewardsView, ByRole, ClaimView, Penalty, PointsTable, PolicyId, PolicyTerms, PolicyView,
			Pot, Recycling, SupplyCaps,
		},
		AssetId, Balance, Millis, ShopId,
	};
	use sp_runtime::{traits::One, Perbill};

	/// The version of the storage layout.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The configuration of the pallet. Everything that is not a constant may be governed; a change reaches what happens
	/// after it.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		// Origins.

		/// Who creates and ends policies, and so decides where pots go: a referendum with root's deposits.
		type PolicyOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Who pauses policies and sets what is recycled.
		type ManagerOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Who opens cases of fraud.
		type FraudOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Who decides appeals.
		type AppealOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		// Types.

		/// The reason of all holds.
		type RuntimeHoldReason: From<HoldReason>;

		// Dependencies.

		/// SOUK and TIME.
		type Assets: fungibles::Inspect<Self::AccountId, AssetId = AssetId, Balance = Balance>
			+ fungibles::Mutate<Self::AccountId>;
		/// SOUK, for what is frozen and for deposits.
		type Currency: fungible::Inspect<Self::AccountId, Balance = Balance>
			+ fungible::hold::Inspect<Self::AccountId, Reason = Self::RuntimeHoldReason>
			+ fungible::hold::Mutate<Self::AccountId>;
		/// The time eras and deadlines go by.
		type Time: UnixTime;
		/// The keyless account that seals.
		type Sink: Get<Self::AccountId>;

		// Eras and power.

		/// How long an era is, in milliseconds. A change ends the era that runs when it is seen and begins the next.
		type EraLength: Get<Millis>;
		/// What actions are worth.
		type Points: Get<PointsTable>;
		/// What power earned in a role counts for.
		type RoleWeights: Get<ByRole<Perbill>>;
		/// How much credit, against activity, weighs in a role: S1's s, d and b.
		type CreditParts: Get<ByRole<Perbill>>;
		/// What of its power an account still has an era later.
		type PowerKept: Get<Perbill>;
		/// A line that sold for less earns no power and no credit, in base units of any listed asset.
		type MinSale: Get<Balance>;

		// Pay.

		/// For how many eras after it was closed an era can be claimed; at least as many as a case with its appeal can last.
		type ClaimEras: Get<u32>;
		/// What part of a sale the buyer gets in TIME, by asset.
		type CashbackRates: Get<CashbackRates>;
		/// The most cashback of one buyer in an era, in base units of TIME.
		type CashbackCap: Get<Balance>;
		/// Eras that cashback and bounties are held before they can be claimed; at most
		/// [`MAX_HOLD_ERAS`](crate::types::MAX_HOLD_ERAS) count.
		type HoldEras: Get<u32>;
		/// What an inviter gets for an account that became active, in base units of TIME.
		type ReferralBounty: Get<Balance>;
		/// With how many different parties an invited account must settle an order; at most
		/// [`MAX_REFERRAL_ORDERS`](crate::types::MAX_REFERRAL_ORDERS) count.
		type ReferralOrders: Get<u32>;
		/// Eras an invitation is good for.
		type InvitationEras: Get<u32>;
		/// Eras without anything that counts after which an account's row may be removed; at least one more than
		/// [`Config::HoldEras`] and [`Config::ClaimEras`] together.
		type IdleEras: Get<u32>;

		// Frozen SOUK.

		/// How long SOUK that no longer earns stays frozen, in milliseconds.
		type UnfreezeDelay: Get<Millis>;
		/// The least an account can freeze at once, in base units of SOUK.
		#[pallet::constant]
		type MinFreeze: Get<Balance>;
		/// Where all accounts together froze less than this, each base unit earns as if they had frozen as much.
		#[pallet::constant]
		type LeastShares: Get<Balance>;

		// Fraud.

		/// What is left, after a weight cut, of what an account does.
		type CutWeight: Get<Perbill>;
		/// How long the accused may appeal, in milliseconds.
		type AppealPeriod: Get<Millis>;
		/// How long an appeal may be decided, in milliseconds.
		type DecisionPeriod: Get<Millis>;
		/// Eras a limit lasts.
		type LimitEras: Get<u32>;
		/// Eras after its last penalty from which an account may be rehabilitated.
		type RehabilitationEras: Get<u32>;

		// Debts.

		/// The longest a debt may run, in milliseconds.
		type MaxDebtLife: Get<Millis>;
		/// What a debtor puts down for a debt, in base units of SOUK.
		#[pallet::constant]
		type DebtDeposit: Get<Balance>;

		// Bounds.

		/// All SOUK there may ever be, in base units.
		#[pallet::constant]
		type SoukCap: Get<Balance>;
		/// All TIME there may ever be, in base units.
		#[pallet::constant]
		type TimeCap: Get<Balance>;
		/// What pots are derived from.
		#[pallet::constant]
		type PalletId: Get<PalletId>;
		/// The most weight idle time spends on closing and pruning eras in a block.
		type MaxServiceWeight: Get<Weight>;
		/// Weights.
		type WeightInfo: WeightInfo;

		/// The time and TIME for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper;
	}

	/// Why funds are on hold.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// Frozen for dividends.
		#[codec(index = 0)]
		Frozen,
		/// For the rows of debts.
		#[codec(index = 1)]
		Debt,
	}

	/// How eras are counted; empty until the first block with a time. Never dies, 20 bytes.
	#[pallet::storage]
	pub type EraClock<T> = StorageValue<_, Clock>;

	/// The next era to close; those before are closed. Never dies, 4 bytes.
	#[pallet::storage]
	pub type NextClose<T> = StorageValue<_, RewardEra, ValueQuery>;

	/// The next era to expire; those before cannot be claimed any more. Never dies, 4 bytes.
	#[pallet::storage]
	pub type NextExpire<T> = StorageValue<_, RewardEra, ValueQuery>;

	/// The next era to prune; of those before nothing is left. Never dies, 4 bytes.
	#[pallet::storage]
	pub type NextPrune<T> = StorageValue<_, RewardEra, ValueQuery>;

	/// Power and credit of accounts. Opened by the first action that counts, only for accounts that exist, so the fee of
	/// the action and the existential deposit pay; dies when anyone removes it after [`Config::IdleEras`] without an
	/// action, or with a deletion.
	#[pallet::storage]
	pub type Accounts<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, AccountRow>;

	/// What each account did in an era. Paid for by the fees of the actions; dies when its era is pruned, by idle time
	/// or by anyone.
	#[pallet::storage]
	pub type Shares<T: Config> =
		StorageDoubleMap<_, Twox64Concat, RewardEra, Blake2_128Concat, T::AccountId, Share, ValueQuery>;

	/// The sums of [`Shares`] by era. Dies when its era is pruned.
	#[pallet::storage]
	pub type Totals<T> = StorageMap<_, Twox64Concat, RewardEra, Total, ValueQuery>;

	/// The BizPower of shops by era. Paid for by the fees of the receipts; dies when its era is pruned.
	#[pallet::storage]
	pub type Ratings<T: Config> =
		StorageDoubleMap<_, Twox64Concat, RewardEra, Twox64Concat, ShopId, Rated<T::AccountId>>;

	/// Who settled an order with whom in an era: only the first counts. Paid for by the fees of the orders; dies when its
	/// era is pruned.
	#[pallet::storage]
	pub type Pairs<T: Config> =
		StorageDoubleMap<_, Twox64Concat, RewardEra, Blake2_128Concat, (T::AccountId, T::AccountId), ()>;

	/// The number the next policy gets.
	#[pallet::storage]
	pub type NextPolicy<T> = StorageValue<_, PolicyId, ValueQuery>;

	/// Emission policies, at most [`MAX_POLICIES`](crate::types::MAX_POLICIES). Created by governance; a row dies when
	/// governance ended the policy and the last of its eras expired.
	#[pallet::storage]
	pub type Policies<T: Config> = CountedStorageMap<_, Twox64Concat, PolicyId, PolicyOf<T>>;

	/// What each policy set aside for an era. Dies when the era expires.
	#[pallet::storage]
	pub type EraPays<T> = StorageDoubleMap<_, Twox64Concat, PolicyId, Twox64Concat, RewardEra, EraPay>;

	/// What ratio policies paid against the sink, by asset, in base units. Two rows at most.
	#[pallet::storage]
	pub type Recycled<T> = StorageMap<_, Blake2_128Concat, AssetId, Balance, ValueQuery>;

	/// What came into the sink by [`Pallet::seal`], in base units of SOUK. Never dies, 16 bytes.
	#[pallet::storage]
	pub type Sealed<T> = StorageValue<_, Balance, ValueQuery>;

	/// What of a one-way fee goes to the pot of a policy instead of the sink; empty where all is sealed. Set at genesis or
	/// by governance; never dies by itself, 8 bytes.
	#[pallet::storage]
	pub type FeeRecycling<T> = StorageValue<_, Recycling>;

	/// The supplies this network began with as its caps; without them those of [`Config`] hold alone. Set at genesis; never
	/// dies, 32 bytes.
	#[pallet::storage]
	pub type Caps<T> = StorageValue<_, SupplyCaps>;

	/// TIME granted out of a fund and not claimed. Opened only for accounts that exist; dies when it is claimed, or when
	/// anyone removes the row of an idle account.
	#[pallet::storage]
	pub type Purses<T: Config> =
		StorageDoubleMap<_, Twox64Concat, Fund, Blake2_128Concat, T::AccountId, Purse>;

	/// The sums of [`Purses`], in base units of TIME. Two rows.
	#[pallet::storage]
	pub type Granted<T> = StorageMap<_, Twox64Concat, Fund, Balance, ValueQuery>;

	/// Accounts someone invited that are not active yet. Paid for by the invited account's fee and existential deposit;
	/// dies when it becomes active, or when anyone removes it after [`Config::InvitationEras`].
	#[pallet::storage]
	pub type Invitations<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, InvitationOf<T>>;

	/// SOUK frozen for dividends. Paid for by what is frozen; dies when all of it was withdrawn.
	#[pallet::storage]
	pub type Stakes<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Stake>;

	/// The sum of [`Stakes`] and what they earned. Never dies.
	#[pallet::storage]
	pub type AllDividends<T> = StorageValue<_, Dividends, ValueQuery>;

	/// Penalties that stand. Written by the fraud authority; dies when anyone rehabilitates the account after
	/// [`Config::RehabilitationEras`]; a deletion stands for good.
	#[pallet::storage]
	pub type Standings<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Standing>;

	/// Cases that are open, one an account. Written by the fraud authority; dies when decided, or when anyone ends it
	/// after its deadline.
	#[pallet::storage]
	pub type Cases<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Case>;

	/// TIME the first account owes the second. Paid for by a deposit of the debtor; dies when it is paid, netted or
	/// forgiven, or when anyone declares it unpaid after it was due.
	#[pallet::storage]
	pub type Debts<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Blake2_128Concat, T::AccountId, Debt>;

	/// Policies and pots the chain starts with. What they hold is minted, and so is part of the supply.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// When the first era begins, in milliseconds since the Unix epoch; zero for the first block with a time.
		pub start: Millis,
		/// Each policy, and what its pot can pay in base units of its asset. The pot gets the least balance of the asset
		/// on top.
		pub policies: Vec<(PolicyTerms, Balance)>,
		/// What the cashback pot can pay, in base units of TIME.
		pub cashback: Balance,
		/// What the referral pot can pay, in base units of TIME.
		pub referral: Balance,
		/// The most there may ever be of each token; without it what [`Config`] says.
		pub caps: Option<SupplyCaps>,
		/// What of one-way fees is not sealed; without it nothing.
		pub recycling: Option<Recycling>,
		#[doc(hidden)]
		#[serde(skip)]
		pub _config: core::marker::PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			Self::build_all(self).expect("the genesis of rewards is sound");
		}
	}

	impl<T: Config> GenesisConfig<T> {
		fn build_all(&self) -> DispatchResult {
			if self.start > 0 {
				EraClock::<T>::put(Clock { era: 0, since: self.start, length: T::EraLength::get().max(1) });
			}
			if let Some(caps) = self.caps {
				Caps::<T>::put(caps);
			}
			for (terms, funds) in &self.policies {
				let policy = Pallet::<T>::do_create_policy(terms.clone())?;
				Pallet::<T>::endow(Pot::Policy(policy), &terms.asset, *funds)?;
			}
			if self.recycling.is_some() {
				Pallet::<T>::do_set_recycling(self.recycling)?;
			}
			Pallet::<T>::endow(Pot::Cashback, &crate::funds::TIME, self.cashback)?;
			Pallet::<T>::endow(Pot::Referral, &crate::funds::TIME, self.referral)?;
			// Last: before there is a clock nothing asks for the time, which genesis does not have.
			if self.start > 0 {
				EraClock::<T>::put(Clock { era: 0, since: self.start, length: T::EraLength::get().max(1) });
			}
			Ok(())
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_initialize(block: BlockNumberFor<T>) -> Weight {
			// The first block has no time yet.
			if block > One::one() {
				Self::sync_clock();
			}
			T::WeightInfo::sync_clock()
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
			let case = T::AppealPeriod::get().saturating_add(T::DecisionPeriod::get());
			let claims = u64::from(T::ClaimEras::get()).saturating_mul(T::EraLength::get());
			assert!(case < claims, "a case ends before what it withholds expires");
			assert!(
				T::IdleEras::get() > T::HoldEras::get().saturating_add(T::ClaimEras::get()),
				"nobody loses what is still held by being idle"
			);
			for asset in T::CashbackRates::get().into_iter().map(|(asset, _)| asset) {
				assert!(asset != crate::funds::TIME, "TIME spent does not earn TIME");
			}
			let block = T::BlockWeights::get().max_block;
			let close = T::WeightInfo::close_era(crate::types::MAX_POLICIES);
			assert!(close.all_lte(block), "the largest era fits a block");
			assert!(T::WeightInfo::prune(MAX_PRUNE).all_lte(block), "the largest pruning fits a block");
			let lines = <souk_primitives::order::MaxLines as Get<u32>>::get();
			let order =
				T::WeightInfo::on_settled(souk_primitives::MAX_PATH_DEPTH).saturating_mul(lines.into());
			assert!(order.all_lte(block), "the largest order with the deepest paths fits a block");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Claim what a policy pays the caller for an era that was closed. The cost does not depend on how many there are.
		///
		/// Origin: signed.
		///
		/// Errors: `CaseOpen`, `ClaimsLost`, `NothingToClaim`, `AlreadyClaimed`, or pay that cannot be received.
		///
		/// Events: [`Event::Claimed`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::claim())]
		pub fn claim(origin: OriginFor<T>, policy: PolicyId, era: RewardEra) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_claim(who, policy, era)
		}

		/// Claim the cashback or the bounties that were held long enough.
		///
		/// Origin: signed.
		///
		/// Errors: `CaseOpen`, `NothingToClaim`, or pay that cannot be received.
		///
		/// Events: [`Event::PurseClaimed`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::claim_purse())]
		pub fn claim_purse(origin: OriginFor<T>, fund: Fund) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_claim_purse(who, fund)
		}

		/// Say "I am here". Counts as often in an era as the table of points allows: once, unless governance says more.
		///
		/// Origin: signed.
		///
		/// Errors: `NothingEarned`.
		///
		/// Events: [`Event::PowerEarned`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::check_in())]
		pub fn check_in(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_check_in(who)
		}

		/// Say who invited the caller: once, before the caller did anything that counts.
		///
		/// Origin: signed.
		///
		/// Errors: `SelfReferred`, `AlreadyActive`, `AlreadyInvited`, `InviterNotFound`.
		///
		/// Events: [`Event::InviterSet`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::set_inviter())]
		pub fn set_inviter(origin: OriginFor<T>, inviter: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_inviter(who, inviter)
		}

		/// Remove an invitation that lapsed.
		///
		/// Origin: anyone.
		///
		/// Errors: `InvitationNotFound`, `TooEarly`.
		///
		/// Events: [`Event::InvitationLapsed`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::expire_invitation())]
		pub fn expire_invitation(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_expire_invitation(who)
		}

		/// Freeze `amount` base units of SOUK for dividends in TIME.
		///
		/// Origin: signed.
		///
		/// Errors: `AmountTooSmall`, or funds that cannot be held.
		///
		/// Events: [`Event::Frozen`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::freeze())]
		pub fn freeze(origin: OriginFor<T>, #[pallet::compact] amount: Balance) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_freeze(who, amount)
		}

		/// Let `amount` base units of frozen SOUK go: they earn nothing from now on and are free after the delay.
		///
		/// Origin: signed.
		///
		/// Errors: `StakeNotFound`, `ZeroAmount`, `AmountTooLarge`, `AmountTooSmall` if less than the minimum but not
		/// nothing would go on earning.
		///
		/// Events: [`Event::Unfreezing`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::unfreeze())]
		pub fn unfreeze(origin: OriginFor<T>, #[pallet::compact] amount: Balance) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_unfreeze(who, amount)
		}

		/// Release what an account let go and whose delay is over. With the last of it the account's dividends are paid out
		/// too; what cannot be received then goes back to the dividend pot.
		///
		/// Origin: anyone.
		///
		/// Errors: `StakeNotFound`, `TooEarly`.
		///
		/// Events: [`Event::Unfrozen`], [`Event::DividendsClaimed`], [`Event::DividendsForfeited`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::withdraw_unfrozen())]
		pub fn withdraw_unfrozen(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_withdraw_unfrozen(who)
		}

		/// Claim the dividends of the caller's frozen SOUK.
		///
		/// Origin: signed.
		///
		/// Errors: `StakeNotFound`, `NothingToClaim`, or pay that cannot be received.
		///
		/// Events: [`Event::DividendsClaimed`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::claim_dividends())]
		pub fn claim_dividends(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_claim_dividends(who)
		}

		/// Seal `amount` base units of SOUK in the sink, for good.
		///
		/// Origin: signed.
		///
		/// Errors: `ZeroAmount`, or funds that cannot be transferred.
		///
		/// Events: [`Event::SealedTokens`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::seal())]
		pub fn seal(origin: OriginFor<T>, #[pallet::compact] amount: Balance) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_seal(who, amount)
		}

		/// Fund a pot with `amount` base units of its asset. The dividend pot shares it at once.
		///
		/// Origin: signed.
		///
		/// Errors: `ZeroAmount`, `PolicyNotFound`, `NothingFrozen`, or funds that cannot be transferred.
		///
		/// Events: [`Event::PotFunded`], [`Event::DividendShared`].
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
		/// Origin: [`Config::PolicyOrigin`].
		///
		/// Errors: `AssetNotAccepted`, `BadSchedule`, `StartPassed`, `TooManyPolicies`, `NoPolicyIdLeft`.
		///
		/// Events: [`Event::PolicyCreated`].
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::create_policy())]
		pub fn create_policy(origin: OriginFor<T>, terms: PolicyTerms) -> DispatchResult {
			T::PolicyOrigin::ensure_origin(origin)?;
			Self::do_create_policy(terms)?;
			Ok(())
		}

		/// Pause a policy, or let it go on. Eras that close while it is paused are not made up for.
		///
		/// Origin: [`Config::ManagerOrigin`].
		///
		/// Errors: `PolicyNotFound`, `PolicyHasEnded`.
		///
		/// Events: [`Event::PolicyPaused`].
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::pause_policy())]
		pub fn pause_policy(origin: OriginFor<T>, policy: PolicyId, paused: bool) -> DispatchResult {
			T::ManagerOrigin::ensure_origin(origin)?;
			Self::do_pause_policy(policy, paused)
		}

		/// End a policy. What it owes can be claimed until it expires; what its pot has left is paid to `heir` now, and the
		/// rest when its last era has expired. Called again it changes the heir and tries again.
		///
		/// Origin: [`Config::PolicyOrigin`].
		///
		/// Errors: `PolicyNotFound`, or funds the heir cannot receive.
		///
		/// Events: [`Event::PolicyEnded`].
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::end_policy())]
		pub fn end_policy(origin: OriginFor<T>, policy: PolicyId, heir: T::AccountId) -> DispatchResult {
			T::PolicyOrigin::ensure_origin(origin)?;
			Self::do_end_policy(policy, heir)
		}

		/// Close the earliest era that is over and not closed, and let the earliest expire that is old enough. Idle time
		/// does the same.
		///
		/// Origin: anyone.
		///
		/// Errors: `TooEarly`.
		///
		/// Events: [`Event::EraClosed`], and for policies that pay less than scheduled [`Event::PotShort`].
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::close_era(crate::types::MAX_POLICIES))]
		pub fn close_era(origin: OriginFor<T>) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_close_era()
		}

		/// Remove up to `limit` rows of eras that expired, at most [`MAX_PRUNE`]. Idle time does
		/// the same.
		///
		/// Origin: anyone.
		///
		/// Errors: `TooEarly`.
		///
		/// Events: [`Event::Pruned`].
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::prune((*limit).min(MAX_PRUNE)))]
		pub fn prune(origin: OriginFor<T>, limit: u32) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_prune(limit.min(MAX_PRUNE))
		}

		/// Remove the rows of an account that did nothing that counts for [`Config::IdleEras`]; what it did not claim goes
		/// back to the pots.
		///
		/// Origin: anyone.
		///
		/// Errors: `AccountNotFound`, `TooEarly`, `CaseOpen`.
		///
		/// Events: [`Event::AccountForgotten`].
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::forget_account())]
		pub fn forget_account(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_forget_account(who)
		}

		/// Open a case: ask that an account be set on a rung of the ladder, at most one above where it stands. Until the
		/// case ends the account claims nothing; the time in which eras can be claimed goes on.
		///
		/// Origin: [`Config::FraudOrigin`].
		///
		/// Errors: `CaseOpen`, `RungSkipped`.
		///
		/// Events: [`Event::CaseOpened`].
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

		/// Appeal against the case that is open against the caller.
		///
		/// Origin: the accused.
		///
		/// Errors: `CaseNotFound`, `AlreadyAppealed`, `DeadlinePassed`.
		///
		/// Events: [`Event::CaseAppealed`].
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::appeal_case())]
		pub fn appeal_case(origin: OriginFor<T>, answer: Cid) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_appeal_case(who, answer)
		}

		/// Decide an appeal: uphold the penalty, or drop the case and leave everything as if it had never been.
		///
		/// Origin: [`Config::AppealOrigin`].
		///
		/// Errors: `CaseNotFound`, `NotAppealed`, `DeadlinePassed`.
		///
		/// Events: [`Event::PenaltyStands`] or [`Event::CaseDropped`].
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::decide_appeal())]
		pub fn decide_appeal(origin: OriginFor<T>, who: T::AccountId, uphold: bool) -> DispatchResult {
			T::AppealOrigin::ensure_origin(origin)?;
			Self::do_decide_appeal(who, uphold)
		}

		/// End a case whose deadline passed: the penalty stands if the accused did not appeal, and the case is dropped if
		/// nobody decided the appeal.
		///
		/// Origin: anyone.
		///
		/// Errors: `CaseNotFound`, `TooEarly`.
		///
		/// Events: [`Event::PenaltyStands`] or [`Event::CaseDropped`].
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::decide_appeal())]
		pub fn end_case(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_end_case(who)
		}

		/// Lift the penalties of an account that earned none for [`Config::RehabilitationEras`]. Not a deletion.
		///
		/// Origin: anyone.
		///
		/// Errors: `NoPenalty`, `CaseOpen`, `TooEarly`.
		///
		/// Events: [`Event::Rehabilitated`].
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::rehabilitate())]
		pub fn rehabilitate(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_rehabilitate(who)
		}

		/// Acknowledge to owe `creditor` `amount` base units of TIME, to be paid until `due`. It is netted at once against
		/// what the creditor owes the caller. A debt that exists grows, and is due at the earlier of both moments.
		///
		/// Origin: the debtor.
		///
		/// Errors: `ZeroAmount`, `SelfReferred`, `BadDueDate`, `Overflow`, or a deposit that cannot be held.
		///
		/// Events: [`Event::DebtsNetted`], [`Event::DebtAcknowledged`].
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
		/// Origin: the debtor.
		///
		/// Errors: `DebtNotFound`, `ZeroAmount`, `AmountTooLarge`, or TIME that cannot be transferred.
		///
		/// Events: [`Event::DebtPaid`].
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
		/// Origin: the creditor.
		///
		/// Errors: `DebtNotFound`, `ZeroAmount`, `AmountTooLarge`.
		///
		/// Events: [`Event::DebtForgiven`].
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

		/// Net a circle of debts: each party owes the next and the last owes the first. Every debt of it shrinks by the
		/// smallest, so nobody's claims less debts change.
		///
		/// Origin: anyone.
		///
		/// Errors: `BadCircle`, `DebtNotFound`.
		///
		/// Events: [`Event::DebtsNetted`].
		#[pallet::call_index(25)]
		#[pallet::weight(T::WeightInfo::net_debts(u32::try_from(circle.len()).unwrap_or(u32::MAX)))]
		pub fn net_debts(origin: OriginFor<T>, circle: Circle<T::AccountId>) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_net_debts(circle)
		}

		/// Declare a debt unpaid that is overdue: it is gone, the creditor gets the deposit, and half of the debtor's credit
		/// is lost.
		///
		/// Origin: anyone.
		///
		/// Errors: `DebtNotFound`, `TooEarly`.
		///
		/// Events: [`Event::DebtDefaulted`].
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

		/// Say what of one-way fees goes to the pot of a policy from now on, and not to the sink; nothing with `None`. Where
		/// the policy has ended, or its pot cannot receive, fees are sealed whole.
		///
		/// Origin: [`Config::ManagerOrigin`].
		///
		/// Errors: `PolicyNotFound`, `PolicyHasEnded`, `AssetNotAccepted` if it does not pay SOUK.
		///
		/// Events: [`Event::RecyclingSet`].
		#[pallet::call_index(27)]
		#[pallet::weight(T::WeightInfo::set_recycling())]
		pub fn set_recycling(origin: OriginFor<T>, recycling: Option<Recycling>) -> DispatchResult {
			T::ManagerOrigin::ensure_origin(origin)?;
			Self::do_set_recycling(recycling)
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

		/// What an account can claim now, from era `from` on; at most a hundred entries.
		pub fn claims_of(who: T::AccountId, from: RewardEra) -> Vec<ClaimView> {
			Self::claim_views(who, from)
		}

		/// The account of a pot.
		pub fn pot_account(pot: Pot) -> T::AccountId {
			Self::account_of(pot)
		}
	}
}
