// SPDX-License-Identifier: Apache-2.0

// Generated from the chain's metadata by `npm run generate:sdk`. Do not edit.

import { type Enum, _Enum, type GetEnum, type SizedHex, type SS58String, type FixedSizeArray, type ResultPayload, type TxCallData } from "polkadot-api";

  type AnonymousEnum<T extends {}> = T & {
  __anonymous: true
}

type MyTuple<T> = [T, ...T[]]

type SeparateUndefined<T> = undefined extends T
  ? undefined | Exclude<T, undefined>
  : T

type Anonymize<T> = SeparateUndefined<
  T extends
    | string
    | number
    | bigint
    | boolean
    | void
    | undefined
    | null
    | symbol
    | Uint8Array
    | Enum<any>
  ? T
  : T extends AnonymousEnum<infer V>
    ? Enum<V>
    : T extends MyTuple<any>
      ? {
          [K in keyof T]: T[K]
        }
      : T extends []
        ? []
        : T extends FixedSizeArray<infer L, infer T>
          ? number extends L
            ? Array<T>
            : FixedSizeArray<L, T>
          : {
              [K in keyof T & string]: T[K]
            }
>

  export type I5sesotjlssv2d = {"nonce": number, "consumers": number, "providers": number, "sufficients": number, "data": Anonymize<I1q8tnt1cluu5j>};

export type I1q8tnt1cluu5j = {"free": bigint, "reserved": bigint, "frozen": bigint, "flags": bigint};

export type Iffmde3ekjedi9 = {"normal": Anonymize<I4q39t5hn830vp>, "operational": Anonymize<I4q39t5hn830vp>, "mandatory": Anonymize<I4q39t5hn830vp>};

export type I4q39t5hn830vp = {"ref_time": bigint, "proof_size": bigint};

export type I4mddgoa69c0a2 = Array<DigestItem>;

export type DigestItem = Enum<{"PreRuntime": [SizedHex<4>, Uint8Array], "Consensus": [SizedHex<4>, Uint8Array], "Seal": [SizedHex<4>, Uint8Array], "Other": Uint8Array, "RuntimeEnvironmentUpdated": undefined}>;
export const DigestItem = _Enum as unknown as GetEnum<DigestItem>;

export type Im9ot7un94nab = Array<{"phase": Phase, "event": Enum<{"System": Anonymize<I7imc7fd49uue7>, "Scheduler": Anonymize<I65jv3u3n1h2q4>, "Preimage": PreimageEvent, "Balances": Anonymize<I4li0pm79iigfn>, "TransactionPayment": TransactionPaymentEvent, "Staking": Enum<{
/**
 * The era payout has been set; the first balance is the validator-payout; the second is
 * the remainder from the maximum amount of reward.
 */
"EraPaid": {"era_index": number, "validator_payout": bigint, "remainder": bigint}, 
/**
 * The nominator has been rewarded by this amount to this destination.
 */
"Rewarded": {"stash": SS58String, "dest": StakingRewardDestination, "amount": bigint}, 
/**
 * A staker (validator or nominator) has been slashed by the given amount.
 */
"Slashed": {"staker": SS58String, "amount": bigint}, 
/**
 * A slash for the given validator, for the given percentage of their stake, at the given
 * era as been reported.
 */
"SlashReported": {"validator": SS58String, "fraction": number, "slash_era": number}, 
/**
 * An old slashing report from a prior era was discarded because it could
 * not be processed.
 */
"OldSlashingReportDiscarded": Anonymize<I2hq50pu2kdjpo>, 
/**
 * A new set of stakers was elected.
 */
"StakersElected": undefined, 
/**
 * An account has bonded this amount. \[stash, amount\]
 * 
 * NOTE: This event is only emitted when funds are bonded via a dispatchable. Notably,
 * it will not be emitted for staking rewards when they are added to stake.
 */
"Bonded": {"stash": SS58String, "amount": bigint}, 
/**
 * An account has unbonded this amount.
 */
"Unbonded": {"stash": SS58String, "amount": bigint}, 
/**
 * An account has called `withdraw_unbonded` and removed unbonding chunks worth `Balance`
 * from the unlocking queue.
 */
"Withdrawn": {"stash": SS58String, "amount": bigint}, 
/**
 * A nominator has been kicked from a validator.
 */
"Kicked": {"nominator": SS58String, "stash": SS58String}, 
/**
 * The election failed. No new era is planned.
 */
"StakingElectionFailed": undefined, 
/**
 * An account has stopped participating as either a validator or nominator.
 */
"Chilled": Anonymize<Idl3umm12u5pa>, 
/**
 * A Page of stakers rewards are getting paid. `next` is `None` if all pages are claimed.
 */
"PayoutStarted": {"era_index": number, "validator_stash": SS58String, "page": number, "next"?: Anonymize<I4arjljr6dpflb>}, 
/**
 * A validator has set their preferences.
 */
"ValidatorPrefsSet": {"stash": SS58String, "prefs": Anonymize<I9o7ssi9vmhmgr>}, 
/**
 * Voters size limit reached.
 */
"SnapshotVotersSizeExceeded": {"size": number}, 
/**
 * Targets size limit reached.
 */
"SnapshotTargetsSizeExceeded": {"size": number}, 
/**
 * A new force era mode was set.
 */
"ForceEra": {"mode": StakingForcing}, 
/**
 * Report of a controller batch deprecation.
 */
"ControllerBatchDeprecated": {"failures": number}, 
/**
 * Staking balance migrated from locks to holds, with any balance that could not be held
 * is force withdrawn.
 */
"CurrencyMigrated": {"stash": SS58String, "force_withdraw": bigint}}>, "Offences": Enum<{
/**
 * There is an offence reported of the given `kind` happened at the `session_index` and
 * (kind-specific) time slot. This event is not deposited for duplicate slashes.
 * \[kind, slot\].
 */
"Offence": {"kind": SizedHex<16>, "slot": Uint8Array}}>, "Historical": Enum<{
/**
 * The merkle root of the validators of the said session were stored
 */
"RootStored": Anonymize<I666bl2fqjkejo>, 
/**
 * The merkle roots of up to this session index were pruned
 */
"RootsPruned": {"up_to": number}}>, "Session": Enum<{
/**
 * New session has happened. Note that the argument is the session index, not the
 * block number as the type might suggest.
 */
"NewSession": Anonymize<I2hq50pu2kdjpo>, 
/**
 * The `NewSession` event in the current block also implies a new validator set to be
 * queued.
 */
"NewQueued": undefined, 
/**
 * Validator has been disabled.
 */
"ValidatorDisabled": {"validator": SS58String}, 
/**
 * Validator has been re-enabled.
 */
"ValidatorReenabled": {"validator": SS58String}}>, "Grandpa": GrandpaEvent, "VoterList": BagsListEvent, "Clock": Anonymize<Ibccsvrc6qmhk1>, "Assets": Anonymize<Ibse1c0pgtcdtn>, "AssetsHolder": Enum<{
/**
 * `who`s balance on hold was increased by `amount`.
 */
"Held": {"who": SS58String, "asset_id": number, "reason": Anonymize<I718kle40i77bk>, "amount": bigint}, 
/**
 * `who`s balance on hold was decreased by `amount`.
 */
"Released": {"who": SS58String, "asset_id": number, "reason": Anonymize<I718kle40i77bk>, "amount": bigint}, 
/**
 * `who`s balance on hold was burned by `amount`.
 */
"Burned": {"who": SS58String, "asset_id": number, "reason": Anonymize<I718kle40i77bk>, "amount": bigint}}>, "AssetsFreezer": Enum<{"Frozen": Anonymize<Idusmq77988cmt>, "Thawed": Anonymize<Idusmq77988cmt>}>, "Treasury": Enum<{
/**
 * We have ended a spend period and will now allocate funds.
 */
"Spending": {"budget_remaining": bigint}, 
/**
 * Some funds have been allocated.
 */
"Awarded": {"proposal_index": number, "award": bigint, "account": SS58String}, 
/**
 * Some of our funds have been burnt.
 */
"Burnt": {"burnt_funds": bigint}, 
/**
 * Spending has finished; this is the amount that rolls over until next spend.
 */
"Rollover": {"rollover_balance": bigint}, 
/**
 * Some funds have been deposited.
 */
"Deposit": Anonymize<Ie5v6njpckr05b>, 
/**
 * A new spend proposal has been approved.
 */
"SpendApproved": {"proposal_index": number, "amount": bigint, "beneficiary": SS58String}, 
/**
 * The inactive funds of the pallet have been updated.
 */
"UpdatedInactive": {"reactivated": bigint, "deactivated": bigint}, 
/**
 * A new asset spend proposal has been approved.
 */
"AssetSpendApproved": {"index": number, "asset_kind": Anonymize<Ikjpbtmstl9nm>, "amount": bigint, "beneficiary": SS58String, "valid_from": number, "expire_at": number}, 
/**
 * An approved spend was voided.
 */
"AssetSpendVoided": Anonymize<I666bl2fqjkejo>, 
/**
 * A payment happened.
 */
"Paid": Anonymize<I666bl2fqjkejo>, 
/**
 * A payment failed and can be retried.
 */
"PaymentFailed": Anonymize<I666bl2fqjkejo>, 
/**
 * A spend was processed and removed from the storage. It might have been successfully
 * paid or it may have expired.
 */
"SpendProcessed": Anonymize<I666bl2fqjkejo>}>, "Vesting": Enum<{
/**
 * A vesting schedule has been created.
 */
"VestingCreated": {"account": SS58String, "schedule_index": number}, 
/**
 * The amount vested has been updated. This could indicate a change in funds available.
 * The balance given is the amount which is left unvested (and thus locked).
 */
"VestingUpdated": {"account": SS58String, "unvested": bigint}, 
/**
 * An \[account\] has become fully vested.
 */
"VestingCompleted": Anonymize<Icbccs0ug47ilf>}>, "Utility": Anonymize<I73pu9mc2itqm8>, "Proxy": Anonymize<I4cv1f25tcf074>, "Multisig": Enum<{
/**
 * A new multisig operation has begun.
 */
"NewMultisig": {"approving": SS58String, "multisig": SS58String, "call_hash": SizedHex<32>}, 
/**
 * A multisig operation has been approved by someone.
 */
"MultisigApproval": {"approving": SS58String, "timepoint": Anonymize<Itvprrpb0nm3o>, "multisig": SS58String, "call_hash": SizedHex<32>}, 
/**
 * A multisig operation has been executed.
 */
"MultisigExecuted": {"approving": SS58String, "timepoint": Anonymize<Itvprrpb0nm3o>, "multisig": SS58String, "call_hash": SizedHex<32>, "result": Anonymize<Ib3te87eibhfln>}, 
/**
 * A multisig operation has been cancelled.
 */
"MultisigCancelled": {"cancelling": SS58String, "timepoint": Anonymize<Itvprrpb0nm3o>, "multisig": SS58String, "call_hash": SizedHex<32>}, 
/**
 * The deposit for a multisig operation has been updated/poked.
 */
"DepositPoked": {"who": SS58String, "call_hash": SizedHex<32>, "old_deposit": bigint, "new_deposit": bigint}}>, "Identity": Enum<{
/**
 * A name was set or reset (which will remove all judgements).
 */
"IdentitySet": Anonymize<I4cbvqmqadhrea>, 
/**
 * A name was cleared, and the given balance returned.
 */
"IdentityCleared": {"who": SS58String, "deposit": bigint}, 
/**
 * A name was removed and the given balance slashed.
 */
"IdentityKilled": {"who": SS58String, "deposit": bigint}, 
/**
 * A judgement was asked from a registrar.
 */
"JudgementRequested": {"who": SS58String, "registrar_index": number}, 
/**
 * A judgement request was retracted.
 */
"JudgementUnrequested": {"who": SS58String, "registrar_index": number}, 
/**
 * A judgement was given by a registrar.
 */
"JudgementGiven": {"target": SS58String, "registrar_index": number}, 
/**
 * A registrar was added.
 */
"RegistrarAdded": {"registrar_index": number}, 
/**
 * A registrar was removed.
 */
"RegistrarRemoved": {"registrar_index": number}, 
/**
 * A sub-identity was added to an identity and the deposit paid.
 */
"SubIdentityAdded": {"sub": SS58String, "main": SS58String, "deposit": bigint}, 
/**
 * An account's sub-identities were set (in bulk).
 */
"SubIdentitiesSet": {"main": SS58String, "number_of_subs": number, "new_deposit": bigint}, 
/**
 * A given sub-account's associated name was changed by its super-identity.
 */
"SubIdentityRenamed": {"sub": SS58String, "main": SS58String}, 
/**
 * A sub-identity was removed from an identity and the deposit freed.
 */
"SubIdentityRemoved": {"sub": SS58String, "main": SS58String, "deposit": bigint}, 
/**
 * A sub-identity was cleared, and the given deposit repatriated from the
 * main identity account to the sub-identity account.
 */
"SubIdentityRevoked": {"sub": SS58String, "main": SS58String, "deposit": bigint}, 
/**
 * A username authority was added.
 */
"AuthorityAdded": {"authority": SS58String}, 
/**
 * A username authority was removed.
 */
"AuthorityRemoved": {"authority": SS58String}, 
/**
 * A username was set for `who`.
 */
"UsernameSet": {"who": SS58String, "username": Uint8Array}, 
/**
 * A username was queued, but `who` must accept it prior to `expiration`.
 */
"UsernameQueued": {"who": SS58String, "username": Uint8Array, "expiration": number}, 
/**
 * A queued username passed its expiration without being claimed and was removed.
 */
"PreapprovalExpired": {"whose": SS58String}, 
/**
 * A username was set as a primary and can be looked up from `who`.
 */
"PrimaryUsernameSet": {"who": SS58String, "username": Uint8Array}, 
/**
 * A dangling username (as in, a username corresponding to an account that has removed its
 * identity) has been removed.
 */
"DanglingUsernameRemoved": {"who": SS58String, "username": Uint8Array}, 
/**
 * A username has been unbound.
 */
"UsernameUnbound": Anonymize<Ie5l999tf7t2te>, 
/**
 * A username has been removed.
 */
"UsernameRemoved": Anonymize<Ie5l999tf7t2te>, 
/**
 * A username has been killed.
 */
"UsernameKilled": Anonymize<Ie5l999tf7t2te>}>, "Tranches": Anonymize<Iemmovh50qq7c>, "Referenda": Anonymize<Idfraa3b4eu018>, "ConvictionVoting": Anonymize<I7pql8a2uf8mlq>, "Parameters": Anonymize<Ietpndo88f4e7>, "Migrations": Enum<{
/**
 * A Runtime upgrade started.
 * 
 * Its end is indicated by `UpgradeCompleted` or `UpgradeFailed`.
 */
"UpgradeStarted": {
/**
 * The number of migrations that this upgrade contains.
 * 
 * This can be used to design a progress indicator in combination with counting the
 * `MigrationCompleted` and `MigrationSkipped` events.
 */
"migrations": number}, 
/**
 * The current runtime upgrade completed.
 * 
 * This implies that all of its migrations completed successfully as well.
 */
"UpgradeCompleted": undefined, 
/**
 * Runtime upgrade failed.
 * 
 * This is very bad and will require governance intervention.
 */
"UpgradeFailed": undefined, 
/**
 * A migration was skipped since it was already executed in the past.
 */
"MigrationSkipped": Anonymize<I666bl2fqjkejo>, 
/**
 * A migration progressed.
 */
"MigrationAdvanced": {
/**
 * The index of the migration within the [`Config::Migrations`] list.
 */
"index": number, 
/**
 * The number of blocks that this migration took so far.
 */
"took": number}, 
/**
 * A Migration completed.
 */
"MigrationCompleted": {
/**
 * The index of the migration within the [`Config::Migrations`] list.
 */
"index": number, 
/**
 * The number of blocks that this migration took so far.
 */
"took": number}, 
/**
 * A Migration failed.
 * 
 * This implies that the whole upgrade failed and governance intervention is required.
 */
"MigrationFailed": {
/**
 * The index of the migration within the [`Config::Migrations`] list.
 */
"index": number, 
/**
 * The number of blocks that this migration took so far.
 */
"took": number}, 
/**
 * The set of historical migrations has been cleared.
 */
"HistoricCleared": {
/**
 * Should be passed to `clear_historic` in a successive call.
 */
"next_cursor"?: Anonymize<Iabpgqcjikia83>}}>, "SafeMode": Enum<{
/**
 * The safe-mode was entered until inclusively this block.
 */
"Entered": {"until": number}, 
/**
 * The safe-mode was extended until inclusively this block.
 */
"Extended": {"until": number}, 
/**
 * Exited the safe-mode for a specific reason.
 */
"Exited": {"reason": Enum<{"Timeout": undefined, "Force": undefined}>}, 
/**
 * An account reserved funds for either entering or extending the safe-mode.
 */
"DepositPlaced": Anonymize<Ic262ibdoec56a>, 
/**
 * An account had a reserve released that was reserved.
 */
"DepositReleased": Anonymize<Ic262ibdoec56a>, 
/**
 * An account had reserve slashed that was reserved.
 */
"DepositSlashed": Anonymize<Ic262ibdoec56a>, 
/**
 * Could not hold funds for entering or extending the safe-mode.
 * 
 * This error comes from the underlying `Currency`.
 */
"CannotDeposit": undefined, 
/**
 * Could not release funds for entering or extending the safe-mode.
 * 
 * This error comes from the underlying `Currency`.
 */
"CannotRelease": undefined}>, "TxPause": Enum<{
/**
 * This pallet, or a specific call is now paused.
 */
"CallPaused": Anonymize<Iba7pefg0d11kh>, 
/**
 * This pallet, or a specific call is now unpaused.
 */
"CallUnpaused": Anonymize<Iba7pefg0d11kh>}>, "TechnicalCommittee": Enum<{
/**
 * A motion (given hash) has been proposed (by given account) with a threshold (given
 * `MemberCount`).
 */
"Proposed": {"account": SS58String, "proposal_index": number, "proposal_hash": SizedHex<32>, "threshold": number}, 
/**
 * A motion (given hash) has been voted on by given account, leaving
 * a tally (yes votes and no votes given respectively as `MemberCount`).
 */
"Voted": {"account": SS58String, "proposal_hash": SizedHex<32>, "voted": boolean, "yes": number, "no": number}, 
/**
 * A motion was approved by the required threshold.
 */
"Approved": Anonymize<I2ev73t79f46tb>, 
/**
 * A motion was not approved by the required threshold.
 */
"Disapproved": Anonymize<I2ev73t79f46tb>, 
/**
 * A motion was executed; result will be `Ok` if it returned without error.
 */
"Executed": {"proposal_hash": SizedHex<32>, "result": Anonymize<Ib3te87eibhfln>}, 
/**
 * A single member did some action; result will be `Ok` if it returned without error.
 */
"MemberExecuted": {"proposal_hash": SizedHex<32>, "result": Anonymize<Ib3te87eibhfln>}, 
/**
 * A proposal was closed because its threshold was reached or after its duration was up.
 */
"Closed": {"proposal_hash": SizedHex<32>, "yes": number, "no": number}, 
/**
 * A proposal was killed.
 */
"Killed": Anonymize<I2ev73t79f46tb>, 
/**
 * Some cost for storing a proposal was burned.
 */
"ProposalCostBurned": {"proposal_hash": SizedHex<32>, "who": SS58String}, 
/**
 * Some cost for storing a proposal was released.
 */
"ProposalCostReleased": {"proposal_hash": SizedHex<32>, "who": SS58String}}>, "Whitelist": Enum<{"CallWhitelisted": Anonymize<I1adbcfi5uc62r>, "WhitelistedCallRemoved": Anonymize<I1adbcfi5uc62r>, "WhitelistedCallDispatched": {"call_hash": SizedHex<32>, "result": ResultPayload<Anonymize<Ia1u1r3n74r13c>, {"post_info": Anonymize<Ia1u1r3n74r13c>, "error": Anonymize<I39qo8fsfluprk>}>}, 
/**
 * A call dispatch has been deferred to a future provided block.
 */
"DispatchDeferred": Anonymize<I1adbcfi5uc62r>, 
/**
 * A deferred dispatch entry has been removed after expiration.
 */
"DeferredDispatchRemoved": Anonymize<I1adbcfi5uc62r>, 
/**
 * A relayer (signed origin) executed a deferred dispatch.
 * 
 * Emitted whenever the deferred entry is consumed by a relayer, regardless of whether the
 * inner call itself succeeded; the inner call's outcome is reported separately by
 * [`Event::WhitelistedCallDispatched`].
 */
"DeferredDispatchExecuted": {"call_hash": SizedHex<32>, "who": SS58String}}>, "Sudo": Anonymize<I3b613fg3pbl51>, "Shops": Anonymize<Id1hmvjqvq771m>, "Orders": Anonymize<I4gl0m4pubr3jj>, "Distribution": Anonymize<Irrglqactc50q>, "Experience": Anonymize<I13o7g03mos218>, "Trace": Anonymize<I463jkmgel06gi>, "Receipts": Anonymize<I4ht0pefd2rijt>, "Rewards": Anonymize<Ico49pgvms7hm7>, "Commune": Anonymize<I78pujolhit3nn>, "Prepaid": Anonymize<Ibrolljanmc9f6>, "Networks": Anonymize<I1tfbdtr93abvt>, "Bonuses": Anonymize<I2cs0kov9c47fe>, "Loyalty": Anonymize<I65vgireksb744>, "Fiat": Anonymize<I4hf7jm8sovigr>}>, "topics": Anonymize<Ic5m5lp1oioo8r>}>;

export type Phase = Enum<{"ApplyExtrinsic": number, "Finalization": undefined, "Initialization": undefined}>;
export const Phase = _Enum as unknown as GetEnum<Phase>;

export type I7imc7fd49uue7 = AnonymousEnum<{
/**
 * An extrinsic completed successfully.
 */
"ExtrinsicSuccess": Anonymize<Ia82mnkmeo2rhc>, 
/**
 * An extrinsic failed.
 */
"ExtrinsicFailed": Anonymize<I62pmqduep9qco>, 
/**
 * `:code` was updated to the code with the given hash.
 */
"CodeUpdated": Anonymize<I1jm8m1rh9e20v>, 
/**
 * A new account was created.
 */
"NewAccount": Anonymize<Icbccs0ug47ilf>, 
/**
 * An account was reaped.
 */
"KilledAccount": Anonymize<Icbccs0ug47ilf>, 
/**
 * On on-chain remark happened.
 */
"Remarked": Anonymize<I855j4i3kr8ko1>, 
/**
 * An upgrade was authorized.
 */
"UpgradeAuthorized": Anonymize<Ibgl04rn6nbfm6>, 
/**
 * An invalid authorized upgrade was rejected while trying to apply it.
 */
"RejectedInvalidAuthorizedUpgrade": Anonymize<I4rhfnlj82haj8>}>;

export type Ia82mnkmeo2rhc = {"dispatch_info": Anonymize<Ic9s8f85vjtncc>};

export type Ic9s8f85vjtncc = {"weight": Anonymize<I4q39t5hn830vp>, "class": DispatchClass, "pays_fee": Anonymize<Iehg04bj71rkd>};

export type DispatchClass = Enum<{"Normal": undefined, "Operational": undefined, "Mandatory": undefined}>;
export const DispatchClass = _Enum as unknown as GetEnum<DispatchClass>;

export type Iehg04bj71rkd = AnonymousEnum<{"Yes": undefined, "No": undefined}>;

export type I62pmqduep9qco = {"dispatch_error": Anonymize<I39qo8fsfluprk>, "dispatch_info": Anonymize<Ic9s8f85vjtncc>};

export type I39qo8fsfluprk = AnonymousEnum<{"Other": undefined, "CannotLookup": undefined, "BadOrigin": undefined, "Module": Enum<{"System": Anonymize<I5o0s7c8q1cc9b>, "Scheduler": Anonymize<If7oa8fprnilo5>, "Preimage": Anonymize<I4cfhml1prt4lu>, "Babe": Anonymize<Ib6q602k6o213a>, "Timestamp": undefined, "Balances": Anonymize<Idj13i7adlomht>, "TransactionPayment": undefined, "Staking": Anonymize<Ileu8a8k5fbnr>, "Session": Anonymize<I1e07dgbaqd1sq>, "Grandpa": Anonymize<I7q8i0pp1gkas6>, "VoterList": Anonymize<I2e4fekrkcdej2>, "Clock": undefined, "Assets": Anonymize<Ide093k05nogkn>, "AssetsHolder": Anonymize<I3rc9953c1unod>, "AssetsFreezer": Anonymize<I4dd4ctqfnk5kr>, "Treasury": Anonymize<I36uss0m9fpcsf>, "Vesting": Anonymize<Icof2acl69lq3c>, "Utility": Anonymize<I8dt2g2hcrgh36>, "Proxy": Anonymize<Iuvt54ei4cehc>, "Multisig": Anonymize<Ia76qmhhg4jvb9>, "Identity": Anonymize<Ib8gja1crqq8kd>, "Tranches": Anonymize<I98bl55s73po81>, "Referenda": Anonymize<I84u4ul208g742>, "ConvictionVoting": Anonymize<Idfa8k8ikssbsf>, "Origins": undefined, "Parameters": undefined, "Migrations": Anonymize<Iaaqq5jevtahm8>, "SafeMode": Anonymize<I65gapcjsc3grr>, "TxPause": Anonymize<Ifku1elmu8hk3i>, "TechnicalCommittee": Anonymize<I7n7mcmnnfjfl2>, "Whitelist": Anonymize<I2panb90f40k4n>, "Sudo": Anonymize<Iaug04qjhbli00>, "Shops": Anonymize<Ia7co4uijohfmm>, "Orders": Anonymize<I73o8vbce1kaia>, "Distribution": Anonymize<I5svbscfpia5vt>, "Experience": Anonymize<Id2vil1pe70ec7>, "Trace": Anonymize<I69jef62iaasi3>, "Receipts": Anonymize<I7vhmg5s0tt33d>, "Rewards": Anonymize<I13sduc783cuij>, "Commune": Anonymize<I2jagjkm631vcv>, "Prepaid": Anonymize<I4ni75vg753oig>, "Networks": Anonymize<I4h8ogstksicm>, "Bonuses": Anonymize<Iap05p78qrnep>, "Loyalty": Anonymize<I9gj9povt8st7r>, "Fiat": Anonymize<Ie8m53errgdksp>}>, "ConsumerRemaining": undefined, "NoProviders": undefined, "TooManyConsumers": undefined, "Token": TokenError, "Arithmetic": ArithmeticError, "Transactional": TransactionalError, "Exhausted": undefined, "Corruption": undefined, "Unavailable": undefined, "RootNotAllowed": undefined, "Trie": Enum<{"InvalidStateRoot": undefined, "IncompleteDatabase": undefined, "ValueAtIncompleteKey": undefined, "DecoderError": undefined, "InvalidHash": undefined, "DuplicateKey": undefined, "ExtraneousNode": undefined, "ExtraneousValue": undefined, "ExtraneousHashReference": undefined, "InvalidChildReference": undefined, "ValueMismatch": undefined, "IncompleteProof": undefined, "RootMismatch": undefined, "DecodeError": undefined}>}>;

export type I5o0s7c8q1cc9b = AnonymousEnum<{
/**
 * The name of specification does not match between the current runtime
 * and the new runtime.
 */
"InvalidSpecName": undefined, 
/**
 * The specification version is not allowed to decrease between the current runtime
 * and the new runtime.
 */
"SpecVersionNeedsToIncrease": undefined, 
/**
 * Failed to extract the runtime version from the new runtime.
 * 
 * Either calling `Core_version` or decoding `RuntimeVersion` failed.
 */
"FailedToExtractRuntimeVersion": undefined, 
/**
 * Suicide called when the account has non-default composite data.
 */
"NonDefaultComposite": undefined, 
/**
 * There is a non-zero reference count preventing the account from being purged.
 */
"NonZeroRefCount": undefined, 
/**
 * The origin filter prevent the call to be dispatched.
 */
"CallFiltered": undefined, 
/**
 * A multi-block migration is ongoing and prevents the current code from being replaced.
 */
"MultiBlockMigrationsOngoing": undefined, 
/**
 * No upgrade authorized.
 */
"NothingAuthorized": undefined, 
/**
 * The submitted code is not authorized.
 */
"Unauthorized": undefined}>;

export type If7oa8fprnilo5 = AnonymousEnum<{
/**
 * Failed to schedule a call
 */
"FailedToSchedule": undefined, 
/**
 * Cannot find the scheduled call.
 */
"NotFound": undefined, 
/**
 * Given target block number is in the past.
 */
"TargetBlockNumberInPast": undefined, 
/**
 * Reschedule failed because it does not change scheduled time.
 */
"RescheduleNoChange": undefined, 
/**
 * Attempt to use a non-named function on a named task.
 */
"Named": undefined}>;

export type I4cfhml1prt4lu = AnonymousEnum<{
/**
 * Preimage is too large to store on-chain.
 */
"TooBig": undefined, 
/**
 * Preimage has already been noted on-chain.
 */
"AlreadyNoted": undefined, 
/**
 * The user is not authorized to perform this action.
 */
"NotAuthorized": undefined, 
/**
 * The preimage cannot be removed since it has not yet been noted.
 */
"NotNoted": undefined, 
/**
 * A preimage may not be removed when there are outstanding requests.
 */
"Requested": undefined, 
/**
 * The preimage request cannot be removed since no outstanding requests exist.
 */
"NotRequested": undefined, 
/**
 * More than `MAX_HASH_UPGRADE_BULK_COUNT` hashes were requested to be upgraded at once.
 */
"TooMany": undefined, 
/**
 * Too few hashes were requested to be upgraded (i.e. zero).
 */
"TooFew": undefined}>;

export type Ib6q602k6o213a = AnonymousEnum<{
/**
 * An equivocation proof provided as part of an equivocation report is invalid.
 */
"InvalidEquivocationProof": undefined, 
/**
 * A key ownership proof provided as part of an equivocation report is invalid.
 */
"InvalidKeyOwnershipProof": undefined, 
/**
 * A given equivocation report is valid but already previously reported.
 */
"DuplicateOffenceReport": undefined, 
/**
 * Submitted configuration is invalid.
 */
"InvalidConfiguration": undefined}>;

export type Idj13i7adlomht = AnonymousEnum<{
/**
 * Vesting balance too high to send value.
 */
"VestingBalance": undefined, 
/**
 * Account liquidity restrictions prevent withdrawal.
 */
"LiquidityRestrictions": undefined, 
/**
 * Balance too low to send value.
 */
"InsufficientBalance": undefined, 
/**
 * Value too low to create account due to existential deposit.
 */
"ExistentialDeposit": undefined, 
/**
 * Transfer/payment would kill account.
 */
"Expendability": undefined, 
/**
 * A vesting schedule already exists for this account.
 */
"ExistingVestingSchedule": undefined, 
/**
 * Beneficiary account must pre-exist.
 */
"DeadAccount": undefined, 
/**
 * Number of named reserves exceed `MaxReserves`.
 */
"TooManyReserves": undefined, 
/**
 * Number of holds exceed `VariantCountOf<T::RuntimeHoldReason>`.
 */
"TooManyHolds": undefined, 
/**
 * Number of freezes exceed `MaxFreezes`.
 */
"TooManyFreezes": undefined, 
/**
 * The issuance cannot be modified since it is already deactivated.
 */
"IssuanceDeactivated": undefined, 
/**
 * The delta cannot be zero.
 */
"DeltaZero": undefined}>;

export type Ileu8a8k5fbnr = AnonymousEnum<{
/**
 * Not a controller account.
 */
"NotController": undefined, 
/**
 * Not a stash account.
 */
"NotStash": undefined, 
/**
 * Stash is already bonded.
 */
"AlreadyBonded": undefined, 
/**
 * Controller is already paired.
 */
"AlreadyPaired": undefined, 
/**
 * Targets cannot be empty.
 */
"EmptyTargets": undefined, 
/**
 * Duplicate index.
 */
"DuplicateIndex": undefined, 
/**
 * Slash record index out of bounds.
 */
"InvalidSlashIndex": undefined, 
/**
 * Cannot have a validator or nominator role, with value less than the minimum defined by
 * governance (see `MinValidatorBond` and `MinNominatorBond`). If unbonding is the
 * intention, `chill` first to remove one's role as validator/nominator.
 */
"InsufficientBond": undefined, 
/**
 * Can not schedule more unlock chunks.
 */
"NoMoreChunks": undefined, 
/**
 * Can not rebond without unlocking chunks.
 */
"NoUnlockChunk": undefined, 
/**
 * Attempting to target a stash that still has funds.
 */
"FundedTarget": undefined, 
/**
 * Invalid era to reward.
 */
"InvalidEraToReward": undefined, 
/**
 * Invalid number of nominations.
 */
"InvalidNumberOfNominations": undefined, 
/**
 * Items are not sorted and unique.
 */
"NotSortedAndUnique": undefined, 
/**
 * Rewards for this era have already been claimed for this validator.
 */
"AlreadyClaimed": undefined, 
/**
 * No nominators exist on this page.
 */
"InvalidPage": undefined, 
/**
 * Incorrect previous history depth input provided.
 */
"IncorrectHistoryDepth": undefined, 
/**
 * Incorrect number of slashing spans provided.
 */
"IncorrectSlashingSpans": undefined, 
/**
 * Internal state has become somehow corrupted and the operation cannot continue.
 */
"BadState": undefined, 
/**
 * Too many nomination targets supplied.
 */
"TooManyTargets": undefined, 
/**
 * A nomination target was supplied that was blocked or otherwise not a validator.
 */
"BadTarget": undefined, 
/**
 * The user has enough bond and thus cannot be chilled forcefully by an external person.
 */
"CannotChillOther": undefined, 
/**
 * There are too many nominators in the system. Governance needs to adjust the staking
 * settings to keep things safe for the runtime.
 */
"TooManyNominators": undefined, 
/**
 * There are too many validator candidates in the system. Governance needs to adjust the
 * staking settings to keep things safe for the runtime.
 */
"TooManyValidators": undefined, 
/**
 * Commission is too low. Must be at least `MinCommission`.
 */
"CommissionTooLow": undefined, 
/**
 * Some bound is not met.
 */
"BoundNotMet": undefined, 
/**
 * Used when attempting to use deprecated controller account logic.
 */
"ControllerDeprecated": undefined, 
/**
 * Cannot reset a ledger.
 */
"CannotRestoreLedger": undefined, 
/**
 * Provided reward destination is not allowed.
 */
"RewardDestinationRestricted": undefined, 
/**
 * Not enough funds available to withdraw.
 */
"NotEnoughFunds": undefined, 
/**
 * Operation not allowed for virtual stakers.
 */
"VirtualStakerNotAllowed": undefined, 
/**
 * Stash could not be reaped as other pallet might depend on it.
 */
"CannotReapStash": undefined, 
/**
 * The stake of this account is already migrated to `Fungible` holds.
 */
"AlreadyMigrated": undefined, 
/**
 * Account is restricted from participation in staking. This may happen if the account is
 * staking in another way already, such as via pool.
 */
"Restricted": undefined}>;

export type I1e07dgbaqd1sq = AnonymousEnum<{
/**
 * Invalid ownership proof.
 */
"InvalidProof": undefined, 
/**
 * No associated validator ID for account.
 */
"NoAssociatedValidatorId": undefined, 
/**
 * Registered duplicate key.
 */
"DuplicatedKey": undefined, 
/**
 * No keys are associated with this account.
 */
"NoKeys": undefined, 
/**
 * Key setting account is not live, so it's impossible to associate keys.
 */
"NoAccount": undefined}>;

export type I7q8i0pp1gkas6 = AnonymousEnum<{
/**
 * Attempt to signal GRANDPA pause when the authority set isn't live
 * (either paused or already pending pause).
 */
"PauseFailed": undefined, 
/**
 * Attempt to signal GRANDPA resume when the authority set isn't paused
 * (either live or already pending resume).
 */
"ResumeFailed": undefined, 
/**
 * Attempt to signal GRANDPA change with one already pending.
 */
"ChangePending": undefined, 
/**
 * Cannot signal forced change so soon after last.
 */
"TooSoon": undefined, 
/**
 * A key ownership proof provided as part of an equivocation report is invalid.
 */
"InvalidKeyOwnershipProof": undefined, 
/**
 * An equivocation proof provided as part of an equivocation report is invalid.
 */
"InvalidEquivocationProof": undefined, 
/**
 * A given equivocation report is valid but already previously reported.
 */
"DuplicateOffenceReport": undefined}>;

export type I2e4fekrkcdej2 = AnonymousEnum<{
/**
 * A error in the list interface implementation.
 */
"List": Anonymize<Ictkqqlhdjt761>, 
/**
 * Could not update a node, because the pallet is locked.
 */
"Locked": undefined}>;

export type Ictkqqlhdjt761 = AnonymousEnum<{"Duplicate": undefined, "NotHeavier": undefined, "NotInSameBag": undefined, "NodeNotFound": undefined, "Locked": undefined}>;

export type Ide093k05nogkn = AnonymousEnum<{
/**
 * Account balance must be greater than or equal to the transfer amount.
 */
"BalanceLow": undefined, 
/**
 * The account to alter does not exist.
 */
"NoAccount": undefined, 
/**
 * The signing account has no permission to do the operation.
 */
"NoPermission": undefined, 
/**
 * The given asset ID is unknown.
 */
"Unknown": undefined, 
/**
 * The origin account is frozen.
 */
"Frozen": undefined, 
/**
 * The asset ID is already taken.
 */
"InUse": undefined, 
/**
 * Invalid witness data given.
 */
"BadWitness": undefined, 
/**
 * Minimum balance should be non-zero.
 */
"MinBalanceZero": undefined, 
/**
 * Unable to increment the consumer reference counters on the account. Either no provider
 * reference exists to allow a non-zero balance of a non-self-sufficient asset, or one
 * fewer then the maximum number of consumers has been reached.
 */
"UnavailableConsumer": undefined, 
/**
 * Invalid metadata given.
 */
"BadMetadata": undefined, 
/**
 * No approval exists that would allow the transfer.
 */
"Unapproved": undefined, 
/**
 * The source account would not survive the transfer and it needs to stay alive.
 */
"WouldDie": undefined, 
/**
 * The asset-account already exists.
 */
"AlreadyExists": undefined, 
/**
 * The asset-account doesn't have an associated deposit.
 */
"NoDeposit": undefined, 
/**
 * The operation would result in funds being burned.
 */
"WouldBurn": undefined, 
/**
 * The asset is a live asset and is actively being used. Usually emit for operations such
 * as `start_destroy` which require the asset to be in a destroying state.
 */
"LiveAsset": undefined, 
/**
 * The asset is not live, and likely being destroyed.
 */
"AssetNotLive": undefined, 
/**
 * The asset status is not the expected status.
 */
"IncorrectStatus": undefined, 
/**
 * The asset should be frozen before the given operation.
 */
"NotFrozen": undefined, 
/**
 * Callback action resulted in error
 */
"CallbackFailed": undefined, 
/**
 * The asset ID is not the one required by [`Config::AssetIdAllocator`].
 */
"BadAssetId": undefined, 
/**
 * The [`Config::AssetIdAllocator`] cannot allocate the asset ID: the id space is
 * exhausted.
 */
"AssetIdAllocationFailed": undefined, 
/**
 * The asset cannot be destroyed because some accounts for this asset contain freezes.
 */
"ContainsFreezes": undefined, 
/**
 * The asset cannot be destroyed because some accounts for this asset contain holds.
 */
"ContainsHolds": undefined, 
/**
 * Tried setting too many reserves.
 */
"TooManyReserves": undefined, 
/**
 * The asset deposit could not be fully moved due to a lock or freeze on the owner.
 */
"IncompleteDepositTransfer": undefined}>;

export type I3rc9953c1unod = AnonymousEnum<{
/**
 * Number of holds on an account would exceed the count of `RuntimeHoldReason`.
 */
"TooManyHolds": undefined}>;

export type I4dd4ctqfnk5kr = AnonymousEnum<{
/**
 * Number of freezes on an account would exceed `MaxFreezes`.
 */
"TooManyFreezes": undefined}>;

export type I36uss0m9fpcsf = AnonymousEnum<{
/**
 * No proposal, bounty or spend at that index.
 */
"InvalidIndex": undefined, 
/**
 * Too many approvals in the queue.
 */
"TooManyApprovals": undefined, 
/**
 * The spend origin is valid but the amount it is allowed to spend is lower than the
 * amount to be spent.
 */
"InsufficientPermission": undefined, 
/**
 * Proposal has not been approved.
 */
"ProposalNotApproved": undefined, 
/**
 * The balance of the asset kind is not convertible to the balance of the native asset.
 */
"FailedToConvertBalance": undefined, 
/**
 * The spend has expired and cannot be claimed.
 */
"SpendExpired": undefined, 
/**
 * The spend is not yet eligible for payout.
 */
"EarlyPayout": undefined, 
/**
 * The payment has already been attempted.
 */
"AlreadyAttempted": undefined, 
/**
 * There was some issue with the mechanism of payment.
 */
"PayoutError": undefined, 
/**
 * The payout was not yet attempted/claimed.
 */
"NotAttempted": undefined, 
/**
 * The payment has neither failed nor succeeded yet.
 */
"Inconclusive": undefined}>;

export type Icof2acl69lq3c = AnonymousEnum<{
/**
 * The account given is not vesting.
 */
"NotVesting": undefined, 
/**
 * The account already has `MaxVestingSchedules` count of schedules and thus
 * cannot add another one. Consider merging existing schedules in order to add another.
 */
"AtMaxVestingSchedules": undefined, 
/**
 * Amount being transferred is too low to create a vesting schedule.
 */
"AmountLow": undefined, 
/**
 * An index was out of bounds of the vesting schedules.
 */
"ScheduleIndexOutOfBounds": undefined, 
/**
 * Failed to create a new schedule because some parameter was invalid.
 */
"InvalidScheduleParams": undefined}>;

export type I8dt2g2hcrgh36 = AnonymousEnum<{
/**
 * Too many calls batched.
 */
"TooManyCalls": undefined}>;

export type Iuvt54ei4cehc = AnonymousEnum<{
/**
 * There are too many proxies registered or too many announcements pending.
 */
"TooMany": undefined, 
/**
 * Proxy registration not found.
 */
"NotFound": undefined, 
/**
 * Sender is not a proxy of the account to be proxied.
 */
"NotProxy": undefined, 
/**
 * A call which is incompatible with the proxy type's filter was attempted.
 */
"Unproxyable": undefined, 
/**
 * Account is already a proxy.
 */
"Duplicate": undefined, 
/**
 * Call may not be made by proxy because it may escalate its privileges.
 */
"NoPermission": undefined, 
/**
 * Announcement, if made at all, was made too recently.
 */
"Unannounced": undefined, 
/**
 * Cannot add self as proxy.
 */
"NoSelfProxy": undefined}>;

export type Ia76qmhhg4jvb9 = AnonymousEnum<{
/**
 * Threshold must be 2 or greater.
 */
"MinimumThreshold": undefined, 
/**
 * Call is already approved by this signatory.
 */
"AlreadyApproved": undefined, 
/**
 * Call doesn't need any (more) approvals.
 */
"NoApprovalsNeeded": undefined, 
/**
 * There are too few signatories in the list.
 */
"TooFewSignatories": undefined, 
/**
 * There are too many signatories in the list.
 */
"TooManySignatories": undefined, 
/**
 * The signatories were provided out of order; they should be ordered.
 */
"SignatoriesOutOfOrder": undefined, 
/**
 * The sender was contained in the other signatories; it shouldn't be.
 */
"SenderInSignatories": undefined, 
/**
 * Multisig operation not found in storage.
 */
"NotFound": undefined, 
/**
 * Only the account that originally created the multisig is able to cancel it or update
 * its deposits.
 */
"NotOwner": undefined, 
/**
 * No timepoint was given, yet the multisig operation is already underway.
 */
"NoTimepoint": undefined, 
/**
 * A different timepoint was given to the multisig operation that is underway.
 */
"WrongTimepoint": undefined, 
/**
 * A timepoint was given, yet no multisig operation is underway.
 */
"UnexpectedTimepoint": undefined, 
/**
 * The maximum weight information provided was too low.
 */
"MaxWeightTooLow": undefined, 
/**
 * The data to be stored is already stored.
 */
"AlreadyStored": undefined}>;

export type Ib8gja1crqq8kd = AnonymousEnum<{
/**
 * Too many subs-accounts.
 */
"TooManySubAccounts": undefined, 
/**
 * Account isn't found.
 */
"NotFound": undefined, 
/**
 * Account isn't named.
 */
"NotNamed": undefined, 
/**
 * Empty index.
 */
"EmptyIndex": undefined, 
/**
 * Fee is changed.
 */
"FeeChanged": undefined, 
/**
 * No identity found.
 */
"NoIdentity": undefined, 
/**
 * Sticky judgement.
 */
"StickyJudgement": undefined, 
/**
 * Judgement given.
 */
"JudgementGiven": undefined, 
/**
 * Invalid judgement.
 */
"InvalidJudgement": undefined, 
/**
 * The index is invalid.
 */
"InvalidIndex": undefined, 
/**
 * The target is invalid.
 */
"InvalidTarget": undefined, 
/**
 * Maximum amount of registrars reached. Cannot add any more.
 */
"TooManyRegistrars": undefined, 
/**
 * Account ID is already named.
 */
"AlreadyClaimed": undefined, 
/**
 * Sender is not a sub-account.
 */
"NotSub": undefined, 
/**
 * Sub-account isn't owned by sender.
 */
"NotOwned": undefined, 
/**
 * The provided judgement was for a different identity.
 */
"JudgementForDifferentIdentity": undefined, 
/**
 * Error that occurs when there is an issue paying for judgement.
 */
"JudgementPaymentFailed": undefined, 
/**
 * The provided suffix is too long.
 */
"InvalidSuffix": undefined, 
/**
 * The sender does not have permission to issue a username.
 */
"NotUsernameAuthority": undefined, 
/**
 * The authority cannot allocate any more usernames.
 */
"NoAllocation": undefined, 
/**
 * The signature on a username was not valid.
 */
"InvalidSignature": undefined, 
/**
 * Setting this username requires a signature, but none was provided.
 */
"RequiresSignature": undefined, 
/**
 * The username does not meet the requirements.
 */
"InvalidUsername": undefined, 
/**
 * The username is already taken.
 */
"UsernameTaken": undefined, 
/**
 * The requested username does not exist.
 */
"NoUsername": undefined, 
/**
 * The username cannot be forcefully removed because it can still be accepted.
 */
"NotExpired": undefined, 
/**
 * The username cannot be removed because it's still in the grace period.
 */
"TooEarly": undefined, 
/**
 * The username cannot be removed because it is not unbinding.
 */
"NotUnbinding": undefined, 
/**
 * The username cannot be unbound because it is already unbinding.
 */
"AlreadyUnbinding": undefined, 
/**
 * The action cannot be performed because of insufficient privileges (e.g. authority
 * trying to unbind a username provided by the system).
 */
"InsufficientPrivileges": undefined}>;

export type I98bl55s73po81 = AnonymousEnum<{
/**
 * No allocation has this number, or all of it was released.
 */
"NotFound": undefined, 
/**
 * The schedule has not started.
 */
"NotStarted": undefined, 
/**
 * Nothing more is free yet.
 */
"NothingToRelease": undefined, 
/**
 * The amount is below the smallest allocation.
 */
"AmountTooSmall": undefined, 
/**
 * The schedule has no length, takes back what it freed, or never frees the whole.
 */
"BadSchedule": undefined, 
/**
 * The beneficiary's account does not hold the asset. Send it an existential deposit first.
 */
"BeneficiaryNotFound": undefined, 
/**
 * The beneficiary has as many allocations as an account can have.
 */
"TooManyAllocations": undefined, 
/**
 * Every allocation number was given out.
 */
"NoIdLeft": undefined}>;

export type I84u4ul208g742 = AnonymousEnum<{
/**
 * Referendum is not ongoing.
 */
"NotOngoing": undefined, 
/**
 * Referendum's decision deposit is already paid.
 */
"HasDeposit": undefined, 
/**
 * The track identifier given was invalid.
 */
"BadTrack": undefined, 
/**
 * There are already a full complement of referenda in progress for this track.
 */
"Full": undefined, 
/**
 * The queue of the track is empty.
 */
"QueueEmpty": undefined, 
/**
 * The referendum index provided is invalid in this context.
 */
"BadReferendum": undefined, 
/**
 * There was nothing to do in the advancement.
 */
"NothingToDo": undefined, 
/**
 * No track exists for the proposal origin.
 */
"NoTrack": undefined, 
/**
 * Any deposit cannot be refunded until after the decision is over.
 */
"Unfinished": undefined, 
/**
 * The deposit refunder is not the depositor.
 */
"NoPermission": undefined, 
/**
 * The deposit cannot be refunded since none was made.
 */
"NoDeposit": undefined, 
/**
 * The referendum status is invalid for this operation.
 */
"BadStatus": undefined, 
/**
 * The preimage does not exist.
 */
"PreimageNotExist": undefined, 
/**
 * The preimage is stored with a different length than the one provided.
 */
"PreimageStoredWithDifferentLength": undefined}>;

export type Idfa8k8ikssbsf = AnonymousEnum<{
/**
 * Poll is not ongoing.
 */
"NotOngoing": undefined, 
/**
 * The given account did not vote on the poll.
 */
"NotVoter": undefined, 
/**
 * The actor has no permission to conduct the action.
 */
"NoPermission": undefined, 
/**
 * The actor has no permission to conduct the action right now but will do in the future.
 */
"NoPermissionYet": undefined, 
/**
 * The account is already delegating.
 */
"AlreadyDelegating": undefined, 
/**
 * The account currently has votes attached to it and the operation cannot succeed until
 * these are removed through `remove_vote`.
 */
"AlreadyVoting": undefined, 
/**
 * Too high a balance was provided that the account cannot afford.
 */
"InsufficientFunds": undefined, 
/**
 * The account is not currently delegating.
 */
"NotDelegating": undefined, 
/**
 * Delegation to oneself makes no sense.
 */
"Nonsense": undefined, 
/**
 * Maximum number of votes reached.
 */
"MaxVotesReached": undefined, 
/**
 * The class must be supplied since it is not easily determinable from the state.
 */
"ClassNeeded": undefined, 
/**
 * The class ID supplied is invalid.
 */
"BadClass": undefined}>;

export type Iaaqq5jevtahm8 = AnonymousEnum<{
/**
 * The operation cannot complete since some MBMs are ongoing.
 */
"Ongoing": undefined}>;

export type I65gapcjsc3grr = AnonymousEnum<{
/**
 * The safe-mode is (already or still) entered.
 */
"Entered": undefined, 
/**
 * The safe-mode is (already or still) exited.
 */
"Exited": undefined, 
/**
 * This functionality of the pallet is disabled by the configuration.
 */
"NotConfigured": undefined, 
/**
 * There is no balance reserved.
 */
"NoDeposit": undefined, 
/**
 * The account already has a deposit reserved and can therefore not enter or extend again.
 */
"AlreadyDeposited": undefined, 
/**
 * This deposit cannot be released yet.
 */
"CannotReleaseYet": undefined, 
/**
 * An error from the underlying `Currency`.
 */
"CurrencyError": undefined}>;

export type Ifku1elmu8hk3i = AnonymousEnum<{
/**
 * The call is paused.
 */
"IsPaused": undefined, 
/**
 * The call is unpaused.
 */
"IsUnpaused": undefined, 
/**
 * The call is whitelisted and cannot be paused.
 */
"Unpausable": undefined, "NotFound": undefined}>;

export type I7n7mcmnnfjfl2 = AnonymousEnum<{
/**
 * Account is not a member
 */
"NotMember": undefined, 
/**
 * Duplicate proposals not allowed
 */
"DuplicateProposal": undefined, 
/**
 * Proposal must exist
 */
"ProposalMissing": undefined, 
/**
 * Mismatched index
 */
"WrongIndex": undefined, 
/**
 * Duplicate vote ignored
 */
"DuplicateVote": undefined, 
/**
 * Members are already initialized!
 */
"AlreadyInitialized": undefined, 
/**
 * The close call was made too early, before the end of the voting.
 */
"TooEarly": undefined, 
/**
 * There can only be a maximum of `MaxProposals` active proposals.
 */
"TooManyProposals": undefined, 
/**
 * The given weight bound for the proposal was too low.
 */
"WrongProposalWeight": undefined, 
/**
 * The given length bound for the proposal was too low.
 */
"WrongProposalLength": undefined, 
/**
 * Prime account is not a member
 */
"PrimeAccountNotMember": undefined, 
/**
 * Proposal is still active.
 */
"ProposalActive": undefined}>;

export type I2panb90f40k4n = AnonymousEnum<{
/**
 * The preimage of the call hash could not be loaded.
 */
"UnavailablePreImage": undefined, 
/**
 * The call could not be decoded.
 */
"UndecodableCall": undefined, 
/**
 * The weight of the decoded call was higher than the witness.
 */
"InvalidCallWeightWitness": undefined, 
/**
 * The call was not whitelisted.
 */
"CallIsNotWhitelisted": undefined, 
/**
 * The call was already whitelisted; No-Op.
 */
"CallAlreadyWhitelisted": undefined, 
/**
 * No deferred dispatch entry exists for this call hash.
 */
"DeferredDispatchNotFound": undefined, 
/**
 * The deferred dispatch entry has not yet expired.
 */
"DeferredDispatchNotExpired": undefined, 
/**
 * The dispatch has already been deferred.
 */
"AlreadyDeferred": undefined, 
/**
 * The deferred dispatch has expired.
 */
"DeferredDispatchExpired": undefined}>;

export type Iaug04qjhbli00 = AnonymousEnum<{
/**
 * Sender must be the Sudo account.
 */
"RequireSudo": undefined}>;

export type Ia7co4uijohfmm = AnonymousEnum<{
/**
 * No shop has this number.
 */
"ShopNotFound": undefined, 
/**
 * No listing has this number.
 */
"ListingNotFound": undefined, 
/**
 * The caller does not own the shop.
 */
"NotOwner": undefined, 
/**
 * The account owns as many shops as it may.
 */
"TooManyShops": undefined, 
/**
 * Every number of a shop or a listing was given out.
 */
"NoIdLeft": undefined, 
/**
 * The shop is winding down or suspended.
 */
"ShopNotOpen": undefined, 
/**
 * The shop is not winding down.
 */
"NotClosing": undefined, 
/**
 * The shop is suspended already.
 */
"AlreadySuspended": undefined, 
/**
 * The shop is not suspended.
 */
"NotSuspended": undefined, 
/**
 * The shop still has listings.
 */
"ListingsRemain": undefined, 
/**
 * The shop still has orders that are not final.
 */
"OrdersOpen": undefined, 
/**
 * A shop cannot be offered to its owner.
 */
"OfferToOwner": undefined, 
/**
 * The shop is not offered to the caller, or not offered at all.
 */
"NotOffered": undefined, 
/**
 * The bond is above the maximum that the caller agreed to.
 */
"BondAboveMaximum": undefined, 
/**
 * The fee is above the maximum that the caller agreed to.
 */
"FeeAboveMaximum": undefined, 
/**
 * Fewer showcase slots come with the capability than the caller agreed to.
 */
"SlotsBelowMinimum": undefined, 
/**
 * The shop is not as the caller saw it.
 */
"ShopChanged": undefined, 
/**
 * The terms of the listing are not as the caller saw them.
 */
"TermsChanged": undefined, 
/**
 * The stock of the listing is not as the caller saw it.
 */
"StockChanged": undefined, 
/**
 * The verification is not the one that the caller names.
 */
"VerificationChanged": undefined, 
/**
 * The price table has no entry for this.
 */
"NotForSale": undefined, 
/**
 * The shop has the capability already.
 */
"CapabilityHeld": undefined, 
/**
 * The shop lacks the capability this needs.
 */
"CapabilityMissing": undefined, 
/**
 * Listings of the shop offer commission, which needs the capability.
 */
"CommissionOffered": undefined, 
/**
 * A number of slots or units of zero, or an empty batch.
 */
"NothingAsked": undefined, 
/**
 * More showcase slots than a shop may have.
 */
"TooManySlots": undefined, 
/**
 * The showcase slots are taken, or not bonded.
 */
"SlotsTaken": undefined, 
/**
 * No showcase slot is free.
 */
"NoFreeSlot": undefined, 
/**
 * Too many bonds of the account are unbonding. Release those that are due first.
 */
"UnbondingFull": undefined, 
/**
 * No bond of the account is due.
 */
"NothingToRelease": undefined, 
/**
 * A verification needs a level above zero.
 */
"ZeroLevel": undefined, 
/**
 * The verification would have lapsed already.
 */
"AlreadyLapsed": undefined, 
/**
 * An attester cannot verify its own shop.
 */
"OwnShop": undefined, 
/**
 * The shop is not verified.
 */
"NotVerified": undefined, 
/**
 * The caller neither issued the verification nor is an attester.
 */
"NotIssuer": undefined, 
/**
 * A price of zero.
 */
"ZeroPrice": undefined, 
/**
 * The asset cannot be paid with.
 */
"AssetNotPayable": undefined, 
/**
 * An accepted asset is named twice, or is the one the price is quoted in.
 */
"AssetRepeated": undefined, 
/**
 * The rate of an accepted asset is zero.
 */
"ZeroRate": undefined, 
/**
 * Explicit commission shares do not sum to 100 %.
 */
"SharesNotWhole": undefined, 
/**
 * Commission, experience fee and commune fee together exceed the sale.
 */
"RatesExceedWhole": undefined, 
/**
 * The promotion path is deeper than governance, or the commission plan, can pay.
 */
"PathTooDeep": undefined, 
/**
 * The experience fee is below the governed minimum.
 */
"ExperienceFeeTooLow": undefined, 
/**
 * The return window is longer than the governed maximum.
 */
"ReturnWindowTooLong": undefined, 
/**
 * The listing is paused or withdrawn.
 */
"NotActive": undefined, 
/**
 * The listing is not paused.
 */
"NotPaused": undefined, 
/**
 * Moderation has the listing off sale.
 */
"Withdrawn": undefined, 
/**
 * Moderation does not have the listing off sale.
 */
"NotWithdrawn": undefined, 
/**
 * Fewer units are left.
 */
"OutOfStock": undefined, 
/**
 * The stock would not fit its number.
 */
"StockOverflow": undefined, 
/**
 * The shop's open orders would not fit their number.
 */
"TooManyOrders": undefined, 
/**
 * A price of the table is above its maximum.
 */
"PriceTooHigh": undefined, 
/**
 * A penalty keeps the account from trading.
 */
"MayNotTrade": undefined, 
/**
 * A case against the account is open. What it may lose cannot leave.
 */
"OwnerAccused": undefined, 
/**
 * A penalty takes a part of the account's bonds. Have it seized first.
 */
"SeizureDue": undefined, 
/**
 * No penalty takes a part of the account's bonds.
 */
"NotSentenced": undefined, 
/**
 * The shop has accepted as many orders today as the level of its verification allows.
 */
"TooManyToday": undefined}>;

export type I73o8vbce1kaia = AnonymousEnum<{
/**
 * There is no such order.
 */
"OrderNotFound": undefined, 
/**
 * There is no such listing.
 */
"ListingNotFound": undefined, 
/**
 * The listing offers something else than what the buyer signed for: the seller, the product, the terms or the
 * description is another one, or governance changed what the terms may be.
 */
"OfferChanged": undefined, 
/**
 * The order has no such line.
 */
"LineNotFound": undefined, 
/**
 * The caller is neither the buyer nor the seller of the order.
 */
"NotParty": undefined, 
/**
 * This call is for the other party.
 */
"WrongParty": undefined, 
/**
 * The order's state does not allow this.
 */
"WrongState": undefined, 
/**
 * The deadline has passed. Any account may move the order on, and nothing else can happen to it.
 */
"DeadlinePassed": undefined, 
/**
 * No order of the list is due.
 */
"NothingDue": undefined, 
/**
 * The order is larger than the size that the caller named.
 */
"LargerThanSaid": undefined, 
/**
 * An order needs at least one line.
 */
"NoLines": undefined, 
/**
 * The lines are from more than one shop.
 */
"MixedShops": undefined, 
/**
 * The buyer and the seller are the same account.
 */
"OwnShop": undefined, 
/**
 * A quantity of zero.
 */
"ZeroQuantity": undefined, 
/**
 * The line has fewer units.
 */
"TooManyUnits": undefined, 
/**
 * More items than units, or more than a line can name.
 */
"TooManyItems": undefined, 
/**
 * An item is named twice.
 */
"DuplicateItem": undefined, 
/**
 * Fewer units are left than items the buyer asked for and did not get yet.
 */
"AskedItemMissing": undefined, 
/**
 * The lines name more different promoters than one order can pay.
 */
"TooManyPromoters": undefined, 
/**
 * The listing's terms cannot be paid under the governed rates of today.
 */
"TermsNotPayable": undefined, 
/**
 * No service provider is named.
 */
"NoServices": undefined, 
/**
 * A service for no share of the sale.
 */
"ZeroShare": undefined, 
/**
 * The buyer or the seller is named as a service provider.
 */
"PartyServes": undefined, 
/**
 * A service provider is named twice, or was named before.
 */
"DuplicateProvider": undefined, 
/**
 * An order cannot have so many service providers.
 */
"TooManyServices": undefined, 
/**
 * The services, the commission and the fees of a line together exceed the sale.
 */
"ServicesNotPayable": undefined, 
/**
 * The listing does not accept one of the assets.
 */
"AssetNotAccepted": undefined, 
/**
 * Escrows cannot be held in one of the assets.
 */
"AssetNotPayable": undefined, 
/**
 * A larger part is paid in one asset than the seller allows.
 */
"ShareTooLarge": undefined, 
/**
 * The parts of the payment do not sum to the whole, or one asset is named twice.
 */
"SharesNotWhole": undefined, 
/**
 * An amount does not fit.
 */
"Overflow": undefined, 
/**
 * The amounts or limits are not one for each asset.
 */
"LimitMismatch": undefined, 
/**
 * The price is above the buyer's limit: it has changed.
 */
"LimitExceeded": undefined, 
/**
 * The part outside the chain is not what the buyer expected: the price has changed.
 */
"FiatMismatch": undefined, 
/**
 * The lines are priced in different currencies.
 */
"MixedCurrencies": undefined, 
/**
 * An escrow order needs a token part.
 */
"NothingToHold": undefined, 
/**
 * The price or a deposit would be made of locked funds, and another account may get either.
 */
"FundsLocked": undefined, 
/**
 * Nothing has shipped.
 */
"NothingShipped": undefined, 
/**
 * Some units have shipped already.
 */
"AlreadyShipped": undefined, 
/**
 * A return names at least one unit.
 */
"NothingReturned": undefined, 
/**
 * A line is named twice.
 */
"DuplicateLine": undefined, 
/**
 * The line's own return window is over.
 */
"ReturnWindowOver": undefined, 
/**
 * The seller refused a return before. The buyer can still dispute.
 */
"ReturnRefusedBefore": undefined, 
/**
 * A ruling of more than 10 000 basis points.
 */
"RulingTooLarge": undefined, 
/**
 * The order holds no money on chain.
 */
"NothingHeld": undefined, 
/**
 * Evidence was given, or asked for by the other side's evidence, so an answer has to bring some.
 */
"EvidenceMissing": undefined, 
/**
 * A refund of nothing.
 */
"NothingToRefund": undefined, 
/**
 * More than remains of the line, or of the fiat part.
 */
"RefundTooLarge": undefined, 
/**
 * The seller does not own the shop.
 */
"NotShopOwner": undefined, 
/**
 * The buyer is under a penalty and may not trade.
 */
"BuyerMayNotTrade": undefined, 
/**
 * The seller is under a penalty and may not trade.
 */
"SellerMayNotTrade": undefined, 
/**
 * The buyer's signature is not good for this sale.
 */
"BadSignature": undefined, 
/**
 * The sale's signature has expired.
 */
"SaleExpired": undefined, 
/**
 * The sale's signature would stay good for too long.
 */
"ExpiryTooFar": undefined, 
/**
 * The sale is on record already.
 */
"AlreadyRecorded": undefined, 
/**
 * Not even the commune can receive: an asset of the order does not move. Nothing was paid.
 */
"Undeliverable": undefined, 
/**
 * No order of the list is final and past its retention period.
 */
"NotPrunable": undefined, 
/**
 * Every order number was given out.
 */
"NoIdLeft": undefined, 
/**
 * The price of the fiat part was good until a moment that has passed.
 */
"QuoteEnded": undefined, 
/**
 * The fiat part may still be paid, or somebody confirmed that it was, or there is none.
 */
"PaymentNotLapsed": undefined, 
/**
 * The fiat part may still be paid. The seller cancels once the quote has ended, or once it was confirmed as paid.
 */
"PaymentExpected": undefined, 
/**
 * The batch names no order.
 */
"NoOrders": undefined}>;

export type I5svbscfpia5vt = AnonymousEnum<{
/**
 * A promotion path has more links than the listing or governance allows.
 */
"PathTooDeep": undefined, 
/**
 * A promotion link has expired.
 */
"LinkExpired": undefined, 
/**
 * A promotion link is good for longer than governance allows.
 */
"LinkTooLong": undefined, 
/**
 * A promotion link was not signed by its promoter for this chain, listing, place on the path and expiry, or not
 * in the form it says.
 */
"BadSignature": undefined, 
/**
 * A promoter signed for another commission plan than the listing has now.
 */
"PlanChanged": undefined, 
/**
 * A promoter stands twice on a path.
 */
"PromoterRepeated": undefined, 
/**
 * The seller or the buyer stands on the path.
 */
"PartyOnPath": undefined, 
/**
 * An account may not promote: penalties limit it, or it was deleted.
 */
"MayNotPromote": undefined, 
/**
 * A panel found that the product is not what its producer claims. It cannot be promoted until that is corrected.
 */
"ProductDeviates": undefined, 
/**
 * There is no such shop.
 */
"ShopNotFound": undefined, 
/**
 * There is no such listing in the shop.
 */
"ListingNotFound": undefined, 
/**
 * There is no such campaign.
 */
"CampaignNotFound": undefined, 
/**
 * A campaign for members alone needs an open network of the shop.
 */
"NetworkNotFound": undefined, 
/**
 * There is no such tier, so nobody could be paid.
 */
"TierNotFound": undefined, 
/**
 * The promoter has no record.
 */
"RecordNotFound": undefined, 
/**
 * The shop belongs to another account.
 */
"NotOwner": undefined, 
/**
 * Another account pays for the campaign.
 */
"NotFunder": undefined, 
/**
 * The shop's bonds do not unlock campaigns.
 */
"CapabilityMissing": undefined, 
/**
 * Campaigns may not pay in the asset.
 */
"AssetNotAccepted": undefined, 
/**
 * The campaign would pay nothing.
 */
"ZeroReward": undefined, 
/**
 * The campaign would pay for a sale of any size.
 */
"ZeroLeastSale": undefined, 
/**
 * The top-up adds nothing.
 */
"ZeroAmount": undefined, 
/**
 * The budget does not cover one reward.
 */
"BudgetTooSmall": undefined, 
/**
 * The budget does not fit its type.
 */
"BudgetTooLarge": undefined, 
/**
 * The expiry has passed.
 */
"ExpiryPassed": undefined, 
/**
 * The expiry is further ahead than a campaign may be open.
 */
"ExpiryTooFar": undefined, 
/**
 * The campaign names an empty list of listings.
 */
"NoListings": undefined, 
/**
 * The shop has as many open campaigns as it may have. Close one, or have an expired one closed.
 */
"TooManyCampaigns": undefined, 
/**
 * Every campaign number was given out.
 */
"NoIdLeft": undefined, 
/**
 * The campaign is closed already.
 */
"AlreadyClosed": undefined, 
/**
 * The campaign has not expired, and its funder owns the shop.
 */
"NotExpired": undefined, 
/**
 * Everything a closed campaign holds is promised.
 */
"NothingToFree": undefined, 
/**
 * The record changed too recently to be removed by another account.
 */
"RecordInUse": undefined}>;

export type Id2vil1pe70ec7 = AnonymousEnum<{
/**
 * There is no such model or version.
 */
"ModelNotFound": undefined, 
/**
 * The model is another expert's.
 */
"NotExpert": undefined, 
/**
 * The model has no attributes, or the weight, decimals or tolerance of one is out of bounds.
 */
"BadAttributes": undefined, 
/**
 * The expert has as many models as it can.
 */
"TooManyModels": undefined, 
/**
 * The model has as many versions as it can.
 */
"TooManyVersions": undefined, 
/**
 * Every number of a model, or of a binding, was given out.
 */
"NoIdLeft": undefined, 
/**
 * The model takes no further products.
 */
"ModelIsRetired": undefined, 
/**
 * The model was not retired.
 */
"ModelNotRetired": undefined, 
/**
 * Products are bound to the model, and the unbonding period is not over.
 */
"ModelInUse": undefined, 
/**
 * The listing does not exist, is of another seller, or offers another product.
 */
"NotProducer": undefined, 
/**
 * The product is bound already.
 */
"AlreadyBound": undefined, 
/**
 * The product is not bound to a model.
 */
"NotBound": undefined, 
/**
 * The claims were made after the running cycle began. The next cycle may judge them.
 */
"BoundTooLate": undefined, 
/**
 * A producer's own price is zero.
 */
"ZeroPrice": undefined, 
/**
 * The product was reserved for another producer.
 */
"ReservedForOther": undefined, 
/**
 * There is not one value within bounds for each attribute.
 */
"BadValues": undefined, 
/**
 * Reports on the product are not judged yet.
 */
"RoundRunning": undefined, 
/**
 * An appeal on the product is not decided yet.
 */
"AppealRunning": undefined, 
/**
 * The account is not a tester, or not enrolled.
 */
"NotEnrolled": undefined, 
/**
 * The account is enrolled already.
 */
"AlreadyEnrolled": undefined, 
/**
 * The tester lost everything to a slash, so it can neither enrol nor be backed again.
 */
"TesterBarred": undefined, 
/**
 * The tester takes seats, was drawn too rarely for it, has left, or is idle already. Or it is not idle, and cannot
 * come back.
 */
"NotIdle": undefined, 
/**
 * The tester has not left, or none of the stake is on its way out.
 */
"NotLeaving": undefined, 
/**
 * The period is not over.
 */
"TooEarly": undefined, 
/**
 * There is nothing to do.
 */
"NothingToDo": undefined, 
/**
 * The cycle is in another phase.
 */
"WrongPhase": undefined, 
/**
 * The account has no settled purchase of the product that lets it report.
 */
"NoPurchase": undefined, 
/**
 * The producer, and the expert of its model, may not report on a product.
 */
"PartyMayNotReport": undefined, 
/**
 * The account has a report on the product already.
 */
"AlreadyReported": undefined, 
/**
 * The account committed no report on the product in this cycle.
 */
"NotCommitted": undefined, 
/**
 * The revealed report is not the one that was committed.
 */
"HashMismatch": undefined, 
/**
 * The secret is not the one of this tester in this cycle.
 */
"BadSecret": undefined, 
/**
 * The cycle is not closed, or was expired.
 */
"CycleNotClosed": undefined, 
/**
 * There is nothing to claim.
 */
"NothingToClaim": undefined, 
/**
 * The account cannot receive any of what is due to it now. It stays to be claimed.
 */
"CannotReceive": undefined, 
/**
 * The cycle can still be claimed.
 */
"StillClaimable": undefined, 
/**
 * The stake would be smaller than the least stake.
 */
"StakeTooSmall": undefined, 
/**
 * The account does not back the tester, or with less stake.
 */
"BackingNotFound": undefined, 
/**
 * A tester may not back itself.
 */
"SelfBacking": undefined, 
/**
 * There is no verdict on the product, or the time to appeal against it is over.
 */
"VerdictNotFound": undefined, 
/**
 * There is an appeal against the verdict, or in the case, already.
 */
"AlreadyAppealed": undefined, 
/**
 * There is no appeal on the product.
 */
"AppealNotFound": undefined, 
/**
 * There is no such case.
 */
"CaseNotFound": undefined, 
/**
 * A case is open. Until it ends, what it is about stays as it is.
 */
"CaseOpen": undefined, 
/**
 * The account is neither the accused nor a backer of the accused.
 */
"NotAccused": undefined, 
/**
 * The case was not appealed.
 */
"NotAppealed": undefined, 
/**
 * The deadline is over.
 */
"DeadlinePassed": undefined, 
/**
 * The row is still needed.
 */
"InUse": undefined, 
/**
 * An amount is too large to be counted.
 */
"Overflow": undefined}>;

export type I69jef62iaasi3 = AnonymousEnum<{
/**
 * An event of the batch, or an item of the list, is refused, and nothing of it is done.
 */
"Refused": Anonymize<Icgvh14h995urk>, 
/**
 * The batch has no events.
 */
"EmptyBatch": undefined, 
/**
 * The account or the GLN is no party.
 */
"PartyNotFound": undefined, 
/**
 * The GLN belongs to a party, or is a place of one.
 */
"GlnTaken": undefined, 
/**
 * No company can have this prefix: it has fewer than 6 or more than 12 digits, or GS1 uses these numbers otherwise.
 */
"BadPrefix": undefined, 
/**
 * Another party holds a company prefix that the number begins with, or one that overlaps.
 */
"PrefixTaken": undefined, 
/**
 * The party holds no company prefix.
 */
"PrefixNotFound": undefined, 
/**
 * The GLN is no place of the party.
 */
"PlaceNotFound": undefined, 
/**
 * The list of items is empty.
 */
"NoItems": undefined, 
/**
 * The party possesses the item already.
 */
"AlreadyPossessed": undefined, 
/**
 * The party asks for the item already.
 */
"AlreadyAsked": undefined, 
/**
 * There is no such ask.
 */
"AskNotFound": undefined, 
/**
 * The time of the ask is not over.
 */
"AskNotOver": undefined, 
/**
 * The account is a party already, or acts for one.
 */
"AlreadyParty": undefined, 
/**
 * Rows name the party: it possesses or recorded something.
 */
"PartyInUse": undefined, 
/**
 * No event on record has this id.
 */
"EventNotFound": undefined, 
/**
 * Another party recorded the event.
 */
"NotRecorder": undefined, 
/**
 * The event is declared erroneous already.
 */
"AlreadyDeclared": undefined, 
/**
 * No item has this name.
 */
"ItemNotFound": undefined, 
/**
 * The item is still in use.
 */
"NotFinal": undefined, 
/**
 * The retention period is not over.
 */
"RetentionNotOver": undefined, 
/**
 * The limit of events to remove is zero.
 */
"NothingToPrune": undefined, 
/**
 * No root has this number.
 */
"RootNotFound": undefined, 
/**
 * The root stands for no events.
 */
"EmptyRoot": undefined, 
/**
 * The proof does not lead to the root.
 */
"BadProof": undefined, 
/**
 * The caller did not make the lot.
 */
"NotProducer": undefined, 
/**
 * The lot is recalled or on hold already.
 */
"AlreadyAlerted": undefined, 
/**
 * The lot is neither recalled nor on hold.
 */
"NotAlerted": undefined, 
/**
 * The authority recalled or held the lot, so only the authority can change that.
 */
"SetByAuthority": undefined, 
/**
 * The events do not say that the output was made from an input that the alert concerns.
 */
"NotLinked": undefined, 
/**
 * The item is marked with the alert already.
 */
"AlreadyMarked": undefined, 
/**
 * The item is marked with as many alerts as it can be, and none of them is less grave.
 */
"TooManyMarks": undefined, 
/**
 * The seller does not possess the item.
 */
"NotPossessed": undefined, 
/**
 * The history of the item is over.
 */
"ItemClosed": undefined, 
/**
 * The item was sold already.
 */
"AlreadySold": undefined, 
/**
 * The item's lot is recalled or on hold.
 */
"LotBlocked": undefined, 
/**
 * The item was made from a lot whose alert blocks what was made from it.
 */
"OriginBlocked": undefined, 
/**
 * There is something in the item, which must not be sold with it.
 */
"HasContents": undefined, 
/**
 * Every number of a party, a root or an alert was given out.
 */
"NoIdLeft": undefined, 
/**
 * An amount does not fit.
 */
"Overflow": undefined}>;

export type Icgvh14h995urk = {
/**
 * The event's place in the batch, or the item's in the list, from zero.
 */
"index": number, 
/**
 * The reason.
 */
"fault": Enum<{"DuplicateEvent": undefined, "HashTaken": undefined, "BadOffset": undefined, "BadTime": undefined, "UnknownWord": undefined, "WrongAction": undefined, "UnexpectedField": undefined, "NoItems": undefined, "DuplicateItem": undefined, "ParentMissing": undefined, "TransactionMissing": undefined, "TooManyItems": undefined, "ItemNotFound": undefined, "ItemExists": undefined, "ItemClosed": undefined, "NotPossessor": undefined, "NotRegistered": undefined, "NotProducer": undefined, "QuantityMissing": undefined, "UnexpectedQuantity": undefined, "WrongUnit": undefined, "QuantityTooLarge": undefined, "InsideContainer": undefined, "NotInside": undefined, "HasContents": undefined, "TooDeep": undefined, "TooManyChildren": undefined, "NotContainer": undefined, "OutputTooLarge": undefined, "YieldWithoutInput": undefined, "TooManyUnits": undefined, "IncompleteTransformation": undefined, "SenderMissing": undefined, "RecipientMissing": undefined, "NothingInTransit": undefined, "TransitLapsed": undefined, "LotBlocked": undefined, "Overflow": undefined, "SameIdOtherEvent": undefined, "PossessingPartyUnknown": undefined, "OwningPartyUnknown": undefined, "LocationUnknown": undefined, "PrefixOfAnother": undefined, "OriginBlocked": undefined, "AskMissing": undefined, "StillAnswerable": undefined}>};

export type I7vhmg5s0tt33d = AnonymousEnum<{
/**
 * There is no such shop.
 */
"ShopNotFound": undefined, 
/**
 * The shop has no receipt book.
 */
"BookNotFound": undefined, 
/**
 * There is no such batch, or its time is over.
 */
"BatchNotFound": undefined, 
/**
 * The shop belongs to another account.
 */
"NotOwner": undefined, 
/**
 * The shop does not trade.
 */
"ShopNotOpen": undefined, 
/**
 * The shop's former owner pays for the book. Set its capacity to take it over.
 */
"NotDepositor": undefined, 
/**
 * The shop has a receipt book already.
 */
"AlreadyOpen": undefined, 
/**
 * Every book number was given out.
 */
"NoIdLeft": undefined, 
/**
 * BizPower cannot be divided by these costs: one that must not be zero is.
 */
"BadCosts": undefined, 
/**
 * The capacity is above what a book may have, or below the rows the book takes.
 */
"BadCapacity": undefined, 
/**
 * The book has no room for another row of state. Set its capacity, or have it pruned.
 */
"BookFull": undefined, 
/**
 * The book still has customers, batches or eras.
 */
"BookNotEmpty": undefined, 
/**
 * The shop has as many tills as it may have.
 */
"TooManyTills": undefined, 
/**
 * The batch has no rows.
 */
"NoRows": undefined, 
/**
 * The till posted a receipt of this number already.
 */
"AlreadyPosted": undefined, 
/**
 * Receipts of the till before this one were left out.
 */
"ReceiptsMissing": undefined, 
/**
 * A number or a moment of the receipts does not fit its type.
 */
"NumberTooLarge": undefined, 
/**
 * The batch starts longer ago than a till may wait.
 */
"TooOld": undefined, 
/**
 * A receipt has a moment that lies ahead.
 */
"InTheFuture": undefined, 
/**
 * A receipt has a value of zero.
 */
"ZeroValue": undefined, 
/**
 * The merchant stands as a customer of the own shop.
 */
"OwnCustomer": undefined, 
/**
 * The void does not point to a sale above it that is one-sided.
 */
"NothingToVoid": undefined, 
/**
 * The countersignatures are not in the order of their rows.
 */
"OutOfOrder": undefined, 
/**
 * The row has no customer, or another one.
 */
"NotCustomer": undefined, 
/**
 * The receipt is countersigned or reversed already.
 */
"NotOneSided": undefined, 
/**
 * The customer did not sign this receipt for this chain, or not in the form the signature says.
 */
"BadSignature": undefined, 
/**
 * The call claims no row.
 */
"NothingClaimed": undefined, 
/**
 * The rows are not rows of the batch, or the proof does not show it.
 */
"BadProof": undefined, 
/**
 * The time to countersign or reverse is over.
 */
"WindowClosed": undefined, 
/**
 * The row is not a sale, or is reversed already.
 */
"NotReversible": undefined, 
/**
 * The sums of the era do not fit their type.
 */
"TotalsTooLarge": undefined, 
/**
 * There is nothing to remove.
 */
"NothingToPrune": undefined, 
/**
 * An amount of zero pays for nothing.
 */
"ZeroAmount": undefined, 
/**
 * The book has more tills than the call was charged for.
 */
"BadWitness": undefined, 
/**
 * Each of the customers has a pledge already.
 */
"NothingToPledge": undefined, 
/**
 * None of the pledges can be released yet, or not by this account.
 */
"NothingToRelease": undefined, 
/**
 * The shop has no terms for that shop, and owes it nothing.
 */
"ReferralNotFound": undefined, 
/**
 * The shop owes that shop nothing.
 */
"NothingOwed": undefined, 
/**
 * Less than this is on hold and not owed.
 */
"BudgetTooSmall": undefined}>;

export type I13sduc783cuij = AnonymousEnum<{
/**
 * The account has nothing to claim: no share in the era, no purse or no dividends; or the policy paid nothing
 * for the era, or the era expired.
 */
"NothingToClaim": undefined, 
/**
 * The pay is still held, after the close of its era or after a penalty. A view tells until when.
 */
"StillHeld": undefined, 
/**
 * The mode pays too large a part of what was lost.
 */
"BadMode": undefined, 
/**
 * The account has claimed the pay of the policy for the era.
 */
"AlreadyClaimed": undefined, 
/**
 * A penalty took the claims of the era, or the account's right to be invited.
 */
"ClaimsLost": undefined, 
/**
 * A case is open against the account.
 */
"CaseOpen": undefined, 
/**
 * The deed has counted as often as it can in an era, or the account earns nothing.
 */
"NothingEarned": undefined, 
/**
 * An account cannot invite itself or owe itself.
 */
"SelfReferred": undefined, 
/**
 * The account has done a deed that counts.
 */
"AlreadyActive": undefined, 
/**
 * The account has named its inviter.
 */
"AlreadyInvited": undefined, 
/**
 * The inviter does not exist.
 */
"InviterNotFound": undefined, 
/**
 * There is no such invitation.
 */
"InvitationNotFound": undefined, 
/**
 * It is too early for this.
 */
"TooEarly": undefined, 
/**
 * The amount is smaller than the minimum.
 */
"AmountTooSmall": undefined, 
/**
 * The amount is larger than what there is.
 */
"AmountTooLarge": undefined, 
/**
 * The amount, or the number of rows, is zero.
 */
"ZeroAmount": undefined, 
/**
 * The account has no frozen SOUK.
 */
"StakeNotFound": undefined, 
/**
 * No SOUK is frozen, so no account could get a part of the dividend.
 */
"NothingFrozen": undefined, 
/**
 * There is no such policy.
 */
"PolicyNotFound": undefined, 
/**
 * The policy has ended.
 */
"PolicyHasEnded": undefined, 
/**
 * A policy can only pay SOUK or TIME. One for frozen SOUK or cashback can only pay TIME, one that gets fees
 * only SOUK.
 */
"AssetNotAccepted": undefined, 
/**
 * The schedule's numbers are out of bounds.
 */
"BadSchedule": undefined, 
/**
 * The policy would start in an era that is over.
 */
"StartPassed": undefined, 
/**
 * There are as many policies as there can be.
 */
"TooManyPolicies": undefined, 
/**
 * Every number of a policy was given out.
 */
"NoIdLeft": undefined, 
/**
 * The account has no row in the ledger.
 */
"AccountNotFound": undefined, 
/**
 * The penalty is more than one rung above the one the account stands on.
 */
"RungSkipped": undefined, 
/**
 * There is no case against the account.
 */
"CaseNotFound": undefined, 
/**
 * The accused has appealed.
 */
"AlreadyAppealed": undefined, 
/**
 * The accused has not appealed.
 */
"NotAppealed": undefined, 
/**
 * The deadline passed. Anyone may end the case now.
 */
"DeadlinePassed": undefined, 
/**
 * The account has no penalty that could be lifted.
 */
"NoPenalty": undefined, 
/**
 * There is no such debt.
 */
"DebtNotFound": undefined, 
/**
 * The due date has passed, or is further away than a debt may run.
 */
"BadDueDate": undefined, 
/**
 * The circle has fewer than two parties, or a party twice.
 */
"BadCircle": undefined, 
/**
 * An amount is too large to be counted.
 */
"Overflow": undefined}>;

export type I2jagjkm631vcv = AnonymousEnum<{
/**
 * No cycle waits to be divided, or its era cannot be drawn yet.
 */
"NothingToDo": undefined, 
/**
 * The cycle is not divided yet, or it is forgotten.
 */
"DivisionNotFound": undefined, 
/**
 * The time to claim from this cycle is over.
 */
"ClaimPeriodOver": undefined, 
/**
 * The time to claim from this cycle is not over.
 */
"StillClaimable": undefined, 
/**
 * The account had no stake at this place in the era of the cycle.
 */
"NotExposed": undefined, 
/**
 * This claim was paid in full.
 */
"AlreadyClaimed": undefined, 
/**
 * The account did not work in this cycle, or was paid, or its part is less than a base unit.
 */
"NothingToClaim": undefined, 
/**
 * The account cannot receive any of it. It can be claimed later.
 */
"CannotReceive": undefined}>;

export type I4ni75vg753oig = AnonymousEnum<{
/**
 * There is no prepaid account: the caller has none or, for an order, neither its seller has one nor a platform that
 * serves the shop.
 */
"PrepaidNotFound": undefined, 
/**
 * The caller has a prepaid account already.
 */
"AlreadyOpen": undefined, 
/**
 * Prepaid accounts cannot be in this asset.
 */
"AssetNotPrepayable": undefined, 
/**
 * An amount of zero.
 */
"ZeroAmount": undefined, 
/**
 * The account has less that is not reserved for open orders.
 */
"FundsReserved": undefined, 
/**
 * Something is reserved for an open order.
 */
"StillReserved": undefined, 
/**
 * The account pays for shops. It has to stop that first.
 */
"StillServing": undefined, 
/**
 * There is no such shop.
 */
"ShopNotFound": undefined, 
/**
 * The platform does not serve this shop.
 */
"ShopNotServed": undefined, 
/**
 * The prepaid account does not cover the fees of the order, or the platform's budget for the shop does not.
 */
"NotCovered": undefined, 
/**
 * There is no such rate. Only root sets the first one, because there is nothing to compare it with.
 */
"RateNotFound": undefined, 
/**
 * The rate was set too long ago to be used.
 */
"RateTooOld": undefined, 
/**
 * The rate is too far from the one before.
 */
"RateTooFar": undefined, 
/**
 * The rate was set a short time ago.
 */
"RateTooSoon": undefined, 
/**
 * A rate of zero.
 */
"ZeroRate": undefined, 
/**
 * An asset is worth itself, without a rate.
 */
"SameAsset": undefined, 
/**
 * An amount does not fit.
 */
"Overflow": undefined}>;

export type I4h8ogstksicm = AnonymousEnum<{
/**
 * There is no such shop.
 */
"ShopNotFound": undefined, 
/**
 * The shop has no network.
 */
"NetworkNotFound": undefined, 
/**
 * The account has no part in the network.
 */
"MemberNotFound": undefined, 
/**
 * Nobody is accused here.
 */
"AccusationNotFound": undefined, 
/**
 * There is no such post, or the network does not keep it any more.
 */
"PostNotFound": undefined, 
/**
 * The shop has a network, or one whose last bonds are not withdrawn.
 */
"NetworkExists": undefined, 
/**
 * The shop belongs to another account.
 */
"NotOwner": undefined, 
/**
 * Another account posted it.
 */
"NotPoster": undefined, 
/**
 * The shop's bonds do not unlock a network.
 */
"CapabilityMissing": undefined, 
/**
 * Governance does not allow these terms.
 */
"BadTerms": undefined, 
/**
 * The network asks for something else than the caller agrees to.
 */
"TermsChanged": undefined, 
/**
 * The network was closed.
 */
"AlreadyClosed": undefined, 
/**
 * The account has a part in the network.
 */
"AlreadyMember": undefined, 
/**
 * The shop is the account's own.
 */
"OwnNetwork": undefined, 
/**
 * The account may not promote: penalties limit it, or it was deleted.
 */
"MayNotPromote": undefined, 
/**
 * The network has as many rows of members as it may have.
 */
"TooManyMembers": undefined, 
/**
 * The account does not ask to join.
 */
"NotAsking": undefined, 
/**
 * The account is no member: it asks to join, or it left.
 */
"NotActive": undefined, 
/**
 * The account is a member, and the network is not closed. It leaves before its bond comes back.
 */
"NotLeaving": undefined, 
/**
 * The notice is not over.
 */
"NoticeNotOver": undefined, 
/**
 * The notice is over.
 */
"NoticeOver": undefined, 
/**
 * A case against the account is open. Its bond waits for the end of it.
 */
"CaseOpen": undefined, 
/**
 * The account is accused. Its bond waits for the end of that.
 */
"AccusationOpen": undefined, 
/**
 * The account was accused once since its bond began to come free.
 */
"AlreadyAccused": undefined, 
/**
 * The time to uphold the accusation is over.
 */
"DeadlinePassed": undefined, 
/**
 * The time to uphold the accusation is not over.
 */
"DeadlineNotPassed": undefined, 
/**
 * A bond is slashed at most once.
 */
"AlreadySlashed": undefined, 
/**
 * The account may promote, so its bond is not at stake.
 */
"NotPunished": undefined, 
/**
 * As much was posted today as may be.
 */
"TooManyPosts": undefined, 
/**
 * Members may not post in this network.
 */
"PostingClosed": undefined, 
/**
 * A reader did not sign this read on this chain, or not in the form it says.
 */
"BadSignature": undefined, 
/**
 * None of the reads is new and of a member.
 */
"NothingToCount": undefined, 
/**
 * Every number was given out.
 */
"NoIdLeft": undefined}>;

export type Iap05p78qrnep = AnonymousEnum<{
/**
 * There is no such bonus.
 */
"BonusNotFound": undefined, 
/**
 * There is no such shop.
 */
"ShopNotFound": undefined, 
/**
 * The shop belongs to another account.
 */
"NotOwner": undefined, 
/**
 * Another account funds the bonus.
 */
"NotFunder": undefined, 
/**
 * The shop has not bonded the capability to market.
 */
"CapabilityMissing": undefined, 
/**
 * The bonus, or the sales it rewards, would be paid in an asset that orders may not be paid in.
 */
"AssetNotAccepted": undefined, 
/**
 * The bonus would pay nothing.
 */
"ZeroReward": undefined, 
/**
 * The bonus would reward sales of any size.
 */
"ZeroLeastSale": undefined, 
/**
 * The budget does not suffice for one sale.
 */
"BudgetTooSmall": undefined, 
/**
 * The budget does not fit its type.
 */
"BudgetTooLarge": undefined, 
/**
 * An amount of zero pays for nothing.
 */
"ZeroAmount": undefined, 
/**
 * The last moment for orders has passed.
 */
"ExpiryPassed": undefined, 
/**
 * The last moment for orders is too far away.
 */
"ExpiryTooFar": undefined, 
/**
 * The bonus would cover no listing.
 */
"NoListings": undefined, 
/**
 * A listing does not exist, or is another shop's.
 */
"ListingNotFound": undefined, 
/**
 * Every number of a bonus was given out.
 */
"NoIdLeft": undefined, 
/**
 * The owner has as many bonuses of the shop as it may have. One that was closed counts as long as it pays.
 */
"TooManyBonuses": undefined, 
/**
 * The bonus takes no more orders.
 */
"AlreadyClosed": undefined, 
/**
 * The bonus may still have to pay.
 */
"NotExpired": undefined}>;

export type I9gj9povt8st7r = AnonymousEnum<{
/**
 * The chain knows no sale of the product.
 */
"ProductNotFound": undefined, 
/**
 * The product was sold too short a time ago.
 */
"TooEarly": undefined, 
/**
 * There is nothing to remove.
 */
"NothingToPrune": undefined}>;

export type Ie8m53errgdksp = AnonymousEnum<{
/**
 * There is no such attester.
 */
"AttesterNotFound": undefined, 
/**
 * The account is an attester already.
 */
"AlreadyRegistered": undefined, 
/**
 * No currency, or one of them twice.
 */
"BadCurrencies": undefined, 
/**
 * The bond is less than the least one, or what is not locked of it does not cover what the word is worth.
 */
"BondTooSmall": undefined, 
/**
 * So much of the bond is locked for words that can be contested.
 */
"BondLocked": undefined, 
/**
 * A word of the attester can still be contested.
 */
"WordsOpen": undefined, 
/**
 * An amount of zero.
 */
"ZeroAmount": undefined, 
/**
 * An amount does not fit.
 */
"Overflow": undefined, 
/**
 * There is no such shop.
 */
"ShopNotFound": undefined, 
/**
 * The shop belongs to another account.
 */
"NotOwner": undefined, 
/**
 * The shop accepts no attester.
 */
"ListNotFound": undefined, 
/**
 * An attester is named twice.
 */
"AttesterRepeated": undefined, 
/**
 * The owner of the shop wrote this list. Only it can empty it.
 */
"ListInUse": undefined, 
/**
 * The order has no fiat leg, or it has ended.
 */
"LegNotFound": undefined, 
/**
 * The order has a fiat leg already.
 */
"LegExists": undefined, 
/**
 * The seller has an obligation that is overdue.
 */
"Overdue": undefined, 
/**
 * Another account sells.
 */
"NotSeller": undefined, 
/**
 * The payment is confirmed already.
 */
"AlreadyConfirmed": undefined, 
/**
 * The shop did not accept this attester when the leg was opened, or its word about this leg was false.
 */
"AttesterNotAccepted": undefined, 
/**
 * The attester does not vouch for this currency.
 */
"CurrencyNotVouched": undefined, 
/**
 * The attester is the buyer or the seller.
 */
"AttesterIsParty": undefined, 
/**
 * There is no word of an attester about this.
 */
"WordNotFound": undefined, 
/**
 * An attester's word about this can still be contested.
 */
"WordOpen": undefined, 
/**
 * Another account is harmed if the word is false.
 */
"NotHarmed": undefined, 
/**
 * The word is contested already.
 */
"AlreadyContested": undefined, 
/**
 * Nobody contested the word.
 */
"ContestNotFound": undefined, 
/**
 * The word is contested. This waits for the end of that.
 */
"ContestOpen": undefined, 
/**
 * The time for this is over.
 */
"DeadlinePassed": undefined, 
/**
 * The time before this is not over.
 */
"DeadlineNotPassed": undefined, 
/**
 * There is no such obligation.
 */
"ObligationNotFound": undefined, 
/**
 * Another account owes.
 */
"NotDebtor": undefined, 
/**
 * Another account is owed.
 */
"NotCreditor": undefined, 
/**
 * The debtor stated already that it paid.
 */
"AlreadyStated": undefined, 
/**
 * The debtor did not state that it paid.
 */
"NotStated": undefined, 
/**
 * The creditor denied already that it was paid. The debtor's word counts no more.
 */
"AlreadyDenied": undefined, 
/**
 * The creditor did not deny that it was paid.
 */
"NotDenied": undefined, 
/**
 * The obligation is overdue already.
 */
"AlreadyOverdue": undefined, 
/**
 * A statement or a denial waits for an answer.
 */
"AnswerOpen": undefined}>;

export type TokenError = Enum<{"FundsUnavailable": undefined, "OnlyProvider": undefined, "BelowMinimum": undefined, "CannotCreate": undefined, "UnknownAsset": undefined, "Frozen": undefined, "Unsupported": undefined, "CannotCreateHold": undefined, "NotExpendable": undefined, "Blocked": undefined}>;
export const TokenError = _Enum as unknown as GetEnum<TokenError>;

export type ArithmeticError = Enum<{"Underflow": undefined, "Overflow": undefined, "DivisionByZero": undefined}>;
export const ArithmeticError = _Enum as unknown as GetEnum<ArithmeticError>;

export type TransactionalError = Enum<{"LimitReached": undefined, "NoLayer": undefined}>;
export const TransactionalError = _Enum as unknown as GetEnum<TransactionalError>;

export type I1jm8m1rh9e20v = {"hash": SizedHex<32>};

export type Icbccs0ug47ilf = {"account": SS58String};

export type I855j4i3kr8ko1 = {"sender": SS58String, "hash": SizedHex<32>};

export type Ibgl04rn6nbfm6 = {"code_hash": SizedHex<32>, "check_version": boolean};

export type I4rhfnlj82haj8 = {"code_hash": SizedHex<32>, "error": Anonymize<I39qo8fsfluprk>};

export type I65jv3u3n1h2q4 = AnonymousEnum<{
/**
 * Scheduled some task.
 */
"Scheduled": Anonymize<I5n4sebgkfr760>, 
/**
 * Canceled some task.
 */
"Canceled": Anonymize<I5n4sebgkfr760>, 
/**
 * Dispatched some task.
 */
"Dispatched": Anonymize<Idfp8il37a4kc4>, 
/**
 * Set a retry configuration for some task.
 */
"RetrySet": Anonymize<Ia3c82eadg79bj>, 
/**
 * Cancel a retry configuration for some task.
 */
"RetryCancelled": Anonymize<Ienusoeb625ftq>, 
/**
 * The call for the provided hash was not found so the task has been aborted.
 */
"CallUnavailable": Anonymize<Ienusoeb625ftq>, 
/**
 * The given task was unable to be renewed since the agenda is full at that block.
 */
"PeriodicFailed": Anonymize<Ienusoeb625ftq>, 
/**
 * The given task was unable to be retried since the agenda is full at that block or there
 * was not enough weight to reschedule it.
 */
"RetryFailed": Anonymize<Ienusoeb625ftq>, 
/**
 * The given task can never be executed since it is overweight.
 */
"PermanentlyOverweight": Anonymize<Ienusoeb625ftq>, 
/**
 * Agenda is incomplete from `when`.
 */
"AgendaIncomplete": Anonymize<Ibtsa3docbr9el>}>;

export type I5n4sebgkfr760 = {"when": number, "index": number};

export type Idfp8il37a4kc4 = {"task": Anonymize<I9jd27rnpm8ttv>, "id"?: Anonymize<I4s6vifaf8k998>, "result": Anonymize<Ib3te87eibhfln>};

export type I9jd27rnpm8ttv = FixedSizeArray<2, number>;

export type I4s6vifaf8k998 = (SizedHex<32>) | undefined;

export type Ib3te87eibhfln = ResultPayload<undefined, Anonymize<I39qo8fsfluprk>>;

export type Ia3c82eadg79bj = {"task": Anonymize<I9jd27rnpm8ttv>, "id"?: Anonymize<I4s6vifaf8k998>, "period": number, "retries": number};

export type Ienusoeb625ftq = {"task": Anonymize<I9jd27rnpm8ttv>, "id"?: Anonymize<I4s6vifaf8k998>};

export type Ibtsa3docbr9el = {"when": number};

export type PreimageEvent = Enum<{
/**
 * A preimage has been noted.
 */
"Noted": Anonymize<I1jm8m1rh9e20v>, 
/**
 * A preimage has been requested.
 */
"Requested": Anonymize<I1jm8m1rh9e20v>, 
/**
 * A preimage has ben cleared.
 */
"Cleared": Anonymize<I1jm8m1rh9e20v>}>;
export const PreimageEvent = _Enum as unknown as GetEnum<PreimageEvent>;

export type I4li0pm79iigfn = AnonymousEnum<{
/**
 * An account was created with some free balance.
 */
"Endowed": Anonymize<Icv68aq8841478>, 
/**
 * An account was removed whose balance was non-zero but below ExistentialDeposit,
 * resulting in an outright loss.
 */
"DustLost": Anonymize<Ic262ibdoec56a>, 
/**
 * Transfer succeeded.
 */
"Transfer": Anonymize<Iflcfm9b6nlmdd>, 
/**
 * A balance was set by root.
 */
"BalanceSet": Anonymize<Ijrsf4mnp3eka>, 
/**
 * Some balance was reserved (moved from free to reserved).
 */
"Reserved": Anonymize<Id5fm4p8lj5qgi>, 
/**
 * Some balance was unreserved (moved from reserved to free).
 */
"Unreserved": Anonymize<Id5fm4p8lj5qgi>, 
/**
 * Some balance was moved from the reserve of the first account to the second account.
 * Final argument indicates the destination balance type.
 */
"ReserveRepatriated": Anonymize<I8tjvj9uq4b7hi>, 
/**
 * Some amount was deposited (e.g. for transaction fees).
 */
"Deposit": Anonymize<Id5fm4p8lj5qgi>, 
/**
 * Some amount was withdrawn from the account (e.g. for transaction fees).
 */
"Withdraw": Anonymize<Id5fm4p8lj5qgi>, 
/**
 * Some amount was removed from the account (e.g. for misbehavior).
 */
"Slashed": Anonymize<Id5fm4p8lj5qgi>, 
/**
 * Some amount was minted into an account.
 */
"Minted": Anonymize<Id5fm4p8lj5qgi>, 
/**
 * Some credit was balanced and added to the TotalIssuance.
 */
"MintedCredit": Anonymize<I3qt1hgg4djhgb>, 
/**
 * Some amount was burned from an account.
 */
"Burned": Anonymize<Id5fm4p8lj5qgi>, 
/**
 * Some debt has been dropped from the Total Issuance.
 */
"BurnedDebt": Anonymize<I3qt1hgg4djhgb>, 
/**
 * Some amount was suspended from an account (it can be restored later).
 */
"Suspended": Anonymize<Id5fm4p8lj5qgi>, 
/**
 * Some amount was restored into an account.
 */
"Restored": Anonymize<Id5fm4p8lj5qgi>, 
/**
 * An account was upgraded.
 */
"Upgraded": Anonymize<I4cbvqmqadhrea>, 
/**
 * Total issuance was increased by `amount`, creating a credit to be balanced.
 */
"Issued": Anonymize<I3qt1hgg4djhgb>, 
/**
 * Total issuance was decreased by `amount`, creating a debt to be balanced.
 */
"Rescinded": Anonymize<I3qt1hgg4djhgb>, 
/**
 * Some balance was locked.
 */
"Locked": Anonymize<Id5fm4p8lj5qgi>, 
/**
 * Some balance was unlocked.
 */
"Unlocked": Anonymize<Id5fm4p8lj5qgi>, 
/**
 * Some balance was frozen.
 */
"Frozen": Anonymize<Id5fm4p8lj5qgi>, 
/**
 * Some balance was thawed.
 */
"Thawed": Anonymize<Id5fm4p8lj5qgi>, 
/**
 * The `TotalIssuance` was forcefully changed.
 */
"TotalIssuanceForced": Anonymize<I4fooe9dun9o0t>, 
/**
 * Some balance was placed on hold.
 */
"Held": Anonymize<Ies398fdn89rbv>, 
/**
 * Held balance was burned from an account.
 */
"BurnedHeld": Anonymize<Ies398fdn89rbv>, 
/**
 * A transfer of `amount` on hold from `source` to `dest` was initiated.
 */
"TransferOnHold": Anonymize<I21skan5r8ggu2>, 
/**
 * The `transferred` balance is placed on hold at the `dest` account.
 */
"TransferAndHold": Anonymize<I9e5jdhpf07gai>, 
/**
 * Some balance was released from hold.
 */
"Released": Anonymize<Ies398fdn89rbv>, 
/**
 * An unexpected/defensive event was triggered.
 */
"Unexpected": Anonymize<Iph9c4rn81ub2>}>;

export type Icv68aq8841478 = {"account": SS58String, "free_balance": bigint};

export type Ic262ibdoec56a = {"account": SS58String, "amount": bigint};

export type Iflcfm9b6nlmdd = {"from": SS58String, "to": SS58String, "amount": bigint};

export type Ijrsf4mnp3eka = {"who": SS58String, "free": bigint};

export type Id5fm4p8lj5qgi = {"who": SS58String, "amount": bigint};

export type I8tjvj9uq4b7hi = {"from": SS58String, "to": SS58String, "amount": bigint, "destination_status": BalanceStatus};

export type BalanceStatus = Enum<{"Free": undefined, "Reserved": undefined}>;
export const BalanceStatus = _Enum as unknown as GetEnum<BalanceStatus>;

export type I3qt1hgg4djhgb = {"amount": bigint};

export type I4cbvqmqadhrea = {"who": SS58String};

export type I4fooe9dun9o0t = {"old": bigint, "new": bigint};

export type Ies398fdn89rbv = {"reason": Anonymize<I718kle40i77bk>, "who": SS58String, "amount": bigint};

export type I718kle40i77bk = AnonymousEnum<{"Preimage": PreimagePalletHoldReason, "Staking": Enum<{"Staking": undefined}>, "Session": Enum<{"Keys": undefined}>, "Tranches": Enum<{"Allocation": undefined}>, "SafeMode": Enum<{"EnterOrExtend": undefined}>, "TechnicalCommittee": Enum<{"ProposalSubmission": undefined}>, "Shops": Enum<{"ShopBond": undefined}>, "Orders": Enum<{"Escrow": undefined, "Deposit": undefined, "Dispute": undefined}>, "Distribution": Enum<{"Campaign": undefined}>, "Experience": Enum<{"Model": undefined, "Binding": undefined, "Enrolment": undefined, "Report": undefined, "Appeal": undefined, "Backing": undefined}>, "Trace": Enum<{"Party": undefined, "Storage": undefined}>, "Receipts": Enum<{"ReceiptBook": undefined, "Pledge": undefined, "Referrals": undefined}>, "Rewards": Enum<{"Frozen": undefined, "Debt": undefined}>, "Prepaid": Enum<{"Prepaid": undefined, "Deposit": undefined}>, "Networks": Enum<{"Bond": undefined, "Accusation": undefined, "Row": undefined}>, "Bonuses": Enum<{"Bonus": undefined}>, "Fiat": Enum<{"Bond": undefined, "Claim": undefined, "Row": undefined}>}>;

export type PreimagePalletHoldReason = Enum<{"Preimage": undefined}>;
export const PreimagePalletHoldReason = _Enum as unknown as GetEnum<PreimagePalletHoldReason>;

export type I21skan5r8ggu2 = {"reason": Anonymize<I718kle40i77bk>, "source": SS58String, "dest": SS58String, "amount": bigint};

export type I9e5jdhpf07gai = {"reason": Anonymize<I718kle40i77bk>, "source": SS58String, "dest": SS58String, "transferred": bigint};

export type Iph9c4rn81ub2 = AnonymousEnum<{"BalanceUpdated": undefined, "FailedToMutateAccount": undefined}>;

export type TransactionPaymentEvent = Enum<{
/**
 * A transaction fee `actual_fee`, of which `tip` was added to the minimum inclusion fee,
 * has been paid by `who`.
 */
"TransactionFeePaid": Anonymize<Ier2cke86dqbr2>}>;
export const TransactionPaymentEvent = _Enum as unknown as GetEnum<TransactionPaymentEvent>;

export type Ier2cke86dqbr2 = {"who": SS58String, "actual_fee": bigint, "tip": bigint};

export type StakingRewardDestination = Enum<{"Staked": undefined, "Stash": undefined, "Controller": undefined, "Account": SS58String, "None": undefined}>;
export const StakingRewardDestination = _Enum as unknown as GetEnum<StakingRewardDestination>;

export type I2hq50pu2kdjpo = {"session_index": number};

export type Idl3umm12u5pa = {"stash": SS58String};

export type I4arjljr6dpflb = (number) | undefined;

export type I9o7ssi9vmhmgr = {"commission": number, "blocked": boolean};

export type StakingForcing = Enum<{"NotForcing": undefined, "ForceNew": undefined, "ForceNone": undefined, "ForceAlways": undefined}>;
export const StakingForcing = _Enum as unknown as GetEnum<StakingForcing>;

export type I666bl2fqjkejo = {"index": number};

export type GrandpaEvent = Enum<{
/**
 * New authority set has been applied.
 */
"NewAuthorities": {"authority_set": Array<[SizedHex<32>, bigint]>}, 
/**
 * Current authority set has been paused.
 */
"Paused": undefined, 
/**
 * Current authority set has been resumed.
 */
"Resumed": undefined}>;
export const GrandpaEvent = _Enum as unknown as GetEnum<GrandpaEvent>;

export type BagsListEvent = Enum<{
/**
 * Moved an account from one bag to another.
 */
"Rebagged": {"who": SS58String, "from": bigint, "to": bigint}, 
/**
 * Updated the score of some account to the given amount.
 */
"ScoreUpdated": {"who": SS58String, "new_score": bigint}}>;
export const BagsListEvent = _Enum as unknown as GetEnum<BagsListEvent>;

export type Ibccsvrc6qmhk1 = AnonymousEnum<{
/**
 * There was no block for longer than [`Config::MaxStep`]. The clock left out the rest.
 */
"FellBehind": Anonymize<I9hvaenq5ur3ir>, 
/**
 * Transactions are stopped, and with them the clock.
 */
"Stopped": Anonymize<I2elk30tq7cono>, 
/**
 * Transactions go on, and with them the clock.
 */
"Resumed": Anonymize<Icgpk4iohhdvdq>}>;

export type I9hvaenq5ur3ir = {
/**
 * What it left out, in milliseconds.
 */
"by": bigint, 
/**
 * How far the clock is behind the timestamp in all, in milliseconds.
 */
"behind": bigint};

export type I2elk30tq7cono = {
/**
 * The moment the clock shows, in milliseconds since the Unix epoch.
 */
"moment": bigint};

export type Icgpk4iohhdvdq = {
/**
 * The moment the clock shows, in milliseconds since the Unix epoch.
 */
"moment": bigint, 
/**
 * How far the clock is behind the timestamp in all, in milliseconds.
 */
"behind": bigint};

export type Ibse1c0pgtcdtn = AnonymousEnum<{
/**
 * Some asset class was created.
 */
"Created": Anonymize<I88ff3u4dpivk>, 
/**
 * Some assets were issued.
 */
"Issued": Anonymize<I33cp947glv1ks>, 
/**
 * Some assets were transferred.
 */
"Transferred": Anonymize<Ic9om1gmmqu7rq>, 
/**
 * Some assets were destroyed.
 */
"Burned": Anonymize<I5hfov2b68ppb6>, 
/**
 * The management team changed.
 */
"TeamChanged": Anonymize<Ibthhb2m9vneds>, 
/**
 * The owner changed.
 */
"OwnerChanged": Anonymize<Iaitn5bqfacj7k>, 
/**
 * Some account `who` was frozen.
 */
"Frozen": Anonymize<If4ebvclj2ugvi>, 
/**
 * Some account `who` was thawed.
 */
"Thawed": Anonymize<If4ebvclj2ugvi>, 
/**
 * Some asset `asset_id` was frozen.
 */
"AssetFrozen": Anonymize<Ia5le7udkgbaq9>, 
/**
 * Some asset `asset_id` was thawed.
 */
"AssetThawed": Anonymize<Ia5le7udkgbaq9>, 
/**
 * Accounts were destroyed for given asset.
 */
"AccountsDestroyed": Anonymize<Ieduc1e6frq8rb>, 
/**
 * Approvals were destroyed for given asset.
 */
"ApprovalsDestroyed": Anonymize<I9h6gbtabovtm4>, 
/**
 * An asset class is in the process of being destroyed.
 */
"DestructionStarted": Anonymize<Ia5le7udkgbaq9>, 
/**
 * An asset class was destroyed.
 */
"Destroyed": Anonymize<Ia5le7udkgbaq9>, 
/**
 * Some asset class was force-created.
 */
"ForceCreated": Anonymize<Iaitn5bqfacj7k>, 
/**
 * New metadata has been set for an asset.
 */
"MetadataSet": Anonymize<Ifnsa0dkkpf465>, 
/**
 * Metadata has been cleared for an asset.
 */
"MetadataCleared": Anonymize<Ia5le7udkgbaq9>, 
/**
 * (Additional) funds have been approved for transfer to a destination account.
 */
"ApprovedTransfer": Anonymize<I65dtqr2egjbc3>, 
/**
 * An approval for account `delegate` was cancelled by `owner`.
 */
"ApprovalCancelled": Anonymize<Ibqj3vg5s5lk0c>, 
/**
 * An `amount` was transferred in its entirety from `owner` to `destination` by
 * the approved `delegate`.
 */
"TransferredApproved": Anonymize<I6l73u513p8rna>, 
/**
 * An asset has had its attributes changed by the `Force` origin.
 */
"AssetStatusChanged": Anonymize<Ia5le7udkgbaq9>, 
/**
 * The min_balance of an asset has been updated by the asset owner.
 */
"AssetMinBalanceChanged": Anonymize<Iefqmt2htu1dlu>, 
/**
 * Some account `who` was created with a deposit from `depositor`.
 */
"Touched": Anonymize<If8bgtgqrchjtu>, 
/**
 * Some account `who` was blocked.
 */
"Blocked": Anonymize<If4ebvclj2ugvi>, 
/**
 * Some assets were deposited (e.g. for transaction fees).
 */
"Deposited": Anonymize<Idusmq77988cmt>, 
/**
 * Some assets were withdrawn from the account (e.g. for transaction fees).
 */
"Withdrawn": Anonymize<Idusmq77988cmt>, 
/**
 * Reserve information was set or updated for `asset_id`.
 */
"ReservesUpdated": Anonymize<Ifhs6ggbuiec5i>, 
/**
 * Reserve information was removed for `asset_id`.
 */
"ReservesRemoved": Anonymize<Ia5le7udkgbaq9>, 
/**
 * Some assets were issued as Credit (no owner yet).
 */
"IssuedCredit": Anonymize<Id2vo4qi5agnp0>, 
/**
 * Some assets Credit was destroyed.
 */
"BurnedCredit": Anonymize<Id2vo4qi5agnp0>, 
/**
 * Some assets were burned and a Debt was created.
 */
"IssuedDebt": Anonymize<Id2vo4qi5agnp0>, 
/**
 * Some assets Debt was destroyed (and assets issued).
 */
"BurnedDebt": Anonymize<Id2vo4qi5agnp0>}>;

export type I88ff3u4dpivk = {"asset_id": number, "creator": SS58String, "owner": SS58String};

export type I33cp947glv1ks = {"asset_id": number, "owner": SS58String, "amount": bigint};

export type Ic9om1gmmqu7rq = {"asset_id": number, "from": SS58String, "to": SS58String, "amount": bigint};

export type I5hfov2b68ppb6 = {"asset_id": number, "owner": SS58String, "balance": bigint};

export type Ibthhb2m9vneds = {"asset_id": number, "issuer": SS58String, "admin": SS58String, "freezer": SS58String};

export type Iaitn5bqfacj7k = {"asset_id": number, "owner": SS58String};

export type If4ebvclj2ugvi = {"asset_id": number, "who": SS58String};

export type Ia5le7udkgbaq9 = {"asset_id": number};

export type Ieduc1e6frq8rb = {"asset_id": number, "accounts_destroyed": number, "accounts_remaining": number};

export type I9h6gbtabovtm4 = {"asset_id": number, "approvals_destroyed": number, "approvals_remaining": number};

export type Ifnsa0dkkpf465 = {"asset_id": number, "name": Uint8Array, "symbol": Uint8Array, "decimals": number, "is_frozen": boolean};

export type I65dtqr2egjbc3 = {"asset_id": number, "source": SS58String, "delegate": SS58String, "amount": bigint};

export type Ibqj3vg5s5lk0c = {"asset_id": number, "owner": SS58String, "delegate": SS58String};

export type I6l73u513p8rna = {"asset_id": number, "owner": SS58String, "delegate": SS58String, "destination": SS58String, "amount": bigint};

export type Iefqmt2htu1dlu = {"asset_id": number, "new_min_balance": bigint};

export type If8bgtgqrchjtu = {"asset_id": number, "who": SS58String, "depositor": SS58String};

export type Idusmq77988cmt = {"asset_id": number, "who": SS58String, "amount": bigint};

export type Ifhs6ggbuiec5i = {"asset_id": number, "reserves": Anonymize<I35l6p7kq19mr0>};

export type I35l6p7kq19mr0 = Array<undefined>;

export type Id2vo4qi5agnp0 = {"asset_id": number, "amount": bigint};

export type Ie5v6njpckr05b = {"value": bigint};

export type Ikjpbtmstl9nm = AnonymousEnum<{"Native": undefined, "WithId": number}>;

export type I73pu9mc2itqm8 = AnonymousEnum<{
/**
 * Batch of dispatches did not complete fully. Index of first failing dispatch given, as
 * well as the error.
 */
"BatchInterrupted": Anonymize<I61q3t27l90jjh>, 
/**
 * Batch of dispatches completed fully with no error.
 */
"BatchCompleted": undefined, 
/**
 * Batch of dispatches completed but has errors.
 */
"BatchCompletedWithErrors": undefined, 
/**
 * A single item within a Batch of dispatches has completed with no error.
 */
"ItemCompleted": undefined, 
/**
 * A single item within a Batch of dispatches has completed with error.
 */
"ItemFailed": Anonymize<Iaoc8qdruk2rhq>, 
/**
 * A call was dispatched.
 */
"DispatchedAs": Anonymize<Ib340u8lv5gb5n>, 
/**
 * Main call was dispatched.
 */
"IfElseMainSuccess": undefined, 
/**
 * The fallback call was dispatched.
 */
"IfElseFallbackCalled": Anonymize<I6dm9nck98d99d>}>;

export type I61q3t27l90jjh = {"index": number, "error": Anonymize<I39qo8fsfluprk>};

export type Iaoc8qdruk2rhq = {"error": Anonymize<I39qo8fsfluprk>};

export type Ib340u8lv5gb5n = {"result": Anonymize<Ib3te87eibhfln>};

export type I6dm9nck98d99d = {"main_error": Anonymize<I39qo8fsfluprk>};

export type I4cv1f25tcf074 = AnonymousEnum<{
/**
 * A proxy was executed correctly, with the given.
 */
"ProxyExecuted": Anonymize<Ib340u8lv5gb5n>, 
/**
 * A pure account has been created by new proxy with given
 * disambiguation index and proxy type.
 */
"PureCreated": Anonymize<Ib95menb35sj8r>, 
/**
 * A pure proxy was killed by its spawner.
 */
"PureKilled": Anonymize<Ibnaht3vr7gt4a>, 
/**
 * An announcement was placed to make a call in the future.
 */
"Announced": Anonymize<I2ur0oeqg495j8>, 
/**
 * A proxy was added.
 */
"ProxyAdded": Anonymize<I3oev789ji3f6v>, 
/**
 * A proxy was removed.
 */
"ProxyRemoved": Anonymize<I3oev789ji3f6v>, 
/**
 * A deposit stored for proxies or announcements was poked / updated.
 */
"DepositPoked": Anonymize<I1bhd210c3phjj>}>;

export type Ib95menb35sj8r = {"pure": SS58String, "who": SS58String, "proxy_type": Anonymize<I9qf5pfpdsn7ia>, "disambiguation_index": number, "at": number, "extrinsic_index": number};

export type I9qf5pfpdsn7ia = AnonymousEnum<{"Any": undefined, "NonTransfer": undefined, "Governance": undefined, "Staking": undefined, "Commerce": undefined, "Till": undefined, "CancelProxy": undefined, "Trace": undefined}>;

export type Ibnaht3vr7gt4a = {"pure": SS58String, "spawner": SS58String, "proxy_type": Anonymize<I9qf5pfpdsn7ia>, "disambiguation_index": number};

export type I2ur0oeqg495j8 = {"real": SS58String, "proxy": SS58String, "call_hash": SizedHex<32>};

export type I3oev789ji3f6v = {"delegator": SS58String, "delegatee": SS58String, "proxy_type": Anonymize<I9qf5pfpdsn7ia>, "delay": number};

export type I1bhd210c3phjj = {"who": SS58String, "kind": Enum<{"Proxies": undefined, "Announcements": undefined}>, "old_deposit": bigint, "new_deposit": bigint};

export type Itvprrpb0nm3o = {"height": number, "index": number};

export type Ie5l999tf7t2te = {"username": Uint8Array};

export type Iemmovh50qq7c = AnonymousEnum<{
/**
 * Tokens were put on hold for a beneficiary.
 */
"Allocated": Anonymize<I3a57miffg2hf0>, 
/**
 * The part of an allocation that was free went to its beneficiary.
 */
"Released": Anonymize<I928v1c7fe1u2u>, 
/**
 * The network began, and every schedule that waited for it.
 */
"Launched": Anonymize<I2elk30tq7cono>}>;

export type I3a57miffg2hf0 = {
/**
 * The allocation.
 */
"allocation": number, 
/**
 * The account the tokens are on.
 */
"beneficiary": SS58String, 
/**
 * SOUK, or an asset.
 */
"asset": Anonymize<Ikjpbtmstl9nm>, 
/**
 * The amount, in base units.
 */
"amount": bigint, 
/**
 * When its schedule starts, in milliseconds since the Unix epoch; `None` for the network's launch.
 */
"start"?: Anonymize<I35p85j063s0il>};

export type I35p85j063s0il = (bigint) | undefined;

export type I928v1c7fe1u2u = {
/**
 * The allocation.
 */
"allocation": number, 
/**
 * The account that can spend the amount now.
 */
"beneficiary": SS58String, 
/**
 * SOUK, or an asset.
 */
"asset": Anonymize<Ikjpbtmstl9nm>, 
/**
 * The amount, in base units.
 */
"amount": bigint, 
/**
 * The amount still on hold, in base units. At zero the allocation is gone.
 */
"rest": bigint};

export type Idfraa3b4eu018 = AnonymousEnum<{
/**
 * A referendum has been submitted.
 */
"Submitted": Anonymize<I229ijht536qdu>, 
/**
 * The decision deposit has been placed.
 */
"DecisionDepositPlaced": Anonymize<I62nte77gksm0f>, 
/**
 * The decision deposit has been refunded.
 */
"DecisionDepositRefunded": Anonymize<I62nte77gksm0f>, 
/**
 * A deposit has been slashed.
 */
"DepositSlashed": Anonymize<Id5fm4p8lj5qgi>, 
/**
 * A referendum has moved into the deciding phase.
 */
"DecisionStarted": Anonymize<I9cg2delv92pvq>, "ConfirmStarted": Anonymize<I666bl2fqjkejo>, "ConfirmAborted": Anonymize<I666bl2fqjkejo>, 
/**
 * A referendum has ended its confirmation phase and is ready for approval.
 */
"Confirmed": Anonymize<Ilhp45uime5tp>, 
/**
 * A referendum has been approved and its proposal has been scheduled.
 */
"Approved": Anonymize<I666bl2fqjkejo>, 
/**
 * A proposal has been rejected by referendum.
 */
"Rejected": Anonymize<Ilhp45uime5tp>, 
/**
 * A referendum has been timed out without being decided.
 */
"TimedOut": Anonymize<Ilhp45uime5tp>, 
/**
 * A referendum has been cancelled.
 */
"Cancelled": Anonymize<Ilhp45uime5tp>, 
/**
 * A referendum has been killed.
 */
"Killed": Anonymize<Ilhp45uime5tp>, 
/**
 * The submission deposit has been refunded.
 */
"SubmissionDepositRefunded": Anonymize<I62nte77gksm0f>, 
/**
 * Metadata for a referendum has been set.
 */
"MetadataSet": Anonymize<I4f1hv034jf1dt>, 
/**
 * Metadata for a referendum has been cleared.
 */
"MetadataCleared": Anonymize<I4f1hv034jf1dt>}>;

export type I229ijht536qdu = {
/**
 * Index of the referendum.
 */
"index": number, 
/**
 * The track (and by extension proposal dispatch origin) of this referendum.
 */
"track": number, 
/**
 * The proposal for the referendum.
 */
"proposal": PreimagesBounded};

export type PreimagesBounded = Enum<{"Legacy": Anonymize<I1jm8m1rh9e20v>, "Inline": Uint8Array, "Lookup": {"hash": SizedHex<32>, "len": number}}>;
export const PreimagesBounded = _Enum as unknown as GetEnum<PreimagesBounded>;

export type I62nte77gksm0f = {
/**
 * Index of the referendum.
 */
"index": number, 
/**
 * The account who placed the deposit.
 */
"who": SS58String, 
/**
 * The amount placed by the account.
 */
"amount": bigint};

export type I9cg2delv92pvq = {
/**
 * Index of the referendum.
 */
"index": number, 
/**
 * The track (and by extension proposal dispatch origin) of this referendum.
 */
"track": number, 
/**
 * The proposal for the referendum.
 */
"proposal": PreimagesBounded, 
/**
 * The current tally of votes in this referendum.
 */
"tally": Anonymize<Ifsk7cbmtit1jd>};

export type Ifsk7cbmtit1jd = {"ayes": bigint, "nays": bigint, "support": bigint};

export type Ilhp45uime5tp = {
/**
 * Index of the referendum.
 */
"index": number, 
/**
 * The final tally of votes in this referendum.
 */
"tally": Anonymize<Ifsk7cbmtit1jd>};

export type I4f1hv034jf1dt = {
/**
 * Index of the referendum.
 */
"index": number, 
/**
 * Preimage hash.
 */
"hash": SizedHex<32>};

export type I7pql8a2uf8mlq = AnonymousEnum<{
/**
 * An account has delegated their vote to another account. \[who, target\]
 */
"Delegated": Anonymize<I7svrbkiu01iec>, 
/**
 * An \[account\] has cancelled a previous delegation operation.
 */
"Undelegated": Anonymize<I6ouflveob4eli>, 
/**
 * An account has voted
 */
"Voted": Anonymize<I8cbok7qd7ru4t>, 
/**
 * A vote has been removed
 */
"VoteRemoved": Anonymize<I8cbok7qd7ru4t>, 
/**
 * The lockup period of a conviction vote expired, and the funds have been unlocked.
 */
"VoteUnlocked": Anonymize<I7kij8p9kchdjo>}>;

export type I7svrbkiu01iec = [SS58String, SS58String, number];

export type I6ouflveob4eli = [SS58String, number];

export type I8cbok7qd7ru4t = {"who": SS58String, "vote": ConvictionVotingVoteAccountVote, "poll_index": number};

export type ConvictionVotingVoteAccountVote = Enum<{"Standard": {"vote": number, "balance": bigint}, "Split": {"aye": bigint, "nay": bigint}, "SplitAbstain": {"aye": bigint, "nay": bigint, "abstain": bigint}}>;
export const ConvictionVotingVoteAccountVote = _Enum as unknown as GetEnum<ConvictionVotingVoteAccountVote>;

export type I7kij8p9kchdjo = {"who": SS58String, "class": number};

export type Ietpndo88f4e7 = AnonymousEnum<{
/**
 * A Parameter was set.
 * 
 * Is also emitted when the value was not changed.
 */
"Updated": Anonymize<I5phorq91f7vd4>}>;

export type I5phorq91f7vd4 = {
/**
 * The key that was updated.
 */
"key": Anonymize<I33ulr78dc0n8o>, 
/**
 * The old value before this call.
 */
"old_value"?: (Anonymize<If0am3cf1ip8ab>) | undefined, 
/**
 * The new value after this call.
 */
"new_value"?: (Anonymize<If0am3cf1ip8ab>) | undefined};

export type I33ulr78dc0n8o = AnonymousEnum<{"Commerce": Enum<{"CommuneFee": undefined, "MinExperienceFee": undefined, "PlatformSlice": undefined, "MaxPathDepth": undefined, "Orders": undefined, "Retention": undefined, "UnbondingPeriod": undefined, "MaxReturnWindow": undefined, "MaxLinkLife": undefined, "IncludedSlots": undefined, "RetryPeriod": undefined, "SaleLife": undefined, "RecordRetention": undefined, "Gates": undefined, "VerdictRates": undefined, "RankPoints": undefined, "SeizedPart": undefined, "QuoteTime": undefined, "PaymentTime": undefined}>, "Experience": Enum<{"Rules": undefined, "Bonds": undefined, "Periods": undefined, "ExpertRate": undefined, "TesterRate": undefined, "Forfeit": undefined, "MaxReturn": undefined, "TesterUnbonding": undefined, "MaxExpertReturn": undefined, "MinProducers": undefined, "LeastUptake": undefined, "LeastPricePart": undefined, "IdleAfter": undefined, "IdleSeats": undefined, "CaseAppealPeriod": undefined, "CaseDecisionPeriod": undefined, "CaseRest": undefined, "BondRates": undefined, "PowerElsewhere": undefined}>, "Rewards": Enum<{"EraLength": undefined, "Earning": undefined, "CreditParts": undefined, "PowerKept": undefined, "ClaimEras": undefined, "HoldEras": undefined, "ReferralBounty": undefined, "ReferralOrders": undefined, "InvitationEras": undefined, "IdleEras": undefined, "UnfreezeDelay": undefined, "CutWeight": undefined, "AppealPeriod": undefined, "DecisionPeriod": undefined, "LimitEras": undefined, "RehabilitationEras": undefined, "MaxDebtLife": undefined, "CustomerWeights": undefined, "MinStanding": undefined, "ReceiptsPerCustomer": undefined, "ShopsPerCustomer": undefined, "CountersignWindow": undefined, "BatchLife": undefined, "CustomerLife": undefined, "HistoryLife": undefined, "IntroductionLife": undefined, "MaxAge": undefined, "ReceiptFee": undefined, "PremisesLevel": undefined, "LeastCostPart": undefined, "CaseRest": undefined, "Losses": undefined, "Worths": undefined}>, "Trace": Enum<{"HistoryRetention": undefined, "TransitPeriod": undefined, "DefaultSpread": undefined, "ProducerSpread": undefined}>, "Commune": Enum<{"StakePart": undefined, "ClaimCycles": undefined, "SharedAssets": undefined}>, "Loyalty": Enum<{"Ceiling": undefined, "FullEras": undefined, "ProductLife": undefined}>, "Prepaid": Enum<{"MostRateAge": undefined, "MostRateChange": undefined, "LeastRateTime": undefined, "PrepaidAssets": undefined}>, "Networks": Enum<{"Limits": undefined, "AccusationDeposit": undefined, "AccusationPeriod": undefined, "Ceilings": undefined}>, "Fiat": Enum<{"LeastBond": undefined, "LockMargin": undefined, "ClaimDeposit": undefined, "ContestPeriod": undefined, "JudgementPeriod": undefined, "PaymentPeriod": undefined, "AnswerPeriod": undefined, "UnsettledPeriod": undefined}>}>;

export type If0am3cf1ip8ab = AnonymousEnum<{"Commerce": Enum<{"CommuneFee": number, "MinExperienceFee": number, "PlatformSlice": number, "MaxPathDepth": number, "Orders": Anonymize<I48rnrujic8gu7>, "Retention": bigint, "UnbondingPeriod": number, "MaxReturnWindow": bigint, "MaxLinkLife": bigint, "IncludedSlots": number, "RetryPeriod": bigint, "SaleLife": bigint, "RecordRetention": bigint, "Gates": Anonymize<Ie3c7lfccb9nc3>, "VerdictRates": Anonymize<I2gpt9v3kjhl02>, "RankPoints": Anonymize<Iduq4ru8e05vqa>, "SeizedPart": number, "QuoteTime": bigint, "PaymentTime": bigint}>, "Experience": Enum<{"Rules": Anonymize<I54gmm6blh6tqf>, "Bonds": Anonymize<Iipe44lnuubnh>, "Periods": Anonymize<I1no2mgv25f21q>, "ExpertRate": number, "TesterRate": number, "Forfeit": number, "MaxReturn": number, "TesterUnbonding": number, "MaxExpertReturn": number, "MinProducers": number, "LeastUptake": number, "LeastPricePart": number, "IdleAfter": number, "IdleSeats": number, "CaseAppealPeriod": bigint, "CaseDecisionPeriod": bigint, "CaseRest": bigint, "BondRates": Anonymize<I2gpt9v3kjhl02>, "PowerElsewhere": number}>, "Rewards": Enum<{"EraLength": bigint, "Earning": Anonymize<Id49rjmknibodt>, "CreditParts": Anonymize<I4h19g34924ei>, "PowerKept": number, "ClaimEras": number, "HoldEras": number, "ReferralBounty": bigint, "ReferralOrders": number, "InvitationEras": number, "IdleEras": number, "UnfreezeDelay": bigint, "CutWeight": number, "AppealPeriod": bigint, "DecisionPeriod": bigint, "LimitEras": number, "RehabilitationEras": number, "MaxDebtLife": bigint, "CustomerWeights": Anonymize<I1s8lomqougi6r>, "MinStanding": bigint, "ReceiptsPerCustomer": number, "ShopsPerCustomer": number, "CountersignWindow": number, "BatchLife": number, "CustomerLife": number, "HistoryLife": number, "IntroductionLife": number, "MaxAge": bigint, "ReceiptFee": bigint, "PremisesLevel": number, "LeastCostPart": number, "CaseRest": bigint, "Losses": Anonymize<I2mfafimlmqaer>, "Worths": Anonymize<I4oq9d14s062ia>}>, "Trace": Enum<{"HistoryRetention": bigint, "TransitPeriod": bigint, "DefaultSpread": Anonymize<I7ikf618b56i4j>, "ProducerSpread": Anonymize<I7ikf618b56i4j>}>, "Commune": Enum<{"StakePart": number, "ClaimCycles": number, "SharedAssets": Anonymize<I12no2fg2bdffe>}>, "Loyalty": Enum<{"Ceiling": number, "FullEras": number, "ProductLife": number}>, "Prepaid": Enum<{"MostRateAge": bigint, "MostRateChange": number, "LeastRateTime": bigint, "PrepaidAssets": Anonymize<I12no2fg2bdffe>}>, "Networks": Enum<{"Limits": Anonymize<I1rora30018fbf>, "AccusationDeposit": bigint, "AccusationPeriod": bigint, "Ceilings": Anonymize<Icgljjb6j82uhn>}>, "Fiat": Enum<{"LeastBond": bigint, "LockMargin": number, "ClaimDeposit": bigint, "ContestPeriod": bigint, "JudgementPeriod": bigint, "PaymentPeriod": bigint, "AnswerPeriod": bigint, "UnsettledPeriod": bigint}>}>;

export type I48rnrujic8gu7 = {"accept": bigint, "ship": bigint, "delivery": bigint, "returns": bigint, "dispute": bigint, "answer": bigint, "ruling": bigint, "default_ruling": number, "dispute_part": number, "dispute_deposit": bigint, "standoff_fee": number, "standoff_forfeit": number};

export type Ie3c7lfccb9nc3 = {"unverified": {"orders": number, "deposit": number, "rank": number}, "first": {"orders": number, "deposit": number, "rank": number}, "second": {"orders": number, "deposit": number, "rank": number}, "third": {"orders": number, "deposit": number, "rank": number}};

export type I2gpt9v3kjhl02 = {"confirmed": number, "deviating": number};

export type Iduq4ru8e05vqa = {"confirmed": number, "deviating": number, "credit": number, "half": number};

export type I54gmm6blh6tqf = {"panel": {"target": number, "retest_factor": number, "uptake": number, "newcomer_seats": number, "veteran_power": bigint, "veteran_factor": number}, "weight": {"base": number, "per_report": number, "per_backing": number, "backing_unit": bigint, "backing_limit": number, "cap": number}, "power": {"retained": number, "at_stake": number, "cap": bigint}, "cut": {"factor": number, "floor": number, "ceiling": number}, "quorum": {"reports": number, "effective": number, "weight_share": number, "agreement": number, "retests": number}, "points": {"reach": number, "open": number, "news": number}, "trust": {"half_at": number, "reach": number}};

export type Iipe44lnuubnh = {"model": bigint, "version": bigint, "binding": bigint, "enrolment": bigint, "report": bigint, "appeal": bigint, "backing": bigint};

export type I1no2mgv25f21q = {"commit": bigint, "reveal": bigint, "report": bigint, "claim": number, "carry": number, "appeal": number, "retention": number};

export type Id49rjmknibodt = {"points": {"sale": {"each": number, "daily": number}, "purchase": {"each": number, "daily": number}, "promotion": {"each": number, "daily": number}, "service": {"each": number, "daily": number}, "countersignature": {"each": number, "daily": number}, "trace_upload": {"each": number, "daily": number}, "report": {"each": number, "daily": number}, "referral": {"each": number, "daily": number}, "check_in": {"each": number, "daily": number}}, "role_weights": Anonymize<I4h19g34924ei>, "tenure": {"most": number, "full": number}, "min_sale": bigint, "cashback": Anonymize<I36dk7l61pcnpi>, "cashback_cap": bigint};

export type I4h19g34924ei = {"seller": number, "promoter": number, "buyer": number, "service": number};

export type I36dk7l61pcnpi = Array<[Anonymize<Ikjpbtmstl9nm>, number]>;

export type I1s8lomqougi6r = {"new": number, "returning": number, "external": number};

export type I2mfafimlmqaer = {"parts": {"commune": number, "experience": number, "fees": number}, "pool": number, "roles": Anonymize<I4h19g34924ei>, "acts": {"part": number, "full": number}, "cashback": number, "bounty": number, "held": number};

export type I4oq9d14s062ia = Array<{"asset": Anonymize<Ikjpbtmstl9nm>, "lost": {"souk": bigint, "per": bigint}, "paid": {"souk": bigint, "per": bigint}}>;

export type I7ikf618b56i4j = AnonymousEnum<{"Nothing": undefined, "Flagged": undefined, "Blocked": undefined}>;

export type I12no2fg2bdffe = Array<Anonymize<Ikjpbtmstl9nm>>;

export type I1rora30018fbf = {"least_bond": bigint, "largest_bond": bigint, "shortest_notice": bigint, "longest_notice": bigint, "largest_slash": number};

export type Icgljjb6j82uhn = Array<number>;

export type Iabpgqcjikia83 = (Uint8Array) | undefined;

export type Iba7pefg0d11kh = {"full_name": Anonymize<Idkbvh6dahk1v7>};

export type Idkbvh6dahk1v7 = FixedSizeArray<2, Uint8Array>;

export type I2ev73t79f46tb = {"proposal_hash": SizedHex<32>};

export type I1adbcfi5uc62r = {"call_hash": SizedHex<32>};

export type Ia1u1r3n74r13c = {"actual_weight"?: Anonymize<Iasb8k6ash5mjn>, "pays_fee": Anonymize<Iehg04bj71rkd>};

export type Iasb8k6ash5mjn = (Anonymize<I4q39t5hn830vp>) | undefined;

export type I3b613fg3pbl51 = AnonymousEnum<{
/**
 * A sudo call just took place.
 */
"Sudid": Anonymize<I77m3ltg5liqvj>, 
/**
 * The sudo key has been updated.
 */
"KeyChanged": Anonymize<I5rtkmhm2dng4u>, 
/**
 * The key was permanently removed.
 */
"KeyRemoved": undefined, 
/**
 * A [sudo_as](Pallet::sudo_as) call just took place.
 */
"SudoAsDone": Anonymize<I77m3ltg5liqvj>}>;

export type I77m3ltg5liqvj = {
/**
 * The result of the call made by the sudo user.
 */
"sudo_result": Anonymize<Ib3te87eibhfln>};

export type I5rtkmhm2dng4u = {
/**
 * The old sudo key (if one was previously set).
 */
"old"?: Anonymize<Ihfphjolmsqq1>, 
/**
 * The new sudo key (if one was set).
 */
"new": SS58String};

export type Ihfphjolmsqq1 = (SS58String) | undefined;

export type Id1hmvjqvq771m = AnonymousEnum<{
/**
 * A shop was opened.
 */
"ShopOpened": Anonymize<Ie2caqemucs0va>, 
/**
 * A merchant changed the profile of a shop. If it states other premises now, its verification is gone.
 */
"ProfileUpdated": Anonymize<If9mn22n8h2ksm>, 
/**
 * A merchant began to wind a shop down: it takes no new orders and no new listings.
 */
"ShopWoundDown": Anonymize<If9mn22n8h2ksm>, 
/**
 * A merchant opened a shop again that was winding down.
 */
"ShopReopened": Anonymize<If9mn22n8h2ksm>, 
/**
 * A shop is gone.
 */
"ShopClosed": Anonymize<I5u8cd34v1fk3b>, 
/**
 * Moderation suspended a shop.
 */
"ShopSuspended": Anonymize<If9mn22n8h2ksm>, 
/**
 * Moderation lifted the suspension of a shop.
 */
"ShopReinstated": Anonymize<If9mn22n8h2ksm>, 
/**
 * A merchant offered a shop to another account.
 */
"ShopOffered": Anonymize<I9gs12vos43if>, 
/**
 * Either side called an offer of a shop off.
 */
"OfferCancelled": Anonymize<If9mn22n8h2ksm>, 
/**
 * A shop has a new owner, who placed its bonds anew. Its verification is gone, because it was the old owner's.
 */
"ShopTransferred": Anonymize<I9j9uls2b7ec91>, 
/**
 * A shop gained a capability.
 */
"CapabilityAdded": Anonymize<I7p5tujtb3k46l>, 
/**
 * A shop gave up a capability.
 */
"CapabilityGivenUp": Anonymize<Ie3qspcqeto5ng>, 
/**
 * A shop gained showcase slots.
 */
"SlotsAdded": Anonymize<I48ccueag8kn3n>, 
/**
 * A shop gave up showcase slots.
 */
"SlotsGivenUp": Anonymize<I667a3soenvfpb>, 
/**
 * Part of an account's bonds began to unbond.
 */
"BondUnbonding": Anonymize<Ifctg1dm8uqkmo>, 
/**
 * Bonds whose time was up were released.
 */
"BondsReleased": Anonymize<Ic1avbp1bcj1u8>, 
/**
 * An attester verified the merchant of a shop.
 */
"ShopVerified": Anonymize<Ib0kbj84t95k39>, 
/**
 * The verification of a shop's merchant no longer stands.
 */
"VerificationRevoked": Anonymize<Id2tbip3gtl14m>, 
/**
 * A batch of listings was published under consecutive numbers.
 */
"ListingsPublished": Anonymize<I3gdb8q4mjoj0j>, 
/**
 * A listing has new terms. Orders already placed keep theirs.
 */
"TermsUpdated": Anonymize<I2f03p4v8br6i8>, 
/**
 * A listing has a new description.
 */
"MetadataUpdated": Anonymize<I85kujn1jg4pq1>, 
/**
 * A merchant changed the stock of a listing.
 */
"Restocked": Anonymize<I45bj9k4tnrtfm>, 
/**
 * A merchant paused a listing.
 */
"ListingPaused": Anonymize<I2f03p4v8br6i8>, 
/**
 * A merchant resumed a paused listing.
 */
"ListingResumed": Anonymize<I2f03p4v8br6i8>, 
/**
 * A listing is gone and its showcase slot free.
 */
"Delisted": Anonymize<Idnee17smf8448>, 
/**
 * Moderation took a listing off sale.
 */
"ListingWithdrawn": Anonymize<I2f03p4v8br6i8>, 
/**
 * Moderation allowed a listing again. It is paused until the merchant resumes it.
 */
"ListingReinstated": Anonymize<I2f03p4v8br6i8>, 
/**
 * An entry of the price table changed.
 */
"PriceSet": Anonymize<I33r3d72evjbjd>, 
/**
 * An account was deleted by the fraud authority, and loses a part of its bonds. Anybody may have them seized.
 */
"BondsSentenced": Anonymize<If4rgig3e1v9gp>, 
/**
 * A part of an account's bonds was taken and sealed.
 */
"BondsSeized": Anonymize<Ic1avbp1bcj1u8>}>;

export type Ie2caqemucs0va = {
/**
 * The shop.
 */
"shop": number, 
/**
 * The account that owns it.
 */
"owner": SS58String, 
/**
 * Base units of SOUK held for it.
 */
"bond": bigint, 
/**
 * Base units of SOUK paid as its fee.
 */
"fee": bigint};

export type If9mn22n8h2ksm = {
/**
 * The shop.
 */
"shop": number};

export type I5u8cd34v1fk3b = {
/**
 * The shop.
 */
"shop": number, 
/**
 * The account that owned it.
 */
"owner": SS58String, 
/**
 * Base units of SOUK that began to unbond.
 */
"bond": bigint};

export type I9gs12vos43if = {
/**
 * The shop.
 */
"shop": number, 
/**
 * The account that may accept it.
 */
"to": SS58String};

export type I9j9uls2b7ec91 = {
/**
 * The shop.
 */
"shop": number, 
/**
 * The account that owned it.
 */
"from": SS58String, 
/**
 * The account that owns it now.
 */
"to": SS58String, 
/**
 * Base units of SOUK now held on the new owner and released on the old.
 */
"bond": bigint};

export type I7p5tujtb3k46l = {
/**
 * The shop.
 */
"shop": number, 
/**
 * The capability.
 */
"capability": Anonymize<I62geg2dba2mh4>, 
/**
 * Base units of SOUK held for it.
 */
"bond": bigint, 
/**
 * Base units of SOUK paid as its fee.
 */
"fee": bigint};

export type I62geg2dba2mh4 = AnonymousEnum<{"Publish": undefined, "Distribute": undefined, "Market": undefined, "Network": undefined}>;

export type Ie3qspcqeto5ng = {
/**
 * The shop.
 */
"shop": number, 
/**
 * The capability.
 */
"capability": Anonymize<I62geg2dba2mh4>, 
/**
 * Base units of SOUK that began to unbond. The bond of showcase slots that went with it is included.
 */
"bond": bigint};

export type I48ccueag8kn3n = {
/**
 * The shop.
 */
"shop": number, 
/**
 * The number of new slots.
 */
"count": number, 
/**
 * Base units of SOUK held for all of them.
 */
"bond": bigint, 
/**
 * Base units of SOUK paid as the fee of all of them.
 */
"fee": bigint};

export type I667a3soenvfpb = {
/**
 * The shop.
 */
"shop": number, 
/**
 * The number of slots given up.
 */
"count": number, 
/**
 * Base units of SOUK that began to unbond.
 */
"bond": bigint};

export type Ifctg1dm8uqkmo = {
/**
 * The account it is held on.
 */
"owner": SS58String, 
/**
 * Base units of SOUK.
 */
"amount": bigint, 
/**
 * The first block at which anybody may release it.
 */
"release_at": number};

export type Ic1avbp1bcj1u8 = {
/**
 * The account they were held on.
 */
"owner": SS58String, 
/**
 * Base units of SOUK.
 */
"amount": bigint};

export type Ib0kbj84t95k39 = {
/**
 * The shop.
 */
"shop": number, 
/**
 * How much was checked.
 */
"level": number, 
/**
 * The attester that checked.
 */
"issuer": SS58String, 
/**
 * Salted hash of the evidence.
 */
"evidence": SizedHex<32>, 
/**
 * When the verification lapses, in milliseconds since the Unix epoch.
 */
"expires": bigint};

export type Id2tbip3gtl14m = {
/**
 * The shop.
 */
"shop": number, 
/**
 * The account that revoked it: its issuer or another attester.
 */
"by": SS58String};

export type I3gdb8q4mjoj0j = {
/**
 * The shop.
 */
"shop": number, 
/**
 * The number of the first.
 */
"first": bigint, 
/**
 * The number of listings.
 */
"count": number};

export type I2f03p4v8br6i8 = {
/**
 * The listing.
 */
"listing": bigint};

export type I85kujn1jg4pq1 = {
/**
 * The listing.
 */
"listing": bigint, 
/**
 * The address of the description.
 */
"metadata": SizedHex<36>};

export type I45bj9k4tnrtfm = {
/**
 * The listing.
 */
"listing": bigint, 
/**
 * Units left now.
 */
"stock": number};

export type Idnee17smf8448 = {
/**
 * The listing.
 */
"listing": bigint, 
/**
 * The shop that offered it.
 */
"shop": number};

export type I33r3d72evjbjd = {
/**
 * The thing that has this price.
 */
"what": Anonymize<I29do56of8ajfj>, 
/**
 * Its bond and fee; `None` if it is no longer for sale.
 */
"charge"?: (Anonymize<I2q1ukokomi6ij>) | undefined};

export type I29do56of8ajfj = AnonymousEnum<{"Open": undefined, "Capability": Anonymize<I62geg2dba2mh4>, "Slot": undefined}>;

export type I2q1ukokomi6ij = {"bond": bigint, "fee": bigint};

export type If4rgig3e1v9gp = {
/**
 * The account.
 */
"owner": SS58String, 
/**
 * The part of each bond that it loses.
 */
"part": number};

export type I4gl0m4pubr3jj = AnonymousEnum<{
/**
 * An order was placed.
 */
"OrderPlaced": Anonymize<Ibpd9pps8ku4gq>, 
/**
 * Campaigns promised to pay for lines of an order, each if its line is kept.
 */
"CampaignsEngaged": Anonymize<Ica83nhr14hv1v>, 
/**
 * The seller accepted an order.
 */
"OrderAccepted": Anonymize<Iekmfudu59jo88>, 
/**
 * The seller named service providers of an order, besides those it had named before. It pays them out of its own part.
 */
"ServicesNamed": Anonymize<I3kv7hijv3ir5n>, 
/**
 * Units of an order shipped.
 */
"UnitsShipped": Anonymize<I5no5mnj9jda86>, 
/**
 * Units that had not shipped never will, and the buyer was refunded for them. In an attested order nothing moved:
 * the amounts are what the seller owes back.
 */
"UnshippedRefunded": Anonymize<Ieivuqbr97ujnr>, 
/**
 * All units of an order that will ship have shipped.
 */
"OrderShipped": Anonymize<Iekmfudu59jo88>, 
/**
 * An order arrived.
 */
"OrderDelivered": Anonymize<Iekmfudu59jo88>, 
/**
 * The seller gave money back without being asked.
 */
"PartRefunded": Anonymize<Ice8ctlsb7qfau>, 
/**
 * The seller recorded that it gave some of the fiat part back. The chain has only the seller's word for it.
 */
"RefundRecorded": Anonymize<Iak1foqhtcbjoe>, 
/**
 * The buyer asked to return units.
 */
"ReturnRequested": Anonymize<I6ak07mnp52kf5>, 
/**
 * The buyer named the parcel in which units went back.
 */
"UnitsShippedBack": Anonymize<I2fuq2354802kh>, 
/**
 * The seller refused a return.
 */
"ReturnRefused": Anonymize<Id7hlg6dsdv5af>, 
/**
 * A party said that the other is wrong, and put up deposits.
 */
"OrderDisputed": Anonymize<I9htjk3i4vq25s>, 
/**
 * A party answered in a dispute.
 */
"DisputeAnswered": Anonymize<I9htjk3i4vq25s>, 
/**
 * The side that opened a dispute took it back, or gave in.
 */
"DisputeWithdrawn": Anonymize<I54s9c31cn5c27>, 
/**
 * A dispute is over, and nothing is on hold for it any more. Both lists begin with the deposit for the procedure. A list
 * is empty if its side had put up nothing.
 */
"DisputeClosed": Anonymize<If20ir1rjrahsd>, 
/**
 * A party said which ruling it would accept.
 */
"SettlementProposed": Anonymize<I3f92khadijj54>, 
/**
 * A dispute was decided.
 */
"OrderRuled": Anonymize<I3uvc9ju44hj15>, 
/**
 * A leg, or a part of a deposit, could not be paid to its payee and went to another account.
 */
"LegRedirected": Anonymize<I12ar9q100dbv6>, 
/**
 * An order became final. Nothing is held for it any more.
 */
"OrderSettled": Anonymize<Ib9k16arkbj223>, 
/**
 * A sale at the counter was recorded.
 */
"SaleRecorded": Anonymize<Ifv0eqconp8a7a>, 
/**
 * An order was due but could not be settled, because an asset of it does not move. The queue tries again.
 */
"OrderPostponed": Anonymize<I40g7a0mghvta8>, 
/**
 * An accepted order is cancelled, because nobody confirmed in time that its fiat part was paid.
 */
"OrderUnpaid": Anonymize<I54s9c31cn5c27>, 
/**
 * An order of the caller's batch could not take its step. Nothing of it changed.
 */
"OrderSkipped": Anonymize<Iccil225kq8ue4>, 
/**
 * Final orders were removed.
 */
"OrdersPruned": Anonymize<Ieqdkbd577skd9>}>;

export type Ibpd9pps8ku4gq = {
/**
 * The order.
 */
"order": bigint, 
/**
 * The shop.
 */
"shop": number, 
/**
 * The seller.
 */
"seller": SS58String, 
/**
 * The buyer.
 */
"buyer": SS58String, 
/**
 * The platform that brought the order.
 */
"platform"?: Anonymize<Ihfphjolmsqq1>, 
/**
 * Where its money moves.
 */
"mode": Anonymize<I8au8csonj40s1>, 
/**
 * Assets and how many base units of each: held or, in an attested order, due elsewhere.
 */
"amounts": Anonymize<Iaa3la3apam0ft>, 
/**
 * What is due outside the chain.
 */
"fiat"?: Anonymize<I1m1elgpqnrv08>, 
/**
 * When the order expires if the seller does not accept it, in milliseconds since the Unix epoch.
 */
"deadline": bigint};

export type I8au8csonj40s1 = AnonymousEnum<{"Escrow": undefined, "Attested": undefined}>;

export type Iaa3la3apam0ft = Array<Anonymize<Ibd7nr4g0c588>>;

export type Ibd7nr4g0c588 = [Anonymize<Ikjpbtmstl9nm>, bigint];

export type I1m1elgpqnrv08 = (Anonymize<I5pt986lh4ceul>) | undefined;

export type I5pt986lh4ceul = {"currency": SizedHex<3>, "amount": bigint};

export type Ica83nhr14hv1v = {
/**
 * The order.
 */
"order": bigint, 
/**
 * Lines, counted from zero, and the campaign of each. No campaign is named twice.
 */
"lines": Anonymize<I95g6i7ilua7lq>};

export type I95g6i7ilua7lq = Array<Anonymize<I9jd27rnpm8ttv>>;

export type Iekmfudu59jo88 = {
/**
 * The order.
 */
"order": bigint, 
/**
 * When the order expires if nothing ships, in milliseconds since the Unix epoch.
 */
"deadline": bigint};

export type I3kv7hijv3ir5n = {
/**
 * The order.
 */
"order": bigint, 
/**
 * The new ones.
 */
"services": Anonymize<I5iu9lqttdb89o>};

export type I5iu9lqttdb89o = Array<{"provider": SS58String, "kind": Enum<{"Logistics": undefined, "Warehousing": undefined, "QualityControl": undefined, "CustomerService": undefined, "Endorsement": undefined, "OrderManagement": undefined, "Advertising": undefined}>, "share": number}>;

export type I5no5mnj9jda86 = {
/**
 * The order.
 */
"order": bigint, 
/**
 * How many units.
 */
"units": number, 
/**
 * The parcel they went in, if the seller named it.
 */
"parcel"?: Anonymize<I1al21nqo1fiaq>};

export type I1al21nqo1fiaq = (Anonymize<I8a0ch2vf7r2t5>) | undefined;

export type I8a0ch2vf7r2t5 = {"carrier": Uint8Array, "tracking": SizedHex<32>};

export type Ieivuqbr97ujnr = {
/**
 * The order.
 */
"order": bigint, 
/**
 * How many units.
 */
"units": number, 
/**
 * How much of each asset of the order, in base units.
 */
"amounts": Anonymize<Iafqnechp3omqg>};

export type Iafqnechp3omqg = Array<bigint>;

export type Ice8ctlsb7qfau = {
/**
 * The order.
 */
"order": bigint, 
/**
 * The line, counted from zero.
 */
"line": number, 
/**
 * How much of each asset of the order, in base units.
 */
"amounts": Anonymize<Iafqnechp3omqg>};

export type Iak1foqhtcbjoe = {
/**
 * The order.
 */
"order": bigint, 
/**
 * How much, in minor units of the currency.
 */
"amount": bigint, 
/**
 * How much in all such records of the order, this one included.
 */
"refunded": bigint};

export type I6ak07mnp52kf5 = {
/**
 * The order.
 */
"order": bigint, 
/**
 * How many units.
 */
"units": number, 
/**
 * Why, encrypted by the buyer.
 */
"reason"?: Anonymize<I38ki1eoo5aq48>, 
/**
 * When the return is approved if the seller does not answer, in milliseconds since the Unix epoch.
 */
"deadline": bigint};

export type I38ki1eoo5aq48 = (SizedHex<36>) | undefined;

export type I2fuq2354802kh = {
/**
 * The order.
 */
"order": bigint, 
/**
 * The parcel.
 */
"parcel": Anonymize<I8a0ch2vf7r2t5>};

export type Id7hlg6dsdv5af = {
/**
 * The order.
 */
"order": bigint, 
/**
 * Why, encrypted by the seller.
 */
"reason"?: Anonymize<I38ki1eoo5aq48>, 
/**
 * When the order completes if the buyer does not dispute, in milliseconds since the Unix epoch.
 */
"deadline": bigint};

export type I9htjk3i4vq25s = {
/**
 * The order.
 */
"order": bigint, 
/**
 * The party.
 */
"by": SS58String, 
/**
 * The address of its evidence, encrypted for the arbiter.
 */
"evidence"?: Anonymize<I38ki1eoo5aq48>, 
/**
 * Its deposit for the procedure, in base units of SOUK.
 */
"souk": bigint, 
/**
 * Its deposit for the damage, per asset of the order, in base units.
 */
"amounts": Anonymize<Iafqnechp3omqg>, 
/**
 * When the other side loses if it does not answer, in milliseconds since the Unix epoch.
 */
"deadline": bigint};

export type I54s9c31cn5c27 = {
/**
 * The order.
 */
"order": bigint, 
/**
 * The side's account.
 */
"by": SS58String};

export type If20ir1rjrahsd = {
/**
 * The order.
 */
"order": bigint, 
/**
 * What became of the buyer's deposits.
 */
"buyer": Array<{"asset": Anonymize<Ikjpbtmstl9nm>, "back": bigint, "other": bigint, "treasury": bigint}>, 
/**
 * What became of the seller's deposits.
 */
"seller": Array<{"asset": Anonymize<Ikjpbtmstl9nm>, "back": bigint, "other": bigint, "treasury": bigint}>};

export type I3f92khadijj54 = {
/**
 * The order.
 */
"order": bigint, 
/**
 * The party.
 */
"by": SS58String, 
/**
 * The part of what is in dispute that the buyer would get, in basis points.
 */
"buyer_bp": number};

export type I3uvc9ju44hj15 = {
/**
 * The order.
 */
"order": bigint, 
/**
 * The part of what was in dispute that the buyer gets, in basis points.
 */
"buyer_bp": number, 
/**
 * Where the ruling came from.
 */
"by": Enum<{"Arbiter": undefined, "Agreement": undefined, "Default": undefined, "Silence": undefined, "Record": undefined}>};

export type I12ar9q100dbv6 = {
/**
 * The order.
 */
"order": bigint, 
/**
 * The asset.
 */
"asset": Anonymize<Ikjpbtmstl9nm>, 
/**
 * The account the leg was for.
 */
"payee": SS58String, 
/**
 * The account that got it: the seller or, failing that, the commune.
 */
"to": SS58String, 
/**
 * How much, in base units.
 */
"amount": bigint};

export type Ib9k16arkbj223 = {
/**
 * The order.
 */
"order": bigint, 
/**
 * How it ended.
 */
"state": Anonymize<I9vf9fkoffksjk>, 
/**
 * The account the platform's legs were paid to. If empty, the seller got them.
 */
"platform"?: Anonymize<Ihfphjolmsqq1>, 
/**
 * The waterfall over the order's whole life, per asset. Empty for an attested order.
 */
"legs": Array<{"asset": Anonymize<Ikjpbtmstl9nm>, "escrow": bigint, "buyer": bigint, "seller": bigint, "promoters": Anonymize<Iafqnechp3omqg>, "services": Anonymize<Iafqnechp3omqg>, "platform": bigint, "experience": bigint, "commune": bigint, "forfeited": bigint}>};

export type I9vf9fkoffksjk = AnonymousEnum<{"Placed": undefined, "Accepted": undefined, "Shipped": undefined, "Delivered": undefined, "ReturnRequested": undefined, "Disputed": undefined, "Completed": undefined, "Cancelled": undefined, "Expired": undefined, "Returned": undefined, "Ruled": undefined}>;

export type Ifv0eqconp8a7a = {
/**
 * The order that records it.
 */
"order": bigint, 
/**
 * The shop.
 */
"shop": number, 
/**
 * The seller.
 */
"seller": SS58String, 
/**
 * The buyer.
 */
"buyer": SS58String, 
/**
 * What was paid at the counter.
 */
"total"?: Anonymize<I1m1elgpqnrv08>};

export type I40g7a0mghvta8 = {
/**
 * The order.
 */
"order": bigint, 
/**
 * When the queue tries again, in milliseconds since the Unix epoch.
 */
"until": bigint, 
/**
 * Why it could not be settled.
 */
"error": Anonymize<I39qo8fsfluprk>};

export type Iccil225kq8ue4 = {
/**
 * The order.
 */
"order": bigint, 
/**
 * Why.
 */
"error": Anonymize<I39qo8fsfluprk>};

export type Ieqdkbd577skd9 = {
/**
 * How many.
 */
"orders": number};

export type Irrglqactc50q = AnonymousEnum<{
/**
 * A merchant opened a campaign. Its budget is on hold.
 */
"CampaignOpened": Anonymize<I6sbgfuhv5mlo4>, 
/**
 * The funder put more on hold for a campaign.
 */
"CampaignToppedUp": Anonymize<I5m69v923hvm94>, 
/**
 * A campaign was closed by hand. It takes no new lines.
 */
"CampaignClosed": Anonymize<Icq74db0hgac72>, 
/**
 * A campaign was closed because its time is over, or because its funder no longer owns the shop.
 */
"CampaignExpired": Anonymize<I3691odboeg3b>, 
/**
 * A closed campaign did not have to keep a promise. The amount held for it was released to the funder.
 */
"LeftoverFreed": Anonymize<I6be31kf480c3g>, 
/**
 * A campaign paid for a settled line.
 */
"RewardPaid": Anonymize<I2f96620jf1kb8>, 
/**
 * A campaign could not pay for a settled line, because the promoter cannot receive the asset. The reward stays
 * in the budget.
 */
"RewardReturned": Anonymize<I2f96620jf1kb8>, 
/**
 * A promoter's record was removed.
 */
"RecordRemoved": Anonymize<I29cj8v8cb7o1b>}>;

export type I6sbgfuhv5mlo4 = {
/**
 * The campaign.
 */
"campaign": number, 
/**
 * The shop whose sales it pays for.
 */
"shop": number, 
/**
 * The account whose funds are on hold.
 */
"funder": SS58String, 
/**
 * What it pays, and for which lines.
 */
"terms": Anonymize<I480g0nok1rjbv>, 
/**
 * The amount put on hold, in base units.
 */
"budget": bigint, 
/**
 * After this moment it takes no new lines.
 */
"expires": bigint};

export type I480g0nok1rjbv = {"asset": Anonymize<Ikjpbtmstl9nm>, "reward": bigint, "max_part": number, "least_sale": bigint, "least_fiat"?: Anonymize<I1m1elgpqnrv08>, "audience": Anonymize<I387dm2uth38d3>, "least_tier": number};

export type I387dm2uth38d3 = AnonymousEnum<{"Everyone": undefined, "Members": undefined}>;

export type I5m69v923hvm94 = {
/**
 * The campaign.
 */
"campaign": number, 
/**
 * The amount added, in base units.
 */
"amount": bigint, 
/**
 * The amount on hold now, promises included, in base units.
 */
"remaining": bigint};

export type Icq74db0hgac72 = {
/**
 * The campaign.
 */
"campaign": number, 
/**
 * The account that closed it: its funder, or the owner of the shop.
 */
"by": SS58String, 
/**
 * The amount released to the funder, in base units.
 */
"freed": bigint, 
/**
 * Promises that are still to be decided. With none the campaign is gone.
 */
"reserved": number};

export type I3691odboeg3b = {
/**
 * The campaign.
 */
"campaign": number, 
/**
 * The amount released to the funder, in base units.
 */
"freed": bigint, 
/**
 * Promises that are still to be decided. With none the campaign is gone.
 */
"reserved": number};

export type I6be31kf480c3g = {
/**
 * The campaign.
 */
"campaign": number, 
/**
 * The amount released, in base units.
 */
"freed": bigint};

export type I2f96620jf1kb8 = {
/**
 * The campaign.
 */
"campaign": number, 
/**
 * The order of the line.
 */
"order": bigint, 
/**
 * The promoter that was paid: the one next to the buyer.
 */
"promoter": SS58String, 
/**
 * The amount, in base units.
 */
"amount": bigint};

export type I29cj8v8cb7o1b = {
/**
 * The promoter.
 */
"promoter": SS58String};

export type I13o7g03mos218 = AnonymousEnum<{
/**
 * A cycle began.
 */
"CycleBegan": Anonymize<I5o6191aerq515>, 
/**
 * The randomness of a cycle's draws is known: reports may be committed.
 */
"DrawTaken": Anonymize<Ifvgvkdr4nrs2h>, 
/**
 * A cycle was closed: its pool is split and can be claimed.
 */
"CycleClosed": Anonymize<I9gqvhtmluujd9>, 
/**
 * A cycle expired: what was not claimed went to the treasury.
 */
"CycleExpired": Anonymize<Ieah1f2qrsmtd6>, 
/**
 * A quality model, or a version of one, was published.
 */
"ModelPublished": Anonymize<I8p8ecpuqqjhtr>, 
/**
 * A quality model takes no further products.
 */
"ModelRetired": Anonymize<Ia8qdcd799akr5>, 
/**
 * A model's bond was released.
 */
"ModelReleased": Anonymize<I6bfhhh0l7f4mb>, 
/**
 * A producer stated what a product is claimed to be.
 */
"ProductBound": Anonymize<Ikjqo5visemp5>, 
/**
 * A producer set its own price of a product.
 */
"PriceSet": Anonymize<I4q8m971cur0d5>, 
/**
 * A producer ended its claims on a product.
 */
"ProductUnbound": Anonymize<Iepbra42sd4iq4>, 
/**
 * Moderation removed a binding, or reserved a product for an account.
 */
"BindingRevoked": Anonymize<I3ero92a3ks17b>, 
/**
 * A tester takes part in draws from a cycle on.
 */
"TesterEnrolled": Anonymize<I4l2jldfhd5oos>, 
/**
 * A tester took no seat for too long. It takes part in no draw until it comes back.
 */
"TesterIdle": Anonymize<I1qat5l20cef0h>, 
/**
 * A tester takes part in no further draw.
 */
"TesterLeft": Anonymize<I7s1sm3dcc9vo0>, 
/**
 * A tester took the bond back.
 */
"EnrolmentReleased": Anonymize<Ic6up6jb6qdvvj>, 
/**
 * A tester is drawn in the other stratum from now on.
 */
"StratumChanged": Anonymize<I1p5jvsd75maif>, 
/**
 * A tester set its commission for reports committed from now on.
 */
"CommissionSet": Anonymize<I47pv41fm4esqe>, 
/**
 * A report was committed.
 */
"ReportCommitted": Anonymize<Iaa88gmp1ohu9g>, 
/**
 * A report was revealed.
 */
"ReportRevealed": Anonymize<I2nmaimub0vp51>, 
/**
 * A report was not revealed in time.
 */
"ReportForfeited": Anonymize<I2n6alg9rnj4vj>, 
/**
 * A product was judged. Its findings are in [`Verdicts`].
 */
"ProductJudged": Anonymize<I5st3om3feljrf>, 
/**
 * A product's reports wait for a larger panel.
 */
"ProductCarried": Anonymize<I39ri987d7745m>, 
/**
 * The reports on a product were dropped: no quorum came together in time, or the product is no longer bound.
 */
"RoundDropped": Anonymize<I1448d8s7pvu71>, 
/**
 * A winning report was paid.
 */
"ReportPaid": Anonymize<I6jnatba831o34>, 
/**
 * An expert was paid for a cycle.
 */
"ExpertPaid": Anonymize<I69h0hk8dcvu5q>, 
/**
 * A backer staked on a tester.
 */
"TesterBacked": Anonymize<I4qnntcdjcsoat>, 
/**
 * A backer took stake off a tester. It stays on hold for the unbonding period.
 */
"TesterUnbacked": Anonymize<I6h1ctjbfevn33>, 
/**
 * A backer withdrew stake.
 */
"BackingReleased": Anonymize<I4qnntcdjcsoat>, 
/**
 * A backer took what a tester's reports of a cycle earned.
 */
"BackingPaid": Anonymize<Ias829bcntr11u>, 
/**
 * Earnings that no backer took in time went into the pool of the running cycle.
 */
"EarningsExpired": Anonymize<I6edcnd4ijvq8b>, 
/**
 * A slash was applied to a backer.
 */
"BackingSlashed": Anonymize<I4qnntcdjcsoat>, 
/**
 * A case was opened. What is asked for is frozen until it ends.
 */
"CaseOpened": Anonymize<I2qpumu5klil01>, 
/**
 * A case was answered.
 */
"CaseAppealed": Anonymize<I4nmv79nioe17b>, 
/**
 * A case was dropped. Nothing is frozen any more, and a tester rests.
 */
"CaseDropped": Anonymize<I1mh94318vbvut>, 
/**
 * A case about a binding stood.
 */
"BondForfeited": Anonymize<Itg62tv555ua8>, 
/**
 * A case against a tester stood.
 */
"TesterSlashed": Anonymize<Icughn9ii4vd11>, 
/**
 * An account appealed against a verdict: a larger panel tests again.
 */
"VerdictAppealed": Anonymize<Ibjub7iehgn215>, 
/**
 * An appeal is over.
 */
"AppealClosed": Anonymize<I4fpkc0sdcagnh>, 
/**
 * The verdict on an unbound product was removed.
 */
"VerdictRemoved": Anonymize<Iepbra42sd4iq4>, 
/**
 * Purchases that no longer let their buyers report were removed.
 */
"PurchasesPruned": Anonymize<Iafscmv8tjf0ou>, 
/**
 * Power that had faded to nothing was removed.
 */
"SkillRemoved": Anonymize<I812dfdqoca29p>}>;

export type I5o6191aerq515 = {
/**
 * Its number.
 */
"cycle": number, 
/**
 * The end of its commit window, in milliseconds since the Unix epoch.
 */
"commit_until": bigint, 
/**
 * The end of its reveal window, in milliseconds since the Unix epoch.
 */
"reveal_until": bigint};

export type Ifvgvkdr4nrs2h = {
/**
 * The cycle.
 */
"cycle": number, 
/**
 * The randomness of the draws.
 */
"seed": SizedHex<32>};

export type I9gqvhtmluujd9 = {
/**
 * The cycle.
 */
"cycle": number, 
/**
 * The number of products judged.
 */
"judged": number, 
/**
 * The experts' part, per asset, in base units.
 */
"experts": Anonymize<Iaa3la3apam0ft>, 
/**
 * The winning testers' part, per asset, in base units.
 */
"testers": Anonymize<Iaa3la3apam0ft>, 
/**
 * What rolled over into the pool of the running cycle, per asset, in base units.
 */
"rolled": Anonymize<Iaa3la3apam0ft>};

export type Ieah1f2qrsmtd6 = {
/**
 * The cycle.
 */
"cycle": number, 
/**
 * What went to the treasury, per asset, in base units.
 */
"unclaimed": Anonymize<Iaa3la3apam0ft>};

export type I8p8ecpuqqjhtr = {
/**
 * The model.
 */
"model": number, 
/**
 * The version.
 */
"version": number, 
/**
 * The expert.
 */
"expert": SS58String, 
/**
 * The kind of product it is for.
 */
"category": number};

export type Ia8qdcd799akr5 = {
/**
 * The model.
 */
"model": number};

export type I6bfhhh0l7f4mb = {
/**
 * The model.
 */
"model": number, 
/**
 * The amount, in base units of SOUK.
 */
"bond": bigint, 
/**
 * Whether the model was removed. It stays while products are bound to it.
 */
"gone": boolean};

export type Ikjqo5visemp5 = {
/**
 * The product.
 */
"product": bigint, 
/**
 * The producer.
 */
"producer": SS58String, 
/**
 * The model of the claims.
 */
"model": number, 
/**
 * The version of that model.
 */
"version": number, 
/**
 * The claimed value of each attribute.
 */
"claims": Anonymize<Iafqnechp3omqg>, 
/**
 * The first cycle that may judge them.
 */
"since": number};

export type I4q8m971cur0d5 = {
/**
 * The product.
 */
"product": bigint, 
/**
 * The price of one unit.
 */
"price": Anonymize<Ierhs97be30097>, 
/**
 * The first cycle of the price. Zero if it is the price of a new binding, which holds at once.
 */
"since": number};

export type Ierhs97be30097 = {"asset": Anonymize<Ikjpbtmstl9nm>, "amount": bigint};

export type Iepbra42sd4iq4 = {
/**
 * The product.
 */
"product": bigint};

export type I3ero92a3ks17b = {
/**
 * The product.
 */
"product": bigint, 
/**
 * The bond that stays on hold for a case, in base units of SOUK.
 */
"frozen": bigint, 
/**
 * The only account that may bind the product. `None` if any account may.
 */
"rightful"?: Anonymize<Ihfphjolmsqq1>};

export type I4l2jldfhd5oos = {
/**
 * The tester.
 */
"who": SS58String, 
/**
 * The first cycle.
 */
"since": number, 
/**
 * Whether it is drawn as a veteran.
 */
"veteran": boolean};

export type I1qat5l20cef0h = {
/**
 * The tester.
 */
"who": SS58String, 
/**
 * The first cycle without it.
 */
"since": number};

export type I7s1sm3dcc9vo0 = {
/**
 * The tester.
 */
"who": SS58String, 
/**
 * The block from which on the bond may be taken back.
 */
"until": number};

export type Ic6up6jb6qdvvj = {
/**
 * The tester.
 */
"who": SS58String, 
/**
 * The amount, in base units of SOUK.
 */
"bond": bigint};

export type I1p5jvsd75maif = {
/**
 * The tester.
 */
"who": SS58String, 
/**
 * Whether it is drawn as a veteran now.
 */
"veteran": boolean};

export type I47pv41fm4esqe = {
/**
 * The tester.
 */
"who": SS58String, 
/**
 * The part of the pay it keeps before backers share.
 */
"commission": number};

export type Iaa88gmp1ohu9g = {
/**
 * The cycle.
 */
"cycle": number, 
/**
 * The product.
 */
"product": bigint, 
/**
 * The author.
 */
"who": SS58String, 
/**
 * The hash the author committed to.
 */
"hash": SizedHex<32>};

export type I2nmaimub0vp51 = {
/**
 * The cycle.
 */
"cycle": number, 
/**
 * The product.
 */
"product": bigint, 
/**
 * The author.
 */
"who": SS58String, 
/**
 * Whether it counts, because its author was drawn.
 */
"panel": boolean, 
/**
 * Whether it was kept. It is not kept if the product has as many open reports as it can have.
 */
"kept": boolean, 
/**
 * The measured value of each attribute.
 */
"values": Anonymize<Iafqnechp3omqg>};

export type I2n6alg9rnj4vj = {
/**
 * The cycle.
 */
"cycle": number, 
/**
 * The product.
 */
"product": bigint, 
/**
 * The author.
 */
"who": SS58String, 
/**
 * The part of the bond that went to the treasury, in base units of SOUK. The rest was released.
 */
"forfeited": bigint};

export type I5st3om3feljrf = {
/**
 * The cycle.
 */
"cycle": number, 
/**
 * The product.
 */
"product": bigint, 
/**
 * How far the product can be trusted.
 */
"trust": number, 
/**
 * Whether every claim is kept.
 */
"confirmed": boolean, 
/**
 * The number of panel reports.
 */
"reports": number, 
/**
 * The number of winning reports, panel and open.
 */
"winners": number};

export type I39ri987d7745m = {
/**
 * The cycle.
 */
"cycle": number, 
/**
 * The product.
 */
"product": bigint, 
/**
 * Whether the panel is split. Otherwise it is too small.
 */
"contested": boolean};

export type I1448d8s7pvu71 = {
/**
 * The cycle.
 */
"cycle": number, 
/**
 * The product.
 */
"product": bigint};

export type I6jnatba831o34 = {
/**
 * The cycle.
 */
"cycle": number, 
/**
 * The product.
 */
"product": bigint, 
/**
 * The author.
 */
"who": SS58String, 
/**
 * What the author got, per asset, in base units.
 */
"paid": Anonymize<Iaa3la3apam0ft>, 
/**
 * What was set aside for the author's backers, per asset, in base units.
 */
"backers": Anonymize<Iaa3la3apam0ft>};

export type I69h0hk8dcvu5q = {
/**
 * The cycle.
 */
"cycle": number, 
/**
 * The model.
 */
"model": number, 
/**
 * The expert.
 */
"expert": SS58String, 
/**
 * The amounts, per asset, in base units.
 */
"paid": Anonymize<Iaa3la3apam0ft>};

export type I4qnntcdjcsoat = {
/**
 * The tester.
 */
"tester": SS58String, 
/**
 * The backer.
 */
"backer": SS58String, 
/**
 * What was put on hold, in base units of SOUK.
 */
"amount": bigint};

export type I6h1ctjbfevn33 = {
/**
 * The tester.
 */
"tester": SS58String, 
/**
 * The backer.
 */
"backer": SS58String, 
/**
 * All stake of the backer that is on its way out now, in base units of SOUK.
 */
"leaving": bigint, 
/**
 * The block from which on it may be withdrawn.
 */
"until": number};

export type Ias829bcntr11u = {
/**
 * The tester.
 */
"tester": SS58String, 
/**
 * The backer.
 */
"backer": SS58String, 
/**
 * The cycle the reports were committed in.
 */
"cycle": number, 
/**
 * The amounts, per asset, in base units.
 */
"paid": Anonymize<Iaa3la3apam0ft>};

export type I6edcnd4ijvq8b = {
/**
 * The tester.
 */
"tester": SS58String, 
/**
 * The cycle the reports were committed in.
 */
"cycle": number, 
/**
 * The amounts, per asset, in base units.
 */
"rest": Anonymize<Iaa3la3apam0ft>};

export type I2qpumu5klil01 = {
/**
 * What it is about.
 */
"charge": Anonymize<I3mms56aa5b94>, 
/**
 * The accused.
 */
"who": SS58String, 
/**
 * The part of a tester's bond and of all stake on it that is asked for, or one.
 */
"share": number, 
/**
 * The reason.
 */
"evidence": SizedHex<36>, 
/**
 * When it stands unless the accused appeals, in milliseconds since the Unix epoch.
 */
"deadline": bigint};

export type I3mms56aa5b94 = AnonymousEnum<{"Tester": SS58String, "Binding": {"product": bigint, "number": bigint}}>;

export type I4nmv79nioe17b = {
/**
 * What it is about.
 */
"charge": Anonymize<I3mms56aa5b94>, 
/**
 * The account that answered.
 */
"who": SS58String, 
/**
 * The answer.
 */
"answer": SizedHex<36>, 
/**
 * When it is dropped unless it is decided, in milliseconds since the Unix epoch.
 */
"deadline": bigint};

export type I1mh94318vbvut = {
/**
 * What it was about.
 */
"charge": Anonymize<I3mms56aa5b94>};

export type Itg62tv555ua8 = {
/**
 * The product.
 */
"product": bigint, 
/**
 * The account that had bound it.
 */
"who": SS58String, 
/**
 * What went to the treasury, in base units of SOUK.
 */
"amount": bigint};

export type Icughn9ii4vd11 = {
/**
 * The tester.
 */
"who": SS58String, 
/**
 * The part of its bond and of all stake on it that is lost.
 */
"share": number, 
/**
 * What of the tester's bond went to the treasury, in base units of SOUK.
 */
"bond": bigint, 
/**
 * What all backers together lose, in base units of SOUK. Each loses its part when its stake is next
 * touched.
 */
"backing": bigint, 
/**
 * The evidence.
 */
"evidence": SizedHex<36>};

export type Ibjub7iehgn215 = {
/**
 * The product.
 */
"product": bigint, 
/**
 * The account.
 */
"who": SS58String};

export type I4fpkc0sdcagnh = {
/**
 * The product.
 */
"product": bigint, 
/**
 * The account that appealed.
 */
"who": SS58String, 
/**
 * The part of the bond that went to the treasury, in base units of SOUK: all of it if the verdict stood,
 * nothing otherwise.
 */
"forfeited": bigint};

export type Iafscmv8tjf0ou = {
/**
 * The number of purchases.
 */
"count": number};

export type I812dfdqoca29p = {
/**
 * The account that had it.
 */
"who": SS58String, 
/**
 * The category.
 */
"category": number};

export type I463jkmgel06gi = AnonymousEnum<{
/**
 * An account became the party of a GLN.
 */
"PartyRegistered": Anonymize<I80dugmhf5udd>, 
/**
 * A party gave its GLN up.
 */
"PartyRemoved": Anonymize<I7c8i4ftj61el1>, 
/**
 * Moderation gave a contested GLN to another account, with everything the party possesses.
 */
"PartyReassigned": Anonymize<I456tdugf7bu7b>, 
/**
 * A party holds a company prefix.
 */
"PrefixClaimed": Anonymize<Ie8qar5br37bgs>, 
/**
 * A party holds a company prefix no more.
 */
"PrefixReleased": Anonymize<Ie8qar5br37bgs>, 
/**
 * A GLN became a place of a party.
 */
"PlaceRegistered": Anonymize<I46b1dms6528rd>, 
/**
 * A party gave a place up.
 */
"PlaceRemoved": Anonymize<I7c8i4ftj61el1>, 
/**
 * Moderation gave a contested place to another party.
 */
"PlaceReassigned": Anonymize<I456tdugf7bu7b>, 
/**
 * A party said how to reach it, or no longer says it.
 */
"ContactSet": Anonymize<Icupbo66fu2flt>, 
/**
 * Items are on their way to another party, by a call.
 */
"HandOverBegun": Anonymize<I1d30eq0bl0f0k>, 
/**
 * Items are no longer on their way to another party, and stay where they are.
 */
"HandOverEnded": Anonymize<I62ck2hvk87ig5>, 
/**
 * A party took items over by a call.
 */
"ItemsTaken": Anonymize<Iccbnsqpar1edc>, 
/**
 * A party asks for an item that another one possesses.
 */
"ItemAsked": Anonymize<I38h07milv8i2n>, 
/**
 * An ask for an item ended.
 */
"AskEnded": Anonymize<Ib87au9pp7conk>, 
/**
 * A batch of events was recorded.
 */
"EventsRecorded": Anonymize<I9eenclk7578un>, 
/**
 * A serialised item was sold to a consumer a second time without coming back in between. It may have a clone.
 */
"CloneSuspected": Anonymize<I3adj8ri3qj3mc>, 
/**
 * An order delivered items. The buyer possesses them.
 */
"ItemsDelivered": Anonymize<Ibmaqmcopon30c>, 
/**
 * An order gave items back to its seller.
 */
"ItemsReturned": Anonymize<Ibmaqmcopon30c>, 
/**
 * The party that recorded an event declared it erroneous.
 */
"ErrorDeclared": Anonymize<Ick8utcm62d333>, 
/**
 * A lot was recalled or put on hold.
 */
"LotAlerted": Anonymize<I7ro0ckvfnmuft>, 
/**
 * The recall or hold of a lot ended.
 */
"AlertLifted": Anonymize<Ianjrhlhk62h0u>, 
/**
 * An alert on a lot was extended to an item that was made from it before.
 */
"AlertExtended": Anonymize<I30qhn78oj9lqe>, 
/**
 * A Merkle root of events was committed.
 */
"RootCommitted": Anonymize<Iftnjqrs38qdik>, 
/**
 * An event was proven to be under a root.
 */
"LeafProven": Anonymize<I9lr6bvg450j4b>, 
/**
 * A root was removed.
 */
"RootRemoved": Anonymize<Icheieump5vd5o>, 
/**
 * Events of an item's history were removed.
 */
"HistoryPruned": Anonymize<Ifuurhbgp8jd8b>}>;

export type I80dugmhf5udd = {
/**
 * The GLN.
 */
"gln": bigint, 
/**
 * The account.
 */
"account": SS58String};

export type I7c8i4ftj61el1 = {
/**
 * The GLN.
 */
"gln": bigint};

export type I456tdugf7bu7b = {
/**
 * The GLN.
 */
"gln": bigint, 
/**
 * The account that acts for the party now.
 */
"to": SS58String};

export type Ie8qar5br37bgs = {
/**
 * The prefix.
 */
"prefix": Anonymize<Ichek39q5r9ma5>, 
/**
 * The party's GLN.
 */
"gln": bigint};

export type Ichek39q5r9ma5 = {"length": number, "digits": bigint};

export type I46b1dms6528rd = {
/**
 * The place.
 */
"gln": bigint, 
/**
 * The account that acts for the party.
 */
"by": SS58String};

export type Icupbo66fu2flt = {
/**
 * The account that acts for the party.
 */
"by": SS58String, 
/**
 * The address of the document.
 */
"contact"?: Anonymize<I38ki1eoo5aq48>};

export type I1d30eq0bl0f0k = {
/**
 * The account that has them.
 */
"from": SS58String, 
/**
 * The GLN they go to.
 */
"to": bigint, 
/**
 * The number of items.
 */
"items": number};

export type I62ck2hvk87ig5 = {
/**
 * The account that ended it: the sender, or the recipient.
 */
"by": SS58String, 
/**
 * The number of items.
 */
"items": number};

export type Iccbnsqpar1edc = {
/**
 * The account that has them now.
 */
"by": SS58String, 
/**
 * The event that the chain wrote.
 */
"event": SizedHex<32>, 
/**
 * The number of items.
 */
"items": number, 
/**
 * SOUK held for the new rows, in base units.
 */
"deposit": bigint};

export type I38h07milv8i2n = {
/**
 * The item.
 */
"item": Anonymize<Iflhghqi5apkl5>, 
/**
 * The account that asks.
 */
"by": SS58String, 
/**
 * The account that is asked.
 */
"of": SS58String, 
/**
 * The amount, in millionths of the lot's unit; zero for anything but a lot.
 */
"amount": bigint, 
/**
 * The last moment for an answer, in milliseconds since the Unix epoch.
 */
"answer_by": bigint};

export type Iflhghqi5apkl5 = AnonymousEnum<{"Sgtin": {"gtin": bigint, "serial": Uint8Array}, "Lgtin": Anonymize<Ianjrhlhk62h0u>, "Sscc": {"sscc": bigint}}>;

export type Ianjrhlhk62h0u = {"gtin": bigint, "lot": Uint8Array};

export type Ib87au9pp7conk = {
/**
 * The item.
 */
"item": Anonymize<Iflhghqi5apkl5>, 
/**
 * The account that asked.
 */
"by"?: Anonymize<Ihfphjolmsqq1>, 
/**
 * How it ended.
 */
"end": Enum<{"Answered": undefined, "Taken": undefined, "Withdrawn": undefined, "Refused": undefined, "Lapsed": undefined}>};

export type I9eenclk7578un = {
/**
 * The account that recorded them.
 */
"by": SS58String, 
/**
 * The number of the first event. The others have the numbers after it.
 */
"first": bigint, 
/**
 * The number of events.
 */
"events": number, 
/**
 * The number of items that the events name. An item counts as often as it is named.
 */
"items": number, 
/**
 * SOUK held for the new rows, in base units.
 */
"deposit": bigint};

export type I3adj8ri3qj3mc = {
/**
 * The item.
 */
"item": Anonymize<Iflhghqi5apkl5>, 
/**
 * The second sale; `None` for a delivery.
 */
"event"?: Anonymize<I4s6vifaf8k998>, 
/**
 * The order that delivered it a second time; `None` for an event.
 */
"order"?: Anonymize<I35p85j063s0il>, 
/**
 * How often that has happened.
 */
"alarms": number};

export type Ibmaqmcopon30c = {
/**
 * The order.
 */
"order": bigint, 
/**
 * The buyer.
 */
"to": SS58String, 
/**
 * The number of items.
 */
"items": number};

export type Ick8utcm62d333 = {
/**
 * The event.
 */
"event": SizedHex<32>, 
/**
 * Why it is wrong.
 */
"reason": Anonymize<I1ef2g3s6f761p>};

export type I1ef2g3s6f761p = AnonymousEnum<{"DidNotOccur": undefined, "IncorrectData": undefined}>;

export type I7ro0ckvfnmuft = {
/**
 * The product.
 */
"gtin": bigint, 
/**
 * The lot.
 */
"lot": Uint8Array, 
/**
 * Whether it is recalled or on hold.
 */
"alert": Anonymize<I7qbo175o45o9n>, 
/**
 * What happens to what was made from the lot.
 */
"spread": Anonymize<I7ikf618b56i4j>, 
/**
 * The address of the reason, if there is one.
 */
"reason"?: Anonymize<I38ki1eoo5aq48>, 
/**
 * The account that made the lot, or `None` for the authority.
 */
"by"?: Anonymize<Ihfphjolmsqq1>};

export type I7qbo175o45o9n = AnonymousEnum<{"Held": undefined, "Recalled": undefined}>;

export type I30qhn78oj9lqe = {
/**
 * The product of the lot.
 */
"gtin": bigint, 
/**
 * The lot.
 */
"lot": Uint8Array, 
/**
 * The item.
 */
"item": Anonymize<Iflhghqi5apkl5>};

export type Iftnjqrs38qdik = {
/**
 * Its number.
 */
"number": bigint, 
/**
 * The root.
 */
"root": SizedHex<32>, 
/**
 * The number of events under it.
 */
"count": number, 
/**
 * The address of their documents.
 */
"body": SizedHex<36>, 
/**
 * The account that committed it.
 */
"by": SS58String};

export type I9lr6bvg450j4b = {
/**
 * The root's number.
 */
"number": bigint, 
/**
 * The event.
 */
"leaf": SizedHex<32>, 
/**
 * Its place under the root, from zero.
 */
"index": number};

export type Icheieump5vd5o = {
/**
 * Its number.
 */
"number": bigint};

export type Ifuurhbgp8jd8b = {
/**
 * The item.
 */
"item": Anonymize<Iflhghqi5apkl5>, 
/**
 * The number of events removed.
 */
"events": number, 
/**
 * Whether the item is gone too.
 */
"gone": boolean};

export type I4ht0pefd2rijt = AnonymousEnum<{
/**
 * Governance set the costs of shops in a region, or removed them.
 */
"CostsSet": Anonymize<Iei01oldj1sm2v>, 
/**
 * Governance set what is usual for a group of categories in a region, or removed it.
 */
"UsualSet": Anonymize<Ifl7mh4tbbvb2p>, 
/**
 * A merchant opened a receipt book.
 */
"BookOpened": Anonymize<I3djqoa8fp0tf0>, 
/**
 * The capacity of a book changed, or the shop's new owner took the book over.
 */
"CapacitySet": Anonymize<Idp181jjr3tp1n>, 
/**
 * A merchant sealed SOUK as fees that the receipts of a shop use up.
 */
"FeesPaid": Anonymize<Ifsd30bfqn4722>, 
/**
 * A book was closed and its deposit released. Fees that were not used up are gone with it.
 */
"BookClosed": Anonymize<Icq7keoteq1dqn>, 
/**
 * A till posted a batch.
 */
"BatchPosted": Anonymize<Icmmm4hni7smdo>, 
/**
 * A customer countersigned receipts that were posted before.
 */
"Countersigned": Anonymize<I1b25rff570i6s>, 
/**
 * A merchant reversed receipts that were a mistake.
 */
"ReceiptsReversed": Anonymize<I7lg73l4pkshq9>, 
/**
 * Rows of state of a book were removed, because their time is over.
 */
"BookPruned": Anonymize<Ibj9t1f4igqvb7>, 
/**
 * SOUK was put on hold so that customers count.
 */
"Pledged": Anonymize<Ic8r4bov4c1h3d>, 
/**
 * A merchant set what it pays another shop, or all shops, for a customer that it sends; or stopped paying.
 */
"ReferralSet": Anonymize<I24liu8du49igm>, 
/**
 * A merchant put SOUK on hold for the customers that other shops send.
 */
"ReferralsFunded": Anonymize<Idvv8ulkv5r3kv>, 
/**
 * SOUK that was on hold for customers of other shops, and not owed, is free again.
 */
"ReferralsWithdrawn": Anonymize<I6o46nqv1cbifq>, 
/**
 * New customers came whom other shops sent. What these shops are owed for it is on hold.
 */
"ReferralsEarned": Anonymize<Ifot6i1ginj39l>, 
/**
 * A shop was paid for the customers that it sent.
 */
"ReferralPaid": Anonymize<I78nvjmo3i2uhu>, 
/**
 * The shop that sent customers is gone, and what it was owed went back to the budget.
 */
"ReferralReturned": Anonymize<Ialtg0kngmfhqc>, 
/**
 * Pledges were released to those who made them.
 */
"PledgesReleased": Anonymize<Idng37d273l330>}>;

export type Iei01oldj1sm2v = {
/**
 * The region.
 */
"region": Uint8Array, 
/**
 * The currency.
 */
"currency": SizedHex<3>, 
/**
 * The costs. `None` if they were removed.
 */
"costs"?: (Anonymize<I3ttmopqdkuhnc>) | undefined};

export type I3ttmopqdkuhnc = {"rent": bigint, "wage": bigint, "usual": Anonymize<Ip7uc0umipqgd>, "money": bigint};

export type Ip7uc0umipqgd = {"cost": bigint, "ticket": bigint};

export type Ifl7mh4tbbvb2p = {
/**
 * The region.
 */
"region": Uint8Array, 
/**
 * The currency.
 */
"currency": SizedHex<3>, 
/**
 * The first two digits of the categories.
 */
"group": number, 
/**
 * What is usual. `None` if it was removed.
 */
"usual"?: (Anonymize<Ip7uc0umipqgd>) | undefined};

export type I3djqoa8fp0tf0 = {
/**
 * The shop.
 */
"shop": number, 
/**
 * The book.
 */
"book": number, 
/**
 * The currency of all its values.
 */
"currency": SizedHex<3>, 
/**
 * The number of rows of state it has room for.
 */
"capacity": number, 
/**
 * The amount put on hold, in base units of SOUK.
 */
"deposit": bigint};

export type Idp181jjr3tp1n = {
/**
 * The shop.
 */
"shop": number, 
/**
 * The account whose deposit is on hold now.
 */
"depositor": SS58String, 
/**
 * The number of rows of state it has room for.
 */
"capacity": number, 
/**
 * The amount on hold, in base units of SOUK.
 */
"deposit": bigint};

export type Ifsd30bfqn4722 = {
/**
 * The shop.
 */
"shop": number, 
/**
 * The account that paid.
 */
"payer": SS58String, 
/**
 * The amount that was sealed, in base units of SOUK.
 */
"amount": bigint, 
/**
 * The fees that are not used up, in base units of SOUK.
 */
"fees": bigint};

export type Icq7keoteq1dqn = {
/**
 * The shop.
 */
"shop": number, 
/**
 * The book.
 */
"book": number, 
/**
 * The account that got the deposit back.
 */
"depositor": SS58String, 
/**
 * The deposit, in base units of SOUK.
 */
"deposit": bigint};

export type Icmmm4hni7smdo = {
/**
 * The shop.
 */
"shop": number, 
/**
 * The batch.
 */
"batch": number, 
/**
 * The till.
 */
"till": number, 
/**
 * The number of its first receipt.
 */
"first": bigint, 
/**
 * The number of rows.
 */
"rows": number, 
/**
 * Root of their Merkle tree.
 */
"root": SizedHex<32>, 
/**
 * The value of the sales among them, in minor units of the book's currency.
 */
"value": bigint, 
/**
 * The number of rows that came with a countersignature.
 */
"signed": number, 
/**
 * The number of those that count.
 */
"counted": number, 
/**
 * BizPower of the shop in the era after this batch, with 18 decimals.
 */
"bizpower": bigint};

export type I1b25rff570i6s = {
/**
 * The customer.
 */
"customer": SS58String, 
/**
 * The number of receipts.
 */
"receipts": number, 
/**
 * The number of those that count.
 */
"counted": number};

export type I7lg73l4pkshq9 = {
/**
 * The shop.
 */
"shop": number, 
/**
 * The batch.
 */
"batch": number, 
/**
 * The number of receipts.
 */
"receipts": number, 
/**
 * Their value, in minor units of the book's currency.
 */
"value": bigint, 
/**
 * BizPower of the shop in the era after this, with 18 decimals.
 */
"bizpower": bigint};

export type Ibj9t1f4igqvb7 = {
/**
 * The shop.
 */
"shop": number, 
/**
 * The number of batches.
 */
"batches": number, 
/**
 * The number of eras.
 */
"eras": number, 
/**
 * The number of customers.
 */
"customers": number};

export type Ic8r4bov4c1h3d = {
/**
 * The account whose SOUK it is.
 */
"payer": SS58String, 
/**
 * The number of customers.
 */
"customers": number, 
/**
 * The amount that was put on hold for all of them, in base units of SOUK.
 */
"amount": bigint};

export type I24liu8du49igm = {
/**
 * The shop that pays.
 */
"shop": number, 
/**
 * The shop that sends customers. `None` for all shops without terms of their own.
 */
"sender"?: Anonymize<I4arjljr6dpflb>, 
/**
 * The terms. `None` if they were removed.
 */
"terms"?: Anonymize<I6321dsedihgef>};

export type I6321dsedihgef = ({"pay": bigint, "least_value": bigint}) | undefined;

export type Idvv8ulkv5r3kv = {
/**
 * The shop.
 */
"shop": number, 
/**
 * How much was put on hold, in base units of SOUK.
 */
"amount": bigint, 
/**
 * What is on hold and not owed, in base units of SOUK.
 */
"budget": bigint};

export type I6o46nqv1cbifq = {
/**
 * The shop.
 */
"shop": number, 
/**
 * Whose SOUK it is.
 */
"who": SS58String, 
/**
 * How much, in base units of SOUK.
 */
"amount": bigint};

export type Ifot6i1ginj39l = {
/**
 * The shop that they came to.
 */
"shop": number, 
/**
 * The number of those that are paid for.
 */
"customers": number, 
/**
 * What is owed for them, in base units of SOUK.
 */
"amount": bigint, 
/**
 * The number of those for whom the budget or the book's room did not suffice. They are never paid for.
 */
"unpaid": number};

export type I78nvjmo3i2uhu = {
/**
 * The shop that paid.
 */
"shop": number, 
/**
 * The shop that sent customers.
 */
"sender": number, 
/**
 * Its owner, who was paid.
 */
"payee": SS58String, 
/**
 * How much, in base units of SOUK.
 */
"amount": bigint};

export type Ialtg0kngmfhqc = {
/**
 * The shop that owed it.
 */
"shop": number, 
/**
 * The shop that sent customers.
 */
"sender": number, 
/**
 * How much, in base units of SOUK.
 */
"amount": bigint};

export type Idng37d273l330 = {
/**
 * The number of customers.
 */
"customers": number, 
/**
 * The amount that was released, in base units of SOUK.
 */
"amount": bigint};

export type Ico49pgvms7hm7 = AnonymousEnum<{
/**
 * An account claimed what a policy pays it for an era.
 */
"Claimed": Anonymize<Ibemt6aq9ia5ds>, 
/**
 * An account claimed cashback or bounties.
 */
"PurseClaimed": Anonymize<Ie2ets0ssvn4u3>, 
/**
 * An account earned power by checking in.
 */
"PowerEarned": Anonymize<Ianbse66gf2a87>, 
/**
 * A fund granted TIME to an account, which can claim it after the hold.
 */
"Granted": Anonymize<Ie2ets0ssvn4u3>, 
/**
 * A fund granted less than it should have, because its pot is short.
 */
"FundShort": Anonymize<Idalll2mk68bls>, 
/**
 * An account named its inviter.
 */
"InviterSet": Anonymize<I6acs6e99mpgp2>, 
/**
 * An invited account became active.
 */
"BecameActive": Anonymize<I9m7e67l1rvair>, 
/**
 * An invitation lapsed and was removed.
 */
"InvitationLapsed": Anonymize<I9m7e67l1rvair>, 
/**
 * An account froze SOUK.
 */
"Frozen": Anonymize<I4til8nlqlq4k>, 
/**
 * An account let go of frozen SOUK, which no longer earns.
 */
"Unfreezing": Anonymize<Ifabisbs120aku>, 
/**
 * SOUK that an account let go of is free again.
 */
"Unfrozen": Anonymize<Id5fm4p8lj5qgi>, 
/**
 * TIME was shared among frozen SOUK.
 */
"DividendShared": Anonymize<Iaesthfdfo1us9>, 
/**
 * An account got its dividends.
 */
"DividendsClaimed": Anonymize<Id5fm4p8lj5qgi>, 
/**
 * An account withdrew the last of its stake and cannot receive its dividends. They went back to the dividend
 * pot.
 */
"DividendsForfeited": Anonymize<Id5fm4p8lj5qgi>, 
/**
 * An account sealed SOUK in the sink.
 */
"SealedTokens": Anonymize<I1ikhfucvpv6mg>, 
/**
 * An account funded a pot.
 */
"PotFunded": Anonymize<I98po5fmju2e60>, 
/**
 * The part of one-way fees that is not sealed was set.
 */
"RecyclingSet": Anonymize<I9hccsie0qh3p0>, 
/**
 * A policy was created.
 */
"PolicyCreated": Anonymize<Ibqmslp1kqi9i1>, 
/**
 * A policy was paused, or let go on.
 */
"PolicyPaused": Anonymize<Ibp1dgm43e4ihg>, 
/**
 * A policy was ended.
 */
"PolicyEnded": Anonymize<I9hbddsa4cted0>, 
/**
 * How much policies pay that pay by deeds was set.
 */
"ModeSet": Anonymize<Icrvm4kme7q3qu>, 
/**
 * A bounded era is about to be closed: its policies pay together at most a part of what was lost in it, and those by
 * held power at most a part of what fades of what was lost before.
 */
"EraBounded": Anonymize<I1lpthtkfferpq>, 
/**
 * An era was closed.
 */
"EraClosed": Anonymize<Ib2u76opa1n3sq>, 
/**
 * A policy paid less for an era than its schedule says, because its pot holds no more, no account has a share,
 * or less SOUK is frozen than the least that dividends are shared among.
 */
"PotShort": Anonymize<Iocj9v1agu6pc>, 
/**
 * An era expired. What was not claimed went back to the pots.
 */
"EraExpired": Anonymize<Ib2u76opa1n3sq>, 
/**
 * Rows of expired eras were removed.
 */
"Pruned": Anonymize<Ibmjotqbsr0o26>, 
/**
 * The rows of an idle account were removed.
 */
"AccountForgotten": Anonymize<Iekk6eo9hsc7t>, 
/**
 * The fraud authority opened a case.
 */
"CaseOpened": Anonymize<Idk0vfcr9kqfaq>, 
/**
 * The accused appealed.
 */
"CaseAppealed": Anonymize<I5jgh3kg3d348a>, 
/**
 * A case ended and its penalty stands.
 */
"PenaltyStands": Anonymize<I8aveodp77820>, 
/**
 * A case was dropped. Everything is as it was before the case.
 */
"CaseDropped": Anonymize<I4cbvqmqadhrea>, 
/**
 * The penalties of an account were lifted.
 */
"Rehabilitated": Anonymize<I4cbvqmqadhrea>, 
/**
 * An account acknowledged a debt.
 */
"DebtAcknowledged": Anonymize<I7h5f6oolap3nn>, 
/**
 * Debts that go round a circle were netted. Two parties that owe each other are a circle too.
 */
"DebtsNetted": Anonymize<I46o794imu90sm>, 
/**
 * A debt was paid, in part or whole.
 */
"DebtPaid": Anonymize<I38sorakjq4jr6>, 
/**
 * A debt was forgiven, in part or whole.
 */
"DebtForgiven": Anonymize<I38sorakjq4jr6>, 
/**
 * A debt was declared unpaid.
 */
"DebtDefaulted": Anonymize<I82af3ufu4kcro>}>;

export type Ibemt6aq9ia5ds = {
/**
 * The account.
 */
"who": SS58String, 
/**
 * The policy.
 */
"policy": number, 
/**
 * The era.
 */
"era": number, 
/**
 * The amount, in base units of the policy's asset.
 */
"amount": bigint};

export type Ie2ets0ssvn4u3 = {
/**
 * The account.
 */
"who": SS58String, 
/**
 * The fund that paid.
 */
"fund": Anonymize<I33g0a1gbluvkc>, 
/**
 * The amount, in base units of TIME.
 */
"amount": bigint};

export type I33g0a1gbluvkc = AnonymousEnum<{"Cashback": undefined, "Referral": undefined}>;

export type Ianbse66gf2a87 = {
/**
 * The account.
 */
"who": SS58String, 
/**
 * Its power now, in billionths of a point.
 */
"power": bigint};

export type Idalll2mk68bls = {
/**
 * The account.
 */
"who": SS58String, 
/**
 * The fund.
 */
"fund": Anonymize<I33g0a1gbluvkc>, 
/**
 * What it should have granted, in base units of TIME.
 */
"due": bigint, 
/**
 * What it granted, in base units of TIME.
 */
"granted": bigint};

export type I6acs6e99mpgp2 = {
/**
 * The invited account.
 */
"who": SS58String, 
/**
 * Its inviter.
 */
"inviter": SS58String, 
/**
 * The era in which the invitation lapses.
 */
"until": number};

export type I9m7e67l1rvair = {
/**
 * The invited account.
 */
"who": SS58String, 
/**
 * Its inviter.
 */
"inviter": SS58String};

export type I4til8nlqlq4k = {
/**
 * The account.
 */
"who": SS58String, 
/**
 * The amount, in base units of SOUK.
 */
"amount": bigint, 
/**
 * All SOUK of the account that earns now, in base units.
 */
"shares": bigint};

export type Ifabisbs120aku = {
/**
 * The account.
 */
"who": SS58String, 
/**
 * The amount, in base units of SOUK.
 */
"amount": bigint, 
/**
 * When it is free, in milliseconds since the Unix epoch.
 */
"until": bigint};

export type Iaesthfdfo1us9 = {
/**
 * The amount, in base units of TIME.
 */
"amount": bigint, 
/**
 * The frozen SOUK it was shared among, in base units.
 */
"shares": bigint};

export type I1ikhfucvpv6mg = {
/**
 * The account.
 */
"who": SS58String, 
/**
 * The amount, in base units of SOUK.
 */
"amount": bigint, 
/**
 * All SOUK that was sealed by this call so far, in base units.
 */
"total": bigint};

export type I98po5fmju2e60 = {
/**
 * The pot.
 */
"pot": Anonymize<I7g5unirr9320d>, 
/**
 * The account.
 */
"who": SS58String, 
/**
 * The amount, in base units of the pot's asset.
 */
"amount": bigint};

export type I7g5unirr9320d = AnonymousEnum<{"Policy": number, "Cashback": undefined, "Referral": undefined, "Dividends": undefined}>;

export type I9hccsie0qh3p0 = {
/**
 * The part, and the policy whose pot gets it. `None` if all is sealed.
 */
"recycling"?: (Anonymize<Iahcuf7llgrthg>) | undefined};

export type Iahcuf7llgrthg = {"part": number, "policy": number};

export type Ibqmslp1kqi9i1 = {
/**
 * Its number.
 */
"policy": number, 
/**
 * Its terms.
 */
"terms": Anonymize<Ib6q3vh8ijqd3h>, 
/**
 * The account of its pot.
 */
"pot": SS58String};

export type Ib6q3vh8ijqd3h = {"asset": Anonymize<Ikjpbtmstl9nm>, "schedule": Enum<{"Constant": {"per_day": bigint, "cap": bigint}, "Quadratic": {"total": bigint, "days": number}, "StepDecay": {"total": bigint, "years": number, "kept": number}, "ActivityRatio": {"opening": bigint, "floor": bigint, "max_change": number, "pot_days": number}, "Share": Anonymize<I54op3g4h9jktr>}>, "basis": Enum<{"Power": undefined, "Held": undefined, "BizPower": undefined, "RoleWeight": undefined, "Authors": undefined, "Frozen": undefined, "Cashback": undefined}>, "start": number};

export type I54op3g4h9jktr = {"part": number};

export type Ibp1dgm43e4ihg = {
/**
 * The policy.
 */
"policy": number, 
/**
 * Whether it is paused now.
 */
"paused": boolean};

export type I9hbddsa4cted0 = {
/**
 * The policy.
 */
"policy": number, 
/**
 * The account that gets what is left in its pot.
 */
"heir": SS58String, 
/**
 * What was left and paid now, in base units of its asset.
 */
"paid": bigint, 
/**
 * What can still be claimed, in base units of its asset.
 */
"owed": bigint};

export type Icrvm4kme7q3qu = {
/**
 * The mode.
 */
"mode": Anonymize<Ib7m3ubed7papq>, 
/**
 * The first era it holds for.
 */
"from": number};

export type Ib7m3ubed7papq = AnonymousEnum<{"Literal": undefined, "Bounded": Anonymize<I54op3g4h9jktr>}>;

export type I1lpthtkfferpq = {
/**
 * The era.
 */
"era": number, 
/**
 * Whether it tells of the policies by held power.
 */
"held": boolean, 
/**
 * The weights of all accounts, or the held weight that faded in the era, in base units of SOUK.
 */
"weights": bigint, 
/**
 * The most that the policies pay together, in base units of SOUK.
 */
"most": bigint, 
/**
 * The worth of what their schedules and pots would pay, in base units of SOUK.
 */
"wanted": bigint};

export type Ib2u76opa1n3sq = {
/**
 * The era.
 */
"era": number, 
/**
 * What each policy set aside or paid on, in base units of its asset. Policies that paid nothing are left
 * out.
 */
"amounts": Anonymize<If9jidduiuq7vv>};

export type If9jidduiuq7vv = Array<Anonymize<I4ojmnsk1dchql>>;

export type I4ojmnsk1dchql = [number, bigint];

export type Iocj9v1agu6pc = {
/**
 * The policy.
 */
"policy": number, 
/**
 * The era.
 */
"era": number, 
/**
 * What its schedule says, in base units of its asset.
 */
"scheduled": bigint, 
/**
 * What it paid, in base units of its asset.
 */
"paid": bigint};

export type Ibmjotqbsr0o26 = {
/**
 * The number of rows.
 */
"rows": number, 
/**
 * The next era to prune.
 */
"next": number};

export type Iekk6eo9hsc7t = {
/**
 * The account.
 */
"who": SS58String, 
/**
 * What went back to the funds, in base units of TIME.
 */
"returned": bigint};

export type Idk0vfcr9kqfaq = {
/**
 * The accused.
 */
"who": SS58String, 
/**
 * The penalty it asks for.
 */
"penalty": Anonymize<I1ksvagbnujjgp>, 
/**
 * Its evidence.
 */
"evidence": SizedHex<36>, 
/**
 * The end of the time to appeal, in milliseconds since the Unix epoch.
 */
"deadline": bigint};

export type I1ksvagbnujjgp = AnonymousEnum<{"WeightCut": undefined, "Downgrade": undefined, "Confiscation": undefined, "Limit": undefined, "Deletion": undefined}>;

export type I5jgh3kg3d348a = {
/**
 * The accused.
 */
"who": SS58String, 
/**
 * The answer of the accused.
 */
"answer": SizedHex<36>, 
/**
 * The end of the time to decide the appeal, in milliseconds since the Unix epoch.
 */
"deadline": bigint};

export type I8aveodp77820 = {
/**
 * The account.
 */
"who": SS58String, 
/**
 * The penalty.
 */
"penalty": Anonymize<I1ksvagbnujjgp>, 
/**
 * What went back to the funds at once, in base units of TIME.
 */
"confiscated": bigint};

export type I7h5f6oolap3nn = {
/**
 * The debtor.
 */
"debtor": SS58String, 
/**
 * The creditor.
 */
"creditor": SS58String, 
/**
 * The whole debt now, in base units of TIME.
 */
"amount": bigint, 
/**
 * When it is due, in milliseconds since the Unix epoch.
 */
"due": bigint};

export type I46o794imu90sm = {
/**
 * The circle: each party owed the next, and the last owed the first.
 */
"circle": Anonymize<Ia2lhg7l2hilo3>, 
/**
 * The amount by which every debt of it shrank, in base units of TIME.
 */
"amount": bigint};

export type Ia2lhg7l2hilo3 = Array<SS58String>;

export type I38sorakjq4jr6 = {
/**
 * The debtor.
 */
"debtor": SS58String, 
/**
 * The creditor.
 */
"creditor": SS58String, 
/**
 * The amount that was paid, in base units of TIME.
 */
"amount": bigint, 
/**
 * The debt that is left, in base units of TIME.
 */
"left": bigint};

export type I82af3ufu4kcro = {
/**
 * The debtor.
 */
"debtor": SS58String, 
/**
 * The creditor.
 */
"creditor": SS58String, 
/**
 * The amount that was not paid, in base units of TIME.
 */
"amount": bigint, 
/**
 * The deposit that went to the creditor, in base units of SOUK. Zero if the creditor could not receive it.
 */
"deposit": bigint};

export type I78pujolhit3nn = AnonymousEnum<{
/**
 * A cycle is closed. It is divided as soon as the era is drawn whose stake shares.
 */
"CycleOver": Anonymize<Idkfn05c5hmr0t>, 
/**
 * What the commune had was divided over the stake and the work of a cycle. It can be claimed.
 */
"CycleDivided": Anonymize<I57ehme9609eei>, 
/**
 * Stake was paid its part of a cycle.
 */
"StakePaid": Anonymize<Ialpv5an4sdp9g>, 
/**
 * Work was paid its part of a cycle.
 */
"WorkPaid": Anonymize<I9ojm4fufo3b9j>, 
/**
 * A cycle can be claimed no more, and its last row was removed.
 */
"CycleExpired": Anonymize<Ieah1f2qrsmtd6>}>;

export type Idkfn05c5hmr0t = {
/**
 * The cycle.
 */
"cycle": number, 
/**
 * The last staking era that can be drawn.
 */
"last": number};

export type I57ehme9609eei = {
/**
 * The cycle.
 */
"cycle": number, 
/**
 * The staking era whose exposures share.
 */
"era": number, 
/**
 * All stake of that era, in base units of SOUK.
 */
"staked": bigint, 
/**
 * The power of all who worked, in billionths of a perfect report.
 */
"power": bigint, 
/**
 * What is divided, per asset.
 */
"assets": Anonymize<Ic5fqk0g3i218l>};

export type Ic5fqk0g3i218l = Array<{"asset": Anonymize<Ikjpbtmstl9nm>, "stake": {"amount": bigint, "paid": bigint}, "work": {"amount": bigint, "paid": bigint}}>;

export type Ialpv5an4sdp9g = {
/**
 * The cycle.
 */
"cycle": number, 
/**
 * The validator behind which the stake was exposed.
 */
"validator": SS58String, 
/**
 * Who staked, and was paid.
 */
"who": SS58String, 
/**
 * What was paid, per asset, in base units.
 */
"paid": Anonymize<Iaa3la3apam0ft>};

export type I9ojm4fufo3b9j = {
/**
 * The cycle.
 */
"cycle": number, 
/**
 * Who worked, and was paid.
 */
"who": SS58String, 
/**
 * What was paid, per asset, in base units.
 */
"paid": Anonymize<Iaa3la3apam0ft>};

export type Ibrolljanmc9f6 = AnonymousEnum<{
/**
 * A prepaid account was opened.
 */
"PrepaidOpened": Anonymize<I17vgob68amljv>, 
/**
 * A prepaid account got more.
 */
"PrepaidToppedUp": Anonymize<Ic1avbp1bcj1u8>, 
/**
 * Something was taken out of a prepaid account, back to its owner.
 */
"PrepaidWithdrawn": Anonymize<Ic1avbp1bcj1u8>, 
/**
 * A prepaid account was closed.
 */
"PrepaidClosed": Anonymize<Ic1avbp1bcj1u8>, 
/**
 * A platform pays for what a shop's orders owe for money outside the chain, from now on.
 */
"ShopServed": Anonymize<Ibg8dir03e8kd6>, 
/**
 * A platform does not pay for new orders of a shop any more.
 */
"ShopNotServed": Anonymize<I2k4415t4ac4h3>, 
/**
 * A rate was set.
 */
"RateSet": Anonymize<I29c1glp1qmf5q>, 
/**
 * A rate was removed.
 */
"RateRemoved": Anonymize<Iccihi4mrtn5qs>, 
/**
 * The fees of an order were reserved.
 */
"FeesReserved": Anonymize<I59tn15ecb6rkk>, 
/**
 * An order ended, and its fees were paid.
 */
"FeesPaid": Anonymize<Icn4uc6c02h4lc>, 
/**
 * A leg could not be paid to its payee. It went to the commune, and a commission stayed with who pays.
 */
"FeesRedirected": Anonymize<I7pt9uaaeqq59m>}>;

export type I17vgob68amljv = {
/**
 * Its owner.
 */
"owner": SS58String, 
/**
 * Its asset.
 */
"asset": Anonymize<Ikjpbtmstl9nm>, 
/**
 * What was put in, in base units.
 */
"amount": bigint};

export type Ibg8dir03e8kd6 = {
/**
 * The platform.
 */
"platform": SS58String, 
/**
 * The shop.
 */
"shop": number, 
/**
 * The owner of the shop. Nobody else's orders are paid for.
 */
"seller": SS58String, 
/**
 * What may be reserved for its orders, in base units.
 */
"budget": bigint};

export type I2k4415t4ac4h3 = {
/**
 * The platform.
 */
"platform": SS58String, 
/**
 * The shop.
 */
"shop": number};

export type I29c1glp1qmf5q = {
/**
 * What a price is stated in.
 */
"priced_in": Anonymize<Ibnqoh14pqjnsm>, 
/**
 * The asset of prepaid accounts.
 */
"asset": Anonymize<Ikjpbtmstl9nm>, 
/**
 * Base units of that asset for a minor unit of the currency, or for a base unit of the asset of the price.
 */
"rate": bigint};

export type Ibnqoh14pqjnsm = AnonymousEnum<{"Fiat": SizedHex<3>, "Asset": Anonymize<Ikjpbtmstl9nm>}>;

export type Iccihi4mrtn5qs = {
/**
 * What a price is stated in.
 */
"priced_in": Anonymize<Ibnqoh14pqjnsm>, 
/**
 * The asset of prepaid accounts.
 */
"asset": Anonymize<Ikjpbtmstl9nm>};

export type I59tn15ecb6rkk = {
/**
 * The order.
 */
"order": bigint, 
/**
 * The owner of the account that pays.
 */
"payer": SS58String, 
/**
 * The asset of the account.
 */
"asset": Anonymize<Ikjpbtmstl9nm>, 
/**
 * What the order is worth, in base units.
 */
"value": bigint, 
/**
 * What was reserved, in base units.
 */
"amount": bigint};

export type Icn4uc6c02h4lc = {
/**
 * The order.
 */
"order": bigint, 
/**
 * The owner of the account that paid.
 */
"payer": SS58String, 
/**
 * The asset of the account.
 */
"asset": Anonymize<Ikjpbtmstl9nm>, 
/**
 * What the experience pool got, in base units.
 */
"experience": bigint, 
/**
 * What the commune got, in base units, with what others could not receive.
 */
"commune": bigint, 
/**
 * What the platform got, in base units.
 */
"platform": bigint, 
/**
 * What the promoters of each level got over all lines, in base units, the level next to the seller first. Without
 * what they could not receive.
 */
"commission": Anonymize<Iafqnechp3omqg>, 
/**
 * What is not reserved any more, and was not paid, in base units.
 */
"freed": bigint};

export type I7pt9uaaeqq59m = {
/**
 * The order.
 */
"order": bigint, 
/**
 * The account the leg was for.
 */
"payee": SS58String, 
/**
 * The account that has it.
 */
"to": SS58String, 
/**
 * How much, in base units.
 */
"amount": bigint};

export type I1tfbdtr93abvt = AnonymousEnum<{
/**
 * The owner of a shop opened its network.
 */
"NetworkOpened": Anonymize<I928bg1grpbt4j>, 
/**
 * A network asks something else of those who join from now on.
 */
"TermsSet": Anonymize<Icpp4dik7ijiik>, 
/**
 * The deposit of a network is on hold on another account: the shop has changed hands, and its new owner set terms.
 */
"KeeperChanged": Anonymize<Ifgj3hq13f3hce>, 
/**
 * A network was closed. Nobody is a member any more, and bonds can be withdrawn after their notice.
 */
"NetworkClosed": Anonymize<I6qput9dofl36j>, 
/**
 * The last bond of a closed network was withdrawn, and the network is gone.
 */
"NetworkRemoved": Anonymize<I2a2a3ninnomsu>, 
/**
 * A promoter asked to join a network.
 */
"MemberAsked": Anonymize<Iuca4qnsp75ja>, 
/**
 * A promoter joined a network that lets everybody in.
 */
"MemberJoined": Anonymize<Iuca4qnsp75ja>, 
/**
 * A promoter that asked to join was let in.
 */
"MemberApproved": Anonymize<Ie3bs45k4lbjfv>, 
/**
 * A member left, or left by a fault it was slashed for.
 */
"MemberLeft": Anonymize<If29mb82vl96q3>, 
/**
 * The owner of the shop expelled a member.
 */
"MemberExpelled": Anonymize<If29mb82vl96q3>, 
/**
 * The owner of the shop accused a member.
 */
"MemberAccused": Anonymize<I3egni7ff71npa>, 
/**
 * An accusation is over.
 */
"AccusationEnded": Anonymize<Iavsbruj8qn61f>, 
/**
 * A part of a bond went to the treasury.
 */
"BondSlashed": Anonymize<I6o46nqv1cbifq>, 
/**
 * A bond is back. The account has no part in the network any more.
 */
"BondReturned": Anonymize<Iuca4qnsp75ja>, 
/**
 * A network was shown something.
 */
"Posted": Anonymize<I7dss6vq3bokvt>, 
/**
 * Members signed that they read a post.
 */
"ReadsAttested": Anonymize<I4p1k453ojum64>}>;

export type I928bg1grpbt4j = {
/**
 * The shop.
 */
"shop": number, 
/**
 * The account that has the deposit on hold.
 */
"keeper": SS58String, 
/**
 * The deposit, in base units of SOUK.
 */
"deposit": bigint, 
/**
 * What the network asks of those who join.
 */
"terms": Anonymize<I4o9al0avchk6f>};

export type I4o9al0avchk6f = {"bond": bigint, "notice": bigint, "slash": number, "approval": boolean, "posting": boolean};

export type Icpp4dik7ijiik = {
/**
 * The shop.
 */
"shop": number, 
/**
 * What the network asks of those who join.
 */
"terms": Anonymize<I4o9al0avchk6f>};

export type Ifgj3hq13f3hce = {
/**
 * The shop.
 */
"shop": number, 
/**
 * The account that had the deposit on hold. It is back.
 */
"from": SS58String, 
/**
 * The deposit that is back, in base units of SOUK.
 */
"returned": bigint, 
/**
 * The account that has it on hold now.
 */
"to": SS58String, 
/**
 * The deposit, in base units of SOUK.
 */
"deposit": bigint};

export type I6qput9dofl36j = {
/**
 * The shop.
 */
"shop": number, 
/**
 * Who closed it.
 */
"by": SS58String, 
/**
 * The number of bonds that wait to be withdrawn.
 */
"rows": number};

export type I2a2a3ninnomsu = {
/**
 * The shop.
 */
"shop": number, 
/**
 * The account that has the deposit back.
 */
"keeper": SS58String, 
/**
 * The deposit, in base units of SOUK.
 */
"deposit": bigint};

export type Iuca4qnsp75ja = {
/**
 * The shop.
 */
"shop": number, 
/**
 * The promoter.
 */
"who": SS58String, 
/**
 * The bond on hold, in base units of SOUK.
 */
"bond": bigint};

export type Ie3bs45k4lbjfv = {
/**
 * The shop.
 */
"shop": number, 
/**
 * The member.
 */
"who": SS58String};

export type If29mb82vl96q3 = {
/**
 * The shop.
 */
"shop": number, 
/**
 * The account.
 */
"who": SS58String, 
/**
 * After this moment its bond can be withdrawn.
 */
"until": bigint};

export type I3egni7ff71npa = {
/**
 * The shop.
 */
"shop": number, 
/**
 * The member.
 */
"who": SS58String, 
/**
 * What the accuser says and shows, and its deposit on hold.
 */
"accusation": Anonymize<Ickqs8c6tvevqs>};

export type Ickqs8c6tvevqs = {"by": SS58String, "deposit": bigint, "evidence": SizedHex<36>, "until": bigint};

export type Iavsbruj8qn61f = {
/**
 * The shop.
 */
"shop": number, 
/**
 * The account that was accused.
 */
"who": SS58String, 
/**
 * The accuser.
 */
"by": SS58String, 
/**
 * Whether it was upheld. Then the accuser has its deposit back, else the accused gets it.
 */
"upheld": boolean, 
/**
 * The deposit, in base units of SOUK.
 */
"deposit": bigint};

export type I7dss6vq3bokvt = {
/**
 * The shop.
 */
"shop": number, 
/**
 * The post.
 */
"post": number, 
/**
 * Who posted it.
 */
"by": SS58String, 
/**
 * The address of the document.
 */
"content": SizedHex<36>};

export type I4p1k453ojum64 = {
/**
 * The shop.
 */
"shop": number, 
/**
 * The post.
 */
"post": number, 
/**
 * The number of reads that are new.
 */
"counted": number, 
/**
 * The number of all its reads.
 */
"reads": number};

export type I2cs0kov9c47fe = AnonymousEnum<{
/**
 * A merchant opened a bonus and put its budget on hold.
 */
"BonusOpened": Anonymize<Ieaep9nvda2j0b>, 
/**
 * More was put on hold for a bonus.
 */
"BonusToppedUp": Anonymize<I208lb6tdpdv91>, 
/**
 * A bonus takes no more orders. It still pays for those that were placed before.
 */
"BonusClosed": Anonymize<I7psrit7cl0j0v>, 
/**
 * A bonus rewarded a buyer.
 */
"BonusPaid": Anonymize<I2hclfiqrpnmra>, 
/**
 * A buyer could not receive a bonus. It is not paid later.
 */
"BonusUnpaid": Anonymize<Itruelcd0122a>, 
/**
 * The time of a bonus is over, and what was left is free again.
 */
"BonusExpired": Anonymize<I1kvj65asavoia>}>;

export type Ieaep9nvda2j0b = {
/**
 * The bonus.
 */
"bonus": number, 
/**
 * The shop.
 */
"shop": number, 
/**
 * Whose funds are on hold.
 */
"funder": SS58String, 
/**
 * What it pays, and for which sales.
 */
"terms": Anonymize<Idik79v6p8pf4e>, 
/**
 * What is on hold, in base units.
 */
"budget": bigint, 
/**
 * Orders placed after this moment do not count, in milliseconds since the Unix epoch.
 */
"until": bigint};

export type Idik79v6p8pf4e = {"reason": Enum<{"Sale": undefined}>, "asset": Anonymize<Ikjpbtmstl9nm>, "pay": Enum<{"Fixed": Anonymize<I3qt1hgg4djhgb>, "Part": {"rate": bigint, "most": bigint}}>, "sale_asset": Anonymize<Ikjpbtmstl9nm>, "attested": boolean, "least_sale": bigint, "buyer_cap": bigint};

export type I208lb6tdpdv91 = {
/**
 * The bonus.
 */
"bonus": number, 
/**
 * How much more, in base units.
 */
"amount": bigint, 
/**
 * What is on hold now, in base units.
 */
"remaining": bigint};

export type I7psrit7cl0j0v = {
/**
 * The bonus.
 */
"bonus": number, 
/**
 * Who closed it.
 */
"by": SS58String, 
/**
 * Until when it pays, in milliseconds since the Unix epoch.
 */
"pays_until": bigint};

export type I2hclfiqrpnmra = {
/**
 * The bonus.
 */
"bonus": number, 
/**
 * The order.
 */
"order": bigint, 
/**
 * The listing of the line.
 */
"listing": bigint, 
/**
 * Who was paid.
 */
"buyer": SS58String, 
/**
 * How much, in base units.
 */
"amount": bigint};

export type Itruelcd0122a = {
/**
 * The bonus.
 */
"bonus": number, 
/**
 * The order.
 */
"order": bigint, 
/**
 * The buyer.
 */
"buyer": SS58String, 
/**
 * How much it would have been, in base units.
 */
"amount": bigint};

export type I1kvj65asavoia = {
/**
 * The bonus.
 */
"bonus": number, 
/**
 * What its funder can spend again, in base units.
 */
"freed": bigint};

export type I65vgireksb744 = AnonymousEnum<{
/**
 * A product was not sold for a long time, and its row was removed.
 */
"ProductForgotten": Anonymize<I8ijjq7taqpet4>, 
/**
 * Rows of buyers of windows that are over were removed.
 */
"BuyersPruned": Anonymize<I69jnqqpnmteve>}>;

export type I8ijjq7taqpet4 = {
/**
 * The product.
 */
"product": bigint, 
/**
 * All its sales until then.
 */
"total": Anonymize<If8b48m8v1c998>};

export type If8b48m8v1c998 = {"orders": number, "value": bigint, "repeat_value": bigint, "active_eras": number};

export type I69jnqqpnmteve = {
/**
 * The number of rows.
 */
"rows": number};

export type I4hf7jm8sovigr = AnonymousEnum<{
/**
 * An account vouches for payments from now on.
 */
"AttesterRegistered": Anonymize<I11hkc52gpqjs3>, 
/**
 * An attester is reached elsewhere, or vouches for other currencies.
 */
"AttesterUpdated": Anonymize<Iefo7sgkq8mdcr>, 
/**
 * An attester put more into its bond.
 */
"BondToppedUp": Anonymize<Id5fm4p8lj5qgi>, 
/**
 * An attester took something out of its bond.
 */
"BondWithdrawn": Anonymize<Id5fm4p8lj5qgi>, 
/**
 * An account does not vouch for payments any more. Its bond is back.
 */
"AttesterLeft": Anonymize<Ic6up6jb6qdvvj>, 
/**
 * A part of an attester's bond went to the account that its false word harmed.
 */
"AttesterSlashed": Anonymize<Ic05jmq7ad5m10>, 
/**
 * A shop accepts the words of these attesters from now on.
 */
"AttestersAccepted": Anonymize<Iej6ulgimtng2a>, 
/**
 * A shop accepts no attester any more.
 */
"AttestersRemoved": Anonymize<I9i60bqkav771u>, 
/**
 * A payment outside the chain is expected.
 */
"LegOpened": Anonymize<I9gu8o7m3kqvae>, 
/**
 * The payment of a leg arrived, by the word of its seller or of an attester.
 */
"PaymentConfirmed": Anonymize<I54s9c31cn5c27>, 
/**
 * An order with a leg ended.
 */
"LegClosed": Anonymize<Iebh247ipsbblm>, 
/**
 * An attester gave its word that a payment arrived.
 */
"WordGiven": Anonymize<Iffk24k60vqila>, 
/**
 * The payee said that an attester's word is false.
 */
"WordContested": Anonymize<I418elgj4qn91s>, 
/**
 * A word is over. What was locked for it and not slashed is free.
 */
"WordEnded": Anonymize<I22qt65133rplv>, 
/**
 * The deposit of a contest or a denial is back.
 */
"ClaimReturned": Anonymize<Id5fm4p8lj5qgi>, 
/**
 * The deposit of a contest or a denial went to the other side.
 */
"ClaimLost": Anonymize<Ic05jmq7ad5m10>, 
/**
 * A seller owes a buyer something outside the chain.
 */
"ObligationWritten": Anonymize<Ifb17qoi691f3b>, 
/**
 * A debtor said that it paid.
 */
"PaidStated": Anonymize<I4vt2jk725p25t>, 
/**
 * A creditor denied that it was paid.
 */
"PaidDenied": Anonymize<Ic26vh3e0iik6n>, 
/**
 * It was found, or nobody found in time, whether a denied obligation was paid.
 */
"DenialEnded": Anonymize<I3cjss1j7o96bh>, 
/**
 * An obligation is unpaid after its time. Its debtor opens no leg until it has ended.
 */
"ObligationOverdue": Anonymize<Ib8o34r84toeit>, 
/**
 * An obligation ended.
 */
"ObligationEnded": Anonymize<Icfgpedslgt8sd>}>;

export type I11hkc52gpqjs3 = {
/**
 * The attester.
 */
"who": SS58String, 
/**
 * Its bond, in base units of SOUK.
 */
"bond": bigint, 
/**
 * The address of how to reach it.
 */
"contact": SizedHex<36>, 
/**
 * The currencies that it vouches for.
 */
"currencies": Anonymize<Ifh2cg8vbuh0hr>};

export type Ifh2cg8vbuh0hr = Array<SizedHex<3>>;

export type Iefo7sgkq8mdcr = {
/**
 * The attester.
 */
"who": SS58String, 
/**
 * The address of how to reach it.
 */
"contact": SizedHex<36>, 
/**
 * The currencies that it vouches for.
 */
"currencies": Anonymize<Ifh2cg8vbuh0hr>};

export type Ic05jmq7ad5m10 = {
/**
 * The attester.
 */
"who": SS58String, 
/**
 * Who got it.
 */
"to": SS58String, 
/**
 * How much, in base units of SOUK.
 */
"amount": bigint};

export type Iej6ulgimtng2a = {
/**
 * The shop.
 */
"shop": number, 
/**
 * Its owner.
 */
"keeper": SS58String, 
/**
 * The attesters.
 */
"attesters": Anonymize<Ia2lhg7l2hilo3>};

export type I9i60bqkav771u = {
/**
 * The shop.
 */
"shop": number, 
/**
 * Who had the deposit for the list on hold. It is back.
 */
"keeper": SS58String};

export type I9gu8o7m3kqvae = {
/**
 * The order.
 */
"order": bigint, 
/**
 * The shop that sells.
 */
"shop": number, 
/**
 * Who pays.
 */
"buyer": SS58String, 
/**
 * Who is paid.
 */
"seller": SS58String, 
/**
 * How much.
 */
"amount": Anonymize<I5pt986lh4ceul>, 
/**
 * Until when the price is good, in milliseconds since the Unix epoch.
 */
"quote_ends": bigint};

export type Iebh247ipsbblm = {
/**
 * The order.
 */
"order": bigint, 
/**
 * What its seller owes its buyer, if it owes anything.
 */
"obligation"?: Anonymize<I35p85j063s0il>};

export type Iffk24k60vqila = {
/**
 * What it is about.
 */
"matter": Anonymize<I82p8ev4u1q96j>, 
/**
 * The attester.
 */
"attester": SS58String, 
/**
 * The part of its bond that is locked, in base units of SOUK.
 */
"locked": bigint, 
/**
 * The hash of what it saw.
 */
"evidence": SizedHex<32>, 
/**
 * Until when the payee can contest it, in milliseconds since the Unix epoch.
 */
"until": bigint};

export type I82p8ev4u1q96j = AnonymousEnum<{"Leg": bigint, "Obligation": bigint}>;

export type I418elgj4qn91s = {
/**
 * What it is about.
 */
"matter": Anonymize<I82p8ev4u1q96j>, 
/**
 * The payee.
 */
"by": SS58String, 
/**
 * Its deposit on hold, in base units of SOUK.
 */
"deposit": bigint, 
/**
 * The address of what it shows.
 */
"evidence": SizedHex<36>, 
/**
 * Until when it can be judged, in milliseconds since the Unix epoch.
 */
"until": bigint};

export type I22qt65133rplv = {
/**
 * What it is about.
 */
"matter": Anonymize<I82p8ev4u1q96j>, 
/**
 * The attester.
 */
"attester": SS58String, 
/**
 * Whether it stands. It does if nobody found that it was false.
 */
"stands": boolean};

export type Ifb17qoi691f3b = {
/**
 * Its number.
 */
"id": bigint, 
/**
 * The order that it came from.
 */
"order": bigint, 
/**
 * Who owes.
 */
"debtor": SS58String, 
/**
 * Who is owed.
 */
"creditor": SS58String, 
/**
 * How much.
 */
"amount": Anonymize<I5pt986lh4ceul>, 
/**
 * When it is due, in milliseconds since the Unix epoch.
 */
"due": bigint};

export type I4vt2jk725p25t = {
/**
 * The obligation.
 */
"id": bigint, 
/**
 * The hash of what it has to show.
 */
"evidence": SizedHex<32>, 
/**
 * Until when the creditor can deny it, in milliseconds since the Unix epoch.
 */
"until": bigint};

export type Ic26vh3e0iik6n = {
/**
 * The obligation.
 */
"id": bigint, 
/**
 * The address of what it shows.
 */
"evidence": SizedHex<36>, 
/**
 * Its deposit on hold, in base units of SOUK.
 */
"deposit": bigint, 
/**
 * Until when it can be judged, in milliseconds since the Unix epoch.
 */
"until": bigint};

export type I3cjss1j7o96bh = {
/**
 * The obligation.
 */
"id": bigint, 
/**
 * Whether it was paid. `None` if nobody judged in time.
 */
"paid"?: Anonymize<I8ie0dco0kcuq5>};

export type I8ie0dco0kcuq5 = (boolean) | undefined;

export type Ib8o34r84toeit = {
/**
 * The obligation.
 */
"id": bigint, 
/**
 * Who owes.
 */
"debtor": SS58String};

export type Icfgpedslgt8sd = {
/**
 * Its number.
 */
"id": bigint, 
/**
 * How.
 */
"how": Enum<{"Acknowledged": undefined, "Silence": undefined, "Attested": undefined, "PaidByBond": undefined, "Judged": undefined, "Void": undefined, "Unsettled": undefined}>};

export type Ic5m5lp1oioo8r = Array<SizedHex<32>>;

export type Ieniouoqkq4icf = {"spec_version": number, "spec_name": string};

export type I87048hjn9f9tn = Array<({"maybe_id"?: Anonymize<I4s6vifaf8k998>, "priority": number, "call": PreimagesBounded, "maybe_periodic"?: Anonymize<Iep7au1720bm0e>, "origin": Anonymize<Ie3n37ds7b1m43>}) | undefined>;

export type Iep7au1720bm0e = (Anonymize<I9jd27rnpm8ttv>) | undefined;

export type Ie3n37ds7b1m43 = AnonymousEnum<{"system": Enum<{"Root": undefined, "Signed": SS58String, "None": undefined, "Authorized": undefined}>, "Origins": Enum<{"StakingAdmin": undefined, "Treasurer": undefined, "CommerceAdmin": undefined, "Moderator": undefined, "Canceller": undefined, "Killer": undefined, "WhitelistedCaller": undefined}>, "TechnicalCommittee": Enum<{"Members": Anonymize<I9jd27rnpm8ttv>, "Member": SS58String, "_Phantom": undefined}>}>;

export type I56u24ncejr5kt = {"total_retries": number, "remaining": number, "period": number};

export type PreimageOldRequestStatus = Enum<{"Unrequested": {"deposit": Anonymize<I95l2k9b1re95f>, "len": number}, "Requested": {"deposit"?: Anonymize<I92hdo1clkbp4g>, "count": number, "len"?: Anonymize<I4arjljr6dpflb>}}>;
export const PreimageOldRequestStatus = _Enum as unknown as GetEnum<PreimageOldRequestStatus>;

export type I95l2k9b1re95f = [SS58String, bigint];

export type I92hdo1clkbp4g = (Anonymize<I95l2k9b1re95f>) | undefined;

export type PreimageRequestStatus = Enum<{"Unrequested": {"ticket": Anonymize<I95l2k9b1re95f>, "len": number}, "Requested": {"maybe_ticket"?: Anonymize<I92hdo1clkbp4g>, "count": number, "maybe_len"?: Anonymize<I4arjljr6dpflb>}}>;
export const PreimageRequestStatus = _Enum as unknown as GetEnum<PreimageRequestStatus>;

export type I4pact7n2e9a0i = [SizedHex<32>, number];

export type I8ds64oj6581v0 = Array<{"id": SizedHex<8>, "amount": bigint, "reasons": BalancesTypesReasons}>;

export type BalancesTypesReasons = Enum<{"Fee": undefined, "Misc": undefined, "All": undefined}>;
export const BalancesTypesReasons = _Enum as unknown as GetEnum<BalancesTypesReasons>;

export type Ia7pdug7cdsg8g = Array<{"id": SizedHex<8>, "amount": bigint}>;

export type I1ch24fcrooea8 = Array<{"id": Anonymize<I718kle40i77bk>, "amount": bigint}>;

export type I9bin2jc70qt6q = Array<Anonymize<I3qt1hgg4djhgb>>;

export type TransactionPaymentReleases = Enum<{"V1Ancient": undefined, "V2": undefined}>;
export const TransactionPaymentReleases = _Enum as unknown as GetEnum<TransactionPaymentReleases>;

export type I4tq56q766kiq0 = {"moment": bigint, "seen": bigint, "stopped": boolean};

export type I3qklfjubrljqh = {"owner": SS58String, "issuer": SS58String, "admin": SS58String, "freezer": SS58String, "supply": bigint, "deposit": bigint, "min_balance": bigint, "is_sufficient": boolean, "accounts": number, "sufficients": number, "approvals": number, "status": Enum<{"Live": undefined, "Frozen": undefined, "Destroying": undefined}>};

export type Iag3f1hum3p4c8 = {"balance": bigint, "status": Enum<{"Liquid": undefined, "Frozen": undefined, "Blocked": undefined}>, "reason": Enum<{"Consumer": undefined, "Sufficient": undefined, "DepositHeld": bigint, "DepositRefunded": undefined, "DepositFrom": Anonymize<I95l2k9b1re95f>}>};

export type I7svnfko10tq2e = [number, SS58String];

export type I4s6jkha20aoh0 = {"amount": bigint, "deposit": bigint};

export type I2brm5b9jij1st = [number, SS58String, SS58String];

export type I78s05f59eoi8b = {"deposit": bigint, "name": Uint8Array, "symbol": Uint8Array, "decimals": number, "is_frozen": boolean};

export type I37gk0vpn6rvq3 = [Array<{"delegate": SS58String, "proxy_type": Anonymize<I9qf5pfpdsn7ia>, "delay": number}>, bigint];

export type I9p9lq3rej5bhc = [Array<{"real": SS58String, "call_hash": SizedHex<32>, "height": number}>, bigint];

export type Id0ddrivupji5t = {"beneficiary": SS58String, "asset": Anonymize<Ikjpbtmstl9nm>, "total": bigint, "released": bigint, "start"?: Anonymize<I35p85j063s0il>, "schedule": Anonymize<I178n744eo4mk9>};

export type I178n744eo4mk9 = AnonymousEnum<{"Tranches": {"period": bigint, "free": Anonymize<Icgljjb6j82uhn>}, "DecliningCap": {"period": bigint, "part": number}}>;

export type Ieu4h50s32trhn = AnonymousEnum<{"Ongoing": {"track": number, "origin": Anonymize<Ie3n37ds7b1m43>, "proposal": PreimagesBounded, "enactment": TraitsScheduleDispatchTime, "submitted": number, "submission_deposit": Anonymize<Id5fm4p8lj5qgi>, "decision_deposit"?: Anonymize<Ibd24caul84kv2>, "deciding"?: ({"since": number, "confirming"?: Anonymize<I4arjljr6dpflb>}) | undefined, "tally": Anonymize<Ifsk7cbmtit1jd>, "in_queue": boolean, "alarm"?: ([number, Anonymize<I9jd27rnpm8ttv>]) | undefined}, "Approved": [number, Anonymize<Ibd24caul84kv2>, Anonymize<Ibd24caul84kv2>], "Rejected": [number, Anonymize<Ibd24caul84kv2>, Anonymize<Ibd24caul84kv2>], "Cancelled": [number, Anonymize<Ibd24caul84kv2>, Anonymize<Ibd24caul84kv2>], "TimedOut": [number, Anonymize<Ibd24caul84kv2>, Anonymize<Ibd24caul84kv2>], "Killed": number}>;

export type TraitsScheduleDispatchTime = Enum<{"At": number, "After": number}>;
export const TraitsScheduleDispatchTime = _Enum as unknown as GetEnum<TraitsScheduleDispatchTime>;

export type Ibd24caul84kv2 = (Anonymize<Id5fm4p8lj5qgi>) | undefined;

export type ConvictionVotingVoteVoting = Enum<{"Casting": {"votes": Array<[number, ConvictionVotingVoteAccountVote]>, "delegations": Anonymize<I538qha8r4j3ii>, "prior": Anonymize<I4ojmnsk1dchql>}, "Delegating": {"balance": bigint, "target": SS58String, "conviction": VotingConviction, "delegations": Anonymize<I538qha8r4j3ii>, "prior": Anonymize<I4ojmnsk1dchql>}}>;
export const ConvictionVotingVoteVoting = _Enum as unknown as GetEnum<ConvictionVotingVoteVoting>;

export type I538qha8r4j3ii = {"votes": bigint, "capital": bigint};

export type VotingConviction = Enum<{"None": undefined, "Locked1x": undefined, "Locked2x": undefined, "Locked3x": undefined, "Locked4x": undefined, "Locked5x": undefined, "Locked6x": undefined}>;
export const VotingConviction = _Enum as unknown as GetEnum<VotingConviction>;

export type I876hrj1sr0d6b = {"owner": SS58String, "profile": Anonymize<Ierkr2masajtdq>, "state": Anonymize<I933blsu3e9056>, "bond": bigint, "capabilities": Array<{"capability": Anonymize<I62geg2dba2mh4>, "bond": bigint}>, "slots": {"included": number, "bonded": number, "bond": bigint, "taken": number}, "promoted": number, "open_orders": number, "offered_to"?: Anonymize<Ihfphjolmsqq1>, "verification"?: Anonymize<Iah7jeimbm3i42>, "accepted": {"day": number, "orders": number}};

export type Ierkr2masajtdq = {"region": Uint8Array, "category": number, "floor_area": number, "staff": number, "metadata": SizedHex<36>};

export type I933blsu3e9056 = AnonymousEnum<{"Open": undefined, "Closing": undefined, "Suspended": undefined}>;

export type Iah7jeimbm3i42 = ({"level": number, "issuer": SS58String, "evidence": SizedHex<32>, "expires": bigint}) | undefined;

export type I15337q8r39ug7 = {"shop": number, "product": bigint, "metadata": SizedHex<36>, "terms": Anonymize<Ifeuv5o4drackg>, "stock": number, "status": Anonymize<Ieckvdahqsclk0>};

export type Ifeuv5o4drackg = {"price": {"token": Anonymize<Ibd7nr4g0c588>, "fiat"?: Anonymize<I1m1elgpqnrv08>}, "accepted": Array<{"asset": Anonymize<Ikjpbtmstl9nm>, "rate": bigint, "max_share": number}>, "token_discount": number, "commission": Anonymize<I4c76rs5p2sn4a>, "max_depth": number, "experience_fee": number, "return_window": bigint};

export type I4c76rs5p2sn4a = AnonymousEnum<{"None": undefined, "Formula": {"rate": number, "closing": number}, "Levels": {"rate": number, "shares": Anonymize<Icgljjb6j82uhn>}}>;

export type Ieckvdahqsclk0 = AnonymousEnum<{"Active": undefined, "Paused": undefined, "Withdrawn": undefined}>;

export type I8u16eq20phmh3 = Array<{"amount": bigint, "release_at": number}>;

export type I7j2f7scb9fr7l = {"shop": number, "seller": SS58String, "buyer": SS58String, "platform"?: Anonymize<Ihfphjolmsqq1>, "mode": Anonymize<I8au8csonj40s1>, "state": Anonymize<I9vf9fkoffksjk>, "assets": Anonymize<I12no2fg2bdffe>, "fiat"?: Anonymize<I1m1elgpqnrv08>, "fiat_refunded": bigint, "services": Anonymize<I5iu9lqttdb89o>, "extent": Anonymize<I3fdvrvsadc6g8>, "deposit": bigint, "placed": bigint, "quote_ends"?: Anonymize<I35p85j063s0il>, "periods": {"ship": bigint, "delivery": bigint, "returns": bigint, "dispute": bigint, "answer": bigint, "ruling": bigint, "payment": bigint}, "dispute_terms": {"default_ruling": number, "part": number, "procedure": bigint, "seller_part": number, "standoff_fee": number, "standoff_forfeit": number}, "since": bigint, "deadline": bigint, "queued": bigint, "return_refused": boolean, "record": Anonymize<I56s16f1jpbna8>, "dispute"?: ({"opener": Anonymize<I119uo754dhne8>, "stage": Anonymize<I64p7kvjsebje1>, "returns": boolean, "buyer"?: ({"souk": bigint, "amounts": Anonymize<Iafqnechp3omqg>, "evidence"?: Anonymize<I38ki1eoo5aq48>}) | undefined, "seller"?: ({"souk": bigint, "amounts": Anonymize<Iafqnechp3omqg>, "evidence"?: Anonymize<I38ki1eoo5aq48>}) | undefined}) | undefined, "ask"?: Anonymize<I4arjljr6dpflb>, "offer"?: Anonymize<I4arjljr6dpflb>, "attachment"?: Anonymize<I38ki1eoo5aq48>, "sale"?: Anonymize<I4s6vifaf8k998>};

export type I3fdvrvsadc6g8 = {"lines": number, "assets": number, "depth": number, "items": number, "services": number};

export type I56s16f1jpbna8 = {"parcel"?: Anonymize<I1al21nqo1fiaq>, "untracked": boolean, "confirmed": boolean, "back"?: Anonymize<I1al21nqo1fiaq>};

export type I119uo754dhne8 = AnonymousEnum<{"Buyer": undefined, "Seller": undefined}>;

export type I64p7kvjsebje1 = AnonymousEnum<{"Answer": undefined, "Reply": undefined, "Hearing": undefined}>;

export type I3l2k954g0t4n7 = Array<{"listing": bigint, "offer": SizedHex<32>, "product": bigint, "fiat"?: Anonymize<I1m1elgpqnrv08>, "quantity": number, "shipped": number, "dropped": number, "returned": number, "asked": Anonymize<Itom7fk49o0c9>, "items": Anonymize<Itom7fk49o0c9>, "amounts": Anonymize<Iafqnechp3omqg>, "refunded": Anonymize<Iafqnechp3omqg>, "terms": Anonymize<Ifimd7hr6ajncd>, "return_window": bigint, "promoters": Anonymize<Ia2lhg7l2hilo3>, "campaign"?: Anonymize<I4arjljr6dpflb>}>;

export type Itom7fk49o0c9 = Array<Uint8Array>;

export type Ifimd7hr6ajncd = {"commission": Anonymize<I4c76rs5p2sn4a>, "experience_fee": number, "platform_slice": number, "commune_fee": number};

export type I1gqu1rbk5p6aq = {"shop": number, "funder": SS58String, "listings"?: Anonymize<Iagtdltm899cdu>, "terms": Anonymize<I480g0nok1rjbv>, "remaining": bigint, "reserved": number, "paid": number, "expires": bigint, "closed": boolean};

export type Iagtdltm899cdu = (Anonymize<Iafqnechp3omqg>) | undefined;

export type I7rettrcbh8kkm = {"settled": number, "refunded": number, "attested": number, "native": Anonymize<I1fkqcvvjun10g>, "others": Array<[number, Anonymize<I1fkqcvvjun10g>]>, "active": bigint};

export type I1fkqcvvjun10g = {"value": bigint, "earned": bigint};

export type I9pi18mjbk2ino = [number, Anonymize<I7svnfko10tq2e>];

export type Iaooq8uu36s87 = {"number": number, "began": bigint, "began_at": number, "commit_until": bigint, "reveal_until": bigint, "seed"?: Anonymize<I4s6vifaf8k998>, "reports": number, "veterans": number, "newcomers": number};

export type I9sjn5ukv3cfoi = {"number": number, "over_at": number, "seed"?: Anonymize<I4s6vifaf8k998>, "judged"?: Anonymize<I35p85j063s0il>, "forfeited"?: (Anonymize<I96rqo4i9p11oo>) | undefined, "producers": Anonymize<Ia2lhg7l2hilo3>};

export type I96rqo4i9p11oo = [bigint, SS58String];

export type I9v04i4mb3q4ad = {"assets": Array<{"asset": Anonymize<Ikjpbtmstl9nm>, "pot": bigint, "sales": bigint, "model_fees": bigint, "points": bigint, "judged_fees": bigint, "judged": number, "experts": bigint, "experts_paid": bigint, "testers": bigint, "testers_paid": bigint}>, "closed": boolean, "claimable_until": bigint, "judged": number};

export type I29ejmpk81si6n = {"expert": SS58String, "category": number, "latest": number, "bond": bigint, "products": number, "retired"?: Anonymize<I4arjljr6dpflb>};

export type I3m4asecsq8ib3 = {"attributes": Anonymize<I6ti2mbhe2h49e>, "text": SizedHex<36>};

export type I6ti2mbhe2h49e = Array<{"name": Uint8Array, "unit": Uint8Array, "decimals": number, "tolerance": bigint, "weight": number, "direction": Enum<{"HigherBetter": undefined, "LowerBetter": undefined, "NearerBetter": undefined}>}>;

export type I5g2vv0ckl2m8b = [number, number];

export type I5ho5i00e01sa5 = {"producer": SS58String, "model": number, "version": number, "claims": Anonymize<Iafqnechp3omqg>, "since": number, "price": {"value": Anonymize<Ierhs97be30097>, "before": Anonymize<Ierhs97be30097>, "since": number}, "number": bigint, "bond": bigint};

export type Iao843noueseaj = {"cycle": number, "current": Anonymize<Iaa3la3apam0ft>, "earlier": Anonymize<Iaa3la3apam0ft>};

export type I8e11c0aivjgc5 = {"expert": SS58String, "sales": Anonymize<Iaa3la3apam0ft>, "fees": Anonymize<Iaa3la3apam0ft>};

export type Iaajra3e4u663d = {"until": bigint, "binding": bigint};

export type Ib8lhqfvc2tb1v = {"enrolment"?: ({"since": number, "veteran": {"value": boolean, "before": boolean, "since": number}, "bond": bigint, "leaving"?: Anonymize<I4arjljr6dpflb>, "anchor": SizedHex<32>, "shown"?: Anonymize<I4arjljr6dpflb>, "active": number, "seats": bigint, "idle"?: Anonymize<I4arjljr6dpflb>}) | undefined, "skill": Anonymize<Ich0lak5viv7td>, "commission": number, "shares": {"value": bigint, "before": bigint, "since": number}, "leaving": bigint, "index": bigint, "backers": number, "reports": number, "wins": number};

export type Ich0lak5viv7td = {"power": bigint, "cycle": number};

export type I5buiv3ugfe2mu = {"veterans": number, "newcomers": number};

export type I6igpva2ga9190 = Array<[number, Anonymize<Ich0lak5viv7td>]>;

export type Id3a2k16knpu6e = {"due": number, "veterans": number, "newcomers": number, "panel": number, "open": number, "number": number, "retests": number, "carried": number, "drawn": number, "enrolled": number};

export type I2eqauls7r7s3p = {"hash": SizedHex<32>, "weight": number, "commission": number, "backers"?: Anonymize<Iahbdecbf831m0>, "bond": bigint};

export type Iahbdecbf831m0 = ({"cycle": number, "own": bigint, "backing": bigint, "shares": bigint}) | undefined;

export type Ie4gu6f3b6uctq = [number, bigint, SS58String];

export type I87p3a90497m8 = {"panel": boolean, "weight": number, "commission": number, "backers"?: Anonymize<Iahbdecbf831m0>, "values": Anonymize<Iafqnechp3omqg>};

export type Ibot01ud2e4kq6 = {"category": number, "factors": Array<{"asset": Anonymize<Ikjpbtmstl9nm>, "factor": number, "points": bigint, "limit": bigint}>, "winners": number};

export type Ia5hi4vqoh7pa5 = {"points": bigint, "commission": number, "backers"?: Anonymize<Iahbdecbf831m0>, "paid": number};

export type Idaorqnc9i20vj = {"model": number, "version": number, "cycle": number, "findings": Anonymize<Ifbq92f5hs9ut8>, "reports": number, "open_reports": number, "trust": number, "settled": boolean, "contested": boolean};

export type Ifbq92f5hs9ut8 = Array<{"claimed": bigint, "measured": bigint, "spread": bigint, "kept": number, "cut": number, "agreement": number, "confirmed": boolean}>;

export type Ig4cqe1cpmcmj = Array<{"cycle": number, "model": number, "version": number, "measured": Anonymize<Iafqnechp3omqg>}>;

export type I1encuqr7gevq6 = {"who": SS58String, "bond": bigint, "since": number, "until": number};

export type Ia5natohkbo3ln = {"history": Array<{"cycle": number, "shares": bigint}>, "leaving": bigint, "until": number, "held": bigint, "taken": Array<{"cycle": number, "per_share": Anonymize<Iafqnechp3omqg>}>};

export type I2na29tt2afp0j = FixedSizeArray<2, SS58String>;

export type I77q0ijrhqprrg = {"shares": bigint, "assets": Array<{"asset": Anonymize<Ikjpbtmstl9nm>, "per_share": bigint, "due": bigint}>};

export type I1m9lct088sha8 = {"who": SS58String, "share": number, "bond": bigint, "evidence": SizedHex<36>, "answer"?: Anonymize<I38ki1eoo5aq48>, "state": Anonymize<I8aa1jspmjcdr2>, "deadline": bigint};

export type I8aa1jspmjcdr2 = AnonymousEnum<{"Open": undefined, "Appealed": undefined}>;

export type Idho5tg9pi332d = {"account": SS58String, "gln"?: Anonymize<I35p85j063s0il>, "agent": number, "acts_for"?: Anonymize<I4arjljr6dpflb>, "registration": bigint, "held": bigint, "owed": bigint, "refs": bigint, "prefix": number, "contact"?: ({"cid": SizedHex<36>, "payer": number, "deposit": bigint}) | undefined};

export type I84a35mnmvusbi = {"payer": number, "deposit": bigint};

export type I3plpujnu9gqgs = AnonymousEnum<{"Begun": number, "Held": {"party": number, "payer": number, "deposit": bigint}}>;

export type I7hqdf6irmgfva = {"key": Anonymize<Iflhghqi5apkl5>, "status": Anonymize<Id237806a6dekd>, "holder": number, "maker": number, "payer": number, "deposit": bigint, "last": bigint, "suspect": bigint, "events": number, "touched": bigint, "pruning": boolean, "pending"?: ({"to": number, "until": bigint}) | undefined, "adrift": bigint, "asks": number, "inside"?: Anonymize<I35p85j063s0il>, "children": number, "height": number, "lot"?: Anonymize<I35p85j063s0il>, "members": number, "measure"?: ({"unit"?: Anonymize<Iabpgqcjikia83>, "produced": bigint, "held": bigint}) | undefined, "sale"?: ({"event": bigint, "order"?: Anonymize<I35p85j063s0il>}) | undefined, "alarms": number, "marks": Anonymize<Icgljjb6j82uhn>, "cleared": boolean};

export type Id237806a6dekd = AnonymousEnum<{"Active": undefined, "Consumed": undefined, "Decommissioned": undefined}>;

export type I200n1ov5tbcvr = FixedSizeArray<2, bigint>;

export type Ifobb1v287el1k = {"amount": bigint, "until": bigint, "adrift": bigint, "payer": number, "deposit": bigint};

export type I6b2vbcktptcjg = [bigint, Enum<{"Party": number, "Transit": {"from": number, "to": number}, "Inside": bigint}>];

export type I27no84ab97qe = {"amount": bigint, "answer_by": bigint, "until": bigint, "payer": number, "deposit": bigint};

export type Ici5h652cs1npe = [bigint, {"by": number, "of": number}];

export type I3gah99p9c6pb7 = {"id": SizedHex<32>, "digest": SizedHex<32>, "number": bigint, "by": number, "payer": number, "deposit": bigint, "what": number, "step": number, "disposition": number, "time": bigint, "offset": number, "recorded": number, "read_point"?: Anonymize<I7e2es5h7qtc3s>, "biz_location"?: Anonymize<I7e2es5h7qtc3s>, "entries": Array<{"item": bigint, "role": Enum<{"Subject": undefined, "Parent": undefined, "Child": undefined, "Implied": undefined, "Input": undefined, "Output": undefined, "Suspect": undefined}>, "amount": bigint, "previous": bigint}>, "live": number, "transactions": Anonymize<I4h77vuu5fkr8r>, "sources": Anonymize<I9cb58ja37uhum>, "destinations": Anonymize<I9cb58ja37uhum>, "details"?: ({"transformation"?: Anonymize<I4s6vifaf8k998>, "previous": bigint, "declared": Anonymize<Ilrcgu7t1v8g2>, "lot"?: Anonymize<Iabpgqcjikia83>, "order"?: Anonymize<I35p85j063s0il>, "by_chain": boolean}) | undefined, "body"?: Anonymize<I38ki1eoo5aq48>};

export type I7e2es5h7qtc3s = (Anonymize<I1htq03rallg96>) | undefined;

export type I1htq03rallg96 = {"gln": bigint, "extension"?: Anonymize<Iabpgqcjikia83>};

export type I4h77vuu5fkr8r = Array<{"kind"?: Anonymize<I4arjljr6dpflb>, "reference": Enum<{"Text": Uint8Array, "Hash": SizedHex<32>}>}>;

export type I9cb58ja37uhum = Array<{"kind": Enum<{"Location": undefined, "OwningParty": undefined, "PossessingParty": undefined}>, "place": Anonymize<I1htq03rallg96>}>;

export type Ilrcgu7t1v8g2 = Array<Anonymize<I5c469mpkde9o1>>;

export type I5c469mpkde9o1 = {"amount": bigint, "unit"?: Anonymize<Iabpgqcjikia83>};

export type I6apf7u59ctoij = {"reason": Anonymize<I1ef2g3s6f761p>, "declared": bigint, "corrections": Anonymize<Ic5m5lp1oioo8r>, "payer": number, "deposit": bigint};

export type I1gfl0e0tb9nhg = {"quantities": Array<{"unit"?: Anonymize<Iabpgqcjikia83>, "inputs": bigint, "declared"?: Anonymize<I35p85j063s0il>, "outputs": bigint}>, "marks": Anonymize<Icgljjb6j82uhn>, "last": bigint, "events": number, "payer": number, "deposit": bigint};

export type I4p5t2krb1gmvp = [number, SizedHex<32>];

export type I7oq75t0qokunc = {"gtin": bigint, "lot": Uint8Array, "spread": Anonymize<I7ikf618b56i4j>, "kind": Anonymize<I7qbo175o45o9n>, "reason"?: Anonymize<I38ki1eoo5aq48>, "by"?: Anonymize<I4arjljr6dpflb>, "since": bigint};

export type I8i8sgavit8uh = [bigint, Uint8Array];

export type I8pf305oap3n6n = {"root": SizedHex<32>, "count": number, "body": SizedHex<36>, "by": number, "payer": number, "deposit": bigint, "committed": bigint};

export type If03d0saaq1bq8 = [Uint8Array, SizedHex<3>];

export type Ia88eiou8a3ond = [Uint8Array, SizedHex<3>, number];

export type I3j71v1idj3hna = {"id": number, "currency": SizedHex<3>, "depositor": SS58String, "deposit": bigint, "fees": bigint, "capacity": number, "customers": number, "tills": number, "oldest_batch": number, "next_batch": number, "oldest_row": number, "next_row": number, "referral"?: Anonymize<I6321dsedihgef>, "budget": bigint, "owed": bigint, "referrals": number, "hands": number};

export type I4uc9bbo1pm2si = {"root": SizedHex<32>, "era": number, "block": number, "till": number, "first": bigint, "start": bigint, "rows": number, "marks": Uint8Array};

export type I6be5s8jggijte = {"era": number, "batches": number, "recorded": Anonymize<Ias6r60hcajtat>, "reversed": Anonymize<Ias6r60hcajtat>, "signed": Anonymize<Ias6r60hcajtat>, "counted": Anonymize<Ias6r60hcajtat>, "counted_external": Anonymize<Ias6r60hcajtat>, "fees": bigint, "new": number, "returning": number, "external": number, "cost": bigint, "bizpower": Anonymize<I9mq84vg0h0i05>, "chain": SizedHex<32>};

export type Ias6r60hcajtat = {"count": number, "value": bigint};

export type I9mq84vg0h0i05 = {"open": bigint, "high": bigint, "low": bigint, "close": bigint};

export type Iahu4ta32qhik3 = {"since": number, "last": number, "class": Enum<{"New": undefined, "Returning": undefined, "External": undefined}>, "receipts": number, "used": number};

export type I96v5h5b38cqpk = {"payer": SS58String, "amount": bigint, "era": number, "shops": number};

export type I78vm9qm4hlbvr = {"terms"?: Anonymize<I6321dsedihgef>, "hands": number, "customers": number, "owed": bigint};

export type Ibgmm6sp6qd7nl = {"era": number, "since": bigint, "length": bigint};

export type I3q6caubjjkleg = {"era": number, "index": {"scale": number, "value": bigint}, "stock": Anonymize<Iegoffhhgj3dou>};

export type Iegoffhhgj3dou = {"scale": number, "power": bigint, "weight": bigint};

export type I7i36lhk42rr9v = {"era": number, "counts": FixedSizeArray<9, number>, "cashback": bigint, "credit": Anonymize<I4h19g34924ei>, "lost"?: Anonymize<I35p85j063s0il>, "tenure": {"eras": number, "last": number}, "holding"?: ({"since": number, "stock": Anonymize<Iegoffhhgj3dou>, "changed": bigint, "claims": Array<[number, {"from": number, "claimed": bigint}]>}) | undefined};

export type I772s0q6qjpnr0 = {"activity": Anonymize<I5aequ9q69fvb8>, "credit": Anonymize<I5aequ9q69fvb8>, "bizpower": bigint, "blocks": number, "sold": bigint, "lost": bigint, "acts": number, "weight": bigint, "held": bigint, "earlier"?: ({"since": number, "stock": Anonymize<Iegoffhhgj3dou>}) | undefined, "claimed": Anonymize<Icgljjb6j82uhn>};

export type I5aequ9q69fvb8 = {"seller": bigint, "promoter": bigint, "buyer": bigint, "service": bigint};

export type I3f6jv50k2nrga = {"activity": Anonymize<I5aequ9q69fvb8>, "credit": Anonymize<I5aequ9q69fvb8>, "bizpower": bigint, "blocks": number, "sold": bigint, "weight": bigint, "held": {"stock": Anonymize<Iegoffhhgj3dou>, "faded": bigint}};

export type I6de7gf2o6kjvd = {"owner": SS58String, "bizpower": bigint};

export type I2710516038ir0 = {"smaller": boolean, "larger": boolean};

export type Id6ohte06gsi0q = [number, Anonymize<I2na29tt2afp0j>];

export type Ib8gccpdps869j = {"mode": Anonymize<Ib7m3ubed7papq>, "next"?: ([number, Anonymize<Ib7m3ubed7papq>]) | undefined};

export type I728qosnbooj49 = {"terms": Anonymize<Ib6q3vh8ijqd3h>, "state": Enum<{"Active": undefined, "Paused": undefined, "Ended": {"heir": SS58String, "until": number}}>, "emitted": bigint, "owed": bigint, "last"?: Anonymize<I35p85j063s0il>, "seen": bigint};

export type I62jhopvsh8rhm = {"amount": bigint, "basis": bigint, "claimed": bigint, "credit_part": Anonymize<I4h19g34924ei>, "most"?: Anonymize<I35p85j063s0il>};

export type Iaokid93vbbcvh = {"souk": bigint, "time": bigint};

export type I4r7fsljvm7fiv = {"era": number, "ready": bigint, "held": Anonymize<If9jidduiuq7vv>};

export type I900pgns5lvstf = [Anonymize<I33g0a1gbluvkc>, SS58String];

export type I4dagt8voj9o8a = {"inviter": SS58String, "until": number, "lost": bigint, "dealt": Anonymize<Ia2lhg7l2hilo3>};

export type I4m3g6g6f861t0 = {"position": {"shares": bigint, "settled": Anonymize<Iah4hrm5h82e5f>, "owed": bigint}, "leaving": Array<Anonymize<I2j729bmgsdiuo>>};

export type Iah4hrm5h82e5f = {"whole": bigint, "fraction": bigint};

export type I2j729bmgsdiuo = [bigint, bigint];

export type I49q0775fkm285 = {"accumulator": {"shares": bigint, "per_share": Anonymize<Iah4hrm5h82e5f>}, "owed": bigint};

export type Icav9t6n1ovcld = {"penalty": Anonymize<I1ksvagbnujjgp>, "weight": number, "limited_until": number, "claims_from": number, "since": number};

export type I2hu8ef1l8350l = {"penalty": Anonymize<I1ksvagbnujjgp>, "evidence": SizedHex<36>, "answer"?: Anonymize<I38ki1eoo5aq48>, "state": Anonymize<I8aa1jspmjcdr2>, "deadline": bigint};

export type Iemv7q3psj2idk = {"amount": bigint, "due": bigint, "deposit": bigint};

export type I8h1vbr8dnih3j = {"cycle": number, "since": number, "stake_part": number, "over"?: ({"at": number, "last": number}) | undefined};

export type Ica15rqtecjm7s = {"era": number, "staked": bigint, "power": bigint, "until": number, "assets": Anonymize<Ic5fqk0g3i218l>};

export type I2j36jfdn09mih = {"power": bigint, "paid": number};

export type I6378sfg82n96 = {"asset": Anonymize<Ikjpbtmstl9nm>, "held": bigint, "reserved": bigint, "orders": number, "shops": number, "deposit": bigint};

export type I3lc7kgn1t0dra = {"seller": SS58String, "left": bigint, "deposit": bigint};

export type I83mt6ihouc1o3 = {"payer": SS58String, "served"?: (Anonymize<I7svnfko10tq2e>) | undefined, "amount": bigint, "lines": Anonymize<Idp7qqhsgr8tg5>};

export type Idp7qqhsgr8tg5 = Array<{"token": bigint, "fiat": bigint}>;

export type Iekd0a636oo9v0 = {"rate": bigint, "since"?: Anonymize<I35p85j063s0il>};

export type Icvsv5s7jpqtnk = [Anonymize<Ibnqoh14pqjnsm>, Anonymize<Ikjpbtmstl9nm>];

export type Iektqnvc8edbet = {"keeper": SS58String, "deposit": bigint, "terms": Anonymize<I4o9al0avchk6f>, "rows": number, "members": number, "next_post": number, "closed"?: Anonymize<I35p85j063s0il>};

export type I4l6p0hv0amokv = {"bond": bigint, "deposit": bigint, "notice": bigint, "slash": number, "since": bigint, "state": Anonymize<Iateo687ighshv>, "slashed": boolean, "delayed": boolean, "accusation"?: Anonymize<Id38mtnkssh31l>, "reads": {"last": number, "mask": bigint}};

export type Iateo687ighshv = AnonymousEnum<{"Asking": undefined, "Active": undefined, "Leaving": {"until": bigint}}>;

export type Id38mtnkssh31l = (Anonymize<Ickqs8c6tvevqs>) | undefined;

export type I8m8rj0jvtncva = Array<{"id": number, "by": SS58String, "content": SizedHex<36>, "day": number, "reads": number}>;

export type I681tu7u2ujkuq = {"shop": number, "funder": SS58String, "listings"?: Anonymize<Iagtdltm899cdu>, "terms": Anonymize<Idik79v6p8pf4e>, "remaining": bigint, "paid": bigint, "opened": bigint, "until": bigint};

export type I6ufba9agefcfi = {"amount": bigint, "order": bigint};

export type Igc5h9f8p5hv8 = {"since": number, "last": number, "order": bigint, "today": bigint, "window": number, "now": {"totals": Anonymize<If8b48m8v1c998>, "buyers": number, "repeat_buyers": number, "squares": bigint}, "before": {"totals": Anonymize<If8b48m8v1c998>, "buyers": number, "repeat_buyers": number, "squares": bigint}, "total": Anonymize<If8b48m8v1c998>};

export type Iegldd63687fb = {"last": number, "repeat": boolean};

export type Iauc6e3clm8rvn = [number, SizedHex<16>];

export type I794v1ih16avlb = {"bond": bigint, "locked": bigint, "words": number, "contact": SizedHex<36>, "currencies": Anonymize<Ifh2cg8vbuh0hr>, "deposit": bigint};

export type Ialue4ps0n9kse = {"keeper": SS58String, "attesters": Anonymize<Ia2lhg7l2hilo3>, "deposit": bigint};

export type Iejf6cj34fllb8 = {"shop": number, "buyer": SS58String, "seller": SS58String, "amount": Anonymize<I5pt986lh4ceul>, "quote_ends": bigint, "attesters": Anonymize<Ia2lhg7l2hilo3>, "confirmed"?: Anonymize<Ihfphjolmsqq1>};

export type I6vp442to9ubgh = {"attester": SS58String, "harmed": SS58String, "amount": Anonymize<I5pt986lh4ceul>, "locked": bigint, "evidence": SizedHex<32>, "until": bigint, "contest"?: Anonymize<I4depcgaj4lne0>, "obligation"?: Anonymize<I35p85j063s0il>};

export type I4depcgaj4lne0 = (Anonymize<I8eutlkqmo62pr>) | undefined;

export type I8eutlkqmo62pr = {"deposit": bigint, "evidence": SizedHex<36>, "until": bigint};

export type I5acccb4hah18v = {"order": bigint, "shop": number, "debtor": SS58String, "creditor": SS58String, "amount": Anonymize<I5pt986lh4ceul>, "due": bigint, "overdue": boolean, "stage": Anonymize<Id0d58rmi4pb4d>, "attesters": Anonymize<Ia2lhg7l2hilo3>};

export type Id0d58rmi4pb4d = AnonymousEnum<{"Owed": undefined, "Stated": {"evidence": SizedHex<32>, "until": bigint}, "Denied": Anonymize<I8eutlkqmo62pr>, "Disputed": undefined}>;

export type In7a38730s6qs = {"base_block": Anonymize<I4q39t5hn830vp>, "max_block": Anonymize<I4q39t5hn830vp>, "per_class": {"normal": {"base_extrinsic": Anonymize<I4q39t5hn830vp>, "max_extrinsic"?: Anonymize<Iasb8k6ash5mjn>, "max_total"?: Anonymize<Iasb8k6ash5mjn>, "reserved"?: Anonymize<Iasb8k6ash5mjn>}, "operational": {"base_extrinsic": Anonymize<I4q39t5hn830vp>, "max_extrinsic"?: Anonymize<Iasb8k6ash5mjn>, "max_total"?: Anonymize<Iasb8k6ash5mjn>, "reserved"?: Anonymize<Iasb8k6ash5mjn>}, "mandatory": {"base_extrinsic": Anonymize<I4q39t5hn830vp>, "max_extrinsic"?: Anonymize<Iasb8k6ash5mjn>, "max_total"?: Anonymize<Iasb8k6ash5mjn>, "reserved"?: Anonymize<Iasb8k6ash5mjn>}}};

export type Ibtil0ss5munbk = {"max": {"normal": number, "operational": number, "mandatory": number}, "max_header_size"?: Anonymize<I4arjljr6dpflb>};

export type I9s0ave7t0vnrk = {"read": bigint, "write": bigint};

export type I4fo08joqmcqnm = {"spec_name": string, "impl_name": string, "authoring_version": number, "spec_version": number, "impl_version": number, "apis": Array<[SizedHex<8>, number]>, "transaction_version": number, "system_version": number};

export type Ibafpkl9hhno69 = Array<[number, {"name": string, "max_deciding": number, "decision_deposit": bigint, "prepare_period": number, "decision_period": number, "confirm_period": number, "min_enactment_period": number, "min_approval": ReferendaTypesCurve, "min_support": ReferendaTypesCurve}]>;

export type ReferendaTypesCurve = Enum<{"LinearDecreasing": {"length": number, "floor": number, "ceil": number}, "SteppedDecreasing": {"begin": number, "end": number, "step": number, "period": number}, "Reciprocal": {"factor": bigint, "x_offset": bigint, "y_offset": bigint}}>;
export const ReferendaTypesCurve = _Enum as unknown as GetEnum<ReferendaTypesCurve>;

export type Iekve0i6djpd9f = AnonymousEnum<{
/**
 * Make some on-chain remark.
 * 
 * Can be executed by every `origin`.
 */
"remark": Anonymize<I8ofcg5rbj0g2c>, 
/**
 * Set the number of pages in the WebAssembly environment's heap.
 */
"set_heap_pages": Anonymize<I4adgbll7gku4i>, 
/**
 * Set the new runtime code.
 */
"set_code": Anonymize<I6pjjpfvhvcfru>, 
/**
 * Set the new runtime code without doing any checks of the given `code`.
 * 
 * Note that runtime upgrades will not run if this is called with a not-increasing spec
 * version!
 */
"set_code_without_checks": Anonymize<I6pjjpfvhvcfru>, 
/**
 * Set some items of storage.
 */
"set_storage": Anonymize<I9pj91mj79qekl>, 
/**
 * Kill some items from storage.
 */
"kill_storage": Anonymize<I39uah9nss64h9>, 
/**
 * Kill all storage items with a key that starts with the given prefix.
 * 
 * **NOTE:** We rely on the Root origin to provide us the number of subkeys under
 * the prefix we are removing to accurately calculate the weight of this function.
 */
"kill_prefix": Anonymize<Ik64dknsq7k08>, 
/**
 * Make some on-chain remark and emit event.
 */
"remark_with_event": Anonymize<I8ofcg5rbj0g2c>, 
/**
 * Authorize an upgrade to a given `code_hash` for the runtime. The runtime can be supplied
 * later.
 * 
 * This call requires Root origin.
 */
"authorize_upgrade": Anonymize<Ib51vk42m1po4n>, 
/**
 * Authorize an upgrade to a given `code_hash` for the runtime. The runtime can be supplied
 * later.
 * 
 * WARNING: This authorizes an upgrade that will take place without any safety checks, for
 * example that the spec name remains the same and that the version number increases. Not
 * recommended for normal use. Use `authorize_upgrade` instead.
 * 
 * This call requires Root origin.
 */
"authorize_upgrade_without_checks": Anonymize<Ib51vk42m1po4n>, 
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
 */
"apply_authorized_upgrade": Anonymize<I6pjjpfvhvcfru>}>;

export type I8ofcg5rbj0g2c = {"remark": Uint8Array};

export type I4adgbll7gku4i = {"pages": bigint};

export type I6pjjpfvhvcfru = {"code": Uint8Array};

export type I9pj91mj79qekl = {"items": Array<Anonymize<Idkbvh6dahk1v7>>};

export type I39uah9nss64h9 = {"keys": Anonymize<Itom7fk49o0c9>};

export type Ik64dknsq7k08 = {"prefix": Uint8Array, "subkeys": number};

export type Ib51vk42m1po4n = {"code_hash": SizedHex<32>};

export type I243591evrumnm = AnonymousEnum<{
/**
 * Anonymously schedule a task.
 */
"schedule": Anonymize<Ibj8jgfe908ejd>, 
/**
 * Cancel a scheduled task (named or anonymous), by providing the block it is scheduled for
 * execution in, as well as the index of the task in that block's agenda.
 * 
 * In the case of a named task, it will remove it from the lookup table as well.
 */
"cancel": Anonymize<I5n4sebgkfr760>, 
/**
 * Schedule a named task.
 */
"schedule_named": Anonymize<I4ot1s4k26ggn7>, 
/**
 * Cancel a named scheduled task.
 */
"cancel_named": Anonymize<Ifs1i5fk9cqvr6>, 
/**
 * Anonymously schedule a task after a delay.
 */
"schedule_after": Anonymize<I6ih206l4pvnfc>, 
/**
 * Schedule a named task after a delay.
 */
"schedule_named_after": Anonymize<Iei754ua7n5hfn>, 
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
 */
"set_retry": Anonymize<Ieg3fd8p4pkt10>, 
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
 */
"set_retry_named": Anonymize<I8kg5ll427kfqq>, 
/**
 * Removes the retry configuration of a task.
 */
"cancel_retry": Anonymize<I467333262q1l9>, 
/**
 * Cancel the retry configuration of a named task.
 */
"cancel_retry_named": Anonymize<Ifs1i5fk9cqvr6>}>;

export type Ibj8jgfe908ejd = {"when": number, "maybe_periodic"?: Anonymize<Iep7au1720bm0e>, "priority": number, "call": TxCallData};

export type I4ot1s4k26ggn7 = {"id": SizedHex<32>, "when": number, "maybe_periodic"?: Anonymize<Iep7au1720bm0e>, "priority": number, "call": TxCallData};

export type Ifs1i5fk9cqvr6 = {"id": SizedHex<32>};

export type I6ih206l4pvnfc = {"after": number, "maybe_periodic"?: Anonymize<Iep7au1720bm0e>, "priority": number, "call": TxCallData};

export type Iei754ua7n5hfn = {"id": SizedHex<32>, "after": number, "maybe_periodic"?: Anonymize<Iep7au1720bm0e>, "priority": number, "call": TxCallData};

export type Ieg3fd8p4pkt10 = {"task": Anonymize<I9jd27rnpm8ttv>, "retries": number, "period": number};

export type I8kg5ll427kfqq = {"id": SizedHex<32>, "retries": number, "period": number};

export type I467333262q1l9 = {"task": Anonymize<I9jd27rnpm8ttv>};

export type If81ks88t5mpk5 = AnonymousEnum<{
/**
 * Register a preimage on-chain.
 * 
 * If the preimage was previously requested, no fees or deposits are taken for providing
 * the preimage. Otherwise, a deposit is taken proportional to the size of the preimage.
 */
"note_preimage": Anonymize<I82nfqfkd48n10>, 
/**
 * Clear an unrequested preimage from the runtime storage.
 * 
 * If `len` is provided, then it will be a much cheaper operation.
 * 
 * - `hash`: The hash of the preimage to be removed from the store.
 * - `len`: The length of the preimage of `hash`.
 */
"unnote_preimage": Anonymize<I1jm8m1rh9e20v>, 
/**
 * Request a preimage be uploaded to the chain without paying any fees or deposits.
 * 
 * If the preimage requests has already been provided on-chain, we unreserve any deposit
 * a user may have paid, and take the control of the preimage out of their hands.
 */
"request_preimage": Anonymize<I1jm8m1rh9e20v>, 
/**
 * Clear a previously made request for a preimage.
 * 
 * NOTE: THIS MUST NOT BE CALLED ON `hash` MORE TIMES THAN `request_preimage`.
 */
"unrequest_preimage": Anonymize<I1jm8m1rh9e20v>, 
/**
 * Ensure that the bulk of pre-images is upgraded.
 * 
 * The caller pays no fee if at least 90% of pre-images were successfully updated.
 */
"ensure_updated": Anonymize<I3o5j3bli1pd8e>}>;

export type I82nfqfkd48n10 = {"bytes": Uint8Array};

export type I3o5j3bli1pd8e = {"hashes": Anonymize<Ic5m5lp1oioo8r>};

export type I7d75gqfg6jh9c = AnonymousEnum<{
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
 */
"set": Anonymize<Idcr6u6361oad9>}>;

export type Idcr6u6361oad9 = {"now": bigint};

export type I9svldsp29mh87 = AnonymousEnum<{
/**
 * Transfer some liquid free balance to another account.
 * 
 * `transfer_allow_death` will set the `FreeBalance` of the sender and receiver.
 * If the sender's account is below the existential deposit as a result
 * of the transfer, the account will be reaped.
 * 
 * The dispatch origin for this call must be `Signed` by the transactor.
 */
"transfer_allow_death": Anonymize<I4ktuaksf5i1gk>, 
/**
 * Exactly as `transfer_allow_death`, except the origin must be root and the source account
 * may be specified.
 */
"force_transfer": Anonymize<I9bqtpv2ii35mp>, 
/**
 * Same as the [`transfer_allow_death`] call, but with a check that the transfer will not
 * kill the origin account.
 * 
 * 99% of the time you want [`transfer_allow_death`] instead.
 * 
 * [`transfer_allow_death`]: struct.Pallet.html#method.transfer
 */
"transfer_keep_alive": Anonymize<I4ktuaksf5i1gk>, 
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
 */
"transfer_all": Anonymize<I9j7pagd6d4bda>, 
/**
 * Unreserve some balance from a user by force.
 * 
 * Can only be called by ROOT.
 */
"force_unreserve": Anonymize<I2h9pmio37r7fb>, 
/**
 * Upgrade a specified account.
 * 
 * - `origin`: Must be `Signed`.
 * - `who`: The account to be upgraded.
 * 
 * This will waive the transaction fee if at least all but 10% of the accounts needed to
 * be upgraded. (We let some not have to be upgraded just in order to allow for the
 * possibility of churn).
 */
"upgrade_accounts": Anonymize<Ibmr18suc9ikh9>, 
/**
 * Set the regular balance of a given account.
 * 
 * The dispatch origin for this call is `root`.
 */
"force_set_balance": Anonymize<I9iq22t0burs89>, 
/**
 * Adjust the total issuance in a saturating way.
 * 
 * Can only be called by root and always needs a positive `delta`.
 * 
 * # Example
 */
"force_adjust_total_issuance": Anonymize<I5u8olqbbvfnvf>, 
/**
 * Burn the specified liquid free balance from the origin account.
 * 
 * If the origin's account ends up below the existential deposit as a result
 * of the burn and `keep_alive` is false, the account will be reaped.
 * 
 * Unlike sending funds to a _burn_ address, which merely makes the funds inaccessible,
 * this `burn` operation will reduce total issuance by the amount _burned_.
 */
"burn": Anonymize<I5utcetro501ir>}>;

export type I4ktuaksf5i1gk = {"dest": MultiAddress, "value": bigint};

export type MultiAddress = Enum<{"Id": SS58String, "Index": undefined, "Raw": Uint8Array, "Address32": SizedHex<32>, "Address20": SizedHex<20>}>;
export const MultiAddress = _Enum as unknown as GetEnum<MultiAddress>;

export type I9bqtpv2ii35mp = {"source": MultiAddress, "dest": MultiAddress, "value": bigint};

export type I9j7pagd6d4bda = {"dest": MultiAddress, "keep_alive": boolean};

export type I2h9pmio37r7fb = {"who": MultiAddress, "amount": bigint};

export type Ibmr18suc9ikh9 = {"who": Anonymize<Ia2lhg7l2hilo3>};

export type I9iq22t0burs89 = {"who": MultiAddress, "new_free": bigint};

export type I5u8olqbbvfnvf = {"direction": BalancesAdjustmentDirection, "delta": bigint};

export type BalancesAdjustmentDirection = Enum<{"Increase": undefined, "Decrease": undefined}>;
export const BalancesAdjustmentDirection = _Enum as unknown as GetEnum<BalancesAdjustmentDirection>;

export type I5utcetro501ir = {"value": bigint, "keep_alive": boolean};

export type I885rd9smlqfti = AnonymousEnum<{
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
 */
"create": Anonymize<Ic357tcepuvo5c>, 
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
 */
"force_create": Anonymize<I2rnoam876ruhj>, 
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
 */
"start_destroy": Anonymize<Ic5b47dj4coa3r>, 
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
 */
"destroy_accounts": Anonymize<Ic5b47dj4coa3r>, 
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
 */
"destroy_approvals": Anonymize<Ic5b47dj4coa3r>, 
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
 */
"finish_destroy": Anonymize<Ic5b47dj4coa3r>, 
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
 */
"mint": Anonymize<Ib3qnc19gu633c>, 
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
 */
"burn": Anonymize<Ifira6u9hi7cu1>, 
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
 */
"transfer": Anonymize<I72tqocvdoqfff>, 
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
 */
"transfer_keep_alive": Anonymize<I72tqocvdoqfff>, 
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
 */
"force_transfer": Anonymize<I2i27f3sfmvc05>, 
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
 */
"freeze": Anonymize<I1nlrtd1epki2d>, 
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
 */
"thaw": Anonymize<I1nlrtd1epki2d>, 
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
 */
"freeze_asset": Anonymize<Ic5b47dj4coa3r>, 
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
 */
"thaw_asset": Anonymize<Ic5b47dj4coa3r>, 
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
 */
"transfer_ownership": Anonymize<I3abtumcmempjs>, 
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
 */
"set_team": Anonymize<Id81m8flopt8ha>, 
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
 */
"set_metadata": Anonymize<I8hff7chabggkd>, 
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
 */
"clear_metadata": Anonymize<Ic5b47dj4coa3r>, 
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
 */
"force_set_metadata": Anonymize<I49i39mtj1ivbs>, 
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
 */
"force_clear_metadata": Anonymize<Ic5b47dj4coa3r>, 
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
 */
"force_asset_status": Anonymize<Ifkr2kcak2vto1>, 
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
 */
"approve_transfer": Anonymize<I1ju6r8q0cs9jt>, 
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
 */
"cancel_approval": Anonymize<I4kpeq6j7cd5bu>, 
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
 */
"force_cancel_approval": Anonymize<I5na1ka76k6811>, 
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
 */
"transfer_approved": Anonymize<I59mhdb9omdqfa>, 
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
 */
"touch": Anonymize<Ic5b47dj4coa3r>, 
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
 */
"refund": Anonymize<I9vl5kpk0fpakt>, 
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
 */
"set_min_balance": Anonymize<I717jt61hu19b4>, 
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
 */
"touch_other": Anonymize<I1nlrtd1epki2d>, 
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
 */
"refund_other": Anonymize<I1nlrtd1epki2d>, 
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
 */
"block": Anonymize<I1nlrtd1epki2d>, 
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
 */
"transfer_all": Anonymize<I7f7v8192r1lmq>, 
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
 */
"set_reserves": Anonymize<Idjrs24gh0qv5l>}>;

export type Ic357tcepuvo5c = {"id": number, "admin": MultiAddress, "min_balance": bigint};

export type I2rnoam876ruhj = {"id": number, "owner": MultiAddress, "is_sufficient": boolean, "min_balance": bigint};

export type Ic5b47dj4coa3r = {"id": number};

export type Ib3qnc19gu633c = {"id": number, "beneficiary": MultiAddress, "amount": bigint};

export type Ifira6u9hi7cu1 = {"id": number, "who": MultiAddress, "amount": bigint};

export type I72tqocvdoqfff = {"id": number, "target": MultiAddress, "amount": bigint};

export type I2i27f3sfmvc05 = {"id": number, "source": MultiAddress, "dest": MultiAddress, "amount": bigint};

export type I1nlrtd1epki2d = {"id": number, "who": MultiAddress};

export type I3abtumcmempjs = {"id": number, "owner": MultiAddress};

export type Id81m8flopt8ha = {"id": number, "issuer": MultiAddress, "admin": MultiAddress, "freezer": MultiAddress};

export type I8hff7chabggkd = {"id": number, "name": Uint8Array, "symbol": Uint8Array, "decimals": number};

export type I49i39mtj1ivbs = {"id": number, "name": Uint8Array, "symbol": Uint8Array, "decimals": number, "is_frozen": boolean};

export type Ifkr2kcak2vto1 = {"id": number, "owner": MultiAddress, "issuer": MultiAddress, "admin": MultiAddress, "freezer": MultiAddress, "min_balance": bigint, "is_sufficient": boolean, "is_frozen": boolean};

export type I1ju6r8q0cs9jt = {"id": number, "delegate": MultiAddress, "amount": bigint};

export type I4kpeq6j7cd5bu = {"id": number, "delegate": MultiAddress};

export type I5na1ka76k6811 = {"id": number, "owner": MultiAddress, "delegate": MultiAddress};

export type I59mhdb9omdqfa = {"id": number, "owner": MultiAddress, "destination": MultiAddress, "amount": bigint};

export type I9vl5kpk0fpakt = {"id": number, "allow_burn": boolean};

export type I717jt61hu19b4 = {"id": number, "min_balance": bigint};

export type I7f7v8192r1lmq = {"id": number, "dest": MultiAddress, "keep_alive": boolean};

export type Idjrs24gh0qv5l = {"id": number, "reserves": Anonymize<I35l6p7kq19mr0>};

export type Idu6pg45q3uace = AnonymousEnum<{
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
 */
"batch": Anonymize<Ia8dk9d09j49ud>, 
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
 */
"as_derivative": Anonymize<I66dsp7mp7vt3e>, 
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
 */
"batch_all": Anonymize<Ia8dk9d09j49ud>, 
/**
 * Dispatches a function call with a provided origin.
 * 
 * The dispatch origin for this call must be _Root_.
 * 
 * ## Complexity
 * - O(1).
 */
"dispatch_as": Anonymize<I5qtavg9e6rv73>, 
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
 */
"force_batch": Anonymize<Ia8dk9d09j49ud>, 
/**
 * Dispatch a function call with a specified weight.
 * 
 * This function does not check the weight of the call, and instead allows the
 * Root origin to specify the weight of the call.
 * 
 * The dispatch origin for this call must be _Root_.
 */
"with_weight": Anonymize<Ibm0l77egfkdt3>, 
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
 */
"if_else": Anonymize<I1taqtkgoe6k4s>, 
/**
 * Dispatches a function call with a provided origin.
 * 
 * Almost the same as [`Pallet::dispatch_as`] but forwards any error of the inner call.
 * 
 * The dispatch origin for this call must be _Root_.
 */
"dispatch_as_fallible": Anonymize<I5qtavg9e6rv73>}>;

export type Ia8dk9d09j49ud = {"calls": Array<TxCallData>};

export type I66dsp7mp7vt3e = {"index": number, "call": TxCallData};

export type I5qtavg9e6rv73 = {"as_origin": Anonymize<Ie3n37ds7b1m43>, "call": TxCallData};

export type Ibm0l77egfkdt3 = {"call": TxCallData, "weight": Anonymize<I4q39t5hn830vp>};

export type I1taqtkgoe6k4s = {"main": TxCallData, "fallback": TxCallData};

export type I1kduec89vm6sv = AnonymousEnum<{
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
 */
"proxy": Anonymize<I8gccca59dlfva>, 
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
 */
"add_proxy": Anonymize<Iaojq1cultauhs>, 
/**
 * Unregister a proxy account for the sender.
 * 
 * The dispatch origin for this call must be _Signed_.
 * 
 * Parameters:
 * - `proxy`: The account that the `caller` would like to remove as a proxy.
 * - `proxy_type`: The permissions currently enabled for the removed proxy account.
 */
"remove_proxy": Anonymize<Iaojq1cultauhs>, 
/**
 * Unregister all proxy accounts for the sender.
 * 
 * The dispatch origin for this call must be _Signed_.
 * 
 * WARNING: This may be called on accounts created by `create_pure`, however if done, then
 * the unreserved fees will be inaccessible. **All access to this account will be lost.**
 */
"remove_proxies": undefined, 
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
 */
"create_pure": Anonymize<I3q5i5bvngd7jm>, 
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
 */
"kill_pure": Anonymize<Icolg6a3uuvjrh>, 
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
 */
"announce": Anonymize<I2eb501t8s6hsq>, 
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
 */
"remove_announcement": Anonymize<I2eb501t8s6hsq>, 
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
 */
"reject_announcement": Anonymize<Ianmuoljk2sk1u>, 
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
 */
"proxy_announced": Anonymize<I5plbbvajs8bkc>, 
/**
 * Poke / Adjust deposits made for proxies and announcements based on current values.
 * This can be used by accounts to possibly lower their locked amount.
 * 
 * The dispatch origin for this call must be _Signed_.
 * 
 * The transaction fee is waived if the deposit amount has changed.
 * 
 * Emits `DepositPoked` if successful.
 */
"poke_deposit": undefined}>;

export type I8gccca59dlfva = {"real": MultiAddress, "force_proxy_type"?: Anonymize<Ibjpfbksckqava>, "call": TxCallData};

export type Ibjpfbksckqava = (Anonymize<I9qf5pfpdsn7ia>) | undefined;

export type Iaojq1cultauhs = {"delegate": MultiAddress, "proxy_type": Anonymize<I9qf5pfpdsn7ia>, "delay": number};

export type I3q5i5bvngd7jm = {"proxy_type": Anonymize<I9qf5pfpdsn7ia>, "delay": number, "index": number};

export type Icolg6a3uuvjrh = {"spawner": MultiAddress, "proxy_type": Anonymize<I9qf5pfpdsn7ia>, "index": number, "height": number, "ext_index": number};

export type I2eb501t8s6hsq = {"real": MultiAddress, "call_hash": SizedHex<32>};

export type Ianmuoljk2sk1u = {"delegate": MultiAddress, "call_hash": SizedHex<32>};

export type I5plbbvajs8bkc = {"delegate": MultiAddress, "real": MultiAddress, "force_proxy_type"?: Anonymize<Ibjpfbksckqava>, "call": TxCallData};

export type I4g7r9s9gkebef = AnonymousEnum<{
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
 */
"allocate": Anonymize<Ifdpi7i3tv7t08>, 
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
 */
"release": Anonymize<I7nqlehmt946mh>}>;

export type Ifdpi7i3tv7t08 = {"beneficiary": SS58String, "asset": Anonymize<Ikjpbtmstl9nm>, "amount": bigint, "schedule": Anonymize<I178n744eo4mk9>, "start"?: Anonymize<I35p85j063s0il>};

export type I7nqlehmt946mh = {"allocation": number};

export type Ieddgcqjlfbde7 = AnonymousEnum<{
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
 */
"submit": Anonymize<I3rkflaqpj5dle>, 
/**
 * Post the Decision Deposit for a referendum.
 * 
 * - `origin`: must be `Signed` and the account must have funds available for the
 * referendum's track's Decision Deposit.
 * - `index`: The index of the submitted referendum whose Decision Deposit is yet to be
 * posted.
 * 
 * Emits `DecisionDepositPlaced`.
 */
"place_decision_deposit": Anonymize<I666bl2fqjkejo>, 
/**
 * Refund the Decision Deposit for a closed referendum back to the depositor.
 * 
 * - `origin`: must be `Signed` or `Root`.
 * - `index`: The index of a closed referendum whose Decision Deposit has not yet been
 * refunded.
 * 
 * Emits `DecisionDepositRefunded`.
 */
"refund_decision_deposit": Anonymize<I666bl2fqjkejo>, 
/**
 * Cancel an ongoing referendum.
 * 
 * - `origin`: must be the `CancelOrigin`.
 * - `index`: The index of the referendum to be cancelled.
 * 
 * Emits `Cancelled`.
 */
"cancel": Anonymize<I666bl2fqjkejo>, 
/**
 * Cancel an ongoing referendum and slash the deposits.
 * 
 * - `origin`: must be the `KillOrigin`.
 * - `index`: The index of the referendum to be cancelled.
 * 
 * Emits `Killed` and `DepositSlashed`.
 */
"kill": Anonymize<I666bl2fqjkejo>, 
/**
 * Advance a referendum onto its next logical state. Only used internally.
 * 
 * - `origin`: must be `Root`.
 * - `index`: the referendum to be advanced.
 */
"nudge_referendum": Anonymize<I666bl2fqjkejo>, 
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
 */
"one_fewer_deciding": Anonymize<Icbio0e1f0034b>, 
/**
 * Refund the Submission Deposit for a closed referendum back to the depositor.
 * 
 * - `origin`: must be `Signed` or `Root`.
 * - `index`: The index of a closed referendum whose Submission Deposit has not yet been
 * refunded.
 * 
 * Emits `SubmissionDepositRefunded`.
 */
"refund_submission_deposit": Anonymize<I666bl2fqjkejo>, 
/**
 * Set or clear metadata of a referendum.
 * 
 * Parameters:
 * - `origin`: Must be `Signed` by a creator of a referendum or by anyone to clear a
 * metadata of a finished referendum.
 * - `index`:  The index of a referendum to set or clear metadata for.
 * - `maybe_hash`: The hash of an on-chain stored preimage. `None` to clear a metadata.
 */
"set_metadata": Anonymize<I8c0vkqjjipnuj>}>;

export type I3rkflaqpj5dle = {"proposal_origin": Anonymize<Ie3n37ds7b1m43>, "proposal": PreimagesBounded, "enactment_moment": TraitsScheduleDispatchTime};

export type Icbio0e1f0034b = {"track": number};

export type I8c0vkqjjipnuj = {"index": number, "maybe_hash"?: Anonymize<I4s6vifaf8k998>};

export type Ie5kd08tutk56t = AnonymousEnum<{
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
 */
"vote": Anonymize<Idnsr2pndm36h0>, 
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
 */
"delegate": Anonymize<Ia1pvdcbhuqf8m>, 
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
 */
"undelegate": Anonymize<I8steo882k7qns>, 
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
 */
"unlock": Anonymize<I4pa4q37gj6fua>, 
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
 */
"remove_vote": Anonymize<I5f178ab6b89t3>, 
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
 */
"remove_other_vote": Anonymize<I4nakhtbsk3c5s>}>;

export type Idnsr2pndm36h0 = {"poll_index": number, "vote": ConvictionVotingVoteAccountVote};

export type Ia1pvdcbhuqf8m = {"class": number, "to": MultiAddress, "conviction": VotingConviction, "balance": bigint};

export type I8steo882k7qns = {"class": number};

export type I4pa4q37gj6fua = {"class": number, "target": MultiAddress};

export type I5f178ab6b89t3 = {"class"?: Anonymize<I4arjljr6dpflb>, "index": number};

export type I4nakhtbsk3c5s = {"target": MultiAddress, "class": number, "index": number};

export type Ic0ktms999d8j9 = AnonymousEnum<{
/**
 * Set the value of a parameter.
 * 
 * The dispatch origin of this call must be `AdminOrigin` for the given `key`. Values be
 * deleted by setting them to `None`.
 */
"set_parameter": Anonymize<I9h40of514sudb>}>;

export type I9h40of514sudb = {"key_value": Enum<{"Commerce": Enum<{"CommuneFee": Anonymize<Idqsmalvqe2q98>, "MinExperienceFee": Anonymize<Idqsmalvqe2q98>, "PlatformSlice": Anonymize<Idqsmalvqe2q98>, "MaxPathDepth": Anonymize<Idqsmalvqe2q98>, "Orders": FixedSizeArray<1, (Anonymize<I48rnrujic8gu7>) | undefined>, "Retention": Anonymize<Ia023ofm66k1pj>, "UnbondingPeriod": Anonymize<Idqsmalvqe2q98>, "MaxReturnWindow": Anonymize<Ia023ofm66k1pj>, "MaxLinkLife": Anonymize<Ia023ofm66k1pj>, "IncludedSlots": Anonymize<Idqsmalvqe2q98>, "RetryPeriod": Anonymize<Ia023ofm66k1pj>, "SaleLife": Anonymize<Ia023ofm66k1pj>, "RecordRetention": Anonymize<Ia023ofm66k1pj>, "Gates": FixedSizeArray<1, (Anonymize<Ie3c7lfccb9nc3>) | undefined>, "VerdictRates": Anonymize<I5rmdr54q969np>, "RankPoints": FixedSizeArray<1, (Anonymize<Iduq4ru8e05vqa>) | undefined>, "SeizedPart": Anonymize<Idqsmalvqe2q98>, "QuoteTime": Anonymize<Ia023ofm66k1pj>, "PaymentTime": Anonymize<Ia023ofm66k1pj>}>, "Experience": Enum<{"Rules": FixedSizeArray<1, (Anonymize<I54gmm6blh6tqf>) | undefined>, "Bonds": FixedSizeArray<1, (Anonymize<Iipe44lnuubnh>) | undefined>, "Periods": FixedSizeArray<1, (Anonymize<I1no2mgv25f21q>) | undefined>, "ExpertRate": Anonymize<Idqsmalvqe2q98>, "TesterRate": Anonymize<Idqsmalvqe2q98>, "Forfeit": Anonymize<Idqsmalvqe2q98>, "MaxReturn": Anonymize<Idqsmalvqe2q98>, "TesterUnbonding": Anonymize<Idqsmalvqe2q98>, "MaxExpertReturn": Anonymize<Idqsmalvqe2q98>, "MinProducers": Anonymize<Idqsmalvqe2q98>, "LeastUptake": Anonymize<Idqsmalvqe2q98>, "LeastPricePart": Anonymize<Idqsmalvqe2q98>, "IdleAfter": Anonymize<Idqsmalvqe2q98>, "IdleSeats": Anonymize<Idqsmalvqe2q98>, "CaseAppealPeriod": Anonymize<Ia023ofm66k1pj>, "CaseDecisionPeriod": Anonymize<Ia023ofm66k1pj>, "CaseRest": Anonymize<Ia023ofm66k1pj>, "BondRates": Anonymize<I5rmdr54q969np>, "PowerElsewhere": Anonymize<Idqsmalvqe2q98>}>, "Rewards": Enum<{"EraLength": Anonymize<Ia023ofm66k1pj>, "Earning": FixedSizeArray<1, (Anonymize<Id49rjmknibodt>) | undefined>, "CreditParts": FixedSizeArray<1, (Anonymize<I4h19g34924ei>) | undefined>, "PowerKept": Anonymize<Idqsmalvqe2q98>, "ClaimEras": Anonymize<Idqsmalvqe2q98>, "HoldEras": Anonymize<Idqsmalvqe2q98>, "ReferralBounty": Anonymize<Ia023ofm66k1pj>, "ReferralOrders": Anonymize<Idqsmalvqe2q98>, "InvitationEras": Anonymize<Idqsmalvqe2q98>, "IdleEras": Anonymize<Idqsmalvqe2q98>, "UnfreezeDelay": Anonymize<Ia023ofm66k1pj>, "CutWeight": Anonymize<Idqsmalvqe2q98>, "AppealPeriod": Anonymize<Ia023ofm66k1pj>, "DecisionPeriod": Anonymize<Ia023ofm66k1pj>, "LimitEras": Anonymize<Idqsmalvqe2q98>, "RehabilitationEras": Anonymize<Idqsmalvqe2q98>, "MaxDebtLife": Anonymize<Ia023ofm66k1pj>, "CustomerWeights": FixedSizeArray<1, (Anonymize<I1s8lomqougi6r>) | undefined>, "MinStanding": Anonymize<Ia023ofm66k1pj>, "ReceiptsPerCustomer": Anonymize<Idqsmalvqe2q98>, "ShopsPerCustomer": Anonymize<Idqsmalvqe2q98>, "CountersignWindow": Anonymize<Idqsmalvqe2q98>, "BatchLife": Anonymize<Idqsmalvqe2q98>, "CustomerLife": Anonymize<Idqsmalvqe2q98>, "HistoryLife": Anonymize<Idqsmalvqe2q98>, "IntroductionLife": Anonymize<Idqsmalvqe2q98>, "MaxAge": Anonymize<Ia023ofm66k1pj>, "ReceiptFee": Anonymize<Ia023ofm66k1pj>, "PremisesLevel": Anonymize<Idqsmalvqe2q98>, "LeastCostPart": Anonymize<Idqsmalvqe2q98>, "CaseRest": Anonymize<Ia023ofm66k1pj>, "Losses": FixedSizeArray<1, (Anonymize<I2mfafimlmqaer>) | undefined>, "Worths": FixedSizeArray<1, (Anonymize<I4oq9d14s062ia>) | undefined>}>, "Trace": Enum<{"HistoryRetention": Anonymize<Ia023ofm66k1pj>, "TransitPeriod": Anonymize<Ia023ofm66k1pj>, "DefaultSpread": FixedSizeArray<1, Anonymize<I3mhc9dubl9pvt>>, "ProducerSpread": FixedSizeArray<1, Anonymize<I3mhc9dubl9pvt>>}>, "Commune": Enum<{"StakePart": Anonymize<Idqsmalvqe2q98>, "ClaimCycles": Anonymize<Idqsmalvqe2q98>, "SharedAssets": Anonymize<I3df9nogk3idet>}>, "Loyalty": Enum<{"Ceiling": Anonymize<Idqsmalvqe2q98>, "FullEras": Anonymize<Idqsmalvqe2q98>, "ProductLife": Anonymize<Idqsmalvqe2q98>}>, "Prepaid": Enum<{"MostRateAge": Anonymize<Ia023ofm66k1pj>, "MostRateChange": Anonymize<Idqsmalvqe2q98>, "LeastRateTime": Anonymize<Ia023ofm66k1pj>, "PrepaidAssets": Anonymize<I3df9nogk3idet>}>, "Networks": Enum<{"Limits": FixedSizeArray<1, (Anonymize<I1rora30018fbf>) | undefined>, "AccusationDeposit": Anonymize<Ia023ofm66k1pj>, "AccusationPeriod": Anonymize<Ia023ofm66k1pj>, "Ceilings": FixedSizeArray<1, (Anonymize<Icgljjb6j82uhn>) | undefined>}>, "Fiat": Enum<{"LeastBond": Anonymize<Ia023ofm66k1pj>, "LockMargin": Anonymize<Idqsmalvqe2q98>, "ClaimDeposit": Anonymize<Ia023ofm66k1pj>, "ContestPeriod": Anonymize<Ia023ofm66k1pj>, "JudgementPeriod": Anonymize<Ia023ofm66k1pj>, "PaymentPeriod": Anonymize<Ia023ofm66k1pj>, "AnswerPeriod": Anonymize<Ia023ofm66k1pj>, "UnsettledPeriod": Anonymize<Ia023ofm66k1pj>}>}>};

export type Idqsmalvqe2q98 = FixedSizeArray<1, Anonymize<I4arjljr6dpflb>>;

export type Ia023ofm66k1pj = FixedSizeArray<1, Anonymize<I35p85j063s0il>>;

export type I5rmdr54q969np = FixedSizeArray<1, (Anonymize<I2gpt9v3kjhl02>) | undefined>;

export type I3mhc9dubl9pvt = (Anonymize<I7ikf618b56i4j>) | undefined;

export type I3df9nogk3idet = FixedSizeArray<1, (Anonymize<I12no2fg2bdffe>) | undefined>;

export type I2qf6nh7nnaair = AnonymousEnum<{
/**
 * Authenticates the sudo key and dispatches a function call with `Root` origin.
 */
"sudo": Anonymize<Ib4bq3ptqh6vfj>, 
/**
 * Authenticates the sudo key and dispatches a function call with `Root` origin.
 * This function does not check the weight of the call, and instead allows the
 * Sudo user to specify the weight of the call.
 * 
 * The dispatch origin for this call must be _Signed_.
 */
"sudo_unchecked_weight": Anonymize<Ibm0l77egfkdt3>, 
/**
 * Authenticates the current sudo key and sets the given AccountId (`new`) as the new sudo
 * key.
 */
"set_key": Anonymize<I8k3rnvpeeh4hv>, 
/**
 * Authenticates the sudo key and dispatches a function call with `Signed` origin from
 * a given account.
 * 
 * The dispatch origin for this call must be _Signed_.
 */
"sudo_as": Anonymize<Icu2cb75cbkncs>, 
/**
 * Permanently removes the sudo key.
 * 
 * **This cannot be un-done.**
 */
"remove_key": undefined}>;

export type Ib4bq3ptqh6vfj = {"call": TxCallData};

export type I8k3rnvpeeh4hv = {"new": MultiAddress};

export type Icu2cb75cbkncs = {"who": MultiAddress, "call": TxCallData};

export type Iccd2f5u3lk4kv = AnonymousEnum<{
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
 */
"open_shop": Anonymize<Iejeb61n8gvsue>, 
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
 */
"update_profile": Anonymize<Id7h7eq77mj3ef>, 
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
 */
"wind_down_shop": Anonymize<If9mn22n8h2ksm>, 
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
 */
"reopen_shop": Anonymize<If9mn22n8h2ksm>, 
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
 */
"close_shop": Anonymize<If9mn22n8h2ksm>, 
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
 */
"offer_shop": Anonymize<I9gs12vos43if>, 
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
 */
"cancel_offer": Anonymize<If9mn22n8h2ksm>, 
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
 */
"accept_shop": Anonymize<I3ki3bctvmceco>, 
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
 */
"add_capability": Anonymize<Ie3mv506me0pm7>, 
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
 */
"give_up_capability": Anonymize<I8hp12duhqsb0p>, 
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
 */
"add_slots": Anonymize<Ibcqmrine7l1jn>, 
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
 */
"give_up_slots": Anonymize<Ie06p4teb153n8>, 
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
 */
"release_bonds": Anonymize<I2unte8sl8u10d>, 
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
 */
"verify_shop": Anonymize<I758fa43doeb8>, 
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
 */
"revoke_verification": Anonymize<Iddei5ndrtt9e3>, 
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
 */
"publish_listings": Anonymize<I1ti30tmug5kk6>, 
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
 */
"update_terms": Anonymize<Ia9bdoqujmejps>, 
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
 */
"update_metadata": Anonymize<I85kujn1jg4pq1>, 
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
 */
"restock": Anonymize<Iaooli9m9at68l>, 
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
 */
"pause_listing": Anonymize<I2f03p4v8br6i8>, 
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
 */
"resume_listing": Anonymize<I2f03p4v8br6i8>, 
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
 */
"delist": Anonymize<I2f03p4v8br6i8>, 
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
 */
"withdraw_listing": Anonymize<I2f03p4v8br6i8>, 
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
 */
"reinstate_listing": Anonymize<I2f03p4v8br6i8>, 
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
 */
"suspend_shop": Anonymize<If9mn22n8h2ksm>, 
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
 */
"reinstate_shop": Anonymize<If9mn22n8h2ksm>, 
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
 */
"set_price": Anonymize<I33r3d72evjbjd>, 
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
 */
"seize_bonds": Anonymize<I2unte8sl8u10d>}>;

export type Iejeb61n8gvsue = {"profile": Anonymize<Ierkr2masajtdq>, "max_bond": bigint, "max_fee": bigint};

export type Id7h7eq77mj3ef = {"shop": number, "profile": Anonymize<Ierkr2masajtdq>};

export type I3ki3bctvmceco = {"shop": number, "max_bond": bigint, "expected": SizedHex<32>};

export type Ie3mv506me0pm7 = {"shop": number, "capability": Anonymize<I62geg2dba2mh4>, "max_bond": bigint, "max_fee": bigint, "min_slots": number};

export type I8hp12duhqsb0p = {"shop": number, "capability": Anonymize<I62geg2dba2mh4>};

export type Ibcqmrine7l1jn = {"shop": number, "count": number, "max_bond": bigint, "max_fee": bigint};

export type Ie06p4teb153n8 = {"shop": number, "count": number};

export type I2unte8sl8u10d = {"owner": SS58String};

export type I758fa43doeb8 = {"shop": number, "merchant": SS58String, "profile": Anonymize<Ierkr2masajtdq>, "level": number, "evidence": SizedHex<32>, "expires": bigint};

export type Iddei5ndrtt9e3 = {"shop": number, "evidence": SizedHex<32>};

export type I1ti30tmug5kk6 = {"shop": number, "listings": Array<{"product": bigint, "metadata": SizedHex<36>, "terms": Anonymize<Ifeuv5o4drackg>, "stock": number}>};

export type Ia9bdoqujmejps = {"listing": bigint, "expected"?: Anonymize<I4s6vifaf8k998>, "terms": Anonymize<Ifeuv5o4drackg>};

export type Iaooli9m9at68l = {"listing": bigint, "change": Enum<{"Set": {"was": number, "units": number}, "Add": number}>};

export type Ib892f57pfkhqu = AnonymousEnum<{
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
 */
"place_order": Anonymize<I4effvd0j2rvtm>, 
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
 */
"accept_order": Anonymize<I44adru38pb0ak>, 
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
 */
"decline_order": Anonymize<I44adru38pb0ak>, 
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
 */
"cancel_order": Anonymize<I44adru38pb0ak>, 
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
 */
"ship_order": Anonymize<I41c24h92se5ik>, 
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
 */
"confirm_delivery": Anonymize<I44adru38pb0ak>, 
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
 */
"complete_order": Anonymize<I44adru38pb0ak>, 
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
 */
"request_return": Anonymize<I2mb0t7d7iomkj>, 
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
 */
"approve_return": Anonymize<If6p2si5q58b3s>, 
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
 */
"refuse_return": Anonymize<Ib61tgejd4i68a>, 
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
 */
"dispute_order": Anonymize<Ifir17uf3l1gfj>, 
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
 */
"propose_settlement": Anonymize<I6oqfkda5vkh5h>, 
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
 */
"rule_order": Anonymize<I6oqfkda5vkh5h>, 
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
 */
"refund_part": Anonymize<I2vapqt5lbqqeh>, 
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
 */
"advance_orders": Anonymize<I8pbkfb6rqfm1j>, 
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
 */
"record_sale": Anonymize<I3eh368aqcmm05>, 
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
 */
"prune_orders": Anonymize<I97rkastilarkl>, 
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
 */
"record_refund": Anonymize<I6ufba9agefcfi>, 
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
 */
"answer_dispute": Anonymize<I8bcbjho97hhr4>, 
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
 */
"withdraw_dispute": Anonymize<I44adru38pb0ak>, 
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
 */
"ship_back": Anonymize<I2fuq2354802kh>, 
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
 */
"name_services": Anonymize<I3kv7hijv3ir5n>, 
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
 */
"cancel_unpaid": Anonymize<I44adru38pb0ak>, 
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
 */
"accept_orders": Anonymize<I8pbkfb6rqfm1j>, 
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
 */
"ship_orders": Anonymize<I6sa9uv7dmmjf3>}>;

export type I4effvd0j2rvtm = {"lines": Anonymize<I8goc76olal33r>, "payment": Anonymize<I36dk7l61pcnpi>, "limits": Anonymize<Iafqnechp3omqg>, "fiat"?: Anonymize<I1m1elgpqnrv08>, "platform"?: Anonymize<Ihfphjolmsqq1>, "mode": Anonymize<I8au8csonj40s1>, "attachment"?: Anonymize<I38ki1eoo5aq48>};

export type I8goc76olal33r = Array<{"listing": bigint, "offer": SizedHex<32>, "quantity": number, "path": Array<{"promoter": SS58String, "expires": bigint, "plan"?: Anonymize<I4s6vifaf8k998>, "signed": Anonymize<Id391p94v9tkql>}>, "items": Anonymize<Itom7fk49o0c9>}>;

export type Id391p94v9tkql = {"wrapped": boolean, "signature": Anonymize<I3fo6882e5tjh8>};

export type I3fo6882e5tjh8 = AnonymousEnum<{"Ed25519": SizedHex<64>, "Sr25519": SizedHex<64>, "Ecdsa": SizedHex<65>, "Eth": SizedHex<65>}>;

export type I44adru38pb0ak = {"order": bigint, "size": Anonymize<I3fdvrvsadc6g8>};

export type I41c24h92se5ik = {"order": bigint, "shipments": Anonymize<I5090v1n7akp9a>, "last": boolean, "parcel"?: Anonymize<I1al21nqo1fiaq>, "size": Anonymize<I3fdvrvsadc6g8>};

export type I5090v1n7akp9a = Array<{"line": number, "quantity": number, "items": Anonymize<Itom7fk49o0c9>}>;

export type I2mb0t7d7iomkj = {"order": bigint, "returns": Array<{"line": number, "quantity": number}>, "reason"?: Anonymize<I38ki1eoo5aq48>};

export type If6p2si5q58b3s = {"order": bigint, "restock": boolean, "size": Anonymize<I3fdvrvsadc6g8>};

export type Ib61tgejd4i68a = {"order": bigint, "reason"?: Anonymize<I38ki1eoo5aq48>};

export type Ifir17uf3l1gfj = {"order": bigint, "evidence"?: Anonymize<I38ki1eoo5aq48>};

export type I6oqfkda5vkh5h = {"order": bigint, "buyer_bp": number, "size": Anonymize<I3fdvrvsadc6g8>};

export type I2vapqt5lbqqeh = {"order": bigint, "line": number, "amounts": Anonymize<Iafqnechp3omqg>, "size": Anonymize<I3fdvrvsadc6g8>};

export type I8pbkfb6rqfm1j = {"orders": Array<{"order": bigint, "extent": Anonymize<I3fdvrvsadc6g8>}>};

export type I3eh368aqcmm05 = {"sale": {"buyer": SS58String, "lines": Anonymize<I8goc76olal33r>, "total"?: Anonymize<I1m1elgpqnrv08>, "platform"?: Anonymize<Ihfphjolmsqq1>, "attachment"?: Anonymize<I38ki1eoo5aq48>, "salt": bigint, "expires": bigint}, "signed": Anonymize<Id391p94v9tkql>};

export type I97rkastilarkl = {"orders": Anonymize<Iafqnechp3omqg>};

export type I8bcbjho97hhr4 = {"order": bigint, "evidence"?: Anonymize<I38ki1eoo5aq48>, "size": Anonymize<I3fdvrvsadc6g8>};

export type I6sa9uv7dmmjf3 = {"orders": Array<{"order": bigint, "shipments": Anonymize<I5090v1n7akp9a>, "last": boolean, "parcel"?: Anonymize<I1al21nqo1fiaq>, "extent": Anonymize<I3fdvrvsadc6g8>}>};

export type Io5qmu43rvf21 = AnonymousEnum<{
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
 */
"open_campaign": Anonymize<I1pa01o5b1i7hq>, 
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
 */
"top_up_campaign": Anonymize<Idpqe96dr2tner>, 
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
 */
"close_campaign": Anonymize<I5bf3c86gieo08>, 
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
 */
"expire_campaign": Anonymize<I5bf3c86gieo08>, 
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
 */
"forget_record": undefined, 
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
 */
"remove_record": Anonymize<I29cj8v8cb7o1b>}>;

export type I1pa01o5b1i7hq = {"shop": number, "listings"?: Anonymize<Iagtdltm899cdu>, "terms": Anonymize<I480g0nok1rjbv>, "budget": bigint, "expires": bigint};

export type Idpqe96dr2tner = {"campaign": number, "amount": bigint};

export type I5bf3c86gieo08 = {"campaign": number};

export type I6ldpavrqrb7ba = AnonymousEnum<{
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
 */
"publish_model": Anonymize<I9u95hjkp5mr0i>, 
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
 */
"publish_version": Anonymize<Idrane537ls6sf>, 
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
 */
"retire_model": Anonymize<Ia8qdcd799akr5>, 
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
 */
"release_model": Anonymize<Ia8qdcd799akr5>, 
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
 */
"bind_product": Anonymize<Ie95bbug6dqsih>, 
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
 */
"rebind_product": Anonymize<I1kb37drla9rk0>, 
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
 */
"unbind_product": Anonymize<Iepbra42sd4iq4>, 
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
 */
"revoke_binding": Anonymize<Id1tccvnbjn06d>, 
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
 */
"enrol_tester": Anonymize<Ifjmhdkned2jlm>, 
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
 */
"leave_draws": undefined, 
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
 */
"withdraw_enrolment": undefined, 
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
 */
"refresh_tester": Anonymize<I4cbvqmqadhrea>, 
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
 */
"set_commission": Anonymize<I7ffhplka9c7bk>, 
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
 */
"commit_report": Anonymize<Ichga0vmqj7hum>, 
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
 */
"reveal_report": Anonymize<I3uogml9c67g2f>, 
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
 */
"advance_cycle": Anonymize<Iajcf73op9fqfk>, 
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
 */
"claim_report": Anonymize<I3ojac50bvg7q3>, 
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
 */
"claim_model": Anonymize<Ianl7gsp79e3k>, 
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
 */
"expire_cycle": Anonymize<Iak4fta7u1095v>, 
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
 */
"back_tester": Anonymize<I694avm24p6rnc>, 
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
 */
"unback_tester": Anonymize<I694avm24p6rnc>, 
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
 */
"withdraw_backing": Anonymize<I7c5mb2bu6b2lf>, 
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
 */
"claim_backing": Anonymize<I9pj4cjp0fo9ic>, 
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
 */
"update_backing": Anonymize<I11td7lco0afp3>, 
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
 */
"open_case": Anonymize<Iabrgf1rncoaig>, 
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
 */
"appeal_verdict": Anonymize<Iepbra42sd4iq4>, 
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
 */
"withdraw_appeal": Anonymize<Iepbra42sd4iq4>, 
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
 */
"prune_purchases": Anonymize<If6ap3h2bcvjjf>, 
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
 */
"remove_skill": Anonymize<I812dfdqoca29p>, 
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
 */
"remove_verdict": Anonymize<Iepbra42sd4iq4>, 
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
 */
"set_price": Anonymize<I8v7qvebpos9ik>, 
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
 */
"set_idle": Anonymize<I4cbvqmqadhrea>, 
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
 */
"return_to_draws": undefined, 
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
 */
"appeal_case": Anonymize<Ie0iovf641dves>, 
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
 */
"decide_case": Anonymize<Icmo2qkkg6gm55>, 
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
 */
"end_case": Anonymize<I1mh94318vbvut>, 
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
 */
"expire_earnings": Anonymize<I9pj4cjp0fo9ic>}>;

export type I9u95hjkp5mr0i = {"category": number, "attributes": Anonymize<I6ti2mbhe2h49e>, "text": SizedHex<36>};

export type Idrane537ls6sf = {"model": number, "attributes": Anonymize<I6ti2mbhe2h49e>, "text": SizedHex<36>};

export type Ie95bbug6dqsih = {"product": bigint, "listing": bigint, "model": number, "version": number, "claims": Anonymize<Iafqnechp3omqg>, "price": Anonymize<Ierhs97be30097>};

export type I1kb37drla9rk0 = {"product": bigint, "model": number, "version": number, "claims": Anonymize<Iafqnechp3omqg>};

export type Id1tccvnbjn06d = {"product": bigint, "evidence"?: Anonymize<I38ki1eoo5aq48>, "rightful"?: Anonymize<Ihfphjolmsqq1>};

export type Ifjmhdkned2jlm = {"anchor": SizedHex<32>};

export type I7ffhplka9c7bk = {"commission": number};

export type Ichga0vmqj7hum = {"product": bigint, "hash": SizedHex<32>};

export type I3uogml9c67g2f = {"product": bigint, "values": Anonymize<Iafqnechp3omqg>, "salt": SizedHex<32>, "secret"?: Anonymize<I4s6vifaf8k998>};

export type Iajcf73op9fqfk = {"steps": number};

export type I3ojac50bvg7q3 = {"cycle": number, "product": bigint, "who": SS58String};

export type Ianl7gsp79e3k = {"cycle": number, "model": number};

export type Iak4fta7u1095v = {"cycle": number, "rows": number};

export type I694avm24p6rnc = {"tester": SS58String, "amount": bigint};

export type I7c5mb2bu6b2lf = {"tester": SS58String};

export type I9pj4cjp0fo9ic = {"tester": SS58String, "cycle": number};

export type I11td7lco0afp3 = {"tester": SS58String, "backer": SS58String};

export type Iabrgf1rncoaig = {"who": SS58String, "share": number, "evidence": SizedHex<36>};

export type If6ap3h2bcvjjf = {"purchases": Array<Anonymize<I96rqo4i9p11oo>>};

export type I8v7qvebpos9ik = {"product": bigint, "price": Anonymize<Ierhs97be30097>};

export type Ie0iovf641dves = {"charge": Anonymize<I3mms56aa5b94>, "answer": SizedHex<36>};

export type Icmo2qkkg6gm55 = {"charge": Anonymize<I3mms56aa5b94>, "uphold": boolean};

export type I4kme0e0uinapd = AnonymousEnum<{
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
 */
"register_party": Anonymize<I3p48skr2q10ke>, 
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
 */
"remove_party": undefined, 
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
 */
"reassign_party": Anonymize<I456tdugf7bu7b>, 
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
 */
"record_events": Anonymize<I8r3k1sou6cpu7>, 
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
 */
"declare_error": Anonymize<I2u1vglbfaidne>, 
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
 */
"commit_root": Anonymize<Idv1a71siupfpb>, 
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
 */
"prove_leaf": Anonymize<I9g325mcvrrlga>, 
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
 */
"remove_root": Anonymize<I8q314frhtklat>, 
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
 */
"recall_lot": Anonymize<I5elh6l46lmgma>, 
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
 */
"hold_lot": Anonymize<I5elh6l46lmgma>, 
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
 */
"lift_alert": Anonymize<Ianjrhlhk62h0u>, 
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
 */
"prune_history": Anonymize<I2ojpso9nu0c3n>, 
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
 */
"claim_prefix": Anonymize<I5hemqnccd5tpg>, 
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
 */
"revoke_prefix": Anonymize<I7c8i4ftj61el1>, 
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
 */
"register_place": Anonymize<I7c8i4ftj61el1>, 
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
 */
"remove_place": Anonymize<I7c8i4ftj61el1>, 
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
 */
"reassign_place": Anonymize<I456tdugf7bu7b>, 
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
 */
"set_contact": Anonymize<I46ffckf5jmrpg>, 
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
 */
"hand_over": Anonymize<Iniao019r5s3e>, 
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
 */
"take_over": Anonymize<Ic0l5ol7die9k8>, 
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
 */
"take_back": Anonymize<I9jmnlcks0ta1u>, 
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
 */
"turn_away": Anonymize<Ic0l5ol7die9k8>, 
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
 */
"ask_for": Anonymize<I30pol4bbecstk>, 
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
 */
"refuse_ask": Anonymize<I11sn4k5d7d143>, 
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
 */
"withdraw_ask": Anonymize<Ibpu0k2pi1tvnn>, 
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
 */
"dismiss_ask": Anonymize<I64d12nd5uukut>, 
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
 */
"extend_alert": Anonymize<Ieu1e3fi68e8aj>}>;

export type I3p48skr2q10ke = {"gln": bigint, "prefix"?: Anonymize<I4arjljr6dpflb>};

export type I8r3k1sou6cpu7 = {"events": Anonymize<Idsu0b5169eprh>};

export type Idsu0b5169eprh = Array<Anonymize<I45bs4pfl7vk18>>;

export type I45bs4pfl7vk18 = {"id": SizedHex<32>, "digest": SizedHex<32>, "kind": Enum<{"Object": undefined, "Aggregation": undefined, "Association": undefined, "Transformation": undefined, "Transaction": undefined}>, "action"?: (Enum<{"Observe": undefined, "Add": undefined, "Delete": undefined}>) | undefined, "time": bigint, "offset": number, "biz_step"?: Anonymize<I4arjljr6dpflb>, "disposition"?: Anonymize<I4arjljr6dpflb>, "read_point"?: Anonymize<I7e2es5h7qtc3s>, "biz_location"?: Anonymize<I7e2es5h7qtc3s>, "parent"?: Anonymize<I202khvi5f0b74>, "items": Anonymize<Ic3bepel959buo>, "outputs": Anonymize<Ic3bepel959buo>, "lot"?: Anonymize<Iabpgqcjikia83>, "transformation"?: Anonymize<I4s6vifaf8k998>, "declared": Anonymize<Ilrcgu7t1v8g2>, "transactions": Anonymize<I4h77vuu5fkr8r>, "sources": Anonymize<I9cb58ja37uhum>, "destinations": Anonymize<I9cb58ja37uhum>, "body"?: Anonymize<I38ki1eoo5aq48>};

export type I202khvi5f0b74 = (Anonymize<Iflhghqi5apkl5>) | undefined;

export type Ic3bepel959buo = Array<Anonymize<I1nonut4pril7q>>;

export type I1nonut4pril7q = {"key": Anonymize<Iflhghqi5apkl5>, "quantity"?: Anonymize<Ie83qmmta7pogj>};

export type Ie83qmmta7pogj = (Anonymize<I5c469mpkde9o1>) | undefined;

export type I2u1vglbfaidne = {"event": SizedHex<32>, "reason": Anonymize<I1ef2g3s6f761p>, "corrections": Anonymize<Ic5m5lp1oioo8r>};

export type Idv1a71siupfpb = {"root": SizedHex<32>, "count": number, "body": SizedHex<36>};

export type I9g325mcvrrlga = {"root": bigint, "leaf": SizedHex<32>, "index": number, "proof": Anonymize<Ic5m5lp1oioo8r>};

export type I8q314frhtklat = {"root": bigint};

export type I5elh6l46lmgma = {"gtin": bigint, "lot": Uint8Array, "reason"?: Anonymize<I38ki1eoo5aq48>, "spread"?: Anonymize<I3mhc9dubl9pvt>};

export type I2ojpso9nu0c3n = {"item": Anonymize<Iflhghqi5apkl5>, "limit": number};

export type I5hemqnccd5tpg = {"prefix"?: Anonymize<I4arjljr6dpflb>};

export type I46ffckf5jmrpg = {"contact"?: Anonymize<I38ki1eoo5aq48>};

export type Iniao019r5s3e = {"items": Anonymize<Ic3bepel959buo>, "to": bigint};

export type Ic0l5ol7die9k8 = {"items": Anonymize<Ic3bepel959buo>, "from"?: Anonymize<I35p85j063s0il>};

export type I9jmnlcks0ta1u = {"items": Anonymize<Ic3bepel959buo>, "to"?: Anonymize<I35p85j063s0il>};

export type I30pol4bbecstk = {"item": Anonymize<I1nonut4pril7q>, "of"?: Anonymize<I35p85j063s0il>};

export type I11sn4k5d7d143 = {"item": Anonymize<Iflhghqi5apkl5>, "by": bigint};

export type Ibpu0k2pi1tvnn = {"item": Anonymize<Iflhghqi5apkl5>, "of": SS58String};

export type I64d12nd5uukut = {"item": Anonymize<Iflhghqi5apkl5>, "by": bigint, "of": SS58String};

export type Ieu1e3fi68e8aj = {"gtin": bigint, "lot": Uint8Array, "input": Anonymize<Iflhghqi5apkl5>, "used": SizedHex<32>, "output": Anonymize<Iflhghqi5apkl5>, "made": SizedHex<32>};

export type I8c311fbadqeq3 = AnonymousEnum<{
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
 */
"set_costs": Anonymize<Iei01oldj1sm2v>, 
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
 */
"open_book": Anonymize<I808iqfsapc2bn>, 
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
 */
"set_capacity": Anonymize<I5p98u28b0o62n>, 
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
 */
"close_book": Anonymize<I4715d1pottqqv>, 
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
 */
"post_batch": Anonymize<Ic3edn19us8rav>, 
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
 */
"countersign": Anonymize<Ib937ibik0iics>, 
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
 */
"reverse_receipts": Anonymize<Ies4tc7336189g>, 
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
 */
"prune_book": Anonymize<Iaft9jhvpofhpm>, 
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
 */
"prune_customers": Anonymize<I83neb5jj7vlk7>, 
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
 */
"pledge": Anonymize<I6jf0e0aklu04g>, 
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
 */
"release_pledges": Anonymize<I6jf0e0aklu04g>, 
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
 */
"pay_fees": Anonymize<Ihn1pr1tt33ec>, 
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
 */
"set_usual": Anonymize<Ifl7mh4tbbvb2p>, 
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
 */
"set_referral": Anonymize<I24liu8du49igm>, 
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
 */
"fund_referrals": Anonymize<Ihn1pr1tt33ec>, 
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
 */
"withdraw_referrals": Anonymize<Ihn1pr1tt33ec>, 
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
 */
"claim_referral": Anonymize<Ibg7fechvjqte1>}>;

export type I808iqfsapc2bn = {"shop": number, "currency": SizedHex<3>, "capacity": number};

export type I5p98u28b0o62n = {"shop": number, "capacity": number};

export type I4715d1pottqqv = {"shop": number, "tills": number};

export type Ic3edn19us8rav = {"shop": number, "till": number, "first": bigint, "start": bigint, "rows": Anonymize<Iejakicb6drhp7>, "signatures": Array<{"row": number, "signed": Anonymize<Id391p94v9tkql>}>};

export type Iejakicb6drhp7 = Array<Anonymize<Ieltglgcqlevhi>>;

export type Ieltglgcqlevhi = AnonymousEnum<{"Sale": {"value": bigint, "after": number}, "CustomerSale": {"customer": SS58String, "value": bigint, "after": number}, "IntroducedSale": {"customer": SS58String, "via": number, "value": bigint, "after": number}, "Refund": {"value": bigint, "after": number}, "Void": {"back": number, "after": number}}>;

export type Ib937ibik0iics = {"claims": Array<Anonymize<I90fsc648nco8t>>, "on_behalf"?: ({"customer": SS58String, "signed": Anonymize<Id391p94v9tkql>}) | undefined};

export type I90fsc648nco8t = {"shop": number, "batch": number, "rows": Anonymize<I6dtkrgfh8tu6i>, "proof": Anonymize<Ic5m5lp1oioo8r>};

export type I6dtkrgfh8tu6i = Array<[number, Anonymize<Ieltglgcqlevhi>]>;

export type Ies4tc7336189g = {"claim": Anonymize<I90fsc648nco8t>};

export type Iaft9jhvpofhpm = {"shop": number, "limit": number};

export type I83neb5jj7vlk7 = {"shop": number, "customers": Anonymize<Ia2lhg7l2hilo3>};

export type I6jf0e0aklu04g = {"customers": Anonymize<Ia2lhg7l2hilo3>};

export type Ihn1pr1tt33ec = {"shop": number, "amount": bigint};

export type Ibg7fechvjqte1 = {"shop": number, "sender": number};

export type I6murna84tf0o2 = AnonymousEnum<{
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
 */
"claim": Anonymize<I53mr7pnn6cadd>, 
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
 */
"claim_purse": Anonymize<I21n3po94ve9b7>, 
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
 */
"check_in": undefined, 
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
 */
"set_inviter": Anonymize<I3j43dj5855fif>, 
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
 */
"expire_invitation": Anonymize<I4cbvqmqadhrea>, 
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
 */
"freeze": Anonymize<I3qt1hgg4djhgb>, 
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
 */
"unfreeze": Anonymize<I3qt1hgg4djhgb>, 
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
 */
"withdraw_unfrozen": Anonymize<I4cbvqmqadhrea>, 
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
 */
"claim_dividends": undefined, 
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
 */
"seal": Anonymize<I3qt1hgg4djhgb>, 
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
 */
"fund_pot": Anonymize<I8crparhhd4src>, 
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
 */
"create_policy": Anonymize<I3dloun7eb20hn>, 
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
 */
"pause_policy": Anonymize<Ibp1dgm43e4ihg>, 
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
 */
"end_policy": Anonymize<I1v9gjq4jtg1fv>, 
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
 */
"close_era": undefined, 
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
 */
"prune": Anonymize<Iamlqp3gs21baf>, 
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
 */
"forget_account": Anonymize<I4cbvqmqadhrea>, 
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
 */
"open_case": Anonymize<I5ncv28n86o9od>, 
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
 */
"appeal_case": Anonymize<I5ro90sqgn7caq>, 
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
 */
"decide_appeal": Anonymize<Ifpsuteshi74ve>, 
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
 */
"end_case": Anonymize<I4cbvqmqadhrea>, 
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
 */
"rehabilitate": Anonymize<I4cbvqmqadhrea>, 
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
 */
"acknowledge_debt": Anonymize<If5qvkliu2mu3g>, 
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
 */
"pay_debt": Anonymize<Ia253p4uml2vcj>, 
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
 */
"forgive_debt": Anonymize<Ib8ajilv4ojvsq>, 
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
 */
"net_debts": Anonymize<I8h2l0earbkda8>, 
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
 */
"default_debt": Anonymize<I53cickb5u4gir>, 
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
 */
"set_recycling": Anonymize<I9hccsie0qh3p0>, 
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
 */
"set_mode": Anonymize<I3qfrhbhvi709v>, 
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
 */
"claim_many": Anonymize<Ibhti3n6j3opd4>}>;

export type I53mr7pnn6cadd = {"policy": number, "era": number};

export type I21n3po94ve9b7 = {"fund": Anonymize<I33g0a1gbluvkc>};

export type I3j43dj5855fif = {"inviter": SS58String};

export type I8crparhhd4src = {"pot": Anonymize<I7g5unirr9320d>, "amount": bigint};

export type I3dloun7eb20hn = {"terms": Anonymize<Ib6q3vh8ijqd3h>};

export type I1v9gjq4jtg1fv = {"policy": number, "heir": SS58String};

export type Iamlqp3gs21baf = {"limit": number};

export type I5ncv28n86o9od = {"who": SS58String, "penalty": Anonymize<I1ksvagbnujjgp>, "evidence": SizedHex<36>};

export type I5ro90sqgn7caq = {"answer": SizedHex<36>};

export type Ifpsuteshi74ve = {"who": SS58String, "uphold": boolean};

export type If5qvkliu2mu3g = {"creditor": SS58String, "amount": bigint, "due": bigint};

export type Ia253p4uml2vcj = {"creditor": SS58String, "amount": bigint};

export type Ib8ajilv4ojvsq = {"debtor": SS58String, "amount": bigint};

export type I8h2l0earbkda8 = {"circle": Anonymize<Ia2lhg7l2hilo3>};

export type I53cickb5u4gir = {"debtor": SS58String, "creditor": SS58String};

export type I3qfrhbhvi709v = {"mode": Anonymize<Ib7m3ubed7papq>};

export type Ibhti3n6j3opd4 = {"policy": number, "from": number, "eras": number};

export type I8bm8vonfu7shv = AnonymousEnum<{
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
 */
"divide_cycle": undefined, 
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
 */
"claim_stake": Anonymize<I2ibs5u0tqjrlo>, 
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
 */
"claim_work": Anonymize<I2ripmd292ms67>, 
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
 */
"expire_cycle": Anonymize<Iak4fta7u1095v>}>;

export type I2ibs5u0tqjrlo = {"cycle": number, "validator": SS58String, "page": number, "who": SS58String};

export type I2ripmd292ms67 = {"cycle": number, "who": SS58String};

export type Iblm9efo6dcgt5 = AnonymousEnum<{
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
 */
"open_account": Anonymize<Ierhs97be30097>, 
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
 */
"top_up": Anonymize<I3qt1hgg4djhgb>, 
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
 */
"withdraw": Anonymize<I3qt1hgg4djhgb>, 
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
 */
"close_account": undefined, 
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
 */
"serve": Anonymize<I6du7djtepbga5>, 
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
 */
"stop_serving": Anonymize<If9mn22n8h2ksm>, 
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
 */
"set_rate": Anonymize<I29c1glp1qmf5q>, 
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
 */
"remove_rate": Anonymize<Iccihi4mrtn5qs>}>;

export type I6du7djtepbga5 = {"shop": number, "budget": bigint};

export type Iaom9e0m2es6fl = AnonymousEnum<{
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
 */
"open_network": Anonymize<Icpp4dik7ijiik>, 
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
 */
"set_terms": Anonymize<Icpp4dik7ijiik>, 
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
 */
"close_network": Anonymize<If9mn22n8h2ksm>, 
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
 */
"join_network": Anonymize<Icpp4dik7ijiik>, 
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
 */
"approve_member": Anonymize<Ie3bs45k4lbjfv>, 
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
 */
"refuse_member": Anonymize<Ie3bs45k4lbjfv>, 
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
 */
"leave_network": Anonymize<If9mn22n8h2ksm>, 
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
 */
"expel_member": Anonymize<Ie3bs45k4lbjfv>, 
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
 */
"withdraw_bond": Anonymize<Ie3bs45k4lbjfv>, 
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
 */
"accuse_member": Anonymize<Idvvhav8v8ggej>, 
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
 */
"judge_member": Anonymize<I5a9jdf01s1ncb>, 
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
 */
"lapse_accusation": Anonymize<Ie3bs45k4lbjfv>, 
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
 */
"strike_member": Anonymize<Ie3bs45k4lbjfv>, 
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
 */
"publish_post": Anonymize<I5ig1eeo0lru6p>, 
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
 */
"attest_reads": Anonymize<Ia37di7hv8vsjj>}>;

export type Idvvhav8v8ggej = {"shop": number, "who": SS58String, "evidence": SizedHex<36>};

export type I5a9jdf01s1ncb = {"shop": number, "who": SS58String, "part": number};

export type I5ig1eeo0lru6p = {"shop": number, "content": SizedHex<36>};

export type Ia37di7hv8vsjj = {"shop": number, "post": number, "reads": Array<[SS58String, Anonymize<Id391p94v9tkql>]>};

export type Id4kql4g5fd6tk = AnonymousEnum<{
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
 */
"open_bonus": Anonymize<I5iqnqml87c3ev>, 
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
 */
"top_up_bonus": Anonymize<I5pjeknro7bf36>, 
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
 */
"close_bonus": Anonymize<Ialu6itvvd9c7u>, 
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
 */
"expire_bonus": Anonymize<Ialu6itvvd9c7u>}>;

export type I5iqnqml87c3ev = {"shop": number, "listings"?: Anonymize<Iagtdltm899cdu>, "terms": Anonymize<Idik79v6p8pf4e>, "budget": bigint, "until": bigint};

export type I5pjeknro7bf36 = {"bonus": number, "amount": bigint};

export type Ialu6itvvd9c7u = {"bonus": number};

export type I8129ieno8ibjc = AnonymousEnum<{
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
 */
"forget_product": Anonymize<Iepbra42sd4iq4>, 
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
 */
"prune_buyers": Anonymize<I69jnqqpnmteve>}>;

export type Ibv9gukjc66079 = AnonymousEnum<{
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
 */
"register_attester": Anonymize<Iepv2tcm8fl3i7>, 
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
 */
"update_attester": Anonymize<Iesruamg4s4nrg>, 
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
 */
"top_up_bond": Anonymize<I3qt1hgg4djhgb>, 
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
 */
"withdraw_bond": Anonymize<I3qt1hgg4djhgb>, 
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
 */
"leave_attesters": undefined, 
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
 */
"accept_attesters": Anonymize<I8eo5ijjpbvd4s>, 
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
 */
"remove_attesters": Anonymize<If9mn22n8h2ksm>, 
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
 */
"confirm_payment": Anonymize<Ifpsfmu2dbp0v0>, 
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
 */
"attest_payment": Anonymize<I9c7l16upe3m9g>, 
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
 */
"attest_refund": Anonymize<Iftdg1o8ehokkk>, 
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
 */
"contest_word": Anonymize<Ibotpl1je3br9p>, 
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
 */
"judge_word": Anonymize<Iaoerqeerd2648>, 
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
 */
"end_word": Anonymize<I6mab40rhm1uf0>, 
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
 */
"state_paid": Anonymize<Iftdg1o8ehokkk>, 
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
 */
"acknowledge": Anonymize<I4ov6e94l79mbg>, 
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
 */
"deny_paid": Anonymize<Idnh6so1o52orj>, 
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
 */
"judge_obligation": Anonymize<I5ug8tqoaf0gvv>, 
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
 */
"advance_obligation": Anonymize<I4ov6e94l79mbg>, 
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
 */
"mark_overdue": Anonymize<I4ov6e94l79mbg>}>;

export type Iepv2tcm8fl3i7 = {"contact": SizedHex<36>, "currencies": Anonymize<Ifh2cg8vbuh0hr>, "bond": bigint};

export type Iesruamg4s4nrg = {"contact": SizedHex<36>, "currencies": Anonymize<Ifh2cg8vbuh0hr>};

export type I8eo5ijjpbvd4s = {"shop": number, "attesters": Anonymize<Ia2lhg7l2hilo3>};

export type Ifpsfmu2dbp0v0 = {"order": bigint};

export type I9c7l16upe3m9g = {"order": bigint, "evidence": SizedHex<32>};

export type Iftdg1o8ehokkk = {"id": bigint, "evidence": SizedHex<32>};

export type Ibotpl1je3br9p = {"matter": Anonymize<I82p8ev4u1q96j>, "evidence": SizedHex<36>};

export type Iaoerqeerd2648 = {"matter": Anonymize<I82p8ev4u1q96j>, "is_true": boolean};

export type I6mab40rhm1uf0 = {"matter": Anonymize<I82p8ev4u1q96j>};

export type I4ov6e94l79mbg = {"id": bigint};

export type Idnh6so1o52orj = {"id": bigint, "evidence": SizedHex<36>};

export type I5ug8tqoaf0gvv = {"id": bigint, "paid": boolean};

export type I7c9rhprvmsqq3 = {"now": bigint, "behind": bigint, "stopped": boolean};

export type I6052turo9tavh = (Anonymize<I3qklfjubrljqh>) | undefined;

export type Iemk0s5gdc9ruv = (Anonymize<I78s05f59eoi8b>) | undefined;

export type I93ebq7bq7gv57 = AnonymousEnum<{"System": Anonymize<Iekve0i6djpd9f>, "Scheduler": Anonymize<I243591evrumnm>, "Preimage": Anonymize<If81ks88t5mpk5>, "Babe": Enum<{
/**
 * Report authority equivocation/misbehavior. This method will verify
 * the equivocation proof and validate the given key ownership proof
 * against the extracted offender. If both are valid, the offence will
 * be reported.
 */
"report_equivocation": {"equivocation_proof": {"offender": SizedHex<32>, "slot": bigint, "first_header": {"parent_hash": SizedHex<32>, "number": number, "state_root": SizedHex<32>, "extrinsics_root": SizedHex<32>, "digest": Anonymize<I4mddgoa69c0a2>}, "second_header": {"parent_hash": SizedHex<32>, "number": number, "state_root": SizedHex<32>, "extrinsics_root": SizedHex<32>, "digest": Anonymize<I4mddgoa69c0a2>}}, "key_owner_proof": Anonymize<I3ia7aufsoj0l1>}, 
/**
 * Report authority equivocation/misbehavior. This method will verify
 * the equivocation proof and validate the given key ownership proof
 * against the extracted offender. If both are valid, the offence will
 * be reported.
 * This extrinsic must be called unsigned and it is expected that only
 * block authors will call it (validated in `ValidateUnsigned`), as such
 * if the block author is defined it will be defined as the equivocation
 * reporter.
 */
"report_equivocation_unsigned": {"equivocation_proof": {"offender": SizedHex<32>, "slot": bigint, "first_header": {"parent_hash": SizedHex<32>, "number": number, "state_root": SizedHex<32>, "extrinsics_root": SizedHex<32>, "digest": Anonymize<I4mddgoa69c0a2>}, "second_header": {"parent_hash": SizedHex<32>, "number": number, "state_root": SizedHex<32>, "extrinsics_root": SizedHex<32>, "digest": Anonymize<I4mddgoa69c0a2>}}, "key_owner_proof": Anonymize<I3ia7aufsoj0l1>}, 
/**
 * Plan an epoch config change. The epoch config change is recorded and will be enacted on
 * the next call to `enact_epoch_change`. The config will be activated one epoch after.
 * Multiple calls to this method will replace any existing planned config change that had
 * not been enacted yet.
 */
"plan_config_change": {"config": BabeDigestsNextConfigDescriptor}}>, "Timestamp": Anonymize<I7d75gqfg6jh9c>, "Balances": Anonymize<I9svldsp29mh87>, "Staking": Enum<{
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
 */
"bond": {"value": bigint, "payee": StakingRewardDestination}, 
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
 */
"bond_extra": {"max_additional": bigint}, 
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
 */
"unbond": Anonymize<Ie5v6njpckr05b>, 
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
 */
"withdraw_unbonded": {"num_slashing_spans": number}, 
/**
 * Declare the desire to validate for the origin controller.
 * 
 * Effects will be felt at the beginning of the next era.
 * 
 * The dispatch origin for this call must be _Signed_ by the controller, not the stash.
 */
"validate": {"prefs": Anonymize<I9o7ssi9vmhmgr>}, 
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
 */
"nominate": {"targets": Anonymize<I28gn91b2ttnbk>}, 
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
 */
"chill": undefined, 
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
 */
"set_payee": {"payee": StakingRewardDestination}, 
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
 */
"set_controller": undefined, 
/**
 * Sets the ideal number of validators.
 * 
 * The dispatch origin must be Root.
 * 
 * ## Complexity
 * O(1)
 */
"set_validator_count": {"new": number}, 
/**
 * Increments the ideal number of validators up to maximum of
 * `ElectionProviderBase::MaxWinners`.
 * 
 * The dispatch origin must be Root.
 * 
 * ## Complexity
 * Same as [`Self::set_validator_count`].
 */
"increase_validator_count": {"additional": number}, 
/**
 * Scale up the ideal number of validators by a factor up to maximum of
 * `ElectionProviderBase::MaxWinners`.
 * 
 * The dispatch origin must be Root.
 * 
 * ## Complexity
 * Same as [`Self::set_validator_count`].
 */
"scale_validator_count": {"factor": number}, 
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
 */
"force_no_eras": undefined, 
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
 */
"force_new_era": undefined, 
/**
 * Set the validators who cannot be slashed (if any).
 * 
 * The dispatch origin must be Root.
 */
"set_invulnerables": {"invulnerables": Anonymize<Ia2lhg7l2hilo3>}, 
/**
 * Force a current staker to become completely unstaked, immediately.
 * 
 * The dispatch origin must be Root.
 * 
 * ## Parameters
 * 
 * - `num_slashing_spans`: Refer to comments on [`Call::withdraw_unbonded`] for more
 * details.
 */
"force_unstake": {"stash": SS58String, "num_slashing_spans": number}, 
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
 */
"force_new_era_always": undefined, 
/**
 * Cancel enactment of a deferred slash.
 * 
 * Can be called by the `T::AdminOrigin`.
 * 
 * Parameters: era and indices of the slashes for that era to kill.
 * They **must** be sorted in ascending order, *and* unique.
 */
"cancel_deferred_slash": {"era": number, "slash_indices": Anonymize<Icgljjb6j82uhn>}, 
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
 */
"payout_stakers": {"validator_stash": SS58String, "era": number}, 
/**
 * Rebond a portion of the stash scheduled to be unlocked.
 * 
 * The dispatch origin must be signed by the controller.
 * 
 * ## Complexity
 * - Time complexity: O(L), where L is unlocking chunks
 * - Bounded by `MaxUnlockingChunks`.
 */
"rebond": Anonymize<Ie5v6njpckr05b>, 
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
 */
"reap_stash": {"stash": SS58String, "num_slashing_spans": number}, 
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
 */
"kick": {"who": Anonymize<I28gn91b2ttnbk>}, 
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
 */
"set_staking_configs": {"min_nominator_bond": StakingPalletConfigOpBig, "min_validator_bond": StakingPalletConfigOpBig, "max_nominator_count": StakingPalletConfigOp, "max_validator_count": StakingPalletConfigOp, "chill_threshold": StakingPalletConfigOp, "min_commission": StakingPalletConfigOp, "max_staked_rewards": StakingPalletConfigOp}, 
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
 */
"chill_other": Anonymize<Idl3umm12u5pa>, 
/**
 * Force a validator to have at least the minimum commission. This will not affect a
 * validator who already has a commission greater than or equal to the minimum. Any account
 * can call this.
 */
"force_apply_min_commission": {"validator_stash": SS58String}, 
/**
 * Sets the minimum amount of commission that each validators must maintain.
 * 
 * This call has lower privilege requirements than `set_staking_config` and can be called
 * by the `T::AdminOrigin`. Root can always call this.
 */
"set_min_commission": {"new": number}, 
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
 */
"payout_stakers_by_page": {"validator_stash": SS58String, "era": number, "page": number}, 
/**
 * Migrates an account's `RewardDestination::Controller` to
 * `RewardDestination::Account(controller)`.
 * 
 * Effects will be felt instantly (as soon as this function is completed successfully).
 * 
 * This will waive the transaction fee if the `payee` is successfully migrated.
 */
"update_payee": {"controller": SS58String}, 
/**
 * Updates a batch of controller accounts to their corresponding stash account if they are
 * not the same. Ignores any controller accounts that do not exist, and does not operate if
 * the stash and controller are already the same.
 * 
 * Effects will be felt instantly (as soon as this function is completed successfully).
 * 
 * The dispatch origin must be `T::AdminOrigin`.
 */
"deprecate_controller_batch": {"controllers": Anonymize<Ia2lhg7l2hilo3>}, 
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
 */
"restore_ledger": {"stash": SS58String, "maybe_controller"?: Anonymize<Ihfphjolmsqq1>, "maybe_total"?: Anonymize<I35p85j063s0il>, "maybe_unlocking"?: (Array<{"value": bigint, "era": number}>) | undefined}, 
/**
 * Removes the legacy Staking locks if they exist.
 * 
 * This removes the legacy lock on the stake with [`Config::OldCurrency`] and creates a
 * hold on it if needed. If all stake cannot be held, the best effort is made to hold as
 * much as possible. The remaining stake is forced withdrawn from the ledger.
 * 
 * The fee is waived if the migration is successful.
 */
"migrate_currency": Anonymize<Idl3umm12u5pa>, 
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
 */
"manual_slash": {"validator_stash": SS58String, "era": number, "slash_fraction": number}}>, "Session": Enum<{
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
 */
"set_keys": {"keys": {"grandpa": SizedHex<32>, "babe": SizedHex<32>, "authority_discovery": SizedHex<32>}, "proof": Uint8Array}, 
/**
 * Removes any session key(s) of the function caller.
 * 
 * This doesn't take effect until the next session.
 * 
 * The dispatch origin of this function must be Signed and the account must be either be
 * convertible to a validator ID using the chain's typical addressing system (this usually
 * means being a controller account) or directly convertible into a validator ID (which
 * usually means being a stash account).
 */
"purge_keys": undefined}>, "Grandpa": Enum<{
/**
 * Report voter equivocation/misbehavior. This method will verify the
 * equivocation proof and validate the given key ownership proof
 * against the extracted offender. If both are valid, the offence
 * will be reported.
 */
"report_equivocation": {"equivocation_proof": {"set_id": bigint, "equivocation": GrandpaEquivocation}, "key_owner_proof": Anonymize<I3ia7aufsoj0l1>}, 
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
 */
"report_equivocation_unsigned": {"equivocation_proof": {"set_id": bigint, "equivocation": GrandpaEquivocation}, "key_owner_proof": Anonymize<I3ia7aufsoj0l1>}, 
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
 */
"note_stalled": {"delay": number, "best_finalized_block_number": number}}>, "VoterList": Enum<{
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
 */
"rebag": {"dislocated": MultiAddress}, 
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
 */
"put_in_front_of": {"lighter": MultiAddress}, 
/**
 * Same as [`Pallet::put_in_front_of`], but it can be called by anyone.
 * 
 * Fee is paid by the origin under all circumstances.
 */
"put_in_front_of_other": {"heavier": MultiAddress, "lighter": MultiAddress}}>, "Assets": Anonymize<I885rd9smlqfti>, "Treasury": Enum<{
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
 */
"spend_local": {"amount": bigint, "beneficiary": MultiAddress}, 
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
 */
"remove_approval": {"proposal_id": number}, 
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
 */
"spend": {"asset_kind": Anonymize<Ikjpbtmstl9nm>, "amount": bigint, "beneficiary": SS58String, "valid_from"?: Anonymize<I4arjljr6dpflb>}, 
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
 */
"payout": Anonymize<I666bl2fqjkejo>, 
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
 */
"check_status": Anonymize<I666bl2fqjkejo>, 
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
 */
"void_spend": Anonymize<I666bl2fqjkejo>}>, "Vesting": Enum<{
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
 */
"vest": undefined, 
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
 */
"vest_other": Anonymize<Id9uqtigc0il3v>, 
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
 */
"vested_transfer": {"target": MultiAddress, "schedule": Anonymize<I4aro1m78pdrtt>}, 
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
 */
"force_vested_transfer": {"source": MultiAddress, "target": MultiAddress, "schedule": Anonymize<I4aro1m78pdrtt>}, 
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
 */
"merge_schedules": {"schedule1_index": number, "schedule2_index": number}, 
/**
 * Force remove a vesting schedule
 * 
 * The dispatch origin for this call must be _Root_.
 * 
 * - `target`: An account that has a vesting schedule
 * - `schedule_index`: The vesting schedule index that should be removed
 */
"force_remove_vesting_schedule": {"target": MultiAddress, "schedule_index": number}}>, "Utility": Anonymize<Idu6pg45q3uace>, "Proxy": Anonymize<I1kduec89vm6sv>, "Multisig": Enum<{
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
 */
"as_multi_threshold_1": {"other_signatories": Anonymize<Ia2lhg7l2hilo3>, "call": TxCallData}, 
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
 */
"as_multi": {"threshold": number, "other_signatories": Anonymize<Ia2lhg7l2hilo3>, "maybe_timepoint"?: Anonymize<I95jfd8j5cr5eh>, "call": TxCallData, "max_weight": Anonymize<I4q39t5hn830vp>}, 
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
 */
"approve_as_multi": {"threshold": number, "other_signatories": Anonymize<Ia2lhg7l2hilo3>, "maybe_timepoint"?: Anonymize<I95jfd8j5cr5eh>, "call_hash": SizedHex<32>, "max_weight": Anonymize<I4q39t5hn830vp>}, 
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
 */
"cancel_as_multi": {"threshold": number, "other_signatories": Anonymize<Ia2lhg7l2hilo3>, "timepoint": Anonymize<Itvprrpb0nm3o>, "call_hash": SizedHex<32>}, 
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
 */
"poke_deposit": {"threshold": number, "other_signatories": Anonymize<Ia2lhg7l2hilo3>, "call_hash": SizedHex<32>}}>, "Identity": Enum<{
/**
 * Add a registrar to the system.
 * 
 * The dispatch origin for this call must be `T::RegistrarOrigin`.
 * 
 * - `account`: the account of the registrar.
 * 
 * Emits `RegistrarAdded` if successful.
 */
"add_registrar": {"account": MultiAddress}, 
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
 */
"remove_registrar": Anonymize<I666bl2fqjkejo>, 
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
 */
"set_identity": {"info": {"additional": Array<FixedSizeArray<2, IdentityData>>, "display": IdentityData, "legal": IdentityData, "web": IdentityData, "riot": IdentityData, "email": IdentityData, "pgp_fingerprint"?: (SizedHex<20>) | undefined, "image": IdentityData, "twitter": IdentityData}}, 
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
 */
"set_subs": {"subs": Array<[SS58String, IdentityData]>}, 
/**
 * Clear an account's identity info and all sub-accounts and return all deposits.
 * 
 * Payment: All reserved balances on the account are returned.
 * 
 * The dispatch origin for this call must be _Signed_ and the sender must have a registered
 * identity.
 * 
 * Emits `IdentityCleared` if successful.
 */
"clear_identity": undefined, 
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
 */
"request_judgement": {"reg_index": number, "max_fee": bigint}, 
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
 */
"cancel_request": {"reg_index": number}, 
/**
 * Set the fee required for a judgement to be requested from a registrar.
 * 
 * The dispatch origin for this call must be _Signed_ and the sender must be the account
 * of the registrar whose index is `index`.
 * 
 * - `index`: the index of the registrar whose fee is to be set.
 * - `fee`: the new fee.
 */
"set_fee": {"index": number, "fee": bigint}, 
/**
 * Change the account associated with a registrar.
 * 
 * The dispatch origin for this call must be _Signed_ and the sender must be the account
 * of the registrar whose index is `index`.
 * 
 * - `index`: the index of the registrar whose fee is to be set.
 * - `new`: the new account ID.
 */
"set_account_id": {"index": number, "new": MultiAddress}, 
/**
 * Set the field information for a registrar.
 * 
 * The dispatch origin for this call must be _Signed_ and the sender must be the account
 * of the registrar whose index is `index`.
 * 
 * - `index`: the index of the registrar whose fee is to be set.
 * - `fields`: the fields that the registrar concerns themselves with.
 */
"set_fields": {"index": number, "fields": bigint}, 
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
 */
"provide_judgement": {"reg_index": number, "target": MultiAddress, "judgement": IdentityJudgement, "identity": SizedHex<32>}, 
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
 */
"kill_identity": Anonymize<Id9uqtigc0il3v>, 
/**
 * Add the given account to the sender's subs.
 * 
 * Payment: Balance reserved by a previous `set_subs` call for one sub will be repatriated
 * to the sender.
 * 
 * The dispatch origin for this call must be _Signed_ and the sender must have a registered
 * sub identity of `sub`.
 */
"add_sub": {"sub": MultiAddress, "data": IdentityData}, 
/**
 * Alter the associated name of the given sub-account.
 * 
 * The dispatch origin for this call must be _Signed_ and the sender must have a registered
 * sub identity of `sub`.
 */
"rename_sub": {"sub": MultiAddress, "data": IdentityData}, 
/**
 * Remove the given account from the sender's subs.
 * 
 * Payment: Balance reserved by a previous `set_subs` call for one sub will be repatriated
 * to the sender.
 * 
 * The dispatch origin for this call must be _Signed_ and the sender must have a registered
 * sub identity of `sub`.
 */
"remove_sub": {"sub": MultiAddress}, 
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
 */
"quit_sub": undefined, 
/**
 * Add an `AccountId` with permission to grant usernames with a given `suffix` appended.
 * 
 * The authority can grant up to `allocation` usernames. To top up the allocation or
 * change the account used to grant usernames, this call can be used with the updated
 * parameters to overwrite the existing configuration.
 */
"add_username_authority": {"authority": MultiAddress, "suffix": Uint8Array, "allocation": number}, 
/**
 * Remove `authority` from the username authorities.
 */
"remove_username_authority": {"suffix": Uint8Array, "authority": MultiAddress}, 
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
 */
"set_username_for": {"who": MultiAddress, "username": Uint8Array, "signature"?: (Anonymize<I3fo6882e5tjh8>) | undefined, "use_allocation": boolean}, 
/**
 * Accept a given username that an `authority` granted. The call must include the full
 * username, as in `username.suffix`.
 */
"accept_username": Anonymize<Ie5l999tf7t2te>, 
/**
 * Remove an expired username approval. The username was approved by an authority but never
 * accepted by the user and must now be beyond its expiration. The call must include the
 * full username, as in `username.suffix`.
 */
"remove_expired_approval": Anonymize<Ie5l999tf7t2te>, 
/**
 * Set a given username as the primary. The username should include the suffix.
 */
"set_primary_username": Anonymize<Ie5l999tf7t2te>, 
/**
 * Start the process of removing a username by placing it in the unbinding usernames map.
 * Once the grace period has passed, the username can be deleted by calling
 * [remove_username](crate::Call::remove_username).
 */
"unbind_username": Anonymize<Ie5l999tf7t2te>, 
/**
 * Permanently delete a username which has been unbinding for longer than the grace period.
 * Caller is refunded the fee if the username expired and the removal was successful.
 */
"remove_username": Anonymize<Ie5l999tf7t2te>, 
/**
 * Call with [ForceOrigin](crate::Config::ForceOrigin) privileges which deletes a username
 * and slashes any deposit associated with it.
 */
"kill_username": Anonymize<Ie5l999tf7t2te>}>, "Tranches": Anonymize<I4g7r9s9gkebef>, "Referenda": Anonymize<Ieddgcqjlfbde7>, "ConvictionVoting": Anonymize<Ie5kd08tutk56t>, "Parameters": Anonymize<Ic0ktms999d8j9>, "Migrations": Enum<{
/**
 * Allows root to set a cursor to forcefully start, stop or forward the migration process.
 * 
 * Should normally not be needed and is only in place as emergency measure. Note that
 * restarting the migration process in this manner will not call the
 * [`MigrationStatusHandler::started`] hook or emit an `UpgradeStarted` event.
 */
"force_set_cursor": {"cursor"?: (Enum<{"Active": {"index": number, "inner_cursor"?: Anonymize<Iabpgqcjikia83>, "started_at": number}, "Stuck": undefined}>) | undefined}, 
/**
 * Allows root to set an active cursor to forcefully start/forward the migration process.
 * 
 * This is an edge-case version of [`Self::force_set_cursor`] that allows to set the
 * `started_at` value to the next block number. Otherwise this would not be possible, since
 * `force_set_cursor` takes an absolute block number. Setting `started_at` to `None`
 * indicates that the current block number plus one should be used.
 */
"force_set_active_cursor": {"index": number, "inner_cursor"?: Anonymize<Iabpgqcjikia83>, "started_at"?: Anonymize<I4arjljr6dpflb>}, 
/**
 * Forces the onboarding of the migrations.
 * 
 * This process happens automatically on a runtime upgrade. It is in place as an emergency
 * measurement. The cursor needs to be `None` for this to succeed.
 */
"force_onboard_mbms": undefined, 
/**
 * Clears the `Historic` set.
 * 
 * `map_cursor` must be set to the last value that was returned by the
 * `HistoricCleared` event. The first time `None` can be used. `limit` must be chosen in a
 * way that will result in a sensible weight.
 */
"clear_historic": {"selector": Enum<{"Specific": Anonymize<Itom7fk49o0c9>, "Wildcard": {"limit"?: Anonymize<I4arjljr6dpflb>, "previous_cursor"?: Anonymize<Iabpgqcjikia83>}}>}}>, "SafeMode": Enum<{
/**
 * Enter safe-mode permissionlessly for [`Config::EnterDuration`] blocks.
 * 
 * Reserves [`Config::EnterDepositAmount`] from the caller's account.
 * Emits an [`Event::Entered`] event on success.
 * Errors with [`Error::Entered`] if the safe-mode is already entered.
 * Errors with [`Error::NotConfigured`] if the deposit amount is `None`.
 */
"enter": undefined, 
/**
 * Enter safe-mode by force for a per-origin configured number of blocks.
 * 
 * Emits an [`Event::Entered`] event on success.
 * Errors with [`Error::Entered`] if the safe-mode is already entered.
 * 
 * Can only be called by the [`Config::ForceEnterOrigin`] origin.
 */
"force_enter": undefined, 
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
 */
"extend": undefined, 
/**
 * Extend the safe-mode by force for a per-origin configured number of blocks.
 * 
 * Emits an [`Event::Extended`] event on success.
 * Errors with [`Error::Exited`] if the safe-mode is inactive.
 * 
 * Can only be called by the [`Config::ForceExtendOrigin`] origin.
 */
"force_extend": undefined, 
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
 */
"force_exit": undefined, 
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
 */
"force_slash_deposit": {"account": SS58String, "block": number}, 
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
 */
"release_deposit": {"account": SS58String, "block": number}, 
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
 */
"force_release_deposit": {"account": SS58String, "block": number}}>, "TxPause": Enum<{
/**
 * Pause a call.
 * 
 * Can only be called by [`Config::PauseOrigin`].
 * Emits an [`Event::CallPaused`] event on success.
 */
"pause": Anonymize<Iba7pefg0d11kh>, 
/**
 * Un-pause a call.
 * 
 * Can only be called by [`Config::UnpauseOrigin`].
 * Emits an [`Event::CallUnpaused`] event on success.
 */
"unpause": {"ident": Anonymize<Idkbvh6dahk1v7>}}>, "TechnicalCommittee": Enum<{
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
 */
"set_members": {"new_members": Anonymize<Ia2lhg7l2hilo3>, "prime"?: Anonymize<Ihfphjolmsqq1>, "old_count": number}, 
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
 */
"execute": {"proposal": TxCallData, "length_bound": number}, 
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
 */
"propose": {"threshold": number, "proposal": TxCallData, "length_bound": number}, 
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
 */
"vote": {"proposal": SizedHex<32>, "index": number, "approve": boolean}, 
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
 */
"disapprove_proposal": Anonymize<I2ev73t79f46tb>, 
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
 */
"close": {"proposal_hash": SizedHex<32>, "index": number, "proposal_weight_bound": Anonymize<I4q39t5hn830vp>, "length_bound": number}, 
/**
 * Disapprove the proposal and burn the cost held for storing this proposal.
 * 
 * Parameters:
 * - `origin`: must be the `KillOrigin`.
 * - `proposal_hash`: The hash of the proposal that should be killed.
 * 
 * Emits `Killed` and `ProposalCostBurned` if any cost was held for a given proposal.
 */
"kill": Anonymize<I2ev73t79f46tb>, 
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
 */
"release_proposal_cost": Anonymize<I2ev73t79f46tb>}>, "Whitelist": Enum<{"whitelist_call": Anonymize<I1adbcfi5uc62r>, "remove_whitelisted_call": Anonymize<I1adbcfi5uc62r>, "dispatch_whitelisted_call": {"call_hash": SizedHex<32>, "call_encoded_len": number, "call_weight_witness": Anonymize<I4q39t5hn830vp>}, "dispatch_whitelisted_call_with_preimage": Anonymize<Ib4bq3ptqh6vfj>, "remove_deferred_dispatch": Anonymize<I1adbcfi5uc62r>}>, "Sudo": Anonymize<I2qf6nh7nnaair>, "Shops": Anonymize<Iccd2f5u3lk4kv>, "Orders": Anonymize<Ib892f57pfkhqu>, "Distribution": Anonymize<Io5qmu43rvf21>, "Experience": Anonymize<I6ldpavrqrb7ba>, "Trace": Anonymize<I4kme0e0uinapd>, "Receipts": Anonymize<I8c311fbadqeq3>, "Rewards": Anonymize<I6murna84tf0o2>, "Commune": Anonymize<I8bm8vonfu7shv>, "Prepaid": Anonymize<Iblm9efo6dcgt5>, "Networks": Anonymize<Iaom9e0m2es6fl>, "Bonuses": Anonymize<Id4kql4g5fd6tk>, "Loyalty": Anonymize<I8129ieno8ibjc>, "Fiat": Anonymize<Ibv9gukjc66079>}>;

export type I3ia7aufsoj0l1 = {"session": number, "trie_nodes": Anonymize<Itom7fk49o0c9>, "validator_count": number};

export type BabeDigestsNextConfigDescriptor = Enum<{"V1": {"c": Anonymize<I200n1ov5tbcvr>, "allowed_slots": BabeAllowedSlots}}>;
export const BabeDigestsNextConfigDescriptor = _Enum as unknown as GetEnum<BabeDigestsNextConfigDescriptor>;

export type BabeAllowedSlots = Enum<{"PrimarySlots": undefined, "PrimaryAndSecondaryPlainSlots": undefined, "PrimaryAndSecondaryVRFSlots": undefined}>;
export const BabeAllowedSlots = _Enum as unknown as GetEnum<BabeAllowedSlots>;

export type I28gn91b2ttnbk = Array<MultiAddress>;

export type StakingPalletConfigOpBig = Enum<{"Noop": undefined, "Set": bigint, "Remove": undefined}>;
export const StakingPalletConfigOpBig = _Enum as unknown as GetEnum<StakingPalletConfigOpBig>;

export type StakingPalletConfigOp = Enum<{"Noop": undefined, "Set": number, "Remove": undefined}>;
export const StakingPalletConfigOp = _Enum as unknown as GetEnum<StakingPalletConfigOp>;

export type GrandpaEquivocation = Enum<{"Prevote": {"round_number": bigint, "identity": SizedHex<32>, "first": [{"target_hash": SizedHex<32>, "target_number": number}, SizedHex<64>], "second": [{"target_hash": SizedHex<32>, "target_number": number}, SizedHex<64>]}, "Precommit": {"round_number": bigint, "identity": SizedHex<32>, "first": [{"target_hash": SizedHex<32>, "target_number": number}, SizedHex<64>], "second": [{"target_hash": SizedHex<32>, "target_number": number}, SizedHex<64>]}}>;
export const GrandpaEquivocation = _Enum as unknown as GetEnum<GrandpaEquivocation>;

export type Id9uqtigc0il3v = {"target": MultiAddress};

export type I4aro1m78pdrtt = {"locked": bigint, "per_block": bigint, "starting_block": number};

export type I95jfd8j5cr5eh = (Anonymize<Itvprrpb0nm3o>) | undefined;

export type IdentityData = Enum<{"None": undefined, "Raw0": undefined, "Raw1": number, "Raw2": SizedHex<2>, "Raw3": SizedHex<3>, "Raw4": SizedHex<4>, "Raw5": SizedHex<5>, "Raw6": SizedHex<6>, "Raw7": SizedHex<7>, "Raw8": SizedHex<8>, "Raw9": SizedHex<9>, "Raw10": SizedHex<10>, "Raw11": SizedHex<11>, "Raw12": SizedHex<12>, "Raw13": SizedHex<13>, "Raw14": SizedHex<14>, "Raw15": SizedHex<15>, "Raw16": SizedHex<16>, "Raw17": SizedHex<17>, "Raw18": SizedHex<18>, "Raw19": SizedHex<19>, "Raw20": SizedHex<20>, "Raw21": SizedHex<21>, "Raw22": SizedHex<22>, "Raw23": SizedHex<23>, "Raw24": SizedHex<24>, "Raw25": SizedHex<25>, "Raw26": SizedHex<26>, "Raw27": SizedHex<27>, "Raw28": SizedHex<28>, "Raw29": SizedHex<29>, "Raw30": SizedHex<30>, "Raw31": SizedHex<31>, "Raw32": SizedHex<32>, "BlakeTwo256": SizedHex<32>, "Sha256": SizedHex<32>, "Keccak256": SizedHex<32>, "ShaThree256": SizedHex<32>}>;
export const IdentityData = _Enum as unknown as GetEnum<IdentityData>;

export type IdentityJudgement = Enum<{"Unknown": undefined, "FeePaid": bigint, "Reasonable": undefined, "KnownGood": undefined, "OutOfDate": undefined, "LowQuality": undefined, "Erroneous": undefined}>;
export const IdentityJudgement = _Enum as unknown as GetEnum<IdentityJudgement>;

export type Ibspn3um5p763g = (Anonymize<Iaik29qm1j3uu7>) | undefined;

export type Iaik29qm1j3uu7 = {"id": number, "beneficiary": SS58String, "asset": Anonymize<Ikjpbtmstl9nm>, "total": bigint, "released": bigint, "releasable": bigint, "start"?: Anonymize<I35p85j063s0il>, "next"?: Anonymize<I35p85j063s0il>, "schedule": Anonymize<I178n744eo4mk9>};

export type I5c8hoo45ghmgc = Array<Anonymize<Iaik29qm1j3uu7>>;

export type I3shlmc26536k8 = ({"who": SS58String, "settled": number, "refunded": number, "attested": number, "refund_rate": number, "value": Anonymize<Iaa3la3apam0ft>, "earned": Anonymize<Iaa3la3apam0ft>, "tier": number, "ceiling": number, "may_promote": boolean}) | undefined;

export type I7etgja7n6rnom = ({"id": number, "shop": number, "funder": SS58String, "listings"?: Anonymize<Iagtdltm899cdu>, "asset": Anonymize<Ikjpbtmstl9nm>, "reward": bigint, "max_part": number, "least_sale": bigint, "least_fiat"?: Anonymize<I1m1elgpqnrv08>, "audience": Anonymize<I387dm2uth38d3>, "least_tier": number, "remaining": bigint, "reserved": number, "paid": number, "active": boolean, "expires": bigint}) | undefined;

export type I935g0s9tkno0p = [Uint8Array, SizedHex<32>];

export type Ib97ruj1vbtcl7 = ({"id": number, "shop": number, "currency": SizedHex<3>, "depositor": SS58String, "deposit": bigint, "fees": bigint, "capacity": number, "used": number, "customers": number, "oldest_batch": number, "next_batch": number, "referral"?: Anonymize<I6321dsedihgef>, "budget": bigint, "owed": bigint}) | undefined;

export type I9i75bkqeghst9 = (Anonymize<I6be5s8jggijte>) | undefined;

export type Ib8r8lvegfa4rg = ({"terms"?: Anonymize<I6321dsedihgef>, "own": boolean, "customers": number, "owed": bigint, "budget": bigint}) | undefined;

export type I5gapu0ccv43qk = Array<{"from": number, "eras": number, "bizpower": Anonymize<I9mq84vg0h0i05>, "counted": Anonymize<Ias6r60hcajtat>}>;

export type Ib9qkp98lsr3i6 = {"era": number, "power": bigint, "held": bigint, "held_part": number, "tenure": number, "earned": Anonymize<I5aequ9q69fvb8>, "credit": Anonymize<I4h19g34924ei>, "bizpower": bigint, "lost": bigint, "weight": bigint, "frozen": bigint, "dividends": bigint, "cashback": Anonymize<I200n1ov5tbcvr>, "bounties": Anonymize<I200n1ov5tbcvr>, "inviter"?: Anonymize<Ihfphjolmsqq1>, "penalty"?: (Anonymize<I1ksvagbnujjgp>) | undefined, "case"?: ({"penalty": Anonymize<I1ksvagbnujjgp>, "evidence": SizedHex<36>, "state": Anonymize<I8aa1jspmjcdr2>, "deadline": bigint}) | undefined};

export type I3q79m7gkpopq3 = Array<{"id": number, "terms": Anonymize<Ib6q3vh8ijqd3h>, "pot": SS58String, "emitted": bigint, "owed": bigint, "available": bigint, "active": boolean}>;

export type I16vmuournf27a = Array<{"policy": number, "era": number, "asset": Anonymize<Ikjpbtmstl9nm>, "amount": bigint, "held_until": number}>;

export type Icnu2or5o9560u = {"pot": SS58String, "cycle": number, "stake_part": number, "gathered": Anonymize<Iaa3la3apam0ft>, "divisions": Array<{"cycle": number, "era": number, "staked": bigint, "power": bigint, "assets": Array<{"asset": Anonymize<Ikjpbtmstl9nm>, "stake": bigint, "stake_paid": bigint, "work": bigint, "work_paid": bigint}>, "until": number}>};

export type I4nu309s6i1ate = Array<{"cycle": number, "claim": Enum<{"Stake": {"validator": SS58String, "page": number}, "Work": undefined}>, "amounts": Anonymize<Iaa3la3apam0ft>, "until": number}>;

export type I8noj87f17i0e8 = ({"asset": Anonymize<Ikjpbtmstl9nm>, "held": bigint, "reserved": bigint, "orders": number, "serves": Array<{"shop": number, "seller": SS58String, "left": bigint}>}) | undefined;

export type I7te8o9r7lkm8d = ({"payer": SS58String, "asset": Anonymize<Ikjpbtmstl9nm>, "amount": bigint, "lines": Anonymize<Idp7qqhsgr8tg5>}) | undefined;

export type Idi3qdp0kd3uj2 = Array<{"priced_in": Anonymize<Ibnqoh14pqjnsm>, "asset": Anonymize<Ikjpbtmstl9nm>, "rate": bigint, "since"?: Anonymize<I35p85j063s0il>, "good": boolean}>;

export type Iaac4eg8p0sn3a = ({"shop": number, "keeper": SS58String, "open": boolean, "terms": Anonymize<I4o9al0avchk6f>, "members": number, "rows": number, "closed"?: Anonymize<I35p85j063s0il>, "posts": Anonymize<I8m8rj0jvtncva>}) | undefined;

export type I1dsh5f0bgl2q6 = (Anonymize<Ibbg2taudg9k6e>) | undefined;

export type Ibbg2taudg9k6e = {"who": SS58String, "state": Anonymize<Iateo687ighshv>, "bond": bigint, "notice": bigint, "slash": number, "slashed": boolean, "since": bigint, "free_at"?: Anonymize<I35p85j063s0il>, "accusation"?: Anonymize<Id38mtnkssh31l>};

export type I78ujf8gjdvsos = Array<Anonymize<Ibbg2taudg9k6e>>;

export type I55v5v9pk7fihj = (Anonymize<Iel1gsr0vaf0tp>) | undefined;

export type Iel1gsr0vaf0tp = {"id": number, "shop": number, "funder": SS58String, "listings"?: Anonymize<Iagtdltm899cdu>, "terms": Anonymize<Idik79v6p8pf4e>, "remaining": bigint, "paid": bigint, "opened": bigint, "until": bigint, "pays_until": bigint, "active": boolean};

export type Ia7g4lh62b6tnn = Array<Anonymize<Iel1gsr0vaf0tp>>;

export type I85nvjog9e8o0j = ({"id": number, "asset": Anonymize<Ikjpbtmstl9nm>, "amount": bigint}) | undefined;

export type I4qnhv3b17o5f0 = ({"factor": number, "since": number, "last": number, "total": Anonymize<If8b48m8v1c998>, "recent": {"totals": Anonymize<If8b48m8v1c998>, "buyers": number, "repeat_buyers": number}}) | undefined;

export type I8ojruom9rm4m6 = (Anonymize<Ie3n1co5a72122>) | undefined;

export type Ie3n1co5a72122 = {"who": SS58String, "bond": bigint, "locked": bigint, "words": number, "contact": SizedHex<36>, "currencies": Anonymize<Ifh2cg8vbuh0hr>, "active": boolean};

export type Ib6b5qd5me9to8 = Array<Anonymize<Ie3n1co5a72122>>;

export type I4hs0544cqj18l = ({"shop": number, "buyer": SS58String, "seller": SS58String, "amount": Anonymize<I5pt986lh4ceul>, "quote_ends": bigint, "attesters": Anonymize<Ia2lhg7l2hilo3>, "confirmed"?: Anonymize<Ihfphjolmsqq1>, "word"?: Anonymize<I5pgth9errghor>}) | undefined;

export type I5pgth9errghor = ({"attester": SS58String, "harmed": SS58String, "locked": bigint, "evidence": SizedHex<32>, "until": bigint, "contest"?: Anonymize<I4depcgaj4lne0>}) | undefined;

export type I4k4o74dnuosc5 = (Anonymize<I51ug3a3vvjfla>) | undefined;

export type I51ug3a3vvjfla = {"id": bigint, "order": bigint, "debtor": SS58String, "creditor": SS58String, "amount": Anonymize<I5pt986lh4ceul>, "due": bigint, "overdue": boolean, "stage": Anonymize<Id0d58rmi4pb4d>, "attesters": Anonymize<Ia2lhg7l2hilo3>, "word"?: Anonymize<I5pgth9errghor>};

export type I347p6hf7l7ocr = Array<Anonymize<I51ug3a3vvjfla>>;

export type I6spmpef2c7svf = {"weight": Anonymize<I4q39t5hn830vp>, "class": DispatchClass, "partial_fee": bigint};

export type Iei2mvq0mjvt81 = {"inclusion_fee"?: ({"base_fee": bigint, "len_fee": bigint, "adjusted_weight_fee": bigint}) | undefined, "tip": bigint};

export type I8f6liqrqo7nr2 = ({"id": bigint, "state": Anonymize<I9vf9fkoffksjk>, "mode": Anonymize<I8au8csonj40s1>, "shop": number, "seller": SS58String, "buyer": SS58String, "platform"?: Anonymize<Ihfphjolmsqq1>, "assets": Anonymize<I12no2fg2bdffe>, "fiat"?: Anonymize<I1m1elgpqnrv08>, "fiat_refunded": bigint, "extent": Anonymize<I3fdvrvsadc6g8>, "lines": Array<{"listing": bigint, "offer": SizedHex<32>, "product": bigint, "quantity": number, "shipped": number, "returned": number, "items": Anonymize<Itom7fk49o0c9>, "escrow": Anonymize<Iafqnechp3omqg>, "refunded": Anonymize<Iafqnechp3omqg>, "terms": Anonymize<Ifimd7hr6ajncd>, "return_window": bigint, "promoters": Anonymize<Ia2lhg7l2hilo3>, "campaign"?: Anonymize<I4arjljr6dpflb>}>, "services": Anonymize<I5iu9lqttdb89o>, "placed": bigint, "quote_ends"?: Anonymize<I35p85j063s0il>, "deadline"?: Anonymize<I35p85j063s0il>, "attachment"?: Anonymize<I38ki1eoo5aq48>, "record": Anonymize<I56s16f1jpbna8>, "dispute"?: ({"opener": Anonymize<I119uo754dhne8>, "stage": Anonymize<I64p7kvjsebje1>, "due"?: (Anonymize<I119uo754dhne8>) | undefined, "deadline": bigint, "default": Enum<{"Wins": Anonymize<I119uo754dhne8>, "Standoff": undefined}>, "returns": boolean, "disputed": Anonymize<Iafqnechp3omqg>, "buyer": Anonymize<I6a2t9trb0nd0q>, "seller": Anonymize<I6a2t9trb0nd0q>}) | undefined, "dispute_cost"?: (Anonymize<I6a2t9trb0nd0q>) | undefined}) | undefined;

export type I6a2t9trb0nd0q = {"souk": bigint, "amounts": Anonymize<Iafqnechp3omqg>, "held": boolean, "evidence"?: Anonymize<I38ki1eoo5aq48>};

export type I4gnqtet80shup = ({"id": number, "owner": SS58String, "state": Anonymize<I933blsu3e9056>, "offered_to"?: Anonymize<Ihfphjolmsqq1>, "profile": Anonymize<Ierkr2masajtdq>, "capabilities": Array<[Anonymize<I62geg2dba2mh4>, bigint]>, "slots": Anonymize<I9jd27rnpm8ttv>, "open_orders": number, "verification"?: Anonymize<Iah7jeimbm3i42>, "level": number, "accepted_today": number, "daily_orders"?: Anonymize<I4arjljr6dpflb>, "certified": number, "may_trade": boolean, "seizure": number}) | undefined;

export type I6iv3e0her89b = ({"shop": number, "product": bigint, "metadata": SizedHex<36>, "terms": Anonymize<Ifeuv5o4drackg>, "stock": number, "status": Anonymize<Ieckvdahqsclk0>, "certified": boolean, "verdict": Anonymize<Idj9v5gbttl7o5>, "rank": number}) | undefined;

export type Idj9v5gbttl7o5 = AnonymousEnum<{"Unknown": undefined, "Open": undefined, "Confirmed": undefined, "Deviates": undefined}>;

export type I8tk08k69vnobd = ({"listing": bigint, "shop": number, "seller": SS58String, "product": bigint, "metadata": SizedHex<36>, "terms": Anonymize<Ifeuv5o4drackg>, "offer": SizedHex<32>}) | undefined;

export type I3ni68p9tg0q67 = ResultPayload<Array<{"asset": Anonymize<Ikjpbtmstl9nm>, "escrow": bigint, "legs": Anonymize<I8229s2t2h2r6a>, "promoters": Anonymize<Ia2lhg7l2hilo3>, "offer": SizedHex<32>, "return_window": bigint}>, Anonymize<I5jsd6ubas0hmo>>;

export type I8229s2t2h2r6a = {"buyer": bigint, "seller": bigint, "promoters": Anonymize<Iafqnechp3omqg>, "services": Anonymize<Iafqnechp3omqg>, "platform": bigint, "experience": bigint, "commune": bigint};

export type I5jsd6ubas0hmo = AnonymousEnum<{"ListingNotFound": undefined, "BadQuantity": undefined, "PathTooDeep": undefined, "BadPath": undefined, "BadPayment": undefined, "BadTerms": undefined, "SellerMayNotTrade": undefined, "OrderNotFound": undefined, "BadServices": undefined}>;

export type Ideou760m4nc2t = ResultPayload<Array<{"asset": Anonymize<Ikjpbtmstl9nm>, "legs": Anonymize<I8229s2t2h2r6a>}>, Anonymize<I5jsd6ubas0hmo>>;

export type I5gb08n5ju6oo2 = ({"number": number, "phase": Enum<{"Draw": undefined, "Commit": undefined, "Reveal": undefined, "Over": undefined}>, "began": bigint, "commit_until": bigint, "reveal_until": bigint, "reports": number, "pool": Anonymize<Iaa3la3apam0ft>, "closing"?: Anonymize<I4arjljr6dpflb>, "seed"?: Anonymize<I4s6vifaf8k998>}) | undefined;

export type I2sahpva40gqrq = ({"id": number, "expert": SS58String, "category": number, "version": number, "latest": number, "attributes": Anonymize<I6ti2mbhe2h49e>, "text": SizedHex<36>, "products": number, "retired": boolean}) | undefined;

export type Idhds35kglpadf = ({"who": SS58String, "models": Anonymize<Icgljjb6j82uhn>, "products": number}) | undefined;

export type I6qsv9jdjqqo48 = ({"product": bigint, "producer": SS58String, "model": number, "version": number, "claims": Anonymize<Iafqnechp3omqg>, "since": number, "price": Anonymize<Ierhs97be30097>, "panel": number, "open": number, "contributed": Anonymize<Iaa3la3apam0ft>, "category": number, "verdict": Anonymize<Idj9v5gbttl7o5>, "bond": bigint, "bond_due": bigint}) | undefined;

export type Id2ocnpnhlfi7u = ({"product": bigint, "model": number, "version": number, "cycle": number, "findings": Anonymize<Ifbq92f5hs9ut8>, "reports": number, "open_reports": number, "trust": number, "provisional": boolean}) | undefined;

export type I2pegckim66iv7 = ({"who": SS58String, "enrolment"?: ({"since": number, "veteran": boolean, "leaving": boolean, "idle": boolean, "bond": bigint, "anchor": SizedHex<32>}) | undefined, "power": bigint, "weight": number, "skills": Array<{"category": number, "power": bigint, "weight": number}>, "commission": number, "backing": bigint, "reports": number, "wins": number, "accused": boolean}) | undefined;

export type Ic1eiej5i7n4n9 = {"seed"?: Anonymize<I4s6vifaf8k998>, "share": number, "drawn"?: Anonymize<I8ie0dco0kcuq5>, "may_report_until"?: Anonymize<I35p85j063s0il>, "committed": boolean, "revealed": boolean};

export type Id78t0nk5iptbq = AnonymousEnum<{"Own": undefined, "Origin": undefined, "Product": undefined, "Both": undefined}>;

export type I4u6e5cbab4ceg = ({"recall": Anonymize<I741800up81an7>, "entries": Array<{"event": Anonymize<Iari6sphjtav50>, "item": Anonymize<Iflhghqi5apkl5>, "relation": Enum<{"Own": undefined, "Container": undefined, "Origin": undefined, "Product": undefined, "Suspect": undefined}>}>, "next"?: Anonymize<I35p85j063s0il>, "complete": boolean}) | undefined;

export type I741800up81an7 = AnonymousEnum<{"Free": undefined, "Flagged": undefined, "Blocked": undefined}>;

export type Iari6sphjtav50 = {"number": bigint, "event": Anonymize<I45bs4pfl7vk18>, "by": Anonymize<Ifc7mua2mk1jcm>, "recorded": bigint, "by_chain": boolean, "order"?: Anonymize<I35p85j063s0il>, "suspects": Array<Anonymize<Iflhghqi5apkl5>>, "error"?: ({"reason": Anonymize<I1ef2g3s6f761p>, "declared": bigint, "corrections": Anonymize<Ic5m5lp1oioo8r>}) | undefined};

export type Ifc7mua2mk1jcm = {"account": SS58String, "gln"?: Anonymize<I35p85j063s0il>, "prefix"?: (Anonymize<Ichek39q5r9ma5>) | undefined, "contact"?: Anonymize<I38ki1eoo5aq48>, "deposit": bigint};

export type I1c9g47n7vuqqv = {"known": boolean, "alert"?: Anonymize<I2dhnde4b4mffg>, "spread"?: Anonymize<I3mhc9dubl9pvt>, "by_authority": boolean, "reason"?: Anonymize<I38ki1eoo5aq48>, "since"?: Anonymize<I35p85j063s0il>, "items": Array<{"key": Anonymize<Iflhghqi5apkl5>, "status": Anonymize<Id237806a6dekd>, "sold": boolean, "recall": Anonymize<I741800up81an7>, "held"?: Anonymize<Ie83qmmta7pogj>, "holders": Anonymize<I19fl4rq99qm83>, "all_holders": boolean, "through"?: Anonymize<I202khvi5f0b74>}>, "next"?: Anonymize<I4arjljr6dpflb>, "complete": boolean};

export type I2dhnde4b4mffg = (Anonymize<I7qbo175o45o9n>) | undefined;

export type I19fl4rq99qm83 = Array<{"possessor": Anonymize<Ifc7mua2mk1jcm>, "recipient"?: Anonymize<I425d87fdapqn0>, "receivable_until"?: Anonymize<I35p85j063s0il>, "container"?: Anonymize<I202khvi5f0b74>, "amount": bigint, "adrift": bigint}>;

export type I425d87fdapqn0 = (Anonymize<Ifc7mua2mk1jcm>) | undefined;

export type I9jhdujrrbnclj = ({"key": Anonymize<Iflhghqi5apkl5>, "status": Anonymize<Id237806a6dekd>, "possessor": Anonymize<Ifc7mua2mk1jcm>, "recipient"?: Anonymize<I425d87fdapqn0>, "receivable_until"?: Anonymize<I35p85j063s0il>, "adrift_until"?: Anonymize<I35p85j063s0il>, "container"?: Anonymize<I202khvi5f0b74>, "children": number, "lot"?: Anonymize<I202khvi5f0b74>, "produced"?: Anonymize<Ie83qmmta7pogj>, "held"?: Anonymize<Ie83qmmta7pogj>, "holdings": Anonymize<I19fl4rq99qm83>, "events": number, "sold": boolean, "alarms": number, "alert"?: Anonymize<I2dhnde4b4mffg>, "recall": Anonymize<I741800up81an7>, "marks": Array<{"gtin": bigint, "lot": Uint8Array, "alert": Anonymize<I7qbo175o45o9n>, "spread": Anonymize<I7ikf618b56i4j>, "by_authority": boolean, "reason"?: Anonymize<I38ki1eoo5aq48>}>, "asks": number, "sellable": boolean}) | undefined;

export type I81mn5cdc5gkbd = (Anonymize<Iari6sphjtav50>) | undefined;

export type Ib5ejhjvq9jcpq = Array<Anonymize<I4s6vifaf8k998>>;

export type Ic9f9s43ghnj0i = ({"holders": Anonymize<I19fl4rq99qm83>, "unit"?: Anonymize<Iabpgqcjikia83>, "next"?: Anonymize<I4arjljr6dpflb>}) | undefined;

export type I1qpamsfs8dggh = Array<{"by": Anonymize<Ifc7mua2mk1jcm>, "of": Anonymize<Ifc7mua2mk1jcm>, "amount": bigint, "answer_by": bigint, "until": bigint}>;

export type I3m3bdr018lkoj = AnonymousEnum<{"Fine": {"deposit": bigint}, "Refused": Anonymize<Icgvh14h995urk>, "Failed": {"reason": string}}>;

export type Icn1421ubo8jcu = ({"root": SizedHex<32>, "count": number, "body": SizedHex<36>, "by": Anonymize<Ifc7mua2mk1jcm>, "committed": bigint}) | undefined;

export type I8titeul70082m = ({"header": {"shop": number, "book": number, "till": number, "first": bigint, "start": bigint, "currency": SizedHex<3>}, "rows": number, "root": SizedHex<32>, "block": number, "era": number, "open_until": number}) | undefined;

export type Idd68q3608bm60 = (Anonymize<Ic5m5lp1oioo8r>) | undefined;

export type Ifgqr78chvg09c = (Array<{"receipt": {"shop": number, "book": number, "till": number, "number": bigint, "time": bigint, "currency": SizedHex<3>, "value": bigint, "entry": Enum<{"Sale": {"customer"?: Anonymize<Ihfphjolmsqq1>, "via"?: Anonymize<I4arjljr6dpflb>}, "Refund": undefined, "Void": Anonymize<Icheieump5vd5o>}>}, "state": Enum<{"OneSided": undefined, "Signed": {"era": number, "counted": boolean}, "Reversed": undefined}>}>) | undefined;

export type I7fb9qsp1oig8o = ({"since": number, "last": number, "receipts": number, "until": number}) | undefined;

export type I8vn4qo9dvj6ps = (Anonymize<I2j729bmgsdiuo>) | undefined;

export type I9h5d17b7glrfb = Array<Enum<{"Buyer": undefined, "Merchant": undefined, "Producer": undefined, "Promoter": undefined, "ServiceProvider": undefined, "Expert": undefined, "Tester": undefined, "TraceParty": undefined, "Validator": undefined, "Nominator": undefined}>>;
