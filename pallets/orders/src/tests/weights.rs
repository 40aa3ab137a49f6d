// SPDX-License-Identifier: Apache-2.0

//! What calls are charged for the work of other pallets.

use super::*;
use crate::{Call, WeightInfo};
use frame_support::{dispatch::GetDispatchInfo, traits::UnfilteredDispatchable, weights::Weight};
use souk_math::MAX_PATH_DEPTH;
use souk_primitives::{
	fiat::FiatLegs,
	listing::Payment,
	order::{LineRequest, OrderSize, MAX_LINES},
	sale::RealSales,
	signed::Signed,
	traits::{Items, OnSettled, Promotion},
};
use sp_core::{sr25519, H256};

/// A line over a path of so many links.
fn promoted(links: u32) -> LineRequest<MockPath> {
	let path = BoundedVec::truncate_from((0..links).map(|link| acc(100 + link as u8)).collect());
	LineRequest { listing: 0, offer: H256::zero(), quantity: 1, path, items: Default::default() }
}

fn with_items(count: u32) -> LineRequest<MockPath> {
	let items = (0..count).map(|item| serial(&format!("S{item}"))).collect();
	LineRequest { items: BoundedVec::truncate_from(items), quantity: count, ..promoted(0) }
}

fn placing(requests: Vec<LineRequest<MockPath>>) -> Weight {
	placing_in(requests, pay_in(SOUK))
}

fn placing_in(requests: Vec<LineRequest<MockPath>>, payment: Payment) -> Weight {
	Call::<Test>::place_order {
		lines: lines(requests),
		payment,
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
		let told = heard(0, links) + MockPromotion::settled_weight(links) - heard(0, 0);
		assert_eq!(recording(vec![promoted(links)]) - recording(vec![promoted(0)]), others + told);
	}
}

#[test]
fn should_charge_every_line_when_several_have_paths() {
	let three = vec![promoted(2), promoted(0), promoted(3)];
	let others = MockPromotion::verify_weight(5) + MockPromotion::engage_weight() * 2;
	assert_eq!(placing(three), <()>::place_order(3, 1) + asking_parties() + others + MockItems::weight(3, 0));
}

#[test]
fn should_charge_items_when_lines_ask_for_them() {
	let own = <()>::place_order(1, 1) + asking_parties();
	assert_eq!(placing(vec![with_items(3)]), own + MockItems::weight(1, 3));
	// A sale at the counter checks its items and hands them over. Its fees may be paid in an asset.
	let own = <()>::record_sale(1) + asking_parties() + Heard::weight(1, 0) + MockRealSales::weight(3);
	assert_eq!(recording(vec![with_items(3)]), own + MockItems::weight(1, 3) * 2);
}

#[test]
fn should_be_the_largest_when_every_line_is() {
	let items = with_items(16).items;
	let line = LineRequest { items, quantity: 16, ..promoted(MAX_PATH_DEPTH) };
	let all = vec![line; MAX_LINES as usize];
	let four = (0..4).map(|asset| (AssetId::WithId(asset), Perbill::from_percent(25))).collect();
	// And a part of the price is outside the chain.
	let placed = placing_in(all.clone(), BoundedVec::truncate_from(four));
	assert_eq!(placed + <()>::quote(), Orders::largest_order());
	assert_eq!(recording(all), Orders::largest_sale());
}

#[test]
fn should_charge_every_asset_when_a_price_has_several() {
	let one = placing(vec![promoted(0)]);
	let more = <()>::place_order(1, 2) - <()>::place_order(1, 1);
	assert!(more.ref_time() > 0 && more.proof_size() > 0, "an asset weighs something");
	let half = Perbill::from_percent(50);
	let two = BoundedVec::truncate_from(vec![(SOUK, half), (TIME, half)]);
	assert_eq!(placing_in(vec![promoted(0)], two), one + more);
	// The deposit is in SOUK, so a price in another asset touches two.
	assert_eq!(placing_in(vec![promoted(0)], pay_in(TIME)), one + more);
}

#[test]
fn should_charge_a_refund_for_its_transfers_only_when_declined_or_cancelled() {
	// What is paid outside the chain counts in an asset more, and ends.
	let told = (heard(5, 8 + 8) + MockPromotion::settled_weight(8)) * 16
		+ MockRealSales::weight(MAX_ORDER_ITEMS)
		+ MockFiat::close_weight();
	let size = LARGEST;
	let decline = Call::<Test>::decline_order { order: 0, size }.get_dispatch_info().call_weight;
	assert_eq!(decline, ended(<()>::decline_order, MAX_LINES, 4, 12) + told);
	let cancel = Call::<Test>::cancel_order { order: 0, size }.get_dispatch_info().call_weight;
	assert_eq!(cancel, ended(<()>::cancel_order, MAX_LINES, 4, 12) + told + MockFiat::payment_weight());
}

/// What is charged up front for a small order is for a small order. For the largest it is sixty times as much, and a buyer
/// without that much could not confirm.
#[test]
fn should_be_charged_up_front_for_the_size_that_is_named() {
	let of = |size| Call::<Test>::confirm_delivery { order: 0, size }.get_dispatch_info().call_weight;
	let one = of(OrderSize { lines: 1, assets: 1, depth: 0, items: 0, services: 0 });
	let told = heard(2, 0) + MockRealSales::weight(0) + MockFiat::close_weight();
	assert_eq!(one, ended(<()>::confirm_delivery, 1, 1, OTHER_PAYEES) + told);
	assert!(one.ref_time() * 10 < of(LARGEST).ref_time());
	for more in [
		OrderSize { lines: 2, assets: 1, depth: 0, items: 0, services: 0 },
		OrderSize { lines: 1, assets: 2, depth: 0, items: 0, services: 0 },
		OrderSize { lines: 1, assets: 1, depth: 1, items: 0, services: 0 },
		OrderSize { lines: 1, assets: 1, depth: 0, items: 1, services: 0 },
		OrderSize { lines: 1, assets: 1, depth: 0, items: 0, services: 1 },
	] {
		assert!(of(more).all_gte(one) && of(more) != one, "{more:?} weighs more");
	}
}

/// No refund of everything can try more transfers than it is charged for.
#[test]
fn should_stay_within_the_charge_when_only_the_commune_can_receive_a_refund() {
	build_and_execute(|| {
		let id = place_for(BUYER, vec![line(0, 1, &[])], pay_in(TIME), OrderMode::Escrow).unwrap();
		assert_ok!(Assets::block(by(STRANGER), 1, acc(BUYER)));
		assert_ok!(Assets::block(by(STRANGER), 1, acc(SELLER)));
		let done = Orders::decline_order(by(SELLER), id, size(id)).unwrap();
		let told = heard(1, 0);
		// The buyer, the seller and the commune.
		assert_eq!(done.actual_weight, Some(ended(<()>::decline_order, 1, 1, 3) + told));
	});
}

/// Shipping may bring items that the size did not have, and may end the order.
#[test]
fn should_stay_within_the_charge_when_items_ship_and_nothing_of_the_price_is_left() {
	build_and_execute(|| {
		let lines = vec![line(0, 16, &[]), line(list(1, terms()), 1, &[])];
		let id = place_for(BUYER, lines, pay_in(SOUK), OrderMode::Escrow).unwrap();
		assert_ok!(Orders::accept_order(by(SELLER), id, size(id)));
		let price = crate::Lines::<Test>::get(id)[0].amounts.clone();
		assert_ok!(Orders::refund_part(by(SELLER), id, 0, price, size(id)));
		let items = with_items(16).items;
		let shipments =
			BoundedVec::truncate_from(vec![crate::types::Shipment { line: 0, quantity: 16, items }]);
		made(
			SELLER,
			Call::ship_order { order: id, shipments, last: true, parcel: parcel(), size: size(id) },
			"ship",
		);
		assert_eq!(Orders::order_view(id).unwrap().state, OrderState::Returned);
	});
}

/// Make a call with the size that clients read, and check that it weighs no more than it was declared to.
fn made(who: u8, call: Call<Test>, what: &str) {
	let declared = call.get_dispatch_info().call_weight;
	let done = call.dispatch_bypass_filter(by(who));
	let actual = done.unwrap_or_else(|error| panic!("{what}: {error:?}")).actual_weight;
	let actual = actual.expect("every call says what it cost");
	assert!(actual.all_lte(declared), "{what} weighs {actual:?} and was declared as {declared:?}");
}

/// Orders of all shapes, with different promoters on every line, with and without items, in one and in two assets, to every
/// end. Nothing that happens on the way is more than the size of the order says.
#[test]
fn should_never_weigh_more_than_the_size_says_when_orders_have_any_shape() {
	let half = Perbill::from_percent(50);
	let both: Payment = BoundedVec::truncate_from(vec![(SOUK, half), (TIME, half)]);
	let ends =
		["decline", "cancel", "expire", "part", "complete", "return", "rule", "agree", "refund", "lapse"];
	let disputes = ["silence", "record", "standoff", "withdraw", "give in", "wrong"];
	for (lines, depth) in [(1, 0), (1, 3), (2, 1), (3, 3), (10, 3), (16, 0), (16, 2)] {
		for (payment, items) in [(pay_in(SOUK), 0), (pay_in(TIME), 2), (both.clone(), 0), (both.clone(), 3)] {
			for end in ends.into_iter().chain(disputes) {
				for cents in [0, 799] {
					// The seller's word ends no order with a fiat part.
					if cents > 0 && matches!(end, "refund" | "give in") {
						continue;
					}
					build_and_execute(|| {
						Covers::set((cents > 0).then_some(Balance::MAX));
						live(lines, depth, payment.clone(), items, end, cents);
					});
				}
			}
		}
	}
}

/// The life of one order.
fn live(lines: u8, depth: u8, payment: Payment, items: u32, end: &str, cents: Balance) {
	let what =
		format!("{end} of {lines} lines of depth {depth} with {items} items in {} assets", payment.len());
	let assets = payment.len();
	let request = |index: u8| {
		let path: Vec<u8> = (0..depth).map(|link| 100 + index * depth + link).collect();
		let mut priced = terms();
		priced.price.fiat = (cents > 0).then(|| usd(cents));
		line(list(u64::from(index) + 1, priced), 4, &path)
	};
	let fiat = (cents > 0).then(|| usd(cents * 4 * Balance::from(lines)));
	let order = crate::NextOrder::<Test>::get();
	let place = Call::place_order {
		lines: (0..lines).map(request).collect::<Vec<_>>().try_into().unwrap(),
		payment,
		limits: amounts(&vec![Balance::MAX; assets]),
		fiat,
		platform: Some(acc(PLATFORM)),
		mode: OrderMode::Escrow,
		attachment: None,
	};
	made(BUYER, place, &what);
	let size = || size(order);
	let advance = || Call::advance_orders { orders: sized(&[order], size()) };
	match end {
		"decline" => return made(SELLER, Call::decline_order { order, size: size() }, &what),
		"cancel" => return made(BUYER, Call::cancel_order { order, size: size() }, &what),
		"expire" => {
			pass(AcceptPeriod::get());
			return made(STRANGER, advance(), &what);
		},
		_ => made(SELLER, Call::accept_order { order, size: size() }, &what),
	}
	let quantity = if end == "part" { 3 } else { 4 };
	let shipments: Vec<_> = (0..u32::from(lines))
		.map(|line| {
			let serials = (0..items).map(|item| serial(&format!("{line}/{item}"))).collect();
			Shipment { line, quantity, items: BoundedVec::truncate_from(serials) }
		})
		.collect();
	let shipments = BoundedVec::truncate_from(shipments);
	made(SELLER, Call::ship_order { order, shipments, last: true, parcel: parcel(), size: size() }, &what);
	if end == "lapse" {
		for period in [DeliveryPeriod::get(), 24 * HOUR] {
			pass(period);
			made(STRANGER, advance(), &what);
		}
		return;
	}
	if matches!(end, "silence" | "record" | "standoff" | "withdraw" | "give in" | "wrong") {
		let evidence = proof().filter(|_| end != "record");
		made(BUYER, Call::dispute_order { order, evidence }, &what);
		let answer = || Call::answer_dispute { order, evidence, size: size() };
		let give = |line: u32| {
			let left = crate::Lines::<Test>::get(order)[line as usize].amounts.clone();
			Call::refund_part { order, line, amounts: left, size: size() }
		};
		match end {
			"silence" => pass(AnswerPeriod::get()),
			"withdraw" => return made(BUYER, Call::withdraw_dispute { order, size: size() }, &what),
			"record" => return made(SELLER, answer(), &what),
			"give in" => {
				made(SELLER, answer(), &what);
				(0..u32::from(lines)).for_each(|line| made(SELLER, give(line), &what));
				return assert_eq!(state_of(order), OrderState::Ruled);
			},
			"wrong" => {
				made(SELLER, answer(), &what);
				return made(ARBITER, Call::rule_order { order, buyer_bp: 5_000, size: size() }, &what);
			},
			_ => {
				made(SELLER, answer(), &what);
				pass(RulingPeriod::get());
			},
		}
		made(STRANGER, advance(), &what);
		return assert_eq!(state_of(order), OrderState::Ruled);
	}
	if matches!(end, "rule" | "agree") {
		made(BUYER, Call::dispute_order { order, evidence: None }, &what);
		if end == "rule" {
			return made(ARBITER, Call::rule_order { order, buyer_bp: 5_000, size: size() }, &what);
		}
		made(SELLER, Call::propose_settlement { order, buyer_bp: 5_000, size: size() }, &what);
		return made(BUYER, Call::propose_settlement { order, buyer_bp: 5_000, size: size() }, &what);
	}
	made(BUYER, Call::confirm_delivery { order, size: size() }, &what);
	match end {
		"return" => {
			let returns: Vec<_> = (0..u32::from(lines)).map(|line| (line, 4)).collect();
			made(BUYER, Call::request_return { order, returns: returned(&returns), reason: None }, &what);
			made(SELLER, Call::approve_return { order, restock: true, size: size() }, &what);
		},
		"refund" => {
			for line in 0..u32::from(lines) {
				let left = crate::Lines::<Test>::get(order)[line as usize].amounts.clone();
				made(SELLER, Call::refund_part { order, line, amounts: left, size: size() }, &what);
			}
			assert_eq!(state_of(order), OrderState::Returned);
		},
		_ => made(BUYER, Call::complete_order { order, size: size() }, &what),
	}
}

/// An escrow order asks for campaigns when it is placed, an attested one when it is accepted. Each pays where it asks.
#[test]
fn should_charge_campaigns_only_when_placing_asks_for_them() {
	for (mode, asked) in [(OrderMode::Escrow, 1), (OrderMode::Attested, 0)] {
		build_and_execute(|| {
			let placed = Orders::place_order(
				by(BUYER),
				lines(vec![line(0, 1, &PROMOTERS[..2])]),
				pay_in(SOUK),
				amounts(&[10_000]),
				None,
				None,
				mode,
				None,
			);
			let others = MockPromotion::verify_weight(2) + MockItems::weight(1, 0);
			// There is no campaign, which is all that is looked for.
			let engaged = MockPromotion::LOOK * asked;
			assert_eq!(
				placed.unwrap().actual_weight,
				Some(<()>::place_order(1, 1) + asking_parties() + others + engaged)
			);
		});
	}
}

/// The items of a shipment count for the end of the order as well, which it may bring. So they are declared three times: as part
/// of the shipment, as items of the end, and for the rule of real sales. No dispute ends with a shipment.
#[test]
fn should_declare_the_end_of_the_items_when_they_ship() {
	let declared = |items: u32| {
		let items = BoundedVec::truncate_from((0..items).map(|n| serial(&format!("S{n}"))).collect());
		let shipments = vec![Shipment { line: 0, quantity: 3, items }].try_into().unwrap();
		let size = OrderSize { lines: 1, assets: 1, depth: 0, items: 0, services: 0 };
		Call::<Test>::ship_order { order: 0, shipments, last: false, parcel: parcel(), size }
			.get_dispatch_info()
			.call_weight
	};
	let own = <()>::ship_order(1, 3, 1) - <()>::ship_order(1, 0, 1) + MockItems::weight(0, 3);
	let real = MockRealSales::weight(3) - MockRealSales::weight(0);
	assert_eq!(declared(3) - declared(0), own + MockItems::weight(1, 3) + real);
}

#[test]
#[should_panic(expected = "idle time can settle the largest order")]
fn should_not_start_when_idle_time_is_too_short() {
	let whole = <()>::queue_head() + Orders::most_dispute(<()>::advance_order, LARGEST);
	MaxServiceWeight::set(whole - Weight::from_parts(1, 0));
	<Orders as frame_support::traits::Hooks<_>>::integrity_test();
}

/// Clients read the bound of a batch from the metadata.
#[test]
fn should_show_the_largest_batch_to_clients() {
	let constants = Orders::pallet_constants_metadata();
	let shown = constants.iter().find(|constant| constant.name == "MaxBatch").expect("is shown");
	assert_eq!(shown.value, codec::Encode::encode(&100u32));
}

/// Weights are linear up to these bounds. In each of 4 assets 32 promoters, 8 providers and 7 others are paid; a refund pays at most 3 in each asset; 16 lines have 16 items each; ten years have at most 3 660 days.
#[test]
fn should_bound_what_one_order_can_cost() {
	assert_eq!((MAX_TRANSFERS, MAX_REFUNDS, MAX_ORDER_ITEMS), (188, 13, 256));
	assert_eq!(MAX_PERIOD, 3_660 * 24 * HOUR);
	assert_eq!((later(1, MAX_PERIOD), later(1, MAX_PERIOD + 1)), (316_224_000_001, 316_224_000_001));
}

/// Each side has two deposits, and a ruling divides each of them in two: eight transfers besides the seven of the escrow.
#[test]
fn should_charge_deposits_when_an_arbiter_rules() {
	build_and_execute(|| {
		let id = place_at(OrderState::Disputed);
		assert_ok!(Orders::answer_dispute(by(SELLER), id, proof(), size(id)));
		let ruled = Orders::rule_order(by(ARBITER), id, 2_500, size(id)).unwrap().actual_weight;
		let told = heard(1, 2) + MockPromotion::settled_weight(2);
		assert_eq!(ruled, Some(ended_in_souk(<()>::rule_order, 1, 7) + <()>::close_dispute(8) + told));
	});
}

#[test]
fn should_declare_deposits_and_histories_when_a_dispute_may_end() {
	let size = OrderSize { lines: 2, assets: 1, depth: 1, items: 3, services: 0 };
	let most = Orders::most_dispute(<()>::rule_order, size) - Orders::most(<()>::rule_order, size);
	assert_eq!(most, <()>::close_dispute(20) + MockItems::maker_weight(3));
}

/// A runtime in whose blocks these do not fit does not start: 16 lines of 16 items, each over a path of 8 links.
#[test]
fn should_know_the_largest_order_and_the_largest_sale() {
	let promoted = (MockPromotion::verify_weight(8) + MockPromotion::engage_weight()) * 16;
	let items = MockItems::weight(16, 256);
	let own = <()>::place_order(16, 5) + <()>::quote();
	assert_eq!(Orders::largest_order(), own + asking_parties() + promoted + items);
	let told = (Heard::weight(1, 8) + MockPromotion::settled_weight(8) + MockRealSales::weight(16)) * 16;
	assert_eq!(
		Orders::largest_sale(),
		<()>::record_sale(16) + asking_parties() + promoted + told + items * 2
	);
}
