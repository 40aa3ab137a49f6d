// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { after, before, test } from 'node:test';
import { ConnectionError, InputError } from '@souk/sdk';
import { Gateway, GatewayError } from '@souk/sdk/gateway';

let server: Server;
let gateway: Gateway;
let asked: { url: string; tag: string | undefined }[] = [];
const AT = { height: 7, hash: '0x07', finalised: true };

function reply(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
	const type = status >= 400 ? 'application/problem+json' : 'application/json';
	response
		.writeHead(status, { 'content-type': type, ...headers })
		.end(typeof body === 'string' ? body : JSON.stringify(body));
}

function handle({ url = '', headers }: IncomingMessage, response: ServerResponse): unknown {
	asked.push({ url, tag: headers['if-none-match'] });
	const { pathname, searchParams } = new URL(url, 'http://x');
	if (pathname === '/base/v1/orders/7') {
		if (headers['if-none-match'] === '"seven"') return response.writeHead(304).end();
		return reply(response, 200, { id: '7', state: 'Completed', at: AT }, { etag: '"seven"' });
	}
	if (pathname === '/base/v1/orders/8') {
		return reply(response, 404, {
			type: '/problems/not-found',
			title: 'Not found',
			status: 404,
			detail: 'There is no order 8.',
		});
	}
	if (pathname === '/base/v1/listings') {
		const from = Number(searchParams.get('cursor') ?? 0);
		const items = [from, from + 1].map((id) => ({ id, query: searchParams.get('query') }));
		return reply(response, 200, { items, next: from < 4 ? String(from + 2) : null, at: AT });
	}
	if (pathname.startsWith('/base/v1/items/'))
		return reply(response, 200, { item: decodeURIComponent(pathname.split('/')[4] ?? ''), at: AT });
	if (pathname === '/base/v1/shops/1') return reply(response, 502, '<html>');
	return reply(response, 503, { unexpected: true });
}

before(async () => {
	server = createServer(handle).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	assert.ok(typeof address === 'object' && address !== null);
	gateway = new Gateway(`http://127.0.0.1:${address.port}/base`);
});
after(() => server.close());

test('should ask for one thing, and not have the same sent twice', async () => {
	asked = [];
	const [first, again] = [await gateway.order(7n), await gateway.order(7n)];
	assert.deepEqual(first, { id: '7', state: 'Completed', at: AT });
	assert.deepEqual(again, first);
	assert.deepEqual(
		asked.map(({ tag }) => tag),
		[undefined, '"seven"'],
	);
});

test('should walk every page of a list', async () => {
	const rows: unknown[] = [];
	for await (const row of gateway.listings('red shoes & more')) rows.push(row.id);
	assert.deepEqual(rows, [0, 1, 2, 3, 4, 5]);
	assert.ok(asked.at(-1)?.url.includes('query=red+shoes+%26+more'));
});

test('should send a Digital Link as one part of a path', async () => {
	const link = 'https://id.gs1.org/01/09521000000025/21/S1';
	assert.equal((await gateway.history(link)).item, link);
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
	await assert.rejects(gateway.shop(1), (error) => error instanceof ConnectionError && error.code === 'Gateway.NoJson');
	await assert.rejects(
		new Gateway('http://127.0.0.1:1').shop(1),
		(error) => error instanceof ConnectionError && error.code === 'Gateway.Silent',
	);
	assert.throws(() => new Gateway('ws://x'), InputError);
});
