// SPDX-License-Identifier: Apache-2.0

//! Benchmarks of every call, each at its worst: full books, era rows and batches that die on the way, customers whom
//! another shop sent.
//!
//! The rows, claims, signatures and hashes of one call depend on each other: there are no more signatures than rows, and
//! the rows decide how many hashes prove them. So each of them has a benchmark of its own that sweeps its whole range, and
//! a call adds up what it has (see `weighing.rs`).

#![allow(clippy::arithmetic_side_effects, clippy::expect_used)]

use super::*;
use crate::{
	batches::SignedRow,
	countersigning::Proven,
	counting::Desk,
	types::{group, Marks},
};
use alloc::{vec, vec::Vec};
use frame_benchmarking::{account, v2::*};
use frame_support::{
	assert_ok,
	traits::{
		fungible::{Inspect as _, Unbalanced},
		tokens::Precision,
		EnsureOrigin, Get,
	},
};
use frame_system::RawOrigin;
use souk_primitives::{
	codes::Region,
	holds::{Deposits as _, PayableHolds as _},
	money::Currency,
	receipts::{
		BatchHeader, BatchId, EraTotals, Receipt, ReceiptLeaves, ReceiptPayload, ReceiptsPayload,
		ReferralTerms, TillId,
	},
	signed::{genesis, Payload, Signed, Statement},
	traits::Sites,
	AssetId, Balance, Millis, ShopId,
};

const TILL: TillId = 1;

fn currency() -> Currency {
	Currency::parse("CNY").expect("three letters")
}

fn costs() -> Costs {
	Costs { rent: 100, wage: 9_000, usual: USUAL, money: 100 }
}

const USUAL: Usual = Usual { cost: 5_000, ticket: 100 };

/// Give an account enough to hold any deposit and pledge.
fn fund<T: Config>(who: &T::AccountId) {
	let much: Balance = Pallet::<T>::deposit_for(T::MaxCapacity::get())
		.expect("the largest book has a deposit")
		.saturating_add(Pallet::<T>::pledge_amount().saturating_mul(T::MaxRows::get().into()))
		.saturating_mul(4)
		.max(1_000_000_000_000_000);
	assert_ok!(T::Currency::increase_balance(who, much, Precision::Exact));
}

fn funded<T: Config>(name: &'static str, index: u32) -> T::AccountId {
	let who = account(name, index, 0);
	fund::<T>(&who);
	who
}

/// Set the clock to a time at which tills can have waited.
fn start<T: Config>() -> Millis {
	let now = T::MaxAge::get().saturating_mul(2).max(1_700_000_000_000);
	T::BenchmarkHelper::set_time(now);
	now
}

/// A merchant with a shop whose book has all the room there can be and fees for any receipts, and costs that only the
/// country has.
fn merchant<T: Config>(index: u32) -> (T::AccountId, ShopId) {
	start::<T>();
	let owner = funded::<T>("merchant", index);
	let shop = T::Sites::benchmark_site(&owner);
	let site = T::Sites::site(shop).expect("it was just made");
	let region = site.region;
	let country = Region::new(region.as_bytes().get(..2).expect("two letters")).expect("a country");
	CostTable::<T>::insert(&country, currency(), costs());
	UsualTable::<T>::insert((country, currency(), group(site.category)), USUAL);
	let origin = RawOrigin::Signed(owner.clone()).into();
	assert_ok!(Pallet::<T>::open_book(origin, shop, currency(), T::MaxCapacity::get()));
	Books::<T>::mutate(shop, |book| book.as_mut().expect("the book is open").fees = Balance::MAX);
	(owner, shop)
}

/// The longest life of a batch and of an era row, in eras.
fn longest_life<T: Config>() -> u32 {
	T::HistoryLife::get().max(T::BatchLife::get()).max(MAX_WINDOW)
}

/// Give each shop's book `count` batches and eras whose time is over. The batches are the largest there are. A call that
/// opens a new era removes two of each, a batch two more.
fn leave_leftovers<T: Config>(shops: &[ShopId], count: u32) {
	let era = Pallet::<T>::era();
	let marks =
		Marks::try_from(vec![0x11; T::MaxRows::get().div_ceil(2) as usize]).expect("within the bound");
	for shop in shops {
		for number in 0..count {
			let root = H256::repeat_byte(1);
			let (till, rows, marks) = (TILL, T::MaxRows::get(), marks.clone());
			let batch = Batch { root, era: era + number, block: 1, till, first: 0, start: 0, rows, marks };
			Batches::<T>::insert(shop, number, batch);
			let totals = EraTotals { era: era + number, batches: 1, ..Default::default() };
			EraRows::<T>::insert(shop, number, totals);
		}
		Books::<T>::mutate(shop, |book| {
			let book = book.as_mut().expect("the book is open");
			(book.next_batch, book.next_row) = (count, count);
		});
	}
	T::BenchmarkHelper::skip_eras(longest_life::<T>() + count + 1);
}

/// Check that a book has lost `count` batches and eras on the way.
fn assert_removed<T: Config>(shop: ShopId, count: u32) {
	let book = Books::<T>::get(shop).expect("the book is open");
	assert_eq!((book.oldest_batch, book.oldest_row), (count, count));
}

/// A row to customer `index`, whom `via` sent.
fn row_to<T: Config>(index: u32, via: ShopId, after: u32) -> RowOf<T> {
	Row::IntroducedSale { customer: T::BenchmarkHelper::customer(index), via, value: 1_000, after }
}

/// Rows to `count` customers whom `via` sent.
fn rows_to<T: Config>(count: u32, via: ShopId) -> Vec<RowOf<T>> {
	(0..count).map(|index| row_to::<T>(index, via, index)).collect()
}

/// The largest batch, all of it to customer 0, whom `via` sent.
fn one_customer<T: Config>(via: ShopId) -> Vec<RowOf<T>> {
	let row = row_to::<T>(0, via, 0);
	vec![row; T::MaxRows::get() as usize]
}

/// Pledge for a customer.
fn stand<T: Config>(who: &T::AccountId) {
	fund::<T>(who);
	let named = BoundedVec::try_from(vec![who.clone()]).expect("one fits");
	assert_ok!(Pallet::<T>::pledge(RawOrigin::Signed(who.clone()).into(), named));
}

/// Make `count` customers known at a shop, and give them standing.
fn know<T: Config>(count: u32, shop: ShopId) {
	let era = Pallet::<T>::era();
	for index in 0..count {
		let who = T::BenchmarkHelper::customer(index);
		stand::<T>(&who);
		Customers::<T>::insert(
			shop,
			&who,
			Customer { since: era, last: era, class: Class::Returning, receipts: 1, used: 1 },
		);
	}
	Books::<T>::mutate(shop, |book| book.as_mut().expect("the book is open").customers = count);
}

/// What the rows of the next batch of a till have in common.
fn header<T: Config>(shop: ShopId, till: TillId) -> BatchHeader {
	let book = Books::<T>::get(shop).expect("the book is open");
	let first = Pallet::<T>::next_receipt(shop, till).expect("the book is open");
	let start = Pallet::<T>::now().saturating_sub(T::MaxAge::get().min(3_600_000));
	BatchHeader { shop, book: book.id, till, first, start, currency: currency() }
}

/// The receipts of rows.
fn receipts<T: Config>(header: &BatchHeader, rows: &[RowOf<T>]) -> Vec<Receipt<T::AccountId>> {
	(0..).zip(rows).map(|(index, row)| header.receipt(index, row).expect("it fits")).collect()
}

/// The signature of customer `index` under a payload, in the longer form.
fn sign<T: Config, Body: Statement>(index: u32, payload: &Payload<Body>) -> Signed<T::Signature> {
	Signed { wrapped: true, signature: T::BenchmarkHelper::sign(index, &payload.bytes(true)) }
}

/// Countersignatures under the first `count` receipts, each by the customer of that index.
fn signatures<T: Config>(receipts: &[Receipt<T::AccountId>], count: u32) -> SignaturesOf<T> {
	let signatures = (0..count)
		.zip(receipts)
		.map(|(row, receipt)| {
			let payload = ReceiptPayload::new(genesis::<T>(), receipt.clone());
			Countersignature { row, signed: sign::<T, _>(row, &payload) }
		})
		.collect::<Vec<_>>();
	assert_eq!(signatures.len(), count as usize);
	SignaturesOf::<T>::try_from(signatures).expect("within the bound")
}

/// Post a batch whose first `signed` rows are countersigned, and return its number.
fn post<T: Config>(owner: &T::AccountId, shop: ShopId, rows: &[RowOf<T>], signed: u32) -> BatchId {
	let id = Books::<T>::get(shop).expect("the book is open").next_batch;
	let header = header::<T>(shop, TILL);
	let signatures = signatures::<T>(&receipts::<T>(&header, rows), signed);
	let rows = RowsOf::<T>::try_from(rows.to_vec()).expect("within the bound");
	let origin = RawOrigin::Signed(owner.clone()).into();
	let BatchHeader { first, start, .. } = header;
	assert_ok!(Pallet::<T>::post_batch(origin, shop, TILL, first, start, rows, signatures));
	id
}

/// A claim of the first `count` rows of a batch. Rows side by side need few hashes, which weigh apart.
fn claim<T: Config>(shop: ShopId, batch: BatchId, rows: &[RowOf<T>], count: u32) -> ClaimOf<T> {
	let wanted = (0..count).collect();
	let proof = Pallet::<T>::prove_receipts(shop, batch, rows.to_vec(), wanted).expect("its rows");
	let rows = (0..count).zip(rows.iter().cloned()).collect::<Vec<_>>();
	let claim = Claim {
		shop,
		batch,
		rows: BoundedVec::try_from(rows).expect("within the bound"),
		proof: BoundedVec::try_from(proof).expect("within the bound"),
	};
	assert_eq!(claim.rows.len(), count as usize);
	claim
}

/// Let a shop owe any other for customers, out of a budget that nobody pays out here.
fn offer<T: Config>(shop: ShopId) {
	Books::<T>::mutate(shop, |book| {
		let book = book.as_mut().expect("the book is open");
		book.referral = Some(ReferralTerms { pay: 1, least_value: 1 });
		book.budget = Balance::from(u64::MAX);
	});
}

/// What the shop owes another after so many customers of its, with the SOUK for it on hold.
fn owing<T: Config>(owner: &T::AccountId, shop: ShopId, sender: ShopId) -> Balance {
	let origin = || RawOrigin::Signed(owner.clone()).into();
	let amount = T::Currency::minimum_balance().saturating_mul(2);
	let terms = ReferralTerms { pay: amount, least_value: 1 };
	assert_ok!(Pallet::<T>::set_referral(origin(), shop, Some(sender), Some(terms)));
	assert_ok!(Pallet::<T>::fund_referrals(origin(), shop, amount.saturating_mul(2)));
	Referrals::<T>::mutate(shop, sender, |row| row.as_mut().expect("it has terms").owed = amount);
	Books::<T>::mutate(shop, |book| {
		let book = book.as_mut().expect("the book is open");
		(book.budget, book.owed) = (amount, amount);
	});
	amount
}

/// The totals of the era that runs.
fn totals<T: Config>(shop: ShopId) -> EraTotals {
	Pallet::<T>::totals_of(shop, Pallet::<T>::era()).expect("the era has a row")
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

		assert_eq!(CostTable::<T>::get(region, currency()), Some(costs()));
		Ok(())
	}

	#[benchmark]
	fn set_usual() -> Result<(), BenchmarkError> {
		let origin = T::ManagerOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let region = Region::parse("CN-ZJ").expect("a region");

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, region.clone(), currency(), 58, Some(USUAL));

		assert_eq!(UsualTable::<T>::get((region, currency(), 58)), Some(USUAL));
		Ok(())
	}

	#[benchmark]
	fn open_book() {
		let owner = funded::<T>("merchant", 0);
		let shop = T::Sites::benchmark_site(&owner);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), shop, currency(), T::MaxCapacity::get());

		assert_eq!(Books::<T>::get(shop).map(|book| book.room()), Some(T::MaxCapacity::get()));
	}

	#[benchmark]
	fn set_capacity() {
		// A book whose depositor is no longer the owner costs most: one deposit is released, another put on hold.
		let former = funded::<T>("former", 0);
		start::<T>();
		let shop = T::Sites::benchmark_site(&former);
		let origin = RawOrigin::Signed(former.clone()).into();
		assert_ok!(Pallet::<T>::open_book(origin, shop, currency(), T::MaxCapacity::get()));
		// The shop itself does not change hands here. Its book says that another account pays for it, and that account does.
		let depositor = funded::<T>("depositor", 0);
		let held = |who: &T::AccountId| T::Currency::balance_on_hold(&HoldReason::ReceiptBook.into(), who);
		let other = T::Sites::benchmark_site(&depositor);
		let origin = RawOrigin::Signed(depositor.clone()).into();
		assert_ok!(Pallet::<T>::open_book(origin, other, currency(), T::MaxCapacity::get()));
		Books::<T>::remove(other);
		assert_ok!(T::Currency::release(
			&HoldReason::ReceiptBook.into(),
			&former,
			held(&former),
			Precision::Exact
		));
		Books::<T>::mutate(shop, |book| {
			book.as_mut().expect("the book is open").depositor = depositor.clone();
		});
		// It has a budget for customers of other shops, and owes as much.
		let amount = T::Currency::minimum_balance().saturating_mul(2);
		assert_ok!(T::Holds::hold::<ReferralBudget>(&AssetId::Native, &depositor, amount.saturating_mul(2)));
		Books::<T>::mutate(shop, |book| {
			let book = book.as_mut().expect("the book is open");
			(book.budget, book.owed) = (amount, amount);
		});
		let deposit = Pallet::<T>::deposit_for(10).expect("a small book has a deposit");

		#[extrinsic_call]
		_(RawOrigin::Signed(former.clone()), shop, 10);

		assert_eq!((held(&former), held(&depositor)), (deposit, 0));
		let owed = |who: &T::AccountId| T::Holds::balance_on_hold::<ReferralBudget>(&AssetId::Native, who);
		assert_eq!((owed(&former), owed(&depositor)), (amount, 0));
	}

	#[benchmark]
	fn close_book(t: Linear<0, { T::MaxTills::get() }>) {
		let (owner, shop) = merchant::<T>(0);
		for till in 0..t {
			Tills::<T>::insert(shop, TillId::try_from(till).expect("a number of a till"), 1);
		}
		Books::<T>::mutate(shop, |book| book.as_mut().expect("the book is open").tills = t);
		assert_eq!(Tills::<T>::iter_prefix(shop).count(), t as usize);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), shop, t);

		assert!(!Books::<T>::contains_key(shop));
		assert_eq!(Tills::<T>::iter_prefix(shop).count(), 0);
	}

	/// Rows without a countersignature, of the longest kind, from a till that was not there before.
	#[benchmark]
	fn post_batch(r: Linear<1, { T::MaxRows::get() }>) {
		let (owner, shop) = merchant::<T>(0);
		let (_, via) = merchant::<T>(1);
		leave_leftovers::<T>(&[shop], 4);
		let rows = RowsOf::<T>::try_from(rows_to::<T>(r, via)).expect("within the bound");
		let BatchHeader { first, start, .. } = header::<T>(shop, TILL);
		let signatures = SignaturesOf::<T>::default();

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), shop, TILL, first, start, rows, signatures);

		assert_removed::<T>(shop, 4);
		assert_eq!(Tills::<T>::get(shop, TILL), Some(u64::from(r)));
		let totals = totals::<T>(shop);
		assert_eq!((totals.batches, totals.recorded.count, totals.signed.count), (1, r, 0));
	}

	/// The countersignatures that come with the largest batch, each by another new customer whom another shop sent.
	#[benchmark]
	fn batch_signatures(s: Linear<0, { T::MaxRows::get() }>) {
		let (_, shop) = merchant::<T>(0);
		let (_, via) = merchant::<T>(1);
		know::<T>(s, via);
		offer::<T>(shop);
		let mut rows = rows_to::<T>(s, via);
		rows.resize(T::MaxRows::get() as usize, Row::Sale { value: 1, after: 0 });
		let header = header::<T>(shop, TILL);
		let receipts = receipts::<T>(&header, &rows);
		let signatures = signatures::<T>(&receipts, s);
		let mut batch = Batch {
			root: H256::zero(),
			era: Pallet::<T>::era(),
			block: 1,
			till: TILL,
			first: 0,
			start: header.start,
			rows: T::MaxRows::get(),
			marks: Marks::new(),
		};
		let book = Books::<T>::get(shop).expect("the book is open");
		let mut desk = Desk::<T>::open(shop, T::Sites::site(shop), book).expect("the book has room");
		let (checked, counted);

		#[block]
		{
			let signed: Vec<SignedRow<_>> =
				Pallet::<T>::check_signatures(&batch, &rows, &receipts, &signatures).expect("they are good");
			checked = signed.len();
			counted = Pallet::<T>::note_signatures(&mut desk, &mut batch, &signed).expect("they fit");
		}

		assert_eq!((checked, counted), (s as usize, s));
		assert_eq!((desk.totals.signed.count, desk.totals.external), (s, s));
		assert_eq!(desk.book.owed, Balance::from(s));
		assert_eq!(Customers::<T>::iter_prefix(shop).count(), s as usize);
	}

	/// One row in each of `c` batches, each of another shop that the customer is new to. It is the first thing in an era.
	#[benchmark]
	fn countersign(c: Linear<1, { T::MaxClaims::get() }>) {
		let who = T::BenchmarkHelper::customer(0);
		let merchants = (0..c).map(merchant::<T>).collect::<Vec<_>>();
		let (_, via) = merchant::<T>(T::MaxClaims::get());
		let shops = merchants.iter().map(|(_, shop)| *shop).collect::<Vec<_>>();
		// Each batch removes four of them, and the countersignature two.
		leave_leftovers::<T>(&shops, 6);
		know::<T>(1, via);
		T::BenchmarkHelper::lift_caps(T::MaxClaims::get(), T::MaxClaimRows::get());
		let rows = one_customer::<T>(via);
		let claims = merchants
			.iter()
			.map(|(owner, shop)| {
				offer::<T>(*shop);
				let batch = post::<T>(owner, *shop, &rows, 0);
				assert_removed::<T>(*shop, 4);
				claim::<T>(*shop, batch, &rows, 1)
			})
			.collect::<Vec<_>>();
		T::BenchmarkHelper::skip_eras(1);
		let claims = ClaimsOf::<T>::try_from(claims).expect("within the bound");

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), claims, None);

		assert_eq!(Pledges::<T>::get(who).map(|row| row.shops), Some(c));
		for shop in shops {
			assert_removed::<T>(shop, 6);
			let totals = totals::<T>(shop);
			assert_eq!((totals.counted.count, totals.external), (1, 1));
			assert_eq!(Referrals::<T>::get(shop, via).map(|row| row.owed), Some(1));
		}
	}

	/// Rows of one claim, all of which count.
	#[benchmark]
	fn claimed_rows(r: Linear<1, { T::MaxClaimRows::get() }>) {
		let who = T::BenchmarkHelper::customer(0);
		let (owner, shop) = merchant::<T>(0);
		let (_, via) = merchant::<T>(1);
		know::<T>(1, via);
		T::BenchmarkHelper::lift_caps(T::MaxClaims::get(), T::MaxClaimRows::get());
		let rows = one_customer::<T>(via);
		let batch = post::<T>(&owner, shop, &rows, 0);
		let claim = claim::<T>(shop, batch, &rows, r);
		let site = T::Sites::site(shop);
		let (leaves, counted, totals);

		#[block]
		{
			let mut proven: Proven<T> = Pallet::<T>::prove(&claim).expect("the proof holds");
			let mut desk = Desk::<T>::open(shop, site, proven.book).expect("the book has room");
			counted =
				Pallet::<T>::note_claim(&mut desk, &mut proven.batch, &claim, &who).expect("the rows fit");
			(leaves, totals) = (proven.leaves, desk.totals);
		}

		assert_eq!((leaves.len(), counted), (r as usize, r));
		assert_eq!((totals.counted.count, totals.external), (r, 1));
		assert_eq!(Customers::<T>::get(shop, who).map(|customer| customer.receipts), Some(r));
	}

	/// Proofs of one leaf after another, each with as many hashes as the largest batch is deep.
	#[benchmark]
	fn proof_hashes(p: Linear<0, { T::MaxClaims::get() * T::MaxProof::get() }>) {
		let depth = T::MaxRows::get().ilog2().max(1) as usize;
		// Any hashes lead to some root, if they are as many as the tree is deep.
		let hashes = vec![H256::repeat_byte(1); p as usize];
		let leaf = H256::repeat_byte(2);
		let mut roots = 0;

		#[block]
		{
			for proof in hashes.chunks(depth) {
				roots += usize::from(proof::root(vec![(0, leaf)], 1 << proof.len(), proof).is_some());
			}
		}

		assert_eq!(roots, (p as usize).div_ceil(depth));
	}

	/// A signature under so many receipts.
	#[benchmark]
	fn verify_signature(r: Linear<1, { T::MaxClaims::get() * T::MaxClaimRows::get() }>) {
		let leaves = vec![H256::repeat_byte(1); r as usize];
		let signed = sign::<T, _>(0, &ReceiptsPayload::new(genesis::<T>(), ReceiptLeaves::of(&leaves)));
		let who = T::BenchmarkHelper::customer(0);
		let holds;

		#[block]
		{
			let payload = ReceiptsPayload::new(genesis::<T>(), ReceiptLeaves::of(&leaves));
			holds = signed.is_by(&who, &payload);
		}

		assert!(holds);
	}

	/// Rows that count in the era that runs, each of another customer.
	#[benchmark]
	fn reverse_receipts(r: Linear<1, { T::MaxClaimRows::get() }>) {
		let (owner, shop) = merchant::<T>(0);
		let (_, via) = merchant::<T>(1);
		know::<T>(r, via);
		let mut rows = rows_to::<T>(r, via);
		rows.resize(T::MaxRows::get() as usize, Row::Sale { value: 1, after: 0 });
		let batch = post::<T>(&owner, shop, &rows, r);
		let claim = claim::<T>(shop, batch, &rows, r);
		assert_eq!((totals::<T>(shop).counted.count, totals::<T>(shop).external), (r, r));

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), claim);

		let totals = totals::<T>(shop);
		assert_eq!((totals.reversed.count, totals.counted.count, totals.external), (r, 0, 0));
	}

	/// Rows of an era that is over. It is the first thing in the era that runs.
	#[benchmark]
	fn reverse_late(r: Linear<1, { T::MaxClaimRows::get() }>) {
		let (owner, shop) = merchant::<T>(0);
		leave_leftovers::<T>(&[shop], 6);
		let rows = one_customer::<T>(shop);
		let batch = post::<T>(&owner, shop, &rows, 0);
		assert_removed::<T>(shop, 4);
		let claim = claim::<T>(shop, batch, &rows, r);
		T::BenchmarkHelper::skip_eras(1);

		#[extrinsic_call]
		reverse_receipts(RawOrigin::Signed(owner), claim);

		assert_removed::<T>(shop, 6);
		let totals = totals::<T>(shop);
		assert_eq!((totals.batches, totals.reversed.count), (0, r));
	}

	#[benchmark]
	fn prune_book(n: Linear<1, 1_000>) {
		let (owner, shop) = merchant::<T>(0);
		leave_leftovers::<T>(&[shop], n);
		assert_eq!(Books::<T>::get(shop).map(|book| (book.batches(), book.eras())), Some((n, n)));

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), shop, n);

		assert_removed::<T>(shop, n);
		assert!(Batches::<T>::iter_prefix(shop).next().is_none());
		assert!(EraRows::<T>::iter_prefix(shop).next().is_none());
	}

	#[benchmark]
	fn prune_customers(n: Linear<1, { T::MaxRows::get() }>) {
		let (owner, shop) = merchant::<T>(0);
		know::<T>(n, shop);
		T::BenchmarkHelper::skip_eras(T::CustomerLife::get().saturating_add(1));
		let customers = (0..n).map(T::BenchmarkHelper::customer).collect::<Vec<_>>();
		assert_eq!(Customers::<T>::iter_prefix(shop).count(), n as usize);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), shop, BoundedVec::try_from(customers).expect("within the bound"));

		assert!(Customers::<T>::iter_prefix(shop).next().is_none());
		assert_eq!(Books::<T>::get(shop).map(|book| book.customers), Some(0));
	}

	/// One account pledges for many.
	#[benchmark]
	fn pledge(n: Linear<1, { T::MaxRows::get() }>) {
		start::<T>();
		let payer = funded::<T>("payer", 0);
		let customers = (0..n).map(|index| account("customer", index, 0)).collect::<Vec<T::AccountId>>();
		let before = Pledges::<T>::iter().count();

		#[extrinsic_call]
		_(RawOrigin::Signed(payer.clone()), BoundedVec::try_from(customers).expect("within the bound"));

		assert_eq!(Pledges::<T>::iter().count(), before + n as usize);
		let held = T::Currency::balance_on_hold(&HoldReason::Pledge.into(), &payer);
		assert_eq!(held, Pallet::<T>::pledge_amount() * Balance::from(n));
	}

	/// Each customer pledged for itself, and somebody else releases all of it.
	#[benchmark]
	fn release_pledges(n: Linear<1, { T::MaxRows::get() }>) {
		start::<T>();
		let customers = (0..n).map(|index| account("customer", index, 0)).collect::<Vec<T::AccountId>>();
		let before = Pledges::<T>::iter().count();
		customers.iter().for_each(stand::<T>);
		T::BenchmarkHelper::skip_eras(T::CustomerLife::get().saturating_add(1));
		assert_eq!(Pledges::<T>::iter().count(), before + n as usize);
		let anyone = funded::<T>("anyone", 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(anyone), BoundedVec::try_from(customers).expect("within the bound"));

		assert_eq!(Pledges::<T>::iter().count(), before);
	}

	#[benchmark]
	fn pay_fees() {
		let (owner, shop) = merchant::<T>(0);
		Books::<T>::mutate(shop, |book| book.as_mut().expect("the book is open").fees = 0);
		let amount = T::Currency::minimum_balance().saturating_mul(2);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), shop, amount);

		assert_eq!(Books::<T>::get(shop).map(|book| book.fees), Some(amount));
	}

	/// New terms, for a shop that is not known here yet.
	#[benchmark]
	fn set_referral() {
		let (owner, shop) = merchant::<T>(0);
		let (_, sender) = merchant::<T>(1);
		let terms = ReferralTerms { pay: 1, least_value: 1 };

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), shop, Some(sender), Some(terms));

		assert_eq!(Referrals::<T>::get(shop, sender).and_then(|row| row.terms), Some(terms));
	}

	#[benchmark]
	fn fund_referrals() {
		let (owner, shop) = merchant::<T>(0);
		let amount = T::Currency::minimum_balance().saturating_mul(2);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), shop, amount);

		assert_eq!(Books::<T>::get(shop).map(|book| book.budget), Some(amount));
	}

	#[benchmark]
	fn withdraw_referrals() {
		let (owner, shop) = merchant::<T>(0);
		let amount = T::Currency::minimum_balance().saturating_mul(2);
		assert_ok!(Pallet::<T>::fund_referrals(RawOrigin::Signed(owner.clone()).into(), shop, amount));

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), shop, amount);

		assert_eq!(Books::<T>::get(shop).map(|book| book.budget), Some(0));
	}

	#[benchmark]
	fn claim_referral() {
		let (owner, shop) = merchant::<T>(0);
		let (payee, sender) = merchant::<T>(1);
		let amount = owing::<T>(&owner, shop, sender);
		let before = T::Currency::balance(&payee);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), shop, sender);

		assert_eq!(T::Currency::balance(&payee), before + amount);
	}

	/// A batch that is refused for the last thing that is looked at before its rows: its till is one too many.
	#[benchmark]
	fn refused() {
		let (owner, shop) = merchant::<T>(0);
		Books::<T>::mutate(shop, |book| {
			book.as_mut().expect("the book is open").tills = T::MaxTills::get();
		});
		let header = header::<T>(shop, TILL);
		let rows = RowsOf::<T>::try_from(rows_to::<T>(1, shop)).expect("within the bound");
		let origin: T::RuntimeOrigin = RawOrigin::Signed(owner).into();
		let answer;

		#[block]
		{
			let BatchHeader { till, first, start, .. } = header;
			answer =
				Pallet::<T>::post_batch(origin, shop, till, first, start, rows, SignaturesOf::<T>::default());
		}

		assert_eq!(answer.map_err(|error| error.error), Err(Error::<T>::TooManyTills.into()));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
