// SPDX-License-Identifier: Apache-2.0

//! What calls are charged for the work of other pallets.

use super::*;
use crate::{Call, WeightInfo};
use frame_support::{dispatch::GetDispatchInfo, weights::Weight};
use souk_math::MAX_PATH_DEPTH;
use souk_primitives::{
	order::{LineRequest, MAX_LINES},
	signed::Signed,
	traits::{Items, OnSettled, Promotion},
};
use sp_core::sr25519;

/// A line over a path of so many links.
fn promoted(links: u32) -> LineRequest<MockPath> {
	let path: Vec<u8> = (0..links).map(|link| 100 + link as u8).collect();
	line(0, 1, &path)
}

fn with_items(count: u32) -> LineRequest<MockPath> {
	let items = (0..count).map(|item| serial(&format!("S{item}"))).collect();
	LineRequest { items: BoundedVec::truncate_from(items), ..line(0, count, &[]) }
}

fn placing(requests: Vec<LineRequest<MockPath>>) -> Weight {
	Call::<Test>::place_order {
		lines: lines(requests),
		payment: pay_in(SOUK),
		limits: amounts(&[Balance::MAX]),
		fiat: None,
		platform: None,
		mode: OrderMode::Escrow,
		attachment: None,
	}
	.get_dispatch_info()
	.call_weight
}

fn recording(requests: Vec<LineRequest<MockPath>>) -> Weight {
	let sale = TillSale {
		buyer: acc(BUYER),
		lines: lines(requests),
		total: None,
		platform: None,
		attachment: None,
		salt: 0,
		expires: 0,
	};
	let signed = Signed { wrapped: false, signature: sr25519::Signature::from_raw([0; 64]).into() };
	Call::<Test>::record_sale { sale, signed }.get_dispatch_info().call_weight
}

#[test]
fn should_charge_every_link_when_a_path_is_checked() {
	let link = MockPromotion::verify_weight(1);
	assert!(link.ref_time() > 0 && link.proof_size() > 0, "the mock's links weigh something");
	let engage = MockPromotion::engage_weight();
	for links in 1..=MAX_PATH_DEPTH {
		let others = link * u64::from(links) + engage;
		assert_eq!(placing(vec![promoted(links)]) - placing(vec![promoted(0)]), others);
		let told = Heard::weight(0, links) + MockPromotion::settled_weight(links) - Heard::weight(0, 0);
		assert_eq!(recording(vec![promoted(links)]) - recording(vec![promoted(0)]), others + told);
	}
}

#[test]
fn should_charge_every_line_when_several_have_paths() {
	let three = vec![promoted(2), promoted(0), promoted(3)];
	let others = MockPromotion::verify_weight(5) + MockPromotion::engage_weight() * 2;
	assert_eq!(placing(three), <()>::place_order(3) + others + MockItems::weight(3, 0));
}

#[test]
fn should_charge_items_when_lines_ask_for_them() {
	let own = <()>::place_order(1);
	assert_eq!(placing(vec![with_items(3)]), own + MockItems::weight(1, 3));
	// A sale at the counter checks its items and hands them over.
	let own = <()>::record_sale(1) + Heard::weight(0, 0);
	assert_eq!(recording(vec![with_items(3)]), own + MockItems::weight(1, 3) * 2);
}

#[test]
fn should_be_the_largest_when_every_line_is() {
	let items = with_items(16).items;
	let line = LineRequest { items, quantity: 16, ..promoted(MAX_PATH_DEPTH) };
	let all = vec![line; MAX_LINES as usize];
	assert_eq!(placing(all.clone()), Orders::largest_order());
	assert_eq!(recording(all), Orders::largest_sale());
}

#[test]
fn should_charge_a_refund_for_its_transfers_only_when_declined_or_cancelled() {
	let told = (Heard::weight(4, 8) + MockPromotion::settled_weight(8)) * 16;
	let decline = Call::<Test>::decline_order { order: 0 }.get_dispatch_info().call_weight;
	assert_eq!(decline, <()>::decline_order(MAX_LINES, MAX_REFUNDS) + told);
	let cancel = Call::<Test>::cancel_order { order: 0 }.get_dispatch_info().call_weight;
	assert_eq!(cancel, <()>::cancel_order(MAX_LINES, MAX_REFUNDS) + told);
}

/// No refund of everything can try more transfers than it is charged for.
#[test]
fn should_stay_within_the_charge_when_only_the_commune_can_receive_a_refund() {
	build_and_execute(|| {
		let id = place_for(BUYER, vec![line(0, 1, &[])], pay_in(TIME), OrderMode::Escrow).unwrap();
		assert_ok!(Assets::block(by(STRANGER), 1, acc(BUYER)));
		assert_ok!(Assets::block(by(STRANGER), 1, acc(SELLER)));
		let done = Orders::decline_order(by(SELLER), id).unwrap();
		let told = Heard::weight(1, 0);
		// The buyer, the seller and the commune: a quarter of the most, for one asset of four.
		assert_eq!(done.actual_weight, Some(<()>::decline_order(1, MAX_REFUNDS / 4) + told));
	});
}
