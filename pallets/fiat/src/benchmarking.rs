// SPDX-License-Identifier: Apache-2.0

//! Benchmarks of every call, and of what orders ask for.

#![allow(clippy::expect_used, clippy::arithmetic_side_effects)]

use super::*;
use alloc::vec::Vec;
use frame_benchmarking::{account, v2::*};
use frame_support::{
	assert_ok,
	traits::{EnsureOrigin, Get},
	BoundedVec,
};
use frame_system::RawOrigin;
use souk_primitives::{
	content::Cid,
	fiat::{
		AcceptedAttesters, FiatLegs, FiatPayment, Matter, NewFiatLeg, ObligationStage, VouchedCurrencies,
		MAX_ATTESTERS, MAX_CURRENCIES,
	},
	money::{Currency, Fiat},
	traits::Shops,
	Balance, Millis, ShopId,
};
use sp_core::H256;

/// What an account gets, in base units of SOUK. More than any deposit.
const FUNDS: Balance = 1_000_000_000_000_000_000_000_000;
const NOW: Millis = 1_800_000_000_000;
/// The order of all benchmarks.
const ORDER: u64 = 7;
/// What its leg is about.
const AMOUNT: Balance = 1_000_000;

fn rich<T: Config>(name: &'static str, index: u32) -> T::AccountId {
	let who: T::AccountId = account(name, index, 0);
	T::BenchmarkHelper::fund(&who, FUNDS);
	who
}

fn cid(seed: u8) -> Cid {
	Cid::raw([seed; 32])
}

fn hash(seed: u8) -> H256 {
	H256::repeat_byte(seed)
}

/// As many currencies as an attester may vouch for. The last is that of all amounts.
fn currencies() -> VouchedCurrencies {
	let code = |last: u32| Currency::new([b'A', b'A', b'A' + last as u8]).expect("three letters");
	BoundedVec::truncate_from((0..MAX_CURRENCIES).map(code).collect())
}

fn currency() -> Currency {
	*currencies().last().expect("there are some")
}

fn attester<T: Config>(index: u32) -> T::AccountId {
	let who = rich::<T>("attester", index);
	assert_ok!(Pallet::<T>::do_register_attester(who.clone(), cid(1), currencies(), FUNDS / 2));
	who
}

/// A shop with the longest list of attesters, of which the last gives its word.
struct Trade<T: Config> {
	seller: T::AccountId,
	buyer: T::AccountId,
	attester: T::AccountId,
	shop: ShopId,
}

impl<T: Config> Trade<T> {
	fn new() -> Self {
		T::BenchmarkHelper::set_time(NOW);
		T::BenchmarkHelper::set_rate(currency());
		let (seller, buyer) = (rich::<T>("seller", 0), rich::<T>("buyer", 0));
		let attesters: Vec<_> = (0..MAX_ATTESTERS).map(attester::<T>).collect();
		let attester = attesters.last().expect("there are some").clone();
		let shop = T::Shops::benchmark_shop(&seller);
		let list = AcceptedAttesters::truncate_from(attesters);
		assert_ok!(Pallet::<T>::do_accept_attesters(seller.clone(), shop, list));
		Self { seller, buyer, attester, shop }
	}

	fn open(&self) {
		let leg = NewFiatLeg {
			order: ORDER,
			shop: self.shop,
			buyer: &self.buyer,
			seller: &self.seller,
			amount: Fiat { currency: currency(), amount: AMOUNT },
			quote_ends: NOW,
		};
		assert_ok!(<Pallet<T> as FiatLegs<_>>::open(&leg));
	}

	fn attested() -> Self {
		let trade = Self::new();
		trade.open();
		assert_ok!(Pallet::<T>::do_attest_payment(trade.attester.clone(), ORDER, hash(1)));
		trade
	}

	/// The seller owes, because an attester said that the buyer paid.
	fn owed() -> Self {
		let trade = Self::attested();
		<Pallet<T> as FiatLegs<T::AccountId>>::close(ORDER, AMOUNT);
		assert!(Obligations::<T>::contains_key(0));
		trade
	}

	/// The same, overdue. The word about the payment stands.
	fn overdue() -> Self {
		let trade = Self::owed();
		let due = Obligations::<T>::get(0).expect("it is owed").due;
		T::BenchmarkHelper::set_time(due + 1);
		assert_ok!(Pallet::<T>::do_mark_overdue(0));
		trade
	}

	/// The same, and the buyer denied that it was paid.
	fn denied() -> Self {
		let trade = Self::overdue();
		assert_ok!(Pallet::<T>::do_state_paid(trade.seller.clone(), 0, hash(2)));
		assert_ok!(Pallet::<T>::do_deny_paid(trade.buyer.clone(), 0, cid(2)));
		trade
	}

	/// The same, and the attester says that it was paid.
	fn vouched() -> Self {
		let trade = Self::denied();
		assert_ok!(Pallet::<T>::do_attest_refund(trade.attester.clone(), 0, hash(3)));
		trade
	}

	/// The same, and the buyer contests it.
	fn contested() -> Self {
		let trade = Self::vouched();
		assert_ok!(Pallet::<T>::do_contest_word(trade.buyer.clone(), Matter::Obligation(0), cid(3)));
		trade
	}
}

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn register_attester() {
		let who = rich::<T>("attester", 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), cid(1), currencies(), FUNDS / 2);

		assert!(Attesters::<T>::contains_key(who));
	}

	#[benchmark]
	fn update_attester() {
		let who = attester::<T>(0);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), cid(2), currencies());

		assert_eq!(Attesters::<T>::get(who).map(|attester| attester.contact), Some(cid(2)));
	}

	#[benchmark]
	fn top_up_bond() {
		let who = attester::<T>(0);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), FUNDS / 4);

		assert_eq!(Attesters::<T>::get(who).map(|attester| attester.bond), Some(FUNDS / 4 * 3));
	}

	#[benchmark]
	fn withdraw_bond() {
		let who = attester::<T>(0);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), FUNDS / 4);

		assert_eq!(Attesters::<T>::get(who).map(|attester| attester.bond), Some(FUNDS / 4));
	}

	#[benchmark]
	fn leave_attesters() {
		let who = attester::<T>(0);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(!Attesters::<T>::contains_key(who));
	}

	/// The list before is of another owner, whose deposit goes back.
	#[benchmark]
	fn accept_attesters() {
		let Trade { seller, shop, .. } = Trade::<T>::new();
		let other = rich::<T>("other", 0);
		let mut list = AttesterLists::<T>::get(shop).expect("there is a list");
		assert_ok!(Pallet::<T>::hold_row(&other, list.deposit));
		assert_ok!(Pallet::<T>::release_row(&seller, list.deposit));
		list.keeper = other;
		AttesterLists::<T>::insert(shop, &list);

		#[extrinsic_call]
		_(RawOrigin::Signed(seller.clone()), shop, list.attesters);

		assert_eq!(AttesterLists::<T>::get(shop).map(|list| list.keeper), Some(seller));
	}

	/// The shop is another account's by now.
	#[benchmark]
	fn remove_attesters() {
		let Trade { seller, shop, .. } = Trade::<T>::new();
		let other = rich::<T>("other", 0);
		let mut list = AttesterLists::<T>::get(shop).expect("there is a list");
		assert_ok!(Pallet::<T>::hold_row(&other, list.deposit));
		assert_ok!(Pallet::<T>::release_row(&seller, list.deposit));
		list.keeper = other;
		AttesterLists::<T>::insert(shop, &list);

		#[extrinsic_call]
		_(RawOrigin::Signed(seller), shop);

		assert!(!AttesterLists::<T>::contains_key(shop));
	}

	#[benchmark]
	fn confirm_payment() {
		let trade = Trade::<T>::new();
		trade.open();

		#[extrinsic_call]
		_(RawOrigin::Signed(trade.seller.clone()), ORDER);

		assert_eq!(OpenLegs::<T>::get(ORDER).and_then(|leg| leg.confirmed), Some(trade.seller));
	}

	#[benchmark]
	fn attest_payment() {
		let trade = Trade::<T>::new();
		trade.open();

		#[extrinsic_call]
		_(RawOrigin::Signed(trade.attester.clone()), ORDER, hash(1));

		assert_eq!(Words::<T>::get(Matter::Leg(ORDER)).map(|word| word.attester), Some(trade.attester));
	}

	#[benchmark]
	fn attest_refund() {
		let trade = Trade::<T>::denied();

		#[extrinsic_call]
		_(RawOrigin::Signed(trade.attester.clone()), 0, hash(1));

		assert_eq!(Words::<T>::get(Matter::Obligation(0)).map(|word| word.attester), Some(trade.attester));
	}

	#[benchmark]
	fn contest_word() {
		let trade = Trade::<T>::vouched();

		#[extrinsic_call]
		_(RawOrigin::Signed(trade.buyer), Matter::Obligation(0), cid(1));

		assert!(Words::<T>::get(Matter::Obligation(0)).is_some_and(|word| word.contest.is_some()));
	}

	/// The word is false, and it is about an obligation that was denied and is overdue.
	#[benchmark]
	fn judge_word() -> Result<(), BenchmarkError> {
		let origin = T::ModerationOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let trade = Trade::<T>::contested();
		T::BenchmarkHelper::set_rate(currency());

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, Matter::Obligation(0), false);

		assert!(!Obligations::<T>::contains_key(0));
		assert!(Attesters::<T>::get(trade.attester).is_some_and(|attester| attester.bond < FUNDS / 2));
		Ok(())
	}

	/// Nobody judged a contest.
	#[benchmark]
	fn end_word() {
		let trade = Trade::<T>::contested();
		let contest = Words::<T>::get(Matter::Obligation(0)).and_then(|word| word.contest);
		T::BenchmarkHelper::set_time(contest.expect("it is contested").until + 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(trade.seller), Matter::Obligation(0));

		assert!(!Obligations::<T>::contains_key(0));
	}

	#[benchmark]
	fn state_paid() {
		let trade = Trade::<T>::owed();

		#[extrinsic_call]
		_(RawOrigin::Signed(trade.seller), 0, hash(1));

		let stage = Obligations::<T>::get(0).map(|obligation| obligation.stage);
		assert!(matches!(stage, Some(ObligationStage::Stated { .. })));
	}

	#[benchmark]
	fn acknowledge() {
		let trade = Trade::<T>::vouched();

		#[extrinsic_call]
		_(RawOrigin::Signed(trade.buyer), 0);

		assert!(!Obligations::<T>::contains_key(0));
	}

	#[benchmark]
	fn deny_paid() {
		let trade = Trade::<T>::owed();
		assert_ok!(Pallet::<T>::do_state_paid(trade.seller.clone(), 0, hash(2)));

		#[extrinsic_call]
		_(RawOrigin::Signed(trade.buyer), 0, cid(1));

		assert!(Obligations::<T>::get(0).is_some_and(|obligation| obligation.was_denied()));
	}

	#[benchmark]
	fn judge_obligation() -> Result<(), BenchmarkError> {
		let origin = T::ModerationOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let trade = Trade::<T>::denied();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, 0, true);

		assert!(!Obligations::<T>::contains_key(0));
		assert!(!OverdueOf::<T>::contains_key(trade.seller));
		Ok(())
	}

	/// A long time after it was due.
	#[benchmark]
	fn advance_obligation() {
		let trade = Trade::<T>::overdue();
		let due = Obligations::<T>::get(0).expect("it is owed").due;
		T::BenchmarkHelper::set_time(due + T::UnsettledPeriod::get() + 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(trade.buyer), 0);

		assert!(!Obligations::<T>::contains_key(0));
	}

	#[benchmark]
	fn mark_overdue() {
		let trade = Trade::<T>::owed();
		let due = Obligations::<T>::get(0).expect("it is owed").due;
		T::BenchmarkHelper::set_time(due + 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(trade.buyer), 0);

		assert_eq!(OverdueOf::<T>::get(trade.seller), 1);
	}

	#[benchmark]
	fn open_leg() {
		let trade = Trade::<T>::new();

		#[block]
		{
			trade.open();
		}

		let most = usize::try_from(MAX_ATTESTERS).unwrap_or_default();
		assert_eq!(OpenLegs::<T>::get(ORDER).map(|leg| leg.attesters.len()), Some(most));
	}

	#[benchmark]
	fn payment() {
		let trade = Trade::<T>::new();
		trade.open();
		T::BenchmarkHelper::set_time(NOW + 1);
		let far;

		#[block]
		{
			far = <Pallet<T> as FiatLegs<T::AccountId>>::payment(ORDER);
		}

		assert_eq!(far, Some(FiatPayment::Lapsed));
	}

	#[benchmark]
	fn close_leg() {
		Trade::<T>::attested();

		#[block]
		{
			<Pallet<T> as FiatLegs<T::AccountId>>::close(ORDER, AMOUNT);
		}

		assert_eq!(Words::<T>::get(Matter::Leg(ORDER)).and_then(|word| word.obligation), Some(0));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
