// SPDX-License-Identifier: Apache-2.0

//! A type that declares the APIs of the runtime and implements none of them.
//!
//! The client needs only the types of the APIs, because the wasm code on chain answers the calls. So the node does not
//! execute a native runtime, and a runtime upgrade does not break an older node.

#![allow(missing_docs)]

use crate::types::{AccountId, Balance, Block, Nonce};
use pallet_transaction_payment::{FeeDetails, RuntimeDispatchInfo};
use souk_primitives::{
	activity::RewardEra,
	api::{CampaignView, OfferView, OrderView, PreviewError, PromoterView, ShopView, SplitPreview},
	codes::GpcBrick,
	experience,
	gs1::{Gln, Gtin, Lot},
	listing::{Listing, Payment},
	receipts, rewards, trace, AssetId, CampaignId, ListingId, Millis, OrderId, ShopId,
};
use sp_authority_discovery::AuthorityId as AuthorityDiscoveryId;
use sp_consensus_grandpa::AuthorityId as GrandpaId;
use sp_core::{OpaqueMetadata, H256};
use sp_genesis_builder::PresetId;
use sp_runtime::{
	traits::{Block as BlockT, NumberFor},
	transaction_validity::{TransactionSource, TransactionValidity},
	ApplyExtrinsicResult,
};
use sp_session::OpaqueGeneratedSessionKeys;
use sp_version::RuntimeVersion;
use sp_weights::Weight;

#[allow(dead_code)]
struct Runtime;

sp_api::impl_runtime_apis! {
	impl sp_api::Core<Block> for Runtime {
		fn version() -> RuntimeVersion {
			unimplemented!()
		}

		fn execute_block(_: <Block as BlockT>::LazyBlock) {
			unimplemented!()
		}

		fn initialize_block(_: &<Block as BlockT>::Header) -> sp_runtime::ExtrinsicInclusionMode {
			unimplemented!()
		}
	}

	impl sp_api::Metadata<Block> for Runtime {
		fn metadata() -> OpaqueMetadata {
			unimplemented!()
		}

		fn metadata_at_version(_: u32) -> Option<OpaqueMetadata> {
			unimplemented!()
		}

		fn metadata_versions() -> Vec<u32> {
			unimplemented!()
		}
	}

	impl sp_block_builder::BlockBuilder<Block> for Runtime {
		fn apply_extrinsic(_: <Block as BlockT>::Extrinsic) -> ApplyExtrinsicResult {
			unimplemented!()
		}

		fn finalize_block() -> <Block as BlockT>::Header {
			unimplemented!()
		}

		fn inherent_extrinsics(_: sp_inherents::InherentData) -> Vec<<Block as BlockT>::Extrinsic> {
			unimplemented!()
		}

		fn check_inherents(
			_: <Block as BlockT>::LazyBlock,
			_: sp_inherents::InherentData,
		) -> sp_inherents::CheckInherentsResult {
			unimplemented!()
		}
	}

	impl sp_transaction_pool::runtime_api::TaggedTransactionQueue<Block> for Runtime {
		fn validate_transaction(
			_: TransactionSource,
			_: <Block as BlockT>::Extrinsic,
			_: <Block as BlockT>::Hash,
		) -> TransactionValidity {
			unimplemented!()
		}
	}

	impl sp_offchain::OffchainWorkerApi<Block> for Runtime {
		fn offchain_worker(_: &<Block as BlockT>::Header) {
			unimplemented!()
		}
	}

	impl sp_session::SessionKeys<Block> for Runtime {
		fn generate_session_keys(_: Vec<u8>, _: Option<Vec<u8>>) -> OpaqueGeneratedSessionKeys {
			unimplemented!()
		}

		fn decode_session_keys(_: Vec<u8>) -> Option<Vec<(Vec<u8>, sp_core::crypto::KeyTypeId)>> {
			unimplemented!()
		}
	}

	impl sp_consensus_babe::BabeApi<Block> for Runtime {
		fn configuration() -> sp_consensus_babe::BabeConfiguration {
			unimplemented!()
		}

		fn current_epoch_start() -> sp_consensus_babe::Slot {
			unimplemented!()
		}

		fn current_epoch() -> sp_consensus_babe::Epoch {
			unimplemented!()
		}

		fn next_epoch() -> sp_consensus_babe::Epoch {
			unimplemented!()
		}

		fn generate_key_ownership_proof(
			_: sp_consensus_babe::Slot,
			_: sp_consensus_babe::AuthorityId,
		) -> Option<sp_consensus_babe::OpaqueKeyOwnershipProof> {
			unimplemented!()
		}

		fn submit_report_equivocation_unsigned_extrinsic(
			_: sp_consensus_babe::EquivocationProof<<Block as BlockT>::Header>,
			_: sp_consensus_babe::OpaqueKeyOwnershipProof,
		) -> Option<()> {
			unimplemented!()
		}
	}

	impl sp_consensus_grandpa::GrandpaApi<Block> for Runtime {
		fn grandpa_authorities() -> Vec<(GrandpaId, u64)> {
			unimplemented!()
		}

		fn current_set_id() -> sp_consensus_grandpa::SetId {
			unimplemented!()
		}

		fn submit_report_equivocation_unsigned_extrinsic(
			_: sp_consensus_grandpa::EquivocationProof<<Block as BlockT>::Hash, NumberFor<Block>>,
			_: sp_consensus_grandpa::OpaqueKeyOwnershipProof,
		) -> Option<()> {
			unimplemented!()
		}

		fn generate_key_ownership_proof(
			_: sp_consensus_grandpa::SetId,
			_: sp_consensus_grandpa::AuthorityId,
		) -> Option<sp_consensus_grandpa::OpaqueKeyOwnershipProof> {
			unimplemented!()
		}
	}

	impl sp_authority_discovery::AuthorityDiscoveryApi<Block> for Runtime {
		fn authorities() -> Vec<AuthorityDiscoveryId> {
			unimplemented!()
		}
	}

	impl frame_system_rpc_runtime_api::AccountNonceApi<Block, AccountId, Nonce> for Runtime {
		fn account_nonce(_: AccountId) -> Nonce {
			unimplemented!()
		}
	}

	impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentApi<Block, Balance> for Runtime {
		fn query_info(_: <Block as BlockT>::Extrinsic, _: u32) -> RuntimeDispatchInfo<Balance> {
			unimplemented!()
		}

		fn query_fee_details(_: <Block as BlockT>::Extrinsic, _: u32) -> FeeDetails<Balance> {
			unimplemented!()
		}

		fn query_weight_to_fee(_: Weight) -> Balance {
			unimplemented!()
		}

		fn query_length_to_fee(_: u32) -> Balance {
			unimplemented!()
		}
	}

	impl sp_genesis_builder::GenesisBuilder<Block> for Runtime {
		fn build_state(_: Vec<u8>) -> sp_genesis_builder::Result {
			unimplemented!()
		}

		fn get_preset(_: &Option<PresetId>) -> Option<Vec<u8>> {
			unimplemented!()
		}

		fn preset_names() -> Vec<PresetId> {
			unimplemented!()
		}
	}

	impl souk_primitives::clock::ClockApi<Block> for Runtime {
		fn clock() -> souk_primitives::clock::ClockView {
			unimplemented!()
		}
	}

	impl souk_primitives::api::CommerceApi<Block, AccountId> for Runtime {
		fn order(_: OrderId) -> Option<OrderView<AccountId>> {
			unimplemented!()
		}

		fn shop(_: ShopId) -> Option<ShopView<AccountId>> {
			unimplemented!()
		}

		fn shops_of(_: AccountId) -> Vec<ShopId> {
			unimplemented!()
		}

		fn listing(_: ListingId) -> Option<Listing> {
			unimplemented!()
		}

		fn listings_of(_: ShopId) -> Vec<ListingId> {
			unimplemented!()
		}

		fn offer(_: ListingId) -> Option<OfferView<AccountId>> {
			unimplemented!()
		}

		fn preview_split(
			_: ListingId,
			_: u32,
			_: Vec<AccountId>,
		) -> Result<Vec<SplitPreview<AccountId>>, PreviewError> {
			unimplemented!()
		}

		fn preview_payment(
			_: ListingId,
			_: u32,
			_: Vec<AccountId>,
			_: Payment,
		) -> Result<Vec<SplitPreview<AccountId>>, PreviewError> {
			unimplemented!()
		}

		fn promoter(_: AccountId) -> Option<PromoterView<AccountId>> {
			unimplemented!()
		}

		fn campaign(_: CampaignId) -> Option<CampaignView<AccountId>> {
			unimplemented!()
		}

		fn campaigns_of(_: ShopId) -> Vec<CampaignId> {
			unimplemented!()
		}
	}

	impl souk_primitives::experience::ExperienceApi<Block, AccountId> for Runtime {
		fn cycle() -> Option<experience::CycleView> {
			unimplemented!()
		}

		fn model(
			_: experience::ModelId,
			_: Option<experience::ModelVersion>,
		) -> Option<experience::ModelView<AccountId>> {
			unimplemented!()
		}

		fn expert(_: AccountId) -> Option<experience::ExpertView<AccountId>> {
			unimplemented!()
		}

		fn product(_: Gtin) -> Option<experience::ProductView<AccountId>> {
			unimplemented!()
		}

		fn verdict(_: Gtin) -> Option<experience::VerdictView> {
			unimplemented!()
		}

		fn tester(_: AccountId) -> Option<experience::TesterView<AccountId>> {
			unimplemented!()
		}

		fn power(_: AccountId, _: GpcBrick) -> souk_math::experience::Power {
			unimplemented!()
		}

		fn draw(_: AccountId, _: Gtin, _: Option<H256>) -> experience::DrawView {
			unimplemented!()
		}

		fn claimable(
			_: experience::CycleNumber,
			_: Gtin,
			_: AccountId,
		) -> Vec<(AssetId, Balance)> {
			unimplemented!()
		}

		fn estimated_pay() -> Vec<(AssetId, Balance)> {
			unimplemented!()
		}
	}

	impl souk_primitives::trace::TraceApi<Block, AccountId> for Runtime {
		fn trace(
			_: trace::ItemKey,
			_: trace::Direction,
			_: Option<u64>,
			_: u32,
		) -> Option<trace::TracePage<AccountId>> {
			unimplemented!()
		}

		fn recalls(_: Gtin, _: Lot, _: u32, _: u32) -> trace::RecallPage<AccountId> {
			unimplemented!()
		}

		fn item(_: trace::ItemKey) -> Option<trace::ItemView<AccountId>> {
			unimplemented!()
		}

		fn event(_: trace::EventId) -> Option<trace::EventView<AccountId>> {
			unimplemented!()
		}

		fn recorded(_: Vec<trace::EventId>) -> Vec<Option<H256>> {
			unimplemented!()
		}

		fn holders(_: trace::ItemKey, _: u32, _: u32) -> Option<trace::HoldersPage<AccountId>> {
			unimplemented!()
		}

		fn asks(_: trace::ItemKey, _: u32, _: u32) -> Vec<trace::AskView<AccountId>> {
			unimplemented!()
		}

		fn prefix_holder(_: trace::ItemKey) -> Option<trace::PartyView<AccountId>> {
			unimplemented!()
		}

		fn party(_: Gln) -> Option<trace::PartyView<AccountId>> {
			unimplemented!()
		}

		fn party_of(_: AccountId) -> Option<trace::PartyView<AccountId>> {
			unimplemented!()
		}

		fn check_events(_: AccountId, _: Vec<trace::TraceEvent>) -> trace::BatchCheck {
			unimplemented!()
		}

		fn root(_: u64) -> Option<trace::RootView<AccountId>> {
			unimplemented!()
		}

		fn verify_leaf(_: u64, _: trace::EventId, _: u32, _: Vec<H256>) -> bool {
			unimplemented!()
		}
	}

	impl souk_primitives::receipts::ReceiptsApi<Block, AccountId> for Runtime {
		fn receipt_book(_: ShopId) -> Option<receipts::BookView<AccountId>> {
			unimplemented!()
		}

		fn next_receipt(_: ShopId, _: receipts::TillId) -> Option<receipts::ReceiptNumber> {
			unimplemented!()
		}

		fn receipt_payload(
			_: ShopId,
			_: receipts::TillId,
			_: receipts::ReceiptNumber,
			_: Millis,
			_: u64,
			_: AccountId,
			_: Option<ShopId>,
		) -> Option<Vec<u8>> {
			unimplemented!()
		}

		fn receipt_batch(_: ShopId, _: receipts::BatchId) -> Option<receipts::BatchView> {
			unimplemented!()
		}

		fn prove_receipts(
			_: ShopId,
			_: receipts::BatchId,
			_: Vec<receipts::Row<AccountId>>,
			_: Vec<u32>,
		) -> Option<Vec<H256>> {
			unimplemented!()
		}

		fn verify_receipts(
			_: ShopId,
			_: receipts::BatchId,
			_: Vec<(u32, receipts::Row<AccountId>)>,
			_: Vec<H256>,
		) -> Option<Vec<receipts::ReceiptView<AccountId>>> {
			unimplemented!()
		}

		fn receipt_totals(_: ShopId, _: RewardEra) -> Option<receipts::EraTotals> {
			unimplemented!()
		}

		fn bizpower_candles(
			_: ShopId,
			_: RewardEra,
			_: u32,
			_: u32,
		) -> Vec<receipts::CandleView> {
			unimplemented!()
		}

		fn shop_customer(_: ShopId, _: AccountId) -> Option<receipts::CustomerView> {
			unimplemented!()
		}
	}

	impl souk_primitives::rewards::RewardsApi<Block, AccountId> for Runtime {
		fn reward_era() -> (RewardEra, Millis) {
			unimplemented!()
		}

		fn rewards_of(_: AccountId) -> rewards::AccountRewardsView<AccountId> {
			unimplemented!()
		}

		fn policies() -> Vec<rewards::PolicyView<AccountId>> {
			unimplemented!()
		}

		fn claims_of(_: AccountId, _: RewardEra) -> Vec<rewards::ClaimView> {
			unimplemented!()
		}

		fn pot_account(_: rewards::Pot) -> AccountId {
			unimplemented!()
		}

		fn sealed() -> (Balance, Balance) {
			unimplemented!()
		}

		fn debt(_: AccountId, _: AccountId) -> Option<(Balance, Millis)> {
			unimplemented!()
		}
	}
}

#[cfg(test)]
mod tests {
	use super::RUNTIME_API_VERSIONS;

	#[test]
	fn should_list_only_apis_the_runtime_has() {
		for api in RUNTIME_API_VERSIONS.iter() {
			assert!(souk_runtime::RUNTIME_API_VERSIONS.contains(api), "{api:?}");
		}
	}
}
