// SPDX-License-Identifier: Apache-2.0

//! The technical committee and the whitelist: an urgent call of root's, and what a bad committee can do.

use super::{proxies::one_of_each, *};
use crate::{
	configs::governance::{
		committee::TechnicalCollective,
		origins::Origin,
		parameters::{rewards, RuntimeParameters},
		tracks::Tracks,
		VotingIssuance,
	},
	OriginCaller, Preimage, RuntimeEvent, TechnicalCommittee,
};
use frame_support::{
	assert_noop,
	dispatch::GetDispatchInfo,
	traits::{fungible::InspectHold as _, schedule::DispatchTime, Get, StorePreimage},
};
use pallet_collective::{Error as CommitteeError, RawOrigin as Committee};
use pallet_conviction_voting::{AccountVote, Conviction, Vote};
use pallet_referenda::{ReferendumInfo, ReferendumInfoFor, TracksInfo};
use pallet_whitelist::Error as WhitelistError;
use souk_runtime_common::constants::{
	currency::UNITS,
	time::{DAYS, DAY_MS, MINUTES},
};
use sp_core::H256;
use sp_runtime::{
	traits::{Hash, Zero},
	DispatchError,
};
use Sr25519Keyring::{Alice, Bob, Charlie, Dave, Eve, Ferdie};

type Hasher = <Runtime as frame_system::Config>::Hashing;

/// What only root may set: the length of a reward era, two days.
fn fix() -> RuntimeCall {
	RuntimeCall::Parameters(pallet_parameters::Call::set_parameter {
		key_value: RuntimeParameters::Rewards(rewards::Parameters::EraLength(
			rewards::EraLength,
			Some(2 * DAY_MS),
		)),
	})
}

fn is_fixed() -> bool {
	rewards::EraLength::get() == 2 * DAY_MS
}

fn whitelisting(inner: &RuntimeCall) -> RuntimeCall {
	RuntimeCall::Whitelist(pallet_whitelist::Call::whitelist_call { call_hash: Hasher::hash_of(inner) })
}

/// The referendum's proposal: dispatch the call if the committee has whitelisted it.
fn dispatching(inner: RuntimeCall) -> RuntimeCall {
	RuntimeCall::Whitelist(pallet_whitelist::Call::dispatch_whitelisted_call_with_preimage {
		call: Box::new(inner),
	})
}

fn propose(who: Sr25519Keyring, motion: &RuntimeCall, threshold: u32) -> DispatchResult {
	let propose = pallet_collective::Call::propose {
		threshold,
		proposal: Box::new(motion.clone()),
		length_bound: motion.encoded_size() as u32,
	};
	call(who, RuntimeCall::TechnicalCommittee(propose))
}

/// The number of the motion that was proposed last.
fn latest() -> u32 {
	pallet_collective::ProposalCount::<Runtime, TechnicalCollective>::get() - 1
}

fn vote(who: Sr25519Keyring, motion: &RuntimeCall, index: u32, approve: bool) -> DispatchResult {
	let vote = pallet_collective::Call::vote { proposal: Hasher::hash_of(motion), index, approve };
	call(who, RuntimeCall::TechnicalCommittee(vote))
}

fn close(who: Sr25519Keyring, motion: &RuntimeCall, index: u32) -> DispatchResult {
	let close = pallet_collective::Call::close {
		proposal_hash: Hasher::hash_of(motion),
		index,
		proposal_weight_bound: motion.get_dispatch_info().call_weight,
		length_bound: motion.encoded_size() as u32 + 4,
	};
	call(who, RuntimeCall::TechnicalCommittee(close))
}

/// Alice and Bob, two of three, carry a motion.
fn carry(motion: &RuntimeCall) {
	assert_ok!(propose(Alice, motion, 2));
	let index = latest();
	for who in [Alice, Bob] {
		assert_ok!(vote(who, motion, index, true));
	}
	assert_ok!(close(Dave, motion, index));
}

/// How the last motion that was carried ended.
fn outcome() -> DispatchResult {
	let executed = System::events().into_iter().rev().find_map(|record| match record.event {
		RuntimeEvent::TechnicalCommittee(pallet_collective::Event::Executed { result, .. }) => Some(result),
		_ => None,
	});
	executed.expect("a motion was executed")
}

/// Submit a proposal on the track of an origin, with its decision deposit.
fn submit(origin: OriginCaller, proposal: RuntimeCall) -> u32 {
	let index = pallet_referenda::ReferendumCount::<Runtime>::get();
	let submit = pallet_referenda::Call::submit {
		proposal_origin: Box::new(origin),
		proposal: Preimage::bound(proposal).expect("it is small"),
		enactment_moment: DispatchTime::After(0),
	};
	assert_ok!(call(Dave, RuntimeCall::Referenda(submit)));
	let deposit = pallet_referenda::Call::place_decision_deposit { index };
	assert_ok!(call(Eve, RuntimeCall::Referenda(deposit)));
	index
}

/// Vote with a part of all SOUK that can vote, in percent.
fn turn_out(index: u32, percent: u128, aye: bool) {
	let each = VotingIssuance::get() * percent / 100;
	let mut left = each;
	for who in Sr25519Keyring::well_known() {
		// What is on hold votes too. Most SOUK of a young chain vests.
		let balance = left.min(total(&AssetId::Native, &who.to_account_id()));
		left -= balance;
		if balance.is_zero() {
			continue;
		}
		let vote = AccountVote::Standard { vote: Vote { aye, conviction: Conviction::None }, balance };
		let vote = pallet_conviction_voting::Call::vote { poll_index: index, vote };
		assert_ok!(call(who, RuntimeCall::ConvictionVoting(vote)));
	}
	assert_eq!(left, 0, "the well-known accounts have too little");
}

/// Let blocks pass until something is so, jumping over those in which nothing is scheduled. Returns the block.
fn until(what: impl Fn() -> bool) -> u32 {
	for _ in 0..400 {
		if what() {
			return System::block_number();
		}
		let next = pallet_scheduler::Agenda::<Runtime>::iter_keys().min();
		if let Some(next) = next.filter(|next| *next > System::block_number()) {
			System::set_block_number(next - 1);
		}
		next_block();
	}
	panic!("it never comes to that");
}

fn ended(index: u32) -> bool {
	!matches!(ReferendumInfoFor::<Runtime>::get(index), Some(ReferendumInfo::Ongoing(_)))
}

fn approved(index: u32) -> bool {
	matches!(ReferendumInfoFor::<Runtime>::get(index), Some(ReferendumInfo::Approved(..)))
}

#[test]
fn should_run_as_root_within_an_hour_when_the_committee_and_half_of_all_souk_want_it() {
	on_development(|| {
		carry(&whitelisting(&fix()));
		assert_ok!(outcome());
		let begun = System::block_number();
		let index = submit(OriginCaller::Origins(Origin::WhitelistedCaller), dispatching(fix()));
		turn_out(index, 51, true);
		let done = until(is_fixed) - begun;
		let least = 50 * MINUTES;
		assert!((least..=least + 40).contains(&done), "{done} blocks");
		// It was for once.
		assert!(!pallet_whitelist::WhitelistedCall::<Runtime>::contains_key(Hasher::hash_of(&fix())));
	});
}

#[test]
fn should_wait_longer_when_fewer_vote() {
	on_development(|| {
		carry(&whitelisting(&fix()));
		let begun = System::block_number();
		let index = submit(OriginCaller::Origins(Origin::WhitelistedCaller), dispatching(fix()));
		turn_out(index, 20, true);
		// Support falls to 20 % within the first hour. So: ten minutes, an hour, half an hour, ten minutes.
		let done = until(is_fixed) - begun;
		assert!((110 * MINUTES - 40..=110 * MINUTES + 40).contains(&done), "{done} blocks");
	});
}

/// The worst that a committee can do: 6 % of all SOUK, nobody against, half a day.
#[test]
fn should_take_half_a_day_when_six_in_a_hundred_vote_and_nobody_is_against() {
	on_development(|| {
		carry(&whitelisting(&fix()));
		let begun = System::block_number();
		let index = submit(OriginCaller::Origins(Origin::WhitelistedCaller), dispatching(fix()));
		turn_out(index, 6, true);
		let done = until(is_fixed) - begun;
		let (half, rest) = (DAYS / 2, 50 * MINUTES);
		assert!((half + rest - 20 * MINUTES..half + rest + 20 * MINUTES).contains(&done), "{done} blocks");
	});
}

#[test]
fn should_be_rejected_when_a_fifth_of_the_votes_is_against() {
	on_development(|| {
		carry(&whitelisting(&fix()));
		let index = submit(OriginCaller::Origins(Origin::WhitelistedCaller), dispatching(fix()));
		// 4 of 5 is what it takes in the last block, 31 of 40 is less.
		let all = VotingIssuance::get();
		for (who, part, aye) in
			[(Sr25519Keyring::CharlieStash, 310, true), (Sr25519Keyring::DaveStash, 90, false)]
		{
			let balance = all * part / 1_000;
			let vote = AccountVote::Standard { vote: Vote { aye, conviction: Conviction::None }, balance };
			let vote = pallet_conviction_voting::Call::vote { poll_index: index, vote };
			assert_ok!(call(who, RuntimeCall::ConvictionVoting(vote)));
		}
		let begun = System::block_number();
		let done = until(|| ended(index)) - begun;
		assert!(!approved(index));
		assert!(done >= DAYS, "{done} blocks");
		assert!(!is_fixed());
	});
}

/// Support starts at 50 % and approval at 100 %. Where there are both, a day is not needed; where a twentieth votes, it is.
#[test]
fn should_ask_for_less_the_longer_it_takes_when_the_curves_are_read() {
	chain("development").execute_with(|| {
		let info = Tracks::info(1).expect("there is such a track");
		let at = |hours: u32| {
			let part = sp_runtime::Perbill::from_rational(hours, 24u32);
			(info.min_approval.threshold(part), info.min_support.threshold(part))
		};
		let per_mille = |part: sp_runtime::Perbill| part * 1_000u32;
		let read = |hours| {
			let (approval, support) = at(hours);
			(per_mille(approval), per_mille(support))
		};
		assert_eq!(read(0), (1_000, 500));
		assert_eq!(read(1), (960, 200));
		let (approval, support) = read(24);
		assert_eq!((approval, support), (800, 50));
		let root = Tracks::info(0).expect("there is such a track");
		assert_eq!(per_mille(root.min_support.threshold(sp_runtime::Perbill::one())), 10);
	});
}

#[test]
fn should_do_nothing_when_a_referendum_passes_for_a_call_that_was_not_whitelisted() {
	on_development(|| {
		let index = submit(OriginCaller::Origins(Origin::WhitelistedCaller), dispatching(fix()));
		turn_out(index, 51, true);
		until(|| approved(index));
		let hash = Hasher::hash_of(&fix());
		let waits = || pallet_whitelist::DeferredDispatch::<Runtime>::contains_key(hash);
		let enacted = until(waits);
		assert!(!is_fixed());
		// Any account may have it run once it is whitelisted, but not before.
		let run = || dispatching(fix());
		assert_noop!(call(Ferdie, run()), WhitelistError::<Runtime>::CallIsNotWhitelisted);
		assert_noop!(
			call(
				Ferdie,
				RuntimeCall::Whitelist(pallet_whitelist::Call::remove_deferred_dispatch { call_hash: hash })
			),
			WhitelistError::<Runtime>::DeferredDispatchNotExpired
		);
		carry(&whitelisting(&fix()));
		assert_eq!(in_a_trial(|| (call(Ferdie, run()), is_fixed())), (Ok(()), true));
		// The yes of the voters is good for a day.
		System::set_block_number(enacted + DAYS);
		assert_noop!(call(Ferdie, run()), WhitelistError::<Runtime>::DeferredDispatchExpired);
		let remove = pallet_whitelist::Call::remove_deferred_dispatch { call_hash: hash };
		assert_ok!(call(Ferdie, RuntimeCall::Whitelist(remove)));
		assert!(!waits() && !is_fixed());
	});
}

#[test]
fn should_not_be_run_when_only_the_committee_wants_it() {
	on_development(|| {
		carry(&whitelisting(&fix()));
		assert_ok!(outcome());
		for who in [Alice, Bob, Charlie, Ferdie] {
			assert_noop!(call(who, dispatching(fix())), WhitelistError::<Runtime>::DeferredDispatchNotFound);
		}
		carry(&dispatching(fix()));
		assert_eq!(outcome(), Err(DispatchError::BadOrigin));
		// It can take its word back.
		let call_hash = Hasher::hash_of(&fix());
		carry(&RuntimeCall::Whitelist(pallet_whitelist::Call::remove_whitelisted_call { call_hash }));
		assert_ok!(outcome());
		assert!(!pallet_whitelist::WhitelistedCall::<Runtime>::contains_key(call_hash));
		assert!(!is_fixed());
	});
}

/// Batches take any origin, and their calls are refused one by one. So do remarks, which change nothing. Code is taken from
/// everybody, if it was authorised. The last looks for an asset before it looks at the origin.
const ANY_ORIGIN: [(&str, &str); 7] = [
	("Utility", "batch"),
	("Utility", "batch_all"),
	("Utility", "force_batch"),
	("Utility", "if_else"),
	("System", "remark"),
	("System", "apply_authorized_upgrade"),
	("Assets", "force_cancel_approval"),
];

/// Every call of the runtime, with zeros for arguments, that does not refuse an origin outright.
fn answered(origin: impl Fn() -> RuntimeOrigin) -> Vec<(&'static str, &'static str)> {
	let calls = one_of_each().into_iter();
	let takes =
		|call: &RuntimeCall| in_a_trial(|| dispatch(origin(), call.clone())) != Err(DispatchError::BadOrigin);
	let named = calls.filter(takes).map(|call| name(&call));
	named.filter(|call| !ANY_ORIGIN.contains(call)).collect()
}

#[test]
fn should_be_able_to_whitelist_and_nothing_else_when_the_whole_committee_agrees() {
	chain("development").execute_with(|| {
		let all = || OriginCaller::TechnicalCommittee(Committee::Members(3, 3)).into();
		assert_eq!(
			answered(all),
			[("Whitelist", "whitelist_call"), ("Whitelist", "remove_whitelisted_call")]
		);
		// Less than two thirds, or one member in its own name, can do nothing.
		let one = || OriginCaller::TechnicalCommittee(Committee::Members(1, 3)).into();
		assert!(answered(one).is_empty());
		let member = || OriginCaller::TechnicalCommittee(Committee::Member(Alice.to_account_id())).into();
		assert!(answered(member).is_empty());
	});
}

#[test]
fn should_be_able_to_dispatch_what_is_whitelisted_and_nothing_else_when_the_track_has_passed() {
	chain("development").execute_with(|| {
		let passed = || OriginCaller::Origins(Origin::WhitelistedCaller).into();
		let may = answered(passed);
		assert!(may.contains(&("Whitelist", "dispatch_whitelisted_call")));
		assert!(may.iter().all(|(pallet, call)| *pallet == "Whitelist" && call.starts_with("dispatch_")));
	});
}

#[test]
fn should_refuse_when_a_stranger_makes_a_motion() {
	on_development(|| {
		let motion = whitelisting(&fix());
		assert_noop!(propose(Dave, &motion, 2), CommitteeError::<Runtime, TechnicalCollective>::NotMember);
		assert_ok!(propose(Alice, &motion, 2));
		assert_noop!(
			vote(Dave, &motion, latest(), true),
			CommitteeError::<Runtime, TechnicalCollective>::NotMember
		);
		assert_ok!(vote(Alice, &motion, latest(), true));
		assert_noop!(
			close(Alice, &motion, latest()),
			CommitteeError::<Runtime, TechnicalCollective>::TooEarly
		);
		// A threshold below the two thirds lets the motion be carried, and not be obeyed.
		assert_ok!(propose(Alice, &whitelisting(&motion), 1));
		assert!(!pallet_whitelist::WhitelistedCall::<Runtime>::contains_key(Hasher::hash_of(&motion)));
	});
}

/// With the usual rule of collectives, the vote of the first member counts for all who are silent.
#[test]
#[cfg_attr(feature = "runtime-benchmarks", ignore = "benchmarks need the usual rule")]
fn should_count_as_against_when_members_are_silent() {
	on_development(|| {
		let members = [Alice, Bob, Charlie].map(|key| key.to_account_id()).to_vec();
		let set = pallet_collective::Call::set_members {
			new_members: members,
			prime: Some(Alice.to_account_id()),
			old_count: 3,
		};
		assert_ok!(dispatch(RuntimeOrigin::root(), RuntimeCall::TechnicalCommittee(set)));
		let motion = whitelisting(&fix());
		assert_ok!(propose(Alice, &motion, 2));
		assert_ok!(vote(Alice, &motion, latest(), true));
		let now = System::block_number();
		System::set_block_number(now + 3 * DAYS - 1);
		assert_noop!(
			close(Dave, &motion, latest()),
			CommitteeError::<Runtime, TechnicalCollective>::TooEarly
		);
		System::set_block_number(now + 3 * DAYS);
		assert_ok!(close(Dave, &motion, latest()));
		// Other pallets have seen none of these blocks.
		System::set_block_number(now);
		assert!(!pallet_whitelist::WhitelistedCall::<Runtime>::contains_key(Hasher::hash_of(&fix())));
		System::assert_last_event(RuntimeEvent::TechnicalCommittee(pallet_collective::Event::Disapproved {
			proposal_hash: Hasher::hash_of(&motion),
		}));
	});
}

/// A member that fills every place of the committee, so that no fix can be whitelisted: what it has on hold, and that the others
/// clear the places.
#[test]
fn should_hold_twice_as_much_when_another_motion_is_open() {
	on_development(|| {
		let held = || {
			Balances::balance_on_hold(
				&crate::RuntimeHoldReason::TechnicalCommittee(
					pallet_collective::HoldReason::ProposalSubmission,
				),
				&Charlie.to_account_id(),
			)
		};
		let spam = |number: u8| {
			RuntimeCall::Whitelist(pallet_whitelist::Call::whitelist_call {
				call_hash: H256::repeat_byte(number),
			})
		};
		for number in 0..16u8 {
			assert_ok!(propose(Charlie, &spam(number), 2));
			assert_eq!(held(), 10 * UNITS * ((1 << (number + 1)) - 1));
		}
		assert_eq!(held(), 655_350 * UNITS);
		assert_noop!(
			propose(Alice, &whitelisting(&fix()), 2),
			CommitteeError::<Runtime, TechnicalCollective>::TooManyProposals
		);
		// Two nays end a motion at once, and free its place.
		for who in [Alice, Bob] {
			assert_ok!(vote(who, &spam(15), latest(), false));
		}
		assert_ok!(close(Bob, &spam(15), latest()));
		assert_ok!(propose(Alice, &whitelisting(&fix()), 2));
		// Root takes the hold of another.
		let hash = Hasher::hash_of(&spam(14));
		assert_noop!(
			call(
				Alice,
				RuntimeCall::TechnicalCommittee(pallet_collective::Call::kill { proposal_hash: hash })
			),
			DispatchError::BadOrigin
		);
		let kill = pallet_collective::Call::kill { proposal_hash: hash };
		assert_ok!(dispatch(RuntimeOrigin::root(), RuntimeCall::TechnicalCommittee(kill)));
		assert_eq!(held(), (655_350 - 163_840) * UNITS);
		// The hold of the motion that was voted down comes back when somebody asks for it.
		let release =
			pallet_collective::Call::release_proposal_cost { proposal_hash: Hasher::hash_of(&spam(15)) };
		assert_ok!(call(Charlie, RuntimeCall::TechnicalCommittee(release)));
		assert_eq!(held(), (655_350 - 163_840 - 327_680) * UNITS);
	});
}

#[test]
fn should_change_hands_when_a_root_referendum_sets_the_committee() {
	on_development(|| {
		let members = [Dave, Eve, Ferdie].map(|key| key.to_account_id()).to_vec();
		let set = || pallet_collective::Call::set_members {
			new_members: members.clone(),
			prime: None,
			old_count: 3,
		};
		for origin in [
			OriginCaller::Origins(Origin::CommerceAdmin).into(),
			OriginCaller::Origins(Origin::WhitelistedCaller).into(),
			OriginCaller::TechnicalCommittee(Committee::Members(3, 3)).into(),
			RuntimeOrigin::signed(Alice.to_account_id()),
		] {
			assert_noop!(dispatch(origin, RuntimeCall::TechnicalCommittee(set())), DispatchError::BadOrigin);
		}
		assert_ok!(propose(Alice, &whitelisting(&fix()), 2));
		assert_ok!(vote(Alice, &whitelisting(&fix()), latest(), true));
		assert_ok!(dispatch(RuntimeOrigin::root(), RuntimeCall::TechnicalCommittee(set())));
		// The votes of those who left are gone with them.
		assert_ok!(vote(Dave, &whitelisting(&fix()), latest(), true));
		assert_noop!(
			close(Dave, &whitelisting(&fix()), latest()),
			CommitteeError::<Runtime, TechnicalCollective>::TooEarly
		);
		assert_noop!(
			vote(Bob, &whitelisting(&fix()), latest(), true),
			CommitteeError::<Runtime, TechnicalCollective>::NotMember
		);
		assert!(TechnicalCommittee::is_member(&Dave.to_account_id()));
	});
}

/// An emergency may be why safe mode is on or a call is paused.
#[test]
fn should_go_on_when_safe_mode_is_on() {
	on_development(|| {
		assert_ok!(dispatch(
			RuntimeOrigin::root(),
			RuntimeCall::SafeMode(pallet_safe_mode::Call::force_enter {})
		));
		carry(&whitelisting(&fix()));
		assert_ok!(outcome());
		let index = submit(OriginCaller::Origins(Origin::WhitelistedCaller), dispatching(fix()));
		turn_out(index, 51, true);
		assert!(!ended(index));
	});
}
