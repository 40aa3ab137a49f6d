// SPDX-License-Identifier: Apache-2.0

//! The parts of the runtime that clients rely on: indices, extensions, filters, weights.

use super::*;
use crate::{configs::staking, AllPalletsWithSystem, SafeMode, TxExtension, TxPause};
use frame_election_provider_support::NposSolver;
use frame_support::{assert_noop, dispatch::DispatchClass, traits::PalletsInfoAccess, weights::Weight};
use pallet_experience::types::Accusation;
use souk_primitives::{gs1::Gtin, signed::Signed};
use sp_runtime::{traits::TransactionExtension, DispatchError};

/// The indices of the pallets. They never change.
const PALLETS: [(usize, &str); 49] = [
	(0, "System"),
	(1, "Scheduler"),
	(2, "Preimage"),
	(3, "Babe"),
	(4, "Timestamp"),
	(5, "Balances"),
	(6, "TransactionPayment"),
	(7, "Authorship"),
	(8, "Staking"),
	(9, "Offences"),
	(10, "Historical"),
	(11, "Session"),
	(12, "Grandpa"),
	(13, "AuthorityDiscovery"),
	(14, "VoterList"),
	(15, "Clock"),
	(20, "Assets"),
	(21, "AssetsHolder"),
	(22, "AssetsFreezer"),
	(30, "Treasury"),
	(31, "Vesting"),
	(32, "Utility"),
	(33, "Proxy"),
	(34, "Multisig"),
	(35, "Identity"),
	(36, "Tranches"),
	(40, "Referenda"),
	(41, "ConvictionVoting"),
	(42, "Origins"),
	(43, "Parameters"),
	(44, "Migrations"),
	(45, "SafeMode"),
	(46, "TxPause"),
	(47, "TechnicalCommittee"),
	(48, "Whitelist"),
	(49, "Sudo"),
	(60, "Shops"),
	(61, "Orders"),
	(62, "Distribution"),
	(63, "Experience"),
	(64, "Trace"),
	(65, "Receipts"),
	(66, "Rewards"),
	(67, "Commune"),
	(68, "Prepaid"),
	(69, "Networks"),
	(70, "Bonuses"),
	(71, "Loyalty"),
	(72, "Fiat"),
];

#[test]
fn should_keep_every_index_when_pallets_are_wired() {
	let wired: Vec<(usize, &str)> =
		AllPalletsWithSystem::infos().iter().map(|info| (info.index, info.name)).collect();
	assert_eq!(wired, PALLETS);
}

#[test]
fn should_extend_transactions_as_westend_does_when_wallets_sign() {
	let extensions: Vec<&str> = <TxExtension as TransactionExtension<RuntimeCall>>::metadata()
		.iter()
		.map(|extension| extension.identifier)
		.collect();
	assert_eq!(
		extensions,
		[
			"AuthorizeCall",
			"CheckNonZeroSender",
			"CheckSpecVersion",
			"CheckTxVersion",
			"CheckGenesis",
			"CheckMortality",
			"CheckNonce",
			"CheckWeight",
			"ChargeTransactionPayment",
			"CheckMetadataHash",
			"WeightReclaim",
		]
	);
}

#[test]
fn should_serve_every_metadata_version_when_asked() {
	on_development(|| {
		assert_eq!(Runtime::metadata_versions(), [14, 15, 16]);
		assert!(!Runtime::metadata().encode().is_empty());
		for version in Runtime::metadata_versions() {
			assert!(Runtime::metadata_at_version(version).is_some());
		}
	});
}

#[test]
fn should_fit_a_block_when_an_election_is_as_large_as_it_can_be() {
	let solve = <staking::OnChainSolver as frame_election_provider_support::onchain::Config>::Solver::weight::<
		<staking::OnChainSolver as frame_election_provider_support::onchain::Config>::WeightInfo,
	>(staking::MAX_VOTERS, staking::MAX_TARGETS, staking::MAX_NOMINATIONS);
	type Weights = <Runtime as pallet_staking::Config>::WeightInfo;
	let snapshot =
		<Weights as pallet_staking::WeightInfo>::get_npos_voters(staking::MAX_TARGETS, staking::MAX_VOTERS)
			.saturating_add(<Weights as pallet_staking::WeightInfo>::get_npos_targets(staking::MAX_TARGETS))
			.saturating_add(<Weights as pallet_staking::WeightInfo>::new_era(
				staking::MAX_ACTIVE_VALIDATORS,
				staking::MAX_VOTERS,
			));
	let election = solve.saturating_add(snapshot);
	let block = <Runtime as frame_system::Config>::BlockWeights::get().max_block;
	assert!(election.ref_time() < block.ref_time(), "{election:?} of {block:?}");
}

#[test]
fn should_leave_room_when_calls_are_weighed() {
	let weights = <Runtime as frame_system::Config>::BlockWeights::get();
	let normal = weights.get(DispatchClass::Normal).max_extrinsic.expect("there is a bound");
	assert!(normal.all_gt(Weight::zero()));
	assert_eq!(weights.max_block.ref_time(), 1_500_000_000_000);
	assert_eq!(weights.max_block.proof_size(), u64::MAX);
}

fn sale() -> RuntimeCall {
	let sale = pallet_orders::types::TillSale {
		buyer: Sr25519Keyring::Charlie.to_account_id(),
		lines: Default::default(),
		total: None,
		platform: None,
		attachment: None,
		salt: 0,
		expires: 0,
	};
	let signed = Signed { wrapped: false, signature: sp_core::sr25519::Signature::default().into() };
	RuntimeCall::Orders(pallet_orders::Call::record_sale { sale, signed })
}

fn transfer() -> RuntimeCall {
	let dest = Sr25519Keyring::Eve.to_account_id().into();
	RuntimeCall::Balances(pallet_balances::Call::transfer_allow_death { dest, value: 1 })
}

fn batch(calls: Vec<RuntimeCall>) -> RuntimeCall {
	RuntimeCall::Utility(pallet_utility::Call::batch_all { calls })
}

#[test]
fn should_keep_consensus_and_governance_going_when_safe_mode_is_on() {
	on_development(|| {
		assert_ok!(dispatch(
			RuntimeOrigin::root(),
			RuntimeCall::SafeMode(pallet_safe_mode::Call::force_enter {})
		));
		assert!(SafeMode::is_entered());
		let filtered = DispatchError::from(frame_system::Error::<Runtime>::CallFiltered);
		assert_noop!(
			transfer().dispatch(RuntimeOrigin::signed(Sr25519Keyring::Alice.to_account_id())),
			filtered
		);
		assert_ok!(call(Sr25519Keyring::Alice, batch(vec![])));
		assert!(call(Sr25519Keyring::Alice, batch(vec![transfer()])).is_err());
		assert_ok!(call(
			Sr25519Keyring::Alice,
			RuntimeCall::System(frame_system::Call::remark { remark: vec![] })
		));
		// Calls that move an order pass the filter. This call is refused by the pallet.
		let cancel = call(
			Sr25519Keyring::Alice,
			pallet_orders::Call::cancel_order { order: 0, size: super::journeys::size(0) },
		);
		assert_eq!(cancel, Err(pallet_orders::Error::<Runtime>::OrderNotFound.into()));
		assert_eq!(
			dispatch(RuntimeOrigin::signed(Sr25519Keyring::Alice.to_account_id()), sale()),
			Err(filtered)
		);
		// So do those of testers, the accused and customers.
		for answer in [
			RuntimeCall::Rewards(pallet_rewards::Call::appeal_case { answer: super::journeys::cid(1) }),
			RuntimeCall::Experience(pallet_experience::Call::appeal_verdict {
				product: Gtin::parse("09506000134352").expect("it is a GTIN"),
			}),
			RuntimeCall::Experience(pallet_experience::Call::appeal_case {
				charge: Accusation::Tester(Sr25519Keyring::Alice.to_account_id()),
				answer: super::journeys::cid(1),
			}),
		] {
			let result = call(Sr25519Keyring::Alice, answer);
			assert!(result.is_err() && result != Err(filtered), "{result:?}");
		}
		// A block still gets its time.
		next_block();
		assert_ok!(dispatch(
			RuntimeOrigin::root(),
			RuntimeCall::SafeMode(pallet_safe_mode::Call::force_exit {})
		));
		assert_ok!(call(Sr25519Keyring::Alice, transfer()));
	});
}

#[test]
fn should_pause_one_call_but_never_the_time_when_told_to() {
	on_development(|| {
		let name = |pallet: &[u8], call: &[u8]| {
			(pallet.to_vec().try_into().expect("it is short"), call.to_vec().try_into().expect("it is short"))
		};
		let pause = |full_name| RuntimeCall::TxPause(pallet_tx_pause::Call::pause { full_name });
		assert_ok!(dispatch(RuntimeOrigin::root(), pause(name(b"Balances", b"transfer_allow_death"))));
		assert!(TxPause::is_paused(&name(b"Balances", b"transfer_allow_death")));
		assert!(call(Sr25519Keyring::Alice, transfer()).is_err());
		for (pallet, call) in [
			(&b"Timestamp"[..], &b"set"[..]),
			(b"TxPause", b"unpause"),
			(b"Referenda", b"submit"),
			(b"TechnicalCommittee", b"vote"),
			(b"Whitelist", b"whitelist_call"),
		] {
			assert!(dispatch(RuntimeOrigin::root(), pause(name(pallet, call))).is_err());
		}
	});
}
