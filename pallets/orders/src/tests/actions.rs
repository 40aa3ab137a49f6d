// SPDX-License-Identifier: Apache-2.0

//! Everything an account might do, as data. The property tests play it.

use super::*;
use proptest::prelude::*;
use souk_math::commission::CommissionPlan;
use souk_primitives::{listing::Payment, order::OrderSide};

/// One thing that happens. Numbers are folded into what exists, so most actions mean something; many still fail.
#[derive(Clone, Debug)]
pub enum Action {
	Place {
		buyer: u8,
		lines: Vec<(u64, u32, usize)>,
		payment: usize,
		attested: bool,
	},
	/// The party whose turn it is takes one of the steps it may take.
	Turn(u64, u8),
	Accept(u64),
	Decline(u64),
	Cancel(u64, bool),
	CancelUnpaid(u64, bool),
	/// The payment of a fiat part is confirmed, or lapses.
	Pay(u64, bool),
	Ship {
		order: u64,
		line: u32,
		quantity: u32,
		last: bool,
		tracked: bool,
	},
	Services(u64, u8, u32),
	ShipAll(u64, bool),
	Confirm(u64),
	Complete(u64),
	Return(u64, u32, u32),
	Approve(u64, bool),
	Refuse(u64),
	ShipBack(u64),
	Dispute(u64, bool, bool),
	Answer(u64, bool, bool),
	Withdraw(u64, bool),
	Propose(u64, bool, u16),
	Rule(u64, u16),
	Refund(u64, u32, u8),
	Record(u64, u8),
	Advance(u64),
	Prune(u64),
	Block(u8),
	Freeze(bool),
	Pass(u64),
	Idle,
}

pub fn actions() -> impl Strategy<Value = Action> {
	use Action::*;
	let order = || 0u64..6;
	let quantity = prop_oneof![1 => Just(0), 20 => 1u32..6];
	let line = (0u64..5, quantity, 0usize..=3);
	prop_oneof![
		12 => (prop::bool::ANY, prop::collection::vec(line, 1..4), 0usize..4, prop::bool::weighted(0.2)).prop_map(
			|(other, lines, payment, attested)| Place {
				buyer: if other { OTHER_BUYER } else { BUYER },
				lines,
				payment,
				attested,
			}
		),
		70 => (order(), 0u8..6).prop_map(|(order, choice)| Turn(order, choice)),
		2 => order().prop_map(Accept),
		1 => order().prop_map(Decline),
		1 => (order(), prop::bool::ANY).prop_map(|(order, buyer)| Cancel(order, buyer)),
		2 => (order(), prop::bool::ANY).prop_map(|(order, buyer)| CancelUnpaid(order, buyer)),
		2 => (order(), prop::bool::ANY).prop_map(|(order, confirmed)| Pay(order, confirmed)),
		4 => (order(), 0u32..4, 0u32..5, prop::bool::weighted(0.3), prop::bool::ANY)
			.prop_map(|(order, line, quantity, last, tracked)| Ship { order, line, quantity, last, tracked }),
		4 => (order(), 0u8..9, 0u32..50).prop_map(|(order, who, percent)| Services(order, who, percent)),
		2 => (order(), prop::bool::ANY).prop_map(|(order, tracked)| ShipAll(order, tracked)),
		2 => order().prop_map(Confirm),
		2 => order().prop_map(Complete),
		4 => (order(), 0u32..4, 0u32..5).prop_map(|(order, line, units)| Return(order, line, units)),
		2 => (order(), prop::bool::ANY).prop_map(|(order, restock)| Approve(order, restock)),
		2 => order().prop_map(Refuse),
		1 => order().prop_map(ShipBack),
		3 => (order(), prop::bool::ANY, prop::bool::ANY)
			.prop_map(|(order, buyer, evidence)| Dispute(order, buyer, evidence)),
		4 => (order(), prop::bool::ANY, prop::bool::ANY)
			.prop_map(|(order, buyer, evidence)| Answer(order, buyer, evidence)),
		1 => (order(), prop::bool::ANY).prop_map(|(order, buyer)| Withdraw(order, buyer)),
		3 => (order(), prop::bool::ANY, 0u16..=10_001).prop_map(|(order, buyer, points)| Propose(order, buyer, points)),
		1 => (order(), 0u16..=10_001).prop_map(|(order, points)| Rule(order, points)),
		3 => (order(), 0u32..4, 0u8..110).prop_map(|(order, line, percent)| Refund(order, line, percent)),
		1 => (order(), 0u8..110).prop_map(|(order, percent)| Record(order, percent)),
		2 => order().prop_map(Advance),
		1 => order().prop_map(Prune),
		1 => prop::sample::select(vec![SELLER, BUYER, PLATFORM, POOL, PROMOTERS[0]]).prop_map(Block),
		1 => prop::bool::weighted(0.3).prop_map(Freeze),
		3 => (0u64..60).prop_map(|minutes| Pass(minutes * HOUR / 60)),
		1 => (0u64..30).prop_map(|hours| Pass(hours * HOUR)),
		1 => Just(Idle),
	]
}

/// Listings of every kind: 0 plain, 1 without returns, 2 at an odd price with shares per level, 3 for cash and token,
/// 4 with a leg too small for a new account.
pub fn listings() {
	let mut firm = terms();
	firm.return_window = 0;
	list(1, firm);
	let mut odd = terms();
	odd.price.token = (TIME, 9_973);
	odd.accepted[0].asset = SOUK;
	odd.token_discount = Perbill::from_parts(123_456_789);
	odd.commission = CommissionPlan::Levels {
		rate: Perbill::from_parts(333_333_333),
		shares: [333_333_333, 333_333_333, 333_333_334].map(Perbill::from_parts).to_vec().try_into().unwrap(),
	};
	odd.return_window = 3 * HOUR;
	list(2, odd);
	let mut cash = terms();
	cash.price.fiat = Some(usd(799));
	cash.experience_fee = Perbill::zero();
	list(3, cash);
	let mut tiny = terms();
	tiny.price.token.1 = 7;
	list(4, tiny);
}

/// A step that the party whose turn it is may take.
fn turn(order: u64, choice: u8) -> Option<Action> {
	use Action::*;
	let lines = crate::Lines::<Test>::get(order);
	let first = lines.iter().position(|line| line.unshipped() > 0).unwrap_or(0) as u32;
	let back = lines.iter().position(|line| line.shipped > 0).unwrap_or(0) as u32;
	let head = crate::Orders::<Test>::get(order)?;
	let action = match (head.state, choice) {
		(OrderState::Placed, _) => Accept(order),
		(OrderState::Accepted, 0) => Ship { order, line: first, quantity: 1, last: false, tracked: true },
		(OrderState::Accepted, 1) => Ship { order, line: first, quantity: 1, last: true, tracked: true },
		(OrderState::Accepted, _) => ShipAll(order, choice != 2),
		(OrderState::Shipped, 0 | 1) => Dispute(order, true, choice == 0),
		(OrderState::Shipped, _) => Confirm(order),
		(OrderState::Delivered, 0) => Dispute(order, true, true),
		(OrderState::Delivered, 2) => ShipBack(order),
		(OrderState::Delivered, 1) => Complete(order),
		(OrderState::Delivered, _) => Return(order, back, 1),
		(OrderState::ReturnRequested, 0) => Dispute(order, false, true),
		(OrderState::ReturnRequested, 3) => ShipBack(order),
		(OrderState::ReturnRequested, 1 | 2) => Approve(order, choice == 1),
		(OrderState::ReturnRequested, _) => Refuse(order),
		(OrderState::Disputed, 0) => Propose(order, true, 1_234),
		(OrderState::Disputed, 1) => Propose(order, false, 1_234),
		(OrderState::Disputed, 2 | 3) => {
			let buyer = head.dispute?.due().map(|side| side == OrderSide::Buyer);
			buyer.map_or(Withdraw(order, true), |buyer| Answer(order, buyer, choice == 2))
		},
		(OrderState::Disputed, 4) => Refund(order, 0, 10),
		(OrderState::Disputed, _) => Rule(order, 6_789),
		_ => return None,
	};
	Some(action)
}

/// Let it happen, whether or not it may; a failure changes nothing.
pub fn play(action: &Action) {
	use Action::*;
	let party = |buyer: bool, order: u64| -> RuntimeOrigin {
		let order = crate::Orders::<Test>::get(order);
		match (buyer, order) {
			(true, Some(order)) => RuntimeOrigin::signed(order.buyer),
			(true, None) => by(BUYER),
			(false, _) => by(SELLER),
		}
	};
	let seller = || by(SELLER);
	let before = state_root();
	let failed = match action.clone() {
		Turn(order, choice) => {
			if let Some(action) = turn(order, choice) {
				play(&action);
			}
			false
		},
		Place { buyer, lines, payment, attested } => {
			let mixed = |percent| -> Payment {
				BoundedVec::truncate_from(vec![
					(SOUK, Perbill::from_percent(percent)),
					(TIME, Perbill::from_percent(100 - percent)),
				])
			};
			let payment = [pay_in(SOUK), pay_in(TIME), mixed(37), mixed(99)][payment].clone();
			let mode = if attested { OrderMode::Attested } else { OrderMode::Escrow };
			// The last promoter has no account yet.
			let path = [PROMOTERS[0], PROMOTERS[1], 60];
			let requests =
				lines.iter().map(|(id, quantity, depth)| line(*id, *quantity, &path[..*depth])).collect();
			place_for(buyer, requests, payment, mode).is_err()
		},
		Accept(order) => Orders::accept_order(seller(), order, size(order)).is_err(),
		Decline(order) => Orders::decline_order(seller(), order, size(order)).is_err(),
		Cancel(order, buyer) => Orders::cancel_order(party(buyer, order), order, size(order)).is_err(),
		CancelUnpaid(order, buyer) => Orders::cancel_unpaid(party(buyer, order), order, size(order)).is_err(),
		Pay(order, confirmed) => {
			Payments::insert(order, confirmed);
			false
		},
		Ship { order, line, quantity, last, tracked } => {
			let parcel = parcel().filter(|_| tracked);
			Orders::ship_order(seller(), order, shipment(line, quantity), last, parcel, size(order)).is_err()
		},
		Services(order, who, percent) => {
			// The last has no account. Everybody may serve but the parties.
			let all = [
				STRANGER,
				OTHER_BUYER,
				BUYER,
				SELLER,
				PROMOTERS[0],
				PROMOTERS[2],
				PLATFORM,
				OTHER_SELLER,
				60,
			];
			let services = services(&[(all[usize::from(who)], percent)]);
			Orders::name_services(seller(), order, services).is_err()
		},
		ShipAll(order, tracked) => {
			let parcel = parcel().filter(|_| tracked);
			Orders::ship_order(seller(), order, ship_all(order), false, parcel, size(order)).is_err()
		},
		Confirm(order) => Orders::confirm_delivery(party(true, order), order, size(order)).is_err(),
		Complete(order) => Orders::complete_order(party(true, order), order, size(order)).is_err(),
		Return(order, line, units) => {
			Orders::request_return(party(true, order), order, returned(&[(line, units)]), None).is_err()
		},
		Approve(order, restock) => Orders::approve_return(seller(), order, restock, size(order)).is_err(),
		Refuse(order) => Orders::refuse_return(seller(), order, None).is_err(),
		ShipBack(order) => Orders::ship_back(party(true, order), order, parcel().unwrap()).is_err(),
		Dispute(order, buyer, evidence) => {
			let evidence = proof().filter(|_| evidence);
			Orders::dispute_order(party(buyer, order), order, evidence).is_err()
		},
		Answer(order, buyer, evidence) => {
			let evidence = proof().filter(|_| evidence);
			Orders::answer_dispute(party(buyer, order), order, evidence, size(order)).is_err()
		},
		Withdraw(order, buyer) => Orders::withdraw_dispute(party(buyer, order), order, size(order)).is_err(),
		Propose(order, buyer, points) => {
			Orders::propose_settlement(party(buyer, order), order, points, size(order)).is_err()
		},
		Rule(order, points) => Orders::rule_order(by(ARBITER), order, points, size(order)).is_err(),
		Refund(order, index, percent) => {
			let held = crate::Lines::<Test>::get(order).get(index as usize).map(|line| line.amounts.clone());
			let values: Vec<Balance> =
				held.unwrap_or_default().iter().map(|held| held * Balance::from(percent) / 100).collect();
			Orders::refund_part(seller(), order, index, amounts(&values), size(order)).is_err()
		},
		Record(order, percent) => {
			let whole = crate::Orders::<Test>::get(order).map_or(1, |order| order.fiat_amount());
			Orders::record_refund(seller(), order, whole * Balance::from(percent) / 100).is_err()
		},
		Advance(order) => advance(order).is_err(),
		Prune(order) => Orders::prune_orders(by(STRANGER), vec![order].try_into().unwrap()).is_err(),
		Block(who) => Assets::block(by(STRANGER), 1, acc(who)).is_err(),
		Freeze(true) => Assets::freeze_asset(by(STRANGER), 1).is_err(),
		Freeze(false) => Assets::thaw_asset(by(STRANGER), 1).is_err(),
		Pass(period) => {
			pass(period);
			false
		},
		Idle => {
			idle();
			false
		},
	};
	if failed {
		assert_eq!(before, state_root(), "{action:?} failed but changed something");
	}
}

/// The balances of all accounts together and the issuance, per asset.
pub fn wealth() -> [(Balance, Balance); 2] {
	use frame_support::traits::fungibles::Inspect;
	[SOUK, TIME].map(|asset| {
		let held = ACCOUNTS.iter().chain(&[60]).map(|who| total(*who, asset.clone())).sum();
		(held, Money::total_issuance(asset))
	})
}
