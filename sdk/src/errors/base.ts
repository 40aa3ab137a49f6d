// SPDX-License-Identifier: Apache-2.0

// The classes of errors, but for those of each pallet, which are generated.

import { ERRORS, type ErrorName, type ErrorPallet } from '../generated/errors.ts';
import { COMMERCE } from './ways-commerce.ts';
import { FRAME } from './ways-frame.ts';
import { QUALITY } from './ways-quality.ts';
import type { Ways } from './words.ts';

/** What to do about an error that nothing else is said of. */
export const OTHERWISE = 'Read what the call needs in its documentation.';

/** What a person can do about each error of the chain. */
export const WAYS_OUT: Ways<ErrorPallet> = { ...FRAME, ...COMMERCE, ...QUALITY };

/** An error of this library. Its message is one sentence, `wayOut` says what to do. */
export class SoukError extends Error {
	/** What kind of error it is, such as `Orders.OfferChanged` or `Link.Expired`. It does not change with the language. */
	readonly code: string;
	/** What a person can do about it. */
	readonly wayOut: string;

	constructor(code: string, message: string, wayOut: string, options?: ErrorOptions) {
		super(message, options);
		this.name = new.target.name;
		this.code = code;
		this.wayOut = wayOut;
	}
}

/** Something the caller gave is not good: it was not sent. */
export class InputError extends SoukError {}

/** No node answers, or the one that answers is of another chain. */
export class ConnectionError extends SoukError {}

/** The node did not take a transaction into its pool: nothing happened on the chain. */
export class TransactionRefused extends SoukError {}

/** A transaction whose fate is not known: it may still be included. */
export class FateUnknown extends SoukError {}

/** What the chain forgot or never knew. */
export class NotFound extends SoukError {}

/** A call that a block included and that failed: it changed nothing but the fee. */
export class DispatchError extends SoukError {}

/** A call that failed with an error of a pallet. */
export class PalletError<P extends ErrorPallet = ErrorPallet> extends DispatchError {
	readonly pallet: P;
	readonly variant: ErrorName<P>;

	constructor(pallet: P, variant: ErrorName<P>) {
		const said: Record<string, string> = ERRORS[pallet];
		const ways: Record<string, string> = WAYS_OUT[pallet];
		super(`${pallet}.${variant}`, said[variant] || `The chain says: ${variant}.`, ways[variant] ?? OTHERWISE);
		this.pallet = pallet;
		this.variant = variant;
	}
}
