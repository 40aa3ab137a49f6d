// SPDX-License-Identifier: Apache-2.0

//! Benchmarks of every call, of the steps of a cycle, and of what orders ask of the pallet.
//!
//! Every row is as long as the runtime may ever let it be: models have the most attributes, pools and testers the most
//! assets, and every asset of a pool exists. Each benchmark checks that what its component counts is really there.

#![allow(clippy::arithmetic_side_effects, clippy::expect_used)]

mod setup;

pub(crate) use setup::judged_product;

use super::*;
use crate::types::{
	Accusation, Backers, Contributed, Enrolment, Factor, Judged, Report, Skill, Win, EARNING_CYCLES,
};
use alloc::vec::Vec;
use frame_benchmarking::{account, v2::*};
use frame_support::{
	assert_ok,
	traits::{EnsureOrigin, Get},
	weights::WeightMeter,
};
use frame_system::RawOrigin;
use setup::*;
use souk_primitives::{
	experience::MAX_ATTRIBUTES,
	holds::Deposits as _,
	listing::MAX_PAYMENT_ASSETS,
	order::{OrderMode, OrderState},
	promotion::Promoters,
	sale::RealSales,
	standing::{ProductVerdict, Verdicts as VerdictsTrait},
	traits::{LineAmounts, OnSettled, SettledLine},
	MAX_PATH_DEPTH,
};
use sp_core::H256;
use sp_runtime::Perbill;

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn publish_model(a: Linear<1, { MAX_ATTRIBUTES }>) {
		let expert = expert::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(expert.clone()), brick(), attributes(a), cid());

		assert_eq!(Versions::<T>::get(0, 1).expect("it is there").attributes.len(), a as usize);
		assert_eq!(ModelsOf::<T>::get(expert).len(), T::MaxModels::get() as usize);
	}

	#[benchmark]
	fn publish_version(a: Linear<1, { MAX_ATTRIBUTES }>) {
		let expert = model::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(expert), 0, attributes(a), cid());

		assert_eq!(Versions::<T>::get(0, 2).expect("it is there").attributes.len(), a as usize);
	}

	#[benchmark]
	fn retire_model() {
		let expert = model::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(expert), 0);

		assert!(Models::<T>::get(0).expect("it is there").retired.is_some());
	}

	#[benchmark]
	fn release_model(v: Linear<1, { T::MaxVersions::get().into() }>) {
		let expert = model::<T>();
		for _ in 1..v {
			let all = attributes(MAX_ATTRIBUTES);
			assert_ok!(Pallet::<T>::publish_version(signed::<T>(&expert), 0, all, cid()));
		}
		assert_ok!(Pallet::<T>::retire_model(signed::<T>(&expert), 0));
		assert_eq!(Versions::<T>::iter_prefix(0).count(), v as usize);

		#[extrinsic_call]
		_(RawOrigin::Signed(expert), 0);

		assert!(!Models::<T>::contains_key(0));
		assert_eq!(Versions::<T>::iter_prefix(0).count(), 0);
	}

	#[benchmark]
	fn bind_product() {
		model::<T>();
		let producer = funded::<T>("producer", 0);
		let (product, listing) = listed::<T>(&producer);
		Reserved::<T>::insert(product, &producer);
		verdict::<T>(product);

		#[extrinsic_call]
		_(RawOrigin::Signed(producer), product, listing, 0, 1, values(100), price(1));

		assert_eq!(Bindings::<T>::get(product).expect("it is bound").claims.len(), MAX_ATTRIBUTES as usize);
	}

	#[benchmark]
	fn rebind_product() {
		let (producer, product) = product::<T>();
		let other = funded::<T>("other expert", 0);
		let all = attributes(MAX_ATTRIBUTES);
		assert_ok!(Pallet::<T>::publish_model(signed::<T>(&other), brick(), all, cid()));
		// The bond has to grow.
		judged_product::<T>(product, ProductVerdict::Deviates);
		let due = Bindings::<T>::mutate(product, |row| {
			let row = row.as_mut().expect("it is bound");
			let bond = row.bond;
			assert_ok!(Pallet::<T>::unbond::<BindingBonds>(&producer, bond));
			row.bond = 0;
			bond
		});

		#[extrinsic_call]
		_(RawOrigin::Signed(producer), product, 1, 1, values(200));

		let binding = Bindings::<T>::get(product).expect("it is bound");
		assert_eq!((binding.model, binding.claims), (1, values(200)));
		assert!(binding.bond >= due);
	}

	#[benchmark]
	fn unbind_product() {
		let (producer, product) = product::<T>();
		Contributions::<T>::insert(product, ContributedOf::<T>::default());

		#[extrinsic_call]
		_(RawOrigin::Signed(producer), product);

		assert!(!Bindings::<T>::contains_key(product) && !Contributions::<T>::contains_key(product));
	}

	#[benchmark]
	fn revoke_binding() -> Result<(), BenchmarkError> {
		let (producer, product) = product::<T>();
		appeal::<T>(product);
		let origin = T::ModerationOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, product, Some(cid()), Some(producer));

		assert!(!Bindings::<T>::contains_key(product) && !Appeals::<T>::contains_key(product));
		assert_eq!(SlashCases::<T>::iter().count(), 1);
		Ok(())
	}

	#[benchmark]
	fn enrol_tester() {
		let (who, _) = backed::<T>(&assets::<T>(T::MaxAssets::get()));
		change_tester::<T>(&who, |row| row.enrolment = None);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), anchor());

		assert!(Testers::<T>::get(who).is_some_and(|row| row.enrolment.is_some()));
	}

	#[benchmark]
	fn leave_draws() {
		let who = tester::<T>(0);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		let enrolment = Testers::<T>::get(who).and_then(|tester| tester.enrolment);
		assert!(enrolment.expect("it is there").leaving.is_some());
	}

	#[benchmark]
	fn withdraw_enrolment() {
		begin::<T>(1);
		let who = tester::<T>(0);
		assert_ok!(Pallet::<T>::leave_draws(signed::<T>(&who)));
		unbonded::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(!Testers::<T>::contains_key(who));
	}

	#[benchmark]
	fn refresh_tester() {
		let who = tester::<T>(0);
		change_tester::<T>(&who, |row| {
			row.enrolment.as_mut().expect("it is enrolled").veteran = crate::types::Dated::new(true);
		});

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), who.clone());

		let enrolment = Testers::<T>::get(who).and_then(|tester| tester.enrolment);
		assert!(!enrolment.expect("it is there").veteran.value);
	}

	#[benchmark]
	fn set_commission() {
		let who = tester::<T>(0);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), Perbill::from_percent(7));

		assert_eq!(Testers::<T>::get(who).expect("it is there").commission, Perbill::from_percent(7));
	}

	#[benchmark]
	fn commit_report() {
		begin::<T>(1);
		let (_, product) = product::<T>();
		let (who, _) = backed::<T>(&assets::<T>(T::MaxAssets::get()));
		may_report::<T>(product, &who);
		skilled::<T>(&who, Skill { power: 1_000_000_000, cycle: 0 });

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), product, H256::zero());

		assert!(Commitments::<T>::contains_key((1, product, &who)) && Queue::<T>::contains_key(1, product));
	}

	#[benchmark]
	fn reveal_report() {
		begin::<T>(1);
		let (_, product) = product::<T>();
		let (who, _) = backed::<T>(&assets::<T>(T::MaxAssets::get()));
		commit::<T>(product, &who);
		to_reveal::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), product, values(100), H256::zero(), Some(secret()));

		assert!(Reports::<T>::get(product, who).is_some_and(|report| report.panel));
	}

	// The step that writes most: a cycle is over, and the next begins.
	#[benchmark]
	fn look() {
		begin::<T>(1);
		T::BenchmarkHelper::set_time(NOW.saturating_add(2_000_000));
		let mut meter = WeightMeter::with_limit(T::WeightInfo::look());

		#[block]
		{
			Pallet::<T>::serve(&mut meter);
		}

		assert!(CurrentCycle::<T>::get().is_some_and(|cycle| cycle.number == 2));
		assert!(ClosingCycle::<T>::get().is_some_and(|closing| closing.number == 1));
	}

	// The call is weighed by the step it may do that costs most, so it has no weight of its own.
	#[benchmark(extra)]
	fn advance_cycle() {
		let who = funded::<T>("caller", 0);
		T::BenchmarkHelper::set_time(NOW);

		#[extrinsic_call]
		_(RawOrigin::Signed(who), 1);

		assert!(CurrentCycle::<T>::exists());
	}

	// Too few reports to decide the product are only counted, which costs less and would bend the slope.
	#[benchmark]
	fn judge_product(r: Linear<{ deciding::<T>() }, { most_reports::<T>() }>) {
		begin::<T>(1);
		let (_, product) = product::<T>();
		let assets = assets::<T>(T::MaxAssets::get());
		let amounts = amounts::<T>(&assets, 1_000);
		Contributions::<T>::insert(
			product,
			Contributed { cycle: 1, current: amounts.clone(), earlier: amounts.clone() },
		);
		References::<T>::put(amounts);
		// An appeal against a verdict that stands.
		verdict::<T>(product);
		remember::<T>(product);
		appeal::<T>(product);
		let panel = r.min(T::MaxPanel::get());
		for index in 0..r {
			let who = tester::<T>(index);
			skilled::<T>(&who, Skill { power: 1_000_000_000, cycle: 0 });
			let values = values(100i64.saturating_add(i64::from(index % 13)));
			let (panel, weight, commission) = (index < panel, 1_000, Perbill::one());
			let backers = Some(Backers { cycle: 1, own: 1, backing: 1, shares: 1 });
			let report = Report { panel, weight, commission, backers, values };
			Reports::<T>::insert(product, who, report);
		}
		Rounds::<T>::insert(product, round(panel, r.saturating_sub(panel)));
		Queue::<T>::insert(1, product, ());
		over::<T>();
		assert_eq!(Reports::<T>::iter_prefix(product).count(), r as usize);

		#[block]
		{
			step::<T>();
		}

		assert!(!Queue::<T>::contains_key(1, product) && !Appeals::<T>::contains_key(product));
		assert_eq!(Reports::<T>::iter_prefix(product).count(), 0);
		assert_eq!(Wins::<T>::iter_prefix((1, product)).count(), r.div_ceil(2) as usize);
		let judged = JudgedProducts::<T>::get(1, product).expect("it was judged");
		assert_eq!(judged.factors.len(), assets.len());
	}

	#[benchmark]
	fn forfeit_report() {
		begin::<T>(1);
		let (_, product) = product::<T>();
		let (who, _) = backed::<T>(&assets::<T>(T::MaxAssets::get()));
		skilled::<T>(&who, Skill { power: 1_000_000_000, cycle: 0 });
		commit::<T>(product, &who);
		Queue::<T>::remove(1, product);
		over::<T>();

		#[block]
		{
			step::<T>();
		}

		assert!(!Commitments::<T>::contains_key((1, product, &who)));
		assert_eq!(T::Currency::balance_on_hold(&HoldReason::Report.into(), &who), 0);
		assert!(skill::<T>(&who).is_some_and(|skill| skill.cycle == 1));
	}

	#[benchmark]
	fn split_pool(a: Linear<1, { T::MaxAssets::get() }>) {
		over::<T>();
		let assets = assets::<T>(a);
		Pools::<T>::mutate(1, |pool| {
			pool.judged = 1;
			for asset in &assets {
				let of_asset = pool.entry(asset).expect("within the bound");
				of_asset.pot = 1_000_000;
				// Experts share their part. Testers have no points, so theirs rolls over.
				of_asset.sales = 1;
				of_asset.model_fees = 1_000_000;
				of_asset.judged = 1;
				of_asset.judged_fees = 1_000;
				Booked::<T>::insert(asset, 1_000_000);
			}
		});

		#[block]
		{
			step::<T>();
		}

		let (pool, next) = (Pools::<T>::get(1), Pools::<T>::get(2));
		assert!(pool.closed && pool.assets.iter().all(|of_asset| of_asset.experts > 0));
		assert!(next.assets.iter().all(|of_asset| of_asset.pot > 0));
		assert_eq!((pool.assets.len(), next.assets.len()), (a as usize, a as usize));
	}

	#[benchmark]
	fn claim_report(a: Linear<1, { T::MaxAssets::get() }>) {
		let assets = closed::<T>(a);
		let (_, product) = product::<T>();
		let (who, _) = backed::<T>(&assets);
		let backers = Testers::<T>::get(&who).and_then(|row| row.backers_of(EARNING));
		assert!(backers.is_some());
		let factors = assets
			.iter()
			.map(|asset| Factor {
				asset: asset.clone(),
				factor: Perbill::one(),
				points: 1_000_000_000,
				limit: Balance::MAX,
			})
			.collect::<Vec<_>>();
		let factors = factors.try_into().expect("within the bound");
		JudgedProducts::<T>::insert(1, product, Judged { category: brick(), factors, winners: 1 });
		let (points, commission, paid) = (1_000_000_000, Perbill::zero(), 0);
		Wins::<T>::insert((1, product, &who), Win { points, commission, backers, paid });

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), 1, product, who.clone());

		assert!(!Wins::<T>::contains_key((1, product, &who)));
		let pool = Pools::<T>::get(1);
		assert_eq!(pool.assets.len(), a as usize);
		assert!(pool.assets.iter().all(|of_asset| of_asset.testers_paid == PART));
		let earned = Earnings::<T>::get(who, EARNING).expect("its backer has a part");
		assert!(earned.assets.iter().all(|of_asset| of_asset.due > PART));
	}

	#[benchmark]
	fn claim_model(a: Linear<1, { T::MaxAssets::get() }>) {
		let assets = closed::<T>(a);
		let expert = model::<T>();
		let sales = amounts::<T>(&assets, 1_000);
		let fees = amounts::<T>(&assets, PART.saturating_mul(6));
		ExpertSales::<T>::insert(1, 0, ModelSalesOf::<T> { expert: expert.clone(), sales, fees });

		#[extrinsic_call]
		_(RawOrigin::Signed(expert), 1, 0);

		assert!(!ExpertSales::<T>::contains_key(1, 0));
		let pool = Pools::<T>::get(1);
		assert_eq!(pool.assets.len(), a as usize);
		assert!(pool.assets.iter().all(|of_asset| of_asset.experts_paid == PART));
	}

	// A call that finds fewer rows than it may remove also pays out the pool, so there is one row less than it may remove.
	#[benchmark]
	fn expire_cycle(r: Linear<1, { MAX_BATCH }>) {
		let assets = closed::<T>(T::MaxAssets::get());
		let factor =
			|asset: &AssetId| Factor { asset: asset.clone(), factor: Perbill::one(), points: 1, limit: 1 };
		let factors = BoundedVec::truncate_from(assets.iter().map(factor).collect());
		for index in 1..r {
			let who: T::AccountId = account("winner", index, 0);
			let judged = Judged { category: brick(), factors: factors.clone(), winners: 1 };
			JudgedProducts::<T>::insert(1, gtin(index), judged);
			let (points, commission, backers, paid) = (1, Perbill::zero(), None, 0);
			Wins::<T>::insert((1, gtin(index), who), Win { points, commission, backers, paid });
		}
		let caller = funded::<T>("caller", 0);
		assert_eq!(Wins::<T>::iter_prefix((1,)).count() + 1, r as usize);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), 1, r);

		assert!(!Pools::<T>::contains_key(1));
		assert_eq!(JudgedProducts::<T>::iter_prefix(1).count(), 0);
		assert!(assets.iter().all(|asset| !Booked::<T>::contains_key(asset)));
	}

	#[benchmark]
	fn back_tester() {
		let assets = assets::<T>(T::MaxAssets::get());
		let (tester, backer) = backed::<T>(&assets);
		slash::<T>(&tester);

		#[extrinsic_call]
		_(RawOrigin::Signed(backer.clone()), tester.clone(), stake::<T>());

		let backing = Backings::<T>::get(&tester, backer).expect("it is there");
		assert_eq!(backing.shares(), Testers::<T>::get(tester).expect("it is there").shares.value);
	}

	#[benchmark]
	fn unback_tester() {
		let assets = assets::<T>(T::MaxAssets::get());
		let (tester, backer) = backed::<T>(&assets);
		slash::<T>(&tester);
		let all = staked::<T>(&tester);

		#[extrinsic_call]
		_(RawOrigin::Signed(backer.clone()), tester.clone(), all);

		let backing = Backings::<T>::get(tester, backer).expect("it is leaving");
		assert_eq!(backing.shares(), 0);
	}

	#[benchmark]
	fn withdraw_backing() {
		// The last of a tester that is not enrolled, and nothing can be taken any more: its row goes too.
		begin::<T>(1);
		let (tester, backer) = backed::<T>(&[]);
		change_tester::<T>(&tester, |row| row.enrolment = None);
		let all = staked::<T>(&tester);
		assert_ok!(Pallet::<T>::unback_tester(signed::<T>(&backer), tester.clone(), all));
		begin::<T>(EARNING_CYCLES.saturating_mul(2).saturating_add(2));
		slash::<T>(&tester);
		unbonded::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(backer.clone()), tester.clone());

		assert!(!Backings::<T>::contains_key(&tester, backer) && !Testers::<T>::contains_key(tester));
	}

	#[benchmark]
	fn claim_backing(a: Linear<1, { T::MaxAssets::get() }>) {
		let assets = closed::<T>(a);
		let (tester, backer) = backed::<T>(&assets);
		slash::<T>(&tester);

		#[extrinsic_call]
		_(RawOrigin::Signed(backer.clone()), tester.clone(), EARNING);

		let earned = Earnings::<T>::get(tester, EARNING).expect("it stays");
		assert_eq!(earned.assets.len(), a as usize);
		assert!(earned.assets.iter().all(|of_asset| of_asset.due < PART / 1_000));
	}

	#[benchmark]
	fn update_backing() {
		let (tester, backer) = backed::<T>(&assets::<T>(T::MaxAssets::get()));
		slash::<T>(&tester);

		#[extrinsic_call]
		_(RawOrigin::Signed(backer.clone()), tester.clone(), backer.clone());

		let row = Testers::<T>::get(&tester).expect("it is there");
		let backing = Backings::<T>::get(tester, backer).expect("it is there");
		assert_eq!(backing.held, row.value(backing.shares()));
	}

	#[benchmark]
	fn expire_earnings(a: Linear<1, { T::MaxAssets::get() }>) {
		let assets = closed::<T>(a);
		let (tester, backer) = backed::<T>(&assets);
		begin::<T>(EARNING_CYCLES.saturating_add(EARNING).saturating_add(1));

		#[extrinsic_call]
		_(RawOrigin::Signed(backer), tester.clone(), EARNING);

		assert!(!Earnings::<T>::contains_key(tester, EARNING));
		assert_eq!(Pools::<T>::get(Pallet::<T>::current_number()).assets.len(), a as usize);
	}

	// The rest of the tester is over: its row is removed.
	#[benchmark]
	fn open_case() -> Result<(), BenchmarkError> {
		let (tester, _) = backed::<T>(&assets::<T>(T::MaxAssets::get()));
		TesterRests::<T>::insert(&tester, 0);
		let origin = T::ArbiterOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, tester.clone(), Perbill::from_percent(50), cid());

		assert!(!TesterRests::<T>::contains_key(&tester));
		assert!(SlashCases::<T>::contains_key(Accusation::Tester(tester)));
		Ok(())
	}

	// A backer answers: its backing is read as well.
	#[benchmark]
	fn appeal_case() -> Result<(), BenchmarkError> {
		let (tester, charge) = accused::<T>()?;
		let backer = Backings::<T>::iter_key_prefix(&tester).next().expect("it has a backer");

		#[extrinsic_call]
		_(RawOrigin::Signed(backer), charge.clone(), cid());

		assert!(SlashCases::<T>::get(charge).is_some_and(|case| case.answer.is_some()));
		Ok(())
	}

	#[benchmark]
	fn decide_case() -> Result<(), BenchmarkError> {
		let (tester, charge) = accused::<T>()?;
		assert_ok!(Pallet::<T>::appeal_case(signed::<T>(&tester), charge.clone(), cid()));
		let origin = T::AppealOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, charge.clone(), true);

		assert!(!SlashCases::<T>::contains_key(charge));
		let enrolment: Enrolment<_> =
			Testers::<T>::get(tester).and_then(|row| row.enrolment).expect("it is there");
		assert!(enrolment.leaving.is_some());
		Ok(())
	}

	#[benchmark]
	fn end_case() -> Result<(), BenchmarkError> {
		let (tester, charge) = accused::<T>()?;
		T::BenchmarkHelper::set_time(NOW.saturating_add(T::AppealPeriod::get()));

		#[extrinsic_call]
		_(RawOrigin::Signed(tester.clone()), charge.clone());

		assert!(!SlashCases::<T>::contains_key(charge));
		let enrolment: Enrolment<_> =
			Testers::<T>::get(tester).and_then(|row| row.enrolment).expect("it is there");
		assert!(enrolment.leaving.is_some());
		Ok(())
	}

	#[benchmark]
	fn set_price() {
		begin::<T>(1);
		let (producer, product) = product::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(producer), product, price(7));

		assert_eq!(Bindings::<T>::get(product).expect("it is bound").price.value, price(7));
	}

	#[benchmark]
	fn set_idle() {
		let who = tester::<T>(0);
		begin::<T>(T::IdleAfter::get().saturating_add(3));
		Seats::<T>::put(u64::MAX);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), who.clone());

		let enrolment = Testers::<T>::get(who).and_then(|row| row.enrolment).expect("it is there");
		assert!(enrolment.idle.is_some());
	}

	#[benchmark]
	fn return_to_draws() {
		let who = tester::<T>(0);
		begin::<T>(3);
		change_tester::<T>(&who, |row| row.enrolment.as_mut().expect("it is enrolled").idle = Some(2));

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		let enrolment = Testers::<T>::get(who).and_then(|row| row.enrolment).expect("it is there");
		assert_eq!((enrolment.idle, enrolment.since), (None, 4));
	}

	#[benchmark]
	fn appeal_verdict() {
		begin::<T>(2);
		let (_, product) = product::<T>();
		verdict::<T>(product);
		let who = funded::<T>("appellant", 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(who), product);

		assert!(Appeals::<T>::contains_key(product));
	}

	#[benchmark]
	fn withdraw_appeal() {
		begin::<T>(2);
		let (_, product) = product::<T>();
		verdict::<T>(product);
		let who = funded::<T>("appellant", 0);
		assert_ok!(Pallet::<T>::appeal_verdict(signed::<T>(&who), product));
		begin::<T>(T::Periods::get().appeal.saturating_add(3));

		#[extrinsic_call]
		_(RawOrigin::Signed(who), product);

		assert!(!Appeals::<T>::contains_key(product));
	}

	#[benchmark]
	fn prune_purchases(n: Linear<1, { MAX_BATCH }>) {
		// They are in time, so the binding of each product is looked for; none is bound.
		T::BenchmarkHelper::set_time(NOW);
		let rows = (0..n)
			.map(|index| {
				let who: T::AccountId = account("buyer", index, 0);
				may_report::<T>(gtin(index), &who);
				(gtin(index), who)
			})
			.collect::<Vec<_>>();
		let caller = funded::<T>("caller", 0);
		assert_eq!(Purchases::<T>::iter().count(), n as usize);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), rows.try_into().expect("within the bound"));

		assert_eq!(Purchases::<T>::iter().count(), 0);
	}

	#[benchmark]
	fn remove_skill() {
		let caller = funded::<T>("caller", 0);
		skilled::<T>(&caller, Skill::default());

		#[extrinsic_call]
		_(RawOrigin::Signed(caller.clone()), caller.clone(), brick());

		assert!(skill::<T>(&caller).is_none());
	}

	// The claims have changed since, so all that can be read is read.
	#[benchmark]
	fn counting_verdict() {
		begin::<T>(1);
		let (_, product) = product::<T>();
		judged_product::<T>(product, ProductVerdict::Unknown);
		let found;

		#[block]
		{
			found = <Pallet<T> as VerdictsTrait>::verdict(product);
		}

		assert_eq!(found, ProductVerdict::Unknown);
		judged_product::<T>(product, ProductVerdict::Deviates);
		assert_eq!(<Pallet<T> as VerdictsTrait>::verdict(product), ProductVerdict::Deviates);
	}

	#[benchmark]
	fn remove_verdict() {
		let product = gtin(0);
		verdict::<T>(product);
		remember::<T>(product);
		begin::<T>(T::Periods::get().retention.saturating_add(2));
		let caller = funded::<T>("caller", 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), product);

		assert!(!Verdicts::<T>::contains_key(product));
	}

	#[benchmark]
	fn on_settled(a: Linear<1, { MAX_PAYMENT_ASSETS }>) {
		begin::<T>(1);
		let (seller, product) = product::<T>();
		let buyer: T::AccountId = account("buyer", 0, 0);
		let assets = assets::<T>(a);
		// What it paid in the cycle before is added up now.
		let current = amounts::<T>(&assets, 1_000);
		Contributions::<T>::insert(
			product,
			Contributed { cycle: 0, current: current.clone(), earlier: current },
		);
		let amounts = assets
			.into_iter()
			.map(|asset| LineAmounts {
				asset,
				escrow: 20_000,
				remaining: 20_000,
				sale: 20_000,
				experience: 1_800,
				commune: 120,
				platform: 1_080,
				commission: Default::default(),
				services: Default::default(),
			})
			.collect::<Vec<_>>();
		let promoters = (0..MAX_PATH_DEPTH).map(|index| account("promoter", index, 0)).collect::<Vec<_>>();
		let promoters = Promoters::truncate_from(promoters);
		let line = SettledLine {
			order: 1,
			state: OrderState::Completed,
			mode: OrderMode::Escrow,
			shop: 1,
			seller: &seller,
			buyer: &buyer,
			listing: 1,
			product,
			kept: 1,
			quantity: 1,
			items: &[],
			promoters: &promoters,
			campaign: None,
			services: &[],
			amounts: &amounts,
			placed: NOW,
			ruling: None,
			fiat_kept: Perbill::one(),
			till: false,
			real: true,
		};

		#[block]
		{
			Pallet::<T>::on_settled(&line);
		}

		assert!(Purchases::<T>::contains_key(product, buyer));
		let sold = ExpertSales::<T>::get(1, 0).expect("it is under a model").sales;
		assert_eq!(sold.len(), a.min(T::MaxAssets::get()) as usize);
		assert!(Pools::<T>::get(1).assets.iter().all(|of_asset| of_asset.pot == 1_800));
	}

	// Another account sells, and the price has changed: both prices are compared. Items are weighed by their histories.
	#[benchmark]
	fn is_real() {
		begin::<T>(1);
		let (producer, product) = product::<T>();
		Bindings::<T>::mutate(product, |row| row.as_mut().expect("it is bound").price.set(0, price(7)));
		let seller: T::AccountId = account("seller", 0, 0);
		let line = SettledLine {
			order: 1,
			state: OrderState::Completed,
			mode: OrderMode::Escrow,
			shop: 1,
			seller: &seller,
			buyer: &producer,
			listing: 1,
			product,
			kept: 1,
			quantity: 1,
			items: &[],
			promoters: &Promoters::default(),
			campaign: None,
			services: &[],
			amounts: &[],
			placed: NOW,
			ruling: None,
			fiat_kept: Perbill::one(),
			till: false,
			real: false,
		};
		let real;

		#[block]
		{
			real = <Pallet<T> as RealSales<T::AccountId>>::is_real(&line);
		}

		assert!(!real);
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
