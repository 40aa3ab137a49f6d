// SPDX-License-Identifier: Apache-2.0

//! The pallet's events and errors.

use frame_support::pallet_macros::pallet_section;

/// A section of the pallet's module.
#[pallet_section]
mod events {
	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An account claimed what a policy pays it for an era.
		Claimed {
			/// The account.
			who: T::AccountId,
			/// The policy.
			policy: PolicyId,
			/// The era.
			era: RewardEra,
			/// The amount, in base units of the policy's asset.
			amount: Balance,
		},
		/// An account claimed cashback or bounties.
		PurseClaimed {
			/// The account.
			who: T::AccountId,
			/// The fund that paid.
			fund: Fund,
			/// The amount, in base units of TIME.
			amount: Balance,
		},
		/// An account earned power by checking in.
		PowerEarned {
			/// The account.
			who: T::AccountId,
			/// Its power now, in billionths of a point.
			power: u128,
		},
		/// A fund granted TIME to an account, which can claim it after the hold.
		Granted {
			/// The account.
			who: T::AccountId,
			/// The fund.
			fund: Fund,
			/// The amount, in base units of TIME.
			amount: Balance,
		},
		/// A fund granted less than it should have, because its pot is short.
		FundShort {
			/// The account.
			who: T::AccountId,
			/// The fund.
			fund: Fund,
			/// What it should have granted, in base units of TIME.
			due: Balance,
			/// What it granted, in base units of TIME.
			granted: Balance,
		},
		/// An account named its inviter.
		InviterSet {
			/// The invited account.
			who: T::AccountId,
			/// Its inviter.
			inviter: T::AccountId,
			/// The era in which the invitation lapses.
			until: RewardEra,
		},
		/// An invited account became active.
		BecameActive {
			/// The invited account.
			who: T::AccountId,
			/// Its inviter.
			inviter: T::AccountId,
		},
		/// An invitation lapsed and was removed.
		InvitationLapsed {
			/// The invited account.
			who: T::AccountId,
			/// Its inviter.
			inviter: T::AccountId,
		},
		/// An account froze SOUK.
		Frozen {
			/// The account.
			who: T::AccountId,
			/// The amount, in base units of SOUK.
			amount: Balance,
			/// All SOUK of the account that earns now, in base units.
			shares: Balance,
		},
		/// An account let go of frozen SOUK, which no longer earns.
		Unfreezing {
			/// The account.
			who: T::AccountId,
			/// The amount, in base units of SOUK.
			amount: Balance,
			/// When it is free, in milliseconds since the Unix epoch.
			until: Millis,
		},
		/// SOUK that an account let go of is free again.
		Unfrozen {
			/// The account.
			who: T::AccountId,
			/// The amount, in base units of SOUK.
			amount: Balance,
		},
		/// TIME was shared among frozen SOUK.
		DividendShared {
			/// The amount, in base units of TIME.
			amount: Balance,
			/// The frozen SOUK it was shared among, in base units.
			shares: Balance,
		},
		/// An account got its dividends.
		DividendsClaimed {
			/// The account.
			who: T::AccountId,
			/// The amount, in base units of TIME.
			amount: Balance,
		},
		/// An account withdrew the last of its stake and cannot receive its dividends. They went back to the dividend
		/// pot.
		DividendsForfeited {
			/// The account.
			who: T::AccountId,
			/// The amount, in base units of TIME.
			amount: Balance,
		},
		/// An account sealed SOUK in the sink.
		SealedTokens {
			/// The account.
			who: T::AccountId,
			/// The amount, in base units of SOUK.
			amount: Balance,
			/// All SOUK that was sealed by this call so far, in base units.
			total: Balance,
		},
		/// An account funded a pot.
		PotFunded {
			/// The pot.
			pot: Pot,
			/// The account.
			who: T::AccountId,
			/// The amount, in base units of the pot's asset.
			amount: Balance,
		},
		/// The part of one-way fees that is not sealed was set.
		RecyclingSet {
			/// The part, and the policy whose pot gets it. `None` if all is sealed.
			recycling: Option<Recycling>,
		},
		/// A policy was created.
		PolicyCreated {
			/// Its number.
			policy: PolicyId,
			/// Its terms.
			terms: PolicyTerms,
			/// The account of its pot.
			pot: T::AccountId,
		},
		/// A policy was paused, or let go on.
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
			/// The account that gets what is left in its pot.
			heir: T::AccountId,
			/// What was left and paid now, in base units of its asset.
			paid: Balance,
			/// What can still be claimed, in base units of its asset.
			owed: Balance,
		},
		/// How much policies pay that pay by deeds was set.
		ModeSet {
			/// The mode.
			mode: EmissionMode,
			/// The first era it holds for.
			from: RewardEra,
		},
		/// A bounded era is about to be closed: its policies pay together at most a part of what was lost in it, and those by
		/// held power at most a part of what fades of what was lost before.
		EraBounded {
			/// The era.
			era: RewardEra,
			/// Whether it tells of the policies by held power.
			held: bool,
			/// The weights of all accounts, or the held weight that faded in the era, in base units of SOUK.
			weights: u128,
			/// The most that the policies pay together, in base units of SOUK.
			most: Balance,
			/// The worth of what their schedules and pots would pay, in base units of SOUK.
			wanted: Balance,
		},
		/// An era was closed.
		EraClosed {
			/// The era.
			era: RewardEra,
			/// What each policy set aside or paid on, in base units of its asset. Policies that paid nothing are left
			/// out.
			amounts: EraAmounts,
		},
		/// A policy paid less for an era than its schedule says, because its pot holds no more, no account has a share,
		/// or less SOUK is frozen than the least that dividends are shared among.
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
		/// An era expired. What was not claimed went back to the pots.
		EraExpired {
			/// The era.
			era: RewardEra,
			/// What went back to the pot of each policy, in base units of its asset.
			amounts: EraAmounts,
		},
		/// Rows of expired eras were removed.
		Pruned {
			/// The number of rows.
			rows: u32,
			/// The next era to prune.
			next: RewardEra,
		},
		/// The rows of an idle account were removed.
		AccountForgotten {
			/// The account.
			who: T::AccountId,
			/// What went back to the funds, in base units of TIME.
			returned: Balance,
		},
		/// The fraud authority opened a case.
		CaseOpened {
			/// The accused.
			who: T::AccountId,
			/// The penalty it asks for.
			penalty: Penalty,
			/// Its evidence.
			evidence: Cid,
			/// The end of the time to appeal, in milliseconds since the Unix epoch.
			deadline: Millis,
		},
		/// The accused appealed.
		CaseAppealed {
			/// The accused.
			who: T::AccountId,
			/// The answer of the accused.
			answer: Cid,
			/// The end of the time to decide the appeal, in milliseconds since the Unix epoch.
			deadline: Millis,
		},
		/// A case ended and its penalty stands.
		PenaltyStands {
			/// The account.
			who: T::AccountId,
			/// The penalty.
			penalty: Penalty,
			/// What went back to the funds at once, in base units of TIME.
			confiscated: Balance,
		},
		/// A case was dropped. Everything is as it was before the case.
		CaseDropped {
			/// The account.
			who: T::AccountId,
		},
		/// The penalties of an account were lifted.
		Rehabilitated {
			/// The account.
			who: T::AccountId,
		},
		/// An account acknowledged a debt.
		DebtAcknowledged {
			/// The debtor.
			debtor: T::AccountId,
			/// The creditor.
			creditor: T::AccountId,
			/// The whole debt now, in base units of TIME.
			amount: Balance,
			/// When it is due, in milliseconds since the Unix epoch.
			due: Millis,
		},
		/// Debts that go round a circle were netted. Two parties that owe each other are a circle too.
		DebtsNetted {
			/// The circle: each party owed the next, and the last owed the first.
			circle: Circle<T::AccountId>,
			/// The amount by which every debt of it shrank, in base units of TIME.
			amount: Balance,
		},
		/// A debt was paid, in part or whole.
		DebtPaid {
			/// The debtor.
			debtor: T::AccountId,
			/// The creditor.
			creditor: T::AccountId,
			/// The amount that was paid, in base units of TIME.
			amount: Balance,
			/// The debt that is left, in base units of TIME.
			left: Balance,
		},
		/// A debt was forgiven, in part or whole.
		DebtForgiven {
			/// The debtor.
			debtor: T::AccountId,
			/// The creditor.
			creditor: T::AccountId,
			/// The amount that was forgiven, in base units of TIME.
			amount: Balance,
			/// The debt that is left, in base units of TIME.
			left: Balance,
		},
		/// A debt was declared unpaid.
		DebtDefaulted {
			/// The debtor.
			debtor: T::AccountId,
			/// The creditor.
			creditor: T::AccountId,
			/// The amount that was not paid, in base units of TIME.
			amount: Balance,
			/// The deposit that went to the creditor, in base units of SOUK. Zero if the creditor could not receive it.
			deposit: Balance,
		},
	}

	/// Why a call is refused.
	#[pallet::error]
	pub enum Error<T> {
		/// The account has nothing to claim: no share in the era, no purse or no dividends; or the policy paid nothing
		/// for the era, or the era expired.
		NothingToClaim,
		/// The pay is still held, after the close of its era or after a penalty. A view tells until when.
		StillHeld,
		/// The mode pays too large a part of what was lost.
		BadMode,
		/// The account has claimed the pay of the policy for the era.
		AlreadyClaimed,
		/// A penalty took the claims of the era, or the account's right to be invited.
		ClaimsLost,
		/// A case is open against the account.
		CaseOpen,
		/// The deed has counted as often as it can in an era, or the account earns nothing.
		NothingEarned,
		/// An account cannot invite itself or owe itself.
		SelfReferred,
		/// The account has done a deed that counts.
		AlreadyActive,
		/// The account has named its inviter.
		AlreadyInvited,
		/// The inviter does not exist.
		InviterNotFound,
		/// There is no such invitation.
		InvitationNotFound,
		/// It is too early for this.
		TooEarly,
		/// The amount is smaller than the minimum.
		AmountTooSmall,
		/// The amount is larger than what there is.
		AmountTooLarge,
		/// The amount, or the number of rows, is zero.
		ZeroAmount,
		/// The account has no frozen SOUK.
		StakeNotFound,
		/// No SOUK is frozen, so no account could get a part of the dividend.
		NothingFrozen,
		/// There is no such policy.
		PolicyNotFound,
		/// The policy has ended.
		PolicyHasEnded,
		/// A policy can only pay SOUK or TIME. One for frozen SOUK or cashback can only pay TIME, one that gets fees
		/// only SOUK.
		AssetNotAccepted,
		/// The schedule's numbers are out of bounds.
		BadSchedule,
		/// The policy would start in an era that is over.
		StartPassed,
		/// There are as many policies as there can be.
		TooManyPolicies,
		/// Every number of a policy was given out.
		NoIdLeft,
		/// The account has no row in the ledger.
		AccountNotFound,
		/// The penalty is more than one rung above the one the account stands on.
		RungSkipped,
		/// There is no case against the account.
		CaseNotFound,
		/// The accused has appealed.
		AlreadyAppealed,
		/// The accused has not appealed.
		NotAppealed,
		/// The deadline passed. Anyone may end the case now.
		DeadlinePassed,
		/// The account has no penalty that could be lifted.
		NoPenalty,
		/// There is no such debt.
		DebtNotFound,
		/// The due date has passed, or is further away than a debt may run.
		BadDueDate,
		/// The circle has fewer than two parties, or a party twice.
		BadCircle,
		/// An amount is too large to be counted.
		Overflow,
	}
}
