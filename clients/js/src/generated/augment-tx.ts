// SPDX-License-Identifier: Apache-2.0

// Generated from the chain's metadata by `npm run generate`. Do not edit.

// import type lookup before we augment - in some environments
// this is required to allow for ambient/previous definitions
import '@polkadot/api-base/types/submittable';

import type { ApiTypes, AugmentedSubmittable, SubmittableExtrinsic, SubmittableExtrinsicFunction } from '@polkadot/api-base/types';
import type { Data } from '@polkadot/types';
import type { BTreeSet, Bytes, Compact, Null, Option, U8aFixed, Vec, bool, i64, u128, u16, u32, u64, u8 } from '@polkadot/types-codec';
import type { AnyNumber, IMethod, ITuple } from '@polkadot/types-codec/types';
import type { AccountId32, Call, H256, MultiAddress, Perbill, Percent } from '@polkadot/types/interfaces/runtime';
import type { FrameSupportPreimagesBounded, FrameSupportScheduleDispatchTime, FrameSupportTokensFungibleUnionOfNativeOrWithId, PalletBalancesAdjustmentDirection, PalletConvictionVotingConviction, PalletConvictionVotingVoteAccountVote, PalletDistributionCampaignTerms, PalletExperienceAccusation, PalletIdentityJudgement, PalletIdentityLegacyIdentityInfo, PalletMigrationsHistoricCleanupSelector, PalletMigrationsMigrationCursor, PalletMultisigTimepoint, PalletOrdersReturnedUnits, PalletOrdersShipment, PalletOrdersShippedOrder, PalletOrdersSizedOrder, PalletOrdersTillSale, PalletReceiptsClaim, PalletReceiptsCosts, PalletReceiptsOnBehalf, PalletReceiptsUsual, PalletRewardsFund, PalletShopsCharge, PalletShopsNewListing, PalletShopsPriced, PalletShopsRestock, PalletStakingPalletConfigOpPerbill, PalletStakingPalletConfigOpPercent, PalletStakingPalletConfigOpU128, PalletStakingPalletConfigOpU32, PalletStakingRewardDestination, PalletStakingUnlockChunk, PalletStakingValidatorPrefs, PalletVestingVestingInfo, SoukMathBoundEmissionMode, SoukMathVestingVestingSchedule, SoukPrimitivesBonusBonusTerms, SoukPrimitivesContentCid, SoukPrimitivesExperienceAttribute, SoukPrimitivesExperienceUnitPrice, SoukPrimitivesFiatMatter, SoukPrimitivesListingListingTerms, SoukPrimitivesMoneyCurrency, SoukPrimitivesMoneyFiat, SoukPrimitivesNetworkNetworkTerms, SoukPrimitivesOrderLineRequest, SoukPrimitivesOrderOrderMode, SoukPrimitivesOrderOrderSize, SoukPrimitivesOrderParcel, SoukPrimitivesOrderService, SoukPrimitivesPrepaidPricedIn, SoukPrimitivesReceiptsCountersignature, SoukPrimitivesReceiptsReferralTerms, SoukPrimitivesReceiptsRow, SoukPrimitivesRewardsPenalty, SoukPrimitivesRewardsPolicyTerms, SoukPrimitivesRewardsPot, SoukPrimitivesRewardsRecycling, SoukPrimitivesShopCapability, SoukPrimitivesShopShopProfile, SoukPrimitivesSigned, SoukPrimitivesTraceAlertSpread, SoukPrimitivesTraceEventErrorReason, SoukPrimitivesTraceEventEventItem, SoukPrimitivesTraceEventId, SoukPrimitivesTraceEventTraceEvent, SoukPrimitivesTraceItemKey, SoukRuntimeConfigsGovernanceParametersRuntimeParameters, SoukRuntimeConfigsProxiesProxyType, SoukRuntimeOriginCaller, SoukRuntimeSessionKeys, SpConsensusBabeDigestsNextConfigDescriptor, SpConsensusGrandpaEquivocationProof, SpConsensusSlotsEquivocationProof, SpRuntimeMultiSignature, SpSessionMembershipProof, SpWeightsWeightV2Weight } from '@polkadot/types/lookup';

export type __AugmentedSubmittable = AugmentedSubmittable<() => unknown>;
export type __SubmittableExtrinsic<ApiType extends ApiTypes> = SubmittableExtrinsic<ApiType>;
export type __SubmittableExtrinsicFunction<ApiType extends ApiTypes> = SubmittableExtrinsicFunction<ApiType>;

declare module '@polkadot/api-base/types/submittable' {
  interface AugmentedSubmittables<ApiType extends ApiTypes> {
    assets: {
      /**
       * Approve an amount of asset for transfer by a delegated third-party account.
       * 
       * Origin must be Signed.
       * 
       * Ensures that `ApprovalDeposit` worth of `Currency` is reserved from signing account
       * for the purpose of holding the approval. If some non-zero amount of assets is already
       * approved from signing account to `delegate`, then it is topped up or unreserved to
       * meet the right value.
       * 
       * NOTE: The signing account does not need to own `amount` of assets at the point of
       * making this call.
       * 
       * - `id`: The identifier of the asset.
       * - `delegate`: The account to delegate permission to transfer asset.
       * - `amount`: The amount of asset that may be transferred by `delegate`. If there is
       * already an approval in place, then this acts additively.
       * 
       * Emits `ApprovedTransfer` on success.
       * 
       * Weight: `O(1)`
       **/
      approveTransfer: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array, delegate: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, amount: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, MultiAddress, Compact<u128>]>;
      /**
       * Disallow further unprivileged transfers of an asset `id` to and from an account `who`.
       * 
       * Origin must be Signed and the sender should be the Freezer of the asset `id`.
       * 
       * - `id`: The identifier of the account's asset.
       * - `who`: The account to be unblocked.
       * 
       * Emits `Blocked`.
       * 
       * Weight: `O(1)`
       **/
      block: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array, who: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, MultiAddress]>;
      /**
       * Reduce the balance of `who` by as much as possible up to `amount` assets of `id`.
       * 
       * Origin must be Signed and the sender should be the Manager of the asset `id`.
       * 
       * Bails with `NoAccount` if the `who` is already dead.
       * 
       * - `id`: The identifier of the asset to have some amount burned.
       * - `who`: The account to be debited from.
       * - `amount`: The maximum amount by which `who`'s balance should be reduced.
       * 
       * Emits `Burned` with the actual amount burned. If this takes the balance to below the
       * minimum for the asset, then the amount burned is increased to take it to zero.
       * 
       * Weight: `O(1)`
       * Modes: Post-existence of `who`; Pre & post Zombie-status of `who`.
       **/
      burn: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array, who: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, amount: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, MultiAddress, Compact<u128>]>;
      /**
       * Cancel all of some asset approved for delegated transfer by a third-party account.
       * 
       * Origin must be Signed and there must be an approval in place between signer and
       * `delegate`.
       * 
       * Unreserves any deposit previously reserved by `approve_transfer` for the approval.
       * 
       * - `id`: The identifier of the asset.
       * - `delegate`: The account delegated permission to transfer asset.
       * 
       * Emits `ApprovalCancelled` on success.
       * 
       * Weight: `O(1)`
       **/
      cancelApproval: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array, delegate: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, MultiAddress]>;
      /**
       * Clear the metadata for an asset.
       * 
       * Origin must be Signed and the sender should be the Owner of the asset `id`.
       * 
       * Any deposit is freed for the asset owner.
       * 
       * - `id`: The identifier of the asset to clear.
       * 
       * Emits `MetadataCleared`.
       * 
       * Weight: `O(1)`
       **/
      clearMetadata: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Issue a new class of fungible assets from a public origin.
       * 
       * This new asset class has no assets initially and its owner is the origin.
       * 
       * The origin must conform to the configured `CreateOrigin` and have sufficient funds free.
       * 
       * Funds of sender are reserved by `AssetDeposit`.
       * 
       * Parameters:
       * - `id`: The identifier of the new asset. This must not be currently in use to identify
       * an existing asset. If [`Config::AssetIdAllocator`] requires a specific id, this must
       * equal it.
       * - `admin`: The admin of this class of assets. The admin is the initial address of each
       * member of the asset class's admin team.
       * - `min_balance`: The minimum balance of this new asset that any single account must
       * have. If an account's balance is reduced below this, then it collapses to zero.
       * 
       * Emits `Created` event when successful.
       * 
       * Weight: `O(1)`
       **/
      create: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array, admin: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, minBalance: u128 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, MultiAddress, u128]>;
      /**
       * Destroy all accounts associated with a given asset.
       * 
       * `destroy_accounts` should only be called after `start_destroy` has been called, and the
       * asset is in a `Destroying` state.
       * 
       * Due to weight restrictions, this function may need to be called multiple times to fully
       * destroy all accounts. It will destroy `RemoveItemsLimit` accounts at a time.
       * 
       * - `id`: The identifier of the asset to be destroyed. This must identify an existing
       * asset.
       * 
       * Each call emits the `Event::DestroyedAccounts` event.
       **/
      destroyAccounts: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Destroy all approvals associated with a given asset up to the max (T::RemoveItemsLimit).
       * 
       * `destroy_approvals` should only be called after `start_destroy` has been called, and the
       * asset is in a `Destroying` state.
       * 
       * Due to weight restrictions, this function may need to be called multiple times to fully
       * destroy all approvals. It will destroy `RemoveItemsLimit` approvals at a time.
       * 
       * - `id`: The identifier of the asset to be destroyed. This must identify an existing
       * asset.
       * 
       * Each call emits the `Event::DestroyedApprovals` event.
       **/
      destroyApprovals: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Complete destroying asset and unreserve currency.
       * 
       * `finish_destroy` should only be called after `start_destroy` has been called, and the
       * asset is in a `Destroying` state. All accounts or approvals should be destroyed before
       * hand.
       * 
       * - `id`: The identifier of the asset to be destroyed. This must identify an existing
       * asset.
       * 
       * Each successful call emits the `Event::Destroyed` event.
       **/
      finishDestroy: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Alter the attributes of a given asset.
       * 
       * Origin must be `ForceOrigin`.
       * 
       * - `id`: The identifier of the asset.
       * - `owner`: The new Owner of this asset.
       * - `issuer`: The new Issuer of this asset.
       * - `admin`: The new Admin of this asset.
       * - `freezer`: The new Freezer of this asset.
       * - `min_balance`: The minimum balance of this new asset that any single account must
       * have. If an account's balance is reduced below this, then it collapses to zero.
       * - `is_sufficient`: Whether a non-zero balance of this asset is deposit of sufficient
       * value to account for the state bloat associated with its balance storage. If set to
       * `true`, then non-zero balances may be stored without a `consumer` reference (and thus
       * an ED in the Balances pallet or whatever else is used to control user-account state
       * growth).
       * - `is_frozen`: Whether this asset class is frozen except for permissioned/admin
       * instructions.
       * 
       * Emits `AssetStatusChanged` with the identity of the asset.
       * 
       * Weight: `O(1)`
       **/
      forceAssetStatus: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array, owner: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, issuer: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, admin: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, freezer: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, minBalance: Compact<u128> | AnyNumber | Uint8Array, isSufficient: bool | boolean | Uint8Array, isFrozen: bool | boolean | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, MultiAddress, MultiAddress, MultiAddress, MultiAddress, Compact<u128>, bool, bool]>;
      /**
       * Cancel all of some asset approved for delegated transfer by a third-party account.
       * 
       * Origin must be either ForceOrigin or Signed origin with the signer being the Admin
       * account of the asset `id`.
       * 
       * Unreserves any deposit previously reserved by `approve_transfer` for the approval.
       * 
       * - `id`: The identifier of the asset.
       * - `delegate`: The account delegated permission to transfer asset.
       * 
       * Emits `ApprovalCancelled` on success.
       * 
       * Weight: `O(1)`
       **/
      forceCancelApproval: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array, owner: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, delegate: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, MultiAddress, MultiAddress]>;
      /**
       * Clear the metadata for an asset.
       * 
       * Origin must be ForceOrigin.
       * 
       * Any deposit is returned.
       * 
       * - `id`: The identifier of the asset to clear.
       * 
       * Emits `MetadataCleared`.
       * 
       * Weight: `O(1)`
       **/
      forceClearMetadata: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Issue a new class of fungible assets from a privileged origin.
       * 
       * This new asset class has no assets initially.
       * 
       * The origin must conform to `ForceOrigin`.
       * 
       * Unlike `create`, no funds are reserved.
       * 
       * Unlike `create`, the `id` does not have to be the one required by
       * [`Config::AssetIdAllocator`]: a privileged origin may pick any `id`, which is then
       * marked as allocated.
       * 
       * # Warning
       * 
       * Forcing an arbitrary `id` is dangerous: the pallet only checks that `id` is not
       * *currently* in use, not that it was never used before. Reusing an id can corrupt state,
       * most severely for bridged assets, where a collision breaks the local/remote mapping.
       * 
       * - `id`: The identifier of the new asset. This must not be currently in use to identify
       * an existing asset, and must never have been in use previously (see warning above).
       * - `owner`: The owner of this class of assets. The owner has full superuser permissions
       * over this asset, but may later change and configure the permissions using
       * `transfer_ownership` and `set_team`.
       * - `min_balance`: The minimum balance of this new asset that any single account must
       * have. If an account's balance is reduced below this, then it collapses to zero.
       * 
       * Emits `ForceCreated` event when successful.
       * 
       * Weight: `O(1)`
       **/
      forceCreate: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array, owner: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, isSufficient: bool | boolean | Uint8Array, minBalance: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, MultiAddress, bool, Compact<u128>]>;
      /**
       * Force the metadata for an asset to some value.
       * 
       * Origin must be ForceOrigin.
       * 
       * Any deposit is left alone.
       * 
       * - `id`: The identifier of the asset to update.
       * - `name`: The user friendly name of this asset. Limited in length by `StringLimit`.
       * - `symbol`: The exchange symbol for this asset. Limited in length by `StringLimit`.
       * - `decimals`: The number of decimals this asset uses to represent one unit.
       * 
       * Emits `MetadataSet`.
       * 
       * Weight: `O(N + S)` where N and S are the length of the name and symbol respectively.
       **/
      forceSetMetadata: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array, name: Bytes | string | Uint8Array, symbol: Bytes | string | Uint8Array, decimals: u8 | AnyNumber | Uint8Array, isFrozen: bool | boolean | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, Bytes, Bytes, u8, bool]>;
      /**
       * Move some assets from one account to another.
       * 
       * Origin must be Signed and the sender should be the Admin of the asset `id`.
       * 
       * - `id`: The identifier of the asset to have some amount transferred.
       * - `source`: The account to be debited.
       * - `dest`: The account to be credited.
       * - `amount`: The amount by which the `source`'s balance of assets should be reduced and
       * `dest`'s balance increased. The amount actually transferred may be slightly greater in
       * the case that the transfer would otherwise take the `source` balance above zero but
       * below the minimum balance. Must be greater than zero.
       * 
       * Emits `Transferred` with the actual amount transferred. If this takes the source balance
       * to below the minimum for the asset, then the amount transferred is increased to take it
       * to zero.
       * 
       * Weight: `O(1)`
       * Modes: Pre-existence of `dest`; Post-existence of `source`; Account pre-existence of
       * `dest`.
       **/
      forceTransfer: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array, source: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, dest: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, amount: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, MultiAddress, MultiAddress, Compact<u128>]>;
      /**
       * Disallow further unprivileged transfers of an asset `id` from an account `who`. `who`
       * must already exist as an entry in `Account`s of the asset. If you want to freeze an
       * account that does not have an entry, use `touch_other` first.
       * 
       * Origin must be Signed and the sender should be the Freezer of the asset `id`.
       * 
       * - `id`: The identifier of the asset to be frozen.
       * - `who`: The account to be frozen.
       * 
       * Emits `Frozen`.
       * 
       * Weight: `O(1)`
       **/
      freeze: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array, who: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, MultiAddress]>;
      /**
       * Disallow further unprivileged transfers for the asset class.
       * 
       * Origin must be Signed and the sender should be the Freezer of the asset `id`.
       * 
       * - `id`: The identifier of the asset to be frozen.
       * 
       * Emits `Frozen`.
       * 
       * Weight: `O(1)`
       **/
      freezeAsset: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Mint assets of a particular class.
       * 
       * The origin must be Signed and the sender must be the Issuer of the asset `id`.
       * 
       * - `id`: The identifier of the asset to have some amount minted.
       * - `beneficiary`: The account to be credited with the minted assets.
       * - `amount`: The amount of the asset to be minted.
       * 
       * Emits `Issued` event when successful.
       * 
       * Weight: `O(1)`
       * Modes: Pre-existing balance of `beneficiary`; Account pre-existence of `beneficiary`.
       **/
      mint: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array, beneficiary: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, amount: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, MultiAddress, Compact<u128>]>;
      /**
       * Return the deposit (if any) of an asset account or a consumer reference (if any) of an
       * account.
       * 
       * The origin must be Signed.
       * 
       * - `id`: The identifier of the asset for which the caller would like the deposit
       * refunded.
       * - `allow_burn`: If `true` then assets may be destroyed in order to complete the refund.
       * 
       * It will fail with either [`Error::ContainsHolds`] or [`Error::ContainsFreezes`] if
       * the asset account contains holds or freezes in place.
       * 
       * Emits `Refunded` event when successful.
       **/
      refund: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array, allowBurn: bool | boolean | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, bool]>;
      /**
       * Return the deposit (if any) of a target asset account. Useful if you are the depositor.
       * 
       * The origin must be Signed and either the account owner, depositor, or asset `Admin`. In
       * order to burn a non-zero balance of the asset, the caller must be the account and should
       * use `refund`.
       * 
       * - `id`: The identifier of the asset for the account holding a deposit.
       * - `who`: The account to refund.
       * 
       * It will fail with either [`Error::ContainsHolds`] or [`Error::ContainsFreezes`] if
       * the asset account contains holds or freezes in place.
       * 
       * Emits `Refunded` event when successful.
       **/
      refundOther: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array, who: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, MultiAddress]>;
      /**
       * Set the metadata for an asset.
       * 
       * Origin must be Signed and the sender should be the Owner of the asset `id`.
       * 
       * Funds of sender are reserved according to the formula:
       * `MetadataDepositBase + MetadataDepositPerByte * (name.len + symbol.len)` taking into
       * account any already reserved funds.
       * 
       * - `id`: The identifier of the asset to update.
       * - `name`: The user friendly name of this asset. Limited in length by `StringLimit`.
       * - `symbol`: The exchange symbol for this asset. Limited in length by `StringLimit`.
       * - `decimals`: The number of decimals this asset uses to represent one unit.
       * 
       * Emits `MetadataSet`.
       * 
       * Weight: `O(1)`
       **/
      setMetadata: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array, name: Bytes | string | Uint8Array, symbol: Bytes | string | Uint8Array, decimals: u8 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, Bytes, Bytes, u8]>;
      /**
       * Sets the minimum balance of an asset.
       * 
       * Only works if there aren't any accounts that are holding the asset or if
       * the new value of `min_balance` is less than the old one.
       * 
       * Origin must be Signed and the sender has to be the Owner of the
       * asset `id`.
       * 
       * - `id`: The identifier of the asset.
       * - `min_balance`: The new value of `min_balance`.
       * 
       * Emits `AssetMinBalanceChanged` event when successful.
       **/
      setMinBalance: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array, minBalance: u128 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, u128]>;
      /**
       * Sets the trusted reserve information of an asset.
       * 
       * Origin must be the Owner of the asset `id`. The origin must conform to the configured
       * `CreateOrigin` or be the signed `owner` configured during asset creation.
       * 
       * - `id`: The identifier of the asset.
       * - `reserves`: The full list of trusted reserves information.
       * 
       * Emits `AssetMinBalanceChanged` event when successful.
       **/
      setReserves: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array, reserves: Vec<Null> | (Null | null)[]) => SubmittableExtrinsic<ApiType>, [u32, Vec<Null>]>;
      /**
       * Change the Issuer, Admin and Freezer of an asset.
       * 
       * Origin must be Signed and the sender should be the Owner of the asset `id`.
       * 
       * - `id`: The identifier of the asset to be frozen.
       * - `issuer`: The new Issuer of this asset.
       * - `admin`: The new Admin of this asset.
       * - `freezer`: The new Freezer of this asset.
       * 
       * Emits `TeamChanged`.
       * 
       * Weight: `O(1)`
       **/
      setTeam: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array, issuer: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, admin: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, freezer: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, MultiAddress, MultiAddress, MultiAddress]>;
      /**
       * Start the process of destroying a fungible asset class.
       * 
       * `start_destroy` is the first in a series of extrinsics that should be called, to allow
       * destruction of an asset class.
       * 
       * The origin must conform to `ForceOrigin` or must be `Signed` by the asset's `owner`.
       * 
       * - `id`: The identifier of the asset to be destroyed. This must identify an existing
       * asset.
       * 
       * It will fail with either [`Error::ContainsHolds`] or [`Error::ContainsFreezes`] if
       * an account contains holds or freezes in place.
       **/
      startDestroy: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Allow unprivileged transfers to and from an account again.
       * 
       * Origin must be Signed and the sender should be the Admin of the asset `id`.
       * 
       * - `id`: The identifier of the asset to be frozen.
       * - `who`: The account to be unfrozen.
       * 
       * Emits `Thawed`.
       * 
       * Weight: `O(1)`
       **/
      thaw: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array, who: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, MultiAddress]>;
      /**
       * Allow unprivileged transfers for the asset again.
       * 
       * Origin must be Signed and the sender should be the Admin of the asset `id`.
       * 
       * - `id`: The identifier of the asset to be thawed.
       * 
       * Emits `Thawed`.
       * 
       * Weight: `O(1)`
       **/
      thawAsset: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Create an asset account for non-provider assets.
       * 
       * A deposit will be taken from the signer account.
       * 
       * - `origin`: Must be Signed; the signer account must have sufficient funds for a deposit
       * to be taken.
       * - `id`: The identifier of the asset for the account to be created.
       * 
       * Emits `Touched` event when successful.
       **/
      touch: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Create an asset account for `who`.
       * 
       * A deposit will be taken from the signer account.
       * 
       * - `origin`: Must be Signed; the signer account must have sufficient funds for a deposit
       * to be taken.
       * - `id`: The identifier of the asset for the account to be created, the asset status must
       * be live.
       * - `who`: The account to be created.
       * 
       * Emits `Touched` event when successful.
       **/
      touchOther: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array, who: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, MultiAddress]>;
      /**
       * Move some assets from the sender account to another.
       * 
       * Origin must be Signed.
       * 
       * - `id`: The identifier of the asset to have some amount transferred.
       * - `target`: The account to be credited.
       * - `amount`: The amount by which the sender's balance of assets should be reduced and
       * `target`'s balance increased. The amount actually transferred may be slightly greater in
       * the case that the transfer would otherwise take the sender balance above zero but below
       * the minimum balance. Must be greater than zero.
       * 
       * Emits `Transferred` with the actual amount transferred. If this takes the source balance
       * to below the minimum for the asset, then the amount transferred is increased to take it
       * to zero.
       * 
       * Weight: `O(1)`
       * Modes: Pre-existence of `target`; Post-existence of sender; Account pre-existence of
       * `target`.
       **/
      transfer: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array, target: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, amount: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, MultiAddress, Compact<u128>]>;
      /**
       * Transfer the entire transferable balance from the caller asset account.
       * 
       * NOTE: This function only attempts to transfer _transferable_ balances. This means that
       * any held, frozen, or minimum balance (when `keep_alive` is `true`), will not be
       * transferred by this function. To ensure that this function results in a killed account,
       * you might need to prepare the account by removing any reference counters, storage
       * deposits, etc...
       * 
       * The dispatch origin of this call must be Signed.
       * 
       * - `id`: The identifier of the asset for the account holding a deposit.
       * - `dest`: The recipient of the transfer.
       * - `keep_alive`: A boolean to determine if the `transfer_all` operation should send all
       * of the funds the asset account has, causing the sender asset account to be killed
       * (false), or transfer everything except at least the minimum balance, which will
       * guarantee to keep the sender asset account alive (true).
       **/
      transferAll: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array, dest: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, keepAlive: bool | boolean | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, MultiAddress, bool]>;
      /**
       * Transfer some asset balance from a previously delegated account to some third-party
       * account.
       * 
       * Origin must be Signed and there must be an approval in place by the `owner` to the
       * signer.
       * 
       * If the entire amount approved for transfer is transferred, then any deposit previously
       * reserved by `approve_transfer` is unreserved.
       * 
       * - `id`: The identifier of the asset.
       * - `owner`: The account which previously approved for a transfer of at least `amount` and
       * from which the asset balance will be withdrawn.
       * - `destination`: The account to which the asset balance of `amount` will be transferred.
       * - `amount`: The amount of assets to transfer.
       * 
       * Emits `TransferredApproved` on success.
       * 
       * Weight: `O(1)`
       **/
      transferApproved: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array, owner: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, destination: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, amount: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, MultiAddress, MultiAddress, Compact<u128>]>;
      /**
       * Move some assets from the sender account to another, keeping the sender account alive.
       * 
       * Origin must be Signed.
       * 
       * - `id`: The identifier of the asset to have some amount transferred.
       * - `target`: The account to be credited.
       * - `amount`: The amount by which the sender's balance of assets should be reduced and
       * `target`'s balance increased. The amount actually transferred may be slightly greater in
       * the case that the transfer would otherwise take the sender balance above zero but below
       * the minimum balance. Must be greater than zero.
       * 
       * Emits `Transferred` with the actual amount transferred. If this takes the source balance
       * to below the minimum for the asset, then the amount transferred is increased to take it
       * to zero.
       * 
       * Weight: `O(1)`
       * Modes: Pre-existence of `target`; Post-existence of sender; Account pre-existence of
       * `target`.
       **/
      transferKeepAlive: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array, target: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, amount: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, MultiAddress, Compact<u128>]>;
      /**
       * Change the Owner of an asset.
       * 
       * Origin must be Signed and the sender should be the Owner of the asset `id`.
       * 
       * The asset (and metadata) deposit is moved from the current to the new owner. Fails
       * with [`Error::IncompleteDepositTransfer`] if a lock or freeze on the current owner
       * blocks the full transfer; clear it and retry.
       * 
       * - `id`: The identifier of the asset.
       * - `owner`: The new Owner of this asset.
       * 
       * Emits `OwnerChanged`.
       * 
       * Weight: `O(1)`
       **/
      transferOwnership: AugmentedSubmittable<(id: u32 | AnyNumber | Uint8Array, owner: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, MultiAddress]>;
    };
    babe: {
      /**
       * Plan an epoch config change. The epoch config change is recorded and will be enacted on
       * the next call to `enact_epoch_change`. The config will be activated one epoch after.
       * Multiple calls to this method will replace any existing planned config change that had
       * not been enacted yet.
       **/
      planConfigChange: AugmentedSubmittable<(config: SpConsensusBabeDigestsNextConfigDescriptor | { V1: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SpConsensusBabeDigestsNextConfigDescriptor]>;
      /**
       * Report authority equivocation/misbehavior. This method will verify
       * the equivocation proof and validate the given key ownership proof
       * against the extracted offender. If both are valid, the offence will
       * be reported.
       **/
      reportEquivocation: AugmentedSubmittable<(equivocationProof: SpConsensusSlotsEquivocationProof | { offender?: any; slot?: any; firstHeader?: any; secondHeader?: any } | string | Uint8Array, keyOwnerProof: SpSessionMembershipProof | { session?: any; trieNodes?: any; validatorCount?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SpConsensusSlotsEquivocationProof, SpSessionMembershipProof]>;
      /**
       * Report authority equivocation/misbehavior. This method will verify
       * the equivocation proof and validate the given key ownership proof
       * against the extracted offender. If both are valid, the offence will
       * be reported.
       * This extrinsic must be called unsigned and it is expected that only
       * block authors will call it (validated in `ValidateUnsigned`), as such
       * if the block author is defined it will be defined as the equivocation
       * reporter.
       **/
      reportEquivocationUnsigned: AugmentedSubmittable<(equivocationProof: SpConsensusSlotsEquivocationProof | { offender?: any; slot?: any; firstHeader?: any; secondHeader?: any } | string | Uint8Array, keyOwnerProof: SpSessionMembershipProof | { session?: any; trieNodes?: any; validatorCount?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SpConsensusSlotsEquivocationProof, SpSessionMembershipProof]>;
    };
    balances: {
      /**
       * Burn the specified liquid free balance from the origin account.
       * 
       * If the origin's account ends up below the existential deposit as a result
       * of the burn and `keep_alive` is false, the account will be reaped.
       * 
       * Unlike sending funds to a _burn_ address, which merely makes the funds inaccessible,
       * this `burn` operation will reduce total issuance by the amount _burned_.
       **/
      burn: AugmentedSubmittable<(value: Compact<u128> | AnyNumber | Uint8Array, keepAlive: bool | boolean | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u128>, bool]>;
      /**
       * Adjust the total issuance in a saturating way.
       * 
       * Can only be called by root and always needs a positive `delta`.
       * 
       * # Example
       **/
      forceAdjustTotalIssuance: AugmentedSubmittable<(direction: PalletBalancesAdjustmentDirection | 'Increase' | 'Decrease' | number | Uint8Array, delta: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [PalletBalancesAdjustmentDirection, Compact<u128>]>;
      /**
       * Set the regular balance of a given account.
       * 
       * The dispatch origin for this call is `root`.
       **/
      forceSetBalance: AugmentedSubmittable<(who: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, newFree: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, Compact<u128>]>;
      /**
       * Exactly as `transfer_allow_death`, except the origin must be root and the source account
       * may be specified.
       **/
      forceTransfer: AugmentedSubmittable<(source: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, dest: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, value: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, MultiAddress, Compact<u128>]>;
      /**
       * Unreserve some balance from a user by force.
       * 
       * Can only be called by ROOT.
       **/
      forceUnreserve: AugmentedSubmittable<(who: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, amount: u128 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, u128]>;
      /**
       * Transfer the entire transferable balance from the caller account.
       * 
       * NOTE: This function only attempts to transfer _transferable_ balances. This means that
       * any locked, reserved, or existential deposits (when `keep_alive` is `true`), will not be
       * transferred by this function. To ensure that this function results in a killed account,
       * you might need to prepare the account by removing any reference counters, storage
       * deposits, etc...
       * 
       * The dispatch origin of this call must be Signed.
       * 
       * - `dest`: The recipient of the transfer.
       * - `keep_alive`: A boolean to determine if the `transfer_all` operation should send all
       * of the funds the account has, causing the sender account to be killed (false), or
       * transfer everything except at least the existential deposit, which will guarantee to
       * keep the sender account alive (true).
       **/
      transferAll: AugmentedSubmittable<(dest: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, keepAlive: bool | boolean | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, bool]>;
      /**
       * Transfer some liquid free balance to another account.
       * 
       * `transfer_allow_death` will set the `FreeBalance` of the sender and receiver.
       * If the sender's account is below the existential deposit as a result
       * of the transfer, the account will be reaped.
       * 
       * The dispatch origin for this call must be `Signed` by the transactor.
       **/
      transferAllowDeath: AugmentedSubmittable<(dest: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, value: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, Compact<u128>]>;
      /**
       * Same as the [`transfer_allow_death`] call, but with a check that the transfer will not
       * kill the origin account.
       * 
       * 99% of the time you want [`transfer_allow_death`] instead.
       * 
       * [`transfer_allow_death`]: struct.Pallet.html#method.transfer
       **/
      transferKeepAlive: AugmentedSubmittable<(dest: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, value: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, Compact<u128>]>;
      /**
       * Upgrade a specified account.
       * 
       * - `origin`: Must be `Signed`.
       * - `who`: The account to be upgraded.
       * 
       * This will waive the transaction fee if at least all but 10% of the accounts needed to
       * be upgraded. (We let some not have to be upgraded just in order to allow for the
       * possibility of churn).
       **/
      upgradeAccounts: AugmentedSubmittable<(who: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<AccountId32>]>;
    };
    bonuses: {
      /**
       * Let a bonus take no more orders. Those placed before are still paid, for [`Config::PayTime`], and the budget stays
       * on hold for them.
       * 
       * **Origin:** the bonus's funder, or the owner of the shop.
       * 
       * **Errors:** [`Error::BonusNotFound`], [`Error::NotOwner`], [`Error::AlreadyClosed`].
       * 
       * **Events:** [`Event::BonusClosed`].
       * 
       * **Weight:** constant.
       **/
      closeBonus: AugmentedSubmittable<(bonus: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Remove a bonus whose time to pay is over, or that is closed with nothing left. What is left returns to its funder.
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::BonusNotFound`], [`Error::NotExpired`], or funds that cannot be released.
       * 
       * **Events:** [`Event::BonusExpired`].
       * 
       * **Weight:** constant.
       **/
      expireBonus: AugmentedSubmittable<(bonus: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Open a bonus and put its `budget` on hold. It rewards the buyer of each settled sale of `listings` that fits the
       * `terms` and whose order is placed from now on and not after `until`. `None` stands for all listings of the shop.
       * 
       * A line is rewarded by one bonus, the oldest that fits and has something left. A bonus pays what is left of its budget,
       * who settles first is paid first, and nothing is promised to an order. But its merchant cannot take the budget back
       * while an order that counts may be under way.
       * 
       * **Origin:** the owner of the shop, which has the capability to market.
       * 
       * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::CapabilityMissing`],
       * [`Error::AssetNotAccepted`], [`Error::ZeroReward`], [`Error::ZeroLeastSale`], [`Error::BudgetTooSmall`],
       * [`Error::ExpiryPassed`], [`Error::ExpiryTooFar`], [`Error::NoListings`], [`Error::ListingNotFound`],
       * [`Error::NoIdLeft`], [`Error::TooManyBonuses`], or funds that are locked or cannot be held.
       * 
       * **Events:** [`Event::BonusOpened`].
       * 
       * **Weight:** by the number of listings.
       **/
      openBonus: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, listings: Option<BTreeSet<u64>> | null | Uint8Array | BTreeSet<u64> | (u64 | AnyNumber | string)[], terms: SoukPrimitivesBonusBonusTerms | { reason?: any; asset?: any; pay?: any; saleAsset?: any; attested?: any; leastSale?: any; buyerCap?: any } | string | Uint8Array, budget: u128 | AnyNumber | Uint8Array, until: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, Option<BTreeSet<u64>>, SoukPrimitivesBonusBonusTerms, u128, u64]>;
      /**
       * Put `amount` more base units on hold for a bonus that takes orders.
       * 
       * **Origin:** the bonus's funder.
       * 
       * **Errors:** [`Error::BonusNotFound`], [`Error::NotFunder`], [`Error::AlreadyClosed`],
       * [`Error::CapabilityMissing`], [`Error::AssetNotAccepted`], [`Error::ZeroAmount`], [`Error::BudgetTooLarge`], or
       * funds that are locked or cannot be held.
       * 
       * **Events:** [`Event::BonusToppedUp`].
       * 
       * **Weight:** constant.
       **/
      topUpBonus: AugmentedSubmittable<(bonus: u32 | AnyNumber | Uint8Array, amount: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, Compact<u128>]>;
    };
    commune: {
      /**
       * Pay `who` its part of a cycle for the stake it had behind `validator` in the era of the cycle. A nominator names
       * the `page` of the validator's backers that it is on. For a validator's own stake the page does not matter.
       * 
       * An asset that `who` cannot receive stays to be claimed.
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::DivisionNotFound`], [`Error::ClaimPeriodOver`], [`Error::NotExposed`],
       * [`Error::AlreadyClaimed`], [`Error::NothingToClaim`], [`Error::CannotReceive`].
       * 
       * **Events:** [`Event::StakePaid`].
       * 
       * **Weight:** by the number of assets, taken at its maximum, and one page of backers.
       **/
      claimStake: AugmentedSubmittable<(cycle: u32 | AnyNumber | Uint8Array, validator: AccountId32 | string | Uint8Array, page: u32 | AnyNumber | Uint8Array, who: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, AccountId32, u32, AccountId32]>;
      /**
       * Pay `who` its part of a cycle for the panels it was on in the cycle.
       * 
       * An asset that `who` cannot receive stays to be claimed.
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::DivisionNotFound`], [`Error::ClaimPeriodOver`], [`Error::NothingToClaim`],
       * [`Error::CannotReceive`].
       * 
       * **Events:** [`Event::WorkPaid`].
       * 
       * **Weight:** by the number of assets, taken at its maximum.
       **/
      claimWork: AugmentedSubmittable<(cycle: u32 | AnyNumber | Uint8Array, who: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, AccountId32]>;
      /**
       * Do the step that waits: note that a cycle is closed, or divide it. Idle time does this too, so the call is needed
       * only where blocks are never idle.
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::NothingToDo`].
       * 
       * **Events:** [`Event::CycleOver`] or [`Event::CycleDivided`].
       * 
       * **Weight:** by the number of assets, taken at its maximum. What was not needed is given back.
       **/
      divideCycle: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Remove up to `rows` rows of a cycle whose claims are over, at most 256. With the last row what nobody claimed goes
       * to the treasury.
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::DivisionNotFound`], [`Error::StillClaimable`].
       * 
       * **Events:** [`Event::CycleExpired`], with the last row.
       * 
       * **Weight:** by the number of rows that are asked for, and the number of assets at its maximum.
       **/
      expireCycle: AugmentedSubmittable<(cycle: u32 | AnyNumber | Uint8Array, rows: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, u32]>;
    };
    convictionVoting: {
      /**
       * Delegate the voting power (with some given conviction) of the sending account for a
       * particular class of polls.
       * 
       * The balance delegated is locked for as long as it's delegated, and thereafter for the
       * time appropriate for the conviction's lock period.
       * 
       * The dispatch origin of this call must be _Signed_, and the signing account must either:
       * - be delegating already; or
       * - have no voting activity (if there is, then it will need to be removed through
       * `remove_vote`).
       * 
       * - `to`: The account whose voting the `target` account's voting power will follow.
       * - `class`: The class of polls to delegate. To delegate multiple classes, multiple calls
       * to this function are required.
       * - `conviction`: The conviction that will be attached to the delegated votes. When the
       * account is undelegated, the funds will be locked for the corresponding period.
       * - `balance`: The amount of the account's balance to be used in delegating. This must not
       * be more than the account's current balance.
       * 
       * Emits `Delegated`.
       * 
       * Weight: `O(R)` where R is the number of polls the voter delegating to has
       * voted on. Weight is initially charged as if maximum votes, but is refunded later.
       **/
      delegate: AugmentedSubmittable<(clazz: u16 | AnyNumber | Uint8Array, to: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, conviction: PalletConvictionVotingConviction | 'None' | 'Locked1x' | 'Locked2x' | 'Locked3x' | 'Locked4x' | 'Locked5x' | 'Locked6x' | number | Uint8Array, balance: u128 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u16, MultiAddress, PalletConvictionVotingConviction, u128]>;
      /**
       * Remove a vote for a poll.
       * 
       * If the `target` is equal to the signer, then this function is exactly equivalent to
       * `remove_vote`. If not equal to the signer, then the vote must have expired,
       * either because the poll was cancelled, because the voter lost the poll or
       * because the conviction period is over.
       * 
       * The dispatch origin of this call must be _Signed_.
       * 
       * - `target`: The account of the vote to be removed; this account must have voted for poll
       * `index`.
       * - `index`: The index of poll of the vote to be removed.
       * - `class`: The class of the poll.
       * 
       * Weight: `O(R + log R)` where R is the number of polls that `target` has voted on.
       * Weight is calculated for the maximum number of vote.
       **/
      removeOtherVote: AugmentedSubmittable<(target: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, clazz: u16 | AnyNumber | Uint8Array, index: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, u16, u32]>;
      /**
       * Remove a vote for a poll.
       * 
       * If:
       * - the poll was cancelled, or
       * - the poll is ongoing, or
       * - the poll has ended such that
       * - the vote of the account was in opposition to the result; or
       * - there was no conviction to the account's vote; or
       * - the account made a split vote
       * ...then the vote is removed cleanly and a following call to `unlock` may result in more
       * funds being available.
       * 
       * If, however, the poll has ended and:
       * - it finished corresponding to the vote of the account, and
       * - the account made a standard vote with conviction, and
       * - the lock period of the conviction is not over
       * ...then the lock will be aggregated into the overall account's lock, which may involve
       * *overlocking* (where the two locks are combined into a single lock that is the maximum
       * of both the amount locked and the time is it locked for).
       * 
       * The dispatch origin of this call must be _Signed_, and the signer must have a vote
       * registered for poll `index`.
       * 
       * - `index`: The index of poll of the vote to be removed.
       * - `class`: Optional parameter, if given it indicates the class of the poll. For polls
       * which have finished or are cancelled, this must be `Some`.
       * 
       * Weight: `O(R + log R)` where R is the number of polls that `target` has voted on.
       * Weight is calculated for the maximum number of vote.
       **/
      removeVote: AugmentedSubmittable<(clazz: Option<u16> | null | Uint8Array | u16 | AnyNumber, index: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Option<u16>, u32]>;
      /**
       * Undelegate the voting power of the sending account for a particular class of polls.
       * 
       * Tokens may be unlocked following once an amount of time consistent with the lock period
       * of the conviction with which the delegation was issued has passed.
       * 
       * The dispatch origin of this call must be _Signed_ and the signing account must be
       * currently delegating.
       * 
       * - `class`: The class of polls to remove the delegation from.
       * 
       * Emits `Undelegated`.
       * 
       * Weight: `O(R)` where R is the number of polls the voter delegating to has
       * voted on. Weight is initially charged as if maximum votes, but is refunded later.
       **/
      undelegate: AugmentedSubmittable<(clazz: u16 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u16]>;
      /**
       * Remove the lock caused by prior voting/delegating which has expired within a particular
       * class.
       * 
       * The dispatch origin of this call must be _Signed_.
       * 
       * - `class`: The class of polls to unlock.
       * - `target`: The account to remove the lock on.
       * 
       * Weight: `O(R)` with R number of vote of target.
       **/
      unlock: AugmentedSubmittable<(clazz: u16 | AnyNumber | Uint8Array, target: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u16, MultiAddress]>;
      /**
       * Vote in a poll. If `vote.is_aye()`, the vote is to enact the proposal;
       * otherwise it is a vote to keep the status quo.
       * 
       * The dispatch origin of this call must be _Signed_.
       * 
       * - `poll_index`: The index of the poll to vote for.
       * - `vote`: The vote configuration.
       * 
       * Weight: `O(R)` where R is the number of polls the voter has voted on.
       **/
      vote: AugmentedSubmittable<(pollIndex: Compact<u32> | AnyNumber | Uint8Array, vote: PalletConvictionVotingVoteAccountVote | { Standard: any } | { Split: any } | { SplitAbstain: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u32>, PalletConvictionVotingVoteAccountVote]>;
    };
    distribution: {
      /**
       * Close a campaign, so that it takes no new lines. The part of its budget that is not promised returns to the
       * funder at once. Each promise is kept or freed when its line settles.
       * 
       * **Origin:** the campaign's funder, or the owner of the shop.
       * 
       * **Errors:** [`Error::CampaignNotFound`], [`Error::NotOwner`], [`Error::AlreadyClosed`], or funds that cannot be
       * released.
       * 
       * **Events:** [`Event::CampaignClosed`].
       * 
       * **Weight:** constant.
       **/
      closeCampaign: AugmentedSubmittable<(campaign: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Close a campaign as [`Pallet::close_campaign`] does, if its time is over or its funder no longer owns the shop
       * (the shop was sold or closed). Of a campaign that is closed already, release what it holds without a promise.
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::CampaignNotFound`], [`Error::NotExpired`], [`Error::NothingToFree`], or funds that cannot
       * be released.
       * 
       * **Events:** [`Event::CampaignExpired`], or [`Event::LeftoverFreed`] for a closed campaign.
       * 
       * **Weight:** constant.
       **/
      expireCampaign: AugmentedSubmittable<(campaign: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Remove the caller's own record, the good in it and the bad.
       * 
       * **Origin:** the promoter.
       * 
       * **Errors:** [`Error::RecordNotFound`].
       * 
       * **Events:** [`Event::RecordRemoved`].
       * 
       * **Weight:** constant.
       **/
      forgetRecord: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Open a campaign and put its `budget` on hold. For every settled sale of `listings` that came over a promotion
       * path and fits the `terms`, the campaign pays the promoter next to the buyer. It pays for at most one line of an
       * order, the first that fits, and promises at most one reward in an era for one buyer. It takes lines until the
       * budget is used up or `expires` has passed. `None` stands for all listings of the shop.
       * 
       * A line of an escrow order must bring at least [`least_sale`](CampaignTerms::least_sale) in the campaign's asset. It
       * earns the reward, but at most [`max_part`](CampaignTerms::max_part) of what it brought, and at most what the
       * commission and the platform's leg leave of that. A line of an attested order must have a stated price of at least
       * [`least_fiat`](CampaignTerms::least_fiat), and earns the reward. The promoter next to the buyer must be of the
       * [`audience`](CampaignTerms::audience) and of the [`least_tier`](CampaignTerms::least_tier) when the order is placed or, if
       * it is attested, accepted.
       * 
       * **Origin:** the owner of the shop, which has the capability to market.
       * 
       * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::CapabilityMissing`],
       * [`Error::AssetNotAccepted`], [`Error::ZeroReward`], [`Error::ZeroLeastSale`], [`Error::BudgetTooSmall`],
       * [`Error::ExpiryPassed`], [`Error::ExpiryTooFar`], [`Error::NoListings`], [`Error::ListingNotFound`], [`Error::NoIdLeft`],
       * [`Error::TooManyCampaigns`], [`Error::NetworkNotFound`], [`Error::TierNotFound`], [`Error::MayNotPromote`], or funds
       * that are locked or cannot be held.
       * 
       * **Events:** [`Event::CampaignOpened`].
       * 
       * **Weight:** by the number of listings.
       **/
      openCampaign: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, listings: Option<BTreeSet<u64>> | null | Uint8Array | BTreeSet<u64> | (u64 | AnyNumber | string)[], terms: PalletDistributionCampaignTerms | { asset?: any; reward?: any; maxPart?: any; leastSale?: any; leastFiat?: any; audience?: any; leastTier?: any } | string | Uint8Array, budget: u128 | AnyNumber | Uint8Array, expires: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, Option<BTreeSet<u64>>, PalletDistributionCampaignTerms, u128, u64]>;
      /**
       * Remove a record that did not change for [`Config::RecordRetention`].
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::RecordNotFound`], [`Error::RecordInUse`].
       * 
       * **Events:** [`Event::RecordRemoved`].
       * 
       * **Weight:** constant.
       **/
      removeRecord: AugmentedSubmittable<(promoter: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
      /**
       * Put `amount` more base units on hold for a campaign.
       * 
       * **Origin:** the campaign's funder.
       * 
       * **Errors:** [`Error::CampaignNotFound`], [`Error::NotFunder`], [`Error::AlreadyClosed`],
       * [`Error::ExpiryPassed`], [`Error::CapabilityMissing`], [`Error::AssetNotAccepted`], [`Error::ZeroAmount`],
       * [`Error::BudgetTooLarge`], or funds that are locked or cannot be held.
       * 
       * **Events:** [`Event::CampaignToppedUp`].
       * 
       * **Weight:** constant.
       **/
      topUpCampaign: AugmentedSubmittable<(campaign: u32 | AnyNumber | Uint8Array, amount: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, Compact<u128>]>;
    };
    experience: {
      /**
       * Do up to `steps` of the steps that idle time would do, at most [`MAX_BATCH`]. A step begins a cycle, takes
       * its draw, judges a product, forfeits a report that was not revealed, or splits the pool.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::NothingToDo`].
       * 
       * **Events:** [`Event::CycleBegan`], [`Event::DrawTaken`], [`Event::ProductJudged`],
       * [`Event::ProductCarried`], [`Event::RoundDropped`], [`Event::ReportForfeited`], [`Event::AppealClosed`],
       * [`Event::CycleClosed`].
       * 
       * **Weight:** by the number of steps; what they did not use is refunded.
       **/
      advanceCycle: AugmentedSubmittable<(steps: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Answer a case. The appeal authority decides then. If it does not decide in time, the case is dropped.
       * 
       * **Origin:** the accused, or a backer of an accused tester.
       * 
       * **Errors:** [`Error::CaseNotFound`], [`Error::NotAccused`], [`Error::AlreadyAppealed`] or
       * [`Error::DeadlinePassed`].
       * 
       * **Events:** [`Event::CaseAppealed`].
       * 
       * **Weight:** constant.
       **/
      appealCase: AugmentedSubmittable<(charge: PalletExperienceAccusation | { Tester: any } | { Binding: any } | string | Uint8Array, answer: SoukPrimitivesContentCid | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [PalletExperienceAccusation, SoukPrimitivesContentCid]>;
      /**
       * Ask for a re-test by a larger panel, from the next cycle on. The bond comes back if the verdict changes, or if
       * no tester reports.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::NotBound`], [`Error::AlreadyAppealed`], [`Error::RoundRunning`],
       * [`Error::VerdictNotFound`], or funds that cannot be held.
       * 
       * **Events:** [`Event::VerdictAppealed`].
       * 
       * **Weight:** constant.
       **/
      appealVerdict: AugmentedSubmittable<(product: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64]>;
      /**
       * Stake on a tester. Stake shares its slashes at once. It adds weight to the reports committed from the next
       * cycle on, and shares their pay.
       * 
       * **Origin:** any signed account but the tester.
       * 
       * **Errors:** [`Error::SelfBacking`], [`Error::NotEnrolled`], [`Error::CaseOpen`], [`Error::TesterBarred`],
       * [`Error::StakeTooSmall`], [`Error::Overflow`], or funds that cannot be held or slashed.
       * 
       * **Events:** [`Event::BackingSlashed`], [`Event::TesterBacked`].
       * 
       * **Weight:** constant.
       **/
      backTester: AugmentedSubmittable<(tester: AccountId32 | string | Uint8Array, amount: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, Compact<u128>]>;
      /**
       * State what a product is claimed to be: a value for each attribute of a version of a model. The first account
       * to bind a product keeps it. Another account that claims the product turns to moderation. The product may be
       * judged from the next cycle on. `price` is the producer's own price: only a sale at a governed part of it is
       * real.
       * 
       * **Origin:** the owner of a shop with a listing of the product.
       * 
       * **Errors:** [`Error::ZeroPrice`], [`Error::NotProducer`], [`Error::AlreadyBound`], [`Error::RoundRunning`],
       * [`Error::ReservedForOther`], [`Error::NoIdLeft`], [`Error::ModelNotFound`], [`Error::ModelIsRetired`], [`Error::BadValues`], or
       * funds that cannot be held.
       * 
       * **Events:** [`Event::ProductBound`].
       * 
       * **Weight:** constant.
       **/
      bindProduct: AugmentedSubmittable<(product: u64 | AnyNumber | Uint8Array, listing: u64 | AnyNumber | Uint8Array, model: u32 | AnyNumber | Uint8Array, version: u16 | AnyNumber | Uint8Array, claims: Vec<i64> | (i64 | AnyNumber | Uint8Array)[], price: SoukPrimitivesExperienceUnitPrice | { asset?: any; amount?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64, u64, u32, u16, Vec<i64>, SoukPrimitivesExperienceUnitPrice]>;
      /**
       * Take what the reports that a tester committed in a cycle earned for the stake of a backer. What the backer
       * cannot receive now stays to be claimed.
       * 
       * **Origin:** a backer of the tester.
       * 
       * **Errors:** [`Error::BackingNotFound`], [`Error::NothingToClaim`], [`Error::CannotReceive`], or funds that
       * cannot be slashed.
       * 
       * **Events:** [`Event::BackingSlashed`], [`Event::BackingPaid`].
       * 
       * **Weight:** by the number of assets; the call pays for [`Config::MaxAssets`].
       **/
      claimBacking: AugmentedSubmittable<(tester: AccountId32 | string | Uint8Array, cycle: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, u32]>;
      /**
       * Pay the expert of a model for a closed cycle. An asset that the expert cannot receive now stays to be claimed
       * until the cycle expires.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::CycleNotClosed`], [`Error::NothingToClaim`] or [`Error::CannotReceive`].
       * 
       * **Events:** [`Event::ExpertPaid`].
       * 
       * **Weight:** by the number of assets; the call pays for [`Config::MaxAssets`].
       **/
      claimModel: AugmentedSubmittable<(cycle: u32 | AnyNumber | Uint8Array, model: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, u32]>;
      /**
       * Pay a winning report of a closed cycle: its author's part, and the part that the backers of the commitment
       * share. An asset that the author cannot receive now stays to be claimed until the cycle expires.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::CycleNotClosed`], [`Error::NothingToClaim`] or [`Error::CannotReceive`].
       * 
       * **Events:** [`Event::ReportPaid`].
       * 
       * **Weight:** by the number of assets; the call pays for [`Config::MaxAssets`].
       **/
      claimReport: AugmentedSubmittable<(cycle: u32 | AnyNumber | Uint8Array, product: u64 | AnyNumber | Uint8Array, who: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, u64, AccountId32]>;
      /**
       * Commit to a report on a product bought in a settled order. This uses the purchase up. `hash` is BLAKE2-256
       * of the SCALE encoding of the values, a salt of 32 bytes, the account, the product and the cycle. Claims that
       * were made after the cycle began wait for the next cycle.
       * 
       * **Origin:** the buyer.
       * 
       * **Errors:** [`Error::WrongPhase`], [`Error::NotBound`], [`Error::BoundTooLate`], [`Error::CaseOpen`],
       * [`Error::ModelNotFound`], [`Error::PartyMayNotReport`], [`Error::AlreadyReported`], [`Error::NoPurchase`],
       * [`Error::RoundRunning`], or funds that cannot be held.
       * 
       * **Events:** [`Event::ReportCommitted`].
       * 
       * **Weight:** constant.
       **/
      commitReport: AugmentedSubmittable<(product: u64 | AnyNumber | Uint8Array, hash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64, H256]>;
      /**
       * Decide a case after an appeal: the accused loses what was asked for if `uphold`, and nothing otherwise.
       * 
       * **Origin:** [`Config::AppealOrigin`].
       * 
       * **Errors:** [`Error::CaseNotFound`], [`Error::NotAppealed`], [`Error::DeadlinePassed`], or a bond that cannot
       * be moved.
       * 
       * **Events:** [`Event::CaseDropped`], [`Event::TesterSlashed`] or [`Event::BondForfeited`].
       * 
       * **Weight:** constant.
       **/
      decideCase: AugmentedSubmittable<(charge: PalletExperienceAccusation | { Tester: any } | { Binding: any } | string | Uint8Array, uphold: bool | boolean | Uint8Array) => SubmittableExtrinsic<ApiType>, [PalletExperienceAccusation, bool]>;
      /**
       * End a case whose deadline is over. Without an appeal it stands; with an appeal that nobody decided it is
       * dropped. Where no case is open, end the rest of a tester instead, once it is over.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::CaseNotFound`], [`Error::TooEarly`], or a bond that cannot be moved.
       * 
       * **Events:** [`Event::CaseDropped`], [`Event::TesterSlashed`] or [`Event::BondForfeited`]; none for a rest.
       * 
       * **Weight:** constant.
       **/
      endCase: AugmentedSubmittable<(charge: PalletExperienceAccusation | { Tester: any } | { Binding: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [PalletExperienceAccusation]>;
      /**
       * Take part in draws from the next cycle on. `anchor` is the end of a chain of secrets: BLAKE2-256 of each
       * secret is the secret shown before it, and BLAKE2-256 of the first secret is `anchor`.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::AlreadyEnrolled`], [`Error::TesterBarred`], [`Error::CaseOpen`], or funds that cannot be
       * held.
       * 
       * **Events:** [`Event::TesterEnrolled`].
       * 
       * **Weight:** constant.
       **/
      enrolTester: AugmentedSubmittable<(anchor: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256]>;
      /**
       * Remove up to `rows` unclaimed rows of a cycle whose claim period is over, at most [`MAX_BATCH`]. The call
       * that finds no more rows pays the rest of the pool to the treasury.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::CycleNotClosed`] or [`Error::StillClaimable`].
       * 
       * **Events:** [`Event::CycleExpired`].
       * 
       * **Weight:** by the number of rows.
       **/
      expireCycle: AugmentedSubmittable<(cycle: u32 | AnyNumber | Uint8Array, rows: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, u32]>;
      /**
       * Remove the earnings of a tester's backers by a cycle that can no longer be taken. The rest goes into the pool
       * of the running cycle.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::NothingToDo`] or [`Error::StillClaimable`].
       * 
       * **Events:** [`Event::EarningsExpired`].
       * 
       * **Weight:** by the number of assets; the call pays for [`Config::MaxAssets`].
       **/
      expireEarnings: AugmentedSubmittable<(tester: AccountId32 | string | Uint8Array, cycle: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, u32]>;
      /**
       * Take part in no further draw. The bond stays on hold for the unbonding period.
       * 
       * **Origin:** the tester.
       * 
       * **Errors:** [`Error::NotEnrolled`] or [`Error::NothingToDo`].
       * 
       * **Events:** [`Event::TesterLeft`].
       * 
       * **Weight:** constant.
       **/
      leaveDraws: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Open a case against a tester: ask for `share` of its bond and of all stake on it. Until the case ends none of
       * it can be withdrawn, nobody can stake more on the tester, and the tester commits no reports. What it earned
       * before can be claimed. A report that is only an outlier is not paid, and is no ground for a case. After a case
       * was dropped the tester rests for [`Config::CaseRest`].
       * 
       * **Origin:** [`Config::ArbiterOrigin`].
       * 
       * **Errors:** [`Error::NotEnrolled`], [`Error::NothingToDo`], [`Error::TooEarly`] or [`Error::CaseOpen`].
       * 
       * **Events:** [`Event::CaseOpened`].
       * 
       * **Weight:** constant.
       **/
      openCase: AugmentedSubmittable<(who: AccountId32 | string | Uint8Array, share: Perbill | AnyNumber | Uint8Array, evidence: SoukPrimitivesContentCid | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, Perbill, SoukPrimitivesContentCid]>;
      /**
       * Remove purchases that no longer let their buyers report: those that are too old, and those under a binding
       * that has ended. Other purchases are passed over.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::NothingToDo`].
       * 
       * **Events:** [`Event::PurchasesPruned`].
       * 
       * **Weight:** by the number of purchases.
       **/
      prunePurchases: AugmentedSubmittable<(purchases: Vec<ITuple<[u64, AccountId32]>> | ([u64 | AnyNumber | Uint8Array, AccountId32 | string | Uint8Array])[]) => SubmittableExtrinsic<ApiType>, [Vec<ITuple<[u64, AccountId32]>>]>;
      /**
       * Publish a quality model for products of `category`. Its bond goes on hold.
       * 
       * **Origin:** any signed account, which becomes the expert of the model.
       * 
       * **Errors:** [`Error::BadAttributes`], [`Error::NoIdLeft`], [`Error::TooManyModels`], [`Error::Overflow`], or
       * funds that cannot be held.
       * 
       * **Events:** [`Event::ModelPublished`].
       * 
       * **Weight:** by the number of attributes.
       **/
      publishModel: AugmentedSubmittable<(category: u32 | AnyNumber | Uint8Array, attributes: Vec<SoukPrimitivesExperienceAttribute> | (SoukPrimitivesExperienceAttribute | { name?: any; unit?: any; decimals?: any; tolerance?: any; weight?: any; direction?: any } | string | Uint8Array)[], text: SoukPrimitivesContentCid | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, Vec<SoukPrimitivesExperienceAttribute>, SoukPrimitivesContentCid]>;
      /**
       * Publish a further version of a model. Its bond goes on hold. A product stays bound to the version its
       * binding names.
       * 
       * **Origin:** the expert of the model.
       * 
       * **Errors:** [`Error::ModelNotFound`], [`Error::NotExpert`], [`Error::ModelIsRetired`],
       * [`Error::BadAttributes`], [`Error::TooManyVersions`], [`Error::Overflow`], or funds that cannot be held.
       * 
       * **Events:** [`Event::ModelPublished`].
       * 
       * **Weight:** by the number of attributes.
       **/
      publishVersion: AugmentedSubmittable<(model: u32 | AnyNumber | Uint8Array, attributes: Vec<SoukPrimitivesExperienceAttribute> | (SoukPrimitivesExperienceAttribute | { name?: any; unit?: any; decimals?: any; tolerance?: any; weight?: any; direction?: any } | string | Uint8Array)[], text: SoukPrimitivesContentCid | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, Vec<SoukPrimitivesExperienceAttribute>, SoukPrimitivesContentCid]>;
      /**
       * Claim other values, or claim by another model. The product may be judged from the next cycle on. The verdict
       * on the earlier claims stays until the next verdict. The same claims again keep their verdict. Either way the bond
       * becomes what the verdict that counts then asks for ([`Config::BondRates`]).
       * 
       * **Origin:** the producer.
       * 
       * **Errors:** [`Error::NotBound`], [`Error::NotProducer`], [`Error::RoundRunning`], [`Error::AppealRunning`],
       * [`Error::ModelNotFound`], [`Error::ModelIsRetired`], [`Error::BadValues`], or funds that cannot be held.
       * 
       * **Events:** [`Event::ProductBound`].
       * 
       * **Weight:** constant.
       **/
      rebindProduct: AugmentedSubmittable<(product: u64 | AnyNumber | Uint8Array, model: u32 | AnyNumber | Uint8Array, version: u16 | AnyNumber | Uint8Array, claims: Vec<i64> | (i64 | AnyNumber | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [u64, u32, u16, Vec<i64>]>;
      /**
       * Recompute the stratum a tester is drawn in from the next cycle on. Power fades without a transaction, so a
       * stored stratum can be out of date. Or, if all of the bond was slashed and the unbonding period is over, end the
       * enrolment as the tester could.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::NotEnrolled`], [`Error::NothingToDo`], [`Error::CaseOpen`] or [`Error::TooEarly`].
       * 
       * **Events:** [`Event::StratumChanged`] or [`Event::EnrolmentReleased`].
       * 
       * **Weight:** constant.
       **/
      refreshTester: AugmentedSubmittable<(who: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
      /**
       * Release the bond of a retired model. This can be done as soon as no product is bound to the model, and in
       * any case after the unbonding period. The model is removed once no product is bound to it.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::ModelNotFound`], [`Error::ModelNotRetired`], [`Error::ModelInUse`],
       * [`Error::NothingToDo`], or a bond that cannot be released.
       * 
       * **Events:** [`Event::ModelReleased`].
       * 
       * **Weight:** by the number of versions; the call pays for [`Config::MaxVersions`].
       **/
      releaseModel: AugmentedSubmittable<(model: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Remove power in a category that has faded to nothing.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::NothingToDo`] or [`Error::InUse`].
       * 
       * **Events:** [`Event::SkillRemoved`].
       * 
       * **Weight:** constant.
       **/
      removeSkill: AugmentedSubmittable<(who: AccountId32 | string | Uint8Array, category: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, u32]>;
      /**
       * Remove a verdict that is older than the retention period, on a product that is not bound.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::VerdictNotFound`] or [`Error::InUse`].
       * 
       * **Events:** [`Event::VerdictRemoved`].
       * 
       * **Weight:** constant.
       **/
      removeVerdict: AugmentedSubmittable<(product: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64]>;
      /**
       * Close a model to further products.
       * 
       * **Origin:** the expert of the model.
       * 
       * **Errors:** [`Error::ModelNotFound`], [`Error::NotExpert`] or [`Error::ModelIsRetired`].
       * 
       * **Events:** [`Event::ModelRetired`].
       * 
       * **Weight:** constant.
       **/
      retireModel: AugmentedSubmittable<(model: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Take part in draws again after being idle, from the next cycle on.
       * 
       * **Origin:** the tester.
       * 
       * **Errors:** [`Error::NotEnrolled`] or [`Error::NotIdle`].
       * 
       * **Events:** [`Event::TesterEnrolled`].
       * 
       * **Weight:** constant.
       **/
      returnToDraws: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Reveal a report. The bond comes back. A tester who was drawn shows its secret of the cycle. A report without
       * the secret does not count, but may still win at a discount.
       * 
       * **Origin:** the account that committed the report.
       * 
       * **Errors:** [`Error::WrongPhase`], [`Error::NotCommitted`], [`Error::HashMismatch`], [`Error::NotBound`],
       * [`Error::BadValues`], [`Error::NotEnrolled`], [`Error::BadSecret`], or a bond that cannot be released.
       * 
       * **Events:** [`Event::ReportRevealed`].
       * 
       * **Weight:** constant.
       **/
      revealReport: AugmentedSubmittable<(product: u64 | AnyNumber | Uint8Array, values: Vec<i64> | (i64 | AnyNumber | Uint8Array)[], salt: H256 | string | Uint8Array, secret: Option<H256> | null | Uint8Array | H256 | string) => SubmittableExtrinsic<ApiType>, [u64, Vec<i64>, H256, Option<H256>]>;
      /**
       * Remove a binding. With `evidence`, open a case in which the bond is asked for; it stays on hold until the case
       * ends. Without, release the bond. Or, if the product is not bound, only say that `rightful` alone may bind it.
       * Reports of a running round are dropped at its close.
       * 
       * **Origin:** [`Config::ModerationOrigin`].
       * 
       * **Errors:** a bond that cannot be released.
       * 
       * **Events:** [`Event::CaseOpened`], [`Event::BindingRevoked`], [`Event::AppealClosed`].
       * 
       * **Weight:** constant.
       **/
      revokeBinding: AugmentedSubmittable<(product: u64 | AnyNumber | Uint8Array, evidence: Option<SoukPrimitivesContentCid> | null | Uint8Array | SoukPrimitivesContentCid | string, rightful: Option<AccountId32> | null | Uint8Array | AccountId32 | string) => SubmittableExtrinsic<ApiType>, [u64, Option<SoukPrimitivesContentCid>, Option<AccountId32>]>;
      /**
       * Set the commission: the part of the pay the tester keeps. Its backers and its own bond share the rest in
       * proportion to stake.
       * 
       * **Origin:** the tester.
       * 
       * **Errors:** [`Error::NotEnrolled`].
       * 
       * **Events:** [`Event::CommissionSet`].
       * 
       * **Weight:** constant.
       **/
      setCommission: AugmentedSubmittable<(commission: Perbill | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Perbill]>;
      /**
       * Set a tester idle that took no seat for [`Config::IdleAfter`] cycles, although each tester was drawn for
       * [`Config::IdleSeats`] seats on average meanwhile. From the next cycle on it takes part in no draw and is not
       * counted. Its bond stays on hold.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::NotEnrolled`] or [`Error::NotIdle`].
       * 
       * **Events:** [`Event::TesterIdle`].
       * 
       * **Weight:** constant.
       **/
      setIdle: AugmentedSubmittable<(who: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
      /**
       * Change the producer's own price of a product, from the next cycle on.
       * 
       * **Origin:** the producer.
       * 
       * **Errors:** [`Error::ZeroPrice`], [`Error::NotBound`] or [`Error::NotProducer`].
       * 
       * **Events:** [`Event::PriceSet`].
       * 
       * **Weight:** constant.
       **/
      setPrice: AugmentedSubmittable<(product: u64 | AnyNumber | Uint8Array, price: SoukPrimitivesExperienceUnitPrice | { asset?: any; amount?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64, SoukPrimitivesExperienceUnitPrice]>;
      /**
       * Take stake off a tester. It keeps its part of the reports committed up to the running cycle and earns nothing
       * of later ones. It can still be slashed, and may be withdrawn after the unbonding period. The period starts anew
       * for all stake of the backer that is on its way out.
       * 
       * **Origin:** a backer of the tester.
       * 
       * **Errors:** [`Error::BackingNotFound`], [`Error::StakeTooSmall`], [`Error::Overflow`], or funds that cannot
       * be released or slashed.
       * 
       * **Events:** [`Event::BackingSlashed`], [`Event::TesterUnbacked`].
       * 
       * **Weight:** constant.
       **/
      unbackTester: AugmentedSubmittable<(tester: AccountId32 | string | Uint8Array, amount: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, Compact<u128>]>;
      /**
       * End the claims on a product. The bond comes back and the verdict stays readable.
       * 
       * **Origin:** the producer.
       * 
       * **Errors:** [`Error::NotBound`], [`Error::NotProducer`], [`Error::RoundRunning`], [`Error::AppealRunning`],
       * or a bond that cannot be released.
       * 
       * **Events:** [`Event::ProductUnbound`].
       * 
       * **Weight:** constant.
       **/
      unbindProduct: AugmentedSubmittable<(product: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64]>;
      /**
       * Bring a backing up to date: apply a slash of the tester, give up shares that are worth nothing any more, and
       * forget what can no longer be taken. A backing without stake that can take nothing more is removed. Every call of
       * the backer applies slashes first.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::BackingNotFound`], [`Error::NothingToDo`], or funds that cannot be slashed.
       * 
       * **Events:** [`Event::BackingSlashed`].
       * 
       * **Weight:** constant.
       **/
      updateBacking: AugmentedSubmittable<(tester: AccountId32 | string | Uint8Array, backer: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, AccountId32]>;
      /**
       * Close an appeal that no tester reported on in time. Its bond comes back.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::AppealNotFound`], [`Error::RoundRunning`] or [`Error::TooEarly`].
       * 
       * **Events:** [`Event::AppealClosed`].
       * 
       * **Weight:** constant.
       **/
      withdrawAppeal: AugmentedSubmittable<(product: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64]>;
      /**
       * Withdraw the stake that is on its way out.
       * 
       * **Origin:** a backer of the tester.
       * 
       * **Errors:** [`Error::CaseOpen`], [`Error::BackingNotFound`], [`Error::NotLeaving`], [`Error::TooEarly`], or
       * funds that cannot be released or slashed.
       * 
       * **Events:** [`Event::BackingSlashed`], [`Event::BackingReleased`].
       * 
       * **Weight:** constant.
       **/
      withdrawBacking: AugmentedSubmittable<(tester: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
      /**
       * Take the bond back after leaving the draws. The power over all categories is lost with it.
       * 
       * **Origin:** the tester.
       * 
       * **Errors:** [`Error::CaseOpen`], [`Error::NotEnrolled`], [`Error::NotLeaving`], [`Error::TooEarly`], or a bond
       * that cannot be released.
       * 
       * **Events:** [`Event::EnrolmentReleased`].
       * 
       * **Weight:** constant.
       **/
      withdrawEnrolment: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
    };
    fiat: {
      /**
       * Accept the words of these attesters about the payments of a shop, in place of those before. An empty list accepts none.
       * It counts for legs that are opened from now on, and as long as the caller owns the shop.
       * 
       * **Origin:** the owner of the shop.
       * 
       * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::AttesterRepeated`],
       * [`Error::AttesterNotFound`], [`Error::ListNotFound`] for an empty list in place of none, or a deposit that cannot be
       * held.
       * 
       * **Events:** [`Event::AttestersAccepted`] or [`Event::AttestersRemoved`].
       * 
       * **Weight:** constant, as for the longest list.
       **/
      acceptAttesters: AugmentedSubmittable<(shop: Compact<u32> | AnyNumber | Uint8Array, attesters: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Compact<u32>, Vec<AccountId32>]>;
      /**
       * Say that an obligation to the caller was paid, or that it asks for no more. It ends at once. The deposit of a denial
       * is back.
       * 
       * **Origin:** the creditor.
       * 
       * **Errors:** [`Error::ObligationNotFound`], [`Error::NotCreditor`], [`Error::ContestOpen`].
       * 
       * **Events:** [`Event::ObligationEnded`], [`Event::ClaimReturned`], [`Event::WordEnded`].
       * 
       * **Weight:** constant.
       **/
      acknowledge: AugmentedSubmittable<(id: Compact<u64> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u64>]>;
      /**
       * Do what silence does with an obligation. One that the debtor stated to be paid, and that the creditor did not deny in
       * time, has ended. A denial that nobody judged in time is over, and the deposit is back. One that nobody paid long
       * after it was due has ended unsettled, and its debtor loses credit if it did not before.
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::ObligationNotFound`], [`Error::DeadlineNotPassed`], [`Error::WordOpen`],
       * [`Error::ContestOpen`].
       * 
       * **Events:** [`Event::ObligationEnded`], [`Event::DenialEnded`], [`Event::ClaimReturned`].
       * 
       * **Weight:** constant, and a loss of credit.
       **/
      advanceObligation: AugmentedSubmittable<(id: Compact<u64> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u64>]>;
      /**
       * Give one's word that the payment of an order's fiat leg arrived. What the leg is worth in SOUK, and a margin, is locked
       * of the caller's bond until the seller cannot contest the word any more.
       * 
       * **Origin:** an attester that the shop accepted when the leg was opened, and that vouches for the currency.
       * 
       * **Errors:** [`Error::LegNotFound`], [`Error::AlreadyConfirmed`], [`Error::AttesterNotAccepted`],
       * [`Error::AttesterIsParty`], [`Error::WordOpen`], [`Error::AttesterNotFound`], [`Error::CurrencyNotVouched`],
       * [`Error::BondTooSmall`], [`Error::Overflow`], or a rate that is missing or too old.
       * 
       * **Events:** [`Event::WordGiven`], [`Event::PaymentConfirmed`].
       * 
       * **Weight:** constant, and a question to the rates.
       **/
      attestPayment: AugmentedSubmittable<(order: Compact<u64> | AnyNumber | Uint8Array, evidence: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u64>, H256]>;
      /**
       * Give one's word that the debtor paid an obligation, although the creditor denied it. The bond is locked as for a
       * payment. The creditor can contest the word. If it does not, the obligation ends with [`Pallet::end_word`].
       * 
       * **Origin:** an attester of the leg that the obligation came from, that vouches for the currency.
       * 
       * **Errors:** [`Error::ObligationNotFound`], [`Error::NotDenied`], [`Error::WordOpen`],
       * [`Error::AttesterNotAccepted`], [`Error::AttesterIsParty`], [`Error::AttesterNotFound`],
       * [`Error::CurrencyNotVouched`], [`Error::BondTooSmall`], [`Error::Overflow`], or a rate that is missing or too old.
       * 
       * **Events:** [`Event::WordGiven`].
       * 
       * **Weight:** constant, and a question to the rates.
       **/
      attestRefund: AugmentedSubmittable<(id: Compact<u64> | AnyNumber | Uint8Array, evidence: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u64>, H256]>;
      /**
       * Say that the payment of an order's fiat leg arrived. The seller binds itself by it: it owes what comes back of the
       * leg. It can do so for as long as the order runs, whether the quote has ended or not.
       * 
       * **Origin:** the seller.
       * 
       * **Errors:** [`Error::LegNotFound`], [`Error::NotSeller`], [`Error::AlreadyConfirmed`].
       * 
       * **Events:** [`Event::PaymentConfirmed`].
       * 
       * **Weight:** constant.
       **/
      confirmPayment: AugmentedSubmittable<(order: Compact<u64> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u64>]>;
      /**
       * Say that an attester's word is false, under a deposit.
       * 
       * **Origin:** the account that the word harms: the seller, or the creditor of an obligation.
       * 
       * **Errors:** [`Error::WordNotFound`], [`Error::NotHarmed`], [`Error::AlreadyContested`], [`Error::DeadlinePassed`],
       * or funds that are locked or cannot be held.
       * 
       * **Events:** [`Event::WordContested`].
       * 
       * **Weight:** constant.
       **/
      contestWord: AugmentedSubmittable<(matter: SoukPrimitivesFiatMatter | { Leg: any } | { Obligation: any } | string | Uint8Array, evidence: SoukPrimitivesContentCid | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SoukPrimitivesFiatMatter, SoukPrimitivesContentCid]>;
      /**
       * Say, under a deposit, that an obligation was not paid although its debtor stated it.
       * 
       * **Origin:** the creditor.
       * 
       * **Errors:** [`Error::ObligationNotFound`], [`Error::NotCreditor`], [`Error::NotStated`],
       * [`Error::DeadlinePassed`], or funds that are locked or cannot be held.
       * 
       * **Events:** [`Event::PaidDenied`].
       * 
       * **Weight:** constant.
       **/
      denyPaid: AugmentedSubmittable<(id: Compact<u64> | AnyNumber | Uint8Array, evidence: SoukPrimitivesContentCid | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u64>, SoukPrimitivesContentCid]>;
      /**
       * End a word that stands: its time is over and nobody contested it, or nobody judged the contest in time. What was
       * locked is free, and the deposit of a contest is back. An obligation that the word is about has ended too. The account
       * that it would harm can end a word that it did not contest at once.
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::WordNotFound`], [`Error::DeadlineNotPassed`].
       * 
       * **Events:** [`Event::WordEnded`], [`Event::ClaimReturned`], [`Event::ClaimLost`], [`Event::ObligationEnded`].
       * 
       * **Weight:** constant.
       **/
      endWord: AugmentedSubmittable<(matter: SoukPrimitivesFiatMatter | { Leg: any } | { Obligation: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SoukPrimitivesFiatMatter]>;
      /**
       * Find that an obligation whose payment was denied was paid or was not. If it was, it ends, and the debtor gets the
       * deposit of the denial. If it was not, the debtor loses credit and still owes.
       * 
       * **Origin:** [`Config::ModerationOrigin`].
       * 
       * **Errors:** [`Error::ObligationNotFound`], [`Error::NotDenied`], [`Error::DeadlinePassed`], [`Error::WordOpen`]: an
       * attester's word is judged then.
       * 
       * **Events:** [`Event::DenialEnded`], [`Event::ClaimReturned`], [`Event::ClaimLost`], [`Event::ObligationEnded`].
       * 
       * **Weight:** constant, and a loss of credit.
       **/
      judgeObligation: AugmentedSubmittable<(id: Compact<u64> | AnyNumber | Uint8Array, paid: bool | boolean | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u64>, bool]>;
      /**
       * Find that a contested word is true or false. If it is true, the attester gets the deposit of the contest. If it is
       * false, the harmed account gets what the matter is worth now out of the attester's bond, and no more than was locked
       * for it. Then the payment of a leg is unconfirmed, an obligation that follows from it is void, and an obligation
       * that the word was about is paid by the bond.
       * 
       * **Origin:** [`Config::ModerationOrigin`].
       * 
       * **Errors:** [`Error::WordNotFound`], [`Error::ContestNotFound`], [`Error::DeadlinePassed`].
       * 
       * **Events:** [`Event::WordEnded`], [`Event::AttesterSlashed`], [`Event::ClaimReturned`], [`Event::ClaimLost`],
       * [`Event::ObligationEnded`].
       * 
       * **Weight:** constant, a question to the rates, and a loss of credit.
       **/
      judgeWord: AugmentedSubmittable<(matter: SoukPrimitivesFiatMatter | { Leg: any } | { Obligation: any } | string | Uint8Array, isTrue: bool | boolean | Uint8Array) => SubmittableExtrinsic<ApiType>, [SoukPrimitivesFiatMatter, bool]>;
      /**
       * Vouch for payments no more. The whole bond is the caller's again. An attester waits until none of its words can be
       * contested, and ends each with [`Pallet::end_word`].
       * 
       * **Origin:** an attester.
       * 
       * **Errors:** [`Error::AttesterNotFound`], [`Error::WordsOpen`].
       * 
       * **Events:** [`Event::AttesterLeft`].
       * 
       * **Weight:** constant.
       **/
      leaveAttesters: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Mark an obligation that is unpaid after its time. Its debtor loses credit, and opens no fiat leg until it has ended.
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::ObligationNotFound`], [`Error::AlreadyOverdue`], [`Error::DeadlineNotPassed`],
       * [`Error::AnswerOpen`], [`Error::WordOpen`], [`Error::ContestOpen`].
       * 
       * **Events:** [`Event::ObligationOverdue`].
       * 
       * **Weight:** constant, and a loss of credit.
       **/
      markOverdue: AugmentedSubmittable<(id: Compact<u64> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u64>]>;
      /**
       * Vouch for payments in some currencies under a bond. Shops choose whose words they accept. What an attester asks for its
       * work is paid elsewhere.
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::AlreadyRegistered`], [`Error::BadCurrencies`], [`Error::BondTooSmall`], or funds that are locked
       * or cannot be held.
       * 
       * **Events:** [`Event::AttesterRegistered`].
       * 
       * **Weight:** constant.
       **/
      registerAttester: AugmentedSubmittable<(contact: SoukPrimitivesContentCid | string | Uint8Array, currencies: Vec<SoukPrimitivesMoneyCurrency> | (SoukPrimitivesMoneyCurrency | string | Uint8Array)[], bond: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [SoukPrimitivesContentCid, Vec<SoukPrimitivesMoneyCurrency>, Compact<u128>]>;
      /**
       * Remove the list of a shop that is gone, or is another account's than the one that wrote the list.
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::ListNotFound`], [`Error::ListInUse`].
       * 
       * **Events:** [`Event::AttestersRemoved`].
       * 
       * **Weight:** constant.
       **/
      removeAttesters: AugmentedSubmittable<(shop: Compact<u32> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u32>]>;
      /**
       * Say that an obligation was paid. It ends if the creditor agrees, or is silent for a time.
       * 
       * **Origin:** the debtor.
       * 
       * **Errors:** [`Error::ObligationNotFound`], [`Error::NotDebtor`], [`Error::AlreadyStated`], [`Error::AlreadyDenied`].
       * 
       * **Events:** [`Event::PaidStated`].
       * 
       * **Weight:** constant.
       **/
      statePaid: AugmentedSubmittable<(id: Compact<u64> | AnyNumber | Uint8Array, evidence: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u64>, H256]>;
      /**
       * Put more into the caller's bond.
       * 
       * **Origin:** an attester.
       * 
       * **Errors:** [`Error::ZeroAmount`], [`Error::AttesterNotFound`], [`Error::Overflow`], or funds that are locked or
       * cannot be held.
       * 
       * **Events:** [`Event::BondToppedUp`].
       * 
       * **Weight:** constant.
       **/
      topUpBond: AugmentedSubmittable<(amount: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u128>]>;
      /**
       * Be reached elsewhere, or vouch for other currencies. Words that were given stay as they are.
       * 
       * **Origin:** an attester.
       * 
       * **Errors:** [`Error::AttesterNotFound`], [`Error::BadCurrencies`].
       * 
       * **Events:** [`Event::AttesterUpdated`].
       * 
       * **Weight:** constant.
       **/
      updateAttester: AugmentedSubmittable<(contact: SoukPrimitivesContentCid | string | Uint8Array, currencies: Vec<SoukPrimitivesMoneyCurrency> | (SoukPrimitivesMoneyCurrency | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [SoukPrimitivesContentCid, Vec<SoukPrimitivesMoneyCurrency>]>;
      /**
       * Take an amount out of the caller's bond that is not locked. The least bond stays.
       * 
       * **Origin:** an attester.
       * 
       * **Errors:** [`Error::ZeroAmount`], [`Error::AttesterNotFound`], [`Error::BondLocked`], [`Error::BondTooSmall`].
       * 
       * **Events:** [`Event::BondWithdrawn`].
       * 
       * **Weight:** constant.
       **/
      withdrawBond: AugmentedSubmittable<(amount: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u128>]>;
    };
    grandpa: {
      /**
       * Note that the current authority set of the GRANDPA finality gadget has stalled.
       * 
       * This will trigger a forced authority set change at the beginning of the next session, to
       * be enacted `delay` blocks after that. The `delay` should be high enough to safely assume
       * that the block signalling the forced change will not be re-orged e.g. 1000 blocks.
       * The block production rate (which may be slowed down because of finality lagging) should
       * be taken into account when choosing the `delay`. The GRANDPA voters based on the new
       * authority will start voting on top of `best_finalized_block_number` for new finalized
       * blocks. `best_finalized_block_number` should be the highest of the latest finalized
       * block of all validators of the new authority set.
       * 
       * Only callable by root.
       **/
      noteStalled: AugmentedSubmittable<(delay: u32 | AnyNumber | Uint8Array, bestFinalizedBlockNumber: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, u32]>;
      /**
       * Report voter equivocation/misbehavior. This method will verify the
       * equivocation proof and validate the given key ownership proof
       * against the extracted offender. If both are valid, the offence
       * will be reported.
       **/
      reportEquivocation: AugmentedSubmittable<(equivocationProof: SpConsensusGrandpaEquivocationProof | { setId?: any; equivocation?: any } | string | Uint8Array, keyOwnerProof: SpSessionMembershipProof | { session?: any; trieNodes?: any; validatorCount?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SpConsensusGrandpaEquivocationProof, SpSessionMembershipProof]>;
      /**
       * Report voter equivocation/misbehavior. This method will verify the
       * equivocation proof and validate the given key ownership proof
       * against the extracted offender. If both are valid, the offence
       * will be reported.
       * 
       * This extrinsic must be called unsigned and it is expected that only
       * block authors will call it (validated in `ValidateUnsigned`), as such
       * if the block author is defined it will be defined as the equivocation
       * reporter.
       **/
      reportEquivocationUnsigned: AugmentedSubmittable<(equivocationProof: SpConsensusGrandpaEquivocationProof | { setId?: any; equivocation?: any } | string | Uint8Array, keyOwnerProof: SpSessionMembershipProof | { session?: any; trieNodes?: any; validatorCount?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SpConsensusGrandpaEquivocationProof, SpSessionMembershipProof]>;
    };
    identity: {
      /**
       * Accept a given username that an `authority` granted. The call must include the full
       * username, as in `username.suffix`.
       **/
      acceptUsername: AugmentedSubmittable<(username: Bytes | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Bytes]>;
      /**
       * Add a registrar to the system.
       * 
       * The dispatch origin for this call must be `T::RegistrarOrigin`.
       * 
       * - `account`: the account of the registrar.
       * 
       * Emits `RegistrarAdded` if successful.
       **/
      addRegistrar: AugmentedSubmittable<(account: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress]>;
      /**
       * Add the given account to the sender's subs.
       * 
       * Payment: Balance reserved by a previous `set_subs` call for one sub will be repatriated
       * to the sender.
       * 
       * The dispatch origin for this call must be _Signed_ and the sender must have a registered
       * sub identity of `sub`.
       **/
      addSub: AugmentedSubmittable<(sub: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, data: Data | { None: any } | { Raw: any } | { BlakeTwo256: any } | { Sha256: any } | { Keccak256: any } | { ShaThree256: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, Data]>;
      /**
       * Add an `AccountId` with permission to grant usernames with a given `suffix` appended.
       * 
       * The authority can grant up to `allocation` usernames. To top up the allocation or
       * change the account used to grant usernames, this call can be used with the updated
       * parameters to overwrite the existing configuration.
       **/
      addUsernameAuthority: AugmentedSubmittable<(authority: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, suffix: Bytes | string | Uint8Array, allocation: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, Bytes, u32]>;
      /**
       * Cancel a previous request.
       * 
       * Payment: A previously reserved deposit is returned on success.
       * 
       * The dispatch origin for this call must be _Signed_ and the sender must have a
       * registered identity.
       * 
       * - `reg_index`: The index of the registrar whose judgement is no longer requested.
       * 
       * Emits `JudgementUnrequested` if successful.
       **/
      cancelRequest: AugmentedSubmittable<(regIndex: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Clear an account's identity info and all sub-accounts and return all deposits.
       * 
       * Payment: All reserved balances on the account are returned.
       * 
       * The dispatch origin for this call must be _Signed_ and the sender must have a registered
       * identity.
       * 
       * Emits `IdentityCleared` if successful.
       **/
      clearIdentity: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Remove an account's identity and sub-account information and slash the deposits.
       * 
       * Payment: Reserved balances from `set_subs` and `set_identity` are slashed and handled by
       * `Slash`. Verification request deposits are not returned; they should be cancelled
       * manually using `cancel_request`.
       * 
       * The dispatch origin for this call must match `T::ForceOrigin`.
       * 
       * - `target`: the account whose identity the judgement is upon. This must be an account
       * with a registered identity.
       * 
       * Emits `IdentityKilled` if successful.
       **/
      killIdentity: AugmentedSubmittable<(target: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress]>;
      /**
       * Call with [ForceOrigin](crate::Config::ForceOrigin) privileges which deletes a username
       * and slashes any deposit associated with it.
       **/
      killUsername: AugmentedSubmittable<(username: Bytes | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Bytes]>;
      /**
       * Provide a judgement for an account's identity.
       * 
       * The dispatch origin for this call must be _Signed_ and the sender must be the account
       * of the registrar whose index is `reg_index`.
       * 
       * - `reg_index`: the index of the registrar whose judgement is being made.
       * - `target`: the account whose identity the judgement is upon. This must be an account
       * with a registered identity.
       * - `judgement`: the judgement of the registrar of index `reg_index` about `target`.
       * - `identity`: The hash of the [`IdentityInformationProvider`] for that the judgement is
       * provided.
       * 
       * Note: Judgements do not apply to a username.
       * 
       * Emits `JudgementGiven` if successful.
       **/
      provideJudgement: AugmentedSubmittable<(regIndex: Compact<u32> | AnyNumber | Uint8Array, target: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, judgement: PalletIdentityJudgement | { Unknown: any } | { FeePaid: any } | { Reasonable: any } | { KnownGood: any } | { OutOfDate: any } | { LowQuality: any } | { Erroneous: any } | string | Uint8Array, identity: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u32>, MultiAddress, PalletIdentityJudgement, H256]>;
      /**
       * Remove the sender as a sub-account.
       * 
       * Payment: Balance reserved by a previous `set_subs` call for one sub will be repatriated
       * to the sender (*not* the original depositor).
       * 
       * The dispatch origin for this call must be _Signed_ and the sender must have a registered
       * super-identity.
       * 
       * NOTE: This should not normally be used, but is provided in the case that the non-
       * controller of an account is maliciously registered as a sub-account.
       **/
      quitSub: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Remove an expired username approval. The username was approved by an authority but never
       * accepted by the user and must now be beyond its expiration. The call must include the
       * full username, as in `username.suffix`.
       **/
      removeExpiredApproval: AugmentedSubmittable<(username: Bytes | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Bytes]>;
      /**
       * Remove a registrar from the system.
       * 
       * The dispatch origin for this call must be `T::RegistrarOrigin`.
       * 
       * The registrar's slot is tombstoned (set to `None`) rather than removed, so that the
       * `RegistrarIndex` of every other registrar — and any judgements already recorded against
       * them — stays stable. The freed index is not reused by `add_registrar`, so each removal
       * permanently consumes one slot against `MaxRegistrars` (reusing the slot would let a new
       * registrar inherit an index that historical judgements still reference).
       * 
       * Deposits reserved by pending `request_judgement` calls against this registrar are
       * **not** returned; once the registrar is removed `provide_judgement` can no longer
       * release them, so affected users should reclaim their funds manually with
       * `cancel_request`.
       * 
       * - `index`: the index of the registrar to remove.
       * 
       * Emits `RegistrarRemoved` if successful.
       **/
      removeRegistrar: AugmentedSubmittable<(index: Compact<u32> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u32>]>;
      /**
       * Remove the given account from the sender's subs.
       * 
       * Payment: Balance reserved by a previous `set_subs` call for one sub will be repatriated
       * to the sender.
       * 
       * The dispatch origin for this call must be _Signed_ and the sender must have a registered
       * sub identity of `sub`.
       **/
      removeSub: AugmentedSubmittable<(sub: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress]>;
      /**
       * Permanently delete a username which has been unbinding for longer than the grace period.
       * Caller is refunded the fee if the username expired and the removal was successful.
       **/
      removeUsername: AugmentedSubmittable<(username: Bytes | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Bytes]>;
      /**
       * Remove `authority` from the username authorities.
       **/
      removeUsernameAuthority: AugmentedSubmittable<(suffix: Bytes | string | Uint8Array, authority: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Bytes, MultiAddress]>;
      /**
       * Alter the associated name of the given sub-account.
       * 
       * The dispatch origin for this call must be _Signed_ and the sender must have a registered
       * sub identity of `sub`.
       **/
      renameSub: AugmentedSubmittable<(sub: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, data: Data | { None: any } | { Raw: any } | { BlakeTwo256: any } | { Sha256: any } | { Keccak256: any } | { ShaThree256: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, Data]>;
      /**
       * Request a judgement from a registrar.
       * 
       * Payment: At most `max_fee` will be reserved for payment to the registrar if judgement
       * given.
       * 
       * The dispatch origin for this call must be _Signed_ and the sender must have a
       * registered identity.
       * 
       * - `reg_index`: The index of the registrar whose judgement is requested.
       * - `max_fee`: The maximum fee that may be paid. This should just be auto-populated as:
       * 
       * ```nocompile
       * Registrars::<T>::get().get(reg_index).unwrap().fee
       * ```
       * 
       * Emits `JudgementRequested` if successful.
       **/
      requestJudgement: AugmentedSubmittable<(regIndex: Compact<u32> | AnyNumber | Uint8Array, maxFee: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u32>, Compact<u128>]>;
      /**
       * Change the account associated with a registrar.
       * 
       * The dispatch origin for this call must be _Signed_ and the sender must be the account
       * of the registrar whose index is `index`.
       * 
       * - `index`: the index of the registrar whose fee is to be set.
       * - `new`: the new account ID.
       **/
      setAccountId: AugmentedSubmittable<(index: Compact<u32> | AnyNumber | Uint8Array, updated: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u32>, MultiAddress]>;
      /**
       * Set the fee required for a judgement to be requested from a registrar.
       * 
       * The dispatch origin for this call must be _Signed_ and the sender must be the account
       * of the registrar whose index is `index`.
       * 
       * - `index`: the index of the registrar whose fee is to be set.
       * - `fee`: the new fee.
       **/
      setFee: AugmentedSubmittable<(index: Compact<u32> | AnyNumber | Uint8Array, fee: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u32>, Compact<u128>]>;
      /**
       * Set the field information for a registrar.
       * 
       * The dispatch origin for this call must be _Signed_ and the sender must be the account
       * of the registrar whose index is `index`.
       * 
       * - `index`: the index of the registrar whose fee is to be set.
       * - `fields`: the fields that the registrar concerns themselves with.
       **/
      setFields: AugmentedSubmittable<(index: Compact<u32> | AnyNumber | Uint8Array, fields: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u32>, u64]>;
      /**
       * Set an account's identity information and reserve the appropriate deposit.
       * 
       * If the account already has identity information, the deposit is taken as part payment
       * for the new deposit.
       * 
       * The dispatch origin for this call must be _Signed_.
       * 
       * - `info`: The identity information.
       * 
       * Emits `IdentitySet` if successful.
       **/
      setIdentity: AugmentedSubmittable<(info: PalletIdentityLegacyIdentityInfo | { additional?: any; display?: any; legal?: any; web?: any; riot?: any; email?: any; pgpFingerprint?: any; image?: any; twitter?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [PalletIdentityLegacyIdentityInfo]>;
      /**
       * Set a given username as the primary. The username should include the suffix.
       **/
      setPrimaryUsername: AugmentedSubmittable<(username: Bytes | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Bytes]>;
      /**
       * Set the sub-accounts of the sender.
       * 
       * Payment: Any aggregate balance reserved by previous `set_subs` calls will be returned
       * and an amount `SubAccountDeposit` will be reserved for each item in `subs`.
       * 
       * The dispatch origin for this call must be _Signed_ and the sender must have a registered
       * identity.
       * 
       * - `subs`: The identity's (new) sub-accounts.
       **/
      setSubs: AugmentedSubmittable<(subs: Vec<ITuple<[AccountId32, Data]>> | ([AccountId32 | string | Uint8Array, Data | { None: any } | { Raw: any } | { BlakeTwo256: any } | { Sha256: any } | { Keccak256: any } | { ShaThree256: any } | string | Uint8Array])[]) => SubmittableExtrinsic<ApiType>, [Vec<ITuple<[AccountId32, Data]>>]>;
      /**
       * Set the username for `who`. Must be called by a username authority.
       * 
       * If `use_allocation` is set, the authority must have a username allocation available to
       * spend. Otherwise, the authority will need to put up a deposit for registering the
       * username.
       * 
       * Users can either pre-sign their usernames or
       * accept them later.
       * 
       * Usernames must:
       * - Only contain lowercase ASCII characters or digits.
       * - When combined with the suffix of the issuing authority be _less than_ the
       * `MaxUsernameLength`.
       **/
      setUsernameFor: AugmentedSubmittable<(who: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, username: Bytes | string | Uint8Array, signature: Option<SpRuntimeMultiSignature> | null | Uint8Array | SpRuntimeMultiSignature | { Ed25519: any } | { Sr25519: any } | { Ecdsa: any } | { Eth: any } | string, useAllocation: bool | boolean | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, Bytes, Option<SpRuntimeMultiSignature>, bool]>;
      /**
       * Start the process of removing a username by placing it in the unbinding usernames map.
       * Once the grace period has passed, the username can be deleted by calling
       * [remove_username](crate::Call::remove_username).
       **/
      unbindUsername: AugmentedSubmittable<(username: Bytes | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Bytes]>;
    };
    loyalty: {
      /**
       * Remove what is counted of a product that was not sold for [`Config::ProductLife`] eras.
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::ProductNotFound`], [`Error::TooEarly`].
       * 
       * **Events:** [`Event::ProductForgotten`].
       * 
       * **Weight:** constant.
       **/
      forgetProduct: AugmentedSubmittable<(product: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64]>;
      /**
       * Remove up to `rows` rows of buyers, at most 256, of the oldest window that is over. Idle time does this too.
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::NothingToPrune`].
       * 
       * **Events:** [`Event::BuyersPruned`].
       * 
       * **Weight:** by the number of rows that are asked for. What was not needed is given back.
       **/
      pruneBuyers: AugmentedSubmittable<(rows: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
    };
    migrations: {
      /**
       * Clears the `Historic` set.
       * 
       * `map_cursor` must be set to the last value that was returned by the
       * `HistoricCleared` event. The first time `None` can be used. `limit` must be chosen in a
       * way that will result in a sensible weight.
       **/
      clearHistoric: AugmentedSubmittable<(selector: PalletMigrationsHistoricCleanupSelector | { Specific: any } | { Wildcard: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [PalletMigrationsHistoricCleanupSelector]>;
      /**
       * Forces the onboarding of the migrations.
       * 
       * This process happens automatically on a runtime upgrade. It is in place as an emergency
       * measurement. The cursor needs to be `None` for this to succeed.
       **/
      forceOnboardMbms: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Allows root to set an active cursor to forcefully start/forward the migration process.
       * 
       * This is an edge-case version of [`Self::force_set_cursor`] that allows to set the
       * `started_at` value to the next block number. Otherwise this would not be possible, since
       * `force_set_cursor` takes an absolute block number. Setting `started_at` to `None`
       * indicates that the current block number plus one should be used.
       **/
      forceSetActiveCursor: AugmentedSubmittable<(index: u32 | AnyNumber | Uint8Array, innerCursor: Option<Bytes> | null | Uint8Array | Bytes | string, startedAt: Option<u32> | null | Uint8Array | u32 | AnyNumber) => SubmittableExtrinsic<ApiType>, [u32, Option<Bytes>, Option<u32>]>;
      /**
       * Allows root to set a cursor to forcefully start, stop or forward the migration process.
       * 
       * Should normally not be needed and is only in place as emergency measure. Note that
       * restarting the migration process in this manner will not call the
       * [`MigrationStatusHandler::started`] hook or emit an `UpgradeStarted` event.
       **/
      forceSetCursor: AugmentedSubmittable<(cursor: Option<PalletMigrationsMigrationCursor> | null | Uint8Array | PalletMigrationsMigrationCursor | { Active: any } | { Stuck: any } | string) => SubmittableExtrinsic<ApiType>, [Option<PalletMigrationsMigrationCursor>]>;
    };
    multisig: {
      /**
       * Register approval for a dispatch to be made from a deterministic composite account if
       * approved by a total of `threshold - 1` of `other_signatories`.
       * 
       * **This function will NEVER execute the call, even if the approval threshold is
       * reached.** It only registers approval. To actually execute the call, `as_multi` must
       * be called with the full call data by any of the signatories.
       * 
       * This function is more efficient than `as_multi` for intermediate approvals since it
       * only requires the call hash, not the full call data.
       * 
       * Payment: `DepositBase` will be reserved if this is the first approval, plus
       * `threshold` times `DepositFactor`. It is returned once this dispatch happens or
       * is cancelled.
       * 
       * The dispatch origin for this call must be _Signed_.
       * 
       * - `threshold`: The total number of approvals for this dispatch before it is executed.
       * - `other_signatories`: The accounts (other than the sender) who can approve this
       * dispatch. May not be empty.
       * - `maybe_timepoint`: If this is the first approval, then this must be `None`. If it is
       * not the first approval, then it must be `Some`, with the timepoint (block number and
       * transaction index) of the first approval transaction.
       * - `call_hash`: The hash of the call to be executed.
       * 
       * NOTE: To execute the call after approvals are gathered, any signatory must call
       * `as_multi` with the full call data. This function cannot execute the call.
       * 
       * ## Complexity
       * - `O(S)`.
       * - Up to one balance-reserve or unreserve operation.
       * - One passthrough operation, one insert, both `O(S)` where `S` is the number of
       * signatories. `S` is capped by `MaxSignatories`, with weight being proportional.
       * - One encode & hash, both of complexity `O(S)`.
       * - Up to one binary search and insert (`O(logS + S)`).
       * - I/O: 1 read `O(S)`, up to 1 mutate `O(S)`. Up to one remove.
       * - One event.
       * - Storage: inserts one item, value size bounded by `MaxSignatories`, with a deposit
       * taken for its lifetime of `DepositBase + threshold * DepositFactor`.
       **/
      approveAsMulti: AugmentedSubmittable<(threshold: u16 | AnyNumber | Uint8Array, otherSignatories: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[], maybeTimepoint: Option<PalletMultisigTimepoint> | null | Uint8Array | PalletMultisigTimepoint | { height?: any; index?: any } | string, callHash: U8aFixed | string | Uint8Array, maxWeight: SpWeightsWeightV2Weight | { refTime?: any; proofSize?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u16, Vec<AccountId32>, Option<PalletMultisigTimepoint>, U8aFixed, SpWeightsWeightV2Weight]>;
      /**
       * Register approval for a dispatch to be made from a deterministic composite account if
       * approved by a total of `threshold - 1` of `other_signatories`.
       * 
       * **If the approval threshold is met (including the sender's approval), this will
       * immediately execute the call.** This is the only way to execute a multisig call -
       * `approve_as_multi` will never trigger execution.
       * 
       * Payment: `DepositBase` will be reserved if this is the first approval, plus
       * `threshold` times `DepositFactor`. It is returned once this dispatch happens or
       * is cancelled.
       * 
       * The dispatch origin for this call must be _Signed_.
       * 
       * - `threshold`: The total number of approvals for this dispatch before it is executed.
       * - `other_signatories`: The accounts (other than the sender) who can approve this
       * dispatch. May not be empty.
       * - `maybe_timepoint`: If this is the first approval, then this must be `None`. If it is
       * not the first approval, then it must be `Some`, with the timepoint (block number and
       * transaction index) of the first approval transaction.
       * - `call`: The call to be executed.
       * 
       * NOTE: For intermediate approvals (not the final approval), you should generally use
       * `approve_as_multi` instead, since it only requires a hash of the call and is more
       * efficient.
       * 
       * Result is equivalent to the dispatched result if `threshold` is exactly `1`. Otherwise
       * on success, result is `Ok` and the result from the interior call, if it was executed,
       * may be found in the deposited `MultisigExecuted` event.
       * 
       * ## Complexity
       * - `O(S + Z + Call)`.
       * - Up to one balance-reserve or unreserve operation.
       * - One passthrough operation, one insert, both `O(S)` where `S` is the number of
       * signatories. `S` is capped by `MaxSignatories`, with weight being proportional.
       * - One call encode & hash, both of complexity `O(Z)` where `Z` is tx-len.
       * - One encode & hash, both of complexity `O(S)`.
       * - Up to one binary search and insert (`O(logS + S)`).
       * - I/O: 1 read `O(S)`, up to 1 mutate `O(S)`. Up to one remove.
       * - One event.
       * - The weight of the `call`.
       * - Storage: inserts one item, value size bounded by `MaxSignatories`, with a deposit
       * taken for its lifetime of `DepositBase + threshold * DepositFactor`.
       **/
      asMulti: AugmentedSubmittable<(threshold: u16 | AnyNumber | Uint8Array, otherSignatories: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[], maybeTimepoint: Option<PalletMultisigTimepoint> | null | Uint8Array | PalletMultisigTimepoint | { height?: any; index?: any } | string, call: Call | IMethod | string | Uint8Array, maxWeight: SpWeightsWeightV2Weight | { refTime?: any; proofSize?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u16, Vec<AccountId32>, Option<PalletMultisigTimepoint>, Call, SpWeightsWeightV2Weight]>;
      /**
       * Immediately dispatch a multi-signature call using a single approval from the caller.
       * 
       * The dispatch origin for this call must be _Signed_.
       * 
       * - `other_signatories`: The accounts (other than the sender) who are part of the
       * multi-signature, but do not participate in the approval process.
       * - `call`: The call to be executed.
       * 
       * Result is equivalent to the dispatched result.
       * 
       * ## Complexity
       * O(Z + C) where Z is the length of the call and C its execution weight.
       **/
      asMultiThreshold1: AugmentedSubmittable<(otherSignatories: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[], call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Vec<AccountId32>, Call]>;
      /**
       * Cancel a pre-existing, on-going multisig transaction. Any deposit reserved previously
       * for this operation will be unreserved on success.
       * 
       * The dispatch origin for this call must be _Signed_.
       * 
       * - `threshold`: The total number of approvals for this dispatch before it is executed.
       * - `other_signatories`: The accounts (other than the sender) who can approve this
       * dispatch. May not be empty.
       * - `timepoint`: The timepoint (block number and transaction index) of the first approval
       * transaction for this dispatch.
       * - `call_hash`: The hash of the call to be executed.
       * 
       * ## Complexity
       * - `O(S)`.
       * - Up to one balance-reserve or unreserve operation.
       * - One passthrough operation, one insert, both `O(S)` where `S` is the number of
       * signatories. `S` is capped by `MaxSignatories`, with weight being proportional.
       * - One encode & hash, both of complexity `O(S)`.
       * - One event.
       * - I/O: 1 read `O(S)`, one remove.
       * - Storage: removes one item.
       **/
      cancelAsMulti: AugmentedSubmittable<(threshold: u16 | AnyNumber | Uint8Array, otherSignatories: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[], timepoint: PalletMultisigTimepoint | { height?: any; index?: any } | string | Uint8Array, callHash: U8aFixed | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u16, Vec<AccountId32>, PalletMultisigTimepoint, U8aFixed]>;
      /**
       * Poke the deposit reserved for an existing multisig operation.
       * 
       * The dispatch origin for this call must be _Signed_ and must be the original depositor of
       * the multisig operation.
       * 
       * The transaction fee is waived if the deposit amount has changed.
       * 
       * - `threshold`: The total number of approvals needed for this multisig.
       * - `other_signatories`: The accounts (other than the sender) who are part of the
       * multisig.
       * - `call_hash`: The hash of the call this deposit is reserved for.
       * 
       * Emits `DepositPoked` if successful.
       **/
      pokeDeposit: AugmentedSubmittable<(threshold: u16 | AnyNumber | Uint8Array, otherSignatories: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[], callHash: U8aFixed | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u16, Vec<AccountId32>, U8aFixed]>;
    };
    networks: {
      /**
       * Accuse a member, or one whose bond is not free yet, of a fault. The bond waits until the accusation is over. Unless it
       * is upheld in time, the accused gets the accuser's deposit. One whose bond is about to come free can be accused once.
       * 
       * **Origin:** the owner of the shop.
       * 
       * **Errors:** [`Error::NetworkNotFound`], [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::MemberNotFound`],
       * [`Error::NotActive`], [`Error::AccusationOpen`], [`Error::AlreadySlashed`], [`Error::NoticeOver`],
       * [`Error::AlreadyAccused`], or funds that are locked or cannot be held.
       * 
       * **Events:** [`Event::MemberAccused`].
       * 
       * **Weight:** constant.
       **/
      accuseMember: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, who: AccountId32 | string | Uint8Array, evidence: SoukPrimitivesContentCid | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, AccountId32, SoukPrimitivesContentCid]>;
      /**
       * Let an account in that asked to join.
       * 
       * **Origin:** the owner of the shop, which has the capability.
       * 
       * **Errors:** [`Error::NetworkNotFound`], [`Error::ShopNotFound`], [`Error::NotOwner`],
       * [`Error::CapabilityMissing`], [`Error::AlreadyClosed`], [`Error::MemberNotFound`], [`Error::NotAsking`],
       * [`Error::MayNotPromote`].
       * 
       * **Events:** [`Event::MemberApproved`].
       * 
       * **Weight:** constant.
       **/
      approveMember: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, who: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, AccountId32]>;
      /**
       * Count reads of a post that members signed. A read counts once for each member. It pays nothing. What does not count is
       * passed over: a read that was counted, and one of an account that is not a member now.
       * 
       * **Origin:** the account that posted it.
       * 
       * **Errors:** [`Error::NetworkNotFound`], [`Error::PostNotFound`], [`Error::NotPoster`], [`Error::BadSignature`],
       * [`Error::NothingToCount`].
       * 
       * **Events:** [`Event::ReadsAttested`].
       * 
       * **Weight:** by the number of reads.
       **/
      attestReads: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, post: u32 | AnyNumber | Uint8Array, reads: Vec<ITuple<[AccountId32, SoukPrimitivesSigned]>> | ([AccountId32 | string | Uint8Array, SoukPrimitivesSigned | { wrapped?: any; signature?: any } | string | Uint8Array])[]) => SubmittableExtrinsic<ApiType>, [u32, u32, Vec<ITuple<[AccountId32, SoukPrimitivesSigned]>>]>;
      /**
       * Close a network for good. Nobody is a member of it any more, and each bond can be withdrawn after the notice of its
       * member. Once the last is, the shop can open another one.
       * 
       * **Origin:** the owner of the shop; anyone, if the shop is gone.
       * 
       * **Errors:** [`Error::NetworkNotFound`], [`Error::AlreadyClosed`], [`Error::NotOwner`].
       * 
       * **Events:** [`Event::NetworkClosed`], and [`Event::NetworkRemoved`] if it has no members.
       * 
       * **Weight:** constant.
       **/
      closeNetwork: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Expel a member. It is a member no more, and its whole bond can be withdrawn after its notice.
       * 
       * **Origin:** the owner of the shop.
       * 
       * **Errors:** [`Error::NetworkNotFound`], [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::AlreadyClosed`],
       * [`Error::MemberNotFound`], [`Error::NotActive`].
       * 
       * **Events:** [`Event::MemberExpelled`].
       * 
       * **Weight:** constant.
       **/
      expelMember: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, who: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, AccountId32]>;
      /**
       * Join the network of a shop under a bond, or ask to, if its owner lets members in one by one. The caller names the
       * terms that it agrees to, and is bound by these for as long as its bond is on hold.
       * 
       * **Origin:** an account that may promote and does not own the shop.
       * 
       * **Errors:** [`Error::NetworkNotFound`], [`Error::ShopNotFound`], [`Error::AlreadyClosed`],
       * [`Error::CapabilityMissing`], [`Error::OwnNetwork`], [`Error::TermsChanged`], [`Error::BadTerms`],
       * [`Error::AlreadyMember`], [`Error::TooManyMembers`], [`Error::MayNotPromote`], or funds that are locked or cannot be
       * held.
       * 
       * **Events:** [`Event::MemberJoined`] or [`Event::MemberAsked`].
       * 
       * **Weight:** constant.
       **/
      joinNetwork: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, terms: SoukPrimitivesNetworkNetworkTerms | { bond?: any; notice?: any; slash?: any; approval?: any; posting?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SoukPrimitivesNetworkNetworkTerms]>;
      /**
       * Judge an accusation. With a `part` above zero it is upheld: so much of the bond, and no more than the terms allow that
       * the member joined under, goes to the treasury, and the account is a member no more. With zero it is dismissed.
       * 
       * **Origin:** [`Config::ModerationOrigin`].
       * 
       * **Errors:** [`Error::NetworkNotFound`], [`Error::MemberNotFound`], [`Error::AccusationNotFound`],
       * [`Error::DeadlinePassed`], or funds that cannot be moved.
       * 
       * **Events:** [`Event::AccusationEnded`]; [`Event::BondSlashed`] and [`Event::MemberLeft`] if it was upheld.
       * 
       * **Weight:** constant.
       **/
      judgeMember: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, who: AccountId32 | string | Uint8Array, part: Perbill | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, AccountId32, Perbill]>;
      /**
       * End an accusation that nobody upheld in time. The accused gets the accuser's deposit.
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::MemberNotFound`], [`Error::AccusationNotFound`], [`Error::DeadlineNotPassed`], or funds that
       * cannot be moved.
       * 
       * **Events:** [`Event::AccusationEnded`].
       * 
       * **Weight:** constant.
       **/
      lapseAccusation: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, who: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, AccountId32]>;
      /**
       * Leave a network. The caller is a member no more, and its bond can be withdrawn after its notice. One that only asked
       * to join has its bond back at once.
       * 
       * **Origin:** a member, or an account that asks to join.
       * 
       * **Errors:** [`Error::NetworkNotFound`], [`Error::MemberNotFound`], [`Error::NotActive`], and
       * [`Error::AlreadyClosed`]: of a closed network everybody is leaving.
       * 
       * **Events:** [`Event::MemberLeft`]; or [`Event::BondReturned`], and [`Event::NetworkRemoved`] if it was the last of a
       * closed network.
       * 
       * **Weight:** constant.
       **/
      leaveNetwork: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Open the network of a shop, so that promoters can join it on these terms.
       * 
       * **Origin:** the owner of the shop, which has the capability.
       * 
       * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::CapabilityMissing`], [`Error::NetworkExists`],
       * [`Error::BadTerms`], or a deposit that cannot be held.
       * 
       * **Events:** [`Event::NetworkOpened`].
       * 
       * **Weight:** constant.
       **/
      openNetwork: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, terms: SoukPrimitivesNetworkNetworkTerms | { bond?: any; notice?: any; slash?: any; approval?: any; posting?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SoukPrimitivesNetworkNetworkTerms]>;
      /**
       * Show a network a document. The network keeps the latest posts, and a new one drops the oldest.
       * 
       * **Origin:** the owner of the shop, or a member if the terms let members post. The owner may post
       * [`Config::DailyPosts`] times a day, the members together as often, and each member once.
       * 
       * **Errors:** [`Error::NetworkNotFound`], [`Error::ShopNotFound`], [`Error::AlreadyClosed`],
       * [`Error::CapabilityMissing`], [`Error::PostingClosed`], [`Error::MemberNotFound`], [`Error::NotActive`],
       * [`Error::MayNotPromote`], [`Error::TooManyPosts`], [`Error::NoIdLeft`].
       * 
       * **Events:** [`Event::Posted`].
       * 
       * **Weight:** constant.
       **/
      publishPost: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, content: SoukPrimitivesContentCid | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SoukPrimitivesContentCid]>;
      /**
       * Turn away an account that asked to join. Its bond comes back at once.
       * 
       * **Origin:** the owner of the shop.
       * 
       * **Errors:** [`Error::NetworkNotFound`], [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::MemberNotFound`],
       * [`Error::NotAsking`].
       * 
       * **Events:** [`Event::BondReturned`], and [`Event::NetworkRemoved`] if it was the last of a closed network.
       * 
       * **Weight:** constant.
       **/
      refuseMember: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, who: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, AccountId32]>;
      /**
       * Ask something else of those who join from now on. Members, and those who asked before, stay bound by the terms that
       * they agreed to. If the shop has changed hands, the network's deposit moves to the caller's account.
       * 
       * **Origin:** the owner of the shop, which has the capability.
       * 
       * **Errors:** [`Error::NetworkNotFound`], [`Error::ShopNotFound`], [`Error::NotOwner`],
       * [`Error::CapabilityMissing`], [`Error::AlreadyClosed`], [`Error::BadTerms`], or a deposit that cannot be held.
       * 
       * **Events:** [`Event::TermsSet`], [`Event::KeeperChanged`].
       * 
       * **Weight:** constant.
       **/
      setTerms: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, terms: SoukPrimitivesNetworkNetworkTerms | { bond?: any; notice?: any; slash?: any; approval?: any; posting?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SoukPrimitivesNetworkNetworkTerms]>;
      /**
       * Slash the bond of a member that may not promote any more: a penalty of the fraud authority came over it since it
       * joined. As much of the bond as its terms allow goes to the treasury, and it is a member no more. If it is accused, the
       * accusation counts as upheld. The bond can be slashed for as long as nobody has withdrawn it.
       * 
       * **Origin:** anyone. The caller gains nothing.
       * 
       * **Errors:** [`Error::NetworkNotFound`], [`Error::MemberNotFound`], [`Error::NotActive`], [`Error::AlreadySlashed`],
       * [`Error::NotPunished`], or funds that cannot be moved.
       * 
       * **Events:** [`Event::BondSlashed`], [`Event::MemberLeft`], [`Event::AccusationEnded`].
       * 
       * **Weight:** constant.
       **/
      strikeMember: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, who: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, AccountId32]>;
      /**
       * Return a bond whose notice is over, or that was put up to ask for a network that is closed by now. The row is removed
       * and its deposit comes back.
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::NetworkNotFound`], [`Error::MemberNotFound`], [`Error::NotLeaving`],
       * [`Error::NoticeNotOver`], [`Error::AccusationOpen`], [`Error::CaseOpen`].
       * 
       * **Events:** [`Event::BondReturned`], and [`Event::NetworkRemoved`] if it was the last of a closed network.
       * 
       * **Weight:** constant.
       **/
      withdrawBond: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, who: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, AccountId32]>;
    };
    orders: {
      /**
       * Accept an order that is placed, under the terms it was placed under. An attested order takes its units off the stock
       * and engages campaigns now, as if it were placed now. What its fees and commission come to is reserved in a prepaid account,
       * and so is that of the fiat part of any other order. The buyer has a governed time to pay a fiat part.
       * 
       * **Origin:** the seller.
       * 
       * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
       * [`Error::DeadlinePassed`], [`Error::SellerMayNotTrade`], or a shop that may accept no more today. Of an attested order
       * and one with a fiat part also [`Error::LargerThanSaid`], or a prepaid account that does not cover what it owes. Of an
       * attested order also [`Error::NotShopOwner`] if the shop changed hands, or a listing that does not sell. Of one with a fiat
       * part also [`Error::QuoteEnded`], or a seller that owes other buyers.
       * 
       * **Events:** [`Event::OrderAccepted`], [`Event::CampaignsEngaged`].
       * 
       * **Weight:** by the lines of the size that the caller names. What the order does not use is given back.
       **/
      acceptOrder: AugmentedSubmittable<(order: Compact<u64> | AnyNumber | Uint8Array, size: SoukPrimitivesOrderOrderSize | { lines?: any; assets?: any; depth?: any; items?: any; services?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u64>, SoukPrimitivesOrderOrderSize]>;
      /**
       * Accept orders that are placed, each as [`Call::accept_order`] does. An order that cannot be accepted is skipped, and the
       * others are accepted.
       * 
       * **Origin:** the seller of the orders.
       * 
       * **Errors:** [`Error::NoOrders`]; if none is accepted, any error of [`Call::accept_order`], the one that stopped the last.
       * 
       * **Events:** those of [`Call::accept_order`] for each, [`Event::OrderSkipped`].
       * 
       * **Weight:** the sum over the orders, by the sizes that the caller names. What they do not use is given back. As many as fit
       * a block can be named, and at most a hundred.
       **/
      acceptOrders: AugmentedSubmittable<(orders: Vec<PalletOrdersSizedOrder> | (PalletOrdersSizedOrder | { order?: any; extent?: any } | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<PalletOrdersSizedOrder>]>;
      /**
       * Move orders on whose deadline has passed. Orders that are not due are skipped. So is an order that cannot be settled
       * now because an asset of it does not move.
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::NothingDue`] if none is due; if none that is due moved, [`Error::LargerThanSaid`] or
       * [`Error::Undeliverable`], whichever stopped the last.
       * 
       * **Events:** those of each step: [`Event::OrderSettled`], [`Event::DisputeClosed`], [`Event::OrderRuled`],
       * [`Event::UnshippedRefunded`], [`Event::OrderShipped`], [`Event::OrderDelivered`], [`Event::LegRedirected`],
       * [`Event::OrderSkipped`].
       * 
       * **Weight:** by the sizes that the caller names, which no order may exceed. What the orders do not use is given back: one
       * that is not due costs a look at its head. As many as fit a block can be moved on, and at most a hundred.
       **/
      advanceOrders: AugmentedSubmittable<(orders: Vec<PalletOrdersSizedOrder> | (PalletOrdersSizedOrder | { order?: any; extent?: any } | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<PalletOrdersSizedOrder>]>;
      /**
       * Answer in a dispute. The first answer puts up the same deposits as the opener did.
       * 
       * - Answer evidence with evidence: an arbiter may rule from then on.
       * - Give evidence to an opener who gave none: the opener has the answer period to give some, with this call as well.
       * - Give none to an opener who gave none: the record of the delivery decides at once.
       * 
       * **Origin:** the side whose turn it is.
       * 
       * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
       * [`Error::DeadlinePassed`], [`Error::EvidenceMissing`], [`Error::LargerThanSaid`], [`Error::FundsLocked`], or funds
       * that cannot be held or paid.
       * 
       * **Events:** [`Event::DisputeAnswered`], [`Event::DisputeClosed`], [`Event::OrderRuled`],
       * [`Event::OrderSettled`], [`Event::LegRedirected`].
       * 
       * **Weight:** by the size that the caller names. What the order does not use is given back.
       **/
      answerDispute: AugmentedSubmittable<(order: Compact<u64> | AnyNumber | Uint8Array, evidence: Option<SoukPrimitivesContentCid> | null | Uint8Array | SoukPrimitivesContentCid | string, size: SoukPrimitivesOrderOrderSize | { lines?: any; assets?: any; depth?: any; items?: any; services?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u64>, Option<SoukPrimitivesContentCid>, SoukPrimitivesOrderOrderSize]>;
      /**
       * Approve a requested return: the units are refunded, all other legs are paid. With `restock` the units can be sold
       * again.
       * 
       * **Origin:** the seller.
       * 
       * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
       * [`Error::DeadlinePassed`], [`Error::LargerThanSaid`], [`Error::Undeliverable`].
       * 
       * **Events:** [`Event::OrderSettled`], [`Event::LegRedirected`].
       * 
       * **Weight:** by the size that the caller names. What the order does not use is given back.
       **/
      approveReturn: AugmentedSubmittable<(order: Compact<u64> | AnyNumber | Uint8Array, restock: bool | boolean | Uint8Array, size: SoukPrimitivesOrderOrderSize | { lines?: any; assets?: any; depth?: any; items?: any; services?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u64>, bool, SoukPrimitivesOrderOrderSize]>;
      /**
       * Cancel an order. The buyer is refunded.
       * 
       * **Origin:** the buyer while the order is placed, the seller once it is accepted and nothing has shipped, unless the payment
       * of its fiat part may still come.
       * 
       * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongState`], [`Error::DeadlinePassed`],
       * [`Error::PaymentExpected`], [`Error::LargerThanSaid`], [`Error::AlreadyShipped`], [`Error::Undeliverable`].
       * 
       * **Events:** [`Event::OrderSettled`], [`Event::LegRedirected`].
       * 
       * **Weight:** by the size that the caller names. What the order does not use is given back.
       **/
      cancelOrder: AugmentedSubmittable<(order: Compact<u64> | AnyNumber | Uint8Array, size: SoukPrimitivesOrderOrderSize | { lines?: any; assets?: any; depth?: any; items?: any; services?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u64>, SoukPrimitivesOrderOrderSize]>;
      /**
       * Cancel an accepted order of which nothing shipped, because nobody confirmed in time that its fiat part was paid. Everything
       * goes back, as if the order had never been placed: the escrow and the deposit to the buyer, the units to the stock, what was
       * reserved to the prepaid account. Nobody loses credit. The chain cannot tell a buyer that did not pay from a seller that says
       * so.
       * 
       * **Origin:** the buyer or the seller.
       * 
       * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongState`], [`Error::DeadlinePassed`],
       * [`Error::PaymentNotLapsed`], [`Error::LargerThanSaid`], [`Error::AlreadyShipped`], [`Error::Undeliverable`].
       * 
       * **Events:** [`Event::OrderUnpaid`], [`Event::OrderSettled`], [`Event::LegRedirected`].
       * 
       * **Weight:** by the size that the caller names. What the order does not use is given back.
       **/
      cancelUnpaid: AugmentedSubmittable<(order: Compact<u64> | AnyNumber | Uint8Array, size: SoukPrimitivesOrderOrderSize | { lines?: any; assets?: any; depth?: any; items?: any; services?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u64>, SoukPrimitivesOrderOrderSize]>;
      /**
       * Keep a delivered order and waive the rest of the return window. All payees are paid.
       * 
       * **Origin:** the buyer.
       * 
       * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
       * [`Error::DeadlinePassed`], [`Error::LargerThanSaid`], [`Error::Undeliverable`].
       * 
       * **Events:** [`Event::OrderSettled`], [`Event::LegRedirected`].
       * 
       * **Weight:** by the size that the caller names. What the order does not use is given back.
       **/
      completeOrder: AugmentedSubmittable<(order: Compact<u64> | AnyNumber | Uint8Array, size: SoukPrimitivesOrderOrderSize | { lines?: any; assets?: any; depth?: any; items?: any; services?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u64>, SoukPrimitivesOrderOrderSize]>;
      /**
       * Confirm that a shipped order arrived. The return window starts. In a dispute the buyer's own word decides where evidence
       * does not. An order of which no unit can be returned completes
       * at once.
       * 
       * **Origin:** the buyer.
       * 
       * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
       * [`Error::DeadlinePassed`], [`Error::LargerThanSaid`], [`Error::Undeliverable`].
       * 
       * **Events:** [`Event::OrderDelivered`], [`Event::OrderSettled`], [`Event::LegRedirected`].
       * 
       * **Weight:** by the size that the caller names. What the order does not use is given back.
       **/
      confirmDelivery: AugmentedSubmittable<(order: Compact<u64> | AnyNumber | Uint8Array, size: SoukPrimitivesOrderOrderSize | { lines?: any; assets?: any; depth?: any; items?: any; services?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u64>, SoukPrimitivesOrderOrderSize]>;
      /**
       * Decline an order that is placed. The buyer is refunded.
       * 
       * **Origin:** the seller.
       * 
       * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
       * [`Error::DeadlinePassed`], [`Error::LargerThanSaid`], [`Error::Undeliverable`].
       * 
       * **Events:** [`Event::OrderSettled`], [`Event::LegRedirected`].
       * 
       * **Weight:** by the size that the caller names. What the order does not use is given back.
       **/
      declineOrder: AugmentedSubmittable<(order: Compact<u64> | AnyNumber | Uint8Array, size: SoukPrimitivesOrderOrderSize | { lines?: any; assets?: any; depth?: any; items?: any; services?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u64>, SoukPrimitivesOrderOrderSize]>;
      /**
       * Say that the other side is wrong, and put up the deposits of a dispute: a part of what is in dispute, in the assets of the
       * order, and an amount of SOUK. In dispute is what remains of the order or, after a request to return, what those units
       * are worth. The other side has the answer period to answer, or it loses.
       * 
       * **Origin:** the buyer while the order is shipped or delivered, the seller while a return is requested.
       * 
       * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongState`], [`Error::DeadlinePassed`],
       * [`Error::FundsLocked`], or funds that cannot be held.
       * 
       * **Events:** [`Event::OrderDisputed`].
       * 
       * **Weight:** that of the most assets. What the order does not use is given back.
       **/
      disputeOrder: AugmentedSubmittable<(order: Compact<u64> | AnyNumber | Uint8Array, evidence: Option<SoukPrimitivesContentCid> | null | Uint8Array | SoukPrimitivesContentCid | string) => SubmittableExtrinsic<ApiType>, [Compact<u64>, Option<SoukPrimitivesContentCid>]>;
      /**
       * Name service providers of an order, such as its carrier, and the share of the sale that each is paid. The shares come
       * out of the seller's part, so nobody else gets less. What was named before stays, and these come after it.
       * 
       * An attested order is paid elsewhere: it only records whom the seller owes.
       * 
       * **Origin:** the seller, until the order is delivered or disputed.
       * 
       * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
       * [`Error::DeadlinePassed`], [`Error::NoServices`], [`Error::ZeroShare`], [`Error::PartyServes`],
       * [`Error::DuplicateProvider`], [`Error::TooManyServices`], [`Error::ServicesNotPayable`].
       * 
       * **Events:** [`Event::ServicesNamed`].
       * 
       * **Weight:** constant.
       **/
      nameServices: AugmentedSubmittable<(order: Compact<u64> | AnyNumber | Uint8Array, services: Vec<SoukPrimitivesOrderService> | (SoukPrimitivesOrderService | { provider?: any; kind?: any; share?: any } | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Compact<u64>, Vec<SoukPrimitivesOrderService>]>;
      /**
       * Place an order for lines of one shop.
       * 
       * The terms of every line and the governed periods are snapshotted, the deposit is held, and the seller has to
       * accept. Each line names the [hash of the offer](souk_primitives::listing::Offer::hash) that the buyer saw, and is
       * refused if the listing offers anything else by now. In [`OrderMode::Escrow`] the token part is held on the buyer's account, the units come off the stock and
       * campaigns are engaged. In [`OrderMode::Attested`] the stock is only checked, and taken when the seller accepts.
       * Items asked for that have a history must be the seller's to sell.
       * 
       * - `lines`: what to buy, under which offers, and over which promotion paths.
       * - `payment`: the assets the token part is paid in and the share of each. Empty if no line has a token price.
       * - `limits`: per asset of `payment`, the most base units the buyer agrees to pay.
       * - `fiat`: the part outside the chain the buyer expects, exactly.
       * - `platform`: the dapp operator that brought the order.
       * - `mode`: where the money moves.
       * - `attachment`: encrypted details for the seller.
       * 
       * **Origin:** the buyer.
       * 
       * **Errors:** [`Error::LimitMismatch`], [`Error::NoLines`], [`Error::ZeroQuantity`], [`Error::ListingNotFound`],
       * [`Error::OfferChanged`], [`Error::MixedShops`], [`Error::OwnShop`], [`Error::TooManyItems`],
       * [`Error::DuplicateItem`], [`Error::AssetNotAccepted`], [`Error::ShareTooLarge`], [`Error::SharesNotWhole`], [`Error::MixedCurrencies`], [`Error::TermsNotPayable`],
       * [`Error::TooManyPromoters`], [`Error::LimitExceeded`], [`Error::FiatMismatch`], [`Error::NothingToHold`],
       * [`Error::AssetNotPayable`], [`Error::BuyerMayNotTrade`], [`Error::SellerMayNotTrade`], [`Error::Overflow`],
       * [`Error::NoIdLeft`], [`Error::FundsLocked`]; an item that cannot
       * be sold, a path that is not good, a listing that does not sell, or funds that cannot be held.
       * 
       * **Events:** [`Event::OrderPlaced`], [`Event::CampaignsEngaged`].
       * 
       * **Weight:** by the number of lines and assets, the links of each path and the items asked for.
       **/
      placeOrder: AugmentedSubmittable<(lines: Vec<SoukPrimitivesOrderLineRequest> | (SoukPrimitivesOrderLineRequest | { listing?: any; offer?: any; quantity?: any; path?: any; items?: any } | string | Uint8Array)[], payment: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, Perbill]>> | ([FrameSupportTokensFungibleUnionOfNativeOrWithId | { Native: any } | { WithId: any } | string | Uint8Array, Perbill | AnyNumber | Uint8Array])[], limits: Vec<u128> | (u128 | AnyNumber | Uint8Array)[], fiat: Option<SoukPrimitivesMoneyFiat> | null | Uint8Array | SoukPrimitivesMoneyFiat | { currency?: any; amount?: any } | string, platform: Option<AccountId32> | null | Uint8Array | AccountId32 | string, mode: SoukPrimitivesOrderOrderMode | 'Escrow' | 'Attested' | number | Uint8Array, attachment: Option<SoukPrimitivesContentCid> | null | Uint8Array | SoukPrimitivesContentCid | string) => SubmittableExtrinsic<ApiType>, [Vec<SoukPrimitivesOrderLineRequest>, Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, Perbill]>>, Vec<u128>, Option<SoukPrimitivesMoneyFiat>, Option<AccountId32>, SoukPrimitivesOrderOrderMode, Option<SoukPrimitivesContentCid>]>;
      /**
       * Say which ruling the caller would accept in a dispute: the buyer what they ask, the seller what they offer, in basis
       * points of what is in dispute. As soon as the ask is at most the offer, the order is ruled at the ask, and both sides get
       * their deposits back. A new proposal replaces the party's earlier one.
       * 
       * **Origin:** the buyer or the seller.
       * 
       * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongState`], [`Error::DeadlinePassed`],
       * [`Error::RulingTooLarge`]; if the proposals meet, [`Error::LargerThanSaid`], [`Error::Undeliverable`].
       * 
       * **Events:** [`Event::SettlementProposed`], [`Event::DisputeClosed`], [`Event::OrderRuled`],
       * [`Event::OrderSettled`], [`Event::LegRedirected`].
       * 
       * **Weight:** by the size that the caller names. What the order does not use is given back.
       **/
      proposeSettlement: AugmentedSubmittable<(order: Compact<u64> | AnyNumber | Uint8Array, buyerBp: u16 | AnyNumber | Uint8Array, size: SoukPrimitivesOrderOrderSize | { lines?: any; assets?: any; depth?: any; items?: any; services?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u64>, u16, SoukPrimitivesOrderOrderSize]>;
      /**
       * Remove final orders whose retention period is over. Other orders are skipped. Idle time does the same.
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::NotPrunable`] if none was removed.
       * 
       * **Events:** [`Event::OrdersPruned`].
       * 
       * **Weight:** by the number of orders.
       **/
      pruneOrders: AugmentedSubmittable<(orders: Vec<u64> | (u64 | AnyNumber | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<u64>]>;
      /**
       * State that the seller gave some of the fiat part back, in minor units of its currency. It is the seller's word alone: it
       * moves no money, ends no order, and lowers nothing of what the seller owes the buyer when the order ends. In a dispute the
       * proposals that stand lapse, because they are shares of what is in dispute.
       * 
       * **Origin:** the seller, from the acceptance on, and of a final order as long as the chain keeps it.
       * 
       * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
       * [`Error::DeadlinePassed`], [`Error::NothingToRefund`], [`Error::RefundTooLarge`] if all records together exceed the
       * fiat part.
       * 
       * **Events:** [`Event::RefundRecorded`].
       * 
       * **Weight:** constant.
       **/
      recordRefund: AugmentedSubmittable<(order: Compact<u64> | AnyNumber | Uint8Array, amount: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u64>, Compact<u128>]>;
      /**
       * Record a sale at the counter that the buyer has signed. The sale is an attested order that is final at once: no money
       * moves, the stock and campaigns do. If a prepaid account covers the fees of its total, they are paid now, and the sale gives
       * rights like any other. If none does, it is recorded without. This is the one call of the pallet that a till's proxy may
       * make.
       * 
       * **Origin:** the seller.
       * 
       * **Errors:** [`Error::SaleExpired`], [`Error::ExpiryTooFar`], [`Error::AlreadyRecorded`],
       * [`Error::BadSignature`], [`Error::NoLines`], [`Error::ZeroQuantity`], [`Error::ListingNotFound`],
       * [`Error::OfferChanged`], [`Error::MixedShops`], [`Error::OwnShop`], [`Error::TooManyItems`],
       * [`Error::DuplicateItem`], [`Error::TermsNotPayable`], [`Error::TooManyPromoters`], [`Error::NotShopOwner`],
       * [`Error::BuyerMayNotTrade`], [`Error::SellerMayNotTrade`], [`Error::NoIdLeft`]; an item that cannot have been sold, a
       * path that is not good, a listing that does not sell, or a shop that may accept no more today.
       * 
       * **Events:** [`Event::SaleRecorded`], [`Event::CampaignsEngaged`].
       * 
       * **Weight:** by the number of lines, the links of each path and the items sold.
       **/
      recordSale: AugmentedSubmittable<(sale: PalletOrdersTillSale | { buyer?: any; lines?: any; total?: any; platform?: any; attachment?: any; salt?: any; expires?: any } | string | Uint8Array, signed: SoukPrimitivesSigned | { wrapped?: any; signature?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [PalletOrdersTillSale, SoukPrimitivesSigned]>;
      /**
       * Give the buyer part of a line's escrow back at once, in base units per asset of the order. The order must be an
       * escrow order that is accepted and not final. In a dispute the proposals that stand lapse, because they are shares of
       * what is in dispute.
       * 
       * An order without a fiat part ends once nothing of its price is left: as cancelled if nothing had shipped, as ruled for
       * the buyer in a dispute, and otherwise as returned.
       * 
       * **Origin:** the seller.
       * 
       * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
       * [`Error::DeadlinePassed`], [`Error::NothingHeld`], [`Error::LimitMismatch`], [`Error::NothingToRefund`],
       * [`Error::LargerThanSaid`], [`Error::LineNotFound`], [`Error::RefundTooLarge`], [`Error::Undeliverable`].
       * 
       * **Events:** [`Event::PartRefunded`], [`Event::LegRedirected`], [`Event::DisputeClosed`],
       * [`Event::OrderRuled`], [`Event::OrderSettled`].
       * 
       * **Weight:** by the size that the caller names. What the order does not use is given back.
       **/
      refundPart: AugmentedSubmittable<(order: Compact<u64> | AnyNumber | Uint8Array, line: u32 | AnyNumber | Uint8Array, amounts: Vec<u128> | (u128 | AnyNumber | Uint8Array)[], size: SoukPrimitivesOrderOrderSize | { lines?: any; assets?: any; depth?: any; items?: any; services?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u64>, u32, Vec<u128>, SoukPrimitivesOrderOrderSize]>;
      /**
       * Refuse a requested return. The buyer has the dispute period to call for an arbiter. After it the order completes.
       * 
       * **Origin:** the seller.
       * 
       * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
       * [`Error::DeadlinePassed`].
       * 
       * **Events:** [`Event::ReturnRefused`].
       * 
       * **Weight:** constant.
       **/
      refuseReturn: AugmentedSubmittable<(order: Compact<u64> | AnyNumber | Uint8Array, reason: Option<SoukPrimitivesContentCid> | null | Uint8Array | SoukPrimitivesContentCid | string) => SubmittableExtrinsic<ApiType>, [Compact<u64>, Option<SoukPrimitivesContentCid>]>;
      /**
       * Ask to return units of a delivered order, each within the return window of its line. An order has one request: after
       * a refusal the buyer can only dispute.
       * 
       * **Origin:** the buyer.
       * 
       * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
       * [`Error::DeadlinePassed`], [`Error::ReturnRefusedBefore`], [`Error::NothingReturned`], [`Error::LineNotFound`],
       * [`Error::ZeroQuantity`], [`Error::DuplicateLine`], [`Error::TooManyUnits`], [`Error::ReturnWindowOver`].
       * 
       * **Events:** [`Event::ReturnRequested`].
       * 
       * **Weight:** by the number of lines named.
       **/
      requestReturn: AugmentedSubmittable<(order: Compact<u64> | AnyNumber | Uint8Array, returns: Vec<PalletOrdersReturnedUnits> | (PalletOrdersReturnedUnits | { line?: any; quantity?: any } | string | Uint8Array)[], reason: Option<SoukPrimitivesContentCid> | null | Uint8Array | SoukPrimitivesContentCid | string) => SubmittableExtrinsic<ApiType>, [Compact<u64>, Vec<PalletOrdersReturnedUnits>, Option<SoukPrimitivesContentCid>]>;
      /**
       * Rule on a dispute: `buyer_bp` basis points of what is in dispute go back to the buyer, the rest is a sale. Each
       * side loses the part of its deposits by which it was wrong: for the damage to the other side, for the procedure to the
       * treasury.
       * 
       * **Origin:** [`Config::ArbiterOrigin`].
       * 
       * **Errors:** [`Error::OrderNotFound`], [`Error::WrongState`], [`Error::DeadlinePassed`],
       * [`Error::RulingTooLarge`], [`Error::LargerThanSaid`], [`Error::Undeliverable`].
       * 
       * **Events:** [`Event::DisputeClosed`], [`Event::OrderRuled`], [`Event::OrderSettled`], [`Event::LegRedirected`].
       * 
       * **Weight:** by the size that the caller names. What the order does not use is given back.
       **/
      ruleOrder: AugmentedSubmittable<(order: Compact<u64> | AnyNumber | Uint8Array, buyerBp: u16 | AnyNumber | Uint8Array, size: SoukPrimitivesOrderOrderSize | { lines?: any; assets?: any; depth?: any; items?: any; services?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u64>, u16, SoukPrimitivesOrderOrderSize]>;
      /**
       * Name the parcel in which units went back to the seller. The record of the delivery keeps the last one. Without it a
       * dispute about the return is lost.
       * 
       * **Origin:** the buyer while a return is requested, after it was refused, and in a dispute that the seller opened about it,
       * once a side gave evidence.
       * 
       * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
       * [`Error::DeadlinePassed`].
       * 
       * **Events:** [`Event::UnitsShippedBack`].
       * 
       * **Weight:** constant.
       **/
      shipBack: AugmentedSubmittable<(order: Compact<u64> | AnyNumber | Uint8Array, parcel: SoukPrimitivesOrderParcel | { carrier?: any; tracking?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u64>, SoukPrimitivesOrderParcel]>;
      /**
       * Ship units of an accepted order, in a parcel if they go by a carrier. The record of the delivery keeps the parcel. An order
       * that ever shipped units without one counts as untracked, which decides disputes against the seller. Items that have a history must be the seller's to sell: not sold already, and of
       * no lot that is recalled or on hold.
       * 
       * Once everything has shipped, or with `last`, the order is shipped. Units that have not shipped by then are refunded
       * at once and go back to the stock. If that leaves nothing of the price, because the rest was refunded before, the order
       * ends as returned.
       * 
       * **Origin:** the seller.
       * 
       * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
       * [`Error::DeadlinePassed`], [`Error::LargerThanSaid`], [`Error::LineNotFound`], [`Error::ZeroQuantity`],
       * [`Error::TooManyUnits`], [`Error::TooManyItems`], [`Error::DuplicateItem`], [`Error::AskedItemMissing`],
       * [`Error::Overflow`], [`Error::NothingShipped`], [`Error::Undeliverable`], or an item that cannot be sold.
       * 
       * **Events:** [`Event::UnitsShipped`], [`Event::UnshippedRefunded`], [`Event::LegRedirected`],
       * [`Event::OrderShipped`], [`Event::OrderSettled`].
       * 
       * **Weight:** by the shipments, the items they name, and the size that the caller names. What the order does not use is
       * given back.
       **/
      shipOrder: AugmentedSubmittable<(order: Compact<u64> | AnyNumber | Uint8Array, shipments: Vec<PalletOrdersShipment> | (PalletOrdersShipment | { line?: any; quantity?: any; items?: any } | string | Uint8Array)[], last: bool | boolean | Uint8Array, parcel: Option<SoukPrimitivesOrderParcel> | null | Uint8Array | SoukPrimitivesOrderParcel | { carrier?: any; tracking?: any } | string, size: SoukPrimitivesOrderOrderSize | { lines?: any; assets?: any; depth?: any; items?: any; services?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u64>, Vec<PalletOrdersShipment>, bool, Option<SoukPrimitivesOrderParcel>, SoukPrimitivesOrderOrderSize]>;
      /**
       * Ship units of accepted orders, of each as [`Call::ship_order`] does. An order of which the units cannot ship is skipped,
       * and the others ship.
       * 
       * **Origin:** the seller of the orders.
       * 
       * **Errors:** [`Error::NoOrders`]; if nothing ships, any error of [`Call::ship_order`], the one that stopped the last.
       * 
       * **Events:** those of [`Call::ship_order`] for each, [`Event::OrderSkipped`].
       * 
       * **Weight:** the sum over the orders, by their shipments, items and the sizes that the caller names. What they do not use is
       * given back. As many as fit a block can be named, and at most a hundred.
       **/
      shipOrders: AugmentedSubmittable<(orders: Vec<PalletOrdersShippedOrder> | (PalletOrdersShippedOrder | { order?: any; shipments?: any; last?: any; parcel?: any; extent?: any } | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<PalletOrdersShippedOrder>]>;
      /**
       * Take a dispute back. The other side gets what it wanted: the order completes, or the return is approved.
       * 
       * Before the answer all deposits come back and no dispute was lost. After it the caller has given in: it loses the
       * dispute, its deposit for the procedure, and half of what a standoff would take of that for the damage.
       * 
       * **Origin:** the side that opened the dispute.
       * 
       * **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
       * [`Error::DeadlinePassed`], [`Error::LargerThanSaid`], [`Error::Undeliverable`].
       * 
       * **Events:** [`Event::DisputeWithdrawn`], [`Event::DisputeClosed`], [`Event::OrderRuled`],
       * [`Event::OrderSettled`], [`Event::LegRedirected`].
       * 
       * **Weight:** by the size that the caller names. What the order does not use is given back.
       **/
      withdrawDispute: AugmentedSubmittable<(order: Compact<u64> | AnyNumber | Uint8Array, size: SoukPrimitivesOrderOrderSize | { lines?: any; assets?: any; depth?: any; items?: any; services?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u64>, SoukPrimitivesOrderOrderSize]>;
    };
    parameters: {
      /**
       * Set the value of a parameter.
       * 
       * The dispatch origin of this call must be `AdminOrigin` for the given `key`. Values be
       * deleted by setting them to `None`.
       **/
      setParameter: AugmentedSubmittable<(keyValue: SoukRuntimeConfigsGovernanceParametersRuntimeParameters | { Commerce: any } | { Experience: any } | { Rewards: any } | { Trace: any } | { Commune: any } | { Loyalty: any } | { Prepaid: any } | { Networks: any } | { Fiat: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SoukRuntimeConfigsGovernanceParametersRuntimeParameters]>;
    };
    preimage: {
      /**
       * Ensure that the bulk of pre-images is upgraded.
       * 
       * The caller pays no fee if at least 90% of pre-images were successfully updated.
       **/
      ensureUpdated: AugmentedSubmittable<(hashes: Vec<H256> | (H256 | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<H256>]>;
      /**
       * Register a preimage on-chain.
       * 
       * If the preimage was previously requested, no fees or deposits are taken for providing
       * the preimage. Otherwise, a deposit is taken proportional to the size of the preimage.
       **/
      notePreimage: AugmentedSubmittable<(bytes: Bytes | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Bytes]>;
      /**
       * Request a preimage be uploaded to the chain without paying any fees or deposits.
       * 
       * If the preimage requests has already been provided on-chain, we unreserve any deposit
       * a user may have paid, and take the control of the preimage out of their hands.
       **/
      requestPreimage: AugmentedSubmittable<(hash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256]>;
      /**
       * Clear an unrequested preimage from the runtime storage.
       * 
       * If `len` is provided, then it will be a much cheaper operation.
       * 
       * - `hash`: The hash of the preimage to be removed from the store.
       * - `len`: The length of the preimage of `hash`.
       **/
      unnotePreimage: AugmentedSubmittable<(hash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256]>;
      /**
       * Clear a previously made request for a preimage.
       * 
       * NOTE: THIS MUST NOT BE CALLED ON `hash` MORE TIMES THAN `request_preimage`.
       **/
      unrequestPreimage: AugmentedSubmittable<(hash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256]>;
    };
    prepaid: {
      /**
       * Close the caller's prepaid account. Everything in it, and the deposit, are the caller's again.
       * 
       * **Origin:** the owner of the account.
       * 
       * **Errors:** [`Error::PrepaidNotFound`], [`Error::StillReserved`], [`Error::StillServing`], or an asset that does not
       * move.
       * 
       * **Events:** [`Event::PrepaidClosed`].
       * 
       * **Weight:** constant.
       **/
      closeAccount: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Open a prepaid account in an asset with an amount of it. It pays the fees and commissions of the caller's attested orders
       * and of fiat parts of others, and the fees of sales at a till. An owner has one account.
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::ZeroAmount`], [`Error::AssetNotPrepayable`], [`Error::AlreadyOpen`], or funds that cannot be
       * held.
       * 
       * **Events:** [`Event::PrepaidOpened`].
       * 
       * **Weight:** constant.
       **/
      openAccount: AugmentedSubmittable<(asset: FrameSupportTokensFungibleUnionOfNativeOrWithId | { Native: any } | { WithId: any } | string | Uint8Array, amount: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [FrameSupportTokensFungibleUnionOfNativeOrWithId, Compact<u128>]>;
      /**
       * Remove a rate. Orders that need it are not accepted until root sets it again.
       * 
       * **Origin:** [`Config::RateOrigin`], or root.
       * 
       * **Errors:** [`Error::RateNotFound`].
       * 
       * **Events:** [`Event::RateRemoved`].
       * 
       * **Weight:** constant.
       **/
      removeRate: AugmentedSubmittable<(pricedIn: SoukPrimitivesPrepaidPricedIn | { Fiat: any } | { Asset: any } | string | Uint8Array, asset: FrameSupportTokensFungibleUnionOfNativeOrWithId | { Native: any } | { WithId: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SoukPrimitivesPrepaidPricedIn, FrameSupportTokensFungibleUnionOfNativeOrWithId]>;
      /**
       * Pay for attested orders of a shop, and for fiat parts of others, that name the caller as their platform, and whose seller has no
       * account that covers them. `budget` is what may be reserved for them from now on, in base units of the account's asset. It takes the place of
       * what was left of an earlier one. What orders that are open now do not pay comes on top of it. If the shop changes hands,
       * the caller pays for nothing until it calls this again. The shop can turn the budget into rights and
       * commissions of its own, so a platform serves only shops that it trusts with it.
       * 
       * **Origin:** the owner of a prepaid account.
       * 
       * **Errors:** [`Error::PrepaidNotFound`], [`Error::ShopNotFound`], [`Error::Overflow`], or funds that cannot be held.
       * 
       * **Events:** [`Event::ShopServed`].
       * 
       * **Weight:** constant.
       **/
      serve: AugmentedSubmittable<(shop: Compact<u32> | AnyNumber | Uint8Array, budget: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u32>, Compact<u128>]>;
      /**
       * Set how many base units of `asset` a minor unit of a currency, or a base unit of another asset, is worth. Prices that are
       * stated in it are converted by this rate when fees are reserved. What is reserved stays as it is.
       * 
       * [`Config::RateOrigin`] changes a rate by at most [`Config::MostRateChange`], and not before
       * [`Config::LeastRateTime`] has passed since it was set. Root sets any rate at any time.
       * 
       * **Origin:** [`Config::RateOrigin`], or root.
       * 
       * **Errors:** [`Error::ZeroRate`], [`Error::SameAsset`]; if it is not root, [`Error::RateNotFound`],
       * [`Error::RateTooSoon`], [`Error::RateTooFar`].
       * 
       * **Events:** [`Event::RateSet`].
       * 
       * **Weight:** constant.
       **/
      setRate: AugmentedSubmittable<(pricedIn: SoukPrimitivesPrepaidPricedIn | { Fiat: any } | { Asset: any } | string | Uint8Array, asset: FrameSupportTokensFungibleUnionOfNativeOrWithId | { Native: any } | { WithId: any } | string | Uint8Array, rate: u128 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [SoukPrimitivesPrepaidPricedIn, FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>;
      /**
       * Pay for no new orders of a shop. Open orders are still paid for.
       * 
       * **Origin:** the platform.
       * 
       * **Errors:** [`Error::ShopNotServed`], [`Error::PrepaidNotFound`].
       * 
       * **Events:** [`Event::ShopNotServed`].
       * 
       * **Weight:** constant.
       **/
      stopServing: AugmentedSubmittable<(shop: Compact<u32> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u32>]>;
      /**
       * Put more into the caller's prepaid account.
       * 
       * **Origin:** the owner of the account.
       * 
       * **Errors:** [`Error::ZeroAmount`], [`Error::PrepaidNotFound`], [`Error::AssetNotPrepayable`],
       * [`Error::Overflow`], or funds that cannot be held.
       * 
       * **Events:** [`Event::PrepaidToppedUp`].
       * 
       * **Weight:** constant.
       **/
      topUp: AugmentedSubmittable<(amount: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u128>]>;
      /**
       * Take an amount out of the caller's prepaid account that is not reserved for open orders.
       * 
       * **Origin:** the owner of the account.
       * 
       * **Errors:** [`Error::ZeroAmount`], [`Error::PrepaidNotFound`], [`Error::FundsReserved`], or an asset that does not
       * move.
       * 
       * **Events:** [`Event::PrepaidWithdrawn`].
       * 
       * **Weight:** constant.
       **/
      withdraw: AugmentedSubmittable<(amount: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u128>]>;
    };
    proxy: {
      /**
       * Register a proxy account for the sender that is able to make calls on its behalf.
       * 
       * The dispatch origin for this call must be _Signed_.
       * 
       * Parameters:
       * - `proxy`: The account that the `caller` would like to make a proxy.
       * - `proxy_type`: The permissions allowed for this proxy account.
       * - `delay`: The announcement period required of the initial proxy. Will generally be
       * zero.
       **/
      addProxy: AugmentedSubmittable<(delegate: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, proxyType: SoukRuntimeConfigsProxiesProxyType | 'Any' | 'NonTransfer' | 'Governance' | 'Staking' | 'Commerce' | 'Till' | 'CancelProxy' | 'Trace' | number | Uint8Array, delay: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, SoukRuntimeConfigsProxiesProxyType, u32]>;
      /**
       * Publish the hash of a proxy-call that will be made in the future.
       * 
       * This must be called some number of blocks before the corresponding `proxy` is attempted
       * if the delay associated with the proxy relationship is greater than zero.
       * 
       * No more than `MaxPending` announcements may be made at any one time.
       * 
       * This will take a deposit of `AnnouncementDepositFactor` as well as
       * `AnnouncementDepositBase` if there are no other pending announcements.
       * 
       * The dispatch origin for this call must be _Signed_ and a proxy of `real`.
       * 
       * Parameters:
       * - `real`: The account that the proxy will make a call on behalf of.
       * - `call_hash`: The hash of the call to be made by the `real` account.
       **/
      announce: AugmentedSubmittable<(real: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, callHash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, H256]>;
      /**
       * Spawn a fresh new account that is guaranteed to be otherwise inaccessible, and
       * initialize it with a proxy of `proxy_type` for `origin` sender.
       * 
       * Requires a `Signed` origin.
       * 
       * - `proxy_type`: The type of the proxy that the sender will be registered as over the
       * new account. This will almost always be the most permissive `ProxyType` possible to
       * allow for maximum flexibility.
       * - `index`: A disambiguation index, in case this is called multiple times in the same
       * transaction (e.g. with `utility::batch`). Unless you're using `batch` you probably just
       * want to use `0`.
       * - `delay`: The announcement period required of the initial proxy. Will generally be
       * zero.
       * 
       * Fails with `Duplicate` if this has already been called in this transaction, from the
       * same sender, with the same parameters.
       * 
       * Fails if there are insufficient funds to pay for deposit.
       **/
      createPure: AugmentedSubmittable<(proxyType: SoukRuntimeConfigsProxiesProxyType | 'Any' | 'NonTransfer' | 'Governance' | 'Staking' | 'Commerce' | 'Till' | 'CancelProxy' | 'Trace' | number | Uint8Array, delay: u32 | AnyNumber | Uint8Array, index: u16 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [SoukRuntimeConfigsProxiesProxyType, u32, u16]>;
      /**
       * Removes a previously spawned pure proxy.
       * 
       * WARNING: **All access to this account will be lost.** Any funds held in it will be
       * inaccessible.
       * 
       * Requires a `Signed` origin, and the sender account must have been created by a call to
       * `create_pure` with corresponding parameters.
       * 
       * - `spawner`: The account that originally called `create_pure` to create this account.
       * - `index`: The disambiguation index originally passed to `create_pure`. Probably `0`.
       * - `proxy_type`: The proxy type originally passed to `create_pure`.
       * - `height`: The height of the chain when the call to `create_pure` was processed.
       * - `ext_index`: The extrinsic index in which the call to `create_pure` was processed.
       * 
       * Fails with `NoPermission` in case the caller is not a previously created pure
       * account whose `create_pure` call has corresponding parameters.
       **/
      killPure: AugmentedSubmittable<(spawner: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, proxyType: SoukRuntimeConfigsProxiesProxyType | 'Any' | 'NonTransfer' | 'Governance' | 'Staking' | 'Commerce' | 'Till' | 'CancelProxy' | 'Trace' | number | Uint8Array, index: u16 | AnyNumber | Uint8Array, height: Compact<u32> | AnyNumber | Uint8Array, extIndex: Compact<u32> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, SoukRuntimeConfigsProxiesProxyType, u16, Compact<u32>, Compact<u32>]>;
      /**
       * Poke / Adjust deposits made for proxies and announcements based on current values.
       * This can be used by accounts to possibly lower their locked amount.
       * 
       * The dispatch origin for this call must be _Signed_.
       * 
       * The transaction fee is waived if the deposit amount has changed.
       * 
       * Emits `DepositPoked` if successful.
       **/
      pokeDeposit: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Dispatch the given `call` from an account that the sender is authorised for through
       * `add_proxy`.
       * 
       * The dispatch origin for this call must be _Signed_.
       * 
       * Parameters:
       * - `real`: The account that the proxy will make a call on behalf of.
       * - `force_proxy_type`: Specify the exact proxy type to be used and checked for this call.
       * - `call`: The call to be made by the `real` account.
       **/
      proxy: AugmentedSubmittable<(real: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, forceProxyType: Option<SoukRuntimeConfigsProxiesProxyType> | null | Uint8Array | SoukRuntimeConfigsProxiesProxyType | 'Any' | 'NonTransfer' | 'Governance' | 'Staking' | 'Commerce' | 'Till' | 'CancelProxy' | 'Trace' | number, call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, Option<SoukRuntimeConfigsProxiesProxyType>, Call]>;
      /**
       * Dispatch the given `call` from an account that the sender is authorized for through
       * `add_proxy`.
       * 
       * Removes any corresponding announcement(s).
       * 
       * The dispatch origin for this call must be _Signed_.
       * 
       * Parameters:
       * - `real`: The account that the proxy will make a call on behalf of.
       * - `force_proxy_type`: Specify the exact proxy type to be used and checked for this call.
       * - `call`: The call to be made by the `real` account.
       **/
      proxyAnnounced: AugmentedSubmittable<(delegate: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, real: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, forceProxyType: Option<SoukRuntimeConfigsProxiesProxyType> | null | Uint8Array | SoukRuntimeConfigsProxiesProxyType | 'Any' | 'NonTransfer' | 'Governance' | 'Staking' | 'Commerce' | 'Till' | 'CancelProxy' | 'Trace' | number, call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, MultiAddress, Option<SoukRuntimeConfigsProxiesProxyType>, Call]>;
      /**
       * Remove the given announcement of a delegate.
       * 
       * May be called by a target (proxied) account to remove a call that one of their delegates
       * (`delegate`) has announced they want to execute. The deposit is returned.
       * 
       * The dispatch origin for this call must be _Signed_.
       * 
       * Parameters:
       * - `delegate`: The account that previously announced the call.
       * - `call_hash`: The hash of the call to be made.
       **/
      rejectAnnouncement: AugmentedSubmittable<(delegate: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, callHash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, H256]>;
      /**
       * Remove a given announcement.
       * 
       * May be called by a proxy account to remove a call they previously announced and return
       * the deposit.
       * 
       * The dispatch origin for this call must be _Signed_.
       * 
       * Parameters:
       * - `real`: The account that the proxy will make a call on behalf of.
       * - `call_hash`: The hash of the call to be made by the `real` account.
       **/
      removeAnnouncement: AugmentedSubmittable<(real: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, callHash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, H256]>;
      /**
       * Unregister all proxy accounts for the sender.
       * 
       * The dispatch origin for this call must be _Signed_.
       * 
       * WARNING: This may be called on accounts created by `create_pure`, however if done, then
       * the unreserved fees will be inaccessible. **All access to this account will be lost.**
       **/
      removeProxies: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Unregister a proxy account for the sender.
       * 
       * The dispatch origin for this call must be _Signed_.
       * 
       * Parameters:
       * - `proxy`: The account that the `caller` would like to remove as a proxy.
       * - `proxy_type`: The permissions currently enabled for the removed proxy account.
       **/
      removeProxy: AugmentedSubmittable<(delegate: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, proxyType: SoukRuntimeConfigsProxiesProxyType | 'Any' | 'NonTransfer' | 'Governance' | 'Staking' | 'Commerce' | 'Till' | 'CancelProxy' | 'Trace' | number | Uint8Array, delay: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, SoukRuntimeConfigsProxiesProxyType, u32]>;
    };
    receipts: {
      /**
       * Pay the owner of the shop `sender` what `shop` owes it for the customers that it sent. If that shop is gone, what it
       * was owed goes back to the budget. Terms that can never hold again are removed with it: those of a shop that is gone, and
       * those that a former depositor set.
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::BookNotFound`], [`Error::ReferralNotFound`], [`Error::NothingOwed`], or an owner that cannot
       * receive it.
       * 
       * **Events:** [`Event::ReferralPaid`] or [`Event::ReferralReturned`]; [`Event::ReferralSet`] if nothing was owed.
       * 
       * **Weight:** constant.
       **/
      claimReferral: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, sender: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, u32]>;
      /**
       * Close an empty book and release its deposit. `tills` is at least the number of its tills. Fees that its receipts did
       * not use up are gone: they were sealed when they were paid.
       * 
       * **Origin:** the depositor; if the depositor no longer owns the shop, the owner, and anyone if no fees are left or the
       * shop is closed for good.
       * 
       * **Errors:** [`Error::BookNotFound`], [`Error::BadWitness`], [`Error::NotDepositor`], [`Error::BookNotEmpty`], or a
       * deposit that cannot be released.
       * 
       * **Events:** [`Event::BookClosed`].
       * 
       * **Weight:** by `tills`. What there is not is refunded, and a refused call costs as much as one without tills.
       **/
      closeBook: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, tills: Compact<u32> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, Compact<u32>]>;
      /**
       * Countersign receipts that were posted one-sided. The call takes all rows or none.
       * 
       * **Origin:** the customer of all of them; or anyone with that customer's signature, `on_behalf`, so that a
       * customer needs no SOUK for fees.
       * 
       * **Errors:** [`Error::NothingClaimed`], [`Error::NotCustomer`], [`Error::BookNotFound`],
       * [`Error::BatchNotFound`], [`Error::WindowClosed`], [`Error::BadProof`], [`Error::BadSignature`],
       * [`Error::BookFull`], [`Error::NotOneSided`], [`Error::TotalsTooLarge`].
       * 
       * **Events:** [`Event::Countersigned`].
       * 
       * **Weight:** by the numbers of claims, of rows and of hashes, and by whether there is a signature. Claims that are
       * refused before anything is counted do not pay for counting.
       **/
      countersign: AugmentedSubmittable<(claims: Vec<PalletReceiptsClaim> | (PalletReceiptsClaim | { shop?: any; batch?: any; rows?: any; proof?: any } | string | Uint8Array)[], onBehalf: Option<PalletReceiptsOnBehalf> | null | Uint8Array | PalletReceiptsOnBehalf | { customer?: any; signed?: any } | string) => SubmittableExtrinsic<ApiType>, [Vec<PalletReceiptsClaim>, Option<PalletReceiptsOnBehalf>]>;
      /**
       * Put `amount` of SOUK on hold for customers that other shops send. A customer for whom it does not suffice is counted,
       * and is never paid for.
       * 
       * **Origin:** the owner of the shop. A till cannot pay, and a till that was stolen can use up only what is on hold.
       * 
       * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::BookNotFound`], [`Error::NotDepositor`],
       * [`Error::ZeroAmount`], [`Error::TotalsTooLarge`], or funds that are locked or cannot be held.
       * 
       * **Events:** [`Event::ReferralsFunded`].
       * 
       * **Weight:** constant.
       **/
      fundReferrals: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, amount: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, Compact<u128>]>;
      /**
       * Open the receipt book of a shop, with room for `capacity` rows of state: customers, batches, eras and tills.
       * A deposit for all of them is put on hold.
       * 
       * **Origin:** the owner of the shop.
       * 
       * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::ShopNotOpen`], [`Error::AlreadyOpen`],
       * [`Error::BadCapacity`], [`Error::NoIdLeft`], or a deposit that cannot be held.
       * 
       * **Events:** [`Event::BookOpened`].
       * 
       * **Weight:** constant.
       **/
      openBook: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, currency: SoukPrimitivesMoneyCurrency | string | Uint8Array, capacity: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SoukPrimitivesMoneyCurrency, u32]>;
      /**
       * Seal `amount` of SOUK as fees, which receipts of the shop use up when they count. A sealed amount does not come back.
       * 
       * **Origin:** the owner of the shop. A till cannot pay, and a till that was stolen can use up only what was paid.
       * 
       * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::ShopNotOpen`], [`Error::BookNotFound`],
       * [`Error::NotDepositor`], [`Error::ZeroAmount`], [`Error::TotalsTooLarge`], or funds that cannot be moved.
       * 
       * **Events:** [`Event::FeesPaid`].
       * 
       * **Weight:** constant.
       **/
      payFees: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, amount: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, Compact<u128>]>;
      /**
       * Put [`Config::MinStanding`] on hold for each of `customers`, so that receipts of theirs count at any shop. A customer
       * who has a pledge already is left out, unless the caller made it and it is too small by now: then it is raised; or
       * unless another made it for the customer and could release it now: then the caller takes it over, and it is released to
       * the other. So nobody can let go of a pledge between this call and the end of the era. Anyone may pledge for anyone. A
       * customer pledges for itself, or a shop for those of its customers who have no SOUK.
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::NothingToPledge`], or funds that cannot be held or released.
       * 
       * **Events:** [`Event::Pledged`], [`Event::PledgesReleased`] if any was taken over.
       * 
       * **Weight:** by the number of customers, as if every pledge were taken over. What was not is refunded.
       **/
      pledge: AugmentedSubmittable<(customers: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<AccountId32>]>;
      /**
       * Post what `till` recorded: receipts numbered without a gap from `first`, whose moments count from `start`.
       * `signatures` are the countersignatures of those customers who gave one. The call takes all rows or none.
       * 
       * **Origin:** the owner of the shop. Its tills are proxies of the owner.
       * 
       * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::ShopNotOpen`], [`Error::BookNotFound`],
       * [`Error::NotDepositor`], [`Error::NoRows`], [`Error::AlreadyPosted`], [`Error::ReceiptsMissing`],
       * [`Error::NumberTooLarge`], [`Error::TooOld`], [`Error::TooManyTills`], [`Error::InTheFuture`],
       * [`Error::ZeroValue`], [`Error::OwnCustomer`], [`Error::NothingToVoid`], [`Error::OutOfOrder`],
       * [`Error::NotCustomer`], [`Error::NotOneSided`], [`Error::BadSignature`], [`Error::BookFull`],
       * [`Error::TotalsTooLarge`].
       * 
       * **Events:** [`Event::BatchPosted`].
       * 
       * **Weight:** by the numbers of rows and of countersignatures. A batch that is refused before its signatures are
       * checked does not pay for them, and one that is refused before its rows are checked pays for neither.
       **/
      postBatch: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, till: u16 | AnyNumber | Uint8Array, first: Compact<u64> | AnyNumber | Uint8Array, start: Compact<u64> | AnyNumber | Uint8Array, rows: Vec<SoukPrimitivesReceiptsRow> | (SoukPrimitivesReceiptsRow | { Sale: any } | { CustomerSale: any } | { IntroducedSale: any } | { Refund: any } | { Void: any } | string | Uint8Array)[], signatures: Vec<SoukPrimitivesReceiptsCountersignature> | (SoukPrimitivesReceiptsCountersignature | { row?: any; signed?: any } | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [u32, u16, Compact<u64>, Compact<u64>, Vec<SoukPrimitivesReceiptsRow>, Vec<SoukPrimitivesReceiptsCountersignature>]>;
      /**
       * Remove up to `limit` batches and up to `limit` eras of a book whose time is over, the oldest first.
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::BookNotFound`], [`Error::NothingToPrune`].
       * 
       * **Events:** [`Event::BookPruned`].
       * 
       * **Weight:** by `limit`. What was not removed is refunded.
       **/
      pruneBook: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, limit: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, u32]>;
      /**
       * Let a shop forget those of `customers` who did not come for [`Config::CustomerLife`].
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::BookNotFound`], [`Error::NothingToPrune`].
       * 
       * **Events:** [`Event::BookPruned`].
       * 
       * **Weight:** by the number of customers.
       **/
      pruneCustomers: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, customers: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [u32, Vec<AccountId32>]>;
      /**
       * Release what is pledged for `customers`, to those who pledged it. A pledge stays until the era is over in which its
       * customer counted last. Then its payer and its customer may release it, and [`Config::CustomerLife`] later
       * everybody. Pledges that cannot be released are left out.
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::NothingToRelease`], or a hold that cannot be released.
       * 
       * **Events:** [`Event::PledgesReleased`].
       * 
       * **Weight:** by the number of customers.
       **/
      releasePledges: AugmentedSubmittable<(customers: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<AccountId32>]>;
      /**
       * Reverse sales that were a mistake. What they added to the era that runs is taken out again, to the unit. Eras
       * that are over do not change.
       * 
       * **Origin:** the owner of the shop. Its tills are proxies of the owner.
       * 
       * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::NothingClaimed`], [`Error::BookNotFound`],
       * [`Error::BatchNotFound`], [`Error::WindowClosed`], [`Error::BadProof`], [`Error::BookFull`],
       * [`Error::NotReversible`], [`Error::TotalsTooLarge`].
       * 
       * **Events:** [`Event::ReceiptsReversed`].
       * 
       * **Weight:** by the numbers of rows and of hashes. A claim that is refused does not pay for counting.
       **/
      reverseReceipts: AugmentedSubmittable<(claim: PalletReceiptsClaim | { shop?: any; batch?: any; rows?: any; proof?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [PalletReceiptsClaim]>;
      /**
       * Give a book room for `capacity` rows of state, no fewer than it takes. If the shop changed hands, the former
       * owner's deposit is released and the new owner's is put on hold.
       * 
       * **Origin:** the owner of the shop.
       * 
       * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::BookNotFound`], [`Error::BadCapacity`], or a
       * deposit that cannot be held or released.
       * 
       * **Events:** [`Event::CapacitySet`].
       * 
       * **Weight:** constant.
       **/
      setCapacity: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, capacity: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, u32]>;
      /**
       * Set the costs of shops in `region` whose books are in `currency`, or remove them. A shop without an entry for
       * its region or its country has a BizPower of zero.
       * 
       * **Origin:** [`Config::ManagerOrigin`].
       * 
       * **Errors:** [`Error::BadCosts`].
       * 
       * **Events:** [`Event::CostsSet`].
       * 
       * **Weight:** constant.
       **/
      setCosts: AugmentedSubmittable<(region: Bytes | string | Uint8Array, currency: SoukPrimitivesMoneyCurrency | string | Uint8Array, costs: Option<PalletReceiptsCosts> | null | Uint8Array | PalletReceiptsCosts | { rent?: any; wage?: any; usual?: any; money?: any } | string) => SubmittableExtrinsic<ApiType>, [Bytes, SoukPrimitivesMoneyCurrency, Option<PalletReceiptsCosts>]>;
      /**
       * Set what a shop pays the shop `sender` for each new customer that it sends, or remove these terms. `None` stands for
       * all shops without terms of their own. A customer is sent if its first receipt names `sender` and is of the external
       * class. Terms of zero pay one shop nothing, whatever the others get.
       * 
       * **Origin:** the owner of the shop.
       * 
       * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::BookNotFound`], [`Error::NotDepositor`],
       * [`Error::BookFull`], [`Error::ReferralNotFound`].
       * 
       * **Events:** [`Event::ReferralSet`].
       * 
       * **Weight:** constant.
       **/
      setReferral: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, sender: Option<u32> | null | Uint8Array | u32 | AnyNumber, terms: Option<SoukPrimitivesReceiptsReferralTerms> | null | Uint8Array | SoukPrimitivesReceiptsReferralTerms | { pay?: any; leastValue?: any } | string) => SubmittableExtrinsic<ApiType>, [u32, Option<u32>, Option<SoukPrimitivesReceiptsReferralTerms>]>;
      /**
       * Set what is usual for shops in `region` whose books are in `currency` and whose category's code begins with the two
       * digits `group`, or remove it.
       * 
       * **Origin:** [`Config::ManagerOrigin`].
       * 
       * **Errors:** [`Error::BadCosts`].
       * 
       * **Events:** [`Event::UsualSet`].
       * 
       * **Weight:** constant.
       **/
      setUsual: AugmentedSubmittable<(region: Bytes | string | Uint8Array, currency: SoukPrimitivesMoneyCurrency | string | Uint8Array, group: u8 | AnyNumber | Uint8Array, usual: Option<PalletReceiptsUsual> | null | Uint8Array | PalletReceiptsUsual | { cost?: any; ticket?: any } | string) => SubmittableExtrinsic<ApiType>, [Bytes, SoukPrimitivesMoneyCurrency, u8, Option<PalletReceiptsUsual>]>;
      /**
       * Release `amount` of SOUK that is on hold for customers of other shops, and not owed.
       * 
       * **Origin:** the depositor of the book.
       * 
       * **Errors:** [`Error::BookNotFound`], [`Error::NotDepositor`], [`Error::ZeroAmount`], [`Error::BudgetTooSmall`], or
       * funds that cannot be released.
       * 
       * **Events:** [`Event::ReferralsWithdrawn`].
       * 
       * **Weight:** constant.
       **/
      withdrawReferrals: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, amount: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, Compact<u128>]>;
    };
    referenda: {
      /**
       * Cancel an ongoing referendum.
       * 
       * - `origin`: must be the `CancelOrigin`.
       * - `index`: The index of the referendum to be cancelled.
       * 
       * Emits `Cancelled`.
       **/
      cancel: AugmentedSubmittable<(index: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Cancel an ongoing referendum and slash the deposits.
       * 
       * - `origin`: must be the `KillOrigin`.
       * - `index`: The index of the referendum to be cancelled.
       * 
       * Emits `Killed` and `DepositSlashed`.
       **/
      kill: AugmentedSubmittable<(index: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Advance a referendum onto its next logical state. Only used internally.
       * 
       * - `origin`: must be `Root`.
       * - `index`: the referendum to be advanced.
       **/
      nudgeReferendum: AugmentedSubmittable<(index: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Advance a track onto its next logical state. Only used internally.
       * 
       * - `origin`: must be `Root`.
       * - `track`: the track to be advanced.
       * 
       * Action item for when there is now one fewer referendum in the deciding phase and the
       * `DecidingCount` is not yet updated. This means that we should either:
       * - begin deciding another referendum (and leave `DecidingCount` alone); or
       * - decrement `DecidingCount`.
       **/
      oneFewerDeciding: AugmentedSubmittable<(track: u16 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u16]>;
      /**
       * Post the Decision Deposit for a referendum.
       * 
       * - `origin`: must be `Signed` and the account must have funds available for the
       * referendum's track's Decision Deposit.
       * - `index`: The index of the submitted referendum whose Decision Deposit is yet to be
       * posted.
       * 
       * Emits `DecisionDepositPlaced`.
       **/
      placeDecisionDeposit: AugmentedSubmittable<(index: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Refund the Decision Deposit for a closed referendum back to the depositor.
       * 
       * - `origin`: must be `Signed` or `Root`.
       * - `index`: The index of a closed referendum whose Decision Deposit has not yet been
       * refunded.
       * 
       * Emits `DecisionDepositRefunded`.
       **/
      refundDecisionDeposit: AugmentedSubmittable<(index: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Refund the Submission Deposit for a closed referendum back to the depositor.
       * 
       * - `origin`: must be `Signed` or `Root`.
       * - `index`: The index of a closed referendum whose Submission Deposit has not yet been
       * refunded.
       * 
       * Emits `SubmissionDepositRefunded`.
       **/
      refundSubmissionDeposit: AugmentedSubmittable<(index: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Set or clear metadata of a referendum.
       * 
       * Parameters:
       * - `origin`: Must be `Signed` by a creator of a referendum or by anyone to clear a
       * metadata of a finished referendum.
       * - `index`:  The index of a referendum to set or clear metadata for.
       * - `maybe_hash`: The hash of an on-chain stored preimage. `None` to clear a metadata.
       **/
      setMetadata: AugmentedSubmittable<(index: u32 | AnyNumber | Uint8Array, maybeHash: Option<H256> | null | Uint8Array | H256 | string) => SubmittableExtrinsic<ApiType>, [u32, Option<H256>]>;
      /**
       * Propose a referendum on a privileged action.
       * 
       * - `origin`: must be `SubmitOrigin` and the account must have `SubmissionDeposit` funds
       * available.
       * - `proposal_origin`: The origin from which the proposal should be executed.
       * - `proposal`: The proposal.
       * - `enactment_moment`: The moment that the proposal should be enacted.
       * 
       * Emits `Submitted`.
       **/
      submit: AugmentedSubmittable<(proposalOrigin: SoukRuntimeOriginCaller | { system: any } | { Origins: any } | { TechnicalCommittee: any } | string | Uint8Array, proposal: FrameSupportPreimagesBounded | { Legacy: any } | { Inline: any } | { Lookup: any } | string | Uint8Array, enactmentMoment: FrameSupportScheduleDispatchTime | { At: any } | { After: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SoukRuntimeOriginCaller, FrameSupportPreimagesBounded, FrameSupportScheduleDispatchTime]>;
    };
    rewards: {
      /**
       * Acknowledge that the caller owes `creditor` `amount` base units of TIME, due at `due`. The debt is netted at
       * once against what the creditor owes the caller. An existing debt grows, and is due at the earlier of the two
       * moments.
       * 
       * **Origin:** the debtor.
       * 
       * **Errors:** [`Error::ZeroAmount`], [`Error::SelfReferred`], [`Error::BadDueDate`], [`Error::Overflow`], or a
       * deposit that cannot be held or released.
       * 
       * **Events:** [`Event::DebtsNetted`], [`Event::DebtAcknowledged`].
       * 
       * **Weight:** constant.
       **/
      acknowledgeDebt: AugmentedSubmittable<(creditor: AccountId32 | string | Uint8Array, amount: Compact<u128> | AnyNumber | Uint8Array, due: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, Compact<u128>, u64]>;
      /**
       * Appeal against the open case of the caller.
       * 
       * **Origin:** the accused.
       * 
       * **Errors:** [`Error::CaseNotFound`], [`Error::AlreadyAppealed`] or [`Error::DeadlinePassed`].
       * 
       * **Events:** [`Event::CaseAppealed`].
       * 
       * **Weight:** constant.
       **/
      appealCase: AugmentedSubmittable<(answer: SoukPrimitivesContentCid | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SoukPrimitivesContentCid]>;
      /**
       * Say "I am here". It counts as often in an era as the table of points allows: once, unless governance says
       * more. In bounded mode it earns nothing by itself: it makes what the caller lost weigh more, if the caller has
       * credit.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::NothingEarned`].
       * 
       * **Events:** [`Event::PowerEarned`].
       * 
       * **Weight:** constant.
       **/
      checkIn: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Claim what a policy pays the caller for an era that was closed at least [`Config::HoldEras`] ago. The cost does
       * not depend on the number of claimants.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::CaseOpen`], [`Error::ClaimsLost`], [`Error::NothingToClaim`], [`Error::StillHeld`],
       * [`Error::AlreadyClaimed`], [`Error::Overflow`], or pay that cannot be received.
       * 
       * **Events:** [`Event::Claimed`].
       * 
       * **Weight:** constant.
       **/
      claim: AugmentedSubmittable<(policy: u32 | AnyNumber | Uint8Array, era: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, u32]>;
      /**
       * Claim the dividends of the caller's frozen SOUK.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::StakeNotFound`], [`Error::NothingToClaim`], [`Error::Overflow`], or pay that cannot be
       * received.
       * 
       * **Events:** [`Event::DividendsClaimed`].
       * 
       * **Weight:** constant.
       **/
      claimDividends: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Claim what a policy pays the caller for eras from `from` on, in one payment: for `eras` eras, at most
       * [`MAX_CLAIMS`]. Eras of which the caller can claim nothing now are left out. An account that holds power is paid for
       * every era, whether it did anything in it or not, so it has many to claim.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** if nothing can be claimed, what [`Self::claim`] says of the first of the eras:
       * [`Error::CaseOpen`], [`Error::ClaimsLost`], [`Error::NothingToClaim`], [`Error::StillHeld`],
       * [`Error::AlreadyClaimed`]; or pay that cannot be received.
       * 
       * **Events:** [`Event::Claimed`], once for each era.
       * 
       * **Weight:** by the number of eras.
       **/
      claimMany: AugmentedSubmittable<(policy: u32 | AnyNumber | Uint8Array, from: u32 | AnyNumber | Uint8Array, eras: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, u32, u32]>;
      /**
       * Claim the cashback or the bounties that were held long enough.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::CaseOpen`], [`Error::NothingToClaim`], [`Error::StillHeld`], [`Error::Overflow`], or pay
       * that cannot be received.
       * 
       * **Events:** [`Event::PurseClaimed`].
       * 
       * **Weight:** constant.
       **/
      claimPurse: AugmentedSubmittable<(fund: PalletRewardsFund | 'Cashback' | 'Referral' | number | Uint8Array) => SubmittableExtrinsic<ApiType>, [PalletRewardsFund]>;
      /**
       * Close the earliest era that is over and not closed, and let the earliest eras expire that are old enough.
       * Idle time does the same.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::TooEarly`].
       * 
       * **Events:** [`Event::EraBounded`], [`Event::EraClosed`], [`Event::PotShort`], [`Event::DividendShared`],
       * [`Event::EraExpired`], [`Event::PolicyEnded`].
       * 
       * **Weight:** by the number of policies; the call pays for [`MAX_POLICIES`](crate::types::MAX_POLICIES).
       **/
      closeEra: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Create an emission policy. It pays nothing before its pot is funded.
       * 
       * **Origin:** [`Config::PolicyOrigin`].
       * 
       * **Errors:** [`Error::AssetNotAccepted`], [`Error::BadSchedule`], [`Error::StartPassed`],
       * [`Error::TooManyPolicies`] or [`Error::NoIdLeft`].
       * 
       * **Events:** [`Event::PolicyCreated`].
       * 
       * **Weight:** constant.
       **/
      createPolicy: AugmentedSubmittable<(terms: SoukPrimitivesRewardsPolicyTerms | { asset?: any; schedule?: any; basis?: any; start?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SoukPrimitivesRewardsPolicyTerms]>;
      /**
       * Decide an appeal: uphold the penalty, or drop the case and leave everything as it was before. Then the account
       * rests.
       * 
       * **Origin:** [`Config::AppealOrigin`].
       * 
       * **Errors:** [`Error::CaseNotFound`], [`Error::NotAppealed`] or [`Error::DeadlinePassed`].
       * 
       * **Events:** [`Event::PenaltyStands`], [`Event::CaseDropped`].
       * 
       * **Weight:** constant.
       **/
      decideAppeal: AugmentedSubmittable<(who: AccountId32 | string | Uint8Array, uphold: bool | boolean | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, bool]>;
      /**
       * Declare an overdue debt unpaid. The debt is gone, the creditor gets the deposit, and the debtor loses half
       * of its credit.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::DebtNotFound`], [`Error::TooEarly`], or a deposit that cannot be moved.
       * 
       * **Events:** [`Event::DebtDefaulted`].
       * 
       * **Weight:** constant.
       **/
      defaultDebt: AugmentedSubmittable<(debtor: AccountId32 | string | Uint8Array, creditor: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, AccountId32]>;
      /**
       * End a case whose deadline passed. Without an appeal the penalty stands. With an appeal that was not decided
       * the case is dropped, and the account rests. If there is no case, the row of a rest that is over is removed.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::CaseNotFound`] or [`Error::TooEarly`].
       * 
       * **Events:** [`Event::PenaltyStands`], [`Event::CaseDropped`]; none for a rest.
       * 
       * **Weight:** constant.
       **/
      endCase: AugmentedSubmittable<(who: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
      /**
       * End a policy. What it owes can be claimed until it expires. What its pot has left is paid to `heir` now, and
       * the rest when its last era has expired. A second call changes the heir and pays again.
       * 
       * **Origin:** [`Config::PolicyOrigin`].
       * 
       * **Errors:** [`Error::PolicyNotFound`], or funds that the heir cannot receive.
       * 
       * **Events:** [`Event::PolicyEnded`].
       * 
       * **Weight:** constant.
       **/
      endPolicy: AugmentedSubmittable<(policy: u32 | AnyNumber | Uint8Array, heir: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, AccountId32]>;
      /**
       * Remove an invitation that lapsed.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::InvitationNotFound`] or [`Error::TooEarly`].
       * 
       * **Events:** [`Event::InvitationLapsed`].
       * 
       * **Weight:** constant.
       **/
      expireInvitation: AugmentedSubmittable<(who: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
      /**
       * Remove the rows of an account that did no deed that counts for [`Config::IdleEras`]. What it did not claim
       * goes back to the pots.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::AccountNotFound`], [`Error::CaseOpen`] or [`Error::TooEarly`].
       * 
       * **Events:** [`Event::AccountForgotten`].
       * 
       * **Weight:** constant.
       **/
      forgetAccount: AugmentedSubmittable<(who: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
      /**
       * Forgive `amount` base units of TIME of a debt.
       * 
       * **Origin:** the creditor.
       * 
       * **Errors:** [`Error::DebtNotFound`], [`Error::ZeroAmount`], [`Error::AmountTooLarge`], or a deposit that
       * cannot be released.
       * 
       * **Events:** [`Event::DebtForgiven`].
       * 
       * **Weight:** constant.
       **/
      forgiveDebt: AugmentedSubmittable<(debtor: AccountId32 | string | Uint8Array, amount: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, Compact<u128>]>;
      /**
       * Freeze `amount` base units of SOUK for dividends in TIME.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::AmountTooSmall`], [`Error::Overflow`], or funds that cannot be held.
       * 
       * **Events:** [`Event::Frozen`].
       * 
       * **Weight:** constant.
       **/
      freeze: AugmentedSubmittable<(amount: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u128>]>;
      /**
       * Fund a pot with `amount` base units of its asset. The dividend pot shares them at once. If less than
       * [`Config::LeastShares`] is frozen, it takes only the part that it shares, and the caller keeps the rest.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::ZeroAmount`], [`Error::PolicyNotFound`], [`Error::NothingFrozen`],
       * [`Error::AmountTooSmall`], [`Error::Overflow`], or funds that cannot be transferred.
       * 
       * **Events:** [`Event::PotFunded`], [`Event::DividendShared`].
       * 
       * **Weight:** constant.
       **/
      fundPot: AugmentedSubmittable<(pot: SoukPrimitivesRewardsPot | { Policy: any } | { Cashback: any } | { Referral: any } | { Dividends: any } | string | Uint8Array, amount: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [SoukPrimitivesRewardsPot, Compact<u128>]>;
      /**
       * Net a circle of debts: each party owes the next, and the last owes the first. Every debt of it shrinks by
       * the smallest one. So the claims less the debts of each party stay the same.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::BadCircle`], [`Error::DebtNotFound`], or a deposit that cannot be released.
       * 
       * **Events:** [`Event::DebtsNetted`].
       * 
       * **Weight:** by the number of debts.
       **/
      netDebts: AugmentedSubmittable<(circle: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<AccountId32>]>;
      /**
       * Open a case: ask for a penalty, at most one rung above the one the account stands on. The account claims
       * nothing until the case ends. The time in which eras can be claimed goes on. After a case that was dropped the
       * account rests for [`Config::CaseRest`].
       * 
       * **Origin:** [`Config::FraudOrigin`].
       * 
       * **Errors:** [`Error::CaseOpen`], [`Error::RungSkipped`] or [`Error::TooEarly`].
       * 
       * **Events:** [`Event::CaseOpened`].
       * 
       * **Weight:** constant.
       **/
      openCase: AugmentedSubmittable<(who: AccountId32 | string | Uint8Array, penalty: SoukPrimitivesRewardsPenalty | 'WeightCut' | 'Downgrade' | 'Confiscation' | 'Limit' | 'Deletion' | number | Uint8Array, evidence: SoukPrimitivesContentCid | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, SoukPrimitivesRewardsPenalty, SoukPrimitivesContentCid]>;
      /**
       * Pause a policy, or let it go on. A policy never makes up for eras that close while it is paused.
       * 
       * **Origin:** [`Config::ManagerOrigin`].
       * 
       * **Errors:** [`Error::PolicyNotFound`] or [`Error::PolicyHasEnded`].
       * 
       * **Events:** [`Event::PolicyPaused`].
       * 
       * **Weight:** constant.
       **/
      pausePolicy: AugmentedSubmittable<(policy: u32 | AnyNumber | Uint8Array, paused: bool | boolean | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, bool]>;
      /**
       * Pay `amount` base units of TIME of a debt.
       * 
       * **Origin:** the debtor.
       * 
       * **Errors:** [`Error::DebtNotFound`], [`Error::ZeroAmount`], [`Error::AmountTooLarge`], or TIME that cannot
       * be transferred, or a deposit that cannot be released.
       * 
       * **Events:** [`Event::DebtPaid`].
       * 
       * **Weight:** constant.
       **/
      payDebt: AugmentedSubmittable<(creditor: AccountId32 | string | Uint8Array, amount: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, Compact<u128>]>;
      /**
       * Remove up to `limit` rows of eras that expired, at most [`MAX_PRUNE`]. Idle time does the same.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::TooEarly`] or [`Error::ZeroAmount`].
       * 
       * **Events:** [`Event::Pruned`].
       * 
       * **Weight:** by the number of rows.
       **/
      prune: AugmentedSubmittable<(limit: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Lift the penalties of an account that got none for [`Config::RehabilitationEras`]. A deletion is never
       * lifted.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::NoPenalty`], [`Error::CaseOpen`] or [`Error::TooEarly`].
       * 
       * **Events:** [`Event::Rehabilitated`].
       * 
       * **Weight:** constant.
       **/
      rehabilitate: AugmentedSubmittable<(who: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
      /**
       * Seal `amount` base units of SOUK in the sink, for good.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::ZeroAmount`], [`Error::Overflow`], or funds that cannot be transferred.
       * 
       * **Events:** [`Event::SealedTokens`].
       * 
       * **Weight:** constant.
       **/
      seal: AugmentedSubmittable<(amount: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u128>]>;
      /**
       * Name the inviter of the caller. This can be done once, before the caller has done a deed that counts.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::SelfReferred`], [`Error::AlreadyInvited`], [`Error::AlreadyActive`],
       * [`Error::InviterNotFound`] or [`Error::ClaimsLost`], or an account that has no room for a reference.
       * 
       * **Events:** [`Event::InviterSet`].
       * 
       * **Weight:** constant.
       **/
      setInviter: AugmentedSubmittable<(inviter: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
      /**
       * Set how much policies pay that pay by deeds, from the next era on: what their schedules say, or together at most
       * a part of the value that was lost in the era, at most [`MOST_PART`](souk_math::bound::MOST_PART). What is not
       * paid stays in the pots.
       * 
       * **Origin:** [`Config::PolicyOrigin`].
       * 
       * **Errors:** [`Error::BadMode`], or [`Error::TooEarly`] if an era before the last change is not closed.
       * 
       * **Events:** [`Event::ModeSet`].
       * 
       * **Weight:** constant.
       **/
      setMode: AugmentedSubmittable<(mode: SoukMathBoundEmissionMode | { Literal: any } | { Bounded: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SoukMathBoundEmissionMode]>;
      /**
       * Set the part of one-way fees that goes to the pot of a policy from now on. With `None` all fees go to the
       * sink. If the policy has ended, or its pot cannot receive, fees are sealed whole. The policy must pay SOUK.
       * 
       * **Origin:** [`Config::ManagerOrigin`].
       * 
       * **Errors:** [`Error::PolicyNotFound`], [`Error::AssetNotAccepted`] or [`Error::PolicyHasEnded`].
       * 
       * **Events:** [`Event::RecyclingSet`].
       * 
       * **Weight:** constant.
       **/
      setRecycling: AugmentedSubmittable<(recycling: Option<SoukPrimitivesRewardsRecycling> | null | Uint8Array | SoukPrimitivesRewardsRecycling | { part?: any; policy?: any } | string) => SubmittableExtrinsic<ApiType>, [Option<SoukPrimitivesRewardsRecycling>]>;
      /**
       * Let go of `amount` base units of frozen SOUK. They stop earning now and are free after the delay. The rest
       * that goes on earning must be zero or at least the minimum.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::StakeNotFound`], [`Error::ZeroAmount`], [`Error::AmountTooLarge`],
       * [`Error::AmountTooSmall`] or [`Error::Overflow`].
       * 
       * **Events:** [`Event::Unfreezing`].
       * 
       * **Weight:** constant.
       **/
      unfreeze: AugmentedSubmittable<(amount: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u128>]>;
      /**
       * Release the SOUK that an account let go and whose delay is over. With the last of it the dividends of the
       * account are paid out too. Dividends that it cannot receive then go back to the dividend pot.
       * 
       * **Origin:** any signed account.
       * 
       * **Errors:** [`Error::StakeNotFound`], [`Error::TooEarly`], or funds that cannot be released.
       * 
       * **Events:** [`Event::Unfrozen`], [`Event::DividendsClaimed`], [`Event::DividendsForfeited`].
       * 
       * **Weight:** constant.
       **/
      withdrawUnfrozen: AugmentedSubmittable<(who: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
    };
    safeMode: {
      /**
       * Enter safe-mode permissionlessly for [`Config::EnterDuration`] blocks.
       * 
       * Reserves [`Config::EnterDepositAmount`] from the caller's account.
       * Emits an [`Event::Entered`] event on success.
       * Errors with [`Error::Entered`] if the safe-mode is already entered.
       * Errors with [`Error::NotConfigured`] if the deposit amount is `None`.
       **/
      enter: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Extend the safe-mode permissionlessly for [`Config::ExtendDuration`] blocks.
       * 
       * This accumulates on top of the current remaining duration.
       * Reserves [`Config::ExtendDepositAmount`] from the caller's account.
       * Emits an [`Event::Extended`] event on success.
       * Errors with [`Error::Exited`] if the safe-mode is entered.
       * Errors with [`Error::NotConfigured`] if the deposit amount is `None`.
       * 
       * This may be called by any signed origin with [`Config::ExtendDepositAmount`] free
       * currency to reserve. This call can be disabled for all origins by configuring
       * [`Config::ExtendDepositAmount`] to `None`.
       **/
      extend: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Enter safe-mode by force for a per-origin configured number of blocks.
       * 
       * Emits an [`Event::Entered`] event on success.
       * Errors with [`Error::Entered`] if the safe-mode is already entered.
       * 
       * Can only be called by the [`Config::ForceEnterOrigin`] origin.
       **/
      forceEnter: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Exit safe-mode by force.
       * 
       * Emits an [`Event::Exited`] with [`ExitReason::Force`] event on success.
       * Errors with [`Error::Exited`] if the safe-mode is inactive.
       * 
       * Note: `safe-mode` will be automatically deactivated by [`Pallet::on_initialize`] hook
       * after the block height is greater than the [`EnteredUntil`] storage item.
       * Emits an [`Event::Exited`] with [`ExitReason::Timeout`] event when deactivated in the
       * hook.
       **/
      forceExit: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Extend the safe-mode by force for a per-origin configured number of blocks.
       * 
       * Emits an [`Event::Extended`] event on success.
       * Errors with [`Error::Exited`] if the safe-mode is inactive.
       * 
       * Can only be called by the [`Config::ForceExtendOrigin`] origin.
       **/
      forceExtend: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Force to release a deposit for an account that entered safe-mode at a given
       * historical block.
       * 
       * This can be called while safe-mode is still entered.
       * 
       * Emits a [`Event::DepositReleased`] event on success.
       * Errors with [`Error::Entered`] if safe-mode is entered.
       * Errors with [`Error::NoDeposit`] if the payee has no reserved currency at the
       * specified block.
       * 
       * Can only be called by the [`Config::ForceDepositOrigin`] origin.
       **/
      forceReleaseDeposit: AugmentedSubmittable<(account: AccountId32 | string | Uint8Array, block: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, u32]>;
      /**
       * Slash a deposit for an account that entered or extended safe-mode at a given
       * historical block.
       * 
       * This can only be called while safe-mode is entered.
       * 
       * Emits a [`Event::DepositSlashed`] event on success.
       * Errors with [`Error::Entered`] if safe-mode is entered.
       * 
       * Can only be called by the [`Config::ForceDepositOrigin`] origin.
       **/
      forceSlashDeposit: AugmentedSubmittable<(account: AccountId32 | string | Uint8Array, block: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, u32]>;
      /**
       * Permissionlessly release a deposit for an account that entered safe-mode at a
       * given historical block.
       * 
       * The call can be completely disabled by setting [`Config::ReleaseDelay`] to `None`.
       * This cannot be called while safe-mode is entered and not until
       * [`Config::ReleaseDelay`] blocks have passed since safe-mode was entered.
       * 
       * Emits a [`Event::DepositReleased`] event on success.
       * Errors with [`Error::Entered`] if the safe-mode is entered.
       * Errors with [`Error::CannotReleaseYet`] if [`Config::ReleaseDelay`] block have not
       * passed since safe-mode was entered. Errors with [`Error::NoDeposit`] if the payee has no
       * reserved currency at the block specified.
       **/
      releaseDeposit: AugmentedSubmittable<(account: AccountId32 | string | Uint8Array, block: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, u32]>;
    };
    scheduler: {
      /**
       * Cancel a scheduled task (named or anonymous), by providing the block it is scheduled for
       * execution in, as well as the index of the task in that block's agenda.
       * 
       * In the case of a named task, it will remove it from the lookup table as well.
       **/
      cancel: AugmentedSubmittable<(when: u32 | AnyNumber | Uint8Array, index: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, u32]>;
      /**
       * Cancel a named scheduled task.
       **/
      cancelNamed: AugmentedSubmittable<(id: U8aFixed | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [U8aFixed]>;
      /**
       * Removes the retry configuration of a task.
       **/
      cancelRetry: AugmentedSubmittable<(task: ITuple<[u32, u32]> | [u32 | AnyNumber | Uint8Array, u32 | AnyNumber | Uint8Array]) => SubmittableExtrinsic<ApiType>, [ITuple<[u32, u32]>]>;
      /**
       * Cancel the retry configuration of a named task.
       **/
      cancelRetryNamed: AugmentedSubmittable<(id: U8aFixed | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [U8aFixed]>;
      /**
       * Anonymously schedule a task.
       **/
      schedule: AugmentedSubmittable<(when: u32 | AnyNumber | Uint8Array, maybePeriodic: Option<ITuple<[u32, u32]>> | null | Uint8Array | ITuple<[u32, u32]> | [u32 | AnyNumber | Uint8Array, u32 | AnyNumber | Uint8Array], priority: u8 | AnyNumber | Uint8Array, call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, Option<ITuple<[u32, u32]>>, u8, Call]>;
      /**
       * Anonymously schedule a task after a delay.
       **/
      scheduleAfter: AugmentedSubmittable<(after: u32 | AnyNumber | Uint8Array, maybePeriodic: Option<ITuple<[u32, u32]>> | null | Uint8Array | ITuple<[u32, u32]> | [u32 | AnyNumber | Uint8Array, u32 | AnyNumber | Uint8Array], priority: u8 | AnyNumber | Uint8Array, call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, Option<ITuple<[u32, u32]>>, u8, Call]>;
      /**
       * Schedule a named task.
       **/
      scheduleNamed: AugmentedSubmittable<(id: U8aFixed | string | Uint8Array, when: u32 | AnyNumber | Uint8Array, maybePeriodic: Option<ITuple<[u32, u32]>> | null | Uint8Array | ITuple<[u32, u32]> | [u32 | AnyNumber | Uint8Array, u32 | AnyNumber | Uint8Array], priority: u8 | AnyNumber | Uint8Array, call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [U8aFixed, u32, Option<ITuple<[u32, u32]>>, u8, Call]>;
      /**
       * Schedule a named task after a delay.
       **/
      scheduleNamedAfter: AugmentedSubmittable<(id: U8aFixed | string | Uint8Array, after: u32 | AnyNumber | Uint8Array, maybePeriodic: Option<ITuple<[u32, u32]>> | null | Uint8Array | ITuple<[u32, u32]> | [u32 | AnyNumber | Uint8Array, u32 | AnyNumber | Uint8Array], priority: u8 | AnyNumber | Uint8Array, call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [U8aFixed, u32, Option<ITuple<[u32, u32]>>, u8, Call]>;
      /**
       * Set a retry configuration for a task so that, in case its scheduled run fails, it will
       * be retried after `period` blocks, for a total amount of `retries` retries or until it
       * succeeds.
       * 
       * Tasks which need to be scheduled for a retry are still subject to weight metering and
       * agenda space, same as a regular task. If a periodic task fails, it will be scheduled
       * normally while the task is retrying.
       * 
       * Tasks scheduled as a result of a retry for a periodic task are unnamed, non-periodic
       * clones of the original task. Their retry configuration will be derived from the
       * original task's configuration, but will have a lower value for `remaining` than the
       * original `total_retries`.
       * 
       * This call **cannot** be used to set a retry configuration for a named task.
       **/
      setRetry: AugmentedSubmittable<(task: ITuple<[u32, u32]> | [u32 | AnyNumber | Uint8Array, u32 | AnyNumber | Uint8Array], retries: u8 | AnyNumber | Uint8Array, period: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [ITuple<[u32, u32]>, u8, u32]>;
      /**
       * Set a retry configuration for a named task so that, in case its scheduled run fails, it
       * will be retried after `period` blocks, for a total amount of `retries` retries or until
       * it succeeds.
       * 
       * Tasks which need to be scheduled for a retry are still subject to weight metering and
       * agenda space, same as a regular task. If a periodic task fails, it will be scheduled
       * normally while the task is retrying.
       * 
       * Tasks scheduled as a result of a retry for a periodic task are unnamed, non-periodic
       * clones of the original task. Their retry configuration will be derived from the
       * original task's configuration, but will have a lower value for `remaining` than the
       * original `total_retries`.
       * 
       * This is the only way to set a retry configuration for a named task.
       **/
      setRetryNamed: AugmentedSubmittable<(id: U8aFixed | string | Uint8Array, retries: u8 | AnyNumber | Uint8Array, period: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [U8aFixed, u8, u32]>;
    };
    session: {
      /**
       * Removes any session key(s) of the function caller.
       * 
       * This doesn't take effect until the next session.
       * 
       * The dispatch origin of this function must be Signed and the account must be either be
       * convertible to a validator ID using the chain's typical addressing system (this usually
       * means being a controller account) or directly convertible into a validator ID (which
       * usually means being a stash account).
       **/
      purgeKeys: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Sets the session key(s) of the function caller to `keys`.
       * 
       * Allows an account to set its session key prior to becoming a validator.
       * This doesn't take effect until the next session.
       * 
       * - `origin`: The dispatch origin of this function must be signed.
       * - `keys`: The new session keys to set. These are the public keys of all sessions keys
       * setup in the runtime.
       * - `proof`: The proof that `origin` has access to the private keys of `keys`. See
       * [`impl_opaque_keys`](sp_runtime::impl_opaque_keys) for more information about the
       * proof format.
       **/
      setKeys: AugmentedSubmittable<(keys: SoukRuntimeSessionKeys | { grandpa?: any; babe?: any; authorityDiscovery?: any } | string | Uint8Array, proof: Bytes | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SoukRuntimeSessionKeys, Bytes]>;
    };
    shops: {
      /**
       * Take over a shop. Its bonds are held on the caller and released on the old owner.
       * 
       * The old owner keeps bonds that are unbonding, and stays the seller of open orders. A verification of the old
       * owner is dropped. `max_bond` is the most base units of SOUK that the caller agrees to have held, so that the
       * old owner cannot raise the bonds in between. `expected` is the [hash](Shop::hash) of the shop that the caller saw,
       * so that the old owner cannot give up what was paid for.
       * 
       * **Origin:** the account the shop is offered to.
       * 
       * **Errors:** [`Error::ShopNotFound`], [`Error::NotOffered`], [`Error::BondAboveMaximum`],
       * [`Error::ShopChanged`], [`Error::MayNotTrade`], [`Error::OwnerAccused`], [`Error::SeizureDue`],
       * [`Error::TooManyShops`], funds that cannot be held or released, or a sum that does not fit.
       * 
       * **Events:** [`Event::ShopTransferred`].
       * 
       * **Weight:** constant.
       **/
      acceptShop: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, maxBond: Compact<u128> | AnyNumber | Uint8Array, expected: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, Compact<u128>, H256]>;
      /**
       * Add a capability to a shop, at the price of the table. [`Capability::Publish`] brings the governed number of
       * showcase slots.
       * 
       * `max_bond` and `max_fee` are the most base units of SOUK that the caller agrees to. `min_slots` is the least number
       * of showcase slots that [`Capability::Publish`] must bring; it says nothing for another capability. Governance may
       * change all three in between.
       * 
       * **Origin:** the owner of the shop.
       * 
       * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::ShopNotOpen`], [`Error::MayNotTrade`],
       * [`Error::NotForSale`], [`Error::BondAboveMaximum`], [`Error::FeeAboveMaximum`], [`Error::SlotsBelowMinimum`],
       * [`Error::CapabilityHeld`], or funds that cannot be held or paid.
       * 
       * **Events:** [`Event::CapabilityAdded`].
       * 
       * **Weight:** constant.
       **/
      addCapability: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, capability: SoukPrimitivesShopCapability | 'Publish' | 'Distribute' | 'Market' | 'Network' | number | Uint8Array, maxBond: Compact<u128> | AnyNumber | Uint8Array, maxFee: Compact<u128> | AnyNumber | Uint8Array, minSlots: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SoukPrimitivesShopCapability, Compact<u128>, Compact<u128>, u32]>;
      /**
       * Add `count` showcase slots to a shop, each at the price of the table. `max_bond` and `max_fee` are the most base
       * units of SOUK that the caller agrees to for all of them, because governance may raise the price in between.
       * 
       * **Origin:** the owner of the shop.
       * 
       * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::ShopNotOpen`], [`Error::MayNotTrade`],
       * [`Error::NothingAsked`], [`Error::CapabilityMissing`], [`Error::NotForSale`], [`Error::BondAboveMaximum`],
       * [`Error::FeeAboveMaximum`], [`Error::TooManySlots`], funds that cannot be held or paid, or a price that does not
       * fit.
       * 
       * **Events:** [`Event::SlotsAdded`].
       * 
       * **Weight:** constant.
       **/
      addSlots: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, count: u32 | AnyNumber | Uint8Array, maxBond: Compact<u128> | AnyNumber | Uint8Array, maxFee: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, u32, Compact<u128>, Compact<u128>]>;
      /**
       * Call the offer of a shop off.
       * 
       * **Origin:** the owner of the shop, or the account it is offered to.
       * 
       * **Errors:** [`Error::ShopNotFound`], [`Error::NotOffered`], [`Error::NotOwner`].
       * 
       * **Events:** [`Event::OfferCancelled`].
       * 
       * **Weight:** constant.
       **/
      cancelOffer: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Close a shop for good. The shop may be in any state, but must have no listing and no open order. All its bonds
       * begin to unbond together.
       * 
       * **Origin:** the owner of the shop.
       * 
       * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::ListingsRemain`], [`Error::OrdersOpen`],
       * [`Error::UnbondingFull`], or a sum that does not fit.
       * 
       * **Events:** [`Event::BondUnbonding`], [`Event::ShopClosed`].
       * 
       * **Weight:** constant.
       **/
      closeShop: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Remove a listing in any status, and free its showcase slot. Orders already placed run on.
       * 
       * **Origin:** the owner of the listing's shop.
       * 
       * **Errors:** [`Error::ListingNotFound`], [`Error::NotOwner`].
       * 
       * **Events:** [`Event::Delisted`].
       * 
       * **Weight:** constant.
       **/
      delist: AugmentedSubmittable<(listing: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64]>;
      /**
       * Give up a capability of a shop. Its bond begins to unbond.
       * 
       * [`Capability::Publish`] can be given up only without listings, and takes every showcase slot with it.
       * [`Capability::Distribute`] can be given up only while no listing offers commission.
       * 
       * **Origin:** the owner of the shop.
       * 
       * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::CapabilityMissing`],
       * [`Error::ListingsRemain`], [`Error::CommissionOffered`], [`Error::UnbondingFull`], or a sum that does not fit.
       * 
       * **Events:** [`Event::BondUnbonding`], [`Event::CapabilityGivenUp`].
       * 
       * **Weight:** constant.
       **/
      giveUpCapability: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, capability: SoukPrimitivesShopCapability | 'Publish' | 'Distribute' | 'Market' | 'Network' | number | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SoukPrimitivesShopCapability]>;
      /**
       * Give up `count` bonded showcase slots that are not taken. Their part of the shop's slot bond begins to unbond,
       * rounded down. The last slot given up frees all that is left.
       * 
       * **Origin:** the owner of the shop.
       * 
       * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::NothingAsked`], [`Error::SlotsTaken`],
       * [`Error::UnbondingFull`], or a sum that does not fit.
       * 
       * **Events:** [`Event::BondUnbonding`], [`Event::SlotsGivenUp`].
       * 
       * **Weight:** constant.
       **/
      giveUpSlots: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, count: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, u32]>;
      /**
       * Offer a shop to the account `to`. A new offer replaces an earlier one.
       * 
       * **Origin:** the owner of the shop.
       * 
       * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::OfferToOwner`].
       * 
       * **Events:** [`Event::ShopOffered`].
       * 
       * **Weight:** constant.
       **/
      offerShop: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, to: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, AccountId32]>;
      /**
       * Open a shop that the caller owns. Holds the bond of [`Priced::Open`] and takes its fee.
       * 
       * `max_bond` and `max_fee` are the most base units of SOUK that the caller agrees to, because governance may raise
       * the price in between.
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::MayNotTrade`], [`Error::NotForSale`], [`Error::BondAboveMaximum`], [`Error::FeeAboveMaximum`],
       * [`Error::NoIdLeft`], [`Error::TooManyShops`], or funds that cannot be held or paid.
       * 
       * **Events:** [`Event::ShopOpened`].
       * 
       * **Weight:** constant.
       **/
      openShop: AugmentedSubmittable<(profile: SoukPrimitivesShopShopProfile | { region?: any; category?: any; floorArea?: any; staff?: any; metadata?: any } | string | Uint8Array, maxBond: Compact<u128> | AnyNumber | Uint8Array, maxFee: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [SoukPrimitivesShopShopProfile, Compact<u128>, Compact<u128>]>;
      /**
       * Pause a listing. It takes no new orders.
       * 
       * **Origin:** the owner of the listing's shop.
       * 
       * **Errors:** [`Error::ListingNotFound`], [`Error::NotOwner`], [`Error::NotActive`].
       * 
       * **Events:** [`Event::ListingPaused`].
       * 
       * **Weight:** constant.
       **/
      pauseListing: AugmentedSubmittable<(listing: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64]>;
      /**
       * Publish listings in a shop, all or none. Each takes a showcase slot. A listing that offers commission needs
       * [`Capability::Distribute`].
       * 
       * **Origin:** the owner of the shop.
       * 
       * **Errors:** [`Error::NothingAsked`], [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::ShopNotOpen`],
       * [`Error::MayNotTrade`], [`Error::CapabilityMissing`], [`Error::NoFreeSlot`], [`Error::NoIdLeft`]. For the terms: [`Error::ZeroPrice`],
       * [`Error::AssetRepeated`], [`Error::ZeroRate`], [`Error::SharesNotWhole`], [`Error::PathTooDeep`],
       * [`Error::ExperienceFeeTooLow`], [`Error::ReturnWindowTooLong`], [`Error::RatesExceedWhole`],
       * [`Error::AssetNotPayable`].
       * 
       * **Events:** [`Event::ListingsPublished`].
       * 
       * **Weight:** by the number of listings.
       **/
      publishListings: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, listings: Vec<PalletShopsNewListing> | (PalletShopsNewListing | { product?: any; metadata?: any; terms?: any; stock?: any } | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [u32, Vec<PalletShopsNewListing>]>;
      /**
       * Allow a withdrawn listing again. It becomes paused, because its merchant may have stopped selling meanwhile.
       * 
       * **Origin:** [`Config::ModerationOrigin`].
       * 
       * **Errors:** [`Error::ListingNotFound`], [`Error::NotWithdrawn`].
       * 
       * **Events:** [`Event::ListingReinstated`].
       * 
       * **Weight:** constant.
       **/
      reinstateListing: AugmentedSubmittable<(listing: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64]>;
      /**
       * End the suspension of a shop. The shop winds down until its owner reopens it, because it may have been winding
       * down before.
       * 
       * **Origin:** [`Config::ModerationOrigin`].
       * 
       * **Errors:** [`Error::ShopNotFound`], [`Error::NotSuspended`].
       * 
       * **Events:** [`Event::ShopReinstated`].
       * 
       * **Weight:** constant.
       **/
      reinstateShop: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Release every bond of `owner` whose unbonding period is over. Nothing is released while a case against it is open, or
       * a penalty has to take its part first.
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::OwnerAccused`], [`Error::SeizureDue`], [`Error::NothingToRelease`], a hold that cannot be released, or a sum that does not fit.
       * 
       * **Events:** [`Event::BondsReleased`].
       * 
       * **Weight:** by the number of bonds of the account that are unbonding; the unused part is refunded.
       **/
      releaseBonds: AugmentedSubmittable<(owner: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
      /**
       * Open a shop again that is winding down.
       * 
       * **Origin:** the owner of the shop.
       * 
       * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::NotClosing`], [`Error::MayNotTrade`].
       * 
       * **Events:** [`Event::ShopReopened`].
       * 
       * **Weight:** constant.
       **/
      reopenShop: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Set the number of units left of a listing, or add units to it. Orders move the stock too, so who sets it names the
       * number that it saw.
       * 
       * **Origin:** the owner of the listing's shop.
       * 
       * **Errors:** [`Error::ListingNotFound`], [`Error::NotOwner`], [`Error::StockChanged`], [`Error::StockOverflow`].
       * 
       * **Events:** [`Event::Restocked`].
       * 
       * **Weight:** constant.
       **/
      restock: AugmentedSubmittable<(listing: u64 | AnyNumber | Uint8Array, change: PalletShopsRestock | { Set: any } | { Add: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64, PalletShopsRestock]>;
      /**
       * Resume a paused listing.
       * 
       * **Origin:** the owner of the listing's shop.
       * 
       * **Errors:** [`Error::ListingNotFound`], [`Error::NotOwner`], [`Error::NotPaused`], [`Error::Withdrawn`],
       * [`Error::MayNotTrade`].
       * 
       * **Events:** [`Event::ListingResumed`].
       * 
       * **Weight:** constant.
       **/
      resumeListing: AugmentedSubmittable<(listing: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64]>;
      /**
       * Take the verification of a shop's merchant back. `evidence` names it, because another attester may have replaced it
       * in between.
       * 
       * **Origin:** [`Config::AttesterOrigin`], or the issuer of the verification, even if it is no attester any more.
       * 
       * **Errors:** [`Error::ShopNotFound`], [`Error::NotVerified`], [`Error::NotIssuer`],
       * [`Error::VerificationChanged`].
       * 
       * **Events:** [`Event::VerificationRevoked`].
       * 
       * **Weight:** constant.
       **/
      revokeVerification: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, evidence: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, H256]>;
      /**
       * Take the part of a deleted account's bonds that its penalty says, of every shop and of every bond that unbonds. It is
       * sealed. The rest comes back to the account as before.
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::NotSentenced`], a hold that cannot be paid, or a sum that does not fit.
       * 
       * **Events:** [`Event::BondsSeized`].
       * 
       * **Weight:** by the number of shops of the account and of its bonds that are unbonding; the unused part is refunded.
       **/
      seizeBonds: AugmentedSubmittable<(owner: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
      /**
       * Set an entry of the price table. `None` ends the sale. Bonds already placed stay as they are.
       * 
       * **Origin:** [`Config::ManagerOrigin`].
       * 
       * **Errors:** [`Error::PriceTooHigh`].
       * 
       * **Events:** [`Event::PriceSet`].
       * 
       * **Weight:** constant.
       **/
      setPrice: AugmentedSubmittable<(what: PalletShopsPriced | { Open: any } | { Capability: any } | { Slot: any } | string | Uint8Array, charge: Option<PalletShopsCharge> | null | Uint8Array | PalletShopsCharge | { bond?: any; fee?: any } | string) => SubmittableExtrinsic<ApiType>, [PalletShopsPriced, Option<PalletShopsCharge>]>;
      /**
       * Suspend a shop. It takes no new orders, listings, capabilities or slots. Orders in flight run on, and the
       * merchant may still delist and close.
       * 
       * **Origin:** [`Config::ModerationOrigin`].
       * 
       * **Errors:** [`Error::ShopNotFound`], [`Error::AlreadySuspended`].
       * 
       * **Events:** [`Event::ShopSuspended`].
       * 
       * **Weight:** constant.
       **/
      suspendShop: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Change the description of a listing.
       * 
       * **Origin:** the owner of the listing's shop.
       * 
       * **Errors:** [`Error::ListingNotFound`], [`Error::NotOwner`].
       * 
       * **Events:** [`Event::MetadataUpdated`].
       * 
       * **Weight:** constant.
       **/
      updateMetadata: AugmentedSubmittable<(listing: u64 | AnyNumber | Uint8Array, metadata: SoukPrimitivesContentCid | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64, SoukPrimitivesContentCid]>;
      /**
       * Change the profile of a shop. If it states other premises (region, category, floor area or staff), the shop's
       * verification ends, because the attester vouched for those before.
       * 
       * **Origin:** the owner of the shop.
       * 
       * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`].
       * 
       * **Events:** [`Event::ProfileUpdated`].
       * 
       * **Weight:** constant.
       **/
      updateProfile: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, profile: SoukPrimitivesShopShopProfile | { region?: any; category?: any; floorArea?: any; staff?: any; metadata?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, SoukPrimitivesShopShopProfile]>;
      /**
       * Change the terms of a listing. Orders already placed keep the terms they were placed with.
       * 
       * `expected` is the blake2-256 of the SCALE encoding of the terms that the caller saw. With it the call is refused if
       * the listing has other terms by now. It matters where several people act for one merchant.
       * 
       * **Origin:** the owner of the listing's shop.
       * 
       * **Errors:** [`Error::ListingNotFound`], [`Error::NotOwner`], [`Error::TermsChanged`],
       * [`Error::CapabilityMissing`]. For the terms:
       * [`Error::ZeroPrice`], [`Error::AssetRepeated`], [`Error::ZeroRate`], [`Error::SharesNotWhole`],
       * [`Error::PathTooDeep`], [`Error::ExperienceFeeTooLow`], [`Error::ReturnWindowTooLong`],
       * [`Error::RatesExceedWhole`], [`Error::AssetNotPayable`].
       * 
       * **Events:** [`Event::TermsUpdated`].
       * 
       * **Weight:** constant.
       **/
      updateTerms: AugmentedSubmittable<(listing: u64 | AnyNumber | Uint8Array, expected: Option<H256> | null | Uint8Array | H256 | string, terms: SoukPrimitivesListingListingTerms | { price?: any; accepted?: any; tokenDiscount?: any; commission?: any; maxDepth?: any; experienceFee?: any; returnWindow?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64, Option<H256>, SoukPrimitivesListingListingTerms]>;
      /**
       * Verify the merchant of a shop. The new verification replaces an earlier one.
       * 
       * `merchant` and `profile` are what the attester looked at. The call is refused if the shop has another owner or
       * another profile by now. `level` says how much was checked, `evidence` is a salted hash of the evidence, `expires` is when the
       * verification lapses, in milliseconds since the Unix epoch.
       * 
       * **Origin:** [`Config::AttesterOrigin`], whose account becomes the issuer.
       * 
       * **Errors:** [`Error::ZeroLevel`], [`Error::AlreadyLapsed`], [`Error::ShopNotFound`], [`Error::OwnShop`],
       * [`Error::ShopChanged`].
       * 
       * **Events:** [`Event::ShopVerified`].
       * 
       * **Weight:** constant.
       **/
      verifyShop: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array, merchant: AccountId32 | string | Uint8Array, profile: SoukPrimitivesShopShopProfile | { region?: any; category?: any; floorArea?: any; staff?: any; metadata?: any } | string | Uint8Array, level: u8 | AnyNumber | Uint8Array, evidence: H256 | string | Uint8Array, expires: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, AccountId32, SoukPrimitivesShopShopProfile, u8, H256, u64]>;
      /**
       * Wind a shop down. It takes no new orders and no new listings; orders in flight run on.
       * 
       * **Origin:** the owner of the shop.
       * 
       * **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::ShopNotOpen`].
       * 
       * **Events:** [`Event::ShopWoundDown`].
       * 
       * **Weight:** constant.
       **/
      windDownShop: AugmentedSubmittable<(shop: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Take a listing off sale until moderation reinstates it.
       * 
       * **Origin:** [`Config::ModerationOrigin`].
       * 
       * **Errors:** [`Error::ListingNotFound`], [`Error::Withdrawn`].
       * 
       * **Events:** [`Event::ListingWithdrawn`].
       * 
       * **Weight:** constant.
       **/
      withdrawListing: AugmentedSubmittable<(listing: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64]>;
    };
    staking: {
      /**
       * Take the origin account as a stash and lock up `value` of its balance. `controller` will
       * be the account that controls it.
       * 
       * `value` must be more than the `minimum_balance` specified by `T::Currency`.
       * 
       * The dispatch origin for this call must be _Signed_ by the stash account.
       * 
       * Emits `Bonded`.
       * ## Complexity
       * - Independent of the arguments. Moderate complexity.
       * - O(1).
       * - Three extra DB entries.
       * 
       * NOTE: Two of the storage writes (`Self::bonded`, `Self::payee`) are _never_ cleaned
       * unless the `origin` falls below _existential deposit_ (or equal to 0) and gets removed
       * as dust.
       **/
      bond: AugmentedSubmittable<(value: Compact<u128> | AnyNumber | Uint8Array, payee: PalletStakingRewardDestination | { Staked: any } | { Stash: any } | { Controller: any } | { Account: any } | { None: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u128>, PalletStakingRewardDestination]>;
      /**
       * Add some extra amount that have appeared in the stash `free_balance` into the balance up
       * for staking.
       * 
       * The dispatch origin for this call must be _Signed_ by the stash, not the controller.
       * 
       * Use this if there are additional funds in your stash account that you wish to bond.
       * Unlike [`bond`](Self::bond) or [`unbond`](Self::unbond) this function does not impose
       * any limitation on the amount that can be added.
       * 
       * Emits `Bonded`.
       * 
       * ## Complexity
       * - Independent of the arguments. Insignificant complexity.
       * - O(1).
       **/
      bondExtra: AugmentedSubmittable<(maxAdditional: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u128>]>;
      /**
       * Cancel enactment of a deferred slash.
       * 
       * Can be called by the `T::AdminOrigin`.
       * 
       * Parameters: era and indices of the slashes for that era to kill.
       * They **must** be sorted in ascending order, *and* unique.
       **/
      cancelDeferredSlash: AugmentedSubmittable<(era: u32 | AnyNumber | Uint8Array, slashIndices: Vec<u32> | (u32 | AnyNumber | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [u32, Vec<u32>]>;
      /**
       * Declare no desire to either validate or nominate.
       * 
       * Effects will be felt at the beginning of the next era.
       * 
       * The dispatch origin for this call must be _Signed_ by the controller, not the stash.
       * 
       * ## Complexity
       * - Independent of the arguments. Insignificant complexity.
       * - Contains one read.
       * - Writes are limited to the `origin` account key.
       **/
      chill: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Declare a `controller` to stop participating as either a validator or nominator.
       * 
       * Effects will be felt at the beginning of the next era.
       * 
       * The dispatch origin for this call must be _Signed_, but can be called by anyone.
       * 
       * If the caller is the same as the controller being targeted, then no further checks are
       * enforced, and this function behaves just like `chill`.
       * 
       * If the caller is different than the controller being targeted, the following conditions
       * must be met:
       * 
       * * `controller` must belong to a nominator who has become non-decodable,
       * 
       * Or:
       * 
       * * A `ChillThreshold` must be set and checked which defines how close to the max
       * nominators or validators we must reach before users can start chilling one-another.
       * * A `MaxNominatorCount` and `MaxValidatorCount` must be set which is used to determine
       * how close we are to the threshold.
       * * A `MinNominatorBond` and `MinValidatorBond` must be set and checked, which determines
       * if this is a person that should be chilled because they have not met the threshold
       * bond required.
       * 
       * This can be helpful if bond requirements are updated, and we need to remove old users
       * who do not satisfy these requirements.
       **/
      chillOther: AugmentedSubmittable<(stash: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
      /**
       * Updates a batch of controller accounts to their corresponding stash account if they are
       * not the same. Ignores any controller accounts that do not exist, and does not operate if
       * the stash and controller are already the same.
       * 
       * Effects will be felt instantly (as soon as this function is completed successfully).
       * 
       * The dispatch origin must be `T::AdminOrigin`.
       **/
      deprecateControllerBatch: AugmentedSubmittable<(controllers: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<AccountId32>]>;
      /**
       * Force a validator to have at least the minimum commission. This will not affect a
       * validator who already has a commission greater than or equal to the minimum. Any account
       * can call this.
       **/
      forceApplyMinCommission: AugmentedSubmittable<(validatorStash: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
      /**
       * Force there to be a new era at the end of the next session. After this, it will be
       * reset to normal (non-forced) behaviour.
       * 
       * The dispatch origin must be Root.
       * 
       * # Warning
       * 
       * The election process starts multiple blocks before the end of the era.
       * If this is called just before a new era is triggered, the election process may not
       * have enough blocks to get a result.
       * 
       * ## Complexity
       * - No arguments.
       * - Weight: O(1)
       **/
      forceNewEra: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Force there to be a new era at the end of sessions indefinitely.
       * 
       * The dispatch origin must be Root.
       * 
       * # Warning
       * 
       * The election process starts multiple blocks before the end of the era.
       * If this is called just before a new era is triggered, the election process may not
       * have enough blocks to get a result.
       **/
      forceNewEraAlways: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Force there to be no new eras indefinitely.
       * 
       * The dispatch origin must be Root.
       * 
       * # Warning
       * 
       * The election process starts multiple blocks before the end of the era.
       * Thus the election process may be ongoing when this is called. In this case the
       * election will continue until the next era is triggered.
       * 
       * ## Complexity
       * - No arguments.
       * - Weight: O(1)
       **/
      forceNoEras: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Force a current staker to become completely unstaked, immediately.
       * 
       * The dispatch origin must be Root.
       * 
       * ## Parameters
       * 
       * - `num_slashing_spans`: Refer to comments on [`Call::withdraw_unbonded`] for more
       * details.
       **/
      forceUnstake: AugmentedSubmittable<(stash: AccountId32 | string | Uint8Array, numSlashingSpans: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, u32]>;
      /**
       * Increments the ideal number of validators up to maximum of
       * `ElectionProviderBase::MaxWinners`.
       * 
       * The dispatch origin must be Root.
       * 
       * ## Complexity
       * Same as [`Self::set_validator_count`].
       **/
      increaseValidatorCount: AugmentedSubmittable<(additional: Compact<u32> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u32>]>;
      /**
       * Remove the given nominations from the calling validator.
       * 
       * Effects will be felt at the beginning of the next era.
       * 
       * The dispatch origin for this call must be _Signed_ by the controller, not the stash.
       * 
       * - `who`: A list of nominator stash accounts who are nominating this validator which
       * should no longer be nominating this validator.
       * 
       * Note: Making this call only makes sense if you first set the validator preferences to
       * block any further nominations.
       **/
      kick: AugmentedSubmittable<(who: Vec<MultiAddress> | (MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<MultiAddress>]>;
      /**
       * This function allows governance to manually slash a validator and is a
       * **fallback mechanism**.
       * 
       * The dispatch origin must be `T::AdminOrigin`.
       * 
       * ## Parameters
       * - `validator_stash` - The stash account of the validator to slash.
       * - `era` - The era in which the validator was in the active set.
       * - `slash_fraction` - The percentage of the stake to slash, expressed as a Perbill.
       * 
       * ## Behavior
       * 
       * The slash will be applied using the standard slashing mechanics, respecting the
       * configured `SlashDeferDuration`.
       * 
       * This means:
       * - If the validator was already slashed by a higher percentage for the same era, this
       * slash will have no additional effect.
       * - If the validator was previously slashed by a lower percentage, only the difference
       * will be applied.
       * - The slash will be deferred by `SlashDeferDuration` eras before being enacted.
       **/
      manualSlash: AugmentedSubmittable<(validatorStash: AccountId32 | string | Uint8Array, era: u32 | AnyNumber | Uint8Array, slashFraction: Perbill | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, u32, Perbill]>;
      /**
       * Removes the legacy Staking locks if they exist.
       * 
       * This removes the legacy lock on the stake with [`Config::OldCurrency`] and creates a
       * hold on it if needed. If all stake cannot be held, the best effort is made to hold as
       * much as possible. The remaining stake is forced withdrawn from the ledger.
       * 
       * The fee is waived if the migration is successful.
       **/
      migrateCurrency: AugmentedSubmittable<(stash: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
      /**
       * Declare the desire to nominate `targets` for the origin controller.
       * 
       * Effects will be felt at the beginning of the next era.
       * 
       * The dispatch origin for this call must be _Signed_ by the controller, not the stash.
       * 
       * ## Complexity
       * - The transaction's complexity is proportional to the size of `targets` (N)
       * which is capped at CompactAssignments::LIMIT (T::MaxNominations).
       * - Both the reads and writes follow a similar pattern.
       **/
      nominate: AugmentedSubmittable<(targets: Vec<MultiAddress> | (MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<MultiAddress>]>;
      /**
       * Pay out next page of the stakers behind a validator for the given era.
       * 
       * - `validator_stash` is the stash account of the validator.
       * - `era` may be any era between `[current_era - history_depth; current_era]`.
       * 
       * The origin of this call must be _Signed_. Any account can call this function, even if
       * it is not one of the stakers.
       * 
       * The reward payout could be paged in case there are too many nominators backing the
       * `validator_stash`. This call will payout unpaid pages in an ascending order. To claim a
       * specific page, use `payout_stakers_by_page`.`
       * 
       * If all pages are claimed, it returns an error `InvalidPage`.
       **/
      payoutStakers: AugmentedSubmittable<(validatorStash: AccountId32 | string | Uint8Array, era: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, u32]>;
      /**
       * Pay out a page of the stakers behind a validator for the given era and page.
       * 
       * - `validator_stash` is the stash account of the validator.
       * - `era` may be any era between `[current_era - history_depth; current_era]`.
       * - `page` is the page index of nominators to pay out with value between 0 and
       * `num_nominators / T::MaxExposurePageSize`.
       * 
       * The origin of this call must be _Signed_. Any account can call this function, even if
       * it is not one of the stakers.
       * 
       * If a validator has more than [`Config::MaxExposurePageSize`] nominators backing
       * them, then the list of nominators is paged, with each page being capped at
       * [`Config::MaxExposurePageSize`]. If a validator has more than one page of nominators,
       * the call needs to be made for each page separately in order for all the nominators
       * backing a validator to receive the reward. The nominators are not sorted across pages
       * and so it should not be assumed the highest staker would be on the topmost page and vice
       * versa. If rewards are not claimed in [`Config::HistoryDepth`] eras, they are lost.
       **/
      payoutStakersByPage: AugmentedSubmittable<(validatorStash: AccountId32 | string | Uint8Array, era: u32 | AnyNumber | Uint8Array, page: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, u32, u32]>;
      /**
       * Remove all data structures concerning a staker/stash once it is at a state where it can
       * be considered `dust` in the staking system. The requirements are:
       * 
       * 1. the `total_balance` of the stash is below existential deposit.
       * 2. or, the `ledger.total` of the stash is below existential deposit.
       * 3. or, existential deposit is zero and either `total_balance` or `ledger.total` is zero.
       * 
       * The former can happen in cases like a slash; the latter when a fully unbonded account
       * is still receiving staking rewards in `RewardDestination::Staked`.
       * 
       * It can be called by anyone, as long as `stash` meets the above requirements.
       * 
       * Refunds the transaction fees upon successful execution.
       * 
       * ## Parameters
       * 
       * - `num_slashing_spans`: Refer to comments on [`Call::withdraw_unbonded`] for more
       * details.
       **/
      reapStash: AugmentedSubmittable<(stash: AccountId32 | string | Uint8Array, numSlashingSpans: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, u32]>;
      /**
       * Rebond a portion of the stash scheduled to be unlocked.
       * 
       * The dispatch origin must be signed by the controller.
       * 
       * ## Complexity
       * - Time complexity: O(L), where L is unlocking chunks
       * - Bounded by `MaxUnlockingChunks`.
       **/
      rebond: AugmentedSubmittable<(value: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u128>]>;
      /**
       * Restores the state of a ledger which is in an inconsistent state.
       * 
       * The requirements to restore a ledger are the following:
       * * The stash is bonded; or
       * * The stash is not bonded but it has a staking lock left behind; or
       * * If the stash has an associated ledger and its state is inconsistent; or
       * * If the ledger is not corrupted *but* its staking lock is out of sync.
       * 
       * The `maybe_*` input parameters will overwrite the corresponding data and metadata of the
       * ledger associated with the stash. If the input parameters are not set, the ledger will
       * be reset values from on-chain state.
       **/
      restoreLedger: AugmentedSubmittable<(stash: AccountId32 | string | Uint8Array, maybeController: Option<AccountId32> | null | Uint8Array | AccountId32 | string, maybeTotal: Option<u128> | null | Uint8Array | u128 | AnyNumber, maybeUnlocking: Option<Vec<PalletStakingUnlockChunk>> | null | Uint8Array | Vec<PalletStakingUnlockChunk> | (PalletStakingUnlockChunk | { value?: any; era?: any } | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [AccountId32, Option<AccountId32>, Option<u128>, Option<Vec<PalletStakingUnlockChunk>>]>;
      /**
       * Scale up the ideal number of validators by a factor up to maximum of
       * `ElectionProviderBase::MaxWinners`.
       * 
       * The dispatch origin must be Root.
       * 
       * ## Complexity
       * Same as [`Self::set_validator_count`].
       **/
      scaleValidatorCount: AugmentedSubmittable<(factor: Percent | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Percent]>;
      /**
       * (Re-)sets the controller of a stash to the stash itself. This function previously
       * accepted a `controller` argument to set the controller to an account other than the
       * stash itself. This functionality has now been removed, now only setting the controller
       * to the stash, if it is not already.
       * 
       * Effects will be felt instantly (as soon as this function is completed successfully).
       * 
       * The dispatch origin for this call must be _Signed_ by the stash, not the controller.
       * 
       * ## Complexity
       * O(1)
       * - Independent of the arguments. Insignificant complexity.
       * - Contains a limited number of reads.
       * - Writes are limited to the `origin` account key.
       **/
      setController: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Set the validators who cannot be slashed (if any).
       * 
       * The dispatch origin must be Root.
       **/
      setInvulnerables: AugmentedSubmittable<(invulnerables: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<AccountId32>]>;
      /**
       * Sets the minimum amount of commission that each validators must maintain.
       * 
       * This call has lower privilege requirements than `set_staking_config` and can be called
       * by the `T::AdminOrigin`. Root can always call this.
       **/
      setMinCommission: AugmentedSubmittable<(updated: Perbill | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Perbill]>;
      /**
       * (Re-)set the payment target for a controller.
       * 
       * Effects will be felt instantly (as soon as this function is completed successfully).
       * 
       * The dispatch origin for this call must be _Signed_ by the controller, not the stash.
       * 
       * ## Complexity
       * - O(1)
       * - Independent of the arguments. Insignificant complexity.
       * - Contains a limited number of reads.
       * - Writes are limited to the `origin` account key.
       * ---------
       **/
      setPayee: AugmentedSubmittable<(payee: PalletStakingRewardDestination | { Staked: any } | { Stash: any } | { Controller: any } | { Account: any } | { None: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [PalletStakingRewardDestination]>;
      /**
       * Update the various staking configurations .
       * 
       * * `min_nominator_bond`: The minimum active bond needed to be a nominator.
       * * `min_validator_bond`: The minimum active bond needed to be a validator.
       * * `max_nominator_count`: The max number of users who can be a nominator at once. When
       * set to `None`, no limit is enforced.
       * * `max_validator_count`: The max number of users who can be a validator at once. When
       * set to `None`, no limit is enforced.
       * * `chill_threshold`: The ratio of `max_nominator_count` or `max_validator_count` which
       * should be filled in order for the `chill_other` transaction to work.
       * * `min_commission`: The minimum amount of commission that each validators must maintain.
       * This is checked only upon calling `validate`. Existing validators are not affected.
       * 
       * RuntimeOrigin must be Root to call this function.
       * 
       * NOTE: Existing nominators and validators will not be affected by this update.
       * to kick people under the new limits, `chill_other` should be called.
       **/
      setStakingConfigs: AugmentedSubmittable<(minNominatorBond: PalletStakingPalletConfigOpU128 | { Noop: any } | { Set: any } | { Remove: any } | string | Uint8Array, minValidatorBond: PalletStakingPalletConfigOpU128 | { Noop: any } | { Set: any } | { Remove: any } | string | Uint8Array, maxNominatorCount: PalletStakingPalletConfigOpU32 | { Noop: any } | { Set: any } | { Remove: any } | string | Uint8Array, maxValidatorCount: PalletStakingPalletConfigOpU32 | { Noop: any } | { Set: any } | { Remove: any } | string | Uint8Array, chillThreshold: PalletStakingPalletConfigOpPercent | { Noop: any } | { Set: any } | { Remove: any } | string | Uint8Array, minCommission: PalletStakingPalletConfigOpPerbill | { Noop: any } | { Set: any } | { Remove: any } | string | Uint8Array, maxStakedRewards: PalletStakingPalletConfigOpPercent | { Noop: any } | { Set: any } | { Remove: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [PalletStakingPalletConfigOpU128, PalletStakingPalletConfigOpU128, PalletStakingPalletConfigOpU32, PalletStakingPalletConfigOpU32, PalletStakingPalletConfigOpPercent, PalletStakingPalletConfigOpPerbill, PalletStakingPalletConfigOpPercent]>;
      /**
       * Sets the ideal number of validators.
       * 
       * The dispatch origin must be Root.
       * 
       * ## Complexity
       * O(1)
       **/
      setValidatorCount: AugmentedSubmittable<(updated: Compact<u32> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u32>]>;
      /**
       * Schedule a portion of the stash to be unlocked ready for transfer out after the bond
       * period ends. If this leaves an amount actively bonded less than
       * [`asset::existential_deposit`], then it is increased to the full amount.
       * 
       * The stash may be chilled if the ledger total amount falls to 0 after unbonding.
       * 
       * The dispatch origin for this call must be _Signed_ by the controller, not the stash.
       * 
       * Once the unlock period is done, you can call `withdraw_unbonded` to actually move
       * the funds out of management ready for transfer.
       * 
       * No more than a limited number of unlocking chunks (see `MaxUnlockingChunks`)
       * can co-exists at the same time. If there are no unlocking chunks slots available
       * [`Call::withdraw_unbonded`] is called to remove some of the chunks (if possible).
       * 
       * If a user encounters the `InsufficientBond` error when calling this extrinsic,
       * they should call `chill` first in order to free up their bonded funds.
       * 
       * Emits `Unbonded`.
       * 
       * See also [`Call::withdraw_unbonded`].
       **/
      unbond: AugmentedSubmittable<(value: Compact<u128> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u128>]>;
      /**
       * Migrates an account's `RewardDestination::Controller` to
       * `RewardDestination::Account(controller)`.
       * 
       * Effects will be felt instantly (as soon as this function is completed successfully).
       * 
       * This will waive the transaction fee if the `payee` is successfully migrated.
       **/
      updatePayee: AugmentedSubmittable<(controller: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
      /**
       * Declare the desire to validate for the origin controller.
       * 
       * Effects will be felt at the beginning of the next era.
       * 
       * The dispatch origin for this call must be _Signed_ by the controller, not the stash.
       **/
      validate: AugmentedSubmittable<(prefs: PalletStakingValidatorPrefs | { commission?: any; blocked?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [PalletStakingValidatorPrefs]>;
      /**
       * Remove any unlocked chunks from the `unlocking` queue from our management.
       * 
       * This essentially frees up that balance to be used by the stash account to do whatever
       * it wants.
       * 
       * The dispatch origin for this call must be _Signed_ by the controller.
       * 
       * Emits `Withdrawn`.
       * 
       * See also [`Call::unbond`].
       * 
       * ## Parameters
       * 
       * - `num_slashing_spans` indicates the number of metadata slashing spans to clear when
       * this call results in a complete removal of all the data related to the stash account.
       * In this case, the `num_slashing_spans` must be larger or equal to the number of
       * slashing spans associated with the stash account in the [`SlashingSpans`] storage type,
       * otherwise the call will fail. The call weight is directly proportional to
       * `num_slashing_spans`.
       * 
       * ## Complexity
       * O(S) where S is the number of slashing spans to remove
       * NOTE: Weight annotation is the kill scenario, we refund otherwise.
       **/
      withdrawUnbonded: AugmentedSubmittable<(numSlashingSpans: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
    };
    sudo: {
      /**
       * Permanently removes the sudo key.
       * 
       * **This cannot be un-done.**
       **/
      removeKey: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Authenticates the current sudo key and sets the given AccountId (`new`) as the new sudo
       * key.
       **/
      setKey: AugmentedSubmittable<(updated: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress]>;
      /**
       * Authenticates the sudo key and dispatches a function call with `Root` origin.
       **/
      sudo: AugmentedSubmittable<(call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Call]>;
      /**
       * Authenticates the sudo key and dispatches a function call with `Signed` origin from
       * a given account.
       * 
       * The dispatch origin for this call must be _Signed_.
       **/
      sudoAs: AugmentedSubmittable<(who: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, Call]>;
      /**
       * Authenticates the sudo key and dispatches a function call with `Root` origin.
       * This function does not check the weight of the call, and instead allows the
       * Sudo user to specify the weight of the call.
       * 
       * The dispatch origin for this call must be _Signed_.
       **/
      sudoUncheckedWeight: AugmentedSubmittable<(call: Call | IMethod | string | Uint8Array, weight: SpWeightsWeightV2Weight | { refTime?: any; proofSize?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Call, SpWeightsWeightV2Weight]>;
    };
    system: {
      /**
       * Provide the preimage (runtime binary) `code` for an upgrade that has been authorized.
       * 
       * If the authorization required a version check, this call will ensure the spec name
       * remains unchanged and that the spec version has increased.
       * 
       * Depending on the runtime's `OnSetCode` configuration, this function may directly apply
       * the new `code` in the same block or attempt to schedule the upgrade.
       * 
       * All origins are allowed.
       **/
      applyAuthorizedUpgrade: AugmentedSubmittable<(code: Bytes | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Bytes]>;
      /**
       * Authorize an upgrade to a given `code_hash` for the runtime. The runtime can be supplied
       * later.
       * 
       * This call requires Root origin.
       **/
      authorizeUpgrade: AugmentedSubmittable<(codeHash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256]>;
      /**
       * Authorize an upgrade to a given `code_hash` for the runtime. The runtime can be supplied
       * later.
       * 
       * WARNING: This authorizes an upgrade that will take place without any safety checks, for
       * example that the spec name remains the same and that the version number increases. Not
       * recommended for normal use. Use `authorize_upgrade` instead.
       * 
       * This call requires Root origin.
       **/
      authorizeUpgradeWithoutChecks: AugmentedSubmittable<(codeHash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256]>;
      /**
       * Kill all storage items with a key that starts with the given prefix.
       * 
       * **NOTE:** We rely on the Root origin to provide us the number of subkeys under
       * the prefix we are removing to accurately calculate the weight of this function.
       **/
      killPrefix: AugmentedSubmittable<(prefix: Bytes | string | Uint8Array, subkeys: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Bytes, u32]>;
      /**
       * Kill some items from storage.
       **/
      killStorage: AugmentedSubmittable<(keys: Vec<Bytes> | (Bytes | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<Bytes>]>;
      /**
       * Make some on-chain remark.
       * 
       * Can be executed by every `origin`.
       **/
      remark: AugmentedSubmittable<(remark: Bytes | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Bytes]>;
      /**
       * Make some on-chain remark and emit event.
       **/
      remarkWithEvent: AugmentedSubmittable<(remark: Bytes | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Bytes]>;
      /**
       * Set the new runtime code.
       **/
      setCode: AugmentedSubmittable<(code: Bytes | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Bytes]>;
      /**
       * Set the new runtime code without doing any checks of the given `code`.
       * 
       * Note that runtime upgrades will not run if this is called with a not-increasing spec
       * version!
       **/
      setCodeWithoutChecks: AugmentedSubmittable<(code: Bytes | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Bytes]>;
      /**
       * Set the number of pages in the WebAssembly environment's heap.
       **/
      setHeapPages: AugmentedSubmittable<(pages: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64]>;
      /**
       * Set some items of storage.
       **/
      setStorage: AugmentedSubmittable<(items: Vec<ITuple<[Bytes, Bytes]>> | ([Bytes | string | Uint8Array, Bytes | string | Uint8Array])[]) => SubmittableExtrinsic<ApiType>, [Vec<ITuple<[Bytes, Bytes]>>]>;
    };
    technicalCommittee: {
      /**
       * Close a vote that is either approved, disapproved or whose voting period has ended.
       * 
       * May be called by any signed account in order to finish voting and close the proposal.
       * 
       * If called before the end of the voting period it will only close the vote if it is
       * has enough votes to be approved or disapproved.
       * 
       * If called after the end of the voting period abstentions are counted as rejections
       * unless there is a prime member set and the prime member cast an approval.
       * 
       * If the close operation completes successfully with disapproval, the transaction fee will
       * be waived. Otherwise execution of the approved operation will be charged to the caller.
       * 
       * + `proposal_weight_bound`: The maximum amount of weight consumed by executing the closed
       * proposal.
       * + `length_bound`: The upper bound for the length of the proposal in storage. Checked via
       * `storage::read` so it is `size_of::<u32>() == 4` larger than the pure length.
       * 
       * ## Complexity
       * - `O(B + M + P1 + P2)` where:
       * - `B` is `proposal` size in bytes (length-fee-bounded)
       * - `M` is members-count (code- and governance-bounded)
       * - `P1` is the complexity of `proposal` preimage.
       * - `P2` is proposal-count (code-bounded)
       **/
      close: AugmentedSubmittable<(proposalHash: H256 | string | Uint8Array, index: Compact<u32> | AnyNumber | Uint8Array, proposalWeightBound: SpWeightsWeightV2Weight | { refTime?: any; proofSize?: any } | string | Uint8Array, lengthBound: Compact<u32> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256, Compact<u32>, SpWeightsWeightV2Weight, Compact<u32>]>;
      /**
       * Disapprove a proposal, close, and remove it from the system, regardless of its current
       * state.
       * 
       * Must be called by the Root origin.
       * 
       * Parameters:
       * * `proposal_hash`: The hash of the proposal that should be disapproved.
       * 
       * ## Complexity
       * O(P) where P is the number of max proposals
       **/
      disapproveProposal: AugmentedSubmittable<(proposalHash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256]>;
      /**
       * Dispatch a proposal from a member using the `Member` origin.
       * 
       * Origin must be a member of the collective.
       * 
       * ## Complexity:
       * - `O(B + M + P)` where:
       * - `B` is `proposal` size in bytes (length-fee-bounded)
       * - `M` members-count (code-bounded)
       * - `P` complexity of dispatching `proposal`
       **/
      execute: AugmentedSubmittable<(proposal: Call | IMethod | string | Uint8Array, lengthBound: Compact<u32> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Call, Compact<u32>]>;
      /**
       * Disapprove the proposal and burn the cost held for storing this proposal.
       * 
       * Parameters:
       * - `origin`: must be the `KillOrigin`.
       * - `proposal_hash`: The hash of the proposal that should be killed.
       * 
       * Emits `Killed` and `ProposalCostBurned` if any cost was held for a given proposal.
       **/
      kill: AugmentedSubmittable<(proposalHash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256]>;
      /**
       * Add a new proposal to either be voted on or executed directly.
       * 
       * Requires the sender to be member.
       * 
       * `threshold` determines whether `proposal` is executed directly (`threshold < 2`)
       * or put up for voting.
       * 
       * ## Complexity
       * - `O(B + M + P1)` or `O(B + M + P2)` where:
       * - `B` is `proposal` size in bytes (length-fee-bounded)
       * - `M` is members-count (code- and governance-bounded)
       * - branching is influenced by `threshold` where:
       * - `P1` is proposal execution complexity (`threshold < 2`)
       * - `P2` is proposals-count (code-bounded) (`threshold >= 2`)
       **/
      propose: AugmentedSubmittable<(threshold: Compact<u32> | AnyNumber | Uint8Array, proposal: Call | IMethod | string | Uint8Array, lengthBound: Compact<u32> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u32>, Call, Compact<u32>]>;
      /**
       * Release the cost held for storing a proposal once the given proposal is completed.
       * 
       * If there is no associated cost for the given proposal, this call will have no effect.
       * 
       * Parameters:
       * - `origin`: must be `Signed` or `Root`.
       * - `proposal_hash`: The hash of the proposal.
       * 
       * Emits `ProposalCostReleased` if any cost held for a given proposal.
       **/
      releaseProposalCost: AugmentedSubmittable<(proposalHash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256]>;
      /**
       * Set the collective's membership.
       * 
       * - `new_members`: The new member list. Be nice to the chain and provide it sorted.
       * - `prime`: The prime member whose vote sets the default.
       * - `old_count`: The upper bound for the previous number of members in storage. Used for
       * weight estimation.
       * 
       * The dispatch of this call must be `SetMembersOrigin`.
       * 
       * NOTE: Does not enforce the expected `MaxMembers` limit on the amount of members, but
       * the weight estimations rely on it to estimate dispatchable weight.
       * 
       * # WARNING:
       * 
       * The `pallet-collective` can also be managed by logic outside of the pallet through the
       * implementation of the trait [`ChangeMembers`].
       * Any call to `set_members` must be careful that the member set doesn't get out of sync
       * with other logic managing the member set.
       * 
       * ## Complexity:
       * - `O(MP + N)` where:
       * - `M` old-members-count (code- and governance-bounded)
       * - `N` new-members-count (code- and governance-bounded)
       * - `P` proposals-count (code-bounded)
       **/
      setMembers: AugmentedSubmittable<(newMembers: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[], prime: Option<AccountId32> | null | Uint8Array | AccountId32 | string, oldCount: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Vec<AccountId32>, Option<AccountId32>, u32]>;
      /**
       * Add an aye or nay vote for the sender to the given proposal.
       * 
       * Requires the sender to be a member.
       * 
       * Transaction fees will be waived if the member is voting on any particular proposal
       * for the first time and the call is successful. Subsequent vote changes will charge a
       * fee.
       * ## Complexity
       * - `O(M)` where `M` is members-count (code- and governance-bounded)
       **/
      vote: AugmentedSubmittable<(proposal: H256 | string | Uint8Array, index: Compact<u32> | AnyNumber | Uint8Array, approve: bool | boolean | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256, Compact<u32>, bool]>;
    };
    timestamp: {
      /**
       * Set the current time.
       * 
       * This call should be invoked exactly once per block. It will panic at the finalization
       * phase, if this call hasn't been invoked by that time.
       * 
       * The timestamp should be greater than the previous one by the amount specified by
       * [`Config::MinimumPeriod`].
       * 
       * The dispatch origin for this call must be _None_.
       * 
       * This dispatch class is _Mandatory_ to ensure it gets executed in the block. Be aware
       * that changing the complexity of this call could result exhausting the resources in a
       * block to execute any other calls.
       * 
       * ## Complexity
       * - `O(1)` (Note that implementations of `OnTimestampSet` must also be `O(1)`)
       * - 1 storage read and 1 storage mutation (codec `O(1)` because of `DidUpdate::take` in
       * `on_finalize`)
       * - 1 event handler `on_timestamp_set`. Must be `O(1)`.
       **/
      set: AugmentedSubmittable<(now: Compact<u64> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u64>]>;
    };
    trace: {
      /**
       * Ask the possessor of an item, or of a part of a lot, to hand it over. A deposit is held until the ask ends.
       * 
       * Silence decides only over what the possessor shipped without naming anybody. Then the caller may take it with
       * [`Pallet::take_over`], once [`Config::TransitPeriod`] has passed since the ask and since the shipping. Everything else
       * stays where it is.
       * 
       * - `item`: with a quantity for a lot.
       * - `of`: the GLN of the party that has the part of the lot. Anything else has one possessor.
       * 
       * **Origin:** the account that acts for a party with a GLN.
       * 
       * **Errors:** [`Error::PartyNotFound`], [`Error::ItemNotFound`], [`Error::ItemClosed`], [`Error::AlreadyPossessed`],
       * [`Error::AlreadyAsked`], [`Error::Refused`] with the [`Fault`], [`Error::Overflow`], or funds that cannot be held.
       * 
       * **Events:** [`Event::ItemAsked`].
       * 
       * **Weight:** constant.
       **/
      askFor: AugmentedSubmittable<(item: SoukPrimitivesTraceEventEventItem | { key?: any; quantity?: any } | string | Uint8Array, of: Option<u64> | null | Uint8Array | u64 | AnyNumber) => SubmittableExtrinsic<ApiType>, [SoukPrimitivesTraceEventEventItem, Option<u64>]>;
      /**
       * Claim a company prefix: the first `prefix` digits, 6 to 12, of the GLN of the caller's party. It takes the place of
       * one claimed before. `None` gives it up. The deposit is held, or released.
       * 
       * **Origin:** the account that acts for a party with a GLN.
       * 
       * **Errors:** [`Error::PartyNotFound`], [`Error::BadPrefix`], [`Error::PrefixTaken`], [`Error::PrefixNotFound`],
       * [`Error::Overflow`], or funds that cannot be held.
       * 
       * **Events:** [`Event::PrefixReleased`], [`Event::PrefixClaimed`].
       * 
       * **Weight:** constant.
       **/
      claimPrefix: AugmentedSubmittable<(prefix: Option<u8> | null | Uint8Array | u8 | AnyNumber) => SubmittableExtrinsic<ApiType>, [Option<u8>]>;
      /**
       * Commit the Merkle root of many events at once. A deposit is held.
       * 
       * - `root`: of a binary Merkle tree over blake2-256 whose leaves are the 32 bytes of the events' ids.
       * - `count`: the number of events.
       * - `body`: the address of the documents.
       * 
       * **Origin:** a party with a GLN.
       * 
       * **Errors:** [`Error::PartyNotFound`], [`Error::EmptyRoot`], [`Error::Overflow`], [`Error::NoIdLeft`], or funds
       * that cannot be held.
       * 
       * **Events:** [`Event::RootCommitted`].
       * 
       * **Weight:** constant.
       **/
      commitRoot: AugmentedSubmittable<(root: H256 | string | Uint8Array, count: Compact<u32> | AnyNumber | Uint8Array, body: SoukPrimitivesContentCid | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256, Compact<u32>, SoukPrimitivesContentCid]>;
      /**
       * Declare an event erroneous, once. The event stays on record with this mark. A deposit is held.
       * 
       * `corrections` are the events that say what really happened. They need not be on record.
       * 
       * **Origin:** the party that recorded the event.
       * 
       * **Errors:** [`Error::EventNotFound`], [`Error::NotRecorder`], [`Error::AlreadyDeclared`], [`Error::Overflow`],
       * or funds that cannot be held.
       * 
       * **Events:** [`Event::ErrorDeclared`].
       * 
       * **Weight:** constant.
       **/
      declareError: AugmentedSubmittable<(event: SoukPrimitivesTraceEventId | string | Uint8Array, reason: SoukPrimitivesTraceEventErrorReason | 'DidNotOccur' | 'IncorrectData' | number | Uint8Array, corrections: Vec<SoukPrimitivesTraceEventId> | (SoukPrimitivesTraceEventId | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [SoukPrimitivesTraceEventId, SoukPrimitivesTraceEventErrorReason, Vec<SoukPrimitivesTraceEventId>]>;
      /**
       * Remove an ask of the party of a GLN to the party of the account `of`.
       * 
       * **Origin:** [`Config::ModerationOrigin`] at any time, for an ask that is contested. Anyone once its time is over.
       * 
       * **Errors:** [`Error::PartyNotFound`], [`Error::ItemNotFound`], [`Error::AskNotFound`], [`Error::AskNotOver`].
       * 
       * **Events:** [`Event::AskEnded`].
       * 
       * **Weight:** constant.
       **/
      dismissAsk: AugmentedSubmittable<(item: SoukPrimitivesTraceItemKey | { Sgtin: any } | { Lgtin: any } | { Sscc: any } | string | Uint8Array, by: u64 | AnyNumber | Uint8Array, of: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SoukPrimitivesTraceItemKey, u64, AccountId32]>;
      /**
       * Extend the alert on a lot to an item that was made before. What is made from the item later is marked by itself.
       * 
       * - `input`: an item that the alert concerns: the lot, an item of it, or one that is marked.
       * - `used`: the event that used the input up.
       * - `output`: the item that was made.
       * - `made`: the event that made it: the same one, or another event of the same transformation.
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::NotAlerted`], [`Error::ItemNotFound`], [`Error::EventNotFound`], [`Error::NotLinked`],
       * [`Error::AlreadyMarked`], [`Error::TooManyMarks`].
       * 
       * **Events:** [`Event::AlertExtended`].
       * 
       * **Weight:** constant.
       **/
      extendAlert: AugmentedSubmittable<(gtin: u64 | AnyNumber | Uint8Array, lot: Bytes | string | Uint8Array, input: SoukPrimitivesTraceItemKey | { Sgtin: any } | { Lgtin: any } | { Sscc: any } | string | Uint8Array, used: SoukPrimitivesTraceEventId | string | Uint8Array, output: SoukPrimitivesTraceItemKey | { Sgtin: any } | { Lgtin: any } | { Sscc: any } | string | Uint8Array, made: SoukPrimitivesTraceEventId | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64, Bytes, SoukPrimitivesTraceItemKey, SoukPrimitivesTraceEventId, SoukPrimitivesTraceItemKey, SoukPrimitivesTraceEventId]>;
      /**
       * Hand items and parts of lots over to the party of a GLN, as an event of shipping does. It answers the asks of that
       * party. A deposit is held for each new part of a lot.
       * 
       * **Origin:** the party that possesses all of them.
       * 
       * **Errors:** [`Error::PartyNotFound`], [`Error::NoItems`], [`Error::AlreadyPossessed`], [`Error::Refused`] with the
       * place in the list and the [`Fault`], or funds that cannot be held.
       * 
       * **Events:** [`Event::AskEnded`], [`Event::HandOverBegun`].
       * 
       * **Weight:** by the number of items.
       **/
      handOver: AugmentedSubmittable<(items: Vec<SoukPrimitivesTraceEventEventItem> | (SoukPrimitivesTraceEventEventItem | { key?: any; quantity?: any } | string | Uint8Array)[], to: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Vec<SoukPrimitivesTraceEventEventItem>, u64]>;
      /**
       * Put a lot on hold. Nothing of it can be sold until the hold is lifted, or becomes a recall. `spread` is that of
       * [`Pallet::recall_lot`].
       * 
       * **Origin:** [`Config::RecallOrigin`] for any lot, or the party that made the lot. Once the authority lifted an alert
       * of that party, the party alerts the lot no more.
       * 
       * **Errors:** [`Error::NotProducer`], [`Error::SetByAuthority`], [`Error::AlreadyAlerted`], [`Error::NoIdLeft`].
       * 
       * **Events:** [`Event::LotAlerted`].
       * 
       * **Weight:** constant.
       **/
      holdLot: AugmentedSubmittable<(gtin: u64 | AnyNumber | Uint8Array, lot: Bytes | string | Uint8Array, reason: Option<SoukPrimitivesContentCid> | null | Uint8Array | SoukPrimitivesContentCid | string, spread: Option<SoukPrimitivesTraceAlertSpread> | null | Uint8Array | SoukPrimitivesTraceAlertSpread | 'Nothing' | 'Flagged' | 'Blocked' | number) => SubmittableExtrinsic<ApiType>, [u64, Bytes, Option<SoukPrimitivesContentCid>, Option<SoukPrimitivesTraceAlertSpread>]>;
      /**
       * End the recall or hold of a lot. What was made from it is free of this alert at once.
       * 
       * **Origin:** [`Config::RecallOrigin`] for any lot. The party that made the lot can end only what it began.
       * 
       * **Errors:** [`Error::NotProducer`], [`Error::NotAlerted`], [`Error::SetByAuthority`].
       * 
       * **Events:** [`Event::AlertLifted`].
       * 
       * **Weight:** constant.
       **/
      liftAlert: AugmentedSubmittable<(gtin: u64 | AnyNumber | Uint8Array, lot: Bytes | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64, Bytes]>;
      /**
       * Prove on chain that an event is under a committed root.
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::RootNotFound`], [`Error::BadProof`].
       * 
       * **Events:** [`Event::LeafProven`].
       * 
       * **Weight:** constant, for the longest proof.
       **/
      proveLeaf: AugmentedSubmittable<(root: Compact<u64> | AnyNumber | Uint8Array, leaf: SoukPrimitivesTraceEventId | string | Uint8Array, index: Compact<u32> | AnyNumber | Uint8Array, proof: Vec<H256> | (H256 | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Compact<u64>, SoukPrimitivesTraceEventId, Compact<u32>, Vec<H256>]>;
      /**
       * Remove up to `limit` events from the history of an item that is final and past the retention period. The item
       * goes with the last of them. Every deposit goes back to the account that paid it. If events are left, call again.
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::ItemNotFound`], [`Error::NotFinal`], [`Error::RetentionNotOver`],
       * [`Error::NothingToPrune`].
       * 
       * **Events:** [`Event::HistoryPruned`].
       * 
       * **Weight:** by `limit`, at most [`MAX_PRUNED`]; the part for events that were not there is refunded. A call that
       * is refused weighs as much as one that removes one event.
       **/
      pruneHistory: AugmentedSubmittable<(item: SoukPrimitivesTraceItemKey | { Sgtin: any } | { Lgtin: any } | { Sscc: any } | string | Uint8Array, limit: Compact<u32> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [SoukPrimitivesTraceItemKey, Compact<u32>]>;
      /**
       * Give a contested GLN to another account, with the company prefix, the places and everything else of its party.
       * 
       * The account that paid deposits for what it recorded stays their owner and gets them back.
       * 
       * **Origin:** [`Config::ModerationOrigin`].
       * 
       * **Errors:** [`Error::PartyNotFound`], [`Error::AlreadyParty`], [`Error::NoIdLeft`].
       * 
       * **Events:** [`Event::PartyReassigned`].
       * 
       * **Weight:** constant.
       **/
      reassignParty: AugmentedSubmittable<(gln: u64 | AnyNumber | Uint8Array, to: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64, AccountId32]>;
      /**
       * Give a contested place to the party of another account. The deposit of the party that registered it is released.
       * 
       * **Origin:** [`Config::ModerationOrigin`].
       * 
       * **Errors:** [`Error::PlaceNotFound`], [`Error::PartyNotFound`].
       * 
       * **Events:** [`Event::PlaceReassigned`].
       * 
       * **Weight:** constant.
       **/
      reassignPlace: AugmentedSubmittable<(gln: u64 | AnyNumber | Uint8Array, to: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64, AccountId32]>;
      /**
       * Recall a lot. Nothing of it can be sold until the recall is lifted.
       * 
       * `spread` says what happens to what transformations made from the lot: nothing, a flag, or the same as to the lot. By
       * default [`Config::DefaultSpread`]. It reaches what is made from now on; [`Pallet::extend_alert`] brings it to what was
       * made before. If it blocks, the lot cannot be used up either.
       * 
       * **Origin:** [`Config::RecallOrigin`] for any lot, or the party that made the lot. Once the authority lifted an alert
       * of that party, the party alerts the lot no more.
       * 
       * **Errors:** [`Error::NotProducer`], [`Error::SetByAuthority`], [`Error::AlreadyAlerted`], [`Error::NoIdLeft`].
       * 
       * **Events:** [`Event::LotAlerted`].
       * 
       * **Weight:** constant.
       **/
      recallLot: AugmentedSubmittable<(gtin: u64 | AnyNumber | Uint8Array, lot: Bytes | string | Uint8Array, reason: Option<SoukPrimitivesContentCid> | null | Uint8Array | SoukPrimitivesContentCid | string, spread: Option<SoukPrimitivesTraceAlertSpread> | null | Uint8Array | SoukPrimitivesTraceAlertSpread | 'Nothing' | 'Flagged' | 'Blocked' | number) => SubmittableExtrinsic<ApiType>, [u64, Bytes, Option<SoukPrimitivesContentCid>, Option<SoukPrimitivesTraceAlertSpread>]>;
      /**
       * Record events, all of them or none. A deposit for the new rows is held.
       * 
       * **Origin:** a party. It must possess the items. Only a party with a GLN can bring items into being.
       * 
       * **Errors:** [`Error::EmptyBatch`], [`Error::PartyNotFound`], [`Error::Refused`] with the event's place in the
       * batch and the [`Fault`], [`Error::Overflow`], or funds that cannot be held.
       * 
       * **Events:** [`Event::EventsRecorded`], [`Event::CloneSuspected`].
       * 
       * **Weight:** by the number of events, and by the items and rows that these come to. Beforehand this is the most that
       * they can come to; what the call does not need goes back. If an event is refused, those after it are not paid for.
       **/
      recordEvents: AugmentedSubmittable<(events: Vec<SoukPrimitivesTraceEventTraceEvent> | (SoukPrimitivesTraceEventTraceEvent | { id?: any; digest?: any; kind?: any; action?: any; time?: any; offset?: any; bizStep?: any; disposition?: any; readPoint?: any; bizLocation?: any; parent?: any; items?: any; outputs?: any; lot?: any; transformation?: any; declared?: any; transactions?: any; sources?: any; destinations?: any; body?: any } | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<SoukPrimitivesTraceEventTraceEvent>]>;
      /**
       * Refuse the ask of the party of a GLN. With this the caller also says that it still has the item, so no other ask that
       * stays unanswered decides over what was shipped so far.
       * 
       * **Origin:** the party that is asked.
       * 
       * **Errors:** [`Error::PartyNotFound`], [`Error::ItemNotFound`], [`Error::AskNotFound`].
       * 
       * **Events:** [`Event::AskEnded`].
       * 
       * **Weight:** constant.
       **/
      refuseAsk: AugmentedSubmittable<(item: SoukPrimitivesTraceItemKey | { Sgtin: any } | { Lgtin: any } | { Sscc: any } | string | Uint8Array, by: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [SoukPrimitivesTraceItemKey, u64]>;
      /**
       * Become the party of a GLN. A deposit is held.
       * 
       * - `prefix`: how many digits of the GLN, 6 to 12, are the party's company prefix. A second deposit is held for it. From
       * then on only the party brings items into being whose numbers begin with it. A party whose GLN is under no prefix of
       * its own names none.
       * 
       * **Origin:** any account that is no party with a GLN and does not act for one.
       * 
       * **Errors:** [`Error::GlnTaken`], [`Error::PrefixTaken`], [`Error::BadPrefix`], [`Error::NoIdLeft`],
       * [`Error::AlreadyParty`], [`Error::Overflow`], or funds that cannot be held.
       * 
       * **Events:** [`Event::PartyRegistered`].
       * 
       * **Weight:** constant.
       **/
      registerParty: AugmentedSubmittable<(gln: u64 | AnyNumber | Uint8Array, prefix: Option<u8> | null | Uint8Array | u8 | AnyNumber) => SubmittableExtrinsic<ApiType>, [u64, Option<u8>]>;
      /**
       * Register a GLN as a place of the caller's party. What is shipped to that location goes to the party. A deposit is held.
       * 
       * **Origin:** the account that acts for a party with a GLN.
       * 
       * **Errors:** [`Error::PartyNotFound`], [`Error::GlnTaken`], [`Error::PrefixTaken`], or funds that cannot be held.
       * 
       * **Events:** [`Event::PlaceRegistered`].
       * 
       * **Weight:** constant.
       **/
      registerPlace: AugmentedSubmittable<(gln: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64]>;
      /**
       * Give the GLN of the caller's party up, with its company prefix and its contact. The deposits are released.
       * 
       * **Origin:** the account that acts for the party.
       * 
       * **Errors:** [`Error::PartyNotFound`], [`Error::PartyInUse`], or a hold that cannot be released.
       * 
       * **Events:** [`Event::PartyRemoved`].
       * 
       * **Weight:** constant.
       **/
      removeParty: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Give a place of the caller's party up. Its deposit is released.
       * 
       * **Origin:** the account that acts for the party of the place.
       * 
       * **Errors:** [`Error::PlaceNotFound`].
       * 
       * **Events:** [`Event::PlaceRemoved`].
       * 
       * **Weight:** constant.
       **/
      removePlace: AugmentedSubmittable<(gln: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64]>;
      /**
       * Remove a root whose retention period is over. Its deposit is released.
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::RootNotFound`], [`Error::RetentionNotOver`].
       * 
       * **Events:** [`Event::RootRemoved`].
       * 
       * **Weight:** constant.
       **/
      removeRoot: AugmentedSubmittable<(root: Compact<u64> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u64>]>;
      /**
       * Take a contested company prefix from the party of a GLN. Its deposit is released.
       * 
       * **Origin:** [`Config::ModerationOrigin`].
       * 
       * **Errors:** [`Error::PartyNotFound`], [`Error::PrefixNotFound`].
       * 
       * **Events:** [`Event::PrefixReleased`].
       * 
       * **Weight:** constant.
       **/
      revokePrefix: AugmentedSubmittable<(gln: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64]>;
      /**
       * Say how to reach the caller's party, or with `None` no more. Recalls show it. A deposit is held, or released.
       * 
       * `contact` is the address of a document, which is public or encrypted as the party chose.
       * 
       * **Origin:** the account that acts for a party, with or without a GLN.
       * 
       * **Errors:** [`Error::PartyNotFound`], [`Error::Overflow`], or funds that cannot be held.
       * 
       * **Events:** [`Event::ContactSet`].
       * 
       * **Weight:** constant.
       **/
      setContact: AugmentedSubmittable<(contact: Option<SoukPrimitivesContentCid> | null | Uint8Array | SoukPrimitivesContentCid | string) => SubmittableExtrinsic<ApiType>, [Option<SoukPrimitivesContentCid>]>;
      /**
       * End hand-overs by the caller's party, also those that lapsed. Nothing has to be received or to be ended by anybody else.
       * 
       * - `items`: a lot without a quantity stands for all that is on its way.
       * - `to`: the recipient's GLN. Lots need it.
       * 
       * **Origin:** the party that sent them.
       * 
       * **Errors:** [`Error::PartyNotFound`], [`Error::NoItems`], [`Error::Refused`] with the place in the list and the
       * [`Fault`], or funds that cannot be held.
       * 
       * **Events:** [`Event::HandOverEnded`].
       * 
       * **Weight:** by the number of items.
       **/
      takeBack: AugmentedSubmittable<(items: Vec<SoukPrimitivesTraceEventEventItem> | (SoukPrimitivesTraceEventEventItem | { key?: any; quantity?: any } | string | Uint8Array)[], to: Option<u64> | null | Uint8Array | u64 | AnyNumber) => SubmittableExtrinsic<ApiType>, [Vec<SoukPrimitivesTraceEventEventItem>, Option<u64>]>;
      /**
       * Take items and parts of lots over that are on their way to the caller's party, or that it asked for in vain. The chain
       * writes the event of it into their histories. A deposit is held for the new rows.
       * 
       * - `items`: a lot without a quantity stands for all that can be taken.
       * - `from`: the sender's GLN. Lots need it.
       * 
       * **Origin:** the recipient, or the party that asked.
       * 
       * **Errors:** [`Error::PartyNotFound`], [`Error::NoItems`], [`Error::Refused`] with the place in the list and the
       * [`Fault`], [`Error::Overflow`], or funds that cannot be held.
       * 
       * **Events:** [`Event::AskEnded`], [`Event::ItemsTaken`].
       * 
       * **Weight:** by the number of items.
       **/
      takeOver: AugmentedSubmittable<(items: Vec<SoukPrimitivesTraceEventEventItem> | (SoukPrimitivesTraceEventEventItem | { key?: any; quantity?: any } | string | Uint8Array)[], from: Option<u64> | null | Uint8Array | u64 | AnyNumber) => SubmittableExtrinsic<ApiType>, [Vec<SoukPrimitivesTraceEventEventItem>, Option<u64>]>;
      /**
       * Turn items and parts of lots away that are on their way to the caller's party. They stay with their sender.
       * 
       * - `items`: a lot without a quantity stands for all that is on its way.
       * - `from`: the sender's GLN. Lots need it.
       * 
       * **Origin:** the recipient.
       * 
       * **Errors:** [`Error::PartyNotFound`], [`Error::NoItems`], [`Error::Refused`] with the place in the list and the
       * [`Fault`], or funds that cannot be held.
       * 
       * **Events:** [`Event::HandOverEnded`].
       * 
       * **Weight:** by the number of items.
       **/
      turnAway: AugmentedSubmittable<(items: Vec<SoukPrimitivesTraceEventEventItem> | (SoukPrimitivesTraceEventEventItem | { key?: any; quantity?: any } | string | Uint8Array)[], from: Option<u64> | null | Uint8Array | u64 | AnyNumber) => SubmittableExtrinsic<ApiType>, [Vec<SoukPrimitivesTraceEventEventItem>, Option<u64>]>;
      /**
       * Take an ask back. `of` is the account that acts for the party that was asked.
       * 
       * **Origin:** the party that asked.
       * 
       * **Errors:** [`Error::PartyNotFound`], [`Error::ItemNotFound`], [`Error::AskNotFound`].
       * 
       * **Events:** [`Event::AskEnded`].
       * 
       * **Weight:** constant.
       **/
      withdrawAsk: AugmentedSubmittable<(item: SoukPrimitivesTraceItemKey | { Sgtin: any } | { Lgtin: any } | { Sscc: any } | string | Uint8Array, of: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SoukPrimitivesTraceItemKey, AccountId32]>;
    };
    tranches: {
      /**
       * Move `amount` base units of `asset` to the account of `beneficiary`, on hold until `schedule` frees them.
       * 
       * The schedule runs from `start`, or from the network's launch if there is none. A start in the past frees at
       * once what would be free by now.
       * 
       * **Origin:** [`Config::AllocateOrigin`], whose account pays.
       * 
       * **Errors:** [`Error::BadSchedule`], [`Error::AmountTooSmall`], [`Error::BeneficiaryNotFound`],
       * [`Error::NoIdLeft`], [`Error::TooManyAllocations`], or funds that cannot be moved or held.
       * 
       * **Events:** [`Event::Allocated`].
       * 
       * **Weight:** by the number of the beneficiary's allocations, taken at its maximum.
       **/
      allocate: AugmentedSubmittable<(beneficiary: AccountId32 | string | Uint8Array, asset: FrameSupportTokensFungibleUnionOfNativeOrWithId | { Native: any } | { WithId: any } | string | Uint8Array, amount: Compact<u128> | AnyNumber | Uint8Array, schedule: SoukMathVestingVestingSchedule | { Tranches: any } | { DecliningCap: any } | string | Uint8Array, start: Option<u64> | null | Uint8Array | u64 | AnyNumber) => SubmittableExtrinsic<ApiType>, [AccountId32, FrameSupportTokensFungibleUnionOfNativeOrWithId, Compact<u128>, SoukMathVestingVestingSchedule, Option<u64>]>;
      /**
       * Release everything of an allocation that is free by now to its beneficiary.
       * 
       * **Origin:** anyone.
       * 
       * **Errors:** [`Error::NotFound`], [`Error::NotStarted`], [`Error::NothingToRelease`], or a hold that cannot be
       * released.
       * 
       * **Events:** [`Event::Released`].
       * 
       * **Weight:** by the number of the beneficiary's allocations, taken at its maximum.
       **/
      release: AugmentedSubmittable<(allocation: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
    };
    treasury: {
      /**
       * Check the status of the spend and remove it from the storage if processed.
       * 
       * ## Dispatch Origin
       * 
       * Must be signed.
       * 
       * ## Details
       * 
       * The status check is a prerequisite for retrying a failed payout.
       * If a spend has either succeeded or expired, it is removed from the storage by this
       * function. In such instances, transaction fees are refunded.
       * 
       * ### Parameters
       * - `index`: The spend index.
       * 
       * ## Events
       * 
       * Emits [`Event::PaymentFailed`] if the spend payout has failed.
       * Emits [`Event::SpendProcessed`] if the spend payout has succeed.
       **/
      checkStatus: AugmentedSubmittable<(index: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Claim a spend.
       * 
       * ## Dispatch Origin
       * 
       * Must be signed
       * 
       * ## Details
       * 
       * Spends must be claimed within some temporal bounds. A spend may be claimed within one
       * [`Config::PayoutPeriod`] from the `valid_from` block.
       * In case of a payout failure, the spend status must be updated with the `check_status`
       * dispatchable before retrying with the current function.
       * 
       * ### Parameters
       * - `index`: The spend index.
       * 
       * ## Events
       * 
       * Emits [`Event::Paid`] if successful.
       **/
      payout: AugmentedSubmittable<(index: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Force a previously approved proposal to be removed from the approval queue.
       * 
       * ## Dispatch Origin
       * 
       * Must be [`Config::RejectOrigin`].
       * 
       * ## Details
       * 
       * The original deposit will no longer be returned.
       * 
       * ### Parameters
       * - `proposal_id`: The index of a proposal
       * 
       * ### Complexity
       * - O(A) where `A` is the number of approvals
       * 
       * ### Errors
       * - [`Error::ProposalNotApproved`]: The `proposal_id` supplied was not found in the
       * approval queue, i.e., the proposal has not been approved. This could also mean the
       * proposal does not exist altogether, thus there is no way it would have been approved
       * in the first place.
       * 
       * @deprecated The `remove_approval` call will be removed by May 2025. It associated with the deprecated `spend_local` call.
       **/
      removeApproval: AugmentedSubmittable<(proposalId: Compact<u32> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u32>]>;
      /**
       * Propose and approve a spend of treasury funds.
       * 
       * ## Dispatch Origin
       * 
       * Must be [`Config::SpendOrigin`] with the `Success` value being at least
       * `amount` of `asset_kind` in the native asset. The amount of `asset_kind` is converted
       * for assertion using the [`Config::BalanceConverter`].
       * 
       * ## Details
       * 
       * Create an approved spend for transferring a specific `amount` of `asset_kind` to a
       * designated beneficiary. The spend must be claimed using the `payout` dispatchable within
       * the [`Config::PayoutPeriod`].
       * 
       * ### Parameters
       * - `asset_kind`: An indicator of the specific asset class to be spent.
       * - `amount`: The amount to be transferred from the treasury to the `beneficiary`.
       * - `beneficiary`: The beneficiary of the spend.
       * - `valid_from`: The block number from which the spend can be claimed. It can refer to
       * the past if the resulting spend has not yet expired according to the
       * [`Config::PayoutPeriod`]. If `None`, the spend can be claimed immediately after
       * approval.
       * 
       * ## Events
       * 
       * Emits [`Event::AssetSpendApproved`] if successful.
       **/
      spend: AugmentedSubmittable<(assetKind: FrameSupportTokensFungibleUnionOfNativeOrWithId | { Native: any } | { WithId: any } | string | Uint8Array, amount: Compact<u128> | AnyNumber | Uint8Array, beneficiary: AccountId32 | string | Uint8Array, validFrom: Option<u32> | null | Uint8Array | u32 | AnyNumber) => SubmittableExtrinsic<ApiType>, [FrameSupportTokensFungibleUnionOfNativeOrWithId, Compact<u128>, AccountId32, Option<u32>]>;
      /**
       * Propose and approve a spend of treasury funds.
       * 
       * ## Dispatch Origin
       * 
       * Must be [`Config::SpendOrigin`] with the `Success` value being at least `amount`.
       * 
       * ### Details
       * NOTE: For record-keeping purposes, the proposer is deemed to be equivalent to the
       * beneficiary.
       * 
       * ### Parameters
       * - `amount`: The amount to be transferred from the treasury to the `beneficiary`.
       * - `beneficiary`: The destination account for the transfer.
       * 
       * ## Events
       * 
       * Emits [`Event::SpendApproved`] if successful.
       * 
       * @deprecated The `spend_local` call will be removed by May 2025. Migrate to the new flow and use the `spend` call.
       **/
      spendLocal: AugmentedSubmittable<(amount: Compact<u128> | AnyNumber | Uint8Array, beneficiary: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u128>, MultiAddress]>;
      /**
       * Void previously approved spend.
       * 
       * ## Dispatch Origin
       * 
       * Must be [`Config::RejectOrigin`].
       * 
       * ## Details
       * 
       * A spend void is only possible if the payout has not been attempted yet.
       * 
       * ### Parameters
       * - `index`: The spend index.
       * 
       * ## Events
       * 
       * Emits [`Event::AssetSpendVoided`] if successful.
       **/
      voidSpend: AugmentedSubmittable<(index: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
    };
    txPause: {
      /**
       * Pause a call.
       * 
       * Can only be called by [`Config::PauseOrigin`].
       * Emits an [`Event::CallPaused`] event on success.
       **/
      pause: AugmentedSubmittable<(fullName: ITuple<[Bytes, Bytes]> | [Bytes | string | Uint8Array, Bytes | string | Uint8Array]) => SubmittableExtrinsic<ApiType>, [ITuple<[Bytes, Bytes]>]>;
      /**
       * Un-pause a call.
       * 
       * Can only be called by [`Config::UnpauseOrigin`].
       * Emits an [`Event::CallUnpaused`] event on success.
       **/
      unpause: AugmentedSubmittable<(ident: ITuple<[Bytes, Bytes]> | [Bytes | string | Uint8Array, Bytes | string | Uint8Array]) => SubmittableExtrinsic<ApiType>, [ITuple<[Bytes, Bytes]>]>;
    };
    utility: {
      /**
       * Send a call through an indexed pseudonym of the sender.
       * 
       * Filter from origin are passed along. The call will be dispatched with an origin which
       * use the same filter as the origin of this call.
       * 
       * NOTE: If you need to ensure that any account-based filtering is not honored (i.e.
       * because you expect `proxy` to have been used prior in the call stack and you do not want
       * the call restrictions to apply to any sub-accounts), then use `as_multi_threshold_1`
       * in the Multisig pallet instead.
       * 
       * NOTE: Prior to version *12, this was called `as_limited_sub`.
       * 
       * The dispatch origin for this call must be _Signed_.
       **/
      asDerivative: AugmentedSubmittable<(index: u16 | AnyNumber | Uint8Array, call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u16, Call]>;
      /**
       * Send a batch of dispatch calls.
       * 
       * May be called from any origin except `None`.
       * 
       * - `calls`: The calls to be dispatched from the same origin. The number of call must not
       * exceed the constant: `batched_calls_limit` (available in constant metadata).
       * 
       * If origin is root then the calls are dispatched without checking origin filter. (This
       * includes bypassing `frame_system::Config::BaseCallFilter`).
       * 
       * ## Complexity
       * - O(C) where C is the number of calls to be batched.
       * 
       * This will return `Ok` in all circumstances. To determine the success of the batch, an
       * event is deposited. If a call failed and the batch was interrupted, then the
       * `BatchInterrupted` event is deposited, along with the number of successful calls made
       * and the error of the failed call. If all were successful, then the `BatchCompleted`
       * event is deposited.
       **/
      batch: AugmentedSubmittable<(calls: Vec<Call> | (Call | IMethod | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<Call>]>;
      /**
       * Send a batch of dispatch calls and atomically execute them.
       * The whole transaction will rollback and fail if any of the calls failed.
       * 
       * May be called from any origin except `None`.
       * 
       * - `calls`: The calls to be dispatched from the same origin. The number of call must not
       * exceed the constant: `batched_calls_limit` (available in constant metadata).
       * 
       * If origin is root then the calls are dispatched without checking origin filter. (This
       * includes bypassing `frame_system::Config::BaseCallFilter`).
       * 
       * ## Complexity
       * - O(C) where C is the number of calls to be batched.
       **/
      batchAll: AugmentedSubmittable<(calls: Vec<Call> | (Call | IMethod | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<Call>]>;
      /**
       * Dispatches a function call with a provided origin.
       * 
       * The dispatch origin for this call must be _Root_.
       * 
       * ## Complexity
       * - O(1).
       **/
      dispatchAs: AugmentedSubmittable<(asOrigin: SoukRuntimeOriginCaller | { system: any } | { Origins: any } | { TechnicalCommittee: any } | string | Uint8Array, call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SoukRuntimeOriginCaller, Call]>;
      /**
       * Dispatches a function call with a provided origin.
       * 
       * Almost the same as [`Pallet::dispatch_as`] but forwards any error of the inner call.
       * 
       * The dispatch origin for this call must be _Root_.
       **/
      dispatchAsFallible: AugmentedSubmittable<(asOrigin: SoukRuntimeOriginCaller | { system: any } | { Origins: any } | { TechnicalCommittee: any } | string | Uint8Array, call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SoukRuntimeOriginCaller, Call]>;
      /**
       * Send a batch of dispatch calls.
       * Unlike `batch`, it allows errors and won't interrupt.
       * 
       * May be called from any origin except `None`.
       * 
       * - `calls`: The calls to be dispatched from the same origin. The number of call must not
       * exceed the constant: `batched_calls_limit` (available in constant metadata).
       * 
       * If origin is root then the calls are dispatch without checking origin filter. (This
       * includes bypassing `frame_system::Config::BaseCallFilter`).
       * 
       * ## Complexity
       * - O(C) where C is the number of calls to be batched.
       **/
      forceBatch: AugmentedSubmittable<(calls: Vec<Call> | (Call | IMethod | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<Call>]>;
      /**
       * Dispatch a fallback call in the event the main call fails to execute.
       * May be called from any origin except `None`.
       * 
       * This function first attempts to dispatch the `main` call.
       * If the `main` call fails, the `fallback` is attemted.
       * if the fallback is successfully dispatched, the weights of both calls
       * are accumulated and an event containing the main call error is deposited.
       * 
       * In the event of a fallback failure the whole call fails
       * with the weights returned.
       * 
       * - `main`: The main call to be dispatched. This is the primary action to execute.
       * - `fallback`: The fallback call to be dispatched in case the `main` call fails.
       * 
       * ## Dispatch Logic
       * - If the origin is `root`, both the main and fallback calls are executed without
       * applying any origin filters.
       * - If the origin is not `root`, the origin filter is applied to both the `main` and
       * `fallback` calls.
       * 
       * ## Use Case
       * - Some use cases might involve submitting a `batch` type call in either main, fallback
       * or both.
       **/
      ifElse: AugmentedSubmittable<(main: Call | IMethod | string | Uint8Array, fallback: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Call, Call]>;
      /**
       * Dispatch a function call with a specified weight.
       * 
       * This function does not check the weight of the call, and instead allows the
       * Root origin to specify the weight of the call.
       * 
       * The dispatch origin for this call must be _Root_.
       **/
      withWeight: AugmentedSubmittable<(call: Call | IMethod | string | Uint8Array, weight: SpWeightsWeightV2Weight | { refTime?: any; proofSize?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Call, SpWeightsWeightV2Weight]>;
    };
    vesting: {
      /**
       * Force remove a vesting schedule
       * 
       * The dispatch origin for this call must be _Root_.
       * 
       * - `target`: An account that has a vesting schedule
       * - `schedule_index`: The vesting schedule index that should be removed
       **/
      forceRemoveVestingSchedule: AugmentedSubmittable<(target: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, scheduleIndex: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, u32]>;
      /**
       * Force a vested transfer.
       * 
       * The dispatch origin for this call must be _Root_.
       * 
       * - `source`: The account whose funds should be transferred.
       * - `target`: The account that should be transferred the vested funds.
       * - `schedule`: The vesting schedule attached to the transfer.
       * 
       * Emits `VestingCreated`.
       * 
       * NOTE: This will unlock all schedules through the current block.
       * 
       * ## Complexity
       * - `O(1)`.
       **/
      forceVestedTransfer: AugmentedSubmittable<(source: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, target: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, schedule: PalletVestingVestingInfo | { locked?: any; perBlock?: any; startingBlock?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, MultiAddress, PalletVestingVestingInfo]>;
      /**
       * Merge two vesting schedules together, creating a new vesting schedule that unlocks over
       * the highest possible start and end blocks. If both schedules have already started the
       * current block will be used as the schedule start; with the caveat that if one schedule
       * is finished by the current block, the other will be treated as the new merged schedule,
       * unmodified.
       * 
       * NOTE: If `schedule1_index == schedule2_index` this is a no-op.
       * NOTE: This will unlock all schedules through the current block prior to merging.
       * NOTE: If both schedules have ended by the current block, no new schedule will be created
       * and both will be removed.
       * 
       * Merged schedule attributes:
       * - `starting_block`: `MAX(schedule1.starting_block, scheduled2.starting_block,
       * current_block)`.
       * - `ending_block`: `MAX(schedule1.ending_block, schedule2.ending_block)`.
       * - `locked`: `schedule1.locked_at(current_block) + schedule2.locked_at(current_block)`.
       * 
       * The dispatch origin for this call must be _Signed_.
       * 
       * - `schedule1_index`: index of the first schedule to merge.
       * - `schedule2_index`: index of the second schedule to merge.
       **/
      mergeSchedules: AugmentedSubmittable<(schedule1Index: u32 | AnyNumber | Uint8Array, schedule2Index: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, u32]>;
      /**
       * Unlock any vested funds of the sender account.
       * 
       * The dispatch origin for this call must be _Signed_ and the sender must have funds still
       * locked under this pallet.
       * 
       * Emits either `VestingCompleted` or `VestingUpdated`.
       * 
       * ## Complexity
       * - `O(1)`.
       **/
      vest: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Create a vested transfer.
       * 
       * The dispatch origin for this call must be _Signed_.
       * 
       * - `target`: The account receiving the vested funds.
       * - `schedule`: The vesting schedule attached to the transfer.
       * 
       * Emits `VestingCreated`.
       * 
       * NOTE: This will unlock all schedules through the current block.
       * 
       * ## Complexity
       * - `O(1)`.
       **/
      vestedTransfer: AugmentedSubmittable<(target: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, schedule: PalletVestingVestingInfo | { locked?: any; perBlock?: any; startingBlock?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, PalletVestingVestingInfo]>;
      /**
       * Unlock any vested funds of a `target` account.
       * 
       * The dispatch origin for this call must be _Signed_.
       * 
       * - `target`: The account whose vested funds should be unlocked. Must have funds still
       * locked under this pallet.
       * 
       * Emits either `VestingCompleted` or `VestingUpdated`.
       * 
       * ## Complexity
       * - `O(1)`.
       **/
      vestOther: AugmentedSubmittable<(target: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress]>;
    };
    voterList: {
      /**
       * Move the caller's Id directly in front of `lighter`.
       * 
       * The dispatch origin for this call must be _Signed_ and can only be called by the Id of
       * the account going in front of `lighter`. Fee is payed by the origin under all
       * circumstances.
       * 
       * Only works if:
       * 
       * - both nodes are within the same bag,
       * - and `origin` has a greater `Score` than `lighter`.
       **/
      putInFrontOf: AugmentedSubmittable<(lighter: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress]>;
      /**
       * Same as [`Pallet::put_in_front_of`], but it can be called by anyone.
       * 
       * Fee is paid by the origin under all circumstances.
       **/
      putInFrontOfOther: AugmentedSubmittable<(heavier: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, lighter: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, MultiAddress]>;
      /**
       * Declare that some `dislocated` account has, through rewards or penalties, sufficiently
       * changed its score that it should properly fall into a different bag than its current
       * one.
       * 
       * Anyone can call this function about any potentially dislocated account.
       * 
       * Will always update the stored score of `dislocated` to the correct score, based on
       * `ScoreProvider`.
       * 
       * If `dislocated` does not exists, it returns an error.
       **/
      rebag: AugmentedSubmittable<(dislocated: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress]>;
    };
    whitelist: {
      dispatchWhitelistedCall: AugmentedSubmittable<(callHash: H256 | string | Uint8Array, callEncodedLen: u32 | AnyNumber | Uint8Array, callWeightWitness: SpWeightsWeightV2Weight | { refTime?: any; proofSize?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256, u32, SpWeightsWeightV2Weight]>;
      dispatchWhitelistedCallWithPreimage: AugmentedSubmittable<(call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Call]>;
      removeDeferredDispatch: AugmentedSubmittable<(callHash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256]>;
      removeWhitelistedCall: AugmentedSubmittable<(callHash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256]>;
      whitelistCall: AugmentedSubmittable<(callHash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256]>;
    };
  } // AugmentedSubmittables
} // declare module
