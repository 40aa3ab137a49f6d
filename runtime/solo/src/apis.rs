// SPDX-License-Identifier: Apache-2.0

//! The runtime APIs, which nodes and clients call.

use crate::{apis_of_both::souk_runtime_apis, Babe, Grandpa, Historical, Staking, BABE_GENESIS_EPOCH_CONFIG};
use codec::Encode;
use frame_support::traits::KeyOwnerProofSystem;
use sp_authority_discovery::AuthorityId as AuthorityDiscoveryId;
use sp_runtime::traits::NumberFor;

souk_runtime_apis! {
	consensus {
		impl sp_consensus_babe::BabeApi<Block> for Runtime {
			fn configuration() -> sp_consensus_babe::BabeConfiguration {
				let epoch_config = Babe::epoch_config().unwrap_or(BABE_GENESIS_EPOCH_CONFIG);
				sp_consensus_babe::BabeConfiguration {
					slot_duration: Babe::slot_duration(),
					epoch_length: souk_runtime_common::constants::time::EPOCH_SLOTS,
					c: epoch_config.c,
					authorities: Babe::authorities().to_vec(),
					randomness: Babe::randomness(),
					allowed_slots: epoch_config.allowed_slots,
				}
			}

			fn current_epoch_start() -> sp_consensus_babe::Slot {
				Babe::current_epoch_start()
			}

			fn current_epoch() -> sp_consensus_babe::Epoch {
				Babe::current_epoch()
			}

			fn next_epoch() -> sp_consensus_babe::Epoch {
				Babe::next_epoch()
			}

			fn generate_key_ownership_proof(
				_slot: sp_consensus_babe::Slot,
				authority_id: sp_consensus_babe::AuthorityId,
			) -> Option<sp_consensus_babe::OpaqueKeyOwnershipProof> {
				Historical::prove((sp_consensus_babe::KEY_TYPE, authority_id))
					.map(|proof| sp_consensus_babe::OpaqueKeyOwnershipProof::new(proof.encode()))
			}

			fn submit_report_equivocation_unsigned_extrinsic(
				equivocation_proof: sp_consensus_babe::EquivocationProof<<Block as BlockT>::Header>,
				key_owner_proof: sp_consensus_babe::OpaqueKeyOwnershipProof,
			) -> Option<()> {
				Babe::submit_unsigned_equivocation_report(equivocation_proof, key_owner_proof.decode()?)
			}
		}

		impl sp_consensus_grandpa::GrandpaApi<Block> for Runtime {
			fn grandpa_authorities() -> sp_consensus_grandpa::AuthorityList {
				Grandpa::grandpa_authorities()
			}

			fn current_set_id() -> sp_consensus_grandpa::SetId {
				pallet_grandpa::CurrentSetId::<Runtime>::get()
			}

			fn submit_report_equivocation_unsigned_extrinsic(
				equivocation_proof: sp_consensus_grandpa::EquivocationProof<
					<Block as BlockT>::Hash,
					NumberFor<Block>,
				>,
				key_owner_proof: sp_consensus_grandpa::OpaqueKeyOwnershipProof,
			) -> Option<()> {
				Grandpa::submit_unsigned_equivocation_report(equivocation_proof, key_owner_proof.decode()?)
			}

			fn generate_key_ownership_proof(
				_set_id: sp_consensus_grandpa::SetId,
				authority_id: sp_consensus_grandpa::AuthorityId,
			) -> Option<sp_consensus_grandpa::OpaqueKeyOwnershipProof> {
				Historical::prove((sp_consensus_grandpa::KEY_TYPE, authority_id))
					.map(|proof| sp_consensus_grandpa::OpaqueKeyOwnershipProof::new(proof.encode()))
			}
		}

		impl sp_authority_discovery::AuthorityDiscoveryApi<Block> for Runtime {
			fn authorities() -> Vec<AuthorityDiscoveryId> {
				crate::AuthorityDiscovery::authorities()
			}
		}
	}
	stake {
		impl pallet_staking_runtime_api::StakingApi<Block, Balance, AccountId> for Runtime {
			fn nominations_quota(balance: Balance) -> u32 {
				Staking::api_nominations_quota(balance)
			}

			fn eras_stakers_page_count(era: sp_staking::EraIndex, account: AccountId) -> sp_staking::Page {
				Staking::api_eras_stakers_page_count(era, account)
			}

			fn pending_rewards(era: sp_staking::EraIndex, account: AccountId) -> bool {
				Staking::api_pending_rewards(era, account)
			}
		}
	}
}
