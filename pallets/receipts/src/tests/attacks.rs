// SPDX-License-Identifier: Apache-2.0

//! What a made-up shop costs and earns beside an honest one, as docs/design/receipts.md says: each attack once alone, with
//! everything else as the honest shop has it.

use crate::{mock::*, Error, RowOf, Usual};
use frame_support::{
	assert_noop, assert_ok,
	traits::fungible::{Inspect, Mutate},
};
use souk_math::bizpower::share;
use souk_primitives::{codes::Mcc, receipts::Sum, ShopId};

/// What the policy by BizPower pays in an era, in SOUK.
const POT: u128 = 68_493;
/// What is usual: ¥15 a receipt. A shop of ¥100 an era is usual too.
const TICKET: u64 = 1_500;
/// The customers of the honest shop, and those of the made-up one.
const HONEST: usize = 100;
const MADE_UP: usize = 10;

/// Customer number `index` of a shop.
fn guest(shop: ShopId, index: usize) -> Key {
	Key::ed(&format!("Guest{shop}x{index}"))
}

fn guests(shop: ShopId, count: usize) -> Vec<Key> {
	(0..count).map(|index| guest(shop, index)).collect()
}

/// Have customers countersign a sale each, and return how many of them count.
fn sell(shop: ShopId, customers: &[Key], row: impl Fn(&Key) -> RowOf<Test>) -> u32 {
	let before = totals(shop).counted.count;
	let rows = customers.iter().map(|key| (key, row(key))).collect();
	assert_ok!(Till::signed(shop, rows).post());
	totals(shop).counted.count - before
}

fn pledge_for(payer: &AccountId, customers: &[Key]) {
	let named = customers.iter().map(Key::account).collect::<Vec<_>>();
	assert_ok!(Receipts::pledge(signed(payer.clone()), named.try_into().unwrap()));
}

/// An honest shop: verified, each customer pays the usual ticket and has a pledge, and the fees are paid. [`SHOP`].
fn honest() {
	let rates = crate::Costs { usual: Usual { cost: 10_000, ticket: TICKET }, ..costs() };
	assert_ok!(Receipts::set_costs(RuntimeOrigin::root(), region("CN"), cny(), Some(rates)));
	for shop in [SHOP, OTHER] {
		let owner = SiteTable::get()[&shop].owner.clone();
		assert_ok!(Receipts::set_capacity(signed(owner), shop, 1_000));
	}
	let customers = guests(SHOP, HONEST);
	pledge_for(&merchant(), &customers);
	assert_eq!(sell(SHOP, &customers, |key| sale_to(key, TICKET)), 100);
}

/// What the two shops get of the pot: the honest one, and [`OTHER`].
fn shares() -> [u128; 2] {
	let powers = [SHOP, OTHER].map(|shop| totals(shop).bizpower.close);
	powers.map(|power| share(POT, power, powers.iter().sum()))
}

/// A shop that nobody verified, of no area and without staff.
fn make_up() {
	change_site(OTHER, |site| (site.floor_area, site.staff, site.level) = (0, 0, 0));
}

#[test]
fn should_earn_as_one_customer_when_ten_pass_one_pledge_round() {
	build_and_execute(|| {
		honest();
		make_up();
		let customers = guests(OTHER, MADE_UP);
		let mut counted = 0;
		for key in &customers {
			// The SOUK cannot leave the customer before, so nothing is pledged for the next.
			if counted > 0 {
				assert_noop!(release(&rival(), &customers[0]), Error::<Test>::NothingToRelease);
			} else {
				pledge_for(&rival(), std::slice::from_ref(key));
			}
			counted += sell(OTHER, std::slice::from_ref(key), |key| sale_to(key, TICKET));
		}
		assert_eq!((counted, pledged(&rival())), (1, STANDING));
		// One of 101 customers.
		assert_eq!(shares(), [67_814, 678]);
	});
}

#[test]
fn should_earn_nothing_when_a_balance_is_passed_round() {
	build_and_execute(|| {
		honest();
		make_up();
		let customers = guests(OTHER, MADE_UP);
		assert_ok!(Balances::mint_into(&customers[0].account(), STANDING + ED));
		for pair in customers.windows(2) {
			assert_eq!(sell(OTHER, &pair[..1], |key| sale_to(key, TICKET)), 0);
			let (from, to) = (pair[0].account(), pair[1].account());
			assert_ok!(Balances::transfer_allow_death(signed(from), to, STANDING + ED));
		}
		assert_eq!(shares(), [POT, 0]);
	});
}

#[test]
fn should_earn_nothing_when_no_fees_are_paid() {
	build_and_execute(|| {
		honest();
		make_up();
		crate::Books::<Test>::mutate(OTHER, |book| book.as_mut().unwrap().fees = 0);
		let customers = guests(OTHER, MADE_UP);
		pledge_for(&rival(), &customers);
		assert_eq!(sell(OTHER, &customers, |key| sale_to(key, 1)), 0);
		assert_eq!((totals(OTHER).recorded, shares()), (Sum { count: 10, value: 10 }, [POT, 0]));
	});
}

/// Area zero, staff zero, tickets of ¥0.01: each of the ten customers is worth as much as an honest one, and has cost as
/// much in fees.
#[test]
fn should_earn_in_proportion_to_fees_when_premises_and_tickets_are_nothing() {
	build_and_execute(|| {
		honest();
		make_up();
		let customers = guests(OTHER, MADE_UP);
		pledge_for(&rival(), &customers);
		assert_eq!(sell(OTHER, &customers, |key| sale_to(key, 1)), 10);
		assert_eq!(shares(), [62_266, 6_226]);
		// ¥15 at ten base units a yuan for each.
		assert_eq!([SHOP, OTHER].map(|shop| totals(shop).fees), [15_000, 1_500]);
		assert_eq!(totals(OTHER).cost, 10_000);
	});
}

/// More dust for the same customers is paid for, and lifts nothing.
#[test]
fn should_earn_no_more_when_dust_is_added() {
	build_and_execute(|| {
		honest();
		make_up();
		let customers = guests(OTHER, MADE_UP);
		pledge_for(&rival(), &customers);
		for _ in 0..3 {
			sell(OTHER, &customers, |key| sale_to(key, 1));
		}
		assert_eq!(shares(), [62_266, 6_226]);
		assert_eq!(totals(OTHER).fees, 4_500);
	});
}

#[test]
fn should_earn_no_more_when_category_and_region_are_cheap_ones() {
	build_and_execute(|| {
		honest();
		make_up();
		let kiosk = Usual { cost: 100, ticket: 10 };
		let cheap = crate::Costs { usual: kiosk, ..costs() };
		assert_ok!(Receipts::set_usual(RuntimeOrigin::root(), region("CN"), cny(), 59, Some(kiosk)));
		assert_ok!(Receipts::set_costs(RuntimeOrigin::root(), region("CN-XZ"), cny(), Some(cheap)));
		change_site(OTHER, |site| {
			(site.category, site.region) = (Mcc::new(5_994).unwrap(), region("CN-XZ"));
		});
		let customers = guests(OTHER, MADE_UP);
		pledge_for(&rival(), &customers);
		assert_eq!(sell(OTHER, &customers, |key| sale_to(key, 1)), 10);
		assert_eq!(shares(), [62_266, 6_226]);
	});
}

/// An attester who lies about the premises doubles BizPower and no more.
#[test]
fn should_earn_twice_as_much_at_most_when_an_attester_lies() {
	build_and_execute(|| {
		honest();
		change_site(OTHER, |site| (site.floor_area, site.staff, site.level) = (0, 0, 9));
		let customers = guests(OTHER, MADE_UP);
		pledge_for(&rival(), &customers);
		sell(OTHER, &customers, |key| sale_to(key, 1));
		assert_eq!(shares(), [57_077, 11_415]);
		assert_eq!(totals(OTHER).cost, 5_000);
	});
}

/// Ten usual sales to customers whom another shop sent lifted the one big sale in the shop: `N / V` was 11 by ¥1 150
/// instead of 1 by ¥1 000. Now they count in their own term alone.
#[test]
fn should_not_lift_what_is_sold_in_the_shop_when_customers_come_from_elsewhere() {
	build_and_execute(|| {
		honest();
		let sent_here = guests(SHOP, MADE_UP);
		assert_eq!(sell(OTHER, &sent_here, |key| sent(key, SHOP, TICKET)), 10);
		let outside = totals(OTHER).bizpower.close;
		// 0.2 · 10 / ¥15 / ¥100.
		assert_eq!(outside, 1_333_333_333_333_333);
		let big = [guest(OTHER, 0)];
		pledge_for(&rival(), &big);
		sell(OTHER, &big, |key| sale_to(key, 100_000));
		let all = totals(OTHER);
		assert_eq!((all.external, all.new), (10, 1));
		// 0.5 · 1 / ¥1 000 / ¥100. It was 0.5 · 11 / ¥1 150 / ¥100, which is 47 826 086 956 521: more than nine times that.
		assert_eq!(all.bizpower.close - outside, 5_000_000_000_000);
	});
}

/// What a shop pays for a customer whom another sent: more than the fee of a usual ticket, which the sender pays.
const PAY: u128 = 200;

/// A shop that invents customers to send pays a fee for each at its own till, and the customer has to buy for what the terms
/// ask at the other. The pay is the margin that the other merchant chose to give of that.
#[test]
fn should_cost_a_sender_more_to_invent_customers_than_they_bring() {
	build_and_execute(|| {
		honest();
		offer(SHOP, None, PAY, 100_000);
		let made_up = guests(OTHER, MADE_UP);
		pledge_for(&rival(), &made_up);
		let fees = || crate::Books::<Test>::get(OTHER).unwrap().fees;
		let before = fees();
		assert_eq!(sell(OTHER, &made_up, |key| sale_to(key, 1)), 10);
		// They buy for less than the terms ask, so nothing is owed, and by now they are customers.
		assert_eq!(sell(SHOP, &made_up[..5], |key| sent(key, OTHER, 999)), 5);
		assert_eq!(sell(SHOP, &made_up[..5], |key| sent(key, OTHER, 1_000)), 5);
		assert_eq!(budget(SHOP), (100_000, 0, 0));
		// The others buy for ¥10 each.
		assert_eq!(sell(SHOP, &made_up[5..], |key| sent(key, OTHER, 1_000)), 5);
		assert_eq!(budget(SHOP).1, 5 * PAY);
		// The sender sealed a fee of ¥15 for each of ten, and paid ¥50 at the other till for the five that count.
		let sealed = before - fees();
		assert_eq!(sealed, 10 * 150);
		assert!(sealed > budget(SHOP).1, "the fees alone are more than what is owed");
	});
}

/// A till that was stolen can name any shop in its rows. It can use up the budget, and no more of its merchant's SOUK.
#[test]
fn should_lose_no_more_than_the_budget_when_a_till_is_stolen() {
	build_and_execute(|| {
		honest();
		offer(SHOP, None, PAY, 3 * PAY);
		let made_up = guests(OTHER, MADE_UP);
		pledge_for(&rival(), &made_up);
		sell(OTHER, &made_up, |key| sale_to(key, TICKET));
		assert_eq!(sell(SHOP, &made_up, |key| sent(key, OTHER, TICKET)), 10);
		assert_eq!(budget(SHOP), (0, 3 * PAY, 1));
	});
}

/// A merchant that sends itself customers, by two accounts, moves its own SOUK from one to the other.
#[test]
fn should_make_no_money_when_a_merchant_pays_itself() {
	build_and_execute(|| {
		honest();
		offer(SHOP, None, PAY, 100_000);
		let made_up = guests(OTHER, MADE_UP);
		pledge_for(&rival(), &made_up);
		let all = || [merchant(), rival()].map(|who| Balances::total_balance(&who)).iter().sum::<u128>();
		let (issued, before) = (Balances::total_issuance(), all());
		sell(OTHER, &made_up, |key| sale_to(key, TICKET));
		sell(SHOP, &made_up, |key| sent(key, OTHER, TICKET));
		assert_ok!(claim(SHOP, OTHER));
		assert_eq!((Balances::total_issuance(), all()), (issued, before));
	});
}
