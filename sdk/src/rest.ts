// SPDX-License-Identifier: Apache-2.0

// How a gateway is asked: addresses, pages, answers that are kept, and what becomes of a refusal.

import { ConnectionError, InputError, SoukError } from './errors/index.ts';
import type * as rest from './generated/gateway.ts';
import type { Lists, Things } from './generated/gateway.ts';

/** An answer, and the block that it is true of. */
export type Answer<T> = T & { at: rest.At };

/** A page of a list. */
export interface Page<T> {
	items: T[];
	/** What the next page is asked for with, or `null` on the last one. */
	next: string | null;
	at: rest.At;
}

/** What every request takes. */
export interface RequestOptions {
	/** Gives the request up. */
	signal?: AbortSignal;
}

/** Which page of a list. */
export interface PageOptions extends RequestOptions {
	/** 1 to 200; 50 if not given. */
	limit?: number;
	/** `next` of the page before. */
	cursor?: string;
	/** Whether the largest number comes first, which is the usual, or the smallest. */
	direction?: 'newest' | 'oldest';
}

/** What a query says: names and values. */
export type Query = Record<string, string | number | bigint | boolean | undefined>;
/** What a list can be filtered by. */
export type Filters<P extends keyof Lists> = Lists[P]['filters'];
/** A day or a moment: `2026-11-30`, or RFC 3339. */
export type Moment = string;
/** The number of a thing. */
export type Id = number | bigint;

/** Which days of a statement: from a moment, to before another one, at most 366 days. The last 31 days if neither is given. */
export interface Span {
	from?: Moment;
	to?: Moment;
}

/** A gateway refused a request. `problem` is its answer. */
export class GatewayError extends SoukError {
	readonly status: number;
	readonly problem: Problem;
	/** After how many seconds to ask again, where the gateway says so. */
	readonly retryAfter: number | undefined;

	constructor(problem: Problem, retryAfter?: number) {
		super(
			`Gateway.${problem.type.split('/').at(-1) || problem.status}`,
			problem.detail ?? problem.title,
			WAYS[problem.status] ?? 'See the documentation of the gateway.',
		);
		this.status = problem.status;
		this.problem = problem;
		this.retryAfter = retryAfter;
	}
}

/** An error of RFC 9457. */
export interface Problem {
	type: string;
	title: string;
	status: number;
	detail?: string;
	instance?: string;
}

const WAYS: Record<number, string> = {
	400: 'Correct the request.',
	401: 'Sign with the account that the request names, with a clock that is right.',
	403: 'Use an account that the chain knows and that may do this.',
	404: 'Look the number up: it may be wrong, or not indexed yet.',
	406: 'Accept application/json.',
	413: 'Send less at once.',
	415: 'Name the media type of what is sent.',
	422: 'Correct what the sentence names.',
	429: 'Wait, then ask again more slowly.',
	503: 'Wait: the gateway has no node or no database now.',
	507: 'Try another gateway: this one has no room.',
};

/** How a gateway is reached. */
export interface GatewayOptions {
	/** What makes the requests; the `fetch` of the platform if not given. */
	fetch?: typeof fetch;
	/** Milliseconds within which it has to answer. */
	within?: number;
	/** The hash of the chain's first block, which uploads are signed for. The gateway is asked for it if it is not given. */
	genesis?: string;
}

/** How many answers are kept with their ETag. */
const KEPT = 500;
/** A list: every row by `for await`, or page by page. Nothing is asked before one of them is. */
export class Rows<T> implements AsyncIterable<T> {
	private readonly ask: (options: PageOptions) => Promise<Page<T>>;

	constructor(ask: (options: PageOptions) => Promise<Page<T>>) {
		this.ask = ask;
	}

	/** One page. */
	async page(options: PageOptions = {}): Promise<Page<T>> {
		return this.ask(options);
	}

	/** The first so many rows, of as many pages as it takes. */
	async first(count: number, options: Omit<PageOptions, 'limit'> = {}): Promise<T[]> {
		const rows: T[] = [];
		for (let { cursor } = options; rows.length < count; ) {
			const limit = Math.min(200, count - rows.length);
			const page = await this.ask({ ...options, limit, ...(cursor === undefined ? {} : { cursor }) });
			rows.push(...page.items);
			if (page.next === null) break;
			cursor = page.next;
		}
		return rows;
	}

	/** Every row, page after page. */
	async *all(options: PageOptions = {}): AsyncGenerator<T> {
		for (let { cursor } = options; ; ) {
			const { items, next } = await this.ask({ ...options, ...(cursor === undefined ? {} : { cursor }) });
			yield* items;
			if (next === null) return;
			cursor = next;
		}
	}

	[Symbol.asyncIterator](): AsyncIterator<T> {
		return this.all();
	}
}

/** Asks one gateway. */
export class RestClient {
	private readonly base: URL;
	private readonly request: typeof fetch;
	private readonly within: number;
	/** What came with an ETag, by address: a second question for the same costs nothing. */
	private readonly known = new Map<string, { tag: string; body: unknown }>();

	constructor(url: string, { fetch: request = (...asked) => fetch(...asked), within = 15_000 }: GatewayOptions = {}) {
		this.base = baseOf(url);
		this.request = request;
		this.within = within;
	}

	/** One answer, by its path and its query. */
	async get<T = Record<string, unknown>>(path: string, query: Query = {}, options?: RequestOptions): Promise<T> {
		const url = this.address(path, query);
		const address = url.toString();
		const known = this.known.get(address);
		const headers: Record<string, string> = { ...JSON_ONLY };
		if (known !== undefined) headers['if-none-match'] = known.tag;
		const response = await this.asked(url, { headers }, options);
		if (response.status === 304 && known !== undefined) return known.body as T;
		if (!response.ok) throw await this.refusal(response, url);
		const body = await this.body(response, address);
		const tag = response.headers.get('etag');
		if (tag !== null) this.keep(address, tag, body);
		return body as T;
	}

	/** One page of a list, by its path and its query. */
	async page<T = Record<string, unknown>>(
		path: string,
		query: Query = {},
		{ signal, ...paging }: PageOptions = {},
	): Promise<Page<T>> {
		return this.get<Page<T>>(path, { ...query, ...paging }, signal === undefined ? {} : { signal });
	}

	protected list<P extends keyof Lists>(
		path: P,
		filters: Filters<P>,
		places: (Id | string)[] = [],
	): Rows<Lists[P]['row']> {
		const at = placed(path, places);
		return new Rows((options) => this.page<Lists[P]['row']>(at, filters as Query, options));
	}

	protected async thing<P extends keyof Things>(
		path: P,
		places: (Id | string)[],
		query: Things[P]['query'],
		options?: RequestOptions,
	): Promise<Answer<Things[P]['answer']>> {
		return this.get(placed(path, places), query as Query, options);
	}

	protected async text(url: string, media: string, options?: RequestOptions): Promise<string> {
		return (
			await this.told(new URL(url), { headers: { accept: `${media}, application/problem+json` } }, options)
		).text();
	}

	protected address(path: string, query: Query): URL {
		// Relative to the gateway, which need not be at the root of its host.
		const url = new URL(path.replace(/^\//, ''), this.base);
		for (const [name, value] of Object.entries(query))
			if (value !== undefined) url.searchParams.set(name, String(value));
		return url;
	}

	private keep(address: string, tag: string, body: unknown): void {
		this.known.delete(address);
		this.known.set(address, { tag, body });
		const [oldest] = this.known.keys();
		if (this.known.size > KEPT && oldest !== undefined) this.known.delete(oldest);
	}

	/** An answer that is no refusal. */
	protected async told(url: URL, init: RequestInit, options?: RequestOptions): Promise<Response> {
		const response = await this.asked(url, init, options);
		if (!response.ok) throw await this.refusal(response, url);
		return response;
	}

	/** An answer, whatever its status, within the time that it may take. */
	protected async asked(url: URL, init: RequestInit, { signal }: RequestOptions = {}): Promise<Response> {
		const ends = new AbortController();
		const end = (): void => ends.abort();
		const late = setTimeout(end, this.within);
		signal?.addEventListener('abort', end, { once: true });
		if (signal?.aborted === true) end();
		try {
			const response = await this.fetched(url, { ...init, signal: ends.signal });
			// The body has to come within the time too.
			const body = NO_BODY.includes(response.status) ? null : await response.arrayBuffer();
			return new Response(body, response);
		} catch (error) {
			if (signal?.aborted === true) throw signal.reason;
			throw error instanceof SoukError ? error : this.silent(error);
		} finally {
			clearTimeout(late);
			signal?.removeEventListener('abort', end);
		}
	}

	protected async fetched(url: URL, init: RequestInit): Promise<Response> {
		// Not as a method: the `fetch` of a browser is one of the window.
		const { request } = this;
		try {
			return await request(url, init);
		} catch (cause) {
			throw this.silent(cause);
		}
	}

	private silent(cause: unknown): ConnectionError {
		return new ConnectionError(
			'Gateway.Silent',
			`No gateway answers at ${this.base.origin}.`,
			'Check the address, and that the gateway runs.',
			{ cause },
		);
	}

	protected async refusal(response: Response, url: URL): Promise<SoukError> {
		const wait = Number(response.headers.get('retry-after') ?? Number.NaN);
		const isJson = response.headers.get('content-type')?.includes('json') === true;
		// A proxy in front says itself that it is busy, or that the gateway is away. Everything else is a problem.
		if (!isJson && !BUSY.includes(response.status)) return notJson(url.toString());
		const body = isJson ? await this.body(response, url.toString()) : undefined;
		return new GatewayError(problemOf(body, response), Number.isNaN(wait) ? undefined : wait);
	}

	protected async body(response: Response, address: string): Promise<unknown> {
		const text = await response.text();
		try {
			return JSON.parse(text);
		} catch (cause) {
			throw notJson(address, cause);
		}
	}
}

/** What a client of JSON accepts. */
export const JSON_ONLY = { accept: 'application/json, application/problem+json' };
/** The statuses whose answers have no body. */
const NO_BODY = [101, 204, 205, 304];
/** The statuses with which a proxy says that the gateway cannot answer now. */
const BUSY = [429, 503, 504];

function notJson(address: string, cause?: unknown): ConnectionError {
	return new ConnectionError(
		'Gateway.NoJson',
		`What answers at ${address} is no gateway: it sends no JSON.`,
		'Check the address.',
		{ cause },
	);
}

/** The URL that addresses are relative to. In a browser it may be given relative to the page. */
function baseOf(url: string): URL {
	const page = (globalThis as { location?: { href: string } }).location?.href;
	try {
		const base = new URL(url.endsWith('/') ? url : `${url}/`, page);
		if (base.protocol === 'http:' || base.protocol === 'https:') return base;
	} catch {
		// What it should be is said below.
	}
	throw new InputError(
		'Gateway.Url',
		`'${url}' is no address of a gateway.`,
		'Give a URL that begins with http:// or https://, or one that is relative to the page.',
	);
}

/** A path with the values of its places, relative to the gateway. */
function placed(path: string, places: (Id | string)[]): string {
	let place = 0;
	return path.slice(1).replace(/\{\w+\}/g, () => encodeURIComponent(String(places[place++])));
}

/** The problem in an answer. One that is none is made of the status. */
export function problemOf(body: unknown, { status, statusText }: Response): Problem {
	const plain = { type: `/problems/${status}`, title: statusText || `status ${status}`, status };
	if (typeof body !== 'object' || body === null || !('title' in body) || typeof body.title !== 'string') return plain;
	const text = (name: string): string | undefined => {
		const value = (body as Record<string, unknown>)[name];
		return typeof value === 'string' ? value : undefined;
	};
	const [detail, instance] = [text('detail'), text('instance')];
	return {
		type: text('type') ?? plain.type,
		title: body.title,
		status,
		...(detail === undefined ? {} : { detail }),
		...(instance === undefined ? {} : { instance }),
	};
}
