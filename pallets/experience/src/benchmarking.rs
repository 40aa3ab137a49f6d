// SPDX-License-Identifier: Apache-2.0

//! Benchmarks of every call, of the steps of a cycle, and of what orders ask of the pallet.

use super::*;
use crate::types::{Appeal, Closing, Cycle, Enrolment, Factor, Judged, Report, Round, Skill, Verdict, Win};
use alloc::{vec, vec::Vec};
use frame_benchmarking::{account, v2::*};
use frame_support::{
	assert_ok,
	traits::{
		fungible::{hold::Mutate as _, Inspect as _, Unbalanced as _},
		tokens::Precision,
		EnsureOrigin, Get,
	},
	weights::WeightMeter,
};
use frame_system::RawOrigin;
use souk_math::{commission::CommissionPlan, experience::Direction};
use souk_primitives::{
	codes::{GpcBrick, Unit},
	content::Cid,
	experience::{Attribute, Attributes, Finding, Label, Values, MAX_ATTRIBUTES},
	gs1::Gtin,
	listing::{ListingTerms, Price},
	order::{OrderMode, OrderState},
	promotion::Promoters,
	traits::{Catalog, LineAmounts, OnSettled, SettledLine},
	Millis,
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
		name: Label::parse("an attribute with a long name").expect("at most 32 bytes"),
		unit: Unit::parse("GRM").expect("a unit"),
		decimals: 3,
		tolerance: 100,
		weight: 1,
		direction: Direction::NearerBetter,
	};
	Attributes::truncate_from(vec![attribute; count as usize])
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

/// A model with as many attributes as it can have.
fn model<T: Config>() -> T::AccountId {
	let expert = funded::<T>("expert", 0);
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

/// A tester with backers, drawn in every cycle.
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

/// A tester and somebody who stakes on it, with earnings in as many assets as there can be.
fn backed<T: Config>() -> (T::AccountId, T::AccountId) {
	let (tester, backer) = (tester::<T>(0), funded::<T>("backer", 0));
	let stake = T::Bonds::get().backing.saturating_mul(10).max(1_000);
	assert_ok!(Pallet::<T>::back_tester(signed::<T>(&backer), tester.clone(), stake));
	(tester, backer)
}

fn slash<T: Config>(tester: &T::AccountId) {
	Testers::<T>::mutate(tester, |tester| {
		if let Some(tester) = tester {
			tester.index = sp_runtime::FixedU128::from_rational(1, 2);
		}
	});
}

fn commit<T: Config>(product: Gtin, who: &T::AccountId) {
	Purchases::<T>::insert(product, who, Pallet::<T>::now());
	let hash = Pallet::<T>::report_hash(&values(100), &H256::zero(), who, product, 1);
	assert_ok!(Pallet::<T>::commit_report(signed::<T>(who), product, hash));
}

fn round(panel: u32) -> Round {
	let (veterans, newcomers) = (Perbill::one(), Perbill::one());
	Round { due: 1, veterans, newcomers, panel, open: 0, number: 0, retests: 0, carried: 0 }
}

/// Cycle 1 is over and being closed while 2 runs.
fn over<T: Config>() {
	begin::<T>(2);
	let over_at = T::BlockNumberProvider::current_block_number();
	let seed = Some(H256::repeat_byte(2));
	ClosingCycle::<T>::put(Closing { number: 1, over_at, seed, judged: None, forfeited: None });
}

/// One step of closing it, with what it takes to find it and to remember it.
fn step<T: Config>() {
	let closing = ClosingCycle::<T>::get().expect("one is being closed");
	assert!(Pallet::<T>::close_step(closing, &H256::zero(), &mut WeightMeter::new()));
}

/// So many reports that a product is decided.
fn deciding<T: Config>() -> u32 {
	T::Parameters::get().quorum.reports.saturating_mul(2).min(T::MaxPanel::get())
}

/// What testers and experts get of an asset of a pool: more than an account must hold.
const PART: Balance = 100_000_000_000;

/// The assets of a pool: SOUK, one that is costly to move, and names of others.
fn assets<T: Config>(count: u32) -> Vec<AssetId> {
	let asset = T::BenchmarkHelper::fund_pot(0, 1_000_000_000_000);
	let named = core::iter::once(asset).chain((1_000..).map(AssetId::WithId));
	named.take(count as usize).collect()
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
		let expert = funded::<T>("expert", 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(expert), brick(), attributes(a), cid());

		assert!(Models::<T>::contains_key(0));
	}

	#[benchmark]
	fn publish_version(a: Linear<1, { MAX_ATTRIBUTES }>) {
		let expert = model::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(expert), 0, attributes(a), cid());

		assert!(Versions::<T>::contains_key(0, 2));
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

		#[extrinsic_call]
		_(RawOrigin::Signed(expert), 0);

		assert!(!Models::<T>::contains_key(0));
	}

	#[benchmark]
	fn bind_product() {
		model::<T>();
		let producer = funded::<T>("producer", 0);
		let (product, listing) = listed::<T>(&producer);
		Reserved::<T>::insert(product, &producer);

		#[extrinsic_call]
		_(RawOrigin::Signed(producer), product, listing, 0, 1, values(100));

		assert!(Bindings::<T>::contains_key(product));
	}

	#[benchmark]
	fn rebind_product() {
		let (producer, product) = product::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(producer), product, 0, 1, values(200));

		assert_eq!(Bindings::<T>::get(product).expect("it is bound").claims, values(200));
	}

	#[benchmark]
	fn unbind_product() {
		let (producer, product) = product::<T>();
		Contributions::<T>::insert(product, ContributedOf::<T>::default());

		#[extrinsic_call]
		_(RawOrigin::Signed(producer), product);

		assert!(!Bindings::<T>::contains_key(product));
	}

	#[benchmark]
	fn revoke_binding() -> Result<(), BenchmarkError> {
		let (producer, product) = product::<T>();
		let who = funded::<T>("appellant", 0);
		assert_ok!(T::Currency::hold(&HoldReason::Appeal.into(), &who, 1_000));
		Appeals::<T>::insert(product, Appeal { who, bond: 1_000, until: 0 });
		let origin = T::ModerationOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, product, true, Some(producer));

		assert!(!Bindings::<T>::contains_key(product));
		Ok(())
	}

	#[benchmark]
	fn enrol_tester() {
		let who = funded::<T>("tester", 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), anchor());

		assert!(Testers::<T>::contains_key(who));
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
		Testers::<T>::mutate(&who, |tester| {
			if let Some(enrolment) = tester.as_mut().and_then(|tester| tester.enrolment.as_mut()) {
				enrolment.veteran = true;
			}
		});

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
		let who = tester::<T>(0);
		Purchases::<T>::insert(product, &who, NOW);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), product, H256::zero());

		assert!(Commitments::<T>::contains_key((1, product, &who)));
	}

	#[benchmark]
	fn reveal_report() {
		begin::<T>(1);
		let (_, product) = product::<T>();
		let who = tester::<T>(0);
		commit::<T>(product, &who);
		to_reveal::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), product, values(100), H256::zero(), Some(secret()));

		assert!(Reports::<T>::contains_key(product, who));
	}

	#[benchmark]
	fn look() {
		T::BenchmarkHelper::set_time(NOW);
		let mut meter = WeightMeter::with_limit(T::WeightInfo::look());

		#[block]
		{
			Pallet::<T>::serve(&mut meter);
		}

		assert!(CurrentCycle::<T>::exists());
	}

	#[benchmark]
	fn advance_cycle() {
		let who = funded::<T>("caller", 0);
		T::BenchmarkHelper::set_time(NOW);

		#[extrinsic_call]
		_(RawOrigin::Signed(who), 1);

		assert!(CurrentCycle::<T>::exists());
	}

	// Fewer than decide the product are only counted and wait, which is less and would bend the slope.
	#[benchmark]
	fn judge_product(r: Linear<{ deciding::<T>() }, { T::MaxPanel::get() }>) {
		begin::<T>(1);
		let (_, product) = product::<T>();
		for index in 0..r {
			let who = tester::<T>(index);
			Skills::<T>::insert(&who, brick(), Skill { power: 1_000_000_000, cycle: 0 });
			let values = values(100i64.saturating_add(i64::from(index % 13)));
			let report = Report { panel: true, weight: 1_000, commission: Perbill::one(), values };
			Reports::<T>::insert(product, who, report);
		}
		Rounds::<T>::insert(product, round(r));
		Queue::<T>::insert(1, product, ());
		over::<T>();

		#[block]
		{
			step::<T>();
		}

		assert!(!Queue::<T>::contains_key(1, product));
	}

	#[benchmark]
	fn forfeit_report() {
		begin::<T>(1);
		let (_, product) = product::<T>();
		let who = tester::<T>(0);
		commit::<T>(product, &who);
		Queue::<T>::remove(1, product);
		over::<T>();

		#[block]
		{
			step::<T>();
		}

		assert!(!Commitments::<T>::contains_key((1, product, who)));
	}

	#[benchmark]
	fn split_pool(a: Linear<1, { T::MaxAssets::get() }>) {
		over::<T>();
		let assets = assets::<T>(a);
		Pools::<T>::mutate(1, |pool| {
			for asset in &assets {
				let of_asset = pool.entry(asset).expect("within the bound");
				of_asset.pot = 1_000_000;
				of_asset.judged = 1;
				of_asset.judged_fees = 1_000;
				Booked::<T>::insert(asset, 1_000_000);
			}
		});

		#[block]
		{
			step::<T>();
		}

		assert!(Pools::<T>::get(1).closed);
	}

	#[benchmark]
	fn claim_report(a: Linear<1, { T::MaxAssets::get() }>) {
		let assets = closed::<T>(a);
		let (_, product) = product::<T>();
		let (who, _) = backed::<T>();
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
	}

	#[benchmark]
	fn claim_model(a: Linear<1, { T::MaxAssets::get() }>) {
		let assets = closed::<T>(a);
		let expert = model::<T>();
		let sales = assets.iter().map(|asset| (asset.clone(), 1_000)).collect::<Vec<_>>();
		let sales = sales.try_into().expect("within the bound");
		ExpertSales::<T>::insert(1, 0, ModelSalesOf::<T> { expert: expert.clone(), sales });

		#[extrinsic_call]
		_(RawOrigin::Signed(expert), 1, 0);

		assert!(!ExpertSales::<T>::contains_key(1, 0));
	}

	#[benchmark]
	fn expire_cycle(r: Linear<1, { MAX_BATCH }>) {
		closed::<T>(T::MaxAssets::get());
		let (_, product) = product::<T>();
		let factors = Default::default();
		JudgedProducts::<T>::insert(1, product, Judged { category: brick(), factors, winners: r });
		for index in 0..r.saturating_sub(1) {
			let who: T::AccountId = account("winner", index, 0);
			Wins::<T>::insert((1, product, who), Win { points: 1, commission: Perbill::zero() });
		}
		let caller = funded::<T>("caller", 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), 1, r);

		assert!(!Pools::<T>::contains_key(1));
	}

	#[benchmark]
	fn back_tester() {
		let (tester, backer) = backed::<T>();
		slash::<T>(&tester);
		let stake = T::Bonds::get().backing.saturating_mul(10).max(1_000);

		#[extrinsic_call]
		_(RawOrigin::Signed(backer.clone()), tester.clone(), stake);

		assert!(Backings::<T>::contains_key(tester, backer));
	}

	#[benchmark]
	fn unback_tester() {
		let (tester, backer) = backed::<T>();
		slash::<T>(&tester);
		let stake = Testers::<T>::get(&tester).map(|row| row.value(row.shares)).expect("it is there");

		#[extrinsic_call]
		_(RawOrigin::Signed(backer.clone()), tester.clone(), stake);

		assert_eq!(Backings::<T>::get(tester, backer).expect("it is leaving").shares, 0);
	}

	#[benchmark]
	fn withdraw_backing() {
		let (tester, backer) = backed::<T>();
		let stake = Testers::<T>::get(&tester).map(|row| row.value(row.shares)).expect("it is there");
		assert_ok!(Pallet::<T>::unback_tester(signed::<T>(&backer), tester.clone(), stake));
		slash::<T>(&tester);
		unbonded::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(backer.clone()), tester.clone());

		assert!(!Backings::<T>::contains_key(tester, backer));
	}

	#[benchmark]
	fn claim_backing(a: Linear<1, { T::MaxAssets::get() }>) {
		let assets = closed::<T>(a);
		let (tester, backer) = backed::<T>();
		Testers::<T>::mutate(&tester, |row| {
			let row = row.as_mut().expect("it is there");
			assert!(assets.iter().all(|asset| row.earn(asset, PART)));
		});

		#[extrinsic_call]
		_(RawOrigin::Signed(backer), tester);
	}

	#[benchmark]
	fn apply_slash() {
		let (tester, backer) = backed::<T>();
		slash::<T>(&tester);

		#[extrinsic_call]
		_(RawOrigin::Signed(backer.clone()), tester.clone(), backer.clone());

		let row = Testers::<T>::get(&tester).expect("it is there");
		let backing = Backings::<T>::get(tester, backer).expect("it is there");
		assert_eq!(backing.held, row.value(backing.shares));
	}

	#[benchmark]
	fn slash_tester() -> Result<(), BenchmarkError> {
		let (tester, _) = backed::<T>();
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
		T::BenchmarkHelper::set_time(NOW);
		let product = Gtin::with_check_digit(950_600_013_435).expect("twelve digits");
		let rows = (0..n)
			.map(|index| {
				let who: T::AccountId = account("buyer", index, 0);
				Purchases::<T>::insert(product, &who, NOW);
				(product, who)
			})
			.collect::<Vec<_>>();
		let caller = funded::<T>("caller", 0);

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
		let product = Gtin::with_check_digit(950_600_013_435).expect("twelve digits");
		verdict::<T>(product);
		begin::<T>(T::Periods::get().retention.saturating_add(2));
		let caller = funded::<T>("caller", 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), product);

		assert!(!Verdicts::<T>::contains_key(product));
	}

	#[benchmark]
	fn on_settled(a: Linear<1, 4>) {
		begin::<T>(1);
		let (seller, product) = product::<T>();
		let buyer: T::AccountId = account("buyer", 0, 0);
		let amounts = assets::<T>(a)
			.into_iter()
			.map(|asset| LineAmounts {
				asset,
				escrow: 20_000,
				remaining: 20_000,
				sale: 20_000,
				experience: 1_800,
				commission: Default::default(),
			})
			.collect::<Vec<_>>();
		let promoters = Promoters::default();
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
		};

		#[block]
		{
			Pallet::<T>::on_settled(&line);
		}

		assert!(Purchases::<T>::contains_key(product, buyer));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
