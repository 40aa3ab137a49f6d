// SPDX-License-Identifier: Apache-2.0

//! Benchmarks of every call, and of what orders ask of the pallet. A shop has as many open campaigns as it may have, a
//! campaign names as many listings as it may, and a record has as many assets as it may.

#![allow(clippy::arithmetic_side_effects, clippy::expect_used, clippy::indexing_slicing)]

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

/// The most assets of an order, SOUK included.
const ORDER_ASSETS: u32 = 4;

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

/// A reward that every account can receive.
fn unit<T: Config>(asset: &AssetId) -> Balance {
	T::Holds::minimum_balance(asset.clone()).max(1).saturating_mul(10)
}

fn later<T: Config>() -> Millis {
	Pallet::<T>::now().saturating_add(1_000_000)
}

/// A merchant, a shop of theirs, and `count` of its listings.
fn merchant<T: Config>(count: u32) -> (T::AccountId, ShopId, CampaignListingsOf<T>) {
	let owner = funded::<T>("merchant", 0);
	let shop = T::Shops::benchmark_shop(&owner);
	let listings = (0..count).map(|_| T::Shops::benchmark_listing_of(shop)).collect::<BTreeSet<_>>();
	let listings = CampaignListingsOf::<T>::try_from(listings).expect("within the bound");
	assert_eq!(listings.len(), count as usize, "every listing is another");
	(owner, shop, listings)
}

/// Open `count` campaigns over `listings`. Each can pay for one line, and has promised its reward.
fn promise_all<T: Config>(owner: &T::AccountId, shop: ShopId, listings: &CampaignListingsOf<T>, count: u32) {
	let asset = T::BenchmarkHelper::asset();
	let reward = unit::<T>(&asset);
	for _ in 0..count {
		let origin = RawOrigin::Signed(owner.clone()).into();
		let (named, asset) = (Some(listings.clone()), asset.clone());
		assert_ok!(Pallet::<T>::open_campaign(origin, shop, named, asset, reward, reward, later::<T>()));
		assert!(Pallet::<T>::engage(shop, first(listings), &promoters::<T>(1), &[]).is_some());
	}
}

/// A shop with as many open campaigns as it may have, each over as many listings as it may name. Only the last can
/// promise a reward. Returns the owner, the shop, one of the listings and the last campaign.
fn full_shop<T: Config>() -> (T::AccountId, ShopId, ListingId, CampaignId) {
	let (owner, shop, listings) = merchant::<T>(T::MaxListings::get());
	promise_all::<T>(&owner, shop, &listings, T::MaxCampaigns::get().saturating_sub(1));
	let asset = T::BenchmarkHelper::asset();
	let reward = unit::<T>(&asset);
	let budget = reward.saturating_mul(100);
	let origin = RawOrigin::Signed(owner.clone()).into();
	let named = Some(listings.clone());
	assert_ok!(Pallet::<T>::open_campaign(origin, shop, named, asset, reward, budget, later::<T>()));

	let open = OpenCampaigns::<T>::get(shop);
	assert_eq!(open.len(), T::MaxCampaigns::get() as usize);
	for id in &open {
		let named =
			Campaigns::<T>::get(id).and_then(|campaign| campaign.listings).expect("it names listings");
		assert_eq!(named.len(), T::MaxListings::get() as usize);
	}
	(owner, shop, first(&listings), open[open.len() - 1])
}

fn first<S: Get<u32>>(listings: &BoundedBTreeSet<ListingId, S>) -> ListingId {
	listings.iter().next().copied().expect("it names one")
}

fn promoters<T: Config>(depth: u32) -> Promoters<T::AccountId> {
	Promoters::truncate_from((0..depth).map(|index| account("promoter", index, 0)).collect::<Vec<_>>())
}

/// A record with as many assets as it may have. The ones an order is paid in come last, so they are found last.
fn longest_record<T: Config>() -> RecordOf<T> {
	let tally = Tally { value: 1, earned: 1 };
	let others = (1..=T::MaxRecordAssets::get()).rev().map(|id| (id, tally)).collect::<Vec<_>>();
	RecordOf::<T> {
		settled: 1,
		native: tally,
		others: others.try_into().expect("as many as the bound"),
		active: Pallet::<T>::now(),
		..Default::default()
	}
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn open_campaign(l: Linear<1, { T::MaxListings::get() }>) {
		let (owner, shop, listings) = merchant::<T>(l);
		// The shop's row gets its last entry.
		promise_all::<T>(&owner, shop, &listings, T::MaxCampaigns::get().saturating_sub(1));
		let asset = T::BenchmarkHelper::asset();
		let reward = unit::<T>(&asset);
		let budget = reward.saturating_mul(100);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), shop, Some(listings.clone()), asset, reward, budget, later::<T>());

		let open = OpenCampaigns::<T>::get(shop);
		assert_eq!(open.len(), T::MaxCampaigns::get() as usize);
		let campaign = Campaigns::<T>::get(open[open.len() - 1]).expect("it was just opened");
		assert_eq!((campaign.listings, campaign.remaining), (Some(listings), budget));
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
		let (owner, shop, _, id) = full_shop::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), id);

		assert!(!Campaigns::<T>::contains_key(id));
		assert!(!OpenCampaigns::<T>::get(shop).contains(&id));
	}

	#[benchmark]
	fn expire_campaign() {
		let (_, shop, _, id) = full_shop::<T>();
		let caller = funded::<T>("caller", 0);
		T::BenchmarkHelper::set_time(later::<T>().saturating_add(1));

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		assert!(!Campaigns::<T>::contains_key(id));
		assert!(!OpenCampaigns::<T>::get(shop).contains(&id));
	}

	#[benchmark]
	fn forget_record() {
		let who = funded::<T>("promoter", 0);
		Records::<T>::insert(&who, longest_record::<T>());

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(!Records::<T>::contains_key(who));
	}

	#[benchmark]
	fn remove_record() {
		let (caller, who) = (funded::<T>("caller", 0), funded::<T>("promoter", 0));
		Records::<T>::insert(&who, longest_record::<T>());
		let idle = T::RecordRetention::get().saturating_add(1);
		T::BenchmarkHelper::set_time(Pallet::<T>::now().saturating_add(idle));

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), who.clone());

		assert!(!Records::<T>::contains_key(who));
	}

	/// Over every depth a path can have, whatever depth governance allows today.
	#[benchmark]
	fn verify_path(d: Linear<0, MAX_PATH_DEPTH>) {
		let path = Pallet::<T>::benchmark_path(1, d);
		assert_eq!(path.len(), d as usize);
		let (seller, buyer) = (account("seller", 0, 0), account("buyer", 0, 0));
		let check = |path: &_| Pallet::<T>::verify(path, 1, &seller, &buyer, MAX_PATH_DEPTH);
		// Each link counts: said to be signed in the other form, it spoils the path.
		for place in 0..path.len() {
			let mut other = path.clone();
			other[place].signed.wrapped ^= true;
			assert_eq!(check(&other), Err(Error::<T>::BadSignature.into()));
		}
		let verified;

		#[block]
		{
			verified = check(&path);
		}

		let promoters = verified.expect("the path is good");
		assert!(promoters.iter().eq(path.iter().map(|link| &link.promoter)));
	}

	#[benchmark]
	fn engage() {
		let (_, shop, listing, id) = full_shop::<T>();
		let promoters = promoters::<T>(MAX_PATH_DEPTH);
		let engaged;

		#[block]
		{
			engaged = Pallet::<T>::engage(shop, listing, &promoters, &[]);
		}

		assert_eq!(engaged, Some(id));
		assert_eq!(Campaigns::<T>::get(id).map(|campaign| campaign.reserved), Some(1));
	}

	#[benchmark]
	fn settled(d: Linear<1, MAX_PATH_DEPTH>) {
		let (owner, shop, listing, id) = full_shop::<T>();
		let promoters = promoters::<T>(d);
		assert_eq!(promoters.len(), d as usize);
		for promoter in &promoters {
			fund::<T>(promoter);
			Records::<T>::insert(promoter, longest_record::<T>());
		}
		assert_eq!(Pallet::<T>::engage(shop, listing, &promoters, &[]), Some(id));
		assert_ok!(Pallet::<T>::close_campaign(RawOrigin::Signed(owner.clone()).into(), id));
		let buyer = account("buyer", 0, 0);
		let amounts = (0..ORDER_ASSETS)
			.map(|index| LineAmounts {
				asset: if index == 0 { AssetId::Native } else { AssetId::WithId(index) },
				escrow: 100,
				remaining: 100,
				sale: 100,
				experience: 9,
				commune: 1,
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
			real: true,
		};

		#[block]
		{
			Pallet::<T>::settled(&line);
		}

		assert!(!Campaigns::<T>::contains_key(id));
		for promoter in &promoters {
			let record = Records::<T>::get(promoter).expect("it was there");
			assert_eq!((record.settled, record.native.value), (2, 101));
			assert_eq!(record.others.len(), T::MaxRecordAssets::get() as usize);
			// All assets of the order that fit the record.
			let added = record.others.iter().filter(|(_, tally)| tally.value == 101).count();
			assert_eq!(added, T::MaxRecordAssets::get().min(ORDER_ASSETS - 1) as usize);
		}
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
