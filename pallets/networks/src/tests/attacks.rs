// SPDX-License-Identifier: Apache-2.0

//! What attacks cost and bring. The sums of `docs/design/networks.md`.

use crate::{mock::*, Error};
use frame_support::{assert_noop, assert_ok};
use souk_primitives::network::{NetworkTerms, Networks as _};
use sp_runtime::Perbill;

/// An owner accuses all its members. It never gets a part of a bond: not if nobody judges, not if a judge helps it.
#[test]
fn should_never_pay_an_owner_when_it_accuses_its_members() {
	build_and_execute(|| {
		open_with(4);
		for index in 1..=4 {
			assert_ok!(Networks::accuse_member(signed(owner()), SHOP, promoter(index), content(index)));
		}
		for index in 1..=3 {
			let who = promoter(index);
			assert_ok!(Networks::judge_member(RuntimeOrigin::root(), SHOP, who, Perbill::from_percent(0)));
		}
		// A judge that is the owner's friend.
		assert_ok!(Networks::judge_member(RuntimeOrigin::root(), SHOP, promoter(4), Perbill::one()));
		let lost = 3 * ACCUSATION_DEPOSIT;
		assert_eq!(free(&owner()), FUNDS - NETWORK_DEPOSIT - lost);
		assert_eq!(free(&treasury()), FUNDS + 500);
	});
}

/// An owner that asks for little until promoters sign, and for much in the block of their calls.
#[test]
fn should_bind_nobody_to_terms_that_it_did_not_name() {
	build_and_execute(|| {
		open_with(1);
		let harsh = NetworkTerms { bond: 10_000, slash: Perbill::from_percent(80), ..terms() };
		assert_ok!(Networks::set_terms(signed(owner()), SHOP, harsh));
		let late =
			Networks::join_network(signed(promoter(2)), SHOP, terms()).map_err(|refused| refused.error);
		assert_noop!(late, Error::<Test>::TermsChanged);
		// The member that is there is judged by what it signed for: at most 500, not 8 000.
		assert_ok!(Networks::accuse_member(signed(owner()), SHOP, promoter(1), content(1)));
		assert_ok!(Networks::judge_member(RuntimeOrigin::root(), SHOP, promoter(1), Perbill::one()));
		assert_eq!(free(&treasury()), FUNDS + 500);
	});
}

/// An owner keeps a bond from coming free with one accusation after another. The last may come in the last moment of the
/// notice, and then it is over: twelve days for a notice of seven, and each day of delay is paid for.
#[test]
fn should_end_the_wait_when_an_owner_accuses_again_and_again() {
	build_and_execute(|| {
		open_with(1);
		assert_ok!(Networks::accuse_member(signed(owner()), SHOP, promoter(1), content(1)));
		assert_ok!(Networks::leave_network(signed(promoter(1)), SHOP));
		let accuse = || {
			Networks::accuse_member(signed(owner()), SHOP, promoter(1), content(1))
				.map_err(|refused| refused.error)
		};
		let mut days = 0;
		let mut accusations = 1;
		while Networks::withdraw_bond(signed(promoter(1)), SHOP, promoter(1)).is_err() {
			set_now(now() + DAY);
			days += 1;
			let _ = Networks::lapse_accusation(signed(promoter(1)), SHOP, promoter(1));
			if accuse().is_ok() {
				accusations += 1;
			}
			assert!(days < 40);
		}
		assert_eq!(accusations, 2);
		assert!(days <= 7 + 5 + 1, "{days} days");
		assert_eq!(free(&promoter(1)), FUNDS + 2 * ACCUSATION_DEPOSIT);
	});
}

/// One purse with many members puts up many bonds at once, and one that comes for a day waits for its bond as long as the
/// others.
#[test]
fn should_lock_a_bond_for_each_account_when_one_purse_has_many() {
	build_and_execute(|| {
		open_with(5);
		let locked: u128 = (1..=5).map(|index| member(index).bond).sum();
		assert_eq!(locked, 5_000);
		for index in 1..=5 {
			assert_ok!(Networks::leave_network(signed(promoter(index)), SHOP));
			assert!(!Networks::is_member(SHOP, &promoter(index)));
		}
		set_now(START + 7 * DAY);
		for index in 1..=5 {
			assert!(Networks::withdraw_bond(signed(promoter(index)), SHOP, promoter(index)).is_err());
			// Nor can the same bond make it a member a second time.
			assert!(join(&promoter(index)).is_err());
		}
	});
}

/// Five accounts of one purse post and read what they post. On 30 days they make 240 reads, and all their bonds come back: a
/// read costs them a part of the fee of a call and nothing else. So whatever a read paid beyond that, they would earn.
#[test]
fn should_pay_nothing_for_reads_when_a_ring_reads_its_own_posts() {
	build_and_execute(|| {
		open_with(5);
		let issuance = Balances::total_issuance();
		let mut counted = 0;
		for day in 0..30u32 {
			for author in [1, 2] {
				assert_ok!(Networks::publish_post(signed(promoter(author)), SHOP, content(author)));
				let post = 2 * day + u32::from(author) - 1;
				let signed_by = reads(post, &[1, 2, 3, 4, 5]);
				assert_ok!(Networks::attest_reads(signed(promoter(author)), SHOP, post, signed_by));
				counted += posts().last().unwrap().reads;
			}
			pass(1);
		}
		// Four for each of two posts a day: no post is read by more than there are members.
		assert_eq!(counted, 240);
		for index in 1..=5 {
			assert_ok!(Networks::leave_network(signed(promoter(index)), SHOP));
		}
		pass(8);
		for index in 1..=5 {
			assert_ok!(Networks::withdraw_bond(signed(promoter(index)), SHOP, promoter(index)));
			assert_eq!(free(&promoter(index)), FUNDS);
		}
		assert_eq!((Balances::total_issuance(), free(&owner())), (issuance, FUNDS - NETWORK_DEPOSIT));
	});
}

/// Strangers fill a network that picks its members: each puts up a bond to ask, and the owner turns each away.
#[test]
fn should_make_room_when_strangers_fill_a_network() {
	build_and_execute(|| {
		open(picky());
		for index in 1..=5 {
			assert_ok!(join(&promoter(index)));
		}
		assert_noop!(join(&promoter(6)).map_err(|refused| refused.error), Error::<Test>::TooManyMembers);
		assert_ok!(Networks::refuse_member(signed(owner()), SHOP, promoter(1)));
		assert_ok!(join(&promoter(6)));
	});
}
