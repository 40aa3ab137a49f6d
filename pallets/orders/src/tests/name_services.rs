// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::weights::WeightInfo;
use proptest::prelude::*;
use souk_primitives::{
	api::PreviewError,
	order::{OrderSize, Service, ServiceKind, Services},
};

/// A carrier for 5 % of the sale, and a warehouse for 2 %.
const SERVED: [(u8, u32); 2] = [(STRANGER, 5), (OTHER_BUYER, 2)];

/// An order of two units at 10 000, over two promoters, in a state, with services.
fn served_at(state: OrderState) -> u64 {
	let id = place_at(OrderState::Placed);
	assert_ok!(Orders::name_services(by(SELLER), id, services(&SERVED)));
	bring_to(id, state);
	id
}

fn gained(who: u8) -> Balance {
	total(who, SOUK) - RICH
}

/// What listeners heard of the services of the last line that settled.
fn heard_of() -> Vec<(AccountId, Vec<Balance>)> {
	ListenersTold::get().pop().expect("a line settled").services
}

#[test]
fn should_name_services_when_the_seller_says_so() {
	build_and_execute(|| {
		let id = place_at(OrderState::Placed);
		events();
		let done = Orders::name_services(by(SELLER), id, services(&SERVED)).unwrap();
		assert_eq!(done.actual_weight, Some(<() as WeightInfo>::name_services()));
		assert_eq!(events(), vec![Event::ServicesNamed { order: id, services: services(&SERVED) }]);
		let view = Orders::order_view(id).unwrap();
		assert_eq!(view.services, services(&SERVED).into_inner());
		assert_eq!(view.extent.services, 2);
		assert_eq!(
			(view.state, view.deadline),
			(OrderState::Placed, Some(Orders::now() + AcceptPeriod::get()))
		);
	});
}

#[test]
fn should_keep_what_was_named_when_more_is_named() {
	build_and_execute(|| {
		let id = place_at(OrderState::Accepted);
		assert_ok!(Orders::name_services(by(SELLER), id, services(&SERVED[..1])));
		bring_on(id);
		assert_ok!(Orders::name_services(by(SELLER), id, services(&SERVED[1..])));
		assert_eq!(Orders::order_view(id).unwrap().services, services(&SERVED).into_inner());
		// Nobody can lower the share of the first.
		assert_noop!(
			Orders::name_services(by(SELLER), id, services(&[(STRANGER, 1)])),
			Error::<Test>::DuplicateProvider
		);
	});
}

/// Ship an accepted order.
fn bring_on(id: u64) {
	assert_ok!(Orders::ship_order(by(SELLER), id, ship_all(id), false, parcel(), size(id)));
	assert_eq!(state_of(id), OrderState::Shipped);
}

#[test]
fn should_fail_when_it_is_not_the_sellers_to_say() {
	build_and_execute(|| {
		let id = place_at(OrderState::Placed);
		let all = || services(&SERVED);
		assert_noop!(Orders::name_services(by(BUYER), id, all()), Error::<Test>::WrongParty);
		assert_noop!(Orders::name_services(by(STRANGER), id, all()), Error::<Test>::NotParty);
		assert_noop!(Orders::name_services(by(SELLER), 77, all()), Error::<Test>::OrderNotFound);
		assert_noop!(Orders::name_services(RuntimeOrigin::root(), id, all()), DispatchError::BadOrigin);
		pass(AcceptPeriod::get());
		assert_noop!(Orders::name_services(by(SELLER), id, all()), Error::<Test>::DeadlinePassed);
	});
}

#[test]
fn should_fail_when_the_order_has_arrived_or_is_disputed() {
	for state in STATES {
		if !matches!(state, OrderState::Placed | OrderState::Accepted | OrderState::Shipped) {
			build_and_execute(|| {
				let id = place_at(state);
				assert_noop!(
					Orders::name_services(by(SELLER), id, services(&SERVED)),
					Error::<Test>::WrongState
				);
			});
		}
	}
}

#[test]
fn should_fail_when_services_are_wrong() {
	build_and_execute(|| {
		let id = place_at(OrderState::Accepted);
		let name = |shares: &[(u8, u32)]| Orders::name_services(by(SELLER), id, services(shares));
		assert_noop!(name(&[]), Error::<Test>::NoServices);
		assert_noop!(name(&[(STRANGER, 0)]), Error::<Test>::ZeroShare);
		assert_noop!(name(&[(STRANGER, 1), (SELLER, 1)]), Error::<Test>::PartyServes);
		assert_noop!(name(&[(BUYER, 1)]), Error::<Test>::PartyServes);
		assert_noop!(name(&[(STRANGER, 1), (STRANGER, 2)]), Error::<Test>::DuplicateProvider);
		assert_ok!(name(&[(STRANGER, 1)]));
		let eight: Vec<(u8, u32)> = (100..108).map(|who| (who, 1)).collect();
		assert_noop!(name(&eight), Error::<Test>::TooManyServices);
		assert_ok!(name(&eight[..7]));
	});
}

/// Commission 20 %, experience fee 15 % and commune fee 0.6 % leave 64.4 % of each line.
#[test]
fn should_fail_when_a_line_cannot_pay_them() {
	build_and_execute(|| {
		let id = place_at(OrderState::Accepted);
		assert_ok!(Orders::name_services(by(SELLER), id, services(&[(STRANGER, 40), (OTHER_BUYER, 24)])));
		assert_noop!(
			Orders::name_services(by(SELLER), id, services(&[(TREASURY, 1)])),
			Error::<Test>::ServicesNotPayable
		);
		// The dearest line decides.
		let mut dear = terms();
		dear.commission = souk_math::commission::CommissionPlan::Formula {
			rate: Perbill::from_percent(50),
			closing: Perbill::from_percent(50),
		};
		let id = place(vec![line(0, 1, &[]), line(list(1, dear), 1, &[])]);
		assert_noop!(
			Orders::name_services(by(SELLER), id, services(&[(STRANGER, 35)])),
			Error::<Test>::ServicesNotPayable
		);
		assert_ok!(Orders::name_services(by(SELLER), id, services(&[(STRANGER, 34)])));
	});
}

#[test]
fn should_pay_providers_out_of_the_sellers_part_when_completed() {
	build_and_execute(|| {
		let id = served_at(OrderState::Delivered);
		events();
		assert_ok!(Orders::complete_order(by(BUYER), id, size(id)));
		// The sale is 20 000, and the seller would have 13 000 without them.
		assert_eq!((gained(STRANGER), gained(OTHER_BUYER), gained(SELLER)), (1_000, 400, 11_600));
		assert_eq!((gained(PROMOTERS[0]), gained(PROMOTERS[1])), (2_000, 2_000));
		assert_eq!((gained(PLATFORM), gained(POOL), gained(COMMUNE)), (1_080, 1_800, 120));
		let Some(Event::OrderSettled { legs, .. }) = events().pop() else { panic!("settled") };
		assert_eq!((legs[0].seller, legs[0].services.to_vec()), (11_600, vec![1_000, 400]));
		assert_eq!(heard_of(), vec![(acc(STRANGER), vec![1_000]), (acc(OTHER_BUYER), vec![400])]);
	});
}

#[test]
fn should_pay_providers_less_when_some_is_given_back() {
	build_and_execute(|| {
		let id = served_at(OrderState::Delivered);
		assert_ok!(Orders::refund_part(by(SELLER), id, 0, amounts(&[10_000]), size(id)));
		assert_ok!(Orders::complete_order(by(BUYER), id, size(id)));
		assert_eq!((gained(STRANGER), gained(OTHER_BUYER)), (500, 200));
		assert_eq!(heard_of(), vec![(acc(STRANGER), vec![500]), (acc(OTHER_BUYER), vec![200])]);
	});
}

#[test]
fn should_pay_providers_of_what_the_seller_keeps_however_it_ends() {
	for (state, carrier) in [
		(OrderState::Completed, 1_000),
		(OrderState::Cancelled, 0),
		(OrderState::Expired, 0),
		// One of two units came back.
		(OrderState::Returned, 500),
		// The buyer got a quarter.
		(OrderState::Ruled, 750),
	] {
		build_and_execute(|| {
			served_at(state);
			assert_eq!(gained(STRANGER), carrier, "{state:?}");
		});
	}
}

#[test]
fn should_pay_in_every_asset_when_the_order_has_several() {
	build_and_execute(|| {
		let half = Perbill::from_percent(50);
		let payment = BoundedVec::truncate_from(vec![(SOUK, half), (TIME, half)]);
		let id =
			place_for(BUYER, vec![line(0, 2, &[]), line(0, 1, &[])], payment, OrderMode::Escrow).unwrap();
		assert_ok!(Orders::name_services(by(SELLER), id, services(&SERVED)));
		bring_to(id, OrderState::Completed);
		assert_eq!((total(STRANGER, SOUK), total(STRANGER, TIME)), (RICH + 750, RICH + 1_500));
		assert_eq!((total(OTHER_BUYER, SOUK), total(OTHER_BUYER, TIME)), (RICH + 300, RICH + 600));
	});
}

#[test]
fn should_pay_the_seller_when_a_provider_cannot_receive() {
	build_and_execute(|| {
		// Account 60 does not exist, and 60 units are less than an account needs.
		let mut cheap = terms();
		cheap.price.token.1 = 1_200;
		let id = place(vec![line(list(1, cheap), 1, &[])]);
		assert_ok!(Orders::name_services(by(SELLER), id, services(&[(60, 5), (STRANGER, 1)])));
		bring_to(id, OrderState::Delivered);
		events();
		assert_ok!(Orders::complete_order(by(BUYER), id, size(id)));
		assert_eq!((total(60, SOUK), gained(STRANGER)), (0, 12));
		let redirected =
			Event::LegRedirected { order: id, asset: SOUK, payee: acc(60), to: acc(SELLER), amount: 60 };
		assert!(events().contains(&redirected));
		// Who was not paid has earned nothing.
		assert_eq!(heard_of(), vec![(acc(60), vec![0]), (acc(STRANGER), vec![12])]);
	});
}

#[test]
fn should_pay_once_when_a_provider_is_a_promoter_too() {
	build_and_execute(|| {
		let id = place_at(OrderState::Placed);
		assert_ok!(Orders::name_services(by(SELLER), id, services(&[(PROMOTERS[0], 5)])));
		bring_to(id, OrderState::Completed);
		assert_eq!(gained(PROMOTERS[0]), 2_000 + 1_000);
		assert_eq!(heard_of(), vec![(acc(PROMOTERS[0]), vec![1_000])]);
	});
}

#[test]
fn should_record_and_move_nothing_when_the_order_is_attested() {
	build_and_execute(|| {
		let id = place_for(BUYER, vec![line(0, 1, &[])], pay_in(SOUK), OrderMode::Attested).unwrap();
		assert_ok!(Orders::name_services(by(SELLER), id, services(&SERVED)));
		bring_to(id, OrderState::Completed);
		assert_eq!((gained(STRANGER), gained(SELLER)), (0, 0));
		assert_eq!(Orders::order_view(id).unwrap().services.len(), 2);
		assert_eq!(Orders::preview_services(id, services(&[])), Err(PreviewError::OrderNotFound));
	});
}

/// Calls that settle are charged for services, and refused if the caller does not count them.
#[test]
fn should_be_as_large_as_it_has_services() {
	build_and_execute(|| {
		let id = served_at(OrderState::Delivered);
		let small = OrderSize { services: 1, ..size(id) };
		assert_noop!(Orders::complete_order(by(BUYER), id, small), Error::<Test>::LargerThanSaid);
		let done = Orders::complete_order(by(BUYER), id, size(id)).unwrap();
		// The seller, the platform, the pool, the commune, two promoters and two service providers.
		let told =
			heard(1, 2 + 2) + <MockPromotion as souk_primitives::traits::Promotion<_>>::settled_weight(2);
		assert_eq!(done.actual_weight, Some(ended_in_souk(<() as WeightInfo>::complete_order, 1, 8) + told));
	});
}

#[test]
fn should_refuse_a_preview_when_services_cannot_be_named() {
	build_and_execute(|| {
		let id = place_at(OrderState::Placed);
		let shown = |shares: &[(u8, u32)]| Orders::preview_services(id, services(shares));
		assert_eq!(shown(&[(SELLER, 5)]), Err(PreviewError::BadServices));
		assert_eq!(shown(&[(STRANGER, 65)]), Err(PreviewError::BadServices));
		assert_eq!(Orders::preview_services(77, services(&SERVED)), Err(PreviewError::OrderNotFound));
		let before = state_root();
		assert!(shown(&SERVED).is_ok());
		assert_eq!(state_root(), before, "a preview changes nothing");
		bring_to(id, OrderState::Delivered);
		assert_eq!(shown(&SERVED), Err(PreviewError::OrderNotFound));
	});
}

/// A seller names its own second account: the account has what the seller has not, and nobody else has more or less.
#[test]
fn should_win_nothing_when_the_seller_names_an_account_of_its_own() {
	let sold = |shares: &[(u8, u32)]| {
		build_and_execute(|| {
			let id = place_at(OrderState::Placed);
			if !shares.is_empty() {
				assert_ok!(Orders::name_services(by(SELLER), id, services(shares)));
			}
			bring_to(id, OrderState::Completed);
			let both = gained(SELLER) + gained(STRANGER);
			(both, gained(PLATFORM), gained(POOL), gained(COMMUNE), gained(PROMOTERS[0]), total(BUYER, SOUK))
		})
	};
	assert_eq!(sold(&[]), sold(&[(STRANGER, 64)]));
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(64))]

	/// What a preview shows is what a settlement pays, to the unit, whatever was refunded before.
	#[test]
	fn should_pay_what_the_preview_shows(
		price in 1_000u128..1_000_000,
		quantity in 1u32..20,
		depth in 0usize..=3,
		first in 0u32..300_000_000,
		second in 1u32..300_000_000,
		refund in 0u128..1_000,
	) {
		build_and_execute(|| {
			let mut odd = terms();
			odd.price.token.1 = price;
			let id = place(vec![line(list(1, odd), quantity, &PROMOTERS[..depth])]);
			bring_to(id, OrderState::Accepted);
			if refund > 0 {
				assert_ok!(Orders::refund_part(by(SELLER), id, 0, amounts(&[refund]), size(id)));
			}
			let named = |who, share| Service {
				provider: acc(who),
				kind: ServiceKind::Warehousing,
				share: Perbill::from_parts(share),
			};
			if first > 0 {
				let one: Services<_> = vec![named(STRANGER, first)].try_into().unwrap();
				assert_ok!(Orders::name_services(by(SELLER), id, one));
			}
			let two: Services<_> = vec![named(OTHER_BUYER, second)].try_into().unwrap();
			let shown = Orders::preview_services(id, two.clone()).unwrap();
			assert_ok!(Orders::name_services(by(SELLER), id, two));
			bring_on(id);
			assert_ok!(Orders::confirm_delivery(by(BUYER), id, size(id)));
			events();
			assert_ok!(Orders::complete_order(by(BUYER), id, size(id)));
			let Some(Event::OrderSettled { legs, .. }) = events().pop() else { panic!("settled") };
			assert_eq!((shown.len(), legs.len()), (1, 1));
			let (shown, paid) = (&shown[0], &legs[0]);
			assert_eq!(shown.asset, paid.asset);
			assert_eq!((shown.legs.buyer, shown.legs.seller), (paid.buyer, paid.seller));
			assert_eq!((&shown.legs.promoters, &shown.legs.services), (&paid.promoters, &paid.services));
			assert_eq!(shown.legs.total(), Some(paid.escrow));
			assert_eq!(gained(OTHER_BUYER), *paid.services.last().unwrap());
		});
	}
}
