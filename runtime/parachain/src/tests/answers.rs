// SPDX-License-Identifier: Apache-2.0

//! The runtime APIs: what both runtimes answer, they answer alike.
//!
//! All APIs of a runtime stand in one block of a macro, which can neither be divided nor shared. So `apis.rs` of this runtime says again
//! what the solo runtime's says, and this test holds the two together: the same APIs in the same version, and each of them answered
//! with the same words.

use std::collections::{BTreeMap, BTreeSet};

const HERE: &str = include_str!("../apis.rs");
const SOLO: &str = include_str!("../../../solo/src/apis.rs");

/// Of the solo chain's consensus.
const SOLO_ALONE: [&str; 4] = [
	"pallet_staking_runtime_api::StakingApi",
	"sp_authority_discovery::AuthorityDiscoveryApi",
	"sp_consensus_babe::BabeApi",
	"sp_consensus_grandpa::GrandpaApi",
];
/// Of collators and of XCM.
const HERE_ALONE: [&str; 11] = [
	"cumulus_primitives_aura::AuraUnincludedSegmentApi",
	"cumulus_primitives_core::CollectCollationInfo",
	"cumulus_primitives_core::GetParachainInfo",
	"cumulus_primitives_core::RelayParentOffsetApi",
	"cumulus_primitives_core::SchedulingV3EnabledApi",
	"cumulus_primitives_core::TargetBlockRate",
	"sp_consensus_aura::AuraApi",
	"xcm_runtime_apis::conversions::LocationToAccountApi",
	"xcm_runtime_apis::dry_run::DryRunApi",
	"xcm_runtime_apis::fees::XcmPaymentApi",
	"xcm_runtime_apis::trusted_query::TrustedQueryApi",
];
/// Those that a feature adds to both.
const BY_FEATURE: [&str; 2] = ["frame_benchmarking::Benchmark", "frame_try_runtime::TryRuntime"];

/// The implementations in the source of a runtime's APIs, by the path of the trait: the lines from its name to its end.
fn implementations(source: &'static str) -> BTreeMap<&'static str, Vec<&'static str>> {
	let mut found = BTreeMap::<&str, Vec<&str>>::new();
	let mut open = None;
	for line in source.lines() {
		if let Some(header) = line.strip_prefix("\timpl ") {
			let name = header.split('<').next().expect("there is a first part");
			assert!(!found.contains_key(name), "{name} is there twice");
			open = Some(name);
		}
		if let Some(name) = open {
			found.entry(name).or_default().push(line);
		}
		if line == "\t}" {
			open = None;
		}
	}
	assert_eq!(open, None, "the last one has an end");
	found
}

fn alone(
	one: &BTreeMap<&'static str, Vec<&'static str>>,
	other: &BTreeMap<&'static str, Vec<&'static str>>,
) -> BTreeSet<&'static str> {
	one.keys().filter(|name| !other.contains_key(*name)).copied().collect()
}

#[test]
fn should_answer_in_the_same_words_when_both_have_an_api() {
	let (here, solo) = (implementations(HERE), implementations(SOLO));
	assert_eq!(alone(&here, &solo), BTreeSet::from(HERE_ALONE));
	assert_eq!(alone(&solo, &here), BTreeSet::from(SOLO_ALONE));
	for (name, lines) in &here {
		if let Some(same) = solo.get(name) {
			assert_eq!(lines, same, "{name}");
		}
	}
	// What clients ask for is among them.
	for name in ["souk_primitives::api::CommerceApi", "sp_api::Core", "souk_primitives::roles::RolesApi"] {
		assert!(here[name].len() > 4, "{name}");
	}
}

/// The versions that a client reads are those of the sources: none is missing, none is another version.
#[test]
fn should_serve_the_same_versions_when_a_client_asks_what_there_is() {
	let served = |versions: &[([u8; 8], u32)]| versions.iter().copied().collect::<BTreeSet<_>>();
	let here = served(&crate::RUNTIME_API_VERSIONS);
	let solo = served(&souk_runtime::RUNTIME_API_VERSIONS);
	assert_eq!(here.difference(&solo).count(), HERE_ALONE.len());
	assert_eq!(solo.difference(&here).count(), SOLO_ALONE.len());
	let by_feature = [cfg!(feature = "runtime-benchmarks"), cfg!(feature = "try-runtime")];
	let left_out = by_feature.iter().filter(|there| !**there).count();
	assert!(BY_FEATURE.iter().all(|name| implementations(HERE).contains_key(name)));
	assert_eq!(here.len(), implementations(HERE).len() - left_out);
}
