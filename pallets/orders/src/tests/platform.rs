// SPDX-License-Identifier: Apache-2.0

//! A platform that cannot receive its leg has earned nothing, and listeners are told so. They measure by it what a buyer who is
//! the platform may have got back.

use super::*;

/// An order in an asset with the usual platform, which completes. What the listeners were told of the platform's legs.
fn told_of(asset: AssetId) -> Vec<Vec<Balance>> {
	let before = ListenersTold::get().len();
	let id = place_for(
		BUYER,
		vec![line(0, 1, &[]), line(0, 2, &PROMOTERS[..1])],
		pay_in(asset),
		OrderMode::Escrow,
	)
	.unwrap();
	bring_to(id, OrderState::Completed);
	ListenersTold::get().into_iter().skip(before).map(|told| told.platform).collect()
}

#[test]
fn should_tell_of_the_leg_that_a_platform_received() {
	build_and_execute(|| {
		// Two fifths of 15 % less the commune's 6 ‰ of 20 000 and of 40 000.
		assert_eq!(told_of(TIME), [[1_080], [2_160]]);
		assert_eq!(total(PLATFORM, TIME), RICH + 3_240);
	});
}

#[test]
fn should_tell_of_no_leg_when_the_platform_cannot_receive() {
	build_and_execute(|| {
		assert_ok!(Assets::block(by(STRANGER), 1, acc(PLATFORM)));
		events();
		assert_eq!(told_of(TIME), [[0], [0]]);
		// The seller has it, and nobody lost it.
		let to_seller = Event::LegRedirected {
			order: 0,
			asset: TIME,
			payee: acc(PLATFORM),
			to: acc(SELLER),
			amount: 3_240,
		};
		assert!(events().contains(&to_seller));
		assert_eq!(total(PLATFORM, TIME), RICH);
		// Promotion hears the same.
		assert_eq!(PromotionTold::get()[0].platform, [0]);
	});
}

/// A payee by two roles is paid in one transfer. So if it cannot receive, it has earned by neither.
#[test]
fn should_tell_of_neither_leg_when_the_platform_is_a_provider_too() {
	build_and_execute(|| {
		let id = place_for(BUYER, vec![line(0, 1, &[])], pay_in(TIME), OrderMode::Escrow).unwrap();
		assert_ok!(Orders::name_services(by(SELLER), id, services(&[(PLATFORM, 5)])));
		bring_to(id, OrderState::Delivered);
		assert_ok!(Assets::block(by(STRANGER), 1, acc(PLATFORM)));
		assert_ok!(Orders::complete_order(by(BUYER), id, size(id)));
		let told = &ListenersTold::get()[0];
		assert_eq!((told.platform.clone(), told.services.clone()), (vec![0], vec![(acc(PLATFORM), vec![0])]));
	});
}

/// Each asset on its own: a leg that arrived is told.
#[test]
fn should_tell_of_the_leg_in_the_asset_that_arrived() {
	build_and_execute(|| {
		assert_ok!(Assets::block(by(STRANGER), 1, acc(PLATFORM)));
		let half = Perbill::from_percent(50);
		let payment = BoundedVec::truncate_from(vec![(SOUK, half), (TIME, half)]);
		let id = place_for(BUYER, vec![line(0, 1, &[])], payment, OrderMode::Escrow).unwrap();
		bring_to(id, OrderState::Completed);
		// Half of 10 000 SOUK, and half of 20 000 TIME.
		assert_eq!(ListenersTold::get()[0].platform, [270, 0]);
		assert_eq!(total(PLATFORM, SOUK), RICH + 270);
	});
}
