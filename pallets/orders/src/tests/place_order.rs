// SPDX-License-Identifier: Apache-2.0

use super::*;
use souk_math::commission::CommissionPlan;
use souk_primitives::{
	content::Cid,
	listing::{ListingTerms, Payment},
	money::Fiat,
	order::LineRequest,
};

/// Place with every argument given, as the buyer.
fn place_with(
	requests: Vec<LineRequest<MockPath>>,
	payment: Payment,
	limits: &[Balance],
	fiat: Option<Fiat>,
	mode: OrderMode,
) -> Result<(), DispatchError> {
	Orders::place_order(by(BUYER), lines(requests), payment, amounts(limits), fiat, None, mode, None).plain()
}

fn place_one(request: LineRequest<MockPath>) -> Result<(), DispatchError> {
	place_with(vec![request], pay_in(SOUK), &[Balance::MAX], None, OrderMode::Escrow)
}

fn shares(shares: &[(AssetId, u32)]) -> Payment {
	BoundedVec::truncate_from(
		shares.iter().map(|(asset, percent)| (asset.clone(), Perbill::from_percent(*percent))).collect(),
	)
}

#[test]
fn should_hold_and_queue_when_all_is_well() {
	build_and_execute(|| {
		let attachment = Some(Cid::raw([7; 32]));
		assert_ok!(Orders::place_order(
			by(BUYER),
			lines(vec![line(0, 2, &PROMOTERS[..2]), line(0, 1, &[])]),
			pay_in(SOUK),
			amounts(&[30_000]),
			None,
			Some(acc(PLATFORM)),
			OrderMode::Escrow,
			attachment,
		));
		assert_eq!(escrowed(BUYER, SOUK), 30_000);
		assert_eq!(deposited(BUYER), 1_000 + 2 * 50);
		assert_eq!(total(BUYER, SOUK), RICH);
		assert_eq!(stock(0), 997);
		assert_eq!(Shops::get(0).unwrap().1, 1);
		let order = crate::Orders::<Test>::get(0).unwrap();
		assert_eq!(order.state, OrderState::Placed);
		assert_eq!(order.deadline, Orders::now() + AcceptPeriod::get());
		assert_eq!(order.attachment, attachment);
		assert_eq!(
			events(),
			vec![Event::OrderPlaced {
				order: 0,
				shop: 0,
				seller: acc(SELLER),
				buyer: acc(BUYER),
				platform: Some(acc(PLATFORM)),
				mode: OrderMode::Escrow,
				amounts: BoundedVec::truncate_from(vec![(SOUK, 30_000)]),
				fiat: None,
				deadline: order.deadline,
			}]
		);
	});
}

#[test]
fn should_hold_every_asset_when_payment_is_mixed() {
	build_and_execute(|| {
		assert_ok!(place_with(
			vec![line(0, 1, &[])],
			shares(&[(SOUK, 30), (TIME, 70)]),
			&[3_000, 14_000],
			None,
			OrderMode::Escrow
		));
		assert_eq!((escrowed(BUYER, SOUK), escrowed(BUYER, TIME)), (3_000, 14_000));
	});
}

#[test]
fn should_hold_nothing_when_attested() {
	build_and_execute(|| {
		let id = place_for(BUYER, vec![line(0, 1, &[])], pay_in(SOUK), OrderMode::Attested).unwrap();
		assert_eq!(escrowed(BUYER, SOUK), 0);
		assert_eq!(deposited(BUYER), 1_050);
		assert_eq!(Orders::order_view(id).unwrap().lines[0].escrow, vec![10_000]);
	});
}

#[test]
fn should_bind_nothing_of_the_sellers_when_attested() {
	build_and_execute(|| {
		Campaign::put((5, 10));
		let all = vec![line(0, 1_000, &PROMOTERS[..1])];
		for _ in 0..2 {
			let id = place_for(BUYER, all.clone(), pay_in(SOUK), OrderMode::Attested).unwrap();
			assert_eq!(Orders::order_view(id).unwrap().lines[0].campaign, None);
		}
		assert_eq!((stock(0), Campaign::get()), (1_000, Some((5, 10))));
		assert_eq!(Shops::get(0).unwrap().1, 2);
	});
}

#[test]
fn should_fail_when_attested_and_stock_does_not_suffice() {
	build_and_execute(|| {
		for requests in [vec![line(0, 1_001, &[])], vec![line(0, 501, &[]), line(0, 500, &[])]] {
			assert_noop!(
				place_for(BUYER, requests, pay_in(SOUK), OrderMode::Attested),
				DispatchError::Other("out of stock")
			);
		}
	});
}

#[test]
fn should_need_no_payment_when_attested_for_fiat_only() {
	build_and_execute(|| {
		let mut cash = terms();
		cash.price.token.1 = 0;
		cash.price.fiat = Some(usd(999));
		list(1, cash);
		assert_ok!(place_with(
			vec![line(1, 3, &[])],
			Payment::new(),
			&[],
			Some(usd(2_997)),
			OrderMode::Attested
		));
		assert_eq!(crate::Orders::<Test>::get(0).unwrap().fiat, Some(usd(2_997)));
	});
}

#[test]
fn should_keep_terms_when_listing_and_rates_change_later() {
	build_and_execute(|| {
		let id = place(vec![line(0, 1, &PROMOTERS[..1])]);
		let mut dearer = terms();
		dearer.price.token.1 = 99_999;
		dearer.commission = CommissionPlan::None;
		list(0, dearer);
		CommuneFee::set(Perbill::from_percent(9));
		bring_to(id, OrderState::Completed);
		assert_eq!(total(SELLER, SOUK), RICH + 6_500);
		assert_eq!(total(PROMOTERS[0], SOUK), RICH + 2_000);
		assert_eq!(total(COMMUNE, SOUK), RICH + 60);
	});
}

#[test]
fn should_keep_periods_and_default_ruling_when_governance_changes_them_later() {
	build_and_execute(|| {
		let id = place(vec![line(0, 2, &[])]);
		ShipPeriod::set(1);
		DeliveryPeriod::set(1);
		ReturnPeriod::set(1);
		DisputePeriod::set(1);
		AnswerPeriod::set(1);
		RulingPeriod::set(1);
		DefaultRuling::set(10_000);
		let left = || Orders::order_view(id).unwrap().deadline.unwrap() - Orders::now();
		assert_ok!(Orders::accept_order(by(SELLER), id, size(id)));
		assert_eq!(left(), 3 * HOUR);
		assert_ok!(Orders::ship_order(by(SELLER), id, ship_all(id), false, parcel(), size(id)));
		assert_eq!(left(), 5 * HOUR);
		assert_ok!(Orders::confirm_delivery(by(BUYER), id, size(id)));
		assert_ok!(Orders::request_return(by(BUYER), id, returned(&[(0, 1)]), None));
		assert_eq!(left(), 7 * HOUR);
		assert_ok!(Orders::refuse_return(by(SELLER), id, None));
		assert_eq!(left(), 11 * HOUR);
		assert_ok!(Orders::dispute_order(by(BUYER), id, proof()));
		assert_eq!(left(), 4 * HOUR);
		// So the dispute is about one unit of 10 000 that nobody can show to have come back.
		StandoffForfeit::set(Perbill::zero());
		assert_ok!(Orders::answer_dispute(by(SELLER), id, proof(), size(id)));
		assert_eq!(left(), 13 * HOUR);
		pass(13 * HOUR);
		assert_ok!(advance(id));
		// The seller wins, with 1 000 for the damage.
		assert_eq!(total(BUYER, SOUK), RICH - 20_000 - 1_000 - 300);
	});
}

#[test]
fn should_engage_a_campaign_once_when_it_fits_several_lines() {
	build_and_execute(|| {
		Campaign::put((5, 10));
		let id = place(vec![line(0, 1, &[]), line(0, 1, &PROMOTERS[..1]), line(0, 1, &PROMOTERS[..2])]);
		let campaigns: Vec<_> =
			Orders::order_view(id).unwrap().lines.into_iter().map(|line| line.campaign).collect();
		assert_eq!((campaigns, Campaign::get()), (vec![None, Some(5), None], Some((5, 9))));
		let lines = BoundedVec::truncate_from(vec![(1, 5)]);
		assert_eq!(events()[1..], [Event::CampaignsEngaged { order: id, lines }]);
	});
}

#[test]
fn should_engage_campaign_only_when_line_has_promoters() {
	build_and_execute(|| {
		Campaign::put((5, 10));
		let id = place(vec![line(0, 1, &PROMOTERS[..1]), line(0, 1, &[])]);
		let lines = Orders::order_view(id).unwrap().lines;
		assert_eq!((lines[0].campaign, lines[1].campaign), (Some(5), None));
	});
}

#[test]
fn should_fail_when_unsigned() {
	build_and_execute(|| {
		assert_noop!(
			Orders::place_order(
				RuntimeOrigin::none(),
				lines(vec![line(0, 1, &[])]),
				pay_in(SOUK),
				amounts(&[10_000]),
				None,
				None,
				OrderMode::Escrow,
				None
			),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn should_fail_when_there_are_no_lines() {
	build_and_execute(|| {
		let empty = place_with(vec![], pay_in(SOUK), &[1], None, OrderMode::Escrow);
		assert_noop!(empty, Error::<Test>::NoLines);
	});
}

#[test]
fn should_fail_when_lines_are_wrong() {
	build_and_execute(|| {
		Listings::insert(1, MockListing { shop: 1, ..Listings::get(0).unwrap() });
		let two = vec![line(0, 1, &[]), line(1, 1, &[])];
		let place = |lines| place_with(lines, pay_in(SOUK), &[Balance::MAX], None, OrderMode::Escrow);
		assert_noop!(place(two), Error::<Test>::MixedShops);
		assert_noop!(place(vec![line(0, 0, &[])]), Error::<Test>::ZeroQuantity);
		assert_noop!(place(vec![line(77, 1, &[])]), Error::<Test>::ListingNotFound);
		assert_noop!(place(vec![line(0, 1_001, &[])]), DispatchError::Other("out of stock"));
		assert_noop!(
			place_for(SELLER, vec![line(0, 1, &[])], pay_in(SOUK), OrderMode::Escrow),
			Error::<Test>::OwnShop
		);
	});
}

#[test]
fn should_fail_when_asked_items_are_wrong() {
	build_and_execute(|| {
		let asking = |quantity, items: &[&str]| LineRequest {
			items: BoundedVec::truncate_from(items.iter().map(|item| serial(item)).collect()),
			..line(0, quantity, &[])
		};
		assert_noop!(place_one(asking(1, &["A", "B"])), Error::<Test>::TooManyItems);
		assert_noop!(place_one(asking(2, &["A", "A"])), Error::<Test>::DuplicateItem);
		// Twice the same item of the same product, on two lines.
		assert_noop!(
			place_with(
				vec![asking(1, &["A"]), asking(1, &["A"])],
				pay_in(SOUK),
				&[Balance::MAX],
				None,
				OrderMode::Escrow
			),
			Error::<Test>::DuplicateItem
		);
	});
}

#[test]
fn should_fail_when_path_is_wrong() {
	build_and_execute(|| {
		let too_deep = DispatchError::Other("path too deep");
		// Deeper than the listing says.
		assert_ok!(place_one(line(0, 1, &PROMOTERS[..3])));
		assert_noop!(place_one(line(0, 1, &PROMOTERS)), too_deep);
		assert_noop!(place_one(line(0, 1, &[FORGER])), DispatchError::Other("bad path"));
		// Deeper than the commission plan pays.
		let mut two_levels = terms();
		two_levels.commission = CommissionPlan::Levels {
			rate: Perbill::from_percent(20),
			shares: BoundedVec::truncate_from(vec![Perbill::from_percent(50); 2]),
		};
		list(1, two_levels);
		assert_ok!(place_one(line(1, 1, &PROMOTERS[..2])));
		assert_noop!(place_one(line(1, 1, &PROMOTERS[..3])), too_deep);
		list(1, ListingTerms { commission: CommissionPlan::None, ..terms() });
		assert_noop!(place_one(line(1, 1, &PROMOTERS[..1])), too_deep);
		// Deeper than governance allows.
		MaxDepth::set(1);
		assert_noop!(place_one(line(0, 1, &PROMOTERS[..2])), too_deep);
	});
}

#[test]
fn should_fail_when_promoters_are_too_many() {
	build_and_execute(|| {
		let mut requests: Vec<_> =
			(0..11u8).map(|n| line(0, 1, &[100 + 3 * n, 101 + 3 * n, 102 + 3 * n])).collect();
		let place = |requests| place_with(requests, pay_in(SOUK), &[Balance::MAX], None, OrderMode::Escrow);
		assert_noop!(place(requests.clone()), Error::<Test>::TooManyPromoters);
		requests.pop();
		assert_ok!(place(requests));
	});
}

/// A listing whose window is above a lower maximum once stopped selling.
#[test]
fn should_bring_the_return_window_down_when_governance_allows_less() {
	build_and_execute(|| {
		MaxReturnWindow::set(HOUR);
		let id = place_at(OrderState::Delivered);
		assert_eq!(Orders::order_view(id).unwrap().lines[0].return_window, HOUR);
		assert_eq!(Orders::order_view(id).unwrap().deadline, Some(Orders::now() + HOUR));
		// What an order was placed under stays.
		MaxReturnWindow::set(0);
		pass(HOUR - 1);
		assert_ok!(Orders::request_return(by(BUYER), id, returned(&[(0, 1)]), None));
	});
}

#[test]
fn should_fail_when_terms_cannot_be_paid() {
	build_and_execute(|| {
		CommuneFee::set(Perbill::from_percent(66));
		assert_noop!(place_one(line(0, 1, &[])), Error::<Test>::TermsNotPayable);
	});
}

#[test]
fn should_fail_when_payment_is_wrong() {
	build_and_execute(|| {
		let place = |payment: Payment| {
			let limits = vec![Balance::MAX; payment.len()];
			place_with(vec![line(0, 1, &[])], payment, &limits, None, OrderMode::Escrow)
		};
		assert_noop!(place(pay_in(AssetId::WithId(404))), Error::<Test>::AssetNotAccepted);
		assert_noop!(place(shares(&[(ROGUE, 51), (SOUK, 49)])), Error::<Test>::ShareTooLarge);
		assert_noop!(place(shares(&[(ROGUE, 50), (SOUK, 50)])), Error::<Test>::AssetNotPayable);
		assert_noop!(place(shares(&[(SOUK, 99)])), Error::<Test>::SharesNotWhole);
		assert_noop!(place(shares(&[(SOUK, 50), (SOUK, 50)])), Error::<Test>::SharesNotWhole);
		assert_noop!(place(Payment::new()), Error::<Test>::SharesNotWhole);
	});
}

#[test]
fn should_fail_when_amounts_overflow() {
	build_and_execute(|| {
		let mut priceless = terms();
		priceless.price.token.1 = Balance::MAX;
		list(1, priceless.clone());
		assert_noop!(place_one(line(1, 2, &[])), Error::<Test>::Overflow);
		// Each line fits, the two together do not.
		let two = vec![line(1, 1, &[]), line(1, 1, &[])];
		assert_noop!(
			place_with(two, pay_in(SOUK), &[Balance::MAX], None, OrderMode::Escrow),
			Error::<Test>::Overflow
		);
		priceless.price.token.1 = 1;
		priceless.price.fiat = Some(usd(Balance::MAX));
		list(1, priceless);
		assert_noop!(place_one(line(1, 2, &[])), Error::<Test>::Overflow);
		let two = vec![line(1, 1, &[]), line(1, 1, &[])];
		assert_noop!(
			place_with(two, pay_in(SOUK), &[Balance::MAX], None, OrderMode::Escrow),
			Error::<Test>::Overflow
		);
		OrderDeposit::set(Balance::MAX);
		assert_noop!(place_one(line(0, 1, &[])), Error::<Test>::Overflow);
	});
}

#[test]
fn should_fail_when_no_number_is_left() {
	build_and_execute(|| {
		crate::NextOrder::<Test>::put(u64::MAX);
		assert_noop!(place_one(line(0, 1, &[])), Error::<Test>::NoIdLeft);
	});
}

#[test]
fn should_fail_when_price_changed() {
	build_and_execute(|| {
		let place = |limits: &[Balance], fiat| {
			place_with(vec![line(0, 1, &[])], pay_in(SOUK), limits, fiat, OrderMode::Escrow)
		};
		assert_noop!(place(&[9_999], None), Error::<Test>::LimitExceeded);
		assert_noop!(place(&[], None), Error::<Test>::LimitMismatch);
		assert_noop!(place(&[10_000, 1], None), Error::<Test>::LimitMismatch);
		assert_noop!(place(&[10_000], Some(usd(1))), Error::<Test>::FiatMismatch);
		assert_ok!(place(&[10_000], None));
	});
}

#[test]
fn should_fail_when_currencies_are_mixed() {
	build_and_execute(|| {
		let mut dollars = terms();
		dollars.price.fiat = Some(usd(1));
		list(1, dollars.clone());
		dollars.price.fiat =
			Some(Fiat { currency: souk_primitives::money::Currency::parse("EUR").unwrap(), amount: 1 });
		list(2, dollars);
		let two = vec![line(1, 1, &[]), line(2, 1, &[])];
		assert_noop!(
			place_with(two, pay_in(SOUK), &[Balance::MAX], None, OrderMode::Escrow),
			Error::<Test>::MixedCurrencies
		);
	});
}

#[test]
fn should_fail_when_escrow_has_no_token_part() {
	build_and_execute(|| {
		let mut cash = terms();
		cash.price.token.1 = 0;
		list(1, cash);
		assert_noop!(place_one(line(1, 1, &[])), Error::<Test>::NothingToHold);
	});
}

#[test]
fn should_fail_when_buyer_cannot_pay() {
	build_and_execute(|| {
		assert_noop!(
			place_for(50, vec![line(0, 1, &[])], pay_in(SOUK), OrderMode::Escrow),
			TokenError::FundsUnavailable
		);
		let mut dear = terms();
		dear.price.token.1 = RICH;
		list(1, dear);
		assert_noop!(place_one(line(1, 1, &[])), TokenError::FundsUnavailable);
	});
}

#[test]
fn should_fail_when_asset_or_account_is_frozen() {
	build_and_execute(|| {
		let place = || place_for(BUYER, vec![line(0, 1, &[])], pay_in(TIME), OrderMode::Escrow);
		assert_ok!(Assets::freeze(by(STRANGER), 1, acc(BUYER)));
		assert_noop!(place(), TokenError::FundsUnavailable);
		assert_ok!(Assets::thaw(by(STRANGER), 1, acc(BUYER)));
		assert_ok!(Assets::freeze_asset(by(STRANGER), 1));
		assert_noop!(place(), TokenError::FundsUnavailable);
	});
}

mod locks {
	use super::*;
	use frame_support::traits::{LockableCurrency, WithdrawReasons};

	fn lock(amount: Balance) {
		Balances::set_lock(*b"vesting ", &acc(BUYER), amount, WithdrawReasons::all());
	}

	fn priced(id: u64, price: Balance) -> LineRequest<MockPath> {
		let mut terms = terms();
		terms.price.token.1 = price;
		terms.return_window = 0;
		line(list(id, terms), 1, &[])
	}

	#[test]
	fn should_fail_when_escrow_would_spend_locked_funds() {
		build_and_execute(|| {
			lock(RICH - 5_000);
			assert_noop!(place_one(line(0, 1, &[])), Error::<Test>::FundsLocked);
		});
	}

	#[test]
	fn should_fail_when_escrows_together_would_spend_locked_funds() {
		// A hold counts towards a lock. With half locked and half held, balances would let the other half be held too,
		// and once both orders settle nothing locked would be left.
		build_and_execute(|| {
			lock(RICH / 2);
			assert_ok!(place_one(priced(1, RICH / 2 - 10_000)));
			let second = priced(2, RICH / 2 - 10_000);
			assert_noop!(place_one(second), Error::<Test>::FundsLocked);
		});
	}

	#[test]
	fn should_place_when_other_holds_cover_the_lock() {
		// Staked funds can be voted with: the same funds, held and locked, leave the rest to spend.
		build_and_execute(|| {
			use frame_support::traits::ReservableCurrency;
			let staked = RICH - 50_000;
			assert_ok!(Balances::reserve(&acc(BUYER), staked));
			lock(staked);
			assert_ok!(place_one(line(0, 1, &[])));
			assert_eq!(Balances::unreserve(&acc(BUYER), staked), 0);
		});
	}

	#[test]
	fn should_fail_when_the_deposit_would_be_locked_funds() {
		// A deposit that the buyer's account cannot take back goes to the seller. So it is no way out of a lock either.
		build_and_execute(|| {
			lock(RICH - 20_000);
			assert_ok!(place_one(priced(1, 10_000)));
			lock(RICH);
			let attested = || place_for(BUYER, vec![line(0, 1, &[])], pay_in(SOUK), OrderMode::Attested);
			assert_noop!(attested(), Error::<Test>::FundsLocked);
			lock(0);
			assert_ok!(attested());
		});
	}

	#[test]
	fn should_settle_when_buyer_locks_everything_after_placing() {
		build_and_execute(|| {
			let id = place(vec![line(0, 1, &[])]);
			lock(Balance::MAX);
			bring_to(id, OrderState::Completed);
			assert_eq!(total(SELLER, SOUK), RICH + 8_500);
		});
	}
}
