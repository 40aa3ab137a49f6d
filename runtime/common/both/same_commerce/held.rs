// SPDX-License-Identifier: Apache-2.0

//! Held power on the runtime (S0-08, S0-09): it is paid while its owner rests, and in `souk` never more than was lost for it.

use super::{
	journeys::{complete, deliver, open_shop, place, publish, BUYER, SELLER},
	*,
};
use crate::Rewards;
use frame_support::traits::fungible::Inspect as _;
use pallet_rewards::{Accounts, Call as RewardsCall, Shares};
use souk_math::economy::Preset;
use souk_primitives::rewards::{Basis, PolicyId};
use souk_runtime_common::{
	constants::{currency::UNITS, time::DAY_MS},
	parameters::rewards::HOLD_ERAS,
};
use sp_runtime::Perbill;

/// The policy by held power of `esc` and of `souk`.
const DAILY: PolicyId = 0;

fn under(economy: Preset, test: impl FnOnce()) {
	chain(economy.name()).execute_with(|| {
		// Eras count from the first block that begins with a time.
		next_block();
		test();
	});
}

/// Let a day pass without a block, and close it.
fn rest() {
	let now = Timestamp::get() + DAY_MS;
	Clock::skip(DAY_MS);
	pallet_timestamp::Now::<Runtime>::put(now);
	assert_ok!(call(Sr25519Keyring::Eve, RewardsCall::close_era {}));
}

fn souk_of(who: Sr25519Keyring) -> Balance {
	Balances::total_balance(&who.to_account_id())
}

#[test]
fn should_pay_by_what_is_held_when_its_owners_rest_in_esc() {
	under(Preset::Esc, || {
		let basis = Rewards::policies().first().map(|policy| policy.terms.basis);
		assert_eq!(basis, Some(Basis::Held));
		for who in [SELLER, BUYER] {
			assert_ok!(call(who, RewardsCall::check_in {}));
		}
		(0..30 + HOLD_ERAS).for_each(|_| rest());
		assert_eq!(Shares::<Runtime>::iter_prefix(1).count(), 0, "no row of an era in which they rest");
		let before = souk_of(BUYER);
		assert_ok!(call(BUYER, RewardsCall::claim_many { policy: DAILY, from: 0, eras: 30 }));
		assert_eq!(souk_of(BUYER) - before, 30 * 150_000 * UNITS);
		let view = Rewards::rewards_of(BUYER.to_account_id());
		assert_eq!(view.held_part, Perbill::from_percent(50));
		// One who comes a month later has more than either, because theirs has faded, and is paid for no day before.
		assert_ok!(call(Sr25519Keyring::Dave, RewardsCall::check_in {}));
		rest();
		let part = |who: Sr25519Keyring| Rewards::rewards_of(who.to_account_id()).held_part;
		assert!(part(Sr25519Keyring::Dave) > part(BUYER));
		let early = call(Sr25519Keyring::Dave, RewardsCall::claim_many { policy: DAILY, from: 0, eras: 32 });
		assert!(early.is_err());
		assert_ok!(Rewards::do_try_state());
	});
}

#[test]
fn should_earn_less_than_was_lost_when_a_seller_and_a_buyer_rest_in_souk() {
	under(Preset::Souk, || {
		let order = place(publish(open_shop(), &AssetId::Native), &AssetId::Native, 1, &[]);
		deliver(order, 1);
		complete(order);
		let parties = [SELLER, BUYER];
		let lost: Balance =
			parties.map(|who| Shares::<Runtime>::get(0, who.to_account_id()).lost).iter().sum();
		assert!(parties.iter().all(
			|who| Accounts::<Runtime>::get(who.to_account_id()).is_some_and(|row| row.holding.is_some())
		));
		let before: Vec<_> = parties.map(souk_of).to_vec();
		let mut first = 0;
		for day in 1..=240u32 {
			rest();
			if day % 30 == 0 {
				let from = (day - 30).saturating_sub(HOLD_ERAS);
				for (who, policy) in parties.iter().flat_map(|who| (0..8).map(move |policy| (*who, policy))) {
					let _ = call(who, RewardsCall::claim_many { policy, from, eras: 32 });
				}
			}
			if day == 30 {
				first = parties.map(souk_of).iter().sum::<Balance>() - before.iter().sum::<Balance>();
			}
		}
		let earned = parties.map(souk_of).iter().sum::<Balance>() - before.iter().sum::<Balance>();
		// It goes on earning, and never half of what was lost.
		assert!(0 < first && first < earned, "{first} {earned}");
		assert!(earned * 2 < lost, "{earned} of {lost}");
		assert_ok!(Rewards::do_try_state());
	});
}
