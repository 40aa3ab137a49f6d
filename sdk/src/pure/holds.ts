// SPDX-License-Identifier: Apache-2.0

// What each hold and each lock of the chain is, in words that a person reads beside the amount.

/** Why an amount cannot be spent, and when it can be again. */
export interface Reason {
	/** What it is there for. */
	means: string;
	/** When it is free, or who gets it. */
	ends: string;
}

/** Every reason of a hold, as `Pallet.Name`. A test compares the names with those of the chain. */
export const HOLDS: Readonly<Record<string, Reason>> = {
	'Orders.Escrow': {
		means: 'The price of orders that are not settled.',
		ends: 'It is split when the order is final, or comes back where the order is called off.',
	},
	'Orders.Deposit': {
		means: 'Deposits for the rows of open orders.',
		ends: 'It comes back when the order is removed.',
	},
	'Orders.Dispute': {
		means: 'What was put up in disputes.',
		ends: 'It comes back to the side that is right; the other side loses it.',
	},
	'Shops.ShopBond': {
		means: 'Bonds of shops, their capabilities and showcase slots, and bonds that unbond.',
		ends: 'It comes back after the unbonding period, once a capability is given up or the shop is closed.',
	},
	'Distribution.Campaign': {
		means: 'Budgets of campaigns that pay promoters.',
		ends: 'It is paid for settled sales; the rest comes back when the campaign is closed.',
	},
	'Bonuses.Bonus': {
		means: 'Budgets of bonuses that pay buyers.',
		ends: 'It is paid for settled sales; the rest comes back when the time to pay is over.',
	},
	'Networks.Bond': {
		means: 'Bonds of a member of networks.',
		ends: 'It comes back after the notice of leaving, unless an accusation is upheld.',
	},
	'Networks.Accusation': {
		means: 'Deposits of accusations against members.',
		ends: 'It comes back if the accusation is upheld.',
	},
	'Networks.Row': {
		means: 'Deposits for networks and memberships.',
		ends: 'It comes back with the end of the network or the membership.',
	},
	'Prepaid.Prepaid': {
		means: 'The prepaid account for fees of what is paid outside the chain.',
		ends: 'What no open order reserves can be withdrawn.',
	},
	'Prepaid.Deposit': { means: 'The deposit for a prepaid account.', ends: 'It comes back when the account is closed.' },
	'Receipts.ReceiptBook': { means: 'Deposits for receipt books.', ends: 'It comes back when the book is closed.' },
	'Receipts.Pledge': {
		means: 'The pledge for which a customer counts at tills.',
		ends: 'It can be taken back; receipts of the customer count no more then.',
	},
	'Receipts.Referrals': {
		means: 'The budget for customers that other shops send.',
		ends: 'It is paid for such customers; the rest can be withdrawn.',
	},
	'Rewards.Frozen': {
		means: 'SOUK that is frozen for dividends.',
		ends: 'It is free after the delay, once it is let go.',
	},
	'Rewards.Debt': {
		means: 'Deposits for debts in TIME.',
		ends: 'It comes back when the debt is paid; the creditor gets it if the debt is not paid in time.',
	},
	'Experience.Model': { means: 'Bonds of quality models.', ends: 'It comes back after the model is retired.' },
	'Experience.Binding': {
		means: 'Bonds of products that are bound to quality models.',
		ends: 'It comes back after the product is unbound.',
	},
	'Experience.Enrolment': {
		means: 'The bond of a tester who takes part in draws.',
		ends: 'It comes back after leaving the draws.',
	},
	'Experience.Report': {
		means: 'Bonds of reports that are committed.',
		ends: 'It comes back when the report is revealed; a part is lost if it is not.',
	},
	'Experience.Appeal': { means: 'Bonds of appeals against verdicts.', ends: 'It comes back if the appeal is right.' },
	'Experience.Backing': {
		means: 'Stakes behind testers.',
		ends: 'It is free after the unbonding period; a tester that cheats loses a part of it.',
	},
	'Trace.Party': { means: 'Deposits of a party of histories.', ends: 'It comes back when the party is removed.' },
	'Trace.Storage': {
		means: 'Deposits for rows of histories.',
		ends: 'It comes back when the histories are pruned.',
	},
	'Fiat.Bond': {
		means: 'The bond of an attester.',
		ends: 'What no word locks can be withdrawn; a false word is paid out of it.',
	},
	'Fiat.Claim': {
		means: 'Deposits of contests and denials of payments.',
		ends: 'It comes back if the contest or the denial is right.',
	},
	'Fiat.Row': {
		means: "Deposits for an attester's row and for lists of attesters.",
		ends: 'It comes back with the row.',
	},
	'Tranches.Allocation': {
		means: 'An allocation that its schedule has not released.',
		ends: 'It is freed step by step; anybody may release what is free.',
	},
	'Staking.Staking': {
		means: 'SOUK that is staked as a validator or nominator.',
		ends: 'It is free after unbonding; misbehaviour of the validator takes a part.',
	},
	'Session.Keys': { means: 'The deposit for session keys.', ends: 'It comes back when the keys are purged.' },
	'Preimage.Preimage': {
		means: 'The deposit for the bytes of a call that is proposed.',
		ends: 'It comes back when the bytes are removed.',
	},
	'TechnicalCommittee.ProposalSubmission': {
		means: 'The deposit for a motion of the technical committee.',
		ends: 'It comes back once the motion is closed and its cost is released, which anybody may do.',
	},
	'SafeMode.EnterOrExtend': {
		means: 'The deposit for stopping the chain in an emergency.',
		ends: 'Governance decides whether it comes back.',
	},
};

/** Every lock, by the eight letters of its name. An amount may be under several locks at once. */
export const LOCKS: Readonly<Record<string, Reason>> = {
	vesting: { means: 'SOUK that vests.', ends: 'It is free block by block; `vest` frees what has vested.' },
	pyconvot: {
		means: 'SOUK that voted, or that votes by delegation.',
		ends: 'It is free once the vote is taken back and the time of its conviction is over.',
	},
	'souk/und': {
		means: 'Locked SOUK over which a hold lies that can be paid to somebody else.',
		ends: 'It is free when the lock or the hold ends.',
	},
};

/** What is reserved for no reason that the chain names: deposits of the kind that pallets reserved before there were holds. */
export const PLAIN_RESERVE: Reason = {
	means: 'Deposits for proxies, referenda, identities and multisigs.',
	ends: 'Each comes back with what it is for.',
};

/** What is said of a reason that this library does not know. */
export const UNKNOWN_REASON: Reason = {
	means: 'An amount on hold for a reason that this version of the library does not know.',
	ends: 'Update the library to see when it is free.',
};
