// SPDX-License-Identifier: Apache-2.0

use crate::mock::*;
use frame_support::assert_ok;
use souk_primitives::{
	activity::{Activity, Deed},
	rewards::{Basis, CaseState, ClaimView, Penalty, Pot},
};

#[test]
fn should_tell_all_of_an_account() {
	build_and_execute(|| {
		HoldEras::set(3);
		fill(Pot::Cashback, TIME, 1_000);
		Line::new(1, 2).settle();
		Line::new(2, 3).settle();
		Rewards::rate_shop(1, &bob(), 77);
		assert_ok!(Rewards::freeze(signed(bob()), 16_384));
		assert_ok!(Rewards::open_case(fraud(), bob(), Penalty::WeightCut, cid(3)));
		let view = Rewards::account_view(bob());
		assert_eq!((view.era, view.power, view.bizpower, view.frozen), (0, 15 * POINT, 77, 16_384));
		assert_eq!((view.credit.buyer, view.credit.seller), (1, 1));
		assert_eq!(view.cashback, (0, 100));
		let case = view.case.unwrap();
		assert_eq!((case.penalty, case.state, case.evidence), (Penalty::WeightCut, CaseState::Open, cid(3)));
		pass(3);
		assert_eq!(Rewards::account_view(bob()).cashback, (100, 0));
		assert_eq!(Rewards::era_view(), (3, DAY));
		assert_eq!(Rewards::grantable(crate::types::Fund::Cashback), 800);
	});
}

#[test]
fn should_list_policies_and_claims() {
	build_and_execute(|| {
		let first = create(daily(SOUK, Basis::Power, 1_000), 1_500);
		let second = create(daily(TIME, Basis::Power, 10), 5_000);
		for _ in 0..2 {
			Rewards::record(&alice(), Deed::TraceUpload, 1);
			pass_and_close(1);
		}
		let claim =
			|policy, era, asset, amount| ClaimView { policy, era, asset, amount, held_until: era + 1 };
		let all = vec![
			claim(first, 0, SOUK, 1_000),
			claim(second, 0, TIME, 10),
			claim(first, 1, SOUK, 500),
			claim(second, 1, TIME, 10),
		];
		assert_eq!(Rewards::claim_views(alice(), 0), all);
		assert_eq!(Rewards::claim_views(alice(), 1), all[2..]);
		for claim in &all[1..] {
			assert_ok!(Rewards::claim(signed(alice()), claim.policy, claim.era));
		}
		assert_eq!(Rewards::claim_views(alice(), 0), all[..1]);
		let views = Rewards::policy_views();
		assert_eq!(
			(views[0].emitted, views[0].owed, views[0].available, views[0].active),
			(1_500, 1_000, 0, true)
		);
		assert_eq!((views[1].emitted, views[1].owed, views[1].available), (20, 0, 4_980));
		assert_eq!(Rewards::debt_view(alice(), bob()), None);
	});
}

#[test]
fn should_stop_at_a_hundred_claims() {
	build_and_execute(|| {
		for _ in 0..crate::types::MAX_POLICIES {
			create(daily(SOUK, Basis::Power, 10), 1_000);
		}
		for _ in 0..10 {
			Rewards::record(&alice(), Deed::TraceUpload, 1);
			pass_and_close(1);
		}
		assert_eq!(Rewards::claim_views(alice(), 0).len(), 100);
	});
}

/// The view functions that clients call say what the views above say.
#[test]
fn should_answer_clients_with_the_same_views() {
	build_and_execute(|| {
		let policy = create(daily(SOUK, Basis::Power, 1_000), 1_500);
		Rewards::record(&alice(), Deed::TraceUpload, 1);
		pass_and_close(1);
		let claims = Rewards::claims_of(alice(), 0);
		assert_eq!((claims.len(), claims[0].policy, claims[0].amount), (1, policy, 1_000));
		assert_eq!(claims, Rewards::claim_views(alice(), 0));
		assert_eq!(Rewards::claims_of(alice(), 1), vec![]);
		let policies = Rewards::policies();
		assert_eq!((policies.len(), policies[0].id, policies[0].owed), (1, policy, 1_000));
		assert_eq!(policies, Rewards::policy_views());
		assert_eq!(Rewards::rewards_of(alice()), Rewards::account_view(alice()));
		assert_eq!(Rewards::pot_account(Pot::Policy(policy)), Rewards::account_of(Pot::Policy(policy)));
	});
}
