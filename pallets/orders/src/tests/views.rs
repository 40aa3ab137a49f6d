// SPDX-License-Identifier: Apache-2.0

use super::*;
use souk_primitives::order::LineRequest;

#[test]
fn should_show_the_order_when_it_exists() {
	build_and_execute(|| {
		let asked = BoundedVec::truncate_from(vec![serial("A")]);
		let id = place(vec![LineRequest { items: asked, ..line(0, 2, &PROMOTERS[..1]) }]);
		let view = Orders::order_view(id).unwrap();
		assert_eq!((view.id, view.state, view.shop), (id, OrderState::Placed, 0));
		assert_eq!((view.seller, view.buyer), (acc(SELLER), acc(BUYER)));
		assert_eq!(view.assets, vec![SOUK]);
		assert_eq!(view.deadline, Some(Orders::now() + AcceptPeriod::get()));
		let line = &view.lines[0];
		assert_eq!((line.listing, line.product, line.quantity), (0, gtin(), 2));
		assert_eq!((line.escrow.clone(), line.refunded.clone()), (vec![20_000], vec![0]));
		assert_eq!(
			(line.items.clone(), line.promoters.clone()),
			(vec![serial("A")], vec![acc(PROMOTERS[0])])
		);
		bring_to(id, OrderState::Cancelled);
		let view = Orders::order_view(id).unwrap();
		assert_eq!((view.deadline, view.lines[0].refunded.clone()), (None, vec![20_000]));
	});
}

#[test]
fn should_show_nothing_when_there_is_no_order() {
	build_and_execute(|| assert_eq!(Orders::order_view(0), None));
}

#[test]
fn should_sort_the_queue_by_time_when_keys_are_encoded() {
	use codec::Encode;
	let keys = [(0, u64::MAX), (1, 0), (255, 3), (256, 2), (u64::MAX, 0), (u64::MAX, 1)];
	let encoded: Vec<_> = keys.iter().map(|(at, id)| DueKey::new(*at, *id).encode()).collect();
	assert!(encoded.is_sorted());
	for (at, id) in keys {
		assert_eq!((DueKey::new(at, id).at(), DueKey::new(at, id).order()), (at, id));
	}
}
