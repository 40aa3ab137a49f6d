// SPDX-License-Identifier: Apache-2.0

// Every way in which the chain can refuse something, as an error that says what happened and what to do about it.

import { ERROR_CLASSES } from '../generated/error-classes.ts';
import { ERRORS, type ErrorPallet } from '../generated/errors.ts';
import { DispatchError, OTHERWISE, type PalletError, TransactionRefused } from './base.ts';

export * from '../generated/error-classes.ts';
export * from './base.ts';

/** What the runtime says outside its pallets, with what to do. */
const PLAIN: Record<string, readonly [message: string, wayOut: string]> = {
	Other: ['The chain refuses the call and says no more.', OTHERWISE],
	CannotLookup: ['The chain does not know the account by this name.', 'Name the account by its address.'],
	BadOrigin: ['This account may not make the call.', 'Sign with an account that may, or propose it by referendum.'],
	ConsumerRemaining: ['Something still needs the account.', 'Take everything off the account first.'],
	NoProviders: ['The account does not exist.', 'Send the account an existential deposit of SOUK first.'],
	TooManyConsumers: ['Too much needs the account already.', 'Use another account, or take something off this one.'],
	Exhausted: ['The chain has no room for the call now.', 'Wait some blocks, or send less at once.'],
	Corruption: ['The state of the chain is not what it should be.', 'Report it to those who run the chain.'],
	Unavailable: ['The chain lacks something that the call needs now.', 'Wait some blocks and try again.'],
	RootNotAllowed: ['The call may not be made by root.', 'Sign with an account.'],
	Trie: ['A proof or a part of the state could not be read.', 'Report it to those who run the node.'],
	'Token.FundsUnavailable': ['The account has too little that is free to use.', 'Add funds, or ask for less.'],
	'Token.OnlyProvider': ['The account would cease to exist and must not.', 'Leave the existential deposit on it.'],
	'Token.BelowMinimum': ['The amount is below what an account must have.', 'Send at least the existential deposit.'],
	'Token.CannotCreate': ['The account that shall be paid cannot be made.', 'Send it an existential deposit first.'],
	'Token.UnknownAsset': ['There is no such asset.', 'Name the number of an asset that exists.'],
	'Token.Frozen': ['The funds are frozen.', 'Wait until they are not, or use others.'],
	'Token.Unsupported': ['The asset cannot do this.', 'Use another asset.'],
	'Token.CannotCreateHold': ['Nothing more can be held on the account.', 'Release something that is on hold first.'],
	'Token.NotExpendable': ['The account would cease to exist and must not.', 'Leave the existential deposit on it.'],
	'Token.Blocked': ['The account may not receive the asset.', 'Name another account.'],
	'Arithmetic.Underflow': ['A sum would fall below zero.', 'Ask for less.'],
	'Arithmetic.Overflow': ['A sum would not fit.', 'Ask for less.'],
	'Arithmetic.DivisionByZero': ['A division by zero.', 'Name amounts above zero.'],
	'Transactional.LimitReached': ['Calls are nested too deeply.', 'Nest fewer batches and proxies.'],
	'Transactional.NoLayer': ['The chain has an error of its own.', 'Report it to those who run the chain.'],
};

/** Why a pool refuses a transaction, with what to do. */
const INVALID: Record<string, readonly [message: string, wayOut: string]> = {
	Payment: ['The account cannot pay the fee.', 'Send the account some SOUK.'],
	Call: ['The chain does not take this call now.', 'Wait until the chain takes such calls again.'],
	Future: ['The nonce of the transaction is ahead.', 'Send what the account signed before first.'],
	Stale: ['The nonce of the transaction is used already.', 'Sign it anew.'],
	BadProof: ['The signature of the transaction is not good.', 'Sign it anew, for this chain and this runtime.'],
	AncientBirthBlock: ['The transaction was signed too long ago.', 'Sign it anew.'],
	ExhaustsResources: ['The transaction is too large for a block.', 'Send less at once.'],
	BadMandatory: ['A block cannot hold this transaction.', 'Send another call.'],
	MandatoryValidation: ['A block cannot hold this transaction.', 'Send another call.'],
	BadSigner: ['The signer of the transaction cannot be read.', 'Sign it anew.'],
	IndeterminateImplicit: ['The transaction relies on something that is not known.', 'Sign it anew.'],
	UnknownOrigin: ['The transaction has no sender.', 'Sign it.'],
	Custom: ['The chain refuses the transaction.', OTHERWISE],
};

/** An error as the chain encodes it: a name, and what is in it. */
export interface Encoded {
	type: string;
	value?: unknown;
}

function encoded(value: unknown): Encoded | undefined {
	return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
		? { type: value.type, value: 'value' in value ? value.value : undefined }
		: undefined;
}

function isPallet(name: string): name is ErrorPallet {
	return Object.hasOwn(ERRORS, name);
}

/** The error of a pallet by its names. One that this library does not know, of a newer chain, is a plain [`DispatchError`]. */
export function palletError(pallet: string, variant: string): DispatchError {
	if (!isPallet(pallet) || !Object.hasOwn(ERRORS[pallet], variant)) {
		return new DispatchError(
			`${pallet}.${variant}`,
			`The chain refuses the call: ${pallet}.${variant}.`,
			'Update this library: it does not know this error.',
		);
	}
	// The class and the name are of the same pallet, which the compiler cannot see through the table.
	const Class = ERROR_CLASSES[pallet] as new (pallet: string, variant: string) => PalletError;
	return new Class(pallet, variant);
}

/** The error that a dispatch error of the chain stands for. */
export function dispatchError(error: unknown): DispatchError {
	const { type = 'Other', value } = encoded(error) ?? {};
	const inner = encoded(value);
	if (type === 'Module' && inner !== undefined) {
		return palletError(inner.type, encoded(inner.value)?.type ?? String(inner.value));
	}
	const code = inner === undefined ? type : `${type}.${inner.type}`;
	const [message, wayOut] = PLAIN[code] ?? PLAIN[type] ?? [`The chain refuses the call: ${code}.`, OTHERWISE];
	return new DispatchError(code, message, wayOut);
}

/** The error that a refusal of a pool stands for. */
export function refusal(error: unknown): TransactionRefused {
	const outer = encoded(error);
	const inner = encoded(outer?.value);
	const name = inner?.type ?? outer?.type ?? 'Custom';
	const [message, wayOut] = INVALID[name] ?? [`The node refuses the transaction: ${name}.`, OTHERWISE];
	return new TransactionRefused(`Transaction.${name}`, message, wayOut, { cause: error });
}

/** Names of all dispatch errors that are not of a pallet, for tests. */
export const PLAIN_ERRORS: readonly string[] = Object.keys(PLAIN);

/** Names of all refusals of a pool, for tests. */
export const INVALID_TRANSACTIONS: readonly string[] = Object.keys(INVALID);
