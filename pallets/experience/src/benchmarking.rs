// SPDX-License-Identifier: Apache-2.0

//! Benchmarks of every call, of the steps of a cycle, and of what orders ask of the pallet.
//!
//! Every row is as long as the runtime may ever let it be: models have the most attributes, pools and testers the most
//! assets, and every asset of a pool exists. Each benchmark checks that what its component counts is really there.

#![allow(clippy::arithmetic_side_effects, clippy::expect_used)]

use super::*;
use crate::types::{
	Appeal, Closing, Contributed, Cycle, Earned, Enrolment, Factor, Judged, Report, Round, Skill, Verdict,
	Win,
};
use alloc::{vec, vec::Vec};
use frame_benchmarking::{account, v2::*};
use frame_support::{
	assert_ok,
	traits::{
		fungible::{
			hold::{Inspect as _, Mutate as _},
			Inspect as _, Unbalanced as _,
		},
		tokens::Precision,
		EnsureOrigin, Get,
	},
	weights::WeightMeter,
};
use frame_system::RawOrigin;
use souk_math::{commission::CommissionPlan, experience::Preference};
use souk_primitives::{
	codes::{GpcBrick, Unit},
	content::Cid,
	experience::{Attribute, Attributes, Finding, Label, Values, MAX_ATTRIBUTES},
	gs1::Gtin,
	listing::{ListingTerms, Price, MAX_PAYMENT_ASSETS},
	order::{OrderMode, OrderState},
	promotion::Promoters,
	traits::{Catalog, LineAmounts, OnSettled, SettledLine},
	Millis, MAX_PATH_DEPTH,
};
use sp_core::H256;
use sp_runtime::{traits::BlockNumberProvider, Perbill};

const NOW: Millis = 1_700_000_000_000;

fn brick() -> GpcBrick {
	GpcBrick::new(10_000_045).expect("within eight digits")
}

fn cid() -> Cid {
	Cid::raw([7; 32])
}

fn attributes(count: u32) -> Attributes {
	let attribute = Attribute {
		name: Label::parse("net content of a portion at 20 C").expect("32 bytes"),
		unit: Unit::parse("GRM").expect("a unit"),
		decimals: 3,
		tolerance: 100,
		weight: 1,
		direction: Preference::NearerBetter,
	};
	Attributes::truncate_from(vec![attribute; count as usize])
}

/// Product number `index`.
fn gtin(index: u32) -> Gtin {
	Gtin::with_check_digit(950_600_013_435 + u64::from(index)).expect("twelve digits")
}

fn values(value: i64) -> Values {
	Values::truncate_from(vec![value; MAX_ATTRIBUTES as usize])
}

/// An account with much SOUK.
fn funded<T: Config>(name: &'static str, index: u32) -> T::AccountId {
	let who = account(name, index, 0);
	let much = T::Currency::minimum_balance()
		.saturating_mul(1_000)
		.saturating_add(total_bonds::<T>().saturating_mul(1_000));
	T::Currency::set_total_issuance(T::Currency::total_issuance().saturating_add(much));
	assert_ok!(T::Currency::increase_balance(&who, much, Precision::Exact));
	who
}

fn total_bonds<T: Config>() -> Balance {
	let bonds = T::Bonds::get();
	[bonds.model, bonds.version, bonds.binding, bonds.enrolment, bonds.report, bonds.appeal, bonds.backing]
		.into_iter()
		.fold(0, Balance::saturating_add)
}

fn signed<T: Config>(who: &T::AccountId) -> T::RuntimeOrigin {
	RawOrigin::Signed(who.clone()).into()
}

/// A cycle that runs, with its draw taken.
fn begin<T: Config>(number: u32) {
	T::BenchmarkHelper::set_time(NOW);
	CurrentCycle::<T>::put(Cycle {
		number,
		began: NOW,
		began_at: T::BlockNumberProvider::current_block_number(),
		commit_until: NOW.saturating_add(1_000_000),
		reveal_until: NOW.saturating_add(2_000_000),
		seed: Some(H256::repeat_byte(1)),
		reports: 0,
	});
}

fn to_reveal<T: Config>() {
	T::BenchmarkHelper::set_time(NOW.saturating_add(1_500_000));
}

/// An expert with room for one more model.
fn expert<T: Config>() -> T::AccountId {
	let expert = funded::<T>("expert", 0);
	let others = (1_000..).take(T::MaxModels::get().saturating_sub(1) as usize).collect::<Vec<_>>();
	ModelsOf::<T>::insert(&expert, BoundedVec::truncate_from(others));
	expert
}

/// A model with as many attributes as it can have. Its expert has as many models as it can have.
fn model<T: Config>() -> T::AccountId {
	let expert = expert::<T>();
	assert_ok!(Pallet::<T>::publish_model(signed::<T>(&expert), brick(), attributes(MAX_ATTRIBUTES), cid()));
	expert
}

/// A bound product: its producer, itself.
fn product<T: Config>() -> (T::AccountId, Gtin) {
	model::<T>();
	let producer = funded::<T>("producer", 0);
	let (product, listing) = listed::<T>(&producer);
	assert_ok!(Pallet::<T>::bind_product(signed::<T>(&producer), product, listing, 0, 1, values(100)));
	(producer, product)
}

fn listed<T: Config>(producer: &T::AccountId) -> (Gtin, u64) {
	let terms = ListingTerms {
		price: Price { token: (AssetId::Native, 1_000), fiat: None },
		accepted: Default::default(),
		token_discount: Perbill::zero(),
		commission: CommissionPlan::default(),
		max_depth: 0,
		experience_fee: Perbill::from_percent(15),
		return_window: 0,
	};
	let listing = T::Catalog::benchmark_listing(producer, terms);
	let product = T::Catalog::offer(listing).expect("it was just made").product;
	(product, listing)
}

/// A tester that takes part in every draw.
fn tester<T: Config>(index: u32) -> T::AccountId {
	let who = funded::<T>("tester", index);
	assert_ok!(Pallet::<T>::enrol_tester(signed::<T>(&who), anchor()));
	Testers::<T>::mutate(&who, |tester| {
		if let Some(tester) = tester {
			if let Some(enrolment) = &mut tester.enrolment {
				enrolment.since = 0;
			}
			tester.skill = Skill { power: 1_000_000_000, cycle: 0 };
		}
	});
	EnrolledTesters::<T>::mutate(|enrolled| {
		enrolled.newcomers = enrolled.newcomers.saturating_add(enrolled.joining_newcomers);
		enrolled.joining_newcomers = 0;
	});
	who
}

fn secret() -> H256 {
	H256::repeat_byte(5)
}

fn anchor() -> H256 {
	sp_io::hashing::blake2_256(secret().as_bytes()).into()
}

fn stake<T: Config>() -> Balance {
	T::Bonds::get().backing.saturating_mul(10).max(1_000)
}

/// A tester and its backer, whose stake earned [`PART`] in each of these assets.
fn backed<T: Config>(assets: &[AssetId]) -> (T::AccountId, T::AccountId) {
	let (tester, backer) = (tester::<T>(0), funded::<T>("backer", 0));
	assert_ok!(Pallet::<T>::back_tester(signed::<T>(&backer), tester.clone(), stake::<T>()));
	change_tester::<T>(&tester, |row| assert!(assets.iter().all(|asset| row.earn(asset, PART))));
	(tester, backer)
}

fn change_tester<T: Config>(tester: &T::AccountId, change: impl FnOnce(&mut TesterOf<T>)) {
	Testers::<T>::mutate(tester, |row| change(row.as_mut().expect("it is there")));
}

/// Let rounding have left something of a tester's earnings, in as many assets as there can be.
fn leave_remainders<T: Config>(tester: &T::AccountId) {
	let assets = assets::<T>(T::MaxAssets::get());
	let earnings = assets.into_iter().map(|asset| Earned { asset, per_share: 0, due: 1 }).collect::<Vec<_>>();
	change_tester::<T>(tester, |row| row.earnings = BoundedVec::truncate_from(earnings));
}

fn slash<T: Config>(tester: &T::AccountId) {
	change_tester::<T>(tester, |row| row.index = sp_runtime::FixedU128::from_rational(1, 2));
}

fn staked<T: Config>(tester: &T::AccountId) -> Balance {
	Testers::<T>::get(tester).map(|row| row.value(row.shares)).expect("it is there")
}

fn commit<T: Config>(product: Gtin, who: &T::AccountId) {
	Purchases::<T>::insert(product, who, Pallet::<T>::now());
	let hash = Pallet::<T>::report_hash(&values(100), &H256::zero(), who, product, 1);
	assert_ok!(Pallet::<T>::commit_report(signed::<T>(who), product, hash));
}

fn round(panel: u32, open: u32) -> Round {
	let (veterans, newcomers) = (Perbill::one(), Perbill::one());
	Round { due: 1, veterans, newcomers, panel, open, number: 0, retests: 0, carried: 0 }
}

/// Cycle 1 is over and being closed while 2 runs.
fn over<T: Config>() {
	begin::<T>(2);
	let over_at = T::BlockNumberProvider::current_block_number();
	let seed = Some(H256::repeat_byte(2));
	ClosingCycle::<T>::put(Closing { number: 1, over_at, seed, judged: None, forfeited: None });
}

/// One step of closing it, with the search for the step and the note of it.
fn step<T: Config>() {
	let closing = ClosingCycle::<T>::get().expect("one is being closed");
	assert!(Pallet::<T>::close_step(closing, &H256::zero(), &mut WeightMeter::new()));
}

/// So many reports that a product is decided.
fn deciding<T: Config>() -> u32 {
	T::Parameters::get().quorum.reports.saturating_mul(2).min(T::MaxPanel::get())
}

/// The most reports one product can have.
fn most_reports<T: Config>() -> u32 {
	T::MaxPanel::get().saturating_add(T::MaxOpen::get())
}

/// The part of an asset that testers, experts or backers get: more than an account must hold.
const PART: Balance = 100_000_000_000;

/// So many assets, other than SOUK, that the pot account holds.
fn assets<T: Config>(count: u32) -> Vec<AssetId> {
	(0..count).map(|index| T::BenchmarkHelper::fund_pot(index, PART.saturating_mul(10))).collect()
}

fn amounts<T: Config>(assets: &[AssetId], amount: Balance) -> AmountsOf<T> {
	BoundedVec::truncate_from(assets.iter().map(|asset| (asset.clone(), amount)).collect())
}

/// A closed cycle 1 with a pool in `count` assets.
fn closed<T: Config>(count: u32) -> Vec<AssetId> {
	begin::<T>(2);
	let assets = assets::<T>(count);
	Pools::<T>::mutate(1, |pool| {
		pool.closed = true;
		pool.judged = 1;
		for asset in &assets {
			let of_asset = pool.entry(asset).expect("within the bound");
			of_asset.testers = PART;
			of_asset.experts = PART;
			of_asset.points = 1_000_000_000;
			of_asset.sales = 1_000;
			Booked::<T>::insert(asset, PART.saturating_mul(2));
		}
	});
	assets
}

fn verdict<T: Config>(product: Gtin) {
	let finding = Finding {
		claimed: 100,
		measured: 100,
		spread: 0,
		kept: 10,
		cut: 0,
		agreement: Perbill::one(),
		confirmed: true,
	};
	Verdicts::<T>::insert(
		product,
		Verdict {
			model: 0,
			version: 1,
			cycle: 1,
			findings: vec![finding; MAX_ATTRIBUTES as usize].try_into().expect("as many as the bound"),
			reports: 10,
			open_reports: 0,
			trust: Perbill::one(),
			settled: true,
			contested: false,
		},
	);
}

fn appeal<T: Config>(product: Gtin) {
	let who = funded::<T>("appellant", 0);
	assert_ok!(T::Currency::hold(&HoldReason::Appeal.into(), &who, 1_000));
	Appeals::<T>::insert(product, Appeal { who, bond: 1_000, until: 0 });
}

fn unbonded<T: Config>() {
	let now = T::BlockNumberProvider::current_block_number();
	let later = sp_runtime::traits::Saturating::saturating_add(now, T::UnbondingPeriod::get());
	T::BlockNumberProvider::set_block_number(later);
}

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

		#[extrinsic_call]
		_(RawOrigin::Signed(producer), product, listing, 0, 1, values(100));

		assert_eq!(Bindings::<T>::get(product).expect("it is bound").claims.len(), MAX_ATTRIBUTES as usize);
	}

	#[benchmark]
	fn rebind_product() {
		let (producer, product) = product::<T>();
		let other = funded::<T>("other expert", 0);
		let all = attributes(MAX_ATTRIBUTES);
		assert_ok!(Pallet::<T>::publish_model(signed::<T>(&other), brick(), all, cid()));

		#[extrinsic_call]
		_(RawOrigin::Signed(producer), product, 1, 1, values(200));

		let binding = Bindings::<T>::get(product).expect("it is bound");
		assert_eq!((binding.model, binding.claims), (1, values(200)));
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
		_(origin as T::RuntimeOrigin, product, true, Some(producer.clone()));

		assert!(!Bindings::<T>::contains_key(product) && !Appeals::<T>::contains_key(product));
		assert_eq!(T::Currency::balance_on_hold(&HoldReason::Binding.into(), &producer), 0);
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
		leave_remainders::<T>(&who);
		assert_ok!(Pallet::<T>::leave_draws(signed::<T>(&who)));
		unbonded::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(!Testers::<T>::contains_key(who));
		assert_eq!(Pools::<T>::get(1).assets.len(), T::MaxAssets::get() as usize);
	}

	#[benchmark]
	fn refresh_tester() {
		let who = tester::<T>(0);
		change_tester::<T>(&who, |row| row.enrolment.as_mut().expect("it is enrolled").veteran = true);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), who.clone());

		let enrolment = Testers::<T>::get(who).and_then(|tester| tester.enrolment);
		assert!(!enrolment.expect("it is there").veteran);
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
		Purchases::<T>::insert(product, &who, NOW);

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
		appeal::<T>(product);
		let panel = r.min(T::MaxPanel::get());
		for index in 0..r {
			let who = tester::<T>(index);
			Skills::<T>::insert(&who, brick(), Skill { power: 1_000_000_000, cycle: 0 });
			let values = values(100i64.saturating_add(i64::from(index % 13)));
			let report = Report { panel: index < panel, weight: 1_000, commission: Perbill::one(), values };
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
		Skills::<T>::insert(&who, brick(), Skill { power: 1_000_000_000, cycle: 0 });
		commit::<T>(product, &who);
		Queue::<T>::remove(1, product);
		over::<T>();

		#[block]
		{
			step::<T>();
		}

		assert!(!Commitments::<T>::contains_key((1, product, &who)));
		assert_eq!(T::Currency::balance_on_hold(&HoldReason::Report.into(), &who), 0);
		assert!(Skills::<T>::get(who, brick()).is_some_and(|skill| skill.cycle == 1));
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
		Wins::<T>::insert((1, product, &who), Win { points: 1_000_000_000, commission: Perbill::zero() });

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), 1, product, who.clone());

		assert!(!Wins::<T>::contains_key((1, product, who)));
		let pool = Pools::<T>::get(1);
		assert_eq!(pool.assets.len(), a as usize);
		assert!(pool.assets.iter().all(|of_asset| of_asset.testers_paid == PART));
	}

	#[benchmark]
	fn claim_model(a: Linear<1, { T::MaxAssets::get() }>) {
		let assets = closed::<T>(a);
		let expert = model::<T>();
		let sales = amounts::<T>(&assets, 1_000);
		ExpertSales::<T>::insert(1, 0, ModelSalesOf::<T> { expert: expert.clone(), sales });

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
			Wins::<T>::insert((1, gtin(index), who), Win { points: 1, commission: Perbill::zero() });
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

		assert_eq!(Backings::<T>::get(tester, backer).expect("it is there").owed.len(), assets.len());
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
		assert_eq!((backing.shares, backing.owed.len()), (0, assets.len()));
	}

	#[benchmark]
	fn withdraw_backing() {
		// The last of a tester that is not enrolled: its row goes too, and what rounding left goes into the pool.
		begin::<T>(1);
		let (tester, backer) = backed::<T>(&[]);
		leave_remainders::<T>(&tester);
		change_tester::<T>(&tester, |row| row.enrolment = None);
		let all = staked::<T>(&tester);
		assert_ok!(Pallet::<T>::unback_tester(signed::<T>(&backer), tester.clone(), all));
		slash::<T>(&tester);
		unbonded::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(backer.clone()), tester.clone());

		assert!(!Backings::<T>::contains_key(&tester, backer) && !Testers::<T>::contains_key(tester));
		assert_eq!(Pools::<T>::get(1).assets.len(), T::MaxAssets::get() as usize);
	}

	#[benchmark]
	fn claim_backing(a: Linear<1, { T::MaxAssets::get() }>) {
		let assets = closed::<T>(a);
		let (tester, backer) = backed::<T>(&assets);

		#[extrinsic_call]
		_(RawOrigin::Signed(backer.clone()), tester.clone());

		let backing = Backings::<T>::get(tester, backer).expect("its stake stays");
		assert_eq!(backing.owed.len(), a as usize);
		assert!(backing.owed.iter().all(|owed| owed.per_share > 0 && owed.amount == 0));
	}

	#[benchmark]
	fn apply_slash() {
		let (tester, backer) = backed::<T>(&assets::<T>(T::MaxAssets::get()));
		slash::<T>(&tester);

		#[extrinsic_call]
		_(RawOrigin::Signed(backer.clone()), tester.clone(), backer.clone());

		let row = Testers::<T>::get(&tester).expect("it is there");
		let backing = Backings::<T>::get(tester, backer).expect("it is there");
		assert_eq!(backing.held, row.value(backing.shares));
	}

	#[benchmark]
	fn slash_tester() -> Result<(), BenchmarkError> {
		let (tester, _) = backed::<T>(&assets::<T>(T::MaxAssets::get()));
		let origin = T::ArbiterOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, tester.clone(), Perbill::from_percent(50), cid());

		let enrolment: Enrolment<_> =
			Testers::<T>::get(tester).and_then(|row| row.enrolment).expect("it is there");
		assert!(enrolment.leaving.is_some());
		Ok(())
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
				Purchases::<T>::insert(gtin(index), &who, NOW);
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
		Skills::<T>::insert(&caller, brick(), Skill::default());

		#[extrinsic_call]
		_(RawOrigin::Signed(caller.clone()), caller.clone(), brick());

		assert!(!Skills::<T>::contains_key(caller, brick()));
	}

	#[benchmark]
	fn remove_verdict() {
		let product = gtin(0);
		verdict::<T>(product);
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
				commission: Default::default(),
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
			amounts: &amounts,
			placed: NOW,
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

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
