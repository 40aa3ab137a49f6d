// SPDX-License-Identifier: Apache-2.0

//! Benchmarks of every call, and of what orders ask of the pallet.

use super::*;
use alloc::{collections::btree_set::BTreeSet, vec, vec::Vec};
use frame_benchmarking::{account, v2::*};
use frame_support::{
	assert_ok,
	traits::{
		fungibles::{Inspect as _, Unbalanced as _},
		tokens::Precision,
		Get,
	},
};
use frame_system::RawOrigin;
use souk_primitives::{
	gs1::Gtin,
	order::{OrderMode, OrderState},
	promotion::Promoters,
	traits::{LineAmounts, Promotion, SettledLine, Shops},
	AssetId, Balance, CampaignId, Millis, ShopId, MAX_PATH_DEPTH,
};

/// An account with much of the asset, and of SOUK.
fn funded<T: Config>(name: &'static str, index: u32) -> T::AccountId {
	let who = account(name, index, 0);
	fund::<T>(&who);
	who
}

fn fund<T: Config>(who: &T::AccountId) {
	for asset in [AssetId::Native, T::BenchmarkHelper::asset()] {
		let much = unit::<T>(&asset).saturating_mul(1_000_000);
		T::Holds::set_total_issuance(
			asset.clone(),
			T::Holds::total_issuance(asset.clone()).saturating_add(much),
		);
		assert_ok!(T::Holds::increase_balance(asset, who, much, Precision::Exact));
	}
}

/// A reward everyone can receive.
fn unit<T: Config>(asset: &AssetId) -> Balance {
	T::Holds::minimum_balance(asset.clone()).max(1).saturating_mul(10)
}

fn later<T: Config>() -> Millis {
	Pallet::<T>::now().saturating_add(1_000_000)
}

/// A merchant, a shop of theirs, and `listings` of its listings.
fn merchant<T: Config>(listings: u32) -> (T::AccountId, ShopId, ListingsOf<T>) {
	let owner = funded::<T>("merchant", 0);
	let shop = T::Shops::benchmark_shop(&owner);
	let listings = (0..listings).map(|_| T::Shops::benchmark_listing_of(shop)).collect::<BTreeSet<_>>();
	(owner, shop, listings.try_into().expect("within the bound"))
}

/// A shop with as many open campaigns as it can have. Returns the last of them.
fn full_shop<T: Config>() -> (T::AccountId, ShopId, ListingId, CampaignId) {
	let (owner, shop, listings) = merchant::<T>(T::MaxListings::get());
	let asset = T::BenchmarkHelper::asset();
	let reward = unit::<T>(&asset);
	for left in (0..T::MaxCampaigns::get()).rev() {
		let origin = RawOrigin::Signed(owner.clone()).into();
		let (listings, asset) = (Some(listings.clone()), asset.clone());
		// All but the last can pay only once.
		let budget = if left == 0 { reward.saturating_mul(100) } else { reward };
		assert_ok!(Pallet::<T>::open_campaign(origin, shop, listings, asset, reward, budget, later::<T>()));
		if left > 0 {
			assert!(Pallet::<T>::engage(shop, first(&listings_of::<T>(shop)), &one::<T>(), &[]).is_some());
		}
	}
	let listing = first(&listings);
	(owner, shop, listing, NextCampaign::<T>::get().saturating_sub(1))
}

fn listings_of<T: Config>(shop: ShopId) -> ListingsOf<T> {
	let id = OpenCampaigns::<T>::get(shop).first().copied().expect("one is open");
	Campaigns::<T>::get(id).and_then(|campaign| campaign.listings).expect("it names listings")
}

fn first<S: Get<u32>>(listings: &BoundedBTreeSet<ListingId, S>) -> ListingId {
	listings.iter().next().copied().expect("it names one")
}

fn one<T: Config>() -> Promoters<T::AccountId> {
	promoters::<T>(1)
}

fn promoters<T: Config>(depth: u32) -> Promoters<T::AccountId> {
	Promoters::truncate_from((0..depth).map(|index| account("promoter", index, 0)).collect::<Vec<_>>())
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn open_campaign(l: Linear<1, { T::MaxListings::get() }>) {
		let (owner, shop, listings) = merchant::<T>(l);
		let asset = T::BenchmarkHelper::asset();
		let reward = unit::<T>(&asset);
		let budget = reward.saturating_mul(100);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), shop, Some(listings), asset, reward, budget, later::<T>());

		assert_eq!(OpenCampaigns::<T>::get(shop).len(), 1);
	}

	#[benchmark]
	fn top_up_campaign() {
		let (owner, _, _, id) = full_shop::<T>();
		let before = Campaigns::<T>::get(id).expect("it is open").remaining;

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), id, before);

		assert_eq!(Campaigns::<T>::get(id).map(|campaign| campaign.remaining), before.checked_mul(2));
	}

	#[benchmark]
	fn close_campaign() {
		let (owner, _, _, id) = full_shop::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), id);

		assert!(!Campaigns::<T>::contains_key(id));
	}

	#[benchmark]
	fn expire_campaign() {
		let (_, _, _, id) = full_shop::<T>();
		let caller = funded::<T>("caller", 0);
		T::BenchmarkHelper::set_time(later::<T>().saturating_add(1));

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		assert!(!Campaigns::<T>::contains_key(id));
	}

	#[benchmark]
	fn forget_record() {
		let who = funded::<T>("promoter", 0);
		Records::<T>::insert(&who, RecordOf::<T> { settled: 1, ..Default::default() });

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(!Records::<T>::contains_key(who));
	}

	#[benchmark]
	fn remove_record() {
		let (caller, who) = (funded::<T>("caller", 0), funded::<T>("promoter", 0));
		Records::<T>::insert(&who, RecordOf::<T> { settled: 1, ..Default::default() });
		let idle = T::RecordRetention::get().saturating_add(1);
		T::BenchmarkHelper::set_time(Pallet::<T>::now().saturating_add(idle));

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), who.clone());

		assert!(!Records::<T>::contains_key(who));
	}

	#[benchmark]
	fn verify_path(d: Linear<0, MAX_PATH_DEPTH>) {
		let path = Pallet::<T>::benchmark_path(1, d);
		let (seller, buyer) = (account("seller", 0, 0), account("buyer", 0, 0));

		#[block]
		{
			assert_ok!(Pallet::<T>::verify(&path, 1, &seller, &buyer, MAX_PATH_DEPTH));
		}
	}

	#[benchmark]
	fn engage() {
		let (_, shop, listing, id) = full_shop::<T>();
		let promoters = one::<T>();

		#[block]
		{
			assert_eq!(Pallet::<T>::engage(shop, listing, &promoters, &[]), Some(id));
		}
	}

	#[benchmark]
	fn settled(d: Linear<1, MAX_PATH_DEPTH>) {
		let (owner, shop, listing, id) = full_shop::<T>();
		let promoters = promoters::<T>(d);
		promoters.iter().for_each(fund::<T>);
		assert_eq!(Pallet::<T>::engage(shop, listing, &promoters, &[]), Some(id));
		assert_ok!(Pallet::<T>::close_campaign(RawOrigin::Signed(owner.clone()).into(), id));
		let buyer = account("buyer", 0, 0);
		let amounts = (0..4)
			.map(|index| LineAmounts {
				asset: if index == 0 { AssetId::Native } else { AssetId::WithId(index) },
				escrow: 100,
				remaining: 100,
				sale: 100,
				experience: 9,
				commission: vec![1; MAX_PATH_DEPTH as usize].try_into().expect("as many as the bound"),
			})
			.collect::<Vec<_>>();
		let line = SettledLine {
			order: 1,
			state: OrderState::Completed,
			mode: OrderMode::Escrow,
			shop,
			seller: &owner,
			buyer: &buyer,
			listing,
			product: Gtin::new(9506000134352).expect("its check digit is right"),
			kept: 1,
			quantity: 1,
			items: &[],
			promoters: &promoters,
			campaign: Some(id),
			amounts: &amounts,
			placed: 0,
		};

		#[block]
		{
			Pallet::<T>::settled(&line);
		}

		assert!(!Campaigns::<T>::contains_key(id));
		assert!(promoters.iter().all(Records::<T>::contains_key));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
