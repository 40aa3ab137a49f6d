// SPDX-License-Identifier: Apache-2.0

// Generated from the chain's metadata by `npm run generate`. Do not edit.

// import type lookup before we augment - in some environments
// this is required to allow for ambient/previous definitions
import '@polkadot/api-base/types/consts';

import type { ApiTypes, AugmentedConst } from '@polkadot/api-base/types';
import type { Option, Vec, u128, u16, u32, u64, u8 } from '@polkadot/types-codec';
import type { ITuple } from '@polkadot/types-codec/types';
import type { AccountId32, Permill } from '@polkadot/types/interfaces/runtime';
import type { FrameSupportPalletId, FrameSystemLimitsBlockLength, FrameSystemLimitsBlockWeights, PalletReferendaTrackDetails, SpVersionRuntimeVersion, SpWeightsRuntimeDbWeight, SpWeightsWeightV2Weight } from '@polkadot/types/lookup';

export type __AugmentedConst<ApiType extends ApiTypes> = AugmentedConst<ApiType>;

declare module '@polkadot/api-base/types/consts' {
  interface AugmentedConsts<ApiType extends ApiTypes> {
    assets: {
      /**
       * The amount of funds that must be reserved when creating a new approval.
       **/
      approvalDeposit: u128 & AugmentedConst<ApiType>;
      /**
       * The amount of funds that must be reserved for a non-provider asset account to be
       * maintained.
       **/
      assetAccountDeposit: u128 & AugmentedConst<ApiType>;
      /**
       * The basic amount of funds that must be reserved for an asset.
       **/
      assetDeposit: u128 & AugmentedConst<ApiType>;
      /**
       * The basic amount of funds that must be reserved when adding metadata to your asset.
       **/
      metadataDepositBase: u128 & AugmentedConst<ApiType>;
      /**
       * The additional funds that must be reserved for the number of bytes you store in your
       * metadata.
       **/
      metadataDepositPerByte: u128 & AugmentedConst<ApiType>;
      /**
       * Max number of items to destroy per `destroy_accounts` and `destroy_approvals` call.
       * 
       * Must be configured to result in a weight that makes each call fit in a block.
       **/
      removeItemsLimit: u32 & AugmentedConst<ApiType>;
      /**
       * The maximum length of a name or symbol stored on-chain.
       **/
      stringLimit: u32 & AugmentedConst<ApiType>;
    };
    babe: {
      /**
       * The amount of time, in slots, that each epoch should last.
       * NOTE: Currently it is not possible to change the epoch duration after
       * the chain has started. Attempting to do so will brick block production.
       **/
      epochDuration: u64 & AugmentedConst<ApiType>;
      /**
       * The expected average block time at which BABE should be creating
       * blocks. Since BABE is probabilistic it is not trivial to figure out
       * what the expected average block time should be based on the slot
       * duration and the security parameter `c` (where `1 - c` represents
       * the probability of a slot being empty).
       **/
      expectedBlockTime: u64 & AugmentedConst<ApiType>;
      /**
       * Max number of authorities allowed
       **/
      maxAuthorities: u32 & AugmentedConst<ApiType>;
      /**
       * The maximum number of nominators for each validator.
       **/
      maxNominators: u32 & AugmentedConst<ApiType>;
    };
    balances: {
      /**
       * The minimum amount required to keep an account open. MUST BE GREATER THAN ZERO!
       * 
       * If you *really* need it to be zero, you can enable the feature `insecure_zero_ed` for
       * this pallet. However, you do so at your own risk: this will open up a major DoS vector.
       * In case you have multiple sources of provider references, you may also get unexpected
       * behaviour if you set this to zero.
       * 
       * Bottom line: Do yourself a favour and make it at least one!
       **/
      existentialDeposit: u128 & AugmentedConst<ApiType>;
      /**
       * The maximum number of individual freeze locks that can exist on an account at any time.
       **/
      maxFreezes: u32 & AugmentedConst<ApiType>;
      /**
       * The maximum number of locks that should exist on an account.
       * Not strictly enforced, but used for weight estimation.
       * 
       * Use of locks is deprecated in favour of freezes. See `https://github.com/paritytech/substrate/pull/12951/`
       **/
      maxLocks: u32 & AugmentedConst<ApiType>;
      /**
       * The maximum number of named reserves that can exist on an account.
       * 
       * Use of reserves is deprecated in favour of holds. See `https://github.com/paritytech/substrate/pull/12951/`
       **/
      maxReserves: u32 & AugmentedConst<ApiType>;
    };
    bonuses: {
      /**
       * The most bonuses of one owner of a shop, those that are closed and still pay included.
       **/
      maxBonuses: u32 & AugmentedConst<ApiType>;
      /**
       * The longest a bonus may take orders, in milliseconds.
       **/
      maxLife: u64 & AugmentedConst<ApiType>;
      /**
       * The most listings one bonus names.
       **/
      maxListings: u32 & AugmentedConst<ApiType>;
      /**
       * How long after its last moment for orders a bonus pays, in milliseconds. What is left of its budget stays on hold
       * for as long. No less than an order takes from its placement until it is final.
       **/
      payTime: u64 & AugmentedConst<ApiType>;
    };
    clock: {
      /**
       * The most that one block moves the clock on, in milliseconds. A few slots.
       **/
      maxStep: u64 & AugmentedConst<ApiType>;
    };
    commune: {
      /**
       * The most assets that are divided, at most eight.
       **/
      maxAssets: u32 & AugmentedConst<ApiType>;
      /**
       * The most staking eras of a cycle that can be drawn: the last ones. Claims need the exposures of the era, so
       * staking must remember them so much longer than that.
       **/
      maxLookback: u32 & AugmentedConst<ApiType>;
    };
    convictionVoting: {
      /**
       * The maximum number of concurrent votes an account may have.
       * 
       * Also used to compute weight, an overly large value can lead to extrinsics with large
       * weight estimation: see `delegate` for instance.
       **/
      maxVotes: u32 & AugmentedConst<ApiType>;
      /**
       * The minimum period of vote locking.
       * 
       * It should be no shorter than enactment period to ensure that in the case of an approval,
       * those successful voters are locked into the consequences that their votes entail.
       **/
      voteLockingPeriod: u32 & AugmentedConst<ApiType>;
    };
    distribution: {
      /**
       * The longest a campaign may be open, in milliseconds.
       **/
      maxCampaignLife: u64 & AugmentedConst<ApiType>;
      /**
       * The most open campaigns of one shop.
       **/
      maxCampaigns: u32 & AugmentedConst<ApiType>;
      /**
       * The most listings one campaign names.
       **/
      maxListings: u32 & AugmentedConst<ApiType>;
      /**
       * The most assets besides SOUK that one record adds up.
       **/
      maxRecordAssets: u32 & AugmentedConst<ApiType>;
    };
    experience: {
      /**
       * The most assets a pool is paid in.
       **/
      maxAssets: u32 & AugmentedConst<ApiType>;
      /**
       * The most models of one expert.
       **/
      maxModels: u32 & AugmentedConst<ApiType>;
      /**
       * The most open reports of one product.
       **/
      maxOpen: u32 & AugmentedConst<ApiType>;
      /**
       * The most panel reports of one product.
       **/
      maxPanel: u32 & AugmentedConst<ApiType>;
      /**
       * The most categories in which one account has power.
       **/
      maxSkills: u32 & AugmentedConst<ApiType>;
      /**
       * The most versions of one model.
       **/
      maxVersions: u16 & AugmentedConst<ApiType>;
    };
    fiat: {
      /**
       * The deposit for an attester's row, in base units of SOUK. It is on hold beside the bond.
       **/
      attesterDeposit: u128 & AugmentedConst<ApiType>;
      /**
       * The deposit for the list of a shop, in base units of SOUK.
       **/
      listDeposit: u128 & AugmentedConst<ApiType>;
    };
    grandpa: {
      /**
       * Max Authorities in use
       **/
      maxAuthorities: u32 & AugmentedConst<ApiType>;
      /**
       * The maximum number of nominators for each validator.
       **/
      maxNominators: u32 & AugmentedConst<ApiType>;
      /**
       * The maximum number of entries to keep in the set id to session index mapping.
       * 
       * Since the `SetIdSession` map is only used for validating equivocations this
       * value should relate to the bonding duration of whatever staking system is
       * being used (if any). If equivocation handling is not enabled then this value
       * can be zero.
       **/
      maxSetIdSessionEntries: u64 & AugmentedConst<ApiType>;
    };
    identity: {
      /**
       * The amount held on deposit for a registered identity.
       **/
      basicDeposit: u128 & AugmentedConst<ApiType>;
      /**
       * The amount held on deposit per encoded byte for a registered identity.
       **/
      byteDeposit: u128 & AugmentedConst<ApiType>;
      /**
       * Maximum number of registrars allowed in the system. Needed to bound the complexity
       * of, e.g., updating judgements.
       **/
      maxRegistrars: u32 & AugmentedConst<ApiType>;
      /**
       * The maximum number of sub-accounts allowed per identified account.
       **/
      maxSubAccounts: u32 & AugmentedConst<ApiType>;
      /**
       * The maximum length of a suffix.
       **/
      maxSuffixLength: u32 & AugmentedConst<ApiType>;
      /**
       * The maximum length of a username, including its suffix and any system-added delimiters.
       **/
      maxUsernameLength: u32 & AugmentedConst<ApiType>;
      /**
       * The number of blocks within which a username grant must be accepted.
       **/
      pendingUsernameExpiration: u32 & AugmentedConst<ApiType>;
      /**
       * The amount held on deposit for a registered subaccount. This should account for the fact
       * that one storage item's value will increase by the size of an account ID, and there will
       * be another trie item whose value is the size of an account ID plus 32 bytes.
       **/
      subAccountDeposit: u128 & AugmentedConst<ApiType>;
      /**
       * The amount held on deposit per registered username. This value should change only in
       * runtime upgrades with proper migration of existing deposits.
       **/
      usernameDeposit: u128 & AugmentedConst<ApiType>;
      /**
       * The number of blocks that must pass to enable the permanent deletion of a username by
       * its respective authority.
       **/
      usernameGracePeriod: u32 & AugmentedConst<ApiType>;
    };
    loyalty: {
      /**
       * The number of eras of a window. A buyer is remembered for one window at least, and for two at most. The factor
       * follows the window that runs and the one before.
       **/
      windowEras: u32 & AugmentedConst<ApiType>;
    };
    migrations: {
      /**
       * The maximal length of an encoded cursor.
       * 
       * A good default needs to selected such that no migration will ever have a cursor with MEL
       * above this limit. This is statically checked in `integrity_test`.
       **/
      cursorMaxLen: u32 & AugmentedConst<ApiType>;
      /**
       * The maximal length of an encoded identifier.
       * 
       * A good default needs to selected such that no migration will ever have an identifier
       * with MEL above this limit. This is statically checked in `integrity_test`.
       **/
      identifierMaxLen: u32 & AugmentedConst<ApiType>;
    };
    multisig: {
      /**
       * The base amount of currency needed to reserve for creating a multisig execution or to
       * store a dispatch call for later.
       * 
       * This is held for an additional storage item whose value size is
       * `4 + sizeof((BlockNumber, Balance, AccountId))` bytes and whose key size is
       * `32 + sizeof(AccountId)` bytes.
       **/
      depositBase: u128 & AugmentedConst<ApiType>;
      /**
       * The amount of currency needed per unit threshold when creating a multisig execution.
       * 
       * This is held for adding 32 bytes more into a pre-existing storage value.
       **/
      depositFactor: u128 & AugmentedConst<ApiType>;
      /**
       * The maximum amount of signatories allowed in the multisig.
       **/
      maxSignatories: u32 & AugmentedConst<ApiType>;
    };
    networks: {
      /**
       * The most posts of the owner in a day, and the most of all members together.
       **/
      dailyPosts: u32 & AugmentedConst<ApiType>;
      /**
       * The most rows of members of one network.
       **/
      maxMembers: u32 & AugmentedConst<ApiType>;
      /**
       * The most posts that a network keeps, at most 64. A new one drops the oldest.
       **/
      maxPosts: u32 & AugmentedConst<ApiType>;
      /**
       * The most reads that one call attests.
       **/
      maxReads: u32 & AugmentedConst<ApiType>;
      /**
       * The deposit for a member's row, in base units of SOUK. It is on hold beside the bond.
       **/
      memberDeposit: u128 & AugmentedConst<ApiType>;
      /**
       * The deposit for a network and its posts, in base units of SOUK.
       **/
      networkDeposit: u128 & AugmentedConst<ApiType>;
    };
    orders: {
      /**
       * The most orders one call moves on or removes.
       **/
      maxBatch: u32 & AugmentedConst<ApiType>;
      /**
       * The part of a block's idle time that may move orders on.
       **/
      maxServiceWeight: SpWeightsWeightV2Weight & AugmentedConst<ApiType>;
    };
    proxy: {
      /**
       * The base amount of currency needed to reserve for creating an announcement.
       * 
       * This is held when a new storage item holding a `Balance` is created (typically 16
       * bytes).
       **/
      announcementDepositBase: u128 & AugmentedConst<ApiType>;
      /**
       * The amount of currency needed per announcement made.
       * 
       * This is held for adding an `AccountId`, `Hash` and `BlockNumber` (typically 68 bytes)
       * into a pre-existing storage value.
       **/
      announcementDepositFactor: u128 & AugmentedConst<ApiType>;
      /**
       * The maximum amount of time-delayed announcements that are allowed to be pending.
       **/
      maxPending: u32 & AugmentedConst<ApiType>;
      /**
       * The maximum amount of proxies allowed for a single account.
       **/
      maxProxies: u32 & AugmentedConst<ApiType>;
      /**
       * The base amount of currency needed to reserve for creating a proxy.
       * 
       * This is held for an additional storage item whose value size is
       * `sizeof(Balance)` bytes and whose key size is `sizeof(AccountId)` bytes.
       **/
      proxyDepositBase: u128 & AugmentedConst<ApiType>;
      /**
       * The amount of currency needed per proxy added.
       * 
       * This is held for adding 32 bytes plus an instance of `ProxyType` more into a
       * pre-existing storage value. Thus, when configuring `ProxyDepositFactor` one should take
       * into account `32 + proxy_type.encode().len()` bytes of data.
       **/
      proxyDepositFactor: u128 & AugmentedConst<ApiType>;
    };
    receipts: {
      /**
       * The deposit of an open book, in base units of SOUK.
       **/
      bookDeposit: u128 & AugmentedConst<ApiType>;
      /**
       * The most rows of state a book has room for.
       **/
      maxCapacity: u32 & AugmentedConst<ApiType>;
      /**
       * The most rows of one claim.
       **/
      maxClaimRows: u32 & AugmentedConst<ApiType>;
      /**
       * The most claims of one call.
       **/
      maxClaims: u32 & AugmentedConst<ApiType>;
      /**
       * How far a till's clock may be ahead, in milliseconds.
       **/
      maxDrift: u64 & AugmentedConst<ApiType>;
      /**
       * The most hashes of one proof.
       **/
      maxProof: u32 & AugmentedConst<ApiType>;
      /**
       * The most rows of one batch. At most [`MAX_ROWS`].
       **/
      maxRows: u32 & AugmentedConst<ApiType>;
      /**
       * The most tills of a shop.
       **/
      maxTills: u32 & AugmentedConst<ApiType>;
      /**
       * The deposit of each row of state it has room for, in base units of SOUK. It comes on top.
       **/
      rowDeposit: u128 & AugmentedConst<ApiType>;
    };
    referenda: {
      /**
       * Quantization level for the referendum wakeup scheduler. A higher number will result in
       * fewer storage reads/writes needed for smaller voters, but also result in delays to the
       * automatic referendum status changes. Explicit servicing instructions are unaffected.
       **/
      alarmInterval: u32 & AugmentedConst<ApiType>;
      /**
       * Maximum size of the referendum queue for a single track.
       **/
      maxQueued: u32 & AugmentedConst<ApiType>;
      /**
       * The minimum amount to be used as a deposit for a public referendum proposal.
       **/
      submissionDeposit: u128 & AugmentedConst<ApiType>;
      /**
       * A list of tracks.
       * 
       * Note: if the tracks are dynamic, the value in the static metadata might be inaccurate.
       **/
      tracks: Vec<ITuple<[u16, PalletReferendaTrackDetails]>> & AugmentedConst<ApiType>;
      /**
       * The number of blocks after submission that a referendum must begin being decided by.
       * Once this passes, then anyone may cancel the referendum.
       **/
      undecidingTimeout: u32 & AugmentedConst<ApiType>;
    };
    rewards: {
      /**
       * The deposit of a debtor for each debt, in base units of SOUK.
       **/
      debtDeposit: u128 & AugmentedConst<ApiType>;
      /**
       * The least SOUK a dividend is shared among, in base units. If all accounts together froze less, each base
       * unit earns as if they had frozen this much.
       **/
      leastShares: u128 & AugmentedConst<ApiType>;
      /**
       * The least an account can freeze at once, in base units of SOUK.
       **/
      minFreeze: u128 & AugmentedConst<ApiType>;
      /**
       * The id that the accounts of pots are derived from.
       **/
      palletId: FrameSupportPalletId & AugmentedConst<ApiType>;
      /**
       * All SOUK there may ever be, in base units.
       **/
      soukCap: u128 & AugmentedConst<ApiType>;
      /**
       * All TIME there may ever be, in base units.
       **/
      timeCap: u128 & AugmentedConst<ApiType>;
    };
    safeMode: {
      /**
       * The amount that will be reserved upon calling [`Pallet::enter`].
       * 
       * `None` disallows permissionlessly enabling the safe-mode and is a sane default.
       **/
      enterDepositAmount: Option<u128> & AugmentedConst<ApiType>;
      /**
       * For how many blocks the safe-mode will be entered by [`Pallet::enter`].
       **/
      enterDuration: u32 & AugmentedConst<ApiType>;
      /**
       * The amount that will be reserved upon calling [`Pallet::extend`].
       * 
       * `None` disallows permissionlessly extending the safe-mode and is a sane default.
       **/
      extendDepositAmount: Option<u128> & AugmentedConst<ApiType>;
      /**
       * For how many blocks the safe-mode can be extended by each [`Pallet::extend`] call.
       * 
       * This does not impose a hard limit as the safe-mode can be extended multiple times.
       **/
      extendDuration: u32 & AugmentedConst<ApiType>;
      /**
       * The minimal duration a deposit will remain reserved after safe-mode is entered or
       * extended, unless [`Pallet::force_release_deposit`] is successfully called sooner.
       * 
       * Every deposit is tied to a specific activation or extension, thus each deposit can be
       * released independently after the delay for it has passed.
       * 
       * `None` disallows permissionlessly releasing the safe-mode deposits and is a sane
       * default.
       **/
      releaseDelay: Option<u32> & AugmentedConst<ApiType>;
    };
    scheduler: {
      /**
       * The maximum weight that may be scheduled per block for any dispatchables.
       **/
      maximumWeight: SpWeightsWeightV2Weight & AugmentedConst<ApiType>;
      /**
       * The maximum number of scheduled calls in the queue for a single block.
       * 
       * NOTE:
       * + Dependent pallets' benchmarks might require a higher limit for the setting. Set a
       * higher limit under `runtime-benchmarks` feature.
       **/
      maxScheduledPerBlock: u32 & AugmentedConst<ApiType>;
    };
    session: {
      /**
       * The amount to be held when setting keys.
       **/
      keyDeposit: u128 & AugmentedConst<ApiType>;
    };
    shops: {
      /**
       * The most listings that one call publishes.
       **/
      maxBatch: u32 & AugmentedConst<ApiType>;
      /**
       * The highest bond and the highest fee of the price table, in base units of SOUK.
       **/
      maxPrice: u128 & AugmentedConst<ApiType>;
      /**
       * The most shops of one account.
       **/
      maxShops: u32 & AugmentedConst<ApiType>;
      /**
       * The most showcase slots of one shop, and so the most listings.
       **/
      maxSlots: u32 & AugmentedConst<ApiType>;
      /**
       * The most bonds of one account that can be unbonding at once.
       **/
      maxUnbondingChunks: u32 & AugmentedConst<ApiType>;
      /**
       * The keyless account that seals fees. Genesis must make it exist. Otherwise fees below the existential deposit
       * cannot be paid.
       **/
      sink: AccountId32 & AugmentedConst<ApiType>;
    };
    staking: {
      /**
       * Number of eras that staked funds must remain bonded for.
       **/
      bondingDuration: u32 & AugmentedConst<ApiType>;
      /**
       * Number of eras to keep in history.
       * 
       * Following information is kept for eras in `[current_era -
       * HistoryDepth, current_era]`: `ErasStakers`, `ErasStakersClipped`,
       * `ErasValidatorPrefs`, `ErasValidatorReward`, `ErasRewardPoints`,
       * `ErasTotalStake`, `ErasStartSessionIndex`, `ClaimedRewards`, `ErasStakersPaged`,
       * `ErasStakersOverview`.
       * 
       * Must be more than the number of eras delayed by session.
       * I.e. active era must always be in history. I.e. `active_era >
       * current_era - history_depth` must be guaranteed.
       * 
       * If migrating an existing pallet from storage value to config value,
       * this should be set to same value or greater as in storage.
       * 
       * Note: `HistoryDepth` is used as the upper bound for the `BoundedVec`
       * item `StakingLedger.legacy_claimed_rewards`. Setting this value lower than
       * the existing value can lead to inconsistencies in the
       * `StakingLedger` and will need to be handled properly in a migration.
       * The test `reducing_history_depth_abrupt` shows this effect.
       **/
      historyDepth: u32 & AugmentedConst<ApiType>;
      /**
       * The maximum size of each `T::ExposurePage`.
       * 
       * An `ExposurePage` is weakly bounded to a maximum of `MaxExposurePageSize`
       * nominators.
       * 
       * For older non-paged exposure, a reward payout was restricted to the top
       * `MaxExposurePageSize` nominators. This is to limit the i/o cost for the
       * nominator payout.
       * 
       * Note: `MaxExposurePageSize` is used to bound `ClaimedRewards` and is unsafe to reduce
       * without handling it in a migration.
       **/
      maxExposurePageSize: u32 & AugmentedConst<ApiType>;
      /**
       * The maximum number of `unlocking` chunks a [`StakingLedger`] can
       * have. Effectively determines how many unique eras a staker may be
       * unbonding in.
       * 
       * Note: `MaxUnlockingChunks` is used as the upper bound for the
       * `BoundedVec` item `StakingLedger.unlocking`. Setting this value
       * lower than the existing value can lead to inconsistencies in the
       * `StakingLedger` and will need to be handled properly in a runtime
       * migration. The test `reducing_max_unlocking_chunks_abrupt` shows
       * this effect.
       **/
      maxUnlockingChunks: u32 & AugmentedConst<ApiType>;
      /**
       * The absolute maximum of winner validators this pallet should return.
       **/
      maxValidatorSet: u32 & AugmentedConst<ApiType>;
      /**
       * Number of sessions per era.
       **/
      sessionsPerEra: u32 & AugmentedConst<ApiType>;
      /**
       * Number of eras that slashes are deferred by, after computation.
       * 
       * This should be less than the bonding duration. Set to 0 if slashes
       * should be applied immediately, without opportunity for intervention.
       **/
      slashDeferDuration: u32 & AugmentedConst<ApiType>;
    };
    system: {
      /**
       * Maximum number of block number to block hash mappings to keep (oldest pruned first).
       **/
      blockHashCount: u32 & AugmentedConst<ApiType>;
      /**
       * The maximum length of a block (in bytes).
       **/
      blockLength: FrameSystemLimitsBlockLength & AugmentedConst<ApiType>;
      /**
       * Block & extrinsics weights: base values and limits.
       **/
      blockWeights: FrameSystemLimitsBlockWeights & AugmentedConst<ApiType>;
      /**
       * The weight of runtime database operations the runtime can invoke.
       **/
      dbWeight: SpWeightsRuntimeDbWeight & AugmentedConst<ApiType>;
      /**
       * The designated SS58 prefix of this chain.
       * 
       * This replaces the "ss58Format" property declared in the chain spec. Reason is
       * that the runtime should know about the prefix in order to make use of it as
       * an identifier of the chain.
       **/
      ss58Prefix: u16 & AugmentedConst<ApiType>;
      /**
       * Get the chain's in-code version.
       **/
      version: SpVersionRuntimeVersion & AugmentedConst<ApiType>;
    };
    technicalCommittee: {
      /**
       * The maximum weight of a dispatch call that can be proposed and executed.
       **/
      maxProposalWeight: SpWeightsWeightV2Weight & AugmentedConst<ApiType>;
    };
    timestamp: {
      /**
       * The minimum period between blocks.
       * 
       * Be aware that this is different to the *expected* period that the block production
       * apparatus provides. Your chosen consensus system will generally work with this to
       * determine a sensible block time. For example, in the Aura pallet it will be double this
       * period on default settings.
       **/
      minimumPeriod: u64 & AugmentedConst<ApiType>;
    };
    trace: {
      /**
       * The most events of one call; at least 100.
       **/
      maxBatch: u32 & AugmentedConst<ApiType>;
      /**
       * The most items that the events of one call name together.
       **/
      maxBatchItems: u32 & AugmentedConst<ApiType>;
    };
    tranches: {
      /**
       * The most allocations of one account.
       **/
      maxAllocations: u32 & AugmentedConst<ApiType>;
      /**
       * The smallest amount of an allocation, in base units of any asset. It keeps rows worth their storage.
       **/
      minAllocation: u128 & AugmentedConst<ApiType>;
    };
    transactionPayment: {
      /**
       * A fee multiplier for `Operational` extrinsics to compute "virtual tip" to boost their
       * `priority`
       * 
       * This value is multiplied by the `final_fee` to obtain a "virtual tip" that is later
       * added to a tip component in regular `priority` calculations.
       * It means that a `Normal` transaction can front-run a similarly-sized `Operational`
       * extrinsic (with no tip), by including a tip value greater than the virtual tip.
       * 
       * ```rust,ignore
       * // For `Normal`
       * let priority = priority_calc(tip);
       * 
       * // For `Operational`
       * let virtual_tip = (inclusion_fee + tip) * OperationalFeeMultiplier;
       * let priority = priority_calc(tip + virtual_tip);
       * ```
       * 
       * Note that since we use `final_fee` the multiplier applies also to the regular `tip`
       * sent with the transaction. So, not only does the transaction get a priority bump based
       * on the `inclusion_fee`, but we also amplify the impact of tips applied to `Operational`
       * transactions.
       **/
      operationalFeeMultiplier: u8 & AugmentedConst<ApiType>;
    };
    treasury: {
      /**
       * Percentage of spare funds (if any) that are burnt per spend period.
       **/
      burn: Permill & AugmentedConst<ApiType>;
      /**
       * DEPRECATED: associated with `spend_local` call and will be removed in May 2025.
       * Refer to <https://github.com/paritytech/polkadot-sdk/pull/5961> for migration to `spend`.
       * 
       * The maximum number of approvals that can wait in the spending queue.
       * 
       * NOTE: This parameter is also used within the Bounties Pallet extension if enabled.
       **/
      maxApprovals: u32 & AugmentedConst<ApiType>;
      /**
       * The treasury's pallet id, used for deriving its sovereign account ID.
       **/
      palletId: FrameSupportPalletId & AugmentedConst<ApiType>;
      /**
       * The period during which an approved treasury spend has to be claimed.
       **/
      payoutPeriod: u32 & AugmentedConst<ApiType>;
      /**
       * Gets this pallet's derived pot account.
       **/
      potAccount: AccountId32 & AugmentedConst<ApiType>;
      /**
       * Period between successive spends.
       **/
      spendPeriod: u32 & AugmentedConst<ApiType>;
    };
    txPause: {
      /**
       * Maximum length for pallet name and call name SCALE encoded string names.
       * 
       * TOO LONG NAMES WILL BE TREATED AS PAUSED.
       **/
      maxNameLen: u32 & AugmentedConst<ApiType>;
    };
    utility: {
      /**
       * The limit on the number of batched calls.
       **/
      batchedCallsLimit: u32 & AugmentedConst<ApiType>;
    };
    vesting: {
      maxVestingSchedules: u32 & AugmentedConst<ApiType>;
      /**
       * The minimum amount transferred to call `vested_transfer`.
       **/
      minVestedTransfer: u128 & AugmentedConst<ApiType>;
    };
    voterList: {
      /**
       * The list of thresholds separating the various bags.
       * 
       * Ids are separated into unsorted bags according to their score. This specifies the
       * thresholds separating the bags. An id's bag is the largest bag for which the id's score
       * is less than or equal to its upper threshold.
       * 
       * When ids are iterated, higher bags are iterated completely before lower bags. This means
       * that iteration is _semi-sorted_: ids of higher score tend to come before ids of lower
       * score, but peer ids within a particular bag are sorted in insertion order.
       * 
       * # Expressing the constant
       * 
       * This constant must be sorted in strictly increasing order. Duplicate items are not
       * permitted.
       * 
       * There is an implied upper limit of `Score::MAX`; that value does not need to be
       * specified within the bag. For any two threshold lists, if one ends with
       * `Score::MAX`, the other one does not, and they are otherwise equal, the two
       * lists will behave identically.
       * 
       * # Calculation
       * 
       * It is recommended to generate the set of thresholds in a geometric series, such that
       * there exists some constant ratio such that `threshold[k + 1] == (threshold[k] *
       * constant_ratio).max(threshold[k] + 1)` for all `k`.
       * 
       * The helpers in the `/utils/frame/generate-bags` module can simplify this calculation.
       * 
       * # Examples
       * 
       * - If `BagThresholds::get().is_empty()`, then all ids are put into the same bag, and
       * iteration is strictly in insertion order.
       * - If `BagThresholds::get().len() == 64`, and the thresholds are determined according to
       * the procedure given above, then the constant ratio is equal to 2.
       * - If `BagThresholds::get().len() == 200`, and the thresholds are determined according to
       * the procedure given above, then the constant ratio is approximately equal to 1.248.
       * - If the threshold list begins `[1, 2, 3, ...]`, then an id with score 0 or 1 will fall
       * into bag 0, an id with score 2 will fall into bag 1, etc.
       * 
       * # Migration
       * 
       * In the event that this list ever changes, a copy of the old bags list must be retained.
       * With that `List::migrate` can be called, which will perform the appropriate migration.
       **/
      bagThresholds: Vec<u64> & AugmentedConst<ApiType>;
      /**
       * Maximum number of accounts that may be re-bagged automatically in `on_idle`.
       * 
       * A value of `0` (obtained by configuring `type MaxAutoRebagPerBlock = ();`) disables
       * the feature.
       **/
      maxAutoRebagPerBlock: u32 & AugmentedConst<ApiType>;
    };
  } // AugmentedConsts
} // declare module
