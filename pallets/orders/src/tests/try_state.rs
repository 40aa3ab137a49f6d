// SPDX-License-Identifier: Apache-2.0

//! Every check of `try_state` notices what it is there for: each test makes a sound state, breaks it in one place, and
//! compares the whole message.

use super::*;
use crate::{evidence::Dispute, Due, LineOf, Lines, OrderOf, Orders as Heads, RecordedSales};
use souk_math::commission::CommissionPlan;
use souk_primitives::{order::DisputeStage, signed::Signed, OrderId};
use sp_core::H256;
use sp_keyring::Sr25519Keyring;
use std::collections::BTreeSet;

/// An order that came to a state is sound, and is noticed with this message once it is broken.
fn broken(state: OrderState, message: &str, breaking: impl FnOnce(OrderId)) {
	new_test_ext().execute_with(|| {
		let id = place_at(state);
		assert_noticed(message, || breaking(id));
	});
}

fn assert_noticed(message: &str, breaking: impl FnOnce()) {
	assert_eq!(Orders::do_try_state(), Ok(()));
	breaking();
	match Orders::do_try_state() {
		Err(DispatchError::Other(noticed)) => assert_eq!(noticed, message),
		other => panic!("{other:?} instead of {message:?}"),
	}
}

fn head(id: OrderId, change: impl FnOnce(&mut OrderOf<Test>)) {
	Heads::<Test>::mutate_extant(id, change);
}

fn first_line(id: OrderId, change: impl FnOnce(&mut LineOf<Test>)) {
	Lines::<Test>::mutate(id, |lines| change(&mut lines[0]));
}

/// Record a sale at the counter. Returns its hash.
fn record(id: OrderId) -> H256 {
	let sale = TillSale {
		buyer: Sr25519Keyring::Ferdie.to_account_id(),
		lines: lines(vec![line(0, 1, &[])]),
		total: None,
		platform: None,
		attachment: None,
		salt: id,
		expires: Orders::now() + 1,
	};
	let payload = Orders::sale_payload(&acc(SELLER), &sale);
	let signature = Sr25519Keyring::Ferdie.sign(&payload.bytes(false)).into();
	assert_ok!(Orders::record_sale(by(SELLER), sale, Signed { wrapped: false, signature }));
	assert_eq!(RecordedSales::<Test>::get(payload.hash()), Some(id));
	payload.hash()
}

/// An order of two units that cost something on chain and something outside it, in a state.
fn mixed(state: OrderState, mode: OrderMode) -> OrderId {
	let mut both = terms();
	both.price.fiat = Some(usd(799));
	list(1, both);
	let id = place_for(BUYER, vec![line(1, 2, &[])], pay_in(SOUK), mode).unwrap();
	bring_to(id, state);
	id
}

#[test]
fn should_notice_when_fees_are_reserved_for_no_order_that_runs() {
	let message = "9: fees are reserved for no order that runs and owes them";
	// An escrow order without a fiat part, one that is not accepted, one that ended, and one that there is not.
	broken(OrderState::Accepted, message, |id| ReservedFees::insert(id, vec![(1, 1)]));
	for mode in [OrderMode::Escrow, OrderMode::Attested] {
		for state in [OrderState::Placed, OrderState::Completed] {
			new_test_ext().execute_with(|| {
				let id = mixed(state, mode);
				assert_noticed(message, || ReservedFees::insert(id, vec![(1, 1)]));
			});
		}
		new_test_ext().execute_with(|| {
			let id = mixed(OrderState::Accepted, mode);
			ReservedFees::insert(id, vec![(1, 1)]);
			assert_eq!(Orders::do_try_state(), Ok(()));
		});
	}
	broken(OrderState::Accepted, message, |_| ReservedFees::insert(77, vec![(1, 1)]));
}

#[test]
fn should_notice_when_a_fiat_part_goes_on_without_an_order_that_runs() {
	let message = "9: a fiat part goes on of no order that runs and has one";
	for (state, mode) in [
		(OrderState::Placed, OrderMode::Escrow),
		(OrderState::Placed, OrderMode::Attested),
		(OrderState::Completed, OrderMode::Escrow),
		(OrderState::Ruled, OrderMode::Attested),
	] {
		new_test_ext().execute_with(|| {
			let running = mixed(OrderState::Accepted, mode);
			let leg = RunningParts::get(running).unwrap();
			let id = mixed(state, mode);
			assert_noticed(message, || RunningParts::insert(id, leg));
		});
	}
	// One of an order that has no fiat part.
	new_test_ext().execute_with(|| {
		let leg = RunningParts::get(mixed(OrderState::Accepted, OrderMode::Escrow)).unwrap();
		let id = place_at(OrderState::Accepted);
		assert_noticed(message, || RunningParts::insert(id, leg));
	});
}

#[test]
fn should_notice_when_a_quote_is_missing_or_of_nothing() {
	let message = "2: a quote without a fiat part, or the reverse";
	broken(OrderState::Accepted, message, |id| head(id, |order| order.quote_ends = Some(1)));
	new_test_ext().execute_with(|| {
		let id = mixed(OrderState::Shipped, OrderMode::Escrow);
		assert_noticed(message, || head(id, |order| order.quote_ends = None));
	});
	new_test_ext().execute_with(|| {
		record(0);
		assert_noticed(message, || head(0, |order| order.quote_ends = Some(1)));
	});
}

#[test]
fn should_notice_when_a_number_was_not_given_out() {
	broken(OrderState::Placed, "1: an order has a number that was not given out", |id| {
		crate::NextOrder::<Test>::put(id);
	});
}

#[test]
fn should_notice_when_an_order_lost_its_lines() {
	broken(OrderState::Placed, "1: an order has no lines", Lines::<Test>::remove);
}

#[test]
fn should_notice_when_lines_lost_their_order() {
	broken(OrderState::Placed, "1: lines without an order", |id| {
		Lines::<Test>::insert(id + 1, Lines::<Test>::get(id));
	});
}

#[test]
fn should_notice_when_an_account_sells_to_itself() {
	broken(OrderState::Placed, "2: an account sells to itself", |id| {
		head(id, |order| order.seller = order.buyer.clone());
	});
}

#[test]
fn should_notice_when_a_party_is_paid_for_a_service() {
	for who in [BUYER, SELLER] {
		broken(OrderState::Shipped, "2: a party is paid for a service", |id| {
			head(id, |order| order.services = services(&[(who, 5)]));
		});
	}
}

#[test]
fn should_notice_when_a_service_provider_is_named_twice() {
	broken(OrderState::Shipped, "2: a service provider is named twice", |id| {
		head(id, |order| order.services = services(&[(STRANGER, 5), (STRANGER, 1)]));
	});
}

#[test]
fn should_notice_when_a_service_has_no_share() {
	broken(OrderState::Shipped, "2: a service for nothing", |id| {
		head(id, |order| order.services = services(&[(STRANGER, 0)]));
	});
}

#[test]
fn should_notice_when_services_cannot_be_paid() {
	broken(OrderState::Shipped, "2: services that cannot be paid", |id| {
		head(id, |order| {
			order.services = services(&[(STRANGER, 65)]);
			order.extent.services = 1;
		});
	});
}

#[test]
fn should_notice_when_a_deadline_lies_before_its_state() {
	broken(OrderState::Placed, "2: a deadline lies before its state", |id| {
		head(id, |order| order.since = order.deadline + 1);
	});
}

#[test]
fn should_notice_when_a_default_ruling_exceeds_the_whole() {
	broken(OrderState::Placed, "2: a default ruling of more than the whole", |id| {
		head(id, |order| order.dispute_terms.default_ruling = 10_001);
	});
}

#[test]
fn should_notice_when_a_proposal_is_outside_a_dispute() {
	for (ask, offer) in [(Some(1), None), (None, Some(1))] {
		broken(OrderState::Shipped, "2: a proposal outside a dispute", |id| {
			head(id, |order| (order.ask, order.offer) = (ask, offer));
		});
	}
}

#[test]
fn should_notice_when_more_fiat_went_back_than_there_is() {
	broken(OrderState::Completed, "2: more of the fiat part went back than there is", |id| {
		head(id, |order| order.fiat_refunded = 1);
	});
}

#[test]
fn should_notice_when_an_order_is_open_of_which_nothing_is_left() {
	broken(OrderState::Shipped, "2: an order is open of which nothing is left", |id| {
		first_line(id, |line| line.refunded = line.amounts.clone());
	});
}

#[test]
fn should_notice_when_an_order_is_not_as_large_as_it_says() {
	broken(OrderState::Shipped, "2: an order is not as large as it says", |id| {
		head(id, |order| order.extent.depth -= 1);
	});
}

#[test]
fn should_notice_when_a_till_sale_is_not_over() {
	// A till sale in a state it cannot be in, and one that holds money.
	for (state, mode) in
		[(OrderState::Cancelled, OrderMode::Attested), (OrderState::Completed, OrderMode::Escrow)]
	{
		broken(OrderState::Completed, "2: a till sale that is not over", |_| {
			record(1);
			head(1, |order| (order.state, order.mode) = (state, mode));
		});
	}
}

#[test]
fn should_notice_when_a_campaign_pays_twice() {
	new_test_ext().execute_with(|| {
		let id = place(vec![line(0, 1, &PROMOTERS[..1]), line(0, 1, &PROMOTERS[..1])]);
		assert_noticed("2: a campaign pays twice for an order", || {
			Lines::<Test>::mutate(id, |lines| lines.iter_mut().for_each(|line| line.campaign = Some(5)));
		});
	});
}

#[test]
fn should_notice_when_amounts_do_not_match_assets() {
	let message = "2: amounts do not match assets";
	broken(OrderState::Placed, message, |id| first_line(id, |line| line.amounts = amounts(&[20_000, 1])));
	broken(OrderState::Placed, message, |id| first_line(id, |line| line.refunded = amounts(&[])));
}

#[test]
fn should_notice_when_more_went_back_than_was_held() {
	broken(OrderState::Placed, "2: more went back than was held", |id| {
		first_line(id, |line| line.refunded = amounts(&[20_001]));
	});
}

#[test]
fn should_notice_when_a_line_has_no_units() {
	broken(OrderState::Placed, "2: a line of no units", |id| first_line(id, |line| line.quantity = 0));
}

#[test]
fn should_notice_when_units_do_not_fit() {
	broken(OrderState::Shipped, "2: units do not fit", |id| first_line(id, |line| line.dropped = u32::MAX));
}

#[test]
fn should_notice_when_more_units_are_gone_than_ordered() {
	let message = "2: more units shipped or dropped than ordered";
	broken(OrderState::Shipped, message, |id| first_line(id, |line| line.dropped = 1));
	broken(OrderState::Shipped, message, |id| first_line(id, |line| line.shipped = 3));
}

#[test]
fn should_notice_when_more_units_return_than_shipped() {
	broken(OrderState::ReturnRequested, "2: more units returned than shipped", |id| {
		first_line(id, |line| line.returned = 3);
	});
}

#[test]
fn should_notice_when_units_return_that_were_not_asked_back() {
	for state in [OrderState::Shipped, OrderState::Delivered, OrderState::Completed] {
		broken(state, "2: units returned that were not asked back", |id| {
			first_line(id, |line| line.returned = 1);
		});
	}
}

#[test]
fn should_notice_when_a_campaign_is_engaged_too_early() {
	new_test_ext().execute_with(|| {
		let requests = vec![line(0, 1, &PROMOTERS[..1])];
		let id = place_for(BUYER, requests, pay_in(SOUK), OrderMode::Attested).unwrap();
		assert_noticed("2: a campaign engaged before the seller signed", || {
			first_line(id, |line| line.campaign = Some(5));
		});
	});
}

#[test]
fn should_notice_when_a_line_has_more_items_than_units() {
	let items = || BoundedVec::truncate_from(vec![serial("A"), serial("B"), serial("C")]);
	broken(OrderState::Shipped, "2: more items than units shipped", |id| {
		first_line(id, |line| line.items = items());
		head(id, |order| order.extent.items = 3);
	});
	broken(OrderState::Shipped, "2: more items asked for than units", |id| {
		first_line(id, |line| line.asked = items());
	});
}

#[test]
fn should_notice_when_terms_cannot_be_split() {
	broken(OrderState::Placed, "2: terms that cannot be split", |id| {
		first_line(id, |line| line.terms.commune_fee = Perbill::one());
	});
}

#[test]
fn should_notice_when_a_path_cannot_be_paid() {
	broken(OrderState::Placed, "2: a path that cannot be paid", |id| {
		first_line(id, |line| line.terms.commission = CommissionPlan::None);
	});
}

#[test]
fn should_notice_when_units_go_before_the_seller_accepts_or_after_a_refund() {
	let message = "2: units shipped or dropped too early";
	for state in [OrderState::Placed, OrderState::Cancelled, OrderState::Expired] {
		broken(state, message, |id| first_line(id, |line| line.shipped = 1));
		broken(state, message, |id| first_line(id, |line| line.dropped = 1));
	}
}

#[test]
fn should_notice_when_units_are_dropped_before_shipping_is_over() {
	broken(OrderState::Accepted, "2: units dropped too early", |id| {
		first_line(id, |line| line.dropped = 1);
	});
}

#[test]
fn should_notice_when_units_are_left_over_after_shipping() {
	for state in [OrderState::Shipped, OrderState::Completed, OrderState::Ruled] {
		broken(state, "2: units neither shipped nor dropped", |id| {
			first_line(id, |line| line.shipped = 1);
		});
	}
}

#[test]
fn should_notice_when_an_order_is_not_queued() {
	broken(OrderState::Placed, "3: an order is not queued", |id| {
		Due::<Test>::remove(DueKey::new(Heads::<Test>::get(id).unwrap().queued, id));
	});
}

#[test]
fn should_notice_when_an_order_is_queued_before_its_deadline() {
	broken(OrderState::Placed, "3: an order is queued before its deadline", |id| {
		head(id, |order| order.deadline += 1);
	});
}

#[test]
fn should_notice_when_the_queue_has_another_entry() {
	broken(OrderState::Placed, "3: the queue has more entries than orders", |id| {
		Due::<Test>::insert(DueKey::new(7, id), ());
	});
}

#[test]
fn should_notice_when_escrows_do_not_fit() {
	broken(OrderState::Placed, "4: escrows do not fit", |id| {
		let other = place_at(OrderState::Placed);
		for id in [id, other] {
			first_line(id, |line| line.amounts = amounts(&[Balance::MAX]));
		}
	});
}

#[test]
fn should_notice_when_more_or_less_is_held_than_escrows_are() {
	let message = "4: what is held for escrows is not what orders have left";
	broken(OrderState::Placed, message, |id| first_line(id, |line| line.amounts = amounts(&[20_001])));
	broken(OrderState::Placed, message, |id| first_line(id, |line| line.refunded = amounts(&[1])));
	// A final order holds nothing.
	broken(OrderState::Completed, message, |_| {
		use frame_support::traits::fungible::MutateHold;
		assert_ok!(Balances::hold(&crate::HoldReason::Escrow.into(), &acc(BUYER), 1));
	});
}

#[test]
fn should_notice_when_deposits_do_not_fit() {
	broken(OrderState::Placed, "5: deposits do not fit", |id| {
		let other = place_at(OrderState::Placed);
		for id in [id, other] {
			head(id, |order| order.deposit = Balance::MAX);
		}
	});
}

#[test]
fn should_notice_when_more_or_less_is_held_than_deposits_are() {
	for change in [1, -1] {
		broken(OrderState::Placed, "5: what is held for deposits is not what orders say", |id| {
			head(id, |order| order.deposit = order.deposit.saturating_add_signed(change));
		});
	}
}

#[test]
fn should_notice_when_a_final_order_has_a_deposit() {
	broken(OrderState::Completed, "5: a final order has a deposit", |id| {
		head(id, |order| order.deposit = 1);
	});
}

#[test]
fn should_notice_when_a_till_sale_is_not_on_record() {
	let message = "6: a till sale is not on record";
	broken(OrderState::Placed, message, |_| {
		let hash = record(1);
		RecordedSales::<Test>::remove(hash);
	});
	// On record as another order.
	broken(OrderState::Placed, message, |_| {
		let hash = record(1);
		RecordedSales::<Test>::insert(hash, 0);
	});
}

#[test]
fn should_notice_when_a_record_has_no_till_sale() {
	broken(OrderState::Placed, "6: a record has no till sale", |id| {
		RecordedSales::<Test>::insert(H256::repeat_byte(1), id);
	});
}

/// Break the dispute of an order that the buyer disputes, and that the seller has answered or not.
fn contested(answered: bool, message: &str, change: impl FnOnce(&mut Dispute)) {
	new_test_ext().execute_with(|| {
		let id = place_at(OrderState::Disputed);
		if answered {
			assert_ok!(Orders::answer_dispute(by(SELLER), id, proof(), size(id)));
		}
		assert_noticed(message, || head(id, |order| change(order.dispute.as_mut().unwrap())));
	});
}

#[test]
fn should_notice_when_a_dispute_and_the_state_do_not_go_together() {
	let message = "7: a dispute and a disputed order do not go together";
	broken(OrderState::Disputed, message, |id| head(id, |order| order.dispute = None));
	broken(OrderState::Shipped, message, |id| {
		let other = place_at(OrderState::Disputed);
		let dispute = Heads::<Test>::get(other).unwrap().dispute;
		head(id, |order| order.dispute = dispute);
	});
}

#[test]
fn should_notice_when_a_side_put_up_too_little_or_too_early() {
	contested(false, "7: the opener of a dispute put up nothing", |dispute| dispute.buyer = None);
	let message = "7: the other side put up something before it answered, or nothing when it did";
	contested(false, message, |dispute| dispute.seller = dispute.buyer.clone());
	contested(true, message, |dispute| dispute.seller = None);
}

#[test]
fn should_notice_when_what_a_side_put_up_does_not_match_the_assets() {
	contested(true, "7: what a side put up does not match the assets", |dispute| {
		dispute.seller.as_mut().unwrap().amounts = amounts(&[2_000, 1]);
	});
}

#[test]
fn should_notice_when_evidence_is_not_what_the_stage_says() {
	let message = "7: a dispute has other evidence than its stage says";
	contested(true, message, |dispute| dispute.seller.as_mut().unwrap().evidence = None);
	contested(true, message, |dispute| dispute.buyer.as_mut().unwrap().evidence = None);
	contested(true, message, |dispute| dispute.stage = DisputeStage::Reply);
}

#[test]
fn should_notice_when_deposits_of_disputes_do_not_fit() {
	broken(OrderState::Disputed, "8: deposits of disputes do not fit", |id| {
		let other = place_at(OrderState::Disputed);
		for id in [id, other] {
			head(id, |order| {
				order.dispute.as_mut().unwrap().buyer.as_mut().unwrap().amounts = amounts(&[Balance::MAX]);
			});
		}
	});
}

#[test]
fn should_notice_when_more_or_less_is_held_than_sides_put_up() {
	let message = "8: what is held for disputes is not what sides put up";
	contested(true, message, |dispute| dispute.buyer.as_mut().unwrap().souk += 1);
	contested(true, message, |dispute| dispute.seller.as_mut().unwrap().amounts = amounts(&[1_999]));
	// A final order holds nothing.
	broken(OrderState::Completed, message, |_| {
		use frame_support::traits::fungible::MutateHold;
		assert_ok!(Balances::hold(&crate::HoldReason::Dispute.into(), &acc(SELLER), 1));
	});
}

/// Nothing of any asset of an order may be left on hold once its dispute is over.
#[test]
fn should_notice_when_an_asset_is_held_for_no_dispute() {
	new_test_ext().execute_with(|| {
		let id = place_for(BUYER, vec![line(0, 1, &[])], pay_in(TIME), OrderMode::Escrow).unwrap();
		bring_to(id, OrderState::Completed);
		assert_noticed("8: what is held for disputes is not what sides put up", || {
			use frame_support::traits::fungibles::MutateHold;
			assert_ok!(Holds::hold(TIME, &crate::HoldReason::Dispute.into(), &acc(SELLER), 1));
		});
	});
}

/// The messages of checks that a source file names: a digit, a colon, and what is wrong.
fn messages(source: &str) -> Vec<&str> {
	let is_message = |text: &&str| {
		text.split_once(": ").is_some_and(|(number, _)| number.parse::<u8>().is_ok_and(|number| number < 10))
	};
	source.lines().flat_map(|line| line.split('\u{22}').skip(1).step_by(2)).filter(is_message).collect()
}

/// A new check without a test fails here.
#[test]
fn should_break_every_check_there_is() {
	let source = include_str!("../try_state.rs");
	let checks = messages(source);
	let broken: BTreeSet<&str> = messages(include_str!("try_state.rs")).into_iter().collect();
	let different: BTreeSet<&str> = checks.iter().copied().collect();
	assert_eq!(checks.len(), different.len(), "every check has a message of its own");
	assert_eq!(different, broken, "every check is broken by a test, and no test breaks a check that is gone");
	// Every way a check can fail carries such a message.
	let ways = source.matches("ensure!(").count() + source.matches(".ok_or(").count();
	assert_eq!(checks.len(), ways, "a check has no message");
}
