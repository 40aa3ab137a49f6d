// SPDX-License-Identifier: Apache-2.0

import type { ErrorName, ErrorPallet } from '../generated/errors.ts';

/** What a person can do, for every error of some pallets. */
export type Ways<P extends ErrorPallet> = { readonly [Q in P]: { readonly [N in ErrorName<Q>]: string } };

// What is said of many errors.
export const NUMBER = 'Look the number up: nothing has it, or what had it has ended.';
export const NO_NEED = 'Nothing has to be done: it is so already, or there is nothing to do.';
export const ASK_OWNER = 'Sign with the account of the owner, or ask the owner.';
export const FULL_CHAIN = 'No account can mend this. Report it to those who run the chain.';
export const FEWER = 'Ask for fewer or less.';
export const AGAIN = 'Wait some blocks and try again.';
export const RIGHTS = 'Sign with an account that may do this.';
export const OPERATOR = 'This concerns who runs the chain. See the runbook of validators.';
export const SUM = 'Check the sum: the account has less that is free to use.';
