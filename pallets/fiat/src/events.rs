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
		/// An account vouches for payments from now on.
		AttesterRegistered {
			/// The attester.
			who: T::AccountId,
			/// Its bond, in base units of SOUK.
			bond: Balance,
			/// The address of how to reach it.
			contact: Cid,
			/// The currencies that it vouches for.
			currencies: VouchedCurrencies,
		},
		/// An attester is reached elsewhere, or vouches for other currencies.
		AttesterUpdated {
			/// The attester.
			who: T::AccountId,
			/// The address of how to reach it.
			contact: Cid,
			/// The currencies that it vouches for.
			currencies: VouchedCurrencies,
		},
		/// An attester put more into its bond.
		BondToppedUp {
			/// The attester.
			who: T::AccountId,
			/// How much, in base units of SOUK.
			amount: Balance,
		},
		/// An attester took something out of its bond.
		BondWithdrawn {
			/// The attester.
			who: T::AccountId,
			/// How much, in base units of SOUK.
			amount: Balance,
		},
		/// An account does not vouch for payments any more. Its bond is back.
		AttesterLeft {
			/// The attester.
			who: T::AccountId,
			/// Its bond, in base units of SOUK.
			bond: Balance,
		},
		/// A part of an attester's bond went to the account that its false word harmed.
		AttesterSlashed {
			/// The attester.
			who: T::AccountId,
			/// Who got it.
			to: T::AccountId,
			/// How much, in base units of SOUK.
			amount: Balance,
		},
		/// A shop accepts the words of these attesters from now on.
		AttestersAccepted {
			/// The shop.
			shop: ShopId,
			/// Its owner.
			keeper: T::AccountId,
			/// The attesters.
			attesters: AcceptedAttesters<T::AccountId>,
		},
		/// A shop accepts no attester any more.
		AttestersRemoved {
			/// The shop.
			shop: ShopId,
			/// Who had the deposit for the list on hold. It is back.
			keeper: T::AccountId,
		},
		/// A payment outside the chain is expected.
		LegOpened {
			/// The order.
			order: OrderId,
			/// The shop that sells.
			shop: ShopId,
			/// Who pays.
			buyer: T::AccountId,
			/// Who is paid.
			seller: T::AccountId,
			/// How much.
			amount: Fiat,
			/// Until when the price is good, in milliseconds since the Unix epoch.
			quote_ends: Millis,
		},
		/// The payment of a leg arrived, by the word of its seller or of an attester.
		PaymentConfirmed {
			/// The order.
			order: OrderId,
			/// Who said so.
			by: T::AccountId,
		},
		/// An order with a leg ended.
		LegClosed {
			/// The order.
			order: OrderId,
			/// What its seller owes its buyer, if it owes anything.
			obligation: Option<ObligationId>,
		},
		/// An attester gave its word that a payment arrived.
		WordGiven {
			/// What it is about.
			matter: Matter,
			/// The attester.
			attester: T::AccountId,
			/// The part of its bond that is locked, in base units of SOUK.
			locked: Balance,
			/// The hash of what it saw.
			evidence: H256,
			/// Until when the payee can contest it, in milliseconds since the Unix epoch.
			until: Millis,
		},
		/// The payee said that an attester's word is false.
		WordContested {
			/// What it is about.
			matter: Matter,
			/// The payee.
			by: T::AccountId,
			/// Its deposit on hold, in base units of SOUK.
			deposit: Balance,
			/// The address of what it shows.
			evidence: Cid,
			/// Until when it can be judged, in milliseconds since the Unix epoch.
			until: Millis,
		},
		/// A word is over. What was locked for it and not slashed is free.
		WordEnded {
			/// What it is about.
			matter: Matter,
			/// The attester.
			attester: T::AccountId,
			/// Whether it stands. It does if nobody found that it was false.
			stands: bool,
		},
		/// The deposit of a contest or a denial is back.
		ClaimReturned {
			/// Who had put it up.
			who: T::AccountId,
			/// How much, in base units of SOUK.
			amount: Balance,
		},
		/// The deposit of a contest or a denial went to the other side.
		ClaimLost {
			/// Who had put it up.
			who: T::AccountId,
			/// Who got it.
			to: T::AccountId,
			/// How much, in base units of SOUK.
			amount: Balance,
		},
		/// A seller owes a buyer something outside the chain.
		ObligationWritten {
			/// Its number.
			id: ObligationId,
			/// The order that it came from.
			order: OrderId,
			/// Who owes.
			debtor: T::AccountId,
			/// Who is owed.
			creditor: T::AccountId,
			/// How much.
			amount: Fiat,
			/// When it is due, in milliseconds since the Unix epoch.
			due: Millis,
		},
		/// A debtor said that it paid.
		PaidStated {
			/// The obligation.
			id: ObligationId,
			/// The hash of what it has to show.
			evidence: H256,
			/// Until when the creditor can deny it, in milliseconds since the Unix epoch.
			until: Millis,
		},
		/// A creditor denied that it was paid.
		PaidDenied {
			/// The obligation.
			id: ObligationId,
			/// The address of what it shows.
			evidence: Cid,
			/// Its deposit on hold, in base units of SOUK.
			deposit: Balance,
			/// Until when it can be judged, in milliseconds since the Unix epoch.
			until: Millis,
		},
		/// It was found, or nobody found in time, whether a denied obligation was paid.
		DenialEnded {
			/// The obligation.
			id: ObligationId,
			/// Whether it was paid. `None` if nobody judged in time.
			paid: Option<bool>,
		},
		/// An obligation is unpaid after its time. Its debtor opens no leg until it has ended.
		ObligationOverdue {
			/// The obligation.
			id: ObligationId,
			/// Who owes.
			debtor: T::AccountId,
		},
		/// An obligation ended.
		ObligationEnded {
			/// Its number.
			id: ObligationId,
			/// How.
			how: ObligationEnd,
		},
	}

	/// Why something is refused.
	#[pallet::error]
	pub enum Error<T> {
		/// There is no such attester.
		AttesterNotFound,
		/// The account is an attester already.
		AlreadyRegistered,
		/// No currency, or one of them twice.
		BadCurrencies,
		/// The bond is less than the least one, or what is not locked of it does not cover what the word is worth.
		BondTooSmall,
		/// So much of the bond is locked for words that can be contested.
		BondLocked,
		/// A word of the attester can still be contested.
		WordsOpen,
		/// An amount of zero.
		ZeroAmount,
		/// An amount does not fit.
		Overflow,
		/// There is no such shop.
		ShopNotFound,
		/// The shop belongs to another account.
		NotOwner,
		/// The shop accepts no attester.
		ListNotFound,
		/// An attester is named twice.
		AttesterRepeated,
		/// The owner of the shop wrote this list. Only it can empty it.
		ListInUse,
		/// The order has no fiat leg, or it has ended.
		LegNotFound,
		/// The order has a fiat leg already.
		LegExists,
		/// The seller has an obligation that is overdue.
		Overdue,
		/// Another account sells.
		NotSeller,
		/// The payment is confirmed already.
		AlreadyConfirmed,
		/// The shop did not accept this attester when the leg was opened, or its word about this leg was false.
		AttesterNotAccepted,
		/// The attester does not vouch for this currency.
		CurrencyNotVouched,
		/// The attester is the buyer or the seller.
		AttesterIsParty,
		/// There is no word of an attester about this.
		WordNotFound,
		/// An attester's word about this can still be contested.
		WordOpen,
		/// Another account is harmed if the word is false.
		NotHarmed,
		/// The word is contested already.
		AlreadyContested,
		/// Nobody contested the word.
		ContestNotFound,
		/// The word is contested. This waits for the end of that.
		ContestOpen,
		/// The time for this is over.
		DeadlinePassed,
		/// The time before this is not over.
		DeadlineNotPassed,
		/// There is no such obligation.
		ObligationNotFound,
		/// Another account owes.
		NotDebtor,
		/// Another account is owed.
		NotCreditor,
		/// The debtor stated already that it paid.
		AlreadyStated,
		/// The debtor did not state that it paid.
		NotStated,
		/// The creditor denied already that it was paid. The debtor's word counts no more.
		AlreadyDenied,
		/// The creditor did not deny that it was paid.
		NotDenied,
		/// The obligation is overdue already.
		AlreadyOverdue,
		/// A statement or a denial waits for an answer.
		AnswerOpen,
	}
}
