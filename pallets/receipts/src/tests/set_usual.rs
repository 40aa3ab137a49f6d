// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, Usual, UsualTable};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::{codes::Mcc, traits::Site};
use sp_runtime::DispatchError;

const KIOSK: Usual = Usual { cost: 2_000, ticket: 20 };
const HOTEL: Usual = Usual { cost: 90_000, ticket: 40_000 };

fn set(region: &str, group: u8, usual: Option<Usual>) -> sp_runtime::DispatchResult {
	Receipts::set_usual(RuntimeOrigin::root(), super::super::mock::region(region), cny(), group, usual)
}

/// What a shop costs in an era, and the least its receipts count for.
fn measured(change: impl FnOnce(&mut Site<AccountId>)) -> (u128, u128) {
	let mut site = place(merchant());
	change(&mut site);
	let measure = Receipts::measure(&site, cny()).unwrap();
	(measure.terms.cost(&measure.premises), measure.terms.least_ticket)
}

#[test]
fn should_set_and_forget_what_is_usual_when_governance_says_so() {
	build_and_execute(|| {
		assert_ok!(set("CN", 58, Some(KIOSK)));
		assert_eq!(UsualTable::<Test>::get((region("CN"), cny(), 58)), Some(KIOSK));
		assert_ok!(set("CN", 58, None));
		assert_eq!(UsualTable::<Test>::get((region("CN"), cny(), 58)), None);
		let said = |usual| Event::UsualSet { region: region("CN"), currency: cny(), group: 58, usual };
		assert_eq!(events(), [said(Some(KIOSK)), said(None)]);
	});
}

#[test]
fn should_refuse_when_origin_or_numbers_are_not_right() {
	build_and_execute(|| {
		let call = Receipts::set_usual(signed(merchant()), region("CN"), cny(), 58, Some(KIOSK));
		assert_eq!(call, Err(DispatchError::BadOrigin));
		assert_noop!(set("CN", 58, Some(Usual { cost: 0, ..KIOSK })), Error::<Test>::BadCosts);
		assert_noop!(set("CN", 58, Some(Usual { ticket: 0, ..KIOSK })), Error::<Test>::BadCosts);
	});
}

#[test]
fn should_take_the_usual_of_region_then_country_then_everybody_when_a_shop_is_verified() {
	build_and_execute(|| {
		// Its own ¥100 for rent and wage, with the ticket of everybody.
		assert_eq!(measured(|_| ()), (10_000, 100));
		assert_ok!(set("CN", 58, Some(HOTEL)));
		// A verified shop is charged for half of the usual at least.
		assert_eq!(measured(|_| ()), (45_000, 40_000));
		assert_ok!(set("CN-ZJ", 58, Some(KIOSK)));
		assert_eq!(measured(|_| ()), (10_000, 20));
		assert_eq!(measured(|site| (site.floor_area, site.staff) = (0, 0)), (1_000, 20));
		// Another group of categories.
		assert_eq!(measured(|site| site.category = Mcc::new(5_999).unwrap()), (10_000, 100));
	});
}

#[test]
fn should_not_believe_a_cheap_category_or_region_when_nobody_verified_the_shop() {
	build_and_execute(|| {
		let unverified = |change: &dyn Fn(&mut Site<AccountId>)| {
			measured(|site| {
				site.level = 0;
				change(site);
			})
		};
		// Whatever it says of itself, it costs the usual ¥100.
		assert_eq!(unverified(&|_| ()), (10_000, 100));
		assert_eq!(unverified(&|site| (site.floor_area, site.staff) = (0, 0)), (10_000, 100));
		assert_eq!(unverified(&|site| (site.floor_area, site.staff) = (9_999, 99)), (10_000, 100));
		// A dear category is believed, a cheap one is not.
		assert_ok!(set("CN", 58, Some(KIOSK)));
		assert_eq!(unverified(&|_| ()), (10_000, 100));
		assert_ok!(set("CN", 58, Some(HOTEL)));
		assert_eq!(unverified(&|_| ()), (90_000, 40_000));
		assert_ok!(set("CN", 58, None));
		// Nor is a cheap region.
		let cheap = crate::Costs { usual: KIOSK, ..costs() };
		assert_ok!(Receipts::set_costs(RuntimeOrigin::root(), region("CN-XZ"), cny(), Some(cheap)));
		assert_eq!(unverified(&|site| site.region = region("CN-XZ")), (10_000, 100));
		assert_eq!(measured(|site| site.region = region("CN-XZ")), (10_000, 20));
		// A level below the governed one is none.
		Level::set(3);
		assert_eq!(measured(|site| site.level = 2), (10_000, 100));
		assert_eq!(measured(|site| (site.level, site.staff) = (3, 3)), (28_000, 100));
		// And level zero is none, whatever governance sets.
		Level::set(0);
		assert_eq!(measured(|site| (site.level, site.staff) = (0, 3)), (10_000, 100));
	});
}
