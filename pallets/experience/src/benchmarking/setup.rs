// SPDX-License-Identifier: Apache-2.0

//! The states that benchmarks begin with.

use crate::{
	bonds::AppealBonds,
	types::{
		Accusation, Appeal, Binding, Closing, Cycle, Dated, KnownFinding, MaxKnown, ReportRight, Round,
		SharesFrom, Skill, Taken, Verdict, Version, EARNING_CYCLES,
	},
	*,
};
use alloc::{vec, vec::Vec};
use frame_benchmarking::{account, BenchmarkError};
use frame_support::{
	assert_ok,
	traits::{
		fungible::{Inspect as _, Unbalanced as _},
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
	experience::{Attribute, Attributes, Finding, Label, UnitPrice, Values, MAX_ATTRIBUTES},
	gs1::Gtin,
	listing::{ListingTerms, Price},
	standing::ProductVerdict,
	traits::Catalog,
	Millis,
};
use sp_core::H256;
use sp_runtime::{traits::BlockNumberProvider, Perbill};

pub(super) const NOW: Millis = 1_700_000_000_000;

pub(super) fn brick() -> GpcBrick {
	GpcBrick::new(10_000_045).expect("within eight digits")
}

pub(super) fn cid() -> Cid {
	Cid::raw([7; 32])
}

pub(super) fn attributes(count: u32) -> Attributes {
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
pub(super) fn gtin(index: u32) -> Gtin {
	Gtin::with_check_digit(950_600_013_435 + u64::from(index)).expect("twelve digits")
}

pub(super) fn values(value: i64) -> Values {
	Values::truncate_from(vec![value; MAX_ATTRIBUTES as usize])
}

/// An account with much SOUK.
pub(super) fn funded<T: Config>(name: &'static str, index: u32) -> T::AccountId {
	let who = account(name, index, 0);
	let much = T::Currency::minimum_balance()
		.saturating_mul(1_000)
		.saturating_add(total_bonds::<T>().saturating_mul(1_000));
	T::Currency::set_total_issuance(T::Currency::total_issuance().saturating_add(much));
	assert_ok!(T::Currency::increase_balance(&who, much, Precision::Exact));
	who
}

pub(super) fn total_bonds<T: Config>() -> Balance {
	let bonds = T::Bonds::get();
	[bonds.model, bonds.version, bonds.binding, bonds.enrolment, bonds.report, bonds.appeal, bonds.backing]
		.into_iter()
		.fold(0, Balance::saturating_add)
}

pub(super) fn signed<T: Config>(who: &T::AccountId) -> T::RuntimeOrigin {
	RawOrigin::Signed(who.clone()).into()
}

/// A cycle that runs, with its draw taken.
pub(super) fn begin<T: Config>(number: u32) {
	T::BenchmarkHelper::set_time(NOW);
	CurrentCycle::<T>::put(Cycle {
		number,
		began: NOW,
		began_at: T::BlockNumberProvider::current_block_number(),
		commit_until: NOW.saturating_add(1_000_000),
		reveal_until: NOW.saturating_add(2_000_000),
		seed: Some(H256::repeat_byte(1)),
		reports: 0,
		veterans: 0,
		newcomers: 1,
	});
}

pub(super) fn to_reveal<T: Config>() {
	T::BenchmarkHelper::set_time(NOW.saturating_add(1_500_000));
}

/// An expert with room for one more model.
pub(super) fn expert<T: Config>() -> T::AccountId {
	let expert = funded::<T>("expert", 0);
	let others = (1_000..).take(T::MaxModels::get().saturating_sub(1) as usize).collect::<Vec<_>>();
	ModelsOf::<T>::insert(&expert, BoundedVec::truncate_from(others));
	expert
}

/// A model with as many attributes as it can have. Its expert has as many models as it can have.
pub(super) fn model<T: Config>() -> T::AccountId {
	let expert = expert::<T>();
	assert_ok!(Pallet::<T>::publish_model(signed::<T>(&expert), brick(), attributes(MAX_ATTRIBUTES), cid()));
	expert
}

/// A bound product: its producer, itself.
pub(super) fn product<T: Config>() -> (T::AccountId, Gtin) {
	model::<T>();
	let producer = funded::<T>("producer", 0);
	let (product, listing) = listed::<T>(&producer);
	let claims = values(100);
	assert_ok!(Pallet::<T>::bind_product(signed::<T>(&producer), product, listing, 0, 1, claims, price(1)));
	// As if it was bound before the cycle began.
	Bindings::<T>::mutate(product, |row| row.as_mut().expect("it is bound").since = 0);
	(producer, product)
}

pub(super) fn price(amount: Balance) -> UnitPrice {
	UnitPrice { asset: AssetId::Native, amount }
}

pub(super) fn listed<T: Config>(producer: &T::AccountId) -> (Gtin, u64) {
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
pub(super) fn tester<T: Config>(index: u32) -> T::AccountId {
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
	who
}

/// Power in as many categories as an account can have it in, the one of [`brick`] with `skill` among them.
pub(super) fn skilled<T: Config>(who: &T::AccountId, skill: Skill) {
	let more =
		(1..T::MaxSkills::get()).filter_map(|index| GpcBrick::new(10_000_045u32.saturating_add(index)).ok());
	let others = more.map(|category| (category, Skill { power: 1_000_000_000, cycle: 0 }));
	let skills: Vec<_> = core::iter::once((brick(), skill)).chain(others).collect();
	assert_eq!(skills.len(), T::MaxSkills::get() as usize);
	Skills::<T>::insert(who, BoundedVec::truncate_from(skills));
}

/// The skill of an account in the category of [`brick`].
pub(super) fn skill<T: Config>(who: &T::AccountId) -> Option<Skill> {
	Skills::<T>::get(who).iter().find(|(category, _)| *category == brick()).map(|(_, skill)| *skill)
}

pub(super) fn secret() -> H256 {
	H256::repeat_byte(5)
}

pub(super) fn anchor() -> H256 {
	sp_io::hashing::blake2_256(secret().as_bytes()).into()
}

pub(super) fn stake<T: Config>() -> Balance {
	T::Bonds::get().backing.saturating_mul(10).max(1_000)
}

/// The cycle by whose reports backers earn.
pub(super) const EARNING: u32 = 1;

/// A tester and its backer, whose stake earned [`PART`] in each of these assets by the reports of [`EARNING`]. The
/// backing changed in every cycle that it remembers, and the backer has taken something of each.
pub(super) fn backed<T: Config>(assets: &[AssetId]) -> (T::AccountId, T::AccountId) {
	let (tester, backer) = (tester::<T>(0), funded::<T>("backer", 0));
	assert_ok!(Pallet::<T>::back_tester(signed::<T>(&backer), tester.clone(), stake::<T>()));
	let mut shares = 0;
	change_tester::<T>(&tester, |row| {
		row.shares = crate::types::Dated::new(row.shares.value);
		shares = row.shares.value;
	});
	let mut earnings = EarningsOf::<T>::new(shares);
	assert!(assets.iter().all(|asset| earnings.earn(asset, PART)));
	Earnings::<T>::insert(&tester, EARNING, earnings);
	Backings::<T>::mutate(&tester, &backer, |row| {
		let row = row.as_mut().expect("it is there");
		let dates = (0..=EARNING_CYCLES).map(|cycle| SharesFrom { cycle, shares }).collect();
		row.history = BoundedVec::truncate_from(dates);
		let per_share = BoundedVec::<u128, T::MaxAssets>::truncate_from(vec![0; assets.len()]);
		let taken = (0..EARNING_CYCLES).map(|cycle| Taken { cycle, per_share: per_share.clone() }).collect();
		row.taken = BoundedVec::truncate_from(taken);
	});
	(tester, backer)
}

pub(super) fn change_tester<T: Config>(tester: &T::AccountId, change: impl FnOnce(&mut TesterOf<T>)) {
	Testers::<T>::mutate(tester, |row| change(row.as_mut().expect("it is there")));
}

pub(super) fn slash<T: Config>(tester: &T::AccountId) {
	change_tester::<T>(tester, |row| row.index = sp_runtime::FixedU128::from_rational(1, 2));
}

pub(super) fn staked<T: Config>(tester: &T::AccountId) -> Balance {
	Testers::<T>::get(tester).map(|row| row.value(row.shares.value)).expect("it is there")
}

pub(super) fn may_report<T: Config>(product: Gtin, who: &T::AccountId) {
	let binding = Bindings::<T>::get(product).map_or(0, |binding| binding.number);
	Purchases::<T>::insert(product, who, ReportRight { until: NOW.saturating_add(2_000_000), binding });
}

pub(super) fn commit<T: Config>(product: Gtin, who: &T::AccountId) {
	may_report::<T>(product, who);
	let hash = Pallet::<T>::report_hash(&values(100), &H256::zero(), who, product, 1);
	assert_ok!(Pallet::<T>::commit_report(signed::<T>(who), product, hash));
}

pub(super) fn round(panel: u32, open: u32) -> Round {
	let (veterans, newcomers) = (Perbill::one(), Perbill::one());
	let (number, retests, carried) = (0, 0, 0);
	// Few of many were drawn, so the reports suffice.
	let (drawn, enrolled) = (1, 100);
	Round { due: 1, veterans, newcomers, panel, open, number, retests, carried, drawn, enrolled }
}

/// Cycle 1 is over and being closed while 2 runs.
pub(super) fn over<T: Config>() {
	begin::<T>(2);
	let over_at = T::BlockNumberProvider::current_block_number();
	let seed = Some(H256::repeat_byte(2));
	let (judged, forfeited, producers) = (None, None, Default::default());
	ClosingCycle::<T>::put(Closing { number: 1, over_at, seed, judged, forfeited, producers });
}

/// One step of closing it, with the search for the step and the note of it.
pub(super) fn step<T: Config>() {
	let closing = ClosingCycle::<T>::get().expect("one is being closed");
	assert!(Pallet::<T>::close_step(closing, &H256::zero(), &mut WeightMeter::new()));
}

/// So many reports that a product is decided.
pub(super) fn deciding<T: Config>() -> u32 {
	T::Parameters::get().quorum.reports.saturating_mul(2).min(T::MaxPanel::get())
}

/// The most reports one product can have.
pub(super) fn most_reports<T: Config>() -> u32 {
	T::MaxPanel::get().saturating_add(T::MaxOpen::get())
}

/// The part of an asset that testers, experts or backers get: more than an account must hold.
pub(super) const PART: Balance = 100_000_000_000;

/// So many assets, other than SOUK, that the pot account holds.
pub(super) fn assets<T: Config>(count: u32) -> Vec<AssetId> {
	(0..count).map(|index| T::BenchmarkHelper::fund_pot(index, PART.saturating_mul(10))).collect()
}

pub(super) fn amounts<T: Config>(assets: &[AssetId], amount: Balance) -> AmountsOf<T> {
	BoundedVec::truncate_from(assets.iter().map(|asset| (asset.clone(), amount)).collect())
}

/// A closed cycle 1 with a pool in `count` assets.
pub(super) fn closed<T: Config>(count: u32) -> Vec<AssetId> {
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
			of_asset.model_fees = PART.saturating_mul(6);
			Booked::<T>::insert(asset, PART.saturating_mul(2));
		}
	});
	assets
}

pub(super) fn verdict<T: Config>(product: Gtin) {
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

/// A bound product whose verdict counts as `wanted` now. To find out costs as much as it ever does for that answer: of an
/// unknown and of a deviating one the claims have changed since.
pub(crate) fn judged_product<T: Config>(product: Gtin, wanted: ProductVerdict) {
	let now = Pallet::<T>::current_number();
	if !Bindings::<T>::contains_key(product) {
		Versions::<T>::insert(0, 1, Version { attributes: attributes(MAX_ATTRIBUTES), text: cid() });
		let (claims, price) = (values(100), Dated::new(price(1)));
		let producer = account("producer", 0, 0);
		let (model, version, since, number, bond) = (0, 1, 0, 0, 0);
		let binding = Binding { producer, model, version, claims, since, price, number, bond };
		Bindings::<T>::insert(product, binding);
	}
	verdict::<T>(product);
	let confirmed = wanted == ProductVerdict::Confirmed;
	Verdicts::<T>::mutate(product, |row| {
		let row = row.as_mut().expect("it was judged");
		row.cycle = now;
		row.settled = wanted != ProductVerdict::Open;
		for finding in row.findings.iter_mut() {
			finding.confirmed = confirmed;
			finding.measured = if wanted == ProductVerdict::Deviates { 1_000_000 } else { 100 };
		}
	});
	Bindings::<T>::mutate(product, |row| {
		row.as_mut().expect("it is bound").since = if confirmed { 0 } else { now.saturating_add(1) };
	});
}

pub(super) fn appeal<T: Config>(product: Gtin) {
	let who = funded::<T>("appellant", 0);
	assert_ok!(Pallet::<T>::bond::<AppealBonds>(&who, 1_000));
	Appeals::<T>::insert(product, Appeal { who, bond: 1_000, since: 0, until: 0 });
}

/// A case against a backed tester, in which all of its bond and stake is asked for.
pub(super) fn accused<T: Config>() -> Result<(T::AccountId, Accusation<T::AccountId>), BenchmarkError> {
	T::BenchmarkHelper::set_time(NOW);
	let (tester, _) = backed::<T>(&assets::<T>(T::MaxAssets::get()));
	let origin = T::ArbiterOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
	assert_ok!(Pallet::<T>::open_case(origin, tester.clone(), Perbill::from_percent(50), cid()));
	Ok((tester.clone(), Accusation::Tester(tester)))
}

/// As many findings of a product as are remembered, none like another.
pub(super) fn remember<T: Config>(product: Gtin) {
	let verdict = Verdicts::<T>::get(product).expect("it was judged");
	let known = (0..MaxKnown::get()).map(|index| {
		let value = 1_000_000i64.saturating_mul(i64::from(index).saturating_add(1));
		KnownFinding { measured: values(value), ..KnownFinding::of(&verdict) }
	});
	Known::<T>::insert(product, BoundedVec::truncate_from(known.collect()));
}

pub(super) fn unbonded<T: Config>() {
	let now = T::BlockNumberProvider::current_block_number();
	let later = sp_runtime::traits::Saturating::saturating_add(now, T::UnbondingPeriod::get());
	T::BlockNumberProvider::set_block_number(later);
}
