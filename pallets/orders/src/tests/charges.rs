// SPDX-License-Identifier: Apache-2.0

//! A refused call costs little: every call, in each of its errors, is charged at most twice what the same call is charged
//! when it succeeds. What it costs is known before: the declared weight follows from the arguments.
//!
//! The errors are those that the documentation of a call names. One without a case fails [`should_have_a_case_for_every_error`].

use super::{
	steps::{Step, STEPS},
	*,
};
use crate::Call;
use frame_support::{
	dispatch::{extract_actual_weight, DispatchErrorWithPostInfo, GetDispatchInfo},
	traits::UnfilteredDispatchable,
	weights::Weight,
};
use souk_math::commission::CommissionPlan;
use souk_primitives::{
	content::Cid,
	listing::{ListingTerms, Payment},
	money::Fiat,
	order::{LineRequest, OrderSize},
	signed::Signed,
	OrderId,
};
use sp_keyring::Sr25519Keyring;
use std::collections::{BTreeMap, BTreeSet};

type Made = (RuntimeOrigin, Call<Test>);

/// A call that is refused, and the same call when it is not. Each is made in a state of its own.
struct Case {
	call: &'static str,
	error: &'static str,
	refused: Box<dyn Fn() -> Made>,
	good: Box<dyn Fn() -> Made>,
}

fn case(
	call: &'static str,
	error: &'static str,
	refused: impl Fn() -> Made + 'static,
	good: impl Fn() -> Made + 'static,
) -> Case {
	Case { call, error, refused: Box::new(refused), good: Box::new(good) }
}

/// What a call is charged, and how it ended.
fn charged(make: &dyn Fn() -> Made) -> (Weight, Result<(), DispatchError>) {
	let mut charged = None;
	// Parameters outlive a state.
	CommuneFee::set(Perbill::from_parts(6_000_000));
	new_test_ext().execute_with(|| {
		let (origin, call) = make();
		let info = call.get_dispatch_info();
		let result = call.dispatch_bypass_filter(origin);
		let weight = extract_actual_weight(&result, &info);
		let (Ok(post) | Err(DispatchErrorWithPostInfo { post_info: post, .. })) = result;
		let actual = post.actual_weight.expect("every way out says what it cost");
		let declared = info.call_weight;
		assert!(actual.all_lte(declared), "{actual:?} is more than the declared {declared:?}");
		charged = Some((weight, result.plain()));
	});
	charged.expect("it was called")
}

fn name_of(error: DispatchError) -> String {
	match error {
		DispatchError::Module(error) => error.message.unwrap_or_default().to_string(),
		other => format!("{other:?}"),
	}
}

/// An escrow order of two units in an asset, with a fiat part, in a state. In a dispute an offer stands that a good ask meets.
fn order_in(asset: AssetId, window: u64, state: OrderState) -> OrderId {
	let mut both = terms();
	both.price.fiat = Some(usd(799));
	both.return_window = window;
	list(1, both);
	let id = place_for(BUYER, vec![line(1, 2, &PROMOTERS[..2])], pay_in(asset), OrderMode::Escrow).unwrap();
	bring_to(id, state);
	// Nobody confirmed the payment in time.
	Payments::insert(id, false);
	if state == OrderState::Disputed {
		assert_ok!(Orders::propose_settlement(by(SELLER), id, 5_000, size(id)));
	}
	id
}

/// Cases that calls of parties have in common.
fn common() -> Vec<Case> {
	let mut cases = Vec::new();
	for Step { name, by: who, state, wrong, make } in STEPS {
		let good = move || {
			let id = order_in(SOUK, 24 * HOUR, state);
			(by(who), make(id, size(id)))
		};
		let as_another = move |other: u8| {
			move || {
				let id = order_in(SOUK, 24 * HOUR, state);
				(by(other), make(id, size(id)))
			}
		};
		let other = if who == SELLER { BUYER } else { SELLER };
		cases.push(case(name, "OrderNotFound", move || (by(who), make(77, LARGEST)), good));
		cases.push(case(
			name,
			"WrongState",
			move || {
				let id = order_in(SOUK, 24 * HOUR, wrong);
				(by(who), make(id, size(id)))
			},
			good,
		));
		cases.push(case(
			name,
			"DeadlinePassed",
			move || {
				let id = order_in(SOUK, 24 * HOUR, state);
				pass(MAX_PERIOD);
				(by(who), make(id, size(id)))
			},
			good,
		));
		if who != ARBITER {
			cases.push(case(name, "NotParty", as_another(STRANGER), good));
		}
		if !matches!(
			name,
			"cancel_order" | "cancel_unpaid" | "dispute_order" | "propose_settlement" | "rule_order"
		) {
			cases.push(case(name, "WrongParty", as_another(other), good));
		}
		let unsized_ = [
			"request_return",
			"refuse_return",
			"ship_back",
			"dispute_order",
			"record_refund",
			"accept_order",
			"name_services",
		];
		if unsized_.contains(&name) {
			continue;
		}
		cases.push(case(
			name,
			"LargerThanSaid",
			move || {
				let id = order_in(SOUK, 24 * HOUR, state);
				(by(who), make(id, OrderSize { depth: 1, ..size(id) }))
			},
			good,
		));
		// The deposits of an answer could not be held in an asset that does not move.
		if name == "answer_dispute" {
			continue;
		}
		// Nothing moves. A delivery that completes at once has to pay.
		let window = if name == "confirm_delivery" { 0 } else { 24 * HOUR };
		let paying = move |frozen: bool| {
			move || {
				let id = order_in(TIME, window, state);
				if frozen {
					assert_ok!(Assets::freeze_asset(by(STRANGER), 1));
				}
				(by(who), make(id, size(id)))
			}
		};
		cases.push(case(name, "Undeliverable", paying(true), paying(false)));
	}
	cases
}

/// Placing with arguments that a case changes.
struct Placing {
	who: u8,
	requests: Vec<LineRequest<MockPath>>,
	payment: Payment,
	limits: Vec<Balance>,
	fiat: Option<Fiat>,
	mode: OrderMode,
}

impl Placing {
	fn new(requests: Vec<LineRequest<MockPath>>) -> Self {
		let limits = vec![Balance::MAX];
		Self { who: BUYER, requests, payment: pay_in(SOUK), limits, fiat: None, mode: OrderMode::Escrow }
	}

	fn made(self) -> Made {
		let call = Call::place_order {
			lines: lines(self.requests),
			payment: self.payment,
			limits: amounts(&self.limits),
			fiat: self.fiat,
			platform: None,
			mode: self.mode,
			attachment: None,
		};
		(by(self.who), call)
	}
}

/// An account may not trade any more.
fn barred<R>(who: u8, result: R) -> R {
	Barred::insert(acc(who), ());
	result
}

fn one() -> Placing {
	Placing::new(vec![line(0, 1, &PROMOTERS[..2])])
}

/// Eleven lines of three promoters each, of which so many lines name others than the rest.
fn promoted_lines(different: u8) -> Vec<LineRequest<MockPath>> {
	let first = |n: u8| if n < different { 100 + 3 * n } else { 100 };
	(0..11).map(first).map(|n| line(0, 1, &[n, n + 1, n + 2])).collect()
}

fn asking(items: &[&str], quantity: u32) -> LineRequest<MockPath> {
	let items = BoundedVec::truncate_from(items.iter().map(|text| serial(text)).collect());
	LineRequest { items, ..line(0, quantity, &[]) }
}

/// Cases of placing.
fn placing() -> Vec<Case> {
	let place = |error, refused: fn() -> Placing, good: fn() -> Placing| {
		case("place_order", error, move || refused().made(), move || good().made())
	};
	let two = || Placing::new(vec![line(0, 1, &[]), line(0, 1, &[])]);
	let priced = |price| {
		let mut dear = terms();
		dear.price.token.1 = price;
		list(1, dear);
		Placing::new(vec![line(1, 2, &[])])
	};
	let in_currencies = |second: &str| {
		for (id, code) in [(1, "USD"), (2, second)] {
			let mut cash = terms();
			let currency = souk_primitives::money::Currency::parse(code).unwrap();
			cash.price.fiat = Some(Fiat { currency, amount: 5 });
			list(id, cash);
		}
		Placing { fiat: Some(usd(10)), ..Placing::new(vec![line(1, 1, &[]), line(2, 1, &[])]) }
	};
	let promoted = |lines| Placing::new(promoted_lines(lines));
	let sharing = |shares: &[(AssetId, u32)]| {
		let shares: Vec<_> =
			shares.iter().map(|(asset, percent)| (asset.clone(), Perbill::from_percent(*percent))).collect();
		let limits = vec![Balance::MAX; shares.len()];
		Placing { payment: BoundedVec::truncate_from(shares), limits, ..one() }
	};
	vec![
		place("LimitMismatch", || Placing { limits: vec![], ..one() }, one),
		place("NoLines", || Placing::new(vec![]), one),
		place("ZeroQuantity", || Placing::new(vec![line(0, 0, &PROMOTERS[..2])]), one),
		place("ListingNotFound", || Placing::new(vec![line(77, 1, &PROMOTERS[..2])]), one),
		place(
			"OfferChanged",
			|| {
				let signed = one();
				list(0, ListingTerms { return_window: 0, ..terms() });
				signed
			},
			one,
		),
		case(
			"place_order",
			"MixedShops",
			|| {
				Listings::insert(1, MockListing { shop: 1, ..Listings::get(0).unwrap() });
				Placing::new(vec![line(0, 1, &[]), line(1, 1, &[])]).made()
			},
			move || two().made(),
		),
		place("OwnShop", || Placing { who: SELLER, ..one() }, one),
		case(
			"place_order",
			"TooManyItems",
			|| Placing::new(vec![asking(&["A", "B"], 1)]).made(),
			|| Placing::new(vec![asking(&["A", "B"], 2)]).made(),
		),
		case(
			"place_order",
			"DuplicateItem",
			|| Placing::new(vec![asking(&["A", "A"], 2)]).made(),
			|| Placing::new(vec![asking(&["A", "B"], 2)]).made(),
		),
		case(
			"place_order",
			"AssetNotAccepted",
			move || sharing(&[(AssetId::WithId(404), 100)]).made(),
			move || sharing(&[(TIME, 100)]).made(),
		),
		case(
			"place_order",
			"ShareTooLarge",
			move || sharing(&[(ROGUE, 60), (SOUK, 40)]).made(),
			move || sharing(&[(TIME, 60), (SOUK, 40)]).made(),
		),
		case(
			"place_order",
			"SharesNotWhole",
			move || sharing(&[(TIME, 60), (SOUK, 30)]).made(),
			move || sharing(&[(TIME, 60), (SOUK, 40)]).made(),
		),
		case(
			"place_order",
			"AssetNotPayable",
			move || sharing(&[(ROGUE, 50), (SOUK, 50)]).made(),
			move || sharing(&[(TIME, 50), (SOUK, 50)]).made(),
		),
		case(
			"place_order",
			"MixedCurrencies",
			move || in_currencies("EUR").made(),
			move || in_currencies("USD").made(),
		),
		place(
			"TermsNotPayable",
			|| {
				CommuneFee::set(Perbill::from_percent(66));
				one()
			},
			|| {
				CommuneFee::set(Perbill::from_percent(1));
				one()
			},
		),
		case("place_order", "TooManyPromoters", move || promoted(11).made(), move || promoted(10).made()),
		place("LimitExceeded", || Placing { limits: vec![9_999], ..one() }, one),
		place("FiatMismatch", || Placing { fiat: Some(usd(1)), ..one() }, one),
		place(
			"NothingToHold",
			|| {
				let mut free = terms();
				free.token_discount = Perbill::one();
				list(1, free);
				Placing::new(vec![line(1, 1, &PROMOTERS[..2])])
			},
			one,
		),
		case("place_order", "Overflow", move || priced(Balance::MAX).made(), move || priced(1).made()),
		place("BuyerMayNotTrade", || barred(BUYER, one()), one),
		place("SellerMayNotTrade", || barred(SELLER, one()), one),
		place(
			"NoIdLeft",
			|| {
				crate::NextOrder::<Test>::put(u64::MAX);
				one()
			},
			one,
		),
		place(
			"FundsLocked",
			|| {
				use frame_support::traits::{LockableCurrency, WithdrawReasons};
				Balances::set_lock(*b"vesting ", &acc(BUYER), RICH, WithdrawReasons::all());
				one()
			},
			one,
		),
	]
}

/// A sale at the counter that a case changes.
fn till(requests: Vec<LineRequest<MockPath>>, change: fn(&mut TillSale<AccountId, MockPath>)) -> Made {
	let mut sale = TillSale {
		buyer: Sr25519Keyring::Ferdie.to_account_id(),
		lines: lines(requests),
		total: None,
		platform: None,
		attachment: None,
		salt: 1,
		expires: Orders::now() + HOUR,
	};
	change(&mut sale);
	let payload = Orders::sale_payload(&acc(SELLER), &sale);
	let signature = Sr25519Keyring::Ferdie.sign(&payload.bytes(false)).into();
	(by(SELLER), Call::record_sale { sale, signed: Signed { wrapped: false, signature } })
}

/// Cases of sales at the counter.
fn selling() -> Vec<Case> {
	let plain = || till(vec![line(0, 1, &PROMOTERS[..2])], |_| {});
	let two = || till(vec![line(0, 1, &[]), line(0, 1, &[])], |_| {});
	let sell = |error, refused: fn() -> Made, good: fn() -> Made| case("record_sale", error, refused, good);
	let promoted = |lines| till(promoted_lines(lines), |_| {});
	vec![
		sell(
			"SaleExpired",
			|| till(vec![line(0, 1, &PROMOTERS[..2])], |sale| sale.expires = Orders::now()),
			plain,
		),
		sell(
			"ExpiryTooFar",
			|| till(vec![line(0, 1, &PROMOTERS[..2])], |sale| sale.expires = u64::MAX),
			plain,
		),
		sell(
			"AlreadyRecorded",
			|| {
				let (origin, call) = till(vec![line(0, 1, &PROMOTERS[..2])], |_| {});
				assert_ok!(call.clone().dispatch_bypass_filter(origin.clone()));
				(origin, call)
			},
			plain,
		),
		sell(
			"BadSignature",
			|| {
				let (origin, call) = till(vec![line(0, 1, &PROMOTERS[..2])], |_| {});
				let Call::record_sale { mut sale, signed } = call else { panic!("a sale") };
				sale.salt = 2;
				(origin, Call::record_sale { sale, signed })
			},
			plain,
		),
		sell("NoLines", || till(vec![], |_| {}), plain),
		sell("ZeroQuantity", || till(vec![line(0, 0, &PROMOTERS[..2])], |_| {}), plain),
		sell("ListingNotFound", || till(vec![line(77, 1, &PROMOTERS[..2])], |_| {}), plain),
		sell(
			"OfferChanged",
			|| {
				let made = till(vec![line(0, 1, &PROMOTERS[..2])], |_| {});
				list(0, ListingTerms { commission: CommissionPlan::None, ..terms() });
				made
			},
			plain,
		),
		sell(
			"MixedShops",
			|| {
				Listings::insert(1, MockListing { shop: 1, ..Listings::get(0).unwrap() });
				till(vec![line(0, 1, &[]), line(1, 1, &[])], |_| {})
			},
			two,
		),
		sell(
			"OwnShop",
			|| {
				Shops::insert(0, (Sr25519Keyring::Ferdie.to_account_id(), 0));
				till(vec![line(0, 1, &PROMOTERS[..2])], |_| {})
			},
			plain,
		),
		sell(
			"TooManyItems",
			|| till(vec![asking(&["A", "B"], 1)], |_| {}),
			|| till(vec![asking(&["A", "B"], 2)], |_| {}),
		),
		sell(
			"DuplicateItem",
			|| till(vec![asking(&["A", "A"], 2)], |_| {}),
			|| till(vec![asking(&["A", "B"], 2)], |_| {}),
		),
		sell(
			"TermsNotPayable",
			|| {
				CommuneFee::set(Perbill::from_percent(66));
				till(vec![line(0, 1, &PROMOTERS[..2])], |_| {})
			},
			|| {
				CommuneFee::set(Perbill::from_percent(1));
				till(vec![line(0, 1, &PROMOTERS[..2])], |_| {})
			},
		),
		case("record_sale", "TooManyPromoters", move || promoted(11), move || promoted(10)),
		sell(
			"NotShopOwner",
			|| {
				Shops::insert(0, (acc(OTHER_SELLER), 0));
				till(vec![line(0, 1, &PROMOTERS[..2])], |_| {})
			},
			plain,
		),
		sell(
			"BuyerMayNotTrade",
			|| {
				Barred::insert(Sr25519Keyring::Ferdie.to_account_id(), ());
				till(vec![line(0, 1, &PROMOTERS[..2])], |_| {})
			},
			plain,
		),
		sell("SellerMayNotTrade", || barred(SELLER, till(vec![line(0, 1, &PROMOTERS[..2])], |_| {})), plain),
		sell(
			"NoIdLeft",
			|| {
				crate::NextOrder::<Test>::put(u64::MAX);
				till(vec![line(0, 1, &PROMOTERS[..2])], |_| {})
			},
			plain,
		),
	]
}

fn attested(state: OrderState) -> OrderId {
	let id = place_for(BUYER, vec![line(0, 2, &PROMOTERS[..2])], pay_in(SOUK), OrderMode::Attested).unwrap();
	bring_to(id, state);
	id
}

/// Ship some units of an accepted order.
fn shipping(units: u32, items: &[&str], first: u32) -> Made {
	let id = order_in(SOUK, 24 * HOUR, OrderState::Accepted);
	let items = BoundedVec::truncate_from(items.iter().map(|text| serial(text)).collect());
	let shipments = vec![Shipment { line: first, quantity: units, items }].try_into().unwrap();
	(by(SELLER), Call::ship_order { order: id, shipments, last: false, parcel: parcel(), size: size(id) })
}

/// Accept an order with a fiat part after some time.
fn quoted(time: u64) -> Made {
	let order = order_in(SOUK, 24 * HOUR, OrderState::Placed);
	pass(time);
	(by(SELLER), Call::accept_order { order, size: size(order) })
}

/// Cancel an order of which the fiat part was not paid.
fn unpaid(change: fn(OrderId)) -> Made {
	let order = order_in(SOUK, 24 * HOUR, OrderState::Accepted);
	change(order);
	(by(SELLER), Call::cancel_unpaid { order, size: size(order) })
}

/// Name these service providers.
fn naming(shares: &[(u8, u32)]) -> Made {
	let order = order_in(SOUK, 24 * HOUR, OrderState::Accepted);
	(by(SELLER), Call::name_services { order, services: services(shares) })
}

/// Name so many service providers besides one that was named before.
fn naming_more(count: u8) -> Made {
	let (origin, call) = naming(&(0..count).map(|n| (100 + n, 1)).collect::<Vec<_>>());
	assert_ok!(Orders::name_services(by(SELLER), 0, services(&[(STRANGER, 1)])));
	(origin, call)
}

fn refunding(index: u32, values: &[Balance]) -> Made {
	let order = order_in(SOUK, 24 * HOUR, OrderState::Delivered);
	(by(SELLER), Call::refund_part { order, line: index, amounts: amounts(values), size: size(order) })
}

fn returning(units: &[(u32, u32)], late: bool) -> Made {
	// Two lines, of which the second has the longer window.
	list(1, ListingTerms { return_window: 2 * HOUR, ..terms() });
	let order = place(vec![line(1, 2, &[]), line(0, 2, &[])]);
	bring_to(order, OrderState::Delivered);
	if late {
		pass(2 * HOUR);
	}
	(by(BUYER), Call::request_return { order, returns: returned(units), reason: None })
}

/// Cases that one call alone has.
fn own() -> Vec<Case> {
	let accept = |change: fn(OrderId)| {
		move || {
			let order = attested(OrderState::Placed);
			change(order);
			(by(SELLER), Call::accept_order { order, size: size(order) })
		}
	};
	let advancing = |due: bool, asset: AssetId, frozen: bool, cut: u32| {
		let ids = [0; 2].map(|_| order_in(asset.clone(), 24 * HOUR, OrderState::Placed));
		if due {
			pass(AcceptPeriod::get());
		}
		if frozen {
			assert_ok!(Assets::freeze_asset(by(STRANGER), 1));
		}
		let size = OrderSize { depth: size(0).depth - cut, ..size(0) };
		(by(STRANGER), Call::advance_orders { orders: sized(&ids, size) })
	};
	let pruning = |over: bool| {
		let ids = [0; 2].map(|_| order_in(SOUK, 24 * HOUR, OrderState::Cancelled));
		if over {
			pass(Retention::get());
		}
		(by(STRANGER), Call::prune_orders { orders: batch(&ids) })
	};
	let asked_item = || {
		let asked = BoundedVec::truncate_from(vec![serial("A")]);
		let order = place(vec![LineRequest { items: asked, ..line(0, 1, &[]) }]);
		bring_to(order, OrderState::Accepted);
		order
	};
	let ship_asked = move |text: &'static str| {
		let order = asked_item();
		let items = BoundedVec::truncate_from(vec![serial(text)]);
		let shipments = vec![Shipment { line: 0, quantity: 1, items }].try_into().unwrap();
		(by(SELLER), Call::ship_order { order, shipments, last: false, parcel: parcel(), size: size(order) })
	};
	let many = |first: u32| {
		let mut cheap = terms();
		cheap.price.token.1 = 1;
		for id in [1, 2] {
			list(id, cheap.clone());
			Listings::mutate(id, |listing| listing.as_mut().unwrap().stock = u32::MAX);
		}
		let requests = vec![line(1, first, &[]), line(2, 1, &[])];
		let order = place_for(BUYER, requests, pay_in(SOUK), OrderMode::Attested).unwrap();
		bring_to(order, OrderState::Accepted);
		(
			by(SELLER),
			Call::ship_order {
				order,
				shipments: ship_all(order),
				last: false,
				parcel: parcel(),
				size: size(order),
			},
		)
	};
	let proposing = |buyer_bp| {
		let order = order_in(SOUK, 24 * HOUR, OrderState::Disputed);
		(by(BUYER), Call::propose_settlement { order, buyer_bp, size: size(order) })
	};
	let ruling = |buyer_bp| {
		let order = order_in(SOUK, 24 * HOUR, OrderState::Disputed);
		(by(ARBITER), Call::rule_order { order, buyer_bp, size: size(order) })
	};
	let lock = |who: u8| {
		use frame_support::traits::{LockableCurrency, WithdrawReasons};
		Balances::set_lock(*b"vesting ", &acc(who), RICH, WithdrawReasons::all());
	};
	let disputing = move |locked: bool| {
		let order = order_in(SOUK, 24 * HOUR, OrderState::Shipped);
		if locked {
			lock(BUYER);
		}
		(by(BUYER), Call::dispute_order { order, evidence: None })
	};
	let answering = move |evidence: Option<Cid>, locked: bool| {
		let order = order_in(SOUK, 24 * HOUR, OrderState::Disputed);
		if locked {
			lock(SELLER);
		}
		(by(SELLER), Call::answer_dispute { order, evidence, size: size(order) })
	};
	let recording = |amount| {
		let order = order_in(SOUK, 24 * HOUR, OrderState::Delivered);
		(by(SELLER), Call::record_refund { order, amount })
	};
	let after_refusal = || {
		let order = order_in(SOUK, 24 * HOUR, OrderState::ReturnRequested);
		assert_ok!(Orders::refuse_return(by(SELLER), order, None));
		(by(BUYER), Call::request_return { order, returns: returned(&[(0, 1)]), reason: None })
	};
	vec![
		case(
			"accept_order",
			"LargerThanSaid",
			|| {
				let order = attested(OrderState::Placed);
				(by(SELLER), Call::accept_order { order, size: OrderSize { lines: 0, ..size(order) } })
			},
			accept(|_| {}),
		),
		case(
			"accept_order",
			"NotShopOwner",
			accept(|_| Shops::mutate(0, |shop| shop.as_mut().unwrap().0 = acc(OTHER_SELLER))),
			accept(|_| {}),
		),
		case("accept_order", "QuoteEnded", || quoted(QuoteTime::get()), || quoted(QuoteTime::get() - 1)),
		case(
			"cancel_unpaid",
			"PaymentNotLapsed",
			|| unpaid(|id| Payments::insert(id, true)),
			|| unpaid(|_| {}),
		),
		case(
			"cancel_unpaid",
			"AlreadyShipped",
			|| {
				unpaid(|id| {
					let shipped =
						Orders::ship_order(by(SELLER), id, shipment(0, 1), false, parcel(), size(id));
					assert_ok!(shipped);
				})
			},
			|| unpaid(|_| {}),
		),
		case("accept_order", "SellerMayNotTrade", accept(|_| barred(SELLER, ())), accept(|_| {})),
		case("name_services", "NoServices", || naming(&[]), || naming(&[(STRANGER, 5)])),
		case("name_services", "ZeroShare", || naming(&[(STRANGER, 0)]), || naming(&[(STRANGER, 5)])),
		case("name_services", "PartyServes", || naming(&[(BUYER, 5)]), || naming(&[(STRANGER, 5)])),
		case(
			"name_services",
			"DuplicateProvider",
			|| naming(&[(STRANGER, 5), (STRANGER, 5)]),
			|| naming(&[(STRANGER, 5), (OTHER_BUYER, 5)]),
		),
		case("name_services", "TooManyServices", || naming_more(8), || naming_more(7)),
		case(
			"name_services",
			"ServicesNotPayable",
			|| naming(&[(STRANGER, 65)]),
			|| naming(&[(STRANGER, 64)]),
		),
		case(
			"cancel_order",
			"PaymentExpected",
			|| {
				let (_, call) = unpaid(Payments::remove);
				let Call::cancel_unpaid { order, size } = call else { unreachable!("it is not paid") };
				(by(SELLER), Call::cancel_order { order, size })
			},
			|| {
				let order = order_in(SOUK, 24 * HOUR, OrderState::Accepted);
				(by(SELLER), Call::cancel_order { order, size: size(order) })
			},
		),
		case(
			"cancel_order",
			"AlreadyShipped",
			|| {
				let order = order_in(SOUK, 24 * HOUR, OrderState::Accepted);
				assert_ok!(Orders::ship_order(
					by(SELLER),
					order,
					shipment(0, 1),
					false,
					parcel(),
					size(order)
				));
				(by(SELLER), Call::cancel_order { order, size: size(order) })
			},
			|| {
				let order = order_in(SOUK, 24 * HOUR, OrderState::Accepted);
				(by(SELLER), Call::cancel_order { order, size: size(order) })
			},
		),
		case("ship_order", "LineNotFound", || shipping(1, &[], 9), || shipping(1, &[], 0)),
		case("ship_order", "ZeroQuantity", || shipping(0, &[], 0), || shipping(1, &[], 0)),
		case("ship_order", "TooManyUnits", || shipping(3, &[], 0), || shipping(1, &[], 0)),
		case("ship_order", "TooManyItems", || shipping(1, &["A", "B"], 0), || shipping(2, &["A", "B"], 0)),
		case("ship_order", "DuplicateItem", || shipping(2, &["A", "A"], 0), || shipping(2, &["A", "B"], 0)),
		case("ship_order", "AskedItemMissing", move || ship_asked("B"), move || ship_asked("A")),
		case("ship_order", "Overflow", move || many(u32::MAX), move || many(1)),
		case(
			"ship_order",
			"NothingShipped",
			|| {
				let order = order_in(SOUK, 24 * HOUR, OrderState::Accepted);
				let shipments = Default::default();
				(
					by(SELLER),
					Call::ship_order { order, shipments, last: true, parcel: parcel(), size: size(order) },
				)
			},
			|| {
				let order = order_in(SOUK, 24 * HOUR, OrderState::Accepted);
				assert_ok!(Orders::ship_order(
					by(SELLER),
					order,
					shipment(0, 1),
					false,
					parcel(),
					size(order)
				));
				let shipments = Default::default();
				(
					by(SELLER),
					Call::ship_order { order, shipments, last: true, parcel: parcel(), size: size(order) },
				)
			},
		),
		case("request_return", "ReturnRefusedBefore", after_refusal, || returning(&[(0, 1)], false)),
		case("request_return", "NothingReturned", || returning(&[], false), || returning(&[(0, 1)], false)),
		case(
			"request_return",
			"LineNotFound",
			|| returning(&[(9, 1)], false),
			|| returning(&[(0, 1)], false),
		),
		case(
			"request_return",
			"ZeroQuantity",
			|| returning(&[(0, 0)], false),
			|| returning(&[(0, 1)], false),
		),
		case(
			"request_return",
			"TooManyUnits",
			|| returning(&[(0, 3)], false),
			|| returning(&[(0, 1)], false),
		),
		case(
			"request_return",
			"DuplicateLine",
			|| returning(&[(0, 1), (0, 1)], false),
			|| returning(&[(0, 1), (1, 1)], false),
		),
		case(
			"request_return",
			"ReturnWindowOver",
			|| returning(&[(0, 1)], true),
			|| returning(&[(1, 1)], true),
		),
		case("dispute_order", "FundsLocked", move || disputing(true), move || disputing(false)),
		case(
			"answer_dispute",
			"FundsLocked",
			move || answering(proof(), true),
			move || answering(proof(), false),
		),
		case(
			"answer_dispute",
			"EvidenceMissing",
			move || answering(None, false),
			move || answering(proof(), false),
		),
		case("propose_settlement", "RulingTooLarge", move || proposing(10_001), move || proposing(9_000)),
		case("rule_order", "RulingTooLarge", move || ruling(10_001), move || ruling(10_000)),
		case(
			"refund_part",
			"NothingHeld",
			|| {
				let order = attested(OrderState::Delivered);
				(by(SELLER), Call::refund_part { order, line: 0, amounts: amounts(&[1]), size: size(order) })
			},
			|| refunding(0, &[1]),
		),
		case("refund_part", "LimitMismatch", || refunding(0, &[1, 1]), || refunding(0, &[1])),
		case("refund_part", "NothingToRefund", || refunding(0, &[0]), || refunding(0, &[1])),
		case("refund_part", "LineNotFound", || refunding(9, &[1]), || refunding(0, &[1])),
		case("refund_part", "RefundTooLarge", || refunding(0, &[Balance::MAX]), || refunding(0, &[1])),
		case("record_refund", "NothingToRefund", move || recording(0), move || recording(1)),
		case("record_refund", "RefundTooLarge", move || recording(Balance::MAX), move || recording(1)),
		case(
			"advance_orders",
			"NothingDue",
			move || advancing(false, SOUK, false, 0),
			move || advancing(true, SOUK, false, 0),
		),
		case(
			"advance_orders",
			"LargerThanSaid",
			move || advancing(true, SOUK, false, 1),
			move || advancing(true, SOUK, false, 0),
		),
		case(
			"advance_orders",
			"Undeliverable",
			move || advancing(true, TIME, true, 0),
			move || advancing(true, TIME, false, 0),
		),
		case("accept_orders", "NoOrders", || accepting(false), || accepting(true)),
		case("ship_orders", "NoOrders", || shipping_all(false), || shipping_all(true)),
		case("prune_orders", "NotPrunable", move || pruning(false), move || pruning(true)),
	]
}

/// A batch with an order that is placed, or with none.
fn accepting(some: bool) -> Made {
	let id = order_in(SOUK, 24 * HOUR, OrderState::Placed);
	let orders = if some { sized(&[id], size(id)) } else { Default::default() };
	(by(SELLER), Call::accept_orders { orders })
}

/// A batch with an order that is accepted, or with none.
fn shipping_all(some: bool) -> Made {
	let id = order_in(SOUK, 24 * HOUR, OrderState::Accepted);
	let orders = if some { shipped(&[id]) } else { Default::default() };
	(by(SELLER), Call::ship_orders { orders })
}

fn batch(ids: &[OrderId]) -> BoundedVec<OrderId, MaxBatch> {
	ids.to_vec().try_into().unwrap()
}

fn cases() -> Vec<Case> {
	[common(), placing(), selling(), own()].into_iter().flatten().collect()
}

#[test]
fn should_charge_at_most_twice_as_much_when_a_call_is_refused() {
	let mut worst = BTreeMap::new();
	for Case { call, error, refused, good } in cases() {
		let (good, done) = charged(&*good);
		assert_eq!(done, Ok(()), "{call} is good where it is compared with {error}");
		let (weight, failed) = charged(&*refused);
		assert_eq!(failed.map_err(name_of), Err(error.to_string()), "{call}");
		assert!(weight.all_lte(good * 2), "{call} refused with {error}: {weight:?}, good: {good:?}");
		let times = weight.ref_time() * 100 / good.ref_time();
		let most = worst.entry(call).or_insert((0, error));
		*most = (*most).max((times, error));
	}
	println!("the dearest refusal of each call, in per cent of a good call: {worst:#?}");
}

/// A bad origin, and what other pallets refuse.
#[test]
fn should_charge_at_most_twice_as_much_when_others_refuse() {
	let good = |make: fn() -> Made| charged(&make).0;
	let refused = |make: fn() -> Made| {
		let (weight, result) = charged(&make);
		assert!(result.is_err());
		weight
	};
	for Step { name, state, make, .. } in STEPS {
		let of = |origin: fn() -> RuntimeOrigin| {
			charged(&|| {
				let id = order_in(SOUK, 24 * HOUR, state);
				(origin(), make(id, size(id)))
			})
		};
		let (weight, result) = of(RuntimeOrigin::none);
		assert_eq!(result, Err(DispatchError::BadOrigin), "{name}");
		assert_eq!(weight, <() as crate::WeightInfo>::read_head(), "{name}");
	}
	let placed = good(|| one().made());
	for make in [
		(|| Placing::new(vec![line(0, 1, &[FORGER, PROMOTERS[0]])]).made()) as fn() -> Made,
		|| Placing::new(vec![line(0, 1_001, &PROMOTERS[..2])]).made(),
		|| (RuntimeOrigin::none(), one().made().1),
	] {
		assert!(refused(make).all_lte(placed * 2));
	}
	let accepting = |stock: u32| {
		let order = attested(OrderState::Placed);
		Listings::mutate(0, |listing| listing.as_mut().unwrap().stock = stock);
		(by(SELLER), Call::accept_order { order, size: size(order) })
	};
	let (accepted, _) = charged(&|| accepting(2));
	assert!(charged(&|| accepting(1)).0.all_lte(accepted * 2));
	let (shipped, _) = charged(&|| shipping(2, &["A", "B"], 0));
	let unsellable = || {
		Unsellable::insert(serial("B"), true);
		shipping(2, &["A", "B"], 0)
	};
	assert!(charged(&unsellable).0.all_lte(shipped * 2));
}

/// A refused confirmation cost sixty times a good one, and four orders that are not due 68 % of a block.
#[test]
fn should_cost_a_look_when_nothing_can_be_done() {
	use crate::WeightInfo;
	let look = <() as WeightInfo>::read_head();
	let (confirmed_twice, _) = charged(&|| {
		let order = order_in(SOUK, 24 * HOUR, OrderState::Delivered);
		(by(BUYER), Call::confirm_delivery { order, size: size(order) })
	});
	assert_eq!(confirmed_twice, look);
	let (not_due, _) = charged(&|| {
		let ids = [0; 2].map(|_| place_at(OrderState::Placed));
		(by(STRANGER), Call::advance_orders { orders: sized(&ids, LARGEST) })
	});
	assert_eq!(not_due, look * 2);
	let good = <() as WeightInfo>::deliver_order(1);
	assert!(look.all_lte(good), "{look:?} against {good:?}");
}

/// The errors that the documentation of each call names.
fn documented() -> BTreeSet<(String, String)> {
	let source = include_str!("../lib.rs");
	let calls = source.split("impl<T: Config> Pallet<T> {").find(|part| part.contains("call_index(0)"));
	let mut errors = BTreeSet::new();
	let mut doc = Vec::new();
	for line in calls.expect("there are calls").lines().map(str::trim) {
		if let Some(text) = line.strip_prefix("///") {
			doc.push(text);
		} else if let Some(call) = line.strip_prefix("pub fn ") {
			let call = call.split('(').next().unwrap_or_default();
			let text = doc.join(" ");
			let listed = text.split("**Errors:**").nth(1).and_then(|rest| rest.split("**Events:**").next());
			for error in listed.unwrap_or_default().split("[`Error::").skip(1) {
				errors.insert((call.to_string(), error.split('`').next().unwrap_or_default().to_string()));
			}
			doc.clear();
		}
	}
	errors
}

#[test]
fn should_have_a_case_for_every_error() {
	let tried: BTreeSet<_> =
		cases().iter().map(|case| (case.call.to_string(), case.error.to_string())).collect();
	let documented = documented();
	assert!(documented.len() > 100, "{}", documented.len());
	let missing: Vec<_> = documented.difference(&tried).collect();
	let unknown: Vec<_> = tried.difference(&documented).collect();
	assert!(
		missing.is_empty() && unknown.is_empty(),
		"without a case: {missing:?}; not documented: {unknown:?}"
	);
}
