// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { TypeRegistry } from '@polkadot/types';
import type { SoukPrimitivesListingListingTerms } from '@polkadot/types/lookup';
import { u8aConcat, u8aToHex } from '@polkadot/util';
import { blake2AsU8a, sr25519Verify } from '@polkadot/util-crypto';
import { accountsReady, development, named } from '@souk/client/accounts';
import { type LinkStatement, linkHash, linkPayload, NO_PARENT, planHash, signPath } from '@souk/client/links';
import { type CommissionPlan, termsPlan } from '@souk/client/market';
import { wrap } from '@souk/client/signing';
import { hexOf } from './signature.ts';

before(accountsReady);

const STATEMENT: LinkStatement = {
	chain: new Uint8Array(32).fill(0x11),
	listing: 7n,
	parent: NO_PARENT,
	promoter: new Uint8Array(32).fill(0x22),
	expires: 1_700_000_000_000n,
};

// The same vector stands in the Rust tests of the chain.
const ENCODED =
	'0x736f756b3a70726f6d6f74696f6e3a31' +
	'11'.repeat(32) +
	'0700000000000000' +
	'00'.repeat(32) +
	'22'.repeat(32) +
	'0068e5cf8b010000' +
	'00';

// 20 % in parts per billion, half of it for the closing promoter, over at most three links.
const FORMULA = { Formula: { rate: 200_000_000, closing: 500_000_000 } };
const PLAN = '0x91e1d945872488e7e479e7b90e2d402ca80af8823a8b320e71bef00a2015dde5';

test('should encode a payload as the chain does', () => {
	assert.equal(u8aToHex(linkPayload(STATEMENT)), ENCODED);
	assert.equal(linkPayload(STATEMENT).length, 129);
	const plan = new Uint8Array(32).fill(0x33);
	assert.equal(u8aToHex(linkPayload({ ...STATEMENT, plan })), `${ENCODED.slice(0, -2)}01${'33'.repeat(32)}`);
});

test('should hash a plan as the chain does', () => {
	assert.equal(u8aToHex(planHash(FORMULA, 3)), PLAN);
	const others = [
		planHash('None', 0),
		planHash(FORMULA, 2),
		planHash(FORMULA, 3, true),
		planHash({ Formula: { rate: 0, closing: 500_000_000 } }, 3),
		planHash({ Levels: { rate: 200_000_000, shares: [400_000_000, 600_000_000] } }, 2),
		planHash({ Levels: { rate: 200_000_000, shares: [600_000_000, 400_000_000] } }, 2),
	].map((hash) => u8aToHex(hash));
	assert.equal(new Set([PLAN, ...others]).size, 7);
});

// A listing's terms as the chain has them, as far as a plan reads them.
const registry = new TypeRegistry();
registry.register({
	Formula: { rate: 'Perbill', closing: 'Perbill' },
	Levels: { rate: 'Perbill', shares: 'Vec<Perbill>' },
	Plan: { _enum: { None: null, Formula: 'Formula', Levels: 'Levels' } },
	Price: { fiat: 'Option<u32>' },
	Terms: { price: 'Price', commission: 'Plan', maxDepth: 'u8' },
});

test('should read the plan out of the terms of a listing', () => {
	const plans: CommissionPlan[] = [
		'None',
		FORMULA,
		{ Levels: { rate: 200_000_000, shares: [400_000_000, 600_000_000] } },
	];
	for (const plan of plans) {
		for (const fiat of [null, 100]) {
			const value = { price: { fiat }, commission: plan, maxDepth: 3 };
			const terms = registry.createType<SoukPrimitivesListingListingTerms>('Terms', value);
			const outside = new Uint8Array(fiat === null ? [] : [1]);
			const encoded = u8aConcat(terms.commission.toU8a(), terms.maxDepth.toU8a(), outside);
			assert.equal(u8aToHex(termsPlan(terms)), u8aToHex(blake2AsU8a(encoded, 256)));
			assert.equal(u8aToHex(termsPlan(terms)), u8aToHex(planHash(plan, 3, fiat !== null)));
		}
	}
});

test('should hash a payload as the chain does', () => {
	assert.equal(u8aToHex(linkHash(STATEMENT)), '0x8f5a57184b049d277214136b1a94169978c441a34139cfe1a8faa22a68f5de65');
});

test('should bind each link to the one before it', () => {
	const promoters = [development('//Alice'), development('//Bob'), named('promoter/1')];
	const links = signPath(STATEMENT.chain, 7n, promoters, STATEMENT.expires, (pair) => pair === promoters[1]);
	let parent: Uint8Array = NO_PARENT;
	for (const [place, link] of links.entries()) {
		const pair = promoters[place]!;
		const statement = { ...STATEMENT, parent, promoter: pair.publicKey };
		// The second promoter signs as a wallet does, and the link says so.
		const wrapped = place === 1;
		const bytes = wrapped ? wrap(linkPayload(statement)) : linkPayload(statement);
		assert.equal(link.promoter, u8aToHex(pair.publicKey));
		assert.equal(link.signed.wrapped, wrapped);
		assert.ok(sr25519Verify(bytes, hexOf(link.signed), pair.publicKey));
		parent = linkHash(statement);
	}
	assert.equal(links.length, 3);
});

test('should bind each link to the plan that its promoter relied on', () => {
	const pair = development('//Alice');
	const plan = planHash(FORMULA, 3);
	const [link] = signPath(STATEMENT.chain, 7n, [pair], STATEMENT.expires, () => false, plan);
	assert.equal(link?.plan, PLAN);
	const statement = { ...STATEMENT, promoter: pair.publicKey };
	assert.ok(sr25519Verify(linkPayload({ ...statement, plan }), hexOf(link!.signed), pair.publicKey));
	assert.ok(!sr25519Verify(linkPayload(statement), hexOf(link!.signed), pair.publicKey));
});
