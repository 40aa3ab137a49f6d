// SPDX-License-Identifier: Apache-2.0

// The links that were made on this device. The chain knows no link before it led to a sale, so this list is the only one there is.

/** A link that an account made. */
export interface MadeLink {
	promoter: string;
	/** Number of the listing, as text. */
	listing: string;
	/** What the product is called, if that was known. */
	name?: string;
	url: string;
	/** Its place on the path, from 0: how many promoters are before it. */
	level: number;
	/** Until when it is good, in milliseconds since the epoch. */
	expires: number;
	/** When it was made, in milliseconds since the epoch. */
	made: number;
}

/** What keeps the links: the storage of a browser, as far as it is needed. */
export interface Keeper {
	getItem: (key: string) => string | null;
	setItem: (key: string, value: string) => void;
}

/** The most links that are kept: the newest ones. */
export const MOST = 200;

function keyOf(genesis: string): string {
	return `souk:links:${genesis.slice(2, 18)}`;
}

/** The links of an account on a chain, the newest first. What cannot be read counts as none. */
export function linksOf(keeper: Keeper, genesis: string, promoter: string): MadeLink[] {
	return all(keeper, genesis).filter((link) => link.promoter === promoter);
}

function all(keeper: Keeper, genesis: string): MadeLink[] {
	try {
		const kept: unknown = JSON.parse(keeper.getItem(keyOf(genesis)) ?? '[]');
		return Array.isArray(kept) ? kept.filter(isLink) : [];
	} catch {
		return [];
	}
}

function isLink(entry: unknown): entry is MadeLink {
	const { promoter, listing, url, level, expires, made } = (entry ?? {}) as Partial<MadeLink>;
	return (
		typeof promoter === 'string' &&
		typeof listing === 'string' &&
		typeof url === 'string' &&
		[level, expires, made].every((number) => typeof number === 'number')
	);
}

/** Keep a link. One with the same address takes the place of the older one. */
export function keepLink(keeper: Keeper, genesis: string, link: MadeLink): void {
	const others = all(keeper, genesis).filter(({ url }) => url !== link.url);
	write(keeper, genesis, [link, ...others].slice(0, MOST));
}

/** Forget a link. It stays good for whoever has it. */
export function dropLink(keeper: Keeper, genesis: string, url: string): void {
	write(
		keeper,
		genesis,
		all(keeper, genesis).filter((link) => link.url !== url),
	);
}

function write(keeper: Keeper, genesis: string, links: MadeLink[]): void {
	try {
		keeper.setItem(keyOf(genesis), JSON.stringify(links));
	} catch {
		// A device that keeps nothing still shows the link.
	}
}
