// SPDX-License-Identifier: Apache-2.0

// Generated from the chain's metadata by `npm run generate:sdk`. Do not edit.

export { default as souk } from './souk.ts';
export type * from './souk.ts';
export { DigestItem, Phase, DispatchClass, TokenError, ArithmeticError, TransactionalError, PreimageEvent, BalanceStatus, PreimagePalletHoldReason, TransactionPaymentEvent, StakingRewardDestination, StakingForcing, GrandpaEvent, BagsListEvent, PreimagesBounded, ConvictionVotingVoteAccountVote, PreimageOldRequestStatus, PreimageRequestStatus, BalancesTypesReasons, TransactionPaymentReleases, TraitsScheduleDispatchTime, ConvictionVotingVoteVoting, VotingConviction, ReferendaTypesCurve, MultiAddress, BalancesAdjustmentDirection, BabeDigestsNextConfigDescriptor, BabeAllowedSlots, StakingPalletConfigOpBig, StakingPalletConfigOp, GrandpaEquivocation, IdentityData, IdentityJudgement } from './common-types.ts';
export * from './errors.ts';
