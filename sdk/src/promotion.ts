// SPDX-License-Identifier: Apache-2.0

// Promotion links: signing them, passing them on in a URL, checking one that came in.

import { type Account, addressOf, hexOf, type Who } from './accounts.ts';
import { InputError } from './errors/index.ts';
import { toHex } from './pure/bytes.ts';
import {
	isFor,
	type Link,
	linkPayload,
	linkUrl,
	nextStatement,
	type PathFault,
	pathFault,
	pathIn,
	type SharedPath,
} from './pure/links.ts';
import { DAY } from './pure/money.ts';
import { planOf } from './shops.ts';
import type { Api, Souk } from './souk.ts';

/** What the chain knows of a promoter. */
export type PromoterView = NonNullable<Awaited<ReturnType<Api['apis']['CommerceApi']['promoter']>>>;

/** A path that came in with a URL, checked. */
export interface CheckedPath extends SharedPath {
	/** The promoters' addresses, the one next to the seller first. */
	promoters: string[];
	/** When the first of its links expires, in milliseconds since the epoch. */
	expires: bigint | undefined;
}

/** What is wrong with each kind of fault, and the way out. */
const FAULTS: Record<PathFault['why'], readonly [says: string, wayOut: string]> = {
	'too deep': ['has more links than the listing pays', 'Share the link of an earlier promoter.'],
	expired: ['has expired', 'Ask the promoter for a fresh link, or buy without it.'],
	'not signed': [
		'was not signed by its promoter for this listing on this chain',
		'Ask the promoter for the link again.',
	],
	repeated: ['has a promoter twice', 'Share the link of an earlier promoter.'],
	'other plan': ['relies on what the seller paid promoters before', 'Ask the promoter to sign again.'],
};

export class Promotion {
	private readonly souk: Souk;

	constructor(souk: Souk) {
		this.souk = souk;
	}

	/**
	 * Sign that an account passes a listing on, and put the link behind the path it came with. It costs nothing until something
	 * sells. It is good for 30 days unless `expires` says otherwise. Unless `rely` is false the promoter relies on what the listing pays now: the chain refuses the link once that changes.
	 */
	async sign(
		promoter: Account,
		listing: bigint,
		{ path = [], expires, rely = true }: { path?: Link[]; expires?: bigint; rely?: boolean } = {},
	): Promise<Link[]> {
		const [{ terms }, now] = await Promise.all([this.souk.shops.offer(listing), this.souk.now()]);
		if (path.length >= terms.max_depth) throw this.fault({ link: path.length, why: 'too deep' });
		const until = expires ?? now + 30n * DAY;
		const plan = rely ? planOf(terms) : null;
		const statement = nextStatement(this.souk.genesis, listing, path, promoter.publicKey, until, plan);
		const signed = await promoter.signStatement(linkPayload(statement));
		const link = {
			promoter: toHex(promoter.publicKey),
			expires: until,
			plan: plan === null ? null : toHex(plan),
			signed,
		};
		return [...path, link];
	}

	/** A URL of a page with a path in it, to be shared. */
	url(page: string, listing: bigint, path: Link[]): string {
		return linkUrl(page, this.souk.genesis, listing, path);
	}

	/**
	 * The path that a URL carries, checked: it is for this chain, every link is signed and good, and the listing pays what its
	 * promoters rely on. `undefined` if the URL carries none. An error says what is wrong and what to do.
	 */
	async read(url: string): Promise<CheckedPath | undefined> {
		let shared: SharedPath | undefined;
		try {
			shared = pathIn(url);
		} catch (error) {
			const what = error instanceof Error ? error.message : String(error);
			throw new InputError('Link.Unreadable', `The link cannot be read: ${what}.`, 'Copy the whole link again.', {
				cause: error,
			});
		}
		if (shared === undefined) return undefined;
		if (!isFor(shared, this.souk.genesis)) {
			throw new InputError(
				'Link.OtherChain',
				'The link was made for another chain.',
				'Open it where its promoter shared it.',
			);
		}
		await this.check(shared.listing, shared.path);
		const expiries = shared.path.map(({ expires }) => expires);
		return {
			...shared,
			promoters: shared.path.map(({ promoter }) => addressOf(promoter)),
			expires: expiries.reduce<bigint | undefined>(
				(first, each) => (first === undefined || each < first ? each : first),
				undefined,
			),
		};
	}

	/** Whether a path is good for a listing now. An error says what is wrong and what to do. */
	async check(listing: bigint, path: Link[], buyer?: Who): Promise<void> {
		const [{ terms, seller }, now] = await Promise.all([this.souk.shops.offer(listing), this.souk.now()]);
		const fault = pathFault(this.souk.genesis, listing, path, now, { plan: planOf(terms), maxDepth: terms.max_depth });
		if (fault !== undefined) throw this.fault(fault);
		const parties = new Set([seller, ...(buyer === undefined ? [] : [buyer])].map((who) => hexOf(who)));
		if (path.some(({ promoter }) => parties.has(hexOf(promoter)))) {
			throw new InputError('Link.Party', 'A promoter of the link sells or buys here itself.', 'Buy without the link.');
		}
	}

	private fault({ link, why }: PathFault): InputError {
		const [says, wayOut] = FAULTS[why];
		return new InputError(
			`Link.${why.replace(/ ?\b(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
			`Link ${link + 1} ${says}.`,
			wayOut,
		);
	}

	/** What the chain knows of a promoter, or `undefined` if nothing over its links has settled yet. */
	async promoter(who: Who): Promise<PromoterView | undefined> {
		return this.souk.api.apis.CommerceApi.promoter(addressOf(who), this.souk.at);
	}
}
