// SPDX-License-Identifier: Apache-2.0

//! Benchmarks of every call, and the shops and listings that other pallets' benchmarks ask for.
//!
//! Every row is as long as the runtime may ever let it be: an account owns the most shops and has the most bonds
//! unbonding, and terms name a share for each level of the deepest path.

#![allow(clippy::expect_used)]

use crate::{types::CAPABILITIES, *};
use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::{
	pallet_prelude::*,
	traits::{
		fungible::{Inspect as _, Mutate as _},
		EnsureOrigin,
	},
	BoundedVec,
};
use frame_system::RawOrigin;
use souk_math::commission::CommissionPlan;
use souk_primitives::{
	codes::{Mcc, Region},
	content::Cid,
	gs1::Gtin,
	holds::PayableHolds as _,
	listing::{AcceptedAsset, Listing, ListingStatus, ListingTerms, Price, MAX_PAYMENT_ASSETS},
	rewards::Penalty,
	shop::{Capability, ShopProfile, ShopState, Verification},
	standing::{OnPenalty, ProductVerdict, Verdicts as _, Verified},
	traits::PaymentAssets,
	AssetId, Balance, ListingId, ShopId, MAX_PATH_DEPTH,
};
use sp_core::H256;
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	FixedU128, Perbill,
};

/// The charge of a merchant who agrees to every price.
const ANY: Charge = Charge { bond: Balance::MAX, fee: Balance::MAX };

/// The first open shop of `owner` with every capability. Made free of charge if there is none.
pub(crate) fn full_shop<T: Config>(owner: &T::AccountId) -> ShopId {
	let full = |id: &&ShopId| {
		Shops::<T>::get(id).is_some_and(|shop| {
			shop.state == ShopState::Open && CAPABILITIES.iter().all(|capability| shop.holds(*capability))
		})
	};
	if let Some(id) = ShopsOf::<T>::get(owner).iter().find(full) {
		return *id;
	}
	let id = NextShopId::<T>::mutate(|next| {
		let id = *next;
		*next = id.saturating_add(1);
		id
	});
	let mut shop = Shop::new(owner.clone(), profile(), 0);
	for capability in CAPABILITIES {
		assert!(shop.add_capability(capability, 0));
	}
	shop.slots.included = T::MaxSlots::get();
	ShopsOf::<T>::mutate(owner, |shops| shops.try_push(id))
		.expect("the benchmark's merchant owns too many shops");
	Shops::<T>::insert(id, shop);
	id
}

/// A listing of `shop` with plenty of stock, on any terms.
pub(crate) fn add_listing<T: Config>(shop: ShopId, terms: ListingTerms) -> ListingId {
	let id = NextListingId::<T>::mutate(|next| {
		let id = *next;
		*next = id.saturating_add(1);
		id
	});
	Shops::<T>::mutate_extant(shop, |row| {
		row.slots.taken = row.slots.taken.saturating_add(1);
		// A benchmark may ask for more listings than a shop may have.
		row.slots.included = row.slots.included.max(row.slots.taken);
		if types::offers_commission(&terms.commission) {
			row.promoted = row.promoted.saturating_add(1);
		}
	});
	ListingsOf::<T>::insert(shop, id, ());
	let (product, metadata, stock, status) = (product(), cid(), u32::MAX / 2, ListingStatus::Active);
	Listings::<T>::insert(id, Listing { shop, product, metadata, terms, stock, status });
	id
}

fn cid() -> Cid {
	Cid::raw([7; 32])
}

fn product() -> Gtin {
	Gtin::parse("09506000134352").expect("a GTIN of GS1's own examples")
}

/// Product number `index`.
fn other_product(index: u32) -> Gtin {
	Gtin::with_check_digit(950_600_013_435u64.saturating_add(index.into())).expect("twelve digits")
}

fn profile() -> ShopProfile {
	ShopProfile {
		region: Region::parse("CN-ZJ").expect("a region of ISO 3166-2"),
		category: Mcc::new(5411).expect("a category of ISO 18245"),
		floor_area: 120,
		staff: 4,
		metadata: cid(),
	}
}

/// The longest terms there are: a share for each level of the deepest path, whatever depth is governed today, and every
/// asset that the runtime lets buyers pay with, up to the most a listing can name.
pub(crate) fn longest_terms<T: Config>() -> ListingTerms {
	let mut shares = alloc::vec![Perbill::zero(); MAX_PATH_DEPTH.saturating_sub(1) as usize];
	shares.push(Perbill::one());
	let commission = CommissionPlan::Levels {
		rate: Perbill::from_percent(1),
		shares: shares.try_into().expect("as many as the deepest path"),
	};
	let mut accepted = BoundedVec::new();
	for asset in T::PaymentAssets::benchmark_assets(MAX_PAYMENT_ASSETS) {
		let one = AcceptedAsset { asset, rate: FixedU128::from_u32(2), max_share: Perbill::one() };
		accepted.try_push(one).expect("as many as the bound");
	}
	assert_eq!(accepted.len(), MAX_PAYMENT_ASSETS as usize, "a listing accepts as many assets as it may");
	ListingTerms {
		price: Price { token: (AssetId::Native, 1_000_000), fiat: None },
		accepted,
		token_discount: Perbill::from_percent(5),
		commission,
		max_depth: Pallet::<T>::terms_limits().max_depth as u8,
		experience_fee: T::MinExperienceFee::get(),
		return_window: T::MaxReturnWindow::get(),
	}
}

/// The price of everything.
fn charge<T: Config>() -> Charge {
	let price = T::Currency::minimum_balance().saturating_mul(10).min(T::MaxPrice::get());
	Charge { bond: price, fee: price }
}

/// A merchant with funds, in a chain where everything is for sale.
fn merchant<T: Config>(name: &'static str) -> T::AccountId {
	for what in [Priced::Open, Priced::Slot].into_iter().chain(CAPABILITIES.map(Priced::Capability)) {
		Prices::<T>::insert(what, charge::<T>());
	}
	let who: T::AccountId = account(name, 0, 0);
	let Charge { bond, fee } = charge::<T>();
	let funds = bond
		.saturating_add(fee)
		.saturating_add(T::Currency::minimum_balance())
		.saturating_mul(Balance::from(T::MaxSlots::get()).saturating_add(100));
	T::Currency::set_balance(&who, funds);
	T::Currency::set_balance(&T::Sink::get(), T::Currency::minimum_balance());
	// The pot must exist, or the recycled part of a small fee could not be paid to it.
	if let Some((_, pot)) = T::Recycles::get() {
		T::Currency::set_balance(&pot, T::Currency::minimum_balance());
	}
	who
}

/// The sink got something, and so did the pot of recycled fees where there is one.
fn assert_fee_paid<T: Config>() {
	let least = T::Currency::minimum_balance();
	assert!(T::Currency::balance(&T::Sink::get()) > least);
	if let Some((_, pot)) = T::Recycles::get() {
		assert!(T::Currency::balance(&pot) > least);
	}
}

/// Let `owner` own `count` shops, all of them bought.
fn open_shops<T: Config>(owner: &T::AccountId, count: u32) {
	for _ in 0..count {
		Pallet::<T>::do_open_shop(owner.clone(), profile(), ANY).expect("the merchant has funds");
	}
	assert_eq!(ShopsOf::<T>::get(owner).len() as u32, count);
}

/// A shop of `owner` with every capability, bought and bonded, among as many shops as an account may own.
fn bonded_shop<T: Config>(owner: &T::AccountId) -> ShopId {
	let shop = NextShopId::<T>::get();
	open_shops::<T>(owner, T::MaxShops::get());
	for capability in CAPABILITIES {
		Pallet::<T>::do_add_capability(owner, shop, capability, ANY, 0).expect("the merchant has funds");
	}
	assert!(Shops::<T>::get(shop).is_some_and(|shop| shop.capabilities.len() == CAPABILITIES.len()));
	shop
}

/// Let `count` bonds of `owner` unbond, due at blocks one to `count`.
fn unbonding<T: Config>(owner: &T::AccountId, count: u32) {
	let amount = T::Currency::minimum_balance();
	let mut chunks = BoundedVec::new();
	for block in 1..=count {
		T::Holds::hold::<ShopBonds>(&AssetId::Native, owner, amount).expect("the merchant has funds");
		chunks.try_push(UnbondingChunk { amount, release_at: block.into() }).expect("as many as the bound");
	}
	Unbonding::<T>::insert(owner, chunks);
}

/// Leave room for one bond in the queue of `owner`.
fn almost_full<T: Config>(owner: &T::AccountId) {
	unbonding::<T>(owner, T::MaxUnbondingChunks::get().saturating_sub(1));
}

/// The queue of `owner` is full, so the call read and wrote the longest there is.
fn assert_full<T: Config>(owner: &T::AccountId) {
	assert_eq!(Unbonding::<T>::get(owner).len() as u32, T::MaxUnbondingChunks::get());
}

fn last_event<T: Config>(event: Event<T>) {
	frame_system::Pallet::<T>::assert_last_event(event.into());
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn open_shop() {
		let who = merchant::<T>("merchant");
		open_shops::<T>(&who, T::MaxShops::get().saturating_sub(1));

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), profile(), Balance::MAX, Balance::MAX);

		assert_eq!(ShopsOf::<T>::get(who).len() as u32, T::MaxShops::get());
		assert_fee_paid::<T>();
	}

	#[benchmark]
	fn update_profile() {
		let who = merchant::<T>("merchant");
		let shop = bonded_shop::<T>(&who);

		#[extrinsic_call]
		_(RawOrigin::Signed(who), shop, profile());

		last_event::<T>(Event::ProfileUpdated { shop });
	}

	#[benchmark]
	fn wind_down_shop() {
		let who = merchant::<T>("merchant");
		let shop = bonded_shop::<T>(&who);

		#[extrinsic_call]
		_(RawOrigin::Signed(who), shop);

		last_event::<T>(Event::ShopWoundDown { shop });
	}

	#[benchmark]
	fn reopen_shop() -> Result<(), BenchmarkError> {
		let who = merchant::<T>("merchant");
		let shop = bonded_shop::<T>(&who);
		Pallet::<T>::do_wind_down_shop(&who, shop)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who), shop);

		last_event::<T>(Event::ShopReopened { shop });
		Ok(())
	}

	#[benchmark]
	fn close_shop() {
		let who = merchant::<T>("merchant");
		let shop = bonded_shop::<T>(&who);
		almost_full::<T>(&who);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), shop);

		assert!(!Shops::<T>::contains_key(shop));
		assert_full::<T>(&who);
	}

	#[benchmark]
	fn offer_shop() {
		let who = merchant::<T>("merchant");
		let shop = bonded_shop::<T>(&who);
		let to: T::AccountId = account("heir", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(who), shop, to.clone());

		last_event::<T>(Event::ShopOffered { shop, to });
	}

	#[benchmark]
	fn cancel_offer() -> Result<(), BenchmarkError> {
		let who = merchant::<T>("merchant");
		let shop = bonded_shop::<T>(&who);
		Pallet::<T>::do_offer_shop(&who, shop, account("heir", 0, 0))?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who), shop);

		last_event::<T>(Event::OfferCancelled { shop });
		Ok(())
	}

	#[benchmark]
	fn accept_shop() -> Result<(), BenchmarkError> {
		let who = merchant::<T>("merchant");
		let to = merchant::<T>("heir");
		let shop = bonded_shop::<T>(&who);
		open_shops::<T>(&to, T::MaxShops::get().saturating_sub(1));
		Pallet::<T>::do_offer_shop(&who, shop, to.clone())?;
		let expected = Pallet::<T>::shop_hash(shop).unwrap_or_default();

		#[extrinsic_call]
		_(RawOrigin::Signed(to.clone()), shop, Balance::MAX, expected);

		assert_eq!(ShopsOf::<T>::get(&to).len() as u32, T::MaxShops::get());
		assert_eq!(Shops::<T>::get(shop).map(|shop| shop.owner), Some(to));
		Ok(())
	}

	#[benchmark]
	fn add_capability() -> Result<(), BenchmarkError> {
		let who = merchant::<T>("merchant");
		let shop = bonded_shop::<T>(&who);
		Pallet::<T>::do_give_up_capability(&who, shop, Capability::Publish)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who), shop, Capability::Publish, Balance::MAX, Balance::MAX, 0);

		assert!(Shops::<T>::get(shop).is_some_and(|shop| shop.capabilities.len() == CAPABILITIES.len()));
		assert_fee_paid::<T>();
		Ok(())
	}

	#[benchmark]
	fn give_up_capability() {
		let who = merchant::<T>("merchant");
		let shop = bonded_shop::<T>(&who);
		almost_full::<T>(&who);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), shop, Capability::Publish);

		assert!(Shops::<T>::get(shop).is_some_and(|shop| !shop.holds(Capability::Publish)));
		assert_full::<T>(&who);
	}

	#[benchmark]
	fn add_slots() {
		let who = merchant::<T>("merchant");
		let shop = bonded_shop::<T>(&who);
		// Without slots that came with the capability, so that there is room for one more.
		Shops::<T>::mutate_extant(shop, |shop| shop.slots.included = 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(who), shop, 1, Balance::MAX, Balance::MAX);

		assert!(Shops::<T>::get(shop).is_some_and(|shop| shop.slots.bonded == 1));
		assert_fee_paid::<T>();
	}

	#[benchmark]
	fn give_up_slots() -> Result<(), BenchmarkError> {
		let who = merchant::<T>("merchant");
		let shop = bonded_shop::<T>(&who);
		Shops::<T>::mutate_extant(shop, |shop| shop.slots.included = 0);
		Pallet::<T>::do_add_slots(&who, shop, T::MaxSlots::get(), ANY)?;
		almost_full::<T>(&who);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), shop, 1);

		assert!(Shops::<T>::get(shop)
			.is_some_and(|shop| shop.slots.bonded == T::MaxSlots::get().saturating_sub(1)));
		assert_full::<T>(&who);
		Ok(())
	}

	/// `c`: bonds of the account that are unbonding, all but the last of them due. A single one is due.
	#[benchmark]
	fn release_bonds(c: Linear<1, { T::MaxUnbondingChunks::get() }>) {
		let who = merchant::<T>("merchant");
		unbonding::<T>(&who, c);
		assert_eq!(Unbonding::<T>::get(&who).len() as u32, c);
		let now = BlockNumberOf::<T>::from(c.saturating_sub(1).max(1));
		T::BlockNumberProvider::set_block_number(now);

		#[extrinsic_call]
		_(RawOrigin::Signed(whitelisted_caller()), who.clone());

		assert_eq!(Unbonding::<T>::get(who).len() as u32, u32::from(c > 1));
	}

	#[benchmark]
	fn verify_shop() -> Result<(), BenchmarkError> {
		let who = merchant::<T>("merchant");
		let shop = bonded_shop::<T>(&who);
		let origin = T::AttesterOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, shop, who, profile(), 1, H256::repeat_byte(7), u64::MAX);

		assert!(Shops::<T>::get(shop).is_some_and(|shop| shop.verification.is_some()));
		Ok(())
	}

	#[benchmark]
	fn revoke_verification() {
		let who = merchant::<T>("merchant");
		let shop = bonded_shop::<T>(&who);
		// By an issuer that is no attester any more: two origins are tried.
		let issuer: T::AccountId = account("issuer", 0, 0);
		let verification = Verification {
			level: 1,
			issuer: issuer.clone(),
			evidence: H256::repeat_byte(7),
			expires: u64::MAX,
		};
		Shops::<T>::mutate_extant(shop, |shop| shop.verification = Some(verification));

		#[extrinsic_call]
		_(RawOrigin::Signed(issuer.clone()), shop, H256::repeat_byte(7));

		last_event::<T>(Event::VerificationRevoked { shop, by: issuer });
	}

	/// `n`: listings of the batch.
	#[benchmark]
	fn publish_listings(n: Linear<1, { T::MaxBatch::get() }>) {
		let who = merchant::<T>("merchant");
		let shop = full_shop::<T>(&who);
		let terms = longest_terms::<T>();
		// Each product has a verdict of its own, and to find out what it counts for costs most.
		let listings = (0..n).map(|index| {
			let product = other_product(index);
			T::Verdicts::benchmark_verdict(product, ProductVerdict::Unknown);
			NewListing { product, metadata: cid(), terms: terms.clone(), stock: 10 }
		});
		let listings = listings.collect::<Vec<_>>();
		assert_eq!(Listings::<T>::iter().count(), 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(who), shop, listings.try_into().expect("as many as the bound"));

		assert_eq!(Pallet::<T>::listings_of(shop).len() as u32, n);
		for (_, listing) in Listings::<T>::iter() {
			assert_eq!(listing.terms.commission.max_depth(), MAX_PATH_DEPTH);
		}
	}

	#[benchmark]
	fn update_terms() {
		let who = merchant::<T>("merchant");
		let terms = longest_terms::<T>();
		// No commission before, and some after: then the shop's count is written too.
		let before = ListingTerms { commission: CommissionPlan::None, max_depth: 0, ..terms.clone() };
		let expected = Some(BlakeTwo256::hash_of(&before));
		let listing = add_listing::<T>(full_shop::<T>(&who), before);
		T::Verdicts::benchmark_verdict(product(), ProductVerdict::Unknown);

		#[extrinsic_call]
		_(RawOrigin::Signed(who), listing, expected, terms);

		last_event::<T>(Event::TermsUpdated { listing });
		assert!(Listings::<T>::get(listing)
			.is_some_and(|listing| listing.terms.commission.max_depth() == MAX_PATH_DEPTH));
	}

	#[benchmark]
	fn update_metadata() {
		let who = merchant::<T>("merchant");
		let listing = add_listing::<T>(full_shop::<T>(&who), longest_terms::<T>());

		#[extrinsic_call]
		_(RawOrigin::Signed(who), listing, cid());

		last_event::<T>(Event::MetadataUpdated { listing, metadata: cid() });
	}

	#[benchmark]
	fn restock() {
		let who = merchant::<T>("merchant");
		let listing = add_listing::<T>(full_shop::<T>(&who), longest_terms::<T>());

		#[extrinsic_call]
		_(RawOrigin::Signed(who), listing, Restock::Set { was: u32::MAX / 2, units: 5 });

		last_event::<T>(Event::Restocked { listing, stock: 5 });
	}

	#[benchmark]
	fn pause_listing() {
		let who = merchant::<T>("merchant");
		let listing = add_listing::<T>(full_shop::<T>(&who), longest_terms::<T>());

		#[extrinsic_call]
		_(RawOrigin::Signed(who), listing);

		last_event::<T>(Event::ListingPaused { listing });
	}

	#[benchmark]
	fn resume_listing() -> Result<(), BenchmarkError> {
		let who = merchant::<T>("merchant");
		let listing = add_listing::<T>(full_shop::<T>(&who), longest_terms::<T>());
		Pallet::<T>::do_pause_listing(&who, listing)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who), listing);

		last_event::<T>(Event::ListingResumed { listing });
		Ok(())
	}

	#[benchmark]
	fn delist() {
		let who = merchant::<T>("merchant");
		let listing = add_listing::<T>(full_shop::<T>(&who), longest_terms::<T>());

		#[extrinsic_call]
		_(RawOrigin::Signed(who), listing);

		assert!(!Listings::<T>::contains_key(listing));
	}

	#[benchmark]
	fn withdraw_listing() -> Result<(), BenchmarkError> {
		let who = merchant::<T>("merchant");
		let listing = add_listing::<T>(full_shop::<T>(&who), longest_terms::<T>());
		let origin = T::ModerationOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, listing);

		last_event::<T>(Event::ListingWithdrawn { listing });
		Ok(())
	}

	#[benchmark]
	fn reinstate_listing() -> Result<(), BenchmarkError> {
		let who = merchant::<T>("merchant");
		let listing = add_listing::<T>(full_shop::<T>(&who), longest_terms::<T>());
		Pallet::<T>::do_withdraw_listing(listing)?;
		let origin = T::ModerationOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, listing);

		last_event::<T>(Event::ListingReinstated { listing });
		Ok(())
	}

	#[benchmark]
	fn suspend_shop() -> Result<(), BenchmarkError> {
		let shop = full_shop::<T>(&merchant::<T>("merchant"));
		let origin = T::ModerationOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, shop);

		last_event::<T>(Event::ShopSuspended { shop });
		Ok(())
	}

	#[benchmark]
	fn reinstate_shop() -> Result<(), BenchmarkError> {
		let shop = full_shop::<T>(&merchant::<T>("merchant"));
		Pallet::<T>::do_suspend_shop(shop)?;
		let origin = T::ModerationOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, shop);

		last_event::<T>(Event::ShopReinstated { shop });
		Ok(())
	}

	#[benchmark]
	fn set_price() -> Result<(), BenchmarkError> {
		let origin = T::ManagerOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, Priced::Open, Some(charge::<T>()));

		last_event::<T>(Event::PriceSet { what: Priced::Open, charge: Some(charge::<T>()) });
		Ok(())
	}

	/// `s`: shops of the account, each with every capability. `c`: its bonds that are unbonding.
	#[benchmark]
	fn seize_bonds(s: Linear<1, { T::MaxShops::get() }>, c: Linear<0, { T::MaxUnbondingChunks::get() }>) {
		let who = merchant::<T>("merchant");
		let first = NextShopId::<T>::get();
		open_shops::<T>(&who, s);
		for shop in (first..).take(s as usize) {
			for capability in CAPABILITIES {
				Pallet::<T>::do_add_capability(&who, shop, capability, ANY, 0)
					.expect("the merchant has funds");
			}
		}
		unbonding::<T>(&who, c);
		Sentences::<T>::insert(&who, Perbill::from_percent(50));
		let bonds = T::Holds::balance_on_hold::<ShopBonds>(&AssetId::Native, &who);

		#[extrinsic_call]
		_(RawOrigin::Signed(whitelisted_caller()), who.clone());

		assert!(!Sentences::<T>::contains_key(&who));
		let left = T::Holds::balance_on_hold::<ShopBonds>(&AssetId::Native, &who);
		assert!(left <= bonds.saturating_sub(bonds / 2) && left > 0);
		assert_eq!((ShopsOf::<T>::get(&who).len() as u32, Unbonding::<T>::get(who).len() as u32), (s, c));
	}

	/// Of an account that has a sentence already.
	#[benchmark]
	fn punished() {
		let who = merchant::<T>("merchant");
		bonded_shop::<T>(&who);
		Sentences::<T>::insert(&who, Perbill::from_parts(1));

		#[block]
		{
			<Pallet<T> as OnPenalty<T::AccountId>>::punished(&who, Penalty::Deletion);
		}

		assert_eq!(Sentences::<T>::get(who), Some(T::SeizedPart::get().max(Perbill::from_parts(1))));
	}

	/// Of a shop with as many capabilities as there are and a verification.
	#[benchmark]
	fn accept_order() {
		let who = merchant::<T>("merchant");
		let shop = bonded_shop::<T>(&who);
		let verification = Verification {
			level: 1,
			issuer: account("issuer", 0, 0),
			evidence: H256::repeat_byte(7),
			expires: u64::MAX,
		};
		Shops::<T>::mutate_extant(shop, |shop| shop.verification = Some(verification));

		#[block]
		{
			<Pallet<T> as Verified>::accept_order(shop).expect("the first of the day");
		}

		assert!(Shops::<T>::get(shop).is_some_and(|shop| shop.accepted.orders == 1));
	}

	/// The refusal that reads most: a merchant who owns the most shops opens another.
	#[benchmark]
	fn refused() {
		let who = merchant::<T>("merchant");
		open_shops::<T>(&who, T::MaxShops::get());
		let result;

		#[block]
		{
			result = Pallet::<T>::do_open_shop(who.clone(), profile(), ANY);
		}

		assert_eq!(result, Err(Error::<T>::TooManyShops.into()));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
