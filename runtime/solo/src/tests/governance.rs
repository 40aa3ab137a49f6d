// SPDX-License-Identifier: Apache-2.0

//! Parameters, tracks and origins.

use super::*;
use crate::{
	configs::{
		commerce,
		governance::{
			origins::Origin, parameters, parameters::RuntimeParameters, tracks::Tracks, VotingIssuance,
		},
	},
	OriginCaller, Treasury,
};
use frame_support::{
	assert_noop,
	dispatch::RawOrigin,
	traits::{fungibles::Mutate as _, Bounded, Get, StorePreimage},
};
use pallet_referenda::TracksInfo;
use parameters::commerce as settings;
use souk_primitives::order::OrderRules;
use souk_runtime_common::{
	constants::{
		currency::{EXISTENTIAL_DEPOSIT, UNITS},
		time::DAY_MS,
	},
	keyless,
	parameters::orders as orders_default,
};
use sp_runtime::{DispatchError, Perbill};

fn parameter(parameter: settings::Parameters) -> RuntimeCall {
	RuntimeCall::Parameters(pallet_parameters::Call::set_parameter {
		key_value: RuntimeParameters::Commerce(parameter),
	})
}

fn speaks_as(origin: Origin) -> RuntimeOrigin {
	OriginCaller::Origins(origin).into()
}

#[test]
fn should_start_with_the_numbers_of_the_product_when_nothing_is_set() {
	on_development(|| {
		assert_eq!(commerce::CommuneFee::get(), Perbill::from_rational(6u32, 1_000));
		assert_eq!(commerce::MinExperienceFee::get(), Perbill::from_percent(15));
		assert_eq!(commerce::PlatformSlice::get(), Perbill::from_percent(40));
		assert_eq!(commerce::MaxDepth::get(), 3);
		let rules = <Runtime as pallet_orders::Config>::Rules::get();
		assert_eq!((rules.accept, rules.answer, rules.ruling), (2 * DAY_MS, 5 * DAY_MS, 14 * DAY_MS));
		assert_eq!(rules.default_ruling, 5_000);
		assert_eq!((rules.dispute_part, rules.dispute_deposit), (Perbill::from_percent(10), UNITS));
		// What a standoff paid to a side would be the gain of a side that lies.
		assert_eq!((rules.standoff_fee, rules.standoff_forfeit), (Perbill::from_percent(25), Perbill::one()));
	});
}

#[test]
fn should_read_the_nearest_bound_when_governance_sets_nonsense() {
	on_development(|| {
		let absurd =
			OrderRules { accept: 0, ruling: u64::MAX, default_ruling: u16::MAX, ..orders_default::rules() };
		for nonsense in [
			settings::Parameters::CommuneFee(settings::CommuneFee, Some(Perbill::one())),
			settings::Parameters::MinExperienceFee(settings::MinExperienceFee, Some(Perbill::one())),
			settings::Parameters::MaxPathDepth(settings::MaxPathDepth, Some(u32::MAX)),
			settings::Parameters::Orders(settings::Orders, Some(absurd)),
			settings::Parameters::UnbondingPeriod(settings::UnbondingPeriod, Some(0)),
			settings::Parameters::IncludedSlots(settings::IncludedSlots, Some(u32::MAX)),
		] {
			assert_ok!(dispatch(RuntimeOrigin::root(), parameter(nonsense)));
		}
		assert_eq!(commerce::CommuneFee::get(), Perbill::from_percent(5));
		assert_eq!(commerce::MinExperienceFee::get(), Perbill::from_percent(50));
		assert_eq!(commerce::MaxDepth::get(), 8);
		let rules = <Runtime as pallet_orders::Config>::Rules::get();
		assert_eq!((rules.accept, rules.ruling, rules.default_ruling), (SLOT_DURATION, 365 * DAY_MS, 10_000));
		assert_eq!(commerce::UnbondingPeriod::get(), 1);
		assert_eq!(commerce::IncludedSlots::get(), 100);
		// Without a value, the parameter is back at its default.
		let reset = settings::Parameters::MaxPathDepth(settings::MaxPathDepth, None);
		assert_ok!(dispatch(speaks_as(Origin::CommerceAdmin), parameter(reset)));
		assert_eq!(commerce::MaxDepth::get(), 3);
	});
}

#[test]
fn should_refuse_when_another_origin_sets_a_parameter() {
	on_development(|| {
		let depth = || parameter(settings::Parameters::MaxPathDepth(settings::MaxPathDepth, Some(1)));
		for origin in [
			RuntimeOrigin::signed(Sr25519Keyring::Alice.to_account_id()),
			RuntimeOrigin::none(),
			speaks_as(Origin::Moderator),
			speaks_as(Origin::Treasurer),
			speaks_as(Origin::StakingAdmin),
		] {
			assert_noop!(dispatch(origin, depth()), DispatchError::BadOrigin);
		}
	});
}

#[test]
fn should_have_a_track_for_every_origin_when_referenda_are_submitted() {
	let mut chain = chain("development");
	assert_eq!(chain.execute_with(<Tracks as TracksInfo<_, _>>::check_integrity), Ok(()));
	for (origin, track) in [
		(OriginCaller::system(RawOrigin::Root), 0),
		(OriginCaller::Origins(Origin::WhitelistedCaller), 1),
		(OriginCaller::Origins(Origin::StakingAdmin), 10),
		(OriginCaller::Origins(Origin::Treasurer), 11),
		(OriginCaller::Origins(Origin::CommerceAdmin), 20),
		(OriginCaller::Origins(Origin::Moderator), 21),
		(OriginCaller::Origins(Origin::Canceller), 30),
		(OriginCaller::Origins(Origin::Killer), 31),
	] {
		assert_eq!(Tracks::track_for(&origin), Ok(track));
		assert!(chain.execute_with(|| Tracks::info(track).is_some()));
	}
	let signed = OriginCaller::system(RawOrigin::Signed(Sr25519Keyring::Alice.to_account_id()));
	assert_eq!(Tracks::track_for(&signed), Err(()));
}

/// The least time in which a referendum of each track can be enacted, however many vote for it: prepare, confirm, enact. In
/// blocks.
fn least_time(track: u16) -> u32 {
	let info = Tracks::info(track).expect("there is such a track");
	info.prepare_period + info.confirm_period + info.min_enactment_period
}

#[test]
fn should_take_as_long_as_written_when_the_pace_of_the_chain_is_one() {
	for preset in ["development", "local_testnet"] {
		chain(preset).execute_with(|| {
			let times: Vec<_> = Tracks::track_ids().map(|track| (track, least_time(track))).collect();
			// 50 hours for root, 50 minutes for a call that the technical committee has whitelisted.
			let hours = |hours: u32| hours * 1_200;
			assert_eq!(
				times,
				[
					(0, hours(50)),
					(1, hours(5) / 6),
					(10, hours(29)),
					(11, hours(38)),
					(20, hours(38)),
					(21, hours(1) + 220),
					(30, hours(4) + 200),
					(31, hours(4) + 200),
				]
			);
			assert_eq!(Locking::get(), 7 * 28_800);
			assert_eq!(Undeciding::get(), 14 * 28_800);
		});
	}
}

type Locking = <Runtime as pallet_conviction_voting::Config>::VoteLockingPeriod;
type Undeciding = <Runtime as pallet_referenda::Config>::UndecidingTimeout;

#[test]
fn should_take_minutes_when_the_preset_is_minutes() {
	let written: Vec<_> =
		chain("development").execute_with(|| Tracks::tracks().map(|track| track.into_owned()).collect());
	chain("minutes").execute_with(|| {
		let fast: Vec<_> = Tracks::tracks().map(|track| track.into_owned()).collect();
		assert_eq!(fast.len(), written.len());
		for (fast, written) in fast.iter().zip(&written) {
			assert_eq!(fast.id, written.id);
			let (fast, written) = (&fast.info, &written.info);
			for (fast, written) in [
				(fast.prepare_period, written.prepare_period),
				(fast.decision_period, written.decision_period),
				(fast.confirm_period, written.confirm_period),
				(fast.min_enactment_period, written.min_enactment_period),
			] {
				assert_eq!(fast, (written / 2_880).max(1));
			}
			// Twenty blocks are a minute.
			assert!(fast.decision_period <= 140, "seven minutes");
			let rest = |info: &pallet_referenda::TrackInfo<Balance, u32>| {
				(info.name, info.max_deciding, info.decision_deposit, info.min_approval.clone())
			};
			assert_eq!(rest(fast), rest(written));
			assert_eq!(fast.min_support, written.min_support);
		}
		assert_ok!(<Tracks as TracksInfo<_, _>>::check_integrity());
		assert_eq!((Locking::get(), Undeciding::get()), (70, 140));
	});
}

/// A chain that began with the pace of developers by mistake: root kills the key, and the next referendum takes its time.
#[test]
fn should_take_as_long_as_written_again_when_root_ends_the_pace() {
	chain("minutes").execute_with(|| {
		assert!(least_time(0) < 60);
		let key = crate::configs::governance::origins::Pace::<Runtime>::hashed_key().to_vec();
		let kill = RuntimeCall::System(frame_system::Call::kill_storage { keys: vec![key] });
		assert_ok!(dispatch(RuntimeOrigin::root(), kill));
		assert_eq!(least_time(0), 60_000);
	});
}

#[test]
fn should_set_a_rate_when_a_referendum_passes() {
	on_development(|| {
		let change =
			parameter(settings::Parameters::CommuneFee(settings::CommuneFee, Some(Perbill::from_percent(1))));
		let proposal: Bounded<RuntimeCall, _> = crate::Preimage::bound(change).expect("it is small");
		let submit = pallet_referenda::Call::submit {
			proposal_origin: Box::new(OriginCaller::Origins(Origin::CommerceAdmin)),
			proposal,
			enactment_moment: frame_support::traits::schedule::DispatchTime::After(0),
		};
		assert_ok!(call(Sr25519Keyring::Alice, RuntimeCall::Referenda(submit)));
		assert_ok!(call(
			Sr25519Keyring::Bob,
			RuntimeCall::Referenda(pallet_referenda::Call::place_decision_deposit { index: 0 })
		));
		for voter in [
			Sr25519Keyring::Charlie,
			Sr25519Keyring::Dave,
			Sr25519Keyring::Eve,
			Sr25519Keyring::Ferdie,
			Sr25519Keyring::CharlieStash,
			Sr25519Keyring::DaveStash,
			Sr25519Keyring::EveStash,
			Sr25519Keyring::FerdieStash,
		] {
			let vote = pallet_conviction_voting::AccountVote::Standard {
				vote: pallet_conviction_voting::Vote { aye: true, conviction: Default::default() },
				balance: 9_000_000 * UNITS,
			};
			assert_ok!(call(
				voter,
				RuntimeCall::ConvictionVoting(pallet_conviction_voting::Call::vote { poll_index: 0, vote })
			));
		}
		// Two hours to prepare, twelve to confirm, a day until enactment: 46 000 blocks. So jump from one scheduled block to the
		// next. After a jump the scheduler needs some blocks to catch up with the empty ones.
		for _ in 0..50 {
			let next = pallet_scheduler::Agenda::<Runtime>::iter_keys().min();
			let now = System::block_number();
			if let Some(next) = next.filter(|next| *next > now) {
				System::set_block_number(next - 1);
			}
			next_block();
		}
		assert_eq!(commerce::CommuneFee::get(), Perbill::from_percent(1));
	});
}

#[test]
fn should_spend_up_to_its_limit_when_the_treasurer_spends() {
	on_development(|| {
		let spend = |amount: Balance| {
			RuntimeCall::Treasury(pallet_treasury::Call::spend {
				asset_kind: Box::new(AssetId::Native),
				amount,
				beneficiary: Box::new(Sr25519Keyring::Eve.to_account_id()),
				valid_from: None,
			})
		};
		assert_noop!(
			dispatch(speaks_as(Origin::Treasurer), spend(1_000_001 * UNITS)),
			pallet_treasury::Error::<Runtime>::InsufficientPermission
		);
		assert_ok!(call(
			Sr25519Keyring::Alice,
			RuntimeCall::Balances(pallet_balances::Call::transfer_allow_death {
				dest: Treasury::account_id().into(),
				value: 100 * UNITS
			})
		));
		assert_eq!(Treasury::account_id(), keyless::Treasury::get());
		assert_ok!(dispatch(speaks_as(Origin::Treasurer), spend(60 * UNITS)));
		let eve = Sr25519Keyring::Eve.to_account_id();
		let before = total(&AssetId::Native, &eve);
		assert_ok!(call(
			Sr25519Keyring::Bob,
			RuntimeCall::Treasury(pallet_treasury::Call::payout { index: 0 })
		));
		assert_eq!(total(&AssetId::Native, &eve) - before, 60 * UNITS);
	});
}

/// TIME that testers and the commune's participants never claimed goes to the treasury, which could not spend it.
#[test]
fn should_spend_time_by_its_worth_when_the_treasurer_spends() {
	on_development(|| {
		let spend = |asset: AssetId, amount: Balance| {
			RuntimeCall::Treasury(pallet_treasury::Call::spend {
				asset_kind: Box::new(asset),
				amount,
				beneficiary: Box::new(Sr25519Keyring::Eve.to_account_id()),
				valid_from: None,
			})
		};
		let (treasury, eve) = (keyless::Treasury::get(), Sr25519Keyring::Eve.to_account_id());
		assert_ok!(NativeAndAssets::transfer(
			time(),
			&Sr25519Keyring::Alice.to_account_id(),
			&treasury,
			50 * UNITS,
			frame_support::traits::tokens::Preservation::Preserve,
		));
		// A TIME counts two SOUK against the limit of a million.
		assert_noop!(
			dispatch(speaks_as(Origin::Treasurer), spend(time(), 500_001 * UNITS)),
			pallet_treasury::Error::<Runtime>::InsufficientPermission
		);
		// Nobody can say what an asset is worth that is not listed.
		assert_noop!(
			dispatch(RuntimeOrigin::root(), spend(AssetId::WithId(7), 1)),
			pallet_treasury::Error::<Runtime>::FailedToConvertBalance
		);
		assert_ok!(dispatch(speaks_as(Origin::Treasurer), spend(time(), 50 * UNITS)));
		let before = total(&time(), &eve);
		let payout = |index| RuntimeCall::Treasury(pallet_treasury::Call::payout { index });
		assert_ok!(call(Sr25519Keyring::Bob, payout(0)));
		assert_eq!(total(&time(), &eve) - before, 50 * UNITS);
		// The treasury keeps its minimum balance, so that dust of TIME can come in.
		assert_ok!(dispatch(speaks_as(Origin::Treasurer), spend(time(), 1)));
		assert_noop!(call(Sr25519Keyring::Bob, payout(1)), pallet_treasury::Error::<Runtime>::PayoutError);
	});
}

#[test]
fn should_keep_numbers_for_governance_when_an_account_creates_an_asset() {
	on_development(|| {
		let create = |id: u32| {
			RuntimeCall::Assets(pallet_assets::Call::create {
				id,
				admin: Sr25519Keyring::Alice.to_account_id().into(),
				min_balance: 1,
			})
		};
		assert_noop!(call(Sr25519Keyring::Alice, create(2)), DispatchError::BadOrigin);
		assert_ok!(call(Sr25519Keyring::Alice, create(1_000)));
		use souk_primitives::traits::PaymentAssets as _;
		assert!(!crate::configs::assets::PaymentAssets::contains(&AssetId::WithId(1_000)));
		let force = pallet_assets::Call::force_create {
			id: 2,
			owner: keyless::Governance::get().into(),
			is_sufficient: true,
			min_balance: 1,
		};
		assert_ok!(dispatch(RuntimeOrigin::root(), RuntimeCall::Assets(force)));
		let accepted = || crate::configs::assets::PaymentAssets::contains(&AssetId::WithId(2));
		assert!(!accepted(), "the commune could not receive a small leg");
		assert_ok!(NativeAndAssets::mint_into(AssetId::WithId(2), &keyless::Commune::get(), 1));
		assert!(accepted());
	});
}

#[test]
fn should_count_only_souk_that_can_vote_when_support_is_measured() {
	for preset in ["development", "local_testnet", "minutes", "esc", "ecom", "bizkey", "ctt", "souk"] {
		chain(preset).execute_with(|| {
			// Counted the other way: the SOUK of every account, except the keyless ones, which are named one by one.
			let mut keyless: Vec<AccountId> = keyless::all().to_vec();
			keyless.extend(
				(0..64).map(|id| crate::Rewards::account_of(souk_primitives::rewards::Pot::Policy(id))),
			);
			let with_keys: Balance = frame_system::Account::<Runtime>::iter()
				.filter(|(who, _)| !keyless.contains(who))
				.map(|(_, info)| info.data.free + info.data.reserved)
				.sum();
			let voting = VotingIssuance::get();
			// The pots of cashback, bounties and dividends hold TIME, and the least SOUK an account may hold.
			assert!(voting >= with_keys && voting - with_keys <= 3 * EXISTENTIAL_DEPOSIT, "{preset}");
			let pots = Balances::total_issuance() - voting;
			if ["esc", "souk"].contains(&preset) {
				assert!(pots > Balances::total_issuance() / 4, "{preset}: most SOUK cannot vote");
			}
		});
	}
}

#[test]
fn should_stop_a_referendum_when_the_tracks_for_it_say_so() {
	on_development(|| {
		let submit = || {
			let proposal =
				crate::Preimage::bound(RuntimeCall::System(frame_system::Call::remark { remark: vec![] }))
					.expect("it is small");
			assert_ok!(call(
				Sr25519Keyring::Alice,
				RuntimeCall::Referenda(pallet_referenda::Call::submit {
					proposal_origin: Box::new(OriginCaller::system(RawOrigin::Root)),
					proposal,
					enactment_moment: frame_support::traits::schedule::DispatchTime::After(0),
				})
			));
			pallet_referenda::ReferendumCount::<Runtime>::get() - 1
		};
		let index = submit();
		let cancel = RuntimeCall::Referenda(pallet_referenda::Call::cancel { index });
		for origin in [Origin::Moderator, Origin::Killer] {
			assert_noop!(dispatch(speaks_as(origin), cancel.clone()), DispatchError::BadOrigin);
		}
		assert_ok!(dispatch(speaks_as(Origin::Canceller), cancel));
		let index = submit();
		let kill = RuntimeCall::Referenda(pallet_referenda::Call::kill { index });
		assert_noop!(dispatch(speaks_as(Origin::Canceller), kill.clone()), DispatchError::BadOrigin);
		assert_ok!(dispatch(speaks_as(Origin::Killer), kill));
	});
}

#[test]
fn should_leave_pots_alone_when_an_origin_other_than_root_ends_a_policy() {
	chain("souk").execute_with(|| {
		let heir = Sr25519Keyring::Eve.to_account_id();
		let end = || RuntimeCall::Rewards(pallet_rewards::Call::end_policy { policy: 0, heir: heir.clone() });
		for origin in [Origin::CommerceAdmin, Origin::Moderator, Origin::Treasurer] {
			assert_noop!(dispatch(speaks_as(origin), end()), DispatchError::BadOrigin);
		}
		assert_ok!(dispatch(RuntimeOrigin::root(), end()));
	});
}
