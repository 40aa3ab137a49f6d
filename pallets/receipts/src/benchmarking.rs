// SPDX-License-Identifier: Apache-2.0

//! Benchmarks of every call, each at its worst: full books, era rows and batches that die on the way, customers whom
//! another shop sent.

use super::*;
use alloc::{vec, vec::Vec};
use frame_benchmarking::{account, v2::*};
use frame_support::{
	assert_ok,
	traits::{fungible::Unbalanced, tokens::Precision, EnsureOrigin, Get},
};
use frame_system::RawOrigin;
use souk_primitives::{
	codes::Region,
	money::Currency,
	receipts::{signed_bytes, BatchHeader, BatchId, Signed, TillId},
	traits::Sites,
	Balance, Millis, ShopId,
};

const TILL: TillId = 1;

fn currency() -> Currency {
	Currency::parse("CNY").expect("three letters")
}

fn costs() -> Costs {
	Costs { rent: 100, wage: 9_000, least_cost: 5_000, least_ticket: 100, money: 100 }
}

/// Give an account enough to hold any deposit and to have standing.
fn fund<T: Config>(who: &T::AccountId) {
	let much: Balance = Pallet::<T>::deposit_for(T::MaxCapacity::get())
		.expect("the largest book has a deposit")
		.saturating_add(T::MinStanding::get())
		.saturating_mul(4)
		.max(1_000_000_000_000_000);
	assert_ok!(T::Currency::increase_balance(who, much, Precision::Exact));
}

fn funded<T: Config>(name: &'static str, index: u32) -> T::AccountId {
	let who = account(name, index, 0);
	fund::<T>(&who);
	who
}

/// Set the clock, so that tills can have waited.
fn start<T: Config>() -> Millis {
	let now = T::MaxAge::get().saturating_mul(2).max(1_700_000_000_000);
	T::BenchmarkHelper::set_time(now);
	now
}

/// A merchant with a shop whose book has all the room there can be, and costs that are found at the second try.
fn merchant<T: Config>(index: u32) -> (T::AccountId, ShopId) {
	start::<T>();
	let owner = funded::<T>("merchant", index);
	let shop = T::Sites::benchmark_site(&owner);
	let region = T::Sites::site(shop).expect("it was just made").region;
	let country = Region::new(region.as_bytes().get(..2).expect("two letters")).expect("a country");
	CostTable::<T>::insert(country, currency(), costs());
	let origin = RawOrigin::Signed(owner.clone()).into();
	assert_ok!(Pallet::<T>::open_book(origin, shop, currency(), T::MaxCapacity::get()));
	(owner, shop)
}

/// As many batches and as many eras that later calls remove on their way: a batch four of each, a countersignature two.
fn leave_leftovers<T: Config>(owner: &T::AccountId, shop: ShopId, count: u32) {
	for _ in 0..count {
		let first = Pallet::<T>::next_receipt(shop, TILL).expect("the book is open");
		let rows = vec![Row::Sale { value: 1, after: 0 }].try_into().expect("one fits");
		let origin = RawOrigin::Signed(owner.clone()).into();
		let now = Pallet::<T>::now();
		assert_ok!(Pallet::<T>::post_batch(origin, shop, TILL, first, now, rows, Default::default()));
		T::BenchmarkHelper::skip_eras(1);
	}
	let longest = T::HistoryLife::get().max(T::BatchLife::get());
	T::BenchmarkHelper::skip_eras(longest.saturating_add(1));
}

/// Rows to `count` customers whom `via` sent.
fn rows_to<T: Config>(count: u32, via: ShopId) -> Vec<RowOf<T>> {
	(0..count)
		.map(|index| Row::IntroducedSale {
			customer: T::BenchmarkHelper::customer(index),
			via,
			value: 1_000,
			after: index,
		})
		.collect()
}

/// Make `count` customers known at a shop, and give them standing.
fn know<T: Config>(count: u32, shop: ShopId) {
	let era = Pallet::<T>::era();
	for index in 0..count {
		let who = T::BenchmarkHelper::customer(index);
		fund::<T>(&who);
		Customers::<T>::insert(
			shop,
			&who,
			Customer { since: era, last: era, class: Class::Returning, receipts: 1, used: 1 },
		);
	}
	Books::<T>::mutate(shop, |book| {
		if let Some(book) = book {
			book.customers = count;
		}
	});
}

/// Post a batch as it is, and say which it became.
fn post<T: Config>(owner: &T::AccountId, shop: ShopId, rows: Vec<RowOf<T>>) -> BatchId {
	let book = Books::<T>::get(shop).expect("the book is open");
	let first = Pallet::<T>::next_receipt(shop, TILL).expect("the book is open");
	let start = Pallet::<T>::now().saturating_sub(T::MaxAge::get().min(3_600_000));
	let rows = RowsOf::<T>::truncate_from(rows);
	let origin = RawOrigin::Signed(owner.clone()).into();
	assert_ok!(Pallet::<T>::post_batch(origin, shop, TILL, first, start, rows, Default::default()));
	book.next_batch
}

/// A claim of `wanted` rows of a batch.
fn claim<T: Config>(shop: ShopId, batch: BatchId, rows: &[RowOf<T>], wanted: Vec<u32>) -> ClaimOf<T> {
	let proof = Pallet::<T>::prove_receipts(shop, batch, rows.to_vec(), wanted.clone()).expect("its rows");
	let rows = wanted
		.into_iter()
		.filter_map(|index| Some((index, rows.get(usize::try_from(index).ok()?)?.clone())))
		.collect::<Vec<_>>();
	Claim { shop, batch, rows: BoundedVec::truncate_from(rows), proof: BoundedVec::truncate_from(proof) }
}

/// The largest batch, all of it to one customer but the rows others are to have.
fn one_customer<T: Config>(shop: ShopId) -> Vec<RowOf<T>> {
	(0..T::MaxRows::get())
		.map(|after| Row::IntroducedSale {
			customer: T::BenchmarkHelper::customer(0),
			via: shop,
			value: 1_000,
			after,
		})
		.collect()
}

/// `count` rows that need as much proof as they can: as far apart as they go.
fn apart<T: Config>(count: u32) -> Vec<u32> {
	let step = T::MaxRows::get().checked_div(count.max(1)).unwrap_or(1).max(1);
	(0..count).map(|index| index.saturating_mul(step)).collect()
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn set_costs() -> Result<(), BenchmarkError> {
		let origin = T::ManagerOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let region = Region::parse("CN-ZJ").expect("a region");

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, region.clone(), currency(), Some(costs()));

		assert!(CostTable::<T>::contains_key(region, currency()));
		Ok(())
	}

	#[benchmark]
	fn open_book() {
		let owner = funded::<T>("merchant", 0);
		let shop = T::Sites::benchmark_site(&owner);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), shop, currency(), T::MaxCapacity::get());

		assert!(Books::<T>::contains_key(shop));
	}

	#[benchmark]
	fn set_capacity() {
		// A book whose depositor is no longer the owner costs most: one deposit goes, another comes.
		let (owner, shop) = merchant::<T>(0);
		let former = funded::<T>("former", 0);
		let other = T::Sites::benchmark_site(&former);
		let origin = RawOrigin::Signed(former.clone()).into();
		assert_ok!(Pallet::<T>::open_book(origin, other, currency(), T::MaxCapacity::get()));
		let swap = |shop: ShopId, who: &T::AccountId| {
			Books::<T>::mutate(shop, |book| {
				if let Some(book) = book {
					book.depositor = who.clone();
				}
			});
		};
		swap(shop, &former);
		swap(other, &owner);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner.clone()), shop, 10);

		assert!(Books::<T>::get(shop).is_some_and(|book| book.depositor == owner));
		swap(other, &former);
		// Leave deposits as they are said to be.
		Books::<T>::remove(other);
		Books::<T>::remove(shop);
	}

	#[benchmark]
	fn close_book(t: Linear<0, { T::MaxTills::get() }>) {
		let (owner, shop) = merchant::<T>(0);
		for till in 0..t {
			Tills::<T>::insert(shop, u16::try_from(till).unwrap_or(u16::MAX), 1);
		}
		Books::<T>::mutate(shop, |book| {
			if let Some(book) = book {
				book.tills = t;
			}
		});

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), shop);

		assert!(!Books::<T>::contains_key(shop));
	}

	#[benchmark]
	fn post_batch(r: Linear<1, { T::MaxRows::get() }>, s: Linear<0, { T::MaxRows::get() }>) {
		// No more signatures than rows.
		let s = s.min(r);
		let (owner, shop) = merchant::<T>(0);
		let (_, via) = merchant::<T>(1);
		leave_leftovers::<T>(&owner, shop, 4);
		know::<T>(s, via);
		let rows = rows_to::<T>(r, via);
		let book = Books::<T>::get(shop).expect("the book is open");
		// A till that was not there before.
		let till = TILL.saturating_add(1);
		let start = Pallet::<T>::now().saturating_sub(T::MaxAge::get().min(3_600_000));
		let header = BatchHeader { shop, book: book.id, till, first: 0, start, currency: currency() };
		let signatures = (0..s)
			.zip(&rows)
			.map(|(index, row)| {
				let payload = Pallet::<T>::payload(header.receipt(index, row).expect("it fits"));
				let signature = T::BenchmarkHelper::sign(index, &signed_bytes(&payload, true));
				Countersignature { row: index, signed: Signed { wrapped: true, signature } }
			})
			.collect::<Vec<_>>();
		let rows = RowsOf::<T>::truncate_from(rows);
		let signatures = SignaturesOf::<T>::truncate_from(signatures);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), shop, till, 0, start, rows, signatures);

		let totals = Pallet::<T>::totals_of(shop, Pallet::<T>::era()).expect("it was just written");
		assert_eq!((totals.recorded.count, totals.signed.count), (r, s));
		assert_eq!(totals.external, s);
	}

	#[benchmark]
	fn countersign(
		c: Linear<1, { T::MaxClaims::get() }>,
		r: Linear<1, { T::MaxClaims::get() * T::MaxClaimRows::get() }>,
		p: Linear<0, { T::MaxClaims::get() * T::MaxProof::get() }>,
	) {
		// Rows and claims cannot be chosen apart from each other, nor hashes from rows: as many as are asked for, as far
		// as they fit.
		let each = r.div_ceil(c).min(T::MaxClaimRows::get()).max(1);
		let who = T::BenchmarkHelper::customer(0);
		fund::<T>(&who);
		let (_, via) = merchant::<T>(99);
		let merchants = (0..c).map(merchant::<T>).collect::<Vec<_>>();
		for (owner, shop) in &merchants {
			leave_leftovers::<T>(owner, *shop, 6);
		}
		know::<T>(1, via);
		let rows = one_customer::<T>(via);
		let mut claims = Vec::new();
		for (owner, shop) in merchants {
			let batch = post::<T>(&owner, shop, rows.clone());
			let wanted = if p == 0 { (0..each).collect() } else { apart::<T>(each) };
			claims.push(claim::<T>(shop, batch, &rows, wanted));
		}
		// The first thing in the next era.
		T::BenchmarkHelper::skip_eras(1);
		let claims = ClaimsOf::<T>::truncate_from(claims);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), claims, None);

		let era = Pallet::<T>::era();
		assert!(VisitsOf::<T>::get(who).is_some_and(|visits| visits.era <= era));
	}

	#[benchmark]
	fn verify_signature() {
		let payload = Pallet::<T>::many_payload(&[]);
		let signature = T::BenchmarkHelper::sign(0, &signed_bytes(&payload, true));
		let signed = Signed { wrapped: true, signature };
		let who = T::BenchmarkHelper::customer(0);

		#[block]
		{
			assert!(Pallet::<T>::is_signed(&signed, &payload, &who));
		}
	}

	#[benchmark]
	fn reverse_receipts(r: Linear<1, { T::MaxClaimRows::get() }>, p: Linear<0, { T::MaxProof::get() }>) {
		let (owner, shop) = merchant::<T>(0);
		let (_, via) = merchant::<T>(1);
		know::<T>(T::MaxRows::get(), via);
		// Countersigned in the batch, each by somebody else.
		let rows = rows_to::<T>(T::MaxRows::get(), via);
		let wanted = if p == 0 { (0..r).collect() } else { apart::<T>(r) };
		let book = Books::<T>::get(shop).expect("the book is open");
		let start = Pallet::<T>::now().saturating_sub(T::MaxAge::get().min(3_600_000));
		let header = BatchHeader { shop, book: book.id, till: TILL, first: 0, start, currency: currency() };
		let signatures = wanted
			.iter()
			.filter_map(|index| Some((*index, rows.get(usize::try_from(*index).ok()?)?)))
			.map(|(index, row)| {
				let payload = Pallet::<T>::payload(header.receipt(index, row).expect("it fits"));
				let signature = T::BenchmarkHelper::sign(index, &signed_bytes(&payload, false));
				Countersignature { row: index, signed: Signed { wrapped: false, signature } }
			})
			.collect::<Vec<_>>();
		assert_ok!(Pallet::<T>::post_batch(
			RawOrigin::Signed(owner.clone()).into(),
			shop,
			TILL,
			0,
			start,
			RowsOf::<T>::truncate_from(rows.clone()),
			SignaturesOf::<T>::truncate_from(signatures),
		));
		let claim = claim::<T>(shop, 0, &rows, wanted);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), claim);

		let totals = Pallet::<T>::totals_of(shop, Pallet::<T>::era()).expect("it was just written");
		assert_eq!((totals.reversed.count, totals.counted.count), (r, 0));
	}

	#[benchmark]
	fn prune_book(n: Linear<1, 100>) {
		let (owner, shop) = merchant::<T>(0);
		for _ in 0..n {
			post::<T>(&owner, shop, vec![Row::Sale { value: 1, after: 0 }]);
			T::BenchmarkHelper::skip_eras(1);
		}
		let longest = T::HistoryLife::get().max(T::BatchLife::get()).max(MAX_WINDOW);
		T::BenchmarkHelper::skip_eras(longest.saturating_add(1));

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), shop, n);

		assert!(Books::<T>::get(shop).is_some_and(|book| book.used() == book.tills));
	}

	#[benchmark]
	fn prune_customers(n: Linear<1, { T::MaxRows::get() }>) {
		let (owner, shop) = merchant::<T>(0);
		know::<T>(n, shop);
		T::BenchmarkHelper::skip_eras(T::CustomerLife::get().saturating_add(1));
		let customers = (0..n).map(T::BenchmarkHelper::customer).collect::<Vec<_>>();

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), shop, BoundedVec::truncate_from(customers));

		assert!(Customers::<T>::iter_prefix(shop).next().is_none());
	}

	#[benchmark]
	fn prune_visits(n: Linear<1, { T::MaxRows::get() }>) {
		start::<T>();
		let owner = funded::<T>("merchant", 0);
		let era = Pallet::<T>::era();
		let customers = (0..n).map(T::BenchmarkHelper::customer).collect::<Vec<_>>();
		for who in &customers {
			VisitsOf::<T>::insert(who, Visits { era, shops: 1 });
		}
		T::BenchmarkHelper::skip_eras(1);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), BoundedVec::truncate_from(customers));

		assert!(VisitsOf::<T>::iter().next().is_none());
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
