// SPDX-License-Identifier: Apache-2.0

//! Benchmarks of every call, and of what other pallets ask of this one.
//!
//! Every row is as long as the runtime may ever let it be: purses, stakes and invitations are full. Each benchmark checks
//! that what its component counts is really there.

#![allow(clippy::arithmetic_side_effects, clippy::expect_used, clippy::indexing_slicing)]

use super::*;
use crate::types::*;
use alloc::{vec, vec::Vec};
use frame_benchmarking::{account, v2::*};
use frame_support::{
	assert_ok,
	traits::{
		fungibles::{Inspect as _, Mutate as _},
		EnsureOrigin, Get,
	},
	weights::WeightMeter,
	BoundedVec,
};
use frame_system::RawOrigin;
use souk_math::{bound::MOST_PART, emission::Schedule};
use souk_primitives::{
	activity::{Activity, Deed, RewardEra},
	content::{Cid, CidCodec},
	fiat::CreditLoss as _,
	gs1::Gtin,
	holds::PayableHolds as _,
	order::{OrderMode, OrderState, Service, ServiceKind},
	promotion::Promoters,
	rewards::{Basis, EmissionMode, Penalty, PolicyId, PolicyTerms, Pot, Recycling},
	standing::Standing as _,
	traits::{LineAmounts, OnSettled, SettledLine},
	AssetId, Balance, Millis, MAX_PATH_DEPTH,
};
use sp_runtime::Perbill;

const TIME: AssetId = AssetId::WithId(souk_primitives::TIME);
const MUCH: Balance = 1 << 70;

fn start<T: Config>() {
	T::BenchmarkHelper::create_time();
	if Pallet::<T>::now() == 0 {
		T::BenchmarkHelper::set_time(1);
	}
	Pallet::<T>::sync_clock();
	if Pallet::<T>::era() == 0 {
		// What is held can have been held before.
		pass::<T>(1);
	}
	Pallet::<T>::roll_held();
	// Literal pay reads more of a share. Benchmarks for which bounded mode costs more set it.
	EraModes::<T>::kill();
}

/// Let the running era be bounded.
fn bounded<T: Config>() {
	let mode = EmissionMode::Bounded { part: Perbill::from_percent(50) };
	EraModes::<T>::put(Modes { mode, next: Some((Pallet::<T>::era().saturating_add(1), mode)) });
}

/// Let an era pass and its hold, and close it.
fn close_and_hold<T: Config>() {
	pass::<T>(1);
	while Pallet::<T>::do_close_era().is_ok() {}
	pass::<T>(T::HoldEras::get());
}

fn wait<T: Config>(time: Millis) {
	T::BenchmarkHelper::set_time(Pallet::<T>::now().saturating_add(time));
}

/// Let so many eras pass.
fn pass<T: Config>(eras: u32) {
	wait::<T>(EraClock::<T>::get().expect("it ticks").length.saturating_mul(eras.into()));
}

fn fund<T: Config>(who: &T::AccountId) {
	for asset in [AssetId::Native, TIME] {
		assert_ok!(T::Assets::mint_into(asset, who, MUCH));
	}
}

fn funded<T: Config>(name: &'static str, index: u32) -> T::AccountId {
	let who = account(name, index, 0);
	fund::<T>(&who);
	who
}

fn unit<T: Config>() -> Balance {
	let least = |asset| T::Assets::minimum_balance(asset);
	least(AssetId::Native).max(least(TIME)).max(T::MinFreeze::get()).max(1).saturating_mul(1_000)
}

fn cid() -> Cid {
	Cid::new(CidCodec::Raw, [7; 32])
}

fn terms<T: Config>(basis: Basis) -> PolicyTerms {
	let per_day = unit::<T>();
	PolicyTerms {
		asset: TIME,
		schedule: Schedule::Constant { per_day, cap: 1 << 80 },
		basis,
		start: Pallet::<T>::era(),
	}
}

/// A policy with a full pot.
fn policy<T: Config>(basis: Basis) -> PolicyId {
	let id = Pallet::<T>::do_create_policy(terms::<T>(basis)).expect("terms are good");
	fund::<T>(&Pallet::<T>::account_of(Pot::Policy(id)));
	id
}

/// A share of the running era, for policies by power and by role weight.
fn share<T: Config>(who: &T::AccountId) {
	let mut row = Share::default();
	row.activity.buyer = 1_000;
	row.credit.buyer = 1_000;
	Shares::<T>::insert(Pallet::<T>::era(), who, row);
	Totals::<T>::mutate(Pallet::<T>::era(), |total| {
		total.activity.buyer = total.activity.buyer.saturating_add(1_000);
		total.credit.buyer = total.credit.buyer.saturating_add(1_000);
	});
}

/// An account of the ledger holds power since the era before, and has claimed by every policy there may be.
fn hold<T: Config>(who: &T::AccountId) {
	let (mut all, _) = Pallet::<T>::roll_held();
	let mut holding = HeldPower::new(all.era.saturating_sub(1), all.index.scale);
	holding.stock.power = all.index.units(1_000);
	holding.stock.weight = all.index.units(unit::<T>().saturating_mul(1_000));
	for id in 0..MAX_POLICIES - 1 {
		let _ = holding.claims.try_push((u32::MAX - id, HeldClaims::default()));
	}
	all.stock.power = all.stock.power.saturating_add(holding.stock.power);
	all.stock.weight = all.stock.weight.saturating_add(holding.stock.weight);
	HeldByAll::<T>::put(all);
	Accounts::<T>::mutate_extant(who, |row| row.holding = Some(holding));
}

/// An account with a row in the ledger and a full purse of each fund.
fn settled<T: Config>(name: &'static str) -> T::AccountId {
	let who = funded::<T>(name, 0);
	let era = Pallet::<T>::era();
	let mut row = AccountRow { era, ..Default::default() };
	row.credit.buyer = 1;
	assert!(Pallet::<T>::put_row(&who, row));
	hold::<T>(&who);
	for fund_ in Fund::ALL {
		fund::<T>(&Pallet::<T>::account_of(fund_.pot()));
		let mut purse = Purse { era, ready: unit::<T>(), ..Default::default() };
		for later in 1..=MAX_HOLD_ERAS {
			let _ = purse.held.try_push((era.saturating_add(later), unit::<T>()));
		}
		Granted::<T>::mutate(fund_, |sum| *sum = sum.saturating_add(purse.sum()));
		Purses::<T>::insert(fund_, &who, purse);
	}
	who
}

/// An account with a penalty from now on, and everything that [`settled`] gives it.
fn penitent<T: Config>() -> T::AccountId {
	let who = settled::<T>("penitent");
	let (penalty, since) = (Penalty::Limit, Pallet::<T>::era());
	let standing = Standing { penalty, weight: Perbill::one(), limited_until: 0, claims_from: 0, since };
	Standings::<T>::insert(&who, standing);
	who
}

/// A stake with as many parts on their way out as there can be.
fn stake<T: Config>() -> T::AccountId {
	let who = funded::<T>("holder", 0);
	fund::<T>(&Pallet::<T>::account_of(Pot::Dividends));
	let origin = || RawOrigin::Signed(who.clone()).into();
	assert_ok!(Pallet::<T>::freeze(origin(), unit::<T>().saturating_mul(100)));
	let payer = Pallet::<T>::account_of(Pot::Cashback);
	fund::<T>(&payer);
	assert_ok!(Pallet::<T>::share_dividends(&payer, unit::<T>().saturating_mul(100)));
	for _ in 1..MAX_LEAVING {
		assert_ok!(Pallet::<T>::unfreeze(origin(), unit::<T>()));
		wait::<T>(1);
	}
	who
}

fn owe<T: Config>(debtor: &T::AccountId, creditor: &T::AccountId) {
	let due = Pallet::<T>::now().saturating_add(1);
	let origin = RawOrigin::Signed(debtor.clone()).into();
	assert_ok!(Pallet::<T>::acknowledge_debt(origin, creditor.clone(), unit::<T>(), due));
}

/// An invitation of `who` that one more party fulfils.
fn invite<T: Config>(who: &T::AccountId, inviter: T::AccountId) {
	let dealt = (1..MAX_REFERRAL_ORDERS).map(|other| account("other", other, 0)).collect::<Vec<_>>();
	let until = Pallet::<T>::era().saturating_add(2);
	let dealt = dealt.try_into().expect("fewer than the bound");
	assert_ok!(frame_system::Pallet::<T>::inc_consumers(who));
	Invitations::<T>::insert(who, Invitation { inviter, until, lost: 0, dealt });
}

/// A case against an account that has everything there is to lose.
fn case<T: Config>() -> T::AccountId {
	let who = settled::<T>("accused");
	invite::<T>(&who, account("inviter", 0, 0));
	let (penalty, since) = (Penalty::Limit, Pallet::<T>::era());
	let standing = Standing { penalty, weight: Perbill::one(), limited_until: 0, claims_from: 0, since };
	Standings::<T>::insert(&who, standing);
	assert_ok!(Pallet::<T>::do_open_case(who.clone(), Penalty::Deletion, cid()));
	who
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn sync_clock() {
		start::<T>();
		EraClock::<T>::kill();

		#[block]
		{
			Pallet::<T>::sync_clock();
		}

		assert!(EraClock::<T>::exists());
	}

	#[benchmark]
	fn roll_held(e: Linear<0, MAX_ROLL>) {
		start::<T>();
		settled::<T>("holder");
		let era = HeldByAll::<T>::get().era;
		pass::<T>(e);

		#[block]
		{
			Pallet::<T>::roll_held();
		}

		assert_eq!(HeldByAll::<T>::get().era, era.saturating_add(e));
		assert!((0..e).all(|passed| !Totals::<T>::get(era.saturating_add(passed)).held.stock.is_empty()));
	}

	#[benchmark]
	fn note_author() {
		start::<T>();
		let who = funded::<T>("author", 0);

		#[block]
		{
			Pallet::<T>::note_author(&who);
		}

		assert_eq!(Totals::<T>::get(Pallet::<T>::era()).blocks, 1);
	}

	#[benchmark]
	fn service_base() {
		start::<T>();
		let mut meter = WeightMeter::new();

		#[block]
		{
			Pallet::<T>::service(&mut meter);
		}
	}

	#[benchmark]
	fn claim() {
		start::<T>();
		// The policies of genesis would be too many together with these.
		let _ = Policies::<T>::clear(u32::MAX, None);
		let policies = (0..MAX_POLICIES).map(|_| policy::<T>(Basis::RoleWeight)).collect::<Vec<_>>();
		let (who, era) = (settled::<T>("holder"), Pallet::<T>::era());
		share::<T>(&who);
		close_and_hold::<T>();
		let last = *policies.last().expect("there is one");
		for id in &policies[..policies.len() - 1] {
			assert_ok!(Pallet::<T>::claim(RawOrigin::Signed(who.clone()).into(), *id, era));
		}

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), last, era);

		assert_eq!(Shares::<T>::get(era, &who).claimed.len(), policies.len());
	}

	/// An account that acted after the era claims by what it held before: the share of the later deed tells.
	#[benchmark]
	fn claim_held() {
		start::<T>();
		let _ = Policies::<T>::clear(u32::MAX, None);
		let id = policy::<T>(Basis::Held);
		let (who, era) = (settled::<T>("holder"), Pallet::<T>::era());
		close_and_hold::<T>();
		Pallet::<T>::record(&who, Deed::CheckIn, 1);
		assert_eq!(
			Pallet::<T>::holding(&who).map(|holding| holding.place(era)),
			Some(HeldIn::Share(Pallet::<T>::era()))
		);

		#[block]
		{
			assert_ok!(Pallet::<T>::do_claim(who.clone(), id, era));
		}

		assert!(Pallet::<T>::holding(&who).is_some_and(|holding| holding.has_claimed(id, era)));
	}

	// The eras before a deed are the dearest: the share of the later deed tells what was held.
	#[benchmark]
	fn claim_many(e: Linear<1, MAX_CLAIMS>) {
		start::<T>();
		let _ = Policies::<T>::clear(u32::MAX, None);
		let id = policy::<T>(Basis::Held);
		let (who, era) = (settled::<T>("holder"), Pallet::<T>::era());
		for _ in 0..e {
			pass::<T>(1);
			Pallet::<T>::roll_held();
		}
		close_and_hold::<T>();
		Pallet::<T>::record(&who, Deed::CheckIn, 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), id, era, e);

		assert!(Pallet::<T>::holding(&who)
			.is_some_and(|held| (era..era + e).all(|claimed| held.has_claimed(id, claimed))));
	}

	/// The same among `h` other holders: the slope is zero.
	#[benchmark(extra)]
	fn claim_among(h: Linear<1, 10_000>) {
		start::<T>();
		let (id, era) = (policy::<T>(Basis::Power), Pallet::<T>::era());
		let who = settled::<T>("holder");
		for index in 0..h {
			share::<T>(&account("other", index, 0));
		}
		share::<T>(&who);
		assert_eq!(Shares::<T>::iter_prefix(era).count(), h as usize + 1);
		close_and_hold::<T>();
		// A part of what is set aside must be more than an account must hold.
		EraPays::<T>::mutate(id, era, |pay| {
			if let Some(pay) = pay {
				pay.amount = pay.amount.saturating_mul(h.into());
			}
		});
		Policies::<T>::mutate(id, |policy| {
			if let Some(policy) = policy {
				policy.owed = policy.owed.saturating_mul(h.into());
			}
		});

		#[block]
		{
			assert_ok!(Pallet::<T>::claim(RawOrigin::Signed(who.clone()).into(), id, era));
		}
	}

	#[benchmark]
	fn claim_purse() {
		start::<T>();
		let who = settled::<T>("buyer");

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), Fund::Cashback);

		assert_eq!(Purses::<T>::get(Fund::Cashback, who).expect("the rest is held").ready, 0);
	}

	#[benchmark]
	fn check_in() {
		start::<T>();
		bounded::<T>();
		let who = settled::<T>("caller");

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(Accounts::<T>::contains_key(who));
	}

	#[benchmark]
	fn set_inviter() {
		start::<T>();
		let (who, inviter) = (funded::<T>("caller", 0), funded::<T>("inviter", 0));

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), inviter);

		assert!(Invitations::<T>::contains_key(who));
	}

	#[benchmark]
	fn expire_invitation() {
		start::<T>();
		let (who, inviter) = (funded::<T>("caller", 0), funded::<T>("inviter", 0));
		assert_ok!(Pallet::<T>::set_inviter(RawOrigin::Signed(who.clone()).into(), inviter));
		pass::<T>(T::InvitationEras::get().saturating_add(1));

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), who.clone());

		assert!(!Invitations::<T>::contains_key(who));
	}

	#[benchmark]
	fn freeze() {
		start::<T>();
		let who = stake::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), unit::<T>());

		assert!(Stakes::<T>::contains_key(who));
	}

	#[benchmark]
	fn unfreeze() {
		start::<T>();
		let who = stake::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), unit::<T>());

		assert!(Stakes::<T>::get(who).is_some_and(|stake| stake.leaving.len() == MAX_LEAVING as usize));
	}

	#[benchmark]
	fn withdraw_unfrozen() {
		start::<T>();
		let who = stake::<T>();
		let shares = Stakes::<T>::get(&who).expect("it froze").position.shares;
		assert_ok!(Pallet::<T>::unfreeze(RawOrigin::Signed(who.clone()).into(), shares));
		let stake = Stakes::<T>::get(&who).expect("it froze");
		assert!(stake.position.owed > 0 && stake.leaving.len() == MAX_LEAVING as usize);
		wait::<T>(T::UnfreezeDelay::get().saturating_add(1));

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), who.clone());

		assert!(!Stakes::<T>::contains_key(who));
	}

	#[benchmark]
	fn claim_dividends() {
		start::<T>();
		let who = stake::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert_eq!(Stakes::<T>::get(who).expect("it stays").position.owed, 0);
	}

	#[benchmark]
	fn seal() {
		start::<T>();
		let who = funded::<T>("caller", 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(who), unit::<T>());

		assert_eq!(Sealed::<T>::get(), unit::<T>());
	}

	#[benchmark]
	fn fund_pot() {
		start::<T>();
		stake::<T>();
		let who = funded::<T>("caller", 0);
		let before = AllDividends::<T>::get().owed;

		#[extrinsic_call]
		_(RawOrigin::Signed(who), Pot::Dividends, unit::<T>().saturating_mul(100));

		assert!(AllDividends::<T>::get().owed > before);
	}

	#[benchmark]
	fn create_policy() -> Result<(), BenchmarkError> {
		start::<T>();
		let origin = T::PolicyOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, terms::<T>(Basis::Power));

		assert!(NextPolicy::<T>::get() > 0);
		Ok(())
	}

	#[benchmark]
	fn pause_policy() -> Result<(), BenchmarkError> {
		start::<T>();
		let id = policy::<T>(Basis::Power);
		let origin = T::ManagerOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, true);

		assert!(Policies::<T>::get(id).is_some_and(|policy| policy.state == PolicyState::Paused));
		Ok(())
	}

	#[benchmark]
	fn set_recycling() -> Result<(), BenchmarkError> {
		start::<T>();
		let policy = policy::<T>(Basis::Power);
		// Policies of benchmarks pay TIME, which costs most elsewhere; fees are SOUK.
		Policies::<T>::mutate(policy, |policy| {
			if let Some(policy) = policy {
				policy.terms.asset = AssetId::Native;
			}
		});
		let origin = T::ManagerOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let recycling = Some(Recycling { part: Perbill::from_percent(50), policy });

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, recycling);

		assert_eq!(FeeRecycling::<T>::get(), recycling);
		Ok(())
	}

	#[benchmark]
	fn set_mode() -> Result<(), BenchmarkError> {
		start::<T>();
		bounded::<T>();
		pass::<T>(2);
		while Pallet::<T>::do_close_era().is_ok() {}
		let origin = T::PolicyOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let mode = EmissionMode::Bounded { part: MOST_PART };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, mode);

		assert_eq!(EraModes::<T>::get().next, Some((Pallet::<T>::era().saturating_add(1), mode)));
		Ok(())
	}

	#[benchmark]
	fn end_policy() -> Result<(), BenchmarkError> {
		start::<T>();
		let (id, heir) = (policy::<T>(Basis::Power), funded::<T>("heir", 0));
		let origin = T::PolicyOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let before = T::Assets::balance(TIME, &heir);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, heir.clone());

		assert!(T::Assets::balance(TIME, &heir) > before);
		Ok(())
	}

	// Each policy costs as much as any may. It pays on at the close, which is a transfer, and shares a dividend. It is also
	// written as if it had been claimed by accounts before, so that pay of two eras expires.
	#[benchmark]
	fn close_era(p: Linear<0, MAX_POLICIES>) {
		start::<T>();
		// The policies of genesis do not count here.
		for (id, _) in Policies::<T>::iter().collect::<Vec<_>>() {
			Policies::<T>::remove(id);
		}
		stake::<T>();
		let first = NextClose::<T>::get();
		let policies = (0..p).map(|_| policy::<T>(Basis::Frozen)).collect::<Vec<_>>();
		// The eras up to the next one to close are over, and none of them expired: so two expire with the close.
		let eras = Pallet::<T>::claim_eras().saturating_add(2);
		pass::<T>(eras.saturating_add(1));
		NextClose::<T>::put(first.saturating_add(eras));
		NextExpire::<T>::put(first);
		for era in [first, first.saturating_add(1)] {
			HeldUntil::<T>::insert(era, era.saturating_add(1));
		}
		let mode = EmissionMode::Bounded { part: Perbill::from_percent(50) };
		EraModes::<T>::put(Modes { mode, next: None });
		for id in &policies {
			for era in [first, first.saturating_add(1)] {
				let credit_part = T::CreditParts::get();
				let pay = EraPay { amount: 1, basis: 1, claimed: 0, credit_part, most: Some(1) };
				EraPays::<T>::insert(id, era, pay);
			}
		}
		let caller = funded::<T>("caller", 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller));

		assert_eq!(NextClose::<T>::get(), first.saturating_add(eras).saturating_add(1));
		assert_eq!(NextExpire::<T>::get(), first.saturating_add(2));
		assert!(policies.iter().all(|id| EraPays::<T>::iter_prefix(id).count() == 0));
		assert!(policies.iter().all(|id| Policies::<T>::get(id).is_some_and(|policy| policy.emitted > 0)));
	}

	// The limit is one more than there are rows, so that the era is finished too. The call bounds its limit by the largest
	// batch; that is why the pallet's own function is measured.
	#[benchmark]
	fn prune(r: Linear<1, MAX_PRUNE>) {
		start::<T>();
		let era: RewardEra = NextPrune::<T>::get();
		for index in 0..r {
			Shares::<T>::insert(era, account::<T::AccountId>("holder", index, 0), Share::default());
		}
		Totals::<T>::insert(era, Total::default());
		close_and_hold::<T>();
		pass::<T>(Pallet::<T>::claim_eras().saturating_add(2));
		while Pallet::<T>::do_close_era().is_ok() {}
		assert_eq!(Shares::<T>::iter_prefix(era).count(), r as usize);

		#[block]
		{
			assert_ok!(Pallet::<T>::do_prune(r.saturating_add(1)));
		}

		assert_eq!(Shares::<T>::iter_prefix(era).count(), 0);
		assert_eq!(NextPrune::<T>::get(), era.saturating_add(1));
	}

	#[benchmark]
	fn forget_account() {
		start::<T>();
		let who = settled::<T>("idle");
		pass::<T>(Pallet::<T>::idle_eras().saturating_add(1));

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), who.clone());

		assert!(!Accounts::<T>::contains_key(who));
	}

	#[benchmark]
	fn open_case() -> Result<(), BenchmarkError> {
		start::<T>();
		let who = settled::<T>("accused");
		// A rest that is over, and that nobody ended.
		Rests::<T>::insert(&who, 0);
		let origin = T::FraudOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone(), Penalty::WeightCut, cid());

		assert!(Cases::<T>::contains_key(&who) && !Rests::<T>::contains_key(who));
		Ok(())
	}

	#[benchmark]
	fn appeal_case() {
		start::<T>();
		let who = case::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), cid());

		assert!(Cases::<T>::get(who).is_some_and(|case| case.answer.is_some()));
	}

	#[benchmark]
	fn decide_appeal() -> Result<(), BenchmarkError> {
		start::<T>();
		let who = case::<T>();
		assert_ok!(Pallet::<T>::appeal_case(RawOrigin::Signed(who.clone()).into(), cid()));
		let origin = T::AppealOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone(), true);

		assert!(!Accounts::<T>::contains_key(&who) && !Invitations::<T>::contains_key(&who));
		assert!(Fund::ALL.into_iter().all(|fund| !Purses::<T>::contains_key(fund, &who)));
		Ok(())
	}

	#[benchmark]
	fn rehabilitate() {
		start::<T>();
		let who = penitent::<T>();
		pass::<T>(T::RehabilitationEras::get().saturating_add(1));

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), who.clone());

		assert!(!Standings::<T>::contains_key(who));
	}

	/// The longest question of all: whether bonds of an account may leave it that has a penalty and no case.
	#[benchmark]
	fn ask_standing() {
		start::<T>();
		let who = penitent::<T>();
		let may;

		#[block]
		{
			may = Pallet::<T>::may_withdraw(&who);
		}

		assert_eq!(may, T::HoldEras::get() == 0);
	}

	#[benchmark]
	fn lose_credit() {
		start::<T>();
		let who = settled::<T>("loser");
		Accounts::<T>::mutate_extant(&who, |row| row.credit.buyer = 100);

		#[block]
		{
			Pallet::<T>::lose_credit(&who);
		}

		assert_eq!(Accounts::<T>::get(&who).map(|row| row.credit.buyer), Some(50));
	}

	#[benchmark]
	fn acknowledge_debt() {
		start::<T>();
		let (debtor, creditor) = (funded::<T>("debtor", 0), funded::<T>("creditor", 0));
		owe::<T>(&creditor, &debtor);
		let due = Pallet::<T>::now().saturating_add(1);

		#[extrinsic_call]
		_(RawOrigin::Signed(debtor.clone()), creditor.clone(), unit::<T>().saturating_mul(2), due);

		assert!(Debts::<T>::contains_key(debtor, creditor));
	}

	#[benchmark]
	fn pay_debt() {
		start::<T>();
		let (debtor, creditor) = (funded::<T>("debtor", 0), funded::<T>("creditor", 0));
		owe::<T>(&debtor, &creditor);

		#[extrinsic_call]
		_(RawOrigin::Signed(debtor.clone()), creditor.clone(), unit::<T>());

		assert!(!Debts::<T>::contains_key(debtor, creditor));
	}

	#[benchmark]
	fn forgive_debt() {
		start::<T>();
		let (debtor, creditor) = (funded::<T>("debtor", 0), funded::<T>("creditor", 0));
		owe::<T>(&debtor, &creditor);

		#[extrinsic_call]
		_(RawOrigin::Signed(creditor.clone()), debtor.clone(), unit::<T>());

		assert!(!Debts::<T>::contains_key(debtor, creditor));
	}

	#[benchmark]
	fn net_debts(d: Linear<2, MAX_CIRCLE>) {
		start::<T>();
		let parties = (0..d).map(|index| funded::<T>("party", index)).collect::<Vec<_>>();
		for (debtor, creditor) in parties.iter().zip(parties.iter().cycle().skip(1)) {
			// Two parties would net at once: their debts are written as if they had not.
			let debt = Debt {
				amount: unit::<T>(),
				due: Pallet::<T>::now().saturating_add(1),
				deposit: T::DebtDeposit::get(),
			};
			if d == 2 {
				assert_ok!(T::Holds::hold::<DebtDeposits>(&AssetId::Native, debtor, debt.deposit));
				Debts::<T>::insert(debtor, creditor, debt);
			} else {
				owe::<T>(debtor, creditor);
			}
		}
		assert_eq!(Debts::<T>::iter().count(), d as usize);
		let circle = parties.try_into().expect("as many as fit");

		#[extrinsic_call]
		_(RawOrigin::Signed(funded::<T>("caller", 0)), circle);

		assert_eq!(Debts::<T>::iter().count(), 0);
	}

	#[benchmark]
	fn default_debt() {
		start::<T>();
		let (debtor, creditor) = (settled::<T>("debtor"), funded::<T>("creditor", 0));
		owe::<T>(&debtor, &creditor);
		wait::<T>(2);

		#[extrinsic_call]
		_(RawOrigin::Signed(creditor.clone()), debtor.clone(), creditor.clone());

		assert!(!Debts::<T>::contains_key(debtor, creditor));
	}

	#[benchmark]
	fn record() {
		start::<T>();
		bounded::<T>();
		let who = settled::<T>("caller");

		#[block]
		{
			Pallet::<T>::record(&who, Deed::CheckIn, 1);
		}

		assert!(Accounts::<T>::contains_key(who));
	}

	// A part of it is set aside for the one who invited the payer.
	#[benchmark]
	fn lost() {
		start::<T>();
		bounded::<T>();
		let who = settled::<T>("payer");
		invite::<T>(&who, account("inviter", 0, 0));

		#[block]
		{
			<Pallet<T> as Activity<T::AccountId>>::lost(&who, unit::<T>().saturating_mul(1_000));
		}

		assert!(Totals::<T>::get(Pallet::<T>::era()).weight > 0);
		assert!(Invitations::<T>::get(who).is_some_and(|invitation| invitation.lost > 0));
	}

	#[benchmark]
	fn rate_shop() {
		start::<T>();
		let (before, owner) = (funded::<T>("before", 0), funded::<T>("owner", 0));
		Pallet::<T>::rate_shop(1, &before, 500);

		#[block]
		{
			Pallet::<T>::rate_shop(1, &owner, 700);
		}

		assert_eq!(Totals::<T>::get(Pallet::<T>::era()).bizpower, 700);
	}

	#[benchmark]
	fn on_settled(d: Linear<0, MAX_HELPERS>) {
		start::<T>();
		bounded::<T>();
		let (seller, buyer) = (settled::<T>("seller"), settled::<T>("buyer"));
		let depth = d.min(MAX_PATH_DEPTH);
		let promoters = (0..depth).map(|index| funded::<T>("promoter", index)).collect::<Vec<_>>();
		let promoters = Promoters::truncate_from(promoters);
		let service = |index| Service {
			provider: funded::<T>("provider", index),
			kind: ServiceKind::Logistics,
			share: sp_runtime::Perbill::from_percent(1),
		};
		let services = (depth..d).map(service).collect::<Vec<_>>();
		// Both become active with this line.
		for (index, who) in [(0, &seller), (1, &buyer)] {
			invite::<T>(who, funded::<T>("inviter", index));
			let parties = Invitations::<T>::get(who).map_or(0, |row| row.dealt.len());
			assert_eq!(parties, MAX_REFERRAL_ORDERS as usize - 1);
		}
		let sale = T::Earning::get().min_sale.max(unit::<T>()).saturating_mul(1_000);
		let amounts = vec![LineAmounts {
			asset: AssetId::Native,
			escrow: sale,
			remaining: sale,
			sale,
			experience: sale / 10,
			commune: sale / 100,
			platform: 0,
			commission: BoundedVec::truncate_from(vec![sale / 100; depth as usize]),
			services: BoundedVec::truncate_from(vec![sale / 100; services.len()]),
		}];
		let line = SettledLine {
			order: 1,
			state: OrderState::Completed,
			mode: OrderMode::Escrow,
			shop: 1,
			seller: &seller,
			buyer: &buyer,
			listing: 1,
			product: Gtin::new(9506000134352).expect("its check digit is right"),
			kept: 1,
			quantity: 1,
			items: &[],
			promoters: &promoters,
			campaign: None,
			services: &services,
			amounts: &amounts,
			placed: 0,
			ruling: None,
			fiat_kept: sp_runtime::Perbill::one(),
			till: false,
			real: true,
		};

		#[block]
		{
			Pallet::<T>::on_settled(&line);
		}

		let era = Pallet::<T>::era();
		assert!(promoters.iter().all(Accounts::<T>::contains_key));
		assert!(services.iter().all(|service| Accounts::<T>::contains_key(&service.provider)));
		assert_eq!(Pairs::<T>::iter_prefix(era).count(), d as usize + 1);
		assert!(!Invitations::<T>::contains_key(&seller) && !Invitations::<T>::contains_key(&buyer));
		assert!(Accounts::<T>::get(&buyer).is_some_and(|row| row.cashback > 0));
		assert_eq!(Purses::<T>::iter_prefix(Fund::Referral).count(), 4);
		let weighed = Shares::<T>::iter_prefix_values(era).filter(|share| share.weight > 0).count();
		assert_eq!(weighed, d as usize + 2);
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
