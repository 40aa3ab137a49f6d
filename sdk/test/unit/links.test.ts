// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Link, LocalAccount } from '@souk/sdk';
import {
	decodePath,
	encodePath,
	isFor,
	linkUrl,
	MAX_DEPTH,
	pathFault,
	pathIn,
	planHash,
	signPath,
} from '@souk/sdk/pure/links';
import { verify } from '@souk/sdk/pure/signing';

const GENESIS = `0x${'42'.repeat(32)}`;
const OTHER = `0x${'43'.repeat(32)}`;
const NOW = 1_750_000_000_000n;
const LATER = NOW + 1_000_000n;
const LISTING = 77n;
const accounts = ['//Alice', '//Bob', '//Charlie'].map((path) => LocalAccount.development(path));
const plan = planHash({ Formula: { rate: 200_000_000, closing: 500_000_000 } }, 3);

function path(count: number, relied: Uint8Array | null = plan): Link[] {
	return signPath(GENESIS, LISTING, accounts.slice(0, count), LATER, (account) => account === accounts[1], relied);
}

test('should be good as signed, over every depth, with and without a plan, bare and wrapped', () => {
	for (const count of [0, 1, 2, 3]) {
		for (const relied of [plan, null]) {
			assert.equal(pathFault(GENESIS, LISTING, path(count, relied), NOW, { plan }), undefined);
		}
	}
});

test('should come back from a URL as it was', () => {
	for (const count of [1, 2, 3]) {
		const url = linkUrl('https://shop.example/p/1?lang=en#top', GENESIS, LISTING, path(count));
		assert.match(url, /^https:\/\/shop\.example\/p\/1\?lang=en#top=&souk=[A-Za-z0-9_-]+$/);
		const shared = pathIn(url);
		assert.ok(shared !== undefined);
		assert.deepEqual(
			{ listing: shared.listing, path: shared.path },
			{ listing: LISTING, path: path(count).map((link, place) => ({ ...link, signed: shared.path[place]?.signed })) },
		);
		assert.equal(pathFault(GENESIS, shared.listing, shared.path, NOW, { plan }), undefined);
		assert.ok(isFor(shared, GENESIS) && !isFor(shared, OTHER));
	}
	assert.equal(pathIn('https://shop.example/p/1'), undefined);
	assert.ok(encodePath(GENESIS, LISTING, path(1, null)).length <= 164);
});

test('should come back with the very signatures', () => {
	const signed = path(3);
	assert.deepEqual(decodePath(encodePath(GENESIS, LISTING, signed)).path, signed);
});

test('should say which link is wrong and why', () => {
	const good = path(3);
	const [first, second, third] = good as [Link, Link, Link];
	const fault = (links: Link[], options = {}): unknown => pathFault(GENESIS, LISTING, links, NOW, { plan, ...options });
	assert.deepEqual(fault([first, third]), { link: 1, why: 'not signed' }, 'a link left out');
	assert.deepEqual(fault([second, first]), { link: 0, why: 'not signed' }, 'another order');
	assert.deepEqual(fault([first, first]), { link: 1, why: 'repeated' });
	assert.deepEqual(fault([{ ...first, expires: LATER + 1n }]), { link: 0, why: 'not signed' }, 'another expiry');
	assert.deepEqual(fault([{ ...first, signed: { ...first.signed, wrapped: true } }]), { link: 0, why: 'not signed' });
	assert.deepEqual(fault(good, { maxDepth: 2 }), { link: 2, why: 'too deep' });
	assert.deepEqual(fault(good, { plan: planHash('None', 3) }), { link: 0, why: 'other plan' });
	assert.deepEqual(pathFault(GENESIS, LISTING, good, LATER, { plan }), { link: 0, why: 'expired' });
	assert.deepEqual(pathFault(GENESIS, LISTING + 1n, good, NOW, { plan }), { link: 0, why: 'not signed' });
	assert.deepEqual(pathFault(OTHER, LISTING, good, NOW, { plan }), { link: 0, why: 'not signed' });
});

test('should refuse a text that is no path, whatever is wrong with it', () => {
	const text = encodePath(GENESIS, LISTING, path(2));
	for (const bad of [
		'',
		'A',
		'not a path',
		`${text}AAAA`,
		text.slice(0, -4),
		text.slice(4),
		'💶',
		`_${text.slice(1)}`,
	]) {
		assert.throws(() => decodePath(bad), RangeError, bad);
	}
	for (let place = 0; place < text.length; place += 7) {
		const other = text.slice(0, place) + (text[place] === 'A' ? 'B' : 'A') + text.slice(place + 1);
		let shared: ReturnType<typeof decodePath> | undefined;
		try {
			shared = decodePath(other);
		} catch (error) {
			assert.ok(error instanceof RangeError, `${error}`);
			continue;
		}
		const whole =
			isFor(shared, GENESIS) && pathFault(GENESIS, shared.listing, shared.path, NOW, { plan }) === undefined;
		assert.ok(!whole, `a change at ${place} is not noticed`);
	}
	const deep = Array.from({ length: MAX_DEPTH + 1 }, () => path(1)[0] as Link);
	assert.throws(() => encodePath(GENESIS, LISTING, deep), /at most 8 links/);
});

test('should verify signatures of every kind of key, and no other bytes', () => {
	const bytes = new TextEncoder().encode('statement');
	for (const type of ['sr25519', 'ed25519'] as const) {
		const account = LocalAccount.fromSecret(new Uint8Array(32).fill(7), '//x', type);
		const [link] = signPath(GENESIS, 1n, [account], LATER);
		assert.ok(link !== undefined);
		assert.ok(!verify(link.signed, bytes, account.publicKey));
		assert.equal(pathFault(GENESIS, 1n, [link], NOW), undefined);
	}
	assert.ok(!verify({ wrapped: false, signature: { Sr25519: `0x${'00'.repeat(64)}` } }, bytes, new Uint8Array(32)));
	assert.ok(!verify({ wrapped: false, signature: { Ecdsa: `0x${'00'.repeat(65)}` } }, bytes, new Uint8Array(32)));
	assert.ok(!verify({ wrapped: false, signature: { Sr25519: '0x00' } }, bytes, new Uint8Array(32)));
});
