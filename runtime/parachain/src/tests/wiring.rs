// SPDX-License-Identifier: Apache-2.0

//! What both runtimes promise alike: indices, calls, holds, storage and extensions. The solo runtime is compiled into this test, and
//! asked.

use super::*;
use crate::{AllPalletsWithSystem, TxExtension};
use codec::Decode;
use frame_support::traits::{GetCallMetadata, PalletsInfoAccess, StorageInfo, StorageInfoTrait};
use sp_consensus_aura::sr25519::AuthorityId as AuraId;
use sp_runtime::traits::TransactionExtension;
use std::collections::{BTreeMap, BTreeSet};

/// Pallets of the solo chain's consensus.
const SOLO_ALONE: [&str; 7] =
	["Babe", "Staking", "Offences", "Historical", "Grandpa", "AuthorityDiscovery", "VoterList"];
/// Pallets of this chain alone.
const HERE_ALONE: [&str; 11] = [
	"ParachainSystem",
	"ParachainInfo",
	"Aura",
	"AuraExt",
	"CollatorSelection",
	"WeightReclaim",
	"XcmpQueue",
	"PolkadotXcm",
	"CumulusXcm",
	"MessageQueue",
	"Relay",
];
/// Pallets that both have, but with other keys of sessions and other code.
const DIFFERENT: [&str; 1] = ["Session"];

fn indices<Pallets: PalletsInfoAccess>() -> BTreeMap<&'static str, usize> {
	Pallets::infos().into_iter().map(|info| (info.name, info.index)).collect()
}

#[test]
fn should_have_the_same_indices_when_both_have_a_pallet() {
	let (here, solo) = (indices::<AllPalletsWithSystem>(), indices::<souk_runtime::AllPalletsWithSystem>());
	let alone = |one: &BTreeMap<&'static str, usize>,
	             other: &BTreeMap<&'static str, usize>|
	 -> BTreeSet<&'static str> {
		one.keys().filter(|name| !other.contains_key(*name)).copied().collect()
	};
	assert_eq!(alone(&here, &solo), BTreeSet::from(HERE_ALONE));
	assert_eq!(alone(&solo, &here), BTreeSet::from(SOLO_ALONE));
	for (name, index) in &here {
		match solo.get(name) {
			Some(same) => assert_eq!(index, same, "{name}"),
			None => {
				assert!(!solo.values().any(|taken| taken == index), "{name} has an index of the solo runtime")
			},
		}
	}
}

/// The names and the indices of all calls of the pallets that both have.
#[test]
fn should_encode_every_call_alike_when_both_have_it() {
	let zeros = [0u8; 256];
	let mut compared = 0;
	for pallet in 0..=u8::MAX {
		for call in 0..=u8::MAX {
			let bytes = [&[pallet, call][..], &zeros[..]].concat();
			let here = RuntimeCall::decode(&mut &bytes[..]);
			let solo = souk_runtime::RuntimeCall::decode(&mut &bytes[..]);
			let (Ok(here), Ok(solo)) = (here, solo) else { continue };
			let (ours, theirs) = (here.get_call_metadata(), solo.get_call_metadata());
			assert_eq!(ours.pallet_name, theirs.pallet_name);
			assert_eq!(ours.function_name, theirs.function_name, "{}", ours.pallet_name);
			if !DIFFERENT.contains(&ours.pallet_name) {
				assert_eq!(here.encode(), solo.encode(), "{}.{}", ours.pallet_name, ours.function_name);
				compared += 1;
			}
		}
	}
	let names = |pallet: &str| souk_runtime::RuntimeCall::get_call_names(pallet).to_vec();
	for pallet in RuntimeCall::get_module_names().iter().filter(|name| !HERE_ALONE.contains(name)) {
		assert_eq!(RuntimeCall::get_call_names(pallet), names(pallet), "{pallet}");
	}
	// Calls whose arguments cannot be zeros are not among them.
	assert!(compared > 250, "{compared} calls");
}

/// What a client signs for one chain has to be the same bytes on the other, but for the chain's own hash.
#[test]
fn should_encode_an_order_alike_when_a_wallet_signs_it() {
	on_development(|| {
		let listing = journeys::publish(journeys::open_shop(), &time());
		let here = journeys::placing(listing, &time(), 2, &[Sr25519Keyring::Dave, Sr25519Keyring::Eve]);
		let bytes = here.encode();
		let there =
			souk_runtime::RuntimeCall::decode(&mut &bytes[..]).expect("the solo runtime knows the call");
		assert_eq!(there.encode(), bytes);
		assert_eq!(there.get_call_metadata().function_name, "place_order");
	});
}

/// Every reason for a hold of the solo runtime that a pallet of this runtime has, by its bytes.
#[test]
fn should_hold_for_the_same_reasons_when_both_have_a_pallet() {
	let solo_alone: BTreeSet<usize> =
		SOLO_ALONE.iter().map(|name| indices::<souk_runtime::AllPalletsWithSystem>()[name]).collect();
	let mut same = 0;
	for pallet in 0..=u8::MAX {
		for reason in 0..=u8::MAX {
			let bytes = [pallet, reason];
			let solo = souk_runtime::RuntimeHoldReason::decode(&mut &bytes[..]);
			let here = crate::RuntimeHoldReason::decode(&mut &bytes[..]);
			if let Ok(solo) = solo {
				if solo_alone.contains(&usize::from(pallet)) {
					continue;
				}
				let here = here.unwrap_or_else(|_| panic!("{solo:?} is no reason here"));
				assert_eq!(format!("{here:?}"), format!("{solo:?}"));
				same += 1;
			}
		}
	}
	assert!(same >= 20, "{same} reasons");
}

/// The keys of storage: a row of the solo chain's commerce is a row here.
#[test]
fn should_keep_rows_under_the_same_keys_when_both_have_a_pallet() {
	let rows = |infos: Vec<StorageInfo>| -> BTreeMap<(Vec<u8>, Vec<u8>), Vec<u8>> {
		infos.into_iter().map(|info| ((info.pallet_name, info.storage_name), info.prefix)).collect()
	};
	let here = rows(AllPalletsWithSystem::storage_info());
	let mut same = 0;
	for (name, prefix) in rows(souk_runtime::AllPalletsWithSystem::storage_info()) {
		let pallet = String::from_utf8_lossy(&name.0).into_owned();
		if SOLO_ALONE.contains(&pallet.as_str()) {
			continue;
		}
		let item = String::from_utf8_lossy(&name.1).into_owned();
		assert_eq!(here.get(&name), Some(&prefix), "{pallet}::{item}");
		same += 1;
	}
	assert!(same > 150, "{same} storage items");
}

#[test]
fn should_extend_transactions_as_the_solo_runtime_does_but_for_the_reclaimed_weight() {
	let here: Vec<&'static str> = <TxExtension as TransactionExtension<RuntimeCall>>::metadata()
		.iter()
		.map(|extension| extension.identifier)
		.collect();
	let solo: Vec<&'static str> =
		<souk_runtime::TxExtension as TransactionExtension<souk_runtime::RuntimeCall>>::metadata()
			.iter()
			.map(|extension| extension.identifier)
			.collect();
	let strip = |all: &[&'static str], own: &str| -> Vec<&'static str> {
		all.iter().filter(|name| **name != own).copied().collect()
	};
	assert_eq!(strip(&here, "StorageWeightReclaim"), strip(&solo, "WeightReclaim"));
	assert!(here.contains(&"StorageWeightReclaim"));
	// The bytes are the same, and so is what is signed.
	let era = sp_runtime::generic::Era::Immortal;
	let ours = crate::configs::consensus::tx_extension(7, era);
	let theirs = souk_runtime::configs::consensus::tx_extension(7, era);
	assert_eq!(ours.encode(), theirs.encode());
}

#[test]
fn should_serve_every_metadata_version_when_asked() {
	on_development(|| {
		assert_eq!(Runtime::metadata_versions(), [14, 15, 16]);
		for version in Runtime::metadata_versions() {
			assert!(Runtime::metadata_at_version(version).is_some());
		}
	});
}

/// What omni-node and collators look for.
#[test]
fn should_answer_collators_when_they_ask_the_runtime_api() {
	on_development(|| {
		fn ask<Answer: Decode>(method: &str, question: impl Encode) -> Answer {
			let answer = crate::apis::api::dispatch(method, &question.encode()).expect("the method exists");
			Answer::decode(&mut &answer[..]).expect("it is what the API says")
		}
		assert_eq!(ask::<u64>("AuraApi_slot_duration", ()), SLOT_DURATION);
		let authorities: Vec<AuraId> = ask("AuraApi_authorities", ());
		assert_eq!(authorities, [AuraId::from(Sr25519Keyring::Alice.public())]);
		assert_eq!(ask::<u32>("GetParachainInfo_parachain_id", ()), u32::from(PARA_ID));
		assert_eq!(ask::<u32>("RelayParentOffsetApi_relay_parent_offset", ()), 0);
		assert_eq!(ask::<u32>("TargetBlockRate_target_block_rate", ()), 1);
		assert!(!ask::<bool>("SchedulingV3EnabledApi_scheduling_v3_enabled", ()));
		let head = ask::<cumulus_primitives_core::CollationInfo>(
			"CollectCollationInfo_collect_collation_info",
			opening(None, START),
		);
		assert_eq!(head.upward_messages.len(), 0);
		// One block is being made on the included one, and there is room for three.
		let free = ask::<bool>(
			"AuraUnincludedSegmentApi_can_build_upon",
			(sp_core::H256::repeat_byte(7), sp_consensus_aura::Slot::from(START / SLOT_DURATION + 1)),
		);
		assert!(free);
	});
}
