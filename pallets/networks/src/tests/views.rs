// SPDX-License-Identifier: Apache-2.0

use crate::mock::*;
use frame_support::assert_ok;
use souk_primitives::network::MemberState;
use std::collections::BTreeSet;

#[test]
fn should_show_a_network_and_its_members() {
	build_and_execute(|| {
		assert_eq!(Networks::network(SHOP), None);
		open_with(3);
		assert_ok!(Networks::publish_post(signed(owner()), SHOP, content(1)));
		let view = Networks::network(SHOP).unwrap();
		assert_eq!((view.shop, view.keeper, view.open), (SHOP, owner(), true));
		assert_eq!((view.members, view.rows, view.terms), (3, 3, terms()));
		assert_eq!(view.posts, posts());

		let one = Networks::member(SHOP, promoter(1)).unwrap();
		assert_eq!(
			(one.who, one.state, one.bond, one.free_at),
			(promoter(1), MemberState::Active, 1_000, None)
		);
		assert_eq!(Networks::member(SHOP, stranger()), None);
		assert_ok!(Networks::leave_network(signed(promoter(1)), SHOP));
		let one = Networks::member(SHOP, promoter(1)).unwrap();
		assert_eq!(one.free_at, Some(START + 7 * DAY));

		assert_ok!(Networks::close_network(signed(owner()), SHOP));
		let view = Networks::network(SHOP).unwrap();
		assert_eq!((view.open, view.closed, view.posts), (false, Some(START), vec![]));
		assert_eq!(Networks::member(SHOP, promoter(2)).unwrap().free_at, Some(START + 7 * DAY));
	});
}

#[test]
fn should_show_every_member_once_when_pages_are_followed() {
	build_and_execute(|| {
		assert_eq!(Networks::members(SHOP, None, 9), []);
		open_with(5);
		let (mut all, mut after) = (Vec::new(), None);
		loop {
			let page = Networks::members(SHOP, after, 2);
			assert!(page.len() <= 2);
			let Some(last) = page.last() else { break };
			after = Some(last.who.clone());
			all.extend(page);
		}
		let found = all.iter().map(|member| member.who.clone()).collect::<BTreeSet<_>>();
		assert_eq!((all.len(), found), (5, (1..=5).map(promoter).collect()));
		assert_eq!(Networks::members(SHOP, None, 0), []);
		assert_eq!(Networks::members(SHOP, None, u32::MAX).len(), 5);
		assert_eq!(Networks::members(MODEST_SHOP, None, 9), []);
	});
}

#[test]
fn should_give_the_bytes_that_a_reader_signs() {
	use codec::Encode;
	build_and_execute(|| {
		open_with(1);
		assert_eq!(Networks::read_payload(SHOP, 0, promoter(1)), None);
		assert_ok!(Networks::publish_post(signed(owner()), SHOP, content(7)));
		let bytes = Networks::read_payload(SHOP, 0, promoter(1)).unwrap();
		let expected = [
			b"souk:read:post:1".to_vec(),
			System::block_hash(0).encode(),
			SHOP.encode(),
			0u32.encode(),
			content(7).encode(),
			promoter(1).encode(),
		]
		.concat();
		assert_eq!(bytes, expected);
		assert_eq!(bytes.len(), 124);
	});
}
