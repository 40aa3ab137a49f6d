// SPDX-License-Identifier: Apache-2.0

// Generated from the chain's metadata by `npm run generate`. Do not edit.

// import type lookup before we augment - in some environments
// this is required to allow for ambient/previous definitions
import '@polkadot/api-base/types/events';

import type { ApiTypes, AugmentedEvent } from '@polkadot/api-base/types';
import type { Bytes, Null, Option, Result, U8aFixed, Vec, bool, i64, u128, u16, u32, u64, u8 } from '@polkadot/types-codec';
import type { ITuple } from '@polkadot/types-codec/types';
import type { AccountId32, H256, Perbill } from '@polkadot/types/interfaces/runtime';
import type { FrameSupportDispatchPostDispatchInfo, FrameSupportPreimagesBounded, FrameSupportTokensFungibleUnionOfNativeOrWithId, FrameSupportTokensMiscBalanceStatus, FrameSystemDispatchEventInfo, PalletBalancesUnexpectedKind, PalletCommuneDivided, PalletConvictionVotingTally, PalletConvictionVotingVoteAccountVote, PalletDistributionCampaignTerms, PalletExperienceAccusation, PalletMultisigTimepoint, PalletOrdersAssetLegs, PalletOrdersEvidenceStakeLegs, PalletProxyDepositKind, PalletReceiptsCosts, PalletReceiptsUsual, PalletRewardsFund, PalletSafeModeExitReason, PalletShopsCharge, PalletShopsPriced, PalletStakingForcing, PalletStakingRewardDestination, PalletStakingValidatorPrefs, SoukMathBoundEmissionMode, SoukPrimitivesBonusBonusTerms, SoukPrimitivesContentCid, SoukPrimitivesExperienceUnitPrice, SoukPrimitivesFiatMatter, SoukPrimitivesFiatObligationEnd, SoukPrimitivesLoyaltyLoyaltyTotals, SoukPrimitivesMoneyCurrency, SoukPrimitivesMoneyFiat, SoukPrimitivesNetworkMemberAccusation, SoukPrimitivesNetworkNetworkTerms, SoukPrimitivesOrderOrderMode, SoukPrimitivesOrderOrderState, SoukPrimitivesOrderParcel, SoukPrimitivesOrderRulingSource, SoukPrimitivesOrderService, SoukPrimitivesPrepaidPricedIn, SoukPrimitivesReceiptsReferralTerms, SoukPrimitivesRewardsPenalty, SoukPrimitivesRewardsPolicyTerms, SoukPrimitivesRewardsPot, SoukPrimitivesRewardsRecycling, SoukPrimitivesShopCapability, SoukPrimitivesTraceAlertLotAlert, SoukPrimitivesTraceAlertSpread, SoukPrimitivesTraceApiAskEnd, SoukPrimitivesTraceEventErrorReason, SoukPrimitivesTraceEventId, SoukPrimitivesTraceItemKey, SoukPrimitivesTracePrefixCompanyPrefix, SoukRuntimeConfigsGovernanceParametersRuntimeParametersKey, SoukRuntimeConfigsGovernanceParametersRuntimeParametersValue, SoukRuntimeConfigsProxiesProxyType, SoukRuntimeRuntimeHoldReason, SpConsensusGrandpaAppPublic, SpRuntimeDispatchError, SpRuntimeDispatchErrorWithPostInfo } from '@polkadot/types/lookup';

export type __AugmentedEvent<ApiType extends ApiTypes> = AugmentedEvent<ApiType>;

declare module '@polkadot/api-base/types/events' {
  interface AugmentedEvents<ApiType extends ApiTypes> {
    assets: {
      /**
       * Accounts were destroyed for given asset.
       **/
      AccountsDestroyed: AugmentedEvent<ApiType, [assetId: u32, accountsDestroyed: u32, accountsRemaining: u32], { assetId: u32, accountsDestroyed: u32, accountsRemaining: u32 }>;
      /**
       * An approval for account `delegate` was cancelled by `owner`.
       **/
      ApprovalCancelled: AugmentedEvent<ApiType, [assetId: u32, owner: AccountId32, delegate: AccountId32], { assetId: u32, owner: AccountId32, delegate: AccountId32 }>;
      /**
       * Approvals were destroyed for given asset.
       **/
      ApprovalsDestroyed: AugmentedEvent<ApiType, [assetId: u32, approvalsDestroyed: u32, approvalsRemaining: u32], { assetId: u32, approvalsDestroyed: u32, approvalsRemaining: u32 }>;
      /**
       * (Additional) funds have been approved for transfer to a destination account.
       **/
      ApprovedTransfer: AugmentedEvent<ApiType, [assetId: u32, source: AccountId32, delegate: AccountId32, amount: u128], { assetId: u32, source: AccountId32, delegate: AccountId32, amount: u128 }>;
      /**
       * Some asset `asset_id` was frozen.
       **/
      AssetFrozen: AugmentedEvent<ApiType, [assetId: u32], { assetId: u32 }>;
      /**
       * The min_balance of an asset has been updated by the asset owner.
       **/
      AssetMinBalanceChanged: AugmentedEvent<ApiType, [assetId: u32, newMinBalance: u128], { assetId: u32, newMinBalance: u128 }>;
      /**
       * An asset has had its attributes changed by the `Force` origin.
       **/
      AssetStatusChanged: AugmentedEvent<ApiType, [assetId: u32], { assetId: u32 }>;
      /**
       * Some asset `asset_id` was thawed.
       **/
      AssetThawed: AugmentedEvent<ApiType, [assetId: u32], { assetId: u32 }>;
      /**
       * Some account `who` was blocked.
       **/
      Blocked: AugmentedEvent<ApiType, [assetId: u32, who: AccountId32], { assetId: u32, who: AccountId32 }>;
      /**
       * Some assets were destroyed.
       **/
      Burned: AugmentedEvent<ApiType, [assetId: u32, owner: AccountId32, balance: u128], { assetId: u32, owner: AccountId32, balance: u128 }>;
      /**
       * Some assets Credit was destroyed.
       **/
      BurnedCredit: AugmentedEvent<ApiType, [assetId: u32, amount: u128], { assetId: u32, amount: u128 }>;
      /**
       * Some assets Debt was destroyed (and assets issued).
       **/
      BurnedDebt: AugmentedEvent<ApiType, [assetId: u32, amount: u128], { assetId: u32, amount: u128 }>;
      /**
       * Some asset class was created.
       **/
      Created: AugmentedEvent<ApiType, [assetId: u32, creator: AccountId32, owner: AccountId32], { assetId: u32, creator: AccountId32, owner: AccountId32 }>;
      /**
       * Some assets were deposited (e.g. for transaction fees).
       **/
      Deposited: AugmentedEvent<ApiType, [assetId: u32, who: AccountId32, amount: u128], { assetId: u32, who: AccountId32, amount: u128 }>;
      /**
       * An asset class was destroyed.
       **/
      Destroyed: AugmentedEvent<ApiType, [assetId: u32], { assetId: u32 }>;
      /**
       * An asset class is in the process of being destroyed.
       **/
      DestructionStarted: AugmentedEvent<ApiType, [assetId: u32], { assetId: u32 }>;
      /**
       * Some asset class was force-created.
       **/
      ForceCreated: AugmentedEvent<ApiType, [assetId: u32, owner: AccountId32], { assetId: u32, owner: AccountId32 }>;
      /**
       * Some account `who` was frozen.
       **/
      Frozen: AugmentedEvent<ApiType, [assetId: u32, who: AccountId32], { assetId: u32, who: AccountId32 }>;
      /**
       * Some assets were issued.
       **/
      Issued: AugmentedEvent<ApiType, [assetId: u32, owner: AccountId32, amount: u128], { assetId: u32, owner: AccountId32, amount: u128 }>;
      /**
       * Some assets were issued as Credit (no owner yet).
       **/
      IssuedCredit: AugmentedEvent<ApiType, [assetId: u32, amount: u128], { assetId: u32, amount: u128 }>;
      /**
       * Some assets were burned and a Debt was created.
       **/
      IssuedDebt: AugmentedEvent<ApiType, [assetId: u32, amount: u128], { assetId: u32, amount: u128 }>;
      /**
       * Metadata has been cleared for an asset.
       **/
      MetadataCleared: AugmentedEvent<ApiType, [assetId: u32], { assetId: u32 }>;
      /**
       * New metadata has been set for an asset.
       **/
      MetadataSet: AugmentedEvent<ApiType, [assetId: u32, name: Bytes, symbol_: Bytes, decimals: u8, isFrozen: bool], { assetId: u32, name: Bytes, symbol: Bytes, decimals: u8, isFrozen: bool }>;
      /**
       * The owner changed.
       **/
      OwnerChanged: AugmentedEvent<ApiType, [assetId: u32, owner: AccountId32], { assetId: u32, owner: AccountId32 }>;
      /**
       * Reserve information was removed for `asset_id`.
       **/
      ReservesRemoved: AugmentedEvent<ApiType, [assetId: u32], { assetId: u32 }>;
      /**
       * Reserve information was set or updated for `asset_id`.
       **/
      ReservesUpdated: AugmentedEvent<ApiType, [assetId: u32, reserves: Vec<Null>], { assetId: u32, reserves: Vec<Null> }>;
      /**
       * The management team changed.
       **/
      TeamChanged: AugmentedEvent<ApiType, [assetId: u32, issuer: AccountId32, admin: AccountId32, freezer: AccountId32], { assetId: u32, issuer: AccountId32, admin: AccountId32, freezer: AccountId32 }>;
      /**
       * Some account `who` was thawed.
       **/
      Thawed: AugmentedEvent<ApiType, [assetId: u32, who: AccountId32], { assetId: u32, who: AccountId32 }>;
      /**
       * Some account `who` was created with a deposit from `depositor`.
       **/
      Touched: AugmentedEvent<ApiType, [assetId: u32, who: AccountId32, depositor: AccountId32], { assetId: u32, who: AccountId32, depositor: AccountId32 }>;
      /**
       * Some assets were transferred.
       **/
      Transferred: AugmentedEvent<ApiType, [assetId: u32, from: AccountId32, to: AccountId32, amount: u128], { assetId: u32, from: AccountId32, to: AccountId32, amount: u128 }>;
      /**
       * An `amount` was transferred in its entirety from `owner` to `destination` by
       * the approved `delegate`.
       **/
      TransferredApproved: AugmentedEvent<ApiType, [assetId: u32, owner: AccountId32, delegate: AccountId32, destination: AccountId32, amount: u128], { assetId: u32, owner: AccountId32, delegate: AccountId32, destination: AccountId32, amount: u128 }>;
      /**
       * Some assets were withdrawn from the account (e.g. for transaction fees).
       **/
      Withdrawn: AugmentedEvent<ApiType, [assetId: u32, who: AccountId32, amount: u128], { assetId: u32, who: AccountId32, amount: u128 }>;
    };
    assetsFreezer: {
      Frozen: AugmentedEvent<ApiType, [who: AccountId32, assetId: u32, amount: u128], { who: AccountId32, assetId: u32, amount: u128 }>;
      Thawed: AugmentedEvent<ApiType, [who: AccountId32, assetId: u32, amount: u128], { who: AccountId32, assetId: u32, amount: u128 }>;
    };
    assetsHolder: {
      /**
       * `who`s balance on hold was burned by `amount`.
       **/
      Burned: AugmentedEvent<ApiType, [who: AccountId32, assetId: u32, reason: SoukRuntimeRuntimeHoldReason, amount: u128], { who: AccountId32, assetId: u32, reason: SoukRuntimeRuntimeHoldReason, amount: u128 }>;
      /**
       * `who`s balance on hold was increased by `amount`.
       **/
      Held: AugmentedEvent<ApiType, [who: AccountId32, assetId: u32, reason: SoukRuntimeRuntimeHoldReason, amount: u128], { who: AccountId32, assetId: u32, reason: SoukRuntimeRuntimeHoldReason, amount: u128 }>;
      /**
       * `who`s balance on hold was decreased by `amount`.
       **/
      Released: AugmentedEvent<ApiType, [who: AccountId32, assetId: u32, reason: SoukRuntimeRuntimeHoldReason, amount: u128], { who: AccountId32, assetId: u32, reason: SoukRuntimeRuntimeHoldReason, amount: u128 }>;
    };
    balances: {
      /**
       * A balance was set by root.
       **/
      BalanceSet: AugmentedEvent<ApiType, [who: AccountId32, free: u128], { who: AccountId32, free: u128 }>;
      /**
       * Some amount was burned from an account.
       **/
      Burned: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some debt has been dropped from the Total Issuance.
       **/
      BurnedDebt: AugmentedEvent<ApiType, [amount: u128], { amount: u128 }>;
      /**
       * Held balance was burned from an account.
       **/
      BurnedHeld: AugmentedEvent<ApiType, [reason: SoukRuntimeRuntimeHoldReason, who: AccountId32, amount: u128], { reason: SoukRuntimeRuntimeHoldReason, who: AccountId32, amount: u128 }>;
      /**
       * Some amount was deposited (e.g. for transaction fees).
       **/
      Deposit: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * An account was removed whose balance was non-zero but below ExistentialDeposit,
       * resulting in an outright loss.
       **/
      DustLost: AugmentedEvent<ApiType, [account: AccountId32, amount: u128], { account: AccountId32, amount: u128 }>;
      /**
       * An account was created with some free balance.
       **/
      Endowed: AugmentedEvent<ApiType, [account: AccountId32, freeBalance: u128], { account: AccountId32, freeBalance: u128 }>;
      /**
       * Some balance was frozen.
       **/
      Frozen: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some balance was placed on hold.
       **/
      Held: AugmentedEvent<ApiType, [reason: SoukRuntimeRuntimeHoldReason, who: AccountId32, amount: u128], { reason: SoukRuntimeRuntimeHoldReason, who: AccountId32, amount: u128 }>;
      /**
       * Total issuance was increased by `amount`, creating a credit to be balanced.
       **/
      Issued: AugmentedEvent<ApiType, [amount: u128], { amount: u128 }>;
      /**
       * Some balance was locked.
       **/
      Locked: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some amount was minted into an account.
       **/
      Minted: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some credit was balanced and added to the TotalIssuance.
       **/
      MintedCredit: AugmentedEvent<ApiType, [amount: u128], { amount: u128 }>;
      /**
       * Some balance was released from hold.
       **/
      Released: AugmentedEvent<ApiType, [reason: SoukRuntimeRuntimeHoldReason, who: AccountId32, amount: u128], { reason: SoukRuntimeRuntimeHoldReason, who: AccountId32, amount: u128 }>;
      /**
       * Total issuance was decreased by `amount`, creating a debt to be balanced.
       **/
      Rescinded: AugmentedEvent<ApiType, [amount: u128], { amount: u128 }>;
      /**
       * Some balance was reserved (moved from free to reserved).
       **/
      Reserved: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some balance was moved from the reserve of the first account to the second account.
       * Final argument indicates the destination balance type.
       **/
      ReserveRepatriated: AugmentedEvent<ApiType, [from: AccountId32, to: AccountId32, amount: u128, destinationStatus: FrameSupportTokensMiscBalanceStatus], { from: AccountId32, to: AccountId32, amount: u128, destinationStatus: FrameSupportTokensMiscBalanceStatus }>;
      /**
       * Some amount was restored into an account.
       **/
      Restored: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some amount was removed from the account (e.g. for misbehavior).
       **/
      Slashed: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some amount was suspended from an account (it can be restored later).
       **/
      Suspended: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some balance was thawed.
       **/
      Thawed: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * The `TotalIssuance` was forcefully changed.
       **/
      TotalIssuanceForced: AugmentedEvent<ApiType, [old: u128, new_: u128], { old: u128, new_: u128 }>;
      /**
       * Transfer succeeded.
       **/
      Transfer: AugmentedEvent<ApiType, [from: AccountId32, to: AccountId32, amount: u128], { from: AccountId32, to: AccountId32, amount: u128 }>;
      /**
       * The `transferred` balance is placed on hold at the `dest` account.
       **/
      TransferAndHold: AugmentedEvent<ApiType, [reason: SoukRuntimeRuntimeHoldReason, source: AccountId32, dest: AccountId32, transferred: u128], { reason: SoukRuntimeRuntimeHoldReason, source: AccountId32, dest: AccountId32, transferred: u128 }>;
      /**
       * A transfer of `amount` on hold from `source` to `dest` was initiated.
       **/
      TransferOnHold: AugmentedEvent<ApiType, [reason: SoukRuntimeRuntimeHoldReason, source: AccountId32, dest: AccountId32, amount: u128], { reason: SoukRuntimeRuntimeHoldReason, source: AccountId32, dest: AccountId32, amount: u128 }>;
      /**
       * An unexpected/defensive event was triggered.
       **/
      Unexpected: AugmentedEvent<ApiType, [PalletBalancesUnexpectedKind]>;
      /**
       * Some balance was unlocked.
       **/
      Unlocked: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some balance was unreserved (moved from reserved to free).
       **/
      Unreserved: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * An account was upgraded.
       **/
      Upgraded: AugmentedEvent<ApiType, [who: AccountId32], { who: AccountId32 }>;
      /**
       * Some amount was withdrawn from the account (e.g. for transaction fees).
       **/
      Withdraw: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
    };
    bonuses: {
      /**
       * A bonus takes no more orders. It still pays for those that were placed before.
       **/
      BonusClosed: AugmentedEvent<ApiType, [bonus: u32, by: AccountId32, paysUntil: u64], { bonus: u32, by: AccountId32, paysUntil: u64 }>;
      /**
       * The time of a bonus is over, and what was left is free again.
       **/
      BonusExpired: AugmentedEvent<ApiType, [bonus: u32, freed: u128], { bonus: u32, freed: u128 }>;
      /**
       * A merchant opened a bonus and put its budget on hold.
       **/
      BonusOpened: AugmentedEvent<ApiType, [bonus: u32, shop: u32, funder: AccountId32, terms: SoukPrimitivesBonusBonusTerms, budget: u128, until: u64], { bonus: u32, shop: u32, funder: AccountId32, terms: SoukPrimitivesBonusBonusTerms, budget: u128, until: u64 }>;
      /**
       * A bonus rewarded a buyer.
       **/
      BonusPaid: AugmentedEvent<ApiType, [bonus: u32, order: u64, listing: u64, buyer: AccountId32, amount: u128], { bonus: u32, order: u64, listing: u64, buyer: AccountId32, amount: u128 }>;
      /**
       * More was put on hold for a bonus.
       **/
      BonusToppedUp: AugmentedEvent<ApiType, [bonus: u32, amount: u128, remaining: u128], { bonus: u32, amount: u128, remaining: u128 }>;
      /**
       * A buyer could not receive a bonus. It is not paid later.
       **/
      BonusUnpaid: AugmentedEvent<ApiType, [bonus: u32, order: u64, buyer: AccountId32, amount: u128], { bonus: u32, order: u64, buyer: AccountId32, amount: u128 }>;
    };
    clock: {
      /**
       * There was no block for longer than [`Config::MaxStep`]. The clock left out the rest.
       **/
      FellBehind: AugmentedEvent<ApiType, [by: u64, behind: u64], { by: u64, behind: u64 }>;
      /**
       * Transactions go on, and with them the clock.
       **/
      Resumed: AugmentedEvent<ApiType, [moment: u64, behind: u64], { moment: u64, behind: u64 }>;
      /**
       * Transactions are stopped, and with them the clock.
       **/
      Stopped: AugmentedEvent<ApiType, [moment: u64], { moment: u64 }>;
    };
    commune: {
      /**
       * What the commune had was divided over the stake and the work of a cycle. It can be claimed.
       **/
      CycleDivided: AugmentedEvent<ApiType, [cycle: u32, era: u32, staked: u128, power: u128, assets: Vec<PalletCommuneDivided>], { cycle: u32, era: u32, staked: u128, power: u128, assets: Vec<PalletCommuneDivided> }>;
      /**
       * A cycle can be claimed no more, and its last row was removed.
       **/
      CycleExpired: AugmentedEvent<ApiType, [cycle: u32, unclaimed: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>], { cycle: u32, unclaimed: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>> }>;
      /**
       * A cycle is closed. It is divided as soon as the era is drawn whose stake shares.
       **/
      CycleOver: AugmentedEvent<ApiType, [cycle: u32, last: u32], { cycle: u32, last: u32 }>;
      /**
       * Stake was paid its part of a cycle.
       **/
      StakePaid: AugmentedEvent<ApiType, [cycle: u32, validator: AccountId32, who: AccountId32, paid: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>], { cycle: u32, validator: AccountId32, who: AccountId32, paid: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>> }>;
      /**
       * Work was paid its part of a cycle.
       **/
      WorkPaid: AugmentedEvent<ApiType, [cycle: u32, who: AccountId32, paid: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>], { cycle: u32, who: AccountId32, paid: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>> }>;
    };
    convictionVoting: {
      /**
       * An account has delegated their vote to another account. \[who, target\]
       **/
      Delegated: AugmentedEvent<ApiType, [AccountId32, AccountId32, u16]>;
      /**
       * An \[account\] has cancelled a previous delegation operation.
       **/
      Undelegated: AugmentedEvent<ApiType, [AccountId32, u16]>;
      /**
       * An account has voted
       **/
      Voted: AugmentedEvent<ApiType, [who: AccountId32, vote: PalletConvictionVotingVoteAccountVote, pollIndex: u32], { who: AccountId32, vote: PalletConvictionVotingVoteAccountVote, pollIndex: u32 }>;
      /**
       * A vote has been removed
       **/
      VoteRemoved: AugmentedEvent<ApiType, [who: AccountId32, vote: PalletConvictionVotingVoteAccountVote, pollIndex: u32], { who: AccountId32, vote: PalletConvictionVotingVoteAccountVote, pollIndex: u32 }>;
      /**
       * The lockup period of a conviction vote expired, and the funds have been unlocked.
       **/
      VoteUnlocked: AugmentedEvent<ApiType, [who: AccountId32, class_: u16], { who: AccountId32, class: u16 }>;
    };
    distribution: {
      /**
       * A campaign was closed by hand. It takes no new lines.
       **/
      CampaignClosed: AugmentedEvent<ApiType, [campaign: u32, by: AccountId32, freed: u128, reserved: u32], { campaign: u32, by: AccountId32, freed: u128, reserved: u32 }>;
      /**
       * A campaign was closed because its time is over, or because its funder no longer owns the shop.
       **/
      CampaignExpired: AugmentedEvent<ApiType, [campaign: u32, freed: u128, reserved: u32], { campaign: u32, freed: u128, reserved: u32 }>;
      /**
       * A merchant opened a campaign. Its budget is on hold.
       **/
      CampaignOpened: AugmentedEvent<ApiType, [campaign: u32, shop: u32, funder: AccountId32, terms: PalletDistributionCampaignTerms, budget: u128, expires: u64], { campaign: u32, shop: u32, funder: AccountId32, terms: PalletDistributionCampaignTerms, budget: u128, expires: u64 }>;
      /**
       * The funder put more on hold for a campaign.
       **/
      CampaignToppedUp: AugmentedEvent<ApiType, [campaign: u32, amount: u128, remaining: u128], { campaign: u32, amount: u128, remaining: u128 }>;
      /**
       * A closed campaign did not have to keep a promise. The amount held for it was released to the funder.
       **/
      LeftoverFreed: AugmentedEvent<ApiType, [campaign: u32, freed: u128], { campaign: u32, freed: u128 }>;
      /**
       * A promoter's record was removed.
       **/
      RecordRemoved: AugmentedEvent<ApiType, [promoter: AccountId32], { promoter: AccountId32 }>;
      /**
       * A campaign paid for a settled line.
       **/
      RewardPaid: AugmentedEvent<ApiType, [campaign: u32, order: u64, promoter: AccountId32, amount: u128], { campaign: u32, order: u64, promoter: AccountId32, amount: u128 }>;
      /**
       * A campaign could not pay for a settled line, because the promoter cannot receive the asset. The reward stays
       * in the budget.
       **/
      RewardReturned: AugmentedEvent<ApiType, [campaign: u32, order: u64, promoter: AccountId32, amount: u128], { campaign: u32, order: u64, promoter: AccountId32, amount: u128 }>;
    };
    experience: {
      /**
       * An appeal is over.
       **/
      AppealClosed: AugmentedEvent<ApiType, [product: u64, who: AccountId32, forfeited: u128], { product: u64, who: AccountId32, forfeited: u128 }>;
      /**
       * A backer took what a tester's reports of a cycle earned.
       **/
      BackingPaid: AugmentedEvent<ApiType, [tester: AccountId32, backer: AccountId32, cycle: u32, paid: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>], { tester: AccountId32, backer: AccountId32, cycle: u32, paid: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>> }>;
      /**
       * A backer withdrew stake.
       **/
      BackingReleased: AugmentedEvent<ApiType, [tester: AccountId32, backer: AccountId32, amount: u128], { tester: AccountId32, backer: AccountId32, amount: u128 }>;
      /**
       * A slash was applied to a backer.
       **/
      BackingSlashed: AugmentedEvent<ApiType, [tester: AccountId32, backer: AccountId32, amount: u128], { tester: AccountId32, backer: AccountId32, amount: u128 }>;
      /**
       * Moderation removed a binding, or reserved a product for an account.
       **/
      BindingRevoked: AugmentedEvent<ApiType, [product: u64, frozen: u128, rightful: Option<AccountId32>], { product: u64, frozen: u128, rightful: Option<AccountId32> }>;
      /**
       * A case about a binding stood.
       **/
      BondForfeited: AugmentedEvent<ApiType, [product: u64, who: AccountId32, amount: u128], { product: u64, who: AccountId32, amount: u128 }>;
      /**
       * A case was answered.
       **/
      CaseAppealed: AugmentedEvent<ApiType, [charge: PalletExperienceAccusation, who: AccountId32, answer: SoukPrimitivesContentCid, deadline: u64], { charge: PalletExperienceAccusation, who: AccountId32, answer: SoukPrimitivesContentCid, deadline: u64 }>;
      /**
       * A case was dropped. Nothing is frozen any more, and a tester rests.
       **/
      CaseDropped: AugmentedEvent<ApiType, [charge: PalletExperienceAccusation], { charge: PalletExperienceAccusation }>;
      /**
       * A case was opened. What is asked for is frozen until it ends.
       **/
      CaseOpened: AugmentedEvent<ApiType, [charge: PalletExperienceAccusation, who: AccountId32, share: Perbill, evidence: SoukPrimitivesContentCid, deadline: u64], { charge: PalletExperienceAccusation, who: AccountId32, share: Perbill, evidence: SoukPrimitivesContentCid, deadline: u64 }>;
      /**
       * A tester set its commission for reports committed from now on.
       **/
      CommissionSet: AugmentedEvent<ApiType, [who: AccountId32, commission: Perbill], { who: AccountId32, commission: Perbill }>;
      /**
       * A cycle began.
       **/
      CycleBegan: AugmentedEvent<ApiType, [cycle: u32, commitUntil: u64, revealUntil: u64], { cycle: u32, commitUntil: u64, revealUntil: u64 }>;
      /**
       * A cycle was closed: its pool is split and can be claimed.
       **/
      CycleClosed: AugmentedEvent<ApiType, [cycle: u32, judged: u32, experts: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>, testers: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>, rolled: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>], { cycle: u32, judged: u32, experts: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>, testers: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>, rolled: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>> }>;
      /**
       * A cycle expired: what was not claimed went to the treasury.
       **/
      CycleExpired: AugmentedEvent<ApiType, [cycle: u32, unclaimed: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>], { cycle: u32, unclaimed: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>> }>;
      /**
       * The randomness of a cycle's draws is known: reports may be committed.
       **/
      DrawTaken: AugmentedEvent<ApiType, [cycle: u32, seed: H256], { cycle: u32, seed: H256 }>;
      /**
       * Earnings that no backer took in time went into the pool of the running cycle.
       **/
      EarningsExpired: AugmentedEvent<ApiType, [tester: AccountId32, cycle: u32, rest: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>], { tester: AccountId32, cycle: u32, rest: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>> }>;
      /**
       * A tester took the bond back.
       **/
      EnrolmentReleased: AugmentedEvent<ApiType, [who: AccountId32, bond: u128], { who: AccountId32, bond: u128 }>;
      /**
       * An expert was paid for a cycle.
       **/
      ExpertPaid: AugmentedEvent<ApiType, [cycle: u32, model: u32, expert: AccountId32, paid: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>], { cycle: u32, model: u32, expert: AccountId32, paid: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>> }>;
      /**
       * A quality model, or a version of one, was published.
       **/
      ModelPublished: AugmentedEvent<ApiType, [model: u32, version: u16, expert: AccountId32, category: u32], { model: u32, version: u16, expert: AccountId32, category: u32 }>;
      /**
       * A model's bond was released.
       **/
      ModelReleased: AugmentedEvent<ApiType, [model: u32, bond: u128, gone: bool], { model: u32, bond: u128, gone: bool }>;
      /**
       * A quality model takes no further products.
       **/
      ModelRetired: AugmentedEvent<ApiType, [model: u32], { model: u32 }>;
      /**
       * A producer set its own price of a product.
       **/
      PriceSet: AugmentedEvent<ApiType, [product: u64, price: SoukPrimitivesExperienceUnitPrice, since: u32], { product: u64, price: SoukPrimitivesExperienceUnitPrice, since: u32 }>;
      /**
       * A producer stated what a product is claimed to be.
       **/
      ProductBound: AugmentedEvent<ApiType, [product: u64, producer: AccountId32, model: u32, version: u16, claims: Vec<i64>, since: u32], { product: u64, producer: AccountId32, model: u32, version: u16, claims: Vec<i64>, since: u32 }>;
      /**
       * A product's reports wait for a larger panel.
       **/
      ProductCarried: AugmentedEvent<ApiType, [cycle: u32, product: u64, contested: bool], { cycle: u32, product: u64, contested: bool }>;
      /**
       * A product was judged. Its findings are in [`Verdicts`].
       **/
      ProductJudged: AugmentedEvent<ApiType, [cycle: u32, product: u64, trust: Perbill, confirmed: bool, reports: u32, winners: u32], { cycle: u32, product: u64, trust: Perbill, confirmed: bool, reports: u32, winners: u32 }>;
      /**
       * A producer ended its claims on a product.
       **/
      ProductUnbound: AugmentedEvent<ApiType, [product: u64], { product: u64 }>;
      /**
       * Purchases that no longer let their buyers report were removed.
       **/
      PurchasesPruned: AugmentedEvent<ApiType, [count: u32], { count: u32 }>;
      /**
       * A report was committed.
       **/
      ReportCommitted: AugmentedEvent<ApiType, [cycle: u32, product: u64, who: AccountId32, hash_: H256], { cycle: u32, product: u64, who: AccountId32, hash_: H256 }>;
      /**
       * A report was not revealed in time.
       **/
      ReportForfeited: AugmentedEvent<ApiType, [cycle: u32, product: u64, who: AccountId32, forfeited: u128], { cycle: u32, product: u64, who: AccountId32, forfeited: u128 }>;
      /**
       * A winning report was paid.
       **/
      ReportPaid: AugmentedEvent<ApiType, [cycle: u32, product: u64, who: AccountId32, paid: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>, backers: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>], { cycle: u32, product: u64, who: AccountId32, paid: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>, backers: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>> }>;
      /**
       * A report was revealed.
       **/
      ReportRevealed: AugmentedEvent<ApiType, [cycle: u32, product: u64, who: AccountId32, panel: bool, kept: bool, values: Vec<i64>], { cycle: u32, product: u64, who: AccountId32, panel: bool, kept: bool, values: Vec<i64> }>;
      /**
       * The reports on a product were dropped: no quorum came together in time, or the product is no longer bound.
       **/
      RoundDropped: AugmentedEvent<ApiType, [cycle: u32, product: u64], { cycle: u32, product: u64 }>;
      /**
       * Power that had faded to nothing was removed.
       **/
      SkillRemoved: AugmentedEvent<ApiType, [who: AccountId32, category: u32], { who: AccountId32, category: u32 }>;
      /**
       * A tester is drawn in the other stratum from now on.
       **/
      StratumChanged: AugmentedEvent<ApiType, [who: AccountId32, veteran: bool], { who: AccountId32, veteran: bool }>;
      /**
       * A backer staked on a tester.
       **/
      TesterBacked: AugmentedEvent<ApiType, [tester: AccountId32, backer: AccountId32, amount: u128], { tester: AccountId32, backer: AccountId32, amount: u128 }>;
      /**
       * A tester takes part in draws from a cycle on.
       **/
      TesterEnrolled: AugmentedEvent<ApiType, [who: AccountId32, since: u32, veteran: bool], { who: AccountId32, since: u32, veteran: bool }>;
      /**
       * A tester took no seat for too long. It takes part in no draw until it comes back.
       **/
      TesterIdle: AugmentedEvent<ApiType, [who: AccountId32, since: u32], { who: AccountId32, since: u32 }>;
      /**
       * A tester takes part in no further draw.
       **/
      TesterLeft: AugmentedEvent<ApiType, [who: AccountId32, until: u32], { who: AccountId32, until: u32 }>;
      /**
       * A case against a tester stood.
       **/
      TesterSlashed: AugmentedEvent<ApiType, [who: AccountId32, share: Perbill, bond: u128, backing: u128, evidence: SoukPrimitivesContentCid], { who: AccountId32, share: Perbill, bond: u128, backing: u128, evidence: SoukPrimitivesContentCid }>;
      /**
       * A backer took stake off a tester. It stays on hold for the unbonding period.
       **/
      TesterUnbacked: AugmentedEvent<ApiType, [tester: AccountId32, backer: AccountId32, leaving: u128, until: u32], { tester: AccountId32, backer: AccountId32, leaving: u128, until: u32 }>;
      /**
       * An account appealed against a verdict: a larger panel tests again.
       **/
      VerdictAppealed: AugmentedEvent<ApiType, [product: u64, who: AccountId32], { product: u64, who: AccountId32 }>;
      /**
       * The verdict on an unbound product was removed.
       **/
      VerdictRemoved: AugmentedEvent<ApiType, [product: u64], { product: u64 }>;
    };
    fiat: {
      /**
       * An account does not vouch for payments any more. Its bond is back.
       **/
      AttesterLeft: AugmentedEvent<ApiType, [who: AccountId32, bond: u128], { who: AccountId32, bond: u128 }>;
      /**
       * An account vouches for payments from now on.
       **/
      AttesterRegistered: AugmentedEvent<ApiType, [who: AccountId32, bond: u128, contact: SoukPrimitivesContentCid, currencies: Vec<SoukPrimitivesMoneyCurrency>], { who: AccountId32, bond: u128, contact: SoukPrimitivesContentCid, currencies: Vec<SoukPrimitivesMoneyCurrency> }>;
      /**
       * A shop accepts the words of these attesters from now on.
       **/
      AttestersAccepted: AugmentedEvent<ApiType, [shop: u32, keeper: AccountId32, attesters: Vec<AccountId32>], { shop: u32, keeper: AccountId32, attesters: Vec<AccountId32> }>;
      /**
       * A part of an attester's bond went to the account that its false word harmed.
       **/
      AttesterSlashed: AugmentedEvent<ApiType, [who: AccountId32, to: AccountId32, amount: u128], { who: AccountId32, to: AccountId32, amount: u128 }>;
      /**
       * A shop accepts no attester any more.
       **/
      AttestersRemoved: AugmentedEvent<ApiType, [shop: u32, keeper: AccountId32], { shop: u32, keeper: AccountId32 }>;
      /**
       * An attester is reached elsewhere, or vouches for other currencies.
       **/
      AttesterUpdated: AugmentedEvent<ApiType, [who: AccountId32, contact: SoukPrimitivesContentCid, currencies: Vec<SoukPrimitivesMoneyCurrency>], { who: AccountId32, contact: SoukPrimitivesContentCid, currencies: Vec<SoukPrimitivesMoneyCurrency> }>;
      /**
       * An attester put more into its bond.
       **/
      BondToppedUp: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * An attester took something out of its bond.
       **/
      BondWithdrawn: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * The deposit of a contest or a denial went to the other side.
       **/
      ClaimLost: AugmentedEvent<ApiType, [who: AccountId32, to: AccountId32, amount: u128], { who: AccountId32, to: AccountId32, amount: u128 }>;
      /**
       * The deposit of a contest or a denial is back.
       **/
      ClaimReturned: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * It was found, or nobody found in time, whether a denied obligation was paid.
       **/
      DenialEnded: AugmentedEvent<ApiType, [id: u64, paid: Option<bool>], { id: u64, paid: Option<bool> }>;
      /**
       * An order with a leg ended.
       **/
      LegClosed: AugmentedEvent<ApiType, [order: u64, obligation: Option<u64>], { order: u64, obligation: Option<u64> }>;
      /**
       * A payment outside the chain is expected.
       **/
      LegOpened: AugmentedEvent<ApiType, [order: u64, shop: u32, buyer: AccountId32, seller: AccountId32, amount: SoukPrimitivesMoneyFiat, quoteEnds: u64], { order: u64, shop: u32, buyer: AccountId32, seller: AccountId32, amount: SoukPrimitivesMoneyFiat, quoteEnds: u64 }>;
      /**
       * An obligation ended.
       **/
      ObligationEnded: AugmentedEvent<ApiType, [id: u64, how: SoukPrimitivesFiatObligationEnd], { id: u64, how: SoukPrimitivesFiatObligationEnd }>;
      /**
       * An obligation is unpaid after its time. Its debtor opens no leg until it has ended.
       **/
      ObligationOverdue: AugmentedEvent<ApiType, [id: u64, debtor: AccountId32], { id: u64, debtor: AccountId32 }>;
      /**
       * A seller owes a buyer something outside the chain.
       **/
      ObligationWritten: AugmentedEvent<ApiType, [id: u64, order: u64, debtor: AccountId32, creditor: AccountId32, amount: SoukPrimitivesMoneyFiat, due: u64], { id: u64, order: u64, debtor: AccountId32, creditor: AccountId32, amount: SoukPrimitivesMoneyFiat, due: u64 }>;
      /**
       * A creditor denied that it was paid.
       **/
      PaidDenied: AugmentedEvent<ApiType, [id: u64, evidence: SoukPrimitivesContentCid, deposit: u128, until: u64], { id: u64, evidence: SoukPrimitivesContentCid, deposit: u128, until: u64 }>;
      /**
       * A debtor said that it paid.
       **/
      PaidStated: AugmentedEvent<ApiType, [id: u64, evidence: H256, until: u64], { id: u64, evidence: H256, until: u64 }>;
      /**
       * The payment of a leg arrived, by the word of its seller or of an attester.
       **/
      PaymentConfirmed: AugmentedEvent<ApiType, [order: u64, by: AccountId32], { order: u64, by: AccountId32 }>;
      /**
       * The payee said that an attester's word is false.
       **/
      WordContested: AugmentedEvent<ApiType, [matter: SoukPrimitivesFiatMatter, by: AccountId32, deposit: u128, evidence: SoukPrimitivesContentCid, until: u64], { matter: SoukPrimitivesFiatMatter, by: AccountId32, deposit: u128, evidence: SoukPrimitivesContentCid, until: u64 }>;
      /**
       * A word is over. What was locked for it and not slashed is free.
       **/
      WordEnded: AugmentedEvent<ApiType, [matter: SoukPrimitivesFiatMatter, attester: AccountId32, stands: bool], { matter: SoukPrimitivesFiatMatter, attester: AccountId32, stands: bool }>;
      /**
       * An attester gave its word that a payment arrived.
       **/
      WordGiven: AugmentedEvent<ApiType, [matter: SoukPrimitivesFiatMatter, attester: AccountId32, locked: u128, evidence: H256, until: u64], { matter: SoukPrimitivesFiatMatter, attester: AccountId32, locked: u128, evidence: H256, until: u64 }>;
    };
    grandpa: {
      /**
       * New authority set has been applied.
       **/
      NewAuthorities: AugmentedEvent<ApiType, [authoritySet: Vec<ITuple<[SpConsensusGrandpaAppPublic, u64]>>], { authoritySet: Vec<ITuple<[SpConsensusGrandpaAppPublic, u64]>> }>;
      /**
       * Current authority set has been paused.
       **/
      Paused: AugmentedEvent<ApiType, []>;
      /**
       * Current authority set has been resumed.
       **/
      Resumed: AugmentedEvent<ApiType, []>;
    };
    historical: {
      /**
       * The merkle roots of up to this session index were pruned
       **/
      RootsPruned: AugmentedEvent<ApiType, [upTo: u32], { upTo: u32 }>;
      /**
       * The merkle root of the validators of the said session were stored
       **/
      RootStored: AugmentedEvent<ApiType, [index: u32], { index: u32 }>;
    };
    identity: {
      /**
       * A username authority was added.
       **/
      AuthorityAdded: AugmentedEvent<ApiType, [authority: AccountId32], { authority: AccountId32 }>;
      /**
       * A username authority was removed.
       **/
      AuthorityRemoved: AugmentedEvent<ApiType, [authority: AccountId32], { authority: AccountId32 }>;
      /**
       * A dangling username (as in, a username corresponding to an account that has removed its
       * identity) has been removed.
       **/
      DanglingUsernameRemoved: AugmentedEvent<ApiType, [who: AccountId32, username: Bytes], { who: AccountId32, username: Bytes }>;
      /**
       * A name was cleared, and the given balance returned.
       **/
      IdentityCleared: AugmentedEvent<ApiType, [who: AccountId32, deposit: u128], { who: AccountId32, deposit: u128 }>;
      /**
       * A name was removed and the given balance slashed.
       **/
      IdentityKilled: AugmentedEvent<ApiType, [who: AccountId32, deposit: u128], { who: AccountId32, deposit: u128 }>;
      /**
       * A name was set or reset (which will remove all judgements).
       **/
      IdentitySet: AugmentedEvent<ApiType, [who: AccountId32], { who: AccountId32 }>;
      /**
       * A judgement was given by a registrar.
       **/
      JudgementGiven: AugmentedEvent<ApiType, [target: AccountId32, registrarIndex: u32], { target: AccountId32, registrarIndex: u32 }>;
      /**
       * A judgement was asked from a registrar.
       **/
      JudgementRequested: AugmentedEvent<ApiType, [who: AccountId32, registrarIndex: u32], { who: AccountId32, registrarIndex: u32 }>;
      /**
       * A judgement request was retracted.
       **/
      JudgementUnrequested: AugmentedEvent<ApiType, [who: AccountId32, registrarIndex: u32], { who: AccountId32, registrarIndex: u32 }>;
      /**
       * A queued username passed its expiration without being claimed and was removed.
       **/
      PreapprovalExpired: AugmentedEvent<ApiType, [whose: AccountId32], { whose: AccountId32 }>;
      /**
       * A username was set as a primary and can be looked up from `who`.
       **/
      PrimaryUsernameSet: AugmentedEvent<ApiType, [who: AccountId32, username: Bytes], { who: AccountId32, username: Bytes }>;
      /**
       * A registrar was added.
       **/
      RegistrarAdded: AugmentedEvent<ApiType, [registrarIndex: u32], { registrarIndex: u32 }>;
      /**
       * A registrar was removed.
       **/
      RegistrarRemoved: AugmentedEvent<ApiType, [registrarIndex: u32], { registrarIndex: u32 }>;
      /**
       * An account's sub-identities were set (in bulk).
       **/
      SubIdentitiesSet: AugmentedEvent<ApiType, [main: AccountId32, numberOfSubs: u32, newDeposit: u128], { main: AccountId32, numberOfSubs: u32, newDeposit: u128 }>;
      /**
       * A sub-identity was added to an identity and the deposit paid.
       **/
      SubIdentityAdded: AugmentedEvent<ApiType, [sub: AccountId32, main: AccountId32, deposit: u128], { sub: AccountId32, main: AccountId32, deposit: u128 }>;
      /**
       * A sub-identity was removed from an identity and the deposit freed.
       **/
      SubIdentityRemoved: AugmentedEvent<ApiType, [sub: AccountId32, main: AccountId32, deposit: u128], { sub: AccountId32, main: AccountId32, deposit: u128 }>;
      /**
       * A given sub-account's associated name was changed by its super-identity.
       **/
      SubIdentityRenamed: AugmentedEvent<ApiType, [sub: AccountId32, main: AccountId32], { sub: AccountId32, main: AccountId32 }>;
      /**
       * A sub-identity was cleared, and the given deposit repatriated from the
       * main identity account to the sub-identity account.
       **/
      SubIdentityRevoked: AugmentedEvent<ApiType, [sub: AccountId32, main: AccountId32, deposit: u128], { sub: AccountId32, main: AccountId32, deposit: u128 }>;
      /**
       * A username has been killed.
       **/
      UsernameKilled: AugmentedEvent<ApiType, [username: Bytes], { username: Bytes }>;
      /**
       * A username was queued, but `who` must accept it prior to `expiration`.
       **/
      UsernameQueued: AugmentedEvent<ApiType, [who: AccountId32, username: Bytes, expiration: u32], { who: AccountId32, username: Bytes, expiration: u32 }>;
      /**
       * A username has been removed.
       **/
      UsernameRemoved: AugmentedEvent<ApiType, [username: Bytes], { username: Bytes }>;
      /**
       * A username was set for `who`.
       **/
      UsernameSet: AugmentedEvent<ApiType, [who: AccountId32, username: Bytes], { who: AccountId32, username: Bytes }>;
      /**
       * A username has been unbound.
       **/
      UsernameUnbound: AugmentedEvent<ApiType, [username: Bytes], { username: Bytes }>;
    };
    loyalty: {
      /**
       * Rows of buyers of windows that are over were removed.
       **/
      BuyersPruned: AugmentedEvent<ApiType, [rows: u32], { rows: u32 }>;
      /**
       * A product was not sold for a long time, and its row was removed.
       **/
      ProductForgotten: AugmentedEvent<ApiType, [product: u64, total: SoukPrimitivesLoyaltyLoyaltyTotals], { product: u64, total: SoukPrimitivesLoyaltyLoyaltyTotals }>;
    };
    migrations: {
      /**
       * The set of historical migrations has been cleared.
       **/
      HistoricCleared: AugmentedEvent<ApiType, [nextCursor: Option<Bytes>], { nextCursor: Option<Bytes> }>;
      /**
       * A migration progressed.
       **/
      MigrationAdvanced: AugmentedEvent<ApiType, [index: u32, took: u32], { index: u32, took: u32 }>;
      /**
       * A Migration completed.
       **/
      MigrationCompleted: AugmentedEvent<ApiType, [index: u32, took: u32], { index: u32, took: u32 }>;
      /**
       * A Migration failed.
       * 
       * This implies that the whole upgrade failed and governance intervention is required.
       **/
      MigrationFailed: AugmentedEvent<ApiType, [index: u32, took: u32], { index: u32, took: u32 }>;
      /**
       * A migration was skipped since it was already executed in the past.
       **/
      MigrationSkipped: AugmentedEvent<ApiType, [index: u32], { index: u32 }>;
      /**
       * The current runtime upgrade completed.
       * 
       * This implies that all of its migrations completed successfully as well.
       **/
      UpgradeCompleted: AugmentedEvent<ApiType, []>;
      /**
       * Runtime upgrade failed.
       * 
       * This is very bad and will require governance intervention.
       **/
      UpgradeFailed: AugmentedEvent<ApiType, []>;
      /**
       * A Runtime upgrade started.
       * 
       * Its end is indicated by `UpgradeCompleted` or `UpgradeFailed`.
       **/
      UpgradeStarted: AugmentedEvent<ApiType, [migrations: u32], { migrations: u32 }>;
    };
    multisig: {
      /**
       * The deposit for a multisig operation has been updated/poked.
       **/
      DepositPoked: AugmentedEvent<ApiType, [who: AccountId32, callHash: U8aFixed, oldDeposit: u128, newDeposit: u128], { who: AccountId32, callHash: U8aFixed, oldDeposit: u128, newDeposit: u128 }>;
      /**
       * A multisig operation has been approved by someone.
       **/
      MultisigApproval: AugmentedEvent<ApiType, [approving: AccountId32, timepoint: PalletMultisigTimepoint, multisig: AccountId32, callHash: U8aFixed], { approving: AccountId32, timepoint: PalletMultisigTimepoint, multisig: AccountId32, callHash: U8aFixed }>;
      /**
       * A multisig operation has been cancelled.
       **/
      MultisigCancelled: AugmentedEvent<ApiType, [cancelling: AccountId32, timepoint: PalletMultisigTimepoint, multisig: AccountId32, callHash: U8aFixed], { cancelling: AccountId32, timepoint: PalletMultisigTimepoint, multisig: AccountId32, callHash: U8aFixed }>;
      /**
       * A multisig operation has been executed.
       **/
      MultisigExecuted: AugmentedEvent<ApiType, [approving: AccountId32, timepoint: PalletMultisigTimepoint, multisig: AccountId32, callHash: U8aFixed, result: Result<Null, SpRuntimeDispatchError>], { approving: AccountId32, timepoint: PalletMultisigTimepoint, multisig: AccountId32, callHash: U8aFixed, result: Result<Null, SpRuntimeDispatchError> }>;
      /**
       * A new multisig operation has begun.
       **/
      NewMultisig: AugmentedEvent<ApiType, [approving: AccountId32, multisig: AccountId32, callHash: U8aFixed], { approving: AccountId32, multisig: AccountId32, callHash: U8aFixed }>;
    };
    networks: {
      /**
       * An accusation is over.
       **/
      AccusationEnded: AugmentedEvent<ApiType, [shop: u32, who: AccountId32, by: AccountId32, upheld: bool, deposit: u128], { shop: u32, who: AccountId32, by: AccountId32, upheld: bool, deposit: u128 }>;
      /**
       * A bond is back. The account has no part in the network any more.
       **/
      BondReturned: AugmentedEvent<ApiType, [shop: u32, who: AccountId32, bond: u128], { shop: u32, who: AccountId32, bond: u128 }>;
      /**
       * A part of a bond went to the treasury.
       **/
      BondSlashed: AugmentedEvent<ApiType, [shop: u32, who: AccountId32, amount: u128], { shop: u32, who: AccountId32, amount: u128 }>;
      /**
       * The deposit of a network is on hold on another account: the shop has changed hands, and its new owner set terms.
       **/
      KeeperChanged: AugmentedEvent<ApiType, [shop: u32, from: AccountId32, returned: u128, to: AccountId32, deposit: u128], { shop: u32, from: AccountId32, returned: u128, to: AccountId32, deposit: u128 }>;
      /**
       * The owner of the shop accused a member.
       **/
      MemberAccused: AugmentedEvent<ApiType, [shop: u32, who: AccountId32, accusation: SoukPrimitivesNetworkMemberAccusation], { shop: u32, who: AccountId32, accusation: SoukPrimitivesNetworkMemberAccusation }>;
      /**
       * A promoter that asked to join was let in.
       **/
      MemberApproved: AugmentedEvent<ApiType, [shop: u32, who: AccountId32], { shop: u32, who: AccountId32 }>;
      /**
       * A promoter asked to join a network.
       **/
      MemberAsked: AugmentedEvent<ApiType, [shop: u32, who: AccountId32, bond: u128], { shop: u32, who: AccountId32, bond: u128 }>;
      /**
       * The owner of the shop expelled a member.
       **/
      MemberExpelled: AugmentedEvent<ApiType, [shop: u32, who: AccountId32, until: u64], { shop: u32, who: AccountId32, until: u64 }>;
      /**
       * A promoter joined a network that lets everybody in.
       **/
      MemberJoined: AugmentedEvent<ApiType, [shop: u32, who: AccountId32, bond: u128], { shop: u32, who: AccountId32, bond: u128 }>;
      /**
       * A member left, or left by a fault it was slashed for.
       **/
      MemberLeft: AugmentedEvent<ApiType, [shop: u32, who: AccountId32, until: u64], { shop: u32, who: AccountId32, until: u64 }>;
      /**
       * A network was closed. Nobody is a member any more, and bonds can be withdrawn after their notice.
       **/
      NetworkClosed: AugmentedEvent<ApiType, [shop: u32, by: AccountId32, rows: u32], { shop: u32, by: AccountId32, rows: u32 }>;
      /**
       * The owner of a shop opened its network.
       **/
      NetworkOpened: AugmentedEvent<ApiType, [shop: u32, keeper: AccountId32, deposit: u128, terms: SoukPrimitivesNetworkNetworkTerms], { shop: u32, keeper: AccountId32, deposit: u128, terms: SoukPrimitivesNetworkNetworkTerms }>;
      /**
       * The last bond of a closed network was withdrawn, and the network is gone.
       **/
      NetworkRemoved: AugmentedEvent<ApiType, [shop: u32, keeper: AccountId32, deposit: u128], { shop: u32, keeper: AccountId32, deposit: u128 }>;
      /**
       * A network was shown something.
       **/
      Posted: AugmentedEvent<ApiType, [shop: u32, post: u32, by: AccountId32, content: SoukPrimitivesContentCid], { shop: u32, post: u32, by: AccountId32, content: SoukPrimitivesContentCid }>;
      /**
       * Members signed that they read a post.
       **/
      ReadsAttested: AugmentedEvent<ApiType, [shop: u32, post: u32, counted: u32, reads: u32], { shop: u32, post: u32, counted: u32, reads: u32 }>;
      /**
       * A network asks something else of those who join from now on.
       **/
      TermsSet: AugmentedEvent<ApiType, [shop: u32, terms: SoukPrimitivesNetworkNetworkTerms], { shop: u32, terms: SoukPrimitivesNetworkNetworkTerms }>;
    };
    offences: {
      /**
       * There is an offence reported of the given `kind` happened at the `session_index` and
       * (kind-specific) time slot. This event is not deposited for duplicate slashes.
       * \[kind, slot\].
       **/
      Offence: AugmentedEvent<ApiType, [kind: U8aFixed, slot: Bytes], { kind: U8aFixed, slot: Bytes }>;
    };
    orders: {
      /**
       * Campaigns promised to pay for lines of an order, each if its line is kept.
       **/
      CampaignsEngaged: AugmentedEvent<ApiType, [order: u64, lines: Vec<ITuple<[u32, u32]>>], { order: u64, lines: Vec<ITuple<[u32, u32]>> }>;
      /**
       * A party answered in a dispute.
       **/
      DisputeAnswered: AugmentedEvent<ApiType, [order: u64, by: AccountId32, evidence: Option<SoukPrimitivesContentCid>, souk: u128, amounts: Vec<u128>, deadline: u64], { order: u64, by: AccountId32, evidence: Option<SoukPrimitivesContentCid>, souk: u128, amounts: Vec<u128>, deadline: u64 }>;
      /**
       * A dispute is over, and nothing is on hold for it any more. Both lists begin with the deposit for the procedure. A list
       * is empty if its side had put up nothing.
       **/
      DisputeClosed: AugmentedEvent<ApiType, [order: u64, buyer: Vec<PalletOrdersEvidenceStakeLegs>, seller: Vec<PalletOrdersEvidenceStakeLegs>], { order: u64, buyer: Vec<PalletOrdersEvidenceStakeLegs>, seller: Vec<PalletOrdersEvidenceStakeLegs> }>;
      /**
       * The side that opened a dispute took it back, or gave in.
       **/
      DisputeWithdrawn: AugmentedEvent<ApiType, [order: u64, by: AccountId32], { order: u64, by: AccountId32 }>;
      /**
       * A leg, or a part of a deposit, could not be paid to its payee and went to another account.
       **/
      LegRedirected: AugmentedEvent<ApiType, [order: u64, asset: FrameSupportTokensFungibleUnionOfNativeOrWithId, payee: AccountId32, to: AccountId32, amount: u128], { order: u64, asset: FrameSupportTokensFungibleUnionOfNativeOrWithId, payee: AccountId32, to: AccountId32, amount: u128 }>;
      /**
       * The seller accepted an order.
       **/
      OrderAccepted: AugmentedEvent<ApiType, [order: u64, deadline: u64], { order: u64, deadline: u64 }>;
      /**
       * An order arrived.
       **/
      OrderDelivered: AugmentedEvent<ApiType, [order: u64, deadline: u64], { order: u64, deadline: u64 }>;
      /**
       * A party said that the other is wrong, and put up deposits.
       **/
      OrderDisputed: AugmentedEvent<ApiType, [order: u64, by: AccountId32, evidence: Option<SoukPrimitivesContentCid>, souk: u128, amounts: Vec<u128>, deadline: u64], { order: u64, by: AccountId32, evidence: Option<SoukPrimitivesContentCid>, souk: u128, amounts: Vec<u128>, deadline: u64 }>;
      /**
       * An order was placed.
       **/
      OrderPlaced: AugmentedEvent<ApiType, [order: u64, shop: u32, seller: AccountId32, buyer: AccountId32, platform: Option<AccountId32>, mode: SoukPrimitivesOrderOrderMode, amounts: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>, fiat: Option<SoukPrimitivesMoneyFiat>, deadline: u64], { order: u64, shop: u32, seller: AccountId32, buyer: AccountId32, platform: Option<AccountId32>, mode: SoukPrimitivesOrderOrderMode, amounts: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>, fiat: Option<SoukPrimitivesMoneyFiat>, deadline: u64 }>;
      /**
       * An order was due but could not be settled, because an asset of it does not move. The queue tries again.
       **/
      OrderPostponed: AugmentedEvent<ApiType, [order: u64, until: u64, error: SpRuntimeDispatchError], { order: u64, until: u64, error: SpRuntimeDispatchError }>;
      /**
       * A dispute was decided.
       **/
      OrderRuled: AugmentedEvent<ApiType, [order: u64, buyerBp: u16, by: SoukPrimitivesOrderRulingSource], { order: u64, buyerBp: u16, by: SoukPrimitivesOrderRulingSource }>;
      /**
       * An order became final. Nothing is held for it any more.
       **/
      OrderSettled: AugmentedEvent<ApiType, [order: u64, state: SoukPrimitivesOrderOrderState, platform: Option<AccountId32>, legs: Vec<PalletOrdersAssetLegs>], { order: u64, state: SoukPrimitivesOrderOrderState, platform: Option<AccountId32>, legs: Vec<PalletOrdersAssetLegs> }>;
      /**
       * All units of an order that will ship have shipped.
       **/
      OrderShipped: AugmentedEvent<ApiType, [order: u64, deadline: u64], { order: u64, deadline: u64 }>;
      /**
       * An order of the caller's batch could not take its step. Nothing of it changed.
       **/
      OrderSkipped: AugmentedEvent<ApiType, [order: u64, error: SpRuntimeDispatchError], { order: u64, error: SpRuntimeDispatchError }>;
      /**
       * Final orders were removed.
       **/
      OrdersPruned: AugmentedEvent<ApiType, [orders: u32], { orders: u32 }>;
      /**
       * An accepted order is cancelled, because nobody confirmed in time that its fiat part was paid.
       **/
      OrderUnpaid: AugmentedEvent<ApiType, [order: u64, by: AccountId32], { order: u64, by: AccountId32 }>;
      /**
       * The seller gave money back without being asked.
       **/
      PartRefunded: AugmentedEvent<ApiType, [order: u64, line: u32, amounts: Vec<u128>], { order: u64, line: u32, amounts: Vec<u128> }>;
      /**
       * The seller recorded that it gave some of the fiat part back. The chain has only the seller's word for it.
       **/
      RefundRecorded: AugmentedEvent<ApiType, [order: u64, amount: u128, refunded: u128], { order: u64, amount: u128, refunded: u128 }>;
      /**
       * The seller refused a return.
       **/
      ReturnRefused: AugmentedEvent<ApiType, [order: u64, reason: Option<SoukPrimitivesContentCid>, deadline: u64], { order: u64, reason: Option<SoukPrimitivesContentCid>, deadline: u64 }>;
      /**
       * The buyer asked to return units.
       **/
      ReturnRequested: AugmentedEvent<ApiType, [order: u64, units: u32, reason: Option<SoukPrimitivesContentCid>, deadline: u64], { order: u64, units: u32, reason: Option<SoukPrimitivesContentCid>, deadline: u64 }>;
      /**
       * A sale at the counter was recorded.
       **/
      SaleRecorded: AugmentedEvent<ApiType, [order: u64, shop: u32, seller: AccountId32, buyer: AccountId32, total: Option<SoukPrimitivesMoneyFiat>], { order: u64, shop: u32, seller: AccountId32, buyer: AccountId32, total: Option<SoukPrimitivesMoneyFiat> }>;
      /**
       * The seller named service providers of an order, besides those it had named before. It pays them out of its own part.
       **/
      ServicesNamed: AugmentedEvent<ApiType, [order: u64, services: Vec<SoukPrimitivesOrderService>], { order: u64, services: Vec<SoukPrimitivesOrderService> }>;
      /**
       * A party said which ruling it would accept.
       **/
      SettlementProposed: AugmentedEvent<ApiType, [order: u64, by: AccountId32, buyerBp: u16], { order: u64, by: AccountId32, buyerBp: u16 }>;
      /**
       * Units of an order shipped.
       **/
      UnitsShipped: AugmentedEvent<ApiType, [order: u64, units: u32, parcel: Option<SoukPrimitivesOrderParcel>], { order: u64, units: u32, parcel: Option<SoukPrimitivesOrderParcel> }>;
      /**
       * The buyer named the parcel in which units went back.
       **/
      UnitsShippedBack: AugmentedEvent<ApiType, [order: u64, parcel: SoukPrimitivesOrderParcel], { order: u64, parcel: SoukPrimitivesOrderParcel }>;
      /**
       * Units that had not shipped never will, and the buyer was refunded for them. In an attested order nothing moved:
       * the amounts are what the seller owes back.
       **/
      UnshippedRefunded: AugmentedEvent<ApiType, [order: u64, units: u32, amounts: Vec<u128>], { order: u64, units: u32, amounts: Vec<u128> }>;
    };
    parameters: {
      /**
       * A Parameter was set.
       * 
       * Is also emitted when the value was not changed.
       **/
      Updated: AugmentedEvent<ApiType, [key: SoukRuntimeConfigsGovernanceParametersRuntimeParametersKey, oldValue: Option<SoukRuntimeConfigsGovernanceParametersRuntimeParametersValue>, newValue: Option<SoukRuntimeConfigsGovernanceParametersRuntimeParametersValue>], { key: SoukRuntimeConfigsGovernanceParametersRuntimeParametersKey, oldValue: Option<SoukRuntimeConfigsGovernanceParametersRuntimeParametersValue>, newValue: Option<SoukRuntimeConfigsGovernanceParametersRuntimeParametersValue> }>;
    };
    preimage: {
      /**
       * A preimage has ben cleared.
       **/
      Cleared: AugmentedEvent<ApiType, [hash_: H256], { hash_: H256 }>;
      /**
       * A preimage has been noted.
       **/
      Noted: AugmentedEvent<ApiType, [hash_: H256], { hash_: H256 }>;
      /**
       * A preimage has been requested.
       **/
      Requested: AugmentedEvent<ApiType, [hash_: H256], { hash_: H256 }>;
    };
    prepaid: {
      /**
       * An order ended, and its fees were paid.
       **/
      FeesPaid: AugmentedEvent<ApiType, [order: u64, payer: AccountId32, asset: FrameSupportTokensFungibleUnionOfNativeOrWithId, experience: u128, commune: u128, platform: u128, commission: Vec<u128>, freed: u128], { order: u64, payer: AccountId32, asset: FrameSupportTokensFungibleUnionOfNativeOrWithId, experience: u128, commune: u128, platform: u128, commission: Vec<u128>, freed: u128 }>;
      /**
       * A leg could not be paid to its payee. It went to the commune, and a commission stayed with who pays.
       **/
      FeesRedirected: AugmentedEvent<ApiType, [order: u64, payee: AccountId32, to: AccountId32, amount: u128], { order: u64, payee: AccountId32, to: AccountId32, amount: u128 }>;
      /**
       * The fees of an order were reserved.
       **/
      FeesReserved: AugmentedEvent<ApiType, [order: u64, payer: AccountId32, asset: FrameSupportTokensFungibleUnionOfNativeOrWithId, value: u128, amount: u128], { order: u64, payer: AccountId32, asset: FrameSupportTokensFungibleUnionOfNativeOrWithId, value: u128, amount: u128 }>;
      /**
       * A prepaid account was closed.
       **/
      PrepaidClosed: AugmentedEvent<ApiType, [owner: AccountId32, amount: u128], { owner: AccountId32, amount: u128 }>;
      /**
       * A prepaid account was opened.
       **/
      PrepaidOpened: AugmentedEvent<ApiType, [owner: AccountId32, asset: FrameSupportTokensFungibleUnionOfNativeOrWithId, amount: u128], { owner: AccountId32, asset: FrameSupportTokensFungibleUnionOfNativeOrWithId, amount: u128 }>;
      /**
       * A prepaid account got more.
       **/
      PrepaidToppedUp: AugmentedEvent<ApiType, [owner: AccountId32, amount: u128], { owner: AccountId32, amount: u128 }>;
      /**
       * Something was taken out of a prepaid account, back to its owner.
       **/
      PrepaidWithdrawn: AugmentedEvent<ApiType, [owner: AccountId32, amount: u128], { owner: AccountId32, amount: u128 }>;
      /**
       * A rate was removed.
       **/
      RateRemoved: AugmentedEvent<ApiType, [pricedIn: SoukPrimitivesPrepaidPricedIn, asset: FrameSupportTokensFungibleUnionOfNativeOrWithId], { pricedIn: SoukPrimitivesPrepaidPricedIn, asset: FrameSupportTokensFungibleUnionOfNativeOrWithId }>;
      /**
       * A rate was set.
       **/
      RateSet: AugmentedEvent<ApiType, [pricedIn: SoukPrimitivesPrepaidPricedIn, asset: FrameSupportTokensFungibleUnionOfNativeOrWithId, rate: u128], { pricedIn: SoukPrimitivesPrepaidPricedIn, asset: FrameSupportTokensFungibleUnionOfNativeOrWithId, rate: u128 }>;
      /**
       * A platform does not pay for new orders of a shop any more.
       **/
      ShopNotServed: AugmentedEvent<ApiType, [platform: AccountId32, shop: u32], { platform: AccountId32, shop: u32 }>;
      /**
       * A platform pays for what a shop's orders owe for money outside the chain, from now on.
       **/
      ShopServed: AugmentedEvent<ApiType, [platform: AccountId32, shop: u32, seller: AccountId32, budget: u128], { platform: AccountId32, shop: u32, seller: AccountId32, budget: u128 }>;
    };
    proxy: {
      /**
       * An announcement was placed to make a call in the future.
       **/
      Announced: AugmentedEvent<ApiType, [real: AccountId32, proxy: AccountId32, callHash: H256], { real: AccountId32, proxy: AccountId32, callHash: H256 }>;
      /**
       * A deposit stored for proxies or announcements was poked / updated.
       **/
      DepositPoked: AugmentedEvent<ApiType, [who: AccountId32, kind: PalletProxyDepositKind, oldDeposit: u128, newDeposit: u128], { who: AccountId32, kind: PalletProxyDepositKind, oldDeposit: u128, newDeposit: u128 }>;
      /**
       * A proxy was added.
       **/
      ProxyAdded: AugmentedEvent<ApiType, [delegator: AccountId32, delegatee: AccountId32, proxyType: SoukRuntimeConfigsProxiesProxyType, delay: u32], { delegator: AccountId32, delegatee: AccountId32, proxyType: SoukRuntimeConfigsProxiesProxyType, delay: u32 }>;
      /**
       * A proxy was executed correctly, with the given.
       **/
      ProxyExecuted: AugmentedEvent<ApiType, [result: Result<Null, SpRuntimeDispatchError>], { result: Result<Null, SpRuntimeDispatchError> }>;
      /**
       * A proxy was removed.
       **/
      ProxyRemoved: AugmentedEvent<ApiType, [delegator: AccountId32, delegatee: AccountId32, proxyType: SoukRuntimeConfigsProxiesProxyType, delay: u32], { delegator: AccountId32, delegatee: AccountId32, proxyType: SoukRuntimeConfigsProxiesProxyType, delay: u32 }>;
      /**
       * A pure account has been created by new proxy with given
       * disambiguation index and proxy type.
       **/
      PureCreated: AugmentedEvent<ApiType, [pure: AccountId32, who: AccountId32, proxyType: SoukRuntimeConfigsProxiesProxyType, disambiguationIndex: u16, at: u32, extrinsicIndex: u32], { pure: AccountId32, who: AccountId32, proxyType: SoukRuntimeConfigsProxiesProxyType, disambiguationIndex: u16, at: u32, extrinsicIndex: u32 }>;
      /**
       * A pure proxy was killed by its spawner.
       **/
      PureKilled: AugmentedEvent<ApiType, [pure: AccountId32, spawner: AccountId32, proxyType: SoukRuntimeConfigsProxiesProxyType, disambiguationIndex: u16], { pure: AccountId32, spawner: AccountId32, proxyType: SoukRuntimeConfigsProxiesProxyType, disambiguationIndex: u16 }>;
    };
    receipts: {
      /**
       * A till posted a batch.
       **/
      BatchPosted: AugmentedEvent<ApiType, [shop: u32, batch: u32, till: u16, first: u64, rows: u32, root: H256, value: u128, signed: u32, counted: u32, bizpower: u128], { shop: u32, batch: u32, till: u16, first: u64, rows: u32, root: H256, value: u128, signed: u32, counted: u32, bizpower: u128 }>;
      /**
       * A book was closed and its deposit released. Fees that were not used up are gone with it.
       **/
      BookClosed: AugmentedEvent<ApiType, [shop: u32, book: u32, depositor: AccountId32, deposit: u128], { shop: u32, book: u32, depositor: AccountId32, deposit: u128 }>;
      /**
       * A merchant opened a receipt book.
       **/
      BookOpened: AugmentedEvent<ApiType, [shop: u32, book: u32, currency: SoukPrimitivesMoneyCurrency, capacity: u32, deposit: u128], { shop: u32, book: u32, currency: SoukPrimitivesMoneyCurrency, capacity: u32, deposit: u128 }>;
      /**
       * Rows of state of a book were removed, because their time is over.
       **/
      BookPruned: AugmentedEvent<ApiType, [shop: u32, batches: u32, eras: u32, customers: u32], { shop: u32, batches: u32, eras: u32, customers: u32 }>;
      /**
       * The capacity of a book changed, or the shop's new owner took the book over.
       **/
      CapacitySet: AugmentedEvent<ApiType, [shop: u32, depositor: AccountId32, capacity: u32, deposit: u128], { shop: u32, depositor: AccountId32, capacity: u32, deposit: u128 }>;
      /**
       * Governance set the costs of shops in a region, or removed them.
       **/
      CostsSet: AugmentedEvent<ApiType, [region: Bytes, currency: SoukPrimitivesMoneyCurrency, costs: Option<PalletReceiptsCosts>], { region: Bytes, currency: SoukPrimitivesMoneyCurrency, costs: Option<PalletReceiptsCosts> }>;
      /**
       * A customer countersigned receipts that were posted before.
       **/
      Countersigned: AugmentedEvent<ApiType, [customer: AccountId32, receipts: u32, counted: u32], { customer: AccountId32, receipts: u32, counted: u32 }>;
      /**
       * A merchant sealed SOUK as fees that the receipts of a shop use up.
       **/
      FeesPaid: AugmentedEvent<ApiType, [shop: u32, payer: AccountId32, amount: u128, fees: u128], { shop: u32, payer: AccountId32, amount: u128, fees: u128 }>;
      /**
       * SOUK was put on hold so that customers count.
       **/
      Pledged: AugmentedEvent<ApiType, [payer: AccountId32, customers: u32, amount: u128], { payer: AccountId32, customers: u32, amount: u128 }>;
      /**
       * Pledges were released to those who made them.
       **/
      PledgesReleased: AugmentedEvent<ApiType, [customers: u32, amount: u128], { customers: u32, amount: u128 }>;
      /**
       * A merchant reversed receipts that were a mistake.
       **/
      ReceiptsReversed: AugmentedEvent<ApiType, [shop: u32, batch: u32, receipts: u32, value: u128, bizpower: u128], { shop: u32, batch: u32, receipts: u32, value: u128, bizpower: u128 }>;
      /**
       * A shop was paid for the customers that it sent.
       **/
      ReferralPaid: AugmentedEvent<ApiType, [shop: u32, sender: u32, payee: AccountId32, amount: u128], { shop: u32, sender: u32, payee: AccountId32, amount: u128 }>;
      /**
       * The shop that sent customers is gone, and what it was owed went back to the budget.
       **/
      ReferralReturned: AugmentedEvent<ApiType, [shop: u32, sender: u32, amount: u128], { shop: u32, sender: u32, amount: u128 }>;
      /**
       * New customers came whom other shops sent. What these shops are owed for it is on hold.
       **/
      ReferralsEarned: AugmentedEvent<ApiType, [shop: u32, customers: u32, amount: u128, unpaid: u32], { shop: u32, customers: u32, amount: u128, unpaid: u32 }>;
      /**
       * A merchant set what it pays another shop, or all shops, for a customer that it sends; or stopped paying.
       **/
      ReferralSet: AugmentedEvent<ApiType, [shop: u32, sender: Option<u32>, terms: Option<SoukPrimitivesReceiptsReferralTerms>], { shop: u32, sender: Option<u32>, terms: Option<SoukPrimitivesReceiptsReferralTerms> }>;
      /**
       * A merchant put SOUK on hold for the customers that other shops send.
       **/
      ReferralsFunded: AugmentedEvent<ApiType, [shop: u32, amount: u128, budget: u128], { shop: u32, amount: u128, budget: u128 }>;
      /**
       * SOUK that was on hold for customers of other shops, and not owed, is free again.
       **/
      ReferralsWithdrawn: AugmentedEvent<ApiType, [shop: u32, who: AccountId32, amount: u128], { shop: u32, who: AccountId32, amount: u128 }>;
      /**
       * Governance set what is usual for a group of categories in a region, or removed it.
       **/
      UsualSet: AugmentedEvent<ApiType, [region: Bytes, currency: SoukPrimitivesMoneyCurrency, group: u8, usual: Option<PalletReceiptsUsual>], { region: Bytes, currency: SoukPrimitivesMoneyCurrency, group: u8, usual: Option<PalletReceiptsUsual> }>;
    };
    referenda: {
      /**
       * A referendum has been approved and its proposal has been scheduled.
       **/
      Approved: AugmentedEvent<ApiType, [index: u32], { index: u32 }>;
      /**
       * A referendum has been cancelled.
       **/
      Cancelled: AugmentedEvent<ApiType, [index: u32, tally: PalletConvictionVotingTally], { index: u32, tally: PalletConvictionVotingTally }>;
      ConfirmAborted: AugmentedEvent<ApiType, [index: u32], { index: u32 }>;
      /**
       * A referendum has ended its confirmation phase and is ready for approval.
       **/
      Confirmed: AugmentedEvent<ApiType, [index: u32, tally: PalletConvictionVotingTally], { index: u32, tally: PalletConvictionVotingTally }>;
      ConfirmStarted: AugmentedEvent<ApiType, [index: u32], { index: u32 }>;
      /**
       * The decision deposit has been placed.
       **/
      DecisionDepositPlaced: AugmentedEvent<ApiType, [index: u32, who: AccountId32, amount: u128], { index: u32, who: AccountId32, amount: u128 }>;
      /**
       * The decision deposit has been refunded.
       **/
      DecisionDepositRefunded: AugmentedEvent<ApiType, [index: u32, who: AccountId32, amount: u128], { index: u32, who: AccountId32, amount: u128 }>;
      /**
       * A referendum has moved into the deciding phase.
       **/
      DecisionStarted: AugmentedEvent<ApiType, [index: u32, track: u16, proposal: FrameSupportPreimagesBounded, tally: PalletConvictionVotingTally], { index: u32, track: u16, proposal: FrameSupportPreimagesBounded, tally: PalletConvictionVotingTally }>;
      /**
       * A deposit has been slashed.
       **/
      DepositSlashed: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * A referendum has been killed.
       **/
      Killed: AugmentedEvent<ApiType, [index: u32, tally: PalletConvictionVotingTally], { index: u32, tally: PalletConvictionVotingTally }>;
      /**
       * Metadata for a referendum has been cleared.
       **/
      MetadataCleared: AugmentedEvent<ApiType, [index: u32, hash_: H256], { index: u32, hash_: H256 }>;
      /**
       * Metadata for a referendum has been set.
       **/
      MetadataSet: AugmentedEvent<ApiType, [index: u32, hash_: H256], { index: u32, hash_: H256 }>;
      /**
       * A proposal has been rejected by referendum.
       **/
      Rejected: AugmentedEvent<ApiType, [index: u32, tally: PalletConvictionVotingTally], { index: u32, tally: PalletConvictionVotingTally }>;
      /**
       * The submission deposit has been refunded.
       **/
      SubmissionDepositRefunded: AugmentedEvent<ApiType, [index: u32, who: AccountId32, amount: u128], { index: u32, who: AccountId32, amount: u128 }>;
      /**
       * A referendum has been submitted.
       **/
      Submitted: AugmentedEvent<ApiType, [index: u32, track: u16, proposal: FrameSupportPreimagesBounded], { index: u32, track: u16, proposal: FrameSupportPreimagesBounded }>;
      /**
       * A referendum has been timed out without being decided.
       **/
      TimedOut: AugmentedEvent<ApiType, [index: u32, tally: PalletConvictionVotingTally], { index: u32, tally: PalletConvictionVotingTally }>;
    };
    rewards: {
      /**
       * The rows of an idle account were removed.
       **/
      AccountForgotten: AugmentedEvent<ApiType, [who: AccountId32, returned: u128], { who: AccountId32, returned: u128 }>;
      /**
       * An invited account became active.
       **/
      BecameActive: AugmentedEvent<ApiType, [who: AccountId32, inviter: AccountId32], { who: AccountId32, inviter: AccountId32 }>;
      /**
       * The accused appealed.
       **/
      CaseAppealed: AugmentedEvent<ApiType, [who: AccountId32, answer: SoukPrimitivesContentCid, deadline: u64], { who: AccountId32, answer: SoukPrimitivesContentCid, deadline: u64 }>;
      /**
       * A case was dropped. Everything is as it was before the case.
       **/
      CaseDropped: AugmentedEvent<ApiType, [who: AccountId32], { who: AccountId32 }>;
      /**
       * The fraud authority opened a case.
       **/
      CaseOpened: AugmentedEvent<ApiType, [who: AccountId32, penalty: SoukPrimitivesRewardsPenalty, evidence: SoukPrimitivesContentCid, deadline: u64], { who: AccountId32, penalty: SoukPrimitivesRewardsPenalty, evidence: SoukPrimitivesContentCid, deadline: u64 }>;
      /**
       * An account claimed what a policy pays it for an era.
       **/
      Claimed: AugmentedEvent<ApiType, [who: AccountId32, policy: u32, era: u32, amount: u128], { who: AccountId32, policy: u32, era: u32, amount: u128 }>;
      /**
       * An account acknowledged a debt.
       **/
      DebtAcknowledged: AugmentedEvent<ApiType, [debtor: AccountId32, creditor: AccountId32, amount: u128, due: u64], { debtor: AccountId32, creditor: AccountId32, amount: u128, due: u64 }>;
      /**
       * A debt was declared unpaid.
       **/
      DebtDefaulted: AugmentedEvent<ApiType, [debtor: AccountId32, creditor: AccountId32, amount: u128, deposit: u128], { debtor: AccountId32, creditor: AccountId32, amount: u128, deposit: u128 }>;
      /**
       * A debt was forgiven, in part or whole.
       **/
      DebtForgiven: AugmentedEvent<ApiType, [debtor: AccountId32, creditor: AccountId32, amount: u128, left: u128], { debtor: AccountId32, creditor: AccountId32, amount: u128, left: u128 }>;
      /**
       * A debt was paid, in part or whole.
       **/
      DebtPaid: AugmentedEvent<ApiType, [debtor: AccountId32, creditor: AccountId32, amount: u128, left: u128], { debtor: AccountId32, creditor: AccountId32, amount: u128, left: u128 }>;
      /**
       * Debts that go round a circle were netted. Two parties that owe each other are a circle too.
       **/
      DebtsNetted: AugmentedEvent<ApiType, [circle: Vec<AccountId32>, amount: u128], { circle: Vec<AccountId32>, amount: u128 }>;
      /**
       * An account got its dividends.
       **/
      DividendsClaimed: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * An account withdrew the last of its stake and cannot receive its dividends. They went back to the dividend
       * pot.
       **/
      DividendsForfeited: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * TIME was shared among frozen SOUK.
       **/
      DividendShared: AugmentedEvent<ApiType, [amount: u128, shares: u128], { amount: u128, shares: u128 }>;
      /**
       * A bounded era is about to be closed: its policies pay together at most a part of what was lost in it, and those by
       * held power at most a part of what fades of what was lost before.
       **/
      EraBounded: AugmentedEvent<ApiType, [era: u32, held: bool, weights: u128, most: u128, wanted: u128], { era: u32, held: bool, weights: u128, most: u128, wanted: u128 }>;
      /**
       * An era was closed.
       **/
      EraClosed: AugmentedEvent<ApiType, [era: u32, amounts: Vec<ITuple<[u32, u128]>>], { era: u32, amounts: Vec<ITuple<[u32, u128]>> }>;
      /**
       * An era expired. What was not claimed went back to the pots.
       **/
      EraExpired: AugmentedEvent<ApiType, [era: u32, amounts: Vec<ITuple<[u32, u128]>>], { era: u32, amounts: Vec<ITuple<[u32, u128]>> }>;
      /**
       * An account froze SOUK.
       **/
      Frozen: AugmentedEvent<ApiType, [who: AccountId32, amount: u128, shares: u128], { who: AccountId32, amount: u128, shares: u128 }>;
      /**
       * A fund granted less than it should have, because its pot is short.
       **/
      FundShort: AugmentedEvent<ApiType, [who: AccountId32, fund: PalletRewardsFund, due: u128, granted: u128], { who: AccountId32, fund: PalletRewardsFund, due: u128, granted: u128 }>;
      /**
       * A fund granted TIME to an account, which can claim it after the hold.
       **/
      Granted: AugmentedEvent<ApiType, [who: AccountId32, fund: PalletRewardsFund, amount: u128], { who: AccountId32, fund: PalletRewardsFund, amount: u128 }>;
      /**
       * An invitation lapsed and was removed.
       **/
      InvitationLapsed: AugmentedEvent<ApiType, [who: AccountId32, inviter: AccountId32], { who: AccountId32, inviter: AccountId32 }>;
      /**
       * An account named its inviter.
       **/
      InviterSet: AugmentedEvent<ApiType, [who: AccountId32, inviter: AccountId32, until: u32], { who: AccountId32, inviter: AccountId32, until: u32 }>;
      /**
       * How much policies pay that pay by deeds was set.
       **/
      ModeSet: AugmentedEvent<ApiType, [mode: SoukMathBoundEmissionMode, from: u32], { mode: SoukMathBoundEmissionMode, from: u32 }>;
      /**
       * A case ended and its penalty stands.
       **/
      PenaltyStands: AugmentedEvent<ApiType, [who: AccountId32, penalty: SoukPrimitivesRewardsPenalty, confiscated: u128], { who: AccountId32, penalty: SoukPrimitivesRewardsPenalty, confiscated: u128 }>;
      /**
       * A policy was created.
       **/
      PolicyCreated: AugmentedEvent<ApiType, [policy: u32, terms: SoukPrimitivesRewardsPolicyTerms, pot: AccountId32], { policy: u32, terms: SoukPrimitivesRewardsPolicyTerms, pot: AccountId32 }>;
      /**
       * A policy was ended.
       **/
      PolicyEnded: AugmentedEvent<ApiType, [policy: u32, heir: AccountId32, paid: u128, owed: u128], { policy: u32, heir: AccountId32, paid: u128, owed: u128 }>;
      /**
       * A policy was paused, or let go on.
       **/
      PolicyPaused: AugmentedEvent<ApiType, [policy: u32, paused: bool], { policy: u32, paused: bool }>;
      /**
       * An account funded a pot.
       **/
      PotFunded: AugmentedEvent<ApiType, [pot: SoukPrimitivesRewardsPot, who: AccountId32, amount: u128], { pot: SoukPrimitivesRewardsPot, who: AccountId32, amount: u128 }>;
      /**
       * A policy paid less for an era than its schedule says, because its pot holds no more, no account has a share,
       * or less SOUK is frozen than the least that dividends are shared among.
       **/
      PotShort: AugmentedEvent<ApiType, [policy: u32, era: u32, scheduled: u128, paid: u128], { policy: u32, era: u32, scheduled: u128, paid: u128 }>;
      /**
       * An account earned power by checking in.
       **/
      PowerEarned: AugmentedEvent<ApiType, [who: AccountId32, power: u128], { who: AccountId32, power: u128 }>;
      /**
       * Rows of expired eras were removed.
       **/
      Pruned: AugmentedEvent<ApiType, [rows: u32, next: u32], { rows: u32, next: u32 }>;
      /**
       * An account claimed cashback or bounties.
       **/
      PurseClaimed: AugmentedEvent<ApiType, [who: AccountId32, fund: PalletRewardsFund, amount: u128], { who: AccountId32, fund: PalletRewardsFund, amount: u128 }>;
      /**
       * The part of one-way fees that is not sealed was set.
       **/
      RecyclingSet: AugmentedEvent<ApiType, [recycling: Option<SoukPrimitivesRewardsRecycling>], { recycling: Option<SoukPrimitivesRewardsRecycling> }>;
      /**
       * The penalties of an account were lifted.
       **/
      Rehabilitated: AugmentedEvent<ApiType, [who: AccountId32], { who: AccountId32 }>;
      /**
       * An account sealed SOUK in the sink.
       **/
      SealedTokens: AugmentedEvent<ApiType, [who: AccountId32, amount: u128, total: u128], { who: AccountId32, amount: u128, total: u128 }>;
      /**
       * An account let go of frozen SOUK, which no longer earns.
       **/
      Unfreezing: AugmentedEvent<ApiType, [who: AccountId32, amount: u128, until: u64], { who: AccountId32, amount: u128, until: u64 }>;
      /**
       * SOUK that an account let go of is free again.
       **/
      Unfrozen: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
    };
    safeMode: {
      /**
       * Could not hold funds for entering or extending the safe-mode.
       * 
       * This error comes from the underlying `Currency`.
       **/
      CannotDeposit: AugmentedEvent<ApiType, []>;
      /**
       * Could not release funds for entering or extending the safe-mode.
       * 
       * This error comes from the underlying `Currency`.
       **/
      CannotRelease: AugmentedEvent<ApiType, []>;
      /**
       * An account reserved funds for either entering or extending the safe-mode.
       **/
      DepositPlaced: AugmentedEvent<ApiType, [account: AccountId32, amount: u128], { account: AccountId32, amount: u128 }>;
      /**
       * An account had a reserve released that was reserved.
       **/
      DepositReleased: AugmentedEvent<ApiType, [account: AccountId32, amount: u128], { account: AccountId32, amount: u128 }>;
      /**
       * An account had reserve slashed that was reserved.
       **/
      DepositSlashed: AugmentedEvent<ApiType, [account: AccountId32, amount: u128], { account: AccountId32, amount: u128 }>;
      /**
       * The safe-mode was entered until inclusively this block.
       **/
      Entered: AugmentedEvent<ApiType, [until: u32], { until: u32 }>;
      /**
       * Exited the safe-mode for a specific reason.
       **/
      Exited: AugmentedEvent<ApiType, [reason: PalletSafeModeExitReason], { reason: PalletSafeModeExitReason }>;
      /**
       * The safe-mode was extended until inclusively this block.
       **/
      Extended: AugmentedEvent<ApiType, [until: u32], { until: u32 }>;
    };
    scheduler: {
      /**
       * Agenda is incomplete from `when`.
       **/
      AgendaIncomplete: AugmentedEvent<ApiType, [when: u32], { when: u32 }>;
      /**
       * The call for the provided hash was not found so the task has been aborted.
       **/
      CallUnavailable: AugmentedEvent<ApiType, [task: ITuple<[u32, u32]>, id: Option<U8aFixed>], { task: ITuple<[u32, u32]>, id: Option<U8aFixed> }>;
      /**
       * Canceled some task.
       **/
      Canceled: AugmentedEvent<ApiType, [when: u32, index: u32], { when: u32, index: u32 }>;
      /**
       * Dispatched some task.
       **/
      Dispatched: AugmentedEvent<ApiType, [task: ITuple<[u32, u32]>, id: Option<U8aFixed>, result: Result<Null, SpRuntimeDispatchError>], { task: ITuple<[u32, u32]>, id: Option<U8aFixed>, result: Result<Null, SpRuntimeDispatchError> }>;
      /**
       * The given task was unable to be renewed since the agenda is full at that block.
       **/
      PeriodicFailed: AugmentedEvent<ApiType, [task: ITuple<[u32, u32]>, id: Option<U8aFixed>], { task: ITuple<[u32, u32]>, id: Option<U8aFixed> }>;
      /**
       * The given task can never be executed since it is overweight.
       **/
      PermanentlyOverweight: AugmentedEvent<ApiType, [task: ITuple<[u32, u32]>, id: Option<U8aFixed>], { task: ITuple<[u32, u32]>, id: Option<U8aFixed> }>;
      /**
       * Cancel a retry configuration for some task.
       **/
      RetryCancelled: AugmentedEvent<ApiType, [task: ITuple<[u32, u32]>, id: Option<U8aFixed>], { task: ITuple<[u32, u32]>, id: Option<U8aFixed> }>;
      /**
       * The given task was unable to be retried since the agenda is full at that block or there
       * was not enough weight to reschedule it.
       **/
      RetryFailed: AugmentedEvent<ApiType, [task: ITuple<[u32, u32]>, id: Option<U8aFixed>], { task: ITuple<[u32, u32]>, id: Option<U8aFixed> }>;
      /**
       * Set a retry configuration for some task.
       **/
      RetrySet: AugmentedEvent<ApiType, [task: ITuple<[u32, u32]>, id: Option<U8aFixed>, period: u32, retries: u8], { task: ITuple<[u32, u32]>, id: Option<U8aFixed>, period: u32, retries: u8 }>;
      /**
       * Scheduled some task.
       **/
      Scheduled: AugmentedEvent<ApiType, [when: u32, index: u32], { when: u32, index: u32 }>;
    };
    session: {
      /**
       * The `NewSession` event in the current block also implies a new validator set to be
       * queued.
       **/
      NewQueued: AugmentedEvent<ApiType, []>;
      /**
       * New session has happened. Note that the argument is the session index, not the
       * block number as the type might suggest.
       **/
      NewSession: AugmentedEvent<ApiType, [sessionIndex: u32], { sessionIndex: u32 }>;
      /**
       * Validator has been disabled.
       **/
      ValidatorDisabled: AugmentedEvent<ApiType, [validator: AccountId32], { validator: AccountId32 }>;
      /**
       * Validator has been re-enabled.
       **/
      ValidatorReenabled: AugmentedEvent<ApiType, [validator: AccountId32], { validator: AccountId32 }>;
    };
    shops: {
      /**
       * Bonds whose time was up were released.
       **/
      BondsReleased: AugmentedEvent<ApiType, [owner: AccountId32, amount: u128], { owner: AccountId32, amount: u128 }>;
      /**
       * A part of an account's bonds was taken and sealed.
       **/
      BondsSeized: AugmentedEvent<ApiType, [owner: AccountId32, amount: u128], { owner: AccountId32, amount: u128 }>;
      /**
       * An account was deleted by the fraud authority, and loses a part of its bonds. Anybody may have them seized.
       **/
      BondsSentenced: AugmentedEvent<ApiType, [owner: AccountId32, part: Perbill], { owner: AccountId32, part: Perbill }>;
      /**
       * Part of an account's bonds began to unbond.
       **/
      BondUnbonding: AugmentedEvent<ApiType, [owner: AccountId32, amount: u128, releaseAt: u32], { owner: AccountId32, amount: u128, releaseAt: u32 }>;
      /**
       * A shop gained a capability.
       **/
      CapabilityAdded: AugmentedEvent<ApiType, [shop: u32, capability: SoukPrimitivesShopCapability, bond: u128, fee: u128], { shop: u32, capability: SoukPrimitivesShopCapability, bond: u128, fee: u128 }>;
      /**
       * A shop gave up a capability.
       **/
      CapabilityGivenUp: AugmentedEvent<ApiType, [shop: u32, capability: SoukPrimitivesShopCapability, bond: u128], { shop: u32, capability: SoukPrimitivesShopCapability, bond: u128 }>;
      /**
       * A listing is gone and its showcase slot free.
       **/
      Delisted: AugmentedEvent<ApiType, [listing: u64, shop: u32], { listing: u64, shop: u32 }>;
      /**
       * A merchant paused a listing.
       **/
      ListingPaused: AugmentedEvent<ApiType, [listing: u64], { listing: u64 }>;
      /**
       * Moderation allowed a listing again. It is paused until the merchant resumes it.
       **/
      ListingReinstated: AugmentedEvent<ApiType, [listing: u64], { listing: u64 }>;
      /**
       * A merchant resumed a paused listing.
       **/
      ListingResumed: AugmentedEvent<ApiType, [listing: u64], { listing: u64 }>;
      /**
       * A batch of listings was published under consecutive numbers.
       **/
      ListingsPublished: AugmentedEvent<ApiType, [shop: u32, first: u64, count: u32], { shop: u32, first: u64, count: u32 }>;
      /**
       * Moderation took a listing off sale.
       **/
      ListingWithdrawn: AugmentedEvent<ApiType, [listing: u64], { listing: u64 }>;
      /**
       * A listing has a new description.
       **/
      MetadataUpdated: AugmentedEvent<ApiType, [listing: u64, metadata: SoukPrimitivesContentCid], { listing: u64, metadata: SoukPrimitivesContentCid }>;
      /**
       * Either side called an offer of a shop off.
       **/
      OfferCancelled: AugmentedEvent<ApiType, [shop: u32], { shop: u32 }>;
      /**
       * An entry of the price table changed.
       **/
      PriceSet: AugmentedEvent<ApiType, [what: PalletShopsPriced, charge: Option<PalletShopsCharge>], { what: PalletShopsPriced, charge: Option<PalletShopsCharge> }>;
      /**
       * A merchant changed the profile of a shop. If it states other premises now, its verification is gone.
       **/
      ProfileUpdated: AugmentedEvent<ApiType, [shop: u32], { shop: u32 }>;
      /**
       * A merchant changed the stock of a listing.
       **/
      Restocked: AugmentedEvent<ApiType, [listing: u64, stock: u32], { listing: u64, stock: u32 }>;
      /**
       * A shop is gone.
       **/
      ShopClosed: AugmentedEvent<ApiType, [shop: u32, owner: AccountId32, bond: u128], { shop: u32, owner: AccountId32, bond: u128 }>;
      /**
       * A merchant offered a shop to another account.
       **/
      ShopOffered: AugmentedEvent<ApiType, [shop: u32, to: AccountId32], { shop: u32, to: AccountId32 }>;
      /**
       * A shop was opened.
       **/
      ShopOpened: AugmentedEvent<ApiType, [shop: u32, owner: AccountId32, bond: u128, fee: u128], { shop: u32, owner: AccountId32, bond: u128, fee: u128 }>;
      /**
       * Moderation lifted the suspension of a shop.
       **/
      ShopReinstated: AugmentedEvent<ApiType, [shop: u32], { shop: u32 }>;
      /**
       * A merchant opened a shop again that was winding down.
       **/
      ShopReopened: AugmentedEvent<ApiType, [shop: u32], { shop: u32 }>;
      /**
       * Moderation suspended a shop.
       **/
      ShopSuspended: AugmentedEvent<ApiType, [shop: u32], { shop: u32 }>;
      /**
       * A shop has a new owner, who placed its bonds anew. Its verification is gone, because it was the old owner's.
       **/
      ShopTransferred: AugmentedEvent<ApiType, [shop: u32, from: AccountId32, to: AccountId32, bond: u128], { shop: u32, from: AccountId32, to: AccountId32, bond: u128 }>;
      /**
       * An attester verified the merchant of a shop.
       **/
      ShopVerified: AugmentedEvent<ApiType, [shop: u32, level: u8, issuer: AccountId32, evidence: H256, expires: u64], { shop: u32, level: u8, issuer: AccountId32, evidence: H256, expires: u64 }>;
      /**
       * A merchant began to wind a shop down: it takes no new orders and no new listings.
       **/
      ShopWoundDown: AugmentedEvent<ApiType, [shop: u32], { shop: u32 }>;
      /**
       * A shop gained showcase slots.
       **/
      SlotsAdded: AugmentedEvent<ApiType, [shop: u32, count: u32, bond: u128, fee: u128], { shop: u32, count: u32, bond: u128, fee: u128 }>;
      /**
       * A shop gave up showcase slots.
       **/
      SlotsGivenUp: AugmentedEvent<ApiType, [shop: u32, count: u32, bond: u128], { shop: u32, count: u32, bond: u128 }>;
      /**
       * A listing has new terms. Orders already placed keep theirs.
       **/
      TermsUpdated: AugmentedEvent<ApiType, [listing: u64], { listing: u64 }>;
      /**
       * The verification of a shop's merchant no longer stands.
       **/
      VerificationRevoked: AugmentedEvent<ApiType, [shop: u32, by: AccountId32], { shop: u32, by: AccountId32 }>;
    };
    staking: {
      /**
       * An account has bonded this amount. \[stash, amount\]
       * 
       * NOTE: This event is only emitted when funds are bonded via a dispatchable. Notably,
       * it will not be emitted for staking rewards when they are added to stake.
       **/
      Bonded: AugmentedEvent<ApiType, [stash: AccountId32, amount: u128], { stash: AccountId32, amount: u128 }>;
      /**
       * An account has stopped participating as either a validator or nominator.
       **/
      Chilled: AugmentedEvent<ApiType, [stash: AccountId32], { stash: AccountId32 }>;
      /**
       * Report of a controller batch deprecation.
       **/
      ControllerBatchDeprecated: AugmentedEvent<ApiType, [failures: u32], { failures: u32 }>;
      /**
       * Staking balance migrated from locks to holds, with any balance that could not be held
       * is force withdrawn.
       **/
      CurrencyMigrated: AugmentedEvent<ApiType, [stash: AccountId32, forceWithdraw: u128], { stash: AccountId32, forceWithdraw: u128 }>;
      /**
       * The era payout has been set; the first balance is the validator-payout; the second is
       * the remainder from the maximum amount of reward.
       **/
      EraPaid: AugmentedEvent<ApiType, [eraIndex: u32, validatorPayout: u128, remainder: u128], { eraIndex: u32, validatorPayout: u128, remainder: u128 }>;
      /**
       * A new force era mode was set.
       **/
      ForceEra: AugmentedEvent<ApiType, [mode: PalletStakingForcing], { mode: PalletStakingForcing }>;
      /**
       * A nominator has been kicked from a validator.
       **/
      Kicked: AugmentedEvent<ApiType, [nominator: AccountId32, stash: AccountId32], { nominator: AccountId32, stash: AccountId32 }>;
      /**
       * An old slashing report from a prior era was discarded because it could
       * not be processed.
       **/
      OldSlashingReportDiscarded: AugmentedEvent<ApiType, [sessionIndex: u32], { sessionIndex: u32 }>;
      /**
       * A Page of stakers rewards are getting paid. `next` is `None` if all pages are claimed.
       **/
      PayoutStarted: AugmentedEvent<ApiType, [eraIndex: u32, validatorStash: AccountId32, page: u32, next: Option<u32>], { eraIndex: u32, validatorStash: AccountId32, page: u32, next: Option<u32> }>;
      /**
       * The nominator has been rewarded by this amount to this destination.
       **/
      Rewarded: AugmentedEvent<ApiType, [stash: AccountId32, dest: PalletStakingRewardDestination, amount: u128], { stash: AccountId32, dest: PalletStakingRewardDestination, amount: u128 }>;
      /**
       * A staker (validator or nominator) has been slashed by the given amount.
       **/
      Slashed: AugmentedEvent<ApiType, [staker: AccountId32, amount: u128], { staker: AccountId32, amount: u128 }>;
      /**
       * A slash for the given validator, for the given percentage of their stake, at the given
       * era as been reported.
       **/
      SlashReported: AugmentedEvent<ApiType, [validator: AccountId32, fraction: Perbill, slashEra: u32], { validator: AccountId32, fraction: Perbill, slashEra: u32 }>;
      /**
       * Targets size limit reached.
       **/
      SnapshotTargetsSizeExceeded: AugmentedEvent<ApiType, [size_: u32], { size_: u32 }>;
      /**
       * Voters size limit reached.
       **/
      SnapshotVotersSizeExceeded: AugmentedEvent<ApiType, [size_: u32], { size_: u32 }>;
      /**
       * A new set of stakers was elected.
       **/
      StakersElected: AugmentedEvent<ApiType, []>;
      /**
       * The election failed. No new era is planned.
       **/
      StakingElectionFailed: AugmentedEvent<ApiType, []>;
      /**
       * An account has unbonded this amount.
       **/
      Unbonded: AugmentedEvent<ApiType, [stash: AccountId32, amount: u128], { stash: AccountId32, amount: u128 }>;
      /**
       * A validator has set their preferences.
       **/
      ValidatorPrefsSet: AugmentedEvent<ApiType, [stash: AccountId32, prefs: PalletStakingValidatorPrefs], { stash: AccountId32, prefs: PalletStakingValidatorPrefs }>;
      /**
       * An account has called `withdraw_unbonded` and removed unbonding chunks worth `Balance`
       * from the unlocking queue.
       **/
      Withdrawn: AugmentedEvent<ApiType, [stash: AccountId32, amount: u128], { stash: AccountId32, amount: u128 }>;
    };
    sudo: {
      /**
       * The sudo key has been updated.
       **/
      KeyChanged: AugmentedEvent<ApiType, [old: Option<AccountId32>, new_: AccountId32], { old: Option<AccountId32>, new_: AccountId32 }>;
      /**
       * The key was permanently removed.
       **/
      KeyRemoved: AugmentedEvent<ApiType, []>;
      /**
       * A sudo call just took place.
       **/
      Sudid: AugmentedEvent<ApiType, [sudoResult: Result<Null, SpRuntimeDispatchError>], { sudoResult: Result<Null, SpRuntimeDispatchError> }>;
      /**
       * A [sudo_as](Pallet::sudo_as) call just took place.
       **/
      SudoAsDone: AugmentedEvent<ApiType, [sudoResult: Result<Null, SpRuntimeDispatchError>], { sudoResult: Result<Null, SpRuntimeDispatchError> }>;
    };
    system: {
      /**
       * `:code` was updated to the code with the given hash.
       **/
      CodeUpdated: AugmentedEvent<ApiType, [hash_: H256], { hash_: H256 }>;
      /**
       * An extrinsic failed.
       **/
      ExtrinsicFailed: AugmentedEvent<ApiType, [dispatchError: SpRuntimeDispatchError, dispatchInfo: FrameSystemDispatchEventInfo], { dispatchError: SpRuntimeDispatchError, dispatchInfo: FrameSystemDispatchEventInfo }>;
      /**
       * An extrinsic completed successfully.
       **/
      ExtrinsicSuccess: AugmentedEvent<ApiType, [dispatchInfo: FrameSystemDispatchEventInfo], { dispatchInfo: FrameSystemDispatchEventInfo }>;
      /**
       * An account was reaped.
       **/
      KilledAccount: AugmentedEvent<ApiType, [account: AccountId32], { account: AccountId32 }>;
      /**
       * A new account was created.
       **/
      NewAccount: AugmentedEvent<ApiType, [account: AccountId32], { account: AccountId32 }>;
      /**
       * An invalid authorized upgrade was rejected while trying to apply it.
       **/
      RejectedInvalidAuthorizedUpgrade: AugmentedEvent<ApiType, [codeHash: H256, error: SpRuntimeDispatchError], { codeHash: H256, error: SpRuntimeDispatchError }>;
      /**
       * On on-chain remark happened.
       **/
      Remarked: AugmentedEvent<ApiType, [sender: AccountId32, hash_: H256], { sender: AccountId32, hash_: H256 }>;
      /**
       * An upgrade was authorized.
       **/
      UpgradeAuthorized: AugmentedEvent<ApiType, [codeHash: H256, checkVersion: bool], { codeHash: H256, checkVersion: bool }>;
    };
    technicalCommittee: {
      /**
       * A motion was approved by the required threshold.
       **/
      Approved: AugmentedEvent<ApiType, [proposalHash: H256], { proposalHash: H256 }>;
      /**
       * A proposal was closed because its threshold was reached or after its duration was up.
       **/
      Closed: AugmentedEvent<ApiType, [proposalHash: H256, yes: u32, no: u32], { proposalHash: H256, yes: u32, no: u32 }>;
      /**
       * A motion was not approved by the required threshold.
       **/
      Disapproved: AugmentedEvent<ApiType, [proposalHash: H256], { proposalHash: H256 }>;
      /**
       * A motion was executed; result will be `Ok` if it returned without error.
       **/
      Executed: AugmentedEvent<ApiType, [proposalHash: H256, result: Result<Null, SpRuntimeDispatchError>], { proposalHash: H256, result: Result<Null, SpRuntimeDispatchError> }>;
      /**
       * A proposal was killed.
       **/
      Killed: AugmentedEvent<ApiType, [proposalHash: H256], { proposalHash: H256 }>;
      /**
       * A single member did some action; result will be `Ok` if it returned without error.
       **/
      MemberExecuted: AugmentedEvent<ApiType, [proposalHash: H256, result: Result<Null, SpRuntimeDispatchError>], { proposalHash: H256, result: Result<Null, SpRuntimeDispatchError> }>;
      /**
       * Some cost for storing a proposal was burned.
       **/
      ProposalCostBurned: AugmentedEvent<ApiType, [proposalHash: H256, who: AccountId32], { proposalHash: H256, who: AccountId32 }>;
      /**
       * Some cost for storing a proposal was released.
       **/
      ProposalCostReleased: AugmentedEvent<ApiType, [proposalHash: H256, who: AccountId32], { proposalHash: H256, who: AccountId32 }>;
      /**
       * A motion (given hash) has been proposed (by given account) with a threshold (given
       * `MemberCount`).
       **/
      Proposed: AugmentedEvent<ApiType, [account: AccountId32, proposalIndex: u32, proposalHash: H256, threshold: u32], { account: AccountId32, proposalIndex: u32, proposalHash: H256, threshold: u32 }>;
      /**
       * A motion (given hash) has been voted on by given account, leaving
       * a tally (yes votes and no votes given respectively as `MemberCount`).
       **/
      Voted: AugmentedEvent<ApiType, [account: AccountId32, proposalHash: H256, voted: bool, yes: u32, no: u32], { account: AccountId32, proposalHash: H256, voted: bool, yes: u32, no: u32 }>;
    };
    trace: {
      /**
       * An alert on a lot was extended to an item that was made from it before.
       **/
      AlertExtended: AugmentedEvent<ApiType, [gtin: u64, lot: Bytes, item: SoukPrimitivesTraceItemKey], { gtin: u64, lot: Bytes, item: SoukPrimitivesTraceItemKey }>;
      /**
       * The recall or hold of a lot ended.
       **/
      AlertLifted: AugmentedEvent<ApiType, [gtin: u64, lot: Bytes], { gtin: u64, lot: Bytes }>;
      /**
       * An ask for an item ended.
       **/
      AskEnded: AugmentedEvent<ApiType, [item: SoukPrimitivesTraceItemKey, by: Option<AccountId32>, end: SoukPrimitivesTraceApiAskEnd], { item: SoukPrimitivesTraceItemKey, by: Option<AccountId32>, end: SoukPrimitivesTraceApiAskEnd }>;
      /**
       * A serialised item was sold to a consumer a second time without coming back in between. It may have a clone.
       **/
      CloneSuspected: AugmentedEvent<ApiType, [item: SoukPrimitivesTraceItemKey, event: Option<SoukPrimitivesTraceEventId>, order: Option<u64>, alarms: u32], { item: SoukPrimitivesTraceItemKey, event: Option<SoukPrimitivesTraceEventId>, order: Option<u64>, alarms: u32 }>;
      /**
       * A party said how to reach it, or no longer says it.
       **/
      ContactSet: AugmentedEvent<ApiType, [by: AccountId32, contact: Option<SoukPrimitivesContentCid>], { by: AccountId32, contact: Option<SoukPrimitivesContentCid> }>;
      /**
       * The party that recorded an event declared it erroneous.
       **/
      ErrorDeclared: AugmentedEvent<ApiType, [event: SoukPrimitivesTraceEventId, reason: SoukPrimitivesTraceEventErrorReason], { event: SoukPrimitivesTraceEventId, reason: SoukPrimitivesTraceEventErrorReason }>;
      /**
       * A batch of events was recorded.
       **/
      EventsRecorded: AugmentedEvent<ApiType, [by: AccountId32, first: u64, events: u32, items: u32, deposit: u128], { by: AccountId32, first: u64, events: u32, items: u32, deposit: u128 }>;
      /**
       * Items are on their way to another party, by a call.
       **/
      HandOverBegun: AugmentedEvent<ApiType, [from: AccountId32, to: u64, items: u32], { from: AccountId32, to: u64, items: u32 }>;
      /**
       * Items are no longer on their way to another party, and stay where they are.
       **/
      HandOverEnded: AugmentedEvent<ApiType, [by: AccountId32, items: u32], { by: AccountId32, items: u32 }>;
      /**
       * Events of an item's history were removed.
       **/
      HistoryPruned: AugmentedEvent<ApiType, [item: SoukPrimitivesTraceItemKey, events: u32, gone: bool], { item: SoukPrimitivesTraceItemKey, events: u32, gone: bool }>;
      /**
       * A party asks for an item that another one possesses.
       **/
      ItemAsked: AugmentedEvent<ApiType, [item: SoukPrimitivesTraceItemKey, by: AccountId32, of: AccountId32, amount: u64, answerBy: u64], { item: SoukPrimitivesTraceItemKey, by: AccountId32, of: AccountId32, amount: u64, answerBy: u64 }>;
      /**
       * An order delivered items. The buyer possesses them.
       **/
      ItemsDelivered: AugmentedEvent<ApiType, [order: u64, to: AccountId32, items: u32], { order: u64, to: AccountId32, items: u32 }>;
      /**
       * An order gave items back to its seller.
       **/
      ItemsReturned: AugmentedEvent<ApiType, [order: u64, to: AccountId32, items: u32], { order: u64, to: AccountId32, items: u32 }>;
      /**
       * A party took items over by a call.
       **/
      ItemsTaken: AugmentedEvent<ApiType, [by: AccountId32, event: SoukPrimitivesTraceEventId, items: u32, deposit: u128], { by: AccountId32, event: SoukPrimitivesTraceEventId, items: u32, deposit: u128 }>;
      /**
       * An event was proven to be under a root.
       **/
      LeafProven: AugmentedEvent<ApiType, [number: u64, leaf: SoukPrimitivesTraceEventId, index: u32], { number: u64, leaf: SoukPrimitivesTraceEventId, index: u32 }>;
      /**
       * A lot was recalled or put on hold.
       **/
      LotAlerted: AugmentedEvent<ApiType, [gtin: u64, lot: Bytes, alert: SoukPrimitivesTraceAlertLotAlert, spread: SoukPrimitivesTraceAlertSpread, reason: Option<SoukPrimitivesContentCid>, by: Option<AccountId32>], { gtin: u64, lot: Bytes, alert: SoukPrimitivesTraceAlertLotAlert, spread: SoukPrimitivesTraceAlertSpread, reason: Option<SoukPrimitivesContentCid>, by: Option<AccountId32> }>;
      /**
       * Moderation gave a contested GLN to another account, with everything the party possesses.
       **/
      PartyReassigned: AugmentedEvent<ApiType, [gln: u64, to: AccountId32], { gln: u64, to: AccountId32 }>;
      /**
       * An account became the party of a GLN.
       **/
      PartyRegistered: AugmentedEvent<ApiType, [gln: u64, account: AccountId32], { gln: u64, account: AccountId32 }>;
      /**
       * A party gave its GLN up.
       **/
      PartyRemoved: AugmentedEvent<ApiType, [gln: u64], { gln: u64 }>;
      /**
       * Moderation gave a contested place to another party.
       **/
      PlaceReassigned: AugmentedEvent<ApiType, [gln: u64, to: AccountId32], { gln: u64, to: AccountId32 }>;
      /**
       * A GLN became a place of a party.
       **/
      PlaceRegistered: AugmentedEvent<ApiType, [gln: u64, by: AccountId32], { gln: u64, by: AccountId32 }>;
      /**
       * A party gave a place up.
       **/
      PlaceRemoved: AugmentedEvent<ApiType, [gln: u64], { gln: u64 }>;
      /**
       * A party holds a company prefix.
       **/
      PrefixClaimed: AugmentedEvent<ApiType, [prefix: SoukPrimitivesTracePrefixCompanyPrefix, gln: u64], { prefix: SoukPrimitivesTracePrefixCompanyPrefix, gln: u64 }>;
      /**
       * A party holds a company prefix no more.
       **/
      PrefixReleased: AugmentedEvent<ApiType, [prefix: SoukPrimitivesTracePrefixCompanyPrefix, gln: u64], { prefix: SoukPrimitivesTracePrefixCompanyPrefix, gln: u64 }>;
      /**
       * A Merkle root of events was committed.
       **/
      RootCommitted: AugmentedEvent<ApiType, [number: u64, root: H256, count: u32, body: SoukPrimitivesContentCid, by: AccountId32], { number: u64, root: H256, count: u32, body: SoukPrimitivesContentCid, by: AccountId32 }>;
      /**
       * A root was removed.
       **/
      RootRemoved: AugmentedEvent<ApiType, [number: u64], { number: u64 }>;
    };
    tranches: {
      /**
       * Tokens were put on hold for a beneficiary.
       **/
      Allocated: AugmentedEvent<ApiType, [allocation: u32, beneficiary: AccountId32, asset: FrameSupportTokensFungibleUnionOfNativeOrWithId, amount: u128, start: Option<u64>], { allocation: u32, beneficiary: AccountId32, asset: FrameSupportTokensFungibleUnionOfNativeOrWithId, amount: u128, start: Option<u64> }>;
      /**
       * The network began, and every schedule that waited for it.
       **/
      Launched: AugmentedEvent<ApiType, [moment: u64], { moment: u64 }>;
      /**
       * The part of an allocation that was free went to its beneficiary.
       **/
      Released: AugmentedEvent<ApiType, [allocation: u32, beneficiary: AccountId32, asset: FrameSupportTokensFungibleUnionOfNativeOrWithId, amount: u128, rest: u128], { allocation: u32, beneficiary: AccountId32, asset: FrameSupportTokensFungibleUnionOfNativeOrWithId, amount: u128, rest: u128 }>;
    };
    transactionPayment: {
      /**
       * A transaction fee `actual_fee`, of which `tip` was added to the minimum inclusion fee,
       * has been paid by `who`.
       **/
      TransactionFeePaid: AugmentedEvent<ApiType, [who: AccountId32, actualFee: u128, tip: u128], { who: AccountId32, actualFee: u128, tip: u128 }>;
    };
    treasury: {
      /**
       * A new asset spend proposal has been approved.
       **/
      AssetSpendApproved: AugmentedEvent<ApiType, [index: u32, assetKind: FrameSupportTokensFungibleUnionOfNativeOrWithId, amount: u128, beneficiary: AccountId32, validFrom: u32, expireAt: u32], { index: u32, assetKind: FrameSupportTokensFungibleUnionOfNativeOrWithId, amount: u128, beneficiary: AccountId32, validFrom: u32, expireAt: u32 }>;
      /**
       * An approved spend was voided.
       **/
      AssetSpendVoided: AugmentedEvent<ApiType, [index: u32], { index: u32 }>;
      /**
       * Some funds have been allocated.
       **/
      Awarded: AugmentedEvent<ApiType, [proposalIndex: u32, award: u128, account: AccountId32], { proposalIndex: u32, award: u128, account: AccountId32 }>;
      /**
       * Some of our funds have been burnt.
       **/
      Burnt: AugmentedEvent<ApiType, [burntFunds: u128], { burntFunds: u128 }>;
      /**
       * Some funds have been deposited.
       **/
      Deposit: AugmentedEvent<ApiType, [value: u128], { value: u128 }>;
      /**
       * A payment happened.
       **/
      Paid: AugmentedEvent<ApiType, [index: u32, paymentId: Null], { index: u32, paymentId: Null }>;
      /**
       * A payment failed and can be retried.
       **/
      PaymentFailed: AugmentedEvent<ApiType, [index: u32, paymentId: Null], { index: u32, paymentId: Null }>;
      /**
       * Spending has finished; this is the amount that rolls over until next spend.
       **/
      Rollover: AugmentedEvent<ApiType, [rolloverBalance: u128], { rolloverBalance: u128 }>;
      /**
       * A new spend proposal has been approved.
       **/
      SpendApproved: AugmentedEvent<ApiType, [proposalIndex: u32, amount: u128, beneficiary: AccountId32], { proposalIndex: u32, amount: u128, beneficiary: AccountId32 }>;
      /**
       * We have ended a spend period and will now allocate funds.
       **/
      Spending: AugmentedEvent<ApiType, [budgetRemaining: u128], { budgetRemaining: u128 }>;
      /**
       * A spend was processed and removed from the storage. It might have been successfully
       * paid or it may have expired.
       **/
      SpendProcessed: AugmentedEvent<ApiType, [index: u32], { index: u32 }>;
      /**
       * The inactive funds of the pallet have been updated.
       **/
      UpdatedInactive: AugmentedEvent<ApiType, [reactivated: u128, deactivated: u128], { reactivated: u128, deactivated: u128 }>;
    };
    txPause: {
      /**
       * This pallet, or a specific call is now paused.
       **/
      CallPaused: AugmentedEvent<ApiType, [fullName: ITuple<[Bytes, Bytes]>], { fullName: ITuple<[Bytes, Bytes]> }>;
      /**
       * This pallet, or a specific call is now unpaused.
       **/
      CallUnpaused: AugmentedEvent<ApiType, [fullName: ITuple<[Bytes, Bytes]>], { fullName: ITuple<[Bytes, Bytes]> }>;
    };
    utility: {
      /**
       * Batch of dispatches completed fully with no error.
       **/
      BatchCompleted: AugmentedEvent<ApiType, []>;
      /**
       * Batch of dispatches completed but has errors.
       **/
      BatchCompletedWithErrors: AugmentedEvent<ApiType, []>;
      /**
       * Batch of dispatches did not complete fully. Index of first failing dispatch given, as
       * well as the error.
       **/
      BatchInterrupted: AugmentedEvent<ApiType, [index: u32, error: SpRuntimeDispatchError], { index: u32, error: SpRuntimeDispatchError }>;
      /**
       * A call was dispatched.
       **/
      DispatchedAs: AugmentedEvent<ApiType, [result: Result<Null, SpRuntimeDispatchError>], { result: Result<Null, SpRuntimeDispatchError> }>;
      /**
       * The fallback call was dispatched.
       **/
      IfElseFallbackCalled: AugmentedEvent<ApiType, [mainError: SpRuntimeDispatchError], { mainError: SpRuntimeDispatchError }>;
      /**
       * Main call was dispatched.
       **/
      IfElseMainSuccess: AugmentedEvent<ApiType, []>;
      /**
       * A single item within a Batch of dispatches has completed with no error.
       **/
      ItemCompleted: AugmentedEvent<ApiType, []>;
      /**
       * A single item within a Batch of dispatches has completed with error.
       **/
      ItemFailed: AugmentedEvent<ApiType, [error: SpRuntimeDispatchError], { error: SpRuntimeDispatchError }>;
    };
    vesting: {
      /**
       * An \[account\] has become fully vested.
       **/
      VestingCompleted: AugmentedEvent<ApiType, [account: AccountId32], { account: AccountId32 }>;
      /**
       * A vesting schedule has been created.
       **/
      VestingCreated: AugmentedEvent<ApiType, [account: AccountId32, scheduleIndex: u32], { account: AccountId32, scheduleIndex: u32 }>;
      /**
       * The amount vested has been updated. This could indicate a change in funds available.
       * The balance given is the amount which is left unvested (and thus locked).
       **/
      VestingUpdated: AugmentedEvent<ApiType, [account: AccountId32, unvested: u128], { account: AccountId32, unvested: u128 }>;
    };
    voterList: {
      /**
       * Moved an account from one bag to another.
       **/
      Rebagged: AugmentedEvent<ApiType, [who: AccountId32, from: u64, to: u64], { who: AccountId32, from: u64, to: u64 }>;
      /**
       * Updated the score of some account to the given amount.
       **/
      ScoreUpdated: AugmentedEvent<ApiType, [who: AccountId32, newScore: u64], { who: AccountId32, newScore: u64 }>;
    };
    whitelist: {
      CallWhitelisted: AugmentedEvent<ApiType, [callHash: H256], { callHash: H256 }>;
      /**
       * A relayer (signed origin) executed a deferred dispatch.
       * 
       * Emitted whenever the deferred entry is consumed by a relayer, regardless of whether the
       * inner call itself succeeded; the inner call's outcome is reported separately by
       * [`Event::WhitelistedCallDispatched`].
       **/
      DeferredDispatchExecuted: AugmentedEvent<ApiType, [callHash: H256, who: AccountId32], { callHash: H256, who: AccountId32 }>;
      /**
       * A deferred dispatch entry has been removed after expiration.
       **/
      DeferredDispatchRemoved: AugmentedEvent<ApiType, [callHash: H256], { callHash: H256 }>;
      /**
       * A call dispatch has been deferred to a future provided block.
       **/
      DispatchDeferred: AugmentedEvent<ApiType, [callHash: H256], { callHash: H256 }>;
      WhitelistedCallDispatched: AugmentedEvent<ApiType, [callHash: H256, result: Result<FrameSupportDispatchPostDispatchInfo, SpRuntimeDispatchErrorWithPostInfo>], { callHash: H256, result: Result<FrameSupportDispatchPostDispatchInfo, SpRuntimeDispatchErrorWithPostInfo> }>;
      WhitelistedCallRemoved: AugmentedEvent<ApiType, [callHash: H256], { callHash: H256 }>;
    };
  } // AugmentedEvents
} // declare module
