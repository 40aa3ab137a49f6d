// SPDX-License-Identifier: Apache-2.0

//! What attacks on campaigns for members cost and bring. The sums of `docs/design/distribution.md`.

use crate::{mock::*, CampaignTerms, Campaigns};
use souk_primitives::promotion::Audience;

fn for_members(budget: u128) -> u32 {
	open_on(CampaignTerms { audience: Audience::Members, ..terms(NATIVE) }, budget)
}

/// A member comes for one campaign and leaves. It is paid for the sales it brought, and for none that comes after.
#[test]
fn should_pay_a_member_for_its_sales_alone_when_it_comes_for_one_campaign() {
	build_and_execute(|| {
		let id = for_members(1_000);
		let who = path_of(3)[2].clone();
		let before = free(NATIVE, &who);
		Members::set(vec![who.clone()]);
		assert_eq!(engage(), Some(id));
		Members::take();
		assert_eq!(engage(), None);
		Line::default().of(id).settle();
		// A reward of 100 for a sale of 1 000.
		assert_eq!(free(NATIVE, &who), before + 100);
	});
}

/// One purse has many members, buys over each of them, and wants the budget. Each reward takes a sale of twice as much, and of
/// each sale at least the other half is gone: to the seller, the experience pool and the commune.
#[test]
fn should_cost_more_than_it_brings_when_one_purse_has_many_members() {
	build_and_execute(|| {
		let id = for_members(300);
		Members::set(path_of(3).into_inner());
		let before = path_of(3).iter().map(|who| free(NATIVE, who)).sum::<u128>();
		let mut spent = 0;
		for (order, who) in (1..).zip(path_of(3)) {
			let line = New { promoters: vec![who.clone()].try_into().unwrap(), ..New::default() };
			assert_eq!(line.engage(), Some(id));
			// The least sale that earns anything.
			let sale = 200;
			spent += sale;
			let amounts = vec![amounts(NATIVE, sale, sale, &[40])];
			Line { amounts, ..Line::default() }.by(&line.buyer, order).over(&[who]).of(id).settle();
		}
		let rewards = path_of(3).iter().map(|who| free(NATIVE, who)).sum::<u128>() - before;
		// Beside the commission of a fifth, which anybody may have.
		assert_eq!((rewards, spent), (300, 600));
		assert!(rewards + 3 * 40 < spent);
		assert_eq!(engage(), None);
		assert_eq!(Campaigns::<Test>::get(id).unwrap().remaining, 0);
	});
}
