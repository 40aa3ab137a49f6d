// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, CostTable, Costs, Error, Event, Usual};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::traits::Site;
use sp_runtime::DispatchError;

#[test]
fn should_set_and_forget_costs_when_governance_says_so() {
	build_and_execute(|| {
		let other = Costs { rent: 7, ..costs() };
		assert_ok!(Receipts::set_costs(RuntimeOrigin::root(), region("CN-ZJ"), cny(), Some(other)));
		assert_eq!(CostTable::<Test>::get(region("CN-ZJ"), cny()), Some(other));
		assert_ok!(Receipts::set_costs(RuntimeOrigin::root(), region("CN-ZJ"), cny(), None));
		assert_eq!(CostTable::<Test>::get(region("CN-ZJ"), cny()), None);
		let set = |costs| Event::CostsSet { region: region("CN-ZJ"), currency: cny(), costs };
		assert_eq!(events(), [set(Some(other)), set(None)]);
	});
}

#[test]
fn should_refuse_costs_when_origin_is_not_governance() {
	build_and_execute(|| {
		let call = |origin| Receipts::set_costs(origin, region("CN"), cny(), None);
		assert_noop!(call(signed(merchant())), DispatchError::BadOrigin);
	});
}

#[test]
fn should_refuse_costs_when_they_do_not_divide() {
	build_and_execute(|| {
		let usual = costs().usual;
		for bad in [
			Costs { usual: Usual { cost: 0, ..usual }, ..costs() },
			Costs { usual: Usual { ticket: 0, ..usual }, ..costs() },
			Costs { money: 0, ..costs() },
		] {
			assert_noop!(
				Receipts::set_costs(RuntimeOrigin::root(), region("CN"), cny(), Some(bad)),
				Error::<Test>::BadCosts
			);
		}
	});
}

#[test]
fn should_take_the_country_when_the_region_has_no_costs() {
	build_and_execute(|| {
		let measured = |at: &str| {
			let site = Site { region: region(at), ..place(merchant()) };
			Receipts::measure(&site, cny()).map(|measure| measure.terms.rent)
		};
		assert_eq!(["CN-ZJ", "CN", "DE-BE"].map(measured), [Some(100), Some(100), None]);
		let other = Costs { rent: 7, ..costs() };
		assert_ok!(Receipts::set_costs(RuntimeOrigin::root(), region("CN-ZJ"), cny(), Some(other)));
		assert_eq!(measured("CN-ZJ"), Some(7));
	});
}

#[test]
#[should_panic(expected = "costs that divide")]
fn should_not_start_a_chain_when_its_costs_do_not_divide() {
	use sp_runtime::BuildStorage;
	let bad = Costs { money: 0, ..costs() };
	let receipts = crate::GenesisConfig { costs: vec![(region("CN"), cny(), bad)], ..Default::default() };
	let _ = RuntimeGenesisConfig { receipts, ..Default::default() }.build_storage();
}
