// SPDX-License-Identifier: Apache-2.0

//! What clients read.

use crate::mock::*;
use frame_support::assert_ok;
use souk_primitives::fiat::{
	AttesterView, Contest, FiatLegView, Matter, ObligationStage, ObligationView, WordView,
};
use std::collections::BTreeSet;

fn attester(n: u8, bond: u128, locked: u128, active: bool) -> AttesterView<AccountId> {
	AttesterView {
		who: acc(n),
		bond,
		locked,
		words: u32::from(locked > 0),
		contact: cid(n),
		currencies: vec![yuan()],
		active,
	}
}

#[test]
fn should_show_attesters_and_lists() {
	build_and_execute(|| {
		assert_eq!(Fiat::attester(acc(BANK)), None);
		assert!(Fiat::attesters_of(SHOP).is_empty());
		register(BANK, 5_000);
		register(COURIER, LEAST);
		accept(&[COURIER, BANK]);
		assert_ok!(open(1, 1_000));
		assert_ok!(Fiat::attest_payment(by(BANK), 1, hash(1)));
		LeastBond::set(LEAST + 1);
		let (bank, courier) = (attester(BANK, 5_000, 2_500, true), attester(COURIER, LEAST, 0, false));
		assert_eq!(Fiat::attester(acc(BANK)), Some(bank.clone()));
		assert_eq!(Fiat::attesters_of(SHOP), [courier, bank.clone()]);
		// Who has left is not shown.
		assert_ok!(Fiat::leave_attesters(by(COURIER)));
		assert_eq!(Fiat::attesters_of(SHOP), [bank]);
		remove_shop();
		assert!(Fiat::attesters_of(SHOP).is_empty());
	});
}

#[test]
fn should_show_a_leg_with_its_word() {
	build_and_execute(|| {
		assert_eq!(Fiat::leg(1), None);
		attested();
		assert_ok!(Fiat::contest_word(by(SELLER), Matter::Leg(1), cid(9)));
		let word = WordView {
			attester: acc(BANK),
			harmed: acc(SELLER),
			locked: 2_500,
			evidence: hash(1),
			until: START + CONTEST,
			contest: Some(Contest { deposit: CLAIM, evidence: cid(9), until: START + JUDGEMENT }),
		};
		assert_eq!(
			Fiat::leg(1),
			Some(FiatLegView {
				shop: SHOP,
				buyer: acc(BUYER),
				seller: acc(SELLER),
				amount: fen(1_000),
				quote_ends: START + 3_600_000,
				attesters: vec![acc(BANK)],
				confirmed: Some(acc(BANK)),
				word: Some(word.clone()),
			})
		);
		// The word outlives the leg.
		close(1, 0);
		assert_eq!(Fiat::leg(1), None);
		assert_eq!(Fiat::word(Matter::Leg(1)), Some(word));
		assert_eq!(Fiat::word(Matter::Obligation(1)), None);
	});
}

#[test]
fn should_show_obligations_to_both_sides() {
	build_and_execute(|| {
		assert_eq!(Fiat::obligation(0), None);
		let id = owing();
		let view = ObligationView {
			id,
			order: 1,
			debtor: acc(SELLER),
			creditor: acc(BUYER),
			amount: fen(400),
			due: START + PAYMENT,
			overdue: false,
			stage: ObligationStage::Owed,
			attesters: vec![acc(BANK)],
			word: None,
		};
		assert_eq!(Fiat::obligation(id), Some(view.clone()));
		for who in [SELLER, BUYER] {
			assert_eq!(Fiat::obligations_of(acc(who), None), std::slice::from_ref(&view));
		}
		assert!(Fiat::obligations_of(acc(BANK), None).is_empty());
		deny(id);
		assert_ok!(Fiat::attest_refund(by(BANK), id, hash(4)));
		let denied = Fiat::obligation(id).unwrap();
		assert_eq!(denied.word.map(|word| word.harmed), Some(acc(BUYER)));
	});
}

#[test]
fn should_show_every_obligation_once_over_all_pages() {
	build_and_execute(|| {
		for order in 0..300 {
			owing_for(order);
		}
		let first = Fiat::obligations_of(acc(BUYER), None);
		assert_eq!(first.len(), 256);
		let last = first.last().unwrap().id;
		// A page may begin behind one that has ended.
		assert_ok!(Fiat::acknowledge(by(BUYER), last));
		let second = Fiat::obligations_of(acc(BUYER), Some(last));
		assert_eq!(second.len(), 44);
		let seen: BTreeSet<_> = first.iter().chain(&second).map(|obligation| obligation.id).collect();
		assert_eq!(seen.len(), 300);
	});
}
