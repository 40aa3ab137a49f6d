// SPDX-License-Identifier: Apache-2.0

//! Benchmarks of every call, and of what other pallets' weights ask for.

#![allow(clippy::expect_used, clippy::arithmetic_side_effects)]

use super::*;
use frame_benchmarking::{account, v2::*};
use frame_support::{
	assert_ok,
	traits::{fungibles::Inspect as _, Get, Hooks},
	weights::Weight,
};
use frame_system::RawOrigin;
use souk_primitives::{
	activity::RewardEras as _,
	bonus::{BonusPay, BonusReason, BonusTerms},
	gs1::Gtin,
	order::{OrderMode, OrderState},
	promotion::Promoters,
	traits::{LineAmounts, OnSettled, SettledLine, Shops as _},
	AssetId, Balance, Millis, ShopId,
};
use sp_runtime::Perbill;

/// A moment at which every clock can stand.
const NOW: Millis = 1_800_000_000_000;
/// What a bonus holds, and what is paid out of it.
const BUDGET: Balance = 1 << 60;
const REWARD: Balance = 1 << 50;

fn terms<T: Config>() -> BonusTerms {
	BonusTerms {
		reason: BonusReason::Sale,
		asset: T::BenchmarkHelper::asset(),
		pay: BonusPay::Fixed { amount: REWARD },
		sale_asset: AssetId::Native,
		attested: true,
		least_sale: 1,
		buyer_cap: BUDGET,
	}
}

/// A merchant with funds, and its shop.
fn merchant<T: Config>() -> (T::AccountId, ShopId) {
	T::BenchmarkHelper::set_time(NOW);
	let who = account("merchant", 0, 0);
	let budgets = Balance::from(T::MaxBonuses::get() + 2);
	for asset in [AssetId::Native, T::BenchmarkHelper::asset()] {
		T::BenchmarkHelper::fund(&asset, &who, BUDGET * budgets);
	}
	let shop = T::Shops::benchmark_shop(&who);
	(who, shop)
}

fn open<T: Config>(who: &T::AccountId, shop: ShopId, listings: Option<BonusListingsOf<T>>) {
	let (origin, until) = (RawOrigin::Signed(who.clone()), NOW + 1);
	assert_ok!(Pallet::<T>::open_bonus(origin.into(), shop, listings, terms::<T>(), BUDGET, until));
}

#[benchmarks]
mod benches {
	use super::*;

	/// `l`: listings that are named. The owner opens the last bonus that it may have.
	#[benchmark]
	fn open_bonus(l: Linear<1, { T::MaxListings::get() }>) {
		let (who, shop) = merchant::<T>();
		for _ in 1..T::MaxBonuses::get() {
			open::<T>(&who, shop, None);
		}
		let mut listings = BonusListingsOf::<T>::new();
		for _ in 0..l {
			let listing = T::Shops::benchmark_listing_of(shop);
			assert!(listings.try_insert(listing).is_ok());
		}
		assert_eq!(listings.len(), l as usize);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), shop, Some(listings), terms::<T>(), BUDGET, NOW + 1);

		assert_eq!(ShopBonuses::<T>::get(shop, who).len(), T::MaxBonuses::get() as usize);
	}

	#[benchmark]
	fn top_up_bonus() {
		let (who, shop) = merchant::<T>();
		open::<T>(&who, shop, None);

		#[extrinsic_call]
		_(RawOrigin::Signed(who), 0, BUDGET);

		assert_eq!(Bonuses::<T>::get(0).map(|bonus| bonus.remaining), Some(2 * BUDGET));
	}

	#[benchmark]
	fn close_bonus() {
		let (who, shop) = merchant::<T>();
		open::<T>(&who, shop, None);

		#[extrinsic_call]
		_(RawOrigin::Signed(who), 0);

		assert_eq!(Bonuses::<T>::get(0).map(|bonus| bonus.until), Some(NOW));
	}

	#[benchmark]
	fn expire_bonus() {
		let (who, shop) = merchant::<T>();
		for _ in 0..T::MaxBonuses::get() {
			open::<T>(&who, shop, None);
		}
		T::BenchmarkHelper::set_time(NOW + T::PayTime::get() + 2);

		#[extrinsic_call]
		_(RawOrigin::Signed(who), 0);

		assert!(!Bonuses::<T>::contains_key(0));
	}

	/// `b`: bonuses of the shop. All but the last do not cover the listing. The buyer has an account, and none of the asset.
	#[benchmark]
	fn on_settled(b: Linear<1, { T::MaxBonuses::get() }>) {
		let (seller, shop) = merchant::<T>();
		let (other, listing) = (T::Shops::benchmark_listing_of(shop), T::Shops::benchmark_listing_of(shop));
		for index in 1..=b {
			let mut listings = BonusListingsOf::<T>::new();
			assert!(listings.try_insert(if index == b { listing } else { other }).is_ok());
			open::<T>(&seller, shop, Some(listings));
		}
		let buyer: T::AccountId = account("buyer", 0, 0);
		T::BenchmarkHelper::fund(&AssetId::Native, &buyer, BUDGET);
		let amounts = [LineAmounts {
			asset: AssetId::Native,
			escrow: BUDGET,
			remaining: BUDGET,
			sale: BUDGET,
			experience: 0,
			commune: 0,
			platform: 0,
			commission: Default::default(),
			services: Default::default(),
		}];
		let (promoters, asset) = (Promoters::default(), T::BenchmarkHelper::asset());
		let before = T::Holds::balance(asset.clone(), &buyer);
		let line = SettledLine {
			order: 1,
			state: OrderState::Completed,
			mode: OrderMode::Escrow,
			shop,
			seller: &seller,
			buyer: &buyer,
			listing,
			product: Gtin::new(9506000134352).expect("its check digit is right"),
			kept: 1,
			quantity: 1,
			items: &[],
			promoters: &promoters,
			services: &[],
			campaign: None,
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

		assert_eq!(T::Holds::balance(asset, &buyer) - before, REWARD);
	}

	/// `r`: rows of an era that is over.
	#[benchmark]
	fn sweep(r: Linear<0, { Pallet::<T>::MAX_SWEEP }>) {
		let era = T::RewardEras::current();
		OldestEra::<T>::put(era);
		for index in 0..r {
			let paid = EraPaid { amount: 1, order: 1 };
			EraPayments::<T>::insert(era, (0, account::<T::AccountId>("buyer", index, 0)), paid);
		}
		T::BenchmarkHelper::next_era();

		#[block]
		{
			Pallet::<T>::on_idle(Default::default(), Weight::MAX);
		}

		assert_eq!(EraPayments::<T>::iter_prefix(era).count(), 0);
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
