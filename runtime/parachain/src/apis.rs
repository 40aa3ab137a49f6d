// SPDX-License-Identifier: Apache-2.0

//! The runtime APIs, which collators and clients call.
//!
//! Consensus and XCM are this chain's own. The rest stands as in the solo runtime, word for word, and `tests/answers.rs` compares
//! the two files: a change of one is a change of both.

use crate::{
	configs::{
		consensus::{ConsensusHook, BLOCK_PROCESSING_VELOCITY, RELAY_PARENT_OFFSET},
		xcm::{LocationToAccountId, SoukId, TimeLocation, XcmConfig, XcmRouter},
	},
	genesis_presets, AccountId, Aura, Balance, Block, Bonuses, Commune, Distribution, Executive, Experience,
	Fiat, InherentDataExt, Loyalty, Networks, Nonce, Orders, OriginCaller, ParachainInfo, ParachainSystem,
	PolkadotXcm, Prepaid, Receipts, Rewards, Runtime, RuntimeCall, RuntimeEvent, RuntimeGenesisConfig,
	SessionKeys, Shops, System, Trace, TransactionPayment, VERSION,
};
use alloc::vec::Vec;
use cumulus_primitives_core::VerifySchedulingSignature;
use frame_support::{
	genesis_builder_helper::{build_state, get_preset},
	weights::Weight,
};
use pallet_transaction_payment::{FeeDetails, RuntimeDispatchInfo};
use souk_primitives::{
	activity::RewardEra,
	api::{
		CampaignView, ListingView, OfferView, OrderSplit, OrderView, PreviewError, PromoterView, ShopView,
		SplitPreview,
	},
	bonus,
	codes::GpcBrick,
	commune, experience, fiat,
	gs1::{Gln, Gtin, Lot},
	listing::Payment,
	loyalty, network,
	order::Services,
	prepaid, receipts, rewards, trace, AssetId, CampaignId, ListingId, Millis, OrderId, ShopId,
};
use sp_api::impl_runtime_apis;
use sp_consensus_aura::sr25519::AuthorityId as AuraId;
use sp_core::{OpaqueMetadata, H256};
use sp_runtime::{
	traits::Block as BlockT,
	transaction_validity::{TransactionSource, TransactionValidity},
	ApplyExtrinsicResult, ExtrinsicInclusionMode,
};
use sp_version::RuntimeVersion;
use staging_xcm::{
	Version as XcmVersion, VersionedAsset, VersionedAssetId, VersionedAssets, VersionedLocation, VersionedXcm,
};
use xcm_runtime_apis::{
	dry_run::{CallDryRunEffects, Error as DryRunError, XcmDryRunEffects},
	fees::Error as PaymentError,
};

impl_runtime_apis! {
	impl sp_api::Core<Block> for Runtime {
		fn version() -> RuntimeVersion {
			VERSION
		}

		fn execute_block(block: <Block as BlockT>::LazyBlock) {
			Executive::execute_block(block);
		}

		fn initialize_block(header: &<Block as BlockT>::Header) -> ExtrinsicInclusionMode {
			Executive::initialize_block(header)
		}
	}

	impl sp_api::Metadata<Block> for Runtime {
		fn metadata() -> OpaqueMetadata {
			OpaqueMetadata::new(Runtime::metadata().into())
		}

		fn metadata_at_version(version: u32) -> Option<OpaqueMetadata> {
			Runtime::metadata_at_version(version)
		}

		fn metadata_versions() -> Vec<u32> {
			Runtime::metadata_versions()
		}
	}

	impl frame_support::view_functions::runtime_api::RuntimeViewFunction<Block> for Runtime {
		fn execute_view_function(
			id: frame_support::view_functions::ViewFunctionId,
			input: Vec<u8>,
		) -> Result<Vec<u8>, frame_support::view_functions::ViewFunctionDispatchError> {
			Runtime::execute_view_function(id, input)
		}
	}

	impl sp_block_builder::BlockBuilder<Block> for Runtime {
		fn apply_extrinsic(extrinsic: <Block as BlockT>::Extrinsic) -> ApplyExtrinsicResult {
			Executive::apply_extrinsic(extrinsic)
		}

		fn finalize_block() -> <Block as BlockT>::Header {
			Executive::finalize_block()
		}

		fn inherent_extrinsics(data: sp_inherents::InherentData) -> Vec<<Block as BlockT>::Extrinsic> {
			data.create_extrinsics()
		}

		fn check_inherents(
			block: <Block as BlockT>::LazyBlock,
			data: sp_inherents::InherentData,
		) -> sp_inherents::CheckInherentsResult {
			data.check_extrinsics(&block)
		}
	}

	impl sp_transaction_pool::runtime_api::TaggedTransactionQueue<Block> for Runtime {
		fn validate_transaction(
			source: TransactionSource,
			tx: <Block as BlockT>::Extrinsic,
			block_hash: <Block as BlockT>::Hash,
		) -> TransactionValidity {
			Executive::validate_transaction(source, tx, block_hash)
		}
	}

	impl sp_offchain::OffchainWorkerApi<Block> for Runtime {
		fn offchain_worker(header: &<Block as BlockT>::Header) {
			Executive::offchain_worker(header)
		}
	}

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

	impl cumulus_primitives_core::TargetBlockRate<Block> for Runtime {
		fn target_block_rate() -> u32 {
			BLOCK_PROCESSING_VELOCITY
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

	impl sp_session::SessionKeys<Block> for Runtime {
		fn generate_session_keys(
			owner: Vec<u8>,
			seed: Option<Vec<u8>>,
		) -> sp_session::OpaqueGeneratedSessionKeys {
			SessionKeys::generate(&owner, seed).into()
		}

		fn decode_session_keys(encoded: Vec<u8>) -> Option<Vec<(Vec<u8>, sp_core::crypto::KeyTypeId)>> {
			SessionKeys::decode_into_raw_public_keys(&encoded)
		}
	}

	impl frame_system_rpc_runtime_api::AccountNonceApi<Block, AccountId, Nonce> for Runtime {
		fn account_nonce(account: AccountId) -> Nonce {
			System::account_nonce(account)
		}
	}

	impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentApi<Block, Balance> for Runtime {
		fn query_info(uxt: <Block as BlockT>::Extrinsic, len: u32) -> RuntimeDispatchInfo<Balance> {
			TransactionPayment::query_info(uxt, len)
		}

		fn query_fee_details(uxt: <Block as BlockT>::Extrinsic, len: u32) -> FeeDetails<Balance> {
			TransactionPayment::query_fee_details(uxt, len)
		}

		fn query_weight_to_fee(weight: Weight) -> Balance {
			TransactionPayment::weight_to_fee(weight)
		}

		fn query_length_to_fee(length: u32) -> Balance {
			TransactionPayment::length_to_fee(length)
		}
	}

	impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentCallApi<Block, Balance, RuntimeCall>
		for Runtime
	{
		fn query_call_info(call: RuntimeCall, len: u32) -> RuntimeDispatchInfo<Balance> {
			TransactionPayment::query_call_info(call, len)
		}

		fn query_call_fee_details(call: RuntimeCall, len: u32) -> FeeDetails<Balance> {
			TransactionPayment::query_call_fee_details(call, len)
		}

		fn query_weight_to_fee(weight: Weight) -> Balance {
			TransactionPayment::weight_to_fee(weight)
		}

		fn query_length_to_fee(length: u32) -> Balance {
			TransactionPayment::length_to_fee(length)
		}
	}

	impl souk_primitives::clock::ClockApi<Block> for Runtime {
		fn clock() -> souk_primitives::clock::ClockView {
			crate::Clock::clock_view()
		}
	}

	impl souk_primitives::api::CommerceApi<Block, AccountId> for Runtime {
		fn order(id: OrderId) -> Option<OrderView<AccountId>> {
			Orders::order_view(id)
		}

		fn shop(id: ShopId) -> Option<ShopView<AccountId>> {
			Shops::shop_view(id)
		}

		fn shops_of(owner: AccountId) -> Vec<ShopId> {
			Shops::shops_of(&owner)
		}

		fn listing(id: ListingId) -> Option<ListingView> {
			Shops::listing_view(id)
		}

		fn listings_of(shop: ShopId) -> Vec<ListingId> {
			Shops::listings_of(shop)
		}

		fn offer(listing: ListingId) -> Option<OfferView<AccountId>> {
			Orders::offer_view(listing)
		}

		fn preview_split(
			listing: ListingId,
			quantity: u32,
			path: Vec<AccountId>,
		) -> Result<Vec<SplitPreview<AccountId>>, PreviewError> {
			Orders::preview_split(listing, quantity, path, None)
		}

		fn preview_payment(
			listing: ListingId,
			quantity: u32,
			path: Vec<AccountId>,
			payment: Payment,
		) -> Result<Vec<SplitPreview<AccountId>>, PreviewError> {
			Orders::preview_split(listing, quantity, path, Some(payment))
		}

		fn preview_services(
			order: OrderId,
			services: Services<AccountId>,
		) -> Result<Vec<OrderSplit>, PreviewError> {
			Orders::preview_services(order, services)
		}

		fn promoter(who: AccountId) -> Option<PromoterView<AccountId>> {
			Distribution::promoter_view(who)
		}

		fn campaign(id: CampaignId) -> Option<CampaignView<AccountId>> {
			Distribution::campaign(id)
		}

		fn campaigns_of(shop: ShopId) -> Vec<CampaignId> {
			Distribution::campaigns_of(shop)
		}
	}

	impl souk_primitives::experience::ExperienceApi<Block, AccountId> for Runtime {
		fn cycle() -> Option<experience::CycleView> {
			Experience::cycle_view()
		}

		fn model(
			id: experience::ModelId,
			version: Option<experience::ModelVersion>,
		) -> Option<experience::ModelView<AccountId>> {
			Experience::model_view(id, version)
		}

		fn expert(who: AccountId) -> Option<experience::ExpertView<AccountId>> {
			Experience::expert_view(who)
		}

		fn product(product: Gtin) -> Option<experience::ProductView<AccountId>> {
			Experience::product_view(product)
		}

		fn verdict(product: Gtin) -> Option<experience::VerdictView> {
			Experience::verdict_view(product)
		}

		fn tester(who: AccountId) -> Option<experience::TesterView<AccountId>> {
			Experience::tester_view(who)
		}

		fn power(who: AccountId, category: GpcBrick) -> souk_math::experience::Power {
			<Experience as experience::ExperiencePower<AccountId>>::power(&who, category)
		}

		fn draw(who: AccountId, product: Gtin, secret: Option<H256>) -> experience::DrawView {
			Experience::draw_view(who, product, secret)
		}

		fn claimable(
			cycle: experience::CycleNumber,
			product: Gtin,
			who: AccountId,
		) -> Vec<(AssetId, Balance)> {
			Experience::claimable(cycle, product, who)
		}

		fn estimated_pay() -> Vec<(AssetId, Balance)> {
			Experience::estimated_pay()
		}
	}

	impl souk_primitives::trace::TraceApi<Block, AccountId> for Runtime {
		fn trace(
			item: trace::ItemKey,
			direction: trace::Direction,
			after: Option<u64>,
			limit: u32,
		) -> Option<trace::TracePage<AccountId>> {
			Trace::trace(item, direction, after, limit)
		}

		fn recalls(gtin: Gtin, lot: Lot, page: u32, limit: u32) -> trace::RecallPage<AccountId> {
			Trace::recalls(gtin, lot, page, limit)
		}

		fn item(key: trace::ItemKey) -> Option<trace::ItemView<AccountId>> {
			Trace::item_view(key)
		}

		fn event(id: trace::EventId) -> Option<trace::EventView<AccountId>> {
			Trace::event_view(id)
		}

		fn recorded(ids: Vec<trace::EventId>) -> Vec<Option<H256>> {
			Trace::recorded(ids)
		}

		fn holders(key: trace::ItemKey, page: u32, limit: u32) -> Option<trace::HoldersPage<AccountId>> {
			Trace::holders(key, page, limit)
		}

		fn asks(key: trace::ItemKey, page: u32, limit: u32) -> Vec<trace::AskView<AccountId>> {
			Trace::asks(key, page, limit)
		}

		fn prefix_holder(key: trace::ItemKey) -> Option<trace::PartyView<AccountId>> {
			Trace::prefix_holder(key)
		}

		fn party(gln: Gln) -> Option<trace::PartyView<AccountId>> {
			Trace::party_view(gln)
		}

		fn party_of(account: AccountId) -> Option<trace::PartyView<AccountId>> {
			Trace::account_view(account)
		}

		fn check_events(who: AccountId, events: Vec<trace::TraceEvent>) -> trace::BatchCheck {
			Trace::check_events(who, events)
		}

		fn root(number: u64) -> Option<trace::RootView<AccountId>> {
			Trace::root_view(number)
		}

		fn verify_leaf(root: u64, leaf: trace::EventId, index: u32, proof: Vec<H256>) -> bool {
			Trace::verify_leaf(root, leaf, index, proof)
		}
	}

	impl souk_primitives::receipts::ReceiptsApi<Block, AccountId> for Runtime {
		fn receipt_book(shop: ShopId) -> Option<receipts::BookView<AccountId>> {
			Receipts::book_view(shop)
		}

		fn next_receipt(shop: ShopId, till: receipts::TillId) -> Option<receipts::ReceiptNumber> {
			Receipts::next_receipt(shop, till)
		}

		fn receipt_payload(
			shop: ShopId,
			till: receipts::TillId,
			number: receipts::ReceiptNumber,
			time: Millis,
			value: u64,
			customer: AccountId,
			via: Option<ShopId>,
		) -> Option<Vec<u8>> {
			Receipts::receipt_payload(shop, till, number, time, value, customer, via)
		}

		fn receipt_batch(shop: ShopId, batch: receipts::BatchId) -> Option<receipts::BatchView> {
			Receipts::batch_view(shop, batch)
		}

		fn prove_receipts(
			shop: ShopId,
			batch: receipts::BatchId,
			rows: Vec<receipts::Row<AccountId>>,
			wanted: Vec<u32>,
		) -> Option<Vec<H256>> {
			Receipts::prove_receipts(shop, batch, rows, wanted)
		}

		fn verify_receipts(
			shop: ShopId,
			batch: receipts::BatchId,
			rows: Vec<(u32, receipts::Row<AccountId>)>,
			proof: Vec<H256>,
		) -> Option<Vec<receipts::ReceiptView<AccountId>>> {
			Receipts::verify_receipts(shop, batch, rows, proof)
		}

		fn receipt_totals(shop: ShopId, era: RewardEra) -> Option<receipts::EraTotals> {
			Receipts::totals(shop, era)
		}

		fn bizpower_candles(
			shop: ShopId,
			from: RewardEra,
			interval: u32,
			count: u32,
		) -> Vec<receipts::CandleView> {
			Receipts::candles(shop, from, interval, count)
		}

		fn shop_referral(shop: ShopId, sender: ShopId) -> Option<receipts::ReferralView> {
			Receipts::referral_view(shop, sender)
		}

		fn shop_customer(shop: ShopId, who: AccountId) -> Option<receipts::CustomerView> {
			Receipts::customer_view(shop, who)
		}
	}

	impl souk_primitives::rewards::RewardsApi<Block, AccountId> for Runtime {
		fn reward_era() -> (RewardEra, Millis) {
			Rewards::era_view()
		}

		fn rewards_of(who: AccountId) -> rewards::AccountRewardsView<AccountId> {
			Rewards::account_view(who)
		}

		fn policies() -> Vec<rewards::PolicyView<AccountId>> {
			Rewards::policy_views()
		}

		fn claims_of(who: AccountId, from: RewardEra) -> Vec<rewards::ClaimView> {
			Rewards::claim_views(who, from)
		}

		fn pot_account(pot: rewards::Pot) -> AccountId {
			Rewards::account_of(pot)
		}

		fn sealed() -> (Balance, Balance) {
			Rewards::sealed_view()
		}

		fn debt(debtor: AccountId, creditor: AccountId) -> Option<(Balance, Millis)> {
			Rewards::debt_view(debtor, creditor)
		}
	}

	impl souk_primitives::commune::CommuneApi<Block, AccountId> for Runtime {
		fn commune() -> commune::CommuneView<AccountId> {
			Commune::commune_view()
		}

		fn commune_waiting(who: AccountId) -> Vec<commune::WaitingView<AccountId>> {
			Commune::waiting_view(&who)
		}
	}

	impl souk_primitives::bonus::BonusesApi<Block, AccountId> for Runtime {
		fn bonus(id: bonus::BonusId) -> Option<bonus::BonusView<AccountId>> {
			Bonuses::view_of(id)
		}

		fn bonuses(shop: ShopId) -> Vec<bonus::BonusView<AccountId>> {
			Bonuses::views_of(shop)
		}

		fn bonus_quote(listing: ListingId, buyer: AccountId, asset: AssetId, amount: Balance) -> Option<bonus::BonusQuote> {
			Bonuses::quote_of(listing, &buyer, &asset, amount)
		}
	}

	impl souk_primitives::loyalty::LoyaltyApi<Block> for Runtime {
		fn product_loyalty(product: Gtin) -> Option<loyalty::LoyaltyView> {
			Loyalty::view_of(product)
		}
	}

	impl souk_primitives::prepaid::PrepaidApi<Block, AccountId> for Runtime {
		fn prepaid_account(owner: AccountId) -> Option<prepaid::PrepaidView<AccountId>> {
			Prepaid::account_view(&owner)
		}

		fn prepaid_order(order: OrderId) -> Option<prepaid::ReservationView<AccountId>> {
			Prepaid::reservation_view(order)
		}

		fn prepaid_rates() -> Vec<prepaid::RateView> {
			Prepaid::rates_view()
		}

		fn prepaid_worth(priced_in: prepaid::PricedIn, amount: Balance, asset: AssetId) -> Option<Balance> {
			Prepaid::worth_of(priced_in, amount, asset)
		}
	}

	impl souk_primitives::fiat::FiatApi<Block, AccountId> for Runtime {
		fn attester(who: AccountId) -> Option<fiat::AttesterView<AccountId>> {
			Fiat::attester_view(who)
		}

		fn attesters_of(shop: ShopId) -> Vec<fiat::AttesterView<AccountId>> {
			Fiat::attesters_view(shop)
		}

		fn fiat_leg(order: OrderId) -> Option<fiat::FiatLegView<AccountId>> {
			Fiat::leg_view(order)
		}

		fn obligation(id: fiat::ObligationId) -> Option<fiat::ObligationView<AccountId>> {
			Fiat::obligation_view(id)
		}

		fn obligations_of(
			who: AccountId,
			after: Option<fiat::ObligationId>,
		) -> Vec<fiat::ObligationView<AccountId>> {
			Fiat::obligations_view(&who, after)
		}

		fn fiat_word(matter: fiat::Matter) -> Option<fiat::WordView<AccountId>> {
			Fiat::word_view(matter)
		}
	}

	impl souk_primitives::network::NetworksApi<Block, AccountId> for Runtime {
		fn network(shop: ShopId) -> Option<network::NetworkView<AccountId>> {
			Networks::network_view(shop)
		}

		fn network_member(shop: ShopId, who: AccountId) -> Option<network::MemberView<AccountId>> {
			Networks::member_view(shop, who)
		}

		fn network_members(
			shop: ShopId,
			after: Option<AccountId>,
			count: u32,
		) -> Vec<network::MemberView<AccountId>> {
			Networks::members_view(shop, after, count)
		}
	}

	impl souk_primitives::roles::RolesApi<Block, AccountId> for Runtime {
		fn roles_of(who: AccountId) -> Vec<souk_primitives::roles::AccountRole> {
			crate::roles::roles_of(&who)
		}
	}

	impl sp_genesis_builder::GenesisBuilder<Block> for Runtime {
		fn build_state(config: Vec<u8>) -> sp_genesis_builder::Result {
			build_state::<RuntimeGenesisConfig>(config)
		}

		fn get_preset(id: &Option<sp_genesis_builder::PresetId>) -> Option<Vec<u8>> {
			get_preset::<RuntimeGenesisConfig>(id, genesis_presets::get_preset)
		}

		fn preset_names() -> Vec<sp_genesis_builder::PresetId> {
			genesis_presets::preset_names()
		}
	}

	#[cfg(feature = "try-runtime")]
	impl frame_try_runtime::TryRuntime<Block> for Runtime {
		fn on_runtime_upgrade(checks: frame_try_runtime::UpgradeCheckSelect) -> (Weight, Weight) {
			let config = frame_executive::TryRuntimeUpgradeConfig::new(checks);
			// Only test tools call this, and they report a panic as a failure.
			#[allow(clippy::unwrap_used)]
			let weight = Executive::try_runtime_upgrade_with_config(config).unwrap();
			(weight, souk_runtime_common::block::MAXIMUM_BLOCK_WEIGHT)
		}

		fn execute_block(
			block: <Block as BlockT>::LazyBlock,
			state_root_check: bool,
			signature_check: bool,
			select: frame_try_runtime::TryStateSelect,
		) -> Weight {
			#[allow(clippy::unwrap_used)]
			let weight = Executive::try_execute_block(block, state_root_check, signature_check, select).unwrap();
			weight
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	impl frame_benchmarking::Benchmark<Block> for Runtime {
		fn benchmark_metadata(
			extra: bool,
		) -> (Vec<frame_benchmarking::BenchmarkList>, Vec<frame_support::traits::StorageInfo>) {
			crate::benchmarks::metadata(extra)
		}

		fn dispatch_benchmark(
			config: frame_benchmarking::BenchmarkConfig,
		) -> Result<Vec<frame_benchmarking::BenchmarkBatch>, alloc::string::String> {
			crate::benchmarks::dispatch(config)
		}
	}
}
