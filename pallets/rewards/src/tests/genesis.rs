// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, types::Clock, EraClock, FeeRecycling, GenesisConfig, Policies};
use frame_support::assert_ok;
use souk_math::{economy::Preset, emission::Schedule};
use souk_primitives::{
	activity::{Activity, Deed},
	rewards::{Basis, ByRole, PolicyTerms, Pot, Recycling},
};
use sp_runtime::Perbill;

fn terms(asset: souk_primitives::AssetId, basis: Basis) -> PolicyTerms {
	PolicyTerms { asset, schedule: Schedule::Constant { per_day: 10, cap: 100 }, basis, start: 0 }
}

#[test]
fn should_mint_into_the_pots_when_genesis_names_policies() {
	let genesis = GenesisConfig {
		start: START - DAY,
		policies: vec![(terms(SOUK, Basis::Power), 5_000), (terms(TIME, Basis::Frozen), 0)],
		cashback: 700,
		referral: 0,
		..Default::default()
	};
	ext(genesis).execute_with(|| {
		assert_eq!(spare(Pot::Policy(0), SOUK), 5_000);
		assert_eq!(spare(Pot::Cashback, TIME), 700);
		assert_eq!(spare(Pot::Referral, TIME), 0);
		assert_eq!(Policies::<Test>::count(), 2);
		assert_eq!(EraClock::<Test>::get(), Some(Clock { era: 0, since: START - DAY, length: DAY }));
		assert_eq!(Rewards::era(), 1);
		assert_ok!(Rewards::do_try_state());
	});
}

/// S0-07: roles weigh differently where the economy says so.
#[test]
fn should_weigh_roles_as_the_economy_says() {
	for preset in [Preset::Esc, Preset::Ecom] {
		let weights = ByRole::from(preset.role_weights());
		ext(GenesisConfig { role_weights: Some(weights), ..Default::default() }).execute_with(|| {
			for (who, deed, each, weight) in [
				(1, Deed::Sale, 10, weights.seller),
				(2, Deed::Promotion, 8, weights.promoter),
				(3, Deed::Purchase, 5, weights.buyer),
				(4, Deed::Service, 6, weights.service),
			] {
				Rewards::record(&acc(who), deed, 1);
				let power = Rewards::account_view(acc(who)).power;
				assert_eq!(power, weight.mul_floor(each * POINT), "{preset:?}: {deed:?}");
			}
		});
	}
}

#[test]
fn should_recycle_when_genesis_says_so() {
	let recycling = Some(Recycling { part: Perbill::from_percent(50), policy: 0 });
	let policies = vec![(terms(SOUK, Basis::Power), 0)];
	ext(GenesisConfig { policies, recycling, ..Default::default() }).execute_with(|| {
		assert_eq!(FeeRecycling::<Test>::get(), recycling);
		assert_ok!(Rewards::do_try_state());
	});
}

#[test]
#[should_panic = "the genesis of rewards is sound"]
fn should_panic_when_genesis_recycles_to_no_policy() {
	let recycling = Some(Recycling { part: Perbill::from_percent(50), policy: 0 });
	ext(GenesisConfig { recycling, ..Default::default() });
}

#[test]
#[should_panic = "the genesis of rewards is sound"]
fn should_panic_when_a_policy_of_genesis_is_bad() {
	let genesis = GenesisConfig { policies: vec![(terms(JUNK, Basis::Power), 1)], ..Default::default() };
	ext(genesis);
}
