// SPDX-License-Identifier: Apache-2.0

//! Benchmarks of every call, and of what orders ask of the pallet. A shop has as many open campaigns as it may have, a
//! campaign names as many listings as it may, and a record has as many assets as it may.

#![allow(clippy::arithmetic_side_effects, clippy::expect_used, clippy::indexing_slicing)]

use super::*;
use crate::promised::Promised;
use alloc::{collections::btree_set::BTreeSet, vec, vec::Vec};
use frame_benchmarking::{account, v2::*};
use frame_support::{
	assert_ok,
	pallet_prelude::Weight,
	traits::{fungibles::Inspect as _, Get},
};
use frame_system::RawOrigin;
use souk_math::commission::CommissionPlan;
use souk_primitives::{
	activity::RewardEras,
	gs1::Gtin,
	money::{Currency, Fiat},
	network::Networks as _,
	order::{OrderMode, OrderState},
	promotion::{Audience, Promoters},
	traits::{LineAmounts, PromotedLine, Promotion, SettledLine, Shops},
	AssetId, Balance, CampaignId, Millis, OrderId, ShopId, MAX_PATH_DEPTH,
};
use sp_runtime::Perbill;

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
		T::BenchmarkHelper::fund(&asset, who, unit::<T>(&asset).saturating_mul(1_000_000));
	}
}

/// A reward that every account can receive.
fn unit<T: Config>(asset: &AssetId) -> Balance {
	T::Holds::minimum_balance(asset.clone()).max(1).saturating_mul(10)
}

fn later<T: Config>() -> Millis {
	Pallet::<T>::now().saturating_add(1_000_000)
}

/// A merchant, a shop of theirs, and `count` of its listings. The promoters are members of its network, of the highest tier.
fn merchant<T: Config>(count: u32) -> (T::AccountId, ShopId, CampaignListingsOf<T>) {
	let owner = funded::<T>("merchant", 0);
	let shop = T::Shops::benchmark_shop(&owner);
	let listings = (0..count).map(|_| T::Shops::benchmark_listing_of(shop)).collect::<BTreeSet<_>>();
	let listings = CampaignListingsOf::<T>::try_from(listings).expect("within the bound");
	assert_eq!(listings.len(), count as usize, "every listing is another");
	for promoter in &promoters::<T>(MAX_PATH_DEPTH) {
		fund::<T>(promoter);
		T::Networks::benchmark_member(shop, promoter);
		let native = Tally { value: Balance::MAX / 2, earned: 0 };
		Records::<T>::insert(
			promoter,
			RecordOf::<T> { settled: u32::MAX / 2, native, ..longest_record::<T>() },
		);
	}
	(owner, shop, listings)
}

/// The terms of a campaign that pays `reward` for a line which brought ten times as much.
fn terms<T: Config>() -> CampaignTerms {
	let asset = T::BenchmarkHelper::asset();
	let reward = unit::<T>(&asset);
	let least_fiat = Fiat { currency: Currency::parse("EUR").expect("three letters"), amount: Balance::MAX };
	CampaignTerms {
		asset,
		reward,
		max_part: Perbill::from_percent(50),
		least_sale: reward.saturating_mul(10),
		least_fiat: Some(least_fiat),
		audience: Audience::Members,
		least_tier: u8::from(!T::Tiers::get().is_empty()),
	}
}

/// Ask for a promise for a line of an order with as many assets as an order may have. The campaign's is the last.
fn place<T: Config>(
	shop: ShopId,
	listing: ListingId,
	buyer: &T::AccountId,
	order: OrderId,
	promoters: &Promoters<T::AccountId>,
) -> Option<CampaignId> {
	let paid = terms::<T>();
	let mut assets = (1_000..).map(AssetId::WithId).take(ORDER_ASSETS as usize - 1).collect::<Vec<_>>();
	assets.push(paid.asset);
	Pallet::<T>::engage(&PromotedLine {
		order,
		mode: OrderMode::Escrow,
		shop,
		listing,
		buyer,
		promoters,
		assets: &assets,
		amounts: &[paid.least_sale; ORDER_ASSETS as usize],
		fiat: None,
	})
	.0
}

/// A listing of the shop.
fn any_listing<T: Config>(shop: ShopId) -> CampaignListingsOf<T> {
	let listing = BTreeSet::from([T::Shops::benchmark_listing_of(shop)]);
	CampaignListingsOf::<T>::try_from(listing).expect("within the bound")
}

/// Open `count` campaigns over `listings`. Each has promised a reward to `buyer` in the running era, and can promise more.
fn promise_all<T: Config>(
	owner: &T::AccountId,
	shop: ShopId,
	listings: &CampaignListingsOf<T>,
	count: u32,
	buyer: &T::AccountId,
) {
	let terms = terms::<T>();
	let budget = terms.reward.saturating_mul(100);
	for order in 0..count {
		let origin = RawOrigin::Signed(owner.clone()).into();
		let named = Some(listings.clone());
		assert_ok!(Pallet::<T>::open_campaign(origin, shop, named, terms.clone(), budget, later::<T>()));
		let promised = place::<T>(shop, first(listings), buyer, order.into(), &promoters::<T>(1));
		assert!(promised.is_some());
	}
}

/// A shop with as many open campaigns as it may have, each over as many listings as it may name. All but the last have
/// promised a reward to the buyer in the running era, so only the last can. Returns the owner, the shop, one of the listings and the last campaign.
fn full_shop<T: Config>() -> (T::AccountId, ShopId, ListingId, CampaignId) {
	let (owner, shop, listings) = merchant::<T>(T::MaxListings::get());
	promise_all::<T>(&owner, shop, &listings, T::MaxCampaigns::get().saturating_sub(1), &buyer::<T>());
	let terms = terms::<T>();
	let budget = terms.reward.saturating_mul(100);
	let origin = RawOrigin::Signed(owner.clone()).into();
	let named = Some(listings.clone());
	assert_ok!(Pallet::<T>::open_campaign(origin, shop, named, terms, budget, later::<T>()));

	let open = OpenCampaigns::<T>::get(shop);
	assert_eq!(open.len(), T::MaxCampaigns::get() as usize);
	for id in &open {
		let named =
			Campaigns::<T>::get(id).and_then(|campaign| campaign.listings).expect("it names listings");
		assert_eq!(named.len(), T::MaxListings::get() as usize);
	}
	(owner, shop, first(&listings), open[open.len() - 1])
}

/// The buyer that the campaigns of a [`full_shop`] promised to.
fn buyer<T: Config>() -> T::AccountId {
	let buyer = account("buyer", 0, 0);
	if !frame_system::Pallet::<T>::account_exists(&buyer) {
		fund::<T>(&buyer);
	}
	buyer
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
		promise_all::<T>(&owner, shop, &listings, T::MaxCampaigns::get().saturating_sub(1), &buyer::<T>());
		let terms = terms::<T>();
		let budget = terms.reward.saturating_mul(100);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), shop, Some(listings.clone()), terms, budget, later::<T>());

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

	/// A campaign that is refused after all the listings it names were read: the last is of another shop.
	#[benchmark]
	fn refused(l: Linear<0, { T::MaxListings::get() }>) {
		let (owner, shop, mut listings) = merchant::<T>(l.saturating_sub(1));
		if l == 0 {
			let (listings, buyer) = (any_listing::<T>(shop), buyer::<T>());
			promise_all::<T>(&owner, shop, &listings, T::MaxCampaigns::get(), &buyer);
		}
		assert!(l == 0 || listings.try_insert(ListingId::MAX).is_ok());
		let (budget, end) = (terms::<T>().reward, later::<T>());
		let named = (l > 0).then_some(listings);
		let terms = terms::<T>();
		let refusal;

		#[block]
		{
			refusal = Pallet::<T>::do_open_campaign(owner, shop, named, terms, budget, end);
		}

		let reason = if l == 0 { Error::<T>::TooManyCampaigns } else { Error::<T>::ListingNotFound };
		assert_eq!(refusal, Err(reason.into()));
	}

	#[benchmark]
	fn sweep(n: Linear<0, { Pallet::<T>::MAX_SWEEP }>) {
		let era = T::RewardEras::current();
		SweptEra::<T>::put(era);
		for index in 0..n {
			let row = (0..T::MaxCampaigns::get()).map(|campaign| (campaign, 0)).collect::<Vec<_>>();
			let buyer: T::AccountId = account("buyer", index, 0);
			EraPromises::<T>::insert(era, (0, buyer), BoundedVec::truncate_from(row));
		}
		T::BenchmarkHelper::next_era();
		assert!(T::RewardEras::current() > era, "the era is over");

		#[block]
		{
			Pallet::<T>::sweep(Weight::MAX);
		}

		assert_eq!(EraPromises::<T>::iter_prefix(era).count(), 0);
	}

	/// Over every depth a path can have, whatever depth governance allows today. Every link names the listing's plan.
	#[benchmark]
	fn verify_path(d: Linear<0, MAX_PATH_DEPTH>) {
		let (_, _, listings) = merchant::<T>(1);
		let listing = first(&listings);
		let path = Pallet::<T>::benchmark_path(listing, d);
		assert_eq!(path.len(), d as usize);
		let (seller, buyer) = (account("seller", 0, 0), account("buyer", 0, 0));
		let check = |path: &_| Pallet::<T>::verify(path, listing, &seller, &buyer, MAX_PATH_DEPTH);
		// Each link counts: said to be signed in the other form, it spoils the path.
		for place in 0..path.len() {
			let mut other = path.clone();
			other[place].signed.wrapped ^= true;
			assert_eq!(check(&other), Err(Error::<T>::BadSignature.into()));
		}
		for link in &path {
			Records::<T>::insert(&link.promoter, longest_record::<T>());
		}
		let plan = CommissionPlan::Formula { rate: Perbill::one(), closing: Perbill::from_percent(50) };
		let verified;

		#[block]
		{
			verified = check(&path);
			if let Ok(promoters) = &verified {
				let _ = Pallet::<T>::ceiled(&plan, promoters);
			}
		}

		let promoters = verified.expect("the path is good");
		assert!(promoters.iter().eq(path.iter().map(|link| &link.promoter)));
	}

	#[benchmark]
	fn engage() {
		let (_, shop, listing, id) = full_shop::<T>();
		let (promoters, buyer) = (promoters::<T>(MAX_PATH_DEPTH), buyer::<T>());
		let era = T::RewardEras::current();
		let before = EraPromises::<T>::get(era, (shop, buyer.clone())).len();
		let engaged;

		#[block]
		{
			engaged = place::<T>(shop, listing, &buyer, 99, &promoters);
		}

		assert_eq!(engaged, Some(id));
		assert_eq!(before + 1, T::MaxCampaigns::get() as usize);
		assert_eq!(EraPromises::<T>::get(era, (shop, buyer)).len(), before + 1);
		assert_eq!(Campaigns::<T>::get(id).map(|campaign| campaign.reserved), Some(1));
	}

	/// The campaign pays, and is closed and gone then. It looks into its buyer's row as if it did not pay.
	#[benchmark]
	fn settled(d: Linear<1, MAX_PATH_DEPTH>) {
		let (owner, shop, listing, id) = full_shop::<T>();
		let promoters = promoters::<T>(d);
		assert_eq!(promoters.len(), d as usize);
		let buyer = buyer::<T>();
		assert_eq!(place::<T>(shop, listing, &buyer, 1, &promoters), Some(id));
		for promoter in &promoters {
			Records::<T>::insert(promoter, longest_record::<T>());
		}
		assert_ok!(Pallet::<T>::close_campaign(RawOrigin::Signed(owner.clone()).into(), id));
		let sale = terms::<T>().least_sale;
		let amounts = (0..ORDER_ASSETS)
			.map(|index| LineAmounts {
				asset: if index == 0 { AssetId::Native } else { AssetId::WithId(index) },
				escrow: sale,
				remaining: sale,
				sale,
				experience: 9,
				commune: 1,
				platform: 1,
				commission: vec![1; MAX_PATH_DEPTH as usize].try_into().expect("as many as the bound"),
				services: Default::default(),
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
			services: &[],
			amounts: &amounts,
			placed: 0,
			ruling: None,
			fiat_kept: Perbill::one(),
			till: false,
			real: true,
		};

		#[block]
		{
			Pallet::<T>::settled(&line);
			Promised::<T>::forget(&line, id);
		}

		assert!(!Campaigns::<T>::contains_key(id));
		for promoter in &promoters {
			let record = Records::<T>::get(promoter).expect("it was there");
			assert_eq!((record.settled, record.native.value), (2, sale + 1));
			assert_eq!(record.others.len(), T::MaxRecordAssets::get() as usize);
			// All assets of the order that fit the record.
			let added = record.others.iter().filter(|(_, tally)| tally.value == sale + 1).count();
			assert_eq!(added, T::MaxRecordAssets::get().min(ORDER_ASSETS - 1) as usize);
		}
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
