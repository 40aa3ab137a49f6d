// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::testing::amounts;
use proptest::prelude::*;
use sp_core::U256;

/// A dollar, in base units.
const DOLLAR: Balance = 1_000_000_000_000;

/// All weight on new customers, a dollar of rent, no floors: the plain formula.
fn plain() -> BizPowerTerms {
	BizPowerTerms {
		new: Perbill::one(),
		returning: Perbill::zero(),
		external: Perbill::zero(),
		rent: DOLLAR,
		wage: 0,
		least_cost: 0,
		least_ticket: 0,
		money: DOLLAR,
	}
}

fn weighed(new: u32, returning: u32, external: u32) -> BizPowerTerms {
	let [new, returning, external] = [new, returning, external].map(Perbill::from_percent);
	BizPowerTerms { new, returning, external, ..plain() }
}

/// 100 pizzas of 5 dollars to 100 people on 500 square feet.
const PIZZA: (Sales, Premises) = (
	Sales {
		orders: 100,
		value: 500 * DOLLAR,
		new_customers: 100,
		returning_customers: 0,
		external_customers: 0,
		external_orders: 0,
		external_value: 0,
	},
	Premises { area: 500, staff: 0 },
);

/// One piece of jewellery of 10 000 dollars on 10 square feet.
const JEWELLERY: (Sales, Premises) = (
	Sales {
		orders: 1,
		value: 10_000 * DOLLAR,
		new_customers: 1,
		returning_customers: 0,
		external_customers: 0,
		external_orders: 0,
		external_value: 0,
	},
	Premises { area: 10, staff: 0 },
);

/// S2-06: by area the jeweller is worth a thousand pizzerias. By BizPower the pizzeria is worth four thousand
/// jewellers.
#[test]
fn should_put_the_pizzeria_first_when_measured_by_bizpower() {
	let (pizza, jewellery) = (sales_by_area(&PIZZA.0, &PIZZA.1), sales_by_area(&JEWELLERY.0, &JEWELLERY.1));
	assert_eq!((pizza, jewellery), (DOLLAR, 1_000 * DOLLAR));

	let (pizza, jewellery) =
		(plain().bizpower(&PIZZA.0, &PIZZA.1), plain().bizpower(&JEWELLERY.0, &JEWELLERY.1));
	// 100 · 100 / 500 / 500 and 1 · 1 / 10 000 / 10.
	assert_eq!((pizza, jewellery), (ONE / 25, ONE / 100_000));
	assert_eq!(pizza / jewellery, 4_000);
}

#[test]
fn should_weigh_each_kind_of_customer_when_all_buy() {
	let sales = Sales {
		orders: 10,
		value: 100 * DOLLAR,
		new_customers: 4,
		returning_customers: 5,
		external_customers: 2,
		external_orders: 3,
		external_value: 60 * DOLLAR,
	};
	let terms = BizPowerTerms { wage: 3 * DOLLAR, ..weighed(50, 30, 20) };
	// (0.5·4·10/100 + 0.3·5·10/100 + 0.2·2·3/60) / (4·1 + 2·3) = (0.2 + 0.15 + 0.02) / 10.
	assert_eq!(terms.bizpower(&sales, &Premises { area: 4, staff: 2 }), ONE * 37 / 1_000);
}

#[test]
fn should_be_zero_when_a_value_is_zero() {
	let terms = weighed(50, 30, 20);
	let nothing = Sales {
		orders: 10,
		new_customers: 9,
		external_orders: 3,
		external_customers: 2,
		..Default::default()
	};
	assert_eq!(terms.bizpower(&nothing, &PIZZA.1), 0);
	// One term without value leaves the other.
	let outside = Sales { external_value: 60 * DOLLAR, ..nothing };
	assert_eq!(terms.bizpower(&outside, &Premises { area: 1, staff: 0 }), ONE / 50);
	assert_eq!(terms.bizpower(&Sales::default(), &Premises::default()), 0);
}

#[test]
fn should_be_zero_when_nothing_is_declared_to_cost() {
	assert_eq!(plain().bizpower(&PIZZA.0, &Premises::default()), 0);
	// With a floor it follows from the floor, and is no more than that of a shop that declares as much.
	let floored = BizPowerTerms { least_cost: 100 * DOLLAR, ..plain() };
	let at_floor = floored.bizpower(&PIZZA.0, &Premises::default());
	assert_eq!(at_floor, ONE / 5);
	assert_eq!(floored.bizpower(&PIZZA.0, &Premises { area: 1, staff: 0 }), at_floor);
	assert_eq!(floored.bizpower(&PIZZA.0, &Premises { area: 100, staff: 0 }), at_floor);
	assert!(floored.bizpower(&PIZZA.0, &Premises { area: 101, staff: 0 }) < at_floor);
}

#[test]
fn should_not_be_bought_with_dust_when_tickets_have_a_floor() {
	let dust = Sales { value: 100, ..PIZZA.0 };
	assert_eq!(plain().bizpower(&dust, &PIZZA.1), MAX_BIZPOWER);
	let floored = BizPowerTerms { least_ticket: DOLLAR, ..plain() };
	// 100 customers, one dollar a ticket: 100 · 100 / 100 / 500.
	assert_eq!(floored.bizpower(&dust, &PIZZA.1), ONE / 5);
	assert_eq!(floored.bizpower(&PIZZA.0, &PIZZA.1), ONE / 25);
}

#[test]
fn should_stop_at_the_most_when_beyond_it() {
	let sales = Sales { orders: u32::MAX, value: 1, new_customers: u32::MAX, ..Default::default() };
	assert_eq!(plain().bizpower(&sales, &Premises { area: 1, staff: 0 }), MAX_BIZPOWER);
	assert!(MAX_BIZPOWER.checked_mul(1 << 32).is_some());
}

#[test]
fn should_stop_below_two_to_the_127_when_a_term_does_not_fit() {
	assert_eq!(plain().term(u128::MAX, 2, 1), (1 << 127) - 1);
	assert_eq!(MAX_BIZPOWER, 1_000_000_000_000_000_000_000_000_000);
}

#[test]
fn should_refuse_terms_when_weights_are_not_whole() {
	assert!(weighed(50, 30, 20).is_valid());
	assert!(!weighed(50, 30, 21).is_valid());
	assert!(!weighed(50, 30, 19).is_valid());
	assert!(!BizPowerTerms { money: 0, ..plain() }.is_valid());
}

#[test]
fn should_share_a_pot_when_paid_by_bizpower() {
	assert_eq!(share(100, ONE, 3 * ONE), 33);
	assert_eq!(share(100, 0, 3 * ONE), 0);
	assert_eq!(share(100, ONE, 0), 0);
	assert_eq!(share(100, 2 * ONE, ONE), 100);
	assert_eq!(share(u128::MAX, u128::MAX, u128::MAX), u128::MAX);
}

#[test]
fn should_ask_a_fee_for_the_least_ticket_at_least_when_an_order_counts() {
	// A dollar is 100 cents, and a tenth of a SOUK is paid for each.
	let fee_of = |cents| fee(cents, 1_500, DOLLAR / 10, 100);
	assert_eq!(fee_of(2_000), Some(2 * DOLLAR));
	assert_eq!(fee_of(1), Some(DOLLAR * 3 / 2));
	// Rounded up, and never nothing.
	assert_eq!(fee(1, 1, 1, 3), Some(1));
	assert_eq!(fee(10, 1, 0, 3), Some(1));
	assert_eq!(fee(u128::MAX, 1, 2, 1), None);
	assert_eq!(fee(1, 1, 1, 0), None);
}

fn sales() -> impl Strategy<Value = Sales> {
	(any::<[u32; 5]>(), amounts(), amounts()).prop_map(|(counts, value, external_value)| Sales {
		orders: counts[0],
		value,
		new_customers: counts[1],
		returning_customers: counts[2],
		external_customers: counts[3],
		external_orders: counts[4],
		external_value,
	})
}

/// Sales and premises of the size shops have, up to a billion dollars.
fn ordinary_sales() -> impl Strategy<Value = Sales> {
	let value = || 0..1_000_000_000 * DOLLAR;
	(any::<[u16; 5]>(), value(), value()).prop_map(|(counts, value, external_value)| Sales {
		orders: counts[0].into(),
		value,
		new_customers: counts[1].into(),
		returning_customers: counts[2].into(),
		external_customers: counts[3].into(),
		external_orders: counts[4].into(),
		external_value,
	})
}

fn terms() -> impl Strategy<Value = BizPowerTerms> {
	let money = prop_oneof![Just(DOLLAR), Just(1), any::<u128>()];
	let floor = || prop_oneof![Just(0), amounts()];
	((0..=100u32, 0..=100u32), amounts(), amounts(), floor(), floor(), money).prop_map(
		|((one, two), rent, wage, least_cost, least_ticket, money)| {
			let (low, high) = (one.min(two), one.max(two));
			let weights = weighed(low, high - low, 100 - high);
			BizPowerTerms { rent, wage, least_cost, least_ticket, money: money.max(1), ..weights }
		},
	)
}

proptest! {
	#[test]
	fn should_keep_the_order_when_one_number_changes(
		terms in terms(), sales in sales(), area: u32, staff: u32, more: u32, value in amounts(),
	) {
		prop_assert!(terms.is_valid());
		let premises = Premises { area, staff };
		let bizpower = terms.bizpower(&sales, &premises);
		prop_assert!(bizpower <= MAX_BIZPOWER);

		let up = |number: u32| number.saturating_add(more);
		for better in [
			Sales { new_customers: up(sales.new_customers), ..sales },
			Sales { returning_customers: up(sales.returning_customers), ..sales },
			Sales { external_customers: up(sales.external_customers), ..sales },
			Sales { orders: up(sales.orders), ..sales },
			Sales { external_orders: up(sales.external_orders), ..sales },
		] {
			prop_assert!(terms.bizpower(&better, &premises) >= bizpower);
		}
		for worse in [
			Sales { value: sales.value.saturating_add(value).max(1), ..sales },
			Sales { external_value: sales.external_value.saturating_add(value).max(1), ..sales },
		] {
			if sales.value > 0 && sales.external_value > 0 {
				prop_assert!(terms.bizpower(&worse, &premises) <= bizpower);
			}
		}
		if terms.cost(&premises) > 0 {
			for dearer in [Premises { area: up(area), staff }, Premises { area, staff: up(staff) }] {
				prop_assert!(terms.bizpower(&sales, &dearer) <= bizpower);
			}
		}
	}

	/// The formula once more in one 256-bit fraction, rounded once: the two roundings of the real one cost less than
	/// three units of the 18th decimal of the numerator.
	#[test]
	fn should_be_the_formula_when_numbers_are_ordinary(
		sales in ordinary_sales(), area in 1..100_000u32, staff in 0..1_000u32,
		rent in 1..100 * DOLLAR, wage in 0..1_000 * DOLLAR, cuts in (0..=100u32, 0..=100u32),
	) {
		let (low, high) = (cuts.0.min(cuts.1), cuts.0.max(cuts.1));
		let terms = BizPowerTerms { rent, wage, ..weighed(low, high - low, 100 - high) };
		let premises = Premises { area, staff };
		let cost = U256::from(terms.cost(&premises));
		let big = |number: u32| U256::from(number);
		let inside = (big(terms.new.deconstruct()) * big(sales.new_customers)
			+ big(terms.returning.deconstruct()) * big(sales.returning_customers)) * big(sales.orders);
		let outside =
			big(terms.external.deconstruct()) * big(sales.external_customers) * big(sales.external_orders);
		// Billionths of weight, once 10¹² for each of value and cost: 10²⁴ · 10⁹ = 18 decimals.
		let over = |term: U256, value: Balance| {
			if value == 0 { U256::zero() } else { term * U256::from(10).pow(33.into()) / U256::from(value) }
		};
		let truth = (over(inside, sales.value) + over(outside, sales.external_value)) / cost;
		let bizpower = U256::from(terms.bizpower(&sales, &premises));
		let slack = U256::from(3) * U256::from(DOLLAR) / cost + U256::one();
		if truth < U256::from(MAX_BIZPOWER) {
			prop_assert!(bizpower <= truth && truth - bizpower <= slack, "{bizpower} {truth} {slack}");
		}
	}

	/// A shop without a single honest order makes up any orders it likes, each by a customer of its own. What it gets is
	/// bounded by the fees it paid, in proportion.
	#[test]
	fn should_be_bounded_by_fees_when_orders_are_made_up(
		values in proptest::collection::vec(1..1_000_000u64, 1..60),
		ticket in 1..10_000u128, cost in 1..1_000_000u128, rate in 1..1_000_000_000_000u128, money in 1..1_000u128,
	) {
		let paid = values.iter().map(|value| fee((*value).into(), ticket, rate, money).unwrap()).sum::<u128>();
		let customers = u32::try_from(values.len()).unwrap();
		let sales = Sales {
			orders: customers,
			value: values.iter().copied().map(u128::from).sum(),
			new_customers: customers,
			..Default::default()
		};
		let terms = BizPowerTerms { least_cost: cost, least_ticket: ticket, money, ..plain() };
		let bizpower = U256::from(terms.bizpower(&sales, &Premises::default()));
		// paid · money / (rate · ticket) customers, each worth money² / (ticket · cost).
		let most = U256::from(paid) * U256::from(money).pow(3.into()) * U256::from(ONE)
			/ (U256::from(rate) * U256::from(ticket).pow(2.into()) * U256::from(cost));
		prop_assert!(bizpower <= most, "{bizpower} {most}");
	}

	#[test]
	fn should_never_pay_more_than_the_pot_when_shared(
		pot in amounts(), shops in proptest::collection::vec(0..=MAX_BIZPOWER, 0..50),
	) {
		let all = shops.iter().sum::<u128>();
		let paid = shops.iter().map(|shop| share(pot, *shop, all)).fold(U256::zero(), |sum, part| sum + U256::from(part));
		prop_assert!(paid <= U256::from(pot));
		if all > 0 {
			prop_assert!(U256::from(pot) - paid <= U256::from(shops.len()));
		}
	}
}
