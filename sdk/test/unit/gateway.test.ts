// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { after, before, test } from 'node:test';
import { ConnectionError, cid, cidText, InputError, LocalAccount } from '@souk/sdk';
import { amountOf, Gateway, GatewayError, printAmount, printMoney } from '@souk/sdk/gateway';
import { fromHex } from '@souk/sdk/pure/bytes';
import { cidBytes, contentPayload } from '@souk/sdk/pure/content';
import { sign, signatureBytes, verify } from '@souk/sdk/pure/signing';
import { messagesOf, type RawMessage } from '../../src/live.ts';

let server: Server;
let base: string;
let gateway: Gateway;
let asked: { method: string; url: string; headers: IncomingMessage['headers']; body: Buffer }[] = [];
const AT = { height: 7, hash: '0x07', time: '2026-11-30T00:00:00Z', finalised: true };
const GENESIS = `0x${'ab'.repeat(32)}`;

function reply(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
	const type = status >= 400 ? 'application/problem+json' : 'application/json';
	response
		.writeHead(status, { 'content-type': type, ...headers })
		.end(typeof body === 'string' ? body : JSON.stringify(body));
}

/** What a request is answered with, by its path behind `/base`. */
type Answers = Record<
	string,
	(request: (typeof asked)[number], response: ServerResponse, query: URLSearchParams) => void
>;

const ANSWERS: Answers = {
	'/v1': (_, response) => reply(response, 200, { genesis: GENESIS, at: AT }),
	'/v1/orders/7': ({ headers }, response) => {
		if (headers['if-none-match'] === '"seven"') response.writeHead(304).end();
		else reply(response, 200, { id: 7, state: 'completed', at: AT }, { etag: '"seven"' });
	},
	'/v1/orders/8': (_, response) =>
		reply(response, 404, {
			type: '/problems/not-found',
			title: 'Not found',
			status: 404,
			detail: 'There is no order 8.',
		}),
	'/v1/listings': (_, response, query) => {
		const from = Number(query.get('cursor') ?? 0);
		const limit = Number(query.get('limit') ?? 2);
		const items = Array.from({ length: Math.min(limit, 6 - from) }, (__, place) => ({ id: from + place }));
		reply(response, 200, { items, next: from + limit < 6 ? String(from + limit) : null, at: AT });
	},
	'/v1/shops/1': (_, response) => reply(response, 502, '<html>', { 'content-type': 'text/html' }),
	'/v1/shops/3': (_, response) => reply(response, 503, '<html>', { 'content-type': 'text/html', 'retry-after': '7' }),
	'/v1/shops/4': () => undefined,
	'/v1/shops/1/statement': ({ headers }, response, query) => {
		if (!headers.accept?.includes('text/csv') || query.get('format') !== 'csv') reply(response, 406, {});
		else reply(response, 200, `day,gross\r\n${query.get('from')},1\r\n`, { 'content-type': 'text/csv' });
	},
	'/ready': (_, response) =>
		reply(response, 503, { ready: false, node: 'it is away' }, { 'content-type': 'application/json' }),
};

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	const { method = '', url = '', headers } = request;
	const one = { method, url, headers, body: Buffer.concat(parts) };
	asked.push(one);
	const { pathname, searchParams } = new URL(url, 'http://x');
	const path = pathname.replace(/^\/base/, '');
	const answer = ANSWERS[path];
	if (answer !== undefined) answer(one, response, searchParams);
	else if (path.startsWith('/v1/items/'))
		reply(response, 200, { item: decodeURIComponent(path.split('/')[3] ?? ''), items: [], next: null, at: AT });
	else reply(response, 503, { unexpected: true });
}

before(async () => {
	server = createServer((request, response) => void handle(request, response)).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	assert.ok(typeof address === 'object' && address !== null);
	base = `http://127.0.0.1:${address.port}/base`;
	gateway = new Gateway(base);
});
after(() => {
	server.closeAllConnections();
	server.close();
});

test('should ask for one thing, and not have the same sent twice', async () => {
	asked = [];
	const [first, again] = [await gateway.order(7n), await gateway.order(7)];
	assert.deepEqual(first, { id: 7, state: 'completed', at: AT });
	assert.deepEqual(again, first);
	assert.deepEqual(
		asked.map(({ headers }) => headers['if-none-match']),
		[undefined, '"seven"'],
	);
});

test('should walk every page of a list, take the first rows, or show one page', async () => {
	const list = gateway.listings({ query: 'red shoes & more', available: true, shop: 7n });
	const rows: number[] = [];
	for await (const { id } of list) rows.push(id);
	assert.deepEqual(rows, [0, 1, 2, 3, 4, 5]);
	assert.match(asked.at(-1)!.url, /query=red\+shoes\+%26\+more&available=true&shop=7&cursor=4$/);
	assert.deepEqual(
		(await list.first(3)).map(({ id }) => id),
		[0, 1, 2],
	);
	assert.equal((await list.first(9)).length, 6, 'there are no more');
	const page = await list.page({ limit: 4, direction: 'oldest' });
	assert.deepEqual([page.items.length, page.next, page.at], [4, '4', AT]);
	assert.match(asked.at(-1)!.url, /limit=4&direction=oldest/);
});

test('should send a Digital Link as one part of a path', async () => {
	const link = 'https://id.gs1.org/01/09521000000025/21/S1';
	assert.equal((await gateway.item(link)).item, link);
	await gateway.history(link).page();
	assert.match(
		asked.at(-1)!.url,
		/^\/base\/v1\/items\/https%3A%2F%2Fid.gs1.org%2F01%2F09521000000025%2F21%2FS1\/history/,
	);
});

test('should make an error of a problem, of no JSON, and of silence', async () => {
	await assert.rejects(
		gateway.order(8n),
		(error) =>
			error instanceof GatewayError &&
			error.code === 'Gateway.not-found' &&
			error.message === 'There is no order 8.' &&
			error.status === 404,
	);
	await assert.rejects(gateway.shop(2), (error) => error instanceof GatewayError && error.code === 'Gateway.503');
	await assert.rejects(gateway.shop(3), (error) => error instanceof GatewayError && error.retryAfter === 7);
	await assert.rejects(gateway.shop(1), (error) => error instanceof ConnectionError && error.code === 'Gateway.NoJson');
	const silent = (error: unknown): boolean => error instanceof ConnectionError && error.code === 'Gateway.Silent';
	await assert.rejects(new Gateway('http://127.0.0.1:1').shop(1), silent);
	await assert.rejects(new Gateway(base, { within: 50 }).shop(4), silent);
	const given = new AbortController();
	const asking = gateway.shop(4, { signal: given.signal });
	given.abort(new Error('the page is gone'));
	await assert.rejects(asking, /the page is gone/);
	assert.throws(() => new Gateway('ws://x'), InputError);
	assert.throws(() => new Gateway('/gateway'), InputError, 'there is no page here');
	assert.deepEqual(await gateway.ready(), { ready: false, node: 'it is away' });
});

test('should take an address that is relative to the page in a browser, whose fetch is one of the window', async () => {
	Object.assign(globalThis, { location: { href: base } });
	const plain = globalThis.fetch;
	// As the one of a browser, which refuses to be a method of anything else.
	function windowFetch(this: unknown, ...given: Parameters<typeof fetch>): Promise<Response> {
		if (this !== undefined && this !== globalThis) throw new TypeError('Illegal invocation');
		return plain(...given);
	}
	try {
		assert.equal((await new Gateway('/base', { fetch: windowFetch }).order(7)).id, 7);
		assert.equal((await new Gateway('./base/').order(7)).id, 7);
	} finally {
		Reflect.deleteProperty(globalThis, 'location');
	}
});

test('should read statements as CSV', async () => {
	assert.equal(await gateway.statementCsv(1, { from: '2026-11-01' }), 'day,gross\r\n2026-11-01,1\r\n');
	assert.equal(
		gateway.statementUrl(1, { from: '2026-11-01' }),
		`${base}/v1/shops/1/statement?from=2026-11-01&format=csv`,
	);
});

test('should print amounts and money with their own decimals', () => {
	const amount = { amount: '1500000000000', asset: 'SOUK', decimals: 12 };
	assert.deepEqual([amountOf(amount), printAmount(amount)], [1_500_000_000_000n, '1.5 SOUK']);
	assert.equal(printAmount({ amount: '3', asset: '9', decimals: null }), '3 9');
	assert.equal(printMoney({ minor: '1290', currency: 'EUR' }), '12.90 EUR');
	assert.equal(printMoney({ minor: '1290', currency: 'JPY' }), '1290 JPY');
});

test('should sign uploads as the gateway checks them, and compare what it reads with its address', async () => {
	const account = LocalAccount.development('//Alice');
	const bread = new TextEncoder().encode('bread');
	const name = cidText(cid(bread));
	// As any tool for content addresses writes it: base32 of version, codec, hash and digest.
	assert.equal(name, 'bafkreieykycmfnqcimjcyjgu4gbwhzsdjrjvsi56ax3waickdlxqeovotm');
	assert.deepEqual(cidBytes(name), cidBytes(cid(bread)));
	ANSWERS[`/v1/content/${name}`] = ({ method }, response) => {
		if (method === 'GET') response.writeHead(200, { 'content-type': 'text/plain' }).end(Buffer.from(bread));
		else if (method === 'PUT') reply(response, 201, { cid: name });
		else response.writeHead(204).end();
	};
	for (const [kind, act] of [
		['contentPut', () => gateway.putContent(account, bread, 'text/plain')],
		['contentDelete', () => gateway.deleteContent(account, name)],
	] as const) {
		await act();
		const { method, headers, body } = asked.at(-1)!;
		const put = kind === 'contentPut';
		assert.deepEqual([method, headers['souk-account']], [put ? 'PUT' : 'DELETE', account.address]);
		assert.deepEqual([...body], put ? [...bread] : []);
		const [from, until] = ['souk-valid-from', 'souk-valid-until'].map((header) => Number(headers[header]));
		const said = { cid: name, size: put ? 5 : 0, media: put ? 'text/plain' : '', from: from!, until: until! };
		const signature = fromHex(String(headers['souk-signature']));
		assert.equal(signature[0], 1, 'sr25519');
		const signed = {
			wrapped: false,
			signature: { Sr25519: `0x${Buffer.from(signature.subarray(1)).toString('hex')}` },
		};
		assert.ok(verify(signed as Parameters<typeof verify>[0], contentPayload(kind, GENESIS, said), account.publicKey));
		const other = contentPayload(kind, GENESIS, { ...said, size: said.size + 1 });
		assert.ok(!verify(signed as Parameters<typeof verify>[0], other, account.publicKey));
	}
	assert.deepEqual(await gateway.content(cid(bread)), { bytes: bread, media: 'text/plain' });
	const stone = cidText(cid('stone'));
	ANSWERS[`/v1/content/${stone}`] = (_, response) =>
		response.writeHead(200, { 'content-type': 'text/plain' }).end('bread');
	await assert.rejects(
		gateway.content(stone),
		(error) => error instanceof ConnectionError && error.code === 'Gateway.OtherContent',
	);
});

test('should write what is signed for a content byte by byte as the gateway does', () => {
	const said = { cid: cid('bread'), size: 5, media: 'text/plain', from: 1, until: 0x0203 };
	const bytes = contentPayload('contentPut', new Uint8Array(32).fill(7), said);
	const expected = [
		...Buffer.from('souk:content:put'),
		...new Uint8Array(32).fill(7),
		...fromHex(cid('bread')),
		...[5, 0, 0, 0, 0, 0, 0, 0],
		10 << 2,
		...Buffer.from('text/plain'),
		...[1, 0, 0, 0, 0, 0, 0, 0],
		...[3, 2, 0, 0, 0, 0, 0, 0],
	];
	assert.deepEqual([...bytes], expected);
	assert.throws(() => cidBytes('bafy'), /no CID/);
	const { signature } = sign(LocalAccount.fromSecret(new Uint8Array(32).fill(1), '', 'ed25519'), bytes);
	assert.equal(signatureBytes(signature)[0], 0);
});

function messages(parts: (string | Uint8Array)[]): ReadableStream<Uint8Array> {
	return new ReadableStream({
		start(controller) {
			for (const part of parts) controller.enqueue(typeof part === 'string' ? Buffer.from(part) : part);
			controller.close();
		},
	});
}

test('should read a stream as the standard has it, however its bytes are cut', async () => {
	const text =
		'retry: 5\r\n\r\n: still here\n\nid: 1-0\nevent: orders\ndata: {"a":\ndata:"ö"}\n\nid\rdata\r\rid: 2\nevent: block\ndata: x\n\ndata: cut off';
	const bytes = Buffer.from(text);
	const expected: RawMessage[] = [
		{ id: '', name: '', data: '', retry: 5 },
		{ id: '1-0', name: 'orders', data: '{"a":\n"ö"}' },
		{ id: '', name: '', data: '' },
		{ id: '2', name: 'block', data: 'x' },
	];
	for (let cut = 0; cut <= bytes.length; cut++) {
		const read: RawMessage[] = [];
		for await (const message of messagesOf(messages([bytes.subarray(0, cut), bytes.subarray(cut)]), () => undefined))
			read.push(message);
		assert.deepEqual(read, expected, `cut at ${cut}`);
	}
});

test('should go on behind the last message where a stream breaks, and end where it is told to', async () => {
	const told: (string | undefined)[] = [];
	let tries = 0;
	ANSWERS['/v1/live'] = ({ headers }, response) => {
		told.push(headers['last-event-id'] as string | undefined);
		tries++;
		if (tries === 2) {
			reply(response, 503, { title: 'It is not ready', type: '/problems/not-ready' }, { 'retry-after': '0' });
			return;
		}
		response.writeHead(200, { 'content-type': 'text/event-stream' });
		const event = (id: string): string =>
			`id: ${id}\nevent: orders\ndata: ${JSON.stringify({ id, pallet: 'Orders', fields: {} })}\n\n`;
		if (tries === 1) {
			response.write(
				`retry: 1\n\n${event('5-0')}${event('5-1')}id: 5\nevent: block\ndata: {"height":5}\n\nid: 6-0\nda`,
			);
			// In the middle of a message.
			setTimeout(() => response.destroy(), 20);
		} else {
			response.write(`${event('6-0')}event: pending\ndata: {"finalised":false}\n\n`);
		}
	};
	const states: string[] = [];
	const seen: string[] = [];
	for await (const message of gateway.live({
		kinds: ['order', 'block'],
		about: 'order:7',
		after: '4',
		onState: (state) => states.push(state),
	})) {
		seen.push(`${message.kind} ${message.id}`);
		if (message.kind === 'pending') break;
	}
	assert.deepEqual(seen, ['event 5-0', 'event 5-1', 'block 5', 'event 6-0', 'pending 6-0']);
	assert.deepEqual(told, ['4', '5', '5']);
	assert.deepEqual(states, ['open', 'waiting', 'waiting', 'open']);
	assert.match(asked.at(-1)!.url, /kinds=order%2Cblock&about=order%3A7$/);

	ANSWERS['/v1/live'] = (_, response) => reply(response, 400, { title: 'No', type: '/problems/invalid-parameter' });
	const refused = gateway.live().next();
	await assert.rejects(refused, (error) => error instanceof GatewayError && error.status === 400);

	ANSWERS['/v1/live'] = (_, response) => {
		response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
	};
	const given = new AbortController();
	setTimeout(() => given.abort(), 20);
	assert.deepEqual(await gateway.live({ signal: given.signal }).next(), { done: true, value: undefined });
});
