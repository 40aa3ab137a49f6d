// SPDX-License-Identifier: Apache-2.0

//! What is owed for money outside the chain. Here a prepaid account is in TIME, and a base unit of it is worth one of everything.

use super::{
	ends::{End, ENDS},
	*,
};
use crate::{prepaid::divide_total, Lines};
use souk_math::waterfall::{split, Outcome};
use souk_primitives::{
	money::{Currency, Fiat},
	prepaid::PrepaidFees,
	signed::Signed,
	traits::Promotion,
	OrderId,
};
use sp_keyring::Sr25519Keyring;

const POUND: &str = "GBP";

/// A listing that costs so much of SOUK and so many cents a unit.
fn priced(id: u64, souk: Balance, cents: Balance) -> u64 {
	let mut terms = terms();
	terms.price.token.1 = souk;
	terms.price.fiat = (cents > 0).then(|| usd(cents));
	list(id, terms)
}

/// An attested order of two units at 10 000 SOUK and 30 000 cents each, and of three at 20 000 cents each. An account covers it.
fn placed() -> OrderId {
	Covers::set(Some(Balance::MAX));
	priced(1, 10_000, 30_000);
	priced(2, 0, 20_000);
	place_for(BUYER, vec![line(1, 2, &PROMOTERS[..2]), line(2, 3, &[])], pay_in(SOUK), OrderMode::Attested)
		.unwrap()
}

/// What was sold of each line of the last order that ended.
fn sold() -> Vec<Balance> {
	let (_, _, lines) = SettledFees::get().pop().expect("fees were settled");
	lines.into_iter().map(|(_, sold, _)| sold).collect()
}

/// An attested order in a state of which the fees are reserved.
fn brought(state: OrderState) -> OrderId {
	let id = placed();
	bring_to(id, state);
	id
}

#[test]
fn should_reserve_the_value_of_each_line_when_the_seller_accepts() {
	build_and_execute(|| {
		let id = placed();
		assert_eq!(ReservedFees::get(id), None);
		let done = Orders::accept_order(by(SELLER), id, size(id)).unwrap();
		assert_eq!(ReservedFees::get(id), Some(vec![(20_000, 60_000), (0, 60_000)]));
		assert!(LastPaysPlatform::get());
		let declared = Orders::accept_weight(2, 2, true);
		// One of the lines has promoters, and there is no campaign.
		let looked = declared - MockPromotion::engage_weight() + MockPromotion::LOOK;
		assert_eq!(done.actual_weight, Some(looked));
		Covers::set(None);
		assert_eq!(
			declared - Orders::accept_weight(2, 2, true),
			frame_support::weights::Weight::from_parts(62, 0)
		);
		Covers::set(Some(0));
		Payments::insert(id, true);
		assert_ok!(Orders::cancel_order(by(SELLER), id, size(id)));
	});
}

#[test]
fn should_not_accept_what_nothing_covers() {
	build_and_execute(|| {
		let id = placed();
		Covers::set(Some(139_999));
		assert_noop!(Orders::accept_order(by(SELLER), id, size(id)), DispatchError::Other("not covered"));
		Covers::set(Some(140_000));
		assert_ok!(Orders::accept_order(by(SELLER), id, size(id)));
	});
}

#[test]
fn should_reserve_nothing_for_an_escrow_order_without_a_fiat_part() {
	build_and_execute(|| {
		Covers::set(Some(0));
		let id = place_at(OrderState::Completed);
		assert_eq!(state_of(id), OrderState::Completed);
		assert!(SettledFees::get().is_empty());
	});
}

#[test]
fn should_tell_of_the_value_as_of_an_escrow_when_it_completes() {
	build_and_execute(|| {
		let id = brought(OrderState::Completed);
		let stored = Lines::<Test>::get(id);
		let legs =
			[80_000, 60_000].map(|value| split(value, &stored[0].terms, 0, Outcome::Completed).unwrap());
		let lines: Vec<_> = [80_000, 60_000]
			.into_iter()
			.zip(&legs)
			.map(|(value, legs)| (value, value, [legs.experience, legs.commune, legs.platform]))
			.collect();
		assert_eq!(lines[0].2, [7_200, 480, 4_320]);
		assert_eq!(SettledFees::get(), [(id, Some(acc(PLATFORM)), lines)]);
		assert_eq!(ReservedFees::get(id), None);
		let told = ListenersTold::get();
		// A fifth, of which the closing promoter gets half.
		assert_eq!(told[0].amounts, [(TIME, 80_000, 80_000, 7_200, vec![8_000, 8_000])]);
		assert_eq!((told[0].commune.clone(), told[0].platform.clone()), (vec![480], vec![4_320]));
		assert_eq!(told[1].amounts, [(TIME, 60_000, 60_000, 5_400, vec![])]);
		assert!(told.iter().all(|line| line.real));
	});
}

/// The words of a line that was told: what it was worth, what was sold, and for how much of it the pool was paid.
fn words(asset: AssetId, telling: &Told) -> (Balance, Balance, Balance) {
	let amounts = telling.amounts.iter().find(|amounts| amounts.0 == asset).unwrap();
	(amounts.1, amounts.2, amounts.3)
}

/// What an end of an order came to: the units kept, what was told of the worth, and the legs of commune, platform and promoters. The
/// last of all is what the buyer got back of the escrow, and what it gets back of the fiat part.
type Came = (u32, (Balance, Balance, Balance), Balance, Balance, Vec<Balance>, [Balance; 2]);

/// Bring an order of three units over two promoters to an end, of which so much a unit is paid on chain and outside it.
fn run(end: &End, mode: OrderMode, time: Balance, cents: Balance) -> Came {
	new_test_ext().execute_with(|| {
		StandoffForfeit::set(Perbill::from_percent(40));
		Covers::set(Some(Balance::MAX));
		// A SOUK is two TIME.
		priced(1, time / 2, cents);
		let payment = if time > 0 { pay_in(TIME) } else { Default::default() };
		let id = place_for(BUYER, vec![line(1, 3, &PROMOTERS[..2])], payment, mode).unwrap();
		events();
		(end.run)(id);
		assert!(ReservedFees::iter().next().is_none());
		assert!(RunningParts::iter().next().is_none());
		let to_buyer = events().into_iter().rev().find_map(|event| match event {
			Event::OrderSettled { legs, .. } => Some(legs.first().map_or(0, |legs| legs.buyer)),
			_ => None,
		});
		souk_testing::check::<Test>();
		let obligations = WentBack::get();
		assert_eq!(obligations.len(), usize::from(cents > 0), "a fiat part ends once");
		let back = obligations.first().map_or(0, |(order, back)| {
			assert_eq!(*order, id);
			*back
		});
		let told = ListenersTold::get().pop().unwrap();
		let of_time = |legs: &[Balance]| legs.first().copied().unwrap_or_default();
		assert_eq!(told.amounts.len(), 1, "no asset comes twice");
		let commission = told.amounts[0].4.clone();
		StandoffForfeit::set(Perbill::one());
		let legs = (of_time(&told.commune), of_time(&told.platform));
		(told.kept, words(TIME, &told), legs.0, legs.1, commission, [to_buyer.unwrap(), back])
	})
}

/// However an order ends, what is owed for money outside the chain is what an escrow of the same value would have paid, commissions
/// included. And what goes back of it is what would have gone back of the escrow.
#[test]
fn should_end_as_an_escrow_of_the_same_value_would() {
	const UNIT: Balance = 19_998;
	for end in &ENDS {
		let name = end.name;
		let (kept, (worth, sale, experience), commune, platform, commission, [to_buyer, none]) =
			run(end, OrderMode::Escrow, UNIT, 0);
		assert_eq!((worth, none), (3 * UNIT, 0));
		// Priced in tokens that are paid elsewhere, or in cash. Nothing was held that could go back to the buyer.
		for (time, cents, back) in [(UNIT, 0, 0), (0, UNIT, to_buyer)] {
			let attested = run(end, OrderMode::Attested, time, cents);
			let words = (worth, sale, experience);
			let as_escrow = (kept, words, commune, platform, commission.clone(), [0, back]);
			assert_eq!(attested, as_escrow, "{name}");
		}
		// The token part is split as before, and the fiat part like it. Others hear the sum.
		let both = run(end, OrderMode::Escrow, UNIT, UNIT);
		let twice = commission.iter().map(|leg| 2 * leg).collect::<Vec<_>>();
		let words = (2 * worth, 2 * sale, 2 * experience);
		assert_eq!(both, (kept, words, 2 * commune, 2 * platform, twice, [to_buyer, to_buyer]), "{name}");
	}
}

/// An order that ends before it is accepted has reserved nothing.
#[test]
fn should_tell_of_no_amounts_when_nothing_was_reserved() {
	build_and_execute(|| {
		let id = placed();
		assert_ok!(Orders::cancel_order(by(BUYER), id, size(id)));
		assert!(SettledFees::get().is_empty());
		assert!(ListenersTold::get().iter().all(|line| line.amounts.is_empty()));
	});
}

/// Units that never shipped owe nothing.
#[test]
fn should_owe_nothing_for_units_that_never_shipped() {
	build_and_execute(|| {
		let id = brought(OrderState::Accepted);
		assert_ok!(Orders::ship_order(by(SELLER), id, shipment(0, 1), true, parcel(), size(id)));
		assert_ok!(Orders::confirm_delivery(by(BUYER), id, size(id)));
		assert_ok!(Orders::complete_order(by(BUYER), id, size(id)));
		assert_eq!(sold(), [40_000, 0]);
	});
}

/// By a word of its own a seller saves no fee, and takes no right from a buyer. Both sides can still agree on the same.
#[test]
fn should_owe_as_much_whatever_the_seller_alone_records() {
	for (state, recorded) in
		[(OrderState::Accepted, 1), (OrderState::Shipped, 60_000), (OrderState::Delivered, 120_000)]
	{
		build_and_execute(|| {
			let id = brought(state);
			assert_ok!(Orders::record_refund(by(SELLER), id, recorded));
			if state == OrderState::Accepted {
				assert_ok!(Orders::ship_order(by(SELLER), id, ship_all(id), false, parcel(), size(id)));
			}
			if state != OrderState::Delivered {
				assert_ok!(Orders::confirm_delivery(by(BUYER), id, size(id)));
			}
			assert_ok!(Orders::complete_order(by(BUYER), id, size(id)));
			assert_eq!(sold(), [80_000, 60_000]);
			// Who pays by what the seller says still hears it.
			assert!(ListenersTold::get().iter().all(|told| told.fiat_kept < Perbill::one()));
		});
	}
	build_and_execute(|| {
		let id = brought(OrderState::Disputed);
		assert_ok!(Orders::propose_settlement(by(SELLER), id, 10_000, size(id)));
		assert_ok!(Orders::propose_settlement(by(BUYER), id, 10_000, size(id)));
		assert_eq!(sold(), [0, 0]);
	});
}

/// Fees are paid for good.
#[test]
fn should_change_nothing_once_the_order_ended() {
	build_and_execute(|| {
		let id = brought(OrderState::Completed);
		assert_ok!(Orders::record_refund(by(SELLER), id, 120_000));
		assert_eq!(SettledFees::get().len(), 1);
		assert_eq!(sold(), [80_000, 60_000]);
	});
}

mod till {
	use super::*;

	fn record(total: Option<Fiat>, requests: Vec<(u64, u32)>) -> OrderId {
		let id = crate::NextOrder::<Test>::get();
		let requests = requests.into_iter().map(|(listing, units)| line(listing, units, &[])).collect();
		let sale = TillSale {
			buyer: Sr25519Keyring::Ferdie.to_account_id(),
			lines: lines(requests),
			total,
			platform: Some(acc(PLATFORM)),
			attachment: None,
			salt: id,
			expires: Orders::now() + 1,
		};
		let payload = Orders::sale_payload(&acc(SELLER), &sale);
		let signature = Sr25519Keyring::Ferdie.sign(&payload.bytes(false)).into();
		assert_ok!(Orders::record_sale(by(SELLER), sale, Signed { wrapped: false, signature }));
		id
	}

	#[test]
	fn should_pay_at_once_when_an_account_covers_the_total() {
		build_and_execute(|| {
			Covers::set(Some(100_000));
			let id = record(Some(usd(100_000)), vec![(0, 1)]);
			// The key of a till may be stolen. It can name any platform, so no leg of one moves on chain.
			let paid = (100_000, 100_000, [9_000, 600, 0]);
			assert_eq!(SettledFees::get(), [(id, None, vec![paid])]);
			assert!(!LastPaysPlatform::get());
			assert_eq!(ReservedFees::get(id), None);
			assert_eq!(ListenersTold::get()[0].amounts, [(TIME, 100_000, 100_000, 9_000, vec![])]);
		});
	}

	/// It has happened, whether or not anybody pays for it.
	#[test]
	fn should_be_recorded_without_rights_when_nothing_covers_it() {
		build_and_execute(|| {
			Covers::set(Some(99_999));
			let id = record(Some(usd(100_000)), vec![(0, 1)]);
			assert_eq!(state_of(id), OrderState::Completed);
			assert!(SettledFees::get().is_empty());
			assert_eq!(ReservedFees::get(id), None);
			assert!(ListenersTold::get()[0].amounts.is_empty());
			// Nor if nothing is stated.
			record(None, vec![(0, 1)]);
			assert!(ListenersTold::get()[1].amounts.is_empty());
		});
	}

	#[test]
	fn should_divide_the_total_by_prices_or_else_by_units() {
		build_and_execute(|| {
			Covers::set(Some(Balance::MAX));
			priced(1, 0, 3_000);
			priced(2, 0, 1_000);
			priced(3, 5_000, 0);
			let shares = |total, requests| {
				record(Some(total), requests);
				sold()
			};
			// A discount at the counter is everybody's.
			assert_eq!(shares(usd(5_000), vec![(1, 2), (2, 4)]), [3_000, 2_000]);
			assert_eq!(shares(usd(10_001), vec![(1, 1), (2, 1)]), [7_500, 2_501]);
			// One listing has no price in cash.
			assert_eq!(shares(usd(1_000), vec![(1, 1), (3, 3)]), [250, 750]);
			let pounds = Fiat { currency: Currency::parse(POUND).unwrap(), amount: 900 };
			assert_eq!(shares(pounds, vec![(1, 1), (2, 2)]), [300, 600]);
		});
	}

	#[test]
	fn should_lose_nothing_of_a_total_that_is_large() {
		build_and_execute(|| {
			priced(1, 0, Balance::MAX / 4);
			Covers::set(None);
			let id = record(Some(usd(7)), vec![(1, 2), (1, 3)]);
			let stored = Lines::<Test>::get(id);
			let parts = divide_total(usd(Balance::MAX), &stored);
			let sum = parts.iter().flatten().map(|part| part.amount).sum::<Balance>();
			assert_eq!(sum, Balance::MAX);
		});
	}
}

/// What ending an attested order weighs counts the fees, and no more than was declared.
#[test]
fn should_weigh_the_fees_when_an_attested_order_ends() {
	build_and_execute(|| {
		let id = brought(OrderState::Delivered);
		let done = Orders::complete_order(by(BUYER), id, size(id)).unwrap().actual_weight.unwrap();
		assert!(done.all_lte(Orders::most_completion(LARGEST)));
		let fees = MockPrepaid::settle_weight(2, 2);
		assert_eq!((fees.ref_time(), fees.proof_size()), (74, 106));
		let id = placed();
		bring_to(id, OrderState::Delivered);
		Covers::set(None);
		let without = Orders::complete_order(by(BUYER), id, size(id)).unwrap().actual_weight.unwrap();
		assert_eq!(done - without, frame_support::weights::Weight::from_parts(74, 106));
	});
}
