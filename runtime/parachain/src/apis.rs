// SPDX-License-Identifier: Apache-2.0

//! The runtime APIs, which collators and clients call.

use crate::{
	apis_of_both::souk_runtime_apis,
	configs::{
		consensus::{ConsensusHook, RELAY_PARENT_OFFSET},
		xcm::{LocationToAccountId, SoukId, TimeLocation, XcmConfig, XcmRouter},
	},
	Aura, OriginCaller, ParachainInfo, ParachainSystem, PolkadotXcm, RuntimeEvent,
};
use cumulus_primitives_core::VerifySchedulingSignature;
use sp_consensus_aura::sr25519::AuthorityId as AuraId;
use staging_xcm::{
	Version as XcmVersion, VersionedAsset, VersionedAssetId, VersionedAssets, VersionedLocation, VersionedXcm,
};
use xcm_runtime_apis::{
	dry_run::{CallDryRunEffects, Error as DryRunError, XcmDryRunEffects},
	fees::Error as PaymentError,
};

souk_runtime_apis! {
	consensus {
		impl sp_consensus_aura::AuraApi<Block, AuraId> for Runtime {
			fn slot_duration() -> sp_consensus_aura::SlotDuration {
				sp_consensus_aura::SlotDuration::from_millis(Aura::slot_duration())
			}

			fn authorities() -> Vec<AuraId> {
				pallet_aura::Authorities::<Runtime>::get().into_inner()
			}
		}

		impl cumulus_primitives_aura::AuraUnincludedSegmentApi<Block> for Runtime {
			fn can_build_upon(
				included_hash: <Block as BlockT>::Hash,
				slot: cumulus_primitives_aura::Slot,
			) -> bool {
				ConsensusHook::can_build_upon(included_hash, slot)
			}
		}

		impl cumulus_primitives_core::CollectCollationInfo<Block> for Runtime {
			fn collect_collation_info(
				header: &<Block as BlockT>::Header,
			) -> cumulus_primitives_core::CollationInfo {
				ParachainSystem::collect_collation_info(header)
			}
		}

		impl cumulus_primitives_core::GetParachainInfo<Block> for Runtime {
			fn parachain_id() -> cumulus_primitives_core::ParaId {
				ParachainInfo::parachain_id()
			}
		}

		impl cumulus_primitives_core::RelayParentOffsetApi<Block> for Runtime {
			fn relay_parent_offset() -> u32 {
				RELAY_PARENT_OFFSET
			}

			fn max_claim_queue_offset() -> u8 {
				ParachainSystem::max_claim_queue_offset()
			}
		}

		impl cumulus_primitives_core::SchedulingV3EnabledApi<Block> for Runtime {
			fn scheduling_v3_enabled() -> bool {
				<Runtime as cumulus_pallet_parachain_system::Config>::SchedulingSignatureVerifier::V3_SCHEDULING_ENABLED
			}
		}

		impl xcm_runtime_apis::fees::XcmPaymentApi<Block> for Runtime {
			fn query_acceptable_payment_assets(version: XcmVersion) -> Result<Vec<VersionedAssetId>, PaymentError> {
				let assets = alloc::vec![SoukId::get(), staging_xcm::latest::AssetId(TimeLocation::get())];
				PolkadotXcm::query_acceptable_payment_assets(version, assets)
			}

			fn query_weight_to_asset_fee(weight: Weight, asset: VersionedAssetId) -> Result<u128, PaymentError> {
				type Trader = <XcmConfig as staging_xcm_executor::Config>::Trader;
				PolkadotXcm::query_weight_to_asset_fee::<Trader>(weight, asset)
			}

			fn query_xcm_weight(message: VersionedXcm<()>) -> Result<Weight, PaymentError> {
				PolkadotXcm::query_xcm_weight(message)
			}

			fn query_delivery_fees(
				destination: VersionedLocation,
				message: VersionedXcm<()>,
				asset: VersionedAssetId,
			) -> Result<VersionedAssets, PaymentError> {
				type Exchanger = <XcmConfig as staging_xcm_executor::Config>::AssetExchanger;
				PolkadotXcm::query_delivery_fees::<Exchanger>(destination, message, asset)
			}
		}

		impl xcm_runtime_apis::dry_run::DryRunApi<Block, RuntimeCall, RuntimeEvent, OriginCaller> for Runtime {
			fn dry_run_call(
				origin: OriginCaller,
				call: RuntimeCall,
				version: XcmVersion,
			) -> Result<CallDryRunEffects<RuntimeEvent>, DryRunError> {
				PolkadotXcm::dry_run_call::<Runtime, XcmRouter, OriginCaller, RuntimeCall>(origin, call, version)
			}

			fn dry_run_xcm(
				origin: VersionedLocation,
				message: VersionedXcm<RuntimeCall>,
			) -> Result<XcmDryRunEffects<RuntimeEvent>, DryRunError> {
				PolkadotXcm::dry_run_xcm::<XcmRouter>(origin, message)
			}
		}

		impl xcm_runtime_apis::conversions::LocationToAccountApi<Block, AccountId> for Runtime {
			fn convert_location(
				location: VersionedLocation,
			) -> Result<AccountId, xcm_runtime_apis::conversions::Error> {
				xcm_runtime_apis::conversions::LocationToAccountHelper::<AccountId, LocationToAccountId>::convert_location(
					location,
				)
			}
		}

		impl xcm_runtime_apis::trusted_query::TrustedQueryApi<Block> for Runtime {
			fn is_trusted_reserve(
				asset: VersionedAsset,
				location: VersionedLocation,
			) -> xcm_runtime_apis::trusted_query::XcmTrustedQueryResult {
				PolkadotXcm::is_trusted_reserve(asset, location)
			}

			fn is_trusted_teleporter(
				asset: VersionedAsset,
				location: VersionedLocation,
			) -> xcm_runtime_apis::trusted_query::XcmTrustedQueryResult {
				PolkadotXcm::is_trusted_teleporter(asset, location)
			}
		}
	}
	stake {}
}
