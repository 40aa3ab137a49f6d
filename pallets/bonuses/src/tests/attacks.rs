// SPDX-License-Identifier: Apache-2.0

//! What attacks cost and bring. The sums of `docs/design/bonuses.md`.

use crate::mock::*;
use souk_primitives::bonus::{BonusPay, BonusTerms};
use sp_runtime::FixedU128;

/// The fees of a sale, in ten-thousandths: 15 % to the experience pool and 0.6 % to the commune.
const FEES: u128 = 1_560;

/// A merchant that pays itself moves its own money, and loses the fees of each sale. No token is made.
#[test]
fn should_cost_a_merchant_the_fees_when_it_pays_itself() {
	build_and_execute(|| {
		let pay = BonusPay::Part { rate: FixedU128::from_u32(1), most: 1_000_000 };
		open(BonusTerms { pay, buyer_cap: 1_000_000, ..terms(TIME) }, 1_000_000);
		let issued = all_assets().into_iter().map(issuance).collect::<Vec<_>>();
		let (mut spent, mut paid) = (0, 0);
		let own = || free(TIME, &seller()) + held(TIME, &seller()) + free(TIME, &buyer());
		let before = own();
		for _ in 0..10 {
			let souk = 10_000;
			paid += sale(souk).settle();
			spent += souk * FEES / 10_000;
		}
		// The buyer got as much as it paid, out of the merchant's pocket: both together have what they had, less the fees.
		assert_eq!((paid, own()), (100_000, before));
		assert_eq!(spent, 15_600);
		assert_eq!(all_assets().into_iter().map(issuance).collect::<Vec<_>>(), issued);
	});
}

fn issuance(asset: souk_primitives::AssetId) -> u128 {
	<Money as frame_support::traits::fungibles::Inspect<AccountId>>::total_issuance(asset)
}

/// Somebody who buys only for the bonus, and is the promoter, the platform and every service provider of its order too,
/// gets at most all of the sale back. The seller's own part is what the bonus comes out of.
#[test]
fn should_never_bring_a_buyer_more_than_it_paid_in_the_asset_it_paid() {
	for (commission, platform, service) in
		[(0, 0, 0), (100, 54, 0), (500, 54, 100), (900, 54, 46), (0, 1_000, 0)]
	{
		build_and_execute(|| {
			let pay = BonusPay::Fixed { amount: 1_000_000 };
			open(BonusTerms { pay, buyer_cap: 1_000_000, ..terms(NATIVE) }, 10_000_000);
			let mut amounts = amounts(NATIVE, 1_000, commission, platform);
			amounts.services = vec![service].try_into().unwrap();
			let bonus = Sale { amounts: vec![amounts], ..sale(1_000) }.settle();
			assert_eq!(bonus + commission + platform + service, 1_000);
		});
	}
}

/// A thousand accounts of one buyer get no more than a thousand buyers: each has to buy for the least sale. What they get is
/// bounded by the budget that the merchant chose.
#[test]
fn should_pay_many_accounts_of_one_buyer_no_more_than_the_terms_say() {
	build_and_execute(|| {
		open(part(TIME), 300);
		let mut got = 0;
		for index in 10..60 {
			let buyer = acc(index);
			System::inc_providers(&buyer);
			got += Sale { buyer, ..sale(200) }.settle();
		}
		// A twentieth of each sale of 200, until nothing is left.
		assert_eq!((got, left(0)), (300, 0));
	});
}

/// A merchant that closes its bonus after buyers ordered cannot take the budget back before they are paid.
#[test]
fn should_not_let_a_merchant_take_back_what_orders_may_wait_for() {
	build_and_execute(|| {
		open(terms(TIME), 1_000);
		let ordered = sale(200);
		set_now(START + 1);
		frame_support::assert_ok!(BonusPallet::close_bonus(signed(seller()), 0));
		assert!(BonusPallet::expire_bonus(signed(seller()), 0).is_err());
		set_now(START + 1 + PAY_TIME);
		assert!(BonusPallet::expire_bonus(signed(seller()), 0).is_err());
		assert_eq!(ordered.settle(), 100);
	});
}
