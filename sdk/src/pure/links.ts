// SPDX-License-Identifier: Apache-2.0

// Promotion links, written from their description and not from the chain's code: what each promoter of a path signs, and the
// text of a path that goes into a URL.

import { asBytes, compact, concat, fromText, type Hex, Reader, sameBytes, toHex, toText, uint } from './bytes.ts';
import { blake2b256 } from './hashing.ts';
import {
	type MultiSignature,
	payload,
	payloadHash,
	readSignature,
	type Signed,
	type SigningKey,
	sign,
	verify,
} from './signing.ts';

/** The parent of the first link of a path. */
export const NO_PARENT = new Uint8Array(32);

/** The most promoters of a path on any chain. A chain's own limit may be lower. */
export const MAX_DEPTH = 8;

/** How promoters of a listing are paid; rates and shares in parts per billion. */
export type CommissionPlan =
	| 'None'
	| { Formula: { rate: number; closing: number } }
	| { Levels: { rate: number; shares: number[] } };

/** What a promoter signs: "I pass this listing on, to whoever this link reaches, until then". */
export interface LinkStatement {
	/** Genesis hash of the chain the link is good on. */
	chain: Uint8Array;
	/** The listing passed on. */
	listing: bigint;
	/** Hash of the payload this link extends. [`NO_PARENT`] for the first. */
	parent: Uint8Array;
	/** Public key of the promoter. */
	promoter: Uint8Array;
	/** Milliseconds since the epoch. */
	expires: bigint;
	/** The [`planHash`] of the listing that the promoter relies on. Left out if the promoter takes what the listing pays. */
	plan?: Uint8Array | null;
}

/** One link as an order carries it. */
export interface Link {
	promoter: string;
	expires: bigint;
	plan: string | null;
	signed: Signed;
}

/** The bytes a promoter signs: 129 of them, or 161 with a plan. */
export function linkPayload({ chain, listing, parent, promoter, expires, plan = null }: LinkStatement): Uint8Array {
	const relied = plan === null ? [Uint8Array.of(0)] : [Uint8Array.of(1), plan];
	return payload('link', chain, uint(listing, 8), parent, promoter, uint(expires, 8), ...relied);
}

/**
 * What a promoter of a listing relies on: how the seller pays promoters, over how many links at most, and whether part of the
 * price is paid outside the chain, where no commission is paid.
 */
export function planHash(commission: CommissionPlan, maxDepth: number, outside = false): Uint8Array {
	let plan: Uint8Array[];
	if (commission === 'None') {
		plan = [Uint8Array.of(0)];
	} else if ('Formula' in commission) {
		const { rate, closing } = commission.Formula;
		plan = [Uint8Array.of(1), uint(rate, 4), uint(closing, 4)];
	} else {
		const { rate, shares } = commission.Levels;
		plan = [Uint8Array.of(2), uint(rate, 4), compact(shares.length), ...shares.map((share) => uint(share, 4))];
	}
	return blake2b256(concat(...plan, outside ? [maxDepth, 1] : [maxDepth]));
}

/** The hash the next link names as its parent. */
export function linkHash(statement: LinkStatement): Uint8Array {
	return payloadHash(linkPayload(statement));
}

/**
 * Have each promoter of a path sign in turn, the one next to the seller first. `wrap` says which promoters sign as a wallet does.
 * With a `plan` all of them rely on it: the chain refuses the path if the listing pays otherwise by then.
 */
export function signPath<K extends SigningKey>(
	chain: string | Uint8Array,
	listing: bigint,
	promoters: K[],
	expires: bigint,
	wrap: (promoter: K) => boolean = () => false,
	plan: Uint8Array | null = null,
): Link[] {
	const genesis = asBytes(chain, 32);
	let parent: Uint8Array = NO_PARENT;
	return promoters.map((pair) => {
		const statement = { chain: genesis, listing, parent, promoter: pair.publicKey, expires, plan };
		parent = linkHash(statement);
		const relied = plan === null ? null : toHex(plan);
		const signed = sign(pair, linkPayload(statement), wrap(pair));
		return { promoter: toHex(pair.publicKey), expires, plan: relied, signed };
	});
}

/** What the next promoter of a path signs: it names the last link that is there as its parent. */
export function nextStatement(
	chain: string | Uint8Array,
	listing: bigint,
	path: readonly Link[],
	promoter: Uint8Array,
	expires: bigint,
	plan: Uint8Array | null = null,
): LinkStatement {
	return { chain: asBytes(chain, 32), listing, parent: parentOf(chain, listing, path), promoter, expires, plan };
}

function parentOf(chain: string | Uint8Array, listing: bigint, path: readonly Link[]): Uint8Array {
	return path.reduce<Uint8Array>((parent, link) => linkHash(statementOf(chain, listing, parent, link)), NO_PARENT);
}

function statementOf(chain: string | Uint8Array, listing: bigint, parent: Uint8Array, link: Link): LinkStatement {
	return {
		chain: asBytes(chain, 32),
		listing,
		parent,
		promoter: asBytes(link.promoter, 32),
		expires: link.expires,
		plan: link.plan === null ? null : asBytes(link.plan, 32),
	};
}

/** Why a path is not good, in words that a person understands. */
export interface PathFault {
	/** The place of the link, from 0. */
	link: number;
	why: 'too deep' | 'expired' | 'not signed' | 'repeated' | 'other plan';
}

/**
 * What is wrong with a path, as far as that can be seen without a chain: the first fault, or `undefined`. `now` is in milliseconds
 * since the epoch. With a `plan`, every link that names one has to name that one.
 */
export function pathFault(
	chain: string | Uint8Array,
	listing: bigint,
	path: readonly Link[],
	now: bigint,
	{ plan, maxDepth = MAX_DEPTH }: { plan?: Uint8Array; maxDepth?: number } = {},
): PathFault | undefined {
	if (path.length > maxDepth) return { link: maxDepth, why: 'too deep' };
	const seen = new Set<string>();
	let parent: Uint8Array = NO_PARENT;
	for (const [link, entry] of path.entries()) {
		if (seen.has(entry.promoter)) return { link, why: 'repeated' };
		seen.add(entry.promoter);
		if (entry.expires <= now) return { link, why: 'expired' };
		const statement = statementOf(chain, listing, parent, entry);
		const { plan: relied } = statement;
		if (plan !== undefined && relied != null && !sameBytes(relied, plan)) return { link, why: 'other plan' };
		if (!verify(entry.signed, linkPayload(statement), statement.promoter)) return { link, why: 'not signed' };
		parent = linkHash(statement);
	}
	return undefined;
}

/** A path as it travels: the chain and the listing it is for, and its links. */
export interface SharedPath {
	/** The first four bytes of the genesis hash, which keep a link from being tried on another chain. */
	chain: Hex;
	listing: bigint;
	path: Link[];
}

/** The name of the parameter of a URL that holds a path. */
export const LINK_PARAMETER = 'souk';

const VERSION = 1;
const KINDS = ['sr25519', 'ed25519', 'ecdsa'] as const;

/** A path as text for URLs: 19 characters, and for each link 137, or 180 with a plan. */
export function encodePath(chain: string | Uint8Array, listing: bigint, path: readonly Link[]): string {
	if (path.length > MAX_DEPTH) throw new RangeError(`a path has at most ${MAX_DEPTH} links, not ${path.length}`);
	const links = path.map(({ promoter, expires, plan, signed }) => {
		const { type, bytes } = readSignature(signed.signature);
		const flags = KINDS.indexOf(type) | (signed.wrapped ? 4 : 0) | (plan === null ? 0 : 8);
		return concat([flags], asBytes(promoter, 32), uint(expires, 6), plan === null ? [] : asBytes(plan, 32), bytes);
	});
	return toText(concat([VERSION], asBytes(chain).slice(0, 4), uint(listing, 8), [path.length], ...links));
}

/** The path of such a text. An error that says what is wrong with it; whether it is signed is [`pathFault`]'s question. */
export function decodePath(text: string): SharedPath {
	const from = new Reader(fromText(text));
	const version = from.byte();
	if (version !== VERSION) throw new RangeError(`a link of version ${version}, this program reads ${VERSION}`);
	const chain = toHex(from.take(4));
	const listing = from.uint(8);
	const count = from.byte();
	if (count > MAX_DEPTH) throw new RangeError(`a path has at most ${MAX_DEPTH} links, not ${count}`);
	const path = Array.from({ length: count }, (): Link => {
		const flags = from.byte();
		const kind = KINDS[flags & 3];
		if (kind === undefined || flags > 15) throw new RangeError(`a link has unknown flags ${flags}`);
		const promoter = toHex(from.take(32));
		const expires = from.uint(6);
		const plan = (flags & 8) === 0 ? null : toHex(from.take(32));
		const bytes = toHex(from.take(kind === 'ecdsa' ? 65 : 64));
		return { promoter, expires, plan, signed: { wrapped: (flags & 4) !== 0, signature: signatureOf(kind, bytes) } };
	});
	from.end();
	return { chain, listing, path };
}

function signatureOf(kind: (typeof KINDS)[number], bytes: Hex): MultiSignature {
	return kind === 'sr25519' ? { Sr25519: bytes } : kind === 'ed25519' ? { Ed25519: bytes } : { Ecdsa: bytes };
}

/** A URL with a path in it. It stands after `#`, so that a web server is not told who promotes. */
export function linkUrl(page: string, chain: string | Uint8Array, listing: bigint, path: readonly Link[]): string {
	const url = new URL(page);
	const fragment = new URLSearchParams(url.hash.slice(1));
	fragment.set(LINK_PARAMETER, encodePath(chain, listing, path));
	url.hash = fragment.toString();
	return url.toString();
}

/** The path that a URL carries after `#` or `?`, or `undefined` if it carries none. */
export function pathIn(page: string): SharedPath | undefined {
	const url = new URL(page);
	const text = new URLSearchParams(url.hash.slice(1)).get(LINK_PARAMETER) ?? url.searchParams.get(LINK_PARAMETER);
	return text === null ? undefined : decodePath(text);
}

/** Whether a path that travelled was made for a chain. */
export function isFor({ chain }: SharedPath, genesis: string | Uint8Array): boolean {
	return sameBytes(asBytes(chain, 4), asBytes(genesis, 32).slice(0, 4));
}
