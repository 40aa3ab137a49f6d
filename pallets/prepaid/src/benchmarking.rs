// SPDX-License-Identifier: Apache-2.0

//! Benchmarks of every call, and of what orders ask for.

#![allow(clippy::expect_used, clippy::arithmetic_side_effects)]

use super::*;
use alloc::{vec, vec::Vec};
use frame_benchmarking::{account, v2::*};
use frame_support::{
	assert_ok,
	traits::{fungible::Mutate as _, EnsureOrigin},
	BoundedVec,
};
use frame_system::RawOrigin;
use souk_math::{commission::CommissionPlan, waterfall::SplitTerms};
use souk_primitives::{
	listing::MAX_PAYMENT_ASSETS,
	money::{Currency, Fiat},
	order::{MAX_LINES, MAX_PROMOTERS},
	prepaid::{EndedLine, PrepaidFees, PricedIn, StatedLine, StatedOrder},
	traits::{LineAmounts, Shops},
	AssetId, Balance, MAX_PATH_DEPTH,
};
use sp_runtime::{FixedU128, Perbill};

/// What an account gets of each asset, in base units. More than any benchmark of orders is priced at.
const FUNDS: Balance = 1_000_000_000_000_000_000_000_000;
/// A moment at which rates are good.
const NOW: u64 = 1_800_000_000_000;

fn rich<T: Config>(name: &'static str) -> T::AccountId {
	let who: T::AccountId = account(name, 0, 0);
	assert_ok!(T::Currency::mint_into(&who, FUNDS));
	T::BenchmarkHelper::fund(&T::BenchmarkHelper::asset(), &who, FUNDS);
	who
}

fn opened<T: Config>(name: &'static str, amount: Balance) -> T::AccountId {
	let who = rich::<T>(name);
	assert_ok!(Pallet::<T>::do_open_account(who.clone(), T::BenchmarkHelper::asset(), amount));
	who
}

fn currency() -> Currency {
	Currency::parse("CNY").expect("three letters")
}

/// Let a seller have an account that covers any order priced in these.
pub(crate) fn cover<T: Config>(seller: &T::AccountId, priced_in: &[PricedIn]) {
	let asset = T::BenchmarkHelper::asset();
	assert_ok!(T::Currency::mint_into(seller, FUNDS));
	T::BenchmarkHelper::fund(&asset, seller, FUNDS);
	assert_ok!(Pallet::<T>::do_open_account(seller.clone(), asset.clone(), FUNDS / 2));
	for priced_in in priced_in {
		if *priced_in != PricedIn::Asset(asset.clone()) {
			let rate = PriceRate { rate: FixedU128::from_u32(1), since: None };
			PriceRates::<T>::insert(priced_in, &asset, rate);
		}
	}
}

/// An order that a platform pays for, in every asset an order may have, with a fiat part.
struct Sale<T: Config> {
	seller: T::AccountId,
	platform: T::AccountId,
	shop: souk_primitives::ShopId,
	assets: Vec<AssetId>,
	terms: SplitTerms,
}

impl<T: Config> Sale<T> {
	fn new() -> Self {
		T::BenchmarkHelper::set_time(NOW);
		// The seller's account is tried first and does not cover the order.
		let seller = opened::<T>("seller", 1_000_000_000);
		let platform = opened::<T>("platform", FUNDS / 2);
		let shop = T::Shops::benchmark_shop(&seller);
		assert_ok!(Pallet::<T>::do_serve(platform.clone(), shop, FUNDS));
		let assets: Vec<_> = (0..MAX_PAYMENT_ASSETS).map(|id| AssetId::WithId(900_000 + id)).collect();
		let into = T::BenchmarkHelper::asset();
		let rate = PriceRate { rate: FixedU128::from_u32(1), since: Some(NOW) };
		for asset in &assets {
			PriceRates::<T>::insert(PricedIn::Asset(asset.clone()), &into, rate);
		}
		PriceRates::<T>::insert(PricedIn::Fiat(currency()), &into, rate);
		let terms = SplitTerms {
			experience_fee: Perbill::from_percent(15),
			platform_slice: Perbill::from_percent(40),
			commune_fee: Perbill::from_parts(6_000_000),
			commission: CommissionPlan::Formula {
				rate: Perbill::from_percent(20),
				closing: Perbill::from_percent(50),
			},
		};
		Self { seller, platform, shop, assets, terms }
	}

	fn reserve(&self, lines: u32) {
		let amounts = vec![FUNDS / 10_000; self.assets.len()];
		let fiat = Some(Fiat { currency: currency(), amount: FUNDS / 10_000 });
		let line = StatedLine { amounts: &amounts, fiat, terms: &self.terms, depth: MAX_PATH_DEPTH };
		let order = StatedOrder {
			order: 7,
			shop: self.shop,
			seller: &self.seller,
			platform: Some(&self.platform),
			pays_platform: true,
			assets: &self.assets,
			lines: (0..lines).map(|_| line.clone()).collect(),
		};
		assert_ok!(<Pallet<T> as PrepaidFees<_>>::reserve(&order));
	}
}

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn open_account() {
		let who = rich::<T>("owner");
		let asset = T::BenchmarkHelper::asset();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), asset, FUNDS / 2);

		assert!(Prepaids::<T>::contains_key(who));
	}

	#[benchmark]
	fn top_up() {
		let who = opened::<T>("owner", FUNDS / 4);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), FUNDS / 4);

		assert_eq!(Prepaids::<T>::get(who).map(|account| account.held), Some(FUNDS / 2));
	}

	#[benchmark]
	fn withdraw() {
		let who = opened::<T>("owner", FUNDS / 2);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), FUNDS / 4);

		assert_eq!(Prepaids::<T>::get(who).map(|account| account.held), Some(FUNDS / 4));
	}

	#[benchmark]
	fn close_account() {
		let who = opened::<T>("owner", FUNDS / 2);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(!Prepaids::<T>::contains_key(who));
	}

	#[benchmark]
	fn serve() {
		let who = opened::<T>("owner", FUNDS / 2);
		let seller = rich::<T>("seller");
		let shop = T::Shops::benchmark_shop(&seller);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), shop, FUNDS);

		assert!(Allowances::<T>::contains_key(who, shop));
	}

	#[benchmark]
	fn stop_serving() {
		let Sale { platform, shop, .. } = Sale::<T>::new();

		#[extrinsic_call]
		_(RawOrigin::Signed(platform.clone()), shop);

		assert!(!Allowances::<T>::contains_key(platform, shop));
	}

	/// The rate origin is bound by the rate before. Root, which a runtime may take for the origin here, is not, and reads less.
	#[benchmark]
	fn set_rate() {
		T::BenchmarkHelper::set_time(NOW);
		let (priced_in, asset) = (PricedIn::Fiat(currency()), T::BenchmarkHelper::asset());
		let rate = FixedU128::from_u32(1);
		PriceRates::<T>::insert(&priced_in, &asset, PriceRate { rate, since: Some(0) });

		#[block]
		{
			assert_ok!(Pallet::<T>::do_set_rate(priced_in.clone(), asset.clone(), rate, false));
		}

		assert_eq!(PriceRates::<T>::get(priced_in, asset), Some(PriceRate { rate, since: Some(NOW) }));
	}

	#[benchmark]
	fn remove_rate() -> Result<(), BenchmarkError> {
		let origin = T::RateOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let (priced_in, asset) = (PricedIn::Fiat(currency()), T::BenchmarkHelper::asset());
		let rate = PriceRate { rate: FixedU128::from_u32(1), since: None };
		PriceRates::<T>::insert(&priced_in, &asset, rate);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, priced_in.clone(), asset.clone());

		assert!(!PriceRates::<T>::contains_key(priced_in, asset));
		Ok(())
	}

	/// `l`: lines. The seller's account is tried, and the platform's pays.
	#[benchmark]
	fn reserve(l: Linear<1, MAX_LINES>) {
		let sale = Sale::<T>::new();

		#[block]
		{
			sale.reserve(l);
		}

		assert_eq!(Reservations::<T>::get(7).map(|reserved| reserved.payer), Some(sale.platform));
	}

	/// `l`: lines. `p`: different promoters, as many on each line as fit, in turn. The platform's own leg goes to another account
	/// here, so that there are three payments besides theirs.
	#[benchmark]
	fn settle(l: Linear<1, MAX_LINES>, p: Linear<0, MAX_PROMOTERS>) {
		let sale = Sale::<T>::new();
		sale.reserve(l);
		let other = rich::<T>("other");
		let asset = T::BenchmarkHelper::asset();
		let promoters: Vec<T::AccountId> = (0..p)
			.map(|index| {
				let who = account("promoter", index, 0);
				assert_ok!(T::Currency::mint_into(&who, FUNDS / 1_000_000));
				who
			})
			.collect();
		let paths: Vec<Vec<T::AccountId>> = (0..l as usize)
			.map(|line| {
				let of_line = promoters.iter().skip(line).step_by(l as usize);
				of_line.take(MAX_PATH_DEPTH as usize).cloned().collect()
			})
			.collect();
		assert_eq!(paths.iter().map(Vec::len).sum::<usize>(), p.min(l * MAX_PATH_DEPTH) as usize);
		let legs = LineAmounts {
			asset,
			escrow: FUNDS / 10_000,
			remaining: FUNDS / 10_000,
			sale: FUNDS / 10_000,
			experience: FUNDS / 1_000_000,
			commune: FUNDS / 1_000_000,
			platform: FUNDS / 1_000_000,
			commission: BoundedVec::new(),
			services: BoundedVec::new(),
		};
		let mut lines: Vec<_> = paths
			.iter()
			.map(|path| {
				let commission = vec![FUNDS / 10_000_000; path.len()];
				let legs = LineAmounts { commission: BoundedVec::truncate_from(commission), ..legs.clone() };
				EndedLine { promoters: path, legs }
			})
			.collect();

		#[block]
		{
			let _ = <Pallet<T> as PrepaidFees<_>>::reserved(7);
			<Pallet<T> as PrepaidFees<_>>::settle(7, Some(&other), &mut lines);
		}

		assert!(!Reservations::<T>::contains_key(7));
		assert!(lines.iter().all(|line| line.legs.platform > 0));
		assert!(lines.iter().all(|line| line.legs.commission.iter().all(|amount| *amount > 0)));
	}

	#[benchmark]
	fn worth() {
		let sale = Sale::<T>::new();
		let in_asset;

		#[block]
		{
			let priced_in = PricedIn::Fiat(currency());
			in_asset = <Pallet<T> as souk_primitives::fiat::PriceWorths>::worth(
				priced_in,
				1,
				&T::BenchmarkHelper::asset(),
			);
		}

		assert_eq!(in_asset, Ok(1));
		assert!(!sale.assets.is_empty());
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
