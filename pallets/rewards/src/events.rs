// SPDX-License-Identifier: Apache-2.0

//! Events and errors of the pallet, apart so that neither file is too long to read.

use frame_support::pallet_macros::*;

/// What happens, and why something is refused.
#[pallet_section]
mod events {
	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An account claimed what a policy pays it for an era.
		Claimed {
			/// Who.
			who: T::AccountId,
			/// The policy.
			policy: PolicyId,
			/// The era.
			era: RewardEra,
			/// How much, in base units of the policy's asset.
			amount: Balance,
		},
		/// An account claimed cashback or bounties.
		PurseClaimed {
			/// Who.
			who: T::AccountId,
			/// Out of which fund.
			fund: Fund,
			/// How much, in base units of TIME.
			amount: Balance,
		},
		/// An account earned power by checking in.
		PowerEarned {
			/// Who.
			who: T::AccountId,
			/// Its power now, in billionths of a point.
			power: u128,
		},
		/// A fund granted TIME, which is held and can be claimed later.
		Granted {
			/// To whom.
			who: T::AccountId,
			/// Out of which fund.
			fund: Fund,
			/// How much, in base units of TIME.
			amount: Balance,
		},
		/// A fund granted less than it should, because its pot is short.
		FundShort {
			/// To whom.
			who: T::AccountId,
			/// Out of which fund.
			fund: Fund,
			/// What it should have granted, in base units of TIME.
			due: Balance,
			/// What it granted, in base units of TIME.
			granted: Balance,
		},
		/// An account said who invited it.
		InviterSet {
			/// The invited account.
			who: T::AccountId,
			/// Who invited it.
			inviter: T::AccountId,
			/// The era the invitation lapses in.
			until: RewardEra,
		},
		/// An invited account became active.
		BecameActive {
			/// The invited account.
			who: T::AccountId,
			/// Who invited it.
			inviter: T::AccountId,
		},
		/// An invitation lapsed and was removed.
		InvitationLapsed {
			/// The invited account.
			who: T::AccountId,
			/// Who invited it.
			inviter: T::AccountId,
		},
		/// An account froze SOUK.
		Frozen {
			/// Who.
			who: T::AccountId,
			/// How much, in base units.
			amount: Balance,
			/// How much of the account earns now, in base units.
			shares: Balance,
		},
		/// An account let frozen SOUK go; it no longer earns.
		Unfreezing {
			/// Who.
			who: T::AccountId,
			/// How much, in base units.
			amount: Balance,
			/// When it is free, in milliseconds since the Unix epoch.
			until: Millis,
		},
		/// SOUK is free again.
		Unfrozen {
			/// Whose.
			who: T::AccountId,
			/// How much, in base units.
			amount: Balance,
		},
		/// TIME was shared among frozen SOUK.
		DividendShared {
			/// How much, in base units of TIME.
			amount: Balance,
			/// Among how many base units of SOUK.
			shares: Balance,
		},
		/// An account got its dividends.
		DividendsClaimed {
			/// Who.
			who: T::AccountId,
			/// How much, in base units of TIME.
			amount: Balance,
		},
		/// Dividends an account cannot receive went back to the dividend pot with the last of its stake.
		DividendsForfeited {
			/// Whose.
			who: T::AccountId,
			/// How much, in base units of TIME.
			amount: Balance,
		},
		/// SOUK was sealed in the sink.
		SealedTokens {
			/// Whose.
			who: T::AccountId,
			/// How much, in base units.
			amount: Balance,
			/// What was sealed this way so far, in base units.
			total: Balance,
		},
		/// A pot was funded.
		PotFunded {
			/// The pot.
			pot: Pot,
			/// By whom.
			who: T::AccountId,
			/// How much, in base units of its asset.
			amount: Balance,
		},
		/// What of one-way fees is not sealed was set.
		RecyclingSet {
			/// The part and the policy whose pot gets it; `None` if all is sealed.
			recycling: Option<Recycling>,
		},
		/// A policy was created.
		PolicyCreated {
			/// Its number.
			policy: PolicyId,
			/// What it is.
			terms: PolicyTerms,
			/// The account its funds are on.
			pot: T::AccountId,
		},
		/// A policy was paused, or goes on.
		PolicyPaused {
			/// The policy.
			policy: PolicyId,
			/// Whether it is paused now.
			paused: bool,
		},
		/// A policy was ended.
		PolicyEnded {
			/// The policy.
			policy: PolicyId,
			/// Who gets what is left.
			heir: T::AccountId,
			/// What was left and paid, in base units of its asset.
			paid: Balance,
			/// What can still be claimed; with nothing the policy is gone.
			owed: Balance,
		},
		/// An era was closed.
		EraClosed {
			/// The era.
			era: RewardEra,
			/// What each policy set aside or paid on, in base units of its asset; those that paid nothing are not named.
			amounts: EraAmounts,
		},
		/// A policy paid less than its schedule says for an era, because its pot holds no more or nobody has a share.
		PotShort {
			/// The policy.
			policy: PolicyId,
			/// The era.
			era: RewardEra,
			/// What its schedule says, in base units of its asset.
			scheduled: Balance,
			/// What it paid, in base units of its asset.
			paid: Balance,
		},
		/// An era expired, and what nobody claimed went back to the pots.
		EraExpired {
			/// The era.
			era: RewardEra,
			/// What went back, by policy, in base units of its asset.
			amounts: EraAmounts,
		},
		/// Rows of expired eras were removed.
		Pruned {
			/// How many.
			rows: u32,
			/// The next era to prune.
			next: RewardEra,
		},
		/// The rows of an idle account were removed.
		AccountForgotten {
			/// Whose.
			who: T::AccountId,
			/// What went back to the funds, in base units of TIME.
			returned: Balance,
		},
		/// The fraud authority opened a case.
		CaseOpened {
			/// Against whom.
			who: T::AccountId,
			/// What it asks for.
			penalty: Penalty,
			/// What it brings forward.
			evidence: Cid,
			/// Until when the accused may appeal, in milliseconds since the Unix epoch.
			deadline: Millis,
		},
		/// The accused appealed.
		CaseAppealed {
			/// Who.
			who: T::AccountId,
			/// What they answer.
			answer: Cid,
			/// Until when the appeal may be decided, in milliseconds since the Unix epoch.
			deadline: Millis,
		},
		/// A case ended and its penalty stands.
		PenaltyStands {
			/// Whose.
			who: T::AccountId,
			/// Which.
			penalty: Penalty,
			/// What went back to the funds at once, in base units of TIME.
			confiscated: Balance,
		},
		/// A case ended and everything is as if it had never been.
		CaseDropped {
			/// Whose.
			who: T::AccountId,
		},
		/// The penalties of an account were lifted.
		Rehabilitated {
			/// Whose.
			who: T::AccountId,
		},
		/// An account acknowledged a debt.
		DebtAcknowledged {
			/// Who owes.
			debtor: T::AccountId,
			/// Whom.
			creditor: T::AccountId,
			/// How much in all now, in base units of TIME.
			amount: Balance,
			/// When it is due, in milliseconds since the Unix epoch.
			due: Millis,
		},
		/// Debts that go round a circle were netted; two parties that owe each other are one too.
		DebtsNetted {
			/// The circle: each owed the next, the last owed the first.
			circle: Circle<T::AccountId>,
			/// What every debt of it shrank by, in base units of TIME.
			amount: Balance,
		},
		/// A debt was paid, in part or whole.
		DebtPaid {
			/// Who owes.
			debtor: T::AccountId,
			/// Whom.
			creditor: T::AccountId,
			/// How much was paid, in base units of TIME.
			amount: Balance,
			/// How much is left, in base units of TIME.
			left: Balance,
		},
		/// A debt was forgiven, in part or whole.
		DebtForgiven {
			/// Who owes.
			debtor: T::AccountId,
			/// Whom.
			creditor: T::AccountId,
			/// How much was forgiven, in base units of TIME.
			amount: Balance,
			/// How much is left, in base units of TIME.
			left: Balance,
		},
		/// A debt was not paid.
		DebtDefaulted {
			/// Who owed.
			debtor: T::AccountId,
			/// Whom.
			creditor: T::AccountId,
			/// How much was not paid, in base units of TIME.
			amount: Balance,
			/// The deposit that went to the creditor, in base units of SOUK; zero where it could not be received.
			deposit: Balance,
		},
	}

	/// Why something is refused.
	#[pallet::error]
	pub enum Error<T> {
		/// The account has no share in the era, or the policy paid nothing for it or no longer does.
		NothingToClaim,
		/// The policy paid the account for the era already.
		AlreadyClaimed,
		/// A penalty took the claims of the era.
		ClaimsLost,
		/// A case is open against the account.
		CaseOpen,
		/// The action counted as often as it does in an era, or the account earns nothing.
		NothingEarned,
		/// An account cannot do this with itself.
		SelfReferred,
		/// The account did something that counts already.
		AlreadyActive,
		/// The account said who invited it.
		AlreadyInvited,
		/// There is no such inviter.
		InviterNotFound,
		/// There is no such invitation.
		InvitationNotFound,
		/// It is too early for this.
		TooEarly,
		/// Less than the minimum.
		AmountTooSmall,
		/// More than there is.
		AmountTooLarge,
		/// An amount of zero.
		ZeroAmount,
		/// The account froze nothing.
		StakeNotFound,
		/// Nobody froze anything, so there is nobody to share among.
		NothingFrozen,
		/// There is no such policy.
		PolicyNotFound,
		/// The policy has ended.
		PolicyHasEnded,
		/// Policies pay SOUK or TIME, and those for frozen SOUK and cashback pay TIME.
		AssetNotAccepted,
		/// The schedule's numbers are out of bounds.
		BadSchedule,
		/// The policy would start in an era that is over.
		StartPassed,
		/// There are as many policies as there can be.
		TooManyPolicies,
		/// Every policy number was given out.
		NoIdLeft,
		/// There is no such account in the ledger.
		AccountNotFound,
		/// The ladder of penalties is climbed rung by rung.
		RungSkipped,
		/// There is no case against the account.
		CaseNotFound,
		/// The accused appealed already.
		AlreadyAppealed,
		/// The accused did not appeal.
		NotAppealed,
		/// The deadline passed; anybody may end the case.
		DeadlinePassed,
		/// The account stands under no penalty that could be lifted.
		NoPenalty,
		/// There is no such debt.
		DebtNotFound,
		/// The due date is over, or further away than debts may run.
		BadDueDate,
		/// A circle has at least two parties, none of them twice.
		BadCircle,
		/// A number that does not fit.
		Overflow,
	}
}
