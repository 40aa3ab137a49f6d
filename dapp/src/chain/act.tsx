// SPDX-License-Identifier: Apache-2.0

// Doing something on the chain. The page says what it is about; the account that it hands to the SDK asks its owner before each
// signature: what is signed, by whom, and what the chain takes for it. Every end is said in words.

import type { Account, Souk } from '@souk/sdk';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { useAccounts } from '../wallet/accounts.tsx';
import { type Connection, useConnection } from './connection.tsx';

/** Something to do on the chain. */
export interface Deed<T> {
	/** What it is called, as a sentence without a full stop. */
	title: string;
	/** What it means: sums, deposits, what can be taken back. Shown before the signature. */
	facts?: ReactNode;
	/** How many statements of one kind it signs, such as descriptions of a table of listings. They are agreed to at once. */
	statements?: number;
	/** Does it. Whatever it signs with the account is shown first. */
	run: (souk: Souk, account: Account) => Promise<T>;
	/** What is said when it is done. Nothing is shown if it is not given. */
	done?: (result: T) => ReactNode;
}

/** A signature that waits for its owner. */
export interface Review {
	/** Names of the calls, or nothing for a statement. */
	calls?: string[];
	/** Fee in base units of SOUK, if the chain can tell it. */
	fee?: bigint;
	/** How many statements are agreed to at once, if there is more than one. */
	statements?: number;
	/** Which signature of this deed it is. */
	place: number;
	answer: (yes: boolean) => void;
}

/** Where a deed is. */
export type Stage =
	| { at: 'preparing' | 'wallet' | 'sent' | 'indexing' }
	| { at: 'review'; review: Review }
	| { at: 'refused' }
	| { at: 'done'; said: ReactNode }
	| { at: 'failed'; error: unknown };

/** The deed on the screen. */
export interface Current {
	title: string;
	facts?: ReactNode;
	account: Account;
	stage: Stage;
	close: () => void;
}

/** The owner of the key said no: in the dialog, or in a wallet of their own. */
export class NotSigned extends Error {
	readonly inWallet: boolean;

	constructor(inWallet: boolean) {
		super('not signed');
		this.inWallet = inWallet;
	}
}

/** Does a deed. Resolves with its result, or with nothing where it was not done: the dialog said why. */
export type Act = <T>(deed: Deed<T>) => Promise<T | undefined>;

const Context = createContext<{ act: Act; current: Current | undefined } | undefined>(undefined);

export function ActProvider({ children }: { children: ReactNode }) {
	const connection = useConnection();
	const { chosen, ask } = useAccounts();
	const queries = useQueryClient();
	const [current, setCurrent] = useState<Current>();
	const latest = useRef<Connection>(connection);
	latest.current = connection;

	const act = useCallback<Act>(
		async (deed) => {
			const { souk } = latest.current;
			if (chosen === undefined) {
				ask();
				return undefined;
			}
			const { account } = chosen;
			const close = () => setCurrent(undefined);
			const show = (stage: Stage) => {
				setCurrent({
					title: deed.title,
					...(deed.facts === undefined ? {} : { facts: deed.facts }),
					account,
					stage,
					close,
				});
			};
			show({ at: 'preparing' });
			try {
				if (souk === undefined) throw latest.current.error ?? new NoConnection();
				const result = await deed.run(souk, asking(souk, account, show, deed.statements));
				show({ at: 'indexing' });
				await caughtUp(souk, latest.current);
				await queries.invalidateQueries();
				const said = deed.done?.(result);
				if (said === undefined || said === null) close();
				else show({ at: 'done', said });
				return result;
			} catch (error) {
				if (!(error instanceof NotSigned)) show({ at: 'failed', error });
				else if (error.inWallet) show({ at: 'refused' });
				else close();
				return undefined;
			}
		},
		[chosen, ask, queries],
	);
	const value = useMemo(() => ({ act, current }), [act, current]);
	return <Context value={value}>{children}</Context>;
}

/** There was no connection when something was to be sent. */
export class NoConnection extends Error {}

/** What does things on the chain. */
export function useAct(): Act {
	return useActing().act;
}

/** What does things on the chain, and what it does now. */
export function useActing(): { act: Act; current: Current | undefined } {
	const acting = useContext(Context);
	if (acting === undefined) throw new Error('useAct is outside of ActProvider');
	return acting;
}

/** The same account, which asks before it signs. */
function asking(souk: Souk, account: Account, show: (stage: Stage) => void, statements = 1): Account {
	let place = 0;
	let agreed = false;
	const review = async (calls?: string[], fee?: bigint): Promise<void> => {
		place += 1;
		const yes = await new Promise<boolean>((answer) =>
			show({
				at: 'review',
				review: {
					place,
					answer,
					...(calls === undefined ? {} : { calls }),
					...(fee === undefined ? {} : { fee }),
					...(calls === undefined && statements > 1 ? { statements } : {}),
				},
			}),
		);
		if (!yes) throw new NotSigned(false);
		show({ at: 'wallet' });
	};
	const { signer } = account;
	return {
		...account,
		publicKey: account.publicKey,
		address: account.address,
		signer: {
			...signer,
			publicKey: signer.publicKey,
			signTx: async (callData, ...rest) => {
				show({ at: 'preparing' });
				const call = await souk.api.txFromCallData(callData);
				const fee = await souk.fee(account, call).catch(() => undefined);
				await review(namesOf(call.decodedCall), fee);
				const signed = await signer.signTx(callData, ...rest).catch(refusedBy);
				show({ at: 'sent' });
				return signed;
			},
			signBytes: (bytes) => signer.signBytes(bytes),
		},
		signStatement: async (payload) => {
			if (agreed) show({ at: 'wallet' });
			else await review();
			agreed = statements > 1;
			return account.signStatement(payload).catch(refusedBy);
		},
		...(account.secretFor === undefined
			? {}
			: { secretFor: (purpose: Uint8Array) => account.secretFor?.(purpose) as Uint8Array }),
	};
}

/** Wallets tell that their owner said no by an error of their own. */
function refusedBy(error: unknown): never {
	const said = error instanceof Error ? error.message : String(error);
	if (/cancel|reject|denied|refus/i.test(said)) throw new NotSigned(true);
	throw error;
}

/** The names of a call and of the calls within. */
function namesOf(call: unknown): string[] {
	const { type: pallet, value } = call as { type: string; value: { type: string; value: unknown } };
	const inside = (value.value as { calls?: unknown[]; call?: unknown } | undefined) ?? {};
	if (pallet === 'Utility' && Array.isArray(inside.calls)) return inside.calls.flatMap(namesOf);
	if (pallet === 'Proxy' && inside.call !== undefined) return namesOf(inside.call);
	return [`${pallet}.${value.type}`];
}

/** Wait until the gateway has the newest final block, but no longer than some seconds. */
async function caughtUp(souk: Souk, { gateway }: Connection): Promise<void> {
	if (gateway === undefined) return;
	const { number } = await souk.client.getFinalizedBlock();
	const until = Date.now() + 12_000;
	while (Date.now() < until) {
		try {
			// Not `/v1`: while nothing else of it changes, the client answers it out of what it kept, with the block of then.
			const { at } = await gateway.ready();
			if (at !== null && at.height >= number) return;
		} catch {
			return;
		}
		await new Promise((resolve) => setTimeout(resolve, 300));
	}
}
