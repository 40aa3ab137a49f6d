// SPDX-License-Identifier: Apache-2.0

// Generated from the chain's metadata by `npm run generate`. Do not edit.

// import type lookup before we augment - in some environments
// this is required to allow for ambient/previous definitions
import '@polkadot/types/lookup';

import type { Data } from '@polkadot/types';
import type { BTreeMap, BTreeSet, Bytes, Compact, Enum, Null, Option, Result, Struct, Text, U8aFixed, Vec, bool, i16, i64, u128, u16, u32, u64, u8 } from '@polkadot/types-codec';
import type { ITuple } from '@polkadot/types-codec/types';
import type { Vote } from '@polkadot/types/interfaces/elections';
import type { AccountId32, Call, H256, MultiAddress, Perbill, Percent } from '@polkadot/types/interfaces/runtime';
import type { Event } from '@polkadot/types/interfaces/system';

declare module '@polkadot/types/lookup' {
  /** @name FrameSystemCall */
  interface FrameSystemCall extends Enum {
    readonly isRemark: boolean;
    readonly asRemark: {
      readonly remark: Bytes;
    } & Struct;
    readonly isSetHeapPages: boolean;
    readonly asSetHeapPages: {
      readonly pages: u64;
    } & Struct;
    readonly isSetCode: boolean;
    readonly asSetCode: {
      readonly code: Bytes;
    } & Struct;
    readonly isSetCodeWithoutChecks: boolean;
    readonly asSetCodeWithoutChecks: {
      readonly code: Bytes;
    } & Struct;
    readonly isSetStorage: boolean;
    readonly asSetStorage: {
      readonly items: Vec<ITuple<[Bytes, Bytes]>>;
    } & Struct;
    readonly isKillStorage: boolean;
    readonly asKillStorage: {
      readonly keys_: Vec<Bytes>;
    } & Struct;
    readonly isKillPrefix: boolean;
    readonly asKillPrefix: {
      readonly prefix: Bytes;
      readonly subkeys: u32;
    } & Struct;
    readonly isRemarkWithEvent: boolean;
    readonly asRemarkWithEvent: {
      readonly remark: Bytes;
    } & Struct;
    readonly isAuthorizeUpgrade: boolean;
    readonly asAuthorizeUpgrade: {
      readonly codeHash: H256;
    } & Struct;
    readonly isAuthorizeUpgradeWithoutChecks: boolean;
    readonly asAuthorizeUpgradeWithoutChecks: {
      readonly codeHash: H256;
    } & Struct;
    readonly isApplyAuthorizedUpgrade: boolean;
    readonly asApplyAuthorizedUpgrade: {
      readonly code: Bytes;
    } & Struct;
    readonly type: 'Remark' | 'SetHeapPages' | 'SetCode' | 'SetCodeWithoutChecks' | 'SetStorage' | 'KillStorage' | 'KillPrefix' | 'RemarkWithEvent' | 'AuthorizeUpgrade' | 'AuthorizeUpgradeWithoutChecks' | 'ApplyAuthorizedUpgrade';
  }

  /** @name PalletSchedulerCall */
  interface PalletSchedulerCall extends Enum {
    readonly isSchedule: boolean;
    readonly asSchedule: {
      readonly when: u32;
      readonly maybePeriodic: Option<ITuple<[u32, u32]>>;
      readonly priority: u8;
      readonly call: Call;
    } & Struct;
    readonly isCancel: boolean;
    readonly asCancel: {
      readonly when: u32;
      readonly index: u32;
    } & Struct;
    readonly isScheduleNamed: boolean;
    readonly asScheduleNamed: {
      readonly id: U8aFixed;
      readonly when: u32;
      readonly maybePeriodic: Option<ITuple<[u32, u32]>>;
      readonly priority: u8;
      readonly call: Call;
    } & Struct;
    readonly isCancelNamed: boolean;
    readonly asCancelNamed: {
      readonly id: U8aFixed;
    } & Struct;
    readonly isScheduleAfter: boolean;
    readonly asScheduleAfter: {
      readonly after: u32;
      readonly maybePeriodic: Option<ITuple<[u32, u32]>>;
      readonly priority: u8;
      readonly call: Call;
    } & Struct;
    readonly isScheduleNamedAfter: boolean;
    readonly asScheduleNamedAfter: {
      readonly id: U8aFixed;
      readonly after: u32;
      readonly maybePeriodic: Option<ITuple<[u32, u32]>>;
      readonly priority: u8;
      readonly call: Call;
    } & Struct;
    readonly isSetRetry: boolean;
    readonly asSetRetry: {
      readonly task: ITuple<[u32, u32]>;
      readonly retries: u8;
      readonly period: u32;
    } & Struct;
    readonly isSetRetryNamed: boolean;
    readonly asSetRetryNamed: {
      readonly id: U8aFixed;
      readonly retries: u8;
      readonly period: u32;
    } & Struct;
    readonly isCancelRetry: boolean;
    readonly asCancelRetry: {
      readonly task: ITuple<[u32, u32]>;
    } & Struct;
    readonly isCancelRetryNamed: boolean;
    readonly asCancelRetryNamed: {
      readonly id: U8aFixed;
    } & Struct;
    readonly type: 'Schedule' | 'Cancel' | 'ScheduleNamed' | 'CancelNamed' | 'ScheduleAfter' | 'ScheduleNamedAfter' | 'SetRetry' | 'SetRetryNamed' | 'CancelRetry' | 'CancelRetryNamed';
  }

  /** @name PalletPreimageCall */
  interface PalletPreimageCall extends Enum {
    readonly isNotePreimage: boolean;
    readonly asNotePreimage: {
      readonly bytes: Bytes;
    } & Struct;
    readonly isUnnotePreimage: boolean;
    readonly asUnnotePreimage: {
      readonly hash_: H256;
    } & Struct;
    readonly isRequestPreimage: boolean;
    readonly asRequestPreimage: {
      readonly hash_: H256;
    } & Struct;
    readonly isUnrequestPreimage: boolean;
    readonly asUnrequestPreimage: {
      readonly hash_: H256;
    } & Struct;
    readonly isEnsureUpdated: boolean;
    readonly asEnsureUpdated: {
      readonly hashes: Vec<H256>;
    } & Struct;
    readonly type: 'NotePreimage' | 'UnnotePreimage' | 'RequestPreimage' | 'UnrequestPreimage' | 'EnsureUpdated';
  }

  /** @name PalletBabeCall */
  interface PalletBabeCall extends Enum {
    readonly isReportEquivocation: boolean;
    readonly asReportEquivocation: {
      readonly equivocationProof: SpConsensusSlotsEquivocationProof;
      readonly keyOwnerProof: SpSessionMembershipProof;
    } & Struct;
    readonly isReportEquivocationUnsigned: boolean;
    readonly asReportEquivocationUnsigned: {
      readonly equivocationProof: SpConsensusSlotsEquivocationProof;
      readonly keyOwnerProof: SpSessionMembershipProof;
    } & Struct;
    readonly isPlanConfigChange: boolean;
    readonly asPlanConfigChange: {
      readonly config: SpConsensusBabeDigestsNextConfigDescriptor;
    } & Struct;
    readonly type: 'ReportEquivocation' | 'ReportEquivocationUnsigned' | 'PlanConfigChange';
  }

  /** @name SpConsensusSlotsEquivocationProof */
  interface SpConsensusSlotsEquivocationProof extends Struct {
    readonly offender: SpConsensusBabeAppPublic;
    readonly slot: u64;
    readonly firstHeader: SpRuntimeHeader;
    readonly secondHeader: SpRuntimeHeader;
  }

  /** @name SpRuntimeHeader */
  interface SpRuntimeHeader extends Struct {
    readonly parentHash: H256;
    readonly number: Compact<u32>;
    readonly stateRoot: H256;
    readonly extrinsicsRoot: H256;
    readonly digest: SpRuntimeDigest;
  }

  /** @name SpRuntimeDigest */
  interface SpRuntimeDigest extends Struct {
    readonly logs: Vec<SpRuntimeDigestDigestItem>;
  }

  /** @name SpRuntimeDigestDigestItem */
  interface SpRuntimeDigestDigestItem extends Enum {
    readonly isOther: boolean;
    readonly asOther: Bytes;
    readonly isConsensus: boolean;
    readonly asConsensus: ITuple<[U8aFixed, Bytes]>;
    readonly isSeal: boolean;
    readonly asSeal: ITuple<[U8aFixed, Bytes]>;
    readonly isPreRuntime: boolean;
    readonly asPreRuntime: ITuple<[U8aFixed, Bytes]>;
    readonly isRuntimeEnvironmentUpdated: boolean;
    readonly type: 'Other' | 'Consensus' | 'Seal' | 'PreRuntime' | 'RuntimeEnvironmentUpdated';
  }

  /** @name SpConsensusBabeAppPublic */
  interface SpConsensusBabeAppPublic extends U8aFixed {}

  /** @name SpSessionMembershipProof */
  interface SpSessionMembershipProof extends Struct {
    readonly session: u32;
    readonly trieNodes: Vec<Bytes>;
    readonly validatorCount: u32;
  }

  /** @name SpConsensusBabeDigestsNextConfigDescriptor */
  interface SpConsensusBabeDigestsNextConfigDescriptor extends Enum {
    readonly isV1: boolean;
    readonly asV1: {
      readonly c: ITuple<[u64, u64]>;
      readonly allowedSlots: SpConsensusBabeAllowedSlots;
    } & Struct;
    readonly type: 'V1';
  }

  /** @name SpConsensusBabeAllowedSlots */
  interface SpConsensusBabeAllowedSlots extends Enum {
    readonly isPrimarySlots: boolean;
    readonly isPrimaryAndSecondaryPlainSlots: boolean;
    readonly isPrimaryAndSecondaryVRFSlots: boolean;
    readonly type: 'PrimarySlots' | 'PrimaryAndSecondaryPlainSlots' | 'PrimaryAndSecondaryVRFSlots';
  }

  /** @name PalletTimestampCall */
  interface PalletTimestampCall extends Enum {
    readonly isSet: boolean;
    readonly asSet: {
      readonly now: Compact<u64>;
    } & Struct;
    readonly type: 'Set';
  }

  /** @name PalletBalancesCall */
  interface PalletBalancesCall extends Enum {
    readonly isTransferAllowDeath: boolean;
    readonly asTransferAllowDeath: {
      readonly dest: MultiAddress;
      readonly value: Compact<u128>;
    } & Struct;
    readonly isForceTransfer: boolean;
    readonly asForceTransfer: {
      readonly source: MultiAddress;
      readonly dest: MultiAddress;
      readonly value: Compact<u128>;
    } & Struct;
    readonly isTransferKeepAlive: boolean;
    readonly asTransferKeepAlive: {
      readonly dest: MultiAddress;
      readonly value: Compact<u128>;
    } & Struct;
    readonly isTransferAll: boolean;
    readonly asTransferAll: {
      readonly dest: MultiAddress;
      readonly keepAlive: bool;
    } & Struct;
    readonly isForceUnreserve: boolean;
    readonly asForceUnreserve: {
      readonly who: MultiAddress;
      readonly amount: u128;
    } & Struct;
    readonly isUpgradeAccounts: boolean;
    readonly asUpgradeAccounts: {
      readonly who: Vec<AccountId32>;
    } & Struct;
    readonly isForceSetBalance: boolean;
    readonly asForceSetBalance: {
      readonly who: MultiAddress;
      readonly newFree: Compact<u128>;
    } & Struct;
    readonly isForceAdjustTotalIssuance: boolean;
    readonly asForceAdjustTotalIssuance: {
      readonly direction: PalletBalancesAdjustmentDirection;
      readonly delta: Compact<u128>;
    } & Struct;
    readonly isBurn: boolean;
    readonly asBurn: {
      readonly value: Compact<u128>;
      readonly keepAlive: bool;
    } & Struct;
    readonly type: 'TransferAllowDeath' | 'ForceTransfer' | 'TransferKeepAlive' | 'TransferAll' | 'ForceUnreserve' | 'UpgradeAccounts' | 'ForceSetBalance' | 'ForceAdjustTotalIssuance' | 'Burn';
  }

  /** @name PalletBalancesAdjustmentDirection */
  interface PalletBalancesAdjustmentDirection extends Enum {
    readonly isIncrease: boolean;
    readonly isDecrease: boolean;
    readonly type: 'Increase' | 'Decrease';
  }

  /** @name PalletStakingPalletCall */
  interface PalletStakingPalletCall extends Enum {
    readonly isBond: boolean;
    readonly asBond: {
      readonly value: Compact<u128>;
      readonly payee: PalletStakingRewardDestination;
    } & Struct;
    readonly isBondExtra: boolean;
    readonly asBondExtra: {
      readonly maxAdditional: Compact<u128>;
    } & Struct;
    readonly isUnbond: boolean;
    readonly asUnbond: {
      readonly value: Compact<u128>;
    } & Struct;
    readonly isWithdrawUnbonded: boolean;
    readonly asWithdrawUnbonded: {
      readonly numSlashingSpans: u32;
    } & Struct;
    readonly isValidate: boolean;
    readonly asValidate: {
      readonly prefs: PalletStakingValidatorPrefs;
    } & Struct;
    readonly isNominate: boolean;
    readonly asNominate: {
      readonly targets: Vec<MultiAddress>;
    } & Struct;
    readonly isChill: boolean;
    readonly isSetPayee: boolean;
    readonly asSetPayee: {
      readonly payee: PalletStakingRewardDestination;
    } & Struct;
    readonly isSetController: boolean;
    readonly isSetValidatorCount: boolean;
    readonly asSetValidatorCount: {
      readonly new_: Compact<u32>;
    } & Struct;
    readonly isIncreaseValidatorCount: boolean;
    readonly asIncreaseValidatorCount: {
      readonly additional: Compact<u32>;
    } & Struct;
    readonly isScaleValidatorCount: boolean;
    readonly asScaleValidatorCount: {
      readonly factor: Percent;
    } & Struct;
    readonly isForceNoEras: boolean;
    readonly isForceNewEra: boolean;
    readonly isSetInvulnerables: boolean;
    readonly asSetInvulnerables: {
      readonly invulnerables: Vec<AccountId32>;
    } & Struct;
    readonly isForceUnstake: boolean;
    readonly asForceUnstake: {
      readonly stash: AccountId32;
      readonly numSlashingSpans: u32;
    } & Struct;
    readonly isForceNewEraAlways: boolean;
    readonly isCancelDeferredSlash: boolean;
    readonly asCancelDeferredSlash: {
      readonly era: u32;
      readonly slashIndices: Vec<u32>;
    } & Struct;
    readonly isPayoutStakers: boolean;
    readonly asPayoutStakers: {
      readonly validatorStash: AccountId32;
      readonly era: u32;
    } & Struct;
    readonly isRebond: boolean;
    readonly asRebond: {
      readonly value: Compact<u128>;
    } & Struct;
    readonly isReapStash: boolean;
    readonly asReapStash: {
      readonly stash: AccountId32;
      readonly numSlashingSpans: u32;
    } & Struct;
    readonly isKick: boolean;
    readonly asKick: {
      readonly who: Vec<MultiAddress>;
    } & Struct;
    readonly isSetStakingConfigs: boolean;
    readonly asSetStakingConfigs: {
      readonly minNominatorBond: PalletStakingPalletConfigOpU128;
      readonly minValidatorBond: PalletStakingPalletConfigOpU128;
      readonly maxNominatorCount: PalletStakingPalletConfigOpU32;
      readonly maxValidatorCount: PalletStakingPalletConfigOpU32;
      readonly chillThreshold: PalletStakingPalletConfigOpPercent;
      readonly minCommission: PalletStakingPalletConfigOpPerbill;
      readonly maxStakedRewards: PalletStakingPalletConfigOpPercent;
    } & Struct;
    readonly isChillOther: boolean;
    readonly asChillOther: {
      readonly stash: AccountId32;
    } & Struct;
    readonly isForceApplyMinCommission: boolean;
    readonly asForceApplyMinCommission: {
      readonly validatorStash: AccountId32;
    } & Struct;
    readonly isSetMinCommission: boolean;
    readonly asSetMinCommission: {
      readonly new_: Perbill;
    } & Struct;
    readonly isPayoutStakersByPage: boolean;
    readonly asPayoutStakersByPage: {
      readonly validatorStash: AccountId32;
      readonly era: u32;
      readonly page: u32;
    } & Struct;
    readonly isUpdatePayee: boolean;
    readonly asUpdatePayee: {
      readonly controller: AccountId32;
    } & Struct;
    readonly isDeprecateControllerBatch: boolean;
    readonly asDeprecateControllerBatch: {
      readonly controllers: Vec<AccountId32>;
    } & Struct;
    readonly isRestoreLedger: boolean;
    readonly asRestoreLedger: {
      readonly stash: AccountId32;
      readonly maybeController: Option<AccountId32>;
      readonly maybeTotal: Option<u128>;
      readonly maybeUnlocking: Option<Vec<PalletStakingUnlockChunk>>;
    } & Struct;
    readonly isMigrateCurrency: boolean;
    readonly asMigrateCurrency: {
      readonly stash: AccountId32;
    } & Struct;
    readonly isManualSlash: boolean;
    readonly asManualSlash: {
      readonly validatorStash: AccountId32;
      readonly era: u32;
      readonly slashFraction: Perbill;
    } & Struct;
    readonly type: 'Bond' | 'BondExtra' | 'Unbond' | 'WithdrawUnbonded' | 'Validate' | 'Nominate' | 'Chill' | 'SetPayee' | 'SetController' | 'SetValidatorCount' | 'IncreaseValidatorCount' | 'ScaleValidatorCount' | 'ForceNoEras' | 'ForceNewEra' | 'SetInvulnerables' | 'ForceUnstake' | 'ForceNewEraAlways' | 'CancelDeferredSlash' | 'PayoutStakers' | 'Rebond' | 'ReapStash' | 'Kick' | 'SetStakingConfigs' | 'ChillOther' | 'ForceApplyMinCommission' | 'SetMinCommission' | 'PayoutStakersByPage' | 'UpdatePayee' | 'DeprecateControllerBatch' | 'RestoreLedger' | 'MigrateCurrency' | 'ManualSlash';
  }

  /** @name PalletStakingRewardDestination */
  interface PalletStakingRewardDestination extends Enum {
    readonly isStaked: boolean;
    readonly isStash: boolean;
    readonly isController: boolean;
    readonly isAccount: boolean;
    readonly asAccount: AccountId32;
    readonly isNone: boolean;
    readonly type: 'Staked' | 'Stash' | 'Controller' | 'Account' | 'None';
  }

  /** @name PalletStakingValidatorPrefs */
  interface PalletStakingValidatorPrefs extends Struct {
    readonly commission: Compact<Perbill>;
    readonly blocked: bool;
  }

  /** @name PalletStakingPalletConfigOpU128 */
  interface PalletStakingPalletConfigOpU128 extends Enum {
    readonly isNoop: boolean;
    readonly isSet: boolean;
    readonly asSet: u128;
    readonly isRemove: boolean;
    readonly type: 'Noop' | 'Set' | 'Remove';
  }

  /** @name PalletStakingPalletConfigOpU32 */
  interface PalletStakingPalletConfigOpU32 extends Enum {
    readonly isNoop: boolean;
    readonly isSet: boolean;
    readonly asSet: u32;
    readonly isRemove: boolean;
    readonly type: 'Noop' | 'Set' | 'Remove';
  }

  /** @name PalletStakingPalletConfigOpPercent */
  interface PalletStakingPalletConfigOpPercent extends Enum {
    readonly isNoop: boolean;
    readonly isSet: boolean;
    readonly asSet: Percent;
    readonly isRemove: boolean;
    readonly type: 'Noop' | 'Set' | 'Remove';
  }

  /** @name PalletStakingPalletConfigOpPerbill */
  interface PalletStakingPalletConfigOpPerbill extends Enum {
    readonly isNoop: boolean;
    readonly isSet: boolean;
    readonly asSet: Perbill;
    readonly isRemove: boolean;
    readonly type: 'Noop' | 'Set' | 'Remove';
  }

  /** @name PalletStakingUnlockChunk */
  interface PalletStakingUnlockChunk extends Struct {
    readonly value: Compact<u128>;
    readonly era: Compact<u32>;
  }

  /** @name PalletSessionCall */
  interface PalletSessionCall extends Enum {
    readonly isSetKeys: boolean;
    readonly asSetKeys: {
      readonly keys_: SoukRuntimeSessionKeys;
      readonly proof: Bytes;
    } & Struct;
    readonly isPurgeKeys: boolean;
    readonly type: 'SetKeys' | 'PurgeKeys';
  }

  /** @name SoukRuntimeSessionKeys */
  interface SoukRuntimeSessionKeys extends Struct {
    readonly grandpa: SpConsensusGrandpaAppPublic;
    readonly babe: SpConsensusBabeAppPublic;
    readonly authorityDiscovery: SpAuthorityDiscoveryAppPublic;
  }

  /** @name SpConsensusGrandpaAppPublic */
  interface SpConsensusGrandpaAppPublic extends U8aFixed {}

  /** @name SpAuthorityDiscoveryAppPublic */
  interface SpAuthorityDiscoveryAppPublic extends U8aFixed {}

  /** @name PalletGrandpaCall */
  interface PalletGrandpaCall extends Enum {
    readonly isReportEquivocation: boolean;
    readonly asReportEquivocation: {
      readonly equivocationProof: SpConsensusGrandpaEquivocationProof;
      readonly keyOwnerProof: SpSessionMembershipProof;
    } & Struct;
    readonly isReportEquivocationUnsigned: boolean;
    readonly asReportEquivocationUnsigned: {
      readonly equivocationProof: SpConsensusGrandpaEquivocationProof;
      readonly keyOwnerProof: SpSessionMembershipProof;
    } & Struct;
    readonly isNoteStalled: boolean;
    readonly asNoteStalled: {
      readonly delay: u32;
      readonly bestFinalizedBlockNumber: u32;
    } & Struct;
    readonly type: 'ReportEquivocation' | 'ReportEquivocationUnsigned' | 'NoteStalled';
  }

  /** @name SpConsensusGrandpaEquivocationProof */
  interface SpConsensusGrandpaEquivocationProof extends Struct {
    readonly setId: u64;
    readonly equivocation: SpConsensusGrandpaEquivocation;
  }

  /** @name SpConsensusGrandpaEquivocation */
  interface SpConsensusGrandpaEquivocation extends Enum {
    readonly isPrevote: boolean;
    readonly asPrevote: FinalityGrandpaEquivocationPrevote;
    readonly isPrecommit: boolean;
    readonly asPrecommit: FinalityGrandpaEquivocationPrecommit;
    readonly type: 'Prevote' | 'Precommit';
  }

  /** @name FinalityGrandpaEquivocationPrevote */
  interface FinalityGrandpaEquivocationPrevote extends Struct {
    readonly roundNumber: u64;
    readonly identity: SpConsensusGrandpaAppPublic;
    readonly first: ITuple<[FinalityGrandpaPrevote, SpConsensusGrandpaAppSignature]>;
    readonly second: ITuple<[FinalityGrandpaPrevote, SpConsensusGrandpaAppSignature]>;
  }

  /** @name FinalityGrandpaPrevote */
  interface FinalityGrandpaPrevote extends Struct {
    readonly targetHash: H256;
    readonly targetNumber: u32;
  }

  /** @name SpConsensusGrandpaAppSignature */
  interface SpConsensusGrandpaAppSignature extends U8aFixed {}

  /** @name FinalityGrandpaEquivocationPrecommit */
  interface FinalityGrandpaEquivocationPrecommit extends Struct {
    readonly roundNumber: u64;
    readonly identity: SpConsensusGrandpaAppPublic;
    readonly first: ITuple<[FinalityGrandpaPrecommit, SpConsensusGrandpaAppSignature]>;
    readonly second: ITuple<[FinalityGrandpaPrecommit, SpConsensusGrandpaAppSignature]>;
  }

  /** @name FinalityGrandpaPrecommit */
  interface FinalityGrandpaPrecommit extends Struct {
    readonly targetHash: H256;
    readonly targetNumber: u32;
  }

  /** @name PalletBagsListCall */
  interface PalletBagsListCall extends Enum {
    readonly isRebag: boolean;
    readonly asRebag: {
      readonly dislocated: MultiAddress;
    } & Struct;
    readonly isPutInFrontOf: boolean;
    readonly asPutInFrontOf: {
      readonly lighter: MultiAddress;
    } & Struct;
    readonly isPutInFrontOfOther: boolean;
    readonly asPutInFrontOfOther: {
      readonly heavier: MultiAddress;
      readonly lighter: MultiAddress;
    } & Struct;
    readonly type: 'Rebag' | 'PutInFrontOf' | 'PutInFrontOfOther';
  }

  /** @name PalletAssetsCall */
  interface PalletAssetsCall extends Enum {
    readonly isCreate: boolean;
    readonly asCreate: {
      readonly id: u32;
      readonly admin: MultiAddress;
      readonly minBalance: u128;
    } & Struct;
    readonly isForceCreate: boolean;
    readonly asForceCreate: {
      readonly id: u32;
      readonly owner: MultiAddress;
      readonly isSufficient: bool;
      readonly minBalance: Compact<u128>;
    } & Struct;
    readonly isStartDestroy: boolean;
    readonly asStartDestroy: {
      readonly id: u32;
    } & Struct;
    readonly isDestroyAccounts: boolean;
    readonly asDestroyAccounts: {
      readonly id: u32;
    } & Struct;
    readonly isDestroyApprovals: boolean;
    readonly asDestroyApprovals: {
      readonly id: u32;
    } & Struct;
    readonly isFinishDestroy: boolean;
    readonly asFinishDestroy: {
      readonly id: u32;
    } & Struct;
    readonly isMint: boolean;
    readonly asMint: {
      readonly id: u32;
      readonly beneficiary: MultiAddress;
      readonly amount: Compact<u128>;
    } & Struct;
    readonly isBurn: boolean;
    readonly asBurn: {
      readonly id: u32;
      readonly who: MultiAddress;
      readonly amount: Compact<u128>;
    } & Struct;
    readonly isTransfer: boolean;
    readonly asTransfer: {
      readonly id: u32;
      readonly target: MultiAddress;
      readonly amount: Compact<u128>;
    } & Struct;
    readonly isTransferKeepAlive: boolean;
    readonly asTransferKeepAlive: {
      readonly id: u32;
      readonly target: MultiAddress;
      readonly amount: Compact<u128>;
    } & Struct;
    readonly isForceTransfer: boolean;
    readonly asForceTransfer: {
      readonly id: u32;
      readonly source: MultiAddress;
      readonly dest: MultiAddress;
      readonly amount: Compact<u128>;
    } & Struct;
    readonly isFreeze: boolean;
    readonly asFreeze: {
      readonly id: u32;
      readonly who: MultiAddress;
    } & Struct;
    readonly isThaw: boolean;
    readonly asThaw: {
      readonly id: u32;
      readonly who: MultiAddress;
    } & Struct;
    readonly isFreezeAsset: boolean;
    readonly asFreezeAsset: {
      readonly id: u32;
    } & Struct;
    readonly isThawAsset: boolean;
    readonly asThawAsset: {
      readonly id: u32;
    } & Struct;
    readonly isTransferOwnership: boolean;
    readonly asTransferOwnership: {
      readonly id: u32;
      readonly owner: MultiAddress;
    } & Struct;
    readonly isSetTeam: boolean;
    readonly asSetTeam: {
      readonly id: u32;
      readonly issuer: MultiAddress;
      readonly admin: MultiAddress;
      readonly freezer: MultiAddress;
    } & Struct;
    readonly isSetMetadata: boolean;
    readonly asSetMetadata: {
      readonly id: u32;
      readonly name: Bytes;
      readonly symbol: Bytes;
      readonly decimals: u8;
    } & Struct;
    readonly isClearMetadata: boolean;
    readonly asClearMetadata: {
      readonly id: u32;
    } & Struct;
    readonly isForceSetMetadata: boolean;
    readonly asForceSetMetadata: {
      readonly id: u32;
      readonly name: Bytes;
      readonly symbol: Bytes;
      readonly decimals: u8;
      readonly isFrozen: bool;
    } & Struct;
    readonly isForceClearMetadata: boolean;
    readonly asForceClearMetadata: {
      readonly id: u32;
    } & Struct;
    readonly isForceAssetStatus: boolean;
    readonly asForceAssetStatus: {
      readonly id: u32;
      readonly owner: MultiAddress;
      readonly issuer: MultiAddress;
      readonly admin: MultiAddress;
      readonly freezer: MultiAddress;
      readonly minBalance: Compact<u128>;
      readonly isSufficient: bool;
      readonly isFrozen: bool;
    } & Struct;
    readonly isApproveTransfer: boolean;
    readonly asApproveTransfer: {
      readonly id: u32;
      readonly delegate: MultiAddress;
      readonly amount: Compact<u128>;
    } & Struct;
    readonly isCancelApproval: boolean;
    readonly asCancelApproval: {
      readonly id: u32;
      readonly delegate: MultiAddress;
    } & Struct;
    readonly isForceCancelApproval: boolean;
    readonly asForceCancelApproval: {
      readonly id: u32;
      readonly owner: MultiAddress;
      readonly delegate: MultiAddress;
    } & Struct;
    readonly isTransferApproved: boolean;
    readonly asTransferApproved: {
      readonly id: u32;
      readonly owner: MultiAddress;
      readonly destination: MultiAddress;
      readonly amount: Compact<u128>;
    } & Struct;
    readonly isTouch: boolean;
    readonly asTouch: {
      readonly id: u32;
    } & Struct;
    readonly isRefund: boolean;
    readonly asRefund: {
      readonly id: u32;
      readonly allowBurn: bool;
    } & Struct;
    readonly isSetMinBalance: boolean;
    readonly asSetMinBalance: {
      readonly id: u32;
      readonly minBalance: u128;
    } & Struct;
    readonly isTouchOther: boolean;
    readonly asTouchOther: {
      readonly id: u32;
      readonly who: MultiAddress;
    } & Struct;
    readonly isRefundOther: boolean;
    readonly asRefundOther: {
      readonly id: u32;
      readonly who: MultiAddress;
    } & Struct;
    readonly isBlock: boolean;
    readonly asBlock: {
      readonly id: u32;
      readonly who: MultiAddress;
    } & Struct;
    readonly isTransferAll: boolean;
    readonly asTransferAll: {
      readonly id: u32;
      readonly dest: MultiAddress;
      readonly keepAlive: bool;
    } & Struct;
    readonly isSetReserves: boolean;
    readonly asSetReserves: {
      readonly id: u32;
      readonly reserves: Vec<Null>;
    } & Struct;
    readonly type: 'Create' | 'ForceCreate' | 'StartDestroy' | 'DestroyAccounts' | 'DestroyApprovals' | 'FinishDestroy' | 'Mint' | 'Burn' | 'Transfer' | 'TransferKeepAlive' | 'ForceTransfer' | 'Freeze' | 'Thaw' | 'FreezeAsset' | 'ThawAsset' | 'TransferOwnership' | 'SetTeam' | 'SetMetadata' | 'ClearMetadata' | 'ForceSetMetadata' | 'ForceClearMetadata' | 'ForceAssetStatus' | 'ApproveTransfer' | 'CancelApproval' | 'ForceCancelApproval' | 'TransferApproved' | 'Touch' | 'Refund' | 'SetMinBalance' | 'TouchOther' | 'RefundOther' | 'Block' | 'TransferAll' | 'SetReserves';
  }

  /** @name PalletTreasuryCall */
  interface PalletTreasuryCall extends Enum {
    readonly isSpendLocal: boolean;
    readonly asSpendLocal: {
      readonly amount: Compact<u128>;
      readonly beneficiary: MultiAddress;
    } & Struct;
    readonly isRemoveApproval: boolean;
    readonly asRemoveApproval: {
      readonly proposalId: Compact<u32>;
    } & Struct;
    readonly isSpend: boolean;
    readonly asSpend: {
      readonly assetKind: FrameSupportTokensFungibleUnionOfNativeOrWithId;
      readonly amount: Compact<u128>;
      readonly beneficiary: AccountId32;
      readonly validFrom: Option<u32>;
    } & Struct;
    readonly isPayout: boolean;
    readonly asPayout: {
      readonly index: u32;
    } & Struct;
    readonly isCheckStatus: boolean;
    readonly asCheckStatus: {
      readonly index: u32;
    } & Struct;
    readonly isVoidSpend: boolean;
    readonly asVoidSpend: {
      readonly index: u32;
    } & Struct;
    readonly type: 'SpendLocal' | 'RemoveApproval' | 'Spend' | 'Payout' | 'CheckStatus' | 'VoidSpend';
  }

  /** @name FrameSupportTokensFungibleUnionOfNativeOrWithId */
  interface FrameSupportTokensFungibleUnionOfNativeOrWithId extends Enum {
    readonly isNative: boolean;
    readonly isWithId: boolean;
    readonly asWithId: u32;
    readonly type: 'Native' | 'WithId';
  }

  /** @name PalletVestingCall */
  interface PalletVestingCall extends Enum {
    readonly isVest: boolean;
    readonly isVestOther: boolean;
    readonly asVestOther: {
      readonly target: MultiAddress;
    } & Struct;
    readonly isVestedTransfer: boolean;
    readonly asVestedTransfer: {
      readonly target: MultiAddress;
      readonly schedule: PalletVestingVestingInfo;
    } & Struct;
    readonly isForceVestedTransfer: boolean;
    readonly asForceVestedTransfer: {
      readonly source: MultiAddress;
      readonly target: MultiAddress;
      readonly schedule: PalletVestingVestingInfo;
    } & Struct;
    readonly isMergeSchedules: boolean;
    readonly asMergeSchedules: {
      readonly schedule1Index: u32;
      readonly schedule2Index: u32;
    } & Struct;
    readonly isForceRemoveVestingSchedule: boolean;
    readonly asForceRemoveVestingSchedule: {
      readonly target: MultiAddress;
      readonly scheduleIndex: u32;
    } & Struct;
    readonly type: 'Vest' | 'VestOther' | 'VestedTransfer' | 'ForceVestedTransfer' | 'MergeSchedules' | 'ForceRemoveVestingSchedule';
  }

  /** @name PalletVestingVestingInfo */
  interface PalletVestingVestingInfo extends Struct {
    readonly locked: u128;
    readonly perBlock: u128;
    readonly startingBlock: u32;
  }

  /** @name PalletUtilityCall */
  interface PalletUtilityCall extends Enum {
    readonly isBatch: boolean;
    readonly asBatch: {
      readonly calls: Vec<Call>;
    } & Struct;
    readonly isAsDerivative: boolean;
    readonly asAsDerivative: {
      readonly index: u16;
      readonly call: Call;
    } & Struct;
    readonly isBatchAll: boolean;
    readonly asBatchAll: {
      readonly calls: Vec<Call>;
    } & Struct;
    readonly isDispatchAs: boolean;
    readonly asDispatchAs: {
      readonly asOrigin: SoukRuntimeOriginCaller;
      readonly call: Call;
    } & Struct;
    readonly isForceBatch: boolean;
    readonly asForceBatch: {
      readonly calls: Vec<Call>;
    } & Struct;
    readonly isWithWeight: boolean;
    readonly asWithWeight: {
      readonly call: Call;
      readonly weight: SpWeightsWeightV2Weight;
    } & Struct;
    readonly isIfElse: boolean;
    readonly asIfElse: {
      readonly main: Call;
      readonly fallback: Call;
    } & Struct;
    readonly isDispatchAsFallible: boolean;
    readonly asDispatchAsFallible: {
      readonly asOrigin: SoukRuntimeOriginCaller;
      readonly call: Call;
    } & Struct;
    readonly type: 'Batch' | 'AsDerivative' | 'BatchAll' | 'DispatchAs' | 'ForceBatch' | 'WithWeight' | 'IfElse' | 'DispatchAsFallible';
  }

  /** @name SoukRuntimeOriginCaller */
  interface SoukRuntimeOriginCaller extends Enum {
    readonly isSystem: boolean;
    readonly asSystem: FrameSupportDispatchRawOrigin;
    readonly isOrigins: boolean;
    readonly asOrigins: SoukRuntimeConfigsGovernanceOriginsPalletOrigin;
    readonly isTechnicalCommittee: boolean;
    readonly asTechnicalCommittee: PalletCollectiveRawOrigin;
    readonly type: 'System' | 'Origins' | 'TechnicalCommittee';
  }

  /** @name FrameSupportDispatchRawOrigin */
  interface FrameSupportDispatchRawOrigin extends Enum {
    readonly isRoot: boolean;
    readonly isSigned: boolean;
    readonly asSigned: AccountId32;
    readonly isNone: boolean;
    readonly isAuthorized: boolean;
    readonly type: 'Root' | 'Signed' | 'None' | 'Authorized';
  }

  /** @name SoukRuntimeConfigsGovernanceOriginsPalletOrigin */
  interface SoukRuntimeConfigsGovernanceOriginsPalletOrigin extends Enum {
    readonly isStakingAdmin: boolean;
    readonly isTreasurer: boolean;
    readonly isCommerceAdmin: boolean;
    readonly isModerator: boolean;
    readonly isCanceller: boolean;
    readonly isKiller: boolean;
    readonly isWhitelistedCaller: boolean;
    readonly type: 'StakingAdmin' | 'Treasurer' | 'CommerceAdmin' | 'Moderator' | 'Canceller' | 'Killer' | 'WhitelistedCaller';
  }

  /** @name PalletCollectiveRawOrigin */
  interface PalletCollectiveRawOrigin extends Enum {
    readonly isMembers: boolean;
    readonly asMembers: ITuple<[u32, u32]>;
    readonly isMember: boolean;
    readonly asMember: AccountId32;
    readonly isPhantom: boolean;
    readonly type: 'Members' | 'Member' | 'Phantom';
  }

  /** @name SpWeightsWeightV2Weight */
  interface SpWeightsWeightV2Weight extends Struct {
    readonly refTime: Compact<u64>;
    readonly proofSize: Compact<u64>;
  }

  /** @name PalletProxyCall */
  interface PalletProxyCall extends Enum {
    readonly isProxy: boolean;
    readonly asProxy: {
      readonly real: MultiAddress;
      readonly forceProxyType: Option<SoukRuntimeConfigsProxiesProxyType>;
      readonly call: Call;
    } & Struct;
    readonly isAddProxy: boolean;
    readonly asAddProxy: {
      readonly delegate: MultiAddress;
      readonly proxyType: SoukRuntimeConfigsProxiesProxyType;
      readonly delay: u32;
    } & Struct;
    readonly isRemoveProxy: boolean;
    readonly asRemoveProxy: {
      readonly delegate: MultiAddress;
      readonly proxyType: SoukRuntimeConfigsProxiesProxyType;
      readonly delay: u32;
    } & Struct;
    readonly isRemoveProxies: boolean;
    readonly isCreatePure: boolean;
    readonly asCreatePure: {
      readonly proxyType: SoukRuntimeConfigsProxiesProxyType;
      readonly delay: u32;
      readonly index: u16;
    } & Struct;
    readonly isKillPure: boolean;
    readonly asKillPure: {
      readonly spawner: MultiAddress;
      readonly proxyType: SoukRuntimeConfigsProxiesProxyType;
      readonly index: u16;
      readonly height: Compact<u32>;
      readonly extIndex: Compact<u32>;
    } & Struct;
    readonly isAnnounce: boolean;
    readonly asAnnounce: {
      readonly real: MultiAddress;
      readonly callHash: H256;
    } & Struct;
    readonly isRemoveAnnouncement: boolean;
    readonly asRemoveAnnouncement: {
      readonly real: MultiAddress;
      readonly callHash: H256;
    } & Struct;
    readonly isRejectAnnouncement: boolean;
    readonly asRejectAnnouncement: {
      readonly delegate: MultiAddress;
      readonly callHash: H256;
    } & Struct;
    readonly isProxyAnnounced: boolean;
    readonly asProxyAnnounced: {
      readonly delegate: MultiAddress;
      readonly real: MultiAddress;
      readonly forceProxyType: Option<SoukRuntimeConfigsProxiesProxyType>;
      readonly call: Call;
    } & Struct;
    readonly isPokeDeposit: boolean;
    readonly type: 'Proxy' | 'AddProxy' | 'RemoveProxy' | 'RemoveProxies' | 'CreatePure' | 'KillPure' | 'Announce' | 'RemoveAnnouncement' | 'RejectAnnouncement' | 'ProxyAnnounced' | 'PokeDeposit';
  }

  /** @name SoukRuntimeConfigsProxiesProxyType */
  interface SoukRuntimeConfigsProxiesProxyType extends Enum {
    readonly isAny: boolean;
    readonly isNonTransfer: boolean;
    readonly isGovernance: boolean;
    readonly isStaking: boolean;
    readonly isCommerce: boolean;
    readonly isTill: boolean;
    readonly isCancelProxy: boolean;
    readonly isTrace: boolean;
    readonly type: 'Any' | 'NonTransfer' | 'Governance' | 'Staking' | 'Commerce' | 'Till' | 'CancelProxy' | 'Trace';
  }

  /** @name PalletMultisigCall */
  interface PalletMultisigCall extends Enum {
    readonly isAsMultiThreshold1: boolean;
    readonly asAsMultiThreshold1: {
      readonly otherSignatories: Vec<AccountId32>;
      readonly call: Call;
    } & Struct;
    readonly isAsMulti: boolean;
    readonly asAsMulti: {
      readonly threshold: u16;
      readonly otherSignatories: Vec<AccountId32>;
      readonly maybeTimepoint: Option<PalletMultisigTimepoint>;
      readonly call: Call;
      readonly maxWeight: SpWeightsWeightV2Weight;
    } & Struct;
    readonly isApproveAsMulti: boolean;
    readonly asApproveAsMulti: {
      readonly threshold: u16;
      readonly otherSignatories: Vec<AccountId32>;
      readonly maybeTimepoint: Option<PalletMultisigTimepoint>;
      readonly callHash: U8aFixed;
      readonly maxWeight: SpWeightsWeightV2Weight;
    } & Struct;
    readonly isCancelAsMulti: boolean;
    readonly asCancelAsMulti: {
      readonly threshold: u16;
      readonly otherSignatories: Vec<AccountId32>;
      readonly timepoint: PalletMultisigTimepoint;
      readonly callHash: U8aFixed;
    } & Struct;
    readonly isPokeDeposit: boolean;
    readonly asPokeDeposit: {
      readonly threshold: u16;
      readonly otherSignatories: Vec<AccountId32>;
      readonly callHash: U8aFixed;
    } & Struct;
    readonly type: 'AsMultiThreshold1' | 'AsMulti' | 'ApproveAsMulti' | 'CancelAsMulti' | 'PokeDeposit';
  }

  /** @name PalletMultisigTimepoint */
  interface PalletMultisigTimepoint extends Struct {
    readonly height: u32;
    readonly index: u32;
  }

  /** @name PalletIdentityCall */
  interface PalletIdentityCall extends Enum {
    readonly isAddRegistrar: boolean;
    readonly asAddRegistrar: {
      readonly account: MultiAddress;
    } & Struct;
    readonly isSetIdentity: boolean;
    readonly asSetIdentity: {
      readonly info: PalletIdentityLegacyIdentityInfo;
    } & Struct;
    readonly isSetSubs: boolean;
    readonly asSetSubs: {
      readonly subs: Vec<ITuple<[AccountId32, Data]>>;
    } & Struct;
    readonly isClearIdentity: boolean;
    readonly isRequestJudgement: boolean;
    readonly asRequestJudgement: {
      readonly regIndex: Compact<u32>;
      readonly maxFee: Compact<u128>;
    } & Struct;
    readonly isCancelRequest: boolean;
    readonly asCancelRequest: {
      readonly regIndex: u32;
    } & Struct;
    readonly isSetFee: boolean;
    readonly asSetFee: {
      readonly index: Compact<u32>;
      readonly fee: Compact<u128>;
    } & Struct;
    readonly isSetAccountId: boolean;
    readonly asSetAccountId: {
      readonly index: Compact<u32>;
      readonly new_: MultiAddress;
    } & Struct;
    readonly isSetFields: boolean;
    readonly asSetFields: {
      readonly index: Compact<u32>;
      readonly fields: u64;
    } & Struct;
    readonly isProvideJudgement: boolean;
    readonly asProvideJudgement: {
      readonly regIndex: Compact<u32>;
      readonly target: MultiAddress;
      readonly judgement: PalletIdentityJudgement;
      readonly identity: H256;
    } & Struct;
    readonly isKillIdentity: boolean;
    readonly asKillIdentity: {
      readonly target: MultiAddress;
    } & Struct;
    readonly isAddSub: boolean;
    readonly asAddSub: {
      readonly sub: MultiAddress;
      readonly data: Data;
    } & Struct;
    readonly isRenameSub: boolean;
    readonly asRenameSub: {
      readonly sub: MultiAddress;
      readonly data: Data;
    } & Struct;
    readonly isRemoveSub: boolean;
    readonly asRemoveSub: {
      readonly sub: MultiAddress;
    } & Struct;
    readonly isQuitSub: boolean;
    readonly isAddUsernameAuthority: boolean;
    readonly asAddUsernameAuthority: {
      readonly authority: MultiAddress;
      readonly suffix: Bytes;
      readonly allocation: u32;
    } & Struct;
    readonly isRemoveUsernameAuthority: boolean;
    readonly asRemoveUsernameAuthority: {
      readonly suffix: Bytes;
      readonly authority: MultiAddress;
    } & Struct;
    readonly isSetUsernameFor: boolean;
    readonly asSetUsernameFor: {
      readonly who: MultiAddress;
      readonly username: Bytes;
      readonly signature: Option<SpRuntimeMultiSignature>;
      readonly useAllocation: bool;
    } & Struct;
    readonly isAcceptUsername: boolean;
    readonly asAcceptUsername: {
      readonly username: Bytes;
    } & Struct;
    readonly isRemoveExpiredApproval: boolean;
    readonly asRemoveExpiredApproval: {
      readonly username: Bytes;
    } & Struct;
    readonly isSetPrimaryUsername: boolean;
    readonly asSetPrimaryUsername: {
      readonly username: Bytes;
    } & Struct;
    readonly isUnbindUsername: boolean;
    readonly asUnbindUsername: {
      readonly username: Bytes;
    } & Struct;
    readonly isRemoveUsername: boolean;
    readonly asRemoveUsername: {
      readonly username: Bytes;
    } & Struct;
    readonly isKillUsername: boolean;
    readonly asKillUsername: {
      readonly username: Bytes;
    } & Struct;
    readonly isRemoveRegistrar: boolean;
    readonly asRemoveRegistrar: {
      readonly index: Compact<u32>;
    } & Struct;
    readonly type: 'AddRegistrar' | 'SetIdentity' | 'SetSubs' | 'ClearIdentity' | 'RequestJudgement' | 'CancelRequest' | 'SetFee' | 'SetAccountId' | 'SetFields' | 'ProvideJudgement' | 'KillIdentity' | 'AddSub' | 'RenameSub' | 'RemoveSub' | 'QuitSub' | 'AddUsernameAuthority' | 'RemoveUsernameAuthority' | 'SetUsernameFor' | 'AcceptUsername' | 'RemoveExpiredApproval' | 'SetPrimaryUsername' | 'UnbindUsername' | 'RemoveUsername' | 'KillUsername' | 'RemoveRegistrar';
  }

  /** @name PalletIdentityLegacyIdentityInfo */
  interface PalletIdentityLegacyIdentityInfo extends Struct {
    readonly additional: Vec<ITuple<[Data, Data]>>;
    readonly display: Data;
    readonly legal: Data;
    readonly web: Data;
    readonly riot: Data;
    readonly email: Data;
    readonly pgpFingerprint: Option<U8aFixed>;
    readonly image: Data;
    readonly twitter: Data;
  }

  /** @name PalletIdentityJudgement */
  interface PalletIdentityJudgement extends Enum {
    readonly isUnknown: boolean;
    readonly isFeePaid: boolean;
    readonly asFeePaid: u128;
    readonly isReasonable: boolean;
    readonly isKnownGood: boolean;
    readonly isOutOfDate: boolean;
    readonly isLowQuality: boolean;
    readonly isErroneous: boolean;
    readonly type: 'Unknown' | 'FeePaid' | 'Reasonable' | 'KnownGood' | 'OutOfDate' | 'LowQuality' | 'Erroneous';
  }

  /** @name SpRuntimeMultiSignature */
  interface SpRuntimeMultiSignature extends Enum {
    readonly isEd25519: boolean;
    readonly asEd25519: U8aFixed;
    readonly isSr25519: boolean;
    readonly asSr25519: U8aFixed;
    readonly isEcdsa: boolean;
    readonly asEcdsa: U8aFixed;
    readonly isEth: boolean;
    readonly asEth: U8aFixed;
    readonly type: 'Ed25519' | 'Sr25519' | 'Ecdsa' | 'Eth';
  }

  /** @name PalletTranchesCall */
  interface PalletTranchesCall extends Enum {
    readonly isAllocate: boolean;
    readonly asAllocate: {
      readonly beneficiary: AccountId32;
      readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
      readonly amount: Compact<u128>;
      readonly schedule: SoukMathVestingVestingSchedule;
      readonly start: Option<u64>;
    } & Struct;
    readonly isRelease: boolean;
    readonly asRelease: {
      readonly allocation: u32;
    } & Struct;
    readonly type: 'Allocate' | 'Release';
  }

  /** @name SoukMathVestingVestingSchedule */
  interface SoukMathVestingVestingSchedule extends Enum {
    readonly isTranches: boolean;
    readonly asTranches: {
      readonly period: u64;
      readonly free: Vec<Perbill>;
    } & Struct;
    readonly isDecliningCap: boolean;
    readonly asDecliningCap: {
      readonly period: u64;
      readonly part: Perbill;
    } & Struct;
    readonly type: 'Tranches' | 'DecliningCap';
  }

  /** @name PalletReferendaCall */
  interface PalletReferendaCall extends Enum {
    readonly isSubmit: boolean;
    readonly asSubmit: {
      readonly proposalOrigin: SoukRuntimeOriginCaller;
      readonly proposal: FrameSupportPreimagesBounded;
      readonly enactmentMoment: FrameSupportScheduleDispatchTime;
    } & Struct;
    readonly isPlaceDecisionDeposit: boolean;
    readonly asPlaceDecisionDeposit: {
      readonly index: u32;
    } & Struct;
    readonly isRefundDecisionDeposit: boolean;
    readonly asRefundDecisionDeposit: {
      readonly index: u32;
    } & Struct;
    readonly isCancel: boolean;
    readonly asCancel: {
      readonly index: u32;
    } & Struct;
    readonly isKill: boolean;
    readonly asKill: {
      readonly index: u32;
    } & Struct;
    readonly isNudgeReferendum: boolean;
    readonly asNudgeReferendum: {
      readonly index: u32;
    } & Struct;
    readonly isOneFewerDeciding: boolean;
    readonly asOneFewerDeciding: {
      readonly track: u16;
    } & Struct;
    readonly isRefundSubmissionDeposit: boolean;
    readonly asRefundSubmissionDeposit: {
      readonly index: u32;
    } & Struct;
    readonly isSetMetadata: boolean;
    readonly asSetMetadata: {
      readonly index: u32;
      readonly maybeHash: Option<H256>;
    } & Struct;
    readonly type: 'Submit' | 'PlaceDecisionDeposit' | 'RefundDecisionDeposit' | 'Cancel' | 'Kill' | 'NudgeReferendum' | 'OneFewerDeciding' | 'RefundSubmissionDeposit' | 'SetMetadata';
  }

  /** @name FrameSupportPreimagesBounded */
  interface FrameSupportPreimagesBounded extends Enum {
    readonly isLegacy: boolean;
    readonly asLegacy: {
      readonly hash_: H256;
    } & Struct;
    readonly isInline: boolean;
    readonly asInline: Bytes;
    readonly isLookup: boolean;
    readonly asLookup: {
      readonly hash_: H256;
      readonly len: u32;
    } & Struct;
    readonly type: 'Legacy' | 'Inline' | 'Lookup';
  }

  /** @name SpRuntimeBlakeTwo256 */
  type SpRuntimeBlakeTwo256 = Null;

  /** @name FrameSupportScheduleDispatchTime */
  interface FrameSupportScheduleDispatchTime extends Enum {
    readonly isAt: boolean;
    readonly asAt: u32;
    readonly isAfter: boolean;
    readonly asAfter: u32;
    readonly type: 'At' | 'After';
  }

  /** @name PalletConvictionVotingCall */
  interface PalletConvictionVotingCall extends Enum {
    readonly isVote: boolean;
    readonly asVote: {
      readonly pollIndex: Compact<u32>;
      readonly vote: PalletConvictionVotingVoteAccountVote;
    } & Struct;
    readonly isDelegate: boolean;
    readonly asDelegate: {
      readonly class: u16;
      readonly to: MultiAddress;
      readonly conviction: PalletConvictionVotingConviction;
      readonly balance: u128;
    } & Struct;
    readonly isUndelegate: boolean;
    readonly asUndelegate: {
      readonly class: u16;
    } & Struct;
    readonly isUnlock: boolean;
    readonly asUnlock: {
      readonly class: u16;
      readonly target: MultiAddress;
    } & Struct;
    readonly isRemoveVote: boolean;
    readonly asRemoveVote: {
      readonly class: Option<u16>;
      readonly index: u32;
    } & Struct;
    readonly isRemoveOtherVote: boolean;
    readonly asRemoveOtherVote: {
      readonly target: MultiAddress;
      readonly class: u16;
      readonly index: u32;
    } & Struct;
    readonly type: 'Vote' | 'Delegate' | 'Undelegate' | 'Unlock' | 'RemoveVote' | 'RemoveOtherVote';
  }

  /** @name PalletConvictionVotingVoteAccountVote */
  interface PalletConvictionVotingVoteAccountVote extends Enum {
    readonly isStandard: boolean;
    readonly asStandard: {
      readonly vote: Vote;
      readonly balance: u128;
    } & Struct;
    readonly isSplit: boolean;
    readonly asSplit: {
      readonly aye: u128;
      readonly nay: u128;
    } & Struct;
    readonly isSplitAbstain: boolean;
    readonly asSplitAbstain: {
      readonly aye: u128;
      readonly nay: u128;
      readonly abstain: u128;
    } & Struct;
    readonly type: 'Standard' | 'Split' | 'SplitAbstain';
  }

  /** @name PalletConvictionVotingConviction */
  interface PalletConvictionVotingConviction extends Enum {
    readonly isNone: boolean;
    readonly isLocked1x: boolean;
    readonly isLocked2x: boolean;
    readonly isLocked3x: boolean;
    readonly isLocked4x: boolean;
    readonly isLocked5x: boolean;
    readonly isLocked6x: boolean;
    readonly type: 'None' | 'Locked1x' | 'Locked2x' | 'Locked3x' | 'Locked4x' | 'Locked5x' | 'Locked6x';
  }

  /** @name PalletParametersCall */
  interface PalletParametersCall extends Enum {
    readonly isSetParameter: boolean;
    readonly asSetParameter: {
      readonly keyValue: SoukRuntimeConfigsGovernanceParametersRuntimeParameters;
    } & Struct;
    readonly type: 'SetParameter';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersRuntimeParameters */
  interface SoukRuntimeConfigsGovernanceParametersRuntimeParameters extends Enum {
    readonly isCommerce: boolean;
    readonly asCommerce: SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceParameters;
    readonly isExperience: boolean;
    readonly asExperience: SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceParameters;
    readonly isRewards: boolean;
    readonly asRewards: SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsParameters;
    readonly isTrace: boolean;
    readonly asTrace: SoukRuntimeConfigsGovernanceParametersDynamicParamsTraceParameters;
    readonly isCommune: boolean;
    readonly asCommune: SoukRuntimeConfigsGovernanceParametersDynamicParamsCommuneParameters;
    readonly isLoyalty: boolean;
    readonly asLoyalty: SoukRuntimeConfigsGovernanceParametersDynamicParamsLoyaltyParameters;
    readonly isPrepaid: boolean;
    readonly asPrepaid: SoukRuntimeConfigsGovernanceParametersDynamicParamsPrepaidParameters;
    readonly isNetworks: boolean;
    readonly asNetworks: SoukRuntimeConfigsGovernanceParametersDynamicParamsNetworksParameters;
    readonly isFiat: boolean;
    readonly asFiat: SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatParameters;
    readonly type: 'Commerce' | 'Experience' | 'Rewards' | 'Trace' | 'Commune' | 'Loyalty' | 'Prepaid' | 'Networks' | 'Fiat';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceParameters */
  interface SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceParameters extends Enum {
    readonly isCommuneFee: boolean;
    readonly asCommuneFee: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceCommuneFee, Option<Perbill>]>;
    readonly isMinExperienceFee: boolean;
    readonly asMinExperienceFee: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceMinExperienceFee, Option<Perbill>]>;
    readonly isPlatformSlice: boolean;
    readonly asPlatformSlice: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsCommercePlatformSlice, Option<Perbill>]>;
    readonly isMaxPathDepth: boolean;
    readonly asMaxPathDepth: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceMaxPathDepth, Option<u32>]>;
    readonly isRetention: boolean;
    readonly asRetention: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceRetention, Option<u64>]>;
    readonly isUnbondingPeriod: boolean;
    readonly asUnbondingPeriod: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceUnbondingPeriod, Option<u32>]>;
    readonly isMaxReturnWindow: boolean;
    readonly asMaxReturnWindow: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceMaxReturnWindow, Option<u64>]>;
    readonly isMaxLinkLife: boolean;
    readonly asMaxLinkLife: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceMaxLinkLife, Option<u64>]>;
    readonly isIncludedSlots: boolean;
    readonly asIncludedSlots: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceIncludedSlots, Option<u32>]>;
    readonly isRetryPeriod: boolean;
    readonly asRetryPeriod: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceRetryPeriod, Option<u64>]>;
    readonly isSaleLife: boolean;
    readonly asSaleLife: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceSaleLife, Option<u64>]>;
    readonly isRecordRetention: boolean;
    readonly asRecordRetention: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceRecordRetention, Option<u64>]>;
    readonly isGates: boolean;
    readonly asGates: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceGates, Option<SoukPrimitivesShopGates>]>;
    readonly isVerdictRates: boolean;
    readonly asVerdictRates: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceVerdictRates, Option<SoukPrimitivesShopVerdictRates>]>;
    readonly isRankPoints: boolean;
    readonly asRankPoints: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceRankPoints, Option<SoukPrimitivesShopRankPoints>]>;
    readonly isSeizedPart: boolean;
    readonly asSeizedPart: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceSeizedPart, Option<Perbill>]>;
    readonly isQuoteTime: boolean;
    readonly asQuoteTime: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceQuoteTime, Option<u64>]>;
    readonly isPaymentTime: boolean;
    readonly asPaymentTime: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsCommercePaymentTime, Option<u64>]>;
    readonly isOrders: boolean;
    readonly asOrders: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceOrders, Option<SoukPrimitivesOrderOrderRules>]>;
    readonly type: 'CommuneFee' | 'MinExperienceFee' | 'PlatformSlice' | 'MaxPathDepth' | 'Retention' | 'UnbondingPeriod' | 'MaxReturnWindow' | 'MaxLinkLife' | 'IncludedSlots' | 'RetryPeriod' | 'SaleLife' | 'RecordRetention' | 'Gates' | 'VerdictRates' | 'RankPoints' | 'SeizedPart' | 'QuoteTime' | 'PaymentTime' | 'Orders';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceCommuneFee */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceCommuneFee = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceMinExperienceFee */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceMinExperienceFee = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsCommercePlatformSlice */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsCommercePlatformSlice = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceMaxPathDepth */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceMaxPathDepth = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceOrders */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceOrders = Null;

  /** @name SoukPrimitivesOrderOrderRules */
  interface SoukPrimitivesOrderOrderRules extends Struct {
    readonly accept: u64;
    readonly ship: u64;
    readonly delivery: u64;
    readonly returns: u64;
    readonly dispute: u64;
    readonly answer: u64;
    readonly ruling: u64;
    readonly defaultRuling: u16;
    readonly disputePart: Perbill;
    readonly disputeDeposit: u128;
    readonly standoffFee: Perbill;
    readonly standoffForfeit: Perbill;
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceRetention */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceRetention = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceUnbondingPeriod */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceUnbondingPeriod = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceMaxReturnWindow */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceMaxReturnWindow = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceMaxLinkLife */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceMaxLinkLife = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceIncludedSlots */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceIncludedSlots = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceRetryPeriod */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceRetryPeriod = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceSaleLife */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceSaleLife = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceRecordRetention */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceRecordRetention = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceGates */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceGates = Null;

  /** @name SoukPrimitivesShopGates */
  interface SoukPrimitivesShopGates extends Struct {
    readonly unverified: SoukPrimitivesShopGate;
    readonly first: SoukPrimitivesShopGate;
    readonly second: SoukPrimitivesShopGate;
    readonly third: SoukPrimitivesShopGate;
  }

  /** @name SoukPrimitivesShopGate */
  interface SoukPrimitivesShopGate extends Struct {
    readonly orders: u32;
    readonly deposit: Perbill;
    readonly rank: u16;
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceVerdictRates */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceVerdictRates = Null;

  /** @name SoukPrimitivesShopVerdictRates */
  interface SoukPrimitivesShopVerdictRates extends Struct {
    readonly confirmed: Perbill;
    readonly deviating: Perbill;
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceRankPoints */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceRankPoints = Null;

  /** @name SoukPrimitivesShopRankPoints */
  interface SoukPrimitivesShopRankPoints extends Struct {
    readonly confirmed: u16;
    readonly deviating: u16;
    readonly credit: u16;
    readonly half: u16;
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceSeizedPart */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceSeizedPart = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceQuoteTime */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceQuoteTime = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsCommercePaymentTime */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsCommercePaymentTime = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceParameters */
  interface SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceParameters extends Enum {
    readonly isRules: boolean;
    readonly asRules: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceRules, Option<SoukMathExperienceParameters>]>;
    readonly isBonds: boolean;
    readonly asBonds: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceBonds, Option<PalletExperienceBonds>]>;
    readonly isPeriods: boolean;
    readonly asPeriods: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsExperiencePeriods, Option<PalletExperienceCyclePeriods>]>;
    readonly isExpertRate: boolean;
    readonly asExpertRate: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceExpertRate, Option<Perbill>]>;
    readonly isTesterRate: boolean;
    readonly asTesterRate: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceTesterRate, Option<Perbill>]>;
    readonly isForfeit: boolean;
    readonly asForfeit: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceForfeit, Option<Perbill>]>;
    readonly isMaxReturn: boolean;
    readonly asMaxReturn: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceMaxReturn, Option<u32>]>;
    readonly isTesterUnbonding: boolean;
    readonly asTesterUnbonding: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceTesterUnbonding, Option<u32>]>;
    readonly isMaxExpertReturn: boolean;
    readonly asMaxExpertReturn: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceMaxExpertReturn, Option<u32>]>;
    readonly isMinProducers: boolean;
    readonly asMinProducers: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceMinProducers, Option<u32>]>;
    readonly isLeastUptake: boolean;
    readonly asLeastUptake: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceLeastUptake, Option<Perbill>]>;
    readonly isLeastPricePart: boolean;
    readonly asLeastPricePart: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceLeastPricePart, Option<Perbill>]>;
    readonly isIdleAfter: boolean;
    readonly asIdleAfter: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceIdleAfter, Option<u32>]>;
    readonly isIdleSeats: boolean;
    readonly asIdleSeats: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceIdleSeats, Option<u32>]>;
    readonly isCaseAppealPeriod: boolean;
    readonly asCaseAppealPeriod: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceCaseAppealPeriod, Option<u64>]>;
    readonly isCaseDecisionPeriod: boolean;
    readonly asCaseDecisionPeriod: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceCaseDecisionPeriod, Option<u64>]>;
    readonly isCaseRest: boolean;
    readonly asCaseRest: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceCaseRest, Option<u64>]>;
    readonly isBondRates: boolean;
    readonly asBondRates: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceBondRates, Option<SoukPrimitivesShopVerdictRates>]>;
    readonly isPowerElsewhere: boolean;
    readonly asPowerElsewhere: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsExperiencePowerElsewhere, Option<Perbill>]>;
    readonly type: 'Rules' | 'Bonds' | 'Periods' | 'ExpertRate' | 'TesterRate' | 'Forfeit' | 'MaxReturn' | 'TesterUnbonding' | 'MaxExpertReturn' | 'MinProducers' | 'LeastUptake' | 'LeastPricePart' | 'IdleAfter' | 'IdleSeats' | 'CaseAppealPeriod' | 'CaseDecisionPeriod' | 'CaseRest' | 'BondRates' | 'PowerElsewhere';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceRules */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceRules = Null;

  /** @name SoukMathExperienceParameters */
  interface SoukMathExperienceParameters extends Struct {
    readonly panel: SoukMathExperienceDrawPanelRule;
    readonly weight: SoukMathExperiencePowerWeightCurve;
    readonly power: SoukMathExperiencePowerPowerRule;
    readonly cut: SoukMathExperienceRobustCut;
    readonly quorum: SoukMathExperienceVerdictQuorum;
    readonly points: SoukMathExperienceScorePointRule;
    readonly trust: SoukMathExperienceVerdictTrustRule;
  }

  /** @name SoukMathExperienceDrawPanelRule */
  interface SoukMathExperienceDrawPanelRule extends Struct {
    readonly target: u32;
    readonly retestFactor: u32;
    readonly uptake: Perbill;
    readonly newcomerSeats: Perbill;
    readonly veteranPower: u64;
    readonly veteranFactor: u32;
  }

  /** @name SoukMathExperiencePowerWeightCurve */
  interface SoukMathExperiencePowerWeightCurve extends Struct {
    readonly base: u32;
    readonly perReport: u32;
    readonly perBacking: u32;
    readonly backingUnit: u128;
    readonly backingLimit: Perbill;
    readonly cap: u32;
  }

  /** @name SoukMathExperiencePowerPowerRule */
  interface SoukMathExperiencePowerPowerRule extends Struct {
    readonly retained: Perbill;
    readonly atStake: Perbill;
    readonly cap: u64;
  }

  /** @name SoukMathExperienceRobustCut */
  interface SoukMathExperienceRobustCut extends Struct {
    readonly factor: u32;
    readonly floor: u32;
    readonly ceiling: u32;
  }

  /** @name SoukMathExperienceVerdictQuorum */
  interface SoukMathExperienceVerdictQuorum extends Struct {
    readonly reports: u32;
    readonly effective: u32;
    readonly weightShare: Perbill;
    readonly agreement: Perbill;
    readonly retests: u32;
  }

  /** @name SoukMathExperienceScorePointRule */
  interface SoukMathExperienceScorePointRule extends Struct {
    readonly reach: u32;
    readonly open: Perbill;
    readonly news: u32;
  }

  /** @name SoukMathExperienceVerdictTrustRule */
  interface SoukMathExperienceVerdictTrustRule extends Struct {
    readonly halfAt: u32;
    readonly reach: u32;
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceBonds */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceBonds = Null;

  /** @name PalletExperienceBonds */
  interface PalletExperienceBonds extends Struct {
    readonly model: u128;
    readonly version: u128;
    readonly binding: u128;
    readonly enrolment: u128;
    readonly report: u128;
    readonly appeal: u128;
    readonly backing: u128;
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsExperiencePeriods */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsExperiencePeriods = Null;

  /** @name PalletExperienceCyclePeriods */
  interface PalletExperienceCyclePeriods extends Struct {
    readonly commit: u64;
    readonly reveal: u64;
    readonly report: u64;
    readonly claim: u32;
    readonly carry: u32;
    readonly appeal: u32;
    readonly retention: u32;
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceExpertRate */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceExpertRate = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceTesterRate */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceTesterRate = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceForfeit */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceForfeit = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceMaxReturn */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceMaxReturn = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceTesterUnbonding */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceTesterUnbonding = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceMaxExpertReturn */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceMaxExpertReturn = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceMinProducers */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceMinProducers = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceLeastUptake */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceLeastUptake = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceLeastPricePart */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceLeastPricePart = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceIdleAfter */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceIdleAfter = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceIdleSeats */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceIdleSeats = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceCaseAppealPeriod */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceCaseAppealPeriod = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceCaseDecisionPeriod */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceCaseDecisionPeriod = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceCaseRest */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceCaseRest = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceBondRates */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceBondRates = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsExperiencePowerElsewhere */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsExperiencePowerElsewhere = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsParameters */
  interface SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsParameters extends Enum {
    readonly isEraLength: boolean;
    readonly asEraLength: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsEraLength, Option<u64>]>;
    readonly isCreditParts: boolean;
    readonly asCreditParts: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsCreditParts, Option<SoukPrimitivesRewardsByRolePerbill>]>;
    readonly isPowerKept: boolean;
    readonly asPowerKept: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsPowerKept, Option<Perbill>]>;
    readonly isClaimEras: boolean;
    readonly asClaimEras: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsClaimEras, Option<u32>]>;
    readonly isHoldEras: boolean;
    readonly asHoldEras: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsHoldEras, Option<u32>]>;
    readonly isReferralBounty: boolean;
    readonly asReferralBounty: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsReferralBounty, Option<u128>]>;
    readonly isReferralOrders: boolean;
    readonly asReferralOrders: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsReferralOrders, Option<u32>]>;
    readonly isInvitationEras: boolean;
    readonly asInvitationEras: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsInvitationEras, Option<u32>]>;
    readonly isIdleEras: boolean;
    readonly asIdleEras: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsIdleEras, Option<u32>]>;
    readonly isUnfreezeDelay: boolean;
    readonly asUnfreezeDelay: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsUnfreezeDelay, Option<u64>]>;
    readonly isCutWeight: boolean;
    readonly asCutWeight: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsCutWeight, Option<Perbill>]>;
    readonly isAppealPeriod: boolean;
    readonly asAppealPeriod: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsAppealPeriod, Option<u64>]>;
    readonly isDecisionPeriod: boolean;
    readonly asDecisionPeriod: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsDecisionPeriod, Option<u64>]>;
    readonly isLimitEras: boolean;
    readonly asLimitEras: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsLimitEras, Option<u32>]>;
    readonly isRehabilitationEras: boolean;
    readonly asRehabilitationEras: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsRehabilitationEras, Option<u32>]>;
    readonly isMaxDebtLife: boolean;
    readonly asMaxDebtLife: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsMaxDebtLife, Option<u64>]>;
    readonly isCustomerWeights: boolean;
    readonly asCustomerWeights: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsCustomerWeights, Option<PalletReceiptsWeights>]>;
    readonly isMinStanding: boolean;
    readonly asMinStanding: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsMinStanding, Option<u128>]>;
    readonly isReceiptsPerCustomer: boolean;
    readonly asReceiptsPerCustomer: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsReceiptsPerCustomer, Option<u32>]>;
    readonly isShopsPerCustomer: boolean;
    readonly asShopsPerCustomer: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsShopsPerCustomer, Option<u32>]>;
    readonly isCountersignWindow: boolean;
    readonly asCountersignWindow: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsCountersignWindow, Option<u32>]>;
    readonly isBatchLife: boolean;
    readonly asBatchLife: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsBatchLife, Option<u32>]>;
    readonly isCustomerLife: boolean;
    readonly asCustomerLife: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsCustomerLife, Option<u32>]>;
    readonly isHistoryLife: boolean;
    readonly asHistoryLife: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsHistoryLife, Option<u32>]>;
    readonly isIntroductionLife: boolean;
    readonly asIntroductionLife: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsIntroductionLife, Option<u32>]>;
    readonly isMaxAge: boolean;
    readonly asMaxAge: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsMaxAge, Option<u64>]>;
    readonly isReceiptFee: boolean;
    readonly asReceiptFee: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsReceiptFee, Option<u128>]>;
    readonly isPremisesLevel: boolean;
    readonly asPremisesLevel: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsPremisesLevel, Option<u8>]>;
    readonly isLeastCostPart: boolean;
    readonly asLeastCostPart: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsLeastCostPart, Option<Perbill>]>;
    readonly isCaseRest: boolean;
    readonly asCaseRest: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsCaseRest, Option<u64>]>;
    readonly isLosses: boolean;
    readonly asLosses: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsLosses, Option<PalletRewardsLossRules>]>;
    readonly isWorths: boolean;
    readonly asWorths: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsWorths, Option<Vec<PalletRewardsAssetWorth>>]>;
    readonly isEarning: boolean;
    readonly asEarning: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsEarning, Option<PalletRewardsEarningRules>]>;
    readonly type: 'EraLength' | 'CreditParts' | 'PowerKept' | 'ClaimEras' | 'HoldEras' | 'ReferralBounty' | 'ReferralOrders' | 'InvitationEras' | 'IdleEras' | 'UnfreezeDelay' | 'CutWeight' | 'AppealPeriod' | 'DecisionPeriod' | 'LimitEras' | 'RehabilitationEras' | 'MaxDebtLife' | 'CustomerWeights' | 'MinStanding' | 'ReceiptsPerCustomer' | 'ShopsPerCustomer' | 'CountersignWindow' | 'BatchLife' | 'CustomerLife' | 'HistoryLife' | 'IntroductionLife' | 'MaxAge' | 'ReceiptFee' | 'PremisesLevel' | 'LeastCostPart' | 'CaseRest' | 'Losses' | 'Worths' | 'Earning';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsEraLength */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsEraLength = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsEarning */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsEarning = Null;

  /** @name PalletRewardsEarningRules */
  interface PalletRewardsEarningRules extends Struct {
    readonly points: SoukPrimitivesRewardsPointsTable;
    readonly roleWeights: SoukPrimitivesRewardsByRolePerbill;
    readonly tenure: PalletRewardsTenureRule;
    readonly minSale: u128;
    readonly cashback: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, Perbill]>>;
    readonly cashbackCap: u128;
  }

  /** @name SoukPrimitivesRewardsPointsTable */
  interface SoukPrimitivesRewardsPointsTable extends Struct {
    readonly sale: SoukPrimitivesRewardsPoints;
    readonly purchase: SoukPrimitivesRewardsPoints;
    readonly promotion: SoukPrimitivesRewardsPoints;
    readonly service: SoukPrimitivesRewardsPoints;
    readonly countersignature: SoukPrimitivesRewardsPoints;
    readonly traceUpload: SoukPrimitivesRewardsPoints;
    readonly report: SoukPrimitivesRewardsPoints;
    readonly referral: SoukPrimitivesRewardsPoints;
    readonly checkIn: SoukPrimitivesRewardsPoints;
  }

  /** @name SoukPrimitivesRewardsPoints */
  interface SoukPrimitivesRewardsPoints extends Struct {
    readonly each: u16;
    readonly daily: u16;
  }

  /** @name SoukPrimitivesRewardsByRolePerbill */
  interface SoukPrimitivesRewardsByRolePerbill extends Struct {
    readonly seller: Perbill;
    readonly promoter: Perbill;
    readonly buyer: Perbill;
    readonly service: Perbill;
  }

  /** @name PalletRewardsTenureRule */
  interface PalletRewardsTenureRule extends Struct {
    readonly most: Perbill;
    readonly full: u32;
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsCreditParts */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsCreditParts = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsPowerKept */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsPowerKept = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsClaimEras */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsClaimEras = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsHoldEras */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsHoldEras = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsReferralBounty */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsReferralBounty = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsReferralOrders */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsReferralOrders = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsInvitationEras */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsInvitationEras = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsIdleEras */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsIdleEras = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsUnfreezeDelay */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsUnfreezeDelay = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsCutWeight */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsCutWeight = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsAppealPeriod */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsAppealPeriod = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsDecisionPeriod */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsDecisionPeriod = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsLimitEras */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsLimitEras = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsRehabilitationEras */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsRehabilitationEras = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsMaxDebtLife */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsMaxDebtLife = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsCustomerWeights */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsCustomerWeights = Null;

  /** @name PalletReceiptsWeights */
  interface PalletReceiptsWeights extends Struct {
    readonly new_: Perbill;
    readonly returning: Perbill;
    readonly external: Perbill;
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsMinStanding */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsMinStanding = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsReceiptsPerCustomer */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsReceiptsPerCustomer = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsShopsPerCustomer */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsShopsPerCustomer = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsCountersignWindow */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsCountersignWindow = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsBatchLife */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsBatchLife = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsCustomerLife */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsCustomerLife = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsHistoryLife */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsHistoryLife = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsIntroductionLife */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsIntroductionLife = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsMaxAge */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsMaxAge = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsReceiptFee */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsReceiptFee = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsPremisesLevel */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsPremisesLevel = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsLeastCostPart */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsLeastCostPart = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsCaseRest */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsCaseRest = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsLosses */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsLosses = Null;

  /** @name PalletRewardsLossRules */
  interface PalletRewardsLossRules extends Struct {
    readonly parts: SoukMathBoundLostParts;
    readonly pool: Perbill;
    readonly roles: SoukPrimitivesRewardsByRolePerbill;
    readonly acts: SoukMathBoundActRule;
    readonly cashback: Perbill;
    readonly bounty: Perbill;
    readonly held: Perbill;
  }

  /** @name SoukMathBoundLostParts */
  interface SoukMathBoundLostParts extends Struct {
    readonly commune: Perbill;
    readonly experience: Perbill;
    readonly fees: Perbill;
  }

  /** @name SoukMathBoundActRule */
  interface SoukMathBoundActRule extends Struct {
    readonly part: Perbill;
    readonly full: u32;
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsWorths */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsWorths = Null;

  /** @name PalletRewardsAssetWorth */
  interface PalletRewardsAssetWorth extends Struct {
    readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly lost: SoukMathBoundWorth;
    readonly paid: SoukMathBoundWorth;
  }

  /** @name SoukMathBoundWorth */
  interface SoukMathBoundWorth extends Struct {
    readonly souk: u64;
    readonly per: u64;
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsTraceParameters */
  interface SoukRuntimeConfigsGovernanceParametersDynamicParamsTraceParameters extends Enum {
    readonly isHistoryRetention: boolean;
    readonly asHistoryRetention: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsTraceHistoryRetention, Option<u64>]>;
    readonly isTransitPeriod: boolean;
    readonly asTransitPeriod: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsTraceTransitPeriod, Option<u64>]>;
    readonly isDefaultSpread: boolean;
    readonly asDefaultSpread: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsTraceDefaultSpread, Option<SoukPrimitivesTraceAlertSpread>]>;
    readonly isProducerSpread: boolean;
    readonly asProducerSpread: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsTraceProducerSpread, Option<SoukPrimitivesTraceAlertSpread>]>;
    readonly type: 'HistoryRetention' | 'TransitPeriod' | 'DefaultSpread' | 'ProducerSpread';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsTraceHistoryRetention */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsTraceHistoryRetention = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsTraceTransitPeriod */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsTraceTransitPeriod = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsTraceDefaultSpread */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsTraceDefaultSpread = Null;

  /** @name SoukPrimitivesTraceAlertSpread */
  interface SoukPrimitivesTraceAlertSpread extends Enum {
    readonly isNothing: boolean;
    readonly isFlagged: boolean;
    readonly isBlocked: boolean;
    readonly type: 'Nothing' | 'Flagged' | 'Blocked';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsTraceProducerSpread */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsTraceProducerSpread = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsCommuneParameters */
  interface SoukRuntimeConfigsGovernanceParametersDynamicParamsCommuneParameters extends Enum {
    readonly isStakePart: boolean;
    readonly asStakePart: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsCommuneStakePart, Option<Perbill>]>;
    readonly isClaimCycles: boolean;
    readonly asClaimCycles: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsCommuneClaimCycles, Option<u32>]>;
    readonly isSharedAssets: boolean;
    readonly asSharedAssets: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsCommuneSharedAssets, Option<Vec<FrameSupportTokensFungibleUnionOfNativeOrWithId>>]>;
    readonly type: 'StakePart' | 'ClaimCycles' | 'SharedAssets';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsCommuneStakePart */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsCommuneStakePart = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsCommuneClaimCycles */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsCommuneClaimCycles = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsCommuneSharedAssets */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsCommuneSharedAssets = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsLoyaltyParameters */
  interface SoukRuntimeConfigsGovernanceParametersDynamicParamsLoyaltyParameters extends Enum {
    readonly isCeiling: boolean;
    readonly asCeiling: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsLoyaltyCeiling, Option<Perbill>]>;
    readonly isFullEras: boolean;
    readonly asFullEras: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsLoyaltyFullEras, Option<u32>]>;
    readonly isProductLife: boolean;
    readonly asProductLife: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsLoyaltyProductLife, Option<u32>]>;
    readonly type: 'Ceiling' | 'FullEras' | 'ProductLife';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsLoyaltyCeiling */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsLoyaltyCeiling = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsLoyaltyFullEras */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsLoyaltyFullEras = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsLoyaltyProductLife */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsLoyaltyProductLife = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsPrepaidParameters */
  interface SoukRuntimeConfigsGovernanceParametersDynamicParamsPrepaidParameters extends Enum {
    readonly isMostRateAge: boolean;
    readonly asMostRateAge: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsPrepaidMostRateAge, Option<u64>]>;
    readonly isMostRateChange: boolean;
    readonly asMostRateChange: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsPrepaidMostRateChange, Option<Perbill>]>;
    readonly isLeastRateTime: boolean;
    readonly asLeastRateTime: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsPrepaidLeastRateTime, Option<u64>]>;
    readonly isPrepaidAssets: boolean;
    readonly asPrepaidAssets: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsPrepaidPrepaidAssets, Option<Vec<FrameSupportTokensFungibleUnionOfNativeOrWithId>>]>;
    readonly type: 'MostRateAge' | 'MostRateChange' | 'LeastRateTime' | 'PrepaidAssets';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsPrepaidMostRateAge */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsPrepaidMostRateAge = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsPrepaidMostRateChange */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsPrepaidMostRateChange = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsPrepaidLeastRateTime */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsPrepaidLeastRateTime = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsPrepaidPrepaidAssets */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsPrepaidPrepaidAssets = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsNetworksParameters */
  interface SoukRuntimeConfigsGovernanceParametersDynamicParamsNetworksParameters extends Enum {
    readonly isLimits: boolean;
    readonly asLimits: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsNetworksLimits, Option<PalletNetworksMemberLimits>]>;
    readonly isAccusationDeposit: boolean;
    readonly asAccusationDeposit: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsNetworksAccusationDeposit, Option<u128>]>;
    readonly isAccusationPeriod: boolean;
    readonly asAccusationPeriod: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsNetworksAccusationPeriod, Option<u64>]>;
    readonly isCeilings: boolean;
    readonly asCeilings: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsNetworksCeilings, Option<Vec<Perbill>>]>;
    readonly type: 'Limits' | 'AccusationDeposit' | 'AccusationPeriod' | 'Ceilings';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsNetworksLimits */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsNetworksLimits = Null;

  /** @name PalletNetworksMemberLimits */
  interface PalletNetworksMemberLimits extends Struct {
    readonly leastBond: u128;
    readonly largestBond: u128;
    readonly shortestNotice: u64;
    readonly longestNotice: u64;
    readonly largestSlash: Perbill;
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsNetworksAccusationDeposit */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsNetworksAccusationDeposit = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsNetworksAccusationPeriod */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsNetworksAccusationPeriod = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsNetworksCeilings */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsNetworksCeilings = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatParameters */
  interface SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatParameters extends Enum {
    readonly isLeastBond: boolean;
    readonly asLeastBond: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatLeastBond, Option<u128>]>;
    readonly isLockMargin: boolean;
    readonly asLockMargin: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatLockMargin, Option<Perbill>]>;
    readonly isClaimDeposit: boolean;
    readonly asClaimDeposit: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatClaimDeposit, Option<u128>]>;
    readonly isContestPeriod: boolean;
    readonly asContestPeriod: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatContestPeriod, Option<u64>]>;
    readonly isJudgementPeriod: boolean;
    readonly asJudgementPeriod: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatJudgementPeriod, Option<u64>]>;
    readonly isPaymentPeriod: boolean;
    readonly asPaymentPeriod: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatPaymentPeriod, Option<u64>]>;
    readonly isAnswerPeriod: boolean;
    readonly asAnswerPeriod: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatAnswerPeriod, Option<u64>]>;
    readonly isUnsettledPeriod: boolean;
    readonly asUnsettledPeriod: ITuple<[SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatUnsettledPeriod, Option<u64>]>;
    readonly type: 'LeastBond' | 'LockMargin' | 'ClaimDeposit' | 'ContestPeriod' | 'JudgementPeriod' | 'PaymentPeriod' | 'AnswerPeriod' | 'UnsettledPeriod';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatLeastBond */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatLeastBond = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatLockMargin */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatLockMargin = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatClaimDeposit */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatClaimDeposit = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatContestPeriod */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatContestPeriod = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatJudgementPeriod */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatJudgementPeriod = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatPaymentPeriod */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatPaymentPeriod = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatAnswerPeriod */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatAnswerPeriod = Null;

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatUnsettledPeriod */
  type SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatUnsettledPeriod = Null;

  /** @name PalletMigrationsCall */
  interface PalletMigrationsCall extends Enum {
    readonly isForceSetCursor: boolean;
    readonly asForceSetCursor: {
      readonly cursor: Option<PalletMigrationsMigrationCursor>;
    } & Struct;
    readonly isForceSetActiveCursor: boolean;
    readonly asForceSetActiveCursor: {
      readonly index: u32;
      readonly innerCursor: Option<Bytes>;
      readonly startedAt: Option<u32>;
    } & Struct;
    readonly isForceOnboardMbms: boolean;
    readonly isClearHistoric: boolean;
    readonly asClearHistoric: {
      readonly selector: PalletMigrationsHistoricCleanupSelector;
    } & Struct;
    readonly type: 'ForceSetCursor' | 'ForceSetActiveCursor' | 'ForceOnboardMbms' | 'ClearHistoric';
  }

  /** @name PalletMigrationsMigrationCursor */
  interface PalletMigrationsMigrationCursor extends Enum {
    readonly isActive: boolean;
    readonly asActive: PalletMigrationsActiveCursor;
    readonly isStuck: boolean;
    readonly type: 'Active' | 'Stuck';
  }

  /** @name PalletMigrationsActiveCursor */
  interface PalletMigrationsActiveCursor extends Struct {
    readonly index: u32;
    readonly innerCursor: Option<Bytes>;
    readonly startedAt: u32;
  }

  /** @name PalletMigrationsHistoricCleanupSelector */
  interface PalletMigrationsHistoricCleanupSelector extends Enum {
    readonly isSpecific: boolean;
    readonly asSpecific: Vec<Bytes>;
    readonly isWildcard: boolean;
    readonly asWildcard: {
      readonly limit: Option<u32>;
      readonly previousCursor: Option<Bytes>;
    } & Struct;
    readonly type: 'Specific' | 'Wildcard';
  }

  /** @name PalletSafeModeCall */
  interface PalletSafeModeCall extends Enum {
    readonly isEnter: boolean;
    readonly isForceEnter: boolean;
    readonly isExtend: boolean;
    readonly isForceExtend: boolean;
    readonly isForceExit: boolean;
    readonly isForceSlashDeposit: boolean;
    readonly asForceSlashDeposit: {
      readonly account: AccountId32;
      readonly block: u32;
    } & Struct;
    readonly isReleaseDeposit: boolean;
    readonly asReleaseDeposit: {
      readonly account: AccountId32;
      readonly block: u32;
    } & Struct;
    readonly isForceReleaseDeposit: boolean;
    readonly asForceReleaseDeposit: {
      readonly account: AccountId32;
      readonly block: u32;
    } & Struct;
    readonly type: 'Enter' | 'ForceEnter' | 'Extend' | 'ForceExtend' | 'ForceExit' | 'ForceSlashDeposit' | 'ReleaseDeposit' | 'ForceReleaseDeposit';
  }

  /** @name PalletTxPauseCall */
  interface PalletTxPauseCall extends Enum {
    readonly isPause: boolean;
    readonly asPause: {
      readonly fullName: ITuple<[Bytes, Bytes]>;
    } & Struct;
    readonly isUnpause: boolean;
    readonly asUnpause: {
      readonly ident: ITuple<[Bytes, Bytes]>;
    } & Struct;
    readonly type: 'Pause' | 'Unpause';
  }

  /** @name PalletCollectiveCall */
  interface PalletCollectiveCall extends Enum {
    readonly isSetMembers: boolean;
    readonly asSetMembers: {
      readonly newMembers: Vec<AccountId32>;
      readonly prime: Option<AccountId32>;
      readonly oldCount: u32;
    } & Struct;
    readonly isExecute: boolean;
    readonly asExecute: {
      readonly proposal: Call;
      readonly lengthBound: Compact<u32>;
    } & Struct;
    readonly isPropose: boolean;
    readonly asPropose: {
      readonly threshold: Compact<u32>;
      readonly proposal: Call;
      readonly lengthBound: Compact<u32>;
    } & Struct;
    readonly isVote: boolean;
    readonly asVote: {
      readonly proposal: H256;
      readonly index: Compact<u32>;
      readonly approve: bool;
    } & Struct;
    readonly isDisapproveProposal: boolean;
    readonly asDisapproveProposal: {
      readonly proposalHash: H256;
    } & Struct;
    readonly isClose: boolean;
    readonly asClose: {
      readonly proposalHash: H256;
      readonly index: Compact<u32>;
      readonly proposalWeightBound: SpWeightsWeightV2Weight;
      readonly lengthBound: Compact<u32>;
    } & Struct;
    readonly isKill: boolean;
    readonly asKill: {
      readonly proposalHash: H256;
    } & Struct;
    readonly isReleaseProposalCost: boolean;
    readonly asReleaseProposalCost: {
      readonly proposalHash: H256;
    } & Struct;
    readonly type: 'SetMembers' | 'Execute' | 'Propose' | 'Vote' | 'DisapproveProposal' | 'Close' | 'Kill' | 'ReleaseProposalCost';
  }

  /** @name PalletWhitelistCall */
  interface PalletWhitelistCall extends Enum {
    readonly isWhitelistCall: boolean;
    readonly asWhitelistCall: {
      readonly callHash: H256;
    } & Struct;
    readonly isRemoveWhitelistedCall: boolean;
    readonly asRemoveWhitelistedCall: {
      readonly callHash: H256;
    } & Struct;
    readonly isDispatchWhitelistedCall: boolean;
    readonly asDispatchWhitelistedCall: {
      readonly callHash: H256;
      readonly callEncodedLen: u32;
      readonly callWeightWitness: SpWeightsWeightV2Weight;
    } & Struct;
    readonly isDispatchWhitelistedCallWithPreimage: boolean;
    readonly asDispatchWhitelistedCallWithPreimage: {
      readonly call: Call;
    } & Struct;
    readonly isRemoveDeferredDispatch: boolean;
    readonly asRemoveDeferredDispatch: {
      readonly callHash: H256;
    } & Struct;
    readonly type: 'WhitelistCall' | 'RemoveWhitelistedCall' | 'DispatchWhitelistedCall' | 'DispatchWhitelistedCallWithPreimage' | 'RemoveDeferredDispatch';
  }

  /** @name PalletSudoCall */
  interface PalletSudoCall extends Enum {
    readonly isSudo: boolean;
    readonly asSudo: {
      readonly call: Call;
    } & Struct;
    readonly isSudoUncheckedWeight: boolean;
    readonly asSudoUncheckedWeight: {
      readonly call: Call;
      readonly weight: SpWeightsWeightV2Weight;
    } & Struct;
    readonly isSetKey: boolean;
    readonly asSetKey: {
      readonly new_: MultiAddress;
    } & Struct;
    readonly isSudoAs: boolean;
    readonly asSudoAs: {
      readonly who: MultiAddress;
      readonly call: Call;
    } & Struct;
    readonly isRemoveKey: boolean;
    readonly type: 'Sudo' | 'SudoUncheckedWeight' | 'SetKey' | 'SudoAs' | 'RemoveKey';
  }

  /** @name PalletShopsCall */
  interface PalletShopsCall extends Enum {
    readonly isOpenShop: boolean;
    readonly asOpenShop: {
      readonly profile: SoukPrimitivesShopShopProfile;
      readonly maxBond: Compact<u128>;
      readonly maxFee: Compact<u128>;
    } & Struct;
    readonly isUpdateProfile: boolean;
    readonly asUpdateProfile: {
      readonly shop: u32;
      readonly profile: SoukPrimitivesShopShopProfile;
    } & Struct;
    readonly isWindDownShop: boolean;
    readonly asWindDownShop: {
      readonly shop: u32;
    } & Struct;
    readonly isReopenShop: boolean;
    readonly asReopenShop: {
      readonly shop: u32;
    } & Struct;
    readonly isCloseShop: boolean;
    readonly asCloseShop: {
      readonly shop: u32;
    } & Struct;
    readonly isOfferShop: boolean;
    readonly asOfferShop: {
      readonly shop: u32;
      readonly to: AccountId32;
    } & Struct;
    readonly isCancelOffer: boolean;
    readonly asCancelOffer: {
      readonly shop: u32;
    } & Struct;
    readonly isAcceptShop: boolean;
    readonly asAcceptShop: {
      readonly shop: u32;
      readonly maxBond: Compact<u128>;
      readonly expected: H256;
    } & Struct;
    readonly isAddCapability: boolean;
    readonly asAddCapability: {
      readonly shop: u32;
      readonly capability: SoukPrimitivesShopCapability;
      readonly maxBond: Compact<u128>;
      readonly maxFee: Compact<u128>;
      readonly minSlots: u32;
    } & Struct;
    readonly isGiveUpCapability: boolean;
    readonly asGiveUpCapability: {
      readonly shop: u32;
      readonly capability: SoukPrimitivesShopCapability;
    } & Struct;
    readonly isAddSlots: boolean;
    readonly asAddSlots: {
      readonly shop: u32;
      readonly count: u32;
      readonly maxBond: Compact<u128>;
      readonly maxFee: Compact<u128>;
    } & Struct;
    readonly isGiveUpSlots: boolean;
    readonly asGiveUpSlots: {
      readonly shop: u32;
      readonly count: u32;
    } & Struct;
    readonly isReleaseBonds: boolean;
    readonly asReleaseBonds: {
      readonly owner: AccountId32;
    } & Struct;
    readonly isVerifyShop: boolean;
    readonly asVerifyShop: {
      readonly shop: u32;
      readonly merchant: AccountId32;
      readonly profile: SoukPrimitivesShopShopProfile;
      readonly level: u8;
      readonly evidence: H256;
      readonly expires: u64;
    } & Struct;
    readonly isRevokeVerification: boolean;
    readonly asRevokeVerification: {
      readonly shop: u32;
      readonly evidence: H256;
    } & Struct;
    readonly isPublishListings: boolean;
    readonly asPublishListings: {
      readonly shop: u32;
      readonly listings: Vec<PalletShopsNewListing>;
    } & Struct;
    readonly isUpdateTerms: boolean;
    readonly asUpdateTerms: {
      readonly listing: u64;
      readonly expected: Option<H256>;
      readonly terms: SoukPrimitivesListingListingTerms;
    } & Struct;
    readonly isUpdateMetadata: boolean;
    readonly asUpdateMetadata: {
      readonly listing: u64;
      readonly metadata: SoukPrimitivesContentCid;
    } & Struct;
    readonly isRestock: boolean;
    readonly asRestock: {
      readonly listing: u64;
      readonly change: PalletShopsRestock;
    } & Struct;
    readonly isPauseListing: boolean;
    readonly asPauseListing: {
      readonly listing: u64;
    } & Struct;
    readonly isResumeListing: boolean;
    readonly asResumeListing: {
      readonly listing: u64;
    } & Struct;
    readonly isDelist: boolean;
    readonly asDelist: {
      readonly listing: u64;
    } & Struct;
    readonly isWithdrawListing: boolean;
    readonly asWithdrawListing: {
      readonly listing: u64;
    } & Struct;
    readonly isReinstateListing: boolean;
    readonly asReinstateListing: {
      readonly listing: u64;
    } & Struct;
    readonly isSuspendShop: boolean;
    readonly asSuspendShop: {
      readonly shop: u32;
    } & Struct;
    readonly isReinstateShop: boolean;
    readonly asReinstateShop: {
      readonly shop: u32;
    } & Struct;
    readonly isSetPrice: boolean;
    readonly asSetPrice: {
      readonly what: PalletShopsPriced;
      readonly charge: Option<PalletShopsCharge>;
    } & Struct;
    readonly isSeizeBonds: boolean;
    readonly asSeizeBonds: {
      readonly owner: AccountId32;
    } & Struct;
    readonly type: 'OpenShop' | 'UpdateProfile' | 'WindDownShop' | 'ReopenShop' | 'CloseShop' | 'OfferShop' | 'CancelOffer' | 'AcceptShop' | 'AddCapability' | 'GiveUpCapability' | 'AddSlots' | 'GiveUpSlots' | 'ReleaseBonds' | 'VerifyShop' | 'RevokeVerification' | 'PublishListings' | 'UpdateTerms' | 'UpdateMetadata' | 'Restock' | 'PauseListing' | 'ResumeListing' | 'Delist' | 'WithdrawListing' | 'ReinstateListing' | 'SuspendShop' | 'ReinstateShop' | 'SetPrice' | 'SeizeBonds';
  }

  /** @name SoukPrimitivesShopShopProfile */
  interface SoukPrimitivesShopShopProfile extends Struct {
    readonly region: Bytes;
    readonly category: u16;
    readonly floorArea: u32;
    readonly staff: u32;
    readonly metadata: SoukPrimitivesContentCid;
  }

  /** @name SoukPrimitivesContentCid */
  interface SoukPrimitivesContentCid extends U8aFixed {}

  /** @name SoukPrimitivesShopCapability */
  interface SoukPrimitivesShopCapability extends Enum {
    readonly isPublish: boolean;
    readonly isDistribute: boolean;
    readonly isMarket: boolean;
    readonly isNetwork: boolean;
    readonly type: 'Publish' | 'Distribute' | 'Market' | 'Network';
  }

  /** @name PalletShopsNewListing */
  interface PalletShopsNewListing extends Struct {
    readonly product: u64;
    readonly metadata: SoukPrimitivesContentCid;
    readonly terms: SoukPrimitivesListingListingTerms;
    readonly stock: u32;
  }

  /** @name SoukPrimitivesListingListingTerms */
  interface SoukPrimitivesListingListingTerms extends Struct {
    readonly price: SoukPrimitivesListingPrice;
    readonly accepted: Vec<SoukPrimitivesListingAcceptedAsset>;
    readonly tokenDiscount: Perbill;
    readonly commission: SoukMathCommissionCommissionPlan;
    readonly maxDepth: u8;
    readonly experienceFee: Perbill;
    readonly returnWindow: u64;
  }

  /** @name SoukPrimitivesListingPrice */
  interface SoukPrimitivesListingPrice extends Struct {
    readonly token: ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>;
    readonly fiat: Option<SoukPrimitivesMoneyFiat>;
  }

  /** @name SoukPrimitivesMoneyFiat */
  interface SoukPrimitivesMoneyFiat extends Struct {
    readonly currency: SoukPrimitivesMoneyCurrency;
    readonly amount: u128;
  }

  /** @name SoukPrimitivesMoneyCurrency */
  interface SoukPrimitivesMoneyCurrency extends U8aFixed {}

  /** @name SoukPrimitivesListingAcceptedAsset */
  interface SoukPrimitivesListingAcceptedAsset extends Struct {
    readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly rate: u128;
    readonly maxShare: Perbill;
  }

  /** @name SoukMathCommissionCommissionPlan */
  interface SoukMathCommissionCommissionPlan extends Enum {
    readonly isNone: boolean;
    readonly isFormula: boolean;
    readonly asFormula: {
      readonly rate: Perbill;
      readonly closing: Perbill;
    } & Struct;
    readonly isLevels: boolean;
    readonly asLevels: {
      readonly rate: Perbill;
      readonly shares: Vec<Perbill>;
    } & Struct;
    readonly type: 'None' | 'Formula' | 'Levels';
  }

  /** @name PalletShopsRestock */
  interface PalletShopsRestock extends Enum {
    readonly isSet: boolean;
    readonly asSet: {
      readonly was: u32;
      readonly units: u32;
    } & Struct;
    readonly isAdd: boolean;
    readonly asAdd: u32;
    readonly type: 'Set' | 'Add';
  }

  /** @name PalletShopsPriced */
  interface PalletShopsPriced extends Enum {
    readonly isOpen: boolean;
    readonly isCapability: boolean;
    readonly asCapability: SoukPrimitivesShopCapability;
    readonly isSlot: boolean;
    readonly type: 'Open' | 'Capability' | 'Slot';
  }

  /** @name PalletShopsCharge */
  interface PalletShopsCharge extends Struct {
    readonly bond: u128;
    readonly fee: u128;
  }

  /** @name PalletOrdersCall */
  interface PalletOrdersCall extends Enum {
    readonly isPlaceOrder: boolean;
    readonly asPlaceOrder: {
      readonly lines: Vec<SoukPrimitivesOrderLineRequest>;
      readonly payment: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, Perbill]>>;
      readonly limits: Vec<u128>;
      readonly fiat: Option<SoukPrimitivesMoneyFiat>;
      readonly platform: Option<AccountId32>;
      readonly mode: SoukPrimitivesOrderOrderMode;
      readonly attachment: Option<SoukPrimitivesContentCid>;
    } & Struct;
    readonly isAcceptOrder: boolean;
    readonly asAcceptOrder: {
      readonly order: Compact<u64>;
      readonly size_: SoukPrimitivesOrderOrderSize;
    } & Struct;
    readonly isDeclineOrder: boolean;
    readonly asDeclineOrder: {
      readonly order: Compact<u64>;
      readonly size_: SoukPrimitivesOrderOrderSize;
    } & Struct;
    readonly isCancelOrder: boolean;
    readonly asCancelOrder: {
      readonly order: Compact<u64>;
      readonly size_: SoukPrimitivesOrderOrderSize;
    } & Struct;
    readonly isShipOrder: boolean;
    readonly asShipOrder: {
      readonly order: Compact<u64>;
      readonly shipments: Vec<PalletOrdersShipment>;
      readonly last: bool;
      readonly parcel: Option<SoukPrimitivesOrderParcel>;
      readonly size_: SoukPrimitivesOrderOrderSize;
    } & Struct;
    readonly isConfirmDelivery: boolean;
    readonly asConfirmDelivery: {
      readonly order: Compact<u64>;
      readonly size_: SoukPrimitivesOrderOrderSize;
    } & Struct;
    readonly isCompleteOrder: boolean;
    readonly asCompleteOrder: {
      readonly order: Compact<u64>;
      readonly size_: SoukPrimitivesOrderOrderSize;
    } & Struct;
    readonly isRequestReturn: boolean;
    readonly asRequestReturn: {
      readonly order: Compact<u64>;
      readonly returns: Vec<PalletOrdersReturnedUnits>;
      readonly reason: Option<SoukPrimitivesContentCid>;
    } & Struct;
    readonly isApproveReturn: boolean;
    readonly asApproveReturn: {
      readonly order: Compact<u64>;
      readonly restock: bool;
      readonly size_: SoukPrimitivesOrderOrderSize;
    } & Struct;
    readonly isRefuseReturn: boolean;
    readonly asRefuseReturn: {
      readonly order: Compact<u64>;
      readonly reason: Option<SoukPrimitivesContentCid>;
    } & Struct;
    readonly isDisputeOrder: boolean;
    readonly asDisputeOrder: {
      readonly order: Compact<u64>;
      readonly evidence: Option<SoukPrimitivesContentCid>;
    } & Struct;
    readonly isProposeSettlement: boolean;
    readonly asProposeSettlement: {
      readonly order: Compact<u64>;
      readonly buyerBp: u16;
      readonly size_: SoukPrimitivesOrderOrderSize;
    } & Struct;
    readonly isRuleOrder: boolean;
    readonly asRuleOrder: {
      readonly order: Compact<u64>;
      readonly buyerBp: u16;
      readonly size_: SoukPrimitivesOrderOrderSize;
    } & Struct;
    readonly isRefundPart: boolean;
    readonly asRefundPart: {
      readonly order: Compact<u64>;
      readonly line: u32;
      readonly amounts: Vec<u128>;
      readonly size_: SoukPrimitivesOrderOrderSize;
    } & Struct;
    readonly isAdvanceOrders: boolean;
    readonly asAdvanceOrders: {
      readonly orders: Vec<PalletOrdersSizedOrder>;
    } & Struct;
    readonly isRecordSale: boolean;
    readonly asRecordSale: {
      readonly sale: PalletOrdersTillSale;
      readonly signed: SoukPrimitivesSigned;
    } & Struct;
    readonly isPruneOrders: boolean;
    readonly asPruneOrders: {
      readonly orders: Vec<u64>;
    } & Struct;
    readonly isRecordRefund: boolean;
    readonly asRecordRefund: {
      readonly order: Compact<u64>;
      readonly amount: Compact<u128>;
    } & Struct;
    readonly isAnswerDispute: boolean;
    readonly asAnswerDispute: {
      readonly order: Compact<u64>;
      readonly evidence: Option<SoukPrimitivesContentCid>;
      readonly size_: SoukPrimitivesOrderOrderSize;
    } & Struct;
    readonly isWithdrawDispute: boolean;
    readonly asWithdrawDispute: {
      readonly order: Compact<u64>;
      readonly size_: SoukPrimitivesOrderOrderSize;
    } & Struct;
    readonly isShipBack: boolean;
    readonly asShipBack: {
      readonly order: Compact<u64>;
      readonly parcel: SoukPrimitivesOrderParcel;
    } & Struct;
    readonly isNameServices: boolean;
    readonly asNameServices: {
      readonly order: Compact<u64>;
      readonly services: Vec<SoukPrimitivesOrderService>;
    } & Struct;
    readonly isCancelUnpaid: boolean;
    readonly asCancelUnpaid: {
      readonly order: Compact<u64>;
      readonly size_: SoukPrimitivesOrderOrderSize;
    } & Struct;
    readonly isAcceptOrders: boolean;
    readonly asAcceptOrders: {
      readonly orders: Vec<PalletOrdersSizedOrder>;
    } & Struct;
    readonly isShipOrders: boolean;
    readonly asShipOrders: {
      readonly orders: Vec<PalletOrdersShippedOrder>;
    } & Struct;
    readonly type: 'PlaceOrder' | 'AcceptOrder' | 'DeclineOrder' | 'CancelOrder' | 'ShipOrder' | 'ConfirmDelivery' | 'CompleteOrder' | 'RequestReturn' | 'ApproveReturn' | 'RefuseReturn' | 'DisputeOrder' | 'ProposeSettlement' | 'RuleOrder' | 'RefundPart' | 'AdvanceOrders' | 'RecordSale' | 'PruneOrders' | 'RecordRefund' | 'AnswerDispute' | 'WithdrawDispute' | 'ShipBack' | 'NameServices' | 'CancelUnpaid' | 'AcceptOrders' | 'ShipOrders';
  }

  /** @name SoukPrimitivesOrderLineRequest */
  interface SoukPrimitivesOrderLineRequest extends Struct {
    readonly listing: u64;
    readonly offer: H256;
    readonly quantity: u32;
    readonly path: Vec<SoukPrimitivesPromotionLink>;
    readonly items: Vec<Bytes>;
  }

  /** @name SoukPrimitivesPromotionLink */
  interface SoukPrimitivesPromotionLink extends Struct {
    readonly promoter: AccountId32;
    readonly expires: u64;
    readonly plan: Option<H256>;
    readonly signed: SoukPrimitivesSigned;
  }

  /** @name SoukPrimitivesSigned */
  interface SoukPrimitivesSigned extends Struct {
    readonly wrapped: bool;
    readonly signature: SpRuntimeMultiSignature;
  }

  /** @name SoukPrimitivesOrderOrderMode */
  interface SoukPrimitivesOrderOrderMode extends Enum {
    readonly isEscrow: boolean;
    readonly isAttested: boolean;
    readonly type: 'Escrow' | 'Attested';
  }

  /** @name SoukPrimitivesOrderOrderSize */
  interface SoukPrimitivesOrderOrderSize extends Struct {
    readonly lines: Compact<u32>;
    readonly assets: Compact<u32>;
    readonly depth: Compact<u32>;
    readonly items: Compact<u32>;
    readonly services: Compact<u32>;
  }

  /** @name PalletOrdersShipment */
  interface PalletOrdersShipment extends Struct {
    readonly line: u32;
    readonly quantity: u32;
    readonly items: Vec<Bytes>;
  }

  /** @name SoukPrimitivesOrderParcel */
  interface SoukPrimitivesOrderParcel extends Struct {
    readonly carrier: Bytes;
    readonly tracking: H256;
  }

  /** @name PalletOrdersReturnedUnits */
  interface PalletOrdersReturnedUnits extends Struct {
    readonly line: u32;
    readonly quantity: u32;
  }

  /** @name PalletOrdersSizedOrder */
  interface PalletOrdersSizedOrder extends Struct {
    readonly order: Compact<u64>;
    readonly extent: SoukPrimitivesOrderOrderSize;
  }

  /** @name PalletOrdersTillSale */
  interface PalletOrdersTillSale extends Struct {
    readonly buyer: AccountId32;
    readonly lines: Vec<SoukPrimitivesOrderLineRequest>;
    readonly total: Option<SoukPrimitivesMoneyFiat>;
    readonly platform: Option<AccountId32>;
    readonly attachment: Option<SoukPrimitivesContentCid>;
    readonly salt: u64;
    readonly expires: u64;
  }

  /** @name SoukPrimitivesOrderService */
  interface SoukPrimitivesOrderService extends Struct {
    readonly provider: AccountId32;
    readonly kind: SoukPrimitivesOrderServiceKind;
    readonly share: Perbill;
  }

  /** @name SoukPrimitivesOrderServiceKind */
  interface SoukPrimitivesOrderServiceKind extends Enum {
    readonly isLogistics: boolean;
    readonly isWarehousing: boolean;
    readonly isQualityControl: boolean;
    readonly isCustomerService: boolean;
    readonly isEndorsement: boolean;
    readonly isOrderManagement: boolean;
    readonly isAdvertising: boolean;
    readonly type: 'Logistics' | 'Warehousing' | 'QualityControl' | 'CustomerService' | 'Endorsement' | 'OrderManagement' | 'Advertising';
  }

  /** @name PalletOrdersShippedOrder */
  interface PalletOrdersShippedOrder extends Struct {
    readonly order: Compact<u64>;
    readonly shipments: Vec<PalletOrdersShipment>;
    readonly last: bool;
    readonly parcel: Option<SoukPrimitivesOrderParcel>;
    readonly extent: SoukPrimitivesOrderOrderSize;
  }

  /** @name PalletDistributionCall */
  interface PalletDistributionCall extends Enum {
    readonly isOpenCampaign: boolean;
    readonly asOpenCampaign: {
      readonly shop: u32;
      readonly listings: Option<BTreeSet<u64>>;
      readonly terms: PalletDistributionCampaignTerms;
      readonly budget: u128;
      readonly expires: u64;
    } & Struct;
    readonly isTopUpCampaign: boolean;
    readonly asTopUpCampaign: {
      readonly campaign: u32;
      readonly amount: Compact<u128>;
    } & Struct;
    readonly isCloseCampaign: boolean;
    readonly asCloseCampaign: {
      readonly campaign: u32;
    } & Struct;
    readonly isExpireCampaign: boolean;
    readonly asExpireCampaign: {
      readonly campaign: u32;
    } & Struct;
    readonly isForgetRecord: boolean;
    readonly isRemoveRecord: boolean;
    readonly asRemoveRecord: {
      readonly promoter: AccountId32;
    } & Struct;
    readonly type: 'OpenCampaign' | 'TopUpCampaign' | 'CloseCampaign' | 'ExpireCampaign' | 'ForgetRecord' | 'RemoveRecord';
  }

  /** @name PalletDistributionCampaignTerms */
  interface PalletDistributionCampaignTerms extends Struct {
    readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly reward: u128;
    readonly maxPart: Perbill;
    readonly leastSale: u128;
    readonly leastFiat: Option<SoukPrimitivesMoneyFiat>;
    readonly audience: SoukPrimitivesPromotionAudience;
    readonly leastTier: u8;
  }

  /** @name SoukPrimitivesPromotionAudience */
  interface SoukPrimitivesPromotionAudience extends Enum {
    readonly isEveryone: boolean;
    readonly isMembers: boolean;
    readonly type: 'Everyone' | 'Members';
  }

  /** @name PalletExperienceCall */
  interface PalletExperienceCall extends Enum {
    readonly isPublishModel: boolean;
    readonly asPublishModel: {
      readonly category: u32;
      readonly attributes: Vec<SoukPrimitivesExperienceAttribute>;
      readonly text: SoukPrimitivesContentCid;
    } & Struct;
    readonly isPublishVersion: boolean;
    readonly asPublishVersion: {
      readonly model: u32;
      readonly attributes: Vec<SoukPrimitivesExperienceAttribute>;
      readonly text: SoukPrimitivesContentCid;
    } & Struct;
    readonly isRetireModel: boolean;
    readonly asRetireModel: {
      readonly model: u32;
    } & Struct;
    readonly isReleaseModel: boolean;
    readonly asReleaseModel: {
      readonly model: u32;
    } & Struct;
    readonly isBindProduct: boolean;
    readonly asBindProduct: {
      readonly product: u64;
      readonly listing: u64;
      readonly model: u32;
      readonly version: u16;
      readonly claims: Vec<i64>;
      readonly price: SoukPrimitivesExperienceUnitPrice;
    } & Struct;
    readonly isRebindProduct: boolean;
    readonly asRebindProduct: {
      readonly product: u64;
      readonly model: u32;
      readonly version: u16;
      readonly claims: Vec<i64>;
    } & Struct;
    readonly isUnbindProduct: boolean;
    readonly asUnbindProduct: {
      readonly product: u64;
    } & Struct;
    readonly isRevokeBinding: boolean;
    readonly asRevokeBinding: {
      readonly product: u64;
      readonly evidence: Option<SoukPrimitivesContentCid>;
      readonly rightful: Option<AccountId32>;
    } & Struct;
    readonly isEnrolTester: boolean;
    readonly asEnrolTester: {
      readonly anchor: H256;
    } & Struct;
    readonly isLeaveDraws: boolean;
    readonly isWithdrawEnrolment: boolean;
    readonly isRefreshTester: boolean;
    readonly asRefreshTester: {
      readonly who: AccountId32;
    } & Struct;
    readonly isSetCommission: boolean;
    readonly asSetCommission: {
      readonly commission: Perbill;
    } & Struct;
    readonly isCommitReport: boolean;
    readonly asCommitReport: {
      readonly product: u64;
      readonly hash_: H256;
    } & Struct;
    readonly isRevealReport: boolean;
    readonly asRevealReport: {
      readonly product: u64;
      readonly salt: H256;
      readonly secret: Option<H256>;
    } & Struct;
    readonly isAdvanceCycle: boolean;
    readonly asAdvanceCycle: {
      readonly steps: u32;
    } & Struct;
    readonly isClaimReport: boolean;
    readonly asClaimReport: {
      readonly cycle: u32;
      readonly product: u64;
      readonly who: AccountId32;
    } & Struct;
    readonly isClaimModel: boolean;
    readonly asClaimModel: {
      readonly cycle: u32;
      readonly model: u32;
    } & Struct;
    readonly isExpireCycle: boolean;
    readonly asExpireCycle: {
      readonly cycle: u32;
      readonly rows: u32;
    } & Struct;
    readonly isBackTester: boolean;
    readonly asBackTester: {
      readonly tester: AccountId32;
      readonly amount: Compact<u128>;
    } & Struct;
    readonly isUnbackTester: boolean;
    readonly asUnbackTester: {
      readonly tester: AccountId32;
      readonly amount: Compact<u128>;
    } & Struct;
    readonly isWithdrawBacking: boolean;
    readonly asWithdrawBacking: {
      readonly tester: AccountId32;
    } & Struct;
    readonly isClaimBacking: boolean;
    readonly asClaimBacking: {
      readonly tester: AccountId32;
      readonly cycle: u32;
    } & Struct;
    readonly isUpdateBacking: boolean;
    readonly asUpdateBacking: {
      readonly tester: AccountId32;
      readonly backer: AccountId32;
    } & Struct;
    readonly isOpenCase: boolean;
    readonly asOpenCase: {
      readonly who: AccountId32;
      readonly share: Perbill;
      readonly evidence: SoukPrimitivesContentCid;
    } & Struct;
    readonly isAppealVerdict: boolean;
    readonly asAppealVerdict: {
      readonly product: u64;
    } & Struct;
    readonly isWithdrawAppeal: boolean;
    readonly asWithdrawAppeal: {
      readonly product: u64;
    } & Struct;
    readonly isPrunePurchases: boolean;
    readonly asPrunePurchases: {
      readonly purchases: Vec<ITuple<[u64, AccountId32]>>;
    } & Struct;
    readonly isRemoveSkill: boolean;
    readonly asRemoveSkill: {
      readonly who: AccountId32;
      readonly category: u32;
    } & Struct;
    readonly isRemoveVerdict: boolean;
    readonly asRemoveVerdict: {
      readonly product: u64;
    } & Struct;
    readonly isSetPrice: boolean;
    readonly asSetPrice: {
      readonly product: u64;
      readonly price: SoukPrimitivesExperienceUnitPrice;
    } & Struct;
    readonly isSetIdle: boolean;
    readonly asSetIdle: {
      readonly who: AccountId32;
    } & Struct;
    readonly isReturnToDraws: boolean;
    readonly isAppealCase: boolean;
    readonly asAppealCase: {
      readonly charge: PalletExperienceAccusation;
      readonly answer: SoukPrimitivesContentCid;
    } & Struct;
    readonly isDecideCase: boolean;
    readonly asDecideCase: {
      readonly charge: PalletExperienceAccusation;
      readonly uphold: bool;
    } & Struct;
    readonly isEndCase: boolean;
    readonly asEndCase: {
      readonly charge: PalletExperienceAccusation;
    } & Struct;
    readonly isExpireEarnings: boolean;
    readonly asExpireEarnings: {
      readonly tester: AccountId32;
      readonly cycle: u32;
    } & Struct;
    readonly type: 'PublishModel' | 'PublishVersion' | 'RetireModel' | 'ReleaseModel' | 'BindProduct' | 'RebindProduct' | 'UnbindProduct' | 'RevokeBinding' | 'EnrolTester' | 'LeaveDraws' | 'WithdrawEnrolment' | 'RefreshTester' | 'SetCommission' | 'CommitReport' | 'RevealReport' | 'AdvanceCycle' | 'ClaimReport' | 'ClaimModel' | 'ExpireCycle' | 'BackTester' | 'UnbackTester' | 'WithdrawBacking' | 'ClaimBacking' | 'UpdateBacking' | 'OpenCase' | 'AppealVerdict' | 'WithdrawAppeal' | 'PrunePurchases' | 'RemoveSkill' | 'RemoveVerdict' | 'SetPrice' | 'SetIdle' | 'ReturnToDraws' | 'AppealCase' | 'DecideCase' | 'EndCase' | 'ExpireEarnings';
  }

  /** @name SoukPrimitivesExperienceAttribute */
  interface SoukPrimitivesExperienceAttribute extends Struct {
    readonly name: Bytes;
    readonly unit: Bytes;
    readonly decimals: u8;
    readonly tolerance: u64;
    readonly weight: u32;
    readonly direction: SoukMathExperienceVerdictPreference;
  }

  /** @name SoukMathExperienceVerdictPreference */
  interface SoukMathExperienceVerdictPreference extends Enum {
    readonly isHigherBetter: boolean;
    readonly isLowerBetter: boolean;
    readonly isNearerBetter: boolean;
    readonly type: 'HigherBetter' | 'LowerBetter' | 'NearerBetter';
  }

  /** @name SoukPrimitivesExperienceUnitPrice */
  interface SoukPrimitivesExperienceUnitPrice extends Struct {
    readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly amount: u128;
  }

  /** @name PalletExperienceAccusation */
  interface PalletExperienceAccusation extends Enum {
    readonly isTester: boolean;
    readonly asTester: AccountId32;
    readonly isBinding: boolean;
    readonly asBinding: {
      readonly product: u64;
      readonly number: u64;
    } & Struct;
    readonly type: 'Tester' | 'Binding';
  }

  /** @name PalletTraceCall */
  interface PalletTraceCall extends Enum {
    readonly isRegisterParty: boolean;
    readonly asRegisterParty: {
      readonly gln: u64;
      readonly prefix: Option<u8>;
    } & Struct;
    readonly isRemoveParty: boolean;
    readonly isReassignParty: boolean;
    readonly asReassignParty: {
      readonly gln: u64;
      readonly to: AccountId32;
    } & Struct;
    readonly isRecordEvents: boolean;
    readonly asRecordEvents: {
      readonly events: Vec<SoukPrimitivesTraceEventTraceEvent>;
    } & Struct;
    readonly isDeclareError: boolean;
    readonly asDeclareError: {
      readonly event: SoukPrimitivesTraceEventId;
      readonly reason: SoukPrimitivesTraceEventErrorReason;
      readonly corrections: Vec<SoukPrimitivesTraceEventId>;
    } & Struct;
    readonly isCommitRoot: boolean;
    readonly asCommitRoot: {
      readonly root: H256;
      readonly count: Compact<u32>;
      readonly body: SoukPrimitivesContentCid;
    } & Struct;
    readonly isProveLeaf: boolean;
    readonly asProveLeaf: {
      readonly root: Compact<u64>;
      readonly leaf: SoukPrimitivesTraceEventId;
      readonly index: Compact<u32>;
      readonly proof: Vec<H256>;
    } & Struct;
    readonly isRemoveRoot: boolean;
    readonly asRemoveRoot: {
      readonly root: Compact<u64>;
    } & Struct;
    readonly isRecallLot: boolean;
    readonly asRecallLot: {
      readonly gtin: u64;
      readonly lot: Bytes;
      readonly reason: Option<SoukPrimitivesContentCid>;
      readonly spread: Option<SoukPrimitivesTraceAlertSpread>;
    } & Struct;
    readonly isHoldLot: boolean;
    readonly asHoldLot: {
      readonly gtin: u64;
      readonly lot: Bytes;
      readonly reason: Option<SoukPrimitivesContentCid>;
      readonly spread: Option<SoukPrimitivesTraceAlertSpread>;
    } & Struct;
    readonly isLiftAlert: boolean;
    readonly asLiftAlert: {
      readonly gtin: u64;
      readonly lot: Bytes;
    } & Struct;
    readonly isPruneHistory: boolean;
    readonly asPruneHistory: {
      readonly item: SoukPrimitivesTraceItemKey;
      readonly limit: Compact<u32>;
    } & Struct;
    readonly isClaimPrefix: boolean;
    readonly asClaimPrefix: {
      readonly prefix: Option<u8>;
    } & Struct;
    readonly isRevokePrefix: boolean;
    readonly asRevokePrefix: {
      readonly gln: u64;
    } & Struct;
    readonly isRegisterPlace: boolean;
    readonly asRegisterPlace: {
      readonly gln: u64;
    } & Struct;
    readonly isRemovePlace: boolean;
    readonly asRemovePlace: {
      readonly gln: u64;
    } & Struct;
    readonly isReassignPlace: boolean;
    readonly asReassignPlace: {
      readonly gln: u64;
      readonly to: AccountId32;
    } & Struct;
    readonly isSetContact: boolean;
    readonly asSetContact: {
      readonly contact: Option<SoukPrimitivesContentCid>;
    } & Struct;
    readonly isHandOver: boolean;
    readonly asHandOver: {
      readonly items: Vec<SoukPrimitivesTraceEventEventItem>;
      readonly to: u64;
    } & Struct;
    readonly isTakeOver: boolean;
    readonly asTakeOver: {
      readonly items: Vec<SoukPrimitivesTraceEventEventItem>;
      readonly from: Option<u64>;
    } & Struct;
    readonly isTakeBack: boolean;
    readonly asTakeBack: {
      readonly items: Vec<SoukPrimitivesTraceEventEventItem>;
      readonly to: Option<u64>;
    } & Struct;
    readonly isTurnAway: boolean;
    readonly asTurnAway: {
      readonly items: Vec<SoukPrimitivesTraceEventEventItem>;
      readonly from: Option<u64>;
    } & Struct;
    readonly isAskFor: boolean;
    readonly asAskFor: {
      readonly item: SoukPrimitivesTraceEventEventItem;
      readonly of: Option<u64>;
    } & Struct;
    readonly isRefuseAsk: boolean;
    readonly asRefuseAsk: {
      readonly item: SoukPrimitivesTraceItemKey;
      readonly by: u64;
    } & Struct;
    readonly isWithdrawAsk: boolean;
    readonly asWithdrawAsk: {
      readonly item: SoukPrimitivesTraceItemKey;
      readonly of: AccountId32;
    } & Struct;
    readonly isDismissAsk: boolean;
    readonly asDismissAsk: {
      readonly item: SoukPrimitivesTraceItemKey;
      readonly by: u64;
      readonly of: AccountId32;
    } & Struct;
    readonly isExtendAlert: boolean;
    readonly asExtendAlert: {
      readonly gtin: u64;
      readonly lot: Bytes;
      readonly input: SoukPrimitivesTraceItemKey;
      readonly used: SoukPrimitivesTraceEventId;
      readonly output: SoukPrimitivesTraceItemKey;
      readonly made: SoukPrimitivesTraceEventId;
    } & Struct;
    readonly type: 'RegisterParty' | 'RemoveParty' | 'ReassignParty' | 'RecordEvents' | 'DeclareError' | 'CommitRoot' | 'ProveLeaf' | 'RemoveRoot' | 'RecallLot' | 'HoldLot' | 'LiftAlert' | 'PruneHistory' | 'ClaimPrefix' | 'RevokePrefix' | 'RegisterPlace' | 'RemovePlace' | 'ReassignPlace' | 'SetContact' | 'HandOver' | 'TakeOver' | 'TakeBack' | 'TurnAway' | 'AskFor' | 'RefuseAsk' | 'WithdrawAsk' | 'DismissAsk' | 'ExtendAlert';
  }

  /** @name SoukPrimitivesTraceEventTraceEvent */
  interface SoukPrimitivesTraceEventTraceEvent extends Struct {
    readonly id: SoukPrimitivesTraceEventId;
    readonly digest: H256;
    readonly kind: SoukPrimitivesTraceEventEventKind;
    readonly action: Option<SoukPrimitivesTraceEventAction>;
    readonly time: u64;
    readonly offset: i16;
    readonly bizStep: Option<u8>;
    readonly disposition: Option<u8>;
    readonly readPoint: Option<SoukPrimitivesTraceEventPlace>;
    readonly bizLocation: Option<SoukPrimitivesTraceEventPlace>;
    readonly parent: Option<SoukPrimitivesTraceItemKey>;
    readonly items: Vec<SoukPrimitivesTraceEventEventItem>;
    readonly outputs: Vec<SoukPrimitivesTraceEventEventItem>;
    readonly lot: Option<Bytes>;
    readonly transformation: Option<H256>;
    readonly declared: Vec<SoukPrimitivesTraceEventQuantity>;
    readonly transactions: Vec<SoukPrimitivesTraceEventBizTransaction>;
    readonly sources: Vec<SoukPrimitivesTraceEventEndpoint>;
    readonly destinations: Vec<SoukPrimitivesTraceEventEndpoint>;
    readonly body: Option<SoukPrimitivesContentCid>;
  }

  /** @name SoukPrimitivesTraceEventId */
  interface SoukPrimitivesTraceEventId extends U8aFixed {}

  /** @name SoukPrimitivesTraceEventEventKind */
  interface SoukPrimitivesTraceEventEventKind extends Enum {
    readonly isObject: boolean;
    readonly isAggregation: boolean;
    readonly isAssociation: boolean;
    readonly isTransformation: boolean;
    readonly isTransaction: boolean;
    readonly type: 'Object' | 'Aggregation' | 'Association' | 'Transformation' | 'Transaction';
  }

  /** @name SoukPrimitivesTraceEventAction */
  interface SoukPrimitivesTraceEventAction extends Enum {
    readonly isObserve: boolean;
    readonly isAdd: boolean;
    readonly isDelete: boolean;
    readonly type: 'Observe' | 'Add' | 'Delete';
  }

  /** @name SoukPrimitivesTraceEventPlace */
  interface SoukPrimitivesTraceEventPlace extends Struct {
    readonly gln: u64;
    readonly extension: Option<Bytes>;
  }

  /** @name SoukPrimitivesTraceItemKey */
  interface SoukPrimitivesTraceItemKey extends Enum {
    readonly isSgtin: boolean;
    readonly asSgtin: {
      readonly gtin: u64;
      readonly serial: Bytes;
    } & Struct;
    readonly isLgtin: boolean;
    readonly asLgtin: {
      readonly gtin: u64;
      readonly lot: Bytes;
    } & Struct;
    readonly isSscc: boolean;
    readonly asSscc: {
      readonly sscc: u64;
    } & Struct;
    readonly type: 'Sgtin' | 'Lgtin' | 'Sscc';
  }

  /** @name SoukPrimitivesTraceEventEventItem */
  interface SoukPrimitivesTraceEventEventItem extends Struct {
    readonly key: SoukPrimitivesTraceItemKey;
    readonly quantity: Option<SoukPrimitivesTraceEventQuantity>;
  }

  /** @name SoukPrimitivesTraceEventQuantity */
  interface SoukPrimitivesTraceEventQuantity extends Struct {
    readonly amount: u64;
    readonly unit: Option<Bytes>;
  }

  /** @name SoukPrimitivesTraceEventBizTransaction */
  interface SoukPrimitivesTraceEventBizTransaction extends Struct {
    readonly kind: Option<u8>;
    readonly reference: SoukPrimitivesTraceEventReference;
  }

  /** @name SoukPrimitivesTraceEventReference */
  interface SoukPrimitivesTraceEventReference extends Enum {
    readonly isText: boolean;
    readonly asText: Bytes;
    readonly isHash: boolean;
    readonly asHash: H256;
    readonly type: 'Text' | 'Hash';
  }

  /** @name SoukPrimitivesTraceEventEndpoint */
  interface SoukPrimitivesTraceEventEndpoint extends Struct {
    readonly kind: SoukPrimitivesTraceEventEndpointKind;
    readonly place: SoukPrimitivesTraceEventPlace;
  }

  /** @name SoukPrimitivesTraceEventEndpointKind */
  interface SoukPrimitivesTraceEventEndpointKind extends Enum {
    readonly isLocation: boolean;
    readonly isOwningParty: boolean;
    readonly isPossessingParty: boolean;
    readonly type: 'Location' | 'OwningParty' | 'PossessingParty';
  }

  /** @name SoukPrimitivesTraceEventErrorReason */
  interface SoukPrimitivesTraceEventErrorReason extends Enum {
    readonly isDidNotOccur: boolean;
    readonly isIncorrectData: boolean;
    readonly type: 'DidNotOccur' | 'IncorrectData';
  }

  /** @name PalletReceiptsCall */
  interface PalletReceiptsCall extends Enum {
    readonly isSetCosts: boolean;
    readonly asSetCosts: {
      readonly region: Bytes;
      readonly currency: SoukPrimitivesMoneyCurrency;
      readonly costs: Option<PalletReceiptsCosts>;
    } & Struct;
    readonly isOpenBook: boolean;
    readonly asOpenBook: {
      readonly shop: u32;
      readonly currency: SoukPrimitivesMoneyCurrency;
      readonly capacity: u32;
    } & Struct;
    readonly isSetCapacity: boolean;
    readonly asSetCapacity: {
      readonly shop: u32;
      readonly capacity: u32;
    } & Struct;
    readonly isCloseBook: boolean;
    readonly asCloseBook: {
      readonly shop: u32;
      readonly tills: Compact<u32>;
    } & Struct;
    readonly isPostBatch: boolean;
    readonly asPostBatch: {
      readonly shop: u32;
      readonly till: u16;
      readonly first: Compact<u64>;
      readonly start: Compact<u64>;
      readonly rows: Vec<SoukPrimitivesReceiptsRow>;
      readonly signatures: Vec<SoukPrimitivesReceiptsCountersignature>;
    } & Struct;
    readonly isCountersign: boolean;
    readonly asCountersign: {
      readonly claims: Vec<PalletReceiptsClaim>;
      readonly onBehalf: Option<PalletReceiptsOnBehalf>;
    } & Struct;
    readonly isReverseReceipts: boolean;
    readonly asReverseReceipts: {
      readonly claim: PalletReceiptsClaim;
    } & Struct;
    readonly isPruneBook: boolean;
    readonly asPruneBook: {
      readonly shop: u32;
      readonly limit: u32;
    } & Struct;
    readonly isPruneCustomers: boolean;
    readonly asPruneCustomers: {
      readonly shop: u32;
      readonly customers: Vec<AccountId32>;
    } & Struct;
    readonly isPledge: boolean;
    readonly asPledge: {
      readonly customers: Vec<AccountId32>;
    } & Struct;
    readonly isReleasePledges: boolean;
    readonly asReleasePledges: {
      readonly customers: Vec<AccountId32>;
    } & Struct;
    readonly isPayFees: boolean;
    readonly asPayFees: {
      readonly shop: u32;
      readonly amount: Compact<u128>;
    } & Struct;
    readonly isSetUsual: boolean;
    readonly asSetUsual: {
      readonly region: Bytes;
      readonly currency: SoukPrimitivesMoneyCurrency;
      readonly group: u8;
      readonly usual: Option<PalletReceiptsUsual>;
    } & Struct;
    readonly isSetReferral: boolean;
    readonly asSetReferral: {
      readonly shop: u32;
      readonly sender: Option<u32>;
      readonly terms: Option<SoukPrimitivesReceiptsReferralTerms>;
    } & Struct;
    readonly isFundReferrals: boolean;
    readonly asFundReferrals: {
      readonly shop: u32;
      readonly amount: Compact<u128>;
    } & Struct;
    readonly isWithdrawReferrals: boolean;
    readonly asWithdrawReferrals: {
      readonly shop: u32;
      readonly amount: Compact<u128>;
    } & Struct;
    readonly isClaimReferral: boolean;
    readonly asClaimReferral: {
      readonly shop: u32;
      readonly sender: u32;
    } & Struct;
    readonly type: 'SetCosts' | 'OpenBook' | 'SetCapacity' | 'CloseBook' | 'PostBatch' | 'Countersign' | 'ReverseReceipts' | 'PruneBook' | 'PruneCustomers' | 'Pledge' | 'ReleasePledges' | 'PayFees' | 'SetUsual' | 'SetReferral' | 'FundReferrals' | 'WithdrawReferrals' | 'ClaimReferral';
  }

  /** @name PalletReceiptsCosts */
  interface PalletReceiptsCosts extends Struct {
    readonly rent: u64;
    readonly wage: u64;
    readonly usual: PalletReceiptsUsual;
    readonly money: u64;
  }

  /** @name PalletReceiptsUsual */
  interface PalletReceiptsUsual extends Struct {
    readonly cost: u64;
    readonly ticket: u64;
  }

  /** @name SoukPrimitivesReceiptsRow */
  interface SoukPrimitivesReceiptsRow extends Enum {
    readonly isSale: boolean;
    readonly asSale: {
      readonly value: Compact<u64>;
      readonly after: Compact<u32>;
    } & Struct;
    readonly isCustomerSale: boolean;
    readonly asCustomerSale: {
      readonly customer: AccountId32;
      readonly value: Compact<u64>;
      readonly after: Compact<u32>;
    } & Struct;
    readonly isIntroducedSale: boolean;
    readonly asIntroducedSale: {
      readonly customer: AccountId32;
      readonly via: Compact<u32>;
      readonly value: Compact<u64>;
      readonly after: Compact<u32>;
    } & Struct;
    readonly isRefund: boolean;
    readonly asRefund: {
      readonly value: Compact<u64>;
      readonly after: Compact<u32>;
    } & Struct;
    readonly isVoid: boolean;
    readonly asVoid: {
      readonly back: Compact<u32>;
      readonly after: Compact<u32>;
    } & Struct;
    readonly type: 'Sale' | 'CustomerSale' | 'IntroducedSale' | 'Refund' | 'Void';
  }

  /** @name SoukPrimitivesReceiptsCountersignature */
  interface SoukPrimitivesReceiptsCountersignature extends Struct {
    readonly row: Compact<u32>;
    readonly signed: SoukPrimitivesSigned;
  }

  /** @name PalletReceiptsClaim */
  interface PalletReceiptsClaim extends Struct {
    readonly shop: u32;
    readonly batch: Compact<u32>;
    readonly rows: Vec<ITuple<[u32, SoukPrimitivesReceiptsRow]>>;
    readonly proof: Vec<H256>;
  }

  /** @name PalletReceiptsOnBehalf */
  interface PalletReceiptsOnBehalf extends Struct {
    readonly customer: AccountId32;
    readonly signed: SoukPrimitivesSigned;
  }

  /** @name SoukPrimitivesReceiptsReferralTerms */
  interface SoukPrimitivesReceiptsReferralTerms extends Struct {
    readonly pay: u128;
    readonly leastValue: u64;
  }

  /** @name PalletRewardsCall */
  interface PalletRewardsCall extends Enum {
    readonly isClaim: boolean;
    readonly asClaim: {
      readonly policy: u32;
      readonly era: u32;
    } & Struct;
    readonly isClaimPurse: boolean;
    readonly asClaimPurse: {
      readonly fund: PalletRewardsFund;
    } & Struct;
    readonly isCheckIn: boolean;
    readonly isSetInviter: boolean;
    readonly asSetInviter: {
      readonly inviter: AccountId32;
    } & Struct;
    readonly isExpireInvitation: boolean;
    readonly asExpireInvitation: {
      readonly who: AccountId32;
    } & Struct;
    readonly isFreeze: boolean;
    readonly asFreeze: {
      readonly amount: Compact<u128>;
    } & Struct;
    readonly isUnfreeze: boolean;
    readonly asUnfreeze: {
      readonly amount: Compact<u128>;
    } & Struct;
    readonly isWithdrawUnfrozen: boolean;
    readonly asWithdrawUnfrozen: {
      readonly who: AccountId32;
    } & Struct;
    readonly isClaimDividends: boolean;
    readonly isSeal: boolean;
    readonly asSeal: {
      readonly amount: Compact<u128>;
    } & Struct;
    readonly isFundPot: boolean;
    readonly asFundPot: {
      readonly pot: SoukPrimitivesRewardsPot;
      readonly amount: Compact<u128>;
    } & Struct;
    readonly isCreatePolicy: boolean;
    readonly asCreatePolicy: {
      readonly terms: SoukPrimitivesRewardsPolicyTerms;
    } & Struct;
    readonly isPausePolicy: boolean;
    readonly asPausePolicy: {
      readonly policy: u32;
      readonly paused: bool;
    } & Struct;
    readonly isEndPolicy: boolean;
    readonly asEndPolicy: {
      readonly policy: u32;
      readonly heir: AccountId32;
    } & Struct;
    readonly isCloseEra: boolean;
    readonly isPrune: boolean;
    readonly asPrune: {
      readonly limit: u32;
    } & Struct;
    readonly isForgetAccount: boolean;
    readonly asForgetAccount: {
      readonly who: AccountId32;
    } & Struct;
    readonly isOpenCase: boolean;
    readonly asOpenCase: {
      readonly who: AccountId32;
      readonly penalty: SoukPrimitivesRewardsPenalty;
      readonly evidence: SoukPrimitivesContentCid;
    } & Struct;
    readonly isAppealCase: boolean;
    readonly asAppealCase: {
      readonly answer: SoukPrimitivesContentCid;
    } & Struct;
    readonly isDecideAppeal: boolean;
    readonly asDecideAppeal: {
      readonly who: AccountId32;
      readonly uphold: bool;
    } & Struct;
    readonly isEndCase: boolean;
    readonly asEndCase: {
      readonly who: AccountId32;
    } & Struct;
    readonly isRehabilitate: boolean;
    readonly asRehabilitate: {
      readonly who: AccountId32;
    } & Struct;
    readonly isAcknowledgeDebt: boolean;
    readonly asAcknowledgeDebt: {
      readonly creditor: AccountId32;
      readonly amount: Compact<u128>;
      readonly due: u64;
    } & Struct;
    readonly isPayDebt: boolean;
    readonly asPayDebt: {
      readonly creditor: AccountId32;
      readonly amount: Compact<u128>;
    } & Struct;
    readonly isForgiveDebt: boolean;
    readonly asForgiveDebt: {
      readonly debtor: AccountId32;
      readonly amount: Compact<u128>;
    } & Struct;
    readonly isNetDebts: boolean;
    readonly asNetDebts: {
      readonly circle: Vec<AccountId32>;
    } & Struct;
    readonly isDefaultDebt: boolean;
    readonly asDefaultDebt: {
      readonly debtor: AccountId32;
      readonly creditor: AccountId32;
    } & Struct;
    readonly isSetRecycling: boolean;
    readonly asSetRecycling: {
      readonly recycling: Option<SoukPrimitivesRewardsRecycling>;
    } & Struct;
    readonly isSetMode: boolean;
    readonly asSetMode: {
      readonly mode: SoukMathBoundEmissionMode;
    } & Struct;
    readonly isClaimMany: boolean;
    readonly asClaimMany: {
      readonly policy: u32;
      readonly from: u32;
      readonly eras: u32;
    } & Struct;
    readonly type: 'Claim' | 'ClaimPurse' | 'CheckIn' | 'SetInviter' | 'ExpireInvitation' | 'Freeze' | 'Unfreeze' | 'WithdrawUnfrozen' | 'ClaimDividends' | 'Seal' | 'FundPot' | 'CreatePolicy' | 'PausePolicy' | 'EndPolicy' | 'CloseEra' | 'Prune' | 'ForgetAccount' | 'OpenCase' | 'AppealCase' | 'DecideAppeal' | 'EndCase' | 'Rehabilitate' | 'AcknowledgeDebt' | 'PayDebt' | 'ForgiveDebt' | 'NetDebts' | 'DefaultDebt' | 'SetRecycling' | 'SetMode' | 'ClaimMany';
  }

  /** @name PalletRewardsFund */
  interface PalletRewardsFund extends Enum {
    readonly isCashback: boolean;
    readonly isReferral: boolean;
    readonly type: 'Cashback' | 'Referral';
  }

  /** @name SoukPrimitivesRewardsPot */
  interface SoukPrimitivesRewardsPot extends Enum {
    readonly isPolicy: boolean;
    readonly asPolicy: u32;
    readonly isCashback: boolean;
    readonly isReferral: boolean;
    readonly isDividends: boolean;
    readonly type: 'Policy' | 'Cashback' | 'Referral' | 'Dividends';
  }

  /** @name SoukPrimitivesRewardsPolicyTerms */
  interface SoukPrimitivesRewardsPolicyTerms extends Struct {
    readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly schedule: SoukMathEmissionSchedule;
    readonly basis: SoukPrimitivesRewardsBasis;
    readonly start: u32;
  }

  /** @name SoukMathEmissionSchedule */
  interface SoukMathEmissionSchedule extends Enum {
    readonly isConstant: boolean;
    readonly asConstant: {
      readonly perDay: u128;
      readonly cap: u128;
    } & Struct;
    readonly isQuadratic: boolean;
    readonly asQuadratic: {
      readonly total: u128;
      readonly days: u32;
    } & Struct;
    readonly isStepDecay: boolean;
    readonly asStepDecay: {
      readonly total: u128;
      readonly years: u16;
      readonly kept: Perbill;
    } & Struct;
    readonly isActivityRatio: boolean;
    readonly asActivityRatio: {
      readonly opening: u128;
      readonly floor: u128;
      readonly maxChange: Perbill;
      readonly potDays: u32;
    } & Struct;
    readonly isShare: boolean;
    readonly asShare: {
      readonly part: Perbill;
    } & Struct;
    readonly type: 'Constant' | 'Quadratic' | 'StepDecay' | 'ActivityRatio' | 'Share';
  }

  /** @name SoukPrimitivesRewardsBasis */
  interface SoukPrimitivesRewardsBasis extends Enum {
    readonly isPower: boolean;
    readonly isHeld: boolean;
    readonly isBizPower: boolean;
    readonly isRoleWeight: boolean;
    readonly isAuthors: boolean;
    readonly isFrozen: boolean;
    readonly isCashback: boolean;
    readonly type: 'Power' | 'Held' | 'BizPower' | 'RoleWeight' | 'Authors' | 'Frozen' | 'Cashback';
  }

  /** @name SoukPrimitivesRewardsPenalty */
  interface SoukPrimitivesRewardsPenalty extends Enum {
    readonly isWeightCut: boolean;
    readonly isDowngrade: boolean;
    readonly isConfiscation: boolean;
    readonly isLimit: boolean;
    readonly isDeletion: boolean;
    readonly type: 'WeightCut' | 'Downgrade' | 'Confiscation' | 'Limit' | 'Deletion';
  }

  /** @name SoukPrimitivesRewardsRecycling */
  interface SoukPrimitivesRewardsRecycling extends Struct {
    readonly part: Perbill;
    readonly policy: u32;
  }

  /** @name SoukMathBoundEmissionMode */
  interface SoukMathBoundEmissionMode extends Enum {
    readonly isLiteral: boolean;
    readonly isBounded: boolean;
    readonly asBounded: {
      readonly part: Perbill;
    } & Struct;
    readonly type: 'Literal' | 'Bounded';
  }

  /** @name PalletCommuneCall */
  interface PalletCommuneCall extends Enum {
    readonly isDivideCycle: boolean;
    readonly isClaimStake: boolean;
    readonly asClaimStake: {
      readonly cycle: u32;
      readonly validator: AccountId32;
      readonly page: u32;
      readonly who: AccountId32;
    } & Struct;
    readonly isClaimWork: boolean;
    readonly asClaimWork: {
      readonly cycle: u32;
      readonly who: AccountId32;
    } & Struct;
    readonly isExpireCycle: boolean;
    readonly asExpireCycle: {
      readonly cycle: u32;
      readonly rows: u32;
    } & Struct;
    readonly type: 'DivideCycle' | 'ClaimStake' | 'ClaimWork' | 'ExpireCycle';
  }

  /** @name PalletPrepaidCall */
  interface PalletPrepaidCall extends Enum {
    readonly isOpenAccount: boolean;
    readonly asOpenAccount: {
      readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
      readonly amount: Compact<u128>;
    } & Struct;
    readonly isTopUp: boolean;
    readonly asTopUp: {
      readonly amount: Compact<u128>;
    } & Struct;
    readonly isWithdraw: boolean;
    readonly asWithdraw: {
      readonly amount: Compact<u128>;
    } & Struct;
    readonly isCloseAccount: boolean;
    readonly isServe: boolean;
    readonly asServe: {
      readonly shop: Compact<u32>;
      readonly budget: Compact<u128>;
    } & Struct;
    readonly isStopServing: boolean;
    readonly asStopServing: {
      readonly shop: Compact<u32>;
    } & Struct;
    readonly isSetRate: boolean;
    readonly asSetRate: {
      readonly pricedIn: SoukPrimitivesPrepaidPricedIn;
      readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
      readonly rate: u128;
    } & Struct;
    readonly isRemoveRate: boolean;
    readonly asRemoveRate: {
      readonly pricedIn: SoukPrimitivesPrepaidPricedIn;
      readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    } & Struct;
    readonly type: 'OpenAccount' | 'TopUp' | 'Withdraw' | 'CloseAccount' | 'Serve' | 'StopServing' | 'SetRate' | 'RemoveRate';
  }

  /** @name SoukPrimitivesPrepaidPricedIn */
  interface SoukPrimitivesPrepaidPricedIn extends Enum {
    readonly isFiat: boolean;
    readonly asFiat: SoukPrimitivesMoneyCurrency;
    readonly isAsset: boolean;
    readonly asAsset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly type: 'Fiat' | 'Asset';
  }

  /** @name PalletNetworksCall */
  interface PalletNetworksCall extends Enum {
    readonly isOpenNetwork: boolean;
    readonly asOpenNetwork: {
      readonly shop: u32;
      readonly terms: SoukPrimitivesNetworkNetworkTerms;
    } & Struct;
    readonly isSetTerms: boolean;
    readonly asSetTerms: {
      readonly shop: u32;
      readonly terms: SoukPrimitivesNetworkNetworkTerms;
    } & Struct;
    readonly isCloseNetwork: boolean;
    readonly asCloseNetwork: {
      readonly shop: u32;
    } & Struct;
    readonly isJoinNetwork: boolean;
    readonly asJoinNetwork: {
      readonly shop: u32;
      readonly terms: SoukPrimitivesNetworkNetworkTerms;
    } & Struct;
    readonly isApproveMember: boolean;
    readonly asApproveMember: {
      readonly shop: u32;
      readonly who: AccountId32;
    } & Struct;
    readonly isRefuseMember: boolean;
    readonly asRefuseMember: {
      readonly shop: u32;
      readonly who: AccountId32;
    } & Struct;
    readonly isLeaveNetwork: boolean;
    readonly asLeaveNetwork: {
      readonly shop: u32;
    } & Struct;
    readonly isExpelMember: boolean;
    readonly asExpelMember: {
      readonly shop: u32;
      readonly who: AccountId32;
    } & Struct;
    readonly isWithdrawBond: boolean;
    readonly asWithdrawBond: {
      readonly shop: u32;
      readonly who: AccountId32;
    } & Struct;
    readonly isAccuseMember: boolean;
    readonly asAccuseMember: {
      readonly shop: u32;
      readonly who: AccountId32;
      readonly evidence: SoukPrimitivesContentCid;
    } & Struct;
    readonly isJudgeMember: boolean;
    readonly asJudgeMember: {
      readonly shop: u32;
      readonly who: AccountId32;
      readonly part: Perbill;
    } & Struct;
    readonly isLapseAccusation: boolean;
    readonly asLapseAccusation: {
      readonly shop: u32;
      readonly who: AccountId32;
    } & Struct;
    readonly isStrikeMember: boolean;
    readonly asStrikeMember: {
      readonly shop: u32;
      readonly who: AccountId32;
    } & Struct;
    readonly isPublishPost: boolean;
    readonly asPublishPost: {
      readonly shop: u32;
      readonly content: SoukPrimitivesContentCid;
    } & Struct;
    readonly isAttestReads: boolean;
    readonly asAttestReads: {
      readonly shop: u32;
      readonly post: u32;
      readonly reads: Vec<ITuple<[AccountId32, SoukPrimitivesSigned]>>;
    } & Struct;
    readonly type: 'OpenNetwork' | 'SetTerms' | 'CloseNetwork' | 'JoinNetwork' | 'ApproveMember' | 'RefuseMember' | 'LeaveNetwork' | 'ExpelMember' | 'WithdrawBond' | 'AccuseMember' | 'JudgeMember' | 'LapseAccusation' | 'StrikeMember' | 'PublishPost' | 'AttestReads';
  }

  /** @name SoukPrimitivesNetworkNetworkTerms */
  interface SoukPrimitivesNetworkNetworkTerms extends Struct {
    readonly bond: u128;
    readonly notice: u64;
    readonly slash: Perbill;
    readonly approval: bool;
    readonly posting: bool;
  }

  /** @name PalletBonusesCall */
  interface PalletBonusesCall extends Enum {
    readonly isOpenBonus: boolean;
    readonly asOpenBonus: {
      readonly shop: u32;
      readonly listings: Option<BTreeSet<u64>>;
      readonly terms: SoukPrimitivesBonusBonusTerms;
      readonly budget: u128;
      readonly until: u64;
    } & Struct;
    readonly isTopUpBonus: boolean;
    readonly asTopUpBonus: {
      readonly bonus: u32;
      readonly amount: Compact<u128>;
    } & Struct;
    readonly isCloseBonus: boolean;
    readonly asCloseBonus: {
      readonly bonus: u32;
    } & Struct;
    readonly isExpireBonus: boolean;
    readonly asExpireBonus: {
      readonly bonus: u32;
    } & Struct;
    readonly type: 'OpenBonus' | 'TopUpBonus' | 'CloseBonus' | 'ExpireBonus';
  }

  /** @name SoukPrimitivesBonusBonusTerms */
  interface SoukPrimitivesBonusBonusTerms extends Struct {
    readonly reason: SoukPrimitivesBonusBonusReason;
    readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly pay: SoukPrimitivesBonusBonusPay;
    readonly saleAsset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly attested: bool;
    readonly leastSale: u128;
    readonly buyerCap: u128;
  }

  /** @name SoukPrimitivesBonusBonusReason */
  interface SoukPrimitivesBonusBonusReason extends Enum {
    readonly isSale: boolean;
    readonly type: 'Sale';
  }

  /** @name SoukPrimitivesBonusBonusPay */
  interface SoukPrimitivesBonusBonusPay extends Enum {
    readonly isFixed: boolean;
    readonly asFixed: {
      readonly amount: u128;
    } & Struct;
    readonly isPart: boolean;
    readonly asPart: {
      readonly rate: u128;
      readonly most: u128;
    } & Struct;
    readonly type: 'Fixed' | 'Part';
  }

  /** @name PalletLoyaltyCall */
  interface PalletLoyaltyCall extends Enum {
    readonly isForgetProduct: boolean;
    readonly asForgetProduct: {
      readonly product: u64;
    } & Struct;
    readonly isPruneBuyers: boolean;
    readonly asPruneBuyers: {
      readonly rows: u32;
    } & Struct;
    readonly type: 'ForgetProduct' | 'PruneBuyers';
  }

  /** @name PalletFiatCall */
  interface PalletFiatCall extends Enum {
    readonly isRegisterAttester: boolean;
    readonly asRegisterAttester: {
      readonly contact: SoukPrimitivesContentCid;
      readonly currencies: Vec<SoukPrimitivesMoneyCurrency>;
      readonly bond: Compact<u128>;
    } & Struct;
    readonly isUpdateAttester: boolean;
    readonly asUpdateAttester: {
      readonly contact: SoukPrimitivesContentCid;
      readonly currencies: Vec<SoukPrimitivesMoneyCurrency>;
    } & Struct;
    readonly isTopUpBond: boolean;
    readonly asTopUpBond: {
      readonly amount: Compact<u128>;
    } & Struct;
    readonly isWithdrawBond: boolean;
    readonly asWithdrawBond: {
      readonly amount: Compact<u128>;
    } & Struct;
    readonly isLeaveAttesters: boolean;
    readonly isAcceptAttesters: boolean;
    readonly asAcceptAttesters: {
      readonly shop: Compact<u32>;
      readonly attesters: Vec<AccountId32>;
    } & Struct;
    readonly isRemoveAttesters: boolean;
    readonly asRemoveAttesters: {
      readonly shop: Compact<u32>;
    } & Struct;
    readonly isConfirmPayment: boolean;
    readonly asConfirmPayment: {
      readonly order: Compact<u64>;
    } & Struct;
    readonly isAttestPayment: boolean;
    readonly asAttestPayment: {
      readonly order: Compact<u64>;
      readonly evidence: H256;
    } & Struct;
    readonly isAttestRefund: boolean;
    readonly asAttestRefund: {
      readonly id: Compact<u64>;
      readonly evidence: H256;
    } & Struct;
    readonly isContestWord: boolean;
    readonly asContestWord: {
      readonly matter: SoukPrimitivesFiatMatter;
      readonly evidence: SoukPrimitivesContentCid;
    } & Struct;
    readonly isJudgeWord: boolean;
    readonly asJudgeWord: {
      readonly matter: SoukPrimitivesFiatMatter;
      readonly isTrue: bool;
    } & Struct;
    readonly isEndWord: boolean;
    readonly asEndWord: {
      readonly matter: SoukPrimitivesFiatMatter;
    } & Struct;
    readonly isStatePaid: boolean;
    readonly asStatePaid: {
      readonly id: Compact<u64>;
      readonly evidence: H256;
    } & Struct;
    readonly isAcknowledge: boolean;
    readonly asAcknowledge: {
      readonly id: Compact<u64>;
    } & Struct;
    readonly isDenyPaid: boolean;
    readonly asDenyPaid: {
      readonly id: Compact<u64>;
      readonly evidence: SoukPrimitivesContentCid;
    } & Struct;
    readonly isJudgeObligation: boolean;
    readonly asJudgeObligation: {
      readonly id: Compact<u64>;
      readonly paid: bool;
    } & Struct;
    readonly isAdvanceObligation: boolean;
    readonly asAdvanceObligation: {
      readonly id: Compact<u64>;
    } & Struct;
    readonly isMarkOverdue: boolean;
    readonly asMarkOverdue: {
      readonly id: Compact<u64>;
    } & Struct;
    readonly type: 'RegisterAttester' | 'UpdateAttester' | 'TopUpBond' | 'WithdrawBond' | 'LeaveAttesters' | 'AcceptAttesters' | 'RemoveAttesters' | 'ConfirmPayment' | 'AttestPayment' | 'AttestRefund' | 'ContestWord' | 'JudgeWord' | 'EndWord' | 'StatePaid' | 'Acknowledge' | 'DenyPaid' | 'JudgeObligation' | 'AdvanceObligation' | 'MarkOverdue';
  }

  /** @name SoukPrimitivesFiatMatter */
  interface SoukPrimitivesFiatMatter extends Enum {
    readonly isLeg: boolean;
    readonly asLeg: u64;
    readonly isObligation: boolean;
    readonly asObligation: u64;
    readonly type: 'Leg' | 'Obligation';
  }

  /** @name FrameSystemExtensionsAuthorizeCall */
  type FrameSystemExtensionsAuthorizeCall = Null;

  /** @name FrameSystemExtensionsCheckNonZeroSender */
  type FrameSystemExtensionsCheckNonZeroSender = Null;

  /** @name FrameSystemExtensionsCheckSpecVersion */
  type FrameSystemExtensionsCheckSpecVersion = Null;

  /** @name FrameSystemExtensionsCheckTxVersion */
  type FrameSystemExtensionsCheckTxVersion = Null;

  /** @name FrameSystemExtensionsCheckGenesis */
  type FrameSystemExtensionsCheckGenesis = Null;

  /** @name FrameSystemExtensionsCheckNonce */
  interface FrameSystemExtensionsCheckNonce extends Compact<u32> {}

  /** @name FrameSystemExtensionsCheckWeight */
  type FrameSystemExtensionsCheckWeight = Null;

  /** @name PalletTransactionPaymentChargeTransactionPayment */
  interface PalletTransactionPaymentChargeTransactionPayment extends Compact<u128> {}

  /** @name FrameMetadataHashExtensionCheckMetadataHash */
  interface FrameMetadataHashExtensionCheckMetadataHash extends Struct {
    readonly mode: FrameMetadataHashExtensionMode;
  }

  /** @name FrameMetadataHashExtensionMode */
  interface FrameMetadataHashExtensionMode extends Enum {
    readonly isDisabled: boolean;
    readonly isEnabled: boolean;
    readonly type: 'Disabled' | 'Enabled';
  }

  /** @name FrameSystemExtensionsWeightReclaim */
  type FrameSystemExtensionsWeightReclaim = Null;

  /** @name FrameSystemAccountInfo */
  interface FrameSystemAccountInfo extends Struct {
    readonly nonce: u32;
    readonly consumers: u32;
    readonly providers: u32;
    readonly sufficients: u32;
    readonly data: PalletBalancesAccountData;
  }

  /** @name PalletBalancesAccountData */
  interface PalletBalancesAccountData extends Struct {
    readonly free: u128;
    readonly reserved: u128;
    readonly frozen: u128;
    readonly flags: u128;
  }

  /** @name FrameSupportDispatchPerDispatchClassWeight */
  interface FrameSupportDispatchPerDispatchClassWeight extends Struct {
    readonly normal: SpWeightsWeightV2Weight;
    readonly operational: SpWeightsWeightV2Weight;
    readonly mandatory: SpWeightsWeightV2Weight;
  }

  /** @name FrameSystemEventRecord */
  interface FrameSystemEventRecord extends Struct {
    readonly phase: FrameSystemPhase;
    readonly event: Event;
    readonly topics: Vec<H256>;
  }

  /** @name FrameSystemEvent */
  interface FrameSystemEvent extends Enum {
    readonly isExtrinsicSuccess: boolean;
    readonly asExtrinsicSuccess: {
      readonly dispatchInfo: FrameSystemDispatchEventInfo;
    } & Struct;
    readonly isExtrinsicFailed: boolean;
    readonly asExtrinsicFailed: {
      readonly dispatchError: SpRuntimeDispatchError;
      readonly dispatchInfo: FrameSystemDispatchEventInfo;
    } & Struct;
    readonly isCodeUpdated: boolean;
    readonly asCodeUpdated: {
      readonly hash_: H256;
    } & Struct;
    readonly isNewAccount: boolean;
    readonly asNewAccount: {
      readonly account: AccountId32;
    } & Struct;
    readonly isKilledAccount: boolean;
    readonly asKilledAccount: {
      readonly account: AccountId32;
    } & Struct;
    readonly isRemarked: boolean;
    readonly asRemarked: {
      readonly sender: AccountId32;
      readonly hash_: H256;
    } & Struct;
    readonly isUpgradeAuthorized: boolean;
    readonly asUpgradeAuthorized: {
      readonly codeHash: H256;
      readonly checkVersion: bool;
    } & Struct;
    readonly isRejectedInvalidAuthorizedUpgrade: boolean;
    readonly asRejectedInvalidAuthorizedUpgrade: {
      readonly codeHash: H256;
      readonly error: SpRuntimeDispatchError;
    } & Struct;
    readonly type: 'ExtrinsicSuccess' | 'ExtrinsicFailed' | 'CodeUpdated' | 'NewAccount' | 'KilledAccount' | 'Remarked' | 'UpgradeAuthorized' | 'RejectedInvalidAuthorizedUpgrade';
  }

  /** @name FrameSystemDispatchEventInfo */
  interface FrameSystemDispatchEventInfo extends Struct {
    readonly weight: SpWeightsWeightV2Weight;
    readonly class: FrameSupportDispatchDispatchClass;
    readonly paysFee: FrameSupportDispatchPays;
  }

  /** @name FrameSupportDispatchDispatchClass */
  interface FrameSupportDispatchDispatchClass extends Enum {
    readonly isNormal: boolean;
    readonly isOperational: boolean;
    readonly isMandatory: boolean;
    readonly type: 'Normal' | 'Operational' | 'Mandatory';
  }

  /** @name FrameSupportDispatchPays */
  interface FrameSupportDispatchPays extends Enum {
    readonly isYes: boolean;
    readonly isNo: boolean;
    readonly type: 'Yes' | 'No';
  }

  /** @name SpRuntimeDispatchError */
  interface SpRuntimeDispatchError extends Enum {
    readonly isOther: boolean;
    readonly isCannotLookup: boolean;
    readonly isBadOrigin: boolean;
    readonly isModule: boolean;
    readonly asModule: SpRuntimeModuleError;
    readonly isConsumerRemaining: boolean;
    readonly isNoProviders: boolean;
    readonly isTooManyConsumers: boolean;
    readonly isToken: boolean;
    readonly asToken: SpRuntimeTokenError;
    readonly isArithmetic: boolean;
    readonly asArithmetic: SpArithmeticArithmeticError;
    readonly isTransactional: boolean;
    readonly asTransactional: SpRuntimeTransactionalError;
    readonly isExhausted: boolean;
    readonly isCorruption: boolean;
    readonly isUnavailable: boolean;
    readonly isRootNotAllowed: boolean;
    readonly isTrie: boolean;
    readonly asTrie: SpRuntimeProvingTrieTrieError;
    readonly type: 'Other' | 'CannotLookup' | 'BadOrigin' | 'Module' | 'ConsumerRemaining' | 'NoProviders' | 'TooManyConsumers' | 'Token' | 'Arithmetic' | 'Transactional' | 'Exhausted' | 'Corruption' | 'Unavailable' | 'RootNotAllowed' | 'Trie';
  }

  /** @name SpRuntimeModuleError */
  interface SpRuntimeModuleError extends Struct {
    readonly index: u8;
    readonly error: U8aFixed;
  }

  /** @name SpRuntimeTokenError */
  interface SpRuntimeTokenError extends Enum {
    readonly isFundsUnavailable: boolean;
    readonly isOnlyProvider: boolean;
    readonly isBelowMinimum: boolean;
    readonly isCannotCreate: boolean;
    readonly isUnknownAsset: boolean;
    readonly isFrozen: boolean;
    readonly isUnsupported: boolean;
    readonly isCannotCreateHold: boolean;
    readonly isNotExpendable: boolean;
    readonly isBlocked: boolean;
    readonly type: 'FundsUnavailable' | 'OnlyProvider' | 'BelowMinimum' | 'CannotCreate' | 'UnknownAsset' | 'Frozen' | 'Unsupported' | 'CannotCreateHold' | 'NotExpendable' | 'Blocked';
  }

  /** @name SpArithmeticArithmeticError */
  interface SpArithmeticArithmeticError extends Enum {
    readonly isUnderflow: boolean;
    readonly isOverflow: boolean;
    readonly isDivisionByZero: boolean;
    readonly type: 'Underflow' | 'Overflow' | 'DivisionByZero';
  }

  /** @name SpRuntimeTransactionalError */
  interface SpRuntimeTransactionalError extends Enum {
    readonly isLimitReached: boolean;
    readonly isNoLayer: boolean;
    readonly type: 'LimitReached' | 'NoLayer';
  }

  /** @name SpRuntimeProvingTrieTrieError */
  interface SpRuntimeProvingTrieTrieError extends Enum {
    readonly isInvalidStateRoot: boolean;
    readonly isIncompleteDatabase: boolean;
    readonly isValueAtIncompleteKey: boolean;
    readonly isDecoderError: boolean;
    readonly isInvalidHash: boolean;
    readonly isDuplicateKey: boolean;
    readonly isExtraneousNode: boolean;
    readonly isExtraneousValue: boolean;
    readonly isExtraneousHashReference: boolean;
    readonly isInvalidChildReference: boolean;
    readonly isValueMismatch: boolean;
    readonly isIncompleteProof: boolean;
    readonly isRootMismatch: boolean;
    readonly isDecodeError: boolean;
    readonly type: 'InvalidStateRoot' | 'IncompleteDatabase' | 'ValueAtIncompleteKey' | 'DecoderError' | 'InvalidHash' | 'DuplicateKey' | 'ExtraneousNode' | 'ExtraneousValue' | 'ExtraneousHashReference' | 'InvalidChildReference' | 'ValueMismatch' | 'IncompleteProof' | 'RootMismatch' | 'DecodeError';
  }

  /** @name PalletSchedulerEvent */
  interface PalletSchedulerEvent extends Enum {
    readonly isScheduled: boolean;
    readonly asScheduled: {
      readonly when: u32;
      readonly index: u32;
    } & Struct;
    readonly isCanceled: boolean;
    readonly asCanceled: {
      readonly when: u32;
      readonly index: u32;
    } & Struct;
    readonly isDispatched: boolean;
    readonly asDispatched: {
      readonly task: ITuple<[u32, u32]>;
      readonly id: Option<U8aFixed>;
      readonly result: Result<Null, SpRuntimeDispatchError>;
    } & Struct;
    readonly isRetrySet: boolean;
    readonly asRetrySet: {
      readonly task: ITuple<[u32, u32]>;
      readonly id: Option<U8aFixed>;
      readonly period: u32;
      readonly retries: u8;
    } & Struct;
    readonly isRetryCancelled: boolean;
    readonly asRetryCancelled: {
      readonly task: ITuple<[u32, u32]>;
      readonly id: Option<U8aFixed>;
    } & Struct;
    readonly isCallUnavailable: boolean;
    readonly asCallUnavailable: {
      readonly task: ITuple<[u32, u32]>;
      readonly id: Option<U8aFixed>;
    } & Struct;
    readonly isPeriodicFailed: boolean;
    readonly asPeriodicFailed: {
      readonly task: ITuple<[u32, u32]>;
      readonly id: Option<U8aFixed>;
    } & Struct;
    readonly isRetryFailed: boolean;
    readonly asRetryFailed: {
      readonly task: ITuple<[u32, u32]>;
      readonly id: Option<U8aFixed>;
    } & Struct;
    readonly isPermanentlyOverweight: boolean;
    readonly asPermanentlyOverweight: {
      readonly task: ITuple<[u32, u32]>;
      readonly id: Option<U8aFixed>;
    } & Struct;
    readonly isAgendaIncomplete: boolean;
    readonly asAgendaIncomplete: {
      readonly when: u32;
    } & Struct;
    readonly type: 'Scheduled' | 'Canceled' | 'Dispatched' | 'RetrySet' | 'RetryCancelled' | 'CallUnavailable' | 'PeriodicFailed' | 'RetryFailed' | 'PermanentlyOverweight' | 'AgendaIncomplete';
  }

  /** @name PalletPreimageEvent */
  interface PalletPreimageEvent extends Enum {
    readonly isNoted: boolean;
    readonly asNoted: {
      readonly hash_: H256;
    } & Struct;
    readonly isRequested: boolean;
    readonly asRequested: {
      readonly hash_: H256;
    } & Struct;
    readonly isCleared: boolean;
    readonly asCleared: {
      readonly hash_: H256;
    } & Struct;
    readonly type: 'Noted' | 'Requested' | 'Cleared';
  }

  /** @name PalletBalancesEvent */
  interface PalletBalancesEvent extends Enum {
    readonly isEndowed: boolean;
    readonly asEndowed: {
      readonly account: AccountId32;
      readonly freeBalance: u128;
    } & Struct;
    readonly isDustLost: boolean;
    readonly asDustLost: {
      readonly account: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isTransfer: boolean;
    readonly asTransfer: {
      readonly from: AccountId32;
      readonly to: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isBalanceSet: boolean;
    readonly asBalanceSet: {
      readonly who: AccountId32;
      readonly free: u128;
    } & Struct;
    readonly isReserved: boolean;
    readonly asReserved: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isUnreserved: boolean;
    readonly asUnreserved: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isReserveRepatriated: boolean;
    readonly asReserveRepatriated: {
      readonly from: AccountId32;
      readonly to: AccountId32;
      readonly amount: u128;
      readonly destinationStatus: FrameSupportTokensMiscBalanceStatus;
    } & Struct;
    readonly isDeposit: boolean;
    readonly asDeposit: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isWithdraw: boolean;
    readonly asWithdraw: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isSlashed: boolean;
    readonly asSlashed: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isMinted: boolean;
    readonly asMinted: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isMintedCredit: boolean;
    readonly asMintedCredit: {
      readonly amount: u128;
    } & Struct;
    readonly isBurned: boolean;
    readonly asBurned: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isBurnedDebt: boolean;
    readonly asBurnedDebt: {
      readonly amount: u128;
    } & Struct;
    readonly isSuspended: boolean;
    readonly asSuspended: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isRestored: boolean;
    readonly asRestored: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isUpgraded: boolean;
    readonly asUpgraded: {
      readonly who: AccountId32;
    } & Struct;
    readonly isIssued: boolean;
    readonly asIssued: {
      readonly amount: u128;
    } & Struct;
    readonly isRescinded: boolean;
    readonly asRescinded: {
      readonly amount: u128;
    } & Struct;
    readonly isLocked: boolean;
    readonly asLocked: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isUnlocked: boolean;
    readonly asUnlocked: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isFrozen: boolean;
    readonly asFrozen: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isThawed: boolean;
    readonly asThawed: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isTotalIssuanceForced: boolean;
    readonly asTotalIssuanceForced: {
      readonly old: u128;
      readonly new_: u128;
    } & Struct;
    readonly isHeld: boolean;
    readonly asHeld: {
      readonly reason: SoukRuntimeRuntimeHoldReason;
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isBurnedHeld: boolean;
    readonly asBurnedHeld: {
      readonly reason: SoukRuntimeRuntimeHoldReason;
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isTransferOnHold: boolean;
    readonly asTransferOnHold: {
      readonly reason: SoukRuntimeRuntimeHoldReason;
      readonly source: AccountId32;
      readonly dest: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isTransferAndHold: boolean;
    readonly asTransferAndHold: {
      readonly reason: SoukRuntimeRuntimeHoldReason;
      readonly source: AccountId32;
      readonly dest: AccountId32;
      readonly transferred: u128;
    } & Struct;
    readonly isReleased: boolean;
    readonly asReleased: {
      readonly reason: SoukRuntimeRuntimeHoldReason;
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isUnexpected: boolean;
    readonly asUnexpected: PalletBalancesUnexpectedKind;
    readonly type: 'Endowed' | 'DustLost' | 'Transfer' | 'BalanceSet' | 'Reserved' | 'Unreserved' | 'ReserveRepatriated' | 'Deposit' | 'Withdraw' | 'Slashed' | 'Minted' | 'MintedCredit' | 'Burned' | 'BurnedDebt' | 'Suspended' | 'Restored' | 'Upgraded' | 'Issued' | 'Rescinded' | 'Locked' | 'Unlocked' | 'Frozen' | 'Thawed' | 'TotalIssuanceForced' | 'Held' | 'BurnedHeld' | 'TransferOnHold' | 'TransferAndHold' | 'Released' | 'Unexpected';
  }

  /** @name FrameSupportTokensMiscBalanceStatus */
  interface FrameSupportTokensMiscBalanceStatus extends Enum {
    readonly isFree: boolean;
    readonly isReserved: boolean;
    readonly type: 'Free' | 'Reserved';
  }

  /** @name SoukRuntimeRuntimeHoldReason */
  interface SoukRuntimeRuntimeHoldReason extends Enum {
    readonly isPreimage: boolean;
    readonly asPreimage: PalletPreimageHoldReason;
    readonly isStaking: boolean;
    readonly asStaking: PalletStakingPalletHoldReason;
    readonly isSession: boolean;
    readonly asSession: PalletSessionHoldReason;
    readonly isTranches: boolean;
    readonly asTranches: PalletTranchesHoldReason;
    readonly isSafeMode: boolean;
    readonly asSafeMode: PalletSafeModeHoldReason;
    readonly isTechnicalCommittee: boolean;
    readonly asTechnicalCommittee: PalletCollectiveHoldReason;
    readonly isShops: boolean;
    readonly asShops: PalletShopsHoldReason;
    readonly isOrders: boolean;
    readonly asOrders: PalletOrdersHoldReason;
    readonly isDistribution: boolean;
    readonly asDistribution: PalletDistributionHoldReason;
    readonly isExperience: boolean;
    readonly asExperience: PalletExperienceHoldReason;
    readonly isTrace: boolean;
    readonly asTrace: PalletTraceHoldReason;
    readonly isReceipts: boolean;
    readonly asReceipts: PalletReceiptsHoldReason;
    readonly isRewards: boolean;
    readonly asRewards: PalletRewardsHoldReason;
    readonly isPrepaid: boolean;
    readonly asPrepaid: PalletPrepaidHoldReason;
    readonly isNetworks: boolean;
    readonly asNetworks: PalletNetworksHoldReason;
    readonly isBonuses: boolean;
    readonly asBonuses: PalletBonusesHoldReason;
    readonly isFiat: boolean;
    readonly asFiat: PalletFiatHoldReason;
    readonly type: 'Preimage' | 'Staking' | 'Session' | 'Tranches' | 'SafeMode' | 'TechnicalCommittee' | 'Shops' | 'Orders' | 'Distribution' | 'Experience' | 'Trace' | 'Receipts' | 'Rewards' | 'Prepaid' | 'Networks' | 'Bonuses' | 'Fiat';
  }

  /** @name PalletPreimageHoldReason */
  interface PalletPreimageHoldReason extends Enum {
    readonly isPreimage: boolean;
    readonly type: 'Preimage';
  }

  /** @name PalletStakingPalletHoldReason */
  interface PalletStakingPalletHoldReason extends Enum {
    readonly isStaking: boolean;
    readonly type: 'Staking';
  }

  /** @name PalletSessionHoldReason */
  interface PalletSessionHoldReason extends Enum {
    readonly isKeys: boolean;
    readonly type: 'Keys';
  }

  /** @name PalletTranchesHoldReason */
  interface PalletTranchesHoldReason extends Enum {
    readonly isAllocation: boolean;
    readonly type: 'Allocation';
  }

  /** @name PalletSafeModeHoldReason */
  interface PalletSafeModeHoldReason extends Enum {
    readonly isEnterOrExtend: boolean;
    readonly type: 'EnterOrExtend';
  }

  /** @name PalletCollectiveHoldReason */
  interface PalletCollectiveHoldReason extends Enum {
    readonly isProposalSubmission: boolean;
    readonly type: 'ProposalSubmission';
  }

  /** @name PalletShopsHoldReason */
  interface PalletShopsHoldReason extends Enum {
    readonly isShopBond: boolean;
    readonly type: 'ShopBond';
  }

  /** @name PalletOrdersHoldReason */
  interface PalletOrdersHoldReason extends Enum {
    readonly isEscrow: boolean;
    readonly isDeposit: boolean;
    readonly isDispute: boolean;
    readonly type: 'Escrow' | 'Deposit' | 'Dispute';
  }

  /** @name PalletDistributionHoldReason */
  interface PalletDistributionHoldReason extends Enum {
    readonly isCampaign: boolean;
    readonly type: 'Campaign';
  }

  /** @name PalletExperienceHoldReason */
  interface PalletExperienceHoldReason extends Enum {
    readonly isModel: boolean;
    readonly isBinding: boolean;
    readonly isEnrolment: boolean;
    readonly isReport: boolean;
    readonly isAppeal: boolean;
    readonly isBacking: boolean;
    readonly type: 'Model' | 'Binding' | 'Enrolment' | 'Report' | 'Appeal' | 'Backing';
  }

  /** @name PalletTraceHoldReason */
  interface PalletTraceHoldReason extends Enum {
    readonly isParty: boolean;
    readonly isStorage: boolean;
    readonly type: 'Party' | 'Storage';
  }

  /** @name PalletReceiptsHoldReason */
  interface PalletReceiptsHoldReason extends Enum {
    readonly isReceiptBook: boolean;
    readonly isPledge: boolean;
    readonly isReferrals: boolean;
    readonly type: 'ReceiptBook' | 'Pledge' | 'Referrals';
  }

  /** @name PalletRewardsHoldReason */
  interface PalletRewardsHoldReason extends Enum {
    readonly isFrozen: boolean;
    readonly isDebt: boolean;
    readonly type: 'Frozen' | 'Debt';
  }

  /** @name PalletPrepaidHoldReason */
  interface PalletPrepaidHoldReason extends Enum {
    readonly isPrepaid: boolean;
    readonly isDeposit: boolean;
    readonly type: 'Prepaid' | 'Deposit';
  }

  /** @name PalletNetworksHoldReason */
  interface PalletNetworksHoldReason extends Enum {
    readonly isBond: boolean;
    readonly isAccusation: boolean;
    readonly isRow: boolean;
    readonly type: 'Bond' | 'Accusation' | 'Row';
  }

  /** @name PalletBonusesHoldReason */
  interface PalletBonusesHoldReason extends Enum {
    readonly isBonus: boolean;
    readonly type: 'Bonus';
  }

  /** @name PalletFiatHoldReason */
  interface PalletFiatHoldReason extends Enum {
    readonly isBond: boolean;
    readonly isClaim: boolean;
    readonly isRow: boolean;
    readonly type: 'Bond' | 'Claim' | 'Row';
  }

  /** @name PalletBalancesUnexpectedKind */
  interface PalletBalancesUnexpectedKind extends Enum {
    readonly isBalanceUpdated: boolean;
    readonly isFailedToMutateAccount: boolean;
    readonly type: 'BalanceUpdated' | 'FailedToMutateAccount';
  }

  /** @name PalletTransactionPaymentEvent */
  interface PalletTransactionPaymentEvent extends Enum {
    readonly isTransactionFeePaid: boolean;
    readonly asTransactionFeePaid: {
      readonly who: AccountId32;
      readonly actualFee: u128;
      readonly tip: u128;
    } & Struct;
    readonly type: 'TransactionFeePaid';
  }

  /** @name PalletStakingPalletEvent */
  interface PalletStakingPalletEvent extends Enum {
    readonly isEraPaid: boolean;
    readonly asEraPaid: {
      readonly eraIndex: u32;
      readonly validatorPayout: u128;
      readonly remainder: u128;
    } & Struct;
    readonly isRewarded: boolean;
    readonly asRewarded: {
      readonly stash: AccountId32;
      readonly dest: PalletStakingRewardDestination;
      readonly amount: u128;
    } & Struct;
    readonly isSlashed: boolean;
    readonly asSlashed: {
      readonly staker: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isSlashReported: boolean;
    readonly asSlashReported: {
      readonly validator: AccountId32;
      readonly fraction: Perbill;
      readonly slashEra: u32;
    } & Struct;
    readonly isOldSlashingReportDiscarded: boolean;
    readonly asOldSlashingReportDiscarded: {
      readonly sessionIndex: u32;
    } & Struct;
    readonly isStakersElected: boolean;
    readonly isBonded: boolean;
    readonly asBonded: {
      readonly stash: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isUnbonded: boolean;
    readonly asUnbonded: {
      readonly stash: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isWithdrawn: boolean;
    readonly asWithdrawn: {
      readonly stash: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isKicked: boolean;
    readonly asKicked: {
      readonly nominator: AccountId32;
      readonly stash: AccountId32;
    } & Struct;
    readonly isStakingElectionFailed: boolean;
    readonly isChilled: boolean;
    readonly asChilled: {
      readonly stash: AccountId32;
    } & Struct;
    readonly isPayoutStarted: boolean;
    readonly asPayoutStarted: {
      readonly eraIndex: u32;
      readonly validatorStash: AccountId32;
      readonly page: u32;
      readonly next: Option<u32>;
    } & Struct;
    readonly isValidatorPrefsSet: boolean;
    readonly asValidatorPrefsSet: {
      readonly stash: AccountId32;
      readonly prefs: PalletStakingValidatorPrefs;
    } & Struct;
    readonly isSnapshotVotersSizeExceeded: boolean;
    readonly asSnapshotVotersSizeExceeded: {
      readonly size_: u32;
    } & Struct;
    readonly isSnapshotTargetsSizeExceeded: boolean;
    readonly asSnapshotTargetsSizeExceeded: {
      readonly size_: u32;
    } & Struct;
    readonly isForceEra: boolean;
    readonly asForceEra: {
      readonly mode: PalletStakingForcing;
    } & Struct;
    readonly isControllerBatchDeprecated: boolean;
    readonly asControllerBatchDeprecated: {
      readonly failures: u32;
    } & Struct;
    readonly isCurrencyMigrated: boolean;
    readonly asCurrencyMigrated: {
      readonly stash: AccountId32;
      readonly forceWithdraw: u128;
    } & Struct;
    readonly type: 'EraPaid' | 'Rewarded' | 'Slashed' | 'SlashReported' | 'OldSlashingReportDiscarded' | 'StakersElected' | 'Bonded' | 'Unbonded' | 'Withdrawn' | 'Kicked' | 'StakingElectionFailed' | 'Chilled' | 'PayoutStarted' | 'ValidatorPrefsSet' | 'SnapshotVotersSizeExceeded' | 'SnapshotTargetsSizeExceeded' | 'ForceEra' | 'ControllerBatchDeprecated' | 'CurrencyMigrated';
  }

  /** @name PalletStakingForcing */
  interface PalletStakingForcing extends Enum {
    readonly isNotForcing: boolean;
    readonly isForceNew: boolean;
    readonly isForceNone: boolean;
    readonly isForceAlways: boolean;
    readonly type: 'NotForcing' | 'ForceNew' | 'ForceNone' | 'ForceAlways';
  }

  /** @name PalletOffencesEvent */
  interface PalletOffencesEvent extends Enum {
    readonly isOffence: boolean;
    readonly asOffence: {
      readonly kind: U8aFixed;
      readonly slot: Bytes;
    } & Struct;
    readonly type: 'Offence';
  }

  /** @name PalletSessionHistoricalPalletEvent */
  interface PalletSessionHistoricalPalletEvent extends Enum {
    readonly isRootStored: boolean;
    readonly asRootStored: {
      readonly index: u32;
    } & Struct;
    readonly isRootsPruned: boolean;
    readonly asRootsPruned: {
      readonly upTo: u32;
    } & Struct;
    readonly type: 'RootStored' | 'RootsPruned';
  }

  /** @name PalletSessionEvent */
  interface PalletSessionEvent extends Enum {
    readonly isNewSession: boolean;
    readonly asNewSession: {
      readonly sessionIndex: u32;
    } & Struct;
    readonly isNewQueued: boolean;
    readonly isValidatorDisabled: boolean;
    readonly asValidatorDisabled: {
      readonly validator: AccountId32;
    } & Struct;
    readonly isValidatorReenabled: boolean;
    readonly asValidatorReenabled: {
      readonly validator: AccountId32;
    } & Struct;
    readonly type: 'NewSession' | 'NewQueued' | 'ValidatorDisabled' | 'ValidatorReenabled';
  }

  /** @name PalletGrandpaEvent */
  interface PalletGrandpaEvent extends Enum {
    readonly isNewAuthorities: boolean;
    readonly asNewAuthorities: {
      readonly authoritySet: Vec<ITuple<[SpConsensusGrandpaAppPublic, u64]>>;
    } & Struct;
    readonly isPaused: boolean;
    readonly isResumed: boolean;
    readonly type: 'NewAuthorities' | 'Paused' | 'Resumed';
  }

  /** @name PalletBagsListEvent */
  interface PalletBagsListEvent extends Enum {
    readonly isRebagged: boolean;
    readonly asRebagged: {
      readonly who: AccountId32;
      readonly from: u64;
      readonly to: u64;
    } & Struct;
    readonly isScoreUpdated: boolean;
    readonly asScoreUpdated: {
      readonly who: AccountId32;
      readonly newScore: u64;
    } & Struct;
    readonly type: 'Rebagged' | 'ScoreUpdated';
  }

  /** @name PalletClockEvent */
  interface PalletClockEvent extends Enum {
    readonly isFellBehind: boolean;
    readonly asFellBehind: {
      readonly by: u64;
      readonly behind: u64;
    } & Struct;
    readonly isStopped: boolean;
    readonly asStopped: {
      readonly moment: u64;
    } & Struct;
    readonly isResumed: boolean;
    readonly asResumed: {
      readonly moment: u64;
      readonly behind: u64;
    } & Struct;
    readonly type: 'FellBehind' | 'Stopped' | 'Resumed';
  }

  /** @name PalletAssetsEvent */
  interface PalletAssetsEvent extends Enum {
    readonly isCreated: boolean;
    readonly asCreated: {
      readonly assetId: u32;
      readonly creator: AccountId32;
      readonly owner: AccountId32;
    } & Struct;
    readonly isIssued: boolean;
    readonly asIssued: {
      readonly assetId: u32;
      readonly owner: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isTransferred: boolean;
    readonly asTransferred: {
      readonly assetId: u32;
      readonly from: AccountId32;
      readonly to: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isBurned: boolean;
    readonly asBurned: {
      readonly assetId: u32;
      readonly owner: AccountId32;
      readonly balance: u128;
    } & Struct;
    readonly isTeamChanged: boolean;
    readonly asTeamChanged: {
      readonly assetId: u32;
      readonly issuer: AccountId32;
      readonly admin: AccountId32;
      readonly freezer: AccountId32;
    } & Struct;
    readonly isOwnerChanged: boolean;
    readonly asOwnerChanged: {
      readonly assetId: u32;
      readonly owner: AccountId32;
    } & Struct;
    readonly isFrozen: boolean;
    readonly asFrozen: {
      readonly assetId: u32;
      readonly who: AccountId32;
    } & Struct;
    readonly isThawed: boolean;
    readonly asThawed: {
      readonly assetId: u32;
      readonly who: AccountId32;
    } & Struct;
    readonly isAssetFrozen: boolean;
    readonly asAssetFrozen: {
      readonly assetId: u32;
    } & Struct;
    readonly isAssetThawed: boolean;
    readonly asAssetThawed: {
      readonly assetId: u32;
    } & Struct;
    readonly isAccountsDestroyed: boolean;
    readonly asAccountsDestroyed: {
      readonly assetId: u32;
      readonly accountsDestroyed: u32;
      readonly accountsRemaining: u32;
    } & Struct;
    readonly isApprovalsDestroyed: boolean;
    readonly asApprovalsDestroyed: {
      readonly assetId: u32;
      readonly approvalsDestroyed: u32;
      readonly approvalsRemaining: u32;
    } & Struct;
    readonly isDestructionStarted: boolean;
    readonly asDestructionStarted: {
      readonly assetId: u32;
    } & Struct;
    readonly isDestroyed: boolean;
    readonly asDestroyed: {
      readonly assetId: u32;
    } & Struct;
    readonly isForceCreated: boolean;
    readonly asForceCreated: {
      readonly assetId: u32;
      readonly owner: AccountId32;
    } & Struct;
    readonly isMetadataSet: boolean;
    readonly asMetadataSet: {
      readonly assetId: u32;
      readonly name: Bytes;
      readonly symbol: Bytes;
      readonly decimals: u8;
      readonly isFrozen: bool;
    } & Struct;
    readonly isMetadataCleared: boolean;
    readonly asMetadataCleared: {
      readonly assetId: u32;
    } & Struct;
    readonly isApprovedTransfer: boolean;
    readonly asApprovedTransfer: {
      readonly assetId: u32;
      readonly source: AccountId32;
      readonly delegate: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isApprovalCancelled: boolean;
    readonly asApprovalCancelled: {
      readonly assetId: u32;
      readonly owner: AccountId32;
      readonly delegate: AccountId32;
    } & Struct;
    readonly isTransferredApproved: boolean;
    readonly asTransferredApproved: {
      readonly assetId: u32;
      readonly owner: AccountId32;
      readonly delegate: AccountId32;
      readonly destination: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isAssetStatusChanged: boolean;
    readonly asAssetStatusChanged: {
      readonly assetId: u32;
    } & Struct;
    readonly isAssetMinBalanceChanged: boolean;
    readonly asAssetMinBalanceChanged: {
      readonly assetId: u32;
      readonly newMinBalance: u128;
    } & Struct;
    readonly isTouched: boolean;
    readonly asTouched: {
      readonly assetId: u32;
      readonly who: AccountId32;
      readonly depositor: AccountId32;
    } & Struct;
    readonly isBlocked: boolean;
    readonly asBlocked: {
      readonly assetId: u32;
      readonly who: AccountId32;
    } & Struct;
    readonly isDeposited: boolean;
    readonly asDeposited: {
      readonly assetId: u32;
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isWithdrawn: boolean;
    readonly asWithdrawn: {
      readonly assetId: u32;
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isReservesUpdated: boolean;
    readonly asReservesUpdated: {
      readonly assetId: u32;
      readonly reserves: Vec<Null>;
    } & Struct;
    readonly isReservesRemoved: boolean;
    readonly asReservesRemoved: {
      readonly assetId: u32;
    } & Struct;
    readonly isIssuedCredit: boolean;
    readonly asIssuedCredit: {
      readonly assetId: u32;
      readonly amount: u128;
    } & Struct;
    readonly isBurnedCredit: boolean;
    readonly asBurnedCredit: {
      readonly assetId: u32;
      readonly amount: u128;
    } & Struct;
    readonly isIssuedDebt: boolean;
    readonly asIssuedDebt: {
      readonly assetId: u32;
      readonly amount: u128;
    } & Struct;
    readonly isBurnedDebt: boolean;
    readonly asBurnedDebt: {
      readonly assetId: u32;
      readonly amount: u128;
    } & Struct;
    readonly type: 'Created' | 'Issued' | 'Transferred' | 'Burned' | 'TeamChanged' | 'OwnerChanged' | 'Frozen' | 'Thawed' | 'AssetFrozen' | 'AssetThawed' | 'AccountsDestroyed' | 'ApprovalsDestroyed' | 'DestructionStarted' | 'Destroyed' | 'ForceCreated' | 'MetadataSet' | 'MetadataCleared' | 'ApprovedTransfer' | 'ApprovalCancelled' | 'TransferredApproved' | 'AssetStatusChanged' | 'AssetMinBalanceChanged' | 'Touched' | 'Blocked' | 'Deposited' | 'Withdrawn' | 'ReservesUpdated' | 'ReservesRemoved' | 'IssuedCredit' | 'BurnedCredit' | 'IssuedDebt' | 'BurnedDebt';
  }

  /** @name PalletAssetsHolderEvent */
  interface PalletAssetsHolderEvent extends Enum {
    readonly isHeld: boolean;
    readonly asHeld: {
      readonly who: AccountId32;
      readonly assetId: u32;
      readonly reason: SoukRuntimeRuntimeHoldReason;
      readonly amount: u128;
    } & Struct;
    readonly isReleased: boolean;
    readonly asReleased: {
      readonly who: AccountId32;
      readonly assetId: u32;
      readonly reason: SoukRuntimeRuntimeHoldReason;
      readonly amount: u128;
    } & Struct;
    readonly isBurned: boolean;
    readonly asBurned: {
      readonly who: AccountId32;
      readonly assetId: u32;
      readonly reason: SoukRuntimeRuntimeHoldReason;
      readonly amount: u128;
    } & Struct;
    readonly type: 'Held' | 'Released' | 'Burned';
  }

  /** @name PalletAssetsFreezerEvent */
  interface PalletAssetsFreezerEvent extends Enum {
    readonly isFrozen: boolean;
    readonly asFrozen: {
      readonly who: AccountId32;
      readonly assetId: u32;
      readonly amount: u128;
    } & Struct;
    readonly isThawed: boolean;
    readonly asThawed: {
      readonly who: AccountId32;
      readonly assetId: u32;
      readonly amount: u128;
    } & Struct;
    readonly type: 'Frozen' | 'Thawed';
  }

  /** @name PalletTreasuryEvent */
  interface PalletTreasuryEvent extends Enum {
    readonly isSpending: boolean;
    readonly asSpending: {
      readonly budgetRemaining: u128;
    } & Struct;
    readonly isAwarded: boolean;
    readonly asAwarded: {
      readonly proposalIndex: u32;
      readonly award: u128;
      readonly account: AccountId32;
    } & Struct;
    readonly isBurnt: boolean;
    readonly asBurnt: {
      readonly burntFunds: u128;
    } & Struct;
    readonly isRollover: boolean;
    readonly asRollover: {
      readonly rolloverBalance: u128;
    } & Struct;
    readonly isDeposit: boolean;
    readonly asDeposit: {
      readonly value: u128;
    } & Struct;
    readonly isSpendApproved: boolean;
    readonly asSpendApproved: {
      readonly proposalIndex: u32;
      readonly amount: u128;
      readonly beneficiary: AccountId32;
    } & Struct;
    readonly isUpdatedInactive: boolean;
    readonly asUpdatedInactive: {
      readonly reactivated: u128;
      readonly deactivated: u128;
    } & Struct;
    readonly isAssetSpendApproved: boolean;
    readonly asAssetSpendApproved: {
      readonly index: u32;
      readonly assetKind: FrameSupportTokensFungibleUnionOfNativeOrWithId;
      readonly amount: u128;
      readonly beneficiary: AccountId32;
      readonly validFrom: u32;
      readonly expireAt: u32;
    } & Struct;
    readonly isAssetSpendVoided: boolean;
    readonly asAssetSpendVoided: {
      readonly index: u32;
    } & Struct;
    readonly isPaid: boolean;
    readonly asPaid: {
      readonly index: u32;
      readonly paymentId: Null;
    } & Struct;
    readonly isPaymentFailed: boolean;
    readonly asPaymentFailed: {
      readonly index: u32;
      readonly paymentId: Null;
    } & Struct;
    readonly isSpendProcessed: boolean;
    readonly asSpendProcessed: {
      readonly index: u32;
    } & Struct;
    readonly type: 'Spending' | 'Awarded' | 'Burnt' | 'Rollover' | 'Deposit' | 'SpendApproved' | 'UpdatedInactive' | 'AssetSpendApproved' | 'AssetSpendVoided' | 'Paid' | 'PaymentFailed' | 'SpendProcessed';
  }

  /** @name PalletVestingEvent */
  interface PalletVestingEvent extends Enum {
    readonly isVestingCreated: boolean;
    readonly asVestingCreated: {
      readonly account: AccountId32;
      readonly scheduleIndex: u32;
    } & Struct;
    readonly isVestingUpdated: boolean;
    readonly asVestingUpdated: {
      readonly account: AccountId32;
      readonly unvested: u128;
    } & Struct;
    readonly isVestingCompleted: boolean;
    readonly asVestingCompleted: {
      readonly account: AccountId32;
    } & Struct;
    readonly type: 'VestingCreated' | 'VestingUpdated' | 'VestingCompleted';
  }

  /** @name PalletUtilityEvent */
  interface PalletUtilityEvent extends Enum {
    readonly isBatchInterrupted: boolean;
    readonly asBatchInterrupted: {
      readonly index: u32;
      readonly error: SpRuntimeDispatchError;
    } & Struct;
    readonly isBatchCompleted: boolean;
    readonly isBatchCompletedWithErrors: boolean;
    readonly isItemCompleted: boolean;
    readonly isItemFailed: boolean;
    readonly asItemFailed: {
      readonly error: SpRuntimeDispatchError;
    } & Struct;
    readonly isDispatchedAs: boolean;
    readonly asDispatchedAs: {
      readonly result: Result<Null, SpRuntimeDispatchError>;
    } & Struct;
    readonly isIfElseMainSuccess: boolean;
    readonly isIfElseFallbackCalled: boolean;
    readonly asIfElseFallbackCalled: {
      readonly mainError: SpRuntimeDispatchError;
    } & Struct;
    readonly type: 'BatchInterrupted' | 'BatchCompleted' | 'BatchCompletedWithErrors' | 'ItemCompleted' | 'ItemFailed' | 'DispatchedAs' | 'IfElseMainSuccess' | 'IfElseFallbackCalled';
  }

  /** @name PalletProxyEvent */
  interface PalletProxyEvent extends Enum {
    readonly isProxyExecuted: boolean;
    readonly asProxyExecuted: {
      readonly result: Result<Null, SpRuntimeDispatchError>;
    } & Struct;
    readonly isPureCreated: boolean;
    readonly asPureCreated: {
      readonly pure: AccountId32;
      readonly who: AccountId32;
      readonly proxyType: SoukRuntimeConfigsProxiesProxyType;
      readonly disambiguationIndex: u16;
      readonly at: u32;
      readonly extrinsicIndex: u32;
    } & Struct;
    readonly isPureKilled: boolean;
    readonly asPureKilled: {
      readonly pure: AccountId32;
      readonly spawner: AccountId32;
      readonly proxyType: SoukRuntimeConfigsProxiesProxyType;
      readonly disambiguationIndex: u16;
    } & Struct;
    readonly isAnnounced: boolean;
    readonly asAnnounced: {
      readonly real: AccountId32;
      readonly proxy: AccountId32;
      readonly callHash: H256;
    } & Struct;
    readonly isProxyAdded: boolean;
    readonly asProxyAdded: {
      readonly delegator: AccountId32;
      readonly delegatee: AccountId32;
      readonly proxyType: SoukRuntimeConfigsProxiesProxyType;
      readonly delay: u32;
    } & Struct;
    readonly isProxyRemoved: boolean;
    readonly asProxyRemoved: {
      readonly delegator: AccountId32;
      readonly delegatee: AccountId32;
      readonly proxyType: SoukRuntimeConfigsProxiesProxyType;
      readonly delay: u32;
    } & Struct;
    readonly isDepositPoked: boolean;
    readonly asDepositPoked: {
      readonly who: AccountId32;
      readonly kind: PalletProxyDepositKind;
      readonly oldDeposit: u128;
      readonly newDeposit: u128;
    } & Struct;
    readonly type: 'ProxyExecuted' | 'PureCreated' | 'PureKilled' | 'Announced' | 'ProxyAdded' | 'ProxyRemoved' | 'DepositPoked';
  }

  /** @name PalletProxyDepositKind */
  interface PalletProxyDepositKind extends Enum {
    readonly isProxies: boolean;
    readonly isAnnouncements: boolean;
    readonly type: 'Proxies' | 'Announcements';
  }

  /** @name PalletMultisigEvent */
  interface PalletMultisigEvent extends Enum {
    readonly isNewMultisig: boolean;
    readonly asNewMultisig: {
      readonly approving: AccountId32;
      readonly multisig: AccountId32;
      readonly callHash: U8aFixed;
    } & Struct;
    readonly isMultisigApproval: boolean;
    readonly asMultisigApproval: {
      readonly approving: AccountId32;
      readonly timepoint: PalletMultisigTimepoint;
      readonly multisig: AccountId32;
      readonly callHash: U8aFixed;
    } & Struct;
    readonly isMultisigExecuted: boolean;
    readonly asMultisigExecuted: {
      readonly approving: AccountId32;
      readonly timepoint: PalletMultisigTimepoint;
      readonly multisig: AccountId32;
      readonly callHash: U8aFixed;
      readonly result: Result<Null, SpRuntimeDispatchError>;
    } & Struct;
    readonly isMultisigCancelled: boolean;
    readonly asMultisigCancelled: {
      readonly cancelling: AccountId32;
      readonly timepoint: PalletMultisigTimepoint;
      readonly multisig: AccountId32;
      readonly callHash: U8aFixed;
    } & Struct;
    readonly isDepositPoked: boolean;
    readonly asDepositPoked: {
      readonly who: AccountId32;
      readonly callHash: U8aFixed;
      readonly oldDeposit: u128;
      readonly newDeposit: u128;
    } & Struct;
    readonly type: 'NewMultisig' | 'MultisigApproval' | 'MultisigExecuted' | 'MultisigCancelled' | 'DepositPoked';
  }

  /** @name PalletIdentityEvent */
  interface PalletIdentityEvent extends Enum {
    readonly isIdentitySet: boolean;
    readonly asIdentitySet: {
      readonly who: AccountId32;
    } & Struct;
    readonly isIdentityCleared: boolean;
    readonly asIdentityCleared: {
      readonly who: AccountId32;
      readonly deposit: u128;
    } & Struct;
    readonly isIdentityKilled: boolean;
    readonly asIdentityKilled: {
      readonly who: AccountId32;
      readonly deposit: u128;
    } & Struct;
    readonly isJudgementRequested: boolean;
    readonly asJudgementRequested: {
      readonly who: AccountId32;
      readonly registrarIndex: u32;
    } & Struct;
    readonly isJudgementUnrequested: boolean;
    readonly asJudgementUnrequested: {
      readonly who: AccountId32;
      readonly registrarIndex: u32;
    } & Struct;
    readonly isJudgementGiven: boolean;
    readonly asJudgementGiven: {
      readonly target: AccountId32;
      readonly registrarIndex: u32;
    } & Struct;
    readonly isRegistrarAdded: boolean;
    readonly asRegistrarAdded: {
      readonly registrarIndex: u32;
    } & Struct;
    readonly isRegistrarRemoved: boolean;
    readonly asRegistrarRemoved: {
      readonly registrarIndex: u32;
    } & Struct;
    readonly isSubIdentityAdded: boolean;
    readonly asSubIdentityAdded: {
      readonly sub: AccountId32;
      readonly main: AccountId32;
      readonly deposit: u128;
    } & Struct;
    readonly isSubIdentitiesSet: boolean;
    readonly asSubIdentitiesSet: {
      readonly main: AccountId32;
      readonly numberOfSubs: u32;
      readonly newDeposit: u128;
    } & Struct;
    readonly isSubIdentityRenamed: boolean;
    readonly asSubIdentityRenamed: {
      readonly sub: AccountId32;
      readonly main: AccountId32;
    } & Struct;
    readonly isSubIdentityRemoved: boolean;
    readonly asSubIdentityRemoved: {
      readonly sub: AccountId32;
      readonly main: AccountId32;
      readonly deposit: u128;
    } & Struct;
    readonly isSubIdentityRevoked: boolean;
    readonly asSubIdentityRevoked: {
      readonly sub: AccountId32;
      readonly main: AccountId32;
      readonly deposit: u128;
    } & Struct;
    readonly isAuthorityAdded: boolean;
    readonly asAuthorityAdded: {
      readonly authority: AccountId32;
    } & Struct;
    readonly isAuthorityRemoved: boolean;
    readonly asAuthorityRemoved: {
      readonly authority: AccountId32;
    } & Struct;
    readonly isUsernameSet: boolean;
    readonly asUsernameSet: {
      readonly who: AccountId32;
      readonly username: Bytes;
    } & Struct;
    readonly isUsernameQueued: boolean;
    readonly asUsernameQueued: {
      readonly who: AccountId32;
      readonly username: Bytes;
      readonly expiration: u32;
    } & Struct;
    readonly isPreapprovalExpired: boolean;
    readonly asPreapprovalExpired: {
      readonly whose: AccountId32;
    } & Struct;
    readonly isPrimaryUsernameSet: boolean;
    readonly asPrimaryUsernameSet: {
      readonly who: AccountId32;
      readonly username: Bytes;
    } & Struct;
    readonly isDanglingUsernameRemoved: boolean;
    readonly asDanglingUsernameRemoved: {
      readonly who: AccountId32;
      readonly username: Bytes;
    } & Struct;
    readonly isUsernameUnbound: boolean;
    readonly asUsernameUnbound: {
      readonly username: Bytes;
    } & Struct;
    readonly isUsernameRemoved: boolean;
    readonly asUsernameRemoved: {
      readonly username: Bytes;
    } & Struct;
    readonly isUsernameKilled: boolean;
    readonly asUsernameKilled: {
      readonly username: Bytes;
    } & Struct;
    readonly type: 'IdentitySet' | 'IdentityCleared' | 'IdentityKilled' | 'JudgementRequested' | 'JudgementUnrequested' | 'JudgementGiven' | 'RegistrarAdded' | 'RegistrarRemoved' | 'SubIdentityAdded' | 'SubIdentitiesSet' | 'SubIdentityRenamed' | 'SubIdentityRemoved' | 'SubIdentityRevoked' | 'AuthorityAdded' | 'AuthorityRemoved' | 'UsernameSet' | 'UsernameQueued' | 'PreapprovalExpired' | 'PrimaryUsernameSet' | 'DanglingUsernameRemoved' | 'UsernameUnbound' | 'UsernameRemoved' | 'UsernameKilled';
  }

  /** @name PalletTranchesEvent */
  interface PalletTranchesEvent extends Enum {
    readonly isAllocated: boolean;
    readonly asAllocated: {
      readonly allocation: u32;
      readonly beneficiary: AccountId32;
      readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
      readonly amount: u128;
      readonly start: Option<u64>;
    } & Struct;
    readonly isReleased: boolean;
    readonly asReleased: {
      readonly allocation: u32;
      readonly beneficiary: AccountId32;
      readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
      readonly amount: u128;
      readonly rest: u128;
    } & Struct;
    readonly isLaunched: boolean;
    readonly asLaunched: {
      readonly moment: u64;
    } & Struct;
    readonly type: 'Allocated' | 'Released' | 'Launched';
  }

  /** @name PalletReferendaEvent */
  interface PalletReferendaEvent extends Enum {
    readonly isSubmitted: boolean;
    readonly asSubmitted: {
      readonly index: u32;
      readonly track: u16;
      readonly proposal: FrameSupportPreimagesBounded;
    } & Struct;
    readonly isDecisionDepositPlaced: boolean;
    readonly asDecisionDepositPlaced: {
      readonly index: u32;
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isDecisionDepositRefunded: boolean;
    readonly asDecisionDepositRefunded: {
      readonly index: u32;
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isDepositSlashed: boolean;
    readonly asDepositSlashed: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isDecisionStarted: boolean;
    readonly asDecisionStarted: {
      readonly index: u32;
      readonly track: u16;
      readonly proposal: FrameSupportPreimagesBounded;
      readonly tally: PalletConvictionVotingTally;
    } & Struct;
    readonly isConfirmStarted: boolean;
    readonly asConfirmStarted: {
      readonly index: u32;
    } & Struct;
    readonly isConfirmAborted: boolean;
    readonly asConfirmAborted: {
      readonly index: u32;
    } & Struct;
    readonly isConfirmed: boolean;
    readonly asConfirmed: {
      readonly index: u32;
      readonly tally: PalletConvictionVotingTally;
    } & Struct;
    readonly isApproved: boolean;
    readonly asApproved: {
      readonly index: u32;
    } & Struct;
    readonly isRejected: boolean;
    readonly asRejected: {
      readonly index: u32;
      readonly tally: PalletConvictionVotingTally;
    } & Struct;
    readonly isTimedOut: boolean;
    readonly asTimedOut: {
      readonly index: u32;
      readonly tally: PalletConvictionVotingTally;
    } & Struct;
    readonly isCancelled: boolean;
    readonly asCancelled: {
      readonly index: u32;
      readonly tally: PalletConvictionVotingTally;
    } & Struct;
    readonly isKilled: boolean;
    readonly asKilled: {
      readonly index: u32;
      readonly tally: PalletConvictionVotingTally;
    } & Struct;
    readonly isSubmissionDepositRefunded: boolean;
    readonly asSubmissionDepositRefunded: {
      readonly index: u32;
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isMetadataSet: boolean;
    readonly asMetadataSet: {
      readonly index: u32;
      readonly hash_: H256;
    } & Struct;
    readonly isMetadataCleared: boolean;
    readonly asMetadataCleared: {
      readonly index: u32;
      readonly hash_: H256;
    } & Struct;
    readonly type: 'Submitted' | 'DecisionDepositPlaced' | 'DecisionDepositRefunded' | 'DepositSlashed' | 'DecisionStarted' | 'ConfirmStarted' | 'ConfirmAborted' | 'Confirmed' | 'Approved' | 'Rejected' | 'TimedOut' | 'Cancelled' | 'Killed' | 'SubmissionDepositRefunded' | 'MetadataSet' | 'MetadataCleared';
  }

  /** @name PalletConvictionVotingTally */
  interface PalletConvictionVotingTally extends Struct {
    readonly ayes: u128;
    readonly nays: u128;
    readonly support: u128;
  }

  /** @name PalletConvictionVotingEvent */
  interface PalletConvictionVotingEvent extends Enum {
    readonly isDelegated: boolean;
    readonly asDelegated: ITuple<[AccountId32, AccountId32, u16]>;
    readonly isUndelegated: boolean;
    readonly asUndelegated: ITuple<[AccountId32, u16]>;
    readonly isVoted: boolean;
    readonly asVoted: {
      readonly who: AccountId32;
      readonly vote: PalletConvictionVotingVoteAccountVote;
      readonly pollIndex: u32;
    } & Struct;
    readonly isVoteRemoved: boolean;
    readonly asVoteRemoved: {
      readonly who: AccountId32;
      readonly vote: PalletConvictionVotingVoteAccountVote;
      readonly pollIndex: u32;
    } & Struct;
    readonly isVoteUnlocked: boolean;
    readonly asVoteUnlocked: {
      readonly who: AccountId32;
      readonly class: u16;
    } & Struct;
    readonly type: 'Delegated' | 'Undelegated' | 'Voted' | 'VoteRemoved' | 'VoteUnlocked';
  }

  /** @name PalletParametersEvent */
  interface PalletParametersEvent extends Enum {
    readonly isUpdated: boolean;
    readonly asUpdated: {
      readonly key: SoukRuntimeConfigsGovernanceParametersRuntimeParametersKey;
      readonly oldValue: Option<SoukRuntimeConfigsGovernanceParametersRuntimeParametersValue>;
      readonly newValue: Option<SoukRuntimeConfigsGovernanceParametersRuntimeParametersValue>;
    } & Struct;
    readonly type: 'Updated';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersRuntimeParametersKey */
  interface SoukRuntimeConfigsGovernanceParametersRuntimeParametersKey extends Enum {
    readonly isCommerce: boolean;
    readonly asCommerce: SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceParametersKey;
    readonly isExperience: boolean;
    readonly asExperience: SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceParametersKey;
    readonly isRewards: boolean;
    readonly asRewards: SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsParametersKey;
    readonly isTrace: boolean;
    readonly asTrace: SoukRuntimeConfigsGovernanceParametersDynamicParamsTraceParametersKey;
    readonly isCommune: boolean;
    readonly asCommune: SoukRuntimeConfigsGovernanceParametersDynamicParamsCommuneParametersKey;
    readonly isLoyalty: boolean;
    readonly asLoyalty: SoukRuntimeConfigsGovernanceParametersDynamicParamsLoyaltyParametersKey;
    readonly isPrepaid: boolean;
    readonly asPrepaid: SoukRuntimeConfigsGovernanceParametersDynamicParamsPrepaidParametersKey;
    readonly isNetworks: boolean;
    readonly asNetworks: SoukRuntimeConfigsGovernanceParametersDynamicParamsNetworksParametersKey;
    readonly isFiat: boolean;
    readonly asFiat: SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatParametersKey;
    readonly type: 'Commerce' | 'Experience' | 'Rewards' | 'Trace' | 'Commune' | 'Loyalty' | 'Prepaid' | 'Networks' | 'Fiat';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceParametersKey */
  interface SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceParametersKey extends Enum {
    readonly isCommuneFee: boolean;
    readonly isMinExperienceFee: boolean;
    readonly isPlatformSlice: boolean;
    readonly isMaxPathDepth: boolean;
    readonly isRetention: boolean;
    readonly isUnbondingPeriod: boolean;
    readonly isMaxReturnWindow: boolean;
    readonly isMaxLinkLife: boolean;
    readonly isIncludedSlots: boolean;
    readonly isRetryPeriod: boolean;
    readonly isSaleLife: boolean;
    readonly isRecordRetention: boolean;
    readonly isGates: boolean;
    readonly isVerdictRates: boolean;
    readonly isRankPoints: boolean;
    readonly isSeizedPart: boolean;
    readonly isQuoteTime: boolean;
    readonly isPaymentTime: boolean;
    readonly isOrders: boolean;
    readonly type: 'CommuneFee' | 'MinExperienceFee' | 'PlatformSlice' | 'MaxPathDepth' | 'Retention' | 'UnbondingPeriod' | 'MaxReturnWindow' | 'MaxLinkLife' | 'IncludedSlots' | 'RetryPeriod' | 'SaleLife' | 'RecordRetention' | 'Gates' | 'VerdictRates' | 'RankPoints' | 'SeizedPart' | 'QuoteTime' | 'PaymentTime' | 'Orders';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceParametersKey */
  interface SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceParametersKey extends Enum {
    readonly isRules: boolean;
    readonly isBonds: boolean;
    readonly isPeriods: boolean;
    readonly isExpertRate: boolean;
    readonly isTesterRate: boolean;
    readonly isForfeit: boolean;
    readonly isMaxReturn: boolean;
    readonly isTesterUnbonding: boolean;
    readonly isMaxExpertReturn: boolean;
    readonly isMinProducers: boolean;
    readonly isLeastUptake: boolean;
    readonly isLeastPricePart: boolean;
    readonly isIdleAfter: boolean;
    readonly isIdleSeats: boolean;
    readonly isCaseAppealPeriod: boolean;
    readonly isCaseDecisionPeriod: boolean;
    readonly isCaseRest: boolean;
    readonly isBondRates: boolean;
    readonly isPowerElsewhere: boolean;
    readonly type: 'Rules' | 'Bonds' | 'Periods' | 'ExpertRate' | 'TesterRate' | 'Forfeit' | 'MaxReturn' | 'TesterUnbonding' | 'MaxExpertReturn' | 'MinProducers' | 'LeastUptake' | 'LeastPricePart' | 'IdleAfter' | 'IdleSeats' | 'CaseAppealPeriod' | 'CaseDecisionPeriod' | 'CaseRest' | 'BondRates' | 'PowerElsewhere';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsParametersKey */
  interface SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsParametersKey extends Enum {
    readonly isEraLength: boolean;
    readonly isCreditParts: boolean;
    readonly isPowerKept: boolean;
    readonly isClaimEras: boolean;
    readonly isHoldEras: boolean;
    readonly isReferralBounty: boolean;
    readonly isReferralOrders: boolean;
    readonly isInvitationEras: boolean;
    readonly isIdleEras: boolean;
    readonly isUnfreezeDelay: boolean;
    readonly isCutWeight: boolean;
    readonly isAppealPeriod: boolean;
    readonly isDecisionPeriod: boolean;
    readonly isLimitEras: boolean;
    readonly isRehabilitationEras: boolean;
    readonly isMaxDebtLife: boolean;
    readonly isCustomerWeights: boolean;
    readonly isMinStanding: boolean;
    readonly isReceiptsPerCustomer: boolean;
    readonly isShopsPerCustomer: boolean;
    readonly isCountersignWindow: boolean;
    readonly isBatchLife: boolean;
    readonly isCustomerLife: boolean;
    readonly isHistoryLife: boolean;
    readonly isIntroductionLife: boolean;
    readonly isMaxAge: boolean;
    readonly isReceiptFee: boolean;
    readonly isPremisesLevel: boolean;
    readonly isLeastCostPart: boolean;
    readonly isCaseRest: boolean;
    readonly isLosses: boolean;
    readonly isWorths: boolean;
    readonly isEarning: boolean;
    readonly type: 'EraLength' | 'CreditParts' | 'PowerKept' | 'ClaimEras' | 'HoldEras' | 'ReferralBounty' | 'ReferralOrders' | 'InvitationEras' | 'IdleEras' | 'UnfreezeDelay' | 'CutWeight' | 'AppealPeriod' | 'DecisionPeriod' | 'LimitEras' | 'RehabilitationEras' | 'MaxDebtLife' | 'CustomerWeights' | 'MinStanding' | 'ReceiptsPerCustomer' | 'ShopsPerCustomer' | 'CountersignWindow' | 'BatchLife' | 'CustomerLife' | 'HistoryLife' | 'IntroductionLife' | 'MaxAge' | 'ReceiptFee' | 'PremisesLevel' | 'LeastCostPart' | 'CaseRest' | 'Losses' | 'Worths' | 'Earning';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsTraceParametersKey */
  interface SoukRuntimeConfigsGovernanceParametersDynamicParamsTraceParametersKey extends Enum {
    readonly isHistoryRetention: boolean;
    readonly isTransitPeriod: boolean;
    readonly isDefaultSpread: boolean;
    readonly isProducerSpread: boolean;
    readonly type: 'HistoryRetention' | 'TransitPeriod' | 'DefaultSpread' | 'ProducerSpread';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsCommuneParametersKey */
  interface SoukRuntimeConfigsGovernanceParametersDynamicParamsCommuneParametersKey extends Enum {
    readonly isStakePart: boolean;
    readonly isClaimCycles: boolean;
    readonly isSharedAssets: boolean;
    readonly type: 'StakePart' | 'ClaimCycles' | 'SharedAssets';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsLoyaltyParametersKey */
  interface SoukRuntimeConfigsGovernanceParametersDynamicParamsLoyaltyParametersKey extends Enum {
    readonly isCeiling: boolean;
    readonly isFullEras: boolean;
    readonly isProductLife: boolean;
    readonly type: 'Ceiling' | 'FullEras' | 'ProductLife';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsPrepaidParametersKey */
  interface SoukRuntimeConfigsGovernanceParametersDynamicParamsPrepaidParametersKey extends Enum {
    readonly isMostRateAge: boolean;
    readonly isMostRateChange: boolean;
    readonly isLeastRateTime: boolean;
    readonly isPrepaidAssets: boolean;
    readonly type: 'MostRateAge' | 'MostRateChange' | 'LeastRateTime' | 'PrepaidAssets';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsNetworksParametersKey */
  interface SoukRuntimeConfigsGovernanceParametersDynamicParamsNetworksParametersKey extends Enum {
    readonly isLimits: boolean;
    readonly isAccusationDeposit: boolean;
    readonly isAccusationPeriod: boolean;
    readonly isCeilings: boolean;
    readonly type: 'Limits' | 'AccusationDeposit' | 'AccusationPeriod' | 'Ceilings';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatParametersKey */
  interface SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatParametersKey extends Enum {
    readonly isLeastBond: boolean;
    readonly isLockMargin: boolean;
    readonly isClaimDeposit: boolean;
    readonly isContestPeriod: boolean;
    readonly isJudgementPeriod: boolean;
    readonly isPaymentPeriod: boolean;
    readonly isAnswerPeriod: boolean;
    readonly isUnsettledPeriod: boolean;
    readonly type: 'LeastBond' | 'LockMargin' | 'ClaimDeposit' | 'ContestPeriod' | 'JudgementPeriod' | 'PaymentPeriod' | 'AnswerPeriod' | 'UnsettledPeriod';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersRuntimeParametersValue */
  interface SoukRuntimeConfigsGovernanceParametersRuntimeParametersValue extends Enum {
    readonly isCommerce: boolean;
    readonly asCommerce: SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceParametersValue;
    readonly isExperience: boolean;
    readonly asExperience: SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceParametersValue;
    readonly isRewards: boolean;
    readonly asRewards: SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsParametersValue;
    readonly isTrace: boolean;
    readonly asTrace: SoukRuntimeConfigsGovernanceParametersDynamicParamsTraceParametersValue;
    readonly isCommune: boolean;
    readonly asCommune: SoukRuntimeConfigsGovernanceParametersDynamicParamsCommuneParametersValue;
    readonly isLoyalty: boolean;
    readonly asLoyalty: SoukRuntimeConfigsGovernanceParametersDynamicParamsLoyaltyParametersValue;
    readonly isPrepaid: boolean;
    readonly asPrepaid: SoukRuntimeConfigsGovernanceParametersDynamicParamsPrepaidParametersValue;
    readonly isNetworks: boolean;
    readonly asNetworks: SoukRuntimeConfigsGovernanceParametersDynamicParamsNetworksParametersValue;
    readonly isFiat: boolean;
    readonly asFiat: SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatParametersValue;
    readonly type: 'Commerce' | 'Experience' | 'Rewards' | 'Trace' | 'Commune' | 'Loyalty' | 'Prepaid' | 'Networks' | 'Fiat';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceParametersValue */
  interface SoukRuntimeConfigsGovernanceParametersDynamicParamsCommerceParametersValue extends Enum {
    readonly isCommuneFee: boolean;
    readonly asCommuneFee: Perbill;
    readonly isMinExperienceFee: boolean;
    readonly asMinExperienceFee: Perbill;
    readonly isPlatformSlice: boolean;
    readonly asPlatformSlice: Perbill;
    readonly isMaxPathDepth: boolean;
    readonly asMaxPathDepth: u32;
    readonly isRetention: boolean;
    readonly asRetention: u64;
    readonly isUnbondingPeriod: boolean;
    readonly asUnbondingPeriod: u32;
    readonly isMaxReturnWindow: boolean;
    readonly asMaxReturnWindow: u64;
    readonly isMaxLinkLife: boolean;
    readonly asMaxLinkLife: u64;
    readonly isIncludedSlots: boolean;
    readonly asIncludedSlots: u32;
    readonly isRetryPeriod: boolean;
    readonly asRetryPeriod: u64;
    readonly isSaleLife: boolean;
    readonly asSaleLife: u64;
    readonly isRecordRetention: boolean;
    readonly asRecordRetention: u64;
    readonly isGates: boolean;
    readonly asGates: SoukPrimitivesShopGates;
    readonly isVerdictRates: boolean;
    readonly asVerdictRates: SoukPrimitivesShopVerdictRates;
    readonly isRankPoints: boolean;
    readonly asRankPoints: SoukPrimitivesShopRankPoints;
    readonly isSeizedPart: boolean;
    readonly asSeizedPart: Perbill;
    readonly isQuoteTime: boolean;
    readonly asQuoteTime: u64;
    readonly isPaymentTime: boolean;
    readonly asPaymentTime: u64;
    readonly isOrders: boolean;
    readonly asOrders: SoukPrimitivesOrderOrderRules;
    readonly type: 'CommuneFee' | 'MinExperienceFee' | 'PlatformSlice' | 'MaxPathDepth' | 'Retention' | 'UnbondingPeriod' | 'MaxReturnWindow' | 'MaxLinkLife' | 'IncludedSlots' | 'RetryPeriod' | 'SaleLife' | 'RecordRetention' | 'Gates' | 'VerdictRates' | 'RankPoints' | 'SeizedPart' | 'QuoteTime' | 'PaymentTime' | 'Orders';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceParametersValue */
  interface SoukRuntimeConfigsGovernanceParametersDynamicParamsExperienceParametersValue extends Enum {
    readonly isRules: boolean;
    readonly asRules: SoukMathExperienceParameters;
    readonly isBonds: boolean;
    readonly asBonds: PalletExperienceBonds;
    readonly isPeriods: boolean;
    readonly asPeriods: PalletExperienceCyclePeriods;
    readonly isExpertRate: boolean;
    readonly asExpertRate: Perbill;
    readonly isTesterRate: boolean;
    readonly asTesterRate: Perbill;
    readonly isForfeit: boolean;
    readonly asForfeit: Perbill;
    readonly isMaxReturn: boolean;
    readonly asMaxReturn: u32;
    readonly isTesterUnbonding: boolean;
    readonly asTesterUnbonding: u32;
    readonly isMaxExpertReturn: boolean;
    readonly asMaxExpertReturn: u32;
    readonly isMinProducers: boolean;
    readonly asMinProducers: u32;
    readonly isLeastUptake: boolean;
    readonly asLeastUptake: Perbill;
    readonly isLeastPricePart: boolean;
    readonly asLeastPricePart: Perbill;
    readonly isIdleAfter: boolean;
    readonly asIdleAfter: u32;
    readonly isIdleSeats: boolean;
    readonly asIdleSeats: u32;
    readonly isCaseAppealPeriod: boolean;
    readonly asCaseAppealPeriod: u64;
    readonly isCaseDecisionPeriod: boolean;
    readonly asCaseDecisionPeriod: u64;
    readonly isCaseRest: boolean;
    readonly asCaseRest: u64;
    readonly isBondRates: boolean;
    readonly asBondRates: SoukPrimitivesShopVerdictRates;
    readonly isPowerElsewhere: boolean;
    readonly asPowerElsewhere: Perbill;
    readonly type: 'Rules' | 'Bonds' | 'Periods' | 'ExpertRate' | 'TesterRate' | 'Forfeit' | 'MaxReturn' | 'TesterUnbonding' | 'MaxExpertReturn' | 'MinProducers' | 'LeastUptake' | 'LeastPricePart' | 'IdleAfter' | 'IdleSeats' | 'CaseAppealPeriod' | 'CaseDecisionPeriod' | 'CaseRest' | 'BondRates' | 'PowerElsewhere';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsParametersValue */
  interface SoukRuntimeConfigsGovernanceParametersDynamicParamsRewardsParametersValue extends Enum {
    readonly isEraLength: boolean;
    readonly asEraLength: u64;
    readonly isCreditParts: boolean;
    readonly asCreditParts: SoukPrimitivesRewardsByRolePerbill;
    readonly isPowerKept: boolean;
    readonly asPowerKept: Perbill;
    readonly isClaimEras: boolean;
    readonly asClaimEras: u32;
    readonly isHoldEras: boolean;
    readonly asHoldEras: u32;
    readonly isReferralBounty: boolean;
    readonly asReferralBounty: u128;
    readonly isReferralOrders: boolean;
    readonly asReferralOrders: u32;
    readonly isInvitationEras: boolean;
    readonly asInvitationEras: u32;
    readonly isIdleEras: boolean;
    readonly asIdleEras: u32;
    readonly isUnfreezeDelay: boolean;
    readonly asUnfreezeDelay: u64;
    readonly isCutWeight: boolean;
    readonly asCutWeight: Perbill;
    readonly isAppealPeriod: boolean;
    readonly asAppealPeriod: u64;
    readonly isDecisionPeriod: boolean;
    readonly asDecisionPeriod: u64;
    readonly isLimitEras: boolean;
    readonly asLimitEras: u32;
    readonly isRehabilitationEras: boolean;
    readonly asRehabilitationEras: u32;
    readonly isMaxDebtLife: boolean;
    readonly asMaxDebtLife: u64;
    readonly isCustomerWeights: boolean;
    readonly asCustomerWeights: PalletReceiptsWeights;
    readonly isMinStanding: boolean;
    readonly asMinStanding: u128;
    readonly isReceiptsPerCustomer: boolean;
    readonly asReceiptsPerCustomer: u32;
    readonly isShopsPerCustomer: boolean;
    readonly asShopsPerCustomer: u32;
    readonly isCountersignWindow: boolean;
    readonly asCountersignWindow: u32;
    readonly isBatchLife: boolean;
    readonly asBatchLife: u32;
    readonly isCustomerLife: boolean;
    readonly asCustomerLife: u32;
    readonly isHistoryLife: boolean;
    readonly asHistoryLife: u32;
    readonly isIntroductionLife: boolean;
    readonly asIntroductionLife: u32;
    readonly isMaxAge: boolean;
    readonly asMaxAge: u64;
    readonly isReceiptFee: boolean;
    readonly asReceiptFee: u128;
    readonly isPremisesLevel: boolean;
    readonly asPremisesLevel: u8;
    readonly isLeastCostPart: boolean;
    readonly asLeastCostPart: Perbill;
    readonly isCaseRest: boolean;
    readonly asCaseRest: u64;
    readonly isLosses: boolean;
    readonly asLosses: PalletRewardsLossRules;
    readonly isWorths: boolean;
    readonly asWorths: Vec<PalletRewardsAssetWorth>;
    readonly isEarning: boolean;
    readonly asEarning: PalletRewardsEarningRules;
    readonly type: 'EraLength' | 'CreditParts' | 'PowerKept' | 'ClaimEras' | 'HoldEras' | 'ReferralBounty' | 'ReferralOrders' | 'InvitationEras' | 'IdleEras' | 'UnfreezeDelay' | 'CutWeight' | 'AppealPeriod' | 'DecisionPeriod' | 'LimitEras' | 'RehabilitationEras' | 'MaxDebtLife' | 'CustomerWeights' | 'MinStanding' | 'ReceiptsPerCustomer' | 'ShopsPerCustomer' | 'CountersignWindow' | 'BatchLife' | 'CustomerLife' | 'HistoryLife' | 'IntroductionLife' | 'MaxAge' | 'ReceiptFee' | 'PremisesLevel' | 'LeastCostPart' | 'CaseRest' | 'Losses' | 'Worths' | 'Earning';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsTraceParametersValue */
  interface SoukRuntimeConfigsGovernanceParametersDynamicParamsTraceParametersValue extends Enum {
    readonly isHistoryRetention: boolean;
    readonly asHistoryRetention: u64;
    readonly isTransitPeriod: boolean;
    readonly asTransitPeriod: u64;
    readonly isDefaultSpread: boolean;
    readonly asDefaultSpread: SoukPrimitivesTraceAlertSpread;
    readonly isProducerSpread: boolean;
    readonly asProducerSpread: SoukPrimitivesTraceAlertSpread;
    readonly type: 'HistoryRetention' | 'TransitPeriod' | 'DefaultSpread' | 'ProducerSpread';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsCommuneParametersValue */
  interface SoukRuntimeConfigsGovernanceParametersDynamicParamsCommuneParametersValue extends Enum {
    readonly isStakePart: boolean;
    readonly asStakePart: Perbill;
    readonly isClaimCycles: boolean;
    readonly asClaimCycles: u32;
    readonly isSharedAssets: boolean;
    readonly asSharedAssets: Vec<FrameSupportTokensFungibleUnionOfNativeOrWithId>;
    readonly type: 'StakePart' | 'ClaimCycles' | 'SharedAssets';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsLoyaltyParametersValue */
  interface SoukRuntimeConfigsGovernanceParametersDynamicParamsLoyaltyParametersValue extends Enum {
    readonly isCeiling: boolean;
    readonly asCeiling: Perbill;
    readonly isFullEras: boolean;
    readonly asFullEras: u32;
    readonly isProductLife: boolean;
    readonly asProductLife: u32;
    readonly type: 'Ceiling' | 'FullEras' | 'ProductLife';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsPrepaidParametersValue */
  interface SoukRuntimeConfigsGovernanceParametersDynamicParamsPrepaidParametersValue extends Enum {
    readonly isMostRateAge: boolean;
    readonly asMostRateAge: u64;
    readonly isMostRateChange: boolean;
    readonly asMostRateChange: Perbill;
    readonly isLeastRateTime: boolean;
    readonly asLeastRateTime: u64;
    readonly isPrepaidAssets: boolean;
    readonly asPrepaidAssets: Vec<FrameSupportTokensFungibleUnionOfNativeOrWithId>;
    readonly type: 'MostRateAge' | 'MostRateChange' | 'LeastRateTime' | 'PrepaidAssets';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsNetworksParametersValue */
  interface SoukRuntimeConfigsGovernanceParametersDynamicParamsNetworksParametersValue extends Enum {
    readonly isLimits: boolean;
    readonly asLimits: PalletNetworksMemberLimits;
    readonly isAccusationDeposit: boolean;
    readonly asAccusationDeposit: u128;
    readonly isAccusationPeriod: boolean;
    readonly asAccusationPeriod: u64;
    readonly isCeilings: boolean;
    readonly asCeilings: Vec<Perbill>;
    readonly type: 'Limits' | 'AccusationDeposit' | 'AccusationPeriod' | 'Ceilings';
  }

  /** @name SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatParametersValue */
  interface SoukRuntimeConfigsGovernanceParametersDynamicParamsFiatParametersValue extends Enum {
    readonly isLeastBond: boolean;
    readonly asLeastBond: u128;
    readonly isLockMargin: boolean;
    readonly asLockMargin: Perbill;
    readonly isClaimDeposit: boolean;
    readonly asClaimDeposit: u128;
    readonly isContestPeriod: boolean;
    readonly asContestPeriod: u64;
    readonly isJudgementPeriod: boolean;
    readonly asJudgementPeriod: u64;
    readonly isPaymentPeriod: boolean;
    readonly asPaymentPeriod: u64;
    readonly isAnswerPeriod: boolean;
    readonly asAnswerPeriod: u64;
    readonly isUnsettledPeriod: boolean;
    readonly asUnsettledPeriod: u64;
    readonly type: 'LeastBond' | 'LockMargin' | 'ClaimDeposit' | 'ContestPeriod' | 'JudgementPeriod' | 'PaymentPeriod' | 'AnswerPeriod' | 'UnsettledPeriod';
  }

  /** @name PalletMigrationsEvent */
  interface PalletMigrationsEvent extends Enum {
    readonly isUpgradeStarted: boolean;
    readonly asUpgradeStarted: {
      readonly migrations: u32;
    } & Struct;
    readonly isUpgradeCompleted: boolean;
    readonly isUpgradeFailed: boolean;
    readonly isMigrationSkipped: boolean;
    readonly asMigrationSkipped: {
      readonly index: u32;
    } & Struct;
    readonly isMigrationAdvanced: boolean;
    readonly asMigrationAdvanced: {
      readonly index: u32;
      readonly took: u32;
    } & Struct;
    readonly isMigrationCompleted: boolean;
    readonly asMigrationCompleted: {
      readonly index: u32;
      readonly took: u32;
    } & Struct;
    readonly isMigrationFailed: boolean;
    readonly asMigrationFailed: {
      readonly index: u32;
      readonly took: u32;
    } & Struct;
    readonly isHistoricCleared: boolean;
    readonly asHistoricCleared: {
      readonly nextCursor: Option<Bytes>;
    } & Struct;
    readonly type: 'UpgradeStarted' | 'UpgradeCompleted' | 'UpgradeFailed' | 'MigrationSkipped' | 'MigrationAdvanced' | 'MigrationCompleted' | 'MigrationFailed' | 'HistoricCleared';
  }

  /** @name PalletSafeModeEvent */
  interface PalletSafeModeEvent extends Enum {
    readonly isEntered: boolean;
    readonly asEntered: {
      readonly until: u32;
    } & Struct;
    readonly isExtended: boolean;
    readonly asExtended: {
      readonly until: u32;
    } & Struct;
    readonly isExited: boolean;
    readonly asExited: {
      readonly reason: PalletSafeModeExitReason;
    } & Struct;
    readonly isDepositPlaced: boolean;
    readonly asDepositPlaced: {
      readonly account: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isDepositReleased: boolean;
    readonly asDepositReleased: {
      readonly account: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isDepositSlashed: boolean;
    readonly asDepositSlashed: {
      readonly account: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isCannotDeposit: boolean;
    readonly isCannotRelease: boolean;
    readonly type: 'Entered' | 'Extended' | 'Exited' | 'DepositPlaced' | 'DepositReleased' | 'DepositSlashed' | 'CannotDeposit' | 'CannotRelease';
  }

  /** @name PalletSafeModeExitReason */
  interface PalletSafeModeExitReason extends Enum {
    readonly isTimeout: boolean;
    readonly isForce: boolean;
    readonly type: 'Timeout' | 'Force';
  }

  /** @name PalletTxPauseEvent */
  interface PalletTxPauseEvent extends Enum {
    readonly isCallPaused: boolean;
    readonly asCallPaused: {
      readonly fullName: ITuple<[Bytes, Bytes]>;
    } & Struct;
    readonly isCallUnpaused: boolean;
    readonly asCallUnpaused: {
      readonly fullName: ITuple<[Bytes, Bytes]>;
    } & Struct;
    readonly type: 'CallPaused' | 'CallUnpaused';
  }

  /** @name PalletCollectiveEvent */
  interface PalletCollectiveEvent extends Enum {
    readonly isProposed: boolean;
    readonly asProposed: {
      readonly account: AccountId32;
      readonly proposalIndex: u32;
      readonly proposalHash: H256;
      readonly threshold: u32;
    } & Struct;
    readonly isVoted: boolean;
    readonly asVoted: {
      readonly account: AccountId32;
      readonly proposalHash: H256;
      readonly voted: bool;
      readonly yes: u32;
      readonly no: u32;
    } & Struct;
    readonly isApproved: boolean;
    readonly asApproved: {
      readonly proposalHash: H256;
    } & Struct;
    readonly isDisapproved: boolean;
    readonly asDisapproved: {
      readonly proposalHash: H256;
    } & Struct;
    readonly isExecuted: boolean;
    readonly asExecuted: {
      readonly proposalHash: H256;
      readonly result: Result<Null, SpRuntimeDispatchError>;
    } & Struct;
    readonly isMemberExecuted: boolean;
    readonly asMemberExecuted: {
      readonly proposalHash: H256;
      readonly result: Result<Null, SpRuntimeDispatchError>;
    } & Struct;
    readonly isClosed: boolean;
    readonly asClosed: {
      readonly proposalHash: H256;
      readonly yes: u32;
      readonly no: u32;
    } & Struct;
    readonly isKilled: boolean;
    readonly asKilled: {
      readonly proposalHash: H256;
    } & Struct;
    readonly isProposalCostBurned: boolean;
    readonly asProposalCostBurned: {
      readonly proposalHash: H256;
      readonly who: AccountId32;
    } & Struct;
    readonly isProposalCostReleased: boolean;
    readonly asProposalCostReleased: {
      readonly proposalHash: H256;
      readonly who: AccountId32;
    } & Struct;
    readonly type: 'Proposed' | 'Voted' | 'Approved' | 'Disapproved' | 'Executed' | 'MemberExecuted' | 'Closed' | 'Killed' | 'ProposalCostBurned' | 'ProposalCostReleased';
  }

  /** @name PalletWhitelistEvent */
  interface PalletWhitelistEvent extends Enum {
    readonly isCallWhitelisted: boolean;
    readonly asCallWhitelisted: {
      readonly callHash: H256;
    } & Struct;
    readonly isWhitelistedCallRemoved: boolean;
    readonly asWhitelistedCallRemoved: {
      readonly callHash: H256;
    } & Struct;
    readonly isWhitelistedCallDispatched: boolean;
    readonly asWhitelistedCallDispatched: {
      readonly callHash: H256;
      readonly result: Result<FrameSupportDispatchPostDispatchInfo, SpRuntimeDispatchErrorWithPostInfo>;
    } & Struct;
    readonly isDispatchDeferred: boolean;
    readonly asDispatchDeferred: {
      readonly callHash: H256;
    } & Struct;
    readonly isDeferredDispatchRemoved: boolean;
    readonly asDeferredDispatchRemoved: {
      readonly callHash: H256;
    } & Struct;
    readonly isDeferredDispatchExecuted: boolean;
    readonly asDeferredDispatchExecuted: {
      readonly callHash: H256;
      readonly who: AccountId32;
    } & Struct;
    readonly type: 'CallWhitelisted' | 'WhitelistedCallRemoved' | 'WhitelistedCallDispatched' | 'DispatchDeferred' | 'DeferredDispatchRemoved' | 'DeferredDispatchExecuted';
  }

  /** @name FrameSupportDispatchPostDispatchInfo */
  interface FrameSupportDispatchPostDispatchInfo extends Struct {
    readonly actualWeight: Option<SpWeightsWeightV2Weight>;
    readonly paysFee: FrameSupportDispatchPays;
  }

  /** @name SpRuntimeDispatchErrorWithPostInfo */
  interface SpRuntimeDispatchErrorWithPostInfo extends Struct {
    readonly postInfo: FrameSupportDispatchPostDispatchInfo;
    readonly error: SpRuntimeDispatchError;
  }

  /** @name PalletSudoEvent */
  interface PalletSudoEvent extends Enum {
    readonly isSudid: boolean;
    readonly asSudid: {
      readonly sudoResult: Result<Null, SpRuntimeDispatchError>;
    } & Struct;
    readonly isKeyChanged: boolean;
    readonly asKeyChanged: {
      readonly old: Option<AccountId32>;
      readonly new_: AccountId32;
    } & Struct;
    readonly isKeyRemoved: boolean;
    readonly isSudoAsDone: boolean;
    readonly asSudoAsDone: {
      readonly sudoResult: Result<Null, SpRuntimeDispatchError>;
    } & Struct;
    readonly type: 'Sudid' | 'KeyChanged' | 'KeyRemoved' | 'SudoAsDone';
  }

  /** @name PalletShopsEvent */
  interface PalletShopsEvent extends Enum {
    readonly isShopOpened: boolean;
    readonly asShopOpened: {
      readonly shop: u32;
      readonly owner: AccountId32;
      readonly bond: u128;
      readonly fee: u128;
    } & Struct;
    readonly isProfileUpdated: boolean;
    readonly asProfileUpdated: {
      readonly shop: u32;
    } & Struct;
    readonly isShopWoundDown: boolean;
    readonly asShopWoundDown: {
      readonly shop: u32;
    } & Struct;
    readonly isShopReopened: boolean;
    readonly asShopReopened: {
      readonly shop: u32;
    } & Struct;
    readonly isShopClosed: boolean;
    readonly asShopClosed: {
      readonly shop: u32;
      readonly owner: AccountId32;
      readonly bond: u128;
    } & Struct;
    readonly isShopSuspended: boolean;
    readonly asShopSuspended: {
      readonly shop: u32;
    } & Struct;
    readonly isShopReinstated: boolean;
    readonly asShopReinstated: {
      readonly shop: u32;
    } & Struct;
    readonly isShopOffered: boolean;
    readonly asShopOffered: {
      readonly shop: u32;
      readonly to: AccountId32;
    } & Struct;
    readonly isOfferCancelled: boolean;
    readonly asOfferCancelled: {
      readonly shop: u32;
    } & Struct;
    readonly isShopTransferred: boolean;
    readonly asShopTransferred: {
      readonly shop: u32;
      readonly from: AccountId32;
      readonly to: AccountId32;
      readonly bond: u128;
    } & Struct;
    readonly isCapabilityAdded: boolean;
    readonly asCapabilityAdded: {
      readonly shop: u32;
      readonly capability: SoukPrimitivesShopCapability;
      readonly bond: u128;
      readonly fee: u128;
    } & Struct;
    readonly isCapabilityGivenUp: boolean;
    readonly asCapabilityGivenUp: {
      readonly shop: u32;
      readonly capability: SoukPrimitivesShopCapability;
      readonly bond: u128;
    } & Struct;
    readonly isSlotsAdded: boolean;
    readonly asSlotsAdded: {
      readonly shop: u32;
      readonly count: u32;
      readonly bond: u128;
      readonly fee: u128;
    } & Struct;
    readonly isSlotsGivenUp: boolean;
    readonly asSlotsGivenUp: {
      readonly shop: u32;
      readonly count: u32;
      readonly bond: u128;
    } & Struct;
    readonly isBondUnbonding: boolean;
    readonly asBondUnbonding: {
      readonly owner: AccountId32;
      readonly amount: u128;
      readonly releaseAt: u32;
    } & Struct;
    readonly isBondsReleased: boolean;
    readonly asBondsReleased: {
      readonly owner: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isShopVerified: boolean;
    readonly asShopVerified: {
      readonly shop: u32;
      readonly level: u8;
      readonly issuer: AccountId32;
      readonly evidence: H256;
      readonly expires: u64;
    } & Struct;
    readonly isVerificationRevoked: boolean;
    readonly asVerificationRevoked: {
      readonly shop: u32;
      readonly by: AccountId32;
    } & Struct;
    readonly isListingsPublished: boolean;
    readonly asListingsPublished: {
      readonly shop: u32;
      readonly first: u64;
      readonly count: u32;
    } & Struct;
    readonly isTermsUpdated: boolean;
    readonly asTermsUpdated: {
      readonly listing: u64;
    } & Struct;
    readonly isMetadataUpdated: boolean;
    readonly asMetadataUpdated: {
      readonly listing: u64;
      readonly metadata: SoukPrimitivesContentCid;
    } & Struct;
    readonly isRestocked: boolean;
    readonly asRestocked: {
      readonly listing: u64;
      readonly stock: u32;
    } & Struct;
    readonly isListingPaused: boolean;
    readonly asListingPaused: {
      readonly listing: u64;
    } & Struct;
    readonly isListingResumed: boolean;
    readonly asListingResumed: {
      readonly listing: u64;
    } & Struct;
    readonly isDelisted: boolean;
    readonly asDelisted: {
      readonly listing: u64;
      readonly shop: u32;
    } & Struct;
    readonly isListingWithdrawn: boolean;
    readonly asListingWithdrawn: {
      readonly listing: u64;
    } & Struct;
    readonly isListingReinstated: boolean;
    readonly asListingReinstated: {
      readonly listing: u64;
    } & Struct;
    readonly isPriceSet: boolean;
    readonly asPriceSet: {
      readonly what: PalletShopsPriced;
      readonly charge: Option<PalletShopsCharge>;
    } & Struct;
    readonly isBondsSentenced: boolean;
    readonly asBondsSentenced: {
      readonly owner: AccountId32;
      readonly part: Perbill;
    } & Struct;
    readonly isBondsSeized: boolean;
    readonly asBondsSeized: {
      readonly owner: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly type: 'ShopOpened' | 'ProfileUpdated' | 'ShopWoundDown' | 'ShopReopened' | 'ShopClosed' | 'ShopSuspended' | 'ShopReinstated' | 'ShopOffered' | 'OfferCancelled' | 'ShopTransferred' | 'CapabilityAdded' | 'CapabilityGivenUp' | 'SlotsAdded' | 'SlotsGivenUp' | 'BondUnbonding' | 'BondsReleased' | 'ShopVerified' | 'VerificationRevoked' | 'ListingsPublished' | 'TermsUpdated' | 'MetadataUpdated' | 'Restocked' | 'ListingPaused' | 'ListingResumed' | 'Delisted' | 'ListingWithdrawn' | 'ListingReinstated' | 'PriceSet' | 'BondsSentenced' | 'BondsSeized';
  }

  /** @name PalletOrdersEvent */
  interface PalletOrdersEvent extends Enum {
    readonly isOrderPlaced: boolean;
    readonly asOrderPlaced: {
      readonly order: u64;
      readonly shop: u32;
      readonly seller: AccountId32;
      readonly buyer: AccountId32;
      readonly platform: Option<AccountId32>;
      readonly mode: SoukPrimitivesOrderOrderMode;
      readonly amounts: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>;
      readonly fiat: Option<SoukPrimitivesMoneyFiat>;
      readonly deadline: u64;
    } & Struct;
    readonly isCampaignsEngaged: boolean;
    readonly asCampaignsEngaged: {
      readonly order: u64;
      readonly lines: Vec<ITuple<[u32, u32]>>;
    } & Struct;
    readonly isOrderAccepted: boolean;
    readonly asOrderAccepted: {
      readonly order: u64;
      readonly deadline: u64;
    } & Struct;
    readonly isServicesNamed: boolean;
    readonly asServicesNamed: {
      readonly order: u64;
      readonly services: Vec<SoukPrimitivesOrderService>;
    } & Struct;
    readonly isUnitsShipped: boolean;
    readonly asUnitsShipped: {
      readonly order: u64;
      readonly units: u32;
      readonly parcel: Option<SoukPrimitivesOrderParcel>;
    } & Struct;
    readonly isUnshippedRefunded: boolean;
    readonly asUnshippedRefunded: {
      readonly order: u64;
      readonly units: u32;
      readonly amounts: Vec<u128>;
    } & Struct;
    readonly isOrderShipped: boolean;
    readonly asOrderShipped: {
      readonly order: u64;
      readonly deadline: u64;
    } & Struct;
    readonly isOrderDelivered: boolean;
    readonly asOrderDelivered: {
      readonly order: u64;
      readonly deadline: u64;
    } & Struct;
    readonly isPartRefunded: boolean;
    readonly asPartRefunded: {
      readonly order: u64;
      readonly line: u32;
      readonly amounts: Vec<u128>;
    } & Struct;
    readonly isRefundRecorded: boolean;
    readonly asRefundRecorded: {
      readonly order: u64;
      readonly amount: u128;
      readonly refunded: u128;
    } & Struct;
    readonly isReturnRequested: boolean;
    readonly asReturnRequested: {
      readonly order: u64;
      readonly units: u32;
      readonly reason: Option<SoukPrimitivesContentCid>;
      readonly deadline: u64;
    } & Struct;
    readonly isUnitsShippedBack: boolean;
    readonly asUnitsShippedBack: {
      readonly order: u64;
      readonly parcel: SoukPrimitivesOrderParcel;
    } & Struct;
    readonly isReturnRefused: boolean;
    readonly asReturnRefused: {
      readonly order: u64;
      readonly reason: Option<SoukPrimitivesContentCid>;
      readonly deadline: u64;
    } & Struct;
    readonly isOrderDisputed: boolean;
    readonly asOrderDisputed: {
      readonly order: u64;
      readonly by: AccountId32;
      readonly evidence: Option<SoukPrimitivesContentCid>;
      readonly souk: u128;
      readonly amounts: Vec<u128>;
      readonly deadline: u64;
    } & Struct;
    readonly isDisputeAnswered: boolean;
    readonly asDisputeAnswered: {
      readonly order: u64;
      readonly by: AccountId32;
      readonly evidence: Option<SoukPrimitivesContentCid>;
      readonly souk: u128;
      readonly amounts: Vec<u128>;
      readonly deadline: u64;
    } & Struct;
    readonly isDisputeWithdrawn: boolean;
    readonly asDisputeWithdrawn: {
      readonly order: u64;
      readonly by: AccountId32;
    } & Struct;
    readonly isDisputeClosed: boolean;
    readonly asDisputeClosed: {
      readonly order: u64;
      readonly buyer: Vec<PalletOrdersEvidenceStakeLegs>;
      readonly seller: Vec<PalletOrdersEvidenceStakeLegs>;
    } & Struct;
    readonly isSettlementProposed: boolean;
    readonly asSettlementProposed: {
      readonly order: u64;
      readonly by: AccountId32;
      readonly buyerBp: u16;
    } & Struct;
    readonly isOrderRuled: boolean;
    readonly asOrderRuled: {
      readonly order: u64;
      readonly buyerBp: u16;
      readonly by: SoukPrimitivesOrderRulingSource;
    } & Struct;
    readonly isLegRedirected: boolean;
    readonly asLegRedirected: {
      readonly order: u64;
      readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
      readonly payee: AccountId32;
      readonly to: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isOrderSettled: boolean;
    readonly asOrderSettled: {
      readonly order: u64;
      readonly state: SoukPrimitivesOrderOrderState;
      readonly platform: Option<AccountId32>;
      readonly legs: Vec<PalletOrdersAssetLegs>;
    } & Struct;
    readonly isSaleRecorded: boolean;
    readonly asSaleRecorded: {
      readonly order: u64;
      readonly shop: u32;
      readonly seller: AccountId32;
      readonly buyer: AccountId32;
      readonly total: Option<SoukPrimitivesMoneyFiat>;
    } & Struct;
    readonly isOrderPostponed: boolean;
    readonly asOrderPostponed: {
      readonly order: u64;
      readonly until: u64;
      readonly error: SpRuntimeDispatchError;
    } & Struct;
    readonly isOrderUnpaid: boolean;
    readonly asOrderUnpaid: {
      readonly order: u64;
      readonly by: AccountId32;
    } & Struct;
    readonly isOrderSkipped: boolean;
    readonly asOrderSkipped: {
      readonly order: u64;
      readonly error: SpRuntimeDispatchError;
    } & Struct;
    readonly isOrdersPruned: boolean;
    readonly asOrdersPruned: {
      readonly orders: u32;
    } & Struct;
    readonly type: 'OrderPlaced' | 'CampaignsEngaged' | 'OrderAccepted' | 'ServicesNamed' | 'UnitsShipped' | 'UnshippedRefunded' | 'OrderShipped' | 'OrderDelivered' | 'PartRefunded' | 'RefundRecorded' | 'ReturnRequested' | 'UnitsShippedBack' | 'ReturnRefused' | 'OrderDisputed' | 'DisputeAnswered' | 'DisputeWithdrawn' | 'DisputeClosed' | 'SettlementProposed' | 'OrderRuled' | 'LegRedirected' | 'OrderSettled' | 'SaleRecorded' | 'OrderPostponed' | 'OrderUnpaid' | 'OrderSkipped' | 'OrdersPruned';
  }

  /** @name PalletOrdersEvidenceStakeLegs */
  interface PalletOrdersEvidenceStakeLegs extends Struct {
    readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly back: u128;
    readonly other: u128;
    readonly treasury: u128;
  }

  /** @name SoukPrimitivesOrderRulingSource */
  interface SoukPrimitivesOrderRulingSource extends Enum {
    readonly isArbiter: boolean;
    readonly isAgreement: boolean;
    readonly isDefault: boolean;
    readonly isSilence: boolean;
    readonly isRecord: boolean;
    readonly type: 'Arbiter' | 'Agreement' | 'Default' | 'Silence' | 'Record';
  }

  /** @name SoukPrimitivesOrderOrderState */
  interface SoukPrimitivesOrderOrderState extends Enum {
    readonly isPlaced: boolean;
    readonly isAccepted: boolean;
    readonly isShipped: boolean;
    readonly isDelivered: boolean;
    readonly isReturnRequested: boolean;
    readonly isDisputed: boolean;
    readonly isCompleted: boolean;
    readonly isCancelled: boolean;
    readonly isExpired: boolean;
    readonly isReturned: boolean;
    readonly isRuled: boolean;
    readonly type: 'Placed' | 'Accepted' | 'Shipped' | 'Delivered' | 'ReturnRequested' | 'Disputed' | 'Completed' | 'Cancelled' | 'Expired' | 'Returned' | 'Ruled';
  }

  /** @name PalletOrdersAssetLegs */
  interface PalletOrdersAssetLegs extends Struct {
    readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly escrow: u128;
    readonly buyer: u128;
    readonly seller: u128;
    readonly promoters: Vec<u128>;
    readonly services: Vec<u128>;
    readonly platform: u128;
    readonly experience: u128;
    readonly commune: u128;
    readonly forfeited: u128;
  }

  /** @name PalletDistributionEvent */
  interface PalletDistributionEvent extends Enum {
    readonly isCampaignOpened: boolean;
    readonly asCampaignOpened: {
      readonly campaign: u32;
      readonly shop: u32;
      readonly funder: AccountId32;
      readonly terms: PalletDistributionCampaignTerms;
      readonly budget: u128;
      readonly expires: u64;
    } & Struct;
    readonly isCampaignToppedUp: boolean;
    readonly asCampaignToppedUp: {
      readonly campaign: u32;
      readonly amount: u128;
      readonly remaining: u128;
    } & Struct;
    readonly isCampaignClosed: boolean;
    readonly asCampaignClosed: {
      readonly campaign: u32;
      readonly by: AccountId32;
      readonly freed: u128;
      readonly reserved: u32;
    } & Struct;
    readonly isCampaignExpired: boolean;
    readonly asCampaignExpired: {
      readonly campaign: u32;
      readonly freed: u128;
      readonly reserved: u32;
    } & Struct;
    readonly isLeftoverFreed: boolean;
    readonly asLeftoverFreed: {
      readonly campaign: u32;
      readonly freed: u128;
    } & Struct;
    readonly isRewardPaid: boolean;
    readonly asRewardPaid: {
      readonly campaign: u32;
      readonly order: u64;
      readonly promoter: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isRewardReturned: boolean;
    readonly asRewardReturned: {
      readonly campaign: u32;
      readonly order: u64;
      readonly promoter: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isRecordRemoved: boolean;
    readonly asRecordRemoved: {
      readonly promoter: AccountId32;
    } & Struct;
    readonly type: 'CampaignOpened' | 'CampaignToppedUp' | 'CampaignClosed' | 'CampaignExpired' | 'LeftoverFreed' | 'RewardPaid' | 'RewardReturned' | 'RecordRemoved';
  }

  /** @name PalletExperienceEvent */
  interface PalletExperienceEvent extends Enum {
    readonly isCycleBegan: boolean;
    readonly asCycleBegan: {
      readonly cycle: u32;
      readonly commitUntil: u64;
      readonly revealUntil: u64;
    } & Struct;
    readonly isDrawTaken: boolean;
    readonly asDrawTaken: {
      readonly cycle: u32;
      readonly seed: H256;
    } & Struct;
    readonly isCycleClosed: boolean;
    readonly asCycleClosed: {
      readonly cycle: u32;
      readonly judged: u32;
      readonly experts: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>;
      readonly testers: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>;
      readonly rolled: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>;
    } & Struct;
    readonly isCycleExpired: boolean;
    readonly asCycleExpired: {
      readonly cycle: u32;
      readonly unclaimed: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>;
    } & Struct;
    readonly isModelPublished: boolean;
    readonly asModelPublished: {
      readonly model: u32;
      readonly version: u16;
      readonly expert: AccountId32;
      readonly category: u32;
    } & Struct;
    readonly isModelRetired: boolean;
    readonly asModelRetired: {
      readonly model: u32;
    } & Struct;
    readonly isModelReleased: boolean;
    readonly asModelReleased: {
      readonly model: u32;
      readonly bond: u128;
      readonly gone: bool;
    } & Struct;
    readonly isProductBound: boolean;
    readonly asProductBound: {
      readonly product: u64;
      readonly producer: AccountId32;
      readonly model: u32;
      readonly version: u16;
      readonly claims: Vec<i64>;
      readonly since: u32;
    } & Struct;
    readonly isPriceSet: boolean;
    readonly asPriceSet: {
      readonly product: u64;
      readonly price: SoukPrimitivesExperienceUnitPrice;
      readonly since: u32;
    } & Struct;
    readonly isProductUnbound: boolean;
    readonly asProductUnbound: {
      readonly product: u64;
    } & Struct;
    readonly isBindingRevoked: boolean;
    readonly asBindingRevoked: {
      readonly product: u64;
      readonly frozen: u128;
      readonly rightful: Option<AccountId32>;
    } & Struct;
    readonly isTesterEnrolled: boolean;
    readonly asTesterEnrolled: {
      readonly who: AccountId32;
      readonly since: u32;
      readonly veteran: bool;
    } & Struct;
    readonly isTesterIdle: boolean;
    readonly asTesterIdle: {
      readonly who: AccountId32;
      readonly since: u32;
    } & Struct;
    readonly isTesterLeft: boolean;
    readonly asTesterLeft: {
      readonly who: AccountId32;
      readonly until: u32;
    } & Struct;
    readonly isEnrolmentReleased: boolean;
    readonly asEnrolmentReleased: {
      readonly who: AccountId32;
      readonly bond: u128;
    } & Struct;
    readonly isStratumChanged: boolean;
    readonly asStratumChanged: {
      readonly who: AccountId32;
      readonly veteran: bool;
    } & Struct;
    readonly isCommissionSet: boolean;
    readonly asCommissionSet: {
      readonly who: AccountId32;
      readonly commission: Perbill;
    } & Struct;
    readonly isReportCommitted: boolean;
    readonly asReportCommitted: {
      readonly cycle: u32;
      readonly product: u64;
      readonly who: AccountId32;
      readonly hash_: H256;
    } & Struct;
    readonly isReportRevealed: boolean;
    readonly asReportRevealed: {
      readonly cycle: u32;
      readonly product: u64;
      readonly who: AccountId32;
      readonly panel: bool;
      readonly kept: bool;
    } & Struct;
    readonly isReportForfeited: boolean;
    readonly asReportForfeited: {
      readonly cycle: u32;
      readonly product: u64;
      readonly who: AccountId32;
      readonly forfeited: u128;
    } & Struct;
    readonly isProductJudged: boolean;
    readonly asProductJudged: {
      readonly cycle: u32;
      readonly product: u64;
      readonly trust: Perbill;
      readonly confirmed: bool;
      readonly reports: u32;
      readonly winners: u32;
    } & Struct;
    readonly isProductCarried: boolean;
    readonly asProductCarried: {
      readonly cycle: u32;
      readonly product: u64;
      readonly contested: bool;
    } & Struct;
    readonly isRoundDropped: boolean;
    readonly asRoundDropped: {
      readonly cycle: u32;
      readonly product: u64;
    } & Struct;
    readonly isReportPaid: boolean;
    readonly asReportPaid: {
      readonly cycle: u32;
      readonly product: u64;
      readonly who: AccountId32;
      readonly paid: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>;
      readonly backers: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>;
    } & Struct;
    readonly isExpertPaid: boolean;
    readonly asExpertPaid: {
      readonly cycle: u32;
      readonly model: u32;
      readonly expert: AccountId32;
      readonly paid: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>;
    } & Struct;
    readonly isTesterBacked: boolean;
    readonly asTesterBacked: {
      readonly tester: AccountId32;
      readonly backer: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isTesterUnbacked: boolean;
    readonly asTesterUnbacked: {
      readonly tester: AccountId32;
      readonly backer: AccountId32;
      readonly leaving: u128;
      readonly until: u32;
    } & Struct;
    readonly isBackingReleased: boolean;
    readonly asBackingReleased: {
      readonly tester: AccountId32;
      readonly backer: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isBackingPaid: boolean;
    readonly asBackingPaid: {
      readonly tester: AccountId32;
      readonly backer: AccountId32;
      readonly cycle: u32;
      readonly paid: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>;
    } & Struct;
    readonly isEarningsExpired: boolean;
    readonly asEarningsExpired: {
      readonly tester: AccountId32;
      readonly cycle: u32;
      readonly rest: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>;
    } & Struct;
    readonly isBackingSlashed: boolean;
    readonly asBackingSlashed: {
      readonly tester: AccountId32;
      readonly backer: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isCaseOpened: boolean;
    readonly asCaseOpened: {
      readonly charge: PalletExperienceAccusation;
      readonly who: AccountId32;
      readonly share: Perbill;
      readonly evidence: SoukPrimitivesContentCid;
      readonly deadline: u64;
    } & Struct;
    readonly isCaseAppealed: boolean;
    readonly asCaseAppealed: {
      readonly charge: PalletExperienceAccusation;
      readonly who: AccountId32;
      readonly answer: SoukPrimitivesContentCid;
      readonly deadline: u64;
    } & Struct;
    readonly isCaseDropped: boolean;
    readonly asCaseDropped: {
      readonly charge: PalletExperienceAccusation;
    } & Struct;
    readonly isBondForfeited: boolean;
    readonly asBondForfeited: {
      readonly product: u64;
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isTesterSlashed: boolean;
    readonly asTesterSlashed: {
      readonly who: AccountId32;
      readonly share: Perbill;
      readonly bond: u128;
      readonly backing: u128;
      readonly evidence: SoukPrimitivesContentCid;
    } & Struct;
    readonly isVerdictAppealed: boolean;
    readonly asVerdictAppealed: {
      readonly product: u64;
      readonly who: AccountId32;
    } & Struct;
    readonly isAppealClosed: boolean;
    readonly asAppealClosed: {
      readonly product: u64;
      readonly who: AccountId32;
      readonly forfeited: u128;
    } & Struct;
    readonly isVerdictRemoved: boolean;
    readonly asVerdictRemoved: {
      readonly product: u64;
    } & Struct;
    readonly isPurchasesPruned: boolean;
    readonly asPurchasesPruned: {
      readonly count: u32;
    } & Struct;
    readonly isSkillRemoved: boolean;
    readonly asSkillRemoved: {
      readonly who: AccountId32;
      readonly category: u32;
    } & Struct;
    readonly type: 'CycleBegan' | 'DrawTaken' | 'CycleClosed' | 'CycleExpired' | 'ModelPublished' | 'ModelRetired' | 'ModelReleased' | 'ProductBound' | 'PriceSet' | 'ProductUnbound' | 'BindingRevoked' | 'TesterEnrolled' | 'TesterIdle' | 'TesterLeft' | 'EnrolmentReleased' | 'StratumChanged' | 'CommissionSet' | 'ReportCommitted' | 'ReportRevealed' | 'ReportForfeited' | 'ProductJudged' | 'ProductCarried' | 'RoundDropped' | 'ReportPaid' | 'ExpertPaid' | 'TesterBacked' | 'TesterUnbacked' | 'BackingReleased' | 'BackingPaid' | 'EarningsExpired' | 'BackingSlashed' | 'CaseOpened' | 'CaseAppealed' | 'CaseDropped' | 'BondForfeited' | 'TesterSlashed' | 'VerdictAppealed' | 'AppealClosed' | 'VerdictRemoved' | 'PurchasesPruned' | 'SkillRemoved';
  }

  /** @name PalletTraceEvent */
  interface PalletTraceEvent extends Enum {
    readonly isPartyRegistered: boolean;
    readonly asPartyRegistered: {
      readonly gln: u64;
      readonly account: AccountId32;
    } & Struct;
    readonly isPartyRemoved: boolean;
    readonly asPartyRemoved: {
      readonly gln: u64;
    } & Struct;
    readonly isPartyReassigned: boolean;
    readonly asPartyReassigned: {
      readonly gln: u64;
      readonly to: AccountId32;
    } & Struct;
    readonly isPrefixClaimed: boolean;
    readonly asPrefixClaimed: {
      readonly prefix: SoukPrimitivesTracePrefixCompanyPrefix;
      readonly gln: u64;
    } & Struct;
    readonly isPrefixReleased: boolean;
    readonly asPrefixReleased: {
      readonly prefix: SoukPrimitivesTracePrefixCompanyPrefix;
      readonly gln: u64;
    } & Struct;
    readonly isPlaceRegistered: boolean;
    readonly asPlaceRegistered: {
      readonly gln: u64;
      readonly by: AccountId32;
    } & Struct;
    readonly isPlaceRemoved: boolean;
    readonly asPlaceRemoved: {
      readonly gln: u64;
    } & Struct;
    readonly isPlaceReassigned: boolean;
    readonly asPlaceReassigned: {
      readonly gln: u64;
      readonly to: AccountId32;
    } & Struct;
    readonly isContactSet: boolean;
    readonly asContactSet: {
      readonly by: AccountId32;
      readonly contact: Option<SoukPrimitivesContentCid>;
    } & Struct;
    readonly isHandOverBegun: boolean;
    readonly asHandOverBegun: {
      readonly from: AccountId32;
      readonly to: u64;
      readonly items: u32;
    } & Struct;
    readonly isHandOverEnded: boolean;
    readonly asHandOverEnded: {
      readonly by: AccountId32;
      readonly items: u32;
    } & Struct;
    readonly isItemsTaken: boolean;
    readonly asItemsTaken: {
      readonly by: AccountId32;
      readonly event: SoukPrimitivesTraceEventId;
      readonly items: u32;
      readonly deposit: u128;
    } & Struct;
    readonly isItemAsked: boolean;
    readonly asItemAsked: {
      readonly item: SoukPrimitivesTraceItemKey;
      readonly by: AccountId32;
      readonly of: AccountId32;
      readonly amount: u64;
      readonly answerBy: u64;
    } & Struct;
    readonly isAskEnded: boolean;
    readonly asAskEnded: {
      readonly item: SoukPrimitivesTraceItemKey;
      readonly by: Option<AccountId32>;
      readonly end: SoukPrimitivesTraceApiAskEnd;
    } & Struct;
    readonly isEventsRecorded: boolean;
    readonly asEventsRecorded: {
      readonly by: AccountId32;
      readonly first: u64;
      readonly events: u32;
      readonly items: u32;
      readonly deposit: u128;
    } & Struct;
    readonly isCloneSuspected: boolean;
    readonly asCloneSuspected: {
      readonly item: SoukPrimitivesTraceItemKey;
      readonly event: Option<SoukPrimitivesTraceEventId>;
      readonly order: Option<u64>;
      readonly alarms: u32;
    } & Struct;
    readonly isItemsDelivered: boolean;
    readonly asItemsDelivered: {
      readonly order: u64;
      readonly to: AccountId32;
      readonly items: u32;
    } & Struct;
    readonly isItemsReturned: boolean;
    readonly asItemsReturned: {
      readonly order: u64;
      readonly to: AccountId32;
      readonly items: u32;
    } & Struct;
    readonly isErrorDeclared: boolean;
    readonly asErrorDeclared: {
      readonly event: SoukPrimitivesTraceEventId;
      readonly reason: SoukPrimitivesTraceEventErrorReason;
    } & Struct;
    readonly isLotAlerted: boolean;
    readonly asLotAlerted: {
      readonly gtin: u64;
      readonly lot: Bytes;
      readonly alert: SoukPrimitivesTraceAlertLotAlert;
      readonly spread: SoukPrimitivesTraceAlertSpread;
      readonly reason: Option<SoukPrimitivesContentCid>;
      readonly by: Option<AccountId32>;
    } & Struct;
    readonly isAlertLifted: boolean;
    readonly asAlertLifted: {
      readonly gtin: u64;
      readonly lot: Bytes;
    } & Struct;
    readonly isAlertExtended: boolean;
    readonly asAlertExtended: {
      readonly gtin: u64;
      readonly lot: Bytes;
      readonly item: SoukPrimitivesTraceItemKey;
    } & Struct;
    readonly isRootCommitted: boolean;
    readonly asRootCommitted: {
      readonly number: u64;
      readonly root: H256;
      readonly count: u32;
      readonly body: SoukPrimitivesContentCid;
      readonly by: AccountId32;
    } & Struct;
    readonly isLeafProven: boolean;
    readonly asLeafProven: {
      readonly number: u64;
      readonly leaf: SoukPrimitivesTraceEventId;
      readonly index: u32;
    } & Struct;
    readonly isRootRemoved: boolean;
    readonly asRootRemoved: {
      readonly number: u64;
    } & Struct;
    readonly isHistoryPruned: boolean;
    readonly asHistoryPruned: {
      readonly item: SoukPrimitivesTraceItemKey;
      readonly events: u32;
      readonly gone: bool;
    } & Struct;
    readonly type: 'PartyRegistered' | 'PartyRemoved' | 'PartyReassigned' | 'PrefixClaimed' | 'PrefixReleased' | 'PlaceRegistered' | 'PlaceRemoved' | 'PlaceReassigned' | 'ContactSet' | 'HandOverBegun' | 'HandOverEnded' | 'ItemsTaken' | 'ItemAsked' | 'AskEnded' | 'EventsRecorded' | 'CloneSuspected' | 'ItemsDelivered' | 'ItemsReturned' | 'ErrorDeclared' | 'LotAlerted' | 'AlertLifted' | 'AlertExtended' | 'RootCommitted' | 'LeafProven' | 'RootRemoved' | 'HistoryPruned';
  }

  /** @name SoukPrimitivesTracePrefixCompanyPrefix */
  interface SoukPrimitivesTracePrefixCompanyPrefix extends Struct {
    readonly length: u8;
    readonly digits: u64;
  }

  /** @name SoukPrimitivesTraceApiAskEnd */
  interface SoukPrimitivesTraceApiAskEnd extends Enum {
    readonly isAnswered: boolean;
    readonly isTaken: boolean;
    readonly isWithdrawn: boolean;
    readonly isRefused: boolean;
    readonly isLapsed: boolean;
    readonly type: 'Answered' | 'Taken' | 'Withdrawn' | 'Refused' | 'Lapsed';
  }

  /** @name SoukPrimitivesTraceAlertLotAlert */
  interface SoukPrimitivesTraceAlertLotAlert extends Enum {
    readonly isHeld: boolean;
    readonly isRecalled: boolean;
    readonly type: 'Held' | 'Recalled';
  }

  /** @name PalletReceiptsEvent */
  interface PalletReceiptsEvent extends Enum {
    readonly isCostsSet: boolean;
    readonly asCostsSet: {
      readonly region: Bytes;
      readonly currency: SoukPrimitivesMoneyCurrency;
      readonly costs: Option<PalletReceiptsCosts>;
    } & Struct;
    readonly isUsualSet: boolean;
    readonly asUsualSet: {
      readonly region: Bytes;
      readonly currency: SoukPrimitivesMoneyCurrency;
      readonly group: u8;
      readonly usual: Option<PalletReceiptsUsual>;
    } & Struct;
    readonly isBookOpened: boolean;
    readonly asBookOpened: {
      readonly shop: u32;
      readonly book: u32;
      readonly currency: SoukPrimitivesMoneyCurrency;
      readonly capacity: u32;
      readonly deposit: u128;
    } & Struct;
    readonly isCapacitySet: boolean;
    readonly asCapacitySet: {
      readonly shop: u32;
      readonly depositor: AccountId32;
      readonly capacity: u32;
      readonly deposit: u128;
    } & Struct;
    readonly isFeesPaid: boolean;
    readonly asFeesPaid: {
      readonly shop: u32;
      readonly payer: AccountId32;
      readonly amount: u128;
      readonly fees: u128;
    } & Struct;
    readonly isBookClosed: boolean;
    readonly asBookClosed: {
      readonly shop: u32;
      readonly book: u32;
      readonly depositor: AccountId32;
      readonly deposit: u128;
    } & Struct;
    readonly isBatchPosted: boolean;
    readonly asBatchPosted: {
      readonly shop: u32;
      readonly batch: u32;
      readonly till: u16;
      readonly first: u64;
      readonly rows: u32;
      readonly root: H256;
      readonly value: u128;
      readonly signed: u32;
      readonly counted: u32;
      readonly bizpower: u128;
    } & Struct;
    readonly isCountersigned: boolean;
    readonly asCountersigned: {
      readonly customer: AccountId32;
      readonly receipts: u32;
      readonly counted: u32;
    } & Struct;
    readonly isReceiptsReversed: boolean;
    readonly asReceiptsReversed: {
      readonly shop: u32;
      readonly batch: u32;
      readonly receipts: u32;
      readonly value: u128;
      readonly bizpower: u128;
    } & Struct;
    readonly isBookPruned: boolean;
    readonly asBookPruned: {
      readonly shop: u32;
      readonly batches: u32;
      readonly eras: u32;
      readonly customers: u32;
    } & Struct;
    readonly isPledged: boolean;
    readonly asPledged: {
      readonly payer: AccountId32;
      readonly customers: u32;
      readonly amount: u128;
    } & Struct;
    readonly isReferralSet: boolean;
    readonly asReferralSet: {
      readonly shop: u32;
      readonly sender: Option<u32>;
      readonly terms: Option<SoukPrimitivesReceiptsReferralTerms>;
    } & Struct;
    readonly isReferralsFunded: boolean;
    readonly asReferralsFunded: {
      readonly shop: u32;
      readonly amount: u128;
      readonly budget: u128;
    } & Struct;
    readonly isReferralsWithdrawn: boolean;
    readonly asReferralsWithdrawn: {
      readonly shop: u32;
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isReferralsEarned: boolean;
    readonly asReferralsEarned: {
      readonly shop: u32;
      readonly customers: u32;
      readonly amount: u128;
      readonly unpaid: u32;
    } & Struct;
    readonly isReferralPaid: boolean;
    readonly asReferralPaid: {
      readonly shop: u32;
      readonly sender: u32;
      readonly payee: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isReferralReturned: boolean;
    readonly asReferralReturned: {
      readonly shop: u32;
      readonly sender: u32;
      readonly amount: u128;
    } & Struct;
    readonly isPledgesReleased: boolean;
    readonly asPledgesReleased: {
      readonly customers: u32;
      readonly amount: u128;
    } & Struct;
    readonly type: 'CostsSet' | 'UsualSet' | 'BookOpened' | 'CapacitySet' | 'FeesPaid' | 'BookClosed' | 'BatchPosted' | 'Countersigned' | 'ReceiptsReversed' | 'BookPruned' | 'Pledged' | 'ReferralSet' | 'ReferralsFunded' | 'ReferralsWithdrawn' | 'ReferralsEarned' | 'ReferralPaid' | 'ReferralReturned' | 'PledgesReleased';
  }

  /** @name PalletRewardsEvent */
  interface PalletRewardsEvent extends Enum {
    readonly isClaimed: boolean;
    readonly asClaimed: {
      readonly who: AccountId32;
      readonly policy: u32;
      readonly era: u32;
      readonly amount: u128;
    } & Struct;
    readonly isPurseClaimed: boolean;
    readonly asPurseClaimed: {
      readonly who: AccountId32;
      readonly fund: PalletRewardsFund;
      readonly amount: u128;
    } & Struct;
    readonly isPowerEarned: boolean;
    readonly asPowerEarned: {
      readonly who: AccountId32;
      readonly power: u128;
    } & Struct;
    readonly isGranted: boolean;
    readonly asGranted: {
      readonly who: AccountId32;
      readonly fund: PalletRewardsFund;
      readonly amount: u128;
    } & Struct;
    readonly isFundShort: boolean;
    readonly asFundShort: {
      readonly who: AccountId32;
      readonly fund: PalletRewardsFund;
      readonly due: u128;
      readonly granted: u128;
    } & Struct;
    readonly isInviterSet: boolean;
    readonly asInviterSet: {
      readonly who: AccountId32;
      readonly inviter: AccountId32;
      readonly until: u32;
    } & Struct;
    readonly isBecameActive: boolean;
    readonly asBecameActive: {
      readonly who: AccountId32;
      readonly inviter: AccountId32;
    } & Struct;
    readonly isInvitationLapsed: boolean;
    readonly asInvitationLapsed: {
      readonly who: AccountId32;
      readonly inviter: AccountId32;
    } & Struct;
    readonly isFrozen: boolean;
    readonly asFrozen: {
      readonly who: AccountId32;
      readonly amount: u128;
      readonly shares: u128;
    } & Struct;
    readonly isUnfreezing: boolean;
    readonly asUnfreezing: {
      readonly who: AccountId32;
      readonly amount: u128;
      readonly until: u64;
    } & Struct;
    readonly isUnfrozen: boolean;
    readonly asUnfrozen: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isDividendShared: boolean;
    readonly asDividendShared: {
      readonly amount: u128;
      readonly shares: u128;
    } & Struct;
    readonly isDividendsClaimed: boolean;
    readonly asDividendsClaimed: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isDividendsForfeited: boolean;
    readonly asDividendsForfeited: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isSealedTokens: boolean;
    readonly asSealedTokens: {
      readonly who: AccountId32;
      readonly amount: u128;
      readonly total: u128;
    } & Struct;
    readonly isPotFunded: boolean;
    readonly asPotFunded: {
      readonly pot: SoukPrimitivesRewardsPot;
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isRecyclingSet: boolean;
    readonly asRecyclingSet: {
      readonly recycling: Option<SoukPrimitivesRewardsRecycling>;
    } & Struct;
    readonly isPolicyCreated: boolean;
    readonly asPolicyCreated: {
      readonly policy: u32;
      readonly terms: SoukPrimitivesRewardsPolicyTerms;
      readonly pot: AccountId32;
    } & Struct;
    readonly isPolicyPaused: boolean;
    readonly asPolicyPaused: {
      readonly policy: u32;
      readonly paused: bool;
    } & Struct;
    readonly isPolicyEnded: boolean;
    readonly asPolicyEnded: {
      readonly policy: u32;
      readonly heir: AccountId32;
      readonly paid: u128;
      readonly owed: u128;
    } & Struct;
    readonly isModeSet: boolean;
    readonly asModeSet: {
      readonly mode: SoukMathBoundEmissionMode;
      readonly from: u32;
    } & Struct;
    readonly isEraBounded: boolean;
    readonly asEraBounded: {
      readonly era: u32;
      readonly held: bool;
      readonly weights: u128;
      readonly most: u128;
      readonly wanted: u128;
    } & Struct;
    readonly isEraClosed: boolean;
    readonly asEraClosed: {
      readonly era: u32;
      readonly amounts: Vec<ITuple<[u32, u128]>>;
    } & Struct;
    readonly isPotShort: boolean;
    readonly asPotShort: {
      readonly policy: u32;
      readonly era: u32;
      readonly scheduled: u128;
      readonly paid: u128;
    } & Struct;
    readonly isEraExpired: boolean;
    readonly asEraExpired: {
      readonly era: u32;
      readonly amounts: Vec<ITuple<[u32, u128]>>;
    } & Struct;
    readonly isPruned: boolean;
    readonly asPruned: {
      readonly rows: u32;
      readonly next: u32;
    } & Struct;
    readonly isAccountForgotten: boolean;
    readonly asAccountForgotten: {
      readonly who: AccountId32;
      readonly returned: u128;
    } & Struct;
    readonly isCaseOpened: boolean;
    readonly asCaseOpened: {
      readonly who: AccountId32;
      readonly penalty: SoukPrimitivesRewardsPenalty;
      readonly evidence: SoukPrimitivesContentCid;
      readonly deadline: u64;
    } & Struct;
    readonly isCaseAppealed: boolean;
    readonly asCaseAppealed: {
      readonly who: AccountId32;
      readonly answer: SoukPrimitivesContentCid;
      readonly deadline: u64;
    } & Struct;
    readonly isPenaltyStands: boolean;
    readonly asPenaltyStands: {
      readonly who: AccountId32;
      readonly penalty: SoukPrimitivesRewardsPenalty;
      readonly confiscated: u128;
    } & Struct;
    readonly isCaseDropped: boolean;
    readonly asCaseDropped: {
      readonly who: AccountId32;
    } & Struct;
    readonly isRehabilitated: boolean;
    readonly asRehabilitated: {
      readonly who: AccountId32;
    } & Struct;
    readonly isDebtAcknowledged: boolean;
    readonly asDebtAcknowledged: {
      readonly debtor: AccountId32;
      readonly creditor: AccountId32;
      readonly amount: u128;
      readonly due: u64;
    } & Struct;
    readonly isDebtsNetted: boolean;
    readonly asDebtsNetted: {
      readonly circle: Vec<AccountId32>;
      readonly amount: u128;
    } & Struct;
    readonly isDebtPaid: boolean;
    readonly asDebtPaid: {
      readonly debtor: AccountId32;
      readonly creditor: AccountId32;
      readonly amount: u128;
      readonly left: u128;
    } & Struct;
    readonly isDebtForgiven: boolean;
    readonly asDebtForgiven: {
      readonly debtor: AccountId32;
      readonly creditor: AccountId32;
      readonly amount: u128;
      readonly left: u128;
    } & Struct;
    readonly isDebtDefaulted: boolean;
    readonly asDebtDefaulted: {
      readonly debtor: AccountId32;
      readonly creditor: AccountId32;
      readonly amount: u128;
      readonly deposit: u128;
    } & Struct;
    readonly type: 'Claimed' | 'PurseClaimed' | 'PowerEarned' | 'Granted' | 'FundShort' | 'InviterSet' | 'BecameActive' | 'InvitationLapsed' | 'Frozen' | 'Unfreezing' | 'Unfrozen' | 'DividendShared' | 'DividendsClaimed' | 'DividendsForfeited' | 'SealedTokens' | 'PotFunded' | 'RecyclingSet' | 'PolicyCreated' | 'PolicyPaused' | 'PolicyEnded' | 'ModeSet' | 'EraBounded' | 'EraClosed' | 'PotShort' | 'EraExpired' | 'Pruned' | 'AccountForgotten' | 'CaseOpened' | 'CaseAppealed' | 'PenaltyStands' | 'CaseDropped' | 'Rehabilitated' | 'DebtAcknowledged' | 'DebtsNetted' | 'DebtPaid' | 'DebtForgiven' | 'DebtDefaulted';
  }

  /** @name PalletCommuneEvent */
  interface PalletCommuneEvent extends Enum {
    readonly isCycleOver: boolean;
    readonly asCycleOver: {
      readonly cycle: u32;
      readonly last: u32;
    } & Struct;
    readonly isCycleDivided: boolean;
    readonly asCycleDivided: {
      readonly cycle: u32;
      readonly era: u32;
      readonly staked: u128;
      readonly power: u128;
      readonly assets: Vec<PalletCommuneDivided>;
    } & Struct;
    readonly isStakePaid: boolean;
    readonly asStakePaid: {
      readonly cycle: u32;
      readonly validator: AccountId32;
      readonly who: AccountId32;
      readonly paid: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>;
    } & Struct;
    readonly isWorkPaid: boolean;
    readonly asWorkPaid: {
      readonly cycle: u32;
      readonly who: AccountId32;
      readonly paid: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>;
    } & Struct;
    readonly isCycleExpired: boolean;
    readonly asCycleExpired: {
      readonly cycle: u32;
      readonly unclaimed: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>;
    } & Struct;
    readonly type: 'CycleOver' | 'CycleDivided' | 'StakePaid' | 'WorkPaid' | 'CycleExpired';
  }

  /** @name PalletCommuneDivided */
  interface PalletCommuneDivided extends Struct {
    readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly stake: PalletCommunePortion;
    readonly work: PalletCommunePortion;
  }

  /** @name PalletCommunePortion */
  interface PalletCommunePortion extends Struct {
    readonly amount: u128;
    readonly paid: u128;
  }

  /** @name PalletPrepaidEvent */
  interface PalletPrepaidEvent extends Enum {
    readonly isPrepaidOpened: boolean;
    readonly asPrepaidOpened: {
      readonly owner: AccountId32;
      readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
      readonly amount: u128;
    } & Struct;
    readonly isPrepaidToppedUp: boolean;
    readonly asPrepaidToppedUp: {
      readonly owner: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isPrepaidWithdrawn: boolean;
    readonly asPrepaidWithdrawn: {
      readonly owner: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isPrepaidClosed: boolean;
    readonly asPrepaidClosed: {
      readonly owner: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isShopServed: boolean;
    readonly asShopServed: {
      readonly platform: AccountId32;
      readonly shop: u32;
      readonly seller: AccountId32;
      readonly budget: u128;
    } & Struct;
    readonly isShopNotServed: boolean;
    readonly asShopNotServed: {
      readonly platform: AccountId32;
      readonly shop: u32;
    } & Struct;
    readonly isRateSet: boolean;
    readonly asRateSet: {
      readonly pricedIn: SoukPrimitivesPrepaidPricedIn;
      readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
      readonly rate: u128;
    } & Struct;
    readonly isRateRemoved: boolean;
    readonly asRateRemoved: {
      readonly pricedIn: SoukPrimitivesPrepaidPricedIn;
      readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    } & Struct;
    readonly isFeesReserved: boolean;
    readonly asFeesReserved: {
      readonly order: u64;
      readonly payer: AccountId32;
      readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
      readonly value: u128;
      readonly amount: u128;
    } & Struct;
    readonly isFeesPaid: boolean;
    readonly asFeesPaid: {
      readonly order: u64;
      readonly payer: AccountId32;
      readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
      readonly experience: u128;
      readonly commune: u128;
      readonly platform: u128;
      readonly commission: Vec<u128>;
      readonly freed: u128;
    } & Struct;
    readonly isFeesRedirected: boolean;
    readonly asFeesRedirected: {
      readonly order: u64;
      readonly payee: AccountId32;
      readonly to: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly type: 'PrepaidOpened' | 'PrepaidToppedUp' | 'PrepaidWithdrawn' | 'PrepaidClosed' | 'ShopServed' | 'ShopNotServed' | 'RateSet' | 'RateRemoved' | 'FeesReserved' | 'FeesPaid' | 'FeesRedirected';
  }

  /** @name PalletNetworksEvent */
  interface PalletNetworksEvent extends Enum {
    readonly isNetworkOpened: boolean;
    readonly asNetworkOpened: {
      readonly shop: u32;
      readonly keeper: AccountId32;
      readonly deposit: u128;
      readonly terms: SoukPrimitivesNetworkNetworkTerms;
    } & Struct;
    readonly isTermsSet: boolean;
    readonly asTermsSet: {
      readonly shop: u32;
      readonly terms: SoukPrimitivesNetworkNetworkTerms;
    } & Struct;
    readonly isKeeperChanged: boolean;
    readonly asKeeperChanged: {
      readonly shop: u32;
      readonly from: AccountId32;
      readonly returned: u128;
      readonly to: AccountId32;
      readonly deposit: u128;
    } & Struct;
    readonly isNetworkClosed: boolean;
    readonly asNetworkClosed: {
      readonly shop: u32;
      readonly by: AccountId32;
      readonly rows: u32;
    } & Struct;
    readonly isNetworkRemoved: boolean;
    readonly asNetworkRemoved: {
      readonly shop: u32;
      readonly keeper: AccountId32;
      readonly deposit: u128;
    } & Struct;
    readonly isMemberAsked: boolean;
    readonly asMemberAsked: {
      readonly shop: u32;
      readonly who: AccountId32;
      readonly bond: u128;
    } & Struct;
    readonly isMemberJoined: boolean;
    readonly asMemberJoined: {
      readonly shop: u32;
      readonly who: AccountId32;
      readonly bond: u128;
    } & Struct;
    readonly isMemberApproved: boolean;
    readonly asMemberApproved: {
      readonly shop: u32;
      readonly who: AccountId32;
    } & Struct;
    readonly isMemberLeft: boolean;
    readonly asMemberLeft: {
      readonly shop: u32;
      readonly who: AccountId32;
      readonly until: u64;
    } & Struct;
    readonly isMemberExpelled: boolean;
    readonly asMemberExpelled: {
      readonly shop: u32;
      readonly who: AccountId32;
      readonly until: u64;
    } & Struct;
    readonly isMemberAccused: boolean;
    readonly asMemberAccused: {
      readonly shop: u32;
      readonly who: AccountId32;
      readonly accusation: SoukPrimitivesNetworkMemberAccusation;
    } & Struct;
    readonly isAccusationEnded: boolean;
    readonly asAccusationEnded: {
      readonly shop: u32;
      readonly who: AccountId32;
      readonly by: AccountId32;
      readonly upheld: bool;
      readonly deposit: u128;
    } & Struct;
    readonly isBondSlashed: boolean;
    readonly asBondSlashed: {
      readonly shop: u32;
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isBondReturned: boolean;
    readonly asBondReturned: {
      readonly shop: u32;
      readonly who: AccountId32;
      readonly bond: u128;
    } & Struct;
    readonly isPosted: boolean;
    readonly asPosted: {
      readonly shop: u32;
      readonly post: u32;
      readonly by: AccountId32;
      readonly content: SoukPrimitivesContentCid;
    } & Struct;
    readonly isReadsAttested: boolean;
    readonly asReadsAttested: {
      readonly shop: u32;
      readonly post: u32;
      readonly counted: u32;
      readonly reads: u32;
    } & Struct;
    readonly type: 'NetworkOpened' | 'TermsSet' | 'KeeperChanged' | 'NetworkClosed' | 'NetworkRemoved' | 'MemberAsked' | 'MemberJoined' | 'MemberApproved' | 'MemberLeft' | 'MemberExpelled' | 'MemberAccused' | 'AccusationEnded' | 'BondSlashed' | 'BondReturned' | 'Posted' | 'ReadsAttested';
  }

  /** @name SoukPrimitivesNetworkMemberAccusation */
  interface SoukPrimitivesNetworkMemberAccusation extends Struct {
    readonly by: AccountId32;
    readonly deposit: u128;
    readonly evidence: SoukPrimitivesContentCid;
    readonly until: u64;
  }

  /** @name PalletBonusesEvent */
  interface PalletBonusesEvent extends Enum {
    readonly isBonusOpened: boolean;
    readonly asBonusOpened: {
      readonly bonus: u32;
      readonly shop: u32;
      readonly funder: AccountId32;
      readonly terms: SoukPrimitivesBonusBonusTerms;
      readonly budget: u128;
      readonly until: u64;
    } & Struct;
    readonly isBonusToppedUp: boolean;
    readonly asBonusToppedUp: {
      readonly bonus: u32;
      readonly amount: u128;
      readonly remaining: u128;
    } & Struct;
    readonly isBonusClosed: boolean;
    readonly asBonusClosed: {
      readonly bonus: u32;
      readonly by: AccountId32;
      readonly paysUntil: u64;
    } & Struct;
    readonly isBonusPaid: boolean;
    readonly asBonusPaid: {
      readonly bonus: u32;
      readonly order: u64;
      readonly listing: u64;
      readonly buyer: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isBonusUnpaid: boolean;
    readonly asBonusUnpaid: {
      readonly bonus: u32;
      readonly order: u64;
      readonly buyer: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isBonusExpired: boolean;
    readonly asBonusExpired: {
      readonly bonus: u32;
      readonly freed: u128;
    } & Struct;
    readonly type: 'BonusOpened' | 'BonusToppedUp' | 'BonusClosed' | 'BonusPaid' | 'BonusUnpaid' | 'BonusExpired';
  }

  /** @name PalletLoyaltyEvent */
  interface PalletLoyaltyEvent extends Enum {
    readonly isProductForgotten: boolean;
    readonly asProductForgotten: {
      readonly product: u64;
      readonly total: SoukPrimitivesLoyaltyLoyaltyTotals;
    } & Struct;
    readonly isBuyersPruned: boolean;
    readonly asBuyersPruned: {
      readonly rows: u32;
    } & Struct;
    readonly type: 'ProductForgotten' | 'BuyersPruned';
  }

  /** @name SoukPrimitivesLoyaltyLoyaltyTotals */
  interface SoukPrimitivesLoyaltyLoyaltyTotals extends Struct {
    readonly orders: u32;
    readonly value: u128;
    readonly repeatValue: u128;
    readonly activeEras: u32;
  }

  /** @name PalletFiatEvent */
  interface PalletFiatEvent extends Enum {
    readonly isAttesterRegistered: boolean;
    readonly asAttesterRegistered: {
      readonly who: AccountId32;
      readonly bond: u128;
      readonly contact: SoukPrimitivesContentCid;
      readonly currencies: Vec<SoukPrimitivesMoneyCurrency>;
    } & Struct;
    readonly isAttesterUpdated: boolean;
    readonly asAttesterUpdated: {
      readonly who: AccountId32;
      readonly contact: SoukPrimitivesContentCid;
      readonly currencies: Vec<SoukPrimitivesMoneyCurrency>;
    } & Struct;
    readonly isBondToppedUp: boolean;
    readonly asBondToppedUp: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isBondWithdrawn: boolean;
    readonly asBondWithdrawn: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isAttesterLeft: boolean;
    readonly asAttesterLeft: {
      readonly who: AccountId32;
      readonly bond: u128;
    } & Struct;
    readonly isAttesterSlashed: boolean;
    readonly asAttesterSlashed: {
      readonly who: AccountId32;
      readonly to: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isAttestersAccepted: boolean;
    readonly asAttestersAccepted: {
      readonly shop: u32;
      readonly keeper: AccountId32;
      readonly attesters: Vec<AccountId32>;
    } & Struct;
    readonly isAttestersRemoved: boolean;
    readonly asAttestersRemoved: {
      readonly shop: u32;
      readonly keeper: AccountId32;
    } & Struct;
    readonly isLegOpened: boolean;
    readonly asLegOpened: {
      readonly order: u64;
      readonly shop: u32;
      readonly buyer: AccountId32;
      readonly seller: AccountId32;
      readonly amount: SoukPrimitivesMoneyFiat;
      readonly quoteEnds: u64;
    } & Struct;
    readonly isPaymentConfirmed: boolean;
    readonly asPaymentConfirmed: {
      readonly order: u64;
      readonly by: AccountId32;
    } & Struct;
    readonly isLegClosed: boolean;
    readonly asLegClosed: {
      readonly order: u64;
      readonly obligation: Option<u64>;
    } & Struct;
    readonly isWordGiven: boolean;
    readonly asWordGiven: {
      readonly matter: SoukPrimitivesFiatMatter;
      readonly attester: AccountId32;
      readonly locked: u128;
      readonly evidence: H256;
      readonly until: u64;
    } & Struct;
    readonly isWordContested: boolean;
    readonly asWordContested: {
      readonly matter: SoukPrimitivesFiatMatter;
      readonly by: AccountId32;
      readonly deposit: u128;
      readonly evidence: SoukPrimitivesContentCid;
      readonly until: u64;
    } & Struct;
    readonly isWordEnded: boolean;
    readonly asWordEnded: {
      readonly matter: SoukPrimitivesFiatMatter;
      readonly attester: AccountId32;
      readonly stands: bool;
    } & Struct;
    readonly isClaimReturned: boolean;
    readonly asClaimReturned: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isClaimLost: boolean;
    readonly asClaimLost: {
      readonly who: AccountId32;
      readonly to: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isObligationWritten: boolean;
    readonly asObligationWritten: {
      readonly id: u64;
      readonly order: u64;
      readonly debtor: AccountId32;
      readonly creditor: AccountId32;
      readonly amount: SoukPrimitivesMoneyFiat;
      readonly due: u64;
    } & Struct;
    readonly isPaidStated: boolean;
    readonly asPaidStated: {
      readonly id: u64;
      readonly evidence: H256;
      readonly until: u64;
    } & Struct;
    readonly isPaidDenied: boolean;
    readonly asPaidDenied: {
      readonly id: u64;
      readonly evidence: SoukPrimitivesContentCid;
      readonly deposit: u128;
      readonly until: u64;
    } & Struct;
    readonly isDenialEnded: boolean;
    readonly asDenialEnded: {
      readonly id: u64;
      readonly paid: Option<bool>;
    } & Struct;
    readonly isObligationOverdue: boolean;
    readonly asObligationOverdue: {
      readonly id: u64;
      readonly debtor: AccountId32;
    } & Struct;
    readonly isObligationEnded: boolean;
    readonly asObligationEnded: {
      readonly id: u64;
      readonly how: SoukPrimitivesFiatObligationEnd;
    } & Struct;
    readonly type: 'AttesterRegistered' | 'AttesterUpdated' | 'BondToppedUp' | 'BondWithdrawn' | 'AttesterLeft' | 'AttesterSlashed' | 'AttestersAccepted' | 'AttestersRemoved' | 'LegOpened' | 'PaymentConfirmed' | 'LegClosed' | 'WordGiven' | 'WordContested' | 'WordEnded' | 'ClaimReturned' | 'ClaimLost' | 'ObligationWritten' | 'PaidStated' | 'PaidDenied' | 'DenialEnded' | 'ObligationOverdue' | 'ObligationEnded';
  }

  /** @name SoukPrimitivesFiatObligationEnd */
  interface SoukPrimitivesFiatObligationEnd extends Enum {
    readonly isAcknowledged: boolean;
    readonly isSilence: boolean;
    readonly isAttested: boolean;
    readonly isPaidByBond: boolean;
    readonly isJudged: boolean;
    readonly isVoid: boolean;
    readonly isUnsettled: boolean;
    readonly type: 'Acknowledged' | 'Silence' | 'Attested' | 'PaidByBond' | 'Judged' | 'Void' | 'Unsettled';
  }

  /** @name FrameSystemPhase */
  interface FrameSystemPhase extends Enum {
    readonly isApplyExtrinsic: boolean;
    readonly asApplyExtrinsic: u32;
    readonly isFinalization: boolean;
    readonly isInitialization: boolean;
    readonly type: 'ApplyExtrinsic' | 'Finalization' | 'Initialization';
  }

  /** @name FrameSystemLastRuntimeUpgradeInfo */
  interface FrameSystemLastRuntimeUpgradeInfo extends Struct {
    readonly specVersion: Compact<u32>;
    readonly specName: Text;
  }

  /** @name FrameSystemCodeUpgradeAuthorization */
  interface FrameSystemCodeUpgradeAuthorization extends Struct {
    readonly codeHash: H256;
    readonly checkVersion: bool;
  }

  /** @name FrameSystemLimitsBlockWeights */
  interface FrameSystemLimitsBlockWeights extends Struct {
    readonly baseBlock: SpWeightsWeightV2Weight;
    readonly maxBlock: SpWeightsWeightV2Weight;
    readonly perClass: FrameSupportDispatchPerDispatchClassWeightsPerClass;
  }

  /** @name FrameSupportDispatchPerDispatchClassWeightsPerClass */
  interface FrameSupportDispatchPerDispatchClassWeightsPerClass extends Struct {
    readonly normal: FrameSystemLimitsWeightsPerClass;
    readonly operational: FrameSystemLimitsWeightsPerClass;
    readonly mandatory: FrameSystemLimitsWeightsPerClass;
  }

  /** @name FrameSystemLimitsWeightsPerClass */
  interface FrameSystemLimitsWeightsPerClass extends Struct {
    readonly baseExtrinsic: SpWeightsWeightV2Weight;
    readonly maxExtrinsic: Option<SpWeightsWeightV2Weight>;
    readonly maxTotal: Option<SpWeightsWeightV2Weight>;
    readonly reserved: Option<SpWeightsWeightV2Weight>;
  }

  /** @name FrameSystemLimitsBlockLength */
  interface FrameSystemLimitsBlockLength extends Struct {
    readonly max: FrameSupportDispatchPerDispatchClassU32;
    readonly maxHeaderSize: Option<u32>;
  }

  /** @name FrameSupportDispatchPerDispatchClassU32 */
  interface FrameSupportDispatchPerDispatchClassU32 extends Struct {
    readonly normal: u32;
    readonly operational: u32;
    readonly mandatory: u32;
  }

  /** @name SpWeightsRuntimeDbWeight */
  interface SpWeightsRuntimeDbWeight extends Struct {
    readonly read: u64;
    readonly write: u64;
  }

  /** @name SpVersionRuntimeVersion */
  interface SpVersionRuntimeVersion extends Struct {
    readonly specName: Text;
    readonly implName: Text;
    readonly authoringVersion: u32;
    readonly specVersion: u32;
    readonly implVersion: u32;
    readonly apis: Vec<ITuple<[U8aFixed, u32]>>;
    readonly transactionVersion: u32;
    readonly systemVersion: u8;
  }

  /** @name FrameSystemError */
  interface FrameSystemError extends Enum {
    readonly isInvalidSpecName: boolean;
    readonly isSpecVersionNeedsToIncrease: boolean;
    readonly isFailedToExtractRuntimeVersion: boolean;
    readonly isNonDefaultComposite: boolean;
    readonly isNonZeroRefCount: boolean;
    readonly isCallFiltered: boolean;
    readonly isMultiBlockMigrationsOngoing: boolean;
    readonly isNothingAuthorized: boolean;
    readonly isUnauthorized: boolean;
    readonly type: 'InvalidSpecName' | 'SpecVersionNeedsToIncrease' | 'FailedToExtractRuntimeVersion' | 'NonDefaultComposite' | 'NonZeroRefCount' | 'CallFiltered' | 'MultiBlockMigrationsOngoing' | 'NothingAuthorized' | 'Unauthorized';
  }

  /** @name SpRuntimeBlock */
  interface SpRuntimeBlock extends Struct {
    readonly header: SpRuntimeHeader;
    readonly extrinsics: Vec<Bytes>;
  }

  /** @name PalletSchedulerScheduled */
  interface PalletSchedulerScheduled extends Struct {
    readonly maybeId: Option<U8aFixed>;
    readonly priority: u8;
    readonly call: FrameSupportPreimagesBounded;
    readonly maybePeriodic: Option<ITuple<[u32, u32]>>;
    readonly origin: SoukRuntimeOriginCaller;
  }

  /** @name PalletSchedulerRetryConfig */
  interface PalletSchedulerRetryConfig extends Struct {
    readonly totalRetries: u8;
    readonly remaining: u8;
    readonly period: u32;
  }

  /** @name PalletSchedulerError */
  interface PalletSchedulerError extends Enum {
    readonly isFailedToSchedule: boolean;
    readonly isNotFound: boolean;
    readonly isTargetBlockNumberInPast: boolean;
    readonly isRescheduleNoChange: boolean;
    readonly isNamed: boolean;
    readonly type: 'FailedToSchedule' | 'NotFound' | 'TargetBlockNumberInPast' | 'RescheduleNoChange' | 'Named';
  }

  /** @name PalletPreimageOldRequestStatus */
  interface PalletPreimageOldRequestStatus extends Enum {
    readonly isUnrequested: boolean;
    readonly asUnrequested: {
      readonly deposit: ITuple<[AccountId32, u128]>;
      readonly len: u32;
    } & Struct;
    readonly isRequested: boolean;
    readonly asRequested: {
      readonly deposit: Option<ITuple<[AccountId32, u128]>>;
      readonly count: u32;
      readonly len: Option<u32>;
    } & Struct;
    readonly type: 'Unrequested' | 'Requested';
  }

  /** @name PalletPreimageRequestStatus */
  interface PalletPreimageRequestStatus extends Enum {
    readonly isUnrequested: boolean;
    readonly asUnrequested: {
      readonly ticket: ITuple<[AccountId32, u128]>;
      readonly len: u32;
    } & Struct;
    readonly isRequested: boolean;
    readonly asRequested: {
      readonly maybeTicket: Option<ITuple<[AccountId32, u128]>>;
      readonly count: u32;
      readonly maybeLen: Option<u32>;
    } & Struct;
    readonly type: 'Unrequested' | 'Requested';
  }

  /** @name PalletPreimageError */
  interface PalletPreimageError extends Enum {
    readonly isTooBig: boolean;
    readonly isAlreadyNoted: boolean;
    readonly isNotAuthorized: boolean;
    readonly isNotNoted: boolean;
    readonly isRequested: boolean;
    readonly isNotRequested: boolean;
    readonly isTooMany: boolean;
    readonly isTooFew: boolean;
    readonly type: 'TooBig' | 'AlreadyNoted' | 'NotAuthorized' | 'NotNoted' | 'Requested' | 'NotRequested' | 'TooMany' | 'TooFew';
  }

  /** @name SpConsensusBabeDigestsPreDigest */
  interface SpConsensusBabeDigestsPreDigest extends Enum {
    readonly isPrimary: boolean;
    readonly asPrimary: SpConsensusBabeDigestsPrimaryPreDigest;
    readonly isSecondaryPlain: boolean;
    readonly asSecondaryPlain: SpConsensusBabeDigestsSecondaryPlainPreDigest;
    readonly isSecondaryVRF: boolean;
    readonly asSecondaryVRF: SpConsensusBabeDigestsSecondaryVRFPreDigest;
    readonly type: 'Primary' | 'SecondaryPlain' | 'SecondaryVRF';
  }

  /** @name SpConsensusBabeDigestsPrimaryPreDigest */
  interface SpConsensusBabeDigestsPrimaryPreDigest extends Struct {
    readonly authorityIndex: u32;
    readonly slot: u64;
    readonly vrfSignature: SpCoreSr25519VrfVrfSignature;
  }

  /** @name SpCoreSr25519VrfVrfSignature */
  interface SpCoreSr25519VrfVrfSignature extends Struct {
    readonly preOutput: U8aFixed;
    readonly proof: U8aFixed;
  }

  /** @name SpConsensusBabeDigestsSecondaryPlainPreDigest */
  interface SpConsensusBabeDigestsSecondaryPlainPreDigest extends Struct {
    readonly authorityIndex: u32;
    readonly slot: u64;
  }

  /** @name SpConsensusBabeDigestsSecondaryVRFPreDigest */
  interface SpConsensusBabeDigestsSecondaryVRFPreDigest extends Struct {
    readonly authorityIndex: u32;
    readonly slot: u64;
    readonly vrfSignature: SpCoreSr25519VrfVrfSignature;
  }

  /** @name SpConsensusBabeBabeEpochConfiguration */
  interface SpConsensusBabeBabeEpochConfiguration extends Struct {
    readonly c: ITuple<[u64, u64]>;
    readonly allowedSlots: SpConsensusBabeAllowedSlots;
  }

  /** @name PalletBabeError */
  interface PalletBabeError extends Enum {
    readonly isInvalidEquivocationProof: boolean;
    readonly isInvalidKeyOwnershipProof: boolean;
    readonly isDuplicateOffenceReport: boolean;
    readonly isInvalidConfiguration: boolean;
    readonly type: 'InvalidEquivocationProof' | 'InvalidKeyOwnershipProof' | 'DuplicateOffenceReport' | 'InvalidConfiguration';
  }

  /** @name PalletBalancesBalanceLock */
  interface PalletBalancesBalanceLock extends Struct {
    readonly id: U8aFixed;
    readonly amount: u128;
    readonly reasons: PalletBalancesReasons;
  }

  /** @name PalletBalancesReasons */
  interface PalletBalancesReasons extends Enum {
    readonly isFee: boolean;
    readonly isMisc: boolean;
    readonly isAll: boolean;
    readonly type: 'Fee' | 'Misc' | 'All';
  }

  /** @name PalletBalancesReserveData */
  interface PalletBalancesReserveData extends Struct {
    readonly id: U8aFixed;
    readonly amount: u128;
  }

  /** @name FrameSupportTokensMiscIdAmountRuntimeHoldReason */
  interface FrameSupportTokensMiscIdAmountRuntimeHoldReason extends Struct {
    readonly id: SoukRuntimeRuntimeHoldReason;
    readonly amount: u128;
  }

  /** @name FrameSupportTokensMiscIdAmountRuntimeFreezeReason */
  interface FrameSupportTokensMiscIdAmountRuntimeFreezeReason extends Struct {
    readonly id: SoukRuntimeRuntimeFreezeReason;
    readonly amount: u128;
  }

  /** @name SoukRuntimeRuntimeFreezeReason */
  type SoukRuntimeRuntimeFreezeReason = Null;

  /** @name PalletBalancesError */
  interface PalletBalancesError extends Enum {
    readonly isVestingBalance: boolean;
    readonly isLiquidityRestrictions: boolean;
    readonly isInsufficientBalance: boolean;
    readonly isExistentialDeposit: boolean;
    readonly isExpendability: boolean;
    readonly isExistingVestingSchedule: boolean;
    readonly isDeadAccount: boolean;
    readonly isTooManyReserves: boolean;
    readonly isTooManyHolds: boolean;
    readonly isTooManyFreezes: boolean;
    readonly isIssuanceDeactivated: boolean;
    readonly isDeltaZero: boolean;
    readonly type: 'VestingBalance' | 'LiquidityRestrictions' | 'InsufficientBalance' | 'ExistentialDeposit' | 'Expendability' | 'ExistingVestingSchedule' | 'DeadAccount' | 'TooManyReserves' | 'TooManyHolds' | 'TooManyFreezes' | 'IssuanceDeactivated' | 'DeltaZero';
  }

  /** @name PalletTransactionPaymentReleases */
  interface PalletTransactionPaymentReleases extends Enum {
    readonly isV1Ancient: boolean;
    readonly isV2: boolean;
    readonly type: 'V1Ancient' | 'V2';
  }

  /** @name FrameSupportStorageNoDrop */
  interface FrameSupportStorageNoDrop extends FrameSupportTokensFungibleImbalance {}

  /** @name FrameSupportTokensFungibleImbalance */
  interface FrameSupportTokensFungibleImbalance extends Struct {
    readonly amount: u128;
  }

  /** @name PalletStakingStakingLedger */
  interface PalletStakingStakingLedger extends Struct {
    readonly stash: AccountId32;
    readonly total: Compact<u128>;
    readonly active: Compact<u128>;
    readonly unlocking: Vec<PalletStakingUnlockChunk>;
    readonly legacyClaimedRewards: Vec<u32>;
  }

  /** @name PalletStakingNominations */
  interface PalletStakingNominations extends Struct {
    readonly targets: Vec<AccountId32>;
    readonly submittedIn: u32;
    readonly suppressed: bool;
  }

  /** @name PalletStakingActiveEraInfo */
  interface PalletStakingActiveEraInfo extends Struct {
    readonly index: u32;
    readonly start: Option<u64>;
  }

  /** @name SpStakingExposure */
  interface SpStakingExposure extends Struct {
    readonly total: Compact<u128>;
    readonly own: Compact<u128>;
    readonly others: Vec<SpStakingIndividualExposure>;
  }

  /** @name SpStakingIndividualExposure */
  interface SpStakingIndividualExposure extends Struct {
    readonly who: AccountId32;
    readonly value: Compact<u128>;
  }

  /** @name SpStakingPagedExposureMetadata */
  interface SpStakingPagedExposureMetadata extends Struct {
    readonly total: Compact<u128>;
    readonly own: Compact<u128>;
    readonly nominatorCount: u32;
    readonly pageCount: u32;
  }

  /** @name SpStakingExposurePage */
  interface SpStakingExposurePage extends Struct {
    readonly pageTotal: Compact<u128>;
    readonly others: Vec<SpStakingIndividualExposure>;
  }

  /** @name PalletStakingEraRewardPoints */
  interface PalletStakingEraRewardPoints extends Struct {
    readonly total: u32;
    readonly individual: BTreeMap<AccountId32, u32>;
  }

  /** @name PalletStakingUnappliedSlash */
  interface PalletStakingUnappliedSlash extends Struct {
    readonly validator: AccountId32;
    readonly own: u128;
    readonly others: Vec<ITuple<[AccountId32, u128]>>;
    readonly reporters: Vec<AccountId32>;
    readonly payout: u128;
  }

  /** @name PalletStakingSlashingSlashingSpans */
  interface PalletStakingSlashingSlashingSpans extends Struct {
    readonly spanIndex: u32;
    readonly lastStart: u32;
    readonly lastNonzeroSlash: u32;
    readonly prior: Vec<u32>;
  }

  /** @name PalletStakingSlashingSpanRecord */
  interface PalletStakingSlashingSpanRecord extends Struct {
    readonly slashed: u128;
    readonly paidOut: u128;
  }

  /** @name PalletStakingPalletError */
  interface PalletStakingPalletError extends Enum {
    readonly isNotController: boolean;
    readonly isNotStash: boolean;
    readonly isAlreadyBonded: boolean;
    readonly isAlreadyPaired: boolean;
    readonly isEmptyTargets: boolean;
    readonly isDuplicateIndex: boolean;
    readonly isInvalidSlashIndex: boolean;
    readonly isInsufficientBond: boolean;
    readonly isNoMoreChunks: boolean;
    readonly isNoUnlockChunk: boolean;
    readonly isFundedTarget: boolean;
    readonly isInvalidEraToReward: boolean;
    readonly isInvalidNumberOfNominations: boolean;
    readonly isNotSortedAndUnique: boolean;
    readonly isAlreadyClaimed: boolean;
    readonly isInvalidPage: boolean;
    readonly isIncorrectHistoryDepth: boolean;
    readonly isIncorrectSlashingSpans: boolean;
    readonly isBadState: boolean;
    readonly isTooManyTargets: boolean;
    readonly isBadTarget: boolean;
    readonly isCannotChillOther: boolean;
    readonly isTooManyNominators: boolean;
    readonly isTooManyValidators: boolean;
    readonly isCommissionTooLow: boolean;
    readonly isBoundNotMet: boolean;
    readonly isControllerDeprecated: boolean;
    readonly isCannotRestoreLedger: boolean;
    readonly isRewardDestinationRestricted: boolean;
    readonly isNotEnoughFunds: boolean;
    readonly isVirtualStakerNotAllowed: boolean;
    readonly isCannotReapStash: boolean;
    readonly isAlreadyMigrated: boolean;
    readonly isRestricted: boolean;
    readonly type: 'NotController' | 'NotStash' | 'AlreadyBonded' | 'AlreadyPaired' | 'EmptyTargets' | 'DuplicateIndex' | 'InvalidSlashIndex' | 'InsufficientBond' | 'NoMoreChunks' | 'NoUnlockChunk' | 'FundedTarget' | 'InvalidEraToReward' | 'InvalidNumberOfNominations' | 'NotSortedAndUnique' | 'AlreadyClaimed' | 'InvalidPage' | 'IncorrectHistoryDepth' | 'IncorrectSlashingSpans' | 'BadState' | 'TooManyTargets' | 'BadTarget' | 'CannotChillOther' | 'TooManyNominators' | 'TooManyValidators' | 'CommissionTooLow' | 'BoundNotMet' | 'ControllerDeprecated' | 'CannotRestoreLedger' | 'RewardDestinationRestricted' | 'NotEnoughFunds' | 'VirtualStakerNotAllowed' | 'CannotReapStash' | 'AlreadyMigrated' | 'Restricted';
  }

  /** @name SpStakingOffenceOffenceDetails */
  interface SpStakingOffenceOffenceDetails extends Struct {
    readonly offender: ITuple<[AccountId32, Null]>;
    readonly reporters: Vec<AccountId32>;
  }

  /** @name SpCoreCryptoKeyTypeId */
  interface SpCoreCryptoKeyTypeId extends U8aFixed {}

  /** @name PalletSessionError */
  interface PalletSessionError extends Enum {
    readonly isInvalidProof: boolean;
    readonly isNoAssociatedValidatorId: boolean;
    readonly isDuplicatedKey: boolean;
    readonly isNoKeys: boolean;
    readonly isNoAccount: boolean;
    readonly type: 'InvalidProof' | 'NoAssociatedValidatorId' | 'DuplicatedKey' | 'NoKeys' | 'NoAccount';
  }

  /** @name PalletGrandpaStoredState */
  interface PalletGrandpaStoredState extends Enum {
    readonly isLive: boolean;
    readonly isPendingPause: boolean;
    readonly asPendingPause: {
      readonly scheduledAt: u32;
      readonly delay: u32;
    } & Struct;
    readonly isPaused: boolean;
    readonly isPendingResume: boolean;
    readonly asPendingResume: {
      readonly scheduledAt: u32;
      readonly delay: u32;
    } & Struct;
    readonly type: 'Live' | 'PendingPause' | 'Paused' | 'PendingResume';
  }

  /** @name PalletGrandpaStoredPendingChange */
  interface PalletGrandpaStoredPendingChange extends Struct {
    readonly scheduledAt: u32;
    readonly delay: u32;
    readonly nextAuthorities: Vec<ITuple<[SpConsensusGrandpaAppPublic, u64]>>;
    readonly forced: Option<u32>;
  }

  /** @name PalletGrandpaError */
  interface PalletGrandpaError extends Enum {
    readonly isPauseFailed: boolean;
    readonly isResumeFailed: boolean;
    readonly isChangePending: boolean;
    readonly isTooSoon: boolean;
    readonly isInvalidKeyOwnershipProof: boolean;
    readonly isInvalidEquivocationProof: boolean;
    readonly isDuplicateOffenceReport: boolean;
    readonly type: 'PauseFailed' | 'ResumeFailed' | 'ChangePending' | 'TooSoon' | 'InvalidKeyOwnershipProof' | 'InvalidEquivocationProof' | 'DuplicateOffenceReport';
  }

  /** @name PalletBagsListListNode */
  interface PalletBagsListListNode extends Struct {
    readonly id: AccountId32;
    readonly prev: Option<AccountId32>;
    readonly next: Option<AccountId32>;
    readonly bagUpper: u64;
    readonly score: u64;
  }

  /** @name PalletBagsListListBag */
  interface PalletBagsListListBag extends Struct {
    readonly head: Option<AccountId32>;
    readonly tail: Option<AccountId32>;
  }

  /** @name PalletBagsListError */
  interface PalletBagsListError extends Enum {
    readonly isList: boolean;
    readonly asList: PalletBagsListListListError;
    readonly isLocked: boolean;
    readonly type: 'List' | 'Locked';
  }

  /** @name PalletBagsListListListError */
  interface PalletBagsListListListError extends Enum {
    readonly isDuplicate: boolean;
    readonly isNotHeavier: boolean;
    readonly isNotInSameBag: boolean;
    readonly isNodeNotFound: boolean;
    readonly isLocked: boolean;
    readonly type: 'Duplicate' | 'NotHeavier' | 'NotInSameBag' | 'NodeNotFound' | 'Locked';
  }

  /** @name PalletClockDial */
  interface PalletClockDial extends Struct {
    readonly moment: u64;
    readonly seen: u64;
    readonly stopped: bool;
  }

  /** @name SoukPrimitivesClockClockView */
  interface SoukPrimitivesClockClockView extends Struct {
    readonly now: u64;
    readonly behind: u64;
    readonly stopped: bool;
  }

  /** @name PalletAssetsAssetDetails */
  interface PalletAssetsAssetDetails extends Struct {
    readonly owner: AccountId32;
    readonly issuer: AccountId32;
    readonly admin: AccountId32;
    readonly freezer: AccountId32;
    readonly supply: u128;
    readonly deposit: u128;
    readonly minBalance: u128;
    readonly isSufficient: bool;
    readonly accounts: u32;
    readonly sufficients: u32;
    readonly approvals: u32;
    readonly status: PalletAssetsAssetStatus;
  }

  /** @name PalletAssetsAssetStatus */
  interface PalletAssetsAssetStatus extends Enum {
    readonly isLive: boolean;
    readonly isFrozen: boolean;
    readonly isDestroying: boolean;
    readonly type: 'Live' | 'Frozen' | 'Destroying';
  }

  /** @name PalletAssetsAssetAccount */
  interface PalletAssetsAssetAccount extends Struct {
    readonly balance: u128;
    readonly status: PalletAssetsAccountStatus;
    readonly reason: PalletAssetsExistenceReason;
    readonly extra: Null;
  }

  /** @name PalletAssetsAccountStatus */
  interface PalletAssetsAccountStatus extends Enum {
    readonly isLiquid: boolean;
    readonly isFrozen: boolean;
    readonly isBlocked: boolean;
    readonly type: 'Liquid' | 'Frozen' | 'Blocked';
  }

  /** @name PalletAssetsExistenceReason */
  interface PalletAssetsExistenceReason extends Enum {
    readonly isConsumer: boolean;
    readonly isSufficient: boolean;
    readonly isDepositHeld: boolean;
    readonly asDepositHeld: u128;
    readonly isDepositRefunded: boolean;
    readonly isDepositFrom: boolean;
    readonly asDepositFrom: ITuple<[AccountId32, u128]>;
    readonly type: 'Consumer' | 'Sufficient' | 'DepositHeld' | 'DepositRefunded' | 'DepositFrom';
  }

  /** @name PalletAssetsApproval */
  interface PalletAssetsApproval extends Struct {
    readonly amount: u128;
    readonly deposit: u128;
  }

  /** @name PalletAssetsAssetMetadata */
  interface PalletAssetsAssetMetadata extends Struct {
    readonly deposit: u128;
    readonly name: Bytes;
    readonly symbol: Bytes;
    readonly decimals: u8;
    readonly isFrozen: bool;
  }

  /** @name PalletAssetsError */
  interface PalletAssetsError extends Enum {
    readonly isBalanceLow: boolean;
    readonly isNoAccount: boolean;
    readonly isNoPermission: boolean;
    readonly isUnknown: boolean;
    readonly isFrozen: boolean;
    readonly isInUse: boolean;
    readonly isBadWitness: boolean;
    readonly isMinBalanceZero: boolean;
    readonly isUnavailableConsumer: boolean;
    readonly isBadMetadata: boolean;
    readonly isUnapproved: boolean;
    readonly isWouldDie: boolean;
    readonly isAlreadyExists: boolean;
    readonly isNoDeposit: boolean;
    readonly isWouldBurn: boolean;
    readonly isLiveAsset: boolean;
    readonly isAssetNotLive: boolean;
    readonly isIncorrectStatus: boolean;
    readonly isNotFrozen: boolean;
    readonly isCallbackFailed: boolean;
    readonly isBadAssetId: boolean;
    readonly isAssetIdAllocationFailed: boolean;
    readonly isContainsFreezes: boolean;
    readonly isContainsHolds: boolean;
    readonly isTooManyReserves: boolean;
    readonly isIncompleteDepositTransfer: boolean;
    readonly type: 'BalanceLow' | 'NoAccount' | 'NoPermission' | 'Unknown' | 'Frozen' | 'InUse' | 'BadWitness' | 'MinBalanceZero' | 'UnavailableConsumer' | 'BadMetadata' | 'Unapproved' | 'WouldDie' | 'AlreadyExists' | 'NoDeposit' | 'WouldBurn' | 'LiveAsset' | 'AssetNotLive' | 'IncorrectStatus' | 'NotFrozen' | 'CallbackFailed' | 'BadAssetId' | 'AssetIdAllocationFailed' | 'ContainsFreezes' | 'ContainsHolds' | 'TooManyReserves' | 'IncompleteDepositTransfer';
  }

  /** @name PalletAssetsHolderError */
  interface PalletAssetsHolderError extends Enum {
    readonly isTooManyHolds: boolean;
    readonly type: 'TooManyHolds';
  }

  /** @name PalletAssetsFreezerError */
  interface PalletAssetsFreezerError extends Enum {
    readonly isTooManyFreezes: boolean;
    readonly type: 'TooManyFreezes';
  }

  /** @name PalletTreasuryProposal */
  interface PalletTreasuryProposal extends Struct {
    readonly proposer: AccountId32;
    readonly value: u128;
    readonly beneficiary: AccountId32;
    readonly bond: u128;
  }

  /** @name PalletTreasurySpendStatus */
  interface PalletTreasurySpendStatus extends Struct {
    readonly assetKind: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly amount: u128;
    readonly beneficiary: AccountId32;
    readonly validFrom: u32;
    readonly expireAt: u32;
    readonly status: PalletTreasuryPaymentState;
  }

  /** @name PalletTreasuryPaymentState */
  interface PalletTreasuryPaymentState extends Enum {
    readonly isPending: boolean;
    readonly isAttempted: boolean;
    readonly asAttempted: {
      readonly id: Null;
    } & Struct;
    readonly isFailed: boolean;
    readonly type: 'Pending' | 'Attempted' | 'Failed';
  }

  /** @name FrameSupportPalletId */
  interface FrameSupportPalletId extends U8aFixed {}

  /** @name PalletTreasuryError */
  interface PalletTreasuryError extends Enum {
    readonly isInvalidIndex: boolean;
    readonly isTooManyApprovals: boolean;
    readonly isInsufficientPermission: boolean;
    readonly isProposalNotApproved: boolean;
    readonly isFailedToConvertBalance: boolean;
    readonly isSpendExpired: boolean;
    readonly isEarlyPayout: boolean;
    readonly isAlreadyAttempted: boolean;
    readonly isPayoutError: boolean;
    readonly isNotAttempted: boolean;
    readonly isInconclusive: boolean;
    readonly type: 'InvalidIndex' | 'TooManyApprovals' | 'InsufficientPermission' | 'ProposalNotApproved' | 'FailedToConvertBalance' | 'SpendExpired' | 'EarlyPayout' | 'AlreadyAttempted' | 'PayoutError' | 'NotAttempted' | 'Inconclusive';
  }

  /** @name PalletVestingReleases */
  interface PalletVestingReleases extends Enum {
    readonly isV0: boolean;
    readonly isV1: boolean;
    readonly type: 'V0' | 'V1';
  }

  /** @name PalletVestingError */
  interface PalletVestingError extends Enum {
    readonly isNotVesting: boolean;
    readonly isAtMaxVestingSchedules: boolean;
    readonly isAmountLow: boolean;
    readonly isScheduleIndexOutOfBounds: boolean;
    readonly isInvalidScheduleParams: boolean;
    readonly type: 'NotVesting' | 'AtMaxVestingSchedules' | 'AmountLow' | 'ScheduleIndexOutOfBounds' | 'InvalidScheduleParams';
  }

  /** @name PalletUtilityError */
  interface PalletUtilityError extends Enum {
    readonly isTooManyCalls: boolean;
    readonly type: 'TooManyCalls';
  }

  /** @name PalletProxyProxyDefinition */
  interface PalletProxyProxyDefinition extends Struct {
    readonly delegate: AccountId32;
    readonly proxyType: SoukRuntimeConfigsProxiesProxyType;
    readonly delay: u32;
  }

  /** @name PalletProxyAnnouncement */
  interface PalletProxyAnnouncement extends Struct {
    readonly real: AccountId32;
    readonly callHash: H256;
    readonly height: u32;
  }

  /** @name PalletProxyError */
  interface PalletProxyError extends Enum {
    readonly isTooMany: boolean;
    readonly isNotFound: boolean;
    readonly isNotProxy: boolean;
    readonly isUnproxyable: boolean;
    readonly isDuplicate: boolean;
    readonly isNoPermission: boolean;
    readonly isUnannounced: boolean;
    readonly isNoSelfProxy: boolean;
    readonly type: 'TooMany' | 'NotFound' | 'NotProxy' | 'Unproxyable' | 'Duplicate' | 'NoPermission' | 'Unannounced' | 'NoSelfProxy';
  }

  /** @name PalletMultisigMultisig */
  interface PalletMultisigMultisig extends Struct {
    readonly when: PalletMultisigTimepoint;
    readonly deposit: u128;
    readonly depositor: AccountId32;
    readonly approvals: Vec<AccountId32>;
  }

  /** @name PalletMultisigError */
  interface PalletMultisigError extends Enum {
    readonly isMinimumThreshold: boolean;
    readonly isAlreadyApproved: boolean;
    readonly isNoApprovalsNeeded: boolean;
    readonly isTooFewSignatories: boolean;
    readonly isTooManySignatories: boolean;
    readonly isSignatoriesOutOfOrder: boolean;
    readonly isSenderInSignatories: boolean;
    readonly isNotFound: boolean;
    readonly isNotOwner: boolean;
    readonly isNoTimepoint: boolean;
    readonly isWrongTimepoint: boolean;
    readonly isUnexpectedTimepoint: boolean;
    readonly isMaxWeightTooLow: boolean;
    readonly isAlreadyStored: boolean;
    readonly type: 'MinimumThreshold' | 'AlreadyApproved' | 'NoApprovalsNeeded' | 'TooFewSignatories' | 'TooManySignatories' | 'SignatoriesOutOfOrder' | 'SenderInSignatories' | 'NotFound' | 'NotOwner' | 'NoTimepoint' | 'WrongTimepoint' | 'UnexpectedTimepoint' | 'MaxWeightTooLow' | 'AlreadyStored';
  }

  /** @name PalletIdentityRegistration */
  interface PalletIdentityRegistration extends Struct {
    readonly judgements: Vec<ITuple<[u32, PalletIdentityJudgement]>>;
    readonly deposit: u128;
    readonly info: PalletIdentityLegacyIdentityInfo;
  }

  /** @name PalletIdentityRegistrarInfo */
  interface PalletIdentityRegistrarInfo extends Struct {
    readonly account: AccountId32;
    readonly fee: u128;
    readonly fields: u64;
  }

  /** @name PalletIdentityAuthorityProperties */
  interface PalletIdentityAuthorityProperties extends Struct {
    readonly accountId: AccountId32;
    readonly allocation: u32;
  }

  /** @name PalletIdentityUsernameInformation */
  interface PalletIdentityUsernameInformation extends Struct {
    readonly owner: AccountId32;
    readonly provider: PalletIdentityProvider;
  }

  /** @name PalletIdentityProvider */
  interface PalletIdentityProvider extends Enum {
    readonly isAllocation: boolean;
    readonly isAuthorityDeposit: boolean;
    readonly asAuthorityDeposit: u128;
    readonly isSystem: boolean;
    readonly type: 'Allocation' | 'AuthorityDeposit' | 'System';
  }

  /** @name PalletIdentityError */
  interface PalletIdentityError extends Enum {
    readonly isTooManySubAccounts: boolean;
    readonly isNotFound: boolean;
    readonly isNotNamed: boolean;
    readonly isEmptyIndex: boolean;
    readonly isFeeChanged: boolean;
    readonly isNoIdentity: boolean;
    readonly isStickyJudgement: boolean;
    readonly isJudgementGiven: boolean;
    readonly isInvalidJudgement: boolean;
    readonly isInvalidIndex: boolean;
    readonly isInvalidTarget: boolean;
    readonly isTooManyRegistrars: boolean;
    readonly isAlreadyClaimed: boolean;
    readonly isNotSub: boolean;
    readonly isNotOwned: boolean;
    readonly isJudgementForDifferentIdentity: boolean;
    readonly isJudgementPaymentFailed: boolean;
    readonly isInvalidSuffix: boolean;
    readonly isNotUsernameAuthority: boolean;
    readonly isNoAllocation: boolean;
    readonly isInvalidSignature: boolean;
    readonly isRequiresSignature: boolean;
    readonly isInvalidUsername: boolean;
    readonly isUsernameTaken: boolean;
    readonly isNoUsername: boolean;
    readonly isNotExpired: boolean;
    readonly isTooEarly: boolean;
    readonly isNotUnbinding: boolean;
    readonly isAlreadyUnbinding: boolean;
    readonly isInsufficientPrivileges: boolean;
    readonly type: 'TooManySubAccounts' | 'NotFound' | 'NotNamed' | 'EmptyIndex' | 'FeeChanged' | 'NoIdentity' | 'StickyJudgement' | 'JudgementGiven' | 'InvalidJudgement' | 'InvalidIndex' | 'InvalidTarget' | 'TooManyRegistrars' | 'AlreadyClaimed' | 'NotSub' | 'NotOwned' | 'JudgementForDifferentIdentity' | 'JudgementPaymentFailed' | 'InvalidSuffix' | 'NotUsernameAuthority' | 'NoAllocation' | 'InvalidSignature' | 'RequiresSignature' | 'InvalidUsername' | 'UsernameTaken' | 'NoUsername' | 'NotExpired' | 'TooEarly' | 'NotUnbinding' | 'AlreadyUnbinding' | 'InsufficientPrivileges';
  }

  /** @name PalletTranchesAllocation */
  interface PalletTranchesAllocation extends Struct {
    readonly beneficiary: AccountId32;
    readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly total: u128;
    readonly released: u128;
    readonly start: Option<u64>;
    readonly schedule: SoukMathVestingVestingSchedule;
  }

  /** @name PalletTranchesError */
  interface PalletTranchesError extends Enum {
    readonly isNotFound: boolean;
    readonly isNotStarted: boolean;
    readonly isNothingToRelease: boolean;
    readonly isAmountTooSmall: boolean;
    readonly isBadSchedule: boolean;
    readonly isBeneficiaryNotFound: boolean;
    readonly isTooManyAllocations: boolean;
    readonly isNoIdLeft: boolean;
    readonly type: 'NotFound' | 'NotStarted' | 'NothingToRelease' | 'AmountTooSmall' | 'BadSchedule' | 'BeneficiaryNotFound' | 'TooManyAllocations' | 'NoIdLeft';
  }

  /** @name PalletTranchesAllocationView */
  interface PalletTranchesAllocationView extends Struct {
    readonly id: u32;
    readonly beneficiary: AccountId32;
    readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly total: u128;
    readonly released: u128;
    readonly releasable: u128;
    readonly start: Option<u64>;
    readonly next: Option<u64>;
    readonly schedule: SoukMathVestingVestingSchedule;
  }

  /** @name PalletReferendaReferendumInfo */
  interface PalletReferendaReferendumInfo extends Enum {
    readonly isOngoing: boolean;
    readonly asOngoing: PalletReferendaReferendumStatus;
    readonly isApproved: boolean;
    readonly asApproved: ITuple<[u32, Option<PalletReferendaDeposit>, Option<PalletReferendaDeposit>]>;
    readonly isRejected: boolean;
    readonly asRejected: ITuple<[u32, Option<PalletReferendaDeposit>, Option<PalletReferendaDeposit>]>;
    readonly isCancelled: boolean;
    readonly asCancelled: ITuple<[u32, Option<PalletReferendaDeposit>, Option<PalletReferendaDeposit>]>;
    readonly isTimedOut: boolean;
    readonly asTimedOut: ITuple<[u32, Option<PalletReferendaDeposit>, Option<PalletReferendaDeposit>]>;
    readonly isKilled: boolean;
    readonly asKilled: u32;
    readonly type: 'Ongoing' | 'Approved' | 'Rejected' | 'Cancelled' | 'TimedOut' | 'Killed';
  }

  /** @name PalletReferendaReferendumStatus */
  interface PalletReferendaReferendumStatus extends Struct {
    readonly track: u16;
    readonly origin: SoukRuntimeOriginCaller;
    readonly proposal: FrameSupportPreimagesBounded;
    readonly enactment: FrameSupportScheduleDispatchTime;
    readonly submitted: u32;
    readonly submissionDeposit: PalletReferendaDeposit;
    readonly decisionDeposit: Option<PalletReferendaDeposit>;
    readonly deciding: Option<PalletReferendaDecidingStatus>;
    readonly tally: PalletConvictionVotingTally;
    readonly inQueue: bool;
    readonly alarm: Option<ITuple<[u32, ITuple<[u32, u32]>]>>;
  }

  /** @name PalletReferendaDeposit */
  interface PalletReferendaDeposit extends Struct {
    readonly who: AccountId32;
    readonly amount: u128;
  }

  /** @name PalletReferendaDecidingStatus */
  interface PalletReferendaDecidingStatus extends Struct {
    readonly since: u32;
    readonly confirming: Option<u32>;
  }

  /** @name PalletReferendaTrackDetails */
  interface PalletReferendaTrackDetails extends Struct {
    readonly name: Text;
    readonly maxDeciding: u32;
    readonly decisionDeposit: u128;
    readonly preparePeriod: u32;
    readonly decisionPeriod: u32;
    readonly confirmPeriod: u32;
    readonly minEnactmentPeriod: u32;
    readonly minApproval: PalletReferendaCurve;
    readonly minSupport: PalletReferendaCurve;
  }

  /** @name PalletReferendaCurve */
  interface PalletReferendaCurve extends Enum {
    readonly isLinearDecreasing: boolean;
    readonly asLinearDecreasing: {
      readonly length: Perbill;
      readonly floor: Perbill;
      readonly ceil: Perbill;
    } & Struct;
    readonly isSteppedDecreasing: boolean;
    readonly asSteppedDecreasing: {
      readonly begin: Perbill;
      readonly end: Perbill;
      readonly step: Perbill;
      readonly period: Perbill;
    } & Struct;
    readonly isReciprocal: boolean;
    readonly asReciprocal: {
      readonly factor: i64;
      readonly xOffset: i64;
      readonly yOffset: i64;
    } & Struct;
    readonly type: 'LinearDecreasing' | 'SteppedDecreasing' | 'Reciprocal';
  }

  /** @name PalletReferendaError */
  interface PalletReferendaError extends Enum {
    readonly isNotOngoing: boolean;
    readonly isHasDeposit: boolean;
    readonly isBadTrack: boolean;
    readonly isFull: boolean;
    readonly isQueueEmpty: boolean;
    readonly isBadReferendum: boolean;
    readonly isNothingToDo: boolean;
    readonly isNoTrack: boolean;
    readonly isUnfinished: boolean;
    readonly isNoPermission: boolean;
    readonly isNoDeposit: boolean;
    readonly isBadStatus: boolean;
    readonly isPreimageNotExist: boolean;
    readonly isPreimageStoredWithDifferentLength: boolean;
    readonly type: 'NotOngoing' | 'HasDeposit' | 'BadTrack' | 'Full' | 'QueueEmpty' | 'BadReferendum' | 'NothingToDo' | 'NoTrack' | 'Unfinished' | 'NoPermission' | 'NoDeposit' | 'BadStatus' | 'PreimageNotExist' | 'PreimageStoredWithDifferentLength';
  }

  /** @name PalletConvictionVotingVoteVoting */
  interface PalletConvictionVotingVoteVoting extends Enum {
    readonly isCasting: boolean;
    readonly asCasting: PalletConvictionVotingVoteCasting;
    readonly isDelegating: boolean;
    readonly asDelegating: PalletConvictionVotingVoteDelegating;
    readonly type: 'Casting' | 'Delegating';
  }

  /** @name PalletConvictionVotingVoteCasting */
  interface PalletConvictionVotingVoteCasting extends Struct {
    readonly votes: Vec<ITuple<[u32, PalletConvictionVotingVoteAccountVote]>>;
    readonly delegations: PalletConvictionVotingDelegations;
    readonly prior: PalletConvictionVotingVotePriorLock;
  }

  /** @name PalletConvictionVotingDelegations */
  interface PalletConvictionVotingDelegations extends Struct {
    readonly votes: u128;
    readonly capital: u128;
  }

  /** @name PalletConvictionVotingVotePriorLock */
  interface PalletConvictionVotingVotePriorLock extends ITuple<[u32, u128]> {}

  /** @name PalletConvictionVotingVoteDelegating */
  interface PalletConvictionVotingVoteDelegating extends Struct {
    readonly balance: u128;
    readonly target: AccountId32;
    readonly conviction: PalletConvictionVotingConviction;
    readonly delegations: PalletConvictionVotingDelegations;
    readonly prior: PalletConvictionVotingVotePriorLock;
  }

  /** @name PalletConvictionVotingError */
  interface PalletConvictionVotingError extends Enum {
    readonly isNotOngoing: boolean;
    readonly isNotVoter: boolean;
    readonly isNoPermission: boolean;
    readonly isNoPermissionYet: boolean;
    readonly isAlreadyDelegating: boolean;
    readonly isAlreadyVoting: boolean;
    readonly isInsufficientFunds: boolean;
    readonly isNotDelegating: boolean;
    readonly isNonsense: boolean;
    readonly isMaxVotesReached: boolean;
    readonly isClassNeeded: boolean;
    readonly isBadClass: boolean;
    readonly type: 'NotOngoing' | 'NotVoter' | 'NoPermission' | 'NoPermissionYet' | 'AlreadyDelegating' | 'AlreadyVoting' | 'InsufficientFunds' | 'NotDelegating' | 'Nonsense' | 'MaxVotesReached' | 'ClassNeeded' | 'BadClass';
  }

  /** @name PalletMigrationsError */
  interface PalletMigrationsError extends Enum {
    readonly isOngoing: boolean;
    readonly type: 'Ongoing';
  }

  /** @name PalletMigrationsMbmIsOngoing */
  interface PalletMigrationsMbmIsOngoing extends Enum {
    readonly isYes: boolean;
    readonly isNo: boolean;
    readonly isStuck: boolean;
    readonly type: 'Yes' | 'No' | 'Stuck';
  }

  /** @name PalletMigrationsMbmProgress */
  interface PalletMigrationsMbmProgress extends Struct {
    readonly currentMigration: u32;
    readonly totalMigrations: u32;
    readonly currentMigrationSteps: u32;
    readonly currentMigrationMaxSteps: Option<u32>;
  }

  /** @name PalletMigrationsMbmStatus */
  interface PalletMigrationsMbmStatus extends Struct {
    readonly ongoing: PalletMigrationsMbmIsOngoing;
    readonly progress: Option<PalletMigrationsMbmProgress>;
    readonly prefixes: Vec<Bytes>;
  }

  /** @name PalletSafeModeError */
  interface PalletSafeModeError extends Enum {
    readonly isEntered: boolean;
    readonly isExited: boolean;
    readonly isNotConfigured: boolean;
    readonly isNoDeposit: boolean;
    readonly isAlreadyDeposited: boolean;
    readonly isCannotReleaseYet: boolean;
    readonly isCurrencyError: boolean;
    readonly type: 'Entered' | 'Exited' | 'NotConfigured' | 'NoDeposit' | 'AlreadyDeposited' | 'CannotReleaseYet' | 'CurrencyError';
  }

  /** @name PalletTxPauseError */
  interface PalletTxPauseError extends Enum {
    readonly isIsPaused: boolean;
    readonly isIsUnpaused: boolean;
    readonly isUnpausable: boolean;
    readonly isNotFound: boolean;
    readonly type: 'IsPaused' | 'IsUnpaused' | 'Unpausable' | 'NotFound';
  }

  /** @name PalletCollectiveVotes */
  interface PalletCollectiveVotes extends Struct {
    readonly index: u32;
    readonly threshold: u32;
    readonly ayes: Vec<AccountId32>;
    readonly nays: Vec<AccountId32>;
    readonly end: u32;
  }

  /** @name PalletCollectiveError */
  interface PalletCollectiveError extends Enum {
    readonly isNotMember: boolean;
    readonly isDuplicateProposal: boolean;
    readonly isProposalMissing: boolean;
    readonly isWrongIndex: boolean;
    readonly isDuplicateVote: boolean;
    readonly isAlreadyInitialized: boolean;
    readonly isTooEarly: boolean;
    readonly isTooManyProposals: boolean;
    readonly isWrongProposalWeight: boolean;
    readonly isWrongProposalLength: boolean;
    readonly isPrimeAccountNotMember: boolean;
    readonly isProposalActive: boolean;
    readonly type: 'NotMember' | 'DuplicateProposal' | 'ProposalMissing' | 'WrongIndex' | 'DuplicateVote' | 'AlreadyInitialized' | 'TooEarly' | 'TooManyProposals' | 'WrongProposalWeight' | 'WrongProposalLength' | 'PrimeAccountNotMember' | 'ProposalActive';
  }

  /** @name PalletWhitelistError */
  interface PalletWhitelistError extends Enum {
    readonly isUnavailablePreImage: boolean;
    readonly isUndecodableCall: boolean;
    readonly isInvalidCallWeightWitness: boolean;
    readonly isCallIsNotWhitelisted: boolean;
    readonly isCallAlreadyWhitelisted: boolean;
    readonly isDeferredDispatchNotFound: boolean;
    readonly isDeferredDispatchNotExpired: boolean;
    readonly isAlreadyDeferred: boolean;
    readonly isDeferredDispatchExpired: boolean;
    readonly type: 'UnavailablePreImage' | 'UndecodableCall' | 'InvalidCallWeightWitness' | 'CallIsNotWhitelisted' | 'CallAlreadyWhitelisted' | 'DeferredDispatchNotFound' | 'DeferredDispatchNotExpired' | 'AlreadyDeferred' | 'DeferredDispatchExpired';
  }

  /** @name PalletSudoError */
  interface PalletSudoError extends Enum {
    readonly isRequireSudo: boolean;
    readonly type: 'RequireSudo';
  }

  /** @name PalletShopsShop */
  interface PalletShopsShop extends Struct {
    readonly owner: AccountId32;
    readonly profile: SoukPrimitivesShopShopProfile;
    readonly state: SoukPrimitivesShopShopState;
    readonly bond: u128;
    readonly capabilities: Vec<PalletShopsCapabilityBond>;
    readonly slots: PalletShopsSlots;
    readonly promoted: u32;
    readonly openOrders: u32;
    readonly offeredTo: Option<AccountId32>;
    readonly verification: Option<SoukPrimitivesShopVerification>;
    readonly accepted: PalletShopsAccepted;
  }

  /** @name SoukPrimitivesShopShopState */
  interface SoukPrimitivesShopShopState extends Enum {
    readonly isOpen: boolean;
    readonly isClosing: boolean;
    readonly isSuspended: boolean;
    readonly type: 'Open' | 'Closing' | 'Suspended';
  }

  /** @name PalletShopsCapabilityBond */
  interface PalletShopsCapabilityBond extends Struct {
    readonly capability: SoukPrimitivesShopCapability;
    readonly bond: u128;
  }

  /** @name PalletShopsSlots */
  interface PalletShopsSlots extends Struct {
    readonly included: u32;
    readonly bonded: u32;
    readonly bond: u128;
    readonly taken: u32;
  }

  /** @name SoukPrimitivesShopVerification */
  interface SoukPrimitivesShopVerification extends Struct {
    readonly level: u8;
    readonly issuer: AccountId32;
    readonly evidence: H256;
    readonly expires: u64;
  }

  /** @name PalletShopsAccepted */
  interface PalletShopsAccepted extends Struct {
    readonly day: u32;
    readonly orders: u32;
  }

  /** @name SoukPrimitivesListing */
  interface SoukPrimitivesListing extends Struct {
    readonly shop: u32;
    readonly product: u64;
    readonly metadata: SoukPrimitivesContentCid;
    readonly terms: SoukPrimitivesListingListingTerms;
    readonly stock: u32;
    readonly status: SoukPrimitivesListingListingStatus;
  }

  /** @name SoukPrimitivesListingListingStatus */
  interface SoukPrimitivesListingListingStatus extends Enum {
    readonly isActive: boolean;
    readonly isPaused: boolean;
    readonly isWithdrawn: boolean;
    readonly type: 'Active' | 'Paused' | 'Withdrawn';
  }

  /** @name PalletShopsUnbondingChunk */
  interface PalletShopsUnbondingChunk extends Struct {
    readonly amount: u128;
    readonly releaseAt: u32;
  }

  /** @name PalletShopsError */
  interface PalletShopsError extends Enum {
    readonly isShopNotFound: boolean;
    readonly isListingNotFound: boolean;
    readonly isNotOwner: boolean;
    readonly isTooManyShops: boolean;
    readonly isNoIdLeft: boolean;
    readonly isShopNotOpen: boolean;
    readonly isNotClosing: boolean;
    readonly isAlreadySuspended: boolean;
    readonly isNotSuspended: boolean;
    readonly isListingsRemain: boolean;
    readonly isOrdersOpen: boolean;
    readonly isOfferToOwner: boolean;
    readonly isNotOffered: boolean;
    readonly isBondAboveMaximum: boolean;
    readonly isFeeAboveMaximum: boolean;
    readonly isSlotsBelowMinimum: boolean;
    readonly isShopChanged: boolean;
    readonly isTermsChanged: boolean;
    readonly isStockChanged: boolean;
    readonly isVerificationChanged: boolean;
    readonly isNotForSale: boolean;
    readonly isCapabilityHeld: boolean;
    readonly isCapabilityMissing: boolean;
    readonly isCommissionOffered: boolean;
    readonly isNothingAsked: boolean;
    readonly isTooManySlots: boolean;
    readonly isSlotsTaken: boolean;
    readonly isNoFreeSlot: boolean;
    readonly isUnbondingFull: boolean;
    readonly isNothingToRelease: boolean;
    readonly isZeroLevel: boolean;
    readonly isAlreadyLapsed: boolean;
    readonly isOwnShop: boolean;
    readonly isNotVerified: boolean;
    readonly isNotIssuer: boolean;
    readonly isZeroPrice: boolean;
    readonly isAssetNotPayable: boolean;
    readonly isAssetRepeated: boolean;
    readonly isZeroRate: boolean;
    readonly isSharesNotWhole: boolean;
    readonly isRatesExceedWhole: boolean;
    readonly isPathTooDeep: boolean;
    readonly isExperienceFeeTooLow: boolean;
    readonly isReturnWindowTooLong: boolean;
    readonly isNotActive: boolean;
    readonly isNotPaused: boolean;
    readonly isWithdrawn: boolean;
    readonly isNotWithdrawn: boolean;
    readonly isOutOfStock: boolean;
    readonly isStockOverflow: boolean;
    readonly isTooManyOrders: boolean;
    readonly isPriceTooHigh: boolean;
    readonly isMayNotTrade: boolean;
    readonly isOwnerAccused: boolean;
    readonly isSeizureDue: boolean;
    readonly isNotSentenced: boolean;
    readonly isTooManyToday: boolean;
    readonly type: 'ShopNotFound' | 'ListingNotFound' | 'NotOwner' | 'TooManyShops' | 'NoIdLeft' | 'ShopNotOpen' | 'NotClosing' | 'AlreadySuspended' | 'NotSuspended' | 'ListingsRemain' | 'OrdersOpen' | 'OfferToOwner' | 'NotOffered' | 'BondAboveMaximum' | 'FeeAboveMaximum' | 'SlotsBelowMinimum' | 'ShopChanged' | 'TermsChanged' | 'StockChanged' | 'VerificationChanged' | 'NotForSale' | 'CapabilityHeld' | 'CapabilityMissing' | 'CommissionOffered' | 'NothingAsked' | 'TooManySlots' | 'SlotsTaken' | 'NoFreeSlot' | 'UnbondingFull' | 'NothingToRelease' | 'ZeroLevel' | 'AlreadyLapsed' | 'OwnShop' | 'NotVerified' | 'NotIssuer' | 'ZeroPrice' | 'AssetNotPayable' | 'AssetRepeated' | 'ZeroRate' | 'SharesNotWhole' | 'RatesExceedWhole' | 'PathTooDeep' | 'ExperienceFeeTooLow' | 'ReturnWindowTooLong' | 'NotActive' | 'NotPaused' | 'Withdrawn' | 'NotWithdrawn' | 'OutOfStock' | 'StockOverflow' | 'TooManyOrders' | 'PriceTooHigh' | 'MayNotTrade' | 'OwnerAccused' | 'SeizureDue' | 'NotSentenced' | 'TooManyToday';
  }

  /** @name PalletOrdersOrder */
  interface PalletOrdersOrder extends Struct {
    readonly shop: u32;
    readonly seller: AccountId32;
    readonly buyer: AccountId32;
    readonly platform: Option<AccountId32>;
    readonly mode: SoukPrimitivesOrderOrderMode;
    readonly state: SoukPrimitivesOrderOrderState;
    readonly assets: Vec<FrameSupportTokensFungibleUnionOfNativeOrWithId>;
    readonly fiat: Option<SoukPrimitivesMoneyFiat>;
    readonly fiatRefunded: Compact<u128>;
    readonly services: Vec<SoukPrimitivesOrderService>;
    readonly extent: SoukPrimitivesOrderOrderSize;
    readonly deposit: u128;
    readonly placed: u64;
    readonly quoteEnds: Option<u64>;
    readonly periods: PalletOrdersOrderPeriods;
    readonly disputeTerms: PalletOrdersEvidenceDisputeTerms;
    readonly since: u64;
    readonly deadline: u64;
    readonly queued: u64;
    readonly returnRefused: bool;
    readonly record: SoukPrimitivesOrderDeliveryRecord;
    readonly dispute: Option<PalletOrdersEvidenceDispute>;
    readonly ask: Option<u16>;
    readonly offer: Option<u16>;
    readonly attachment: Option<SoukPrimitivesContentCid>;
    readonly sale: Option<H256>;
  }

  /** @name PalletOrdersOrderPeriods */
  interface PalletOrdersOrderPeriods extends Struct {
    readonly ship: Compact<u64>;
    readonly delivery: Compact<u64>;
    readonly returns: Compact<u64>;
    readonly dispute: Compact<u64>;
    readonly answer: Compact<u64>;
    readonly ruling: Compact<u64>;
    readonly payment: Compact<u64>;
  }

  /** @name PalletOrdersEvidenceDisputeTerms */
  interface PalletOrdersEvidenceDisputeTerms extends Struct {
    readonly defaultRuling: u16;
    readonly part: Perbill;
    readonly procedure: Compact<u128>;
    readonly sellerPart: Perbill;
    readonly standoffFee: Perbill;
    readonly standoffForfeit: Perbill;
  }

  /** @name SoukPrimitivesOrderDeliveryRecord */
  interface SoukPrimitivesOrderDeliveryRecord extends Struct {
    readonly parcel: Option<SoukPrimitivesOrderParcel>;
    readonly untracked: bool;
    readonly confirmed: bool;
    readonly back: Option<SoukPrimitivesOrderParcel>;
  }

  /** @name PalletOrdersEvidenceDispute */
  interface PalletOrdersEvidenceDispute extends Struct {
    readonly opener: SoukPrimitivesOrderOrderSide;
    readonly stage: SoukPrimitivesOrderDisputeStage;
    readonly returns: bool;
    readonly buyer: Option<PalletOrdersEvidenceDisputeStake>;
    readonly seller: Option<PalletOrdersEvidenceDisputeStake>;
  }

  /** @name SoukPrimitivesOrderOrderSide */
  interface SoukPrimitivesOrderOrderSide extends Enum {
    readonly isBuyer: boolean;
    readonly isSeller: boolean;
    readonly type: 'Buyer' | 'Seller';
  }

  /** @name SoukPrimitivesOrderDisputeStage */
  interface SoukPrimitivesOrderDisputeStage extends Enum {
    readonly isAnswer: boolean;
    readonly isReply: boolean;
    readonly isHearing: boolean;
    readonly type: 'Answer' | 'Reply' | 'Hearing';
  }

  /** @name PalletOrdersEvidenceDisputeStake */
  interface PalletOrdersEvidenceDisputeStake extends Struct {
    readonly souk: Compact<u128>;
    readonly amounts: Vec<u128>;
    readonly evidence: Option<SoukPrimitivesContentCid>;
  }

  /** @name PalletOrdersLine */
  interface PalletOrdersLine extends Struct {
    readonly listing: u64;
    readonly offer: H256;
    readonly product: u64;
    readonly fiat: Option<SoukPrimitivesMoneyFiat>;
    readonly quantity: u32;
    readonly shipped: u32;
    readonly dropped: u32;
    readonly returned: u32;
    readonly asked: Vec<Bytes>;
    readonly items: Vec<Bytes>;
    readonly amounts: Vec<u128>;
    readonly refunded: Vec<u128>;
    readonly terms: SoukMathWaterfallSplitTerms;
    readonly returnWindow: u64;
    readonly promoters: Vec<AccountId32>;
    readonly campaign: Option<u32>;
  }

  /** @name SoukMathWaterfallSplitTerms */
  interface SoukMathWaterfallSplitTerms extends Struct {
    readonly commission: SoukMathCommissionCommissionPlan;
    readonly experienceFee: Perbill;
    readonly platformSlice: Perbill;
    readonly communeFee: Perbill;
  }

  /** @name PalletOrdersDueKey */
  interface PalletOrdersDueKey extends U8aFixed {}

  /** @name PalletOrdersError */
  interface PalletOrdersError extends Enum {
    readonly isOrderNotFound: boolean;
    readonly isListingNotFound: boolean;
    readonly isOfferChanged: boolean;
    readonly isLineNotFound: boolean;
    readonly isNotParty: boolean;
    readonly isWrongParty: boolean;
    readonly isWrongState: boolean;
    readonly isDeadlinePassed: boolean;
    readonly isNothingDue: boolean;
    readonly isLargerThanSaid: boolean;
    readonly isNoLines: boolean;
    readonly isMixedShops: boolean;
    readonly isOwnShop: boolean;
    readonly isZeroQuantity: boolean;
    readonly isTooManyUnits: boolean;
    readonly isTooManyItems: boolean;
    readonly isDuplicateItem: boolean;
    readonly isAskedItemMissing: boolean;
    readonly isTooManyPromoters: boolean;
    readonly isTermsNotPayable: boolean;
    readonly isNoServices: boolean;
    readonly isZeroShare: boolean;
    readonly isPartyServes: boolean;
    readonly isDuplicateProvider: boolean;
    readonly isTooManyServices: boolean;
    readonly isServicesNotPayable: boolean;
    readonly isAssetNotAccepted: boolean;
    readonly isAssetNotPayable: boolean;
    readonly isShareTooLarge: boolean;
    readonly isSharesNotWhole: boolean;
    readonly isOverflow: boolean;
    readonly isLimitMismatch: boolean;
    readonly isLimitExceeded: boolean;
    readonly isFiatMismatch: boolean;
    readonly isMixedCurrencies: boolean;
    readonly isNothingToHold: boolean;
    readonly isFundsLocked: boolean;
    readonly isNothingShipped: boolean;
    readonly isAlreadyShipped: boolean;
    readonly isNothingReturned: boolean;
    readonly isDuplicateLine: boolean;
    readonly isReturnWindowOver: boolean;
    readonly isReturnRefusedBefore: boolean;
    readonly isRulingTooLarge: boolean;
    readonly isNothingHeld: boolean;
    readonly isEvidenceMissing: boolean;
    readonly isNothingToRefund: boolean;
    readonly isRefundTooLarge: boolean;
    readonly isNotShopOwner: boolean;
    readonly isBuyerMayNotTrade: boolean;
    readonly isSellerMayNotTrade: boolean;
    readonly isBadSignature: boolean;
    readonly isSaleExpired: boolean;
    readonly isExpiryTooFar: boolean;
    readonly isAlreadyRecorded: boolean;
    readonly isUndeliverable: boolean;
    readonly isNotPrunable: boolean;
    readonly isNoIdLeft: boolean;
    readonly isQuoteEnded: boolean;
    readonly isPaymentNotLapsed: boolean;
    readonly isPaymentExpected: boolean;
    readonly isNoOrders: boolean;
    readonly type: 'OrderNotFound' | 'ListingNotFound' | 'OfferChanged' | 'LineNotFound' | 'NotParty' | 'WrongParty' | 'WrongState' | 'DeadlinePassed' | 'NothingDue' | 'LargerThanSaid' | 'NoLines' | 'MixedShops' | 'OwnShop' | 'ZeroQuantity' | 'TooManyUnits' | 'TooManyItems' | 'DuplicateItem' | 'AskedItemMissing' | 'TooManyPromoters' | 'TermsNotPayable' | 'NoServices' | 'ZeroShare' | 'PartyServes' | 'DuplicateProvider' | 'TooManyServices' | 'ServicesNotPayable' | 'AssetNotAccepted' | 'AssetNotPayable' | 'ShareTooLarge' | 'SharesNotWhole' | 'Overflow' | 'LimitMismatch' | 'LimitExceeded' | 'FiatMismatch' | 'MixedCurrencies' | 'NothingToHold' | 'FundsLocked' | 'NothingShipped' | 'AlreadyShipped' | 'NothingReturned' | 'DuplicateLine' | 'ReturnWindowOver' | 'ReturnRefusedBefore' | 'RulingTooLarge' | 'NothingHeld' | 'EvidenceMissing' | 'NothingToRefund' | 'RefundTooLarge' | 'NotShopOwner' | 'BuyerMayNotTrade' | 'SellerMayNotTrade' | 'BadSignature' | 'SaleExpired' | 'ExpiryTooFar' | 'AlreadyRecorded' | 'Undeliverable' | 'NotPrunable' | 'NoIdLeft' | 'QuoteEnded' | 'PaymentNotLapsed' | 'PaymentExpected' | 'NoOrders';
  }

  /** @name PalletDistributionCampaign */
  interface PalletDistributionCampaign extends Struct {
    readonly shop: u32;
    readonly funder: AccountId32;
    readonly listings: Option<BTreeSet<u64>>;
    readonly terms: PalletDistributionCampaignTerms;
    readonly remaining: u128;
    readonly reserved: u32;
    readonly paid: u32;
    readonly expires: u64;
    readonly closed: bool;
  }

  /** @name PalletDistributionRecord */
  interface PalletDistributionRecord extends Struct {
    readonly settled: u32;
    readonly refunded: u32;
    readonly attested: u32;
    readonly native: PalletDistributionTally;
    readonly others: Vec<ITuple<[u32, PalletDistributionTally]>>;
    readonly active: u64;
  }

  /** @name PalletDistributionTally */
  interface PalletDistributionTally extends Struct {
    readonly value: u128;
    readonly earned: u128;
  }

  /** @name PalletDistributionError */
  interface PalletDistributionError extends Enum {
    readonly isPathTooDeep: boolean;
    readonly isLinkExpired: boolean;
    readonly isLinkTooLong: boolean;
    readonly isBadSignature: boolean;
    readonly isPlanChanged: boolean;
    readonly isPromoterRepeated: boolean;
    readonly isPartyOnPath: boolean;
    readonly isMayNotPromote: boolean;
    readonly isProductDeviates: boolean;
    readonly isShopNotFound: boolean;
    readonly isListingNotFound: boolean;
    readonly isCampaignNotFound: boolean;
    readonly isNetworkNotFound: boolean;
    readonly isTierNotFound: boolean;
    readonly isRecordNotFound: boolean;
    readonly isNotOwner: boolean;
    readonly isNotFunder: boolean;
    readonly isCapabilityMissing: boolean;
    readonly isAssetNotAccepted: boolean;
    readonly isZeroReward: boolean;
    readonly isZeroLeastSale: boolean;
    readonly isZeroAmount: boolean;
    readonly isBudgetTooSmall: boolean;
    readonly isBudgetTooLarge: boolean;
    readonly isExpiryPassed: boolean;
    readonly isExpiryTooFar: boolean;
    readonly isNoListings: boolean;
    readonly isTooManyCampaigns: boolean;
    readonly isNoIdLeft: boolean;
    readonly isAlreadyClosed: boolean;
    readonly isNotExpired: boolean;
    readonly isNothingToFree: boolean;
    readonly isRecordInUse: boolean;
    readonly type: 'PathTooDeep' | 'LinkExpired' | 'LinkTooLong' | 'BadSignature' | 'PlanChanged' | 'PromoterRepeated' | 'PartyOnPath' | 'MayNotPromote' | 'ProductDeviates' | 'ShopNotFound' | 'ListingNotFound' | 'CampaignNotFound' | 'NetworkNotFound' | 'TierNotFound' | 'RecordNotFound' | 'NotOwner' | 'NotFunder' | 'CapabilityMissing' | 'AssetNotAccepted' | 'ZeroReward' | 'ZeroLeastSale' | 'ZeroAmount' | 'BudgetTooSmall' | 'BudgetTooLarge' | 'ExpiryPassed' | 'ExpiryTooFar' | 'NoListings' | 'TooManyCampaigns' | 'NoIdLeft' | 'AlreadyClosed' | 'NotExpired' | 'NothingToFree' | 'RecordInUse';
  }

  /** @name SoukPrimitivesApiPromoterView */
  interface SoukPrimitivesApiPromoterView extends Struct {
    readonly who: AccountId32;
    readonly settled: u32;
    readonly refunded: u32;
    readonly attested: u32;
    readonly refundRate: u16;
    readonly value: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>;
    readonly earned: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>;
    readonly tier: u8;
    readonly ceiling: Perbill;
    readonly mayPromote: bool;
  }

  /** @name SoukPrimitivesApiCampaignView */
  interface SoukPrimitivesApiCampaignView extends Struct {
    readonly id: u32;
    readonly shop: u32;
    readonly funder: AccountId32;
    readonly listings: Option<Vec<u64>>;
    readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly reward: u128;
    readonly maxPart: Perbill;
    readonly leastSale: u128;
    readonly leastFiat: Option<SoukPrimitivesMoneyFiat>;
    readonly audience: SoukPrimitivesPromotionAudience;
    readonly leastTier: u8;
    readonly remaining: u128;
    readonly reserved: u32;
    readonly paid: u32;
    readonly active: bool;
    readonly expires: u64;
  }

  /** @name PalletExperienceCycle */
  interface PalletExperienceCycle extends Struct {
    readonly number: u32;
    readonly began: u64;
    readonly beganAt: u32;
    readonly commitUntil: u64;
    readonly revealUntil: u64;
    readonly seed: Option<H256>;
    readonly reports: u32;
    readonly veterans: u32;
    readonly newcomers: u32;
  }

  /** @name PalletExperienceClosing */
  interface PalletExperienceClosing extends Struct {
    readonly number: u32;
    readonly overAt: u32;
    readonly seed: Option<H256>;
    readonly judged: Option<u64>;
    readonly forfeited: Option<ITuple<[u64, AccountId32]>>;
    readonly producers: Vec<AccountId32>;
  }

  /** @name PalletExperiencePool */
  interface PalletExperiencePool extends Struct {
    readonly assets: Vec<PalletExperienceAssetPool>;
    readonly closed: bool;
    readonly claimableUntil: u64;
    readonly judged: u32;
  }

  /** @name PalletExperienceAssetPool */
  interface PalletExperienceAssetPool extends Struct {
    readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly pot: u128;
    readonly sales: u128;
    readonly modelFees: u128;
    readonly points: u128;
    readonly judgedFees: u128;
    readonly judged: u32;
    readonly experts: u128;
    readonly expertsPaid: u128;
    readonly testers: u128;
    readonly testersPaid: u128;
  }

  /** @name PalletExperienceModel */
  interface PalletExperienceModel extends Struct {
    readonly expert: AccountId32;
    readonly category: u32;
    readonly latest: u16;
    readonly bond: u128;
    readonly products: u32;
    readonly retired: Option<u32>;
  }

  /** @name PalletExperienceVersion */
  interface PalletExperienceVersion extends Struct {
    readonly attributes: Vec<SoukPrimitivesExperienceAttribute>;
    readonly text: SoukPrimitivesContentCid;
  }

  /** @name PalletExperienceBinding */
  interface PalletExperienceBinding extends Struct {
    readonly producer: AccountId32;
    readonly model: u32;
    readonly version: u16;
    readonly claims: Vec<i64>;
    readonly since: u32;
    readonly price: PalletExperienceDatedUnitPrice;
    readonly number: u64;
    readonly bond: u128;
  }

  /** @name PalletExperienceDatedUnitPrice */
  interface PalletExperienceDatedUnitPrice extends Struct {
    readonly value: SoukPrimitivesExperienceUnitPrice;
    readonly before: SoukPrimitivesExperienceUnitPrice;
    readonly since: u32;
  }

  /** @name PalletExperienceContributed */
  interface PalletExperienceContributed extends Struct {
    readonly cycle: u32;
    readonly current: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>;
    readonly earlier: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>;
  }

  /** @name PalletExperienceModelSales */
  interface PalletExperienceModelSales extends Struct {
    readonly expert: AccountId32;
    readonly sales: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>;
    readonly fees: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>;
  }

  /** @name PalletExperienceReportRight */
  interface PalletExperienceReportRight extends Struct {
    readonly until: u64;
    readonly binding: u64;
  }

  /** @name PalletExperienceTester */
  interface PalletExperienceTester extends Struct {
    readonly enrolment: Option<PalletExperienceEnrolment>;
    readonly skill: PalletExperienceSkill;
    readonly commission: Perbill;
    readonly shares: PalletExperienceDatedU128;
    readonly leaving: u128;
    readonly index: u128;
    readonly backers: u32;
    readonly reports: u32;
    readonly wins: u32;
  }

  /** @name PalletExperienceEnrolment */
  interface PalletExperienceEnrolment extends Struct {
    readonly since: u32;
    readonly veteran: PalletExperienceDatedBool;
    readonly bond: u128;
    readonly leaving: Option<u32>;
    readonly anchor: H256;
    readonly shown: Option<u32>;
    readonly active: u32;
    readonly seats: u64;
    readonly idle: Option<u32>;
  }

  /** @name PalletExperienceDatedBool */
  interface PalletExperienceDatedBool extends Struct {
    readonly value: bool;
    readonly before: bool;
    readonly since: u32;
  }

  /** @name PalletExperienceSkill */
  interface PalletExperienceSkill extends Struct {
    readonly power: u64;
    readonly cycle: u32;
  }

  /** @name PalletExperienceDatedU128 */
  interface PalletExperienceDatedU128 extends Struct {
    readonly value: u128;
    readonly before: u128;
    readonly since: u32;
  }

  /** @name PalletExperienceEnrolled */
  interface PalletExperienceEnrolled extends Struct {
    readonly veterans: u32;
    readonly newcomers: u32;
  }

  /** @name PalletExperienceRound */
  interface PalletExperienceRound extends Struct {
    readonly due: u32;
    readonly veterans: Perbill;
    readonly newcomers: Perbill;
    readonly panel: u32;
    readonly open: u32;
    readonly number: u32;
    readonly retests: u32;
    readonly carried: u32;
    readonly drawn: u32;
    readonly enrolled: u32;
  }

  /** @name PalletExperienceCommitment */
  interface PalletExperienceCommitment extends Struct {
    readonly hash_: H256;
    readonly weight: u32;
    readonly commission: Perbill;
    readonly backers: Option<PalletExperienceBackingBackers>;
    readonly bond: u128;
  }

  /** @name PalletExperienceBackingBackers */
  interface PalletExperienceBackingBackers extends Struct {
    readonly cycle: u32;
    readonly own: u128;
    readonly backing: u128;
    readonly shares: u128;
  }

  /** @name PalletExperienceReport */
  interface PalletExperienceReport extends Struct {
    readonly panel: bool;
    readonly weight: u32;
    readonly commission: Perbill;
    readonly backers: Option<PalletExperienceBackingBackers>;
  }

  /** @name PalletExperienceJudged */
  interface PalletExperienceJudged extends Struct {
    readonly category: u32;
    readonly factors: Vec<PalletExperienceFactor>;
    readonly winners: u32;
  }

  /** @name PalletExperienceFactor */
  interface PalletExperienceFactor extends Struct {
    readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly factor: Perbill;
    readonly points: u128;
    readonly limit: u128;
  }

  /** @name PalletExperienceWin */
  interface PalletExperienceWin extends Struct {
    readonly points: u64;
    readonly commission: Perbill;
    readonly backers: Option<PalletExperienceBackingBackers>;
    readonly paid: u16;
  }

  /** @name PalletExperienceFindingsVerdict */
  interface PalletExperienceFindingsVerdict extends Struct {
    readonly model: u32;
    readonly version: u16;
    readonly cycle: u32;
    readonly findings: Vec<SoukPrimitivesExperienceFinding>;
    readonly reports: u32;
    readonly openReports: u32;
    readonly trust: Perbill;
    readonly settled: bool;
    readonly contested: bool;
  }

  /** @name SoukPrimitivesExperienceFinding */
  interface SoukPrimitivesExperienceFinding extends Struct {
    readonly claimed: i64;
    readonly measured: i64;
    readonly spread: u64;
    readonly kept: u32;
    readonly cut: u32;
    readonly agreement: Perbill;
    readonly confirmed: bool;
  }

  /** @name PalletExperienceFindingsKnownFinding */
  interface PalletExperienceFindingsKnownFinding extends Struct {
    readonly cycle: u32;
    readonly model: u32;
    readonly version: u16;
    readonly measured: Vec<i64>;
  }

  /** @name PalletExperienceAppeal */
  interface PalletExperienceAppeal extends Struct {
    readonly who: AccountId32;
    readonly bond: u128;
    readonly since: u32;
    readonly until: u32;
  }

  /** @name PalletExperienceBacking */
  interface PalletExperienceBacking extends Struct {
    readonly history: Vec<PalletExperienceBackingSharesFrom>;
    readonly leaving: u128;
    readonly until: u32;
    readonly held: u128;
    readonly taken: Vec<PalletExperienceBackingTaken>;
  }

  /** @name PalletExperienceBackingSharesFrom */
  interface PalletExperienceBackingSharesFrom extends Struct {
    readonly cycle: u32;
    readonly shares: u128;
  }

  /** @name PalletExperienceBackingTaken */
  interface PalletExperienceBackingTaken extends Struct {
    readonly cycle: u32;
    readonly perShare: Vec<u128>;
  }

  /** @name PalletExperienceBackingCycleEarnings */
  interface PalletExperienceBackingCycleEarnings extends Struct {
    readonly shares: u128;
    readonly assets: Vec<PalletExperienceBackingEarned>;
  }

  /** @name PalletExperienceBackingEarned */
  interface PalletExperienceBackingEarned extends Struct {
    readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly perShare: u128;
    readonly due: u128;
  }

  /** @name PalletExperienceSlashCase */
  interface PalletExperienceSlashCase extends Struct {
    readonly who: AccountId32;
    readonly share: Perbill;
    readonly bond: u128;
    readonly evidence: SoukPrimitivesContentCid;
    readonly answer: Option<SoukPrimitivesContentCid>;
    readonly state: SoukPrimitivesRewardsCaseState;
    readonly deadline: u64;
  }

  /** @name SoukPrimitivesRewardsCaseState */
  interface SoukPrimitivesRewardsCaseState extends Enum {
    readonly isOpen: boolean;
    readonly isAppealed: boolean;
    readonly type: 'Open' | 'Appealed';
  }

  /** @name PalletExperienceError */
  interface PalletExperienceError extends Enum {
    readonly isModelNotFound: boolean;
    readonly isNotExpert: boolean;
    readonly isBadAttributes: boolean;
    readonly isTooManyModels: boolean;
    readonly isTooManyVersions: boolean;
    readonly isNoIdLeft: boolean;
    readonly isModelIsRetired: boolean;
    readonly isModelNotRetired: boolean;
    readonly isModelInUse: boolean;
    readonly isNotProducer: boolean;
    readonly isAlreadyBound: boolean;
    readonly isNotBound: boolean;
    readonly isBoundTooLate: boolean;
    readonly isZeroPrice: boolean;
    readonly isReservedForOther: boolean;
    readonly isBadValues: boolean;
    readonly isRoundRunning: boolean;
    readonly isAppealRunning: boolean;
    readonly isNotEnrolled: boolean;
    readonly isAlreadyEnrolled: boolean;
    readonly isTesterBarred: boolean;
    readonly isNotIdle: boolean;
    readonly isNotLeaving: boolean;
    readonly isTooEarly: boolean;
    readonly isNothingToDo: boolean;
    readonly isWrongPhase: boolean;
    readonly isNoPurchase: boolean;
    readonly isPartyMayNotReport: boolean;
    readonly isAlreadyReported: boolean;
    readonly isNotCommitted: boolean;
    readonly isHashMismatch: boolean;
    readonly isBadSecret: boolean;
    readonly isCycleNotClosed: boolean;
    readonly isNothingToClaim: boolean;
    readonly isCannotReceive: boolean;
    readonly isStillClaimable: boolean;
    readonly isStakeTooSmall: boolean;
    readonly isBackingNotFound: boolean;
    readonly isSelfBacking: boolean;
    readonly isVerdictNotFound: boolean;
    readonly isAlreadyAppealed: boolean;
    readonly isAppealNotFound: boolean;
    readonly isCaseNotFound: boolean;
    readonly isCaseOpen: boolean;
    readonly isNotAccused: boolean;
    readonly isNotAppealed: boolean;
    readonly isDeadlinePassed: boolean;
    readonly isInUse: boolean;
    readonly isOverflow: boolean;
    readonly type: 'ModelNotFound' | 'NotExpert' | 'BadAttributes' | 'TooManyModels' | 'TooManyVersions' | 'NoIdLeft' | 'ModelIsRetired' | 'ModelNotRetired' | 'ModelInUse' | 'NotProducer' | 'AlreadyBound' | 'NotBound' | 'BoundTooLate' | 'ZeroPrice' | 'ReservedForOther' | 'BadValues' | 'RoundRunning' | 'AppealRunning' | 'NotEnrolled' | 'AlreadyEnrolled' | 'TesterBarred' | 'NotIdle' | 'NotLeaving' | 'TooEarly' | 'NothingToDo' | 'WrongPhase' | 'NoPurchase' | 'PartyMayNotReport' | 'AlreadyReported' | 'NotCommitted' | 'HashMismatch' | 'BadSecret' | 'CycleNotClosed' | 'NothingToClaim' | 'CannotReceive' | 'StillClaimable' | 'StakeTooSmall' | 'BackingNotFound' | 'SelfBacking' | 'VerdictNotFound' | 'AlreadyAppealed' | 'AppealNotFound' | 'CaseNotFound' | 'CaseOpen' | 'NotAccused' | 'NotAppealed' | 'DeadlinePassed' | 'InUse' | 'Overflow';
  }

  /** @name PalletTraceParty */
  interface PalletTraceParty extends Struct {
    readonly account: AccountId32;
    readonly gln: Option<u64>;
    readonly agent: Compact<u32>;
    readonly actsFor: Option<u32>;
    readonly registration: Compact<u128>;
    readonly held: Compact<u128>;
    readonly owed: Compact<u128>;
    readonly refs: Compact<u64>;
    readonly prefix: u8;
    readonly contact: Option<PalletTraceContact>;
  }

  /** @name PalletTraceContact */
  interface PalletTraceContact extends Struct {
    readonly cid: SoukPrimitivesContentCid;
    readonly payer: Compact<u32>;
    readonly deposit: Compact<u128>;
  }

  /** @name PalletTracePlaceRow */
  interface PalletTracePlaceRow extends Struct {
    readonly payer: Compact<u32>;
    readonly deposit: Compact<u128>;
  }

  /** @name PalletTracePrefixRow */
  interface PalletTracePrefixRow extends Enum {
    readonly isBegun: boolean;
    readonly asBegun: Compact<u32>;
    readonly isHeld: boolean;
    readonly asHeld: {
      readonly party: Compact<u32>;
      readonly payer: Compact<u32>;
      readonly deposit: Compact<u128>;
    } & Struct;
    readonly type: 'Begun' | 'Held';
  }

  /** @name PalletTraceItem */
  interface PalletTraceItem extends Struct {
    readonly key: SoukPrimitivesTraceItemKey;
    readonly status: SoukPrimitivesTraceItemStatus;
    readonly holder: Compact<u32>;
    readonly maker: Compact<u32>;
    readonly payer: Compact<u32>;
    readonly deposit: Compact<u128>;
    readonly last: u64;
    readonly suspect: u64;
    readonly events: Compact<u32>;
    readonly touched: Compact<u64>;
    readonly pruning: bool;
    readonly pending: Option<PalletTracePending>;
    readonly adrift: Compact<u64>;
    readonly asks: Compact<u32>;
    readonly inside: Option<u64>;
    readonly children: Compact<u32>;
    readonly height: u8;
    readonly lot: Option<u64>;
    readonly members: Compact<u32>;
    readonly measure: Option<PalletTraceMeasure>;
    readonly sale: Option<PalletTraceSale>;
    readonly alarms: Compact<u32>;
    readonly marks: Vec<u32>;
    readonly cleared: bool;
  }

  /** @name SoukPrimitivesTraceItemStatus */
  interface SoukPrimitivesTraceItemStatus extends Enum {
    readonly isActive: boolean;
    readonly isConsumed: boolean;
    readonly isDecommissioned: boolean;
    readonly type: 'Active' | 'Consumed' | 'Decommissioned';
  }

  /** @name PalletTracePending */
  interface PalletTracePending extends Struct {
    readonly to: Compact<u32>;
    readonly until: Compact<u64>;
  }

  /** @name PalletTraceMeasure */
  interface PalletTraceMeasure extends Struct {
    readonly unit: Option<Bytes>;
    readonly produced: Compact<u64>;
    readonly held: Compact<u64>;
  }

  /** @name PalletTraceSale */
  interface PalletTraceSale extends Struct {
    readonly event: u64;
    readonly order: Option<u64>;
  }

  /** @name PalletTraceWhereabouts */
  interface PalletTraceWhereabouts extends Enum {
    readonly isParty: boolean;
    readonly asParty: Compact<u32>;
    readonly isTransit: boolean;
    readonly asTransit: {
      readonly from: Compact<u32>;
      readonly to: Compact<u32>;
    } & Struct;
    readonly isInside: boolean;
    readonly asInside: Compact<u64>;
    readonly type: 'Party' | 'Transit' | 'Inside';
  }

  /** @name PalletTraceHolding */
  interface PalletTraceHolding extends Struct {
    readonly amount: Compact<u64>;
    readonly until: Compact<u64>;
    readonly adrift: Compact<u64>;
    readonly payer: Compact<u32>;
    readonly deposit: Compact<u128>;
  }

  /** @name PalletTraceAskKey */
  interface PalletTraceAskKey extends Struct {
    readonly by: Compact<u32>;
    readonly of: Compact<u32>;
  }

  /** @name PalletTraceAsk */
  interface PalletTraceAsk extends Struct {
    readonly amount: Compact<u64>;
    readonly answerBy: Compact<u64>;
    readonly until: Compact<u64>;
    readonly payer: Compact<u32>;
    readonly deposit: Compact<u128>;
  }

  /** @name PalletTraceEventRow */
  interface PalletTraceEventRow extends Struct {
    readonly id: SoukPrimitivesTraceEventId;
    readonly digest: H256;
    readonly number: Compact<u64>;
    readonly by: Compact<u32>;
    readonly payer: Compact<u32>;
    readonly deposit: Compact<u128>;
    readonly what: u8;
    readonly step: u8;
    readonly disposition: u8;
    readonly time: Compact<u64>;
    readonly offset: i16;
    readonly recorded: u32;
    readonly readPoint: Option<SoukPrimitivesTraceEventPlace>;
    readonly bizLocation: Option<SoukPrimitivesTraceEventPlace>;
    readonly entries_: Vec<PalletTraceEventEntry>;
    readonly live: Compact<u32>;
    readonly transactions: Vec<SoukPrimitivesTraceEventBizTransaction>;
    readonly sources: Vec<SoukPrimitivesTraceEventEndpoint>;
    readonly destinations: Vec<SoukPrimitivesTraceEventEndpoint>;
    readonly details: Option<PalletTraceDetails>;
    readonly body: Option<SoukPrimitivesContentCid>;
  }

  /** @name PalletTraceEventEntry */
  interface PalletTraceEventEntry extends Struct {
    readonly item: Compact<u64>;
    readonly role: PalletTraceItemRole;
    readonly amount: Compact<u64>;
    readonly previous: u64;
  }

  /** @name PalletTraceItemRole */
  interface PalletTraceItemRole extends Enum {
    readonly isSubject: boolean;
    readonly isParent: boolean;
    readonly isChild: boolean;
    readonly isImplied: boolean;
    readonly isInput: boolean;
    readonly isOutput: boolean;
    readonly isSuspect: boolean;
    readonly type: 'Subject' | 'Parent' | 'Child' | 'Implied' | 'Input' | 'Output' | 'Suspect';
  }

  /** @name PalletTraceDetails */
  interface PalletTraceDetails extends Struct {
    readonly transformation: Option<H256>;
    readonly previous: u64;
    readonly declared: Vec<SoukPrimitivesTraceEventQuantity>;
    readonly lot: Option<Bytes>;
    readonly order: Option<u64>;
    readonly byChain: bool;
  }

  /** @name PalletTraceDeclaration */
  interface PalletTraceDeclaration extends Struct {
    readonly reason: SoukPrimitivesTraceEventErrorReason;
    readonly declared: Compact<u64>;
    readonly corrections: Vec<SoukPrimitivesTraceEventId>;
    readonly payer: Compact<u32>;
    readonly deposit: Compact<u128>;
  }

  /** @name PalletTraceRun */
  interface PalletTraceRun extends Struct {
    readonly quantities: PalletTraceQuantities;
    readonly marks: Vec<u32>;
    readonly last: u64;
    readonly events: Compact<u32>;
    readonly payer: Compact<u32>;
    readonly deposit: Compact<u128>;
  }

  /** @name PalletTraceQuantities */
  interface PalletTraceQuantities extends Vec<PalletTraceUnitQuantities> {}

  /** @name PalletTraceUnitQuantities */
  interface PalletTraceUnitQuantities extends Struct {
    readonly unit: Option<Bytes>;
    readonly inputs: Compact<u64>;
    readonly declared: Option<u64>;
    readonly outputs: Compact<u64>;
  }

  /** @name PalletTraceAlert */
  interface PalletTraceAlert extends Struct {
    readonly gtin: u64;
    readonly lot: Bytes;
    readonly spread: SoukPrimitivesTraceAlertSpread;
    readonly kind: SoukPrimitivesTraceAlertLotAlert;
    readonly reason: Option<SoukPrimitivesContentCid>;
    readonly by: Option<u32>;
    readonly since: Compact<u64>;
  }

  /** @name PalletTraceRoot */
  interface PalletTraceRoot extends Struct {
    readonly root: H256;
    readonly count: Compact<u32>;
    readonly body: SoukPrimitivesContentCid;
    readonly by: Compact<u32>;
    readonly payer: Compact<u32>;
    readonly deposit: Compact<u128>;
    readonly committed: Compact<u64>;
  }

  /** @name PalletTraceError */
  interface PalletTraceError extends Enum {
    readonly isRefused: boolean;
    readonly asRefused: {
      readonly index: u16;
      readonly fault: SoukPrimitivesTraceFault;
    } & Struct;
    readonly isEmptyBatch: boolean;
    readonly isPartyNotFound: boolean;
    readonly isGlnTaken: boolean;
    readonly isBadPrefix: boolean;
    readonly isPrefixTaken: boolean;
    readonly isPrefixNotFound: boolean;
    readonly isPlaceNotFound: boolean;
    readonly isNoItems: boolean;
    readonly isAlreadyPossessed: boolean;
    readonly isAlreadyAsked: boolean;
    readonly isAskNotFound: boolean;
    readonly isAskNotOver: boolean;
    readonly isAlreadyParty: boolean;
    readonly isPartyInUse: boolean;
    readonly isEventNotFound: boolean;
    readonly isNotRecorder: boolean;
    readonly isAlreadyDeclared: boolean;
    readonly isItemNotFound: boolean;
    readonly isNotFinal: boolean;
    readonly isRetentionNotOver: boolean;
    readonly isNothingToPrune: boolean;
    readonly isRootNotFound: boolean;
    readonly isEmptyRoot: boolean;
    readonly isBadProof: boolean;
    readonly isNotProducer: boolean;
    readonly isAlreadyAlerted: boolean;
    readonly isNotAlerted: boolean;
    readonly isSetByAuthority: boolean;
    readonly isNotLinked: boolean;
    readonly isAlreadyMarked: boolean;
    readonly isTooManyMarks: boolean;
    readonly isNotPossessed: boolean;
    readonly isItemClosed: boolean;
    readonly isAlreadySold: boolean;
    readonly isLotBlocked: boolean;
    readonly isOriginBlocked: boolean;
    readonly isHasContents: boolean;
    readonly isNoIdLeft: boolean;
    readonly isOverflow: boolean;
    readonly type: 'Refused' | 'EmptyBatch' | 'PartyNotFound' | 'GlnTaken' | 'BadPrefix' | 'PrefixTaken' | 'PrefixNotFound' | 'PlaceNotFound' | 'NoItems' | 'AlreadyPossessed' | 'AlreadyAsked' | 'AskNotFound' | 'AskNotOver' | 'AlreadyParty' | 'PartyInUse' | 'EventNotFound' | 'NotRecorder' | 'AlreadyDeclared' | 'ItemNotFound' | 'NotFinal' | 'RetentionNotOver' | 'NothingToPrune' | 'RootNotFound' | 'EmptyRoot' | 'BadProof' | 'NotProducer' | 'AlreadyAlerted' | 'NotAlerted' | 'SetByAuthority' | 'NotLinked' | 'AlreadyMarked' | 'TooManyMarks' | 'NotPossessed' | 'ItemClosed' | 'AlreadySold' | 'LotBlocked' | 'OriginBlocked' | 'HasContents' | 'NoIdLeft' | 'Overflow';
  }

  /** @name SoukPrimitivesTraceFault */
  interface SoukPrimitivesTraceFault extends Enum {
    readonly isDuplicateEvent: boolean;
    readonly isHashTaken: boolean;
    readonly isBadOffset: boolean;
    readonly isBadTime: boolean;
    readonly isUnknownWord: boolean;
    readonly isWrongAction: boolean;
    readonly isUnexpectedField: boolean;
    readonly isNoItems: boolean;
    readonly isDuplicateItem: boolean;
    readonly isParentMissing: boolean;
    readonly isTransactionMissing: boolean;
    readonly isTooManyItems: boolean;
    readonly isItemNotFound: boolean;
    readonly isItemExists: boolean;
    readonly isItemClosed: boolean;
    readonly isNotPossessor: boolean;
    readonly isNotRegistered: boolean;
    readonly isNotProducer: boolean;
    readonly isQuantityMissing: boolean;
    readonly isUnexpectedQuantity: boolean;
    readonly isWrongUnit: boolean;
    readonly isQuantityTooLarge: boolean;
    readonly isInsideContainer: boolean;
    readonly isNotInside: boolean;
    readonly isHasContents: boolean;
    readonly isTooDeep: boolean;
    readonly isTooManyChildren: boolean;
    readonly isNotContainer: boolean;
    readonly isOutputTooLarge: boolean;
    readonly isYieldWithoutInput: boolean;
    readonly isTooManyUnits: boolean;
    readonly isIncompleteTransformation: boolean;
    readonly isSenderMissing: boolean;
    readonly isRecipientMissing: boolean;
    readonly isNothingInTransit: boolean;
    readonly isTransitLapsed: boolean;
    readonly isLotBlocked: boolean;
    readonly isOverflow: boolean;
    readonly isSameIdOtherEvent: boolean;
    readonly isPossessingPartyUnknown: boolean;
    readonly isOwningPartyUnknown: boolean;
    readonly isLocationUnknown: boolean;
    readonly isPrefixOfAnother: boolean;
    readonly isOriginBlocked: boolean;
    readonly isAskMissing: boolean;
    readonly isStillAnswerable: boolean;
    readonly type: 'DuplicateEvent' | 'HashTaken' | 'BadOffset' | 'BadTime' | 'UnknownWord' | 'WrongAction' | 'UnexpectedField' | 'NoItems' | 'DuplicateItem' | 'ParentMissing' | 'TransactionMissing' | 'TooManyItems' | 'ItemNotFound' | 'ItemExists' | 'ItemClosed' | 'NotPossessor' | 'NotRegistered' | 'NotProducer' | 'QuantityMissing' | 'UnexpectedQuantity' | 'WrongUnit' | 'QuantityTooLarge' | 'InsideContainer' | 'NotInside' | 'HasContents' | 'TooDeep' | 'TooManyChildren' | 'NotContainer' | 'OutputTooLarge' | 'YieldWithoutInput' | 'TooManyUnits' | 'IncompleteTransformation' | 'SenderMissing' | 'RecipientMissing' | 'NothingInTransit' | 'TransitLapsed' | 'LotBlocked' | 'Overflow' | 'SameIdOtherEvent' | 'PossessingPartyUnknown' | 'OwningPartyUnknown' | 'LocationUnknown' | 'PrefixOfAnother' | 'OriginBlocked' | 'AskMissing' | 'StillAnswerable';
  }

  /** @name PalletReceiptsBook */
  interface PalletReceiptsBook extends Struct {
    readonly id: u32;
    readonly currency: SoukPrimitivesMoneyCurrency;
    readonly depositor: AccountId32;
    readonly deposit: u128;
    readonly fees: u128;
    readonly capacity: u32;
    readonly customers: u32;
    readonly tills: u32;
    readonly oldestBatch: u32;
    readonly nextBatch: u32;
    readonly oldestRow: u32;
    readonly nextRow: u32;
    readonly referral: Option<SoukPrimitivesReceiptsReferralTerms>;
    readonly budget: u128;
    readonly owed: u128;
    readonly referrals: u32;
    readonly hands: u32;
  }

  /** @name PalletReceiptsBatch */
  interface PalletReceiptsBatch extends Struct {
    readonly root: H256;
    readonly era: u32;
    readonly block: u32;
    readonly till: u16;
    readonly first: Compact<u64>;
    readonly start: Compact<u64>;
    readonly rows: Compact<u32>;
    readonly marks: Bytes;
  }

  /** @name SoukPrimitivesReceiptsEraTotals */
  interface SoukPrimitivesReceiptsEraTotals extends Struct {
    readonly era: u32;
    readonly batches: u32;
    readonly recorded: SoukPrimitivesReceiptsSum;
    readonly reversed: SoukPrimitivesReceiptsSum;
    readonly signed: SoukPrimitivesReceiptsSum;
    readonly counted: SoukPrimitivesReceiptsSum;
    readonly countedExternal: SoukPrimitivesReceiptsSum;
    readonly fees: u128;
    readonly new_: u32;
    readonly returning: u32;
    readonly external: u32;
    readonly cost: u128;
    readonly bizpower: SoukPrimitivesReceiptsCandle;
    readonly chain: H256;
  }

  /** @name SoukPrimitivesReceiptsSum */
  interface SoukPrimitivesReceiptsSum extends Struct {
    readonly count: Compact<u32>;
    readonly value: Compact<u128>;
  }

  /** @name SoukPrimitivesReceiptsCandle */
  interface SoukPrimitivesReceiptsCandle extends Struct {
    readonly open: u128;
    readonly high: u128;
    readonly low: u128;
    readonly close: u128;
  }

  /** @name PalletReceiptsCustomer */
  interface PalletReceiptsCustomer extends Struct {
    readonly since: u32;
    readonly last: u32;
    readonly class: PalletReceiptsClass;
    readonly receipts: u32;
    readonly used: u32;
  }

  /** @name PalletReceiptsClass */
  interface PalletReceiptsClass extends Enum {
    readonly isNew: boolean;
    readonly isReturning: boolean;
    readonly isExternal: boolean;
    readonly type: 'New' | 'Returning' | 'External';
  }

  /** @name PalletReceiptsPledge */
  interface PalletReceiptsPledge extends Struct {
    readonly payer: AccountId32;
    readonly amount: u128;
    readonly era: u32;
    readonly shops: u32;
  }

  /** @name PalletReceiptsReferral */
  interface PalletReceiptsReferral extends Struct {
    readonly terms: Option<SoukPrimitivesReceiptsReferralTerms>;
    readonly hands: u32;
    readonly customers: u32;
    readonly owed: u128;
  }

  /** @name PalletReceiptsError */
  interface PalletReceiptsError extends Enum {
    readonly isShopNotFound: boolean;
    readonly isBookNotFound: boolean;
    readonly isBatchNotFound: boolean;
    readonly isNotOwner: boolean;
    readonly isShopNotOpen: boolean;
    readonly isNotDepositor: boolean;
    readonly isAlreadyOpen: boolean;
    readonly isNoIdLeft: boolean;
    readonly isBadCosts: boolean;
    readonly isBadCapacity: boolean;
    readonly isBookFull: boolean;
    readonly isBookNotEmpty: boolean;
    readonly isTooManyTills: boolean;
    readonly isNoRows: boolean;
    readonly isAlreadyPosted: boolean;
    readonly isReceiptsMissing: boolean;
    readonly isNumberTooLarge: boolean;
    readonly isTooOld: boolean;
    readonly isInTheFuture: boolean;
    readonly isZeroValue: boolean;
    readonly isOwnCustomer: boolean;
    readonly isNothingToVoid: boolean;
    readonly isOutOfOrder: boolean;
    readonly isNotCustomer: boolean;
    readonly isNotOneSided: boolean;
    readonly isBadSignature: boolean;
    readonly isNothingClaimed: boolean;
    readonly isBadProof: boolean;
    readonly isWindowClosed: boolean;
    readonly isNotReversible: boolean;
    readonly isTotalsTooLarge: boolean;
    readonly isNothingToPrune: boolean;
    readonly isZeroAmount: boolean;
    readonly isBadWitness: boolean;
    readonly isNothingToPledge: boolean;
    readonly isNothingToRelease: boolean;
    readonly isReferralNotFound: boolean;
    readonly isNothingOwed: boolean;
    readonly isBudgetTooSmall: boolean;
    readonly type: 'ShopNotFound' | 'BookNotFound' | 'BatchNotFound' | 'NotOwner' | 'ShopNotOpen' | 'NotDepositor' | 'AlreadyOpen' | 'NoIdLeft' | 'BadCosts' | 'BadCapacity' | 'BookFull' | 'BookNotEmpty' | 'TooManyTills' | 'NoRows' | 'AlreadyPosted' | 'ReceiptsMissing' | 'NumberTooLarge' | 'TooOld' | 'InTheFuture' | 'ZeroValue' | 'OwnCustomer' | 'NothingToVoid' | 'OutOfOrder' | 'NotCustomer' | 'NotOneSided' | 'BadSignature' | 'NothingClaimed' | 'BadProof' | 'WindowClosed' | 'NotReversible' | 'TotalsTooLarge' | 'NothingToPrune' | 'ZeroAmount' | 'BadWitness' | 'NothingToPledge' | 'NothingToRelease' | 'ReferralNotFound' | 'NothingOwed' | 'BudgetTooSmall';
  }

  /** @name SoukPrimitivesReceiptsBookView */
  interface SoukPrimitivesReceiptsBookView extends Struct {
    readonly id: u32;
    readonly shop: u32;
    readonly currency: SoukPrimitivesMoneyCurrency;
    readonly depositor: AccountId32;
    readonly deposit: u128;
    readonly fees: u128;
    readonly capacity: u32;
    readonly used: u32;
    readonly customers: u32;
    readonly oldestBatch: u32;
    readonly nextBatch: u32;
    readonly referral: Option<SoukPrimitivesReceiptsReferralTerms>;
    readonly budget: u128;
    readonly owed: u128;
  }

  /** @name SoukPrimitivesReceiptsReferralView */
  interface SoukPrimitivesReceiptsReferralView extends Struct {
    readonly terms: Option<SoukPrimitivesReceiptsReferralTerms>;
    readonly own: bool;
    readonly customers: u32;
    readonly owed: u128;
    readonly budget: u128;
  }

  /** @name SoukPrimitivesReceiptsCandleView */
  interface SoukPrimitivesReceiptsCandleView extends Struct {
    readonly from: u32;
    readonly eras: u32;
    readonly bizpower: SoukPrimitivesReceiptsCandle;
    readonly counted: SoukPrimitivesReceiptsSum;
  }

  /** @name PalletRewardsClock */
  interface PalletRewardsClock extends Struct {
    readonly era: u32;
    readonly since: u64;
    readonly length: u64;
  }

  /** @name PalletRewardsHeldAllHeld */
  interface PalletRewardsHeldAllHeld extends Struct {
    readonly era: u32;
    readonly index: SoukMathPowerIndex;
    readonly stock: SoukMathPowerStock;
  }

  /** @name SoukMathPowerIndex */
  interface SoukMathPowerIndex extends Struct {
    readonly scale: u32;
    readonly value: u128;
  }

  /** @name SoukMathPowerStock */
  interface SoukMathPowerStock extends Struct {
    readonly scale: u32;
    readonly power: u128;
    readonly weight: u128;
  }

  /** @name PalletRewardsAccountRow */
  interface PalletRewardsAccountRow extends Struct {
    readonly era: u32;
    readonly counts: Vec<u16>;
    readonly cashback: u128;
    readonly credit: SoukPrimitivesRewardsByRoleU32;
    readonly lost: Option<u64>;
    readonly tenure: PalletRewardsTenure;
    readonly holding: Option<PalletRewardsHeldHeldPower>;
  }

  /** @name SoukPrimitivesRewardsByRoleU32 */
  interface SoukPrimitivesRewardsByRoleU32 extends Struct {
    readonly seller: u32;
    readonly promoter: u32;
    readonly buyer: u32;
    readonly service: u32;
  }

  /** @name PalletRewardsTenure */
  interface PalletRewardsTenure extends Struct {
    readonly eras: u32;
    readonly last: u32;
  }

  /** @name PalletRewardsHeldHeldPower */
  interface PalletRewardsHeldHeldPower extends Struct {
    readonly since: u32;
    readonly stock: SoukMathPowerStock;
    readonly changed: u128;
    readonly claims: Vec<ITuple<[u32, PalletRewardsHeldHeldClaims]>>;
  }

  /** @name PalletRewardsHeldHeldClaims */
  interface PalletRewardsHeldHeldClaims extends Struct {
    readonly from: u32;
    readonly claimed: u128;
  }

  /** @name PalletRewardsShare */
  interface PalletRewardsShare extends Struct {
    readonly activity: SoukPrimitivesRewardsByRoleU128;
    readonly credit: SoukPrimitivesRewardsByRoleU128;
    readonly bizpower: u128;
    readonly blocks: u32;
    readonly sold: u128;
    readonly lost: u128;
    readonly acts: u32;
    readonly weight: u128;
    readonly held: u128;
    readonly earlier: Option<PalletRewardsHeldEarlier>;
    readonly claimed: Vec<u32>;
  }

  /** @name SoukPrimitivesRewardsByRoleU128 */
  interface SoukPrimitivesRewardsByRoleU128 extends Struct {
    readonly seller: u128;
    readonly promoter: u128;
    readonly buyer: u128;
    readonly service: u128;
  }

  /** @name PalletRewardsHeldEarlier */
  interface PalletRewardsHeldEarlier extends Struct {
    readonly since: u32;
    readonly stock: SoukMathPowerStock;
  }

  /** @name PalletRewardsTotal */
  interface PalletRewardsTotal extends Struct {
    readonly activity: SoukPrimitivesRewardsByRoleU128;
    readonly credit: SoukPrimitivesRewardsByRoleU128;
    readonly bizpower: u128;
    readonly blocks: u32;
    readonly sold: u128;
    readonly weight: u128;
    readonly held: PalletRewardsHeldHeldAtClose;
  }

  /** @name PalletRewardsHeldHeldAtClose */
  interface PalletRewardsHeldHeldAtClose extends Struct {
    readonly stock: SoukMathPowerStock;
    readonly faded: u128;
  }

  /** @name PalletRewardsRated */
  interface PalletRewardsRated extends Struct {
    readonly owner: AccountId32;
    readonly bizpower: u128;
  }

  /** @name PalletRewardsCounted */
  interface PalletRewardsCounted extends Struct {
    readonly smaller: bool;
    readonly larger: bool;
  }

  /** @name PalletRewardsModes */
  interface PalletRewardsModes extends Struct {
    readonly mode: SoukMathBoundEmissionMode;
    readonly next: Option<ITuple<[u32, SoukMathBoundEmissionMode]>>;
  }

  /** @name PalletRewardsPolicy */
  interface PalletRewardsPolicy extends Struct {
    readonly terms: SoukPrimitivesRewardsPolicyTerms;
    readonly state: PalletRewardsPolicyState;
    readonly emitted: u128;
    readonly owed: u128;
    readonly last: Option<u128>;
    readonly seen: u128;
  }

  /** @name PalletRewardsPolicyState */
  interface PalletRewardsPolicyState extends Enum {
    readonly isActive: boolean;
    readonly isPaused: boolean;
    readonly isEnded: boolean;
    readonly asEnded: {
      readonly heir: AccountId32;
      readonly until: u32;
    } & Struct;
    readonly type: 'Active' | 'Paused' | 'Ended';
  }

  /** @name PalletRewardsEraPay */
  interface PalletRewardsEraPay extends Struct {
    readonly amount: u128;
    readonly basis: u128;
    readonly claimed: u128;
    readonly creditPart: SoukPrimitivesRewardsByRolePerbill;
    readonly most: Option<u128>;
  }

  /** @name SoukPrimitivesRewardsSupplyCaps */
  interface SoukPrimitivesRewardsSupplyCaps extends Struct {
    readonly souk: u128;
    readonly time: u128;
  }

  /** @name PalletRewardsPurse */
  interface PalletRewardsPurse extends Struct {
    readonly era: u32;
    readonly ready: u128;
    readonly held: Vec<ITuple<[u32, u128]>>;
  }

  /** @name PalletRewardsInvitation */
  interface PalletRewardsInvitation extends Struct {
    readonly inviter: AccountId32;
    readonly until: u32;
    readonly lost: u128;
    readonly dealt: Vec<AccountId32>;
  }

  /** @name PalletRewardsStake */
  interface PalletRewardsStake extends Struct {
    readonly position: SoukMathAccumulatorPosition;
    readonly leaving: Vec<ITuple<[u64, u128]>>;
  }

  /** @name SoukMathAccumulatorPosition */
  interface SoukMathAccumulatorPosition extends Struct {
    readonly shares: u128;
    readonly settled: SoukMathAccumulatorPerShare;
    readonly owed: u128;
  }

  /** @name SoukMathAccumulatorPerShare */
  interface SoukMathAccumulatorPerShare extends Struct {
    readonly whole: u128;
    readonly fraction: u128;
  }

  /** @name PalletRewardsDividends */
  interface PalletRewardsDividends extends Struct {
    readonly accumulator: SoukMathAccumulator;
    readonly owed: u128;
  }

  /** @name SoukMathAccumulator */
  interface SoukMathAccumulator extends Struct {
    readonly shares: u128;
    readonly perShare: SoukMathAccumulatorPerShare;
  }

  /** @name PalletRewardsStanding */
  interface PalletRewardsStanding extends Struct {
    readonly penalty: SoukPrimitivesRewardsPenalty;
    readonly weight: Perbill;
    readonly limitedUntil: u32;
    readonly claimsFrom: u32;
    readonly since: u32;
  }

  /** @name PalletRewardsFraudCase */
  interface PalletRewardsFraudCase extends Struct {
    readonly penalty: SoukPrimitivesRewardsPenalty;
    readonly evidence: SoukPrimitivesContentCid;
    readonly answer: Option<SoukPrimitivesContentCid>;
    readonly state: SoukPrimitivesRewardsCaseState;
    readonly deadline: u64;
  }

  /** @name PalletRewardsDebt */
  interface PalletRewardsDebt extends Struct {
    readonly amount: u128;
    readonly due: u64;
    readonly deposit: u128;
  }

  /** @name PalletRewardsError */
  interface PalletRewardsError extends Enum {
    readonly isNothingToClaim: boolean;
    readonly isStillHeld: boolean;
    readonly isBadMode: boolean;
    readonly isAlreadyClaimed: boolean;
    readonly isClaimsLost: boolean;
    readonly isCaseOpen: boolean;
    readonly isNothingEarned: boolean;
    readonly isSelfReferred: boolean;
    readonly isAlreadyActive: boolean;
    readonly isAlreadyInvited: boolean;
    readonly isInviterNotFound: boolean;
    readonly isInvitationNotFound: boolean;
    readonly isTooEarly: boolean;
    readonly isAmountTooSmall: boolean;
    readonly isAmountTooLarge: boolean;
    readonly isZeroAmount: boolean;
    readonly isStakeNotFound: boolean;
    readonly isNothingFrozen: boolean;
    readonly isPolicyNotFound: boolean;
    readonly isPolicyHasEnded: boolean;
    readonly isAssetNotAccepted: boolean;
    readonly isBadSchedule: boolean;
    readonly isStartPassed: boolean;
    readonly isTooManyPolicies: boolean;
    readonly isNoIdLeft: boolean;
    readonly isAccountNotFound: boolean;
    readonly isRungSkipped: boolean;
    readonly isCaseNotFound: boolean;
    readonly isAlreadyAppealed: boolean;
    readonly isNotAppealed: boolean;
    readonly isDeadlinePassed: boolean;
    readonly isNoPenalty: boolean;
    readonly isDebtNotFound: boolean;
    readonly isBadDueDate: boolean;
    readonly isBadCircle: boolean;
    readonly isOverflow: boolean;
    readonly type: 'NothingToClaim' | 'StillHeld' | 'BadMode' | 'AlreadyClaimed' | 'ClaimsLost' | 'CaseOpen' | 'NothingEarned' | 'SelfReferred' | 'AlreadyActive' | 'AlreadyInvited' | 'InviterNotFound' | 'InvitationNotFound' | 'TooEarly' | 'AmountTooSmall' | 'AmountTooLarge' | 'ZeroAmount' | 'StakeNotFound' | 'NothingFrozen' | 'PolicyNotFound' | 'PolicyHasEnded' | 'AssetNotAccepted' | 'BadSchedule' | 'StartPassed' | 'TooManyPolicies' | 'NoIdLeft' | 'AccountNotFound' | 'RungSkipped' | 'CaseNotFound' | 'AlreadyAppealed' | 'NotAppealed' | 'DeadlinePassed' | 'NoPenalty' | 'DebtNotFound' | 'BadDueDate' | 'BadCircle' | 'Overflow';
  }

  /** @name SoukPrimitivesRewardsAccountRewardsView */
  interface SoukPrimitivesRewardsAccountRewardsView extends Struct {
    readonly era: u32;
    readonly power: u128;
    readonly held: u128;
    readonly heldPart: Perbill;
    readonly tenure: u32;
    readonly earned: SoukPrimitivesRewardsByRoleU128;
    readonly credit: SoukPrimitivesRewardsByRoleU32;
    readonly bizpower: u128;
    readonly lost: u128;
    readonly weight: u128;
    readonly frozen: u128;
    readonly dividends: u128;
    readonly cashback: ITuple<[u128, u128]>;
    readonly bounties: ITuple<[u128, u128]>;
    readonly inviter: Option<AccountId32>;
    readonly penalty: Option<SoukPrimitivesRewardsPenalty>;
    readonly case: Option<SoukPrimitivesRewardsCaseView>;
  }

  /** @name SoukPrimitivesRewardsCaseView */
  interface SoukPrimitivesRewardsCaseView extends Struct {
    readonly penalty: SoukPrimitivesRewardsPenalty;
    readonly evidence: SoukPrimitivesContentCid;
    readonly state: SoukPrimitivesRewardsCaseState;
    readonly deadline: u64;
  }

  /** @name SoukPrimitivesRewardsPolicyView */
  interface SoukPrimitivesRewardsPolicyView extends Struct {
    readonly id: u32;
    readonly terms: SoukPrimitivesRewardsPolicyTerms;
    readonly pot: AccountId32;
    readonly emitted: u128;
    readonly owed: u128;
    readonly available: u128;
    readonly active: bool;
  }

  /** @name SoukPrimitivesRewardsClaimView */
  interface SoukPrimitivesRewardsClaimView extends Struct {
    readonly policy: u32;
    readonly era: u32;
    readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly amount: u128;
    readonly heldUntil: u32;
  }

  /** @name PalletCommuneCourse */
  interface PalletCommuneCourse extends Struct {
    readonly cycle: u32;
    readonly since: u32;
    readonly stakePart: Perbill;
    readonly over: Option<PalletCommuneOver>;
  }

  /** @name PalletCommuneOver */
  interface PalletCommuneOver extends Struct {
    readonly at: u32;
    readonly last: u32;
  }

  /** @name PalletCommuneDivision */
  interface PalletCommuneDivision extends Struct {
    readonly era: u32;
    readonly staked: u128;
    readonly power: u128;
    readonly until: u32;
    readonly assets: Vec<PalletCommuneDivided>;
  }

  /** @name PalletCommuneWorked */
  interface PalletCommuneWorked extends Struct {
    readonly power: u64;
    readonly paid: u8;
  }

  /** @name PalletCommuneError */
  interface PalletCommuneError extends Enum {
    readonly isNothingToDo: boolean;
    readonly isDivisionNotFound: boolean;
    readonly isClaimPeriodOver: boolean;
    readonly isStillClaimable: boolean;
    readonly isNotExposed: boolean;
    readonly isAlreadyClaimed: boolean;
    readonly isNothingToClaim: boolean;
    readonly isCannotReceive: boolean;
    readonly type: 'NothingToDo' | 'DivisionNotFound' | 'ClaimPeriodOver' | 'StillClaimable' | 'NotExposed' | 'AlreadyClaimed' | 'NothingToClaim' | 'CannotReceive';
  }

  /** @name SoukPrimitivesCommuneCommuneView */
  interface SoukPrimitivesCommuneCommuneView extends Struct {
    readonly pot: AccountId32;
    readonly cycle: u32;
    readonly stakePart: Perbill;
    readonly gathered: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>;
    readonly divisions: Vec<SoukPrimitivesCommuneDivisionView>;
  }

  /** @name SoukPrimitivesCommuneDivisionView */
  interface SoukPrimitivesCommuneDivisionView extends Struct {
    readonly cycle: u32;
    readonly era: u32;
    readonly staked: u128;
    readonly power: u128;
    readonly assets: Vec<SoukPrimitivesCommuneDividedView>;
    readonly until: u32;
  }

  /** @name SoukPrimitivesCommuneDividedView */
  interface SoukPrimitivesCommuneDividedView extends Struct {
    readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly stake: u128;
    readonly stakePaid: u128;
    readonly work: u128;
    readonly workPaid: u128;
  }

  /** @name SoukPrimitivesCommuneWaitingView */
  interface SoukPrimitivesCommuneWaitingView extends Struct {
    readonly cycle: u32;
    readonly claim: SoukPrimitivesCommuneCommuneClaim;
    readonly amounts: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>;
    readonly until: u32;
  }

  /** @name SoukPrimitivesCommuneCommuneClaim */
  interface SoukPrimitivesCommuneCommuneClaim extends Enum {
    readonly isStake: boolean;
    readonly asStake: {
      readonly validator: AccountId32;
      readonly page: u32;
    } & Struct;
    readonly isWork: boolean;
    readonly type: 'Stake' | 'Work';
  }

  /** @name PalletPrepaidPrepaidAccount */
  interface PalletPrepaidPrepaidAccount extends Struct {
    readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly held: Compact<u128>;
    readonly reserved: Compact<u128>;
    readonly orders: Compact<u32>;
    readonly shops: Compact<u32>;
    readonly deposit: Compact<u128>;
  }

  /** @name PalletPrepaidAllowance */
  interface PalletPrepaidAllowance extends Struct {
    readonly seller: AccountId32;
    readonly left: Compact<u128>;
    readonly deposit: Compact<u128>;
  }

  /** @name PalletPrepaidReservation */
  interface PalletPrepaidReservation extends Struct {
    readonly payer: AccountId32;
    readonly served: Option<ITuple<[u32, AccountId32]>>;
    readonly amount: Compact<u128>;
    readonly lines: Vec<SoukPrimitivesPrepaidLineValue>;
  }

  /** @name SoukPrimitivesPrepaidLineValue */
  interface SoukPrimitivesPrepaidLineValue extends Struct {
    readonly token: u128;
    readonly fiat: u128;
  }

  /** @name PalletPrepaidPriceRate */
  interface PalletPrepaidPriceRate extends Struct {
    readonly rate: u128;
    readonly since: Option<u64>;
  }

  /** @name PalletPrepaidError */
  interface PalletPrepaidError extends Enum {
    readonly isPrepaidNotFound: boolean;
    readonly isAlreadyOpen: boolean;
    readonly isAssetNotPrepayable: boolean;
    readonly isZeroAmount: boolean;
    readonly isFundsReserved: boolean;
    readonly isStillReserved: boolean;
    readonly isStillServing: boolean;
    readonly isShopNotFound: boolean;
    readonly isShopNotServed: boolean;
    readonly isNotCovered: boolean;
    readonly isRateNotFound: boolean;
    readonly isRateTooOld: boolean;
    readonly isRateTooFar: boolean;
    readonly isRateTooSoon: boolean;
    readonly isZeroRate: boolean;
    readonly isSameAsset: boolean;
    readonly isOverflow: boolean;
    readonly type: 'PrepaidNotFound' | 'AlreadyOpen' | 'AssetNotPrepayable' | 'ZeroAmount' | 'FundsReserved' | 'StillReserved' | 'StillServing' | 'ShopNotFound' | 'ShopNotServed' | 'NotCovered' | 'RateNotFound' | 'RateTooOld' | 'RateTooFar' | 'RateTooSoon' | 'ZeroRate' | 'SameAsset' | 'Overflow';
  }

  /** @name SoukPrimitivesPrepaidPrepaidView */
  interface SoukPrimitivesPrepaidPrepaidView extends Struct {
    readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly held: u128;
    readonly reserved: u128;
    readonly orders: u32;
    readonly serves: Vec<SoukPrimitivesPrepaidServedShopView>;
  }

  /** @name SoukPrimitivesPrepaidServedShopView */
  interface SoukPrimitivesPrepaidServedShopView extends Struct {
    readonly shop: u32;
    readonly seller: AccountId32;
    readonly left: u128;
  }

  /** @name SoukPrimitivesPrepaidReservationView */
  interface SoukPrimitivesPrepaidReservationView extends Struct {
    readonly payer: AccountId32;
    readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly amount: u128;
    readonly lines: Vec<SoukPrimitivesPrepaidLineValue>;
  }

  /** @name SoukPrimitivesPrepaidRateView */
  interface SoukPrimitivesPrepaidRateView extends Struct {
    readonly pricedIn: SoukPrimitivesPrepaidPricedIn;
    readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly rate: u128;
    readonly since: Option<u64>;
    readonly good: bool;
  }

  /** @name PalletNetworksNetwork */
  interface PalletNetworksNetwork extends Struct {
    readonly keeper: AccountId32;
    readonly deposit: u128;
    readonly terms: SoukPrimitivesNetworkNetworkTerms;
    readonly rows: u32;
    readonly members: u32;
    readonly nextPost: u32;
    readonly closed: Option<u64>;
  }

  /** @name PalletNetworksMember */
  interface PalletNetworksMember extends Struct {
    readonly bond: u128;
    readonly deposit: u128;
    readonly notice: u64;
    readonly slash: Perbill;
    readonly since: u64;
    readonly state: SoukPrimitivesNetworkMemberState;
    readonly slashed: bool;
    readonly delayed: bool;
    readonly accusation: Option<SoukPrimitivesNetworkMemberAccusation>;
    readonly reads: PalletNetworksReads;
  }

  /** @name SoukPrimitivesNetworkMemberState */
  interface SoukPrimitivesNetworkMemberState extends Enum {
    readonly isAsking: boolean;
    readonly isActive: boolean;
    readonly isLeaving: boolean;
    readonly asLeaving: {
      readonly until: u64;
    } & Struct;
    readonly type: 'Asking' | 'Active' | 'Leaving';
  }

  /** @name PalletNetworksReads */
  interface PalletNetworksReads extends Struct {
    readonly last: u32;
    readonly mask: u64;
  }

  /** @name SoukPrimitivesNetworkPost */
  interface SoukPrimitivesNetworkPost extends Struct {
    readonly id: u32;
    readonly by: AccountId32;
    readonly content: SoukPrimitivesContentCid;
    readonly day: u32;
    readonly reads: u32;
  }

  /** @name PalletNetworksError */
  interface PalletNetworksError extends Enum {
    readonly isShopNotFound: boolean;
    readonly isNetworkNotFound: boolean;
    readonly isMemberNotFound: boolean;
    readonly isAccusationNotFound: boolean;
    readonly isPostNotFound: boolean;
    readonly isNetworkExists: boolean;
    readonly isNotOwner: boolean;
    readonly isNotPoster: boolean;
    readonly isCapabilityMissing: boolean;
    readonly isBadTerms: boolean;
    readonly isTermsChanged: boolean;
    readonly isAlreadyClosed: boolean;
    readonly isAlreadyMember: boolean;
    readonly isOwnNetwork: boolean;
    readonly isMayNotPromote: boolean;
    readonly isTooManyMembers: boolean;
    readonly isNotAsking: boolean;
    readonly isNotActive: boolean;
    readonly isNotLeaving: boolean;
    readonly isNoticeNotOver: boolean;
    readonly isNoticeOver: boolean;
    readonly isCaseOpen: boolean;
    readonly isAccusationOpen: boolean;
    readonly isAlreadyAccused: boolean;
    readonly isDeadlinePassed: boolean;
    readonly isDeadlineNotPassed: boolean;
    readonly isAlreadySlashed: boolean;
    readonly isNotPunished: boolean;
    readonly isTooManyPosts: boolean;
    readonly isPostingClosed: boolean;
    readonly isBadSignature: boolean;
    readonly isNothingToCount: boolean;
    readonly isNoIdLeft: boolean;
    readonly type: 'ShopNotFound' | 'NetworkNotFound' | 'MemberNotFound' | 'AccusationNotFound' | 'PostNotFound' | 'NetworkExists' | 'NotOwner' | 'NotPoster' | 'CapabilityMissing' | 'BadTerms' | 'TermsChanged' | 'AlreadyClosed' | 'AlreadyMember' | 'OwnNetwork' | 'MayNotPromote' | 'TooManyMembers' | 'NotAsking' | 'NotActive' | 'NotLeaving' | 'NoticeNotOver' | 'NoticeOver' | 'CaseOpen' | 'AccusationOpen' | 'AlreadyAccused' | 'DeadlinePassed' | 'DeadlineNotPassed' | 'AlreadySlashed' | 'NotPunished' | 'TooManyPosts' | 'PostingClosed' | 'BadSignature' | 'NothingToCount' | 'NoIdLeft';
  }

  /** @name SoukPrimitivesNetworkNetworkView */
  interface SoukPrimitivesNetworkNetworkView extends Struct {
    readonly shop: u32;
    readonly keeper: AccountId32;
    readonly open: bool;
    readonly terms: SoukPrimitivesNetworkNetworkTerms;
    readonly members: u32;
    readonly rows: u32;
    readonly closed: Option<u64>;
    readonly posts: Vec<SoukPrimitivesNetworkPost>;
  }

  /** @name SoukPrimitivesNetworkMemberView */
  interface SoukPrimitivesNetworkMemberView extends Struct {
    readonly who: AccountId32;
    readonly state: SoukPrimitivesNetworkMemberState;
    readonly bond: u128;
    readonly notice: u64;
    readonly slash: Perbill;
    readonly slashed: bool;
    readonly since: u64;
    readonly freeAt: Option<u64>;
    readonly accusation: Option<SoukPrimitivesNetworkMemberAccusation>;
  }

  /** @name PalletBonusesBonus */
  interface PalletBonusesBonus extends Struct {
    readonly shop: u32;
    readonly funder: AccountId32;
    readonly listings: Option<BTreeSet<u64>>;
    readonly terms: SoukPrimitivesBonusBonusTerms;
    readonly remaining: u128;
    readonly paid: u128;
    readonly opened: u64;
    readonly until: u64;
  }

  /** @name PalletBonusesEraPaid */
  interface PalletBonusesEraPaid extends Struct {
    readonly amount: u128;
    readonly order: u64;
  }

  /** @name PalletBonusesError */
  interface PalletBonusesError extends Enum {
    readonly isBonusNotFound: boolean;
    readonly isShopNotFound: boolean;
    readonly isNotOwner: boolean;
    readonly isNotFunder: boolean;
    readonly isCapabilityMissing: boolean;
    readonly isAssetNotAccepted: boolean;
    readonly isZeroReward: boolean;
    readonly isZeroLeastSale: boolean;
    readonly isBudgetTooSmall: boolean;
    readonly isBudgetTooLarge: boolean;
    readonly isZeroAmount: boolean;
    readonly isExpiryPassed: boolean;
    readonly isExpiryTooFar: boolean;
    readonly isNoListings: boolean;
    readonly isListingNotFound: boolean;
    readonly isNoIdLeft: boolean;
    readonly isTooManyBonuses: boolean;
    readonly isAlreadyClosed: boolean;
    readonly isNotExpired: boolean;
    readonly type: 'BonusNotFound' | 'ShopNotFound' | 'NotOwner' | 'NotFunder' | 'CapabilityMissing' | 'AssetNotAccepted' | 'ZeroReward' | 'ZeroLeastSale' | 'BudgetTooSmall' | 'BudgetTooLarge' | 'ZeroAmount' | 'ExpiryPassed' | 'ExpiryTooFar' | 'NoListings' | 'ListingNotFound' | 'NoIdLeft' | 'TooManyBonuses' | 'AlreadyClosed' | 'NotExpired';
  }

  /** @name SoukPrimitivesBonusBonusView */
  interface SoukPrimitivesBonusBonusView extends Struct {
    readonly id: u32;
    readonly shop: u32;
    readonly funder: AccountId32;
    readonly listings: Option<Vec<u64>>;
    readonly terms: SoukPrimitivesBonusBonusTerms;
    readonly remaining: u128;
    readonly paid: u128;
    readonly opened: u64;
    readonly until: u64;
    readonly paysUntil: u64;
    readonly active: bool;
  }

  /** @name SoukPrimitivesBonusBonusQuote */
  interface SoukPrimitivesBonusBonusQuote extends Struct {
    readonly id: u32;
    readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly amount: u128;
  }

  /** @name PalletLoyaltyProductSales */
  interface PalletLoyaltyProductSales extends Struct {
    readonly since: u32;
    readonly last: u32;
    readonly order: u64;
    readonly today: u128;
    readonly window: u32;
    readonly now: PalletLoyaltyWindowSums;
    readonly before: PalletLoyaltyWindowSums;
    readonly total: SoukPrimitivesLoyaltyLoyaltyTotals;
  }

  /** @name PalletLoyaltyWindowSums */
  interface PalletLoyaltyWindowSums extends Struct {
    readonly totals: SoukPrimitivesLoyaltyLoyaltyTotals;
    readonly buyers: u32;
    readonly repeatBuyers: u32;
    readonly squares: u128;
  }

  /** @name PalletLoyaltyVisit */
  interface PalletLoyaltyVisit extends Struct {
    readonly last: u32;
    readonly repeat: bool;
  }

  /** @name PalletLoyaltyError */
  interface PalletLoyaltyError extends Enum {
    readonly isProductNotFound: boolean;
    readonly isTooEarly: boolean;
    readonly isNothingToPrune: boolean;
    readonly type: 'ProductNotFound' | 'TooEarly' | 'NothingToPrune';
  }

  /** @name SoukPrimitivesLoyaltyLoyaltyView */
  interface SoukPrimitivesLoyaltyLoyaltyView extends Struct {
    readonly factor: Perbill;
    readonly since: u32;
    readonly last: u32;
    readonly total: SoukPrimitivesLoyaltyLoyaltyTotals;
    readonly recent: SoukPrimitivesLoyaltyLoyaltyRecent;
  }

  /** @name SoukPrimitivesLoyaltyLoyaltyRecent */
  interface SoukPrimitivesLoyaltyLoyaltyRecent extends Struct {
    readonly totals: SoukPrimitivesLoyaltyLoyaltyTotals;
    readonly buyers: u32;
    readonly repeatBuyers: u32;
  }

  /** @name PalletFiatAttester */
  interface PalletFiatAttester extends Struct {
    readonly bond: Compact<u128>;
    readonly locked: Compact<u128>;
    readonly words: Compact<u32>;
    readonly contact: SoukPrimitivesContentCid;
    readonly currencies: Vec<SoukPrimitivesMoneyCurrency>;
    readonly deposit: Compact<u128>;
  }

  /** @name PalletFiatAttesterList */
  interface PalletFiatAttesterList extends Struct {
    readonly keeper: AccountId32;
    readonly attesters: Vec<AccountId32>;
    readonly deposit: Compact<u128>;
  }

  /** @name PalletFiatFiatLeg */
  interface PalletFiatFiatLeg extends Struct {
    readonly shop: u32;
    readonly buyer: AccountId32;
    readonly seller: AccountId32;
    readonly amount: SoukPrimitivesMoneyFiat;
    readonly quoteEnds: u64;
    readonly attesters: Vec<AccountId32>;
    readonly confirmed: Option<AccountId32>;
  }

  /** @name PalletFiatWord */
  interface PalletFiatWord extends Struct {
    readonly attester: AccountId32;
    readonly harmed: AccountId32;
    readonly amount: SoukPrimitivesMoneyFiat;
    readonly locked: Compact<u128>;
    readonly evidence: H256;
    readonly until: u64;
    readonly contest: Option<SoukPrimitivesFiatContest>;
    readonly obligation: Option<u64>;
  }

  /** @name SoukPrimitivesFiatContest */
  interface SoukPrimitivesFiatContest extends Struct {
    readonly deposit: u128;
    readonly evidence: SoukPrimitivesContentCid;
    readonly until: u64;
  }

  /** @name PalletFiatObligation */
  interface PalletFiatObligation extends Struct {
    readonly order: u64;
    readonly shop: u32;
    readonly debtor: AccountId32;
    readonly creditor: AccountId32;
    readonly amount: SoukPrimitivesMoneyFiat;
    readonly due: u64;
    readonly overdue: bool;
    readonly stage: SoukPrimitivesFiatObligationStage;
    readonly attesters: Vec<AccountId32>;
  }

  /** @name SoukPrimitivesFiatObligationStage */
  interface SoukPrimitivesFiatObligationStage extends Enum {
    readonly isOwed: boolean;
    readonly isStated: boolean;
    readonly asStated: {
      readonly evidence: H256;
      readonly until: u64;
    } & Struct;
    readonly isDenied: boolean;
    readonly asDenied: {
      readonly evidence: SoukPrimitivesContentCid;
      readonly deposit: u128;
      readonly until: u64;
    } & Struct;
    readonly isDisputed: boolean;
    readonly type: 'Owed' | 'Stated' | 'Denied' | 'Disputed';
  }

  /** @name PalletFiatError */
  interface PalletFiatError extends Enum {
    readonly isAttesterNotFound: boolean;
    readonly isAlreadyRegistered: boolean;
    readonly isBadCurrencies: boolean;
    readonly isBondTooSmall: boolean;
    readonly isBondLocked: boolean;
    readonly isWordsOpen: boolean;
    readonly isZeroAmount: boolean;
    readonly isOverflow: boolean;
    readonly isShopNotFound: boolean;
    readonly isNotOwner: boolean;
    readonly isListNotFound: boolean;
    readonly isAttesterRepeated: boolean;
    readonly isListInUse: boolean;
    readonly isLegNotFound: boolean;
    readonly isLegExists: boolean;
    readonly isOverdue: boolean;
    readonly isNotSeller: boolean;
    readonly isAlreadyConfirmed: boolean;
    readonly isAttesterNotAccepted: boolean;
    readonly isCurrencyNotVouched: boolean;
    readonly isAttesterIsParty: boolean;
    readonly isWordNotFound: boolean;
    readonly isWordOpen: boolean;
    readonly isNotHarmed: boolean;
    readonly isAlreadyContested: boolean;
    readonly isContestNotFound: boolean;
    readonly isContestOpen: boolean;
    readonly isDeadlinePassed: boolean;
    readonly isDeadlineNotPassed: boolean;
    readonly isObligationNotFound: boolean;
    readonly isNotDebtor: boolean;
    readonly isNotCreditor: boolean;
    readonly isAlreadyStated: boolean;
    readonly isNotStated: boolean;
    readonly isAlreadyDenied: boolean;
    readonly isNotDenied: boolean;
    readonly isAlreadyOverdue: boolean;
    readonly isAnswerOpen: boolean;
    readonly type: 'AttesterNotFound' | 'AlreadyRegistered' | 'BadCurrencies' | 'BondTooSmall' | 'BondLocked' | 'WordsOpen' | 'ZeroAmount' | 'Overflow' | 'ShopNotFound' | 'NotOwner' | 'ListNotFound' | 'AttesterRepeated' | 'ListInUse' | 'LegNotFound' | 'LegExists' | 'Overdue' | 'NotSeller' | 'AlreadyConfirmed' | 'AttesterNotAccepted' | 'CurrencyNotVouched' | 'AttesterIsParty' | 'WordNotFound' | 'WordOpen' | 'NotHarmed' | 'AlreadyContested' | 'ContestNotFound' | 'ContestOpen' | 'DeadlinePassed' | 'DeadlineNotPassed' | 'ObligationNotFound' | 'NotDebtor' | 'NotCreditor' | 'AlreadyStated' | 'NotStated' | 'AlreadyDenied' | 'NotDenied' | 'AlreadyOverdue' | 'AnswerOpen';
  }

  /** @name SoukPrimitivesFiatAttesterView */
  interface SoukPrimitivesFiatAttesterView extends Struct {
    readonly who: AccountId32;
    readonly bond: u128;
    readonly locked: u128;
    readonly words: u32;
    readonly contact: SoukPrimitivesContentCid;
    readonly currencies: Vec<SoukPrimitivesMoneyCurrency>;
    readonly active: bool;
  }

  /** @name SoukPrimitivesFiatFiatLegView */
  interface SoukPrimitivesFiatFiatLegView extends Struct {
    readonly shop: u32;
    readonly buyer: AccountId32;
    readonly seller: AccountId32;
    readonly amount: SoukPrimitivesMoneyFiat;
    readonly quoteEnds: u64;
    readonly attesters: Vec<AccountId32>;
    readonly confirmed: Option<AccountId32>;
    readonly word: Option<SoukPrimitivesFiatWordView>;
  }

  /** @name SoukPrimitivesFiatWordView */
  interface SoukPrimitivesFiatWordView extends Struct {
    readonly attester: AccountId32;
    readonly harmed: AccountId32;
    readonly locked: u128;
    readonly evidence: H256;
    readonly until: u64;
    readonly contest: Option<SoukPrimitivesFiatContest>;
  }

  /** @name SoukPrimitivesFiatObligationView */
  interface SoukPrimitivesFiatObligationView extends Struct {
    readonly id: u64;
    readonly order: u64;
    readonly debtor: AccountId32;
    readonly creditor: AccountId32;
    readonly amount: SoukPrimitivesMoneyFiat;
    readonly due: u64;
    readonly overdue: bool;
    readonly stage: SoukPrimitivesFiatObligationStage;
    readonly attesters: Vec<AccountId32>;
    readonly word: Option<SoukPrimitivesFiatWordView>;
  }

  /** @name SpRuntimeBlockLazyBlock */
  interface SpRuntimeBlockLazyBlock extends Struct {
    readonly header: SpRuntimeHeader;
    readonly extrinsics: Vec<Bytes>;
  }

  /** @name SpRuntimeExtrinsicInclusionMode */
  interface SpRuntimeExtrinsicInclusionMode extends Enum {
    readonly isAllExtrinsics: boolean;
    readonly isOnlyInherents: boolean;
    readonly type: 'AllExtrinsics' | 'OnlyInherents';
  }

  /** @name FrameSupportViewFunctionsViewFunctionId */
  interface FrameSupportViewFunctionsViewFunctionId extends Struct {
    readonly prefix: U8aFixed;
    readonly suffix: U8aFixed;
  }

  /** @name FrameSupportViewFunctionsViewFunctionDispatchError */
  interface FrameSupportViewFunctionsViewFunctionDispatchError extends Enum {
    readonly isNotImplemented: boolean;
    readonly isNotFound: boolean;
    readonly asNotFound: FrameSupportViewFunctionsViewFunctionId;
    readonly isCodec: boolean;
    readonly type: 'NotImplemented' | 'NotFound' | 'Codec';
  }

  /** @name SpRuntimeTransactionValidityTransactionValidityError */
  interface SpRuntimeTransactionValidityTransactionValidityError extends Enum {
    readonly isInvalid: boolean;
    readonly asInvalid: SpRuntimeTransactionValidityInvalidTransaction;
    readonly isUnknown: boolean;
    readonly asUnknown: SpRuntimeTransactionValidityUnknownTransaction;
    readonly type: 'Invalid' | 'Unknown';
  }

  /** @name SpRuntimeTransactionValidityInvalidTransaction */
  interface SpRuntimeTransactionValidityInvalidTransaction extends Enum {
    readonly isCall: boolean;
    readonly isPayment: boolean;
    readonly isFuture: boolean;
    readonly isStale: boolean;
    readonly isBadProof: boolean;
    readonly isAncientBirthBlock: boolean;
    readonly isExhaustsResources: boolean;
    readonly isCustom: boolean;
    readonly asCustom: u8;
    readonly isBadMandatory: boolean;
    readonly isMandatoryValidation: boolean;
    readonly isBadSigner: boolean;
    readonly isIndeterminateImplicit: boolean;
    readonly isUnknownOrigin: boolean;
    readonly type: 'Call' | 'Payment' | 'Future' | 'Stale' | 'BadProof' | 'AncientBirthBlock' | 'ExhaustsResources' | 'Custom' | 'BadMandatory' | 'MandatoryValidation' | 'BadSigner' | 'IndeterminateImplicit' | 'UnknownOrigin';
  }

  /** @name SpRuntimeTransactionValidityUnknownTransaction */
  interface SpRuntimeTransactionValidityUnknownTransaction extends Enum {
    readonly isCannotLookup: boolean;
    readonly isNoUnsignedValidator: boolean;
    readonly isCustom: boolean;
    readonly asCustom: u8;
    readonly type: 'CannotLookup' | 'NoUnsignedValidator' | 'Custom';
  }

  /** @name SpInherentsInherentData */
  interface SpInherentsInherentData extends Struct {
    readonly data: BTreeMap<U8aFixed, Bytes>;
  }

  /** @name SpInherentsCheckInherentsResult */
  interface SpInherentsCheckInherentsResult extends Struct {
    readonly okay: bool;
    readonly fatalError: bool;
    readonly errors: SpInherentsInherentData;
  }

  /** @name SpRuntimeTransactionValidityTransactionSource */
  interface SpRuntimeTransactionValidityTransactionSource extends Enum {
    readonly isInBlock: boolean;
    readonly isLocal: boolean;
    readonly isExternal: boolean;
    readonly type: 'InBlock' | 'Local' | 'External';
  }

  /** @name SpRuntimeTransactionValidityValidTransaction */
  interface SpRuntimeTransactionValidityValidTransaction extends Struct {
    readonly priority: u64;
    readonly requires: Vec<Bytes>;
    readonly provides: Vec<Bytes>;
    readonly longevity: u64;
    readonly propagate: bool;
  }

  /** @name SpConsensusBabeBabeConfiguration */
  interface SpConsensusBabeBabeConfiguration extends Struct {
    readonly slotDuration: u64;
    readonly epochLength: u64;
    readonly c: ITuple<[u64, u64]>;
    readonly authorities: Vec<ITuple<[SpConsensusBabeAppPublic, u64]>>;
    readonly randomness: U8aFixed;
    readonly allowedSlots: SpConsensusBabeAllowedSlots;
  }

  /** @name SpConsensusBabeEpoch */
  interface SpConsensusBabeEpoch extends Struct {
    readonly epochIndex: u64;
    readonly startSlot: u64;
    readonly duration: u64;
    readonly authorities: Vec<ITuple<[SpConsensusBabeAppPublic, u64]>>;
    readonly randomness: U8aFixed;
    readonly config: SpConsensusBabeBabeEpochConfiguration;
  }

  /** @name SpSessionRuntimeApiOpaqueGeneratedSessionKeys */
  interface SpSessionRuntimeApiOpaqueGeneratedSessionKeys extends Struct {
    readonly keys_: Bytes;
    readonly proof: Bytes;
  }

  /** @name PalletTransactionPaymentRuntimeDispatchInfo */
  interface PalletTransactionPaymentRuntimeDispatchInfo extends Struct {
    readonly weight: SpWeightsWeightV2Weight;
    readonly class: FrameSupportDispatchDispatchClass;
    readonly partialFee: u128;
  }

  /** @name PalletTransactionPaymentFeeDetails */
  interface PalletTransactionPaymentFeeDetails extends Struct {
    readonly inclusionFee: Option<PalletTransactionPaymentInclusionFee>;
    readonly tip: u128;
  }

  /** @name PalletTransactionPaymentInclusionFee */
  interface PalletTransactionPaymentInclusionFee extends Struct {
    readonly baseFee: u128;
    readonly lenFee: u128;
    readonly adjustedWeightFee: u128;
  }

  /** @name SoukPrimitivesApiOrderView */
  interface SoukPrimitivesApiOrderView extends Struct {
    readonly id: u64;
    readonly state: SoukPrimitivesOrderOrderState;
    readonly mode: SoukPrimitivesOrderOrderMode;
    readonly shop: u32;
    readonly seller: AccountId32;
    readonly buyer: AccountId32;
    readonly platform: Option<AccountId32>;
    readonly assets: Vec<FrameSupportTokensFungibleUnionOfNativeOrWithId>;
    readonly fiat: Option<SoukPrimitivesMoneyFiat>;
    readonly fiatRefunded: u128;
    readonly extent: SoukPrimitivesOrderOrderSize;
    readonly lines: Vec<SoukPrimitivesApiOrderLineView>;
    readonly services: Vec<SoukPrimitivesOrderService>;
    readonly placed: u64;
    readonly quoteEnds: Option<u64>;
    readonly deadline: Option<u64>;
    readonly attachment: Option<SoukPrimitivesContentCid>;
    readonly record: SoukPrimitivesOrderDeliveryRecord;
    readonly dispute: Option<SoukPrimitivesOrderDisputeView>;
    readonly disputeCost: Option<SoukPrimitivesOrderDisputeStakeView>;
  }

  /** @name SoukPrimitivesApiOrderLineView */
  interface SoukPrimitivesApiOrderLineView extends Struct {
    readonly listing: u64;
    readonly offer: H256;
    readonly product: u64;
    readonly quantity: u32;
    readonly shipped: u32;
    readonly returned: u32;
    readonly items: Vec<Bytes>;
    readonly escrow: Vec<u128>;
    readonly refunded: Vec<u128>;
    readonly terms: SoukMathWaterfallSplitTerms;
    readonly returnWindow: u64;
    readonly promoters: Vec<AccountId32>;
    readonly campaign: Option<u32>;
  }

  /** @name SoukPrimitivesOrderDisputeView */
  interface SoukPrimitivesOrderDisputeView extends Struct {
    readonly opener: SoukPrimitivesOrderOrderSide;
    readonly stage: SoukPrimitivesOrderDisputeStage;
    readonly due: Option<SoukPrimitivesOrderOrderSide>;
    readonly deadline: u64;
    readonly default: SoukPrimitivesOrderDisputeDefault;
    readonly returns: bool;
    readonly disputed: Vec<u128>;
    readonly buyer: SoukPrimitivesOrderDisputeStakeView;
    readonly seller: SoukPrimitivesOrderDisputeStakeView;
  }

  /** @name SoukPrimitivesOrderDisputeDefault */
  interface SoukPrimitivesOrderDisputeDefault extends Enum {
    readonly isWins: boolean;
    readonly asWins: SoukPrimitivesOrderOrderSide;
    readonly isStandoff: boolean;
    readonly type: 'Wins' | 'Standoff';
  }

  /** @name SoukPrimitivesOrderDisputeStakeView */
  interface SoukPrimitivesOrderDisputeStakeView extends Struct {
    readonly souk: u128;
    readonly amounts: Vec<u128>;
    readonly held: bool;
    readonly evidence: Option<SoukPrimitivesContentCid>;
  }

  /** @name SoukPrimitivesApiShopView */
  interface SoukPrimitivesApiShopView extends Struct {
    readonly id: u32;
    readonly owner: AccountId32;
    readonly state: SoukPrimitivesShopShopState;
    readonly offeredTo: Option<AccountId32>;
    readonly profile: SoukPrimitivesShopShopProfile;
    readonly capabilities: Vec<ITuple<[SoukPrimitivesShopCapability, u128]>>;
    readonly slots: ITuple<[u32, u32]>;
    readonly openOrders: u32;
    readonly verification: Option<SoukPrimitivesShopVerification>;
    readonly level: u8;
    readonly acceptedToday: u32;
    readonly dailyOrders: Option<u32>;
    readonly certified: u32;
    readonly mayTrade: bool;
    readonly seizure: Perbill;
  }

  /** @name SoukPrimitivesApiListingView */
  interface SoukPrimitivesApiListingView extends Struct {
    readonly shop: u32;
    readonly product: u64;
    readonly metadata: SoukPrimitivesContentCid;
    readonly terms: SoukPrimitivesListingListingTerms;
    readonly stock: u32;
    readonly status: SoukPrimitivesListingListingStatus;
    readonly certified: bool;
    readonly verdict: SoukPrimitivesStandingProductVerdict;
    readonly rank: u32;
  }

  /** @name SoukPrimitivesStandingProductVerdict */
  interface SoukPrimitivesStandingProductVerdict extends Enum {
    readonly isUnknown: boolean;
    readonly isOpen: boolean;
    readonly isConfirmed: boolean;
    readonly isDeviates: boolean;
    readonly type: 'Unknown' | 'Open' | 'Confirmed' | 'Deviates';
  }

  /** @name SoukPrimitivesApiOfferView */
  interface SoukPrimitivesApiOfferView extends Struct {
    readonly listing: u64;
    readonly shop: u32;
    readonly seller: AccountId32;
    readonly product: u64;
    readonly metadata: SoukPrimitivesContentCid;
    readonly terms: SoukPrimitivesListingListingTerms;
    readonly offer: H256;
  }

  /** @name SoukPrimitivesApiSplitPreview */
  interface SoukPrimitivesApiSplitPreview extends Struct {
    readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly escrow: u128;
    readonly legs: SoukMathWaterfallLegs;
    readonly promoters: Vec<AccountId32>;
    readonly offer: H256;
    readonly returnWindow: u64;
  }

  /** @name SoukMathWaterfallLegs */
  interface SoukMathWaterfallLegs extends Struct {
    readonly buyer: u128;
    readonly seller: u128;
    readonly promoters: Vec<u128>;
    readonly services: Vec<u128>;
    readonly platform: u128;
    readonly experience: u128;
    readonly commune: u128;
  }

  /** @name SoukPrimitivesApiPreviewError */
  interface SoukPrimitivesApiPreviewError extends Enum {
    readonly isListingNotFound: boolean;
    readonly isBadQuantity: boolean;
    readonly isPathTooDeep: boolean;
    readonly isBadPath: boolean;
    readonly isBadPayment: boolean;
    readonly isBadTerms: boolean;
    readonly isSellerMayNotTrade: boolean;
    readonly isOrderNotFound: boolean;
    readonly isBadServices: boolean;
    readonly type: 'ListingNotFound' | 'BadQuantity' | 'PathTooDeep' | 'BadPath' | 'BadPayment' | 'BadTerms' | 'SellerMayNotTrade' | 'OrderNotFound' | 'BadServices';
  }

  /** @name SoukPrimitivesApiOrderSplit */
  interface SoukPrimitivesApiOrderSplit extends Struct {
    readonly asset: FrameSupportTokensFungibleUnionOfNativeOrWithId;
    readonly legs: SoukMathWaterfallLegs;
  }

  /** @name SoukPrimitivesExperienceCycleView */
  interface SoukPrimitivesExperienceCycleView extends Struct {
    readonly number: u32;
    readonly phase: SoukPrimitivesExperiencePhase;
    readonly began: u64;
    readonly commitUntil: u64;
    readonly revealUntil: u64;
    readonly reports: u32;
    readonly pool: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>;
    readonly closing: Option<u32>;
    readonly seed: Option<H256>;
  }

  /** @name SoukPrimitivesExperiencePhase */
  interface SoukPrimitivesExperiencePhase extends Enum {
    readonly isDraw: boolean;
    readonly isCommit: boolean;
    readonly isReveal: boolean;
    readonly isOver: boolean;
    readonly type: 'Draw' | 'Commit' | 'Reveal' | 'Over';
  }

  /** @name SoukPrimitivesExperienceModelView */
  interface SoukPrimitivesExperienceModelView extends Struct {
    readonly id: u32;
    readonly expert: AccountId32;
    readonly category: u32;
    readonly version: u16;
    readonly latest: u16;
    readonly attributes: Vec<SoukPrimitivesExperienceAttribute>;
    readonly text: SoukPrimitivesContentCid;
    readonly products: u32;
    readonly retired: bool;
  }

  /** @name SoukPrimitivesExperienceExpertView */
  interface SoukPrimitivesExperienceExpertView extends Struct {
    readonly who: AccountId32;
    readonly models: Vec<u32>;
    readonly products: u32;
  }

  /** @name SoukPrimitivesExperienceProductView */
  interface SoukPrimitivesExperienceProductView extends Struct {
    readonly product: u64;
    readonly producer: AccountId32;
    readonly model: u32;
    readonly version: u16;
    readonly claims: Vec<i64>;
    readonly since: u32;
    readonly price: SoukPrimitivesExperienceUnitPrice;
    readonly panel: u32;
    readonly open: u32;
    readonly contributed: Vec<ITuple<[FrameSupportTokensFungibleUnionOfNativeOrWithId, u128]>>;
    readonly category: u32;
    readonly verdict: SoukPrimitivesStandingProductVerdict;
    readonly bond: u128;
    readonly bondDue: u128;
  }

  /** @name SoukPrimitivesExperienceVerdictView */
  interface SoukPrimitivesExperienceVerdictView extends Struct {
    readonly product: u64;
    readonly model: u32;
    readonly version: u16;
    readonly cycle: u32;
    readonly findings: Vec<SoukPrimitivesExperienceFinding>;
    readonly reports: u32;
    readonly openReports: u32;
    readonly trust: Perbill;
    readonly provisional: bool;
  }

  /** @name SoukPrimitivesExperienceTesterView */
  interface SoukPrimitivesExperienceTesterView extends Struct {
    readonly who: AccountId32;
    readonly enrolment: Option<SoukPrimitivesExperienceEnrolmentView>;
    readonly power: u64;
    readonly weight: u32;
    readonly skills: Vec<SoukPrimitivesExperienceSkillView>;
    readonly commission: Perbill;
    readonly backing: u128;
    readonly reports: u32;
    readonly wins: u32;
    readonly accused: bool;
  }

  /** @name SoukPrimitivesExperienceEnrolmentView */
  interface SoukPrimitivesExperienceEnrolmentView extends Struct {
    readonly since: u32;
    readonly veteran: bool;
    readonly leaving: bool;
    readonly idle: bool;
    readonly bond: u128;
    readonly anchor: H256;
  }

  /** @name SoukPrimitivesExperienceSkillView */
  interface SoukPrimitivesExperienceSkillView extends Struct {
    readonly category: u32;
    readonly power: u64;
    readonly weight: u32;
  }

  /** @name SoukPrimitivesExperienceDrawView */
  interface SoukPrimitivesExperienceDrawView extends Struct {
    readonly seed: Option<H256>;
    readonly share: Perbill;
    readonly drawn: Option<bool>;
    readonly mayReportUntil: Option<u64>;
    readonly committed: bool;
    readonly revealed: bool;
  }

  /** @name SoukPrimitivesTraceApiDirection */
  interface SoukPrimitivesTraceApiDirection extends Enum {
    readonly isOwn: boolean;
    readonly isOrigin: boolean;
    readonly isProduct: boolean;
    readonly isBoth: boolean;
    readonly type: 'Own' | 'Origin' | 'Product' | 'Both';
  }

  /** @name SoukPrimitivesTraceApiTracePage */
  interface SoukPrimitivesTraceApiTracePage extends Struct {
    readonly recall: SoukPrimitivesTraceAlertRecallState;
    readonly entries_: Vec<SoukPrimitivesTraceApiTraceEntry>;
    readonly next: Option<u64>;
    readonly complete: bool;
  }

  /** @name SoukPrimitivesTraceAlertRecallState */
  interface SoukPrimitivesTraceAlertRecallState extends Enum {
    readonly isFree: boolean;
    readonly isFlagged: boolean;
    readonly isBlocked: boolean;
    readonly type: 'Free' | 'Flagged' | 'Blocked';
  }

  /** @name SoukPrimitivesTraceApiTraceEntry */
  interface SoukPrimitivesTraceApiTraceEntry extends Struct {
    readonly event: SoukPrimitivesTraceApiEventView;
    readonly item: SoukPrimitivesTraceItemKey;
    readonly relation: SoukPrimitivesTraceApiRelation;
  }

  /** @name SoukPrimitivesTraceApiEventView */
  interface SoukPrimitivesTraceApiEventView extends Struct {
    readonly number: u64;
    readonly event: SoukPrimitivesTraceEventTraceEvent;
    readonly by: SoukPrimitivesTraceApiPartyView;
    readonly recorded: u64;
    readonly byChain: bool;
    readonly order: Option<u64>;
    readonly suspects: Vec<SoukPrimitivesTraceItemKey>;
    readonly error: Option<SoukPrimitivesTraceApiErrorView>;
  }

  /** @name SoukPrimitivesTraceApiPartyView */
  interface SoukPrimitivesTraceApiPartyView extends Struct {
    readonly account: AccountId32;
    readonly gln: Option<u64>;
    readonly prefix: Option<SoukPrimitivesTracePrefixCompanyPrefix>;
    readonly contact: Option<SoukPrimitivesContentCid>;
    readonly deposit: u128;
  }

  /** @name SoukPrimitivesTraceApiErrorView */
  interface SoukPrimitivesTraceApiErrorView extends Struct {
    readonly reason: SoukPrimitivesTraceEventErrorReason;
    readonly declared: u64;
    readonly corrections: Vec<SoukPrimitivesTraceEventId>;
  }

  /** @name SoukPrimitivesTraceApiRelation */
  interface SoukPrimitivesTraceApiRelation extends Enum {
    readonly isOwn: boolean;
    readonly isContainer: boolean;
    readonly isOrigin: boolean;
    readonly isProduct: boolean;
    readonly isSuspect: boolean;
    readonly type: 'Own' | 'Container' | 'Origin' | 'Product' | 'Suspect';
  }

  /** @name SoukPrimitivesTraceApiRecallPage */
  interface SoukPrimitivesTraceApiRecallPage extends Struct {
    readonly known: bool;
    readonly alert: Option<SoukPrimitivesTraceAlertLotAlert>;
    readonly spread: Option<SoukPrimitivesTraceAlertSpread>;
    readonly byAuthority: bool;
    readonly reason: Option<SoukPrimitivesContentCid>;
    readonly since: Option<u64>;
    readonly items: Vec<SoukPrimitivesTraceApiAffectedItem>;
    readonly next: Option<u32>;
    readonly complete: bool;
  }

  /** @name SoukPrimitivesTraceApiAffectedItem */
  interface SoukPrimitivesTraceApiAffectedItem extends Struct {
    readonly key: SoukPrimitivesTraceItemKey;
    readonly status: SoukPrimitivesTraceItemStatus;
    readonly sold: bool;
    readonly recall: SoukPrimitivesTraceAlertRecallState;
    readonly held: Option<SoukPrimitivesTraceEventQuantity>;
    readonly holders: Vec<SoukPrimitivesTraceApiHoldingView>;
    readonly allHolders: bool;
    readonly through: Option<SoukPrimitivesTraceItemKey>;
  }

  /** @name SoukPrimitivesTraceApiHoldingView */
  interface SoukPrimitivesTraceApiHoldingView extends Struct {
    readonly possessor: SoukPrimitivesTraceApiPartyView;
    readonly recipient: Option<SoukPrimitivesTraceApiPartyView>;
    readonly receivableUntil: Option<u64>;
    readonly container: Option<SoukPrimitivesTraceItemKey>;
    readonly amount: u64;
    readonly adrift: u64;
  }

  /** @name SoukPrimitivesTraceApiItemView */
  interface SoukPrimitivesTraceApiItemView extends Struct {
    readonly key: SoukPrimitivesTraceItemKey;
    readonly status: SoukPrimitivesTraceItemStatus;
    readonly possessor: SoukPrimitivesTraceApiPartyView;
    readonly recipient: Option<SoukPrimitivesTraceApiPartyView>;
    readonly receivableUntil: Option<u64>;
    readonly adriftUntil: Option<u64>;
    readonly container: Option<SoukPrimitivesTraceItemKey>;
    readonly children: u32;
    readonly lot: Option<SoukPrimitivesTraceItemKey>;
    readonly produced: Option<SoukPrimitivesTraceEventQuantity>;
    readonly held: Option<SoukPrimitivesTraceEventQuantity>;
    readonly holdings: Vec<SoukPrimitivesTraceApiHoldingView>;
    readonly events: u32;
    readonly sold: bool;
    readonly alarms: u32;
    readonly alert: Option<SoukPrimitivesTraceAlertLotAlert>;
    readonly recall: SoukPrimitivesTraceAlertRecallState;
    readonly marks: Vec<SoukPrimitivesTraceApiMarkView>;
    readonly asks: u32;
    readonly sellable: bool;
  }

  /** @name SoukPrimitivesTraceApiMarkView */
  interface SoukPrimitivesTraceApiMarkView extends Struct {
    readonly gtin: u64;
    readonly lot: Bytes;
    readonly alert: SoukPrimitivesTraceAlertLotAlert;
    readonly spread: SoukPrimitivesTraceAlertSpread;
    readonly byAuthority: bool;
    readonly reason: Option<SoukPrimitivesContentCid>;
  }

  /** @name SoukPrimitivesTraceApiHoldersPage */
  interface SoukPrimitivesTraceApiHoldersPage extends Struct {
    readonly holders: Vec<SoukPrimitivesTraceApiHoldingView>;
    readonly unit: Option<Bytes>;
    readonly next: Option<u32>;
  }

  /** @name SoukPrimitivesTraceApiAskView */
  interface SoukPrimitivesTraceApiAskView extends Struct {
    readonly by: SoukPrimitivesTraceApiPartyView;
    readonly of: SoukPrimitivesTraceApiPartyView;
    readonly amount: u64;
    readonly answerBy: u64;
    readonly until: u64;
  }

  /** @name SoukPrimitivesTraceApiBatchCheck */
  interface SoukPrimitivesTraceApiBatchCheck extends Enum {
    readonly isFine: boolean;
    readonly asFine: {
      readonly deposit: u128;
    } & Struct;
    readonly isRefused: boolean;
    readonly asRefused: {
      readonly index: u16;
      readonly fault: SoukPrimitivesTraceFault;
    } & Struct;
    readonly isFailed: boolean;
    readonly asFailed: {
      readonly reason: Text;
    } & Struct;
    readonly type: 'Fine' | 'Refused' | 'Failed';
  }

  /** @name SoukPrimitivesTraceApiRootView */
  interface SoukPrimitivesTraceApiRootView extends Struct {
    readonly root: H256;
    readonly count: u32;
    readonly body: SoukPrimitivesContentCid;
    readonly by: SoukPrimitivesTraceApiPartyView;
    readonly committed: u64;
  }

  /** @name SoukPrimitivesReceiptsBatchView */
  interface SoukPrimitivesReceiptsBatchView extends Struct {
    readonly header: SoukPrimitivesReceiptsBatchHeader;
    readonly rows: u32;
    readonly root: H256;
    readonly block: u32;
    readonly era: u32;
    readonly openUntil: u32;
  }

  /** @name SoukPrimitivesReceiptsBatchHeader */
  interface SoukPrimitivesReceiptsBatchHeader extends Struct {
    readonly shop: u32;
    readonly book: u32;
    readonly till: u16;
    readonly first: u64;
    readonly start: u64;
    readonly currency: SoukPrimitivesMoneyCurrency;
  }

  /** @name SoukPrimitivesReceiptsReceiptView */
  interface SoukPrimitivesReceiptsReceiptView extends Struct {
    readonly receipt: SoukPrimitivesReceiptsReceipt;
    readonly state: SoukPrimitivesReceiptsReceiptState;
  }

  /** @name SoukPrimitivesReceiptsReceipt */
  interface SoukPrimitivesReceiptsReceipt extends Struct {
    readonly shop: u32;
    readonly book: u32;
    readonly till: u16;
    readonly number: u64;
    readonly time: u64;
    readonly currency: SoukPrimitivesMoneyCurrency;
    readonly value: u64;
    readonly entry: SoukPrimitivesReceiptsEntry;
  }

  /** @name SoukPrimitivesReceiptsEntry */
  interface SoukPrimitivesReceiptsEntry extends Enum {
    readonly isSale: boolean;
    readonly asSale: {
      readonly customer: Option<AccountId32>;
      readonly via: Option<u32>;
    } & Struct;
    readonly isRefund: boolean;
    readonly isVoid: boolean;
    readonly asVoid: {
      readonly number: u64;
    } & Struct;
    readonly type: 'Sale' | 'Refund' | 'Void';
  }

  /** @name SoukPrimitivesReceiptsReceiptState */
  interface SoukPrimitivesReceiptsReceiptState extends Enum {
    readonly isOneSided: boolean;
    readonly isSigned: boolean;
    readonly asSigned: {
      readonly era: u32;
      readonly counted: bool;
    } & Struct;
    readonly isReversed: boolean;
    readonly type: 'OneSided' | 'Signed' | 'Reversed';
  }

  /** @name SoukPrimitivesReceiptsCustomerView */
  interface SoukPrimitivesReceiptsCustomerView extends Struct {
    readonly since: u32;
    readonly last: u32;
    readonly receipts: u32;
    readonly until: u32;
  }

  /** @name SoukPrimitivesRolesAccountRole */
  interface SoukPrimitivesRolesAccountRole extends Enum {
    readonly isBuyer: boolean;
    readonly isMerchant: boolean;
    readonly isProducer: boolean;
    readonly isPromoter: boolean;
    readonly isServiceProvider: boolean;
    readonly isExpert: boolean;
    readonly isTester: boolean;
    readonly isTraceParty: boolean;
    readonly isValidator: boolean;
    readonly isNominator: boolean;
    readonly type: 'Buyer' | 'Merchant' | 'Producer' | 'Promoter' | 'ServiceProvider' | 'Expert' | 'Tester' | 'TraceParty' | 'Validator' | 'Nominator';
  }

  /** @name SoukRuntimeRuntimeError */
  interface SoukRuntimeRuntimeError extends Enum {
    readonly isSystem: boolean;
    readonly asSystem: FrameSystemError;
    readonly isScheduler: boolean;
    readonly asScheduler: PalletSchedulerError;
    readonly isPreimage: boolean;
    readonly asPreimage: PalletPreimageError;
    readonly isBabe: boolean;
    readonly asBabe: PalletBabeError;
    readonly isBalances: boolean;
    readonly asBalances: PalletBalancesError;
    readonly isStaking: boolean;
    readonly asStaking: PalletStakingPalletError;
    readonly isSession: boolean;
    readonly asSession: PalletSessionError;
    readonly isGrandpa: boolean;
    readonly asGrandpa: PalletGrandpaError;
    readonly isVoterList: boolean;
    readonly asVoterList: PalletBagsListError;
    readonly isAssets: boolean;
    readonly asAssets: PalletAssetsError;
    readonly isAssetsHolder: boolean;
    readonly asAssetsHolder: PalletAssetsHolderError;
    readonly isAssetsFreezer: boolean;
    readonly asAssetsFreezer: PalletAssetsFreezerError;
    readonly isTreasury: boolean;
    readonly asTreasury: PalletTreasuryError;
    readonly isVesting: boolean;
    readonly asVesting: PalletVestingError;
    readonly isUtility: boolean;
    readonly asUtility: PalletUtilityError;
    readonly isProxy: boolean;
    readonly asProxy: PalletProxyError;
    readonly isMultisig: boolean;
    readonly asMultisig: PalletMultisigError;
    readonly isIdentity: boolean;
    readonly asIdentity: PalletIdentityError;
    readonly isTranches: boolean;
    readonly asTranches: PalletTranchesError;
    readonly isReferenda: boolean;
    readonly asReferenda: PalletReferendaError;
    readonly isConvictionVoting: boolean;
    readonly asConvictionVoting: PalletConvictionVotingError;
    readonly isMigrations: boolean;
    readonly asMigrations: PalletMigrationsError;
    readonly isSafeMode: boolean;
    readonly asSafeMode: PalletSafeModeError;
    readonly isTxPause: boolean;
    readonly asTxPause: PalletTxPauseError;
    readonly isTechnicalCommittee: boolean;
    readonly asTechnicalCommittee: PalletCollectiveError;
    readonly isWhitelist: boolean;
    readonly asWhitelist: PalletWhitelistError;
    readonly isSudo: boolean;
    readonly asSudo: PalletSudoError;
    readonly isShops: boolean;
    readonly asShops: PalletShopsError;
    readonly isOrders: boolean;
    readonly asOrders: PalletOrdersError;
    readonly isDistribution: boolean;
    readonly asDistribution: PalletDistributionError;
    readonly isExperience: boolean;
    readonly asExperience: PalletExperienceError;
    readonly isTrace: boolean;
    readonly asTrace: PalletTraceError;
    readonly isReceipts: boolean;
    readonly asReceipts: PalletReceiptsError;
    readonly isRewards: boolean;
    readonly asRewards: PalletRewardsError;
    readonly isCommune: boolean;
    readonly asCommune: PalletCommuneError;
    readonly isPrepaid: boolean;
    readonly asPrepaid: PalletPrepaidError;
    readonly isNetworks: boolean;
    readonly asNetworks: PalletNetworksError;
    readonly isBonuses: boolean;
    readonly asBonuses: PalletBonusesError;
    readonly isLoyalty: boolean;
    readonly asLoyalty: PalletLoyaltyError;
    readonly isFiat: boolean;
    readonly asFiat: PalletFiatError;
    readonly type: 'System' | 'Scheduler' | 'Preimage' | 'Babe' | 'Balances' | 'Staking' | 'Session' | 'Grandpa' | 'VoterList' | 'Assets' | 'AssetsHolder' | 'AssetsFreezer' | 'Treasury' | 'Vesting' | 'Utility' | 'Proxy' | 'Multisig' | 'Identity' | 'Tranches' | 'Referenda' | 'ConvictionVoting' | 'Migrations' | 'SafeMode' | 'TxPause' | 'TechnicalCommittee' | 'Whitelist' | 'Sudo' | 'Shops' | 'Orders' | 'Distribution' | 'Experience' | 'Trace' | 'Receipts' | 'Rewards' | 'Commune' | 'Prepaid' | 'Networks' | 'Bonuses' | 'Loyalty' | 'Fiat';
  }

} // declare module
