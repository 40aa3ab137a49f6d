// SPDX-License-Identifier: Apache-2.0

// Generated from the chain's metadata by `npm run generate`. Do not edit.

// import type lookup before we augment - in some environments
// this is required to allow for ambient/previous definitions
import '@polkadot/api-base/types/calls';

import type { Call } from '@polkadot/types/interfaces/runtime';
import type { ApiTypes, AugmentedCall, DecoratedCallBase } from '@polkadot/api-base/types';
import type { Bytes, Null, Option, Result, Text, Vec, bool, u128, u16, u32, u64 } from '@polkadot/types-codec';
import type { AnyNumber, IMethod, ITuple } from '@polkadot/types-codec/types';
import type { OpaqueKeyOwnershipProof } from '@polkadot/types/interfaces/babe';
import type { Extrinsic } from '@polkadot/types/interfaces/extrinsics';
import type { OpaqueMetadata } from '@polkadot/types/interfaces/metadata';
import type { AccountId32, H256, Perbill, Slot } from '@polkadot/types/interfaces/runtime';
import type { FrameSupportTokensFungibleUnionOfNativeOrWithId, FrameSupportViewFunctionsViewFunctionDispatchError, FrameSupportViewFunctionsViewFunctionId, PalletTransactionPaymentFeeDetails, PalletTransactionPaymentRuntimeDispatchInfo, SoukPrimitivesApiCampaignView, SoukPrimitivesApiListingView, SoukPrimitivesApiOfferView, SoukPrimitivesApiOrderSplit, SoukPrimitivesApiOrderView, SoukPrimitivesApiPreviewError, SoukPrimitivesApiPromoterView, SoukPrimitivesApiShopView, SoukPrimitivesApiSplitPreview, SoukPrimitivesBonusBonusQuote, SoukPrimitivesBonusBonusView, SoukPrimitivesClockClockView, SoukPrimitivesCommuneCommuneView, SoukPrimitivesCommuneWaitingView, SoukPrimitivesExperienceCycleView, SoukPrimitivesExperienceDrawView, SoukPrimitivesExperienceExpertView, SoukPrimitivesExperienceModelView, SoukPrimitivesExperienceProductView, SoukPrimitivesExperienceTesterView, SoukPrimitivesExperienceVerdictView, SoukPrimitivesFiatAttesterView, SoukPrimitivesFiatFiatLegView, SoukPrimitivesFiatMatter, SoukPrimitivesFiatObligationView, SoukPrimitivesFiatWordView, SoukPrimitivesLoyaltyLoyaltyView, SoukPrimitivesNetworkMemberView, SoukPrimitivesNetworkNetworkView, SoukPrimitivesOrderService, SoukPrimitivesPrepaidPrepaidView, SoukPrimitivesPrepaidPricedIn, SoukPrimitivesPrepaidRateView, SoukPrimitivesPrepaidReservationView, SoukPrimitivesReceiptsBatchView, SoukPrimitivesReceiptsBookView, SoukPrimitivesReceiptsCandleView, SoukPrimitivesReceiptsCustomerView, SoukPrimitivesReceiptsEraTotals, SoukPrimitivesReceiptsReceiptView, SoukPrimitivesReceiptsReferralView, SoukPrimitivesReceiptsRow, SoukPrimitivesRewardsAccountRewardsView, SoukPrimitivesRewardsClaimView, SoukPrimitivesRewardsPolicyView, SoukPrimitivesRewardsPot, SoukPrimitivesRolesAccountRole, SoukPrimitivesTraceApiAskView, SoukPrimitivesTraceApiBatchCheck, SoukPrimitivesTraceApiDirection, SoukPrimitivesTraceApiEventView, SoukPrimitivesTraceApiHoldersPage, SoukPrimitivesTraceApiItemView, SoukPrimitivesTraceApiPartyView, SoukPrimitivesTraceApiRecallPage, SoukPrimitivesTraceApiRootView, SoukPrimitivesTraceApiTracePage, SoukPrimitivesTraceEventId, SoukPrimitivesTraceEventTraceEvent, SoukPrimitivesTraceItemKey, SpAuthorityDiscoveryAppPublic, SpConsensusBabeAppPublic, SpConsensusBabeBabeConfiguration, SpConsensusBabeEpoch, SpConsensusGrandpaAppPublic, SpConsensusGrandpaEquivocationProof, SpConsensusSlotsEquivocationProof, SpCoreCryptoKeyTypeId, SpInherentsCheckInherentsResult, SpInherentsInherentData, SpRuntimeBlockLazyBlock, SpRuntimeDispatchError, SpRuntimeExtrinsicInclusionMode, SpRuntimeHeader, SpRuntimeTransactionValidityTransactionSource, SpRuntimeTransactionValidityTransactionValidityError, SpRuntimeTransactionValidityValidTransaction, SpSessionRuntimeApiOpaqueGeneratedSessionKeys, SpVersionRuntimeVersion, SpWeightsWeightV2Weight } from '@polkadot/types/lookup';
import type { IExtrinsic, Observable } from '@polkadot/types/types';

export type __AugmentedCall<ApiType extends ApiTypes> = AugmentedCall<ApiType>;
export type __DecoratedCallBase<ApiType extends ApiTypes> = DecoratedCallBase<ApiType>;

declare module '@polkadot/api-base/types/calls' {
  interface AugmentedCalls<ApiType extends ApiTypes> {
    /** 0xbc9d89904f5b923f/ */
    accountNonceApi: {
      /**
       * Get current account nonce of given `AccountId`.
       **/
      accountNonce: AugmentedCall<ApiType, (account: AccountId32 | string | Uint8Array) => Observable<u32>>;
    };
    /** 0x687ad44ad37f03c2/ */
    authorityDiscoveryApi: {
      /**
       * Retrieve authority identifiers of the current and next authority set.
       **/
      authorities: AugmentedCall<ApiType, () => Observable<Vec<SpAuthorityDiscoveryAppPublic>>>;
    };
    /** 0xcbca25e39f142387/ */
    babeApi: {
      /**
       * Return the configuration for BABE.
       **/
      configuration: AugmentedCall<ApiType, () => Observable<SpConsensusBabeBabeConfiguration>>;
      /**
       * Returns information regarding the current epoch.
       **/
      currentEpoch: AugmentedCall<ApiType, () => Observable<SpConsensusBabeEpoch>>;
      /**
       * Returns the slot that started the current epoch.
       **/
      currentEpochStart: AugmentedCall<ApiType, () => Observable<Slot>>;
      /**
       * Generates a proof of key ownership for the given authority in the current epoch. An example usage of this module is coupled with the session historical module to prove that a given authority key is tied to a given staking identity during a specific session. Proofs of key ownership are necessary for submitting equivocation reports. NOTE: even though the API takes a `slot` as parameter the current implementations ignores this parameter and instead relies on this method being called at the correct block height, i.e. any point at which the epoch for the given slot is live on-chain. Future implementations will instead use indexed data through an offchain worker, not requiring older states to be available.
       **/
      generateKeyOwnershipProof: AugmentedCall<ApiType, (slot: Slot | AnyNumber | Uint8Array, authority_id: SpConsensusBabeAppPublic | string | Uint8Array) => Observable<Option<Bytes>>>;
      /**
       * Returns information regarding the next epoch (which was already previously announced).
       **/
      nextEpoch: AugmentedCall<ApiType, () => Observable<SpConsensusBabeEpoch>>;
      /**
       * Submits an unsigned extrinsic to report an equivocation. The caller must provide the equivocation proof and a key ownership proof (should be obtained using `generate_key_ownership_proof`). The extrinsic will be unsigned and should only be accepted for local authorship (not to be broadcast to the network). This method returns `None` when creation of the extrinsic fails, e.g. if equivocation reporting is disabled for the given runtime (i.e. this method is hardcoded to return `None`). Only useful in an offchain context.
       **/
      submitReportEquivocationUnsignedExtrinsic: AugmentedCall<ApiType, (equivocation_proof: SpConsensusSlotsEquivocationProof | { offender?: any; slot?: any; firstHeader?: any; secondHeader?: any } | string | Uint8Array, key_owner_proof: OpaqueKeyOwnershipProof | string | Uint8Array) => Observable<Option<Null>>>;
    };
    /** 0x40fe3ad401f8959a/ */
    blockBuilder: {
      /**
       * Apply the given extrinsic. Returns an inclusion outcome which specifies if this extrinsic is included in this block or not.
       **/
      applyExtrinsic: AugmentedCall<ApiType, (extrinsic: Extrinsic | IExtrinsic | string | Uint8Array) => Observable<Result<Result<Null, SpRuntimeDispatchError>, SpRuntimeTransactionValidityTransactionValidityError>>>;
      /**
       * Check that the inherents are valid. The inherent data will vary from chain to chain.
       **/
      checkInherents: AugmentedCall<ApiType, (block: SpRuntimeBlockLazyBlock | { header?: any; extrinsics?: any } | string | Uint8Array, data: SpInherentsInherentData | { data?: any } | string | Uint8Array) => Observable<SpInherentsCheckInherentsResult>>;
      /**
       * Finish the current block.
       **/
      finalizeBlock: AugmentedCall<ApiType, () => Observable<SpRuntimeHeader>>;
      /**
       * Generate inherent extrinsics. The inherent data will vary from chain to chain.
       **/
      inherentExtrinsics: AugmentedCall<ApiType, (inherent: SpInherentsInherentData | { data?: any } | string | Uint8Array) => Observable<Vec<Bytes>>>;
    };
    /** 0x4aef69dd7e43a4b7/ */
    bonusesApi: {
      /**
       * A bonus that can still pay.
       **/
      bonus: AugmentedCall<ApiType, (id: u32 | AnyNumber | Uint8Array) => Observable<Option<SoukPrimitivesBonusBonusView>>>;
      /**
       * The bonuses of a shop's owner that can still pay, the oldest first.
       **/
      bonuses: AugmentedCall<ApiType, (shop: u32 | AnyNumber | Uint8Array) => Observable<Vec<SoukPrimitivesBonusBonusView>>>;
      /**
       * What a line of `amount` base units of `asset` would earn `buyer` today. `None` if no bonus fits.
       **/
      bonusQuote: AugmentedCall<ApiType, (listing: u64 | AnyNumber | Uint8Array, buyer: AccountId32 | string | Uint8Array, asset: FrameSupportTokensFungibleUnionOfNativeOrWithId | { Native: any } | { WithId: any } | string | Uint8Array, amount: u128 | AnyNumber | Uint8Array) => Observable<Option<SoukPrimitivesBonusBonusQuote>>>;
    };
    /** 0xaf45e0bc6546daa5/ */
    clockApi: {
      /**
       * What the clock shows at a block.
       **/
      clock: AugmentedCall<ApiType, () => Observable<SoukPrimitivesClockClockView>>;
    };
    /** 0xc04bdf6a4fca8748/ */
    commerceApi: {
      /**
       * A campaign. `None` for one that is closed and no longer owes anything.
       **/
      campaign: AugmentedCall<ApiType, (id: u32 | AnyNumber | Uint8Array) => Observable<Option<SoukPrimitivesApiCampaignView>>>;
      /**
       * The open campaigns of a shop, in the order in which lines are offered to them.
       **/
      campaignsOf: AugmentedCall<ApiType, (shop: u32 | AnyNumber | Uint8Array) => Observable<Vec<u32>>>;
      /**
       * A listing, with the mark and the rank of its product.
       **/
      listing: AugmentedCall<ApiType, (id: u64 | AnyNumber | Uint8Array) => Observable<Option<SoukPrimitivesApiListingView>>>;
      /**
       * The listings of a shop.
       **/
      listingsOf: AugmentedCall<ApiType, (shop: u32 | AnyNumber | Uint8Array) => Observable<Vec<u64>>>;
      /**
       * What a listing offers now, with the hash that an order of it names.
       **/
      offer: AugmentedCall<ApiType, (listing: u64 | AnyNumber | Uint8Array) => Observable<Option<SoukPrimitivesApiOfferView>>>;
      /**
       * An order. A final order stays readable for the governed retention period.
       **/
      order: AugmentedCall<ApiType, (id: u64 | AnyNumber | Uint8Array) => Observable<Option<SoukPrimitivesApiOrderView>>>;
      /**
       * The same for a payment in other assets that the listing accepts. One entry per asset.
       **/
      previewPayment: AugmentedCall<ApiType, (listing: u64 | AnyNumber | Uint8Array, quantity: u32 | AnyNumber | Uint8Array, path: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[], payment: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, Perbill]>> | ([FrameSupportTokensFungibleUnionOfNativeOrWithId | { Native: any } | { WithId: any } | string | Uint8Array, Perbill | AnyNumber | Uint8Array])[]) => Observable<Result<Vec<SoukPrimitivesApiSplitPreview>, SoukPrimitivesApiPreviewError>>>;
      /**
       * Every leg that an open escrow order would pay if the seller named these services besides those it has, and the buyer kept what is left of it. One entry per asset of the order.
       **/
      previewServices: AugmentedCall<ApiType, (order: u64 | AnyNumber | Uint8Array, services: Vec<SoukPrimitivesOrderService> | (SoukPrimitivesOrderService | { provider?: any; kind?: any; share?: any } | string | Uint8Array)[]) => Observable<Result<Vec<SoukPrimitivesApiOrderSplit>, SoukPrimitivesApiPreviewError>>>;
      /**
       * Every leg of the waterfall if `quantity` units were bought now over `path`, paid in the quoted asset, and kept. One entry, or none for a listing without a token price.
       **/
      previewSplit: AugmentedCall<ApiType, (listing: u64 | AnyNumber | Uint8Array, quantity: u32 | AnyNumber | Uint8Array, path: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[]) => Observable<Result<Vec<SoukPrimitivesApiSplitPreview>, SoukPrimitivesApiPreviewError>>>;
      /**
       * A promoter's record.
       **/
      promoter: AugmentedCall<ApiType, (who: AccountId32 | string | Uint8Array) => Observable<Option<SoukPrimitivesApiPromoterView>>>;
      /**
       * A shop.
       **/
      shop: AugmentedCall<ApiType, (id: u32 | AnyNumber | Uint8Array) => Observable<Option<SoukPrimitivesApiShopView>>>;
      /**
       * The shops an account owns.
       **/
      shopsOf: AugmentedCall<ApiType, (owner: AccountId32 | string | Uint8Array) => Observable<Vec<u32>>>;
    };
    /** 0xc493e7ec5616a0da/ */
    communeApi: {
      /**
       * The commune's funds and divisions.
       **/
      commune: AugmentedCall<ApiType, () => Observable<SoukPrimitivesCommuneCommuneView>>;
      /**
       * What waits for an account, the oldest cycle first.
       **/
      communeWaiting: AugmentedCall<ApiType, (who: AccountId32 | string | Uint8Array) => Observable<Vec<SoukPrimitivesCommuneWaitingView>>>;
    };
    /** 0xdf6acb689907609b/ */
    core: {
      /**
       * Execute the given block.
       **/
      executeBlock: AugmentedCall<ApiType, (block: SpRuntimeBlockLazyBlock | { header?: any; extrinsics?: any } | string | Uint8Array) => Observable<Null>>;
      /**
       * Initialize a block with the given header and return the runtime executive mode.
       **/
      initializeBlock: AugmentedCall<ApiType, (header: SpRuntimeHeader | { parentHash?: any; number?: any; stateRoot?: any; extrinsicsRoot?: any; digest?: any } | string | Uint8Array) => Observable<SpRuntimeExtrinsicInclusionMode>>;
      /**
       * Returns the version of the runtime.
       **/
      version: AugmentedCall<ApiType, () => Observable<SpVersionRuntimeVersion>>;
    };
    /** 0x6066cbdbef40f90c/ */
    experienceApi: {
      /**
       * What a winning report of a closed cycle can claim, its backers' part included, in base units per asset.
       **/
      claimable: AugmentedCall<ApiType, (cycle: u32 | AnyNumber | Uint8Array, product: u64 | AnyNumber | Uint8Array, who: AccountId32 | string | Uint8Array) => Observable<Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>>>;
      /**
       * The running cycle and its deadlines. `None` before the first.
       **/
      cycle: AugmentedCall<ApiType, () => Observable<Option<SoukPrimitivesExperienceCycleView>>>;
      /**
       * Whether an account is on a product's panel in the running cycle, and what it needs to report. Give the secret only to your own node: anyone who knows it knows the panels of the account.
       **/
      draw: AugmentedCall<ApiType, (who: AccountId32 | string | Uint8Array, product: u64 | AnyNumber | Uint8Array, secret: Option<H256> | null | Uint8Array | H256 | string) => Observable<SoukPrimitivesExperienceDrawView>>;
      /**
       * What one winner would get if the running cycle closed now and half of its reports won with equal points, in base units per asset.
       **/
      estimatedPay: AugmentedCall<ApiType, () => Observable<Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>>>;
      /**
       * An expert's record.
       **/
      expert: AugmentedCall<ApiType, (who: AccountId32 | string | Uint8Array) => Observable<Option<SoukPrimitivesExperienceExpertView>>>;
      /**
       * A version of a quality model. The newest version if `version` is `None`.
       **/
      model: AugmentedCall<ApiType, (id: u32 | AnyNumber | Uint8Array, version: Option<u16> | null | Uint8Array | u16 | AnyNumber) => Observable<Option<SoukPrimitivesExperienceModelView>>>;
      /**
       * Experience power in a category, in billionths of a perfect report.
       **/
      power: AugmentedCall<ApiType, (who: AccountId32 | string | Uint8Array, category: u32 | AnyNumber | Uint8Array) => Observable<u64>>;
      /**
       * A product bound to a model.
       **/
      product: AugmentedCall<ApiType, (product: u64 | AnyNumber | Uint8Array) => Observable<Option<SoukPrimitivesExperienceProductView>>>;
      /**
       * A tester's record.
       **/
      tester: AugmentedCall<ApiType, (who: AccountId32 | string | Uint8Array) => Observable<Option<SoukPrimitivesExperienceTesterView>>>;
      /**
       * The latest verdict on a product.
       **/
      verdict: AugmentedCall<ApiType, (product: u64 | AnyNumber | Uint8Array) => Observable<Option<SoukPrimitivesExperienceVerdictView>>>;
    };
    /** 0x235ba0a3ecf20582/ */
    fiatApi: {
      /**
       * An attester.
       **/
      attester: AugmentedCall<ApiType, (who: AccountId32 | string | Uint8Array) => Observable<Option<SoukPrimitivesFiatAttesterView>>>;
      /**
       * The attesters that a shop accepts. None count once the shop has changed hands.
       **/
      attestersOf: AugmentedCall<ApiType, (shop: u32 | AnyNumber | Uint8Array) => Observable<Vec<SoukPrimitivesFiatAttesterView>>>;
      /**
       * The fiat leg of an order that runs.
       **/
      fiatLeg: AugmentedCall<ApiType, (order: u64 | AnyNumber | Uint8Array) => Observable<Option<SoukPrimitivesFiatFiatLegView>>>;
      /**
       * The word of an attester, while it can be contested. It may outlive the leg.
       **/
      fiatWord: AugmentedCall<ApiType, (matter: SoukPrimitivesFiatMatter | { Leg: any } | { Obligation: any } | string | Uint8Array) => Observable<Option<SoukPrimitivesFiatWordView>>>;
      /**
       * An obligation.
       **/
      obligation: AugmentedCall<ApiType, (id: u64 | AnyNumber | Uint8Array) => Observable<Option<SoukPrimitivesFiatObligationView>>>;
      /**
       * A page of at most 256 obligations that an account has or is owed, behind `after`. They are in no order. A page may begin behind one that has ended.
       **/
      obligationsOf: AugmentedCall<ApiType, (who: AccountId32 | string | Uint8Array, after: Option<u64> | null | Uint8Array | u64 | AnyNumber) => Observable<Vec<SoukPrimitivesFiatObligationView>>>;
    };
    /** 0xfbc577b9d747efd6/ */
    genesisBuilder: {
      /**
       * Build `RuntimeGenesisConfig` from a JSON blob not using any defaults and store it in the storage. In the case of a FRAME-based runtime, this function deserializes the full `RuntimeGenesisConfig` from the given JSON blob and puts it into the storage. If the provided JSON blob is incorrect or incomplete or the deserialization fails, an error is returned. Please note that provided JSON blob must contain all `RuntimeGenesisConfig` fields, no defaults will be used.
       **/
      buildState: AugmentedCall<ApiType, (json: Bytes | string | Uint8Array) => Observable<Result<Null, Text>>>;
      /**
       * Returns a JSON blob representation of the built-in `RuntimeGenesisConfig` identified by `id`. If `id` is `None` the function should return JSON blob representation of the default `RuntimeGenesisConfig` struct of the runtime. Implementation must provide default `RuntimeGenesisConfig`. Otherwise function returns a JSON representation of the built-in, named `RuntimeGenesisConfig` preset identified by `id`, or `None` if such preset does not exist. Returned `Vec<u8>` contains bytes of JSON blob (patch) which comprises a list of (potentially nested) key-value pairs that are intended for customizing the default runtime genesis config. The patch shall be merged (rfc7386) with the JSON representation of the default `RuntimeGenesisConfig` to create a comprehensive genesis config that can be used in `build_state` method.
       **/
      getPreset: AugmentedCall<ApiType, (id: Option<Text> | null | Uint8Array | Text | string) => Observable<Option<Bytes>>>;
      /**
       * Returns a list of identifiers for available builtin `RuntimeGenesisConfig` presets. The presets from the list can be queried with [`GenesisBuilder::get_preset`] method. If no named presets are provided by the runtime the list is empty.
       **/
      presetNames: AugmentedCall<ApiType, () => Observable<Vec<Text>>>;
    };
    /** 0xed99c5acb25eedf5/ */
    grandpaApi: {
      /**
       * Get current GRANDPA authority set id.
       **/
      currentSetId: AugmentedCall<ApiType, () => Observable<u64>>;
      /**
       * Generates a proof of key ownership for the given authority in the given set. An example usage of this module is coupled with the session historical module to prove that a given authority key is tied to a given staking identity during a specific session. Proofs of key ownership are necessary for submitting equivocation reports. NOTE: even though the API takes a `set_id` as parameter the current implementations ignore this parameter and instead rely on this method being called at the correct block height, i.e. any point at which the given set id is live on-chain. Future implementations will instead use indexed data through an offchain worker, not requiring older states to be available.
       **/
      generateKeyOwnershipProof: AugmentedCall<ApiType, (set_id: u64 | AnyNumber | Uint8Array, authority_id: SpConsensusGrandpaAppPublic | string | Uint8Array) => Observable<Option<Bytes>>>;
      /**
       * Get the current GRANDPA authorities and weights. This should not change except for when changes are scheduled and the corresponding delay has passed. When called at block B, it will return the set of authorities that should be used to finalize descendants of this block (B+1, B+2, ...). The block B itself is finalized by the authorities from block B-1.
       **/
      grandpaAuthorities: AugmentedCall<ApiType, () => Observable<Vec<ITuple<[SpConsensusGrandpaAppPublic, u64]>>>>;
      /**
       * Submits an unsigned extrinsic to report an equivocation. The caller must provide the equivocation proof and a key ownership proof (should be obtained using `generate_key_ownership_proof`). The extrinsic will be unsigned and should only be accepted for local authorship (not to be broadcast to the network). This method returns `None` when creation of the extrinsic fails, e.g. if equivocation reporting is disabled for the given runtime (i.e. this method is hardcoded to return `None`). Only useful in an offchain context.
       **/
      submitReportEquivocationUnsignedExtrinsic: AugmentedCall<ApiType, (equivocation_proof: SpConsensusGrandpaEquivocationProof | { setId?: any; equivocation?: any } | string | Uint8Array, key_owner_proof: Bytes | string | Uint8Array) => Observable<Option<Null>>>;
    };
    /** 0x2a50f56ec6afb918/ */
    loyaltyApi: {
      /**
       * What the chain knows of a product. `None` if it was not sold, or not for a long time.
       **/
      productLoyalty: AugmentedCall<ApiType, (product: u64 | AnyNumber | Uint8Array) => Observable<Option<SoukPrimitivesLoyaltyLoyaltyView>>>;
    };
    /** 0x37e397fc7c91f5e4/ */
    metadata: {
      /**
       * Returns the metadata of a runtime.
       **/
      metadata: AugmentedCall<ApiType, () => Observable<OpaqueMetadata>>;
      /**
       * Returns the metadata at a given version. If the given `version` isn't supported, this will return `None`. Use [`Self::metadata_versions`] to find out about supported metadata version of the runtime.
       **/
      metadataAtVersion: AugmentedCall<ApiType, (version: u32 | AnyNumber | Uint8Array) => Observable<Option<OpaqueMetadata>>>;
      /**
       * Returns the supported metadata versions. This can be used to call `metadata_at_version`.
       **/
      metadataVersions: AugmentedCall<ApiType, () => Observable<Vec<u32>>>;
    };
    /** 0x99c0ab645031b155/ */
    networksApi: {
      /**
       * The network of a shop.
       **/
      network: AugmentedCall<ApiType, (shop: u32 | AnyNumber | Uint8Array) => Observable<Option<SoukPrimitivesNetworkNetworkView>>>;
      /**
       * A member of a network, or an account that asks to join or whose bond waits to be withdrawn.
       **/
      networkMember: AugmentedCall<ApiType, (shop: u32 | AnyNumber | Uint8Array, who: AccountId32 | string | Uint8Array) => Observable<Option<SoukPrimitivesNetworkMemberView>>>;
      /**
       * A page of a network's members: at most `count`, no more than 256, of those behind `after`. The last of a page is where the next one begins. The order means nothing.
       **/
      networkMembers: AugmentedCall<ApiType, (shop: u32 | AnyNumber | Uint8Array, after: Option<AccountId32> | null | Uint8Array | AccountId32 | string, count: u32 | AnyNumber | Uint8Array) => Observable<Vec<SoukPrimitivesNetworkMemberView>>>;
    };
    /** 0xf78b278be53f454c/ */
    offchainWorkerApi: {
      /**
       * Starts the off-chain task for given block header.
       **/
      offchainWorker: AugmentedCall<ApiType, (header: SpRuntimeHeader | { parentHash?: any; number?: any; stateRoot?: any; extrinsicsRoot?: any; digest?: any } | string | Uint8Array) => Observable<Null>>;
    };
    /** 0xe08eaa313e26404b/ */
    prepaidApi: {
      /**
       * The prepaid account of an owner.
       **/
      prepaidAccount: AugmentedCall<ApiType, (owner: AccountId32 | string | Uint8Array) => Observable<Option<SoukPrimitivesPrepaidPrepaidView>>>;
      /**
       * What is reserved for an order.
       **/
      prepaidOrder: AugmentedCall<ApiType, (order: u64 | AnyNumber | Uint8Array) => Observable<Option<SoukPrimitivesPrepaidReservationView>>>;
      /**
       * Every rate.
       **/
      prepaidRates: AugmentedCall<ApiType, () => Observable<Vec<SoukPrimitivesPrepaidRateView>>>;
      /**
       * What a stated price is worth in an asset of prepaid accounts, in base units, rounded up. `None` if no good rate is known, or if it does not fit. The fees of a sale are parts of this.
       **/
      prepaidWorth: AugmentedCall<ApiType, (priced_in: SoukPrimitivesPrepaidPricedIn | { Fiat: any } | { Asset: any } | string | Uint8Array, amount: u128 | AnyNumber | Uint8Array, asset: FrameSupportTokensFungibleUnionOfNativeOrWithId | { Native: any } | { WithId: any } | string | Uint8Array) => Observable<Option<u128>>>;
    };
    /** 0xf4c360b68d73296c/ */
    receiptsApi: {
      /**
       * BizPower of a shop as candles of `interval` eras from `from` on, at most `count` and at most 1 000. Intervals without receipts are left out.
       **/
      bizpowerCandles: AugmentedCall<ApiType, (shop: u32 | AnyNumber | Uint8Array, from: u32 | AnyNumber | Uint8Array, interval: u32 | AnyNumber | Uint8Array, count: u32 | AnyNumber | Uint8Array) => Observable<Vec<SoukPrimitivesReceiptsCandleView>>>;
      /**
       * The number that the next receipt of a till must have. `None` without a book.
       **/
      nextReceipt: AugmentedCall<ApiType, (shop: u32 | AnyNumber | Uint8Array, till: u16 | AnyNumber | Uint8Array) => Observable<Option<u64>>>;
      /**
       * One proof for the rows at `wanted`, which must be in rising order. `rows` are all rows of the batch, as the body of its block has them. `None` if they are not its rows.
       **/
      proveReceipts: AugmentedCall<ApiType, (shop: u32 | AnyNumber | Uint8Array, batch: u32 | AnyNumber | Uint8Array, rows: Vec<SoukPrimitivesReceiptsRow> | (SoukPrimitivesReceiptsRow | { Sale: any } | { CustomerSale: any } | { IntroducedSale: any } | { Refund: any } | { Void: any } | string | Uint8Array)[], wanted: Vec<u32> | (u32 | AnyNumber | Uint8Array)[]) => Observable<Option<Vec<H256>>>>;
      /**
       * A batch whose root the chain still knows.
       **/
      receiptBatch: AugmentedCall<ApiType, (shop: u32 | AnyNumber | Uint8Array, batch: u32 | AnyNumber | Uint8Array) => Observable<Option<SoukPrimitivesReceiptsBatchView>>>;
      /**
       * The receipt book of a shop.
       **/
      receiptBook: AugmentedCall<ApiType, (shop: u32 | AnyNumber | Uint8Array) => Observable<Option<SoukPrimitivesReceiptsBookView>>>;
      /**
       * The bytes a customer signs, unwrapped, for a sale that `till` will post as `number`. `None` without a book.
       **/
      receiptPayload: AugmentedCall<ApiType, (shop: u32 | AnyNumber | Uint8Array, till: u16 | AnyNumber | Uint8Array, number: u64 | AnyNumber | Uint8Array, time: u64 | AnyNumber | Uint8Array, value: u64 | AnyNumber | Uint8Array, customer: AccountId32 | string | Uint8Array, via: Option<u32> | null | Uint8Array | u32 | AnyNumber) => Observable<Option<Bytes>>>;
      /**
       * The sums of a shop's receipts in an era.
       **/
      receiptTotals: AugmentedCall<ApiType, (shop: u32 | AnyNumber | Uint8Array, era: u32 | AnyNumber | Uint8Array) => Observable<Option<SoukPrimitivesReceiptsEraTotals>>>;
      /**
       * A customer of a shop.
       **/
      shopCustomer: AugmentedCall<ApiType, (shop: u32 | AnyNumber | Uint8Array, who: AccountId32 | string | Uint8Array) => Observable<Option<SoukPrimitivesReceiptsCustomerView>>>;
      /**
       * What a shop pays and owes the shop `sender` for the customers that it sends. `None` without a book.
       **/
      shopReferral: AugmentedCall<ApiType, (shop: u32 | AnyNumber | Uint8Array, sender: u32 | AnyNumber | Uint8Array) => Observable<Option<SoukPrimitivesReceiptsReferralView>>>;
      /**
       * Rows of a batch as receipts, with their state. `rows` have their index and are in rising order. `None` if the proof does not hold.
       **/
      verifyReceipts: AugmentedCall<ApiType, (shop: u32 | AnyNumber | Uint8Array, batch: u32 | AnyNumber | Uint8Array, rows: Vec<ITuple<[u32, SoukPrimitivesReceiptsRow]>> | ([u32 | AnyNumber | Uint8Array, SoukPrimitivesReceiptsRow | { Sale: any } | { CustomerSale: any } | { IntroducedSale: any } | { Refund: any } | { Void: any } | string | Uint8Array])[], proof: Vec<H256> | (H256 | string | Uint8Array)[]) => Observable<Option<Vec<SoukPrimitivesReceiptsReceiptView>>>>;
    };
    /** 0x8f5c2d0094ecd047/ */
    rewardsApi: {
      /**
       * What an account can claim for eras from `from` on, now or when it is no longer held, the oldest eras first. At most a hundred entries.
       **/
      claimsOf: AugmentedCall<ApiType, (who: AccountId32 | string | Uint8Array, from: u32 | AnyNumber | Uint8Array) => Observable<Vec<SoukPrimitivesRewardsClaimView>>>;
      /**
       * What `debtor` owes `creditor` in TIME and when it is due, if anything.
       **/
      debt: AugmentedCall<ApiType, (debtor: AccountId32 | string | Uint8Array, creditor: AccountId32 | string | Uint8Array) => Observable<Option<ITuple<[u128, u64]>>>>;
      /**
       * Every policy, the oldest first.
       **/
      policies: AugmentedCall<ApiType, () => Observable<Vec<SoukPrimitivesRewardsPolicyView>>>;
      /**
       * The account of a pot. Send it funds of its asset, or call `fund_pot`.
       **/
      potAccount: AugmentedCall<ApiType, (pot: SoukPrimitivesRewardsPot | { Policy: any } | { Cashback: any } | { Referral: any } | { Dividends: any } | string | Uint8Array) => Observable<AccountId32>>;
      /**
       * The running era, and the length of an era in milliseconds.
       **/
      rewardEra: AugmentedCall<ApiType, () => Observable<ITuple<[u32, u64]>>>;
      /**
       * What the ledger has on an account.
       **/
      rewardsOf: AugmentedCall<ApiType, (who: AccountId32 | string | Uint8Array) => Observable<SoukPrimitivesRewardsAccountRewardsView>>;
      /**
       * The SOUK in the sink, and the part of it that ratio policies have not paid against yet, in base units.
       **/
      sealed: AugmentedCall<ApiType, () => Observable<ITuple<[u128, u128]>>>;
    };
    /** 0x7301ac31115e7725/ */
    rolesApi: {
      /**
       * Every role that the account has now, in the order of [`AccountRole`]. No role twice.
       **/
      rolesOf: AugmentedCall<ApiType, (who: AccountId32 | string | Uint8Array) => Observable<Vec<SoukPrimitivesRolesAccountRole>>>;
    };
    /** 0xccd9de6396c899ca/ */
    runtimeViewFunction: {
      /**
       * Execute a view function query.
       **/
      executeViewFunction: AugmentedCall<ApiType, (query_id: FrameSupportViewFunctionsViewFunctionId | { prefix?: any; suffix?: any } | string | Uint8Array, input: Bytes | string | Uint8Array) => Observable<Result<Bytes, FrameSupportViewFunctionsViewFunctionDispatchError>>>;
    };
    /** 0xab3c0572291feb8b/ */
    sessionKeys: {
      /**
       * Decode the given public session keys. Returns the list of public raw public keys + key type.
       **/
      decodeSessionKeys: AugmentedCall<ApiType, (encoded: Bytes | string | Uint8Array) => Observable<Option<Vec<ITuple<[Bytes, SpCoreCryptoKeyTypeId]>>>>>;
      /**
       * Generate a set of session keys with optionally using the given seed. The keys should be stored within the keystore exposed via runtime externalities. The seed needs to be a valid `utf8` string. Returns the concatenated SCALE encoded public keys.
       **/
      generateSessionKeys: AugmentedCall<ApiType, (owner: Bytes | string | Uint8Array, seed: Option<Bytes> | null | Uint8Array | Bytes | string) => Observable<SpSessionRuntimeApiOpaqueGeneratedSessionKeys>>;
    };
    /** 0x18ef58a3b67ba770/ */
    stakingApi: {
      /**
       * Returns the page count of exposures for a validator `account` in a given era.
       **/
      erasStakersPageCount: AugmentedCall<ApiType, (era: u32 | AnyNumber | Uint8Array, account: AccountId32 | string | Uint8Array) => Observable<u32>>;
      /**
       * Returns the nominations quota for a nominator with a given balance.
       **/
      nominationsQuota: AugmentedCall<ApiType, (balance: u128 | AnyNumber | Uint8Array) => Observable<u32>>;
      /**
       * Returns true if a validator `account` has pages to be claimed for the given era.
       **/
      pendingRewards: AugmentedCall<ApiType, (era: u32 | AnyNumber | Uint8Array, account: AccountId32 | string | Uint8Array) => Observable<bool>>;
    };
    /** 0xd2bc9897eed08f15/ */
    taggedTransactionQueue: {
      /**
       * Validate the transaction. This method is invoked by the transaction pool to learn details about given transaction. The implementation should make sure to verify the correctness of the transaction against current state. The given `block_hash` corresponds to the hash of the block that is used as current state. Note that this call may be performed by the pool multiple times and transactions might be verified in any possible order.
       **/
      validateTransaction: AugmentedCall<ApiType, (source: SpRuntimeTransactionValidityTransactionSource | 'InBlock' | 'Local' | 'External' | number | Uint8Array, tx: Extrinsic | IExtrinsic | string | Uint8Array, block_hash: H256 | string | Uint8Array) => Observable<Result<SpRuntimeTransactionValidityValidTransaction, SpRuntimeTransactionValidityTransactionValidityError>>>;
    };
    /** 0x78fe3fa02a63021c/ */
    traceApi: {
      /**
       * Page `page` of the asks for an item: at most `limit` and at most 100. Empty after the last one.
       **/
      asks: AugmentedCall<ApiType, (key: SoukPrimitivesTraceItemKey | { Sgtin: any } | { Lgtin: any } | { Sscc: any } | string | Uint8Array, page: u32 | AnyNumber | Uint8Array, limit: u32 | AnyNumber | Uint8Array) => Observable<Vec<SoukPrimitivesTraceApiAskView>>>;
      /**
       * The result if `who` recorded a batch now.
       **/
      checkEvents: AugmentedCall<ApiType, (who: AccountId32 | string | Uint8Array, events: Vec<SoukPrimitivesTraceEventTraceEvent> | (SoukPrimitivesTraceEventTraceEvent | { id?: any; digest?: any; kind?: any; action?: any; time?: any; offset?: any; bizStep?: any; disposition?: any; readPoint?: any; bizLocation?: any; parent?: any; items?: any; outputs?: any; lot?: any; transformation?: any; declared?: any; transactions?: any; sources?: any; destinations?: any; body?: any } | string | Uint8Array)[]) => Observable<SoukPrimitivesTraceApiBatchCheck>>;
      /**
       * The event of an id.
       **/
      event: AugmentedCall<ApiType, (id: SoukPrimitivesTraceEventId | string | Uint8Array) => Observable<Option<SoukPrimitivesTraceApiEventView>>>;
      /**
       * Page `page` of the parties that have a lot or an item: at most `limit` and at most 100. `None` if there is no such item.
       **/
      holders: AugmentedCall<ApiType, (key: SoukPrimitivesTraceItemKey | { Sgtin: any } | { Lgtin: any } | { Sscc: any } | string | Uint8Array, page: u32 | AnyNumber | Uint8Array, limit: u32 | AnyNumber | Uint8Array) => Observable<Option<SoukPrimitivesTraceApiHoldersPage>>>;
      /**
       * The item of a key.
       **/
      item: AugmentedCall<ApiType, (key: SoukPrimitivesTraceItemKey | { Sgtin: any } | { Lgtin: any } | { Sscc: any } | string | Uint8Array) => Observable<Option<SoukPrimitivesTraceApiItemView>>>;
      /**
       * The party of a GLN, which is its own or that of a place it registered.
       **/
      party: AugmentedCall<ApiType, (gln: u64 | AnyNumber | Uint8Array) => Observable<Option<SoukPrimitivesTraceApiPartyView>>>;
      /**
       * The party an account acts for.
       **/
      partyOf: AugmentedCall<ApiType, (account: AccountId32 | string | Uint8Array) => Observable<Option<SoukPrimitivesTraceApiPartyView>>>;
      /**
       * The party that holds the company prefix of an item. Only that party may bring it into being. `None` if nobody holds it, and every registered party may.
       **/
      prefixHolder: AugmentedCall<ApiType, (key: SoukPrimitivesTraceItemKey | { Sgtin: any } | { Lgtin: any } | { Sscc: any } | string | Uint8Array) => Observable<Option<SoukPrimitivesTraceApiPartyView>>>;
      /**
       * The alert on a lot, and page `page` of the items a recall of it concerns: at most `limit` and at most 100.
       **/
      recalls: AugmentedCall<ApiType, (gtin: u64 | AnyNumber | Uint8Array, lot: Bytes | string | Uint8Array, page: u32 | AnyNumber | Uint8Array, limit: u32 | AnyNumber | Uint8Array) => Observable<SoukPrimitivesTraceApiRecallPage>>;
      /**
       * The digest of each of these events, if it is on record; only the first 1 000 are answered. Zero for an event that the chain itself wrote.
       **/
      recorded: AugmentedCall<ApiType, (ids: Vec<SoukPrimitivesTraceEventId> | (SoukPrimitivesTraceEventId | string | Uint8Array)[]) => Observable<Vec<Option<H256>>>>;
      /**
       * The committed root of a number.
       **/
      root: AugmentedCall<ApiType, (number: u64 | AnyNumber | Uint8Array) => Observable<Option<SoukPrimitivesTraceApiRootView>>>;
      /**
       * A page of the history of an item. It follows every container, and transformations as `direction` says. The page has the events after number `after`, at most `limit` and at most 100. `None` if there is no such item.
       **/
      trace: AugmentedCall<ApiType, (item: SoukPrimitivesTraceItemKey | { Sgtin: any } | { Lgtin: any } | { Sscc: any } | string | Uint8Array, direction: SoukPrimitivesTraceApiDirection | 'Own' | 'Origin' | 'Product' | 'Both' | number | Uint8Array, after: Option<u64> | null | Uint8Array | u64 | AnyNumber, limit: u32 | AnyNumber | Uint8Array) => Observable<Option<SoukPrimitivesTraceApiTracePage>>>;
      /**
       * Whether `leaf` is event number `index` under a committed root.
       **/
      verifyLeaf: AugmentedCall<ApiType, (root: u64 | AnyNumber | Uint8Array, leaf: SoukPrimitivesTraceEventId | string | Uint8Array, index: u32 | AnyNumber | Uint8Array, proof: Vec<H256> | (H256 | string | Uint8Array)[]) => Observable<bool>>;
    };
    /** 0x37c8bb1350a9a2a8/ */
    transactionPaymentApi: {
      /**
       * 
       **/
      queryFeeDetails: AugmentedCall<ApiType, (uxt: Extrinsic | IExtrinsic | string | Uint8Array, len: u32 | AnyNumber | Uint8Array) => Observable<PalletTransactionPaymentFeeDetails>>;
      /**
       * 
       **/
      queryInfo: AugmentedCall<ApiType, (uxt: Extrinsic | IExtrinsic | string | Uint8Array, len: u32 | AnyNumber | Uint8Array) => Observable<PalletTransactionPaymentRuntimeDispatchInfo>>;
      /**
       * 
       **/
      queryLengthToFee: AugmentedCall<ApiType, (length: u32 | AnyNumber | Uint8Array) => Observable<u128>>;
      /**
       * 
       **/
      queryWeightToFee: AugmentedCall<ApiType, (weight: SpWeightsWeightV2Weight | { refTime?: any; proofSize?: any } | string | Uint8Array) => Observable<u128>>;
    };
    /** 0xf3ff14d5ab527059/ */
    transactionPaymentCallApi: {
      /**
       * Query fee details of a given encoded `Call`.
       **/
      queryCallFeeDetails: AugmentedCall<ApiType, (call: Call | IMethod | string | Uint8Array, len: u32 | AnyNumber | Uint8Array) => Observable<PalletTransactionPaymentFeeDetails>>;
      /**
       * Query information of a dispatch class, weight, and fee of a given encoded `Call`.
       **/
      queryCallInfo: AugmentedCall<ApiType, (call: Call | IMethod | string | Uint8Array, len: u32 | AnyNumber | Uint8Array) => Observable<PalletTransactionPaymentRuntimeDispatchInfo>>;
      /**
       * Query the output of the current `LengthToFee` given some input.
       **/
      queryLengthToFee: AugmentedCall<ApiType, (length: u32 | AnyNumber | Uint8Array) => Observable<u128>>;
      /**
       * Query the output of the current `WeightToFee` given some input.
       **/
      queryWeightToFee: AugmentedCall<ApiType, (weight: SpWeightsWeightV2Weight | { refTime?: any; proofSize?: any } | string | Uint8Array) => Observable<u128>>;
    };
  } // AugmentedCalls
} // declare module
