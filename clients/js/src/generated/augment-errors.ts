// SPDX-License-Identifier: Apache-2.0

// Generated from the chain's metadata by `npm run generate`. Do not edit.

// import type lookup before we augment - in some environments
// this is required to allow for ambient/previous definitions
import '@polkadot/api-base/types/errors';

import type { ApiTypes, AugmentedError } from '@polkadot/api-base/types';

export type __AugmentedError<ApiType extends ApiTypes> = AugmentedError<ApiType>;

declare module '@polkadot/api-base/types/errors' {
  interface AugmentedErrors<ApiType extends ApiTypes> {
    assets: {
      /**
       * The asset-account already exists.
       **/
      AlreadyExists: AugmentedError<ApiType>;
      /**
       * The [`Config::AssetIdAllocator`] cannot allocate the asset ID: the id space is
       * exhausted.
       **/
      AssetIdAllocationFailed: AugmentedError<ApiType>;
      /**
       * The asset is not live, and likely being destroyed.
       **/
      AssetNotLive: AugmentedError<ApiType>;
      /**
       * The asset ID is not the one required by [`Config::AssetIdAllocator`].
       **/
      BadAssetId: AugmentedError<ApiType>;
      /**
       * Invalid metadata given.
       **/
      BadMetadata: AugmentedError<ApiType>;
      /**
       * Invalid witness data given.
       **/
      BadWitness: AugmentedError<ApiType>;
      /**
       * Account balance must be greater than or equal to the transfer amount.
       **/
      BalanceLow: AugmentedError<ApiType>;
      /**
       * Callback action resulted in error
       **/
      CallbackFailed: AugmentedError<ApiType>;
      /**
       * The asset cannot be destroyed because some accounts for this asset contain freezes.
       **/
      ContainsFreezes: AugmentedError<ApiType>;
      /**
       * The asset cannot be destroyed because some accounts for this asset contain holds.
       **/
      ContainsHolds: AugmentedError<ApiType>;
      /**
       * The origin account is frozen.
       **/
      Frozen: AugmentedError<ApiType>;
      /**
       * The asset deposit could not be fully moved due to a lock or freeze on the owner.
       **/
      IncompleteDepositTransfer: AugmentedError<ApiType>;
      /**
       * The asset status is not the expected status.
       **/
      IncorrectStatus: AugmentedError<ApiType>;
      /**
       * The asset ID is already taken.
       **/
      InUse: AugmentedError<ApiType>;
      /**
       * The asset is a live asset and is actively being used. Usually emit for operations such
       * as `start_destroy` which require the asset to be in a destroying state.
       **/
      LiveAsset: AugmentedError<ApiType>;
      /**
       * Minimum balance should be non-zero.
       **/
      MinBalanceZero: AugmentedError<ApiType>;
      /**
       * The account to alter does not exist.
       **/
      NoAccount: AugmentedError<ApiType>;
      /**
       * The asset-account doesn't have an associated deposit.
       **/
      NoDeposit: AugmentedError<ApiType>;
      /**
       * The signing account has no permission to do the operation.
       **/
      NoPermission: AugmentedError<ApiType>;
      /**
       * The asset should be frozen before the given operation.
       **/
      NotFrozen: AugmentedError<ApiType>;
      /**
       * Tried setting too many reserves.
       **/
      TooManyReserves: AugmentedError<ApiType>;
      /**
       * No approval exists that would allow the transfer.
       **/
      Unapproved: AugmentedError<ApiType>;
      /**
       * Unable to increment the consumer reference counters on the account. Either no provider
       * reference exists to allow a non-zero balance of a non-self-sufficient asset, or one
       * fewer then the maximum number of consumers has been reached.
       **/
      UnavailableConsumer: AugmentedError<ApiType>;
      /**
       * The given asset ID is unknown.
       **/
      Unknown: AugmentedError<ApiType>;
      /**
       * The operation would result in funds being burned.
       **/
      WouldBurn: AugmentedError<ApiType>;
      /**
       * The source account would not survive the transfer and it needs to stay alive.
       **/
      WouldDie: AugmentedError<ApiType>;
    };
    assetsFreezer: {
      /**
       * Number of freezes on an account would exceed `MaxFreezes`.
       **/
      TooManyFreezes: AugmentedError<ApiType>;
    };
    assetsHolder: {
      /**
       * Number of holds on an account would exceed the count of `RuntimeHoldReason`.
       **/
      TooManyHolds: AugmentedError<ApiType>;
    };
    babe: {
      /**
       * A given equivocation report is valid but already previously reported.
       **/
      DuplicateOffenceReport: AugmentedError<ApiType>;
      /**
       * Submitted configuration is invalid.
       **/
      InvalidConfiguration: AugmentedError<ApiType>;
      /**
       * An equivocation proof provided as part of an equivocation report is invalid.
       **/
      InvalidEquivocationProof: AugmentedError<ApiType>;
      /**
       * A key ownership proof provided as part of an equivocation report is invalid.
       **/
      InvalidKeyOwnershipProof: AugmentedError<ApiType>;
    };
    balances: {
      /**
       * Beneficiary account must pre-exist.
       **/
      DeadAccount: AugmentedError<ApiType>;
      /**
       * The delta cannot be zero.
       **/
      DeltaZero: AugmentedError<ApiType>;
      /**
       * Value too low to create account due to existential deposit.
       **/
      ExistentialDeposit: AugmentedError<ApiType>;
      /**
       * A vesting schedule already exists for this account.
       **/
      ExistingVestingSchedule: AugmentedError<ApiType>;
      /**
       * Transfer/payment would kill account.
       **/
      Expendability: AugmentedError<ApiType>;
      /**
       * Balance too low to send value.
       **/
      InsufficientBalance: AugmentedError<ApiType>;
      /**
       * The issuance cannot be modified since it is already deactivated.
       **/
      IssuanceDeactivated: AugmentedError<ApiType>;
      /**
       * Account liquidity restrictions prevent withdrawal.
       **/
      LiquidityRestrictions: AugmentedError<ApiType>;
      /**
       * Number of freezes exceed `MaxFreezes`.
       **/
      TooManyFreezes: AugmentedError<ApiType>;
      /**
       * Number of holds exceed `VariantCountOf<T::RuntimeHoldReason>`.
       **/
      TooManyHolds: AugmentedError<ApiType>;
      /**
       * Number of named reserves exceed `MaxReserves`.
       **/
      TooManyReserves: AugmentedError<ApiType>;
      /**
       * Vesting balance too high to send value.
       **/
      VestingBalance: AugmentedError<ApiType>;
    };
    bonuses: {
      /**
       * The bonus takes no more orders.
       **/
      AlreadyClosed: AugmentedError<ApiType>;
      /**
       * The bonus, or the sales it rewards, would be paid in an asset that orders may not be paid in.
       **/
      AssetNotAccepted: AugmentedError<ApiType>;
      /**
       * There is no such bonus.
       **/
      BonusNotFound: AugmentedError<ApiType>;
      /**
       * The budget does not fit its type.
       **/
      BudgetTooLarge: AugmentedError<ApiType>;
      /**
       * The budget does not suffice for one sale.
       **/
      BudgetTooSmall: AugmentedError<ApiType>;
      /**
       * The shop has not bonded the capability to market.
       **/
      CapabilityMissing: AugmentedError<ApiType>;
      /**
       * The last moment for orders has passed.
       **/
      ExpiryPassed: AugmentedError<ApiType>;
      /**
       * The last moment for orders is too far away.
       **/
      ExpiryTooFar: AugmentedError<ApiType>;
      /**
       * A listing does not exist, or is another shop's.
       **/
      ListingNotFound: AugmentedError<ApiType>;
      /**
       * Every number of a bonus was given out.
       **/
      NoIdLeft: AugmentedError<ApiType>;
      /**
       * The bonus would cover no listing.
       **/
      NoListings: AugmentedError<ApiType>;
      /**
       * The bonus may still have to pay.
       **/
      NotExpired: AugmentedError<ApiType>;
      /**
       * Another account funds the bonus.
       **/
      NotFunder: AugmentedError<ApiType>;
      /**
       * The shop belongs to another account.
       **/
      NotOwner: AugmentedError<ApiType>;
      /**
       * There is no such shop.
       **/
      ShopNotFound: AugmentedError<ApiType>;
      /**
       * The owner has as many bonuses of the shop as it may have. One that was closed counts as long as it pays.
       **/
      TooManyBonuses: AugmentedError<ApiType>;
      /**
       * An amount of zero pays for nothing.
       **/
      ZeroAmount: AugmentedError<ApiType>;
      /**
       * The bonus would reward sales of any size.
       **/
      ZeroLeastSale: AugmentedError<ApiType>;
      /**
       * The bonus would pay nothing.
       **/
      ZeroReward: AugmentedError<ApiType>;
    };
    commune: {
      /**
       * This claim was paid in full.
       **/
      AlreadyClaimed: AugmentedError<ApiType>;
      /**
       * The account cannot receive any of it. It can be claimed later.
       **/
      CannotReceive: AugmentedError<ApiType>;
      /**
       * The time to claim from this cycle is over.
       **/
      ClaimPeriodOver: AugmentedError<ApiType>;
      /**
       * The cycle is not divided yet, or it is forgotten.
       **/
      DivisionNotFound: AugmentedError<ApiType>;
      /**
       * The account had no stake at this place in the era of the cycle.
       **/
      NotExposed: AugmentedError<ApiType>;
      /**
       * The account did not work in this cycle, or was paid, or its part is less than a base unit.
       **/
      NothingToClaim: AugmentedError<ApiType>;
      /**
       * No cycle waits to be divided, or its era cannot be drawn yet.
       **/
      NothingToDo: AugmentedError<ApiType>;
      /**
       * The time to claim from this cycle is not over.
       **/
      StillClaimable: AugmentedError<ApiType>;
    };
    convictionVoting: {
      /**
       * The account is already delegating.
       **/
      AlreadyDelegating: AugmentedError<ApiType>;
      /**
       * The account currently has votes attached to it and the operation cannot succeed until
       * these are removed through `remove_vote`.
       **/
      AlreadyVoting: AugmentedError<ApiType>;
      /**
       * The class ID supplied is invalid.
       **/
      BadClass: AugmentedError<ApiType>;
      /**
       * The class must be supplied since it is not easily determinable from the state.
       **/
      ClassNeeded: AugmentedError<ApiType>;
      /**
       * Too high a balance was provided that the account cannot afford.
       **/
      InsufficientFunds: AugmentedError<ApiType>;
      /**
       * Maximum number of votes reached.
       **/
      MaxVotesReached: AugmentedError<ApiType>;
      /**
       * Delegation to oneself makes no sense.
       **/
      Nonsense: AugmentedError<ApiType>;
      /**
       * The actor has no permission to conduct the action.
       **/
      NoPermission: AugmentedError<ApiType>;
      /**
       * The actor has no permission to conduct the action right now but will do in the future.
       **/
      NoPermissionYet: AugmentedError<ApiType>;
      /**
       * The account is not currently delegating.
       **/
      NotDelegating: AugmentedError<ApiType>;
      /**
       * Poll is not ongoing.
       **/
      NotOngoing: AugmentedError<ApiType>;
      /**
       * The given account did not vote on the poll.
       **/
      NotVoter: AugmentedError<ApiType>;
    };
    distribution: {
      /**
       * The campaign is closed already.
       **/
      AlreadyClosed: AugmentedError<ApiType>;
      /**
       * Campaigns may not pay in the asset.
       **/
      AssetNotAccepted: AugmentedError<ApiType>;
      /**
       * A promotion link was not signed by its promoter for this chain, listing, place on the path and expiry, or not
       * in the form it says.
       **/
      BadSignature: AugmentedError<ApiType>;
      /**
       * The budget does not fit its type.
       **/
      BudgetTooLarge: AugmentedError<ApiType>;
      /**
       * The budget does not cover one reward.
       **/
      BudgetTooSmall: AugmentedError<ApiType>;
      /**
       * There is no such campaign.
       **/
      CampaignNotFound: AugmentedError<ApiType>;
      /**
       * The shop's bonds do not unlock campaigns.
       **/
      CapabilityMissing: AugmentedError<ApiType>;
      /**
       * The expiry has passed.
       **/
      ExpiryPassed: AugmentedError<ApiType>;
      /**
       * The expiry is further ahead than a campaign may be open.
       **/
      ExpiryTooFar: AugmentedError<ApiType>;
      /**
       * A promotion link has expired.
       **/
      LinkExpired: AugmentedError<ApiType>;
      /**
       * A promotion link is good for longer than governance allows.
       **/
      LinkTooLong: AugmentedError<ApiType>;
      /**
       * There is no such listing in the shop.
       **/
      ListingNotFound: AugmentedError<ApiType>;
      /**
       * An account may not promote: penalties limit it, or it was deleted.
       **/
      MayNotPromote: AugmentedError<ApiType>;
      /**
       * A campaign for members alone needs an open network of the shop.
       **/
      NetworkNotFound: AugmentedError<ApiType>;
      /**
       * Every campaign number was given out.
       **/
      NoIdLeft: AugmentedError<ApiType>;
      /**
       * The campaign names an empty list of listings.
       **/
      NoListings: AugmentedError<ApiType>;
      /**
       * The campaign has not expired, and its funder owns the shop.
       **/
      NotExpired: AugmentedError<ApiType>;
      /**
       * Another account pays for the campaign.
       **/
      NotFunder: AugmentedError<ApiType>;
      /**
       * Everything a closed campaign holds is promised.
       **/
      NothingToFree: AugmentedError<ApiType>;
      /**
       * The shop belongs to another account.
       **/
      NotOwner: AugmentedError<ApiType>;
      /**
       * The seller or the buyer stands on the path.
       **/
      PartyOnPath: AugmentedError<ApiType>;
      /**
       * A promotion path has more links than the listing or governance allows.
       **/
      PathTooDeep: AugmentedError<ApiType>;
      /**
       * A promoter signed for another commission plan than the listing has now.
       **/
      PlanChanged: AugmentedError<ApiType>;
      /**
       * A panel found that the product is not what its producer claims. It cannot be promoted until that is corrected.
       **/
      ProductDeviates: AugmentedError<ApiType>;
      /**
       * A promoter stands twice on a path.
       **/
      PromoterRepeated: AugmentedError<ApiType>;
      /**
       * The record changed too recently to be removed by another account.
       **/
      RecordInUse: AugmentedError<ApiType>;
      /**
       * The promoter has no record.
       **/
      RecordNotFound: AugmentedError<ApiType>;
      /**
       * There is no such shop.
       **/
      ShopNotFound: AugmentedError<ApiType>;
      /**
       * There is no such tier, so nobody could be paid.
       **/
      TierNotFound: AugmentedError<ApiType>;
      /**
       * The shop has as many open campaigns as it may have. Close one, or have an expired one closed.
       **/
      TooManyCampaigns: AugmentedError<ApiType>;
      /**
       * The top-up adds nothing.
       **/
      ZeroAmount: AugmentedError<ApiType>;
      /**
       * The campaign would pay for a sale of any size.
       **/
      ZeroLeastSale: AugmentedError<ApiType>;
      /**
       * The campaign would pay nothing.
       **/
      ZeroReward: AugmentedError<ApiType>;
    };
    experience: {
      /**
       * There is an appeal against the verdict, or in the case, already.
       **/
      AlreadyAppealed: AugmentedError<ApiType>;
      /**
       * The product is bound already.
       **/
      AlreadyBound: AugmentedError<ApiType>;
      /**
       * The account is enrolled already.
       **/
      AlreadyEnrolled: AugmentedError<ApiType>;
      /**
       * The account has a report on the product already.
       **/
      AlreadyReported: AugmentedError<ApiType>;
      /**
       * There is no appeal on the product.
       **/
      AppealNotFound: AugmentedError<ApiType>;
      /**
       * An appeal on the product is not decided yet.
       **/
      AppealRunning: AugmentedError<ApiType>;
      /**
       * The account does not back the tester, or with less stake.
       **/
      BackingNotFound: AugmentedError<ApiType>;
      /**
       * The model has no attributes, or the weight, decimals or tolerance of one is out of bounds.
       **/
      BadAttributes: AugmentedError<ApiType>;
      /**
       * The secret is not the one of this tester in this cycle.
       **/
      BadSecret: AugmentedError<ApiType>;
      /**
       * There is not one value within bounds for each attribute.
       **/
      BadValues: AugmentedError<ApiType>;
      /**
       * The claims were made after the running cycle began. The next cycle may judge them.
       **/
      BoundTooLate: AugmentedError<ApiType>;
      /**
       * The account cannot receive any of what is due to it now. It stays to be claimed.
       **/
      CannotReceive: AugmentedError<ApiType>;
      /**
       * There is no such case.
       **/
      CaseNotFound: AugmentedError<ApiType>;
      /**
       * A case is open. Until it ends, what it is about stays as it is.
       **/
      CaseOpen: AugmentedError<ApiType>;
      /**
       * The cycle is not closed, or was expired.
       **/
      CycleNotClosed: AugmentedError<ApiType>;
      /**
       * The deadline is over.
       **/
      DeadlinePassed: AugmentedError<ApiType>;
      /**
       * The revealed report is not the one that was committed.
       **/
      HashMismatch: AugmentedError<ApiType>;
      /**
       * The row is still needed.
       **/
      InUse: AugmentedError<ApiType>;
      /**
       * Products are bound to the model, and the unbonding period is not over.
       **/
      ModelInUse: AugmentedError<ApiType>;
      /**
       * The model takes no further products.
       **/
      ModelIsRetired: AugmentedError<ApiType>;
      /**
       * There is no such model or version.
       **/
      ModelNotFound: AugmentedError<ApiType>;
      /**
       * The model was not retired.
       **/
      ModelNotRetired: AugmentedError<ApiType>;
      /**
       * Every number of a model, or of a binding, was given out.
       **/
      NoIdLeft: AugmentedError<ApiType>;
      /**
       * The account has no settled purchase of the product that lets it report.
       **/
      NoPurchase: AugmentedError<ApiType>;
      /**
       * The account is neither the accused nor a backer of the accused.
       **/
      NotAccused: AugmentedError<ApiType>;
      /**
       * The case was not appealed.
       **/
      NotAppealed: AugmentedError<ApiType>;
      /**
       * The product is not bound to a model.
       **/
      NotBound: AugmentedError<ApiType>;
      /**
       * The account committed no report on the product in this cycle.
       **/
      NotCommitted: AugmentedError<ApiType>;
      /**
       * The account is not a tester, or not enrolled.
       **/
      NotEnrolled: AugmentedError<ApiType>;
      /**
       * The model is another expert's.
       **/
      NotExpert: AugmentedError<ApiType>;
      /**
       * There is nothing to claim.
       **/
      NothingToClaim: AugmentedError<ApiType>;
      /**
       * There is nothing to do.
       **/
      NothingToDo: AugmentedError<ApiType>;
      /**
       * The tester takes seats, was drawn too rarely for it, has left, or is idle already. Or it is not idle, and cannot
       * come back.
       **/
      NotIdle: AugmentedError<ApiType>;
      /**
       * The tester has not left, or none of the stake is on its way out.
       **/
      NotLeaving: AugmentedError<ApiType>;
      /**
       * The listing does not exist, is of another seller, or offers another product.
       **/
      NotProducer: AugmentedError<ApiType>;
      /**
       * An amount is too large to be counted.
       **/
      Overflow: AugmentedError<ApiType>;
      /**
       * The producer, and the expert of its model, may not report on a product.
       **/
      PartyMayNotReport: AugmentedError<ApiType>;
      /**
       * The product was reserved for another producer.
       **/
      ReservedForOther: AugmentedError<ApiType>;
      /**
       * Reports on the product are not judged yet.
       **/
      RoundRunning: AugmentedError<ApiType>;
      /**
       * A tester may not back itself.
       **/
      SelfBacking: AugmentedError<ApiType>;
      /**
       * The stake would be smaller than the least stake.
       **/
      StakeTooSmall: AugmentedError<ApiType>;
      /**
       * The cycle can still be claimed.
       **/
      StillClaimable: AugmentedError<ApiType>;
      /**
       * The tester lost everything to a slash, so it can neither enrol nor be backed again.
       **/
      TesterBarred: AugmentedError<ApiType>;
      /**
       * The period is not over.
       **/
      TooEarly: AugmentedError<ApiType>;
      /**
       * The expert has as many models as it can.
       **/
      TooManyModels: AugmentedError<ApiType>;
      /**
       * The model has as many versions as it can.
       **/
      TooManyVersions: AugmentedError<ApiType>;
      /**
       * There is no verdict on the product, or the time to appeal against it is over.
       **/
      VerdictNotFound: AugmentedError<ApiType>;
      /**
       * The cycle is in another phase.
       **/
      WrongPhase: AugmentedError<ApiType>;
      /**
       * A producer's own price is zero.
       **/
      ZeroPrice: AugmentedError<ApiType>;
    };
    fiat: {
      /**
       * The payment is confirmed already.
       **/
      AlreadyConfirmed: AugmentedError<ApiType>;
      /**
       * The word is contested already.
       **/
      AlreadyContested: AugmentedError<ApiType>;
      /**
       * The creditor denied already that it was paid. The debtor's word counts no more.
       **/
      AlreadyDenied: AugmentedError<ApiType>;
      /**
       * The obligation is overdue already.
       **/
      AlreadyOverdue: AugmentedError<ApiType>;
      /**
       * The account is an attester already.
       **/
      AlreadyRegistered: AugmentedError<ApiType>;
      /**
       * The debtor stated already that it paid.
       **/
      AlreadyStated: AugmentedError<ApiType>;
      /**
       * A statement or a denial waits for an answer.
       **/
      AnswerOpen: AugmentedError<ApiType>;
      /**
       * The attester is the buyer or the seller.
       **/
      AttesterIsParty: AugmentedError<ApiType>;
      /**
       * The shop did not accept this attester when the leg was opened, or its word about this leg was false.
       **/
      AttesterNotAccepted: AugmentedError<ApiType>;
      /**
       * There is no such attester.
       **/
      AttesterNotFound: AugmentedError<ApiType>;
      /**
       * An attester is named twice.
       **/
      AttesterRepeated: AugmentedError<ApiType>;
      /**
       * No currency, or one of them twice.
       **/
      BadCurrencies: AugmentedError<ApiType>;
      /**
       * So much of the bond is locked for words that can be contested.
       **/
      BondLocked: AugmentedError<ApiType>;
      /**
       * The bond is less than the least one, or what is not locked of it does not cover what the word is worth.
       **/
      BondTooSmall: AugmentedError<ApiType>;
      /**
       * Nobody contested the word.
       **/
      ContestNotFound: AugmentedError<ApiType>;
      /**
       * The word is contested. This waits for the end of that.
       **/
      ContestOpen: AugmentedError<ApiType>;
      /**
       * The attester does not vouch for this currency.
       **/
      CurrencyNotVouched: AugmentedError<ApiType>;
      /**
       * The time before this is not over.
       **/
      DeadlineNotPassed: AugmentedError<ApiType>;
      /**
       * The time for this is over.
       **/
      DeadlinePassed: AugmentedError<ApiType>;
      /**
       * The order has a fiat leg already.
       **/
      LegExists: AugmentedError<ApiType>;
      /**
       * The order has no fiat leg, or it has ended.
       **/
      LegNotFound: AugmentedError<ApiType>;
      /**
       * The owner of the shop wrote this list. Only it can empty it.
       **/
      ListInUse: AugmentedError<ApiType>;
      /**
       * The shop accepts no attester.
       **/
      ListNotFound: AugmentedError<ApiType>;
      /**
       * Another account is owed.
       **/
      NotCreditor: AugmentedError<ApiType>;
      /**
       * Another account owes.
       **/
      NotDebtor: AugmentedError<ApiType>;
      /**
       * The creditor did not deny that it was paid.
       **/
      NotDenied: AugmentedError<ApiType>;
      /**
       * Another account is harmed if the word is false.
       **/
      NotHarmed: AugmentedError<ApiType>;
      /**
       * The shop belongs to another account.
       **/
      NotOwner: AugmentedError<ApiType>;
      /**
       * Another account sells.
       **/
      NotSeller: AugmentedError<ApiType>;
      /**
       * The debtor did not state that it paid.
       **/
      NotStated: AugmentedError<ApiType>;
      /**
       * There is no such obligation.
       **/
      ObligationNotFound: AugmentedError<ApiType>;
      /**
       * The seller has an obligation that is overdue.
       **/
      Overdue: AugmentedError<ApiType>;
      /**
       * An amount does not fit.
       **/
      Overflow: AugmentedError<ApiType>;
      /**
       * There is no such shop.
       **/
      ShopNotFound: AugmentedError<ApiType>;
      /**
       * There is no word of an attester about this.
       **/
      WordNotFound: AugmentedError<ApiType>;
      /**
       * An attester's word about this can still be contested.
       **/
      WordOpen: AugmentedError<ApiType>;
      /**
       * A word of the attester can still be contested.
       **/
      WordsOpen: AugmentedError<ApiType>;
      /**
       * An amount of zero.
       **/
      ZeroAmount: AugmentedError<ApiType>;
    };
    grandpa: {
      /**
       * Attempt to signal GRANDPA change with one already pending.
       **/
      ChangePending: AugmentedError<ApiType>;
      /**
       * A given equivocation report is valid but already previously reported.
       **/
      DuplicateOffenceReport: AugmentedError<ApiType>;
      /**
       * An equivocation proof provided as part of an equivocation report is invalid.
       **/
      InvalidEquivocationProof: AugmentedError<ApiType>;
      /**
       * A key ownership proof provided as part of an equivocation report is invalid.
       **/
      InvalidKeyOwnershipProof: AugmentedError<ApiType>;
      /**
       * Attempt to signal GRANDPA pause when the authority set isn't live
       * (either paused or already pending pause).
       **/
      PauseFailed: AugmentedError<ApiType>;
      /**
       * Attempt to signal GRANDPA resume when the authority set isn't paused
       * (either live or already pending resume).
       **/
      ResumeFailed: AugmentedError<ApiType>;
      /**
       * Cannot signal forced change so soon after last.
       **/
      TooSoon: AugmentedError<ApiType>;
    };
    identity: {
      /**
       * Account ID is already named.
       **/
      AlreadyClaimed: AugmentedError<ApiType>;
      /**
       * The username cannot be unbound because it is already unbinding.
       **/
      AlreadyUnbinding: AugmentedError<ApiType>;
      /**
       * Empty index.
       **/
      EmptyIndex: AugmentedError<ApiType>;
      /**
       * Fee is changed.
       **/
      FeeChanged: AugmentedError<ApiType>;
      /**
       * The action cannot be performed because of insufficient privileges (e.g. authority
       * trying to unbind a username provided by the system).
       **/
      InsufficientPrivileges: AugmentedError<ApiType>;
      /**
       * The index is invalid.
       **/
      InvalidIndex: AugmentedError<ApiType>;
      /**
       * Invalid judgement.
       **/
      InvalidJudgement: AugmentedError<ApiType>;
      /**
       * The signature on a username was not valid.
       **/
      InvalidSignature: AugmentedError<ApiType>;
      /**
       * The provided suffix is too long.
       **/
      InvalidSuffix: AugmentedError<ApiType>;
      /**
       * The target is invalid.
       **/
      InvalidTarget: AugmentedError<ApiType>;
      /**
       * The username does not meet the requirements.
       **/
      InvalidUsername: AugmentedError<ApiType>;
      /**
       * The provided judgement was for a different identity.
       **/
      JudgementForDifferentIdentity: AugmentedError<ApiType>;
      /**
       * Judgement given.
       **/
      JudgementGiven: AugmentedError<ApiType>;
      /**
       * Error that occurs when there is an issue paying for judgement.
       **/
      JudgementPaymentFailed: AugmentedError<ApiType>;
      /**
       * The authority cannot allocate any more usernames.
       **/
      NoAllocation: AugmentedError<ApiType>;
      /**
       * No identity found.
       **/
      NoIdentity: AugmentedError<ApiType>;
      /**
       * The username cannot be forcefully removed because it can still be accepted.
       **/
      NotExpired: AugmentedError<ApiType>;
      /**
       * Account isn't found.
       **/
      NotFound: AugmentedError<ApiType>;
      /**
       * Account isn't named.
       **/
      NotNamed: AugmentedError<ApiType>;
      /**
       * Sub-account isn't owned by sender.
       **/
      NotOwned: AugmentedError<ApiType>;
      /**
       * Sender is not a sub-account.
       **/
      NotSub: AugmentedError<ApiType>;
      /**
       * The username cannot be removed because it is not unbinding.
       **/
      NotUnbinding: AugmentedError<ApiType>;
      /**
       * The sender does not have permission to issue a username.
       **/
      NotUsernameAuthority: AugmentedError<ApiType>;
      /**
       * The requested username does not exist.
       **/
      NoUsername: AugmentedError<ApiType>;
      /**
       * Setting this username requires a signature, but none was provided.
       **/
      RequiresSignature: AugmentedError<ApiType>;
      /**
       * Sticky judgement.
       **/
      StickyJudgement: AugmentedError<ApiType>;
      /**
       * The username cannot be removed because it's still in the grace period.
       **/
      TooEarly: AugmentedError<ApiType>;
      /**
       * Maximum amount of registrars reached. Cannot add any more.
       **/
      TooManyRegistrars: AugmentedError<ApiType>;
      /**
       * Too many subs-accounts.
       **/
      TooManySubAccounts: AugmentedError<ApiType>;
      /**
       * The username is already taken.
       **/
      UsernameTaken: AugmentedError<ApiType>;
    };
    loyalty: {
      /**
       * There is nothing to remove.
       **/
      NothingToPrune: AugmentedError<ApiType>;
      /**
       * The chain knows no sale of the product.
       **/
      ProductNotFound: AugmentedError<ApiType>;
      /**
       * The product was sold too short a time ago.
       **/
      TooEarly: AugmentedError<ApiType>;
    };
    migrations: {
      /**
       * The operation cannot complete since some MBMs are ongoing.
       **/
      Ongoing: AugmentedError<ApiType>;
    };
    multisig: {
      /**
       * Call is already approved by this signatory.
       **/
      AlreadyApproved: AugmentedError<ApiType>;
      /**
       * The data to be stored is already stored.
       **/
      AlreadyStored: AugmentedError<ApiType>;
      /**
       * The maximum weight information provided was too low.
       **/
      MaxWeightTooLow: AugmentedError<ApiType>;
      /**
       * Threshold must be 2 or greater.
       **/
      MinimumThreshold: AugmentedError<ApiType>;
      /**
       * Call doesn't need any (more) approvals.
       **/
      NoApprovalsNeeded: AugmentedError<ApiType>;
      /**
       * Multisig operation not found in storage.
       **/
      NotFound: AugmentedError<ApiType>;
      /**
       * No timepoint was given, yet the multisig operation is already underway.
       **/
      NoTimepoint: AugmentedError<ApiType>;
      /**
       * Only the account that originally created the multisig is able to cancel it or update
       * its deposits.
       **/
      NotOwner: AugmentedError<ApiType>;
      /**
       * The sender was contained in the other signatories; it shouldn't be.
       **/
      SenderInSignatories: AugmentedError<ApiType>;
      /**
       * The signatories were provided out of order; they should be ordered.
       **/
      SignatoriesOutOfOrder: AugmentedError<ApiType>;
      /**
       * There are too few signatories in the list.
       **/
      TooFewSignatories: AugmentedError<ApiType>;
      /**
       * There are too many signatories in the list.
       **/
      TooManySignatories: AugmentedError<ApiType>;
      /**
       * A timepoint was given, yet no multisig operation is underway.
       **/
      UnexpectedTimepoint: AugmentedError<ApiType>;
      /**
       * A different timepoint was given to the multisig operation that is underway.
       **/
      WrongTimepoint: AugmentedError<ApiType>;
    };
    networks: {
      /**
       * Nobody is accused here.
       **/
      AccusationNotFound: AugmentedError<ApiType>;
      /**
       * The account is accused. Its bond waits for the end of that.
       **/
      AccusationOpen: AugmentedError<ApiType>;
      /**
       * The account was accused once since its bond began to come free.
       **/
      AlreadyAccused: AugmentedError<ApiType>;
      /**
       * The network was closed.
       **/
      AlreadyClosed: AugmentedError<ApiType>;
      /**
       * The account has a part in the network.
       **/
      AlreadyMember: AugmentedError<ApiType>;
      /**
       * A bond is slashed at most once.
       **/
      AlreadySlashed: AugmentedError<ApiType>;
      /**
       * A reader did not sign this read on this chain, or not in the form it says.
       **/
      BadSignature: AugmentedError<ApiType>;
      /**
       * Governance does not allow these terms.
       **/
      BadTerms: AugmentedError<ApiType>;
      /**
       * The shop's bonds do not unlock a network.
       **/
      CapabilityMissing: AugmentedError<ApiType>;
      /**
       * A case against the account is open. Its bond waits for the end of it.
       **/
      CaseOpen: AugmentedError<ApiType>;
      /**
       * The time to uphold the accusation is not over.
       **/
      DeadlineNotPassed: AugmentedError<ApiType>;
      /**
       * The time to uphold the accusation is over.
       **/
      DeadlinePassed: AugmentedError<ApiType>;
      /**
       * The account may not promote: penalties limit it, or it was deleted.
       **/
      MayNotPromote: AugmentedError<ApiType>;
      /**
       * The account has no part in the network.
       **/
      MemberNotFound: AugmentedError<ApiType>;
      /**
       * The shop has a network, or one whose last bonds are not withdrawn.
       **/
      NetworkExists: AugmentedError<ApiType>;
      /**
       * The shop has no network.
       **/
      NetworkNotFound: AugmentedError<ApiType>;
      /**
       * Every number was given out.
       **/
      NoIdLeft: AugmentedError<ApiType>;
      /**
       * The account is no member: it asks to join, or it left.
       **/
      NotActive: AugmentedError<ApiType>;
      /**
       * The account does not ask to join.
       **/
      NotAsking: AugmentedError<ApiType>;
      /**
       * None of the reads is new and of a member.
       **/
      NothingToCount: AugmentedError<ApiType>;
      /**
       * The notice is not over.
       **/
      NoticeNotOver: AugmentedError<ApiType>;
      /**
       * The notice is over.
       **/
      NoticeOver: AugmentedError<ApiType>;
      /**
       * The account is a member, and the network is not closed. It leaves before its bond comes back.
       **/
      NotLeaving: AugmentedError<ApiType>;
      /**
       * The shop belongs to another account.
       **/
      NotOwner: AugmentedError<ApiType>;
      /**
       * Another account posted it.
       **/
      NotPoster: AugmentedError<ApiType>;
      /**
       * The account may promote, so its bond is not at stake.
       **/
      NotPunished: AugmentedError<ApiType>;
      /**
       * The shop is the account's own.
       **/
      OwnNetwork: AugmentedError<ApiType>;
      /**
       * Members may not post in this network.
       **/
      PostingClosed: AugmentedError<ApiType>;
      /**
       * There is no such post, or the network does not keep it any more.
       **/
      PostNotFound: AugmentedError<ApiType>;
      /**
       * There is no such shop.
       **/
      ShopNotFound: AugmentedError<ApiType>;
      /**
       * The network asks for something else than the caller agrees to.
       **/
      TermsChanged: AugmentedError<ApiType>;
      /**
       * The network has as many rows of members as it may have.
       **/
      TooManyMembers: AugmentedError<ApiType>;
      /**
       * As much was posted today as may be.
       **/
      TooManyPosts: AugmentedError<ApiType>;
    };
    orders: {
      /**
       * The sale is on record already.
       **/
      AlreadyRecorded: AugmentedError<ApiType>;
      /**
       * Some units have shipped already.
       **/
      AlreadyShipped: AugmentedError<ApiType>;
      /**
       * Fewer units are left than items the buyer asked for and did not get yet.
       **/
      AskedItemMissing: AugmentedError<ApiType>;
      /**
       * The listing does not accept one of the assets.
       **/
      AssetNotAccepted: AugmentedError<ApiType>;
      /**
       * Escrows cannot be held in one of the assets.
       **/
      AssetNotPayable: AugmentedError<ApiType>;
      /**
       * The buyer's signature is not good for this sale.
       **/
      BadSignature: AugmentedError<ApiType>;
      /**
       * The buyer is under a penalty and may not trade.
       **/
      BuyerMayNotTrade: AugmentedError<ApiType>;
      /**
       * The deadline has passed. Any account may move the order on, and nothing else can happen to it.
       **/
      DeadlinePassed: AugmentedError<ApiType>;
      /**
       * An item is named twice.
       **/
      DuplicateItem: AugmentedError<ApiType>;
      /**
       * A line is named twice.
       **/
      DuplicateLine: AugmentedError<ApiType>;
      /**
       * A service provider is named twice, or was named before.
       **/
      DuplicateProvider: AugmentedError<ApiType>;
      /**
       * Evidence was given, or asked for by the other side's evidence, so an answer has to bring some.
       **/
      EvidenceMissing: AugmentedError<ApiType>;
      /**
       * The sale's signature would stay good for too long.
       **/
      ExpiryTooFar: AugmentedError<ApiType>;
      /**
       * The part outside the chain is not what the buyer expected: the price has changed.
       **/
      FiatMismatch: AugmentedError<ApiType>;
      /**
       * The price or a deposit would be made of locked funds, and another account may get either.
       **/
      FundsLocked: AugmentedError<ApiType>;
      /**
       * The order is larger than the size that the caller named.
       **/
      LargerThanSaid: AugmentedError<ApiType>;
      /**
       * The price is above the buyer's limit: it has changed.
       **/
      LimitExceeded: AugmentedError<ApiType>;
      /**
       * The amounts or limits are not one for each asset.
       **/
      LimitMismatch: AugmentedError<ApiType>;
      /**
       * The order has no such line.
       **/
      LineNotFound: AugmentedError<ApiType>;
      /**
       * There is no such listing.
       **/
      ListingNotFound: AugmentedError<ApiType>;
      /**
       * The lines are priced in different currencies.
       **/
      MixedCurrencies: AugmentedError<ApiType>;
      /**
       * The lines are from more than one shop.
       **/
      MixedShops: AugmentedError<ApiType>;
      /**
       * Every order number was given out.
       **/
      NoIdLeft: AugmentedError<ApiType>;
      /**
       * An order needs at least one line.
       **/
      NoLines: AugmentedError<ApiType>;
      /**
       * The batch names no order.
       **/
      NoOrders: AugmentedError<ApiType>;
      /**
       * No service provider is named.
       **/
      NoServices: AugmentedError<ApiType>;
      /**
       * No order of the list is due.
       **/
      NothingDue: AugmentedError<ApiType>;
      /**
       * The order holds no money on chain.
       **/
      NothingHeld: AugmentedError<ApiType>;
      /**
       * A return names at least one unit.
       **/
      NothingReturned: AugmentedError<ApiType>;
      /**
       * Nothing has shipped.
       **/
      NothingShipped: AugmentedError<ApiType>;
      /**
       * An escrow order needs a token part.
       **/
      NothingToHold: AugmentedError<ApiType>;
      /**
       * A refund of nothing.
       **/
      NothingToRefund: AugmentedError<ApiType>;
      /**
       * The caller is neither the buyer nor the seller of the order.
       **/
      NotParty: AugmentedError<ApiType>;
      /**
       * No order of the list is final and past its retention period.
       **/
      NotPrunable: AugmentedError<ApiType>;
      /**
       * The seller does not own the shop.
       **/
      NotShopOwner: AugmentedError<ApiType>;
      /**
       * The listing offers something else than what the buyer signed for: the seller, the product, the terms or the
       * description is another one, or governance changed what the terms may be.
       **/
      OfferChanged: AugmentedError<ApiType>;
      /**
       * There is no such order.
       **/
      OrderNotFound: AugmentedError<ApiType>;
      /**
       * An amount does not fit.
       **/
      Overflow: AugmentedError<ApiType>;
      /**
       * The buyer and the seller are the same account.
       **/
      OwnShop: AugmentedError<ApiType>;
      /**
       * The buyer or the seller is named as a service provider.
       **/
      PartyServes: AugmentedError<ApiType>;
      /**
       * The fiat part may still be paid. The seller cancels once the quote has ended, or once it was confirmed as paid.
       **/
      PaymentExpected: AugmentedError<ApiType>;
      /**
       * The fiat part may still be paid, or somebody confirmed that it was, or there is none.
       **/
      PaymentNotLapsed: AugmentedError<ApiType>;
      /**
       * The price of the fiat part was good until a moment that has passed.
       **/
      QuoteEnded: AugmentedError<ApiType>;
      /**
       * More than remains of the line, or of the fiat part.
       **/
      RefundTooLarge: AugmentedError<ApiType>;
      /**
       * The seller refused a return before. The buyer can still dispute.
       **/
      ReturnRefusedBefore: AugmentedError<ApiType>;
      /**
       * The line's own return window is over.
       **/
      ReturnWindowOver: AugmentedError<ApiType>;
      /**
       * A ruling of more than 10 000 basis points.
       **/
      RulingTooLarge: AugmentedError<ApiType>;
      /**
       * The sale's signature has expired.
       **/
      SaleExpired: AugmentedError<ApiType>;
      /**
       * The seller is under a penalty and may not trade.
       **/
      SellerMayNotTrade: AugmentedError<ApiType>;
      /**
       * The services, the commission and the fees of a line together exceed the sale.
       **/
      ServicesNotPayable: AugmentedError<ApiType>;
      /**
       * The parts of the payment do not sum to the whole, or one asset is named twice.
       **/
      SharesNotWhole: AugmentedError<ApiType>;
      /**
       * A larger part is paid in one asset than the seller allows.
       **/
      ShareTooLarge: AugmentedError<ApiType>;
      /**
       * The listing's terms cannot be paid under the governed rates of today.
       **/
      TermsNotPayable: AugmentedError<ApiType>;
      /**
       * More items than units, or more than a line can name.
       **/
      TooManyItems: AugmentedError<ApiType>;
      /**
       * The lines name more different promoters than one order can pay.
       **/
      TooManyPromoters: AugmentedError<ApiType>;
      /**
       * An order cannot have so many service providers.
       **/
      TooManyServices: AugmentedError<ApiType>;
      /**
       * The line has fewer units.
       **/
      TooManyUnits: AugmentedError<ApiType>;
      /**
       * Not even the commune can receive: an asset of the order does not move. Nothing was paid.
       **/
      Undeliverable: AugmentedError<ApiType>;
      /**
       * This call is for the other party.
       **/
      WrongParty: AugmentedError<ApiType>;
      /**
       * The order's state does not allow this.
       **/
      WrongState: AugmentedError<ApiType>;
      /**
       * A quantity of zero.
       **/
      ZeroQuantity: AugmentedError<ApiType>;
      /**
       * A service for no share of the sale.
       **/
      ZeroShare: AugmentedError<ApiType>;
    };
    preimage: {
      /**
       * Preimage has already been noted on-chain.
       **/
      AlreadyNoted: AugmentedError<ApiType>;
      /**
       * The user is not authorized to perform this action.
       **/
      NotAuthorized: AugmentedError<ApiType>;
      /**
       * The preimage cannot be removed since it has not yet been noted.
       **/
      NotNoted: AugmentedError<ApiType>;
      /**
       * The preimage request cannot be removed since no outstanding requests exist.
       **/
      NotRequested: AugmentedError<ApiType>;
      /**
       * A preimage may not be removed when there are outstanding requests.
       **/
      Requested: AugmentedError<ApiType>;
      /**
       * Preimage is too large to store on-chain.
       **/
      TooBig: AugmentedError<ApiType>;
      /**
       * Too few hashes were requested to be upgraded (i.e. zero).
       **/
      TooFew: AugmentedError<ApiType>;
      /**
       * More than `MAX_HASH_UPGRADE_BULK_COUNT` hashes were requested to be upgraded at once.
       **/
      TooMany: AugmentedError<ApiType>;
    };
    prepaid: {
      /**
       * The caller has a prepaid account already.
       **/
      AlreadyOpen: AugmentedError<ApiType>;
      /**
       * Prepaid accounts cannot be in this asset.
       **/
      AssetNotPrepayable: AugmentedError<ApiType>;
      /**
       * The account has less that is not reserved for open orders.
       **/
      FundsReserved: AugmentedError<ApiType>;
      /**
       * The prepaid account does not cover the fees of the order, or the platform's budget for the shop does not.
       **/
      NotCovered: AugmentedError<ApiType>;
      /**
       * An amount does not fit.
       **/
      Overflow: AugmentedError<ApiType>;
      /**
       * There is no prepaid account: the caller has none or, for an order, neither its seller has one nor a platform that
       * serves the shop.
       **/
      PrepaidNotFound: AugmentedError<ApiType>;
      /**
       * There is no such rate. Only root sets the first one, because there is nothing to compare it with.
       **/
      RateNotFound: AugmentedError<ApiType>;
      /**
       * The rate is too far from the one before.
       **/
      RateTooFar: AugmentedError<ApiType>;
      /**
       * The rate was set too long ago to be used.
       **/
      RateTooOld: AugmentedError<ApiType>;
      /**
       * The rate was set a short time ago.
       **/
      RateTooSoon: AugmentedError<ApiType>;
      /**
       * An asset is worth itself, without a rate.
       **/
      SameAsset: AugmentedError<ApiType>;
      /**
       * There is no such shop.
       **/
      ShopNotFound: AugmentedError<ApiType>;
      /**
       * The platform does not serve this shop.
       **/
      ShopNotServed: AugmentedError<ApiType>;
      /**
       * Something is reserved for an open order.
       **/
      StillReserved: AugmentedError<ApiType>;
      /**
       * The account pays for shops. It has to stop that first.
       **/
      StillServing: AugmentedError<ApiType>;
      /**
       * An amount of zero.
       **/
      ZeroAmount: AugmentedError<ApiType>;
      /**
       * A rate of zero.
       **/
      ZeroRate: AugmentedError<ApiType>;
    };
    proxy: {
      /**
       * Account is already a proxy.
       **/
      Duplicate: AugmentedError<ApiType>;
      /**
       * Call may not be made by proxy because it may escalate its privileges.
       **/
      NoPermission: AugmentedError<ApiType>;
      /**
       * Cannot add self as proxy.
       **/
      NoSelfProxy: AugmentedError<ApiType>;
      /**
       * Proxy registration not found.
       **/
      NotFound: AugmentedError<ApiType>;
      /**
       * Sender is not a proxy of the account to be proxied.
       **/
      NotProxy: AugmentedError<ApiType>;
      /**
       * There are too many proxies registered or too many announcements pending.
       **/
      TooMany: AugmentedError<ApiType>;
      /**
       * Announcement, if made at all, was made too recently.
       **/
      Unannounced: AugmentedError<ApiType>;
      /**
       * A call which is incompatible with the proxy type's filter was attempted.
       **/
      Unproxyable: AugmentedError<ApiType>;
    };
    receipts: {
      /**
       * The shop has a receipt book already.
       **/
      AlreadyOpen: AugmentedError<ApiType>;
      /**
       * The till posted a receipt of this number already.
       **/
      AlreadyPosted: AugmentedError<ApiType>;
      /**
       * The capacity is above what a book may have, or below the rows the book takes.
       **/
      BadCapacity: AugmentedError<ApiType>;
      /**
       * BizPower cannot be divided by these costs: one that must not be zero is.
       **/
      BadCosts: AugmentedError<ApiType>;
      /**
       * The rows are not rows of the batch, or the proof does not show it.
       **/
      BadProof: AugmentedError<ApiType>;
      /**
       * The customer did not sign this receipt for this chain, or not in the form the signature says.
       **/
      BadSignature: AugmentedError<ApiType>;
      /**
       * The book has more tills than the call was charged for.
       **/
      BadWitness: AugmentedError<ApiType>;
      /**
       * There is no such batch, or its time is over.
       **/
      BatchNotFound: AugmentedError<ApiType>;
      /**
       * The book has no room for another row of state. Set its capacity, or have it pruned.
       **/
      BookFull: AugmentedError<ApiType>;
      /**
       * The book still has customers, batches or eras.
       **/
      BookNotEmpty: AugmentedError<ApiType>;
      /**
       * The shop has no receipt book.
       **/
      BookNotFound: AugmentedError<ApiType>;
      /**
       * Less than this is on hold and not owed.
       **/
      BudgetTooSmall: AugmentedError<ApiType>;
      /**
       * A receipt has a moment that lies ahead.
       **/
      InTheFuture: AugmentedError<ApiType>;
      /**
       * Every book number was given out.
       **/
      NoIdLeft: AugmentedError<ApiType>;
      /**
       * The batch has no rows.
       **/
      NoRows: AugmentedError<ApiType>;
      /**
       * The row has no customer, or another one.
       **/
      NotCustomer: AugmentedError<ApiType>;
      /**
       * The shop's former owner pays for the book. Set its capacity to take it over.
       **/
      NotDepositor: AugmentedError<ApiType>;
      /**
       * The call claims no row.
       **/
      NothingClaimed: AugmentedError<ApiType>;
      /**
       * The shop owes that shop nothing.
       **/
      NothingOwed: AugmentedError<ApiType>;
      /**
       * Each of the customers has a pledge already.
       **/
      NothingToPledge: AugmentedError<ApiType>;
      /**
       * There is nothing to remove.
       **/
      NothingToPrune: AugmentedError<ApiType>;
      /**
       * None of the pledges can be released yet, or not by this account.
       **/
      NothingToRelease: AugmentedError<ApiType>;
      /**
       * The void does not point to a sale above it that is one-sided.
       **/
      NothingToVoid: AugmentedError<ApiType>;
      /**
       * The receipt is countersigned or reversed already.
       **/
      NotOneSided: AugmentedError<ApiType>;
      /**
       * The shop belongs to another account.
       **/
      NotOwner: AugmentedError<ApiType>;
      /**
       * The row is not a sale, or is reversed already.
       **/
      NotReversible: AugmentedError<ApiType>;
      /**
       * A number or a moment of the receipts does not fit its type.
       **/
      NumberTooLarge: AugmentedError<ApiType>;
      /**
       * The countersignatures are not in the order of their rows.
       **/
      OutOfOrder: AugmentedError<ApiType>;
      /**
       * The merchant stands as a customer of the own shop.
       **/
      OwnCustomer: AugmentedError<ApiType>;
      /**
       * Receipts of the till before this one were left out.
       **/
      ReceiptsMissing: AugmentedError<ApiType>;
      /**
       * The shop has no terms for that shop, and owes it nothing.
       **/
      ReferralNotFound: AugmentedError<ApiType>;
      /**
       * There is no such shop.
       **/
      ShopNotFound: AugmentedError<ApiType>;
      /**
       * The shop does not trade.
       **/
      ShopNotOpen: AugmentedError<ApiType>;
      /**
       * The shop has as many tills as it may have.
       **/
      TooManyTills: AugmentedError<ApiType>;
      /**
       * The batch starts longer ago than a till may wait.
       **/
      TooOld: AugmentedError<ApiType>;
      /**
       * The sums of the era do not fit their type.
       **/
      TotalsTooLarge: AugmentedError<ApiType>;
      /**
       * The time to countersign or reverse is over.
       **/
      WindowClosed: AugmentedError<ApiType>;
      /**
       * An amount of zero pays for nothing.
       **/
      ZeroAmount: AugmentedError<ApiType>;
      /**
       * A receipt has a value of zero.
       **/
      ZeroValue: AugmentedError<ApiType>;
    };
    referenda: {
      /**
       * The referendum index provided is invalid in this context.
       **/
      BadReferendum: AugmentedError<ApiType>;
      /**
       * The referendum status is invalid for this operation.
       **/
      BadStatus: AugmentedError<ApiType>;
      /**
       * The track identifier given was invalid.
       **/
      BadTrack: AugmentedError<ApiType>;
      /**
       * There are already a full complement of referenda in progress for this track.
       **/
      Full: AugmentedError<ApiType>;
      /**
       * Referendum's decision deposit is already paid.
       **/
      HasDeposit: AugmentedError<ApiType>;
      /**
       * The deposit cannot be refunded since none was made.
       **/
      NoDeposit: AugmentedError<ApiType>;
      /**
       * The deposit refunder is not the depositor.
       **/
      NoPermission: AugmentedError<ApiType>;
      /**
       * There was nothing to do in the advancement.
       **/
      NothingToDo: AugmentedError<ApiType>;
      /**
       * Referendum is not ongoing.
       **/
      NotOngoing: AugmentedError<ApiType>;
      /**
       * No track exists for the proposal origin.
       **/
      NoTrack: AugmentedError<ApiType>;
      /**
       * The preimage does not exist.
       **/
      PreimageNotExist: AugmentedError<ApiType>;
      /**
       * The preimage is stored with a different length than the one provided.
       **/
      PreimageStoredWithDifferentLength: AugmentedError<ApiType>;
      /**
       * The queue of the track is empty.
       **/
      QueueEmpty: AugmentedError<ApiType>;
      /**
       * Any deposit cannot be refunded until after the decision is over.
       **/
      Unfinished: AugmentedError<ApiType>;
    };
    rewards: {
      /**
       * The account has no row in the ledger.
       **/
      AccountNotFound: AugmentedError<ApiType>;
      /**
       * The account has done a deed that counts.
       **/
      AlreadyActive: AugmentedError<ApiType>;
      /**
       * The accused has appealed.
       **/
      AlreadyAppealed: AugmentedError<ApiType>;
      /**
       * The account has claimed the pay of the policy for the era.
       **/
      AlreadyClaimed: AugmentedError<ApiType>;
      /**
       * The account has named its inviter.
       **/
      AlreadyInvited: AugmentedError<ApiType>;
      /**
       * The amount is larger than what there is.
       **/
      AmountTooLarge: AugmentedError<ApiType>;
      /**
       * The amount is smaller than the minimum.
       **/
      AmountTooSmall: AugmentedError<ApiType>;
      /**
       * A policy can only pay SOUK or TIME. One for frozen SOUK or cashback can only pay TIME, one that gets fees
       * only SOUK.
       **/
      AssetNotAccepted: AugmentedError<ApiType>;
      /**
       * The circle has fewer than two parties, or a party twice.
       **/
      BadCircle: AugmentedError<ApiType>;
      /**
       * The due date has passed, or is further away than a debt may run.
       **/
      BadDueDate: AugmentedError<ApiType>;
      /**
       * The mode pays too large a part of what was lost.
       **/
      BadMode: AugmentedError<ApiType>;
      /**
       * The schedule's numbers are out of bounds.
       **/
      BadSchedule: AugmentedError<ApiType>;
      /**
       * There is no case against the account.
       **/
      CaseNotFound: AugmentedError<ApiType>;
      /**
       * A case is open against the account.
       **/
      CaseOpen: AugmentedError<ApiType>;
      /**
       * A penalty took the claims of the era, or the account's right to be invited.
       **/
      ClaimsLost: AugmentedError<ApiType>;
      /**
       * The deadline passed. Anyone may end the case now.
       **/
      DeadlinePassed: AugmentedError<ApiType>;
      /**
       * There is no such debt.
       **/
      DebtNotFound: AugmentedError<ApiType>;
      /**
       * There is no such invitation.
       **/
      InvitationNotFound: AugmentedError<ApiType>;
      /**
       * The inviter does not exist.
       **/
      InviterNotFound: AugmentedError<ApiType>;
      /**
       * Every number of a policy was given out.
       **/
      NoIdLeft: AugmentedError<ApiType>;
      /**
       * The account has no penalty that could be lifted.
       **/
      NoPenalty: AugmentedError<ApiType>;
      /**
       * The accused has not appealed.
       **/
      NotAppealed: AugmentedError<ApiType>;
      /**
       * The deed has counted as often as it can in an era, or the account earns nothing.
       **/
      NothingEarned: AugmentedError<ApiType>;
      /**
       * No SOUK is frozen, so no account could get a part of the dividend.
       **/
      NothingFrozen: AugmentedError<ApiType>;
      /**
       * The account has nothing to claim: no share in the era, no purse or no dividends; or the policy paid nothing
       * for the era, or the era expired.
       **/
      NothingToClaim: AugmentedError<ApiType>;
      /**
       * An amount is too large to be counted.
       **/
      Overflow: AugmentedError<ApiType>;
      /**
       * The policy has ended.
       **/
      PolicyHasEnded: AugmentedError<ApiType>;
      /**
       * There is no such policy.
       **/
      PolicyNotFound: AugmentedError<ApiType>;
      /**
       * The penalty is more than one rung above the one the account stands on.
       **/
      RungSkipped: AugmentedError<ApiType>;
      /**
       * An account cannot invite itself or owe itself.
       **/
      SelfReferred: AugmentedError<ApiType>;
      /**
       * The account has no frozen SOUK.
       **/
      StakeNotFound: AugmentedError<ApiType>;
      /**
       * The policy would start in an era that is over.
       **/
      StartPassed: AugmentedError<ApiType>;
      /**
       * The pay is still held, after the close of its era or after a penalty. A view tells until when.
       **/
      StillHeld: AugmentedError<ApiType>;
      /**
       * It is too early for this.
       **/
      TooEarly: AugmentedError<ApiType>;
      /**
       * There are as many policies as there can be.
       **/
      TooManyPolicies: AugmentedError<ApiType>;
      /**
       * The amount, or the number of rows, is zero.
       **/
      ZeroAmount: AugmentedError<ApiType>;
    };
    safeMode: {
      /**
       * The account already has a deposit reserved and can therefore not enter or extend again.
       **/
      AlreadyDeposited: AugmentedError<ApiType>;
      /**
       * This deposit cannot be released yet.
       **/
      CannotReleaseYet: AugmentedError<ApiType>;
      /**
       * An error from the underlying `Currency`.
       **/
      CurrencyError: AugmentedError<ApiType>;
      /**
       * The safe-mode is (already or still) entered.
       **/
      Entered: AugmentedError<ApiType>;
      /**
       * The safe-mode is (already or still) exited.
       **/
      Exited: AugmentedError<ApiType>;
      /**
       * There is no balance reserved.
       **/
      NoDeposit: AugmentedError<ApiType>;
      /**
       * This functionality of the pallet is disabled by the configuration.
       **/
      NotConfigured: AugmentedError<ApiType>;
    };
    scheduler: {
      /**
       * Failed to schedule a call
       **/
      FailedToSchedule: AugmentedError<ApiType>;
      /**
       * Attempt to use a non-named function on a named task.
       **/
      Named: AugmentedError<ApiType>;
      /**
       * Cannot find the scheduled call.
       **/
      NotFound: AugmentedError<ApiType>;
      /**
       * Reschedule failed because it does not change scheduled time.
       **/
      RescheduleNoChange: AugmentedError<ApiType>;
      /**
       * Given target block number is in the past.
       **/
      TargetBlockNumberInPast: AugmentedError<ApiType>;
    };
    session: {
      /**
       * Registered duplicate key.
       **/
      DuplicatedKey: AugmentedError<ApiType>;
      /**
       * Invalid ownership proof.
       **/
      InvalidProof: AugmentedError<ApiType>;
      /**
       * Key setting account is not live, so it's impossible to associate keys.
       **/
      NoAccount: AugmentedError<ApiType>;
      /**
       * No associated validator ID for account.
       **/
      NoAssociatedValidatorId: AugmentedError<ApiType>;
      /**
       * No keys are associated with this account.
       **/
      NoKeys: AugmentedError<ApiType>;
    };
    shops: {
      /**
       * The verification would have lapsed already.
       **/
      AlreadyLapsed: AugmentedError<ApiType>;
      /**
       * The shop is suspended already.
       **/
      AlreadySuspended: AugmentedError<ApiType>;
      /**
       * The asset cannot be paid with.
       **/
      AssetNotPayable: AugmentedError<ApiType>;
      /**
       * An accepted asset is named twice, or is the one the price is quoted in.
       **/
      AssetRepeated: AugmentedError<ApiType>;
      /**
       * The bond is above the maximum that the caller agreed to.
       **/
      BondAboveMaximum: AugmentedError<ApiType>;
      /**
       * The shop has the capability already.
       **/
      CapabilityHeld: AugmentedError<ApiType>;
      /**
       * The shop lacks the capability this needs.
       **/
      CapabilityMissing: AugmentedError<ApiType>;
      /**
       * Listings of the shop offer commission, which needs the capability.
       **/
      CommissionOffered: AugmentedError<ApiType>;
      /**
       * The experience fee is below the governed minimum.
       **/
      ExperienceFeeTooLow: AugmentedError<ApiType>;
      /**
       * The fee is above the maximum that the caller agreed to.
       **/
      FeeAboveMaximum: AugmentedError<ApiType>;
      /**
       * No listing has this number.
       **/
      ListingNotFound: AugmentedError<ApiType>;
      /**
       * The shop still has listings.
       **/
      ListingsRemain: AugmentedError<ApiType>;
      /**
       * A penalty keeps the account from trading.
       **/
      MayNotTrade: AugmentedError<ApiType>;
      /**
       * No showcase slot is free.
       **/
      NoFreeSlot: AugmentedError<ApiType>;
      /**
       * Every number of a shop or a listing was given out.
       **/
      NoIdLeft: AugmentedError<ApiType>;
      /**
       * The listing is paused or withdrawn.
       **/
      NotActive: AugmentedError<ApiType>;
      /**
       * The shop is not winding down.
       **/
      NotClosing: AugmentedError<ApiType>;
      /**
       * The price table has no entry for this.
       **/
      NotForSale: AugmentedError<ApiType>;
      /**
       * A number of slots or units of zero, or an empty batch.
       **/
      NothingAsked: AugmentedError<ApiType>;
      /**
       * No bond of the account is due.
       **/
      NothingToRelease: AugmentedError<ApiType>;
      /**
       * The caller neither issued the verification nor is an attester.
       **/
      NotIssuer: AugmentedError<ApiType>;
      /**
       * The shop is not offered to the caller, or not offered at all.
       **/
      NotOffered: AugmentedError<ApiType>;
      /**
       * The caller does not own the shop.
       **/
      NotOwner: AugmentedError<ApiType>;
      /**
       * The listing is not paused.
       **/
      NotPaused: AugmentedError<ApiType>;
      /**
       * No penalty takes a part of the account's bonds.
       **/
      NotSentenced: AugmentedError<ApiType>;
      /**
       * The shop is not suspended.
       **/
      NotSuspended: AugmentedError<ApiType>;
      /**
       * The shop is not verified.
       **/
      NotVerified: AugmentedError<ApiType>;
      /**
       * Moderation does not have the listing off sale.
       **/
      NotWithdrawn: AugmentedError<ApiType>;
      /**
       * A shop cannot be offered to its owner.
       **/
      OfferToOwner: AugmentedError<ApiType>;
      /**
       * The shop still has orders that are not final.
       **/
      OrdersOpen: AugmentedError<ApiType>;
      /**
       * Fewer units are left.
       **/
      OutOfStock: AugmentedError<ApiType>;
      /**
       * A case against the account is open. What it may lose cannot leave.
       **/
      OwnerAccused: AugmentedError<ApiType>;
      /**
       * An attester cannot verify its own shop.
       **/
      OwnShop: AugmentedError<ApiType>;
      /**
       * The promotion path is deeper than governance, or the commission plan, can pay.
       **/
      PathTooDeep: AugmentedError<ApiType>;
      /**
       * A price of the table is above its maximum.
       **/
      PriceTooHigh: AugmentedError<ApiType>;
      /**
       * Commission, experience fee and commune fee together exceed the sale.
       **/
      RatesExceedWhole: AugmentedError<ApiType>;
      /**
       * The return window is longer than the governed maximum.
       **/
      ReturnWindowTooLong: AugmentedError<ApiType>;
      /**
       * A penalty takes a part of the account's bonds. Have it seized first.
       **/
      SeizureDue: AugmentedError<ApiType>;
      /**
       * Explicit commission shares do not sum to 100 %.
       **/
      SharesNotWhole: AugmentedError<ApiType>;
      /**
       * The shop is not as the caller saw it.
       **/
      ShopChanged: AugmentedError<ApiType>;
      /**
       * No shop has this number.
       **/
      ShopNotFound: AugmentedError<ApiType>;
      /**
       * The shop is winding down or suspended.
       **/
      ShopNotOpen: AugmentedError<ApiType>;
      /**
       * Fewer showcase slots come with the capability than the caller agreed to.
       **/
      SlotsBelowMinimum: AugmentedError<ApiType>;
      /**
       * The showcase slots are taken, or not bonded.
       **/
      SlotsTaken: AugmentedError<ApiType>;
      /**
       * The stock of the listing is not as the caller saw it.
       **/
      StockChanged: AugmentedError<ApiType>;
      /**
       * The stock would not fit its number.
       **/
      StockOverflow: AugmentedError<ApiType>;
      /**
       * The terms of the listing are not as the caller saw them.
       **/
      TermsChanged: AugmentedError<ApiType>;
      /**
       * The shop's open orders would not fit their number.
       **/
      TooManyOrders: AugmentedError<ApiType>;
      /**
       * The account owns as many shops as it may.
       **/
      TooManyShops: AugmentedError<ApiType>;
      /**
       * More showcase slots than a shop may have.
       **/
      TooManySlots: AugmentedError<ApiType>;
      /**
       * The shop has accepted as many orders today as the level of its verification allows.
       **/
      TooManyToday: AugmentedError<ApiType>;
      /**
       * Too many bonds of the account are unbonding. Release those that are due first.
       **/
      UnbondingFull: AugmentedError<ApiType>;
      /**
       * The verification is not the one that the caller names.
       **/
      VerificationChanged: AugmentedError<ApiType>;
      /**
       * Moderation has the listing off sale.
       **/
      Withdrawn: AugmentedError<ApiType>;
      /**
       * A verification needs a level above zero.
       **/
      ZeroLevel: AugmentedError<ApiType>;
      /**
       * A price of zero.
       **/
      ZeroPrice: AugmentedError<ApiType>;
      /**
       * The rate of an accepted asset is zero.
       **/
      ZeroRate: AugmentedError<ApiType>;
    };
    staking: {
      /**
       * Stash is already bonded.
       **/
      AlreadyBonded: AugmentedError<ApiType>;
      /**
       * Rewards for this era have already been claimed for this validator.
       **/
      AlreadyClaimed: AugmentedError<ApiType>;
      /**
       * The stake of this account is already migrated to `Fungible` holds.
       **/
      AlreadyMigrated: AugmentedError<ApiType>;
      /**
       * Controller is already paired.
       **/
      AlreadyPaired: AugmentedError<ApiType>;
      /**
       * Internal state has become somehow corrupted and the operation cannot continue.
       **/
      BadState: AugmentedError<ApiType>;
      /**
       * A nomination target was supplied that was blocked or otherwise not a validator.
       **/
      BadTarget: AugmentedError<ApiType>;
      /**
       * Some bound is not met.
       **/
      BoundNotMet: AugmentedError<ApiType>;
      /**
       * The user has enough bond and thus cannot be chilled forcefully by an external person.
       **/
      CannotChillOther: AugmentedError<ApiType>;
      /**
       * Stash could not be reaped as other pallet might depend on it.
       **/
      CannotReapStash: AugmentedError<ApiType>;
      /**
       * Cannot reset a ledger.
       **/
      CannotRestoreLedger: AugmentedError<ApiType>;
      /**
       * Commission is too low. Must be at least `MinCommission`.
       **/
      CommissionTooLow: AugmentedError<ApiType>;
      /**
       * Used when attempting to use deprecated controller account logic.
       **/
      ControllerDeprecated: AugmentedError<ApiType>;
      /**
       * Duplicate index.
       **/
      DuplicateIndex: AugmentedError<ApiType>;
      /**
       * Targets cannot be empty.
       **/
      EmptyTargets: AugmentedError<ApiType>;
      /**
       * Attempting to target a stash that still has funds.
       **/
      FundedTarget: AugmentedError<ApiType>;
      /**
       * Incorrect previous history depth input provided.
       **/
      IncorrectHistoryDepth: AugmentedError<ApiType>;
      /**
       * Incorrect number of slashing spans provided.
       **/
      IncorrectSlashingSpans: AugmentedError<ApiType>;
      /**
       * Cannot have a validator or nominator role, with value less than the minimum defined by
       * governance (see `MinValidatorBond` and `MinNominatorBond`). If unbonding is the
       * intention, `chill` first to remove one's role as validator/nominator.
       **/
      InsufficientBond: AugmentedError<ApiType>;
      /**
       * Invalid era to reward.
       **/
      InvalidEraToReward: AugmentedError<ApiType>;
      /**
       * Invalid number of nominations.
       **/
      InvalidNumberOfNominations: AugmentedError<ApiType>;
      /**
       * No nominators exist on this page.
       **/
      InvalidPage: AugmentedError<ApiType>;
      /**
       * Slash record index out of bounds.
       **/
      InvalidSlashIndex: AugmentedError<ApiType>;
      /**
       * Can not schedule more unlock chunks.
       **/
      NoMoreChunks: AugmentedError<ApiType>;
      /**
       * Not a controller account.
       **/
      NotController: AugmentedError<ApiType>;
      /**
       * Not enough funds available to withdraw.
       **/
      NotEnoughFunds: AugmentedError<ApiType>;
      /**
       * Items are not sorted and unique.
       **/
      NotSortedAndUnique: AugmentedError<ApiType>;
      /**
       * Not a stash account.
       **/
      NotStash: AugmentedError<ApiType>;
      /**
       * Can not rebond without unlocking chunks.
       **/
      NoUnlockChunk: AugmentedError<ApiType>;
      /**
       * Account is restricted from participation in staking. This may happen if the account is
       * staking in another way already, such as via pool.
       **/
      Restricted: AugmentedError<ApiType>;
      /**
       * Provided reward destination is not allowed.
       **/
      RewardDestinationRestricted: AugmentedError<ApiType>;
      /**
       * There are too many nominators in the system. Governance needs to adjust the staking
       * settings to keep things safe for the runtime.
       **/
      TooManyNominators: AugmentedError<ApiType>;
      /**
       * Too many nomination targets supplied.
       **/
      TooManyTargets: AugmentedError<ApiType>;
      /**
       * There are too many validator candidates in the system. Governance needs to adjust the
       * staking settings to keep things safe for the runtime.
       **/
      TooManyValidators: AugmentedError<ApiType>;
      /**
       * Operation not allowed for virtual stakers.
       **/
      VirtualStakerNotAllowed: AugmentedError<ApiType>;
    };
    sudo: {
      /**
       * Sender must be the Sudo account.
       **/
      RequireSudo: AugmentedError<ApiType>;
    };
    system: {
      /**
       * The origin filter prevent the call to be dispatched.
       **/
      CallFiltered: AugmentedError<ApiType>;
      /**
       * Failed to extract the runtime version from the new runtime.
       * 
       * Either calling `Core_version` or decoding `RuntimeVersion` failed.
       **/
      FailedToExtractRuntimeVersion: AugmentedError<ApiType>;
      /**
       * The name of specification does not match between the current runtime
       * and the new runtime.
       **/
      InvalidSpecName: AugmentedError<ApiType>;
      /**
       * A multi-block migration is ongoing and prevents the current code from being replaced.
       **/
      MultiBlockMigrationsOngoing: AugmentedError<ApiType>;
      /**
       * Suicide called when the account has non-default composite data.
       **/
      NonDefaultComposite: AugmentedError<ApiType>;
      /**
       * There is a non-zero reference count preventing the account from being purged.
       **/
      NonZeroRefCount: AugmentedError<ApiType>;
      /**
       * No upgrade authorized.
       **/
      NothingAuthorized: AugmentedError<ApiType>;
      /**
       * The specification version is not allowed to decrease between the current runtime
       * and the new runtime.
       **/
      SpecVersionNeedsToIncrease: AugmentedError<ApiType>;
      /**
       * The submitted code is not authorized.
       **/
      Unauthorized: AugmentedError<ApiType>;
    };
    technicalCommittee: {
      /**
       * Members are already initialized!
       **/
      AlreadyInitialized: AugmentedError<ApiType>;
      /**
       * Duplicate proposals not allowed
       **/
      DuplicateProposal: AugmentedError<ApiType>;
      /**
       * Duplicate vote ignored
       **/
      DuplicateVote: AugmentedError<ApiType>;
      /**
       * Account is not a member
       **/
      NotMember: AugmentedError<ApiType>;
      /**
       * Prime account is not a member
       **/
      PrimeAccountNotMember: AugmentedError<ApiType>;
      /**
       * Proposal is still active.
       **/
      ProposalActive: AugmentedError<ApiType>;
      /**
       * Proposal must exist
       **/
      ProposalMissing: AugmentedError<ApiType>;
      /**
       * The close call was made too early, before the end of the voting.
       **/
      TooEarly: AugmentedError<ApiType>;
      /**
       * There can only be a maximum of `MaxProposals` active proposals.
       **/
      TooManyProposals: AugmentedError<ApiType>;
      /**
       * Mismatched index
       **/
      WrongIndex: AugmentedError<ApiType>;
      /**
       * The given length bound for the proposal was too low.
       **/
      WrongProposalLength: AugmentedError<ApiType>;
      /**
       * The given weight bound for the proposal was too low.
       **/
      WrongProposalWeight: AugmentedError<ApiType>;
    };
    trace: {
      /**
       * The lot is recalled or on hold already.
       **/
      AlreadyAlerted: AugmentedError<ApiType>;
      /**
       * The party asks for the item already.
       **/
      AlreadyAsked: AugmentedError<ApiType>;
      /**
       * The event is declared erroneous already.
       **/
      AlreadyDeclared: AugmentedError<ApiType>;
      /**
       * The item is marked with the alert already.
       **/
      AlreadyMarked: AugmentedError<ApiType>;
      /**
       * The account is a party already, or acts for one.
       **/
      AlreadyParty: AugmentedError<ApiType>;
      /**
       * The party possesses the item already.
       **/
      AlreadyPossessed: AugmentedError<ApiType>;
      /**
       * The item was sold already.
       **/
      AlreadySold: AugmentedError<ApiType>;
      /**
       * There is no such ask.
       **/
      AskNotFound: AugmentedError<ApiType>;
      /**
       * The time of the ask is not over.
       **/
      AskNotOver: AugmentedError<ApiType>;
      /**
       * No company can have this prefix: it has fewer than 6 or more than 12 digits, or GS1 uses these numbers otherwise.
       **/
      BadPrefix: AugmentedError<ApiType>;
      /**
       * The proof does not lead to the root.
       **/
      BadProof: AugmentedError<ApiType>;
      /**
       * The batch has no events.
       **/
      EmptyBatch: AugmentedError<ApiType>;
      /**
       * The root stands for no events.
       **/
      EmptyRoot: AugmentedError<ApiType>;
      /**
       * No event on record has this id.
       **/
      EventNotFound: AugmentedError<ApiType>;
      /**
       * The GLN belongs to a party, or is a place of one.
       **/
      GlnTaken: AugmentedError<ApiType>;
      /**
       * There is something in the item, which must not be sold with it.
       **/
      HasContents: AugmentedError<ApiType>;
      /**
       * The history of the item is over.
       **/
      ItemClosed: AugmentedError<ApiType>;
      /**
       * No item has this name.
       **/
      ItemNotFound: AugmentedError<ApiType>;
      /**
       * The item's lot is recalled or on hold.
       **/
      LotBlocked: AugmentedError<ApiType>;
      /**
       * Every number of a party, a root or an alert was given out.
       **/
      NoIdLeft: AugmentedError<ApiType>;
      /**
       * The list of items is empty.
       **/
      NoItems: AugmentedError<ApiType>;
      /**
       * The lot is neither recalled nor on hold.
       **/
      NotAlerted: AugmentedError<ApiType>;
      /**
       * The item is still in use.
       **/
      NotFinal: AugmentedError<ApiType>;
      /**
       * The limit of events to remove is zero.
       **/
      NothingToPrune: AugmentedError<ApiType>;
      /**
       * The events do not say that the output was made from an input that the alert concerns.
       **/
      NotLinked: AugmentedError<ApiType>;
      /**
       * The seller does not possess the item.
       **/
      NotPossessed: AugmentedError<ApiType>;
      /**
       * The caller did not make the lot.
       **/
      NotProducer: AugmentedError<ApiType>;
      /**
       * Another party recorded the event.
       **/
      NotRecorder: AugmentedError<ApiType>;
      /**
       * The item was made from a lot whose alert blocks what was made from it.
       **/
      OriginBlocked: AugmentedError<ApiType>;
      /**
       * An amount does not fit.
       **/
      Overflow: AugmentedError<ApiType>;
      /**
       * Rows name the party: it possesses or recorded something.
       **/
      PartyInUse: AugmentedError<ApiType>;
      /**
       * The account or the GLN is no party.
       **/
      PartyNotFound: AugmentedError<ApiType>;
      /**
       * The GLN is no place of the party.
       **/
      PlaceNotFound: AugmentedError<ApiType>;
      /**
       * The party holds no company prefix.
       **/
      PrefixNotFound: AugmentedError<ApiType>;
      /**
       * Another party holds a company prefix that the number begins with, or one that overlaps.
       **/
      PrefixTaken: AugmentedError<ApiType>;
      /**
       * An event of the batch, or an item of the list, is refused, and nothing of it is done.
       **/
      Refused: AugmentedError<ApiType>;
      /**
       * The retention period is not over.
       **/
      RetentionNotOver: AugmentedError<ApiType>;
      /**
       * No root has this number.
       **/
      RootNotFound: AugmentedError<ApiType>;
      /**
       * The authority recalled or held the lot, so only the authority can change that.
       **/
      SetByAuthority: AugmentedError<ApiType>;
      /**
       * The item is marked with as many alerts as it can be, and none of them is less grave.
       **/
      TooManyMarks: AugmentedError<ApiType>;
    };
    tranches: {
      /**
       * The amount is below the smallest allocation.
       **/
      AmountTooSmall: AugmentedError<ApiType>;
      /**
       * The schedule has no length, takes back what it freed, or never frees the whole.
       **/
      BadSchedule: AugmentedError<ApiType>;
      /**
       * The beneficiary's account does not hold the asset. Send it an existential deposit first.
       **/
      BeneficiaryNotFound: AugmentedError<ApiType>;
      /**
       * Every allocation number was given out.
       **/
      NoIdLeft: AugmentedError<ApiType>;
      /**
       * No allocation has this number, or all of it was released.
       **/
      NotFound: AugmentedError<ApiType>;
      /**
       * Nothing more is free yet.
       **/
      NothingToRelease: AugmentedError<ApiType>;
      /**
       * The schedule has not started.
       **/
      NotStarted: AugmentedError<ApiType>;
      /**
       * The beneficiary has as many allocations as an account can have.
       **/
      TooManyAllocations: AugmentedError<ApiType>;
    };
    treasury: {
      /**
       * The payment has already been attempted.
       **/
      AlreadyAttempted: AugmentedError<ApiType>;
      /**
       * The spend is not yet eligible for payout.
       **/
      EarlyPayout: AugmentedError<ApiType>;
      /**
       * The balance of the asset kind is not convertible to the balance of the native asset.
       **/
      FailedToConvertBalance: AugmentedError<ApiType>;
      /**
       * The payment has neither failed nor succeeded yet.
       **/
      Inconclusive: AugmentedError<ApiType>;
      /**
       * The spend origin is valid but the amount it is allowed to spend is lower than the
       * amount to be spent.
       **/
      InsufficientPermission: AugmentedError<ApiType>;
      /**
       * No proposal, bounty or spend at that index.
       **/
      InvalidIndex: AugmentedError<ApiType>;
      /**
       * The payout was not yet attempted/claimed.
       **/
      NotAttempted: AugmentedError<ApiType>;
      /**
       * There was some issue with the mechanism of payment.
       **/
      PayoutError: AugmentedError<ApiType>;
      /**
       * Proposal has not been approved.
       **/
      ProposalNotApproved: AugmentedError<ApiType>;
      /**
       * The spend has expired and cannot be claimed.
       **/
      SpendExpired: AugmentedError<ApiType>;
      /**
       * Too many approvals in the queue.
       **/
      TooManyApprovals: AugmentedError<ApiType>;
    };
    txPause: {
      /**
       * The call is paused.
       **/
      IsPaused: AugmentedError<ApiType>;
      /**
       * The call is unpaused.
       **/
      IsUnpaused: AugmentedError<ApiType>;
      NotFound: AugmentedError<ApiType>;
      /**
       * The call is whitelisted and cannot be paused.
       **/
      Unpausable: AugmentedError<ApiType>;
    };
    utility: {
      /**
       * Too many calls batched.
       **/
      TooManyCalls: AugmentedError<ApiType>;
    };
    vesting: {
      /**
       * Amount being transferred is too low to create a vesting schedule.
       **/
      AmountLow: AugmentedError<ApiType>;
      /**
       * The account already has `MaxVestingSchedules` count of schedules and thus
       * cannot add another one. Consider merging existing schedules in order to add another.
       **/
      AtMaxVestingSchedules: AugmentedError<ApiType>;
      /**
       * Failed to create a new schedule because some parameter was invalid.
       **/
      InvalidScheduleParams: AugmentedError<ApiType>;
      /**
       * The account given is not vesting.
       **/
      NotVesting: AugmentedError<ApiType>;
      /**
       * An index was out of bounds of the vesting schedules.
       **/
      ScheduleIndexOutOfBounds: AugmentedError<ApiType>;
    };
    voterList: {
      /**
       * A error in the list interface implementation.
       **/
      List: AugmentedError<ApiType>;
      /**
       * Could not update a node, because the pallet is locked.
       **/
      Locked: AugmentedError<ApiType>;
    };
    whitelist: {
      /**
       * The dispatch has already been deferred.
       **/
      AlreadyDeferred: AugmentedError<ApiType>;
      /**
       * The call was already whitelisted; No-Op.
       **/
      CallAlreadyWhitelisted: AugmentedError<ApiType>;
      /**
       * The call was not whitelisted.
       **/
      CallIsNotWhitelisted: AugmentedError<ApiType>;
      /**
       * The deferred dispatch has expired.
       **/
      DeferredDispatchExpired: AugmentedError<ApiType>;
      /**
       * The deferred dispatch entry has not yet expired.
       **/
      DeferredDispatchNotExpired: AugmentedError<ApiType>;
      /**
       * No deferred dispatch entry exists for this call hash.
       **/
      DeferredDispatchNotFound: AugmentedError<ApiType>;
      /**
       * The weight of the decoded call was higher than the witness.
       **/
      InvalidCallWeightWitness: AugmentedError<ApiType>;
      /**
       * The preimage of the call hash could not be loaded.
       **/
      UnavailablePreImage: AugmentedError<ApiType>;
      /**
       * The call could not be decoded.
       **/
      UndecodableCall: AugmentedError<ApiType>;
    };
  } // AugmentedErrors
} // declare module
