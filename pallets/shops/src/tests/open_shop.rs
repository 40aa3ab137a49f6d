// SPDX-License-Identifier: Apache-2.0

use super::*;

#[test]
fn should_seal_what_is_not_recycled_when_fees_are_split() {
	State::default().run(|| {
		// A third of an odd fee is recycled, rounded down. The rest is sealed.
		Recycles::set(&Some((Perbill::from_rational(1u32, 3), RECYCLER)));
		let issuance = Balances::total_issuance();
		assert_ok!(Shops::open_shop(signed(ALICE), profile(), ANY, ANY));
		assert_eq!((free(RECYCLER), sealed()), (OPEN.fee / 3, OPEN.fee - OPEN.fee / 3));
		assert_eq!(free(ALICE), ENDOWMENT - OPEN.bond - OPEN.fee);
		assert_eq!(Balances::total_issuance(), issuance);
	});
}

#[test]
fn should_seal_all_when_the_pot_cannot_receive() {
	State::default().run(|| {
		// One base unit is below the existential deposit, so it cannot open the pot's account.
		Recycles::set(&Some((Perbill::from_percent(1), RECYCLER)));
		assert_ok!(Shops::open_shop(signed(ALICE), profile(), ANY, ANY));
		assert_eq!((free(RECYCLER), sealed()), (0, OPEN.fee));
	});
}

#[test]
fn should_fail_when_the_fee_cannot_be_paid_whatever_is_recycled() {
	State::default().run(|| {
		Recycles::set(&Some((Perbill::from_percent(100), RECYCLER)));
		assert_ok!(Shops::set_price(root(), Priced::Open, Some(Charge { bond: 0, fee: ENDOWMENT })));
		assert_noop!(Shops::open_shop(signed(ALICE), profile(), ANY, ANY), TokenError::NotExpendable);
	});
}

#[test]
fn should_open_when_paid() {
	State::default().run(|| {
		assert_ok!(Shops::open_shop(signed(ALICE), profile(), ANY, ANY));

		assert_eq!(shop(0), Shop::new(ALICE, profile(), OPEN.bond));
		assert_eq!(Shops::shops_of(&ALICE), [0]);
		assert_eq!(held(ALICE), OPEN.bond);
		assert_eq!(sealed(), OPEN.fee);
		assert_eq!(free(ALICE), ENDOWMENT - OPEN.bond - OPEN.fee);
		assert_eq!(events(), [Event::ShopOpened { shop: 0, owner: ALICE, bond: OPEN.bond, fee: OPEN.fee }]);
	});
}

#[test]
fn should_number_on_when_one_was_closed() {
	State::default().shop(ALICE, &[]).run(|| {
		assert_ok!(Shops::close_shop(signed(ALICE), 0));
		assert_ok!(Shops::open_shop(signed(BOB), profile(), ANY, ANY));
		assert_eq!(Shops::shops_of(&BOB), [1]);
	});
}

#[test]
fn should_cost_nothing_when_the_table_says_so() {
	State::default().run(|| {
		assert_ok!(Shops::set_price(root(), Priced::Open, Some(Charge::default())));
		assert_ok!(Shops::open_shop(signed(POOR), profile(), ANY, ANY));
		assert_eq!((held(POOR), free(POOR), sealed()), (0, 15, 0));
	});
}

#[test]
fn should_refuse_when_unsigned() {
	State::default().run(|| {
		assert_noop!(Shops::open_shop(root(), profile(), ANY, ANY), BadOrigin);
		assert_noop!(Shops::open_shop(RuntimeOrigin::none(), profile(), ANY, ANY), BadOrigin);
	});
}

#[test]
fn should_refuse_when_not_for_sale() {
	State::default().run(|| {
		assert_ok!(Shops::set_price(root(), Priced::Open, None));
		assert_noop!(Shops::open_shop(signed(ALICE), profile(), ANY, ANY), Error::<Test>::NotForSale);
	});
}

#[test]
fn should_refuse_when_owning_the_most() {
	State::default().shop(ALICE, &[]).shop(ALICE, &[]).shop(ALICE, &[]).run(|| {
		assert_noop!(Shops::open_shop(signed(ALICE), profile(), ANY, ANY), Error::<Test>::TooManyShops);
	});
}

#[test]
fn should_refuse_when_numbers_are_out() {
	State::default().run(|| {
		NextShopId::<Test>::put(u32::MAX);
		assert_noop!(Shops::open_shop(signed(ALICE), profile(), ANY, ANY), Error::<Test>::NoIdLeft);
	});
}

#[test]
fn should_refuse_when_the_bond_cannot_be_held() {
	State::default().run(|| {
		assert_noop!(Shops::open_shop(signed(POOR), profile(), ANY, ANY), TokenError::FundsUnavailable);
	});
}

#[test]
fn should_change_nothing_when_the_fee_cannot_be_paid() {
	State::default().run(|| {
		// The funds would be enough for the bond alone.
		assert_ok!(Shops::set_price(root(), Priced::Open, Some(Charge { bond: 4, fee: 4 })));
		let call = RuntimeCall::Shops(Call::open_shop { profile: profile(), max_bond: ANY, max_fee: ANY });
		assert!(call.dispatch(signed(POOR)).is_err());
		assert_eq!((held(POOR), free(POOR), sealed()), (0, 15, 0));
		assert_eq!(NextShopId::<Test>::get(), 0);
	});
}

#[test]
fn should_refuse_when_governance_raised_the_price_meanwhile() {
	State::default().run(|| {
		let open = |max_bond, max_fee| Shops::open_shop(signed(ALICE), profile(), max_bond, max_fee);
		// The merchant saw a fee of 100. In the block of the call it is 900 000, and a fee never comes back.
		let dear = Charge { bond: OPEN.bond, fee: 900_000 };
		assert_ok!(Shops::set_price(root(), Priced::Open, Some(dear)));
		assert_noop!(open(OPEN.bond, OPEN.fee), Error::<Test>::FeeAboveMaximum);
		assert_eq!(free(ALICE), ENDOWMENT);

		assert_ok!(Shops::set_price(root(), Priced::Open, Some(Charge { bond: OPEN.bond + 1, fee: 0 })));
		assert_noop!(open(OPEN.bond, OPEN.fee), Error::<Test>::BondAboveMaximum);
		assert_ok!(Shops::set_price(root(), Priced::Open, Some(OPEN)));
		assert_ok!(open(OPEN.bond, OPEN.fee));
	});
}

#[test]
fn should_tell_the_ledger_of_the_whole_fee_and_of_nothing_else() {
	State::default().run(|| {
		// A part of the fee goes to a pot that may pay it out again. Which part counts is for the ledger to say.
		Recycles::set(&Some((Perbill::from_percent(50), RECYCLER)));
		assert_ok!(Shops::open_shop(signed(ALICE), profile(), ANY, ANY));
		assert_ok!(Shops::add_capability(signed(ALICE), 0, Capability::Publish, ANY, ANY, 0));
		// A capability without a fee loses nothing, and neither does a bond.
		assert_ok!(Shops::add_capability(signed(ALICE), 0, Capability::Market, ANY, ANY, 0));
		assert_ok!(Shops::add_slots(signed(ALICE), 0, 3, ANY, ANY));
		assert_ok!(Shops::give_up_capability(signed(ALICE), 0, Capability::Market));
		assert_eq!(Lost::get(), [(ALICE, OPEN.fee), (ALICE, PUBLISH.fee), (ALICE, 3 * SLOT.fee)]);
		assert_eq!(sealed() + free(RECYCLER), OPEN.fee + PUBLISH.fee + 3 * SLOT.fee);
	});
}
