// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Books, Error, Event, Referral, Referrals};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::receipts::{ReferralTerms, ReferralView};
use sp_runtime::DispatchError;

fn set(sender: Option<u32>, terms: Option<ReferralTerms>) -> sp_runtime::DispatchResult {
	Receipts::set_referral(signed(merchant()), SHOP, sender, terms)
}

#[test]
fn should_owe_the_sending_shop_for_each_new_customer() {
	build_and_execute(|| {
		offer(SHOP, None, 50, 120);
		let (ann, bob, cal) = (customer(0), customer(1), customer(2));
		events();
		send(&ann, OTHER, SHOP, 1_000);
		let earned =
			|customers, amount, unpaid| Event::ReferralsEarned { shop: SHOP, customers, amount, unpaid };
		assert!(events().contains(&earned(1, 50, 0)));
		assert_eq!(budget(SHOP), (70, 50, 1));
		// A customer is sent once. Later visits, and further receipts, earn nothing.
		assert_ok!(Till::signed(SHOP, vec![(&ann, sent(&ann, OTHER, 2_000))]).post());
		skip(1);
		assert_ok!(Till::signed(SHOP, vec![(&ann, sent(&ann, OTHER, 2_000))]).post());
		assert_eq!(budget(SHOP), (70, 50, 1));
		// Two in one batch, of whom the budget suffices for one.
		for key in [&bob, &cal] {
			assert_ok!(Till::signed(OTHER, vec![(key, sale_to(key, 1_000))]).post());
		}
		events();
		let rows = vec![(&bob, sent(&bob, OTHER, 1_000)), (&cal, sent(&cal, OTHER, 1_000))];
		assert_ok!(Till::signed(SHOP, rows).post());
		assert!(events().contains(&earned(1, 50, 1)));
		assert_eq!((budget(SHOP), totals(SHOP).external), ((20, 100, 1), 2));
		// It is not owed later, when there is a budget.
		assert_ok!(Receipts::fund_referrals(signed(merchant()), SHOP, 500));
		assert_ok!(Till::signed(SHOP, vec![(&cal, sent(&cal, OTHER, 1_000))]).post());
		assert_eq!(budget(SHOP), (520, 100, 1));
		assert_eq!(
			Referrals::<Test>::get(SHOP, OTHER),
			Some(Referral { customers: 2, owed: 100, ..Default::default() })
		);
	});
}

#[test]
fn should_owe_when_a_customer_countersigns_later() {
	build_and_execute(|| {
		offer(SHOP, None, 50, 120);
		let ann = customer(0);
		assert_ok!(Till::signed(OTHER, vec![(&ann, sale_to(&ann, 1_000))]).post());
		let batch = Till::of(SHOP, vec![sent(&ann, OTHER, 1_000)]);
		let id = batch.posted();
		assert_eq!(budget(SHOP), (120, 0, 0));
		assert_ok!(countersign(&ann, vec![batch.claim(id, &[0])]));
		assert_eq!(budget(SHOP), (70, 50, 1));
	});
}

#[test]
fn should_owe_nothing_when_nobody_sent_the_customer_or_it_bought_too_little() {
	build_and_execute(|| {
		offer(SHOP, None, 50, 1_000);
		let (ann, bob, cal) = (customer(0), customer(1), customer(2));
		// A stranger to the other shop, and one who came by itself.
		assert_ok!(Till::signed(SHOP, vec![(&ann, sent(&ann, OTHER, 1_000))]).post());
		assert_ok!(Till::signed(SHOP, vec![(&bob, sale_to(&bob, 1_000))]).post());
		// Less than the terms ask for. The customer is external all the same.
		send(&cal, OTHER, SHOP, 999);
		assert_eq!(totals(SHOP).external, 1);
		// A shop of the same merchant.
		let dan = customer(3);
		send(&dan, SIBLING, SHOP, 1_000);
		assert_eq!(budget(SHOP), (1_000, 0, 0));
	});
}

#[test]
fn should_prefer_terms_for_one_shop_to_those_for_all() {
	build_and_execute(|| {
		offer(SHOP, None, 50, 1_000);
		offer(SHOP, Some(OTHER), 80, 0);
		let view = Receipts::referral(SHOP, OTHER).unwrap();
		let shown = ReferralView { terms: Some(pays(80)), own: true, customers: 0, owed: 0, budget: 1_000 };
		assert_eq!(view, shown);
		send(&customer(0), OTHER, SHOP, 1_000);
		assert_eq!(budget(SHOP), (920, 80, 1));
		// Zero pays this shop nothing, whatever others get.
		assert_ok!(set(Some(OTHER), Some(pays(0))));
		send(&customer(1), OTHER, SHOP, 1_000);
		assert_eq!(budget(SHOP), (920, 80, 1));
		assert_eq!(Receipts::referral(SHOP, OTHER).unwrap().terms, None);
		// Without its own terms, those for all hold again.
		assert_ok!(set(Some(OTHER), None));
		let view = Receipts::referral(SHOP, OTHER).unwrap();
		assert_eq!((view.terms, view.own, view.customers, view.owed), (Some(pays(50)), false, 1, 80));
		// And without any, nothing is paid.
		assert_ok!(set(None, None));
		send(&customer(2), OTHER, SHOP, 1_000);
		assert_eq!(budget(SHOP), (920, 80, 1));
		assert_eq!(Receipts::referral(99, OTHER), None);
	});
}

#[test]
fn should_remove_a_row_with_its_terms_when_nothing_is_owed() {
	build_and_execute(|| {
		let used = || Books::<Test>::get(SHOP).unwrap().used();
		events();
		assert_ok!(set(Some(OTHER), Some(pays(5))));
		assert_eq!((budget(SHOP).2, used()), (1, 1));
		assert_ok!(set(Some(OTHER), None));
		assert_eq!((budget(SHOP).2, used()), (0, 0));
		assert_eq!(Referrals::<Test>::iter().count(), 0);
		let event = |terms| Event::ReferralSet { shop: SHOP, sender: Some(OTHER), terms };
		assert_eq!(events(), [event(Some(pays(5))), event(None)]);
		assert_noop!(set(Some(OTHER), None), Error::<Test>::ReferralNotFound);
	});
}

#[test]
fn should_owe_nothing_when_the_book_has_no_room_for_another_shop() {
	build_and_execute(|| {
		offer(SHOP, None, 50, 1_000);
		// A till, a batch, an era and a customer fill it.
		assert_ok!(Receipts::set_capacity(signed(merchant()), SHOP, 4));
		send(&customer(0), OTHER, SHOP, 1_000);
		assert_eq!((budget(SHOP), totals(SHOP).external), ((1_000, 0, 0), 1));
		assert_noop!(set(Some(OTHER), Some(pays(5))), Error::<Test>::BookFull);
	});
}

#[test]
fn should_end_terms_and_move_what_is_owed_when_the_shop_changes_hands() {
	build_and_execute(|| {
		offer(OTHER, None, 50, 400);
		offer(OTHER, Some(SIBLING), 60, 0);
		send(&customer(0), SHOP, OTHER, 1_000);
		assert_eq!((budget(OTHER), held_for_referrals(&rival())), ((350, 50, 2), 400));
		change_site(OTHER, |site| site.owner = stranger());
		let before = Balances::free_balance(stranger());
		events();
		assert_ok!(Receipts::set_capacity(signed(stranger()), OTHER, 100));
		assert!(events().contains(&Event::ReferralsWithdrawn { shop: OTHER, who: rival(), amount: 350 }));
		// The new owner answers for what is owed, with the former owner's SOUK.
		assert_eq!((held_for_referrals(&rival()), held_for_referrals(&stranger())), (0, 50));
		let deposit = BOOK_DEPOSIT + 100 * ROW_DEPOSIT;
		assert_eq!(Balances::free_balance(stranger()), before - deposit);
		assert_eq!(Balances::free_balance(rival()) + held(&rival()), FUNDS - PREPAID - 50);
		assert_eq!(budget(OTHER), (0, 50, 2));
		// Neither the terms for all nor those for one shop hold any more, whatever the new owner funds.
		assert_ok!(Receipts::fund_referrals(signed(stranger()), OTHER, 500));
		assert_eq!(Receipts::referral(OTHER, SIBLING).unwrap().terms, None);
		send(&customer(1), SHOP, OTHER, 1_000);
		send(&customer(2), SIBLING, OTHER, 1_000);
		assert_eq!(budget(OTHER), (500, 50, 2));
		assert_ok!(claim(OTHER, SHOP));
		// What is left of the former owner's terms goes too.
		assert_ok!(claim(OTHER, SIBLING));
		assert_eq!(budget(OTHER), (500, 0, 0));
	});
}

#[test]
fn should_refuse_when_origin_shop_or_book_is_not_right() {
	build_and_execute(|| {
		let call = |origin, shop| Receipts::set_referral(origin, shop, None, Some(pays(5)));
		assert_noop!(call(RuntimeOrigin::root(), SHOP), DispatchError::BadOrigin);
		assert_noop!(call(signed(rival()), SHOP), Error::<Test>::NotOwner);
		assert_noop!(call(signed(rival()), 99), Error::<Test>::ShopNotFound);
		SiteTable::mutate(|sites| sites.insert(9, place(rival())));
		assert_noop!(call(signed(rival()), 9), Error::<Test>::BookNotFound);
		change_site(SHOP, |site| site.owner = rival());
		assert_noop!(call(signed(rival()), SHOP), Error::<Test>::NotDepositor);
	});
}
