// SPDX-License-Identifier: Apache-2.0

//! Eras, elections, payouts and slashes.

use super::*;
use crate::{
	configs::staking::{Candidates, Election, Solver, MAX_ACTIVE_VALIDATORS, MAX_TARGETS},
	Historical, Offences, RuntimeEvent, Session, Staking, VoterList,
};
use frame_election_provider_support::{
	bounds::DataProviderBounds, ElectionDataProvider, ElectionProvider, SortedListProvider,
};
use frame_support::traits::{fungible::Mutate, KeyOwnerProofSystem};
use pallet_staking::{
	ActiveEra, ErasValidatorReward, RewardDestination, UnappliedSlashes, ValidatorPrefs, Validators,
};
use souk_runtime_common::constants::{
	currency::UNITS,
	time::{EPOCH_SLOTS, SESSIONS_PER_ERA},
};
use sp_staking::offence::ReportOffence;

/// Pass a session in one block. The slots between stay empty.
fn next_session() {
	next_block_in(EPOCH_SLOTS * SLOT_DURATION);
}

fn next_era() {
	let era = active_era();
	for _ in 0..=SESSIONS_PER_ERA {
		next_session();
		if active_era() > era {
			return;
		}
	}
	panic!("era {era} never ended");
}

fn active_era() -> u32 {
	ActiveEra::<Runtime>::get().map_or(0, |era| era.index)
}

fn election_failed() -> bool {
	System::events().iter().any(|record| {
		matches!(record.event, RuntimeEvent::Staking(pallet_staking::Event::StakingElectionFailed))
	})
}

/// An account with this many SOUK.
fn rich(seed: u32, souk: Balance) -> AccountId {
	let mut raw = [0; 32];
	raw[..4].copy_from_slice(&seed.to_be_bytes());
	raw[31] = 1;
	let who = AccountId::new(raw);
	assert_ok!(<Balances as Mutate<_>>::mint_into(&who, souk * UNITS));
	who
}

fn bond(who: &AccountId, souk: Balance) {
	assert_ok!(Staking::bond(RuntimeOrigin::signed(who.clone()), souk * UNITS, RewardDestination::Staked));
}

fn candidate(seed: u32, souk: Balance) -> AccountId {
	let who = rich(seed, souk + 1);
	bond(&who, souk);
	assert_ok!(Staking::validate(RuntimeOrigin::signed(who.clone()), ValidatorPrefs::default()));
	who
}

#[test]
fn should_elect_and_pay_when_eras_pass() {
	on_development(|| {
		let stash = Sr25519Keyring::AliceStash.to_account_id();
		for era in 1..=3 {
			next_era();
			assert_eq!(active_era(), era);
			assert_eq!(Session::validators(), std::slice::from_ref(&stash));
			assert!(!election_failed());
		}
		// Era 1 is over. Its pay is fixed by the curve, and is minted when it is claimed.
		let reward = ErasValidatorReward::<Runtime>::get(1).expect("era 1 paid");
		assert!(reward > 0);
		let issued = Balances::total_issuance();
		assert_ok!(Staking::payout_stakers(
			RuntimeOrigin::signed(Sr25519Keyring::Bob.to_account_id()),
			stash.clone(),
			1
		));
		assert_eq!(Balances::total_issuance() - issued, reward);
		assert!(
			Staking::ledger(sp_staking::StakingAccount::Stash(stash)).expect("it is bonded").active
				> genesis_presets::STASH
		);
	});
}

/// What the commune asks of staking: the places of validators and nominators in an era sum to all that it exposed.
#[test]
fn should_find_every_place_of_an_era_when_the_commune_asks() {
	use crate::configs::exposures::EraExposures;
	use souk_primitives::commune::Exposures as _;
	on_development(|| {
		let stash = Sr25519Keyring::AliceStash.to_account_id();
		let backers = [(21, 3_000), (22, 7_000)].map(|(seed, souk)| {
			let who = rich(seed, souk + 1);
			bond(&who, souk);
			assert_ok!(Staking::nominate(RuntimeOrigin::signed(who.clone()), vec![stash.clone().into()]));
			who
		});
		next_era();
		next_era();
		let era = EraExposures::active();
		next_session();
		let all = [&stash, &backers[0], &backers[1]];
		let places: Vec<_> = all.iter().flat_map(|who| EraExposures::places(era, who)).collect();
		// The election divides stake by parts per billion, and rounds it.
		for ((validator, page, stake), staked) in
			places.iter().zip([genesis_presets::STASH, 3_000 * UNITS, 7_000 * UNITS])
		{
			assert_eq!((validator, *page), (&stash, 0));
			assert!(stake.abs_diff(staked) < UNITS / 1_000, "{stake} of {staked}");
		}
		assert_eq!(places.iter().map(|(_, _, stake)| stake).sum::<Balance>(), EraExposures::total(era));
		assert_eq!(EraExposures::stake(era, &stash, 0, &backers[1]), places[2].2);
		// Another page, another validator, another era, and one who did not stake.
		assert_eq!(EraExposures::stake(era, &stash, 1, &backers[1]), 0);
		assert_eq!(EraExposures::stake(era, &backers[0], 0, &backers[0]), 0);
		assert_eq!(EraExposures::stake(0, &stash, 0, &backers[1]), 0);
		assert_eq!(EraExposures::stake(era, &stash, 0, &rich(23, 5)), 0);
		// Staking pays nobody behind a validator that made no block, and so does the commune.
		pallet_staking::ErasRewardPoints::<Runtime>::remove(era);
		assert_eq!(EraExposures::stake(era, &stash, 0, &stash), 0);
		assert_eq!(EraExposures::stake(era, &stash, 0, &backers[1]), 0);
	});
}

#[test]
fn should_put_a_newcomer_in_office_when_it_has_keys_and_stake() {
	on_development(|| {
		let bob = Sr25519Keyring::BobStash.to_account_id();
		bond(&bob, 2_000_000);
		assert_ok!(Staking::validate(RuntimeOrigin::signed(bob.clone()), ValidatorPrefs::default()));
		let keys = crate::SessionKeys {
			grandpa: sp_keyring::Ed25519Keyring::Bob.public().into(),
			babe: Sr25519Keyring::Bob.public().into(),
			authority_discovery: Sr25519Keyring::Bob.public().into(),
		};
		// Keys without a proof that their owner agreed are refused. `author_rotateKeysWithOwner` makes the proof.
		assert!(Session::set_keys(RuntimeOrigin::signed(bob.clone()), keys.clone(), vec![]).is_err());
		next_era();
		assert!(!election_failed());
		// There is one seat. Bob has more stake than Alice, so Bob gets it.
		next_era();
		assert_eq!(
			pallet_staking::ErasStakersOverview::<Runtime>::iter_key_prefix(2).collect::<Vec<_>>(),
			[bob]
		);
	});
}

#[test]
fn should_still_elect_when_more_candidates_register_than_an_election_looks_at() {
	on_development(|| {
		let mut best = Vec::new();
		for seed in 0..MAX_TARGETS + 50 {
			// Later candidates are richer, so a cut in the order of the map would miss the richest.
			best.push(candidate(seed, 1_000 + Balance::from(seed)));
		}
		assert!(Validators::<Runtime>::count() > MAX_TARGETS);
		let bounds = DataProviderBounds { count: Some(MAX_TARGETS.into()), size: None };
		assert!(Staking::electable_targets(bounds, 0).is_err(), "pallet-staking alone would stop electing");
		let considered = Candidates::electable_targets(bounds, 0).expect("a cut list");
		assert_eq!(considered.len() as u32, MAX_TARGETS);
		assert!(
			considered.contains(&Sr25519Keyring::AliceStash.to_account_id()),
			"validators in office come first"
		);
		assert!(considered.contains(best.last().expect("there are many")), "then those with most stake");
		assert_ok!(Staking::set_validator_count(RuntimeOrigin::root(), MAX_ACTIVE_VALIDATORS));
		let elected = Election::elect(0).expect("never fails");
		assert_eq!(elected.len() as u32, MAX_ACTIVE_VALIDATORS);
		next_era();
		assert!(!election_failed());
	});
}

#[test]
fn should_elect_by_own_stake_when_the_solver_elects_no_validator() {
	on_development(|| {
		candidate(1, 5_000);
		candidate(2, 6_000);
		assert_ok!(Staking::set_validator_count(RuntimeOrigin::root(), 2));
		let solved = Solver::elect(0).expect("it is solved");
		assert_eq!(solved.len(), 2);
		// Without voters the solver elects no validator. The validator in office is still a candidate. A list without voters
		// breaks an invariant of staking, so it is undone before the invariants are checked.
		in_a_trial(|| {
			VoterList::unsafe_clear();
			assert!(Solver::elect(0).map_or(true, |elected| elected.is_empty()));
			let elected = Election::elect(0).expect("never fails");
			let winners: Vec<_> = elected.iter().map(|(who, _)| who.clone()).collect();
			assert_eq!(winners, [Sr25519Keyring::AliceStash.to_account_id()]);
			assert!(elected
				.iter()
				.all(|(who, support)| support.voters.len() == 1 && support.voters[0].0 == *who));
		});
	});
}

#[test]
fn should_keep_the_validators_in_office_when_no_candidate_is_left() {
	on_development(|| {
		let stash = Sr25519Keyring::AliceStash.to_account_id();
		assert_ok!(Staking::chill(RuntimeOrigin::signed(stash.clone())));
		for _ in 0..2 * SESSIONS_PER_ERA {
			next_session();
		}
		assert_eq!(Session::validators(), [stash]);
	});
}

#[test]
fn should_slash_when_a_validator_signs_twice() {
	chain("local_testnet").execute_with(|| {
		next_era();
		let offender = Sr25519Keyring::AliceStash.to_account_id();
		let key = (
			sp_consensus_babe::KEY_TYPE,
			sp_consensus_babe::AuthorityId::from(Sr25519Keyring::Alice.public()),
		);
		let proof = Historical::prove(key.clone()).expect("Alice is in office");
		let who = Historical::check_proof(key, proof).expect("the proof is good");
		assert_eq!(who.0, offender);
		assert_ok!(Offences::report_offence(
			vec![Sr25519Keyring::Charlie.to_account_id()],
			pallet_babe::EquivocationOffence {
				slot: pallet_babe::CurrentSlot::<Runtime>::get(),
				session_index: Session::current_index(),
				validator_set_count: 2,
				offender: who,
			},
		));
		let slashes: Vec<_> = UnappliedSlashes::<Runtime>::iter_values().flatten().collect();
		assert_eq!(slashes.len(), 1);
		next_block();
		assert_sound();
	});
}

#[test]
fn should_mint_nothing_for_the_halt_when_the_chain_stood_still() {
	on_development(|| {
		next_era();
		let before = Balances::total_issuance();
		next_block_in(30 * souk_runtime_common::constants::time::DAY_MS);
		next_era();
		let reward = ErasValidatorReward::<Runtime>::get(1).expect("era 1 paid");
		// At most the pay of twelve hours at ten percent a year.
		assert!(reward <= before / 10 / 365 / 2 + UNITS, "{reward}");
	});
}
