// SPDX-License-Identifier: Apache-2.0

//! Random sequences of calls, sales and blocks: nothing panics, nothing is lost, every invariant holds after each step,
//! and in the end everything can be taken out.

use crate::{mock::*, types::Accusation, *};
use frame_support::{assert_ok, storage::with_storage_layer, traits::Hooks, weights::Weight};
use proptest::prelude::*;
use souk_primitives::{gs1::Gtin, order::OrderState};
use sp_runtime::Perbill;

#[derive(Clone, Debug)]
enum Step {
	Model { who: u64, call: u8 },
	Product { who: u64, index: u64, call: u8, claims: [i64; 3] },
	Tester { who: u64, call: u8, share: u32 },
	Back { who: u64, tester: u64, call: u8, amount: u128 },
	Sale { who: u64, index: u64, sale: u128, asset: u8, how: u8 },
	Report { who: u64, index: u64, measured: usize, show: bool },
	Everybody { index: u64, measured: usize },
	Claim { cycle: u32, index: u64, who: u64, call: u8 },
	Appeal { who: u64, index: u64, call: u8 },
	Wait { blocks: u64, time: u64 },
	Idle,
}

/// What anybody measures.
const MEASURED: [[i64; 3]; 4] = [CLAIM, SHORT, [105, 198, 5_011], [-1, 1_000_000, 0]];

fn step() -> impl Strategy<Value = Step> {
	let who = || 0u64..12;
	let index = || 0u64..3;
	prop_oneof![
		1 => (who(), 0u8..4).prop_map(|(who, call)| Step::Model { who, call }),
		1 => (who(), index(), 0u8..7, prop::array::uniform3(0i64..6_000))
			.prop_map(|(who, index, call, claims)| Step::Product { who, index, call, claims }),
		4 => (who(), 0u8..10, 0u32..101).prop_map(|(who, call, share)| Step::Tester { who, call, share }),
		3 => (who(), who(), 0u8..7, 0u128..3_000)
			.prop_map(|(who, tester, call, amount)| Step::Back { who, tester, call, amount }),
		4 => (who(), index(), 0u128..50_000, 0u8..2, 0u8..4)
			.prop_map(|(who, index, sale, asset, how)| Step::Sale { who, index, sale, asset, how }),
		4 => (who(), index(), 0usize..4, any::<bool>())
			.prop_map(|(who, index, measured, show)| Step::Report { who, index, measured, show }),
		4 => (index(), 0usize..4).prop_map(|(index, measured)| Step::Everybody { index, measured }),
		4 => (0u32..8, index(), who(), 0u8..4)
			.prop_map(|(cycle, index, who, call)| Step::Claim { cycle, index, who, call }),
		1 => (who(), index(), 0u8..3).prop_map(|(who, index, call)| Step::Appeal { who, index, call }),
		6 => (1u64..8, 0u64..16).prop_map(|(blocks, time)| Step::Wait { blocks, time }),
		6 => Just(Step::Idle),
	]
}

fn account(who: u64) -> AccountId {
	FIRST_TESTER + who
}

/// A call may fail; then nothing of it has happened.
fn call<R, E: From<sp_runtime::DispatchError>>(call: impl FnOnce() -> Result<R, E>) {
	let _ = with_storage_layer(call);
}

fn commit_or_reveal(who: AccountId, index: u64, measured: usize, show: bool) {
	if CurrentCycle::<Test>::get().is_none() {
		return;
	}
	let measured = MEASURED[measured];
	let hash = hash(who, index, measured);
	call(|| Experience::commit_report(signed(who), gtin(index), hash));
	let secret = if show { secret(who) } else { None };
	call(|| Experience::reveal_report(signed(who), gtin(index), values(measured), salt(), secret));
}

/// The case about a binding of the product that was revoked.
fn revoked(product: Gtin) -> Accusation<AccountId> {
	let about =
		|charge: &_| matches!(charge, Accusation::Binding { product: other, .. } if *other == product);
	let none = Accusation::Binding { product, number: u64::MAX };
	crate::SlashCases::<Test>::iter_keys().find(about).unwrap_or(none)
}

fn run(step: Step) {
	match step {
		Step::Model { who, call: which } => match which {
			0 => call(|| Experience::publish_model(signed(account(who)), brick(), attributes(), cid())),
			1 => call(|| Experience::publish_version(signed(EXPERT), 0, attributes(), cid())),
			2 => call(|| Experience::retire_model(signed(account(who)), 1)),
			_ => call(|| Experience::release_model(signed(account(who)), 1)),
		},
		Step::Product { who, index, call: which, claims } => {
			let product = gtin(index);
			match which {
				0 => call(|| {
					Experience::bind_product(
						signed(PRODUCER),
						product,
						100 + index,
						0,
						1,
						values(claims),
						price(who.into()),
					)
				}),
				1 => call(|| Experience::rebind_product(signed(PRODUCER), product, 0, 1, values(claims))),
				2 => call(|| Experience::unbind_product(signed(PRODUCER), product)),
				3 => call(|| Experience::set_price(signed(PRODUCER), product, price(who.into()))),
				4 => call(|| Experience::appeal_case(signed(PRODUCER), revoked(product), cid())),
				5 => call(|| Experience::end_case(signed(account(who)), revoked(product))),
				_ => call(|| {
					let rightful = (who % 2 == 0).then_some(PRODUCER);
					Experience::revoke_binding(signed(MODERATOR), product, (who % 3 == 0).then(cid), rightful)
				}),
			}
		},
		Step::Tester { who, call: which, share } => {
			let (who, share) = (account(who), Perbill::from_percent(share));
			match which {
				0 | 1 => call(|| Experience::enrol_tester(signed(who), chain_end(who))),
				2 => call(|| Experience::leave_draws(signed(who))),
				3 => call(|| Experience::withdraw_enrolment(signed(who))),
				4 => call(|| Experience::set_commission(signed(who), share)),
				5 => call(|| Experience::open_case(signed(ARBITER), who, share, cid())),
				6 => call(|| Experience::set_idle(signed(STRANGER), who)),
				7 => call(|| Experience::return_to_draws(signed(who))),
				8 => call(|| Experience::appeal_case(signed(who), Accusation::Tester(who), cid())),
				_ => call(|| {
					let uphold = share > Perbill::from_percent(50);
					let decided = Experience::decide_case(signed(JUDGE), Accusation::Tester(who), uphold);
					decided.or_else(|_| Experience::end_case(signed(STRANGER), Accusation::Tester(who)))
				}),
			}
		},
		Step::Back { who, tester, call: which, amount } => {
			let (who, tester) = (account(who), account(tester));
			match which {
				0 | 1 => call(|| Experience::back_tester(signed(who), tester, amount)),
				2 => call(|| Experience::unback_tester(signed(who), tester, amount)),
				3 => call(|| Experience::withdraw_backing(signed(who), tester)),
				4 => call(|| Experience::claim_backing(signed(who), tester, amount as u32 % 8)),
				5 => call(|| Experience::expire_earnings(signed(who), tester, amount as u32 % 8)),
				_ => call(|| Experience::update_backing(signed(who), tester, who)),
			}
		},
		Step::Sale { who, index, sale, asset, how } => {
			let asset = if asset == 0 { NATIVE } else { TIME };
			let amounts = vec![amounts(asset, sale.max(1_000), sale)];
			let line = Line { product: gtin(index), amounts, ..Line::of(account(who), sale) };
			match how {
				0 => Line { kept: 0, state: OrderState::Returned, ..line }.settle(),
				// A leg that went elsewhere.
				1 => line.tell(),
				_ => line.settle(),
			}
		},
		Step::Report { who, index, measured, show } => commit_or_reveal(account(who), index, measured, show),
		Step::Everybody { index, measured } => {
			for who in 0..12 {
				if CurrentCycle::<Test>::get()
					.is_some_and(|cycle| cycle.phase(now()) == souk_primitives::experience::Phase::Commit)
				{
					Line { product: gtin(index), ..Line::of(account(who), 5_000) }.settle();
				}
				commit_or_reveal(account(who), index, measured, true);
			}
		},
		Step::Claim { cycle, index, who, call: which } => match which {
			0 | 1 => call(|| Experience::claim_report(signed(STRANGER), cycle, gtin(index), account(who))),
			2 => call(|| Experience::claim_model(signed(STRANGER), cycle, 0)),
			_ => call(|| Experience::expire_cycle(signed(STRANGER), cycle, 3)),
		},
		Step::Appeal { who, index, call: which } => match which {
			0 => call(|| Experience::appeal_verdict(signed(account(who)), gtin(index))),
			1 => call(|| Experience::withdraw_appeal(signed(account(who)), gtin(index))),
			_ => call(|| Experience::remove_verdict(signed(account(who)), gtin(index))),
		},
		Step::Wait { blocks: count, time } => {
			blocks(count);
			set_now(now() + time * HOUR);
		},
		Step::Idle => {
			Experience::on_idle(System::block_number(), Weight::MAX);
		},
	}
}

/// Everything there is.
fn issuance() -> [u128; 2] {
	use frame_support::traits::fungibles::Inspect;
	[NATIVE, TIME].map(Money::total_issuance)
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

	#[test]
	fn should_hold_every_invariant_over_any_sequence(steps in prop::collection::vec(step(), 1..120)) {
		build_and_execute(|| {
			Rules::mutate(|rules| rules.panel.veteran_power = 1_500_000_000);
			set_up();
			bind(1, CLAIM);
			Listings::mutate(|listings| listings.insert(102, (PRODUCER, gtin(2))));
			(0..6).for_each(|who| enrol(account(who)));
			for step in steps {
				let before = issuance();
				let sells = matches!(step, Step::Sale { .. } | Step::Everybody { .. });
				run(step);
				// Only sales of the mock make money.
				assert!(sells || issuance() == before);
				souk_testing::check::<Test>();
			}
			// Time and anybody's calls bring everything out: no report, appeal or pay stays where it is.
			for _ in 0..8 {
				set_now(now() + 24 * HOUR);
				blocks(20);
				serve();
				blocks(20);
				serve();
			}
			assert_eq!(Commitments::<Test>::iter().count() + Reports::<Test>::iter().count(), 0);
			assert_eq!(Rounds::<Test>::iter().count() + Queue::<Test>::iter().count(), 0);
			let appeals = Appeals::<Test>::iter_keys().collect::<Vec<_>>();
			for product in appeals {
				assert_ok!(Experience::withdraw_appeal(signed(STRANGER), product));
			}
			let current = cycle().number;
			for number in 0..current.saturating_sub(2) {
				for _ in 0..20 {
					call(|| Experience::expire_cycle(signed(STRANGER), number, 64));
				}
				assert!(!Pools::<Test>::contains_key(number), "cycle {number} of {current} stays");
			}
			souk_testing::check::<Test>();
			for who in 0..12 {
				assert_eq!(held(HoldReason::Report, account(who)) + held(HoldReason::Appeal, account(who)), 0);
			}
			let cases = SlashCases::<Test>::iter_keys().collect::<Vec<_>>();
			for charge in cases {
				assert_ok!(Experience::end_case(signed(STRANGER), charge));
			}
			let backings = Backings::<Test>::iter_keys().collect::<Vec<_>>();
			for (tester, backer) in backings {
				let worth = Backings::<Test>::get(tester, backer).unwrap();
				if worth.shares() > 0 {
					let row = Testers::<Test>::get(tester).unwrap();
					assert_ok!(Experience::unback_tester(signed(backer), tester, row.value(worth.shares())));
				}
				blocks(10);
				call(|| Experience::withdraw_backing(signed(backer), tester));
				for cycle in 0..cycle().number {
					call(|| Experience::claim_backing(signed(backer), tester, cycle));
				}
				assert_eq!(Backings::<Test>::get(tester, backer).map(|left| left.held).unwrap_or_default(), 0);
			}
			souk_testing::check::<Test>();
			for who in 0..12 {
				assert_eq!(held(HoldReason::Backing, account(who)), 0);
			}
			// In the end no row of backers stays.
			(0..=types::EARNING_CYCLES).for_each(|_| assert!(close() > 0));
			let earnings = Earnings::<Test>::iter_keys().collect::<Vec<_>>();
			for (tester, cycle) in earnings {
				assert_ok!(Experience::expire_earnings(signed(STRANGER), tester, cycle));
			}
			let backings = Backings::<Test>::iter_keys().collect::<Vec<_>>();
			for (tester, backer) in backings {
				assert_ok!(Experience::update_backing(signed(STRANGER), tester, backer));
			}
			assert_eq!(Earnings::<Test>::iter().count() + Backings::<Test>::iter().count(), 0);
			let rests = TesterRests::<Test>::iter_keys().collect::<Vec<_>>();
			for who in rests {
				assert_ok!(Experience::end_case(signed(STRANGER), Accusation::Tester(who)));
			}
			assert_eq!(TesterRests::<Test>::iter().count(), 0);
			souk_testing::check::<Test>();
		});
	}
}
