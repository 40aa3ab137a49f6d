// SPDX-License-Identifier: Apache-2.0

//! Locks, and SOUK on hold that will be paid to another account.
//!
//! In `pallet-balances` locks and holds overlap. Take an account with a lock of 100 SOUK (a vote, a vesting schedule) and
//! 100 SOUK on hold. It may spend all the rest, because the held SOUK covers the lock. That is sound if the held SOUK comes
//! back or is burnt. But an escrow is paid to the seller. Then nothing would be left under the lock, and the same SOUK
//! could vote again from the seller's account, or leave a vesting schedule early.
//!
//! So here locks and holds add up. While an account has SOUK on hold that will be paid out, a lock of this module covers
//! both that SOUK and the largest other lock. Three things follow:
//!
//! - A hold that would reach into locked SOUK is refused.
//! - The account cannot spend the SOUK under its other locks.
//! - A vote cannot count SOUK on hold.
//!
//! [`OverLocks`] updates the lock when a hold changes, [`LocksUnder`] when another lock changes.
//!
//! Substrate's older pallets reserve SOUK, and some pay it to others: the fee for a registrar's judgement, the deposit of an
//! asset that is given away. `pallet_balances` reserves locked SOUK as well, and later pays out only what no lock needs. It
//! pays less then, and tells a caller who may not listen. [`LocksUnder`] reserves usable SOUK alone, and refuses to pay less.

// An adapter has to implement what pallets must not call; see `souk_primitives::holds`.
#![allow(clippy::disallowed_methods)]

use crate::{AccountId, Balance};
use core::marker::PhantomData;
use frame_support::{
	ensure,
	traits::{
		fungible,
		fungibles::{self, Dust},
		tokens::{
			DepositConsequence, Fortitude, Precision, Preservation, Provenance, Restriction,
			WithdrawConsequence,
		},
		BalanceStatus, Contains, Currency, ExistenceRequirement, LockIdentifier, LockableCurrency,
		ReservableCurrency, SignedImbalance, WithdrawReasons,
	},
};
use souk_primitives::AssetId;
use sp_runtime::{DispatchError, DispatchResult, TokenError};

/// The lock of this module, over the SOUK that is on hold to be paid out and the largest other lock.
pub const UNDER_HOLDS: LockIdentifier = *b"souk/und";

/// The promised and the locked SOUK of an account. `Paid` says which holds are paid to others.
struct Cover<T, Paid>(PhantomData<(T, Paid)>);

impl<T, Paid> Cover<T, Paid>
where
	T: pallet_balances::Config<Balance = Balance> + frame_system::Config<AccountId = AccountId>,
	Paid: Contains<T::RuntimeHoldReason>,
{
	/// The SOUK that is on hold to be paid to others.
	fn promised(who: &AccountId) -> Balance {
		pallet_balances::Holds::<T>::get(who)
			.iter()
			.filter(|hold| Paid::contains(&hold.id))
			// Parts of one balance.
			.fold(0, |sum, hold| sum.saturating_add(hold.amount))
	}

	/// The largest lock or freeze besides ours, and ours.
	fn locked(who: &AccountId) -> (Balance, Balance) {
		let (mut others, mut ours) = (0, 0);
		for lock in pallet_balances::Locks::<T>::get(who) {
			match lock.id {
				UNDER_HOLDS => ours = lock.amount,
				_ => others = lock.amount.max(others),
			}
		}
		let frozen = pallet_balances::Freezes::<T>::get(who).iter().map(|freeze| freeze.amount).max();
		(others.max(frozen.unwrap_or_default()), ours)
	}

	/// The amount our lock should have, and the amount it has.
	fn due(who: &AccountId) -> (Balance, Balance) {
		let (others, ours) = Self::locked(who);
		let due = match (others, Self::promised(who)) {
			// With only one of the two there is nothing to keep apart. So a buyer without a lock gets none from us.
			(0, _) | (_, 0) => 0,
			(others, promised) => others.saturating_add(promised),
		};
		(due, ours)
	}

	/// Set our lock to the amount that the other locks and the holds now ask for.
	fn renew(who: &AccountId) {
		let (due, ours) = Self::due(who);
		if due != ours {
			// An amount of zero removes the lock.
			<pallet_balances::Pallet<T> as LockableCurrency<_>>::set_lock(
				UNDER_HOLDS,
				who,
				due,
				WithdrawReasons::all(),
			);
		}
	}

	/// Whether the SOUK that is not promised covers the locks.
	fn is_covered(who: &AccountId) -> bool {
		let total = <pallet_balances::Pallet<T> as Currency<_>>::total_balance(who);
		// Never underflows: SOUK on hold is a part of the total.
		total.saturating_sub(Self::promised(who)) >= Self::locked(who).0
	}
}

/// `Inner`, with SOUK held for `Paid` reasons kept apart from locked SOUK.
///
/// # Errors
///
/// A hold that would reach into locked SOUK fails with [`TokenError::Frozen`]. The caller must roll back then.
pub struct OverLocks<T, Paid, Inner>(PhantomData<(T, Paid, Inner)>);

impl<T, Paid, Inner> OverLocks<T, Paid, Inner>
where
	T: pallet_balances::Config<Balance = Balance> + frame_system::Config<AccountId = AccountId>,
	Paid: Contains<T::RuntimeHoldReason>,
{
	/// Update our lock after a hold changed.
	fn changed(asset: &AssetId, reason: &T::RuntimeHoldReason, who: &AccountId) {
		if Self::concerns(asset, reason) {
			Cover::<T, Paid>::renew(who);
		}
	}

	fn concerns(asset: &AssetId, reason: &T::RuntimeHoldReason) -> bool {
		*asset == AssetId::Native && Paid::contains(reason)
	}
}

impl<T, Paid, Inner> fungibles::Inspect<AccountId> for OverLocks<T, Paid, Inner>
where
	Inner: fungibles::Inspect<AccountId, AssetId = AssetId, Balance = Balance>,
{
	type AssetId = AssetId;
	type Balance = Balance;

	fn total_issuance(asset: AssetId) -> Balance {
		Inner::total_issuance(asset)
	}
	fn active_issuance(asset: AssetId) -> Balance {
		Inner::active_issuance(asset)
	}
	fn minimum_balance(asset: AssetId) -> Balance {
		Inner::minimum_balance(asset)
	}
	fn total_balance(asset: AssetId, who: &AccountId) -> Balance {
		Inner::total_balance(asset, who)
	}
	fn balance(asset: AssetId, who: &AccountId) -> Balance {
		Inner::balance(asset, who)
	}
	fn reducible_balance(
		asset: AssetId,
		who: &AccountId,
		preservation: Preservation,
		force: Fortitude,
	) -> Balance {
		Inner::reducible_balance(asset, who, preservation, force)
	}
	fn can_deposit(
		asset: AssetId,
		who: &AccountId,
		amount: Balance,
		provenance: Provenance,
	) -> DepositConsequence {
		Inner::can_deposit(asset, who, amount, provenance)
	}
	fn can_withdraw(asset: AssetId, who: &AccountId, amount: Balance) -> WithdrawConsequence<Balance> {
		Inner::can_withdraw(asset, who, amount)
	}
	fn asset_exists(asset: AssetId) -> bool {
		Inner::asset_exists(asset)
	}
}

impl<T, Paid, Inner> fungibles::hold::Inspect<AccountId> for OverLocks<T, Paid, Inner>
where
	T: pallet_balances::Config<Balance = Balance> + frame_system::Config<AccountId = AccountId>,
	Paid: Contains<T::RuntimeHoldReason>,
	Inner: fungibles::hold::Inspect<AccountId, AssetId = AssetId, Balance = Balance>,
{
	type Reason = Inner::Reason;

	fn total_balance_on_hold(asset: AssetId, who: &AccountId) -> Balance {
		Inner::total_balance_on_hold(asset, who)
	}
	fn reducible_total_balance_on_hold(asset: AssetId, who: &AccountId, force: Fortitude) -> Balance {
		if asset != AssetId::Native || force == Fortitude::Force {
			return Inner::reducible_total_balance_on_hold(asset, who, force);
		}
		// Our own lock must not keep a hold from being paid.
		let free = <pallet_balances::Pallet<T> as Currency<_>>::free_balance(who);
		let bound = Cover::<T, Paid>::locked(who).0.saturating_sub(free);
		Inner::total_balance_on_hold(asset, who).saturating_sub(bound)
	}
	fn balance_on_hold(asset: AssetId, reason: &Self::Reason, who: &AccountId) -> Balance {
		Inner::balance_on_hold(asset, reason, who)
	}
	fn hold_available(asset: AssetId, reason: &Self::Reason, who: &AccountId) -> bool {
		Inner::hold_available(asset, reason, who)
	}
	fn ensure_can_hold(
		asset: AssetId,
		reason: &Self::Reason,
		who: &AccountId,
		amount: Balance,
	) -> DispatchResult {
		Inner::ensure_can_hold(asset, reason, who, amount)
	}
}

impl<T, Paid, Inner> fungibles::Unbalanced<AccountId> for OverLocks<T, Paid, Inner>
where
	Inner: fungibles::Unbalanced<AccountId, AssetId = AssetId, Balance = Balance>,
{
	fn handle_raw_dust(asset: AssetId, amount: Balance) {
		Inner::handle_raw_dust(asset, amount)
	}
	fn handle_dust(Dust(asset, amount): Dust<AccountId, Self>) {
		Inner::handle_dust(Dust(asset, amount))
	}
	fn write_balance(
		asset: AssetId,
		who: &AccountId,
		amount: Balance,
	) -> Result<Option<Balance>, DispatchError> {
		Inner::write_balance(asset, who, amount)
	}
	fn set_total_issuance(asset: AssetId, amount: Balance) {
		Inner::set_total_issuance(asset, amount)
	}
	// Not the defaults: they write balances, and assets refuse that.
	fn decrease_balance(
		asset: AssetId,
		who: &AccountId,
		amount: Balance,
		precision: Precision,
		preservation: Preservation,
		force: Fortitude,
	) -> Result<Balance, DispatchError> {
		Inner::decrease_balance(asset, who, amount, precision, preservation, force)
	}
	fn increase_balance(
		asset: AssetId,
		who: &AccountId,
		amount: Balance,
		precision: Precision,
	) -> Result<Balance, DispatchError> {
		Inner::increase_balance(asset, who, amount, precision)
	}
	fn deactivate(asset: AssetId, amount: Balance) {
		Inner::deactivate(asset, amount)
	}
	fn reactivate(asset: AssetId, amount: Balance) {
		Inner::reactivate(asset, amount)
	}
}

impl<T, Paid, Inner> fungibles::hold::Unbalanced<AccountId> for OverLocks<T, Paid, Inner>
where
	T: pallet_balances::Config<Balance = Balance> + frame_system::Config<AccountId = AccountId>,
	Paid: Contains<T::RuntimeHoldReason>,
	Inner: fungibles::hold::Unbalanced<
		AccountId,
		AssetId = AssetId,
		Balance = Balance,
		Reason = T::RuntimeHoldReason,
	>,
{
	fn set_balance_on_hold(
		asset: AssetId,
		reason: &Self::Reason,
		who: &AccountId,
		amount: Balance,
	) -> DispatchResult {
		Inner::set_balance_on_hold(asset.clone(), reason, who, amount)?;
		Self::changed(&asset, reason, who);
		Ok(())
	}
}

// Each method calls the same method of `Inner`, so the events are those of `Inner`.
impl<T, Paid, Inner> fungibles::hold::Mutate<AccountId> for OverLocks<T, Paid, Inner>
where
	T: pallet_balances::Config<Balance = Balance> + frame_system::Config<AccountId = AccountId>,
	Paid: Contains<T::RuntimeHoldReason>,
	Inner: fungibles::hold::Mutate<
		AccountId,
		AssetId = AssetId,
		Balance = Balance,
		Reason = T::RuntimeHoldReason,
	>,
{
	fn hold(asset: AssetId, reason: &Self::Reason, who: &AccountId, amount: Balance) -> DispatchResult {
		Inner::hold(asset.clone(), reason, who, amount)?;
		ensure!(!Self::concerns(&asset, reason) || Cover::<T, Paid>::is_covered(who), TokenError::Frozen);
		Self::changed(&asset, reason, who);
		Ok(())
	}

	fn release(
		asset: AssetId,
		reason: &Self::Reason,
		who: &AccountId,
		amount: Balance,
		precision: Precision,
	) -> Result<Balance, DispatchError> {
		let released = Inner::release(asset.clone(), reason, who, amount, precision)?;
		Self::changed(&asset, reason, who);
		Ok(released)
	}

	fn burn_held(
		asset: AssetId,
		reason: &Self::Reason,
		who: &AccountId,
		amount: Balance,
		precision: Precision,
		force: Fortitude,
	) -> Result<Balance, DispatchError> {
		let burned = Inner::burn_held(asset.clone(), reason, who, amount, precision, force)?;
		Self::changed(&asset, reason, who);
		Ok(burned)
	}

	fn transfer_on_hold(
		asset: AssetId,
		reason: &Self::Reason,
		source: &AccountId,
		dest: &AccountId,
		amount: Balance,
		precision: Precision,
		mode: Restriction,
		force: Fortitude,
	) -> Result<Balance, DispatchError> {
		let moved =
			Inner::transfer_on_hold(asset.clone(), reason, source, dest, amount, precision, mode, force)?;
		Self::changed(&asset, reason, source);
		if mode == Restriction::OnHold {
			Self::changed(&asset, reason, dest);
		}
		Ok(moved)
	}

	fn transfer_and_hold(
		asset: AssetId,
		reason: &Self::Reason,
		source: &AccountId,
		dest: &AccountId,
		amount: Balance,
		precision: Precision,
		expendability: Preservation,
		force: Fortitude,
	) -> Result<Balance, DispatchError> {
		let held = Inner::transfer_and_hold(
			asset.clone(),
			reason,
			source,
			dest,
			amount,
			precision,
			expendability,
			force,
		)?;
		Self::changed(&asset, reason, dest);
		Ok(held)
	}

	// For who pays several accounts out of one hold. Assets have no event of it.
	fn done_transfer_on_hold(
		asset: AssetId,
		reason: &Self::Reason,
		source: &AccountId,
		dest: &AccountId,
		amount: Balance,
	) {
		if asset == AssetId::Native {
			<Balances<T> as fungible::hold::Mutate<_>>::done_transfer_on_hold(reason, source, dest, amount);
		}
	}
}

/// SOUK for the pallets that lock it. SOUK on hold for `Paid` reasons does not count as the account's.
pub struct LocksUnder<T, Paid>(PhantomData<(T, Paid)>);

type Balances<T> = pallet_balances::Pallet<T>;

impl<T, Paid> Currency<AccountId> for LocksUnder<T, Paid>
where
	T: pallet_balances::Config<Balance = Balance> + frame_system::Config<AccountId = AccountId>,
	Paid: Contains<T::RuntimeHoldReason>,
{
	type Balance = Balance;
	type PositiveImbalance = <Balances<T> as Currency<AccountId>>::PositiveImbalance;
	type NegativeImbalance = <Balances<T> as Currency<AccountId>>::NegativeImbalance;

	fn total_balance(who: &AccountId) -> Balance {
		let total = <Balances<T> as Currency<_>>::total_balance(who);
		// Never underflows: SOUK on hold is a part of the total.
		total.saturating_sub(Cover::<T, Paid>::promised(who))
	}
	fn can_slash(who: &AccountId, value: Balance) -> bool {
		<Balances<T> as Currency<_>>::can_slash(who, value)
	}
	fn total_issuance() -> Balance {
		<Balances<T> as Currency<AccountId>>::total_issuance()
	}
	fn active_issuance() -> Balance {
		<Balances<T> as Currency<AccountId>>::active_issuance()
	}
	fn deactivate(amount: Balance) {
		<Balances<T> as Currency<AccountId>>::deactivate(amount)
	}
	fn reactivate(amount: Balance) {
		<Balances<T> as Currency<AccountId>>::reactivate(amount)
	}
	fn minimum_balance() -> Balance {
		<Balances<T> as Currency<AccountId>>::minimum_balance()
	}
	fn burn(amount: Balance) -> Self::PositiveImbalance {
		<Balances<T> as Currency<AccountId>>::burn(amount)
	}
	fn issue(amount: Balance) -> Self::NegativeImbalance {
		<Balances<T> as Currency<AccountId>>::issue(amount)
	}
	fn free_balance(who: &AccountId) -> Balance {
		<Balances<T> as Currency<_>>::free_balance(who)
	}
	fn ensure_can_withdraw(
		who: &AccountId,
		amount: Balance,
		reasons: WithdrawReasons,
		new_balance: Balance,
	) -> DispatchResult {
		<Balances<T> as Currency<_>>::ensure_can_withdraw(who, amount, reasons, new_balance)
	}
	fn transfer(
		source: &AccountId,
		dest: &AccountId,
		value: Balance,
		existence: ExistenceRequirement,
	) -> DispatchResult {
		<Balances<T> as Currency<_>>::transfer(source, dest, value, existence)
	}
	fn slash(who: &AccountId, value: Balance) -> (Self::NegativeImbalance, Balance) {
		<Balances<T> as Currency<_>>::slash(who, value)
	}
	fn deposit_into_existing(
		who: &AccountId,
		value: Balance,
	) -> Result<Self::PositiveImbalance, DispatchError> {
		<Balances<T> as Currency<_>>::deposit_into_existing(who, value)
	}
	fn deposit_creating(who: &AccountId, value: Balance) -> Self::PositiveImbalance {
		<Balances<T> as Currency<_>>::deposit_creating(who, value)
	}
	fn withdraw(
		who: &AccountId,
		value: Balance,
		reasons: WithdrawReasons,
		liveness: ExistenceRequirement,
	) -> Result<Self::NegativeImbalance, DispatchError> {
		<Balances<T> as Currency<_>>::withdraw(who, value, reasons, liveness)
	}
	fn make_free_balance_be(
		who: &AccountId,
		balance: Balance,
	) -> SignedImbalance<Balance, Self::PositiveImbalance> {
		<Balances<T> as Currency<_>>::make_free_balance_be(who, balance)
	}
}

impl<T, Paid> LocksUnder<T, Paid>
where
	T: pallet_balances::Config<Balance = Balance> + frame_system::Config<AccountId = AccountId>,
{
	/// Check that an account can use so much SOUK: that no lock is over it.
	fn ensure_usable(who: &AccountId, value: Balance) -> DispatchResult {
		let of = <Balances<T> as fungible::Inspect<AccountId>>::reducible_balance;
		let usable = of(who, Preservation::Protect, Fortitude::Polite);
		let there = of(who, Preservation::Protect, Fortitude::Force);
		ensure!(value <= usable || value > there, TokenError::Frozen);
		Ok(())
	}
}

impl<T, Paid> ReservableCurrency<AccountId> for LocksUnder<T, Paid>
where
	T: pallet_balances::Config<Balance = Balance> + frame_system::Config<AccountId = AccountId>,
	Paid: Contains<T::RuntimeHoldReason>,
{
	fn can_reserve(who: &AccountId, value: Balance) -> bool {
		Self::ensure_usable(who, value).is_ok()
			&& <Balances<T> as ReservableCurrency<_>>::can_reserve(who, value)
	}
	fn slash_reserved(who: &AccountId, value: Balance) -> (Self::NegativeImbalance, Balance) {
		<Balances<T> as ReservableCurrency<_>>::slash_reserved(who, value)
	}
	fn reserved_balance(who: &AccountId) -> Balance {
		<Balances<T> as ReservableCurrency<_>>::reserved_balance(who)
	}
	fn reserve(who: &AccountId, value: Balance) -> DispatchResult {
		Self::ensure_usable(who, value)?;
		<Balances<T> as ReservableCurrency<_>>::reserve(who, value)
	}
	fn unreserve(who: &AccountId, value: Balance) -> Balance {
		<Balances<T> as ReservableCurrency<_>>::unreserve(who, value)
	}
	fn repatriate_reserved(
		slashed: &AccountId,
		beneficiary: &AccountId,
		value: Balance,
		status: BalanceStatus,
	) -> Result<Balance, DispatchError> {
		let rest =
			<Balances<T> as ReservableCurrency<_>>::repatriate_reserved(slashed, beneficiary, value, status)?;
		// A lock that came later may need it. A caller that does not look at the rest would take the payment for made.
		ensure!(rest == 0, TokenError::Frozen);
		Ok(rest)
	}
}

impl<T, Paid> LockableCurrency<AccountId> for LocksUnder<T, Paid>
where
	T: pallet_balances::Config<Balance = Balance> + frame_system::Config<AccountId = AccountId>,
	Paid: Contains<T::RuntimeHoldReason>,
{
	type Moment = <Balances<T> as LockableCurrency<AccountId>>::Moment;
	type MaxLocks = <Balances<T> as LockableCurrency<AccountId>>::MaxLocks;

	fn set_lock(id: LockIdentifier, who: &AccountId, amount: Balance, reasons: WithdrawReasons) {
		<Balances<T> as LockableCurrency<_>>::set_lock(id, who, amount, reasons);
		Cover::<T, Paid>::renew(who);
	}
	fn extend_lock(id: LockIdentifier, who: &AccountId, amount: Balance, reasons: WithdrawReasons) {
		<Balances<T> as LockableCurrency<_>>::extend_lock(id, who, amount, reasons);
		Cover::<T, Paid>::renew(who);
	}
	fn remove_lock(id: LockIdentifier, who: &AccountId) {
		<Balances<T> as LockableCurrency<_>>::remove_lock(id, who);
		Cover::<T, Paid>::renew(who);
	}
}

impl<T, Paid> fungible::Inspect<AccountId> for LocksUnder<T, Paid>
where
	T: pallet_balances::Config<Balance = Balance> + frame_system::Config<AccountId = AccountId>,
	Paid: Contains<T::RuntimeHoldReason>,
{
	type Balance = Balance;

	fn total_issuance() -> Balance {
		<Balances<T> as fungible::Inspect<AccountId>>::total_issuance()
	}
	fn active_issuance() -> Balance {
		<Balances<T> as fungible::Inspect<AccountId>>::active_issuance()
	}
	fn minimum_balance() -> Balance {
		<Balances<T> as fungible::Inspect<AccountId>>::minimum_balance()
	}
	fn total_balance(who: &AccountId) -> Balance {
		<Self as Currency<_>>::total_balance(who)
	}
	fn balance(who: &AccountId) -> Balance {
		<Balances<T> as fungible::Inspect<_>>::balance(who)
	}
	fn reducible_balance(who: &AccountId, preservation: Preservation, force: Fortitude) -> Balance {
		<Balances<T> as fungible::Inspect<_>>::reducible_balance(who, preservation, force)
	}
	fn can_deposit(who: &AccountId, amount: Balance, provenance: Provenance) -> DepositConsequence {
		<Balances<T> as fungible::Inspect<_>>::can_deposit(who, amount, provenance)
	}
	fn can_withdraw(who: &AccountId, amount: Balance) -> WithdrawConsequence<Balance> {
		<Balances<T> as fungible::Inspect<_>>::can_withdraw(who, amount)
	}
}

/// The amount our lock of an account should have, and the amount it has. Tests compare the two.
#[cfg(feature = "std")]
pub fn due_and_set<T, Paid>(who: &AccountId) -> (Balance, Balance)
where
	T: pallet_balances::Config<Balance = Balance> + frame_system::Config<AccountId = AccountId>,
	Paid: Contains<T::RuntimeHoldReason>,
{
	Cover::<T, Paid>::due(who)
}
