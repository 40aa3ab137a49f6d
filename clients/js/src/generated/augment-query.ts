// SPDX-License-Identifier: Apache-2.0

// Generated from the chain's metadata by `npm run generate`. Do not edit.

// import type lookup before we augment - in some environments
// this is required to allow for ambient/previous definitions
import '@polkadot/api-base/types/storage';

import type { ApiTypes, AugmentedQuery, QueryableStorageEntry } from '@polkadot/api-base/types';
import type { Data } from '@polkadot/types';
import type { Bytes, Null, Option, U8aFixed, Vec, bool, u128, u16, u32, u64, u8 } from '@polkadot/types-codec';
import type { AnyNumber, ITuple } from '@polkadot/types-codec/types';
import type { AccountId32, Call, H256, Perbill, Percent } from '@polkadot/types/interfaces/runtime';
import type { FrameSupportDispatchPerDispatchClassWeight, FrameSupportTokensFungibleImbalance, FrameSupportTokensFungibleUnionOfNativeOrWithId, FrameSupportTokensMiscIdAmountRuntimeFreezeReason, FrameSupportTokensMiscIdAmountRuntimeHoldReason, FrameSystemAccountInfo, FrameSystemCodeUpgradeAuthorization, FrameSystemEventRecord, FrameSystemLastRuntimeUpgradeInfo, FrameSystemPhase, PalletAssetsApproval, PalletAssetsAssetAccount, PalletAssetsAssetDetails, PalletAssetsAssetMetadata, PalletBagsListListBag, PalletBagsListListNode, PalletBalancesAccountData, PalletBalancesBalanceLock, PalletBalancesReserveData, PalletBonusesBonus, PalletBonusesEraPaid, PalletClockDial, PalletCollectiveVotes, PalletCommuneCourse, PalletCommuneDivision, PalletCommuneWorked, PalletConvictionVotingVoteVoting, PalletDistributionCampaign, PalletDistributionRecord, PalletExperienceAccusation, PalletExperienceAppeal, PalletExperienceBacking, PalletExperienceBackingCycleEarnings, PalletExperienceBinding, PalletExperienceClosing, PalletExperienceCommitment, PalletExperienceContributed, PalletExperienceCycle, PalletExperienceEnrolled, PalletExperienceFindingsKnownFinding, PalletExperienceFindingsVerdict, PalletExperienceJudged, PalletExperienceModel, PalletExperienceModelSales, PalletExperiencePool, PalletExperienceReport, PalletExperienceReportRight, PalletExperienceRound, PalletExperienceSkill, PalletExperienceSlashCase, PalletExperienceTester, PalletExperienceVersion, PalletExperienceWin, PalletFiatAttester, PalletFiatAttesterList, PalletFiatFiatLeg, PalletFiatObligation, PalletFiatWord, PalletGrandpaStoredPendingChange, PalletGrandpaStoredState, PalletIdentityAuthorityProperties, PalletIdentityProvider, PalletIdentityRegistrarInfo, PalletIdentityRegistration, PalletIdentityUsernameInformation, PalletLoyaltyProductSales, PalletLoyaltyVisit, PalletMigrationsMigrationCursor, PalletMultisigMultisig, PalletNetworksMember, PalletNetworksNetwork, PalletOrdersDueKey, PalletOrdersLine, PalletOrdersOrder, PalletPreimageOldRequestStatus, PalletPreimageRequestStatus, PalletPrepaidAllowance, PalletPrepaidPrepaidAccount, PalletPrepaidPriceRate, PalletPrepaidReservation, PalletProxyAnnouncement, PalletProxyProxyDefinition, PalletReceiptsBatch, PalletReceiptsBook, PalletReceiptsCosts, PalletReceiptsCustomer, PalletReceiptsPledge, PalletReceiptsReferral, PalletReceiptsUsual, PalletReferendaReferendumInfo, PalletRewardsAccountRow, PalletRewardsClock, PalletRewardsCounted, PalletRewardsDebt, PalletRewardsDividends, PalletRewardsEraPay, PalletRewardsFraudCase, PalletRewardsFund, PalletRewardsHeldAllHeld, PalletRewardsInvitation, PalletRewardsModes, PalletRewardsPolicy, PalletRewardsPurse, PalletRewardsRated, PalletRewardsShare, PalletRewardsStake, PalletRewardsStanding, PalletRewardsTotal, PalletSchedulerRetryConfig, PalletSchedulerScheduled, PalletShopsCharge, PalletShopsPriced, PalletShopsShop, PalletShopsUnbondingChunk, PalletStakingActiveEraInfo, PalletStakingEraRewardPoints, PalletStakingForcing, PalletStakingNominations, PalletStakingRewardDestination, PalletStakingSlashingSlashingSpans, PalletStakingSlashingSpanRecord, PalletStakingStakingLedger, PalletStakingUnappliedSlash, PalletStakingValidatorPrefs, PalletTraceAlert, PalletTraceAsk, PalletTraceAskKey, PalletTraceDeclaration, PalletTraceEventRow, PalletTraceHolding, PalletTraceItem, PalletTraceParty, PalletTracePlaceRow, PalletTracePrefixRow, PalletTraceRoot, PalletTraceRun, PalletTraceWhereabouts, PalletTranchesAllocation, PalletTransactionPaymentReleases, PalletTreasuryProposal, PalletTreasurySpendStatus, PalletVestingReleases, PalletVestingVestingInfo, SoukPrimitivesFiatMatter, SoukPrimitivesListing, SoukPrimitivesMoneyCurrency, SoukPrimitivesNetworkPost, SoukPrimitivesPrepaidPricedIn, SoukPrimitivesReceiptsEraTotals, SoukPrimitivesRewardsRecycling, SoukPrimitivesRewardsSupplyCaps, SoukPrimitivesTraceItemKey, SoukPrimitivesTracePrefixCompanyPrefix, SoukRuntimeConfigsGovernanceParametersRuntimeParametersKey, SoukRuntimeConfigsGovernanceParametersRuntimeParametersValue, SoukRuntimeSessionKeys, SpAuthorityDiscoveryAppPublic, SpConsensusBabeAppPublic, SpConsensusBabeBabeEpochConfiguration, SpConsensusBabeDigestsNextConfigDescriptor, SpConsensusBabeDigestsPreDigest, SpConsensusGrandpaAppPublic, SpCoreCryptoKeyTypeId, SpRuntimeDigest, SpStakingExposure, SpStakingExposurePage, SpStakingOffenceOffenceDetails, SpStakingPagedExposureMetadata, SpWeightsWeightV2Weight } from '@polkadot/types/lookup';
import type { Observable } from '@polkadot/types/types';

export type __AugmentedQuery<ApiType extends ApiTypes> = AugmentedQuery<ApiType, () => unknown>;
export type __QueryableStorageEntry<ApiType extends ApiTypes> = QueryableStorageEntry<ApiType>;

declare module '@polkadot/api-base/types/storage' {
  interface AugmentedQueries<ApiType extends ApiTypes> {
    assets: {
      /**
       * The holdings of a specific account for a specific asset.
       **/
      account: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: AccountId32 | string | Uint8Array) => Observable<Option<PalletAssetsAssetAccount>>, [u32, AccountId32]>;
      /**
       * Approved balance transfers. First balance is the amount approved for transfer. Second
       * is the amount of `T::Currency` reserved for storing this.
       * First key is the asset ID, second key is the owner and third key is the delegate.
       **/
      approvals: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: AccountId32 | string | Uint8Array, arg3: AccountId32 | string | Uint8Array) => Observable<Option<PalletAssetsApproval>>, [u32, AccountId32, AccountId32]>;
      /**
       * Details of an asset.
       **/
      asset: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletAssetsAssetDetails>>, [u32]>;
      /**
       * Metadata of an asset.
       **/
      metadata: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<PalletAssetsAssetMetadata>, [u32]>;
      /**
       * The asset ID enforced for the next asset creation, if any present. Otherwise, this storage
       * item has no effect.
       * 
       * Only read by [`crate::AutoIncAssetId`]: configure it as [`Config::AssetIdAllocator`] and
       * provide an initial value here to apply an auto-increment model to all new asset IDs.
       * 
       * The initial next asset ID can be set using the [`GenesisConfig`] or the
       * [SetNextAssetId](`migration::next_asset_id::SetNextAssetId`) migration.
       **/
      nextAssetId: AugmentedQuery<ApiType, () => Observable<Option<u32>>, []>;
      /**
       * Maps an asset to a list of its configured reserve information.
       **/
      reserves: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Vec<Null>>, [u32]>;
    };
    assetsFreezer: {
      /**
       * A map that stores freezes applied on an account for a given AssetId.
       **/
      freezes: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: AccountId32 | string | Uint8Array) => Observable<Vec<FrameSupportTokensMiscIdAmountRuntimeFreezeReason>>, [u32, AccountId32]>;
      /**
       * A map that stores the current total frozen balance for every account on a given AssetId.
       **/
      frozenBalances: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: AccountId32 | string | Uint8Array) => Observable<Option<u128>>, [u32, AccountId32]>;
    };
    assetsHolder: {
      /**
       * A map that stores the current total balance on hold for every account on a given AssetId.
       **/
      balancesOnHold: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: AccountId32 | string | Uint8Array) => Observable<Option<u128>>, [u32, AccountId32]>;
      /**
       * A map that stores holds applied on an account for a given AssetId.
       **/
      holds: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: AccountId32 | string | Uint8Array) => Observable<Vec<FrameSupportTokensMiscIdAmountRuntimeHoldReason>>, [u32, AccountId32]>;
    };
    authorityDiscovery: {
      /**
       * Keys of the current authority set.
       **/
      keys: AugmentedQuery<ApiType, () => Observable<Vec<SpAuthorityDiscoveryAppPublic>>, []>;
      /**
       * Keys of the next authority set.
       **/
      nextKeys: AugmentedQuery<ApiType, () => Observable<Vec<SpAuthorityDiscoveryAppPublic>>, []>;
    };
    authorship: {
      /**
       * Author of current block.
       **/
      author: AugmentedQuery<ApiType, () => Observable<Option<AccountId32>>, []>;
    };
    babe: {
      /**
       * Current epoch authorities.
       **/
      authorities: AugmentedQuery<ApiType, () => Observable<Vec<ITuple<[SpConsensusBabeAppPublic, u64]>>>, []>;
      /**
       * This field should always be populated during block processing unless
       * secondary plain slots are enabled (which don't contain a VRF output).
       * 
       * It is set in `on_finalize`, before it will contain the value from the last block.
       **/
      authorVrfRandomness: AugmentedQuery<ApiType, () => Observable<Option<U8aFixed>>, []>;
      /**
       * Current slot number.
       **/
      currentSlot: AugmentedQuery<ApiType, () => Observable<u64>, []>;
      /**
       * The configuration for the current epoch. Should never be `None` as it is initialized in
       * genesis.
       **/
      epochConfig: AugmentedQuery<ApiType, () => Observable<Option<SpConsensusBabeBabeEpochConfiguration>>, []>;
      /**
       * Current epoch index.
       **/
      epochIndex: AugmentedQuery<ApiType, () => Observable<u64>, []>;
      /**
       * The block numbers when the last and current epoch have started, respectively `N-1` and
       * `N`.
       * NOTE: We track this is in order to annotate the block number when a given pool of
       * entropy was fixed (i.e. it was known to chain observers). Since epochs are defined in
       * slots, which may be skipped, the block numbers may not line up with the slot numbers.
       **/
      epochStart: AugmentedQuery<ApiType, () => Observable<ITuple<[u32, u32]>>, []>;
      /**
       * The slot at which the first epoch actually started. This is 0
       * until the first block of the chain.
       **/
      genesisSlot: AugmentedQuery<ApiType, () => Observable<u64>, []>;
      /**
       * Temporary value (cleared at block finalization) which is `Some`
       * if per-block initialization has already been called for current block.
       **/
      initialized: AugmentedQuery<ApiType, () => Observable<Option<Option<SpConsensusBabeDigestsPreDigest>>>, []>;
      /**
       * How late the current block is compared to its parent.
       * 
       * This entry is populated as part of block execution and is cleaned up
       * on block finalization. Querying this storage entry outside of block
       * execution context should always yield zero.
       **/
      lateness: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * Next epoch authorities.
       **/
      nextAuthorities: AugmentedQuery<ApiType, () => Observable<Vec<ITuple<[SpConsensusBabeAppPublic, u64]>>>, []>;
      /**
       * The configuration for the next epoch, `None` if the config will not change
       * (you can fallback to `EpochConfig` instead in that case).
       **/
      nextEpochConfig: AugmentedQuery<ApiType, () => Observable<Option<SpConsensusBabeBabeEpochConfiguration>>, []>;
      /**
       * Next epoch randomness.
       **/
      nextRandomness: AugmentedQuery<ApiType, () => Observable<U8aFixed>, []>;
      /**
       * Pending epoch configuration change that will be applied when the next epoch is enacted.
       **/
      pendingEpochConfigChange: AugmentedQuery<ApiType, () => Observable<Option<SpConsensusBabeDigestsNextConfigDescriptor>>, []>;
      /**
       * The epoch randomness for the *current* epoch.
       * 
       * # Security
       * 
       * This MUST NOT be used for gambling, as it can be influenced by a
       * malicious validator in the short term. It MAY be used in many
       * cryptographic protocols, however, so long as one remembers that this
       * (like everything else on-chain) it is public. For example, it can be
       * used where a number is needed that cannot have been chosen by an
       * adversary, for purposes such as public-coin zero-knowledge proofs.
       **/
      randomness: AugmentedQuery<ApiType, () => Observable<U8aFixed>, []>;
      /**
       * Randomness under construction.
       * 
       * We make a trade-off between storage accesses and list length.
       * We store the under-construction randomness in segments of up to
       * `UNDER_CONSTRUCTION_SEGMENT_LENGTH`.
       * 
       * Once a segment reaches this length, we begin the next one.
       * We reset all segments and return to `0` at the beginning of every
       * epoch.
       **/
      segmentIndex: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * A list of the last 100 skipped epochs and the corresponding session index
       * when the epoch was skipped.
       * 
       * This is only used for validating equivocation proofs. An equivocation proof
       * must contains a key-ownership proof for a given session, therefore we need a
       * way to tie together sessions and epoch indices, i.e. we need to validate that
       * a validator was the owner of a given key on a given session, and what the
       * active epoch index was during that session.
       **/
      skippedEpochs: AugmentedQuery<ApiType, () => Observable<Vec<ITuple<[u64, u32]>>>, []>;
      /**
       * TWOX-NOTE: `SegmentIndex` is an increasing integer, so this is okay.
       **/
      underConstruction: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Vec<U8aFixed>>, [u32]>;
    };
    balances: {
      /**
       * The Balances pallet example of storing the balance of an account.
       * 
       * # Example
       * 
       * ```nocompile
       * impl pallet_balances::Config for Runtime {
       * type AccountStore = StorageMapShim<Self::Account<Runtime>, frame_system::Provider<Runtime>, AccountId, Self::AccountData<Balance>>
       * }
       * ```
       * 
       * You can also store the balance of an account in the `System` pallet.
       * 
       * # Example
       * 
       * ```nocompile
       * impl pallet_balances::Config for Runtime {
       * type AccountStore = System
       * }
       * ```
       * 
       * But this comes with tradeoffs, storing account balances in the system pallet stores
       * `frame_system` data alongside the account data contrary to storing account balances in the
       * `Balances` pallet, which uses a `StorageMap` to store balances data only.
       * NOTE: This is only used in the case that this pallet is used to store balances.
       **/
      account: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<PalletBalancesAccountData>, [AccountId32]>;
      /**
       * Freeze locks on account balances.
       **/
      freezes: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Vec<FrameSupportTokensMiscIdAmountRuntimeFreezeReason>>, [AccountId32]>;
      /**
       * Holds on account balances.
       **/
      holds: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Vec<FrameSupportTokensMiscIdAmountRuntimeHoldReason>>, [AccountId32]>;
      /**
       * The total units of outstanding deactivated balance in the system.
       * 
       * This is not guaranteed to be less than or equal to [`TotalIssuance`]. Total issuance may be
       * reduced independently of this value, including while a reversible imbalance is outstanding.
       * Active issuance is therefore derived using saturating subtraction.
       **/
      inactiveIssuance: AugmentedQuery<ApiType, () => Observable<u128>, []>;
      /**
       * Any liquidity locks on some account balances.
       * NOTE: Should only be accessed when setting, changing and freeing a lock.
       * 
       * Use of locks is deprecated in favour of freezes. See `https://github.com/paritytech/substrate/pull/12951/`
       **/
      locks: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Vec<PalletBalancesBalanceLock>>, [AccountId32]>;
      /**
       * Named reserves on some account balances.
       * 
       * Use of reserves is deprecated in favour of holds. See `https://github.com/paritytech/substrate/pull/12951/`
       **/
      reserves: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Vec<PalletBalancesReserveData>>, [AccountId32]>;
      /**
       * The total units issued in the system.
       **/
      totalIssuance: AugmentedQuery<ApiType, () => Observable<u128>, []>;
    };
    bonuses: {
      /**
       * Bonuses that can still pay. The merchant's bond for [`Capability::Market`] and the budget on hold pay for a row. Anyone
       * removes it once its time to pay is over.
       * 
       * [`Capability::Market`]: souk_primitives::shop::Capability::Market
       **/
      bonuses: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletBonusesBonus>>, [u32]>;
      /**
       * What a bonus paid one buyer in an era. The fees of the order that it paid for pay for a row, and the buyer's account
       * exists. It dies by itself once its era is over.
       **/
      eraPayments: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: ITuple<[u32, AccountId32]> | [u32 | AnyNumber | Uint8Array, AccountId32 | string | Uint8Array]) => Observable<PalletBonusesEraPaid>, [u32, ITuple<[u32, AccountId32]>]>;
      /**
       * The number the next bonus gets. It never dies, 4 bytes.
       **/
      nextBonus: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * The oldest era that may still have rows of [`EraPayments`]. It never dies, 4 bytes.
       **/
      oldestEra: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * The bonuses of a shop by who funds them, the oldest first. Only what its funder sold is rewarded. So after a sale of the
       * shop the former owner's stay apart, and take no place of the new one's. Paid for like [`Bonuses`], and by the fees of
       * the calls that opened them. An entry dies with its bonus, a row with its last entry.
       **/
      shopBonuses: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: AccountId32 | string | Uint8Array) => Observable<Vec<u32>>, [u32, AccountId32]>;
    };
    clock: {
      /**
       * The moment of the clock and the last timestamp. The first block with a timestamp writes it, each later one moves it
       * on. Nobody pays for it. Never dies, 17 bytes.
       **/
      dials: AugmentedQuery<ApiType, () => Observable<Option<PalletClockDial>>, []>;
    };
    commune: {
      /**
       * Cycles that were divided. What is in a row pays for it. [`Pallet::expire_cycle`] removes it: anyone may call that
       * when its claims are over.
       **/
      divisions: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletCommuneDivision>>, [u32]>;
      /**
       * The part of the pot that is owed, per asset: what all divisions have not paid. A row per asset, removed at zero.
       **/
      owed: AugmentedQuery<ApiType, (arg: FrameSupportTokensFungibleUnionOfNativeOrWithId | { Native: any } | { WithId: any } | string | Uint8Array) => Observable<u128>, [FrameSupportTokensFungibleUnionOfNativeOrWithId]>;
      /**
       * The power of all who worked in a cycle, until it is divided. A row per cycle, paid for as [`Works`] are.
       **/
      powers: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<u128>, [u32]>;
      /**
       * The cycle that is divided next. One row, never removed.
       **/
      running: AugmentedQuery<ApiType, () => Observable<PalletCommuneCourse>, []>;
      /**
       * Which claims of stake were paid, by cycle, validator and staker. Who claims pays for a row by its fee. It is removed
       * with the cycle.
       **/
      stakesPaid: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: AccountId32 | string | Uint8Array, arg3: AccountId32 | string | Uint8Array) => Observable<u8>, [u32, AccountId32, AccountId32]>;
      /**
       * Who worked in which cycle. The experience fees of the cycle pay for a row. It is removed when it is paid in full, or
       * with the cycle.
       **/
      works: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: AccountId32 | string | Uint8Array) => Observable<Option<PalletCommuneWorked>>, [u32, AccountId32]>;
    };
    convictionVoting: {
      /**
       * The voting classes which have a non-zero lock requirement and the lock amounts which they
       * require. The actual amount locked on behalf of this pallet should always be the maximum of
       * this list.
       **/
      classLocksFor: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Vec<ITuple<[u16, u128]>>>, [AccountId32]>;
      /**
       * All voting for a particular voter in a particular voting class. We store the balance for the
       * number of votes that we have recorded.
       **/
      votingFor: AugmentedQuery<ApiType, (arg1: AccountId32 | string | Uint8Array, arg2: u16 | AnyNumber | Uint8Array) => Observable<PalletConvictionVotingVoteVoting>, [AccountId32, u16]>;
    };
    distribution: {
      /**
       * Campaigns that can still pay. The merchant's bond for [`Capability::Market`] and the budget on hold pay for a row.
       * A row dies once the campaign is closed and its last promise is decided. The funder or the owner of the shop closes
       * a campaign; anyone does after its expiry, or once its funder does not own the shop.
       * 
       * [`Capability::Market`]: souk_primitives::shop::Capability::Market
       **/
      campaigns: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletDistributionCampaign>>, [u32]>;
      /**
       * The campaigns of a shop that promised in an era to pay for an order of a buyer, each with that order. So a campaign
       * promises at most one reward in an era for one buyer. A row is opened only for a buyer whose account exists, and the
       * fees of the order pay for it. An entry dies when its promise is not kept; a row dies with its last entry, or by itself
       * once its era is over.
       **/
      eraPromises: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: ITuple<[u32, AccountId32]> | [u32 | AnyNumber | Uint8Array, AccountId32 | string | Uint8Array]) => Observable<Vec<ITuple<[u32, u64]>>>, [u32, ITuple<[u32, AccountId32]>]>;
      /**
       * The number the next campaign gets. It never dies, 4 bytes.
       **/
      nextCampaign: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * The campaigns of a shop that are not closed, the oldest first. Paid for like [`Campaigns`]. An entry dies when
       * its campaign is closed, a row with its last entry.
       **/
      openCampaigns: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Vec<u32>>, [u32]>;
      /**
       * What the chain knows of promoters. Settled orders write it, and open a row only for an account that exists: the
       * fees of the order and the account's existential deposit pay. A row dies when its promoter says so, or when anyone
       * does after [`Config::RecordRetention`] without a change.
       **/
      records: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<PalletDistributionRecord>>, [AccountId32]>;
      /**
       * The oldest era that may still have rows of [`EraPromises`]. It never dies, 4 bytes.
       **/
      sweptEra: AugmentedQuery<ApiType, () => Observable<u32>, []>;
    };
    experience: {
      /**
       * Appeals that wait for a re-test. The bond pays for a row. It is removed with the re-test. If the re-test does
       * not come in time, anyone may remove it.
       **/
      appeals: AugmentedQuery<ApiType, (arg: u64 | AnyNumber | Uint8Array) => Observable<Option<PalletExperienceAppeal>>, [u64]>;
      /**
       * Stakes on testers, by tester and backer. The stake pays for a row. It is removed when the backer has taken back
       * the stake and no earnings of its time can be taken any more. Anyone may remove it then.
       **/
      backings: AugmentedQuery<ApiType, (arg1: AccountId32 | string | Uint8Array, arg2: AccountId32 | string | Uint8Array) => Observable<Option<PalletExperienceBacking>>, [AccountId32, AccountId32]>;
      /**
       * Products bound to a model. The producer's bond pays for a row. [`Pallet::unbind_product`] and
       * [`Pallet::revoke_binding`] remove it.
       **/
      bindings: AugmentedQuery<ApiType, (arg: u64 | AnyNumber | Uint8Array) => Observable<Option<PalletExperienceBinding>>, [u64]>;
      /**
       * The part of the pot account that is owed, per asset: the unpaid parts of all pools, and the earnings backers
       * have not taken. A row per payment asset, removed at zero.
       **/
      booked: AugmentedQuery<ApiType, (arg: FrameSupportTokensFungibleUnionOfNativeOrWithId | { Native: any } | { WithId: any } | string | Uint8Array) => Observable<u128>, [FrameSupportTokensFungibleUnionOfNativeOrWithId]>;
      /**
       * The cycle that is being closed: the one before the running cycle. One row, removed when the cycle is closed.
       **/
      closingCycle: AugmentedQuery<ApiType, () => Observable<Option<PalletExperienceClosing>>, []>;
      /**
       * Reports that are committed and not revealed. The bond pays for a row. It is removed when the report is revealed,
       * or when the cycle is closed.
       **/
      commitments: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: u64 | AnyNumber | Uint8Array, arg3: AccountId32 | string | Uint8Array) => Observable<Option<PalletExperienceCommitment>>, [u32, u64, AccountId32]>;
      /**
       * What the sales of a bound product paid in since it was last judged. Paid for and removed with its binding.
       **/
      contributions: AugmentedQuery<ApiType, (arg: u64 | AnyNumber | Uint8Array) => Observable<Option<PalletExperienceContributed>>, [u64]>;
      /**
       * The running cycle. `None` until the first step, in idle time or by a call. One row, never removed.
       **/
      currentCycle: AugmentedQuery<ApiType, () => Observable<Option<PalletExperienceCycle>>, []>;
      /**
       * What the reports of a tester earned for its backers, by tester and by the cycle the reports were committed in. The
       * pay of the reports pays for a row. Anyone may remove it [`EARNING_CYCLES`](crate::types::EARNING_CYCLES) cycles
       * later. The rest goes into the pool of the running cycle then.
       **/
      earnings: AugmentedQuery<ApiType, (arg1: AccountId32 | string | Uint8Array, arg2: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletExperienceBackingCycleEarnings>>, [AccountId32, u32]>;
      /**
       * The number of testers that take part in the draws of the next cycle. One row, never removed. A cycle keeps the
       * numbers it began with.
       **/
      enrolledTesters: AugmentedQuery<ApiType, () => Observable<PalletExperienceEnrolled>, []>;
      /**
       * What products under a model sold in a cycle. The fees of the sales pay for a row. It is removed when the expert
       * is paid, or with the cycle.
       **/
      expertSales: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletExperienceModelSales>>, [u32, u32]>;
      /**
       * Judged products whose winners have not all claimed. The experience fees of the cycle pay for a row. It is
       * removed with the last claim, or with the cycle.
       **/
      judgedProducts: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: u64 | AnyNumber | Uint8Array) => Observable<Option<PalletExperienceJudged>>, [u32, u64]>;
      /**
       * What settled verdicts on a product found out, within the retention. The bond of the binding pays for a row. It is
       * removed with the verdict, so that a finding cannot be made news again by another claim, version or model.
       **/
      known: AugmentedQuery<ApiType, (arg: u64 | AnyNumber | Uint8Array) => Observable<Vec<PalletExperienceFindingsKnownFinding>>, [u64]>;
      /**
       * Quality models. The expert's bond pays for a row. A row is removed when its bond is released and no product is
       * bound to it.
       **/
      models: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletExperienceModel>>, [u32]>;
      /**
       * The models of an expert, the oldest first. Paid for and removed with the models.
       **/
      modelsOf: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Vec<u32>>, [AccountId32]>;
      /**
       * The number the next binding gets. One row, never removed.
       **/
      nextBinding: AugmentedQuery<ApiType, () => Observable<u64>, []>;
      /**
       * The number the next quality model gets. One row, never removed.
       **/
      nextModel: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * The pool of each cycle. One row per cycle, paid for by the fees in it. [`Pallet::expire_cycle`] removes it:
       * anyone may call that after the claim period, which is fixed when the cycle is closed.
       **/
      pools: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<PalletExperiencePool>, [u32]>;
      /**
       * Purchases of bound products. A row is the right of its buyer to one report, for a time and under one binding. The
       * experience fee of the sale pays for it. It is removed when the buyer commits a report, or when anyone prunes it
       * because it is over.
       **/
      purchases: AugmentedQuery<ApiType, (arg1: u64 | AnyNumber | Uint8Array, arg2: AccountId32 | string | Uint8Array) => Observable<Option<PalletExperienceReportRight>>, [u64, AccountId32]>;
      /**
       * The rounds that the close of each cycle has to look at. Paid for and removed with the rounds.
       **/
      queue: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: u64 | AnyNumber | Uint8Array) => Observable<Option<Null>>, [u32, u64]>;
      /**
       * The average amount a judged product had paid in, per asset, in the last cycle that judged any. One row, never
       * removed.
       **/
      references: AugmentedQuery<ApiType, () => Observable<Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>>, []>;
      /**
       * Revealed reports of products that are not judged. The fees of both calls pay for a row. It is removed with its
       * round.
       **/
      reports: AugmentedQuery<ApiType, (arg1: u64 | AnyNumber | Uint8Array, arg2: AccountId32 | string | Uint8Array) => Observable<Option<PalletExperienceReport>>, [u64, AccountId32]>;
      /**
       * Products that moderation reserved: only the named account may bind one. A row is removed when that account binds
       * the product or moderation decides otherwise.
       **/
      reserved: AugmentedQuery<ApiType, (arg: u64 | AnyNumber | Uint8Array) => Observable<Option<AccountId32>>, [u64]>;
      /**
       * Products with reports that are not judged. The bonds and fees of the reports pay for a row. It is removed when
       * the product is judged, or after [`CyclePeriods::carry`] cycles without a quorum.
       **/
      rounds: AugmentedQuery<ApiType, (arg: u64 | AnyNumber | Uint8Array) => Observable<Option<PalletExperienceRound>>, [u64]>;
      /**
       * The producers one of whose products counts for [`Seats`], by the cycle of the draw. The bonds of the reports pay for
       * a row. It is removed when the close of the cycle comes to a product of the producer.
       **/
      seated: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: AccountId32 | string | Uint8Array) => Observable<Option<Null>>, [u32, AccountId32]>;
      /**
       * The number of seats that one tester was drawn for on average since the beginning, in billionths. One row, never
       * removed. It only grows.
       **/
      seats: AugmentedQuery<ApiType, () => Observable<u64>, []>;
      /**
       * Experience power of an account by category, in the order of the categories' codes: at most [`Config::MaxSkills`] of
       * them. A row is opened only for a tester, whose bond or backers pay for it. Power in one category more takes the place
       * of the least, if that is less. Anyone may remove an entry that has faded to nothing, and the row dies with the last.
       **/
      skills: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Vec<ITuple<[u32, PalletExperienceSkill]>>>, [AccountId32]>;
      /**
       * Open cases. The accuser writes a row, at no cost. It is removed when the case is decided. If nobody decides in
       * time, anyone may remove it.
       **/
      slashCases: AugmentedQuery<ApiType, (arg: PalletExperienceAccusation | { Tester: any } | { Binding: any } | string | Uint8Array) => Observable<Option<PalletExperienceSlashCase>>, [PalletExperienceAccusation]>;
      /**
       * Testers against whom a case was dropped, and the moment from which on another may be opened. The end of the case
       * writes a row, at no cost. The next case removes it, or anyone once the moment has come.
       **/
      testerRests: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<u64>>, [AccountId32]>;
      /**
       * Testers. The enrolment bond or the stake of backers pays for a row. It is removed with the last of these.
       **/
      testers: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<PalletExperienceTester>>, [AccountId32]>;
      /**
       * The latest verdict on each product. The bond of the binding pays for a row. Anyone may remove it
       * [`CyclePeriods::retention`] cycles after it was given, if the product is not bound. So a producer cannot wipe
       * out a bad verdict by unbinding.
       **/
      verdicts: AugmentedQuery<ApiType, (arg: u64 | AnyNumber | Uint8Array) => Observable<Option<PalletExperienceFindingsVerdict>>, [u64]>;
      /**
       * Versions of quality models. Paid for and removed with their model.
       **/
      versions: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: u16 | AnyNumber | Uint8Array) => Observable<Option<PalletExperienceVersion>>, [u32, u16]>;
      /**
       * Winning reports that were not claimed. The experience fees of the cycle pay for a row. It is removed with the
       * claim, or with the cycle.
       **/
      wins: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: u64 | AnyNumber | Uint8Array, arg3: AccountId32 | string | Uint8Array) => Observable<Option<PalletExperienceWin>>, [u32, u64, AccountId32]>;
    };
    fiat: {
      /**
       * The attesters that shops accept. A deposit of the owner pays for a row. It dies when the owner empties the list. Once the
       * shop is gone or another account's, anyone removes it, or the new owner writes its own.
       **/
      attesterLists: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletFiatAttesterList>>, [u32]>;
      /**
       * Attesters. A deposit of the attester pays for a row. It dies when the attester leaves, which it can once no word of its
       * can be contested.
       **/
      attesters: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<PalletFiatAttester>>, [AccountId32]>;
      /**
       * The number of the next obligation. One row, for as long as the chain lives.
       **/
      nextObligation: AugmentedQuery<ApiType, () => Observable<u64>, []>;
      /**
       * Obligations. The fee of the call that ended the order pays for a row. It dies when it is paid, or judged, or a time after it
       * was due. Anyone can end it then, and the debtor wants to.
       **/
      obligations: AugmentedQuery<ApiType, (arg: u64 | AnyNumber | Uint8Array) => Observable<Option<PalletFiatObligation>>, [u64]>;
      /**
       * The obligations that an account has or is owed. Paid for as [`Obligations`]. A row dies with its obligation.
       **/
      obligationsOf: AugmentedQuery<ApiType, (arg1: AccountId32 | string | Uint8Array, arg2: u64 | AnyNumber | Uint8Array) => Observable<Option<Null>>, [AccountId32, u64]>;
      /**
       * The fiat legs of open orders. The fee of the call that accepts the order pays for a row. It dies when the order ends,
       * which every order does.
       **/
      openLegs: AugmentedQuery<ApiType, (arg: u64 | AnyNumber | Uint8Array) => Observable<Option<PalletFiatFiatLeg>>, [u64]>;
      /**
       * The number of an account's obligations that were marked as overdue. The fee of the call that marks the first pays for a row.
       * It dies with the last of them.
       **/
      overdueOf: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<u32>, [AccountId32]>;
      /**
       * Words of attesters that can be contested, or are. The fee of the attester pays for a row. Once its time is over anyone
       * removes it, and the attester wants to: a part of its bond is locked until then.
       **/
      words: AugmentedQuery<ApiType, (arg: SoukPrimitivesFiatMatter | { Leg: any } | { Obligation: any } | string | Uint8Array) => Observable<Option<PalletFiatWord>>, [SoukPrimitivesFiatMatter]>;
    };
    grandpa: {
      /**
       * The current list of authorities.
       **/
      authorities: AugmentedQuery<ApiType, () => Observable<Vec<ITuple<[SpConsensusGrandpaAppPublic, u64]>>>, []>;
      /**
       * The number of changes (both in terms of keys and underlying economic responsibilities)
       * in the "set" of Grandpa validators from genesis.
       **/
      currentSetId: AugmentedQuery<ApiType, () => Observable<u64>, []>;
      /**
       * next block number where we can force a change.
       **/
      nextForced: AugmentedQuery<ApiType, () => Observable<Option<u32>>, []>;
      /**
       * Pending change: (signaled at, scheduled change).
       **/
      pendingChange: AugmentedQuery<ApiType, () => Observable<Option<PalletGrandpaStoredPendingChange>>, []>;
      /**
       * A mapping from grandpa set ID to the index of the *most recent* session for which its
       * members were responsible.
       * 
       * This is only used for validating equivocation proofs. An equivocation proof must
       * contains a key-ownership proof for a given session, therefore we need a way to tie
       * together sessions and GRANDPA set ids, i.e. we need to validate that a validator
       * was the owner of a given key on a given session, and what the active set ID was
       * during that session.
       * 
       * TWOX-NOTE: `SetId` is not under user control.
       **/
      setIdSession: AugmentedQuery<ApiType, (arg: u64 | AnyNumber | Uint8Array) => Observable<Option<u32>>, [u64]>;
      /**
       * `true` if we are currently stalled.
       **/
      stalled: AugmentedQuery<ApiType, () => Observable<Option<ITuple<[u32, u32]>>>, []>;
      /**
       * State of the current authority set.
       **/
      state: AugmentedQuery<ApiType, () => Observable<PalletGrandpaStoredState>, []>;
    };
    historical: {
      /**
       * Mapping from historical session indices to session-data root hash and validator count.
       **/
      historicalSessions: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<ITuple<[H256, u32]>>>, [u32]>;
      /**
       * The range of historical sessions we store. [first, last)
       **/
      storedRange: AugmentedQuery<ApiType, () => Observable<Option<ITuple<[u32, u32]>>>, []>;
    };
    identity: {
      /**
       * A map of the accounts who are authorized to grant usernames.
       **/
      authorityOf: AugmentedQuery<ApiType, (arg: Bytes | string | Uint8Array) => Observable<Option<PalletIdentityAuthorityProperties>>, [Bytes]>;
      /**
       * Information that is pertinent to identify the entity behind an account. First item is the
       * registration, second is the account's primary username.
       * 
       * TWOX-NOTE: OK ― `AccountId` is a secure hash.
       **/
      identityOf: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<PalletIdentityRegistration>>, [AccountId32]>;
      /**
       * Usernames that an authority has granted, but that the account controller has not confirmed
       * that they want it. Used primarily in cases where the `AccountId` cannot provide a signature
       * because they are a pure proxy, multisig, etc. In order to confirm it, they should call
       * [accept_username](`Call::accept_username`).
       * 
       * First tuple item is the account and second is the acceptance deadline.
       **/
      pendingUsernames: AugmentedQuery<ApiType, (arg: Bytes | string | Uint8Array) => Observable<Option<ITuple<[AccountId32, u32, PalletIdentityProvider]>>>, [Bytes]>;
      /**
       * The set of registrars. Not expected to get very big as can only be added through a
       * special origin (likely a council motion).
       * 
       * The index into this can be cast to `RegistrarIndex` to get a valid value.
       **/
      registrars: AugmentedQuery<ApiType, () => Observable<Vec<Option<PalletIdentityRegistrarInfo>>>, []>;
      /**
       * Alternative "sub" identities of this account.
       * 
       * The first item is the deposit, the second is a vector of the accounts.
       * 
       * TWOX-NOTE: OK ― `AccountId` is a secure hash.
       **/
      subsOf: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<ITuple<[u128, Vec<AccountId32>]>>, [AccountId32]>;
      /**
       * The super-identity of an alternative "sub" identity together with its name, within that
       * context. If the account is not some other account's sub-identity, then just `None`.
       **/
      superOf: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<ITuple<[AccountId32, Data]>>>, [AccountId32]>;
      /**
       * Usernames for which the authority that granted them has started the removal process by
       * unbinding them. Each unbinding username maps to its grace period expiry, which is the first
       * block in which the username could be deleted through a
       * [remove_username](`Call::remove_username`) call.
       **/
      unbindingUsernames: AugmentedQuery<ApiType, (arg: Bytes | string | Uint8Array) => Observable<Option<u32>>, [Bytes]>;
      /**
       * Reverse lookup from `username` to the `AccountId` that has registered it and the provider of
       * the username. The `owner` value should be a key in the `UsernameOf` map, but it may not if
       * the user has cleared their username or it has been removed.
       * 
       * Multiple usernames may map to the same `AccountId`, but `UsernameOf` will only map to one
       * primary username.
       **/
      usernameInfoOf: AugmentedQuery<ApiType, (arg: Bytes | string | Uint8Array) => Observable<Option<PalletIdentityUsernameInformation>>, [Bytes]>;
      /**
       * Identifies the primary username of an account.
       **/
      usernameOf: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<Bytes>>, [AccountId32]>;
    };
    loyalty: {
      /**
       * Who bought what in a window: by window, and by a hash of product and buyer. The fees of the buyer's first sale of the
       * product in the window pay for a row of 16 + 5 bytes, and the buyer's account exists. It is removed when the window
       * after it is over: in idle time, or by anyone.
       **/
      buyers: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: U8aFixed | string | Uint8Array) => Observable<Option<PalletLoyaltyVisit>>, [u32, U8aFixed]>;
      /**
       * The oldest window that may still have rows of [`Buyers`]. It never dies, 4 bytes.
       **/
      oldestWindow: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * What is counted of each product. The fees of its first sale pay for a row. [`Pallet::forget_product`] removes it: anyone
       * may call that when it was not sold for [`Config::ProductLife`] eras.
       **/
      products: AugmentedQuery<ApiType, (arg: u64 | AnyNumber | Uint8Array) => Observable<Option<PalletLoyaltyProductSales>>, [u64]>;
    };
    migrations: {
      /**
       * The currently active migration to run and its cursor.
       * 
       * `None` indicates that no migration is running.
       **/
      cursor: AugmentedQuery<ApiType, () => Observable<Option<PalletMigrationsMigrationCursor>>, []>;
      /**
       * Set of all successfully executed migrations.
       * 
       * This is used as blacklist, to not re-execute migrations that have not been removed from the
       * codebase yet. Governance can regularly clear this out via `clear_historic`.
       **/
      historic: AugmentedQuery<ApiType, (arg: Bytes | string | Uint8Array) => Observable<Option<Null>>, [Bytes]>;
    };
    multisig: {
      /**
       * The set of open multisig operations.
       **/
      multisigs: AugmentedQuery<ApiType, (arg1: AccountId32 | string | Uint8Array, arg2: U8aFixed | string | Uint8Array) => Observable<Option<PalletMultisigMultisig>>, [AccountId32, U8aFixed]>;
    };
    networks: {
      /**
       * The members of a network, those who ask to join, and those whose bonds wait to be withdrawn. A deposit on the account
       * itself pays for a row. It dies when the bond is back: by the member while it asks, by the owner that refuses it, by
       * anyone once its notice is over.
       **/
      members: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: AccountId32 | string | Uint8Array) => Observable<Option<PalletNetworksMember>>, [u32, AccountId32]>;
      /**
       * The networks of shops. The deposit on the keeper's account pays for a row. A closed network's row dies when its last
       * bond is withdrawn. The owner of the shop closes a network; anyone does once the shop is gone.
       **/
      networkRows: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletNetworksNetwork>>, [u32]>;
      /**
       * The latest posts of a network, the oldest first. The network's deposit pays for a row. It dies when the network is
       * closed.
       **/
      posts: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Vec<SoukPrimitivesNetworkPost>>, [u32]>;
    };
    offences: {
      /**
       * A vector of reports of the same kind that happened at the same time slot.
       **/
      concurrentReportsIndex: AugmentedQuery<ApiType, (arg1: U8aFixed | string | Uint8Array, arg2: Bytes | string | Uint8Array) => Observable<Vec<H256>>, [U8aFixed, Bytes]>;
      /**
       * The primary structure that holds all offence records keyed by report identifiers.
       **/
      reports: AugmentedQuery<ApiType, (arg: H256 | string | Uint8Array) => Observable<Option<SpStakingOffenceOffenceDetails>>, [H256]>;
    };
    orders: {
      /**
       * The deadline queue: exactly one entry per order. The order that is due next comes first. Paid for and removed with
       * its order.
       * 
       * Keys are not hashed, so the trie keeps them in order of time: there is no cursor, and an idle block reads one key.
       * The runtime assigns both halves of a key and keys have 16 bytes, so no caller can make the trie deep.
       **/
      due: AugmentedQuery<ApiType, (arg: PalletOrdersDueKey | string | Uint8Array) => Observable<Option<Null>>, [PalletOrdersDueKey]>;
      /**
       * The lines of orders. Paid for and removed with the head of their order.
       **/
      lines: AugmentedQuery<ApiType, (arg: u64 | AnyNumber | Uint8Array) => Observable<Vec<PalletOrdersLine>>, [u64]>;
      /**
       * The number the next order gets. One row. It has no deposit and is never removed.
       **/
      nextOrder: AugmentedQuery<ApiType, () => Observable<u64>, []>;
      /**
       * The heads of orders.
       * 
       * While an order is open, its buyer's deposit pays for the row. While it is disputed, the deposits of the dispute stay on hold. A final order stays for the retention period. Then idle
       * time or any account removes it. A till sale is final from the start: the fee of its call pays.
       **/
      orders: AugmentedQuery<ApiType, (arg: u64 | AnyNumber | Uint8Array) => Observable<Option<PalletOrdersOrder>>, [u64]>;
      /**
       * Till sales on record, by the hash of what the buyer signed, so that none is recorded twice. The fee of the call that
       * recorded the sale pays. Removed with its order, which outlives the signature.
       **/
      recordedSales: AugmentedQuery<ApiType, (arg: H256 | string | Uint8Array) => Observable<Option<u64>>, [H256]>;
    };
    origins: {
      /**
       * How many times faster than written referenda run: it divides every period of the tracks, and every other period of
       * governance that is `Paced`. 1 where genesis does not say otherwise, at most [`MOST_PACE`].
       * 
       * Genesis alone sets it. It is no parameter and no call changes it, so no referendum can shorten the referenda after it by a
       * slip. A chain that began with another pace than 1 by mistake gets 1 when root kills this key.
       **/
      pace: AugmentedQuery<ApiType, () => Observable<u32>, []>;
    };
    parameters: {
      /**
       * Stored parameters.
       **/
      parameters: AugmentedQuery<ApiType, (arg: SoukRuntimeConfigsGovernanceParametersRuntimeParametersKey | { Commerce: any } | { Experience: any } | { Rewards: any } | { Trace: any } | { Commune: any } | { Loyalty: any } | { Prepaid: any } | { Networks: any } | { Fiat: any } | string | Uint8Array) => Observable<Option<SoukRuntimeConfigsGovernanceParametersRuntimeParametersValue>>, [SoukRuntimeConfigsGovernanceParametersRuntimeParametersKey]>;
    };
    preimage: {
      preimageFor: AugmentedQuery<ApiType, (arg: ITuple<[H256, u32]> | [H256 | string | Uint8Array, u32 | AnyNumber | Uint8Array]) => Observable<Option<Bytes>>, [ITuple<[H256, u32]>]>;
      /**
       * The request status of a given hash.
       **/
      requestStatusFor: AugmentedQuery<ApiType, (arg: H256 | string | Uint8Array) => Observable<Option<PalletPreimageRequestStatus>>, [H256]>;
      /**
       * The request status of a given hash.
       * 
       * @deprecated RequestStatusFor
       **/
      statusFor: AugmentedQuery<ApiType, (arg: H256 | string | Uint8Array) => Observable<Option<PalletPreimageOldRequestStatus>>, [H256]>;
    };
    prepaid: {
      /**
       * The shops that platforms pay for, by platform and shop. The platform's deposit pays for a row. It dies when the platform
       * stops to serve the shop.
       **/
      allowances: AugmentedQuery<ApiType, (arg1: AccountId32 | string | Uint8Array, arg2: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletPrepaidAllowance>>, [AccountId32, u32]>;
      /**
       * Prepaid accounts, by owner. The owner's deposit pays for a row. It dies when the owner closes the account.
       **/
      prepaids: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<PalletPrepaidPrepaidAccount>>, [AccountId32]>;
      /**
       * Rates, by what a price is stated in and by the asset of prepaid accounts. Only governance opens a row, for free, and
       * removes it.
       **/
      priceRates: AugmentedQuery<ApiType, (arg1: SoukPrimitivesPrepaidPricedIn | { Fiat: any } | { Asset: any } | string | Uint8Array, arg2: FrameSupportTokensFungibleUnionOfNativeOrWithId | { Native: any } | { WithId: any } | string | Uint8Array) => Observable<Option<PalletPrepaidPriceRate>>, [SoukPrimitivesPrepaidPricedIn, FrameSupportTokensFungibleUnionOfNativeOrWithId]>;
      /**
       * What is reserved for open orders. The fee of the call that accepts the order pays for a row. It dies when the order ends,
       * which every order does.
       **/
      reservations: AugmentedQuery<ApiType, (arg: u64 | AnyNumber | Uint8Array) => Observable<Option<PalletPrepaidReservation>>, [u64]>;
    };
    proxy: {
      /**
       * The announcements made by the proxy (key).
       **/
      announcements: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<ITuple<[Vec<PalletProxyAnnouncement>, u128]>>, [AccountId32]>;
      /**
       * The set of account proxies. Maps the account which has delegated to the accounts
       * which are being delegated to, together with the amount held on deposit.
       **/
      proxies: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<ITuple<[Vec<PalletProxyProxyDefinition>, u128]>>, [AccountId32]>;
    };
    receipts: {
      /**
       * What is kept of batches: roots, not rows. The book's deposit pays for a row. After [`Config::BatchLife`] the shop's
       * next batches remove it, or anyone does.
       **/
      batches: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletReceiptsBatch>>, [u32, u32]>;
      /**
       * The receipt books of shops. The book's deposit pays for a row. It dies when the empty book is closed.
       **/
      books: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletReceiptsBook>>, [u32]>;
      /**
       * What shops cost to run, by region and currency. A region without an entry takes the entry of its country. Genesis
       * and [`Config::ManagerOrigin`] write entries. Only the latter removes one.
       **/
      costTable: AugmentedQuery<ApiType, (arg1: Bytes | string | Uint8Array, arg2: SoukPrimitivesMoneyCurrency | string | Uint8Array) => Observable<Option<PalletReceiptsCosts>>, [Bytes, SoukPrimitivesMoneyCurrency]>;
      /**
       * The customers of a shop with a countersigned receipt that counted. The book's deposit pays for a row. Anyone removes
       * it after [`Config::CustomerLife`] without a receipt that counts, or after the era if all of them were reversed.
       **/
      customers: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: AccountId32 | string | Uint8Array) => Observable<Option<PalletReceiptsCustomer>>, [u32, AccountId32]>;
      /**
       * The totals of a shop's receipts, a row for each era that has any. Rows are numbered without gaps. The book's deposit
       * pays for a row. After [`Config::HistoryLife`] the shop's next batches remove it, or anyone does.
       **/
      eraRows: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: u32 | AnyNumber | Uint8Array) => Observable<Option<SoukPrimitivesReceiptsEraTotals>>, [u32, u32]>;
      /**
       * The number the next book gets. It never dies, 4 bytes.
       **/
      nextBook: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * What is pledged for each customer, and the number of shops at which the customer counted in the latest era. The SOUK on
       * hold pays for a row. The payer or the customer removes it once the era is over in which the customer counted last,
       * and anyone does [`Config::CustomerLife`] after that.
       **/
      pledges: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<PalletReceiptsPledge>>, [AccountId32]>;
      /**
       * What a shop pays and owes other shops for the customers that they send: by the shop that pays, and the shop that sends.
       * A row of the book pays for a row. It dies when nothing is owed and there are no terms for that shop alone, or anyone
       * removes it once one of the shops is gone.
       **/
      referrals: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletReceiptsReferral>>, [u32, u32]>;
      /**
       * The number the next receipt of a till must have. The book's deposit pays for a row. It dies with the book.
       **/
      tills: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: u16 | AnyNumber | Uint8Array) => Observable<Option<u64>>, [u32, u16]>;
      /**
       * What is usual for a group of categories in a region, in a currency: the first two digits of their codes. A region
       * without an entry takes the entry of its country, and then what is usual in [`CostTable`]. Genesis and
       * [`Config::ManagerOrigin`] write entries. Only the latter removes one.
       **/
      usualTable: AugmentedQuery<ApiType, (arg1: Bytes | string | Uint8Array, arg2: SoukPrimitivesMoneyCurrency | string | Uint8Array, arg3: u8 | AnyNumber | Uint8Array) => Observable<Option<PalletReceiptsUsual>>, [Bytes, SoukPrimitivesMoneyCurrency, u8]>;
    };
    referenda: {
      /**
       * The number of referenda being decided currently.
       **/
      decidingCount: AugmentedQuery<ApiType, (arg: u16 | AnyNumber | Uint8Array) => Observable<u32>, [u16]>;
      /**
       * The metadata is a general information concerning the referendum.
       * The `Hash` refers to the preimage of the `Preimages` provider which can be a JSON
       * dump or IPFS hash of a JSON file.
       * 
       * Consider a garbage collection for a metadata of finished referendums to `unrequest` (remove)
       * large preimages.
       **/
      metadataOf: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<H256>>, [u32]>;
      /**
       * The next free referendum index, aka the number of referenda started so far.
       **/
      referendumCount: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * Information concerning any given referendum.
       **/
      referendumInfoFor: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletReferendaReferendumInfo>>, [u32]>;
      /**
       * The sorted list of referenda ready to be decided but not yet being decided, ordered by
       * conviction-weighted approvals.
       * 
       * This should be empty if `DecidingCount` is less than `TrackInfo::max_deciding`.
       **/
      trackQueue: AugmentedQuery<ApiType, (arg: u16 | AnyNumber | Uint8Array) => Observable<Vec<ITuple<[u32, u128]>>>, [u16]>;
    };
    rewards: {
      /**
       * The ledger: credit of accounts, what counted in their last era, and what they hold. The first deed that counts opens a row, and only
       * for an account that exists. The fee of the call and the existential deposit pay for it: the row takes a reference on
       * the account, so neither goes while the row lives. Anyone may remove a row after [`Config::IdleEras`] without a deed
       * that counts. A deletion removes it too.
       **/
      accounts: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<PalletRewardsAccountRow>>, [AccountId32]>;
      /**
       * The sum of [`Stakes`] and what they earned. One row, never removed.
       **/
      allDividends: AugmentedQuery<ApiType, () => Observable<PalletRewardsDividends>, []>;
      /**
       * The caps on supply that this network began with. Without them the caps of [`Config`] hold alone. Genesis sets
       * them. Never removed, 32 bytes.
       **/
      caps: AugmentedQuery<ApiType, () => Observable<Option<SoukPrimitivesRewardsSupplyCaps>>, []>;
      /**
       * Open cases, at most one per account. The fraud authority writes a row, at no cost. It is removed when the case
       * is decided, or when anyone ends it after its deadline.
       **/
      cases: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<PalletRewardsFraudCase>>, [AccountId32]>;
      /**
       * Counter for the related counted storage map
       **/
      counterForPolicies: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * TIME that the first account owes the second. A deposit of the debtor pays for a row. It is removed when the debt
       * is paid, netted or forgiven, or when anyone declares it unpaid after it was due.
       **/
      debts: AugmentedQuery<ApiType, (arg1: AccountId32 | string | Uint8Array, arg2: AccountId32 | string | Uint8Array) => Observable<Option<PalletRewardsDebt>>, [AccountId32, AccountId32]>;
      /**
       * The clock of eras. `None` until the first block with a time. Never removed, 20 bytes.
       **/
      eraClock: AugmentedQuery<ApiType, () => Observable<Option<PalletRewardsClock>>, []>;
      /**
       * The mode of emission, and the next one. Governance sets it. Never removed, 15 bytes.
       **/
      eraModes: AugmentedQuery<ApiType, () => Observable<PalletRewardsModes>, []>;
      /**
       * What each policy set aside for an era. At most one row per policy and era, paid for by the network. It is
       * removed when the era expires.
       **/
      eraPays: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletRewardsEraPay>>, [u32, u32]>;
      /**
       * The part of one-way fees that goes to the pot of a policy instead of the sink. `None` if all is sealed. Genesis
       * or governance sets and removes it, 8 bytes.
       **/
      feeRecycling: AugmentedQuery<ApiType, () => Observable<Option<SoukPrimitivesRewardsRecycling>>, []>;
      /**
       * The sums of [`Purses`], in base units of TIME. Two rows, never removed.
       **/
      granted: AugmentedQuery<ApiType, (arg: PalletRewardsFund | 'Cashback' | 'Referral' | number | Uint8Array) => Observable<u128>, [PalletRewardsFund]>;
      /**
       * What all accounts hold. Never removed, 60 bytes.
       **/
      heldByAll: AugmentedQuery<ApiType, () => Observable<PalletRewardsHeldAllHeld>, []>;
      /**
       * The era from which on the pay of a closed era can be claimed. One row per closed era, paid for by the network. It
       * is removed when the era expires.
       **/
      heldUntil: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<u32>>, [u32]>;
      /**
       * Invited accounts that are not active yet. The fee and the existential deposit of the invited account pay for a
       * row, which takes a reference on the account. It is removed when the account becomes active, or when anyone removes it after [`Config::InvitationEras`].
       **/
      invitations: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<PalletRewardsInvitation>>, [AccountId32]>;
      /**
       * The next era to close. All eras before it are closed. Never removed, 4 bytes.
       **/
      nextClose: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * The next era to expire. Eras before it can no longer be claimed. Never removed, 4 bytes.
       **/
      nextExpire: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * The number the next policy gets. Never removed, 4 bytes.
       **/
      nextPolicy: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * The next era to prune. No rows are left of eras before it. Never removed, 4 bytes.
       **/
      nextPrune: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * Pairs of accounts that settled an order with each other in an era, and which of them counted it. Only the first
       * order of an account with another counts. The fees of the orders pay for a row. It is removed when its era is
       * pruned.
       **/
      pairs: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: ITuple<[AccountId32, AccountId32]> | [AccountId32 | string | Uint8Array, AccountId32 | string | Uint8Array]) => Observable<PalletRewardsCounted>, [u32, ITuple<[AccountId32, AccountId32]>]>;
      /**
       * Emission policies, at most [`MAX_POLICIES`](crate::types::MAX_POLICIES). Governance creates a row, at no cost. A
       * row is removed when governance has ended the policy and the last of its eras has expired.
       **/
      policies: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletRewardsPolicy>>, [u32]>;
      /**
       * TIME that a fund granted and its account did not claim. A row is opened only for an account that exists, so its
       * existential deposit pays. It is removed with the claim, or when anyone removes the row of an idle account.
       **/
      purses: AugmentedQuery<ApiType, (arg1: PalletRewardsFund | 'Cashback' | 'Referral' | number | Uint8Array, arg2: AccountId32 | string | Uint8Array) => Observable<Option<PalletRewardsPurse>>, [PalletRewardsFund, AccountId32]>;
      /**
       * The BizPower of shops by era. The fees of the receipts pay for a row. It is removed when its era is pruned.
       **/
      ratings: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletRewardsRated>>, [u32, u32]>;
      /**
       * What ratio policies paid against the sink, by asset, in base units. At most two rows, never removed.
       **/
      recycled: AugmentedQuery<ApiType, (arg: FrameSupportTokensFungibleUnionOfNativeOrWithId | { Native: any } | { WithId: any } | string | Uint8Array) => Observable<u128>, [FrameSupportTokensFungibleUnionOfNativeOrWithId]>;
      /**
       * Until when accounts rest. A case that is dropped writes a row, at no cost. It is removed with the next case, or when
       * anyone ends the rest after its time.
       **/
      rests: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<u64>>, [AccountId32]>;
      /**
       * What [`Pallet::seal`] brought into the sink, in base units of SOUK. Never removed, 16 bytes.
       **/
      sealed: AugmentedQuery<ApiType, () => Observable<u128>, []>;
      /**
       * The shares of accounts in an era. The fees of the calls pay for a row. It is removed when its era is pruned, in
       * idle time or by anyone.
       **/
      shares: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: AccountId32 | string | Uint8Array) => Observable<PalletRewardsShare>, [u32, AccountId32]>;
      /**
       * SOUK frozen for dividends. The frozen SOUK pays for a row. It is removed when all of it was withdrawn.
       **/
      stakes: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<PalletRewardsStake>>, [AccountId32]>;
      /**
       * Penalties that stand. A case that ends against its account writes a row, at no cost. Anyone may remove it by
       * rehabilitating the account after [`Config::RehabilitationEras`]. A deletion stands for good.
       **/
      standings: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<PalletRewardsStanding>>, [AccountId32]>;
      /**
       * The sums of [`Shares`] by era. One row per era, paid for by the network. It is removed when its era is pruned.
       **/
      totals: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<PalletRewardsTotal>, [u32]>;
    };
    safeMode: {
      /**
       * Holds the reserve that was taken from an account at a specific block number.
       * 
       * This helps governance to have an overview of outstanding deposits that should be returned or
       * slashed.
       **/
      deposits: AugmentedQuery<ApiType, (arg1: AccountId32 | string | Uint8Array, arg2: u32 | AnyNumber | Uint8Array) => Observable<Option<u128>>, [AccountId32, u32]>;
      /**
       * Contains the last block number that the safe-mode will remain entered in.
       * 
       * Set to `None` when safe-mode is exited.
       * 
       * Safe-mode is automatically exited when the current block number exceeds this value.
       **/
      enteredUntil: AugmentedQuery<ApiType, () => Observable<Option<u32>>, []>;
    };
    scheduler: {
      /**
       * Items to be executed, indexed by the block number that they should be executed on.
       **/
      agenda: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Vec<Option<PalletSchedulerScheduled>>>, [u32]>;
      /**
       * Block number at which the agenda began incomplete execution.
       **/
      incompleteSince: AugmentedQuery<ApiType, () => Observable<Option<u32>>, []>;
      /**
       * Lookup from a name to the block number and index of the task.
       * 
       * For v3 -> v4 the previously unbounded identities are Blake2-256 hashed to form the v4
       * identities.
       **/
      lookup: AugmentedQuery<ApiType, (arg: U8aFixed | string | Uint8Array) => Observable<Option<ITuple<[u32, u32]>>>, [U8aFixed]>;
      /**
       * Retry configurations for items to be executed, indexed by task address.
       **/
      retries: AugmentedQuery<ApiType, (arg: ITuple<[u32, u32]> | [u32 | AnyNumber | Uint8Array, u32 | AnyNumber | Uint8Array]) => Observable<Option<PalletSchedulerRetryConfig>>, [ITuple<[u32, u32]>]>;
    };
    session: {
      /**
       * Current index of the session.
       **/
      currentIndex: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * Indices of disabled validators.
       * 
       * The vec is always kept sorted so that we can find whether a given validator is
       * disabled using binary search. It gets cleared when `on_session_ending` returns
       * a new set of identities.
       **/
      disabledValidators: AugmentedQuery<ApiType, () => Observable<Vec<ITuple<[u32, Perbill]>>>, []>;
      /**
       * Accounts whose keys were set via `SessionInterface` (external path) without
       * incrementing the consumer reference or placing a key deposit. `do_purge_keys`
       * only decrements consumers for accounts that were registered through the local
       * session pallet.
       **/
      externallySetKeys: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<Null>>, [AccountId32]>;
      /**
       * The owner of a key. The key is the `KeyTypeId` + the encoded key.
       **/
      keyOwner: AugmentedQuery<ApiType, (arg: ITuple<[SpCoreCryptoKeyTypeId, Bytes]> | [SpCoreCryptoKeyTypeId | string | Uint8Array, Bytes | string | Uint8Array]) => Observable<Option<AccountId32>>, [ITuple<[SpCoreCryptoKeyTypeId, Bytes]>]>;
      /**
       * The next session keys for a validator.
       **/
      nextKeys: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<SoukRuntimeSessionKeys>>, [AccountId32]>;
      /**
       * True if the underlying economic identities or weighting behind the validators
       * has changed in the queued validator set.
       **/
      queuedChanged: AugmentedQuery<ApiType, () => Observable<bool>, []>;
      /**
       * The queued keys for the next session. When the next session begins, these keys
       * will be used to determine the validator's session keys.
       **/
      queuedKeys: AugmentedQuery<ApiType, () => Observable<Vec<ITuple<[AccountId32, SoukRuntimeSessionKeys]>>>, []>;
      /**
       * The current set of validators.
       **/
      validators: AugmentedQuery<ApiType, () => Observable<Vec<AccountId32>>, []>;
    };
    shops: {
      /**
       * Every listing. The bond of its showcase slot pays for the row, or the bond of the capability that the slot came
       * with. The row dies when the shop's owner delists it.
       **/
      listings: AugmentedQuery<ApiType, (arg: u64 | AnyNumber | Uint8Array) => Observable<Option<SoukPrimitivesListing>>, [u64]>;
      /**
       * The listings of each shop, at most as many as it has showcase slots. Paid for like [`Listings`]. An entry dies with
       * its listing.
       **/
      listingsOf: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: u64 | AnyNumber | Uint8Array) => Observable<Option<Null>>, [u32, u64]>;
      /**
       * The number of the next listing. Never dies, 8 bytes.
       **/
      nextListingId: AugmentedQuery<ApiType, () => Observable<u64>, []>;
      /**
       * The number of the next shop. Never dies, 4 bytes.
       **/
      nextShopId: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * The price table: bond and fee of opening a shop, of each capability and of a showcase slot. A thing without an
       * entry is not for sale. At most six entries. Genesis and [`Config::ManagerOrigin`] write them; only the manager
       * removes them.
       **/
      prices: AugmentedQuery<ApiType, (arg: PalletShopsPriced | { Open: any } | { Capability: any } | { Slot: any } | string | Uint8Array) => Observable<Option<PalletShopsCharge>>, [PalletShopsPriced]>;
      /**
       * The part of its bonds that a deleted account loses, as governed when the penalty came into force. The bonds pay for
       * the row. Until it is gone no bond of the account is released and no shop of it changes hands. Anybody may have the
       * bonds seized; the row dies with that.
       **/
      sentences: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<Perbill>>, [AccountId32]>;
      /**
       * Every shop. The bond of opening it pays for the row, which dies when the owner closes the shop.
       **/
      shops: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletShopsShop>>, [u32]>;
      /**
       * The shops of an account, in no order. Their bonds pay for the row, which dies with the last of them.
       **/
      shopsOf: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Vec<u32>>, [AccountId32]>;
      /**
       * Bonds on their way back, by the account they are held on. Those bonds pay for the row. Anybody may release bonds
       * that are due; the row dies with the last of them.
       **/
      unbonding: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Vec<PalletShopsUnbondingChunk>>, [AccountId32]>;
    };
    staking: {
      /**
       * The active era information, it holds index and start.
       * 
       * The active era is the era being currently rewarded. Validator set of this era must be
       * equal to [`SessionInterface::validators`].
       **/
      activeEra: AugmentedQuery<ApiType, () => Observable<Option<PalletStakingActiveEraInfo>>, []>;
      /**
       * Map from all locked "stash" accounts to the controller account.
       * 
       * TWOX-NOTE: SAFE since `AccountId` is a secure hash.
       **/
      bonded: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<AccountId32>>, [AccountId32]>;
      /**
       * A mapping from still-bonded eras to the first session index of that era.
       * 
       * Must contains information for eras for the range:
       * `[active_era - bounding_duration; active_era]`
       **/
      bondedEras: AugmentedQuery<ApiType, () => Observable<Vec<ITuple<[u32, u32]>>>, []>;
      /**
       * The amount of currency given to reporters of a slash event which was
       * canceled by extraordinary circumstances (e.g. governance).
       **/
      canceledSlashPayout: AugmentedQuery<ApiType, () => Observable<u128>, []>;
      /**
       * The threshold for when users can start calling `chill_other` for other validators /
       * nominators. The threshold is compared to the actual number of validators / nominators
       * (`CountFor*`) in the system compared to the configured max (`Max*Count`).
       **/
      chillThreshold: AugmentedQuery<ApiType, () => Observable<Option<Percent>>, []>;
      /**
       * History of claimed paged rewards by era and validator.
       * 
       * This is keyed by era and validator stash which maps to the set of page indexes which have
       * been claimed.
       * 
       * It is removed after [`Config::HistoryDepth`] eras.
       **/
      claimedRewards: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: AccountId32 | string | Uint8Array) => Observable<Vec<u32>>, [u32, AccountId32]>;
      /**
       * Counter for the related counted storage map
       **/
      counterForNominators: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * Counter for the related counted storage map
       **/
      counterForValidators: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * Counter for the related counted storage map
       **/
      counterForVirtualStakers: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * The current era index.
       * 
       * This is the latest planned era, depending on how the Session pallet queues the validator
       * set, it might be active or not.
       **/
      currentEra: AugmentedQuery<ApiType, () => Observable<Option<u32>>, []>;
      /**
       * The last planned session scheduled by the session pallet.
       * 
       * This is basically in sync with the call to [`pallet_session::SessionManager::new_session`].
       **/
      currentPlannedSession: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * Rewards for the last [`Config::HistoryDepth`] eras.
       * If reward hasn't been set or has been removed then 0 reward is returned.
       **/
      erasRewardPoints: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<PalletStakingEraRewardPoints>, [u32]>;
      /**
       * Exposure of validator at era.
       * 
       * This is keyed first by the era index to allow bulk deletion and then the stash account.
       * 
       * Is it removed after [`Config::HistoryDepth`] eras.
       * If stakers hasn't been set or has been removed then empty exposure is returned.
       * 
       * Note: Deprecated since v14. Use `EraInfo` instead to work with exposures.
       **/
      erasStakers: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: AccountId32 | string | Uint8Array) => Observable<SpStakingExposure>, [u32, AccountId32]>;
      /**
       * Clipped Exposure of validator at era.
       * 
       * Note: This is deprecated, should be used as read-only and will be removed in the future.
       * New `Exposure`s are stored in a paged manner in `ErasStakersPaged` instead.
       * 
       * This is similar to [`ErasStakers`] but number of nominators exposed is reduced to the
       * `T::MaxExposurePageSize` biggest stakers.
       * (Note: the field `total` and `own` of the exposure remains unchanged).
       * This is used to limit the i/o cost for the nominator payout.
       * 
       * This is keyed fist by the era index to allow bulk deletion and then the stash account.
       * 
       * It is removed after [`Config::HistoryDepth`] eras.
       * If stakers hasn't been set or has been removed then empty exposure is returned.
       * 
       * Note: Deprecated since v14. Use `EraInfo` instead to work with exposures.
       **/
      erasStakersClipped: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: AccountId32 | string | Uint8Array) => Observable<SpStakingExposure>, [u32, AccountId32]>;
      /**
       * Summary of validator exposure at a given era.
       * 
       * This contains the total stake in support of the validator and their own stake. In addition,
       * it can also be used to get the number of nominators backing this validator and the number of
       * exposure pages they are divided into. The page count is useful to determine the number of
       * pages of rewards that needs to be claimed.
       * 
       * This is keyed first by the era index to allow bulk deletion and then the stash account.
       * Should only be accessed through `EraInfo`.
       * 
       * Is it removed after [`Config::HistoryDepth`] eras.
       * If stakers hasn't been set or has been removed then empty overview is returned.
       **/
      erasStakersOverview: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: AccountId32 | string | Uint8Array) => Observable<Option<SpStakingPagedExposureMetadata>>, [u32, AccountId32]>;
      /**
       * Paginated exposure of a validator at given era.
       * 
       * This is keyed first by the era index to allow bulk deletion, then stash account and finally
       * the page. Should only be accessed through `EraInfo`.
       * 
       * This is cleared after [`Config::HistoryDepth`] eras.
       **/
      erasStakersPaged: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: AccountId32 | string | Uint8Array, arg3: u32 | AnyNumber | Uint8Array) => Observable<Option<SpStakingExposurePage>>, [u32, AccountId32, u32]>;
      /**
       * The session index at which the era start for the last [`Config::HistoryDepth`] eras.
       * 
       * Note: This tracks the starting session (i.e. session index when era start being active)
       * for the eras in `[CurrentEra - HISTORY_DEPTH, CurrentEra]`.
       **/
      erasStartSessionIndex: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<u32>>, [u32]>;
      /**
       * The total amount staked for the last [`Config::HistoryDepth`] eras.
       * If total hasn't been set or has been removed then 0 stake is returned.
       **/
      erasTotalStake: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<u128>, [u32]>;
      /**
       * Similar to `ErasStakers`, this holds the preferences of validators.
       * 
       * This is keyed first by the era index to allow bulk deletion and then the stash account.
       * 
       * Is it removed after [`Config::HistoryDepth`] eras.
       **/
      erasValidatorPrefs: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: AccountId32 | string | Uint8Array) => Observable<PalletStakingValidatorPrefs>, [u32, AccountId32]>;
      /**
       * The total validator era payout for the last [`Config::HistoryDepth`] eras.
       * 
       * Eras that haven't finished yet or has been removed doesn't have reward.
       **/
      erasValidatorReward: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<u128>>, [u32]>;
      /**
       * Mode of era forcing.
       **/
      forceEra: AugmentedQuery<ApiType, () => Observable<PalletStakingForcing>, []>;
      /**
       * Any validators that may never be slashed or forcibly kicked. It's a Vec since they're
       * easy to initialize and the performance hit is minimal (we expect no more than four
       * invulnerables) and restricted to testnets.
       **/
      invulnerables: AugmentedQuery<ApiType, () => Observable<Vec<AccountId32>>, []>;
      /**
       * Map from all (unlocked) "controller" accounts to the info regarding the staking.
       * 
       * Note: All the reads and mutations to this storage *MUST* be done through the methods exposed
       * by [`StakingLedger`] to ensure data and lock consistency.
       **/
      ledger: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<PalletStakingStakingLedger>>, [AccountId32]>;
      /**
       * The maximum nominator count before we stop allowing new validators to join.
       * 
       * When this value is not set, no limits are enforced.
       **/
      maxNominatorsCount: AugmentedQuery<ApiType, () => Observable<Option<u32>>, []>;
      /**
       * Maximum staked rewards, i.e. the percentage of the era inflation that
       * is used for stake rewards.
       * See [Era payout](./index.html#era-payout).
       **/
      maxStakedRewards: AugmentedQuery<ApiType, () => Observable<Option<Percent>>, []>;
      /**
       * The maximum validator count before we stop allowing new validators to join.
       * 
       * When this value is not set, no limits are enforced.
       **/
      maxValidatorsCount: AugmentedQuery<ApiType, () => Observable<Option<u32>>, []>;
      /**
       * The minimum amount of commission that validators can set.
       * 
       * If set to `0`, no limit exists.
       **/
      minCommission: AugmentedQuery<ApiType, () => Observable<Perbill>, []>;
      /**
       * The minimum active nominator stake of the last successful election.
       **/
      minimumActiveStake: AugmentedQuery<ApiType, () => Observable<u128>, []>;
      /**
       * Minimum number of staking participants before emergency conditions are imposed.
       **/
      minimumValidatorCount: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * The minimum active bond to become and maintain the role of a nominator.
       **/
      minNominatorBond: AugmentedQuery<ApiType, () => Observable<u128>, []>;
      /**
       * The minimum active bond to become and maintain the role of a validator.
       **/
      minValidatorBond: AugmentedQuery<ApiType, () => Observable<u128>, []>;
      /**
       * The map from nominator stash key to their nomination preferences, namely the validators that
       * they wish to support.
       * 
       * Note that the keys of this storage map might become non-decodable in case the
       * account's [`NominationsQuota::MaxNominations`] configuration is decreased.
       * In this rare case, these nominators
       * are still existent in storage, their key is correct and retrievable (i.e. `contains_key`
       * indicates that they exist), but their value cannot be decoded. Therefore, the non-decodable
       * nominators will effectively not-exist, until they re-submit their preferences such that it
       * is within the bounds of the newly set `Config::MaxNominations`.
       * 
       * This implies that `::iter_keys().count()` and `::iter().count()` might return different
       * values for this map. Moreover, the main `::count()` is aligned with the former, namely the
       * number of keys that exist.
       * 
       * Lastly, if any of the nominators become non-decodable, they can be chilled immediately via
       * [`Call::chill_other`] dispatchable by anyone.
       * 
       * TWOX-NOTE: SAFE since `AccountId` is a secure hash.
       **/
      nominators: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<PalletStakingNominations>>, [AccountId32]>;
      /**
       * All slashing events on nominators, mapped by era to the highest slash value of the era.
       **/
      nominatorSlashInEra: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: AccountId32 | string | Uint8Array) => Observable<Option<u128>>, [u32, AccountId32]>;
      /**
       * Where the reward payment should be made. Keyed by stash.
       * 
       * TWOX-NOTE: SAFE since `AccountId` is a secure hash.
       **/
      payee: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<PalletStakingRewardDestination>>, [AccountId32]>;
      /**
       * Slashing spans for stash accounts.
       **/
      slashingSpans: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<PalletStakingSlashingSlashingSpans>>, [AccountId32]>;
      /**
       * The percentage of the slash that is distributed to reporters.
       * 
       * The rest of the slashed value is handled by the `Slash`.
       **/
      slashRewardFraction: AugmentedQuery<ApiType, () => Observable<Perbill>, []>;
      /**
       * Records information about the maximum slash of a stash within a slashing span,
       * as well as how much reward has been paid out.
       **/
      spanSlash: AugmentedQuery<ApiType, (arg: ITuple<[AccountId32, u32]> | [AccountId32 | string | Uint8Array, u32 | AnyNumber | Uint8Array]) => Observable<PalletStakingSlashingSpanRecord>, [ITuple<[AccountId32, u32]>]>;
      /**
       * All unapplied slashes that are queued for later.
       **/
      unappliedSlashes: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Vec<PalletStakingUnappliedSlash>>, [u32]>;
      /**
       * The ideal number of active validators.
       **/
      validatorCount: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * The map from (wannabe) validator stash key to the preferences of that validator.
       * 
       * TWOX-NOTE: SAFE since `AccountId` is a secure hash.
       **/
      validators: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<PalletStakingValidatorPrefs>, [AccountId32]>;
      /**
       * All slashing events on validators, mapped by era to the highest slash proportion
       * and slash value of the era.
       **/
      validatorSlashInEra: AugmentedQuery<ApiType, (arg1: u32 | AnyNumber | Uint8Array, arg2: AccountId32 | string | Uint8Array) => Observable<Option<ITuple<[Perbill, u128]>>>, [u32, AccountId32]>;
      /**
       * Stakers whose funds are managed by other pallets.
       * 
       * This pallet does not apply any locks on them, therefore they are only virtually bonded. They
       * are expected to be keyless accounts and hence should not be allowed to mutate their ledger
       * directly via this pallet. Instead, these accounts are managed by other pallets and accessed
       * via low level apis. We keep track of them to do minimal integrity checks.
       **/
      virtualStakers: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<Null>>, [AccountId32]>;
    };
    sudo: {
      /**
       * The `AccountId` of the sudo key.
       **/
      key: AugmentedQuery<ApiType, () => Observable<Option<AccountId32>>, []>;
    };
    system: {
      /**
       * The full account information for a particular account ID.
       **/
      account: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<FrameSystemAccountInfo>, [AccountId32]>;
      /**
       * `Some` if a code upgrade has been authorized.
       **/
      authorizedUpgrade: AugmentedQuery<ApiType, () => Observable<Option<FrameSystemCodeUpgradeAuthorization>>, []>;
      /**
       * Map of block numbers to block hashes.
       **/
      blockHash: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<H256>, [u32]>;
      /**
       * Total size (in bytes) of the current block.
       * 
       * Tracks the size of the header and all extrinsics.
       **/
      blockSize: AugmentedQuery<ApiType, () => Observable<Option<u32>>, []>;
      /**
       * Number of blocks till the pending code upgrade is applied.
       **/
      blocksTillUpgrade: AugmentedQuery<ApiType, () => Observable<Option<u8>>, []>;
      /**
       * The current weight for the block.
       **/
      blockWeight: AugmentedQuery<ApiType, () => Observable<FrameSupportDispatchPerDispatchClassWeight>, []>;
      /**
       * Digest of the current block, also part of the block header.
       **/
      digest: AugmentedQuery<ApiType, () => Observable<SpRuntimeDigest>, []>;
      /**
       * The number of events in the `Events<T>` list.
       **/
      eventCount: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * Events deposited for the current block.
       * 
       * NOTE: The item is unbound and should therefore never be read on chain.
       * It could otherwise inflate the PoV size of a block.
       * 
       * Events have a large in-memory size. Box the events to not go out-of-memory
       * just in case someone still reads them from within the runtime.
       **/
      events: AugmentedQuery<ApiType, () => Observable<Vec<FrameSystemEventRecord>>, []>;
      /**
       * Mapping between a topic (represented by T::Hash) and a vector of indexes
       * of events in the `<Events<T>>` list.
       * 
       * All topic vectors have deterministic storage locations depending on the topic. This
       * allows light-clients to leverage the changes trie storage tracking mechanism and
       * in case of changes fetch the list of events of interest.
       * 
       * The value has the type `(BlockNumberFor<T>, EventIndex)` because if we used only just
       * the `EventIndex` then in case if the topic has the same contents on the next block
       * no notification will be triggered thus the event might be lost.
       **/
      eventTopics: AugmentedQuery<ApiType, (arg: H256 | string | Uint8Array) => Observable<Vec<ITuple<[u32, u32]>>>, [H256]>;
      /**
       * The execution phase of the block.
       **/
      executionPhase: AugmentedQuery<ApiType, () => Observable<Option<FrameSystemPhase>>, []>;
      /**
       * Total extrinsics count for the current block.
       **/
      extrinsicCount: AugmentedQuery<ApiType, () => Observable<Option<u32>>, []>;
      /**
       * Extrinsics data for the current block (maps an extrinsic's index to its data).
       **/
      extrinsicData: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Bytes>, [u32]>;
      /**
       * The weight reclaimed for the extrinsic.
       * 
       * This information is available until the end of the extrinsic execution.
       * More precisely this information is removed in `note_applied_extrinsic`.
       * 
       * Logic doing some post dispatch weight reduction must update this storage to avoid duplicate
       * reduction.
       **/
      extrinsicWeightReclaimed: AugmentedQuery<ApiType, () => Observable<SpWeightsWeightV2Weight>, []>;
      /**
       * Whether all inherents have been applied.
       **/
      inherentsApplied: AugmentedQuery<ApiType, () => Observable<bool>, []>;
      /**
       * Stores the `spec_version` and `spec_name` of when the last runtime upgrade happened.
       **/
      lastRuntimeUpgrade: AugmentedQuery<ApiType, () => Observable<Option<FrameSystemLastRuntimeUpgradeInfo>>, []>;
      /**
       * The current block number being processed. Set by `execute_block`.
       **/
      number: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * Hash of the previous block.
       **/
      parentHash: AugmentedQuery<ApiType, () => Observable<H256>, []>;
      /**
       * True if we have upgraded so that AccountInfo contains three types of `RefCount`. False
       * (default) if not.
       **/
      upgradedToTripleRefCount: AugmentedQuery<ApiType, () => Observable<bool>, []>;
      /**
       * True if we have upgraded so that `type RefCount` is `u32`. False (default) if not.
       **/
      upgradedToU32RefCount: AugmentedQuery<ApiType, () => Observable<bool>, []>;
    };
    technicalCommittee: {
      /**
       * Consideration cost created for publishing and storing a proposal.
       * 
       * Determined by [Config::Consideration] and may be not present for certain proposals (e.g. if
       * the proposal count at the time of creation was below threshold N).
       **/
      costOf: AugmentedQuery<ApiType, (arg: H256 | string | Uint8Array) => Observable<Option<ITuple<[AccountId32, u128]>>>, [H256]>;
      /**
       * The current members of the collective. This is stored sorted (just by value).
       **/
      members: AugmentedQuery<ApiType, () => Observable<Vec<AccountId32>>, []>;
      /**
       * The prime member that helps determine the default vote behavior in case of abstentions.
       **/
      prime: AugmentedQuery<ApiType, () => Observable<Option<AccountId32>>, []>;
      /**
       * Proposals so far.
       **/
      proposalCount: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * Actual proposal for a given hash, if it's current.
       **/
      proposalOf: AugmentedQuery<ApiType, (arg: H256 | string | Uint8Array) => Observable<Option<Call>>, [H256]>;
      /**
       * The hashes of the active proposals.
       **/
      proposals: AugmentedQuery<ApiType, () => Observable<Vec<H256>>, []>;
      /**
       * Votes on a given proposal, if it is ongoing.
       **/
      voting: AugmentedQuery<ApiType, (arg: H256 | string | Uint8Array) => Observable<Option<PalletCollectiveVotes>>, [H256]>;
    };
    timestamp: {
      /**
       * Whether the timestamp has been updated in this block.
       * 
       * This value is updated to `true` upon successful submission of a timestamp by a node.
       * It is then checked at the end of each block execution in the `on_finalize` hook.
       **/
      didUpdate: AugmentedQuery<ApiType, () => Observable<bool>, []>;
      /**
       * The current time for the current block.
       **/
      now: AugmentedQuery<ApiType, () => Observable<u64>, []>;
    };
    trace: {
      /**
       * Lots that are recalled or on hold, by name. Paid for and removed with the alert.
       **/
      alertNumbers: AugmentedQuery<ApiType, (arg: ITuple<[u64, Bytes]> | [u64 | AnyNumber | Uint8Array, Bytes | string | Uint8Array]) => Observable<Option<u32>>, [ITuple<[u64, Bytes]>]>;
      /**
       * Recalls and holds. The lot's deposit pays for the row, or the authority's fee. A row dies when the recall or hold is
       * lifted. What items say of it means nothing from then on.
       **/
      alerts: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletTraceAlert>>, [u32]>;
      /**
       * Asks for items that another party possesses, by item. A deposit of the party that asks pays for the row. A row dies
       * when the possessor answers or refuses, when the party withdraws it or takes the item, or when anybody removes it after
       * its time. No item is removed while it is asked for.
       **/
      asks: AugmentedQuery<ApiType, (arg1: u64 | AnyNumber | Uint8Array, arg2: PalletTraceAskKey | { by?: any; of?: any } | string | Uint8Array) => Observable<Option<PalletTraceAsk>>, [u64, PalletTraceAskKey]>;
      /**
       * The items in a container. The child's deposit pays for the row, which dies when the child is taken out.
       **/
      children: AugmentedQuery<ApiType, (arg1: u64 | AnyNumber | Uint8Array, arg2: u64 | AnyNumber | Uint8Array) => Observable<Option<Null>>, [u64, u64]>;
      /**
       * Error declarations of events. A deposit of the declaring party pays for the row, which dies with the event.
       **/
      declarations: AugmentedQuery<ApiType, (arg: u64 | AnyNumber | Uint8Array) => Observable<Option<PalletTraceDeclaration>>, [u64]>;
      /**
       * Events. A deposit of the party that recorded the event pays for the row; for a delivery, the fee of the order does.
       * A row dies when the last of its items is pruned.
       * 
       * The key is part of a hash, so an attacker cannot make the trie deep.
       **/
      events: AugmentedQuery<ApiType, (arg: u64 | AnyNumber | Uint8Array) => Observable<Option<PalletTraceEventRow>>, [u64]>;
      /**
       * The party of a GLN: its own GLN, or that of a place it registered. Paid for and removed with the party or the place.
       **/
      glns: AugmentedQuery<ApiType, (arg: u64 | AnyNumber | Uint8Array) => Observable<Option<u32>>, [u64]>;
      /**
       * The parts of a lot, by where they are. A deposit of the party whose event made the row pays for it. A row dies when
       * nothing is left of its part.
       **/
      holdings: AugmentedQuery<ApiType, (arg1: u64 | AnyNumber | Uint8Array, arg2: PalletTraceWhereabouts | { Party: any } | { Transit: any } | { Inside: any } | string | Uint8Array) => Observable<Option<PalletTraceHolding>>, [u64, PalletTraceWhereabouts]>;
      /**
       * Items by name. Paid for and removed with the item.
       **/
      itemNumbers: AugmentedQuery<ApiType, (arg: SoukPrimitivesTraceItemKey | { Sgtin: any } | { Lgtin: any } | { Sscc: any } | string | Uint8Array) => Observable<Option<u64>>, [SoukPrimitivesTraceItemKey]>;
      /**
       * Items. A deposit of the party that brought the item into being pays for this row and for the item's rows in other
       * maps. They die with the item's history, which anybody may prune once the item is final and the retention period is
       * over.
       **/
      items: AugmentedQuery<ApiType, (arg: u64 | AnyNumber | Uint8Array) => Observable<Option<PalletTraceItem>>, [u64]>;
      /**
       * The serialised items of a lot. Paid for and removed with the serialised item.
       **/
      lotMembers: AugmentedQuery<ApiType, (arg1: u64 | AnyNumber | Uint8Array, arg2: u64 | AnyNumber | Uint8Array) => Observable<Option<Null>>, [u64, u64]>;
      /**
       * The number of the next alert. Never dies, 4 bytes.
       **/
      nextAlert: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * The number of the next event. Never dies, 8 bytes.
       **/
      nextEvent: AugmentedQuery<ApiType, () => Observable<u64>, []>;
      /**
       * The number of the next item. Never dies, 8 bytes.
       **/
      nextItem: AugmentedQuery<ApiType, () => Observable<u64>, []>;
      /**
       * The number of the next party. Never dies, 4 bytes.
       **/
      nextParty: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * The number of the next root. Never dies, 8 bytes.
       **/
      nextRoot: AugmentedQuery<ApiType, () => Observable<u64>, []>;
      /**
       * Parties. The deposit of the GLN pays for the row. Without a GLN, the deposits for what the party recorded pay, or
       * the fee of the order that delivered to it. A row with a GLN dies when the party gives the GLN up, another row when
       * nothing names it any more.
       **/
      parties: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletTraceParty>>, [u32]>;
      /**
       * The party that an account records and possesses as. Paid for and removed with the party.
       **/
      partyNumbers: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<u32>>, [AccountId32]>;
      /**
       * Places that parties registered, by their GLNs. A deposit of the party pays for the row, which dies when the party gives
       * the place up.
       **/
      places: AugmentedQuery<ApiType, (arg: u64 | AnyNumber | Uint8Array) => Observable<Option<PalletTracePlaceRow>>, [u64]>;
      /**
       * Company prefixes that parties hold, and the shorter digits that they begin with. A deposit of the party pays for its
       * rows, which die when the party gives the prefix up or moderation takes it.
       **/
      prefixes: AugmentedQuery<ApiType, (arg: SoukPrimitivesTracePrefixCompanyPrefix | { length?: any; digits?: any } | string | Uint8Array) => Observable<Option<PalletTracePrefixRow>>, [SoukPrimitivesTracePrefixCompanyPrefix]>;
      /**
       * Committed roots. A deposit of the party that committed the root pays for the row. It dies when anybody removes it,
       * after the retention period.
       **/
      roots: AugmentedQuery<ApiType, (arg: u64 | AnyNumber | Uint8Array) => Observable<Option<PalletTraceRoot>>, [u64]>;
      /**
       * Transformations that several events describe. A deposit of the party pays for the row, which dies with the last of
       * its events.
       **/
      runs: AugmentedQuery<ApiType, (arg: ITuple<[u32, H256]> | [u32 | AnyNumber | Uint8Array, H256 | string | Uint8Array]) => Observable<Option<PalletTraceRun>>, [ITuple<[u32, H256]>]>;
    };
    tranches: {
      /**
       * Allocations with something left on hold. The payer of an allocation pays for the row by allocating at least
       * [`Config::MinAllocation`]. A row dies with the release of its last unit, which anyone may call once that unit is
       * free.
       **/
      allocations: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletTranchesAllocation>>, [u32]>;
      /**
       * The allocations of an account, the oldest first. Paid for like [`Allocations`]. An entry dies with its allocation,
       * a row with its last entry.
       **/
      allocationsOf: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Vec<u32>>, [AccountId32]>;
      /**
       * The moment of the network's launch, in milliseconds since the Unix epoch: that of its first block, unless genesis
       * names another. Written once. Never dies, 8 bytes.
       **/
      launch: AugmentedQuery<ApiType, () => Observable<Option<u64>>, []>;
      /**
       * The number of the next allocation. Never dies, 4 bytes.
       **/
      nextAllocation: AugmentedQuery<ApiType, () => Observable<u32>, []>;
    };
    transactionPayment: {
      nextFeeMultiplier: AugmentedQuery<ApiType, () => Observable<u128>, []>;
      storageVersion: AugmentedQuery<ApiType, () => Observable<PalletTransactionPaymentReleases>, []>;
      /**
       * The `OnChargeTransaction` stores the withdrawn tx fee here.
       * 
       * Use `withdraw_txfee` and `remaining_txfee` to access from outside the crate.
       **/
      txPaymentCredit: AugmentedQuery<ApiType, () => Observable<Option<FrameSupportTokensFungibleImbalance>>, []>;
    };
    treasury: {
      /**
       * DEPRECATED: associated with `spend_local` call and will be removed in May 2025.
       * Refer to <https://github.com/paritytech/polkadot-sdk/pull/5961> for migration to `spend`.
       * 
       * Proposal indices that have been approved but not yet awarded.
       **/
      approvals: AugmentedQuery<ApiType, () => Observable<Vec<u32>>, []>;
      /**
       * The amount which has been reported as inactive to Currency.
       **/
      deactivated: AugmentedQuery<ApiType, () => Observable<u128>, []>;
      /**
       * The blocknumber for the last triggered spend period.
       **/
      lastSpendPeriod: AugmentedQuery<ApiType, () => Observable<Option<u32>>, []>;
      /**
       * DEPRECATED: associated with `spend_local` call and will be removed in May 2025.
       * Refer to <https://github.com/paritytech/polkadot-sdk/pull/5961> for migration to `spend`.
       * 
       * Number of proposals that have been made.
       **/
      proposalCount: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * DEPRECATED: associated with `spend_local` call and will be removed in May 2025.
       * Refer to <https://github.com/paritytech/polkadot-sdk/pull/5961> for migration to `spend`.
       * 
       * Proposals that have been made.
       **/
      proposals: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletTreasuryProposal>>, [u32]>;
      /**
       * The count of spends that have been made.
       **/
      spendCount: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * Spends that have been approved and being processed.
       **/
      spends: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletTreasurySpendStatus>>, [u32]>;
    };
    txPause: {
      /**
       * The set of calls that are explicitly paused.
       **/
      pausedCalls: AugmentedQuery<ApiType, (arg: ITuple<[Bytes, Bytes]> | [Bytes | string | Uint8Array, Bytes | string | Uint8Array]) => Observable<Option<Null>>, [ITuple<[Bytes, Bytes]>]>;
    };
    vesting: {
      /**
       * Storage version of the pallet.
       * 
       * New networks start with latest version, as determined by the genesis build.
       **/
      storageVersion: AugmentedQuery<ApiType, () => Observable<PalletVestingReleases>, []>;
      /**
       * Information regarding the vesting of a given account.
       **/
      vesting: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<Vec<PalletVestingVestingInfo>>>, [AccountId32]>;
    };
    voterList: {
      /**
       * Counter for the related counted storage map
       **/
      counterForListNodes: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * Counter for the related counted storage map
       **/
      counterForPendingRebag: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * A bag stored in storage.
       * 
       * Stores a `Bag` struct, which stores head and tail pointers to itself.
       **/
      listBags: AugmentedQuery<ApiType, (arg: u64 | AnyNumber | Uint8Array) => Observable<Option<PalletBagsListListBag>>, [u64]>;
      /**
       * A single node, within some bag.
       * 
       * Nodes store links forward and back within their respective bags.
       **/
      listNodes: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<PalletBagsListListNode>>, [AccountId32]>;
      /**
       * Lock all updates to this pallet.
       * 
       * If any nodes needs updating, removal or addition due to a temporary lock, the
       * [`Call::rebag`] can be used.
       **/
      lock: AugmentedQuery<ApiType, () => Observable<Option<Null>>, []>;
      /**
       * Pointer that remembers the next node that will be auto-rebagged.
       * When `None`, the next scan will start from the list head again.
       **/
      nextNodeAutoRebagged: AugmentedQuery<ApiType, () => Observable<Option<AccountId32>>, []>;
      /**
       * Accounts that failed to be inserted into the bags-list due to locking.
       * These accounts will be processed with priority in `on_idle` or via `rebag` extrinsic.
       * 
       * Note: This storage is intentionally unbounded. The following factors make bounding
       * unnecessary:
       * 1. The storage usage is temporary - accounts are processed and removed in `on_idle`
       * 2. The pallet is only locked during snapshot generation, which is weight-limited
       * 3. Processing happens at multiple accounts per block, clearing even large backlogs quickly
       * 4. An artificial limit could be exhausted by an attacker, preventing legitimate
       * auto-rebagging from putting accounts in the correct position
       * 
       * We don't store the score here - it's always fetched from `ScoreProvider` when processing,
       * ensuring we use the most up-to-date score (accounts may have been slashed, rewarded, etc.
       * while waiting in the queue).
       **/
      pendingRebag: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<Null>>, [AccountId32]>;
    };
    whitelist: {
      /**
       * Deferred dispatches, mapping a call hash to the provided block number at which the deferral
       * expires and the entry can be permissionlessly removed.
       **/
      deferredDispatch: AugmentedQuery<ApiType, (arg: H256 | string | Uint8Array) => Observable<Option<u32>>, [H256]>;
      whitelistedCall: AugmentedQuery<ApiType, (arg: H256 | string | Uint8Array) => Observable<Option<Null>>, [H256]>;
    };
  } // AugmentedQueries
} // declare module
