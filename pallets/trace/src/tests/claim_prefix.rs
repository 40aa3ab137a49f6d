// SPDX-License-Identifier: Apache-2.0

//! Company prefixes: `register_party` with one, `claim_prefix`, `revoke_prefix`, and what they protect.

use crate::{assert_refused, mock::*, types::PrefixRow, Error, Event, HoldReason, Prefixes};
use frame_support::{assert_noop, assert_ok, traits::fungible::InspectHold};
use proptest::prelude::*;
use souk_primitives::{
	gs1::{Gln, Gtin, Sscc},
	trace::{Action, CompanyPrefix, Fault, ItemKey, TraceEvent},
};
use sp_runtime::traits::BadOrigin;

/// A GLN under the company prefix of the mock's product, which is 9506000.
fn brand() -> Gln {
	Gln::with_check_digit(950_600_000_001).unwrap()
}

fn prefix(text: &str) -> CompanyPrefix {
	CompanyPrefix::parse(text).unwrap()
}

fn of(gln: Gln) -> Option<CompanyPrefix> {
	Trace::party_view(gln).and_then(|party| party.prefix)
}

fn register(length: u8) {
	assert_ok!(Trace::register_party(by(STRANGER), brand(), Some(length)));
}

fn piece(indicator: u64) -> ItemKey {
	let gtin = Gtin::with_check_digit(indicator * 1_000_000_000_000 + gtin().value() / 10).unwrap();
	ItemKey::Sgtin { gtin, serial: serial("1") }
}

/// Before, everybody brought items into being under every number: a forger was first with 1 000 serials of a brand for the
/// price of one event, and the brand's own were refused.
#[test]
fn should_keep_others_from_making_items_when_a_party_holds_the_prefix() {
	build_and_execute(|| {
		events();
		register(7);
		let registered = Event::PartyRegistered { gln: brand(), account: acc(STRANGER) };
		assert_eq!(events(), [registered, Event::PrefixClaimed { prefix: prefix("9506000"), gln: brand() }]);
		assert_eq!(held(STRANGER), PrefixDeposit::get());
		assert_eq!(of(brand()), Some(prefix("9506000")));
		let serials = (0..100).map(|n| item(sgtin(&n.to_string()))).collect::<Vec<_>>();
		assert_refused!(FARM, commission(serials.clone()), Fault::PrefixOfAnother);
		did(STRANGER, commission(serials));

		let lot = some(lgtin("L"), kilos(5));
		assert_refused!(FARM, commission(vec![lot.clone()]), Fault::PrefixOfAnother);
		let crate_ = ItemKey::Sscc { sscc: Sscc::with_check_digit(39_506_000_000_000_001).unwrap() };
		assert_refused!(FARM, commission(vec![item(crate_.clone())]), Fault::PrefixOfAnother);
		// What a transformation makes, and a container that is made by packing it.
		let other = ItemKey::Lgtin { gtin: other_gtin(), lot: lot_no("W") };
		did(FARM, commission(vec![some(other.clone(), kilos(5)), item(sscc(1))]));
		let made = transformation(vec![some(other, kilos(5))], vec![lot]);
		assert_refused!(FARM, made, Fault::PrefixOfAnother);
		let packed = aggregation(Action::Add, crate_, vec![item(sscc(1))]);
		assert_refused!(FARM, packed, Fault::PrefixOfAnother);
		// A lot that the event names beside its items has the number of these.
		let in_lot = TraceEvent { lot: Some(lot_no("M")), ..commission(vec![item(sgtin("x"))]) };
		assert_refused!(FARM, in_lot, Fault::PrefixOfAnother);
		assert_eq!(Trace::prefix_holder(sgtin("1")).map(|party| party.account), Some(acc(STRANGER)));
		assert_eq!(Trace::prefix_holder(sscc(1)), None);
	});
}

#[test]
fn should_let_what_was_made_before_live_on_when_a_prefix_is_claimed() {
	build_and_execute(|| {
		did(FARM, commission(vec![item(sgtin("1")), some(lgtin("L"), kilos(5))]));
		register(7);
		did(FARM, ship(vec![item(sgtin("1")), some(lgtin("L"), kilos(5))], MILL));
		assert_refused!(FARM, commission(vec![some(lgtin("L"), kilos(5))]), Fault::PrefixOfAnother);
	});
}

#[test]
fn should_cover_every_level_of_packing_but_no_short_number_when_claimed() {
	build_and_execute(|| {
		register(7);
		for indicator in 0..=9 {
			assert_refused!(FARM, commission(vec![item(piece(indicator))]), Fault::PrefixOfAnother);
		}
		// A GTIN-8, and numbers of restricted circulation (02, 04, 2), are under no company's prefix.
		for text in ["00000095060007", "02012345678903", "00412345678908", "00212345678900"] {
			let digits = text[..13].parse().unwrap();
			let gtin = Gtin::with_check_digit(digits).unwrap();
			did(FARM, commission(vec![item(ItemKey::Sgtin { gtin, serial: serial("1") })]));
		}
		for digits in
			[1_234_567, 20_000_000_001, 40_000_000_001, 50_000_000_001, 200_000_000_001, 978_000_000_001]
		{
			let gln = Gln::with_check_digit(digits).unwrap();
			let claimed = Trace::register_party(by(BUYER), gln, Some(7));
			assert_noop!(claimed, Error::<Test>::BadPrefix);
		}
	});
}

#[test]
fn should_refuse_every_overlap_when_claimed() {
	build_and_execute(|| {
		register(9);
		// The same, shorter ones and longer ones.
		let near = |last: u64| Gln::with_check_digit(950_600_000_000 + last).unwrap();
		for length in 6..=12 {
			let claimed = Trace::register_party(by(BUYER), near(2), Some(length));
			assert_noop!(claimed, Error::<Test>::PrefixTaken);
		}
		// A GLN that begins with another party's prefix is no party's and no place's.
		assert_noop!(Trace::register_party(by(BUYER), near(2), None), Error::<Test>::PrefixTaken);
		assert_noop!(Trace::register_place(by(FARM), near(2)), Error::<Test>::PrefixTaken);
		assert_ok!(Trace::register_place(by(STRANGER), near(2)));
		// Beside it: 950600001 and 9506001.
		assert_ok!(Trace::register_party(by(BUYER), near(1_000), Some(9)));
		let shorter = Gln::with_check_digit(950_600_100_000).unwrap();
		assert_ok!(Trace::register_party(by(MODERATOR), shorter, Some(7)));
		assert_eq!(Prefixes::<Test>::get(prefix("950600")), Some(PrefixRow::Begun(3)));
		for (text, who) in [("950600000", STRANGER), ("950600001", BUYER), ("9506001", MODERATOR)] {
			let key = piece_of(text);
			assert_eq!(Trace::prefix_holder(key).map(|party| party.account), Some(acc(who)));
		}
		assert_eq!(Trace::prefix_holder(piece_of("950600002")), None);
		for bad in [0, 5, 13] {
			assert_noop!(Trace::claim_prefix(by(STRANGER), Some(bad)), Error::<Test>::BadPrefix);
		}
	});
}

/// An item whose GTIN begins with these digits.
fn piece_of(text: &str) -> ItemKey {
	let digits = format!("{text:0<12}").parse().unwrap();
	ItemKey::Sgtin { gtin: Gtin::with_check_digit(digits).unwrap(), serial: serial("1") }
}

#[test]
fn should_change_or_give_up_when_claimed_again() {
	build_and_execute(|| {
		assert_noop!(Trace::claim_prefix(by(BUYER), Some(7)), Error::<Test>::PartyNotFound);
		assert_noop!(Trace::claim_prefix(RuntimeOrigin::none(), None), BadOrigin);
		assert_noop!(Trace::claim_prefix(by(FARM), None), Error::<Test>::PrefixNotFound);
		register(6);
		events();
		assert_ok!(Trace::claim_prefix(by(STRANGER), Some(9)));
		let released = Event::PrefixReleased { prefix: prefix("950600"), gln: brand() };
		let claimed = Event::PrefixClaimed { prefix: prefix("950600000"), gln: brand() };
		assert_eq!(events(), [released, claimed]);
		assert_eq!((held(STRANGER), Prefixes::<Test>::iter().count()), (PrefixDeposit::get(), 4));
		assert_ok!(Trace::claim_prefix(by(STRANGER), None));
		assert_eq!((held(STRANGER), Prefixes::<Test>::iter().count()), (0, 0));
		did(FARM, commission(vec![item(sgtin("1"))]));
		PrefixDeposit::set(RICH);
		assert!(Trace::claim_prefix(by(STRANGER), Some(9)).is_err());
	});
}

#[test]
fn should_go_when_the_party_goes_or_moderation_takes_it() {
	build_and_execute(|| {
		register(7);
		assert_ok!(Trace::remove_party(by(STRANGER)));
		assert_eq!((held(STRANGER), Prefixes::<Test>::iter().count()), (0, 0));
		register(6);
		assert_noop!(Trace::revoke_prefix(by(FARM), brand()), BadOrigin);
		events();
		assert_ok!(Trace::revoke_prefix(by(MODERATOR), brand()));
		assert_eq!(events(), [Event::PrefixReleased { prefix: prefix("950600"), gln: brand() }]);
		assert_eq!((held(STRANGER), of(brand())), (0, None));
		assert_noop!(Trace::revoke_prefix(by(MODERATOR), brand()), Error::<Test>::PrefixNotFound);
		assert_noop!(Trace::revoke_prefix(by(MODERATOR), gln(77)), Error::<Test>::PartyNotFound);
		// The party keeps its GLN.
		assert!(Balances::balance_on_hold(&HoldReason::Party.into(), &acc(STRANGER)) > 0);
	});
}

#[test]
fn should_move_with_the_gln_when_reassigned() {
	build_and_execute(|| {
		register(7);
		assert_ok!(Trace::reassign_party(by(MODERATOR), brand(), acc(BUYER)));
		// The squatter has its deposit back, and the owner makes items under the prefix without one.
		assert_eq!((held(STRANGER), held(BUYER)), (0, 0));
		assert_eq!(of(brand()), Some(prefix("9506000")));
		did(BUYER, commission(vec![item(sgtin("1"))]));
		assert_refused!(FARM, commission(vec![item(sgtin("2"))]), Fault::PrefixOfAnother);
		assert_ok!(Trace::claim_prefix(by(BUYER), None));
		assert_eq!(Prefixes::<Test>::iter().count(), 0);
	});
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

	/// The search by halves finds what a look at every length finds, after any claims and releases.
	#[test]
	fn should_find_the_holder_in_three_reads_when_any_prefixes_are_held(
		claims in prop::collection::vec((0u64..40, 6u8..=12, any::<bool>()), 1..24),
		asked in prop::collection::vec(0u64..40, 1..12),
	) {
		// Digits that differ at every length.
		let stem = |n: u64| 950_000_000_000 + (0..6).map(|bit| (n >> bit & 1) * 10u64.pow(bit)).sum::<u64>();
		new_test_ext().execute_with(|| {
			for (n, length, keep) in claims {
				let (gln, who) = (Gln::with_check_digit(stem(n)).unwrap(), 100 + n as u8);
				if Trace::party_view(gln).is_none() {
					let _ = <Balances as frame_support::traits::fungible::Mutate<_>>::set_balance(&acc(who), RICH);
					let _ = Trace::register_party(by(who), gln, Some(length));
				} else if keep {
					let _ = Trace::claim_prefix(by(who), Some(length));
				} else {
					let _ = Trace::claim_prefix(by(who), None);
				}
				souk_testing::check::<Test>();
			}
			for n in asked {
				let found = Trace::holder_of(stem(n));
				let held = |length| Prefixes::<Test>::get(CompanyPrefix::of_stem(stem(n), length).unwrap());
				let all = (6..=12).find_map(|length| match held(length) {
					Some(PrefixRow::Held { party, .. }) => Some(party),
					_ => None,
				});
				assert_eq!(found, all);
			}
		});
	}
}
