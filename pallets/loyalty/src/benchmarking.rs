// SPDX-License-Identifier: Apache-2.0

//! Benchmarks of every call, and of what other pallets' weights ask for.

#![allow(clippy::expect_used)]

use super::*;
use alloc::vec;
use frame_benchmarking::{account, v2::*};
use frame_support::traits::Get;
use frame_system::RawOrigin;
use souk_primitives::{
	activity::RewardEras as _,
	gs1::Gtin,
	listing::MAX_PAYMENT_ASSETS,
	loyalty::Loyalty as _,
	order::{OrderMode, OrderState},
	promotion::Promoters,
	traits::{LineAmounts, OnSettled, SettledLine},
	AssetId, Balance, OrderId,
};
use sp_runtime::Perbill;

/// What a sale brings, in base units of SOUK: more than any least sale.
const SALE: Balance = 1 << 100;

fn product() -> Gtin {
	Gtin::new(9506000134352).expect("its check digit is right")
}

fn buyer<T: Config>(index: u32) -> T::AccountId {
	let who = account("buyer", index, 0);
	frame_system::Pallet::<T>::inc_providers(&who);
	who
}

/// What an order brings in an asset.
fn paid(asset: AssetId) -> LineAmounts {
	LineAmounts {
		asset,
		escrow: SALE,
		remaining: SALE,
		sale: SALE,
		experience: 0,
		commune: 0,
		platform: 0,
		commission: Default::default(),
		services: Default::default(),
	}
}

/// Settle an order of the product by a buyer, paid in SOUK and in assets that nothing is known of until there are `assets`.
fn settle<T: Config>(order: OrderId, buyer: &T::AccountId, assets: u32) {
	let mut amounts = vec![paid(AssetId::Native)];
	amounts.extend((1..assets).map(|index| paid(AssetId::WithId(u32::MAX.saturating_sub(index)))));
	let (seller, promoters) = (account("seller", 0, 0), Promoters::default());
	Pallet::<T>::on_settled(&SettledLine {
		order,
		state: OrderState::Completed,
		mode: OrderMode::Escrow,
		shop: 0,
		seller: &seller,
		buyer,
		listing: 0,
		product: product(),
		kept: 1,
		quantity: 1,
		items: &[],
		services: &[],
		promoters: &promoters,
		campaign: None,
		amounts: &amounts,
		placed: 0,
		ruling: None,
		fiat_kept: Perbill::one(),
		till: false,
		real: true,
	});
}

/// A product with a sale in the window before the one that runs, and the era of that window.
fn sold_before<T: Config>() -> T::AccountId {
	let who = buyer::<T>(0);
	settle::<T>(1, &who, 1);
	T::BenchmarkHelper::skip_eras(T::WindowEras::get());
	who
}

#[benchmarks]
mod benches {
	use super::*;

	/// A buyer who comes back in the next window: both its rows are read, and one is written. `n`: assets that the sale was paid
	/// in, with one for what is paid outside the chain.
	#[benchmark]
	fn on_settled(n: Linear<1, { MAX_PAYMENT_ASSETS + 1 }>) {
		let who = sold_before::<T>();

		#[block]
		{
			settle::<T>(2, &who, n);
		}

		assert_eq!(Products::<T>::get(product()).map(|row| row.now.repeat_buyers), Some(1));
	}

	#[benchmark]
	fn factor() {
		let who = sold_before::<T>();
		settle::<T>(2, &who, 1);

		#[block]
		{
			let _ = Pallet::<T>::weigh(product(), SALE);
		}

		assert!(Pallet::<T>::factor(product()) <= T::Ceiling::get());
	}

	#[benchmark]
	fn forget_product() {
		let caller: T::AccountId = account("caller", 0, 0);
		settle::<T>(1, &buyer::<T>(0), 1);
		T::BenchmarkHelper::skip_eras(Pallet::<T>::product_life().saturating_add(1));

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), product());

		assert!(!Products::<T>::contains_key(product()));
	}

	/// `r`: rows of one window. One less is there than is asked for, so that the window is done with. Nobody may ask for none.
	#[benchmark]
	fn prune_buyers(r: Linear<1, MAX_ROWS>) {
		let caller: T::AccountId = account("caller", 0, 0);
		let window = Pallet::<T>::window();
		OldestWindow::<T>::put(window);
		let last = T::Eras::current();
		for index in 1..r {
			let key = Pallet::<T>::key(product(), &account("buyer", index, 0));
			Buyers::<T>::insert(window, key, Visit { last, repeat: false });
		}
		T::BenchmarkHelper::skip_eras(T::WindowEras::get().saturating_mul(2));

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), r);

		assert_eq!(Buyers::<T>::iter_prefix(window).count(), 0);
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
