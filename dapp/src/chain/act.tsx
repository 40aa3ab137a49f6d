// SPDX-License-Identifier: Apache-2.0

// Doing something on the chain. The page says what it is about; the account that it hands to the SDK asks its owner before each
// signature: what is signed, by whom, and what the chain takes for it. Every end is said in words.

import type { Account, Souk } from '@souk/sdk';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { useAccounts } from '../wallet/accounts.tsx';
import { type Connection, useConnection } from './connection.tsx';
import { tookEffect } from './effect.ts';

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

/** Where a deed is. `before` is how many of its transactions took effect before it ended: they stay. */
export type Stage =
	| { at: 'preparing'; leave?: () => void }
	| { at: 'sent' | 'indexing' }
	| { at: 'wallet'; place?: [number, number]; stop: () => void }
	| { at: 'review'; review: Review }
	| { at: 'refused'; before: number }
	| { at: 'done'; said: ReactNode }
	| { at: 'failed'; error: unknown; before: number };

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
	// What is being done. Two presses of one button come before the dialog is there.
	const busy = useRef<object>(undefined);

	const act = useCallback<Act>(
		async (deed) => {
			const { souk } = latest.current;
			if (chosen === undefined) {
				ask();
				return undefined;
			}
			if (busy.current !== undefined) return undefined;
			const { account } = chosen;
			const count: Count = { signed: 0, left: false };
			busy.current = count;
			const end = () => {
				if (busy.current === count) busy.current = undefined;
			};
			const close = () => setCurrent(undefined);
			/** Leave a deed that a node keeps waiting. Nothing is signed, and what it still does is not heard of. */
			const leave = () => {
				count.left = true;
				end();
				close();
			};
			const show = (stage: Stage) => {
				if (count.left) return;
				setCurrent({
					title: deed.title,
					...(deed.facts === undefined ? {} : { facts: deed.facts }),
					account,
					stage: stage.at === 'preparing' && count.signed === 0 ? { ...stage, leave } : stage,
					close,
				});
			};
			show({ at: 'preparing' });
			try {
				if (souk === undefined) throw latest.current.error ?? new NoConnection();
				const result = await deed.run(souk, asking(souk, account, show, count, deed.statements));
				show({ at: 'indexing' });
				await caughtUp(souk, latest.current);
				await within(PATIENCE, queries.invalidateQueries());
				const said = deed.done?.(result);
				if (count.left) return undefined;
				if (said === undefined || said === null) close();
				else show({ at: 'done', said });
				return result;
			} catch (error) {
				if (count.left) return undefined;
				const before = tookEffect(count.signed, error);
				if (before > 0) queries.invalidateQueries();
				if (!(error instanceof NotSigned)) show({ at: 'failed', error, before });
				else if (error.inWallet || before > 0) show({ at: 'refused', before });
				else close();
				return undefined;
			} finally {
				end();
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

/** What was signed of a deed, and whether it was left before anything was. */
interface Count {
	signed: number;
	left: boolean;
}

/** The same account, which asks before it signs. `count` hears of each transaction that is signed. */
function asking(souk: Souk, account: Account, show: (stage: Stage) => void, count: Count, statements = 1): Account {
	let place = 0;
	let stated = 0;
	let agreed = false;
	/** Wait for a wallet. Some never answer when their window is closed, so one can stop waiting. What comes afterwards is dropped. */
	const byWallet = async <T,>(sign: () => Promise<T>, at?: [number, number]): Promise<T> => {
		if (count.left) throw new NotSigned(false);
		const stopped = new Promise<never>((_, stop) =>
			show({ at: 'wallet', ...(at === undefined ? {} : { place: at }), stop: () => stop(new NotSigned(true)) }),
		);
		return Promise.race([sign().catch(refusedBy), stopped]);
	};
	const review = async (calls?: string[], fee?: bigint): Promise<void> => {
		if (count.left) throw new NotSigned(false);
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
				const fee = await within(PATIENCE, souk.fee(account, call));
				await review(namesOf(call.decodedCall), fee);
				const signed = await byWallet(() => signer.signTx(callData, ...rest));
				count.signed += 1;
				show({ at: 'sent' });
				return signed;
			},
			signBytes: (bytes) => signer.signBytes(bytes),
		},
		signStatement: async (payload) => {
			if (!agreed) await review();
			agreed = statements > 1;
			stated += 1;
			const signed = await byWallet(() => account.signStatement(payload), agreed ? [stated, statements] : undefined);
			// What is done with it next may take its time, and can be left.
			show({ at: 'preparing' });
			return signed;
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

/** How long a deed waits for what it can do without, in milliseconds: the fee beforehand, and the lists of its page afterwards. */
const PATIENCE = 12_000;

/** What is asked for, or nothing after a while or where it fails. */
async function within<T>(patience: number, asked: Promise<T>): Promise<T | undefined> {
	let late: ReturnType<typeof setTimeout> | undefined;
	const timeout = new Promise<undefined>((resolve) => {
		late = setTimeout(() => resolve(undefined), patience);
	});
	const answer = await Promise.race([asked.catch(() => undefined), timeout]);
	clearTimeout(late);
	return answer;
}

/** Wait until the gateway has the newest final block, but no longer than some seconds. */
async function caughtUp(souk: Souk, { gateway }: Connection): Promise<void> {
	if (gateway === undefined) return;
	const until = Date.now() + PATIENCE;
	const block = await within(PATIENCE, souk.client.getFinalizedBlock());
	while (block !== undefined && Date.now() < until) {
		// Not `/v1`: while nothing else of it changes, the client answers it out of what it kept, with the block of then.
		const answer = await within(until - Date.now(), gateway.ready());
		if (answer === undefined || (answer.at !== null && answer.at.height >= block.number)) return;
		await new Promise((resolve) => setTimeout(resolve, 300));
	}
}
