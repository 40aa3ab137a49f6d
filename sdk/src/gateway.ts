// SPDX-License-Identifier: Apache-2.0

/**
 * A client of a gateway's REST interface: typed requests, cursor pages, errors as RFC 9457 has them. A gateway answers what a node
 * cannot: lists, search, history. It can lie where a node cannot, so look on the chain before you pay by what it says.
 *
 * @module
 */

import { ConnectionError, InputError, SoukError } from './errors/index.ts';

/** An amount with its asset: an integer of the smallest unit as a string. */
export interface Amount {
	amount: string;
	asset: string;
	decimals: number;
}

/** An amount of a currency, in minor units as a string. */
export interface Money {
	minor: string;
	currency: string;
}

/** The block that an answer is true of. */
export interface AsOf {
	height: number;
	hash: string;
	finalised: boolean;
}

/** A page of a list. */
export interface Page<T> {
	items: T[];
	/** What the next page is asked for with, or `null` on the last one. */
	next: string | null;
	at: AsOf;
}

/** What a query of a list takes besides its own filters. */
export interface PageOptions {
	/** 1 to 200; 50 if not given. */
	limit?: number;
	cursor?: string;
}

/** A gateway refused a request. `problem` is its answer. */
export class GatewayError extends SoukError {
	readonly status: number;
	readonly problem: Problem;

	constructor(problem: Problem) {
		super(
			`Gateway.${problem.type.split('/').at(-1) || problem.status}`,
			problem.detail ?? problem.title,
			WAYS[problem.status] ?? 'See the documentation of the gateway.',
		);
		this.status = problem.status;
		this.problem = problem;
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
	404: 'Look the number up: it may be wrong, or not indexed yet.',
	406: 'Accept application/json.',
	413: 'Send less at once.',
	422: 'Correct what the sentence names.',
	429: 'Wait, then ask again more slowly.',
	503: 'Wait: the gateway has no node or no database now.',
};

/** A row of a gateway: the fields that its OpenAPI describes. */
export type Row = Record<string, unknown>;

/** How a gateway is reached. */
export interface GatewayOptions {
	/** What makes the requests; the `fetch` of the platform if not given. */
	fetch?: typeof fetch;
	/** Milliseconds within which it has to answer. */
	within?: number;
}

export class Gateway {
	private readonly base: URL;
	private readonly request: typeof fetch;
	private readonly within: number;
	/** What came with an ETag, by address: a second question for the same costs nothing. */
	private readonly known = new Map<string, { tag: string; body: unknown }>();

	constructor(url: string, { fetch: request = fetch, within = 15_000 }: GatewayOptions = {}) {
		if (!/^https?:\/\/./.test(url)) {
			throw new InputError(
				'Gateway.Url',
				`'${url}' is no address of a gateway.`,
				'Give a URL that begins with http:// or https://.',
			);
		}
		this.base = new URL(url.endsWith('/') ? url : `${url}/`);
		this.request = request;
		this.within = within;
	}

	/** An order with every step and every leg. */
	async order(id: bigint): Promise<Row> {
		return this.get(`v1/orders/${id}`);
	}

	/** Orders, the newest first. */
	orders(
		filters: { state?: string; shop?: number; buyer?: string; seller?: string; promoter?: string } = {},
	): AsyncIterable<Row> {
		return this.all('v1/orders', filters);
	}

	/** A shop. */
	async shop(id: number): Promise<Row> {
		return this.get(`v1/shops/${id}`);
	}

	/** The course of a shop's BizPower: `1m`, `1h`, `1d`. */
	async bizpower(shop: number, interval = '1d'): Promise<Row> {
		return this.get(`v1/shops/${shop}/bizpower`, { interval });
	}

	/** Listings whose content matches a text. */
	listings(query: string, filters: { shop?: number; category?: number } = {}): AsyncIterable<Row> {
		return this.all('v1/listings', { query, ...filters });
	}

	/** The history of an item by its GS1 Digital Link. */
	async history(link: string): Promise<Row> {
		return this.get(`v1/items/${encodeURIComponent(link)}/history`);
	}

	/** One answer, by its path and its query. */
	async get<T = Row>(path: string, query: Record<string, string | number | undefined> = {}): Promise<T> {
		const url = new URL(path, this.base);
		for (const [name, value] of Object.entries(query))
			if (value !== undefined) url.searchParams.set(name, String(value));
		const address = url.toString();
		const known = this.known.get(address);
		const headers: Record<string, string> = { accept: 'application/json, application/problem+json' };
		if (known !== undefined) headers['if-none-match'] = known.tag;
		const response = await this.asked(url, headers);
		if (response.status === 304 && known !== undefined) return known.body as T;
		const body = await this.body(response, address);
		if (!response.ok) throw new GatewayError(problemOf(body, response));
		const tag = response.headers.get('etag');
		if (tag !== null) this.known.set(address, { tag, body });
		return body as T;
	}

	/** One page of a list. */
	async page<T = Row>(
		path: string,
		query: Record<string, string | number | undefined> & PageOptions = {},
	): Promise<Page<T>> {
		return this.get<Page<T>>(path, query);
	}

	/** Every row of a list, page after page. */
	async *all<T = Row>(path: string, query: Record<string, string | number | undefined> = {}): AsyncGenerator<T> {
		for (let cursor: string | undefined; ; ) {
			const { items, next } = await this.page<T>(path, { ...query, ...(cursor === undefined ? {} : { cursor }) });
			yield* items;
			if (next === null) return;
			cursor = next;
		}
	}

	private async asked(url: URL, headers: Record<string, string>): Promise<Response> {
		try {
			return await this.request(url, { headers, signal: AbortSignal.timeout(this.within) });
		} catch (cause) {
			throw new ConnectionError(
				'Gateway.Silent',
				`No gateway answers at ${this.base.origin}.`,
				'Check the address, and that the gateway runs.',
				{ cause },
			);
		}
	}

	private async body(response: Response, address: string): Promise<unknown> {
		const text = await response.text();
		try {
			return JSON.parse(text);
		} catch (cause) {
			throw new ConnectionError(
				'Gateway.NoJson',
				`What answers at ${address} is no gateway: it sends no JSON.`,
				'Check the address.',
				{ cause },
			);
		}
	}
}

/** The problem in an answer. One that is none is made of the status. */
function problemOf(body: unknown, { status, statusText }: Response): Problem {
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
