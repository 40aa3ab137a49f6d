// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, BonusListingsOf, Bonuses, Error, Event, NextBonus, ShopBonuses};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::bonus::{BonusPay, BonusTerms};
use sp_runtime::{DispatchError, DispatchError::BadOrigin, FixedU128, TokenError};

/// Open with one thing changed.
struct Call {
	shop: u32,
	who: AccountId,
	listings: Option<Vec<u64>>,
	terms: BonusTerms,
	budget: u128,
	until: u64,
}

fn good() -> Call {
	let (terms, until) = (terms(TIME), START + HOUR);
	Call { shop: SHOP, who: seller(), listings: None, terms, budget: 1_000, until }
}

impl Call {
	fn run(self) -> frame_support::dispatch::DispatchResult {
		let listings = self.listings.map(|named| {
			let set = named.into_iter().collect::<std::collections::BTreeSet<_>>();
			BonusListingsOf::<Test>::try_from(set).unwrap()
		});
		BonusPallet::open_bonus(signed(self.who), self.shop, listings, self.terms, self.budget, self.until)
	}
}

#[test]
fn should_hold_the_budget_when_a_bonus_is_opened() {
	build_and_execute(|| {
		assert_ok!(good().run());
		let bonus = Bonuses::<Test>::get(0).unwrap();
		assert_eq!((bonus.remaining, bonus.paid, bonus.opened, bonus.until), (1_000, 0, START, START + HOUR));
		assert_eq!(held(TIME, &seller()), 1_000);
		assert_eq!(free(TIME, &seller()), FUNDS - 1_000);
		let opened = Event::BonusOpened {
			bonus: 0,
			shop: SHOP,
			funder: seller(),
			terms: terms(TIME),
			budget: 1_000,
			until: START + HOUR,
		};
		assert_eq!(events(), [opened]);
		assert_ok!(Call { listings: Some(vec![100, 101]), ..good() }.run());
		assert_eq!(ShopBonuses::<Test>::get(SHOP, seller()).into_inner(), [0, 1]);
	});
}

#[test]
fn should_fail_when_the_caller_may_not() {
	build_and_execute(|| {
		assert_noop!(Call { shop: 9, ..good() }.run(), Error::<Test>::ShopNotFound);
		assert_noop!(Call { who: stranger(), ..good() }.run(), Error::<Test>::NotOwner);
		assert_noop!(Call { shop: MODEST_SHOP, ..good() }.run(), Error::<Test>::CapabilityMissing);
		let root = RuntimeOrigin::root();
		let call = BonusPallet::open_bonus(root, SHOP, None, terms(TIME), 1_000, START + HOUR);
		assert_eq!(call, Err(BadOrigin));
	});
}

#[test]
fn should_fail_when_the_terms_are_bad() {
	build_and_execute(|| {
		let with = |change: fn(&mut BonusTerms)| {
			let mut call = good();
			change(&mut call.terms);
			call.run()
		};
		assert_noop!(with(|terms| terms.asset = JUNK), Error::<Test>::AssetNotAccepted);
		assert_noop!(with(|terms| terms.sale_asset = JUNK), Error::<Test>::AssetNotAccepted);
		assert_noop!(with(|terms| terms.pay = BonusPay::Fixed { amount: 0 }), Error::<Test>::ZeroReward);
		assert_noop!(with(|terms| terms.buyer_cap = 0), Error::<Test>::ZeroReward);
		let none = |terms: &mut BonusTerms| {
			terms.pay = BonusPay::Part { rate: FixedU128::from_u32(0), most: 1 };
		};
		assert_noop!(with(none), Error::<Test>::ZeroReward);
		assert_noop!(with(|terms| terms.least_sale = 0), Error::<Test>::ZeroLeastSale);
	});
}

#[test]
fn should_fail_when_budget_time_or_listings_are_bad() {
	build_and_execute(|| {
		assert_noop!(Call { budget: 99, ..good() }.run(), Error::<Test>::BudgetTooSmall);
		// A twentieth of 200 is ten.
		assert_noop!(Call { budget: 9, terms: part(TIME), ..good() }.run(), Error::<Test>::BudgetTooSmall);
		assert_noop!(Call { until: START, ..good() }.run(), Error::<Test>::ExpiryPassed);
		let until = START + MAX_LIFE + 1;
		assert_noop!(Call { until, ..good() }.run(), Error::<Test>::ExpiryTooFar);
		assert_noop!(Call { listings: Some(vec![]), ..good() }.run(), Error::<Test>::NoListings);
		for foreign in [300, 900] {
			let listings = Some(vec![100, foreign]);
			assert_noop!(Call { listings, ..good() }.run(), Error::<Test>::ListingNotFound);
		}
		assert_noop!(
			Call { budget: FUNDS + 1, ..good() }.run(),
			DispatchError::Token(TokenError::FundsUnavailable)
		);
		NextBonus::<Test>::put(u32::MAX);
		assert_noop!(good().run(), Error::<Test>::NoIdLeft);
		NextBonus::<Test>::put(0);
		for _ in 0..4 {
			assert_ok!(good().run());
		}
		assert_noop!(good().run(), Error::<Test>::TooManyBonuses);
		assert_ok!(Call { shop: OTHER_SHOP, ..good() }.run());
	});
}

#[test]
fn should_hold_no_locked_funds() {
	use frame_support::traits::{LockableCurrency, WithdrawReasons};
	build_and_execute(|| {
		Balances::set_lock(*b"a lock..", &seller(), FUNDS - 500, WithdrawReasons::all());
		assert_noop!(Call { terms: terms(NATIVE), ..good() }.run(), DispatchError::Token(TokenError::Frozen));
		assert_ok!(Call { terms: terms(NATIVE), budget: 400, ..good() }.run());
	});
}

/// Four bonuses of one unit kept the next owner of a shop from opening any for as long as they could pay.
#[test]
fn should_leave_the_next_owner_all_places_when_a_shop_is_sold() {
	build_and_execute(|| {
		let unit = BonusTerms { pay: BonusPay::Fixed { amount: 1 }, ..terms(TIME) };
		for _ in 0..4 {
			assert_ok!(Call { terms: unit.clone(), budget: 1, ..good() }.run());
		}
		let of_the_former = sale(200);
		ShopOwners::mutate(|owners| owners.insert(SHOP, stranger()));
		let next = || Call { who: stranger(), ..good() };
		for _ in 0..4 {
			assert_ok!(next().run());
		}
		assert_noop!(next().run(), Error::<Test>::TooManyBonuses);
		let shown: Vec<_> = BonusPallet::bonuses(SHOP).into_iter().map(|bonus| bonus.id).collect();
		assert_eq!(shown, [4, 5, 6, 7]);
		// Each rewards what its funder sold, and the former owner's budget is still there for orders under way.
		assert_eq!(Sale { seller: stranger(), ..sale(200) }.settle(), 100);
		assert_eq!((of_the_former.settle(), left(0), left(4)), (1, 0, 900));
		// A shop that comes back brings no place back that is taken.
		ShopOwners::mutate(|owners| owners.insert(SHOP, seller()));
		assert_noop!(good().run(), Error::<Test>::TooManyBonuses);
		// They end as all do, each in its own row.
		set_now(START + HOUR + PAY_TIME + 1);
		for id in 0..8 {
			assert_ok!(BonusPallet::expire_bonus(signed(buyer()), id));
		}
		assert_eq!(ShopBonuses::<Test>::iter().count(), 0);
	});
}
